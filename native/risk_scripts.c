/* risk_scripts.c - programs in other languages, and queries, given as text on a command line.
 *
 * They are not parsed: the string literals of a program are looked at with the calls that stand in it, and the statements of a query with
 * their first words. What remains unknown stays "changes", as the rules of the interpreter say.
 */
#include "risk_commands.h"
#include "risk_tables.h"
#include "characters.h"
#include <string.h>

int s2c_has(const char *text, int length, const char *word)
{
    const int size = (int)strlen(word);
    for (int i = 0; i + size <= length; i++)
        if (text[i] == word[0] && !memcmp(text + i, word, (size_t)size)) return 1;
    return 0;
}

void s2c_fill_sieve(s2c_sieve *sieve, const char *text, int length)
{
    memset(sieve, 0, sizeof *sieve);
    for (int i = 0; i + 1 < length; i++) sieve->pairs[s2c_pair(text[i], text[i + 1])] = 1;
}

int s2c_has_any(const char *text, int length, const char *const *words, int count)
{
    s2c_sieve sieve;
    s2c_fill_sieve(&sieve, text, length);
    for (int i = 0; i < count; i++)
        if (s2c_may_hold(&sieve, words[i], words[i] + strlen(words[i])) && s2c_has(text, length, words[i])) return 1;
    return 0;
}

static const char *const runs[] = {"system", "popen", "subprocess", "exec", "spawn", "qx", "%x", "`", "shell", "Process", "os:cmd", "run-program", ".!", "Runtime", "Command(", "Bun.$", "Deno.run", "passthru", "proc_open", "callCommand", "run \"", "run '", "run(", "do shell script", "Sys.command", "rawSystem", "readCreateProcess", "execShellCmd", "run-shell", "shell_exec", "pcntl_exec", "'sh'", "\"sh\"", "shell-command", "Open3", "unix(\"", "unix('", "call-process", "start-process", "run_command", "Sys.cmd", "ProcessBuilder", "executeShell", "wordexp"};
static const char *const removes[] = {"rmtree", "rm_r", "rmSync", "rmdir", "removedirs", "File.delete", "os.remove", "unlink", "remove_entry", "rimraf", "remove_tree", "rm_f", "delete-directory", "delete-file", "removeSync", "Deno.remove", "deleteDir", "removeDirectory", "del_dir", "removePathForcibly", "deleteRecursively", "FileUtils.delete", "rm(", "rmdir_p", "remove_all", "deleteTree", "dir_delete", "os.rename", "shutil.move", "renameSync", "rmdirSync", "File.rename", "FileUtils.mv", "remove_dir", "removeDir", "removeItem", "removeTree", "removeFile", "delete-tree", "delete_tree", "removeAll(", "RemoveAll(", "DeleteFile", "trashItem", "action :delete", "fs.rm", "io/delete", "Directory.Delete", "File.Delete", "fsync.empty", "emptyDir", "os.remove_all", "remove-recursive", "file.remove(", "rename \"/", "rename '/", "rename(\"/", "rename('/"};
static const char *const writes[] = {"open(", "open ", "File.write", "writeFile", "write_text", "write_bytes", "truncate", "fopen", "extractall", "unpack_archive"};
static const char *const owns[] = {"chmod", "chown", "file_put_contents", "IO.write", "IO.binwrite", "File.binwrite", "createWriteStream", "copy_stream", "\"+<\"", "'+<'", "syswrite", "os.open(", "O_WRONLY", "os.truncate(", "File.truncate(", "O_RDWR", "spew", "write-region", "write.file"}; /* and what writes whatever else is said */
static const char *const sockets[] = {"socket", "sockopen", "Socket", "net.connect", "net').connect", "net\").connect", "createConnection"};
static const char *const asks[] = {"execute(", "query(", "exec("};
static const char *const loops[] = {"while", "for ", "loop", "fork()||", "until"};
static const char *const hides[] = {"b64decode", "decode_base64", "Base64", "base64_decode", "atob(", "fromhex", "unhexlify", "decode('hex", "codecs.decode", "zlib", "pack(", "Buffer.from(", "unpack "};
static const char *const loads[] = {"source(\"http", "source('http", "include(download", "import(\"http", "import('http", "install_github", "source_url(", "dofile(\"http", "eval(parse(\"http", "require(\"http:/", "include \"http", "include 'http", "require \"http", "require 'http", "include(\"http", "include('http", "slurp \"http", "load-file \"http"}; /* run what they fetch */
static const char *const fetches[] = {"open(\"http", "open('http", "urlopen", "requests.get", "LWP::Simple", "Net::HTTP", "open-uri", "http.get", "https.get", "file_get_contents", "URI.open", "\"https\"", "\"http\"", "'https'", "'http'", "fetch(", "http.request", "http::geturl", "socket.http", "HTTPoison", "HTTP.get", "httpc:request", "urlretrieve", "download.file", "getURL", "httpGet", "get(\"http", "get('http", "URL(\"http", "URL('http", "readLines(\"http", "readLines('http", "popen(\"curl", "popen('curl", "popen(\"wget", "popen('wget"};

