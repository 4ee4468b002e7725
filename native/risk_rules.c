/* risk_rules.c - the rules of risk.rules at work: the first rule of a utility whose conditions all hold says level and reason. */
#include "risk_state.h"
#include "risk_tables.h"
#include "characters.h"
#include <string.h>

/* ---- looking up ---- */

static int compare(const char *name, int length, const char *other)
{
    const int first = (uint8_t)*name - (uint8_t)*other; /* most differ in it */
    const int order = first && length ? first : strncmp(name, other, (size_t)length);
    return order ? order : length - (int)strlen(other); /* longer than it only if the name holds a NUL: there is no such name */
}

static int find_exactly(const char *name, int length)
{
    int low = 0, high = s2c_name_count - 1;
    while (low <= high) {
        const int middle = (low + high) / 2, order = compare(name, length, s2c_name_at(middle));
        if (order == 0) return middle;
        if (order < 0) high = middle - 1;
        else low = middle + 1;
    }
    return -1;
}

/* A utility by name; mkfs.ext4 is also known as mkfs, python3.11 as python. -1: not known. */
int s2c_find_utility(const char *name, int length)
{
    int found = find_exactly(name, length);
    int shorter = length;
    while (found < 0 && shorter > 1 && (s2c_is_digit(name[shorter - 1]) || name[shorter - 1] == '.' || name[shorter - 1] == '-')) shorter--;
    if (found < 0 && shorter < length) found = find_exactly(name, shorter);
    const char *dot = memchr(name, '.', (size_t)length);
    if (found < 0 && dot && dot > name) found = find_exactly(name, (int)(dot - name));
    return found;
}

/* A blank sorts before all that names are made of: "git add" follows "git". */
static int has_subcommands(int utility)
{
    const char *name = s2c_name_at(utility), *next = utility + 1 < s2c_name_count ? s2c_name_at(utility + 1) : "";
    while (*name && *name == *next) name++, next++;
    return !*name && *next == ' ';
}

/* "git push": the entry of the longest chain of sub-commands that there is. *used: how many operands name it. */
static int find_subcommand(int utility, const s2c_call *call, int *used)
{
    char name[96];
    int length = (int)strlen(s2c_name_at(utility));
    memcpy(name, s2c_name_at(utility), (size_t)length);
    *used = 0;
    for (int i = 0; i < call->operand_count && i < 4 && has_subcommands(utility); i++) {
        const s2c_word *word = call->operands[i];
        const int before = length;
        if (word->length == 0 || length + 1 + word->length >= (int)sizeof name) break;
        name[length++] = ' ';
        memcpy(name + length, word->text, (size_t)word->length);
        length += word->length;
        const int found = find_exactly(name, length);
        if (found < 0) { /* "docker compose" may have no rules, and "docker compose down" some */
            if (word[-1].text[0] == '-') length = before; /* and behind -f stands its value */
            continue;
        }
        utility = found;
        *used = i + 1;
    }
    return utility;
}

/* ---- conditions ---- */

/* list: patterns, each behind a byte that says where the next begins (scripts/make_risk_tables);
 * sieve: of the text, where there is one: it has no wildcards then. */
static int fits_list(const char *list, const char *text, int length, const s2c_sieve *sieve)
{
    const int plain = sieve || !s2c_has_wildcard(text, length);
    for (const char *stop; *list; list = stop) {
        const char *pattern = list + 1;
        stop = list + *list;
        if (length && *pattern != *text && !s2c_is_wildcard(*pattern) && !s2c_is_wildcard(*text)) continue; /* as most do */
        if (sieve && !s2c_may_hold(sieve, pattern, stop)) continue;
        if (plain ? s2c_glob_fits(pattern, stop, text, text + length) : s2c_globs_meet(pattern, stop, text, text + length)) return 1;
    }
    return 0;
}

typedef struct { const char *text; int length; } target;

