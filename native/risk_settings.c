/* risk_settings.c - text that becomes part of a configuration: written, appended, put in place by sed, or given to a command that sets something.
 *
 * Each line is brought into one form, small letters and words with one blank between them, so that "PermitRootLogin  yes", {"PermitRootLogin": "yes"}
 * and permit_root_login = yes look alike; then the rules of "=set" in risk.rules are asked. Those of "=change" are asked about "old -> new".
 */
#include "risk_commands.h"
#include <string.h>

enum { LINE = 240, LINES = 32, CHANGES = 12 };

/* Text in that form, with a blank at either end. Returns its length; 0 for a comment. */
static int simplify(const char *p, const char *end, char *out, int room, int comments)
{
    int n = 0;
    out[n++] = ' ';
    while (p < end && (*p == ' ' || *p == '\t')) p++;
    if (!comments && p < end && (*p == '#' || *p == ';' || (*p == '/' && p + 1 < end && p[1] == '/'))) return 0;
    for (; p < end && n < room - 2; p++) {
        char c = s2c_to_lower(*p);
        if (c == '_') c = '-';
        if (c == '*' || c == '?') c = '%'; /* no wildcards here */
        if (c == '\\' && p + 1 < end && (s2c_is_digit(p[1]) || p[1] == 't')) { p++; c = ' '; }
        if (!s2c_is_alnum(c) && !strchr("-./*%+!&@|$#?", c)) c = ' ';
        if (c == ' ' && out[n - 1] == ' ') continue;
        out[n++] = c;
    }
    if (out[n - 1] != ' ') out[n++] = ' ';
    return n > 1 ? n : 0;
}

/* places: of the file */
static void ask(s2c_state *st, const char *rules, const s2c_word *file, uint32_t places, const char *text, int length)
{
    static const s2c_word none = {"", 0, 0, 0, 0, {0}};
    s2c_word words[2] = {{rules, (int)strlen(rules), 0, 0, 0, {0}}, file ? *file : none};
    s2c_call call = {.words = words, .count = 2, .in = {S2C_FROM_TEXT, 0, text, length}};
    s2c_sieve said;
    const int utility = s2c_find_utility(rules, (int)strlen(rules));
    call.operands[0] = &words[1];
    call.places[0] = places;
    call.value_places[0] = 0;
    call.operand_count = 1;
    call.said = &said;
    s2c_fill_sieve(&said, text, length);
    if (utility >= 0) s2c_apply_destroying(st, utility, &call);
}

/* Whether a file in these places looks like one that something is set up with. */
static int is_configuration(const s2c_word *file, uint32_t places)
{
    static const char *const parts[] = {"/etc/", "conf", "config", "profile", "exports", "sudoers"};
    static const char *const ends[] = {"rc", ".cnf", ".ini", ".cfg", ".json", ".yml", ".yaml", ".toml", ".rules", ".list", ".sources", ".xml", ".repo", ".properties", ".service", ".env", ".ovpn"};
    if (!file->length || places & (S2C_PLACE_SINK | S2C_PLACE_TEMP)) return 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strstr(file->text, parts[i])) return 1;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const int size = (int)strlen(ends[i]);
        if (file->length >= size && !memcmp(file->text + file->length - size, ends[i], (size_t)size)) return 1;
    }
    return 0;
}

void s2c_judge_settings(s2c_state *st, const s2c_word *file, const char *text, int length)
{
    char line[LINE], whole[2 * LINE];
    const char *end = text + length;
    int lines = 0;
    const uint32_t places = file ? s2c_word_place(st, file) : S2C_PLACE_NAMED;
    if (file && !is_configuration(file, places)) return;
    for (const char *p = text, *stop; p < end && lines < LINES; p = stop) {
        int mark = 1;
        for (stop = p; stop < end && *stop != '\n' && *stop != ';'; stop++)
            if (*stop == '\\' && stop + 1 < end && stop[1] == 'n') { mark = 2; break; }
        const int size = simplify(p, stop, line, LINE, 0);
        if (size) ask(st, "=set", file, places, line, size);
        stop += mark;
        lines += size > 0;
    }
    const int size = lines > 1 ? simplify(text, end, whole, (int)sizeof whole, 0) : 0;
    if (size) ask(st, "=set", file, places, whole, size);
}

