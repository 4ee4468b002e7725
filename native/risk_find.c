/* risk_find.c - find and xargs: what they run is judged with the names that they hand over. */
#include "risk_state.h"
#include "risk_tables.h"
#include <string.h>

static int starts(const s2c_word *word, const char *text) { return !strncmp(word->text, text, strlen(text)); }

/* The words with {} replaced by `found`; without {} it is put behind them. Pushes onto the stack of words and runs. */
void s2c_run_found(s2c_state *st, const s2c_word *words, int count, const s2c_flow *in, const s2c_word *found, s2c_flow *out)
{
    const int first = st->word_count;
    const char *const sign = st->mark ? st->mark : "{}";
    const int size = st->mark ? st->mark_length : 2;
    int replaced = 0;
    st->mark = NULL; /* commands in the command have their own */
    for (int i = 0; i < count; i++) {
        if (st->word_count == S2C_WORDS) { st->overflow = 1; break; }
        s2c_word word = words[i];
        const char *mark = NULL;
        for (int k = 0; k + size <= word.length && !mark; k++)
            if (!memcmp(word.text + k, sign, (size_t)size)) mark = word.text + k;
        if (mark && word.length == size) {
            word = *found;
            if (found->places & S2C_PLACES_SECRET) word.flags |= S2C_FROM_SECRET;
            replaced = 1;
        } else if (mark) {
            char text[1024];
            const int head = (int)(mark - word.text), tail = word.length - head - size;
            replaced = 1;
            if (head + found->length + tail > (int)sizeof text) { st->overflow = 1; break; }
            memcpy(text, word.text, (size_t)head);
            memcpy(text + head, found->text, (size_t)found->length);
            memcpy(text + head + found->length, mark + size, (size_t)tail);
            word.length = head + found->length + tail;
            word.text = s2c_keep(st, text, word.length);
            word.flags |= found->flags & ~(uint32_t)S2C_FROM_NAMES;
            if (found->places & S2C_PLACES_SECRET) word.flags |= S2C_FROM_SECRET;
        }
        st->words[st->word_count++] = word;
    }
    if (!replaced && st->word_count < S2C_WORDS) st->words[st->word_count++] = *found;
    if (st->word_count > first && !st->overflow) s2c_run_words(st, st->words + first, st->word_count - first, in, out);
    st->word_count = first;
}

/* ---- xargs ---- */

/* xargs -I NAME: what stands for the name handed over. */
static void read_mark(s2c_state *st, const s2c_word *words, int first)
{
    st->mark = NULL;
    for (int i = 1; i < first; i++) {
        const s2c_word *word = &words[i], *next = i + 1 < first ? &words[i + 1] : word;
        if (!starts(word, "-I") && !s2c_word_is(word, "-J")) continue;
        st->mark = word->length > 2 ? word->text + 2 : next->text;
        st->mark_length = word->length > 2 ? word->length - 2 : next->length;
        if (next == word || st->mark_length < 1) st->mark = word->length > 2 ? st->mark : NULL;
        return;
    }
}

