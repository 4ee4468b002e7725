"""A real `seq2cmd serve` on loopback, for tests."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
START_S = 60  # longest start, on a busy machine
REQUEST = "list files in /tmp"  # the toy answers `ls /tmp`


class Answer:
    """Status, headers (names in lower case) and body of a reply."""

    def __init__(self, reply: http.client.HTTPResponse) -> None:
        self.status = reply.status
        self.headers = {name.lower(): value for name, value in reply.getheaders()}
        self.body = reply.read()

    def json(self) -> Any:
        return json.loads(self.body)


class ServerProcess:
    """Starts it on a free port; use it in a `with`. Its log is in `log()`, as dictionaries."""

    def __init__(self, model: Path, *options: str, environment: Mapping[str, str] | None = None, http: bool = True) -> None:
        self._log = tempfile.TemporaryFile("w+b")  # noqa: SIM115 - closed in __exit__
        port = ["--port", "0"] if http else []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "seq2cmd", "serve", "--model", str(model), *port, *options], stderr=self._log, stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **(environment or {})})
        self.addresses = self._started()
        self.url = next((address for address in self.addresses if address.startswith("http")), "")
        self.port = int(self.url.rpartition(":")[2] or 0)

    def _started(self) -> list[str]:
        end = time.monotonic() + START_S
        while time.monotonic() < end and self.process.poll() is None:
            for line in self.log():
                if line["event"] == "started":
                    return list(line["addresses"])
            time.sleep(0.02)
        raise AssertionError(f"the server did not start: {self.text()}")

    def __enter__(self) -> ServerProcess:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.stop()
        self._log.close()

    def text(self) -> str:
        """What it wrote to stderr."""
        return os.pread(self._log.fileno(), 1 << 24, 0).decode()

    def log(self, event: str = "") -> list[dict[str, Any]]:
        """The lines of its log."""
        lines = [json.loads(line) for line in self.text().splitlines(True) if line.startswith("{") and line.endswith("\n")]
        return [line for line in lines if not event or line["event"] == event]

    def wait_for(self, event: str, count: int = 1) -> dict[str, Any]:
        """The log's line about an event, when it has come."""
        end = time.monotonic() + START_S
        while time.monotonic() < end:
            lines = self.log(event)
            if len(lines) >= count:
                return lines[-1]
            time.sleep(0.02)
        raise AssertionError(f"no {event}: {self.text()}")

    def signal(self, number: signal.Signals) -> None:
        """Send it to the supervisor."""
        self.process.send_signal(number)

    def stop(self) -> int:
        """TERM, and the exit code."""
        self.signal(signal.SIGTERM)
        try:
            return self.process.wait(START_S)
        finally:
            self.process.kill()

    def workers(self) -> list[int]:
        """Process ids of the workers."""
        return [int(pid) for pid in Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()]

    def descriptors(self) -> int:
        """How many descriptors the workers have open."""
        return sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in self.workers())

    def resident_kb(self) -> int:
        """Resident memory of the largest worker."""
        return max(int(line.split()[1]) for pid in self.workers() for line in Path(f"/proc/{pid}/status").read_text().splitlines()
                   if line.startswith("VmRSS"))

    def connect(self) -> http.client.HTTPConnection:
        """A connection that stays open."""
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=START_S)

    def ask(self, path: str, body: object = None, headers: Mapping[str, str] | None = None, method: str = "") -> Answer:
        """One request on a connection of its own; a body that is not bytes is sent as JSON."""
        connection = self.connect()
        try:
            return ask(connection, path, body, headers, method)
        finally:
            connection.close()

    def metric(self, line: str) -> float:
        """The value of a sample, given as it stands in the text: name{labels}."""
        text = self.ask("/metrics").body.decode()
        return float(next(row for row in text.splitlines() if row.startswith(line + " ")).rpartition(" ")[2])


def ask(
    connection: http.client.HTTPConnection, path: str, body: object = None, headers: Mapping[str, str] | None = None, method: str = ""
) -> Answer:
    """One request on a connection."""
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    connection.request(method or ("GET" if data is None else "POST"), path, data, dict(headers or {}))
    return Answer(connection.getresponse())
