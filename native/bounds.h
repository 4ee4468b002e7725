/* bounds.h - the compile-time limits that the sizes of all structures follow from.
 *
 * A build for a small memory lowers them (-DS2C_MAX_TOKENS=32 ...), the same for every file. Within its limits it gives the same answers;
 * what is beyond them is S2C_TOO_LONG, or a command that is left out. */
#ifndef S2C_BOUNDS_H
#define S2C_BOUNDS_H

#ifndef S2C_MAX_TOKENS
#define S2C_MAX_TOKENS 64      /* tokens a request may have; sets of tokens are 64 bits */
#endif
#ifndef S2C_MAX_BYTES
#define S2C_MAX_BYTES 2048     /* bytes a request may have */
#endif
#ifndef S2C_MAX_CHARACTERS
#define S2C_MAX_CHARACTERS 400 /* default limit in characters (code points) */
#endif
#ifndef S2C_MAX_BEAM
#define S2C_MAX_BEAM 8         /* hypotheses side by side */
#endif
#ifndef S2C_MAX_STEPS
#define S2C_MAX_STEPS 48       /* labels of a command */
#endif
#ifndef S2C_MAX_COMMAND
#define S2C_MAX_COMMAND 8192   /* bytes of a command line, NUL included */
#endif
#ifndef S2C_KEEP_ATTENTION
#define S2C_KEEP_ATTENTION 1   /* 0: the attention behind each step is forgotten after its round, and answers have none */
#endif

typedef char s2c_bounds_fit[S2C_MAX_TOKENS >= 1 && S2C_MAX_TOKENS <= 64 && S2C_MAX_BYTES >= S2C_MAX_CHARACTERS && S2C_MAX_BYTES <= 16384 &&
                            S2C_MAX_CHARACTERS >= 1 && S2C_MAX_BEAM >= 4 && S2C_MAX_BEAM <= 64 && S2C_MAX_STEPS >= 2 && S2C_MAX_COMMAND >= 64 ? 1 : -1];

enum { S2C_KEPT_STEPS = S2C_KEEP_ATTENTION ? S2C_MAX_STEPS : 1 }; /* rows of attention in memory; step i is in row i % S2C_KEPT_STEPS */

#endif
