/* risk_variables.c - what stands behind a $: variables, parameters with operators, substitutions. */
#include "risk_words.h"
#include <string.h>

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
    if (length == 3 && !memcmp(name, "IFS", 3)) st->separator = value->length ? value->text[0] : 0;
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
        {"XDG_DATA_HOME", "\5/.local/share"}, {"PGDATA", "/var/lib/postgresql/data"}, {"GNUPGHOME", "\5/.gnupg"}, {"KUBECONFIG", "\5/.kube/config"}, {"MAIL", "/var/mail/me"}, {"UID", "1000"}, {"EUID", "1000"}, {"RANDOM", "7"}, {"PPID", "7"}, {"SECONDS", "7"}, {"$", "7"},
        {"!", "7"}, {"?", "0"}, {"#", "1"}, {"-", "himBH"}, {"HOSTNAME", "host"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i][0]) == (size_t)length && !memcmp(known[i][0], name, (size_t)length)) return known[i][1];
    return NULL;
}

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
    if (length == 1 && *name == '_' && st->last_word.text) {
        *value = st->last_word;
        return 1;
    }
    if (length == 3 && !memcmp(name, "PWD", 3) && st->directory[0]) known = st->directory;
    if (known) *value = (s2c_word){known, (int)strlen(known), 0, 0, 0, {0}};
    return known != NULL;
}

static void put_variable(s2c_builder *b, const char *name, int length, int quoted)
{
    s2c_word value;
    int all = length == 1 && (*name == '@' || *name == '*');
    int found = value_of(b->st, name, length, &value);
    if (length == 1 && *name == '0' && b->st->zero) {
        value = *b->st->zero;
        found = 1;
    }
    b->flags |= value.flags & (S2C_TAINTS | S2C_FROM_FILE);
    b->places |= value.places;
    if (found) s2c_put_value(b, value.text, value.length, quoted);
    else if (all && b->st->argument_count)
        for (int i = 0; i < b->st->argument_count; i++) {
            if (i) s2c_finish(b);
            s2c_put_value(b, b->st->arguments[i].text, b->st->arguments[i].length, 1);
        }
    else s2c_put(b, length == 1 && *name == '0' ? S2C_SOME : S2C_UNKNOWN);
}

/* The substitutions in what is not expanded here: they run. The word so far is moved behind what they left in the arena. */
static void run_inside(s2c_builder *b, const char *p, const char *end)
{
    char so_far[1024];
    const int size = b->st->used - b->start, open = b->open;
    if (size > (int)sizeof so_far) { b->st->overflow = 1; return; }
    memcpy(so_far, b->st->arena + b->start, (size_t)size);
    s2c_run_substitutions(b->st, p, end);
    b->start = b->st->used;
    b->open = open;
    for (int i = 0; i < size; i++) s2c_put(b, so_far[i]);
}

