/* risk_parse.c - reads a command line as a shell does: lists, pipelines, compound commands, redirections, here-documents, functions.
 *
 * Nothing is built: every simple command is judged when it has been read, and what flows out of it is handed on to the next stage.
 */
#include "risk_reader.h"
#include "characters.h"
#include <string.h>

/* ---- simple commands ---- */

static int assignment_length(const char *p, const char *end)
{
    const char *start = p;
    if (p == end || s2c_is_digit(*p)) return 0;
    while (p < end && (s2c_is_alnum(*p) || *p == '_')) p++;
    if (p > start && p < end && *p == '[') {
        while (p < end && *p != ']') p++;
        if (p < end) p++;
    }
    if (p < end && *p == '+') p++;
    return p > start && p < end && *p == '=' ? (int)(p - start) : 0;
}

static void read_assignment(s2c_state *st, s2c_cursor *c, int name)
{
    const char *start = c->text;
    s2c_word value;
    if (start + name + 1 < c->end && start[name + 1] == '(') { /* an array */
        c->text = s2c_skip_parentheses(start + name + 2, c->end);
        s2c_expand_value(st, start + name + 2, (int)(c->text - start - name - 2), &value);
        if (c->text < c->end) c->text++;
    } else {
        c->text = s2c_skip_word(start, c->end);
        s2c_expand_value(st, start + name + 1, (int)(c->text - start - name - 1), &value);
    }
    s2c_run_substitutions(st, start, start + name); /* an index */
    s2c_set_variable(st, start, name, &value);
    s2c_run_setting(st, start, name, &value);
    s2c_word pair[2] = {{"=", 1, 0, 0, 0, {0}}, {0}};
    pair[1].text = s2c_keep(st, start, name);
    pair[1].length = name;
    s2c_flow nothing = {0}, out = {0};
    if ((name == 8 && !memcmp(start, "HISTFILE", 8)) || (name == 8 && !memcmp(start, "HISTSIZE", 8)) || (name == 12 && !memcmp(start, "HISTFILESIZE", 12))) {
        s2c_word words[3] = {pair[0], pair[1], value};
        s2c_run_words(st, words, 3, &nothing, &out);
    }
}

static void run_simple(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    s2c_redirections all = {0};
    const int first = st->word_count;
    const char *command = NULL;
    s2c_cursor into = {NULL, NULL};
    int assigned = 0;
    while (1) {
        s2c_skip_blanks(st, c, 0);
        if (c->text >= c->end || *c->text == '\n') break;
        if (s2c_is_redirection(c)) { s2c_read_redirection(st, c, &all); continue; }
        if (s2c_is_operator(*c->text) && !(c->end - c->text > 1 && c->text[1] == '(' && (*c->text == '<' || *c->text == '>'))) break;
        const char *raw = c->text, *stop = s2c_skip_word(raw, c->end);
        const int name = st->word_count == first ? assignment_length(raw, stop) : 0;
        if (name) {
            read_assignment(st, c, name);
            assigned = 1;
            continue;
        }
        c->text = stop;
        if (stop == raw) { c->text++; continue; }
        if (st->word_count == first && stop < c->end && *stop == '(' && raw < stop) {
            s2c_define_function(st, raw, (int)(stop - raw), c);
            return;
        }
        s2c_cursor ahead = *c;
        s2c_skip_blanks(st, &ahead, 0);
        if (st->word_count == first && ahead.end - ahead.text >= 2 && *ahead.text == '(') {
            *c = ahead;
            s2c_define_function(st, raw, (int)(stop - raw), c);
            return;
        }
        if (!command) command = raw;
        if (stop - raw > 3 && raw[0] == '>' && raw[1] == '(') into = (s2c_cursor){raw + 2, stop - 1};
        const int before = st->word_count;
        s2c_expand(st, raw, (int)(stop - raw));
        s2c_trace_word(command, raw, stop, st->words + before, st->word_count - before);
    }
    st->network_shell = (uint8_t)s2c_is_connection(&all);
    if (all.has_in) in = &all.in;
    if (into.text) s2c_run_text(st, into.text, (int)(into.end - into.text), in, &(s2c_flow){0}); /* tee >(...) */
    if (st->word_count > first) s2c_run_words(st, st->words + first, st->word_count - first, in, out);
    else if (!assigned && all.has_in) *out = *in;
    s2c_judge_redirections(st, &all, out);
    if (st->word_count > first) st->last_word = st->words[st->word_count - 1];
    st->word_count = first;
}