static const char *const sends[] = {"urlopen", "requests.", "httpx", "Net::HTTP", "http.request", "https.request", "https\").", "https').", "http\").", "http').", "fetch(", "LWP::", "HTTP::", "SMTP", "smtplib", "ftplib", "FTP", "paramiko", "upload", "Upload", "put_object", "socket", "Socket", "curl_", "(\"http", "('http", "fsockopen", "mail(", "axios", "net.connect", "net').", "net\").", "Faraday", "RestClient", "HTTParty", "Invoke-WebRequest", "Invoke-RestMethod", "iwr ", "irm ", "gethostbyname", "getaddrinfo", "resolve", ".lookup(", "sendMessage", "httpPost", "POST("};
static const char *const takes[] = {"open(", "open ", "read", "Read", "slurp", "file_get_contents", "upload", "Upload", "put(", "put_object", "storbinary", "InFile", "gc ", "Get-Content", "file(", "fs."};
static const char *const wholes[] = {"os.environ)", "os.environ}", "os.environ.items", "environ.copy", "str(os.environ", "dumps(dict(os.environ", "process.env)", "process.env}", "ENV.to_", "ENV.inspect", "ENV.map", "%ENV", "$_ENV)", "getenv()", "env.toObject", "Get-ChildItem env:", "gci env:", "dir env:"};
static const char *const hoards[] = {".ssh\\id_", ".ssh\\", ".aws\\cred", "Login Data", "logins.json", "key4.db", "cookies.sqlite", "\\config\\SAM", "NTDS.dit", "ntds.dit", "/self/environ", "ConsoleHost_history"};

/* The next string literal from p on; NULL: none is left. */
static const char *plain_literal(const char *p, const char *end, int *length)
{
    while (p < end && *p != '\'' && *p != '"') p++;
    if (p >= end) return NULL;
    const char *from = p + 1, *stop = memchr(from, *p, (size_t)(end - from));
    *length = (int)((stop ? stop : end) - from);
    return from;
}

/* A program that reads keys, or takes the whole environment, and has something that sends. */
static int sends_secret(s2c_state *st, const char *text, int length)
{
    const char *const end = text + length;
    int size;
    if (!S2C_HAS_ANY(text, length, sends)) return 0;
    if (S2C_HAS_ANY(text, length, wholes)) return 1;
    if (!S2C_HAS_ANY(text, length, takes)) return 0;
    if (S2C_HAS_ANY(text, length, hoards)) return 1;
    if (s2c_has(text, length, "key_filename") || s2c_has(text, length, "load_cert") || s2c_has(text, length, "load_dotenv") || s2c_has(text, length, "dotenv'") || s2c_has(text, length, "from_private_key")) return 0; /* it only says who it is */
    for (const char *p = plain_literal(text, end, &size); p; p = plain_literal(p + size + 1, end, &size)) {
        char home[S2C_PLACE_BYTES];
        while (size && strchr("<| ", *p)) { p++; size--; }
        if (size < 1 || size >= (int)sizeof home) continue;
        const int below = size + 1 < (int)sizeof home && p[0] == '/' && p[1] == '.'; /* homedir() + "/.npmrc" */
        memcpy(home + below, p, (size_t)size);
        if (*p == '~' || below) home[0] = S2C_HOME;
        size += below;
        if (s2c_place(st, home, size) & (S2C_PLACES_SECRET | S2C_PLACE_HISTORY)) return 1;
        size -= below;
    }
    return 0;
}

