/* beam.c - beam search under the command automaton: only command forms that exist, and only arguments that fit, are ever considered.
 *
 * src/seq2cmd/decode.py is the same search in Python, over any engine; the tests hold the two together.
 */
#include <string.h>
#include "arguments.h"
#include "forms.h"
#include "kernels.h"
#include "network.h"
#include "slots.h"

enum { ROUNDS = S2C_MAX_STEPS - 1 };

/* A hypothesis whose log-probability is so much lower than the best one's is given up (relative threshold
 * pruning, Freitag and Al-Onaizan 2017). It halves the time; docs/log.md has what other values do. */
static const float THRESHOLD = 5;

typedef struct {        /* a hypothesis that goes on */
    int state, input;   /* automaton state, next decoder input */
    int parent;         /* row of the state it came from */
    float score, lowest;
    uint64_t used;      /* copied tokens */
} hypothesis;

typedef struct { hypothesis to; s2c_step step; } candidate;

typedef struct { int steps, row; float score, lowest; uint64_t used; } finished_hypothesis;

typedef struct {
    const s2c_model *model;
    const s2c_text *text;
    int beam;
    int alias[S2C_MAX_TOKENS];
    uint64_t same[S2C_MAX_TOKENS];          /* candidates with the same bytes, whatever their type */
    uint64_t recognised, unknown, words;    /* candidates of a type but WORD; words that the vocabulary lacks; all words */
    uint8_t asked[S2C_SLOT_LABELS];         /* is allowed[of this label] known? */
    uint64_t allowed[S2C_SLOT_LABELS];
    s2c_network network;
    float *h, *next, *pieces;               /* [beam][D], [beam][D], [V padded] */
    float *hidden, *context;                /* [beam][3D], [beam][C]: the view of each state, for the hypotheses that share it */
    int viewer[S2C_MAX_BEAM];               /* the row that looked first, -1: none did; its attention is that of the others too */
    float copy[S2C_MAX_BEAM][S2C_MAX_TOKENS]; /* log-probability of copying each candidate, of each state */
    hypothesis live[S2C_MAX_BEAM];
    candidate best[S2C_MAX_BEAM];
    finished_hypothesis finished[S2C_MAX_BEAM];
    int live_count, best_count, finished_count;
    float silence;                          /* log-probability of ending at once */
    s2c_step step[S2C_MAX_STEPS][S2C_MAX_BEAM]; /* how each live row of a round came about ... */
    int parent[S2C_MAX_STEPS][S2C_MAX_BEAM];    /* ... and from which row of the round before */
    float attention[S2C_KEPT_STEPS][S2C_MAX_BEAM][S2C_MAX_TOKENS];
} search;

static size_t padded(size_t bytes) { return (bytes + 63) / 64 * 64; }

/* Places the arrays of the search behind it; returns the bytes of all. Without a search it only measures. */
static size_t lay_out(const s2c_model *model, search *s)
{
    const size_t D = (size_t)model->sizes.decoder, C = 2 * (size_t)model->sizes.encoder, V = (size_t)model->sizes.pieces;
    const size_t floats[] = {D * S2C_MAX_BEAM, D * S2C_MAX_BEAM, V + 16, 3 * D * S2C_MAX_BEAM, C * S2C_MAX_BEAM};
    s2c_network measured;
    float *place[5];
    size_t used = padded(sizeof *s);
    for (int i = 0; i < 5; i++) {
        place[i] = s ? (float *)(void *)((uint8_t *)s + used) : NULL;
        used += padded(4 * floats[i]);
    }
    if (s) s->h = place[0], s->next = place[1], s->pieces = place[2], s->hidden = place[3], s->context = place[4];
    return used + s2c_network_layout(model, s ? (uint8_t *)s + used : NULL, s ? &s->network : &measured);
}

size_t s2c_scratch_size(const s2c_model *model) { return lay_out(model, NULL); }

/* What does not change during the search; fills source [tokens]. */
static void read_request(search *s, int source[S2C_MAX_TOKENS])
{
    const s2c_text *text = s->text;
    s->recognised = s->unknown = s->words = 0;
    memset(s->asked, 0, sizeof s->asked);
    s2c_aliases(text, s->alias);
    for (int j = 0; j < text->count; j++) {
        const uint64_t bit = (uint64_t)1 << j;
        source[j] = s2c_source_id(s->model, text, j);
        if (text->token[j].type == S2C_WORD) s->words |= bit;
        else if (s->alias[j] == j) s->recognised |= bit;
        if (source[j] == 0) s->unknown |= bit;
        s->same[j] = 0;
        for (int i = 0; i < text->count; i++)
            if (s2c_same_value(text, i, j)) s->same[j] |= (uint64_t)1 << i;
    }
}

