"""Proof by running: every command form is executed in the sandbox with arguments from the fixture, in both dialects.

What a form needs beyond that lies in `grammar/proofs/<area>.yaml`, by task:

    copy-file:
      values: {file: notes.txt, target: new.txt}   # instead of the fixture's value for the slot's type
      before: shell lines that run first            # optional
      check: cmp notes.txt new.txt                  # shell lines that must succeed afterwards: the effect
      exit: 0                                       # expected exit status, or a list of them (0 if nothing is said)
      shows: a regular expression for the output    # on stdout
      says: a regular expression for the messages   # on stderr
      input: y                                      # standard input
      busybox: {exit: 1}                            # what differs in that dialect
      clauses: {kind: files, action: delete}        # of a composed family: what goes with the choice, which is the key find:action.delete
      tree: full                                    # what goes before or after needs tools that the core tree lacks
      not_run: reason                               # cannot run in a sandbox; its options are looked up in the tool's own help instead

A form is proved when its status is as expected, no message speaks of a wrong option, and what is written down about output and
effect holds.
"""

from __future__ import annotations

import hashlib
import os
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from seq2cmd import _core
from seq2cmd.lab.composed import NONE, Choice, Composed
from seq2cmd.lab.forms import DIALECTS, SEPARATORS, SLOT, SLOT_LABEL, UNITS, WRAPPERS, split_words
from seq2cmd.lab.grammar import Grammar, Once, Task
from seq2cmd.lab.sandbox import STOPPED, Case, Outcome, Sandbox

KEYS = {"tree", "clauses", "values", "before", "check", "exit", "shows", "says", "input", "not_run", "seconds", "gnu", "busybox"}
WRONG_OPTION = re.compile(
    r"(invalid|unrecogni[sz]ed|unknown|illegal|bad) (option|argument|predicate|command|operation|subcommand|flag|switch|key|primary)"
    r"|^usage:|BusyBox v[\d.]+ .*multi-call|applet not found|syntax error|unexpected (operator|token)"
    r"|not a valid (option|command)|no such option",
    re.IGNORECASE | re.MULTILINE,
)
NOT_FOUND = 127
DRAWS = 1500  # of a family, for a short command with a given choice
BUILTINS = {
    "cd",
    "echo",
    "type",
    "command",
    "test",
    "[",
    "export",
    "alias",
    "unset",
    "set",
    "umask",
    "jobs",
    "read",
    "true",
    "false",
    "printf",
    "history",
}


@dataclass(frozen=True)
class Form:
    """One command form to prove: a task with all slots said, or with those left out that have a default; or a choice of a composed task."""

    task: str
    area: str
    dialect: str
    variant: str  # full, short, or a choice such as size.larger
    text: str
    slots: dict[str, str]


@dataclass
class Proof:
    """What is written down about a form, and what came of it. `state`: proved, failed, not run."""

    form: Form
    command: str
    state: str = "failed"
    why: str = ""
    checked: bool = False  # its output or its effect was looked at
    outcome: Outcome | None = None


@dataclass
class Book:
    """The written part: entries by task, and values by slot type (and by slot name, as ``type.name``)."""

    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)

    def entry(self, form: Form) -> dict[str, Any]:
        """What holds for this form: the task's entry, with what differs in the dialect."""
        entry = self.entries.get(f"{form.task}:{form.variant}") or self.entries.get(form.task) or {}
        own = {key: value for key, value in entry.items() if key not in DIALECTS}
        return {**own, **(entry.get(form.dialect) or {})}


def read_book(folder: Path, grammar: Grammar) -> Book:
    """Read `grammar/proofs/`; unknown tasks and keys become findings."""
    book = Book(values={str(k): str(v) for k, v in _yaml(folder / "values.yaml").items()})
    known = set(grammar.tasks) | {family.id for family in grammar.all_families()}
    for path in sorted(folder.glob("*.yaml")):
        if path.name == "values.yaml":
            continue
        try:
            content = _yaml(path)
        except yaml.YAMLError as error:
            book.findings.append(f"proofs/{path.name}: not readable as YAML: {' '.join(str(error).split())}")
            continue
        for name, entry in content.items():
            if entry is not None and not isinstance(entry, dict):
                book.findings.append(f"proofs/{path.name}: {name}: expected values, check, exit ...")
                continue
            if str(name).split(":")[0] not in known:
                book.findings.append(f"proofs/{path.name}: {name}: no such task")
            for key in sorted(map(str, set(entry or {}) - KEYS)):
                book.findings.append(f"proofs/{path.name}: {name}: unknown key {key!r}")
            if name in book.entries:
                book.findings.append(f"proofs/{path.name}: {name}: stands in another file too")
            book.entries[str(name)] = entry or {}
    return book


