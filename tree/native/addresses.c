/* addresses.c - recognisers of network names and numbers: IPv4, IPv6, CIDR, MAC, hosts, users at hosts. */
#include "addresses.h"
#include "characters.h"
#include "recognise.h"
#include <string.h>

/* Extensions of files come first: main.py and script.sh are files although py and sh are countries. */
static const char top_level_domains[] =
    " com org net io dev edu gov mil int arpa local lan internal home corp localdomain intranet uk de fr eu co info app ai us ca au jp cn"
    " ru ch at be nl it es pt se no fi dk cz gr ie br mx ar za kr tr ua il hk tw sg nz me tv biz cloud online site tech store blog shop page"
    " network email xyz onion test example invalid onl svc systems host ";

int s2c_is_ipv4(const char *s, int n)
{
    int parts = 0, at = 0;
    while (parts < 4) {
        int value = 0, from = at;
        while (at < n && at - from < 3 && s2c_is_digit(s[at])) value = value * 10 + (s[at++] - '0');
        if (at == from || value > 255 || (s[from] == '0' && at - from > 1)) return 0;
        parts++;
        if (parts < 4 && (at >= n || s[at++] != '.')) return 0;
    }
    return at == n;
}

/* Groups of hexadecimal digits between colons, "::" at most once, a dotted IPv4 tail and a %zone allowed. */
int s2c_is_ipv6(const char *s, int n)
{
    int groups = 0, gap = 0, at = 0;
    const char *zone = n > 0 ? memchr(s, '%', (size_t)n) : NULL;
    if (zone) {
        int length = n - (int)(zone - s) - 1;
        if (length < 1 || length > 15) return 0;
        for (int i = 1; i <= length; i++)
            if (!s2c_is_alnum(zone[i]) && zone[i] != '.' && zone[i] != '-') return 0;
        n = (int)(zone - s);
    }
    if (n < 2 || (s[0] == ':' && s[1] != ':')) return 0;
    if (s[0] == ':') { gap = 1; at = 2; }
    while (at < n) {
        int from = at;
        if (groups > 0 && s2c_is_ipv4(s + at, n - at)) { groups += 2; at = n; break; }
        while (at < n && at - from < 4 && s2c_is_hex(s[at])) at++;
        if (at == from || ++groups > 8) return 0;
        if (at == n) break;
        if (s[at++] != ':' || at == n) return 0;
        if (s[at] == ':') {
            if (gap++) return 0;
            at++;
        }
    }
    return gap ? groups < 8 : groups == 8;
}

int s2c_is_cidr(const char *s, int n)
{
    const char *slash = n > 0 ? memchr(s, '/', (size_t)n) : NULL;
    if (!slash) return 0;
    int left = (int)(slash - s), bits = 0, digits = n - left - 1;
    if (digits < 1 || digits > 3) return 0;
    for (int i = left + 1; i < n; i++) {
        if (!s2c_is_digit(s[i])) return 0;
        bits = bits * 10 + (s[i] - '0');
    }
    return (bits <= 32 && s2c_is_ipv4(s, left)) || (bits <= 128 && s2c_is_ipv6(s, left));
}

int s2c_is_mac(const char *s, int n)
{
    if (n != 17 || (s[2] != ':' && s[2] != '-')) return 0;
    for (int i = 0; i < n; i++)
        if (i % 3 == 2 ? s[i] != s[2] : !s2c_is_hex(s[i])) return 0;
    return 1;
}

int s2c_is_host_name(const char *s, int n)
{
    if (n < 1 || n > 253) return 0;
    for (int i = 0; i < n; i++) {
        int edge = i == 0 || i == n - 1 || s[i - 1] == '.' || s[i + 1] == '.';
        if (!s2c_is_alnum(s[i]) && (edge || (s[i] != '-' && s[i] != '.' && s[i] != '_'))) return 0;
    }
    return 1;
}

int s2c_is_known_host(const char *s, int n)
{
    if (n == 9 && s2c_listed(" localhost ", s, n)) return 1;
    if (!s2c_is_host_name(s, n)) return 0;
    int dot = n - 1;
    while (dot >= 0 && s[dot] != '.') dot--;
    return dot > 0 && (s2c_listed(top_level_domains, s + dot + 1, n - dot - 1) || (n > 4 && s2c_listed(" www. ", s, 4)));
}

int s2c_is_user_name(const char *s, int n)
{
    if (n < 1 || n > 64 || s[0] == '-') return 0;
    for (int i = 0; i < n; i++)
        if (!s2c_is_alnum(s[i]) && !memchr("._-+", s[i], 4)) return 0;
    return 1;
}

int s2c_is_user_host(const char *s, int n)
{
    const char *at = n > 0 ? memchr(s, '@', (size_t)n) : NULL;
    if (!at) return 0;
    int user = (int)(at - s), host = n - user - 1;
    return s2c_is_user_name(s, user) && (s2c_is_host_name(at + 1, host) || s2c_is_ipv6(at + 1, host));
}

/* A file beside a colon: has a dot and an extension with a letter, so that nginx:1.25 is none. */
static int looks_like_file(const char *s, int n)
{
    int dot = n - 1;
    while (dot >= 0 && s[dot] != '.') dot--;
    if (dot < 0) return 0;
    if (dot == n - 1) return n == 1 || (n == 2 && s[0] == '.');
    return s2c_is_alpha(s[dot + 1]);
}

int s2c_is_remote(const char *s, int n)
{
    const char *colon = n > 0 ? memchr(s, ':', (size_t)n) : NULL;
    if (!colon) return 0;
    int left = (int)(colon - s), right = n - left - 1, letters = 0;
    const char *path = colon + 1;
    if (s2c_is_user_host(s, left)) return right == 0 || path[0] != ':';
    if (!s2c_is_host_name(s, left) || right == 0 || path[0] == ':') return 0;
    for (int i = 0; i < left; i++) letters += s2c_is_alpha(s[i]);
    if (left < 2 || (!letters && !s2c_is_ipv4(s, left)) || (right > 1 && path[0] == '/' && path[1] == '/')) return 0;
    return path[0] == '~' || memchr(path, '/', (size_t)right) != NULL || looks_like_file(path, right);
}

int s2c_is_url(const char *s, int n)
{
    int at = 0;
    while (at < n && (s2c_is_alnum(s[at]) || (at && memchr("+.-", s[at], 3)))) at++;
    return at > 0 && s2c_is_alpha(s[0]) && n - at > 3 && !memcmp(s + at, "://", 3);
}

/* localhost:8080/health : a host, a port and a path are a URL without its scheme. */
int s2c_is_bare_url(const char *s, int n)
{
    const char *colon = n > 0 ? memchr(s, ':', (size_t)n) : NULL;
    if (!colon || !s2c_is_host_name(s, (int)(colon - s))) return 0;
    int at = (int)(colon - s) + 1, from = at;
    while (at < n && s2c_is_digit(s[at])) at++;
    return at > from && at - from <= 5 && at < n && s[at] == '/';
}
