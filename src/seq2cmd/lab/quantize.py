"""Two int8 variants of an exported folder.

    *.int8.onnx      dynamic: int8 weights, activations quantized as they come, integer products (onnxruntime's `quantize_dynamic`).
                     It leaves the encoder's GRU operator in float32.
    *.weights8.onnx  weights only: every matrix as int8 rows with a scale each, Cast and Mul back to float32 when the file is loaded.
                     The numbers are those of the C core's model.bin.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper

from seq2cmd.engines.onnx import OnnxEngine, Variant, graph_file, open_session, read_config
from seq2cmd.errors import ModelError
from seq2cmd.lab.export import Log, random_sources, real_sources, sampled_requests, write_model
from seq2cmd.lab.model import Sizes
from seq2cmd.lab.onegraph import decoder_input, greedy
from seq2cmd.lab.pack import quantize_rows

GRAPHS = ("encoder", "decoder", "greedy")
QUANTIZED: tuple[Variant, ...] = ("int8", "weights8")
KEPT_FLOAT = ["decoder/score", "decoder/gate_product"]  # one output each: nothing to gain, and all of the attention to lose
MEASURED = 200  # requests that the table is about


def graphs(graph: GraphProto) -> Iterator[GraphProto]:
    """A graph and the bodies of its loops."""
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                yield from graphs(attribute.g)


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


def write_dynamic(source: Path, target: Path) -> None:
    """The dynamic variant of one graph.

    The weights are unsigned: products of unsigned and signed bytes overflow on processors that have AVX2 but not VNNI.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model = onnx.load(str(source))
    for graph in graphs(model.graph):
        _materialise(graph)
        del graph.value_info[:]  # shapes of what is about to change its type
    helper.set_model_props(model, {"onnx.quant.pre_process": "onnxruntime.quant"})  # done above; the quantizer warns when nobody says so
    with tempfile.TemporaryDirectory() as scratch:
        written = Path(scratch) / target.name
        quantize_dynamic(model, written, op_types_to_quantize=["MatMul", "Gather"], per_channel=True, weight_type=QuantType.QUInt8,
                         nodes_to_exclude=list(KEPT_FLOAT), extra_options={"EnableSubgraph": True})
        write_model(onnx.load(str(written)), target)


# ---- weights only ----


def _contracted(node: NodeProto) -> dict[str, int]:
    """Weights of a node with the axis that its products sum over: the other axes have a scale for each entry."""
    if node.op_type == "MatMul":
        return {node.input[1]: -2}
    if node.op_type == "Gather":
        return {node.input[0]: -1}
    return {node.input[1]: -1, node.input[2]: -1} if node.op_type == "GRU" else {}


def _rows8(weight: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """int8 values in the weight's shape, and scales that broadcast over `axis`."""
    rows = np.moveaxis(weight, axis, -1)
    values, scale = quantize_rows(rows.reshape(-1, rows.shape[-1]))
    values, scale = values.reshape(rows.shape), scale.reshape(*rows.shape[:-1], 1)
    return np.ascontiguousarray(np.moveaxis(values, -1, axis)), np.ascontiguousarray(np.moveaxis(scale, -1, axis))


def write_weights8(source: Path, target: Path) -> None:
    """The weight-only variant of one graph."""
    model = onnx.load(str(source))
    for graph in graphs(model.graph):
        axes = {name: axis for node in graph.node for name, axis in _contracted(node).items()}
        constants: list[TensorProto] = []
        restore: list[NodeProto] = []
        for tensor in graph.initializer:
            if tensor.name not in axes or tensor.data_type != TensorProto.FLOAT or min(tensor.dims[-2:]) == 1:
                constants.append(tensor)
                continue
            name = tensor.name
            values, scale = _rows8(numpy_helper.to_array(tensor), axes[name])
            constants += [numpy_helper.from_array(values, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale")]
            restore += [helper.make_node("Cast", [f"{name}.int8"], [f"{name}.cast"], name=f"{name}/cast", to=TensorProto.FLOAT),
                        helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [name], name=f"{name}/scale")]
        nodes = [*restore, *graph.node]
        del graph.node[:], graph.initializer[:]
        graph.node.extend(nodes)
        graph.initializer.extend(constants)
    onnx.checker.check_model(model, full_check=True)
    write_model(model, target)


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


def quantize(folder: Path, requests: Sequence[str] | None = None, log: Log = print) -> list[Row]:
    """Write both int8 variants of an exported folder, and print how far they are from float32.

    Args:
        requests: real requests to measure with; drawn from the grammar when left out.

    Raises:
        ModelError: the folder is not an exported one.
    """
    sizes = Sizes(**read_config(folder)["sizes"])
    missing = [name for name in ("model.bin", *(f"{graph}.onnx" for graph in GRAPHS)) if not (folder / name).is_file()]
    if missing:
        raise ModelError(f"{folder}: {', '.join(missing)} missing", hint="write the folder with: seq2cmd export")
    for graph in GRAPHS:
        write_dynamic(folder / f"{graph}.onnx", folder / graph_file(graph, "int8"))
        write_weights8(folder / f"{graph}.onnx", folder / graph_file(graph, "weights8"))
    sources = real_sources(folder, sampled_requests(MEASURED) if requests is None else requests)
    kind = "real"
    if not sources:
        sources, kind = random_sources(sizes, MEASURED), "random (there is no grammar here)"
    rows = [row for variant in QUANTIZED for row in measure(folder, sizes, sources, variant)]
    log(f"{len(sources)} requests, {kind}; differences to float32 of outputs (log_pieces as probabilities); greedy: the same ids")
    log(HEADER)
    for row in rows:
        log(str(row))
    return rows


def measure(folder: Path, sizes: Sizes, sources: Sequence[list[int]], variant: Variant) -> list[Row]:
    """The rows of one variant: encoder alone, decoder along the float32 path on float32 memory, the one graph."""
    float_engine, engine = OnnxEngine(folder), OnnxEngine(folder, variant)
    one, other_one = open_session(folder / "greedy.onnx"), open_session(folder / graph_file("greedy", variant))
    differences: dict[str, list[NDArray[np.float64]]] = {graph: [] for graph in GRAPHS}
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
        feeds = {"source": np.array([source])}
        (one_ids, p), (other_ids, q) = (session.run(["ids", "probabilities"], feeds) for session in (one, other_one))
        same_one += np.array_equal(one_ids, other_ids)
        common = next((k for k, (a, b) in enumerate(zip(one_ids, other_ids)) if a != b), min(len(p), len(q)))
        differences["greedy"].append(_difference(p[:common], q[:common]))
    shares = {"encoder": float("nan"), "decoder": same_steps / len(sources), "greedy": same_one / len(sources)}
    rows = []
    for graph in GRAPHS:
        name, every = graph_file(graph, variant), np.concatenate(differences[graph])
        size = (folder / name).stat().st_size
        largest, mean = (float(every.max()), float(every.mean())) if every.size else (0.0, 0.0)
        rows.append(Row(name, size, size / (folder / f"{graph}.onnx").stat().st_size, largest, mean, shares[graph]))
    return rows


def _difference(expected: object, got: object) -> NDArray[np.float64]:
    return np.abs(np.asarray(expected, np.float64) - np.asarray(got, np.float64)).ravel()
