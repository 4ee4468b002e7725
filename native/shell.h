/* shell.h - from pieces to a command line in which no argument can be anything but an argument (POSIX shells: sh, dash, bash, BusyBox ash). */
#ifndef S2C_SHELL_H
#define S2C_SHELL_H
#include <stdint.h>

/* A command is a sequence of pieces. A literal piece is shell text of a command form; an argument piece is a raw value to be quoted.
 * Pieces are separated by one space unless one of two neighbours asks for glue. */
enum { S2C_GLUE_LEFT = 1, S2C_GLUE_RIGHT = 2 };

typedef struct {
    const char *text;     /* literal: shell text as it stands in the form, e.g. "find", "'*.", "'" ; argument: the raw value */
    int length;
    uint8_t argument;     /* 1: an argument piece */
    uint8_t glue;         /* literal: S2C_GLUE_* ; arguments carry none */
    uint16_t label;       /* argument: the slot label (escape and dash rules of slots.h) */
    uint8_t open_glob;    /* argument: wildcards stay open */
    uint8_t tilde;        /* argument: a leading ~ stays open (written ~/rest at the start of a word, "$HOME"/rest inside one) */
} s2c_piece;

typedef enum { S2C_SHELL_OK = 0, S2C_SHELL_FULL, S2C_SHELL_DASH, S2C_SHELL_CONTEXT, S2C_SHELL_VALUE } s2c_shell_status;

/* Writes the command line and a NUL. The renderer follows the quoting state of the literal pieces: an argument inside single quotes is written
 * for that context ('\''), an argument in double quotes is S2C_SHELL_CONTEXT (forms must not do that), an argument in the open is quoted when it
 * holds anything outside [A-Za-z0-9_./:@%+,-] or is empty. A value that starts with "-" at the start of a word follows its label: refuse
 * (S2C_SHELL_DASH), guard ("--" is put before that word, once a pipeline stage) or allow. S2C_SHELL_VALUE: a value that cannot be written for its escape (a line break; no size). */
s2c_shell_status s2c_render(const s2c_piece *pieces, int count, char *out, int capacity, int *length);

#endif
