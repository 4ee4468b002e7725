/* risk_words.h - a word while it is being expanded: shared by risk_words.c, risk_variables.c and risk_quotes.c. */
#ifndef S2C_RISK_WORDS_H
#define S2C_RISK_WORDS_H
#include "risk_state.h"
#include "characters.h"

typedef struct {
    s2c_state *st;
    int start;        /* of the word being written, in the arena */
    int open;         /* something of it is written, if only a pair of quotes */
    int quoted, split; /* split: unquoted values fall apart at blanks */
    s2c_word *into;   /* where the word goes; NULL: onto the stack of words */
    uint32_t flags, places;
    s2c_flow inside;
} s2c_builder;

static inline int s2c_is_name(char c) { return s2c_is_alnum(c) || c == '_'; }

/* risk_words.c */
void s2c_put(s2c_builder *b, char c);
void s2c_finish(s2c_builder *b);
void s2c_put_value(s2c_builder *b, const char *text, int length, int quoted);
const char *s2c_find_backtick(const char *p, const char *end);
const char *s2c_find_brace(const char *p, const char *end);

/* risk_variables.c */
void s2c_put_substitution(s2c_builder *b, const char *text, int length, int quoted);
const char *s2c_put_dollar(s2c_builder *b, const char *p, const char *end, int quoted); /* at the $ */

/* risk_quotes.c; each returns where reading goes on */
const char *s2c_put_ansi(s2c_builder *b, const char *p, const char *end);
const char *s2c_put_double(s2c_builder *b, const char *p, const char *end);
const char *s2c_put_tilde(s2c_builder *b, const char *p, const char *end);
const char *s2c_put_bracket(s2c_builder *b, const char *p, const char *end);
const char *s2c_put_process(s2c_builder *b, const char *p, const char *end);

#endif
