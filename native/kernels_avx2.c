/* kernels_avx2.c - AVX2: 32 int8 products at a time. */
#include "kernels.h"

typedef int s2c_no_empty_avx2_file; /* C has no empty source files */

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define S2C_TARGET __attribute__((target("avx2")))
#define S2C_WIDTH 8
#include "kernels_float.h"

/* 32 products: |w| * (q with the sign of w), pairs added in 16 bits; 2 * 128 * 127 fits, so nothing saturates. */
S2C_TARGET INLINE __m256i add_products(__m256i sum, __m256i w, __m256i q)
{
    const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(q, w));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

#include "kernels_256.h"

S2C_FLOAT_KERNELS(avx2, S2C_TARGET)

S2C_TARGET static void dot_avx2(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    dot_rows(rows, count, stride, q, 0, sums);
}

S2C_MULTIPLY(avx2, S2C_TARGET)
const s2c_kernels s2c_kernels_avx2 = S2C_TABLE(avx2, "avx2");
#endif
