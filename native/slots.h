/* slots.h - typed slots of a command form: which tokens a slot takes, and how their value is written. */
#ifndef S2C_SLOTS_H
#define S2C_SLOTS_H
#include "text.h"

/* Same order and names as the table in docs/grammar.md. */
typedef enum {
    S2C_SLOT_PLACE, S2C_SLOT_PATH, S2C_SLOT_FILE, S2C_SLOT_DIR, S2C_SLOT_FILES, S2C_SLOT_NAME, S2C_SLOT_GLOB, S2C_SLOT_EXT,
    S2C_SLOT_TEXT, S2C_SLOT_NUMBER, S2C_SLOT_PORT, S2C_SLOT_PID, S2C_SLOT_PERCENT, S2C_SLOT_SIZE, S2C_SLOT_FIND_SIZE,
    S2C_SLOT_DAYS, S2C_SLOT_MINUTES, S2C_SLOT_SECONDS, S2C_SLOT_DURATION, S2C_SLOT_MODE, S2C_SLOT_HOST, S2C_SLOT_USERHOST,
    S2C_SLOT_REMOTE, S2C_SLOT_IP, S2C_SLOT_CIDR, S2C_SLOT_MAC, S2C_SLOT_URL, S2C_SLOT_USER, S2C_SLOT_GROUP, S2C_SLOT_SERVICE,
    S2C_SLOT_PACKAGE, S2C_SLOT_PROCESS, S2C_SLOT_DEVICE, S2C_SLOT_INTERFACE, S2C_SLOT_SIGNAL, S2C_SLOT_DATE, S2C_SLOT_TIME,
    S2C_SLOT_VARIABLE, S2C_SLOT_REF, S2C_SLOT_IMAGE, S2C_SLOT_CONTAINER, S2C_SLOT_NICE, S2C_SLOT_HOURS, S2C_SLOT_BYTES,
    S2C_SLOT_CRON_TIME,
    S2C_SLOT_TYPES
} s2c_slot_type;

extern const char *const s2c_slot_type_name[S2C_SLOT_TYPES]; /* "place", "path", ... */

/* A label of the command automaton (16 bits): a literal piece's id, or a slot.
 *   bit 15      slot?
 *   bits 0-5    slot type
 *   bits 6-8    how the value is written into a small language: S2C_ESCAPE_*
 *   bits 9-10   what a leading dash does: S2C_DASH_*
 */
enum { S2C_SLOT_LABEL = 0x8000 };
enum { S2C_ESCAPE_NONE, S2C_ESCAPE_SED, S2C_ESCAPE_REGEX, S2C_ESCAPE_GLOB, S2C_ESCAPE_AWK,
       S2C_ESCAPE_KILOBYTES, S2C_ESCAPE_GIGABYTES }; /* sizes with no unit above k or G (sizes.h): in forms of other dialects, in no model */
enum { S2C_DASH_REFUSE, S2C_DASH_GUARD, S2C_DASH_ALLOW };  /* refuse the form; put "--" before the word; leave it */
#define S2C_LABEL_SLOT(label) ((label) & 0x3f)
#define S2C_LABEL_ESCAPE(label) (((label) >> 6) & 7)
#define S2C_LABEL_DASH(label) (((label) >> 9) & 3)

/* Slot labels of models without gaps, for tables: an index below S2C_SLOT_LABELS. */
enum { S2C_SLOT_LABELS = S2C_SLOT_TYPES * (S2C_ESCAPE_AWK + 1) * (S2C_DASH_ALLOW + 1) };
#define S2C_LABEL_INDEX(label) \
    ((S2C_LABEL_DASH(label) * (S2C_ESCAPE_AWK + 1) + S2C_LABEL_ESCAPE(label)) * S2C_SLOT_TYPES + S2C_LABEL_SLOT(label))

/* May this token stand in a slot of this type (value ranges included: port 1-65535, octal mode ...)? 1 or 0. */
int s2c_slot_accepts(int slot_type, const s2c_text *text, int token);

/* The raw (unquoted) argument for the slot: sizes as 20M, durations in the slot's unit, EXT without dot ...
 * Writes at most capacity-1 bytes and a NUL; returns the length, or -1 when the token does not fit the slot or the buffer.
 * *open_glob is set to 1 when the shell must see the value's wildcards (type `files` with a GLOB token), else to 0;
 * *tilde is set to 1 when a leading ~ must stay open for the shell, else to 0. */
int s2c_slot_value(int slot_type, const s2c_text *text, int token, char *out, int capacity, int *open_glob, int *tilde);

#endif
