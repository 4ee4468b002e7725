/* risk_run.c - text that is run: by shells, interpreters, databases, or as the words of another command. */
#include "risk_commands.h"
#include <string.h>

const char s2c_hidden_text[] = "runs text that cannot be read here: it is decoded or put together on the way";
const char s2c_net_text[] = "runs what another machine sends, unseen";

const char *s2c_base_name(const char *text, int length, int *size)
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
    text = s2c_base_name(text, mark ? (int)(mark - text) : length, &size);
    if (size < 1 || size >= (int)sizeof st->downloads[0] || st->download_count == S2C_DOWNLOADS) return;
    memcpy(st->downloads[st->download_count], text, (size_t)size);
    st->downloads[st->download_count++][size] = 0;
}

static int begins(const s2c_word *word, const char *text) { return word->length > (int)strlen(text) && !memcmp(word->text, text, strlen(text)); }

/* Scripts that something starts sooner or later: by the clock, at a login, at the start of the machine, by git. */
static int runs_by_itself(const s2c_word *file)
{
    static const char *const folders[] = {"/etc/cron.hourly/", "/etc/cron.daily/", "/etc/cron.weekly/", "/etc/cron.monthly/", "/etc/profile.d/", "/etc/init.d/", "/etc/rc.local",
                                          "/etc/update-motd.d/", "/etc/network/if-up.d/", "/etc/NetworkManager/dispatcher.d/", "\5/.bash_aliases", "\5/.bash_logout", "\5/.zlogin",
                                          "\5/.xinitrc", "\5/.xprofile", "\5/.xsession", "/root/.bash_aliases", ".git/hooks/"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (begins(file, folders[i]) || (file->length == (int)strlen(folders[i]) && !memcmp(file->text, folders[i], (size_t)file->length))) return 1;
    return 0;
}

/* The commands of a systemd unit: ExecStart=... and its like. */
static void run_unit(s2c_state *st, const s2c_flow *unit)
{
    const s2c_flow nothing = {0};
    for (const char *p = unit->text, *end = p + unit->length; p < end;) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        if (!stop) stop = end;
        const char *equals = memchr(p, '=', (size_t)(stop - p));
        s2c_flow out = {0};
        if (equals && stop - p > 4 && !memcmp(p, "Exec", 4)) {
            for (equals++; equals < stop && strchr("-@:+!", *equals);) equals++;
            s2c_run_text(st, equals, (int)(stop - equals), &nothing, &out);
        }
        p = stop + 1;
    }
}

void s2c_note_text(s2c_state *st, const s2c_word *file, const s2c_flow *text, int runs)
{
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    int size;
    const char *name = s2c_base_name(file->text, file->length, &size);
    if ((runs && memcmp(name, "authorized_keys", size < 15 ? (size_t)size : 15)) || runs_by_itself(file)) s2c_run_text(st, text->text, text->length, &nothing, &out);
    else if (size > 8 && !memcmp(name + size - 8, ".service", 8)) run_unit(st, text);
    if (size < 1 || size >= (int)sizeof st->written_name) return;
    memcpy(st->written_name, name, (size_t)size);
    st->written_name[size] = 0;
    st->written = *text;
}

void s2c_note_secret(s2c_state *st, const char *text, int length)
{
    int size;
    const char *name = s2c_base_name(text, length, &size);
    if (size < 1 || size >= (int)sizeof st->secrets[0] || st->secret_count == (int)(sizeof st->secrets / sizeof *st->secrets)) return;
    memcpy(st->secrets[st->secret_count], name, (size_t)size);
    st->secrets[st->secret_count++][size] = 0;
}

static int is_written(const s2c_state *st, const s2c_word *word)
{
    int size;
    const char *name = s2c_base_name(word->text, word->length, &size);
    return size && strlen(st->written_name) == (size_t)size && !memcmp(st->written_name, name, (size_t)size);
}

