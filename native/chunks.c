/* chunks.c - white space, quotes, punctuation and brackets; and the places where one chunk is really two (10-20, localhost:8080, bob:staff). */
#include "chunks.h"
#include "addresses.h"
#include "quantities.h"
#include "recognise.h"
#include <string.h>

static int is_one_of(char c, const char *set) { return c && strchr(set, c) != NULL; }

int s2c_is_wordy(const char *s, int n)
{
    for (int i = 0; i < n; i++)
        if (s2c_is_alnum(s[i]) || s[i] == S2C_LETTER) return 1;
    return 0;
}

/* Without a letter or digit only a place is worth a token: . .. ~ / ../.. ~/ and what is in them: ./star; and the backups of editors. */
static int is_bare_place(const char *s, int n)
{
    int dots = 0;
    if (n == 2 && s[0] == '*' && s[1] == '~') return 1;
    for (int i = 0; i < n; i++) {
        if (!is_one_of(s[i], "./~*?") || (s[i] == '~' && i)) return 0;
        dots = s[i] == '.' ? dots + 1 : 0;
        if (dots > 2) return 0;
    }
    if (n == 1) return is_one_of(s[0], "./~");
    return s[0] == '/' || (s[0] == '~' && s[1] == '/') || (s[0] == '.' && (s[1] == '/' || (s[1] == '.' && (n == 2 || s[2] == '/'))));
}

/* The closing quote that belongs to the one at i: the first that ends a word. -1: the quote is punctuation. */
static int closing_quote(const s2c_characters *characters, int i)
{
    const char *plain = characters->plain;
    for (int j = i + 1; j < characters->count; j++) {
        char after = plain[j + 1], later = after ? plain[j + 2] : 0;
        if (plain[j] != plain[i]) continue;
        if (!after || is_one_of(after, " ,;:!?)]}>")) return j;
        if (after == '.' && !s2c_is_alnum(later) && !is_one_of(later, "_*/")) return j;
    }
    return -1;
}

static int quoted_chunk(const s2c_characters *characters, int at, s2c_chunk *chunk)
{
    int i = at;
    while (is_one_of(characters->plain[i], "([{<,;=")) i++;
    if (!is_one_of(characters->plain[i], "\"'`")) return 0;
    int close = closing_quote(characters, i);
    if (close < 0) return 0;
    chunk->quoted = 1;
    if (i > at) chunk->led = 1;
    chunk->stopped = 1;
    chunk->start = i + 1;
    chunk->end = close;
    chunk->span_start = i;
    chunk->span_end = chunk->next = close + 1;
    while (is_one_of(characters->plain[chunk->next], ".,;:!?)]}>")) chunk->next++; /* what ends the sentence is no place "." */
    return 1;
}

static char closer_of(char c) { return c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : c == '<' ? '>' : 0; }
static char opener_of(char c) { return c == ')' ? '(' : c == ']' ? '[' : c == '}' ? '{' : c == '>' ? '<' : 0; }

/* Index of the bracket that closes s[0], or -1. */
static int matching_bracket(const char *s, int n)
{
    int depth = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] == s[0]) depth++;
        else if (s[i] == closer_of(s[0]) && --depth == 0) return i;
    }
    return -1;
}

static int count_of(const char *s, int n, char c)
{
    int count = 0;
    for (int i = 0; i < n; i++) count += s[i] == c;
    return count;
}

/* Dots at the end that stay: "..", "../..", "web1:." ; "/tmp/." is a path and a full stop. Returns how many to take off. */
static int loose_dots(const char *s, int n)
{
    int dots = 0;
    while (dots < n && s[n - 1 - dots] == '.') dots++;
    if (dots == n) return dots <= 2 ? 0 : dots;
    char before = s[n - 1 - dots];
    if (before == '/' && dots == 2) return 0;
    if (before == '/' && dots == 3 && n > 5 && s[0] == '.' && s[1] == '.') return 1;
    if (before == ':' && dots == 1 && n > 2) return 0;
    return dots;
}

/* A question mark ends a question, unless it follows what no word ends with: report-?? */
static int loose_question_marks(const char *s, int n)
{
    int marks = 0;
    while (marks < n && s[n - 1 - marks] == '?') marks++;
    if (marks == n) return marks;
    char before = s[n - 1 - marks];
    int dotted = before == '.' && s2c_is_wordy(s, n);
    return is_one_of(before, "-_") || dotted ? 0 : marks;
}

static int loose_at_end(const char *s, int n)
{
    char c = s[n - 1];
    if (is_one_of(c, ",;!")) return 1;
    if (c == '.') return loose_dots(s, n);
    if (c == '?') return loose_question_marks(s, n);
    if (c == ':') return !(s2c_is_ipv6(s, n) || (n > 1 && s2c_is_user_host(s, n - 1)));
    if (opener_of(c)) return count_of(s, n, opener_of(c)) < count_of(s, n, c);
    if (is_one_of(c, "\"'`")) return count_of(s, n, c) % 2;
    return 0;
}

