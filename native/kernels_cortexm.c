/* kernels_cortexm.c - Cortex-M4, M7, M33 ... with the DSP extension: two 16-bit products in one instruction (SMLAD), and a scalar float unit. */
#include "kernels.h"

typedef int s2c_no_empty_cortexm_file; /* C has no empty source files */

#ifdef S2C_KERNELS_CORTEXM
#ifndef __ARM_FEATURE_DSP
#error "S2C_KERNELS_CORTEXM needs a processor with the DSP extension: leave it away for others"
#endif
#define S2C_TARGET
#define S2C_WIDTH 1 /* this float unit works on single numbers */
#include "kernels_float.h"

/* ---- products of int8 ---- */

/* Four bytes of a row are widened to two pairs of int16 (bytes 0 and 2, bytes 1 and 3); those of the vector are in even and odd. */
#define ROW(sum, step)                                 \
    "ldr %[w], [%[at]], #" step "\n"                   \
    "sxtb16 %[pair], %[w]\n"                           \
    "sxtb16 %[w], %[w], ror #8\n"                      \
    "smlad %[" sum "], %[pair], %[even], %[" sum "]\n" \
    "smlad %[" sum "], %[w], %[odd], %[" sum "]\n"
#define FOUR_COLUMNS                  \
    "ldr %[odd], [%[q]], #4\n"        \
    "sxtb16 %[even], %[odd]\n"        \
    "sxtb16 %[odd], %[odd], ror #8\n" \
    ROW("sum0", "4") ROW("sum1", "4") ROW("sum2", "4") ROW("sum3", "52") /* to the same row of the next columns */

/* Four rows of a block at a time, so that the vector is read and widened once for all of them. In assembly, because a compiler that is left to
 * choose keeps addresses on the stack. */
INLINE void dot_four(const int8_t *at, int columns, const int8_t *q, int32_t *sums)
{
    const int8_t *const end = q + columns;
    int32_t sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
    do {
        uint32_t w, pair, even, odd;
        __asm__ volatile(FOUR_COLUMNS FOUR_COLUMNS FOUR_COLUMNS FOUR_COLUMNS
                         : [at] "+r"(at), [q] "+r"(q), [sum0] "+r"(sum0), [sum1] "+r"(sum1), [sum2] "+r"(sum2), [sum3] "+r"(sum3), [w] "=&r"(w),
                           [pair] "=&r"(pair), [even] "=&r"(even), [odd] "=&r"(odd)
                         :
                         : "memory");
    } while (q < end);
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

static void dot_cortexm(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 4) dot_four(blocks + r / S2C_BLOCK * S2C_BLOCK * columns + r % S2C_BLOCK * S2C_GROUP, columns, q, sums + r);
}

/* ---- float loops: one partial sum after the other, each in a register; they add in the same order as the blocks of kernels_float.h ---- */

static void energies_cortexm(const float *keys, const float *query, const float *score, int count, int n, float *energy)
{
    for (int row = 0; row < count; row++, keys += n) {
        float lane[S2C_LANES];
        for (int j = 0; j < S2C_LANES; j++) {
            float sum = 0;
            for (int i = j; i < n; i += S2C_LANES) sum += score[i] / (1.0f + keys[i] * query[i]);
            lane[j] = sum;
        }
        energy[row] = -2.0f * sum_of_lanes(lane);
    }
}

static float exponentials_cortexm(const float *x, float subtract, int n)
{
    float lane[S2C_LANES];
    for (int j = 0; j < S2C_LANES; j++) {
        float sum = 0;
        for (int i = j; i < n; i += S2C_LANES) sum += exponential_below(x[i] - subtract);
        lane[j] = sum;
    }
    return sum_of_lanes(lane);
}

static float exponentiate_cortexm(float *x, float factor, float subtract, int n)
{
    float lane[S2C_LANES];
    for (int j = 0; j < S2C_LANES; j++) {
        float sum = 0;
        for (int i = j; i < n; i += S2C_LANES) sum += x[i] = exponential(factor * x[i] - subtract);
        lane[j] = sum;
    }
    return sum_of_lanes(lane);
}

static float quantize_cortexm(const float *x, int n, int8_t *q) { return quantize_body(x, n, q); }
static void tanh_cortexm(float *x, int n) { tanh_body(x, n); }
static void gru_cortexm(const float *input, const float *hidden, const float *h, int n, float *next) { gru_body(input, hidden, h, n, next); }
static float product_cortexm(const float *a, const float *b, int n) { return product_body(a, b, n); }
static void add_scaled_cortexm(const float *x, float factor, float *y, int n)
{
    for (int i = 0; i < n; i++) y[i] += factor * x[i];
}
static void add_bytes_cortexm(const int8_t *x, float factor, float *y, int n) { add_bytes_body(x, factor, y, n); }
static void weigh_cortexm(const float *rows, const float *factor, int count, int n, float *y)
{
    for (int i = 0; i < n; i++) {
        float sum = 0;
        for (int row = 0; row < count; row++) sum += factor[row] * rows[row * n + i];
        y[i] = sum;
    }
}
static void mix_cortexm(const int8_t *blocks, int count, int columns, const float *row_scale, const float *size, float share, float least, float *y)
{
    mix_body(blocks, count, columns, row_scale, size, share, least, y);
}
static float highest_cortexm(const float *x, int n) { return highest_body(x, n); }

S2C_MULTIPLY(cortexm, )
const s2c_kernels s2c_kernels_cortexm = S2C_TABLE(cortexm, "cortexm");
#endif
