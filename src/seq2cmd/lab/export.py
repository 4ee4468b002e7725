"""From a checkpoint to ONNX files, checked against PyTorch.

    encoder.onnx       source [batch,S] -> states [batch,S,C], keys [batch,S,A], topic [batch,E], h0 [batch,D],
                       and intents [batch,N] (log-probabilities) of a network that has them
    decoder.onnx       input [batch], h [batch,D], states [memory,S,C], keys [memory,S,A], topic [memory,E]
                       -> log_pieces [batch,V], gate [batch], attention [batch,S], h_out [batch,D]
    greedy.onnx        both in one graph, see onegraph.py
    model.bin          the C core's model: what tokens, words and automaton are
    model_config.json  sizes, ids, words, pieces, automaton, recipe; names and shapes of every input and output

All sources of a batch are equally long (there is no padding); `memory` is `batch`, or 1 when the hypotheses of a beam share it. The graphs
are written node by node: PyTorch's exporters warn about the GRU, and write paths of the machine and the tied weights twice. Linear layers,
the decoder's GRU cell among them, are MatMul nodes on constant weights, which is what onnxruntime quantizes; the encoder keeps ONNX's GRU
operator. Notation as in model.py.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import GraphProto, ModelProto, TensorProto, ValueInfoProto, helper, numpy_helper

from seq2cmd import _core
from seq2cmd.engines.onnx import OnnxEngine, open_session
from seq2cmd.engines.reference import ReferenceEngine
from seq2cmd.errors import ModelError
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.model import EOS, Memory, Network, Sizes
from seq2cmd.lab.ngrams import BEGIN, END, FIRST, PAIR, SECOND
from seq2cmd.lab.onegraph import MAX_STEPS, greedy, one_graph

OPSET, IR_VERSION = 18, 9
TOLERANCE = 1e-3  # largest difference to PyTorch that is only rounding: in double precision PyTorch itself says of base what is 3e-4 away
CHECKED = 200  # inputs compared: half random, half real
REPORT = "this is a mistake in the export, please report it"
MEMORY = ["states", "keys", "topic"]
STEP_OUTPUTS = ["log_pieces", "gate", "attention", "h_out"]
BEAM = 3  # hypotheses that share a memory, when the decoder is checked

Floats = NDArray[np.float32]
Weights = Mapping[str, Floats]
Dimensions = list[int | str]
Log = Callable[[str], None]


# ---- the graphs ----


class _Builder:
    """Collects the nodes and weights of one graph; every node and its output are called ``prefix/name``."""

    def __init__(self, prefix: str, weights: Weights) -> None:
        self.prefix, self.weights = prefix, weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, TensorProto] = {}

    def constant(self, name: str, value: NDArray[Any]) -> str:
        name = f"{self.prefix}.{name}"
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def numbers(self, *values: int) -> str:
        """A row of whole numbers, such as axes."""
        return self.constant("numbers_" + "_".join(str(v) for v in values), np.array(values, np.int64))

    def node(self, kind: str, inputs: Sequence[str], name: str, output: str = "", **attributes: Any) -> str:
        """Add a node with one output; returns the output's name."""
        return self.nodes_of(kind, inputs, name, [output or f"{self.prefix}/{name}"], **attributes)[0]

    def nodes_of(self, kind: str, inputs: Sequence[str], name: str, outputs: list[str], **attributes: Any) -> list[str]:
        self.nodes.append(helper.make_node(kind, list(inputs), outputs, name=f"{self.prefix}/{name}", **attributes))
        return outputs

    def product(self, x: str, layer: str, name: str, output: str = "") -> str:
        """x times the transposed weight of a linear layer."""
        return self.node("MatMul", [x, self.constant(f"{layer}.weight", self.weights[f"{self.prefix}.{layer}.weight"].T)], name, output)

    def linear(self, x: str, layer: str, name: str) -> str:
        bias = self.constant(f"{layer}.bias", self.weights[f"{self.prefix}.{layer}.bias"])
        return self.node("Add", [self.product(x, layer, f"{name}_product"), bias], name)

    def graph(self, inputs: list[ValueInfoProto], outputs: list[ValueInfoProto]) -> GraphProto:
        return helper.make_graph(self.nodes, f"seq2cmd_{self.prefix}", inputs, outputs, list(self.constants.values()))