/* The operands that a position means: [*from, *to). */
static void positions(const s2c_call *call, int used, int position, int *from, int *to)
{
    const int count = call->operand_count;
    *from = used;
    *to = count;
    if (position == -1) *from = count > used ? count - 1 : count;
    else if (position == -2) *to = count > used ? count - 1 : used; /* all but the last */
    else if (position >= 100) *from = used + position - 101;
    else if (position > 0) {
        *from = used + position - 1;
        *to = *from + 1;
    }
    if (*to > count) *to = count;
    if (*from > *to) *from = *to;
}

/* key=value operands: the part that a condition with a prefix looks at. NULL: another key. */
static const char *behind_prefix(const s2c_word *word, const char *prefix)
{
    const size_t length = strlen(prefix);
    return (size_t)word->length >= length && !memcmp(word->text, prefix, length) ? word->text + length : NULL;
}

static int holds_place(const s2c_call *call, int used, const s2c_condition *condition, target *found)
{
    int from, to, all = condition->type == S2C_IF_ALL_PLACES, any = 0, told = 0;
    const char *prefix = s2c_text_at(condition->text);
    positions(call, used, condition->position, &from, &to);
    for (int i = from; i < to; i++) {
        const s2c_word *word = call->operands[i];
        const char *text = behind_prefix(word, prefix);
        if (!text) continue;
        const int length = (int)(word->text + word->length - text);
        const uint32_t place = *prefix ? call->value_places[i] : call->places[i];
        const int hit = (place & condition->places) != 0;
        if (hit && !told) *found = (target){text, length};
        told |= hit;
        if (hit && !all) return 1;
        if (!hit && all) return 0;
        any = 1;
    }
    return any && all;
}

/* found: NULL for an exception (!word:); doubted: the wildcards of an operand must not help, as in what calls a command safe. What is quoted
 * ("s/a*b/") is a letter like any other, unless it stands alone: then it means everything to most utilities. */
static int holds_word(const s2c_call *call, int used, const s2c_condition *condition, target *found, int doubted)
{
    int from, to;
    positions(call, used, condition->position, &from, &to);
    for (int i = from; i < to; i++) {
        char plain[256];
        const char *text = call->operands[i]->text;
        const int length = call->operands[i]->length;
        if (length < (int)sizeof plain && (doubted || (length > 1 && (memchr(text, '*', (size_t)length) || memchr(text, '?', (size_t)length))))) {
            for (int k = 0; k < length; k++) {
                const int wild = text[k] == '*' || text[k] == '?' || (doubted && (text[k] == S2C_ANY || text[k] == S2C_ONE));
                plain[k] = wild ? 'x' : text[k];
            }
            text = plain;
        }
        if (!fits_list(s2c_text_at(condition->text), text, length, NULL)) continue;
        if (found) *found = (target){call->operands[i]->text, length};
        return 1;
    }
    return 0;
}

/* "-s --signal=9,KILL": the list of options up to the sign, the patterns behind it. */
static int holds_value(const s2c_call *call, const char *text, target *found)
{
    char list[192]; /* make_risk_tables takes no longer ones */
    const char *equals = strchr(text, '=');
    const size_t size = equals ? (size_t)(equals - text) : 0;
    if (!equals || size >= sizeof list) return 0;
    memcpy(list, text, size);
    list[size] = 0;
    for (int i = 0; i < call->option_count; i++) {
        const s2c_option *option = &call->options[i];
        if (option->value && s2c_option_listed(list, option->name, option->length) && fits_list(equals + 1, option->value, option->value_length, NULL)) {
            *found = (target){option->value, option->value_length};
            return 1;
        }
    }
    return 0;
}

/* -F file=@PATH, -d @PATH, -T PATH */
static int holds_option_place(const s2c_state *st, const s2c_call *call, const s2c_condition *condition, target *found)
{
    for (int i = 0; i < call->option_count; i++) {
        const s2c_option *option = &call->options[i];
        if (!option->value || !s2c_option_listed(s2c_text_at(condition->text), option->name, option->length)) continue;
        const char *text = option->value, *end = text + option->value_length, *at = memchr(text, '@', (size_t)(end - text));
        if (at) text = at + 1;
        const s2c_word value = {text, (int)(end - text), 0, 0, 0, {0}};
        if (!(s2c_word_place(st, &value) & condition->places)) continue;
        *found = (target){text, (int)(end - text)};
        return 1;
    }
    return 0;
}

