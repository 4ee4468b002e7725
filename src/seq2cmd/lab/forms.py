"""Command forms: from the text of a form to the pieces that the decoder says.

A *piece* is a literal (shell text) or a slot. Words are separated by spaces unless a literal asks for glue, so that an argument inside a
word (``'*.{ext}'``) is a piece of its own and can be copied.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

GLUE_LEFT, GLUE_RIGHT = 1, 2
DIALECTS = ("gnu", "busybox")
UNITS = {"kilobytes": 5, "gigabytes": 6}  # the largest unit of a size that the tool knows; for forms of other dialects: models have GNU's
ESCAPES = {"": 0, "sed": 1, "regex": 2, "glob": 3, "awk": 4, **UNITS}
SIZES = ("size", "find_size")
DASH_REFUSE, DASH_GUARD, DASH_ALLOW = 0, 1, 2
SLOT_LABEL = 0x8000
SEPARATORS = {"|", "||", "&&", ";", "&"}
WRAPPERS = {"sudo", "xargs", "nohup", "time", "env", "exec"}
STAGE_OPTIONS = {"-exec", "-execdir", "-ok"}
SLOT = re.compile(r"\{([a-z][a-z0-9_]*)(?:\|([a-z]+))?\}")


BUNDLE = re.compile(r"-[A-Za-z]{2,}")


class FormError(ValueError):
    """A command form that cannot be read; the message says what to change."""


@dataclass(frozen=True)
class Literal:
    """Shell text as it stands in the form."""

    text: str
    glue: int = 0


@dataclass(frozen=True)
class Slot:
    """A typed hole: ``label`` packs type, escape and dash rule as native/slots.h says."""

    name: str
    label: int


Piece = Literal | Slot


def bundle(letters: str) -> list[Piece]:
    """Short options behind one dash, a piece each: ``lhS`` is ``-l`` and, glued to it, ``h`` and ``S``."""
    return [Literal(f"-{letters[0]}"), *(Literal(letter, GLUE_LEFT) for letter in letters[1:])]


def split_words(form: str) -> list[str]:
    """Split a form at spaces that are not quoted; quotes stay in the words."""
    words, word, quote, i = [], "", "", 0
    while i < len(form):
        c = form[i]
        if quote:
            word += c
            if c == "\\" and quote == '"' and i + 1 < len(form):
                i += 1
                word += form[i]
            elif c == quote:
                quote = ""
        elif c in "'\"":
            quote = c
            word += c
        elif c == "\\" and i + 1 < len(form):
            i += 1
            word += c + form[i]
        elif c.isspace():
            if word:
                words.append(word)
            word = ""
        else:
            word += c
        i += 1
    if quote:
        raise FormError(f"unbalanced {quote} in: {form}")
    if word:
        words.append(word)
    return words


def _double_quoted(text: str) -> bool:
    """Does the text leave a double quote open?"""
    quote, i = "", 0
    while i < len(text):
        c = text[i]
        if c == "\\" and quote != "'":
            i += 1
        elif quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        i += 1
    return quote == '"'


class FormParser:
    """Reads forms; knows slot type numbers and the utilities' habits.

    Args:
        slot_types: names in the order of native/slots.h.
        utilities: the content of grammar/utilities.yaml.
    """

    def __init__(self, slot_types: Sequence[str], utilities: Mapping[str, object]) -> None:
        self.types = {name: number for number, name in enumerate(slot_types)}
        double_dash = utilities.get("double_dash", [])
        values, bundles = utilities.get("option_values", {}), utilities.get("bundles", [])
        assert isinstance(double_dash, list) and isinstance(values, dict) and isinstance(bundles, list)
        subcommands = utilities.get("subcommands", [])
        assert isinstance(subcommands, list)
        self.subcommands = frozenset(subcommands)
        self.bundles = frozenset(bundles)
        self.double_dash = frozenset(double_dash)
        self.values = {(utility, option) for utility, options in values.items() for option in options}

    def parse(self, form: str, slots: Mapping[str, str], utility: str = "") -> list[Piece]:
        """Return the pieces of a form.

        Args:
            form: one command line with ``{slot}`` holes.
            slots: type of each slot.
            utility: the utility in force at the start (for fragments of a composed task).

        Raises:
            FormError: unknown slot or type, slot in double quotes, unbalanced quotes.
        """
        words = split_words(form)
        pieces: list[Piece] = []
        first = not utility
        for k, word in enumerate(words):
            starts_stage = first
            if starts_stage and word not in WRAPPERS and "=" not in word.split("'")[0]:
                utility, first = word, False
            if word in SEPARATORS or word in STAGE_OPTIONS or word in WRAPPERS:
                first = True
            rest = words[k + 1 :]
            pieces += self._word(word, words[k - 1] if k else "", rest, slots, utility)
        return pieces

    def parse_gnu(self, form: str, slots: Mapping[str, str], utility: str = "") -> list[Piece]:
        """The same for a form that models learn.

        Raises:
            FormError: also for a size in units, which stands in forms of other dialects only.
        """
        pieces = self.parse(form, slots, utility)
        if any(isinstance(piece, Slot) and piece.label >> 6 & 7 in UNITS.values() for piece in pieces):
            raise FormError(f"{' and '.join(UNITS)} are for busybox forms: {form}")
        return pieces

    def _word(self, word: str, previous: str, rest: Sequence[str], slots: Mapping[str, str], utility: str) -> list[Piece]:
        found = list(SLOT.finditer(word))
        for match in found:
            if match[1] not in slots:
                raise FormError(f"slot {{{match[1]}}} is not declared (braces that are no slot need a space: {{ print }})")
        if not found:
            bundled = utility in self.bundles and BUNDLE.fullmatch(word)
            return list(bundle(word[1:])) if bundled else [Literal(word)]
        out: list[Piece] = []
        position = 0
        for match in found:
            before = word[position : match.start()]
            if before or position:
                out.append(Literal(before, (GLUE_LEFT if position else 0) | GLUE_RIGHT))
            if _double_quoted(word[: match.start()]):
                raise FormError(f"slot {{{match[1]}}} stands in double quotes: use single quotes")
            dash = DASH_ALLOW if match.start() else self._dash(previous, rest, utility)
            out.append(Slot(match[1], self.label(slots[match[1]], match[2] or "", dash)))
            position = match.end()
        if position < len(word):
            out.append(Literal(word[position:], GLUE_LEFT))
        return out

    def label(self, slot_type: str, escape: str, dash: int) -> int:
        """Pack a slot's label."""
        if slot_type not in self.types:
            raise FormError(f"unknown slot type {slot_type!r}")
        if escape not in ESCAPES:
            raise FormError(f"unknown escape {escape!r}: one of {', '.join(e for e in ESCAPES if e)}")
        if escape in UNITS and slot_type not in SIZES:
            raise FormError(f"{escape} is a way to write slots of type {' and '.join(SIZES)}, not {slot_type}")
        return SLOT_LABEL | self.types[slot_type] | ESCAPES[escape] << 6 | dash << 9

    def _dash(self, previous: str, rest: Sequence[str], utility: str) -> int:
        """What a leading dash of a whole-word argument does."""
        if (utility, previous) in self.values or previous in {">", ">>", "<", "2>"}:
            return DASH_ALLOW
        stage: list[str] = []
        for word in rest:
            if word in SEPARATORS:
                break
            stage.append(word)
        later_option = any(word.startswith("-") and len(word) > 1 for word in stage)
        return DASH_GUARD if utility in self.double_dash and not later_option else DASH_REFUSE
