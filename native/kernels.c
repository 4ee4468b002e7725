/* kernels.c - see kernels.h.
 *
 * The float loops are written once, as inline bodies, and compiled once for each instruction set: their results cannot differ, because
 * vector units round like scalar ones and nothing here may be reordered or fused (no -ffast-math, no FMA in the targets).
 */
#include "kernels.h"
#include <string.h>
#include "processor.h"

#ifdef S2C_X86
#include <immintrin.h>
#endif

#if defined(__GNUC__) && !defined(__clang__)
#define INLINE static inline __attribute__((always_inline))
#define VECTORIZE __attribute__((optimize("tree-vectorize", "vect-cost-model=unlimited", "fp-contract=off", "no-trapping-math")))
#elif defined(__clang__)
#define INLINE static inline __attribute__((always_inline))
#define VECTORIZE
#else
#define INLINE static inline
#define VECTORIZE
#endif

/* ---- mathematics: float polynomials, no libm ---- */

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

INLINE float clamp(float x, float low, float high)
{
    const float raised = choose(x < low, low, x);
    return choose(raised > high, high, raised);
}

/* exp(x) = 2^k * e^f, f in -ln2/2 .. ln2/2: Taylor to the sixth power, remainder below 2e-7. */
INLINE float exponential(float given)
{
    const float x = clamp(given, -87.0f, 88.0f);
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
    const float e = exponential(2 * x);
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

VECTORIZE float s2c_exp(float x) { return exponential(x); }
VECTORIZE float s2c_log(float x) { return logarithm(x); }
VECTORIZE float s2c_log_sigmoid(float x) { return (x < 0 ? x : 0.0f) - logarithm(1.0f + exponential(x < 0 ? x : -x)); }

/* ---- loops ---- */

INLINE float sum_of_lanes(const float lane[S2C_LANES])
{
    return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

INLINE float largest(const float *x, int n)
{
    float lane[S2C_LANES] = {0};
    for (int i = 0; i < n; i += S2C_LANES)
        for (int j = 0; j < S2C_LANES; j++) {
            const float size = x[i + j] < 0 ? -x[i + j] : x[i + j];
            lane[j] = size > lane[j] ? size : lane[j];
        }
    float most = 0;
    for (int j = 0; j < S2C_LANES; j++) most = lane[j] > most ? lane[j] : most;
    return most;
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
    float lane[S2C_LANES];
    memcpy(lane, x, sizeof lane);
    for (int i = S2C_LANES; i < n; i += S2C_LANES)
        for (int j = 0; j < S2C_LANES; j++) lane[j] = x[i + j] > lane[j] ? x[i + j] : lane[j];
    float most = lane[0];
    for (int j = 1; j < S2C_LANES; j++) most = lane[j] > most ? lane[j] : most;
    return most;
}

INLINE void tanh_body(float *x, int n)
{
    for (int i = 0; i < n; i++) x[i] = hyperbolic_tangent(x[i]);
}

INLINE void gru_body(const float *input, const float *hidden, const float *h, int n, float *next)
{
    for (int i = 0; i < n; i += S2C_LANES) {
        float out[S2C_LANES]; /* by blocks, so that next may be h */
        for (int j = 0; j < S2C_LANES; j++) {
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
    for (int i = 0; i < n; i += S2C_LANES)
        for (int j = 0; j < S2C_LANES; j++) lane[j] += score[i + j] * hyperbolic_tangent(key[i + j] + query[i + j]);
    return sum_of_lanes(lane);
}

INLINE float product_body(const float *a, const float *b, int n)
{
    float lane[S2C_LANES] = {0};
    for (int i = 0; i < n; i += S2C_LANES)
        for (int j = 0; j < S2C_LANES; j++) lane[j] += a[i + j] * b[i + j];
    return sum_of_lanes(lane);
}

INLINE void add_scaled_body(const float *x, float factor, float *y, int n)
{
    for (int i = 0; i < n; i += S2C_LANES)
        for (int j = 0; j < S2C_LANES; j++) y[i + j] += factor * x[i + j];
}

INLINE float exponentials_body(float *x, float subtract, int n)
{
    float lane[S2C_LANES] = {0};
    for (int i = 0; i < n; i += S2C_LANES)
        for (int j = 0; j < S2C_LANES; j++) {
            x[i + j] = exponential(x[i + j] - subtract);
            lane[j] += x[i + j];
        }
    return sum_of_lanes(lane);
}

/* ---- one table for each instruction set ---- */

#define FLOAT_KERNELS(set, attributes)                                                                                              \
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
    attributes VECTORIZE static float highest_##set(const float *x, int n) { return highest_body(x, n); }                           \
    attributes VECTORIZE static float exponentials_##set(float *x, float subtract, int n) { return exponentials_body(x, subtract, n); }

#define TABLE(set)                                                                                                \
    {#set, quantize_##set, dot_##set, scale_##set, tanh_##set, gru_##set, energy_##set, product_##set, add_scaled_##set, \
     highest_##set, exponentials_##set}

FLOAT_KERNELS(portable, )
VECTORIZE static void dot_portable(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    dot_body(rows, count, stride, q, sums);
}
static const s2c_kernels portable = TABLE(portable);

#ifdef S2C_X86
#define AVX2 __attribute__((target("avx2")))
FLOAT_KERNELS(avx2, AVX2)

/* 32 products: |w| * (q with the sign of w), pairs added in 16 bits; 2 * 128 * 127 fits, so nothing saturates. */
AVX2 INLINE __m256i add_products(__m256i sum, __m256i w, __m256i q)
{
    const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(q, w));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

AVX2 INLINE __m256i load(const int8_t *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }

AVX2 INLINE __m256i load_half(const int8_t *p) { return _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p)); }

AVX2 INLINE int32_t sum_of(__m256i x)
{
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1)));
}

