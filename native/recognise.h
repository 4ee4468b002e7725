/* recognise.h - what one chunk of a request is: a path, an address, a size ... Internal to the core.
 *
 * Every function reads s[0..n): characters as s2c_characters.plain has them (ASCII, S2C_LETTER, S2C_SYMBOL). */
#ifndef S2C_RECOGNISE_H
#define S2C_RECOGNISE_H
#include "text.h"

typedef struct {
    int type;        /* s2c_token_type */
    int skip, drop;  /* characters at the start and at the end of the chunk that the value leaves out */
    int folded;      /* the value is the folded text: a form that has no other spelling, such as an address */
    int tilde;       /* begins with a home directory */
    int home;        /* the home directory was written $HOME: the value says ~ instead */
    int64_t amount;
} s2c_recognised;

/* shouting: the whole request is in capitals, so that capitals mean nothing. */
void s2c_recognise(const char *s, int n, int shouting, s2c_recognised *out);

int s2c_is_ipv4(const char *s, int n);
int s2c_is_ipv6(const char *s, int n);
int s2c_is_mode(const char *s, int n);        /* symbolic, or octal with a leading 0 */
int s2c_is_host_name(const char *s, int n);   /* labels joined by dots, letters, digits and hyphens */
int s2c_is_known_host(const char *s, int n);  /* localhost, or a host name under a top-level domain that is no common file type */
int s2c_is_user_host(const char *s, int n);   /* user@host */
int s2c_is_device_name(const char *s, int n); /* sda1, nvme0n1p2, without /dev/ */
int s2c_is_signal(const char *s, int n);      /* HUP, SIGHUP, in any case */
int s2c_is_half_day_time(const char *s, int n, int *hour, int *minute); /* 5pm; hour: 0 to 23 */
int s2c_is_date(const char *s, int n, int *year, int *month, int *day);

/* Is s one of the words of list (lower case, each with a space before and after)? Letters of s may be in any case. */
int s2c_listed(const char *list, const char *s, int n);

#endif
