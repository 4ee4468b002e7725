"""What the command line does for shells: --shell, --widget, --copy, completions, the manual page, doctor."""

import base64
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Seq2cmd, write_toy_model
from seq2cmd.cli import COMMANDS, manual
from seq2cmd.cli.completions import completions
from seq2cmd.cli.options import OPTIONS, SHELLS
from seq2cmd.cli.widget import LONGEST_MESSAGE, _commands
from seq2cmd.shells import SHELLS as SHELLS_OF_THE_CORE
from seq2cmd.suggestion import Alternative, Suggestion

ANSWERED, NOT_SURE, WRONG_USE = 0, 1, 2


def test_commands_are_written_for_the_shell(seq2cmd: Seq2cmd) -> None:
    assert SHELLS == SHELLS_OF_THE_CORE
    request = "list the folder 'a\\'"
    assert [seq2cmd("--shell", shell, request).stdout for shell in SHELLS] == ["ls 'a\\'\n"] * 3 + ["ls 'a\\\\'\n"]
    assert seq2cmd("--shell=fish", "-n", "2", request).stdout.splitlines()[0] == "ls 'a\\\\'"
    assert seq2cmd("--shell", "fish", stdin=request.encode() + b"\n").stdout == "ls 'a\\\\'\n"
    assert '"command": "ls \'a\\\\\\\\\'"' in seq2cmd("--shell", "fish", "--json", request).stdout
    done = seq2cmd("--shell", "tcsh", request)
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert "--shell takes sh or bash or zsh or fish, got 'tcsh'" in done.stderr


# arguments, first line, exit code
WIDGET = [
    (["list files in /tmp"], "answer\t", ANSWERED),
    (["frobnicate the zzz in /tmp"], "unsure\tnot sure: low confidence; unknown word: frobnicate; unknown word: zzz", NOT_SURE),
    (["frobnicate zzz"], "refuse\tno answer: low confidence; unknown word: frobnicate; unknown word: zzz", NOT_SURE),
    ([""], "refuse\tthe request is empty", WRONG_USE),
    ([], "refuse\tthe request is empty", WRONG_USE),
    (["a\tb\nc"], "refuse\trequest holds a control character (U+0009) at character 2", WRONG_USE),
    (["--model", "a\x1b[31mb", "list files"], "refuse\tno model named 'a\\x1b[31mb'", WRONG_USE),
    (["--model", "./a\x1b[31mb", "list files"], "refuse\tno model folder at ./a?[31mb", WRONG_USE),
]


@pytest.mark.parametrize(("arguments", "first", "code"), WIDGET)
def test_widget_lines(seq2cmd: Seq2cmd, arguments: list[str], first: str, code: int) -> None:
    done = seq2cmd("--widget", "--shell", "zsh", *arguments)
    lines = done.stdout.splitlines()
    assert (lines[0], done.returncode, done.stderr) == (first, code, "")
    assert (len(lines) == 1) == first.startswith("refuse")
    assert all(line.count("\t") == 1 for line in lines)
    assert all(line.replace("\t", "").isprintable() for line in lines)


def test_widget_lines_are_the_commands_best_first(seq2cmd: Seq2cmd) -> None:
    lines = seq2cmd("--widget", "--", "list files in /tmp").stdout.splitlines()
    assert [line.partition("\t")[2] for line in lines[1:]] == seq2cmd("-n", "4", "list files in /tmp").stdout.splitlines()
    assert {line.partition("\t")[0] for line in lines[1:]} <= {"", "safe", "changes", "destroys"}
    long = seq2cmd("--widget", " ".join(f"zzz{n}" for n in range(30))).stdout.splitlines()[0].partition("\t")[2]
    assert len(long) == LONGEST_MESSAGE
    assert long.endswith("...")


def test_widget_lines_have_the_risk_of_each_command() -> None:
    found = Suggestion("r", "answer", "rm -rf ~", 0.9, (Alternative("ls ~", 0.1, "safe"), Alternative("pwd", 0.1)), risk="destroys")
    assert _commands(found) == ["destroys\trm -rf ~", "safe\tls ~", "\tpwd"]


# ---- the clipboard ----


@pytest.mark.parametrize("tool", ["wl-copy", "xclip", "xsel"])
def test_copy_gives_the_command_to_a_tool(seq2cmd: Seq2cmd, tmp_path: Path, tool: str) -> None:
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / tool
    program.write_text(f'#!/bin/sh\ncat > "{tmp_path}/clipboard"\necho noise\n')
    program.chmod(0o755)
    display = {"WAYLAND_DISPLAY": "wayland-0" if tool == "wl-copy" else "", "DISPLAY": "" if tool == "wl-copy" else ":0"}
    done = seq2cmd("--copy", "list files in /etc", environment_changes={"PATH": f"{tmp_path / 'bin'}:/usr/sbin:/bin", **display})
    assert (done.returncode, done.stdout, done.stderr) == (ANSWERED, "ls /etc\n", "")
    assert (tmp_path / "clipboard").read_text() == "ls /etc"


