#!/usr/bin/env python3
"""What one request costs as a whole process, beside bare Python: CPU time and peak memory, side by side, as JSON.

    python bench/startup.py [--runs 60] [--model NAME|PATH] [--output results/startup.json]

The two take turns, so that both see the same machine; the figures are medians. CPU is user + system time of the process. Memory is what the
process itself reads as its peak (VmHWM) when it has done its work: ru_maxrss would not do, because Linux counts the parent's memory in it.
"""

import argparse
import json
import os
import subprocess
import sys
from statistics import median

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REQUEST = "find pdf files bigger than 20 MB in ~/docs"
READ_PEAK = "\nimport sys\nfor line in open('/proc/self/status'):\n    if line.startswith('VmHWM'): sys.stderr.write(line)\n"
CPU_BUDGET_MS, MEMORY_BUDGET_MB = 6.0, 6.0


def cpu_ms(arguments, environment, complaints=None):
    """User + system time of one process; its exit code must be 0 or 1. complaints: the descriptor of its stderr, instead of /dev/null."""
    actions = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_WRONLY, 0) for descriptor in (1, 2)]
    if complaints is not None:
        actions[1] = (os.POSIX_SPAWN_DUP2, complaints, 2)
    pid = os.posix_spawn(arguments[0], arguments, environment, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"startup: {' '.join(arguments)} failed; run it by hand")
    return (usage.ru_utime + usage.ru_stime) * 1000


def peak_mb(work, environment):
    """Peak memory of a process that does this work (Python code) and then reads its own peak."""
    done = subprocess.run([sys.executable, "-c", work + READ_PEAK], env=environment, capture_output=True, text=True, check=True)
    return int(done.stderr.split()[-2]) / 1024


def measure(commands, figure, runs, environment):
    """{name: median figure}; the first round is thrown away (it writes and reads caches)."""
    seen = {name: [] for name in commands}
    for round_number in range(runs + 1):
        for name, arguments in commands.items():
            value = figure(arguments, environment)
            if round_number:
                seen[name].append(value)
    return {name: median(values) for name, values in seen.items()}


def report(cpu, memory, runs):
    """The JSON object."""
    over_cpu, over_memory = cpu["seq2cmd"] - cpu["bare"], memory["seq2cmd"] - memory["bare"]
    return {
        "python": sys.version.split()[0], "runs": runs, "request": REQUEST,
        "bare": {"cpu_ms": round(cpu["bare"], 2), "peak_mb": round(memory["bare"], 2)},
        "seq2cmd": {"cpu_ms": round(cpu["seq2cmd"], 2), "peak_mb": round(memory["seq2cmd"], 2)},
        "over_bare": {"cpu_ms": round(over_cpu, 2), "peak_mb": round(over_memory, 2)},
        "budget": {"cpu_ms": CPU_BUDGET_MS, "peak_mb": MEMORY_BUDGET_MB},
        "within_budget": over_cpu <= CPU_BUDGET_MS and over_memory <= MEMORY_BUDGET_MB,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--model")
    parser.add_argument("--output")
    options = parser.parse_args()
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package is compiled; without a cache we would time the compiler
    if os.path.isfile(os.path.join(ROOT, "src", "seq2cmd", "_core.abi3.so")):
        environment["PYTHONPATH"] = os.path.join(ROOT, "src")
    arguments = [*(["--model", options.model] if options.model else []), REQUEST]
    commands = {"bare": [sys.executable, "-c", "pass"], "seq2cmd": [sys.executable, os.path.join(ROOT, "bin", "seq2cmd"), *arguments]}
    works = {"bare": "pass", "seq2cmd": f"from seq2cmd.cli import main; main({arguments!r})"}
    result = report(measure(commands, cpu_ms, options.runs, environment), measure(works, peak_mb, 5, environment), options.runs)
    text = json.dumps(result, indent=1)
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(text + "\n")
    print(text)
    return 0 if result["within_budget"] else 1


if __name__ == "__main__":
    sys.exit(main())
