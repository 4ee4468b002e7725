#!/usr/bin/env python3
"""How long the risk engine takes: microseconds a command over the lists of tests/risk, beside shlex.split of the same commands.

    python bench/risk.py [--rounds 15] [--output results/risk.json]

Engine and shlex take turns on each command, and a round goes over all commands, so that no disturbance falls on all rounds of one;
a command's figure is the median of its rounds.
"""

import argparse
import json
import shlex
import sys
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import perf_counter_ns

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from seq2cmd import _core  # noqa: E402

REPEAT = 10  # calls in one timing


def split(command):
    with suppress(ValueError):  # a shell reads more than shlex does
        shlex.split(command)


def microseconds(work, argument):
    start = perf_counter_ns()
    for _ in range(REPEAT):
        work(argument)
    return (perf_counter_ns() - start) / REPEAT / 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    commands = []
    for path in sorted((ROOT / "tests" / "risk").glob("*.tsv")):
        commands += [line.split("\t", 1)[1] for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    rounds = [
        [(microseconds(_core.risk, command.encode()), microseconds(split, command)) for command in commands] for _ in range(options.rounds)
    ]
    engine, shell = ([median(turn[kind] for turn in turns) for turns in zip(*rounds)] for kind in (0, 1))
    ordered = sorted(engine)
    report = {
        "commands": len(commands), "unit": "microseconds a command", "median": round(median(engine), 2),
        "p95": round(ordered[len(ordered) * 95 // 100], 2), "most": round(ordered[-1], 2),
        "over_20": sum(time > 20 for time in engine),
        "shlex_split_median": round(median(shell), 2), "engine_over_shlex": round(median(a / b for a, b in zip(engine, shell)), 3),
    }
    text = json.dumps(report, indent=1)
    if options.output:
        options.output.write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
