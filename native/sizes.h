/* sizes.h - sizes for tools that know fewer units than GNU's. Internal to the core. */
#ifndef S2C_SIZES_H
#define S2C_SIZES_H

enum { S2C_KILO = 1, S2C_GIGA = 3 }; /* powers of 1024 */
enum { S2C_SIZE_TEXT = 24 };

/* A size as slots.h writes it (digits; k, M, G, T, c for bytes or nothing behind them) without units above a power of 1024: for S2C_KILO 20M is
 * 20480k, 512k and 100c stay. Writes the text and a NUL and returns its length; -1 when the value is no such size, or more bytes than a file
 * can have (2^63 - 1). */
int s2c_size_in_units(const char *value, int length, int largest, char out[S2C_SIZE_TEXT]);

#endif
