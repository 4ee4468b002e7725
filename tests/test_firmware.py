"""The Cortex-M firmware under QEMU: the host's answers, the prompt, bad input, memory, faults; the same bits from its kernels."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

from seq2cmd.errors import RequestError
from seq2cmd.translator import Translator

ROOT = Path(__file__).resolve().parents[1]
INSTALL = "apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm"
LIMIT_TOKENS, LIMIT_BYTES = 32, 512  # of the boards with little memory: scripts/build_firmware

_loader = SourceFileLoader("bench_firmware", str(ROOT / "bench" / "firmware.py"))
bench = module_from_spec(spec_from_loader(_loader.name, _loader))
_loader.exec_module(bench)
builder = bench.load_builder()

Build = Callable[..., Path]


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Builds a board's firmware, each only once."""
    for tool in ("arm-none-eabi-gcc", "qemu-system-arm"):
        assert shutil.which(tool), f"{tool} is missing: {INSTALL}"
    folder, built = tmp_path_factory.mktemp("firmware"), {}

    def of(board: str, model: str) -> Path:
        if (board, model) not in built:
            built[board, model] = builder.build(board, model, folder)
        return built[board, model]

    return of


@pytest.fixture(scope="module")
def requests() -> list[str]:
    """Requests that all boards take."""
    return bench.requests(200)


def expect_host_answers(said: list[str], translator: Translator, asked: list[str]) -> None:
    """Every line is the package's JSON but for the time; the risk of commands is compared if this build's JSON tells it."""
    for line, request in zip(said, asked, strict=True):
        answer, host = json.loads(line), translator.translate(request, 3).to_dict() | {"ms": 0.0}
        if "risk" not in answer:
            for part in (host, *host["alternatives"]):
                del part["risk"]
        assert answer == host


@pytest.mark.parametrize(
    ("board", "model", "count"),
    [("mps2-an386", "tiny", 200), ("mps2-an385", "tiny", 10), ("mps2-an500", "small", 60), ("netduinoplus2", "small", 40)],
)
def test_answers_are_those_of_the_host(build: Build, requests: list[str], board: str, model: str, count: int) -> None:
    """Commands, confidence, alternatives, reasons and spans: the whole line of JSON."""
    translator = Translator.from_pretrained(model)
    said = bench.converse(build(board, model), [":json", *requests[:count]])
    expect_host_answers(said[1:], translator, requests[:count])


def test_desktop_limits_take_what_the_host_takes(build: Build) -> None:
    """64 tokens, 400 characters, letters outside of ASCII."""
    translator = Translator.from_pretrained("small")
    asked = ["rename " + " ".join(f"a{i}" for i in range(60)), "find the file “Größe.txt” in ~/Übung", "delete " + "x" * 390]
    said = bench.converse(build("mps2-an500", "small"), [":json", *asked])
    expect_host_answers(said[1:], translator, asked)


BAD = ["list\tfiles", "list \x1b[Afiles", "list\x00files", "?!", "list \u202efiles", "x" * 401]


def test_bad_requests_are_explained_as_on_the_host(build: Build) -> None:
    translator = Translator.from_pretrained("tiny")
    said = bench.converse(build("mps2-an386", "tiny"), [*BAD, "list files"])
    for request, line in zip(BAD, said[:-1], strict=True):
        with pytest.raises(RequestError) as caught:
            translator.translate(request)
        assert line.replace("\a", "").startswith(f"error: {str(caught.value).partition(':')[0]}"), (request, line)
    assert said[-1] == translator.translate("list files").command


def test_lower_limits_are_said(build: Build) -> None:
    """What the host takes and a small board does not: too many tokens, too many bytes; and the bell for what the line does not hold."""
    many, long = " ".join(["word"] * (LIMIT_TOKENS + 1)), "ä" * 390
    said = bench.converse(build("mps2-an386", "tiny"), [many, long])
    assert said[0] == f"error: request has more than {LIMIT_TOKENS} words and arguments: shorten it"
    assert said[1] == f"error: request has {LIMIT_BYTES + 1} bytes, the limit is {LIMIT_BYTES}: shorten it"
    _, raw = bench.run(build("mps2-an386", "tiny"), long.encode() + b"\r\x04")
    assert raw.count(b"\a") == len(long.encode()) - LIMIT_BYTES - 1


