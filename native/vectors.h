/* vectors.h - the vectors that the float loops are written in: vec, of S2C_WIDTH floats. Whoever includes it has defined
 *
 *   S2C_WIDTH     16: AVX-512, 8: AVX2, 4: SSE2, NEON of 64-bit ARM or WebAssembly, 1: plain C
 *   S2C_TARGET    the attribute that lets a function use its instruction set
 *
 * Each function is one operation that every set rounds in the same way; greater and smaller are (a > b ? a : b) and (a < b ? a : b).
 * Bit i of at_least is whether element i is; if_at_least is (a >= b ? a : 0).
 * A number that WHOLE was added to holds a whole number in its lowest bits, which store_bytes stores. whole(x) is the whole number next to x, in the
 * form that raised(p, k) = p * 2^k wants; value makes a float of it.
 */
#ifndef S2C_VECTORS_H
#define S2C_VECTORS_H
#include <string.h>
#include "kernels.h"

#if defined(__GNUC__) || defined(__clang__)
#define INLINE static inline __attribute__((always_inline))
#else
#define INLINE static inline
#endif
#define VECTOR S2C_TARGET INLINE

/* 1.5 * 2^23: a number near it has no place behind the point, and the lowest bits of its integer are those of the whole number added to it. */
static const float WHOLE = 12582912.0f;

#if S2C_WIDTH >= 4 && defined(__x86_64__)
#include <immintrin.h>
VECTOR float sum_of_4(__m128 x)
{
    x = _mm_add_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_add_ss(x, _mm_shuffle_ps(x, x, 1)));
}
VECTOR float largest_of_4(__m128 x)
{
    x = _mm_max_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_max_ss(x, _mm_shuffle_ps(x, x, 1)));
}
#endif
#if S2C_WIDTH >= 8
VECTOR float sum_of_8(__m256 x) { return sum_of_4(_mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1))); }
VECTOR float largest_of_8(__m256 x) { return largest_of_4(_mm_max_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1))); }
#endif

