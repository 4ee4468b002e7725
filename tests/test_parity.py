"""One truth: C core, PyTorch and ONNX Runtime give the same commands on the shared vectors of the shipped model.

A missing vector is a failure.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seq2cmd import _core
from seq2cmd.decode import decode
from seq2cmd.engines import Engine
from seq2cmd.engines.onnx import OnnxEngine
from seq2cmd.engines.reference import ReferenceEngine
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.export import export, one_thread
from seq2cmd.translator import DEFAULT_BEAM, Translator

ROOT = Path(__file__).resolve().parents[1]
Vector = dict[str, object]


@pytest.fixture(scope="module")
def vectors() -> list[Vector]:
    rows = [json.loads(line) for line in (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()]
    assert len(rows) == 500
    return rows


@pytest.fixture(scope="module")
def checkpoint() -> Checkpoint:
    return load_checkpoint(ROOT / "checkpoints" / "base")


@pytest.fixture(scope="module")
def model() -> _core.Model:
    return _core.load(str(ROOT / "src/seq2cmd/models/base/model.bin"), "")


def commands(engine: Engine, model: _core.Model, vectors: list[Vector]) -> list[str | None]:
    found = (decode(engine, model, str(row["request"]).encode(), 4).hypotheses for row in vectors)
    return [hypotheses[0].command if hypotheses else None for hypotheses in found]


def test_text_to_ids(model: _core.Model, vectors: list[Vector]) -> None:
    assert [_core.source_ids(model, str(row["request"]).encode()) for row in vectors] == [row["ids"] for row in vectors]


@pytest.mark.parametrize("kernel", _core.kernels())
def test_core_gives_the_vectors(vectors: list[Vector], kernel: str) -> None:
    """Every kernel of the C core says exactly what the vectors say.

    Scores may differ a little where the core has been built anew since: a float whose last bit is another may be rounded to the next int8,
    and that shows in a score; in few, and not far.
    """
    model = _core.load(str(ROOT / "src/seq2cmd/models/base/model.bin"), "")
    _core.set_kernel(model, kernel)
    away = []
    for row in vectors:
        found = _core.translate(model, str(row["request"]).encode(), DEFAULT_BEAM, 0, 0)[1]
        assert (found[0][0] if found else None) == row["command"]
        away.append(abs(found[0][1] - float(str(row["score"]))))
    assert max(away) < 0.03
    assert sum(distance > 1e-3 for distance in away) <= len(vectors) // 25


def test_translator_gives_the_vectors(vectors: list[Vector]) -> None:
    translator = Translator.from_pretrained("base")
    for row in vectors:
        suggestion = translator.translate(str(row["request"]))
        assert suggestion.command in (row["command"], None)


def test_model_is_the_checkpoint(checkpoint: Checkpoint, tmp_path: Path) -> None:
    """The shipped int8 model is what the committed float checkpoint packs to, byte for byte."""
    checkpoint.write_binary(tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == (ROOT / "src/seq2cmd/models/base/model.bin").read_bytes()


def test_float_engines_agree_and_int8_hardly_differs(
    checkpoint: Checkpoint, model: _core.Model, vectors: list[Vector], tmp_path: Path
) -> None:
    """PyTorch and ONNX Runtime: all 500 the same; int8 C core against float: at least 97%."""
    export(checkpoint, tmp_path)
    with one_thread():
        torch_commands = commands(ReferenceEngine(checkpoint.network()), model, vectors)
    onnx_commands = commands(OnnxEngine(tmp_path), model, vectors)
    assert onnx_commands == torch_commands
    same = sum(ours == row["command"] for ours, row in zip(torch_commands, vectors, strict=True))
    assert same >= 490, f"{500 - same} of 500 differ between float and int8"
