/* target_shell.c - reads a command line as sh does and writes it for bash, zsh or fish (the differences are listed in the header).
 *
 * A word is collected as bytes with a mark each (open, quoted, escaped, or already final) and written when it ends. Where nothing had to be
 * written differently the result is the source, byte for byte.
 */
#include "target_shell.h"
#include <stdint.h>
#include <string.h>

const char *const s2c_shell_name[S2C_SHELLS] = {"sh", "bash", "zsh", "fish"};

enum { MOST = 8192, MAX_NESTED = 8 };
enum { OPEN, QUOTED, ESCAPED, EMPTY, FINAL }; /* EMPTY: '' ; its byte is not written */

typedef struct {
    const char *s;      /* what is left of the source */
    s2c_shell shell;
    char byte[MOST], written[MOST];
    uint8_t mark[MOST];
    int used;
    int word;           /* where the word being read starts in byte, or -1 */
    int nested;
    uint8_t command;    /* the next word names a command */
    uint8_t assigned;   /* X=1 came before it */
    uint8_t redirected; /* the next word is the target of < or > */
    uint8_t changed;    /* something had to be written differently */
    uint8_t foreign;    /* fish has no such syntax */
    uint8_t own;        /* it changes or asks the shell itself: no other shell can do it */
    uint8_t broken;     /* too long, an open quote, or nothing that this shell knows */
} reader;

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static int is_digit(char c) { return c >= '0' && c <= '9'; }
static int is_name(char c) { return is_letter(c) || is_digit(c); }
static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

static int is_listed(const char *const *list, const char *word, int length)
{
    for (; *list; list++)
        if (strlen(*list) == (size_t)length && !memcmp(*list, word, (size_t)length)) return 1;
    return 0;
}

static void put(reader *r, char c, int mark)
{
    if (r->used == MOST) { r->broken = 1; return; }
    r->byte[r->used] = c;
    r->mark[r->used++] = (uint8_t)mark;
}

static void put_final(reader *r, const char *s)
{
    while (*s) put(r, *s++, FINAL);
}

static void begin_word(reader *r)
{
    if (r->word < 0) r->word = r->used;
}

/* ---- writing a word ---- */

typedef struct { reader *r; int used; } writer;

static void write_char(writer *w, char c)
{
    if (w->used == MOST) { w->r->broken = 1; return; }
    w->r->written[w->used++] = c;
}

static void write_text(writer *w, const char *s)
{
    while (*s) write_char(w, *s++);
}

static int is_literal(const reader *r, int i) { return r->mark[i] == QUOTED || r->mark[i] == ESCAPED || r->mark[i] == EMPTY; }

/* The bytes [i, end) as one single-quoted string. fish: a backslash is an escape only before \ and '. */
static void write_quoted(writer *w, int i, int end)
{
    reader *r = w->r;
    const int fish = r->shell == S2C_FISH;
    write_char(w, '\'');
    for (; i < end; i++) {
        if (r->mark[i] == EMPTY) continue;
        const char c = r->byte[i];
        int after = i + 1;
        while (after < end && r->mark[after] == EMPTY) after++;
        const int special = after == end || r->byte[after] == '\\' || r->byte[after] == '\'';
        if (c == '\'') write_text(w, fish ? "\\'" : "'\\''");
        else if (c == '\\' && fish && special) write_text(w, "\\\\");
        else write_char(w, c);
    }
    write_char(w, '\'');
}

/* Literal bytes from i on; returns where they end. */
static int write_literal(writer *w, int i)
{
    const reader *r = w->r;
    int end = i;
    while (end < r->used && is_literal(r, end)) end++;
    if (end - i == 1 && r->mark[i] == ESCAPED && !is_name(r->byte[i])) {
        write_char(w, '\\');
        write_char(w, r->byte[i]);
    } else write_quoted(w, i, end);
    return end;
}

static int word_is(const reader *r, const char *s)
{
    const size_t length = strlen(s);
    if ((size_t)(r->used - r->word) != length || memcmp(r->byte + r->word, s, length)) return 0;
    for (int i = r->word; i < r->used; i++)
        if (r->mark[i] != OPEN) return 0;
    return 1;
}

static int is_open(const reader *r, int i, char c) { return i >= r->word && i < r->used && r->mark[i] == OPEN && r->byte[i] == c; }

/* Length of NAME= at the start of the word, or 0. */
static int assignment(const reader *r)
{
    int i = r->word;
    while (i < r->used && r->mark[i] == OPEN && is_name(r->byte[i])) i++;
    return i > r->word && !is_digit(r->byte[r->word]) && is_open(r, i, '=') ? i + 1 - r->word : 0;
}

