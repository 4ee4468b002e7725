"""What the package carries of the grammar, `knowledge.txt`: what commands mean, and what other systems say instead.

It is read when it is asked for. Its lines are explained where they are written, in lab/knowledge.py. Looking a form up is a search in the
text: nothing is parsed but what is found.
"""

import os

from . import _core

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "knowledge.txt")
STAGES = "stages"
OPENINGS = (" | ", " > ", " >> ")  # where stages may begin


class Fragment:
    """A part of a command form that the grammar knows as one: all of a task's, or a clause of a family.

    Attributes:
        form: with types for slots, `-c {number}`.
        names: of its slots, in order.
        fixed: what a slot is whose default or spoken value stands in the form, by name.
        busybox: "=", "#advice", or the form of that dialect (lab/knowledge.py).
        task: of which task it is the form; empty for a clause.
        parts: `part = meaning` with a mark in front of which dialect's part it is.
        first: which slot of the whole form its first one is, from 0.
    """

    __slots__ = ("form", "names", "fixed", "busybox", "task", "parts", "first")

    def __init__(self, form: str, bindings: str, busybox: str, parts: list[str], task: str = "") -> None:
        self.form, self.busybox, self.parts, self.task, self.first = form, busybox, parts, task, 0
        self.names: list[str] = []
        self.fixed: dict[str, str] = {}
        for bound in bindings.split("\v") if bindings else []:
            name, equals, text = bound.partition("=")
            if equals:
                self.fixed[name] = text
            else:
                self.names.append(name)


class Known:
    """What is known of a whole command form: what it does, and its fragments in order."""

    __slots__ = ("does", "fragments")

    def __init__(self, does: str, fragments: list[Fragment]) -> None:
        self.does, self.fragments = does, fragments


class Knowledge:
    """The content of the file."""

    def __init__(self, path: str = PATH) -> None:
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self._families: dict[str, list[tuple[bool, dict[str, list[str]]]]] = {}

    def form(self, form: str) -> Known | None:
        """What is known of a form, as `_core.form_text` writes it: a task's or a family's, with the stages behind it."""
        known = self._main(form)
        if known:
            return known
        for at in sorted(_openings(form), reverse=True):
            stages = self._clauses(STAGES, form[at + 1 :])
            known = self._main(form[:at]) if stages else None
            if known and stages:
                return Known(known.does, _counted([*known.fragments, self._head(STAGES, "|"), *stages]))
        return None

    def lines(self, start: str) -> "list[str]":
        """All lines that start so, without the first character."""
        found, at = [], self.text.find("\n" + start)
        while at >= 0:
            end = self.text.index("\n", at + 1)
            found.append(self.text[at + 2 : end])
            at = self.text.find("\n" + start, end)
        return found

    def options(self, utility: str) -> list[tuple[str, str]]:
        """Parts of any command of a utility, or of its sub-command (`git commit`), with their meanings."""
        return [_split(line.split("\t")[1]) for line in self.lines(f"@{utility}\t")]

    def _line(self, start: str) -> list[str]:
        """The fields behind the first one of the line that starts so; empty if there is none."""
        at = self.text.find(f"\n{start}\t")
        return self.text[at + len(start) + 2 : self.text.index("\n", at + 1)].split("\t") if at >= 0 else []

    def form_of_task(self, task: str, bindings: str, form: str = "") -> Known:
        """What is known of a task, in a form with these bindings."""
        does, busybox, *parts = self._line(f":{task}")
        return Known(does, [Fragment(form, bindings, busybox, parts, task)])

    def on_system(self, task: str, managers: "tuple[str, ...]") -> str:
        """The form of a task for one of these package managers and init systems, written as `busybox` is; empty if it has none."""
        rows = dict(line.split("\t")[1:] for line in self.lines(f"%{task}\t"))
        return next((rows[manager] for manager in managers if manager in rows), "")

    def package(self, utility: str, manager: str) -> str:
        """Which package brings a utility, by the names of a package manager; empty if that is not known."""
        return dict(_split(name, "=") for name in self._line(f"${utility}")).get(manager, "")

    def _main(self, form: str) -> Known | None:
        found = self._line(f">{form}")
        if found:
            return self.form_of_task(found[0], found[1], form)
        utility, _, rest = form.partition(" ")
        clauses = self._clauses(utility, rest) if utility != STAGES else None
        if clauses is None:
            return None
        head = self._head(utility, utility)
        return Known(_told(head, clauses) or self._line(f"~{utility}")[0], _counted([head, *clauses]))

    def _head(self, family: str, form: str) -> Fragment:
        """What a family explains of itself. That of the stages is their `|`, which stands in their fragments."""
        return Fragment("" if family == STAGES else form, "", "=", self._line(f"~{family}")[1:])

    def _clauses(self, family: str, rest: str) -> list[Fragment] | None:
        """The fragments that make the rest of a family's command up; None if they do not."""
        if family not in self._families:
            positions: dict[str, tuple[bool, dict[str, list[str]]]] = {}
            for line in self.lines(f"+{family}\t"):
                _, position, bundled, form, *fields = line.split("\t")
                positions.setdefault(position, (bundled == "b", {}))[1][form] = fields
            self._families[family] = [positions[name] for name in sorted(positions, key=int)]
        return _take(self._families[family], 0, rest) if self._families[family] else None


