#!/usr/bin/env python3
"""The core as wasm in Node beside the same core as a Python extension: time of a request, and what a page must fetch, as JSON.

    scripts/build_web && python bench/web.py [--rounds 5] [--model base] [--output results/web.json]

CPU time, so that a busy machine does not count. The three take turns; a round's figure is the median over the requests, the result the
median over the rounds. Requests are those of tests/vectors, translated as the page does it: beam 8, three alternatives, answer as JSON.
"""

import argparse
import gzip
import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "build" / "package"
sys.path.insert(0, str(ROOT / "src"))

from seq2cmd.translator import Translator  # noqa: E402 - from this tree


def requests_of(count: int) -> list[str]:
    rows = (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()
    return [json.loads(row)["request"] for row in rows[:count]]


def wasm_ms(model: str, variant: str, requests: list[str]) -> float:
    # No lazy tier-up: on a busy machine the optimising compiler would still be waiting for a core when the clock runs.
    command = ["node", "--no-liftoff", "--no-wasm-lazy-compilation", ROOT / "bench" / "web.mjs", PACKAGE / "index.js", model, variant]
    done = subprocess.run(command, input="".join(f"{request}\n" for request in requests), capture_output=True, text=True, check=True)
    return median(json.loads(done.stdout))


def host_ms(translator: Translator, requests: list[str]) -> float:
    taken = []
    for request in requests:
        start = process_time()
        translator.translate(request).to_dict()
        taken.append((process_time() - start) * 1000)
    return median(taken)


def kilobytes(path: Path) -> float:
    return round(len(gzip.compress(path.read_bytes(), 9)) / 1024, 1)


def main() -> int:
    parser = argparse.ArgumentParser(description="Time of a request: wasm beside the Python extension.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=100)
    parser.add_argument("--model", default="base")
    parser.add_argument("--output", type=Path, default=ROOT / "results" / "web.json")
    arguments = parser.parse_args()
    if not (PACKAGE / "index.js").exists():
        sys.exit("bench/web.py: no package in build/package: run scripts/build_web")
    requests, translator = requests_of(arguments.requests), Translator.from_pretrained(arguments.model)
    seen: dict[str, list[float]] = {"host": [], "simd": [], "plain": []}
    for _ in range(arguments.rounds):
        seen["host"].append(host_ms(translator, requests))
        for variant in ("simd", "plain"):
            seen[variant].append(wasm_ms(arguments.model, variant, requests))
    figures = {name: median(values) for name, values in seen.items()}
    index = json.loads((PACKAGE / "index.json").read_text("utf-8"))
    report = {
        "model": arguments.model, "requests": len(requests), "rounds": arguments.rounds,
        "cpu_ms": {name: round(value, 3) for name, value in figures.items()},
        "times_host": {name: round(figures[name] / figures["host"], 2) for name in ("simd", "plain")},
        "wasm_gzip_kb": {name: kilobytes(PACKAGE / core["file"]) for name, core in index["core"].items()},
        "model_gzip_kb": {name: round(entry["packed"] / 1024, 1) for name, entry in index["models"].items()},
    }
    arguments.output.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
