"""The ONNX files of a small random checkpoint: the same as PyTorch, as the C core, and as each other."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper

from seq2cmd import _core
from seq2cmd.decode import MAX_BEAM, decode
from seq2cmd.engines.onnx import VARIANTS, OnnxEngine, graph_file, open_session
from seq2cmd.engines.reference import ReferenceEngine
from seq2cmd.errors import MissingExtraError, ModelError
from seq2cmd.lab.automaton import Automaton
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.commands import export as export_command
from seq2cmd.lab.commands import quantize as quantize_command
from seq2cmd.lab.export import build_models, export, one_thread, random_sources, write_model
from seq2cmd.lab.model import EOS, Network, Sizes
from seq2cmd.lab.onegraph import MAX_STEPS, decoder_input, greedy
from seq2cmd.lab.quantize import WAYS, Row, graphs_of, quantize, write_dynamic
from seq2cmd.lab.quantize_weights import graphs, sensitivity, write_mixed, write_weights8

END, SLOT = 0xFFFF, 0x8000
GUARD = 1 << 9
WORDS = ["all", "count", "delete", "files", "find", "in", "lines", "list", "named", "of", "remove", "show", "the"]
PIECES = [("", 0), ("ls", 0), ("-l", 0), ("cat", 0), ("find", 0), ("-name", 0), ("wc", 0), ("head", 0), ("-n", 0), ("du", 0)]
ARGUMENTS = ["/etc", "~/docs", "report.pdf", "notes.txt", "/var/log/syslog", "*.py", "42", "7", "'two words'", "20MB"]


def _automaton() -> Automaton:
    """ls [-l] place | cat file | find place -name name | wc [-l] file | head -n number file | du place"""
    literal = {text: i for i, (text, _) in enumerate(PIECES)}
    slot = {name: SLOT | GUARD | i for i, name in enumerate(_core.slot_types())}
    states: list[list[tuple[int, int]]] = [
        [(literal["ls"], 1), (literal["cat"], 2), (literal["find"], 3), (literal["wc"], 4), (literal["head"], 5), (literal["du"], 7)],
        [(EOS, END), (literal["-l"], 7), (slot["place"], 6)],
        [(slot["file"], 6)],
        [(slot["place"], 8)],
        [(literal["-l"], 2), (slot["file"], 6)],
        [(literal["-n"], 9)],
        [(EOS, END)],
        [(EOS, END), (slot["place"], 6)],
        [(EOS, END), (literal["-name"], 10)],
        [(slot["number"], 2)],
        [(slot["name"], 6)],
    ]
    first = [0]
    for edges in states:
        first.append(first[-1] + len(edges))
    return Automaton(PIECES, first, [label for edges in states for label, _ in edges], [target for edges in states for _, target in edges])


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    with one_thread():
        yield


@pytest.fixture(scope="module", params=[0, 7], ids=["plain", "intents"])
def checkpoint(request: pytest.FixtureRequest) -> Checkpoint:
    """Random weights, large enough for choices to be clear."""
    types = len(_core.token_types())
    sizes = Sizes(1 + types + len(WORDS), len(PIECES), types, embedding=16, encoder=32, decoder=48, attention=16, intents=request.param)
    torch.manual_seed(3 + request.param)
    network = Network(sizes)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(2)
        network.decoder.bias.normal_()
        if network.encoder.intent is not None:
            network.encoder.intent.vectors.weight.mul_(0.3)
    state = {name: value.detach().clone() for name, value in network.state_dict().items()}
    return Checkpoint(sizes, WORDS, _automaton(), {"name": "random"}, state)


@pytest.fixture(scope="module")
def requests() -> list[str]:
    rng = random.Random(3)

    def token() -> str:
        return rng.choice(ARGUMENTS if rng.random() < 0.35 else [*WORDS, "please", "xyzzy"])

    return [" ".join(token() for _ in range(rng.randint(2, 9))) for _ in range(200)]


@pytest.fixture(scope="module")
def report() -> list[str]:
    return []


@pytest.fixture(scope="module")
def folder(checkpoint: Checkpoint, requests: list[str], report: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("onnx")
    export(checkpoint, path, requests, report.append)  # raises when ONNX and PyTorch differ
    return path


@pytest.fixture(scope="module")
def rows(folder: Path, requests: list[str]) -> list[Row]:
    return quantize(folder, requests[:60], lambda line: None, VARIANTS[1:])


# ---- export ----


def test_export_reports_its_comparison(folder: Path, report: list[str]) -> None:
    text = "\n".join(report)
    assert "100 real and 100 random requests" in text
    assert "largest difference" in text
    for name in ("model.bin", "encoder.onnx", "decoder.onnx", "greedy.onnx"):
        assert f"{(folder / name).stat().st_size:,} bytes" in text


def test_batch_and_length_are_free(checkpoint: Checkpoint, folder: Path) -> None:
    encoder, decoder = open_session(folder / "encoder.onnx"), open_session(folder / "decoder.onnx")
    network, sizes = checkpoint.network(), checkpoint.sizes
    for batch, length in ((1, 1), (3, 7), (5, 64)):
        source = torch.randint(sizes.source, (batch, length))
        states, keys, topic, h, *intents = encoder.run(None, {"source": source.numpy()})
        inputs = torch.randint(sizes.inputs, (batch,))
        got = decoder.run(None, {"input": inputs.numpy(), "h": h, "states": states, "keys": keys, "topic": topic})
        with torch.inference_mode():
            memory, h0 = network.encode(source, torch.full((batch,), length))
            h1, attention, features = network.decoder.step(inputs, h0, memory)
            expected = [*network.decoder.read(features, memory.topic), attention, h1]
        expected += [] if memory.intents is None else [memory.intents]
        for a, b in zip([*memory[:3], h0, *expected], [states, keys, topic, h, *got, *intents], strict=True):
            np.testing.assert_allclose(a.numpy(), b, atol=1e-4)


def test_wrong_weights_do_not_pass(checkpoint: Checkpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Network(checkpoint.sizes).eval()
    monkeypatch.setattr(checkpoint, "network", lambda: other)
    with pytest.raises(ModelError, match="differ by"):
        export(checkpoint, tmp_path, ["list the files"], lambda line: None)


def test_same_bytes_every_time(checkpoint: Checkpoint, folder: Path, rows: list[Row], tmp_path: Path) -> None:
    weights = {name: value.numpy() for name, value in checkpoint.state.items()}
    for name, model in build_models(checkpoint.sizes, weights).items():
        write_model(model, tmp_path / f"{name}.onnx")
        write_dynamic(tmp_path / f"{name}.onnx", tmp_path / f"{name}.int8.onnx")
        write_weights8(tmp_path / f"{name}.onnx", tmp_path / f"{name}.weights8.onnx")
    written = sorted(path.name for path in tmp_path.iterdir())
    assert len(written) == 9
    for name in written:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_config_describes_the_files(checkpoint: Checkpoint, folder: Path) -> None:
    config = json.loads((folder / "model_config.json").read_text("utf-8"))
    assert Sizes(**config["sizes"]) == checkpoint.sizes
    assert config["words"] == WORDS
    assert config["recipe"] == {"name": "random"}
    assert [tuple(piece) for piece in config["pieces"]] == PIECES
    assert config["automaton"]["first"] == checkpoint.automaton.first
    for graph in config["graphs"].values():
        session = open_session(folder / graph["file"])
        shapes = {name: value["shape"] for name, value in graph["inputs"].items()}
        assert {value.name: value.shape for value in session.get_inputs()} == shapes
        assert [value.name for value in session.get_outputs()] == list(graph["outputs"])
        assert onnx.load(str(folder / graph["file"])).opset_import[0].version == config["opset"]


# ---- the one graph ----


@pytest.mark.parametrize("variant", [variant for variant in VARIANTS if "greedy" in graphs_of(variant)])
def test_one_graph_is_greedy_step_by_step(checkpoint: Checkpoint, folder: Path, rows: list[Row], variant: Any) -> None:
    session, engine = open_session(folder / graph_file("greedy", variant)), OnnxEngine(folder, variant)
    lengths = set()
    for source in random_sources(checkpoint.sizes, 60, seed=9):
        ids, probabilities = session.run(["ids", "probabilities"], {"source": np.array([source])})
        expected_ids, expected = greedy(engine, checkpoint.sizes, source)
        assert ids.tolist() == expected_ids
        np.testing.assert_allclose(probabilities, expected, atol=1e-4)
        lengths.add(len(expected_ids))
        assert len(expected_ids) == MAX_STEPS or expected_ids[-1] == EOS
    assert len(lengths) > 3, "the random network should stop at different places"


def test_decoder_input_after_a_choice() -> None:
    sizes = Sizes(source=40, pieces=10, types=5, embedding=16, encoder=16, decoder=16, attention=16)
    source = [0, 1, 3, 5, 6, 39]  # unknown, types 0, 2 and 4, two words
    assert decoder_input(sizes, source, 7) == 7
    assert [decoder_input(sizes, source, 10 + j) - sizes.copy for j in range(6)] == [0, 0, 2, 4, 0, 0]


# ---- quantized variants ----


def test_table_of_quantized_files(folder: Path, rows: list[Row]) -> None:
    assert set(WAYS.values()) == set(VARIANTS[1:])
    names = {graph_file(graph, variant) for variant in VARIANTS[1:] for graph in graphs_of(variant)}
    assert {row.file for row in rows} == names and "greedy.static.onnx" not in names
    for row in rows:
        assert row.size_bytes == (folder / row.file).stat().st_size
        assert 0 < row.mean <= row.largest < (2 if "int4" in row.file or "mixed" in row.file else 0.5)
        assert row.file in str(row)


def test_dynamic_variant_multiplies_integers(checkpoint: Checkpoint, folder: Path, rows: list[Row]) -> None:
    encoder = 4 + (4 if checkpoint.sizes.intents else 0)
    for graph, least in (("encoder", encoder), ("decoder", 5), ("greedy", encoder + 5)):
        model = onnx.load(str(folder / graph_file(graph, "int8")))
        kinds = [node.op_type for part in graphs(model.graph) for node in part.node]
        assert kinds.count("MatMulInteger") == least


def test_weights8_are_the_weights_of_the_core(folder: Path, rows: list[Row], requests: list[str]) -> None:
    """Its decoder in float32 on the core's int8 weights is what `ReferenceEngine.from_file` runs."""
    reference, engine = ReferenceEngine.from_file(folder / "model.bin"), OnnxEngine(folder, "weights8")
    for request in requests[:40]:
        ids = _core.source_ids(engine.model, request.encode())
        (memory, h, intents), (expected_memory, expected_h, expected_intents) = engine.encode(ids), reference.encode(ids)
        np.testing.assert_allclose(intents, expected_intents, atol=1e-4)
        got, expected = engine.step(3, h, memory), reference.step(3, expected_h, expected_memory)
        for a, b in zip(got, expected, strict=True):
            np.testing.assert_allclose(np.asarray(a), np.asarray(b), atol=1e-4)


