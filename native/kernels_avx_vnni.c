/* kernels_avx_vnni.c - AVX-VNNI: four int8 products and their sum in one instruction, in vectors of 32; processors without AVX-512 have it.
 *
 * The instruction multiplies unsigned by signed. A weight with its sign bit flipped is the weight + 128, unsigned, and
 * (w + 128) . q = w . q + 128 * sum of q: one number for each vector, whatever the row, which is subtracted again. All of it is exact.
 */
#include "kernels.h"

typedef int s2c_no_empty_avx_vnni_file; /* C has no empty source files */

#ifdef S2C_AVX_VNNI
#define S2C_TARGET __attribute__((target("avx2,avxvnni")))
#define S2C_WIDTH 8
#include "kernels_float.h"

typedef __m256i factors;

S2C_TARGET INLINE factors factors_of(__m256i four) { return four; }

/* sum + products of 32 weights, each + 128. */
S2C_TARGET INLINE __m256i add_products(__m256i sum, __m256i w, factors x)
{
    return _mm256_dpbusd_avx_epi32(sum, _mm256_xor_si256(w, _mm256_set1_epi8(-128)), x);
}

#include "kernels_256.h"

S2C_FLOAT_KERNELS(avx_vnni, S2C_TARGET)

/* 128 * sum of q, what those products have too much. */
S2C_TARGET INLINE int32_t excess(const int8_t *q, int columns)
{
    __m128i sum = _mm_setzero_si128();
    for (int i = 0; i < columns; i += 16)
        sum = _mm_dpbusd_avx_epi32(sum, _mm_set1_epi8(-128), _mm_loadu_si128((const __m128i *)(const void *)(q + i)));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xb1)));
}

S2C_TARGET static void dot_avx_vnni(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    dot_blocks(blocks, count, columns, q, excess(q, columns), sums);
}

S2C_MULTIPLY(avx_vnni, S2C_TARGET)
const s2c_kernels s2c_kernels_avx_vnni = S2C_TABLE(avx_vnni, "avx-vnni");
#endif
