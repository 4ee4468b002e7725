/* json.c - an answer as JSON, schema 1: what src/seq2cmd/suggestion.py prints, byte for byte but for the time. */
#include "risk.h"
#include "seq2cmd.h"
#include "writer.h"

/* ---- values ---- */

/* Bytes of the UTF-8 character at s[0..n), or 0 with *skip set to the bytes that one U+FFFD stands for. */
static size_t character_at(const unsigned char *s, size_t n, size_t *skip)
{
    const unsigned c = s[0];
    const size_t length = c < 0x80 ? 1 : c >= 0xc2 && c <= 0xdf ? 2 : c >= 0xe0 && c <= 0xef ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
    *skip = 1;
    for (size_t i = 1; i < length; i++) {
        const unsigned low = i > 1 ? 0x80 : c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80, high = i > 1 ? 0xbf : c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        if (i >= n || s[i] < low || s[i] > high) return 0;
        *skip = i + 1;
    }
    return length;
}

static void write_escaped(s2c_writer *w, unsigned char c)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letter[] = "\"\\bfnrt";
    const char *found = c ? strchr(plain, c) : NULL;
    char code[6] = {'\\', 'u', '0', '0', "0123456789abcdef"[c >> 4 & 15], "0123456789abcdef"[c & 15]};
    if (found) code[1] = letter[found - plain];
    s2c_write_bytes(w, code, found ? 2 : sizeof code);
}

/* The characters of a string, without the quotes around it. */
static void write_characters(s2c_writer *w, const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;
    for (size_t i = 0, skip; i < length; i += skip) {
        const size_t bytes = character_at(s + i, length - i, &skip);
        if (bytes == 0) s2c_write_text(w, "\xef\xbf\xbd");
        else if (s[i] < 0x20 || s[i] == '"' || s[i] == '\\') write_escaped(w, s[i]);
        else s2c_write_bytes(w, text + i, bytes);
    }
}

static void write_code(s2c_writer *w, unsigned unit)
{
    char code[6] = {'\\', 'u'};
    for (int i = 0; i < 4; i++) code[2 + i] = "0123456789abcdef"[unit >> (12 - 4 * i) & 15];
    s2c_write_bytes(w, code, sizeof code);
}

/* A string in ASCII: for requests that were not taken, which may hold what a terminal would obey. */
static void write_ascii_string(s2c_writer *w, const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;
    s2c_write_text(w, "\"");
    for (size_t i = 0, skip; i < length; i += skip) {
        const size_t bytes = character_at(s + i, length - i, &skip);
        if (bytes == 1 && s[i] != 0x7f) write_characters(w, text + i, 1);
        else if (bytes <= 1) write_code(w, bytes ? s[i] : 0xfffd);
        else {
            unsigned point = s[i] & (0xffu >> (bytes + 1));
            for (size_t j = 1; j < bytes; j++) point = point << 6 | (s[i + j] & 0x3f);
            if (point > 0xffff) write_code(w, 0xd7c0 + (point >> 10));
            write_code(w, point > 0xffff ? 0xdc00 | (point & 0x3ff) : point);
        }
    }
    s2c_write_text(w, "\"");
}

static void write_string(s2c_writer *w, const char *text, size_t length)
{
    s2c_write_text(w, "\"");
    write_characters(w, text, length);
    s2c_write_text(w, "\"");
}

/* x >= 0 with so many decimals at most and one at least; a tie goes to the even digit, as in Python's round. */
static void write_decimal(s2c_writer *w, double x, int decimals)
{
    unsigned long long unit = 1;
    for (int i = 0; i < decimals; i++) unit *= 10;
    const double scaled = x > 0 && x < 1e12 ? x * (double)unit : 0;
    unsigned long long whole = (unsigned long long)scaled;
    const double rest = scaled - (double)whole;
    if (rest > 0.5 || (rest == 0.5 && whole % 2)) whole++;
    unsigned long long fraction = whole % unit;
    int digits = decimals;
    for (; digits > 1 && fraction % 10 == 0; digits--) fraction /= 10;
    s2c_write_number(w, whole / unit, 1);
    s2c_write_text(w, ".");
    s2c_write_number(w, fraction, digits);
}

/* ---- parts of the object ---- */

/* What a command would do; NULL is no command. Built with S2C_NO_RISK (its reader needs 100 KB of stack) nothing is said. */
static void write_risk(s2c_writer *w, const char *command)
{
#ifdef S2C_NO_RISK
    (void)w, (void)command;
#else
    static const char *const levels[] = {"\"safe\"", "\"changes\"", "\"destroys\""};
    s2c_risk risk = {S2C_SAFE, 0, {{0}}};
    if (command) s2c_assess(command, strlen(command), &risk);
    s2c_write_text(w, ", \"risk\": ");
    s2c_write_text(w, command ? levels[risk.level] : "null");
#endif
}

static void write_alternatives(s2c_writer *w, const seq2cmd_answer *a)
{
    const int first = a->verdict == SEQ2CMD_REFUSE ? 0 : 1;
    for (int i = first; i < a->commands; i++) {
        s2c_write_text(w, i > first ? ", {\"command\": " : "{\"command\": ");
        write_string(w, a->command[i].text, strlen(a->command[i].text));
        s2c_write_text(w, ", \"confidence\": ");
        write_decimal(w, a->command[i].confidence, 4);
        write_risk(w, a->command[i].text);
        s2c_write_text(w, "}");
    }
}

