/* quantities.c - numbers, sizes, durations and percentages, in digits and in words. Whole-number arithmetic only. */
#include "quantities.h"
#include "recognise.h"
#include <string.h>

enum { WORD_SIZE = 24 };

typedef struct { const char *name; int type; int64_t scale; } unit;

/* A month is 30 days, a year 365. Sizes are binary whether they are written MB or MiB, as find, du and ls have them. */
static const unit units[] = {
    {"s", S2C_SECONDS, 1}, {"sec", S2C_SECONDS, 1}, {"secs", S2C_SECONDS, 1}, {"second", S2C_SECONDS, 1}, {"seconds", S2C_SECONDS, 1},
    {"m", S2C_MINUTES, 60}, {"min", S2C_MINUTES, 60}, {"mins", S2C_MINUTES, 60}, {"minute", S2C_MINUTES, 60}, {"minutes", S2C_MINUTES, 60},
    {"h", S2C_MINUTES, 3600}, {"hr", S2C_MINUTES, 3600}, {"hrs", S2C_MINUTES, 3600}, {"hour", S2C_MINUTES, 3600}, {"hours", S2C_MINUTES, 3600},
    {"d", S2C_DAYS, 86400}, {"day", S2C_DAYS, 86400}, {"days", S2C_DAYS, 86400},
    {"w", S2C_DAYS, 604800}, {"wk", S2C_DAYS, 604800}, {"wks", S2C_DAYS, 604800}, {"week", S2C_DAYS, 604800}, {"weeks", S2C_DAYS, 604800},
    {"fortnight", S2C_DAYS, 1209600}, {"fortnights", S2C_DAYS, 1209600}, {"month", S2C_DAYS, 2592000}, {"months", S2C_DAYS, 2592000},
    {"y", S2C_DAYS, 31536000}, {"yr", S2C_DAYS, 31536000}, {"yrs", S2C_DAYS, 31536000}, {"year", S2C_DAYS, 31536000}, {"years", S2C_DAYS, 31536000},
    {"b", S2C_SIZE, 1}, {"byte", S2C_SIZE, 1}, {"bytes", S2C_SIZE, 1},
    {"k", S2C_SIZE, 1LL << 10}, {"kb", S2C_SIZE, 1LL << 10}, {"kbs", S2C_SIZE, 1LL << 10}, {"kib", S2C_SIZE, 1LL << 10},
    {"kilo", S2C_SIZE, 1LL << 10}, {"kilos", S2C_SIZE, 1LL << 10}, {"kbyte", S2C_SIZE, 1LL << 10}, {"kbytes", S2C_SIZE, 1LL << 10},
    {"kilobyte", S2C_SIZE, 1LL << 10}, {"kilobytes", S2C_SIZE, 1LL << 10}, {"kibibyte", S2C_SIZE, 1LL << 10}, {"kibibytes", S2C_SIZE, 1LL << 10},
    {"mb", S2C_SIZE, 1LL << 20}, {"mbs", S2C_SIZE, 1LL << 20}, {"mib", S2C_SIZE, 1LL << 20}, {"meg", S2C_SIZE, 1LL << 20}, {"megs", S2C_SIZE, 1LL << 20},
    {"mbyte", S2C_SIZE, 1LL << 20}, {"mbytes", S2C_SIZE, 1LL << 20}, {"megabyte", S2C_SIZE, 1LL << 20}, {"megabytes", S2C_SIZE, 1LL << 20},
    {"mebibyte", S2C_SIZE, 1LL << 20}, {"mebibytes", S2C_SIZE, 1LL << 20},
    {"g", S2C_SIZE, 1LL << 30}, {"gb", S2C_SIZE, 1LL << 30}, {"gbs", S2C_SIZE, 1LL << 30}, {"gib", S2C_SIZE, 1LL << 30}, {"gig", S2C_SIZE, 1LL << 30},
    {"gigs", S2C_SIZE, 1LL << 30}, {"gbyte", S2C_SIZE, 1LL << 30}, {"gbytes", S2C_SIZE, 1LL << 30}, {"gigabyte", S2C_SIZE, 1LL << 30},
    {"gigabytes", S2C_SIZE, 1LL << 30}, {"gibibyte", S2C_SIZE, 1LL << 30}, {"gibibytes", S2C_SIZE, 1LL << 30},
    {"t", S2C_SIZE, 1LL << 40}, {"tb", S2C_SIZE, 1LL << 40}, {"tbs", S2C_SIZE, 1LL << 40}, {"tib", S2C_SIZE, 1LL << 40}, {"tera", S2C_SIZE, 1LL << 40},
    {"terabyte", S2C_SIZE, 1LL << 40}, {"terabytes", S2C_SIZE, 1LL << 40}, {"tebibyte", S2C_SIZE, 1LL << 40}, {"tebibytes", S2C_SIZE, 1LL << 40}};

