"""Sample requests with their commands from the grammar.

A sample is the text of a request, and the command as pieces: literals, and slots that point at the stretch of text holding their value.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hassil.expression import Alternative, Expression, ListReference, RuleReference, TextChunk
from hassil.expression import Sequence as Chain

from seq2cmd.lab.composed import WHAT, Choice, Composed
from seq2cmd.lab.forms import Literal, Piece, Slot
from seq2cmd.lab.grammar import Grammar, Phrase, Task

NOUNS = 0.15  # chance of a noun before a value
DRESSED = 0.10  # chance of "can you" and its kin before an order
STAGED = 0.35  # chance that stages follow a task that prints something
OUTPUT_FIRST = 0.15  # chance that where the output goes is said before what happens to it: "save it to x, only lines with y"
NAMED = 0.35  # chance that what a task prints is named by a noun phrase: "how many <what> are there"
SHOWN = 0.22  # chance that a request with a noun phrase wants to see it as it is, without a stage
REASONED = 0.04  # chance of a reason or a situation before or behind a request that has nothing to do with it
ENDED = 0.9  # chance that a file name has an ending that fits the task; otherwise it has none
ORDINAL = 0.25  # chance that "column 3" is "the third column"
FRONT = 0.12  # chance that a clause opens the sentence: "in ~/src, find ..."
SEARCHED = ("text", "pattern")  # text slots that are "the word x"; others are names, messages, tokens ...
RARE = 0.4  # chance of a value from the long list of its kind
POOL = {"find_size": "size"}  # slot types that share another's values
_COUNTED = re.compile(r"(?:\b(the) )?\b(column|field|line|row|word) $")
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]
_RANGE = re.compile(r"\{(\d+)-(\d+)\}")
# of a file: what comes before the ending, the ending, a closing quote
_NAME = re.compile(r"""(.*?[^/.'" ])?((?:\.[A-Za-z0-9]+)*)(['"]?)""")
_TAG = re.compile(r"<(word|name|Name|NAME|ext|file|dir)>")
# fmt: off
_SYLLABLES = [
    "ba", "be", "bi", "bo", "bu", "da", "de", "di", "do", "du", "fa", "fi", "fo", "ga", "ge", "go", "ha", "he",
    "hi", "ho", "ja", "jo", "ka", "ke", "ki", "ko", "ku", "la", "le", "li", "lo", "lu", "ma", "me", "mi", "mo",
    "mu", "na", "ne", "ni", "no", "nu", "pa", "pe", "po", "ra", "re", "ri", "ro", "ru", "sa", "se", "si", "so",
    "su", "ta", "te", "ti", "to", "tu", "va", "ve", "vi", "vo", "wa", "we", "za", "ze", "zo", "bra", "cla", "dro",
    "fer", "gor", "han", "jin", "kel", "lor", "mar", "nex", "ost", "pix", "qua", "rex", "sol", "tor", "ulm", "vex", "wil", "yar",
    "zen",
]
# fmt: on


@dataclass(frozen=True)
class Value:
    """An argument value as typed, or language (`literal`) that stands for a fixed text of the command."""

    text: str
    literal: str | None = None


@dataclass
class Sample:
    """A request and its command. `spans` gives start and end (characters) of each slot's value in `text`.

    `task` says which combination of clauses it is, `intent` only which task (of a family: which of its frames).
    """

    task: str
    text: str
    pieces: list[Piece]
    spans: dict[str, tuple[int, int]]
    phrase: str
    literals: dict[str, str] = field(default_factory=dict)
    intent: str = ""


@dataclass
class _Text:
    """A request being written."""

    parts: list[str] = field(default_factory=list)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)

    @property
    def length(self) -> int:
        return sum(map(len, self.parts))

    def add(self, text: str) -> None:
        if (not self.parts or self.parts[-1].endswith(" ")) and text.startswith(" "):
            text = text.lstrip()
        if text:
            self.parts.append(text)

    def put(self, what: _Text) -> None:
        """Add another text with its values."""
        offset = self.length
        self.parts += what.parts
        self.spans.update({name: (a + offset, b + offset) for name, (a, b) in what.spans.items()})
        self.said |= what.said

    def cut(self, length: int) -> None:
        """Take back so many characters; they hold no value."""
        text = "".join(self.parts)
        self.parts = [text[: len(text) - length]]

    def add_value(self, slot: str, value: Value) -> None:
        start = self.length
        self.said.add(slot)
        self.parts.append(value.text)
        if value.literal is None:
            self.spans[slot] = (start, start + len(value.text))


