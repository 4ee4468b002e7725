"""A command with slots: cut into pieces, filled in and quoted by the core.

A form is one line for a POSIX shell. `{name}` is a slot, `{name|sed}` one whose value is written into a small language (sed, regex, glob,
awk) or in units that the tool knows (kilobytes, gigabytes), as in docs/grammar.md. A value is one word, whatever it holds. Where a second
program reads it again, quoting once is not enough: there only plain values are taken.
"""

from .. import _core
from .phrasebook import SLOT_TYPES
from .sentence import Entry

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    Piece = tuple[bytes, int, int, int, int, int]  # as _core.render takes it

GLUE_LEFT, GLUE_RIGHT = 1, 2
ESCAPES = {"": 0, "sed": 1, "regex": 2, "glob": 3, "awk": 4, "kilobytes": 5, "gigabytes": 6}
SLOT_LABEL, ALLOW_DASH = 0x8000, 2 << 9
ESCAPED = "\\"
# What follows them, a shell reads a second time.
SECOND_SHELL = frozenset(("ssh", "sh", "bash", "dash", "ash", "zsh", "fish", "ksh", "su", "eval", "watch", "rsh", "mosh", "parallel",
                          "runuser", "trap", "script", "tmux", "screen", "flock"))
PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:@%+,-")


class Hole:
    """A slot in a form: its label for the core, glue of the text around it done by the neighbours, and whether its value must be plain."""

    __slots__ = ("name", "slot_type", "label", "quoted", "read_twice")

    def __init__(self, name: str, slot_type: int, label: int, quoted: bool, read_twice: bool) -> None:
        self.name, self.slot_type, self.label, self.quoted, self.read_twice = name, slot_type, label, quoted, read_twice


class ValueRefusedError(ValueError):
    """A value that the form cannot carry; the message says why."""


def parse(entry: Entry) -> "list[Piece | Hole]":
    """The pieces of an entry's command.

    Raises:
        OwnWordsError: a quote stays open, a slot is not declared, not used, or stands where it cannot be quoted.
    """
    words = split(entry)
    read_twice = any(word.rpartition("/")[2] in SECOND_SHELL for word in words)
    pieces: list[Piece | Hole] = []
    for k, word in enumerate(words):
        guarded = k > 0 and (words[k - 1] == "--" or words[k - 1] in (">", ">>", "<"))
        pieces += _pieces(entry, word, guarded, read_twice)
    used = {piece.name for piece in pieces if isinstance(piece, Hole)}
    unused = [name for name in entry.slots if name not in used]
    if unused:
        raise entry.fault(f"slot {{{unused[0]}}} does not stand in the command", hint="take it out of the words or put it into the command")
    return pieces


def split(entry: Entry) -> list[str]:
    """The words of the command, quotes and backslashes left in them."""
    words, word, quoted = [], "", ""
    for c in entry.command:
        if c == " " and not quoted:
            words += [word] if word else []
            word = ""
            continue
        word += c
        quoted = _after(c, quoted)
    if quoted:
        raise entry.fault(f"the command leaves {'a backslash' if quoted.endswith(ESCAPED) else quoted} open: {entry.command}")
    return [*words, word] if word else words


def _after(c: str, quoted: str) -> str:
    """What is open behind this character, when `quoted` was open before it: a quote, and a backslash that takes the next character."""
    if quoted.endswith(ESCAPED):
        return quoted[:-1]
    if c == ESCAPED and quoted != "'":
        return quoted + ESCAPED
    if quoted:
        return "" if c == quoted else quoted
    return c if c in "'\"" else ""


def _pieces(entry: Entry, word: str, guarded: bool, read_twice: bool) -> "list[Piece | Hole]":
    pieces: list[Piece | Hole] = []
    before, quote = "", ""
    while word:
        literal, name, escape, word = _cut(entry, word)
        if literal or (before and name):
            glue = (GLUE_LEFT if before else 0) | (GLUE_RIGHT if name else 0)
            pieces.append((literal.encode(), 0, glue, 0, 0, 0))
        for c in literal:
            quote = _after(c, quote)
        if name and quote.startswith('"'):
            raise entry.fault(f"slot {{{name}}} stands in double quotes", hint="use single quotes: the core quotes values by itself")
        if name:
            dash = ALLOW_DASH if before or literal or guarded else 0
            slot_type = SLOT_TYPES[entry.slots[name]]
            label = SLOT_LABEL | slot_type | ESCAPES[escape] << 6 | dash
            pieces.append(Hole(name, slot_type, label, bool(quote) and not escape, read_twice))
            quote = quote.removesuffix(ESCAPED)
        before += literal + name
    return pieces


def _cut(entry: Entry, word: str) -> tuple[str, str, str, str]:
    """Up to the first slot of a word: literal text, name, escape, the rest."""
    start = 0
    while (at := word.find("{", start)) >= 0:
        inside, end, rest = word[at + 1 :].partition("}")
        name, bar, escape = inside.partition("|")
        if end and name[:1].islower() and name.replace("_", "").isalnum() and name.isascii() and (escape.isalpha() or not bar):
            if name not in entry.slots:
                hint = "braces that are no slot need a space: { x }"
                raise entry.fault(f"slot {{{name}}} of the command does not stand in the words", hint=hint)
            if escape not in ESCAPES:
                raise entry.fault(f"unknown escape {escape!r}", hint=f"one of {', '.join(e for e in ESCAPES if e)}")
            return word[:at], name, escape, rest
        start = at + 1
    return word, "", "", ""


def fill(entry: Entry, request: bytes, positions: dict[str, int]) -> str:
    """The command line with the tokens of a request at these positions.

    Raises:
        ValueRefusedError: the form cannot carry a value.
    """
    pieces = []
    for piece in parse(entry):
        if isinstance(piece, Hole):
            found = _core.slot_values(request, piece.slot_type)[positions[piece.name]]
            if found is None:
                raise ValueRefusedError(f"{{{piece.name}}} does not take this")
            value, open_glob, tilde = found
            _check(piece, value.decode("utf-8", "replace"))
            pieces.append((value, 1, 0, piece.label, open_glob, tilde))
        else:
            pieces.append(piece)
    try:
        return _core.render(pieces).decode()
    except ValueError as error:
        raise ValueRefusedError(str(error)) from None


def _check(hole: Hole, value: str) -> None:
    if hole.read_twice and not set(value) <= PLAIN:
        raise ValueRefusedError(f"a second shell would read {{{hole.name}}} again, so it must be plain: letters, digits and _./:@%+,-")
    if hole.quoted and not all(c in PLAIN or c == " " or c.isalnum() for c in value):
        raise ValueRefusedError(f"{{{hole.name}}} stands inside quotes, so it must be plain; as a word of its own it may be anything")
