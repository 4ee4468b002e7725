"""The command automaton: every command that the grammar can derive, as one small deterministic graph.

Decoding walks it, so that the model can only say commands that somebody wrote down. Built as an acyclic NFA of all command forms, made
deterministic by the subset construction, then minimised bottom-up (Revuz 1992: equal right languages share a state).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from seq2cmd.lab.composed import OUTPUTS, Choice, Composed, flag_letters
from seq2cmd.lab.forms import GLUE_LEFT, Literal, Piece, Slot
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.sampling import resolve

END = 0xFFFF
FAMILY = 0xFFFF  # when forms are hashed: behind a family's utility, and behind a mark of one label
EOS = ("", 0)


@dataclass
class Automaton:
    """Pieces (0 is EOS) and the graph in the layout of native/model.h: edges of state s are ``first[s]:first[s+1]``."""

    pieces: list[tuple[str, int]]
    first: list[int]
    label: list[int]
    next: list[int]
    forms: list[tuple[int, int]] = field(default_factory=list)  # hash and intent of every command form, see `form_hash`

    @property
    def states(self) -> int:
        return len(self.first) - 1

    def accepts(self, labels: Sequence[int]) -> bool:
        """Is this sequence of labels (without EOS) a command?"""
        state = 0
        for wanted in [*labels, 0]:
            edges = range(self.first[state], self.first[state + 1])
            found = [e for e in edges if self.label[e] == wanted]
            if not found:
                return False
            state = self.next[found[0]]
        return state == END


@dataclass
class _Graph:
    """A nondeterministic graph; -1 labels an empty move."""

    moves: list[list[tuple[int, int]]] = field(default_factory=list)

    def state(self) -> int:
        self.moves.append([])
        return len(self.moves) - 1

    def chain(self, start: int, labels: Iterable[int]) -> int:
        for label in labels:
            target = self.state()
            self.moves[start].append((label, target))
            start = target
        return start


class AutomatonBuilder:
    """Collects command forms, then builds the automaton."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.numbers: dict[tuple[str, int], int] = {EOS: 0}
        self.graph = _Graph()
        self.start = self.graph.state()
        self.spoken: dict[int, list[str]] = {}
        for kind, literals in dict(grammar.values.get("spoken", {})).items():
            self.spoken[grammar.parser.types[kind]] = [str(text) for text in literals]

    def number(self, piece: Literal) -> int:
        """The id of a literal piece; new ones are added."""
        return self.numbers.setdefault((piece.text, piece.glue), len(self.numbers))

    def labels(self, pieces: Sequence[Piece]) -> list[int]:
        return [piece.label if isinstance(piece, Slot) else self.number(piece) for piece in pieces]

    def build(self) -> Automaton:
        """Build the automaton of every task, with the stages that may follow it, and of the composed families."""
        stages = self.grammar.stages
        behind = {output: self.graph.state() for output in OUTPUTS}  # where a task that prints this goes on
        for state in behind.values():
            self._end(state)
        if stages:
            self._end(self._family(stages, behind["lines"]))
            choices = {clause: {n: c for n, c in choices.items() if not c.lines} for clause, choices in stages.clauses.items()}
            self._end(self._family(replace(stages, clauses=choices), behind["text"]))
        for task in self.grammar.tasks.values():
            for pieces in variants(task.pieces, task.defaults):
                self.graph.moves[self._pieces(self.start, pieces)].append((-1, behind[task.output]))
        for family in self.grammar.families:
            self.graph.moves[self._family(family, self.start)].append((-1, behind[family.output]))
        first, label, following = _minimise(_determinise(self.graph, self.start))
        if len(first) - 1 >= END or len(label) > 0xFFFF:
            raise ValueError(f"automaton has {len(first) - 1} states and {len(label)} edges, the format holds 65,535: split the grammar")
        return Automaton(list(self.numbers), first, label, following, self._forms())

    def _forms(self) -> list[tuple[int, int]]:
        """Which intents a command may come from: those of the tasks with its form, and of the family with its utility."""
        intents = {name: k for k, name in enumerate(self.grammar.intents())}
        found = {
            (form_hash(labels), intents[task.id])
            for task in self.grammar.tasks.values()
            for pieces in variants(task.pieces, task.defaults)
            for labels in self._spellings(pieces)
        }
        for family in self.grammar.families:
            start = [self.number(Literal(family.utility)), FAMILY]
            for choice in family.clauses[family.frame].values():
                found |= {(form_hash([*start, *mark]), intents[family.intent(choice)]) for mark in self._marks(family, choice)}
        return sorted(found)

    def _marks(self, family: Composed, choice: Choice) -> list[list[int]]:
        """What shows that a frame was chosen: the first two labels of each of its fragments; an empty mark if it adds nothing."""
        marks = []
        for position, fragment in choice.fragments.items():
            if position in family.bundle:
                letter = flag_letters(fragment)
                marks += [[self.number(Literal(f"-{letter}")), FAMILY], [self.number(Literal(letter, GLUE_LEFT)), FAMILY]]
            else:
                marks.append([*self.labels(fragment), FAMILY][:2])
        return marks or [[]]

    def _spellings(self, pieces: Sequence[Piece]) -> Iterator[tuple[int, ...]]:
        """The labels of a form, with every spoken value in the place of its slot."""
        choices = [
            [piece.label, *(self.number(Literal(text)) for text in self.spoken.get(piece.label & 0x3F, []))]
            if isinstance(piece, Slot)
            else [self.number(piece)]
            for piece in pieces
        ]
        return itertools.product(*choices)

    def _pieces(self, start: int, pieces: Sequence[Piece]) -> int:
        """Add a chain of pieces; a slot with spoken values may also be one of their literals."""
        for piece in pieces:
            target = self.graph.state()
            if isinstance(piece, Slot):
                self.graph.moves[start].append((piece.label, target))
                for text in self.spoken.get(piece.label & 0x3F, []):
                    self.graph.moves[start].append((self.number(Literal(text)), target))
            else:
                self.graph.moves[start].append((self.number(piece), target))
            start = target
        return start

    def _end(self, state: int) -> None:
        self.graph.moves[state].append((0, self.start))

    def _family(self, family: Composed, state: int) -> int:
        """Add a family's positions one after the other; returns the state behind the last. Each may be left out unless it is required.

        Short options that share a dash need two tracks: the first of them brings the dash, the others are glued to it.
        """
        if family.utility:
            state = self._pieces(state, [Literal(family.utility)])
        bundled = -1  # where a bundle has begun
        for position in family.order:
            fragments = [(choice.fragments[position], choice.defaults) for choice in family.choices() if position in choice.fragments]
            if position in family.bundle:
                state, bundled = self._bundled(state, bundled, {flag_letters(fragment) for fragment, _ in fragments})
                continue
            after = self.graph.state()
            if bundled >= 0:
                self.graph.moves[bundled].append((-1, state))
                bundled = -1
            if position in family.unsaid:
                fragments.append((family.unsaid[position], {}))
            elif position not in family.required:
                self.graph.moves[state].append((-1, after))
            for fragment, defaults in fragments:
                for pieces in variants(fragment, defaults):
                    self.graph.moves[self._pieces(state, pieces)].append((-1, after))
            state = after
        if bundled >= 0:
            self.graph.moves[bundled].append((-1, state))
        return state

    def _bundled(self, state: int, bundled: int, letters: set[str]) -> tuple[int, int]:
        nothing, something = self.graph.state(), self.graph.state()
        self.graph.moves[state].append((-1, nothing))
        for letter in sorted(letters):
            self.graph.moves[state].append((self.number(Literal(f"-{letter}")), something))
            if bundled >= 0:
                self.graph.moves[bundled].append((self.number(Literal(letter, GLUE_LEFT)), something))
        if bundled >= 0:
            self.graph.moves[bundled].append((-1, something))
        return nothing, something


