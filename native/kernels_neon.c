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

INLINE int8x16_t load(const int8_t *p) { return vld1q_s8(p); }

/* Four numbers, twice. */
INLINE int8x8_t spread(const int8_t *q)
{
    int32_t four;
    memcpy(&four, q, sizeof four);
    return vreinterpret_s8_s32(vdup_n_s32(four));
}

/* The sums of four rows; each is still in two halves. */
INLINE int32x4_t sums_of(int32x4_t two, int32x4_t other_two)
{
    return vcombine_s32(vpadd_s32(vget_low_s32(two), vget_high_s32(two)), vpadd_s32(vget_low_s32(other_two), vget_high_s32(other_two)));
}

S2C_FLOAT_KERNELS(neon, )

/* Two rows and eight columns, four of which follow a group later; products are added in 16 bits; 2 * 127 * 127 fits. */
INLINE int32x4_t add_products(int32x4_t sum, int8x8_t w, int8x8_t x, int8x8_t later_w, int8x8_t later_x)
{
    return vpadalq_s16(sum, vmlal_s8(vmull_s8(w, x), later_w, later_x));
}

/* Half a block at a time, whose sums of two rows each are in registers. */
static void dot_neon(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 8) {
        const int8_t *at = blocks + (size_t)(r / S2C_BLOCK) * S2C_BLOCK * (size_t)columns + r % S2C_BLOCK * S2C_GROUP;
        int32x4_t a = vdupq_n_s32(0), b = a, c = a, d = a;
        for (int i = 0; i < columns; i += 2 * S2C_GROUP, at += 2 * S2C_GROUP_BYTES) {
            const int8x8_t x = spread(q + i), y = spread(q + i + S2C_GROUP);
            const int8x16_t u = load(at), v = load(at + 16), later_u = load(at + S2C_GROUP_BYTES), later_v = load(at + S2C_GROUP_BYTES + 16);
            a = add_products(a, vget_low_s8(u), x, vget_low_s8(later_u), y);
            b = add_products(b, vget_high_s8(u), x, vget_high_s8(later_u), y);
            c = add_products(c, vget_low_s8(v), x, vget_low_s8(later_v), y);
            d = add_products(d, vget_high_s8(v), x, vget_high_s8(later_v), y);
        }
        vst1q_s32(sums + r, sums_of(a, b));
        vst1q_s32(sums + r + 4, sums_of(c, d));
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

/* The products of four columns, at lane of x. */
#define ADD_GROUP(lane)                                    \
    a = vdotq_laneq_s32(a, load(blocks), x, lane);      \
    b = vdotq_laneq_s32(b, load(blocks + 16), x, lane); \
    c = vdotq_laneq_s32(c, load(blocks + 32), x, lane); \
    d = vdotq_laneq_s32(d, load(blocks + 48), x, lane); \
    blocks += S2C_GROUP_BYTES;

DOT static void dot_neon_dot(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += S2C_BLOCK) {
        int32x4_t a = vdupq_n_s32(0), b = a, c = a, d = a;
        for (int i = 0; i < columns; i += 4 * S2C_GROUP) {
            const int8x16_t x = load(q + i);
            ADD_GROUP(0)
            ADD_GROUP(1)
            ADD_GROUP(2)
            ADD_GROUP(3)
        }
        vst1q_s32(sums + r, a);
        vst1q_s32(sums + r + 4, b);
        vst1q_s32(sums + r + 8, c);
        vst1q_s32(sums + r + 12, d);
    }
}
S2C_MULTIPLY(neon_dot, DOT)
const s2c_kernels s2c_kernels_neon_dot = S2C_TABLE(neon_dot, "neon-dot");
#endif
#endif
