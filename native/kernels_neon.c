/* kernels_neon.c - NEON (every aarch64 has it, most armv7) and its dot-product instructions (Armv8.2): 16 int8 products at a time. */
#include "kernels.h"

typedef int s2c_no_empty_neon_file; /* C has no empty source files */

#ifdef S2C_NEON
#include <arm_neon.h>
#define S2C_TARGET
#ifdef __aarch64__
#define S2C_WIDTH 4
#else
#define S2C_WIDTH 1 /* its vectors flush what is nearly nothing to zero, and cannot divide */
#endif
#include "kernels_float.h"

INLINE int32_t sum_of(int32x4_t x)
{
    const int32x2_t half = vadd_s32(vget_low_s32(x), vget_high_s32(x));
    return vget_lane_s32(vpadd_s32(half, half), 0);
}

S2C_FLOAT_KERNELS(neon, )

/* Pairs of products are added in 16 bits; 2 * 128 * 127 fits. */
INLINE int32x4_t add_products(int32x4_t sum, int8x16_t w, int8x16_t q)
{
    const int16x8_t low = vmull_s8(vget_low_s8(w), vget_low_s8(q));
    return vpadalq_s16(sum, vmlal_s8(low, vget_high_s8(w), vget_high_s8(q)));
}

static void dot_neon(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    const size_t step = (size_t)stride;
    for (int r = 0; r < count; r += 2) {
        const int8_t *first = rows + (size_t)r * step, *second = r + 1 < count ? first + step : first;
        int32x4_t a = vdupq_n_s32(0), b = a;
        for (int i = 0; i < stride; i += 16) {
            const int8x16_t x = vld1q_s8(q + i);
            a = add_products(a, vld1q_s8(first + i), x);
            b = add_products(b, vld1q_s8(second + i), x);
        }
        sums[r] = sum_of(a);
        if (r + 1 < count) sums[r + 1] = sum_of(b);
    }
}
S2C_MULTIPLY(neon, )
const s2c_kernels s2c_kernels_neon = S2C_TABLE(neon, "neon");

#ifdef S2C_NEON_DOT
#ifdef __clang__
#define DOT __attribute__((target("dotprod")))
#else
#define DOT __attribute__((target("arch=armv8.2-a+dotprod")))
#endif

S2C_FLOAT_KERNELS(neon_dot, DOT)

/* The sums of four rows. */
DOT INLINE int32x4_t dot_four(const int8_t *row, size_t stride, const int8_t *q)
{
    int32x4_t a = vdupq_n_s32(0), b = a, c = a, d = a;
    for (size_t i = 0; i < stride; i += 16, row += 16) {
        const int8x16_t x = vld1q_s8(q + i);
        a = vdotq_s32(a, vld1q_s8(row), x);
        b = vdotq_s32(b, vld1q_s8(row + stride), x);
        c = vdotq_s32(c, vld1q_s8(row + 2 * stride), x);
        d = vdotq_s32(d, vld1q_s8(row + 3 * stride), x);
    }
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

/* The rows behind the last four. */
DOT static void dot_rest(const int8_t *row, int count, int stride, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r++, row += stride) {
        int32x4_t a = vdupq_n_s32(0);
        for (int i = 0; i < stride; i += 16) a = vdotq_s32(a, vld1q_s8(row + i), vld1q_s8(q + i));
        sums[r] = vaddvq_s32(a);
    }
}

DOT static void dot_neon_dot(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    const size_t step = (size_t)stride;
    int r = 0;
    for (; r + 4 <= count; r += 4) vst1q_s32(sums + r, dot_four(rows + (size_t)r * step, step, q));
    dot_rest(rows + (size_t)r * step, count - r, stride, q, sums + r);
}
S2C_MULTIPLY(neon_dot, DOT)
const s2c_kernels s2c_kernels_neon_dot = S2C_TABLE(neon_dot, "neon-dot");
#endif
#endif
