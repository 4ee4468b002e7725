/* profile.h - where the time of a translation goes: clock ticks by section.
 *
 * The sections are functions of the core that other files of the core call. The linker puts the wrappers of profile.c around them
 * (--wrap), so that the core itself knows nothing of it. */
#ifndef S2C_PROFILE_H
#define S2C_PROFILE_H
#include <stdint.h>

typedef enum {
    SECTION_TEXT,     /* request -> tokens -> source ids */
    SECTION_ENCODER,
    SECTION_DECODER,  /* all steps of all hypotheses */
    SECTION_SHELL,    /* which arguments fit, and writing the commands */
    SECTIONS
} section;

extern const char *const section_name[SECTIONS];

void profile_clear(void);
uint64_t profile_ticks(section which);

#endif
