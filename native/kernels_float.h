/* kernels_float.h - the float loops of every instruction set: written once over the vectors of vectors.h, compiled once for each by the files
 * that include this.
 *
 * Their results cannot differ, because vector units round like scalar ones and nothing here may be reordered or fused (no -ffast-math, and
 * -ffp-contract=off where the target has fused multiply-add). Sums stay in S2C_LANES partial sums, whatever the width.
 */
#ifndef S2C_KERNELS_FLOAT_H
#define S2C_KERNELS_FLOAT_H
#include "vectors.h"

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif
#if defined(__GNUC__) && !defined(__clang__) && S2C_WIDTH == 1 /* plain C: what this compiler can make of it */
#define VECTORIZE __attribute__((optimize("tree-vectorize", "vect-cost-model=unlimited", "fp-contract=off", "no-trapping-math")))
#elif defined(__GNUC__) && !defined(__clang__)
#define VECTORIZE __attribute__((optimize("fp-contract=off")))
#else
#define VECTORIZE
#endif

/* The vectors of a block of S2C_LANES floats, one after the other. */
enum { WIDTH = S2C_WIDTH, PARTS = S2C_LANES / WIDTH, SOME_ROWS = 128 };
#if S2C_WIDTH == 16
#define EACH_PART(act) act(0)
#elif S2C_WIDTH == 8
#define EACH_PART(act) act(0) act(1)
#elif S2C_WIDTH == 4
#define EACH_PART(act) act(0) act(1) act(2) act(3)
#else
#define EACH_PART(act) \
    for (int at = 0; at < PARTS; at++) { act(at) }
#endif

/* ---- mathematics: float polynomials, no libm ---- */

VECTOR vec clamp(vec x, float low, float high) { return smaller(greater(x, all(low)), all(high)); }

/* exp(x) = 2^k * 2^f, k whole, f in -1/2 .. 1/2. 2^f is the polynomial of degree 5 with the least relative error (9e-8) that is 1 at 0, added up
   in pairs, which takes less time than one term after the other. x in -86 .. 88. */
VECTOR vec exponential_within(vec x)
{
    const vec scaled = times(x, all(1.44269504f)), k = whole(scaled), f = minus(scaled, value(k)), square = times(f, f);
    const vec low = plus(times(all(0.693146944f), f), all(1.0f)), middle = plus(times(all(5.5507794e-2f), f), all(0.24022232f));
    const vec high = plus(times(all(1.32546027e-3f), f), all(9.67199914e-3f));
    return raised(plus(times(plus(times(high, square), middle), square), low), k);
}

VECTOR vec exponential_below(vec x) { return exponential_within(greater(x, all(-86.0f))); } /* x below 88 */

VECTOR vec exponential(vec x) { return exponential_within(clamp(x, -86.0f, 88.0f)); }

/* The error is absolute, 1e-7: what this goes into is quantized or summed. */
VECTOR vec hyperbolic_tangent(vec x)
{
    return minus(all(1.0f), over(all(2.0f), plus(all(1.0f), exponential(plus(x, x)))));
}

/* ---- loops; n is a multiple of S2C_LANES ---- */

VECTOR float quantize_body(const float *x, int n, int8_t *q)
{
    vec part[PARTS];
#define BEGIN(k) part[k] = all(0.0f);
    EACH_PART(BEGIN)
    for (int i = 0; i < n; i += S2C_LANES) {
#define COMPARE(k) part[k] = greater(magnitude(load_floats(x + i + WIDTH * (k))), part[k]);
        EACH_PART(COMPARE)
    }
#undef COMPARE
    const float most = largest_of_lanes(part);
    if (!(most > 1e-30f)) { /* all zero: a reciprocal would overflow */
        memset(q, 0, (size_t)n);
        return 0;
    }
    const vec inverse = all(127.0f / most);
    for (int i = 0; i < n; i += WIDTH) store_bytes(q + i, plus(times(load_floats(x + i), inverse), all(WHOLE))); /* -127..127 */
    return most / 127.0f;
}