def _yaml(path: Path) -> dict[str, Any]:
    content = yaml.load(path.read_text("utf-8"), Loader=Once) if path.exists() else {}
    return content if isinstance(content, dict) else {}


def forms(grammar: Grammar, dialect: str, book: Book) -> Iterator[Form]:
    """Every form of the dialect: tasks in full, tasks with their defaults, and each choice of the composed families."""
    for task in grammar.tasks.values():
        text = str(getattr(task, dialect))
        if text.startswith(NONE):
            continue
        yield Form(task.id, task.area, dialect, "full", text, task.slots)
        if task.defaults:
            yield Form(task.id, task.area, dialect, "short", with_defaults(text, task), task.slots)
    rng = random.Random(5)
    for family in grammar.all_families():
        for choice in family.choices():
            entry = book.entries.get(f"{family.id}:{choice.clause}.{choice.name}") or {}
            found = _example(family, choice, dialect, rng, entry.get("clauses") or {})
            if found:
                yield Form(family.id, family.area, dialect, f"{choice.clause}.{choice.name}", *found)


def with_defaults(text: str, task: Task) -> str:
    """The form as it stands when no slot with a default is mentioned."""
    words = []
    for word in split_words(text):
        for name, default in task.defaults.items():
            if SLOT.fullmatch(word) and SLOT.fullmatch(word)[1] == name and not default:  # type: ignore[index]
                word = ""
            word = re.sub(r"\{" + re.escape(name) + r"(\|[a-z]+)?\}", default.replace("\\", r"\\"), word)
        words.append(word)
    return " ".join(word for word in words if word)


def _example(
    family: Composed, choice: Choice, dialect: str, rng: random.Random, clauses: dict[str, str]
) -> tuple[str, dict[str, str]] | None:
    """A command that takes this choice, in the dialect: with the clauses that a proof names, else the shortest of some.

    None when the dialect has no such form.
    """
    if NONE in choice.texts[dialect].values():
        return None
    best = {clause: family.clauses[clause][name] for clause, name in clauses.items()}
    for _ in range(0 if best else DRAWS):
        chosen = family.choose(rng)
        usable = all(NONE not in taken.texts[dialect].values() for taken in chosen.values())
        if chosen.get(choice.clause) is choice and usable and (not best or len(chosen) < len(best)):
            best = chosen
    if not best:
        return None
    text = family.text(best, dialect)
    return (text if family.utility else f"cat people.csv {text}"), {
        name: kind for taken in best.values() for name, kind in taken.slots.items()
    }


def fill(form: Form, book: Book) -> str:
    """The command: each slot filled with the entry's value, or the fixture's for its type."""
    own = book.entry(form).get("values") or {}

    def value(match: re.Match[str]) -> str:
        name = match[1]
        kind = form.slots.get(name, "")
        text = str(own.get(name, book.values.get(f"{kind}.{name}", book.values.get(kind, f"no-value-for-{kind}"))))
        return _in_units(text, match[2]) if match[2] in UNITS else text

    return SLOT.sub(lambda match: value(match) if match[1] in form.slots else match[0], form.text)


def _in_units(size: str, escape: str) -> str:
    """A size as the core writes it for a tool that knows few units."""
    return _core.render([(size.encode(), 1, 0, SLOT_LABEL | UNITS[escape] << 6, 0, 0)]).decode()


def prove(form: Form, book: Book, sandbox: Sandbox) -> Proof:
    """Run one form, or look its options up when it cannot run."""
    entry = book.entry(form)
    proof = Proof(form, fill(form, book))
    if entry.get("not_run"):
        missing = unknown_options(form, sandbox)
        proof.state, proof.why = (
            ("failed", f"not in the tool's help: {', '.join(missing)}") if missing else ("not run", str(entry["not_run"]))
        )
        return proof
    case = Case(
        proof.command,
        form.dialect,
        str(entry.get("before", "")),
        str(entry.get("check", "") or "true"),
        str(entry.get("input", "")),
        float(entry.get("seconds", Case.seconds)),
    )
    proof.outcome = sandbox.run(case)
    proof.why = verdict(entry, proof.outcome)
    proof.checked = bool(entry.get("check") or entry.get("shows"))
    proof.state = "failed" if proof.why else "proved"
    return proof


