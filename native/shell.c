/* shell.c - writes a command line from pieces and keeps every argument one argument.
 *
 * The literal pieces are read as a shell reads them (quotes, backslashes, operators, substitutions), so that at each argument it is known
 * how to write it there, whether it begins a word, and which stage of a pipeline it belongs to.
 */
#include "shell.h"
#include "sizes.h"
#include "slots.h"
#include <string.h>

typedef enum { OPEN, SINGLE, DOUBLE, ANSI, BACKTICK, PARAMETER } quoting; /* ANSI: $'...', PARAMETER: ${...} */

enum { MAX_DEPTH = 8 };

typedef struct {
    char *out;
    int capacity, used;
    s2c_shell_status status;

    quoting state;
    quoting outside[MAX_DEPTH]; /* what a substitution returns to */
    uint8_t guarded_outside[MAX_DEPTH];
    int depth;
    int parameter_outside;      /* state that ${ returns to */
    uint8_t escaped;            /* the last character was an active backslash */
    uint8_t dollar;             /* the last character was an active $ */

    int word;                   /* where the word being written starts, or -1 between words */
    int word_value;             /* bytes of value that the word has so far, quotes not counted */
    uint8_t word_has_argument;
    uint8_t braces;             /* the word has an open brace: commas would split it */
    uint8_t redirected;         /* the word is the target of < or > */
    uint8_t stage_has_word;     /* the command of this stage is named */
    uint8_t guarded;            /* "--" stands in this stage */
} renderer;

static void fail(renderer *r, s2c_shell_status status)
{
    if (r->status == S2C_SHELL_OK) r->status = status;
}

static void put(renderer *r, const char *bytes, int length)
{
    if (length > r->capacity - 1 - r->used) { fail(r, S2C_SHELL_FULL); return; }
    memcpy(r->out + r->used, bytes, (size_t)length);
    r->used += length;
}

static void put_char(renderer *r, char c) { put(r, &c, 1); }
static void put_text(renderer *r, const char *s) { put(r, s, (int)strlen(s)); }

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }
static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* Bytes that no shell reads as anything but themselves, wherever they stand in an argument. */
static int is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || (c && strchr("_./:@%+,-", c));
}

static void begin_stage(renderer *r)
{
    r->guarded = r->stage_has_word = 0;
}

static int word_is(const renderer *r, const char *s)
{
    size_t length = (size_t)(r->used - r->word);
    return strlen(s) == length && !memcmp(r->out + r->word, s, length);
}

/* A word of the form's own may begin another command, or be the guard already. */
static void end_word(renderer *r)
{
    static const char *const commands[] = {"-exec", "-execdir", "-ok", "-okdir", "xargs"};
    if (r->word < 0) return;
    int plain = !r->word_has_argument && r->status == S2C_SHELL_OK;
    if (!r->redirected) r->stage_has_word = 1;
    if (plain && word_is(r, "--")) r->guarded = 1;
    for (int i = 0; plain && i < 5; i++)
        if (word_is(r, commands[i])) r->guarded = 0; /* their options come before; the command after is one of its own */
    r->word = -1;
    r->redirected = 0;
}

static void begin_word(renderer *r)
{
    if (r->word >= 0) return;
    r->word = r->used;
    r->word_value = 0;
    r->word_has_argument = r->braces = 0;
}

static void enter(renderer *r)
{
    if (r->depth == MAX_DEPTH) { fail(r, S2C_SHELL_CONTEXT); return; }
    r->outside[r->depth] = r->state;
    r->guarded_outside[r->depth++] = r->guarded;
    r->state = OPEN;
    r->word = -1;
    begin_stage(r);
}

/* Behind a substitution the word that held it goes on; that it is no word of an argument is all that matters. */
static void leave(renderer *r)
{
    if (r->depth == 0) return;
    r->state = r->outside[--r->depth];
    r->guarded = r->guarded_outside[r->depth];
    r->stage_has_word = 1;
    r->word = r->used;
    r->word_value = 1;
    r->word_has_argument = 1;
}

