/* risk_compound.c - groups, loops, if, case and functions. */
#include "risk_reader.h"
#include <string.h>

/* c at "(" behind the name. The body is judged at once, as if it were called without arguments. */
void s2c_define_function(s2c_state *st, const char *name, int length, s2c_cursor *c)
{
    s2c_flow nothing = {0}, out = {0};
    if (c->text < c->end && *c->text == '(') {
        c->text++;
        s2c_skip_blanks(st, c, 0);
        if (c->text < c->end && *c->text == ')') c->text++;
    }
    s2c_skip_blanks(st, c, 1);
    s2c_function *function = st->function_count < S2C_FUNCTIONS && length < 24 ? &st->functions[st->function_count++] : NULL;
    if (function) {
        memcpy(function->name, name, (size_t)length);
        function->name[length] = 0;
        function->body = c->text;
        function->active = 1;
        function->alias = 0;
    }
    const char *body = c->text;
    if (c->text < c->end && (*c->text == '{' || *c->text == '(')) {
        const int parentheses = *c->text == '(';
        c->text++;
        s2c_run_list(st, c, &nothing, &out);
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
    while (length && (s2c_is_blank(text[length - 1]) || text[length - 1] == ';')) length--;
    for (size_t i = 0; i < sizeof forever / sizeof *forever; i++)
        if (strlen(forever[i]) == (size_t)length && !memcmp(forever[i], text, (size_t)length)) return 1;
    return 0;
}

/* The body of a loop without end that makes more and more, and never waits. */
static void judge_growth(s2c_state *st, const char *body, const char *end)
{
    static const char *const makes[] = {">>", "mkdir ", "cp ", "dd ", "fallocate ", "mktemp", "touch ", "useradd "};
    static const char *const waits[] = {"sleep", "read", "break", "exit", "return", "wait", "nc ", "ncat ", "socat ", "tail ", "ssh ", "curl ", "wget ", "ping ", "$(", "dmesg", "-w", "monitor", "listen", "timeout", "top", "rm ", "if "};
    const int length = (int)(end - body);
    if (!S2C_HAS_ANY(body, length, waits) && S2C_HAS_ANY(body, length, makes)) s2c_raise(st, S2C_DESTROYS, "fills the disk without end", NULL, 0, NULL);
}

static void run_loop(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const uint8_t outside = st->endless;
    s2c_skip_blanks(st, c, 1);
    const char *condition = c->text;
    s2c_run_list(st, c, in, out);
    if (is_forever(condition, (int)(c->text - condition))) st->endless = 1;
    const char *body = c->text;
    if (s2c_take_word(c, "do")) s2c_run_list(st, c, in, out);
    if (st->endless) judge_growth(st, body, c->text);
    s2c_take_word(c, "done");
    st->endless = outside;
}

/* The variable of a loop takes one value after the other, for as many as are few. */
static void run_for(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const int first = st->word_count;
    const uint8_t outside = st->endless;
    s2c_skip_blanks(st, c, 0);
    const char *name = c->text, *stop = s2c_skip_word(c->text, c->end);
    const int length = (int)(stop - name);
    c->text = stop;
    if (length == 0 && c->end - c->text >= 2 && c->text[0] == '(') { /* for (( ; ; )) */
        const char *close = s2c_skip_parentheses(c->text + 1, c->end);
        const char *inside = c->text + 2;
        while (inside < close && (s2c_is_blank(*inside) || *inside == ';')) inside++;
        if (inside < close && *inside == ')') st->endless = 1;
        c->text = close < c->end ? close + 1 : c->end;
    }
    s2c_skip_blanks(st, c, 1);
    if (s2c_take_word(c, "in"))
        while (1) {
            s2c_skip_blanks(st, c, 0);
            if (c->text >= c->end || *c->text == '\n' || *c->text == ';' || s2c_is_operator(*c->text)) break;
            const char *raw = c->text;
            c->text = s2c_skip_word(raw, c->end);
            s2c_expand(st, raw, (int)(c->text - raw));
        }
    else for (int i = 0; length && i < st->argument_count && st->word_count < S2C_WORDS; i++) st->words[st->word_count++] = st->arguments[i];
    s2c_skip_blanks(st, c, 1);
    while (c->text < c->end && *c->text == ';') {
        c->text++;
        s2c_skip_blanks(st, c, 1);
    }
    if (!s2c_take_word(c, "do") && !s2c_take_word(c, "{")) { st->word_count = first; return; }
    const int values = st->word_count - first;
    const s2c_cursor body = *c;
    for (int i = 0; i < values || i < 1; i++) {
        s2c_word unknown = {"\1", 1, 0, 0, 0, {0}};
        *c = body;
        if (length) s2c_set_variable(st, name, length, i < values ? &st->words[first + i] : &unknown);
        s2c_run_list(st, c, in, out);
        if (st->steps > S2C_STEPS / 2) break;
    }
    if (!s2c_take_word(c, "done")) s2c_take_word(c, "}");
    st->word_count = first;
    st->endless = outside;
}

static void run_if(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    do s2c_run_list(st, c, in, out);
    while (s2c_take_word(c, "then") || s2c_take_word(c, "elif") || s2c_take_word(c, "else"));
    s2c_take_word(c, "fi");
}

/* The patterns of a branch of case, up to behind their ")". */
static void skip_patterns(s2c_state *st, s2c_cursor *c)
{
    const char *from = c->text;
    if (c->text < c->end && *c->text == '(') c->text++;
    while (c->text < c->end && *c->text != ')') {
        const char *stop = s2c_skip_word(c->text, c->end);
        c->text = stop > c->text ? stop : c->text + 1;
    }
    if (c->text < c->end) c->text++;
    s2c_run_substitutions(st, from, c->text);
}

static void run_case(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    s2c_skip_blanks(st, c, 0);
    const char *subject = c->text;
    c->text = s2c_skip_word(subject, c->end);
    s2c_run_substitutions(st, subject, c->text);
    s2c_skip_blanks(st, c, 1);
    s2c_take_word(c, "in");
    while (c->text < c->end) {
        s2c_skip_blanks(st, c, 1);
        if (s2c_take_word(c, "esac") || c->text >= c->end) return;
        skip_patterns(st, c);
        s2c_run_list(st, c, in, out);
        while (c->text < c->end && (*c->text == ';' || *c->text == '&')) c->text++;
        if (c->text < c->end && *c->text == ')') c->text++;
    }
}

/* [[ ... ]]: only its substitutions run. */
static void skip_test(s2c_state *st, s2c_cursor *c)
{
    const char *from = c->text;
    while (c->text < c->end && !s2c_take_word(c, "]]")) {
        const char *stop = s2c_skip_word(c->text, c->end);
        c->text = stop > c->text ? stop : c->text + 1;
    }
    s2c_run_substitutions(st, from, c->text);
}

static int run_body(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const char *behind = c->end - c->text >= 2 && c->text[0] == '(' && c->text[1] == '(' ? s2c_skip_arithmetic(c->text + 2, c->end) : NULL;
    if (behind) {
        s2c_run_substitutions(st, c->text, behind);
        c->text = behind;
    } else if (c->text < c->end && *c->text == '(') {
        char directory[S2C_PLACE_BYTES];
        memcpy(directory, st->directory, sizeof directory);
        c->text++;
        s2c_run_list(st, c, in, out);
        if (c->text < c->end && *c->text == ')') c->text++;
        memcpy(st->directory, directory, sizeof directory);
    } else if (s2c_take_word(c, "{")) {
        s2c_run_list(st, c, in, out);
        s2c_take_word(c, "}");
    } else if (s2c_take_word(c, "while") || s2c_take_word(c, "until")) run_loop(st, c, in, out);
    else if (s2c_take_word(c, "for") || s2c_take_word(c, "select")) run_for(st, c, in, out);
    else if (s2c_take_word(c, "if")) run_if(st, c, in, out);
    else if (s2c_take_word(c, "case")) run_case(st, c, in, out);
    else if (s2c_take_word(c, "[[")) skip_test(st, c);
    else if (s2c_take_word(c, "function")) {
        s2c_skip_blanks(st, c, 0);
        const char *name = c->text;
        c->text = s2c_skip_word(name, c->end);
        const int length = (int)(c->text - name);
        s2c_skip_blanks(st, c, 0);
        s2c_define_function(st, name, length, c);
    } else return 0;
    return 1;
}

/* A compound command with the redirections behind it. Where these bring something in, the body is run again with that. */
int s2c_run_compound(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out)
{
    const s2c_cursor start = *c;
    s2c_redirections all = {0};
    if (!run_body(st, c, in, out)) return 0;
    while (1) {
        s2c_skip_blanks(st, c, 0);
        if (c->text >= c->end || !s2c_is_redirection(c)) break;
        s2c_read_redirection(st, c, &all);
    }
    if (all.has_in && all.in.flags && !st->again) {
        s2c_cursor body = start;
        st->again = 1; /* once is enough: those inside have had their input already */
        run_body(st, &body, &all.in, out);
        st->again = 0;
    }
    s2c_judge_redirections(st, &all, out);
    return 1;
}
