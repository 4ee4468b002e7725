/* messages.h - what to tell the user about a request that was not taken. */
#ifndef S2C_MESSAGES_H
#define S2C_MESSAGES_H
#include "text.h"
#include "writer.h"

/* One line, "what is wrong: the next step"; places count from 1, as people count. max_characters 0 means the default. */
void s2c_write_message(s2c_writer *w, s2c_status status, const char *request, size_t length, int max_characters);

#endif
