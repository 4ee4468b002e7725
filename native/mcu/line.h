/* line.h - a line typed on the serial line: echo, backspace, Ctrl-C, Ctrl-D. */
#ifndef S2C_LINE_H
#define S2C_LINE_H

/* Reads until Enter into line [capacity], with a NUL behind it. Control characters that edit nothing are kept: the translation says what is
 * wrong with them. Bytes for which there is no room are dropped, and a bell is rung for each. Returns the length; -1 for Ctrl-D on an empty line. */
int line_read(char *line, int capacity);

#endif
