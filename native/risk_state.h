/* risk_state.h - what the files of the risk engine share. Internal to the core.
 *
 *   risk_parse.c         lists, pipelines, simple commands: each one is judged when it has been read
 *   risk_compound.c      groups, loops, if, case, functions
 *   risk_redirections.c  redirections and here-documents
 *   risk_extents.c       how far words and parentheses reach
 *   risk_words.c         words: expansion, braces; risk_quotes.c, risk_variables.c: what stands in them
 *   risk_places.c        which kind of place a path is
 *   risk_call.c          options and operands of a simple command
 *   risk_rules.c         the rules of risk.rules (as tables in risk_tables.c), and the reasons
 *   risk_commands.c      what no table can say: the dispatch by kind, functions, directories
 *   risk_wrappers.c      commands that run another one; risk_run.c: text that is run; risk_output.c: what flows out
 *   risk_find.c          find and xargs: commands that are run for the names found
 *   risk_verbs.c         what the words of utilities say that no rule knows
 *   risk_settings.c      text that becomes part of a configuration
 *   risk_scripts.c       programs and queries given as text: python -c, awk, psql -c
 */
#ifndef S2C_RISK_STATE_H
#define S2C_RISK_STATE_H
#include "risk.h"
#include <stdint.h>

enum { S2C_ARENA = 24576, S2C_WORDS = 400, S2C_VARIABLES = 24, S2C_FUNCTIONS = 8, S2C_DOWNLOADS = 6, S2C_DEPTH = 12, S2C_STEPS = 1000, S2C_READS = 24, S2C_PLACE_BYTES = 512 };

/* Bytes of an expanded word that stand for something which text alone does not say. */
enum {
    S2C_UNKNOWN = 1, /* any text, perhaps none */
    S2C_SOME = 2,    /* any text, not empty */
    S2C_ANY = 3,     /* an active * */
    S2C_ONE = 4,     /* an active ? or [...] */
    S2C_HOME = 5     /* the home directory */
};

/* What is known about bytes that flow through a pipe, or about a word made of them. */
enum {
    S2C_FROM_NET = 0x01,   /* sent by another machine */
    S2C_FROM_SECRET = 0x02, /* a key or a password file */
    S2C_FROM_CODE = 0x04,  /* decoded or rewritten: cannot be read here */
    S2C_FROM_TEXT = 0x08,  /* the text is known */
    S2C_FROM_NAMES = 0x10, /* names of files in `places` */
    S2C_FROM_ENDLESS = 0x20,
    S2C_FROM_PROCESSES = 0x40, /* all of them */
    S2C_FROM_CRONTAB = 0x80,
    S2C_FROM_SHELL = 0x100, /* said by a shell that obeys what flows in */
    S2C_FROM_FILE = 0x200, /* stdin is a file; of a word: a name that nobody here has read */
    S2C_FROM_ENVIRONMENT = 0x400, /* all settings of the session, tokens among them */
    S2C_FROM_PRIVATE = 0x800, /* history, passwords that a store hands out, dumps: nothing for other machines; a word made of it is no longer marked */
    S2C_FROM_QUERY = 0x1000,  /* a database printed statements that drop something */
    S2C_CARRIED = 0x1800,     /* what a filter hands on beside the taints */
    S2C_TAINTS = 0x5f7
};

typedef struct {
    uint32_t flags, places;
    const char *text; /* with S2C_FROM_TEXT */
    int length;
} s2c_flow;

typedef struct {
    const char *text;   /* expanded, in the arena */
    int length;
    uint8_t quoted;     /* some of it was quoted */
    uint32_t flags, places; /* of the flow that it was made of */
    s2c_flow inside;    /* what a process substitution hands over */
} s2c_word;

typedef struct { const char *text, *end; } s2c_cursor;

typedef struct {
    char name[24];
    const char *text; /* in `values`; NULL: not known */
    int length;
    uint32_t flags, places;
} s2c_variable;

typedef struct {
    char name[24];
    const char *body;
    int length;
    int active; /* being run */
    int alias;  /* the body is a beginning: the words behind the name follow it */
} s2c_function;

typedef struct { const char *text; int length; } s2c_read;
typedef struct { char at[32], from[64]; } s2c_mount; /* a directory that a container sees under another name */

