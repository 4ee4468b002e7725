/* kernels.h - the inner loops of the network: one table of functions for each instruction set, with bit-identical results.
 *
 * Matrix products: weights int8 with a scale for each row, the vector int8 with one scale, sums int32 (exact in any order), scaled once at the end.
 * Weights lie in blocks of 16 rows [columns / 4][16 rows][4 columns]: a vector of any length up to 64 bytes holds four columns of its rows, meets four
 * numbers of the other factor, the same for all rows, and its lanes are the rows' sums; nothing is left to add up across lanes. They lie within
 * -127..127: AVX2 turns signs, and -128 has no other. Matrices have whole blocks, the last one filled up with zeros.
 * Everything else is float32 in one fixed order of operations, so that no instruction set changes an answer.
 *
 * A new instruction set is one file: define S2C_WIDTH and S2C_TARGET (vectors.h), include kernels_float.h, write S2C_FLOAT_KERNELS(set, attributes),
 * dot_<set> and S2C_MULTIPLY(set, attributes), define the table with S2C_TABLE, and name it in the list of kernels.c. Numbers of rows, lengths of
 * vectors and strides are multiples of 16; pointers need not be aligned.
 */
#ifndef S2C_KERNELS_H
#define S2C_KERNELS_H
#include <stdint.h>

enum { S2C_LANES = 16, /* float sums run in so many interleaved partial sums */
       S2C_BLOCK = 16, S2C_GROUP = 4, S2C_GROUP_BYTES = S2C_BLOCK * S2C_GROUP }; /* rows of a block, columns that lie together, and bytes of both */

typedef struct s2c_kernels {
    const char *name;
    /* x [n] -> q [n] in -127..127; returns the scale: x is about q * scale. */
    float (*quantize)(const float *x, int n, int8_t *q);
    /* blocks of count rows, q [columns] -> sums [count]. */
    void (*dot)(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums);
    /* The same, y [count] = sums * (scale * row_scale [count]) + bias [count]; q is quantized with scale. */
    void (*multiply)(const int8_t *blocks, int count, int columns, const int8_t *q, float scale, const float *row_scale, const float *bias, float *y);
    /* y [columns] += sum over rows of row_scale[row] * share * size[row] * row, of those rows whose size is at least least. */
    void (*mix)(const int8_t *blocks, int count, int columns, const float *row_scale, const float *size, float share, float least, float *y);
    void (*tanh)(float *x, int n); /* in place */
    /* GRU step: input, hidden [3n] (gate order r z n); h [n] -> next [n], may be the same. */
    void (*gru)(const float *input, const float *hidden, const float *h, int n, float *next);
    /* keys [count][n] and query [n], each exp(2x) of what is meant -> energy [count]: sum over i of score[i] * tanh(key[i] + query[i]), less the
       sum of score, which a softmax does not see. */
    void (*energies)(const float *keys, const float *query, const float *score, int count, int n, float *energy);
    float (*product)(const float *a, const float *b, int n);          /* scalar product */
    void (*add_scaled)(const float *x, float factor, float *y, int n); /* y += factor * x */
    void (*add_bytes)(const int8_t *x, float factor, float *y, int n);  /* the same */
    void (*weigh)(const float *rows, const float *factor, int count, int n, float *y); /* rows [count][n], n a multiple of 32
                                                                                           -> y [n]: sum over i of factor[i] * row i */
    float (*highest)(const float *x, int n);
    float (*exponentials)(const float *x, float subtract, int n);     /* sum over i of exp(x[i] - subtract), none of them above 88 */
    float (*exponentiate)(float *x, float factor, float subtract, int n); /* x = exp(factor * x - subtract) in place; returns the sum */
} s2c_kernels;

/* The best table for this processor. */
const s2c_kernels *s2c_best_kernels(void);

/* The table of this name (docs/bench.md lists them), or NULL if there is none or the processor cannot run it. */
const s2c_kernels *s2c_named_kernels(const char *name);

/* The tables that this processor can run, best first: index 0, 1, ... until NULL. "portable" is among them, always. */
const s2c_kernels *s2c_kernels_at(int index);

float s2c_exp(float x);     /* relative error below 1e-6 in -10..10, 6e-6 anywhere; x is clamped to -86..88 */
float s2c_log(float x);     /* x > 0 and normal */
float s2c_log_sigmoid(float x);

/* ---- the tables; each in the file of its name ---- */

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
extern const s2c_kernels s2c_kernels_sse2, s2c_kernels_ssse3, s2c_kernels_avx2;
#if defined(__clang__) || __GNUC__ >= 9
#define S2C_AVX512 1
extern const s2c_kernels s2c_kernels_avx512; /* with VNNI */
#endif
#if (defined(__clang__) && __clang_major__ >= 12) || (!defined(__clang__) && __GNUC__ >= 11)
#define S2C_AVX_VNNI 1
extern const s2c_kernels s2c_kernels_avx_vnni;
#endif
#endif

#if (defined(__GNUC__) || defined(__clang__)) && defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN)
#define S2C_NEON 1
extern const s2c_kernels s2c_kernels_neon;
#if defined(__aarch64__)
#define S2C_NEON_DOT 1
extern const s2c_kernels s2c_kernels_neon_dot;
#endif
#endif

#ifdef S2C_KERNELS_CORTEXM
extern const s2c_kernels s2c_kernels_cortexm;
#endif
#ifdef S2C_KERNELS_WASM
extern const s2c_kernels s2c_kernels_wasm;
#endif

#endif
