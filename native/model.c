/* model.c - opens a model file: everything that the engine will read is checked here, once, so that the engine checks nothing. */
#include "model.h"
#include <string.h>
#include "inflate.h"
#include "kernels.h"
#include "slots.h"

enum { HEADER = 16, ENTRY = 16, MAX_SECTIONS = 64, ALIGNMENT = 64, MAX_STATES = 65534, MAX_FORMS = 1000000, MOST_DEFLATED = 1032 /* times, by RFC 1951 */ };

static const float LARGEST_WEIGHT = 1e4f; /* keeps every sum of the network finite, so that no NaN can arise */

typedef struct { const uint8_t *data; size_t length; } section;

static uint32_t u32_at(const uint8_t *p)
{
    uint32_t value;
    memcpy(&value, p, sizeof value);
    return value;
}

static size_t padded(size_t length, size_t to) { return (length + to - 1) / to * to; }

/* The directory is sound: sections ascend, do not overlap, and the last one ends where the file ends. */
static int directory_is_sound(const uint8_t *file, size_t length)
{
    if (length < HEADER || memcmp(file, "SEQ2CMD\0", 8) != 0 || u32_at(file + 8) != S2C_FORMAT_VERSION) return 0;
    const uint32_t count = u32_at(file + 12);
    if (count < 1 || count > MAX_SECTIONS || length < HEADER + (size_t)count * ENTRY) return 0;
    size_t end = HEADER + (size_t)count * ENTRY;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *entry = file + HEADER + i * ENTRY;
        const size_t offset = u32_at(entry + 8), size = u32_at(entry + 12);
        if (offset % ALIGNMENT || offset < end || offset > length || size > length - offset) return 0;
        end = offset + size;
    }
    return end == length;
}

/* The one section of this name, or length 0. */
static section find_section(const uint8_t *file, const char name[8])
{
    section found = {NULL, 0};
    const uint32_t count = u32_at(file + 12);
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *entry = file + HEADER + i * ENTRY;
        if (memcmp(entry, name, 8) != 0) continue;
        if (found.data) return (section){NULL, 0};
        found.data = file + u32_at(entry + 8);
        found.length = u32_at(entry + 12);
    }
    return found;
}

static int is_dimension(int32_t value, int most) { return value >= 16 && value <= most && value % 16 == 0; }

static int open_sizes(section s, s2c_sizes *sizes)
{
    int32_t number[13];
    if (s.length != sizeof number) return 0;
    memcpy(number, s.data, s.length);
    if (number[0] < 1 || number[0] > 1 + S2C_TOKEN_TYPES + S2C_MAX_WORDS || number[1] < 1 || number[1] > S2C_MAX_PIECES ||
        number[2] != S2C_TOKEN_TYPES || !is_dimension(number[3], S2C_MAX_EMBEDDING) || !is_dimension(number[4], S2C_MAX_ENCODER) ||
        !is_dimension(number[5], S2C_MAX_DECODER) || !is_dimension(number[6], S2C_MAX_ATTENTION) || number[7] < 0 ||
        number[7] > S2C_MAX_INTENTS || (number[8] != 0 && !is_dimension(number[8], number[5])) || (number[9] != 8 && number[9] != 4) ||
        number[10] < 0 || number[10] > S2C_MAX_NGRAMS ||
        (number[10] ? number[7] == 0 || !is_dimension(number[11], number[5]) : number[11] != 0) || (number[12] != 8 && number[12] != 4))
        return 0;
    *sizes = (s2c_sizes){number[0], number[1], number[2], number[3], number[4], number[5], number[6], number[7], number[8], number[9],
                         number[10], number[11], number[12]};
    return 1;
}

