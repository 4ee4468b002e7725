"""Reads the options of a translation. By hand: importing `argparse` alone would double the time of a translation."""

import os

from ..errors import Seq2CmdError
from ..places import config_folder
from ..translator import DEFAULT_BEAM, ENGINES, MAX_BEAM

SHELLS = ("sh", "bash", "zsh", "fish")  # those of seq2cmd.shells, which a translation for sh does not import


class UsageError(Seq2CmdError):
    """The command line is wrong."""


class Option:
    """A row of the option table. `value` names what follows it, empty for a switch; `limits` makes it a whole number."""

    __slots__ = ("name", "short", "value", "help", "limits", "choices")

    def __init__(
        self, name: str, value: str, help: str, short: str = "", limits: tuple[int, int] | None = None, choices: tuple[str, ...] = ()
    ) -> None:
        self.name, self.value, self.help, self.short, self.limits, self.choices = name, value, help, short, limits, choices

    @property
    def key(self) -> str:
        return self.name[2:].replace("-", "_")


OPTIONS = (
    Option("--alternatives", "N", "print up to N commands that are likely enough, a line each, best first", "-n", (1, MAX_BEAM)),
    Option("--json", "", "print one JSON object a request"),
    Option("--shell", "NAME", "write the command for sh (default), bash, zsh or fish", choices=SHELLS),
    Option("--explain", "", "say what the command does, and what each part of it means"),
    Option("--quiet", "", "no word about doubts, risks and meanings on stderr; the exit code tells", "-q"),
    Option("--dialect", "NAME", "gnu, busybox, or auto (default): what this machine has", choices=("gnu", "busybox", "auto")),
    Option("--any-system", "", "do not look at what this machine has ($SEQ2CMD_ANY_SYSTEM=1 too)"),
    Option("--copy", "", "put the command into the clipboard too"),
    Option("--widget", "", "answer in the lines that the shell widgets read (see docs/shell.md)"),
    Option("--own-words", "", "ask what you taught before the model (default; --no-own-words: do not)"),
    Option("--cwd-aware", "", "take a name for the file here that it must mean (default; --no-cwd-aware: do not)"),
    Option("--history", "", "keep what is asked at the prompt (default; --no-history: do not)"),
    Option("--history-size", "N", "how many requests the history keeps; default 1000", limits=(1, 100000)),
    Option("--file", "FILE", "read requests from FILE, a line each; - is stdin"),
    Option("--output", "FILE", "write the answers to FILE.jsonl or FILE.tsv; goes on where it was stopped"),
    Option("--jobs", "N", "threads that write --output; default 1", limits=(1, 64)),
    Option("--model", "NAME|PATH", "a shipped model or a model folder (default: $SEQ2CMD_MODEL, else base)"),
    Option("--engine", "NAME", "native (default) or onnx", choices=("native", *ENGINES)),
    Option("--beam", "N", f"width of the search: 1 (greedy) to {MAX_BEAM}; default {DEFAULT_BEAM}", limits=(1, MAX_BEAM)),
    Option("--max-characters", "N", "refuse longer requests; default 400", limits=(1, 2048)),
    Option("--attention", "FILE.png", "draw which words each part of the command came from (needs seq2cmd[lab])"),
    Option("--version", "", "print the version", "-V"),
    Option("--help", "", "print this help", "-h"),
)
SWITCHES = tuple(option for option in OPTIONS if not option.value)
# Of one call; all others may stand in the configuration.
ONCE = ("--widget", "--file", "--output", "--jobs", "--attention", "--version", "--help")
# $SEQ2CMD_MODEL is the model folder's own business, which also serves those who use no command line.
VARIABLES = {f"SEQ2CMD_{option.key.upper()}": option for option in OPTIONS if option.name not in (*ONCE, "--model")}
LITERAL = "to use it as a word of the request: seq2cmd -- ..."