def _take(positions: list[tuple[bool, dict[str, list[str]]]], at: int, rest: str) -> list[Fragment] | None:
    """Split the rest of a command into one fragment of each position at most, the longest first."""
    if not rest:
        return []
    if at == len(positions):
        return None
    bundled, fragments = positions[at]
    if bundled:
        return _take_bundle(positions, at, rest)
    for form in sorted(fragments, key=len, reverse=True):
        if rest == form or rest.startswith(form + " "):
            behind = _take(positions, at + 1, rest[len(form) + 1 :])
            if behind is not None:
                bindings, busybox, *parts = fragments[form]
                return [Fragment(form, bindings, busybox, parts), *behind]
    return _take(positions, at + 1, rest)


def _take_bundle(positions: list[tuple[bool, dict[str, list[str]]]], at: int, rest: str) -> list[Fragment] | None:
    """The letters behind one dash, which are the fragments of several positions that follow one another."""
    end = at
    known: dict[str, list[str]] = {}
    while end < len(positions) and positions[end][0]:
        known |= {form[1:]: fields for form, fields in positions[end][1].items()}
        end += 1
    word, _, behind = rest.partition(" ")
    if word[:1] == "-" and len(word) > 1 and all(letter in known for letter in word[1:]):
        after = _take(positions, end, behind)
        if after is not None:
            rows = [known[letter] for letter in word[1:]]
            advice = [row[1] for row in rows if row[1].startswith("#")]
            return [Fragment(word, "", advice[0] if advice else "=", [part for row in rows for part in row[2:]]), *after]
    return _take(positions, end, rest)


def _counted(fragments: list[Fragment]) -> list[Fragment]:
    """The same, told where their slots stand in the whole form."""
    first = 0
    for fragment in fragments:
        fragment.first = first
        first += len(fragment.names)
    return fragments


def _told(head: Fragment, clauses: list[Fragment]) -> str:
    """What a command of clauses does; empty if they are nothing but places."""
    said = [says for clause in clauses for part, says in map(_split, clause.parts) if not part.startswith("*{")]
    return f"{_split(head.parts[0])[1]}: {', '.join(said)}" if said else ""


def _openings(form: str) -> list[int]:
    return [at for opening in OPENINGS for at in range(len(form)) if form.startswith(opening, at)]


def _split(part: str, sign: str = " = ") -> tuple[str, str]:
    text, _, says = part.partition(sign)
    return text, says


def split_form(form: str) -> list[tuple[str, str]]:
    """A form as (literal text, type of the slot behind it); the last has no slot."""
    types = set(_core.slot_types())
    out, literal, at = [], "", 0
    while at < len(form):
        end = form.find("}", at) if form[at] == "{" else -1
        if end > 0 and form[at + 1 : end].partition("|")[0] in types:
            out.append((literal, form[at + 1 : end]))
            literal, at = "", end + 1
        else:
            literal += form[at]
            at += 1
    return [*out, (literal, "")]