static int all_digits(const renderer *r)
{
    for (int i = r->word; i < r->used; i++)
        if (!is_digit(r->out[i])) return 0;
    return 1;
}

/* One character of a literal outside quotes. */
static void open_character(renderer *r, char c, int dollar)
{
    if (is_blank(c)) {
        end_word(r);
        if (c == '\n') begin_stage(r);
    } else if (c == '|' || c == ';' || c == '&') {
        int descriptor = c == '&' && r->used && (r->out[r->used - 1] == '>' || r->out[r->used - 1] == '<'); /* 2>&1 */
        end_word(r);
        if (!descriptor) begin_stage(r);
        else r->redirected = 1;
    } else if (c == '<' || c == '>') {
        /* An argument of digits right before would be read as the number of a descriptor. */
        if (r->word >= 0 && r->word_has_argument && all_digits(r)) fail(r, S2C_SHELL_CONTEXT);
        end_word(r);
        r->redirected = 1;
    } else if (c == '(') {
        if (r->word < 0 && !dollar) begin_word(r);
        put_char(r, c);
        enter(r);
        return;
    } else if (c == ')') {
        end_word(r);
        put_char(r, c);
        leave(r);
        return;
    } else {
        begin_word(r);
        if (c == '\'') r->state = dollar ? ANSI : SINGLE;
        else if (c == '"') r->state = DOUBLE;
        else if (c == '`') r->state = BACKTICK;
        else if (c == '\\') r->escaped = 1;
        else if (c == '$') r->dollar = 1;
        else if (c == '{' && dollar) { r->parameter_outside = OPEN; r->state = PARAMETER; }
        if (c == '{' && !dollar) r->braces = 1;
        if (c == '}') r->braces = 0;
        if (c != '\'' && c != '"') r->word_value++;
    }
    put_char(r, c);
}

static void quoted_character(renderer *r, char c, int dollar)
{
    quoting state = r->state;
    put_char(r, c);
    if ((state == SINGLE || state == ANSI) && c == '\'') r->state = OPEN;
    else if (state == DOUBLE && c == '"') r->state = OPEN;
    else if (state == BACKTICK && c == '`') r->state = OPEN;
    else if (state == PARAMETER && c == '}') r->state = (quoting)r->parameter_outside;
    else r->word_value++;
    if (state == SINGLE || state == PARAMETER) return;
    if (c == '\\') r->escaped = 1;
    else if (state == DOUBLE && c == '$') r->dollar = 1;
    else if (state == DOUBLE && c == '`') fail(r, S2C_SHELL_CONTEXT);
    else if (state == DOUBLE && dollar && c == '(') enter(r);
    else if (state == DOUBLE && dollar && c == '{') { r->parameter_outside = DOUBLE; r->state = PARAMETER; }
}

static void put_literal(renderer *r, const s2c_piece *piece)
{
    for (int i = 0; i < piece->length && r->status == S2C_SHELL_OK; i++) {
        char c = piece->text[i];
        int dollar = r->dollar, escaped = r->escaped;
        r->dollar = r->escaped = 0;
        if (c == 0) fail(r, S2C_SHELL_VALUE);
        else if (escaped) {
            put_char(r, c);
            r->word_value++;
        } else if (r->state == OPEN) open_character(r, c, dollar);
        else quoted_character(r, c, dollar);
    }
}

/* How one byte of a value is written into the small language of its label: a prefix and a suffix around it. */
typedef struct { const char *before, *after; } wrapping;

static wrapping wrap(int escape, char c)
{
    static const wrapping none = {"", ""}, backslash = {"\\", ""}, bracket = {"[", "]"};
    switch (escape) {
    case S2C_ESCAPE_SED: return strchr("\\/&.*[]^$", c) ? backslash : none;
    case S2C_ESCAPE_REGEX: return strchr("\\^", c) ? backslash : strchr(".*[]$+?(){}|", c) ? bracket : none;
    case S2C_ESCAPE_GLOB: return strchr("*?[\\", c) ? backslash : none;
    case S2C_ESCAPE_AWK: return strchr("\\\"", c) ? backslash : none;
    default: return none;
    }
}

