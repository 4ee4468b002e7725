"""Training of the n-grams: minutes, before the network's hours, on the same samples with the same noise.

They learn by themselves. Two opinions that are learned as a sum err alike; and what is clipped and slowed down for the recurrent network is
too little for a table of which a sample touches twenty rows.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from seq2cmd.lab.dataset import Example, Noise, disturbed
from seq2cmd.lab.few_bits import rounded
from seq2cmd.lab.ngrams import BITS, SHARE, NGrams
from seq2cmd.lab.vocabulary import Vocabulary

BATCH = 512


class Schedule(NamedTuple):
    """How n-grams learn."""

    share: float  # of the recipe's `ngram_samples`
    passes: int  # over them
    rate: float  # of learning, at the start


AFRESH, AGAIN = Schedule(1.0, 5, 4e-3), Schedule(0.5, 2, 2e-3)  # those that know most of it already
Log = Callable[[str], None]


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Rows of ids -> source [B,S], lengths [B]."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows]), torch.tensor([len(row) for row in rows])


def train_ngrams(
    ngrams: NGrams, examples: Sequence[Example], vocabulary: Vocabulary, noise: Noise, rng: random.Random,
    schedule: Schedule = AFRESH, log: Log = print,
) -> None:  # fmt: skip
    """Fit the n-grams to the intents of the examples.

    Args:
        ngrams: changed in place; starts from what it holds.
        examples: each is seen once a pass, with other noise every time.
        schedule: how many passes, and how fast.

    Afterwards they are frozen.
    """
    optimizer = torch.optim.Adam(ngrams.parameters(), lr=schedule.rate)
    ngrams.train()
    ngrams.learning = True
    ngrams.requires_grad_(True)
    order = list(examples)
    steps = max(1, len(order) // BATCH)
    for epoch in range(schedule.passes):
        rng.shuffle(order)
        total = 0.0
        for step in range(steps):
            done = (epoch * steps + step) / (schedule.passes * steps)
            optimizer.param_groups[0]["lr"] = schedule.rate * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done)))
            part = order[step * BATCH : (step + 1) * BATCH]
            source, lengths = padded([disturbed(example, vocabulary, noise, rng)[0] for example in part])
            logits = ngrams(source, lengths) / SHARE
            loss = nn.functional.cross_entropy(logits, torch.tensor([example.intent for example in part]))
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            total += float(loss.detach())
        log(f"  n-grams {epoch + 1}/{schedule.passes}: loss {total / steps:.3f}")
    ngrams.learning = False
    ngrams.requires_grad_(False)
    with torch.no_grad():  # as the packed table will be
        ngrams.table.weight.copy_(rounded(ngrams.table.weight, BITS))


@torch.no_grad()
def accuracy(ngrams: NGrams, examples: Sequence[Example]) -> float:
    """Share of the examples whose intent the n-grams alone tell."""
    ngrams.eval()
    right = 0
    for start in range(0, len(examples), BATCH):
        part = examples[start : start + BATCH]
        wanted = torch.tensor([example.intent for example in part])
        right += int((ngrams(*padded([example.source for example in part])).argmax(-1) == wanted).sum())
    return right / max(1, len(examples))
