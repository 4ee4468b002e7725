/* recognise.c - the type of one chunk, most specific type first. */
#include "recognise.h"
#include "addresses.h"
#include "characters.h"
#include "quantities.h"
#include <string.h>

/* English alternatives that are no path. */
static const char alternatives[] =
    " and/or or/and i/o tcp/ip tcp/udp udp/tcp read/write write/read on/off off/on yes/no no/yes true/false y/n w/o w/ n/a s/he he/she she/he"
    " his/her him/her in/out out/in up/down start/stop stop/start enable/disable enabled/disabled either/or input/output client/server"
    " upload/download download/upload rw/ro ro/rw r/w rx/tx tx/rx ipv4/ipv6 http/https ssh/sftp dns/dhcp stdin/stdout stdout/stderr"
    " file/folder file/directory folder/directory directory/folder files/folders files/directories folders/files directories/files"
    " folders/directories directories/folders user/group users/groups owner/group group/owner cpu/memory cpu/ram memory/cpu ram/cpu"
    " gnu/linux linux/unix unix/linux mac/linux linux/mac km/h kb/s mb/s gb/s ";

/* Words with a dot that are no file. */
static const char dotted_words[] = " e.g i.e a.m p.m u.s u.k vs. etc. ";

/* File types that are a top-level domain too, or that are common enough to be sure of. */
static const char file_types[] =
    " py sh pl md rs so ps zip mov cc in am do js ts go java txt log conf cfg csv tsv json xml yaml yml toml ini html htm css php rb lua c h cpp hpp"
    " pdf doc docx xls xlsx ppt pptx odt ods odp png jpg jpeg gif svg webp bmp mp3 mp4 mkv avi wav flac ogg gz tgz bz2 xz zst tar 7z rar deb rpm iso img"
    " db sql sqlite bak tmp old service socket timer pub key pem crt cer csr so ko a o exe bin dat lock ";

/* Extensions longer than five characters that people name by themselves. */
static const char long_extensions[] =
    " sqlite sqlite3 service torrent desktop parquet properties markdown gradle backup config feather pickle geojson dockerfile ";

/* Dot files by name; also the first part of .env.local and the like. */
static const char dot_files[] =
    " bashrc bash_profile bash_history bash_aliases bash_logout bash_login profile zshrc zshenv zprofile inputrc vimrc vim"
    " nanorc emacs emacs.d screenrc tmux.conf gitignore gitconfig gitattributes gitmodules gitkeep git github gitlab hgignore env envrc"
    " venv ssh gnupg config local cache npm npmrc nvm cargo rustup pyenv rbenv pypirc pylintrc flake8 dockerignore docker"
    " editorconfig htaccess htpasswd netrc wgetrc curlrc xinitrc mozilla"
    " kube aws azure ansible vscode idea hidden trash fonts"
    " pgpass my.cnf forward plan login cshrc fzf tox ";

static const char signals[] =
    " hup int quit ill trap abrt iot bus fpe kill usr1 segv usr2 pipe alrm term stkflt chld cont stop tstp ttin ttou urg xcpu xfsz vtalrm prof"
    " winch io poll pwr sys ";

/* Signals whose capitals are often something else: IO, the BUS, a SYS. */
static const char unclear_signals[] = " io iot bus sys ill poll trap pwr ";

static const char variables[] = " home path lang shell user editor ";

int s2c_listed(const char *list, const char *s, int n)
{
    for (const char *at = list; *at; at++) {
        int i = 0;
        if (*at != ' ') continue;
        while (i < n && at[i + 1] && at[i + 1] == s2c_to_lower(s[i])) i++;
        if (i == n && n && at[n + 1] == ' ') return 1;
    }
    return 0;
}

static int starts_with(const char *s, int n, const char *start)
{
    int length = (int)strlen(start);
    return n >= length && !memcmp(s, start, (size_t)length);
}

static int has(const char *s, int n, char c) { return n > 0 && memchr(s, c, (size_t)n) != NULL; }

/* The digits at s[*at...]; returns how many and moves *at behind them. */
static int digits(const char *s, int n, int *at)
{
    int from = *at;
    while (*at < n && s2c_is_digit(s[*at])) ++*at;
    return *at - from;
}

