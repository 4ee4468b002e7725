/* target_shell.h - a command line of ours (POSIX sh, in places bash) as the user's own shell has to be told it.
 *
 * What differs, and what is done about it:
 *   bash   "!" looks into history outside single quotes: it is quoted there.
 *   zsh    "!" likewise, [!a] included ([^a] is written); =cmd, and with EXTENDED_GLOB # ^ ~ inside a word, are expanded: escaped; 'a''b' with
 *          RC_QUOTES is a'b: joined; ${x,,} is ${x:l}; `history` shows 16 lines unless told otherwise.
 *   fish   \ and ' inside single quotes are written \\ and \'; $(...) is (...); $? is $status; unset is `set -e`; X=1 is `set -g X 1`. What fish does
 *          not have (loops as sh writes them, ? and [a-z] globs, ${...}, arithmetic, subshells, ...) goes to bash as one word: bash -c '...'.
 */
#ifndef S2C_TARGET_SHELL_H
#define S2C_TARGET_SHELL_H

typedef enum { S2C_SH, S2C_BASH, S2C_ZSH, S2C_FISH, S2C_SHELLS } s2c_shell;

extern const char *const s2c_shell_name[S2C_SHELLS]; /* sh, bash, zsh, fish */

/* Writes the command for the shell, and a NUL; S2C_SH is a copy. Returns the length, or -1: it does not fit, it is not a whole command line (an open
 * quote), or the shell has no such thing (what changes the shell itself cannot be sent to another one: `set -a`, `shopt`). About 25 KB of stack. */
int s2c_for_shell(const char *command, s2c_shell shell, char *out, int capacity);

#endif
