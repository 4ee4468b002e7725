/* risk_reader.h - what the files that read a command line share: risk_parse.c, risk_compound.c, risk_redirections.c, risk_extents.c. */
#ifndef S2C_RISK_READER_H
#define S2C_RISK_READER_H
#include "risk_state.h"
#include <string.h>

typedef struct {
    s2c_word target;
    char operator[4];
    int descriptor;
    s2c_cursor into; /* what stands in >( ... ) */
} s2c_redirection;

enum { S2C_REDIRECTIONS = 8 };

typedef struct {
    s2c_redirection list[S2C_REDIRECTIONS];
    int count;
    s2c_flow in;
    int has_in;
} s2c_redirections;

static inline int s2c_is_operator(char c) { return strchr("|&;<>()", c) && c; }
static inline int s2c_is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* tests/risk/words.c is told where the words of each simple command stand; `expanded` of them came of a word, from words[0] on. */
#ifdef S2C_RISK_TRACE
void s2c_trace_word(const char *command, const char *raw, const char *end, const s2c_word *words, int expanded);
#else
static inline void s2c_trace_word(const char *command, const char *raw, const char *end, const s2c_word *words, int expanded)
{
    (void)command, (void)raw, (void)end, (void)words, (void)expanded;
}
#endif

/* risk_extents.c */
void s2c_skip_blanks(s2c_state *st, s2c_cursor *c, int lines);
int s2c_take_word(s2c_cursor *c, const char *word);
int s2c_at_end_of_list(const s2c_cursor *c);

/* risk_redirections.c */
int s2c_is_redirection(const s2c_cursor *c);
int s2c_is_connection(const s2c_redirections *all);
void s2c_read_redirection(s2c_state *st, s2c_cursor *c, s2c_redirections *all);
void s2c_judge_redirections(s2c_state *st, const s2c_redirections *all, s2c_flow *out);

/* risk_compound.c */
int s2c_run_compound(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out); /* 0: what comes is a simple command */
void s2c_define_function(s2c_state *st, const char *name, int length, s2c_cursor *c);

/* risk_parse.c */
void s2c_run_list(s2c_state *st, s2c_cursor *c, const s2c_flow *in, s2c_flow *out);

#endif