static int number_at(const char *s, int from, int length)
{
    int value = 0;
    for (int i = from; i < from + length; i++) value = value * 10 + (s[i] - '0');
    return value;
}

static int is_day(int year, int month, int day)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1) return 0;
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (month == 2 && leap);
}

/* 2026-01-31, 2026/01/31, 31.01.2026 */
int s2c_is_date(const char *s, int n, int *year, int *month, int *day)
{
    int at = 0, a = digits(s, n, &at);
    if (a < 1 || a > 4 || at >= n) return 0;
    char mark = s[at++];
    int second = at, b = digits(s, n, &at);
    if (b < 1 || b > 2 || at >= n || s[at] != mark) return 0;
    int third = ++at, c = digits(s, n, &at);
    if (at != n) return 0;
    *month = number_at(s, second, b);
    if (a == 4 && (mark == '-' || mark == '/') && (c == 1 || c == 2)) {
        *year = number_at(s, 0, 4);
        *day = number_at(s, third, c);
    } else if (a <= 2 && mark == '.' && c == 4) {
        *year = number_at(s, third, 4);
        *day = number_at(s, 0, a);
    } else return 0;
    return is_day(*year, *month, *day);
}

/* 14:30, 9:05, 14:30:05 */
static int is_time(const char *s, int n)
{
    int at = 0, hours = digits(s, n, &at);
    if (hours < 1 || hours > 2 || number_at(s, 0, hours) > 23) return 0;
    for (int parts = 1; parts <= 2 && at < n; parts++) {
        if (s[at++] != ':') return 0;
        int from = at;
        if (digits(s, n, &at) != 2 || number_at(s, from, 2) > 59) return 0;
        if (at == n) return 1;
    }
    return 0;
}

/* 5pm, 5:30 PM, 11.15am: as the 24 hours of a day */
int s2c_is_half_day_time(const char *s, int n, int *hour, int *minute)
{
    int at = 0, hours = digits(s, n, &at);
    *minute = 0;
    if (hours < 1 || hours > 2) return 0;
    *hour = number_at(s, 0, hours);
    if (at < n && (s[at] == ':' || s[at] == '.')) {
        const int from = ++at;
        if (digits(s, n, &at) != 2) return 0;
        *minute = number_at(s, from, 2);
    }
    if (at < n && s[at] == ' ') at++;
    if (*hour < 1 || *hour > 12 || *minute > 59 || n - at != 2 || !s2c_listed(" am pm ", s + at, 2)) return 0;
    *hour = *hour % 12 + (s2c_to_lower(s[at]) == 'p' ? 12 : 0);
    return 1;
}

/* One clause of a symbolic mode: [ugoa]*([+-=][rwxXst]*)+ ; returns its length or 0. A leading "-" is an option, no mode. */
static int mode_clause(const char *s, int n)
{
    int at = 0, who = 0, clauses = 0;
    while (at < n && has("ugoa", 4, s[at])) { at++; who++; }
    while (at < n && has("+-=", 3, s[at])) {
        char sign = s[at++];
        int from = at;
        if (!who && sign != '+' && clauses == 0) return 0;
        while (at < n && has("rwxXst", 6, s[at])) at++;
        if (at == from && !(who && sign == '=')) return 0;
        clauses++;
    }
    return clauses ? at : 0;
}

int s2c_is_mode(const char *s, int n)
{
    int octal = 0, at = 0;
    while (octal < n && s[octal] >= '0' && s[octal] <= '7') octal++;
    if (octal == n && n >= 4 && n <= 5 && s[0] == '0') return 1;
    while (at < n) {
        int length = mode_clause(s + at, n - at);
        if (!length) return 0;
        at += length;
        if (at == n) return 1;
        if (s[at++] != ',') return 0;
    }
    return 0;
}

static int only_digits(const char *s, int n)
{
    for (int i = 0; i < n; i++)
        if (!s2c_is_digit(s[i])) return 0;
    return n > 0;
}

/* start, then digits to the end; least digits. */
static int numbered(const char *s, int n, const char *start, int least)
{
    int length = (int)strlen(start), at = length;
    return starts_with(s, n, start) && digits(s, n, &at) >= least && at == n;
}

