/* risk_commands.c - what no table of rules can say about a simple command: who runs whom, and what flows where. */
#include "risk_state.h"
#include "risk_tables.h"
#include "characters.h"
#include <string.h>

static const char *text_at(int offset) { return s2c_risk_text + offset; }

static const char hidden[] = "runs text that cannot be read here: it is decoded or put together on the way";
static const char from_net[] = "runs what another machine sends, unseen";

/* ---- names ---- */

static const char *base_name(const char *text, int length, int *size)
{
    const char *end = text + length, *p = end;
    while (p > text && p[-1] != '/') p--;
    *size = (int)(end - p);
    return p;
}

void s2c_note_download(s2c_state *st, const char *text, int length)
{
    const char *mark = memchr(text, '?', (size_t)length);
    int size;
    text = base_name(text, mark ? (int)(mark - text) : length, &size);
    if (size < 1 || size >= (int)sizeof st->downloads[0] || st->download_count == S2C_DOWNLOADS) return;
    memcpy(st->downloads[st->download_count], text, (size_t)size);
    st->downloads[st->download_count++][size] = 0;
}

static int is_download(const s2c_state *st, const s2c_word *word)
{
    int size;
    const char *name = base_name(word->text, word->length, &size);
    for (int i = 0; i < st->download_count; i++)
        if (!strncmp(st->downloads[i], name, (size_t)size) && !st->downloads[i][size]) return 1;
    return 0;
}

/* The name of the command as the shell would find it: without its directory and what is perhaps empty, a pattern as what it may mean. */
static void resolve_name(s2c_word *word, char *out, int capacity)
{
    static const char *const likely[] = {"rm", "dd", "sh", "bash", "mv", "chmod", "chown", "mkfs", "shred", "reboot", "shutdown", "poweroff", "wipefs", "cat", "curl", "wget"};
    int size, n = 0, wild = 0;
    const char *name = base_name(word->text, word->length, &size);
    for (int i = 0; i < size && n < capacity - 1; i++) {
        wild |= name[i] == S2C_ANY || name[i] == S2C_ONE;
        if (name[i] != S2C_UNKNOWN) out[n++] = name[i];
    }
    out[n] = 0;
    for (size_t i = 0; wild && i < sizeof likely / sizeof *likely; i++)
        if (s2c_globs_meet(out, out + n, likely[i], likely[i] + strlen(likely[i]))) {
            strcpy(out, likely[i]);
            return;
        }
}

/* ---- running text ---- */

/* Text as a command of its own: what made it may already say enough. */
static void run_made_text(s2c_state *st, const s2c_word *word, const s2c_flow *in, s2c_flow *out)
{
    if (word->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, from_net, NULL, 0, NULL);
    if (word->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, hidden, NULL, 0, NULL);
    s2c_run_text(st, word->text, word->length, in, out);
}

static void run_flow(s2c_state *st, const s2c_flow *flow, s2c_flow *out)
{
    const s2c_flow nothing = {0};
    if (flow->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, from_net, NULL, 0, NULL);
    else if (flow->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, hidden, NULL, 0, NULL);
    else if (flow->flags & S2C_FROM_TEXT) s2c_run_text(st, flow->text, flow->length, &nothing, out);
}

static void run_joined(s2c_state *st, const s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    s2c_word all = {st->arena + st->used, 0, 0, 0, 0, {0}};
    for (int i = 0; i < count; i++) {
        if (words[i].length + 1 > S2C_ARENA - 1 - st->used) { st->overflow = 1; return; }
        memcpy(st->arena + st->used, words[i].text, (size_t)words[i].length);
        st->used += words[i].length;
        st->arena[st->used++] = ' ';
        all.length += words[i].length + 1;
        all.flags |= words[i].flags & S2C_TAINTS;
    }
    run_made_text(st, &all, in, out);
}

/* Positional parameters for as long as the text or function runs. */
static void run_with_arguments(s2c_state *st, s2c_word *arguments, int count, const char *text, int length, const s2c_flow *in, s2c_flow *out)
{
    s2c_word *outside = st->arguments;
    const int outside_count = st->argument_count;
    st->arguments = arguments;
    st->argument_count = count > 0 ? count : 0;
    s2c_run_text(st, text, length, in, out);
    st->arguments = outside;
    st->argument_count = outside_count;
}

/* ---- shells and scripts ---- */

static int is_stdin(const s2c_word *word) { return s2c_word_is(word, "-") || s2c_word_is(word, "/dev/stdin") || s2c_word_is(word, "/proc/self/fd/0"); }