/* Runs one literal as a command, if it looks like one: a shell would be asked to. */
static void run_literal(s2c_state *st, const char *text, int length)
{
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    if (length > 1) s2c_run_text(st, text, length, &nothing, &out);
}

/* What a removing or writing call does with a literal. A tilde is the home directory, since os.path.expanduser() will be there. */
static void touch_literal(s2c_state *st, const char *text, int length, int removing)
{
    const s2c_flow nothing = {0};
    s2c_flow out = {0};
    for (; !removing && length && strchr("<>+| ", *text); text++) length--; /* Perl's open */
    s2c_word words[3] = {{"rm", 2, 0, 0, 0, {0}}, {"-r", 2, 0, 0, 0, {0}}, {s2c_keep(st, text, length), length, 0, 0, 0, {0}}};
    if (length == 0 || st->overflow) return;
    for (char *p = (char *)words[2].text; p < words[2].text + length; p++)
        if (*p == '*') *p = S2C_ANY;
    if (text[0] == '~') *(char *)words[2].text = S2C_HOME;
    if (removing) s2c_run_words(st, words, 3, &nothing, &out);
    else if (s2c_word_place(st, &words[2]) & ~(uint32_t)(S2C_PLACE_NAMED | S2C_PLACE_HERE)) s2c_redirect_rules(st, ">", &words[2], &nothing);
}

static char closing(char c) { return c == '(' ? ')' : c == '{' ? '}' : c == '[' ? ']' : c; }

/* Ruby's %q(text) and %x{text}, and qx(text) of Perl: where the text begins. */
static const char *percent_literal(const char *p, const char *end)
{
    const int percent = end - p > 3 && p[0] == '%' && strchr("qQxwW", p[1]) && strchr("({[|!/", p[2]);
    const int perl = end - p > 3 && p[0] == 'q' && strchr("qx", p[1]) && strchr("({[|!/", p[2]);
    return percent || perl ? p + 3 : NULL;
}

/* Calls back for each string literal; those of a list are also run together, as ['rm', '-rf', '/'] would be. */
static void run_literals(s2c_state *st, const char *text, int length, int running, int removing, int writing)
{
    char list[512];
    int used = 0;
    for (const char *p = text, *end = text + length; p < end && !st->overflow; p++) {
        if (*p == '[' || *p == '(') used = 0;
        const char *from = percent_literal(p, end);
        if (!from && *p != '\'' && *p != '"' && *p != '`') continue;
        const char mark = from ? closing(from[-1]) : *p;
        if (!from) from = p + 1;
        p = from;
        while (p < end && *p != mark) p += *p == '\\' && p + 1 < end ? 2 : 1;
        const int size = (int)((p < end ? p : end) - from);
        if (running && size > 6 && (from[size - 1] == ' ' || s2c_has(from, size, "#{")) && s2c_has(from, size, "rm -r"))
            s2c_raise(st, S2C_DESTROYS, "deletes a list of files and folders that cannot be read here", NULL, 0, NULL);
        if (running && memchr(from, ' ', (size_t)size)) run_literal(st, from, size);
        const int called = from - 2 >= text && from[-2] == '('; /* system('reboot') */
        if (running && called && !memchr(from, ' ', (size_t)size)) run_literal(st, from, size);
        if (size > 9 && (!strncmp(from, "DROP ", 5) || !strncmp(from, "TRUNCATE ", 9) || !strncmp(from, "DELETE FROM ", 12))) s2c_run_query(st, from, size, 1);
        if (removing || (writing && size > 3)) touch_literal(st, from, size, removing);
        if (used + size + 2 < (int)sizeof list) {
            memcpy(list + used, from, (size_t)size);
            used += size;
            list[used++] = ' ';
        }
        const char *next = p + 1;
        while (next < end && (*next == ' ' || *next == '\n')) next++;
        if (running && (next >= end || *next != ',') && used > size + 1) run_literal(st, list, used);
    }
}