/* Pieces are shell text that people wrote: printable ASCII. */
static int open_pieces(section s, s2c_model *model)
{
    const size_t count = (size_t)model->sizes.pieces;
    const size_t glue = 4 * (count + 2), text = glue + padded(count, 4);
    if (s.length < text || u32_at(s.data) != count) return 0;
    const uint32_t *offset = (const uint32_t *)(const void *)(s.data + 4);
    const size_t text_length = s.length - text;
    if (offset[0] != 0 || offset[1] != 0 || offset[count] != text_length) return 0;
    for (size_t i = 0; i < count; i++)
        if (offset[i + 1] > text_length || (i > 0 && offset[i + 1] <= offset[i]) || s.data[glue + i] > 3) return 0;
    for (size_t i = 0; i < text_length; i++)
        if (s.data[text + i] < 0x20 || s.data[text + i] > 0x7e) return 0;
    model->piece_offset = offset;
    model->piece_glue = s.data + glue;
    model->piece_text = (const char *)(s.data + text);
    return 1;
}

int s2c_is_label(int label, int pieces)
{
    if (label < 0 || label > 0xffff) return 0;
    if (!(label & S2C_SLOT_LABEL)) return label < pieces;
    return (label & 0x7800) == 0 && S2C_LABEL_SLOT(label) < S2C_SLOT_TYPES && S2C_LABEL_ESCAPE(label) <= S2C_ESCAPE_AWK &&
           S2C_LABEL_DASH(label) <= S2C_DASH_ALLOW;
}

static int open_states(section s, s2c_model *model)
{
    if (s.length < 8) return 0;
    const uint32_t states = u32_at(s.data), edges = u32_at(s.data + 4);
    if (states < 1 || states > MAX_STATES || edges < 1 || edges > 65535) return 0;
    const size_t label = 8 + padded(2 * ((size_t)states + 1), 4), next = label + padded(2 * (size_t)edges, 4);
    if (s.length != next + padded(2 * (size_t)edges, 4)) return 0;
    model->states = (int)states;
    model->edges = (int)edges;
    model->first = (const uint16_t *)(const void *)(s.data + 8);
    model->label = (const uint16_t *)(const void *)(s.data + label);
    model->next = (const uint16_t *)(const void *)(s.data + next);
    if (model->first[0] != 0 || model->first[states] != edges) return 0;
    for (uint32_t i = 0; i < states; i++)
        if (model->first[i] > model->first[i + 1]) return 0;
    for (uint32_t i = 0; i < edges; i++) {
        const int ends = model->label[i] == 0;
        if (!s2c_is_label(model->label[i], model->sizes.pieces) || (ends ? model->next[i] != S2C_END : model->next[i] >= states)) return 0;
    }
    return 1;
}

static int all_usable(const float *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!(values[i] >= -LARGEST_WEIGHT && values[i] <= LARGEST_WEIGHT)) return 0; /* a NaN fails too */
    return 1;
}

static int open_forms(section s, s2c_model *model)
{
    if (!s.data) return 1;
    if (s.length < 4 || u32_at(s.data) > MAX_FORMS) return 0;
    const uint32_t count = u32_at(s.data);
    const size_t intent = 4 + 4 * (size_t)count;
    if (s.length != intent + padded(2 * (size_t)count, 4)) return 0;
    model->forms = (int)count;
    model->form_hash = (const uint32_t *)(const void *)(s.data + 4);
    model->form_intent = (const uint16_t *)(const void *)(s.data + intent);
    for (uint32_t i = 0; i < count; i++)
        if ((model->form_intent[i] & S2C_INTENT) >= model->sizes.intents || (i > 0 && model->form_hash[i] < model->form_hash[i - 1])) return 0;
    return 1;
}

static int open_judge(section s, s2c_judge *judge)
{
    float number[16];
    if (s.length != sizeof number) return 0;
    memcpy(number, s.data, sizeof number);
    if (!all_usable(number, 16)) return 0;
    memcpy(judge->coefficient, number, sizeof judge->coefficient);
    judge->answer = number[6];
    judge->unsure = number[7];
    judge->unused_argument = number[8];
    judge->unknown_word = number[9];
    judge->silence = number[10];
    judge->no_intent = number[11];
    judge->own_intent = number[12];
    judge->intent = number[13];
    judge->careful = number[14];
    judge->repeated = number[15];
    return 1;
}

/* ---- weights: a reader that walks over the section; once it fails, it stays failed ---- */

typedef struct {
    section s;
    size_t at;
    int failed, bits;                      /* of a weight in matrices */
    int checks;                            /* are values looked at, or only their places? */
    int8_t *room;                          /* where matrices of 4 bits are unfolded; NULL: it is only counted how much they need */
    size_t room_bytes, used;
} reader;

