"""The C library: what native/seq2cmd.h promises, and that it says what the Python package says, byte for byte."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import seq2cmd
from seq2cmd.translator import Translator

ROOT = Path(__file__).resolve().parents[1]
NATIVE = ROOT / "native"
CORE = sorted(path for path in NATIVE.glob("*.c") if not path.name.startswith("module"))
WITH_SYSTEM = {"library_open.c", "mapping.c", "sha256.c"}  # what bare metal leaves out, as seq2cmd.h says
STRICT = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-Wpedantic", "-Wno-overlength-strings", "-ffp-contract=off", f"-I{NATIVE}"]
SANITIZE = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
ODD_REQUESTS = [
    "hello there, how are you", "zorgle the blimfax 17", "compress 'my \"best\" photos' into a\\b.tar.gz",
    "naïve «file» in ~/dócs since 7 days", "ping 日本.example.com", "move *.log to /tmp and /var and /srv and 10 MB", "delete", "x" * 390,
]


def compile_c(output: Path, sources: list[Path], *flags: str) -> Path:
    done = subprocess.run(["gcc", *STRICT, *flags, *map(str, sources), "-o", str(output)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return output


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_no_number_changes_its_type_unseen(compiler: str) -> None:
    """Every warning of a conversion is an error, also in the command line; generated tables are constants."""
    sources = [path for path in (*CORE, *sorted((NATIVE / "cli").glob("*.c"))) if "_table" not in path.name]
    command = [compiler, "-fsyntax-only", "-O1", *STRICT, "-Wconversion", *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The core's object files, under the address and undefined-behaviour sanitizers."""
    folder = tmp_path_factory.mktemp("core")
    subprocess.run(["gcc", *STRICT, *SANITIZE, "-c", *map(str, CORE)], cwd=folder, check=True)
    return sorted(folder.glob("*.o"))


