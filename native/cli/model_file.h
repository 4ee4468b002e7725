/* model_file.h - the model that the program works with: the one inside it, or a file. */
#ifndef S2C_MODEL_FILE_H
#define S2C_MODEL_FILE_H
#include "seq2cmd.h"

typedef struct {
    const seq2cmd_model *model;
    const char *name;      /* "small" */
    void *workspace;
    size_t workspace_size;
    char text[256];        /* holds the name */
} s2c_loaded;

/* given: the name of the model inside, a model file (plain or gzip) or a model folder; NULL: $SEQ2CMD_MODEL, else the model inside.
 * It is kept until the program ends. 1, or 0 when it cannot be used and stderr says why. */
int s2c_load(const char *given, s2c_loaded *loaded);

/* embedded.c: the model inside, aligned to 64 bytes; its name, and the SHA-256 of its file. length 0: there is none. */
extern const unsigned char s2c_embedded_model[];
size_t s2c_embedded_length(void);
extern const char s2c_embedded_name[], s2c_embedded_sha256[];

#endif
