"""The kernels function by function, each instruction set against portable C: the same bits. ARM's run under QEMU."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from seq2cmd import _core

ROOT = Path(__file__).resolve().parents[1]
FLAGS = ["-O2", "-std=c99", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off"]
SOURCES = [ROOT / "tests/native/check_kernels.c", ROOT / "native/processor.c", *sorted((ROOT / "native").glob("kernels*.c"))]


def _names(compiler: list[str], runner: list[str], folder: Path) -> list[str]:
    """The names of the tables that were found equal, best first."""
    program = folder / "check"
    built = subprocess.run([*compiler, *FLAGS, *SOURCES, "-o", program], capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    done = subprocess.run([*runner, program], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.split()


def test_kernels_of_this_processor(tmp_path: Path) -> None:
    """As built here by the system's compiler: every table that the module has, too."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))))
    assert _names([compiler], [], tmp_path) == _core.kernels()


def test_kernels_of_arm_under_qemu(tmp_path: Path) -> None:
    qemu = shutil.which("qemu-aarch64")
    assert qemu, "needs QEMU's user mode: apt-get install qemu-user"
    assert find_spec("ziglang"), "needs a cross compiler: pip install 'seq2cmd[dev]'"
    zig = [sys.executable, "-m", "ziglang", "cc", "-target", "aarch64-linux-musl"]
    assert _names(zig, [qemu, "-cpu", "max"], tmp_path) == ["neon-dot", "neon", "portable"]
    old = subprocess.run([qemu, "-cpu", "cortex-a53", tmp_path / "check"], capture_output=True, text=True, env=os.environ)
    assert (old.stdout.split(), old.returncode) == (["neon", "portable"], 0), "a processor without the dot product must not be asked for it"


def test_neon_of_32_bits_under_qemu(tmp_path: Path) -> None:
    """For a processor that is known to have it: a build of its own; the static program for armv7 goes without (scripts/build_static)."""
    qemu = shutil.which("qemu-arm")
    assert qemu, "needs QEMU's user mode: apt-get install qemu-user"
    zig = [sys.executable, "-m", "ziglang", "cc", "-target", "arm-linux-musleabihf", "-mcpu=cortex_a7"]
    assert _names(zig, [qemu, "-cpu", "cortex-a7"], tmp_path) == ["neon", "portable"]


def test_kernels_are_named_best_first_and_only_if_they_run(tmp_path: Path) -> None:
    names = _core.kernels()
    assert names[-1] == "portable" and len(set(names)) == len(names)
    for name in names:
        assert _core.run_dot(name, 48, 48, 2) == _core.run_dot("portable", 48, 48, 1)
    with pytest.raises(ValueError, match="see kernels"):
        _core.run_dot("abacus", 48, 48, 1)
    for arguments in ((0, 48, 1), (40, 48, 1), (48, 40, 1), (48, 48, -1)):
        with pytest.raises(ValueError, match="multiples of 16"):
            _core.run_dot("portable", *arguments)
