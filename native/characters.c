/* characters.c - UTF-8, refused characters, folding and lower case. */
#include "characters.h"

typedef struct { uint32_t first, last; } range;

/* Format characters, bidirectional controls, zero-width characters, fillers, variation selectors, tags, noncharacters:
 * what cannot be seen must not get into a command (Unicode 15, Cf and Default_Ignorable_Code_Point). */
static const range invisible[] = {
    {0x00ad, 0x00ad}, {0x034f, 0x034f}, {0x0600, 0x0605}, {0x061c, 0x061c}, {0x06dd, 0x06dd}, {0x070f, 0x070f}, {0x0890, 0x0891},
    {0x08e2, 0x08e2}, {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180f}, {0x200b, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x206f},
    {0x3164, 0x3164}, {0xd800, 0xdfff}, {0xfdd0, 0xfdef}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff0, 0xfffb},
    {0x110bd, 0x110bd}, {0x110cd, 0x110cd}, {0x13430, 0x1345f}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff}};

static int is_control(uint32_t c) { return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029; }

static int is_invisible(uint32_t c)
{
    for (size_t i = 0; i < sizeof invisible / sizeof *invisible; i++)
        if (c >= invisible[i].first && c <= invisible[i].last) return 1;
    return (c & 0xfffe) == 0xfffe; /* U+FFFE, U+FFFF and their like in every plane */
}

/* Bytes of the code point at text, or 0 where it is not UTF-8. Surrogates decode here and are refused as invisible later. */
static int decode(const unsigned char *text, size_t length, uint32_t *out)
{
    uint32_t c = text[0];
    int more = c < 0x80 ? 0 : c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : -1;
    if (more < 0 || (size_t)more >= length) return 0;
    static const uint32_t mask[] = {0x7f, 0x1f, 0x0f, 0x07}, least[] = {0, 0x80, 0x800, 0x10000};
    c &= mask[more];
    for (int i = 1; i <= more; i++) {
        if ((text[i] & 0xc0) != 0x80) return 0;
        c = c << 6 | (text[i] & 0x3fu);
    }
    if (c < least[more] || c > 0x10ffff) return 0;
    *out = c;
    return more + 1;
}

int s2c_read_code_point(const char *text, size_t length, uint32_t *out) { return length ? decode((const unsigned char *)text, length, out) : 0; }
int s2c_is_hidden(uint32_t c) { return c < 0x7f ? c < 0x20 : is_control(c) || is_invisible(c); }

static int encode(uint32_t c, char *out)
{
    if (c < 0x80) { out[0] = (char)c; return 1; }
    if (c < 0x800) { out[0] = (char)(0xc0 | c >> 6); out[1] = (char)(0x80 | (c & 0x3f)); return 2; }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12); out[1] = (char)(0x80 | (c >> 6 & 0x3f)); out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18); out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f)); out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

/* The plain form of typographic quotes, dashes, spaces and fullwidth ASCII. */
static uint32_t fold(uint32_t c)
{
    if (c < 0xa0) return c;
    if (c >= 0xff01 && c <= 0xff5e) return c - 0xfee0;
    if (c >= 0x2000 && c <= 0x200a) return ' ';
    switch (c) {
    case 0x00a0: case 0x1680: case 0x202f: case 0x205f: case 0x3000:
    case 0x2026: case 0x3001: case 0x3002: return ' '; /* ellipsis and ideographic stops part words as well */
    case 0x2018: case 0x2019: case 0x201a: case 0x201b: case 0x2032: case 0x2039: case 0x203a: case 0x00b4: case 0x02bc: return '\'';
    case 0x201c: case 0x201d: case 0x201e: case 0x201f: case 0x2033: case 0x00ab: case 0x00bb: return '"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: case 0xfe58: case 0xfe63: return '-';
    default: return c;
    }
}

/* Lower case of ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic; each pair has the same length in UTF-8. */
static uint32_t lower(uint32_t c)
{
    if (c < 0x80) return (uint32_t)(unsigned char)s2c_to_lower((char)c);
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) return c + 0x20;
    if ((c >= 0x100 && c <= 0x12f) || (c >= 0x132 && c <= 0x137) || (c >= 0x14a && c <= 0x177)) return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e)) return c + (c & 1);
    if (c == 0x178) return 0xff;
    if (c >= 0x391 && c <= 0x3a9 && c != 0x3a2) return c + 0x20;
    if (c == 0x386) return 0x3ac;
    if (c >= 0x388 && c <= 0x38a) return c + 0x25;
    if (c == 0x38c) return 0x3cc;
    if (c == 0x38e || c == 0x38f) return c + 0x3f;
    if (c >= 0x410 && c <= 0x42f) return c + 0x20;
    if (c >= 0x400 && c <= 0x40f) return c + 0x50;
    return c;
}