/* A command put together by awk or sed for a shell: it would lose something. */
int s2c_prints_danger(const char *text, int length)
{
    static const char *const strong[] = {"rm -r", "rm -f", "dd if=", "dd of=", "mkfs", "shred ", "wipefs", "kill -9", "kill -KILL", "userdel", "dropdb", "drop table", "DROP TABLE", "passwd -l"};
    return S2C_HAS_ANY(text, length, strong);
}

/* The variable HOME as the whole of an argument: process.env.HOME, os.environ["HOME"]) */
static int passes_home(const char *text, int length)
{
    for (int i = 0; i + 4 < length; i++) {
        if (memcmp(text + i, "HOME", 4)) continue;
        int k = i + 4;
        while (k < length && strchr("'\"]}) ", text[k]) && text[k] != ')') k++;
        if (k < length && (text[k] == ')' || text[k] == ',')) return 1;
    }
    return 0;
}

/* Tcl: file delete -force NAME ... */
static void delete_of_tcl(s2c_state *st, const char *text, int length)
{
    static const char call[] = "file delete";
    char command[512] = "rm -r";
    for (int i = 0, size = (int)sizeof call - 1; i + size < length; i++) {
        if (memcmp(text + i, call, (size_t)size)) continue;
        int n = 5;
        for (i += size; i < length && n < (int)sizeof command && !strchr("\n;]}", text[i]); i++) command[n++] = text[i];
        const char *kept = s2c_keep(st, command, n);
        if (!st->overflow) run_literal(st, kept, n);
    }
}

void s2c_run_script(s2c_state *st, const char *text, int length, int awk)
{
    const int running = awk ? s2c_has(text, length, "system(") || s2c_has(text, length, "getline") || s2c_has(text, length, "|") : S2C_HAS_ANY(text, length, runs);
    const int forking = s2c_has(text, length, "fork");
    if (forking && (S2C_HAS_ANY(text, length, loops) || s2c_has(text, length, "fork while")))
        s2c_raise(st, S2C_DESTROYS, "is a fork bomb: it starts copies of itself until the machine stands still", NULL, 0, NULL);
    if (!awk && S2C_HAS_ANY(text, length, loads)) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    if (!awk && s2c_has(text, length, "file delete")) delete_of_tcl(st, text, length);
    if (!awk && (s2c_has(text, length, "exec") || s2c_has(text, length, "eval") || s2c_has(text, length, "load(") || s2c_has(text, length, "loadstring") || s2c_has(text, length, "load-string") || s2c_has(text, length, "system(pack") || s2c_has(text, length, "system(base64") || s2c_has(text, length, "run(base64") || s2c_has(text, length, "Popen(base64") || s2c_has(text, length, "popen(base64") || s2c_has(text, length, "system(chr")) && (S2C_HAS_ANY(text, length, hides) || s2c_has(text, length, "chr(") || S2C_HAS_ANY(text, length, fetches)))
        s2c_raise(st, S2C_DESTROYS, "runs text that is decoded or fetched on the way, unseen", NULL, 0, NULL);
    if (awk && s2c_has(text, length, "system(") && s2c_has(text, length, "getline") && (s2c_has(text, length, "curl ") || s2c_has(text, length, "wget "))) s2c_raise(st, S2C_DESTROYS, s2c_net_text, NULL, 0, NULL);
    static const char *const deletes[] = {"requests.delete(", "httpx.delete(", "axios.delete(", "RestClient.delete", "HTTParty.delete", "HTTP::Delete", "HTTP.delete", "\"DELETE\"", "'DELETE'", "->delete(\"http", "->delete('http", ".delete(\"/", ".delete('/", ".delete(\"http", ".delete('http", "-Method Delete", "-Method DELETE"};
    if (!awk && S2C_HAS_ANY(text, length, sends) && S2C_HAS_ANY(text, length, deletes)) s2c_raise(st, S2C_DESTROYS, "asks the other machine to delete something", NULL, 0, NULL);
    if (!awk && sends_secret(st, text, length)) s2c_raise(st, S2C_DESTROYS, "sends a secret to another machine", NULL, 0, NULL);
    const int connected = awk ? s2c_has(text, length, "/inet/") : S2C_HAS_ANY(text, length, sockets);
    if (connected && (awk ? s2c_has(text, length, "getline") : s2c_has(text, length, "/bin/") || s2c_has(text, length, "pty") || S2C_HAS_ANY(text, length, runs)))
        s2c_raise(st, S2C_DESTROYS, "hands a shell to another machine", NULL, 0, NULL);
    if (s2c_has(text, length, "kill(-1") || s2c_has(text, length, "kill -1") || s2c_has(text, length, "kill 9, -1") || s2c_has(text, length, "kill(9, -1"))
        s2c_raise(st, S2C_DESTROYS, "stops every process that it may stop", NULL, 0, NULL);
    const int removing = !awk && S2C_HAS_ANY(text, length, removes);
    const int writing = !awk && ((S2C_HAS_ANY(text, length, writes) && (s2c_has(text, length, "w") || s2c_has(text, length, ">") || s2c_has(text, length, "pack") || s2c_has(text, length, "extract"))) || S2C_HAS_ANY(text, length, owns));
    const int asking = !awk && S2C_HAS_ANY(text, length, asks);
    if (removing && (s2c_has(text, length, "home()") || s2c_has(text, length, "Dir.home") || s2c_has(text, length, "homedir()"))) touch_literal(st, "~", 1, 1);
    if (removing && passes_home(text, length)) touch_literal(st, "~", 1, 1);
    if (running || removing || writing || asking) run_literals(st, text, length, running, removing, writing);
    if (awk && s2c_has(text, length, ">")) run_literals(st, text, length, 0, 0, 1);
}

