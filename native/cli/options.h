/* options.h - the command line of the static program: the options of `python -m seq2cmd` that need no Python. */
#ifndef S2C_OPTIONS_H
#define S2C_OPTIONS_H

typedef enum { S2C_AUTO, S2C_GNU, S2C_BUSYBOX } s2c_dialect; /* auto: that of ls and find on this machine */

typedef struct {
    int alternatives;      /* commands to print; 0: not given */
    int json, quiet, version, help;
    int beam, max_characters;
    int dialect;           /* an s2c_dialect */
    int separated;         /* was there a "--"? */
    const char *file, *model;
    char *request;         /* the words, joined by a space; NULL if there is none. On the heap */
} s2c_options;

/* Reads argument [1..count). 1, or 0 when it is wrong and stderr says why. */
int s2c_read_options(int count, char **argument, s2c_options *options);

extern const char s2c_help[];

#endif
