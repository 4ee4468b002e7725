"""`seq2cmd explain`: what the parts of a command line mean, as far as the grammar knows them. Nothing is run but `whatis`."""

import sys

from ..explain import NOT_KNOWN, explain_command, unknown_utilities
from ..suggestion import SCHEMA
from .options import UsageError
from .remarks import table

PATIENCE_SECONDS = 2
USAGE = """\
seq2cmd explain [--json] 'COMMAND'    what each part of a command line means; - reads it from stdin

What the grammar does not know is said to be "not known here", with the summary of the manual page where there is one.
Nothing is run but whatis. Exit codes: 0 all parts are known, 1 some are not, 2 wrong use.
"""


def main(arguments: list[str]) -> int:
    """Explain one command line; returns the exit code."""
    as_json = "--json" in arguments[:1] or "--json" in arguments[1:] and "--" not in arguments
    words = [argument for argument in arguments if argument != "--json"] if as_json else list(arguments)
    if words[:1] in (["--help"], ["-h"]):
        print(USAGE, end="")
        return 0
    if words[:1] == ["--"]:
        words = words[1:]
    elif words and words[0].startswith("-") and words[0] != "-":
        raise UsageError(f"no option {words[0]}", hint="seq2cmd explain -- '-...' for a command that starts with a dash")
    if len(words) != 1:
        raise UsageError(f"one command line is expected, got {len(words)} words", hint="seq2cmd explain 'tar -xzf a.tgz'")
    line = sys.stdin.read() if words[0] == "-" else words[0]
    if not line.strip():
        raise UsageError("an empty command line", hint="seq2cmd explain 'tar -xzf a.tgz'")
    return _report(line.rstrip("\n").encode("utf-8", "surrogateescape").decode("utf-8", "replace"), as_json)


def _report(line: str, as_json: bool) -> int:
    parts = explain_command(line)
    unknown = any(part.text == NOT_KNOWN for part in parts)
    summaries = {utility: summary for utility in unknown_utilities(parts, line) if (summary := _summary(utility))}
    for part in parts:
        if part.text == NOT_KNOWN and part.part in summaries:
            part.text = f"{NOT_KNOWN}; its manual page: {summaries[part.part]}"
    if as_json:
        import json

        print(json.dumps({"schema": SCHEMA, "command": line, "explain": [part.to_dict() for part in parts]}))
    else:
        print("\n".join(_tame(text) for text in table(parts)))
    return int(unknown)


def _tame(text: str) -> str:
    """Without what a terminal would obey."""
    return text if text.isprintable() else "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _summary(utility: str) -> str:
    """The first line of a utility's manual page, empty if there is none."""
    import subprocess

    if not utility.replace("-", "").replace("_", "").replace(".", "").isalnum() or utility.startswith("-"):
        return ""
    try:
        done = subprocess.run(["whatis", "--", utility], capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return ""
    line = done.stdout.partition("\n")[0]
    return line.partition(" - ")[2].strip() if done.returncode == 0 else ""