/* Four rows at a time, whose sums any processor has registers for. */
INLINE void dot_body(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    const size_t size = (size_t)columns * S2C_BLOCK;
    for (int r = 0; r < count; r += 4) {
        const int8_t *at = blocks + (size_t)(r / S2C_BLOCK) * size + r % S2C_BLOCK * S2C_GROUP;
        int32_t sum[4] = {0, 0, 0, 0};
        for (int c = 0; c < columns; c += S2C_GROUP, at += S2C_GROUP_BYTES)
            for (int i = 0; i < 4; i++)
                sum[i] += at[4 * i] * q[c] + at[4 * i + 1] * q[c + 1] + at[4 * i + 2] * q[c + 2] + at[4 * i + 3] * q[c + 3];
        memcpy(sums + r, sum, sizeof sum);
    }
}

VECTOR void scale_body(const int32_t *sums, const float *row_scale, float scale, const float *bias, int n, float *y)
{
    const vec factor = all(scale);
    for (int i = 0; i < n; i += WIDTH)
        store_floats(y + i, plus(times(of_integers(sums + i), times(factor, load_floats(row_scale + i))), load_floats(bias + i)));
}

/* Two blocks at a time, so that few wait for the one before; without a second one it is the first once more. */
VECTOR float highest_body(const float *x, int n)
{
    vec part[PARTS], other[PARTS];
#define FIRST(k) part[k] = other[k] = load_floats(x + WIDTH * (k));
    EACH_PART(FIRST)
#undef FIRST
    for (int i = S2C_LANES; i < n; i += 2 * S2C_LANES) {
        const float *second = x + (i + S2C_LANES < n ? i + S2C_LANES : i);
#define COMPARE(k)                                                        \
    part[k] = greater(load_floats(x + i + WIDTH * (k)), part[k]); \
    other[k] = greater(load_floats(second + WIDTH * (k)), other[k]);
        EACH_PART(COMPARE)
    }
#undef COMPARE
#define BOTH(k) part[k] = greater(part[k], other[k]);
    EACH_PART(BOTH)
#undef BOTH
    return largest_of_lanes(part);
}

VECTOR void tanh_body(float *x, int n)
{
    for (int i = 0; i < n; i += WIDTH) store_floats(x + i, hyperbolic_tangent(load_floats(x + i)));
}

/* With u = exp(-what z is the sigmoid of) and v = exp(2 * what fresh is the tanh of): one division for both, and no product above e^80. */
VECTOR void gru_body(const float *input, const float *hidden, const float *h, int n, float *next)
{
    const vec one = all(1.0f);
    for (int i = 0; i < n; i += WIDTH) {
        const vec reset = plus(load_floats(input + i), load_floats(hidden + i));
        const vec update = plus(load_floats(input + n + i), load_floats(hidden + n + i));
        const vec r = over(one, plus(one, exponential(minus(all(0.0f), reset))));
        const vec fresh = plus(load_floats(input + 2 * n + i), times(r, load_floats(hidden + 2 * n + i)));
        const vec u = exponential_within(clamp(minus(all(0.0f), update), -40.0f, 40.0f));
        const vec v = exponential_within(clamp(plus(fresh, fresh), -40.0f, 40.0f)), above = plus(v, one);
        const vec numerator = plus(times(minus(v, one), u), times(load_floats(h + i), above));
        store_floats(next + i, over(numerator, times(plus(one, u), above)));
    }
}

/* tanh(k + q) = 1 - 2 / (1 + exp(2k) * exp(2q)). */
VECTOR void energies_body(const float *keys, const float *query, const float *score, int count, int n, float *energy)
{
    for (int row = 0; row < count; row++, keys += n) {
        vec part[PARTS];
        EACH_PART(BEGIN)
        for (int i = 0; i < n; i += S2C_LANES) {
#define ADD(k)                                                                                                                  \
    part[k] = plus(part[k], over(load_floats(score + i + WIDTH * (k)),                                                          \
                                 plus(all(1.0f), times(load_floats(keys + i + WIDTH * (k)), load_floats(query + i + WIDTH * (k))))));
            EACH_PART(ADD)
        }
#undef ADD
        energy[row] = -2.0f * sum_of_lanes(part);
    }
}

VECTOR float product_body(const float *a, const float *b, int n)
{
    vec part[PARTS];
    EACH_PART(BEGIN)
    for (int i = 0; i < n; i += S2C_LANES) {
#define ADD(k) part[k] = plus(part[k], times(load_floats(a + i + WIDTH * (k)), load_floats(b + i + WIDTH * (k))));
        EACH_PART(ADD)
    }
#undef ADD
    return sum_of_lanes(part);
}

