/* processor.c - asks the processor itself: the compiler's own helper for that is missing from some run-time libraries. */
#include "processor.h"

typedef int s2c_no_empty_file; /* C has no empty source files */

#ifdef S2C_X86
#include <cpuid.h>

enum { LEAF_7_AVX2 = 1 << 5, LEAF_7_SHA = 1 << 29, LEAF_1_SSSE3 = 1 << 9, LEAF_1_SSE41 = 1 << 19, LEAF_1_OSXSAVE = 1 << 27, SAVES_YMM = 6 };

static unsigned leaf_1(void)
{
    unsigned a, b, c = 0, d;
    return __get_cpuid(1, &a, &b, &c, &d) ? c : 0;
}

static unsigned leaf_7(void)
{
    unsigned a, b = 0, c, d;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) ? b : 0;
}

int s2c_has_avx2(void)
{
    unsigned low, high;
    if (!(leaf_7() & LEAF_7_AVX2) || !(leaf_1() & LEAF_1_OSXSAVE)) return 0;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0)); /* does the system save the wide registers? */
    return (low & SAVES_YMM) == SAVES_YMM;
}

int s2c_has_sha(void)
{
    const unsigned needed = LEAF_1_SSSE3 | LEAF_1_SSE41;
    return (leaf_7() & LEAF_7_SHA) && (leaf_1() & needed) == needed;
}
#endif
