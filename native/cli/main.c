/* main.c - seq2cmd as one file: requests from the command line, a file, a pipe or a prompt. Nothing here ever runs what it prints.
 *
 * Exit codes: 0 answered, 1 no confident answer, 2 wrong use, 130 Ctrl-C.
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>
#include "dialect.h"
#include "library.h"
#include "model_file.h"
#include "show.h"
#include "tables.h"

enum { ANSWERED, NOT_SURE, WRONG_USE };

static double milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int speaks_busybox(const s2c_options *options)
{
    static int here = -1; /* what this machine has is looked up once */
    if (options->dialect != S2C_AUTO) return options->dialect == S2C_BUSYBOX;
    if (here < 0) here = s2c_is_busybox();
    return here;
}

/* Translates and prints one request; batch: one of many. Returns the exit code. */
static int ask(const s2c_loaded *loaded, const char *request, size_t length, const s2c_options *options, const char *where, int batch)
{
    const int wanted = options->alternatives ? options->alternatives : options->json ? 4 : 1;
    const seq2cmd_options asked = {wanted - 1, options->beam, options->max_characters};
    const seq2cmd_answer *answer;
    const double start = milliseconds();
    const seq2cmd_status status = seq2cmd_translate(loaded->model, request, length, &asked, loaded->workspace, loaded->workspace_size, &answer);
    const char *advice = NULL;
    if (status == SEQ2CMD_OK && speaks_busybox(options)) {
        if (!s2c_unpack_dialect()) {
            s2c_complain(S2C_NO_ROOM);
            return WRONG_USE;
        }
        answer = s2c_change_answer(loaded->model, request, asked.alternatives, loaded->workspace, s2c_speak_busybox, &advice);
    }
    const double ms = milliseconds() - start;
    if (advice && !options->quiet) fprintf(stderr, "%s%sno such command in BusyBox: %s\n", *where ? "seq2cmd: " : "", where, advice);
    if (status != SEQ2CMD_OK) return s2c_show_fault(status, request, length, options, loaded->name, where, ms, batch);
    return s2c_show(answer, request, length, options, loaded->name, where, ms, batch);
}

/* A request a line, an answer a line. */
static int batch(FILE *file, const char *name, const s2c_options *options)
{
    static s2c_loaded loaded;
    char *line = NULL, where[160];
    size_t room = 0;
    ssize_t length;
    int code = ANSWERED;
    if (options->alternatives && !options->json) {
        s2c_complain("--alternatives with many requests would lose track of them; add --json");
        return WRONG_USE;
    }
    if (!s2c_load(options->model, &loaded)) return WRONG_USE;
    for (long number = 1; (length = getline(&line, &room, file)) >= 0; number++) {
        while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) length--;
        snprintf(where, sizeof where, "%.100s line %ld: ", name, number);
        const int outcome = ask(&loaded, line, (size_t)length, options, where, 1);
        if (outcome > code) code = outcome;
        if (ferror(stdout)) break;
    }
    free(line);
    return code;
}

static int batch_file(const char *path, const s2c_options *options)
{
    if (strcmp(path, "-") == 0) return batch(stdin, "stdin", options);
    FILE *file = fopen(path, "rb");
    int c = file ? getc(file) : EOF; /* a folder can be opened, but not read */
    if (!file || (c == EOF && ferror(file))) {
        s2c_complain("cannot read %s: %s", path, strerror(errno));
        if (file) fclose(file);
        return WRONG_USE;
    }
    if (c != EOF) ungetc(c, file);
    const int code = batch(file, path, options);
    fclose(file);
    return code;
}

/* ---- the prompt ---- */

static void end_waiting(int signal) { (void)signal; }

/* A line from the terminal; 0 at its end. Ctrl-C gives an empty one: SIGINT comes in only while this waits (`waiting` is its mask then). */
static int read_line(const sigset_t *waiting, char **line, size_t *room, ssize_t *length)
{
    fd_set in;
    FD_ZERO(&in);
    FD_SET(STDIN_FILENO, &in);
    fputs("> ", stderr);
    *length = 0;
    const int interrupted = pselect(STDIN_FILENO + 1, &in, NULL, NULL, NULL, waiting) < 0;
    if (!interrupted && (*length = getline(line, room, stdin)) >= 0) return 1;
    fputc('\n', stderr);
    return interrupted;
}

static int converse(const s2c_options *options)
{
    static s2c_loaded loaded;
    struct sigaction action = {.sa_handler = end_waiting};
    sigset_t interrupt, waiting;
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    if (!s2c_load(options->model, &loaded)) return WRONG_USE;
    sigaction(SIGINT, &action, NULL);
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, &waiting);
    sigdelset(&waiting, SIGINT);
    fputs("Say what you want to do; it prints the command and runs nothing. Ctrl-D ends.\n", stderr);
    while (read_line(&waiting, &line, &room, &length)) {
        while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == ' ')) length--;
        if (length > 0) ask(&loaded, line, (size_t)length, options, "", 0);
    }
    free(line);
    return ANSWERED;
}

static int no_request(void)
{
    s2c_complain("no request; seq2cmd find pdf files in ~/docs");
    return WRONG_USE;
}

static int from_stdin(const s2c_options *options)
{
    if (isatty(STDIN_FILENO)) return converse(options);
    const int c = getc(stdin);
    if (c == EOF) return no_request();
    ungetc(c, stdin);
    return batch(stdin, "stdin", options);
}

static int one(const s2c_options *options)
{
    static s2c_loaded loaded;
    if (options->file) {
        s2c_complain("both a request and --file; leave one of them out");
        return WRONG_USE;
    }
    return s2c_load(options->model, &loaded) ? ask(&loaded, options->request, strlen(options->request), options, "", 0) : WRONG_USE;
}

static int print_version(void)
{
    printf("seq2cmd %s", seq2cmd_version());
    if (s2c_embedded_length()) printf(" (model %s, SHA-256 %.12s)", s2c_embedded_name, s2c_embedded_sha256);
    puts("");
    return ANSWERED;
}

static int run(const s2c_options *options)
{
    if (options->help) return fputs(s2c_help, stdout) < 0 ? WRONG_USE : ANSWERED;
    if (options->version) return print_version();
    if (options->request) return one(options);
    if (options->file) return batch_file(options->file, options);
    if (options->separated) {
        s2c_complain("no request behind --; seq2cmd -- find pdf files");
        return WRONG_USE;
    }
    return from_stdin(options);
}

int main(int count, char **argument)
{
    s2c_options options;
    signal(SIGPIPE, SIG_IGN);
    int code = s2c_read_options(count, argument, &options) ? run(&options) : WRONG_USE;
    const int failure = s2c_flush();
    if (failure == EPIPE) code = ANSWERED; /* the reader has seen enough: ... | head -1 */
    else if (failure) {
        s2c_complain("cannot write the answer: %s", strerror(failure));
        code = WRONG_USE;
    }
    free(options.request);
    return code;
}
