/* reasons.h - what speaks against the best command of a result. */
#ifndef S2C_REASONS_H
#define S2C_REASONS_H
#include "engine.h"

enum { S2C_NO_FORM = 1, S2C_LOW_CONFIDENCE = 2, S2C_CLOSE_SECOND = 4, S2C_UNKNOWN_WORD = 8, S2C_UNUSED_ARGUMENT = 16,
       S2C_MAX_DOUBTS = 2 * S2C_MAX_TOKENS + 2 };

typedef struct { uint8_t reason; int16_t token; } s2c_doubt; /* token -1: about the whole request */

/* In the order in which they are told; of an answer only the arguments that it does not use. Returns how many. */
int s2c_doubts(const s2c_model *model, const s2c_text *text, const s2c_result *result, s2c_doubt doubt[S2C_MAX_DOUBTS]);

#endif
