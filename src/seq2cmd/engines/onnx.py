"""The ONNX Runtime engine: encoder.onnx and decoder.onnx of an exported folder, for ``seq2cmd.decode``. Notation as in the protocol."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, NamedTuple

from .. import _core
from ..errors import MissingExtraError, ModelError

Variant = Literal["float", "int8", "weights8", "static", "int4", "mixed"]
VARIANTS: tuple[Variant, ...] = ("float", "int8", "weights8", "static", "int4", "mixed")


class Memory(NamedTuple):
    """What the decoder reads: states [1,S,C], keys [1,S,A], topic [1,E]."""

    states: Any
    keys: Any
    topic: Any


def graph_file(graph: str, variant: Variant) -> str:
    """Name of a graph's file: ``encoder.onnx``, ``encoder.int8.onnx`` ..."""
    return f"{graph}.onnx" if variant == "float" else f"{graph}.{variant}.onnx"


def open_session(path: Path) -> Any:
    """An onnxruntime session on one thread: the graphs are too small to share between cores.

    Raises:
        MissingExtraError: onnxruntime is not installed.
        ModelError: the file is missing or damaged.
    """
    try:
        import onnxruntime
    except ImportError:
        raise MissingExtraError("the ONNX engine needs onnxruntime, which is not installed", hint="pip install 'seq2cmd[onnx]'") from None
    if not path.is_file():
        made_by = "quantize DIR" if path.name.count(".") > 1 else "export"
        raise ModelError(f"no file {path}", hint=f"write it with: seq2cmd {made_by}")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own exceptions share no base class
        raise ModelError(f"{path}: onnxruntime cannot read it: {error}", hint="write it again with: seq2cmd export") from error


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's model_config.json.

    Raises:
        ModelError: missing, not JSON, or of another format.
    """
    path = folder / "model_config.json"
    try:
        config: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ModelError(f"no file {path}", hint="write the folder with: seq2cmd export") from None
    except ValueError as error:
        raise ModelError(f"{path}: not readable as JSON: {error}", hint="write the folder again with: seq2cmd export") from None
    if not isinstance(config, dict) or config.get("format") != 1:
        found = config.get("format") if isinstance(config, dict) else type(config).__name__
        raise ModelError(f"{path}: format {found!r}, expected 1", hint="write the folder again with this version: seq2cmd export")
    return config


class OnnxEngine:
    """An exported folder behind the engine protocol.

    Attributes:
        config: model_config.json.
        model: the core's model of the same folder (words, automaton, judge), which ``decode`` asks for.
    """

    def __init__(self, folder: str | Path, variant: Variant = "float") -> None:
        if variant not in VARIANTS:
            raise ModelError(f"no ONNX variant {variant!r}", hint=f"variants: {', '.join(VARIANTS)}")
        folder = Path(folder)
        self.config = read_config(folder)
        self._encoder = open_session(folder / graph_file("encoder", variant))
        self._decoder = open_session(folder / graph_file("decoder", variant))
        self._model_path = folder / str(self.config["model"])
        self._model: Any = None

    @property
    def model(self) -> Any:
        if self._model is None:
            try:
                self._model = _core.load(str(self._model_path), "")
            except (OSError, _core.ModelError) as error:
                raise ModelError(f"{self._model_path}: {error}", hint="write the folder again with: seq2cmd export") from None
        return self._model

    def encode(self, source_ids: list[int]) -> tuple[Memory, Any, list[float]]:
        """source_ids [S] -> memory, h [1,D], log-probabilities of the intents [N]."""
        import numpy

        wanted = [*Memory._fields, "h0", *(["intents"] if self.config["sizes"].get("intents") else [])]
        states, keys, topic, h, *intents = self._encoder.run(wanted, {"source": numpy.array([source_ids], numpy.int64)})
        return Memory(states, keys, topic), h, intents[0][0].tolist() if intents else []

    def step(self, decoder_input: int, h: Any, memory: Memory) -> tuple[Any, list[float], float, list[float]]:
        """h [1,D] -> h [1,D], log-probabilities [V], gate logit, attention [S]."""
        import numpy

        feeds = {"input": numpy.array([decoder_input], numpy.int64), "h": h, **memory._asdict()}
        log_pieces, gate, attention, h = self._decoder.run(["log_pieces", "gate", "attention", "h_out"], feeds)
        return h, log_pieces[0].tolist(), float(gate[0]), attention[0].tolist()
