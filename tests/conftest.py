"""A toy model for tests that need no trained weights: three command forms, a dozen words, and weights that only tell arguments from words.

    ls [place] | kill pid | ping ip

Which form is chosen is up to the arguments; how sure the model is, to the share of words that it does not know: with none it answers, with
about half it is unsure, with all it refuses.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import yaml

from seq2cmd import _core
from seq2cmd.lab import pack

os.environ.setdefault("OMP_NUM_THREADS", "1")  # threads that wait for one another on a busy machine are thirty times slower

SLOT, GUARD, END = 0x8000, 1 << 9, 0xFFFF
WORDS = ["called", "files", "folder", "in", "kill", "list", "ping", "process", "show", "the"]
PIECES = [("", 0), ("ls", 0), ("kill", 0), ("ping", 0)]
EOS, LS, KILL, PING = range(4)
PIECE_BIAS = [4.0, 3.0, 5.0, 5.0]  # kill and ping come first wherever the request has a number or an address for them
#       intercept, score, margin, unknown share, lowest, length; answer, unsure; unused argument
JUDGE = [4.0, 0.0, 0.0, -8.0, 0.0, 0.0, 0.9, 0.1, -30.0] + [0.0] * 7

Seq2cmd = Callable[..., "subprocess.CompletedProcess[str]"]


def _slot(name: str) -> int:
    return SLOT | GUARD | _core.slot_types().index(name)


def _automaton() -> tuple[list[int], list[int], list[int]]:
    states = [
        [(LS, 1), (KILL, 2), (PING, 3)],
        [(EOS, END), (_slot("place"), 4)],
        [(_slot("pid"), 4)],
        [(_slot("ip"), 4)],
        [(EOS, END)],
    ]
    first = [0]
    for edges in states:
        first.append(first[-1] + len(edges))
    return first, [label for edges in states for label, _ in edges], [target for edges in states for _, target in edges]


def _weights(sizes: tuple[int, ...]) -> dict[str, np.ndarray]:
    """Shaped as `lab.model.Network.state_dict()`, without importing torch; zero but for what makes attention look at arguments."""
    source, pieces, types, e, h, d, a, _ = sizes
    c = 2 * h
    shapes: dict[str, tuple[int, ...]] = {
        "encoder.embedding.weight": (source, e), "decoder.embedding.weight": (pieces + 1 + types, e), "decoder.bias": (pieces,),
        "encoder.initial.weight": (d, c), "encoder.initial.bias": (d,), "encoder.key.weight": (a, c),
        "encoder.bag.weight": (d, e), "encoder.topic.weight": (e, e),
        "decoder.query.weight": (a, d), "decoder.query.bias": (a,), "decoder.score.weight": (1, a),
        "decoder.cell.input.weight": (3 * d, e + c), "decoder.cell.input.bias": (3 * d,),
        "decoder.cell.hidden.weight": (3 * d, d), "decoder.cell.hidden.bias": (3 * d,),
        "decoder.readout.weight": (e, d + c + e), "decoder.readout.bias": (e,),
        "decoder.gate.weight": (1, d + c + e), "decoder.gate.bias": (1,),
    }
    for direction in ("", "_reverse"):
        shapes |= {f"encoder.gru.weight_ih_l0{direction}": (3 * h, e), f"encoder.gru.weight_hh_l0{direction}": (3 * h, h),
                   f"encoder.gru.bias_ih_l0{direction}": (3 * h,), f"encoder.gru.bias_hh_l0{direction}": (3 * h,)}
    weights = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
    weights["decoder.bias"] += np.array(PIECE_BIAS, np.float32)
    weights["encoder.embedding.weight"][2 : 1 + types, 0] = 1  # source ids: unknown word, WORD, the other token types, known words
    weights["encoder.gru.weight_ih_l0"][2 * h, 0] = 3  # new state 0 of the forward direction
    weights["encoder.gru.bias_ih_l0"][h : 2 * h] = -9  # update gate closed: the state is the token's own
    weights["encoder.key.weight"][0, 0] = 3
    weights["decoder.score.weight"][0, 0] = 6
    return weights


def write_toy_model(folder: Path) -> Path:
    """Write the toy's model folder, as `seq2cmd pack` would."""
    folder.mkdir(parents=True)
    types = len(_core.token_types())
    sizes = (1 + types + len(WORDS), len(PIECES), types, 16, 16, 16, 16, 0)
    pack.write_model(folder / "model.bin", sizes, _weights(sizes), WORDS, PIECES, _automaton(), JUDGE)
    data = (folder / "model.bin").read_bytes()
    manifest = {"format": 1, "name": "toy", "recipe": {"name": "toy"}, "sha256": {"model.bin": hashlib.sha256(data).hexdigest()},
                "bytes": len(data), "metrics": {}, "thresholds": {"answer": 0.9, "unsure": 0.1},
                "licence": "Apache-2.0", "grammar": "0" * 64}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    (folder / "README.md").write_text("# toy\n", "utf-8")
    return folder


