/* risk_parse.c - reads a command line as a shell does: lists, pipelines, compound commands, redirections, here-documents, functions.
 *
 * Nothing is built: every simple command is judged when it has been read, and what flows out of it is handed on to the next stage.
 */
#include "risk_state.h"
#include "risk_tables.h"
#include "characters.h"
#include <string.h>

static void run_list(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out);

/* ---- extents ---- */

const char *s2c_skip_parentheses(const char *p, const char *end)
{
    int depth = 1;
    while (p < end) {
        if (*p == '\\' && p + 1 < end) p++;
        else if (*p == '\'') {
            for (p++; p < end && *p != '\''; p++) {}
        } else if (*p == '"') {
            for (p++; p < end && *p != '"'; p++)
                if (*p == '\\' && p + 1 < end) p++;
        } else if (*p == '(') depth++;
        else if (*p == ')' && --depth == 0) return p;
        if (p < end) p++;
    }
    return end;
}

static const char *skip_double(const char *p, const char *end)
{
    while (p < end && *p != '"') {
        if (*p == '\\' && p + 1 < end) p++;
        else if (*p == '$' && p + 1 < end && p[1] == '(') {
            p = s2c_skip_parentheses(p + 2, end);
            if (p == end) return end;
        }
        p++;
    }
    return p < end ? p + 1 : end;
}

static int is_operator(char c) { return strchr("|&;<>()", c) && c; }
static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

const char *s2c_skip_word(const char *p, const char *end)
{
    while (p < end && !is_blank(*p)) {
        const char next = p + 1 < end ? p[1] : 0;
        if (*p == '\\') p += next ? 2 : 1;
        else if (*p == '\'') {
            for (p++; p < end && *p != '\'';) p++;
            if (p < end) p++;
        } else if (*p == '$' && next == '\'') {
            for (p += 2; p < end && *p != '\''; p++)
                if (*p == '\\' && p + 1 < end) p++;
            if (p < end) p++;
        } else if (*p == '"') p = skip_double(p + 1, end);
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
        } else if (is_operator(*p)) return p;
        else p++;
    }
    return p < end ? p : end;
}