/* ---- sed ---- */

/* s/PATTERN/REPLACEMENT/FLAGS, p behind the s: with the flag e what comes out is run. Returns behind it. */
static const char *run_replacement(s2c_state *st, const char *p, const char *end)
{
    const char mark = p < end ? *p : 0, *from = NULL;
    char text[512];
    int size = 0, e = 0;
    for (int part = 0; part < 2 && p < end; part++) {
        if (part) from = p + 1;
        for (p++; p < end && *p != mark; p++) {
            if (*p == '\\' && p + 1 < end) p++;
            if (part && size < (int)sizeof text) text[size++] = *p;
        }
    }
    for (p += p < end; p < end && s2c_is_alnum(*p); p++) e |= *p == 'e';
    if (from && e) run_literal(st, text, size);
    return p;
}

/* The commands of sed that run others: "e COMMAND", and s///e. */
void s2c_run_sed(s2c_state *st, const char *text, int length)
{
    const char *p = text, *end = text + length;
    while (p < end) {
        while (p < end && strchr("0123456789,$!;{} \n\t", *p)) p++;
        if (p < end && *p == '/') { /* an address */
            for (p++; p < end && *p != '/'; p++) p += *p == '\\' && p + 1 < end;
            p += p < end;
            continue;
        }
        if (p >= end) return;
        const char command = *p++;
        if (command == 's' || command == 'y') p = run_replacement(st, p, end);
        else {
            const char *from = p;
            while (p < end && *p != '\n' && (command == 'e' || *p != ';')) p++;
            if (command == 'e') run_literal(st, from, (int)(p - from));
        }
    }
}

/* ---- queries ---- */

/* The next word, upper case; returns behind it. */
static const char *next_word(const char *p, const char *end, char *word, int capacity)
{
    int n = 0;
    while (p < end && !s2c_is_alpha(*p) && *p != ';') p++;
    while (p < end && (s2c_is_alnum(*p) || *p == '_')) {
        if (n < capacity - 1) word[n++] = s2c_to_upper(*p);
        p++;
    }
    word[n] = 0;
    return p;
}

