"""Weights of few bits: rounded in float, so that everything which reads a checkpoint sees what so many bits leave of it.

The model file has int8 rows (and perhaps a table of words of 4 bits); other roundings are for measuring, and `stored_bytes` says what
they would take. Packing rounds to int8 once more, by at most 1/254 of a row's largest weight, which is little beside 4 bits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from seq2cmd.errors import ModelError
from seq2cmd.lab import few_bits
from seq2cmd.lab.model import Sizes

TABLES = {"source": "encoder.embedding.weight", "intents": "encoder.intent.vectors.weight", "pieces": "decoder.embedding.weight"}
PARTS = (*TABLES, "matrices", "all")


@dataclass(frozen=True)
class Rounding:
    """So many bits for these weights; a scale for every `group` weights of a row, or for the row (0)."""

    names: tuple[str, ...]
    bits: int = 4
    group: int = 0


def names_of(parts: Sequence[str], state: Mapping[str, Tensor]) -> tuple[str, ...]:
    """The weights that parts of a network (see PARTS) stand for.

    Raises:
        ModelError: a part that does not exist.
    """
    unknown = [part for part in parts if part not in PARTS]
    if unknown or not parts:
        raise ModelError(f"no part {', '.join(unknown) or '(none named)'} of a network", hint=f"parts: {', '.join(PARTS)}")
    weights = [name for name, tensor in state.items() if tensor.dim() == 2 and min(tensor.shape) > 1]
    tables = set(TABLES.values())
    chosen = {TABLES[part] for part in parts if part in TABLES}
    if "matrices" in parts or "all" in parts:
        chosen |= set(weights) - tables
    if "all" in parts:
        chosen |= tables
    return tuple(name for name in weights if name in chosen)


def rounded(weight: Tensor, bits: int, group: int = 0) -> Tensor:
    """weight [rows,columns] -> the same as so many bits leave it; the scale with the least squared error is taken."""
    rows, columns = weight.shape
    size = group or columns
    parts = torch.nn.functional.pad(weight.detach(), (0, -columns % size)).view(rows, -1, size)  # [rows,groups,size]
    return few_bits.rounded(parts, bits).view(rows, -1)[:, :columns].contiguous()


def rounded_state(state: Mapping[str, Tensor], rounding: Rounding) -> dict[str, Tensor]:
    """All weights, those of the rounding as it leaves them."""
    return {name: rounded(tensor, rounding.bits, rounding.group) if name in rounding.names else tensor for name, tensor in state.items()}


def stored_bytes(packed: int, sizes: Sizes, state: Mapping[str, Tensor], rounding: Rounding) -> int:
    """What a model file of `packed` bytes would take with this rounding: float16 scales of groups, float32 ones of rows."""
    for name in rounding.names:
        rows, columns = state[name].shape
        now = sizes.word_bits if name == TABLES["source"] else sizes.weight_bits
        packed -= rows * columns * (now - rounding.bits) // 8
        if rounding.group:
            packed += rows * (-(-columns // rounding.group) * 2 - 4)
    return packed
