"""`seq2cmd bench`: figures that make sense, memory that does not grow, and a page that says what the report says. No figure is judged."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from conftest import Seq2cmd
from seq2cmd import _core
from seq2cmd.cli.bench import floor, measure, others

ROOT = Path(__file__).resolve().parents[1]


def test_report_has_every_kernel_and_ordered_percentiles(seq2cmd: Seq2cmd, toy_model: Path, tmp_path: Path) -> None:
    (tmp_path / "requests.txt").write_text('list the files in /etc\n{"request": "kill process 4711"}\nping 10.0.0.1\n')
    output = tmp_path / "report.json"
    done = seq2cmd("bench", "--quick", "--model", str(toy_model), "--file", "requests.txt", "--json", "--output", str(output))
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report == json.loads(output.read_text())
    model = report["models"]["toy"]
    assert [*model["kernels"]] == [*report["dot_gmac_s"]] == _core.kernels()
    assert (report["requests"], report["quick"]) == (3, True)
    for row in model["kernels"].values():
        for beam in (row["beam_1_us"], row["beam_8_us"]):
            assert 0 < beam["p50"] <= beam["p95"] <= beam["p99"] and 0 < beam["mean"] <= beam["p99"]
        assert row["network_us"] > 0 and row["times_floor"] > 0
    assert [*model["threads"]] == ["1", "2"]
    assert all(row["requests_s"] > 0 and row["requests_processor_s"] > 0 for row in model["threads"].values())
    assert 0 < model["process_cpu_ms"]["python"] < model["process_cpu_ms"]["seq2cmd"]
    readable = seq2cmd("bench", "--quick", "--model", str(toy_model), "--threads", "1")
    assert "portable" in readable.stdout and "requests/s" in readable.stdout


def test_memory_does_not_grow(seq2cmd: Seq2cmd, toy_model: Path) -> None:
    done = seq2cmd("bench", "--memory", "1", "--model", str(toy_model))
    assert done.returncode == 0, done.stdout
    assert len(done.stdout.splitlines()) == 21


@pytest.mark.parametrize("arguments", [["--onnx", "somewhere"], ["--file", "missing.txt"]])
def test_wrong_use_is_one_line(seq2cmd: Seq2cmd, arguments: list[str]) -> None:
    done = seq2cmd("bench", *arguments)
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1


def test_percentiles() -> None:
    values = [float(value) for value in range(1, 101)]
    assert measure.summary(values[::-1]) == {"mean": 50.5, "p50": 50.0, "p95": 95.0, "p99": 99.0}
    assert (measure.percentile([7.0], 0.99), measure.median([3.0, 1.0, 2.0]), measure.median([4.0, 1.0])) == (7.0, 2.0, 2.5)


def test_floor_counts_what_the_network_multiplies(toy_model: Path) -> None:
    """All dimensions of the toy are 16, its pieces 4: the multiply-adds by hand, for 3 tokens and 2 steps."""
    model = _core.load(str(toy_model / "model.bin"))
    e = h = d = a = 16
    c, tokens, steps = 2 * h, 3, 2
    encoder = tokens * (2 * 3 * h * e + 2 * 3 * h * h + a * c) + d * c + d * e + e * e
    decoder = steps * (a * d + 3 * d * d + 3 * d * (e + c) + e * (d + c + e) + 4 * e)
    assert sum(size * vectors for size, _, vectors in floor.products(model, tokens, steps)) == encoder + decoder
    assert floor.floor_us(model, 1e9, 1.0, tokens, steps) == pytest.approx((encoder + decoder) / 1e3)
    read = sum(size * reads for size, reads, _ in floor.products(model, tokens, steps))
    assert floor.floor_us(model, 1.0, 1e9, tokens, steps) == pytest.approx(read / 1e3) and read < encoder + decoder


def test_the_request_has_the_tokens_of_the_floor(toy_model: Path) -> None:
    assert len(_core.source_ids(_core.load(str(toy_model / "model.bin")), floor.REQUEST)) == floor.TOKENS


def test_threads_run_the_network_side_by_side(toy_model: Path) -> None:
    """Each of them does something, however short the time."""
    model = _core.load(str(toy_model / "model.bin"))
    wall, processor = floor.networks_s(model, 2, 0.05)
    assert min(wall, processor) > 0
    seen = set()

    def work(number: int) -> int:
        seen.add(number)
        return 1

    assert measure.rates(work, 3, 0.01)[0] > 0 and seen == {0, 1, 2}


def test_engines_that_are_missing_are_named(tmp_path: Path, toy_model: Path) -> None:
    found, missing = others.engines(tmp_path, toy_model / "model.bin")
    assert [*found] == ["PyTorch, float32"] and found["PyTorch, float32"]([1, 2], 3) == 3
    assert len(missing) == 6 and all(reason.count(":") for reason in missing)


def test_page_says_what_the_report_says() -> None:
    module = runpy.run_path(str(ROOT / "bench" / "page.py"))
    report = json.loads((ROOT / "results" / "bench.json").read_text("utf-8"))
    text = (ROOT / "docs" / "bench.md").read_text("utf-8")
    assert not report["quick"]
    assert module["write_into"](text, module["page"](report)) == text, "write it again with: python bench/page.py"
