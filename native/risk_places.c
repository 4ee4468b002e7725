/* risk_places.c - which kind of place a path is, as far as its text says.
 *
 * A path is written in one way first: .. and // resolved, /home/NAME and /root as the home directory, a last component that is nothing but
 * wildcards taken off (what happens to everything in a directory happens to the directory). Then the first pattern that fits tells the place.
 */
#include "risk_state.h"
#include "risk_tables.h"
#include <string.h>

enum { COMPONENTS = 40 };

typedef struct { const char *text; int length; } component;

static int lowest_bit(uint64_t set)
{
#ifdef __GNUC__
    return __builtin_ctzll(set);
#else
    int at = 0;
    while (!(set >> at & 1)) at++;
    return at;
#endif
}

/* Whether some text fits both patterns. Wildcards: S2C_ANY and '*', S2C_ONE and '?'.
 * Most pairs differ in their first letters; for the rest it walks a and keeps the set of places in b that fit so far (a bit each), so that
 * no pattern can make it slow. */
int s2c_globs_meet(const char *a, const char *a_end, const char *b, const char *b_end)
{
    while (a < a_end && b < b_end && !s2c_is_wildcard(*a) && !s2c_is_wildcard(*b))
        if (*a++ != *b++) return 0;
    if (a == a_end && b == b_end) return 1;
    if ((a_end - a == 1 && s2c_is_any(*a)) || (b_end - b == 1 && s2c_is_any(*b))) return 1;
    if ((a == a_end && !s2c_is_any(*b)) || (b == b_end && !s2c_is_any(*a))) return 0;
    if (b_end - b > 62) {
        const char *start = a, *end = a_end;
        if (a_end - a > 62) return a_end - a == b_end - b && !memcmp(a, b, (size_t)(a_end - a));
        a = b; a_end = b_end; b = start; b_end = end;
    }
    const int m = (int)(b_end - b);
    const uint64_t all = ((uint64_t)2 << m) - 1;
    uint64_t row = 1, any = 0;
    for (int j = 0; j < m; j++) any |= (uint64_t)s2c_is_any(b[j]) << j;
    for (;; a++) {
        for (uint64_t more; (more = (row & any) << 1 & ~row);) row |= more; /* a "*" of b may be nothing */
        if (a == a_end) return (int)(row >> m & 1);
        if (s2c_is_any(*a)) {
            row |= ~(row - 1) & all; /* it may be whatever b has from the first place on */
            continue;
        }
        uint64_t next = row & any;
        for (uint64_t left = row & ~any & all >> 1; left; left &= left - 1) {
            const int j = lowest_bit(left);
            if (s2c_is_one(*a) || s2c_is_one(b[j]) || b[j] == *a) next |= (uint64_t)2 << j;
        }
        row = next;
        if (!row) return 0;
    }
}

int s2c_has_wildcard(const char *text, int length)
{
    for (int i = 0; i < length; i++)
        if (s2c_is_wildcard(text[i])) return 1;
    return 0;
}

int s2c_glob_fits(const char *glob, const char *glob_end, const char *text, const char *text_end)
{
    const char *behind = NULL, *tried = NULL; /* behind the last "*", and where the text for it ends so far */
    for (;;) {
        while (glob < glob_end && s2c_is_any(*glob)) {
            behind = ++glob;
            tried = text;
        }
        if (glob == glob_end) {
            if (text == text_end || (behind == glob && behind)) return 1;
        } else if (text < text_end && (*glob == *text || s2c_is_one(*glob))) {
            glob++;
            text++;
            continue;
        }
        if (!behind || tried == text_end) return 0;
        glob = behind; /* the "*" takes a letter more, or all up to the one that must come next */
        text = ++tried;
        if (!s2c_is_one(*glob)) text = tried = memchr(tried, *glob, (size_t)(text_end - tried));
        if (!text) return 0;
    }
}

static int is_wild(component c)
{
    int any = 0;
    for (int i = 0; i < c.length; i++) {
        if (c.text[i] != S2C_ANY && c.text[i] != S2C_ONE && c.text[i] != '.') return 0;
        any |= c.text[i] == S2C_ANY;
    }
    return any;
}

