"""`seq2cmd calibrate CHECKPOINT`: fit confidence and thresholds on held-out phrases and negatives."""

from __future__ import annotations

import argparse
from pathlib import Path

from seq2cmd.lab.calibrate import calibrate, set_caution
from seq2cmd.lab.checkpoint import load_checkpoint
from seq2cmd.lab.corpus import build_corpus
from seq2cmd.lab.recipe import Recipe


def main(arguments: list[str]) -> int:
    """Calibrate a checkpoint in place; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd calibrate", description=__doc__)
    parser.add_argument("checkpoint", type=Path, help="a checkpoint folder, e.g. runs/small/best")
    options = parser.parse_args(arguments)
    checkpoint = load_checkpoint(options.checkpoint)
    recipe = Recipe(**checkpoint.recipe)
    corpus = build_corpus(recipe)
    set_caution(checkpoint, corpus.grammar)
    negatives = corpus.held_negatives if recipe.negative_share else corpus.grammar.negatives  # never those that it was trained on
    result = calibrate(checkpoint, corpus.dev(), negatives, recipe.beam)
    checkpoint.judge = result.judge
    checkpoint.metrics.update({name: round(value, 4) for name, value in result.metrics.items()})
    checkpoint.save(options.checkpoint)
    for name, value in result.metrics.items():
        print(f"{name:28} {value:.3f}")
    return 0
