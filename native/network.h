/* network.h - the forward pass, as the beam search uses it. Shapes in the notation of src/seq2cmd/lab/model.py: E H C D A V, S tokens. */
#ifndef S2C_NETWORK_H
#define S2C_NETWORK_H
#include "engine.h"

typedef struct {          /* scratch of one translation; filled by s2c_network_layout */
    int tokens;           /* S */
    float *states;        /* [S][C] what the encoder read */
    float *keys;          /* [S][A] exp(2 * key): kernels.h says why */
    float *topic;         /* [E] what the whole request is about, for every readout */
    int8_t *words;        /* [S][E] quantized embeddings of the tokens ... */
    float *word_scale;    /* [S] ... and their scales */
    float *features;      /* [D+C+E] h, context, embedding; rows of one step */
    float *cell;          /* [E+C] embedding, context */
    float *query;         /* [A] exp(2 * query) */
    float *intents;       /* [N padded to 16] probabilities of what is meant, times ... */
    float intent_sum;     /* ... this */
    float *opinion;       /* [N padded to 16] logits of the n-grams' opinion; nothing without n-grams */
    float *input;         /* [3 max(H, D)] gates from the input */
    float *hidden;        /* [3 max(H, D)] gates from the state */
    float *readout;       /* [E] */
    int8_t *quantized;    /* [most columns] */
} s2c_network;

/* Floats of the encoder and decoder in scratch memory: the size in bytes, and with base the pointers into it (base aligned to 64). */
size_t s2c_network_layout(const s2c_model *model, void *base, s2c_network *network);

/* source [count] ids -> states, keys, topic, intents; first decoder state h [D]. */
void s2c_encode(const s2c_model *model, s2c_network *network, const int *source, int count, float *h);

typedef struct {          /* what the decoder makes of a state before it knows its next input; hypotheses with the same state share it */
    float *hidden;        /* [3D] gates from the state */
    float *context;       /* [C] */
    float *attention;     /* [S padded to 16] */
} s2c_view;

/* ngrams.c: what the word n-grams of a request say is meant. source [count] ids; sum [G] is filled, before its tanh. */
void s2c_sum_ngrams(const s2c_model *model, const int *source, int count, float *sum);

/* Adds a row of a table of 4-bit weights to sum [columns]. */
void s2c_add_halves(const struct s2c_kernels *kernels, const s2c_matrix *table, int row, float *sum);

/* h [D] -> view. */
void s2c_attend(const s2c_model *model, s2c_network *network, const float *h, s2c_view *view);

/* One decoder step. input: a decoder input id; h [D] and its view -> next [D] (not the same), pieces [V padded to 16] logits, gate logit.
   Returns the logarithm of the sum of exp(pieces): a logit less that is the log-probability of a piece. */
float s2c_decode_step(const s2c_model *model, s2c_network *network, int input, const float *h, const s2c_view *view, float *next, float *pieces,
                      float *gate);

#endif