def test_static_variant_has_ranges_of_its_own(folder: Path, rows: list[Row]) -> None:
    """Products read activations that were quantized with fixed scales; those of one output stay float."""
    model = onnx.load(str(folder / "decoder.static.onnx"))
    kinds = [node.op_type for node in model.graph.node]
    assert kinds.count("QuantizeLinear") >= 5 and "DynamicQuantizeLinear" not in kinds
    products = {node.name: node for node in model.graph.node if node.op_type == "MatMul"}
    made = {name: node.op_type for node in model.graph.node for name in node.output}
    assert made[products["decoder/readout_features_product"].input[1]] == "DequantizeLinear"
    assert made[products["decoder/score"].input[0]] == "Tanh"


def _tensors(path: Path) -> dict[str, onnx.TensorProto]:
    return {tensor.name: tensor for graph in graphs(onnx.load(str(path)).graph) for tensor in graph.initializer}


def test_four_bits_are_stored_and_come_back(folder: Path, rows: list[Row]) -> None:
    """Every value is within half a step of its group, and the file holds half a byte for each."""
    before, after = _tensors(folder / "decoder.onnx"), _tensors(folder / "decoder.int4.onnx")
    name = "decoder.cell.hidden.weight"
    weight = numpy_helper.to_array(before[name])  # [D,3D], products sum over the first axis
    stored, scale = after[f"{name}.int4"], numpy_helper.to_array(after[f"{name}.scale"]).astype(np.float32)
    values = numpy_helper.to_array(stored).astype(np.float32)
    assert stored.data_type == onnx.TensorProto.INT4 and len(stored.raw_data) == weight.size // 2
    assert set(np.unique(values)) <= set(range(-7, 8)) and values.shape[1] == 16
    error = np.abs((values * scale).reshape(weight.shape) - weight).reshape(values.shape)
    inside = np.abs(weight.reshape(values.shape)) <= 7.5 * scale  # the others were clipped
    assert inside.mean() > 0.95 and (error <= 0.501 * scale + 1e-6)[inside].all()


