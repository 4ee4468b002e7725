/* semihosting.h - calls to the debugger or emulator that the processor hangs on (Arm semihosting 2.0). Without one they are a fault. */
#ifndef S2C_SEMIHOSTING_H
#define S2C_SEMIHOSTING_H
#include <stdint.h>

/* SYS_EXIT_EXTENDED: the emulator ends with this exit code. */
static inline void semihosting_exit(int code)
{
    enum { EXIT_EXTENDED = 0x20, APPLICATION_EXIT = 0x20026 };
    const uint32_t argument[2] = {APPLICATION_EXIT, (uint32_t)code};
    register uint32_t operation __asm__("r0") = EXIT_EXTENDED;
    register const uint32_t *block __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xab" : "+r"(operation) : "r"(block) : "memory");
}

#endif