static uint64_t allowed(search *s, unsigned label)
{
    const unsigned row = S2C_LABEL_INDEX(label);
    if (!s->asked[row]) {
        s->allowed[row] = s2c_allowed(s->text, s->alias, label);
        s->asked[row] = 1;
    }
    return s->allowed[row];
}

/* What a hypothesis pays for what it leaves out: recognised arguments, and words that are most likely names. */
static float price_of_unused(const search *s, uint64_t used)
{
    const s2c_judge *judge = &s->model->judge;
    int arguments = 0, names = 0;
    for (int j = 0; j < s->text->count; j++) {
        if (s->recognised >> j & 1 && !(used & s->same[j])) arguments++;
        if (s->unknown >> j & 1 && s->alias[j] == j && !(used >> j & 1)) names++;
    }
    return judge->unused_argument * (float)arguments + judge->unknown_word * (float)names;
}

/* ---- the two sorted lists; an equal score goes behind the earlier one ---- */

/* Would a score still come into the list? Most do not, and need not be made candidates. */
static int is_offer(const search *s, float score) { return s->best_count < s->beam || s->best[s->best_count - 1].to.score < score; }

static void offer(search *s, const candidate *c)
{
    int at = s->best_count;
    while (at > 0 && s->best[at - 1].to.score < c->to.score) at--;
    if (at >= s->beam) return;
    if (s->best_count < s->beam) s->best_count++;
    memmove(s->best + at + 1, s->best + at, sizeof *c * (size_t)(s->best_count - at - 1));
    s->best[at] = *c;
}

/* Would a finished hypothesis come into its list, at the score it has before the price of its intent? That is the dearest one to work out, and takes
   away unless a judge was made otherwise. */
static int can_finish(const search *s, float score)
{
    const s2c_judge *judge = &s->model->judge;
    return s->finished_count < s->beam || s->finished[s->beam - 1].score < score || judge->intent < 0 || judge->repeated > 0;
}

static void finish(search *s, const finished_hypothesis *f)
{
    int at = s->finished_count;
    while (at > 0 && s->finished[at - 1].score < f->score) at--;
    if (at >= s->beam) return;
    if (s->finished_count < s->beam) s->finished_count++;
    memmove(s->finished + at + 1, s->finished + at, sizeof *f * (size_t)(s->finished_count - at - 1));
    s->finished[at] = *f;
}

/* ---- one round ---- */

static float smaller(float a, float b) { return a < b ? a : b; }

static float at_least(float value, float least) { return value > least ? value : least; }

/* Walks back from a finished hypothesis; rows [steps] gets the row whose attention chose each step. */
static void trace(const search *s, const finished_hypothesis *f, s2c_step *step, int *rows)
{
    int row = f->row;
    for (int round = f->steps - 1; round >= 0; round--) {
        step[round] = s->step[round][row];
        row = s->parent[round][row];
        rows[round] = row;
    }
}

/* Log-probability of the intents that a command may come from; 0 for a model that knows none. */
static float own_intent(const search *s, const s2c_step *step, int steps)
{
    uint16_t intent[S2C_MAX_OWN_INTENTS];
    if (!s->model->forms) return 0;
    const int count = s2c_form_intents(s->model, step, steps, intent);
    float sum = 0;
    for (int i = 0; i < count; i++) sum += s->network.intents[intent[i]];
    return smaller(at_least(s2c_log(sum / s->network.intent_sum + 1e-12f), -10), 0);
}

/* log of the copy probability of each candidate token: the attention on all the places where it is said. */
static void copy_scores(const search *s, const float *attention, float *score)
{
    float sum[S2C_MAX_TOKENS] = {0};
    for (int i = 0; i < s->text->count; i++) sum[s->alias[i]] += attention[i];
    for (int j = 0; j < s->text->count; j++)
        if (s->alias[j] == j) score[j] = s2c_log(sum[j] > 1e-12f ? sum[j] : 1e-12f);
}

/* Does a command say one argument more often than the request does? */
static int says_again(const search *s, const s2c_step *step, int steps)
{
    for (int i = 0; i < steps; i++) {
        const int token = step[i].position;
        int said = 0, mentioned = 0;
        if (token < 0) continue;
        for (int j = 0; j < steps; j++) said += step[j].position == token;
        for (int j = 0; j < s->text->count; j++) mentioned += s->alias[j] == token;
        if (said > mentioned) return 1;
    }
    return 0;
}

/* What a hypothesis pays for being a command that the request is not after, and for one argument in two different slots. */
static float price_of_intent(const search *s, const finished_hypothesis *f)
{
    s2c_step step[S2C_MAX_STEPS];
    int rows[S2C_MAX_STEPS];
    if (!s->model->forms) return 0;
    trace(s, f, step, rows);
    const int repeats = s->model->judge.repeated != 0 && says_again(s, step, f->steps) && !(s2c_form_marks(s->model, step, f->steps) & S2C_REPEATS);
    return s->model->judge.intent * own_intent(s, step, f->steps) + (repeats ? s->model->judge.repeated : 0);
}

