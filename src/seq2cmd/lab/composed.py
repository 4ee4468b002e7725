"""Composed tasks: clauses that combine, each with choices; a command is the fragments of the chosen ones in a fixed order of positions.

`find`, `grep`, `ls` and `sort` are such families. The stages that may follow a task ("... and count them", "... into x.txt") are one
too, without a utility of their own.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from seq2cmd.lab.forms import DIALECTS, FormError, FormParser, Literal, Piece, bundle

if TYPE_CHECKING:
    from seq2cmd.lab.grammar import Phrase

STAGES = "stages"
OUTPUTS = ("", "text", "lines")  # what a task or family prints: nothing that a stage could follow, a text, one entry a line
WHAT = "<what>"  # where a frame holds its noun phrase
NONE = "none"  # the busybox dialect has no such form
FAMILY_KEYS = {
    "composed", "stages", "does", "area", "order", "bundle", "required", "explain", "noun", "frame", "chance", "filters", "most", "alone",
    "share", "unsaid", "clauses", "output",
}  # fmt: skip
CHOICE_KEYS = {"does", "slots", "defaults", "gnu", "busybox", "needs", "without", "filters", "unless", "weight", "risk", "explain", "lines"}

ReadPhrase = Callable[[str, str, Mapping[str, str]], "Phrase | None"]


@dataclass
class Choice:
    """One choice of a clause (for find: ``size.larger``).

    `fragments` holds pieces of the gnu form by position. `needs`: one of these choices must be taken too; `without`: none of these.
    `filters`: how many filter clauses it wants beside it, `unless` one of these choices is taken.
    """

    clause: str
    name: str
    slots: dict[str, str]
    defaults: dict[str, str]
    texts: dict[str, dict[str, str]]  # dialect, position
    fragments: dict[str, list[Piece]]
    needs: tuple[str, ...]
    without: tuple[str, ...]
    filters: int
    unless: tuple[str, ...]
    weight: float
    risk: str
    explain: str
    lines: bool
    phrases: dict[str, list[Phrase]]  # by place in the sentence: frame, noun, before, after, front
    advice: str = ""  # what to do where the busybox dialect has no such form


@dataclass
class Composed:
    """A family: its clauses in the order of the sentence, its positions in the order of the command."""

    id: str
    area: str
    does: str
    utility: str
    explain: str
    order: list[str]
    clauses: dict[str, dict[str, Choice]]
    chance: dict[str, float]
    bundle: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    noun: str = ""
    frame: str = ""
    filters: tuple[str, ...] = ()
    most: int = 3
    alone: str = ""
    share: float = 1.0
    output: str = ""  # as of a task: which stages may follow
    unsaid: dict[str, list[Piece]] = field(default_factory=dict)

    def choices(self) -> list[Choice]:
        """All choices of all clauses."""
        return [choice for choices in self.clauses.values() for choice in choices.values()]

    def intent(self, frame: Choice) -> str:
        """Name of what a request with this frame wants: ``find:delete``."""
        return f"{self.id}:{frame.name}"

    def choose(self, rng: random.Random, allowed: Callable[[Choice], bool] = lambda choice: True) -> dict[str, Choice]:
        """A chance choice of clauses that go together."""
        while True:
            chosen: dict[str, Choice] = {}
            for clause, choices in self.clauses.items():
                options = [choice for choice in choices.values() if allowed(choice)]
                if options and rng.random() < self.chance.get(clause, 1.0):
                    chosen[clause] = rng.choices(options, [choice.weight for choice in options])[0]
            if chosen and self._fits(chosen):
                return chosen

    def _fits(self, chosen: Mapping[str, Choice]) -> bool:
        filters = sum(clause in chosen for clause in self.filters)
        names = {choice.name for choice in chosen.values()}
        slots = [slot for choice in chosen.values() for slot in choice.slots]
        return (
            filters <= self.most
            and len(slots) == len(set(slots))
            and (filters > 0 or not self.alone or self.alone in chosen)
            and all(
                (filters >= choice.filters or bool(names & set(choice.unless)))
                and not names & set(choice.without)
                and (not choice.needs or bool(names & set(choice.needs)))
                for choice in chosen.values()
            )
        )

    def pieces(self, chosen: Mapping[str, Choice], fill: Callable[[list[Piece]], list[Piece]]) -> list[Piece]:
        """The command of the chosen clauses; `fill` puts in what is not a slot's own text (defaults, spoken values)."""
        out: list[Piece] = [Literal(self.utility)] if self.utility else []
        flags: list[str] = []
        for position in self.order:
            fragments: list[list[Piece]] = []
            for choice in chosen.values():
                if position in choice.fragments and choice.fragments[position] not in fragments:
                    fragments.append(choice.fragments[position])
            if not fragments and position in self.unsaid:
                fragments = [self.unsaid[position]]
            if position in self.bundle:
                flags += [flag_letters(fragment) for fragment in fragments]
                continue
            out += bundle("".join(flags)) if flags else []
            flags = []
            for fragment in fragments:
                out += fill(fragment)
        return out + (bundle("".join(flags)) if flags else [])

    def text(self, chosen: Mapping[str, Choice], dialect: str) -> str:
        """The form of the chosen clauses as text, slots and all, in a dialect."""
        out, flags = [self.utility] if self.utility else [], ""
        for position in self.order:
            fragments = list(dict.fromkeys(c.texts[dialect][position] for c in chosen.values() if c.texts[dialect].get(position)))
            if not fragments and position in self.unsaid:
                fragments = [" ".join(piece.text for piece in self.unsaid[position] if isinstance(piece, Literal))]
            if position in self.bundle:
                flags += "".join(fragment.removeprefix("-") for fragment in fragments)
                continue
            out += [f"-{flags}"] if flags else []
            flags = ""
            out += fragments
        return " ".join([*out, f"-{flags}"] if flags else out)


