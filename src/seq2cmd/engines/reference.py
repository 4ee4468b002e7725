"""The reference engine: the network as the lab trains it, in PyTorch. Slow, and right by definition."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..lab.model import Memory, Network


class ReferenceEngine:
    """A ``lab.model.Network`` behind the engine protocol."""

    def __init__(self, network: Network) -> None:
        self.network = network.eval()

    @classmethod
    def from_file(cls, path: str | Path) -> ReferenceEngine:
        """The network of a model file, with the weights that int8 left of it."""
        import torch

        from ..lab.model import Network, Sizes
        from ..lab.ngrams import codes
        from ..lab.pack import read_model

        packed = read_model(path)
        sizes = Sizes(*packed.sizes)
        network = Network(sizes)
        state = {name: torch.from_numpy(values) for name, values in packed.state.items()}
        if sizes.ngrams:
            state["encoder.ngrams.codes"] = torch.tensor(codes(packed.words, sizes.types))
        network.load_state_dict(state)
        return cls(network)

    def encode(self, source_ids: list[int]) -> tuple[Memory, Any, list[float]]:
        """source_ids [S] -> memory (batch of one), h [1,D], log-probabilities of the intents [N]."""
        import torch

        with torch.inference_mode():
            memory, h = self.network.encode(torch.tensor([source_ids]), torch.tensor([len(source_ids)]))
        return memory, h, [] if memory.intents is None else memory.intents[0].tolist()

    def step(self, decoder_input: int, h: Any, memory: Memory) -> tuple[Any, list[float], float, list[float]]:
        """h [1,D] -> h [1,D], log-probabilities [V], gate logit, attention [S]."""
        import torch

        with torch.inference_mode():
            h, attention, features = self.network.decoder.step(torch.tensor([decoder_input]), h, memory)
            pieces, gate = self.network.decoder.read(features, memory.topic)
        return h, pieces[0].tolist(), gate.item(), attention[0].tolist()