static void write_escaped(writer *w, char c)
{
    write_char(w, '\\');
    write_char(w, c);
    w->r->changed = 1;
}

/* bash leaves [!a] and a "!" before a blank, "=" or the end of the line alone. */
static void write_open_bash(writer *w, int i)
{
    const reader *r = w->r;
    const char c = r->byte[i];
    if (c == '!' && r->used - r->word > 1 && !word_is(r, "!!") && !is_open(r, i - 1, '[')) write_escaped(w, c);
    else write_char(w, c);
}

static void write_open_zsh(writer *w, int i)
{
    reader *r = w->r;
    const char c = r->byte[i];
    const int first = i == r->word, alone = r->used - r->word == 1;
    if (c == '!' && is_open(r, i - 1, '[')) {
        write_char(w, '^');
        r->changed = 1;
    } else if (c == '!' && !alone && !word_is(r, "!!")) write_escaped(w, c);
    else if (c == '=' && first && !alone) write_escaped(w, c);
    else if (c == '~' && !first && !assignment(r)) write_escaped(w, c);
    else if ((c == '#' && !first) || (c == '^' && !is_open(r, i - 1, '['))) write_escaped(w, c);
    else write_char(w, c);
}

/* {} is what find and xargs are given; other braces and ? [ ] globs are not fish's. */
static void write_open_fish(writer *w, int i)
{
    reader *r = w->r;
    const char c = r->byte[i];
    if (c == '?' || ((c == '[' || c == ']') && r->used - r->word > 1)) r->foreign = 1;
    if ((c == '{' || c == '}') && !word_is(r, "{}")) r->foreign = 1;
    if (c == '!' && word_is(r, "!!")) r->broken = 1;
    if (c == '%' && word_is(r, "%self")) write_escaped(w, c);
    else write_char(w, c);
}

static void write_word(writer *w)
{
    reader *r = w->r;
    for (int i = r->word; i < r->used;) {
        if (is_literal(r, i)) {
            i = write_literal(w, i);
            continue;
        }
        if (r->mark[i] == FINAL) write_char(w, r->byte[i]);
        else if (r->shell == S2C_FISH) write_open_fish(w, i);
        else if (r->shell == S2C_ZSH) write_open_zsh(w, i);
        else write_open_bash(w, i);
        i++;
    }
}

/* The word gives way to what was written for it. */
static void settle(reader *r, int length)
{
    r->used = r->word;
    for (int i = 0; i < length; i++) put(r, r->written[i], FINAL);
}

/* ---- words that name a command ---- */

static const char *const loops[] = {"for", "while", "until", "if", "case", "select", "function", "do", "done", "then", "else", "elif", "fi", "esac", "{",
                                    "}", "[[", "coproc", NULL};
static const char *const fish_keywords[] = {"begin", "end", "switch", "and", "or", "not", "break", "continue", "return", NULL};
static const char *const zsh_keywords[] = {"foreach", "end", "repeat", "nocorrect", "noglob", NULL};
static const char *const own_builtins[] = {"cd", "export", "alias", "unalias", "unset", "source", ".", "umask", "ulimit", "exec", "history", "fg", "bg",
                                           "jobs", "wait", "disown", "pushd", "popd", "dirs", "eval", "exit", "type", NULL};
static const char *const not_fish[] = {"set", "shopt", "trap", "declare", "local", "typeset", "readonly", "enable", "compgen", "bind", "fc", "let", "help",
                                       "hash", "complete", NULL};
static const char *const not_zsh[] = {"shopt", "help", "compgen", "bind", NULL};
static const char *const fish_lacks[] = {"RANDOM", "UID", "EUID", "HOSTNAME", "SECONDS", "PPID", "OLDPWD", "IFS", "LINENO", "PS1", NULL};

static int starts_more(const reader *r)
{
    static const char *const before[] = {"do", "then", "else", "elif", "if", "while", "until", "{", "!", "time", NULL};
    return is_listed(before, r->byte + r->word, r->used - r->word);
}

static const char *skip_blanks(const char *s)
{
    while (*s == ' ' || *s == '\t') s++;
    return s;
}

static int command_ends(const char *s)
{
    s = skip_blanks(s);
    return !*s || strchr("|&;)\n", *s) != NULL;
}

/* The rest of the word as it is, behind other text at its start. */
static void replace_start(reader *r, int length, const char *by)
{
    const int rest = r->used - r->word - length, longer = (int)strlen(by);
    if (r->word + longer + rest > MOST) { r->broken = 1; return; }
    memmove(r->byte + r->word + longer, r->byte + r->word + length, (size_t)rest);
    memmove(r->mark + r->word + longer, r->mark + r->word + length, (size_t)rest);
    memcpy(r->byte + r->word, by, (size_t)longer);
    memset(r->mark + r->word, FINAL, (size_t)longer);
    r->used = r->word + longer + rest;
    r->changed = 1;
}

