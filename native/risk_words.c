/* risk_words.c - from the words of a command line as typed to the words that the command gets: braces, quotes, variables, substitutions.
 *
 * What text alone does not say stays in the word as one of the bytes S2C_UNKNOWN ... S2C_HOME.
 */
#include "risk_state.h"
#include "characters.h"
#include <string.h>

typedef struct {
    s2c_state *st;
    int start;        /* of the word being written, in the arena */
    int open;         /* something of it is written, if only a pair of quotes */
    int quoted, split; /* split: unquoted values fall apart at blanks */
    s2c_word *into;   /* where the word goes; NULL: onto the stack of words */
    uint32_t flags, places;
    s2c_flow inside;
} builder;

static void put(builder *b, char c)
{
    if (b->st->used < S2C_ARENA - 1) b->st->arena[b->st->used++] = c;
    else b->st->overflow = 1;
    b->open = 1;
}

static void begin(builder *b)
{
    b->start = b->st->used;
    b->open = b->quoted = 0;
    b->flags = b->places = 0;
    b->inside = (s2c_flow){0};
}

static void finish(builder *b)
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
    if (length < 0 || length > S2C_ARENA - 1 - st->used) {
        st->overflow = 1;
        return "";
    }
    char *copy = st->arena + st->used;
    memcpy(copy, text, (size_t)length);
    copy[length] = 0;
    st->used += length + 1;
    return copy;
}

/* A value that is not typed but filled in: unquoted, it falls apart at blanks, and its wildcards are active. */
static void put_value(builder *b, const char *text, int length, int quoted)
{
    for (int i = 0; i < length; i++) {
        char c = text[i];
        if (!quoted && b->split && (c == ' ' || c == '\t' || c == '\n')) finish(b);
        else if (!quoted && c == '*') put(b, S2C_ANY);
        else if (!quoted && c == '?') put(b, S2C_ONE);
        else put(b, c);
    }
    if (quoted) b->open = 1;
}

/* ---- variables ---- */

s2c_variable *s2c_find_variable(s2c_state *st, const char *name, int length)
{
    for (int i = st->variable_count - 1; i >= 0; i--)
        if (!strncmp(st->variables[i].name, name, (size_t)length) && !st->variables[i].name[length]) return &st->variables[i];
    return NULL;
}

void s2c_set_variable(s2c_state *st, const char *name, int length, const s2c_word *value)
{
    if (length < 1 || length >= (int)sizeof st->variables[0].name) return;
    s2c_variable *variable = s2c_find_variable(st, name, length);
    if (!variable) {
        if (st->variable_count == S2C_VARIABLES) return;
        variable = &st->variables[st->variable_count++];
        memcpy(variable->name, name, (size_t)length);
        variable->name[length] = 0;
    }
    variable->text = NULL;
    variable->length = 0;
    variable->flags = value->flags;
    variable->places = value->places;
    if (value->length > (int)sizeof st->values - st->values_used) return; /* then it is unknown */
    variable->text = memcpy(st->values + st->values_used, value->text, (size_t)value->length);
    variable->length = value->length;
    st->values_used += value->length;
}

/* Variables that every login has. NULL: not one of them. */
static const char *known_value(const char *name, int length)
{
    static const char *const known[][2] = {
        {"HOME", "\5"}, {"PWD", "."}, {"USER", "me"}, {"LOGNAME", "me"}, {"IFS", " "}, {"SHELL", "/bin/bash"}, {"BASH", "/bin/bash"},
        {"HISTFILE", "\5/.bash_history"}, {"TMPDIR", "/tmp"}, {"XDG_CACHE_HOME", "\5/.cache"}, {"XDG_CONFIG_HOME", "\5/.config"},
        {"XDG_DATA_HOME", "\5/.local/share"}, {"UID", "1000"}, {"EUID", "1000"}, {"RANDOM", "7"}, {"PPID", "7"}, {"SECONDS", "7"}, {"$", "7"},
        {"!", "7"}, {"?", "0"}, {"#", "1"}, {"-", "himBH"}, {"HOSTNAME", "host"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i][0]) == (size_t)length && !memcmp(known[i][0], name, (size_t)length)) return known[i][1];
    return NULL;
}

