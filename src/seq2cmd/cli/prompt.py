"""The interactive prompt: a request a line, the command below it. Ctrl-D ends, Ctrl-C clears the line."""

import os
import sys

from ..errors import RequestError
from ..translator import Translator
from . import complain
from .options import Options
from .translate import ask, show

PROMPT = "> "
WELCOME = "Say what you want to do; it prints the command and runs nothing. Ctrl-D ends."
LONGEST_HISTORY = 1000


def converse(translator: Translator, options: Options) -> int:
    """Ask and answer until the end of the input; returns the exit code."""
    print(WELCOME, file=sys.stderr)
    history = _open_history()
    try:
        while True:
            try:
                _answer(translator, input(_prompt()).strip(), options)
            except KeyboardInterrupt:  # at any moment of a round: it ends the line, not the program
                print(file=sys.stderr)
    except EOFError:
        print(file=sys.stderr)
    finally:
        _close_history(history)
    return 0


def _prompt() -> str:
    """The prompt for input(); on stderr by ourselves when stdout goes elsewhere, which is to get the commands alone."""
    if sys.stdout.isatty():
        return PROMPT
    print(PROMPT, end="", file=sys.stderr, flush=True)
    return ""


def _answer(translator: Translator, request: str, options: Options) -> None:
    if not request:
        return
    try:
        show(ask(translator, request, options), options)
    except RequestError as error:
        complain(error)


def history_file() -> str:
    """Where the history lies, by the XDG base directory specification."""
    state = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return os.path.join(state, "seq2cmd", "history")


def _open_history() -> str:
    """Line editing with the history of earlier sessions. Without readline, or without a place to write, it goes without."""
    path = history_file()
    try:
        import readline

        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        if os.path.exists(path):
            readline.read_history_file(path)
        readline.set_history_length(LONGEST_HISTORY)
    except (ImportError, OSError):
        return ""
    return path


def _close_history(path: str) -> None:
    if not path:
        return
    import readline

    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))  # for the user's eyes only
        readline.write_history_file(path)
    except OSError as error:
        print(f"seq2cmd: cannot write the history {path}: {error.strerror}", file=sys.stderr)
