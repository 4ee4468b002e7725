/* model.h - the model file (model.bin): one read-only blob, memory-mapped, little-endian.
 *
 *   header    8 bytes "SEQ2CMD\0", u32 format version (8), u32 number of sections
 *   directory for each section: char name[8] (NUL-padded), u32 offset, u32 length   (offsets from the start of the file, multiples of 64)
 *   sections; words, pieces, states and judge may be deflated (RFC 1951) in one, "packed": u32 length, then what unpacks to so many bytes, a file
 *   like this one with these sections
 *     "sizes"    i32[13]: source, pieces (V), types, embedding (E), encoder (H), decoder (D), attention (A), intents (N, 0: none),
 *                size of an intent's vector (Q, 0: as D, without a query of its own), bits of a weight in the table of words (8 or 4),
 *                rows of the table of word n-grams (P, 0: none), their size (G), bits of a weight in matrices and pieces (8 or 4)
 *     "words"    the source vocabulary: u32 count, u32 offset[count+1] into the text that follows; words sorted by bytes (unsigned).
 *                source id of a token: 0 unknown word; 1 + token type for every type but WORD; 1 + S2C_TOKEN_TYPES + rank for a known word,
 *                and for a file name, path, pattern or quoted text whose ending (".tar.xz") is a known word
 *     "pieces"   the literal pieces: u32 count (= V), u32 offset[count+1], u8 glue[count] padded to 4, then the text; piece 0 is EOS (empty)
 *     "states"   the command automaton: u32 states, u32 edges, u16 first[states+1], then u16 label[edges], u16 next[edges]
 *                (each array padded to 4 bytes); state 0 is the start; an edge labelled EOS (piece 0) ends the command (its next is 0xffff)
 *     "judge"    f32[16]: see s2c_judge
 *     "forms"    which intents a command may come from (left out without intents): u32 count, u32 hash[count] ascending, u16 intent[count]
 *                padded to 4, with the marks S2C_DESTROYS where that intent destroys and S2C_REPEATS
 *                where its form says one argument twice; the hash (forms.c) is that of the labels of a whole form; for a frame of a family: its utility, 0xffff, and
 *                the first two labels of what the frame adds (0xffff in place of a second one), nothing if it adds nothing
 *     "weights"  tensors in the order of s2c_weights, each starting at a multiple of 64:
 *                matrix  i8 blocks of 16 rows, each [columns/4][16][4] (kernels.h says why), of -127..127, the last block filled up with zeros;
 *                        then f32 scale[rows], then f32 bias[rows] (each aligned to 64 and filled up in the same way); of 4-bit weights,
 *                        -7..7, two share a byte: 32 bytes hold 64 of a block, first all the low halves, then the high ones
 *                pieces  (an embedding whose rows are output weights too) the same without the bias
 *                table   (embedding) i8 [rows][columns], then f32 scale[rows]; of 4-bit weights two share a byte, the first in the low half
 *                vector  f32 [n padded to a multiple of 16 with zeros]
 * Files of versions 1 to 5 had the rows of matrices one after the other, version 6 no matrices of 4 bits, version 7 nothing deflated; `seq2cmd
 * pack` writes them anew from the checkpoint.
 * Dimensions E, H, D, A, Q, G are multiples of 16. Everything is checked against the file's length when it is opened.
 */
#ifndef S2C_MODEL_H
#define S2C_MODEL_H
#include <stddef.h>
#include <stdint.h>
#include "text.h"

enum { S2C_FORMAT_VERSION = 8, S2C_END = 0xffff, S2C_MAX_EMBEDDING = 256, S2C_MAX_ENCODER = 512, S2C_MAX_DECODER = 512, S2C_MAX_ATTENTION = 256,
       S2C_MAX_PIECES = 8192, S2C_MAX_WORDS = 65535, S2C_MAX_INTENTS = 8192,
       S2C_MAX_NGRAMS = 1 << 20, S2C_INTENT = 0x3fff, S2C_REPEATS = 0x4000, S2C_DESTROYS = 0x8000 };

typedef struct { /* [rows][columns] in blocks; a table's rows follow one another and take stride bytes: of 4-bit weights there are two in each */
    const int8_t *values;
    const float *scale, *bias;
    int rows, columns, stride;
} s2c_matrix;

/* Up to whole blocks of 16, as the kernels want their vectors and matrices. */
static inline int s2c_whole(int count) { return (count + 15) / 16 * 16; }

typedef struct {
    int source, pieces, types, embedding, encoder, decoder, attention, intents, intent, word_bits, ngrams, ngram, weight_bits;
} s2c_sizes;