class Options:
    """What was asked for; None stands for the default of whoever it goes to."""

    __slots__ = ("words", "given", "alternatives", "json", "shell", "explain", "quiet", "dialect", "any_system", "copy", "widget",
                 "own_words", "cwd_aware", "history", "history_size", "file", "output", "jobs", "model", "engine", "beam",
                 "max_characters", "attention", "version", "help")

    def __init__(self) -> None:
        self.words: list[str] = []
        self.given: set[str] = set()  # attributes that stand on the command line
        self.alternatives: int | None = None
        self.json = False
        self.shell = "sh"
        self.explain = False
        self.quiet = False
        self.dialect = "auto"
        self.any_system = False
        self.copy = False
        self.widget = False
        self.own_words = True
        self.cwd_aware = True
        self.history = True
        self.history_size = 1000
        self.file: str | None = None
        self.output: str | None = None
        self.jobs = 1
        self.model: str | None = None
        self.engine = "native"
        self.beam = DEFAULT_BEAM
        self.max_characters = 400
        self.attention: str | None = None
        self.version = False
        self.help = False


def read_options(arguments: list[str]) -> Options:
    """Options may stand anywhere before `--`; everything else is a word of the request.

    Raises:
        UsageError: an option is unknown, or its value is missing or wrong.
    """
    options = Options()
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        if argument == "--":
            options.words += rest
            break
        if argument == "-" or not argument.startswith("-"):
            options.words.append(argument)
        else:
            _read_option(argument, rest, options)
    return options


def fill_in(options: Options) -> None:
    """What the command line leaves open: from the environment, then from the configuration file. Without either, nothing is imported.

    Raises:
        UsageError: a variable or the file says what cannot be.
    """
    environment = os.environ
    named = environment.get("SEQ2CMD_CONFIG")
    if any(variable in environment for variable in VARIABLES) or named or named is None and os.path.exists(config_file()):
        from .config import apply

        apply(options)


def config_file() -> str:
    """The path of the configuration file; $SEQ2CMD_CONFIG names another one, and means none if it is empty."""
    named = os.environ.get("SEQ2CMD_CONFIG")
    return os.path.join(config_folder(), "config.toml") if named is None else named


def _read_option(argument: str, rest: list[str], options: Options) -> None:
    option, value = _split(argument)
    options.given.add(option.key)
    if not option.value:
        if value is not None:
            raise UsageError(f"{option.name} takes no value, got {value!r}")
        setattr(options, option.key, not argument.startswith("--no-"))
        return
    if value is None:
        if not rest or rest[0] == "--":
            raise UsageError(f"{option.name} needs a value", hint=f"{option.name} {option.value}: {option.help}")
        value = rest.pop(0)
    setattr(options, option.key, convert(option, value))


def _split(argument: str) -> tuple[Option, str | None]:
    """`--name`, `--name=value`, `-n`, `-nvalue` -> the option and its value, if it is glued on; `--no-name` -> the switch."""
    name, equals, value = argument.partition("=")
    if name.startswith("--no-"):
        for option in SWITCHES:
            if option.name == f"--{name[5:]}" and option.name not in ONCE:
                return option, value if equals else None
    for option in OPTIONS:
        if option.name == name:
            return option, value if equals else None
        if option.short and argument.startswith(option.short) and not argument.startswith("--"):
            glued = argument[len(option.short) :]
            if option.value or not glued:
                return option, glued.removeprefix("=") or None
    raise _unknown(name)


def _unknown(name: str) -> UsageError:
    from difflib import get_close_matches  # slow to import, and only wanted here

    close = get_close_matches(name, [option.name for option in OPTIONS], 1, 0.6) if name.startswith("--") else []
    return UsageError(f"no option {name}", hint=(f"did you mean {close[0]}? " if close else "") + LITERAL)


def convert(option: Option, value: str) -> str | int:
    """The value of an option that takes one."""
    if option.limits:
        low, high = option.limits
        if not (value.isascii() and value.isdecimal()) or not low <= int(value) <= high:
            raise UsageError(f"{option.name} takes a whole number from {low} to {high}, got {value!r}")
        return int(value)
    if option.choices and value not in option.choices:
        raise UsageError(f"{option.name} takes {' or '.join(option.choices)}, got {value!r}")
    if not value:
        raise UsageError(f"{option.name} needs a value that is not empty", hint=f"{option.name} {option.value}: {option.help}")
    return value