def test_bytes_that_are_not_utf8(build: Build) -> None:
    code, said = bench.run(build("mps2-an386", "tiny"), b"list \xff\xfe files\rlist files\r\x04")
    assert code == 0
    assert b"error: request is not UTF-8 at character 6" in said


def test_prompt(build: Build) -> None:
    """Backspace takes whole characters, Ctrl-C the line; CR LF is one line end; empty lines are nothing; Ctrl-D ends."""
    translator = Translator.from_pretrained("tiny")
    typed = "list fielsä\b\b\b\bles\r\n\r\nremove everything\x03list files\n:help\r:no such thing\r".encode() + b"\x04"
    code, raw = bench.run(build("mps2-an386", "tiny"), typed)
    said = [turn.partition("\r\n")[2] for turn in re.split(r"\r\n> ", raw.decode())[1:]]
    command = translator.translate("list files").command
    assert code == 0
    assert said[:4] == [command, "", "", command]
    assert ":json" in said[4] and said[4] == said[5]


def test_verdicts_show(build: Build, requests: list[str]) -> None:
    """A doubtful answer has a second line with the reasons, a refused one has only that."""
    translator = Translator.from_pretrained("tiny")
    asked = [*requests, "what is the meaning of life", "qwxz vvbn plokij"]
    shown = set()
    for request, text in zip(asked, bench.converse(build("mps2-an386", "tiny"), asked), strict=True):
        answer = translator.translate(request)
        doubt = {"unsure": ["not sure"], "refuse": ["no answer"]}.get(answer.verdict, [])
        expected = ([answer.command] if answer.command else []) + doubt
        assert [re.sub(r"^(not sure|no answer): [a-z; ]+$", r"\1", line) for line in text.split("\r\n")] == expected
        shown.add(answer.verdict)
    assert shown == {"answer", "unsure", "refuse"}


def test_memory_is_within_the_board(build: Build, requests: list[str]) -> None:
    """No heap; the stack's high-water mark over hard requests leaves a fifth of it; all RAM is that of the real board."""
    elf = build("netduinoplus2", "small")
    symbols = subprocess.run(["arm-none-eabi-nm", str(elf)], capture_output=True, text=True, check=True).stdout
    assert not re.search(r"malloc|_sbrk|printf", symbols)
    hard = ["rename " + " ".join(f"a{i}" for i in range(31)), "grep '" + "'\\'' \"" * 60 + "' x.txt", "delete " + "x" * 390]
    memory = json.loads(bench.converse(elf, [*requests[:40], *hard, ":stat"])[-1])
    board = builder.BOARDS["netduinoplus2"]
    assert board.ram_kb == 128
    assert 1024 < memory["stack"] < 0.8 * board.stack_kb * 1024
    assert memory["static"] + memory["workspace"] + board.stack_kb * 1024 <= board.ram_kb * 1024


def test_clock_counts_instructions(build: Build) -> None:
    """25 MHz under one nanosecond an instruction: 40 instructions a tick; the sections are within the whole."""
    clock, _, stat = bench.converse(build("mps2-an386", "tiny"), [":clock", "list files", ":stat"], counted=True)
    assert json.loads(clock)["ticks"] == pytest.approx(json.loads(clock)["instructions"] / 40, rel=0.001)
    figures = json.loads(stat)
    parts = [figures[name] for name in bench.SECTIONS]
    assert all(part > 0 for part in parts)
    assert 0.9 * figures["ticks"] < sum(parts) < figures["ticks"]


def test_full_stack_is_a_fault_and_said(tmp_path: Path) -> None:
    elf = builder.build("mps2-an386", "tiny", tmp_path, stack_bytes=2048)
    code, said = bench.run(elf, b"list files\r")
    assert b"fault: status" in said and b"the stack is full" in said
    assert code == 70


