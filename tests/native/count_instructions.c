/* count_instructions.c - translates requests with the SSE2 kernels, once each; tests/test_instructions.py counts what that takes.
 *
 *     count_instructions MODEL.bin BEAM < requests, a line each
 *
 * Reading the text and searching are functions of their own here, so that callgrind can tell them apart by name.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../../native/engine.h"
#include "../../native/kernels.h"
#include "../../native/mapping.h"

#define COUNTED __attribute__((noinline))

static s2c_model model;
static s2c_text text;
static s2c_result result;

COUNTED s2c_status counted_text(const char *request) { return s2c_tokenize(request, strlen(request), 0, &text); }

COUNTED s2c_status counted_search(int beam, void *scratch) { return s2c_translate(&model, &text, beam, scratch, &result); }

int main(int count, char **arguments)
{
    s2c_mapping mapping;
    char line[1024];
    if (count != 3 || !s2c_map_file(arguments[1], &mapping)) return 2;
    const size_t room = s2c_model_room(mapping.data, mapping.length);
    if (s2c_model_open(mapping.data, mapping.length, room ? malloc(room) : NULL, room, &model) != S2C_OK) return 2;
    model.kernels = s2c_named_kernels("sse2");
    char *block = malloc(s2c_scratch_size(&model) + 64);
    if (!block) return 2;
    void *scratch = block + (64 - (uintptr_t)block % 64) % 64;
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        if (counted_text(line) != S2C_OK || counted_search(atoi(arguments[2]), scratch) != S2C_OK) return 1;
        puts(result.hypothesis[0].command);
    }
    return 0;
}
