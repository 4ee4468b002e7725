/* library_risk.c - see seq2cmd.h: what a command would do. */
#include "risk.h"
#include "seq2cmd.h"
#include "writer.h"

typedef char same_levels[SEQ2CMD_SAFE == (int)S2C_SAFE && SEQ2CMD_CHANGES == (int)S2C_CHANGES && SEQ2CMD_DESTROYS == (int)S2C_DESTROYS ? 1 : -1];

const char *seq2cmd_risk_text(seq2cmd_risk risk) { return risk == SEQ2CMD_SAFE ? "safe" : risk == SEQ2CMD_CHANGES ? "changes" : "destroys"; }

seq2cmd_risk seq2cmd_assess(const char *command, size_t length, char *reasons, size_t capacity)
{
    s2c_risk risk;
    s2c_writer writer = {reasons, capacity, 0};
    s2c_assess(command, length, &risk);
    for (int i = 0; i < risk.count; i++) {
        s2c_write_text(&writer, i ? "; " : "");
        s2c_write_text(&writer, risk.reasons[i]);
    }
    s2c_end_text(&writer);
    return (seq2cmd_risk)risk.level;
}
