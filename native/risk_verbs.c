/* risk_verbs.c - what the words of a utility say that no rule knows: a verb that loses something, and what it is about.
 *
 * "lunctl volume-group delete vg7", "mmdeldisk gpfs0 nsd1", "foo --erase-flash" and "erase startup-config" are understood without a rule of their own:
 * words are taken apart at - _ : . and at capital letters, and looked up in one list of verbs and of nouns (in risk.rules). Reading verbs before that end it.
 */
#include "risk_commands.h"
#include <string.h>

static int look_up(const char *text, int length)
{
    int low = 0, high = s2c_meaning_count - 1;
    while (low <= high) {
        const int middle = (low + high) / 2;
        const char *known = s2c_text_at(s2c_meanings[middle].text);
        int order = strncmp(text, known, (size_t)length);
        if (order == 0) order = length - (int)strlen(known); /* longer than it only if the text holds a NUL: there is no such word */
        if (order == 0) return s2c_meanings[middle].means;
        if (order < 0) high = middle - 1;
        else low = middle + 1;
    }
    return 0;
}

static int look_up_plural(const char *text, int length)
{
    int means = length < 16 ? look_up(text, length) : 0;
    if (!means && length > 3 && length < 16 && text[length - 1] == 's') means = look_up(text, length - 1);
    if (!means && length > 5 && length < 16 && text[length - 1] == 's' && text[length - 2] == 'e') means = look_up(text, length - 2);
    if (!means && length > 4 && length < 16 && !memcmp(text + length - 3, "ies", 3)) { /* libraries */
        char single[16];
        memcpy(single, text, (size_t)length - 3);
        single[length - 3] = 'y';
        means = look_up(single, length - 2);
    }
    return means;
}

/* Written together: deluser, mmdeldisk, rmvdisk, pkidestroy. */
static int look_up_glued(const char *text, int length)
{
    static const char *const verbs[] = {"delete", "destroy", "remove", "purge", "erase", "wipe", "clear", "empty", "drop", "reset", "del", "rm"};
    if (length < 4 || length >= 24 || !memcmp(text, "mode", 4)) return 0;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        const int size = (int)strlen(verbs[i]);
        for (int from = 0; from <= (size > 2 ? 2 : 0) && from + size + 2 <= length; from++) {
            if (text[from] != verbs[i][0] || memcmp(text + from, verbs[i], (size_t)size)) continue;
            const int means = look_up_plural(text + from + size, length - from - size);
            if (means & (S2C_MEANS_STORE | S2C_MEANS_SMALL | S2C_MEANS_SETTINGS)) return look_up(verbs[i], size) | means;
        }
        if (size < 3 || length < size + 2 || text[length - size] != verbs[i][0] || memcmp(text + length - size, verbs[i], (size_t)size)) continue;
        const int means = look_up_plural(text, length - size), strong = look_up(verbs[i], size);
        if (means & (S2C_MEANS_STORE | S2C_MEANS_SMALL) || strong & S2C_MEANS_LOSE) return strong | means;
    }
    return 0;
}

typedef struct { int count, all, first, last; } parts; /* of a word: how many, what they mean together, the first and the last */

/* Where a part of a word ends: before a sign, or before a capital behind a small letter. */
static int part_end(const char *text, int length, int from)
{
    int i = from;
    while (i < length && s2c_is_alnum(text[i]) && (i == from || !s2c_is_upper(text[i]) || s2c_is_upper(text[i - 1]))) i++;
    return i;
}

static parts take_apart(const char *text, int length)
{
    parts found = {0, 0, 0, 0};
    char part[24];
    if (length > 48) return found;
    for (int i = 0; i < length && found.count < 6;) {
        const int stop = part_end(text, length, i), size = stop - i;
        if (size == 0) { i++; continue; }
        int means = 0;
        if (size < (int)sizeof part) {
            for (int k = 0; k < size; k++) part[k] = s2c_to_lower(text[i + k]);
            means = look_up_plural(part, size);
            if (!means) means = look_up_glued(part, size);
        }
        if (!found.count++) found.first = means;
        found.last = means;
        found.all |= means;
        i = stop;
    }
    return found;
}

