"""The static program: it behaves as `python -m seq2cmd` does, on every kind of processor that scripts/build_static knows.

The first build for a target compiles musl, half a minute of CPU. So two targets are built and run here, those that differ most; for the
others the sources are compiled. $SEQ2CMD_STATIC_TARGETS names the ones to build and run instead ("all"): use it when the script changes.
"""

from __future__ import annotations

import gzip
import json
import os
import pty
import random
import select
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

import seq2cmd as package
from seq2cmd.translator import Translator
from test_cli import ANSWERS, DOUBTS, LINES, WRONG

ROOT = Path(__file__).resolve().parents[1]
CLI = ROOT / "native" / "cli"
BASE = ROOT / "src/seq2cmd/models/base"
STRICT = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-Wpedantic", "-Wno-overlength-strings", "-ffp-contract=off"]
SANITIZE = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
ANSWERED, NOT_SURE, WRONG_USE = 0, 1, 2



def load_script(name: str, folder: Path = ROOT / "scripts") -> ModuleType:
    """A script as a module; those of scripts/ have no .py at the end."""
    loader = SourceFileLoader(name, str(folder / name))
    spec = spec_from_loader(name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


build_static = load_script("build_static")

# How each target's program is run here: the processor of the emulator is the oldest that the target is for.
EMULATORS = {
    "x86_64": [], "aarch64": ["qemu-aarch64"], "armv7": ["qemu-arm", "-cpu", "cortex-a8"], "armv6": ["qemu-arm", "-cpu", "arm1176"],
    "riscv64": ["qemu-riscv64"], "mipsel": ["qemu-mipsel", "-cpu", "24Kc"],
}
CHOSEN = os.environ.get("SEQ2CMD_STATIC_TARGETS", "x86_64 mipsel")
RUN = list(EMULATORS) if CHOSEN == "all" else CHOSEN.split()
ONLY_PYTHON = {"--engine", "--attention", "models", "version", "nowhere/at/all", "huge"}  # what the package alone has or says

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program without a model inside, under the address and undefined-behaviour sanitizers."""
    path = tmp_path_factory.mktemp("program") / "seq2cmd"
    command = ["gcc", *STRICT, *SANITIZE, "-Inative", *build_static.sources(), "-o", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture
def run(program: Path, toy_model: Path, tmp_path: Path) -> Run:
    """Runs it with the toy model; stdin is empty unless given."""

    def call(*arguments: str | bytes, stdin: bytes = b"", model: str = str(toy_model)) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "SEQ2CMD_MODEL": model}
        return subprocess.run([program, *arguments], input=stdin, capture_output=True, env=environment, cwd=tmp_path, timeout=60)

    return call


def for_both(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return [row for row in rows if not ONLY_PYTHON & set(row[0])]  # type: ignore[call-overload]


# ---- as the Python command line, by the same tables ----


@pytest.mark.parametrize(("arguments", "stdout"), for_both(ANSWERS))
def test_answer_is_the_command_alone(run: Run, arguments: list[str], stdout: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (ANSWERED, stdout, b"")


@pytest.mark.parametrize(("arguments", "stdout", "words"), for_both(DOUBTS))
def test_doubts_go_to_stderr(run: Run, arguments: list[str], stdout: str, words: list[str]) -> None:
    done, quiet = run(*arguments), run("--quiet", *arguments)
    assert (done.returncode, done.stdout.decode()) == (quiet.returncode, quiet.stdout.decode()) == (NOT_SURE, stdout)
    assert all(word in done.stderr.decode() for word in words)
    assert (done.stderr.count(b"\n"), quiet.stderr) == (1, b"")


@pytest.mark.parametrize(("arguments", "words"), for_both(WRONG))
def test_wrong_use_is_one_clear_line(run: Run, arguments: list[str | bytes], words: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (WRONG_USE, b"")
    assert all(word in done.stderr.decode() for word in words), done.stderr
    assert done.stderr.startswith(b"seq2cmd: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [["--json"], ["--json", "-n", "1"], ["--json", "--beam", "1"], []])
def test_batch_is_that_of_python(run: Run, seq2cmd: Callable[..., subprocess.CompletedProcess[str]], arguments: list[str]) -> None:
    """stdout, stderr and exit code; of JSON everything but the time."""
    ours, theirs = run(*arguments, stdin=LINES), seq2cmd(*arguments, stdin=LINES)
    assert ours.stderr.decode() == theirs.stderr
    assert ours.returncode == theirs.returncode
    answers = [_without_time(text) for text in (ours.stdout.decode(), theirs.stdout)]
    assert answers[0] == answers[1]


def _without_time(text: str) -> list[object]:
    return [json.loads(line) | {"ms": 0} if line.startswith("{") else line for line in text.splitlines()]


@pytest.mark.parametrize("arguments", [["-n3"], ["-n=3"], ["--alternatives=3"]])
def test_alternatives_are_lines_best_first(run: Run, arguments: list[str]) -> None:
    assert run("list files in /tmp", *arguments).stdout == b"ls /tmp\nls\n"  # nothing else is likely enough


def test_help_and_version(run: Run) -> None:
    done = run("list", "--help")
    assert (done.returncode, done.stderr) == (0, b"")
    assert max(map(len, done.stdout.splitlines())) <= 125
    assert run("-V").stdout.decode() == f"seq2cmd {package.__version__}\n"


def test_requests_from_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "requests.txt").write_bytes(b"list files\r\nkill process 1")
    assert run("--file", "requests.txt").stdout == b"ls\nkill 1\n"
    (tmp_path / "empty.txt").touch()
    assert (run("--file", "empty.txt").returncode, run("--file", "empty.txt").stdout) == (ANSWERED, b"")
    assert b"Is a directory" in run("--file", ".").stderr
    assert b"add --json" in run("-n", "2", stdin=b"list files\n").stderr


def test_what_it_complains_about_cannot_steer_a_terminal(run: Run) -> None:
    assert b"\\x1b[31mhuge" in run("--model", "\x1b[31mhuge", "list files").stderr
    assert b"\x1b" not in run("--model", b"\x1b[31mhuge\xff\xc2\x9b", "list files").stderr


def test_each_answer_comes_before_the_next_request(program: Path, toy_model: Path) -> None:
    with subprocess.Popen([program, "--model", toy_model], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (b"1", b"2"):
            process.stdin.write(b"kill process " + number + b"\n")
            process.stdin.flush()
            assert process.stdout.readline() == b"kill " + number + b"\n"
        process.stdin.close()
        assert process.wait(10) == ANSWERED


def test_a_reader_that_leaves_is_no_error_and_a_full_disk_is_one(program: Path, toy_model: Path) -> None:
    line = f"yes kill process 1 | head -5000 | {program} --model {toy_model} | head -1; echo ${{PIPESTATUS[2]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("kill 1\n0\n", "")
    full = subprocess.run(["bash", "-c", f"{program} --model {toy_model} list files > /dev/full"], capture_output=True, text=True)
    assert (full.returncode, full.stderr) == (WRONG_USE, "seq2cmd: cannot write the answer: No space left on device\n")


def test_prompt(program: Path, toy_model: Path) -> None:
    """On a terminal: a welcome, a command for each request, Ctrl-C clears the line, Ctrl-D ends."""
    main, other = pty.openpty()
    pipe = subprocess.PIPE
    # Without a buffer: the line would be read together with the first prompt behind it.
    with subprocess.Popen([program, "--model", toy_model], stdin=other, stdout=pipe, stderr=pipe, start_new_session=True, bufsize=0,
                          preexec_fn=_control_terminal) as process:
        os.close(other)
        assert process.stderr is not None
        assert b"Ctrl-D ends" in process.stderr.readline()
        for keys in (b"kill process 7\n", b"li\x03", b"\n", b"\tping\n", b"list files\n", b"\x04"):
            _read_until(process.stderr.fileno(), b"> ")
            os.write(main, keys)
        stdout, _ = process.communicate(timeout=20)
        assert (stdout, process.returncode) == (b"kill 7\nls\n", ANSWERED)
    os.close(main)


def _control_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that Ctrl-C becomes a signal


def _read_until(descriptor: int, end: bytes) -> None:
    seen = b""
    while not seen.endswith(end):
        assert select.select([descriptor], [], [], 60)[0], seen
        byte = os.read(descriptor, 1)
        assert byte, seen
        seen += byte


# ---- models from outside ----


def test_a_model_may_be_a_folder_a_file_or_gzip(run: Run, toy_model: Path, tmp_path: Path) -> None:
    data = (toy_model / "model.bin").read_bytes()
    (tmp_path / "mine.bin").write_bytes(data)
    (tmp_path / "packed.bin.gz").write_bytes(gzip.compress(data))
    folder = str(toy_model)
    named = {folder: "toy", f"{folder}/": "toy", f"{folder}/model.bin": "toy", "mine.bin": "mine", "packed.bin.gz": "packed"}
    for given, name in named.items():
        answer = json.loads(run("--json", "--model", given, "kill process 7", model="nowhere").stdout)
        assert (answer["command"], answer["model"]) == ("kill 7", name)


@pytest.mark.parametrize(("what", "words"), [
    ("missing", ["cannot read ./m/model.bin", "No such file"]), ("cut", ["of format", "cut off"]), ("altered", ["SHA-256", "got"]),
    ("no hash", ["the SHA-256 of model.bin"]), ("gzip cut", ["gzip", "cut off"]), ("gzip altered", ["gzip", "damaged"]),
    ("empty", ["got 0 bytes"]),
])
def test_a_damaged_model_is_refused(run: Run, toy_model: Path, tmp_path: Path, what: str, words: list[str]) -> None:
    shutil.copytree(toy_model, tmp_path / "m")
    file, manifest = tmp_path / "m" / "model.bin", tmp_path / "m" / "manifest.json"
    data = file.read_bytes()
    altered = data[:3000] + bytes([data[3000] ^ 1]) + data[3001:]
    packed = gzip.compress(data)
    if what == "missing":
        file.unlink()
    elif what == "no hash":
        manifest.write_text("{}")
    else:
        file.write_bytes({"cut": data[:-1], "altered": altered, "gzip cut": packed[:-9], "empty": b"",
                          "gzip altered": gzip.compress(altered)[:-8] + packed[-8:]}[what])
        if what != "altered":
            manifest.unlink()
    done = run("--model", "./m", "list files")
    assert (done.returncode, done.stdout) == (WRONG_USE, b"")
    assert all(word in done.stderr.decode() for word in words), done.stderr
    assert done.stderr.count(b"\n") == 1


def test_without_any_model(run: Run) -> None:
    assert b"no model inside this program; give one with --model PATH" in run("list files", model="").stderr


# ---- tables that are deflated ----


def test_deflated_tables_are_those_of_the_sources(tmp_path: Path) -> None:
    """Row by row as a compiler lays them out; what tables.c counts anew is 0 in both."""
    packed, _ = load_script("pack_tables").risk()
    arrays = {"risk_text": "char", "name_text": "char", "conditions": "s2c_condition", "rules": "s2c_rule", "utilities": "s2c_utility",
              "names": "s2c_name", "meanings": "s2c_meaning", "place_patterns": "s2c_place_pattern"}  # fmt: skip
    assert list(arrays) == list(packed)
    left_out = {"rules": "row.first = 0;", "names": "row.text = 0;"}
    dump = "".join(
        f"for (size_t i = 0; i < {len(packed[name])}u; i++) {{ {kind} row = s2c_{name}[i]; "
        f"{left_out.get(name, '')} fwrite(&row, sizeof row, 1, stdout); }}\n"
        for name, kind in arrays.items()
    )
    (tmp_path / "dump.c").write_text(f'#include <stdio.h>\n#include "risk_tables.h"\nint main(void) {{\n{dump}return 0; }}\n')
    command = ["gcc", "-std=c99", "-Inative", str(tmp_path / "dump.c"), "native/risk_tables.c", "-o", str(tmp_path / "dump")]
    subprocess.run(command, cwd=ROOT, check=True)
    seen = subprocess.run([tmp_path / "dump"], capture_output=True, check=True).stdout
    assert seen == b"".join(b"".join(rows) for rows in packed.values())


def test_the_program_with_deflated_tables_says_the_same(tmp_path: Path, program: Path) -> None:
    """Risk and BusyBox's forms, beside the program whose tables are constants."""
    flags = build_static.packed_tables(tmp_path)
    used = [source for source in build_static.sources() if Path(source).name not in build_static.TABLES]
    command = ["gcc", *STRICT, "-O0", *flags, "-Inative", *used, "-o", str(tmp_path / "packed")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    requests = "\n".join([
        "delete all empty files", "kill firefox", "show files", "find pdf files in ~/docs", "wipe the disk sdb", "sort x.txt",
        "the 3 largest files here",
    ])  # fmt: skip
    for arguments in (["--json"], ["--json", "--dialect", "busybox"]):
        said = [
            subprocess.run([path, "--model", str(BASE), *arguments], input=requests.encode(), capture_output=True, check=False)
            for path in (program, tmp_path / "packed")
        ]
        assert [_without_time(one.stdout.decode()) for one in said][0] == _without_time(said[1].stdout.decode())
        assert said[0].stderr == said[1].stderr and said[0].stdout.count(b'"risk"') > 5


# ---- inflate ----


@pytest.fixture(scope="module")
def gunzip(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[bytes]], list[str]]:
    """Unpacks gzip files with inflate.c, sanitized: "ok BYTES SUM" or "bad" for each."""
    folder = tmp_path_factory.mktemp("gunzip")
    sources = [str(ROOT / "native/inflate.c"), str(ROOT / "tests/native/gunzip.c")]
    subprocess.run(["gcc", *STRICT, *SANITIZE, f"-I{ROOT / 'native'}", *sources, "-o", str(folder / "gunzip")], check=True)

    def unpack(files: list[bytes]) -> list[str]:
        for number, data in enumerate(files):
            (folder / str(number)).write_bytes(data)
        done = subprocess.run([folder / "gunzip", *map(str, range(len(files)))], cwd=folder, capture_output=True, text=True, timeout=120)
        assert (done.stderr, done.returncode) == ("", 0)
        return done.stdout.splitlines()

    return unpack


def _sum(data: bytes) -> int:
    total = 0
    for byte in data:
        total = (total * 31 + byte) & 0xFFFFFFFF
    return total


def _contents() -> list[bytes]:
    dice = random.Random(7)
    words = [bytes(dice.choices(b"abcdefgh ", k=dice.randrange(2, 9))) for _ in range(60)]
    return [b"", b"a", b"abc" * 5000, bytes(dice.randrange(256) for _ in range(3000)), b" ".join(dice.choices(words, k=6000)),
            bytes(min(255, int(dice.expovariate(0.1))) for _ in range(40000))]


def test_inflate_unpacks_what_zlib_packs(gunzip: Callable[[list[bytes]], list[str]]) -> None:
    """Every level and strategy: stored, fixed and dynamic blocks, long distances; and headers with a name, a comment, extra bytes."""
    contents, packed = _contents(), []
    settings = [(level, zlib.Z_DEFAULT_STRATEGY) for level in (0, 1, 6, 9)]
    settings += [(9, strategy) for strategy in (zlib.Z_FIXED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE)]
    for level, strategy in settings:
        for data in contents:
            packer = zlib.compressobj(level, zlib.DEFLATED, 31, 9, strategy)
            packed.append(packer.compress(data) + packer.flush())
    plain = gzip.compress(contents[2])
    packed.append(plain[:3] + b"\x1c" + plain[4:10] + b"\x03\x00xyz" + b"name\x00" + b"comment\x00" + plain[10:])
    expected = [f"ok {len(data)} {_sum(data)}" for data in contents] * len(settings) + [f"ok {len(contents[2])} {_sum(contents[2])}"]
    assert gunzip(packed) == expected


def test_inflate_refuses_what_is_damaged(gunzip: Callable[[list[bytes]], list[str]]) -> None:
    """Cut anywhere, with any bit altered behind the header, or with more behind it."""
    packed = gzip.compress(_contents()[4][:2000])
    assert set(gunzip([packed[:length] for length in range(0, len(packed), 3)] + [packed + b"x", packed + packed])) == {"bad"}
    dice, altered = random.Random(8), []
    for _ in range(400):
        at = dice.randrange(10, len(packed))
        altered.append(packed[:at] + bytes([packed[at] ^ 1 << dice.randrange(8)]) + packed[at + 1 :])
    assert set(gunzip(altered)) == {"bad"}


# ---- every target ----


def test_every_target_has_an_emulator() -> None:
    assert list(EMULATORS) == list(build_static.TARGETS)


@pytest.mark.parametrize("name", [name for name in EMULATORS if name not in RUN])
def test_sources_compile_for_the_other_targets(name: str, tmp_path: Path) -> None:
    """Without a warning; -O0, for these are not run."""
    command = build_static.compiler(name, "-O0")
    flags = ["-Wall", "-Wextra", "-Werror", f"-I{ROOT / 'native'}", "-c"]
    sources = [str(ROOT / source) for source in build_static.sources()]
    done = subprocess.run([*command, *flags, *sources], cwd=tmp_path, env=build_static.environment(),
                          capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.fixture(scope="module")
def vectors() -> list[dict[str, object]]:
    """20 of the shared vectors, spread over the file."""
    return [json.loads(line) for line in (ROOT / "tests/vectors/base.jsonl").read_text("utf-8").splitlines()[::25]]


@pytest.fixture(scope="module", params=RUN)
def target(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """How the program of a target is run here, with the model base inside."""
    emulator = EMULATORS[request.param]
    assert not emulator or shutil.which(emulator[0]), f"{emulator[0]} is missing: apt-get install qemu-user"
    folder = tmp_path_factory.mktemp("static")
    command = [sys.executable, str(ROOT / "scripts/build_static"), request.param, "--with", "base", "--output", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [*emulator, str(folder / f"seq2cmd-{request.param}")]


def _call(target: list[str], *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {name: value for name, value in os.environ.items() if name != "SEQ2CMD_MODEL"}
    return subprocess.run([*target, *arguments], input=stdin, capture_output=True, env=environment, timeout=300)


def test_target_gives_the_vectors(target: list[str], vectors: list[dict[str, object]]) -> None:
    """The commands of the vectors, and every number of the answer as the fastest kernels here have it."""
    requests = [str(row["request"]) for row in vectors]
    done = _call(target, "--json", "--file", "-", stdin="\n".join(requests).encode())
    assert done.stderr == b"" or b"not sure" in done.stderr or b"no answer" in done.stderr
    translator = Translator.from_pretrained("base")
    lines = done.stdout.decode().splitlines()
    for row, line in zip(vectors, lines, strict=True):
        answer = json.loads(line)
        assert (answer["command"] or answer["alternatives"][0]["command"]) == row["command"]
        expected = translator.translate(str(row["request"])).to_dict()
        assert {**answer, "ms": 0} == {**expected, "ms": 0}


def test_target_refuses_bad_input(target: list[str]) -> None:
    done = _call(target, stdin=b"show disk usage\n\nbad \xff\na\tb\n" + b"x" * 5000 + b"\n")
    assert done.stdout.count(b"\n") == 5
    words = ["line 2: the request is empty", "line 3: request is not UTF-8 at character 5",
             "line 4: request holds a control character (U+0009)", "line 5: request has 5000 bytes, the limit is 2048"]
    assert all(word in line for word, line in zip(words, done.stderr.decode().splitlines()[-4:], strict=True))
    wrong = _call(target, "--beam", "9", "show disk usage")
    assert (wrong.returncode, wrong.stdout) == (WRONG_USE, b"")
    assert b"--beam takes a whole number from 1 to 8" in wrong.stderr


def test_target_reads_models_from_outside(target: list[str], tmp_path: Path) -> None:
    """Plain and gzip; the model inside goes by its name, and --version says which it is."""
    (tmp_path / "toy.bin.gz").write_bytes(gzip.compress((BASE / "model.bin").read_bytes(), 1))
    request = "show disk usage"
    inside = _call(target, "--model", "base", request)
    assert inside.stdout
    assert all(_call(target, "--model", str(given), request).stdout == inside.stdout for given in (BASE, tmp_path / "toy.bin.gz"))
    assert b"(model base, SHA-256 " in _call(target, "--version").stdout
    assert b"no model named 'tiny'; inside is: base" in _call(target, "--model", "tiny", request).stderr


def test_target_is_one_static_file(target: list[str]) -> None:
    """No loader, no library: what an OpenWrt router or an empty container needs."""
    table = subprocess.run(["readelf", "-lW", target[-1]], capture_output=True, text=True, check=True).stdout
    assert " LOAD " in table
    assert "INTERP" not in table
    assert "NEEDED" not in table


def test_document_shows_the_measurement() -> None:
    """docs/embedding.md is what bench/static.py writes from results/static.json."""
    result = json.loads((ROOT / "results/static.json").read_text("utf-8"))
    sys.path.insert(0, str(ROOT / "bench"))
    try:
        bench = load_script("static.py", ROOT / "bench")
    finally:
        sys.path.remove(str(ROOT / "bench"))
    assert bench.MARKS[0] + bench.table(result) + bench.MARKS[1] in bench.DOCUMENT.read_text("utf-8")
    assert result["bytes"]["x86_64"] <= bench.SIZE_BUDGET_BYTES
    assert result["over_true_cpu_ms"] <= bench.CPU_BUDGET_MS
    assert result["peak_mb"] <= bench.MEMORY_BUDGET_MB


# ---- BusyBox ----


def test_busybox_commands_are_those_of_python(run: Run) -> None:
    """Of requests from all over the grammar, and with the clauses that BusyBox says differently."""
    requests = [pair["request"] for pair in json.loads((ROOT / "data" / "starter.json").read_text("utf-8"))[::2]] + BUSYBOX
    done = run("--json", "--dialect", "busybox", stdin="".join(f"{request}\n" for request in requests).encode(), model=str(BASE))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    translator = Translator.from_pretrained(str(BASE))
    different = refused = 0
    for request, answer in zip(requests, answers, strict=True):
        theirs = translator.translate(request, dialect="busybox").to_dict()
        assert all(answer[key] == theirs[key] for key in ("request", "verdict", "command", "risk")), (answer, theirs)
        assert [one["command"] for one in answer["alternatives"]] == [one["command"] for one in theirs["alternatives"]]  # type: ignore[union-attr,index]
        gnu = translator.translate(request)
        different += answer["command"] not in (None, gnu.command)
        refused += answer["command"] is None and gnu.command is not None
    assert different > 60
    assert refused > 20


def test_busybox_is_chosen_and_seen(run: Run, tmp_path: Path) -> None:
    request = "show details of the processor"
    assert run("--dialect=busybox", request, model=str(BASE)).stdout == b"cat /proc/cpuinfo\n"
    assert run("--dialect", "gnu", request, model=str(BASE)).stdout == b"lscpu\n"
    done = run("--dialect", "busybox", "install nginx", model=str(BASE))
    assert (done.returncode, done.stdout) == (NOT_SURE, b"")
    assert done.stderr.startswith(b"no such command in BusyBox: use apk add or opkg install\n")
    assert run("--dialect", "dos", request).stderr == b"seq2cmd: --dialect takes gnu or busybox or auto, got 'dos'\n"


def test_the_machine_says_which_dialect(program: Path, tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    (box / "busybox").write_text("#!/bin/sh\n")
    (box / "busybox").chmod(0o755)
    outputs = []
    for link in ("other", "find", "ls"):
        (box / link).symlink_to("busybox")
        environment = {"PATH": f"/nowhere::{box}", "SEQ2CMD_MODEL": str(BASE)}
        done = subprocess.run([program, "show details of the processor"], capture_output=True, env=environment, cwd=tmp_path)
        outputs.append(done.stdout)
    assert outputs == [b"lscpu\n", b"cat /proc/cpuinfo\n", b"cat /proc/cpuinfo\n"]


BUSYBOX = [
    "the 5 largest files in /var", "find executable files in /opt", "find the newest 3 files in ~",
    "find files in /srv that are not executable", "find files changed since 2024-01-01", "show only the names of pdf files in ~/docs",
    "find broken links in /etc", "sort x.txt by human sizes", "search for TODO in python files in ~/src",
    "list the processes and count them", "show the last 20 lines of the system log",
    "show details of the processor and save it in cpu.txt", "find files without an owner in /", "list services that contain 'ssh'",
    "search for the log lines with '$(id)'", "show the ten biggest files here", "count the running services",
    "find files bigger than 20 MB in /var", "find files smaller than 2 GB in /srv and count them",
    "find files larger than 1 GB and smaller than 2 GB in ~",
    "list the wireguard tunnels and copy them to the clipboard",
    "create a sparse file of 2 TB called disk.img", "shrink log.txt to 3 TB", "the 5 largest files in /var over 8 TB",
]  # fmt: skip
