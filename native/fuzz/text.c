/* text.c - fuzz target: any bytes as a request. Spans must lie inside it, in order; messages must end. */
#include <stdlib.h>
#include "messages.h"
#include "slots.h"

static void require(int holds)
{
    if (!holds) abort();
}

static void check_slots(const s2c_text *text)
{
    char value[S2C_TEXT_BUFFER];
    int open_glob, tilde;
    for (int slot = 0; slot < S2C_SLOT_TYPES; slot++)
        for (int i = 0; i < text->count; i++)
            if (s2c_slot_accepts(slot, text, i)) s2c_slot_value(slot, text, i, value, (int)sizeof value, &open_glob, &tilde);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static s2c_text text;
    char line[160];
    const char *request = (const char *)data;
    const s2c_status status = s2c_tokenize(request, size, S2C_MAX_BYTES, &text);
    if (status != S2C_OK) {
        s2c_writer writer = {line, sizeof line, 0};
        s2c_write_message(&writer, status, request, size, S2C_MAX_BYTES);
        require(s2c_end_text(&writer) < sizeof line && strchr(line, ':'));
        return 0;
    }
    require(text.count > 0 && text.count <= S2C_MAX_TOKENS && text.used <= S2C_TEXT_BUFFER);
    for (int i = 0; i < text.count; i++) {
        const s2c_token *t = &text.token[i];
        require(t->start < t->end && t->end <= size && (i == 0 || t->start >= text.token[i - 1].end));
        require(t->word + t->word_length <= text.used && t->value + t->value_length <= text.used && t->type < S2C_TOKEN_TYPES);
    }
    check_slots(&text);
    return 0;
}
