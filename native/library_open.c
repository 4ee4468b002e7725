/* library_open.c - see seq2cmd.h: opening with a handle on the heap, and from files. */
#include <stddef.h>
#include <stdlib.h>
#include "mapping.h"
#include "seq2cmd.h"

typedef struct {
    int mapped;
    s2c_mapping mapping;
    uint64_t place[]; /* of seq2cmd_place_size bytes: the handle, which is what the caller holds */
} opened_model;

static seq2cmd_status open_bytes(const void *data, size_t length, const s2c_mapping *mapping, seq2cmd_model **model)
{
    const size_t place_bytes = seq2cmd_place_size(data, length);
    opened_model *opened = malloc(sizeof *opened + place_bytes);
    *model = NULL;
    if (!opened) return SEQ2CMD_NO_MEMORY;
    const seq2cmd_status status = seq2cmd_place(data, length, opened->place, place_bytes, model);
    if (status != SEQ2CMD_OK) {
        free(opened);
        return status;
    }
    opened->mapped = mapping != NULL;
    if (mapping) opened->mapping = *mapping;
    return status;
}

seq2cmd_status seq2cmd_open(const void *data, size_t length, seq2cmd_model **model) { return open_bytes(data, length, NULL, model); }

seq2cmd_status seq2cmd_open_file(const char *path, seq2cmd_model **model)
{
    s2c_mapping mapping;
    *model = NULL;
    if (!s2c_map_file(path, &mapping)) return SEQ2CMD_NO_FILE;
    const seq2cmd_status status = open_bytes(mapping.data, mapping.length, &mapping, model);
    if (status != SEQ2CMD_OK) s2c_unmap(&mapping);
    return status;
}

void seq2cmd_close(seq2cmd_model *model)
{
    if (!model) return;
    opened_model *opened = (opened_model *)(void *)((char *)model - offsetof(opened_model, place));
    if (opened->mapped) s2c_unmap(&opened->mapping);
    free(opened);
}
