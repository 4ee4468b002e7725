/* sizes.c - see sizes.h. */
#include "sizes.h"
#include <stdint.h>
#include <string.h>
#include "characters.h"
#include "writer.h"

static const char units[] = "kMGT"; /* the first is 1024, each of the others 1024 of the one before */

/* The power of 1024 that stands behind the digits; 0 for bytes, -1 for anything else. */
static int power_of(const char *unit, int length)
{
    if (length == 0 || (length == 1 && unit[0] == 'c')) return 0;
    const char *found = length == 1 && unit[0] ? strchr(units, unit[0]) : NULL;
    return found ? (int)(found - units) + 1 : -1;
}

int s2c_size_in_units(const char *value, int length, int largest, char out[S2C_SIZE_TEXT])
{
    s2c_writer w = {out, S2C_SIZE_TEXT, 0};
    int64_t count = 0;
    int digits = 0;
    for (; digits < length && s2c_is_digit(value[digits]); digits++) {
        const int digit = value[digits] - '0';
        if (count > (INT64_MAX - digit) / 10) return -1;
        count = 10 * count + digit;
    }
    const int power = power_of(value + digits, length - digits), left = power < largest ? power : largest;
    if (!digits || power < 0 || count > INT64_MAX >> 10 * power) return -1;
    s2c_write_number(&w, (unsigned long long)count << 10 * (power - left), 1);
    s2c_write_bytes(&w, left ? &units[left - 1] : value + digits, left ? 1 : (size_t)(length - digits));
    return (int)s2c_end_text(&w);
}
