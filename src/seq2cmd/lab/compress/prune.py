"""Leaving parts of a trained network out: words, hidden units, single weights.

Every function gives a new checkpoint, which packs, exports, calibrates and trains on (`tune.py`) like any other.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import torch
from torch import Tensor

from seq2cmd.errors import ModelError
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.corpus import Corpus, chosen_words
from seq2cmd.lab.model import Sizes

COUNTED = 20_000  # training requests that words are counted in
SOURCE, CODES = "encoder.embedding.weight", "encoder.ngrams.codes"
Masks = dict[tuple[str, int], Tensor]  # by weight and axis: which entries stay


# ---- words ----


def ranked_words(checkpoint: Checkpoint, corpus: Corpus, samples: int = COUNTED) -> list[str]:
    """The words of a checkpoint, the most useful first: endings of file names, then by how often training requests hold them.

    Words that no sampled request holds follow in the order in which a recipe takes them: phrase words, then the nearest of the word table.
    """
    count: Counter[str] = Counter()
    for example in corpus.samples(samples, seed=5)[0]:
        count.update(example.words)
    order = {word: k for k, word in enumerate(chosen_words(corpus.recipe, corpus.grammar))}
    return sorted(checkpoint.words, key=lambda word: (not word.startswith("."), -count[word], order.get(word, len(order)), word))


def keep_words(checkpoint: Checkpoint, words: Iterable[str]) -> Checkpoint:
    """The network with these of its words only; the others become unknown ones.

    Raises:
        ModelError: no word is left.
    """
    kept = set(words)
    ranks = [k for k, word in enumerate(checkpoint.words) if word in kept]
    if not ranks:
        raise ModelError("expected at least one word to keep, got none of the network's", hint="keep more words")
    first = 1 + checkpoint.sizes.types  # the unknown word and the token types come first
    rows = torch.tensor([*range(first), *(first + k for k in ranks)])
    state = {name: tensor[rows].clone() if name in (SOURCE, CODES) else tensor for name, tensor in checkpoint.state.items()}
    sizes = checkpoint.sizes._replace(source=len(rows))
    return dataclasses.replace(checkpoint, sizes=sizes, words=[checkpoint.words[k] for k in ranks], state=state)


# ---- hidden units ----


class _Place(NamedTuple):
    """Where units stand in a weight: entries ``start + block * units + unit`` of an axis; axis 0 makes a unit, axis 1 reads it."""

    name: str
    axis: int
    start: int = 0
    blocks: int = 1


def _decoder_places(sizes: Sizes, state: Mapping[str, Tensor]) -> list[_Place]:
    """The decoder's state, which the encoder begins. Without a query of its own, an intent is compared with the state itself."""
    made = [_Place(f"encoder.{name}", 0) for name in ("initial.weight", "initial.bias", "bag.weight", "intent.first.weight")]
    made += [_Place(f"decoder.cell.{name}", 0, 0, 3) for name in ("input.weight", "input.bias", "hidden.weight", "hidden.bias")]
    read = [_Place(f"decoder.{name}.weight", 1) for name in ("query", "cell.hidden", "readout", "gate")]
    own_query = "encoder.intent.query.weight" in state
    read += [_Place(f"encoder.intent.{name}.weight", 1) for name in (("query",) if own_query else ("vectors", "first", "topic"))]
    return [place for place in made + read if place.name in state]


def _encoder_places(sizes: Sizes, backward: bool) -> list[_Place]:
    """The encoder's states of one direction; the memory holds the forward ones, then the backward ones."""
    suffix, at = ("_reverse", sizes.encoder) if backward else ("", 0)
    made = [_Place(f"encoder.gru.{name}_l0{suffix}", 0, 0, 3) for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
    read = [_Place(f"encoder.gru.weight_hh_l0{suffix}", 1), _Place("encoder.initial.weight", 1, at), _Place("encoder.key.weight", 1, at),
            _Place("decoder.cell.input.weight", 1, sizes.embedding + at),
            *(_Place(f"decoder.{name}.weight", 1, sizes.decoder + at) for name in ("readout", "gate"))]  # fmt: skip
    return made + read


def _importance(state: Mapping[str, Tensor], places: list[_Place], units: int) -> Tensor:
    """[units]: the norm of the weights that make a unit, times that of the weights that read it."""
    total = torch.zeros(2, units)
    for name, axis, start, blocks in places:
        weight = state[name]
        if weight.dim() == 2:
            squares = weight.square().sum(1 - axis)[start : start + blocks * units]
            total[axis] += squares.view(blocks, units).sum(0)
    return total.prod(0).sqrt()


def _mark(masks: Masks, state: Mapping[str, Tensor], places: list[_Place], units: int, kept: int) -> None:
    """Take the least important units out of the masks."""
    out = _importance(state, places, units).argsort(descending=True)[kept:]
    for name, axis, start, blocks in places:
        mask = masks.setdefault((name, axis), torch.ones(state[name].size(axis), dtype=torch.bool))
        for block in range(blocks):
            mask[start + block * units + out] = False


def _fewer(units: int, share: float) -> int:
    return max(16, 16 * round(units * (1 - share) / 16))


def prune_units(checkpoint: Checkpoint, share: float) -> Checkpoint:
    """Leave out that share of the hidden units of decoder and encoder, the least important; what stays is a multiple of 16.

    Raises:
        ModelError: the share is not between 0 and 1, or no unit goes.
    """
    _check_share(share)
    sizes = checkpoint.sizes
    made = keep_units(checkpoint, _fewer(sizes.encoder, share), _fewer(sizes.decoder, share))
    if made.sizes == sizes:
        raise ModelError(f"a share of {share} takes no hidden unit away: they go by sixteens", hint="ask for a larger share")
    return made


def keep_units(checkpoint: Checkpoint, encoder: int, decoder: int) -> Checkpoint:
    """Keep so many units, at most all, of each direction of the encoder and of the decoder: the most important ones."""
    sizes, state = checkpoint.sizes, checkpoint.state
    new = sizes._replace(encoder=encoder, decoder=decoder)
    masks: Masks = {}
    _mark(masks, state, _decoder_places(sizes, state), sizes.decoder, new.decoder)
    for backward in (False, True):
        _mark(masks, state, _encoder_places(sizes, backward), sizes.encoder, new.encoder)
    out = dict(state)
    for (name, axis), mask in masks.items():
        out[name] = out[name].index_select(axis, mask.nonzero().squeeze(1)).contiguous()
    return dataclasses.replace(checkpoint, sizes=new, state=out)


# ---- single weights ----


def prune_weights(checkpoint: Checkpoint, share: float) -> Checkpoint:
    """Put that share of the weights of every matrix and table to zero, the smallest of each.

    The model file stays as long as it was, for it has no sparse rows: only what packs it for the way (gzip, a wheel) gains.
    """
    _check_share(share)
    out = dict(checkpoint.state)
    for name, weight in checkpoint.state.items():
        if weight.dim() == 2 and min(weight.shape) > 1:
            limit = weight.abs().flatten().kthvalue(max(1, int(share * weight.numel()))).values
            out[name] = weight * (weight.abs() > limit)
    return dataclasses.replace(checkpoint, state=out)


def _check_share(share: float) -> None:
    if not 0 < share < 1:
        raise ModelError(f"expected a share between 0 and 1, got {share}", hint="0.5 leaves half of them out")
