/* chunks.h - cuts a request into chunks: words, arguments and quoted strings without the punctuation around them. Internal to the core. */
#ifndef S2C_CHUNKS_H
#define S2C_CHUNKS_H
#include "characters.h"

typedef struct {
    int start, end;           /* characters of the content */
    int span_start, span_end; /* the same with the quotes */
    int next;                 /* where the next chunk is looked for */
    uint8_t quoted;
    uint8_t led, stopped;     /* punctuation before, after: "20, days" is not one quantity */
} s2c_chunk;

/* The first chunk at or after a character; 0 at the end of the request. */
int s2c_next_chunk(const s2c_characters *characters, int at, s2c_chunk *chunk);

/* Has it a letter or a digit? */
int s2c_is_wordy(const char *s, int n);

/* The next chunk if it is a bare word with no punctuation between. */
int s2c_adjacent_chunk(const s2c_characters *characters, const s2c_chunk *chunk, s2c_chunk *next);

#endif