/* start<digits><mark><digits> or start<digits> */
static int twice_numbered(const char *s, int n, const char *start, char mark)
{
    int at = (int)strlen(start);
    if (!starts_with(s, n, start) || !digits(s, n, &at)) return 0;
    if (at == n) return 1;
    return s[at] == mark && only_digits(s + at + 1, n - at - 1);
}

static int is_disk(const char *s, int n, const char *start)
{
    int at = (int)strlen(start);
    return starts_with(s, n, start) && at < n && s2c_is_lower(s[at]) && (at + 1 == n || (n - at <= 4 && only_digits(s + at + 1, n - at - 1)));
}

int s2c_is_device_name(const char *s, int n)
{
    if (s2c_listed(" hdd sdk vdi ", s, n)) return 0; /* a hard disk, a kit, an image: words */
    if (is_disk(s, n, "sd") || is_disk(s, n, "hd") || is_disk(s, n, "vd") || is_disk(s, n, "xvd")) return 1;
    if (starts_with(s, n, "nvme")) {
        int at = 4;
        if (!digits(s, n, &at)) return 0;
        return at == n || twice_numbered(s + at, n - at, "n", 'p');
    }
    return twice_numbered(s, n, "mmcblk", 'p') || twice_numbered(s, n, "loop", 'p') || numbered(s, n, "md", 1) || numbered(s, n, "sr", 1) ||
           numbered(s, n, "dm-", 1) || numbered(s, n, "zram", 1) || numbered(s, n, "nbd", 1) || numbered(s, n, "mtdblock", 1) || numbered(s, n, "ubi", 1) ||
           numbered(s, n, "ttyUSB", 1) || numbered(s, n, "ttyACM", 1) || numbered(s, n, "ttyAMA", 1);
}

/* en, wl or ww with udev's rest: p3s0, p0s31f6, o1, s33, x001122334455 */
static int is_predictable(const char *s, int n)
{
    if (n < 4 || (!starts_with(s, n, "en") && !starts_with(s, n, "wl") && !starts_with(s, n, "ww"))) return 0;
    int at = 3;
    if (s[2] == 'x') {
        while (at < n && s2c_is_hex(s[at])) at++;
        return n == 15 && at == n;
    }
    if (!has("ops", 3, s[2]) || !digits(s, n, &at)) return 0;
    while (at < n && has("sfdnpu", 6, s[at])) {
        at++;
        if (!digits(s, n, &at)) return 0;
    }
    return at == n;
}

static int is_interface(const char *s, int n)
{
    static const char *const names[] = {"eth", "wlan", "wwan", "br", "tun", "tap", "wg", "docker", "virbr", "bond", "ppp", "usb0", "dummy",
                                        "can", "vlan", "lan", "ath", "ra", "vxlan", "team", "ip6tnl", "sit", "phy"};
    const char *dot = n > 0 ? memchr(s, '.', (size_t)n) : NULL;
    int base = dot ? (int)(dot - s) : n;
    if (dot && !only_digits(dot + 1, n - base - 1)) return 0;
    if (base == 2 && starts_with(s, n, "lo")) return n == 2;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (numbered(s, base, names[i], strcmp(names[i], "usb0") != 0)) return 1;
    if (starts_with(s, base, "br-") && n > 3 && n <= 15) {
        for (int i = 3; i < base; i++)
            if (!s2c_is_lower(s[i]) && !s2c_is_digit(s[i])) return 0;
        return 1;
    }
    if (starts_with(s, base, "veth") && base > 5) {
        for (int i = 4; i < base; i++)
            if (!s2c_is_hex(s[i])) return 0;
        return 1;
    }
    return is_predictable(s, base);
}

static int in_capitals(const char *s, int n)
{
    for (int i = 0; i < n; i++)
        if (!s2c_is_upper(s[i]) && !s2c_is_digit(s[i])) return 0;
    return n > 0;
}

int s2c_is_signal(const char *s, int n)
{
    if (n > 3 && s2c_listed(" sig ", s, 3) && s2c_listed(signals, s + 3, n - 3)) return 1;
    return s2c_listed(signals, s, n);
}

