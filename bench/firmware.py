#!/usr/bin/env python3
"""What the Cortex-M firmware needs: flash, RAM, stack, and instructions a request by section, as JSON and as the table in docs/firmware.md.

    python bench/firmware.py [--requests 100] [--output results/firmware.json] [--document docs/firmware.md]

Everything runs under QEMU with one virtual nanosecond an instruction (-icount shift=0), so that the processor's own SysTick counts
instructions; what a tick is worth is asked of the firmware, which times a loop of a million. Stack is the high-water mark of the painted
stack over all requests.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from statistics import median, quantiles
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
QEMU = "qemu-system-arm"
PROMPT = b"\r\n> "
CASES = [  # board, model, more compiler flags, what the flags are for
    ("mps2-an386", "tiny", (), ""),
    ("mps2-an386", "tiny", ("-US2C_KERNELS_CORTEXM",), "portable kernels"),
    ("mps2-an385", "tiny", (), "no float unit"),
    ("netduinoplus2", "tiny", (), ""),
    ("netduinoplus2", "small", (), ""),
    ("mps2-an500", "small", (), "desktop limits"),
    ("mps2-an500", "base", (), "desktop limits"),
]
SECTIONS = ["text", "encoder", "decoder", "shell"]
CYCLES = (1.2, 2.0)  # an instruction, assumed for the estimates: from zero-wait memory to flash that is slower than the processor
CHIPS = [  # processor, MHz, whose instructions
    ("STM32F405/F407, Cortex-M4 at 168 MHz", 168, ("netduinoplus2", "tiny", "")),
    ("the same", 168, ("netduinoplus2", "small", "")),
    ("RP2350, Cortex-M33 at 150 MHz", 150, ("netduinoplus2", "tiny", "")),
    ("STM32F767, Cortex-M7 at 216 MHz", 216, ("mps2-an500", "small", "desktop limits")),
    ("STM32H743, Cortex-M7 at 480 MHz", 480, ("mps2-an500", "small", "desktop limits")),
    ("i.MX RT1062, Cortex-M7 at 600 MHz", 600, ("mps2-an500", "base", "desktop limits")),
]
END = "<!-- /table -->"


def load_builder() -> ModuleType:
    """scripts/build_firmware as a module."""
    loader = SourceFileLoader("build_firmware", str(ROOT / "scripts" / "build_firmware"))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    sys.modules[loader.name] = module  # dataclasses look their module up
    loader.exec_module(module)
    return module


def run(elf: Path, typed: bytes, counted: bool = False, board: str | None = None) -> tuple[int, bytes]:
    """One boot under QEMU with these bytes typed at the first prompt: the firmware's exit code, and all that the serial line said."""
    machine = board or elf.stem.rpartition("-")[0]
    count = ["-icount", "shift=0"] if counted else []
    command = [QEMU, "-M", machine, "-display", "none", "-monitor", "none", "-serial", "stdio", *count]
    command += ["-semihosting-config", "enable=on,target=native", "-kernel", str(elf)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        said = b""
        while not said.endswith(PROMPT):  # what is typed before the serial line is on may be lost
            byte = process.stdout.read(1)
            if not byte:
                break  # it stopped before it asked
            said += byte
        said += process.communicate(typed, timeout=900)[0]
    return process.returncode, said


def converse(elf: Path, lines: list[str], counted: bool = False) -> list[str]:
    """What the firmware says to each line, without the echo (of which a full line may hold half a character)."""
    code, said = run(elf, "".join(f"{line}\r" for line in [*lines, ":quit"]).encode(), counted)
    turns = re.split(r"\r\n> ", said.decode("utf-8", "replace"))[1:]
    if code or len(turns) != len(lines) + 1:
        raise RuntimeError(f"{elf.name}: exit code {code}, {len(turns)} prompts for {len(lines)} lines: {said[-300:]!r}")
    return [turn.partition("\r\n")[2] for turn in turns[:-1]]


def flash_bytes(elf: Path) -> dict[str, int]:
    """Bytes of code (constants included) and of the model."""
    listing = subprocess.run(["arm-none-eabi-size", "-A", str(elf)], capture_output=True, text=True, check=True).stdout
    size = {line.split()[0]: int(line.split()[1]) for line in listing.splitlines() if line.startswith(".")}
    return {"code": size[".text"] + size[".ARM.exidx"] + size[".data"], "model": size[".model"]}


def requests(count: int) -> list[str]:
    """Requests of the shared vectors that every board takes."""
    rows = [json.loads(line) for line in (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()]
    return [row["request"] for row in rows if len(row["ids"]) <= 32 and len(row["request"].encode()) <= 400][:count]


def instructions(figures: list[dict[str, int]], loop: dict[str, int]) -> dict[str, float]:
    """Millions of instructions a request: median and P95 of the whole, medians of the sections; search is the rest."""
    million = loop["instructions"] / loop["ticks"] / 1e6
    rest = [row["ticks"] - sum(row[name] for name in SECTIONS) for row in figures]
    parts = {name: median(row[name] for row in figures) for name in SECTIONS} | {"search": median(rest)}
    whole = [row["ticks"] for row in figures]
    figure = {"median": median(whole), "p95": quantiles(whole, n=20)[-1], **parts}
    return {name: round(ticks * million, 3) for name, ticks in figure.items()}


def measure(builder: ModuleType, case: tuple[str, str, tuple[str, ...], str], asked: list[str], folder: Path) -> dict[str, object]:
    """One row of the report."""
    board, model, flags, note = case
    elf = builder.build(board, model, folder, flags)
    said = converse(elf, [":clock", *(line for request in asked for line in (request, ":stat"))], counted=True)
    figures = [json.loads(line) for line in said[2::2]]
    processor = next(flag.partition("=")[2] for flag in builder.BOARDS[board].processor if flag.startswith("-mcpu"))
    return {
        "board": board, "processor": processor, "model": model, "note": note, "flash_bytes": flash_bytes(elf),
        "ram_bytes": {name: max(row[name] for row in figures) for name in ("static", "workspace", "stack")},
        "million_instructions": instructions(figures, json.loads(said[0])),
    }  # fmt: skip


def markdown(columns: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [columns, ["---"] * len(columns), *rows])


def memory_row(row: dict[str, dict[str, int]]) -> list[str]:
    """Flash and RAM in KB of 1024 bytes."""
    board = f"{row['board']} ({row['note']})" if row["note"] else row["board"]
    flash, ram = row["flash_bytes"], row["ram_bytes"]
    sizes = [f"{size / 1024:.0f} KB" for size in flash.values()] + [f"{size / 1024:.1f} KB" for size in (*ram.values(), sum(ram.values()))]
    return [board, row["processor"], row["model"], *sizes]


def count_row(row: dict[str, dict[str, float]]) -> list[str]:
    """Millions of instructions."""
    board = f"{row['board']} ({row['note']})" if row["note"] else row["board"]
    return [board, row["model"], *(f"{count:.2f}" for count in row["million_instructions"].values())]


def estimate_row(chip: str, mhz: int, row: dict[str, dict[str, float]]) -> list[str]:
    """Milliseconds of the median and of the P95 request, at so few and so many cycles an instruction."""
    low, high = ([CYCLES[0] * count / mhz * 1000, CYCLES[1] * count / mhz * 1000] for count in
                 (row["million_instructions"][name] for name in ("median", "p95")))  # fmt: skip
    return [chip, row["model"], f"{low[0]:.0f} to {low[1]:.0f} ms", f"{high[0]:.0f} to {high[1]:.0f} ms"]


def tables(report: dict[str, object]) -> dict[str, str]:
    """The tables of the document, by name."""
    rows = report["rows"]
    found = {(row["board"], row["model"], row["note"]): row for row in rows}
    estimates = [estimate_row(chip, mhz, found[key]) for chip, mhz, key in CHIPS]
    return {
        "memory": markdown(["board", "processor", "model", "flash: code", "model", "RAM: static", "workspace", "stack", "RAM in all"],
                           [memory_row(row) for row in rows if row["note"] not in ("portable kernels", "no float unit")]),
        "instructions": markdown(["board", "model", "median", "P95", *SECTIONS, "search"], [count_row(row) for row in rows]),
        "estimates": markdown(["processor", "model", "a request", "one in twenty takes more than"], estimates),
    }  # fmt: skip


def begin(name: str) -> str:
    """The line before a table in the document."""
    return f"<!-- {name}: written by bench/firmware.py, do not edit -->"


def write_tables(document: Path, report: dict[str, object]) -> None:
    """Put the tables into their places in the document."""
    text = document.read_text("utf-8")
    for name, table in tables(report).items():
        before, _, rest = text.partition(begin(name) + "\n")
        after = rest.partition(END)[2]
        if not after:
            sys.exit(f"firmware: {document} has no place for a table: expected {begin(name)} and {END}")
        text = f"{before}{begin(name)}\n{table}\n{END}{after}"
    document.write_text(text, "utf-8")


def main() -> int:
    """Measure all cases."""
    parser = argparse.ArgumentParser(description="Measure the Cortex-M firmware under QEMU.")
    parser.add_argument("--requests", type=int, default=100)
    parser.add_argument("--output", type=Path, help="JSON file; default: stdout")
    parser.add_argument("--document", type=Path, help="Markdown file whose table is replaced")
    options = parser.parse_args()
    builder, asked = load_builder(), requests(options.requests)
    with tempfile.TemporaryDirectory() as folder:
        rows = [measure(builder, case, asked, Path(folder)) for case in CASES]
    version = subprocess.run([QEMU, "--version"], capture_output=True, text=True, check=True).stdout.split()[3]
    compiler = subprocess.run([builder.COMPILER, "-dumpfullversion"], capture_output=True, text=True, check=True).stdout.strip()
    report = {"qemu": version, "gcc": compiler, "requests": len(asked), "rows": rows}
    text = json.dumps(report, indent=1) + "\n"
    options.output.write_text(text, "utf-8") if options.output else print(text, end="")
    if options.document:
        write_tables(options.document, report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
