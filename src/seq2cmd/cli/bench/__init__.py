"""`seq2cmd bench`: how fast this machine translates, and how far that is from what the processor could do at best.

Every figure of one report comes from one run, side by side. Requests come from a file, a line each;
JSON lines with a `request` are fine too.
"""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from ... import __version__, _core
from ...model_folder import ModelFolder, shipped_models
from ...translator import DEFAULT_BEAM, Translator
from ..options import UsageError
from . import floor, measure, memory, others

REQUESTS = [
    "find pdf files bigger than 20 MB in ~/docs", "which process is using port 8080", "show the last 50 lines of /var/log/syslog",
    "restart nginx", "how much space is left on the disks", "unpack backup.tar.gz into /tmp", "count the lines of main.c",
    "delete all files named core in ~/src", "copy report.pdf to user@example.org:/srv", "who is logged in",
    "make start.sh executable", "replace foo by bar in config.ini",
]


class Effort(NamedTuple):
    """How often: rounds over all requests, repeats of short work, runs of whole processes, and seconds of throughput."""

    rounds: int = 3
    repeats: int = 200
    runs: int = 20
    seconds: float = 2.0


QUICK = Effort(1, 10, 2, 0.1)


def main(arguments: list[str]) -> int:
    """Measure and report; returns the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.memory:
        return memory.watch(Translator(ModelFolder.named(asked.model)), _requests(asked.file), asked.memory)
    report = run(asked)
    text = json.dumps(report, indent=1)
    if asked.output:
        try:
            Path(asked.output).write_text(text + "\n", "utf-8")
        except OSError as error:
            raise UsageError(f"cannot write {asked.output}: {error.strerror}") from None
    print(text if asked.json else _readable(report))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="seq2cmd bench", description="how fast this machine translates; times of one thread are CPU time")
    parser.add_argument("--model", metavar="NAME|PATH", help="only this model (default: every shipped one)")
    parser.add_argument("--file", metavar="FILE", help="requests, a line each (default: a dozen of our own)")
    parser.add_argument("--onnx", metavar="DIR", help="compare with the exported and quantized ONNX files there; needs one --model")
    parser.add_argument("--threads", type=int, default=2, metavar="N", help="throughput with 1 to N threads; default 2")
    parser.add_argument("--quick", action="store_true", help="a few rounds only: shows that it works, not how fast")
    parser.add_argument("--memory", type=float, metavar="SECONDS", help="only watch memory, for so long; exit code 1 if it grows")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--output", metavar="FILE", help="write the JSON here too")
    return parser


def _requests(path: str | None) -> list[str]:
    if path is None:
        return REQUESTS
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {path}: {error}") from None
    requests = [str(json.loads(line)["request"]) if line.startswith("{") else line for line in lines if line.strip()]
    if not requests:
        raise UsageError(f"{path} has no requests", hint="a request a line")
    return requests


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """The report."""
    if asked.onnx and not asked.model:
        raise UsageError("--onnx compares with one model", hint="--model base --onnx runs/base/onnx")
    effort, requests = QUICK if asked.quick else Effort(), _requests(asked.file)
    gb_s = floor.read_gb_s(effort.repeats)
    rates = {kernel: floor.dot_gmac_s(kernel, effort.repeats) for kernel in _core.kernels()}
    names = [asked.model] if asked.model else shipped_models()
    report: dict[str, Any] = {
        "version": __version__, "processor": _processor(), "quick": asked.quick, "requests": len(requests), "beam": DEFAULT_BEAM,
        "cache_read_gb_s": round(gb_s, 1), "dot_gmac_s": {kernel: round(rate, 1) for kernel, rate in rates.items()},
        "models": {ModelFolder.named(name).name: _model(name, requests, gb_s, rates, asked.threads, effort) for name in names},
    }
    if asked.onnx:
        report["engines"] = _engines(asked.model, Path(asked.onnx), asked.threads, effort)
    return report


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next((line.partition(":")[2].strip() for line in file if line.startswith("model name")), "unknown")
    except OSError:
        return "unknown"


def _ask(translator: Translator, beam: int, request: str) -> object:
    return _core.translate(translator.model, request.encode(), beam, 0, 0)


def _model(name: str, requests: list[str], gb_s: float, rates: dict[str, float], threads: int, effort: Effort) -> dict[str, Any]:
    """Everything about one model."""
    translator, repeats = Translator(ModelFolder.named(name)), effort.repeats
    best = max(rates.values())
    lowest = floor.floor_us(translator.model, gb_s, best)
    kernels: dict[str, Any] = {}
    for kernel in _core.kernels():
        network = floor.network_us(translator.model, kernel, repeats)
        kernels[kernel] = {"network_us": round(network, 1), "times_floor": round(network / lowest, 2)}
        for beam in (1, DEFAULT_BEAM):  # of the whole pipeline: text, network, search, command
            times = measure.latencies(partial(_ask, translator, beam), requests, effort.rounds)
            kernels[kernel][f"beam_{beam}_us"] = measure.summary(times)
    _core.set_kernel(translator.model, _core.kernels()[0])
    rate = {count: measure.throughput(translator, requests, count, effort.seconds, DEFAULT_BEAM) for count in range(1, threads + 1)}
    start = measure.start_up(name, effort.runs)
    memory_mb = measure.peak_mb(f"from seq2cmd.cli import main; main(['--model', {name!r}, {measure.REQUEST!r}])") - measure.peak_mb("pass")
    return {
        "floor_us": round(lowest, 1), "kernels": kernels,
        "threads": {str(count): {"requests_s": round(value), "requests_processor_s": round(own)} for count, (value, own) in rate.items()},
        "load_ms": round(measure.shortest_us(lambda: ModelFolder.named(name).load(), effort.runs) / 1000, 3),
        "process_cpu_ms": start, "over_python_cpu_ms": round(start["seq2cmd"] - start["python"], 2),
        "over_python_peak_mb": round(memory_mb, 2),
    }


def _engines(name: str, folder: Path, threads: int, effort: Effort) -> dict[str, Any]:
    """The network on every engine, 12 tokens and 12 steps (the one-graph engines: as many as they take), beside the core's best kernels."""
    model_folder = ModelFolder.named(name)
    model, kernel = model_folder.load(), _core.kernels()[0]
    source, table, repeats = _core.source_ids(model, floor.REQUEST), {}, effort.repeats
    found, missing = others.engines(folder, Path(model_folder.path) / "model.bin")
    for engine, work in found.items():
        steps = work(source, floor.STEPS)
        time = measure.shortest_us(partial(work, source, floor.STEPS), max(3, repeats // 4))
        ours = floor.network_us(model, kernel, repeats, floor.TOKENS, steps)
        table[engine] = {"us": round(time, 1), "steps": steps, "native_us": round(ours, 1), "times_native": round(time / ours, 1)}
    _core.set_kernel(model, kernel)
    _, of_a_processor = floor.networks_s(model, threads, effort.seconds)
    report: dict[str, Any] = {"model": model_folder.name, "kernel": kernel, "table": table, "missing": missing}
    report |= {"threads": threads, "networks_processor_s": round(of_a_processor)}
    rival = min((row["us"] for engine, row in table.items() if "ONNX" in engine and row["steps"] == floor.STEPS), default=None)
    if rival:  # what one thread of the quickest one does, a request at a time
        report["times_onnx_rate"] = round(threads * of_a_processor * rival / 1e6, 1)
    return report


def _readable(report: dict[str, Any]) -> str:
    """The report for people, a screen of it."""
    lines = [f"{report['processor']}: reads {report['cache_read_gb_s']} GB/s from its cache; int8 products in 10^9/s: "
             + ", ".join(f"{kernel} {rate}" for kernel, rate in report["dot_gmac_s"].items())]
    for name, model in report["models"].items():
        lines.append(f"\n{name}: floor of 12+12 tokens, greedy: {model['floor_us']} us; loads in {model['load_ms']} ms; "
                     f"a process costs {model['over_python_cpu_ms']} ms and {model['over_python_peak_mb']} MB more than python -c pass")
        lines.append(f"  {'kernel':12} {'network':>9} {'x floor':>8}   beam 1: P50    P99   beam 8: mean    P50    P95    P99  (us)")
        for kernel, row in model["kernels"].items():
            one, usual = row["beam_1_us"], row["beam_8_us"]
            lines.append(f"  {kernel:12} {row['network_us']:9} {row['times_floor']:8} {one['p50']:13} {one['p99']:6} {usual['mean']:14} "
                         f"{usual['p50']:6} {usual['p95']:6} {usual['p99']:6}")
        lines.append("  requests/s: " + ", ".join(f"{row['requests_s']:,} with {count} threads" for count, row in model["threads"].items()))
    if "engines" in report:
        lines.append(f"\nthe network of {report['engines']['model']} elsewhere (native: {report['engines']['kernel']})")
        lines += [f"  {engine:34} {row['us']:9} us, {row['times_native']} x native" for engine, row in report["engines"]["table"].items()]
        lines += [f"  left out: {reason}" for reason in report["engines"]["missing"]]
        if "times_onnx_rate" in report["engines"]:
            rate = report["engines"]["times_onnx_rate"]
            lines.append(f"  {report['engines']['threads']} threads, a processor each: {rate} x ONNX Runtime, a request at a time")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
