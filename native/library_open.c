/* library_open.c - see seq2cmd.h: opening with a handle on the heap, and from files. */
#include <stdlib.h>
#include "mapping.h"
#include "seq2cmd.h"

/* The handle comes first: what the caller holds points to it. */
typedef struct {
    union { uint64_t align; void *pointer; uint8_t bytes[SEQ2CMD_MODEL_BYTES]; } place;
    int mapped;
    s2c_mapping mapping;
} opened_model;

static seq2cmd_status open_bytes(const void *data, size_t length, const s2c_mapping *mapping, seq2cmd_model **model)
{
    opened_model *opened = calloc(1, sizeof *opened);
    *model = NULL;
    if (!opened) return SEQ2CMD_NO_MEMORY;
    const seq2cmd_status status = seq2cmd_place(data, length, opened->place.bytes, sizeof opened->place.bytes, model);
    if (status != SEQ2CMD_OK) free(opened);
    else if (mapping) {
        opened->mapped = 1;
        opened->mapping = *mapping;
    }
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
    opened_model *opened = (void *)model;
    if (!opened) return;
    if (opened->mapped) s2c_unmap(&opened->mapping);
    free(opened);
}
