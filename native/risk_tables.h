/* risk_tables.h - the rules of risk.rules as tables; risk_tables.c is written by scripts/make_risk_tables. Internal to the core. */
#ifndef S2C_RISK_TABLES_H
#define S2C_RISK_TABLES_H
#include <stdint.h>

/* The static program keeps its tables deflated until it reads them (cli/tables.h); elsewhere they are constants. */
#ifdef S2C_PACKED_TABLES
#define S2C_CONSTANT
#else
#define S2C_CONSTANT const
#endif

/* Kinds of places. Those above the line are told by the shape of a path, those below it are lists in risk.rules. */
enum {
    S2C_PLACE_HERE = 1u << 0,     /* everything in the current directory */
    S2C_PLACE_ABOVE = 1u << 1,    /* the directory above it */
    S2C_PLACE_UNKNOWN = 1u << 2,  /* text does not say */
    S2C_PLACE_REMOTE = 1u << 3,   /* host:path */
    S2C_PLACE_URL = 1u << 4,
    S2C_PLACE_NAMED = 1u << 5,    /* anything else */
    /* ---- */
    S2C_PLACE_ROOT = 1u << 6,
    S2C_PLACE_SYSTEM = 1u << 7,
    S2C_PLACE_HOME = 1u << 8,
    S2C_PLACE_DATA = 1u << 9,
    S2C_PLACE_DEVICE = 1u << 10,
    S2C_PLACE_KERNEL = 1u << 11,
    S2C_PLACE_PROGRAM = 1u << 12,
    S2C_PLACE_BOOT = 1u << 13,
    S2C_PLACE_CRITICAL = 1u << 14,
    S2C_PLACE_CONFIG = 1u << 15,
    S2C_PLACE_PASSWORD = 1u << 16,
    S2C_PLACE_SECRET = 1u << 17,
    S2C_PLACE_STARTUP = 1u << 18,
    S2C_PLACE_HISTORY = 1u << 19,
    S2C_PLACE_LOG = 1u << 20,
    S2C_PLACE_REPOSITORY = 1u << 21,
    S2C_PLACE_TEMP = 1u << 22,
    S2C_PLACE_SINK = 1u << 23,
    S2C_PLACE_ENDLESS = 1u << 24,
    S2C_PLACE_PERSONAL = 1u << 25,
    S2C_PLACE_CORE = 1u << 26 /* those system directories that no machine runs without */
};
#define S2C_PLACES_SECRET (S2C_PLACE_SECRET | S2C_PLACE_PASSWORD)

/* How a pattern of places begins. */
enum {
    S2C_BEGINS_ROOTED, /* with a slash */
    S2C_BEGINS_HOME,   /* with ~ */
    S2C_BEGINS_NAME,   /* with a double star, then a name */
    S2C_BEGINS_PARTS   /* with a double star, then more than one component */
};

/* How a utility is read; the names stand in risk.rules. */
enum {
    S2C_KIND_PLAIN,
    S2C_KIND_FILTER,   /* what flows in flows out; it is not the known text any more */
    S2C_KIND_COPY,     /* cat, tee: what flows in flows out as it is */
    S2C_KIND_DECODER,  /* what flows out cannot be read here */
    S2C_KIND_NET,      /* what flows out comes from another machine */
    S2C_KIND_ECHO,
    S2C_KIND_PRINTF,
    S2C_KIND_SHELL,
    S2C_KIND_WRAPPER,  /* runs the command that its operands are */
    S2C_KIND_RUNTEXT,  /* runs the text behind an option, or its operands put together */
    S2C_KIND_REMOTE,   /* ssh: a host, then a command */
    S2C_KIND_XARGS,
    S2C_KIND_FIND,
    S2C_KIND_EVAL,
    S2C_KIND_CD,
    S2C_KIND_ASSIGN,
    S2C_KIND_READ,
    S2C_KIND_SOURCE,
    S2C_KIND_PYTHON,
    S2C_KIND_AWK,
    S2C_KIND_SQL,
    S2C_KIND_LIST,     /* names of files flow out */
    S2C_KIND_PROCESSES,
    S2C_KIND_CRONTAB,
    S2C_KIND_WHICH,
    S2C_KIND_ALIAS,
    S2C_KIND_PWD,
    S2C_KIND_ENDLESS,  /* what flows out does not end */
    S2C_KIND_KEYS,     /* with some options, secrets flow out */
    S2C_KIND_SED,
    S2C_KIND_ED,       /* runs the lines of its input that begin with "!" */
    S2C_KIND_ENVIRONMENT,
    S2C_KIND_LAUNCHER, /* may run a command that stands somewhere behind its own words */
    S2C_KIND_FD,
    S2C_KIND_SET,      /* "set --": the positional parameters */
    S2C_KIND_SCRATCH   /* mktemp: a new name flows out */
};

