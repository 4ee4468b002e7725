"""The command line as a user meets it: what it prints where, and its exit code. Every case is a process of its own with the toy model."""

import json
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

import pytest

from conftest import Seq2cmd, write_toy_model
from seq2cmd.cli import COMMANDS
from seq2cmd.cli.options import OPTIONS, UsageError, read_options

ANSWERED, NOT_SURE, WRONG_USE = 0, 1, 2

# arguments, stdout
ANSWERS = [
    (["list the files in /etc"], "ls /etc\n"),
    (["list", "the", "files", "in", "/etc"], "ls /etc\n"),
    (["list the files"], "ls\n"),
    (["kill process 42"], "kill 42\n"),
    (["ping 10.0.0.1"], "ping 10.0.0.1\n"),
    (['list the folder "my files"'], "ls 'my files'\n"),
    (["list the folder '$(id)'"], "ls '$(id)'\n"),
    (["list the folder “; rm -rf ~”"], "ls '; rm -rf ~'\n"),
    (["list files in ~/docs"], "ls ~/docs\n"),
    (["list files in '~'"], "ls '~'\n"),
    (["list files in Ärger.txt"], "ls 'Ärger.txt'\n"),
    (["--", "list", "files", "in", "/srv"], "ls /srv\n"),
    (["list", "--", "the", "files", "in", "/srv"], "ls /srv\n"),
    (["--beam", "1", "kill process 42"], "kill 42\n"),
    (["--beam=8", "list files in /tmp"], "ls /tmp\n"),
    (["--max-characters", "23", "list the files in /etcx"], "ls /etcx\n"),
    (["--engine", "native", "list files in /tmp"], "ls /tmp\n"),
]

# arguments, stdout, words that stderr must have
DOUBTS = [
    (["frobnicate the zzz in /tmp"], "ls /tmp\n", ["not sure: ", "low confidence", "unknown word: frobnicate", "unknown word: zzz"]),
    (["frobnicate zzz"], "", ["no answer: ", "low confidence", "unknown word: frobnicate"]),
    (["-n", "3", "frobnicate zzz"], "", ["no answer: "]),
    (["--beam", "1", "list files in /tmp"], "", ["no answer: no command fits"]),  # greedy takes `kill`, and there is no number
]

# arguments, words that the one line on stderr must have
WRONG = [
    ([""], ["request is empty"]),
    (["  \u00a0 "], ["request is empty"]),
    (["?!"], ["request is empty"]),
    ([], ["no request", "seq2cmd find"]),
    (["--"], ["no request"]),
    (["x" * 401], ["401 characters", "400", "--max-characters"]),
    (["--max-characters", "10", "list the files"], ["14 characters", "10"]),
    ([b"list \xff\xfe"], ["not UTF-8"]),
    (["list\x07files"], ["control character", "U+0007", "character 5"]),
    (["list\nfiles"], ["control character", "U+000A"]),
    (["list files\u202e"], ["invisible", "U+202E"]),
    (["list fi\u200bles"], ["invisible", "U+200B"]),
    (["--jsno", "list files"], ["no option --jsno", "did you mean --json?", "seq2cmd -- ..."]),
    (["list", "-z"], ["no option -z", "seq2cmd -- ..."]),
    (["-n"], ["--alternatives needs a value"]),
    (["-n", "0", "list files"], ["from 1 to 8", "'0'"]),
    (["-n9", "list files"], ["from 1 to 8", "'9'"]),
    (["--alternatives=two", "list files"], ["from 1 to 8", "'two'"]),
    (["--beam", "\u0663", "list files"], ["from 1 to 8"]),
    (["--json=yes", "list files"], ["--json takes no value"]),
    (["--engine", "onyx", "list files"], ["native or onnx", "'onyx'"]),
    (["--model", "nowhere/at/all", "list files"], ["no model folder at nowhere/at/all"]),
    (["--model", "huge", "list files"], ["no model named 'huge'"]),
    (["--file", "nowhere.txt"], ["cannot read nowhere.txt", "No such file"]),
    (["--file", "nowhere.txt", "list files"], ["both a request and --file"]),
    (["--attention", "map.gif", "list files"], ["--attention writes a PNG"]),
    (["--attention", "nowhere/map.png", "list files"], ["cannot write nowhere/map.png"]),
    (["models", "of", "cars"], ["usage: seq2cmd models", "seq2cmd -- models of cars"]),
    (["version", "of", "the", "kernel"], ["usage: seq2cmd version", "seq2cmd -- version of the kernel"]),
]


