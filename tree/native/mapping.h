/* mapping.h - a file in memory, read-only and aligned to 64 bytes: mapped where the system can, read elsewhere. */
#ifndef S2C_MAPPING_H
#define S2C_MAPPING_H
#include <stddef.h>

typedef struct { void *data; size_t length; void *block; } s2c_mapping; /* block: to be freed; NULL when data is mapped */

/* 1, or 0 with errno set. */
int s2c_map_file(const char *path, s2c_mapping *mapping);

/* A copy of data, aligned. 1, or 0 when there is no memory. */
int s2c_map_copy(const void *data, size_t length, s2c_mapping *mapping);

void s2c_unmap(s2c_mapping *mapping);

#endif