static int is_signal_token(const char *s, int n, int shouting)
{
    const int prefixed = n > 3 && s2c_listed(" sig ", s, 3);
    if (!prefixed && (shouting || !in_capitals(s, n))) return 0; /* most words: no need to look them up */
    return s2c_is_signal(s, n) && (prefixed || !s2c_listed(unclear_signals, s, n));
}

static int is_identifier(const char *s, int n)
{
    for (int i = 0; i < n; i++)
        if (!s2c_is_alpha(s[i]) && s[i] != '_' && !(i && s2c_is_digit(s[i]))) return 0;
    return n > 0;
}

/* $NAME, ${NAME}, LC_ALL, HOME: sets what the value leaves out. */
static int is_variable(const char *s, int n, int shouting, s2c_recognised *out)
{
    if (n > 3 && s[0] == '$' && s[1] == '{' && s[n - 1] == '}' && is_identifier(s + 2, n - 3)) {
        out->skip = 2;
        out->drop = 1;
        return 1;
    }
    if (n > 1 && s[0] == '$' && is_identifier(s + 1, n - 1)) {
        out->skip = 1;
        return 1;
    }
    if (!shouting && in_capitals(s, n) && s2c_listed(variables, s, n)) return 1;
    if (!s2c_is_upper(s[0]) || s[n - 1] == '_' || !has(s, n, '_')) return 0;
    for (int i = 0; i < n; i++)
        if (!s2c_is_upper(s[i]) && !s2c_is_digit(s[i]) && s[i] != '_') return 0;
    return 1;
}

/* A wildcard, and a letter, digit or slash. */
static int is_glob(const char *s, int n)
{
    int wild = 0, content = 0;
    for (int i = 0; i < n; i++) {
        int bracket = s[i] == '[' && i + 2 < n && has(s + i + 2, n - i - 2, ']');
        wild |= s[i] == '*' || s[i] == '?' || bracket;
        content |= s2c_is_alnum(s[i]) || s[i] == S2C_LETTER || s[i] == '/';
    }
    return (wild && content) || (n == 2 && s[0] == '*' && s[1] == '~');
}

static int last_dot(const char *s, int n)
{
    int dot = n - 1;
    while (dot >= 0 && s[dot] != '.') dot--;
    return dot;
}

/* What begins with a dot: a known dot file, an extension of short parts, or a file. */
static int dotted_type(const char *s, int n)
{
    int part = 1;
    while (part < n && s[part] != '.') part++;
    if (s2c_listed(dot_files, s + 1, n - 1) || (part > 1 && s2c_listed(dot_files, s + 1, part - 1))) return S2C_FILE;
    if (s2c_listed(long_extensions, s + 1, n - 1)) return S2C_EXT;
    for (int i = 1, length = 0; i <= n; i++) {
        if (i == n || s[i] == '.') {
            if (length == 0) return S2C_WORD;
            if (length > 5) return S2C_FILE;
            length = 0;
        } else if (s2c_is_alnum(s[i])) length++;
        else return i > 1 ? S2C_FILE : S2C_WORD;
    }
    return S2C_EXT;
}

/* Is the part behind the last dot an extension? A number is one only behind a name: syslog.1, and not python3.11 or 1.2.3. */
static int is_file(const char *s, int n)
{
    int dot = last_dot(s, n), letters = 0;
    if (dot < 1 || dot == n - 1 || n - dot > 13) return 0;
    for (int i = dot + 1; i < n; i++) {
        if (!s2c_is_alnum(s[i]) && s[i] != '_' && s[i] != '-' && s[i] != '+' && s[i] != '~') return 0;
        letters += s2c_is_alpha(s[i]);
    }
    for (int i = 0; i < dot; i++)
        if (has(":=<>|;'\"`", 10, s[i])) return 0;
    if (letters) return !s2c_is_digit(s[dot + 1]) || !s2c_is_digit(s[dot - 1]) || s2c_listed(file_types, s + dot + 1, n - dot - 1);
    return only_digits(s + dot + 1, n - dot - 1) && n - dot <= 4 && s2c_is_alpha(s[dot - 1]);
}

static int is_alternative(const char *s, int n)
{
    int digits_and_slashes = 1;
    for (int i = 0; i < n; i++) digits_and_slashes &= s2c_is_digit(s[i]) || s[i] == '/';
    return (has(s, n, '/') && s2c_listed(alternatives, s, n)) || (digits_and_slashes && s2c_is_digit(s[0]));
}

