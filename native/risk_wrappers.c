/* risk_wrappers.c - commands that run the command that stands behind them: sudo, env, timeout, su -c, docker exec. */
#include "risk_commands.h"
#include <string.h>

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

void s2c_assign(s2c_state *st, const s2c_word *words, int count)
{
    for (int i = 1; i < count; i++) {
        const char *equals = memchr(words[i].text, '=', (size_t)words[i].length);
        if (!equals || words[i].text[0] == '-') continue;
        const int name = (int)(equals - words[i].text);
        s2c_word value = words[i];
        value.text = equals + 1;
        value.length = words[i].length - name - 1;
        if (value.length > 1 && value.text[0] == '(' && value.text[value.length - 1] == ')') { /* an array */
            value.text++;
            value.length -= 2;
        }
        s2c_set_variable(st, words[i].text, name, &value);
        s2c_run_setting(st, words[i].text, name, &value);
        s2c_word pair[3] = {{"=", 1, 0, 0, 0, {0}}, words[i], value};
        pair[1].text = s2c_keep(st, words[i].text, name);
        pair[1].length = name;
        s2c_call call;
        s2c_read_call(st, pair, 3, "", S2C_STYLE_USUAL, &call);
        call.in = (s2c_flow){0};
        if (!strncmp(pair[1].text, "HIST", 4)) s2c_apply_rules(st, s2c_find_utility("=", 1), &call);
    }
}

/* Commands that are told apart from ordinary words wherever they stand. */
static int is_strong(const s2c_word *word)
{
    static const char *const strong[] = {"rm", "dd", "shred", "wipefs", "sh", "bash", "mkfs.ext4", "chmod", "chown"};
    int size;
    const char *name = s2c_base_name(word->text, word->length, &size);
    for (size_t i = 0; i < sizeof strong / sizeof *strong; i++)
        if (strlen(strong[i]) == (size_t)size && !memcmp(strong[i], name, (size_t)size)) return 1;
    return 0;
}