/* What a mode does, as S2C_MODE_* */
static uint32_t read_mode(const char *p, int length)
{
    const char *end = p + length;
    uint32_t does = 0;
    if (length == 0) return 0;
    if (s2c_is_digit(*p)) {
        unsigned bits = 0;
        for (; p < end && *p >= '0' && *p <= '7'; p++) bits = bits * 8 + (unsigned)(*p - '0');
        if (bits & 2) does |= S2C_MODE_WORLD;
        if (bits & 7) does |= S2C_MODE_OTHERS;
        if ((bits & 0700) == 0) does |= S2C_MODE_NONE;
        if (bits & 04000) does |= S2C_MODE_SETUID;
        return does;
    }
    int user = 0, others = 0, any = 0;
    char sign = 0;
    for (; p < end; p++) {
        if (*p == ',') { user = others = any = 0; sign = 0; }
        else if (!sign && strchr("ugoa", *p)) { any = 1; user |= *p != 'g' && *p != 'o'; others |= *p == 'o' || *p == 'a'; }
        else if (strchr("+-=", *p)) {
            sign = *p;
            if (!any) user = others = 1;
            if (sign == '=' && user && (p + 1 == end || p[1] == ',')) does |= S2C_MODE_NONE;
        } else if (sign == '-' && user && strchr("rxX", *p)) does |= S2C_MODE_NONE;
        else if (sign && sign != '-') {
            if (others && any && *p == 'w') does |= S2C_MODE_WORLD;
            if (others && strchr("rwx", *p)) does |= S2C_MODE_OTHERS;
            if (user && *p == 's') does |= S2C_MODE_SETUID;
        }
    }
    return does;
}

/* The mode of chmod is its first operand; "-x" and "-rwx" look like options. */
static uint32_t mode_of(const s2c_call *call)
{
    for (int i = 0; i < call->option_count; i++)
        if (call->options[i].length == 1 && strchr("rx", call->options[i].name[0])) return S2C_MODE_NONE;
    return call->operand_count ? read_mode(call->operands[0]->text, call->operands[0]->length) : 0;
}

static int holds(const s2c_state *st, const s2c_call *call, int used, const s2c_condition *condition, int doubted, target *found)
{
    const char *text = s2c_text_at(condition->text);
    switch (condition->type) {
    case S2C_IF_OPTION: return s2c_find_option(call, text) != NULL;
    case S2C_IF_NO_OPTION: return s2c_find_option(call, text) == NULL;
    case S2C_IF_VALUE: return holds_value(call, text, found);
    case S2C_IF_OPTION_PLACE: return holds_option_place(st, call, condition, found);
    case S2C_IF_PLACE:
    case S2C_IF_ALL_PLACES: return holds_place(call, used, condition, found);
    case S2C_IF_WORD: return holds_word(call, used, condition, found, doubted);
    case S2C_IF_NO_WORD: return !holds_word(call, used, condition, NULL, 1);
    case S2C_IF_COUNT: return call->operand_count - used >= condition->position;
    case S2C_IF_FEW: return call->operand_count - used <= condition->position;
    case S2C_IF_INPUT: return (call->in.flags & condition->places) != 0;
    case S2C_IF_MODE: return (mode_of(call) & condition->places) != 0;
    case S2C_IF_HERE: return (s2c_place(st, ".", 1) & condition->places) != 0;
    case S2C_IF_SAYS: return call->in.flags & S2C_FROM_TEXT && fits_list(text, call->in.text, call->in.length, call->said);
    default: return 0;
    }
}