static int loose_at_start(const char *s, int n)
{
    char c = s[0], next = n > 1 ? s[1] : 0;
    if (is_one_of(c, ",;!=>)]}")) return 1;
    if (c == ':') return !s2c_is_ipv6(s, n);
    if (c == '@') return s2c_is_ipv4(s + 1, n - 1) || s2c_is_known_host(s + 1, n - 1); /* as dig has its server */
    if (c == '~' || c == '+') return s2c_is_digit(next); /* "~20 MB" is about 20 MB */
    if (closer_of(c)) return matching_bracket(s, n) < 0;
    if (is_one_of(c, "\"'`")) return count_of(s, n, c) % 2;
    return 0;
}

/* Brackets around the whole chunk; a bracket expression such as [a-z] keeps its own. */
static int is_wrapped(const char *s, int n)
{
    if (n < 2 || !closer_of(s[0]) || matching_bracket(s, n) != n - 1) return 0;
    return !(s[0] == '[' && n > 4 && (s[2] == '-' || s[1] == '^'));
}

/* Narrows [start, end) to the content. */
static void strip(const char *plain, int *start, int *end)
{
    for (int changed = 1; changed && *start < *end;) {
        const char *s = plain + *start;
        int n = *end - *start, wrapped = is_wrapped(s, n);
        int tail = wrapped ? 1 : loose_at_end(s, n);
        int head = wrapped ? 1 : n > tail && loose_at_start(s, n - tail);
        *end -= tail;
        *start += head;
        changed = head || tail;
    }
}

static int digits_from(const char *s, int n, int at)
{
    int from = at;
    while (at < n && s2c_is_digit(s[at])) at++;
    return at - from;
}

/* 10-20, 10..20, 5-10MB: where the second number starts, the first one's length in *left; or 0. */
static int range_cut(const char *s, int n, int *left)
{
    s2c_quantity quantity;
    int digits = digits_from(s, n, 0), gap = 0;
    if (!digits || digits > 9 || digits >= n) return 0;
    if (s[digits] == '-') gap = 1;
    else if (n - digits > 2 && s[digits] == '.' && s[digits + 1] == '.') gap = 2;
    int right = digits + gap;
    if (!gap || right >= n || !s2c_is_digit(s[right]) || !s2c_glued_quantity(s + right, n - right, &quantity)) return 0;
    *left = digits;
    return right;
}

/* 046d:0825, as USB devices are numbered; 8080:8080 are ports. */
static int is_usb_id(const char *s, int n)
{
    int letters = 0;
    for (int i = 0; i < n; i++) {
        if (i == 4 ? s[i] != ':' : !s2c_is_digit(s[i]) && !(s[i] >= 'a' && s[i] <= 'f')) return 0;
        letters += s2c_is_alpha(s[i]);
    }
    return n == 9 && letters && s2c_is_digit(s[0]);
}

/* localhost:8080, 10.0.0.5:22, web1:8080 */
static int port_cut(const char *s, int n, int *left)
{
    int colon = n - 1, letters = 0;
    while (colon > 0 && s[colon] != ':') colon--;
    int digits = n - colon - 1;
    if (colon < 1 || digits < 1 || digits > 5 || digits_from(s, n, colon + 1) != digits) return 0;
    if (s2c_is_ipv6(s, n) || is_usb_id(s, n)) return 0;
    int bracketed = colon > 3 && s[0] == '[' && s[colon - 1] == ']' && s2c_is_ipv6(s + 1, colon - 2);
    int host = bracketed || s2c_is_ipv4(s, colon) || s2c_is_known_host(s, colon) || s2c_is_user_host(s, colon);
    if (!host && (digits < 3 || !s2c_is_host_name(s, colon) || memchr(s, '.', (size_t)colon))) return 0;
    for (int i = 0; i < colon; i++) letters += s2c_is_alpha(s[i]);
    if (!host && !letters) return 0;
    *left = colon;
    return colon + 1;
}

/* 22/tcp, 53/udp */
static int protocol_cut(const char *s, int n, int *left)
{
    const int digits = digits_from(s, n, 0);
    if (!digits || digits > 5 || n != digits + 4 || s[digits] != '/' || !s2c_listed(" tcp udp ", s + digits + 1, 3)) return 0;
    *left = digits;
    return digits + 1;
}

/* 8080:80, as containers have their ports; 14:30 is a time. */
static int ports_cut(const char *s, int n, int *left)
{
    const int outer = digits_from(s, n, 0), inner = outer && outer < n && s[outer] == ':' ? digits_from(s, n, outer + 1) : 0;
    if (!inner || outer > 5 || inner > 5 || n != outer + 1 + inner || (outer <= 2 && inner == 2 && s[outer + 1] < '6')) return 0;
    *left = outer;
    return outer + 1;
}