#if S2C_WIDTH == 16
typedef __m512 vec;
VECTOR vec load_floats(const float *p) { return _mm512_loadu_ps(p); }
VECTOR void store_floats(float *p, vec x) { _mm512_storeu_ps(p, x); }
VECTOR vec all(float x) { return _mm512_set1_ps(x); }
VECTOR vec plus(vec a, vec b) { return _mm512_add_ps(a, b); }
VECTOR vec minus(vec a, vec b) { return _mm512_sub_ps(a, b); }
VECTOR vec times(vec a, vec b) { return _mm512_mul_ps(a, b); }
VECTOR vec over(vec a, vec b) { return _mm512_div_ps(a, b); }
VECTOR unsigned at_least(vec a, vec b) { return _mm512_cmp_ps_mask(a, b, _CMP_GE_OQ); }
VECTOR vec if_at_least(vec a, vec b) { return _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a, b, _CMP_GE_OQ), a); }
VECTOR vec greater(vec a, vec b) { return _mm512_max_ps(a, b); }
VECTOR vec smaller(vec a, vec b) { return _mm512_min_ps(a, b); }
VECTOR vec magnitude(vec x) { return _mm512_castsi512_ps(_mm512_and_epi32(_mm512_castps_si512(x), _mm512_set1_epi32(0x7fffffff))); }
VECTOR vec of_bytes(const int8_t *p) { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(const void *)p))); }
VECTOR vec of_integers(const int32_t *p) { return _mm512_cvtepi32_ps(_mm512_loadu_si512(p)); }
VECTOR void store_bytes(int8_t *p, vec x) { _mm_storeu_si128((__m128i *)(void *)p, _mm512_cvtepi32_epi8(_mm512_castps_si512(x))); }
VECTOR vec whole(vec x) { return _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
VECTOR vec value(vec k) { return k; }
VECTOR vec raised(vec p, vec k) { return _mm512_scalef_ps(p, k); }
VECTOR float sum_of_lanes(const vec x[1]) { return sum_of_8(_mm256_add_ps(_mm512_castps512_ps256(x[0]), _mm512_extractf32x8_ps(x[0], 1))); }
VECTOR float largest_of_lanes(const vec x[1])
{
    return largest_of_8(_mm256_max_ps(_mm512_castps512_ps256(x[0]), _mm512_extractf32x8_ps(x[0], 1)));
}

#elif S2C_WIDTH == 8
typedef __m256 vec;
VECTOR vec load_floats(const float *p) { return _mm256_loadu_ps(p); }
VECTOR void store_floats(float *p, vec x) { _mm256_storeu_ps(p, x); }
VECTOR vec all(float x) { return _mm256_set1_ps(x); }
VECTOR vec plus(vec a, vec b) { return _mm256_add_ps(a, b); }
VECTOR vec minus(vec a, vec b) { return _mm256_sub_ps(a, b); }
VECTOR vec times(vec a, vec b) { return _mm256_mul_ps(a, b); }
VECTOR vec over(vec a, vec b) { return _mm256_div_ps(a, b); }
VECTOR unsigned at_least(vec a, vec b) { return (unsigned)_mm256_movemask_ps(_mm256_cmp_ps(a, b, _CMP_GE_OQ)); }
VECTOR vec if_at_least(vec a, vec b) { return _mm256_and_ps(a, _mm256_cmp_ps(a, b, _CMP_GE_OQ)); }
VECTOR vec greater(vec a, vec b) { return _mm256_max_ps(a, b); }
VECTOR vec smaller(vec a, vec b) { return _mm256_min_ps(a, b); }
VECTOR vec magnitude(vec x) { return _mm256_and_ps(x, _mm256_castsi256_ps(_mm256_set1_epi32(0x7fffffff))); }
VECTOR vec of_bytes(const int8_t *p) { return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)p))); }
VECTOR vec of_integers(const int32_t *p) { return _mm256_cvtepi32_ps(_mm256_loadu_si256((const __m256i *)(const void *)p)); }
VECTOR void store_bytes(int8_t *p, vec x)
{
    const __m256i low = _mm256_and_si256(_mm256_castps_si256(x), _mm256_set1_epi32(0xff));
    const __m128i half = _mm_packs_epi32(_mm256_castsi256_si128(low), _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)p, _mm_packus_epi16(half, half));
}
VECTOR vec raised(vec p, vec k)
{
    return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(p), _mm256_slli_epi32(_mm256_castps_si256(k), 23)));
}
VECTOR float sum_of_lanes(const vec x[2]) { return sum_of_8(plus(x[0], x[1])); }
VECTOR float largest_of_lanes(const vec x[2]) { return largest_of_8(greater(x[0], x[1])); }

#elif S2C_WIDTH == 4 && defined(__x86_64__)
typedef __m128 vec;
VECTOR vec load_floats(const float *p) { return _mm_loadu_ps(p); }
VECTOR void store_floats(float *p, vec x) { _mm_storeu_ps(p, x); }
VECTOR vec all(float x) { return _mm_set1_ps(x); }
VECTOR vec plus(vec a, vec b) { return _mm_add_ps(a, b); }
VECTOR vec minus(vec a, vec b) { return _mm_sub_ps(a, b); }
VECTOR vec times(vec a, vec b) { return _mm_mul_ps(a, b); }
VECTOR vec over(vec a, vec b) { return _mm_div_ps(a, b); }
VECTOR unsigned at_least(vec a, vec b) { return (unsigned)_mm_movemask_ps(_mm_cmpge_ps(a, b)); }
VECTOR vec if_at_least(vec a, vec b) { return _mm_and_ps(a, _mm_cmpge_ps(a, b)); }
VECTOR vec greater(vec a, vec b) { return _mm_max_ps(a, b); }
VECTOR vec smaller(vec a, vec b) { return _mm_min_ps(a, b); }
VECTOR vec magnitude(vec x) { return _mm_and_ps(x, _mm_castsi128_ps(_mm_set1_epi32(0x7fffffff))); }
VECTOR vec of_bytes(const int8_t *p)
{
    int32_t four;
    memcpy(&four, p, sizeof four);
    const __m128i bytes = _mm_cvtsi32_si128(four), pairs = _mm_unpacklo_epi8(bytes, bytes);
    return _mm_cvtepi32_ps(_mm_srai_epi32(_mm_unpacklo_epi16(pairs, pairs), 24));
}
VECTOR vec of_integers(const int32_t *p) { return _mm_cvtepi32_ps(_mm_loadu_si128((const __m128i *)(const void *)p)); }
VECTOR void store_bytes(int8_t *p, vec x)
{
    const __m128i low = _mm_and_si128(_mm_castps_si128(x), _mm_set1_epi32(0xff)), half = _mm_packs_epi32(low, low);
    const int32_t four = _mm_cvtsi128_si32(_mm_packus_epi16(half, half));
    memcpy(p, &four, sizeof four);
}
VECTOR vec raised(vec p, vec k) { return _mm_castsi128_ps(_mm_add_epi32(_mm_castps_si128(p), _mm_slli_epi32(_mm_castps_si128(k), 23))); }
VECTOR float sum_of_lanes(const vec x[4]) { return sum_of_4(plus(plus(x[0], x[2]), plus(x[1], x[3]))); }
VECTOR float largest_of_lanes(const vec x[4]) { return largest_of_4(greater(greater(x[0], x[2]), greater(x[1], x[3]))); }