static const uint8_t *take(reader *r, size_t length)
{
    const size_t start = padded(r->at, ALIGNMENT);
    if (r->failed || start > r->s.length || length > r->s.length - start) {
        r->failed = 1;
        return NULL;
    }
    r->at = start + length;
    return r->s.data + start;
}

static const float *take_exactly(reader *r, int count)
{
    const float *values = (const float *)(const void *)take(r, 4 * (size_t)count);
    if (values && r->checks && !all_usable(values, (size_t)count)) r->failed = 1;
    return values;
}

static const float *take_floats(reader *r, int count) { return take_exactly(r, s2c_whole(count)); }

static s2c_matrix take_table(reader *r, int rows, int columns, int bits)
{
    s2c_matrix m = {NULL, NULL, NULL, rows, columns, columns * bits / 8};
    m.values = (const int8_t *)take(r, (size_t)rows * (size_t)m.stride);
    m.scale = take_exactly(r, rows);
    return m;
}

/* Of 4-bit weights, as the file has them (model.h) -> int8 [count], a multiple of 64. Several at a time: in a word of bytes that hold 0 to
 * 15, 8 and above become negative when bit 3 is copied into the four bits above it. */
static void unfold(const uint8_t *folded, size_t count, int8_t *values)
{
    const size_t every = (size_t)-1 / 255; /* 1 in each byte */
    for (size_t i = 0; i < count; i += 64, folded += 32, values += 64)
        for (size_t k = 0; k < 32; k += sizeof every) {
            size_t both, low, high;
            memcpy(&both, folded + k, sizeof both);
            low = both & every * 15;
            high = both >> 4 & every * 15;
            low |= (low & every * 8) * 0x1e;
            high |= (high & every * 8) * 0x1e;
            memcpy(values + k, &low, sizeof low);
            memcpy(values + 32 + k, &high, sizeof high);
        }
}

static const int8_t *take_weights(reader *r, size_t count)
{
    if (r->bits == 8) return (const int8_t *)take(r, count);
    const uint8_t *folded = take(r, count / 2);
    const size_t start = r->used;
    r->used += padded(count, ALIGNMENT);
    if (!r->room) return NULL;
    if (r->failed || r->used > r->room_bytes) {
        r->failed = 1;
        return NULL;
    }
    unfold(folded, count, r->room + start);
    return r->room + start;
}

static s2c_matrix take_pieces(reader *r, int rows, int columns)
{
    s2c_matrix m = {NULL, NULL, NULL, rows, columns, 0};
    m.values = take_weights(r, (size_t)s2c_whole(rows) * (size_t)columns);
    m.scale = take_floats(r, rows);
    return m;
}

static s2c_matrix take_matrix(reader *r, int rows, int columns)
{
    s2c_matrix m = take_pieces(r, rows, columns);
    m.bias = take_floats(r, rows);
    return m;
}

/* Room for the matrices that have to be unfolded, or none: then `used` becomes what they need. */
static int open_weights(section s, const s2c_sizes *sizes, void *room, size_t room_bytes, size_t *used, s2c_weights *w)
{
    const int E = sizes->embedding, H = sizes->encoder, C = 2 * H, D = sizes->decoder, A = sizes->attention, V = sizes->pieces;
    reader r = {s, 0, 0, sizes->weight_bits, room || sizes->weight_bits == 8, room, room_bytes, 0};
    w->source_embedding = take_table(&r, sizes->source, E, sizes->word_bits);
    for (int direction = 0; direction < 2; direction++) {
        w->input[direction] = take_matrix(&r, 3 * H, E);
        w->recurrent[direction] = take_matrix(&r, 3 * H, H);
    }
    w->initial = take_matrix(&r, D, C);
    w->key = take_matrix(&r, A, C);
    w->bag = take_matrix(&r, D, E);
    w->topic = take_matrix(&r, E, E);
    if (sizes->intents) {
        const int Q = sizes->intent ? sizes->intent : D;
        if (sizes->intent) w->intent_query = take_matrix(&r, Q, D);
        w->intent = take_matrix(&r, sizes->intents, Q);
        w->intent_first = take_matrix(&r, D, Q);
        w->intent_topic = take_matrix(&r, E, Q);
    }
    if (sizes->ngrams) {
        w->ngrams = take_table(&r, sizes->ngrams, sizes->ngram, 4);
        w->ngram_intent = take_matrix(&r, sizes->intents, sizes->ngram);
    }
    w->piece_embedding = take_pieces(&r, V + 1 + sizes->types, E);
    w->output_bias = take_floats(&r, V);
    w->query = take_matrix(&r, A, D);
    w->score = take_floats(&r, A);
    w->cell_input = take_matrix(&r, 3 * D, E + C);
    w->cell_hidden = take_matrix(&r, 3 * D, D);
    w->readout = take_matrix(&r, E, D + C + E);
    w->gate = take_floats(&r, D + C + E + 1);
    *used = r.used;
    return !r.failed && r.at == s.length;
}

