/* memory.h - the regions of RAM (sections.ld), and how deep the stack has been. */
#ifndef S2C_MEMORY_H
#define S2C_MEMORY_H
#include <stddef.h>
#include <stdint.h>

extern uint32_t stack_low[], stack_high[];            /* the stack, growing down from stack_high */
extern uint8_t workspace_start[], workspace_end[];    /* all RAM that nothing else uses */

void memory_paint_stack(void);     /* fills the free part of the stack with a pattern */
size_t memory_stack_used(void);    /* bytes of the stack that have been used since it was painted, at the deepest */
size_t memory_static_bytes(void);  /* .data and .bss */

#endif
