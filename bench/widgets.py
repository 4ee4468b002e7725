#!/usr/bin/env python3
"""What the key at the prompt costs: at the start of a shell, and at a key press, as JSON.

    python bench/widgets.py [--runs 40] [--output results/widgets.json]

A shell that reads the widget and one that does not take turns; the figures are medians. CPU is user + system time of the process and its
children; a start-up is an interactive shell without the user's own files that leaves at once.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from seq2cmd.cli.integrate import widget

ROOT = Path(__file__).resolve().parents[1]
SHELLS = {"bash": ["--norc", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config", "-i"]}
BUDGET_MS = 5.0
REQUEST = "find pdf files bigger than 20 MB in ~/docs"


def cpu_ms(arguments, environment):
    """User + system time of one process and what it waited for."""
    actions = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_RDWR, 0) for descriptor in (0, 1, 2)]
    pid = os.posix_spawn(arguments[0], arguments, environment, file_actions=actions, setsid=True)
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"widgets: {' '.join(arguments)} failed; run it by hand")
    return (usage.ru_utime + usage.ru_stime) * 1000


def start_up(shell, folder, runs):
    """Medians of the shell alone and of the shell with the widget."""
    program, file = shutil.which(shell), folder / f"seq2cmd.{shell}"
    if not program:
        sys.exit(f"widgets: {shell} is needed: apt-get install {shell}")
    file.write_text(widget(shell, {}), "utf-8")
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm", "LC_ALL": "C.UTF-8"}
    commands = {"alone": ":", "with_widget": f". {file}"}
    seen = {name: [] for name in commands}
    for round_number in range(runs + 1):
        for name, text in commands.items():
            value = cpu_ms([program, *SHELLS[shell], "-c", text], environment)
            if round_number:  # the first round reads the files into the cache
                seen[name].append(value)
    figures = {name: round(median(values), 2) for name, values in seen.items()}
    over = round(figures["with_widget"] - figures["alone"], 2)
    return {**figures, "over_ms": over, "within_budget": over <= BUDGET_MS}


def key_press(runs):
    """Medians of what a key press runs, and of bare Python."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    commands = {"bare_python": [sys.executable, "-c", "pass"],
                "key_press": [sys.executable, str(ROOT / "bin" / "seq2cmd"), "--widget", "--shell", "zsh", "--", REQUEST]}
    seen = {name: [] for name in commands}
    for _ in range(runs):
        for name, arguments in commands.items():
            seen[name].append(cpu_ms(arguments, environment))
    return {name: round(median(values), 2) for name, values in seen.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    versions = {shell: subprocess.check_output([shell, "--version"], text=True).splitlines()[0] for shell in SHELLS}
    with tempfile.TemporaryDirectory() as folder:
        start = {shell: start_up(shell, Path(folder), options.runs) for shell in SHELLS}
    figures = {"runs": options.runs, "unit": "CPU milliseconds", "budget_ms": BUDGET_MS, "versions": versions, "start_up": start,
               "key_press": key_press(options.runs)}
    text = json.dumps(figures, indent=1) + "\n"
    print(text, end="")
    if options.output:
        options.output.write_text(text)
    return 0 if all(figure["within_budget"] for figure in start.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
