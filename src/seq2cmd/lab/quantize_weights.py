"""ONNX files with weights of few bits: stored small, turned back into float32 when the file is loaded.

    *.weights8.onnx  every matrix as int8 rows with a scale each: the numbers of the C core's model.bin
    *.int4.onnx      every matrix in groups of 32 (or 16) weights of 4 bits with a scale each
    *.mixed.onnx     4 bits where that changes little, measured for each matrix by itself; 8 bits for the others

Arithmetic is that of float32, so these save room and no time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper

from seq2cmd.engines.onnx import open_session
from seq2cmd.lab.export import write_model
from seq2cmd.lab.pack import CLIPPED, quantize_rows

GROUPS = (32, 16)  # sizes of a group, the first that divides a row
OPSET_INT4, IR_INT4 = 21, 10  # the first with 4-bit integers
TOLERATED = 0.06  # relative change of a graph's outputs that 4 bits of one matrix may cost

Bits = Callable[[str], int]
Feeds = Sequence[Mapping[str, NDArray[Any]]]
Floats = NDArray[np.float32]


def graphs(graph: GraphProto) -> Iterator[GraphProto]:
    """A graph and the bodies of its loops."""
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                yield from graphs(attribute.g)


def _contracted(node: NodeProto) -> dict[str, int]:
    """Weights of a node with the axis that its products sum over: the other axes have a scale for each entry."""
    if node.op_type == "MatMul":
        return {node.input[1]: -2}
    if node.op_type == "Gather":
        return {node.input[0]: -1}
    return {node.input[1]: -1, node.input[2]: -1} if node.op_type == "GRU" else {}


def weight_axes(graph: GraphProto) -> dict[str, int]:
    """The constants of a graph that are worth fewer bits, with the axis that products sum over."""
    axes = {name: axis for node in graph.node for name, axis in _contracted(node).items()}
    return {tensor.name: axes[tensor.name] for tensor in graph.initializer
            if tensor.name in axes and tensor.data_type == TensorProto.FLOAT and min(tensor.dims[-2:]) > 1}  # fmt: skip


# ---- 8 bits ----


def _rows8(weight: Floats, axis: int) -> tuple[NDArray[np.int8], Floats]:
    """int8 values in the weight's shape, and scales that broadcast over `axis`."""
    rows = np.moveaxis(weight, axis, -1)
    values, scale = quantize_rows(rows.reshape(-1, rows.shape[-1]))
    values, scale = values.reshape(rows.shape), scale.reshape(*rows.shape[:-1], 1)
    return np.ascontiguousarray(np.moveaxis(values, -1, axis)), np.ascontiguousarray(np.moveaxis(scale, -1, axis))


