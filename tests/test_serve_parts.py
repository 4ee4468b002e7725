"""The parts of the server that need no socket: service, queue, guard, metrics, documents."""

from __future__ import annotations

import ast
import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import write_toy_model
from seq2cmd.errors import ModelError
from seq2cmd.serve import guard as guarding
from seq2cmd.serve.document import openapi_document, page
from seq2cmd.serve.errors import CODES, ServeError
from seq2cmd.serve.guard import Guard, KeysError, read_keys
from seq2cmd.serve.message import STATUS
from seq2cmd.serve.metrics import Metrics
from seq2cmd.serve.oip import pack_values, unpack_strings
from seq2cmd.serve.queue import Queue
from seq2cmd.serve.routes import ROUTES, find
from seq2cmd.serve.service import Limits, Service

KEY = "0123456789abcdef"


def refused(work: Callable[[], object]) -> ServeError:
    with pytest.raises(ServeError) as caught:
        work()
    return caught.value


# ---- service ----


def test_service_answers_as_the_command_line_does(toy_model: Path) -> None:
    service = Service([str(toy_model)])
    answer = service.translate({"text": "list files in /tmp", "alternatives": 0, "shell": "fish"})
    assert (answer["command"], answer["model"], answer["alternatives"]) == ("ls /tmp", "toy", [])
    results = service.batch({"texts": ["list files in /tmp", "", "kill process 123"]})["results"]
    assert [result["command"] for result in results] == ["ls /tmp", None, "kill 123"]
    assert results[1]["reasons"] == ["unreadable request: the request is empty"]
    assert service.metrics.value("seq2cmd_translations_total", "answer") == 3
    assert service.metrics.value("seq2cmd_commands_total", "changes") == 1


@pytest.mark.parametrize(("request_", "code", "says"), [
    ({}, "bad_input", "missing"), ({"text": 1}, "bad_input", "a number"), ({"text": ""}, "bad_input", "empty"),
    ({"text": "x\x1b[2J"}, "bad_input", "control"), ({"text": "x" * 401}, "bad_input", "400"), ({"text": "\ud800"}, "bad_input", "U+D800"),
    ({"text": "x", "beam": True}, "bad_input", "whole number"), ({"text": "x", "alternatives": 8}, "bad_input", "0 to 7"),
    ({"text": "x", "shell": "tcsh"}, "bad_input", "one of"), ({"text": "x", "model": "gone"}, "not_found", "gone"),
    ({"text": "x", "run": True}, "bad_input", "run"), ({"text": "x", "model": []}, "bad_input", "a list"),
    ({"text": "x", "shell": {}}, "bad_input", "one of"),
])  # fmt: skip
def test_service_refuses(toy_model: Path, request_: dict[str, Any], code: str, says: str) -> None:
    error = refused(lambda: Service([str(toy_model)]).translate(request_))
    assert error.code == code and says in str(error) + error.hint


def test_service_limits_batches(toy_model: Path) -> None:
    service = Service([str(toy_model)], Limits(texts=2))
    assert refused(lambda: service.batch({"texts": ["x"] * 3})).code == "too_large"
    assert refused(lambda: service.batch({"texts": ["x", 1]})).code == "bad_input"


def test_reload_takes_all_models_or_none(tmp_path: Path) -> None:
    one, two = write_toy_model(tmp_path / "one"), write_toy_model(tmp_path / "two")
    service = Service([str(one), str(two)])
    assert service.default == "one"
    data = (two / "model.bin").read_bytes()
    (two / "model.bin").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    before = service.models()
    with pytest.raises(ModelError, match="SHA-256"):
        service.reload()
    assert service.models() == before
    (two / "model.bin").write_bytes(b"")  # a mapped file that is cut off would end the process
    assert service.translate({"text": "list files in /tmp", "model": "two"})["command"] == "ls /tmp"
    (two / "model.bin").write_bytes(data)
    assert [model["name"] for model in service.reload()] == ["one", "two"]
    assert [service.metrics.value("seq2cmd_reloads_total", outcome) for outcome in ("ok", "failed")] == [1, 1]


