/* addresses.h - more recognisers for recognise.c; the ones with other users are in recognise.h. */
#ifndef S2C_ADDRESSES_H
#define S2C_ADDRESSES_H

int s2c_is_cidr(const char *s, int n);
int s2c_is_mac(const char *s, int n);
int s2c_is_user_name(const char *s, int n);
int s2c_is_remote(const char *s, int n);
int s2c_is_url(const char *s, int n);
int s2c_is_bare_url(const char *s, int n);

#endif
