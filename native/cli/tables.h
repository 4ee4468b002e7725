/* tables.h - the tables of the risk engine and of BusyBox's forms, which scripts/build_static deflates: 390 KB become 110. */
#ifndef S2C_TABLES_H
#define S2C_TABLES_H

/* To be called right before risk is judged, or a command is written for BusyBox, so that a process that does neither does not wait for it.
 * 1, or 0 when there is no memory; costs nothing the second time, and nothing at all where the tables are constants. */
int s2c_unpack_risk(void);
int s2c_unpack_dialect(void);

#endif
