/* dialect_table.h - the forms that BusyBox has in place of GNU ones (dialect_table.c, written by scripts/make_dialect_table). */
#ifndef S2C_DIALECT_TABLE_H
#define S2C_DIALECT_TABLE_H
#include "risk_tables.h"

/* form: as s2c_form_text writes it. bindings: "name" for each slot in order, "name=text" for a default, between vertical tabs.
 * busybox: "=" (as it is), "#advice" (there is none), or the form, with \2name:label\2 for its slots (label: hexadecimal). */
typedef struct { const char *form, *bindings, *busybox; } s2c_form_row;

/* A clause of a family, by its utility; bundled "b": one letter behind a shared dash. */
typedef struct { const char *utility, *bundled, *form, *bindings, *busybox; } s2c_clause_row;

extern S2C_CONSTANT s2c_form_row s2c_form_row_of[]; /* sorted by form (unsigned bytes) */
extern const int s2c_form_rows;
extern S2C_CONSTANT s2c_clause_row s2c_clause_row_of[]; /* of a utility the longest first */
extern const int s2c_clause_rows;

#endif
