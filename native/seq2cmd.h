/* seq2cmd.h - plain words in, the right Linux command out: the C interface.
 *
 *     seq2cmd_model *model;
 *     if (seq2cmd_open_file("model.bin", &model) == SEQ2CMD_OK) {
 *         void *workspace = malloc(seq2cmd_workspace_size(model));
 *         const seq2cmd_answer *answer;
 *         if (seq2cmd_translate(model, "restart nginx", 13, NULL, workspace, seq2cmd_workspace_size(model), &answer) == SEQ2CMD_OK &&
 *             answer->verdict != SEQ2CMD_REFUSE)
 *             puts(answer->command[0].text);
 *     }
 *
 * Ownership
 *   - The caller owns the bytes of a model given to seq2cmd_open or seq2cmd_place; they are not copied, must be aligned to 64 bytes, and must
 *     stay as they are until the model is closed. A model from seq2cmd_open_file owns its file's mapping.
 *   - The caller owns the workspace. An answer lies in its workspace: it, and everything that it points to, is valid until the workspace is used
 *     again or freed. Texts of an answer also point into the request and the model, so these must live as long as the answer is read.
 *   - Nothing is allocated but the handle in seq2cmd_open and seq2cmd_open_file, with the unfolded weights of a model of 4 bits behind it;
 *     seq2cmd_place does without that too.
 *   - Texts that functions return (of a status, a verdict, a reason) are constants.
 * Threads
 *   - A model is only read once it is open: any number of threads may translate with it, each with a workspace of its own.
 * Memory
 *   - Model files are little-endian, and so must the processor be.
 *
 * Without an operating system compile every file of native/ but library_open.c, mapping.c, sha256.c and module*.c, and open with seq2cmd_place.
 * Commands are printed, never run: read before you run.
 */
#ifndef SEQ2CMD_H
#define SEQ2CMD_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SEQ2CMD_VERSION "0.1.0"

#if defined(SEQ2CMD_SHARED) && defined(__GNUC__)
#define SEQ2CMD_API __attribute__((visibility("default")))
#else
#define SEQ2CMD_API
#endif

typedef enum {
    SEQ2CMD_OK = 0,         /* the request was read; the verdict says what came of it */
    SEQ2CMD_EMPTY,          /* a request of nothing but white space and punctuation */
    SEQ2CMD_TOO_LONG,       /* over the limit of characters, or of what the core can read (2048 bytes, 64 tokens) */
    SEQ2CMD_NOT_UTF8,
    SEQ2CMD_CONTROL,        /* a request with a control character: tab, line break, escape ... */
    SEQ2CMD_INVISIBLE,      /* a request with an invisible character: bidirectional control, zero-width ... */
    SEQ2CMD_BAD_MODEL,      /* cut off, altered, of another format version, or not aligned to 64 bytes */
    SEQ2CMD_NO_FILE,        /* the file cannot be read; errno says why */
    SEQ2CMD_NO_MEMORY,
    SEQ2CMD_BAD_OPTIONS,    /* a limit of seq2cmd_options is not kept */
    SEQ2CMD_SMALL_WORKSPACE /* fewer bytes than seq2cmd_workspace_size, or a place smaller than seq2cmd_place_size */
} seq2cmd_status;

/* One line: what is wrong, and the next step. */
SEQ2CMD_API const char *seq2cmd_status_text(seq2cmd_status status);

/* The version of this library, as SEQ2CMD_VERSION was when it was built. */
SEQ2CMD_API const char *seq2cmd_version(void);

/* ---- models ---- */

typedef struct seq2cmd_model seq2cmd_model;

enum { SEQ2CMD_MODEL_BYTES = 1280 }; /* a place for a handle, aligned as for a pointer */

/* Bytes that seq2cmd_place needs for this model: SEQ2CMD_MODEL_BYTES, and where its weights have 4 bits, room to unfold them. Of a file that is
 * damaged, SEQ2CMD_MODEL_BYTES. */
SEQ2CMD_API size_t seq2cmd_place_size(const void *data, size_t length);

/* Opens the bytes of a model file. The handle is made in place [place_bytes]; there is nothing to close. */
SEQ2CMD_API seq2cmd_status seq2cmd_place(const void *data, size_t length, void *place, size_t place_bytes, seq2cmd_model **model);

/* The same with a handle on the heap. */
SEQ2CMD_API seq2cmd_status seq2cmd_open(const void *data, size_t length, seq2cmd_model **model);

/* Maps a model file (model.bin of a model folder) into memory and opens it. */
SEQ2CMD_API seq2cmd_status seq2cmd_open_file(const char *path, seq2cmd_model **model);

/* Closes a model of seq2cmd_open or seq2cmd_open_file. NULL is allowed. */
SEQ2CMD_API void seq2cmd_close(seq2cmd_model *model);

/* Bytes that seq2cmd_translate needs; any alignment will do. */
SEQ2CMD_API size_t seq2cmd_workspace_size(const seq2cmd_model *model);

/* ---- requests and answers ---- */

typedef struct {
    int alternatives;   /* other commands to give at most, 0 to 7; default 3 */
    int beam;           /* width of the search, 1 (greedy) to 8; default 8. It is made wide enough for the alternatives */
    int max_characters; /* longer requests are refused, 1 to 2048; default 400 */
} seq2cmd_options;