def _gru_weights(weights: Weights) -> tuple[Floats, Floats, Floats]:
    """W [2,3H,E], R [2,3H,H], B [2,6H] of both directions, in ONNX's gate order z, r, n; PyTorch's is r, z, n."""

    def gates(name: str) -> Floats:
        both = [np.split(weights[f"encoder.gru.{name}_l0{direction}"], 3) for direction in ("", "_reverse")]
        return np.stack([np.concatenate([z, r, n]) for r, z, n in both])

    return gates("weight_ih"), gates("weight_hh"), np.concatenate([gates("bias_ih"), gates("bias_hh")], 1)


def _encoder(sizes: Sizes, weights: Weights) -> GraphProto:
    b = _Builder("encoder", weights)
    by_time = b.node("Transpose", ["source"], "source_by_time", perm=[1, 0])  # [S,B]
    x = b.node("Gather", [b.constant("embedding.weight", weights["encoder.embedding.weight"]), by_time], "embedded")  # [S,B,E]
    w, r, bias = (b.constant(f"gru.{name}", value) for name, value in zip("WRB", _gru_weights(weights), strict=True))
    states, last = b.nodes_of("GRU", [x, w, r, bias], "gru", ["encoder/gru_states", "encoder/gru_last"],
                              direction="bidirectional", hidden_size=sizes.encoder, linear_before_reset=1)  # [S,2,B,H], [2,B,H]
    states = b.node("Transpose", [states], "states_by_batch", perm=[2, 0, 1, 3])  # [B,S,2,H]
    states = b.node("Reshape", [states, b.numbers(0, 0, sizes.memory)], "states", "states")  # [B,S,C]
    last = b.node("Transpose", [last], "last_by_batch", perm=[1, 0, 2])  # [B,2,H]
    last = b.node("Reshape", [last, b.numbers(0, sizes.memory)], "last")  # [B,C]
    b.product(states, "key", "keys", "keys")  # [B,S,A]
    bag = _bag(b, x)  # [B,E]
    topic = b.product(bag, "topic", "topic", "" if sizes.intents else "topic")  # [B,E]
    h0 = b.node("Add", [b.linear(last, "initial", "initial"), b.product(bag, "bag", "bag_product")], "h0_sum")
    if sizes.intents:
        h0 = _intent(b, h0, topic, _ngrams(b, sizes) if sizes.ngrams else "")
    b.node("Tanh", [h0], "h0", "h0")  # [B,D]
    outputs = [_floats("states", ["batch", "tokens", sizes.memory]), _floats("keys", ["batch", "tokens", sizes.attention]),
               _floats("topic", ["batch", sizes.embedding]), _floats("h0", ["batch", sizes.decoder])]
    if sizes.intents:
        outputs.append(_floats("intents", ["batch", sizes.intents]))
    return b.graph([_integers("source", ["batch", "tokens"])], outputs)


def _intent(b: _Builder, first: str, topic: str, other: str) -> str:
    """What is meant, into the first state [B,D] before its tanh (returned) and the topic [B,E] (the output); other: logits to add."""
    query = b.node("Tanh", [first], "intent_state")
    if "encoder.intent.query.weight" in b.weights:
        query = b.product(query, "intent.query", "intent_query")  # [B,Q]
    products = b.product(query, "intent.vectors", "intent_product")
    logits = b.node("Add", [products, b.constant("intent.bias", b.weights["encoder.intent.bias"])], "intent_logits")
    if other:
        logits = b.node("Add", [logits, other], "intent_logits_sum")
    intents = b.node("LogSoftmax", [logits], "intents", "intents", axis=-1)  # [B,N]
    vectors = b.node("Transpose", ["encoder.intent.vectors.weight"], "intent_vectors", perm=[1, 0])  # [N,D]
    meant = b.node("MatMul", [b.node("Exp", [intents], "intent_shares"), vectors], "meant")  # [B,Q]
    b.node("Add", [topic, b.product(meant, "intent.topic", "intent_topic")], "topic_sum", "topic")
    return b.node("Add", [first, b.product(meant, "intent.first", "intent_first")], "h0_meant")