def test_damaged_model_is_refused(build: Build, tmp_path: Path) -> None:
    data = bytearray((ROOT / "src/seq2cmd/models/tiny/model.bin").read_bytes())
    data[8] ^= 0xFF  # the format version
    (tmp_path / "model.bin").write_bytes(data)
    elf = tmp_path / "mps2-an386-damaged.elf"
    section = f".model={tmp_path / 'model.bin'}"
    subprocess.run(["arm-none-eabi-objcopy", "--update-section", section, str(build("mps2-an386", "tiny")), str(elf)], check=True)
    code, said = bench.run(elf, b"")
    assert code == 1
    assert b"error: the model is damaged" in said


def test_model_larger_than_the_board(tmp_path: Path) -> None:
    with pytest.raises(builder.BuildError, match="larger than the board's memory: take a smaller model"):
        builder.build("netduinoplus2", "base", tmp_path)
    other = tmp_path / "model.bin"
    other.write_bytes(bytes(1024))
    with pytest.raises(builder.BuildError, match="model.bin: expected a seq2cmd model file of format"):
        builder.build("netduinoplus2", str(other), tmp_path)


@pytest.mark.parametrize("board", ["mps2-an386", "mps2-an500"])
def test_kernels_give_the_bits_of_the_portable_ones(board: str, tmp_path: Path) -> None:
    native = ROOT / "native"
    sources = [ROOT / "tests/native" / name for name in ("check_kernels.c", "board_calls.c")]
    sources += [native / "kernels.c", native / "kernels_cortexm.c"]
    sources += [native / "mcu" / f"{name}.c" for name in ("startup", "memory", "clock", "print", builder.BOARDS[board].family)]
    elf = tmp_path / f"{board}-kernels.elf"
    builder.compile_firmware(builder.BOARDS[board], [*map(str, sources), *builder.link_options(builder.BOARDS[board])], elf)
    code, said = bench.run(elf, b"")
    assert (code, said.decode().split()) == (0, ["cortexm", "portable"])


def test_command_line(build: Build, tmp_path: Path) -> None:
    """The script says what is wrong, and the next step."""
    script = str(ROOT / "scripts" / "build_firmware")
    wrong = subprocess.run([script, "mps2-an386", "--with", "nothing", "--output", str(tmp_path)], capture_output=True, text=True)
    assert wrong.returncode == 1
    assert "no model 'nothing': give tiny, small, base" in wrong.stderr
    other = subprocess.run([script, "arduino"], capture_output=True, text=True)
    assert other.returncode == 2
    assert "no board 'arduino': expected one of mps2-an385" in other.stderr


def test_document_has_the_measured_table() -> None:
    """docs/firmware.md shows results/firmware.json, all cases of it, over at least a hundred requests."""
    report = json.loads((ROOT / "results" / "firmware.json").read_text("utf-8"))
    text = (ROOT / "docs" / "firmware.md").read_text("utf-8")
    for name, table in bench.tables(report).items():
        assert f"{bench.begin(name)}\n{table}\n{bench.END}" in text
    assert [(row["board"], row["model"], row["note"]) for row in report["rows"]] == [(case[0], case[1], case[3]) for case in bench.CASES]
    assert report["requests"] >= 100


def test_models_fit_the_chips_that_the_document_names() -> None:
    """KB of flash and of RAM, as measured."""
    rows = json.loads((ROOT / "results" / "firmware.json").read_text("utf-8"))["rows"]
    chips = [("netduinoplus2", "tiny", 512, 96), ("netduinoplus2", "small", 1024, 128), ("mps2-an500", "base", 3 * 1024, 512)]
    for board, model, flash_kb, ram_kb in chips:
        row = next(row for row in rows if (row["board"], row["model"]) == (board, model))
        assert sum(row["flash_bytes"].values()) <= flash_kb * 1024
        assert sum(row["ram_bytes"].values()) <= ram_kb * 1024
