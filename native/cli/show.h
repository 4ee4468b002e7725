/* show.h - what the program says: commands on stdout, everything else on stderr. */
#ifndef S2C_SHOW_H
#define S2C_SHOW_H
#include "options.h"
#include "seq2cmd.h"

#define S2C_NO_ROOM "out of memory; close other programs and try again"

/* One line on stderr, "seq2cmd: " before it. Bytes that a terminal might obey are written as \x1b. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void s2c_complain(const char *format, ...);

/* Sends what was printed on its way; the errno of the first failure so far, or 0. */
int s2c_flush(void);

/* Prints the answer to a request [length]; where: "stdin line 3: ", or "". ms: how long it took.
 * batch: one of many; where there is no command its line is empty, so that line 7 answers line 7. Returns the exit code. */
int s2c_show(const seq2cmd_answer *answer, const char *request, size_t length, const s2c_options *options, const char *model, const char *where,
             double ms, int batch);

/* Prints why a request was not taken. Returns the exit code. */
int s2c_show_fault(seq2cmd_status status, const char *request, size_t length, const s2c_options *options, const char *model, const char *where,
                   double ms, int batch);

#endif
