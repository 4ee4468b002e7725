/* model.c - fuzz target: any bytes as a model file. What is opened must be safe to translate with, whatever its weights and automaton say. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include "seq2cmd.h"

static void translate(const seq2cmd_model *model)
{
    static const char *const requests[] = {"list files in /tmp", "kill process 42 on 10.0.0.1 with 'a b' since 3 days", "x"};
    static char json[1 << 16];
    const size_t size = seq2cmd_workspace_size(model);
    void *workspace = malloc(size);
    const seq2cmd_options greedy = {0, 1, 400};
    for (int i = 0; workspace && i < 3; i++) {
        const seq2cmd_answer *answer;
        const size_t length = strlen(requests[i]);
        if (seq2cmd_translate(model, requests[i], length, i ? NULL : &greedy, workspace, size, &answer) != SEQ2CMD_OK) abort();
        seq2cmd_json(answer, SEQ2CMD_OK, requests[i], length, NULL, "fuzz", 0, SEQ2CMD_JSON_ATTENTION, json, sizeof json);
    }
    free(workspace);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    seq2cmd_model *model;
    void *copy;
    if (posix_memalign(&copy, 64, size ? size : 1)) return 0; /* of its very size, so that the sanitizer sees every byte beyond */
    memcpy(copy, data, size);
    const size_t place_bytes = seq2cmd_place_size(copy, size);
    void *place = malloc(place_bytes);
    if (place && seq2cmd_place(copy, size, place, place_bytes, &model) == SEQ2CMD_OK) translate(model);
    free(place);
    free(copy);
    return 0;
}
