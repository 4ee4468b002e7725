/* stm32f405.c - STM32F405 (Netduino Plus 2 and others): USART 1 on PA9/PA10 at 115200 baud, the processor at its 16 MHz start-up clock. */
#include "board.h"
#include <stdint.h>
#include "semihosting.h"

/* ST RM0090: registers of USART, GPIO and RCC. */
typedef struct { volatile uint32_t status, data, divider, control; } usart;

#define USART1 ((usart *)0x40011000)

enum { RECEIVED = 1 << 5, TRANSMIT_EMPTY = 1 << 7, RECEIVE_ENABLE = 1 << 2, TRANSMIT_ENABLE = 1 << 3, USART_ENABLE = 1 << 13,
       START_UP_HZ = 16000000, BAUD = 115200, USART1_CLOCK = 1 << 4, PORT_A_CLOCK = 1, ALTERNATE = 2, USART_FUNCTION = 7 };

static volatile uint32_t *const port_clocks = (volatile uint32_t *)0x40023830;       /* RCC_AHB1ENR */
static volatile uint32_t *const peripheral_clocks = (volatile uint32_t *)0x40023844; /* RCC_APB2ENR */
static volatile uint32_t *const port_a_mode = (volatile uint32_t *)0x40020000;       /* two bits a pin */
static volatile uint32_t *const port_a_function = (volatile uint32_t *)0x40020024;   /* pins 8 to 15, four bits each */

static void connect_pin(int pin)
{
    *port_a_mode = (*port_a_mode & ~(3u << 2 * pin)) | ((uint32_t)ALTERNATE << 2 * pin);
    *port_a_function = (*port_a_function & ~(15u << 4 * (pin - 8))) | ((uint32_t)USART_FUNCTION << 4 * (pin - 8));
}

void board_start(void)
{
    *port_clocks |= PORT_A_CLOCK;
    *peripheral_clocks |= USART1_CLOCK;
    connect_pin(9);
    connect_pin(10);
    USART1->divider = (START_UP_HZ + BAUD / 2) / BAUD;
    USART1->control = USART_ENABLE | TRANSMIT_ENABLE | RECEIVE_ENABLE;
}

void board_put(char byte)
{
    while (!(USART1->status & TRANSMIT_EMPTY)) {}
    USART1->data = (uint8_t)byte;
}

int board_get(void)
{
    while (!(USART1->status & RECEIVED)) {}
    return (int)(USART1->data & 0xff);
}

void board_stop(int code)
{
    for (;;) semihosting_exit(code);
}
