/* forms.h - which intents a command may come from, and its form as text. */
#ifndef S2C_FORMS_H
#define S2C_FORMS_H
#include "engine.h"

enum { S2C_MAX_OWN_INTENTS = 96 };

/* Intents of the tasks whose form these steps are, whole or with stages behind it, and of the frames of the family whose utility comes first.
 * Returns how many there are in intent. */
int s2c_form_intents(const s2c_model *model, const s2c_step *step, int steps, uint16_t intent[S2C_MAX_OWN_INTENTS]);

/* The marks that some of these intents have: S2C_DESTROYS and S2C_REPEATS, or-ed. */
unsigned s2c_form_marks(const s2c_model *model, const s2c_step *step, int steps);

/* The command form of the steps as text, with types for slots: "ping -c {number} {host}", "sed 's/{text|sed}//' {file}". It depends on the grammar
 * alone, not on the numbers that a model gives to pieces. Writes like snprintf; returns the length of the whole text. */
size_t s2c_form_text(const s2c_model *model, const s2c_step *step, int steps, char *out, size_t capacity);

#endif