/* s/OLD/NEW/ and the text of a, i and c in a script of sed. */
void s2c_judge_replacements(s2c_state *st, const s2c_word *file, const char *text, int length)
{
    const char *end = text + length;
    int changes = 0;
    const uint32_t places = s2c_word_place(st, file);
    if (!is_configuration(file, places)) return;
    for (const char *p = text; p + 3 < end && changes < CHANGES; p++) {
        if (p > text && (s2c_is_alpha(p[-1]) || p[-1] == '\\')) continue;
        if (strchr("aic", *p) && (p[1] == '\\' || (p[1] == ' ' && p > text && strchr("/$0123456789", p[-1])))) {
            s2c_judge_settings(st, file, p + 2, (int)(end - p - 2));
            return;
        }
        if (*p != 's' || s2c_is_alnum(p[1]) || p[1] == ' ' || p[1] == '=' || p[1] == '\\') continue;
        const char *parts[3] = {p + 2, NULL, NULL};
        int part = 1;
        for (const char *q = p + 2; q < end && part < 3; q++) {
            if (*q == '\\') q++;
            else if (*q == p[1]) parts[part++] = q;
        }
        if (part < 3) continue;
        changes++;
        char change[2 * LINE];
        const int before = simplify(parts[0], parts[1], change, LINE, 1);
        memcpy(change + before, "->", 2);
        const int after = simplify(parts[1] + 1, parts[2], change + before + 2, LINE, 1);
        ask(st, "=change", file, places, change, before + 2 + after);
        s2c_judge_settings(st, file, parts[1] + 1, (int)(parts[2] - parts[1] - 1));
        p = parts[2];
    }
}

/* sed -i, perl -pi */
void s2c_judge_edit(s2c_state *st, const s2c_call *call)
{
    const s2c_option *text = s2c_find_option(call, "-e --expression");
    const int given = !text || !text->value, first = given && !s2c_find_option(call, "-f --file");
    for (int k = first; k < call->operand_count && k < first + 4; k++) {
        if (given) s2c_judge_replacements(st, call->operands[k], call->operands[0]->text, call->operands[0]->length);
        for (int i = 0; i < call->option_count && !given; i++)
            if (call->options[i].value && s2c_option_listed("-e --expression", call->options[i].name, call->options[i].length))
                s2c_judge_replacements(st, call->operands[k], call->options[i].value, call->options[i].value_length);
    }
}

/* augtool set PATH yes, redis-cli CONFIG SET protected-mode no, foo config --set auth=off: the words behind "set" */
void s2c_judge_set(s2c_state *st, const s2c_call *call)
{
    static const char *const verbs[] = {"set", "SET", "Set", "--set", "SETUSER", "setuser", "set-config", "config-set", "-e", "put", "write"};
    char text[LINE];
    int from = 0, size = 0;
    for (int i = 1; i < call->count && i < 7 && !from; i++)
        for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
            if (s2c_word_is(&call->words[i], verbs[k]) && (verbs[k][0] != '-' || verbs[k][1] == '-' || s2c_word_is(call->words, "postconf"))) from = i + 1;
    for (int i = from; from && i < call->count && size + call->words[i].length + 1 < LINE; i++) {
        memcpy(text + size, call->words[i].text, (size_t)call->words[i].length);
        size += call->words[i].length;
        text[size++] = ' ';
    }
    if (size) s2c_judge_settings(st, NULL, text, size);
    for (int i = 1; s2c_word_is(call->words, "ansible") && i < call->count; i++) { /* -m lineinfile -a "path=... line='PermitRootLogin yes'" */
        const char *line = strstr(call->words[i].text, "line=");
        if (line) s2c_judge_settings(st, NULL, line + 5, (int)(call->words[i].text + call->words[i].length - line - 5));
    }
}
