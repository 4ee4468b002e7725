/* engine.c - the network: bidirectional GRU encoder with a bag of words, Bahdanau attention, GRU decoder (src/seq2cmd/lab/model.py is the reference). */
#include <string.h>
#include "kernels.h"
#include "network.h"

static const float LEAST_INTENT = 1e-6f; /* probability: less adds nothing */

static size_t larger(size_t a, size_t b) { return a > b ? a : b; }

/* Hands out pieces of scratch memory, each aligned to 64; without a base it only measures. */
typedef struct { uint8_t *base; size_t used; } arena;

static void *give(arena *a, size_t bytes)
{
    void *here = a->base ? a->base + a->used : NULL;
    a->used += (bytes + 63) / 64 * 64;
    return here;
}

size_t s2c_network_layout(const s2c_model *model, void *base, s2c_network *network)
{
    const size_t E = (size_t)model->sizes.embedding, H = (size_t)model->sizes.encoder, C = 2 * H, D = (size_t)model->sizes.decoder,
                 A = (size_t)model->sizes.attention, S = S2C_MAX_TOKENS,
                 N = (size_t)s2c_whole(model->sizes.intents);
    arena a = {base, 0};
    network->states = give(&a, 4 * S * C);
    network->keys = give(&a, 4 * S * A);
    network->topic = give(&a, 4 * E);
    network->words = give(&a, S * E);
    network->word_scale = give(&a, 4 * S);
    network->features = give(&a, 4 * (D + C + E));
    network->cell = give(&a, 4 * (E + C));
    network->query = give(&a, 4 * A);
    network->intents = give(&a, 4 * N);
    network->opinion = give(&a, model->sizes.ngrams ? 4 * N : 0);
    network->input = give(&a, 4 * 3 * larger(H, D));
    network->hidden = give(&a, 4 * 3 * larger(H, D));
    network->readout = give(&a, 4 * E);
    network->quantized = give(&a, D + C + E);
    return a.used;
}

/* y [rows, filled up to a whole block] = W q * scale + bias, q quantized with scale. */
static void multiply(const s2c_kernels *k, const s2c_matrix *m, int rows, const float *bias, const int8_t *q, float scale, float *y)
{
    k->multiply(m->values, s2c_whole(rows), m->columns, q, scale, m->scale, bias, y);
}

/* y [rows] = W x + bias. */
static void affine(const s2c_model *model, s2c_network *n, const s2c_matrix *m, const float *x, float *y)
{
    const float scale = model->kernels->quantize(x, m->columns, n->quantized);
    multiply(model->kernels, m, m->rows, m->bias, n->quantized, scale, y);
}

/* A row of a matrix -> values [columns]. */
static void copy_row(const s2c_matrix *m, int row, int8_t *values)
{
    const int8_t *at = m->values + (size_t)(row / S2C_BLOCK * S2C_BLOCK) * (size_t)m->columns + row % S2C_BLOCK * S2C_GROUP;
    for (int i = 0; i < m->columns; i += S2C_GROUP, at += S2C_GROUP_BYTES) memcpy(values + i, at, S2C_GROUP);
}

/* Adds a row of a table to sum [columns]. */
static void add_row(const s2c_kernels *k, const s2c_matrix *table, int32_t row, float *sum)
{
    k->add_bytes(table->values + (size_t)row * (size_t)table->stride, table->scale[row], sum, table->columns);
}

void s2c_add_halves(const s2c_kernels *k, const s2c_matrix *table, int row, float *sum)
{
    const int8_t *packed = table->values + (size_t)row * (size_t)table->stride;
    int8_t values[S2C_MAX_DECODER];
    for (int i = 0; i < table->columns; i += 8, packed += 4) {
        uint32_t eight;
        memcpy(&eight, packed, sizeof eight);
        uint64_t x = eight; /* each half moves into a byte of its own, the first into the lowest ... */
        x = (x | x << 16) & 0x0000ffff0000ffffu;
        x = (x | x << 8) & 0x00ff00ff00ff00ffu;
        x = (x | x << 4) & 0x0f0f0f0f0f0f0f0fu;
        x = (((x ^ 0x0808080808080808u) | 0x8080808080808080u) - 0x0808080808080808u) ^ 0x8080808080808080u; /* ... and is -8..7 in two's complement */
        memcpy(values + i, &x, sizeof x);
    }
    k->add_bytes(values, table->scale[row], sum, table->columns);
}

