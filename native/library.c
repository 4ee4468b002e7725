/* library.c - see seq2cmd.h: the part that needs neither heap nor files. */
#include "seq2cmd.h"
#include "arguments.h"
#include "library.h"
#include "messages.h"
#include "reasons.h"
#include "slots.h"

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "model files are little-endian: compile for a little-endian processor"
#endif

struct seq2cmd_model { s2c_model core; };

enum { ALIGNMENT = 64 };

/* A workspace from its first aligned byte on; s2c_scratch_size bytes follow, aligned too. */
typedef struct {
    s2c_text text;
    s2c_result result;
    seq2cmd_answer answer;
    seq2cmd_command command[S2C_MAX_BEAM];
    seq2cmd_doubt doubt[S2C_MAX_DOUBTS];
    seq2cmd_argument argument[S2C_MAX_STEPS];
    seq2cmd_span token[S2C_MAX_TOKENS];
    seq2cmd_piece piece[S2C_MAX_STEPS];
} workspace;

/* Does not compile where the constants of the core and of the interface differ. */
typedef char same_constants[SEQ2CMD_EMPTY == (int)S2C_EMPTY && SEQ2CMD_TOO_LONG == (int)S2C_TOO_LONG && SEQ2CMD_NOT_UTF8 == (int)S2C_NOT_UTF8 &&
                            SEQ2CMD_CONTROL == (int)S2C_CONTROL && SEQ2CMD_INVISIBLE == (int)S2C_INVISIBLE &&
                            SEQ2CMD_ANSWER == (int)S2C_ANSWER && SEQ2CMD_UNSURE == (int)S2C_UNSURE && SEQ2CMD_REFUSE == (int)S2C_REFUSE &&
                            SEQ2CMD_NO_COMMAND == (int)S2C_NO_FORM && SEQ2CMD_LOW_CONFIDENCE == (int)S2C_LOW_CONFIDENCE &&
                            SEQ2CMD_CLOSE_SECOND == (int)S2C_CLOSE_SECOND && SEQ2CMD_UNKNOWN_WORD == (int)S2C_UNKNOWN_WORD &&
                            SEQ2CMD_UNUSED_ARGUMENT == (int)S2C_UNUSED_ARGUMENT && sizeof(seq2cmd_model) <= SEQ2CMD_MODEL_BYTES ? 1 : -1];

