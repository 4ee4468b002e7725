/* kernels_avx512.c - AVX-512 with VNNI: 64 int8 products and their sums in one instruction, floats by 16.
 *
 * The instruction multiplies unsigned by signed; kernels_avx_vnni.c says how flipping the weights' sign bit makes that exact.
 */
#include "kernels.h"

typedef int s2c_no_empty_avx512_file; /* C has no empty source files */

#ifdef S2C_AVX512
#include <immintrin.h>
#include "kernels_float.h"

/* Clang takes the widest vectors by itself, and refuses to be asked. */
#ifdef __clang__
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#else
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,prefer-vector-width=512")))
#endif

S2C_FLOAT_KERNELS(avx512, AVX512)

AVX512 INLINE __m512i load(const int8_t *p) { return _mm512_loadu_si512(p); }

/* The first bytes of a vector, zeros behind. */
AVX512 INLINE __m512i load_part(const int8_t *p, __mmask64 part) { return _mm512_maskz_loadu_epi8(part, p); }

/* sum + products of 64 weights, each + 128. */
AVX512 INLINE __m512i add_products(__m512i sum, __m512i w, __m512i q)
{
    return _mm512_dpbusd_epi32(sum, _mm512_xor_si512(w, _mm512_set1_epi8(-128)), q);
}

/* Which bytes of the last vector of a row there are. */
AVX512 INLINE __mmask64 part_of(size_t stride) { return ~(uint64_t)0 >> (63 - (stride - 1) % 64); }

/* 128 * sum of q, what those products have too much. */
AVX512 static int32_t excess(const int8_t *q, size_t stride)
{
    __m512i sum = _mm512_setzero_si512();
    size_t i = 0;
    for (; i + 64 < stride; i += 64) sum = _mm512_dpbusd_epi32(sum, _mm512_set1_epi8(-128), load(q + i));
    return _mm512_reduce_add_epi32(_mm512_dpbusd_epi32(sum, _mm512_set1_epi8(-128), load_part(q + i, part_of(stride))));
}

/* Sums of neighbours in pairs of vectors: a0+a2 a1+a3 b0+b2 b1+b3 within each quarter. A blend and a shuffle, because shuffles are what is scarce. */
AVX512 INLINE __m512i half_sums(__m512i a, __m512i b)
{
    return _mm512_add_epi32(_mm512_mask_blend_epi32(0xcccc, a, b), _mm512_alignr_epi8(b, a, 8));
}

/* The sums of four vectors within each quarter: quarter k -> a b c d of its numbers. */
AVX512 INLINE __m512i quarter_sums(__m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512 ab = _mm512_castsi512_ps(half_sums(a, b)), cd = _mm512_castsi512_ps(half_sums(c, d));
    return _mm512_add_epi32(_mm512_castps_si512(_mm512_shuffle_ps(ab, cd, 0x88)), _mm512_castps_si512(_mm512_shuffle_ps(ab, cd, 0xdd)));
}

/* Four rows with one vector; quarter k of the result has their sums over columns 16 k to 16 k + 15 of each 64. */
AVX512 INLINE __m512i tile_4(const int8_t *row, size_t stride, const int8_t *q, __mmask64 part)
{
    __m512i a = _mm512_setzero_si512(), b = a, c = a, d = a;
    size_t i = 0;
    for (; i + 64 < stride; i += 64, row += 64) {
        const __m512i x = load(q + i);
        a = add_products(a, load(row), x);
        b = add_products(b, load(row + stride), x);
        c = add_products(c, load(row + 2 * stride), x);
        d = add_products(d, load(row + 3 * stride), x);
    }
    const __m512i x = load_part(q + i, part);
    a = add_products(a, load_part(row, part), x);
    b = add_products(b, load_part(row + stride, part), x);
    c = add_products(c, load_part(row + 2 * stride, part), x);
    d = add_products(d, load_part(row + 3 * stride, part), x);
    return quarter_sums(a, b, c, d);
}

/* Four of those -> the sums of 16 accumulators, in order. */
AVX512 INLINE __m512i add_quarters(__m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_add_epi32(_mm512_mask_blend_epi32(0xff00, a, b), _mm512_shuffle_i32x4(a, b, 0x4e));
    const __m512i cd = _mm512_add_epi32(_mm512_mask_blend_epi32(0xff00, c, d), _mm512_shuffle_i32x4(c, d, 0x4e));
    return _mm512_add_epi32(_mm512_shuffle_i32x4(ab, cd, 0x88), _mm512_shuffle_i32x4(ab, cd, 0xdd));
}

/* The rows behind the last whole tile. */
AVX512 static void dot_rest(const int8_t *row, int count, size_t stride, const int8_t *q, int32_t too_much, int32_t *sums)
{
    const __mmask64 part = part_of(stride);
    for (int r = 0; r < count; r++, row += stride) {
        __m512i sum = _mm512_setzero_si512();
        size_t i = 0;
        for (; i + 64 < stride; i += 64) sum = add_products(sum, load(row + i), load(q + i));
        sums[r] = _mm512_reduce_add_epi32(add_products(sum, load_part(row + i, part), load_part(q + i, part))) - too_much;
    }
}

AVX512 static void dot_avx512(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    const size_t step = (size_t)stride;
    const __mmask64 part = part_of(step);
    const int32_t too_much = excess(q, step);
    int r = 0;
    for (; r + 16 <= count; r += 16, rows += 16 * step) {
        const __m512i a = tile_4(rows, step, q, part), b = tile_4(rows + 4 * step, step, q, part);
        const __m512i c = tile_4(rows + 8 * step, step, q, part), d = tile_4(rows + 12 * step, step, q, part);
        _mm512_storeu_si512(sums + r, _mm512_sub_epi32(add_quarters(a, b, c, d), _mm512_set1_epi32(too_much)));
    }
    dot_rest(rows, count - r, step, q, too_much, sums + r);
}

const s2c_kernels s2c_kernels_avx512 = S2C_TABLE(avx512, "avx512-vnni");
#endif