static int is_model(const void *file, size_t length)
{
    return file && (uintptr_t)file % ALIGNMENT == 0 && directory_is_sound(file, length);
}

/* What a "packed" section unpacks to, in bytes; 0 if it is none. */
static size_t unpacked_size(section packed)
{
    const size_t size = packed.length > 4 ? u32_at(packed.data) : 0;
    return size / MOST_DEFLATED < packed.length ? size : 0;
}

/* Bytes for the matrices, if they have to be unfolded; 0 too for weights that cannot be used. */
static size_t unfolded_size(const uint8_t *file)
{
    s2c_sizes sizes;
    s2c_weights weights;
    size_t used;
    if (!open_sizes(find_section(file, "sizes\0\0"), &sizes) || sizes.weight_bits == 8 ||
        !open_weights(find_section(file, "weights"), &sizes, NULL, 0, &used, &weights))
        return 0;
    return used;
}

size_t s2c_model_room(const void *file, size_t length)
{
    return is_model(file, length) ? padded(unpacked_size(find_section(file, "packed\0")), ALIGNMENT) + unfolded_size(file) : 0;
}

/* The small sections: in the file, or unpacked into the room (*used: bytes taken of it). NULL: damaged, or no room. */
static const uint8_t *small_sections(const uint8_t *file, void *room, size_t room_bytes, size_t *used)
{
    const section packed = find_section(file, "packed\0");
    const size_t size = unpacked_size(packed);
    *used = 0;
    if (!packed.data) return file;
    *used = padded(size, ALIGNMENT);
    if (!size || !room || (uintptr_t)room % 8 || *used > room_bytes || !s2c_inflate(packed.data + 4, packed.length - 4, room, size) ||
        !directory_is_sound(room, size))
        return NULL;
    return room;
}

s2c_status s2c_model_open(const void *file, size_t length, void *room, size_t room_bytes, s2c_model *model)
{
    size_t used, unfolded;
    memset(model, 0, sizeof *model);
    const uint8_t *small = is_model(file, length) ? small_sections(file, room, room_bytes, &used) : NULL;
    if (!small) return S2C_BAD_MODEL;
    model->file = file;
    model->length = length;
    model->kernels = s2c_best_kernels();
    const section words = find_section(small, "words\0\0");
    if (!open_sizes(find_section(file, "sizes\0\0"), &model->sizes) ||
        !s2c_words_open(words.data, words.length, &model->words, &model->word_offset, &model->word_text) ||
        model->sizes.source != 1 + S2C_TOKEN_TYPES + model->words || !open_pieces(find_section(small, "pieces\0"), model) ||
        !open_states(find_section(small, "states\0"), model) || !open_judge(find_section(small, "judge\0\0"), &model->judge) ||
        !open_forms(find_section(file, "forms\0\0"), model) ||
        (model->sizes.weight_bits == 4 && !room) ||
        !open_weights(find_section(file, "weights"), &model->sizes, room ? (char *)room + used : NULL, room_bytes - used, &unfolded, &model->weights))
        return S2C_BAD_MODEL;
    return S2C_OK;
}

int s2c_source_id(const s2c_model *model, const s2c_text *text, int token)
{
    return s2c_token_id(model->word_offset, model->word_text, model->words, text, token);
}
