"""The whole network as one ONNX graph: the encoder, then a Loop over the decoder step that always takes the most probable choice.

For people who want one file and one call. It does not walk the command automaton and does not merge equal tokens, so it can say things
that are no command: the engines over encoder.onnx and decoder.onnx (``seq2cmd.decode``) are the ones that answer requests.

    source [1,S] ids -> ids [N], probabilities [N]     an id under V is a piece (EOS ends the list), V + j copies token j

Notation as in model.py.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import GraphProto, ModelProto, NodeProto, TensorProto, helper, numpy_helper

from seq2cmd import decode
from seq2cmd.engines import Engine
from seq2cmd.lab.model import EOS, Sizes

MAX_STEPS = decode.MAX_STEPS - 1  # choices at most, EOS included


def decoder_input(sizes: Sizes, source_ids: list[int], choice: int) -> int:
    """What the decoder reads after a choice: the piece itself, or COPY of the copied token's type. Words have type 0."""
    if choice < sizes.pieces:
        return choice
    source = source_ids[choice - sizes.pieces]
    return sizes.copy + (max(source - 1, 0) if source <= sizes.types else 0)


def greedy(engine: Engine, sizes: Sizes, source_ids: list[int]) -> tuple[list[int], list[float]]:
    """The graph's twin over any engine, step by step: ids [N], probabilities [N]."""
    memory, h, _ = engine.encode(source_ids)
    ids: list[int] = []
    probabilities: list[float] = []
    y = sizes.bos
    while len(ids) < MAX_STEPS and (not ids or ids[-1] != EOS):
        h, log_pieces, gate, attention = engine.step(y, h, memory)
        generate = 1 / (1 + math.exp(-gate))
        choices = [generate * math.exp(p) for p in log_pieces] + [(1 - generate) * p for p in attention]  # [V+S]
        best = max(range(len(choices)), key=choices.__getitem__)
        ids.append(best)
        probabilities.append(choices[best])
        y = decoder_input(sizes, source_ids, best)
    return ids, probabilities


def one_graph(encoder: ModelProto, decoder: ModelProto, sizes: Sizes) -> GraphProto:
    """Put the decoder's graph into the body of a Loop behind the encoder's.

    Every constant that the body reads lives in the body: onnxruntime's quantizer looks for them only there.
    """
    following, constants = _following(sizes)
    loop = helper.make_node("Loop", ["max_steps", "go", "bos", "h0"], ["last_input", "last_h", "ids", "probabilities"], name="greedy",
                            body=_body(decoder.graph, sizes))
    constants += [_constant("max_steps", np.array(MAX_STEPS)), _constant("go", np.array(True)), _constant("bos", np.array([sizes.bos]))]
    return helper.make_graph(
        [*encoder.graph.node, *following, loop], "seq2cmd_greedy",
        [_info("source", TensorProto.INT64, [1, "tokens"])],
        [_info("ids", TensorProto.INT64, ["steps"]), _info("probabilities", TensorProto.FLOAT, ["steps"])],
        [*encoder.graph.initializer, *constants])


def _constant(name: str, value: NDArray[np.generic]) -> TensorProto:
    return numpy_helper.from_array(value, name)


_info = helper.make_tensor_value_info


def _node(kind: str, inputs: list[str], output: str, **attributes: Any) -> NodeProto:
    return helper.make_node(kind, inputs, [output], name=f"greedy/{output}", **attributes)


def _following(sizes: Sizes) -> tuple[list[NodeProto], list[TensorProto]]:
    """following [V+S]: the decoder input after each choice, see `decoder_input`."""
    nodes = [
        _node("Squeeze", ["source", "first_axis"], "source_row"),  # [S]
        _node("Sub", ["source_row", "one"], "source_less_one"),
        _node("Max", ["source_less_one", "zero"], "type_or_rank"),
        _node("LessOrEqual", ["source_row", "types"], "is_type"),
        _node("Where", ["is_type", "type_or_rank", "zero"], "copied_type"),
        _node("Add", ["copied_type", "copy"], "after_copy"),  # [S]
        _node("Concat", ["after_piece", "after_copy"], "following", axis=0),  # [V+S]
    ]
    constants = {"first_axis": np.array([0]), "zero": np.array(0), "one": np.array(1), "types": np.array(sizes.types),
                 "copy": np.array(sizes.copy), "after_piece": np.arange(sizes.pieces)}
    return nodes, [_constant(name, value) for name, value in constants.items()]


def _body(decoder: GraphProto, sizes: Sizes) -> GraphProto:
    """One turn: the decoder step, the choice, and whether to go on. `states`, `keys`, `topic` and `following` come from the outer graph."""
    choose = [
        _node("Exp", ["log_pieces"], "pieces"),  # [1,V]
        _node("Sigmoid", ["gate"], "generate"),  # [1]
        _node("Mul", ["pieces", "generate"], "said"),
        _node("Neg", ["gate"], "gate_negative"),
        _node("Sigmoid", ["gate_negative"], "copying"),
        _node("Mul", ["attention", "copying"], "copied"),  # [1,S]
        _node("Concat", ["said", "copied"], "choices", axis=1),  # [1,V+S]
        _node("ArgMax", ["choices"], "choice", axis=1, keepdims=0),  # [1]
        _node("ReduceMax", ["choices", "last_axis"], "choice_probability", keepdims=0),  # [1]
        _node("Gather", ["following", "choice"], "next_input"),
        _node("Squeeze", ["choice"], "id"),
        _node("Squeeze", ["choice_probability"], "probability"),
        _node("Equal", ["choice", "eos"], "is_end"),
        _node("Not", ["is_end"], "go_on_row"),
        _node("Squeeze", ["go_on_row"], "go_on"),
    ]
    inputs = [_info("turn", TensorProto.INT64, []), _info("go_in", TensorProto.BOOL, []), _info("input", TensorProto.INT64, [1]),
              _info("h", TensorProto.FLOAT, [1, sizes.decoder])]
    outputs = [_info("go_on", TensorProto.BOOL, []), _info("next_input", TensorProto.INT64, [1]),
               _info("h_out", TensorProto.FLOAT, [1, sizes.decoder]),
               _info("id", TensorProto.INT64, []), _info("probability", TensorProto.FLOAT, [])]
    constants = [*decoder.initializer, _constant("eos", np.array([EOS])), _constant("last_axis", np.array([1]))]
    return helper.make_graph([*decoder.node, *choose], "step", inputs, outputs, constants)
