"""What a network is worth: accuracy on held-out requests, bytes, and its time beside another model's.

The requests are drawn from phrases that training keeps away (`Corpus.dev`), never from the sealed checks. A command is right when it is the
expected one, letter by letter.
"""

from __future__ import annotations

import statistics
import tempfile
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from seq2cmd import _core
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.corpus import Corpus, DevItem, build_corpus
from seq2cmd.lab.recipe import Recipe

TIMED, ROUNDS = 60, 3  # requests that are timed, and how often

Answer = Callable[[bytes], str | None]  # a request -> the first command


class Packed(NamedTuple):
    """A packed network, its bytes, and those of the file compressed for the way (zlib, level 9)."""

    model: _core.Model
    size_bytes: int
    zipped_bytes: int


def corpus_of(checkpoint: Checkpoint) -> Corpus:
    """The grammar as the checkpoint's recipe reads it."""
    return build_corpus(Recipe(**checkpoint.recipe), words=checkpoint.words)


def packed(checkpoint: Checkpoint) -> Packed:
    """The checkpoint as the C core loads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.bin"
        size = checkpoint.write_binary(path)
        data = path.read_bytes()
    return Packed(_core.load_bytes(data), size, len(zlib.compress(data, 9)))


def answers(model: _core.Model, beam: int) -> Answer:
    """The C core as something that answers."""

    def answer(request: bytes) -> str | None:
        found = _core.translate(model, request, beam, 0, 0)[1]
        return found[0][0] if found else None

    return answer


def right(answer: Answer, model: _core.Model, items: Sequence[DevItem]) -> list[bool]:
    """Is the first command the expected one? `model` knows how the expected steps are written."""
    out = []
    for item in items:
        request = item.text.encode()
        wanted = _core.fill(model, request, item.steps)
        out.append(wanted is not None and answer(request) == wanted)
    return out


def times_as_long(answer: Answer, other: Answer, items: Sequence[DevItem], rounds: int = ROUNDS) -> float:
    """Median processor time of an answer over that of another system, asked in turns so that a busy machine disturbs both alike."""
    ratios = []
    for item in items[:: max(1, len(items) // TIMED)][:TIMED]:
        request = item.text.encode()
        best = [min(_seconds(system, request) for _ in range(rounds)) for system in (answer, other)]
        ratios.append(best[0] / best[1])
    return statistics.median(ratios)


def _seconds(answer: Answer, request: bytes) -> float:
    started = time.thread_time()
    answer(request)
    return time.thread_time() - started
