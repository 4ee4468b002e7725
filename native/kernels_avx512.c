/* kernels_avx512.c - AVX-512 with VNNI: 64 int8 products and their sums in one instruction, floats by 16.
 *
 * The instruction multiplies unsigned by signed; kernels_avx_vnni.c says how flipping the weights' sign bit makes that exact.
 */
#include "kernels.h"

typedef int s2c_no_empty_avx512_file; /* C has no empty source files */

#ifdef S2C_AVX512
#define S2C_TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#define S2C_WIDTH 16
#include "kernels_float.h"
#define AVX512 S2C_TARGET

S2C_FLOAT_KERNELS(avx512, AVX512)

AVX512 INLINE __m512i load(const int8_t *p) { return _mm512_loadu_si512(p); }

/* Four numbers, sixteen times. */
AVX512 INLINE __m512i spread(const int8_t *q)
{
    int32_t four;
    memcpy(&four, q, sizeof four);
    return _mm512_set1_epi32(four);
}

/* sum + products of 64 weights, each + 128. */
AVX512 INLINE __m512i add_products(__m512i sum, __m512i w, __m512i q)
{
    return _mm512_dpbusd_epi32(sum, _mm512_xor_si512(w, _mm512_set1_epi8(-128)), q);
}

/* 128 * sum of q, what those products have too much. */
AVX512 INLINE int32_t excess(const int8_t *q, size_t columns)
{
    const __mmask64 last = ~(uint64_t)0 >> (63 - (columns - 1) % 64);
    __m512i sum = _mm512_setzero_si512();
    size_t i = 0;
    for (; i + 64 < columns; i += 64) sum = _mm512_dpbusd_epi32(sum, _mm512_set1_epi8(-128), load(q + i));
    return _mm512_reduce_add_epi32(_mm512_dpbusd_epi32(sum, _mm512_set1_epi8(-128), _mm512_maskz_loadu_epi8(last, q + i)));
}

/* Where sums go, less what they have too much: as they are, or scaled to y. */
typedef struct { int32_t *sums; float *y; const float *row_scale, *bias; float scale; } results;

AVX512 INLINE void keep(const results *to, int r, __m512i sums, __m512i too_much)
{
    sums = _mm512_sub_epi32(sums, too_much); /* at the end, because it takes long to add up */
    if (to->sums) _mm512_storeu_si512(to->sums + r, sums);
    else store_floats(to->y + r, plus(times(_mm512_cvtepi32_ps(sums), times(all(to->scale), load_floats(to->row_scale + r))), load_floats(to->bias + r)));
}

/* Matrices of so many bytes are read from the second-level cache, and that is quickest in one stream; smaller ones stay in the first level, where
   four blocks at once share what they meet. */
enum { ONE_STREAM = 24 * 1024 };

AVX512 INLINE void keep_four(const int8_t *block, int r, size_t columns, const int8_t *q, __m512i too_much, const results *to)
{
    const size_t size = S2C_BLOCK * columns;
    __m512i a = _mm512_setzero_si512(), b = a, c = a, d = a;
    for (const int8_t *end = q + columns; q < end; q += S2C_GROUP, block += S2C_GROUP_BYTES) {
        const __m512i x = spread(q);
        a = add_products(a, load(block), x);
        b = add_products(b, load(block + size), x);
        c = add_products(c, load(block + 2 * size), x);
        d = add_products(d, load(block + 3 * size), x);
    }
    keep(to, r, a, too_much);
    keep(to, r + S2C_BLOCK, b, too_much);
    keep(to, r + 2 * S2C_BLOCK, c, too_much);
    keep(to, r + 3 * S2C_BLOCK, d, too_much);
}

/* One block in four sums, that none waits for the one before. */
AVX512 INLINE void keep_one(const int8_t *block, int r, size_t columns, const int8_t *q, __m512i too_much, const results *to)
{
    __m512i a = _mm512_setzero_si512(), b = a, c = a, d = a;
    for (const int8_t *end = q + columns; q < end; q += 4 * S2C_GROUP, block += 4 * S2C_GROUP_BYTES) {
        a = add_products(a, load(block), spread(q));
        b = add_products(b, load(block + 64), spread(q + 4));
        c = add_products(c, load(block + 128), spread(q + 8));
        d = add_products(d, load(block + 192), spread(q + 12));
    }
    keep(to, r, _mm512_add_epi32(_mm512_add_epi32(a, b), _mm512_add_epi32(c, d)), too_much);
}

AVX512 INLINE void keep_products(const int8_t *blocks, int count, int columns, const int8_t *q, const results *to)
{
    const size_t size = (size_t)columns;
    const __m512i too_much = _mm512_set1_epi32(excess(q, size));
    int r = 0;
    if ((size_t)count * size < ONE_STREAM)
        for (; r + 4 * S2C_BLOCK <= count; r += 4 * S2C_BLOCK) keep_four(blocks + (size_t)r * size, r, size, q, too_much, to);
    for (; r < count; r += S2C_BLOCK) keep_one(blocks + (size_t)r * size, r, size, q, too_much, to);
}

AVX512 static void dot_avx512(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    const results to = {sums, NULL, NULL, NULL, 0};
    keep_products(blocks, count, columns, q, &to);
}

AVX512 static void multiply_avx512(const int8_t *blocks, int count, int columns, const int8_t *q, float scale, const float *row_scale, const float *bias,
                                   float *y)
{
    const results to = {NULL, y, row_scale, bias, scale};
    keep_products(blocks, count, columns, q, &to);
}

const s2c_kernels s2c_kernels_avx512 = S2C_TABLE(avx512, "avx512-vnni");
#endif
