/* writer.h - writes text into a buffer as snprintf does: what does not fit is only counted. Works without a C library's printf. */
#ifndef S2C_WRITER_H
#define S2C_WRITER_H
#include <stddef.h>
#include <string.h>

typedef struct { char *out; size_t capacity, length; } s2c_writer; /* length: of all that was written, fitting or not */

static inline void s2c_write_bytes(s2c_writer *w, const char *bytes, size_t count)
{
    if (w->length < w->capacity) memcpy(w->out + w->length, bytes, count < w->capacity - w->length ? count : w->capacity - w->length);
    w->length += count;
}

static inline void s2c_write_text(s2c_writer *w, const char *text) { s2c_write_bytes(w, text, strlen(text)); }

/* In decimal, with at least so many digits. */
static inline void s2c_write_number(s2c_writer *w, unsigned long long number, int digits)
{
    char digit[24];
    int at = (int)sizeof digit;
    do digit[--at] = (char)('0' + number % 10);
    while ((number /= 10) || (int)sizeof digit - at < digits);
    s2c_write_bytes(w, digit + at, sizeof digit - (size_t)at);
}

/* In hexadecimal capitals, with at least so many digits. */
static inline void s2c_write_hexadecimal(s2c_writer *w, unsigned long number, int digits)
{
    int places = digits;
    while (places < 8 && number >> 4 * places) places++;
    while (places-- > 0) s2c_write_bytes(w, &"0123456789ABCDEF"[number >> 4 * places & 15], 1);
}

/* Puts the NUL and returns the length of the whole text. */
static inline size_t s2c_end_text(s2c_writer *w)
{
    if (w->capacity) w->out[w->length < w->capacity ? w->length : w->capacity - 1] = 0;
    return w->length;
}

#endif