/* A file that is run: a process substitution, something fresh from the network, or a script that nobody here has read. */
static void run_file(s2c_state *st, const s2c_word *file, const s2c_flow *in, s2c_flow *out)
{
    if (is_stdin(file)) run_flow(st, in, out);
    else if (file->flags & S2C_TAINTS || file->inside.flags) run_flow(st, file->inside.flags ? &file->inside : &(s2c_flow){file->flags, 0, "", 0}, out);
    else if (is_download(st, file)) s2c_raise(st, S2C_DESTROYS, "runs {target}, fresh from the network and unseen", file->text, file->length, NULL);
}

static void run_shell(s2c_state *st, s2c_word *words, int count, const s2c_call *call, const s2c_flow *in, s2c_flow *out)
{
    if (st->network_shell || (st->piped && in->flags & S2C_FROM_NET && s2c_find_option(call, "-i")))
        s2c_raise(st, S2C_DESTROYS, "hands a shell to another machine", NULL, 0, NULL);
    if (s2c_find_option(call, "-c") && call->operand_count) {
        const s2c_word *text = call->operands[0];
        const int behind = (int)(text - words) + 2; /* $0 comes first */
        if (text->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, from_net, NULL, 0, NULL);
        if (text->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, hidden, NULL, 0, NULL);
        run_with_arguments(st, words + behind, count - behind, text->text, text->length, in, out);
    } else if (call->operand_count && !s2c_find_option(call, "-s")) run_file(st, call->operands[0], in, out);
    else run_flow(st, in, out);
}

static void run_interpreter(s2c_state *st, const s2c_call *call, const s2c_flow *in, s2c_flow *out, int awk)
{
    const s2c_option *text = s2c_find_option(call, "-c -e -E -r --eval --command");
    for (int i = 1; text && i < call->count; i++) {
        if (call->words[i].flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, from_net, NULL, 0, NULL);
        if (call->words[i].flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, hidden, NULL, 0, NULL);
    }
    if (awk) {
        if (call->operand_count && !s2c_find_option(call, "-f")) s2c_run_script(st, call->operands[0]->text, call->operands[0]->length, awk);
    } else if (text && text->value) s2c_run_script(st, text->value, text->value_length, awk);
    else if (call->operand_count && !is_stdin(call->operands[0])) run_file(st, call->operands[0], in, out);
    else if (!s2c_find_option(call, "-m -V -v --version")) {
        if (in->flags & S2C_FROM_TEXT) s2c_run_script(st, in->text, in->length, awk);
        else run_flow(st, in, out);
    }
}

static void run_sql(s2c_state *st, const s2c_call *call)
{
    const s2c_option *text = s2c_find_option(call, "-e --execute -c --command --eval");
    if (text && text->value) s2c_run_query(st, text->value, text->value_length);
    for (int i = 0; i < call->operand_count; i++) s2c_run_query(st, call->operands[i]->text, call->operands[i]->length);
    if (call->in.flags & S2C_FROM_TEXT) s2c_run_query(st, call->in.text, call->in.length);
}

/* ---- wrappers ---- */

static int is_assignment(const s2c_word *word)
{
    int i = 0;
    while (i < word->length && (s2c_is_alnum(word->text[i]) || word->text[i] == '_')) i++;
    return i > 0 && i < word->length && word->text[i] == '=';
}

/* Index of the first word behind a wrapper's own options and operands. */
static int wrapped(const s2c_word *words, int count, const char *values, int skip)
{
    int i = 1;
    for (; i < count; i++) {
        const char *text = words[i].text;
        const int length = words[i].length;
        if (length == 2 && text[0] == '-' && text[1] == '-') {
            i++;
            if (!skip) break;
        } else if (length > 1 && text[0] == '-' && text[1] == '-') {
            if (!memchr(text, '=', (size_t)length) && s2c_option_listed(values, text + 2, length - 2)) i++;
        } else if (length > 1 && text[0] == '-') {
            int k = 1;
            while (k < length && !s2c_option_listed(values, text + k, 1)) k++;
            if (k == length - 1) i++;
        } else if (is_assignment(&words[i])) continue;
        else if (skip) skip--;
        else break;
    }
    return i < count ? i : count;
}

static const s2c_word *text_option(const s2c_word *words, int count, const char *name)
{
    for (int i = 1; i + 1 < count; i++)
        if (s2c_word_is(&words[i], name)) return &words[i + 1];
    return NULL;
}

