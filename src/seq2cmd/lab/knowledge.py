"""What the package carries of the grammar: meanings of commands and their parts, and what other systems say instead.

`seq2cmd data knowledge --output src/seq2cmd/knowledge.txt` writes it, a test compares, seq2cmd/knowledge.py reads it. Lines of
fields, between tabs; the first character says which kind:

    >form  task  bindings        a command form as `_core.form_text` gives it; bindings, between vertical tabs: `name` for each slot in
                                 order, `name=text` for a default or a spoken value
    :task  does  busybox  parts  parts: `part = meaning`, with a mark in front: g (gnu form only), b (busybox form only) or * (both)
    ~family  does  parts         a family; `stages` for those that may follow a command
    +family  position  bundled  form  bindings  busybox  parts      one fragment of a family's command
    %task  manager  form         the task's form where another package manager or init system is at home, written as `busybox` is
    $utility  manager=package    which package brings it, one field for each package manager
    @utility  part = meaning     of an option or sub-command, for any command of the utility; `@git commit` for those of a sub-command

`busybox` is `=` (as the gnu form), `#advice` (there is none), or the form with `§name:label§` for its slots (label: hexadecimal,
native/slots.h).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from seq2cmd.lab.automaton import variants
from seq2cmd.lab.composed import NONE, Choice, Composed
from seq2cmd.lab.forms import ESCAPES, GLUE_LEFT, GLUE_RIGHT, SEPARATORS, SLOT, WRAPPERS, Literal, Piece, Slot, split_words
from seq2cmd.lab.grammar import Grammar, Task, explained

HEAD = "# Written by `seq2cmd data knowledge`; do not edit.\n"
MARK = "§"
_ESCAPE_NAMES = {number: name for name, number in ESCAPES.items()}
Part = tuple[str, str]


class Writer:
    """Writes the lines of a grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.subcommands = grammar.parser.subcommands
        self.types = {number: name for name, number in grammar.parser.types.items()}
        self.spoken = {kind: [str(text) for text in literals] for kind, literals in dict(grammar.values.get("spoken", {})).items()}

    def text(self) -> str:
        """The whole file."""
        forms: dict[str, str] = {}
        tasks = sorted(self.grammar.tasks.values(), key=lambda task: (task.busybox.startswith(NONE), task.id))
        for task in tasks:
            for pieces, bound in self._variants(task.pieces, task.defaults):
                forms.setdefault(self.form(pieces), f"{task.id}\t{bound}")  # of tasks with one form the first that BusyBox has too
        used = {entry.partition("\t")[0] for entry in forms.values()}
        lines = [f">{form}\t{entry}" for form, entry in sorted(forms.items())]
        lines += [self._task(task) for task in sorted(tasks, key=lambda task: task.id) if task.id in used]
        for family in self.grammar.all_families():
            lines += self._family(family)
        return HEAD + "".join(f"{line}\n" for line in [*lines, *self._systems(), *self._options()])

    def form(self, pieces: Sequence[Piece]) -> str:
        """A form as text, as native/forms.c writes it."""
        return _joined(pieces, lambda slot: "{" + self._typed(slot) + "}")

    def _typed(self, slot: Slot) -> str:
        escape = _ESCAPE_NAMES[slot.label >> 6 & 7]
        return self.types[slot.label & 0x3F] + (f"|{escape}" if escape else "")

    def _variants(self, pieces: Sequence[Piece], defaults: dict[str, str]) -> Iterator[tuple[list[Piece], str]]:
        """The forms of a task with its defaults or spoken values in place of slots, and what each slot is bound to."""
        seen = set()
        for form in variants(pieces, defaults):
            left = {piece.name for piece in form if isinstance(piece, Slot)}
            unsaid = dict.fromkeys(piece.name for piece in pieces if isinstance(piece, Slot) and piece.name not in left)
            fixed = [f"{name}={defaults[name]}" for name in unsaid]
            for spelled, bound in self._spellings(form):
                row = "\v".join([*bound, *fixed])
                if (self.form(spelled), row) not in seen:
                    seen.add((self.form(spelled), row))
                    yield spelled, row

    def _spellings(self, pieces: Sequence[Piece]) -> list[tuple[list[Piece], list[str]]]:
        out: list[tuple[list[Piece], list[str]]] = [([], [])]
        for piece in pieces:
            options: list[tuple[Piece, list[str]]] = [(piece, [piece.name] if isinstance(piece, Slot) else [])]
            if isinstance(piece, Slot):
                options += [(Literal(text), [f"{piece.name}={text}"]) for text in self.spoken.get(self.types[piece.label & 0x3F], [])]
            out = [([*before, one], [*bound, *more]) for before, bound in out for one, more in options]
        return out

    def template(self, form: str, slots: dict[str, str], utility: str = "") -> str:
        """A form with its slots marked by name and label."""
        return _joined(self.grammar.parser.parse(form, slots, utility), lambda slot: f"{MARK}{slot.name}:{slot.label:x}{MARK}")

    def _busybox(self, gnu: str, busybox: str, slots: dict[str, str]) -> str:
        if busybox.startswith(NONE):
            return "#" + busybox.partition(":")[2].strip()
        return "=" if busybox == gnu else self.template(busybox, slots)

    def _task(self, task: Task) -> str:
        parts = []
        for part, says in task.explain:
            in_gnu, in_busybox = _stands_in(part, task.gnu), _stands_in(part, task.busybox)
            parts.append(f"{'*' if in_gnu == in_busybox else 'g' if in_gnu else 'b'}{part} = {says}")
        return "\t".join([f":{task.id}", task.does, self._busybox(task.gnu, task.busybox, task.slots), *parts])

    def _family(self, family: Composed) -> Iterator[str]:
        yield "\t".join([f"~{family.id}", family.does, *(f"*{part} = {says}" for part, says in explained(family.explain))])
        for k, position in enumerate(family.order):
            bundled = "b" if position in family.bundle else ""
            rows: dict[str, str] = {}
            for choice in sorted(family.choices(), key=lambda choice: NONE in choice.texts["busybox"].values()):
                for form, rest in self._fragment(family, choice, position):
                    rows.setdefault(form, f"{form}\t{rest}")
            if position in family.unsaid:
                form = self.form(family.unsaid[position])
                rows.setdefault(form, f"{form}\t\t=\t*{form} = the current directory")
            yield from (f"+{family.id}\t{k}\t{bundled}\t{row}" for _, row in sorted(rows.items()))

    def _fragment(self, family: Composed, choice: Choice, position: str) -> Iterator[tuple[str, str]]:
        gnu = choice.texts["gnu"].get(position)
        if not gnu:
            return
        busybox = choice.texts["busybox"]
        instead = "#" + choice.advice if NONE in busybox.values() else self._same(gnu, busybox.get(position, ""), choice, family.utility)
        parts = [f"*{part} = {says}" for part, says in explained(choice.explain) if _stands_in(part, gnu)]
        for pieces, bound in self._variants(choice.fragments[position], choice.defaults):
            yield self.form(pieces), "\t".join([bound, instead, *parts])

    def _same(self, gnu: str, busybox: str, choice: Choice, utility: str) -> str:
        return "=" if gnu == busybox else self.template(busybox, choice.slots, utility) if busybox else ""

    def _systems(self) -> Iterator[str]:
        for name, forms in sorted(self.grammar.systems.items()):
            if name == "explain":
                continue
            yield from (f"%{name}\t{manager}\t{self.template(form, self.grammar.tasks[name].slots)}" for manager, form in forms.items())
        for utility, packages in sorted(self.grammar.packages.items()):
            yield "\t".join([f"${utility}", *(f"{manager}={package}" for manager, package in packages.items())])

    # ---- options by utility ----

    def _options(self) -> list[str]:
        """The meanings of options and sub-commands, the most frequent one of each."""
        found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for task in self.grammar.tasks.values():
            for dialect in (task.gnu, task.busybox):
                for utility, part, says in self._of_stages(dialect, task.slots, task.explain):
                    found[utility, part][says] += 1
        for family in self.grammar.families:
            for choice in family.choices():
                for part, says in explained(choice.explain):
                    if part.startswith("-"):
                        found[family.utility, _typed(part, choice.slots)][says] += 1
            for part, says in explained(family.explain):
                found[part, part][says] += 20
        for utility, lines in self.grammar.systems.get("explain", {}).items():
            for part, says in explained(lines):
                found[utility, part][says] += 20
        return [f"@{utility}\t{part} = {says.most_common(1)[0][0]}" for (utility, part), says in sorted(found.items())]

    def _of_stages(self, form: str, slots: dict[str, str], explain: Sequence[Part]) -> Iterator[tuple[str, str, str]]:
        """Utility (with its sub-command), part and meaning of what the explanation says about the stages of a form."""
        if form.startswith(NONE):
            return
        stages = list(_stages(split_words(form)))
        at = -1
        for part, says in explain:
            words = part.split(" ")
            ahead = next((k for k in range(len(stages)) if stages[k][0] == words[0]), -1)
            if ahead >= 0:
                at = ahead
                if len(words) == 1 or self._is_sub(words):
                    yield words[0], part, says
            elif at >= 0:
                yield from self._of_stage(stages[at], part, says, slots)

    def _is_sub(self, words: Sequence[str]) -> bool:
        return words[0] in self.subcommands and len(words) == 2 and not words[1].startswith(("-", "{"))

    def _of_stage(self, stage: Sequence[str], part: str, says: str, slots: dict[str, str]) -> Iterator[tuple[str, str, str]]:
        utility, sub = stage[0], self._sub(stage)
        if part == sub:
            yield utility, f"{utility} {sub}", says
        elif part.startswith("-") and _stands_in(part, " ".join(stage)):
            value = " {text}" if (utility, part) in self.grammar.parser.values else ""
            yield f"{utility} {sub}" if sub else utility, _typed(part, slots) + value, says

    def _sub(self, stage: Sequence[str]) -> str:
        if stage[0] not in self.subcommands:
            return ""
        return next((word for word in stage[1:] if not word.startswith(("-", "{", "'", '"'))), "")


