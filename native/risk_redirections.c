/* risk_redirections.c - what the redirections of a command read and write; here-documents. */
#include "risk_reader.h"
#include "risk_tables.h"
#include "characters.h"
#include <string.h>

void s2c_run_substitutions(s2c_state *st, const char *text, const char *end)
{
    s2c_word word;
    if (st->depth > S2C_DEPTH) st->overflow = 1;
    for (const char *p = text; p < end && !st->overflow; p++)
        if (*p == '`' || (*p == '$' && p + 1 < end && (p[1] == '(' || p[1] == '{'))) {
            st->depth++;
            s2c_expand_value(st, text, (int)(end - text), &word);
            st->depth--;
            return;
        }
}

/* In a here-document quotes mean nothing; its mark, where that is quoted, lets nothing run. */
static void run_heredoc(s2c_state *st, const s2c_flow *body)
{
    const s2c_flow nothing = {0};
    if (!body->length) return; /* there is none */
    for (const char *p = body->text, *end = p + body->length; p < end; p++) {
        const int parentheses = *p == '$' && p + 1 < end && p[1] == '(';
        if (*p == '\\') p++;
        if (p >= end || (*p != '`' && !parentheses)) continue;
        const char *from = p + 1 + parentheses, *close = from;
        s2c_flow out = {0};
        if (parentheses) close = s2c_skip_parentheses(from, end);
        else while (close < end && *close != '`') close++;
        s2c_run_text(st, from, (int)(close - from), &nothing, &out);
        p = close;
    }
}

/* The text of a here-document that ends with this line; st->heredoc moves behind it. */
static void read_heredoc(s2c_state *st, const s2c_cursor *c, const s2c_word *mark, int tabs, s2c_flow *in)
{
    const char *p = st->heredoc && st->heredoc > c->text && st->heredoc <= c->end ? st->heredoc : memchr(c->text, '\n', (size_t)(c->end - c->text));
    if (!p) return;
    if (p < c->end && *p == '\n' && p != st->heredoc) p++;
    const char *body = p;
    while (p < c->end) {
        const char *line = p, *stop = memchr(p, '\n', (size_t)(c->end - p));
        if (!stop) stop = c->end;
        while (tabs && line < stop && *line == '\t') line++;
        if (stop - line == mark->length && !memcmp(line, mark->text, (size_t)mark->length)) {
            *in = (s2c_flow){S2C_FROM_TEXT, 0, body, (int)(p - body)};
            st->heredoc = stop < c->end ? stop + 1 : stop;
            return;
        }
        p = stop < c->end ? stop + 1 : c->end;
    }
    *in = (s2c_flow){S2C_FROM_TEXT, 0, body, (int)(c->end - body)};
    st->heredoc = c->end;
}

int s2c_is_redirection(const s2c_cursor *c)
{
    const char *p = c->text;
    while (p < c->end && s2c_is_digit(*p)) p++;
    if (p < c->end && *p == '{' && p == c->text) {
        while (p < c->end && (s2c_is_alnum(*p) || *p == '_' || *p == '{')) p++;
        if (p >= c->end || *p++ != '}') return 0;
    }
    if (p >= c->end) return 0;
    if (*p == '&' && p == c->text) return p + 1 < c->end && p[1] == '>';
    return (*p == '<' || *p == '>') && !(p == c->text && p + 1 < c->end && p[1] == '(');
}

static int is_machine(const s2c_word *target)
{
    return target->length > 9 && (!memcmp(target->text, "/dev/tcp/", 9) || !memcmp(target->text, "/dev/udp/", 9));
}

/* The number of a descriptor; all from 15 on count as one. */
static int number_at(const char *p, const char *end)
{
    int number = 0;
    while (p < end && s2c_is_digit(*p) && number < 15) number = number * 10 + *p++ - '0';
    return number < 15 ? number : 15;
}

/* Whether a descriptor, as in <&3, is a connection to another machine. */
static int is_open(const s2c_state *st, const s2c_word *word)
{
    return word->length && s2c_is_digit(word->text[0]) && st->connections >> number_at(word->text, word->text + word->length) & 1;
}