static int is_name(char c) { return s2c_is_alnum(c) || c == '_'; }

/* The value of $name; 0: not known. Positional parameters are those of the function being run. */
static int value_of(const s2c_state *st, const char *name, int length, s2c_word *value)
{
    const s2c_variable *variable = s2c_find_variable((s2c_state *)st, name, length);
    const char *known = known_value(name, length);
    *value = (s2c_word){0};
    if (variable) {
        *value = (s2c_word){variable->text, variable->length, 0, variable->flags, variable->places, {0}};
        return variable->text != NULL;
    }
    if (length == 1 && s2c_is_digit(*name) && *name > '0' && *name - '0' <= st->argument_count) {
        *value = st->arguments[*name - '1'];
        return 1;
    }
    if (length == 3 && !memcmp(name, "PWD", 3) && st->directory[0]) known = st->directory;
    if (known) *value = (s2c_word){known, (int)strlen(known), 0, 0, 0, {0}};
    return known != NULL;
}

static void put_variable(builder *b, const char *name, int length, int quoted)
{
    s2c_word value;
    int all = length == 1 && (*name == '@' || *name == '*');
    int found = value_of(b->st, name, length, &value);
    b->flags |= value.flags & S2C_TAINTS;
    b->places |= value.places;
    if (found) put_value(b, value.text, value.length, quoted);
    else if (all && b->st->argument_count)
        for (int i = 0; i < b->st->argument_count; i++) {
            if (i) finish(b);
            put_value(b, b->st->arguments[i].text, b->st->arguments[i].length, 1);
        }
    else put(b, length == 1 && *name == '0' ? S2C_SOME : S2C_UNKNOWN);
}

/* ${name...}: p behind the brace, end at the closing one. */
static void put_parameter(builder *b, const char *p, const char *end, int quoted)
{
    s2c_word value;
    const char *name = p;
    if (p < end && (*p == '!' || *p == '#') && p + 1 < end) { put(b, *p == '#' ? S2C_SOME : S2C_UNKNOWN); return; }
    while (p < end && is_name(*p)) p++;
    if (p == name && p < end) p++; /* ${@}, ${*} */
    const int length = (int)(p - name);
    if (p == end) { put_variable(b, name, length, quoted); return; }
    const int known = value_of(b->st, name, length, &value);
    if (*p == ':' && p + 1 < end && strchr("-=?+", p[1])) p++;
    const char operator = *p++;
    if (operator == '?') {
        if (known) put_value(b, value.text, value.length, quoted);
        else put(b, S2C_SOME);
    } else if ((operator == '-' || operator == '=') && known && value.length) put_value(b, value.text, value.length, quoted);
    else if (operator == '-' || operator == '=' || operator == '+') {
        s2c_word other;
        const int mark = b->st->used; /* of the word so far: it goes on where the value begins */
        s2c_expand_value(b->st, p, (int)(end - p), &other);
        char text[512];
        const int size = other.length < (int)sizeof text ? other.length : (int)sizeof text;
        memcpy(text, other.text, (size_t)size);
        b->st->used = mark;
        b->flags |= other.flags;
        put_value(b, text, size, quoted);
    } else if (operator == ':' && end - p >= 1 && *p == '0' && (end - p == 1 || (end - p == 3 && p[1] == ':' && p[2] == '1'))) {
        /* ${HOME:0:1} and its like are ways to write a slash. */
        int path = (length == 4 && (!memcmp(name, "HOME", 4) || !memcmp(name, "PATH", 4))) || (length == 3 && !memcmp(name, "PWD", 3));
        if (end - p == 3 && path) put(b, '/');
        else if (known) put_value(b, value.text, end - p == 3 && value.length > 1 ? 1 : value.length, quoted);
        else put(b, S2C_UNKNOWN);
    } else if (known && (operator == '%' || operator == '#')) put(b, S2C_SOME);
    else put(b, S2C_UNKNOWN);
}