/* ---- variables and directories ---- */

static void assign(s2c_state *st, const s2c_word *words, int count)
{
    for (int i = 1; i < count; i++) {
        const char *equals = memchr(words[i].text, '=', (size_t)words[i].length);
        if (!equals || words[i].text[0] == '-') continue;
        const int name = (int)(equals - words[i].text);
        s2c_word value = words[i];
        value.text = equals + 1;
        value.length = words[i].length - name - 1;
        s2c_set_variable(st, words[i].text, name, &value);
        s2c_word pair[3] = {{"=", 1, 0, 0, 0, {0}}, words[i], value};
        pair[1].text = s2c_keep(st, words[i].text, name);
        pair[1].length = name;
        s2c_call call;
        s2c_read_call(st, pair, 3, "", S2C_STYLE_USUAL, &call);
        call.in = (s2c_flow){0};
        if (!strncmp(pair[1].text, "HIST", 4)) s2c_apply_rules(st, s2c_find_utility("=", 1), &call);
    }
}

static void read_variables(s2c_state *st, const s2c_call *call, const s2c_flow *in)
{
    s2c_word value = {"\1", 1, 0, in->flags & S2C_TAINTS, in->places, {0}};
    if (in->flags & S2C_FROM_TEXT) {
        value.text = in->text;
        value.length = in->length;
        while (value.length && value.text[value.length - 1] == '\n') value.length--;
    }
    for (int i = 0; i < call->operand_count; i++) s2c_set_variable(st, call->operands[i]->text, call->operands[i]->length, &value);
}

static void change_directory(s2c_state *st, const s2c_call *call)
{
    char path[S2C_PLACE_BYTES];
    int contents;
    if (!call->operand_count) {
        strcpy(st->directory, "\5");
        return;
    }
    const s2c_word *where = call->operands[0];
    s2c_canonical(st, where->text, where->length, path, &contents);
    memcpy(st->directory, strcmp(path, ".") ? path : "", strcmp(path, ".") ? strlen(path) + 1 : 1);
}

/* ---- what prints ---- */

static void echo(s2c_state *st, const s2c_word *words, int count, s2c_flow *out)
{
    int i = 1, escapes = 0, line = 1;
    for (; i < count && words[i].length > 1 && words[i].text[0] == '-' && strspn(words[i].text + 1, "neE") == (size_t)words[i].length - 1; i++) {
        escapes |= strchr(words[i].text, 'e') != NULL;
        line &= strchr(words[i].text, 'n') == NULL;
    }
    char *text = st->arena + st->used;
    int length = 0;
    for (; i < count; i++) {
        if (words[i].length + 2 > S2C_ARENA - 1 - st->used - length) { st->overflow = 1; return; }
        if (escapes) length += s2c_decode_escapes(words[i].text, words[i].length, text + length, 1);
        else {
            memcpy(text + length, words[i].text, (size_t)words[i].length);
            length += words[i].length;
        }
        out->flags |= words[i].flags & S2C_TAINTS;
        out->places |= words[i].places;
        if (i + 1 < count) text[length++] = ' ';
    }
    if (line) text[length++] = '\n';
    st->used += length;
    *out = (s2c_flow){out->flags | S2C_FROM_TEXT, out->places, text, length};
}

/* printf FORMAT ARGUMENTS: %s and its like take an argument each, and the format is used again while there are some. */
static void print_format(s2c_state *st, const s2c_word *words, int count, s2c_flow *out)
{
    char *text = st->arena + st->used;
    int length = 0, next = 2;
    if (count > 2 && s2c_word_is(&words[1], "-v")) return;
    for (int i = 1; i < count; i++) out->flags |= words[i].flags & S2C_TAINTS;
    do {
        const int before = next;
        const s2c_word *format = count > 1 ? &words[1] : &words[0];
        for (int i = 0; count > 1 && i < format->length; i++) {
            if (length + 2 > S2C_ARENA - 1 - st->used) { st->overflow = 1; return; }
            if (format->text[i] != '%' || i + 1 >= format->length || format->text[i + 1] == '%') {
                i += format->text[i] == '%';
                text[length++] = i < format->length ? format->text[i] : '%';
                continue;
            }
            while (++i < format->length && !s2c_is_alpha(format->text[i])) {}
            if (next >= count) continue;
            if (words[next].length + 2 > S2C_ARENA - 1 - st->used - length) { st->overflow = 1; return; }
            memcpy(text + length, words[next].text, (size_t)words[next].length);
            length += words[next++].length;
        }
        if (next == before) break;
    } while (next < count);
    if (length > 2048) { st->overflow = 1; return; }
    char plain[2048];
    length = s2c_decode_escapes(text, length, plain, 0);
    memcpy(text, plain, (size_t)length);
    st->used += length;
    *out = (s2c_flow){out->flags | S2C_FROM_TEXT, 0, text, length};
}

