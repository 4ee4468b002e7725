"""`llm -m seq2cmd`: the real program in a process and a HOME of its own, where the plugin is installed by its entry point."""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

Llm = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def llm(tmp_path_factory: pytest.TempPathFactory, toy_model: Path, source_tree: Path) -> Llm:
    home = tmp_path_factory.mktemp("home")
    entries = tomllib.loads((source_tree / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]["llm"]
    metadata = home / "site" / "seq2cmd-0.1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: seq2cmd\nVersion: 0.1.0\n")
    (metadata / "entry_points.txt").write_text("[llm]\n" + "".join(f"{name} = {target}\n" for name, target in entries.items()))
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LLM_USER_PATH": str(home / "llm"), "SEQ2CMD_MODEL": str(toy_model),
                   "PYTHONPATH": f"{home / 'site'}:{source_tree / 'src'}"}

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run([sys.executable, "-m", "llm", *arguments], env=environment, cwd=home, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=120)

    return run


def test_answers_offline(llm: Llm) -> None:
    done = llm("-m", "seq2cmd", "list the files in /etc")
    assert (done.stdout, done.stderr, done.returncode) == ("ls /etc\n", "", 0)


def test_a_refusal_is_a_plain_sentence(llm: Llm) -> None:
    done = llm("-m", "seq2cmd", "frobnicate zzz")
    assert done.stdout.startswith("I know no command for that (low confidence; unknown word: frobnicate;")
    assert done.returncode == 0


def test_options(llm: Llm) -> None:
    lines = llm("-m", "seq2cmd", "-o", "alternatives", "2", "kill process 42").stdout.splitlines()
    assert lines[0] == "kill 42"
    assert 1 < len(lines) <= 3
    answer = json.loads(llm("-m", "seq2cmd", "-o", "json", "1", "-o", "alternatives", "1", "list files in /tmp").stdout)
    assert (answer["schema"], answer["command"], len(answer["alternatives"])) == (1, "ls /tmp", 1)
    wrong = llm("-m", "seq2cmd", "-o", "alternatives", "8", "list files")
    assert wrong.returncode == 1 and "alternatives" in wrong.stderr


def test_is_listed_and_logged(llm: Llm) -> None:
    listed = llm("models", "--options", "-m", "seq2cmd").stdout
    assert "seq2cmd" in listed and "alternatives: int" in listed and "json: boolean" in listed
    llm("-m", "seq2cmd", "ping 10.0.0.1")
    assert "ping 10.0.0.1" in llm("logs", "-n", "1").stdout


def test_an_unreadable_request_is_an_error(llm: Llm) -> None:
    done = llm("-m", "seq2cmd", "list\u202efiles")
    assert done.returncode == 1
    assert "U+202E" in done.stderr and "Traceback" not in done.stderr
