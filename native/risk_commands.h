/* risk_commands.h - what the files that judge a simple command share: risk_commands.c, risk_wrappers.c, risk_run.c, risk_output.c. */
#ifndef S2C_RISK_COMMANDS_H
#define S2C_RISK_COMMANDS_H
#include "risk_state.h"
#include "risk_tables.h"
#include "characters.h"


/* risk_commands.c */
void s2c_enter(s2c_state *st, const char *text, int length); /* cd */

/* risk_run.c */
extern const char s2c_hidden_text[], s2c_net_text[]; /* reasons */
const char *s2c_base_name(const char *text, int length, int *size);
int s2c_is_stdin(const s2c_word *word);
void s2c_run_made_text(s2c_state *st, const s2c_word *word, const s2c_flow *in, s2c_flow *out);
void s2c_run_flow(s2c_state *st, const s2c_flow *flow, s2c_flow *out);
void s2c_run_joined(s2c_state *st, const s2c_word *words, int count, const s2c_flow *in, s2c_flow *out);
void s2c_run_with_arguments(s2c_state *st, s2c_word *arguments, int count, const char *text, int length, const s2c_flow *in, s2c_flow *out);
void s2c_run_file(s2c_state *st, const s2c_word *file, const s2c_flow *in, s2c_flow *out);
void s2c_run_program(s2c_state *st, const s2c_call *call, const s2c_flow *in, s2c_flow *out); /* its first operand, with the rest */
void s2c_run_shell(s2c_state *st, s2c_word *words, int count, const s2c_call *call, const s2c_flow *in, s2c_flow *out);
void s2c_run_interpreter(s2c_state *st, const s2c_call *call, const s2c_flow *in, s2c_flow *out, int awk);
void s2c_run_options(s2c_state *st, const s2c_utility *utility, const s2c_call *call);
void s2c_run_sql(s2c_state *st, const s2c_call *call, s2c_flow *out);

/* risk_output.c */
void s2c_echo(s2c_state *st, const s2c_word *words, int count, s2c_flow *out);
void s2c_print_format(s2c_state *st, const s2c_word *words, int count, s2c_flow *out);
void s2c_filter(const s2c_utility *utility, const s2c_call *call, s2c_flow *out);
void s2c_flow_through(s2c_state *st, const s2c_utility *utility, const s2c_call *call, s2c_flow *out);

/* risk_wrappers.c */
void s2c_assign(s2c_state *st, const s2c_word *words, int count);
void s2c_run_launched(s2c_state *st, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out);
int s2c_wrapper_below(const char *name, const s2c_word *words, int count); /* -1: none */
void s2c_run_wrapper(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out);
void s2c_run_text_option(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out);

#endif
