/* kernels_avx_vnni.c - AVX-VNNI: four int8 products and their sum in one instruction, in vectors of 32; processors without AVX-512 have it.
 *
 * The instruction multiplies unsigned by signed. A weight with its sign bit flipped is the weight + 128, unsigned, and
 * (w + 128) . q = w . q + 128 * sum of q: one number for each vector, whatever the row, which is subtracted again. All of it is exact.
 */
#include "kernels.h"

typedef int s2c_no_empty_avx_vnni_file; /* C has no empty source files */

#ifdef S2C_AVX_VNNI
#include <immintrin.h>
#include "kernels_float.h"

#define AVX_VNNI __attribute__((target("avx2,avxvnni")))

S2C_FLOAT_KERNELS(avx_vnni, AVX_VNNI)

AVX_VNNI INLINE __m256i load(const int8_t *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }

AVX_VNNI INLINE __m256i load_half(const int8_t *p) { return _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p)); }

/* The sums of four vectors. */
AVX_VNNI INLINE __m128i sums_of(__m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

/* sum + products of 32 weights, each + 128. */
AVX_VNNI INLINE __m256i add_products(__m256i sum, __m256i w, __m256i q)
{
    return _mm256_dpbusd_avx_epi32(sum, _mm256_xor_si256(w, _mm256_set1_epi8(-128)), q);
}

/* 128 * sum of q, what those products have too much. Behind the end of the vector both are 0 and 128 * 0. */
AVX_VNNI INLINE int32_t excess(const int8_t *q, size_t stride)
{
    __m256i sum = _mm256_setzero_si256();
    for (size_t i = 0; i < stride; i += 16) sum = _mm256_dpbusd_avx_epi32(sum, _mm256_set1_epi8(-128), load_half(q + i));
    return _mm_cvtsi128_si32(sums_of(sum, sum, sum, sum));
}

/* The sums of four rows. */
AVX_VNNI INLINE __m128i dot_four(const int8_t *row, size_t stride, const int8_t *q)
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
AVX_VNNI static void dot_rest(const int8_t *row, int count, int stride, const int8_t *q, int32_t too_much, int32_t *sums)
{
    for (int r = 0; r < count; r++, row += stride) {
        __m256i a = _mm256_setzero_si256();
        for (int i = 0; i < stride; i += 16) a = add_products(a, load_half(row + i), load_half(q + i));
        sums[r] = _mm_cvtsi128_si32(sums_of(a, a, a, a)) - too_much;
    }
}

AVX_VNNI static void dot_avx_vnni(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    const size_t step = (size_t)stride;
    const int32_t too_much = excess(q, step);
    int r = 0;
    for (; r + 4 <= count; r += 4)
        _mm_storeu_si128((__m128i *)(void *)(sums + r), _mm_sub_epi32(dot_four(rows + (size_t)r * step, step, q), _mm_set1_epi32(too_much)));
    dot_rest(rows + (size_t)r * step, count - r, stride, q, too_much, sums + r);
}
const s2c_kernels s2c_kernels_avx_vnni = S2C_TABLE(avx_vnni, "avx-vnni");
#endif
