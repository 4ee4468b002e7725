"""The files of own words: a strict subset of YAML, so that the lab's YAML reader sees the same and the runtime needs none.

    deploy:                                   a name; two spaces before each key of it
      command: |
        ssh {server} systemctl restart app    one line, four spaces before it
      slots: {server: host}
      phrases: |
        deploy [to] {server}                  a way to say it a line
        (roll out|ship) to {server}

A short value may stand behind its key (`command: df -h`). Comments are lines that begin with #. Everything else is an error with its line.
"""

from .. import _core
from ..errors import OwnWordsError
from .sentence import HELP, Entry, files_of

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Iterable

KEYS = ("does", "command", "slots", "phrases")
NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
SLOT_NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")
SLOT_TYPES = {name: number for number, name in enumerate(_core.slot_types())}
MAX_BYTES = 1 << 20


def read_folder(folder: str) -> list[Entry]:
    """The entries of all files `*.yaml` of a folder, by file name; none if it is not there.

    Raises:
        OwnWordsError: a file cannot be read, or says what cannot be; the message has file and line.
    """
    entries: list[Entry] = []
    for path in files_of(folder):
        entries += read(read_text(path), path)
    seen: dict[str, Entry] = {}
    for entry in entries:
        other = seen.setdefault(entry.name, entry)
        if other is not entry:
            raise entry.fault(f"{entry.name} is there twice: also in {other.path} line {other.first}", hint="give one another name")
    return entries


def read_text(path: str) -> str:
    """The text of a file of own words."""
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise OwnWordsError(f"cannot read {path}: {error.strerror}", hint="--no-own-words goes without") from None
    if len(data) > MAX_BYTES:
        raise OwnWordsError(f"{path} is over {MAX_BYTES >> 20} MB", hint="own words are a few lines each")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise OwnWordsError(f"{path} line {line}: not UTF-8", hint="save the file as UTF-8") from None


def read(text: str, path: str) -> list[Entry]:
    """The entries of a file's text."""
    return _Reader(path).read(text.split("\n"))


class _Reader:
    """Where reading stands: the entry, its keys, and the block (`key: |`) that is being read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.entries: list[Entry] = []
        self.keys: dict[str, int] = {}
        self.block = ""

    def read(self, lines: "Iterable[str]") -> list[Entry]:
        for number, line in enumerate(lines, 1):
            if not line.isprintable():
                raise self._fault(number, "a tab, a control character or one that cannot be seen", "write spaces")
            bare = line.strip()
            if line[:1] == "#":
                self.block = ""
            if not bare or line[0] == "#":
                continue
            if line.startswith("    ") and line[4] != " " and self.block:
                self._add_to_block(bare, number)
            elif line.startswith("  ") and line[2] != " ":
                self._key(bare, number)
            elif line[0] != " ":
                self._name(line.rstrip(), number)
            else:
                raise self._fault(number, "this indentation means nothing here", "two spaces before a key, four below `key: |`")
            if self.entries and not bare.startswith("#"):
                self.entries[-1].last = number
        self._close()
        return self.entries

    def _name(self, line: str, number: int) -> None:
        self._close()
        name = line[:-1]
        if not line.endswith(":") or not name or set(name) - NAME:
            raise self._fault(number, f"expected a name (small letters, digits, -) with a colon behind it, got {line!r}")
        self.entries.append(Entry(name, path=self.path, first=number))

    def _key(self, line: str, number: int) -> None:
        self.block = ""
        if line.startswith("#"):
            return
        key, colon, value = line.partition(":")
        value = value.strip()
        if not self.entries or not colon or key not in KEYS:
            raise self._fault(number, f"expected one of {', '.join(KEYS)} with a colon behind it, got {key!r}")
        if key in self.keys:
            raise self._fault(number, f"{key} is there twice")
        self.keys[key] = number
        if value == "|" and key != "slots":
            self.block = key
        elif key == "slots":
            self._slots(value, number)
        else:
            self._take(key, self._plain(key, value, number), number)

    def _plain(self, key: str, value: str, number: int) -> str:
        """A value behind its key, if it is one that YAML takes as it stands."""
        plain = value[:1].isalnum() or value[:1] in ("/", ".")
        if not plain or ": " in value or " #" in value or value.endswith(":"):
            hint = f"write `{key}: |` and the value below it, behind four spaces"
            raise self._fault(number, f"the value of {key} cannot stand here", hint)
        return value

    def _add_to_block(self, line: str, number: int) -> None:
        if self.block == "phrases":
            if not line.startswith("#"):
                self._take("phrases", line, number)
        elif getattr(self.entries[-1], self.block):
            raise self._fault(number, f"{self.block} is one line")
        else:
            self._take(self.block, line, number)

    def _take(self, key: str, value: str, number: int) -> None:
        if key == "phrases":
            self.entries[-1].phrases.append((value, number))
        else:
            setattr(self.entries[-1], key, value)

    def _slots(self, value: str, number: int) -> None:
        if not value.startswith("{") or not value.endswith("}"):
            raise self._fault(number, f"expected slots as {{name: type, ...}}, got {value!r}")
        for pair in value[1:-1].split(","):
            name, colon, kind = (part.strip() for part in pair.partition(": "))
            if not name and not kind and value[1:-1].strip() == "":
                return
            if not colon or not name[:1].isalpha() or set(name) - SLOT_NAME:
                raise self._fault(number, f"expected slots as {{name: type, ...}}, got {pair.strip()!r}")
            if kind not in SLOT_TYPES:
                raise self._fault(number, f"{kind!r} is no type of slots", f"types: {', '.join(SLOT_TYPES)}")
            self.entries[-1].slots[name] = kind

    def _close(self) -> None:
        """The entry is complete, or says what it lacks."""
        if self.entries:
            entry = self.entries[-1]
            for key in ("command", "phrases"):
                if not getattr(entry, key):
                    raise entry.fault(f"{entry.name} has no {key}")
        self.keys, self.block = {}, ""

    def _fault(self, line: int, message: str, hint: str = "") -> OwnWordsError:
        return OwnWordsError(f"{self.path} line {line}: {message}", hint=hint or HELP)
