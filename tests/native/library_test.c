/* library_test.c - the promises of seq2cmd.h that need C to be tested: library_test MODEL.BIN; prints what is broken, exit code 0 if nothing is. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "seq2cmd.h"

enum { THREADS = 4, ROUNDS = 8, REQUESTS = 4 };

static const char *const requests[REQUESTS] = {"ping 10.0.0.1", "list files in /tmp", "kill process 17", "show the folder caf\xc3\xa9 in ~/docs"};
static int broken;

static void check(int holds, const char *what)
{
    if (holds) return;
    broken++;
    fprintf(stderr, "broken: %s\n", what);
}

static seq2cmd_status ask(const seq2cmd_model *model, const char *request, const seq2cmd_options *options, void *memory, size_t size,
                          const seq2cmd_answer **answer)
{
    return seq2cmd_translate(model, request, strlen(request), options, memory, size, answer);
}

static void check_texts(void)
{
    for (int status = SEQ2CMD_OK; status <= SEQ2CMD_SMALL_WORKSPACE + 1; status++)
        check(strstr(seq2cmd_status_text((seq2cmd_status)status), ": ") != NULL, "a status text has a next step");
    for (int bit = 0; bit < 16; bit++)
        check((seq2cmd_reason_text((seq2cmd_reason)(1 << bit)) != NULL) == (bit < 5), "the five reasons have a text, others none");
    check(strcmp(seq2cmd_version(), SEQ2CMD_VERSION) == 0, "header and library are of one version");
}

/* Bytes that are no model, and places where none fits, are refused. */
static void check_opening(uint8_t *data, size_t length)
{
    const size_t size = seq2cmd_place_size(data, length);
    void *place = malloc(size);
    seq2cmd_model *model;
    check(seq2cmd_place(data, length, place, size, &model) == SEQ2CMD_OK && (void *)model == place, "a handle in place");
    check(seq2cmd_place(data, length, place, 8, &model) == SEQ2CMD_SMALL_WORKSPACE && !model, "a small place is refused");
    check(size == SEQ2CMD_MODEL_BYTES || seq2cmd_place(data, length, place, size - 64, &model) == SEQ2CMD_SMALL_WORKSPACE, "no room to unfold is refused");
    check(seq2cmd_place(data, length, (char *)place + 1, size - 1, &model) == SEQ2CMD_SMALL_WORKSPACE, "a crooked place is refused");
    check(seq2cmd_place_size(data, length - 1) == SEQ2CMD_MODEL_BYTES, "a damaged file needs no room");
    free(place);
    check(seq2cmd_open(data + 16, length - 16, &model) == SEQ2CMD_BAD_MODEL && !model, "crooked bytes are refused");
    check(seq2cmd_open(data, length - 1, &model) == SEQ2CMD_BAD_MODEL, "a file cut off is refused");
    check(seq2cmd_open(NULL, 0, &model) == SEQ2CMD_BAD_MODEL, "nothing is refused");
    check(seq2cmd_open_file("/nonexistent/model.bin", &model) == SEQ2CMD_NO_FILE && !model, "a missing file is told");
    data[0] ^= 1;
    check(seq2cmd_open(data, length, &model) == SEQ2CMD_BAD_MODEL, "another beginning is refused");
    data[0] ^= 1;
    seq2cmd_close(NULL);
}

static void check_limits(const seq2cmd_model *model)
{
    const size_t size = seq2cmd_workspace_size(model);
    const seq2cmd_options wrong[] = {{-1, 4, 400}, {8, 4, 400}, {3, 0, 400}, {3, 9, 400}, {3, 4, 0}, {3, 4, 2049}};
    const seq2cmd_answer *answer;
    char *memory = malloc(size + 1);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        check(ask(model, requests[0], &wrong[i], memory, size, &answer) == SEQ2CMD_BAD_OPTIONS && !answer, "limits of the options");
    check(ask(model, requests[0], NULL, memory, size - 1, &answer) == SEQ2CMD_SMALL_WORKSPACE && !answer, "a small workspace is refused");
    check(ask(model, requests[0], NULL, NULL, size, &answer) == SEQ2CMD_SMALL_WORKSPACE, "no workspace is refused");
    check(ask(model, requests[0], NULL, memory + 1, size, &answer) == SEQ2CMD_OK, "a crooked workspace will do");
    const seq2cmd_options four = {3, 4, 4};
    check(ask(model, requests[0], &four, memory, size, &answer) == SEQ2CMD_TOO_LONG, "the limit of characters");
    char line[8];
    const size_t length = seq2cmd_explain(SEQ2CMD_TOO_LONG, requests[0], strlen(requests[0]), &four, line, sizeof line);
    check(length > 40 && strlen(line) == 7, "a line is cut at the capacity, and measured whole");
    free(memory);
}