def flag_letters(fragment: list[Piece]) -> str:
    """The letters of a short option that may share a dash with others: ``-r`` gives ``r``."""
    assert len(fragment) == 1 and isinstance(fragment[0], Literal)
    return fragment[0].text.removeprefix("-")


def read(
    path: str, content: dict[str, Any], phrases: dict[str, Any], parser: FormParser, phrase: ReadPhrase, findings: list[str]
) -> Composed:
    """Read a family from the content of its two files; what is wrong goes to `findings`."""
    utility = str(content.get("composed") or "")
    findings += [f"tasks/{path}: unknown key {key!r}" for key in sorted(set(content) - FAMILY_KEYS)]
    order = [str(position) for position in content.get("order", [])]
    family = Composed(
        utility or STAGES,
        str(content.get("area", path.removesuffix(".yaml"))),
        str(content.get("does", "")),
        utility,
        str(content.get("explain", "")),
        order,
        {},
        {str(k): float(v) for k, v in content.get("chance", {}).items()},
        frozenset(content.get("bundle", [])),
        frozenset(content.get("required", [])),
        str(content.get("noun", "")),
        str(content.get("frame", "")),
        tuple(content.get("filters", [])),
        int(content.get("most", 3)),
        str(content.get("alone", "")),
        float(content.get("share", 1.0)),
        str(content.get("output", "")),
        {str(k): parser.parse(str(v), {}, utility) for k, v in content.get("unsaid", {}).items()},
    )
    for clause, choices in content.get("clauses", {}).items():
        family.clauses[clause] = {}
        for name, entry in choices.items():
            where = f"{path}: {clause}.{name}"
            try:
                choice = _choice(clause, name, entry, order, parser, utility, family.bundle)
            except FormError as error:
                findings.append(f"tasks/{where}: {error}")
                continue
            said = (phrases.get(clause) or {}).get(name)
            blocks = {"frame": said} if isinstance(said, str) else (said or {})
            if not blocks:
                findings.append(f"phrases/{where}: no phrases")
            findings += [f"tasks/{where}: unknown key {key!r}" for key in sorted(set(entry) - CHOICE_KEYS)]
            if not choice.explain and any(choice.texts["gnu"].values()):
                findings.append(f"tasks/{where}: explain is missing")
            for position, block in blocks.items():
                lines = [line.strip() for line in str(block or "").splitlines() if line.strip()]
                found = [phrase(line, f"phrases/{where}", choice.slots) for line in lines]
                choice.phrases[position] = [item for item in found if item]
                for item in choice.phrases[position]:
                    if (item.text.count(WHAT) != 1) if position == "frame" else (WHAT in item.text):
                        findings.append(f"phrases/{where}: {item.text!r}: {WHAT} stands once in a frame, and nowhere else")
                    missing = set(choice.slots) - set(choice.defaults) - item.slots
                    if missing:
                        findings.append(
                            f"phrases/{where}: {item.text!r}: slot {', '.join(sorted(missing))} has no default and is not mentioned"
                        )
            family.clauses[clause][name] = choice
    if family.output not in OUTPUTS or (family.output and not utility):
        findings.append(f"tasks/{path}: output is {family.output!r}, expected text or lines, and nothing for the stages")
    for clause in {family.noun, family.frame, *family.filters, *family.chance} - {""} - set(family.clauses):
        findings.append(f"tasks/{path}: {clause} is no clause")
    return family


def _choice(
    clause: str, name: str, entry: dict[str, Any], order: list[str], parser: FormParser, utility: str, bundled: frozenset[str]
) -> Choice:
    slots = {str(k): str(v) for k, v in (entry.get("slots") or {}).items()}
    texts = {dialect: _positions(clause, entry.get(dialect, "")) for dialect in DIALECTS}
    for positions in texts.values():
        for position, text in positions.items():
            if text == NONE:
                continue
            if position not in order:
                raise FormError(f"{position} is no position of the command (order)")
            if position in bundled and not (len(text) == 2 and text[0] == "-"):
                raise FormError(f"{text!r} stands in a bundle: expected one short option such as -r")
    for text in texts["busybox"].values():
        if text != NONE:
            parser.parse(text, slots, utility)
    return Choice(
        clause,
        name,
        slots,
        {str(k): str(v) for k, v in (entry.get("defaults") or {}).items()},
        texts,
        {position: parser.parse_gnu(text, slots, utility) for position, text in texts["gnu"].items() if text},
        tuple(entry.get("needs") or ()),
        tuple(entry.get("without") or ()),
        int(entry.get("filters", 0)),
        tuple(entry.get("unless") or ()),
        float(entry.get("weight", 1.0)),
        str(entry.get("risk", "safe")),
        str(entry.get("explain", "")),
        bool(entry.get("lines", False)),
        {},
        _advice(entry.get("busybox", "")),
    )


def _advice(form: Any) -> str:
    texts = form.values() if isinstance(form, dict) else [form]
    return next((str(text).partition(":")[2].strip() for text in texts if str(text).startswith(NONE)), "")


def _positions(clause: str, form: Any) -> dict[str, str]:
    if isinstance(form, dict):
        return {str(k): str(v).strip() for k, v in form.items()}
    text = str(form or "").strip()
    return {clause: NONE if text.startswith(NONE) else text} if text else {}
