"""`seq2cmd train RECIPE`: train a model; Ctrl-C and the same command again goes on."""

from __future__ import annotations

import argparse
import functools
from pathlib import Path

import torch

from seq2cmd.lab.recipe import load_recipe
from seq2cmd.lab.train import Trainer


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
        "--threads",
        type=int,
        default=1,
        help="threads of PyTorch (default 1: with more, anything else that runs makes training many times slower)",
    )
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    recipe = load_recipe(options.recipe, seed=options.seed, epochs=options.epochs)
    folder = options.output or Path("runs") / recipe.name
    try:
        Trainer(recipe, folder, functools.partial(print, flush=True), start=options.start).run()
    except KeyboardInterrupt:
        return 130
    print(f"best checkpoint: {folder / 'best'}; next: seq2cmd calibrate {folder / 'best'}")
    return 0