/* A verb and what it is about, in one word: volume-delete, drop_schema, deleteDatabase. */
static int loses(int all)
{
    if (all & (S2C_MEANS_SMALL | S2C_MEANS_SPARE)) return 0;
    return (all & S2C_MEANS_LOSE) || (all & S2C_MEANS_REMOVE && all & (S2C_MEANS_STORE | S2C_MEANS_SETTINGS)) || (all & S2C_MEANS_LOCK && all & (S2C_MEANS_GUARD | S2C_MEANS_PERSON | S2C_MEANS_EVERY));
}

/* ---- options ---- */

static int is_off(const char *text, int length)
{
    static const char *const words[] = {"false", "no", "0", "off", "none", "never"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == (size_t)length && !memcmp(words[i], text, (size_t)length)) return 1;
    return 0;
}

/* --erase-all, -deleteDatabase, --remove-node=3; not --no-purge, --purge=false, --terminate-after 5 */
static int option_loses(const s2c_word *word, const s2c_word *next, int unknown, int about)
{
    const char *text = word->text, *end = text + word->length, *equals = memchr(text, '=', (size_t)word->length);
    static const char *const doubts[] = {"really", "i-know", "i-understand", "i-am-sure", "im-sure", "data-loss", "no-preserve"};
    const int two = word->length > 2 && text[1] == '-';
    for (size_t i = 0; i < sizeof doubts / sizeof *doubts; i++)
        if (strstr(text, doubts[i])) return 1;
    if (word->length < (two ? 6 : 5)) return 0;
    if (equals ? is_off(equals + 1, (int)(end - equals - 1)) : next && is_off(next->text, next->length)) return 0;
    const parts option = take_apart(text + 1 + two, (int)((equals ? equals : end) - text) - 1 - two);
    if (about && unknown && option.count == 1 && option.all & S2C_MEANS_REMOVE) return 1; /* lun -remove, --type=volume --delete */
    if (!loses(option.all)) return 0;
    return option.count > 1 || (option.all & (S2C_MEANS_STORE | S2C_MEANS_GUARD)) || ((two || unknown) && option.all & S2C_MEANS_LOSE);
}

/* ---- words ---- */

typedef struct { int unknown, position, pending, age, seen; } reading; /* pending: a verb that waits for what it is about; seen: the noun before */
enum { GO_ON, LOST, HARMLESS };

static int read_word(reading *at, const char *text, int length)
{
    const parts word = take_apart(text, length);
    int means = word.count == 1 ? word.all : word.last, noun = means & (S2C_MEANS_STORE | S2C_MEANS_SETTINGS | S2C_MEANS_SMALL | S2C_MEANS_GUARD | S2C_MEANS_PERSON | S2C_MEANS_EVERY);
    at->position++;
    if (at->unknown && at->position <= 3 && word.all & (S2C_MEANS_POWER | S2C_MEANS_RISKY) && !(word.all & (S2C_MEANS_SPARE | S2C_MEANS_LOOK | S2C_MEANS_MAKE)) && !memchr(text, '.', (size_t)length)) return LOST; /* safe-shutdown, unsafe-reset */
    if (at->pending && ++at->age) {
        const int verb = at->pending;
        if (means & S2C_MEANS_SMALL) return HARMLESS;
        if (memchr(text, '.', (size_t)length)) means = noun = 0; /* a name */
        if (verb & S2C_MEANS_LOSE || (verb & S2C_MEANS_REMOVE && noun & (S2C_MEANS_STORE | S2C_MEANS_SETTINGS)) || (verb & S2C_MEANS_LOCK && means & (S2C_MEANS_GUARD | S2C_MEANS_PERSON | S2C_MEANS_EVERY))) return LOST;
        if (at->age > 1) at->pending = 0;
        return GO_ON;
    }
    if (word.count > 1 && at->position <= 3) {
        if (word.first & (S2C_MEANS_LOOK | S2C_MEANS_MAKE)) return HARMLESS;
        if (word.all & (S2C_MEANS_LOSE | S2C_MEANS_REMOVE) && word.all & S2C_MEANS_SMALL) return HARMLESS;
        if (at->position <= 2 && loses(word.all)) return LOST;
        if (at->position <= 3 && word.first & S2C_MEANS_FORCE && word.all & S2C_MEANS_REMOVE) return LOST; /* cluster force-remove */
        if (word.first & S2C_MEANS_REMOVE && at->position <= 2) at->pending = word.first; /* rm-brick all */
    } else if (word.count == 1 && at->position <= 5) {
        if (means & (S2C_MEANS_LOOK | S2C_MEANS_MAKE) && !(means & (S2C_MEANS_STORE | S2C_MEANS_SMALL))) return HARMLESS;
        if (means & (S2C_MEANS_LOSE | S2C_MEANS_REMOVE) && noun & (S2C_MEANS_STORE | S2C_MEANS_SMALL | S2C_MEANS_SETTINGS)) return means & S2C_MEANS_SMALL ? HARMLESS : at->position <= 2 ? LOST : GO_ON; /* glued */
        if (means & (S2C_MEANS_LOSE | S2C_MEANS_REMOVE | S2C_MEANS_LOCK)) {
            if (at->seen & S2C_MEANS_SMALL) return HARMLESS;
            if (means & S2C_MEANS_LOSE && at->seen) return LOST;
            if (means & S2C_MEANS_REMOVE && at->seen & (S2C_MEANS_STORE | S2C_MEANS_SETTINGS)) return LOST;
            if (means & S2C_MEANS_LOCK && at->seen & (S2C_MEANS_GUARD | S2C_MEANS_PERSON | S2C_MEANS_EVERY)) return LOST;
            at->pending = means;
            return GO_ON;
        }
    }
    if (noun) at->seen = noun;
    return GO_ON;
}

