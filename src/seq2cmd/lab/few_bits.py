"""Weights as few bits leave them. `pack.quantize_rows` is the same in NumPy, for the integers that a model file holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from seq2cmd.lab.pack import CLIPPED


def rounded(parts: Tensor, bits: int) -> Tensor:
    """parts [...,size] as they come back from so many bits with one scale for each part.

    With 8 bits the scale ends at the largest weight of the part; with fewer, at the share of it that makes the squared error least.
    """
    most = 2 ** (bits - 1) - 1
    largest = parts.abs().amax(-1, keepdim=True).clamp(min=1e-12) / most
    best = torch.zeros_like(parts)
    least = torch.full_like(largest, float("inf"))
    for share in CLIPPED if bits < 8 else CLIPPED[:1]:
        scale = largest * share
        tried = (parts / scale).round().clamp(-most, most) * scale
        error = (tried - parts).square().sum(-1, keepdim=True)
        best, least = torch.where(error < least, tried, best), torch.minimum(error, least)
    return best


def integers(table: Tensor, bits: int) -> tuple[Tensor, Tensor]:
    """A rounded table [rows,size] as int8 [rows,size] and scales [rows,1]; their product is the table again."""
    scales = table.abs().amax(-1, keepdim=True).clamp(min=1e-12) / (2 ** (bits - 1) - 1)
    return (table / scales).round().to(torch.int8), scales


@contextmanager
def seen_rounded(weights: Iterable[nn.Parameter], bits: int) -> Iterator[None]:
    """Inside, the weights are what so many bits leave of them; behind it they are as fine as before, with the gradients of the coarse ones.

    So training learns weights that can bear to be rounded (the straight-through estimator, Bengio et al. 2013).
    """
    kept = [(weight, weight.data) for weight in weights] if bits < 8 else []
    for weight, fine in kept:
        weight.data = rounded(fine, bits)
    try:
        yield
    finally:
        for weight, fine in kept:
            weight.data = fine
