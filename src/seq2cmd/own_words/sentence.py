"""What was taught, as a match needs it: entries, and the sentences that their phrases stand for.

An element of a sentence is (WORD, word), (SLOT, name, number of its type) or (VALUE, token type, bytes): an argument that never changes.
"""

import os

from ..errors import OwnWordsError

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    Element = tuple[int, str, int] | tuple[int, str] | tuple[int, int, bytes]

WORD, SLOT, VALUE = 0, 1, 2
FILLERS = frozenset(("a", "an", "the", "please", "kindly", "now", "my", "our", "me", "just"))
HELP = "docs/own-words.md shows the format; --no-own-words goes without"


class Entry:
    """What was taught: a command with typed slots, and the ways to say it.

    Attributes:
        name: unique in a folder.
        command: one line with `{slot}` holes.
        slots: type of each slot.
        phrases: pairs of a template and its line number.
        path, first, last: the file and the lines (from 1) that the entry takes in it.
    """

    __slots__ = ("name", "command", "slots", "phrases", "does", "path", "first", "last")

    def __init__(self, name: str, command: str = "", slots: dict[str, str] | None = None, path: str = "", first: int = 0) -> None:
        self.name, self.command, self.does = name, command, ""
        self.slots: dict[str, str] = slots or {}
        self.phrases: list[tuple[str, int]] = []
        self.path, self.first, self.last = path, first, first

    def fault(self, message: str, line: int = 0, hint: str = "") -> OwnWordsError:
        """An error about this entry."""
        where = f"{self.path} line {line or self.first}: " if self.path else ""
        return OwnWordsError(where + message, hint=hint or (HELP if self.path else ""))


class Sentence:
    """One way to say an entry: its elements, and what is left of them without fillers."""

    __slots__ = ("entry", "phrase", "elements", "content")

    def __init__(self, entry: Entry, phrase: str, elements: "list[Element]", content: "list[Element]") -> None:
        self.entry, self.phrase, self.elements, self.content = entry, phrase, elements, content


def files_of(folder: str) -> list[str]:
    """The files of own words in a folder; none if it is not there."""
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(".yaml") and not name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise OwnWordsError(f"cannot read {folder}: {error.strerror}", hint="--no-own-words goes without") from None
    return [os.path.join(folder, name) for name in names]
