/* kernels_avx2.c - AVX2: 32 int8 products at a time. */
#include "kernels.h"

typedef int s2c_no_empty_avx2_file; /* C has no empty source files */

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define S2C_TARGET __attribute__((target("avx2")))
#define S2C_WIDTH 8
#include "kernels_float.h"

typedef struct { __m256i q, size; } factors; /* the numbers, and without their signs */

S2C_TARGET INLINE factors factors_of(__m256i four) { return (factors){four, _mm256_abs_epi8(four)}; }

/* 32 products: |q| * (w with the sign of q), pairs added in 16 bits; 2 * 127 * 127 fits, so nothing saturates. */
S2C_TARGET INLINE __m256i add_products(__m256i sum, __m256i w, factors x)
{
    const __m256i pairs = _mm256_maddubs_epi16(x.size, _mm256_sign_epi8(w, x.q));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

#include "kernels_256.h"

S2C_FLOAT_KERNELS(avx2, S2C_TARGET)

S2C_TARGET static void dot_avx2(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    dot_blocks(blocks, count, columns, q, 0, sums);
}

S2C_MULTIPLY(avx2, S2C_TARGET)
const s2c_kernels s2c_kernels_avx2 = S2C_TABLE(avx2, "avx2");
#endif
