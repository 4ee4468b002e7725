/* memory.c - see memory.h. */
#include "memory.h"

enum { MARGIN_WORDS = 16 }; /* what painting itself may use of the stack */

static const uint32_t PAINT = 0x5ac3d21eu; /* unlikely as data: no small number, address or text */

extern uint8_t data_start[], bss_end[]; /* sections.ld */

void memory_paint_stack(void)
{
    uint32_t *here;
    __asm__ volatile("mov %0, sp" : "=r"(here));
    for (uint32_t *at = stack_low; at < here - MARGIN_WORDS; at++) *(volatile uint32_t *)at = PAINT;
}

size_t memory_stack_used(void)
{
    const uint32_t *at = stack_low;
    while (at < stack_high && *(const volatile uint32_t *)at == PAINT) at++;
    return (size_t)((const uint8_t *)stack_high - (const uint8_t *)at);
}

size_t memory_static_bytes(void) { return (size_t)(bss_end - data_start); }
