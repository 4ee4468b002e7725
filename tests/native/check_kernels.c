/* check_kernels.c - every table of kernels that this processor can run against the portable one: the same bits, from ordinary and from extreme numbers.
 *
 * Prints the tables' names, one a line; exit code 1 names the first function that differs. tests/test_kernels.py builds it, also for other processors.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../../native/kernels.h"

enum { MOST = 1024, ROWS = 3 * S2C_BLOCK };

static uint32_t seed = 1;

static uint32_t dice(void)
{
    seed ^= seed << 13, seed ^= seed >> 17, seed ^= seed << 5;
    return seed;
}

static float a[3 * MOST], b[3 * MOST], c[MOST], x[2][MOST];
static int8_t rows[ROWS * MOST], q[2][MOST];
static float keys[3 * MOST], energy[2][3];
static int32_t sums[2][ROWS];

/* kind 0: between -4 and 4; 1: up to 200; 2: tiny; 3: zeros and a few large ones; 4: all zero */
static float number(int kind)
{
    const float unit = (float)(int32_t)dice() / 2147483648.0f;
    if (kind == 0) return 4 * unit;
    if (kind == 1) return 200 * unit;
    if (kind == 2) return 1e-20f * unit;
    return kind == 3 && dice() % 8 == 0 ? 1e4f * unit : 0;
}

static void fill(int kind)
{
    for (int i = 0; i < 3 * MOST; i++) a[i] = number(kind), b[i] = number(kind);
    for (int i = 0; i < MOST; i++) c[i] = number(kind);
    for (int i = 0; i < ROWS * MOST; i++) rows[i] = (int8_t)(kind == 1 ? (dice() % 2 ? 127 : -127) : (int)(dice() % 255) - 127);
}

static void expect(int same, const char *table, const char *function, int n)
{
    if (same) return;
    printf("%s: %s differs from portable at length %d\n", table, function, n);
    exit(1);
}

static int equal(float one, float other) { return memcmp(&one, &other, sizeof one) == 0; }

static void check_dot(const s2c_kernels *p, const s2c_kernels *k, int n, int kind)
{
    for (int i = 0; i < n; i++) q[0][i] = (int8_t)(kind == 1 ? (dice() % 2 ? 127 : -127) : (int)(dice() % 255) - 127);
    for (int count = S2C_BLOCK; count <= ROWS; count += S2C_BLOCK) {
        memset(sums, 0x55, sizeof sums);
        p->dot(rows, count, n, q[0], sums[0]);
        k->dot(rows, count, n, q[0], sums[1]);
        expect(memcmp(sums[0], sums[1], sizeof sums[0]) == 0, k->name, "dot", n);
        memset(x, 0x55, sizeof x);
        p->multiply(rows, count, n, q[0], 0.01f, a, b, x[0]), k->multiply(rows, count, n, q[0], 0.01f, a, b, x[1]);
        expect(memcmp(x[0], x[1], sizeof x[0]) == 0, k->name, "multiply", n);
    }
}

static void check_arrays(const s2c_kernels *p, const s2c_kernels *k, int n)
{
    const size_t bytes = sizeof(float) * (size_t)n;
    expect(equal(p->quantize(a, n, q[0]), k->quantize(a, n, q[1])) && memcmp(q[0], q[1], (size_t)n) == 0, k->name, "quantize", n);
    memcpy(x[0], a, bytes), memcpy(x[1], a, bytes);
    p->tanh(x[0], n), k->tanh(x[1], n);
    expect(memcmp(x[0], x[1], bytes) == 0, k->name, "tanh", n);
    p->add_scaled(b, 0.3f, x[0], n), k->add_scaled(b, 0.3f, x[1], n);
    expect(memcmp(x[0], x[1], bytes) == 0, k->name, "add_scaled", n);
    p->add_bytes(rows, 0.3f, x[0], n), k->add_bytes(rows, 0.3f, x[1], n);
    expect(memcmp(x[0], x[1], bytes) == 0, k->name, "add_bytes", n);
    for (int none = 0; none < 2; none++) { /* some rows count, or none does */
        p->mix(rows, ROWS, n, a, b, 0.3f, none ? 1e9f : 0.2f, x[0]), k->mix(rows, ROWS, n, a, b, 0.3f, none ? 1e9f : 0.2f, x[1]);
        expect(memcmp(x[0], x[1], bytes) == 0, k->name, "mix", n);
    }
    memcpy(x[0], a, bytes), memcpy(x[1], a, bytes);
    expect(equal(p->exponentiate(x[0], 0.7f, 1.5f, n), k->exponentiate(x[1], 0.7f, 1.5f, n)) && memcmp(x[0], x[1], bytes) == 0, k->name, "exponentiate", n);
    p->gru(a, b, c, n, x[0]), k->gru(a, b, c, n, x[1]);
    expect(memcmp(x[0], x[1], bytes) == 0, k->name, "gru", n);
    memcpy(x[1], c, bytes), k->gru(a, b, x[1], n, x[1]);
    expect(memcmp(x[0], x[1], bytes) == 0, k->name, "gru in place", n);
}

static void check_sums(const s2c_kernels *p, const s2c_kernels *k, int n)
{
    memcpy(keys, a, sizeof a), memcpy(x[0], b, sizeof x[0]);
    p->exponentiate(keys, 2, 0, 3 * n), p->exponentiate(x[0], 2, 0, n);
    p->energies(keys, x[0], c, 3, n, energy[0]), k->energies(keys, x[0], c, 3, n, energy[1]);
    expect(memcmp(energy[0], energy[1], sizeof energy[0]) == 0, k->name, "energies", n);
    expect(equal(p->product(a, b, n), k->product(a, b, n)), k->name, "product", n);
    p->weigh(keys, b, 3, n / 32 * 32, x[0]), k->weigh(keys, b, 3, n / 32 * 32, x[1]);
    expect(memcmp(x[0], x[1], sizeof(float) * (size_t)(n / 32 * 32)) == 0, k->name, "weigh", n);
    expect(equal(p->highest(a, n), k->highest(a, n)), k->name, "highest", n);
    expect(equal(p->exponentials(a, p->highest(a, n), n), k->exponentials(a, p->highest(a, n), n)), k->name, "exponentials", n);
}

int main(void)
{
    const s2c_kernels *portable = s2c_named_kernels("portable"), *k;
    for (int table = 0; (k = s2c_kernels_at(table)) != NULL; table++) {
        for (int kind = 0; kind < 5; kind++) {
            fill(kind);
            for (int n = 16; n <= MOST; n += n < 320 ? 16 : 176) {
                check_dot(portable, k, n, kind);
                check_arrays(portable, k, n);
                check_sums(portable, k, n);
            }
        }
        printf("%s\n", k->name);
    }
    return 0;
}