static const char *const small_numbers[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                                            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const tens[] = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

/* s[0..n) in lower case; "" when it is too long to be a word of this file or is not ASCII. */
static const char *lower_word(const char *s, int n, char word[WORD_SIZE])
{
    if (n >= WORD_SIZE) n = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] == S2C_LETTER || s[i] == S2C_SYMBOL) n = 0;
        else word[i] = s2c_to_lower(s[i]);
    }
    word[n] = 0;
    return word;
}

static const char *chunk_word(const s2c_characters *characters, const s2c_chunk *chunk, char word[WORD_SIZE])
{
    return lower_word(characters->plain + chunk->start, chunk->quoted ? 0 : chunk->end - chunk->start, word);
}

static int is_same(const char *a, const char *b) { return !strcmp(a, b); }

/* A capital M is mega, a small m minutes; every other unit is the same in any case. */
static const unit *find_unit(const char *s, int n)
{
    static const unit mega = {"M", S2C_SIZE, 1LL << 20};
    char word[WORD_SIZE];
    if (n == 1 && s[0] == 'M') return &mega;
    lower_word(s, n, word);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (is_same(units[i].name, word)) return &units[i];
    return NULL;
}

int s2c_is_unit(const char *s, int n) { return find_unit(s, n) != NULL; }

static int is_time(const unit *u) { return u && u->type != S2C_SIZE; }

/* A decimal number: whole and thousandths (further places do not count). */
typedef struct { int64_t whole; int thousandths; int has_fraction; } decimal;

/* Reads digits, grouped by commas or not, and a fraction. Returns how many characters, or 0. */
static int read_decimal(const char *s, int n, decimal *number)
{
    int at = 0, digits = 0, group = 0;
    *number = (decimal){0, 0, 0};
    for (; at < n; at++) {
        if (s2c_is_digit(s[at])) {
            if (++digits > 17) return 0;
            number->whole = number->whole * 10 + (s[at] - '0');
            group++;
        } else if (s[at] == ',' && group > 0 && group <= 3 && n - at > 3 && s2c_is_digit(s[at + 1]) && s2c_is_digit(s[at + 2]) &&
                   s2c_is_digit(s[at + 3]) && (n - at == 4 || !s2c_is_digit(s[at + 4])) && (digits == group || group == 3)) {
            group = 0;
        } else break;
    }
    if (!digits) return 0;
    if (at + 1 < n && s[at] == '.' && s2c_is_digit(s[at + 1])) {
        int scale = 100;
        for (at++; at < n && s2c_is_digit(s[at]); at++, scale /= 10) number->thousandths += scale * (s[at] - '0');
        number->has_fraction = 1;
    }
    return at;
}

/* number x scale; -1 where that is too large, or a duration is no whole number of seconds. */
static int64_t scaled(const decimal *number, const unit *u)
{
    if (number->whole > (INT64_MAX >> 2) / u->scale) return -1;
    int64_t fraction = number->thousandths * u->scale;
    if (is_time(u) && fraction % 1000) return -1;
    return number->whole * u->scale + fraction / 1000;
}

static int set(s2c_quantity *quantity, int type, int64_t amount)
{
    quantity->type = type;
    quantity->amount = amount;
    return amount >= 0 || type == S2C_NUMBER;
}

/* 80,443 are two numbers; 1,500 and 1,234,567 are one: people who group digits name round numbers. s[0..n) is a number that read_decimal takes. */
static int is_list(const char *s, int n)
{
    return n > 4 && memchr(s, ',', (size_t)n) == s + n - 4 && s[n - 1] != '0';
}

int s2c_is_grouped(const char *s, int n)
{
    decimal number;
    return read_decimal(s, n, &number) == n && memchr(s, ',', (size_t)n) != NULL;
}

