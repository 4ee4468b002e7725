/* kernels_wasm.c - WebAssembly with 128-bit SIMD: 16 int8 products at a time. Built with -msimd128 -DS2C_KERNELS_WASM (scripts/build_wasm). */
#include "kernels.h"

typedef int s2c_no_empty_wasm_file; /* C has no empty source files */

#ifdef S2C_KERNELS_WASM
#include <wasm_simd128.h>
#define S2C_TARGET
#define S2C_WIDTH 4
#include "kernels_float.h"

S2C_FLOAT_KERNELS(wasm, )

/* sum + products of two rows, each in two halves. */
INLINE v128_t add_products(v128_t sum, const int8_t *weights, v128_t x)
{
    return wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(weights), x));
}

/* Stores the sums of four rows. */
INLINE void store_sums(int32_t *sums, v128_t two, v128_t other_two)
{
    wasm_v128_store(sums, wasm_i32x4_add(wasm_i32x4_shuffle(two, other_two, 0, 2, 4, 6), wasm_i32x4_shuffle(two, other_two, 1, 3, 5, 7)));
}

/* Half a block at a time, whose sums of two rows each are in registers. */
static void dot_wasm(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 8) {
        const int8_t *at = blocks + (size_t)(r / S2C_BLOCK) * S2C_BLOCK * (size_t)columns + r % S2C_BLOCK * S2C_GROUP;
        v128_t a = wasm_i32x4_const_splat(0), b = a, c = a, d = a;
        for (int i = 0; i < columns; i += S2C_GROUP, at += S2C_GROUP_BYTES) {
            const v128_t x = wasm_i16x8_extend_low_i8x16(wasm_v128_load32_splat(q + i));
            a = add_products(a, at, x);
            b = add_products(b, at + 8, x);
            c = add_products(c, at + 16, x);
            d = add_products(d, at + 24, x);
        }
        store_sums(sums + r, a, b);
        store_sums(sums + r + 4, c, d);
    }
}

S2C_MULTIPLY(wasm, )
const s2c_kernels s2c_kernels_wasm = S2C_TABLE(wasm, "wasm");
#endif
