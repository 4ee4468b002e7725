/* text.c - from a request to tokens: chunks, their types, their words and values. */
#include "text.h"
#include "characters.h"
#include "chunks.h"
#include "quantities.h"
#include "recognise.h"
#include <string.h>

const char *const s2c_token_type_name[S2C_TOKEN_TYPES] = {
    "WORD", "PATH", "FILE", "EXT", "GLOB", "NUMBER", "SIZE", "DAYS", "MINUTES", "SECONDS", "PERCENT", "IPV4", "IPV6", "CIDR", "MAC", "URL",
    "HOST", "USERHOST", "REMOTE", "MODE", "DEVICE", "INTERFACE", "STRING", "SIGNAL", "DATE", "TIME", "VARIABLE"};

/* Appends bytes to the buffer; 0 when it is full. */
static int append(s2c_text *text, const char *bytes, int length)
{
    if (length > S2C_TEXT_BUFFER - text->used) return 0;
    memcpy(text->buffer + text->used, bytes, (size_t)length);
    text->used += length;
    return 1;
}

/* Characters [from, to) as typed, or folded. */
static int append_value(s2c_text *text, const s2c_characters *characters, int from, int to, int folded)
{
    if (folded) return append(text, characters->plain + from, to - from);
    return append(text, characters->request + characters->offset[from], characters->offset[to] - characters->offset[from]);
}

static int is_outer_punctuation(char c) { return c && strchr(".,;:!?\"'`()[]{}<>*", c) != NULL; }

/* The word of a WORD has no punctuation around it; a word of nothing else keeps it. */
static void narrow_word(const char *plain, int *from, int *to)
{
    int a = *from, b = *to;
    while (a < b && is_outer_punctuation(plain[a])) a++;
    while (b > a && is_outer_punctuation(plain[b - 1]) && !(plain[b - 1] == ')' && memchr(plain + a, '(', (size_t)(b - a)))) b--;
    if (a == b) return;
    *from = a;
    *to = b;
}

static int set_word(s2c_text *text, const s2c_characters *characters, s2c_token *token, int from, int to)
{
    if (token->type == S2C_WORD) narrow_word(characters->plain, &from, &to);
    if (characters->offset[to] - characters->offset[from] > S2C_TEXT_BUFFER - text->used) return 0;
    token->word = (uint16_t)text->used;
    token->word_length = (uint16_t)s2c_lower_text(characters, from, to, text->buffer + text->used);
    text->used += token->word_length;
    return 1;
}

static s2c_token *new_token(s2c_text *text, const s2c_characters *characters, int type, int start, int end)
{
    if (text->count >= S2C_MAX_TOKENS) return NULL;
    s2c_token *token = &text->token[text->count];
    *token = (s2c_token){0};
    token->type = (uint8_t)type;
    token->start = characters->offset[start];
    token->end = characters->offset[end];
    return set_word(text, characters, token, start, end) ? token : NULL;
}

static int finish_token(s2c_text *text, s2c_token *token, int value)
{
    token->value = (uint16_t)value;
    token->value_length = (uint16_t)(text->used - value);
    text->count++;
    return 1;
}

static int add_quantity(s2c_text *text, const s2c_characters *characters, const s2c_quantity *quantity)
{
    s2c_token *token = new_token(text, characters, quantity->type, quantity->start, quantity->end);
    int value = text->used;
    if (!token || !append_value(text, characters, quantity->start, quantity->end, 0)) return 0;
    token->amount = quantity->amount;
    return finish_token(text, token, value);
}

static int add_string(s2c_text *text, const s2c_characters *characters, const s2c_chunk *chunk)
{
    s2c_token *token = new_token(text, characters, S2C_STRING, chunk->span_start, chunk->span_end);
    int value = text->used;
    return token && append_value(text, characters, chunk->start, chunk->end, 0) && finish_token(text, token, value);
}

/* Here 's is "is" or "us", and belongs to the word. */
static const char contractions[] =
    " what's that's it's there's where's who's how's here's let's he's she's when's why's everything's something's nothing's ";

/* "example.com's", "bob's": the argument is what is owning. Returns the length without 's. */
static int without_possessive(const s2c_characters *characters, const s2c_chunk *chunk, int shouting, s2c_recognised *found)
{
    const char *s = characters->plain + chunk->start;
    int n = chunk->end - chunk->start;
    s2c_recognise(s, n, shouting, found);
    if (found->type == S2C_URL || n < 3 || s[n - 2] != '\'' || s2c_to_lower(s[n - 1]) != 's') return n;
    if (!s2c_is_wordy(s, n - 2) || s2c_listed(contractions, s, n)) return n;
    s2c_recognise(s, n - 2, shouting, found);
    return n - 2;
}