def test_mixed_variant_gives_eight_bits_to_what_needs_them(folder: Path, rows: list[Row], tmp_path: Path) -> None:
    drawn = np.random.default_rng(1)
    shapes = {"h": (1, 48), "states": (1, 3, 64), "keys": (1, 3, 16), "topic": (1, 16)}
    feeds = [{"input": np.array([1]), **{name: drawn.standard_normal(shape, np.float32) for name, shape in shapes.items()}}]
    changed = sensitivity(folder / "decoder.onnx", feeds, tmp_path)
    assert "decoder.cell.input.weight" in changed and all(change > 0 for change in changed.values())
    least = min(changed, key=lambda name: changed[name])
    write_mixed(folder / "decoder.onnx", tmp_path / "decoder.mixed.onnx", {name: float(name != least) for name in changed})
    kinds = {name.rpartition(".")[2] for name in _tensors(tmp_path / "decoder.mixed.onnx") if name.startswith(least)}
    assert "int4" in kinds and sum(name.endswith(".int8") for name in _tensors(tmp_path / "decoder.mixed.onnx")) == len(changed) - 1


# ---- the same commands ----


def test_core_torch_and_onnx_say_the_same(checkpoint: Checkpoint, folder: Path, requests: list[str]) -> None:
    """With the widest beam, so that a near tie inside the search does not cost a command that is clear in the end."""
    reference, engine = ReferenceEngine(checkpoint.network()), OnnxEngine(folder)
    clear = same = answered = 0
    for request in requests:
        expected = decode(reference, engine.model, request.encode(), MAX_BEAM).hypotheses
        found = decode(engine, engine.model, request.encode(), MAX_BEAM).hypotheses
        assert [h.score for h in found] == pytest.approx([h.score for h in expected], abs=1e-3), request
        if not expected:
            continue
        answered += 1
        margin = expected[0].score - expected[1].score if len(expected) > 1 else 1.0
        assert margin < 1e-3 or found[0].command == expected[0].command, request
        if margin > 0.1:  # int8 moves a score by a few hundredths
            clear += 1
            same += _core.translate(engine.model, request.encode(), MAX_BEAM, 0, 0)[1][0][0] == expected[0].command
    assert answered > 0.9 * len(requests)
    assert clear > 0.6 * len(requests)
    assert same >= 0.99 * clear


