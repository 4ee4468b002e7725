/* kernels.c - see kernels.h: the portable table, and the choice among all tables. */
#include "kernels.h"
#include <string.h>
#define S2C_WIDTH 1
#define S2C_TARGET
#include "kernels_float.h"
#include "processor.h"

/* log(m * 2^k) with m in sqrt(1/2)..sqrt(2), as 2 artanh((m-1)/(m+1)). */
float s2c_log(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    const uint32_t shifted = bits - 0x3f3504f3u; /* sqrt(1/2) */
    const int32_t k = (int32_t)shifted >> 23;
    bits = (shifted & 0x7fffffu) + 0x3f3504f3u;
    float m;
    memcpy(&m, &bits, sizeof m);
    const float r = (m - 1.0f) / (m + 1.0f), s = r * r;
    float p = 2.0f / 9;
    p = p * s + 2.0f / 7;
    p = p * s + 2.0f / 5;
    p = p * s + 2.0f / 3;
    p = p * s + 2.0f;
    return r * p + (float)k * 0.69314718f;
}

float s2c_exp(float x) { return exponential(x); }

float s2c_log_sigmoid(float x) { return (x < 0 ? x : 0.0f) - s2c_log(1.0f + exponential(x < 0 ? x : -x)); }

S2C_FLOAT_KERNELS(portable, )
VECTORIZE static void dot_portable(const int8_t *blocks, int count, int columns, const int8_t *q, int32_t *sums)
{
    dot_body(blocks, count, columns, q, sums);
}
S2C_MULTIPLY(portable, VECTORIZE)
static const s2c_kernels portable = S2C_TABLE(portable, "portable");

static int always(void) { return 1; }

/* Best first. A build for a fixed processor names its table with a macro; that table then needs no question. */
static const struct { const s2c_kernels *table; int (*runs)(void); } tables[] = {
#ifdef S2C_KERNELS_CORTEXM
    {&s2c_kernels_cortexm, always},
#endif
#ifdef S2C_KERNELS_WASM
    {&s2c_kernels_wasm, always},
#endif
#ifdef S2C_X86
#ifdef S2C_AVX512
    {&s2c_kernels_avx512, s2c_has_avx512_vnni},
#endif
#ifdef S2C_AVX_VNNI
    {&s2c_kernels_avx_vnni, s2c_has_avx_vnni},
#endif
    {&s2c_kernels_avx2, s2c_has_avx2},
    {&s2c_kernels_ssse3, s2c_has_ssse3},
    {&s2c_kernels_sse2, always},
#endif
#ifdef S2C_NEON
#ifdef S2C_NEON_DOT
    {&s2c_kernels_neon_dot, s2c_has_neon_dot},
#endif
    {&s2c_kernels_neon, always},
#endif
    {&portable, always}};

enum { TABLES = sizeof tables / sizeof tables[0] };

const s2c_kernels *s2c_best_kernels(void)
{
    int i = 0;
    while (!tables[i].runs()) i++; /* the last one always does */
    return tables[i].table;
}

const s2c_kernels *s2c_named_kernels(const char *name)
{
    for (int i = 0; i < TABLES; i++)
        if (strcmp(name, tables[i].table->name) == 0) return tables[i].runs() ? tables[i].table : NULL;
    return NULL;
}

const s2c_kernels *s2c_kernels_at(int index)
{
    for (int i = 0; i < TABLES; i++)
        if (tables[i].runs() && index-- == 0) return tables[i].table;
    return NULL;
}