static int mentions(const char *p, const char *end, const char *wanted)
{
    char word[16];
    while (p < end && *p != ';') {
        const char *next = next_word(p, end, word, (int)sizeof word);
        if (!strcmp(word, wanted)) return 1;
        if (next == p) return 0;
        p = next;
    }
    return 0;
}

/* The shells of the databases: \! .shell system */
static void run_escape(s2c_state *st, const char *p, const char *end)
{
    static const char *const marks[] = {"\\!", ".shell ", ".system ", "system ", "!", "host ", "HOST "};
    for (size_t i = 0; p < end && strchr("\\.s!hH", *p) && i < sizeof marks / sizeof *marks; i++)
        if ((size_t)(end - p) > strlen(marks[i]) && !memcmp(p, marks[i], strlen(marks[i]))) run_literal(st, p + strlen(marks[i]), (int)((size_t)(end - p) - strlen(marks[i])));
}

/* WHERE true, WHERE 1=1, WHERE id > 0: every row, after all. */
static int spares_none(const char *p, const char *end)
{
    char word[16];
    int where = 0, words = 0;
    while (p < end) {
        const char *next = next_word(p, end, word, (int)sizeof word);
        if (!word[0]) break;
        if (where && (!strcmp(word, "AND") || !strcmp(word, "OR") || !strcmp(word, "SELECT"))) return 0;
        if (where) words++;
        if (where && words == 1 && !strcmp(word, "TRUE")) return 1;
        if (where && words == 2 && strcmp(word, "IS")) words = 16; /* id IS NOT NULL */
        if (where && words == 4 && !strcmp(word, "NULL")) return 1;
        where |= !strcmp(word, "WHERE");
        p = next;
        if (where && !words && !strcmp(word, "WHERE")) {
            const char *q = p;
            while (q < end && *q == ' ') q++;
            if (q < end && *q == '1') return 1;
        }
    }
    while (end > p && end[-1] == ' ') end--;
    const char *tail = end;
    while (tail > p && (tail[-1] == '0' || tail[-1] == ' ')) tail--;
    return where && words == 1 && tail < end && tail > p && (tail[-1] == '>' || (tail - p > 1 && tail[-1] == '=' && tail[-2] == '>'));
}