AVX2 INLINE void dot_four(const int8_t *rows, int stride, const int8_t *q, int32_t *sums)
{
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    int i = 0;
    for (; i + 32 <= stride; i += 32) {
        const __m256i x = load(q + i);
        a = add_products(a, load(rows + i), x);
        b = add_products(b, load(rows + stride + i), x);
        c = add_products(c, load(rows + 2 * stride + i), x);
        d = add_products(d, load(rows + 3 * stride + i), x);
    }
    if (i < stride) {
        const __m256i x = load_half(q + i);
        a = add_products(a, load_half(rows + i), x);
        b = add_products(b, load_half(rows + stride + i), x);
        c = add_products(c, load_half(rows + 2 * stride + i), x);
        d = add_products(d, load_half(rows + 3 * stride + i), x);
    }
    const __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    _mm_storeu_si128((__m128i *)(void *)sums, _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1)));
}

AVX2 static void dot_avx2(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    int r = 0;
    for (; r + 4 <= count; r += 4) dot_four(rows + (size_t)r * (size_t)stride, stride, q, sums + r);
    for (; r < count; r++) {
        const int8_t *row = rows + (size_t)r * (size_t)stride;
        __m256i a = _mm256_setzero_si256();
        int i = 0;
        for (; i + 32 <= stride; i += 32) a = add_products(a, load(row + i), load(q + i));
        if (i < stride) a = add_products(a, load_half(row + i), load_half(q + i));
        sums[r] = sum_of(a);
    }
}
static const s2c_kernels avx2 = TABLE(avx2);
#endif

const s2c_kernels *s2c_best_kernels(void)
{
#ifdef S2C_X86
    if (s2c_has_avx2()) return &avx2;
#endif
    return &portable;
}

const s2c_kernels *s2c_named_kernels(const char *name)
{
    const s2c_kernels *best = s2c_best_kernels();
    if (strcmp(name, best->name) == 0) return best;
    return strcmp(name, portable.name) == 0 ? &portable : NULL;
}
