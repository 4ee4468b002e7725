/* show.c - see show.h. */
#define _POSIX_C_SOURCE 200809L
#include "show.h"
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tables.h"

enum { LINE = 1024 };

/* C0 and C1 controls, DEL, and bytes that are no part of UTF-8; characters beyond ASCII are left alone. */
static void print_tamely(const char *text)
{
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        const int c1 = *p == 0xc2 && p[1] >= 0x80 && p[1] < 0xa0;
        if (*p < 0x20 || *p == 0x7f || *p > 0xf4 || c1) fprintf(stderr, "\\x%02x", *p);
        else fputc(*p, stderr);
    }
}

void s2c_complain(const char *format, ...)
{
    char line[LINE];
    va_list values;
    va_start(values, format);
    vsnprintf(line, sizeof line, format, values);
    va_end(values);
    fputs("seq2cmd: ", stderr);
    print_tamely(line);
    fputc('\n', stderr);
}

static seq2cmd_options asked_for(const s2c_options *options)
{
    return (seq2cmd_options){0, options->beam, options->max_characters};
}

static int print_json(const seq2cmd_answer *answer, seq2cmd_status status, const char *request, size_t length, const s2c_options *options,
                      const char *model, double ms)
{
    const seq2cmd_options asked = asked_for(options);
    const int ready = s2c_unpack_risk();
    const size_t size = ready ? seq2cmd_json(answer, status, request, length, &asked, model, ms, 0, NULL, 0) + 1 : 0;
    char *line = ready ? malloc(size) : NULL;
    if (!line) {
        s2c_complain(S2C_NO_ROOM);
        return 2;
    }
    seq2cmd_json(answer, status, request, length, &asked, model, ms, 0, line, size);
    puts(line);
    free(line);
    return 0;
}

static void print_doubts(const seq2cmd_answer *answer, const char *request, const char *where)
{
    if (*where) fprintf(stderr, "seq2cmd: %s", where);
    fputs(answer->verdict == SEQ2CMD_UNSURE ? "not sure: " : "no answer: ", stderr);
    for (int i = 0; i < answer->doubts; i++) {
        const seq2cmd_doubt *doubt = &answer->doubt[i];
        fprintf(stderr, "%s%s", i ? "; " : "", seq2cmd_reason_text(doubt->reason));
        if (doubt->token < 0) continue;
        const seq2cmd_span *span = &answer->token[doubt->token];
        fprintf(stderr, ": %.*s", span->end - span->start, request + span->start);
    }
    if (answer->confidence > 0) fprintf(stderr, " (confidence %.2f)", (double)answer->confidence);
    fputc('\n', stderr);
}

int s2c_flush(void)
{
    static int first; /* what is asked of the terminal later must not hide it */
    if ((fflush(stdout) != 0 || ferror(stdout)) && !first) first = errno ? errno : EIO;
    return first;
}

/* Says to somebody who sits at the terminal what would be lost. */
static void warn(const char *command)
{
    char reasons[LINE];
    if (!isatty(STDERR_FILENO)) return;
    if (!s2c_unpack_risk()) s2c_complain(S2C_NO_ROOM);
    else if (seq2cmd_assess(command, strlen(command), reasons, sizeof reasons) == SEQ2CMD_DESTROYS) fprintf(stderr, "careful: it %s\n", reasons);
}

int s2c_show(const seq2cmd_answer *answer, const char *request, size_t length, const s2c_options *options, const char *model, const char *where,
             double ms, int batch)
{
    int code = 0;
    if (options->json) code = print_json(answer, SEQ2CMD_OK, request, length, options, model, ms);
    else if (answer->verdict != SEQ2CMD_REFUSE)
        for (int i = 0; i < answer->commands; i++) puts(answer->command[i].text);
    else if (batch) puts("");
    s2c_flush();
    if (answer->verdict != SEQ2CMD_REFUSE && !options->quiet) warn(answer->command[0].text);
    if (code || answer->verdict == SEQ2CMD_ANSWER) return code;
    if (!options->quiet) print_doubts(answer, request, where);
    return 1;
}

int s2c_show_fault(seq2cmd_status status, const char *request, size_t length, const s2c_options *options, const char *model, const char *where,
                   double ms, int batch)
{
    char line[160];
    const seq2cmd_options asked = asked_for(options);
    seq2cmd_explain(status, request, length, &asked, line, sizeof line);
    char *hint = strrchr(line, ':');
    if (hint) *hint = ';'; /* as every complaint does it: what is wrong; the next step */
    s2c_complain("%s%s", where, line);
    if (!batch) return 2;
    if (options->json) print_json(NULL, status, request, length, options, model, ms);
    else putchar('\n');
    s2c_flush();
    return 1;
}