@pytest.fixture(scope="module")
def example(core: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example program, sanitized."""
    return compile_c(tmp_path_factory.mktemp("library") / "translate", [*core, NATIVE / "examples" / "translate.c"], *SANITIZE)


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=120)


def test_library_says_what_python_says(example: Path) -> None:
    """Verdict, commands, confidence, reasons, arguments and attention of 60 shared vectors and of odd requests."""
    lines = (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()[:60]
    requests = [json.loads(line)["request"] for line in lines] + ODD_REQUESTS
    done = run(example, ROOT / "src/seq2cmd/models/base/model.bin", *requests)
    assert done.stderr == ""
    translator = Translator.from_pretrained("base")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert {answer["verdict"] for answer in answers} == {"answer", "unsure", "refuse"}
    for request, line in zip(requests, done.stdout.splitlines(), strict=True):
        suggestion = translator.translate(request, attention=True)
        suggestion.ms, attention = 0.0, suggestion.attention
        assert attention is not None
        weights = [[round(weight, 4) for weight in row] for row in attention.weights]
        expected = {**suggestion.to_dict(), "model": "example",
                    "attention": {"tokens": list(attention.tokens), "pieces": list(attention.pieces), "weights": weights}}
        assert line == json.dumps(expected, ensure_ascii=False)


@pytest.mark.parametrize(("request_text", "message"), [
    ("", "the request is empty: say what the command should do"),
    ("list\tfiles", "request holds a control character (U+0009) at character 5: remove it"),
    ("list \u202efiles", "request holds an invisible character (U+202E) at character 6: remove it"),
    ("x" * 401, "request has 401 characters, the limit is 400: shorten it or raise --max-characters"),
    ("é " * 1500, "request has 4500 bytes, the limit is 2048: shorten it"),
    ("a " * 65, "request has more than 64 words and arguments: shorten it"),
])
def test_bad_requests_are_explained(example: Path, toy_model: Path, request_text: str, message: str) -> None:
    done = run(example, toy_model / "model.bin", request_text)
    assert (done.stdout, done.stderr, done.returncode) == ("", message + "\n", 2)


def test_promises_of_the_header(core: list[Path], tmp_path: Path, toy_model: Path) -> None:
    """Limits, handles in place, threads; see tests/native/library_test.c."""
    program = compile_c(tmp_path / "library_test", [*core, ROOT / "tests/native/library_test.c"], *SANITIZE, "-pthread")
    done = run(program, toy_model / "model.bin")
    assert (done.stderr, done.returncode) == ("", 0)


def test_core_needs_neither_heap_nor_files(tmp_path: Path) -> None:
    """What is linked without an operating system asks for memory and string functions only."""
    for path in CORE:
        if path.name not in WITH_SYSTEM:
            subprocess.run(["gcc", *STRICT, "-O0", "-c", str(path), "-o", str(tmp_path / f"{path.stem}.o")], check=True)
    table = run("nm", "--format=posix", *sorted(tmp_path.glob("*.o"))).stdout
    defined = set(re.findall(r"(?m)^(\w+) [TDRB] ", table))
    wanted = set(re.findall(r"(?m)^(\w+) U", table)) - defined
    assert "s2c_translate" in defined
    others = {name for name in wanted if not re.fullmatch(r"(mem|str)[a-z]+", name)} | wanted & {"strdup", "strerror", "strtok"}
    assert others <= {"__stack_chk_fail", "_GLOBAL_OFFSET_TABLE_"}


def test_installed_library(tmp_path: Path, toy_model: Path) -> None:
    """scripts/build_library, and a program built with what its pkg-config file says."""
    subprocess.run(["bash", str(ROOT / "scripts" / "build_library"), str(tmp_path / "usr")], check=True, capture_output=True, timeout=300)
    text = (tmp_path / "usr/lib/pkgconfig/seq2cmd.pc").read_text("utf-8")
    values = dict(re.findall(r"(?m)^(\w+)=(.*)$", text))
    fields = {name: re.sub(r"\$\{(\w+)\}", lambda m: values[m[1]].replace("${prefix}", values["prefix"]), rest)
              for name, rest in re.findall(r"(?m)^(\w+): (.*)$", text)}
    assert fields["Version"] == seq2cmd.__version__
    assert f'#define SEQ2CMD_VERSION "{seq2cmd.__version__}"' in (tmp_path / "usr/include/seq2cmd.h").read_text("utf-8")
    example = ROOT / "native/examples/translate.c"
    for kind in ([], ["-static"]):  # the shared library, then the archive
        program = tmp_path / f"translate{len(kind)}"
        subprocess.run(["gcc", "-std=c99", str(example), *fields["Cflags"].split(), *kind, *fields["Libs"].split(),
                        f"-Wl,-rpath,{values['prefix']}/lib", "-o", str(program)], check=True)
        done = run(program, toy_model / "model.bin", "ping 10.0.0.1")
        assert json.loads(done.stdout)["command"] == "ping 10.0.0.1"
    exported = set(re.findall(r" T (\w+)", run("nm", "-D", "--defined-only", tmp_path / "usr/lib/libseq2cmd.so").stdout))
    declared = set(re.findall(r"(?m)^SEQ2CMD_API[^;(]*?(\w+)\(", (NATIVE / "seq2cmd.h").read_text("utf-8")))
    assert exported == declared


def test_example_of_the_document(core: list[Path], tmp_path: Path, toy_model: Path) -> None:
    source = tmp_path / "example.c"
    source.write_text(re.findall(r"```c\n(.*?)```", (ROOT / "docs/embedding.md").read_text("utf-8"), re.DOTALL)[0])
    program = compile_c(tmp_path / "example", [source, *core], *SANITIZE)
    assert run(program, toy_model / "model.bin", "kill process 7").stdout == "kill 7\n"
    assert run(program, toy_model / "model.bin", "").stderr == "the request is empty: say what the command should do\n"
    assert run(program, tmp_path / "none.bin", "x").stderr == "the model file cannot be read: check its path and permissions\n"


def test_header_is_cpp_too(tmp_path: Path) -> None:
    (tmp_path / "a.cpp").write_text('#include "seq2cmd.h"\nint main() { return seq2cmd_default_options().beam - 8; }\n')
    done = run("gcc", "-x", "c++", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", f"-I{NATIVE}", tmp_path / "a.cpp")
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize("target", ["text", "model", "translate", "inflate", "risk"])
def test_fuzz_targets_hold_on_altered_seeds(core: list[Path], tmp_path: Path, toy_model: Path, target: str) -> None:
    """Each seed of scripts/fuzz, and some hundred alterations of each, under the sanitizers."""
    subprocess.run([sys.executable, str(NATIVE / "fuzz/seeds.py"), target, str(tmp_path)], check=True)
    seeds = sorted(tmp_path.glob("seed-*"))
    tested = {"inflate": [NATIVE / "inflate.c"], "risk": [*NATIVE.glob("risk*.c"), NATIVE / "characters.c"]}.get(target, core)
    sources = [NATIVE / "fuzz" / f"{target}.c", ROOT / "tests/native/replay.c", *tested]
    program = compile_c(tmp_path / "replay", sources, *SANITIZE)
    environment = {**os.environ, "S2C_FUZZ_MODEL": str(toy_model / "model.bin")}
    command = [str(program), str(max(4, 1200 // len(seeds))), *map(str, seeds)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert (done.stderr, done.returncode) == ("", 0)
    assert int(done.stdout) >= 1200


def test_fuzz_script() -> None:
    assert shutil.which("clang"), "clang is missing: apt-get install clang"
    command = ["bash", str(ROOT / "scripts/fuzz"), "1", "inflate"]
    done = subprocess.run(command, env={**os.environ, "PYTHON": sys.executable}, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"number_of_executed_units: [1-9]", done.stdout)