def form_hash(labels: Iterable[int]) -> int:
    """FNV-1a (32 bits) over labels of two bytes, as native/forms.c has it."""
    hashed = 2166136261
    for label in labels:
        for byte in (label & 0xFF, label >> 8):
            hashed = (hashed ^ byte) * 16777619 & 0xFFFFFFFF
    return hashed


def variants(pieces: Sequence[Piece], defaults: dict[str, str]) -> list[list[Piece]]:
    """Every form of a task: each slot that has a default said or not."""
    out = [list(pieces)]
    for name, text in defaults.items():
        out += [resolve(form, {name: text}) for form in out]
    return out


def _closure(graph: _Graph, states: Iterable[int]) -> frozenset[int]:
    seen, stack = set(states), list(states)
    while stack:
        for label, target in graph.moves[stack.pop()]:
            if label == -1 and target not in seen:
                seen.add(target)
                stack.append(target)
    return frozenset(seen)


def _determinise(graph: _Graph, start: int) -> tuple[list[dict[int, int]], list[int]]:
    """Subset construction. Returns moves by label for each state (0 the start), and the states in an order in which targets come first."""
    begin = _closure(graph, [start])
    index, moves, queue = {begin: 0}, [dict[int, int]()], [begin]
    for subset in queue:
        targets: dict[int, set[int]] = {}
        for state in sorted(subset):
            for label, target in graph.moves[state]:
                if label >= 0:
                    targets.setdefault(label, set()).add(target)
        row = moves[index[subset]]
        for label in sorted(targets):
            if label == 0:
                row[0] = END
                continue
            closed = _closure(graph, sorted(targets[label]))
            if closed not in index:
                index[closed] = len(moves)
                moves.append({})
                queue.append(closed)
            row[label] = index[closed]
    return moves, _postorder(moves)


def _postorder(moves: list[dict[int, int]]) -> list[int]:
    order, seen, stack = [], {0}, [(0, iter(moves[0].values()))]
    while stack:
        state, targets = stack[-1]
        for target in targets:
            if target != END and target not in seen:
                seen.add(target)
                stack.append((target, iter(moves[target].values())))
                break
        else:
            order.append(state)
            stack.pop()
    return order


def _minimise(machine: tuple[list[dict[int, int]], list[int]]) -> tuple[list[int], list[int], list[int]]:
    moves, order = machine
    same: dict[tuple[tuple[int, int], ...], int] = {}
    representative = {END: END}
    for state in order:
        signature = tuple((label, representative[target]) for label, target in moves[state].items())
        representative[state] = same.setdefault(signature, state)
    keep = [0] + [s for s in reversed(order) if representative[s] == s and s != 0]
    number = {state: k for k, state in enumerate(keep)} | {END: END}
    first, labels, following = [0], [], []
    for state in keep:
        for label, target in sorted(moves[state].items()):
            labels.append(label)
            following.append(number[representative[target]])
        first.append(len(labels))
    return first, labels, following