/* What comes behind is typed where a shell may wait: tmux send-keys, screen -X stuff, xdotool type. */
static int types_into_shell(const s2c_word *word)
{
    static const char *const verbs[] = {"send-keys", "send", "stuff", "type", "send-text", "write-chars", "send-string", "paste-text"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (s2c_word_is(word, verbs[i])) return 1;
    return 0;
}

/* A command behind the words of a program that may run it: toolbox run rm -rf ~, xterm -e 'rm -rf ~'. */
void s2c_run_launched(s2c_state *st, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    int typed = 0;
    for (int i = 1; i < count; i++) {
        if (typed && words[i].text[0] != '-' && !s2c_is_digit(words[i].text[0])) s2c_run_made_text(st, &words[i], in, out);
        typed |= types_into_shell(&words[i]) || s2c_word_is(&words[0], "wtype");
        const int text = i > 1 && words[i - 1].length > 1 && words[i - 1].text[0] == '-' && memchr(words[i].text, ' ', (size_t)words[i].length);
        if (i + 1 < count && is_strong(&words[i])) {
            s2c_run_words(st, words + i, count - i, in, out);
            return;
        }
        if (text && strchr("ecxCd-", words[i - 1].text[words[i - 1].text[1] == '-' ? 2 : 1])) s2c_run_made_text(st, &words[i], in, out);
    }
}

/* "docker exec", "kubectl exec": a sub-command that is a wrapper itself. */
int s2c_wrapper_below(const char *name, const s2c_word *words, int count)
{
    char both[64];
    if (count < 2 || words[1].length < 2 || strlen(name) + (size_t)words[1].length + 2 > sizeof both) return -1;
    strcpy(both, name);
    strcat(both, " ");
    strncat(both, words[1].text, (size_t)words[1].length);
    if (!memchr("-abcdefghijklmnopqrstuvwxyz", words[1].text[0], 27)) return -1;
    const int found = s2c_find_utility(both, (int)strlen(both));
    return found >= 0 && !strcmp(s2c_name_at(found), both) && s2c_utility_at(found)->kind != S2C_KIND_PLAIN ? found : -1;
}

/* docker run -v PLACE:PATH: what lies below PATH in the container lies below PLACE here. */
static void note_mounts(s2c_state *st, const s2c_call *own)
{
    for (int i = 0; i < own->option_count; i++) {
        const s2c_option *option = &own->options[i];
        if (!option->value || !s2c_option_listed("-v --volume", option->name, option->length)) continue;
        const char *end = option->value + option->value_length, *at = memchr(option->value, ':', (size_t)option->value_length);
        if (!at || !strchr("/.\5", option->value[0]) || st->mount_count == (int)(sizeof st->mounts / sizeof *st->mounts)) continue;
        const char *stop = memchr(at + 1, ':', (size_t)(end - at - 1));
        s2c_mount *mount = &st->mounts[st->mount_count];
        const int from = (int)(at - option->value), size = (int)((stop ? stop : end) - at - 1);
        if (from >= (int)sizeof mount->from || size < 2 || size >= (int)sizeof mount->at) continue;
        memcpy(mount->from, option->value, (size_t)from);
        mount->from[from] = 0;
        memcpy(mount->at, at + 1, (size_t)size);
        mount->at[size] = 0;
        st->mount_count++;
    }
}

void s2c_run_wrapper(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const s2c_utility *utility = s2c_utility_at(number);
    const int first = wrapped(words, count, s2c_text_at(utility->values), utility->skip);
    const s2c_word *text = text_option(words, count, "-S");
    if (utility->kind == S2C_KIND_XARGS) {
        s2c_run_xargs(st, words, count, first, in, out);
        return;
    }
    if (!strcmp(s2c_name_at(number), "env")) {
        if (text) { /* the rest of the words is part of it */
            s2c_run_joined(st, text, (int)(words + count - text), in, out);
            return;
        }
        s2c_assign(st, words, first);
        if (first == count) out->flags |= S2C_FROM_ENVIRONMENT;
    }
    if (first == count || (!strcmp(s2c_name_at(number), "command") && first > 1 && words[1].length == 2 && strchr("vV", words[1].text[1]))) {
        s2c_call call;
        s2c_read_call(st, words, count, s2c_text_at(utility->values), S2C_STYLE_USUAL, &call);
        call.in = *in;
        s2c_apply_rules(st, number, &call);
        s2c_run_options(st, utility, &call);
        if (first == count && s2c_find_option(&call, "-s -i --shell --login")) s2c_run_flow(st, in, out); /* sudo -s */
        else if (first == count && utility->kind == S2C_KIND_REMOTE && !s2c_find_option(&call, "-N")) s2c_run_flow(st, in, out); /* ssh HOST runs what flows in */
        if (first < count) *out = (s2c_flow){S2C_FROM_TEXT, 0, words[first].text, words[first].length}; /* command -v rm */
        return;
    }
    s2c_call own; /* what stands before the wrapped command */
    s2c_read_call(st, words, first, s2c_text_at(utility->values), S2C_STYLE_USUAL, &own);
    own.in = *in;
    s2c_apply_destroying(st, number, &own);
    s2c_run_options(st, utility, &own);
    const int reads = st->read_count, mounts = st->mount_count;
    char directory[S2C_PLACE_BYTES];
    memcpy(directory, st->directory, sizeof directory);
    const s2c_option *chdir = !strcmp(s2c_name_at(number), "env") ? s2c_find_option(&own, "-C --chdir") : !strcmp(s2c_name_at(number), "sudo") ? s2c_find_option(&own, "-D --chdir") : NULL;
    if (chdir && chdir->value) s2c_enter(st, chdir->value, chdir->value_length);
    if (utility->kind == S2C_KIND_WRAPPER) note_mounts(st, &own);
    if (utility->kind == S2C_KIND_WRAPPER) s2c_run_words(st, words + first, count - first, in, out);
    else s2c_run_joined(st, words + first, count - first, in, out);
    st->mount_count = mounts;
    if (chdir) memcpy(st->directory, directory, sizeof directory);
    if (strchr(s2c_name_at(number), ' ')) st->read_count = reads; /* docker exec: the files of another machine */
}

void s2c_run_text_option(s2c_state *st, int number, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out)
{
    const s2c_utility *utility = s2c_utility_at(number);
    const s2c_word *text = text_option(words, count, "-c");
    s2c_call call;
    s2c_read_call(st, words, count, s2c_text_at(utility->values), utility->style, &call);
    call.in = *in;
    const s2c_option *option = s2c_find_option(&call, "-c --command");
    s2c_apply_rules(st, number, &call);
    if (text) s2c_run_made_text(st, text, in, out);
    else if (option && option->value) s2c_run_text(st, option->value, option->value_length, in, out);
    else if (utility->skip == 3 && call.operand_count) s2c_run_words(st, words + (call.operands[0] - words), count - (int)(call.operands[0] - words), in, out);
    else if (utility->skip == 1 && call.operand_count) s2c_run_made_text(st, call.operands[0], in, out);
    else if (utility->skip == 2 && s2c_find_option(&call, "-f") && s2c_find_option(&call, "-f")->value) {
        const s2c_word *file = text_option(words, count, "-f");
        if (file) s2c_run_file(st, file, in, out);
    } else if (utility->skip == 2 || utility->skip == 0) s2c_run_flow(st, in, out); /* at, su */
}
