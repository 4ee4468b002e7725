/* inflate.h - unpacks DEFLATE data and gzip files (RFC 1951, 1952) in memory, without a library: compressed models and parts of them. */
#ifndef S2C_INFLATE_H
#define S2C_INFLATE_H
#include <stddef.h>
#include <stdint.h>

/* Does it begin as a gzip file does? */
int s2c_is_gzip(const void *data, size_t length);

/* What the file says of the length of its contents; 0 for a file too short to say. */
size_t s2c_gzip_size(const void *data, size_t length);

/* Unpacks one gzip member that fills data exactly into out [s2c_gzip_size]; 1, or 0 when it is damaged or cut off. Reads and writes nothing else. */
int s2c_gunzip(const void *data, size_t length, uint8_t *out, size_t size);

/* Unpacks bare DEFLATE data into exactly out [size], without a check sum; 1, or 0. Reads and writes nothing else. */
int s2c_inflate(const void *data, size_t length, uint8_t *out, size_t size);

#endif
