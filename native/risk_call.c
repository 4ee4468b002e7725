/* risk_call.c - a simple command taken apart: which words are options, their values, and operands. */
#include "risk_state.h"
#include "risk_tables.h"
#include "characters.h"
#include <string.h>

/* Whether a list "-n --lines -rf" holds the option of this name. A name of one character is a short option; a longer one may be
 * abbreviated, as GNU's long options may. */
int s2c_option_listed(const char *list, const char *name, int length)
{
    while (*list) {
        const char *stop = list;
        int dashes = 0;
        while (*stop && *stop != ' ' && *stop != ',') stop++;
        while (list < stop && *list == '-' && dashes < 2) { list++; dashes++; }
        const int size = (int)(stop - list);
        const int whole = size == length && !memcmp(list, name, (size_t)length);
        const int shortened = dashes == 2 && length >= 3 && length < size && !memcmp(list, name, (size_t)length);
        if (whole || shortened) return 1;
        list = *stop ? stop + 1 : stop;
    }
    return 0;
}

static void add_option(s2c_call *call, const char *name, int length, const char *value, int value_length)
{
    if (call->option_count < S2C_OPTIONS) call->options[call->option_count++] = (s2c_option){name, length, value, value_length};
}

static void add_operand(const s2c_state *st, s2c_call *call, const s2c_word *word)
{
    if (call->operand_count == S2C_OPERANDS) return;
    int name = 0;
    while (name < word->length && s2c_is_alpha(word->text[name])) name++;
    const int value = name && name < word->length && word->text[name] == '=' ? word->length - name - 1 : 0;
    call->places[call->operand_count] = s2c_word_place(st, word);
    call->value_places[call->operand_count] = value ? s2c_place(st, word->text + name + 1, value) : 0;
    call->operands[call->operand_count++] = word;
}

/* -abc: each letter an option, until one takes the rest or the next word as its value. Returns how many words were read. */
static int read_cluster(s2c_call *call, const char *text, int length, const s2c_word *next, const char *values)
{
    for (int i = 0; i < length; i++) {
        const char joined[2] = {text[i], '?'}; /* a value only in the same word, as in -i.bak */
        if (i + 1 < length && s2c_option_listed(values, joined, 2)) {
            add_option(call, text + i, 1, text + i + 1, length - i - 1);
            return 1;
        }
        if (!s2c_option_listed(values, text + i, 1)) {
            add_option(call, text + i, 1, NULL, 0);
            continue;
        }
        if (i + 1 < length) {
            const int equals = text[i + 1] == '=';
            add_option(call, text + i, 1, text + i + 1 + equals, length - i - 1 - equals);
            return 1;
        }
        add_option(call, text + i, 1, next ? next->text : NULL, next ? next->length : 0);
        return next ? 2 : 1;
    }
    return 1;
}

/* --name, --name=value, or with style WORDS also -name. */
static int read_long(s2c_call *call, const char *text, int length, const s2c_word *next, const char *values)
{
    const char *equals = memchr(text, '=', (size_t)length);
    if (equals) {
        add_option(call, text, (int)(equals - text), equals + 1, (int)(text + length - equals - 1));
        return 1;
    }
    const int valued = next && s2c_option_listed(values, text, length);
    add_option(call, text, length, valued ? next->text : NULL, valued ? next->length : 0);
    return valued ? 2 : 1;
}

void s2c_read_call(const s2c_state *st, const s2c_word *words, int count, const char *values, int style, s2c_call *call)
{
    int open = 1; /* "--" has not come yet */
    call->words = words;
    call->count = count;
    call->operand_count = call->option_count = 0;
    call->said = NULL;
    for (int i = 1; i < count;) {
        const s2c_word *word = &words[i], *next = i + 1 < count ? word + 1 : NULL;
        const char *text = word->text;
        const int length = word->length;
        if (style == S2C_STYLE_FIRST && i == 1 && length && text[0] != '-') {
            i += read_cluster(call, text, length, next, values);
        } else if (!open || length < 2 || text[0] != '-') {
            add_operand(st, call, word);
            i++;
        } else if (length == 2 && text[1] == '-') {
            open = 0;
            i++;
        } else if (text[1] == '-') i += read_long(call, text + 2, length - 2, next, values);
        else if (style == S2C_STYLE_WORDS) i += read_long(call, text + 1, length - 1, next, values);
        else i += read_cluster(call, text + 1, length - 1, next, values);
    }
}

const s2c_option *s2c_find_option(const s2c_call *call, const char *list)
{
    for (int i = 0; i < call->option_count; i++)
        if (s2c_option_listed(list, call->options[i].name, call->options[i].length)) return &call->options[i];
    return NULL;
}