/* curl and wget: to stdout, or into a file that may be run later. */
static void download(s2c_state *st, const s2c_call *call, s2c_flow *out)
{
    const int wget = !strncmp(call->words[0].text, "wget", 4) || strstr(call->words[0].text, "/wget") != NULL;
    const s2c_option *file = s2c_find_option(call, wget ? "-O --output-document" : "-o --output");
    const int to_name = wget ? file == NULL : s2c_find_option(call, "-O --remote-name") != NULL;
    if (file && file->value && !(file->value_length == 1 && file->value[0] == '-') && strcmp(file->value, "/dev/stdout"))
        s2c_note_download(st, file->value, file->value_length);
    else if (to_name) {
        for (int i = 0; i < call->operand_count; i++) s2c_note_download(st, call->operands[i]->text, call->operands[i]->length);
    } else out->flags |= S2C_FROM_NET;
}

/* Names of files that a listing prints, or that a selection leaves of those coming in. */
static void list_names(const s2c_call *call, s2c_flow *out)
{
    out->flags |= S2C_FROM_NAMES;
    out->places |= call->operand_count ? 0 : S2C_PLACE_HERE;
    for (int i = 0; i < call->operand_count; i++) out->places |= call->places[i];
}

static void filter(const s2c_utility *utility, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in;
    out->flags |= in->flags & S2C_TAINTS;
    out->places |= in->places;
    if (in->flags & S2C_FROM_TEXT) out->flags |= S2C_FROM_CODE;
    const int prints_all = utility->kind == S2C_KIND_AWK && call->operand_count && call->operands[0]->text[0] == '{';
    if (utility->skip && !prints_all && !s2c_find_option(call, "-v --invert-match")) { /* it selects: "all of them" is over */
        out->flags &= ~(uint32_t)S2C_FROM_PROCESSES;
        out->places &= ~(uint32_t)(S2C_PLACE_HERE | S2C_PLACE_HOME | S2C_PLACE_ABOVE | S2C_PLACE_UNKNOWN);
        if (!out->places) out->places = S2C_PLACE_NAMED;
    }
}

/* ---- dispatch ---- */

static void judge_call(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out);

/* "docker exec", "kubectl exec": a sub-command that is a wrapper itself. */
static int wrapper_below(const char *name, const s2c_word *words, int count)
{
    char both[64];
    if (count < 2 || words[1].length < 2 || strlen(name) + (size_t)words[1].length + 2 > sizeof both) return -1;
    strcpy(both, name);
    strcat(both, " ");
    strncat(both, words[1].text, (size_t)words[1].length);
    if (!memchr("abcdefghijklmnopqrstuvwxyz", words[1].text[0], 26)) return -1;
    const int found = s2c_find_utility(both, (int)strlen(both));
    return found >= 0 && !strcmp(text_at(s2c_utilities[found].name), both) && s2c_utilities[found].kind != S2C_KIND_PLAIN ? found : -1;
}

static void run_wrapper(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const s2c_utility *utility = &s2c_utilities[number];
    const int first = wrapped(words, count, text_at(utility->values), utility->skip);
    const s2c_word *text = text_option(words, count, "-S");
    if (utility->kind == S2C_KIND_XARGS) {
        s2c_run_xargs(st, words, count, first, in, out);
        return;
    }
    if (!strcmp(text_at(utility->name), "env")) {
        if (text) { /* the rest of the words is part of it */
            run_joined(st, text, (int)(words + count - text), in, out);
            return;
        }
        assign(st, words, first);
    }
    if (first == count || (!strcmp(text_at(utility->name), "command") && words[1].text[0] == '-' && first > 1)) {
        s2c_call call;
        s2c_read_call(st, words, count, text_at(utility->values), S2C_STYLE_USUAL, &call);
        call.in = *in;
        s2c_apply_rules(st, number, &call);
        if (first < count) *out = (s2c_flow){S2C_FROM_TEXT, 0, words[first].text, words[first].length}; /* command -v rm */
    } else if (utility->kind == S2C_KIND_WRAPPER) s2c_run_words(st, words + first, count - first, in, out);
    else run_joined(st, words + first, count - first, in, out);
}

