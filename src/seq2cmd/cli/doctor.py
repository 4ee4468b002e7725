"""`seq2cmd doctor`: is everything in order? Looks at the program, the models, the speed, the shells and the tools beside it.

A line a finding: ok, note (works without it) or FAULT. Exit code 0 without a fault, else 1.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from statistics import median
from time import perf_counter

from .. import __version__, _core
from ..errors import Seq2CmdError
from ..model_folder import ModelFolder, shipped_models
from ..system import System
from ..translator import ENGINES, Translator
from .completions import SHELLS
from .integrate import installed_file, is_installed

OK, NOTE, FAULT = "ok", "note", "FAULT"
REQUESTS = ("find pdf files bigger than 20 MB in ~/docs", "which process is using port 8080", "show the last 50 lines of notes.txt")
ROUNDS = 15
Finding = tuple[str, str]


def main(arguments: list[str]) -> int:
    """Print what is found; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd doctor", description="Looks whether everything is in order.")
    parser.add_argument("--model", help="a shipped model or a model folder (default: $SEQ2CMD_MODEL, else base)")
    options = parser.parse_args(arguments)
    code = 0
    for verdict, text in findings(options.model):
        print(f"{verdict:5}  {text}", flush=True)
        code |= verdict == FAULT
    return code


def findings(model: str | None) -> Iterator[Finding]:
    """All findings, one after the other."""
    yield OK, f"seq2cmd {__version__} at {os.path.dirname(os.path.dirname(os.path.abspath(__file__)))}"
    yield OK, f"Python {sys.version.split()[0]}, core {_core.__file__}"
    yield OK, _machine()
    yield from _models(model)
    yield from _engines()
    yield from _shells()
    yield from _clipboard()


def _machine() -> str:
    system = System()
    services = "systemd" if system.systemd else "OpenRC" if system.find("rc-service") else "init scripts"
    packages = system.package_manager() or "no package manager that we know"
    return f"commands are for: {'BusyBox' if system.is_busybox() else 'GNU'} utilities, {packages}, {services}"


def _models(chosen: str | None) -> Iterator[Finding]:
    for name in shipped_models():
        yield _checked(ModelFolder.named(name))
    if not shipped_models():
        yield FAULT, "no models are installed; reinstall seq2cmd"
    try:
        translator = Translator.from_pretrained(chosen)
    except Seq2CmdError as error:
        yield FAULT, f"the model in use: {error}; {error.hint}"
        return
    kernel = _core.set_kernel(translator.model)
    speed = f"{_speed_ms(translator):.2f} ms a request (median of {ROUNDS * len(REQUESTS)})"
    yield OK, f"in use: {translator.folder.name}, {kernel} kernels, {speed}"


def _checked(folder: ModelFolder) -> Finding:
    """Loading compares the model with its SHA-256."""
    try:
        folder.load()
        return OK, f"model {folder.name}: {folder.manifest().get('bytes', 0):,} bytes, SHA-256 as in its manifest"
    except Seq2CmdError as error:
        return FAULT, f"model {folder.name}: {error}; {error.hint}"


def _speed_ms(translator: Translator) -> float:
    taken = []
    for _ in range(ROUNDS):
        for request in REQUESTS:
            start = perf_counter()
            translator.translate(request)
            taken.append((perf_counter() - start) * 1000)
    return median(taken)


def _engines() -> Iterator[Finding]:
    from importlib.util import find_spec

    for name, (_, _, package, extra) in ENGINES.items():
        if find_spec(package):
            yield OK, f"engine {name}: {package} is installed"
        else:
            yield NOTE, f"engine {name} is not installed: pip install 'seq2cmd[{extra}]'"


def _shells() -> Iterator[Finding]:
    if shutil.which("seq2cmd"):
        yield OK, f"on the PATH: {shutil.which('seq2cmd')}"
    else:
        yield NOTE, "seq2cmd is not on the PATH"
    for shell in filter(shutil.which, SHELLS):
        if is_installed(shell):
            yield OK, f"{shell}: the key is installed ({installed_file(shell)})"
        else:
            yield NOTE, f"{shell}: no key at the prompt; seq2cmd integrate {shell} --install"


def _clipboard() -> Iterator[Finding]:
    from .clipboard import TOOLS

    found = [name for name, _, display in TOOLS if os.environ.get(display) and shutil.which(name)]
    if found:
        yield OK, f"--copy uses {found[0]}"
    else:
        yield NOTE, "--copy asks the terminal (OSC 52): there is no display with wl-copy, xclip or xsel"
