/* arguments.c - see arguments.h. */
#include "arguments.h"
#include <string.h>
#include "shell.h"
#include "slots.h"

int s2c_same_value(const s2c_text *text, int a, int b)
{
    const s2c_token *x = &text->token[a], *y = &text->token[b];
    return x->value_length == y->value_length && memcmp(text->buffer + x->value, text->buffer + y->value, x->value_length) == 0;
}

void s2c_aliases(const s2c_text *text, int alias[S2C_MAX_TOKENS])
{
    for (int j = 0; j < text->count; j++) {
        int i = 0;
        while (i < j && !(text->token[i].type == text->token[j].type && s2c_same_value(text, i, j))) i++;
        alias[j] = i;
    }
}

/* The argument piece of a token, its raw value in value[capacity]; 0 when the token does not fit the slot. */
static int argument_piece(const s2c_text *text, unsigned label, int token, char *value, int capacity, s2c_piece *piece)
{
    int open_glob = 0, tilde = 0;
    const int length = s2c_slot_value((int)S2C_LABEL_SLOT(label), text, token, value, capacity, &open_glob, &tilde);
    if (length < 0) return 0;
    *piece = (s2c_piece){value, length, 1, 0, (uint16_t)label, (uint8_t)open_glob, (uint8_t)tilde};
    return 1;
}

uint64_t s2c_allowed(const s2c_text *text, const int alias[S2C_MAX_TOKENS], unsigned label)
{
    uint64_t allowed = 0;
    for (int j = 0; j < text->count; j++) {
        char value[S2C_TEXT_BUFFER], written[S2C_MAX_COMMAND];
        int length;
        s2c_piece piece;
        if (alias[j] == j && s2c_slot_accepts((int)S2C_LABEL_SLOT(label), text, j) &&
            argument_piece(text, label, j, value, (int)sizeof value, &piece) &&
            s2c_render(&piece, 1, written, (int)sizeof written, &length) == S2C_SHELL_OK)
            allowed |= (uint64_t)1 << j;
    }
    return allowed;
}

int s2c_write_command(const s2c_model *model, const s2c_text *text, const s2c_step *step, int steps, char *out, int capacity)
{
    s2c_piece piece[S2C_MAX_STEPS];
    char values[S2C_MAX_COMMAND];
    int used = 0, length;
    for (int i = 0; i < steps; i++) {
        const unsigned label = step[i].label;
        if (label & S2C_SLOT_LABEL) {
            if (!argument_piece(text, label, step[i].position, values + used, (int)sizeof values - used, &piece[i])) return 0;
            used += piece[i].length + 1;
        } else {
            const uint32_t start = model->piece_offset[label];
            piece[i] = (s2c_piece){model->piece_text + start, (int)(model->piece_offset[label + 1] - start), 0, model->piece_glue[label], 0, 0, 0};
        }
    }
    return s2c_render(piece, steps, out, capacity, &length) == S2C_SHELL_OK;
}
