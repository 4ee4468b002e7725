/* quantities.h - numbers, sizes, durations and percentages, in digits and in words. Internal to the core. */
#ifndef S2C_QUANTITIES_H
#define S2C_QUANTITIES_H
#include "chunks.h"

typedef struct {
    int type;        /* S2C_NUMBER, S2C_SIZE, S2C_DAYS, S2C_MINUTES, S2C_SECONDS or S2C_PERCENT */
    int64_t amount;
    int start, end;  /* characters */
    int next;        /* where reading goes on */
} s2c_quantity;

/* A unit of size or time: MB, gigs, days. */
int s2c_is_unit(const char *s, int n);

/* Digits that a comma groups, if they are one number: 1,000 and 80,443 (which by itself is rather a list). */
int s2c_is_grouped(const char *s, int n);

/* One chunk: 8080, -5, 1,000 (80,443 are two), 3rd, 30s, 1.5GB, 1,000MB, 30-day, 80%. Only type and amount are set. */
int s2c_glued_quantity(const char *s, int n, s2c_quantity *quantity);

/* From this chunk on, over as many chunks as belong to it: "20 MB", "two weeks", "half an hour", "twenty five", "80 per cent".
 * after_last: the word before was last, past or previous, so that a bare "week" is a duration. */
int s2c_spoken_quantity(const s2c_characters *characters, const s2c_chunk *chunk, int after_last, s2c_quantity *quantity);

/* "third" -> 3; 0 when the lower-case word is no ordinal up to twelfth. It stays a word: "first" is said for more than a number. */
int s2c_ordinal(const char *s, int n);

#endif