static void take_literal(search *s, int row, int edge, float log_probability, int round)
{
    const hypothesis *from = &s->live[row];
    const unsigned label = s->model->label[edge];
    if (label == 0) {
        finished_hypothesis f = {round, row, from->score + log_probability, smaller(from->lowest, log_probability), from->used};
        f.score += price_of_unused(s, from->used);
        if (!can_finish(s, f.score)) return;
        f.score += price_of_intent(s, &f);
        finish(s, &f);
        return;
    }
    if (!is_offer(s, from->score + log_probability)) return;
    const candidate c = {{s->model->next[edge], (int)label, row, from->score + log_probability, smaller(from->lowest, log_probability), from->used},
                         {(uint16_t)label, -1, log_probability}};
    offer(s, &c);
}

static void take_tokens(search *s, int row, int edge, float log_copy, const float *copy)
{
    const hypothesis *from = &s->live[row];
    const unsigned label = s->model->label[edge];
    const uint64_t fits = allowed(s, label);
    for (int j = 0; j < s->text->count; j++) {
        if (!(fits >> j & 1)) continue;
        const float log_probability = log_copy + copy[j];
        if (!is_offer(s, from->score + log_probability)) continue;
        const candidate c = {{s->model->next[edge], s->model->sizes.pieces + 1 + s->text->token[j].type, row, from->score + log_probability,
                              smaller(from->lowest, log_probability), from->used | (uint64_t)1 << j},
                             {(uint16_t)label, (int16_t)j, log_probability}};
        offer(s, &c);
    }
}

/* The view of the state that a row comes from, and the copy scores: hypotheses with the same state see the same. */
static s2c_view look(search *s, int row, int round)
{
    const s2c_sizes *sizes = &s->model->sizes;
    const size_t state = (size_t)s->live[row].parent, D = (size_t)sizes->decoder, C = 2 * (size_t)sizes->encoder;
    s2c_view view = {s->hidden + state * 3 * D, s->context + state * C, s->attention[round % S2C_KEPT_STEPS][row]};
    if (s->viewer[state] < 0) {
        s2c_attend(s->model, &s->network, s->h + state * D, &view);
        copy_scores(s, view.attention, s->copy[state]);
        s->viewer[state] = row;
    } else {
        memcpy(view.attention, s->attention[round % S2C_KEPT_STEPS][s->viewer[state]], sizeof(float) * (size_t)s->text->count);
    }
    return view;
}

static void expand(search *s, int row, int round)
{
    const s2c_model *model = s->model;
    const hypothesis *from = &s->live[row];
    const size_t D = (size_t)model->sizes.decoder;
    const s2c_view view = look(s, row, round);
    float gate;
    const float all = s2c_decode_step(model, &s->network, from->input, s->h + (size_t)from->parent * D, &view, s->next + (size_t)row * D, s->pieces, &gate);
    const float log_generate = s2c_log_sigmoid(gate), log_copy = s2c_log_sigmoid(-gate);
    if (round == 0) s->silence = log_generate + (s->pieces[0] - all);
    for (int edge = model->first[from->state]; edge < model->first[from->state + 1]; edge++) {
        const unsigned label = model->label[edge];
        if (label & S2C_SLOT_LABEL) take_tokens(s, row, edge, log_copy, s->copy[from->parent]);
        else take_literal(s, row, edge, log_generate + (s->pieces[label] - all), round);
    }
}

static void prune(search *s)
{
    float top = s->best_count ? s->best[0].to.score : 0;
    if (s->finished_count && s->finished[0].score > top) top = s->finished[0].score;
    while (s->best_count && s->best[s->best_count - 1].to.score < top - THRESHOLD) s->best_count--;
}

static void keep_best(search *s, int round)
{
    for (int i = 0; i < s->best_count; i++) {
        s->live[i] = s->best[i].to;
        s->step[round][i] = s->best[i].step;
        s->parent[round][i] = s->best[i].to.parent;
    }
    s->live_count = s->best_count;
    float *h = s->h;
    s->h = s->next;
    s->next = h;
}

static int is_over(const search *s)
{
    return s->live_count == 0 || (s->finished_count == s->beam && s->live[0].score <= s->finished[s->beam - 1].score);
}

