"""From samples to tensors: encode with the core, align arguments, add noise, batch.

The text goes through the very code that answers requests, so training sees what serving sees. A sample whose arguments the core does not
recognise where the phrase has them is dropped and counted.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from seq2cmd import _core
from seq2cmd.lab.automaton import AutomatonBuilder
from seq2cmd.lab.forms import Slot
from seq2cmd.lab.model import EOS, Sizes
from seq2cmd.lab.sampling import Sample
from seq2cmd.lab.vocabulary import UNKNOWN, WORD, Vocabulary

COPY_ONLY, PADDING = -1, -2
FILES = (["files"], ["file"], ["documents"])


@dataclass
class Example:
    """A request as ids and a command as steps. A step is (piece id, -1) or (slot label, token position)."""

    task: str
    text: str
    source: list[int]
    words: list[str]
    types: list[int]
    alias: list[int]
    steps: list[tuple[int, int]]
    intent: int = 0

    @property
    def arguments(self) -> set[int]:
        return {position for _, position in self.steps if position >= 0}


@dataclass
class Noise:
    """Chances, per word that is no argument: unknown, a typo, left out; and, per file name: its ending is not seen.

    Only `common` words are left out, and none that is `telling` of the example's task ("" for a family): without the word that tells it
    from others ("restart nginx with openrc", "install it again") a request means another task.
    """

    unknown: float = 0.0
    typo: float = 0.0
    drop: float = 0.0
    ending: float = 0.0
    common: frozenset[str] = frozenset()
    telling: Mapping[str, frozenset[str]] = field(default_factory=dict)


class Encoder:
    """Turns samples into examples."""

    def __init__(self, vocabulary: Vocabulary, builder: AutomatonBuilder) -> None:
        self.vocabulary = vocabulary
        self.builder = builder
        self.intents = {name: k for k, name in enumerate(builder.grammar.intents())}
        self.dropped: Counter[str] = Counter()

    def example(self, sample: Sample) -> Example | None:
        """Encode a sample; None (and a count in `dropped`) when its arguments are not recognised."""
        request = sample.text.encode()
        try:
            tokens = _core.tokenize(request)
        except _core.TextError:
            self.dropped[f"{sample.task}: {sample.phrase}"] += 1
            return None
        steps: list[tuple[int, int]] = []
        for piece in sample.pieces:
            if not isinstance(piece, Slot):
                steps.append((self.builder.number(piece), -1))
                continue
            position = self._position(sample, piece, tokens, request)
            if position is None:
                self.dropped[f"{sample.task}: {sample.phrase}"] += 1
                return None
            steps.append((piece.label, position))
        return self._encoded(sample.task, sample.text, steps, sample.intent)

    def negative(self, text: str) -> Example | None:
        """Encode a request that must get no command: no steps. None when the core refuses it before any model is asked."""
        try:
            return self._encoded("", text, [])
        except _core.TextError:
            return None

    def _encoded(self, task: str, text: str, steps: list[tuple[int, int]], intent: str = "") -> Example:
        request = text.encode()
        tokens = _core.tokenize(request)
        words, types = [token[0] for token in tokens], [token[1] for token in tokens]
        return Example(task, text, self.vocabulary.ids(request), words, types, _core.aliases(request), steps, self.intents[intent])

    def _position(self, sample: Sample, slot: Slot, tokens: list[tuple[str, int, int, int, bytes, int, int]], request: bytes) -> int | None:
        start, end = (len(sample.text[:at].encode()) for at in sample.spans[slot.name])
        value = self._core_of(sample.text[slice(*sample.spans[slot.name])])
        at = sample.text.find(value, sample.spans[slot.name][0])
        start, end = len(sample.text[:at].encode()), len(sample.text[: at + len(value)].encode())
        for position, token in enumerate(tokens):
            if token[2] <= start and end <= token[3]:
                accepted = _core.slot_values(request, slot.label & 0x3F)[position]
                return position if accepted is not None else None
        return None

    @staticmethod
    def _core_of(value: str) -> str:
        """The argument inside "the src folder": the value itself without language around it."""
        words = value.split(" ")
        if len(words) > 1 and words[0] in ("the", "my") and words[-1] in ("folder", "directory", "server"):
            return " ".join(words[1:-1])
        if len(words) == 2 and words[0] in ("the", "my"):
            return words[1]
        return value


def typo(word: str, rng: random.Random) -> str:
    """One slip of the fingers: swapped, missing, doubled or wrong letter. Words under four letters stay."""
    if len(word) < 4 or not word.isalpha():
        return word
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if kind == 1:
        return word[:i] + word[i + 1 :]
    if kind == 2:
        return word[:i] + word[i] + word[i:]
    return word[:i] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[i + 1 :]


@dataclass
class Batch:
    """Tensors of one training step: source [B,S], lengths [B], inputs [B,T], target [B,T], copies [B,T,S], intent [B].

    kept [B,S]: which token of its request each source id is; noise leaves some out.
    """

    source: Tensor
    lengths: Tensor
    inputs: Tensor
    target: Tensor
    copies: Tensor
    intent: Tensor
    kept: Tensor


def collate(
    examples: Sequence[Example], sizes: Sizes, vocabulary: Vocabulary, noise: Noise | None = None, rng: random.Random | None = None
) -> Batch:
    """Pad examples into a batch; with `noise`, words that are no argument are disturbed."""
    rows = [
        disturbed(example, vocabulary, noise, rng) if noise and rng else (example.source, list(range(len(example.source))))
        for example in examples
    ]
    longest = max(len(source) for source, _ in rows)
    steps = max(len(example.steps) for example in examples) + 1
    source, kept_tokens = np.zeros((2, len(rows), longest), dtype=np.int64)
    inputs = np.zeros((len(rows), steps), dtype=np.int64)
    target = np.full((len(rows), steps), PADDING, dtype=np.int64)
    copies = np.zeros((len(rows), steps, longest), dtype=np.float32)
    for b, (example, (ids, kept)) in enumerate(zip(examples, rows, strict=True)):
        source[b, : len(ids)], kept_tokens[b, : len(ids)] = ids, kept
        previous = sizes.bos
        for t, (label, position) in enumerate(example.steps):
            inputs[b, t] = previous
            if position < 0:
                target[b, t], previous = label, label
                continue
            target[b, t], previous = COPY_ONLY, sizes.copy + example.types[position]
            for column, original in enumerate(kept):
                if example.alias[original] == example.alias[position]:
                    copies[b, t, column] = 1.0
        inputs[b, len(example.steps)] = previous
        target[b, len(example.steps)] = EOS
    lengths = torch.tensor([len(ids) for ids, _ in rows])
    intent = torch.tensor([example.intent for example in examples])
    return Batch(
        torch.from_numpy(source), lengths, torch.from_numpy(inputs), torch.from_numpy(target), torch.from_numpy(copies), intent,
        torch.from_numpy(kept_tokens),
    )  # fmt: skip


def disturbed(example: Example, vocabulary: Vocabulary, noise: Noise, rng: random.Random) -> tuple[list[int], list[int]]:
    """Disturbed source ids, and the original position of each."""
    keep = {example.alias[position] for position in example.arguments}
    droppable = noise.common - noise.telling.get(example.task, frozenset())
    ids, kept = [], []
    for position, source in enumerate(example.source):
        if example.types[position] == WORD and example.alias[position] not in keep:
            # an unknown word before "files" is an extension ("rst files"): noise must not teach otherwise
            chance = 1.0 if example.words[position + 1 : position + 2] in FILES else rng.random()
            if chance < noise.unknown:
                source = UNKNOWN
            elif chance < noise.unknown + noise.typo:
                source = vocabulary.word_id(typo(example.words[position], rng))
            elif chance < noise.unknown + noise.typo + noise.drop and example.words[position] in droppable:
                continue
        elif source > vocabulary.types and example.types[position] != WORD and rng.random() < noise.ending:
            source = 1 + example.types[position]
        ids.append(source)
        kept.append(position)
    return (ids, kept) if ids else (example.source, list(range(len(example.source))))


def batches(examples: Sequence[Example], size: int, rng: random.Random, mixed: int = 1) -> Iterator[list[list[Example]]]:
    """Shuffled batches of `mixed` parts, each of examples of like length (sorted in pools of fifty batches).

    Negatives, which have no steps, spread over all.
    """
    order = list(range(len(examples)))
    rng.shuffle(order)
    out = []
    for start in range(0, len(order), size * 50):
        pool = order[start : start + size * 50]
        lengths = [len(examples[k].steps) for k in pool if examples[k].steps] or [0]
        pool.sort(key=lambda k: (len(examples[k].steps) or rng.choice(lengths), len(examples[k].source)))
        out += [pool[k : k + size // mixed] for k in range(0, len(pool), size // mixed)]
    rng.shuffle(out)
    for k in range(0, len(out), mixed):
        yield [[examples[k] for k in part] for part in out[k : k + mixed]]
