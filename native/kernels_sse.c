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

INLINE int32_t sum_sse(__m128i x)
{
    x = _mm_add_epi32(x, _mm_shuffle_epi32(x, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(x, _mm_shuffle_epi32(x, 0xb1)));
}

/* The low and high eight numbers in 16 bits; SSE2 has no sign extension, but a shift that keeps the sign. */
INLINE __m128i low_wide(__m128i x) { return _mm_srai_epi16(_mm_unpacklo_epi8(x, x), 8); }
INLINE __m128i high_wide(__m128i x) { return _mm_srai_epi16(_mm_unpackhi_epi8(x, x), 8); }

S2C_FLOAT_KERNELS(sse2, )

/* Two rows at a time share the widened vector. */
INLINE __m128i products_sse2(const int8_t *row, __m128i low, __m128i high)
{
    const __m128i w = load_sse(row);
    return _mm_add_epi32(_mm_madd_epi16(low_wide(w), low), _mm_madd_epi16(high_wide(w), high));
}

static void dot_sse2(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 2) {
        const int8_t *first = rows + (size_t)r * (size_t)stride, *second = r + 1 < count ? first + stride : first;
        __m128i a = _mm_setzero_si128(), b = a;
        for (int i = 0; i < stride; i += 16) {
            const __m128i x = load_sse(q + i), low = low_wide(x), high = high_wide(x);
            a = _mm_add_epi32(a, products_sse2(first + i, low, high));
            b = _mm_add_epi32(b, products_sse2(second + i, low, high));
        }
        sums[r] = sum_sse(a);
        if (r + 1 < count) sums[r + 1] = sum_sse(b);
    }
}
S2C_MULTIPLY(sse2, )
const s2c_kernels s2c_kernels_sse2 = S2C_TABLE(sse2, "sse2");

S2C_FLOAT_KERNELS(ssse3, SSSE3)

/* |w| * (q with the sign of w), pairs added in 16 bits; 2 * 128 * 127 fits, so nothing saturates. */
SSSE3 INLINE __m128i products_ssse3(const int8_t *row, __m128i q)
{
    const __m128i w = load_sse(row);
    return _mm_madd_epi16(_mm_maddubs_epi16(_mm_abs_epi8(w), _mm_sign_epi8(q, w)), _mm_set1_epi16(1));
}

SSSE3 static void dot_ssse3(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r += 2) {
        const int8_t *first = rows + (size_t)r * (size_t)stride, *second = r + 1 < count ? first + stride : first;
        __m128i a = _mm_setzero_si128(), b = a;
        for (int i = 0; i < stride; i += 16) {
            const __m128i x = load_sse(q + i);
            a = _mm_add_epi32(a, products_ssse3(first + i, x));
            b = _mm_add_epi32(b, products_ssse3(second + i, x));
        }
        sums[r] = sum_sse(a);
        if (r + 1 < count) sums[r + 1] = sum_sse(b);
    }
}
S2C_MULTIPLY(ssse3, SSSE3)
const s2c_kernels s2c_kernels_ssse3 = S2C_TABLE(ssse3, "ssse3");
#endif
