/* mapping.c - see mapping.h. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif
#include "mapping.h"
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int reserve(size_t length, s2c_mapping *mapping)
{
    mapping->block = malloc(length + 64);
    if (!mapping->block) return 0;
    mapping->data = (uint8_t *)mapping->block + (64 - (uintptr_t)mapping->block % 64) % 64;
    mapping->length = length;
    return 1;
}

int s2c_map_copy(const void *data, size_t length, s2c_mapping *mapping)
{
    if (!reserve(length, mapping)) return 0;
    memcpy(mapping->data, data, length);
    return 1;
}

#ifdef _WIN32
#include <stdio.h>

int s2c_map_file(const char *path, s2c_mapping *mapping)
{
    FILE *file = fopen(path, "rb");
    long length = -1;
    if (!file) return 0;
    if (fseek(file, 0, SEEK_END) == 0) length = ftell(file);
    int done = length >= 0 && fseek(file, 0, SEEK_SET) == 0 && reserve((size_t)length, mapping);
    if (done && fread(mapping->data, 1, (size_t)length, file) != (size_t)length) {
        s2c_unmap(mapping);
        done = 0;
    }
    fclose(file);
    return done;
}

void s2c_unmap(s2c_mapping *mapping) { free(mapping->block); }

#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int s2c_map_file(const char *path, s2c_mapping *mapping)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (file < 0) return 0;
    if (fstat(file, &about) == 0 && about.st_size == 0) { /* an empty file cannot be mapped, but it can be refused like any other */
        close(file);
        return reserve(0, mapping);
    }
    *mapping = (s2c_mapping){mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0), (size_t)about.st_size, NULL};
    const int reason = errno;
    close(file);
    errno = reason;
    return mapping->data != MAP_FAILED;
}

void s2c_unmap(s2c_mapping *mapping)
{
    if (mapping->block) free(mapping->block);
    else munmap(mapping->data, mapping->length);
}
#endif