class Values:
    """Draws argument values by slot type."""

    def __init__(self, pools: Mapping[str, object], rng: random.Random) -> None:
        self.pools = pools
        self.rng = rng
        only = pools.get("only")
        self._only = frozenset(only if isinstance(only, list) else ())

    def draw(self, slot_type: str, slot: str = "") -> Value:
        """Return a value as someone would type it; `slot` is its name, for slots with values of their own."""
        spoken = self.pools.get("spoken")
        if isinstance(spoken, dict) and slot_type in spoken and self.rng.random() < 0.25:
            literal = self.rng.choices(list(spoken[slot_type]), [4, 3, 1][: len(spoken[slot_type])])[0]
            return Value(self.rng.choice(spoken[slot_type][literal]), str(literal))
        special = self.pools.get("slots")
        name = f"{slot_type}.{slot}"
        if isinstance(special, dict) and name in special and (name in self._only or self.rng.random() < 0.85):
            return Value(self._fill(str(self.rng.choice(special[name]))))
        return Value(self._fill(str(self.rng.choice(self._pool(slot_type)))))

    def _pool(self, name: str) -> Sequence[object]:
        rare = self.pools.get("rare")
        if isinstance(rare, dict) and name in rare and self.rng.random() < RARE:
            rows: list[object] = rare[name]
            return rows
        pool = self.pools.get(POOL.get(name, name))
        if not isinstance(pool, list) or not pool:
            raise KeyError(f"values: no pool for {name}")
        return pool

    def _fill(self, text: str) -> str:
        while (match := _TAG.search(text)) is not None:
            text = text[: match.start()] + self._tag(match[1]) + text[match.end() :]
        return _RANGE.sub(lambda m: str(self.rng.randint(int(m[1]), int(m[2]))), text)

    def _tag(self, tag: str) -> str:
        if tag == "word":
            return str(self.rng.choice(self._pool("words")))
        if tag in ("ext", "file", "dir"):
            return str(self.rng.choice(self._pool(tag)))
        name = self.name()
        return {"name": name, "Name": name.capitalize(), "NAME": name.upper()}[tag]

    def name(self) -> str:
        """A made-up name, so that no list of names is learned by heart."""
        name = "".join(self.rng.choice(_SYLLABLES) for _ in range(self.rng.choice((1, 2, 2, 2, 3, 3))))
        style = self.rng.random()
        if len(name) < 3:
            name += self.rng.choice("nrstlmk")
        if style < 0.06:
            return name + str(self.rng.randint(1, 99))
        if style < 0.10:
            return f"{name}-{self.rng.choice(_SYLLABLES)}{self.rng.choice('nrst')}"
        if style < 0.13:
            return f"{name}_{self.rng.choice(_SYLLABLES)}{self.rng.choice('nrst')}"
        return name


