/* processor.h - what this processor can do, and the system lets it do. */
#ifndef S2C_PROCESSOR_H
#define S2C_PROCESSOR_H

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define S2C_X86 1
int s2c_has_ssse3(void);
int s2c_has_avx2(void);
int s2c_has_avx_vnni(void);    /* with AVX2 */
int s2c_has_avx512_vnni(void); /* with AVX-512 F, BW, DQ and VL */
int s2c_has_sha(void);         /* the SHA-256 instructions */
#endif

#if (defined(__GNUC__) || defined(__clang__)) && defined(__aarch64__)
#define S2C_AARCH64 1
int s2c_has_neon_dot(void);
#endif

#endif
