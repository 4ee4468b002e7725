/* messages.c - see messages.h. */
#include "messages.h"

static void write_too_long(s2c_writer *w, const s2c_fault *fault, size_t length, int limit)
{
    s2c_write_text(w, "request has ");
    if (length > S2C_MAX_BYTES) {
        s2c_write_number(w, length, 1);
        s2c_write_text(w, " bytes, the limit is ");
        s2c_write_number(w, S2C_MAX_BYTES, 1);
        s2c_write_text(w, ": shorten it");
    } else if (fault->characters > limit) {
        s2c_write_number(w, (unsigned long long)fault->characters, 1);
        s2c_write_text(w, " characters, the limit is ");
        s2c_write_number(w, (unsigned long long)limit, 1);
        s2c_write_text(w, ": shorten it or raise --max-characters");
    } else {
        s2c_write_text(w, "more than ");
        s2c_write_number(w, S2C_MAX_TOKENS, 1);
        s2c_write_text(w, " words and arguments: shorten it");
    }
}

static void write_refused(s2c_writer *w, const char *kind, const s2c_fault *fault)
{
    s2c_write_text(w, "request holds ");
    s2c_write_text(w, kind);
    s2c_write_text(w, " character (U+");
    s2c_write_hexadecimal(w, fault->code_point, 4);
    s2c_write_text(w, ") at character ");
    s2c_write_number(w, (unsigned long long)(fault->position + 1), 1);
    s2c_write_text(w, ": remove it");
}

void s2c_write_message(s2c_writer *w, s2c_status status, const char *request, size_t length, int max_characters)
{
    s2c_fault fault;
    s2c_check(request, length, max_characters, &fault);
    switch (status) {
    case S2C_TOO_LONG: write_too_long(w, &fault, length, max_characters > 0 ? max_characters : S2C_MAX_CHARACTERS); break;
    case S2C_NOT_UTF8:
        s2c_write_text(w, "request is not UTF-8 at character ");
        s2c_write_number(w, (unsigned long long)(fault.position + 1), 1);
        s2c_write_text(w, ": send it in that encoding");
        break;
    case S2C_CONTROL: write_refused(w, "a control", &fault); break;
    case S2C_INVISIBLE: write_refused(w, "an invisible", &fault); break;
    case S2C_EMPTY: s2c_write_text(w, "the request is empty: say what the command should do"); break;
    case S2C_NO_COMMAND: s2c_write_text(w, "no command fits the request: say it in other words"); break;
    case S2C_NO_MEMORY: s2c_write_text(w, "out of memory: close other programs and try again"); break;
    default:
        s2c_write_text(w, "unexpected status ");
        s2c_write_number(w, (unsigned long long)status, 1);
        s2c_write_text(w, ": please report this");
    }
}
