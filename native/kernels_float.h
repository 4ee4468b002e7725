/* kernels_float.h - the float loops of every instruction set: written once, compiled once for each by the files that include this.
 *
 * Their results cannot differ, because vector units round like scalar ones and nothing here may be reordered or fused (no -ffast-math, and
 * -ffp-contract=off where the target has fused multiply-add). Loops run over blocks of 16, which the compiler turns into whole vectors of
 * 16, 8 or 4; sums stay in S2C_LANES partial sums, whatever the width.
 */
#ifndef S2C_KERNELS_FLOAT_H
#define S2C_KERNELS_FLOAT_H
#include <string.h>
#include "kernels.h"

#if defined(__GNUC__) && !defined(__clang__)
#define INLINE static inline __attribute__((always_inline))
#define VECTORIZE __attribute__((optimize("tree-vectorize", "vect-cost-model=unlimited", "fp-contract=off", "no-trapping-math")))
#elif defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#define INLINE static inline __attribute__((always_inline))
#define VECTORIZE
#else
#define INLINE static inline
#define VECTORIZE
#endif

enum { BLOCK = 16 };

/* ---- mathematics: float polynomials, no libm ---- */

#ifdef S2C_SCALAR /* without vectors a conditional move is quicker than bits */
INLINE float choose(int test, float yes, float no) { return test ? yes : no; }
#else
/* yes when test is 1, no when it is 0; by bits, because a branch would keep the loops from being vectorised. */
INLINE float choose(int test, float yes, float no)
{
    uint32_t a, b;
    const uint32_t mask = 0u - (uint32_t)test;
    memcpy(&a, &yes, sizeof a);
    memcpy(&b, &no, sizeof b);
    a = (a & mask) | (b & ~mask);
    memcpy(&yes, &a, sizeof yes);
    return yes;
}
#endif

INLINE float clamp(float x, float low, float high)
{
    const float raised = choose(x < low, low, x);
    return choose(raised > high, high, raised);
}

