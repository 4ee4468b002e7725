"""The configuration file: what it may say, what counts before it, and what it costs nothing to have."""

import json
import os
import re
import stat
import tomllib
from pathlib import Path

import pytest

from conftest import Seq2cmd
from seq2cmd.cli.config import SETTINGS, example
from seq2cmd.cli.options import ONCE, OPTIONS, Options

ROOT = Path(__file__).resolve().parent.parent
ANSWERED, WRONG_USE = 0, 2


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The configuration file of the user whom the fixture `seq2cmd` plays."""
    path = tmp_path / "config" / "seq2cmd" / "config.toml"
    path.parent.mkdir(parents=True)
    return path


def in_force(seq2cmd: Seq2cmd, *, environment: dict[str, str] | None = None) -> dict[str, tuple[object, str]]:
    """What `seq2cmd config` prints: key -> value and origin."""
    done = seq2cmd("config", environment_changes=environment)
    assert done.returncode == 0, done.stderr
    values = tomllib.loads(done.stdout)
    origins = dict(re.findall(r"(?m)^(\w+) = .* # (.*)$", done.stdout))
    assert set(values) == set(origins) == set(SETTINGS)
    return {key: (value, origins[key]) for key, value in values.items()}


def test_the_document_has_a_complete_example(seq2cmd: Seq2cmd, file: Path) -> None:
    """Every setting, with its default, as `--example` prints it; and it is a file that can be used."""
    shown = re.search(r"```toml\n(.*?)```", (ROOT / "docs" / "config.md").read_text("utf-8"), re.DOTALL)
    assert shown
    assert shown[1] == example() == seq2cmd("config", "--example").stdout
    file.write_text(shown[1])
    for key, (value, origin) in in_force(seq2cmd, environment={"SEQ2CMD_MODEL": ""}).items():
        if key == "any_system":
            assert (value, origin) == (True, "$SEQ2CMD_ANY_SYSTEM"), "set for all tests"
            continue
        assert origin == str(file)
        assert value == {"model": "base", "alternatives": 1}.get(key, getattr(Options(), key))


def test_every_option_is_a_setting_or_of_one_call() -> None:
    assert {option.key for option in OPTIONS} == set(SETTINGS) | {name[2:].replace("-", "_") for name in ONCE}


def test_what_counts(seq2cmd: Seq2cmd, file: Path, toy_model: Path) -> None:
    """Command line, environment, file, default; seen in answers and in `seq2cmd config`."""
    request = "show the exit code of the last command"
    base = {"SEQ2CMD_MODEL": "base"}
    assert seq2cmd(request, environment_changes=base).stdout == "echo $?\n"
    file.write_text('shell = "fish"\njson = false\n')
    assert seq2cmd(request, environment_changes=base).stdout == "echo $status\n"
    assert seq2cmd(request, environment_changes={**base, "SEQ2CMD_SHELL": "zsh"}).stdout == "echo $?\n"
    assert seq2cmd("--shell", "fish", request, environment_changes={**base, "SEQ2CMD_SHELL": "zsh"}).stdout == "echo $status\n"
    found = in_force(seq2cmd, environment={"SEQ2CMD_BEAM": "2"})
    assert found["shell"] == ("fish", str(file))
    assert found["beam"] == (2, "$SEQ2CMD_BEAM")
    assert found["model"] == (str(toy_model), "$SEQ2CMD_MODEL")
    assert found["engine"] == ("native", "default")


def test_a_switch_of_the_file_can_be_taken_back(seq2cmd: Seq2cmd, file: Path) -> None:
    file.write_text("json = true\n")
    assert json.loads(seq2cmd("list files in /etc").stdout)["command"] == "ls /etc"
    assert seq2cmd("--no-json", "list files in /etc").stdout == "ls /etc\n"
    assert seq2cmd("list files in /etc", environment_changes={"SEQ2CMD_JSON": "0"}).stdout == "ls /etc\n"
    assert seq2cmd("list files in /etc", environment_changes={"SEQ2CMD_CONFIG": ""}).stdout == "ls /etc\n"
    assert "no option --no-file" in seq2cmd("--no-file", "list files").stderr


def test_the_model_of_the_file(seq2cmd: Seq2cmd, file: Path, toy_model: Path) -> None:
    home = {"SEQ2CMD_MODEL": "", "HOME": str(toy_model.parent)}
    file.write_text(f'model = "~/{toy_model.name}"\n')
    assert json.loads(seq2cmd("--json", "list files", environment_changes=home).stdout)["model"] == "toy"
    assert f"in use: {toy_model.name}" in seq2cmd("doctor", environment_changes=home).stdout


def test_batches_ignore_what_is_meant_for_one_request(seq2cmd: Seq2cmd, file: Path) -> None:
    file.write_text("alternatives = 3\ncopy = true\n")
    assert seq2cmd(stdin=b"list files in /etc\nlist files in /tmp\n").stdout == "ls /etc\nls /tmp\n"
    assert len(seq2cmd("list files in /etc").stdout.splitlines()) > 1


@pytest.mark.parametrize(("text", "words"), [
    ('modle = "base"', ["unknown key 'modle'", "did you mean 'model'?"]),
    ("zzzzzz = 1", ["unknown key 'zzzzzz'", "keys: alternatives, json"]),
    ("max-characters = 3", ["did you mean 'max_characters'?"]),
    ('json = "yes"', ['json is "yes", expected true or false']),
    ("beam = true", ["beam is true, expected a whole number"]),
    ("beam = 9", ["beam: takes a whole number from 1 to 8, got '9'"]),
    ('shell = "tcsh"', ["shell: takes sh or bash or zsh or fish, got 'tcsh'"]),
    ("shell = 1", ["shell is 1, expected a text"]),
    ('model = ""', ["model: needs a value that is not empty"]),
    ('file = "x"', ["file is an option of one call", "--file"]),
    ("[shell]\na = 1", ["shell is {'a': 1}, expected a text"]),
    ("beam = ", ["not readable as TOML", "line 1"]),
    ("\x1b = 1", ["not readable as TOML"]),
])  # fmt: skip
def test_what_cannot_be_is_an_error_with_the_next_step(seq2cmd: Seq2cmd, file: Path, text: str, words: list[str]) -> None:
    file.write_text(text + "\n")
    for arguments in (["list files"], ["config"]):
        done = seq2cmd(*arguments)
        assert (done.returncode, done.stdout) == (WRONG_USE, "")
        assert str(file) in done.stderr
        assert all(word in done.stderr for word in words), done.stderr
        assert done.stderr.count("\n") == 1
        assert done.stderr[:-1].isprintable()


def test_faults_outside_the_settings(seq2cmd: Seq2cmd, file: Path, tmp_path: Path) -> None:
    file.write_bytes(b'shell = "\xff"\n')
    assert "not UTF-8" in seq2cmd("list files").stderr
    file.unlink()
    file.mkdir()
    assert "cannot read" in seq2cmd("list files").stderr
    missing = {"SEQ2CMD_CONFIG": str(tmp_path / "none.toml")}
    assert "none.toml, which is not there" in seq2cmd("list files", environment_changes=missing).stderr
    wrong = {"SEQ2CMD_CONFIG": "", "SEQ2CMD_JSON": "maybe"}
    assert "$SEQ2CMD_JSON takes 1 or 0, got 'maybe'" in seq2cmd("list files", environment_changes=wrong).stderr
    assert "$SEQ2CMD_BEAM" in seq2cmd("list files", environment_changes={"SEQ2CMD_CONFIG": "", "SEQ2CMD_BEAM": "99"}).stderr


def test_path_help_and_wrong_use(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    path = tmp_path / "config" / "seq2cmd" / "config.toml"
    assert seq2cmd("config", "--path").stdout == f"{path}\n"
    assert seq2cmd("config", "--path", environment_changes={"SEQ2CMD_CONFIG": "/x/y.toml"}).stdout == "/x/y.toml\n"
    assert "--example" in seq2cmd("config", "--help").stdout
    assert f"there is no {path}" in seq2cmd("config").stderr
    done = seq2cmd("config", "the", "network")
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert "seq2cmd -- config the network" in done.stderr
    for arguments in (["--help"], ["--version"]):  # a broken file does not keep anybody from help
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n")
        assert seq2cmd(*arguments).returncode == ANSWERED


def test_what_is_kept_is_for_the_user_alone_and_notices_changes(seq2cmd: Seq2cmd, file: Path, tmp_path: Path) -> None:
    file.write_text("json = true\n")
    old = os.umask(0)
    try:
        assert seq2cmd("list files in /etc").stdout.startswith("{")
    finally:
        os.umask(old)
    kept = tmp_path / "cache" / "seq2cmd" / "config"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    file.write_text("json = false\n")
    assert seq2cmd("list files in /etc").stdout == "ls /etc\n"
    file.write_text("jsn = false\n")
    assert seq2cmd("list files in /etc").returncode == WRONG_USE