/* Returns whether only the last rule held, the one without conditions: nothing in particular is known about these operands. */
static int apply(s2c_state *st, const s2c_utility *utility, const s2c_call *call, int used, int least, int doubted)
{
    for (int i = 0; i < utility->rules; i++) {
        const s2c_rule *rule = &s2c_rules[utility->first + i];
        target found = {NULL, 0};
        int all = 1;
        for (int k = 0; k < rule->conditions && all; k++) all = holds(st, call, used, &s2c_conditions[rule->first + k], doubted || rule->level < S2C_DESTROYS, &found);
        if (!all) continue;
        const int vague = rule->conditions == 0 && rule->level == S2C_CHANGES;
        if (rule->level < least) return vague;
        const int last = strstr(s2c_text_at(rule->reason), "{last}") != NULL;
        const s2c_word *operand = call->operand_count > used ? call->operands[last ? call->operand_count - 1 : used] : NULL;
        if (operand && (last || !found.text)) found = (target){operand->text, operand->length};
        s2c_raise(st, (s2c_risk_level)rule->level, s2c_text_at(rule->reason), found.text, found.length, call->words[0].text);
        return vague;
    }
    if (least <= S2C_CHANGES) s2c_raise(st, S2C_CHANGES, "runs {name}", NULL, 0, call->words[0].text);
    return 1;
}

static void apply_subcommand(s2c_state *st, int utility, const s2c_call *call, int least)
{
    s2c_call again = *call;
    int used;
    const int found = find_subcommand(utility, call, &used);
    if (found != utility) { /* its own options may take values */
        char values[768];
        const char *own = s2c_text_at(s2c_utility_at(found)->values), *outer = s2c_text_at(s2c_utility_at(utility)->values);
        if (strlen(own) + strlen(outer) + 2 < sizeof values) {
            strcpy(values, outer);
            if (*outer && *own) strcat(values, " ");
            strcat(values, own);
            s2c_read_call(st, call->words, call->count, values, s2c_utility_at(utility)->style, &again);
            again.in = call->in;
            find_subcommand(utility, &again, &used);
        }
    }
    const int vague = apply(st, s2c_utility_at(found), &again, used, least, 0);
    const int general = vague && used == 0 && s2c_utility_at(found)->kind == S2C_KIND_PLAIN ? find_exactly("??", 2) : -1;
    if (general >= 0) apply(st, s2c_utility_at(general), &again, 0, S2C_DESTROYS, 1);
    const int unknown = s2c_utility_at(found)->first == s2c_utility_at(find_exactly("?", 1))->first;
    if (unknown || general >= 0 || (vague && s2c_utility_at(found)->kind == S2C_KIND_LAUNCHER)) s2c_judge_verbs(st, &again, unknown);
}

void s2c_apply_rules(s2c_state *st, int utility, const s2c_call *call) { apply_subcommand(st, utility, call, S2C_SAFE); }
void s2c_apply_destroying(s2c_state *st, int utility, const s2c_call *call) { apply_subcommand(st, utility, call, S2C_DESTROYS); }

void s2c_redirect_rules(s2c_state *st, const char *operator, const s2c_word *word, const s2c_flow *in)
{
    s2c_word words[2] = {{operator, (int)strlen(operator), 0, 0, 0, {0}}, *word};
    s2c_call call = {.words = words, .count = 2, .in = *in};
    const int utility = find_exactly(operator, (int)strlen(operator));
    call.operands[0] = &words[1];
    call.places[0] = s2c_word_place(st, word);
    call.value_places[0] = 0;
    call.operand_count = 1;
    if (in->flags & (S2C_FROM_NET | S2C_FROM_CODE)) s2c_note_download(st, word->text, word->length);
    if (in->flags & S2C_FROM_SECRET) s2c_note_secret(st, word->text, word->length);
    if (in->flags & S2C_FROM_TEXT) s2c_note_text(st, word, in, (call.places[0] & S2C_PLACE_STARTUP) != 0);
    if (utility >= 0) apply(st, s2c_utility_at(utility), &call, 0, S2C_SAFE, 0);
    if (in->flags & S2C_FROM_TEXT) s2c_judge_settings(st, word, in->text, in->length);
}
