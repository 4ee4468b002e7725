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
UNRUN = {"docs/log.md", "docs/sessions.md", "docs/tasks.md"}  # what was tried once; test_sessions; a list of requests
DOCUMENTS = [
    "README.md", "CONTRIBUTING.md",
    *(name for path in sorted((ROOT / "docs").rglob("*.md")) if (name := str(path.relative_to(ROOT))) not in UNRUN),
]  # fmt: skip
# In sentences, without arguments: their help is run.
NAMED = {"seq2cmd --help", "seq2cmd --json", "seq2cmd export", "seq2cmd check", "seq2cmd explain", "seq2cmd lab compare"}
RUN_ELSEWHERE = {  # commands that other tests run, or that are the whole test run
    "seq2cmd mcp --http": "test_mcp, on a free port",
    "seq2cmd serve --grpc-port 8081": "test_grpc, on a free port",
    "scripts/make_stubs": "test_grpc compares what it writes",
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
    "scripts/build_firmware": "test_firmware builds the boards",
    "scripts/build_firmware mps2-an500 --with base": "test_firmware builds other pairs, bench/firmware.py this one",
    "seq2cmd evaluate --model base --execute": "test_execution runs it on small data; it needs a sandbox, and all misses take minutes",
    "seq2cmd lab search recipes/base.toml --trials 40 --storage sqlite:///runs/search.db --output runs/search": "test_compress searches",
    "seq2cmd lab compare checkpoints/base --output results/compression.json --page docs/lab/compression.md": "test_compress compares",
    "seq2cmd train recipes/small.toml --with-user-phrases": "test_fine_tune, with a toy recipe",
    "scripts/build_web": "test_web and test_wasm build with it",
    "scripts/build_wasm": "scripts/build_web calls it",
    "seq2cmd serve": "test_serve starts servers",
    "seq2cmd serve --socket ~/.seq2cmd.sock": "test_serve",
    "seq2cmd serve --host 0.0.0.0 --allow-remote --api-keys keys.txt --tls-cert chain.pem --tls-key key.pem": "test_serve",
    "pip install 'seq2cmd[serve]'": "scripts/test installs it",
    "seq2cmd bench": "test_bench, with --quick and one small model",
    "seq2cmd bench --json --model base --output report.json": "test_bench",
    "seq2cmd bench --memory 10": "test_bench, for a second",
    "seq2cmd lab round runs/small/best --of all --bits 4 --output runs/aware --epochs 1 --samples 640": "test_compress trains so",
    "scripts/make_risk_tables": "test_risk compares what it writes",
    "scripts/make_dialect_table": "test_dialect compares what it writes",
    "scripts/pack_tables": "test_static compares what it packs, and builds with it",
    "seq2cmd data knowledge --output src/seq2cmd/knowledge.txt": "test_dialect compares what it writes",
    "scripts/reproduce base": "takes an hour: its commands are those of --quick",
    "scripts/build_library /usr/local": "test_library installs it elsewhere",
    "seq2cmd batch data/example_requests.jsonl answered.jsonl --restart --ray --processes 64": "test_batch, with fewer processes",
    "scripts/build_static": "test_static builds every target",
    "scripts/build_static armv6 --with base": "test_static",
    "scripts/build_static mipsel --with tiny": "test_static builds it with base",
    "scripts/fuzz 60": "test_library fuzzes one target for a second and replays all with altered seeds",
    'pip install . && seq2cmd "find pdf files bigger than 20 MB in ~/docs"': "test_package installs the wheel; the request is run below",
}


def commands_of(text: str) -> list[str]:
    """Shell lines of a document: indented blocks, and code in tables or sentences that starts with one of our commands."""
    found = [line.strip() for line in re.findall(r"(?m)^    (\S.*)$", text)]
    found += re.findall(r"`((?:seq2cmd|scripts/|bash scripts/)[^`]*)`", text)
    return [re.split(r"\s{2,}|\s+# ", line)[0] for line in found if re.match(r"(seq2cmd |scripts/|bash |pip |\. )", line)]


def examples_of(text: str) -> list[tuple[str, str]]:
    """`$ command` lines of console blocks, with the output shown below them."""
    out = []
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for part in re.split(r"(?m)^\$ ", block)[1:]:
            command, _, output = part.partition("\n")
            out.append((command, output))
    return out


EXAMPLES = [example for name in ("README.md", "docs/cli.md") for example in examples_of((ROOT / name).read_text("utf-8"))]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A PATH on which `seq2cmd` is this source tree's."""
    program = tmp_path / "bin" / "seq2cmd"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m seq2cmd "$@"\n')
    program.chmod(0o755)
    return {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src"), "HOME": str(tmp_path),
            "SEQ2CMD_ANY_SYSTEM": "1"}  # answers depend on no machine


@pytest.mark.parametrize(("command", "output"), EXAMPLES)
def test_examples_print_what_they_show(environment: dict[str, str], command: str, output: str) -> None:
    done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True)
    assert (done.stdout, done.stderr, done.returncode) == (output, "", 0)


def test_readme_has_three_examples_on_one_screen() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert len(examples_of(text)) >= 3
    assert len(text.splitlines()) <= 60


def test_lab_commands_work_as_written(environment: dict[str, str], tmp_path: Path, quick_run: Path, short_grammar: Path) -> None:
    """The documents' commands, in a folder where `runs/small` is a toy run."""
    work = tmp_path / "work"
    environment = {**environment, "SEQ2CMD_GRAMMAR": str(short_grammar)}
    (work / "recipes").mkdir(parents=True)
    recipe = (ROOT / "recipes" / "toy.toml").read_text("utf-8").replace('name = "toy"', 'name = "small"')
    recipe = re.sub(r"(?m)^epochs = .*", "epochs = 1", re.sub(r"samples_per_epoch = .*", "samples_per_epoch = 640", recipe))
    (work / "recipes" / "small.toml").write_text(recipe)
    shutil.copytree(quick_run, work / "runs" / "small")
    shutil.copytree(ROOT / "data", work / "data")
    (work / "runs" / "small" / "last.pt").unlink()
    commands = [command for name in DOCUMENTS for command in commands_of((ROOT / name).read_text("utf-8"))]
    assert len(commands) > 12
    failed = []
    for command in dict.fromkeys(commands):
        if command in RUN_ELSEWHERE or "vectors" in command:
            continue
        assert command.startswith("seq2cmd "), f"nobody runs {command!r}"
        words = "--help" if command in NAMED else ""
        line = ["bash", "-c", f"{command} {words}"]
        done = subprocess.run(line, env=environment, cwd=work, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            failed.append(f"{command}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
    assert not failed, "\n\n".join(failed)


def test_links_lead_somewhere() -> None:
    for name in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#]+)", (ROOT / name).read_text("utf-8")):
            if "://" not in target:
                assert (ROOT / name).parent.joinpath(target).exists(), f"{name}: {target}"
