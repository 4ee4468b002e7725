"""Every command in the documents is run: examples print what they show, and the lab's commands work as written."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "docs/lab.md", "docs/grammar.md", "docs/risk.md"]
RUN_ELSEWHERE = {  # commands that other tests run, or that are the whole test run
    "bash scripts/test": "this test run",
    "bash scripts/test -k cli": "this test run",
    ". .venv/bin/activate": "part of scripts/test",
    "scripts/reproduce --quick": "test_lab.test_reproduce_quick",
    "bash scripts/sandbox": "test_proofs makes the core tree with it",
    "bash scripts/prove": "test_proofs runs a sample, and looks at the whole report",
    "seq2cmd data prove": "test_proofs",
    "seq2cmd data prove --task disk-free": "test_proofs",
    "seq2cmd data reference --output docs/tasks.md": "test_composed compares the page",
    'seq2cmd data seal --reason "files-012: du -sh was missing"': "test_seal",
    "seq2cmd evaluate --model base": "test_evaluate runs it on small data; all checks with the baseline take ten minutes",
    "scripts/reproduce base": "takes an hour: its commands are those of --quick",
    'pip install . && seq2cmd "find pdf files bigger than 20 MB in ~/docs"': "test_package installs the wheel; the request is run below",
}


def commands_of(text: str) -> list[str]:
    """Shell lines of a document: indented blocks, and code in tables or sentences that starts with one of our commands."""
    found = [line.strip() for line in re.findall(r"(?m)^    (\S.*)$", text)]
    found += re.findall(r"`((?:seq2cmd|scripts/|bash scripts/)[^`]*)`", text)
    return [re.split(r"\s{2,}", line)[0] for line in found if re.match(r"(seq2cmd |scripts/|bash |pip |\. )", line)]


def examples_of(text: str) -> list[tuple[str, str]]:
    """`$ command` lines of console blocks, with the output shown below them."""
    out = []
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for part in re.split(r"(?m)^\$ ", block)[1:]:
            command, _, output = part.partition("\n")
            out.append((command, output))
    return out


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A PATH on which `seq2cmd` is this source tree's."""
    program = tmp_path / "bin" / "seq2cmd"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m seq2cmd "$@"\n')
    program.chmod(0o755)
    return {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src")}


@pytest.mark.parametrize(("command", "output"), examples_of((ROOT / "README.md").read_text("utf-8")))
def test_readme_examples_print_what_they_show(environment: dict[str, str], command: str, output: str) -> None:
    done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True)
    assert (done.stdout, done.stderr, done.returncode) == (output, "", 0)


def test_readme_has_three_examples_on_one_screen() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert len(examples_of(text)) >= 3
    assert len(text.splitlines()) <= 60


def test_lab_commands_work_as_written(environment: dict[str, str], tmp_path: Path, quick_run: Path) -> None:
    """The documents' commands, in a folder where `runs/small` is a toy run."""
    work = tmp_path / "work"
    (work / "recipes").mkdir(parents=True)
    recipe = (ROOT / "recipes" / "toy.toml").read_text("utf-8").replace('name = "toy"', 'name = "small"')
    recipe = re.sub(r"(?m)^epochs = .*", "epochs = 1", re.sub(r"samples_per_epoch = .*", "samples_per_epoch = 640", recipe))
    (work / "recipes" / "small.toml").write_text(recipe)
    shutil.copytree(quick_run, work / "runs" / "small")
    shutil.copytree(ROOT / "data", work / "data")
    (work / "runs" / "small" / "last.pt").unlink()
    commands = [command for name in DOCUMENTS for command in commands_of((ROOT / name).read_text("utf-8"))]
    assert len(commands) > 12
    for command in dict.fromkeys(commands):
        if command in RUN_ELSEWHERE or "vectors" in command:
            continue
        assert command.startswith("seq2cmd "), f"nobody runs {command!r}"
        words = "--help" if command.split()[1:] in ([], ["--help"]) else ""
        line = ["bash", "-c", f"{command} {words}"]
        done = subprocess.run(line, env=environment, cwd=work, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        assert done.returncode == 0, f"{command}: {done.stdout[-1500:]}{done.stderr[-1500:]}"


def test_links_lead_somewhere() -> None:
    for name in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#]+)", (ROOT / name).read_text("utf-8")):
            if "://" not in target:
                assert (ROOT / name).parent.joinpath(target).exists(), f"{name}: {target}"
