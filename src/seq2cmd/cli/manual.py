"""The manual page, made from the tables of options and commands: `python -m seq2cmd.cli.manual > docs/seq2cmd.1`."""

from .. import __version__
from . import COMMANDS
from .options import OPTIONS, Option

HEAD = f"""\
.\\" Written by `python -m seq2cmd.cli.manual`; do not edit.
.TH SEQ2CMD 1 "" "seq2cmd {__version__}" "User Commands"
.SH NAME
seq2cmd \\- plain words in, the right Linux command out
.SH SYNOPSIS
.B seq2cmd
.RI [ options ]
.I request ...
.br
.B seq2cmd
.I command
.RI [ arguments ]
.SH DESCRIPTION
Turns a request in plain English into a Linux command, offline. It prints commands and never runs them.
Everything whose first word is no command of the list below is a request; behind
.B \\-\\-
everything is. Without a request it opens a prompt, or reads a request a line from standard input.
"""
TAIL = """\
.SH EXIT STATUS
.TP
.B 0
Answered, or done.
.TP
.B 1
No confident answer: a guess may be printed, and standard error says so.
.TP
.B 2
Wrong use, or something is missing or damaged; standard error says what, and what to do.
.TP
.B 130
Interrupted.
.SH ENVIRONMENT
.TP
.B SEQ2CMD_MODEL
The model that is used when \\fB\\-\\-model\\fR is not given.
.TP
.B SEQ2CMD_CONFIG
The configuration file; empty: none. Each setting is also a variable, such as SEQ2CMD_SHELL=fish.
.TP
.B SEQ2CMD_KEY, SEQ2CMD_COMMENTS, SEQ2CMD_DESTROYS, SEQ2CMD
Settings of the key at the prompt: which key, comment lines, commands that destroy data, the program.
.SH FILES
.TP
.I ~/.config/seq2cmd/config.toml
Settings; \\fBseq2cmd config \\-\\-example\\fR prints a complete one.
.TP
.I ~/.config/seq2cmd/phrases/*.yaml
Your own words.
.TP
.I ~/.local/state/seq2cmd/history
What was asked at the prompt.
.SH EXAMPLES
.nf
seq2cmd find pdf files bigger than 20 MB in ~/docs
seq2cmd integrate bash \\-\\-install
.fi
"""


def manual() -> str:
    """The page, in man(7) macros."""
    options = "".join(f".TP\n{_form(option)}\n{_escaped(option.help)}\n" for option in OPTIONS)
    commands = "".join(f".TP\n.B {_escaped(name)}\n{_escaped(command.help)}{_needs(command.extra)}\n" for name, command in COMMANDS.items())
    return f"{HEAD}.SH OPTIONS\n{options}.SH COMMANDS\n{commands}{TAIL}"


def _form(option: Option) -> str:
    names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in (option.short, option.name) if name)
    return f"{names} \\fI{_escaped(option.value)}\\fR" if option.value else names


def _needs(extra: str) -> str:
    return f" (needs seq2cmd[{extra}])" if extra else ""


def _escaped(text: str) -> str:
    """roff reads a backslash, a hyphen, and a dot or quote at the start of a line as its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


if __name__ == "__main__":
    print(manual(), end="")
