/* inflate.c - see inflate.h. DEFLATE as RFC 1951 describes it; section numbers below are of that document. */
#include "inflate.h"
#include <string.h>

enum { LONGEST = 15, FAST = 10, LITERALS = 288, DISTANCES = 32, HEADER = 10, TRAILER = 8 };

typedef struct {
    const uint8_t *in;
    size_t length, at; /* at: bytes taken; past the end they are zeros, and a stream that uses them is cut off */
    uint64_t bits;     /* taken and not used yet, the next one lowest */
    int count;
    uint8_t *out;
    size_t size, used;
} stream;

/* A canonical Huffman code (3.2.2). fast: symbol << 4 | length by the next bits, 0 for codes longer than FAST bits. */
typedef struct { uint16_t count[LONGEST + 1], symbol[LITERALS], fast[1 << FAST]; } code;

/* ---- bits ---- */

/* At least 56 bits, zeros behind the end: enough for a length and a distance with all that belongs to them. Where eight bytes are left they
 * come at once; those that find no whole place in `bits` come again next time, and are the same. */
static void refill(stream *s)
{
    if (s->at + 8 <= s->length) {
        uint64_t next;
        memcpy(&next, s->in + s->at, sizeof next);
        s->bits |= next << s->count;
        s->at += (size_t)(63 - s->count) >> 3;
        s->count |= 56;
        return;
    }
    for (; s->count < 56; s->count += 8, s->at++)
        if (s->at < s->length) s->bits |= (uint64_t)s->in[s->at] << s->count;
}

/* Bits that are there. */
static unsigned take_filled(stream *s, int count)
{
    const unsigned value = (unsigned)(s->bits & ((1u << count) - 1));
    s->bits >>= count;
    s->count -= count;
    return value;
}

static unsigned take(stream *s, int count)
{
    refill(s);
    return take_filled(s, count);
}

static int is_cut_off(const stream *s) { return s->at > s->length && (s->at - s->length) * 8 > (size_t)s->count; }

/* ---- Huffman codes ---- */

/* Enters a code of a symbol, its bits reversed, wherever the bits behind it may be anything; a long one as a place where nothing is. */
static void enter(code *c, unsigned bits, int length, int symbol)
{
    unsigned reversed = 0;
    for (int i = 0; i < length; i++) reversed |= (bits >> i & 1) << (length - 1 - i);
    if (length > FAST) c->fast[reversed & ((1u << FAST) - 1)] = 0;
    else for (; reversed < 1u << FAST; reversed += 1u << length) c->fast[reversed] = (uint16_t)(symbol << 4 | length);
}

/* lengths [symbols] of the codes, 0: unused. A code must be complete, or have one symbol or none (3.2.7); 0 if it is not. */
static int make_code(code *c, const uint8_t *lengths, int symbols)
{
    uint16_t index[LONGEST + 2] = {0};
    unsigned next[LONGEST + 2] = {0};
    int left = 1;
    memset(c->count, 0, sizeof c->count);
    for (int i = 0; i < symbols; i++) c->count[lengths[i]]++;
    c->count[0] = 0;
    for (int n = 1; n <= LONGEST; n++) {
        left = 2 * left - c->count[n];
        if (left < 0) return 0;
        index[n + 1] = (uint16_t)(index[n] + c->count[n]);
        next[n + 1] = (next[n] + c->count[n]) << 1;
    }
    if (left > 0 && (index[LONGEST + 1] > 1 || c->count[1] != index[LONGEST + 1])) return 0;
    if (left > 0) memset(c->fast, 0, sizeof c->fast); /* else each place is entered */
    for (int i = 0; i < symbols; i++) {
        if (!lengths[i]) continue;
        c->symbol[index[lengths[i]]++] = (uint16_t)i;
        enter(c, next[lengths[i]], lengths[i], i);
        next[lengths[i]]++;
    }
    return 1;
}

/* The next symbol, or -1 when no code fits. Its bits are there. */
static int decode(stream *s, const code *c)
{
    const unsigned entry = c->fast[s->bits & ((1u << FAST) - 1)];
    if (entry) {
        s->bits >>= entry & 15;
        s->count -= (int)(entry & 15);
        return (int)(entry >> 4);
    }
    int bits = 0, first = 0, index = 0;
    for (int length = 1; length <= LONGEST; length++) {
        bits |= (int)take_filled(s, 1);
        if (bits - first < c->count[length]) return c->symbol[index + bits - first];
        index += c->count[length];
        first = (first + c->count[length]) << 1;
        bits <<= 1;
    }
    return -1;
}

