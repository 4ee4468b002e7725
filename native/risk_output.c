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
    static const char *const savers[] = {"aria2c", "axel", "wcurl", "lwp-download", "snarf", "puf", "ncftpget", "ftpget", "tftp", "atftp"};
    int saves = wget;
    for (size_t i = 0; i < sizeof savers / sizeof *savers; i++) saves |= s2c_word_is(call->words, savers[i]);
    const int to_name = saves ? file == NULL : s2c_find_option(call, "-O --remote-name") != NULL;
    if (file && file->value && !(file->value_length == 1 && file->value[0] == '-') && strcmp(file->value, "/dev/stdout"))
        s2c_note_download(st, file->value, file->value_length);
    else if (to_name) {
        for (int i = 0; i < call->operand_count; i++) s2c_note_download(st, call->operands[i]->text, call->operands[i]->length);
    } else out->flags |= S2C_FROM_NET;
}

int s2c_names_hoard(const s2c_word *word)
{
    static const char *const parts[] = {"id_rsa", "id_ed25519", "id_ecdsa", "id_dsa", ".kdbx", "wallet.dat", ".pem", ".key", ".p12", ".pfx", ".ppk", ".jks", ".keystore", ".ovpn", ".pgpass", ".netrc", ".git-credentials", "kubeconfig", ".keytab", "key4.db", "logins.json", "Login Data", ".agilekeychain"};
    return S2C_HAS_ANY(word->text, word->length, parts) && (word->length < 4 || memcmp(word->text + word->length - 4, ".pub", 4) != 0);
}

/* grep -r password / */
static int hunts_secrets(const s2c_call *call)
{
    static const char *const parts[] = {"passw", "secret", "akia", "private key", "private_key", "private.key", "api_key", "apikey", "api.key", "aws_", "credential", "begin rsa", "token"};
    const s2c_option *option = s2c_find_option(call, "-e --regexp");
    const char *text = option && option->value ? option->value : call->operand_count ? call->operands[0]->text : "";
    const int length = option && option->value ? option->value_length : call->operand_count ? call->operands[0]->length : 0;
    if (!s2c_find_option(call, "-r -R --recursive") && strcmp(call->words[0].text, "rg") && strcmp(call->words[0].text, "ag")) return 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (int k = 0, size = (int)strlen(parts[i]), n = 0; k + size <= length; k++) {
            for (n = 0; n < size && (text[k + n] | 0x20) == (parts[i][n] | 0x20); n++) {}
            if (n == size) return 1;
        }
    return 0;
}

/* Names of files that a listing prints, or that a selection leaves of those coming in. */
static void list_names(const s2c_call *call, s2c_flow *out)
{
    out->flags |= S2C_FROM_NAMES;
    out->places |= call->operand_count ? 0 : S2C_PLACE_HERE;
    for (int i = 0; i < call->operand_count; i++) out->places |= call->places[i];
    if (strstr(call->words->text, "locate")) out->places = S2C_PLACE_ROOT; /* wherever it is */
    for (int i = 0; i < call->operand_count; i++)
        if (s2c_names_hoard(call->operands[i])) out->places |= S2C_PLACE_SECRET;
}

/* An awk program that prints something of every line: {print $2}, or all but the head. */
static int prints_lines(const s2c_word *program)
{
    return program->text[0] == '{' || !strncmp(program->text, "NR>1", 4) || !strncmp(program->text, "NR > 1", 6) || !strncmp(program->text, "NR!=1", 5);
}

