"""Engines: different ways to run the same network. The C core has its own; these serve the decoder in Python (decode.py).

Notation: S source tokens, V literal pieces, D decoder hidden size, N intents.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class Engine(Protocol):
    """The network, step by step. Steps are pure: the state goes in and comes out, nothing is kept."""

    def encode(self, source_ids: list[int]) -> tuple[Any, Any, Sequence[float]]:
        """source_ids [S] -> memory, h [D], log-probabilities of the intents [N] (none: empty). Only the engine looks into the first two."""

    def step(self, decoder_input: int, h: Any, memory: Any) -> tuple[Any, Sequence[float], float, Sequence[float]]:
        """One decoder step.

        Returns:
            h [D], log-probabilities of the pieces [V], gate logit (high: say a piece, low: copy), attention [S].
        """
