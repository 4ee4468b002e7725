/* ngrams.c - words and pairs of neighbours of a request, hashed into a table (src/seq2cmd/lab/ngrams.py is the reference). */
#include "kernels.h"
#include "network.h"

enum { BEGIN = 1 << 20, END, FIRST = 8191, SECOND = 131, PAIR = 7 };

/* What stands for a token in an n-gram: 20 bits of the FNV-1a hash of its word; the unknown word and the token types stand for themselves. */
static uint32_t code(const s2c_model *model, int source)
{
    const int rank = source - 1 - S2C_TOKEN_TYPES;
    uint32_t hash = 0x811c9dc5u;
    if (rank < 0) return (uint32_t)source;
    for (uint32_t i = model->word_offset[rank]; i < model->word_offset[rank + 1]; i++) hash = (hash ^ (uint8_t)model->word_text[i]) * 0x01000193u;
    return hash >> 12;
}

/* Adds the row of an n-gram. */
static void add(const s2c_model *model, uint64_t hash, float *sum)
{
    s2c_add_halves(model->kernels, &model->weights.ngrams, (int)(hash % (uint64_t)model->sizes.ngrams), sum);
}

void s2c_sum_ngrams(const s2c_model *model, const int *source, int count, float *sum)
{
    const int G = model->sizes.ngram;
    const float share = s2c_exp(-0.5f * s2c_log((float)(2 * count + 1)));
    uint64_t last = BEGIN;
    for (int i = 0; i < G; i++) sum[i] = 0;
    for (int i = 0; i <= count; i++) {
        const uint64_t here = i < count ? code(model, source[i]) : END;
        if (i < count) add(model, here * FIRST, sum);
        add(model, last * FIRST + here * SECOND + PAIR, sum);
        last = here;
    }
    for (int i = 0; i < G; i++) sum[i] *= share;
}
