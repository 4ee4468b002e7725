/* translate.c - fuzz target: any request to a real model ($S2C_FUZZ_MODEL): options in the first byte, the request behind it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "seq2cmd.h"

static seq2cmd_model *model;
static void *workspace;

static void require(int holds)
{
    if (!holds) abort();
}

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    const char *path = getenv("S2C_FUZZ_MODEL");
    (void)count, (void)arguments;
    const seq2cmd_status status = seq2cmd_open_file(path ? path : "", &model);
    if (status != SEQ2CMD_OK) {
        fprintf(stderr, "$S2C_FUZZ_MODEL: %s\n", seq2cmd_status_text(status));
        exit(2);
    }
    workspace = malloc(seq2cmd_workspace_size(model));
    return 0;
}

/* A command is one line that a shell can be given: no control character, and no quote left open (as far as quotes can be counted: outside of
 * single quotes a backslash hides the next character). */
static void check_command(const char *text)
{
    char quote = 0;
    require(text[0] != 0);
    for (const char *p = text; *p; p++) {
        require((unsigned char)*p >= 0x20 && *p != 0x7f);
        if (quote) {
            if (*p == '\\' && quote == '"' && p[1]) p++;
            else if (*p == quote) quote = 0;
        } else if (*p == '\\') require(*++p != 0);
        else if (*p == '\'' || *p == '"') quote = *p;
    }
    require(!quote);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char json[1 << 19];
    const seq2cmd_answer *a;
    if (size < 1) return 0;
    const seq2cmd_options options = {data[0] & 7, 1 + (data[0] >> 3 & 3), 2048};
    const char *request = (const char *)data + 1;
    const seq2cmd_status status = seq2cmd_translate(model, request, size - 1, &options, workspace, seq2cmd_workspace_size(model), &a);
    require((status == SEQ2CMD_OK) == (a != NULL) && status <= SEQ2CMD_INVISIBLE);
    const size_t length = seq2cmd_json(a, status, request, size - 1, &options, "fuzz", 0.5, SEQ2CMD_JSON_ATTENTION, json, sizeof json);
    require(length < sizeof json && strlen(json) == length && json[length - 1] == '}');
    for (int i = 0; a && i < a->commands; i++) {
        check_command(a->command[i].text);
        require(a->command[i].confidence >= 0 && a->command[i].confidence <= 1);
    }
    return 0;
}