VECTOR void add_scaled_body(const float *x, float factor, float *y, int n)
{
    for (int i = 0; i < n; i += WIDTH) store_floats(y + i, plus(load_floats(y + i), times(all(factor), load_floats(x + i))));
}

VECTOR void add_bytes_body(const int8_t *x, float factor, float *y, int n)
{
    for (int i = 0; i < n; i += WIDTH) store_floats(y + i, plus(load_floats(y + i), times(all(factor), of_bytes(x + i))));
}

VECTOR void weigh_body(const float *rows, const float *factor, int count, int n, float *y)
{
    for (int i = 0; i < n; i += 2 * S2C_LANES) {
        vec part[PARTS], next[PARTS];
        const float *here = rows + i;
#define BEGIN_BOTH(k) part[k] = next[k] = all(0.0f);
        EACH_PART(BEGIN_BOTH)
#undef BEGIN_BOTH
        for (int row = 0; row < count; row++, here += n) {
#define ADD(k)                                                                           \
    part[k] = plus(part[k], times(all(factor[row]), load_floats(here + WIDTH * (k)))); \
    next[k] = plus(next[k], times(all(factor[row]), load_floats(here + S2C_LANES + WIDTH * (k))));
            EACH_PART(ADD)
        }
#undef ADD
#define KEEP(k)                                  \
    store_floats(y + i + WIDTH * (k), part[k]); \
    store_floats(y + i + S2C_LANES + WIDTH * (k), next[k]);
        EACH_PART(KEEP)
#undef KEEP
    }
}

/* Most blocks have no row that counts. In the others a factor of 0 changes nothing, and costs less than guessing which rows there are. */
VECTOR void mix_body(const int8_t *blocks, int count, int columns, const float *row_scale, const float *size, float share, float least, float *y)
{
    for (int from = 0; from < count; from += S2C_BLOCK) {
        float factor[S2C_BLOCK];
        unsigned some = 0;
        for (int i = 0; i < S2C_BLOCK; i += WIDTH) {
            const vec sizes = load_floats(size + from + i);
            some |= at_least(sizes, all(least));
            store_floats(factor + i, times(load_floats(row_scale + from + i), times(all(share), if_at_least(sizes, all(least)))));
        }
        for (int c = 0; some && c < columns; c += S2C_LANES) {
            int8_t row[S2C_BLOCK * S2C_LANES];
            vec part[PARTS];
            store_rows(blocks + (size_t)from * (size_t)columns + c * S2C_BLOCK, row);
#define LOAD(k) part[k] = load_floats(y + c + WIDTH * (k));
            EACH_PART(LOAD)
#undef LOAD
            for (int r = 0; r < S2C_BLOCK; r += 4) {
#define ADD_ROW(k, r) part[k] = plus(part[k], times(all(factor[r]), of_bytes(row + (r) * S2C_LANES + WIDTH * (k))));
#define ADD(k) ADD_ROW(k, r) ADD_ROW(k, r + 1) ADD_ROW(k, r + 2) ADD_ROW(k, r + 3)
                EACH_PART(ADD)
            }
#undef ADD
#undef ADD_ROW
#define KEEP(k) store_floats(y + c + WIDTH * (k), part[k]);
            EACH_PART(KEEP)
#undef KEEP
        }
    }
}

VECTOR float exponentials_body(const float *x, float subtract, int n)
{
    const vec less = all(subtract);
    vec part[PARTS];
    EACH_PART(BEGIN)
    for (int i = 0; i < n; i += S2C_LANES) {
#define ADD(k) part[k] = plus(part[k], exponential_below(minus(load_floats(x + i + WIDTH * (k)), less)));
        EACH_PART(ADD)
    }
#undef ADD
    return sum_of_lanes(part);
}

