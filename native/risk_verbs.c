/* risk_verbs.c - what the words of a utility say that no rule knows: a verb that loses something, and what it is about.
 *
 * "lunctl volume-group delete vg7", "mmdeldisk gpfs0 nsd1", "foo --erase-flash" and "erase startup-config" are understood without a rule of their own:
 * words are taken apart at - _ : . and at capital letters, and looked up in one list of verbs and of nouns. Reading verbs before that end it.
 */
#include "risk_commands.h"
#include <string.h>

enum {
    LOSE = 1,      /* verbs that leave nothing */
    REMOVE = 2,    /* verbs that may be about something small */
    LOCK = 4,      /* verbs that shut somebody out, or switch a guard off */
    STORE = 8,     /* what holds data, access, or the system */
    SETTINGS = 16, /* how something was set up: "reset config" */
    SMALL = 32,    /* what is easily had back */
    MAKE = 64,     /* verbs that only add or change */
    LOOK = 128,    /* verbs that only read */
    SPARE = 256,   /* "--no-purge" */
    POWER = 512,
    GUARD = 1024,
    ALONE = 2048,  /* verbs that mean all of it where nothing is named: "tool reset" */
    EVERY = 4096,
    PERSON = 8192,
    RISKY = 16384,
    FORCE = 32768
};

typedef struct { char text[16]; int means; } meaning;