/* How options are written. */
enum { S2C_STYLE_USUAL, S2C_STYLE_WORDS, S2C_STYLE_FIRST };

enum {
    S2C_IF_OPTION,       /* one of the options in text is there */
    S2C_IF_NO_OPTION,
    S2C_IF_VALUE,        /* an option (text up to "=") has one of the values behind it */
    S2C_IF_OPTION_PLACE, /* the value of an option is in one of the places */
    S2C_IF_PLACE,        /* an operand is: position 0 any, 1 the first ..., -1 the last, 100 + n: the n-th and all after it */
    S2C_IF_ALL_PLACES,   /* every operand is */
    S2C_IF_WORD,         /* an operand is one of the patterns in text; position as above */
    S2C_IF_NO_WORD,
    S2C_IF_COUNT,        /* position operands at least */
    S2C_IF_FEW,          /* position operands at most */
    S2C_IF_INPUT,        /* the flow that comes in has one of these flags (places) */
    S2C_IF_MODE,         /* the first operand is a mode that does one of these (places) */
    S2C_IF_HERE,         /* the current directory is in one of the places, as far as cd said */
    S2C_IF_SAYS          /* what flows in is known text that fits one of the patterns in text */
};
enum { S2C_MODE_WORLD = 1, S2C_MODE_OTHERS = 2, S2C_MODE_NONE = 4, S2C_MODE_SETUID = 8 };

/* What a word of a command that no rule knows says of it (risk_verbs.c); the names stand in risk.rules. */
enum {
    S2C_MEANS_LOSE = 1,      /* verbs that leave nothing */
    S2C_MEANS_REMOVE = 2,    /* verbs that may be about something small */
    S2C_MEANS_LOCK = 4,      /* verbs that shut somebody out, or switch a guard off */
    S2C_MEANS_STORE = 8,     /* what holds data, access, or the system */
    S2C_MEANS_SETTINGS = 16, /* how something was set up: "reset config" */
    S2C_MEANS_SMALL = 32,    /* what is easily had back */
    S2C_MEANS_MAKE = 64,     /* verbs that only add or change */
    S2C_MEANS_LOOK = 128,    /* verbs that only read */
    S2C_MEANS_SPARE = 256,   /* "--no-purge" */
    S2C_MEANS_POWER = 512,
    S2C_MEANS_GUARD = 1024,
    S2C_MEANS_ALONE = 2048,  /* verbs that mean all of it where nothing is named: "tool reset" */
    S2C_MEANS_EVERY = 4096,
    S2C_MEANS_PERSON = 8192,
    S2C_MEANS_RISKY = 16384,
    S2C_MEANS_FORCE = 32768
};

/* Texts are offsets into s2c_risk_text, those of names into s2c_name_text. In lists of patterns each stands behind the
 * bytes that it takes, so that one that differs in its first letter costs a step. */
typedef struct { uint8_t type; int8_t position; uint32_t text, places; } s2c_condition;
typedef struct { uint8_t level, conditions; uint16_t first; uint32_t reason; } s2c_rule;
typedef struct { uint32_t values, runs; uint16_t first; uint8_t rules, kind, style, skip; } s2c_utility; /* those of one entry, whatever its names */
typedef struct { uint16_t text, utility; } s2c_name;
/* place: the number of its bit; order: the first pattern that fits tells the place; first, second: the letters behind the slash that a path
 * begins with (of its two first components), behind "~/", or of a name; 0: any. */
typedef struct { uint32_t pattern; uint16_t order; uint8_t place, begins, first, second; } s2c_place_pattern;
typedef struct { uint32_t text; uint16_t means; } s2c_meaning;

extern S2C_CONSTANT char s2c_risk_text[];
extern S2C_CONSTANT s2c_condition s2c_conditions[];
extern S2C_CONSTANT s2c_rule s2c_rules[];
extern S2C_CONSTANT s2c_utility s2c_utilities[];
extern S2C_CONSTANT char s2c_name_text[];
extern S2C_CONSTANT s2c_name s2c_names[]; /* sorted; a utility's number is its place here */
extern const int s2c_name_count;
extern S2C_CONSTANT s2c_place_pattern s2c_place_patterns[]; /* sorted by begins, first, second and order */
extern const int s2c_place_pattern_count;
extern S2C_CONSTANT s2c_meaning s2c_meanings[]; /* sorted by text */
extern const int s2c_meaning_count;

static inline const char *s2c_text_at(uint32_t offset) { return s2c_risk_text + offset; }
static inline const s2c_utility *s2c_utility_at(int number) { return &s2c_utilities[s2c_names[number].utility]; }
static inline const char *s2c_name_at(int number) { return s2c_name_text + s2c_names[number].text; }

#endif
