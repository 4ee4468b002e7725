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
AVX512 INLINE int32_t excess(const int8_t *q, size_t stride)
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

/* Four rows with one vector; quarter k of the result has their sums over columns 16 k to 16 k + 15 of each 64. The last part of a row is read
   whole where masked is 0: what follows it meets zeros of the vector. */
AVX512 INLINE __m512i tile_4(const int8_t *row, size_t stride, const int8_t *q, __m512i last, __mmask64 part, int masked)
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
    a = add_products(a, masked ? load_part(row, part) : load(row), last);
    b = add_products(b, masked ? load_part(row + stride, part) : load(row + stride), last);
    c = add_products(c, masked ? load_part(row + 2 * stride, part) : load(row + 2 * stride), last);
    d = add_products(d, masked ? load_part(row + 3 * stride, part) : load(row + 3 * stride), last);
    return quarter_sums(a, b, c, d);
}

/* Four of those -> the sums of 16 accumulators, in order. */
AVX512 INLINE __m512i add_quarters(__m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_add_epi32(_mm512_mask_blend_epi32(0xff00, a, b), _mm512_shuffle_i32x4(a, b, 0x4e));
    const __m512i cd = _mm512_add_epi32(_mm512_mask_blend_epi32(0xff00, c, d), _mm512_shuffle_i32x4(c, d, 0x4e));
    return _mm512_add_epi32(_mm512_shuffle_i32x4(ab, cd, 0x88), _mm512_shuffle_i32x4(ab, cd, 0xdd));
}

/* The sums of 16 rows. */
AVX512 INLINE __m512i tile_16(const int8_t *rows, size_t step, const int8_t *q, __m512i last, __mmask64 part, int masked)
{
    const __m512i a = tile_4(rows, step, q, last, part, masked), b = tile_4(rows + 4 * step, step, q, last, part, masked);
    const __m512i c = tile_4(rows + 8 * step, step, q, last, part, masked), d = tile_4(rows + 12 * step, step, q, last, part, masked);
    return add_quarters(a, b, c, d);
}

/* Three vectors of 64 are four rows of 48: quarter k of vector v is the part (v + k) % 3 of a row. */
typedef struct { __m512i x[3]; } rotations;

AVX512 INLINE rotations rotate(const int8_t *q)
{
    rotations r;
    const __m512i parts = load_part(q, 0xffffffffffff);
    r.x[0] = _mm512_shuffle_i32x4(parts, parts, 0x24); /* 0 1 2 0 */
    r.x[1] = _mm512_shuffle_i32x4(parts, parts, 0x49); /* 1 2 0 1 */
    r.x[2] = _mm512_shuffle_i32x4(parts, parts, 0x92); /* 2 0 1 2 */
    return r;
}

/* The products of every third vector from this one on, four of them, added up within their quarters: quarter k -> one number of each. */
AVX512 INLINE __m512i thirds(const int8_t *at, __m512i x)
{
    const __m512i zero = _mm512_setzero_si512();
    return quarter_sums(add_products(zero, load(at), x), add_products(zero, load(at + 192), x), add_products(zero, load(at + 384), x),
                        add_products(zero, load(at + 576), x));
}