typedef struct {
    s2c_risk *risk;
    int depth, steps;
    uint8_t overflow;
    uint8_t recursed;  /* a function or script called itself in this pipeline */
    uint8_t endless;   /* inside `while true` */
    uint8_t piped;     /* the pipeline has more than one stage */
    uint8_t again;     /* a compound command is run a second time, with what its redirections bring in */
    uint8_t network_shell; /* a redirection of this command is a connection */
    char arena[S2C_ARENA];
    int used;
    s2c_word words[S2C_WORDS];
    int word_count;
    s2c_variable variables[S2C_VARIABLES];
    int variable_count;
    char values[4096];
    int values_used;
    s2c_function functions[S2C_FUNCTIONS];
    int function_count;
    s2c_word *arguments; /* $1 ... of the function being run */
    int argument_count;
    s2c_word positional[8]; /* as set -- said */
    s2c_word last_word; /* $_: of the command before */
    const s2c_word *zero; /* $0 of the text being run; NULL: not known */
    char downloads[S2C_DOWNLOADS][48];
    int download_count;
    char secrets[4][48]; /* names of files that a secret was put into */
    int secret_count;
    char directory[S2C_PLACE_BYTES]; /* as cd said; empty: where the user is */
    const char *heredoc; /* end of the here-documents of this line */
    uint16_t connections; /* descriptors that exec opened to another machine, a bit each */
    s2c_read reads[S2C_READS]; /* what the pipelines being run have read, */
    int read_count, reads_from;       /* and where those of this one begin */
    const char *mark;     /* what xargs -I puts the name in the place of; NULL: {} */
    int mark_length;
    s2c_mount mounts[2];
    int mount_count;
    char separator;       /* what IFS was set to; 0: blanks */
    s2c_flow planned;     /* the last printed text that looks like lines of a crontab */
    s2c_flow written;     /* the last known text that went into a file, */
    char written_name[48]; /* and which */
} s2c_state;

/* Which pairs of neighbouring letters a text holds, by their hashes: most words that are looked for in it have one that it lacks. */
enum { S2C_SIEVE = 1024 };
typedef struct { uint8_t pairs[S2C_SIEVE]; } s2c_sieve;
void s2c_fill_sieve(s2c_sieve *sieve, const char *text, int length);
static inline unsigned s2c_pair(char a, char b) { return ((uint8_t)a * 37u + (uint8_t)b) % S2C_SIEVE; }

/* A simple command taken apart. */
enum { S2C_OPERANDS = 48, S2C_OPTIONS = 48 };

typedef struct {
    const char *name;
    int length;         /* of the name; "-" and "--" are not part of it */
    const char *value;  /* or NULL */
    int value_length;
} s2c_option;

typedef struct {
    const s2c_word *words; /* [0] is the name */
    int count;
    const s2c_word *operands[S2C_OPERANDS];
    uint32_t places[S2C_OPERANDS];
    uint32_t value_places[S2C_OPERANDS]; /* of what stands behind name= */
    int operand_count;
    s2c_option options[S2C_OPTIONS];
    int option_count;
    s2c_flow in;
    const s2c_sieve *said; /* of the known text that flows in, or NULL */
} s2c_call;

/* risk.c */
void s2c_raise(s2c_state *st, s2c_risk_level level, const char *format, const char *target, int length, const char *name);

/* risk_parse.c */
void s2c_run_text(s2c_state *st, const char *text, int length, const s2c_flow *in, s2c_flow *out);

/* risk_extents.c */
const char *s2c_skip_word(const char *p, const char *end);
const char *s2c_skip_parentheses(const char *p, const char *end); /* p behind "(": returns the matching ")" or end */
const char *s2c_skip_arithmetic(const char *p, const char *end); /* p behind "((": behind the "))"; NULL: these are two subshells */

/* risk_redirections.c */
void s2c_run_substitutions(s2c_state *st, const char *text, const char *end); /* of text that is only looked at */
void s2c_note_read(s2c_state *st, const s2c_word *word); /* a file that this pipeline reads */
void s2c_check_own_input(s2c_state *st, const s2c_word *target); /* which it must not empty meanwhile */

/* risk_words.c */
void s2c_expand(s2c_state *st, const char *raw, int length);                /* pushes words */
int s2c_expand_value(s2c_state *st, const char *raw, int length, s2c_word *word); /* one word, not split */
const char *s2c_keep(s2c_state *st, const char *text, int length);          /* a copy in the arena, NUL-terminated */

/* risk_quotes.c */
int s2c_decode_escapes(const char *text, int length, char *out, int octal_zero); /* \n \x41 \101; returns the length */

/* risk_variables.c */
s2c_variable *s2c_find_variable(s2c_state *st, const char *name, int length);
void s2c_set_variable(s2c_state *st, const char *name, int length, const s2c_word *value);