/* X=1 as a command of its own is `set -g X 1` in fish; before a command fish has it too. */
static void fish_assignment(reader *r, int length)
{
    char start[128];
    if (!command_ends(r->s)) {
        r->assigned = 1;
        return;
    }
    if (length > 100 || r->nested || r->assigned) { r->broken = 1; return; }
    memcpy(start, "set -g ", 7);
    memcpy(start + 7, r->byte + r->word, (size_t)length - 1);
    strcpy(start + 7 + length - 1, r->used - r->word == length ? " ''" : " ");
    replace_start(r, length, start);
}

static void history_command(reader *r)
{
    const char *next = skip_blanks(r->s);
    const int fish = r->shell == S2C_FISH, length = r->used - r->word;
    if (command_ends(next)) {
        if (!fish) replace_start(r, length, "history 1");
    } else if (is_digit(*next)) {
        replace_start(r, length, fish ? "history -n " : "history -");
        r->s = next;
    } else if (fish && !strncmp(next, "-c", 2) && command_ends(next + 2)) {
        replace_start(r, length, "history clear");
        r->s = next + 2;
    } else r->broken = 1;
}

static void fish_command(reader *r)
{
    const char *name = r->byte + r->word;
    const int length = r->used - r->word;
    if (is_listed(loops, name, length)) r->foreign = 1;
    else if (is_listed(fish_keywords, name, length)) replace_start(r, 0, "command "); /* quotes hide no keyword */
    else if (is_listed(not_fish, name, length)) r->broken = 1;
    else if (word_is(r, "read")) r->foreign = 1;
    if (is_listed(own_builtins, name, length)) r->own = 1;
    if (word_is(r, "unset")) replace_start(r, length, "set -e");
    else if (word_is(r, ".")) replace_start(r, length, "source");
    else if (word_is(r, "history")) history_command(r);
}

static void zsh_command(reader *r)
{
    const char *name = r->byte + r->word;
    const int length = r->used - r->word;
    if (is_listed(zsh_keywords, name, length)) {
        memset(r->mark + r->word, QUOTED, (size_t)length);
        r->changed = 1;
    } else if (is_listed(not_zsh, name, length)) r->broken = 1;
    else if (word_is(r, "history")) history_command(r);
}

/* The word stands where a command is named. */
static void name_command(reader *r)
{
    const int assigned = assignment(r);
    if (assigned) {
        if (r->shell == S2C_FISH) fish_assignment(r, assigned);
        return;
    }
    r->command = r->assigned = 0;
    for (int i = r->word; i < r->used; i++)
        if (r->mark[i] != OPEN) return;
    if (starts_more(r)) r->command = 1;
    if (r->shell == S2C_FISH) fish_command(r);
    else if (r->shell == S2C_ZSH) zsh_command(r);
}

static void end_word(reader *r)
{
    if (r->word < 0) return;
    writer w = {r, 0};
    if (r->redirected) r->redirected = 0;
    else if (r->command) name_command(r);
    write_word(&w);
    settle(r, w.used);
    r->word = -1;
}

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
    } else end_word(r);
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
    end_word(r);
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
            end_word(r); /* it may take the next word along */
            if (!is_blank(*r->s)) continue;
            if (*r->s == '\n') r->command = 1;
            put(r, *r->s++, FINAL);
        } else if (c == '#' && r->word < 0) {
            while (*r->s && *r->s != '\n') put(r, *r->s++, FINAL);
        } else if (c == '<' || c == '>') read_redirection(r);
        else if (strchr("|&;()", c)) read_operator(r, c);
        else read_in_word(r, c);
    }
    end_word(r);
}

/* ---- the whole ---- */

static int copy(const char *text, int length, char *out, int capacity)
{
    if (length >= capacity) return -1;
    memcpy(out, text, (size_t)length);
    out[length] = 0;
    return length;
}

/* bash -c '...' for a fish that does not know what stands in it. */
static int wrap(reader *r, const char *command, char *out, int capacity)
{
    static const char start[] = "bash -c ";
    const int length = (int)strlen(command);
    writer w = {r, 0};
    if (r->own || length >= MOST) return -1;
    memcpy(r->byte, command, (size_t)length);
    memset(r->mark, QUOTED, (size_t)length);
    write_text(&w, start);
    write_quoted(&w, 0, length);
    return r->broken ? -1 : copy(r->written, w.used, out, capacity);
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
