"""Static int8: the ranges of activations are measured beforehand on sampled requests (onnxruntime's `quantize_static`).

    *.static.onnx  encoder and decoder, MatMul and Gather with int8 weights and activations of fixed ranges. The GRU operator stays float32,
                   and so does the one graph: the ranges of what happens inside its loop cannot be measured from outside.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

from seq2cmd.engines.onnx import OnnxEngine
from seq2cmd.lab.export import write_model
from seq2cmd.lab.model import EOS, Sizes
from seq2cmd.lab.onegraph import decoder_input, greedy

Feed = dict[str, NDArray[Any]]


class Sampled(CalibrationDataReader):  # type: ignore[misc]
    """Hands out the inputs of one graph, one request or step at a time."""

    def __init__(self, feeds: Sequence[Feed]) -> None:
        self._feeds: Iterator[Feed] = iter(feeds)

    def get_next(self) -> Feed | None:
        """The next inputs; None when there are no more."""
        return next(self._feeds, None)


def feeds_of(engine: OnnxEngine, sizes: Sizes, sources: Sequence[Sequence[int]]) -> Mapping[str, list[Feed]]:
    """Inputs of the encoder, one a request, and of the decoder along its own greedy path, one a step."""
    feeds: dict[str, list[Feed]] = {"encoder": [], "decoder": []}
    for source in sources:
        feeds["encoder"].append({"source": np.array([source], np.int64)})
        memory, h, _ = engine.encode(list(source))
        y = sizes.bos
        for choice in greedy(engine, sizes, list(source))[0]:
            feeds["decoder"].append({"input": np.array([y], np.int64), "h": h, **memory._asdict()})
            if choice == EOS:
                break
            h, y = engine.step(y, h, memory)[0], decoder_input(sizes, list(source), choice)
    return feeds


def write_static(model: onnx.ModelProto, target: Path, feeds: Sequence[Feed], kept_float: Sequence[str]) -> None:
    """The static variant of a graph whose constants are computed (see `quantize.prepared`).

    Weights are int8 and activations unsigned, on integers of 7 bits: products of full bytes overflow where there is AVX2 but no VNNI.
    """
    helper.set_model_props(model, {"onnx.quant.pre_process": "onnxruntime.quant"})
    with tempfile.TemporaryDirectory() as scratch:
        read, written = Path(scratch) / "read.onnx", Path(scratch) / target.name
        write_model(model, read)
        quantize_static(read, written, Sampled(feeds), quant_format=QuantFormat.QDQ, op_types_to_quantize=["MatMul", "Gather"],
                        per_channel=True, reduce_range=True, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
                        nodes_to_exclude=list(kept_float))  # fmt: skip
        write_model(onnx.load(str(written)), target)