/* Everything in an answer lies where the header says. */
static void check_answer(const seq2cmd_answer *a, size_t length)
{
    unsigned reasons = 0;
    check(a->tokens > 0 && a->attention_stride >= a->tokens, "tokens");
    for (int i = 0; i < a->tokens; i++)
        check(a->token[i].start < a->token[i].end && a->token[i].end <= length && a->token[i].first_character <= a->token[i].start, "a span");
    for (int i = 0; i < a->arguments; i++) check(a->argument[i].token >= 0 && a->argument[i].token < a->tokens && a->argument[i].slot, "an argument");
    for (int i = 0; i < a->doubts; i++) reasons |= a->doubt[i].reason;
    check(reasons == a->reasons, "the bits say what the doubts say");
    check((a->verdict == SEQ2CMD_REFUSE) || (a->commands >= 1 && a->command[0].confidence == a->confidence), "an answer has a command");
    for (int i = 0; i < a->pieces; i++) {
        float sum = 0;
        for (int j = 0; j < a->tokens; j++) sum += a->attention[i * a->attention_stride + j];
        check(sum > 0.999f && sum < 1.001f && a->piece[i].length > 0 && a->piece[i].token < a->tokens, "a piece and its attention");
    }
}

typedef struct { const seq2cmd_model *model; char json[REQUESTS][4096]; } job;

static void *translate_all(void *given)
{
    job *j = given;
    const size_t size = seq2cmd_workspace_size(j->model);
    const seq2cmd_answer *answer;
    void *memory = malloc(size);
    for (int round = 0; round < ROUNDS; round++)
        for (int i = 0; i < REQUESTS; i++) {
            const size_t length = strlen(requests[i]);
            const seq2cmd_status status = ask(j->model, requests[i], NULL, memory, size, &answer);
            check(status == SEQ2CMD_OK, "a request is translated");
            if (status != SEQ2CMD_OK) continue;
            check_answer(answer, length);
            const size_t whole = seq2cmd_json(answer, status, requests[i], length, NULL, "m", 0, 0, NULL, 0);
            check(whole == seq2cmd_json(answer, status, requests[i], length, NULL, "m", 0, 0, j->json[i], sizeof j->json[i]), "JSON is measured");
            check(whole < sizeof j->json[i] && strlen(j->json[i]) == whole, "JSON ends where it says");
        }
    free(memory);
    return NULL;
}

/* Threads that share a model, each with its own workspace, say the same. */
static void check_threads(const seq2cmd_model *model)
{
    static job jobs[THREADS];
    pthread_t thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
        jobs[i].model = model;
        pthread_create(&thread[i], NULL, translate_all, &jobs[i]);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(thread[i], NULL);
    for (int i = 1; i < THREADS; i++) check(memcmp(jobs[0].json, jobs[i].json, sizeof jobs[0].json) == 0, "threads say the same");
}

int main(int count, char **argument)
{
    seq2cmd_model *model;
    static uint8_t block[(4 << 20) + 64];
    FILE *file = count == 2 ? fopen(argument[1], "rb") : NULL;
    if (!file) return 2;
    uint8_t *data = block + (64 - (uintptr_t)block % 64) % 64;
    const size_t length = fread(data, 1, 4 << 20, file);
    fclose(file);
    check_texts();
    check_opening(data, length);
    if (seq2cmd_open_file(argument[1], &model) != SEQ2CMD_OK) return 2;
    check_limits(model);
    check_threads(model);
    seq2cmd_close(model);
    return broken ? 1 : 0;
}
