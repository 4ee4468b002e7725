"""Give a trained network more units without changing what it says (Chen et al. 2016, Net2Net: here the new units begin unheard)."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.model import Network, Sizes


def grown(checkpoint: Checkpoint, sizes: Sizes) -> Checkpoint:
    """The same function with the dimensions E, H, D, A of `sizes`; words, pieces and intents stay those of the checkpoint.

    Old units hear nothing of new ones: those weights are zero. New units hear everything, by random weights, so that they learn at once.
    New dimensions of words begin as random mixtures of the old ones. Where the vectors of intents were as large as the decoder's state
    they stay as they are, and a query of their size stands between.

    Args:
        sizes: what to grow to. `intent` must be what it was, or the old decoder's size if that was 0.

    Raises:
        ValueError: a size shrinks, or the vectors of intents would change theirs.
    """
    old = checkpoint.sizes
    for name in ("embedding", "encoder", "decoder", "attention"):
        if getattr(sizes, name) < getattr(old, name):
            raise ValueError(f"expected a size of at least {getattr(old, name)} for {name}, got {getattr(sizes, name)}")
    if old.intents and (sizes.intent or sizes.decoder) != (old.intent or old.decoder):
        raise ValueError(f"expected vectors of intents of size {old.intent or old.decoder}, got {sizes.intent or sizes.decoder}")
    new = old._replace(**{name: getattr(sizes, name) for name in ("embedding", "encoder", "decoder", "attention", "intent")})
    state = Network(new).state_dict()
    for name, theirs in checkpoint.state.items():
        state[name] = _block(name, theirs, state[name], old, new)
    words = checkpoint.state["encoder.embedding.weight"]
    mixture = torch.randn(old.embedding, new.embedding - old.embedding) * old.embedding**-0.5
    state["encoder.embedding.weight"] = torch.cat([words, words @ mixture], 1)
    if old.intents and not old.intent and new.intent:
        state["encoder.intent.query.weight"] = torch.eye(new.intent, new.decoder)
    return replace(checkpoint, sizes=new, state=state)


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
    h, d, e, a = sizes.encoder, sizes.decoder, sizes.embedding, sizes.attention
    memory = (h, h)
    last = name.rpartition("encoder.gru.")[2]
    if last != name:
        return (h,) * 3, (h,) if last.startswith("weight_hh") else (e,)
    return {
        "encoder.embedding.weight": ((), (e,)),
        "encoder.initial.weight": ((d,), memory),
        "encoder.initial.bias": ((d,), ()),
        "encoder.key.weight": ((a,), memory),
        "encoder.bag.weight": ((d,), (e,)),
        "encoder.topic.weight": ((e,), (e,)),
        "encoder.intent.query.weight": ((), (d,)),
        "encoder.intent.first.weight": ((d,), ()),
        "encoder.intent.topic.weight": ((e,), ()),
        "decoder.embedding.weight": ((), (e,)),
        "decoder.query.weight": ((a,), (d,)),
        "decoder.query.bias": ((a,), ()),
        "decoder.score.weight": ((), (a,)),
        "decoder.cell.input.weight": ((d,) * 3, (e, *memory)),
        "decoder.cell.input.bias": ((d,) * 3, ()),
        "decoder.cell.hidden.weight": ((d,) * 3, (d,)),
        "decoder.cell.hidden.bias": ((d,) * 3, ()),
        "decoder.readout.weight": ((e,), (d, *memory, e)),
        "decoder.readout.bias": ((e,), ()),
        "decoder.gate.weight": ((), (d, *memory, e)),
    }[name]


def _places(old: tuple[int, ...], new: tuple[int, ...], size: int) -> Tensor:
    """Where each of `size` rows (or columns) goes."""
    if not old:
        return torch.arange(size)
    starts = [sum(new[:k]) for k in range(len(new))]
    return torch.cat([torch.arange(start, start + length) for start, length in zip(starts, old, strict=True)])