/* Sorted; plurals are found, too. */
static const meaning meanings[] = {
    {"accept", MAKE}, {"account", STORE | PERSON}, {"acls", STORE}, {"add", MAKE}, {"admin", STORE | PERSON}, {"after", SPARE}, {"aggregate", STORE}, {"alert", SMALL},
    {"alias", SMALL}, {"all", STORE | EVERY}, {"allocations", STORE}, {"allow", MAKE}, {"analyze", LOOK}, {"annihilate", LOSE}, {"annotation", SMALL},
    {"antivirus", GUARD}, {"app", STORE}, {"apparmor", GUARD}, {"apply", MAKE}, {"approve", MAKE}, {"archive", STORE}, {"array", STORE}, {"artifact", SMALL},
    {"ask", SPARE}, {"assassinate", LOSE}, {"assign", MAKE}, {"attach", MAKE}, {"auth", GUARD}, {"authentication", GUARD}, {"author", SMALL}, {"authorization", GUARD},
    {"backup", STORE}, {"badge", SMALL}, {"ban", LOCK}, {"bank", STORE}, {"before", SPARE}, {"binlog", STORE}, {"bios", SETTINGS}, {"block", LOCK}, {"blockchain", STORE},
    {"board", STORE}, {"bookmark", SMALL}, {"branch", SMALL}, {"breakpoint", SMALL}, {"brick", LOSE}, {"bridge", STORE}, {"browse", LOOK}, {"bucket", STORE},
    {"button", SMALL}, {"bypass", LOCK}, {"ca", STORE}, {"cache", SMALL}, {"cat", LOOK}, {"catalog", STORE}, {"cert", STORE}, {"certificate", STORE}, {"chain", STORE},
    {"chaindata", STORE}, {"check", LOOK}, {"checkout", MAKE}, {"chip", STORE}, {"chunkserver", STORE}, {"clear", REMOVE}, {"clipboard", SMALL}, {"clone", MAKE},
    {"closeall", LOSE}, {"cluster", STORE}, {"cmos", SETTINGS}, {"collection", STORE}, {"collections", STORE}, {"color", SMALL}, {"comment", SMALL}, {"commit", MAKE},
    {"compare", LOOK}, {"compile", MAKE}, {"completion", SMALL}, {"conf", SETTINGS}, {"config", SETTINGS}, {"configuration", SETTINGS}, {"configure", MAKE},
    {"confirm", SPARE}, {"connect", MAKE}, {"contact", SMALL}, {"container", STORE}, {"content", STORE}, {"contents", STORE}, {"conversation", STORE}, {"convert", MAKE},
    {"cookie", SMALL}, {"copy", MAKE}, {"count", LOOK}, {"counter", SMALL}, {"cp", MAKE}, {"create", MAKE}, {"credential", STORE}, {"current", LOOK}, {"cursor", SMALL},
    {"dangerously", RISKY}, {"dangling", SMALL}, {"data", STORE}, {"database", STORE}, {"datafile", STORE}, {"datanode", STORE}, {"dataset", STORE}, {"datastore", STORE},
    {"db", STORE}, {"deactivate", LOCK}, {"decommission", LOSE}, {"decrypt", MAKE}, {"defaults", SETTINGS}, {"del", REMOVE}, {"delete", REMOVE}, {"deleteall", LOSE},
    {"deltree", LOSE}, {"demote", LOSE}, {"dep", SMALL}, {"dependency", SMALL}, {"deploy", MAKE}, {"deployment", STORE}, {"deprovision", LOSE}, {"deregister", REMOVE},
    {"describe", LOOK}, {"destroy", LOSE}, {"destroyall", LOSE}, {"destruct", LOSE}, {"details", LOOK}, {"detect", LOOK}, {"detonate", LOSE}, {"device", STORE},
    {"diff", LOOK}, {"disable", LOCK}, {"disband", LOSE}, {"discard", REMOVE}, {"disk", STORE}, {"dismantle", LOSE}, {"dismiss", REMOVE}, {"display", LOOK},
    {"doctor", LOOK}, {"domain", STORE}, {"domu", STORE}, {"dont", SPARE}, {"download", SMALL}, {"draft", SMALL}, {"drain", REMOVE}, {"drop", REMOVE}, {"droplet", STORE},
    {"dry", LOOK}, {"dump", LOOK}, {"edit", MAKE}, {"eeprom", STORE}, {"efuse", STORE}, {"empty", REMOVE}, {"enable", MAKE}, {"encrypt", MAKE}, {"encryption", GUARD},
    {"endpoint", STORE}, {"entry", SMALL}, {"enum", LOOK}, {"enumerate", LOOK}, {"env", STORE}, {"environment", STORE}, {"eradicate", LOSE}, {"erase", LOSE},
    {"eraseall", LOSE}, {"error", SMALL}, {"estimate", LOOK}, {"eval", MAKE}, {"event", SMALL}, {"everybody", STORE | EVERY}, {"everyone", STORE | EVERY},
    {"everything", STORE | EVERY}, {"evict", REMOVE}, {"examine", LOOK}, {"except", SPARE}, {"exclude", SPARE}, {"exec", MAKE}, {"exists", LOOK}, {"expand", MAKE},
    {"experiment", STORE}, {"expired", SMALL}, {"explain", LOOK}, {"export", LOOK}, {"expunge", LOSE}, {"extension", SMALL}, {"factory", SETTINGS},
    {"factoryreset", LOSE}, {"failed", SMALL}, {"farm", STORE}, {"fbvol", STORE}, {"feature", SMALL}, {"fetch", MAKE}, {"field", SMALL}, {"file", SMALL},
    {"fileset", STORE}, {"filesystem", STORE}, {"filter", SMALL}, {"find", LOOK}, {"fingerprint", STORE}, {"firewall", STORE}, {"flash", STORE}, {"fleet", STORE},
    {"flush", REMOVE}, {"font", SMALL}, {"force", FORCE}, {"forced", FORCE}, {"forget", REMOVE}, {"form", SMALL}, {"format", REMOVE | ALONE}, {"fs", STORE}, {"function", STORE}, {"fuse", STORE},
    {"gatekeeper", GUARD}, {"gateway", STORE}, {"gen", MAKE}, {"generate", MAKE}, {"get", LOOK}, {"grant", MAKE}, {"graph", STORE}, {"group", STORE}, {"guest", STORE},
    {"halt", POWER}, {"hardreset", POWER}, {"hdisk", STORE}, {"head", SMALL}, {"health", LOOK}, {"help", LOOK}, {"history", STORE}, {"hook", SMALL}, {"host", STORE},
    {"hsm", STORE}, {"icon", SMALL}, {"identity", STORE}, {"idp", GUARD}, {"if", SPARE}, {"ignore", SPARE}, {"image", SMALL}, {"implode", LOSE}, {"import", MAKE},
    {"index", STORE}, {"info", LOOK}, {"init", MAKE}, {"inspect", LOOK}, {"install", MAKE}, {"instance", STORE}, {"interface", STORE}, {"interval", SPARE},
    {"invite", MAKE}, {"issue", SMALL}, {"item", SMALL}, {"jail", STORE}, {"job", SMALL}, {"join", MAKE}, {"journal", STORE}, {"keep", SPARE}, {"key", STORE},
    {"keyring", STORE}, {"keyspace", STORE}, {"keystore", STORE}, {"lab", STORE}, {"label", SMALL}, {"layer", SMALL}, {"ld", STORE}, {"ldap", STORE}, {"lease", SMALL},
    {"leave", REMOVE}, {"ledger", STORE}, {"license", STORE}, {"limit", SPARE}, {"line", SMALL}, {"link", SMALL}, {"linode", STORE}, {"lint", LOOK}, {"list", LOOK},
    {"load", MAKE}, {"loadbalancer", STORE}, {"lock", LOCK}, {"log", STORE}, {"logicaldrive", STORE}, {"login", MAKE}, {"logout", MAKE}, {"lookup", LOOK}, {"ls", LOOK},
    {"lun", STORE}, {"lv", STORE}, {"lvm", STORE}, {"mac", STORE}, {"machine", STORE}, {"mail", STORE}, {"mailbox", STORE}, {"make", MAKE}, {"marker", SMALL},
    {"massacre", LOSE}, {"max", SPARE}, {"mdisk", STORE}, {"member", STORE | PERSON}, {"menu", SMALL}, {"merge", MAKE}, {"message", SMALL}, {"metadata", STORE},
    {"mfa", STORE | PERSON}, {"milestone", SMALL}, {"min", SPARE}, {"model", STORE}, {"module", SMALL}, {"mon", STORE}, {"monitor", LOOK}, {"mount", MAKE},
    {"move", MAKE}, {"mv", MAKE}, {"namenode", STORE}, {"namespace", STORE}, {"network", STORE}, {"never", SPARE}, {"new", MAKE}, {"no", SPARE}, {"node", STORE},
    {"not", SPARE}, {"note", SMALL}, {"notice", SMALL}, {"notification", SMALL}, {"ns", STORE}, {"nsd", STORE}, {"nuke", LOSE}, {"nvram", SETTINGS}, {"object", SMALL},
    {"obliterate", LOSE}, {"obliviate", LOSE}, {"offboard", LOSE}, {"old", SMALL}, {"on", SPARE}, {"open", MAKE}, {"org", STORE}, {"organisation", STORE},
    {"organization", STORE}, {"orphan", SMALL}, {"osd", STORE}, {"otp", STORE}, {"outdated", LOOK}, {"output", SMALL}, {"overview", LOOK}, {"package", SMALL},
    {"page", SMALL}, {"pane", SMALL}, {"partition", STORE}, {"password", STORE}, {"pg", STORE}, {"photos", STORE}, {"pin", SMALL}, {"ping", LOOK}, {"plan", LOOK},
    {"play", MAKE}, {"plugin", SMALL}, {"pod", SMALL}, {"policy", STORE}, {"pool", STORE}, {"portal", STORE}, {"post", SMALL}, {"powercycle", POWER},
    {"powerdown", POWER}, {"poweroff", POWER}, {"preferences", SETTINGS}, {"prevent", SPARE}, {"preview", LOOK}, {"principal", STORE | PERSON}, {"print", LOOK},
    {"probe", LOOK}, {"profile", SMALL}, {"project", STORE}, {"protect", SPARE}, {"protection", GUARD}, {"ps", LOOK}, {"publish", MAKE}, {"pull", MAKE}, {"purge", LOSE},
    {"push", MAKE}, {"pv", STORE}, {"query", SMALL}, {"queue", STORE}, {"raid", STORE}, {"read", LOOK}, {"realm", STORE}, {"reap", REMOVE}, {"reboot", POWER},
    {"rebuild", REMOVE}, {"record", SMALL}, {"recyclebin", STORE}, {"region", STORE}, {"register", STORE}, {"reimage", LOSE}, {"reinit", LOSE}, {"reinstall", REMOVE},
    {"release", SMALL}, {"reminder", SMALL}, {"remote", SMALL}, {"remove", REMOVE}, {"removeall", LOSE}, {"rename", MAKE}, {"render", MAKE}, {"renew", MAKE},
    {"replica", STORE}, {"repo", STORE}, {"report", SMALL}, {"repository", STORE}, {"reset", REMOVE | ALONE}, {"resize", MAKE}, {"restart", MAKE}, {"resume", MAKE},
    {"revert", REMOVE}, {"revoke", REMOVE}, {"rm", REMOVE}, {"rmr", REMOVE}, {"role", STORE}, {"rollback", REMOVE}, {"rootfs", STORE}, {"rotate", MAKE}, {"route", SMALL},
    {"router", STORE}, {"rule", SMALL}, {"rules", STORE}, {"ruleset", STORE}, {"run", MAKE}, {"sanitize", LOSE}, {"scale", MAKE}, {"scan", LOOK}, {"schema", STORE},
    {"scratch", SMALL}, {"screen", SMALL}, {"script", SMALL}, {"seal", REMOVE | ALONE}, {"search", LOOK}, {"secret", STORE}, {"sector", STORE}, {"secureboot", GUARD},
    {"selection", SMALL}, {"selinux", GUARD}, {"send", MAKE}, {"serve", MAKE}, {"server", STORE}, {"service", STORE}, {"session", SMALL}, {"set", MAKE},
    {"settings", SETTINGS}, {"setup", SETTINGS}, {"shard", STORE}, {"share", STORE}, {"shim", SMALL}, {"show", LOOK}, {"shutdown", POWER}, {"sign", MAKE},
    {"simulate", LOOK}, {"site", STORE}, {"skip", SPARE}, {"slot", STORE}, {"snap", STORE}, {"snapshot", STORE}, {"spool", STORE}, {"sso", GUARD}, {"stack", STORE},
    {"stale", SMALL}, {"start", MAKE}, {"stat", SMALL}, {"state", SETTINGS}, {"stats", LOOK}, {"status", LOOK}, {"storage", STORE}, {"storagepool", STORE},
    {"store", STORE}, {"subnet", STORE}, {"subscription", STORE}, {"summary", LOOK}, {"superblock", STORE}, {"suspend", LOCK}, {"svm", STORE}, {"sweepall", LOSE},
    {"switch", MAKE}, {"sync", MAKE}, {"system", STORE}, {"tab", SMALL}, {"table", STORE}, {"tablespace", STORE}, {"tag", SMALL}, {"tail", LOOK}, {"target", SMALL},
    {"task", SMALL}, {"teardown", REMOVE | ALONE}, {"temp", SMALL}, {"template", SMALL}, {"temporary", SMALL}, {"tenant", STORE}, {"terminate", LOSE}, {"test", LOOK},
    {"tests", MAKE}, {"theme", SMALL}, {"thinpool", STORE}, {"threshold", SPARE}, {"timeout", SPARE}, {"tmp", SMALL}, {"todo", SMALL}, {"token", STORE},
    {"toolchain", SMALL}, {"top", LOOK}, {"topic", STORE}, {"tpm", STORE}, {"trace", LOOK}, {"train", MAKE}, {"transient", SMALL}, {"trash", STORE}, {"trashbin", STORE},
    {"tree", STORE}, {"truncate", LOSE}, {"tunnel", STORE}, {"uefi", SETTINGS}, {"undef", REMOVE}, {"undefine", REMOVE}, {"undeploy", LOSE}, {"unenroll", REMOVE},
    {"unpair", REMOVE}, {"unprovision", LOSE}, {"unpublish", LOSE}, {"unregister", REMOVE}, {"unsafe", RISKY}, {"until", SPARE}, {"unused", SMALL}, {"up", MAKE},
    {"update", MAKE}, {"upgrade", MAKE}, {"upload", MAKE}, {"usage", LOOK}, {"use", MAKE}, {"user", STORE | PERSON}, {"validate", LOOK}, {"validation", GUARD},
    {"vaporize", LOSE}, {"vault", STORE}, {"vd", STORE}, {"vdisk", STORE}, {"verification", GUARD}, {"verify", LOOK}, {"version", LOOK}, {"vg", STORE}, {"vhost", STORE},
    {"view", SMALL}, {"vlan", STORE}, {"vm", STORE}, {"vol", STORE}, {"volume", STORE}, {"volumegroup", STORE}, {"vpc", STORE}, {"wal", STORE}, {"wallet", STORE},
    {"warehouse", STORE}, {"warning", SMALL}, {"watch", LOOK}, {"what", LOOK}, {"when", SPARE}, {"where", LOOK}, {"which", LOOK}, {"who", LOOK}, {"whoami", LOOK},
    {"widget", SMALL}, {"window", SMALL}, {"wipe", LOSE}, {"wipeall", LOSE}, {"without", SPARE}, {"workspace", STORE}, {"worktree", SMALL}, {"world", STORE},
    {"yank", LOSE}, {"zap", LOSE}, {"zeroise", LOSE}, {"zeroize", LOSE}, {"zfs", STORE}, {"zone", STORE}, {"zpool", STORE},
};

