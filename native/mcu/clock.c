/* clock.c - see clock.h. */
#include "clock.h"

typedef struct { volatile uint32_t control, reload, value; } systick; /* Armv7-M architecture reference manual, B3.3 */

#define SYSTICK ((systick *)0xE000E010)

enum { ENABLE = 1, INTERRUPT = 2, PROCESSOR_CLOCK = 4, PERIOD = 1 << 24 };

static volatile uint32_t wraps;

void clock_wrapped(void) { wraps++; }

void clock_start(void)
{
    SYSTICK->reload = PERIOD - 1;
    SYSTICK->value = 0;
    SYSTICK->control = ENABLE | INTERRUPT | PROCESSOR_CLOCK;
}

uint64_t clock_loop_ticks(void)
{
    uint32_t turns = CLOCK_LOOP_INSTRUCTIONS / 2;
    const uint64_t start = clock_ticks();
    __asm__ volatile("1: subs %0, %0, #1\n"
                     "bne 1b\n"
                     : "+r"(turns)
                     :
                     : "cc");
    return clock_ticks() - start;
}

uint64_t clock_ticks(void)
{
    uint32_t before, value;
    do { /* again if the counter wrapped between the two reads */
        before = wraps;
        value = SYSTICK->value;
    } while (before != wraps);
    return (uint64_t)before * PERIOD + (PERIOD - 1 - value);
}
