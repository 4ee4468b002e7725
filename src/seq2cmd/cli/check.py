"""`seq2cmd check`: what a command line would do. Nothing is run."""

import sys

from ..risk import assess
from ..suggestion import CHANGES, DESTROYS, SAFE, SCHEMA
from .options import UsageError

EXIT_CODES = {SAFE: 0, CHANGES: 1, DESTROYS: 3}  # 2 is wrong use, as everywhere
USAGE = """\
seq2cmd check [--json] 'COMMAND'    what a command line would do, and why; - reads it from stdin

Nothing is run and no file is looked at: the text alone is judged (docs/risk.md).
Exit codes: 0 safe, 1 changes, 3 destroys, 2 wrong use.
"""


def main(arguments: list[str]) -> int:
    """Judge one command line; returns the exit code."""
    as_json = "--json" in arguments[:1] or "--json" in arguments[1:] and "--" not in arguments
    words = [argument for argument in arguments if argument != "--json"] if as_json else list(arguments)
    if words[:1] == ["--help"] or words[:1] == ["-h"]:
        print(USAGE, end="")
        return 0
    if words[:1] == ["--"]:
        words = words[1:]
    elif words and words[0].startswith("-") and words[0] != "-":
        raise UsageError(f"no option {words[0]}", hint="seq2cmd check -- '-...' for a command that starts with a dash")
    if len(words) != 1:
        raise UsageError(f"one command line is expected, got {len(words)} words", hint="seq2cmd check 'rm -rf build'")
    command = sys.stdin.buffer.read() if words[0] == "-" else words[0].encode("utf-8", "surrogateescape")
    return _report(command, as_json)


def _report(command: bytes, as_json: bool) -> int:
    risk = assess(command)
    if as_json:
        import json

        text = command.decode("utf-8", "replace")
        print(json.dumps({"schema": SCHEMA, "command": text, **risk.to_dict()}))  # ASCII: nothing that a terminal would obey
    else:
        print(f"{risk.level}: {'; '.join(risk.reasons)}" if risk.reasons else risk.level)
    return EXIT_CODES[risk.level]