static int is(component c, const char *text) { return strlen(text) == (size_t)c.length && !memcmp(c.text, text, (size_t)c.length); }

static const char above_home[] = "home";

static int split(const char *p, int length, component *list, int count)
{
    const char *end = p + length;
    while (p < end) {
        const char *stop = memchr(p, '/', (size_t)(end - p));
        if (!stop) stop = end;
        component c = {p, (int)(stop - p)};
        p = stop + 1;
        if (c.length == 0 || is(c, ".")) continue;
        const int can_leave = count && !is(list[count - 1], "..") && list[count - 1].text[0] != S2C_HOME;
        if (is(c, "..") && count && list[count - 1].text[0] == S2C_HOME) list[count - 1] = (component){above_home, 4};
        else if (is(c, "..") && can_leave) count--;
        else if (count < COMPONENTS) list[count++] = c;
    }
    return count;
}

/* Writes the path in its one way to out (S2C_PLACE_BYTES) and returns its length; contents: 1 where it ended in wildcards only.
 * The result starts with "/", S2C_HOME, or is relative; "." is where the user is. */
int s2c_canonical(const s2c_state *st, const char *text, int length, char *out, int *contents)
{
    component list[COMPONENTS];
    int count = 0, n = 0, absolute = length && text[0] == '/';
    *contents = 0;
    if (length > S2C_PLACE_BYTES - 64) length = S2C_PLACE_BYTES - 64;
    if (!absolute && st->directory[0] && !(length && text[0] == S2C_HOME)) {
        absolute = st->directory[0] == '/';
        count = split(st->directory, (int)strlen(st->directory), list, 0);
    }
    for (int i = 0; i < st->mount_count; i++) { /* docker run -v /etc:/e */
        const s2c_mount *mount = &st->mounts[i];
        const int size = (int)strlen(mount->at);
        if (length < size || memcmp(text, mount->at, (size_t)size) || (length > size && text[size] != '/')) continue;
        count = split(mount->from, (int)strlen(mount->from), list, 0);
        absolute = mount->from[0] == '/';
        text += size;
        length -= size;
        break;
    }
    count = split(text, length, list, count);
    if (absolute && count > 1 && is(list[0], "private") && (is(list[1], "var") || is(list[1], "etc") || is(list[1], "tmp"))) /* on macOS */
        memmove(list, list + 1, (size_t)--count * sizeof *list);
    if (absolute && count > 3 && is(list[0], "System") && is(list[1], "Volumes") && is(list[2], "Data"))
        memmove(list, list + 3, (size_t)(count -= 3) * sizeof *list);
    if (absolute && count > 2 && is(list[0], "proc") && is(list[2], "root")) /* /proc/self/root is / */
        memmove(list, list + 3, (size_t)(count -= 3) * sizeof *list);
    absolute |= count && list[0].text == above_home;
    if (absolute) {
        int up = 0; /* .. at the root stays there */
        while (up < count && is(list[up], "..")) up++;
        memmove(list, list + up, (size_t)(count - up) * sizeof *list);
        count -= up;
        if (count && list[0].text[0] == S2C_HOME) absolute = 0;
    }
    while (count && is_wild(list[count - 1])) {
        count--;
        *contents = 1;
    }
    component home = {"\5", 1};
    if (absolute && count && is(list[0], "root")) {
        list[0] = home;
        absolute = 0;
    } else if (absolute && count > 1 && (is(list[0], "home") || is(list[0], "Users")) && !is_wild(list[1])) {
        list[1] = home;
        memmove(list, list + 1, (size_t)--count * sizeof *list);
        absolute = 0;
    } else if (absolute && count > 1 && is(list[0], "home")) { /* the same file in every home */
        list[1] = home;
        memmove(list, list + 1, (size_t)--count * sizeof *list);
        absolute = 0;
    }
    if (count == 0) out[n++] = absolute ? '/' : '.';
    for (int i = 0; i < count && n < S2C_PLACE_BYTES - 1; i++) {
        if (i || absolute) out[n++] = '/';
        const int room = S2C_PLACE_BYTES - 1 - n, size = list[i].length < room ? list[i].length : room;
        for (int k = 0; k < size; k++, n++) /* a quoted wildcard is a character like any other */
            out[n] = list[i].text[k] == '*' || list[i].text[k] == '?' ? '_' : list[i].text[k];
    }
    out[n] = 0;
    return n;
}

