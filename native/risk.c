/* risk.c - the risk engine's door: levels add up to the highest, reasons are written in words. */
#include "risk.h"
#include "risk_state.h"
#include "characters.h"
#include <string.h>

typedef struct { char *out; int used; } writer;

static void put_bytes(writer *w, const char *bytes, int length)
{
    for (int i = 0; i < length && w->used < S2C_RISK_REASON_BYTES - 1; i++) w->out[w->used++] = bytes[i];
}

static void put_string(writer *w, const char *text) { put_bytes(w, text, (int)strlen(text)); }

/* A word as a person may read it, shortened; nothing that a terminal would obey. */
static void put_word(writer *w, const char *text, int length)
{
    enum { LONGEST = 60 };
    const int begin = w->used;
    for (int i = 0; i < length;) {
        uint32_t c = 0;
        const int size = s2c_read_code_point(text + i, (size_t)(length - i), &c);
        if (w->used - begin > LONGEST) { put_string(w, "..."); return; }
        if (c == S2C_UNKNOWN || c == S2C_SOME) put_string(w, "...");
        else if (c == S2C_ANY) put_string(w, "*");
        else if (c == S2C_ONE) put_string(w, "?");
        else if (c == S2C_HOME) put_string(w, "~");
        else if (!size || s2c_is_hidden(c)) put_string(w, "?");
        else if (w->used + size < S2C_RISK_REASON_BYTES) put_bytes(w, text + i, size);
        i += size ? size : 1;
    }
}

/* A format holds {target}, {last} (an operand, both) and {name}. */
static void write_reason(char *out, const char *format, const char *target, int length, const char *name)
{
    writer w = {out, 0};
    while (*format) {
        if (*format != '{') put_bytes(&w, format++, 1);
        else if (!strncmp(format, "{target}", 8) || !strncmp(format, "{last}", 6)) {
            put_word(&w, target ? target : "what it is given", target ? length : 16);
            format += format[1] == 't' ? 8 : 6;
        } else if (!strncmp(format, "{name}", 6)) {
            put_word(&w, name ? name : "", name ? (int)strlen(name) : 0);
            format += 6;
        } else put_bytes(&w, format++, 1);
    }
    out[w.used] = 0;
}

/* The reasons that stay are those of the highest level, each one once. */
void s2c_raise(s2c_state *st, s2c_risk_level level, const char *format, const char *target, int length, const char *name)
{
    s2c_risk *risk = st->risk;
    if (level < risk->level || level == S2C_SAFE) return;
    if (level > risk->level) {
        risk->level = level;
        risk->count = 0;
    }
    if (risk->count == S2C_RISK_REASONS || !*format) return;
    write_reason(risk->reasons[risk->count], format, target, length, name);
    for (int i = 0; i < risk->count; i++)
        if (!strcmp(risk->reasons[i], risk->reasons[risk->count])) return;
    risk->count++;
}

/* Joiners and variation selectors belong to emoji; everything else that cannot be seen has no business in a command. */
static int is_deceptive(uint32_t c)
{
    if (c == '\n' || c == '\t' || c == '\r' || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f)) return 0;
    return s2c_is_hidden(c);
}

static void check_characters(s2c_state *st, const char *command, size_t length)
{
    for (size_t i = 0; i < length;) {
        if (command[i] >= ' ' && command[i] <= '~') { i++; continue; } /* nearly always */
        uint32_t c = 0;
        const int size = s2c_read_code_point(command + i, length - i, &c);
        if (size && is_deceptive(c)) {
            s2c_raise(st, S2C_DESTROYS, "holds characters that cannot be seen: what you read is not what would run", NULL, 0, NULL);
            return;
        }
        i += size ? (size_t)size : 1;
    }
}

void s2c_assess(const char *command, size_t length, s2c_risk *risk)
{
    s2c_state st;
    s2c_flow in = {0}, out = {0};
    /* The big arrays are written before they are read. */
    memset(risk, 0, offsetof(s2c_risk, reasons));
    st.risk = risk;
    st.depth = st.steps = st.used = st.word_count = st.variable_count = st.values_used = st.function_count = 0;
    st.read_count = st.reads_from = 0;
    st.argument_count = st.download_count = st.secret_count = 0;
    st.overflow = st.recursed = st.endless = st.piped = st.network_shell = st.again = 0;
    st.arguments = NULL;
    st.zero = NULL;
    st.last_word = (s2c_word){0};
    st.planned = st.written = (s2c_flow){0};
    st.written_name[0] = 0;
    st.directory[0] = 0;
    st.heredoc = NULL;
    st.connections = 0;
    st.mount_count = st.mark_length = 0;
    st.mark = NULL;
    st.separator = 0;
    check_characters(&st, command, length);
    if (length > S2C_RISK_MAX_BYTES) st.overflow = 1;
    else s2c_run_text(&st, command, (int)length, &in, &out);
    if (st.overflow) s2c_raise(&st, S2C_DESTROYS, "is too long or nested too deeply to be judged", NULL, 0, NULL);
}