#elif S2C_WIDTH == 4 && defined(__aarch64__)
#include <arm_neon.h>
typedef float32x4_t vec;
VECTOR vec load_floats(const float *p) { return vld1q_f32(p); }
VECTOR void store_floats(float *p, vec x) { vst1q_f32(p, x); }
VECTOR vec all(float x) { return vdupq_n_f32(x); }
VECTOR vec plus(vec a, vec b) { return vaddq_f32(a, b); }
VECTOR vec minus(vec a, vec b) { return vsubq_f32(a, b); }
VECTOR vec times(vec a, vec b) { return vmulq_f32(a, b); }
VECTOR vec over(vec a, vec b) { return vdivq_f32(a, b); }
VECTOR unsigned at_least(vec a, vec b)
{
    static const uint32_t bit[4] = {1, 2, 4, 8};
    return vaddvq_u32(vandq_u32(vcgeq_f32(a, b), vld1q_u32(bit)));
}
VECTOR vec if_at_least(vec a, vec b) { return vreinterpretq_f32_u32(vandq_u32(vreinterpretq_u32_f32(a), vcgeq_f32(a, b))); }
VECTOR vec greater(vec a, vec b) { return vbslq_f32(vcgtq_f32(a, b), a, b); }
VECTOR vec smaller(vec a, vec b) { return vbslq_f32(vcltq_f32(a, b), a, b); }
VECTOR vec magnitude(vec x) { return vabsq_f32(x); }
VECTOR vec of_bytes(const int8_t *p)
{
    int32_t four;
    memcpy(&four, p, sizeof four);
    return vcvtq_f32_s32(vmovl_s16(vget_low_s16(vmovl_s8(vreinterpret_s8_s32(vdup_n_s32(four))))));
}
VECTOR vec of_integers(const int32_t *p) { return vcvtq_f32_s32(vld1q_s32(p)); }
VECTOR void store_bytes(int8_t *p, vec x)
{
    const int16x4_t half = vmovn_s32(vreinterpretq_s32_f32(x));
    const int32_t four = vget_lane_s32(vreinterpret_s32_s8(vmovn_s16(vcombine_s16(half, half))), 0);
    memcpy(p, &four, sizeof four);
}
VECTOR vec raised(vec p, vec k)
{
    return vreinterpretq_f32_s32(vaddq_s32(vreinterpretq_s32_f32(p), vshlq_n_s32(vreinterpretq_s32_f32(k), 23)));
}

