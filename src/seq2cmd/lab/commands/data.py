"""`seq2cmd data lint|sample|count|stats|starter|prove|reference|knowledge|seal`: look after the grammar."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.corpus import build_corpus
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.forms import DIALECTS, Slot
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.knowledge import Writer
from seq2cmd.lab.lint import count_sentences, lint, statistics_table
from seq2cmd.lab.proofs import Proof, forms, proof_report, prove_all, read_book
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.reference import reference
from seq2cmd.lab.sampling import Sample, Sampler
from seq2cmd.lab.sandbox import Sandbox, default_root
from seq2cmd.lab.seal import broken, seal
from seq2cmd.lab.written import write_command

COMPOSED = 0.15  # share of composed tasks among samples for people


def main(arguments: list[str]) -> int:
    """Run one of the data commands; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd data", description=__doc__)
    parser.add_argument("what", choices=["lint", "sample", "count", "stats", "starter", "prove", "reference", "knowledge", "seal"])
    parser.add_argument("--grammar", type=Path, default=None, help="folder of the grammar (default: the source tree's)")
    parser.add_argument("-n", type=int, default=10, help="how many samples (sample, starter)")
    parser.add_argument("--task", help="only this task (sample, count)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="samples as JSON lines")
    parser.add_argument("--output", type=Path, default=None, help="file to write (starter, prove, reference, knowledge)")
    parser.add_argument("--area", help="only this area (prove)")
    parser.add_argument("--dialect", choices=DIALECTS, help="only this dialect (prove)")
    parser.add_argument("--root", type=Path, default=None, help="the sandbox's system tree, made by scripts/sandbox (prove)")
    parser.add_argument("--reason", default="", help="why the sealed checks change (seal)")
    parser.add_argument("-j", type=int, default=2, help="how many at once (prove)")
    parser.add_argument("-v", action="store_true", help="show output of what failed (prove)")
    options = parser.parse_args(arguments)
    grammar = grammar_module.load(options.grammar)
    if options.task and options.task not in grammar.tasks:
        parser.error(f"no task {options.task!r}; `seq2cmd data count` lists them")
    return {
        "lint": _lint,
        "sample": _sample,
        "count": _count,
        "stats": _stats,
        "starter": _starter,
        "prove": _prove,
        "reference": _page,
        "knowledge": _page,
        "seal": _seal,
    }[options.what](grammar, options)


def _lint(grammar: Grammar, options: argparse.Namespace) -> int:
    root = options.grammar or grammar_module.default_root()
    findings = lint(grammar) + broken(root / "checks") + read_book(root / "proofs", grammar).findings
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "no findings", file=sys.stderr)
    return 1 if findings else 0


def draw(grammar: Grammar, count: int, seed: int, task: str | None = None) -> list[tuple[Sample, str]]:
    """Samples with their whole command, spread evenly over tasks; those that the core cannot read are left out."""
    rng = random.Random(seed)
    corpus = build_corpus(Recipe("data", 128, dev_share=0.0), grammar)
    sampler, encoder = Sampler(grammar, rng), Encoder(corpus.vocabulary, corpus.builder)
    names = [task] if task else sorted(grammar.tasks)
    out: list[tuple[Sample, str]] = []
    while len(out) < count:
        if not task and grammar.families and rng.random() < COMPOSED:
            sample = sampler.family(rng.choices(grammar.families, [family.share for family in grammar.families])[0])
        else:
            chosen = grammar.tasks[rng.choice(names)]
            sample = sampler.phrase(chosen, rng.choice(chosen.phrases))
        command = write_command(sample, encoder)
        if command is not None:
            out.append((sample, command))
    return out


def _sample(grammar: Grammar, options: argparse.Namespace) -> int:
    for sample, command in draw(grammar, options.n, options.seed, options.task):
        print(
            json.dumps({"request": sample.text, "command": command, "task": sample.task}, ensure_ascii=False)
            if options.json
            else f"{sample.text}\n    {command}"
        )
    return 0


def _starter(grammar: Grammar, options: argparse.Namespace) -> int:
    """A small dataset for people who only want to look: one JSON list of readable pairs."""
    count = max(options.n, 600)
    rows = [
        {
            "request": sample.text,
            "command": command,
            "task": sample.task,
            "arguments": {piece.name: sample.text[slice(*sample.spans[piece.name])] for piece in sample.pieces if isinstance(piece, Slot)},
        }
        for sample, command in draw(grammar, count, options.seed)
    ]
    text = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    if options.output:
        options.output.write_text(text, "utf-8")
        print(f"{len(rows)} pairs in {options.output}", file=sys.stderr)
    else:
        print(text, end="")
    return 0


def _seal(grammar: Grammar, options: argparse.Namespace) -> int:
    """Seal the checks anew, with the reason."""
    changed = seal((options.grammar or grammar_module.default_root()) / "checks", options.reason)
    print("\n".join(changed) or "nothing changed")
    return 0


def _page(grammar: Grammar, options: argparse.Namespace) -> int:
    """The page of everything that can be asked, or what the package carries of the grammar."""
    text = reference(grammar) if options.what == "reference" else Writer(grammar).text()
    if options.output:
        options.output.write_text(text, "utf-8")
    else:
        print(text, end="")
    return 0


def _count(grammar: Grammar, options: argparse.Namespace) -> int:
    for task in sorted(grammar.tasks.values(), key=lambda t: (t.area, t.id)):
        if options.task in (None, task.id):
            total = sum(count_sentences(phrase.tree, grammar) for phrase in task.phrases)
            print(f"{task.area:12} {task.id:36} {len(task.phrases):4} phrases {total:7,} sentences   {task.gnu}")
    return 0


def _stats(grammar: Grammar, options: argparse.Namespace) -> int:
    for name, value in statistics_table(grammar):
        print(f"{name:28} {value}")
    return 0


def _prove(grammar: Grammar, options: argparse.Namespace) -> int:
    """Run command forms in the sandbox; with --output, write the report of all of them."""
    folder = (options.grammar or grammar_module.default_root()) / "proofs"
    book = read_book(folder, grammar)
    dialects = [options.dialect] if options.dialect else list(DIALECTS)
    chosen = [
        form
        for dialect in dialects
        for form in forms(grammar, dialect, book)
        if options.area in (None, form.area) and options.task in (None, form.task)
    ]
    sandbox = Sandbox(options.root or default_root(), folder)
    started, done = time.monotonic(), 0

    def seen(proof: Proof) -> None:
        nonlocal done
        done += 1
        if proof.state == "failed":
            form = proof.form
            print(f"{form.area}: {form.task} ({form.dialect}, {form.variant}): {proof.why}\n    {proof.command}")
            if options.v and proof.outcome:
                print("".join(f"    | {line}\n" for line in (proof.outcome.stdout + proof.outcome.stderr).splitlines()[:8]), end="")
        if done % 50 == 0 or done == len(chosen):
            left = (time.monotonic() - started) / done * (len(chosen) - done)
            print(f"{done} of {len(chosen)}, {left:.0f} s left", file=sys.stderr)

    try:
        proofs = prove_all(chosen, book, sandbox, options.j, seen)
    finally:
        sandbox.close()
    for finding in book.findings:
        print(finding)
    report = proof_report(proofs)
    print(json.dumps(report["totals"], indent=1))
    if options.output:
        options.output.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 1 if book.findings or any(proof.state == "failed" for proof in proofs) else 0