static void run_text_option(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const s2c_utility *utility = &s2c_utilities[number];
    const s2c_word *text = text_option(words, count, "-c");
    s2c_call call;
    s2c_read_call(st, words, count, text_at(utility->values), utility->style, &call);
    call.in = *in;
    const s2c_option *option = s2c_find_option(&call, "--command");
    s2c_apply_rules(st, number, &call);
    if (text) run_made_text(st, text, in, out);
    else if (option && option->value) s2c_run_text(st, option->value, option->value_length, in, out);
    else if (utility->skip == 1 && call.operand_count) run_made_text(st, call.operands[0], in, out);
    else if (utility->skip == 2) run_flow(st, in, out);
}

/* What flows out of a command, and what the kind of command adds to its rules. */
static void flow_through(s2c_state *st, const s2c_utility *utility, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in;
    for (int i = 0; i < call->operand_count; i++) {
        if (call->places[i] & S2C_PLACES_SECRET) out->flags |= S2C_FROM_SECRET;
        if (call->places[i] & S2C_PLACE_ENDLESS) out->flags |= S2C_FROM_ENDLESS;
        out->flags |= call->operands[i]->inside.flags & S2C_TAINTS;
    }
    switch (utility->kind) {
    case S2C_KIND_FILTER: filter(utility, call, out); break;
    case S2C_KIND_COPY:
        out->flags |= in->flags & S2C_TAINTS;
        out->places |= in->places;
        if (in->flags & S2C_FROM_TEXT && (!call->operand_count || utility->skip || is_stdin(call->operands[0])))
            *out = (s2c_flow){out->flags | S2C_FROM_TEXT, out->places, in->text, in->length};
        break;
    case S2C_KIND_DECODER: out->flags |= (in->flags & S2C_TAINTS) | S2C_FROM_CODE; break;
    case S2C_KIND_NET: download(st, call, out); break;
    case S2C_KIND_LIST: list_names(call, out); break;
    case S2C_KIND_PROCESSES: /* pgrep names some, unless it is given nothing to look for */
        if (!s2c_find_option(call, "-p -C -u -t -G") && (s2c_word_is(call->words, "ps") || !call->operand_count || call->operands[0]->text[0] == '.'))
            out->flags |= S2C_FROM_PROCESSES;
        break;
    case S2C_KIND_PWD:
        *out = (s2c_flow){S2C_FROM_TEXT, 0, st->directory[0] ? st->directory : ".", st->directory[0] ? (int)strlen(st->directory) : 1};
        break;
    case S2C_KIND_CRONTAB: out->flags |= s2c_find_option(call, "-l") ? S2C_FROM_CRONTAB : 0; break;
    case S2C_KIND_WHICH:
        if (call->operand_count) *out = (s2c_flow){S2C_FROM_TEXT, 0, call->operands[0]->text, call->operands[0]->length};
        break;
    default: break;
    }
}

static void run_kind(s2c_state *st, int number, s2c_word *words, int count, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in, nothing = {0};
    switch (s2c_utilities[number].kind) {
    case S2C_KIND_ECHO: echo(st, words, count, out); break;
    case S2C_KIND_PRINTF: print_format(st, words, count, out); break;
    case S2C_KIND_SHELL: run_shell(st, words, count, call, in, out); break;
    case S2C_KIND_FIND: s2c_run_find(st, words, count, out); break;
    case S2C_KIND_EVAL: run_joined(st, words + 1, count - 1, in, out); break;
    case S2C_KIND_CD: change_directory(st, call); break;
    case S2C_KIND_ASSIGN: assign(st, words, count); break;
    case S2C_KIND_READ: read_variables(st, call, in); break;
    case S2C_KIND_SOURCE:
        if (call->operand_count) run_file(st, call->operands[0], in, out);
        break;
    case S2C_KIND_PYTHON: run_interpreter(st, call, in, out, 0); break;
    case S2C_KIND_AWK:
        run_interpreter(st, call, in, out, 1);
        filter(&s2c_utilities[number], call, out);
        break;
    case S2C_KIND_SQL: run_sql(st, call); break;
    case S2C_KIND_ALIAS:
        for (int i = 0; i < call->operand_count; i++) {
            const s2c_word *word = call->operands[i];
            const char *equals = memchr(word->text, '=', (size_t)word->length);
            if (equals) s2c_run_text(st, equals + 1, (int)(word->text + word->length - equals - 1), &nothing, out);
        }
        break;
    default: flow_through(st, &s2c_utilities[number], call, out);
    }
}

