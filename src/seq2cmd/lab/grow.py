"""Give a trained network more units without changing what it says (Chen et al. 2016, Net2Net: here the new units begin unheard)."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.model import Network, Sizes


def grown(checkpoint: Checkpoint, encoder: int, decoder: int, intent: int = 0) -> Checkpoint:
    """The same function with `encoder` units a direction and `decoder` units.

    Old units hear nothing of new ones: those weights are zero. New units hear everything, by random weights, so that they learn at once.
    Where the vectors of intents were as large as the decoder's state they stay as they are, and a query of their size stands between.

    Args:
        intent: size of the vectors of intents in the new network; it must be what it was, or the old decoder's size if that was 0.

    Raises:
        ValueError: a size shrinks, or the vectors of intents would change theirs.
    """
    old = checkpoint.sizes
    if encoder < old.encoder or decoder < old.decoder:
        raise ValueError(f"expected at least {old.encoder} units a direction and {old.decoder} in the decoder, got {encoder} and {decoder}")
    if old.intents and (intent or decoder) != (old.intent or old.decoder):
        raise ValueError(f"expected vectors of intents of size {old.intent or old.decoder}, got {intent or decoder}")
    sizes = old._replace(encoder=encoder, decoder=decoder, intent=intent)
    state = Network(sizes).state_dict()
    for name, theirs in checkpoint.state.items():
        state[name] = _block(name, theirs, state[name], old, sizes)
    if old.intents and not old.intent and intent:
        state["encoder.intent.query.weight"] = torch.eye(intent, decoder)
    return replace(checkpoint, sizes=sizes, state=state)


def _block(name: str, theirs: Tensor, ours: Tensor, old: Sizes, new: Sizes) -> Tensor:
    """The weights `theirs` in their places of the larger `ours`: rows and columns are made of parts, each part may have grown."""
    if theirs.shape == ours.shape:
        return theirs.clone()
    parts = (_parts(name, old), _parts(name, new))
    rows, columns = (_places(parts[0][k], parts[1][k], size) for k, size in ((0, theirs.size(0)), (1, theirs.size(-1))))
    out = ours.clone()
    if theirs.dim() == 1:
        out[rows] = theirs
        return out
    out[rows] = 0.0  # of old units, from new ones
    out[rows.unsqueeze(1), columns] = theirs
    return out


def _parts(name: str, sizes: Sizes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The sizes of the parts of a tensor's rows and columns; empty: one part that never grows."""
    h, d, e = sizes.encoder, sizes.decoder, sizes.embedding
    memory = (h, h)
    last = name.rpartition("encoder.gru.")[2]
    if last != name:
        return (h,) * 3, (h,) if last.startswith("weight_hh") else ()
    return {
        "encoder.initial.weight": ((d,), memory),
        "encoder.initial.bias": ((d,), ()),
        "encoder.key.weight": ((), memory),
        "encoder.bag.weight": ((d,), ()),
        "encoder.intent.query.weight": ((), (d,)),
        "encoder.intent.first.weight": ((d,), ()),
        "decoder.query.weight": ((), (d,)),
        "decoder.cell.input.weight": ((d,) * 3, (e, *memory)),
        "decoder.cell.input.bias": ((d,) * 3, ()),
        "decoder.cell.hidden.weight": ((d,) * 3, (d,)),
        "decoder.cell.hidden.bias": ((d,) * 3, ()),
        "decoder.readout.weight": ((), (d, *memory, e)),
        "decoder.gate.weight": ((), (d, *memory, e)),
    }[name]


def _places(old: tuple[int, ...], new: tuple[int, ...], size: int) -> Tensor:
    """Where each of `size` rows (or columns) goes."""
    if not old:
        return torch.arange(size)
    starts = [sum(new[:k]) for k in range(len(new))]
    return torch.cat([torch.arange(start, start + length) for start, length in zip(starts, old, strict=True)])