class Sampler:
    """Draws samples from phrases.

    Args:
        grammar: what to sample.
        rng: source of chance.
        heldout: take the argument values that training never sees.
        dressed: now and then add what people say around a request, nouns before values, and stages behind a task.
    """

    def __init__(self, grammar: Grammar, rng: random.Random, heldout: bool = False, dressed: bool = True) -> None:
        self.grammar = grammar
        self.dressed = dressed
        self.rng = rng
        pools = {**grammar.values, **grammar.heldout} if heldout else grammar.values
        self.values = Values(pools, rng)
        self.heldout = heldout
        self.types: Mapping[str, str] = {}  # slot types of the task being written
        self.numbers: set[str] = set()  # its slots, or those of its clauses, that are numbers

    def phrase(self, task: Task, phrase: Phrase) -> Sample:
        """One sample of one phrase of a task, or now and then of a noun phrase for what it prints."""
        named = bool(task.nouns) and self.dressed and not self.heldout and self.rng.random() < NAMED
        if named:
            phrase = self.rng.choice(task.nouns)
        text = _Text()
        values = {name: self._value(task, name) for name in sorted(phrase.slots)}
        self.types = task.slots
        self.numbers = {name for name, kind in task.slots.items() if kind == "number"}
        self._write(phrase.tree, text, values, None)
        if named:
            text, stages, known = self._framed(text)
        else:
            stages, known = self._stages(task.output, text)
        self._dress(text)
        said = {name: value.literal for name, value in values.items() if value.literal is not None}
        unsaid = {name: default for name, default in task.defaults.items() if name not in phrase.slots}
        pieces = resolve(task.pieces, {**unsaid, **said}) + stages
        return Sample(task.id, _tidy(text), pieces, text.spans, phrase.text, {**unsaid, **said, **known}, task.id)

    def _value(self, task: Task, name: str) -> Value:
        value = self.values.draw(task.slots[name], name)
        if name not in task.endings or value.literal is not None:
            return value
        return Value(with_ending(value.text, self.rng.choice(task.endings[name]) if self.rng.random() < ENDED else ""))

    def _noun(self, slot: str, value: Value, text: _Text) -> None:
        """Now and then put a noun before a value: "sort x.txt" is also said "sort the file x.txt"."""
        kind = self.types.get(slot, "")
        nouns = self.grammar.voices.get("nouns", {}).get(kind) if kind != "text" or slot in SEARCHED else None
        said = "".join(text.parts).split()
        if (
            not self.dressed
            or not nouns
            or value.literal is not None
            or self.rng.random() > NOUNS
            or not said
            or not text.parts[-1].endswith(" ")
        ):
            return
        noun = self.rng.choice(nouns)
        if said[-1] not in ("the", "my", "a", "this", "that", "named", "called", *noun.split()) and value.text.split()[0] not in (
            "the",
            "my",
        ):
            text.parts.append(noun + " ")

    def _ordinal(self, slot: str, text: _Text) -> bool:
        """Now and then write "the third column" instead of "column 3"; True when it is written."""
        match = _COUNTED.search("".join(text.parts))
        if not match or slot not in self.numbers or not self.dressed or self.rng.random() > ORDINAL:
            return False
        number = self.rng.randint(1, len(_ORDINALS))
        digits = f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') }"
        text.cut(len(match[0]))
        text.parts.append("the ")
        text.add_value(slot, Value(self.rng.choice((_ORDINALS[number - 1], _ORDINALS[number - 1], digits))))
        text.parts.append(f" {match[2]}")
        return True

    def _dress(self, text: _Text) -> None:
        """Now and then add what people say around a request: "can you ...", "... please"."""
        if not self.dressed:
            return
        voices, chance = self.grammar.voices, self.rng.random()
        first = text.parts[0].split(" ")[0] if text.parts else ""
        added = ""
        if chance < DRESSED and first in voices.get("verbs", ()):
            added = self.rng.choice(voices["before_verb"])
        elif DRESSED <= chance < DRESSED + 0.02 and voices.get("before"):
            added = self.rng.choice(voices["before"])
        elif DRESSED + 0.02 <= chance < DRESSED + 0.07 and voices.get("after"):
            text.parts.append(("" if text.parts[-1].endswith(" ") else " ") + self.rng.choice(voices["after"]))
        elif DRESSED + 0.07 <= chance < DRESSED + 0.07 + REASONED:
            added = self._reason(text, voices)
        if added:
            text.parts.insert(0, added + " ")
            shift = len(added) + 1
            text.spans = {name: (a + shift, b + shift) for name, (a, b) in text.spans.items()}

    def _reason(self, text: _Text, voices: Mapping[str, Any]) -> str:
        """A situation that says nothing about the task: put behind the request, or returned to stand before it."""
        before, after = voices.get("reasons_before", []), voices.get("reasons_after", [])
        if before and self.rng.random() < len(before) / (len(before) + len(after)):
            return f"{self.rng.choice(before)},"
        if after:
            last = text.parts[-1]
            text.parts.append(("" if last.endswith(" ") else self.rng.choice((" ", ", "))) + self.rng.choice(after))
        return ""

    def _write(self, tree: Expression, text: _Text, values: Mapping[str, Value], what: _Text | None) -> None:
        if isinstance(tree, TextChunk):
            text.add(tree.original_text)
        elif isinstance(tree, ListReference):
            self._noun(tree.list_name, values[tree.list_name], text)
            if not self._ordinal(tree.list_name, text):
                text.add_value(tree.list_name, values[tree.list_name])
        elif isinstance(tree, RuleReference):
            if tree.rule_name == "what":
                assert what is not None
                text.put(what)
            else:
                self._write(self.grammar.rules[tree.rule_name], text, values, what)
        elif isinstance(tree, Alternative):
            self._write(self.rng.choice(tree.items), text, values, what)
        elif isinstance(tree, Chain):
            for item in tree.items:
                self._write(item, text, values, what)
        else:
            raise TypeError(f"{type(tree).__name__}: this part of the template syntax is not used here")

    def family(self, family: Composed, wanted: Choice | None = None) -> Sample:
        """One sample of a composed task: a chance choice of clauses, with the one that is wanted."""
        chosen = family.choose(self.rng)
        while wanted and chosen.get(wanted.clause) is not wanted:
            chosen = family.choose(self.rng)
        values = self._values(chosen)
        fronts = [choice for choice in chosen.values() if choice.phrases.get("front")]
        front = self.rng.choice(fronts) if fronts and self.rng.random() < FRONT else None
        self.types = {}
        self.numbers = {name for choice in chosen.values() for name, kind in choice.slots.items() if kind == "number"}
        what = self._what(family, chosen, values, skip=front)
        frame = self.rng.choice(chosen[family.frame].phrases["frame"])
        text = _Text()
        if front:
            self._write(self.rng.choice(front.phrases["front"]).tree, text, values, None)
            text.add(self.rng.choice((" ", ", ")) if not text.parts[-1].endswith("and") else " ")
        self._write(frame.tree, text, values, what)
        stages, filled = self._stages(family.output, text)
        self._dress(text)
        known = {**self._known(chosen, values, text), **filled}
        pieces = family.pieces(chosen, lambda fragment: resolve(fragment, known)) + stages
        name = family.id + ":" + "+".join(c.name for c in chosen.values())
        return Sample(name, _tidy(text), pieces, text.spans, frame.text, known, family.intent(chosen[family.frame]))

    def _values(self, chosen: Mapping[str, Choice]) -> dict[str, Value]:
        return {name: self.values.draw(kind, name) for choice in chosen.values() for name, kind in choice.slots.items()}

    @staticmethod
    def _known(chosen: Mapping[str, Choice], values: Mapping[str, Value], text: _Text) -> dict[str, str]:
        """Fixed texts of slots: spoken values ("here"), and the defaults of those that are not mentioned."""
        said = {name: value.literal for name, value in values.items() if value.literal is not None and name in text.said}
        unsaid = {name: default for choice in chosen.values() for name, default in choice.defaults.items() if name not in text.said}
        return {**unsaid, **said}

    def _stages(self, output: str, text: _Text) -> tuple[list[Piece], dict[str, str]]:
        """Now and then let stages follow what prints `output`: "..., and count them".

        Returns:
            Their pieces, and the fixed texts of their slots.
        """
        stages = self.grammar.stages
        if (
            not self.dressed
            or not stages
            or not output
            or self.rng.random() > STAGED
            or any(name in text.spans for name in _stage_slots(stages))
        ):
            return [], {}
        chosen = stages.choose(self.rng, lambda choice: output == "lines" or not choice.lines)
        return self._staged(stages, chosen, self._values(chosen), list(chosen.values()), text)

    def _framed(self, what: _Text) -> tuple[_Text, list[Piece], dict[str, str]]:
        """A request around a noun phrase for what a task prints: "how many <what> are there", "save <what> to {stage_file}".

        Returns:
            The request, the pieces of its stages, and the fixed texts of their slots.
        """
        stages, text = self.grammar.stages, _Text()
        if not stages or self.rng.random() < SHOWN or any(name in what.spans for name in _stage_slots(stages)):
            before, _, after = str(self.rng.choice(self.grammar.voices.get("shown") or [WHAT])).partition(WHAT)
            text.add(before)
            text.put(what)
            text.add(after)
            return text, [], {}
        chosen = stages.choose(self.rng)
        framing = [choice for choice in chosen.values() if choice.phrases.get("frame")]
        values = self._values(chosen)
        if framing:
            frame = self.rng.choice(framing)
            self._write(self.rng.choice(frame.phrases["frame"]).tree, text, values, what)
        else:
            text.put(what)
        behind = [choice for choice in chosen.values() if not framing or choice is not frame]
        return text, *self._staged(stages, chosen, values, behind, text)

    def _staged(
        self, stages: Composed, chosen: Mapping[str, Choice], values: Mapping[str, Value], behind: Sequence[Choice], text: _Text
    ) -> tuple[list[Piece], dict[str, str]]:
        """Write the stages that stand behind a request; the pieces of all that are chosen, and the fixed texts of their slots."""
        said = list(behind)
        if len(said) > 1 and said[-1].clause == "output" and self.rng.random() < OUTPUT_FIRST:
            said.insert(0, said.pop())
        for choice in said:
            text.add(" ")
            self._write(self.rng.choice(choice.phrases["after"]).tree, text, values, None)
        known = self._known(chosen, values, text)
        return stages.pieces(chosen, lambda fragment: resolve(fragment, known)), known

    def _what(self, family: Composed, chosen: Mapping[str, Choice], values: Mapping[str, Value], skip: Choice | None) -> _Text:
        rng, text = self.rng, _Text()
        nouns = [choice for choice in chosen.values() if "noun" in choice.phrases and choice.clause != family.noun]
        noun = nouns[0] if nouns and (rng.random() < 0.8 or "after" not in nouns[0].phrases) else chosen[family.noun]
        before: list[Choice] = []
        after: list[Choice] = []
        for choice in chosen.values():
            if choice is skip or choice is noun or choice.clause in (family.frame, family.noun):
                continue
            positions = [p for p in ("before", "after") if choice.phrases.get(p)]
            if not positions:
                continue
            often = [len(choice.phrases[position]) ** 0.5 for position in positions]
            (before if rng.choices(positions, often)[0] == "before" else after).append(choice)
        rng.shuffle(after)
        if rng.random() < 0.7:  # the place most often comes first or last
            after.sort(key=lambda c: c.clause != "place", reverse=rng.random() < 0.5)
        for choice in before:
            self._write(rng.choice(choice.phrases["before"]).tree, text, values, None)
            text.add(" ")
        self._write(rng.choice(noun.phrases["noun"]).tree, text, values, None)
        joined = 0
        for choice in after:
            phrase = rng.choice(choice.phrases["after"])
            joins = joined and choice.clause != "place" and rng.random() < 0.25 and not phrase.text.startswith(("and ", "but "))
            text.add(" and " if joins else " ")
            self._write(phrase.tree, text, values, None)
            joined += choice.clause != "place"
        return text


def with_ending(name: str, ending: str) -> str:
    """The file name with this ending in place of its own: "notes.txt" -> "notes.tar.xz". A pattern keeps its own when there is none."""
    match = _NAME.fullmatch(name)
    if not match or match[1] is None or (match[1].endswith("*") and not (match[2] and ending)):
        return name
    return match[1] + ending + match[3]


def _stage_slots(stages: Composed) -> set[str]:
    return {slot for choice in stages.choices() for slot in choice.slots}


def resolve(pieces: Sequence[Piece], literals: Mapping[str, str]) -> list[Piece]:
    """Put fixed texts (defaults, "here") into the slots that have one; an empty one drops the word."""
    out: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, Slot) or piece.name not in literals:
            out.append(piece)
        elif literals[piece.name]:
            out.append(Literal(literals[piece.name]))
    return out


def _tidy(text: _Text) -> str:
    return "".join(text.parts).rstrip()
