/* print.c - see print.h. No printf: it would bring a heap. */
#include "print.h"
#include "board.h"

void print_bytes(const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) board_put(bytes[i]);
}

void print_text(const char *text)
{
    while (*text) board_put(*text++);
}

void print_line(const char *text)
{
    print_text(text);
    print_text("\r\n");
}

void print_number(uint64_t number)
{
    char digit[20]; /* 2^64 has twenty digits */
    size_t at = sizeof digit;
    do digit[--at] = (char)('0' + number % 10);
    while (number /= 10);
    print_bytes(digit + at, sizeof digit - at);
}

void print_hexadecimal(uint32_t number)
{
    print_text("0x");
    for (int shift = 28; shift >= 0; shift -= 4) board_put("0123456789abcdef"[number >> shift & 15]);
}
