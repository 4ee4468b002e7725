"""Quantized variants of an exported folder.

    *.int8.onnx      dynamic: int8 weights, activations quantized as they come, integer products (onnxruntime's `quantize_dynamic`).
                     It leaves the encoder's GRU operator in float32.
    *.static.onnx    static: the same with ranges of activations that are measured beforehand, see quantize_static.py
    *.weights8.onnx  *.int4.onnx  *.mixed.onnx    weights only, see quantize_weights.py
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import GraphProto, NodeProto, helper, numpy_helper

from seq2cmd.engines.onnx import OnnxEngine, Variant, graph_file, open_session, read_config
from seq2cmd.errors import ModelError
from seq2cmd.lab.export import Log, random_sources, real_sources, sampled_requests, write_model
from seq2cmd.lab.model import Sizes
from seq2cmd.lab.onegraph import decoder_input, greedy
from seq2cmd.lab.quantize_weights import graphs, sensitivity, write_int4, write_mixed, write_weights8

GRAPHS = ("encoder", "decoder", "greedy")
QUANTIZED: tuple[Variant, ...] = ("int8", "weights8")  # what is written when nothing is asked for
WAYS: dict[str, Variant] = {"dynamic": "int8", "weights8": "weights8", "static": "static", "mixed": "mixed", "int4": "int4"}
CALIBRATED, COMPARED = 100, 10  # requests that the ranges of static and the choice of mixed are taken from
KEPT_FLOAT = ["decoder/score", "decoder/gate_product"]  # one output each: nothing to gain, and all of the attention to lose
MEASURED = 200  # requests that the table is about


# ---- dynamic ----


def _materialise(graph: GraphProto) -> None:
    """Compute Slice and Transpose of constants: the quantizer takes only weights that are constants themselves, and the output weights are
    a part of the embedding."""
    from onnx.reference import ReferenceEvaluator

    constants = {tensor.name: tensor for tensor in graph.initializer}
    kept: list[NodeProto] = []
    for node in graph.node:
        if node.op_type in ("Slice", "Transpose") and all(name in constants for name in node.input):
            evaluator: Any = ReferenceEvaluator(node)
            value = evaluator.run(None, {name: numpy_helper.to_array(constants[name]) for name in node.input})[0]
            constants[node.output[0]] = numpy_helper.from_array(np.ascontiguousarray(value), node.output[0])
        else:
            kept.append(node)
    used = {name for node in kept for name in node.input}
    del graph.node[:], graph.initializer[:]
    graph.node.extend(kept)
    graph.initializer.extend(tensor for name, tensor in constants.items() if name in used)


def prepared(source: Path) -> onnx.ModelProto:
    """A graph as onnxruntime's quantizers take it."""
    model = onnx.load(str(source))
    for graph in graphs(model.graph):
        _materialise(graph)
        del graph.value_info[:]  # shapes of what is about to change its type
    return model