static void judge_call(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const s2c_utility *utility = &s2c_utilities[number];
    if (utility->kind == S2C_KIND_WRAPPER || utility->kind == S2C_KIND_REMOTE || utility->kind == S2C_KIND_XARGS) {
        if (utility->kind == S2C_KIND_REMOTE && in->flags & S2C_FROM_SECRET)
            s2c_raise(st, S2C_DESTROYS, "sends a secret to another machine", NULL, 0, NULL);
        run_wrapper(st, number, words, count, in, out);
        if (utility->kind == S2C_KIND_REMOTE) *out = (s2c_flow){S2C_FROM_NET, 0, NULL, 0};
        return;
    }
    if (utility->kind == S2C_KIND_RUNTEXT) {
        run_text_option(st, number, words, count, in, out);
        return;
    }
    s2c_call call;
    s2c_read_call(st, words, count, text_at(utility->values), utility->style, &call);
    call.in = *in;
    for (int i = 1; i < count; i++) call.in.flags |= words[i].flags & S2C_TAINTS;
    s2c_apply_rules(st, number, &call);
    call.in = *in;
    run_kind(st, number, words, count, &call, out);
}

/* A command of which not even the name is known: what it is given may say enough. */
static void judge_unknown_name(s2c_state *st, s2c_word *words, int count)
{
    s2c_call call;
    s2c_read_call(st, words, count, "", S2C_STYLE_USUAL, &call);
    call.in = (s2c_flow){0};
    s2c_raise(st, S2C_CHANGES, "runs a command whose name is not known before it runs", NULL, 0, NULL);
    if (s2c_find_option(&call, "-r -R --recursive") && s2c_find_option(&call, "-f --force")) s2c_apply_rules(st, s2c_find_utility("rm", 2), &call);
}

static s2c_function *find_function(s2c_state *st, const s2c_word *word)
{
    for (int i = st->function_count - 1; i >= 0; i--)
        if (s2c_word_is(word, st->functions[i].name)) return &st->functions[i];
    return NULL;
}

static void run_function(s2c_state *st, s2c_function *function, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    if (function->active) {
        st->recursed = 1;
        return;
    }
    function->active = 1;
    run_with_arguments(st, words + 1, count - 1, function->body, function->length, in, out);
    function->active = 0;
}

void s2c_run_words(s2c_state *st, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    char name[64];
    if (++st->steps > S2C_STEPS || st->depth > S2C_DEPTH) { st->overflow = 1; return; }
    while (count > 1 && words->length == 1 && words->text[0] == S2C_UNKNOWN && words[1].text[0] != '-') { words++; count--; } /* perhaps empty */
    s2c_function *function = find_function(st, words);
    if (function) { run_function(st, function, words, count, in, out); return; }
    if (words->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, from_net, NULL, 0, NULL);
    if (words->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, hidden, NULL, 0, NULL);
    if (words->length == 1 && words->text[0] == S2C_SOME) st->recursed = 1; /* $0 */
    resolve_name(words, name, (int)sizeof name);
    if (!name[0] || name[0] == S2C_SOME) { judge_unknown_name(st, words, count); return; }
    if (memchr(words->text, '/', (size_t)words->length)) run_file(st, words, in, out);
    int number = s2c_find_utility(name, (int)strlen(name));
    if (number < 0) {
        s2c_raise(st, S2C_CHANGES, "runs {target}, which is not known here", name, (int)strlen(name), NULL);
        return;
    }
    const int plain = s2c_utilities[number].kind == S2C_KIND_PLAIN || s2c_utilities[number].kind == S2C_KIND_FILTER;
    if (count > 1 && (s2c_word_is(&words[plain ? count - 1 : 1], "--help") || (count == 2 && s2c_word_is(&words[1], "--version")))) return;
    words->text = s2c_keep(st, name, (int)strlen(name));
    words->length = (int)strlen(name);
    const int below = wrapper_below(text_at(s2c_utilities[number].name), words, count);
    if (++st->depth > S2C_DEPTH) st->overflow = 1;
    else if (below >= 0) judge_call(st, below, words + 1, count - 1, in, out);
    else judge_call(st, number, words, count, in, out);
    st->depth--;
}
