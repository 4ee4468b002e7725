/* arguments.h - copying: which tokens of a request may stand in which slot, and how chosen steps become a command line. */
#ifndef S2C_ARGUMENTS_H
#define S2C_ARGUMENTS_H
#include "engine.h"

/* alias[j]: the first token with the same type and the same value as token j. A value that is said twice is one candidate. */
void s2c_aliases(const s2c_text *text, int alias[S2C_MAX_TOKENS]);

/* The tokens (bit j: token j, alias[j] == j) that the slot label takes and the shell can be given. */
uint64_t s2c_allowed(const s2c_text *text, const int alias[S2C_MAX_TOKENS], unsigned label);

/* The bytes of a token's value. */
int s2c_same_value(const s2c_text *text, int a, int b);

/* Steps (EOS not among them) -> command line in out; 1, or 0 when it cannot be written. */
int s2c_write_command(const s2c_model *model, const s2c_text *text, const s2c_step *step, int steps, char *out, int capacity);

#endif
