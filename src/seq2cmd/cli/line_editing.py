"""Line editing at the prompt: history, keys, and Tab for file names. All of it is readline's; without it, lines are read as they come."""

import os
import sys

from ..places import state_folder
from .options import Options

# What Alt and a letter type, with GNU readline.
KEYS = {"n": ":next", "a": ":accept", "x": ":explain", "c": ":copy", "v": ":edit"}
DELIMITERS = " \t\n'\"`,;"  # what ends a word for Tab


class LineEditing:
    """Switches line editing on; `close` writes the history.

    The history lies in the XDG state folder, readable by its user alone. What is typed behind a space is not kept.
    """

    def __init__(self, options: Options) -> None:
        self.path = os.path.join(state_folder(), "history") if options.history else ""
        self.new = 0
        try:
            import readline
        except ImportError:
            self.readline = None
            return
        self.readline = readline
        readline.set_auto_history(False)
        readline.set_completer(complete)
        readline.set_completer_delims(DELIMITERS)
        self._bind()
        readline.set_history_length(options.history_size)
        if self.path:
            self._read()

    def _bind(self) -> None:
        assert self.readline is not None
        if "libedit" in (self.readline.__doc__ or ""):
            self.readline.parse_and_bind("bind ^I rl_complete")
            return
        self.readline.parse_and_bind("tab: complete")
        if os.environ.get("TERM", "dumb") != "dumb":
            self.readline.parse_and_bind("set enable-bracketed-paste on")  # a paste comes as one piece
        for key, typed in KEYS.items():
            self.readline.parse_and_bind(f'"\\e{key}": "\\C-a\\C-k{typed}\\C-m"')

    def _read(self) -> None:
        assert self.readline is not None
        try:
            os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
            if os.path.exists(self.path):
                self.readline.read_history_file(self.path)
        except OSError as error:
            print(f"seq2cmd: cannot read the history {self.path}: {error.strerror}", file=sys.stderr)
            self.path = ""

    def remember(self, line: str) -> None:
        """Put a request into the history, unless it is there as the last one."""
        if self.readline is None or not line.isprintable() or [line] == self.lines()[-1:]:
            return
        self.readline.add_history(line)
        self.new += 1

    def lines(self) -> list[str]:
        """The history, the oldest line first."""
        if self.readline is None:
            return []
        count = self.readline.get_current_history_length()
        return [self.readline.get_history_item(k) or "" for k in range(1, count + 1)]

    def close(self) -> None:
        """Add what is new to the file, which another prompt may have written to meanwhile, and cut it to its size."""
        if self.readline is None or not self.path or not self.new:
            return
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600)
            os.fchmod(handle, 0o600)  # for the user's eyes only
            os.close(handle)
            self.readline.append_history_file(self.new, self.path)
        except OSError as error:
            print(f"seq2cmd: cannot write the history {self.path}: {error.strerror}", file=sys.stderr)


def complete(text: str, state: int) -> str | None:
    """For readline: the state-th of what a word can become."""
    found = candidates(text)
    return found[state] if state < len(found) else None


def candidates(text: str) -> list[str]:
    """File names that begin so, folders with a slash, names with a space in quotes; commands of the prompt behind a colon."""
    if text.startswith(":"):
        from .prompt_commands import COMMANDS

        return [f":{name} " for name in COMMANDS if name.startswith(text[1:])]
    folder, start = os.path.split(text)
    try:
        names = sorted(os.listdir(os.path.expanduser(folder) or "."))
    except OSError:
        return []
    found = []
    for name in names:
        if name.startswith(start) and name.isprintable() and (start or not name.startswith(".")):
            path = os.path.join(folder, name)
            if os.path.isdir(os.path.expanduser(path)):
                path += "/"
            found.append(f'"{path}"' if any(c in DELIMITERS for c in path) else path)
    return found