/* One byte inside single quotes. */
static void put_in_quotes(renderer *r, char c)
{
    if (c == '\'') put_text(r, "'\\''");
    else put_char(r, c);
}

static void put_escaped(renderer *r, const char *value, int length, int escape)
{
    for (int i = 0; i < length; i++) {
        wrapping w = wrap(escape, value[i]);
        for (const char *s = w.before; *s; s++) put_in_quotes(r, *s);
        put_in_quotes(r, value[i]);
        for (const char *s = w.after; *s; s++) put_in_quotes(r, *s);
    }
}

static int is_writable(const s2c_piece *piece, int escape)
{
    for (int i = 0; i < piece->length; i++) {
        char c = piece->text[i];
        if (c == 0 || (c == '\n' && (escape == S2C_ESCAPE_SED || escape == S2C_ESCAPE_REGEX || escape == S2C_ESCAPE_AWK))) return 0;
    }
    return 1;
}

/* Words that mean something to a shell where a command is expected; an argument may be what names the command. */
static int is_reserved(const char *value, int length)
{
    static const char *const reserved[] = {"if",   "then", "else", "elif", "fi",     "do",       "done",   "case", "esac",
                                           "while", "until", "for", "in",  "select", "function", "coproc", "time"};
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (strlen(reserved[i]) == (size_t)length && !memcmp(reserved[i], value, (size_t)length)) return 1;
    return 0;
}

static int needs_quotes(const renderer *r, const char *value, int length, int escape)
{
    int digits = 1;
    for (int i = 0; i < length; i++) {
        wrapping w = wrap(escape, value[i]);
        if (!is_plain(value[i]) || *w.before) return 1;
        digits &= is_digit(value[i]);
    }
    return length == 0 || (r->braces && !digits) || (!r->stage_has_word && is_reserved(value, length));
}

static void put_open(renderer *r, const char *value, int length, int escape)
{
    if (!needs_quotes(r, value, length, escape)) {
        put(r, value, length);
        return;
    }
    put_char(r, '\'');
    put_escaped(r, value, length, escape);
    put_char(r, '\'');
}

/* Wildcards as they are, everything else quoted byte by byte; "!" only where a bracket expression begins, so that no shell looks into history. */
static void put_glob(renderer *r, const char *value, int length)
{
    for (int i = 0; i < length; i++) {
        char c = value[i];
        int wild = strchr("*?[]", c) != NULL || (c == '!' && i > 0 && value[i - 1] == '[');
        if (wild || is_plain(c)) put_char(r, c);
        else if (c == '\'') put_text(r, "\\'");
        else {
            put_char(r, '\'');
            put_char(r, c);
            put_char(r, '\'');
        }
    }
}

/* Length of ~ or ~user at the start of the value; 0 where the shell would read something else into it (~1, ~+). */
static int home_length(const s2c_piece *piece)
{
    int n = 1;
    if (piece->length < 1 || piece->text[0] != '~') return 0;
    while (n < piece->length && piece->text[n] != '/') {
        char c = piece->text[n];
        int letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && (n == 1 || (!is_digit(c) && c != '-' && c != '.'))) return 0;
        n++;
    }
    return n;
}

/* The home directory: ~ where a word begins, "$HOME" elsewhere. Returns how much of the value it stands for; 0: it is text. */
static int put_home(renderer *r, const s2c_piece *piece, int begins_word)
{
    int home = piece->tilde ? home_length(piece) : 0;
    if (home == 0) return 0;
    if (begins_word && r->state == OPEN && r->used == r->word) put(r, piece->text, home);
    else if (home > 1) fail(r, S2C_SHELL_CONTEXT); /* another user's home has no other spelling */
    else put_text(r, r->state == SINGLE ? "'\"$HOME\"'" : "\"$HOME\"");
    if (home < piece->length && r->state == OPEN) { /* the slash must stay open for ~ to be seen */
        put_char(r, '/');
        home++;
    }
    return home;
}