VECTOR float exponentiate_body(float *x, float factor, float subtract, int n)
{
    const vec by = all(factor), less = all(subtract);
    vec part[PARTS];
    EACH_PART(BEGIN)
    for (int i = 0; i < n; i += S2C_LANES) {
#define RAISE(k)                                                                             \
    {                                                                                        \
        float *here = x + i + WIDTH * (k);                                                   \
        const vec raised_x = exponential(minus(times(by, load_floats(here)), less));         \
        store_floats(here, raised_x);                                                        \
        part[k] = plus(part[k], raised_x);                                                   \
    }
        EACH_PART(RAISE)
    }
#undef RAISE
    return sum_of_lanes(part);
}
#undef BEGIN

/* ---- one table for each instruction set ---- */

#define S2C_FLOAT_KERNELS(set, attributes)                                                                                              \
    attributes VECTORIZE static float quantize_##set(const float *x, int n, int8_t *q) { return quantize_body(x, n, q); }           \
    attributes VECTORIZE static void tanh_##set(float *x, int n) { tanh_body(x, n); }                                               \
    attributes VECTORIZE static void gru_##set(const float *input, const float *hidden, const float *h, int n, float *next)         \
    {                                                                                                                               \
        gru_body(input, hidden, h, n, next);                                                                                        \
    }                                                                                                                               \
    attributes VECTORIZE static void energies_##set(const float *keys, const float *query, const float *score, int count, int n, float *energy) \
    {                                                                                                                               \
        energies_body(keys, query, score, count, n, energy);                                                                        \
    }                                                                                                                               \
    attributes VECTORIZE static float product_##set(const float *a, const float *b, int n) { return product_body(a, b, n); }        \
    attributes VECTORIZE static void add_scaled_##set(const float *x, float factor, float *y, int n)                                \
    {                                                                                                                               \
        add_scaled_body(x, factor, y, n);                                                                                           \
    }                                                                                                                               \
    attributes VECTORIZE static void add_bytes_##set(const int8_t *x, float factor, float *y, int n) { add_bytes_body(x, factor, y, n); } \
    attributes VECTORIZE static void weigh_##set(const float *rows, const float *factor, int count, int n, float *y)                \
    {                                                                                                                               \
        weigh_body(rows, factor, count, n, y);                                                                                      \
    }                                                                                                                               \
    attributes VECTORIZE static void mix_##set(const int8_t *blocks, int count, int columns, const float *row_scale, const float *size, float share, \
                                               float least, float *y)                                                               \
    {                                                                                                                               \
        mix_body(blocks, count, columns, row_scale, size, share, least, y);                                                         \
    }                                                                                                                               \
    attributes VECTORIZE static float highest_##set(const float *x, int n) { return highest_body(x, n); }                           \
    attributes VECTORIZE static float exponentials_##set(const float *x, float subtract, int n) { return exponentials_body(x, subtract, n); } \
    attributes VECTORIZE static float exponentiate_##set(float *x, float factor, float subtract, int n)                             \
    {                                                                                                                               \
        return exponentiate_body(x, factor, subtract, n);                                                                           \
    }

/* multiply_<set> by dot_<set>, some rows at a time. */
#define S2C_MULTIPLY(set, attributes)                                                                                                   \
    attributes static void multiply_##set(const int8_t *blocks, int count, int columns, const int8_t *q, float scale, const float *row_scale, \
                                          const float *bias, float *y)                                                              \
    {                                                                                                                               \
        int32_t sums[SOME_ROWS];                                                                                                    \
        for (int r = 0; r < count; r += SOME_ROWS) {                                                                                \
            const int some = count - r < SOME_ROWS ? count - r : SOME_ROWS;                                                         \
            dot_##set(blocks + (size_t)r * (size_t)columns, some, columns, q, sums);                                                \
            scale_body(sums, row_scale + r, scale, bias + r, some, y + r);                                                          \
        }                                                                                                                           \
    }

/* The table of an instruction set with dot_<set> and multiply_<set>; the float loops may be those of another that has the same vectors. */
#define S2C_TABLE_BESIDE(set, floats, name)                                                                                      \
    {name, quantize_##floats, dot_##set, multiply_##set, mix_##floats, tanh_##floats, gru_##floats, energies_##floats, product_##floats, \
     add_scaled_##floats, add_bytes_##floats, weigh_##floats, highest_##floats, exponentials_##floats, exponentiate_##floats}
#define S2C_TABLE(set, name) S2C_TABLE_BESIDE(set, set, name)

#endif