def _ngrams(b: _Builder, sizes: Sizes) -> str:
    """The second opinion, see ngrams.py: logits of the intents [B,N]."""
    said = b.node("Gather", [b.constant("ngrams.codes", b.weights["encoder.ngrams.codes"]), "source"], "codes")  # [B,S]
    said = b.node("Pad", [said, b.numbers(0, 1, 0, 0), b.constant("ngrams.begin", np.array(BEGIN))], "codes_begin")
    said = b.node("Pad", [said, b.numbers(0, 0, 0, 1), b.constant("ngrams.end", np.array(END))], "codes_both")  # [B,S+2]

    def part(start: int, end: int, name: str) -> str:
        return b.node("Slice", [said, b.numbers(start), b.numbers(end), b.numbers(1)], name)

    def times(word: str, factor: int, name: str) -> str:
        return b.node("Mul", [word, b.numbers(factor)], name)

    single = times(part(1, -1, "single_words"), FIRST, "single")
    pair = b.node("Add", [times(part(0, -1, "pair_first_words"), FIRST, "pair_first"),
                          times(part(1, np.iinfo(np.int64).max, "pair_second_words"), SECOND, "pair_second")], "pair_both")
    pair = b.node("Add", [pair, b.numbers(PAIR)], "pair")
    ngrams = b.node("Mod", [b.node("Concat", [single, pair], "hashes", axis=1), b.numbers(sizes.ngrams)], "ngrams")  # [B,2S+1]
    vectors = b.node("Gather", [b.constant("ngrams.table.weight", b.weights["encoder.ngrams.table.weight"]), ngrams], "ngram_vectors")
    total = b.node("ReduceSum", [vectors, b.numbers(1)], "ngram_total", keepdims=0)  # [B,G]
    count = b.node("Cast", [b.node("Shape", [ngrams], "ngram_count", start=1, end=2)], "ngram_count_float", to=TensorProto.FLOAT)
    spread = b.node("Div", [total, b.node("Sqrt", [count], "ngram_count_root")], "ngram_mean")
    return b.linear(b.node("Tanh", [spread], "ngram_sum"), "ngrams.vectors", "ngram_logits")


def _bag(b: _Builder, x: str) -> str:
    """Embeddings [S,B,E] -> their sum over the square root of S, [B,E]."""
    tokens = b.node("Cast", [b.node("Shape", ["source"], "tokens", start=1, end=2)], "tokens_float", to=TensorProto.FLOAT)  # [1]
    total = b.node("ReduceSum", [x, b.numbers(0)], "total", keepdims=0)
    return b.node("Div", [total, b.node("Sqrt", [tokens], "tokens_root")], "bag")


def _cell(b: _Builder, x: str, h: str) -> str:
    """The decoder's GRU cell as matrix products: x [B,E+C], h [B,D] -> h_out [B,D]."""

    def gates(value: str, layer: str, letter: str) -> list[str]:
        total = b.linear(value, f"cell.{layer}", f"cell_{layer}")
        return b.nodes_of("Split", [total], f"cell_{layer}_gates", [f"decoder/{letter}{gate}" for gate in "rzn"], axis=-1, num_outputs=3)

    xr, xz, xn = gates(x, "input", "x")
    hr, hz, hn = gates(h, "hidden", "h")
    r = b.node("Sigmoid", [b.node("Add", [xr, hr], "r_sum")], "r")
    z = b.node("Sigmoid", [b.node("Add", [xz, hz], "z_sum")], "z")
    n = b.node("Tanh", [b.node("Add", [xn, b.node("Mul", [r, hn], "n_reset")], "n_sum")], "n")
    return b.node("Add", [n, b.node("Mul", [z, b.node("Sub", [h, n], "change")], "kept")], "h_out", "h_out")


