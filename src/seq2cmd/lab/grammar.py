"""The grammar as data: tasks, phrases, word sets, argument values.

Reads `grammar/` and reports every finding at once; never stops at the first.
"""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from hassil.expression import Alternative, Expression, ListReference, RuleReference, Sequence, TextChunk
from hassil.parse_expression import parse_sentence

from seq2cmd import _core
from seq2cmd.lab import composed
from seq2cmd.lab.composed import OUTPUTS, Choice, Composed
from seq2cmd.lab.forms import FormError, FormParser, Piece, Slot, split_words

RISKS = ("safe", "changes", "destroys")
TASK_KEYS = {"does", "risk", "slots", "defaults", "gnu", "busybox", "explain", "output", "endings"}
MANAGERS = ("apt", "dnf", "zypper", "pacman", "apk", "opkg", "openrc", "sysv")  # of packages and services, in the files about systems
SLOT_NAME = re.compile(r"\{([a-z][a-z_]*)\}")
WORDS = r"[\w '.,/@%+*=~\"?!#$^-]+"  # no character that hassil's syntax knows
PART = re.compile(rf"({WORDS})|{SLOT_NAME.pattern}|<([a-z][a-z_]*)>|\(({WORDS}(?:\|{WORDS})+)\)|\[({WORDS}(?:\|{WORDS})*)\]")
ENDED = ("file", "files", "path", "name")  # slot types whose values are names with an ending


@dataclass(frozen=True)
class Phrase:
    """One way to say a task: the template, its syntax tree, and the slots that it mentions."""

    text: str
    tree: Expression = field(compare=False, repr=False)  # its nodes refer to their parents
    slots: frozenset[str]


@dataclass
class Task:
    """What can be asked: command forms, typed slots, risk, explanation, and the ways to say it."""

    id: str
    area: str
    does: str
    risk: str
    slots: dict[str, str]
    defaults: dict[str, str]
    gnu: str
    busybox: str
    explain: list[tuple[str, str]]
    endings: dict[str, list[str]] = field(default_factory=dict)  # of the file names in a slot: what makes an archive this task's
    output: str = ""  # what it prints: "text", "lines" (one entry a line), or "" for nothing that a stage could follow
    phrases: list[Phrase] = field(default_factory=list)
    nouns: list[Phrase] = field(default_factory=list)  # names of the lines that it prints, for the frames of stages
    pieces: list[Piece] = field(default_factory=list)


@dataclass
class Grammar:
    """Everything under `grammar/` but the checks."""

    tasks: dict[str, Task]
    families: list[Composed]
    stages: Composed | None
    rules: dict[str, Expression]
    voices: dict[str, Any]
    values: dict[str, Any]
    heldout: dict[str, Any]
    negatives: list[str]
    findings: list[str]
    parser: FormParser
    systems: dict[str, dict[str, str]] = field(default_factory=dict)  # forms of a task for other systems; "explain": their parts
    asked: dict[str, int] = field(default_factory=dict)  # how often people asked for a task who saw no list of tasks
    packages: dict[str, dict[str, str]] = field(default_factory=dict)  # which package brings a utility, by package manager

    def endings(self) -> list[str]:
        """Endings of file names that a model should know (".tar.xz"): those that tell tasks apart, and common ones."""
        told = {ending for task in self.tasks.values() for endings in task.endings.values() for ending in endings}
        return sorted(told | set(map(str, self.values.get("endings", []))))

    def intents(self) -> list[str]:
        """What a request can be after: nothing that we know (the empty name, the first), a task, or a frame of a family."""
        return ["", *sorted([*self.tasks, *self.frames()])]

    def frames(self) -> dict[str, Choice]:
        """The frames of the families, by their intents."""
        return {family.intent(choice): choice for family in self.families for choice in family.clauses[family.frame].values()}

    def destroying(self) -> set[str]:
        """The intents of risk `destroys`."""
        risks = {name: frame.risk for name, frame in self.frames().items()} | {name: task.risk for name, task in self.tasks.items()}
        return {name for name, risk in risks.items() if risk == "destroys"}

    def all_families(self) -> list[Composed]:
        """The composed families, the stages last."""
        return [*self.families, *([self.stages] if self.stages else [])]


