"""`seq2cmd version`."""

from .. import __version__
from .options import UsageError


def main(arguments: list[str]) -> int:
    """Print it; returns the exit code."""
    if arguments in (["--help"], ["-h"]):
        print("usage: seq2cmd version   prints the version")
        return 0
    if arguments:
        hint = f"to ask for a command that starts with this word: seq2cmd -- version {' '.join(arguments)}"
        raise UsageError("usage: seq2cmd version, without anything behind it", hint=hint)
    print(f"seq2cmd {__version__}")
    return 0
