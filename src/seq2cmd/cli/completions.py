"""`seq2cmd completions bash|zsh|fish`: what Tab knows, made from the tables of options and commands."""

import argparse

from . import COMMANDS
from .options import OPTIONS, Option

SHELLS = ("bash", "zsh", "fish")
OF_SHELLS = ("integrate", "completions")  # the commands that a shell's name stands behind
FILES = ("--file", "--attention")


def main(arguments: list[str]) -> int:
    """Print them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd completions", description="Completions for a shell; `seq2cmd integrate` includes them.")
    parser.add_argument("shell", choices=SHELLS)
    print(completions(parser.parse_args(arguments).shell), end="")
    return 0


def completions(shell: str) -> str:
    """The shell text that tells a shell what `seq2cmd` takes."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]()


def _names() -> list[str]:
    return [name for option in OPTIONS for name in (option.name, option.short) if name]


def _valued() -> list[Option]:
    """Options whose value is one of a few words."""
    return [option for option in OPTIONS if option.choices]


def _bash() -> str:
    cases = [f"    {option.name}) COMPREPLY=($(compgen -W '{' '.join(option.choices)}' -- \"$word\")) ;;" for option in _valued()]
    return "\n".join([
        "_seq2cmd_complete() {",
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}",
        "    COMPREPLY=()",
        "    case $before in",
        *cases,
        f"    {'|'.join(FILES)}) COMPREPLY=($(compgen -f -- \"$word\")) ;;",
        f"    {'|'.join(OF_SHELLS)}) COMPREPLY=($(compgen -W '{' '.join(SHELLS)}' -- \"$word\")) ;;",
        "    *)",
        f"        if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '{' '.join(_names())}' -- \"$word\"))",
        f"        elif ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '{' '.join(COMMANDS)}' -- \"$word\"))",
        "        else COMPREPLY=($(compgen -f -- \"$word\")); fi ;;",
        "    esac",
        "}",
        "complete -o filenames -F _seq2cmd_complete seq2cmd",
        "",
    ])


def _zsh() -> str:
    cases = [f"    {option.name}) compadd -- {' '.join(option.choices)} ;;" for option in _valued()]
    return "\n".join([
        "_seq2cmd_complete() {",
        "    case $words[CURRENT-1] in",
        *cases,
        f"    {'|'.join(FILES)}) _files ;;",
        f"    {'|'.join(OF_SHELLS)}) compadd -- {' '.join(SHELLS)} ;;",
        "    *)",
        f"        if [[ $words[CURRENT] == -* ]]; then compadd -- {' '.join(_names())}",
        f"        elif (( CURRENT == 2 )); then compadd -- {' '.join(COMMANDS)}",
        "        else _files; fi ;;",
        "    esac",
        "}",
        "(( ! ${+functions[compdef]} )) || compdef _seq2cmd_complete seq2cmd",
        "",
    ])


def _fish() -> str:
    lines = []
    for option in OPTIONS:
        short = f" -s {option.short[1:]}" if option.short else ""
        value = f" -x -a {_fish_quoted(' '.join(option.choices))}" if option.choices else " -r" if option.value else " -f"
        lines.append(f"complete -c seq2cmd -l {option.name[2:]}{short}{value} -d {_fish_quoted(option.help)}")
    for name, command in COMMANDS.items():
        lines.append(f"complete -c seq2cmd -n __fish_use_subcommand -f -a {name} -d {_fish_quoted(command.help)}")
    lines.append(f"complete -c seq2cmd -n '__fish_seen_subcommand_from {' '.join(OF_SHELLS)}' -f -a '{' '.join(SHELLS)}'")
    return "\n".join([*lines, ""])


def _fish_quoted(text: str) -> str:
    text = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{text}'"
