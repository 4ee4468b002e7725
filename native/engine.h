/* engine.h - the network and the beam search. */
#ifndef S2C_ENGINE_H
#define S2C_ENGINE_H
#include "model.h"

enum { S2C_FEATURES = 9 };

typedef struct {            /* one step of a hypothesis */
    uint16_t label;         /* automaton label taken: a piece id, or a slot label (slots.h) */
    int16_t position;       /* the copied token, or -1 for a literal */
    float log_probability;
} s2c_step;

typedef struct {
    float score;            /* sum of log-probabilities + the judge's price of what it leaves out */
    float confidence;       /* 0..1; only the best hypothesis' is calibrated, the others share what is left by exp(score), none is likelier than the best */
    int steps;              /* EOS not counted */
    s2c_step step[S2C_MAX_STEPS];
    float lowest;           /* lowest log-probability of a step, EOS included */
    char command[S2C_MAX_COMMAND];
} s2c_hypothesis;

enum { S2C_ANSWER, S2C_UNSURE, S2C_REFUSE }; /* verdicts */

typedef struct {
    int verdict;                             /* S2C_ANSWER ...: what the best hypothesis' confidence is good for */
    int count;                               /* finished hypotheses with different commands, best first; 0: no command form fits */
    s2c_hypothesis hypothesis[S2C_MAX_BEAM];
    float feature[S2C_FEATURES];             /* what the judge looks at: 1, score, margin, unknown share, lowest step, length, silence,
                                                no intent, own intent */
    int tokens;
    float attention[S2C_KEPT_STEPS][S2C_MAX_TOKENS]; /* of the best hypothesis: [steps][tokens]; nothing with S2C_KEEP_ATTENTION 0 */
} s2c_result;

/* Bytes of scratch memory that s2c_translate needs for this model (aligned to 64). */
size_t s2c_scratch_size(const s2c_model *model);

/* Beam search under the automaton. beam 1 is greedy. result must be zeroed or reused; scratch as above. Thread-safe: the model is only read. */
s2c_status s2c_translate(const s2c_model *model, const s2c_text *text, int beam, void *scratch, s2c_result *result);

#endif
