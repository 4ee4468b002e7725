/* risk.h - what a command line would do: reads only, changes something, or loses data, access or control.
 *
 * The command is read as a POSIX shell or bash would read it; nothing is run and no file is looked at. docs/risk.md says what the levels mean.
 */
#ifndef S2C_RISK_H
#define S2C_RISK_H
#include <stddef.h>

typedef enum { S2C_SAFE, S2C_CHANGES, S2C_DESTROYS } s2c_risk_level;

enum { S2C_RISK_REASONS = 6, S2C_RISK_REASON_BYTES = 160, S2C_RISK_MAX_BYTES = 8192 };

typedef struct {
    s2c_risk_level level;
    int count;                                             /* reasons that speak for this level */
    char reasons[S2C_RISK_REASONS][S2C_RISK_REASON_BYTES]; /* UTF-8, NUL-terminated, free of control and invisible characters */
} s2c_risk;

/* Judges a command line of at most S2C_RISK_MAX_BYTES; what is longer, or nested too deeply to be read, is S2C_DESTROYS with that as the reason.
 * Needs no heap, about 100 KB of stack, and may be called from several threads. */
void s2c_assess(const char *command, size_t length, s2c_risk *risk);

#endif
