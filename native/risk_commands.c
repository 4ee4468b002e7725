/* risk_commands.c - what no table of rules can say about a simple command: who runs whom, and what flows where. */
#include "risk_commands.h"
#include <string.h>

/* The name of the command as the shell would find it: without its directory and what is perhaps empty, a pattern as what it may mean. */
static void resolve_name(s2c_word *word, char *out, int capacity)
{
    static const char *const likely[] = {"rm", "dd", "sh", "bash", "mv", "chmod", "chown", "mkfs", "shred", "reboot", "shutdown", "poweroff", "wipefs", "cat", "curl", "wget"};
    int size, n = 0, wild = 0;
    const char *name = s2c_base_name(word->text, word->length, &size);
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

static void read_variables(s2c_state *st, const s2c_call *call, const s2c_flow *in)
{
    s2c_word value = {"\1", 1, 0, in->flags & (S2C_TAINTS | S2C_FROM_FILE), in->places, {0}};
    if (st->piped && !in->flags) value.flags |= S2C_FROM_FILE; /* what another command prints */
    if (in->flags & S2C_FROM_TEXT) {
        value.text = in->text;
        value.length = in->length;
        while (value.length && value.text[value.length - 1] == '\n') value.length--;
    }
    for (int i = 0; i < call->operand_count; i++) s2c_set_variable(st, call->operands[i]->text, call->operands[i]->length, &value);
}

void s2c_enter(s2c_state *st, const char *text, int length)
{
    char path[S2C_PLACE_BYTES];
    int contents;
    s2c_canonical(st, text, length, path, &contents);
    memcpy(st->directory, strcmp(path, ".") ? path : "", strcmp(path, ".") ? strlen(path) + 1 : 1);
}

static void change_directory(s2c_state *st, const s2c_call *call)
{
    if (!call->operand_count) {
        strcpy(st->directory, "\5");
        return;
    }
    if (call->operands[0]->length == 1 && call->operands[0]->text[0] == S2C_UNKNOWN) return; /* if it is empty, it stays */
    s2c_enter(st, call->operands[0]->text, call->operands[0]->length);
}

static void set_positional(s2c_state *st, const s2c_word *words, int count)
{
    int i = 1, n = 0;
    while (i < count && !s2c_word_is(&words[i], "--")) i++;
    if (i >= count) return;
    for (i++; i < count && n < (int)(sizeof st->positional / sizeof *st->positional); i++) st->positional[n++] = words[i];
    st->arguments = st->positional;
    st->argument_count = n;
}

/* An editor runs the lines of its input that begin with "!". */
static void run_bangs(s2c_state *st, const s2c_flow *in)
{
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    if (!(in->flags & S2C_FROM_TEXT)) return;
    for (const char *p = in->text, *end = p + in->length; p < end;) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        if (!stop) stop = end;
        if (*p == '!') s2c_run_text(st, p + 1, (int)(stop - p - 1), &nothing, &out);
        p = stop + 1;
    }
}

static void define_alias(s2c_state *st, const char *name, int length, const char *value, int size)
{
    if (st->function_count == S2C_FUNCTIONS || length >= (int)sizeof st->functions[0].name) return;
    s2c_function *alias = &st->functions[st->function_count++];
    *alias = (s2c_function){.body = value, .length = size, .active = 0, .alias = 1};
    memcpy(alias->name, name, (size_t)length);
    alias->name[length] = 0;
}

