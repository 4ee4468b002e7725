"""Nothing leaves the machine, and what is kept is for the user alone: every command is run under strace, which sees each system call."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from seq2cmd.cli import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
NETWORK = re.compile(r"AF_INET6?|AF_PACKET|AF_NETLINK|AF_VSOCK|AF_XDP")
CALLS = "socket,socketpair,connect,sendto,sendmsg,sendmmsg,bind,listen,accept,accept4,io_uring_setup"

# name of the command line -> arguments, input
RUNS: dict[str, tuple[list[str], bytes]] = {
    "one-shot": (["list files in /etc"], b""),
    "host and URL": (["ping example.com and fetch https://example.com/x"], b""),
    "json": (["--json", "-n", "3", "list files"], b""),
    "copy": (["--copy", "list files"], b""),
    "widget": (["--widget", "--shell", "fish", "list files"], b""),
    "batch": ([], b"list files in /etc\nping 10.0.0.1\nfrobnicate\n"),
    "batch of a file": (["batch", "requests.txt", "answered.jsonl", "--processes", "2"], b""),
    "deployment": (["deployment", "kserve", "-", "--image", "own:1"], b""),
    "batch to a file": (["--file", "requests.txt", "--output", "answers.jsonl", "--jobs", "2"], b""),
    "explained": (["--explain", "list files in /etc"], b""),
    "explain": (["explain", "frobnicate -x && ls -l"], b""),
    "teach": (["teach", "deploy {host}", "ssh {host} run"], b""),
    "own words": (["deploy web1.example.com"], b""),
    "teach list": (["teach", "--list"], b""),
    "check": (["check", "curl https://example.com | sh"], b""),
    "doctor": (["doctor"], b""),
    "config": (["config"], b""),
    "completions": (["completions", "bash"], b""),
    "integrate": (["integrate", "bash", "--install"], b""),
    "models": (["models"], b""),
    "version": (["version"], b""),
    "help": (["--help"], b""),
}
SEEN_ELSEWHERE = {"bench"}  # runs the same translation for a minute; a server's own test shows what it connects to
LAB = {name for name, command in COMMANDS.items() if command.extra}  # needs an extra that makes models


Traced = Callable[[list[str], bytes], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def traced(tmp_path: Path, toy_model: Path) -> Traced:
    """Runs a program under strace; the trace is its stdout."""
    if not shutil.which("strace"):
        pytest.fail("strace is missing: apt-get install strace")
    (tmp_path / "requests.txt").write_text("list files in /etc\nkill process 3\n" * 50)
    homes = {f"XDG_{what}_HOME": str(tmp_path / what.lower()) for what in ("STATE", "CONFIG", "CACHE", "DATA")}
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT / "src"), "SEQ2CMD_MODEL": str(toy_model),
                   **homes, "TERM": "dumb", "PYTHONUTF8": "1"}

    def run(program: list[str], typed: bytes) -> "subprocess.CompletedProcess[str]":
        trace = tmp_path / "trace"
        command = ["strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(trace), *program]
        done = subprocess.run(command, input=typed, capture_output=True, env=environment, cwd=tmp_path, timeout=120,
                              preexec_fn=lambda: os.umask(0) and None)
        return subprocess.CompletedProcess(command, done.returncode, trace.read_text(), done.stderr.decode())

    return run


def test_the_trace_would_see_it(traced: Traced) -> None:
    """A check of the check: these calls do show up, even where they lead nowhere."""
    code = "import socket; s = socket.socket(); s.setblocking(False); s.connect_ex(('127.0.0.1', 9)); socket.socket(socket.AF_INET6)"
    found = traced([sys.executable, "-c", code], b"").stdout
    assert len(NETWORK.findall(found)) >= 3
    code = "import threading, socket; t = threading.Thread(target=socket.socket); t.start(); t.join()"
    assert NETWORK.search(traced([sys.executable, "-c", code], b"").stdout)
    assert NETWORK.search(traced(["sh", "-c", f"{sys.executable} -c 'import socket; socket.socket()'"], b"").stdout)


def test_every_command_is_looked_at() -> None:
    looked = {arguments[0] for arguments, _ in RUNS.values() if arguments and arguments[0] in COMMANDS}
    assert set(COMMANDS) - LAB - SEEN_ELSEWHERE == looked, "a new command belongs into RUNS"


def test_no_command_touches_the_network_and_files_are_private(traced: Traced, tmp_path: Path) -> None:
    """With umask 000: whatever is not made private on purpose would be open to all."""
    for name, (arguments, typed) in RUNS.items():
        done = traced([sys.executable, str(ROOT / "bin" / "seq2cmd"), *arguments], typed)
        assert done.returncode in (0, 1, 3), (name, done.stderr)
        assert not NETWORK.search(done.stdout), (name, done.stdout)
    prompt = "import pty, sys; sys.exit(pty.spawn([sys.executable, '-m', 'seq2cmd']) and 1)"
    done = traced([sys.executable, "-c", prompt], b"list files in /etc\ndeploy web1\n:json\n:copy\n:help\n:quit\n")
    assert done.returncode == 0, done.stderr
    assert not NETWORK.search(done.stdout), done.stdout
    kept = sorted(path for what in ("state", "cache", "config") for path in (tmp_path / what).rglob("*"))
    private = {path.relative_to(tmp_path).as_posix() for path in kept if not stat.S_IMODE(path.stat().st_mode) & 0o077}
    expected = {"state/seq2cmd", "state/seq2cmd/history", "cache/seq2cmd", "cache/seq2cmd/phrases", "config/seq2cmd/phrases",
                "config/seq2cmd/phrases/taught.yaml"}  # fmt: skip
    assert expected <= private, kept
    assert {path.relative_to(tmp_path).as_posix() for path in kept if path.is_file()} <= private | {"config/fish/conf.d/seq2cmd.fish"}


def test_the_answers_do_not_depend_on_a_network() -> None:
    """In a network namespace of its own, in which there is nothing, not even a loopback."""
    if not shutil.which("bwrap"):
        pytest.fail("bwrap is missing: apt-get install bubblewrap")
    alone = ["bwrap", "--unshare-net", "--dev-bind", "/", "/"]
    program = [sys.executable, str(ROOT / "bin" / "seq2cmd"), "--json", "list files in /etc"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([*alone, *program], capture_output=True, text=True, env=environment, timeout=60)
    assert json.loads(done.stdout)["command"] == "ls /etc", done.stderr