static void run(search *s)
{
    s->live[0] = (hypothesis){0, s->model->sizes.pieces, 0, 0, 0, 0};
    s->live_count = 1;
    s->finished_count = 0;
    for (int round = 0; round < ROUNDS && !is_over(s); round++) {
        s->best_count = 0;
        for (int row = 0; row < s->live_count; row++) s->viewer[s->live[row].parent] = -1;
        for (int row = 0; row < s->live_count; row++) expand(s, row, round);
        prune(s);
        keep_best(s, round);
    }
}

/* ---- the result ---- */

static int is_new(const s2c_result *result, const char *command)
{
    for (int i = 0; i < result->count; i++)
        if (strcmp(result->hypothesis[i].command, command) == 0) return 0;
    return 1;
}

static float unknown_share(const search *s, uint64_t used)
{
    int words = 0, unknown = 0;
    for (int j = 0; j < s->text->count; j++) {
        if (s->words >> j & 1) words++;
        if ((s->unknown >> j & 1) && !(used >> s->alias[j] & 1)) unknown++;
    }
    return words ? (float)unknown / (float)words : 0;
}

static void set_confidence(const search *s, s2c_result *result, uint64_t used)
{
    s2c_hypothesis *best = result->hypothesis;
    const s2c_judge *judge = &s->model->judge;
    const float margin = result->count > 1 ? smaller(best[0].score - best[1].score, 10) : 10;
    const float none = s->model->sizes.intents ? s2c_log(at_least(s->network.intents[0] / s->network.intent_sum, 1e-12f)) : 0;
    const float feature[S2C_FEATURES] = {1, best->score, margin, unknown_share(s, used), best->lowest, (float)best->steps / 10,
                                         at_least(s->silence, -10), at_least(none, -10), own_intent(s, best->step, best->steps)};
    memcpy(result->feature, feature, sizeof feature);
    float evidence = judge->silence * feature[6] + judge->no_intent * feature[7] + judge->own_intent * feature[8];
    for (int i = 0; i < 6; i++) evidence += judge->coefficient[i] * feature[i];
    best->confidence = 1 / (1 + s2c_exp(-evidence));
    float sum = 0;
    for (int i = 1; i < result->count; i++) sum += best[i].confidence = s2c_exp(best[i].score - best[1].score);
    for (int i = 1; i < result->count; i++) { /* what is left over is shared, but none is likelier than the best */
        const float share = best[i].confidence * (1 - best->confidence) / sum;
        best[i].confidence = smaller(share, best->confidence * s2c_exp(best[i].score - best->score));
    }
}

/* To destroy unasked is worse than to ask again: what destroys has to be surer than the rest. */
static int verdict(const s2c_model *model, const s2c_result *result)
{
    const s2c_judge *judge = &model->judge;
    const s2c_hypothesis *best = result->hypothesis;
    if (!result->count || best->confidence < judge->unsure) return S2C_REFUSE;
    if (best->confidence < judge->answer) return S2C_UNSURE;
    return best->confidence < judge->careful && s2c_form_marks(model, best->step, best->steps) & S2C_DESTROYS ? S2C_UNSURE : S2C_ANSWER;
}

static void report(const search *s, s2c_result *result)
{
    uint64_t used = 0;
    for (int i = 0; i < s->finished_count; i++) {
        const finished_hypothesis *f = &s->finished[i];
        s2c_hypothesis *out = &result->hypothesis[result->count];
        int rows[S2C_MAX_STEPS];
        trace(s, f, out->step, rows);
        if (!s2c_write_command(s->model, s->text, out->step, f->steps, out->command, (int)sizeof out->command) || !is_new(result, out->command))
            continue;
        out->score = f->score;
        out->steps = f->steps;
        out->lowest = f->lowest;
        if (result->count++ > 0) continue;
        used = f->used;
        for (int step = 0; S2C_KEEP_ATTENTION && step < f->steps; step++)
            memcpy(result->attention[step], s->attention[step][rows[step]], sizeof(float) * (size_t)s->text->count);
    }
    if (result->count) set_confidence(s, result, used);
    result->verdict = verdict(s->model, result);
}

s2c_status s2c_translate(const s2c_model *model, const s2c_text *text, int beam, void *scratch, s2c_result *result)
{
    search *s = scratch;
    int source[S2C_MAX_TOKENS];
    result->count = 0;
    result->verdict = S2C_REFUSE;
    result->tokens = text->count;
    if (text->count < 1 || text->count > S2C_MAX_TOKENS) return text->count < 1 ? S2C_EMPTY : S2C_TOO_LONG;
    s->model = model;
    s->text = text;
    s->beam = beam < 1 ? 1 : beam > S2C_MAX_BEAM ? S2C_MAX_BEAM : beam;
    lay_out(model, s);
    read_request(s, source);
    s2c_encode(model, &s->network, source, text->count, s->h);
    run(s);
    report(s, result);
    return result->count ? S2C_OK : S2C_NO_COMMAND;
}
