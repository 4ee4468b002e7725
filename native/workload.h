/* workload.h - measured amounts of work for `seq2cmd bench`: what this processor can do at best, and the network alone. The caller holds the clock. */
#ifndef S2C_WORKLOAD_H
#define S2C_WORKLOAD_H
#include <stddef.h>
#include <stdint.h>
#include "model.h"

/* Reads bytes (a multiple of 1024) from front to back, so many times, with the widest loads of this processor; returns something made of them. */
uint64_t s2c_read_bytes(const void *data, size_t bytes, int rounds);

/* Multiplies a matrix [rows][columns] of int8 by a vector, so many times; columns is a multiple of 16, sums has room for the rows. */
void s2c_run_dot(const struct s2c_kernels *kernels, const int8_t *matrix, int rows, int columns, const int8_t *vector, int32_t *sums, int rounds);

/* Encodes a request and takes so many decoder steps, whatever comes out of them: the
   network's part of a greedy translation.
   source [count] ids; scratch of s2c_network_bytes, aligned to 64. */
void s2c_run_network(const s2c_model *model, const int *source, int count, int steps, int rounds, void *scratch);
size_t s2c_network_bytes(const s2c_model *model);

#endif
