/* processor.c - asks the processor itself: the compiler's own helper for that is missing from some run-time libraries. */
#include "processor.h"

typedef int s2c_no_empty_processor_file; /* C has no empty source files */

#ifdef S2C_X86
#include <cpuid.h>

enum { LEAF_1_SSSE3 = 1 << 9, LEAF_1_SSE41 = 1 << 19, LEAF_1_OSXSAVE = 1 << 27,                             /* ecx */
       LEAF_7_AVX2 = 1 << 5, LEAF_7_AVX512F = 1 << 16, LEAF_7_AVX512DQ = 1 << 17, LEAF_7_SHA = 1 << 29,     /* ebx */
       LEAF_7_AVX512BW = 1 << 30,                                                                           /* ebx */
       LEAF_7_AVX512VNNI = 1 << 11,                                                                         /* ecx */
       LEAF_7_1_AVX_VNNI = 1 << 4,                                                                          /* eax of sub-leaf 1 */
       SAVES_YMM = 0x06, SAVES_ZMM = 0xe6 };

static const unsigned LEAF_7_AVX512VL = 1u << 31; /* ebx; no int */

typedef struct { unsigned a, b, c, d; } leaf;

static leaf ask(unsigned number, unsigned sub_leaf)
{
    leaf l = {0, 0, 0, 0};
    if (!__get_cpuid_count(number, sub_leaf, &l.a, &l.b, &l.c, &l.d)) l = (leaf){0, 0, 0, 0};
    return l;
}

static int all_of(unsigned bits, unsigned wanted) { return (bits & wanted) == wanted; }

/* Does the system save the wide registers when it switches tasks? */
static int saves(unsigned wanted)
{
    unsigned low, high;
    if (!all_of(ask(1, 0).c, LEAF_1_OSXSAVE)) return 0;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return all_of(low, wanted);
}

int s2c_has_ssse3(void) { return all_of(ask(1, 0).c, LEAF_1_SSSE3); }

int s2c_has_avx2(void) { return all_of(ask(7, 0).b, LEAF_7_AVX2) && saves(SAVES_YMM); }

int s2c_has_avx_vnni(void) { return s2c_has_avx2() && ask(7, 0).a >= 1 && all_of(ask(7, 1).a, LEAF_7_1_AVX_VNNI); }

int s2c_has_avx512_vnni(void)
{
    const leaf seven = ask(7, 0);
    return all_of(seven.b, LEAF_7_AVX512F | LEAF_7_AVX512DQ | LEAF_7_AVX512BW | LEAF_7_AVX512VL) && all_of(seven.c, LEAF_7_AVX512VNNI) &&
           saves(SAVES_ZMM);
}

int s2c_has_sha(void) { return all_of(ask(7, 0).b, LEAF_7_SHA) && all_of(ask(1, 0).c, LEAF_1_SSSE3 | LEAF_1_SSE41); }
#endif

#ifdef S2C_AARCH64
#if defined(__linux__)
#include <sys/auxv.h>

enum { HWCAP_DOT = 1 << 20 }; /* HWCAP_ASIMDDP of the kernel's interface; the name is missing from older headers */

int s2c_has_neon_dot(void) { return (getauxval(AT_HWCAP) & HWCAP_DOT) != 0; }
#elif defined(__APPLE__)
int s2c_has_neon_dot(void) { return 1; } /* every Apple processor with a Mac around it */
#else
int s2c_has_neon_dot(void) { return 0; } /* nobody to ask */
#endif
#endif
