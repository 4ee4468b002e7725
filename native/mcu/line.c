/* line.c - see line.h. */
#include "line.h"
#include "board.h"
#include "print.h"

enum { END_OF_TEXT = 0x03, END_OF_TRANSMISSION = 0x04, BELL = 0x07, BACKSPACE = 0x08, LINE_FEED = 0x0a, RETURN = 0x0d, DELETE = 0x7f };

/* Takes the last character away: all bytes of its UTF-8. */
static int without_last(const char *line, int length)
{
    if (!length) return 0;
    do length--;
    while (length && ((unsigned char)line[length] & 0xc0) == 0x80);
    print_text("\b \b");
    return length;
}

static int add(char *line, int capacity, int length, int byte)
{
    if (length + 1 >= capacity) {
        board_put(BELL);
        return length;
    }
    line[length] = (char)byte;
    if ((unsigned char)byte >= 0x20) board_put((char)byte);
    return length + 1;
}

int line_read(char *line, int capacity)
{
    static int last; /* a terminal that ends lines with CR LF must not give an empty line after each */
    int length = 0;
    for (;;) {
        const int byte = board_get(), before = last;
        last = byte;
        if (byte == LINE_FEED && before == RETURN) continue;
        if (byte == RETURN || byte == LINE_FEED) break;
        if (byte == END_OF_TRANSMISSION && length == 0) return -1;
        if (byte == END_OF_TEXT) {
            print_text("^C\r\n");
            length = 0;
            break;
        }
        if (byte == BACKSPACE || byte == DELETE) length = without_last(line, length);
        else length = add(line, capacity, length, byte);
    }
    line[length] = 0;
    print_text("\r\n");
    return length;
}
