"""What a translation costs in instructions: exact, where times are not. More than 5% over the committed budget is a failure.

A synthetic model of the shipped one's size, so that training again changes nothing; the SSE2 kernels, which every x86-64 can run; a pinned
compiler with its C library.
After a change that is worth it:

    SEQ2CMD_NEW_BUDGET=1 python -m pytest tests/test_instructions.py
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from conftest import JUDGE
from seq2cmd import _core
from seq2cmd.lab.pack import write_model
from test_engine import END, PIECES, REQUESTS, SLOT, TYPES, WORDS, _automaton, _slot

ROOT = Path(__file__).resolve().parents[1]
BUDGET = ROOT / "tests" / "instructions.json"
UPDATE = "if that is what you want: SEQ2CMD_NEW_BUDGET=1 python -m pytest tests/test_instructions.py"
LITERALS = 1500  # pieces, as many as the shipped model has
BRANCHES = 300  # of the first state
TOLERANCE = 1.05
TEXT, SEARCH, PRODUCTS = COUNTED = ("counted_text", "counted_search", "multiply_sse2")
ASKED = [*REQUESTS[:6], "what on earth is the lenght of the longest line in ./build/output.log",
         "show me the files that are larger than 20 MB in ~/docs"]


def _write_model(path: Path) -> None:
    """Random weights in the shipped model's sizes; a first state with many branches, one more state behind each."""
    first, labels, targets = _automaton()
    states = [list(zip(labels[a:b], targets[a:b], strict=True)) for a, b in zip(first, first[1:], strict=False)]
    pieces = [*PIECES, *((f"command-{number}", 0) for number in range(len(PIECES), LITERALS))]
    states[0] += [(len(PIECES) + number, len(states)) for number in range(BRANCHES)]
    states.append([(0, END), (_slot("place"), 3), *((len(PIECES) + number, 3) for number in range(20))])
    flat = [edge for edges in states for edge in edges]
    first = [0, *np.cumsum([len(edges) for edges in states]).tolist()]
    words = sorted({*WORDS, *(f"word{number:04}" for number in range(5000))})
    e, h, d, a = 64, 96, 128, 64
    c, sizes = 2 * h, (1 + TYPES + len(words), LITERALS, TYPES, e, h, d, a, 0)
    shapes = {
        "encoder.embedding.weight": (sizes[0], e), "decoder.embedding.weight": (LITERALS + 1 + TYPES, e), "decoder.bias": (LITERALS,),
        "encoder.initial.weight": (d, c), "encoder.initial.bias": (d,), "encoder.key.weight": (a, c), "encoder.bag.weight": (d, e),
        "encoder.topic.weight": (e, e), "decoder.query.weight": (a, d), "decoder.query.bias": (a,), "decoder.score.weight": (1, a),
        "decoder.cell.input.weight": (3 * d, e + c), "decoder.cell.input.bias": (3 * d,), "decoder.cell.hidden.weight": (3 * d, d),
        "decoder.cell.hidden.bias": (3 * d,), "decoder.readout.weight": (e, d + c + e), "decoder.readout.bias": (e,),
        "decoder.gate.weight": (1, d + c + e), "decoder.gate.bias": (1,),
    }
    for direction in ("", "_reverse"):
        shapes |= {f"encoder.gru.weight_ih_l0{direction}": (3 * h, e), f"encoder.gru.weight_hh_l0{direction}": (3 * h, h),
                   f"encoder.gru.bias_ih_l0{direction}": (3 * h,), f"encoder.gru.bias_hh_l0{direction}": (3 * h,)}
    dice = np.random.default_rng(1)
    weights = {name: dice.uniform(-0.5, 0.5, shape).astype(np.float32) for name, shape in shapes.items()}
    write_model(path, sizes, weights, words, pieces, (first, [label for label, _ in flat], [target for _, target in flat]), JUDGE)
    assert any(label & SLOT for label, _ in flat)


def _program(folder: Path) -> Path:
    """The driver, built by the pinned compiler for a fixed processor, with the C library that comes with it."""
    assert find_spec("ziglang"), "needs the pinned compiler: pip install 'seq2cmd[dev]'"
    program = folder / "count_instructions"
    skipped = ("module", "main")  # the Python extension and programs
    sources = [path for path in sorted((ROOT / "native").glob("*.c")) if not path.name.startswith(skipped)]
    target = ["-target", "x86_64-linux-musl", "-mcpu=x86_64", "-O2", "-std=c99", "-ffp-contract=off"]
    build = [sys.executable, "-m", "ziglang", "cc", *target, ROOT / "tests/native/count_instructions.c", *sources, "-o", program]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return program


def _count(program: Path, model: Path, beam: int, folder: Path) -> tuple[dict[str, int], list[str]]:
    """Instructions per request of reading the text, of the search, and of the search without its products of matrices, and the commands."""
    assert shutil.which("valgrind"), "needs callgrind: apt-get install valgrind"
    out = folder / f"callgrind.{beam}"
    valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--compress-strings=no", "--compress-pos=no"]
    done = subprocess.run([*valgrind, program, model, str(beam)], input="\n".join(ASKED), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    total = dict.fromkeys(COUNTED, 0)
    called = ""
    for line in out.read_text().splitlines():
        name = re.match(r"cfn=(\S+)", line)
        if name:
            called = name[1]
        elif line.startswith("calls=") and called in total:
            called += "()"  # the next line has what the call took, the called function included
        elif called.endswith("()"):
            total[called[:-2]] += int(line.split()[1])
            called = ""
    parts = {"text": total[TEXT], "search": total[SEARCH], "search but for products": total[SEARCH] - total[PRODUCTS]}
    return {name: round(count / len(ASKED)) for name, count in parts.items()}, done.stdout.splitlines()


def test_instructions_stay_within_their_budget(tmp_path: Path) -> None:
    _write_model(tmp_path / "model.bin")
    program, model = _program(tmp_path), _core.load(str(tmp_path / "model.bin"))
    found = {}
    for beam in (1, 4):
        found[f"beam {beam}"], commands = _count(program, tmp_path / "model.bin", beam, tmp_path)
        expected = [_core.translate(model, request.encode(), beam, 0, 0)[1][0][0] for request in ASKED]
        assert commands == expected, "another compiler, another answer"
    assert all(count > 1000 for row in found.values() for count in row.values())
    if os.environ.get("SEQ2CMD_NEW_BUDGET"):
        BUDGET.write_text(json.dumps(found, indent=1) + "\n")
    budget = json.loads(BUDGET.read_text())
    over = [f"{beam}, {name}: {count:,} instructions a request, budget {budget[beam][name]:,}"
            for beam, row in found.items() for name, count in row.items() if count > TOLERANCE * budget[beam][name]]
    if over:
        pytest.fail("; ".join(over) + f". {UPDATE}")
