/* board_calls.c - what the C library asks of an operating system, on a board of native/mcu: output goes to the serial line, memory is the workspace.
 *
 * For test programs only: the firmware itself needs none of it. */
#include <stddef.h>
#include <sys/stat.h>
#include "../../native/mcu/board.h"
#include "../../native/mcu/memory.h"

int _write(int file, const char *bytes, int count);
void *_sbrk(ptrdiff_t more);
void _exit(int code);
int _close(int file);
int _fstat(int file, struct stat *about);
int _isatty(int file);
int _lseek(int file, int offset, int from);
int _read(int file, char *bytes, int count);
int _kill(int process, int signal);
int _getpid(void);

int _write(int file, const char *bytes, int count)
{
    (void)file;
    for (int i = 0; i < count; i++) board_put(bytes[i]);
    return count;
}

void *_sbrk(ptrdiff_t more)
{
    static ptrdiff_t used;
    if (more > workspace_end - workspace_start - used) return (void *)-1;
    used += more;
    return workspace_start + used - more;
}

void _exit(int code)
{
    for (;;) board_stop(code);
}

int _fstat(int file, struct stat *about)
{
    (void)file;
    about->st_mode = S_IFCHR;
    return 0;
}

/* A terminal, so that output is not kept back. */
int _isatty(int file)
{
    (void)file;
    return 1;
}

/* Never called by what the tests link, but the C library names them. */
int _close(int file)
{
    (void)file;
    return -1;
}

int _lseek(int file, int offset, int from)
{
    (void)file, (void)offset, (void)from;
    return 0;
}

int _read(int file, char *bytes, int count)
{
    (void)file, (void)bytes, (void)count;
    return 0;
}

int _kill(int process, int signal)
{
    (void)process, (void)signal;
    return -1;
}

int _getpid(void) { return 1; }