static int look_up(const char *text, int length)
{
    int low = 0, high = (int)(sizeof meanings / sizeof *meanings) - 1;
    while (low <= high) {
        const int middle = (low + high) / 2;
        int order = strncmp(text, meanings[middle].text, (size_t)length);
        if (order == 0) order = -(meanings[middle].text[length] != 0);
        if (order == 0) return meanings[middle].means;
        if (order < 0) high = middle - 1;
        else low = middle + 1;
    }
    return 0;
}

static int look_up_plural(const char *text, int length)
{
    int means = length < 16 ? look_up(text, length) : 0;
    if (!means && length > 3 && length < 16 && text[length - 1] == 's') means = look_up(text, length - 1);
    if (!means && length > 5 && length < 16 && text[length - 1] == 's' && text[length - 2] == 'e') means = look_up(text, length - 2);
    if (!means && length > 4 && length < 16 && !memcmp(text + length - 3, "ies", 3)) { /* libraries */
        char single[16];
        memcpy(single, text, (size_t)length - 3);
        single[length - 3] = 'y';
        means = look_up(single, length - 2);
    }
    return means;
}

/* Written together: deluser, mmdeldisk, rmvdisk, pkidestroy. */
static int look_up_glued(const char *text, int length)
{
    static const char *const verbs[] = {"delete", "destroy", "remove", "purge", "erase", "wipe", "clear", "empty", "drop", "reset", "del", "rm"};
    if (length < 4 || length >= 24 || !memcmp(text, "mode", 4)) return 0;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        const int size = (int)strlen(verbs[i]);
        for (int from = 0; from <= (size > 2 ? 2 : 0) && from + size + 2 <= length; from++) {
            if (text[from] != verbs[i][0] || memcmp(text + from, verbs[i], (size_t)size)) continue;
            const int means = look_up_plural(text + from + size, length - from - size);
            if (means & (STORE | SMALL | SETTINGS)) return look_up(verbs[i], size) | means;
        }
        if (size < 3 || length < size + 2 || text[length - size] != verbs[i][0] || memcmp(text + length - size, verbs[i], (size_t)size)) continue;
        const int means = look_up_plural(text, length - size), strong = look_up(verbs[i], size);
        if (means & (STORE | SMALL) || strong & LOSE) return strong | means;
    }
    return 0;
}

