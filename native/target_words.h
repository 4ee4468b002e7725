/* target_words.h - what the files of target_shell share: the reader of a command line, and the writing of its words. */
#ifndef S2C_TARGET_WORDS_H
#define S2C_TARGET_WORDS_H
#include "target_shell.h"
#include <stdint.h>
#include <string.h>

enum { MOST = 8192, MAX_NESTED = 8 };
enum { OPEN, QUOTED, ESCAPED, EMPTY, FINAL }; /* EMPTY: '' ; its byte is not written */

typedef struct {
    const char *s;      /* what is left of the source */
    s2c_shell shell;
    char byte[MOST], written[MOST];
    uint8_t mark[MOST];
    int used;
    int word;           /* where the word being read starts in byte, or -1 */
    int nested;
    uint8_t command;    /* the next word names a command */
    uint8_t assigned;   /* X=1 came before it */
    uint8_t redirected; /* the next word is the target of < or > */
    uint8_t changed;    /* something had to be written differently */
    uint8_t foreign;    /* fish has no such syntax */
    uint8_t own;        /* it changes or asks the shell itself: no other shell can do it */
    uint8_t broken;     /* too long, an open quote, or nothing that this shell knows */
} reader;

static inline int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static inline int is_digit(char c) { return c >= '0' && c <= '9'; }
static inline int is_name(char c) { return is_letter(c) || is_digit(c); }
static inline int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

static inline int is_listed(const char *const *list, const char *word, int length)
{
    for (; *list; list++)
        if (strlen(*list) == (size_t)length && !memcmp(*list, word, (size_t)length)) return 1;
    return 0;
}

static inline void put(reader *r, char c, int mark)
{
    if (r->used == MOST) { r->broken = 1; return; }
    r->byte[r->used] = c;
    r->mark[r->used++] = (uint8_t)mark;
}

static inline void put_final(reader *r, const char *s)
{
    while (*s) put(r, *s++, FINAL);
}

static inline void begin_word(reader *r)
{
    if (r->word < 0) r->word = r->used;
}

/* The word that is being read ends: it gives way to what the shell has to be told instead, and a word that names a command is looked at. */
void s2c_end_word(reader *r);

/* Writes "bash -c " and the command as one quoted word; returns the length in r->written. */
int s2c_write_wrapped(reader *r, const char *command);

#endif