/* Each line or word of known text as an argument; otherwise whatever is known about the names that come in. */
void s2c_run_xargs(s2c_state *st, const s2c_word *words, int count, int first, const s2c_flow *in, s2c_flow *out)
{
    const s2c_flow nothing = {0};
    for (int i = 1; i < first; i++)
        if (s2c_word_is(&words[i], "--dry-run") || s2c_word_is(&words[i], "--dryrun")) return; /* parallel only says what it would run */
    const s2c_word echo = {"echo", 4, 0, 0, 0, {0}};
    const s2c_word *command = first < count ? words + first : &echo;
    const int size = first < count ? count - first : 1;
    if (!(in->flags & S2C_FROM_TEXT)) {
        s2c_word found = {"\1", 1, 0, in->flags & S2C_TAINTS, in->places, {0}};
        if (!(in->flags & S2C_FROM_NAMES)) found.flags |= S2C_FROM_FILE;
        read_mark(st, words, first);
        s2c_run_found(st, command, size, &nothing, &found, out);
        return;
    }
    const char *p = in->text, *end = p + in->length, *between = " \t\n'\"";
    for (int i = 1; i < first; i++) /* then only lines are taken apart */
        if (words[i].length > 1 && words[i].text[0] == '-' && strchr("0IidL", words[i].text[1])) between = "\n";
    for (int i = 0; p < end && i < 16; i++) {
        while (p < end && strchr(between, *p)) p++;
        const char *stop = p;
        while (stop < end && !strchr(between, *stop)) stop++;
        if (stop == p) break;
        s2c_word found = {s2c_keep(st, p, (int)(stop - p)), (int)(stop - p), 0, 0, 0, {0}};
        read_mark(st, words, first);
        s2c_run_found(st, command, size, &nothing, &found, out);
        p = stop;
    }
    /* xargs rm given "-rf /": the words belong together */
    s2c_word whole = {in->text, in->length, 0, 0, 0, {0}};
    const int mark = st->word_count;
    if (memchr(whole.text, ' ', (size_t)whole.length)) {
        for (int i = 0; i < size && st->word_count < S2C_WORDS; i++) st->words[st->word_count++] = command[i];
        s2c_expand(st, "", 0);
        for (p = in->text; p < end;) {
            while (p < end && strchr(" \t\n", *p)) p++;
            const char *stop = s2c_skip_word(p, end);
            if (stop == p) break;
            s2c_expand(st, p, (int)(stop - p));
            p = stop;
        }
        if (!st->overflow) s2c_run_words(st, st->words + mark, st->word_count - mark, &nothing, out);
        st->word_count = mark;
    }
}

/* ---- find ---- */

typedef struct {
    uint32_t places;      /* where it looks */
    const s2c_word *base; /* the first of them that matters */
    int filtered, aged, fresh; /* fresh: one of the names is not that of something old */
} search;

static int is_everything(const s2c_word *word)
{
    for (int i = 0; i < word->length; i++)
        if (word->text[i] != '*' && word->text[i] != '.' && word->text[i] != S2C_ANY) return 0;
    return 1;
}

static int reads_where(const s2c_state *st, const s2c_word *words, int count, search *s)
{
    static const s2c_word here = {".", 1, 0, 0, 0, {0}};
    int i = 1;
    while (i < count && (s2c_word_is(&words[i], "-L") || s2c_word_is(&words[i], "-H") || s2c_word_is(&words[i], "-P"))) i++;
    for (; i < count && words[i].text[0] != '-' && words[i].text[0] != '(' && words[i].text[0] != '!'; i++) {
        s->places |= s2c_word_place(st, &words[i]);
        if (!s->base || s2c_word_place(st, &words[i]) != S2C_PLACE_NAMED) s->base = &words[i];
    }
    if (!s->base) {
        s->base = &here;
        s->places = s2c_word_place(st, &here);
    }
    return i;
}

/* The tests: what they leave of the places. A name that belongs to a kind of place of its own brings that in. */
static void read_tests(const s2c_state *st, const s2c_word *words, int count, int from, search *s)
{
    static const char *const names[] = {"-name", "-iname", "-path", "-ipath", "-wholename", "-regex", "-iregex", "-lname"};
    static const char *const tests[] = {"-size", "-newer", "-user", "-group", "-uid", "-gid", "-perm", "-inum", "-samefile", "-links", "-nouser", "-nogroup"};
    static const char *const ages[] = {"-mtime", "-mmin", "-atime", "-amin", "-ctime", "-cmin", "-empty"};
    const uint32_t told = S2C_PLACE_SECRET | S2C_PLACE_HISTORY | S2C_PLACE_REPOSITORY | S2C_PLACE_STARTUP | S2C_PLACE_PASSWORD;
    int choice = 0;
    for (int i = from; i < count; i++) {
        const int negated = i > 0 && (s2c_word_is(&words[i - 1], "!") || s2c_word_is(&words[i - 1], "-not"));
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (i + 1 < count && s2c_word_is(&words[i], names[k]) && !is_everything(&words[i + 1]) && !negated) {
                const s2c_word *name = &words[i + 1];
                s->filtered = 1;
                s->places |= s2c_place(st, name->text, name->length) & told;
                if (s2c_names_hoard(name)) s->places |= S2C_PLACE_SECRET;
                if (strstr(name->text, "_history")) s->places |= S2C_PLACE_HISTORY;
                const int old = name->length > 3 && (!memcmp(name->text + name->length - 3, ".gz", 3) || !memcmp(name->text + name->length - 2, ".1", 2));
                s->aged |= !(s->places & S2C_PLACE_DATA) && old;
                s->fresh |= !old;
            }
        choice |= s2c_word_is(&words[i], "-o") || s2c_word_is(&words[i], "-or");
        for (size_t k = 0; k < sizeof tests / sizeof *tests; k++) s->filtered |= s2c_word_is(&words[i], tests[k]);
        for (size_t k = 0; k < sizeof ages / sizeof *ages; k++) s->filtered |= s->aged |= s2c_word_is(&words[i], ages[k]);
    }
    if (s->filtered) s->places &= ~(uint32_t)(S2C_PLACE_HERE | S2C_PLACE_ABOVE | S2C_PLACE_HOME | S2C_PLACE_PERSONAL | S2C_PLACE_UNKNOWN);
    if (s->aged && !(choice && s->fresh)) s->places &= ~(uint32_t)(S2C_PLACE_LOG | S2C_PLACE_DATA);
    if (!s->places) s->places = S2C_PLACE_NAMED;
}

