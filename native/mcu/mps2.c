/* mps2.c - Arm's MPS2 boards (FPGA images AN386 with a Cortex-M4, AN500 with a Cortex-M7): UART 0 of the CMSDK, semihosting to stop. */
#include "board.h"
#include <stdint.h>
#include "semihosting.h"

typedef struct { /* Cortex-M System Design Kit, technical reference manual, APB UART */
    volatile uint32_t data, state, control, interrupt, divider;
} uart;

#define UART0 ((uart *)0x40004000)

enum { TRANSMIT_FULL = 1, RECEIVE_FULL = 2, TRANSMIT_ENABLE = 1, RECEIVE_ENABLE = 2, CLOCK_HZ = 25000000, BAUD = 115200 };

void board_start(void)
{
    UART0->divider = CLOCK_HZ / BAUD;
    UART0->control = TRANSMIT_ENABLE | RECEIVE_ENABLE;
}

void board_put(char byte)
{
    while (UART0->state & TRANSMIT_FULL) {}
    UART0->data = (uint8_t)byte;
}

int board_get(void)
{
    while (!(UART0->state & RECEIVE_FULL)) {}
    return (int)(UART0->data & 0xff);
}

void board_stop(int code)
{
    for (;;) semihosting_exit(code);
}
