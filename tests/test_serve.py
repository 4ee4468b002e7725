"""The server as its clients meet it: real processes on loopback, and on a Unix socket."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import re
import signal
import socket
import ssl
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import malformed
from conftest import write_toy_model
from seq2cmd.lab.pack import unfolded
from seq2cmd.serve.connection import Connection
from seq2cmd.serve.server import HttpLimits
from server_process import REQUEST, ROOT, ServerProcess, ask

KEY = "0123456789abcdef0123"


@pytest.fixture(scope="module")
def server(toy_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    path = tmp_path_factory.mktemp("socket") / "s"
    with ServerProcess(toy_model, "--workers", "2", "--socket", str(path), "--access-log") as process:
        yield process


def raw(server: ServerProcess, data: bytes, timeout_s: float = 30) -> bytes:
    """Send bytes, and read until the server closes."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=timeout_s) as connection:
        connection.sendall(data)
        with contextlib.suppress(ConnectionError):
            return b"".join(iter(lambda: connection.recv(65536), b""))
        return b""


# ---- answers ----


def test_it_answers_as_the_command_line_does(server: ServerProcess, seq2cmd: Any) -> None:
    expected = json.loads(seq2cmd("--json", REQUEST).stdout)
    answer = server.ask("/translate", {"text": REQUEST})
    got = answer.json()
    expected["ms"] = got["ms"]
    assert (answer.status, got) == (200, expected) and got["command"] == "ls /tmp"
    results = server.ask("/translate/batch", {"texts": [REQUEST, "", "ping 10.0.0.1"], "alternatives": 0}).json()["results"]
    assert [result["command"] for result in results] == ["ls /tmp", None, "ping 10.0.0.1"]
    assert server.ask("/translate/batch", {"texts": []}).json() == {"results": []}


def test_curl(server: ServerProcess) -> None:
    line = ["curl", "-sS", f"{server.url}/translate", "-d", json.dumps({"text": REQUEST})]
    assert json.loads(subprocess.run(line, capture_output=True, check=True).stdout)["command"] == "ls /tmp"


@pytest.mark.parametrize(("path", "body", "status"), [
    ("/translate", b"", 422), ("/translate", b"[1]", 422), ("/translate", b'{"text": NaN}', 422), ("/translate", b'{"text": "\xff"}', 422),
    ("/translate", b"[" * 100_000, 422), ("/translate", {"text": ""}, 422), ("/translate", {"text": "a\u202eb"}, 422),
    ("/translate", {"text": "x", "model": "gone"}, 404), ("/translate/batch", {"texts": ["x"] * 257}, 413), ("/nowhere", b"{}", 404),
    ("/readyz", b"{}", 405), ("/v2/models/gone/infer", b"{}", 404), ("/v2/models/toy/versions/9/infer", b"{}", 404),
    ("/v2/models/toy/infer", {"inputs": []}, 400), ("/v1/chat/completions", {"messages": [{"role": "system", "content": "x"}]}, 400),
])  # fmt: skip
def test_what_is_refused(server: ServerProcess, path: str, body: object, status: int) -> None:
    answer = server.ask(path, body, method="POST")
    assert answer.status == status and answer.json()["error"]
    assert server.ask("/translate", {"text": REQUEST}).status == 200


def test_probes_and_documents(server: ServerProcess) -> None:
    assert server.ask("/healthz").json() == {"status": "ok"}
    assert server.ask("/readyz").json()["models"][0]["name"] == "toy"
    assert server.ask("/openapi.json").json()["openapi"] == "3.1.0"
    page = server.ask("/docs")
    assert page.headers["content-type"].startswith("text/html") and "default-src 'none'" in page.headers["content-security-policy"]
    head = server.ask("/healthz", method="HEAD")
    assert (head.status, head.body) == (200, b"") and int(head.headers["content-length"]) > 2
    assert "access-control-allow-origin" not in page.headers