typedef struct { int count, all, first, last; } parts; /* of a word: how many, what they mean together, the first and the last */

/* Where a part of a word ends: before a sign, or before a capital behind a small letter. */
static int part_end(const char *text, int length, int from)
{
    int i = from;
    while (i < length && s2c_is_alnum(text[i]) && (i == from || !s2c_is_upper(text[i]) || s2c_is_upper(text[i - 1]))) i++;
    return i;
}

static parts take_apart(const char *text, int length)
{
    parts found = {0, 0, 0, 0};
    char part[24];
    if (length > 48) return found;
    for (int i = 0; i < length && found.count < 6;) {
        const int stop = part_end(text, length, i), size = stop - i;
        if (size == 0) { i++; continue; }
        int means = 0;
        if (size < (int)sizeof part) {
            for (int k = 0; k < size; k++) part[k] = s2c_to_lower(text[i + k]);
            means = look_up_plural(part, size);
            if (!means) means = look_up_glued(part, size);
        }
        if (!found.count++) found.first = means;
        found.last = means;
        found.all |= means;
        i = stop;
    }
    return found;
}

/* A verb and what it is about, in one word: volume-delete, drop_schema, deleteDatabase. */
static int loses(int all)
{
    if (all & (SMALL | SPARE)) return 0;
    return (all & LOSE) || (all & REMOVE && all & (STORE | SETTINGS)) || (all & LOCK && all & (GUARD | PERSON | EVERY));
}

