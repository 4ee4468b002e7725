/* vocabulary.c - the source vocabulary: exact look-up by binary search, then cheap fallbacks for near misses.
 *
 * Fallbacks serve what people type that training never saw: another ending of a known word, or one slip of the fingers. They never touch a
 * word with a digit or a sign in it, because such a word is a name and a name must not turn into a neighbour.
 *
 * A file name shows its ending: words of the vocabulary that begin with a dot (".tar.xz") stand for names that end so.
 */
#include <string.h>
#include "characters.h"
#include "model.h"

enum { MAX_FALLBACK = 40,         /* longer words are no misspelt English */
       MAX_ENDING = 12,           /* letters of the longest ending of a file name, dots included */
       MIN_MISSPELT = 4,          /* letters from which one slip is forgiven */
       MIN_FIRST_LETTER = 6 };    /* letters from which the slip may hit the first letter */

typedef struct { const uint32_t *offset; const char *text; int words; } vocabulary;

int s2c_words_open(const void *section, size_t length, int *words, const uint32_t **offset, const char **text)
{
    const uint32_t *number = section;
    if (length < 8 || number[0] < 1 || number[0] > S2C_MAX_WORDS) return 0;
    const uint32_t count = number[0];
    const size_t head = 4 * ((size_t)count + 2);
    if (length < head) return 0;
    const size_t text_length = length - head;
    const uint32_t *at = number + 1;
    const char *bytes = (const char *)section + head;
    if (at[0] != 0 || at[count] != text_length) return 0;
    for (uint32_t i = 0; i < count; i++)
        if (at[i + 1] <= at[i] || at[i + 1] > text_length) return 0;
    for (uint32_t i = 1; i < count; i++) { /* strictly ascending, or the binary search would miss words */
        const uint32_t before = at[i] - at[i - 1], after = at[i + 1] - at[i];
        const int order = memcmp(bytes + at[i - 1], bytes + at[i], before < after ? before : after);
        if (order > 0 || (order == 0 && before >= after)) return 0;
    }
    *words = (int)count;
    *offset = at;
    *text = bytes;
    return 1;
}