/* ---- blocks ---- */

static int copy_stored(stream *s)
{
    take(s, s->count & 7);
    const unsigned length = take(s, 16), inverse = take(s, 16);
    if (length != (inverse ^ 0xffff) || length > s->size - s->used) return 0;
    for (unsigned i = 0; i < length; i++) s->out[s->used++] = (uint8_t)take(s, 8);
    return !is_cut_off(s);
}

/* Lengths and distances (3.2.5). */
static const uint16_t length_base[29] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
static const uint8_t length_bits[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const uint16_t distance_base[30] = {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
                                           193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

static int copy_match(stream *s, int symbol, const code *distances)
{
    if (symbol - 257 >= 29) return 0;
    size_t length = length_base[symbol - 257] + take_filled(s, length_bits[symbol - 257]);
    const int row = decode(s, distances);
    if (row < 0 || row >= 30) return 0;
    const size_t distance = distance_base[row] + take_filled(s, row < 2 ? 0 : row / 2 - 1);
    if (distance > s->used || length > s->size - s->used) return 0;
    for (; length > 0; length--, s->used++) s->out[s->used] = s->out[s->used - distance]; /* may overlap: it repeats */
    return 1;
}

/* The same as `unpack` below for symbols with short codes, as long as both ends are far away and nothing is wrong: three times as fast. */
static void hurry(stream *s, const code *literals, const code *distances)
{
    enum { MASK = (1 << FAST) - 1, LONGEST_MATCH = 258 + 8 };
    const uint8_t *in = s->in + s->at;
    const uint8_t *const last = s->length < 8 ? in : s->in + s->length - 8;
    uint8_t *out = s->out + s->used;
    uint64_t bits = s->bits;
    int count = s->count;
    while (in < last && s->size - (size_t)(out - s->out) > LONGEST_MATCH) {
        uint64_t next;
        memcpy(&next, in, sizeof next);
        bits |= next << count; /* as in refill */
        in += (63 - count) >> 3;
        count |= 56;
        unsigned entry = literals->fast[bits & MASK];
        if (entry && entry >> 4 < 256) { /* often there are two */
            *out++ = (uint8_t)(entry >> 4);
            bits >>= entry & 15;
            count -= (int)(entry & 15);
            entry = literals->fast[bits & MASK];
        }
        const unsigned symbol = entry >> 4;
        if (entry && symbol < 256) {
            *out++ = (uint8_t)symbol;
            bits >>= entry & 15;
            count -= (int)(entry & 15);
            continue;
        }
        if (!entry || symbol == 256 || symbol - 257 >= 29) break;
        const unsigned extra = length_bits[symbol - 257];
        uint64_t behind = bits >> (entry & 15);
        const size_t length = length_base[symbol - 257] + (size_t)(behind & ((1u << extra) - 1));
        behind >>= extra;
        const unsigned far = distances->fast[behind & MASK], row = far >> 4;
        if (!far || row >= 30) break;
        behind >>= far & 15;
        const unsigned more = row < 2 ? 0 : row / 2 - 1;
        const size_t distance = distance_base[row] + (size_t)(behind & ((1u << more) - 1));
        if (distance > (size_t)(out - s->out)) break;
        bits = behind >> more;
        count -= (int)((entry & 15) + extra + (far & 15) + more);
        const uint8_t *from = out - distance;
        if (distance >= 8) /* eight at a time; what is too much is written over */
            for (size_t i = 0; i < length; i += 8) memcpy(out + i, from + i, 8);
        else
            for (size_t i = 0; i < length; i++) out[i] = from[i]; /* may overlap: it repeats */
        out += length;
    }
    s->at = (size_t)(in - s->in);
    s->used = (size_t)(out - s->out);
    s->bits = bits;
    s->count = count;
}

static int unpack(stream *s, const code *literals, const code *distances)
{
    for (;;) {
        hurry(s, literals, distances);
        refill(s);
        const int symbol = decode(s, literals);
        if (symbol == 256) return !is_cut_off(s);
        if (symbol < 0 || is_cut_off(s)) return 0;
        if (symbol > 256) {
            if (!copy_match(s, symbol, distances)) return 0;
        } else if (s->used == s->size) return 0;
        else s->out[s->used++] = (uint8_t)symbol;
    }
}

static int unpack_fixed(stream *s)
{
    code literals, distances;
    uint8_t lengths[LITERALS];
    for (int i = 0; i < LITERALS; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    make_code(&literals, lengths, LITERALS);
    memset(lengths, 5, DISTANCES);
    make_code(&distances, lengths, DISTANCES);
    return unpack(s, &literals, &distances);
}

/* The lengths of both codes, run-length coded (3.2.7). */
static int read_lengths(stream *s, const code *c, uint8_t *lengths, int count)
{
    for (int i = 0; i < count;) {
        refill(s);
        const int symbol = decode(s, c);
        if (symbol < 0 || (symbol == 16 && i == 0) || is_cut_off(s)) return 0;
        int times = 1;
        if (symbol == 16) times = 3 + (int)take(s, 2);
        else if (symbol == 17) times = 3 + (int)take(s, 3);
        else if (symbol == 18) times = 11 + (int)take(s, 7);
        const uint8_t length = symbol < 16 ? (uint8_t)symbol : symbol == 16 ? lengths[i - 1] : 0;
        if (times > count - i) return 0;
        while (times-- > 0) lengths[i++] = length;
    }
    return 1;
}

static int unpack_dynamic(stream *s)
{
    static const uint8_t order[19] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    code literals, distances;
    uint8_t lengths[LITERALS + DISTANCES] = {0};
    const int literal_count = 257 + (int)take(s, 5), distance_count = 1 + (int)take(s, 5), length_count = 4 + (int)take(s, 4);
    for (int i = 0; i < length_count; i++) lengths[order[i]] = (uint8_t)take(s, 3);
    if (literal_count > 286 || distance_count > 30 || !make_code(&literals, lengths, 19)) return 0;
    memset(lengths, 0, sizeof lengths);
    if (!read_lengths(s, &literals, lengths, literal_count + distance_count) || lengths[256] == 0) return 0;
    return make_code(&distances, lengths + literal_count, distance_count) && make_code(&literals, lengths, literal_count) &&
           unpack(s, &literals, &distances);
}

static int inflate(stream *s)
{
    for (int last = 0; !last;) {
        last = (int)take(s, 1);
        const unsigned type = take(s, 2);
        if (!(type == 0 ? copy_stored(s) : type == 1 ? unpack_fixed(s) : type == 2 ? unpack_dynamic(s) : 0)) return 0;
    }
    return 1;
}

int s2c_inflate(const void *data, size_t length, uint8_t *out, size_t size)
{
    stream s = {.in = data, .length = length, .out = out, .size = size};
    return inflate(&s) && s.used == size;
}

/* ---- gzip ---- */

static uint32_t crc32(const uint8_t *data, size_t length)
{
    uint32_t table[256], crc = 0xffffffffu;
    for (uint32_t i = 0; i < 256; i++) {
        table[i] = i;
        for (int bit = 0; bit < 8; bit++) table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320u : 0);
    }
    for (size_t i = 0; i < length; i++) crc = table[(crc ^ data[i]) & 0xff] ^ crc >> 8;
    return ~crc;
}

static uint32_t u32_at(const uint8_t *p) { return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24; }

int s2c_is_gzip(const void *data, size_t length)
{
    const uint8_t *p = data;
    return length >= 3 && p[0] == 0x1f && p[1] == 0x8b && p[2] == 8;
}

size_t s2c_gzip_size(const void *data, size_t length)
{
    return length < HEADER + TRAILER ? 0 : u32_at((const uint8_t *)data + length - 4);
}

/* Where the compressed data begins, or 0. */
static size_t skip_header(const uint8_t *p, size_t length)
{
    enum { CHECK = 2, EXTRA = 4, NAME = 8, COMMENT = 16, RESERVED = 0xe0 };
    const int flags = p[3];
    size_t at = HEADER;
    if (flags & RESERVED) return 0;
    if (flags & EXTRA) at += at + 2 <= length ? 2u + (p[at] | (size_t)p[at + 1] << 8) : length;
    for (int flag = NAME; flag <= COMMENT; flag *= 2) {
        if (!(flags & flag)) continue;
        while (at < length && p[at]) at++;
        at++;
    }
    if (flags & CHECK) at += 2;
    return at + TRAILER <= length ? at : 0;
}

int s2c_gunzip(const void *data, size_t length, uint8_t *out, size_t size)
{
    const uint8_t *p = data;
    if (!s2c_is_gzip(data, length) || length < HEADER + TRAILER) return 0;
    const size_t start = skip_header(p, length);
    if (!start) return 0;
    stream s = {.in = p + start, .length = length - start - TRAILER, .out = out, .size = size};
    if (!inflate(&s) || s.used != size) return 0;
    const size_t unused = (size_t)s.count / 8;
    return s.at - unused == s.length && u32_at(p + length - 8) == crc32(out, size) && u32_at(p + length - 4) == (uint32_t)size;
}
