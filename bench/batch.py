"""How fast `seq2cmd batch` answers a file, against `seq2cmd --json --file` in one process, and what memory it takes for files of two sizes.

    python bench/batch.py [--lines 20000] [--rounds 3] [--ray] [--output results/batch.json]

The ways take turns, round after round, and the figures are medians and ratios of one run. Memory is that of the largest process of a run.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
REQUESTS = [
    "find pdf files bigger than 20 MB in ~/docs", "which process is using port 8080", "show the last 50 lines of /var/log/syslog",
    "restart nginx", "how much space is left on the disks", "unpack backup.tar.gz into /tmp", "count the lines of main.c",
    "delete all files named core in ~/src", "who is logged in", "make start.sh executable",
]


class Run(NamedTuple):
    """What a command took: wall clock, processor time of all its processes, and the peak memory of the largest one."""

    wall_s: float
    processor_s: float
    memory_mb: float


def main() -> int:
    """Measure and print."""
    asked = _options()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder / "in.txt", asked.lines)
        ways = {
            "file": ["--json", "-n", "1", "--file", "in.txt"], "1 process": ["batch", "in.txt", "out", "--processes", "1"],
            "2 processes": ["batch", "in.txt", "out", "--processes", "2"],
        }
        if asked.ray:
            ways["ray, 2 actors"] = ["batch", "in.txt", "out", "--ray", "--processes", "2"]
        runs: dict[str, list[Run]] = {way: [] for way in ways}
        for _ in range(asked.rounds):
            for way, arguments in ways.items():
                (folder / "out").unlink(missing_ok=True)
                runs[way].append(_run(folder, arguments))
        rates = {way: round(asked.lines / median(run.wall_s for run in done)) for way, done in runs.items()}
        own = {way: median(run.processor_s for run in done) for way, done in runs.items() if "ray" not in way}
        _write(folder / "ten.txt", 10 * asked.lines)
        quick = ["--restart", "--processes", "1", "--model", "tiny", "--beam", "1"]
        memory = {
            f"{lines} lines": _run(folder, ["batch", file, "out", *quick]).memory_mb
            for lines, file in ((asked.lines, "in.txt"), (10 * asked.lines, "ten.txt"))
        }
    report = {
        "lines": asked.lines, "rounds": asked.rounds, "processors": len(os.sched_getaffinity(0)),
        "load": [round(load, 1) for load in os.getloadavg()],  # of the machine, ours included
        "lines_per_second": rates, "times_file": {way: round(rate / rates["file"], 2) for way, rate in rates.items()},
        # Of all processes together; Ray's are not ours to count.
        "processor_us_per_line": {way: round(total / asked.lines * 1e6, 1) for way, total in own.items()},
        "largest_process_mb": memory,
    }
    text = json.dumps(report, indent=1) + "\n"
    if asked.output:
        asked.output.write_text(text, "utf-8")
    print(text, end="")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--lines", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ray", action="store_true", help="Ray too; its start, about ten seconds, counts")
    parser.add_argument("--output", type=Path)
    return parser.parse_args()


def _write(path: Path, lines: int) -> None:
    path.write_text("".join(f"{REQUESTS[number % len(REQUESTS)]}\n" for number in range(lines)), "utf-8")


def _run(folder: Path, arguments: list[str]) -> Run:
    """Run a command of ours."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, ROOT / "bin" / "seq2cmd", *arguments]
    start = perf_counter()
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)  # 1: not every request has a confident answer
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{arguments} ended with {process.returncode}")
    return Run(perf_counter() - start, usage.ru_utime + usage.ru_stime, round(usage.ru_maxrss / 1024, 1))


if __name__ == "__main__":
    sys.exit(main())