static void run_kind(s2c_state *st, int number, s2c_word *words, int count, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in, nothing = {0};
    switch (s2c_utility_at(number)->kind) {
    case S2C_KIND_ECHO: s2c_echo(st, words, count, out); break;
    case S2C_KIND_PRINTF: s2c_print_format(st, words, count, out); break;
    case S2C_KIND_SHELL: s2c_run_shell(st, words, count, call, in, out); break;
    case S2C_KIND_FIND: s2c_run_find(st, words, count, out); break;
    case S2C_KIND_EVAL: s2c_run_joined(st, words + 1, count - 1, in, out); break;
    case S2C_KIND_CD: change_directory(st, call); break;
    case S2C_KIND_ASSIGN:
        if (!call->operand_count && (count == 1 || s2c_find_option(call, "-p -x"))) out->flags |= S2C_FROM_ENVIRONMENT;
        s2c_assign(st, words, count); break;
    case S2C_KIND_READ: read_variables(st, call, in); break;
    case S2C_KIND_SOURCE:
        if (call->operand_count) s2c_run_program(st, call, in, out);
        else s2c_run_flow(st, in, out);
        break;
    case S2C_KIND_ED: run_bangs(st, in); break;
    case S2C_KIND_NET: /* ftp and its like run such lines, too */
        run_bangs(st, in);
        s2c_flow_through(st, s2c_utility_at(number), call, out);
        break;
    case S2C_KIND_PYTHON: s2c_run_interpreter(st, call, in, out, 0); break;
    case S2C_KIND_AWK:
        s2c_run_interpreter(st, call, in, out, 1);
        s2c_filter(s2c_utility_at(number), call, out);
        if (call->operand_count && s2c_prints_danger(call->operands[0]->text, call->operands[0]->length)) out->flags |= S2C_FROM_CODE;
        break;
    case S2C_KIND_SED: {
        const s2c_option *text = s2c_find_option(call, "-e --expression");
        if (text && text->value) s2c_run_sed(st, text->value, text->value_length);
        else if (call->operand_count && !s2c_find_option(call, "-f --file")) s2c_run_sed(st, call->operands[0]->text, call->operands[0]->length);
        s2c_filter(s2c_utility_at(number), call, out);
        if (call->operand_count && s2c_prints_danger(call->operands[0]->text, call->operands[0]->length)) out->flags |= S2C_FROM_CODE;
        break;
    }
    case S2C_KIND_SET:
        if (count == 1) out->flags |= S2C_FROM_ENVIRONMENT;
        set_positional(st, words, count);
        break;
    case S2C_KIND_LAUNCHER:
        s2c_run_launched(st, words, count, in, out);
        s2c_flow_through(st, s2c_utility_at(number), call, out);
        break;
    case S2C_KIND_FD: s2c_run_fd(st, words, count, call, out); break;
    case S2C_KIND_SQL: s2c_run_sql(st, call, out); break;
    case S2C_KIND_ALIAS:
        for (int i = 0; i < call->operand_count; i++) {
            const s2c_word *word = call->operands[i];
            const char *equals = memchr(word->text, '=', (size_t)word->length);
            if (equals) s2c_run_text(st, equals + 1, (int)(word->text + word->length - equals - 1), &nothing, out);
            if (equals) define_alias(st, word->text, (int)(equals - word->text), equals + 1, (int)(word->text + word->length - equals - 1));
        }
        break;
    default: s2c_flow_through(st, s2c_utility_at(number), call, out);
    }
}

/* Kinds of commands whose operands are files to read. */
static int reads_files(int kind)
{
    return kind == S2C_KIND_FILTER || kind == S2C_KIND_COPY || kind == S2C_KIND_SED || kind == S2C_KIND_AWK || kind == S2C_KIND_DECODER || kind == S2C_KIND_PYTHON ||
           kind == S2C_KIND_KEYS || kind == S2C_KIND_SQL;
}

/* What the command reads; tee writes, and what is not known here reads what looks like a file. */
static void note_reads(s2c_state *st, const s2c_utility *utility, const s2c_call *call)
{
    const int tee = s2c_word_is(call->words, "tee");
    for (int i = 0; i < call->operand_count; i++) {
        const s2c_word *word = call->operands[i];
        const char *dot = memchr(word->text, '.', (size_t)word->length);
        if (tee && !s2c_find_option(call, "-a --append")) s2c_check_own_input(st, word);
        else if (i == 0 && utility->skip && !dot) continue; /* what is looked for */
        else if (reads_files(utility->kind) || (utility->kind == S2C_KIND_LAUNCHER && dot && dot > word->text)) s2c_note_read(st, word);
    }
}

/* Only says what it would do. */
static int is_rehearsal(const s2c_call *call)
{
    static const char names[] = "--dry-run,--dryrun,--no-act,--simulate,--just-print,--assumeno,--noaction,--pretend,--preview-only,--test-only,--whatif";
    for (int i = 0; i < call->option_count; i++) {
        const s2c_option *option = &call->options[i];
        if (option->length < 6 || !s2c_option_listed(names, option->name, option->length)) continue;
        const s2c_word value = {option->value, option->value_length, 0, 0, 0, {0}};
        return !option->value || !(s2c_word_is(&value, "none") || s2c_word_is(&value, "false"));
    }
    return 0;
}