def _restored8(name: str, weight: Floats, axis: int) -> tuple[list[TensorProto], list[NodeProto]]:
    values, scale = _rows8(weight, axis)
    return ([numpy_helper.from_array(values, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale")],
            [helper.make_node("Cast", [f"{name}.int8"], [f"{name}.cast"], name=f"{name}/cast", to=TensorProto.FLOAT),
             helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [name], name=f"{name}/scale")])  # fmt: skip


# ---- 4 bits ----


def _groups4(weight: Floats, axis: int) -> tuple[NDArray[np.int8], NDArray[np.float16]] | None:
    """Values of -7..7 with `axis` split in two, [..., groups, size, ...], and the scales [..., groups, 1, ...]; None if no group fits."""
    size = next((size for size in GROUPS if weight.shape[axis] % size == 0), 0)
    if not size:
        return None
    rows = np.moveaxis(weight, axis, -1)
    parts = torch.tensor(np.ascontiguousarray(rows)).view(*rows.shape[:-1], -1, size)
    largest = parts.abs().amax(-1, keepdim=True).clamp(min=1e-6) / 7
    scales = torch.stack([(largest * share).half().float() for share in CLIPPED])
    values = (parts / scales).round().clamp(-7, 7)
    best = (values * scales - parts).square().sum(-1, keepdim=True).argmin(0, keepdim=True)
    chosen = values.gather(0, best.expand(1, *parts.shape))[0].numpy().astype(np.int8)
    scale = scales.gather(0, best)[0].half().numpy()
    back = (-2, -1) if axis == -1 else (-3, -2)
    return np.moveaxis(chosen, (-2, -1), back), np.moveaxis(scale, (-2, -1), back)


def _int4_tensor(name: str, values: NDArray[np.int8]) -> TensorProto:
    """Two values a byte, the first in the low half."""
    flat = np.ascontiguousarray(values).ravel().view(np.uint8) & 15
    return helper.make_tensor(name, TensorProto.INT4, values.shape, (flat[::2] | flat[1::2] << 4).tobytes(), raw=True)


def _restored4(name: str, weight: Floats, axis: int) -> tuple[list[TensorProto], list[NodeProto]] | None:
    found = _groups4(weight, axis)
    if found is None:
        return None
    values, scale = found
    shape = numpy_helper.from_array(np.array(weight.shape, np.int64), f"{name}.shape")
    constants = [_int4_tensor(f"{name}.int4", values), numpy_helper.from_array(np.ascontiguousarray(scale), f"{name}.scale"), shape]
    nodes = [helper.make_node("Cast", [f"{name}.int4"], [f"{name}.cast"], name=f"{name}/cast", to=TensorProto.FLOAT),
             helper.make_node("Cast", [f"{name}.scale"], [f"{name}.scales"], name=f"{name}/cast_scale", to=TensorProto.FLOAT),
             helper.make_node("Mul", [f"{name}.cast", f"{name}.scales"], [f"{name}.groups"], name=f"{name}/scale"),
             helper.make_node("Reshape", [f"{name}.groups", f"{name}.shape"], [name], name=f"{name}/rows")]  # fmt: skip
    return constants, nodes


# ---- files ----


def write_weights(source: Path, target: Path, bits: Bits) -> int:
    """One graph with weights of 4, 8 or 32 bits each, as `bits` says for a name; returns the size of the file."""
    model = onnx.load(str(source))
    four = False
    for graph in graphs(model.graph):
        axes = weight_axes(graph)
        constants: list[TensorProto] = []
        nodes: list[NodeProto] = []
        for tensor in graph.initializer:
            name = tensor.name
            wanted = bits(name) if name in axes else 32
            weight = numpy_helper.to_array(tensor)
            small = _restored4(name, weight, axes[name]) if wanted == 4 else None
            four |= small is not None
            if wanted < 32:
                small = small or _restored8(name, weight, axes[name])
            constants += small[0] if small else [tensor]
            nodes += small[1] if small else []
        nodes += graph.node
        del graph.node[:], graph.initializer[:], graph.value_info[:]
        graph.node.extend(nodes)
        graph.initializer.extend(constants)
    if four:
        model.opset_import[0].version, model.ir_version = OPSET_INT4, IR_INT4
    return write_model(model, target)


def _write_checked(source: Path, target: Path, bits: Bits) -> None:
    write_weights(source, target, bits)
    onnx.checker.check_model(str(target), full_check=True)


def write_weights8(source: Path, target: Path) -> None:
    """The 8-bit variant of one graph."""
    _write_checked(source, target, lambda name: 8)


def write_int4(source: Path, target: Path) -> None:
    """The 4-bit variant of one graph."""
    _write_checked(source, target, lambda name: 4)


def sensitivity(source: Path, feeds: Feeds, scratch: Path) -> dict[str, float]:
    """For each matrix of a graph: the relative change of the outputs if it alone has 4 bits."""

    def outputs(path: Path) -> list[list[NDArray[Any]]]:
        session = open_session(path)
        return [session.run(None, dict(feed)) for feed in feeds]

    exact, changed = outputs(source), {}
    for name in weight_axes(onnx.load(str(source)).graph):
        write_weights(source, scratch / "one.onnx", lambda other, name=name: 4 if other == name else 32)  # type: ignore[misc]
        got = outputs(scratch / "one.onnx")
        changed[name] = max(_relative([run[k] for run in exact], [run[k] for run in got]) for k in range(len(exact[0])))
    return changed


def _relative(expected: Sequence[NDArray[Any]], got: Sequence[NDArray[Any]]) -> float:
    """Norm of the difference over the norm of what was expected, of the same output in many runs."""
    a, b = (np.concatenate([np.asarray(value, np.float64).ravel() for value in values]) for values in (expected, got))
    return float(np.linalg.norm(a - b) / max(float(np.linalg.norm(a)), 1e-9))


def write_mixed(source: Path, target: Path, changed: Mapping[str, float]) -> None:
    """The mixed variant of one graph: 4 bits for what `sensitivity` found to change little; a matrix it did not see has 8."""
    _write_checked(source, target, lambda name: 4 if changed.get(name, 1.0) <= TOLERATED else 8)
