/* clock.h - SysTick as a counter of processor clock ticks. Under QEMU's -icount shift=0 a tick stands for a fixed number of instructions. */
#ifndef S2C_CLOCK_H
#define S2C_CLOCK_H
#include <stdint.h>

void clock_start(void);
uint64_t clock_ticks(void);   /* since clock_start */

enum { CLOCK_LOOP_INSTRUCTIONS = 1000000 };
uint64_t clock_loop_ticks(void); /* ticks of so many instructions of a short loop: what a tick is worth */

void clock_wrapped(void);     /* the interrupt handler of SysTick */

#endif
