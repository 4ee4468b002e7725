/* kernels_avx2.c - AVX2: 32 int8 products at a time. */
#include "kernels.h"

typedef int s2c_no_empty_avx2_file; /* C has no empty source files */

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#include <immintrin.h>
#include "kernels_float.h"

#define AVX2 __attribute__((target("avx2")))

S2C_FLOAT_KERNELS(avx2, AVX2)

AVX2 INLINE __m256i load(const int8_t *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }

AVX2 INLINE __m256i load_half(const int8_t *p) { return _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p)); }

/* The sums of four vectors. */
AVX2 INLINE __m128i sums_of(__m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

/* 32 products: |w| * (q with the sign of w), pairs added in 16 bits; 2 * 128 * 127 fits, so nothing saturates. */
AVX2 INLINE __m256i add_products(__m256i sum, __m256i w, __m256i q)
{
    const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(q, w));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

/* The sums of four rows. */
AVX2 INLINE __m128i dot_four(const int8_t *row, size_t stride, const int8_t *q)
{
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    const int8_t *end = row + stride;
    for (; row + 32 <= end; row += 32, q += 32) {
        const __m256i x = load(q);
        a = add_products(a, load(row), x);
        b = add_products(b, load(row + stride), x);
        c = add_products(c, load(row + 2 * stride), x);
        d = add_products(d, load(row + 3 * stride), x);
    }
    if (row < end) {
        const __m256i x = load_half(q);
        a = add_products(a, load_half(row), x);
        b = add_products(b, load_half(row + stride), x);
        c = add_products(c, load_half(row + 2 * stride), x);
        d = add_products(d, load_half(row + 3 * stride), x);
    }
    return sums_of(a, b, c, d);
}

/* The rows behind the last four. */
AVX2 static void dot_rest(const int8_t *row, int count, int stride, const int8_t *q, int32_t *sums)
{
    for (int r = 0; r < count; r++, row += stride) {
        __m256i a = _mm256_setzero_si256();
        for (int i = 0; i < stride; i += 16) a = add_products(a, load_half(row + i), load_half(q + i));
        sums[r] = _mm_cvtsi128_si32(sums_of(a, a, a, a));
    }
}

AVX2 static void dot_avx2(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    const size_t step = (size_t)stride;
    int r = 0;
    for (; r + 4 <= count; r += 4) _mm_storeu_si128((__m128i *)(void *)(sums + r), dot_four(rows + (size_t)r * step, step, q));
    dot_rest(rows + (size_t)r * step, count - r, stride, q, sums + r);
}
const s2c_kernels s2c_kernels_avx2 = S2C_TABLE(avx2, "avx2");
#endif