@pytest.mark.parametrize(("arguments", "stdout"), ANSWERS)
def test_answer_is_the_command_alone(seq2cmd: Seq2cmd, arguments: list[str], stdout: str) -> None:
    done = seq2cmd(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (ANSWERED, stdout, "")


@pytest.mark.parametrize(("arguments", "stdout", "words"), DOUBTS)
def test_doubts_go_to_stderr(seq2cmd: Seq2cmd, arguments: list[str], stdout: str, words: list[str]) -> None:
    done = seq2cmd(*arguments)
    assert (done.returncode, done.stdout) == (NOT_SURE, stdout)
    assert all(word in done.stderr for word in words)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(("arguments", "words"), WRONG)
def test_wrong_use_is_one_clear_line(seq2cmd: Seq2cmd, arguments: list[str | bytes], words: list[str]) -> None:
    done = seq2cmd(*arguments)
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert all(word in done.stderr for word in words), done.stderr
    assert done.stderr.startswith("seq2cmd: ")
    assert done.stderr.count("\n") == 1


# ---- options ----


@pytest.mark.parametrize("arguments", [["-n", "3"], ["-n3"], ["-n=3"], ["--alternatives", "3"], ["--alternatives=3"]])
def test_alternatives_are_lines_best_first(seq2cmd: Seq2cmd, arguments: list[str]) -> None:
    done = seq2cmd(*arguments, "list files in /tmp")
    assert done.returncode == ANSWERED
    assert done.stdout.splitlines() == ["ls /tmp", "ls"]  # nothing else is likely enough
    assert seq2cmd("list files in /tmp", *arguments).stdout == done.stdout


def test_json_is_one_object_with_the_keys_of_the_schema(seq2cmd: Seq2cmd) -> None:
    done = seq2cmd("--json", "zeige Ä list files in /tmp")
    answer = json.loads(done.stdout)
    keys = ["schema", "request", "verdict", "command", "confidence", "risk", "reasons", "alternatives", "arguments", "model", "ms"]
    assert list(answer) == keys
    assert done.stdout.count("\n") == 1
    assert (answer["schema"], answer["request"], answer["verdict"]) == (1, "zeige Ä list files in /tmp", "unsure")
    assert (answer["command"], answer["model"]) == ("ls /tmp", "toy")
    assert answer["arguments"] == [{"slot": "place", "text": "/tmp", "span": [22, 26]}]
    assert answer["request"][22:26] == "/tmp"
    assert [one["command"] for one in answer["alternatives"]] == ["ls"]
    assert all(list(alternative) == ["command", "confidence", "risk"] for alternative in answer["alternatives"])
    assert 0 < answer["confidence"] < 1
    assert 0 < answer["ms"] < 1000
    assert done.returncode == NOT_SURE


def test_json_command_is_null_exactly_when_it_refuses(seq2cmd: Seq2cmd) -> None:
    verdicts = {}
    for request in ("list files", "frobnicate files", "frobnicate zzz"):
        answer = json.loads(seq2cmd("--json", "-n", "1", request).stdout)
        verdicts[answer["verdict"]] = answer["command"]
        assert answer["reasons"] or answer["verdict"] == "answer"
    assert verdicts == {"answer": "ls", "unsure": "ls", "refuse": None}


def test_help_and_version(seq2cmd: Seq2cmd) -> None:
    for arguments in (["--help"], ["-h"], ["list", "--help"]):
        done = seq2cmd(*arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert all(option.name in done.stdout for option in OPTIONS)
        assert all(f"  {name} " in done.stdout for name in COMMANDS)
        assert max(map(len, done.stdout.splitlines())) <= 120
    for arguments in (["--version"], ["-V"], ["version"]):
        assert seq2cmd(*arguments).stdout == "seq2cmd 0.1.0\n"


def test_every_option_is_read_into_its_attribute() -> None:
    given = [f"{option.name}={option.choices[0] if option.choices else 3}" if option.value else option.name for option in OPTIONS]
    options = read_options(["a", *given, "b"])
    assert options.words == ["a", "b"]
    assert (options.alternatives, options.json, options.file, options.model, options.engine) == (3, True, "3", "3", "native")
    assert (options.beam, options.max_characters, options.attention, options.version, options.help) == (3, 3, "3", True, True)
    with pytest.raises(UsageError):
        read_options(["--model", "--"])


def test_attention_map_is_a_png(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    done = seq2cmd("--attention", "map.png", "list files in /tmp")
    assert (done.returncode, done.stdout) == (ANSWERED, "ls /tmp\n")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG\r\n")


# ---- many requests ----

LINES = b"list files in /etc\nping 10.0.0.1\r\n\nbad \xff\nfrobnicate zzz\nfrobnicate files\nkill process 7"


@pytest.fixture(params=["file", "stdin", "dash"])
def batch(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[list[str], bytes]:
    (tmp_path / "requests.txt").write_bytes(LINES)
    return {"file": (["--file", "requests.txt"], b""), "stdin": ([], LINES), "dash": (["--file", "-"], LINES)}[request.param]


def test_batch_answers_line_by_line(seq2cmd: Seq2cmd, batch: tuple[list[str], bytes]) -> None:
    done = seq2cmd(*batch[0], stdin=batch[1])
    assert done.returncode == NOT_SURE
    assert done.stdout == "ls /etc\nping 10.0.0.1\n\n\n\nls\nkill 7\n"
    words = [("line 3: ", "empty"), ("line 4: ", "not UTF-8"), ("line 5: ", "no answer"), ("line 6: ", "not sure")]
    assert len(done.stderr.splitlines()) == len(words)
    for line, (where, what) in zip(done.stderr.splitlines(), words, strict=True):
        assert line.startswith("seq2cmd: ")
        assert where in line
        assert what in line


def test_batch_as_json_is_an_object_a_line(seq2cmd: Seq2cmd, batch: tuple[list[str], bytes]) -> None:
    done = seq2cmd("--json", *batch[0], stdin=batch[1])
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["command"] for answer in answers] == ["ls /etc", "ping 10.0.0.1", None, None, None, "ls", "kill 7"]
    assert [answer["verdict"] for answer in answers] == ["answer", "answer", "refuse", "refuse", "refuse", "unsure", "answer"]
    assert answers[3]["request"] == "bad \ufffd"
    assert answers[3]["reasons"][0].startswith("unreadable request: ")
    assert done.returncode == NOT_SURE


def test_batch_is_0_when_all_are_answered(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    assert seq2cmd(stdin=b"list files\nkill process 1\n").returncode == ANSWERED
    (tmp_path / "empty.txt").touch()
    done = seq2cmd("--file", "empty.txt")
    assert (done.returncode, done.stdout) == (ANSWERED, "")


def test_batch_refuses_what_needs_one_request(seq2cmd: Seq2cmd) -> None:
    assert "--json" in seq2cmd("-n", "2", stdin=b"list files\n").stderr
    assert "one request" in seq2cmd("--attention", "map.png", stdin=b"list files\n").stderr


def test_each_answer_comes_before_the_next_request(seq2cmd: Seq2cmd, toy_model: Path, source_tree: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model)}
    with subprocess.Popen([sys.executable, "-m", "seq2cmd"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (b"1", b"2", b"3"):
            process.stdin.write(b"kill process " + number + b"\n")
            process.stdin.flush()
            assert process.stdout.readline() == b"kill " + number + b"\n"
        process.stdin.close()
        assert process.wait(10) == ANSWERED


def test_a_reader_that_leaves_is_no_error(seq2cmd: Seq2cmd, toy_model: Path, source_tree: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model)}
    requests = b"kill process 1\n" * 20000
    command, pipe = [sys.executable, "-m", "seq2cmd", "--file", "-"], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(requests[:15])
        process.stdin.flush()
        assert process.stdout.readline() == b"kill 1\n"
        process.stdout.close()
        try:
            process.stdin.write(requests)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        process.wait(20)


# ---- sub-commands ----


def test_models_lists_what_is_installed(seq2cmd: Seq2cmd) -> None:
    done = seq2cmd("models")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if command.extra])
def test_a_request_that_starts_like_a_command_is_not_run_silently(seq2cmd: Seq2cmd, name: str) -> None:
    done = seq2cmd(name, "of", "the", "--oddest", "kind")
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert f"usage: seq2cmd {name}" in done.stderr
    assert f"to ask for a command that starts with this word: seq2cmd -- {name} of the --oddest kind" in done.stderr


def test_a_quoted_request_is_never_a_command(seq2cmd: Seq2cmd) -> None:
    for request in ("data files in /tmp", "train files in /tmp"):
        assert seq2cmd(request).stdout == "ls /tmp\n"
        assert seq2cmd("--", *request.split()).stdout == "ls /tmp\n"


@pytest.mark.parametrize(("arguments", "extra"), [(["train", "recipes/small.toml"], "lab"), (["--engine", "onnx", "list files"], "onnx"),
                                                  (["--attention", "map.png", "list files"], "lab")])
def test_a_missing_extra_is_named_with_its_install_line(seq2cmd: Seq2cmd, tmp_path: Path, arguments: list[str], extra: str) -> None:
    blocker = "import sys\nfor name in ('torch', 'numpy', 'matplotlib', 'onnxruntime'):\n    sys.modules[name] = None\n"
    (tmp_path / "sitecustomize.py").write_text(blocker)
    path = os.pathsep.join([str(tmp_path), str(Path(__file__).resolve().parent.parent / "src")])
    done = seq2cmd(*arguments, environment_changes={"PYTHONPATH": path})
    assert done.returncode == WRONG_USE
    assert f"pip install 'seq2cmd[{extra}]'" in done.stderr
    assert done.stderr.count("\n") == 1


# ---- damaged model folders ----


def _damage(folder: Path, what: str) -> None:
    manifest, binary = folder / "manifest.json", folder / "model.bin"
    text, data = manifest.read_text(), binary.read_bytes()
    if what == "bit":
        binary.write_bytes(data[:1000] + bytes([data[1000] ^ 1]) + data[1001:])
    elif what == "cut":
        binary.write_bytes(data[:-1])
    elif what == "gone":
        binary.unlink()
    elif what == "no manifest":
        manifest.unlink()
    elif what == "newer":
        manifest.write_text(text.replace('"format": 1', '"format": 2'))
    elif what == "other":
        manifest.write_text("[]")
    elif what == "no hash":
        manifest.write_text(text.replace("model.bin", "model.tar"))
    else:
        manifest.write_bytes(b"\xff")


@pytest.mark.parametrize(("what", "words"), [
    ("bit", ["SHA-256", "got", "seq2cmd pack"]),
    ("cut", ["SHA-256"]),
    ("gone", ["cannot read", "model.bin"]),
    ("no manifest", ["cannot read", "manifest.json"]),
    ("newer", ["format 1, got format 2", "upgrade"]),
    ("other", ["no format version"]),
    ("no hash", ["SHA-256 of model.bin"]),
    ("bytes", ["expected UTF-8"]),
])
def test_a_damaged_model_folder_is_refused(seq2cmd: Seq2cmd, tmp_path: Path, what: str, words: list[str]) -> None:
    _damage(write_toy_model(tmp_path / "damaged"), what)
    done = seq2cmd("--model", "./damaged", "list files")
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert all(word in done.stderr for word in words), done.stderr
    assert done.stderr.count("\n") == 1


def test_model_by_path_beats_the_environment(seq2cmd: Seq2cmd, toy_model: Path, tmp_path: Path) -> None:
    shutil.copytree(toy_model, tmp_path / "copy")
    answer = json.loads(seq2cmd("--json", "--model", "copy", "list files", environment_changes={"SEQ2CMD_MODEL": "nowhere"}).stdout)
    assert answer["model"] == "copy"


# ---- the prompt ----


class Terminal:
    """A seq2cmd on a terminal of its own; stdout may go elsewhere."""

    def __init__(self, environment: dict[str, str], stdout: int | None = None, arguments: Sequence[str] = ()) -> None:
        self.seen = ""
        self.master, slave = pty.openpty()
        command, stdout = [sys.executable, "-m", "seq2cmd", *arguments], slave if stdout is None else stdout
        self.process = subprocess.Popen(command, stdin=slave, stdout=stdout, stderr=slave, env=environment, start_new_session=True,
                                        preexec_fn=_take_terminal)
        os.close(slave)

    def insist(self, typed: str, text: str) -> None:
        """Types until the text is there: CPython loses a Ctrl-C that comes in the moment in which readline draws a key."""
        for _ in range(10):
            self.type(typed)
            with suppress(AssertionError):
                self.expect(text, 3)
                return
        self.expect(text)

    def expect(self, text: str, seconds: float = 20) -> None:
        """Reads until the text is there; what stands behind it is left for the next call."""
        end = time.monotonic() + seconds
        while text and text not in self.seen:
            assert time.monotonic() < end, self.seen
            if select.select([self.master], [], [], 0.1)[0]:
                self.seen += os.read(self.master, 4096).decode()
        self.seen = self.seen[self.seen.index(text) + len(text) :]

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def wait(self) -> int:
        """The exit code."""
        return self.process.wait(20)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)


def _take_terminal() -> None:
    """Makes stdin the controlling terminal, so that Ctrl-C arrives as a signal."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def prompt_environment(toy_model: Path, source_tree: Path, tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model), "TERM": "dumb",
            "XDG_STATE_HOME": str(tmp_path / "state")}


def test_prompt_answers_clears_and_ends(prompt_environment: dict[str, str], tmp_path: Path) -> None:
    with closing(Terminal(prompt_environment)) as terminal:
        terminal.expect("> ")
        dialogue = [("list files in /etc\n", "ls /etc"), ("\n", ""), ("half a requ", "half a requ"),
                    ("frobnicate zzz\n", "no answer: "), ("kill process 5\n", "kill 5")]
        for typed, answer in dialogue:
            terminal.type(typed)
            terminal.expect(answer)
            if typed == "half a requ":
                terminal.insist("\x03", "\n> ")
            else:
                terminal.expect("\n> ")  # only then does readline listen; Ctrl-D before that would be lost
        terminal.type("\x04")
        assert terminal.wait() == 0
    history = tmp_path / "state" / "seq2cmd" / "history"
    assert history.read_text().splitlines() == ["list files in /etc", "frobnicate zzz", "kill process 5"]
    assert history.stat().st_mode & 0o777 == 0o600


def test_prompt_goes_to_stderr_when_stdout_does_not_go_to_the_terminal(prompt_environment: dict[str, str]) -> None:
    read, write = os.pipe()
    with closing(Terminal(prompt_environment, write)) as terminal, open(read) as stdout:
        os.close(write)
        terminal.expect("> ")
        terminal.type("list files in /etc\n")
        assert stdout.readline() == "ls /etc\n"
        terminal.expect("> ")
        terminal.type("\x04")
        assert terminal.wait() == 0
        assert stdout.read() == ""
