/* risk_quotes.c - quotes, escapes, tildes, brackets and process substitutions in a word. */
#include "risk_words.h"
#include <string.h>

static int hex_value(char c) { return s2c_is_digit(c) ? c - '0' : s2c_to_lower(c) - 'a' + 10; }

int s2c_decode_escapes(const char *p, int length, char *out, int octal_zero)
{
    static const char from[] = "abefnrtv\\'\"", to[] = "\a\b\033\f\n\r\t\v\\'\"";
    const char *end = p + length;
    int n = 0;
    while (p < end) {
        if (*p != '\\' || p + 1 == end) { out[n++] = *p++; continue; }
        const char c = *++p;
        int value = 0, digits = 0;
        const char *known = strchr(from, c);
        if (c == 'x' || c == 'u') {
            for (p++; p < end && digits < (c == 'x' ? 2 : 4) && s2c_is_hex(*p); digits++) value = value * 16 + hex_value(*p++);
            out[n++] = (char)(value ? value : '?');
        } else if (c >= '0' && c <= '7') {
            int most = octal_zero && c == '0' ? 4 : 3;
            for (; p < end && digits < most && *p >= '0' && *p <= '7'; digits++) value = value * 8 + (*p++ - '0');
            out[n++] = (char)(value & 0xff ? value : '\n'); /* NUL separates, as a line break does */
        } else if (known && c) {
            out[n++] = to[known - from];
            p++;
        } else {
            out[n++] = '\\';
            out[n++] = *p++;
        }
    }
    return n;
}

/* $'...': p behind the quote. */
const char *s2c_put_ansi(s2c_builder *b, const char *p, const char *end)
{
    const char *close = p;
    char text[1024];
    while (close < end && *close != '\'') close += *close == '\\' && close + 1 < end ? 2 : 1;
    if (close - p <= (int)sizeof text) {
        const int length = s2c_decode_escapes(p, (int)(close - p), text, 0);
        for (int i = 0; i < length; i++) s2c_put(b, text[i]);
    } else b->st->overflow = 1;
    b->open = b->quoted = 1;
    return close < end ? close + 1 : end;
}

const char *s2c_put_double(s2c_builder *b, const char *p, const char *end)
{
    b->open = b->quoted = 1;
    while (p < end && *p != '"') {
        if (*p == '\\' && p + 1 < end) {
            if (!strchr("$`\"\\\n", p[1])) s2c_put(b, '\\');
            if (p[1] != '\n') s2c_put(b, p[1]);
            p += 2;
        } else if (*p == '$') p = s2c_put_dollar(b, p, end, 1);
        else if (*p == '`') {
            const char *close = s2c_find_backtick(p + 1, end);
            s2c_put_substitution(b, p + 1, (int)(close - p - 1), 1);
            p = close < end ? close + 1 : end;
        } else s2c_put(b, *p++);
    }
    return p < end ? p + 1 : end;
}

/* ~ and ~user at the start of a word or behind = */
const char *s2c_put_tilde(s2c_builder *b, const char *p, const char *end)
{
    const char *name = ++p;
    while (p < end && (s2c_is_name(*p) || *p == '-' || *p == '.' || *p == '+')) p++;
    if (p < end && *p != '/' && *p != ':') { s2c_put(b, '~'); return name; }
    if (p == name || (p - name == 4 && !memcmp(name, "root", 4))) s2c_put(b, S2C_HOME);
    else if (p - name == 1 && *name == '+') s2c_put(b, '.');
    else if (p - name == 1 && *name == '-') s2c_put(b, S2C_UNKNOWN);
    else {
        for (const char *s = "/home/"; *s; s++) s2c_put(b, *s);
        while (name < p) s2c_put(b, *name++);
    }
    return p;
}

/* [...]: a set with one member is that character. */
const char *s2c_put_bracket(s2c_builder *b, const char *p, const char *end)
{
    const char *close = p + 1;
    while (close < end && *close != ']' && *close != ' ' && *close != '/') close++;
    if (close < end && close == p + 1 && *close == ']') close++;
    if (close >= end || *close != ']') { s2c_put(b, *p); return p + 1; }
    if (close == p + 2) s2c_put(b, p[1]);
    else s2c_put(b, S2C_ONE);
    return close + 1;
}

/* <( ... ) and >( ... ) */
const char *s2c_put_process(s2c_builder *b, const char *p, const char *end)
{
    s2c_flow in = {0}, out = {0};
    const char *close = s2c_skip_parentheses(p + 2, end);
    s2c_run_text(b->st, p + 2, (int)(close - p - 2), &in, &out);
    b->start = b->st->used;
    s2c_put(b, S2C_SOME);
    b->inside = out;
    b->flags |= out.flags & S2C_TAINTS;
    return close < end ? close + 1 : end;
}
