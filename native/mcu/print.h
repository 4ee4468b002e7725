/* print.h - text and numbers to the serial line. */
#ifndef S2C_PRINT_H
#define S2C_PRINT_H
#include <stddef.h>
#include <stdint.h>

void print_bytes(const char *bytes, size_t count);
void print_text(const char *text);
void print_line(const char *text);          /* text and a line end, CR LF */
void print_number(uint64_t number);
void print_hexadecimal(uint32_t number);    /* 0x and eight digits */

#endif