static void write_reasons(s2c_writer *w, const seq2cmd_answer *a, const char *request)
{
    for (int i = 0; i < a->doubts; i++) {
        const seq2cmd_doubt *doubt = &a->doubt[i];
        s2c_write_text(w, i > 0 ? ", \"" : "\"");
        s2c_write_text(w, seq2cmd_reason_text(doubt->reason));
        if (doubt->token >= 0) {
            const seq2cmd_span *span = &a->token[doubt->token];
            s2c_write_text(w, ": ");
            write_characters(w, request + span->start, (size_t)(span->end - span->start));
        }
        s2c_write_text(w, "\"");
    }
}

static void write_arguments(s2c_writer *w, const seq2cmd_answer *a, const char *request)
{
    for (int i = 0; i < a->arguments; i++) {
        const seq2cmd_span *span = &a->token[a->argument[i].token];
        s2c_write_text(w, i > 0 ? ", {\"slot\": \"" : "{\"slot\": \"");
        s2c_write_text(w, a->argument[i].slot);
        s2c_write_text(w, "\", \"text\": ");
        write_string(w, request + span->start, (size_t)(span->end - span->start));
        s2c_write_text(w, ", \"span\": [");
        s2c_write_number(w, span->first_character, 1);
        s2c_write_text(w, ", ");
        s2c_write_number(w, span->end_character, 1);
        s2c_write_text(w, "]}");
    }
}

static void write_attention(s2c_writer *w, const seq2cmd_answer *a, const char *request)
{
    s2c_write_text(w, ", \"attention\": {\"tokens\": [");
    for (int i = 0; i < a->tokens; i++) {
        s2c_write_text(w, i ? ", " : "");
        write_string(w, request + a->token[i].start, (size_t)(a->token[i].end - a->token[i].start));
    }
    s2c_write_text(w, "], \"pieces\": [");
    for (int i = 0; i < a->pieces; i++) {
        s2c_write_text(w, i ? ", " : "");
        write_string(w, a->piece[i].text, (size_t)a->piece[i].length);
    }
    s2c_write_text(w, "], \"weights\": [");
    for (int i = 0; i < a->pieces; i++)
        for (int j = 0; j < a->tokens; j++) {
            s2c_write_text(w, j ? ", " : i ? "], [" : "[");
            write_decimal(w, a->attention[i * a->attention_stride + j], 4);
        }
    s2c_write_text(w, a->pieces ? "]]}" : "]}");
}

/* The reason of a request that was not taken: the line of seq2cmd_explain without its next step. */
static void write_unreadable(s2c_writer *w, seq2cmd_status status, const char *request, size_t length, const seq2cmd_options *options)
{
    char line[160];
    seq2cmd_explain(status, request, length, options, line, sizeof line);
    char *hint = strrchr(line, ':');
    if (hint) *hint = 0;
    s2c_write_text(w, "\"unreadable request: ");
    write_characters(w, line, strlen(line));
    s2c_write_text(w, "\"");
}

size_t seq2cmd_json(const seq2cmd_answer *answer, seq2cmd_status status, const char *request, size_t length, const seq2cmd_options *options,
                    const char *model_name, double ms, unsigned flags, char *out, size_t capacity)
{
    static const seq2cmd_answer none = {.verdict = SEQ2CMD_REFUSE};
    const seq2cmd_answer *a = answer ? answer : &none;
    s2c_writer writer = {out, capacity, 0}, *w = &writer;
    s2c_write_text(w, "{\"schema\": 1, \"request\": ");
    if (answer) write_string(w, request, length);
    else write_ascii_string(w, request, length);
    s2c_write_text(w, ", \"verdict\": \"");
    s2c_write_text(w, seq2cmd_verdict_text(a->verdict));
    s2c_write_text(w, "\", \"command\": ");
    if (a->verdict == SEQ2CMD_REFUSE) s2c_write_text(w, "null");
    else write_string(w, a->command[0].text, strlen(a->command[0].text));
    s2c_write_text(w, ", \"confidence\": ");
    write_decimal(w, a->confidence, 4);
    write_risk(w, a->verdict == SEQ2CMD_REFUSE ? NULL : a->command[0].text);
    s2c_write_text(w, ", \"reasons\": [");
    if (answer) write_reasons(w, a, request);
    else write_unreadable(w, status, request, length, options);
    s2c_write_text(w, "], \"alternatives\": [");
    write_alternatives(w, a);
    s2c_write_text(w, "], \"arguments\": [");
    write_arguments(w, a, request);
    s2c_write_text(w, "], \"model\": ");
    write_string(w, model_name, strlen(model_name));
    s2c_write_text(w, ", \"ms\": ");
    write_decimal(w, ms, 3);
    if ((flags & SEQ2CMD_JSON_ATTENTION) && (a->attention || !a->pieces)) write_attention(w, a, request);
    s2c_write_text(w, "}");
    return s2c_end_text(w);
}