static void run_command(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    s2c_skip_blanks(st, c, 1);
    while (s2c_take_word(c, "!") || s2c_take_word(c, "time") || s2c_take_word(c, "coproc")) {
        s2c_skip_blanks(st, c, 0);
        if (s2c_take_word(c, "-p")) s2c_skip_blanks(st, c, 0); /* time -p */
    }
    if (!s2c_run_compound(st, c, in, out)) run_simple(st, c, in, out);
}

/* ---- pipelines and lists ---- */

static int has_more_stages(const char *p, const char *end)
{
    while (p < end && !strchr(";\n", *p)) {
        if (*p == '|') return p + 1 >= end || p[1] != '|';
        p++;
    }
    return 0;
}

static void run_pipeline(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const uint8_t outside = st->piped;
    const int outer = st->reads_from;
    s2c_flow flow = *in;
    st->reads_from = st->read_count;
    st->piped = (uint8_t)has_more_stages(c->text, c->end);
    while (1) {
        s2c_flow next = {0};
        run_command(st, c, &flow, &next);
        flow = next;
        s2c_skip_blanks(st, c, 0);
        if (c->text >= c->end || *c->text != '|' || (c->text + 1 < c->end && c->text[1] == '|')) break;
        c->text += c->text + 1 < c->end && c->text[1] == '&' ? 2 : 1;
    }
    if (st->piped && st->recursed)
        s2c_raise(st, S2C_DESTROYS, "is a fork bomb: it starts copies of itself until the machine stands still", NULL, 0, NULL);
    st->piped = outside;
    st->reads_from = outer;
    if (st->depth == 1) st->read_count = 0;
    /* The outputs of a list add up; its text is known only where one command prints. */
    if (out->flags && flow.flags & out->flags & S2C_FROM_TEXT) {
        const int length = out->length + flow.length;
        const char *text = s2c_keep(st, out->text, out->length);
        if (!st->overflow) {
            st->used--;
            s2c_keep(st, flow.text, flow.length);
            flow.text = text;
            flow.length = length;
        }
    }
    flow.flags |= out->flags & ~(uint32_t)S2C_FROM_TEXT;
    flow.places |= out->places;
    *out = flow;
}

void s2c_run_list(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    if (++st->depth > S2C_DEPTH) st->overflow = 1;
    while (!st->overflow) {
        s2c_skip_blanks(st, c, 1);
        while (c->text < c->end && *c->text == ';' && !(c->text + 1 < c->end && c->text[1] == ';')) {
            c->text++;
            s2c_skip_blanks(st, c, 1);
        }
        if (s2c_at_end_of_list(c)) break;
        if (++st->steps > S2C_STEPS) { st->overflow = 1; break; }
        const char *before = c->text;
        const uint8_t recursed = st->recursed;
        st->recursed = 0;
        run_pipeline(st, c, in, out);
        s2c_skip_blanks(st, c, 0);
        const int background = c->text < c->end && *c->text == '&' && !(c->text + 1 < c->end && c->text[1] == '&');
        if (background && st->recursed)
            s2c_raise(st, S2C_DESTROYS, "is a fork bomb: it starts copies of itself until the machine stands still", NULL, 0, NULL);
        else if (background && st->endless)
            s2c_raise(st, S2C_DESTROYS, "starts processes without end until the machine stands still", NULL, 0, NULL);
        st->recursed |= recursed;
        while (c->text < c->end && (*c->text == '&' || *c->text == '|')) c->text++;
        if (c->text == before) c->text++; /* something that no shell would take */
    }
    if (st->overflow) c->text = c->end;
    st->depth--;
}

void s2c_run_text(s2c_state *st, const char *text, int length, const s2c_flow *in, s2c_flow *out)
{
    s2c_cursor c = {text, text + length};
    const char *heredoc = st->heredoc;
    const uint8_t piped = st->piped, recursed = st->recursed;
    const int reads = st->read_count; /* what a substitution or another machine reads is none of this pipeline's */
    st->heredoc = NULL;
    while (c.text < c.end && !st->overflow) {
        s2c_run_list(st, &c, in, out);
        if (c.text < c.end) c.text++; /* a stray closing word */
    }
    st->heredoc = heredoc;
    st->read_count = reads;
    st->piped = piped;
    st->recursed |= recursed;
}
