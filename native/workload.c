/* workload.c - see workload.h. */
#include "workload.h"
#define S2C_WIDTH 1
#define S2C_TARGET
#include "kernels_float.h"
#include "network.h"
#include "processor.h"

enum { WORDS = 128, STRIDE = WORDS * 8 }; /* a stride of 1024 bytes keeps several loads of any width under way */

INLINE uint64_t read_body(const void *data, size_t bytes, int rounds)
{
    uint64_t seen[WORDS] = {0}, all = 0;
    for (int round = 0; round < rounds; round++)
        for (const uint8_t *at = data, *end = at + bytes; at < end; at += STRIDE) {
            const uint64_t *word = (const uint64_t *)(const void *)at;
            for (int i = 0; i < WORDS / 4; i++) seen[i] |= word[i] | word[i + WORDS / 4] | word[i + WORDS / 2] | word[i + WORDS * 3 / 4];
        }
    for (int i = 0; i < WORDS / 4; i++) all |= seen[i];
    return all;
}

#ifdef S2C_X86
#ifdef S2C_AVX512
#ifdef __clang__
#define WIDE __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#else
#define WIDE __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512")))
#endif
WIDE VECTORIZE static uint64_t read_avx512(const void *data, size_t bytes, int rounds) { return read_body(data, bytes, rounds); }
#endif
__attribute__((target("avx2"))) VECTORIZE static uint64_t read_avx2(const void *data, size_t bytes, int rounds) { return read_body(data, bytes, rounds); }
#endif

VECTORIZE uint64_t s2c_read_bytes(const void *data, size_t bytes, int rounds)
{
#ifdef S2C_X86
#ifdef S2C_AVX512
    if (s2c_has_avx512_vnni()) return read_avx512(data, bytes, rounds);
#endif
    if (s2c_has_avx2()) return read_avx2(data, bytes, rounds);
#endif
    return read_body(data, bytes, rounds);
}

void s2c_run_dot(const s2c_kernels *kernels, const int8_t *blocks, int rows, int columns, const int8_t *vector, int32_t *sums, int rounds)
{
    for (int round = 0; round < rounds; round++) kernels->dot(blocks, rows, columns, vector, sums);
}

/* ---- the network ---- */

typedef struct { float *h[2], *hidden, *context, *attention, *pieces; s2c_network network; } state;

static float *take(uint8_t *base, size_t *used, size_t floats)
{
    float *here = base ? (float *)(void *)(base + *used) : NULL;
    *used += (4 * floats + 63) / 64 * 64;
    return here;
}

static size_t lay_out(const s2c_model *model, uint8_t *base, state *s)
{
    const size_t D = (size_t)model->sizes.decoder;
    size_t used = 0;
    s->h[0] = take(base, &used, D);
    s->h[1] = take(base, &used, D);
    s->hidden = take(base, &used, 3 * D);
    s->context = take(base, &used, 2 * (size_t)model->sizes.encoder);
    s->attention = take(base, &used, S2C_MAX_TOKENS);
    s->pieces = take(base, &used, (size_t)model->sizes.pieces + 16);
    return used + s2c_network_layout(model, base ? base + used : NULL, &s->network);
}

size_t s2c_network_bytes(const s2c_model *model)
{
    state s;
    return lay_out(model, NULL, &s);
}

void s2c_run_network(const s2c_model *model, const int *source, int count, int steps, int rounds, void *scratch)
{
    state s;
    lay_out(model, scratch, &s);
    for (int round = 0; round < rounds; round++) {
        float gate;
        s2c_view view = {s.hidden, s.context, s.attention};
        s2c_encode(model, &s.network, source, count, s.h[0]);
        for (int step = 0; step < steps; step++) {
            s2c_attend(model, &s.network, s.h[step % 2], &view);
            s2c_decode_step(model, &s.network, step % model->sizes.pieces, s.h[step % 2], &view, s.h[(step + 1) % 2], s.pieces, &gate);
        }
    }
}
