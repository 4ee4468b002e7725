/* replay.c - runs a fuzz target without a fuzzer: replay TIMES SEED... calls it with each seed, and TIMES with alterations of it, the same ones
 * every time. Prints the number of calls. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 1 << 18 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *count, char ***arguments) __attribute__((weak));

static uint32_t dice = 12345; /* xorshift32 (Marsaglia) */

static uint32_t throw_dice(uint32_t sides)
{
    dice ^= dice << 13, dice ^= dice >> 17, dice ^= dice << 5;
    return dice % sides;
}

/* A copy of its very size, so that the sanitizer sees every byte beyond. */
static void call(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size ? size : 1);
    memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

/* Alters some bytes, and sometimes cuts the end off; returns the new size. */
static size_t alter(uint8_t *data, size_t size)
{
    for (uint32_t i = 1 + throw_dice(4); size && i > 0; i--) {
        const uint32_t at = throw_dice((uint32_t)size);
        if (throw_dice(2)) data[at] ^= (uint8_t)(1u << throw_dice(8));
        else data[at] = (uint8_t)throw_dice(256);
    }
    return size && throw_dice(8) == 0 ? throw_dice((uint32_t)size) : size;
}

int main(int count, char **argument)
{
    static uint8_t seed[LONGEST], altered[LONGEST];
    long calls = 0;
    const int times = count > 1 ? atoi(argument[1]) : 0;
    if (LLVMFuzzerInitialize) LLVMFuzzerInitialize(&count, &argument);
    for (int i = 2; i < count; i++) {
        FILE *file = fopen(argument[i], "rb");
        if (!file) return 2;
        const size_t size = fread(seed, 1, sizeof seed, file);
        fclose(file);
        call(seed, size);
        for (int j = 0; j < times; j++) {
            memcpy(altered, seed, size);
            call(altered, alter(altered, size));
        }
        calls += times + 1;
    }
    printf("%ld\n", calls);
    return 0;
}