def test_two_models_of_one_name_are_refused(toy_model: Path) -> None:
    with pytest.raises(ModelError, match="two models"):
        Service([str(toy_model), str(toy_model)])


# ---- queue ----


def run_queue(work: Callable[[Queue], Any], **options: Any) -> Any:
    async def main() -> Any:
        return await work(Queue(asyncio.get_running_loop(), Metrics(), **options))

    return asyncio.run(main())


def test_queue_keeps_order_and_counts_batches() -> None:
    order: list[int] = []
    metrics = Metrics()

    async def main() -> list[Any]:
        queue = Queue(asyncio.get_running_loop(), metrics)
        steps = queue.ask(lambda: (order.append(100 + i) or i for i in range(3)), 3)
        return await asyncio.gather(steps, *(queue.ask(lambda i=i: order.append(i)) for i in range(5)))

    answers = asyncio.run(main())
    assert answers[0] == [0, 1, 2]
    assert order[0] == 100 and [i for i in order if i < 100] == [0, 1, 2, 3, 4]  # a large batch holds nobody up
    assert order.index(102) > order.index(4)
    assert metrics.value("seq2cmd_batch_size") >= 1 and metrics.value("seq2cmd_queue_depth") == 0


def test_queue_is_bounded_and_takes_one_that_is_larger_than_it() -> None:
    async def work(queue: Queue) -> None:
        first = asyncio.ensure_future(queue.ask(lambda: 1, 100))
        await asyncio.sleep(0)
        error = refused(lambda: queue.put(lambda: 2, lambda *_: None))
        assert error.code == "overloaded" and error.retry_after_s >= 1
        assert await first == 1 and len(queue) == 0

    run_queue(work, limit=2)


def test_queue_refuses_late_jobs_and_hands_errors_on() -> None:
    async def work(queue: Queue) -> None:
        with pytest.raises(ServeError, match="not answered") as caught:
            await queue.ask(lambda: 1, deadline_s=-1)
        assert caught.value.code == "deadline"
        with pytest.raises(ZeroDivisionError):
            await queue.ask(lambda: 1 / 0)
        assert await queue.ask(lambda: 3) == 3

    run_queue(work)


def test_queue_forgets_whom_nobody_waits_for() -> None:
    ran = []

    async def work(queue: Queue) -> None:
        task = asyncio.ensure_future(queue.ask(lambda: ran.append(1)))
        await asyncio.sleep(0)
        task.cancel()
        await queue.ask(lambda: ran.append(2))
        assert ran == [2] and len(queue) == 0

    run_queue(work)


# ---- guard ----