# ---- errors ----


def test_missing_onnxruntime_names_the_extra(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(MissingExtraError) as error:
        OnnxEngine(folder)
    assert error.value.hint == "pip install 'seq2cmd[onnx]'"


def test_folders_that_are_not_exported_ones(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="model_config.json"):
        OnnxEngine(tmp_path)
    config = tmp_path / "model_config.json"
    config.write_text("{", "utf-8")
    with pytest.raises(ModelError, match="not readable as JSON"):
        OnnxEngine(tmp_path)
    config.write_text('{"format": 2}', "utf-8")
    with pytest.raises(ModelError, match="format 2, expected 1"):
        OnnxEngine(tmp_path)
    config.write_text((folder / "model_config.json").read_text("utf-8"), "utf-8")
    with pytest.raises(ModelError, match=r"encoder\.int8\.onnx") as error:
        OnnxEngine(tmp_path, "int8")
    assert "quantize" in error.value.hint
    (tmp_path / "encoder.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelError, match="cannot read it"):
        OnnxEngine(tmp_path)
    (tmp_path / "encoder.onnx").unlink()
    with pytest.raises(ModelError, match=r"encoder\.onnx, decoder\.onnx"):
        quantize(tmp_path, [], lambda line: None)
    with pytest.raises(ModelError, match="no ONNX variant"):
        OnnxEngine(folder, "int3")  # type: ignore[arg-type]


def test_commands(checkpoint: Checkpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("export", "quantize"):
        monkeypatch.setattr(f"seq2cmd.lab.{module}.sampled_requests", lambda count: ["list files", "show the notes.txt"])
    checkpoint.save(tmp_path / "run" / "best")
    assert export_command.main(["--checkpoint", str(tmp_path / "run" / "best")]) == 0
    assert "2 real and 198 random requests" in capsys.readouterr().out
    assert quantize_command.main([str(tmp_path / "run" / "onnx")]) == 0
    assert "greedy.weights8.onnx" in capsys.readouterr().out
    assert quantize_command.main([str(tmp_path / "run" / "best"), "--how", "int4"]) == 0  # a checkpoint is exported first
    assert "greedy.int4.onnx" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        quantize_command.main([str(tmp_path / "run" / "best"), "--how", "int3"])
    with pytest.raises(ModelError, match="no checkpoint"):
        export_command.main(["--checkpoint", str(tmp_path / "none")])
    with pytest.raises(ModelError, match="model_config.json"):
        quantize_command.main([str(tmp_path)])