static int exact_rank(const vocabulary *v, const char *word, int length)
{
    int low = 0, high = v->words;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const int size = (int)(v->offset[middle + 1] - v->offset[middle]);
        int order = memcmp(v->text + v->offset[middle], word, (size_t)(size < length ? size : length));
        if (order == 0) order = size - length;
        if (order == 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return -1;
}

/* word[0..keep) followed by ending. */
static int rank_with_ending(const vocabulary *v, const char *word, int keep, const char *ending)
{
    char changed[MAX_FALLBACK + 2];
    const int extra = (int)strlen(ending);
    if (keep < 2 || keep + extra > (int)sizeof changed) return -1;
    memcpy(changed, word, (size_t)keep);
    memcpy(changed + keep, ending, (size_t)extra);
    return exact_rank(v, changed, keep + extra);
}

static int ends_with(const char *word, int length, const char *ending)
{
    const int size = (int)strlen(ending);
    return length > size && memcmp(word + length - size, ending, (size_t)size) == 0;
}

static int is_vowel(char letter) { return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u'; }

/* The word without "ing" or "ed". The dropped e comes first: "using" is use, not us. */
static int rank_of_stem(const vocabulary *v, const char *word, int stem)
{
    int rank = rank_with_ending(v, word, stem, "e");
    if (rank < 0) rank = rank_with_ending(v, word, stem, "");
    if (rank < 0 && stem > 2 && word[stem - 1] == word[stem - 2] && !is_vowel(word[stem - 1])) rank = rank_with_ending(v, word, stem - 1, "");
    return rank;
}

/* listing -> list, removing -> remove, stopped -> stop, boxes -> box, directories -> directory, log -> logs. */
static int rank_by_ending(const vocabulary *v, const char *word, int length)
{
    int rank = -1;
    if (ends_with(word, length, "ing")) rank = rank_of_stem(v, word, length - 3);
    else if (ends_with(word, length, "ied")) rank = rank_with_ending(v, word, length - 3, "y");
    else if (ends_with(word, length, "ed")) rank = rank_of_stem(v, word, length - 2);
    else if (ends_with(word, length, "'s")) rank = rank_with_ending(v, word, length - 2, "");
    else if (ends_with(word, length, "s") && word[length - 2] != 's') {
        rank = rank_with_ending(v, word, length - 1, "");
        if (rank < 0 && ends_with(word, length, "es")) rank = rank_with_ending(v, word, length - 2, "");
        if (rank < 0 && ends_with(word, length, "ies")) rank = rank_with_ending(v, word, length - 3, "y");
    }
    return rank >= 0 ? rank : rank_with_ending(v, word, length, "s");
}

/* Is b one insertion, deletion, substitution or transposition of neighbours away from a? (Damerau-Levenshtein distance 1; a != b) */
static int one_slip(const char *a, int a_length, const char *b, int b_length)
{
    while (a_length && b_length && a[0] == b[0]) a++, b++, a_length--, b_length--;
    while (a_length && b_length && a[a_length - 1] == b[b_length - 1]) a_length--, b_length--;
    if (a_length + b_length == 1 || (a_length == 1 && b_length == 1)) return 1;
    return a_length == 2 && b_length == 2 && a[0] == b[1] && a[1] == b[0];
}

/* The first word that begins with this byte, or what stands where it would. */
static int first_with(const vocabulary *v, int byte)
{
    int low = 0, high = v->words;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if ((uint8_t)v->text[v->offset[middle]] < byte) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* The first word of [from, to) of the same length that is one slip away, or -1. The first of another length goes to other, if that is -1. The last
   letter is the same unless the slip hit it, which any_end allows. */
static int slip_among(const vocabulary *v, int from, int to, const char *word, int length, int any_end, int *other)
{
    for (int i = from; i < to; i++) {
        const int size = (int)(v->offset[i + 1] - v->offset[i]);
        /* One branch for both: either by itself is as good as random. */
        if (!(((unsigned)(size - length + 1) <= 2) & (any_end | (v->text[v->offset[i + 1] - 1] == word[length - 1])))) continue;
        const char *known = v->text + v->offset[i];
        if (known[0] == '.' || (size != length && *other >= 0) || !one_slip(word, length, known, size)) continue;
        if (size == length) return i;
        *other = i;
    }
    return -1;
}

/* The words that begin with the same letter lie together; any other one hit the first letter, and nothing behind the second. */
static int rank_by_slip(const vocabulary *v, const char *word, int length)
{
    const int first = (uint8_t)word[0], from = first_with(v, first), to = first_with(v, first + 1), all = length >= MIN_FIRST_LETTER;
    int other = -1, rank = all ? slip_among(v, 0, from, word, length, 0, &other) : -1;
    if (rank < 0) rank = slip_among(v, from, to, word, length, 1, &other);
    if (rank < 0 && all) rank = slip_among(v, to, v->words, word, length, 0, &other);
    return rank >= 0 ? rank : other;
}

static int is_letters(const char *word, int length, int *apostrophes)
{
    *apostrophes = 0;
    for (int i = 0; i < length; i++) {
        if (word[i] == '\'') ++*apostrophes;
        else if (word[i] < 'a' || word[i] > 'z') return 0;
    }
    return 1;
}

int s2c_word_rank(const uint32_t *offset, const char *text, int words, const char *word, int length)
{
    const vocabulary v = {offset, text, words};
    const int rank = exact_rank(&v, word, length);
    int apostrophes;
    if (rank >= 0 || length > MAX_FALLBACK) return rank;
    if (!is_letters(word, length, &apostrophes)) return -1;
    const int near = rank_by_ending(&v, word, length);
    return near >= 0 || apostrophes || length < MIN_MISSPELT ? near : rank_by_slip(&v, word, length);
}

int s2c_is_word(const uint32_t *offset, const char *text, int words, const char *word, int length)
{
    const vocabulary v = {offset, text, words};
    int apostrophes;
    if (exact_rank(&v, word, length) >= 0) return 1;
    return length <= MAX_FALLBACK && is_letters(word, length, &apostrophes) && rank_by_ending(&v, word, length) >= 0;
}

/* Rank of the longest known ending of a file name ("a-1.2.tar.xz": .2.tar.xz, then .tar.xz, then .xz), or -1. */
static int rank_of_ending(const vocabulary *v, const char *name, int length)
{
    char ending[MAX_ENDING];
    int at = 0;
    for (int i = 0; i < length; i++)
        if (name[i] == '/') at = i + 1;
    for (at++; at < length; at++) {
        const int size = length - at;
        if (name[at] != '.' || size > MAX_ENDING) continue;
        for (int i = 0; i < size; i++) ending[i] = (char)s2c_to_lower(name[at + i]);
        const int rank = exact_rank(v, ending, size);
        if (rank >= 0) return rank;
    }
    return -1;
}

int s2c_token_id(const uint32_t *offset, const char *text, int words, const s2c_text *request, int token)
{
    const vocabulary v = {offset, text, words};
    const s2c_token *t = &request->token[token];
    const int named = t->type == S2C_FILE || t->type == S2C_PATH || t->type == S2C_GLOB || t->type == S2C_STRING;
    if (t->type != S2C_WORD && !named) return 1 + t->type;
    const int rank = named ? rank_of_ending(&v, request->buffer + t->value, t->value_length)
                           : s2c_word_rank(offset, text, words, request->buffer + t->word, t->word_length);
    if (rank >= 0) return 1 + S2C_TOKEN_TYPES + rank;
    return named ? 1 + t->type : 0;
}