/* 16 rows of 48. Quarter k of the sums u is part (4 u + k) % 3 of rows (4 u + k) / 3, and 4, 8, 12 more. */
AVX512 INLINE __m512i tile_48(const int8_t *rows, const rotations *q)
{
    const __m512i u = thirds(rows, q->x[0]), v = thirds(rows + 64, q->x[1]), w = thirds(rows + 128, q->x[2]);
    const __m512i first = _mm512_mask_shuffle_i32x4(_mm512_shuffle_i32x4(u, v, 0x2c), 0xf000, w, w, 0x40);   /* u0 u3 v2 w1 */
    const __m512i u1_v0_v3 = _mm512_permutex2var_epi32(u, _mm512_set_epi32(0, 0, 0, 0, 31, 30, 29, 28, 19, 18, 17, 16, 7, 6, 5, 4), v);
    const __m512i second = _mm512_mask_shuffle_i32x4(u1_v0_v3, 0xf000, w, w, 0x80);                          /* u1 v0 v3 w2 */
    const __m512i third = _mm512_mask_shuffle_i32x4(_mm512_shuffle_i32x4(v, w, 0xc4), 0x000f, u, u, 0x02);   /* u2 v1 w0 w3 */
    const __m512i sum = _mm512_add_epi32(_mm512_add_epi32(first, second), third);
    return _mm512_permutexvar_epi32(_mm512_set_epi32(15, 11, 7, 3, 14, 10, 6, 2, 13, 9, 5, 1, 12, 8, 4, 0), sum);
}

/* Where sums go: as they are, or scaled to y. */
typedef struct { int32_t *sums; float *y; const float *row_scale, *bias; float scale; } results;

AVX512 INLINE void keep(const results *to, int r, __m512i sums)
{
    if (to->sums) _mm512_storeu_si512(to->sums + r, sums);
    else store_floats(to->y + r, plus(times(_mm512_cvtepi32_ps(sums), times(all(to->scale), load_floats(to->row_scale + r))), load_floats(to->bias + r)));
}

/* The rows behind the last whole tile. */
AVX512 static void keep_rest(const int8_t *row, int from, int count, size_t stride, const int8_t *q, int32_t too_much, const results *to)
{
    const __mmask64 part = part_of(stride);
    int32_t sums[16];
    for (int r = from; r < count; r++, row += stride) {
        __m512i sum = _mm512_setzero_si512();
        size_t i = 0;
        for (; i + 64 < stride; i += 64) sum = add_products(sum, load(row + i), load(q + i));
        sums[r - from] = _mm512_reduce_add_epi32(add_products(sum, load_part(row + i, part), load_part(q + i, part))) - too_much;
    }
    if (to->sums) memcpy(to->sums + from, sums, sizeof *sums * (size_t)(count - from));
    else scale_body(sums, to->row_scale + from, to->scale, to->bias + from, count - from, to->y + from);
}

AVX512 INLINE void keep_products(const int8_t *rows, int count, int stride, const int8_t *q, const results *to)
{
    const size_t step = (size_t)stride;
    const __mmask64 part = part_of(step);
    const int32_t too_much = excess(q, step);
    const __m512i less = _mm512_set1_epi32(too_much), last = load_part(q + (step - 1) / 64 * 64, part);
    int r = 0;
    if (step == 48) {
        const rotations x = rotate(q);
        for (; r + 16 <= count; r += 16) keep(to, r, _mm512_sub_epi32(tile_48(rows + (size_t)r * 48, &x), less));
    }
    for (; r + 20 <= count; r += 16) /* behind these rows there are 64 bytes more */
        keep(to, r, _mm512_sub_epi32(tile_16(rows + (size_t)r * step, step, q, last, part, 0), less));
    for (; r + 16 <= count; r += 16) keep(to, r, _mm512_sub_epi32(tile_16(rows + (size_t)r * step, step, q, last, part, 1), less));
    keep_rest(rows + (size_t)r * step, r, count, step, q, too_much, to);
}

AVX512 static void dot_avx512(const int8_t *rows, int count, int stride, const int8_t *q, int32_t *sums)
{
    const results to = {sums, NULL, NULL, NULL, 0};
    keep_products(rows, count, stride, q, &to);
}

AVX512 static void multiply_avx512(const int8_t *rows, int count, int stride, const int8_t *q, float scale, const float *row_scale, const float *bias,
                                   float *y)
{
    const results to = {NULL, y, row_scale, bias, scale};
    keep_products(rows, count, stride, q, &to);
}

const s2c_kernels s2c_kernels_avx512 = S2C_TABLE(avx512, "avx512-vnni");
#endif
