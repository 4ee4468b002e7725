"""`seq2cmd batch`: answers to files, in order, by processes or by Ray; faults in a line, in a worker, and in the middle of a run."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import Seq2cmd
from seq2cmd.batch import lines, output, pool, ray_data
from seq2cmd.batch.answers import Answerer, Counts, Settings
from seq2cmd.batch.progress import Progress, describe, duration
from seq2cmd.cli.options import UsageError
from seq2cmd.errors import MissingExtraError

REQUESTS = ["list files in /etc", "kill process 42", "ping 10.0.0.1", "frobnicate zzz", "", "list the files in '/a b'"]


def _write(path: Path, count: int) -> list[str]:
    requests = [f"list files in /srv/{number}" if number % 3 else REQUESTS[number % len(REQUESTS)] for number in range(count)]
    path.write_text("".join(f"{request}\n" for request in requests), "utf-8")
    return requests


def _answers(path: Path) -> list[dict[str, Any]]:
    """Every answer but for the time that it took."""
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    return [{key: value for key, value in json.loads(line).items() if key != "ms"} for line in text.splitlines()]


# ---- what comes out ----


def test_line_n_answers_line_n(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    requests = _write(tmp_path / "in.txt", 1700)
    done = seq2cmd("batch", "in.txt", "out.jsonl", "--processes", "2")
    assert (done.returncode, done.stdout) == (0, "")
    answers = _answers(tmp_path / "out.jsonl")
    assert [answer["request"] for answer in answers] == requests
    assert answers[1]["command"] == "ls /srv/1"
    kinds = [sum(answer["verdict"] == verdict for answer in answers) for verdict in ("answer", "unsure")]
    assert f"1,700 lines: {kinds[0]:,} answered" in done.stderr
    assert not (tmp_path / "out.jsonl.part").exists() and not (tmp_path / "out.jsonl.checkpoint").exists()


def test_the_shape_is_that_of_the_command_line(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    _write(tmp_path / "in.txt", 12)
    assert seq2cmd("batch", "in.txt", "out.jsonl", "-n", "3", "--processes", "1", "--quiet").stderr == ""
    shown = [json.loads(line) for line in seq2cmd("--json", "-n", "3", "--file", "in.txt").stdout.splitlines()]
    assert _answers(tmp_path / "out.jsonl") == [{key: value for key, value in answer.items() if key != "ms"} for answer in shown]


def test_json_lines_and_packed_files(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    records = [{"text": "ping 10.0.0.1", "id": 7}, "kill process 42", {"request": "list files", "more": 1},
               {"id": {"a": [1]}, "text": "ping ::1"}]
    with gzip.open(tmp_path / "in.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    assert seq2cmd("batch", "in.jsonl.gz", "out.jsonl.gz", "--processes", "1").returncode == 0
    answers = _answers(tmp_path / "out.jsonl.gz")
    assert [answer["command"] for answer in answers] == ["ping 10.0.0.1", "kill 42", "ls", "ping ::1"]
    assert [answer.get("id") for answer in answers] == [7, None, None, {"a": [1]}]
    assert "id" not in answers[1]


BAD_LINES = [
    b"", b"{", b"7", b"null", b'{"text": 7}', b"{}", b'"\xff"', b'{"text": "ping ::1", "id": NaN}', b"[" * 60000,
    b'"' + b"x" * 70000 + b'"', b'"a\\u0000b"', b'"\\ud800"', json.dumps("word " * 500).encode(), b"1" * 5000,
]  # fmt: skip


def test_what_cannot_be_read_is_an_answer_too(toy_model: Path) -> None:
    answerer = Answerer(Settings(str(toy_model), jsonl=True))
    data, counts = answerer.lines([*BAD_LINES, b'"ping ::1"'])
    answers = [json.loads(line) for line in data.splitlines()]
    assert counts == Counts(answered=1, unreadable=len(BAD_LINES))
    assert len(answers) == len(BAD_LINES) + 1
    for answer in answers[:-1]:
        assert (answer["verdict"], answer["command"]) == ("refuse", None)
        assert answer["reasons"][0].startswith("unreadable request: ")
    assert answers[-1]["command"] == "ping ::1"
    assert data.isascii() and all(byte >= 32 or byte == 10 for byte in data)
    text, counts = Answerer(Settings(str(toy_model))).lines([b"list \xff", b"x" * 70000])
    assert counts.unreadable == 2


def test_memory_does_not_grow_with_a_line(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(b"a\n" + b"x" * 3_000_000 + b"\r\nb\r\n\nc")
    chunks = list(lines.read_chunks(str(tmp_path / "in.txt")))
    found = [line for chunk in chunks for line in chunk.lines]
    assert [len(line) for line in found] == [1, lines.LONGEST + 1, 1, 0, 1]
    assert (found[2], found[4], chunks[-1].share) == (b"b", b"c", 1.0)


@pytest.mark.parametrize("packed", [False, True])
def test_chunks_go_on_from_where_any_of_them_ended(tmp_path: Path, packed: bool) -> None:
    text = "".join(f"{number} {'x' * (number % 900)}\n" for number in range(2500)).encode()
    path = tmp_path / ("in.gz" if packed else "in")
    path.write_bytes(gzip.compress(text) if packed else text)
    chunks = list(lines.read_chunks(str(path)))
    assert len(chunks) > 4
    assert b"".join(line + b"\n" for chunk in chunks for line in chunk.lines) == text
    assert max(len(chunk.lines) for chunk in chunks) <= lines.CHUNK_LINES
    again = list(lines.read_chunks(str(path), chunks[2].end))
    assert [chunk.lines for chunk in again] == [chunk.lines for chunk in chunks[3:]]


# ---- interrupted runs ----


@pytest.fixture
def running(toy_model: Path, source_tree: Path, tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """A batch of 200,000 lines, of which some have been answered."""
    _write(tmp_path / "big.txt", 200_000)
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model)}
    command = [sys.executable, source_tree / "bin" / "seq2cmd", "batch", "big.txt", "out.jsonl", "--processes", "1"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        for _ in range(600):
            if (tmp_path / "out.jsonl.checkpoint").exists():
                break
            time.sleep(0.05)
        yield process
        process.kill()


def _children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _gone(pid: int) -> bool:
    for _ in range(200):
        if not Path(f"/proc/{pid}").exists():
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_the_same_command_goes_on(running: "subprocess.Popen[str]", seq2cmd: Seq2cmd, tmp_path: Path, number: signal.Signals) -> None:
    workers = _children(running.pid)
    assert len(workers) == 1
    os.killpg(running.pid, number)
    _, told = running.communicate(timeout=30)
    assert running.returncode == (130 if number == signal.SIGINT else -number)
    assert ("the same command goes on" in told) == (number == signal.SIGINT) and "Traceback" not in told
    assert all(map(_gone, workers))
    checkpoint = json.loads((tmp_path / "out.jsonl.checkpoint").read_text("utf-8"))
    before, _, counts = checkpoint["answers"]
    assert 0 < before < (tmp_path / "big.txt").stat().st_size and sum(counts) > 0
    requests = (tmp_path / "big.txt").read_text("utf-8").splitlines()
    # Go on with a shorter rest: all 200,000 would take a minute. The checkpoint is made to fit the shorter file.
    kept = sum(counts) + 700
    (tmp_path / "big.txt").write_text("".join(f"{request}\n" for request in requests[:kept]), "utf-8")
    status = (tmp_path / "big.txt").stat()
    refused = seq2cmd("batch", "big.txt", "out.jsonl")
    assert refused.returncode == 2 and "belongs to another input file; --restart" in refused.stderr
    checkpoint["input file"][1:] = [status.st_size, status.st_mtime_ns]
    (tmp_path / "out.jsonl.checkpoint").write_text(json.dumps(checkpoint))
    done = seq2cmd("batch", "big.txt", "out.jsonl", "--processes", "2")
    assert (done.returncode, f"{kept:,} lines" in done.stderr) == (0, True)
    assert [answer["request"] for answer in _answers(tmp_path / "out.jsonl")] == requests[:kept]


def test_two_at_once_would_spoil_the_output(running: "subprocess.Popen[str]", seq2cmd: Seq2cmd) -> None:
    done = seq2cmd("batch", "big.txt", "out.jsonl")
    assert done.returncode == 2 and "another process writes out.jsonl.part" in done.stderr


def test_what_a_crash_left_behind_the_checkpoint_is_cut_off(tmp_path: Path) -> None:
    path, answered = str(tmp_path / "out"), pool.Answered(b"1\n", Counts(1), 10, 0.5)
    with output.Output(path, {"settings": 1}, False) as first:
        first.write(answered)
        first.save()
        first._file.write(b"half a li")  # as an interrupt in the middle of write() leaves it
    with output.Output(path, {"settings": 1}, False) as second:
        assert second.answers == (10, 2, Counts(1))
        second.write(answered)
        second.finish()
    assert Path(path).read_bytes() == b"1\n1\n"
    with pytest.raises(UsageError, match="is there already"):
        output.Output(path, {"settings": 1}, False)
    with output.Output(path, {"settings": 1}, True) as third:
        third.finish()
    assert Path(path).read_bytes() == b""


def test_checkpoints_that_do_not_fit(tmp_path: Path) -> None:
    path = str(tmp_path / "out")
    with output.Output(path, {"settings": 1}, False) as first:
        first.write(pool.Answered(b"1\n", Counts(1), 10, 0.5))
    with pytest.raises(UsageError, match="another settings"):
        output.Output(path, {"settings": 2}, False)
    (tmp_path / "out.part").write_bytes(b"")
    with pytest.raises(UsageError, match="shorter than its checkpoint"):
        output.Output(path, {"settings": 1}, False)
    (tmp_path / "out.checkpoint").write_text("{")
    with pytest.raises(UsageError, match="cannot read"):
        output.Output(path, {"settings": 1}, False)


# ---- workers ----


def _killing(workers: pool.Pool, chunks: list[lines.Chunk], times: int) -> Iterator[lines.Chunk]:
    """The chunks; so many times every worker is killed before one is given."""
    for number, chunk in enumerate(chunks):
        if number < times:
            for worker in workers._workers:
                worker.process.kill()
                worker.process.wait()
        yield chunk


def test_a_worker_that_dies_is_replaced(toy_model: Path) -> None:
    chunks = [lines.Chunk([b"ping 10.0.0.%d" % number], number, 0.0) for number in range(6)]
    with pool.Pool(Settings(str(toy_model)), 1) as workers:
        answers = list(workers.answers(_killing(workers, chunks, 2)))
        assert len(workers._workers) >= 2
    assert [json.loads(answered.data)["command"] for answered in answers] == [f"ping 10.0.0.{number}" for number in range(6)]
    assert all(worker.process.returncode is not None for worker in workers._workers)


def test_lines_that_kill_twice_end_the_run(tmp_path: Path) -> None:
    """Workers without a model end before they answer anything."""
    with pool.Pool(Settings(str(tmp_path / "missing")), 1) as workers, pytest.raises(pool.WorkerDiedError) as raised:
        list(workers.answers(iter([lines.Chunk([b"ping ::1"], 1, 1.0)])))
    assert "fewer --processes" in raised.value.hint


def test_wrong_use(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("ping ::1\n")
    (tmp_path / "bad.gz").write_bytes(b"no gzip")
    for arguments, message in [
        (["missing.txt", "out"], "cannot read missing.txt"), (["/dev/null", "out"], "no regular file; seq2cmd --json --file -"),
        (["in.txt", "no/out"], "cannot write no/out.part"), (["in.txt", "out", "--model", "bass"], "did you mean 'base'?"),
        (["in.txt", "out", "--beam", "9"], "--beam takes a whole number from 1 to 8"), (["bad.gz", "out"], "cannot read bad.gz"),
        (["bad.gz", "out", "--ray", "--restart"], "gunzip -k bad.gz"),
    ]:  # fmt: skip
        done = seq2cmd("batch", *arguments)
        assert (done.returncode, message in done.stderr, "Traceback" in done.stderr) == (2, True, False), done.stderr
    full = seq2cmd("batch", "in.txt", "out", stdin=b"", environment_changes={"SEQ2CMD_MODEL": str(tmp_path)})
    assert full.returncode == 2 and not (tmp_path / "out").exists()


# ---- progress ----


def test_progress_tells_rate_and_time_left(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    clock = iter([0.0, 10.0, 50.0, 50.0])
    monkeypatch.setattr("seq2cmd.batch.progress.monotonic", lambda: next(clock))
    progress = Progress(Counts(1000))
    progress.show(Counts(1100), 0.2)  # the clock starts here
    progress.show(Counts(4900, 100, 90, 10), 0.6)
    progress.end("that was it")
    line = " 60%  5,100 lines: 4,900 answered, 100 unsure, 90 refused, 10 unreadable  100/s  40 s left\n"
    assert capsys.readouterr().err == line + "that was it\n"
    assert (duration(90), duration(12000), describe(Counts())) == ("2 min", "3 h 20 min", "0 lines: 0 answered")


# ---- Ray ----


def test_ranges_are_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ray_data, "RANGE_BYTES", 100)
    text = b"".join(b"x" * (number % 250) + b"\n" for number in range(300)) + b"the end"
    (tmp_path / "in").write_bytes(text)
    ranges = list(ray_data.line_ranges(str(tmp_path / "in"), 0))
    assert len(ranges) > 50
    found = []
    with open(tmp_path / "in", "rb") as file:
        for start, end in ranges:
            file.seek(start)
            found += list(ray_data._up_to(file, end))
    assert found == text.split(b"\n")
    assert list(ray_data.line_ranges(str(tmp_path / "in"), len(text))) == []


def test_actors_leave_a_processor() -> None:
    cases = [(None, 2.0, 9), (64, 2.0, 9), (64, 64.0, 9), (None, 1.0, 9), (3, 64.0, 9), (None, 0.0, 9)]
    assert [ray_data.most_actors(*case) for case in cases] == [2, 3, 9, 1, 3, 1]


def test_without_ray_the_install_line_is_told(toy_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    _write(tmp_path / "in.txt", 3)
    with pytest.raises(MissingExtraError) as raised:
        list(ray_data.answers(str(tmp_path / "in.txt"), Settings(str(toy_model)), 0, 1, False))
    assert raised.value.hint == "pip install 'seq2cmd[ray]'"


def test_ray_answers_as_processes_do(toy_model: Path, source_tree: Path, tmp_path: Path) -> None:
    """Ray in its local mode; three ranges. It starts many processes, which takes its time on a busy machine."""
    _write(tmp_path / "in.txt", 32_000)
    assert len(list(ray_data.line_ranges(str(tmp_path / "in.txt"), 0))) == 3
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model)}
    told = {}
    for name, options in (("plain", ["--processes", "1"]), ("ray", ["--ray", "--processes", "2"])):
        command = [sys.executable, source_tree / "bin" / "seq2cmd", "batch", "in.txt", f"{name}.jsonl", *options]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, done.stderr
        told[name] = done.stderr.splitlines()[-1]
    assert told["ray"] == told["plain"] and told["ray"].startswith("32,000 lines: ")
    assert _answers(tmp_path / "ray.jsonl") == _answers(tmp_path / "plain.jsonl")