#elif S2C_WIDTH == 4 && defined(__wasm_simd128__)
#include <wasm_simd128.h>
typedef v128_t vec;
VECTOR vec load_floats(const float *p) { return wasm_v128_load(p); }
VECTOR void store_floats(float *p, vec x) { wasm_v128_store(p, x); }
VECTOR vec all(float x) { return wasm_f32x4_splat(x); }
VECTOR vec plus(vec a, vec b) { return wasm_f32x4_add(a, b); }
VECTOR vec minus(vec a, vec b) { return wasm_f32x4_sub(a, b); }
VECTOR vec times(vec a, vec b) { return wasm_f32x4_mul(a, b); }
VECTOR vec over(vec a, vec b) { return wasm_f32x4_div(a, b); }
VECTOR unsigned at_least(vec a, vec b) { return (unsigned)wasm_i32x4_bitmask(wasm_f32x4_ge(a, b)); }
VECTOR vec if_at_least(vec a, vec b) { return wasm_v128_and(a, wasm_f32x4_ge(a, b)); }
VECTOR vec greater(vec a, vec b) { return wasm_f32x4_pmax(b, a); } /* pmax(x, y) is x < y ? y : x */
VECTOR vec smaller(vec a, vec b) { return wasm_f32x4_pmin(b, a); }
VECTOR vec magnitude(vec x) { return wasm_f32x4_abs(x); }
VECTOR vec of_bytes(const int8_t *p)
{
    return wasm_f32x4_convert_i32x4(wasm_i32x4_extend_low_i16x8(wasm_i16x8_extend_low_i8x16(wasm_v128_load32_zero(p))));
}
VECTOR vec of_integers(const int32_t *p) { return wasm_f32x4_convert_i32x4(wasm_v128_load(p)); }
VECTOR void store_bytes(int8_t *p, vec x)
{
    const v128_t low = wasm_v128_and(x, wasm_i32x4_splat(0xff)), half = wasm_i16x8_narrow_i32x4(low, low);
    wasm_v128_store32_lane(p, wasm_u8x16_narrow_i16x8(half, half), 0);
}
VECTOR vec raised(vec p, vec k) { return wasm_i32x4_add(p, wasm_i32x4_shl(k, 23)); }

#else
typedef float vec;
VECTOR vec load_floats(const float *p) { return *p; }
VECTOR void store_floats(float *p, vec x) { *p = x; }
VECTOR vec all(float x) { return x; }
VECTOR vec plus(vec a, vec b) { return a + b; }
VECTOR vec minus(vec a, vec b) { return a - b; }
VECTOR vec times(vec a, vec b) { return a * b; }
VECTOR vec over(vec a, vec b) { return a / b; }
VECTOR unsigned at_least(vec a, vec b) { return a >= b; }
VECTOR vec if_at_least(vec a, vec b) { return a >= b ? a : 0; }
VECTOR vec greater(vec a, vec b) { return a > b ? a : b; }
VECTOR vec smaller(vec a, vec b) { return a < b ? a : b; }
VECTOR vec magnitude(vec x) { return x < 0 ? -x : x; }
VECTOR vec of_bytes(const int8_t *p) { return (float)*p; }
VECTOR vec of_integers(const int32_t *p) { return (float)*p; }
VECTOR void store_bytes(int8_t *p, vec x)
{
    int32_t bits;
    memcpy(&bits, &x, sizeof bits);
    *p = (int8_t)bits;
}
VECTOR vec raised(vec p, vec k)
{
    uint32_t bits, places;
    memcpy(&bits, &p, sizeof bits);
    memcpy(&places, &k, sizeof places);
    bits += places << 23;
    memcpy(&p, &bits, sizeof p);
    return p;
}
#endif

/* Sixteen columns of a block -> the same of its rows [16][16]. */
#if S2C_WIDTH == 16
VECTOR void store_rows(const int8_t *block, int8_t *rows)
{
    const __m512i a = _mm512_loadu_si512(block), b = _mm512_loadu_si512(block + 64), c = _mm512_loadu_si512(block + 128), d = _mm512_loadu_si512(block + 192);
    const __m512i ab = _mm512_unpacklo_epi32(a, b), cd = _mm512_unpacklo_epi32(c, d), later_ab = _mm512_unpackhi_epi32(a, b), later_cd = _mm512_unpackhi_epi32(c, d);
    const __m512i every_fourth[4] = {_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd), _mm512_unpacklo_epi64(later_ab, later_cd),
                                     _mm512_unpackhi_epi64(later_ab, later_cd)};