static int add_chunk(s2c_text *text, const s2c_characters *characters, const s2c_chunk *chunk, int shouting)
{
    s2c_recognised found;
    int start = chunk->start, end = start + without_possessive(characters, chunk, shouting, &found);
    s2c_token *token = new_token(text, characters, found.type, start, end);
    int value = text->used;
    if (!token || (found.home && !append(text, "~", 1))) return 0;
    if (!append_value(text, characters, start + found.skip, end - found.drop, found.folded)) return 0;
    token->amount = found.amount;
    token->tilde = (uint8_t)(found.tilde && (found.type == S2C_PATH || found.type == S2C_GLOB));
    return finish_token(text, token, value);
}

static int is_word_of(const s2c_text *text, int token, const char *words)
{
    const s2c_token *t = &text->token[token];
    return t->type == S2C_WORD && s2c_listed(words, text->buffer + t->word, t->word_length);
}

static int follows_last(const s2c_text *text)
{
    return text->count && is_word_of(text, text->count - 1, " last past previous ");
}

/* The unit of a size or duration that is said in digits, as an amount; 0 if it is not. */
static int64_t unit_of(const s2c_text *text, const s2c_token *token)
{
    int64_t number = 0;
    if (token->type != S2C_SIZE && token->type != S2C_DAYS && token->type != S2C_MINUTES && token->type != S2C_SECONDS) return 0;
    for (int i = 0; i < token->value_length && i < 9 && s2c_is_digit(text->buffer[token->value + i]); i++)
        number = number * 10 + (text->buffer[token->value + i] - '0');
    return number > 0 && token->amount % number == 0 ? token->amount / number : 0;
}

/* "between 10 and 50 MB": the unit is that of both. */
static void share_units(s2c_text *text)
{
    for (int i = 3; i < text->count; i++) {
        const int64_t unit = unit_of(text, &text->token[i]);
        s2c_token *first = &text->token[i - 2];
        if (!unit || first->type != S2C_NUMBER || first->amount < 0 || first->amount > (INT64_MAX >> 2) / unit) continue;
        if (!is_word_of(text, i - 3, " between from ") || !is_word_of(text, i - 1, " and to ")) continue;
        first->type = text->token[i].type;
        first->amount *= unit;
    }
}

/* "my downloads", "my Pictures", "my music folder": folders that every home has, by their names. Lower case alone is what lies there: "my music". */
static int name_home_folders(s2c_text *text)
{
    for (int i = 1; i < text->count; i++) {
        s2c_token *token = &text->token[i];
        const int downloads = is_word_of(text, i, " downloads "), folder = i + 1 < text->count && is_word_of(text, i + 1, " folder directory ");
        const int mine = is_word_of(text, i - 1, " my "), capital = s2c_is_upper(text->buffer[token->value]);
        if (!downloads && !is_word_of(text, i, " documents pictures music videos desktop ")) continue;
        if (mine ? !folder && !downloads && !capital : !(folder && downloads && is_word_of(text, i - 1, " the "))) continue;
        const int value = text->used;
        if (!append(text, "~/", 2) || !append(text, text->buffer + token->word, token->word_length)) return 0;
        text->buffer[value + 2] = s2c_to_upper(text->buffer[value + 2]);
        token->type = S2C_PATH;
        token->tilde = 1;
        token->value = (uint16_t)value;
        token->value_length = (uint16_t)(text->used - value);
    }
    return 1;
}

/* Three words and no small letter: capitals say nothing. */
static int is_shouting(const s2c_characters *characters)
{
    int words = 0;
    for (int i = 0; i < characters->count; i++) {
        if (s2c_is_lower(characters->plain[i])) return 0;
        words += s2c_is_upper(characters->plain[i]) && (i == 0 || characters->plain[i - 1] == ' ');
    }
    return words >= 3;
}

s2c_status s2c_tokenize(const char *request, size_t length, int max_characters, s2c_text *text)
{
    s2c_characters characters;
    s2c_fault fault;
    s2c_chunk chunk;
    s2c_quantity quantity;
    text->count = text->used = 0;
    s2c_status status = s2c_read_characters(request, length, max_characters, &characters, &fault);
    if (status != S2C_OK) return status;
    int shouting = is_shouting(&characters), at = 0, stopped = 0; /* stopped: punctuation ended the chunk before */
    while (s2c_next_chunk(&characters, at, &chunk)) {
        int added;
        at = chunk.next;
        if (chunk.quoted) added = add_string(text, &characters, &chunk);
        else if (s2c_spoken_quantity(&characters, &chunk, !stopped && !chunk.led && follows_last(text), &quantity)) {
            added = add_quantity(text, &characters, &quantity);
            at = quantity.next;
        } else added = add_chunk(text, &characters, &chunk, shouting);
        stopped = chunk.stopped;
        if (!added) { text->count = 0; return S2C_TOO_LONG; }
    }
    share_units(text);
    if (!name_home_folders(text)) { text->count = 0; return S2C_TOO_LONG; }
    return text->count ? S2C_OK : S2C_EMPTY;
}
