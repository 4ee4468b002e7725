/* dialect.c - see dialect.h. Forms are compared as text, because the numbers of pieces differ from model to model; what is written goes
 * through the core's renderer, argument by argument, so that it is quoted as everywhere. */
#define _XOPEN_SOURCE 700
#include "dialect.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "dialect_table.h"
#include "forms.h"
#include "shell.h"
#include "slots.h"

#ifndef PATH_MAX
#define PATH_MAX 4096
#endif

enum { SAME, WRITTEN, NONE };
enum { MOST_PIECES = 4 * S2C_MAX_STEPS, MARK = 2 }; /* MARK stands around a slot of a template */

typedef struct {                  /* a command that is being written */
    const s2c_model *model;
    const s2c_text *text;
    const s2c_step *step;
    int steps;
    char form[S2C_MAX_COMMAND];   /* of all steps */
    int start[S2C_MAX_STEPS + 1]; /* where in form each step begins; the last: its length + 1 */
    int apart[S2C_MAX_STEPS + 1]; /* is there a space before it? */
    s2c_piece piece[MOST_PIECES];
    int pieces;
    char value[S2C_MAX_COMMAND];
    int used, failed;
} command;

/* ---- reading the form ---- */

static int glue(const command *c, int step)
{
    const unsigned label = c->step[step].label;
    return label & S2C_SLOT_LABEL ? 0 : c->model->piece_glue[label];
}

/* The form, and where its steps begin: behind the form of the steps before, and a space where there is one. */
static void read_form(command *c)
{
    int before = 0;
    for (int i = 0; i < c->steps; i++) {
        c->apart[i] = i > 0 && !(glue(c, i - 1) & S2C_GLUE_RIGHT) && !(glue(c, i) & S2C_GLUE_LEFT);
        c->start[i] = before + c->apart[i];
        before = (int)s2c_form_text(c->model, c->step, i + 1, c->form, sizeof c->form);
    }
    c->apart[c->steps] = 1;
    c->start[c->steps] = before + 1;
}

/* The step that begins at this place of the form, or -1. */
static int step_at(const command *c, int place)
{
    for (int i = 0; i <= c->steps; i++)
        if (c->start[i] == place) return i;
    return -1;
}

/* Does a stage begin with this step? */
static int begins_stage(const command *c, int step)
{
    const char *form = c->form + c->start[step];
    return strncmp(form, "| ", 2) == 0 || strncmp(form, "> ", 2) == 0 || strncmp(form, ">> ", 3) == 0;
}

static const s2c_form_row *find_row(const char *form, size_t length)
{
    int low = 0, high = s2c_form_rows;
    while (low < high) {
        const int middle = (low + high) / 2, order = strncmp(s2c_form_row_of[middle].form, form, length);
        if (order < 0) low = middle + 1;
        else if (order > 0 || s2c_form_row_of[middle].form[length]) high = middle;
        else return &s2c_form_row_of[middle];
    }
    return NULL;
}

/* ---- writing pieces ---- */

static s2c_piece *add(command *c)
{
    if (c->pieces == MOST_PIECES) {
        c->failed = 1;
        return &c->piece[0];
    }
    return &c->piece[c->pieces++];
}

static void add_literal(command *c, const char *text, size_t length)
{
    *add(c) = (s2c_piece){text, (int)length, 0, S2C_GLUE_LEFT | S2C_GLUE_RIGHT, 0, 0, 0};
}

static void add_argument(command *c, unsigned label, int token)
{
    int open_glob = 0, tilde = 0;
    char *value = c->value + c->used;
    const int length = s2c_slot_value((int)S2C_LABEL_SLOT(label), c->text, token, value, (int)sizeof c->value - c->used, &open_glob, &tilde);
    if (length < 0) {
        c->failed = 1;
        return;
    }
    c->used += length + 1;
    *add(c) = (s2c_piece){value, length, 1, 0, (uint16_t)label, (uint8_t)open_glob, (uint8_t)tilde};
}

