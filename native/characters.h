/* characters.h - code points of a request: UTF-8, what may stand in a request, folding, lower case. Internal to the core. */
#ifndef S2C_CHARACTERS_H
#define S2C_CHARACTERS_H
#include "text.h"

/* Code points that are not ASCII after folding are one of these two in s2c_characters.plain. */
enum { S2C_LETTER = 0x01, S2C_SYMBOL = 0x02 };

/* A request by code points: the recognisers read one byte a character and never see UTF-8. */
typedef struct {
    const char *request;
    int count;
    char plain[S2C_MAX_BYTES + 1];       /* folded to ASCII, case kept; S2C_LETTER or S2C_SYMBOL for the rest; NUL at [count] */
    uint16_t offset[S2C_MAX_BYTES + 1];  /* where each code point starts in request; [count] is the length */
} s2c_characters;

/* Checks the request as s2c_check does and fills characters. */
s2c_status s2c_read_characters(const char *request, size_t length, int max_characters, s2c_characters *characters, s2c_fault *fault);

/* Writes the characters [from, to) folded and in lower case as UTF-8; never longer than their bytes in the request. Returns the length. */
int s2c_lower_text(const s2c_characters *characters, int from, int to, char *out);

/* Bytes of the code point at text, or 0 where it is not UTF-8. */
int s2c_read_code_point(const char *text, size_t length, uint32_t *out);
int s2c_is_hidden(uint32_t c); /* control and invisible characters, line breaks and tabs among them */

/* ASCII only, whatever the locale is. */
static inline int s2c_is_digit(char c) { return c >= '0' && c <= '9'; }
static inline int s2c_is_lower(char c) { return c >= 'a' && c <= 'z'; }
static inline int s2c_is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static inline int s2c_is_alpha(char c) { return s2c_is_lower(c) || s2c_is_upper(c); }
static inline int s2c_is_alnum(char c) { return s2c_is_alpha(c) || s2c_is_digit(c); }
static inline int s2c_is_hex(char c) { return s2c_is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
static inline char s2c_to_lower(char c) { return s2c_is_upper(c) ? (char)(c + ('a' - 'A')) : c; }
static inline char s2c_to_upper(char c) { return s2c_is_lower(c) ? (char)(c - ('a' - 'A')) : c; }

#endif
