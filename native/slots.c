/* slots.c - which tokens each slot type takes, and how it writes their value. Grounds: the table in docs/grammar.md. */
#include "slots.h"
#include "characters.h"
#include "quantities.h"
#include "recognise.h"
#include <string.h>

const char *const s2c_slot_type_name[S2C_SLOT_TYPES] = {
    "place", "path", "file", "dir", "files", "name", "glob", "ext", "text", "number", "port", "pid", "percent", "size", "find_size", "days",
    "minutes", "seconds", "duration", "mode", "host", "userhost", "remote", "ip", "cidr", "mac", "url", "user", "group", "service", "package",
    "process", "device", "interface", "signal", "date", "time", "variable", "ref", "image", "container", "nice", "hours", "bytes",
    "cron_time"};

enum { LARGEST_PID = 4 * 4194304 }; /* PID_MAX_LIMIT of a 64-bit kernel, four times */

#define T(type) (1u << S2C_##type)
#define PLACE_TYPES (T(PATH) | T(WORD) | T(STRING) | T(FILE))
#define DURATION_TYPES (T(DAYS) | T(MINUTES) | T(SECONDS))

/* The token types that a slot may take; ranges and characters are checked when the value is written. */
static const uint32_t accepted[S2C_SLOT_TYPES] = {
    [S2C_SLOT_PLACE] = PLACE_TYPES,
    [S2C_SLOT_PATH] = PLACE_TYPES | T(DEVICE) | T(HOST) | T(EXT),
    [S2C_SLOT_FILE] = PLACE_TYPES | T(DEVICE) | T(HOST) | T(EXT),
    [S2C_SLOT_DIR] = PLACE_TYPES | T(DEVICE),
    [S2C_SLOT_FILES] = PLACE_TYPES | T(DEVICE) | T(HOST) | T(EXT) | T(GLOB),
    [S2C_SLOT_NAME] = T(FILE) | T(WORD) | T(STRING) | T(HOST) | T(EXT) | T(VARIABLE),
    [S2C_SLOT_GLOB] = T(GLOB) | T(STRING),
    [S2C_SLOT_EXT] = T(EXT) | T(WORD) | T(STRING) | T(GLOB),
    [S2C_SLOT_TEXT] = (1u << S2C_TOKEN_TYPES) - 1,
    [S2C_SLOT_NUMBER] = T(NUMBER) | T(WORD), /* a word: an ordinal */
    [S2C_SLOT_PORT] = T(NUMBER),
    [S2C_SLOT_PID] = T(NUMBER),
    [S2C_SLOT_PERCENT] = T(PERCENT) | T(NUMBER),
    [S2C_SLOT_NICE] = T(NUMBER),
    [S2C_SLOT_HOURS] = DURATION_TYPES,
    [S2C_SLOT_BYTES] = T(SIZE) | T(NUMBER),
    [S2C_SLOT_SIZE] = T(SIZE),
    [S2C_SLOT_FIND_SIZE] = T(SIZE),
    [S2C_SLOT_DAYS] = T(DAYS) | T(MINUTES),
    [S2C_SLOT_MINUTES] = DURATION_TYPES,
    [S2C_SLOT_SECONDS] = DURATION_TYPES,
    [S2C_SLOT_DURATION] = DURATION_TYPES,
    [S2C_SLOT_MODE] = T(MODE) | T(NUMBER),
    [S2C_SLOT_HOST] = T(HOST) | T(IPV4) | T(IPV6) | T(WORD) | T(STRING),
    [S2C_SLOT_USERHOST] = T(USERHOST) | T(HOST) | T(IPV4) | T(WORD),
    [S2C_SLOT_REMOTE] = T(REMOTE),
    [S2C_SLOT_IP] = T(IPV4) | T(IPV6),
    [S2C_SLOT_CIDR] = T(CIDR),
    [S2C_SLOT_MAC] = T(MAC),
    [S2C_SLOT_URL] = T(URL) | T(HOST) | T(PATH) | T(STRING),
    [S2C_SLOT_USER] = T(WORD) | T(STRING),
    [S2C_SLOT_GROUP] = T(WORD) | T(STRING),
    [S2C_SLOT_SERVICE] = T(WORD) | T(FILE) | T(HOST) | T(USERHOST) | T(STRING),
    [S2C_SLOT_PACKAGE] = T(WORD) | T(FILE) | T(HOST) | T(STRING),
    [S2C_SLOT_PROCESS] = T(WORD) | T(FILE) | T(HOST) | T(STRING) | T(PATH),
    [S2C_SLOT_DEVICE] = T(DEVICE) | T(WORD),
    [S2C_SLOT_INTERFACE] = T(INTERFACE) | T(WORD),
    [S2C_SLOT_SIGNAL] = T(SIGNAL) | T(WORD) | T(NUMBER),
    [S2C_SLOT_DATE] = T(DATE),
    [S2C_SLOT_TIME] = T(TIME),
    [S2C_SLOT_CRON_TIME] = T(TIME) | T(NUMBER),
    [S2C_SLOT_VARIABLE] = T(VARIABLE) | T(WORD),
    [S2C_SLOT_REF] = T(WORD) | T(PATH) | T(FILE) | T(HOST) | T(STRING) | T(NUMBER) | T(VARIABLE),
    [S2C_SLOT_IMAGE] = T(WORD) | T(PATH) | T(FILE) | T(HOST) | T(STRING) | T(URL) | T(REMOTE) | T(NUMBER),
    [S2C_SLOT_CONTAINER] = T(WORD) | T(FILE) | T(HOST) | T(STRING) | T(NUMBER),
};

