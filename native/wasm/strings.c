/* strings.c - the part of the C library that the core uses (C99 7.21).
 *
 * Copying and filling become single instructions of wasm's bulk memory; the loops are short, for nothing on the hot path uses them.
 */
#define S2C_WASM_STRINGS
#include <string.h>

void *memcpy(void *restrict to, const void *restrict from, size_t length) { return __builtin_memcpy(to, from, length); }
void *memmove(void *to, const void *from, size_t length) { return __builtin_memmove(to, from, length); }
void *memset(void *to, int value, size_t length) { return __builtin_memset(to, value, length); }

void *memchr(const void *bytes, int value, size_t length)
{
    for (const unsigned char *p = bytes; length--; p++)
        if (*p == (unsigned char)value) return (void *)(size_t)p;
    return NULL;
}

int memcmp(const void *a, const void *b, size_t length)
{
    const unsigned char *x = a, *y = b;
    for (; length--; x++, y++)
        if (*x != *y) return *x < *y ? -1 : 1;
    return 0;
}

size_t strlen(const char *text)
{
    const char *end = text;
    while (*end) end++;
    return (size_t)(end - text);
}

char *strchr(const char *text, int character)
{
    return memchr(text, character, strlen(text) + 1);
}

char *strrchr(const char *text, int character)
{
    for (size_t i = strlen(text) + 1; i--;)
        if (text[i] == (char)character) return (char *)(size_t)(text + i);
    return NULL;
}

int strncmp(const char *a, const char *b, size_t length)
{
    for (; length--; a++, b++) {
        if (*a != *b) return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
        if (!*a) break;
    }
    return 0;
}

int strcmp(const char *a, const char *b) { return strncmp(a, b, (size_t)-1); }

size_t strspn(const char *text, const char *set)
{
    size_t n = 0;
    while (text[n] && strchr(set, text[n])) n++;
    return n;
}

size_t strcspn(const char *text, const char *stops)
{
    size_t n = 0;
    while (!strchr(stops, text[n])) n++; /* the NUL is one of them */
    return n;
}

char *strstr(const char *text, const char *part)
{
    const size_t length = strlen(part);
    for (; *text; text++)
        if (strncmp(text, part, length) == 0) return (char *)(size_t)text;
    return length ? NULL : (char *)(size_t)text;
}

char *strpbrk(const char *text, const char *stops)
{
    text += strcspn(text, stops);
    return *text ? (char *)(size_t)text : NULL;
}

char *strcpy(char *restrict to, const char *restrict from)
{
    memcpy(to, from, strlen(from) + 1);
    return to;
}

char *strcat(char *restrict to, const char *restrict from)
{
    strcpy(to + strlen(to), from);
    return to;
}

char *strncat(char *restrict to, const char *restrict from, size_t length)
{
    char *end = to + strlen(to);
    const char *stop = memchr(from, 0, length);
    const size_t count = stop ? (size_t)(stop - from) : length;
    memcpy(end, from, count);
    end[count] = 0;
    return to;
}