int s2c_glued_quantity(const char *s, int n, s2c_quantity *quantity)
{
    decimal number;
    int negative = n > 1 && s[0] == '-';
    int at = read_decimal(s + negative, n - negative, &number) + negative;
    if (at == negative) return 0;
    if (at == n && is_list(s, n)) return 0;
    if (at == n) return !number.has_fraction && set(quantity, S2C_NUMBER, negative ? -number.whole : number.whole);
    if (negative) return 0;
    if (n - at == 1 && s[at] == '%') return !number.has_fraction && set(quantity, S2C_PERCENT, number.whole);
    if (n - at == 2 && !number.has_fraction && s2c_listed(" st nd rd th ", s + at, 2)) return set(quantity, S2C_NUMBER, number.whole);
    if (s[at] == '-' && n - at > 2) at++;
    const unit *u = find_unit(s + at, n - at);
    return u && set(quantity, u->type, scaled(&number, u));
}

static int index_of(const char *const *list, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (is_same(list[i], word)) return (int)i;
    return -1;
}

/* 0 to 99 in one word, "twenty-five" too; or -1. */
static int small_number(const char *word)
{
    int value = index_of(small_numbers, 20, word);
    if (value >= 0) return value;
    value = index_of(tens, 8, word);
    if (value >= 0) return 20 + 10 * value;
    const char *dash = strchr(word, '-');
    if (!dash) return -1;
    char left[WORD_SIZE];
    int ten = index_of(tens, 8, lower_word(word, (int)(dash - word), left)), one = index_of(small_numbers, 10, dash + 1);
    return ten >= 0 && one > 0 ? 20 + 10 * ten + one : -1;
}

static int64_t multiplier(const char *word)
{
    return is_same(word, "hundred") ? 100 : is_same(word, "thousand") ? 1000 : is_same(word, "million") ? 1000000 : 0;
}

/* A number being read: total holds the closed thousands, group what is still open (-1: nothing yet). */
typedef struct { int64_t total, group; int words; s2c_chunk last; } spoken_number;

static int takes_small(const spoken_number *number, int value)
{
    if (number->group < 0) return number->words == 0 || number->total > 0;
    if (number->group >= 100) return number->group % 100 == 0 && value > 0;
    return number->group >= 20 && number->group % 10 == 0 && value > 0 && value < 10;
}

static int take_word(spoken_number *number, const char *word)
{
    int small = small_number(word);
    int64_t times = multiplier(word);
    if (small >= 0) {
        if (!takes_small(number, small)) return 0;
        number->group = number->group < 0 ? small : number->group + small;
    } else if (times == 100) {
        if (number->group > 99 || number->group == 0) return 0;
        number->group = number->group < 0 ? 100 : number->group * 100;
    } else if (times) {
        if (number->group == 0 || number->total > 0 || number->group > INT64_C(1000000000)) return 0;
        number->total = (number->group < 0 ? 1 : number->group) * times;
        number->group = -1;
    } else return 0;
    number->words++;
    return 1;
}

/* "two hundred", "twenty five", "a thousand", "5 thousand", "one hundred and ten"; "one" by itself stays a word. */
static int read_spoken_number(const s2c_characters *characters, const s2c_chunk *chunk, int64_t *value, s2c_chunk *last)
{
    char word[WORD_SIZE];
    s2c_chunk here = *chunk, next, after;
    spoken_number number = {0, -1, 0, *chunk};
    decimal digits;
    int length = chunk->end - chunk->start;
    chunk_word(characters, &here, word);
    int article = is_same(word, "a") && s2c_adjacent_chunk(characters, &here, &next) && multiplier(chunk_word(characters, &next, word));
    if (article) here = next;
    else if (read_decimal(characters->plain + chunk->start, length, &digits) == length && !digits.has_fraction) {
        if (!s2c_adjacent_chunk(characters, &here, &next) || !multiplier(chunk_word(characters, &next, word))) return 0;
        number.group = digits.whole;
        number.words = 1;
        here = next;
    }
    while (take_word(&number, chunk_word(characters, &here, word))) {
        number.last = here;
        if (!s2c_adjacent_chunk(characters, &here, &next)) break;
        if (is_same(chunk_word(characters, &next, word), "and")) {
            if ((number.group < 100 && number.total == 0) || !s2c_adjacent_chunk(characters, &next, &after)) break;
            if (small_number(chunk_word(characters, &after, word)) < 0) break;
            next = after;
        }
        here = next;
    }
    int only_one = number.words == 1 && number.group == 1 && number.total == 0;
    if (number.words == 0 || only_one) return 0;
    *value = number.total + (number.group > 0 ? number.group : 0);
    *last = number.last;
    return 1;
}