@pytest.fixture(scope="session")
def toy_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the toy model."""
    return write_toy_model(tmp_path_factory.mktemp("models") / "toy")


@pytest.fixture(scope="session")
def source_tree() -> Path:
    """The root of the repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture
def seq2cmd(toy_model: Path, source_tree: Path, tmp_path: Path) -> Seq2cmd:
    """Runs the command line in a process of its own with the toy model; stdin is empty unless given."""
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model),
                   "XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONUTF8": "1", "SEQ2CMD_ANY_SYSTEM": "1"}  # answers depend on no machine

    def run(
        *arguments: str | bytes, stdin: bytes = b"", environment_changes: dict[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run([sys.executable, source_tree / "bin" / "seq2cmd", *arguments], input=stdin, capture_output=True, check=False,
                              env={**environment, **(environment_changes or {})}, cwd=tmp_path, timeout=60)
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


PHRASES = 12  # of each task in the short grammar: as many as `seq2cmd data lint` wants at least


@pytest.fixture(scope="session")
def short_grammar(tmp_path_factory: pytest.TempPathFactory, source_tree: Path) -> Path:
    """The grammar with a few phrases a task: all of them are read again by every command of the lab, for many seconds."""
    folder = tmp_path_factory.mktemp("short") / "grammar"
    shutil.copytree(source_tree / "grammar", folder)
    for path in (folder / "phrases" / "en").glob("*.yaml"):
        blocks = yaml.safe_load(path.read_text("utf-8"))
        if all(isinstance(block, str) for block in blocks.values()):
            path.write_text(yaml.safe_dump({name: _first_lines(block) for name, block in blocks.items()}, allow_unicode=True), "utf-8")
    return folder


def _first_lines(block: str) -> str:
    """A few phrases; those with word sets first, for none of the sets may be left unused."""
    lines = [line.strip() for line in block.splitlines() if line.strip() and not line.strip().startswith("#")]
    lines.sort(key=lambda line: "<" not in line)
    return "\n".join(lines[: max(PHRASES, sum("<" in line for line in lines))])


@pytest.fixture(scope="session")
def quick_run(tmp_path_factory: pytest.TempPathFactory, source_tree: Path, short_grammar: Path) -> Path:
    """The folder of a whole run of `scripts/reproduce --quick`: toy recipe, from grammar to model card."""
    folder = tmp_path_factory.mktemp("runs")
    environment = {"PATH": os.environ["PATH"], "PYTHON": sys.executable, "SEQ2CMD_RUNS": str(folder), "HOME": str(folder),
                   "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_GRAMMAR": str(short_grammar)}
    done = subprocess.run(["bash", str(source_tree / "scripts" / "reproduce"), "--quick"], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return folder / "toy"


@pytest.fixture(scope="session")
def web_build(tmp_path_factory: pytest.TempPathFactory, source_tree: Path) -> Path:
    """The folder with web/ (the page) and package/ (for npm), as scripts/build_web makes it from this tree."""
    if not shutil.which("node"):
        pytest.fail("node is missing: apt-get install nodejs")
    folder = tmp_path_factory.mktemp("web")
    command = [sys.executable, source_tree / "scripts" / "build_web", "--output", folder]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


@pytest.fixture(scope="session")
def package(web_build: Path) -> Path:
    """The npm package."""
    return web_build / "package"


@pytest.fixture(scope="session")
def core_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small Debian tree of the sandbox: $SEQ2CMD_SANDBOX, or made for these tests."""
    root = Path(os.environ.get("SEQ2CMD_SANDBOX") or tmp_path_factory.mktemp("tree") / "core")
    if not (root / "usr").is_dir():
        missing = [tool for tool in ("mmdebstrap", "bwrap") if not shutil.which(tool)]
        if missing:
            pytest.fail(f"{' and '.join(missing)} not found: apt-get install mmdebstrap bubblewrap")
        script = Path(__file__).resolve().parents[1] / "scripts" / "sandbox"
        done = subprocess.run(["bash", str(script), "core", str(root)], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    return root
