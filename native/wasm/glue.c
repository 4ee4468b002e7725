/* glue.c - what a page calls: seq2cmd.h with numbers for pointers, one model an instance, one request at a time.
 *
 *     at = reserve(length); ... copy the model to memory[at] ...; open(at, length) == 0
 *     ... copy the request to memory[request()] ...
 *     translate(length, alternatives, attention) -> length of the JSON at memory[output()]
 *
 * Nothing is imported: no system, no allocator. Memory grows when a model is opened and never after, so a view of it stays good from then on.
 */
#include <string.h>
#include "kernels.h"
#include "model.h"
#include "seq2cmd.h"

#define EXPORT(name) __attribute__((export_name(#name))) extern

enum { PAGE = 65536, ALIGNMENT = 64,
       REQUEST_BYTES = 16384,  /* longer ones are cut, and refused all the same: eight times what the core reads */
       OUTPUT_BYTES = 327680 };/* every request byte escaped to six, eight commands with every byte escaped, and the attention */

extern unsigned char __heap_base; /* the linker's: where free memory begins */

static seq2cmd_model *model;
static void *workspace;
static const seq2cmd_answer *answer;
static char request_text[REQUEST_BYTES], output_text[OUTPUT_BYTES];
static size_t used; /* end of what is reserved */

/* A piece of memory, aligned to 64, that is never given back; NULL when the browser gives no more. */
EXPORT(reserve) void *s2c_wasm_reserve(size_t bytes)
{
    const size_t start = ((used ? used : (size_t)&__heap_base) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    const size_t end = start + bytes, have = (size_t)__builtin_wasm_memory_size(0) * PAGE;
    if (end < start) return NULL;
    if (end > have && __builtin_wasm_memory_grow(0, (end - have + PAGE - 1) / PAGE) == (size_t)-1) return NULL;
    used = end;
    return (void *)start;
}

/* Opens a model that lies in reserved memory; a status of seq2cmd.h. */
EXPORT(open) int s2c_wasm_open(const void *data, size_t length)
{
    const size_t place_bytes = seq2cmd_place_size(data, length);
    void *place = s2c_wasm_reserve(place_bytes);
    if (!place) return SEQ2CMD_NO_MEMORY;
    const seq2cmd_status status = seq2cmd_place(data, length, place, place_bytes, &model);
    if (status != SEQ2CMD_OK) return (int)status;
    workspace = s2c_wasm_reserve(seq2cmd_workspace_size(model));
    return workspace ? SEQ2CMD_OK : SEQ2CMD_NO_MEMORY;
}

EXPORT(request) char *s2c_wasm_request(void) { return request_text; }
EXPORT(request_bytes) int s2c_wasm_request_bytes(void) { return REQUEST_BYTES; }
EXPORT(output) const char *s2c_wasm_output(void) { return output_text; }

static size_t message(seq2cmd_status status)
{
    return seq2cmd_explain(status, request_text, 0, NULL, output_text, sizeof output_text);
}

/* Translates the request; the length of the answer as JSON without "model" and "ms", or minus the length of an error message. */
EXPORT(translate) int s2c_wasm_translate(size_t length, int alternatives, int attention)
{
    seq2cmd_options options = seq2cmd_default_options();
    options.alternatives = alternatives;
    if (!workspace) return -(int)message(SEQ2CMD_BAD_MODEL);
    if (length > REQUEST_BYTES) length = REQUEST_BYTES;
    const seq2cmd_status status = seq2cmd_translate(model, request_text, length, &options, workspace, seq2cmd_workspace_size(model), &answer);
    if (status > SEQ2CMD_INVISIBLE) return -(int)message(status);
    return (int)seq2cmd_json(answer, status, request_text, length, &options, "", 0, attention ? SEQ2CMD_JSON_ATTENTION : 0, output_text,
                             sizeof output_text);
}

/* Of the last answer: the token that its piece i copies, or -1 for a piece of the command form. */
EXPORT(copied) int s2c_wasm_copied(int piece)
{
    return answer && piece >= 0 && piece < answer->pieces ? answer->piece[piece].token : -1;
}

/* The text of a status, at output(); its length. */
EXPORT(status_text) int s2c_wasm_status_text(int status) { return (int)message((seq2cmd_status)status); }

/* SHA-256 of reserved memory, as 64 digits at output(): pages without https have no other. */
EXPORT(sha256) void s2c_wasm_sha256(const void *data, size_t length) { s2c_sha256(data, length, output_text); }

/* ---- for tests: the kernels by name ---- */

/* The name of the kernels at index, at output(); its length, 0 if there are no more. */
EXPORT(kernels) int s2c_wasm_kernels(int index)
{
    const s2c_kernels *table = s2c_kernels_at(index);
    const size_t length = table ? strlen(table->name) : 0;
    if (table) memcpy(output_text, table->name, length);
    return (int)length;
}

/* Blocks of count rows and q [columns] -> sums [count], with the kernels at index. */
EXPORT(dot) void s2c_wasm_dot(int index, const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    s2c_kernels_at(index)->dot(blocks, count, columns, q, sums);
}

/* A GRU step with the kernels at index: all its float mathematics. */
EXPORT(gru) void s2c_wasm_gru(int index, const float *input, const float *hidden, const float *h, int n, float *next)
{
    s2c_kernels_at(index)->gru(input, hidden, h, n, next);
}