/* The last word asks for an explanation: --help, -h where that means nothing else, and "help" behind the words of some. */
static int asks_for_help(const s2c_word *words, int count, int number)
{
    static const char *const otherwise[] = {"shutdown", "chown", "chgrp", "halt", "poweroff", "reboot", "touch", "rm"};
    static const char *const talk[] = {"aws", "nmcli", "ip", "tc", "bridge", "netsh", "virsh"};
    const int kind = s2c_utility_at(number)->kind, plain = kind == S2C_KIND_PLAIN || kind == S2C_KIND_FILTER;
    const s2c_word *last = &words[count - 1];
    if (count == 2 && (s2c_word_is(last, "--help") || s2c_word_is(last, "--version"))) return 1;
    if ((plain || kind == S2C_KIND_CRONTAB || kind == S2C_KIND_PYTHON) && s2c_word_is(last, "--help")) return 1;
    if (count < 2 || !plain) return count > 1 && s2c_word_is(&words[1], "--help");
    if (s2c_word_is(last, "-h") || s2c_word_is(last, "-\4") || s2c_word_is(last, "-?") || s2c_word_is(last, "-help")) {
        for (size_t i = 0; i < sizeof otherwise / sizeof *otherwise; i++)
            if (s2c_word_is(words, otherwise[i])) return 0;
        return 1;
    }
    for (size_t i = 0; s2c_word_is(last, "help") && i < sizeof talk / sizeof *talk; i++)
        if (s2c_word_is(words, talk[i])) return 1;
    return 0;
}

/* make -f <(curl ...), ansible-playbook /dev/stdin: they do what the file says. */
static void judge_plan(s2c_state *st, const s2c_word *words, int count, const s2c_flow *in)
{
    static const char *const runners[] = {"insmod", "docker-compose", "podman-compose", "iptables-restore", "ip6tables-restore", "nft", "make", "gmake", "ansible-playbook", "puppet", "salt-call", "chef-solo", "chef-client", "expect", "gnuplot", "bats", "nix-build", "nix-shell", "nix-env", "just", "task", "at", "batch", "R", "gp", "terraform", "packer", "cloud-init", "systemd-run", "robot", "ninja", "m4", "dialog-run", "sieve", "tclsh", "wish", "xonsh", "sbatch", "qsub", "bsub", "vim", "nvim", "vi", "ex", "ed", "emacs", "gdb", "lldb", "tmux", "screen", "psql", "mysql", "mariadb", "sqlite3"};
    enum { EDITORS = 14 }; /* at the end: these open a file without doing what it says */
    int sent = 0, input = in->flags & S2C_FROM_NET && st->piped;
    for (int i = 1; i < count; i++) {
        sent |= (words[i].inside.flags & S2C_FROM_NET) != 0;
        sent |= input && (s2c_word_is(&words[i], "-") || s2c_is_stdin(&words[i]) || s2c_word_is(&words[i], "-f-"));
    }
    int fetched = 0;
    for (int i = 1; i < count; i++) fetched |= s2c_is_download(st, &words[i]);
    sent |= input && count == 1;
    if (sent && count > 1 && s2c_word_is(&words[1], "compose")) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    const size_t all = sizeof runners / sizeof *runners;
    for (size_t i = 0; (sent || fetched) && i < (sent ? all : all - EDITORS); i++)
        if (s2c_word_is(words, runners[i])) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
}

static void judge_call(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const s2c_utility *utility = s2c_utility_at(number);
    if (utility->kind == S2C_KIND_WRAPPER || utility->kind == S2C_KIND_REMOTE || utility->kind == S2C_KIND_XARGS) {
        uint32_t said = in->flags;
        for (int i = 1; i < count; i++) said |= words[i].flags;
        if (utility->kind == S2C_KIND_REMOTE && said & S2C_FROM_SECRET)
            s2c_raise(st, S2C_DESTROYS, "sends a secret to another machine", NULL, 0, NULL);
        s2c_run_wrapper(st, number, words, count, in, out);
        if (utility->kind == S2C_KIND_REMOTE) *out = (s2c_flow){S2C_FROM_NET, 0, NULL, 0};
        return;
    }
    if (utility->kind == S2C_KIND_RUNTEXT) {
        s2c_run_text_option(st, number, words, count, in, out);
        return;
    }
    s2c_call call;
    s2c_read_call(st, words, count, s2c_text_at(utility->values), utility->style, &call);
    if (is_rehearsal(&call)) return;
    judge_plan(st, words, count, in);
    note_reads(st, utility, &call);
    call.in = *in;
    for (int i = 1; i < count; i++) call.in.flags |= words[i].flags & (S2C_TAINTS | S2C_FROM_FILE);
    for (int i = 1; i < count; i++) call.in.flags |= words[i].inside.flags & S2C_FROM_NET;
    s2c_apply_rules(st, number, &call);
    if (utility->kind == S2C_KIND_PLAIN || utility->kind == S2C_KIND_LAUNCHER) s2c_judge_doors(st, &call);
    if (utility->kind == S2C_KIND_PLAIN || utility->kind == S2C_KIND_LAUNCHER || utility->kind == S2C_KIND_SQL) s2c_judge_set(st, &call);
    if (utility->kind == S2C_KIND_COPY && in->flags & S2C_FROM_TEXT && !s2c_word_is(words, "cat"))
        for (int i = 0; i < call.operand_count && i < 4; i++) s2c_judge_settings(st, call.operands[i], in->text, in->length);
    if ((utility->kind == S2C_KIND_SED && s2c_find_option(&call, "-i --in-place")) || (s2c_word_is(words, "perl") && s2c_find_option(&call, "-i"))) s2c_judge_edit(st, &call);
    call.in = *in;
    s2c_run_options(st, utility, &call);
    run_kind(st, number, words, count, &call, out);
}