void s2c_filter(const s2c_utility *utility, const s2c_call *call, s2c_flow *out)
{
    const s2c_flow *in = &call->in;
    out->flags |= in->flags & (S2C_TAINTS | S2C_CARRIED);
    out->places |= in->places;
    if (in->flags & S2C_FROM_TEXT) out->flags |= S2C_FROM_CODE;
    const int prints_all = utility->kind == S2C_KIND_AWK && call->operand_count && prints_lines(call->operands[0]);
    if (utility->skip && !prints_all && !s2c_find_option(call, "-v --invert-match")) { /* it selects: "all of them" is over */
        out->flags &= ~(uint32_t)(S2C_FROM_PROCESSES | S2C_FROM_ENDLESS | S2C_FROM_ENVIRONMENT | S2C_FROM_PRIVATE);
        out->places &= ~(uint32_t)(S2C_PLACE_HERE | S2C_PLACE_HOME | S2C_PLACE_ABOVE | S2C_PLACE_UNKNOWN);
        if (!out->places) out->places = S2C_PLACE_NAMED;
        if (in->flags & S2C_FROM_NAMES && call->operand_count && s2c_names_hoard(call->operands[0])) out->places |= S2C_PLACE_SECRET;
    }
    if (utility->skip && hunts_secrets(call)) out->flags |= S2C_FROM_PRIVATE;
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

static int names_one_of(const s2c_word *word, const char *const *names, int count)
{
    for (int i = 0; i < count; i++)
        if (s2c_word_is(word, names[i])) return 1;
    return 0;
}

#define NAMES_ONE_OF(word, list) names_one_of(word, list, (int)(sizeof list / sizeof *list))

/* What a store of passwords hands out, a dump, or an archive of everything. */
static int is_private(const s2c_call *call)
{
    static const char *const dumps[] = {"mysqldump", "mariadb-dump", "pg_dump", "pg_dumpall", "mongodump", "history", "slapcat", "couchbackup", "xtrabackup", "mariabackup"};
    static const char *const stores[] = {"pass", "gopass", "lpass", "op", "bw", "secret-tool", "security"}, *const shows[] = {"show", "export", "get", "read", "lookup", "find-generic-password"};
    static const char *const clusters[] = {"kubectl", "oc"}, *const secrets[] = {"secret", "secrets"}, *const packers[] = {"tar", "zip", "cpio", "bsdtar"};
    const s2c_word *name = call->words, *first = call->operand_count ? call->operands[0] : name, *second = call->operand_count > 1 ? call->operands[1] : name;
    if (s2c_word_is(name, "op") && s2c_word_is(second, "get")) return 1;
    if (s2c_word_is(name, "git") && s2c_word_is(first, "credential") && s2c_word_is(second, "fill")) return 1;
    if ((s2c_word_is(name, "redis-cli") || s2c_word_is(name, "valkey-cli")) && s2c_find_option(call, "--rdb")) return 1;
    if ((s2c_word_is(name, "kubectl") && s2c_word_is(first, "config") && s2c_find_option(call, "--raw")) || ((s2c_word_is(name, "consul") || s2c_word_is(name, "nomad")) && s2c_word_is(second, "bootstrap"))) return 1;
    if ((s2c_word_is(name, "ansible-vault") && (s2c_word_is(first, "view") || s2c_word_is(first, "decrypt"))) || (s2c_word_is(name, "sops") && (s2c_find_option(call, "-d --decrypt") || s2c_word_is(first, "decrypt")))) return 1;
    if (NAMES_ONE_OF(name, dumps) || (NAMES_ONE_OF(name, stores) && NAMES_ONE_OF(first, shows))) return 1;
    if (NAMES_ONE_OF(name, clusters) && s2c_word_is(first, "get") && NAMES_ONE_OF(second, secrets)) return 1;
    static const char *const watches[] = {"tcpdump", "tshark", "dumpcap", "import", "scrot", "maim", "grim", "xwd", "screencapture", "gnome-screenshot", "spectacle", "xinput", "showkey", "logkeys", "evtest", "wl-paste", "xclip", "xsel", "pbpaste", "arecord", "parecord"};
    if (NAMES_ONE_OF(name, watches)) return 1; /* the screen, the keys, the wire */
    if (s2c_word_is(name, "dd") && call->operand_count && (!strncmp(first->text, "if=/dev/mem", 11) || !strncmp(first->text, "if=/proc/kcore", 14) || !strncmp(first->text, "if=/dev/kmem", 12))) return 1;
    int asked = 0, secret = 0; /* vault kv get, gcloud secrets versions access, kubectl create token */
    for (int i = 0; i < call->operand_count; i++) {
        static const char *const prints[] = {"get-secret-value", "print-access-token", "print-identity-token", "get-access-token", "get-session-token", "export-credentials", "get-parameters-by-path", "dumpprivkey", "dumpwallet", "reveal", "private-key", "dump-keychain"};
        static const char *const stored[] = {"secret", "secrets", "token", "kv", "keychain", "credential", "credentials", "apikey", "api-key"}, *const hands[] = {"get", "show", "read", "access", "print", "export", "decrypt", "reveal", "create", "list", "dump", "download", "view", "auth"};
        if (NAMES_ONE_OF(call->operands[i], prints)) return 1;
        secret |= i < 4 && NAMES_ONE_OF(call->operands[i], stored);
        asked |= i < 4 && NAMES_ONE_OF(call->operands[i], hands);
        if (secret && asked) return 1;
        if (call->places[i] & S2C_PLACE_HISTORY) return 1;
        if (NAMES_ONE_OF(name, packers) && call->places[i] & (S2C_PLACE_ROOT | S2C_PLACE_HOME | S2C_PLACE_CORE)) return 1;
        if (call->operands[i]->length > 13 && !strncmp(call->operands[i]->text, "/proc/", 6) && !strcmp(call->operands[i]->text + call->operands[i]->length - 8, "/environ")) return 1;
    }
    return 0;
}

/* What else is known of the files that a command reads and makes: fetched ones keep that mark under another name, and so do secrets. */
static void follow_files(s2c_state *st, const s2c_call *call, s2c_flow *out)
{
    static const char *const movers[] = {"mv", "cp", "install", "ln"}, *const fetchers[] = {"scp", "rsync", "sftp"}, *const stores[] = {"aws", "gsutil", "mc", "s5cmd", "rclone", "s3cmd", "gcloud"};
    const s2c_option *in = s2c_word_is(call->words, "openssl") ? s2c_find_option(call, "in") : NULL;
    if (in && in->value && s2c_place(st, in->value, in->value_length) & S2C_PLACES_SECRET) out->flags |= S2C_FROM_SECRET;
    if (call->operand_count < 1) return;
    const s2c_word *last = call->operands[call->operand_count - 1];
    static const char *const memories[] = {"avml", "procdump", "dumpit", "osxpmem", "fmem", "linpmem", "memdump", "lime"}; /* all that is in the memory */
    if (NAMES_ONE_OF(call->words, memories)) s2c_note_secret(st, last->text, last->length);
    for (int i = 0; i < call->operand_count; i++) {
        const s2c_word *word = call->operands[i];
        if (word != last && NAMES_ONE_OF(call->words, movers) && s2c_is_download(st, word)) s2c_note_download(st, last->text, last->length);
        if (word != last && NAMES_ONE_OF(call->words, fetchers) && call->places[i] & S2C_PLACE_REMOTE) {
            const char *colon = memchr(word->text, ':', (size_t)word->length);
            const int host = colon ? (int)(colon - word->text) + 1 : 0;
            s2c_note_download(st, word->text + host, word->length - host);
        }
        if (NAMES_ONE_OF(call->words, stores) && (s2c_word_is(word, "cat") || (s2c_word_is(word, "cp") && s2c_word_is(last, "-")))) out->flags |= S2C_FROM_NET;
        if (s2c_word_is(call->words, "dd") && !strncmp(word->text, "if=", 3) && call->value_places[i] & S2C_PLACES_SECRET) out->flags |= S2C_FROM_SECRET;
    }
}

/* gunzip NAME.gz: what comes out is as unknown. */
static void follow_unpacked(s2c_state *st, const s2c_call *call)
{
    static const char *const unpackers[] = {"gunzip", "unxz", "bunzip2", "unzstd", "gzip", "xz", "bzip2", "zstd", "unlzma", "uncompress"};
    for (int i = 0; NAMES_ONE_OF(call->words, unpackers) && i < call->operand_count; i++) {
        int length = call->operands[i]->length;
        if (!s2c_is_download(st, call->operands[i])) continue;
        while (length && call->operands[i]->text[length - 1] != '.') length--;
        if (length > 1) s2c_note_download(st, call->operands[i]->text, length - 1);
    }
}

/* gcc -o NAME: a program made of what was fetched is as unknown as that. */
static void follow_compiler(s2c_state *st, const s2c_call *call)
{
    static const char *const compilers[] = {"gcc", "cc", "c++", "g++", "clang", "clang++", "tcc", "rustc", "go", "ghc", "nasm", "as", "ld", "nim", "zig", "ocamlopt", "fpc", "gccgo", "dmd", "musl-gcc"};
    int fetched = (call->in.flags & S2C_FROM_NET) != 0;
    if (!NAMES_ONE_OF(call->words, compilers)) return;
    for (int i = 1; i < call->count; i++) fetched |= (call->words[i].inside.flags & S2C_FROM_NET) || s2c_is_download(st, &call->words[i]);
    if (fetched) s2c_note_download(st, "a.out", 5);
    for (int i = 1; fetched && i + 1 < call->count; i++)
        if (s2c_word_is(&call->words[i], "-o")) s2c_note_download(st, call->words[i + 1].text, call->words[i + 1].length);
}

static int has_exactly(const s2c_call *call, const char *name)
{
    for (int i = 0; i < call->option_count; i++)
        if (call->options[i].length == (int)strlen(name) && !strncmp(call->options[i].name, name, strlen(name))) return 1;
    return 0;
}

/* printenv AWS_SECRET_ACCESS_KEY, echo "$DB_PASSWORD" */
static int names_secret(const s2c_word *word)
{
    static const char *const parts[] = {"SECRET", "TOKEN", "PASSW", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_KEY"};
    return S2C_HAS_ANY(word->text, word->length, parts);
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
    static const char *const packers[] = {"tar", "bsdtar", "cpio", "zip", "7z", "pax"}; /* of the files named */
    if (in->flags & S2C_FROM_NAMES && in->places & S2C_PLACES_SECRET && NAMES_ONE_OF(call->words, packers)) out->flags |= S2C_FROM_SECRET;
    if (out->flags & S2C_FROM_SECRET) note_copies(st, call);
    if (is_private(call)) out->flags |= S2C_FROM_PRIVATE;
    if (s2c_word_is(call->words, "history") && !call->operand_count) out->flags |= S2C_FROM_ENVIRONMENT;
    if (s2c_word_is(call->words, "git") && call->operand_count == 1 && s2c_word_is(call->operands[0], "ls-files")) {
        out->flags |= S2C_FROM_NAMES;
        out->places |= S2C_PLACE_HERE;
    }
    follow_files(st, call, out);
    follow_compiler(st, call);
    follow_unpacked(st, call);
    switch (utility->kind) {
    case S2C_KIND_FILTER:
        s2c_filter(utility, call, out);
        if (unpacks_to_pipe(call)) out->flags |= S2C_FROM_CODE;
        break;
    case S2C_KIND_COPY:
        out->flags |= in->flags & (S2C_TAINTS | S2C_CARRIED);
        out->places |= in->places;
        if (call->operand_count && !strncmp(call->operands[0]->text, "/etc/cron", 9)) s2c_run_planned(st, in, 1);
        for (int i = 0; utility->skip && i < call->operand_count; i++) { /* tee: what is in the files now */
            if (in->flags & (S2C_FROM_NET | S2C_FROM_CODE)) s2c_note_download(st, call->operands[i]->text, call->operands[i]->length);
            if (in->flags & S2C_FROM_TEXT) s2c_note_text(st, call->operands[i], in, (call->places[i] & S2C_PLACE_STARTUP) != 0);
        }
        if (in->flags & S2C_FROM_TEXT && (!call->operand_count || utility->skip || s2c_is_stdin(call->operands[0])))
            *out = (s2c_flow){out->flags | S2C_FROM_TEXT, out->places, in->text, in->length};
        break;
    case S2C_KIND_DECODER: out->flags |= (in->flags & (S2C_TAINTS | S2C_CARRIED)) | S2C_FROM_CODE; break;
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
        for (int i = 0; i < call->operand_count; i++)
            if (names_secret(call->operands[i])) out->flags |= S2C_FROM_PRIVATE;
        break;
    case S2C_KIND_ENDLESS: out->flags |= S2C_FROM_ENDLESS; break;
    case S2C_KIND_KEYS:
        if (s2c_find_option(call, "--export-secret-keys --export-secret-subkeys --export-secret-key") && !has_exactly(call, "export")) out->flags |= S2C_FROM_SECRET;
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
