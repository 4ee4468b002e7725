/* gunzip.c - unpacks the gzip files that are named, one after the other: "ok BYTES CRC-like sum" or "bad" a line. For the tests of inflate.c. */
#include <stdio.h>
#include <stdlib.h>
#include "inflate.h"

static void unpack(const char *path)
{
    FILE *file = fopen(path, "rb");
    uint8_t *data = malloc(1 << 22); /* on the heap, so that the sanitizer sees every byte beyond */
    const size_t length = file ? fread(data, 1, 1 << 22, file) : 0;
    if (file) fclose(file);
    data = realloc(data, length ? length : 1);
    const size_t size = s2c_gzip_size(data, length);
    uint8_t *out = size < 1 << 24 ? malloc(size ? size : 1) : NULL;
    if (out && s2c_gunzip(data, length, out, size)) {
        uint32_t sum = 0;
        for (size_t i = 0; i < size; i++) sum = sum * 31 + out[i];
        printf("ok %zu %u\n", size, sum);
    } else puts("bad");
    free(out);
    free(data);
}

int main(int count, char **argument)
{
    for (int i = 1; i < count; i++) unpack(argument[i]);
    return 0;
}