/* The embedding of a word or another source id -> out [E]. */
static void look_up_word(const s2c_model *model, int id, float *out)
{
    const s2c_matrix *table = &model->weights.source_embedding;
    memset(out, 0, 4 * (size_t)table->columns);
    if (model->sizes.word_bits == 8) add_row(model->kernels, table, id, out);
    else s2c_add_halves(model->kernels, table, id, out);
}

/* The tokens' embeddings, quantized for both directions, and bag [E]: their sum over the square root of their number. */
static void embed(const s2c_model *model, s2c_network *n, const int *source, float *bag)
{
    const int E = model->sizes.embedding;
    const float share = s2c_exp(-0.5f * s2c_log((float)n->tokens));
    memset(bag, 0, 4 * (size_t)E);
    for (int i = 0; i < n->tokens; i++) {
        look_up_word(model, source[i], n->cell);
        n->word_scale[i] = model->kernels->quantize(n->cell, E, n->words + i * E);
        model->kernels->add_scaled(n->cell, share, bag, E);
    }
}

/* Makes logits [count] count for nothing from there to a whole block; returns the highest one. The array goes on as far. */
static float highest_of(const s2c_kernels *k, float *logits, int count)
{
    for (int i = count; i < s2c_whole(count); i++) logits[i] = -1e30f; /* e^-86: nothing */
    return k->highest(logits, s2c_whole(count));
}

/* The second opinion on what is meant, added to the logits of the first. */
static void add_opinion(const s2c_model *model, s2c_network *n, const int *source)
{
    const int G = model->sizes.ngram;
    float *sum = n->hidden; /* [D] at least */
    s2c_sum_ngrams(model, source, n->tokens, sum);
    model->kernels->tanh(sum, G);
    affine(model, n, &model->weights.ngram_intent, sum, n->opinion);
    model->kernels->add_scaled(n->opinion, 1, n->intents, s2c_whole(model->sizes.intents)); /* what lies behind the last counts for nothing */
}

/* The vectors of the intents, weighted by their probabilities -> meant [Q]. */
static void mix_intents(const s2c_model *model, const s2c_network *n, float *meant)
{
    const s2c_matrix *m = &model->weights.intent;
    memset(meant, 0, 4 * (size_t)m->columns);
    model->kernels->mix(m->values, s2c_whole(m->rows), m->columns, m->scale, n->intents, 1 / n->intent_sum, LEAST_INTENT * n->intent_sum, meant);
}

/* What is meant, into the first state (before its tanh) and the topic. */
static void add_intent(const s2c_model *model, s2c_network *n, const int *source, float *first)
{
    const s2c_kernels *k = model->kernels;
    const s2c_weights *w = &model->weights;
    const int D = model->sizes.decoder, E = model->sizes.embedding, N = model->sizes.intents;
    float *meant = n->features, *row = n->hidden; /* [D] each; free until the first decoder step */
    memcpy(meant, first, 4 * (size_t)D);
    k->tanh(meant, D);
    if (model->sizes.intent) {
        affine(model, n, &w->intent_query, meant, row);
        memcpy(meant, row, 4 * (size_t)model->sizes.intent);
    }
    affine(model, n, &w->intent, meant, n->intents);
    if (model->sizes.ngrams) add_opinion(model, n, source);
    n->intent_sum = k->exponentiate(n->intents, 1, highest_of(k, n->intents, N), s2c_whole(N));
    mix_intents(model, n, meant);
    affine(model, n, &w->intent_first, meant, row);
    k->add_scaled(row, 1, first, D);
    affine(model, n, &w->intent_topic, meant, n->readout);
    k->add_scaled(n->readout, 1, n->topic, E);
}

/* Runs one direction over the embedded tokens: states[..][direction*H..] and last [H]. */
static void read_direction(const s2c_model *model, s2c_network *n, int direction, float *last)
{
    const int H = model->sizes.encoder, E = model->sizes.embedding;
    const s2c_matrix *m = &model->weights.input[direction];
    memset(last, 0, 4 * (size_t)H);
    for (int i = 0; i < n->tokens; i++) {
        const int at = direction ? n->tokens - 1 - i : i;
        multiply(model->kernels, m, m->rows, m->bias, n->words + at * E, n->word_scale[at], n->input);
        affine(model, n, &model->weights.recurrent[direction], last, n->hidden);
        model->kernels->gru(n->input, n->hidden, last, H, last);
        memcpy(n->states + (size_t)(2 * at + direction) * (size_t)H, last, 4 * (size_t)H);
    }
}