/* A token with its texts at hand, and the buffer that its value goes to. */
typedef struct {
    const s2c_token *token;
    const char *value, *word;
    int length;
    char *out;
    int capacity, used;
} writer;

/* Adds bytes; 0 when they do not fit. */
static int put(writer *w, const char *bytes, int length)
{
    if (length < 0 || length > w->capacity - 1 - w->used) return 0;
    if (length) memcpy(w->out + w->used, bytes, (size_t)length);
    w->used += length;
    return 1;
}

static int put_text(writer *w, const char *s) { return put(w, s, (int)strlen(s)); }

static int put_value(writer *w) { return put(w, w->value, w->length); }

static int put_number(writer *w, int64_t number)
{
    char digits[24];
    int at = (int)sizeof digits;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0) digits[--at] = '-';
    return put(w, digits + at, (int)sizeof digits - at);
}

static int put_number_in(writer *w, int64_t least, int64_t most)
{
    return w->token->amount >= least && w->token->amount <= most && put_number(w, w->token->amount);
}

static int is_type(const writer *w, int type) { return w->token->type == type; }

/* Only letters, digits and the bytes of set. */
static int only(const char *s, int n, const char *set)
{
    for (int i = 0; i < n; i++)
        if (!s2c_is_alnum(s[i]) && !memchr(set, s[i], strlen(set))) return 0;
    return n > 0;
}

/* A quoted "" is a text and never a name. */
static int put_path(writer *w)
{
    if (w->length == 0) return 0;
    if (is_type(w, S2C_EXT)) /* a dot file: .foo, and not .tar.gz */
        return !memchr(w->value, '.', (size_t)w->length) && put_text(w, ".") && put_value(w);
    return put_value(w);
}

static int put_files(writer *w, int *open_glob)
{
    if (!is_type(w, S2C_GLOB)) return put_path(w);
    *open_glob = 1;
    return only(w->value, w->length, "._/*?[]~!-") && w->value[0] != '-' && put_value(w);
}

/* $NAME is a variable's value; a bare LICENSE_MIT may be a file. */
static int put_name(writer *w)
{
    if (w->length == 0 || (is_type(w, S2C_VARIABLE) && w->word[0] == '$')) return 0;
    if (is_type(w, S2C_EXT) && !put_text(w, ".")) return 0;
    return put_value(w);
}

static int put_glob(writer *w)
{
    if (is_type(w, S2C_STRING) && !memchr(w->value, '*', (size_t)w->length) && !memchr(w->value, '?', (size_t)w->length)) return 0;
    return put_value(w);
}

static int put_extension(writer *w)
{
    const char *s = w->value;
    int n = w->length;
    if (n > 1 && s[0] == '*' && s[1] == '.') { s += 2; n -= 2; }
    else if (is_type(w, S2C_GLOB)) return 0;
    else if (n > 0 && s[0] == '.') { s++; n--; }
    return only(s, n, ".+_-") && s2c_is_alnum(s[0]) && put(w, s, n);
}

