/* inflate.c - fuzz target: any bytes as a gzip file; unpacked into exactly the memory that it asks for, up to a megabyte. */
#include "inflate.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const size_t wanted = s2c_gzip_size(data, size);
    const size_t room = wanted < 1 << 20 ? wanted : 1 << 20;
    uint8_t *out = malloc(room ? room : 1);
    if (out) s2c_gunzip(data, size, out, room);
    free(out);
    return 0;
}
