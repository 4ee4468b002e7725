#!/usr/bin/env python3
"""What the static program costs: file sizes, CPU time of a cold process with one request beside /bin/true, and peak memory, as JSON.

    python bench/static.py [--runs 200] [--folder build/static] [--output results/static.json]

Needs the programs that scripts/build_static makes; the one for this machine is run. The two processes take turns, so that both see the
same machine; the figures are medians. CPU is user + system time. Memory is the peak of the process (VmHWM), read while it waits for
another request. On a terminal it takes more, for the risk is said there. With --output the figures in docs/embedding.md are written too.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median

from startup import REQUEST, cpu_ms

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "embedding.md"
MARKS = ("<!-- static: written by bench/static.py, do not edit -->\n", "<!-- /static -->")
CPU_BUDGET_MS, MEMORY_BUDGET_MB, SIZE_BUDGET_BYTES = 1.5, 2.5, 900_000


def peak_mb(program):
    """Peak memory of a process that has answered one request."""
    with subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        process.stdin.write(REQUEST + "\n")
        process.stdin.flush()
        process.stdout.readline()
        lines = Path(f"/proc/{process.pid}/status").read_text("utf-8").splitlines()
        process.stdin.close()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def turns(program, runs):
    """{name: median CPU ms} of /bin/true, the program, and the program with a terminal for its stderr; the first round is thrown away."""
    seen = {"true": [], "seq2cmd": [], "terminal": []}
    ours, theirs = os.openpty()
    for number in range(runs + 1):
        for name, values in seen.items():
            command = ["/bin/true"] if name == "true" else [program, REQUEST]
            value = cpu_ms(command, {"PATH": "/usr/bin:/bin"}, theirs if name == "terminal" else None)
            if number:
                values.append(value)
    for descriptor in (ours, theirs):
        os.close(descriptor)
    return {name: median(values) for name, values in seen.items()}


def table(result):
    """The lines between the marks in the document."""
    sizes = ", ".join(f"{name} {size / 1000:,.0f} KB" for name, size in result["bytes"].items())
    model = result["program"].partition("(")[2].partition(",")[0]
    return (f"Measured with {model}: {sizes}. A cold process with one request takes {result['seq2cmd_cpu_ms']:.1f} ms of CPU "
            f"(`/bin/true`: {result['true_cpu_ms']:.1f} ms; on a terminal, where the risk is said: {result['terminal_cpu_ms']:.1f} ms) and "
            f"{result['peak_mb']:.1f} MB of memory.\n")


def write_document(result):
    head, _, rest = DOCUMENT.read_text("utf-8").partition(MARKS[0])
    DOCUMENT.write_text(head + MARKS[0] + table(result) + MARKS[1] + rest.partition(MARKS[1])[2], "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "static")
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    program = str(arguments.folder / f"seq2cmd-{platform.machine()}")
    sizes = {path.name.removeprefix("seq2cmd-"): path.stat().st_size for path in sorted(arguments.folder.glob("seq2cmd-*"))}
    if not Path(program).exists():
        sys.exit(f"static: no {program}; run scripts/build_static {platform.machine()}")
    cpu = turns(program, arguments.runs)
    peak = median(peak_mb(program) for _ in range(9))
    over = cpu["seq2cmd"] - cpu["true"]
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    result = {
        "program": version, "processor": platform.machine(), "runs": arguments.runs, "request": REQUEST, "bytes": sizes,
        "true_cpu_ms": round(cpu["true"], 2), "seq2cmd_cpu_ms": round(cpu["seq2cmd"], 2), "over_true_cpu_ms": round(over, 2),
        "terminal_cpu_ms": round(cpu["terminal"], 2),
        "peak_mb": round(peak, 2), "budget": {"over_true_cpu_ms": CPU_BUDGET_MS, "peak_mb": MEMORY_BUDGET_MB, "bytes": SIZE_BUDGET_BYTES},
        "within_budget": over <= CPU_BUDGET_MS and peak <= MEMORY_BUDGET_MB and sizes[platform.machine()] <= SIZE_BUDGET_BYTES,
    }
    text = json.dumps(result, indent=1)
    if arguments.output:
        arguments.output.write_text(text + "\n", "utf-8")
        write_document(result)
    print(text)
    return 0 if result["within_budget"] else 1


if __name__ == "__main__":
    sys.exit(main())
