/* kernels_sse.c - SSE2 (every x86-64 has it) and SSSE3: 16 int8 products at a time. */
#include "kernels.h"

typedef int s2c_no_empty_sse_file; /* C has no empty source files */

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#include <immintrin.h>
#define S2C_TARGET /* every x86-64 has SSE2 */
#define S2C_WIDTH 4
#include "kernels_float.h"

#define SSSE3 __attribute__((target("ssse3")))

INLINE __m128i load_sse(const int8_t *p) { return _mm_loadu_si128((const __m128i *)(const void *)p); }

INLINE void store_sse(int32_t *p, __m128i x) { _mm_storeu_si128((__m128i *)(void *)p, x); }

/* Four numbers, four times. */
INLINE __m128i spread(const int8_t *q)
{
    int32_t four;
    memcpy(&four, q, sizeof four);
    return _mm_set1_epi32(four);
}

/* The low and high eight numbers in 16 bits; SSE2 has no sign extension, but a shift that keeps the sign. */
INLINE __m128i low_wide(__m128i x) { return _mm_srai_epi16(_mm_unpacklo_epi8(x, x), 8); }
INLINE __m128i high_wide(__m128i x) { return _mm_srai_epi16(_mm_unpackhi_epi8(x, x), 8); }

S2C_FLOAT_KERNELS(sse2, )

/* The sums of four rows; each is still in two halves. */
INLINE __m128i sums_sse2(__m128i two, __m128i other_two)
{
    const __m128 a = _mm_castsi128_ps(two), b = _mm_castsi128_ps(other_two);
    return _mm_add_epi32(_mm_castps_si128(_mm_shuffle_ps(a, b, 0x88)), _mm_castps_si128(_mm_shuffle_ps(a, b, 0xdd)));
}

/* Half a block at a time, whose sums of two rows each are in registers. */
static void dot_sse2(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 8) {
        const int8_t *at = blocks + (size_t)(r / S2C_BLOCK) * S2C_BLOCK * (size_t)columns + r % S2C_BLOCK * S2C_GROUP;
        __m128i a = _mm_setzero_si128(), b = a, c = a, d = a;
        for (int i = 0; i < columns; i += S2C_GROUP, at += S2C_GROUP_BYTES) {
            const __m128i x = low_wide(spread(q + i)), w = load_sse(at), other = load_sse(at + 16);
            a = _mm_add_epi32(a, _mm_madd_epi16(low_wide(w), x));
            b = _mm_add_epi32(b, _mm_madd_epi16(high_wide(w), x));
            c = _mm_add_epi32(c, _mm_madd_epi16(low_wide(other), x));
            d = _mm_add_epi32(d, _mm_madd_epi16(high_wide(other), x));
        }
        store_sse(sums + r, sums_sse2(a, b));
        store_sse(sums + r + 4, sums_sse2(c, d));
    }
}
S2C_MULTIPLY(sse2, )
const s2c_kernels s2c_kernels_sse2 = S2C_TABLE(sse2, "sse2");

/* sum + |q| * (w with the sign of q), pairs added in 16 bits; 2 * 127 * 127 fits, so nothing saturates. */
SSSE3 INLINE __m128i add_ssse3(__m128i sum, const int8_t *weights, __m128i q, __m128i size)
{
    const __m128i pairs = _mm_maddubs_epi16(size, _mm_sign_epi8(load_sse(weights), q));
    return _mm_add_epi32(sum, _mm_madd_epi16(pairs, _mm_set1_epi16(1)));
}

SSSE3 static void dot_ssse3(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += S2C_BLOCK) {
        __m128i a = _mm_setzero_si128(), b = a, c = a, d = a;
        for (int i = 0; i < columns; i += S2C_GROUP, blocks += S2C_GROUP_BYTES) {
            const __m128i x = spread(q + i), size = _mm_abs_epi8(x);
            a = add_ssse3(a, blocks, x, size);
            b = add_ssse3(b, blocks + 16, x, size);
            c = add_ssse3(c, blocks + 32, x, size);
            d = add_ssse3(d, blocks + 48, x, size);
        }
        store_sse(sums + r, a);
        store_sse(sums + r + 4, b);
        store_sse(sums + r + 8, c);
        store_sse(sums + r + 12, d);
    }
}
S2C_MULTIPLY(ssse3, SSSE3)
const s2c_kernels s2c_kernels_ssse3 = S2C_TABLE_BESIDE(ssse3, sse2, "ssse3");
#endif
