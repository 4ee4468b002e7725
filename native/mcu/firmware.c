/* firmware.c - a prompt on the serial line: requests in, commands out. Lines that begin with a colon are for the firmware itself. */
#include <stdint.h>
#include <string.h>
#include "../seq2cmd.h"
#include "../text.h"
#include "clock.h"
#include "line.h"
#include "memory.h"
#include "print.h"
#include "profile.h"

#ifndef MODEL_NAME
#error "MODEL_NAME comes from the build: scripts/build_firmware"
#endif

enum { LINE_BYTES = S2C_MAX_BYTES + 2 }; /* one byte more than the core takes, so that it can say that a line is too long */

extern const uint8_t model_start[], model_end[]; /* model.S */

static union { uint64_t alignment; uint8_t bytes[SEQ2CMD_MODEL_BYTES]; } place;
static seq2cmd_model *model;
static char request[LINE_BYTES];
static uint64_t last_ticks;
static int as_json;

static size_t workspace_bytes(void) { return seq2cmd_workspace_size(model); }

/* ---- what a request gets ---- */

static void print_reasons(const char *what, unsigned reasons)
{
    const char *separator = "";
    print_text(what);
    for (unsigned bit = 1; bit <= SEQ2CMD_UNUSED_ARGUMENT; bit <<= 1) {
        if (!(reasons & bit)) continue;
        print_text(separator);
        print_text(seq2cmd_reason_text((seq2cmd_reason)bit));
        separator = "; ";
    }
    print_line("");
}

static void print_answer(const seq2cmd_answer *answer)
{
    if (answer->verdict != SEQ2CMD_REFUSE) print_line(answer->command[0].text);
    if (answer->verdict == SEQ2CMD_UNSURE) print_reasons("not sure: ", answer->reasons);
    if (answer->verdict == SEQ2CMD_REFUSE) print_reasons("no answer: ", answer->reasons);
}

/* The line is written into what the workspace leaves of the RAM. */
static void print_json(const seq2cmd_answer *answer, seq2cmd_status status, size_t length)
{
    char *out = (char *)workspace_start + workspace_bytes();
    const size_t capacity = (size_t)(workspace_end - (uint8_t *)out);
    const size_t written = seq2cmd_json(answer, status, request, length, NULL, MODEL_NAME, 0, 0, out, capacity);
    if (written < capacity) print_line(out);
    else print_line("error: too little memory for JSON: raise the RAM of the build, or leave with :json");
}

static void print_error(seq2cmd_status status, size_t length)
{
    char message[160];
    print_text("error: ");
    seq2cmd_explain(status, request, length, NULL, message, sizeof message);
    print_line(message);
}

static void translate(size_t length)
{
    const seq2cmd_answer *answer;
    profile_clear();
    const uint64_t start = clock_ticks();
    const seq2cmd_status status = seq2cmd_translate(model, request, length, NULL, workspace_start, workspace_bytes(), &answer);
    last_ticks = clock_ticks() - start;
    if (as_json) print_json(answer, status, length);
    else if (status == SEQ2CMD_OK) print_answer(answer);
    else print_error(status, length);
}

/* ---- lines for the firmware ---- */

static void print_figure(const char *name, uint64_t figure)
{
    print_text(", \"");
    print_text(name);
    print_text("\": ");
    print_number(figure);
}

/* One line of JSON: memory in bytes, and clock ticks of the last request. */
static void print_statistics(void)
{
    print_text("{\"model\": \"" MODEL_NAME "\"");
    print_figure("static", memory_static_bytes());
    print_figure("workspace", workspace_bytes());
    print_figure("stack", memory_stack_used());
    print_figure("ticks", last_ticks);
    for (int i = 0; i < SECTIONS; i++) print_figure(section_name[i], profile_ticks((section)i));
    print_line("}");
}

static void print_clock(void)
{
    const uint64_t ticks = clock_loop_ticks();
    print_text("{\"instructions\": ");
    print_number(CLOCK_LOOP_INSTRUCTIONS);
    print_figure("ticks", ticks);
    print_line("}");
}

static void print_help(void)
{
    print_line("Say what you want in plain words; the command is printed, never run.");
    print_line(":json  JSON lines instead of commands, and back   :stat  memory, and clock ticks of the last request");
    print_line(":clock  ticks of a million instructions   :quit  the end, as Ctrl-D");
}

/* 0 when the firmware shall stop. */
static int obey(const char *line)
{
    if (strcmp(line, ":quit") == 0) return 0;
    if (strcmp(line, ":json") == 0) as_json = !as_json;
    else if (strcmp(line, ":stat") == 0) print_statistics();
    else if (strcmp(line, ":clock") == 0) print_clock();
    else print_help();
    return 1;
}

static int start(void)
{
    const seq2cmd_status status = seq2cmd_place(model_start, (size_t)(model_end - model_start), place.bytes, sizeof place.bytes, &model);
    const size_t room = (size_t)(workspace_end - workspace_start);
    if (status != SEQ2CMD_OK) {
        print_text("error: ");
        print_line(seq2cmd_status_text(status));
        return 0;
    }
    if (workspace_bytes() <= room) return 1;
    print_text("error: this model needs a workspace of ");
    print_number(workspace_bytes());
    print_text(" bytes and there are ");
    print_number(room);
    print_line(": take a smaller model or a larger RAM");
    return 0;
}

int main(void)
{
    print_text("\r\nseq2cmd ");
    print_text(seq2cmd_version());
    print_line(", model " MODEL_NAME ". :help helps.");
    if (!start()) return 1;
    for (;;) {
        print_text("> ");
        const int length = line_read(request, LINE_BYTES);
        if (length < 0 || (request[0] == ':' && !obey(request))) return 0;
        if (length > 0 && request[0] != ':') translate((size_t)length);
    }
}