static void judge_statement(s2c_state *st, const char *p, const char *end)
{
    char verb[16], object[16];
    const char *behind = next_word(p, end, verb, (int)sizeof verb);
    next_word(behind, end, object, (int)sizeof object);
    if (!strcmp(verb, "DROP") && strcmp(object, "INDEX") && strcmp(object, "VIEW"))
        s2c_raise(st, S2C_DESTROYS, "drops what the database holds under that name", NULL, 0, NULL);
    else if (!strcmp(verb, "ALTER") && (mentions(behind, end, "DROP") || mentions(behind, end, "TRUNCATE") || mentions(behind, end, "BLACKHOLE"))) s2c_raise(st, S2C_DESTROYS, "drops a part of a table with its data", NULL, 0, NULL);
    else if (!strcmp(verb, "TRUNCATE")) s2c_raise(st, S2C_DESTROYS, "empties a table", NULL, 0, NULL);
    else if (!strcmp(verb, "DELETE") && object[0] && (!mentions(behind, end, "WHERE") || spares_none(behind, end)))
        s2c_raise(st, S2C_DESTROYS, "deletes every row of a table", NULL, 0, NULL);
    else if (!strcmp(verb, "UPDATE") && mentions(behind, end, "SET") && (!mentions(behind, end, "WHERE") || spares_none(behind, end)))
        s2c_raise(st, S2C_DESTROYS, "overwrites every row of a table", NULL, 0, NULL);
    else if ((!strcmp(verb, "PURGE") && object[0]) || (!strcmp(verb, "RESET") && (!strcmp(object, "MASTER") || !strcmp(object, "SLAVE") || !strcmp(object, "REPLICA") || !strcmp(object, "BINARY"))))
        s2c_raise(st, S2C_DESTROYS, "throws away what the database could be had back from", NULL, 0, NULL);
    else if (!strcmp(verb, "ALTER") && (mentions(behind, end, "NOLOGIN") || mentions(behind, end, "LOCK")))
        s2c_raise(st, S2C_DESTROYS, "locks an account of the database out", NULL, 0, NULL);
    else if (!strcmp(verb, "ALTER") && mentions(behind, end, "SUPERUSER")) s2c_raise(st, S2C_DESTROYS, "lets somebody do everything in the database", NULL, 0, NULL);
    else if (!strcmp(verb, "GRANT") && (mentions(behind, end, "PUBLIC") || (!strcmp(object, "ALL") && s2c_has(p, (int)(end - p), "'%'"))))
        s2c_raise(st, S2C_DESTROYS, "lets everybody in", NULL, 0, NULL);
    else if ((!strcmp(verb, "COPY") && mentions(behind, end, "PROGRAM")) || mentions(p, end, "XP_CMDSHELL"))
        s2c_raise(st, S2C_DESTROYS, "lets the database run a program", NULL, 0, NULL);
    else if ((!strcmp(verb, "RESTORE") && !strcmp(object, "DATABASE")) || (!strcmp(verb, "INSERT") && !strcmp(object, "OVERWRITE")) || (!strcmp(verb, "CREATE") && !strcmp(object, "OR") && mentions(behind, end, "REPLACE") && mentions(behind, end, "TABLE")))
        s2c_raise(st, S2C_DESTROYS, "replaces what the database holds", NULL, 0, NULL);
    else if (!strcmp(verb, "ALTER") && (mentions(behind, end, "DISCARD") || mentions(behind, end, "IMMEDIATE") || mentions(behind, end, "OFFLINE") || (!strcmp(object, "SYSTEM") && (mentions(behind, end, "FSYNC") || mentions(behind, end, "FULL_PAGE_WRITE") || mentions(behind, end, "ARCHIVE_MODE")) && (mentions(behind, end, "OFF") || mentions(behind, end, "FALSE")))))
        s2c_raise(st, S2C_DESTROYS, "takes what the database holds away, or its guard", NULL, 0, NULL);
    else if (!strcmp(verb, "DELETE") && (s2c_has(p, (int)(end - p), " pg_") || s2c_has(p, (int)(end - p), "mysql.user") || s2c_has(p, (int)(end - p), "sqlite_master") || s2c_has(p, (int)(end - p), "sqlite_schema")))
        s2c_raise(st, S2C_DESTROYS, "takes entries out of the tables that the database itself needs", NULL, 0, NULL);
    else if (!strncmp(verb, "EXEC", 4) && (s2c_has(p, (int)(end - p), "TRUNCATE ") || s2c_has(p, (int)(end - p), "DROP ") || s2c_has(p, (int)(end - p), "DELETE FROM ")))
        s2c_raise(st, S2C_DESTROYS, "lets the database run a statement that loses something", NULL, 0, NULL);
    else if (!strcmp(verb, "SELECT") && (s2c_has(p, (int)(end - p), "pg_drop_") || s2c_has(p, (int)(end - p), "lo_unlink(") || s2c_has(p, (int)(end - p), "drop_chunks(") || s2c_has(p, (int)(end - p), "pg_wal_replay_pause") || s2c_has(p, (int)(end - p), "drop_partition") || (mentions(behind, end, "OUTFILE") && s2c_has(p, (int)(end - p), "<?"))))
        s2c_raise(st, S2C_DESTROYS, "calls what drops a part of the database", NULL, 0, NULL);
    else if (!strcmp(verb, "SELECT") && mentions(behind, end, "PG_TERMINATE_BA") && !mentions(behind, end, "WHERE"))
        s2c_raise(st, S2C_DESTROYS, "cuts every connection to the database", NULL, 0, NULL);
    else if (!strcmp(verb, "SHUTDOWN")) s2c_raise(st, S2C_DESTROYS, "stops the database", NULL, 0, NULL);
    else if (!strcmp(verb, "REMOVE") || ((!strcmp(verb, "MATCH") || !strcmp(verb, "DETACH")) && mentions(behind, end, "DELETE")))
        s2c_raise(st, S2C_DESTROYS, "deletes what the database holds", NULL, 0, NULL); /* SurrealQL and Cypher */
    else if (s2c_has(p, (int)(end - p), "BY ''") || s2c_has(p, (int)(end - p), "by ''") || s2c_has(p, (int)(end - p), "PASSWORD ''") || s2c_has(p, (int)(end - p), "PASSWORD('')")) s2c_raise(st, S2C_DESTROYS, "lets everybody in", NULL, 0, NULL);
    else if (!strcmp(verb, "REVOKE") && !strcmp(object, "ALL")) s2c_raise(st, S2C_DESTROYS, "takes every right away", NULL, 0, NULL);
    else if (!strcmp(verb, "SET") || (!strcmp(verb, "ALTER") && !strcmp(object, "SYSTEM"))) s2c_judge_settings(st, NULL, p, (int)(end - p));
    else if (!strcmp(verb, "FLUSHALL") || !strcmp(verb, "FLUSHDB")) s2c_raise(st, S2C_DESTROYS, "empties the database", NULL, 0, NULL);
}