/* Blanks, line continuations and comments; with lines: line breaks too. A line break jumps over the here-documents of its line. */
static void skip_blanks(s2c_state *st, s2c_cursor *c, int lines)
{
    while (c->text < c->end) {
        if (*c->text == '\\' && c->text + 1 < c->end && c->text[1] == '\n') c->text += 2;
        else if (*c->text == '\n' && !lines) return;
        else if (*c->text == '\n') {
            c->text++;
            if (st->heredoc && st->heredoc >= c->text && st->heredoc <= c->end) c->text = st->heredoc;
            st->heredoc = NULL;
        } else if (is_blank(*c->text)) c->text++;
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
    return behind == c->end || is_blank(*behind) || is_operator(*behind);
}

static int take_word(s2c_cursor *c, const char *word)
{
    if (!at_word(c, word)) return 0;
    c->text += strlen(word);
    return 1;
}

static int at_end_of_list(const s2c_cursor *c)
{
    static const char *const ends[] = {"do", "done", "then", "elif", "else", "fi", "esac", "}"};
    if (c->text >= c->end || *c->text == ')') return 1;
    if (c->end - c->text >= 2 && c->text[0] == ';' && (c->text[1] == ';' || c->text[1] == '&')) return 1;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (at_word(c, ends[i])) return 1;
    return 0;
}

/* ---- redirections ---- */

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

static int is_redirection(const s2c_cursor *c)
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

typedef struct {
    s2c_word target;
    char operator[4];
    int descriptor;
} redirection;

enum { REDIRECTIONS = 8 };

typedef struct {
    redirection list[REDIRECTIONS];
    int count;
    s2c_flow in;
    int has_in;
} redirections;

static void read_redirection(s2c_state *st, s2c_cursor *c, redirections *all)
{
    redirection one = {{0}, "", -1};
    int n = 0;
    if (s2c_is_digit(*c->text)) one.descriptor = *c->text - '0';
    while (c->text < c->end && *c->text != '<' && *c->text != '>' && *c->text != '&') c->text++;
    while (c->text < c->end && n < 3 && strchr("<>&|-", *c->text)) {
        if (*c->text == '-' && !(n == 2 && one.operator[1] == '<')) break;
        if (n && c->text + 1 < c->end && c->text[1] == '(') break;
        one.operator[n++] = *c->text++;
    }
    skip_blanks(st, c, 0);
    const char *stop = s2c_skip_word(c->text, c->end);
    s2c_expand_value(st, c->text, (int)(stop - c->text), &one.target);
    c->text = stop;
    if (!strcmp(one.operator, "<<") || !strcmp(one.operator, "<<-")) {
        read_heredoc(st, c, &one.target, one.operator[2] == '-', &all->in);
        all->has_in = 1;
    } else if (!strcmp(one.operator, "<<<")) {
        all->in = (s2c_flow){S2C_FROM_TEXT | one.target.flags, 0, one.target.text, one.target.length};
        if (one.target.flags & S2C_TAINTS) all->in.flags &= ~(uint32_t)S2C_FROM_TEXT;
        all->has_in = 1;
    } else if (one.operator[0] == '<' && one.operator[1] != '&') {
        all->in = one.target.inside;
        all->in.flags |= one.target.flags & S2C_TAINTS;
        if (s2c_word_place(st, &one.target) & S2C_PLACES_SECRET) all->in.flags |= S2C_FROM_SECRET;
        all->has_in = 1;
    }
    if (all->count < REDIRECTIONS) all->list[all->count++] = one;
}

/* What the redirections of a command write, and what they leave for the next stage. */
static void judge_redirections(s2c_state *st, const redirections *all, s2c_flow *out)
{
    for (int i = 0; i < all->count; i++) {
        const redirection *one = &all->list[i];
        const char *operator = one->operator;
        if (!strchr(operator, '>') || !one->target.length) continue;
        if (operator[1] == '&' && (s2c_is_digit(one->target.text[0]) || one->target.text[0] == '-')) continue;
        s2c_redirect_rules(st, operator[0] == '>' && operator[1] == '>' ? ">>" : !strcmp(operator, "&>>") ? ">>" : ">", &one->target, out);
        if (one->descriptor <= 1) *out = (s2c_flow){0};
    }
}

static int is_connection(const redirections *all)
{
    for (int i = 0; i < all->count; i++)
        if (all->list[i].target.length > 9 && (!memcmp(all->list[i].target.text, "/dev/tcp/", 9) || !memcmp(all->list[i].target.text, "/dev/udp/", 9)))
            return 1;
    return 0;
}

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

static void define_function(s2c_state *st, const char *name, int length, s2c_cursor *c);

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
    s2c_set_variable(st, start, name, &value);
    s2c_word pair[2] = {{"=", 1, 0, 0, 0, {0}}, {0}};
    pair[1].text = s2c_keep(st, start, name);
    pair[1].length = name;
    s2c_flow nothing = {0}, out = {0};
    if ((name == 8 && !memcmp(start, "HISTFILE", 8)) || (name == 8 && !memcmp(start, "HISTSIZE", 8)) || (name == 12 && !memcmp(start, "HISTFILESIZE", 12))) {
        s2c_word words[3] = {pair[0], pair[1], value};
        s2c_run_words(st, words, 3, &nothing, &out);
    }
}

/* sort x > x: the shell empties the file before the command reads it. */
static void check_own_input(s2c_state *st, const s2c_word *words, int count, const redirections *all)
{
    const int number = count > 1 ? s2c_find_utility(words->text, words->length) : -1;
    if (number < 0 || (s2c_utilities[number].kind != S2C_KIND_FILTER && s2c_utilities[number].kind != S2C_KIND_COPY)) return;
    for (int i = 0; i < all->count; i++) {
        const redirection *one = &all->list[i];
        if (strcmp(one->operator, ">") || one->descriptor > 1 || one->target.text[0] == '/') continue;
        for (int k = 1; k < count; k++)
            if (s2c_word_is(&words[k], one->target.text))
                s2c_raise(st, S2C_DESTROYS, "empties {target} before it is read", one->target.text, one->target.length, NULL);
    }
}

static void run_simple(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    redirections all = {0};
    const int first = st->word_count;
    int assigned = 0;
    while (1) {
        skip_blanks(st, c, 0);
        if (c->text >= c->end || *c->text == '\n') break;
        if (is_redirection(c)) { read_redirection(st, c, &all); continue; }
        if (is_operator(*c->text) && !(c->end - c->text > 1 && c->text[1] == '(' && (*c->text == '<' || *c->text == '>'))) break;
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
            define_function(st, raw, (int)(stop - raw), c);
            return;
        }
        s2c_cursor ahead = *c;
        skip_blanks(st, &ahead, 0);
        if (st->word_count == first && ahead.end - ahead.text >= 2 && *ahead.text == '(') {
            *c = ahead;
            define_function(st, raw, (int)(stop - raw), c);
            return;
        }
        s2c_expand(st, raw, (int)(stop - raw));
    }
    st->network_shell = (uint8_t)is_connection(&all);
    if (all.has_in) in = &all.in;
    check_own_input(st, st->words + first, st->word_count - first, &all);
    if (st->word_count > first) s2c_run_words(st, st->words + first, st->word_count - first, in, out);
    else if (!assigned && all.has_in) *out = *in;
    judge_redirections(st, &all, out);
    st->word_count = first;
}

