#!/usr/bin/env python3
"""From results/bench.json to docs/bench.md's tables and results/bench.png.

    seq2cmd bench --model small --onnx runs/small/onnx --file tests/vectors/base.jsonl --output results/bench.json
    python bench/page.py [--add MORE.json ...]

--add takes the models of other reports in; they must be of the same machine.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
START, END = "<!-- results: written by bench/page.py, do not edit -->", "<!-- /results -->"
LATENCY = ("mean", "p50", "p95", "p99")
KERNEL_HEAD = ["model", "kernels", "network, 12+12 tokens", "times the floor", "text to command, beam 1: P50", "beam 8: mean", "P50", "P95",
               "P99"]
MODEL_HEAD = ["model", "floor, us", "load, ms", "process over `python -c pass`, CPU ms", "over it, MB",
              "requests/s of a processor, 1 thread", "each of 2 threads"]


def table(head, rows):
    """Markdown lines of a table."""
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *("| " + " | ".join(row) + " |" for row in rows), ""]


def kernel_rows(models):
    for name, model in models.items():
        for kernel, row in model["kernels"].items():
            usual = [f"{row['beam_8_us'][figure]:.0f}" for figure in LATENCY]
            yield [name, kernel, f"{row['network_us']:.0f}", f"{row['times_floor']:.1f}", f"{row['beam_1_us']['p50']:.0f}", *usual]


def model_rows(models):
    for name, model in models.items():
        threads = [f"{row['requests_processor_s']:,}" for row in model["threads"].values()]
        process = [f"{model['over_python_cpu_ms']:.1f}", f"{model['over_python_peak_mb']:.1f}"]
        yield [name, f"{model['floor_us']:.0f}", f"{model['load_ms']:.2f}", *process, *threads]


def page(report):
    """The tables, Markdown."""
    rates = ", ".join(f"{kernel} {rate}" for kernel, rate in report["dot_gmac_s"].items())
    engines = report["engines"]
    engine_rows = ([name, str(row["steps"]), f"{row['us']:.0f}", f"{row['times_native']:.1f}"] for name, row in engines["table"].items())
    lines = [f"{report['processor']}, {report['requests']} requests of tests/vectors; times in microseconds. The second-level cache gives "
             f"{report['cache_read_gb_s']} GB/s;", f"multiply-adds in 10^9 a second: {rates}.", ""]
    lines += table(KERNEL_HEAD, kernel_rows(report["models"])) + table(MODEL_HEAD, model_rows(report["models"]))
    lines += table([f"network of {engines['model']}, 12 tokens", "steps", "us", f"times native ({engines['kernel']})"], engine_rows)
    return "\n".join(lines)


def write_into(text, tables):
    """The page with its tables exchanged."""
    before, _, rest = text.partition(START)
    return f"{before}{START}\n{tables}{END}{rest.partition(END)[2]}"


def plot(report, picture):
    """Bars: the network by kernel and elsewhere, with the floor as a line."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    engines = report["engines"]
    model = report["models"][engines["model"]]
    bars = {f"native, {kernel}": row["network_us"] for kernel, row in model["kernels"].items()}
    bars |= {engine: row["us"] for engine, row in engines["table"].items() if "one graph" not in engine}
    figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
    names = [*bars][::-1]
    axes.barh(names, [bars[name] for name in names], color=["tab:blue" if name.startswith("native") else "tab:gray" for name in names])
    axes.axvline(model["floor_us"], color="tab:red", label=f"floor of this processor: {model['floor_us']:.0f} us")
    axes.set(xscale="log", xlabel="microseconds (logarithmic)", title=f"{engines['model']}: 12 tokens in, 12 steps, greedy, one core")
    axes.legend()
    figure.savefig(picture, dpi=120)


def main():
    path = ROOT / "results" / "bench.json"
    report = json.loads(path.read_text("utf-8"))
    for more in sys.argv[2:] if sys.argv[1:2] == ["--add"] else []:
        report["models"] |= json.loads(Path(more).read_text("utf-8"))["models"]
    path.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    document = ROOT / "docs" / "bench.md"
    document.write_text(write_into(document.read_text("utf-8"), page(report)), "utf-8")
    plot(report, ROOT / "results" / "bench.png")


if __name__ == "__main__":
    main()