void s2c_encode(const s2c_model *model, s2c_network *n, const int *source, int count, float *h)
{
    const int H = model->sizes.encoder, D = model->sizes.decoder;
    float *last = n->features, *bag = n->readout; /* [C], [E]; free until the first decoder step */
    n->tokens = count;
    embed(model, n, source, bag);
    for (int direction = 0; direction < 2; direction++) read_direction(model, n, direction, last + direction * H);
    affine(model, n, &model->weights.topic, bag, n->topic);
    affine(model, n, &model->weights.bag, bag, n->hidden);
    affine(model, n, &model->weights.initial, last, h);
    model->kernels->add_scaled(n->hidden, 1, h, D);
    if (model->sizes.intents) add_intent(model, n, source, h);
    model->kernels->tanh(h, D);
    for (int i = 0; i < count; i++)
        affine(model, n, &model->weights.key, n->states + (size_t)i * 2 * (size_t)H, n->keys + (size_t)i * (size_t)model->sizes.attention);
    model->kernels->exponentiate(n->keys, 2, 0, count * model->sizes.attention);
}

void s2c_attend(const s2c_model *model, s2c_network *n, const float *h, s2c_view *view)
{
    const s2c_kernels *k = model->kernels;
    const s2c_weights *w = &model->weights;
    const int A = model->sizes.attention, C = 2 * model->sizes.encoder, D = model->sizes.decoder;
    const float scale = k->quantize(h, D, n->quantized);
    multiply(k, &w->query, A, w->query.bias, n->quantized, scale, n->query);
    multiply(k, &w->cell_hidden, 3 * D, w->cell_hidden.bias, n->quantized, scale, view->hidden);
    float *attention = view->attention;
    k->exponentiate(n->query, 2, 0, A);
    k->energies(n->keys, n->query, w->score, n->tokens, A, attention);
    const float sum = k->exponentiate(attention, 1, highest_of(k, attention, n->tokens), s2c_whole(n->tokens));
    for (int i = 0; i < n->tokens; i++) attention[i] /= sum;
    k->weigh(n->states, attention, n->tokens, C, view->context);
}

/* The embedding of a piece or another input -> the first part of cell. */
static void embed_piece(const s2c_model *model, s2c_network *n, int input)
{
    const s2c_matrix *m = &model->weights.piece_embedding;
    memset(n->cell, 0, 4 * (size_t)m->columns);
    copy_row(m, input, n->quantized);
    model->kernels->add_bytes(n->quantized, m->scale[input], n->cell, m->columns);
}

float s2c_decode_step(const s2c_model *model, s2c_network *n, int input, const float *h, const s2c_view *view, float *next, float *pieces, float *gate)
{
    const s2c_kernels *k = model->kernels;
    const s2c_weights *w = &model->weights;
    const int E = model->sizes.embedding, C = 2 * model->sizes.encoder, D = model->sizes.decoder, V = model->sizes.pieces;
    embed_piece(model, n, input);
    memcpy(n->cell + E, view->context, 4 * (size_t)C);
    affine(model, n, &w->cell_input, n->cell, n->input);
    k->gru(n->input, view->hidden, h, D, next);
    memcpy(n->features, next, 4 * (size_t)D);
    memcpy(n->features + D, view->context, 4 * (size_t)C);
    memcpy(n->features + D + C, n->cell, 4 * (size_t)E);
    *gate = k->product(w->gate, n->features, D + C + E) + w->gate[D + C + E];
    affine(model, n, &w->readout, n->features, n->readout);
    k->add_scaled(n->topic, 1, n->readout, E);
    k->tanh(n->readout, E);
    const float scale = k->quantize(n->readout, E, n->quantized);
    multiply(k, &w->piece_embedding, V, w->output_bias, n->quantized, scale, pieces);
    const float highest = highest_of(k, pieces, V);
    return highest + s2c_log(k->exponentials(pieces, highest, s2c_whole(V)));
}