/* As typed: what the value leaves out (dot, $, braces, $HOME) comes back. */
static int put_typed(writer *w)
{
    if (is_type(w, S2C_EXT)) return put_text(w, ".") && put_value(w);
    if (w->word[0] != '$' || w->token->word_length < 2) return put_value(w);
    int braces = w->word[1] == '{';
    if (is_type(w, S2C_VARIABLE)) return put_text(w, braces ? "${" : "$") && put_value(w) && put_text(w, braces ? "}" : "");
    if (w->token->tilde) return put_text(w, braces ? "${HOME}" : "$HOME") && put(w, w->value + 1, w->length - 1);
    return put_value(w);
}

/* The unit that the size was said in, as a power of 1024: the last word of digits-and-letters. */
static int said_unit(const writer *w)
{
    static const char letters[] = "bkmgt";
    int at = w->token->word_length;
    while (at > 0 && s2c_is_alpha(w->word[at - 1])) at--;
    const char *found = at < w->token->word_length ? strchr(letters, w->word[at]) : NULL;
    return found && *found ? (int)(found - letters) : 0;
}

/* 20M, 1536M for 1.5 GB, 512k; plain is what bytes are followed by; the largest unit that may be written is most (a power of 1024). */
static int put_size(writer *w, const char *plain, int most)
{
    static const char *const suffix[] = {"", "k", "M", "G", "T"};
    int power = said_unit(w);
    int64_t scale = (int64_t)1 << 10 * power;
    if (power && w->token->amount % scale) {
        power--;
        scale >>= 10;
    }
    int64_t count = w->token->amount / scale + (w->token->amount % scale >= scale - scale / 2);
    for (; power > most; power--) count *= 1024;
    return put_number(w, count) && put_text(w, power ? suffix[power] : plain);
}

static int put_in_units(writer *w, int64_t unit) { return w->token->amount % unit == 0 && put_number(w, w->token->amount / unit); }

/* 1 to 23: as cron counts them within a day */
static int put_hours(writer *w) { return w->token->amount >= 3600 && w->token->amount < 86400 && put_in_units(w, 3600); }

static int put_duration(writer *w)
{
    static const struct { int64_t seconds; const char *suffix; } units[] = {{86400, "d"}, {3600, "h"}, {60, "m"}, {1, "s"}};
    for (int i = 0; i < 4; i++)
        if (w->token->amount % units[i].seconds == 0 && (w->token->amount || i == 3))
            return put_number(w, w->token->amount / units[i].seconds) && put_text(w, units[i].suffix);
    return 0;
}

static int put_mode(writer *w)
{
    if (is_type(w, S2C_NUMBER)) {
        if (w->length != 3 && w->length != 4) return 0;
        for (int i = 0; i < w->length; i++)
            if (w->value[i] < '0' || w->value[i] > '7') return 0;
    }
    return put_value(w);
}

static int put_only(writer *w, const char *set) { return only(w->value, w->length, set) && put_value(w); }

static int put_host(writer *w)
{
    if (is_type(w, S2C_IPV6)) return put_value(w); /* may have a %zone */
    return put_only(w, is_type(w, S2C_USERHOST) ? "_.:@+-" : "_.:-");
}

static int starts_in_any_case(const writer *w, const char *start)
{
    int length = (int)strlen(start);
    for (int i = 0; i < length; i++)
        if (i >= w->length || s2c_to_lower(w->value[i]) != start[i]) return 0;
    return w->length > length;
}

/* With a scheme: http, https, ftp. Without one: a host name, a port perhaps, and a path. */
static int put_url(writer *w)
{
    if (starts_in_any_case(w, "http://") || starts_in_any_case(w, "https://") || starts_in_any_case(w, "ftp://")) {
        for (int i = 0; i < w->length; i++)
            if ((unsigned char)w->value[i] <= ' ' || memchr("\"<>\\^`{|}", w->value[i], 9)) return 0;
        return (!is_type(w, S2C_STRING) || only(w->value, w->length, "_.@:+/-")) && put_value(w);
    }
    int host = 0;
    while (host < w->length && w->value[host] != '/' && w->value[host] != ':') host++;
    int port = is_type(w, S2C_URL) && w->length - host > 2 && w->value[host] == ':' && s2c_is_digit(w->value[host + 1]);
    int bare = s2c_is_known_host(w->value, host) || (port && s2c_is_host_name(w->value, host));
    return bare && put_only(w, "_.@:+/-?=&%~#,");
}

