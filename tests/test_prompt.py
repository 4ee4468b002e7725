"""The interactive prompt on a real terminal (a pseudo-terminal of its own): editing, history, keys, pastes, `:` commands; long batches."""

import json
import os
import re
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conftest import Seq2cmd
from seq2cmd.cli.line_editing import candidates
from seq2cmd.cli.prompt_commands import COMMANDS, attention_map
from test_cli import Terminal

ESCAPE = re.compile(r"\x1b\[[?0-9;]*[a-zA-Z]")  # what readline itself sends


@pytest.fixture
def environment(toy_model: Path, source_tree: Path, tmp_path: Path) -> dict[str, str]:
    """A user with an editor that turns `ls` into `ls -l`, in a folder with a few files."""
    editor = tmp_path / "bin" / "editor"
    editor.parent.mkdir()
    editor.write_text('#!/bin/sh\nstat -c %a "$1" > "$(dirname "$0")/mode"\nsed -i "s/^ls/ls -l/" "$1"\n')
    editor.chmod(0o755)
    for name in ("notes.txt", "two words.txt"):
        (tmp_path / "work" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "work" / name).touch()
    (tmp_path / "work" / "folder").mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in ("VISUAL", "DISPLAY", "WAYLAND_DISPLAY", "INPUTRC")}
    homes = {f"XDG_{what}_HOME": str(tmp_path / what.lower()) for what in ("STATE", "CONFIG", "CACHE")}
    return {**kept, **homes, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model), "TERM": "dumb", "HOME": str(tmp_path),
            "EDITOR": str(editor), "PYTHONUTF8": "1"}


