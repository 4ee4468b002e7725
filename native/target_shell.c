/* target_shell.c - reads a command line as sh does and writes it for bash, zsh or fish (the differences are listed in the header).
 *
 * A word is collected as bytes with a mark each (open, quoted, escaped, or already final) and written when it ends. Where nothing had to be
 * written differently the result is the source, byte for byte.
 */
#include "target_words.h"

const char *const s2c_shell_name[S2C_SHELLS] = {"sh", "bash", "zsh", "fish"};

static const char *const fish_lacks[] = {"RANDOM", "UID", "EUID", "HOSTNAME", "SECONDS", "PPID", "OLDPWD", "IFS", "LINENO", "PS1", NULL};

/* ---- reading ---- */

static void read_list(reader *r, char close);

/* A list of commands between brackets: what is around it goes on as it was. */
static void read_nested(reader *r)
{
    const int word = r->word, command = r->command, redirected = r->redirected;
    if (++r->nested > MAX_NESTED) r->broken = 1;
    r->word = -1;
    r->command = 1;
    r->redirected = 0;
    if (!r->broken) read_list(r, ')');
    if (*r->s == ')') r->s++;
    else r->broken = 1;
    r->nested--;
    r->word = word;
    r->command = (uint8_t)command;
    r->redirected = (uint8_t)redirected;
}

/* Copies to the closing character; a backslash keeps the next one. */
static void copy_to(reader *r, char open, char close)
{
    for (int depth = 1; depth;) {
        const char c = *r->s;
        if (!c) { r->broken = 1; return; }
        put(r, c, FINAL);
        r->s++;
        if (c == '\\' && *r->s) put(r, *r->s++, FINAL);
        else if (c == close) depth--;
        else if (c == open) depth++;
    }
}

/* ${...}: ${x,,} and ${x^^} are ${x:l} and ${x:u} in zsh. */
static void read_parameter(reader *r)
{
    const char *name = r->s;
    int length = 0;
    while (is_name(name[length])) length++;
    const int lower = !strncmp(name + length, ",,}", 3), upper = !strncmp(name + length, "^^}", 3);
    if (r->shell == S2C_FISH) r->foreign = 1;
    put_final(r, "${");
    if (r->shell == S2C_ZSH && length && (lower || upper)) {
        for (int i = 0; i < length; i++) put(r, name[i], FINAL);
        put_final(r, lower ? ":l}" : ":u}");
        r->s += length + 3;
        r->changed = 1;
    } else copy_to(r, '{', '}');
}

static void read_variable(reader *r)
{
    const char *name = r->s;
    int length = 0;
    while (is_name(name[length])) length++;
    if (r->shell == S2C_FISH && is_listed(fish_lacks, name, length)) r->foreign = 1;
    put(r, '$', FINAL);
    for (int i = 0; i < length; i++) put(r, name[i], FINAL);
    r->s += length;
}

/* $? $$ $! $0 $1 $@ ... */
static void read_special(reader *r)
{
    const char c = *r->s++;
    if (r->shell == S2C_FISH && strchr("?$!", c)) {
        put_final(r, c == '?' ? "$status" : c == '$' ? "$fish_pid" : "$last_pid");
        r->changed = 1;
        return;
    }
    if (r->shell == S2C_FISH && c == '0') r->broken = 1; /* the name of this shell: no other can tell */
    if (r->shell == S2C_FISH) r->foreign = 1;
    put(r, '$', FINAL);
    put(r, c, FINAL);
}

static void read_substitution(reader *r, int quoted)
{
    const int fish = r->shell == S2C_FISH;
    if (*r->s == '(') { /* $((arithmetic)) */
        if (fish) r->foreign = 1;
        put_final(r, "$(");
        copy_to(r, '(', ')');
        return;
    }
    if (fish && quoted) r->foreign = 1;
    if (fish) r->changed = 1;
    put_final(r, fish ? "(" : "$(");
    read_nested(r);
    put_final(r, ")");
}

/* Behind a $. Inside double quotes what it stands for is put between double quotes of its own. */
static void read_dollar(reader *r, int quoted)
{
    const char c = *r->s;
    if (!is_name(c) && !(c && strchr("({?$!@*#-", c)) && !(c == '\'' && !quoted)) {
        put(r, '$', quoted ? QUOTED : ESCAPED);
        return;
    }
    if (quoted) put(r, '"', FINAL);
    if (is_letter(c)) read_variable(r);
    else if (c == '{' || c == '(') {
        r->s++;
        if (c == '{') read_parameter(r);
        else read_substitution(r, quoted);
    } else if (c == '\'') { /* $'...' */
        if (r->shell == S2C_FISH) r->foreign = 1;
        r->s++;
        put_final(r, "$'");
        copy_to(r, 0, '\'');
    } else read_special(r);
    if (quoted) put(r, '"', FINAL);
}

/* Is the quote that opens here right behind one that closed? */
static void note_joined(reader *r)
{
    if (r->shell == S2C_ZSH && r->used > r->word && (r->mark[r->used - 1] == QUOTED || r->mark[r->used - 1] == EMPTY)) r->changed = 1;
}

