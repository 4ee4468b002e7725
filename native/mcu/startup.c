/* startup.c - from reset to main: the vector table, data, the painted stack, the floating-point unit; and what a fault prints. */
#include <stdint.h>
#include "board.h"
#include "clock.h"
#include "memory.h"
#include "print.h"

extern uint32_t data_load[], data_start[], data_end[], bss_start[], bss_end[]; /* sections.ld */

int main(void);
void reset(void);
void report_fault(const uint32_t *frame);

static volatile uint32_t *const coprocessor_access = (volatile uint32_t *)0xE000ED88; /* CPACR */
static volatile uint32_t *const vector_table_offset = (volatile uint32_t *)0xE000ED08; /* VTOR */
static volatile const uint32_t *const fault_status = (volatile const uint32_t *)0xE000ED28; /* CFSR */
static volatile const uint32_t *const hard_fault_status = (volatile const uint32_t *)0xE000ED2C; /* HFSR */

enum { FPU_FULL_ACCESS = 0xf << 20, FAULT_EXIT_CODE = 70 };

static const uint32_t DEBUG_EVENT = 1u << 31; /* a call to a debugger that is not there */

/* A fault leaves r0-r3, r12, lr, pc, xpsr on the stack. An overflown stack cannot take them, nor can this function's own: begin again from the top. */
__attribute__((naked)) static void fault(void)
{
    __asm__ volatile("mrs r0, msp\n"
                     "ldr r1, =stack_high\n"
                     "mov sp, r1\n"
                     "b report_fault\n");
}

void report_fault(const uint32_t *frame)
{
    while (*hard_fault_status & DEBUG_EVENT) __asm__ volatile("wfi"); /* the program is over, and nobody is told */
    print_text("\r\nfault: status ");
    print_hexadecimal(*fault_status);
    if ((uintptr_t)frame < (uintptr_t)stack_low) print_text(", the stack is full");
    else {
        print_text(", program counter ");
        print_hexadecimal(frame[6]);
    }
    print_text("\r\n");
    board_stop(FAULT_EXIT_CODE);
}

typedef void (*handler)(void);
typedef struct { uint32_t *stack; handler of[15]; } vectors; /* no board interrupts are used */

__attribute__((section(".vectors"), used)) static const vectors vector_table = {
    stack_high, {reset, fault, fault, fault, fault, fault, 0, 0, 0, 0, fault, fault, 0, fault, clock_wrapped}};

/* Runs without a stack frame that matters: main never returns here. */
__attribute__((noreturn)) static void begin(void)
{
    const uint32_t *from = data_load;
    for (uint32_t *to = data_start; to < data_end;) *to++ = *from++;
    for (uint32_t *to = bss_start; to < bss_end;) *to++ = 0;
    memory_paint_stack();
    *vector_table_offset = (uint32_t)(uintptr_t)&vector_table;
    board_start();
    clock_start();
    board_stop(main());
    for (;;) {}
}

/* The unit is on before a function that may use it begins. */
__attribute__((noreturn)) void reset(void)
{
    *coprocessor_access |= FPU_FULL_ACCESS;
    __asm__ volatile("dsb\nisb" ::: "memory");
    begin();
}