def _joined(pieces: Sequence[Piece], slot_text: Callable[[Slot], str]) -> str:
    out, glued = "", True
    for piece in pieces:
        glue = 0 if isinstance(piece, Slot) else piece.glue
        if not glued and not glue & GLUE_LEFT:
            out += " "
        out += slot_text(piece) if isinstance(piece, Slot) else piece.text
        glued = bool(glue & GLUE_RIGHT)
    return out


def _typed(part: str, slots: dict[str, str]) -> str:
    """A part with types in the place of names: `-c {number}`."""
    return SLOT.sub(lambda match: "{" + slots.get(match[1], "text") + "}", part)


def _plain(form: str) -> str:
    return re.sub(r"\|[a-z]+\}", "}", form)


def _stands_in(part: str, form: str) -> bool:
    """Does the part, or its letter among others behind one dash, stand in the form?"""
    part, form = _plain(part), _plain(form)
    if f" {part} " in f" {form} ":
        return True
    first = part.split(" ")[0]
    if re.fullmatch(r"-[A-Za-z0-9]", first):
        return any(re.fullmatch(r"-[A-Za-z0-9]+", word) and first[1] in word[1:] for word in form.split())
    return part.partition(" ...")[0] in form


def _stages(words: Sequence[str]) -> Iterator[list[str]]:
    """The commands of a form, each as its words; wrappers are commands of their own."""
    stage: list[str] = []
    for word in words:
        if word in SEPARATORS:
            yield from [stage] if stage else []
            stage = []
        elif not stage and ("=" in word.split("'")[0] or word in ("(", "{", "do", "then", "while", "until", "if")):
            continue
        elif stage and stage[0] in WRAPPERS and not word.startswith("-") and not word.startswith("{"):
            yield stage
            stage = [word]
        elif word in ("-exec", "-ok"):
            yield [*stage, word]
            stage = []
        else:
            stage.append(word)
    yield from [stage] if stage else []