static size_t padded(size_t bytes) { return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

/* ---- texts ---- */

const char *seq2cmd_version(void) { return SEQ2CMD_VERSION; }

const char *seq2cmd_status_text(seq2cmd_status status)
{
    switch (status) {
    case SEQ2CMD_OK: return "the request was read: look at the verdict";
    case SEQ2CMD_EMPTY: return "the request is empty: say what the command should do";
    case SEQ2CMD_TOO_LONG: return "the request is too long: shorten it or raise the limit";
    case SEQ2CMD_NOT_UTF8: return "the request is not UTF-8: send it in that encoding";
    case SEQ2CMD_CONTROL: return "the request holds a control character: remove it";
    case SEQ2CMD_INVISIBLE: return "the request holds an invisible character: remove it";
    case SEQ2CMD_BAD_MODEL: return "the model is damaged, cut off, of another format or not aligned to 64 bytes: copy it again, or align it";
    case SEQ2CMD_NO_FILE: return "the model file cannot be read: check its path and permissions";
    case SEQ2CMD_NO_MEMORY: return "out of memory: close other programs and try again";
    case SEQ2CMD_BAD_OPTIONS: return "an option is out of range: take alternatives of 0 to 7, a beam of 1 to 8 and 1 to 2048 characters";
    case SEQ2CMD_SMALL_WORKSPACE: return "the workspace is too small: give seq2cmd_workspace_size bytes, and SEQ2CMD_MODEL_BYTES for a handle";
    }
    return "unexpected status: please report this";
}

const char *seq2cmd_verdict_text(seq2cmd_verdict verdict)
{
    return verdict == SEQ2CMD_ANSWER ? "answer" : verdict == SEQ2CMD_UNSURE ? "unsure" : "refuse";
}

const char *seq2cmd_reason_text(seq2cmd_reason reason)
{
    switch (reason) {
    case SEQ2CMD_NO_COMMAND: return "no command fits";
    case SEQ2CMD_LOW_CONFIDENCE: return "low confidence";
    case SEQ2CMD_CLOSE_SECOND: return "another command is almost as likely";
    case SEQ2CMD_UNKNOWN_WORD: return "unknown word";
    case SEQ2CMD_UNUSED_ARGUMENT: return "unused argument";
    }
    return NULL;
}

size_t seq2cmd_explain(seq2cmd_status status, const char *request, size_t length, const seq2cmd_options *options, char *out, size_t capacity)
{
    s2c_writer writer = {out, capacity, 0};
    if (status >= SEQ2CMD_EMPTY && status <= SEQ2CMD_INVISIBLE)
        s2c_write_message(&writer, (s2c_status)status, request, length, options ? options->max_characters : 0);
    else s2c_write_text(&writer, seq2cmd_status_text(status));
    return s2c_end_text(&writer);
}

/* ---- models ---- */

size_t seq2cmd_place_size(const void *data, size_t length)
{
    const size_t room = s2c_model_room(data, length);
    return SEQ2CMD_MODEL_BYTES + (room ? room + ALIGNMENT - 1 : 0);
}

seq2cmd_status seq2cmd_place(const void *data, size_t length, void *place, size_t place_bytes, seq2cmd_model **model)
{
    *model = NULL;
    if (!place || place_bytes < sizeof **model || (uintptr_t)place % sizeof(void *)) return SEQ2CMD_SMALL_WORKSPACE;
    seq2cmd_model *opened = place;
    const size_t needed = s2c_model_room(data, length), at = padded((uintptr_t)place + SEQ2CMD_MODEL_BYTES) - (uintptr_t)place;
    if (needed && (place_bytes < at || place_bytes - at < needed)) return SEQ2CMD_SMALL_WORKSPACE;
    if (s2c_model_open(data, length, needed ? (char *)place + at : NULL, needed, &opened->core) != S2C_OK) return SEQ2CMD_BAD_MODEL;
    *model = opened;
    return SEQ2CMD_OK;
}

size_t seq2cmd_workspace_size(const seq2cmd_model *model)
{
    return ALIGNMENT - 1 + padded(sizeof(workspace)) + s2c_scratch_size(&model->core);
}

/* ---- answers ---- */

seq2cmd_options seq2cmd_default_options(void)
{
    return (seq2cmd_options){3, S2C_MAX_BEAM, S2C_MAX_CHARACTERS};
}

static int keeps_limits(const seq2cmd_options *o)
{
    return o->alternatives >= 0 && o->alternatives < S2C_MAX_BEAM && o->beam >= 1 && o->beam <= S2C_MAX_BEAM && o->max_characters >= 1 &&
           o->max_characters <= S2C_MAX_BYTES;
}

/* Spans of the tokens in bytes and in characters; tokens do not overlap and stand in the order of the request. */
static void fill_tokens(workspace *w, const char *request)
{
    for (int i = 0, at = 0, characters = 0; i < w->text.count; i++) {
        const s2c_token *token = &w->text.token[i];
        seq2cmd_span *span = &w->token[i];
        for (; at < token->start; at++) characters += ((unsigned char)request[at] & 0xc0) != 0x80;
        span->first_character = (uint16_t)characters;
        for (; at < token->end; at++) characters += ((unsigned char)request[at] & 0xc0) != 0x80;
        *span = (seq2cmd_span){token->start, token->end, span->first_character, (uint16_t)characters};
    }
    w->answer.tokens = w->text.count;
    w->answer.token = w->token;
}

/* Of a refused answer there are only alternatives. */
static void fill_commands(workspace *w, int alternatives)
{
    const int most = w->result.verdict == S2C_REFUSE ? alternatives : alternatives + 1;
    w->answer.commands = w->result.count < most ? w->result.count : most;
    for (int i = 0; i < w->answer.commands; i++) {
        const s2c_hypothesis *h = &w->result.hypothesis[i];
        w->command[i] = (seq2cmd_command){h->command, h->confidence, h->score};
    }
    w->answer.command = w->command;
}

static void fill_doubts(const s2c_model *model, workspace *w)
{
    s2c_doubt doubt[S2C_MAX_DOUBTS];
    w->answer.doubts = s2c_doubts(model, &w->text, &w->result, doubt);
    for (int i = 0; i < w->answer.doubts; i++) {
        w->doubt[i] = (seq2cmd_doubt){(seq2cmd_reason)doubt[i].reason, doubt[i].token};
        w->answer.reasons |= doubt[i].reason;
    }
    w->answer.doubt = w->doubt;
}

static seq2cmd_piece piece_of(const s2c_model *model, const s2c_text *text, const char *request, const s2c_step *step)
{
    if (step->position >= 0) {
        const s2c_token *token = &text->token[step->position];
        return (seq2cmd_piece){request + token->start, token->end - token->start, step->position};
    }
    const uint32_t start = model->piece_offset[step->label], end = model->piece_offset[step->label + 1];
    return (seq2cmd_piece){model->piece_text + start, (int)(end - start), -1};
}

/* Pieces, arguments and attention of the best command. */
static void fill_steps(const s2c_model *model, workspace *w, const char *request)
{
    const s2c_hypothesis *best = &w->result.hypothesis[0];
    seq2cmd_answer *answer = &w->answer;
    answer->pieces = w->result.count ? best->steps : 0;
    for (int i = 0; i < answer->pieces; i++) {
        const s2c_step *step = &best->step[i];
        w->piece[i] = piece_of(model, &w->text, request, step);
        if (step->position >= 0)
            w->argument[answer->arguments++] = (seq2cmd_argument){s2c_slot_type_name[S2C_LABEL_SLOT(step->label)], step->position};
    }
    answer->piece = w->piece;
    answer->argument = w->argument;
    answer->attention = S2C_KEEP_ATTENTION ? w->result.attention[0] : NULL;
    answer->attention_stride = S2C_MAX_TOKENS;
}

/* The answer that the workspace's result makes. */
static const seq2cmd_answer *fill_answer(const s2c_model *model, workspace *w, const char *request, int alternatives)
{
    w->answer = (seq2cmd_answer){0};
    w->answer.verdict = (seq2cmd_verdict)w->result.verdict;
    w->answer.confidence = w->result.count ? w->result.hypothesis[0].confidence : 0;
    fill_tokens(w, request);
    fill_commands(w, alternatives);
    fill_doubts(model, w);
    fill_steps(model, w, request);
    return &w->answer;
}

static workspace *aligned(void *memory)
{
    return (void *)((uint8_t *)memory + (ALIGNMENT - (uintptr_t)memory % ALIGNMENT) % ALIGNMENT);
}

const seq2cmd_answer *s2c_change_answer(const seq2cmd_model *model, const char *request, int alternatives, void *memory,
                                        void (*change)(const s2c_model *, const s2c_text *, s2c_result *, void *), void *own)
{
    workspace *w = aligned(memory);
    change(&model->core, &w->text, &w->result, own);
    return fill_answer(&model->core, w, request, alternatives);
}

seq2cmd_status seq2cmd_translate(const seq2cmd_model *model, const char *request, size_t length, const seq2cmd_options *options, void *memory,
                                 size_t workspace_bytes, const seq2cmd_answer **answer)
{
    const seq2cmd_options o = options ? *options : seq2cmd_default_options();
    *answer = NULL;
    if (!keeps_limits(&o)) return SEQ2CMD_BAD_OPTIONS;
    if (!memory || workspace_bytes < seq2cmd_workspace_size(model)) return SEQ2CMD_SMALL_WORKSPACE;
    workspace *w = aligned(memory);
    const s2c_status read = s2c_tokenize(request, length, o.max_characters, &w->text);
    if (read != S2C_OK) return (seq2cmd_status)read;
    s2c_translate(&model->core, &w->text, o.beam > o.alternatives ? o.beam : o.alternatives + 1, (uint8_t *)w + padded(sizeof *w), &w->result);
    *answer = fill_answer(&model->core, w, request, o.alternatives);
    return SEQ2CMD_OK;
}
