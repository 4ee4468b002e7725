/* tables.c - see tables.h. What scripts/build_static writes says how large the tables are: S2C_PACKED_TABLES, the name of a header. */
#include "tables.h"

#ifndef S2C_PACKED_TABLES

int s2c_unpack_risk(void) { return 1; }
int s2c_unpack_dialect(void) { return 1; }

#else
#include <stdlib.h>
#include <string.h>
#include "dialect_table.h"
#include "inflate.h"
#include "risk_tables.h"
#include S2C_PACKED_TABLES

char s2c_risk_text[S2C_RISK_TEXT], s2c_name_text[S2C_NAME_TEXT];
s2c_condition s2c_conditions[S2C_CONDITIONS];
s2c_rule s2c_rules[S2C_RULES];
s2c_utility s2c_utilities[S2C_UTILITIES];
s2c_name s2c_names[S2C_NAMES];
s2c_meaning s2c_meanings[S2C_MEANINGS];
s2c_place_pattern s2c_place_patterns[S2C_PLACE_PATTERNS];
const int s2c_name_count = S2C_NAMES, s2c_meaning_count = S2C_MEANINGS, s2c_place_pattern_count = S2C_PLACE_PATTERNS;
s2c_form_row s2c_form_row_of[S2C_FORMS];
s2c_clause_row s2c_clause_row_of[S2C_CLAUSES];
const int s2c_form_rows = S2C_FORMS, s2c_clause_rows = S2C_CLAUSES;

/* The script lays them out by these sizes. */
typedef char as_the_script_has_them[sizeof(s2c_condition) == 12 && sizeof(s2c_rule) == 8 && sizeof(s2c_utility) == 16 &&
                                    sizeof(s2c_name) == 4 && sizeof(s2c_meaning) == 8 && sizeof(s2c_place_pattern) == 12 ? 1 : -1];

/* Where a 1 stands for the size of a pattern (risk_tables.h). */
static void count_sizes(char *text, size_t length)
{
    char *size = NULL;
    for (char *p = text; p < text + length; p++) {
        if ((uint8_t)*p > 1) continue;
        if (size) *size = (char)(p - size);
        size = *p ? p : NULL;
    }
}

/* A table of rows from its columns of bytes. */
static int unpack_columns(const uint8_t *packed, size_t length, uint8_t *table, size_t size, size_t row)
{
    if (row == 1) return s2c_inflate(packed, length, table, size);
    uint8_t *columns = malloc(size), *at = columns;
    if (!columns || !s2c_inflate(packed, length, columns, size)) {
        free(columns);
        return 0;
    }
    for (size_t k = 0; k < row; k++)
        for (size_t i = k; i < size; i += row) table[i] = *at++;
    free(columns);
    return 1;
}

int s2c_unpack_risk(void)
{
    static const struct { void *table; size_t size; const uint8_t *packed; size_t length, row; } part[] = {
        {s2c_risk_text, sizeof s2c_risk_text, packed_risk_text, sizeof packed_risk_text, 1},
        {s2c_name_text, sizeof s2c_name_text, packed_name_text, sizeof packed_name_text, 1},
        {s2c_conditions, sizeof s2c_conditions, packed_conditions, sizeof packed_conditions, sizeof *s2c_conditions},
        {s2c_rules, sizeof s2c_rules, packed_rules, sizeof packed_rules, sizeof *s2c_rules},
        {s2c_utilities, sizeof s2c_utilities, packed_utilities, sizeof packed_utilities, sizeof *s2c_utilities},
        {s2c_names, sizeof s2c_names, packed_names, sizeof packed_names, sizeof *s2c_names},
        {s2c_meanings, sizeof s2c_meanings, packed_meanings, sizeof packed_meanings, sizeof *s2c_meanings},
        {s2c_place_patterns, sizeof s2c_place_patterns, packed_place_patterns, sizeof packed_place_patterns, sizeof *s2c_place_patterns},
    };
    if (s2c_name_text[0]) return 1; /* no name is empty: it has been done */
    for (size_t i = 0; i < sizeof part / sizeof part[0]; i++)
        if (!unpack_columns(part[i].packed, part[i].length, part[i].table, part[i].size, part[i].row)) return 0;
    count_sizes(s2c_risk_text, sizeof s2c_risk_text);
    unsigned first = 0, text = 0; /* conditions and names stand in the order of those that they belong to: their places are not kept */
    for (int i = 0; i < S2C_RULES; first += s2c_rules[i++].conditions) s2c_rules[i].first = (uint16_t)first;
    for (int i = 0; i < S2C_NAMES; text += (unsigned)strlen(s2c_name_text + text) + 1, i++) s2c_names[i].text = (uint16_t)text;
    return 1;
}

/* A row of strings, one behind the other; returns what is behind them. */
static const char *put_texts(const char **row, int fields, const char *text)
{
    for (int i = 0; i < fields; i++, text += strlen(text) + 1) row[i] = text;
    return text;
}

int s2c_unpack_dialect(void)
{
    static char *text; /* stays */
    if (text) return 1;
    text = malloc(S2C_DIALECT_TEXT);
    if (!text) return 0;
    if (!s2c_inflate(packed_dialect, sizeof packed_dialect, (uint8_t *)text, S2C_DIALECT_TEXT)) return 0;
    const char *at = text, *row[5];
    for (int i = 0; i < S2C_FORMS; i++) {
        at = put_texts(row, 3, at);
        s2c_form_row_of[i] = (s2c_form_row){row[0], row[1], row[2]};
    }
    for (int i = 0; i < S2C_CLAUSES; i++) {
        at = put_texts(row, 5, at);
        s2c_clause_row_of[i] = (s2c_clause_row){row[0], row[1], row[2], row[3], row[4]};
    }
    return 1;
}
#endif