static void read_single(reader *r)
{
    const int start = r->used;
    note_joined(r);
    for (; *r->s && *r->s != '\''; r->s++) {
        put(r, *r->s, QUOTED);
        if (r->shell == S2C_FISH && *r->s == '\\') r->changed = 1;
    }
    if (*r->s) r->s++;
    else r->broken = 1;
    if (r->used == start) put(r, 0, EMPTY);
}

static void read_double(reader *r)
{
    const int start = r->used;
    while (*r->s && *r->s != '"') {
        const char c = *r->s++;
        if (c == '$') read_dollar(r, 1);
        else if (c == '\\' && *r->s && strchr("$`\"\\", *r->s)) {
            if (r->shell == S2C_FISH) r->changed = 1;
            put(r, *r->s++, QUOTED);
        } else {
            if (c == '`') r->broken = 1;
            if (c == '!' || (r->shell == S2C_FISH && c == '\\')) r->changed = 1;
            put(r, c, QUOTED);
        }
    }
    if (*r->s) r->s++;
    else r->broken = 1;
    if (r->used == start) put(r, 0, EMPTY);
}

static void read_redirection(reader *r)
{
    int digits = r->word >= 0;
    for (int i = r->word; digits && i < r->used; i++) digits = r->mark[i] == OPEN && is_digit(r->byte[i]);
    if (digits) {
        for (int i = r->word; i < r->used; i++) r->mark[i] = FINAL;
        r->word = -1;
    } else s2c_end_word(r);
    const char c = *r->s++;
    put(r, c, FINAL);
    if (c == '>' && *r->s == '>') put(r, *r->s++, FINAL);
    else if (*r->s && strchr("<>|(", *r->s)) r->foreign = 1;
    if (*r->s == '<') r->broken |= r->s[1] != '<'; /* a here-document has lines of its own */
    while (*r->s && strchr("<>|&", *r->s)) put(r, *r->s++, FINAL);
    r->redirected = 1;
}

static void read_operator(reader *r, char c)
{
    s2c_end_word(r);
    if (c == '(') {
        r->foreign = 1;
        put(r, c, FINAL);
        r->s++;
        read_nested(r);
        put(r, ')', FINAL);
        return;
    }
    if ((c == '&' && r->s[1] == '>') || (c == '|' && r->s[1] == '&')) r->foreign = 1;
    if (c == ')') r->broken = 1;
    put(r, c, FINAL);
    r->s++;
    if (*r->s == c && c != ';') put(r, *r->s++, FINAL);
    r->command = 1;
}

static void read_in_word(reader *r, char c)
{
    begin_word(r);
    r->s++;
    if (c == '\'') read_single(r);
    else if (c == '"') read_double(r);
    else if (c == '$') read_dollar(r, 0);
    else if (c == '`') {
        r->foreign = 1;
        put(r, c, FINAL);
        copy_to(r, 0, '`');
    } else if (c != '\\') put(r, c, OPEN);
    else if (*r->s) put(r, *r->s++, ESCAPED);
    else r->broken = 1;
}

static void read_list(reader *r, char close)
{
    while (*r->s && *r->s != close && !r->broken) {
        const char c = *r->s;
        if (is_blank(c)) {
            s2c_end_word(r); /* it may take the next word along */
            if (!is_blank(*r->s)) continue;
            if (*r->s == '\n') r->command = 1;
            put(r, *r->s++, FINAL);
        } else if (c == '#' && r->word < 0) {
            while (*r->s && *r->s != '\n') put(r, *r->s++, FINAL);
        } else if (c == '<' || c == '>') read_redirection(r);
        else if (strchr("|&;()", c)) read_operator(r, c);
        else read_in_word(r, c);
    }
    s2c_end_word(r);
}

/* ---- the whole ---- */

static int copy(const char *text, int length, char *out, int capacity)
{
    if (length >= capacity) return -1;
    memcpy(out, text, (size_t)length);
    out[length] = 0;
    return length;
}

/* What fish does not know goes to bash, unless it would change a shell that is gone by then. */
static int wrap(reader *r, const char *command, char *out, int capacity)
{
    const int length = r->own ? -1 : s2c_write_wrapped(r, command);
    return r->own || r->broken ? -1 : copy(r->written, length, out, capacity);
}

int s2c_for_shell(const char *command, s2c_shell shell, char *out, int capacity)
{
    reader r;
    if (capacity < 1) return -1;
    out[0] = 0;
    if (shell == S2C_SH) return copy(command, (int)strlen(command), out, capacity);
    memset(&r, 0, sizeof r);
    r.s = command;
    r.shell = shell;
    r.word = -1;
    r.command = 1;
    read_list(&r, 0);
    if (r.broken) return -1;
    if (shell == S2C_FISH && r.foreign) return wrap(&r, command, out, capacity);
    if (!r.changed) return copy(command, (int)strlen(command), out, capacity);
    return copy(r.byte, r.used, out, capacity);
}
