/* dialect.h - commands as BusyBox has them; the model speaks GNU. src/seq2cmd/dialect.py does the same for Python. */
#ifndef S2C_DIALECT_H
#define S2C_DIALECT_H
#include "engine.h"

/* Is the ls or find on PATH that of BusyBox? */
int s2c_is_busybox(void);

/* Puts the commands of a result into the dialect and leaves out those that it does not have; the verdict is then that of what is left.
 * *(const char **)advice is what to do in place of a best command that was left out, else NULL. For s2c_change_answer. */
void s2c_speak_busybox(const s2c_model *model, const s2c_text *text, s2c_result *result, void *advice);

#endif