/* fd PATTERN [PLACE...] -x COMMAND: the command runs for what is found; "." as the pattern is everything. */
void s2c_run_fd(s2c_state *st, const s2c_word *words, int count, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow nothing = {0};
    static const char *const runs[] = {"-x", "-X", "--exec", "--exec-batch"};
    int run = 1, own = 0; /* where the command begins; the operands before it */
    for (int known = 0; run < count && !known; run += !known)
        for (size_t k = 0; k < sizeof runs / sizeof *runs; k++) known |= s2c_word_is(&words[run], runs[k]);
    while (own < call->operand_count && call->operands[own] < words + run) own++;
    s2c_word found = {".", 1, 0, S2C_FROM_NAMES, own > 1 ? call->places[1] : S2C_PLACE_HERE, {0}};
    if ((own && !is_everything(call->operands[0])) || s2c_find_option(call, "-e --extension -S --size --changed-before --changed-within")) found.places = S2C_PLACE_NAMED;
    out->flags |= S2C_FROM_NAMES;
    out->places |= found.places;
    if (run + 1 < count) s2c_run_found(st, words + run + 1, count - run - 1, &nothing, &found, out);
}

void s2c_run_find(s2c_state *st, const s2c_word *words, int count, s2c_flow *out)
{
    const s2c_flow nothing = {0};
    search s = {0, NULL, 0, 0, 0};
    const int tests = reads_where(st, words, count, &s);
    read_tests(st, words, count, tests, &s);
    s2c_word found = *s.base;
    found.flags = S2C_FROM_NAMES;
    found.places = s.places;
    for (int i = tests; i < count; i++) {
        if (s2c_word_is(&words[i], "-delete")) {
            const s2c_word rm[2] = {{"rm", 2, 0, 0, 0, {0}}, {"-r", 2, 0, 0, 0, {0}}};
            s2c_run_found(st, rm, 2, &nothing, &found, out);
        } else if (starts(&words[i], "-exec") || starts(&words[i], "-ok")) {
            int stop = i + 1;
            while (stop < count && !s2c_word_is(&words[stop], ";") && !(s2c_word_is(&words[stop], "+") && s2c_word_is(&words[stop - 1], "{}"))) stop++;
            s2c_flow inner = {0};
            if (stop > i + 1) s2c_run_found(st, words + i + 1, stop - i - 1, &nothing, &found, &inner);
            out->flags |= inner.flags & (S2C_TAINTS | S2C_FROM_PRIVATE);
            i = stop;
        } else if (starts(&words[i], "-fprint") || starts(&words[i], "-fls")) {
            if (i + 1 < count) s2c_redirect_rules(st, ">", &words[i + 1], &nothing);
        }
    }
    out->flags |= S2C_FROM_NAMES;
    out->places |= s.places;
}
