"""A network that has grown says what it said before, and its new units can learn; one that shrinks says what fits."""

from __future__ import annotations

import pytest
import torch

from seq2cmd.lab.automaton import Automaton
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.grow import grown
from seq2cmd.lab.model import Network, Sizes
from seq2cmd.lab.shrink import shrunk

SIZES = Sizes(source=40, pieces=12, types=5, embedding=16, encoder=16, decoder=32, attention=16, intents=7)
SOURCE, LENGTHS = torch.tensor([[7, 9, 30, 8], [12, 39, 6, 0]]), torch.tensor([4, 3])
INPUTS = torch.tensor([[12, 3, 5], [12, 14, 1]])


def checkpoint(sizes: Sizes) -> Checkpoint:
    torch.manual_seed(3)
    names = [f"task-{k}" for k in range(sizes.intents)]
    return Checkpoint(sizes, [], Automaton([], [], [], []), {}, Network(sizes).state_dict(), intents=names)


@torch.no_grad()
def said(one: Checkpoint) -> list[torch.Tensor]:
    network = one.network()
    memory, h = network.encode(SOURCE, LENGTHS)
    features, attention = network.decoder.run(INPUTS, h, memory)
    pieces, gate = network.decoder.read(features, memory.topic.unsqueeze(1))
    return [pieces, gate, attention, *([] if memory.intents is None else [memory.intents])]


@pytest.mark.parametrize("embedding", [16, 48])
@pytest.mark.parametrize(
    ("sizes", "intent"),
    [(SIZES, 32), (SIZES._replace(intent=16), 16), (SIZES._replace(intents=0), 0), (SIZES._replace(ngrams=31, ngram=16), 32)],
)
def test_a_grown_network_says_the_same(sizes: Sizes, intent: int, embedding: int) -> None:
    before = checkpoint(sizes)
    if sizes.ngrams:
        before.state["encoder.ngrams.codes"] = torch.arange(sizes.source)
    larger = {"embedding": embedding, "encoder": 48, "decoder": 64, "attention": embedding, "intent": intent}
    after = grown(before, sizes._replace(**larger))
    assert after.sizes == sizes._replace(**larger)
    for old, new in zip(said(before), said(after), strict=True):
        assert torch.allclose(old, new, atol=1e-5)


def test_new_units_are_no_copies_and_get_gradients() -> None:
    network = grown(checkpoint(SIZES), SIZES._replace(embedding=32, encoder=32, decoder=48, attention=32, intent=32)).network().train()
    target = torch.tensor([[3, 5, 0], [1, 2, 0]])
    network(SOURCE, LENGTHS, INPUTS, target, torch.zeros(2, 3, 4)).backward()
    initial, query = network.encoder.initial.weight, network.decoder.query.weight
    pieces = network.decoder.embedding.weight
    assert pieces.grad is not None and pieces.grad[:, 16:].abs().sum() > 0
    assert initial.grad is not None and initial.grad[:32, 16:32].abs().sum() > 0  # old units begin to hear new ones of the encoder
    assert query.grad is not None and query.grad[:, 32:].abs().sum() > 0
    recurrent = network.state_dict()["encoder.gru.weight_hh_l0"]
    assert (recurrent[:16, 16:] == 0).all() and (recurrent[16:32].abs().sum(1) > 0).all()


@pytest.mark.parametrize(
    "sizes",
    [
        {"encoder": 8, "intent": 32}, {"decoder": 16, "intent": 16}, {"decoder": 64}, {"decoder": 64, "intent": 48}, {"embedding": 8},
        {"attention": 8},
    ],  # fmt: skip
)
def test_it_does_not_shrink(sizes: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="expected"):
        grown(checkpoint(SIZES), SIZES._replace(**sizes))


def test_a_network_shrinks_to_what_it_was_before_it_grew() -> None:
    """Units that nobody hears go first."""
    before = checkpoint(SIZES._replace(intent=16))
    after = shrunk(grown(before, before.sizes._replace(encoder=48, decoder=64)), before.sizes)
    assert after.sizes == before.sizes
    for old, new in zip(said(before), said(after), strict=True):
        assert torch.allclose(old, new, atol=1e-5)


def test_narrower_tables_say_the_same_where_nothing_is_lost() -> None:
    """Embeddings, intents and attention that do not fill their dimensions."""
    before = checkpoint(SIZES._replace(embedding=32, attention=32, intent=32))
    for name in ("encoder.embedding.weight", "encoder.intent.vectors.weight"):
        rows = before.state[name]
        before.state[name] = rows[:, :16] @ torch.randn(16, 32) / 4
    before.state["decoder.embedding.weight"][:, 1::2] = 0
    before.state["decoder.score.weight"][:, ::2] = 0
    after = shrunk(before, SIZES._replace(intent=16))
    assert after.sizes == SIZES._replace(intent=16)
    assert after.state["encoder.intent.vectors.weight"].shape == (7, 16) and after.state["decoder.gate.weight"].shape == (1, 80)
    for old, new in zip(said(before), said(after), strict=True):
        assert torch.allclose(old, new, atol=1e-4)


def test_what_is_small_enough_stays() -> None:
    before = checkpoint(SIZES)
    after = shrunk(before, SIZES._replace(embedding=64, encoder=64, decoder=96, attention=64, intent=48))
    assert after.sizes == before.sizes and all(torch.equal(after.state[name], tensor) for name, tensor in before.state.items())
