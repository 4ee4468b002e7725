/* text.h - from a request to tokens: normalise, recognise typed arguments, tokenise.
 *
 * Ownership: the caller owns the request text and the s2c_text; nothing is allocated, nothing is kept.
 * Every offset is in bytes of the request as the user typed it (UTF-8).
 */
#ifndef S2C_TEXT_H
#define S2C_TEXT_H
#include <stddef.h>
#include <stdint.h>
#include "bounds.h"

enum { S2C_TEXT_BUFFER = 3 * S2C_MAX_BYTES };

/* What a token is. The encoder sees the type of a recognised argument and the ending of a file name, never the rest of its value. */
typedef enum {
    S2C_WORD,      /* a bare word: may be language, may be an argument (a name); bob:staff are two, bob's is bob */
    S2C_PATH,      /* has a slash or starts with a tilde: ~/docs, /etc/hosts, src/, ./x, ., .. */
    S2C_FILE,      /* a file name with an extension: report.pdf, app.tar.gz, nginx.conf; also dot files (.bashrc) */
    S2C_EXT,       /* an extension by itself: .pdf, .tar.gz   (value without the dot) */
    S2C_GLOB,      /* *.log, report-??.csv, *backup* : at least one letter, digit or slash and one of * ? [ */
    S2C_NUMBER,    /* 8080, -5, ten, 3rd, 10-20 are two of them; value: as typed ("ten"), amount: the number */
    S2C_SIZE,      /* 20MB, 20 MB, 1.5 GB, 512k, 2 gigs, 100 bytes */
    S2C_DAYS,      /* 7 days, 2 weeks, a month, "last week" (week only): amount in seconds, unit a day or more */
    S2C_MINUTES,   /* 30 minutes, 2h, an hour, half an hour: unit minutes or hours */
    S2C_SECONDS,   /* 90 seconds, 5s, 10 sec */
    S2C_PERCENT,   /* 80%, 80 percent, 80 per cent */
    S2C_IPV4, S2C_IPV6, S2C_CIDR, S2C_MAC, S2C_URL,
    S2C_HOST,      /* example.com, db1.internal.lan, localhost, raspberrypi.local */
    S2C_USERHOST,  /* ana@example.com, root@10.0.0.5 */
    S2C_REMOTE,    /* host:path or user@host:path: backup:/srv, ana@web1:~/site */
    S2C_MODE,      /* u+x, go-w, a=r, +x, 0644, u=rwx,g=rx (plain 755 stays a NUMBER) */
    S2C_DEVICE,    /* /dev/sda1, sda, sdb2, nvme0n1p1, mmcblk0, loop0, md0 */
    S2C_INTERFACE, /* eth0, wlan0, enp3s0, wlp2s0, br0, tun0, wg0, docker0, lo */
    S2C_STRING,    /* a quoted string: "...", '...', `...`, and their typographic forms (value without quotes) */
    S2C_SIGNAL,    /* SIGTERM, SIGHUP, HUP, KILL, TERM, USR1 ... in capitals */
    S2C_DATE,      /* 2026-01-31, 31.01.2026, 2026/01/31 */
    S2C_TIME,      /* 14:30, 14:30:05 */
    S2C_VARIABLE,  /* $HOME, ${PATH}, LC_ALL, JAVA_HOME: value without $ and braces */
    S2C_TOKEN_TYPES
} s2c_token_type;

typedef struct {
    uint16_t start, end;         /* span in the request, quotes and unit included */
    uint16_t word, word_length;  /* normalised lower-case text in s2c_text.buffer (for WORD: what the vocabulary is asked for) */
    uint16_t value, value_length;/* the argument as the user means it, in s2c_text.buffer: case kept, quotes removed */
    uint8_t type;                /* s2c_token_type */
    uint8_t tilde;               /* PATH, GLOB: the leading ~ was typed bare (or as $HOME/) and is meant as the home directory */
    int64_t amount;              /* NUMBER, PERCENT: the number; SIZE: bytes; DAYS, MINUTES, SECONDS: seconds; else 0 */
} s2c_token;

typedef struct {
    int count;
    s2c_token token[S2C_MAX_TOKENS];
    char buffer[S2C_TEXT_BUFFER];
    int used;
} s2c_text;

typedef enum {
    S2C_OK = 0,
    S2C_EMPTY,          /* nothing but white space and punctuation */
    S2C_TOO_LONG,       /* over the limit of characters, bytes or tokens */
    S2C_NOT_UTF8,
    S2C_CONTROL,        /* C0/C1 control (tab included), line break, DEL */
    S2C_INVISIBLE,      /* bidirectional control, zero-width character, BOM, lone surrogate, other format character */
    S2C_BAD_MODEL,      /* model file truncated, altered or of another format version */
    S2C_NO_COMMAND,     /* no command form fits */
    S2C_NO_MEMORY
} s2c_status;

/* What is wrong with a request, for the message. */
typedef struct {
    int characters;              /* code points that were read */
    int position;                /* index (from 0) of the first refused code point, or -1 */
    uint32_t code_point;         /* the refused code point; 0 for bytes that are not UTF-8 */
} s2c_fault;

/* The checks that s2c_tokenize makes before it tokenises (encoding, length, refused characters), with the place of the fault. */
s2c_status s2c_check(const char *request, size_t length, int max_characters, s2c_fault *fault);

/* request[length] -> tokens. max_characters 0 means S2C_MAX_CHARACTERS. Never reads past length. */
s2c_status s2c_tokenize(const char *request, size_t length, int max_characters, s2c_text *text);

extern const char *const s2c_token_type_name[S2C_TOKEN_TYPES]; /* "WORD", "PATH", ... */

#endif