def write_dynamic(source: Path, target: Path) -> None:
    """The dynamic variant of one graph.

    The weights are unsigned: products of unsigned and signed bytes overflow on processors that have AVX2 but not VNNI.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model = prepared(source)
    helper.set_model_props(model, {"onnx.quant.pre_process": "onnxruntime.quant"})  # it is; the quantizer warns when nobody says so
    with tempfile.TemporaryDirectory() as scratch:
        written = Path(scratch) / target.name
        quantize_dynamic(model, written, op_types_to_quantize=["MatMul", "Gather"], per_channel=True, weight_type=QuantType.QUInt8,
                         nodes_to_exclude=list(KEPT_FLOAT), extra_options={"EnableSubgraph": True})
        write_model(onnx.load(str(written)), target)


# ---- the folder and the table ----


@dataclass
class Row:
    """One quantized file beside its float32 original."""

    file: str
    size_bytes: int
    ratio: float
    largest: float
    mean: float
    same: float  # share of requests with the same greedy ids; nan for the encoder alone

    def __str__(self) -> str:
        same = f"{100 * self.same:7.1f}%" if self.same == self.same else "       -"
        return f"{self.file:22} {self.size_bytes:>9,} {self.ratio:6.2f} {self.largest:10.5f} {self.mean:10.6f} {same}"


HEADER = f"{'file':22} {'bytes':>9} {'ratio':>6} {'largest':>10} {'mean':>10} {'greedy':>8}"


def graphs_of(variant: Variant) -> tuple[str, ...]:
    """The graphs that a variant has: static quantization does not reach into the loop of the one graph."""
    return GRAPHS[:2] if variant == "static" else GRAPHS


def quantize(
    folder: Path, requests: Sequence[str] | None = None, log: Log = print, variants: Sequence[Variant] = QUANTIZED
) -> list[Row]:
    """Write quantized variants of an exported folder, and print how far they are from float32.

    Args:
        requests: real requests to calibrate and to measure with; drawn from the grammar when left out.

    Raises:
        ModelError: the folder is not an exported one.
    """
    sizes = Sizes(**read_config(folder)["sizes"])
    missing = [name for name in ("model.bin", *(f"{graph}.onnx" for graph in GRAPHS)) if not (folder / name).is_file()]
    if missing:
        raise ModelError(f"{folder}: {', '.join(missing)} missing", hint="write the folder with: seq2cmd export")
    sources = real_sources(folder, sampled_requests(MEASURED) if requests is None else requests)
    kind = "real"
    if not sources:
        sources, kind = random_sources(sizes, MEASURED), "random (there is no grammar here)"
    rows = []
    for variant in variants:
        log(f"{variant}: writing and measuring")
        write_variant(folder, sizes, sources, variant, log)
        rows += measure(folder, sizes, sources, variant)
    log(f"{len(sources)} requests, {kind}; differences to float32 of outputs (log_pieces as probabilities); greedy: the same ids")
    log(HEADER)
    for row in rows:
        log(str(row))
    return rows


def write_variant(folder: Path, sizes: Sizes, sources: Sequence[list[int]], variant: Variant, log: Log = print) -> None:
    """Write the graphs of one variant; `sources` are what static and mixed are fitted to."""
    paths = {graph: (folder / f"{graph}.onnx", folder / graph_file(graph, variant)) for graph in graphs_of(variant)}
    if variant in ("static", "mixed"):
        from seq2cmd.lab.quantize_static import feeds_of, write_static

        feeds = feeds_of(OnnxEngine(folder), sizes, sources[: CALIBRATED if variant == "static" else COMPARED])
        if variant == "static":
            for graph, (source, target) in paths.items():
                write_static(prepared(source), target, feeds[graph], KEPT_FLOAT)
            return
        with tempfile.TemporaryDirectory() as scratch:
            found = [sensitivity(paths[graph][0], feeds[graph], Path(scratch)) for graph in feeds]
        changed = {name: change for one in found for name, change in one.items()}
        for name, change in sorted(changed.items(), key=lambda item: item[1]):
            log(f"  4 bits of {name:34} change the outputs by {100 * change:6.2f}%")
        for source, target in paths.values():
            write_mixed(source, target, changed)
        return
    write = {"int8": write_dynamic, "weights8": write_weights8, "int4": write_int4}[variant]
    for source, target in paths.values():
        write(source, target)


def measure(folder: Path, sizes: Sizes, sources: Sequence[list[int]], variant: Variant) -> list[Row]:
    """The rows of one variant: encoder alone, decoder along the float32 path on float32 memory, the one graph."""
    float_engine, engine = OnnxEngine(folder), OnnxEngine(folder, variant)
    whole = "greedy" in graphs_of(variant)
    one, other_one = (open_session(folder / graph_file("greedy", which)) if whole else None for which in ("float", variant))
    differences: dict[str, list[NDArray[np.float64]]] = {graph: [] for graph in graphs_of(variant)}
    same_steps = same_one = 0
    for source in sources:
        memory, h, _ = float_engine.encode(source)
        other_memory, other_h, _ = engine.encode(source)
        differences["encoder"] += [_difference(a, b) for a, b in zip((*memory, h), (*other_memory, other_h), strict=True)]
        ids, _ = greedy(float_engine, sizes, source)
        y = sizes.bos
        for choice in ids:
            expected, got = float_engine.step(y, h, memory), engine.step(y, h, memory)
            differences["decoder"] += [_difference(expected[k], got[k]) for k in (0, 2, 3)]
            differences["decoder"].append(_difference(np.exp(expected[1]), np.exp(got[1])))
            h, y = expected[0], decoder_input(sizes, source, choice)
        same_steps += greedy(engine, sizes, source)[0] == ids
        if one is None or other_one is None:
            continue
        feeds = {"source": np.array([source])}
        (one_ids, p), (other_ids, q) = (session.run(["ids", "probabilities"], feeds) for session in (one, other_one))
        same_one += np.array_equal(one_ids, other_ids)
        common = next((k for k, (a, b) in enumerate(zip(one_ids, other_ids)) if a != b), min(len(p), len(q)))
        differences["greedy"].append(_difference(p[:common], q[:common]))
    shares = {"encoder": float("nan"), "decoder": same_steps / len(sources), "greedy": same_one / len(sources)}
    rows = []
    for graph in graphs_of(variant):
        name, every = graph_file(graph, variant), np.concatenate(differences[graph])
        size = (folder / name).stat().st_size
        largest, mean = (float(every.max()), float(every.mean())) if every.size else (0.0, 0.0)
        rows.append(Row(name, size, size / (folder / f"{graph}.onnx").stat().st_size, largest, mean, shares[graph]))
    return rows


def _difference(expected: object, got: object) -> NDArray[np.float64]:
    return np.abs(np.asarray(expected, np.float64) - np.asarray(got, np.float64)).ravel()
