/* risk_extents.c - how far things reach in a command line: words, parentheses, blanks and comments. Nothing is judged here. */
#include "risk_reader.h"
#include "characters.h"
#include <string.h>

static const char *skip_double(const char *p, const char *end, int depth);

static const char *skip_until(const char *p, const char *end, char mark)
{
    const char *found = p < end ? memchr(p, mark, (size_t)(end - p)) : NULL;
    return found ? found : end;
}

enum { NEAR = 80, HEREDOCS = 8 }; /* how far a word may reach here, and how many here-documents count: no text may make this slow */

/* "case WORD in" at p: its branches hold closing parentheses that close nothing. */
static int begins_case(const char *p, const char *end)
{
    if (end - p < 9 || memcmp(p, "case", 4) || !s2c_is_blank(p[4])) return 0;
    const char *stop = end - p > NEAR ? p + NEAR : end;
    for (p += 5; p + 3 < stop && *p != ';'; p++)
        if (s2c_is_blank(p[0]) && p[1] == 'i' && p[2] == 'n' && s2c_is_blank(p[3])) return 1;
    return 0;
}

/* Behind the last line of a here-document whose mark begins at p; `end`: it has none. */
static const char *heredoc_end(const char *p, const char *end)
{
    while (p < end && strchr("- '\"\\", *p)) p++;
    const char *stop = p;
    while (stop < end && stop - p < NEAR && (s2c_is_alnum(*stop) || *stop == '_')) stop++;
    const size_t size = (size_t)(stop - p);
    for (const char *line = skip_until(stop, end, '\n'); size && line < end; line = skip_until(line, end, '\n')) {
        for (line++; line < end && *line == '\t';) line++;
        if ((size_t)(end - line) >= size && !memcmp(line, p, size) && ((size_t)(end - line) == size || line[size] == '\n')) return line + size;
    }
    return end;
}

/* `nested`: in how many quoted substitutions this stands already. */
static const char *skip_nested(const char *p, const char *end, int nested)
{
    int depth = 1, cases = 0, case_depth = 0, heredocs = 0, starts = 1; /* starts: of a word */
    for (; p < end; p++) {
        const int start = starts;
        starts = s2c_is_blank(*p) || s2c_is_operator(*p);
        if (*p == '\\') p++;
        else if (*p == '\'') p = skip_until(p + 1, end, '\'');
        else if (*p == '"') p = skip_double(p + 1, end, nested) - 1;
        else if (*p == '#' && start) p = skip_until(p, end, '\n') - 1;
        else if (*p == '<' && end - p > 2 && p[1] == '<' && p[2] == '<') p += 2;
        else if (*p == '<' && end - p > 2 && p[1] == '<' && !s2c_is_digit(p[2]) && heredocs++ < HEREDOCS) {
            const char *behind = heredoc_end(p + 2, end);
            if (behind < end) p = behind - 1;
            else p++;
        } else if (*p == 'c' && start && begins_case(p, end)) {
            if (!cases++) case_depth = depth;
        } else if (*p == 'e' && start && cases && end - p >= 4 && !memcmp(p, "esac", 4)) cases--;
        else if (*p == '(') depth++;
        else if (*p == ')' && !(cases && depth <= case_depth) && --depth == 0) return p;
    }
    return end;
}

const char *s2c_skip_parentheses(const char *p, const char *end) { return skip_nested(p, end, 0); }

static const char *skip_double(const char *p, const char *end, int depth)
{
    while (p < end && *p != '"') {
        if (*p == '\\' && p + 1 < end) p++;
        else if (*p == '$' && p + 1 < end && p[1] == '(' && depth < S2C_DEPTH) { /* what lies deeper is not judged anyway */
            p = skip_nested(p + 2, end, depth + 1);
            if (p == end) return end;
        }
        p++;
    }
    return p < end ? p + 1 : end;
}

const char *s2c_skip_arithmetic(const char *p, const char *end)
{
    const char *close = s2c_skip_parentheses(p, end);
    if (close < end && (close + 1 == end || close[1] != ')')) return NULL;
    return close + 2 < end ? close + 2 : end;
}

const char *s2c_skip_word(const char *p, const char *end)
{
    const char *start = p;
    while (p < end && !s2c_is_blank(*p)) {
        const char next = p + 1 < end ? p[1] : 0;
        if (*p == '\\') p += next ? 2 : 1;
        else if (*p == '\'') {
            for (p++; p < end && *p != '\'';) p++;
            if (p < end) p++;
        } else if (*p == '$' && next == '\'') {
            for (p += 2; p < end && *p != '\''; p++)
                if (*p == '\\' && p + 1 < end) p++;
            if (p < end) p++;
        } else if (*p == '"') p = skip_double(p + 1, end, 0);
        else if (*p == '`') {
            for (p++; p < end && *p != '`'; p++)
                if (*p == '\\' && p + 1 < end) p++;
            if (p < end) p++;
        } else if (*p == '$' && next == '{') {
            int depth = 0;
            for (p++; p < end; p++) {
                if (*p == '\\' && p + 1 < end) p++;
                else if (*p == '{') depth++;
                else if (*p == '}' && --depth == 0) break;
            }
            if (p < end) p++;
        } else if ((*p == '$' || *p == '<' || *p == '>') && next == '(') {
            p = s2c_skip_parentheses(p + 2, end);
            if (p < end) p++;
        } else if (*p == '(' && p > start && p[-1] == '=') { /* declare x=(...) */
            p = s2c_skip_parentheses(p + 1, end);
            if (p < end) p++;
        } else if (s2c_is_operator(*p)) return p;
        else p++;
    }
    return p < end ? p : end;
}

/* Blanks, line continuations and comments; with lines: line breaks too. A line break jumps over the here-documents of its line. */
void s2c_skip_blanks(s2c_state *st, s2c_cursor *c, int lines)
{
    while (c->text < c->end) {
        if (*c->text == '\\' && c->text + 1 < c->end && c->text[1] == '\n') c->text += 2;
        else if (*c->text == '\n' && !lines) return;
        else if (*c->text == '\n') {
            c->text++;
            if (st->heredoc && st->heredoc >= c->text && st->heredoc <= c->end) c->text = st->heredoc;
            st->heredoc = NULL;
        } else if (s2c_is_blank(*c->text)) c->text++;
        else if (*c->text == '#') {
            while (c->text < c->end && *c->text != '\n') c->text++;
        } else return;
    }
}

static int at_word(const s2c_cursor *c, const char *word)
{
    const size_t length = strlen(word);
    if ((size_t)(c->end - c->text) < length || memcmp(c->text, word, length)) return 0;
    const char *behind = c->text + length;
    return behind == c->end || s2c_is_blank(*behind) || s2c_is_operator(*behind);
}

int s2c_take_word(s2c_cursor *c, const char *word)
{
    if (!at_word(c, word)) return 0;
    c->text += strlen(word);
    return 1;
}

int s2c_at_end_of_list(const s2c_cursor *c)
{
    static const char *const ends[] = {"do", "done", "then", "elif", "else", "fi", "esac", "}"};
    if (c->text >= c->end || *c->text == ')') return 1;
    if (c->end - c->text >= 2 && c->text[0] == ';' && (c->text[1] == ';' || c->text[1] == '&')) return 1;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (at_word(c, ends[i])) return 1;
    return 0;
}
