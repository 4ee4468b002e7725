/* kernels_256.h - products of int8 blocks in vectors of 32 bytes: eight rows and four columns. Whoever includes it has defined
 *
 *   S2C_TARGET                        the attribute that lets a function use its instruction set
 *   factors                           four numbers of the vector, eight times, in the form that the products want
 *   factors_of(four)                  makes them
 *   add_products(sum, weights, x)     sum + 32 products, four to a lane
 *
 * and gets dot_blocks.
 */
#ifndef S2C_KERNELS_256_H
#define S2C_KERNELS_256_H
#include "kernels_float.h"

S2C_TARGET INLINE __m256i load(const int8_t *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }

S2C_TARGET INLINE void store(int32_t *p, __m256i x) { _mm256_storeu_si256((__m256i *)(void *)p, x); }

/* Four numbers, eight times. */
S2C_TARGET INLINE __m256i spread(const int8_t *q)
{
    int32_t four;
    memcpy(&four, q, sizeof four);
    return _mm256_set1_epi32(four);
}

/* Two blocks, whose sums begin at first. */
S2C_TARGET INLINE void dot_two(const int8_t *block, size_t columns, const int8_t *q, __m256i first, int32_t *sums)
{
    const size_t size = S2C_BLOCK * columns;
    __m256i a = first, b = first, c = first, d = first;
    for (const int8_t *end = q + columns; q < end; q += S2C_GROUP, block += S2C_GROUP_BYTES) {
        const factors x = factors_of(spread(q));
        a = add_products(a, load(block), x);
        b = add_products(b, load(block + 32), x);
        c = add_products(c, load(block + size), x);
        d = add_products(d, load(block + size + 32), x);
    }
    store(sums, a);
    store(sums + 8, b);
    store(sums + 16, c);
    store(sums + 24, d);
}

S2C_TARGET INLINE void dot_one(const int8_t *block, size_t columns, const int8_t *q, __m256i first, int32_t *sums)
{
    __m256i a = first, b = first, c = _mm256_setzero_si256(), d = c;
    for (const int8_t *end = q + columns; q < end; q += 2 * S2C_GROUP, block += 2 * S2C_GROUP_BYTES) {
        const factors x = factors_of(spread(q)), y = factors_of(spread(q + S2C_GROUP));
        a = add_products(a, load(block), x);
        b = add_products(b, load(block + 32), x);
        c = add_products(c, load(block + 64), y);
        d = add_products(d, load(block + 96), y);
    }
    store(sums, _mm256_add_epi32(a, c));
    store(sums + 8, _mm256_add_epi32(b, d));
}

/* Every row's sum, less what add_products makes it too large by. */
S2C_TARGET INLINE void dot_blocks(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t too_much, int32_t *sums)
{
    const size_t size = (size_t)columns;
    const __m256i first = _mm256_set1_epi32(-too_much);
    int r = 0;
    for (; r + 2 * S2C_BLOCK <= count; r += 2 * S2C_BLOCK) dot_two(blocks + (size_t)r * size, size, q, first, sums + r);
    if (r < count) dot_one(blocks + (size_t)r * size, size, q, first, sums + r);
}

#endif