/* Steps as they were decoded, with the spaces between them. */
static void add_steps(command *c, int from, int to)
{
    for (int i = from; i < to; i++) {
        if (i > from && c->apart[i]) add_literal(c, " ", 1);
        if (c->step[i].label & S2C_SLOT_LABEL) add_argument(c, c->step[i].label, c->step[i].position);
        else add_literal(c, c->form + c->start[i], (size_t)(c->start[i + 1] - c->apart[i + 1] - c->start[i]));
    }
}

/* What a name is bound to: the number of its slot among those of the form, or -1 and its text [*length]. */
static int bound(const char *bindings, const char *name, size_t name_length, const char **text, size_t *length)
{
    for (int slot = 0; *bindings; ) {
        const size_t all = strcspn(bindings, "\v"), left = strcspn(bindings, "=\v");
        const int fixed = left < all, same = left == name_length && strncmp(bindings, name, left) == 0;
        *text = bindings + left + 1;
        *length = fixed ? all - left - 1 : 0;
        if (same) return fixed ? -1 : slot;
        slot += !fixed;
        bindings += all + (bindings[all] != 0);
    }
    *length = 0;
    return -1;
}

/* The token in the slot with this number, counted from a step on; -1 if there is none. */
static int token_of(const command *c, int from, int slot)
{
    for (int i = from; i < c->steps; i++)
        if ((c->step[i].label & S2C_SLOT_LABEL) && slot-- == 0) return c->step[i].position;
    return -1;
}

static void add_slot(command *c, const char *slot, const char *bindings, int from, size_t literal)
{
    const size_t name_length = strcspn(slot, ":");
    const char *text;
    size_t length;
    const int number = bound(bindings, slot, name_length, &text, &length);
    const int token = number >= 0 ? token_of(c, from, number) : -1;
    if (number >= 0 && token < 0) c->failed = 1;
    else if (number >= 0) add_argument(c, (unsigned)strtoul(slot + name_length + 1, NULL, 16), token);
    else if (length) add_literal(c, text, length);
    else if (literal && c->pieces && c->piece[c->pieces - 1].text[literal - 1] == ' ') c->piece[c->pieces - 1].length--; /* with its space */
}

/* A template whose slots are bound to those of the steps from `from` on. */
static void add_template(command *c, const char *template, const char *bindings, int from)
{
    const char mark[] = {MARK, 0};
    while (*template) {
        const size_t literal = strcspn(template, mark);
        if (literal) add_literal(c, template, literal);
        template += literal;
        if (!*template) break;
        add_slot(c, template + 1, bindings, from, literal);
        template += 1 + strcspn(template + 1, mark) + 1;
    }
}

/* ---- clauses of families ---- */

/* The first row whose clause stands at a step (*end: behind it), or whose letter stands in the bundle that begins there. Stages have their own. */
static const s2c_clause_row *clause_at(const command *c, int step, int *end)
{
    const char *here = c->form + c->start[step], *family = begins_stage(c, step) ? "stages" : c->form;
    const size_t utility = strcspn(family, " ");
    for (int i = 0; i < s2c_clause_rows; i++) {
        const s2c_clause_row *row = &s2c_clause_row_of[i];
        const size_t length = strlen(row->form), word = strcspn(here, " ");
        if (strlen(row->utility) != utility || strncmp(row->utility, family, utility)) continue;
        *end = step + 1;
        if (*row->bundled && here[0] == '-' && word > 1 && memchr(here + 1, row->form[1], word - 1)) return row;
        if (*row->bundled || strncmp(here, row->form, length) || (here[length] && here[length] != ' ')) continue;
        *end = step_at(c, c->start[step] + (int)length + 1);
        if (*end > 0) return row;
    }
    return NULL;
}