int s2c_is_download(const s2c_state *st, const s2c_word *word)
{
    int size;
    const char *name = s2c_base_name(word->text, word->length, &size);
    for (int i = 0; i < st->download_count; i++)
        if (strlen(st->downloads[i]) == (size_t)size && !memcmp(st->downloads[i], name, (size_t)size)) return 1;
    return 0;
}

/* ---- running text ---- */

/* Text as a command of its own: what made it may already say enough. */
void s2c_run_made_text(s2c_state *st, const s2c_word *word, const s2c_flow *in, s2c_flow *out)
{
    if (word->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    if (word->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, s2c_hidden_text, NULL, 0, NULL);
    s2c_run_text(st, word->text, word->length, in, out);
}

void s2c_run_flow(s2c_state *st, const s2c_flow *flow, s2c_flow *out)
{
    const s2c_flow nothing = {0};
    if (flow->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    else if (flow->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, s2c_hidden_text, NULL, 0, NULL);
    else if (flow->flags & S2C_FROM_TEXT) s2c_run_text(st, flow->text, flow->length, &nothing, out);
}

void s2c_run_joined(s2c_state *st, const s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
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
    s2c_run_made_text(st, &all, in, out);
}

/* Positional parameters for as long as the text or function runs. */
void s2c_run_with_arguments(s2c_state *st, s2c_word *arguments, int count, const char *text, int length, const s2c_flow *in, s2c_flow *out)
{
    s2c_word *outside = st->arguments;
    const int outside_count = st->argument_count;
    st->arguments = arguments;
    st->argument_count = count > 0 ? count : 0;
    s2c_run_text(st, text, length, in, out);
    st->arguments = outside;
    st->argument_count = outside_count;
}

/* ---- settings and options that are commands ---- */

/* A setting that names a program, which runs when its time comes: PAGER, EDITOR, PROMPT_COMMAND, core.pager, alias.x, ProxyCommand. */
static int names_program(const char *name, int length)
{
    static const char *const parts[] = {"PAGER", "pager", "EDITOR", "editor", "VISUAL", "COMMAND", "ommand", "LESSOPEN", "LESSCLOSE", "exec", "alias.", "askpass", "ASKPASS", "BASH_ENV"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (int k = 0, size = (int)strlen(parts[i]); k + size <= length; k++)
            if (!memcmp(name + k, parts[i], (size_t)size)) return 1;
    return 0;
}

void s2c_run_setting(s2c_state *st, const char *name, int length, const s2c_word *value)
{
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    static const char *const files[] = {"BASH_ENV", "ENV", "LD_PRELOAD", "PYTHONSTARTUP", "LD_AUDIT"};
    if (length > 2 && name[0] == 'P' && name[1] == 'S' && s2c_is_digit(name[2])) s2c_run_substitutions(st, value->text, value->text + value->length);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (strlen(files[i]) == (size_t)length && !memcmp(files[i], name, (size_t)length)) s2c_run_file(st, value, &nothing, &out);
    if (length < 4 || value->length < 2 || !names_program(name, length)) return;
    const int mark = value->text[0] == '|' || value->text[0] == '!';
    s2c_run_text(st, value->text + mark, value->length - mark, &nothing, &out);
}

/* Options whose value is a command (runs= in risk.rules). Where the list begins with "!", only what stands behind one is. */
void s2c_run_options(s2c_state *st, const s2c_utility *utility, const s2c_call *call)
{
    const char *list = s2c_text_at(utility->runs);
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    for (int i = 0; *list && i < call->option_count; i++) {
        const s2c_option *option = &call->options[i];
        if (!option->value || !s2c_option_listed(list, option->name, option->length)) continue;
        const char *end = option->value + option->value_length, *equals = memchr(option->value, '=', (size_t)option->value_length);
        const char *bang = memchr(option->value, '!', (size_t)option->value_length), *blank = memchr(option->value, ' ', (size_t)option->value_length);
        const s2c_word behind = {equals ? equals + 1 : end, equals ? (int)(end - equals - 1) : 0, 0, 0, 0, {0}};
        if (*list == '!') {
            if (bang) s2c_run_text(st, bang + 1, (int)(end - bang - 1), &nothing, &out);
        } else if (equals && (!blank || equals < blank)) s2c_run_setting(st, option->value, (int)(equals - option->value), &behind);
        else s2c_run_text(st, option->value, option->value_length, &nothing, &out);
    }
}

/* ---- planned jobs ---- */

static const char *skip_field(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\t')) p++;
    while (p < end && *p != ' ' && *p != '\t' && *p != '\n') p++;
    return p;
}

/* Behind the five times of a line, or its @reboot; NULL: it has none. */
static const char *behind_times(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\t')) p++;
    if (p < end && *p == '@') return skip_field(p, end);
    for (int i = 0; i < 5; i++) {
        const char *stop = skip_field(p, end);
        while (p < stop && (*p == ' ' || *p == '\t')) p++;
        if (p == stop) return NULL;
        for (; p < stop; p++)
            if (!s2c_is_digit(*p) && !strchr("*,/-", *p) && *p != S2C_ANY && i < 3) return NULL;
    }
    return p;
}

int s2c_is_plan(const char *text, int length) { return behind_times(text, text + length) != NULL; }

void s2c_run_planned(s2c_state *st, const s2c_flow *in, int users)
{
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    if (!(in->flags & S2C_FROM_TEXT)) return;
    for (const char *p = in->text, *end = p + in->length; p < end;) {
        const char *stop = memchr(p, '\n', (size_t)(end - p)), *command;
        if (!stop) stop = end;
        command = behind_times(p, stop);
        if (command && users) command = skip_field(command, stop);
        if (command) s2c_run_text(st, command, (int)(stop - command), &nothing, &out);
        p = stop + 1;
    }
}

/* ---- shells and scripts ---- */

int s2c_is_stdin(const s2c_word *word) { return s2c_word_is(word, "-") || s2c_word_is(word, "/dev/stdin") || s2c_word_is(word, "/proc/self/fd/0") || s2c_word_is(word, "/dev/fd/0"); }

/* A file that is run: a process substitution, something fresh from the network, or a script that nobody here has read. */
void s2c_run_file(s2c_state *st, const s2c_word *file, const s2c_flow *in, s2c_flow *out)
{
    static const char *const hosts[] = {"github:", "gitlab:", "bitbucket:", "gist:", "git+", "git@"}; /* npx github:NAME/NAME */
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++)
        if (!strncmp(file->text, hosts[i], strlen(hosts[i]))) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    if (s2c_is_stdin(file)) s2c_run_flow(st, in, out);
    else if (s2c_word_place(st, file) & S2C_PLACE_URL || !strncmp(file->text, "/dev/tcp/", 9)) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    else if (file->flags & S2C_TAINTS || file->inside.flags) s2c_run_flow(st, file->inside.flags ? &file->inside : &(s2c_flow){file->flags, 0, "", 0}, out);
    else if (s2c_is_download(st, file)) s2c_raise(st, S2C_DESTROYS, "runs {target}, fetched or decoded just now and unseen", file->text, file->length, NULL);
    else if (is_written(st, file)) {
        const s2c_flow text = st->written;
        st->written_name[0] = 0; /* what runs itself is enough once */
        s2c_run_flow(st, &text, out);
    }
}

void s2c_run_shell(s2c_state *st, s2c_word *words, int count, const s2c_call *call, const s2c_flow *in, s2c_flow *out)
{
    if (st->network_shell || (st->piped && in->flags & S2C_FROM_NET && s2c_find_option(call, "-i")))
        s2c_raise(st, S2C_DESTROYS, "hands a shell to another machine", NULL, 0, NULL);
    if (s2c_find_option(call, "-n")) return; /* only reads it */
    for (int i = 1; i + 1 < count; i++)
        if (s2c_word_is(&words[i], "--rcfile") || s2c_word_is(&words[i], "--init-file")) s2c_run_file(st, &words[i + 1], in, out);
    if (s2c_find_option(call, "-c") && call->operand_count) {
        const s2c_word *text = call->operands[0];
        const int behind = (int)(text - words) + 2; /* $0 comes first */
        if (text->flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
        if (text->flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, s2c_hidden_text, NULL, 0, NULL);
        const s2c_word *outside = st->zero;
        st->zero = behind <= count && behind > 1 && words + behind - 1 < words + count ? &words[behind - 1] : NULL;
        s2c_run_with_arguments(st, words + behind, count - behind, text->text, text->length, in, out);
        st->zero = outside;
    } else if (call->operand_count && !s2c_find_option(call, "-s")) s2c_run_file(st, call->operands[0], in, out);
    else {
        s2c_run_flow(st, in, out);
        if (!(in->flags & S2C_FROM_TEXT)) out->flags |= S2C_FROM_SHELL;
    }
}

/* The words of a call from one on, as a call of their own; the caller has looked that there is room for them. */
static void run_from(s2c_state *st, const s2c_call *call, int from, const s2c_flow *in, s2c_flow *out)
{
    s2c_word *words = st->words + st->word_count;
    for (int i = from; i < call->count; i++) st->words[st->word_count++] = call->words[i];
    s2c_run_words(st, words, call->count - from, in, out);
    st->word_count = (int)(words - st->words);
}

/* php bin/console doctrine:schema:drop, python manage.py flush: the program is a utility like others. */
void s2c_run_program(s2c_state *st, const s2c_call *call, const s2c_flow *in, s2c_flow *out)
{
    const s2c_word *file = call->operands[0];
    const int from = (int)(file - call->words), path = memchr(file->text, '/', (size_t)file->length) || memchr(file->text, '.', (size_t)file->length);
    if (call->operand_count < 2 || !path || st->word_count + call->count - from > S2C_WORDS) {
        s2c_run_file(st, file, in, out);
        return;
    }
    run_from(st, call, from, in, out);
}

/* python -m flask drop-db */
static void run_module(s2c_state *st, const s2c_call *call, const s2c_flow *in, s2c_flow *out)
{
    if (st->word_count + call->count > S2C_WORDS) return;
    run_from(st, call, 2, in, out);
}

void s2c_run_interpreter(s2c_state *st, const s2c_call *call, const s2c_flow *in, s2c_flow *out, int awk)
{
    const s2c_option *text = s2c_find_option(call, "-c -e -E --eval --command");
    if (!text) text = s2c_find_option(call, "-r"); /* php; ruby loads something with it */
    for (int i = 1; text && i < call->count; i++) {
        if (call->words[i].flags & S2C_FROM_NET) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
        if (call->words[i].flags & S2C_FROM_CODE) s2c_raise(st, S2C_DESTROYS, s2c_hidden_text, NULL, 0, NULL);
    }
    if (st->network_shell && text && text->value && (strstr(text->value, "pty") || strstr(text->value, "/bin/"))) s2c_raise(st, S2C_DESTROYS, "hands a shell to another machine", NULL, 0, NULL);
    if (awk && in->flags & S2C_FROM_NET && call->operand_count && strstr(call->operands[0]->text, "system(")) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    if (in->flags & S2C_FROM_NAMES && text && text->value && strstr(text->value, "unlink")) { /* perl -0ne unlink */
        s2c_word rm[3] = {{"rm", 2, 0, 0, 0, {0}}, {"-r", 2, 0, 0, 0, {0}}, {"\1", 1, 0, S2C_FROM_NAMES, in->places, {0}}};
        s2c_run_words(st, rm, 3, &(s2c_flow){0}, out);
    }
    if (awk) {
        const s2c_option *file = s2c_find_option(call, "-f --file");
        for (int i = 1; file && file->value && i < call->count; i++) /* the word that holds the name */
            if (call->words[i].text + call->words[i].length == file->value + file->value_length) s2c_run_file(st, &call->words[i], in, out);
        if (call->operand_count && !file) s2c_run_script(st, call->operands[0]->text, call->operands[0]->length, awk);
    } else if (s2c_find_option(call, "-m") && s2c_find_option(call, "-m")->value && call->operand_count && call->operands[0] - call->words == 3) run_module(st, call, in, out);
    else if (text && text->value) s2c_run_script(st, text->value, text->value_length, awk);
    else if (call->operand_count > 1 && s2c_word_is(call->operands[0], "eval")) s2c_run_script(st, call->operands[1]->text, call->operands[1]->length, awk); /* deno */
    else if (call->operand_count && !s2c_is_stdin(call->operands[0])) s2c_run_program(st, call, in, out);
    else if (!s2c_find_option(call, "-m -V -v --version")) {
        if (in->flags & S2C_FROM_TEXT) s2c_run_script(st, in->text, in->length, awk);
        else s2c_run_flow(st, in, out);
    }
}

/* SELECT 'DROP TABLE ' || name ...: statements for another run of the same client. */
static int makes_statements(const char *text, int length)
{
    static const char *const verbs[] = {"drop ", "DROP ", "truncate ", "TRUNCATE ", "delete from ", "DELETE FROM "};
    for (int i = 0; i + 2 < length; i++)
        for (size_t k = 0; (text[i] == '\'' || text[i] == '"') && k < sizeof verbs / sizeof *verbs; k++)
            if ((size_t)(length - i - 1) > strlen(verbs[k]) && !memcmp(text + i + 1, verbs[k], strlen(verbs[k]))) return 1;
    return 0;
}

/* A query for the passwords of accounts */
static int asks_passwords(const char *text, int length)
{
    static const char *const parts[] = {"pg_shadow", "pg_authid", "mysql.user", "from logins", "FROM logins", "moz_logins", "authentication_string", "password_hash", "sys.user$", "dba_users"};
    return S2C_HAS_ANY(text, length, parts);
}

void s2c_run_sql(s2c_state *st, const s2c_call *call, s2c_flow *out)
{
    int kept = 1;
    for (int i = 0; i < call->operand_count; i++) { /* a database that nobody keeps */
        if (call->places[i] & S2C_PLACES_SECRET) out->flags |= S2C_FROM_SECRET;
        if (s2c_word_is(call->operands[i], ":memory:") || !strncmp(call->operands[i]->text, "/tmp/", 5)) kept = 0;
    }
    for (int i = 0; i < call->option_count; i++) {
        const s2c_option *option = &call->options[i];
        if (!option->value || !s2c_option_listed("-e --execute -c --command --eval -q -Q -S --query --script --statement", option->name, option->length)) continue;
        s2c_run_query(st, option->value, option->value_length, kept);
        if (asks_passwords(option->value, option->value_length)) out->flags |= S2C_FROM_PRIVATE;
        if (makes_statements(option->value, option->value_length)) out->flags |= S2C_FROM_QUERY;
    }
    for (int i = 1; i < call->count; i++) /* psql -f <(echo ...) */
        if (call->words[i].inside.flags & S2C_FROM_TEXT) s2c_run_query(st, call->words[i].inside.text, call->words[i].inside.length, kept);
    if (call->in.flags & S2C_FROM_QUERY) s2c_raise(st, S2C_DESTROYS, "runs statements that were put together on the way, and drop something", NULL, 0, NULL);
    for (int i = 0; i < call->operand_count; i++)
        if (asks_passwords(call->operands[i]->text, call->operands[i]->length)) out->flags |= S2C_FROM_PRIVATE;
    for (int i = 0; i < call->operand_count; i++) s2c_run_query(st, call->operands[i]->text, call->operands[i]->length, kept);
    if (call->in.flags & S2C_FROM_TEXT) s2c_run_query(st, call->in.text, call->in.length, kept);
}