def default_root() -> Path:
    """$SEQ2CMD_GRAMMAR, or `grammar/` of the source tree that this file belongs to, else of the working directory."""
    if os.environ.get("SEQ2CMD_GRAMMAR"):
        return Path(os.environ["SEQ2CMD_GRAMMAR"])
    here = Path(__file__).resolve().parents[3] / "grammar"
    return here if here.is_dir() else Path("grammar")


def load(root: Path | None = None) -> Grammar:
    """Read the whole grammar.

    Returns:
        The grammar with `findings`: one line for everything that is wrong (empty: clean).
    """
    collecting = gc.isenabled()
    gc.disable()  # a million objects that all stay: looking for garbage among them takes longer than reading them
    try:
        return _load(root or default_root())
    finally:
        if collecting:
            gc.enable()


def _load(root: Path) -> Grammar:
    findings: list[str] = []
    utilities = _yaml(root / "utilities.yaml", findings)
    parser = FormParser(_core.slot_types(), utilities)
    rules = {name: parse_sentence(str(text)).expression for name, text in _yaml(root / "words" / "en.yaml", findings).items()}
    tasks: dict[str, Task] = {}
    composed_files: set[str] = set()
    families: list[Composed] = []

    def phrase(line: str, where: str, slots: Mapping[str, str]) -> Phrase | None:
        return _phrase(line, where, slots, rules, findings)

    for path in sorted((root / "tasks").glob("*.yaml")):
        content = _yaml(path, findings)
        if "clauses" in content:
            said = _yaml(root / "phrases" / "en" / path.name, findings)
            families.append(composed.read(path.name, content, said, parser, phrase, findings))
            composed_files.add(path.name)
            continue
        for name, entry in content.items():
            if name in tasks:
                findings.append(f"{path.name}: {name}: id is already used in {tasks[name].area}")
            task = _task(path.stem, name, entry, parser, findings)
            if task:
                tasks[name] = task
    for kind in ("phrases", "nouns"):
        for path in sorted((root / kind / "en").glob("*.yaml")):
            if path.name in composed_files:
                continue
            for name, block in _yaml(path, findings).items():
                where = f"{kind}/{path.name}: {name}"
                if name not in tasks:
                    findings.append(f"{where}: no such task")
                    continue
                task = tasks[name]
                into = task.phrases if kind == "phrases" else task.nouns
                into += _phrases(block, where, task, rules, findings)
                if kind == "nouns" and task.output != "lines":
                    findings.append(f"{where}: nouns name the lines that a task prints, and this one has no `output: lines`")
    negatives = [
        line.strip()
        for path in sorted((root / "negatives").glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    return Grammar(
        tasks,
        [family for family in families if family.utility],
        next((family for family in families if not family.utility), None),
        rules,
        _yaml(root / "words" / "voices.yaml", findings),
        _yaml(root / "values" / "train.yaml", findings),
        _yaml(root / "values" / "heldout.yaml", findings),
        negatives,
        findings,
        parser,
        _systems(root / "systems.yaml", tasks, parser, findings),
        _asked(root / "asked.yaml", tasks, findings),
        _packages(root / "packages.yaml", findings),
    )


def _systems(path: Path, tasks: Mapping[str, Task], parser: FormParser, findings: list[str]) -> dict[str, dict[str, str]]:
    """A grammar may do without this file, and without the next."""
    content = _yaml(path, findings) if path.exists() else {}
    for name, forms in content.items():
        if name == "explain":
            continue
        if name not in tasks:
            findings.append(f"systems.yaml: {name}: no such task")
        for manager, form in forms.items():
            if manager not in MANAGERS:
                findings.append(f"systems.yaml: {name}: {manager} is none of {', '.join(MANAGERS)}")
            try:
                parser.parse(str(form), tasks[name].slots if name in tasks else {})
            except FormError as error:
                findings.append(f"systems.yaml: {name}: {manager}: {error}")
    return {str(name): forms for name, forms in content.items() if name in tasks or name == "explain"}


def _asked(path: Path, tasks: Mapping[str, Task], findings: list[str]) -> dict[str, int]:
    """How often each task was asked for."""
    asked = {}
    for name, count in (_yaml(path, findings) if path.exists() else {}).items():
        if name not in tasks:
            findings.append(f"{path.name}: {name}: no such task")
        elif not isinstance(count, int) or count < 1:
            findings.append(f"{path.name}: {name}: how often it was asked is a whole number above zero, not {count!r}")
        else:
            asked[name] = count
    return asked


def _packages(path: Path, findings: list[str]) -> dict[str, dict[str, str]]:
    content = _yaml(path, findings) if path.exists() else {}
    for utility, names in content.items():
        for manager in sorted(set(names) - set(MANAGERS)):
            findings.append(f"packages.yaml: {utility}: {manager} is none of {', '.join(MANAGERS)}")
    return content


class Once(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # libyaml where there is one
    """Where YAML lets the last of two equal keys win, this is an error: the other's lines would be lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """As the base class does it.

        Raises:
            yaml.YAMLError: a key stands twice.
        """
        seen: set[Any] = set()
        for key, _ in node.value:
            if key.value in seen and isinstance(key, yaml.ScalarNode):
                raise yaml.YAMLError(f"{key.value} stands twice, again in line {key.start_mark.line + 1}: put its lines together")
            seen.update([key.value] if isinstance(key, yaml.ScalarNode) else [])
        content: dict[Any, Any] = super().construct_mapping(node, deep)
        return content


def _yaml(path: Path, findings: list[str]) -> dict[str, Any]:
    try:
        content = yaml.load(path.read_text("utf-8"), Loader=Once)
    except FileNotFoundError:
        findings.append(f"{path.name}: file is missing")
        return {}
    except yaml.YAMLError as error:
        findings.append(f"{path.name}: not readable as YAML: {' '.join(str(error).split())}")
        return {}
    if not isinstance(content, dict):
        findings.append(f"{path.name}: expected `name: ...` entries at the top")
        return {}
    return content


def explained(text: str) -> list[tuple[str, str]]:
    """The lines `part = meaning` of an explanation."""
    parts = []
    for line in str(text or "").splitlines():
        if line.strip():
            part, _, says = line.strip().partition(" = ")
            parts.append((part.strip(), says.strip()))
    return parts


def _task(area: str, name: str, entry: Any, parser: FormParser, findings: list[str]) -> Task | None:
    where = f"tasks/{area}.yaml: {name}"
    if not isinstance(entry, dict):
        findings.append(f"{where}: expected does, risk, gnu, busybox, explain")
        return None
    for key in sorted(set(entry) - TASK_KEYS):
        findings.append(f"{where}: unknown key {key!r}")
    for key in ("does", "risk", "gnu", "busybox", "explain"):
        if not entry.get(key):
            findings.append(f"{where}: {key} is missing")
    slots = {str(k): str(v) for k, v in (entry.get("slots") or {}).items()}
    defaults = {str(k): str(v) for k, v in (entry.get("defaults") or {}).items()}
    task = Task(
        str(name),
        area,
        str(entry.get("does", "")),
        str(entry.get("risk", "")),
        slots,
        defaults,
        str(entry.get("gnu", "")).strip(),
        str(entry.get("busybox", "")).strip(),
        explained(entry.get("explain", "")),
        {str(slot): [str(ending) for ending in endings] for slot, endings in (entry.get("endings") or {}).items()},
        str(entry.get("output", "")),
    )
    if task.output not in OUTPUTS:
        findings.append(f"{where}: output is {task.output!r}, expected text or lines")
    if task.risk not in RISKS:
        findings.append(f"{where}: risk is {task.risk!r}, expected one of {', '.join(RISKS)}")
    for slot, endings in task.endings.items():
        if slots.get(slot) not in ENDED:
            findings.append(f"{where}: endings for {slot}, which is no slot for {', '.join(ENDED)}")
        findings += [f"{where}: ending {ending!r} has no dot in front" for ending in endings if not ending.startswith(".")]
    for slot in sorted(set(defaults) - set(slots)):
        findings.append(f"{where}: default for {slot}, which is no slot")
    try:
        task.pieces = parser.parse_gnu(task.gnu, slots)
    except FormError as error:
        findings.append(f"{where}: gnu: {error}")
        return None
    used = {piece.name for piece in task.pieces if isinstance(piece, Slot)}
    for slot in sorted(set(slots) - used):
        findings.append(f"{where}: slot {slot} is not used in the gnu form")
    if not task.busybox.startswith("none"):
        try:
            parser.parse(task.busybox, slots)
        except FormError as error:
            findings.append(f"{where}: busybox: {error}")
    findings += [f"{where}: {finding}" for finding in _explanation_findings(task)]
    return task


def _explanation_findings(task: Task) -> Iterable[str]:
    """Every utility's options are explained, whole or letter by letter; nothing is explained that is not there."""
    forms = re.sub(r"\|[a-z]+\}", "}", f"{task.gnu} {task.busybox}")
    letters = {f"-{letter}" for word in forms.split() if re.fullmatch(r"-[A-Za-z0-9]{2,}", word) for letter in word[1:]}
    said = " ".join(part for part, _ in task.explain)
    for part, says in task.explain:
        if not says:
            yield f"explain: {part!r} needs ` = what it does`"
        part = re.sub(r"\|[a-z]+\}", "}", part)
        if part not in forms and part.split(" ")[0] not in letters and "..." not in part:
            yield f"explain: {part!r} does not stand in a form"
    for word in split_words(task.gnu):
        bundled = re.fullmatch(r"-[A-Za-z0-9]{2,}", word) and all(f"-{letter}" in said for letter in word[1:])
        if word.startswith("-") and len(word) > 1 and word.split("=")[0] not in said and not bundled and not word.startswith("-exec"):
            yield f"explain: option {word} is not explained"


def _phrases(block: Any, where: str, task: Task, rules: Mapping[str, Expression], findings: list[str]) -> list[Phrase]:
    out = []
    for line in _lines(block):
        phrase = _phrase(line, where, task.slots, rules, findings)
        if phrase is None:
            continue
        missing = set(task.slots) - set(task.defaults) - phrase.slots
        if missing:
            findings.append(f"{where}: {line!r}: slot {', '.join(sorted(missing))} has no default and is not mentioned")
            continue
        out.append(phrase)
    return out


def _lines(block: Any) -> list[str]:
    return [line.strip() for line in str(block or "").splitlines() if line.strip() and not line.strip().startswith("#")]


def _phrase(line: str, where: str, slots: Mapping[str, str], rules: Mapping[str, Expression], findings: list[str]) -> Phrase | None:
    try:
        template = _flat(line) or _Template.of(parse_sentence(line).expression)
    except Exception as error:  # hassil raises several kinds
        findings.append(f"{where}: {line!r}: {' '.join(str(error).split())}")
        return None
    names = frozenset(template.slots)
    for rule in template.rules - rules.keys() - {"what"}:
        findings.append(f"{where}: {line!r}: no word set <{rule}>")
        return None
    for name in names - slots.keys():
        findings.append(f"{where}: {line!r}: slot {{{name}}} is not declared")
        return None
    if template.depth > 1:
        findings.append(f"{where}: {line!r}: a group inside a group: write two lines")
        return None
    if template.grouped or len(names) < len(template.slots):
        findings.append(f"{where}: {line!r}: a slot inside a group, or mentioned twice: write two lines")
        return None
    return Phrase(line, template.tree, names)


@dataclass
class _Template:
    """A line as hassil reads it: slots as they are mentioned, word sets, how deep groups nest, whether a slot lies in one."""

    tree: Expression
    slots: list[str] = field(default_factory=list)
    rules: set[str] = field(default_factory=set)
    depth: int = 0
    grouped: bool = False

    @classmethod
    def of(cls, tree: Expression) -> _Template:
        """Walk a tree."""
        template = cls(tree)
        template._walk(tree, 0)
        return template

    def _walk(self, tree: Expression, depth: int) -> None:
        self.depth = max(self.depth, depth)
        if isinstance(tree, ListReference):
            self.slots.append(tree.list_name)
            self.grouped |= depth > 0
        elif isinstance(tree, RuleReference):
            self.rules.add(tree.rule_name)
        elif isinstance(tree, (Sequence, Alternative)):
            for item in tree.items:
                self._walk(item, depth + isinstance(tree, Alternative))


def _flat(line: str) -> _Template | None:
    """What hassil makes of a line of words, slots, word sets and groups of words, in a tenth of its time; None for the few others."""
    if "  " in line or PART.sub("", line):
        return None
    items: list[Expression] = []
    template = _Template(Sequence(items=items))
    for text, slot, rule, choices, optional in PART.findall(line):
        if slot:
            item: Expression = ListReference(slot)
            template.slots.append(slot)
        elif rule:
            item = RuleReference(rule)
            template.rules.add(rule)
        elif text:
            item = TextChunk(text, text)
        else:
            words: list[Expression] = [Sequence(items=[TextChunk(word, word)]) for word in (choices or optional).split("|")]
            item = Alternative(items=words + ([TextChunk("", "")] if optional else []), is_optional=bool(optional))
            template.depth = 1
        items.append(item)
    return template
