/* risk_words.c - from the words of a command line as typed to the words that the command gets: braces, quotes, variables, substitutions.
 *
 * What text alone does not say stays in the word as one of the bytes S2C_UNKNOWN ... S2C_HOME.
 */
#include "risk_words.h"
#include <string.h>

void s2c_put(s2c_builder *b, char c)
{
    if (b->st->used < S2C_ARENA - 1) b->st->arena[b->st->used++] = c;
    else b->st->overflow = 1;
    b->open = 1;
}

static void begin(s2c_builder *b)
{
    b->start = b->st->used;
    b->open = b->quoted = 0;
    b->flags = b->places = 0;
    b->inside = (s2c_flow){0};
}

void s2c_finish(s2c_builder *b)
{
    s2c_state *st = b->st;
    s2c_word word = {st->arena + b->start, st->used - b->start, (uint8_t)b->quoted, b->flags, b->places, b->inside};
    if (!b->open && !b->into) return;
    st->arena[st->used] = 0;
    if (st->used < S2C_ARENA - 1) st->used++;
    else st->overflow = 1;
    if (b->into) *b->into = word;
    else if (st->word_count < S2C_WORDS) st->words[st->word_count++] = word;
    else st->overflow = 1;
    begin(b);
}

const char *s2c_keep(s2c_state *st, const char *text, int length)
{
    if (length < 0 || length > S2C_ARENA - 2 - st->used) { /* too much: nothing but that will be said, yet a word needs its bytes */
        st->overflow = 1;
        memset(st->arena + st->used, 0, (size_t)(S2C_ARENA - st->used));
        return st->arena;
    }
    char *copy = st->arena + st->used;
    memcpy(copy, text, (size_t)length);
    copy[length] = 0;
    st->used += length + 1;
    return copy;
}

/* A value that is not typed but filled in: unquoted, it falls apart at blanks, and its wildcards are active. */
void s2c_put_value(s2c_builder *b, const char *text, int length, int quoted)
{
    for (int i = 0; i < length; i++) {
        char c = text[i];
        if (!quoted && b->split && (b->st->separator ? c == b->st->separator : c == ' ' || c == '\t' || c == '\n')) s2c_finish(b);
        else if (!quoted && c == '*') s2c_put(b, S2C_ANY);
        else if (!quoted && c == '?') s2c_put(b, S2C_ONE);
        else s2c_put(b, c);
    }
    if (quoted) b->open = 1;
}

const char *s2c_find_backtick(const char *p, const char *end)
{
    while (p < end && *p != '`') p += *p == '\\' && p + 1 < end ? 2 : 1;
    return p < end ? p : end;
}

/* ${ ... }: p behind the brace; returns the closing one or end. */
const char *s2c_find_brace(const char *p, const char *end)
{
    int depth = 1;
    while (p < end) {
        if (*p == '\\' && p + 1 < end) p++;
        else if (*p == '{') depth++;
        else if (*p == '}' && --depth == 0) return p;
        p++;
    }
    return end;
}

/* At a $; returns where reading goes on. */

static void expand_word(s2c_builder *b, const char *p, const char *end)
{
    int at_start = 1;
    while (p < end) {
        const char c = *p;
        const int tilde = at_start;
        at_start = 0;
        if (c == '\'') {
            b->open = b->quoted = 1;
            for (p++; p < end && *p != '\'';) s2c_put(b, *p++);
            if (p < end) p++;
        } else if (c == '"') p = s2c_put_double(b, p + 1, end);
        else if (c == '\\') {
            if (p + 1 < end && p[1] != '\n') s2c_put(b, p[1]);
            p += p + 1 < end ? 2 : 1;
        } else if (c == '$' && p + 1 < end && p[1] == '\'') p = s2c_put_ansi(b, p + 2, end);
        else if (c == '$' && p + 1 < end && p[1] == '"') p++;
        else if (c == '$') p = s2c_put_dollar(b, p, end, 0);
        else if (c == '`') {
            const char *close = s2c_find_backtick(p + 1, end);
            s2c_put_substitution(b, p + 1, (int)(close - p - 1), 0);
            p = close < end ? close + 1 : end;
        } else if ((c == '<' || c == '>') && p + 1 < end && p[1] == '(') p = s2c_put_process(b, p, end);
        else if (c == '~' && tilde) p = s2c_put_tilde(b, p, end);
        else if (c == '*') { s2c_put(b, S2C_ANY); p++; }
        else if (c == '?') { s2c_put(b, S2C_ONE); p++; }
        else if (c == '[') p = s2c_put_bracket(b, p, end);
        else {
            s2c_put(b, c);
            p++;
            at_start = c == '=';
        }
    }
}

/* ---- braces ---- */

/* The first {a,b} or {1..3} outside quotes: its opening brace, or end. */
static const char *find_choice(const char *p, const char *end, const char **close)
{
    for (; p < end; p++) {
        if (*p == '\\') p++;
        else if (*p == '\'' || *p == '"') {
            const char mark = *p;
            for (p++; p < end && *p != mark; p++)
                if (mark == '"' && *p == '\\') p++;
        } else if (*p == '$' && p + 1 < end && p[1] == '{') p = s2c_find_brace(p + 2, end);
        else if (*p == '$' && p + 1 < end && p[1] == '(') p = s2c_skip_parentheses(p + 2, end);
        else if (*p == '{') {
            int comma = 0, depth = 0;
            for (const char *q = p; q < end; q++) {
                depth += *q == '{';
                comma |= depth == 1 && (*q == ',' || (*q == '.' && q + 1 < end && q[1] == '.'));
                if (*q == '}' && --depth == 0) {
                    *close = q;
                    if (comma) return p;
                    break;
                }
            }
        }
    }
    return end;
}

static void expand_braces(s2c_state *st, const char *raw, int length, int depth)
{
    const char *end = raw + length, *close = end, *open = depth < 4 ? find_choice(raw, end, &close) : end;
    if (open >= end) {
        s2c_builder b = {.st = st, .split = 1};
        begin(&b);
        expand_word(&b, raw, end);
        s2c_finish(&b);
        return;
    }
    for (const char *from = open + 1, *p = from; p <= close; p++) {
        int inner = 0;
        for (; p < close && (inner || *p != ','); p++) inner += (*p == '{') - (*p == '}');
        const int head = (int)(open - raw), middle = (int)(p - from), tail = (int)(end - close - 1);
        char *copy = st->arena + st->used;
        if (head + middle + tail > S2C_ARENA - 1 - st->used || ++st->steps > S2C_STEPS) { st->overflow = 1; return; }
        memcpy(copy, raw, (size_t)head);
        memcpy(copy + head, from, (size_t)middle);
        memcpy(copy + head + middle, close + 1, (size_t)tail);
        st->used += head + middle + tail;
        expand_braces(st, copy, head + middle + tail, depth + 1);
        from = p + 1;
    }
}

void s2c_expand(s2c_state *st, const char *raw, int length) { expand_braces(st, raw, length, 0); }

int s2c_expand_value(s2c_state *st, const char *raw, int length, s2c_word *word)
{
    s2c_builder b = {.st = st, .into = word};
    begin(&b);
    expand_word(&b, raw, raw + length);
    s2c_finish(&b);
    return word->length;
}