/* ---- substitutions ---- */

static void put_flow(builder *b, const s2c_flow *flow, int quoted)
{
    int length = flow->length;
    b->flags |= flow->flags & S2C_TAINTS;
    b->places |= flow->places;
    if (!(flow->flags & S2C_FROM_TEXT)) { put(b, S2C_UNKNOWN); return; }
    while (length && flow->text[length - 1] == '\n') length--;
    put_value(b, flow->text, length, quoted);
}

/* $(...) or `...`: runs it. The word so far is moved behind what the run left in the arena. */
static void put_substitution(builder *b, const char *text, int length, int quoted)
{
    s2c_flow in = {0}, out = {0};
    char so_far[1024];
    const int size = b->st->used - b->start;
    const int open = b->open;
    if (size > (int)sizeof so_far) { b->st->overflow = 1; return; }
    memcpy(so_far, b->st->arena + b->start, (size_t)size);
    s2c_run_text(b->st, text, length, &in, &out);
    b->start = b->st->used;
    b->open = open;
    for (int i = 0; i < size; i++) put(b, so_far[i]);
    put_flow(b, &out, quoted);
}

static const char *find_backtick(const char *p, const char *end)
{
    while (p < end && *p != '`') p += *p == '\\' && p + 1 < end ? 2 : 1;
    return p < end ? p : end;
}

/* ${ ... }: p behind the brace; returns the closing one or end. */
static const char *find_brace(const char *p, const char *end)
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
static const char *put_dollar(builder *b, const char *p, const char *end, int quoted)
{
    const char *close;
    p++;
    if (p == end) { put(b, '$'); return p; }
    if (*p == '(' && p + 1 < end && p[1] == '(') {
        close = s2c_skip_parentheses(p + 1, end);
        put(b, S2C_SOME);
        return close < end ? close + 1 : end;
    }
    if (*p == '(') {
        close = s2c_skip_parentheses(p + 1, end);
        put_substitution(b, p + 1, (int)(close - p - 1), quoted);
        return close < end ? close + 1 : end;
    }
    if (*p == '{') {
        close = find_brace(p + 1, end);
        put_parameter(b, p + 1, close, quoted);
        return close < end ? close + 1 : end;
    }
    if (s2c_is_alpha(*p) || *p == '_') {
        for (close = p; close < end && is_name(*close);) close++;
        put_variable(b, p, (int)(close - p), quoted);
        return close;
    }
    if (s2c_is_digit(*p) || strchr("@*#?$!-", *p)) {
        put_variable(b, p, 1, quoted);
        return p + 1;
    }
    put(b, '$');
    return p;
}

/* ---- quotes ---- */

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
            out[n++] = (char)(value & 0xff ? value : '?');
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
static const char *put_ansi(builder *b, const char *p, const char *end)
{
    const char *close = p;
    char text[1024];
    while (close < end && *close != '\'') close += *close == '\\' && close + 1 < end ? 2 : 1;
    if (close - p <= (int)sizeof text) {
        const int length = s2c_decode_escapes(p, (int)(close - p), text, 0);
        for (int i = 0; i < length; i++) put(b, text[i]);
    } else b->st->overflow = 1;
    b->open = b->quoted = 1;
    return close < end ? close + 1 : end;
}

static const char *put_double(builder *b, const char *p, const char *end)
{
    b->open = b->quoted = 1;
    while (p < end && *p != '"') {
        if (*p == '\\' && p + 1 < end) {
            if (!strchr("$`\"\\\n", p[1])) put(b, '\\');
            if (p[1] != '\n') put(b, p[1]);
            p += 2;
        } else if (*p == '$') p = put_dollar(b, p, end, 1);
        else if (*p == '`') {
            const char *close = find_backtick(p + 1, end);
            put_substitution(b, p + 1, (int)(close - p - 1), 1);
            p = close < end ? close + 1 : end;
        } else put(b, *p++);
    }
    return p < end ? p + 1 : end;
}