/* risk_places.c */
uint32_t s2c_place(const s2c_state *st, const char *text, int length);
uint32_t s2c_word_place(const s2c_state *st, const s2c_word *word);
int s2c_canonical(const s2c_state *st, const char *text, int length, char *out, int *contents);
static inline int s2c_is_any(char c) { return c == S2C_ANY || c == '*'; }
static inline int s2c_is_one(char c) { return c == S2C_ONE || c == '?'; }
static inline int s2c_is_wildcard(char c) { return s2c_is_any(c) || s2c_is_one(c); }
/* Whether the text may hold a word or fit a pattern, by the pairs of letters that have no wildcard. */
static inline int s2c_may_hold(const s2c_sieve *sieve, const char *pattern, const char *end)
{
    for (; pattern + 1 < end; pattern++)
        if (!sieve->pairs[s2c_pair(*pattern, pattern[1])] && !s2c_is_wildcard(*pattern) && !s2c_is_wildcard(pattern[1])) return 0;
    return 1;
}
int s2c_has_wildcard(const char *text, int length);
int s2c_glob_fits(const char *glob, const char *glob_end, const char *text, const char *text_end); /* a text without wildcards */
int s2c_globs_meet(const char *a, const char *a_end, const char *b, const char *b_end);

/* risk_call.c */
void s2c_read_call(const s2c_state *st, const s2c_word *words, int count, const char *values, int style, s2c_call *call);
int s2c_option_listed(const char *list, const char *name, int length);
const s2c_option *s2c_find_option(const s2c_call *call, const char *list);

/* risk_rules.c */
int s2c_find_utility(const char *name, int length);
void s2c_apply_rules(s2c_state *st, int utility, const s2c_call *call);
void s2c_apply_destroying(s2c_state *st, int utility, const s2c_call *call); /* only a rule that destroys counts */
void s2c_redirect_rules(s2c_state *st, const char *operator, const s2c_word *word, const s2c_flow *in);

/* risk_settings.c */
void s2c_judge_settings(s2c_state *st, const s2c_word *file, const char *text, int length); /* file: NULL where none is named */
void s2c_judge_replacements(s2c_state *st, const s2c_word *file, const char *text, int length); /* a script of sed */
void s2c_judge_edit(s2c_state *st, const s2c_call *call); /* sed -i */
void s2c_judge_set(s2c_state *st, const s2c_call *call);  /* the words behind "set" */

/* risk_verbs.c */
void s2c_judge_verbs(s2c_state *st, const s2c_call *call, int unknown); /* unknown: the utility is not in risk.rules */
void s2c_judge_doors(s2c_state *st, const s2c_call *call); /* a server without a password */

/* risk_commands.c */
void s2c_run_words(s2c_state *st, s2c_word *words, int count, const s2c_flow *in, s2c_flow *out);
void s2c_run_found(s2c_state *st, const s2c_word *words, int count, const s2c_flow *in, const s2c_word *found, s2c_flow *out);

/* risk_run.c */
void s2c_run_planned(s2c_state *st, const s2c_flow *in, int users); /* the commands in the lines of a crontab; users: each has one before it */
int s2c_is_plan(const char *text, int length);               /* whether that is what a line looks like */
void s2c_run_setting(s2c_state *st, const char *name, int length, const s2c_word *value); /* PAGER=..., core.pager=... */
void s2c_note_download(s2c_state *st, const char *text, int length);
int s2c_is_download(const s2c_state *st, const s2c_word *word); /* a file that was fetched or decoded a moment ago */
void s2c_note_secret(s2c_state *st, const char *text, int length);
void s2c_note_text(s2c_state *st, const s2c_word *file, const s2c_flow *text, int runs); /* runs: by itself, at the next login */

/* risk_output.c */
int s2c_names_hoard(const s2c_word *word); /* the name of a key, a wallet, a store of passwords, as a pattern perhaps */

/* risk_find.c */
void s2c_run_find(s2c_state *st, const s2c_word *words, int count, s2c_flow *out);
void s2c_run_fd(s2c_state *st, const s2c_word *words, int count, const s2c_call *call, s2c_flow *out);
void s2c_run_xargs(s2c_state *st, const s2c_word *words, int count, int first, const s2c_flow *in, s2c_flow *out);

/* risk_scripts.c */
int s2c_has(const char *text, int length, const char *word); /* anywhere in the text */
int s2c_has_any(const char *text, int length, const char *const *words, int count);
#define S2C_HAS_ANY(text, length, list) s2c_has_any(text, length, list, (int)(sizeof(list) / sizeof *(list)))
void s2c_run_script(s2c_state *st, const char *text, int length, int language);
int s2c_prints_danger(const char *text, int length);
void s2c_run_sed(s2c_state *st, const char *text, int length);
void s2c_run_query(s2c_state *st, const char *text, int length, int kept); /* kept: the database is not one for scratch */

static inline int s2c_word_is(const s2c_word *word, const char *text)
{
    int i = 0;
    while (i < word->length && text[i] && word->text[i] == text[i]) i++;
    return i == word->length && !text[i];
}

#endif