/* The pattern, component by component. A leading double star and slash stands for any directory, a last double star for all below.
 * ~ in a pattern is the home directory. */
static int fits(const char *pattern, const char *path, const char *end)
{
    if (!strncmp(pattern, "**/", 3)) {
        const char *last = end;
        int parts = 1;
        for (const char *p = pattern + 3; *p; p++) parts += *p == '/';
        while (last > path && parts) parts -= *--last == '/';
        if (parts > 1) return 0;
        if (*last == '/') last++;
        for (const char *p = last; p < end; p++)
            if (*p == S2C_ANY || *p == S2C_ONE) return 0; /* a wildcard of the user's may mean anything here */
        return fits(pattern + 3, last, end);
    }
    const char *p = pattern, *text = path; /* most have another letter somewhere */
    while (text < end && *p == *text && !s2c_is_wildcard(*p)) p++, text++;
    if (*p && *p != '~' && text < end && !s2c_is_wildcard(*p) && !s2c_is_wildcard(*text)) return 0;
    while (*pattern) {
        const char *pattern_end = strchr(pattern, '/'), *stop = memchr(path, '/', (size_t)(end - path));
        if (!pattern_end) pattern_end = pattern + strlen(pattern);
        if (!stop) stop = end;
        if (pattern_end - pattern == 2 && !memcmp(pattern, "**", 2)) return path < end;
        if (*pattern == '~' && pattern_end - pattern == 1) {
            if (stop - path != 1 || *path != S2C_HOME) return 0;
        } else if (!s2c_globs_meet(path, stop, pattern, pattern_end)) return 0;
        pattern = *pattern_end ? pattern_end + 1 : pattern_end;
        path = stop < end ? stop + 1 : end;
        if (!*pattern) return path == end;
        if (path == end && strcmp(pattern, "**")) return 0;
    }
    return path == end;
}

/* A wildcard of the user's after a name's first letters, as in id_*: it may mean more than the pattern that it fits. */
static int widens(const char *path, const char *end)
{
    for (const char *p = path; p < end; p++)
        if (s2c_is_wildcard(*p)) return end[-1] == *p;
    return 0;
}

typedef struct { const char *path, *end; const s2c_place_pattern *found; } search;

/* Patterns are looked up by what tells most of them apart (s2c_place_pattern): a number that sorts as the table does. */
static uint32_t key(unsigned begins, char first, char second) { return begins << 16 | (uint32_t)(uint8_t)first << 8 | (uint8_t)second; }