/* "--" before the word that is being written. */
static void insert_guard(renderer *r)
{
    if (r->used + 3 > r->capacity - 1) { fail(r, S2C_SHELL_FULL); return; }
    memmove(r->out + r->word + 3, r->out + r->word, (size_t)(r->used - r->word));
    memcpy(r->out + r->word, "-- ", 3);
    r->used += 3;
    r->word += 3;
    r->guarded = 1;
}

static void check_dash(renderer *r, const s2c_piece *piece)
{
    int rule = S2C_LABEL_DASH(piece->label);
    if (r->redirected || rule == S2C_DASH_ALLOW || r->guarded) return;
    if (S2C_LABEL_SLOT(piece->label) == S2C_SLOT_NICE) return; /* a number that was looked at, where a number is awaited */
    if (rule == S2C_DASH_GUARD) insert_guard(r);
    else fail(r, S2C_SHELL_DASH);
}

/* A size in units that the tool knows; any other piece as it is. digits holds the text of what is returned. */
static s2c_piece in_known_units(renderer *r, const s2c_piece *piece, char digits[S2C_SIZE_TEXT])
{
    s2c_piece known = *piece;
    const int escape = S2C_LABEL_ESCAPE(piece->label), kilobytes = escape == S2C_ESCAPE_KILOBYTES;
    if (!kilobytes && escape != S2C_ESCAPE_GIGABYTES) return known;
    known.length = s2c_size_in_units(piece->text, piece->length, kilobytes ? S2C_KILO : S2C_GIGA, digits);
    known.text = digits;
    if (known.length < 0) fail(r, S2C_SHELL_VALUE);
    return known;
}

static void put_argument(renderer *r, const s2c_piece *said)
{
    char digits[S2C_SIZE_TEXT];
    const s2c_piece known = in_known_units(r, said, digits), *piece = &known;
    const int escape = S2C_LABEL_ESCAPE(piece->label);
    if (r->status != S2C_SHELL_OK) return;
    if ((r->state != OPEN && r->state != SINGLE) || r->escaped || r->dollar || (piece->open_glob && r->state != OPEN)) {
        fail(r, S2C_SHELL_CONTEXT);
        return;
    }
    if (!is_writable(piece, escape)) { fail(r, S2C_SHELL_VALUE); return; }
    begin_word(r);
    r->word_has_argument = 1;
    int begins_word = r->word_value == 0;
    if (begins_word && piece->length && piece->text[0] == '-') check_dash(r, piece);
    if (r->status != S2C_SHELL_OK) return;
    int home = put_home(r, piece, begins_word);
    const char *rest = piece->text + home;
    int length = piece->length - home;
    r->word_value += piece->length;
    if (r->state == SINGLE) put_escaped(r, rest, length, escape);
    else if (piece->open_glob) put_glob(r, rest, length);
    else if (length || !home) put_open(r, rest, length, escape);
}

s2c_shell_status s2c_render(const s2c_piece *pieces, int count, char *out, int capacity, int *length)
{
    static const s2c_piece blank = {" ", 1, 0, 0, 0, 0, 0};
    renderer r = {0};
    *length = 0;
    if (capacity < 1) return S2C_SHELL_FULL;
    out[0] = 0;
    r.out = out;
    r.capacity = capacity;
    r.word = -1;
    for (int i = 0; i < count && r.status == S2C_SHELL_OK; i++) {
        int glued = i == 0 || (!pieces[i - 1].argument && pieces[i - 1].glue & S2C_GLUE_RIGHT) || (!pieces[i].argument && pieces[i].glue & S2C_GLUE_LEFT);
        if (!glued) put_literal(&r, &blank);
        if (pieces[i].argument) put_argument(&r, &pieces[i]);
        else put_literal(&r, &pieces[i]);
    }
    if (r.status == S2C_SHELL_OK && (r.state != OPEN || r.depth || r.escaped)) r.status = S2C_SHELL_CONTEXT;
    if (r.status != S2C_SHELL_OK) r.used = 0;
    out[r.used] = 0;
    *length = r.used;
    return r.status;
}