/* ---- compound commands ---- */

/* c at "(" behind the name. The body is judged at once, as if it were called without arguments. */
static void define_function(s2c_state *st, const char *name, int length, s2c_cursor *c)
{
    s2c_flow nothing = {0}, out = {0};
    if (c->text < c->end && *c->text == '(') {
        c->text++;
        skip_blanks(st, c, 0);
        if (c->text < c->end && *c->text == ')') c->text++;
    }
    skip_blanks(st, c, 1);
    s2c_function *function = st->function_count < S2C_FUNCTIONS && length < 24 ? &st->functions[st->function_count++] : NULL;
    if (function) {
        memcpy(function->name, name, (size_t)length);
        function->name[length] = 0;
        function->body = c->text;
        function->active = 1;
    }
    const char *body = c->text;
    if (c->text < c->end && (*c->text == '{' || *c->text == '(')) {
        const int parentheses = *c->text == '(';
        c->text++;
        run_list(st, c, &nothing, &out);
        if (c->text < c->end && *c->text == (parentheses ? ')' : '}')) c->text++;
    }
    if (function) {
        function->length = (int)(c->text - body);
        function->active = 0;
    }
}

static int is_forever(const char *text, int length)
{
    static const char *const forever[] = {"true", ":", "1", "[ 1 ]", "((1))", "(( 1 ))", "/bin/true", "[ true ]", "[[ 1 ]]"};
    while (length && (is_blank(text[length - 1]) || text[length - 1] == ';')) length--;
    for (size_t i = 0; i < sizeof forever / sizeof *forever; i++)
        if (strlen(forever[i]) == (size_t)length && !memcmp(forever[i], text, (size_t)length)) return 1;
    return 0;
}

static void run_loop(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const uint8_t outside = st->endless;
    skip_blanks(st, c, 1);
    const char *condition = c->text;
    run_list(st, c, in, out);
    if (is_forever(condition, (int)(c->text - condition))) st->endless = 1;
    if (take_word(c, "do")) run_list(st, c, in, out);
    take_word(c, "done");
    st->endless = outside;
}

/* The variable of a loop takes one value after the other, for as many as are few. */
static void run_for(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const int first = st->word_count;
    const uint8_t outside = st->endless;
    skip_blanks(st, c, 0);
    const char *name = c->text, *stop = s2c_skip_word(c->text, c->end);
    const int length = (int)(stop - name);
    c->text = stop;
    if (length == 0 && c->end - c->text >= 2 && c->text[0] == '(') { /* for (( ; ; )) */
        const char *close = s2c_skip_parentheses(c->text + 1, c->end);
        const char *inside = c->text + 2;
        while (inside < close && (is_blank(*inside) || *inside == ';')) inside++;
        if (inside < close && *inside == ')') st->endless = 1;
        c->text = close < c->end ? close + 1 : c->end;
    }
    skip_blanks(st, c, 1);
    if (take_word(c, "in"))
        while (1) {
            skip_blanks(st, c, 0);
            if (c->text >= c->end || *c->text == '\n' || *c->text == ';' || is_operator(*c->text)) break;
            const char *raw = c->text;
            c->text = s2c_skip_word(raw, c->end);
            s2c_expand(st, raw, (int)(c->text - raw));
        }
    skip_blanks(st, c, 1);
    while (c->text < c->end && *c->text == ';') {
        c->text++;
        skip_blanks(st, c, 1);
    }
    if (!take_word(c, "do") && !take_word(c, "{")) { st->word_count = first; return; }
    const int values = st->word_count - first;
    const s2c_cursor body = *c;
    for (int i = 0; i < values || i < 1; i++) {
        s2c_word unknown = {"\1", 1, 0, 0, 0, {0}};
        *c = body;
        if (length) s2c_set_variable(st, name, length, i < values ? &st->words[first + i] : &unknown);
        run_list(st, c, in, out);
        if (st->steps > S2C_STEPS / 2) break;
    }
    if (!take_word(c, "done")) take_word(c, "}");
    st->word_count = first;
    st->endless = outside;
}

static void run_if(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    do run_list(st, c, in, out);
    while (take_word(c, "then") || take_word(c, "elif") || take_word(c, "else"));
    take_word(c, "fi");
}

