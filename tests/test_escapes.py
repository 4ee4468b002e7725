"""What a terminal would obey, or an eye would misread, reaches neither the terminal nor a command, whatever mouth is asked."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unicodedata import category
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seq2cmd.cli import main
from seq2cmd.cli.options import Options
from seq2cmd.cli.prompt import converse
from seq2cmd.cli.translate import open_translator
from seq2cmd.shells import SHELLS

# Escapes of terminals whole and cut, C0 and C1 controls, bidirectional and invisible characters, tags, and bytes that are no UTF-8.
HOSTILE = [
    "\x1b[2J", "\x1b]0;title\x07", "\x1b]52;c;cm0gLXJm\x07", "\x1b", "\x9b31m", "\x90", "\x00", "\x07", "\x08", "\r", "\n", "\t", "\x0b",
    "\x7f", "\u202e", "\u2066", "\u2069", "\u200f", "\u061c", "\u200b", "\u2028", "\u2029", "\u00ad", "\ufeff", "\U000e0041", "\udc9b",
    "\udcff",
]
PLAIN = ["list files in /tmp", "kill process 7", "ping 10.0.0.1", "'a b'", '"x"', "/tmp/$x", "é", "zzz", "rm -rf /etc", " ", "-", "#"]

Said = tuple[str, str]


@pytest.fixture(scope="module", autouse=True)
def toy(toy_model: Path) -> Iterator[None]:
    """Every mouth speaks with the toy model; SEQ2CMD_MODEL says so."""
    with mock.patch.dict(os.environ, {"SEQ2CMD_MODEL": str(toy_model)}):
        yield


def run(*arguments: str) -> Said:
    """What `seq2cmd ARGUMENTS` writes to stdout and stderr."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        main(list(arguments))
    return out.getvalue(), err.getvalue()


def ask_prompt(request: str) -> Said:
    """The interactive prompt, given one line."""
    out, err = io.StringIO(), io.StringIO()
    line = mock.patch("builtins.input", side_effect=[request, EOFError])
    options = Options()
    options.history = False
    with redirect_stdout(out), redirect_stderr(err), line:
        converse(open_translator(options), options)
    return out.getvalue(), err.getvalue()


MOUTHS: dict[str, Callable[[str], Said]] = {
    "bare": lambda text: run("--", text),
    "alternatives": lambda text: run("-n", "3", "--", text),
    "json": lambda text: run("--json", "--", text),
    "check": lambda text: run("check", "--", text),
    "check json": lambda text: run("check", "--json", "--", text),
    "prompt": ask_prompt,
    **{f"widget {shell}": (lambda text, shell=shell: run("--widget", "--shell", shell, "--", text)) for shell in SHELLS},  # type: ignore[misc]
}


def obeyed(text: str) -> list[str]:
    """The characters that do not just stand there: controls, format characters (bidirectional ones), line separators, lone surrogates."""
    return [c for c in text if category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") and c not in "\n\t"]


@pytest.mark.parametrize("mouth", list(MOUTHS))
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(parts=st.lists(st.sampled_from(HOSTILE + PLAIN), min_size=1, max_size=5), anything=st.text(max_size=8))
def test_nothing_that_a_terminal_obeys_is_printed(mouth: str, parts: list[str], anything: str) -> None:
    said = "".join(MOUTHS[mouth]("".join(parts) + anything))
    assert said and not obeyed(said)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(request=st.sampled_from(PLAIN[:3]), hostile=st.sampled_from(HOSTILE), at=st.integers(0, 18))
def test_a_request_with_such_characters_has_no_command(request: str, hostile: str, at: int) -> None:
    """Blanks at the ends alone are no part of a request."""
    text = request[:at] + hostile + request[at:]
    if text.strip() == request:
        return
    out, err = run("--", text)
    widget, _ = run("--widget", "--", text)
    assert out == "" and err.startswith("seq2cmd: ")
    assert widget.startswith("refuse\t") and widget.count("\n") == 1


@pytest.mark.parametrize("hostile", [c for c in HOSTILE if c != "\n"])  # two lines are two requests
def test_batch_answers_each_line_and_says_nothing_hostile(hostile: str, tmp_path: Path) -> None:
    file = tmp_path / "requests"
    file.write_bytes(f"list files in /tmp\nlist {hostile} files\nping 10.0.0.1\n".encode("utf-8", "surrogateescape"))
    out, err = run("--file", str(file))
    assert not obeyed(out + err) and out.splitlines()[0] == "ls /tmp" and out.splitlines()[-1] == "ping 10.0.0.1"
    lines, _ = run("--json", "--file", str(file))
    assert not obeyed(lines)
    commands = [json.loads(line)["command"] for line in lines.splitlines()]
    assert commands[0] == "ls /tmp" and commands[-1] == "ping 10.0.0.1" and not any(commands[1:-1])