@pytest.fixture
def terminal(environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    monkeypatch.chdir(tmp_path / "work")
    with closing(Terminal(environment)) as terminal:
        terminal.expect("> ")
        yield terminal


READY = "\n> "


def say(terminal: Terminal, typed: str, *shown: str) -> None:
    """Type a line and wait for what it shows, and for the next prompt."""
    terminal.type(typed + "\n")
    for text in shown:
        terminal.expect(text)
    terminal.expect(READY)


def end(terminal: Terminal) -> None:
    terminal.type("\x04")
    assert terminal.wait() == 0


def history(tmp_path: Path) -> list[str]:
    return (tmp_path / "state" / "seq2cmd" / "history").read_text().splitlines()


def test_every_command_behind_a_colon(terminal: Terminal, tmp_path: Path) -> None:
    say(terminal, ":next", "nothing to leaf through")
    say(terminal, ":copy", "there is no command yet")
    say(terminal, "list files in /etc", "ls /etc")
    say(terminal, ":json", '"command": "ls /etc"')
    say(terminal, ":explain", "ls")
    say(terminal, ":attention", "|||/etc", "ls ")
    say(terminal, ":edit", "ls -l /etc")
    assert (tmp_path / "bin" / "mode").read_text() == "600\n"
    say(terminal, ":teach show etc", "learned show-etc", "get   ls -l /etc")
    say(terminal, "show etc", "ls -l /etc")
    say(terminal, ":attention", "no answer of the model")
    say(terminal, ":copy", "no clipboard")
    say(terminal, ":model", "in use: toy; there are: base")
    say(terminal, ":model small", "in use: small")
    say(terminal, ":model smal", "did you mean 'small'?")
    say(terminal, ":history", "1  list files in /etc", "2  show etc")
    say(terminal, ":help", *(f":{name} " for name in COMMANDS))
    say(terminal, ":e", "may be :explain or :edit")
    say(terminal, ":frobnicate", "no command of the prompt; :help lists them")
    terminal.type(":accept\n")
    assert terminal.wait() == 0
    assert history(tmp_path) == ["list files in /etc", "show etc"]


def test_next_leafs_through_the_alternatives_and_comes_round(environment: dict[str, str]) -> None:
    environment["SEQ2CMD_MODEL"] = "base"
    with closing(Terminal(environment)) as terminal:
        terminal.expect("> ")
        say(terminal, "list the files here", "ls")
        for _ in range(2):
            say(terminal, ":next")
        terminal.type("\x1bn")  # the key types it
        terminal.expect(":next")
        terminal.expect("\n> ")
        say(terminal, ":next", "ls\r")
        say(terminal, "format /dev/sdb1 as ext4", "mkfs", "careful: it ")
        terminal.type("half a request\x1bx")  # what stood on the line gives way
        terminal.expect("mkfs")
        terminal.expect(READY)
        end(terminal)


def test_history_is_bounded_private_and_can_be_off(environment: dict[str, str], tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        for first, flags in ((1, {"SEQ2CMD_HISTORY_SIZE": "3"}), (3, {"SEQ2CMD_HISTORY_SIZE": "3"}), (5, {"SEQ2CMD_HISTORY": "0"})):
            with closing(Terminal({**environment, **flags})) as terminal:
                terminal.expect("> ")
                for number in (first, first + 1, first + 1):
                    say(terminal, f"kill process {number}", f"kill {number}")
                say(terminal, " kill process 99", "kill 99")  # behind a space: not kept
                if first == 3:
                    terminal.type("\x1b[A\x1b[A\x1b[A\n")  # three lines up: of the session before
                    terminal.expect("kill 2")
                    terminal.expect("\n> ")
                end(terminal)
    finally:
        os.umask(old)
    assert history(tmp_path) == ["kill process 3", "kill process 4", "kill process 2"]
    path = tmp_path / "state" / "seq2cmd" / "history"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_prompts_at_once_keep_both_histories(environment: dict[str, str], tmp_path: Path) -> None:
    with closing(Terminal(environment)) as one, closing(Terminal(environment)) as two:
        for number, terminal in enumerate((one, two), 1):
            terminal.expect("> ")
            say(terminal, f"kill process {number}", f"kill {number}")
        end(one)
        end(two)
    assert history(tmp_path) == ["kill process 1", "kill process 2"]


def test_a_paste_of_several_lines_is_several_requests(environment: dict[str, str], tmp_path: Path) -> None:
    """With bracketed paste (one piece) and without (lines as if typed); what is pasted is never a command of the prompt."""
    for term, begin, finish in (("xterm", "\x1b[200~", "\x1b[201~\n"), ("dumb", "", "\n")):
        with closing(Terminal({**environment, "TERM": term})) as terminal:
            terminal.expect("> ")
            terminal.type(f"{begin}list files in /etc\n\nkill process 7\nping 10.0.0.1{finish}")
            for answer in ("ls /etc\r\n", "kill 7\r\n", "ping 10.0.0.1\r\n"):
                terminal.expect(answer)
            terminal.expect("> ")
            if begin:
                terminal.type(f"{begin}:quit\nkill process 8{finish}")
                terminal.expect("no answer: ")
                terminal.expect("kill 8\r\n")
                terminal.expect("> ")
            end(terminal)
    assert history(tmp_path)[:3] == ["list files in /etc", "kill process 7", "ping 10.0.0.1"]


def test_nothing_that_a_terminal_obeys_comes_back(environment: dict[str, str], tmp_path: Path) -> None:
    """From requests, own words, the editor and the names of commands."""
    editor = tmp_path / "bin" / "editor"
    editor.write_text('#!/bin/sh\nprintf "ls \\033[31m" > "$1"\n')
    with closing(Terminal({**environment, "TERM": "xterm"})) as terminal:
        terminal.expect("> ")
        terminal.type("\x1b[200~list \x1b]0;owned\x07 files\x1b[201~\n")
        terminal.expect("control character")
        terminal.expect("> ")
        for typed, shown in (("list files in /etc", "ls /etc\r\n"), (":edit", "holds a line break or a character")):
            terminal.type(typed + "\n")
            terminal.expect(shown)
            terminal.expect("> ")
        terminal.type("\x1b[200~:\x1b[31m\x1b[201~\n")
        terminal.expect("no command of the prompt")
        terminal.expect("> ")
        end(terminal)
    shown = ESCAPE.sub("", terminal.seen)
    assert "\x1b]0;" not in shown
    assert "\x1b" not in shown


def test_tab_completes_file_names(terminal: Terminal) -> None:
    terminal.type("list files in fol\t")
    terminal.expect("folder/")
    terminal.type("\x15kill process 3\n")
    terminal.expect("kill 3")
    terminal.expect("\n> ")
    end(terminal)


def test_what_a_word_can_become(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("notes.txt", "two words.txt", ".hidden", "evil\x1b[31m.txt"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "deep.txt").touch()
    assert candidates("") == ["folder/", "notes.txt", '"two words.txt"']
    assert candidates("no") == ["notes.txt"]
    assert candidates("folder/") == candidates("folder/d") == ["folder/deep.txt"]
    assert candidates("~/fo") == ["~/folder/"]
    assert candidates(".h") == [".hidden"]
    assert candidates("nowhere/x") == candidates("evil") == []
    assert candidates(":ex") == [":explain "]


def test_ctrl_c_clears_and_ctrl_d_ends(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("half a requ")
    terminal.expect("half a requ")
    terminal.insist("\x03", "\n> ")
    say(terminal, "kill process 5", "kill 5")
    end(terminal)
    assert history(tmp_path) == ["kill process 5"]


def test_an_editor_that_fails_changes_nothing(environment: dict[str, str], tmp_path: Path) -> None:
    for editor, words in (("false", "ended with 1"), ("no-such-editor", "cannot edit"), ("truncate -s 0", "nothing was left")):
        with closing(Terminal({**environment, "EDITOR": editor})) as terminal:
            terminal.expect("> ")
            say(terminal, "list files in /etc", "ls /etc")
            say(terminal, ":edit", words)
            say(terminal, ":copy", "no clipboard")
            end(terminal)


def test_the_attention_map_has_a_column_a_token() -> None:
    assert attention_map(("list", "/etc"), ("ls", "/etc"), [[0.95, 0.05], [0.0, 1.0]]) == ["     |/etc", "     list", "  ls @ ", "/etc  @"]


def test_without_a_terminal_lines_are_read_plainly(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    done = seq2cmd(stdin=b"list files in /etc\nkill process 3\n")
    assert (done.stdout, done.stderr) == ("ls /etc\nkill 3\n", "")
    assert not (tmp_path / "state").exists()
    assert json.loads(seq2cmd("--json", stdin=b":help\n").stdout)["verdict"] == "refuse"


# ---- many requests into a file ----

LINES = [b"list files in /etc", b"frobnicate zzz", b"", b"bad \xff", b"tab\there", b"kill process 7", "ping 10.0.0.1 ä".encode(),
         b"list files"]  # fmt: skip


@pytest.fixture
def requests(tmp_path: Path) -> Path:
    path = tmp_path / "requests.txt"
    path.write_bytes(b"\n".join(LINES * 25))
    return path


@pytest.mark.parametrize("jobs", ["1", "3"])
@pytest.mark.parametrize("ending", ["jsonl", "tsv"])
def test_a_batch_goes_on_where_it_stopped(seq2cmd: Seq2cmd, requests: Path, tmp_path: Path, ending: str, jobs: str) -> None:
    """Cut anywhere, even inside a line or a character, the same command gives the same file."""
    name, arguments = f"answers.{ending}", ["--file", "requests.txt", "--jobs", jobs, "--output"]

    def without_times() -> bytes:
        return re.sub(rb'"ms": [0-9.]+', b"", (tmp_path / name).read_bytes())

    done = seq2cmd(*arguments, name)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("seq2cmd: 200 requests, ")
    whole, lines = without_times(), (tmp_path / name).read_bytes().splitlines()
    assert len(lines) == 200
    for cut in (0, 1, len(whole) // 3, len(whole) - 1, len(whole)):
        (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:cut])
        assert seq2cmd(*arguments, name).returncode == 1
        assert without_times() == whole
    if ending == "jsonl":
        commands = [json.loads(line)["command"] for line in lines[:8]]
    else:
        commands = [line.decode().split("\t")[4] or None for line in lines[:8]]
    assert commands == ["ls /etc", None, None, None, None, "kill 7", "ping 10.0.0.1", "ls"]


def test_a_batch_does_not_mix_answers(seq2cmd: Seq2cmd, requests: Path, tmp_path: Path) -> None:
    assert seq2cmd("--file", "requests.txt", "--output", "a.jsonl").returncode == 1
    kept = (tmp_path / "a.jsonl").read_bytes()
    (tmp_path / "other.txt").write_text("list files in /tmp\n")
    assert "answers another request" in seq2cmd("--file", "other.txt", "--output", "a.jsonl").stderr
    (tmp_path / "notes.jsonl").write_text("my notes\n")
    assert "is no file of answers" in seq2cmd("--file", "other.txt", "--output", "notes.jsonl").stderr
    assert (tmp_path / "notes.jsonl").read_text() == "my notes\n"
    assert (tmp_path / "a.jsonl").read_bytes() == kept
    assert ".jsonl or .tsv" in seq2cmd("--file", "other.txt", "--output", "a.txt").stderr
    assert "both a request" in seq2cmd("--output", "a.jsonl", "list files").stderr
    assert "cannot use" in seq2cmd("--file", "none.txt", "--output", "b.jsonl").stderr
    done = seq2cmd("--output", "c.tsv", stdin=b"list files in /tmp\n")
    assert (done.returncode, (tmp_path / "c.tsv").read_text()) == (0, "list files in /tmp\tanswer\t0.9820\tsafe\tls /tmp\n")


def test_ctrl_c_keeps_what_is_done_and_the_bar_is_for_terminals(environment: dict[str, str], tmp_path: Path, requests: Path) -> None:
    requests.write_bytes(b"list files in /etc\n" * 400_000)
    output = tmp_path / "answers.tsv"
    with closing(Terminal(environment, arguments=["--file", str(requests), "--output", str(output)])) as terminal:
        terminal.expect("100.0% answered")
        terminal.expect(" s left")
        terminal.type("\x03")
        terminal.expect("stopped; the same command goes on with line ")
        assert terminal.wait() == 130
    lines = output.read_bytes().splitlines(keepends=True)
    assert 0 < len(lines) < 400_000
    assert all(line == lines[0] for line in lines)
