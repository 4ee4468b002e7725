"""A user's own words as tasks of the grammar, so that a model can learn them beside everything else.

The grammar is laid out anew in the folder of the run, with one area more. Whatever reads `$SEQ2CMD_GRAMMAR` from then on knows them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from seq2cmd import _core
from seq2cmd.errors import GrammarError
from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.train import OWN_AREA
from seq2cmd.own_words.learn import sample
from seq2cmd.own_words.phrasebook import read_folder
from seq2cmd.own_words.sentence import Entry
from seq2cmd.places import phrases_folder
from seq2cmd.suggestion import RISKS

OWN_SHARE = 0.2  # of the samples of single tasks
EPOCHS, SAMPLES, LEARNING_RATE, WARMUP = 3, 30_000, 8e-4, 50


def add_user_phrases(folder: Path) -> Path:
    """Lay out the grammar with the user's own words in `folder`; returns the folder, for $SEQ2CMD_GRAMMAR.

    Raises:
        OwnWordsError: a file of own words cannot be used as it is.
        GrammarError: there are none.
    """
    entries = read_folder(phrases_folder())
    if not entries:
        raise GrammarError(f"there are no own words in {phrases_folder()}", hint="seq2cmd teach \"words\" 'command'")
    root = grammar_module.default_root().resolve()
    for kind in ("tasks", "phrases/en"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for path in [*(folder / kind).iterdir()]:
            path.unlink()
        for path in (root / kind).iterdir():
            (folder / kind / path.name).symlink_to(path)
    for path in root.iterdir():
        if path.name not in ("tasks", "phrases") and not (folder / path.name).is_symlink():
            (folder / path.name).symlink_to(path)
    _write(folder / "tasks" / f"{OWN_AREA}.yaml", {name_of(entry): task(entry) for entry in entries})
    said = {name_of(entry): "\n".join(phrase for phrase, _ in entry.phrases) for entry in entries}
    _write(folder / "phrases" / "en" / f"{OWN_AREA}.yaml", said)
    return folder


def name_of(entry: Entry) -> str:
    """The id of its task: no task of the grammar is called so."""
    return f"{OWN_AREA}-{entry.name}"


def task(entry: Entry) -> dict[str, object]:
    """An entry as the grammar wants a task."""
    explained = "\n".join(["... = one of your own words", *(f"{{{name}}} = {kind}" for name, kind in entry.slots.items())])
    risk = RISKS[_core.risk(sample(entry).encode())[0]]
    fields = {"does": entry.does or f"your own: {entry.name}", "risk": risk, "gnu": entry.command, "busybox": entry.command}
    return {**fields, "explain": explained, **({"slots": entry.slots} if entry.slots else {})}


def fine_tuning(recipe: Recipe, seed: int | None, epochs: int | None) -> Recipe:
    """A short recipe that goes on from a trained checkpoint: all tasks as before, with a share for the user's own."""
    return replace(
        recipe, name=f"{recipe.name}-own", epochs=epochs or EPOCHS, samples_per_epoch=SAMPLES, learning_rate=LEARNING_RATE,
        warmup_steps=WARMUP, own_share=OWN_SHARE, seed=recipe.seed if seed is None else seed,
    )  # fmt: skip


def words_with(known: Sequence[str], grammar: grammar_module.Grammar) -> list[str]:
    """The words that a checkpoint knows, and those of the own phrases."""
    from seq2cmd.lab.vocabulary import tokens

    own = {
        word for task in grammar.tasks.values() if task.area == OWN_AREA for phrase in task.phrases
        for word in tokens(" ".join(part for part in _literals(phrase.text)))
    }  # fmt: skip
    return [*known, *sorted(own - set(known))]


def _literals(phrase: str) -> list[str]:
    """The text of a phrase outside its slots, without the marks of groups."""
    outside = [part.partition("}")[2] if k else part for k, part in enumerate(phrase.split("{"))]
    return ["".join(" " if c in "()[]|" else c for c in part) for part in outside]


def _write(path: Path, content: Mapping[str, object]) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000), "utf-8")


def use(folder: Path) -> None:
    """Make this the grammar of the process and of those that it starts."""
    os.environ["SEQ2CMD_GRAMMAR"] = str(folder.resolve())