/* ---- options ---- */

static int is_off(const char *text, int length)
{
    static const char *const words[] = {"false", "no", "0", "off", "none", "never"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == (size_t)length && !memcmp(words[i], text, (size_t)length)) return 1;
    return 0;
}

/* --erase-all, -deleteDatabase, --remove-node=3; not --no-purge, --purge=false, --terminate-after 5 */
static int option_loses(const s2c_word *word, const s2c_word *next, int unknown, int about)
{
    const char *text = word->text, *end = text + word->length, *equals = memchr(text, '=', (size_t)word->length);
    static const char *const doubts[] = {"really", "i-know", "i-understand", "i-am-sure", "im-sure", "data-loss", "no-preserve"};
    const int two = word->length > 2 && text[1] == '-';
    for (size_t i = 0; i < sizeof doubts / sizeof *doubts; i++)
        if (strstr(text, doubts[i])) return 1;
    if (word->length < (two ? 6 : 5)) return 0;
    if (equals ? is_off(equals + 1, (int)(end - equals - 1)) : next && is_off(next->text, next->length)) return 0;
    const parts option = take_apart(text + 1 + two, (int)((equals ? equals : end) - text) - 1 - two);
    if (about && unknown && option.count == 1 && option.all & REMOVE) return 1; /* lun -remove, --type=volume --delete */
    if (!loses(option.all)) return 0;
    return option.count > 1 || (option.all & (STORE | GUARD)) || ((two || unknown) && option.all & LOSE);
}

