"""A checkpoint folder: the float weights and everything that gives them meaning. Never pickled.

network.safetensors   weights, keyed as Network().state_dict(); a rounded table of n-grams as integers and scales
network.json          sizes, words, pieces, automaton, names of the intents, recipe, judge, metrics, how often each task was drawn
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from seq2cmd.errors import ModelError
from seq2cmd.lab.automaton import Automaton
from seq2cmd.lab.few_bits import integers
from seq2cmd.lab.model import Network, Sizes
from seq2cmd.lab.ngrams import BITS
from seq2cmd.lab.pack import write_model

TABLE, INTEGERS, SCALES = "encoder.ngrams.table.weight", ".integers", ".scales"
DEFAULT_JUDGE = [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.1, -2.0, -3.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0]


@dataclass
class Checkpoint:
    """A trained network with its vocabularies and automaton."""

    sizes: Sizes
    words: list[str]
    automaton: Automaton
    recipe: dict[str, Any]
    state: dict[str, torch.Tensor]
    judge: list[float] = field(default_factory=lambda: list(DEFAULT_JUDGE))
    metrics: dict[str, Any] = field(default_factory=dict)
    intents: list[str] = field(default_factory=list)  # their names, in the order of the network
    drawn: dict[str, float] = field(default_factory=dict)  # how often each task was drawn to teach it

    def network(self) -> Network:
        """The network, ready for inference."""
        network = Network(self.sizes)
        network.load_state_dict(self.state)
        return network.eval()

    def save(self, folder: Path) -> None:
        """Write the folder; each file is replaced whole."""
        folder.mkdir(parents=True, exist_ok=True)
        weights = folder / "network.safetensors.part"
        state = dict(self.state)
        if TABLE in state:
            whole, scales = integers(state[TABLE], BITS)
            if torch.allclose(whole * scales, state[TABLE]):  # it is rounded once it is learned
                del state[TABLE]
                state |= {TABLE + INTEGERS: whole, TABLE + SCALES: scales}
        save_file({name: tensor.contiguous() for name, tensor in state.items()}, str(weights))
        weights.replace(folder / "network.safetensors")
        content = {
            "format": 1,
            "sizes": self.sizes._asdict(),
            "words": self.words,
            "pieces": self.automaton.pieces,
            "first": self.automaton.first,
            "label": self.automaton.label,
            "next": self.automaton.next,
            "forms": self.automaton.forms,
            "recipe": self.recipe,
            "judge": self.judge,
            "metrics": self.metrics,
            "intents": self.intents,
            "drawn": {name: round(count) for name, count in self.drawn.items()},
        }
        part = folder / "network.json.part"
        part.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
        part.replace(folder / "network.json")

    def write_binary(self, path: Path) -> int:
        """Write the int8 model file; returns its size in bytes."""
        a = self.automaton
        forms = a.forms if self.sizes.intents else []
        return write_model(path, self.sizes, self.state, self.words, a.pieces, (a.first, a.label, a.next), self.judge, forms)


def load_checkpoint(folder: Path) -> Checkpoint:
    """Read a checkpoint folder.

    Raises:
        ModelError: a file is missing or of another format.
    """
    try:
        content = json.loads((folder / "network.json").read_text("utf-8"))
        state = load_file(str(folder / "network.safetensors"))
    except FileNotFoundError as error:
        raise ModelError(
            f"no checkpoint in {folder}: {error.filename} is missing", hint="train one: seq2cmd train recipes/small.toml"
        ) from None
    if TABLE + INTEGERS in state:
        state[TABLE] = state.pop(TABLE + INTEGERS) * state.pop(TABLE + SCALES)
    if content.get("format") != 1:
        raise ModelError(f"{folder}: checkpoint format {content.get('format')!r}, expected 1", hint="train again with this version")
    automaton = Automaton([(text, glue) for text, glue in content["pieces"]], content["first"], content["label"], content["next"],
                          [(hashed, intent) for hashed, intent in content.get("forms", [])])  # fmt: skip
    return Checkpoint(  # fmt: skip
        Sizes(**content["sizes"]), content["words"], automaton, content["recipe"], state, content["judge"], content["metrics"],
        content.get("intents", []), content.get("drawn", {}),
    )