def test_metrics_tell_about_all_workers(server: ServerProcess) -> None:
    sample = 'seq2cmd_requests_total{protocol="http",outcome="ok"}'
    before = server.metric(sample)
    for _ in range(20):
        server.ask("/translate", {"text": REQUEST})  # a connection each: they are spread over the workers
    assert server.metric(sample) == before + 21  # and the first look at the metrics itself
    assert server.metric('seq2cmd_stage_seconds_count{stage="core"}') >= 20
    assert server.metric("seq2cmd_connections") >= 1
    assert server.metric('seq2cmd_worker_memory_bytes{worker="1"}') > 1e6


def test_requests_sent_ahead_are_answered_in_order(server: ServerProcess) -> None:
    texts = [f"list files in /tmp/{i}" for i in range(40)]
    bodies = [json.dumps({"text": text}).encode() for text in texts]
    data = b"".join(b"POST /translate HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body) for body in bodies)
    answer = raw(server, data + b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").decode()
    assert re.findall(r'"command": "ls (/tmp/\d+)"', answer) == [f"/tmp/{i}" for i in range(40)]
    assert answer.endswith('{"status": "ok"}') and "connection: close" in answer


def test_request_ids_and_log(server: ServerProcess) -> None:
    named = server.ask("/translate", {"text": "list files in /secret"}, {"X-Request-ID": "mine-1"})
    assert named.headers["x-request-id"] == "mine-1"
    assert server.ask("/healthz", headers={"X-Request-ID": "a\tb" * 40}).headers["x-request-id"] != "a\tb" * 40
    assert wait(lambda: [line for line in server.log("request") if line["request_id"] == "mine-1"])  # it is written after the answer
    line = next(line for line in server.log("request") if line["request_id"] == "mine-1")
    assert (line["status"], line["path"], line["texts"], line["method"]) == (200, "/translate", 1, "POST")
    assert "secret" not in server.text()


def test_texts_in_the_log_are_escaped(toy_model: Path) -> None:
    with ServerProcess(toy_model, "--workers", "1", "--access-log", "--log-text") as process:
        process.ask("/translate", {"text": "a\x1b[2J\x7f\u202e\n{}"})
        process.wait_for("request")
        text = process.text()
        assert "\\u001b[2J\\u007f\\u202e\\n" in text and all(c.isprintable() or c == "\n" for c in text)


# ---- the Unix socket ----


def lines(path: str, data: bytes) -> list[Any]:
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(30)
        caller.connect(path)
        caller.sendall(data)
        caller.shutdown(socket.SHUT_WR)
        return [json.loads(line) for line in b"".join(iter(lambda: caller.recv(65536), b"")).splitlines()]


def test_socket_speaks_lines(server: ServerProcess) -> None:
    path = server.addresses[1].removeprefix("unix:")
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    first = json.dumps({"text": REQUEST, "id": 7}).encode()
    answers = lines(path, first + b'\n\n{"texts": ["ping 10.0.0.1", ""]}\nnonsense\n{"text": 3, "id": "b"}\n')
    assert (answers[0]["command"], answers[0]["id"]) == ("ls /tmp", 7)
    assert [result["command"] for result in answers[1]["results"]] == ["ping 10.0.0.1", None]
    assert answers[2]["error"]["code"] == "bad_input" and answers[3]["id"] == "b"
    many = lines(path, b'{"text": "list files in /tmp"}\n' * 500)
    assert [answer["command"] for answer in many] == ["ls /tmp"] * 500
    assert lines(path, b'{"text": "list files in /tmp"}')[0]["command"] == "ls /tmp"  # no end of line
    assert lines(path, b"x" * (1 << 20) + b"y\n")[0]["error"]["code"] == "too_large"


def test_socket_files(toy_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "s"
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(str(path))
    stale.close()
    with ServerProcess(toy_model, "--workers", "1", "--no-http", "--socket", str(path), http=False) as process:
        assert process.addresses == [f"unix:{path}"]
        assert refusal(toy_model, "--no-http", "--socket", str(path)).startswith(f"seq2cmd: a server listens on {path} already")
        assert process.stop() == 0
    assert not path.exists()
    path.write_text("mine")
    assert "is no socket" in refusal(toy_model, "--no-http", "--socket", str(path)) and path.read_text() == "mine"


def refusal(model: Path, *options: str) -> str:
    """What it says when it does not start."""
    line = [sys.executable, "-m", "seq2cmd", "serve", "--model", str(model), *options]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60, env={**os.environ, "PYTHONPATH": str(ROOT / "src")})
    assert done.returncode == 2 and done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_options_that_are_refused(toy_model: Path, tmp_path: Path, server: ServerProcess) -> None:
    assert "--allow-remote" in refusal(toy_model, "--host", "0.0.0.0")
    assert "--host takes an address" in refusal(toy_model, "--host", "example.org")
    assert "Address already in use" in refusal(toy_model, "--port", str(server.port))
    assert "nothing to listen on" in refusal(toy_model, "--no-http")
    assert "no model folder" in refusal(tmp_path / "gone")
    assert "--tls-cert" in refusal(toy_model, "--tls-key", "x")


def test_passed_sockets_and_readiness(toy_model: Path, tmp_path: Path) -> None:
    """Socket activation and READY=1, as systemd does both."""
    with socket.socket() as listener, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(60)
        environment = {"PYTHONPATH": str(ROOT / "src"), "NOTIFY_SOCKET": str(tmp_path / "notify"), "LISTEN_FDS": "1"}
        pass_on = f"""import os, sys
os.dup2({listener.fileno()}, 3)
os.environ["LISTEN_PID"] = str(os.getpid())
os.execv(sys.executable, [sys.executable, "-m", "seq2cmd", "serve", "--workers", "1", "--model", sys.argv[1]])"""
        process = subprocess.Popen([sys.executable, "-c", pass_on, str(toy_model)], stderr=subprocess.DEVNULL, pass_fds=[listener.fileno()],
                                   env={**os.environ, **environment})
        try:
            assert manager.recv(100) == b"READY=1"
            line = ["curl", "-sS", f"http://127.0.0.1:{listener.getsockname()[1]}/healthz"]
            assert json.loads(subprocess.run(line, capture_output=True, check=True).stdout) == {"status": "ok"}
        finally:
            process.terminate()
            assert process.wait(60) == 0
        assert manager.recv(100) == b"STOPPING=1"


# ---- limits ----


def test_sizes(server: ServerProcess) -> None:
    for data, status in (
        (b"POST /translate HTTP/1.1\r\ncontent-length: 1048577\r\n\r\n", b"413"),
        (b"POST /translate HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n" + b"10000\r\n" + b"x" * 65536 + b"\r\n", b""),
        (b"POST /translate HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n" + (b"10000\r\n" + b"x" * 65536 + b"\r\n") * 17, b"413"),
        (b"GET / HTTP/1.1\r\nx: " + b"y" * 20_000, b"431"), (b"GET /" + b"y" * 20_000, b"431"),
        (b"GET / HTTP/1.1\r\n" + b"".join(b"h%d: 1\r\n" % i for i in range(100)), b"431"),
        (b"GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n", b"400"), (b"nonsense\r\n\r\n", b"400"),
        (b"POST / HTTP/1.1\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n", b"400"),
        (b"POST /translate HTTP/1.1\r\nexpect: a miracle\r\ncontent-length: 2\r\n\r\n{}", b"417"),
    ):
        with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
            with contextlib.suppress(ConnectionError):
                connection.sendall(data)
            if status:
                got = b""
                with contextlib.suppress(ConnectionError):
                    got = connection.recv(65536)
                assert got.startswith(b"HTTP/1.1 " + status) or not got, (data[:60], got)
                assert got or status == b"413", data[:60]  # the answer to a flood may be lost with the reset
    compressed = server.ask("/translate", b"{}", {"Content-Encoding": "gzip"})
    assert compressed.status == 415


def test_expect_continue(server: ServerProcess) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(b"POST /translate HTTP/1.1\r\nexpect: 100-continue\r\nconnection: close\r\ncontent-length: 30\r\n\r\n")
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b'{"text": "list files in /tmp"}')
        assert b'"command": "ls /tmp"' in connection.recv(65536)


def test_slow_senders_and_crowds(toy_model: Path) -> None:
    with ServerProcess(toy_model, "--workers", "1", "--read-timeout-s", "0.3", "--max-connections", "3") as process:
        assert raw(process, b"POST /translate HTTP/1.1\r\ncontent-length: 30\r\n\r\n{").startswith(b"HTTP/1.1 408")
        assert raw(process, b"POST /tra").startswith(b"HTTP/1.1 408")
        held = [process.connect() for _ in range(3)]
        for connection in held:
            ask(connection, "/healthz")
        crowd = process.ask("/healthz")
        assert crowd.status == 503 and crowd.headers["retry-after"] == "1"
        for connection in held:
            connection.close()
        assert wait(lambda: process.ask("/healthz").status == 200)


def wait(condition: Any, timeout_s: float = 60) -> bool:
    end = time.monotonic() + timeout_s
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


def test_deadline_of_the_client(server: ServerProcess) -> None:
    late = server.ask("/translate", {"text": REQUEST}, {"X-Timeout-Ms": "0"})
    assert (late.status, late.json()["error"]["code"]) == (503, "deadline") and late.headers["retry-after"] == "1"
    assert server.ask("/translate", {"text": REQUEST}, {"X-Timeout-Ms": "60000"}).status == 200


def test_overload_is_refused_and_not_kept(toy_model: Path) -> None:
    """A stopped worker finds far more than it may keep when it goes on."""
    with ServerProcess(toy_model, "--workers", "1", "--max-queue", "8") as process:
        data = [b"POST /translate/batch HTTP/1.1\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)
                for body in [json.dumps({"texts": [REQUEST] * 4}).encode()]][0]
        callers = [socket.create_connection(("127.0.0.1", process.port), timeout=60) for _ in range(60)]
        for caller in callers:  # all are known to the worker before it stops
            caller.sendall(b"GET /healthz HTTP/1.1\r\n\r\n")
            assert caller.recv(65536).startswith(b"HTTP/1.1 200")
        worker = process.workers()[0]
        os.kill(worker, signal.SIGSTOP)
        for caller in callers:
            caller.sendall(data)
        os.kill(worker, signal.SIGCONT)
        answers = [caller.recv(65536) for caller in callers]
        for caller in callers:
            caller.close()
        counts = {status: sum(answer.startswith(b"HTTP/1.1 " + status) for answer in answers) for status in (b"200", b"429")}
        assert counts[b"200"] >= 2 and counts[b"429"] >= 1 and sum(counts.values()) == 60
        assert all(b"retry-after: " in answer for answer in answers if answer.startswith(b"HTTP/1.1 429"))
        assert process.metric('seq2cmd_requests_total{protocol="http",outcome="overloaded"}') == counts[b"429"]
        assert process.metric("seq2cmd_queue_depth") == 0


def test_malformed_requests(toy_model: Path) -> None:
    with ServerProcess(toy_model, "--workers", "1", "--read-timeout-s", "2") as process:
        random_ = random.Random(7)
        for number in range(1500):
            data, then = malformed.case(random_)
            answer = malformed.send(process.port, data, then, 30)
            assert not malformed.wrong(answer), (number, data[:200], answer[:200])
            if number == 300:
                before = process.descriptors(), process.resident_kb()
        assert process.ask("/translate", {"text": REQUEST}).status == 200
        assert wait(lambda: process.descriptors() <= before[0] + 2)
        assert process.resident_kb() < before[1] + 4096
        assert not process.log("internal_error") and not process.log("worker_ended") and "Traceback" not in process.text()


# ---- who may ask ----


def test_keys_and_rates(toy_model: Path, tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(f"alice:{KEY}\n")
    file.chmod(0o600)
    options = ["--workers", "2", "--api-keys", str(file), "--rate", "0.01", "--burst", "3", "--access-log"]
    with ServerProcess(toy_model, *options) as process:
        for path in ("/translate", "/v1/models", "/metrics", "/v2"):
            body = {"text": REQUEST} if path == "/translate" else None
            answer = process.ask(path, body, {"Authorization": "Bearer wrong"})
            assert (answer.status, answer.headers["www-authenticate"]) == (401, "Bearer")
        assert [process.ask(path).status for path in ("/healthz", "/readyz", "/v2/health/ready")] == [200] * 3
        key = {"Authorization": f"Bearer {KEY}"}
        statuses = [process.ask("/translate", {"text": REQUEST}, key).status for _ in range(6)]  # over both workers: the rate is the key's
        assert statuses == [200] * 3 + [429] * 3
        assert int(process.ask("/translate", {"text": REQUEST}, key).headers["retry-after"]) > 50
        assert {line.get("key") for line in process.log("request")} == {None, "alice"} and KEY not in process.text()


def test_remote_binding_warns_without_keys(toy_model: Path) -> None:
    with ServerProcess(toy_model, "--workers", "1", "--host", "0.0.0.0", "--allow-remote") as process:
        assert "everybody who reaches 0.0.0.0 may ask" in process.text() and process.ask("/healthz").status == 200
    keys = {"SEQ2CMD_API_KEYS": KEY}
    with ServerProcess(toy_model, "--workers", "1", "--host", "0.0.0.0", "--allow-remote", environment=keys) as process:
        assert "warning" not in process.text() and process.ask("/v2").status == 401


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority, and a server's and a client's certificate of it."""
    folder = tmp_path_factory.mktemp("tls")

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl("req", "-x509", *curve, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=ca")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1")
    for name in ("server", "client"):
        openssl("req", *curve, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        authority = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "names"]
        openssl("x509", "-req", "-in", f"{name}.csr", *authority, "-out", f"{name}.pem")
    return folder


def test_tls_and_client_certificates(toy_model: Path, certificates: Path) -> None:
    pem = {name: str(certificates / name) for name in ("server.pem", "server.key", "client.pem", "client.key", "ca.pem")}
    options = ["--workers", "1", "--tls-cert", pem["server.pem"], "--tls-key", pem["server.key"], "--tls-client-ca", pem["ca.pem"]]
    with ServerProcess(toy_model, *options) as process:
        assert process.url.startswith("https://")
        line = ["curl", "-sS", "--cacert", pem["ca.pem"], f"{process.url}/translate", "-d", json.dumps({"text": REQUEST})]
        assert subprocess.run(line, capture_output=True).returncode != 0
        done = subprocess.run([*line, "--cert", pem["client.pem"], "--key", pem["client.key"]], capture_output=True, check=True)
        assert json.loads(done.stdout)["command"] == "ls /tmp"
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.load_verify_locations(pem["ca.pem"])
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        with socket.create_connection(("127.0.0.1", process.port), timeout=30) as plain, pytest.raises(ssl.SSLError):
            old.wrap_socket(plain, server_hostname="127.0.0.1")
        assert process.stop() == 0
        assert "Traceback" not in process.text()


# ---- life ----


class Load(threading.Thread):
    """A client that asks without a pause, and counts requests that were sent and not answered."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self.port, self.answered, self.lost = port, 0, 0

    def run(self) -> None:
        body = json.dumps({"text": REQUEST}).encode()
        data = b"POST /translate HTTP/1.1\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)
        while True:
            try:
                connection = socket.create_connection(("127.0.0.1", self.port), timeout=60)
            except OSError:
                return  # nobody listens any more
            fresh = True
            with connection:
                while self._one(connection, data, fresh):
                    fresh = False

    def _one(self, connection: socket.socket, data: bytes, fresh: bool) -> bool:
        """True if the connection can be used again."""
        try:
            connection.sendall(data)
            answer = connection.recv(65536)
        except OSError:
            if fresh:  # made in the moment in which the socket was closed: the server has never seen it
                return False
            answer = b""
        if b'"command": "ls /tmp"' in answer:
            self.answered += 1
        elif b" 503 " not in answer:
            self.lost += 1
        return b"connection: close" not in answer and bool(answer)


def test_term_under_load_loses_nothing(toy_model: Path) -> None:
    with ServerProcess(toy_model, "--workers", "2") as process:
        clients = [Load(process.port) for _ in range(8)]
        for client in clients:
            client.start()
        assert wait(lambda: all(client.answered > 20 for client in clients))
        assert process.stop() == 0
        for client in clients:
            client.join(60)
        assert sum(client.lost for client in clients) == 0 and sum(client.answered for client in clients) > 160
        assert [line["event"] for line in process.log()][-2:] == ["ending", "ended"]


def test_hot_reload(tmp_path: Path) -> None:
    folder = write_toy_model(tmp_path / "toy")
    with ServerProcess(folder, "--workers", "2") as process:
        connections = [process.connect() for _ in range(6)]  # some of each worker, and they stay

        def commands() -> set[str]:
            return {ask(connection, "/translate", {"text": REQUEST}).json()["command"] for connection in connections}

        assert commands() == {"ls /tmp"}
        good = (folder / "model.bin").read_bytes()
        (folder / "model.bin").write_bytes(good[: len(good) // 2])  # in place: what is served lies elsewhere
        process.signal(signal.SIGHUP)
        assert "SHA-256" in process.wait_for("reload_failed")["error"]
        assert commands() == {"ls /tmp"}
        plain = unfolded(good)  # nothing is deflated in it
        assert plain.count(b"lskillping") == 1
        other, manifest = plain.replace(b"lskillping", b"dukillping"), (folder / "manifest.json").read_text()
        (folder / "model.bin").write_bytes(other)
        (folder / "manifest.json").write_text(manifest.replace(hashlib.sha256(good).hexdigest(), hashlib.sha256(other).hexdigest()))
        process.signal(signal.SIGHUP)
        process.wait_for("reloaded")
        assert wait(lambda: commands() == {"du /tmp"})
        assert process.metric('seq2cmd_reloads_total{outcome="failed"}') == 1
        os.kill(process.workers()[0], signal.SIGKILL)  # and a worker that replaces one has the new model too
        process.wait_for("worker_ended")
        assert wait(lambda: len(process.workers()) == 2)
        for connection in connections:
            connection.close()
        assert {process.ask("/translate", {"text": REQUEST}).json()["command"] for _ in range(8)} == {"du /tmp"}
        assert process.metric("seq2cmd_worker_restarts_total") == 1


def test_workers_end_with_their_supervisor(toy_model: Path) -> None:
    with ServerProcess(toy_model, "--workers", "2") as process:
        workers = process.workers()
        process.process.kill()
        assert wait(lambda: not any(Path(f"/proc/{pid}/cmdline").exists() and b"seq2cmd" in Path(f"/proc/{pid}/cmdline").read_bytes()
                                    for pid in workers))


def test_readers_that_take_nothing_are_dropped() -> None:
    """A client asks and asks and never reads. In this process, with a clock of our own: a test cannot wait for half a minute."""

    class Stuck:
        closing = aborted = False

        def is_closing(self) -> bool:
            return self.closing

        def abort(self) -> None:
            self.aborted = True

        def close(self) -> None:
            self.closing = True

    server = SimpleNamespace(limits=HttpLimits(write_s=30, idle_s=75))
    connection = Connection(server)  # type: ignore[arg-type]
    connection.transport = stuck = Stuck()  # type: ignore[assignment]
    connection.sweep(connection.since_s + 70)
    assert not stuck.closing
    connection.sweep(connection.since_s + 76)  # idle for too long: closed, as soon as what was written has gone out
    assert stuck.closing and not stuck.aborted
    connection.sweep(connection.since_s + 77)
    assert stuck.aborted
    connection.transport = stuck = Stuck()  # type: ignore[assignment]
    connection.pause_writing()
    connection.sweep(connection.since_s + 29)
    assert not stuck.aborted
    connection.sweep(connection.since_s + 31)
    assert stuck.aborted