/* ---- words ---- */

typedef struct { int unknown, position, pending, age, seen; } reading; /* pending: a verb that waits for what it is about; seen: the noun before */
enum { GO_ON, LOST, HARMLESS };

static int read_word(reading *at, const char *text, int length)
{
    const parts word = take_apart(text, length);
    int means = word.count == 1 ? word.all : word.last, noun = means & (STORE | SETTINGS | SMALL | GUARD | PERSON | EVERY);
    at->position++;
    if (at->unknown && at->position <= 3 && word.all & (POWER | RISKY) && !(word.all & (SPARE | LOOK | MAKE)) && !memchr(text, '.', (size_t)length)) return LOST; /* safe-shutdown, unsafe-reset */
    if (at->pending && ++at->age) {
        const int verb = at->pending;
        if (means & SMALL) return HARMLESS;
        if (memchr(text, '.', (size_t)length)) means = noun = 0; /* a name */
        if (verb & LOSE || (verb & REMOVE && noun & (STORE | SETTINGS)) || (verb & LOCK && means & (GUARD | PERSON | EVERY))) return LOST;
        if (at->age > 1) at->pending = 0;
        return GO_ON;
    }
    if (word.count > 1 && at->position <= 3) {
        if (word.first & (LOOK | MAKE)) return HARMLESS;
        if (word.all & (LOSE | REMOVE) && word.all & SMALL) return HARMLESS;
        if (at->position <= 2 && loses(word.all)) return LOST;
        if (at->position <= 3 && word.first & FORCE && word.all & REMOVE) return LOST; /* cluster force-remove */
        if (word.first & REMOVE && at->position <= 2) at->pending = word.first; /* rm-brick all */
    } else if (word.count == 1 && at->position <= 5) {
        if (means & (LOOK | MAKE) && !(means & (STORE | SMALL))) return HARMLESS;
        if (means & (LOSE | REMOVE) && noun & (STORE | SMALL | SETTINGS)) return means & SMALL ? HARMLESS : at->position <= 2 ? LOST : GO_ON; /* glued */
        if (means & (LOSE | REMOVE | LOCK)) {
            if (at->seen & SMALL) return HARMLESS;
            if (means & LOSE && at->seen) return LOST;
            if (means & REMOVE && at->seen & (STORE | SETTINGS)) return LOST;
            if (means & LOCK && at->seen & (GUARD | PERSON | EVERY)) return LOST;
            at->pending = means;
            return GO_ON;
        }
    }
    if (noun) at->seen = noun;
    return GO_ON;
}

