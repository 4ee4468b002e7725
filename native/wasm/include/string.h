/* string.h - what the core takes from the C library, for a machine without one; strings.c has the functions. */
#ifndef S2C_WASM_STRING_H
#define S2C_WASM_STRING_H
#include <stddef.h>

void *memchr(const void *bytes, int value, size_t length);
int memcmp(const void *a, const void *b, size_t length);
void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int value, size_t length);
char *strcat(char *restrict to, const char *restrict from);
char *strchr(const char *text, int character);
char *strrchr(const char *text, int character);
char *strcpy(char *restrict to, const char *restrict from);
char *strncat(char *restrict to, const char *restrict from, size_t length);
char *strpbrk(const char *text, const char *stops);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t length);
size_t strcspn(const char *text, const char *stops);
size_t strspn(const char *text, const char *set);
size_t strlen(const char *text);
char *strstr(const char *text, const char *part);

/* Without a C library the compiler takes no name for granted, and a memcpy of four bytes would be a call. */
#ifndef S2C_WASM_STRINGS
#define memcpy __builtin_memcpy
#define memmove __builtin_memmove
#define memset __builtin_memset
#define memcmp __builtin_memcmp
#define strlen __builtin_strlen
#endif

#endif