static void end_at(s2c_quantity *quantity, const s2c_chunk *chunk)
{
    quantity->end = chunk->span_end;
    quantity->next = chunk->next;
}

/* The unit in the chunk after this one. A unit of one letter goes with digits only. */
static const unit *unit_after(const s2c_characters *characters, const s2c_chunk *chunk, int in_digits, s2c_chunk *next)
{
    if (!s2c_adjacent_chunk(characters, chunk, next)) return NULL;
    int length = next->end - next->start;
    return length > 1 || in_digits ? find_unit(characters->plain + next->start, length) : NULL;
}

/* "%", "percent", "per cent" after the number. */
static int read_percent(const s2c_characters *characters, const s2c_chunk *chunk, s2c_quantity *quantity)
{
    char word[WORD_SIZE];
    s2c_chunk next, cent;
    int at = chunk->span_end;
    while (characters->plain[at] == ' ') at++;
    if (!chunk->stopped && characters->plain[at] == '%' && (at + 1 >= characters->count || strchr(" .,;:!?)", characters->plain[at + 1]))) {
        quantity->end = quantity->next = at + 1;
        while (quantity->next < characters->count && strchr(".,;:!?)", characters->plain[quantity->next])) quantity->next++;
        return 1;
    }
    if (!s2c_adjacent_chunk(characters, chunk, &next)) return 0;
    chunk_word(characters, &next, word);
    if (is_same(word, "percent") || is_same(word, "pct")) {
        end_at(quantity, &next);
        return 1;
    }
    if (!is_same(word, "per") || !s2c_adjacent_chunk(characters, &next, &cent) || !is_same(chunk_word(characters, &cent, word), "cent")) return 0;
    end_at(quantity, &cent);
    return 1;
}

static int read_share(const unit *u, int64_t numerator, int64_t denominator, const s2c_chunk *last, s2c_quantity *quantity)
{
    end_at(quantity, last);
    return set(quantity, u->type, u->scale * numerator / denominator);
}

/* Is it a unit of size that an article may stand before? The short ones ("a GB") are as often a letter or a name: only after "one" and "half a". */
static int is_counted_size(const char *word, int short_too)
{
    static const char *const units_in_full[] = {"gig", "gigs", "meg", "megs", "kilobyte", "megabyte", "gigabyte", "terabyte"};
    static const char *const short_units[] = {"kb", "mb", "gb", "tb"};
    return index_of(units_in_full, 8, word) >= 0 || (short_too && index_of(short_units, 4, word) >= 0);
}

/* "an hour", "a couple of days", "a dozen", "one week", "a gig", "one GB" */
static int read_article(const s2c_characters *characters, const s2c_chunk *chunk, s2c_quantity *quantity)
{
    char word[WORD_SIZE];
    s2c_chunk next = *chunk, last;
    chunk_word(characters, chunk, word);
    if (is_same(word, "a") || is_same(word, "an") || is_same(word, "one")) {
        int article = word[0] == 'a';
        const unit *u = unit_after(characters, chunk, 0, &last);
        if (is_time(u) || (u && !is_same(word, "an") && is_counted_size(chunk_word(characters, &last, word), !article)))
            return read_share(u, 1, 1, &last, quantity);
        if (!article || !s2c_adjacent_chunk(characters, chunk, &next)) return 0;
        chunk_word(characters, &next, word);
        if (is_same(word, "dozen")) {
            end_at(quantity, &next);
            return set(quantity, S2C_NUMBER, 12);
        }
    }
    if (!is_same(word, "couple")) return 0;
    s2c_chunk of;
    if (s2c_adjacent_chunk(characters, &next, &of) && is_same(chunk_word(characters, &of, word), "of")) next = of;
    const unit *u = unit_after(characters, &next, 0, &last);
    return is_time(u) && read_share(u, 2, 1, &last, quantity);
}

