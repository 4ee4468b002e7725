/* kernels_wasm.c - WebAssembly with 128-bit SIMD: 16 int8 products at a time. Built with -msimd128 -DS2C_KERNELS_WASM (scripts/build_wasm). */
#include "kernels.h"

typedef int s2c_no_empty_wasm_file; /* C has no empty source files */

#ifdef S2C_KERNELS_WASM
#include <wasm_simd128.h>
#define S2C_TARGET
#define S2C_WIDTH 4
#include "kernels_float.h"

S2C_FLOAT_KERNELS(wasm, )

INLINE v128_t products_wasm(v128_t sum, const int8_t *row, v128_t low, v128_t high)
{
    sum = wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(row), low));
    return wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(row + 8), high));
}

/* Lanes a b c d -> [sum a, sum b, sum c, sum d]. */
INLINE v128_t sums_wasm(v128_t a, v128_t b, v128_t c, v128_t d)
{
    const v128_t ab = wasm_i32x4_add(wasm_i32x4_shuffle(a, b, 0, 1, 4, 5), wasm_i32x4_shuffle(a, b, 2, 3, 6, 7));
    const v128_t cd = wasm_i32x4_add(wasm_i32x4_shuffle(c, d, 0, 1, 4, 5), wasm_i32x4_shuffle(c, d, 2, 3, 6, 7));
    return wasm_i32x4_add(wasm_i32x4_shuffle(ab, cd, 0, 2, 4, 6), wasm_i32x4_shuffle(ab, cd, 1, 3, 5, 7));
}

/* Four rows at a time share the widened vector; the last rows stand in for missing ones, and only the wanted sums are kept. */
static void dot_wasm(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 4) {
        const int left = count - r;
        const int8_t *first = rows + (size_t)r * (size_t)stride, *second = left > 1 ? first + stride : first,
                     *third = left > 2 ? second + stride : first, *fourth = left > 3 ? third + stride : first;
        v128_t a = wasm_i32x4_const_splat(0), b = a, c = a, d = a;
        for (int i = 0; i < stride; i += 16) {
            const v128_t low = wasm_i16x8_load8x8(q + i), high = wasm_i16x8_load8x8(q + i + 8);
            a = products_wasm(a, first + i, low, high);
            b = products_wasm(b, second + i, low, high);
            c = products_wasm(c, third + i, low, high);
            d = products_wasm(d, fourth + i, low, high);
        }
        const v128_t four = sums_wasm(a, b, c, d);
        if (left >= 4) wasm_v128_store(sums + r, four);
        else memcpy(sums + r, &four, sizeof *sums * (size_t)left);
    }
}

S2C_MULTIPLY(wasm, )
const s2c_kernels s2c_kernels_wasm = S2C_TABLE(wasm, "wasm");
#endif
