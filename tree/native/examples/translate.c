/* translate.c - the C interface by example: requests from the command line, their commands on stdout.
 *
 *     cc -std=c99 -ffp-contract=off -Inative native/examples/translate.c libseq2cmd.a -o translate
 *     ./translate model.bin "restart nginx" "which process is using port 8080"
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "seq2cmd.h"

static int failed(const char *what, seq2cmd_status status)
{
    fprintf(stderr, "%s: %s\n", what, seq2cmd_status_text(status));
    return 2;
}

static int translate(const seq2cmd_model *model, const char *request, void *workspace, size_t size)
{
    const seq2cmd_answer *answer;
    char json[65536];
    const seq2cmd_status status = seq2cmd_translate(model, request, strlen(request), NULL, workspace, size, &answer);
    if (status != SEQ2CMD_OK) {
        char line[160];
        seq2cmd_explain(status, request, strlen(request), NULL, line, sizeof line);
        fprintf(stderr, "%s\n", line);
        return 2;
    }
    seq2cmd_json(answer, status, request, strlen(request), NULL, "example", 0, SEQ2CMD_JSON_ATTENTION, json, sizeof json);
    puts(json);
    return answer->verdict == SEQ2CMD_ANSWER ? 0 : 1;
}

int main(int count, char **argument)
{
    seq2cmd_model *model;
    int code = 0;
    if (count < 3) {
        fprintf(stderr, "usage: %s MODEL.BIN REQUEST...\n", argument[0]);
        return 2;
    }
    const seq2cmd_status status = seq2cmd_open_file(argument[1], &model);
    if (status != SEQ2CMD_OK) return failed(argument[1], status);
    const size_t size = seq2cmd_workspace_size(model);
    void *workspace = malloc(size);
    if (!workspace) code = failed(argument[1], SEQ2CMD_NO_MEMORY);
    for (int i = 2; workspace && i < count; i++) {
        const int outcome = translate(model, argument[i], workspace, size);
        if (outcome > code) code = outcome;
    }
    free(workspace);
    seq2cmd_close(model);
    return code;
}
