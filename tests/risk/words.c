/* words.c - where the risk engine's reader sees words, for tests/test_risk_reader.py. Built with -DS2C_RISK_TRACE.
 *
 * Commands come in on stdin, each behind a line with its length in bytes. Of each word of each simple command that stands in the text itself
 * (not in text that is put together and run) a line is printed: offset of the command's first word, of the word, of its end, and in hexadecimal
 * what the word became; "*" where it became several, or none. A line "." ends each command.
 */
#include "risk_reader.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char *text;
static size_t size;

static int inside(const char *p) { return (uintptr_t)p >= (uintptr_t)text && (uintptr_t)p <= (uintptr_t)text + size; }

void s2c_trace_word(const char *command, const char *raw, const char *end, const s2c_word *words, int expanded)
{
    if (!inside(command) || !inside(raw) || !inside(end)) return;
    printf("%d %d %d ", (int)(command - text), (int)(raw - text), (int)(end - text));
    if (expanded != 1) printf("*");
    for (int i = 0; expanded == 1 && i < words->length; i++) printf("%02x", (unsigned char)words->text[i]);
    printf("\n");
}

int main(void)
{
    s2c_risk risk;
    while (scanf("%zu", &size) == 1 && getchar() == '\n') {
        char *command = malloc(size + 1);
        if (!command || fread(command, 1, size, stdin) != size) return 1;
        text = command;
        s2c_assess(command, size, &risk);
        printf(".\n");
        free(command);
    }
    return 0;
}
