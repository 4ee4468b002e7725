/* risk_output.c - what flows out of a command: the text that it prints, and what is known about it. */
#include "risk_commands.h"
#include <string.h>

void s2c_echo(s2c_state *st, const s2c_word *words, int count, s2c_flow *out)
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
    if (s2c_is_plan(text, length)) st->planned = *out;
}

/* printf FORMAT ARGUMENTS: %s and its like take an argument each, and the format is used again while there are some. */
void s2c_print_format(s2c_state *st, const s2c_word *words, int count, s2c_flow *out)
{
    char *text = st->arena + st->used;
    int length = 0, next = 2;
    if (count > 3 && s2c_word_is(&words[1], "-v")) { /* into a variable */
        s2c_flow printed = {0};
        s2c_print_format(st, words + 2, count - 2, &printed);
        const s2c_word value = {printed.text, printed.length, 0, printed.flags & S2C_TAINTS, printed.places, {0}};
        if (printed.flags & S2C_FROM_TEXT) s2c_set_variable(st, words[2].text, words[2].length, &value);
        return;
    }
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
    if (s2c_is_plan(text, length)) st->planned = *out;
}

/* curl and wget: to stdout, or into a file that may be run later. */
static void download(s2c_state *st, const s2c_call *call, s2c_flow *out)
{
    const int wget = !strncmp(call->words[0].text, "wget", 4) || strstr(call->words[0].text, "/wget") != NULL;
    const s2c_option *file = s2c_find_option(call, wget ? "-O --output-document" : "-o --output");
    static const char *const savers[] = {"aria2c", "axel", "wcurl", "lwp-download", "snarf", "puf", "ncftpget", "ftpget"};
    int saves = wget;
    for (size_t i = 0; i < sizeof savers / sizeof *savers; i++) saves |= s2c_word_is(call->words, savers[i]);
    const int to_name = saves ? file == NULL : s2c_find_option(call, "-O --remote-name") != NULL;
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

/* An awk program that prints something of every line: {print $2}, or all but the head. */
static int prints_lines(const s2c_word *program)
{
    return program->text[0] == '{' || !strncmp(program->text, "NR>1", 4) || !strncmp(program->text, "NR > 1", 6) || !strncmp(program->text, "NR!=1", 5);
}

void s2c_filter(const s2c_utility *utility, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in;
    out->flags |= in->flags & S2C_TAINTS;
    out->places |= in->places;
    if (in->flags & S2C_FROM_TEXT) out->flags |= S2C_FROM_CODE;
    const int prints_all = utility->kind == S2C_KIND_AWK && call->operand_count && prints_lines(call->operands[0]);
    if (utility->skip && !prints_all && !s2c_find_option(call, "-v --invert-match")) { /* it selects: "all of them" is over */
        out->flags &= ~(uint32_t)(S2C_FROM_PROCESSES | S2C_FROM_ENDLESS | S2C_FROM_ENVIRONMENT);
        out->places &= ~(uint32_t)(S2C_PLACE_HERE | S2C_PLACE_HOME | S2C_PLACE_ABOVE | S2C_PLACE_UNKNOWN);
        if (!out->places) out->places = S2C_PLACE_NAMED;
    }
}

/* A process that the system or the way into it hangs on. */
static int is_vital(const s2c_word *name)
{
    static const char *const vital[] = {"sshd", "systemd", "init", "NetworkManager", "dbus-daemon", "systemd-logind", "Xorg", "gnome-shell"};
    for (size_t i = 0; i < sizeof vital / sizeof *vital; i++)
        if (s2c_word_is(name, vital[i])) return 1;
    return 0;
}

/* tar -f FILE, zip FILE, cp ... FILE with a secret among the rest: the file is one now. */
static void note_copies(s2c_state *st, const s2c_call *call)
{
    static const char *const first[] = {"zip", "7z", "7za"}, *const last[] = {"cp", "install", "ln"};
    const s2c_option *file = s2c_find_option(call, "-f --file -o --output");
    if (file && file->value) s2c_note_secret(st, file->value, file->value_length);
    for (size_t i = 0; call->operand_count > 1 && i < sizeof first / sizeof *first; i++) {
        const s2c_word *front = call->operands[call->operand_count > 2 && call->operands[0]->length == 1], *back = call->operands[call->operand_count - 1];
        if (s2c_word_is(call->words, first[i])) s2c_note_secret(st, front->text, front->length);
        if (s2c_word_is(call->words, last[i])) s2c_note_secret(st, back->text, back->length);
    }
}

/* A member of an archive, or what a program hides: nobody has read it. */
static int unpacks_to_pipe(const s2c_call *call)
{
    const char *name = call->words[0].text;
    if (!strcmp(name, "strings")) return 1;
    if (!strcmp(name, "tar") || !strcmp(name, "bsdtar")) return s2c_find_option(call, "-O --to-stdout") != NULL;
    if (!strcmp(name, "unzip")) return s2c_find_option(call, "-p -c") != NULL;
    if (s2c_find_option(call, "-c --stdout --to-stdout") && s2c_find_option(call, "-d --decompress --uncompress")) return 1;
    return !strcmp(name, "gunzip") || !strcmp(name, "bunzip2") || !strcmp(name, "unxz") || !strcmp(name, "unzstd");
}

/* What flows out of a command, and what the kind of command adds to its rules. */
void s2c_flow_through(s2c_state *st, const s2c_utility *utility, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in;
    for (int i = 0; i < call->operand_count; i++) {
        if (call->places[i] & S2C_PLACES_SECRET) out->flags |= S2C_FROM_SECRET;
        if (call->places[i] & S2C_PLACE_ENDLESS) out->flags |= S2C_FROM_ENDLESS;
        out->flags |= call->operands[i]->inside.flags & S2C_TAINTS;
    }
    if (out->flags & S2C_FROM_SECRET) note_copies(st, call);
    switch (utility->kind) {
    case S2C_KIND_FILTER:
        s2c_filter(utility, call, out);
        if (unpacks_to_pipe(call)) out->flags |= S2C_FROM_CODE;
        break;
    case S2C_KIND_COPY:
        out->flags |= in->flags & S2C_TAINTS;
        out->places |= in->places;
        if (call->operand_count && !strncmp(call->operands[0]->text, "/etc/cron", 9)) s2c_run_planned(st, in, 1);
        for (int i = 0; utility->skip && i < call->operand_count; i++) { /* tee: what is in the files now */
            if (in->flags & (S2C_FROM_NET | S2C_FROM_CODE)) s2c_note_download(st, call->operands[i]->text, call->operands[i]->length);
            if (in->flags & S2C_FROM_TEXT) s2c_note_text(st, call->operands[i], in, (call->places[i] & S2C_PLACE_STARTUP) != 0);
        }
        if (in->flags & S2C_FROM_TEXT && (!call->operand_count || utility->skip || s2c_is_stdin(call->operands[0])))
            *out = (s2c_flow){out->flags | S2C_FROM_TEXT, out->places, in->text, in->length};
        break;
    case S2C_KIND_DECODER: out->flags |= (in->flags & S2C_TAINTS) | S2C_FROM_CODE; break;
    case S2C_KIND_NET: download(st, call, out); break;
    case S2C_KIND_LIST: list_names(call, out); break;
    case S2C_KIND_PROCESSES:
        if (s2c_word_is(call->words, "lsof")) { /* -t PLACE: all that use it */
            for (int i = 0; s2c_find_option(call, "-t") && i < call->operand_count; i++)
                if (call->places[i] & (S2C_PLACE_ROOT | S2C_PLACE_CORE | S2C_PLACE_HOME)) out->flags |= S2C_FROM_PROCESSES;
            break;
        }
        /* pgrep names some, unless it is given nothing to look for */
        if (!s2c_find_option(call, "-p -C -t -G") && (s2c_word_is(call->words, "ps") || !call->operand_count || call->operands[0]->text[0] == '.'))
            out->flags |= S2C_FROM_PROCESSES;
        for (int i = 0; i < call->operand_count; i++)
            if (is_vital(call->operands[i])) out->flags |= S2C_FROM_PROCESSES;
        break;
    case S2C_KIND_PWD:
        *out = (s2c_flow){S2C_FROM_TEXT, 0, st->directory[0] ? st->directory : ".", st->directory[0] ? (int)strlen(st->directory) : 1};
        break;
    case S2C_KIND_SCRATCH:
        *out = (s2c_flow){S2C_FROM_TEXT, 0, "/tmp/tmp.x", 10};
        if (call->operand_count && !s2c_find_option(call, "-t -p --tmpdir")) *out = (s2c_flow){S2C_FROM_TEXT, 0, call->operands[0]->text, call->operands[0]->length};
        break;
    case S2C_KIND_ENVIRONMENT:
        if (!call->operand_count) out->flags |= S2C_FROM_ENVIRONMENT;
        break;
    case S2C_KIND_ENDLESS: out->flags |= S2C_FROM_ENDLESS; break;
    case S2C_KIND_KEYS:
        if (s2c_find_option(call, "--export-secret-keys --export-secret-subkeys --export-secret-key")) out->flags |= S2C_FROM_SECRET;
        else out->flags |= S2C_FROM_CODE;
        break;
    case S2C_KIND_CRONTAB:
        if (!s2c_find_option(call, "-l -r -e")) s2c_run_planned(st, in->flags & S2C_FROM_TEXT ? in : &st->planned, 0);
        out->flags |= s2c_find_option(call, "-l") ? S2C_FROM_CRONTAB : 0; break;
    case S2C_KIND_WHICH:
        if (call->operand_count && s2c_word_is(call->words, "dirname")) {
            const s2c_word *path = call->operands[0];
            int size = path->length;
            while (size && path->text[size - 1] != '/') size--;
            while (size > 1 && path->text[size - 1] == '/') size--;
            *out = (s2c_flow){S2C_FROM_TEXT, 0, path->text, size};
            if (!size) *out = path->text[0] == S2C_HOME ? (s2c_flow){S2C_FROM_TEXT, 0, "/home", 5} : (s2c_flow){S2C_FROM_TEXT, 0, ".", 1};
        } else if (call->operand_count) *out = (s2c_flow){S2C_FROM_TEXT, 0, call->operands[0]->text, call->operands[0]->length};
        break;
    default: break;
    }
}