def test_copy_without_anything_prints(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    for changes in ({"PATH": str(tmp_path), "DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "", "DISPLAY": "", "TERM": "dumb"}):
        done = seq2cmd("--copy", "list files in /etc", environment_changes=changes)
        assert (done.returncode, done.stdout, done.stderr) == (ANSWERED, "ls /etc\n", "")
    assert seq2cmd("--copy", "frobnicate zzz").returncode == NOT_SURE
    assert "--copy takes one request" in seq2cmd("--copy", stdin=b"list files\n").stderr


def test_copy_through_the_terminal(toy_model: Path, source_tree: Path) -> None:
    """OSC 52, on a terminal of its own."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model), "TERM": "xterm"}
    pid, master = pty.fork()
    if pid == 0:
        os.execvpe(sys.executable, [sys.executable, "-m", "seq2cmd", "--copy", "--quiet", "list files in /etc"], environment)
    seen = b""
    try:
        while chunk := os.read(master, 4096):
            seen += chunk
    except OSError:  # the end of a pseudo-terminal
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == ANSWERED
    os.close(master)
    assert seen == b"\033]52;c;" + base64.b64encode(b"ls /etc") + b"\als /etc\r\n"


# ---- completions and the manual page ----

COMPLETE = {
    "bash": '{text}\nCOMP_WORDS=({words} "{word}") COMP_CWORD={at}\n_seq2cmd_complete\nprintf "%s\\n" "${{COMPREPLY[@]}}"\n',
    "zsh": 'compadd() {{ shift; print -rl -- ${{(M)@:#{word}*}} }}\n{text}\nwords=({words} "{word}") CURRENT={at}+1\n_seq2cmd_complete\n',
    "fish": "{text}\ncomplete -C '{words} {word}' | string replace -r '\\t.*' ''\n",
}


@pytest.mark.parametrize("shell", COMPLETE)
@pytest.mark.parametrize(("words", "word", "expected"), [
    (["seq2cmd"], "--al", ["--alternatives"]),
    (["seq2cmd"], "doc", ["doctor"]),
    (["seq2cmd", "--shell"], "fi", ["fish"]),
    (["seq2cmd", "integrate"], "z", ["zsh"]),
    (["seq2cmd"], "--", [option.name for option in OPTIONS]),
    (["seq2cmd"], "", list(COMMANDS)),
])
def test_completions(shell: str, words: list[str], word: str, expected: list[str], tmp_path: Path) -> None:
    assert shutil.which(shell), f"{shell} is needed by this test: apt-get install {shell}"
    script = COMPLETE[shell].format(text=completions(shell), words=" ".join(words), word=word, at=len(words))
    (tmp_path / "script").write_text(script)
    quiet = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    done = subprocess.run([shell, *quiet, "script"], cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
    found = set(done.stdout.splitlines())
    assert set(expected) <= found, done.stderr
    assert not word or found == set(expected)


def test_completions_are_printed(seq2cmd: Seq2cmd) -> None:
    assert seq2cmd("completions", "zsh").stdout == completions("zsh")
    assert seq2cmd("completions", "tcsh").returncode == WRONG_USE


def test_manual_page_is_that_of_the_tables(source_tree: Path) -> None:
    page = (source_tree / "docs" / "seq2cmd.1").read_text("utf-8")
    assert page == manual.manual(), "python -m seq2cmd.cli.manual > docs/seq2cmd.1"
    plain = page.replace("\\-", "-")
    assert all(f"\\fB{name}\\fR" in plain for option in OPTIONS for name in (option.name, option.short) if name)
    assert all(f".B {name}\n" in plain for name in COMMANDS)
    assert all(line.isascii() and not line.startswith("'") for line in page.splitlines())


# ---- doctor ----


def test_doctor_finds_no_fault_in_what_works(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    done = seq2cmd("doctor", environment_changes={"HOME": str(tmp_path)})
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "FAULT" not in done.stdout
    for words in ("in use: toy, ", " kernels, ", "ms a request", "SHA-256 as in its manifest", "engine onnx", "bash: no key", "--copy "):
        assert words in done.stdout
    seq2cmd("integrate", "bash", "--install", environment_changes={"HOME": str(tmp_path)})
    assert "bash: the key is installed" in seq2cmd("doctor", environment_changes={"HOME": str(tmp_path)}).stdout


def test_doctor_names_a_damaged_model(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    data = bytearray((write_toy_model(tmp_path / "damaged") / "model.bin").read_bytes())
    data[1000] ^= 1
    (tmp_path / "damaged" / "model.bin").write_bytes(data)
    done = seq2cmd("doctor", "--model", "./damaged")
    assert done.returncode == 1
    assert "FAULT  the model in use: " in done.stdout
    assert "SHA-256" in done.stdout