/* A name as users, groups and packages have them. */
static int is_name(const char *s, int n)
{
    for (int i = 0; i < n; i++)
        if (!s2c_is_alpha(s[i]) && s[i] != '_' && !(i && (s2c_is_digit(s[i]) || s[i] == '.' || s[i] == '-'))) return 0;
    return n > 0;
}

/* bob:staff are a user and a group; with a digit behind the colon it is as often a password or a version: admin:s3cret. libc6:i386 is one
 * package, nginx:latest one image, web1:notes.txt and example.com:backup are places on a host. */
static int name_cut(const char *s, int n, int *left)
{
    static const char tags[] = /* architectures, and what images are called by */
        " amd64 i386 arm64 armhf armel riscv64 ppc64el s390x"
        " latest stable edge nightly lts mainline alpine slim bookworm bullseye buster trixie jammy focal noble ";
    const char *colon = memchr(s, ':', (size_t)n);
    if (!colon) return 0;
    const int before = (int)(colon - s), after = n - before - 1;
    if (!is_name(s, before) || !is_name(colon + 1, after) || s2c_listed(tags, colon + 1, after)) return 0;
    if (s2c_is_known_host(s, before) || s2c_is_remote(s, n)) return 0;
    for (int i = before + 1; i < n; i++)
        if (s2c_is_digit(s[i])) return 0;
    *left = before;
    return before + 1;
}

/* Is the next word a unit: "1,500 MB"? s is what follows a chunk. */
static int is_before_unit(const char *s)
{
    if (*s != ' ') return 0;
    while (*s == ' ') s++;
    return s2c_is_unit(s, (int)strcspn(s, " .,;:!?)"));
}

/* jpg,png,gif : a list written without spaces; not within paths, modes, patterns and grouped numbers. */
static int comma_cut(const char *s, int n, int *left)
{
    const char *comma = memchr(s, ',', (size_t)n);
    s2c_quantity quantity;
    if (!comma || comma == s || s2c_glued_quantity(s, n, &quantity) || s2c_is_mode(s, n)) return 0;
    if (s2c_is_grouped(s, n) && is_before_unit(s + n)) return 0;
    for (int i = 0; i < n; i++)
        if (is_one_of(s[i], "/{([=*?\"'`:+$\\")) return 0;
    *left = (int)(comma - s);
    return *left + 1;
}

static int cut(const char *s, int n, int *left)
{
    int right = comma_cut(s, n, left);
    if (!right) right = range_cut(s, n, left);
    if (!right) right = port_cut(s, n, left);
    if (!right) right = ports_cut(s, n, left);
    if (!right) right = protocol_cut(s, n, left);
    if (!right) right = name_cut(s, n, left);
    return right;
}

/* Behind an hour as in "5 pm" or "5:30 am": where that ends; else `stop`. */
static int half_of_day(const char *plain, int count, int start, int stop)
{
    int hour, minute, end = stop + 3;
    if (stop - start > 5 || !s2c_is_digit(plain[start]) || end > count || plain[stop] != ' ') return stop;
    if (end < count && (s2c_is_alnum(plain[end]) || plain[end] == '\'' || plain[end] == '-')) return stop;
    return s2c_is_half_day_time(plain + start, end - start, &hour, &minute) ? end : stop;
}

int s2c_next_chunk(const s2c_characters *characters, int at, s2c_chunk *chunk)
{
    const char *plain = characters->plain;
    *chunk = (s2c_chunk){0};
    for (;;) {
        while (at < characters->count && plain[at] == ' ') at++;
        if (at >= characters->count) return 0;
        if (quoted_chunk(characters, at, chunk)) return 1;
        int end = at, start = at, left = 0;
        while (end < characters->count && plain[end] != ' ') end++;
        int stop = end;
        strip(plain, &start, &stop);
        if (start > at) chunk->led = 1;
        chunk->next = end;
        int right = stop > start ? cut(plain + start, stop - start, &left) : 0;
        if (right) {
            chunk->next = start + right;
            stop = start + left;
            strip(plain, &start, &stop);
        }
        if (!right && stop == end && stop > start && half_of_day(plain, characters->count, start, stop) > stop) chunk->next = end = stop = stop + 3;
        chunk->stopped = right || stop < end;
        if (stop > start && (s2c_is_wordy(plain + start, stop - start) || is_bare_place(plain + start, stop - start))) {
            chunk->start = chunk->span_start = start;
            chunk->end = chunk->span_end = stop;
            return 1;
        }
        chunk->led = 1;
        at = chunk->next;
    }
}

int s2c_adjacent_chunk(const s2c_characters *characters, const s2c_chunk *chunk, s2c_chunk *next)
{
    return !chunk->stopped && s2c_next_chunk(characters, chunk->next, next) && !next->quoted && !next->led;
}
