/* kernels_256.h - products of int8 rows in vectors of 32 bytes. Whoever includes it has defined
 *
 *   S2C_TARGET                        the attribute that lets a function use its instruction set
 *   add_products(sum, weights, q)     sum + 32 products, four to a lane
 *
 * and gets dot_rows.
 */
#ifndef S2C_KERNELS_256_H
#define S2C_KERNELS_256_H
#include "kernels_float.h"

S2C_TARGET INLINE __m256i load(const int8_t *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }

S2C_TARGET INLINE __m256i load_half(const int8_t *p) { return _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p)); }

/* The sums of four vectors. */
S2C_TARGET INLINE __m128i sums_of(__m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

/* The sums of four rows. */
S2C_TARGET INLINE __m128i dot_four(const int8_t *row, size_t stride, const int8_t *q)
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

/* A vector of 48 as its parts of 16 meet those of rows of 48: 0 1, 2 0, 1 2, and again. */
typedef struct { __m256i x01, x20, x12; } rotations;

S2C_TARGET INLINE rotations rotate(const int8_t *q)
{
    const __m256i part = load(q), last = load_half(q + 32);
    return (rotations){part, _mm256_permute2x128_si256(last, part, 0x20), _mm256_permute2x128_si256(part, last, 0x21)};
}

/* The sums of four rows of 48, which are six whole vectors; the second and the fifth hold the end of a row and the beginning of the next. */
S2C_TARGET INLINE __m128i dot_four_48(const int8_t *row, const rotations *q)
{
    const __m256i zero = _mm256_setzero_si256();
    const __m256i first = add_products(zero, load(row + 32), q->x20), second = add_products(zero, load(row + 128), q->x20);
    return sums_of(add_products(_mm256_blend_epi32(zero, first, 0x0f), load(row), q->x01),
                   add_products(_mm256_blend_epi32(zero, first, 0xf0), load(row + 64), q->x12),
                   add_products(_mm256_blend_epi32(zero, second, 0x0f), load(row + 96), q->x01),
                   add_products(_mm256_blend_epi32(zero, second, 0xf0), load(row + 160), q->x12));
}

/* The rows behind the last four. */
S2C_TARGET INLINE void dot_rest(const int8_t *row, int count, int stride, const int8_t *q, int32_t too_much, int32_t *sums)
{
    for (int r = 0; r < count; r++, row += stride) {
        __m256i a = _mm256_setzero_si256();
        for (int i = 0; i < stride; i += 16) a = add_products(a, load_half(row + i), load_half(q + i));
        sums[r] = _mm_cvtsi128_si32(sums_of(a, a, a, a)) - too_much;
    }
}

/* Every row's sum, less what add_products makes it too large by. */
S2C_TARGET INLINE void dot_rows(const int8_t *rows, int count, int stride, const int8_t *q, int32_t too_much, int32_t *sums)
{
    const size_t step = (size_t)stride;
    int r = 0;
    if (step == 48) {
        const rotations x = rotate(q);
        for (; r + 4 <= count; r += 4)
            _mm_storeu_si128((__m128i *)(void *)(sums + r), _mm_sub_epi32(dot_four_48(rows + (size_t)r * step, &x), _mm_set1_epi32(too_much)));
    }
    for (; r + 4 <= count; r += 4)
        _mm_storeu_si128((__m128i *)(void *)(sums + r), _mm_sub_epi32(dot_four(rows + (size_t)r * step, step, q), _mm_set1_epi32(too_much)));
    dot_rest(rows + (size_t)r * step, count - r, stride, q, too_much, sums + r);
}

#endif
