/* library.h - what the static program needs of the library beyond its interface. Internal. */
#ifndef S2C_LIBRARY_H
#define S2C_LIBRARY_H
#include "engine.h"
#include "seq2cmd.h"

/* Lets change work on what was found last in this workspace, with the alternatives of that call, and gives the answer that it then is. */
const seq2cmd_answer *s2c_change_answer(const seq2cmd_model *model, const char *request, int alternatives, void *workspace,
                                        void (*change)(const s2c_model *, const s2c_text *, s2c_result *, void *), void *own);

#endif
