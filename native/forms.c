/* forms.c - looks the labels of a command up among the hashed forms of the grammar (lab/automaton.py writes them); writes a form as text. */
#include "forms.h"
#include <string.h>
#include "shell.h"
#include "slots.h"
#include "writer.h"

enum { FAMILY = 0xffff }; /* stands behind a family's utility, and behind a mark of one label */

static const uint32_t FNV_BASIS = 2166136261u, FNV_PRIME = 16777619u; /* FNV-1a, 32 bits (Fowler, Noll, Vo) */

static uint32_t extend(uint32_t hash, unsigned label)
{
    hash = (hash ^ (label & 0xff)) * FNV_PRIME;
    return (hash ^ (label >> 8)) * FNV_PRIME;
}

/* Adds the intents of one hash, with their marks. */
static int collect(const s2c_model *model, uint32_t hash, uint16_t *intent, int count)
{
    int low = 0, high = model->forms;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (model->form_hash[middle] < hash) low = middle + 1;
        else high = middle;
    }
    for (; low < model->forms && model->form_hash[low] == hash && count < S2C_MAX_OWN_INTENTS; low++) intent[count++] = model->form_intent[low];
    return count;
}

/* Does a stage begin here: a pipe or a redirection? */
static int begins_stage(const s2c_model *model, unsigned label)
{
    if (label & S2C_SLOT_LABEL) return 0;
    const char *text = model->piece_text + model->piece_offset[label];
    const size_t length = model->piece_offset[label + 1] - model->piece_offset[label];
    return (length == 1 && (text[0] == '|' || text[0] == '>')) || (length == 2 && memcmp(text, ">>", 2) == 0);
}

/* Adds the intents of the frames whose mark is in the command; without any, those of the frames that add nothing. */
static int collect_family(const s2c_model *model, const s2c_step *step, int steps, uint16_t *intent)
{
    const uint32_t family = extend(extend(FNV_BASIS, step[0].label), FAMILY);
    int count = 0;
    for (int i = 1; i < steps; i++) {
        const uint32_t hash = extend(family, step[i].label);
        count = collect(model, extend(hash, FAMILY), intent, count);
        if (i + 1 < steps) count = collect(model, extend(hash, step[i + 1].label), intent, count);
    }
    return count ? count : collect(model, family, intent, 0);
}

static int marked_intents(const s2c_model *model, const s2c_step *step, int steps, uint16_t intent[S2C_MAX_OWN_INTENTS])
{
    uint32_t hash = FNV_BASIS;
    int count = 0;
    for (int i = 0; i < steps; i++) {
        hash = extend(hash, step[i].label);
        if (i == 0) count = collect_family(model, step, steps, intent);
        if (i + 1 == steps || begins_stage(model, step[i + 1].label)) count = collect(model, hash, intent, count);
    }
    return count;
}

int s2c_form_intents(const s2c_model *model, const s2c_step *step, int steps, uint16_t intent[S2C_MAX_OWN_INTENTS])
{
    const int count = marked_intents(model, step, steps, intent);
    for (int i = 0; i < count; i++) intent[i] &= S2C_INTENT;
    return count;
}

unsigned s2c_form_marks(const s2c_model *model, const s2c_step *step, int steps)
{
    uint16_t intent[S2C_MAX_OWN_INTENTS];
    const int count = marked_intents(model, step, steps, intent);
    unsigned marks = 0;
    for (int i = 0; i < count; i++) marks |= intent[i];
    return marks & (S2C_REPEATS | S2C_DESTROYS);
}

static void write_slot(s2c_writer *w, unsigned label)
{
    static const char *const escape[] = {"", "|sed", "|regex", "|glob", "|awk"};
    const unsigned type = S2C_LABEL_SLOT(label), way = S2C_LABEL_ESCAPE(label);
    s2c_write_text(w, "{");
    s2c_write_text(w, type < S2C_SLOT_TYPES ? s2c_slot_type_name[type] : "");
    s2c_write_text(w, way <= S2C_ESCAPE_AWK ? escape[way] : "");
    s2c_write_text(w, "}");
}

size_t s2c_form_text(const s2c_model *model, const s2c_step *step, int steps, char *out, size_t capacity)
{
    s2c_writer w = {out, capacity, 0};
    int glued = 1; /* to what stands before */
    for (int i = 0; i < steps; i++) {
        const unsigned label = step[i].label;
        const int slot = (label & S2C_SLOT_LABEL) != 0, glue = slot ? 0 : model->piece_glue[label];
        if (!glued && !(glue & S2C_GLUE_LEFT)) s2c_write_text(&w, " ");
        if (slot) write_slot(&w, label);
        else s2c_write_bytes(&w, model->piece_text + model->piece_offset[label], model->piece_offset[label + 1] - model->piece_offset[label]);
        glued = (glue & S2C_GLUE_RIGHT) != 0;
    }
    return s2c_end_text(&w);
}
