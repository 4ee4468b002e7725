/* risk.c - fuzz target: any bytes as a command. Levels have reasons, reasons are text that no terminal obeys, and hiding a command in another
 * line never makes it look safer. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "characters.h"
#include "risk.h"

static void require(int holds)
{
    if (!holds) abort();
}

static void check_reason(const char *reason)
{
    const size_t length = strlen(reason);
    require(length > 0 && length < S2C_RISK_REASON_BYTES);
    for (size_t i = 0; i < length;) {
        uint32_t c = 0;
        const int size = s2c_read_code_point(reason + i, length - i, &c);
        require(size > 0 && !s2c_is_hidden(c));
        i += (size_t)size;
    }
}

/* $_ is the last word of the line before: what it stands for is known behind another line, and not alone. */
static int reads_last_word(const uint8_t *data, size_t size)
{
    for (size_t i = 0; i + 1 < size; i++)
        if (data[i] == '$' && (data[i + 1] == '_' || (data[i + 1] == '{' && i + 2 < size && data[i + 2] == '_'))) return 1;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char first[] = "true\n";
    s2c_risk alone, behind;
    s2c_assess((const char *)data, size, &alone);
    require(alone.level <= S2C_DESTROYS && alone.count >= 0 && alone.count <= S2C_RISK_REASONS);
    require((alone.level == S2C_SAFE) == (alone.count == 0));
    for (int i = 0; i < alone.count; i++) check_reason(alone.reasons[i]);
    char *text = reads_last_word(data, size) ? NULL : malloc(sizeof first - 1 + size);
    if (!text) return 0;
    memcpy(text, first, sizeof first - 1);
    if (size) memcpy(text + sizeof first - 1, data, size);
    s2c_assess(text, sizeof first - 1 + size, &behind);
    require(behind.level >= alone.level);
    free(text);
    return 0;
}