/* The steps from `plain` on, with the clauses from `from` on that BusyBox says differently. SAME if there is none: nothing is added. */
static int add_clauses(command *c, int plain, int from, const char **advice)
{
    int outcome = SAME;
    for (int i = from; i < c->steps; i++) {
        int end = 0;
        const s2c_clause_row *row = clause_at(c, i, &end);
        if (!row) continue;
        if (row->busybox[0] == '#') {
            *advice = row->busybox + 1;
            return NONE;
        }
        if (plain < i) { /* else the clause before has put its space */
            add_steps(c, plain, i);
            add_literal(c, " ", 1);
        }
        add_template(c, row->busybox, row->bindings, i);
        if (end < c->steps) add_literal(c, " ", 1);
        plain = end;
        i = end - 1;
        outcome = WRITTEN;
    }
    if (outcome == WRITTEN) add_steps(c, plain, c->steps);
    return outcome;
}

/* ---- whole commands ---- */

/* The task whose form is the longest beginning of the command, with the stages behind it; else the clauses of a family. */
static int add_command(command *c, const char **advice)
{
    for (int i = c->steps; i > 0; i--) {
        if (i < c->steps && !begins_stage(c, i)) continue;
        const s2c_form_row *row = find_row(c->form, (size_t)c->start[i] - 1);
        if (row && row->busybox[0] == '=') return add_clauses(c, 0, i, advice);
        if (row && row->busybox[0] == '#') {
            *advice = row->busybox + 1;
            return NONE;
        }
        if (!row) continue;
        add_template(c, row->busybox, row->bindings, 0);
        if (i < c->steps) add_literal(c, " ", 1);
        const int behind = add_clauses(c, i, i, advice);
        if (behind == SAME) add_steps(c, i, c->steps);
        return behind == NONE ? NONE : WRITTEN;
    }
    return add_clauses(c, 0, 1, advice);
}

/* Writes a hypothesis' command anew. 0 if BusyBox has none. */
static int rewrite(command *c, s2c_hypothesis *hypothesis, const char **advice)
{
    int length;
    c->step = hypothesis->step;
    c->steps = hypothesis->steps;
    c->pieces = c->used = c->failed = 0;
    read_form(c);
    const int outcome = add_command(c, advice);
    if (outcome != WRITTEN) return outcome == SAME;
    *advice = "the argument cannot be written";
    return !c->failed && s2c_render(c->piece, c->pieces, hypothesis->command, (int)sizeof hypothesis->command, &length) == S2C_SHELL_OK;
}

void s2c_speak_busybox(const s2c_model *model, const s2c_text *text, s2c_result *result, void *own)
{
    static command c; /* too large for a small stack; the program has one thread */
    const char **advice = own;
    int kept = 0, first = 0;
    *advice = NULL;
    c.model = model;
    c.text = text;
    for (int i = 0; i < result->count; i++) {
        const char *instead = NULL;
        if (!rewrite(&c, &result->hypothesis[i], &instead)) {
            if (i == 0) *advice = instead;
            continue;
        }
        if (kept == 0) first = i;
        if (kept != i) result->hypothesis[kept] = result->hypothesis[i];
        kept++;
    }
    result->count = kept;
    if (kept && !first) return;
    const float sure = kept ? result->hypothesis[0].confidence : 0;
    const int judged = !kept ? S2C_REFUSE : (sure < model->judge.answer) + (sure < model->judge.unsure);
    if (judged > result->verdict) result->verdict = judged;
}

static int leads_to_busybox(const char *folder, size_t length, const char *name)
{
    char path[PATH_MAX], real[PATH_MAX];
    if (!length || length + strlen(name) + 2 > sizeof path) return -1;
    memcpy(path, folder, length);
    path[length] = '/';
    strcpy(path + length + 1, name);
    if (access(path, X_OK) || !realpath(path, real)) return -1;
    const char *last = strrchr(real, '/');
    return last && strncmp(last + 1, "busybox", 7) == 0;
}

int s2c_is_busybox(void)
{
    static const char *const names[] = {"ls", "find"};
    for (int i = 0; i < 2; i++) {
        const char *path = getenv("PATH");
        int found = -1;
        while (path && *path && found < 0) {
            const size_t length = strcspn(path, ":");
            found = leads_to_busybox(path, length, names[i]);
            path += length + (path[length] != 0);
        }
        if (found == 1) return 1;
    }
    return 0;
}