/* Looks like a word of a command: no path, no number, no address. */
static int is_plain(const s2c_word *word)
{
    if (!word->length || !s2c_is_alpha(word->text[0])) return 0;
    for (int i = 0; i < word->length; i++)
        if (!s2c_is_alnum(word->text[i]) && !strchr("-_:.", word->text[i])) return 0;
    return 1;
}

/* At the end: a verb that loses needs no noun, and "tool reset" is about all of it. */
static int ends_lost(const reading *at, int alone) { return at->pending & S2C_MEANS_LOSE || (alone && at->pending & S2C_MEANS_ALONE && at->position == 1 && !at->age); }

/* *about: a noun among them that no verb has claimed */
static int words_lose(const s2c_call *call, int unknown, int *about)
{
    reading at = {unknown, 0, 0, 0, 0};
    int arguments = 0;
    if (unknown) { /* the name says something, too: mmdelfs, erase, volume */
        const parts name = take_apart(call->words->text, call->words->length);
        if (name.count > 1 || name.all & S2C_MEANS_STORE) {
            if (loses(name.all) && call->count > 1) at.pending = S2C_MEANS_LOSE;
            else if (name.last & S2C_MEANS_REMOVE && !(name.all & S2C_MEANS_SMALL)) at.pending = name.last;
            else if (name.count == 1) at.seen = name.all;
        } else if (name.all & (S2C_MEANS_LOSE | S2C_MEANS_REMOVE) && call->count > 1) at.pending = name.all;
        else for (int i = 2; i + 3 < call->words->length && i < 16 && !at.seen; i++) at.seen = look_up(call->words->text + i, call->words->length - i) & (S2C_MEANS_STORE | S2C_MEANS_SMALL); /* onedatastore */
    }
    if (unknown && at.pending && strstr(call->words->text, "-") && s2c_find_option(call, "-r -R -f --recursive --force")) return LOST; /* mega-rm -r */
    for (int i = 0; i < call->operand_count && i < 8; i++) {
        const s2c_word *word = call->operands[i];
        const int value = word[-1].text[0] == '-' && word[-1].length == 2 && memchr(word->text, '_', (size_t)word->length); /* -k test_delete_all */
        if (!is_plain(word) || value) { arguments++; continue; }
        const int found = read_word(&at, word->text, word->length);
        if (found != GO_ON) return found;
    }
    *about = at.seen & S2C_MEANS_STORE;
    if (at.pending & S2C_MEANS_LOCK && unknown && s2c_find_option(call, "--all -a")) return LOST;
    return ends_lost(&at, unknown && !arguments) ? LOST : GO_ON;
}