SEQ2CMD_API seq2cmd_options seq2cmd_default_options(void);

typedef enum {
    SEQ2CMD_ANSWER, /* show the command */
    SEQ2CMD_UNSURE, /* show it, and say that it should be looked at twice */
    SEQ2CMD_REFUSE  /* no command is good enough; those that are given are guesses */
} seq2cmd_verdict;

/* "answer", "unsure", "refuse". */
SEQ2CMD_API const char *seq2cmd_verdict_text(seq2cmd_verdict verdict);

typedef enum {                     /* bits */
    SEQ2CMD_NO_COMMAND = 1,        /* no command form fits */
    SEQ2CMD_LOW_CONFIDENCE = 2,
    SEQ2CMD_CLOSE_SECOND = 4,      /* another command is almost as likely */
    SEQ2CMD_UNKNOWN_WORD = 8,      /* a word that the model does not know and the command does not use */
    SEQ2CMD_UNUSED_ARGUMENT = 16   /* an argument that the command does not use */
} seq2cmd_reason;

/* "low confidence" ...; NULL for what is not one of the bits. */
SEQ2CMD_API const char *seq2cmd_reason_text(seq2cmd_reason reason);

typedef struct {
    uint16_t start, end;                     /* bytes of the request */
    uint16_t first_character, end_character; /* the same in code points */
} seq2cmd_span;

typedef struct {
    const char *text; /* the command line, one line of UTF-8 */
    float confidence; /* 0 to 1. That of the first one is calibrated, the others share what is left and are not likelier */
    float score;      /* log-probability, and what the judge takes off for what is left out */
} seq2cmd_command;

typedef struct {
    const char *slot; /* type of the slot that it fills: "path", "port" ... */
    int token;        /* index into answer.token */
} seq2cmd_argument;

typedef struct {
    seq2cmd_reason reason;
    int token;        /* index into answer.token, or -1 where it is about the whole request */
} seq2cmd_doubt;

typedef struct {
    const char *text; /* [length] a piece of the command form, or the words of the request that were copied; not NUL-terminated */
    int length;
    int token;        /* the copied token, or -1 */
} seq2cmd_piece;

typedef struct {
    seq2cmd_verdict verdict;
    float confidence;                 /* of the best command, 0 if there is none */
    unsigned reasons;                 /* bits of seq2cmd_reason: what speaks against the best command */
    int commands;                     /* best first. The first is the answer; with SEQ2CMD_REFUSE all are mere guesses, and it may be 0 */
    const seq2cmd_command *command;
    int doubts;                       /* the reasons one by one, each with the words that it is about */
    const seq2cmd_doubt *doubt;
    int arguments;                    /* of the best command, in its order; those of a guess too */
    const seq2cmd_argument *argument;
    int tokens;                       /* the parts of the request */
    const seq2cmd_span *token;
    int pieces;                       /* of the best command, in its order */
    const seq2cmd_piece *piece;
    const float *attention;           /* attention[i * attention_stride + j]: how much of piece i came from looking at token j; rows sum to 1.
                                         NULL in a library that was built without (native/bounds.h) */
    int attention_stride;
} seq2cmd_answer;

/* Translates request [length]. options NULL means the defaults. With SEQ2CMD_OK *answer is set, else it is NULL. */
SEQ2CMD_API seq2cmd_status seq2cmd_translate(const seq2cmd_model *model, const char *request, size_t length, const seq2cmd_options *options,
                                             void *workspace, size_t workspace_bytes, const seq2cmd_answer **answer);

/* One line about a request that was not taken, with its length or the place of the fault; like snprintf it writes at most capacity - 1 bytes and
 * a NUL, and returns the length of the whole line. For statuses that no request can cause it is the status text. */
SEQ2CMD_API size_t seq2cmd_explain(seq2cmd_status status, const char *request, size_t length, const seq2cmd_options *options, char *out,
                                   size_t capacity);

/* ---- risk ---- */

typedef enum { SEQ2CMD_SAFE, SEQ2CMD_CHANGES, SEQ2CMD_DESTROYS } seq2cmd_risk; /* docs/risk.md says what they mean */

/* "safe", "changes", "destroys". */
SEQ2CMD_API const char *seq2cmd_risk_text(seq2cmd_risk risk);

/* What a command line [length] of any origin would do, judged by its text. The reasons are written into reasons [capacity], "; " between them, as
 * seq2cmd_explain writes; each reads on from "it ...". Takes about 100 KB of stack. */
SEQ2CMD_API seq2cmd_risk seq2cmd_assess(const char *command, size_t length, char *reasons, size_t capacity);

/* ---- JSON ---- */

enum { SEQ2CMD_JSON_ATTENTION = 1 }; /* adds "attention": {"tokens", "pieces", "weights"} */

/* The answer as one line of JSON (schema 1), the same object that `seq2cmd --json` prints (without "risk" in a library that was built with
 * -DS2C_NO_RISK). answer NULL: a request that was not taken, with its
 * status as the reason. model_name is what the object calls the model; ms how long the translation took. Returns the length of the whole line,
 * without NUL or line break, and writes as seq2cmd_explain does: with capacity 0 it only measures. */
SEQ2CMD_API size_t seq2cmd_json(const seq2cmd_answer *answer, seq2cmd_status status, const char *request, size_t length,
                                const seq2cmd_options *options, const char *model_name, double ms, unsigned flags, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
