"""The reference page: what can be asked, by area, with one example each. Written by code, so that it cannot drift from the grammar."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterable

from seq2cmd.lab.composed import Choice, Composed
from seq2cmd.lab.corpus import build_corpus
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.grammar import Grammar, Task
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sampling import Sample, Sampler
from seq2cmd.lab.written import write_command

TRIES = 300
LONGEST = 90  # characters of an example request
HEAD = """# What can be asked

Written by `seq2cmd data reference`; do not edit. {tasks:,} tasks in {areas} areas, and {families} families of clauses that combine.
Each line has one example of the many ways to say it ({phrases:,} phrases in all).
"""


def reference(grammar: Grammar) -> str:
    """The page as Markdown."""
    corpus = build_corpus(Recipe("reference", 128, dev_share=0.0), grammar)
    encoder = Encoder(corpus.vocabulary, corpus.builder)
    areas = sorted({task.area for task in grammar.tasks.values()})
    phrases = sum(len(task.phrases) for task in grammar.tasks.values())
    out = [HEAD.format(tasks=len(grammar.tasks), areas=len(areas), families=len(grammar.families), phrases=phrases)]
    for area in areas:
        out.append(f"\n## {area}\n\n| what | for example | command |\n|---|---|---|")
        out += [_row(task.does, _task_example(grammar, task, encoder)) for task in grammar.tasks.values() if task.area == area]
    for family in grammar.all_families():
        does = f"{family.does[:1].upper()}{family.does[1:]}."
        out.append(f"\n## {family.id}: clauses that combine\n\n{does}\n\n| clause | for example | command |\n|---|---|---|")
        out += [_choice_row(grammar, family, choice, encoder) for choice in family.choices() if choice.explain]
    return "\n".join(out) + "\n"


def _sampler(grammar: Grammar, name: str) -> Sampler:
    return Sampler(grammar, random.Random(zlib.crc32(name.encode())), dressed=False)


def _task_example(grammar: Grammar, task: Task, encoder: Encoder) -> tuple[str, str] | None:
    """The first short sample of a phrase that mentions every slot, if there is such a phrase."""
    sampler = _sampler(grammar, task.id)
    phrases = [phrase for phrase in task.phrases if len(phrase.slots) == len(task.slots)] or task.phrases
    return _example((sampler.phrase(task, sampler.rng.choice(phrases)) for _ in range(TRIES)), encoder)


def _choice_row(grammar: Grammar, family: Composed, choice: Choice, encoder: Encoder) -> str:
    name = f"{choice.clause}: {choice.name}"
    if not family.utility:
        return _row(name, (f"... {_words(grammar, choice)}", f"... {choice.texts['gnu'][choice.clause]}"))
    sampler = _sampler(grammar, f"{family.id}.{choice.clause}.{choice.name}")
    return _row(name, _example((sampler.family(family, choice) for _ in range(TRIES)), encoder))


def _example(samples: Iterable[Sample], encoder: Encoder) -> tuple[str, str] | None:
    for sample in samples:
        command = write_command(sample, encoder) if len(sample.text) <= LONGEST else None
        if command is not None:
            return sample.text, command
    return None


def _words(grammar: Grammar, choice: Choice) -> str:
    return choice.phrases["after"][0].text


def _row(what: str, found: tuple[str, str] | None) -> str:
    request, command = found or ("", "")
    return f"| {_cell(what)} | {_cell(request)} | {_code(command)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _code(text: str) -> str:
    if not text:
        return ""
    ticks = "``" if "`" in text else "`"
    escaped = text.replace("|", "\\|")
    return f"{ticks}{escaped}{ticks}"