def _decoder(sizes: Sizes, weights: Weights) -> GraphProto:
    b = _Builder("decoder", weights)
    table = b.constant("embedding.weight", weights["decoder.embedding.weight"])  # [I,E]
    e = b.node("Gather", [table, "input"], "embedded")  # [B,E]
    query = b.node("Unsqueeze", [b.linear("h", "query", "query"), b.numbers(1)], "query_row")  # [B,1,A]
    energy = b.product(b.node("Tanh", [b.node("Add", ["keys", query], "energy_sum")], "energy"), "score", "score")  # [B,S,1]
    attention = b.node("Softmax", [b.node("Squeeze", [energy, b.numbers(2)], "scores")], "attention", "attention", axis=-1)  # [B,S]
    context = b.node("MatMul", [b.node("Unsqueeze", [attention, b.numbers(1)], "attention_row"), "states"], "context_row")  # [B,1,C]
    context = b.node("Squeeze", [context, b.numbers(1)], "context")  # [B,C]
    h = _cell(b, b.node("Concat", [e, context], "cell_x", axis=-1), "h")  # [B,D]
    features = b.node("Concat", [h, context, e], "features", axis=-1)  # [B,D+C+E]
    readout = b.node("Add", [b.linear(features, "readout", "readout_features"), "topic"], "readout_sum")
    readout = b.node("Tanh", [readout], "readout")  # [B,E]
    rows = b.node("Slice", [table, b.numbers(0), b.numbers(sizes.pieces), b.numbers(0)], "output_rows")  # [V,E]
    logits = b.node("MatMul", [readout, b.node("Transpose", [rows], "output_weights", perm=[1, 0])], "logits_product")  # [B,V]
    logits = b.node("Add", [logits, b.constant("bias", weights["decoder.bias"])], "logits")
    b.node("LogSoftmax", [logits], "log_pieces", "log_pieces", axis=-1)  # [B,V]
    b.node("Squeeze", [b.linear(features, "gate", "gate"), b.numbers(1)], "gate_squeezed", "gate")  # [B]
    return b.graph([_integers("input", ["batch"]), _floats("h", ["batch", sizes.decoder]),
                    _floats("states", ["memory", "tokens", sizes.memory]), _floats("keys", ["memory", "tokens", sizes.attention]),
                    _floats("topic", ["memory", sizes.embedding])],
                   [_floats("log_pieces", ["batch", sizes.pieces]), _floats("gate", ["batch"]), _floats("attention", ["batch", "tokens"]),
                    _floats("h_out", ["batch", sizes.decoder])])


def _integers(name: str, shape: Dimensions) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.INT64, shape)


def _floats(name: str, shape: Dimensions) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def _model(graph: GraphProto) -> ModelProto:
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION, producer_name="seq2cmd")


def build_models(sizes: Sizes, weights: Weights) -> dict[str, ModelProto]:
    """The three graphs by name; `weights` as in ``Network().state_dict()``."""
    encoder, decoder = _model(_encoder(sizes, weights)), _model(_decoder(sizes, weights))
    models = {"encoder": encoder, "decoder": decoder, "greedy": _model(one_graph(encoder, decoder, sizes))}
    for model in models.values():
        onnx.checker.check_model(model, full_check=True)
    return models


# ---- the folder ----


def write_model(model: ModelProto, path: Path) -> int:
    """Write a graph, the same bytes every time; returns its size in bytes."""
    data = model.SerializeToString(deterministic=True)
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)
    return len(data)


def _signature(model: ModelProto) -> dict[str, Any]:
    """Names, types and shapes of a graph's inputs and outputs; a name in a shape is a dimension that may be anything."""

    def describe(value: ValueInfoProto) -> dict[str, Any]:
        tensor = value.type.tensor_type
        kind = str(helper.tensor_dtype_to_np_dtype(tensor.elem_type))
        return {"type": kind, "shape": [dimension.dim_param or dimension.dim_value for dimension in tensor.shape.dim]}

    inputs, outputs = model.graph.input, model.graph.output
    return {"inputs": {value.name: describe(value) for value in inputs}, "outputs": {value.name: describe(value) for value in outputs}}