/* ~ and ~user at the start of a word or behind = */
static const char *put_tilde(builder *b, const char *p, const char *end)
{
    const char *name = ++p;
    while (p < end && (is_name(*p) || *p == '-' || *p == '.' || *p == '+')) p++;
    if (p < end && *p != '/' && *p != ':') { put(b, '~'); return name; }
    if (p == name || (p - name == 4 && !memcmp(name, "root", 4))) put(b, S2C_HOME);
    else if (p - name == 1 && *name == '+') put(b, '.');
    else if (p - name == 1 && *name == '-') put(b, S2C_UNKNOWN);
    else {
        for (const char *s = "/home/"; *s; s++) put(b, *s);
        while (name < p) put(b, *name++);
    }
    return p;
}

/* [...]: a set with one member is that character. */
static const char *put_bracket(builder *b, const char *p, const char *end)
{
    const char *close = p + 1;
    while (close < end && *close != ']' && *close != ' ' && *close != '/') close++;
    if (close < end && close == p + 1 && *close == ']') close++;
    if (close >= end || *close != ']') { put(b, *p); return p + 1; }
    if (close == p + 2) put(b, p[1]);
    else put(b, S2C_ONE);
    return close + 1;
}

/* <( ... ) and >( ... ) */
static const char *put_process(builder *b, const char *p, const char *end)
{
    s2c_flow in = {0}, out = {0};
    const char *close = s2c_skip_parentheses(p + 2, end);
    s2c_run_text(b->st, p + 2, (int)(close - p - 2), &in, &out);
    b->start = b->st->used;
    put(b, S2C_SOME);
    b->inside = out;
    b->flags |= out.flags & S2C_TAINTS;
    return close < end ? close + 1 : end;
}

static void expand_word(builder *b, const char *p, const char *end)
{
    int at_start = 1;
    while (p < end) {
        const char c = *p;
        const int tilde = at_start;
        at_start = 0;
        if (c == '\'') {
            b->open = b->quoted = 1;
            for (p++; p < end && *p != '\'';) put(b, *p++);
            if (p < end) p++;
        } else if (c == '"') p = put_double(b, p + 1, end);
        else if (c == '\\') {
            if (p + 1 < end && p[1] != '\n') put(b, p[1]);
            p += p + 1 < end ? 2 : 1;
        } else if (c == '$' && p + 1 < end && p[1] == '\'') p = put_ansi(b, p + 2, end);
        else if (c == '$' && p + 1 < end && p[1] == '"') p++;
        else if (c == '$') p = put_dollar(b, p, end, 0);
        else if (c == '`') {
            const char *close = find_backtick(p + 1, end);
            put_substitution(b, p + 1, (int)(close - p - 1), 0);
            p = close < end ? close + 1 : end;
        } else if ((c == '<' || c == '>') && p + 1 < end && p[1] == '(') p = put_process(b, p, end);
        else if (c == '~' && tilde) p = put_tilde(b, p, end);
        else if (c == '*') { put(b, S2C_ANY); p++; }
        else if (c == '?') { put(b, S2C_ONE); p++; }
        else if (c == '[') p = put_bracket(b, p, end);
        else {
            put(b, c);
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
        } else if (*p == '$' && p + 1 < end && p[1] == '{') p = find_brace(p + 2, end);
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
        builder b = {.st = st, .split = 1};
        begin(&b);
        expand_word(&b, raw, end);
        finish(&b);
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
    builder b = {.st = st, .into = word};
    begin(&b);
    expand_word(&b, raw, raw + length);
    finish(&b);
    return word->length;
}
