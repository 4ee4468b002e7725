"""Give a trained network smaller dimensions and as much of what it knows as fits: where a small model can begin.

Units go by their importance (`compress.prune`). Tables of words and of intents are turned into their principal axes, and the last
axes go (truncated singular value decomposition, Eckart and Young 1936). What is left has to be trained on.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.compress.prune import keep_units
from seq2cmd.lab.model import Sizes

State = dict[str, Tensor]


def shrunk(checkpoint: Checkpoint, sizes: Sizes) -> Checkpoint:
    """The network with none of its dimensions E, H, D, A, Q larger than in `sizes`; those that are smaller stay as they are."""
    old = checkpoint.sizes
    made = keep_units(checkpoint, min(old.encoder, sizes.encoder), min(old.decoder, sizes.decoder))
    state = dict(made.state)
    new = made.sizes._replace(attention=min(old.attention, sizes.attention), embedding=min(old.embedding, sizes.embedding))
    if new.attention < old.attention:
        _fewer_attention_units(state, new.attention)
    if new.embedding < old.embedding:
        _narrower_embeddings(state, old.embedding, new.embedding)
    if old.intent and 0 < sizes.intent < old.intent:
        _narrower_intents(state, sizes.intent)
        new = new._replace(intent=sizes.intent)
    return replace(made, sizes=new, state={name: tensor.contiguous() for name, tensor in state.items()})


def _axes(table: Tensor, count: int) -> Tensor:
    """table [rows,size] -> its first principal axes [count,size], orthonormal."""
    axes: Tensor = torch.linalg.eigh(table.T @ table).eigenvectors.T.flip(0)[:count]
    return axes


def _fewer_attention_units(state: State, count: int) -> None:
    weight = state["decoder.score.weight"].squeeze(0).abs() * state["encoder.key.weight"].norm(dim=1)
    kept = weight.argsort(descending=True)[:count].sort().values
    for name in ("encoder.key.weight", "decoder.query.weight", "decoder.query.bias"):
        state[name] = state[name][kept]
    state["decoder.score.weight"] = state["decoder.score.weight"][:, kept]


def _narrower_embeddings(state: State, old: int, count: int) -> None:
    """Words keep their first axes. Pieces are said through a tanh, which no turning may change: they keep the columns that say most."""
    axes = _axes(state["encoder.embedding.weight"], count)  # [count,E]
    read_words = ["encoder.embedding.weight", "encoder.bag.weight", "encoder.topic.weight"]
    for name in (*read_words, "encoder.gru.weight_ih_l0", "encoder.gru.weight_ih_l0_reverse"):
        state[name] = state[name] @ axes.T
    weight = state["decoder.embedding.weight"].norm(dim=0) * state["decoder.readout.weight"].norm(dim=1)  # [E]
    kept = weight.argsort(descending=True)[:count].sort().values
    for name in ("encoder.topic.weight", "encoder.intent.topic.weight", "decoder.readout.weight", "decoder.readout.bias"):
        if name in state:
            state[name] = state[name][kept]
    state["decoder.embedding.weight"] = state["decoder.embedding.weight"][:, kept]
    weight = state["decoder.cell.input.weight"]
    state["decoder.cell.input.weight"] = torch.cat([weight[:, kept], weight[:, old:]], 1)
    for name in ("decoder.readout.weight", "decoder.gate.weight"):
        weight = state[name]
        state[name] = torch.cat([weight[:, :-old], weight[:, -old:][:, kept]], 1)


def _narrower_intents(state: State, count: int) -> None:
    axes = _axes(state["encoder.intent.vectors.weight"], count)  # [count,Q]
    state["encoder.intent.query.weight"] = axes @ state["encoder.intent.query.weight"]
    for name in ("vectors", "first", "topic"):
        state[f"encoder.intent.{name}.weight"] = state[f"encoder.intent.{name}.weight"] @ axes.T