static int put_process(writer *w) { return put_only(w, is_type(w, S2C_PATH) && w->token->tilde ? "_.@:+/-~" : "_.@:+/-"); }

/* Always under /dev/, never out of it again. */
static int put_device(writer *w)
{
    int full = w->length > 5 && !memcmp(w->value, "/dev/", 5);
    if (!full && !s2c_is_device_name(w->value, w->length)) return 0;
    for (int i = 0; i + 1 < w->length; i++)
        if (w->value[i] == '.' && w->value[i + 1] == '.') return 0;
    return only(w->value, w->length, "_./:+-") && (full || put_text(w, "/dev/")) && put_value(w);
}

/* Upper case without SIG. "kill -9": the dash of a number belongs to kill. */
static int put_signal(writer *w)
{
    if (is_type(w, S2C_NUMBER)) {
        int64_t number = w->token->amount < 0 && w->token->amount >= -64 ? -w->token->amount : w->token->amount;
        return number >= 1 && number <= 64 && put_number(w, number);
    }
    if (!s2c_is_signal(w->value, w->length)) return 0;
    int skip = w->length > 3 && s2c_listed(" sig ", w->value, 3) ? 3 : 0;
    for (int i = skip; i < w->length; i++) {
        char c = s2c_to_upper(w->value[i]);
        if (!put(w, &c, 1)) return 0;
    }
    return 1;
}

static int put_padded(writer *w, int number, int places)
{
    for (int i = 1, limit = 10; i < places; i++, limit *= 10)
        if (number < limit && !put_text(w, "0")) return 0;
    return put_number(w, number);
}

static int put_date(writer *w)
{
    int year, month, day;
    return s2c_is_date(w->value, w->length, &year, &month, &day) && put_padded(w, year, 4) && put_text(w, "-") && put_padded(w, month, 2) &&
           put_text(w, "-") && put_padded(w, day, 2);
}

/* As said, or 17:00 for 5 pm. */
static int put_time(writer *w)
{
    int hour, minute;
    if (!s2c_is_half_day_time(w->value, w->length, &hour, &minute)) return put_value(w);
    return put_padded(w, hour, 2) && put_text(w, ":") && put_padded(w, minute, 2);
}

/* The minute and the hour: "30 14" for 14:30, "0 5" for 5. */
static int put_cron_time(writer *w)
{
    int hour = 0, minute = 0;
    if (is_type(w, S2C_NUMBER)) return w->token->amount <= 23 && w->token->amount >= 0 && put_text(w, "0 ") && put_number(w, w->token->amount);
    if (!s2c_is_half_day_time(w->value, w->length, &hour, &minute)) {
        if (w->length > 5) return 0; /* 14:30:05 */
        minute = 0;
        for (const char *p = w->value; p < w->value + w->length; p++) {
            if (*p == ':') { hour = minute; minute = 0; }
            else minute = minute * 10 + (*p - '0');
        }
    }
    return put_number(w, minute) && put_text(w, " ") && put_number(w, hour);
}

static int put_variable(writer *w) { return w->length > 0 && !s2c_is_digit(w->value[0]) && put_only(w, "_"); }

/* A branch, tag or commit: what gitrevisions(7) needs for names, HEAD~3, HEAD^ and stash@{2}; $NAME is none of them. */
static int put_ref(writer *w) { return w->length > 0 && w->word[0] != '$' && !w->token->tilde && put_only(w, "_./+@~^{}-"); }

/* 10, ten, third */
static int put_count(writer *w)
{
    if (!is_type(w, S2C_WORD)) return put_number_in(w, 0, INT64_MAX);
    const int ordinal = s2c_ordinal(w->word, w->token->word_length);
    return ordinal && put_number(w, ordinal);
}