static void run_case(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    skip_blanks(st, c, 0);
    c->text = s2c_skip_word(c->text, c->end);
    skip_blanks(st, c, 1);
    take_word(c, "in");
    while (c->text < c->end) {
        skip_blanks(st, c, 1);
        if (take_word(c, "esac") || c->text >= c->end) return;
        const char *close = memchr(c->text, ')', (size_t)(c->end - c->text));
        c->text = close ? close + 1 : c->end;
        run_list(st, c, in, out);
        while (c->text < c->end && (*c->text == ';' || *c->text == '&')) c->text++;
        if (c->text < c->end && *c->text == ')') c->text++;
    }
}

static void skip_to(s2c_cursor *c, const char *mark)
{
    const size_t length = strlen(mark);
    while ((size_t)(c->end - c->text) >= length && memcmp(c->text, mark, length)) c->text++;
    c->text = (size_t)(c->end - c->text) >= length ? c->text + length : c->end;
}

/* Redirections behind a compound command. */
static void close_compound(s2c_state *st, s2c_cursor *c, s2c_flow *out)
{
    redirections all = {0};
    while (1) {
        skip_blanks(st, c, 0);
        if (c->text >= c->end || !is_redirection(c)) break;
        read_redirection(st, c, &all);
    }
    judge_redirections(st, &all, out);
}

static void run_command(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    skip_blanks(st, c, 1);
    while (take_word(c, "!") || take_word(c, "time") || take_word(c, "coproc")) skip_blanks(st, c, 0);
    if (c->end - c->text >= 2 && c->text[0] == '(' && c->text[1] == '(') {
        const char *close = s2c_skip_parentheses(c->text + 1, c->end);
        c->text = close < c->end ? close + 1 : c->end;
    } else if (c->text < c->end && *c->text == '(') {
        char directory[S2C_PLACE_BYTES];
        memcpy(directory, st->directory, sizeof directory);
        c->text++;
        run_list(st, c, in, out);
        if (c->text < c->end && *c->text == ')') c->text++;
        memcpy(st->directory, directory, sizeof directory);
    } else if (take_word(c, "{")) {
        run_list(st, c, in, out);
        take_word(c, "}");
    } else if (take_word(c, "while") || take_word(c, "until")) run_loop(st, c, in, out);
    else if (take_word(c, "for") || take_word(c, "select")) run_for(st, c, in, out);
    else if (take_word(c, "if")) run_if(st, c, in, out);
    else if (take_word(c, "case")) run_case(st, c, in, out);
    else if (take_word(c, "[[")) skip_to(c, "]]");
    else if (take_word(c, "function")) {
        skip_blanks(st, c, 0);
        const char *name = c->text;
        c->text = s2c_skip_word(name, c->end);
        const int length = (int)(c->text - name);
        skip_blanks(st, c, 0);
        define_function(st, name, length, c);
    } else {
        run_simple(st, c, in, out);
        return;
    }
    close_compound(st, c, out);
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
    s2c_flow flow = *in;
    st->piped = (uint8_t)has_more_stages(c->text, c->end);
    while (1) {
        s2c_flow next = {0};
        run_command(st, c, &flow, &next);
        flow = next;
        skip_blanks(st, c, 0);
        if (c->text >= c->end || *c->text != '|' || (c->text + 1 < c->end && c->text[1] == '|')) break;
        c->text += c->text + 1 < c->end && c->text[1] == '&' ? 2 : 1;
    }
    if (st->piped && st->recursed)
        s2c_raise(st, S2C_DESTROYS, "is a fork bomb: it starts copies of itself until the machine stands still", NULL, 0, NULL);
    st->piped = outside;
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

static void run_list(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    if (++st->depth > S2C_DEPTH) st->overflow = 1;
    while (!st->overflow) {
        skip_blanks(st, c, 1);
        while (c->text < c->end && *c->text == ';' && !(c->text + 1 < c->end && c->text[1] == ';')) {
            c->text++;
            skip_blanks(st, c, 1);
        }
        if (at_end_of_list(c)) break;
        if (++st->steps > S2C_STEPS) { st->overflow = 1; break; }
        const char *before = c->text;
        const uint8_t recursed = st->recursed;
        st->recursed = 0;
        run_pipeline(st, c, in, out);
        skip_blanks(st, c, 0);
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
    st->heredoc = NULL;
    while (c.text < c.end && !st->overflow) {
        run_list(st, &c, in, out);
        if (c.text < c.end) c.text++; /* a stray closing word */
    }
    st->heredoc = heredoc;
    st->piped = piped;
    st->recursed |= recursed;
}
