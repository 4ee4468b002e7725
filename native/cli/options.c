/* options.c - see options.h. Options may stand anywhere before "--"; everything else is a word of the request. */
#include "options.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include "bounds.h"
#include "show.h"

const char s2c_help[] =
    "seq2cmd - plain words in, the right Linux command out. It prints commands and never runs them.\n"
    "\n"
    "  seq2cmd find pdf files bigger than 20 MB in ~/docs    one request (quote it if it holds ' * ? & | < > ...)\n"
    "  seq2cmd                                               a prompt\n"
    "  seq2cmd --file requests.txt                           a request a line; so does: ... | seq2cmd\n"
    "\n"
    "Options:\n"
    "  -n, --alternatives N     print up to N commands that are likely enough, best first\n"
    "      --json               print one JSON object a request\n"
    "      --file FILE          read requests from FILE, a line each; - is stdin\n"
    "      --dialect NAME       gnu, busybox, or auto (default): what this machine has\n"
    "      --model PATH         a model file, plain or gzip, or a model folder (default: $SEQ2CMD_MODEL, else the model inside)\n"
    "      --beam N             width of the search: 1 (greedy) to 8; default 8\n"
    "      --max-characters N   refuse longer requests; default 400\n"
    "  -q, --quiet              no word about doubts on stderr; the exit code tells\n"
    "  -V, --version            print the version\n"
    "  -h, --help               print this help\n"
    "\n"
    "Exit codes: 0 answered, 1 no confident answer (a guess may be printed; stderr says so), 2 wrong use.\n";

typedef enum { SWITCH, NUMBER, TEXT, DIALECT } kind;

typedef struct { const char *name, *brief; kind kind; size_t place; int low, high; } option;

#define PLACE(member) offsetof(s2c_options, member)

static const option table[] = {
    {"--alternatives", "-n", NUMBER, PLACE(alternatives), 1, 8},
    {"--json", NULL, SWITCH, PLACE(json), 0, 0},
    {"--file", NULL, TEXT, PLACE(file), 0, 0},
    {"--dialect", NULL, DIALECT, PLACE(dialect), 0, 0},
    {"--model", NULL, TEXT, PLACE(model), 0, 0},
    {"--beam", NULL, NUMBER, PLACE(beam), 1, 8},
    {"--max-characters", NULL, NUMBER, PLACE(max_characters), 1, 2048},
    {"--quiet", "-q", SWITCH, PLACE(quiet), 0, 0},
    {"--version", "-V", SWITCH, PLACE(version), 0, 0},
    {"--help", "-h", SWITCH, PLACE(help), 0, 0},
};

enum { OPTIONS = sizeof table / sizeof *table, LONGEST_NAME = 24 };

static int smallest(int a, int b, int c) { return a < b ? (a < c ? a : c) : (b < c ? b : c); }

/* Insertions, deletions and replacements between a name [length] and a known name (Levenshtein). */
static int distance(const char *name, int length, const char *known)
{
    int row[LONGEST_NAME + 1];
    if (length > LONGEST_NAME) return LONGEST_NAME;
    for (int j = 0; j <= length; j++) row[j] = j;
    for (int i = 1; known[i - 1]; i++) {
        int before = row[0];
        row[0] = i;
        for (int j = 1; j <= length; j++) {
            const int above = row[j];
            row[j] = smallest(above + 1, row[j - 1] + 1, before + (name[j - 1] != known[i - 1]));
            before = above;
        }
    }
    return row[length];
}

static int unknown(const char *argument)
{
    const int length = (int)strcspn(argument, "=");
    int best = 3;
    const char *close = NULL;
    for (int i = 0; i < OPTIONS && strncmp(argument, "--", 2) == 0; i++) {
        const int far = distance(argument, length, table[i].name);
        if (far < best) best = far, close = table[i].name;
    }
    if (close) s2c_complain("no option %.*s; did you mean %s? to use it as a word of the request: seq2cmd -- ...", length, argument, close);
    else s2c_complain("no option %.*s; to use it as a word of the request: seq2cmd -- ...", length, argument);
    return 0;
}