/* "half an hour", "half a day", "half-hour", "half a gig", "half a dozen" */
static int read_half(const s2c_characters *characters, const s2c_chunk *chunk, s2c_quantity *quantity)
{
    char word[WORD_SIZE];
    s2c_chunk article, last;
    chunk_word(characters, chunk, word);
    if (!strncmp(word, "half-", 5)) {
        const unit *u = find_unit(characters->plain + chunk->start + 5, chunk->end - chunk->start - 5);
        return is_time(u) && u->scale % 2 == 0 && read_share(u, 1, 2, chunk, quantity);
    }
    if (!is_same(word, "half") || !s2c_adjacent_chunk(characters, chunk, &article)) return 0;
    chunk_word(characters, &article, word);
    if (!is_same(word, "a") && !is_same(word, "an")) return 0;
    const unit *u = unit_after(characters, &article, 0, &last);
    if (is_time(u) ? u->scale % 2 == 0 : u && is_counted_size(chunk_word(characters, &last, word), 1))
        return read_share(u, 1, 2, &last, quantity);
    if (!s2c_adjacent_chunk(characters, &article, &last) || !is_same(chunk_word(characters, &last, word), "dozen")) return 0;
    end_at(quantity, &last);
    return set(quantity, S2C_NUMBER, 6);
}

/* "two-week", "five-minute" */
static int read_hyphenated(const s2c_characters *characters, const s2c_chunk *chunk, s2c_quantity *quantity)
{
    char word[WORD_SIZE];
    chunk_word(characters, chunk, word);
    char *dash = strrchr(word, '-');
    if (!dash) return 0;
    const unit *u = find_unit(dash + 1, (int)strlen(dash + 1));
    *dash = 0;
    int value = small_number(word);
    if (!u || value < 0 || strlen(dash + 1) < 2) return 0;
    decimal number = {value, 0, 0};
    end_at(quantity, chunk);
    return set(quantity, u->type, scaled(&number, u));
}

/* "last week": the unit alone stands for one of it. */
static int read_last(const s2c_characters *characters, const s2c_chunk *chunk, s2c_quantity *quantity)
{
    static const char *const singular[] = {"minute", "hour", "day", "week", "month", "year"};
    char word[WORD_SIZE];
    if (index_of(singular, 6, chunk_word(characters, chunk, word)) < 0) return 0;
    return read_share(find_unit(word, (int)strlen(word)), 1, 1, chunk, quantity);
}

/* A number in digits or words with its unit, percent sign or dozen; a number in words also by itself. */
static int read_number(const s2c_characters *characters, const s2c_chunk *chunk, s2c_quantity *quantity)
{
    char word[WORD_SIZE];
    decimal number;
    s2c_chunk last = *chunk, next;
    int length = chunk->end - chunk->start;
    int spoken = read_spoken_number(characters, chunk, &number.whole, &last);
    if (spoken) number.thousandths = number.has_fraction = 0;
    else if (read_decimal(characters->plain + chunk->start, length, &number) != length) return 0;
    if (!number.has_fraction && read_percent(characters, &last, quantity)) return set(quantity, S2C_PERCENT, number.whole);
    const unit *u = unit_after(characters, &last, !spoken, &next);
    if (u && scaled(&number, u) >= 0) {
        end_at(quantity, &next);
        return set(quantity, u->type, scaled(&number, u));
    }
    if (!number.has_fraction && number.whole < 1000000 && s2c_adjacent_chunk(characters, &last, &next) &&
        is_same(chunk_word(characters, &next, word), "dozen")) {
        end_at(quantity, &next);
        return set(quantity, S2C_NUMBER, 12 * number.whole);
    }
    end_at(quantity, &last);
    return spoken && set(quantity, S2C_NUMBER, number.whole);
}

int s2c_spoken_quantity(const s2c_characters *characters, const s2c_chunk *chunk, int after_last, s2c_quantity *quantity)
{
    if (chunk->quoted) return 0;
    quantity->start = chunk->span_start;
    return (after_last && read_last(characters, chunk, quantity)) || read_article(characters, chunk, quantity) ||
           read_half(characters, chunk, quantity) || read_number(characters, chunk, quantity) || read_hyphenated(characters, chunk, quantity);
}

int s2c_ordinal(const char *s, int n)
{
    static const char *const names[] = {"first", "second", "third", "fourth", "fifth", "sixth",
                                        "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"};
    for (int i = 0; i < (int)(sizeof names / sizeof *names); i++)
        if ((int)strlen(names[i]) == n && !memcmp(names[i], s, (size_t)n)) return i + 1;
    return 0;
}