/* A home directory that the shell is to fill in: ~, ~/x, ~bob, ~bob/x. ~1 and ~+ are other things to a shell. */
static int is_home(const char *s, int n)
{
    if (n < 1 || s[0] != '~') return 0;
    if (n == 1 || s[1] == '/') return 1;
    if (!s2c_is_alpha(s[1]) && s[1] != '_') return 0;
    for (int i = 1; i < n && s[i] != '/'; i++)
        if (!s2c_is_alnum(s[i]) && !has("_.-", 3, s[i])) return 0;
    return 1;
}

static int is_path(const char *s, int n, s2c_recognised *out)
{
    if (starts_with(s, n, "$HOME/") || starts_with(s, n, "${HOME}/")) {
        out->skip = s[1] == '{' ? 7 : 5;
        out->home = out->tilde = 1;
        return 1;
    }
    out->tilde = is_home(s, n);
    return s[0] == '~' || has(s, n, '/') || (s[0] == '.' && (n == 1 || (n == 2 && s[1] == '.')));
}

/* Forms that leave no doubt, whose value can only be ASCII. */
static int strict_type(const char *s, int n)
{
    int year, month, day;
    if (s2c_is_mac(s, n)) return S2C_MAC;
    if (s2c_is_cidr(s, n)) return S2C_CIDR;
    if (s2c_is_ipv4(s, n)) return S2C_IPV4;
    if (s2c_is_ipv6(s, n)) return S2C_IPV6;
    if (s2c_is_date(s, n, &year, &month, &day)) return S2C_DATE;
    int hour, minute;
    if (is_time(s, n) || s2c_is_half_day_time(s, n, &hour, &minute)) return S2C_TIME;
    if (s2c_is_mode(s, n)) return S2C_MODE;
    return S2C_WORD;
}

static int named_type(const char *s, int n, int shouting, s2c_recognised *out)
{
    if (s2c_is_user_host(s, n)) return S2C_USERHOST;
    if (s2c_is_bare_url(s, n)) return S2C_URL;
    if (s2c_is_remote(s, n)) return S2C_REMOTE;
    if (starts_with(s, n, "/dev/") && n > 5 && !is_glob(s, n)) return S2C_DEVICE;
    if (s2c_is_device_name(s, n)) return S2C_DEVICE;
    if (is_interface(s, n)) return S2C_INTERFACE;
    if (is_signal_token(s, n, shouting)) return S2C_SIGNAL;
    return is_variable(s, n, shouting, out) ? S2C_VARIABLE : S2C_WORD;
}

static int file_type(const char *s, int n, s2c_recognised *out)
{
    if (s[0] == '-' || is_alternative(s, n) || (has(s, n, '.') && s2c_listed(dotted_words, s, n))) return S2C_WORD;
    if (is_path(s, n, out)) return is_glob(s, n) && !out->home ? S2C_GLOB : S2C_PATH;
    if (is_glob(s, n)) return S2C_GLOB;
    if (s[0] == '.' && n > 1) {
        int type = dotted_type(s, n);
        out->skip = type == S2C_EXT;
        return type;
    }
    int dot = last_dot(s, n);
    if (dot > 0 && s2c_listed(file_types, s + dot + 1, n - dot - 1) && is_file(s, n)) return S2C_FILE;
    if (s2c_is_known_host(s, n)) return S2C_HOST;
    return is_file(s, n) ? S2C_FILE : S2C_WORD;
}

void s2c_recognise(const char *s, int n, int shouting, s2c_recognised *out)
{
    s2c_quantity quantity;
    *out = (s2c_recognised){S2C_WORD, 0, 0, 0, 0, 0, 0};
    if (s2c_is_url(s, n)) { out->type = S2C_URL; return; }
    out->type = strict_type(s, n);
    out->folded = out->type != S2C_WORD;
    if (out->type == S2C_WORD && s2c_glued_quantity(s, n, &quantity)) {
        out->type = quantity.type;
        out->amount = quantity.amount;
        return;
    }
    if (out->type == S2C_WORD) out->type = named_type(s, n, shouting, out);
    if (out->type == S2C_WORD) out->type = file_type(s, n, out);
}
