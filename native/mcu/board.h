/* board.h - what a board gives the firmware: a serial line, and how to stop. One file for each family of boards implements it. */
#ifndef S2C_BOARD_H
#define S2C_BOARD_H

void board_start(void);       /* clocks and the serial line; called once, before main */
void board_put(char byte);    /* sends; waits until the line takes it */
int board_get(void);          /* the next byte, 0 to 255; waits for it */
void board_stop(int code);    /* the program is over: an emulator ends with this exit code, a bare board sleeps. Does not return */

#endif