#define STORE_ROWS(k)                                                                                                                \
    _mm_storeu_si128((__m128i *)(void *)(rows + 16 * (k)), _mm512_castsi512_si128(every_fourth[k]));                             \
    _mm_storeu_si128((__m128i *)(void *)(rows + 64 + 16 * (k)), _mm512_extracti32x4_epi32(every_fourth[k], 1));                 \
    _mm_storeu_si128((__m128i *)(void *)(rows + 128 + 16 * (k)), _mm512_extracti32x4_epi32(every_fourth[k], 2));                 \
    _mm_storeu_si128((__m128i *)(void *)(rows + 192 + 16 * (k)), _mm512_extracti32x4_epi32(every_fourth[k], 3));
    STORE_ROWS(0)
    STORE_ROWS(1)
    STORE_ROWS(2)
    STORE_ROWS(3)
#undef STORE_ROWS
}
#elif S2C_WIDTH >= 4 && defined(__x86_64__)
VECTOR void store_rows(const int8_t *block, int8_t *rows)
{
    for (int quarter = 0; quarter < 4; quarter++, block += 16, rows += 64) {
        const __m128i *at = (const __m128i *)(const void *)block;
        const __m128i a = _mm_loadu_si128(at), b = _mm_loadu_si128(at + 4), c = _mm_loadu_si128(at + 8), d = _mm_loadu_si128(at + 12);
        const __m128i ab = _mm_unpacklo_epi32(a, b), cd = _mm_unpacklo_epi32(c, d), later_ab = _mm_unpackhi_epi32(a, b), later_cd = _mm_unpackhi_epi32(c, d);
        _mm_storeu_si128((__m128i *)(void *)rows, _mm_unpacklo_epi64(ab, cd));
        _mm_storeu_si128((__m128i *)(void *)(rows + 16), _mm_unpackhi_epi64(ab, cd));
        _mm_storeu_si128((__m128i *)(void *)(rows + 32), _mm_unpacklo_epi64(later_ab, later_cd));
        _mm_storeu_si128((__m128i *)(void *)(rows + 48), _mm_unpackhi_epi64(later_ab, later_cd));
    }
}
#elif S2C_WIDTH == 4 && defined(__aarch64__)
VECTOR void store_rows(const int8_t *block, int8_t *rows)
{
    for (int quarter = 0; quarter < 4; quarter++, block += 16, rows += 64) {
        const int32x4x4_t four = {{vreinterpretq_s32_s8(vld1q_s8(block)), vreinterpretq_s32_s8(vld1q_s8(block + 64)),
                                   vreinterpretq_s32_s8(vld1q_s8(block + 128)), vreinterpretq_s32_s8(vld1q_s8(block + 192))}};
        vst4q_s32((int32_t *)(void *)rows, four);
    }
}
#else
VECTOR void store_rows(const int8_t *block, int8_t *rows)
{
    for (int c = 0; c < 16; c += S2C_GROUP)
        for (int r = 0; r < S2C_BLOCK; r++, block += S2C_GROUP) memcpy(rows + r * 16 + c, block, S2C_GROUP);
}
#endif

#if S2C_WIDTH != 16
VECTOR vec whole(vec x) { return plus(x, all(WHOLE)); }
VECTOR vec value(vec k) { return minus(k, all(WHOLE)); }
#endif

/* The sum and the largest of S2C_LANES partial results; sums always in this order, halves onto halves. */
#if !(S2C_WIDTH >= 4 && defined(__x86_64__))
VECTOR float sum_of_lanes(const vec part[S2C_LANES / S2C_WIDTH])
{
    float lane[S2C_LANES];
    for (int i = 0; i < S2C_LANES / S2C_WIDTH; i++) store_floats(lane + S2C_WIDTH * i, part[i]);
    for (int half = S2C_LANES / 2; half; half /= 2)
        for (int j = 0; j < half; j++) lane[j] += lane[half + j];
    return lane[0];
}
VECTOR float largest_of_lanes(const vec part[S2C_LANES / S2C_WIDTH])
{
    float lane[S2C_LANES], most;
    for (int i = 0; i < S2C_LANES / S2C_WIDTH; i++) store_floats(lane + S2C_WIDTH * i, part[i]);
    most = lane[0];
    for (int j = 1; j < S2C_LANES; j++) most = lane[j] > most ? lane[j] : most;
    return most;
}
#endif

#endif