/* Looks like a word of a command: no path, no number, no address. */
static int is_plain(const s2c_word *word)
{
    if (!word->length || !s2c_is_alpha(word->text[0])) return 0;
    for (int i = 0; i < word->length; i++)
        if (!s2c_is_alnum(word->text[i]) && !strchr("-_:.", word->text[i])) return 0;
    return 1;
}

/* At the end: a verb that loses needs no noun, and "tool reset" is about all of it. */
static int ends_lost(const reading *at, int alone) { return at->pending & LOSE || (alone && at->pending & ALONE && at->position == 1 && !at->age); }

/* *about: a noun among them that no verb has claimed */
static int words_lose(const s2c_call *call, int unknown, int *about)
{
    reading at = {unknown, 0, 0, 0, 0};
    int arguments = 0;
    if (unknown) { /* the name says something, too: mmdelfs, erase, volume */
        const parts name = take_apart(call->words->text, call->words->length);
        if (name.count > 1 || name.all & STORE) {
            if (loses(name.all) && call->count > 1) at.pending = LOSE;
            else if (name.last & REMOVE && !(name.all & SMALL)) at.pending = name.last;
            else if (name.count == 1) at.seen = name.all;
        } else if (name.all & (LOSE | REMOVE) && call->count > 1) at.pending = name.all;
        else for (int i = 2; i + 3 < call->words->length && i < 16 && !at.seen; i++) at.seen = look_up(call->words->text + i, call->words->length - i) & (STORE | SMALL); /* onedatastore */
    }
    if (unknown && at.pending && strstr(call->words->text, "-") && s2c_find_option(call, "-r -R -f --recursive --force")) return LOST; /* mega-rm -r */
    for (int i = 0; i < call->operand_count && i < 8; i++) {
        const s2c_word *word = call->operands[i];
        const int value = word[-1].text[0] == '-' && word[-1].length == 2 && memchr(word->text, '_', (size_t)word->length); /* -k test_delete_all */
        if (!is_plain(word) || value) { arguments++; continue; }
        const int found = read_word(&at, word->text, word->length);
        if (found != GO_ON) return found;
    }
    *about = at.seen & STORE;
    if (at.pending & LOCK && unknown && s2c_find_option(call, "--all -a")) return LOST;
    return ends_lost(&at, unknown && !arguments) ? LOST : GO_ON;
}

