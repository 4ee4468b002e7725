"""`seq2cmd train RECIPE`: train a model; Ctrl-C and the same command again goes on."""

from __future__ import annotations

import argparse
import functools
from pathlib import Path

import torch

from seq2cmd.lab import user_phrases
from seq2cmd.lab.calibrate import calibrate, set_caution
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.grammar import load
from seq2cmd.lab.model_card import write_model_folder
from seq2cmd.lab.recipe import Recipe, load_recipe
from seq2cmd.lab.train import Trainer

show = functools.partial(print, flush=True)


def main(arguments: list[str]) -> int:
    """Train; returns the exit code (130 after Ctrl-C)."""
    parser = argparse.ArgumentParser(prog="seq2cmd train", description=__doc__)
    parser.add_argument("recipe", type=Path, nargs="?", help="a recipe, e.g. recipes/small.toml")
    parser.add_argument("--output", type=Path, default=None, help="folder of the run (default: runs/<name of the recipe>)")
    parser.add_argument("--seed", type=int, default=None, help="instead of the recipe's")
    parser.add_argument("--epochs", type=int, default=None, help="instead of the recipe's")
    parser.add_argument(
        "--start", type=Path, default=None, help="a checkpoint folder to begin with, of the same width (its words and pieces may be others)"
    )
    parser.add_argument(
        "--with-user-phrases", type=Path, default=None, metavar="CHECKPOINT",
        help="instead of a recipe: teach your own words to this checkpoint, e.g. checkpoints/small, and write a model folder",
    )  # fmt: skip
    parser.add_argument(
        "--threads",
        type=int,
        default=1,
        help="threads of PyTorch (default 1: with more, anything else that runs makes training many times slower)",
    )
    options = parser.parse_args(arguments)
    if (options.recipe is None) == (options.with_user_phrases is None):
        parser.error("a recipe is expected, or --with-user-phrases CHECKPOINT")
    if options.start and options.with_user_phrases:
        parser.error("--with-user-phrases names the checkpoint to begin with: leave out --start")
    torch.set_num_threads(options.threads)
    try:
        return _own(options) if options.with_user_phrases else _train(options)
    except KeyboardInterrupt:
        return 130


def _train(options: argparse.Namespace) -> int:
    recipe = load_recipe(options.recipe, seed=options.seed, epochs=options.epochs)
    folder = options.output or Path("runs") / recipe.name
    Trainer(recipe, folder, show, start=options.start).run()
    print(f"best checkpoint: {folder / 'best'}; next: seq2cmd calibrate {folder / 'best'}")
    return 0


def _own(options: argparse.Namespace) -> int:
    """Fine-tune, calibrate and pack: the whole way to a model that knows the user's own words."""
    start = load_checkpoint(options.with_user_phrases)
    recipe = user_phrases.fine_tuning(Recipe(**start.recipe), options.seed, options.epochs)
    folder = options.output or Path("runs") / recipe.name
    user_phrases.use(user_phrases.add_user_phrases(folder / "grammar"))
    words = user_phrases.words_with(start.words, load())
    trainer = Trainer(recipe, folder, show, start=options.with_user_phrases, words=words)
    trained = trainer.run()
    _calibrate(trained, trainer, folder / "best")
    write_model_folder(trained, folder / "model", None)
    print(f"model folder: {folder / 'model'}; try it: seq2cmd --no-own-words --model {folder / 'model'} ...")
    return 0


def _calibrate(checkpoint: Checkpoint, trainer: Trainer, folder: Path) -> None:
    corpus = trainer.corpus
    set_caution(checkpoint, corpus.grammar)
    result = calibrate(checkpoint, trainer.dev, corpus.held_negatives, trainer.recipe.beam)
    checkpoint.judge = result.judge
    checkpoint.metrics.update({name: round(value, 4) for name, value in result.metrics.items()})
    checkpoint.save(folder)