def _config(checkpoint: Checkpoint, models: Mapping[str, ModelProto]) -> dict[str, Any]:
    sizes, automaton = checkpoint.sizes, checkpoint.automaton
    return {
        "format": 1, "model": "model.bin", "opset": OPSET, "sizes": sizes._asdict(),
        "ids": {"unknown": 0, "first_type": 1, "first_word": 1 + sizes.types, "eos": EOS, "bos": sizes.bos, "first_copy": sizes.copy},
        "max_steps": MAX_STEPS,
        "graphs": {name: {"file": f"{name}.onnx", **_signature(model)} for name, model in models.items()},
        "notes": {"greedy": "follows no command automaton; ids under `pieces` are pieces, the others copy token id - pieces"},
        "recipe": checkpoint.recipe, "judge": checkpoint.judge, "words": checkpoint.words, "pieces": automaton.pieces,
        "automaton": {"first": automaton.first, "label": automaton.label, "next": automaton.next},
    }


def export(checkpoint: Checkpoint, folder: Path, requests: Sequence[str] | None = None, log: Log = print) -> None:
    """Write the ONNX files of a checkpoint, and compare them with PyTorch.

    Args:
        requests: real requests for the comparison; drawn from the grammar when left out.

    Raises:
        ModelError: the files do not say what PyTorch says.
    """
    folder.mkdir(parents=True, exist_ok=True)
    network = checkpoint.network()
    models = build_models(checkpoint.sizes, {name: value.numpy() for name, value in checkpoint.state.items()})
    log(f"model.bin     {checkpoint.write_binary(folder / 'model.bin'):>9,} bytes")
    for name, model in models.items():
        log(f"{name + '.onnx':13} {write_model(model, folder / f'{name}.onnx'):>9,} bytes")
    config = json.dumps(_config(checkpoint, models), ensure_ascii=False, indent=1)
    (folder / "model_config.json").write_text(config + "\n", "utf-8")
    sources = real_sources(folder, sampled_requests(CHECKED // 2) if requests is None else requests)
    real = min(len(sources), CHECKED // 2)
    sources = sources[:real] + random_sources(checkpoint.sizes, CHECKED - real)
    log(f"compared with PyTorch on {real} real and {CHECKED - real} random requests:")
    with one_thread():
        compare_steps(network, folder, sources, log)
        compare_greedy(network, folder, sources, log)


# ---- the comparison ----


@contextmanager
def one_thread() -> Iterator[None]:
    """PyTorch on one thread: on tensors this small several only wait for each other, and long when the machine is busy."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def sampled_requests(count: int, seed: int = 1) -> list[str]:
    """Requests drawn from the grammar; none where there is no grammar."""
    from seq2cmd.lab import grammar as grammar_module
    from seq2cmd.lab.sampling import Sampler

    grammar, rng = grammar_module.load(), random.Random(seed)
    sampler = Sampler(grammar, rng)
    tasks = [grammar.tasks[name] for name in sorted(grammar.tasks) if grammar.tasks[name].phrases]
    return [sampler.phrase(task, rng.choice(task.phrases)).text for task in (rng.choice(tasks) for _ in range(count))] if tasks else []


def real_sources(folder: Path, requests: Sequence[str]) -> list[list[int]]:
    """Source ids of the requests that the core can read."""
    model, sources = _core.load(str(folder / "model.bin"), ""), []
    for request in requests:
        try:
            sources.append(_core.source_ids(model, request.encode()))
        except _core.TextError:
            continue
    return [source for source in sources if source]


def random_sources(sizes: Sizes, count: int, seed: int = 1) -> list[list[int]]:
    """Source ids of 1 to 40 random tokens."""
    rng = random.Random(seed)
    return [[rng.randrange(sizes.source) for _ in range(rng.randint(1, 40))] for _ in range(count)]


def compare_steps(network: Network, folder: Path, sources: Sequence[list[int]], log: Log = print) -> None:
    """Encoder and three decoder steps of a beam that shares its memory, against PyTorch.

    Raises:
        ModelError: a difference above `TOLERANCE`.
    """
    encoder, decoder = open_session(folder / "encoder.onnx"), open_session(folder / "decoder.onnx")
    rng = random.Random(2)
    worst: dict[str, float] = {}

    def note(names: Sequence[str], expected: Sequence[torch.Tensor], got: Sequence[Floats]) -> None:
        for name, e, g in zip(names, expected, got, strict=True):
            if tuple(e.shape) != g.shape:
                raise ModelError(f"{name}: ONNX gives shape {g.shape}, PyTorch {tuple(e.shape)}", hint=REPORT)
            worst[name] = float(np.maximum(worst.get(name, 0.0), np.abs(e.numpy() - g).max()))  # unlike max(), lets no nan pass

    with torch.inference_mode():
        for source in sources:
            states, keys, topic, h, *_ = network.encoder(torch.tensor([source]))
            *onnx_memory, onnx_h = encoder.run([*MEMORY, "h0"], {"source": np.array([source])})
            note([*MEMORY, "h0"], [states, keys, topic, h], [*onnx_memory, onnx_h])
            shared = dict(zip(MEMORY, onnx_memory, strict=True))
            memory = Memory(states.expand(BEAM, -1, -1), keys.expand(BEAM, -1, -1), topic.expand(BEAM, -1),
                            torch.zeros(BEAM, len(source), dtype=torch.bool))
            h, onnx_h = h.expand(BEAM, -1), np.repeat(onnx_h, BEAM, 0)
            for _ in range(3):
                inputs = [rng.randrange(network.sizes.inputs) for _ in range(BEAM)]
                h, attention, features = network.decoder.step(torch.tensor(inputs), h, memory)
                got = decoder.run(STEP_OUTPUTS, {"input": np.array(inputs), "h": onnx_h, **shared})
                note(STEP_OUTPUTS, [*network.decoder.read(features, memory.topic), attention, h], got)
                onnx_h = got[3]
    log("  largest difference  " + "  ".join(f"{name} {value:.1e}" for name, value in worst.items()))
    bad = {name: value for name, value in worst.items() if not value < TOLERANCE}
    if bad:
        raise ModelError(f"ONNX and PyTorch differ by {bad}, expected less than {TOLERANCE}", hint=REPORT)


def compare_greedy(network: Network, folder: Path, sources: Sequence[list[int]], log: Log = print) -> None:
    """The one graph against PyTorch and against encoder.onnx and decoder.onnx, step by step. A near tie may fall either way.

    Raises:
        ModelError: another id where the probabilities are further apart than `TOLERANCE`, or other probabilities.
    """
    session, worst, same = open_session(folder / "greedy.onnx"), 0.0, 0
    engines = (ReferenceEngine(network), OnnxEngine(folder))
    for source in sources:
        ids, probabilities = session.run(["ids", "probabilities"], {"source": np.array([source])})
        for engine in engines:
            wanted, wanted_probabilities = greedy(engine, network.sizes, source)
            equal = ids.tolist() == wanted
            common = next((k for k, (a, b) in enumerate(zip(ids.tolist(), wanted)) if a != b), len(wanted) - 1) + 1
            worst = float(np.maximum(worst, np.abs(probabilities[:common] - wanted_probabilities[:common]).max()))
            same += equal
    log(f"  greedy.onnx: {same} of {2 * len(sources)} the same ids as step by step (in PyTorch and with encoder.onnx, decoder.onnx), "
        f"largest difference of a probability {worst:.1e}")
    if not worst < TOLERANCE:
        raise ModelError(f"greedy.onnx and step-by-step decoding differ by {worst:.1e}, expected less than {TOLERANCE}", hint=REPORT)