/* Text that an unknown program is given as a command of its own: taos -s 'drop database power', birdc 'disable all'. */
static int text_loses(s2c_state *st, const s2c_call *call)
{
    static const char *const names[] = {"-c", "-e", "-s", "-q", "-x", "-Q", "-X", "-ex", "-rx", "-cmd", "--command", "--query", "--execute", "--eval", "--exec", "--sql", "--cmd", "--statement", "--run", "--expression", "--script"};
    for (int i = 1; i < call->count && i < 10; i++) {
        const s2c_word *word = &call->words[i];
        int given = call->count == 2;
        if (!memchr(word->text, ' ', (size_t)word->length)) continue;
        if (call->count > 2 && !strncmp(word->text, "rm -", 4) && !s2c_word_is(word - 1, "-m") && !s2c_word_is(word - 1, "--message")) {
            const s2c_flow nothing = {0};
            s2c_flow out = {0};
            s2c_run_text(st, word->text, word->length, &nothing, &out);
        }
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) given |= s2c_word_is(word - 1, names[k]);
        if (!given) continue;
        if (call->count > 2) s2c_run_query(st, word->text, word->length, 1);
        if (call->count > 2 && (memchr(word->text, '(', (size_t)word->length) || memchr(word->text, '"', (size_t)word->length))) s2c_run_script(st, word->text, word->length, 0); /* an interpreter that is not known here */
        reading at = {0, 0, 0, 0, 0};
        int found = GO_ON;
        for (int from = 0, stop; from < word->length && found == GO_ON && at.position < 6; from = stop + 1) {
            for (stop = from; stop < word->length && word->text[stop] != ' '; stop++) {}
            if (stop > from) found = read_word(&at, word->text + from, stop - from);
        }
        if (found == LOST || (found == GO_ON && at.pending & LOSE)) return 1;
    }
    return 0;
}

/* ---- doors left open ---- */

static int is_secretless(const s2c_word *word, const s2c_word *next)
{
    const char *end = word->text + word->length, *equals = memchr(word->text, '=', (size_t)word->length), *p = end;
    static const char *const words[] = {"token", "password", "auth", "passwd", "authentication", "mode"}; /* --protected-mode no */
    if (word->text[0] != '-' || word->length < 6) return 0;
    static const char *const open[] = {"no-auth", "noauth", "no-password", "disable-auth", "without-authentication", "skip-grant-tables", "--anonymous"};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        if (strstr(word->text, open[i])) return !equals || !is_off(equals + 1, (int)(end - equals - 1));
    if (equals) end = equals;
    for (p = end; p > word->text && s2c_is_alpha(p[-1]); p--) {}
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strlen(words[i]) != (size_t)(end - p) || memcmp(p, words[i], (size_t)(end - p))) continue;
        const char *value = equals ? equals + 1 : next ? next->text : "x";
        const int size = equals ? (int)(word->text + word->length - value) : next ? next->length : 1;
        return size == 0 || (size == 2 && (!memcmp(value, "''", 2) || !memcmp(value, "\"\"", 2))) || is_off(value, size);
    }
    return 0;
}

/* Serves without a password, to everybody: jupyter notebook --ip=0.0.0.0 --token='' */
static int lets_everybody_in(const s2c_call *call)
{
    int open = call->words->length > 3 && (call->words->text[call->words->length - 1] == 'd' || strstr(call->words->text, "-server")), secretless = 0; /* mongod */
    for (int i = 1; i < call->count && i < 24; i++) {
        const s2c_word *word = &call->words[i];
        open |= strstr(word->text, "0.0.0.0") != NULL || strstr(word->text, "bind_ip_all") != NULL || s2c_word_is(word, "serve") || s2c_word_is(word, "server") || s2c_word_is(word, "notebook") || s2c_word_is(word, "lab") || s2c_word_is(word, "start");
        secretless |= is_secretless(word, i + 1 < call->count ? word + 1 : NULL);
    }
    return open && secretless;
}

void s2c_judge_verbs(s2c_state *st, const s2c_call *call, int unknown)
{
    int about = 0;
    const int words = words_lose(call, unknown, &about);
    int lost = words == LOST || (words != HARMLESS && text_loses(st, call));
    for (int i = 1; i < call->count && i < 24 && !lost && words != HARMLESS; i++)
        if (call->words[i].length > 1 && call->words[i].text[0] == '-') lost = option_loses(&call->words[i], i + 1 < call->count ? &call->words[i + 1] : NULL, unknown, about);
    if (lost) s2c_raise(st, S2C_DESTROYS, "{name}: its words say that something is lost for good, or that somebody is shut out", NULL, 0, call->words->text);
}

void s2c_judge_doors(s2c_state *st, const s2c_call *call)
{
    if (call->count > 1 && lets_everybody_in(call)) s2c_raise(st, S2C_DESTROYS, "lets everybody in who connects", NULL, 0, NULL);
}
