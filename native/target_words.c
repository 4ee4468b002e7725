/* target_words.c - how bash, zsh and fish want a word written, and the commands that they know under another name or not at all. */
#include "target_words.h"

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

void s2c_end_word(reader *r)
{
    if (r->word < 0) return;
    writer w = {r, 0};
    if (r->redirected) r->redirected = 0;
    else if (r->command) name_command(r);
    write_word(&w);
    settle(r, w.used);
    r->word = -1;
}

int s2c_write_wrapped(reader *r, const char *command)
{
    const int length = (int)strlen(command);
    writer w = {r, 0};
    if (length >= MOST) { r->broken = 1; return 0; }
    memcpy(r->byte, command, (size_t)length);
    memset(r->mark, QUOTED, (size_t)length);
    write_text(&w, "bash -c ");
    write_quoted(&w, 0, length);
    return w.used;
}