/* exp(x) = 2^k * e^f, f in -ln2/2 .. ln2/2: Taylor to the sixth power, remainder below 2e-7. x in -87 .. 88. */
INLINE float exponential_within(float x)
{
    const float scaled = x * 1.44269504f;
    const int32_t k = (int32_t)(scaled + 127.5f) - 127; /* rounds without a branch: scaled + 127.5 is positive */
    const float f = (x - (float)k * 0.693359375f) + (float)k * 2.12194440e-4f; /* ln2 in two parts */
    float p = 1.0f / 720;
    p = p * f + 1.0f / 120;
    p = p * f + 1.0f / 24;
    p = p * f + 1.0f / 6;
    p = p * f + 0.5f;
    p = p * f + 1.0f;
    p = p * f + 1.0f;
    const int32_t bits = (k + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

INLINE float exponential(float x) { return exponential_within(clamp(x, -87.0f, 88.0f)); }

INLINE float sigmoid(float x) { return 1.0f / (1.0f + exponential(-x)); }

/* Near 0 the odd Taylor series, because (e - 1) / (e + 1) would lose digits there. */
INLINE float hyperbolic_tangent(float given)
{
    const float x = clamp(given, -9.1f, 9.1f);
    const float s = x * x;
    float p = 62.0f / 2835;
    p = p * s - 17.0f / 315;
    p = p * s + 2.0f / 15;
    p = p * s - 1.0f / 3;
    const float series = x + x * s * p;
    const float e = exponential_within(2 * x);
    const float quotient = (e - 1.0f) / (e + 1.0f);
    return choose(s < 0.0625f, series, quotient);
}

/* log(m * 2^k) with m in sqrt(1/2)..sqrt(2), as 2 artanh((m-1)/(m+1)). */
INLINE float logarithm(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    const uint32_t shifted = bits - 0x3f3504f3u; /* sqrt(1/2) */
    const int32_t k = (int32_t)shifted >> 23;
    bits = (shifted & 0x7fffffu) + 0x3f3504f3u;
    float m;
    memcpy(&m, &bits, sizeof m);
    const float r = (m - 1.0f) / (m + 1.0f), s = r * r;
    float p = 2.0f / 9;
    p = p * s + 2.0f / 7;
    p = p * s + 2.0f / 5;
    p = p * s + 2.0f / 3;
    p = p * s + 2.0f;
    return r * p + (float)k * 0.69314718f;
}

/* ---- loops; n is a multiple of BLOCK ---- */

INLINE float sum_of_lanes(const float lane[S2C_LANES])
{
    return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

/* Adds a block to the partial sums, in the order of its elements. */
INLINE void add_block(float lane[S2C_LANES], const float block[BLOCK])
{
    for (int j = 0; j < S2C_LANES; j++) lane[j] += block[j];
    for (int j = 0; j < S2C_LANES; j++) lane[j] += block[S2C_LANES + j];
}

INLINE float largest_of_block(const float block[BLOCK])
{
    float most = block[0];
    for (int j = 1; j < BLOCK; j++) most = block[j] > most ? block[j] : most;
    return most;
}

INLINE float largest(const float *x, int n)
{
    float most[BLOCK] = {0};
    for (int i = 0; i < n; i += BLOCK)
        for (int j = 0; j < BLOCK; j++) {
            const float size = x[i + j] < 0 ? -x[i + j] : x[i + j];
            most[j] = size > most[j] ? size : most[j];
        }
    return largest_of_block(most);
}

INLINE float quantize_body(const float *x, int n, int8_t *q)
{
    const float most = largest(x, n);
    if (!(most > 1e-30f)) { /* all zero: a reciprocal would overflow */
        memset(q, 0, (size_t)n);
        return 0;
    }
    const float inverse = 127.0f / most;
    for (int i = 0; i < n; i++) {
        const int32_t rounded = (int32_t)(x[i] * inverse + 128.5f) - 128; /* -127..127 */
        q[i] = (int8_t)rounded;
    }
    return most / 127.0f;
}

INLINE void dot_body(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r++, rows += stride) {
        int32_t sum = 0;
        for (int i = 0; i < stride; i++) sum += rows[i] * q[i];
        sums[r] = sum;
    }
}

INLINE void scale_body(const int32_t *sums, const float *row_scale, float scale, const float *bias, int n, float *y)
{
    for (int i = 0; i < n; i++) y[i] = (float)sums[i] * (scale * row_scale[i]) + bias[i];
}

INLINE float highest_body(const float *x, int n)
{
    float most[BLOCK];
    memcpy(most, x, sizeof most);
    for (int i = BLOCK; i < n; i += BLOCK)
        for (int j = 0; j < BLOCK; j++) most[j] = x[i + j] > most[j] ? x[i + j] : most[j];
    return largest_of_block(most);
}

INLINE void tanh_body(float *x, int n)
{
    for (int i = 0; i < n; i++) x[i] = hyperbolic_tangent(x[i]);
}

INLINE void gru_body(const float *input, const float *hidden, const float *h, int n, float *next)
{
    for (int i = 0; i < n; i += BLOCK) {
        float out[BLOCK]; /* by blocks, so that next may be h */
        for (int j = 0; j < BLOCK; j++) {
            const float r = sigmoid(input[i + j] + hidden[i + j]);
            const float z = sigmoid(input[n + i + j] + hidden[n + i + j]);
            const float fresh = hyperbolic_tangent(input[2 * n + i + j] + r * hidden[2 * n + i + j]);
            out[j] = fresh + z * (h[i + j] - fresh);
        }
        memcpy(next + i, out, sizeof out);
    }
}

INLINE float energy_body(const float *key, const float *query, const float *score, int n)
{
    float lane[S2C_LANES] = {0};
    for (int i = 0; i < n; i += BLOCK) {
        float part[BLOCK];
        for (int j = 0; j < BLOCK; j++) part[j] = score[i + j] * hyperbolic_tangent(key[i + j] + query[i + j]);
        add_block(lane, part);
    }
    return sum_of_lanes(lane);
}

INLINE float product_body(const float *a, const float *b, int n)
{
    float lane[S2C_LANES] = {0};
    for (int i = 0; i < n; i += BLOCK) {
        float part[BLOCK];
        for (int j = 0; j < BLOCK; j++) part[j] = a[i + j] * b[i + j];
        add_block(lane, part);
    }
    return sum_of_lanes(lane);
}

INLINE void add_scaled_body(const float *x, float factor, float *y, int n)
{
    for (int i = 0; i < n; i += BLOCK) {
        float sum[BLOCK]; /* by blocks: x and y might overlap for all the compiler knows */
        for (int j = 0; j < BLOCK; j++) sum[j] = y[i + j] + factor * x[i + j];
        memcpy(y + i, sum, sizeof sum);
    }
}

INLINE void add_row_body(const int8_t *row, float factor, float *y, int n)
{
    for (int i = 0; i < n; i += BLOCK) {
        float sum[BLOCK];
        for (int j = 0; j < BLOCK; j++) sum[j] = y[i + j] + factor * (float)row[i + j];
        memcpy(y + i, sum, sizeof sum);
    }
}

INLINE float exponentials_body(const float *x, float subtract, int n)
{
    float lane[S2C_LANES] = {0};
    for (int i = 0; i < n; i += BLOCK) {
        float part[BLOCK];
        for (int j = 0; j < BLOCK; j++) part[j] = exponential(x[i + j] - subtract);
        add_block(lane, part);
    }
    return sum_of_lanes(lane);
}

/* ---- one table for each instruction set ---- */

#define S2C_FLOAT_KERNELS(set, attributes)                                                                                              \
    attributes VECTORIZE static float quantize_##set(const float *x, int n, int8_t *q) { return quantize_body(x, n, q); }           \
    attributes VECTORIZE static void scale_##set(const int32_t *sums, const float *row_scale, float scale, const float *bias, int n, float *y) \
    {                                                                                                                               \
        scale_body(sums, row_scale, scale, bias, n, y);                                                                             \
    }                                                                                                                               \
    attributes VECTORIZE static void tanh_##set(float *x, int n) { tanh_body(x, n); }                                               \
    attributes VECTORIZE static void gru_##set(const float *input, const float *hidden, const float *h, int n, float *next)         \
    {                                                                                                                               \
        gru_body(input, hidden, h, n, next);                                                                                        \
    }                                                                                                                               \
    attributes VECTORIZE static float energy_##set(const float *key, const float *query, const float *score, int n)                 \
    {                                                                                                                               \
        return energy_body(key, query, score, n);                                                                                   \
    }                                                                                                                               \
    attributes VECTORIZE static float product_##set(const float *a, const float *b, int n) { return product_body(a, b, n); }        \
    attributes VECTORIZE static void add_scaled_##set(const float *x, float factor, float *y, int n)                                \
    {                                                                                                                               \
        add_scaled_body(x, factor, y, n);                                                                                           \
    }                                                                                                                               \
    attributes VECTORIZE static void add_row_##set(const int8_t *row, float factor, float *y, int n)                                \
    {                                                                                                                               \
        add_row_body(row, factor, y, n);                                                                                            \
    }                                                                                                                               \
    attributes VECTORIZE static float highest_##set(const float *x, int n) { return highest_body(x, n); }                           \
    attributes VECTORIZE static float exponentials_##set(const float *x, float subtract, int n) { return exponentials_body(x, subtract, n); }

/* The table of an instruction set whose integer products are in dot_<set>. */
#define S2C_TABLE(set, name)                                                                                             \
    {name, quantize_##set, dot_##set, scale_##set, tanh_##set, gru_##set, energy_##set, product_##set, add_scaled_##set, \
     add_row_##set, highest_##set, exponentials_##set}

#endif
