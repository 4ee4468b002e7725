"""What the command line says beside a command, to whom, and that its JSON is as documented."""

from __future__ import annotations

import json
import os
import pty
import shlex
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from conftest import Seq2cmd
from seq2cmd.cli import COMMANDS
from seq2cmd.cli.options import OPTIONS

ROOT = Path(__file__).resolve().parents[1]
NOTHING = "/nowhere"


@pytest.fixture(scope="module")
def schema() -> jsonschema.protocols.Validator:
    shape = json.loads((ROOT / "docs" / "seq2cmd.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(shape)
    return jsonschema.Draft202012Validator(shape)


def _on_terminal(*arguments: str, **changes: str) -> tuple[str, str, int]:
    """stdout and stderr, each a terminal, and the exit code, of the shipped model."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TERM": "xterm", "SEQ2CMD_ANY_SYSTEM": "1", "PYTHONUTF8": "1", **changes}
    ends = [pty.openpty(), pty.openpty()]
    done = subprocess.run([sys.executable, "-m", "seq2cmd", *arguments], stdin=subprocess.DEVNULL, stdout=ends[0][1], stderr=ends[1][1],
                          env=environment, timeout=60)
    texts = []
    for master, slave in ends:
        os.write(slave, b"\x04end")  # so that reading ends without waiting
        text = b""
        while not text.endswith(b"end"):
            text += os.read(master, 4096)
        texts.append(text.decode().removesuffix("\x04end").replace("\r\n", "\n"))
        os.close(slave)
        os.close(master)
    return texts[0], texts[1], done.returncode


# ---- what is said to whom ----


def test_a_terminal_is_told_risk_and_meaning() -> None:
    assert _on_terminal("size of /var") == ("du -sh /var\n", "safe: show the total size of one directory\n", 0)


def test_a_pipe_is_told_the_command_alone() -> None:
    done = subprocess.run([sys.executable, "-m", "seq2cmd", "size of /var"], capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "SEQ2CMD_ANY_SYSTEM": "1"})
    assert (done.stdout, done.stderr) == ("du -sh /var\n", "")


def test_quiet_says_nothing_else() -> None:
    assert _on_terminal("-q", "size of /var") == ("du -sh /var\n", "", 0)
    stdout, stderr, code = _on_terminal("--quiet", "frobnicate zzz qux")
    assert (stdout, stderr, code) == ("", "", 1)
    assert _on_terminal("--quiet", "delete /var/log and everything in it")[1] == ""


def test_what_destroys_is_said_with_its_reason() -> None:
    stdout, stderr, _ = _on_terminal("delete all log files in /var")
    assert stdout.startswith("find /var")
    assert "careful: it deletes" in stderr and "destroys: " in stderr


def test_several_commands_have_their_probabilities_on_a_terminal() -> None:
    lines = _on_terminal("-n", "3", "disk usage of /home")[0].splitlines()
    assert len(lines) == 3
    sure = [int(line.split("%")[0]) for line in lines]
    assert sure == sorted(sure, reverse=True) and 50 < sure[0] <= 100 and sum(sure) <= 102
    assert lines[0].split("%  ")[1] == "du -sh /home"
    assert _on_terminal("-n", "3", "--quiet", "disk usage of /home")[0].startswith("du -sh /home\n")


def test_what_is_missing_is_named_with_the_way_to_get_it(tmp_path: Path) -> None:
    for name in ("sudo", "dnf"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    stdout, stderr, code = _on_terminal("scan the network 10.0.0.0/24 with nmap", SEQ2CMD_ANY_SYSTEM="0", PATH=str(tmp_path))
    assert "nmap" in stdout and code == 0
    assert "not installed here: nmap; to get it: sudo dnf install nmap\n" in stderr


def test_nothing_is_coloured() -> None:
    for changes in ({}, {"NO_COLOR": "1"}):
        for arguments in (["--explain", "size of /var"], ["-n", "2", "delete all log files"], ["--help"], ["explain", "ls -l"]):
            assert "\033" not in "".join(_on_terminal(*arguments, **changes)[:2])


# ---- explanations ----


def test_explain_prints_parts_below_the_command(seq2cmd: Seq2cmd) -> None:
    done = seq2cmd("--explain", "list files in /tmp")
    assert done.stdout.splitlines() == ["ls /tmp", "  ls    lists what is in a directory", "  /tmp  the directory to look in"]
    answer = json.loads(seq2cmd("--json", "--explain", "list files in /tmp").stdout)
    assert answer["explain"][1] == {"part": "/tmp", "text": "the directory to look in"}
    assert answer["does"]
    assert seq2cmd("--explain", stdin=b"list files\n").returncode == 2


def test_explain_command(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    done = seq2cmd("explain", "ls -l /tmp")
    assert done.returncode == 0 and done.stdout.splitlines()[1].startswith("  -l")
    assert json.loads(seq2cmd("explain", "--json", "ls -l").stdout)["explain"][0]["part"] == "ls"
    assert seq2cmd("explain", "-", stdin=b"ls -l\n").stdout == seq2cmd("explain", "ls -l").stdout
    for arguments in (["explain"], ["explain", "ls", "-l"], ["explain", "--jsn", "ls"], ["explain", " "]):
        done = seq2cmd(*arguments)
        assert (done.returncode, done.stdout) == (2, "") and done.stderr.count("\n") == 1
    assert "\033" not in seq2cmd("explain", "ls '\033[31m'").stdout


def test_explain_asks_the_manual_about_what_it_does_not_know(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    manual = tmp_path / "bin" / "whatis"
    manual.parent.mkdir()
    manual.write_text('#!/bin/sh\n[ "$1" = -- ] && echo "$2 (1)  - frobnicates widgets"\n')
    manual.chmod(0o755)
    path = {"PATH": f"{manual.parent}:{os.environ['PATH']}"}
    done = seq2cmd("explain", "frobnicate -x", environment_changes=path)
    assert done.stdout == "  frobnicate  not known here; its manual page: frobnicates widgets\n  -x          not known here\n"
    assert done.returncode == 1
    assert seq2cmd("explain", "frobnicate", environment_changes={"PATH": NOTHING}).stdout == "  frobnicate  not known here\n"
    manual.write_text("#!/bin/sh\nexec sleep 60\n")
    assert seq2cmd("explain", "frobnicate", environment_changes=path).stdout == "  frobnicate  not known here\n"


# ---- JSON ----


@pytest.mark.parametrize("arguments", [
    "--json 'list files in /tmp'", "--json --explain 'list files in /tmp'", "--json frobnicate zzz", "--json -n 1 frobnicate files",
    "--json -n 8 'kill process 5'", "check --json 'rm -rf /'", "explain --json 'frob | ls > x'", "--json --shell fish 'list files'",
    "--json --dialect busybox --explain list files",
])  # fmt: skip
def test_real_output_is_as_the_schema_says(seq2cmd: Seq2cmd, schema: jsonschema.protocols.Validator, arguments: str) -> None:
    schema.validate(json.loads(seq2cmd(*shlex.split(arguments)).stdout))


def test_missing_utilities_and_batches_are_as_the_schema_says(seq2cmd: Seq2cmd, schema: jsonschema.protocols.Validator) -> None:
    changes = {"SEQ2CMD_ANY_SYSTEM": "0", "PATH": NOTHING}
    done = seq2cmd("--json", "--file", "-", stdin=b"list files\n\xff\nping 10.0.0.1\n", environment_changes=changes)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == 3
    for answer in answers:
        schema.validate(answer)
    assert answers[0].get("missing") in (["ls"], None)
    assert "missing" not in json.loads(seq2cmd("--json", "--any-system", "list files", environment_changes=changes).stdout)


@pytest.mark.parametrize("change", [
    {"schema": 2}, {"verdict": "maybe"}, {"command": None}, {"confidence": 1.5}, {"more": 1}, {"missing": []}, {"does": "x"},
])  # fmt: skip
def test_the_schema_can_fail(seq2cmd: Seq2cmd, schema: jsonschema.protocols.Validator, change: dict[str, object]) -> None:
    answer = json.loads(seq2cmd("--json", "list files").stdout)
    assert schema.is_valid(answer)
    assert not schema.is_valid({**answer, **change})


def test_every_key_is_documented(schema: jsonschema.protocols.Validator) -> None:
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    assert all(f"`{key}`" in page for key in schema.schema["$defs"]["answer"]["properties"])


# ---- dialect, system and help ----


def test_dialect_and_system_are_options(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    environment = {"SEQ2CMD_MODEL": "base"}
    request = "show details of the processor"
    assert seq2cmd("--dialect", "busybox", request, environment_changes=environment).stdout == "cat /proc/cpuinfo\n"
    assert seq2cmd("--dialect=gnu", request, environment_changes=environment).stdout == "lscpu\n"
    assert seq2cmd("--dialect", "dos", request).returncode == 2
    box = tmp_path / "box"
    box.mkdir()
    (box / "busybox").write_text("#!/bin/sh\n")
    (box / "busybox").chmod(0o755)
    for name in ("ls", "find", "cat"):
        os.symlink("busybox", box / name)
    environment |= {"PATH": str(box), "SEQ2CMD_ANY_SYSTEM": ""}
    assert seq2cmd(request, environment_changes=environment).stdout == "cat /proc/cpuinfo\n"
    assert seq2cmd("--any-system", request, environment_changes=environment).stdout == "lscpu\n"
    said = environment | {"SEQ2CMD_ANY_SYSTEM": "1"}
    assert seq2cmd(request, environment_changes=said).stdout == "lscpu\n"
    assert seq2cmd("--no-any-system", request, environment_changes=said).stdout == "cat /proc/cpuinfo\n"
    assert seq2cmd("--dialect", "gnu", request, environment_changes=environment).stdout == "lscpu\n"


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if not command.extra])
def test_every_command_has_help(seq2cmd: Seq2cmd, name: str) -> None:
    done = seq2cmd(name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"seq2cmd {name}" in done.stdout


def test_the_manual_page_has_every_option() -> None:
    page = (ROOT / "docs" / "seq2cmd.1").read_text("utf-8").replace("\\-", "-")
    assert all(option.name in page for option in OPTIONS)
    assert all(f".B {name}\n" in page for name in COMMANDS)
