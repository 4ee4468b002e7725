"""The reference page: what can be asked, by area, with one example each. Written by code, so that it cannot drift from the grammar."""

from __future__ import annotations

import random
import zlib

from seq2cmd.lab.composed import Choice, Composed
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.proofs import families
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sampling import Sample, Sampler
from seq2cmd.lab.train import build_corpus
from seq2cmd.lab.written import write_command

TRIES = 300
LONGEST = 90  # characters of an example request
HEAD = """# What can be asked

Written by `seq2cmd data reference`; do not edit. {tasks:,} tasks in {areas} areas, and {families} families of clauses that combine. Each line
has one example of the many ways to say it ({phrases:,} phrases in all).
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
        for task in grammar.tasks.values():
            if task.area == area:
                sampler = _sampler(grammar, task.id)
                plain = [phrase for phrase in task.phrases if len(phrase.slots) == len(task.slots)] or task.phrases
                found = _example(lambda sampler=sampler, task=task, plain=plain: sampler.phrase(task, sampler.rng.choice(plain)), encoder)  # type: ignore[misc]
                out.append(_row(task.does, found))
    for family in families(grammar):
        out.append(f"\n## {family.id}: clauses that combine\n\n{family.does[:1].upper()}{family.does[1:]}.\n\n| clause | for example | command |\n|---|---|---|")
        for choice in family.choices():
            if choice.explain and family.utility:
                out.append(_row(f"{choice.clause}: {choice.name}", _choice_example(grammar, family, choice, encoder)))
            elif choice.explain:
                out.append(f"| {choice.clause}: {choice.name} | ... {_cell(_words(grammar, choice))} | `... {_cell(choice.texts['gnu'][choice.clause])}` |")
    return "\n".join(out) + "\n"


def _sampler(grammar: Grammar, name: str) -> Sampler:
    return Sampler(grammar, random.Random(zlib.crc32(name.encode())), dressed=False)


def _example(draw: object, encoder: Encoder) -> tuple[str, str] | None:
    assert callable(draw)
    for _ in range(TRIES):
        sample: Sample = draw()
        command = write_command(sample, encoder) if len(sample.text) <= LONGEST else None
        if command is not None:
            return sample.text, command
    return None


def _choice_example(grammar: Grammar, family: Composed, choice: Choice, encoder: Encoder) -> tuple[str, str] | None:
    sampler = _sampler(grammar, f"{family.id}.{choice.clause}.{choice.name}")
    for _ in range(TRIES):
        found = _example(lambda: sampler.family(family, choice), encoder)
        if found:
            return found
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
