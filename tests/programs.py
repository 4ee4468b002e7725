"""Programs that tests start: tools of other packages, and a `seq2cmd serve` of its own for each test file."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
DEPLOY = ROOT / "deploy"
START_S = 60


def tool(name: str, package: str) -> str:
    """The path of a program of a Debian package."""
    return shutil.which(name) or str(pytest.fail(f"{name} not found: apt-get install {package}"))


def run(*command: str | Path, **options: Any) -> str:
    """What a command prints; it has to succeed."""
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(port: int, path: str, asked: object = None) -> Any:
    """The body of an answer, read as JSON where it is JSON."""
    data = None if asked is None else json.dumps(asked).encode()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", data, timeout=10) as reply:
        body = reply.read().decode()
    return json.loads(body) if body.startswith(("{", "[")) else body


@contextmanager
def running(command: Sequence[str | Path | int], log: Path, **options: Any) -> Iterator["subprocess.Popen[bytes]"]:
    """A program that is ended when it is not needed any more; what it writes goes into `log`."""
    words = [*map(str, command)]
    with open(log, "wb") as file, subprocess.Popen(words, stdout=file, stderr=file, start_new_session=True, **options) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)


def wait_until_ready(port: int, process: "subprocess.Popen[bytes]", log: Path, path: str = "/readyz") -> None:
    """Ask until there is an answer."""
    end = time.monotonic() + START_S
    while time.monotonic() < end and process.poll() is None:
        try:
            get(port, path)
            return
        except OSError:
            time.sleep(0.05)
    pytest.fail(log.read_text("utf-8", "replace")[-3000:])


@contextmanager
def toy_server(model: Path, folder: Path) -> Iterator[int]:
    """The port of a server which has been asked one thing and another."""
    log, port = folder / "log", free_port()
    command = [sys.executable, "-m", "seq2cmd", "serve", "--port", str(port), "--workers", "1", "--model", model]
    with running(command, log, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}) as process:
        wait_until_ready(port, process, log)
        for text in ("list files in /etc", "kill process 42", "frobnicate zzz"):
            get(port, "/translate", {"text": text})
        yield port