/* Text that an unknown program is given as a command of its own: taos -s 'drop database power', birdc 'disable all'. */
static int text_loses(s2c_state *st, const s2c_call *call)
{
    static const char *const names[] = {"-c", "-e", "-s", "-q", "-x", "-Q", "-X", "-ex", "-rx", "-cmd", "--command", "--query", "--execute", "--eval", "--exec", "--sql", "--cmd", "--statement", "--run", "--expression", "--script"};
    for (int i = 1; i < call->count && i < 10; i++) {
        const s2c_word *word = &call->words[i];
        int given = call->count == 2;
        if (!memchr(word->text, ' ', (size_t)word->length)) continue;
        if (call->count > 2 && !strncmp(word->text, "rm -", 4) && !s2c_word_is(word - 1, "-m") && !s2c_word_is(word - 1, "--message")) {
            const s2c_flow nothing = {0};
            s2c_flow out = {0};
            s2c_run_text(st, word->text, word->length, &nothing, &out);
        }
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) given |= s2c_word_is(word - 1, names[k]);
        if (!given) continue;
        if (call->count > 2) s2c_run_query(st, word->text, word->length, 1);
        if (call->count > 2 && (memchr(word->text, '(', (size_t)word->length) || memchr(word->text, '"', (size_t)word->length))) s2c_run_script(st, word->text, word->length, 0); /* an interpreter that is not known here */
        reading at = {0, 0, 0, 0, 0};
        int found = GO_ON;
        for (int from = 0, stop; from < word->length && found == GO_ON && at.position < 6; from = stop + 1) {
            for (stop = from; stop < word->length && word->text[stop] != ' '; stop++) {}
            if (stop > from) found = read_word(&at, word->text + from, stop - from);
        }
        if (found == LOST || (found == GO_ON && at.pending & S2C_MEANS_LOSE)) return 1;
    }
    return 0;
}

/* ---- doors left open ---- */

static int is_secretless(const s2c_word *word, const s2c_word *next)
{
    const char *end = word->text + word->length, *equals = memchr(word->text, '=', (size_t)word->length), *p = end;
    static const char *const words[] = {"token", "password", "auth", "passwd", "authentication", "mode"}; /* --protected-mode no */
    if (word->text[0] != '-' || word->length < 6) return 0;
    static const char *const open[] = {"no-auth", "noauth", "no-password", "disable-auth", "without-authentication", "skip-grant-tables", "--anonymous"};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        if (strstr(word->text, open[i])) return !equals || !is_off(equals + 1, (int)(end - equals - 1));
    if (equals) end = equals;
    for (p = end; p > word->text && s2c_is_alpha(p[-1]); p--) {}
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strlen(words[i]) != (size_t)(end - p) || memcmp(p, words[i], (size_t)(end - p))) continue;
        const char *value = equals ? equals + 1 : next ? next->text : "x";
        const int size = equals ? (int)(word->text + word->length - value) : next ? next->length : 1;
        return size == 0 || (size == 2 && (!memcmp(value, "''", 2) || !memcmp(value, "\"\"", 2))) || is_off(value, size);
    }
    return 0;
}

/* Serves without a password, to everybody: jupyter notebook --ip=0.0.0.0 --token='' */
static int lets_everybody_in(const s2c_call *call)
{
    int open = call->words->length > 3 && (call->words->text[call->words->length - 1] == 'd' || strstr(call->words->text, "-server")), secretless = 0; /* mongod */
    for (int i = 1; i < call->count && i < 24; i++) {
        const s2c_word *word = &call->words[i];
        open |= strstr(word->text, "0.0.0.0") != NULL || strstr(word->text, "bind_ip_all") != NULL || s2c_word_is(word, "serve") || s2c_word_is(word, "server") || s2c_word_is(word, "notebook") || s2c_word_is(word, "lab") || s2c_word_is(word, "start");
        secretless |= is_secretless(word, i + 1 < call->count ? word + 1 : NULL);
    }
    return open && secretless;
}

void s2c_judge_verbs(s2c_state *st, const s2c_call *call, int unknown)
{
    int about = 0;
    const int words = words_lose(call, unknown, &about);
    int lost = words == LOST || (words != HARMLESS && text_loses(st, call));
    for (int i = 1; i < call->count && i < 24 && !lost && words != HARMLESS; i++)
        if (call->words[i].length > 1 && call->words[i].text[0] == '-') lost = option_loses(&call->words[i], i + 1 < call->count ? &call->words[i + 1] : NULL, unknown, about);
    if (lost) s2c_raise(st, S2C_DESTROYS, "{name}: its words say that something is lost for good, or that somebody is shut out", NULL, 0, call->words->text);
}

void s2c_judge_doors(s2c_state *st, const s2c_call *call)
{
    if (call->count > 1 && lets_everybody_in(call)) s2c_raise(st, S2C_DESTROYS, "lets everybody in who connects", NULL, 0, NULL);
}