/* --name, --name=value, -n, -nvalue, -n=value: the option, and *value if it is glued on. NULL if there is none. */
static const option *find(const char *argument, const char **value)
{
    const size_t length = strcspn(argument, "=");
    for (int i = 0; i < OPTIONS; i++) {
        const option *o = &table[i];
        const size_t brief = o->brief && argument[1] != '-' && strncmp(argument, o->brief, 2) == 0 ? 2 : 0;
        *value = NULL;
        if (strlen(o->name) == length && strncmp(argument, o->name, length) == 0) {
            if (argument[length]) *value = argument + length + 1;
            return o;
        }
        if (!brief || (o->kind == SWITCH && argument[2])) continue;
        if (argument[2]) *value = argument + 2 + (argument[2] == '=' && argument[3]);
        return o;
    }
    return NULL;
}

static int set_number(const option *o, const char *value, int *out)
{
    int number = 0, digits = 0;
    for (; value[digits] >= '0' && value[digits] <= '9' && digits < 6; digits++) number = 10 * number + (value[digits] - '0');
    if (!digits || value[digits] || number < o->low || number > o->high) {
        s2c_complain("%s takes a whole number from %d to %d, got '%s'", o->name, o->low, o->high, value);
        return 0;
    }
    *out = number;
    return 1;
}

static int set_dialect(const char *value, int *out)
{
    static const char *const names[] = {"auto", "gnu", "busybox"}; /* in the order of s2c_dialect */
    for (*out = 0; *out < 3; ++*out)
        if (strcmp(value, names[*out]) == 0) return 1;
    s2c_complain("--dialect takes gnu or busybox or auto, got '%s'", value);
    return 0;
}

static int set(const option *o, const char *value, s2c_options *options)
{
    char *place = (char *)options + o->place;
    if (o->kind == NUMBER) return set_number(o, value, (int *)(void *)place);
    if (o->kind == DIALECT) return set_dialect(value, (int *)(void *)place);
    if (!*value) {
        s2c_complain("%s needs a value that is not empty; see seq2cmd --help", o->name);
        return 0;
    }
    *(const char **)(void *)place = value;
    return 1;
}

/* Reads the option at argument[*at]; *at is moved over its value. */
static int read_option(int count, char **argument, int *at, s2c_options *options)
{
    const char *value;
    const option *o = find(argument[*at], &value);
    if (!o) return unknown(argument[*at]);
    if (o->kind == SWITCH) {
        if (value) {
            s2c_complain("%s takes no value, got '%s'", o->name, value);
            return 0;
        }
        *(int *)(void *)((char *)options + o->place) = 1;
        return 1;
    }
    if (!value) {
        if (*at + 1 >= count || strcmp(argument[*at + 1], "--") == 0) {
            s2c_complain("%s needs a value; see seq2cmd --help", o->name);
            return 0;
        }
        value = argument[++*at];
    }
    return set(o, value, options);
}

static void add_word(s2c_options *options, const char *word)
{
    if (options->request[0]) strcat(options->request, " ");
    strcat(options->request, word);
}

int s2c_read_options(int count, char **argument, s2c_options *options)
{
    size_t most = 1;
    int words = 0;
    *options = (s2c_options){.beam = S2C_MAX_BEAM, .max_characters = 400};
    for (int i = 1; i < count; i++) most += strlen(argument[i]) + 1;
    options->request = calloc(1, most);
    if (!options->request) {
        s2c_complain(S2C_NO_ROOM);
        return 0;
    }
    for (int i = 1; i < count; i++) {
        const char *word = argument[i];
        if (options->separated || word[0] != '-' || !word[1]) add_word(options, word), words++;
        else if (strcmp(word, "--") == 0) options->separated = 1;
        else if (!read_option(count, argument, &i, options)) return 0;
    }
    if (!words) {
        free(options->request);
        options->request = NULL;
    }
    return 1;
}