typedef struct {                 /* order in the file; names as in src/seq2cmd/lab/model.py */
    s2c_matrix source_embedding; /* table [source][E]               encoder.embedding */
    s2c_matrix input[2];         /* [3H][E] forward, backward       encoder.gru.weight_ih_l0(_reverse), gate order r z n */
    s2c_matrix recurrent[2];     /* [3H][H]                         encoder.gru.weight_hh_l0(_reverse) */
    s2c_matrix initial;          /* [D][C]                          encoder.initial */
    s2c_matrix key;              /* [A][C] bias zero                encoder.key */
    s2c_matrix bag;              /* [D][E] bias zero                encoder.bag */
    s2c_matrix topic;            /* [E][E] bias zero                encoder.topic */
    s2c_matrix intent_query;     /* [Q][D] bias zero, if Q > 0      encoder.intent.query */
    s2c_matrix intent;           /* [N][Q or D], if N > 0 (as the next two) encoder.intent.vectors, encoder.intent.bias */
    s2c_matrix intent_first;     /* [D][Q or D] bias zero           encoder.intent.first */
    s2c_matrix intent_topic;     /* [E][Q or D] bias zero           encoder.intent.topic */
    s2c_matrix ngrams;           /* table [P][G] of 4-bit weights, if P > 0 (as the next) encoder.ngrams.table */
    s2c_matrix ngram_intent;     /* [N][G]                          encoder.ngrams.vectors */
    s2c_matrix piece_embedding;  /* pieces [I][E], I = V+1+types     decoder.embedding */
    const float *output_bias;    /* vector [V]                      decoder.bias (output weights are piece_embedding's first V rows) */
    s2c_matrix query;            /* [A][D]                          decoder.query */
    const float *score;          /* vector [A]                      decoder.score */
    s2c_matrix cell_input;       /* [3D][E+C]  input is [e; context] decoder.cell.input */
    s2c_matrix cell_hidden;      /* [3D][D]                         decoder.cell.hidden */
    s2c_matrix readout;          /* [E][D+C+E] input is [h; context; e] decoder.readout */
    const float *gate;           /* vector [D+C+E+1], bias last     decoder.gate */
} s2c_weights;

typedef struct {                 /* "judge": the numbers that turn scores into advice */
    float coefficient[6];        /* logistic regression: intercept, score, margin, unknown share, lowest step, length */
    float answer, unsure;        /* confidence at and above which the verdict is answer, unsure; below: refuse */
    float unused_argument;       /* added to a hypothesis' score (negative) for each recognised argument that it does not use */
    float unknown_word;          /* the same for each word that the vocabulary lacks and that it does not use: most likely a name */
    float silence;               /* logistic regression, once more: the log-probability of ending at once, which is what negatives are taught */
    float no_intent;             /* the same: the log-probability that nothing we know is meant (intent 0) */
    float own_intent;            /* the same: the log-probability of the intents that the command may come from */
    float intent;                /* weight of that log-probability in a hypothesis' score */
    float careful;               /* confidence below which a command that destroys is not an answer, but unsure */
    float repeated;              /* added to a hypothesis' score (negative) if it says an argument twice, though its form has two different ones */
} s2c_judge;

typedef struct s2c_model {
    const uint8_t *file; size_t length;
    s2c_sizes sizes;
    s2c_weights weights;
    s2c_judge judge;
    int words; const uint32_t *word_offset; const char *word_text;
    const uint32_t *piece_offset; const uint8_t *piece_glue; const char *piece_text;
    int states, edges; const uint16_t *first, *label, *next;
    int forms; const uint32_t *form_hash; const uint16_t *form_intent;
    const struct s2c_kernels *kernels; /* kernels.h: the best for this processor */
} s2c_model;

/* Bytes that a model takes beside its file: for what is deflated there, and for matrices in 8 bits where the file has 4. 0 if it has neither, or
 * is damaged. */
size_t s2c_model_room(const void *file, size_t length);

/* Looks the file over and fills model; keeps pointers into file and room, which must outlive it. file must be aligned to 64 bytes (a mapping is);
 * room [room_bytes], of at least s2c_model_room bytes, as malloc gives it, is where it is unpacked. */
s2c_status s2c_model_open(const void *file, size_t length, void *room, size_t room_bytes, s2c_model *model);

/* Is this a label that an automaton over so many pieces may carry (0 pieces: only slots)? */
int s2c_is_label(int label, int pieces);

/* SHA-256 of data, as 64 lower-case hexadecimal digits and a NUL. */
void s2c_sha256(const void *data, size_t length, char hex[65]);

/* The source id of a token: its type, or the rank of its word or ending, or unknown. */
int s2c_source_id(const s2c_model *model, const s2c_text *text, int token);

/* The same for a "words" section without a model. */
int s2c_token_id(const uint32_t *offset, const char *text, int words, const s2c_text *request, int token);

/* Looks a "words" section over (section aligned to 4 bytes) and fills words, offset and text; they point into it. 1, or 0 when it is damaged. */
int s2c_words_open(const void *section, size_t length, int *words, const uint32_t **offset, const char **text);

/* Rank of a normalised word in a "words" section (binary search; then the fallbacks for near misses), or -1. */
int s2c_word_rank(const uint32_t *offset, const char *text, int words, const char *word, int length);

/* Is the word in the vocabulary, itself or with another ending? A slip of the fingers is none. */
int s2c_is_word(const uint32_t *offset, const char *text, int words, const char *word, int length);

#endif