static int put_slot(int slot_type, writer *w, int *open_glob)
{
    switch (slot_type) {
    case S2C_SLOT_PLACE: case S2C_SLOT_PATH: case S2C_SLOT_FILE: case S2C_SLOT_DIR: return put_path(w);
    case S2C_SLOT_FILES: return put_files(w, open_glob);
    case S2C_SLOT_NAME: return put_name(w);
    case S2C_SLOT_GLOB: return put_glob(w);
    case S2C_SLOT_EXT: return put_extension(w);
    case S2C_SLOT_TEXT: return put_typed(w);
    case S2C_SLOT_NUMBER: return put_count(w);
    case S2C_SLOT_PORT: return put_number_in(w, 1, 65535);
    case S2C_SLOT_PID: return put_number_in(w, 1, LARGEST_PID);
    case S2C_SLOT_PERCENT: return put_number_in(w, 0, 100);
    case S2C_SLOT_NICE: return put_number_in(w, -20, 19);
    case S2C_SLOT_SIZE: return put_size(w, "", 4);
    case S2C_SLOT_FIND_SIZE: return put_size(w, "c", 3);
    case S2C_SLOT_DAYS: return put_in_units(w, 86400);
    case S2C_SLOT_MINUTES: return put_in_units(w, 60);
    case S2C_SLOT_SECONDS: return put_in_units(w, 1);
    case S2C_SLOT_HOURS: return put_hours(w);
    case S2C_SLOT_BYTES: return put_number_in(w, 0, INT64_MAX);
    case S2C_SLOT_DURATION: return put_duration(w);
    case S2C_SLOT_MODE: return put_mode(w);
    case S2C_SLOT_HOST: case S2C_SLOT_USERHOST: return put_host(w);
    case S2C_SLOT_URL: return put_url(w);
    case S2C_SLOT_USER: case S2C_SLOT_GROUP: return put_only(w, "_.@+-");
    case S2C_SLOT_SERVICE: case S2C_SLOT_PACKAGE: return put_only(w, "_.@:+/-");
    case S2C_SLOT_PROCESS: return put_process(w);
    case S2C_SLOT_DEVICE: return put_device(w);
    case S2C_SLOT_INTERFACE: return w->length <= 15 && put_only(w, "_.@:-");
    case S2C_SLOT_SIGNAL: return put_signal(w);
    case S2C_SLOT_DATE: return put_date(w);
    case S2C_SLOT_TIME: return put_time(w);
    case S2C_SLOT_CRON_TIME: return put_cron_time(w);
    case S2C_SLOT_VARIABLE: return put_variable(w);
    case S2C_SLOT_REF: return put_ref(w);
    case S2C_SLOT_IMAGE: return put_only(w, "_.:/@-");
    case S2C_SLOT_CONTAINER: return put_only(w, "_.-");
    default: return put_value(w); /* remote, ip, cidr, mac: the token's type says it all */
    }
}

/* Slots in which a leading ~ is the home directory and no text. */
static int opens_tilde(int slot_type)
{
    return slot_type <= S2C_SLOT_FILES || slot_type == S2C_SLOT_PROCESS;
}

int s2c_slot_value(int slot_type, const s2c_text *text, int token, char *out, int capacity, int *open_glob, int *tilde)
{
    *open_glob = *tilde = 0;
    if (slot_type < 0 || slot_type >= S2C_SLOT_TYPES || token < 0 || token >= text->count || capacity < 1) return -1;
    const s2c_token *t = &text->token[token];
    writer w = {t, text->buffer + t->value, text->buffer + t->word, t->value_length, out, capacity, 0};
    out[0] = 0;
    if (t->type >= S2C_TOKEN_TYPES || !(accepted[slot_type] >> t->type & 1)) return -1;
    if (!put_slot(slot_type, &w, open_glob)) {
        out[0] = 0;
        *open_glob = 0;
        return -1;
    }
    out[w.used] = 0;
    *tilde = t->tilde && opens_tilde(slot_type);
    return w.used;
}

int s2c_slot_accepts(int slot_type, const s2c_text *text, int token)
{
    char value[S2C_MAX_BYTES + 32];
    int open_glob, tilde;
    return s2c_slot_value(slot_type, text, token, value, (int)sizeof value, &open_glob, &tilde) >= 0;
}
