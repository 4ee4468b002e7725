"""`seq2cmd vectors`: distil MiniLM into the word vectors that training starts from."""

from __future__ import annotations

import argparse
from pathlib import Path

from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.vocabulary import phrase_words
from seq2cmd.lab.word_vectors import distil


def main(arguments: list[str]) -> int:
    """Write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd vectors", description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("data/word_vectors.safetensors"))
    parser.add_argument("--size", type=int, default=64, help="components kept (default 64)")
    parser.add_argument("--extra", type=int, default=5000, help="words that no phrase holds (default 5000)")
    options = parser.parse_args(arguments)
    count = distil(phrase_words(grammar_module.load()), options.output, options.size, options.extra)
    print(f"{count:,} words in {options.output}")
    return 0