/* Punctuation, arrows, signs and pictures: by themselves they are no word. */
static int is_symbol(uint32_t c)
{
    if (c < 0xc0) return c != 0xaa && c != 0xb5 && c != 0xba;
    return c == 0xd7 || c == 0xf7 || (c >= 0x2000 && c <= 0x206f) || (c >= 0x20a0 && c <= 0x20cf) || (c >= 0x2190 && c <= 0x2bff) ||
           (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff20) || c == 0xfffd || (c >= 0x1f000 && c <= 0x1faff);
}

static char plain_of(uint32_t c)
{
    uint32_t folded = fold(c);
    return folded < 0x80 ? (char)folded : is_symbol(folded) ? (char)S2C_SYMBOL : (char)S2C_LETTER;
}

static int is_em_dash(const s2c_characters *characters, int i)
{
    const unsigned char *at = (const unsigned char *)characters->request + characters->offset[i];
    return characters->offset[i + 1] - characters->offset[i] == 3 && at[0] == 0xe2 && at[1] == 0x80 && (at[2] == 0x94 || at[2] == 0x95);
}

/* "files\u2014big ones": an em dash between letters parts words; anywhere else it is a dash. */
static void part_em_dashes(s2c_characters *characters)
{
    for (int i = 1; i + 1 < characters->count; i++) {
        char before = characters->plain[i - 1], after = characters->plain[i + 1];
        if ((s2c_is_alpha(before) || before == S2C_LETTER) && (s2c_is_alpha(after) || after == S2C_LETTER) && is_em_dash(characters, i))
            characters->plain[i] = ' ';
    }
}

/* One pass: characters may be NULL. The first refused character is reported only if nothing weightier (bad UTF-8, length) is wrong. */
static s2c_status scan(const char *request, size_t length, int max_characters, s2c_characters *characters, s2c_fault *fault)
{
    const unsigned char *text = (const unsigned char *)request;
    s2c_status status = S2C_OK;
    fault->characters = 0;
    fault->position = -1;
    fault->code_point = 0;
    if (length > S2C_MAX_BYTES) return S2C_TOO_LONG;
    for (size_t at = 0; at < length;) {
        uint32_t c = 0;
        int size = decode(text + at, length - at, &c);
        if (!size) { fault->position = fault->characters; return S2C_NOT_UTF8; }
        if (status == S2C_OK && (is_control(c) || is_invisible(c))) {
            status = is_control(c) ? S2C_CONTROL : S2C_INVISIBLE;
            fault->position = fault->characters;
            fault->code_point = c;
        }
        if (characters) {
            characters->plain[fault->characters] = plain_of(c);
            characters->offset[fault->characters] = (uint16_t)at;
        }
        fault->characters++;
        at += (size_t)size;
    }
    return fault->characters > (max_characters > 0 ? max_characters : S2C_MAX_CHARACTERS) ? S2C_TOO_LONG : status;
}

s2c_status s2c_check(const char *request, size_t length, int max_characters, s2c_fault *fault)
{
    return scan(request, length, max_characters, NULL, fault);
}

s2c_status s2c_read_characters(const char *request, size_t length, int max_characters, s2c_characters *characters, s2c_fault *fault)
{
    s2c_status status = scan(request, length, max_characters, characters, fault);
    characters->request = request;
    characters->count = status == S2C_OK ? fault->characters : 0;
    characters->plain[characters->count] = 0;
    characters->offset[characters->count] = status == S2C_OK ? (uint16_t)length : 0;
    if (status == S2C_OK) part_em_dashes(characters);
    return status;
}

int s2c_lower_text(const s2c_characters *characters, int from, int to, char *out)
{
    int length = 0;
    for (int i = from; i < to; i++) {
        const unsigned char *at = (const unsigned char *)characters->request + characters->offset[i];
        uint32_t c = 0;
        if (!decode(at, (size_t)(characters->offset[i + 1] - characters->offset[i]), &c)) continue;
        length += encode(lower(fold(c)), out + length);
    }
    return length;
}