static const char *comment_end(const char *p, const char *end)
{
    if (end - p > 1 && p[0] == '-' && p[1] == '-')
        while (p < end && *p != '\n') p++;
    else if (end - p > 3 && p[0] == '/' && p[1] == '*' && p[2] != '!') /* what stands in a comment with ! MySQL runs */
        for (p += 2; p < end && !(p[-1] == '*' && *p == '/' ); p++) {}
    else return p;
    return p < end ? p + 1 : end;
}

static const char *skip_comments(const char *p, const char *end)
{
    const char *before;
    do {
        while (p < end && (*p == ' ' || *p == '\n' || *p == '\t')) p++;
        before = p;
        p = comment_end(p, end);
    } while (p > before);
    return p;
}

/* The next ; outside strings and comments. */
static const char *statement_end(const char *p, const char *end)
{
    while (p < end && *p != ';') {
        const char *behind = comment_end(p, end);
        if (behind > p) { p = behind; continue; }
        if (*p == '\'' || *p == '"') {
            const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));
            if (close) p = close; /* else an apostrophe, or something that no database takes */
        }
        p++;
    }
    return p;
}

/* BEGIN ...; ROLLBACK: nothing of it stays. */
static int is_undone(const char *text, int length)
{
    char first[16], last[16];
    const char *end = text + length, *p = end;
    while (p > text && !s2c_is_alpha(p[-1])) p--;
    while (p > text && s2c_is_alpha(p[-1])) p--;
    next_word(p, end, last, (int)sizeof last);
    next_word(text, end, first, (int)sizeof first);
    return !strcmp(last, "ROLLBACK") && (!strcmp(first, "BEGIN") || !strcmp(first, "START")) && !s2c_has(text, length, "COMMIT") && !s2c_has(text, length, "commit");
}

void s2c_run_query(s2c_state *st, const char *text, int length, int kept)
{
    static const char *const drops[] = {"dropDatabase(", ".drop(", "deleteMany({})", "deleteMany({ })", "remove({})", "remove({ })", "shutdownServer(", "dropUser(", "dropAllUsers(", "dropAllRoles(", "rs.remove(", "updateMany({}", ".dissolve(", "dropMetadataSchema(", "update({}", "deleteMany()", "force:true", "force: true", ".restore ", "removeShard(", ":truncate()", ":drop()", "dropIndexes()", "_drop(", "dropDatabase", "$out:", "deleteMany({_id:{$exists:true}})", "deleteMany({_id: {$exists: true}})", "deleteMany({_id:{$ne:null}})", "deleteMany({_id: {$ne: null}})"};
    const char *end = text + length, *p = text;
    if (is_undone(text, length)) return;
    while (p < end) {
        p = skip_comments(p, end);
        const char *stop = statement_end(p, end);
        run_escape(st, p, stop);
        if (kept) judge_statement(st, p, stop);
        p = stop < end ? stop + 1 : end;
    }
    if (kept && S2C_HAS_ANY(text, length, drops)) s2c_raise(st, S2C_DESTROYS, "drops what the database holds under that name", NULL, 0, NULL);
}