void s2c_read_redirection(s2c_state *st, s2c_cursor *c, s2c_redirections *all)
{
    s2c_redirection one = {{0}, "", -1, {NULL, NULL}};
    int n = 0;
    if (s2c_is_digit(*c->text)) one.descriptor = number_at(c->text, c->end);
    while (c->text < c->end && *c->text != '<' && *c->text != '>' && *c->text != '&') c->text++;
    while (c->text < c->end && n < 3 && strchr("<>&|-", *c->text)) {
        if (*c->text == '-' && !(n == 2 && one.operator[1] == '<')) break;
        if (n && c->text + 1 < c->end && c->text[1] == '(') break;
        one.operator[n++] = *c->text++;
    }
    s2c_skip_blanks(st, c, 0);
    const char *target = c->text, *stop = s2c_skip_word(target, c->end);
    s2c_expand_value(st, target, (int)(stop - target), &one.target);
    c->text = stop;
    if (stop - target > 3 && target[0] == '>' && target[1] == '(') one.into = (s2c_cursor){target + 2, stop - 1};
    if (!strcmp(one.operator, "<<") || !strcmp(one.operator, "<<-")) {
        read_heredoc(st, c, &one.target, one.operator[2] == '-', &all->in);
        if (!one.target.quoted && !memchr(target, '\\', (size_t)(stop - target))) run_heredoc(st, &all->in);
        all->has_in = 1;
    } else if (!strcmp(one.operator, "<<<")) {
        all->in = (s2c_flow){S2C_FROM_TEXT | one.target.flags, 0, one.target.text, one.target.length};
        if (one.target.flags & S2C_TAINTS) all->in.flags &= ~(uint32_t)S2C_FROM_TEXT;
        all->has_in = 1;
    } else if (one.operator[0] == '<' && one.operator[1] != '&') {
        const uint32_t place = s2c_word_place(st, &one.target);
        s2c_note_read(st, &one.target);
        all->in = one.target.inside;
        all->in.flags |= one.target.flags & S2C_TAINTS;
        if (place & S2C_PLACES_SECRET) all->in.flags |= S2C_FROM_SECRET;
        if (place & S2C_PLACE_ENDLESS) all->in.flags |= S2C_FROM_ENDLESS;
        if (is_machine(&one.target)) all->in.flags |= S2C_FROM_NET;
        if (s2c_word_is(&one.target, "/dev/null")) all->in = (s2c_flow){S2C_FROM_TEXT, 0, "", 0};
        if (!all->in.flags) all->in.flags = S2C_FROM_FILE;
        all->has_in = 1;
    } else if (one.operator[0] == '<' && is_open(st, &one.target)) {
        all->in = (s2c_flow){S2C_FROM_NET, 0, NULL, 0};
        all->has_in = 1;
    }
    if (one.descriptor > 2 && is_machine(&one.target)) st->connections |= (uint16_t)(1u << one.descriptor);
    if (all->count < S2C_REDIRECTIONS) all->list[all->count++] = one;
}

/* What the redirections of a command write, and what they leave for the next stage. */
void s2c_judge_redirections(s2c_state *st, const s2c_redirections *all, s2c_flow *out)
{
    for (int i = 0; i < all->count; i++) {
        const s2c_redirection *one = &all->list[i];
        const char *operator = one->operator;
        if (one->into.text) s2c_run_text(st, one->into.text, (int)(one->into.end - one->into.text), out, &(s2c_flow){0});
        if (!strchr(operator, '>') || !one->target.length) continue;
        if (operator[1] == '&' && out->flags & S2C_FROM_SECRET && is_open(st, &one->target)) s2c_raise(st, S2C_DESTROYS, "sends a secret to another machine", NULL, 0, NULL);
        if (operator[1] == '&' && (s2c_is_digit(one->target.text[0]) || one->target.text[0] == '-')) continue;
        if (!strncmp(one->target.text, "/etc/cron", 9) || !strncmp(one->target.text, "/var/spool/cron", 15)) s2c_run_planned(st, out, one->target.text[1] == 'e');
        s2c_redirect_rules(st, operator[0] == '>' && operator[1] == '>' ? ">>" : !strcmp(operator, "&>>") ? ">>" : ">", &one->target, out);
        if (strcmp(operator, ">>") && strcmp(operator, "&>>") && strcmp(operator, "<>") && one->descriptor <= 1) s2c_check_own_input(st, &one->target);
        if (one->descriptor <= 1) *out = (s2c_flow){0};
    }
}

int s2c_is_connection(const s2c_redirections *all)
{
    for (int i = 0; i < all->count; i++)
        if (is_machine(&all->list[i].target)) return 1;
    return 0;
}

/* A file by its name: "./" before it says nothing. */
static s2c_read file_name(const s2c_word *word)
{
    const int skip = word->length > 2 && !memcmp(word->text, "./", 2) ? 2 : 0;
    return (s2c_read){word->text + skip, word->length - skip};
}

void s2c_note_read(s2c_state *st, const s2c_word *word)
{
    if (st->read_count >= S2C_READS || word->length < 1 || word->text[0] == '-') return;
    if (memchr(word->text, S2C_UNKNOWN, (size_t)word->length) || memchr(word->text, S2C_SOME, (size_t)word->length)) return;
    st->reads[st->read_count++] = file_name(word);
}

/* sort x > x: the shell empties the file before the command reads it. */
void s2c_check_own_input(s2c_state *st, const s2c_word *target)
{
    const s2c_read file = file_name(target);
    if (!file.length || !strncmp(file.text, "/dev/", 5)) return;
    for (int i = st->reads_from; i < st->read_count; i++) {
        if (st->reads[i].length != file.length || memcmp(st->reads[i].text, file.text, (size_t)file.length)) continue;
        s2c_raise(st, S2C_DESTROYS, "empties {target} before it is read", target->text, target->length, NULL);
        return;
    }
}
