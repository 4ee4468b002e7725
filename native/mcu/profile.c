/* profile.c - see profile.h. */
#include "profile.h"
#include "../arguments.h"
#include "../network.h"
#include "clock.h"

const char *const section_name[SECTIONS] = {"text", "encoder", "decoder", "shell"};

static uint64_t ticks[SECTIONS];

void profile_clear(void)
{
    for (int i = 0; i < SECTIONS; i++) ticks[i] = 0;
}

uint64_t profile_ticks(section which) { return ticks[which]; }

/* What follows -Wl,--wrap=NAME: callers of NAME reach __wrap_NAME, and NAME itself is __real_NAME. */

s2c_status __real_s2c_tokenize(const char *request, size_t length, int max_characters, s2c_text *text);
s2c_status __wrap_s2c_tokenize(const char *request, size_t length, int max_characters, s2c_text *text)
{
    const uint64_t start = clock_ticks();
    const s2c_status status = __real_s2c_tokenize(request, length, max_characters, text);
    ticks[SECTION_TEXT] += clock_ticks() - start;
    return status;
}

int __real_s2c_source_id(const s2c_model *model, const s2c_text *text, int token);
int __wrap_s2c_source_id(const s2c_model *model, const s2c_text *text, int token)
{
    const uint64_t start = clock_ticks();
    const int id = __real_s2c_source_id(model, text, token);
    ticks[SECTION_TEXT] += clock_ticks() - start;
    return id;
}

void __real_s2c_encode(const s2c_model *model, s2c_network *network, const int *source, int count, float *h);
void __wrap_s2c_encode(const s2c_model *model, s2c_network *network, const int *source, int count, float *h)
{
    const uint64_t start = clock_ticks();
    __real_s2c_encode(model, network, source, count, h);
    ticks[SECTION_ENCODER] += clock_ticks() - start;
}

void __real_s2c_attend(const s2c_model *model, s2c_network *network, const float *h, s2c_view *view);
void __wrap_s2c_attend(const s2c_model *model, s2c_network *network, const float *h, s2c_view *view)
{
    const uint64_t start = clock_ticks();
    __real_s2c_attend(model, network, h, view);
    ticks[SECTION_DECODER] += clock_ticks() - start;
}

float __real_s2c_decode_step(const s2c_model *model, s2c_network *network, int input, const float *h, const s2c_view *view, float *next,
                             float *pieces, float *gate);
float __wrap_s2c_decode_step(const s2c_model *model, s2c_network *network, int input, const float *h, const s2c_view *view, float *next,
                             float *pieces, float *gate)
{
    const uint64_t start = clock_ticks();
    const float all = __real_s2c_decode_step(model, network, input, h, view, next, pieces, gate);
    ticks[SECTION_DECODER] += clock_ticks() - start;
    return all;
}

uint64_t __real_s2c_allowed(const s2c_text *text, const int alias[S2C_MAX_TOKENS], unsigned label);
uint64_t __wrap_s2c_allowed(const s2c_text *text, const int alias[S2C_MAX_TOKENS], unsigned label)
{
    const uint64_t start = clock_ticks();
    const uint64_t allowed = __real_s2c_allowed(text, alias, label);
    ticks[SECTION_SHELL] += clock_ticks() - start;
    return allowed;
}

int __real_s2c_write_command(const s2c_model *model, const s2c_text *text, const s2c_step *step, int steps, char *out, int capacity);
int __wrap_s2c_write_command(const s2c_model *model, const s2c_text *text, const s2c_step *step, int steps, char *out, int capacity)
{
    const uint64_t start = clock_ticks();
    const int written = __real_s2c_write_command(model, text, step, steps, out, capacity);
    ticks[SECTION_SHELL] += clock_ticks() - start;
    return written;
}
