/* reasons.c - see reasons.h. src/seq2cmd/translator.py says the same for every engine; the tests hold the two together. */
#include "reasons.h"
#include "arguments.h"

static const double CLOSE = 0.7; /* difference of scores (log-probabilities) below which the second is less than twice as unlikely */

/* Bit j: the best command uses the value of token j. */
static uint64_t used_values(const s2c_text *text, const s2c_hypothesis *best)
{
    uint64_t used = 0;
    for (int i = 0; i < best->steps; i++)
        for (int j = 0; best->step[i].position >= 0 && j < text->count; j++)
            if (s2c_same_value(text, best->step[i].position, j)) used |= (uint64_t)1 << j;
    return used;
}

int s2c_doubts(const s2c_model *model, const s2c_text *text, const s2c_result *result, s2c_doubt doubt[S2C_MAX_DOUBTS])
{
    const s2c_hypothesis *h = result->hypothesis;
    int count = 0;
    if (!result->count) {
        doubt[0] = (s2c_doubt){S2C_NO_FORM, -1};
        return 1;
    }
    const uint64_t used = used_values(text, h);
    if (result->verdict != S2C_ANSWER) {
        doubt[count++] = (s2c_doubt){S2C_LOW_CONFIDENCE, -1};
        if (result->count > 1 && (double)h[0].score - (double)h[1].score < CLOSE) doubt[count++] = (s2c_doubt){S2C_CLOSE_SECOND, -1};
        for (int j = 0; j < text->count; j++)
            if (!(used >> j & 1) && s2c_source_id(model, text, j) == 0) doubt[count++] = (s2c_doubt){S2C_UNKNOWN_WORD, (int16_t)j};
    }
    for (int j = 0; j < text->count; j++)
        if (!(used >> j & 1) && text->token[j].type != S2C_WORD) doubt[count++] = (s2c_doubt){S2C_UNUSED_ARGUMENT, (int16_t)j};
    return count;
}