def test_keys_from_file_and_environment(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(f"# ours\n\nalice:{KEY}a\n{KEY}b\n")
    file.chmod(0o600)
    guard = Guard(read_keys(str(file)))
    assert guard.check(f"Bearer {KEY}a") == "alice"
    assert guard.check(f"bearer {KEY}b").startswith("key-")
    for wrong in (None, "", "Bearer", f"Bearer {KEY}", f"Basic {KEY}a", f"{KEY}a", "Bearer \ud800"):
        assert refused(lambda wrong=wrong: guard.check(wrong)).code == "unauthorized"
    assert len(read_keys(None, {guarding.VARIABLE: f"{KEY}1,bob:{KEY}2"})) == 2
    assert Guard(read_keys(None, {})).check(None) == guarding.NOBODY


@pytest.mark.parametrize(("text", "mode", "says"), [
    ("short\n", 0o600, "16 characters"), (f"a:{KEY}\nb:{KEY}\n", 0o600, "twice"), ("# none\n", 0o600, "no keys"),
    (f"{KEY}\n", 0o644, "other users"),
])  # fmt: skip
def test_key_files_that_are_refused(tmp_path: Path, text: str, mode: int, says: str) -> None:
    file = tmp_path / "keys"
    file.write_text(text)
    file.chmod(mode)
    with pytest.raises(KeysError, match=says):
        read_keys(str(file))


def test_rate_of_each_key(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(guarding, "monotonic", lambda: now)
    guard = Guard({"a": guarding.hashlib.sha256(b"a").digest(), "b": guarding.hashlib.sha256(b"b").digest()}, rate_s=2, burst=4)
    for _ in range(4):
        guard.check("Bearer a")
    error = refused(lambda: guard.check("Bearer a"))
    assert error.code == "rate_limited" and error.retry_after_s == pytest.approx(0.5)
    assert guard.check("Bearer b") == "b"  # a purse of its own
    guard.check("Bearer a", 0)  # what costs nothing
    now += 0.5
    guard.check("Bearer a")
    now += 100
    guard.check("Bearer a", 10)  # larger than a burst: it waits until nothing is owed
    assert refused(lambda: guard.check("Bearer a")).retry_after_s == pytest.approx(3.5)


# ---- metrics ----


def test_metrics_text_is_prometheus() -> None:
    metrics = Metrics(3)
    for row in range(2):
        metrics.use_row(row)
        metrics.add("seq2cmd_requests_total", "http", "ok", amount=2)
        metrics.observe("seq2cmd_stage_seconds", 0.003, "core")
        metrics.set("seq2cmd_worker_memory_bytes", 1000 + row)
    text = metrics.text()
    sample = re.compile(r'^[a-z0-9_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? [0-9.e+-]+$')
    names = set()
    for line in text.splitlines():
        if line.startswith("# TYPE"):
            names.add(line.split()[2])
        elif not line.startswith("# HELP"):
            assert sample.match(line), line
            assert re.sub(r"(_bucket|_sum|_count)?[{ ].*", "", line) in names
    assert 'seq2cmd_requests_total{protocol="http",outcome="ok"} 4' in text
    assert 'seq2cmd_stage_seconds_bucket{stage="core",le="0.0025"} 0' in text
    assert 'seq2cmd_stage_seconds_bucket{stage="core",le="0.005"} 2' in text
    assert 'seq2cmd_stage_seconds_bucket{stage="core",le="+Inf"} 2' in text
    assert 'seq2cmd_worker_memory_bytes{worker="1"} 1001' in text
    with pytest.raises(KeyError):
        metrics.add("seq2cmd_requests_total", "http", "whatever a client says")


# ---- documents and routes ----


def test_document_has_every_path_and_the_page_loads_nothing() -> None:
    document = openapi_document(Limits())
    assert {(path, method.upper()) for path, methods in document["paths"].items() for method in methods} \
        == {(route.path, method) for route in ROUTES for method in route.methods}
    html = page(document)
    assert not re.search(r"(?i)src=|<script|https?://|url\(|@import", html)
    assert all(name in html for name in document["components"]["schemas"])
    assert set(STATUS) == set(CODES)


def test_paths() -> None:
    found = find("/v2/models/my%20model/versions/3/infer")
    assert found and found[1] == {"model": "my model", "version": "3"}
    for path in ("/", "", "/translate/", "//translate", "/v2/models//infer", "/v2/models/a/b/infer", "*"):
        assert find(path) is None


def test_binary_tensors() -> None:
    packed = pack_values("BYTES", ["a", "", "ü"])
    assert packed == b"\1\0\0\0a\0\0\0\0\2\0\0\0\xc3\xbc" and unpack_strings(packed) == ["a", "", "ü"]
    assert pack_values("FP32", [1.0]) == b"\0\0\x80\x3f"
    for cut in (1, 3, 4, len(packed) - 1):
        assert refused(lambda cut=cut: unpack_strings(packed[:cut])).code == "bad_input"


def test_nothing_in_the_server_can_run_a_command(source_tree: Path) -> None:
    banned = re.compile(r"^(subprocess|pty|system|popen|exec\w*|spawn\w*|posix_spawn\w*|eval|pickle|ctypes)$")
    modules = sorted((source_tree / "src" / "seq2cmd" / "serve").glob("*.py"))
    assert len(modules) > 10
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            names = [node.id] if isinstance(node, ast.Name) else [node.attr] if isinstance(node, ast.Attribute) else \
                [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            assert not [name for name in names if banned.match(name)], f"{module.name} line {getattr(node, 'lineno', 0)}"