/* The number of patterns before a key. */
static int before(uint32_t wanted)
{
    int low = 0, high = s2c_place_pattern_count;
    while (low < high) {
        const int middle = (low + high) / 2;
        const s2c_place_pattern *p = &s2c_place_patterns[middle];
        if (key(p->begins, (char)p->first, (char)p->second) < wanted) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Tries the patterns whose keys are in [from, to), as far as they come before the one that was found. */
static void try_patterns(search *s, uint32_t from, uint32_t to)
{
    for (int i = before(from); i < s2c_place_pattern_count; i++) {
        const s2c_place_pattern *p = &s2c_place_patterns[i];
        if (key(p->begins, (char)p->first, (char)p->second) >= to) return;
        if ((s->found && s->found->order < p->order) || !fits(s2c_text_at(p->pattern), s->path, s->end)) continue;
        if (1u << p->place != S2C_PLACE_NAMED || !widens(s->path, s->end)) s->found = p;
    }
}

/* Those that begin so, with these letters or with any; a wildcard of the user's may be all letters. */
static void try_letters(search *s, unsigned begins, char first, char second)
{
    if (s2c_is_wildcard(first)) {
        try_patterns(s, key(begins, 0, 0), key(begins + 1, 0, 0));
        return;
    }
    for (int known = 0; known < 2; known++) {
        const char letter = known ? first : 0;
        if (s2c_is_wildcard(second)) try_patterns(s, key(begins, letter, 0), key(begins, letter, (char)255) + 1);
        else {
            try_patterns(s, key(begins, letter, 0), key(begins, letter, 0) + 1);
            if (second) try_patterns(s, key(begins, letter, second), key(begins, letter, second) + 1);
        }
        if (!first) return;
    }
}

static uint32_t place_of(const char *path, int length)
{
    const char *end = path + length, *last = end;
    while (last > path && last[-1] != '/') last--;
    if (length == 1 && *path == '/') return S2C_PLACE_ROOT;
    if (length == 1 && *path == '.') return S2C_PLACE_HERE;
    if (length == 1 && (*path == S2C_UNKNOWN || *path == S2C_SOME)) return S2C_PLACE_UNKNOWN;
    if (length >= 2 && !memcmp(end - 2, "..", 2) && (length == 2 || end[-3] == '/')) return S2C_PLACE_ABOVE;
    search s = {path, end, NULL};
    if (*path == '/') {
        const char *slash = memchr(path + 1, '/', (size_t)(length - 1));
        try_letters(&s, S2C_BEGINS_ROOTED, path[1], slash ? slash[1] : 0);
    } else if (*path == S2C_HOME) try_letters(&s, S2C_BEGINS_HOME, length > 2 ? path[2] : 0, length > 3 ? path[3] : 0);
    try_letters(&s, S2C_BEGINS_NAME, *last, end - last > 1 ? last[1] : 0);
    if (last > path) try_letters(&s, S2C_BEGINS_PARTS, 0, 0);
    return s.found ? 1u << s.found->place : S2C_PLACE_NAMED;
}

/* The path with everything that may be empty left out; 0 where that says nothing new. */
static uint32_t place_if_empty(const s2c_state *st, const char *text, int length)
{
    char path[S2C_PLACE_BYTES], canonical[S2C_PLACE_BYTES];
    int n = 0, contents;
    for (int i = 0; i < length && n < S2C_PLACE_BYTES - 1; i++)
        if (text[i] != S2C_UNKNOWN) path[n++] = text[i];
    if (n == 0 || n == length) return 0;
    const uint32_t place = place_of(canonical, s2c_canonical(st, path, n, canonical, &contents));
    if (text[0] == S2C_UNKNOWN) return place & (S2C_PLACE_ROOT | S2C_PLACE_HERE);
    return place & (S2C_PLACE_ROOT | S2C_PLACE_HOME | S2C_PLACE_SYSTEM | S2C_PLACE_CORE | S2C_PLACE_HERE | S2C_PLACE_ABOVE);
}

/* host:path and user@host:path, as scp and rsync read them: the colon comes before any slash. */
static const char *remote_path(const char *text, int length)
{
    for (int i = 0; i < length && text[i] != '/'; i++)
        if (text[i] == ':' && i > 0) return text + i + 1;
    return NULL;
}

uint32_t s2c_place(const s2c_state *st, const char *text, int length)
{
    char path[S2C_PLACE_BYTES];
    int contents;
    if (length == 0) return 0;
    for (int i = 0; i + 2 < length && text[i] != '/'; i++)
        if (!memcmp(text + i, "://", 3)) return S2C_PLACE_URL;
    const char *behind = remote_path(text, length);
    if (behind) {
        const int rest = (int)(text + length - behind);
        return S2C_PLACE_REMOTE | (rest ? place_of(path, s2c_canonical(st, behind, rest, path, &contents)) : 0);
    }
    return place_of(path, s2c_canonical(st, text, length, path, &contents)) | place_if_empty(st, text, length);
}

/* The name of a file that a secret was put into a moment ago. */
static int holds_secret(const s2c_state *st, const s2c_word *word)
{
    for (int i = 0; i < st->secret_count; i++) {
        const int size = (int)strlen(st->secrets[i]);
        const char *tail = word->text + word->length - size;
        if (word->length >= size && !memcmp(tail, st->secrets[i], (size_t)size) && (word->length == size || strchr("/@=", tail[-1]))) return 1;
    }
    return 0;
}

uint32_t s2c_word_place(const s2c_state *st, const s2c_word *word)
{
    if (holds_secret(st, word)) return S2C_PLACE_SECRET | s2c_place(st, word->text, word->length);
    /* Names that a search found: their text is only where the search began. */
    return (word->flags & S2C_FROM_NAMES) && word->places ? word->places : s2c_place(st, word->text, word->length);
}
