/* processor.h - what this processor can do. */
#ifndef S2C_PROCESSOR_H
#define S2C_PROCESSOR_H

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define S2C_X86 1
int s2c_has_avx2(void);
int s2c_has_sha(void); /* the SHA-256 instructions */
#endif

#endif