/* ${name...}: p behind the brace, end at the closing one. */
static void put_parameter(s2c_builder *b, const char *p, const char *end, int quoted)
{
    s2c_word value;
    const char *name = p;
    if (p < end && (*p == '!' || *p == '#') && p + 1 < end) { s2c_put(b, *p == '#' ? S2C_SOME : S2C_UNKNOWN); return; }
    while (p < end && s2c_is_name(*p)) p++;
    if (p == name && p < end) p++; /* ${@}, ${*} */
    const int length = (int)(p - name);
    if (p == end) { put_variable(b, name, length, quoted); return; }
    if (*p == '[' && end[-1] == ']') { /* an array falls apart; which of its members is meant is not followed */
        run_inside(b, p, end);
        put_variable(b, name, length, 0);
        return;
    }
    const int known = value_of(b->st, name, length, &value);
    if (*p == ':' && p + 1 < end && strchr("-=?+", p[1])) p++;
    const char operator = *p++;
    if (!strchr("-=+", operator)) run_inside(b, p, end);
    if (known && operator == '%' && end - p == 2 && p[0] == '/' && p[1] == '*') { /* the directory above */
        int size = value.length;
        while (size && value.text[size - 1] != '/') size--;
        if (value.length == 1 && value.text[0] == S2C_HOME) s2c_put_value(b, "/home", 5, quoted);
        else s2c_put_value(b, value.text, size ? size - 1 : value.length, quoted);
    } else if (known && operator == '%' && end - p > 0 && end - p < value.length && !memcmp(value.text + value.length - (end - p), p, (size_t)(end - p))) {
        s2c_put_value(b, value.text, value.length - (int)(end - p), quoted);
    } else if (operator == '?') {
        if (known) s2c_put_value(b, value.text, value.length, quoted);
        else s2c_put(b, S2C_SOME);
    } else if ((operator == '-' || operator == '=') && known && value.length) s2c_put_value(b, value.text, value.length, quoted);
    else if (operator == '-' || operator == '=' || operator == '+') {
        s2c_word other;
        const int mark = b->st->used; /* of the word so far: it goes on where the value begins */
        s2c_expand_value(b->st, p, (int)(end - p), &other);
        char text[512];
        const int size = other.length < (int)sizeof text ? other.length : (int)sizeof text;
        memcpy(text, other.text, (size_t)size);
        b->st->used = mark;
        b->flags |= other.flags;
        s2c_put_value(b, text, size, quoted);
    } else if (operator == ':' && end - p >= 1 && *p == '0' && (end - p == 1 || (end - p == 3 && p[1] == ':' && p[2] == '1'))) {
        /* ${HOME:0:1} and its like are ways to write a slash. */
        int path = (length == 4 && (!memcmp(name, "HOME", 4) || !memcmp(name, "PATH", 4))) || (length == 3 && !memcmp(name, "PWD", 3));
        if (end - p == 3 && path) s2c_put(b, '/');
        else if (known) s2c_put_value(b, value.text, end - p == 3 && value.length > 1 ? 1 : value.length, quoted);
        else s2c_put(b, S2C_UNKNOWN);
    } else if (known && (operator == '%' || operator == '#')) s2c_put(b, S2C_SOME);
    else s2c_put(b, S2C_UNKNOWN);
}

/* ---- substitutions ---- */

static void put_flow(s2c_builder *b, const s2c_flow *flow, int quoted)
{
    int length = flow->length;
    b->flags |= flow->flags & S2C_TAINTS;
    b->places |= flow->places;
    if (!(flow->flags & S2C_FROM_TEXT)) { s2c_put(b, S2C_UNKNOWN); return; }
    while (length && flow->text[length - 1] == '\n') length--;
    s2c_put_value(b, flow->text, length, quoted);
}

/* $(...) or `...`: runs it. The word so far is moved behind what the run left in the arena. */
void s2c_put_substitution(s2c_builder *b, const char *text, int length, int quoted)
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
    for (int i = 0; i < size; i++) s2c_put(b, so_far[i]);
    put_flow(b, &out, quoted);
}

/* At a $; returns where reading goes on. */
const char *s2c_put_dollar(s2c_builder *b, const char *p, const char *end, int quoted)
{
    const char *close;
    p++;
    if (p == end) { s2c_put(b, '$'); return p; }
    if (*p == '(' && p + 1 < end && p[1] == '(' && (close = s2c_skip_arithmetic(p + 2, end))) {
        run_inside(b, p + 2, close);
        s2c_put(b, S2C_SOME);
        return close;
    }
    if (*p == '(') {
        close = s2c_skip_parentheses(p + 1, end);
        s2c_put_substitution(b, p + 1, (int)(close - p - 1), quoted);
        return close < end ? close + 1 : end;
    }
    if (*p == '{') {
        close = s2c_find_brace(p + 1, end);
        put_parameter(b, p + 1, close, quoted);
        return close < end ? close + 1 : end;
    }
    if (s2c_is_alpha(*p) || *p == '_') {
        for (close = p; close < end && s2c_is_name(*close);) close++;
        put_variable(b, p, (int)(close - p), quoted);
        return close;
    }
    if (s2c_is_digit(*p) || strchr("@*#?$!-", *p)) {
        put_variable(b, p, 1, quoted);
        return p + 1;
    }
    s2c_put(b, '$');
    return p;
}