/* A command of which not even the name is known: what it is given may say enough. */
static void judge_unknown_name(s2c_state *st, s2c_word *words, int count)
{
    s2c_call call;
    s2c_read_call(st, words, count, "", S2C_STYLE_USUAL, &call);
    call.in = (s2c_flow){0};
    s2c_raise(st, S2C_CHANGES, "runs a command whose name is not known before it runs", NULL, 0, NULL);
    for (int i = 1; i + 1 < count && i < 4; i++)
        if (s2c_word_is(&words[i], "-c")) s2c_run_text(st, words[i + 1].text, words[i + 1].length, &(s2c_flow){0}, &(s2c_flow){0});
    if (s2c_find_option(&call, "-r -R --recursive") && s2c_find_option(&call, "-f --force")) s2c_apply_rules(st, s2c_find_utility("rm", 2), &call);
}

static s2c_function *find_function(s2c_state *st, const s2c_word *word)
{
    for (int i = st->function_count - 1; i >= 0; i--)
        if (s2c_word_is(word, st->functions[i].name) && !(st->functions[i].alias && st->functions[i].active)) return &st->functions[i];
    return NULL;
}

static void run_function(s2c_state *st, s2c_function *function, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    if (function->active) {
        st->recursed = 1;
        return;
    }
    function->active = 1;
    if (function->alias) {
        const int first = st->word_count;
        if (first + count > S2C_WORDS) { st->overflow = 1; return; }
        st->words[st->word_count++] = (s2c_word){function->body, function->length, 0, 0, 0, {0}};
        for (int i = 1; i < count; i++) st->words[st->word_count++] = words[i];
        s2c_run_joined(st, st->words + first, count, in, out);
        st->word_count = first;
        function->active = 0;
        return;
    }
    s2c_run_with_arguments(st, words + 1, count - 1, function->body, function->length, in, out);
    function->active = 0;
}

/* /etc/init.d/NAME ACTION is service NAME ACTION. */
static void run_service(s2c_state *st, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const int first = st->word_count;
    if (first + count >= S2C_WORDS) { st->overflow = 1; return; }
    st->words[st->word_count++] = (s2c_word){"service", 7, 0, 0, 0, {0}};
    for (int i = 0; i < count; i++) st->words[st->word_count++] = words[i];
    st->words[first + 1].text += 12;
    st->words[first + 1].length -= 12;
    s2c_run_words(st, st->words + first, count + 1, in, out);
    st->word_count = first;
}

void s2c_run_words(s2c_state *st, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    char name[64];
    if (++st->steps > S2C_STEPS || st->depth > S2C_DEPTH) { st->overflow = 1; return; }
    while (count > 1 && words->length == 1 && words->text[0] == S2C_UNKNOWN && words[1].text[0] != '-') { words++; count--; } /* perhaps empty */
    s2c_function *function = find_function(st, words);
    if (function) { run_function(st, function, words, count, in, out); return; }
    if (words->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    if (words->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, s2c_hidden_text, NULL, 0, NULL);
    if (words->length == 1 && words->text[0] == S2C_SOME) st->recursed = 1; /* $0 */
    resolve_name(words, name, (int)sizeof name);
    if (!name[0] || name[0] == S2C_SOME) { judge_unknown_name(st, words, count); return; }
    if (memchr(words->text, '/', (size_t)words->length)) s2c_run_file(st, words, in, out);
    if (words->length > 12 && !memcmp(words->text, "/etc/init.d/", 12)) { run_service(st, words, count, in, out); return; }
    int number = s2c_find_utility(name, (int)strlen(name));
    if (number < 0 && !memchr(words->text, '/', (size_t)words->length)) s2c_run_file(st, words, in, out);
    if (number < 0) number = s2c_find_utility("?", 1); /* the rules for what is not known */
    words->text = s2c_keep(st, name, (int)strlen(name));
    words->length = (int)strlen(name);
    if (count > 1 && asks_for_help(words, count, number)) return;
    const int below = s2c_wrapper_below(s2c_name_at(number), words, count);
    if (++st->depth > S2C_DEPTH) st->overflow = 1;
    else if (below >= 0) judge_call(st, below, words + 1, count - 1, in, out);
    else judge_call(st, number, words, count, in, out);
    st->depth--;
}