def verdict(entry: dict[str, Any], outcome: Outcome) -> str:
    """What is not as expected; empty when all is."""
    expected = entry.get("exit", 0)
    statuses = expected if isinstance(expected, list) else [expected]
    if outcome.status not in statuses:
        note = (
            " (stopped by the time limit)" if outcome.status == STOPPED else " (command not found)" if outcome.status == NOT_FOUND else ""
        )
        return f"exit status {outcome.status}{note}, expected {expected}"
    wrong = WRONG_OPTION.search(outcome.stderr)
    if wrong and not entry.get("says"):
        return f"message speaks of a wrong option: {wrong[0]!r}"
    if entry.get("shows") and not re.search(str(entry["shows"]), outcome.stdout, re.MULTILINE):
        return f"output has no {entry['shows']!r}"
    if entry.get("says") and not re.search(str(entry["says"]), outcome.stderr + outcome.stdout, re.MULTILINE):
        return f"messages have no {entry['says']!r}"
    return f"the effect is missing: {entry['check']}" if outcome.effect else ""


def unknown_options(form: Form, sandbox: Sandbox) -> list[str]:
    """Options of the form that neither ``--help`` nor the manual page of its tool names. A tool without either answers for nothing."""
    missing = []
    for utility, options in stages(form.text):
        if not options or "/" in utility or "{" in utility:
            continue
        script = f"{utility} --help 2>&1; {utility} -h 2>&1; man {utility} 2> /dev/null | col -b; man {utility}-* 2> /dev/null"
        help_text = sandbox.run(Case(script, form.dialect)).stdout
        if "not found" in help_text[:200] or len(help_text) < 80:
            continue
        missing += [f"{utility} {option}" for option in options if not _in_help(option, help_text)]
    return missing


def _in_help(option: str, text: str) -> bool:
    name = option.split("=")[0].split("{")[0]
    if re.search(r"(?<![\w-])" + re.escape(name) + r"(?![\w-])", text):
        return True
    return bool(re.fullmatch(r"-[A-Za-z0-9]{2,}", name)) and all(re.search(rf"(?<![\w-])-\w*{letter}", text) for letter in name[1:])


def stages(text: str) -> list[tuple[str, list[str]]]:
    """The utilities of a form with their options."""
    out: list[tuple[str, list[str]]] = []
    first = True
    for word in split_words(text):
        if word in SEPARATORS:
            first = True
        elif first and word not in WRAPPERS:
            out.append((word, []))
            first = False
        elif not first and word.startswith("-") and len(word) > 1 and word != "--":
            out[-1][1].append(word)
    return out


def prove_all(chosen: list[Form], book: Book, sandbox: Sandbox, workers: int, seen: Callable[[Proof], None]) -> list[Proof]:
    """Prove many forms at once; `seen` is told of each one."""
    out = []
    with ThreadPoolExecutor(workers) as pool:
        for proof in pool.map(lambda form: prove(form, book, sandbox), chosen):
            seen(proof)
            out.append(proof)
    return out


def forms_digest(chosen: list[Form]) -> str:
    """A hash of the forms, so that a report can be told from one of another grammar."""
    lines = sorted(f"{form.task} {form.dialect} {form.variant} {form.text}" for form in chosen)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def runnable(form: Form, book: Book, root: Path) -> bool:
    """Can the form be proved in this tree, which may be the core one: are all its tools there?"""
    if book.entry(form).get("tree") or book.entry(form).get("not_run"):
        return False
    folders = ["bin", "sbin", "usr/bin", "usr/sbin"] if form.dialect == "gnu" else ["busybox/bin", "busybox/beside"]
    return all(
        utility in BUILTINS or any(os.path.lexists(root / folder / utility) for folder in folders) for utility, _ in stages(form.text)
    )


def proof_report(proofs: list[Proof]) -> dict[str, Any]:
    """Totals by dialect, what was not run and why, and what failed."""
    totals = {}
    for dialect in DIALECTS:
        own = [proof for proof in proofs if proof.form.dialect == dialect]
        states = Counter(proof.state for proof in own)
        ran = states["proved"] + states["failed"]
        totals[dialect] = {
            "forms": len(own),
            "ran": ran,
            "ran_share": round(ran / len(own), 4) if own else 0.0,
            **dict(sorted(states.items())),
        }
    return {
        "forms_sha256": forms_digest([proof.form for proof in proofs]),
        "totals": totals,
        "with_effect": sum(proof.state == "proved" and proof.checked for proof in proofs),
        "not_run": [_row(proof) for proof in proofs if proof.state == "not run"],
        "failed": [_row(proof) for proof in proofs if proof.state == "failed"],
    }


def _row(proof: Proof) -> dict[str, str]:
    form = proof.form
    return {"task": form.task, "area": form.area, "dialect": form.dialect, "variant": form.variant, "form": form.text, "why": proof.why}
