/* fuzz.c - commands of the lists, cut, glued and damaged, for the sanitizers: fuzz RUNS LIST... prints "ok", or what went wrong.
 *
 * Each command lies in a heap block of its own size, so that reading past its end is seen.
 */
#include "risk.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LINES = 2000, LONGEST = 8100 };

static uint64_t seed = 88172645463325252u;
static char *lines[MOST_LINES];
static int line_count;

static const char *const bits[] = {
    "$(", "`", "${", "'", "\"", "|", "&", "; ", "<(", ">(", "{", "}", ")", "(", "\n", "<<EOF\n", "EOF", "$", "*", "~", "../", "\\", "f(){ ",
    "do ", "done", "if ", "then ", "fi ", "case x in ", "esac", "for i in ", "while ", "sh -c '", "find . -exec ", "xargs ", "\x01", "\x05",
    "\xff", "${x:-", "${HOME:0:1}", "{a,b}", "[[", "((", "<<<", "eval ", "printf '%s' ", "echo -e '\\x41'", "sudo ", "=", "\t", "!", "#"};

static unsigned chance(unsigned below)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed >> 11) % below;
}

static void read_lines(const char *path)
{
    char line[4096];
    FILE *file = fopen(path, "r");
    if (!file) exit(2);
    while (fgets(line, sizeof line, file) && line_count < MOST_LINES) {
        char *tab = strchr(line, '\t');
        if (!tab) continue;
        const size_t length = strcspn(tab + 1, "\n");
        char *copy = malloc(length + 1);
        memcpy(copy, tab + 1, length);
        copy[length] = 0;
        lines[line_count++] = copy;
    }
    fclose(file);
}

static int put(char *out, int length, const char *text, int size)
{
    if (length + size > LONGEST) return length;
    memcpy(out + length, text, (size_t)size);
    return length + size;
}

static int make(char *out)
{
    int length = 0;
    for (unsigned parts = 1 + chance(4); parts; parts--) {
        const char *line = lines[chance((unsigned)line_count)];
        const int size = (int)strlen(line), from = chance(3) ? 0 : (int)chance((unsigned)size + 1);
        length = put(out, length, line + from, chance(3) ? size - from : (int)chance((unsigned)(size - from) + 1));
        const char *bit = bits[chance(sizeof bits / sizeof *bits)];
        if (chance(2)) length = put(out, length, bit, (int)strlen(bit));
    }
    for (unsigned hits = chance(6); hits && length; hits--) out[chance((unsigned)length)] = (char)chance(256);
    for (int whole = length; chance(60) == 0 || (length > whole && length < LONGEST / 2);) {
        const int before = length;
        length = put(out, length, out, whole);
        if (length == before) break;
    }
    return length;
}

static int is_sound(const s2c_risk *risk)
{
    if (risk->level > S2C_DESTROYS || risk->count < 0 || risk->count > S2C_RISK_REASONS) return 0;
    if ((risk->level == S2C_SAFE) != (risk->count == 0)) return 0;
    for (int i = 0; i < risk->count; i++)
        for (const char *p = risk->reasons[i]; *p; p++)
            if ((unsigned char)*p < 0x20 || *p == 0x7f) return 0;
    return 1;
}

int main(int count, char **arguments)
{
    static char command[LONGEST + 1];
    s2c_risk risk;
    for (int i = 2; i < count; i++) read_lines(arguments[i]);
    if (!line_count) return 2;
    for (long run = atol(arguments[1]); run; run--) {
        const int length = make(command);
        char *exact = malloc(length ? (size_t)length : 1);
        memcpy(exact, command, (size_t)length);
        s2c_assess(exact, (size_t)length, &risk);
        if (!is_sound(&risk)) {
            printf("level %d with %d reasons: %.*s\n", (int)risk.level, risk.count, length, exact);
            return 1;
        }
        free(exact);
    }
    puts("ok");
    return 0;
}
