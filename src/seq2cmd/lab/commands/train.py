"""`seq2cmd train RECIPE`: train a model, or teach one your own phrases; Ctrl-C and the same command again goes on."""

from __future__ import annotations

import argparse
import functools
from pathlib import Path

import torch

from seq2cmd.lab.fine_tune import FORGOTTEN, FineTuner, check_grammar, fine_tuning
from seq2cmd.lab.grammar import default_root
from seq2cmd.lab.model_card import write_model_folder
from seq2cmd.lab.recipe import Recipe, load_recipe
from seq2cmd.lab.train import Trainer
from seq2cmd.places import phrases_folder


def main(arguments: list[str]) -> int:
    """Train; returns the exit code (130 after Ctrl-C)."""
    parser = argparse.ArgumentParser(prog="seq2cmd train", description=__doc__)
    parser.add_argument("recipe", type=Path, help="a recipe, e.g. recipes/small.toml")
    parser.add_argument("--output", type=Path, default=None, help="folder of the run (default: runs/<name of the recipe>)")
    parser.add_argument("--seed", type=int, default=None, help="instead of the recipe's")
    parser.add_argument("--epochs", type=int, default=None, help="instead of the recipe's")
    parser.add_argument(
        "--start", type=Path, default=None, help="a checkpoint folder to begin with, of the same width (its words and pieces may be others)"
    )
    parser.add_argument(
        "--with-user-phrases", type=Path, default=None, nargs="?", const=Path(phrases_folder()), metavar="DIR",
        help="teach your own words (default: those of `seq2cmd teach`) to --start (default: checkpoints/<name of the recipe>)",
    )  # fmt: skip
    parser.add_argument(
        "--threads",
        type=int,
        default=1,
        help="threads of PyTorch (default 1: with more, anything else that runs makes training many times slower)",
    )
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    if options.with_user_phrases:
        check_grammar()
    recipe = load_recipe(options.recipe, seed=options.seed, epochs=options.epochs)
    if options.with_user_phrases:
        return _fine_tune(recipe, options)
    folder = options.output or Path("runs") / recipe.name
    try:
        Trainer(recipe, folder, functools.partial(print, flush=True), start=options.start).run()
    except KeyboardInterrupt:
        return 130
    print(f"best checkpoint: {folder / 'best'}; next: seq2cmd calibrate {folder / 'best'}")
    return 0


def _fine_tune(recipe: Recipe, options: argparse.Namespace) -> int:
    """Teach a checkpoint the user's own words, and write the model folder."""
    start = options.start or default_root().parent / "checkpoints" / recipe.name
    recipe = fine_tuning(recipe, options.epochs)
    folder = options.output or Path("runs") / recipe.name
    try:
        tuner = FineTuner(recipe, folder, start, options.with_user_phrases, functools.partial(print, flush=True))
        checkpoint = tuner.run()
    except KeyboardInterrupt:
        return 130
    model = folder / recipe.name  # answers name the model by its folder
    write_model_folder(checkpoint, model)
    metrics = checkpoint.metrics
    print(
        f"own phrases with values that it has not seen: {100 * metrics['own_top1']:.1f}% right; "
        f"the grammar's held-out ones: {100 * metrics['dev_top1']:.1f}%, {100 * metrics['start_top1']:.1f}% before"
    )
    if metrics["start_top1"] - metrics["dev_top1"] > FORGOTTEN:
        print(f"it forgot more than {100 * FORGOTTEN:.1f} points: fewer own tasks, or words that are more your own, would keep them")
    print(f"model folder: {model}; try: seq2cmd --model {model} --no-own-words \"...\"")
    print(f"use it always: seq2cmd config --path names the file; write into it: model = \"{model.resolve()}\"")
    return 0
