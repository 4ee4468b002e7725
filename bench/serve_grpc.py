"""What a call costs over HTTP and over gRPC, side by side: one server, one load generator (h2load), the same requests in turn.

    python bench/serve_grpc.py [--rounds 5] [--seconds 3] [--workers 2] [--output results/grpc.json]

Needs h2load (Debian: nghttp2-client) and seq2cmd[grpc]. Rates depend on the machine and on what else runs on it; the ratios are of
neighbours in time, and CPU time a request is that of the workers alone.
"""

import argparse
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

import serve_protocols  # noqa: E402 - it lies beside this file

from seq2cmd.serve.protos.seq2cmd_v1_pb2 import TranslateBatchRequest, TranslateRequest  # noqa: E402
from server_process import ServerProcess  # noqa: E402 - it lies beside the tests

TEXT = "find pdf files bigger than 20 MB in ~/docs"
BATCH = 16
CONNECTIONS = 64
TICKS = os.sysconf("SC_CLK_TCK")


def framed(message: TranslateRequest | TranslateBatchRequest) -> bytes:
    """A message as gRPC sends it."""
    data = message.SerializeToString()
    return struct.pack(">BL", 0, len(data)) + data


def loads(http: str, port: int, folder: Path) -> Iterator[tuple[str, list[str], int]]:
    """Name, arguments of h2load, texts a request."""
    grpc = ["-H", "content-type: application/grpc", "-H", "te: trailers"]
    own = f"http://127.0.0.1:{port}/seq2cmd.v1.Translator/"
    bodies = {"json": json.dumps({"text": TEXT}).encode(), "json-batch": json.dumps({"texts": [TEXT] * BATCH}).encode(),
              "grpc": framed(TranslateRequest(text=TEXT)), "grpc-batch": framed(TranslateBatchRequest(texts=[TEXT] * BATCH))}
    for name, body in bodies.items():
        (folder / name).write_bytes(body)
    data = {name: ["-d", str(folder / name)] for name in bodies}
    yield "http", ["--h1", "-c", str(CONNECTIONS), *data["json"], "-H", "content-type: application/json", f"{http}/translate"], 1
    yield "grpc", ["-c", str(CONNECTIONS), *data["grpc"], *grpc, f"{own}Translate"], 1
    yield "grpc, 8 connections with 8 calls each", ["-c", "8", "-m", "8", *data["grpc"], *grpc, f"{own}Translate"], 1
    yield "http batch", ["--h1", "-c", "4", *data["json-batch"], "-H", "content-type: application/json", f"{http}/translate/batch"], BATCH
    yield "grpc batch", ["-c", "4", *data["grpc-batch"], *grpc, f"{own}TranslateBatch"], BATCH


def processor_s(pids: list[int]) -> float:
    """User and system time of processes."""
    times = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids)
    return sum(int(fields[11]) + int(fields[12]) for fields in times) / TICKS


def outcomes(server: ServerProcess) -> tuple[float, float]:
    """Requests that were answered, and all, by the server's own count: gRPC tells a refusal with the status 200 of HTTP."""
    lines = re.findall(r'seq2cmd_requests_total\{.*outcome="(\w+)"\} (\S+)', server.ask("/metrics").body.decode())
    return sum(float(value) for outcome, value in lines if outcome == "ok"), sum(float(value) for _, value in lines)


def measure(server: ServerProcess, arguments: list[str], texts: int, seconds: int) -> dict[str, float]:
    """Texts answered in a second, CPU microseconds for each, the mean time of a request in ms, and the share of refused requests."""
    before, (answered, asked) = processor_s(server.workers()), outcomes(server)
    done = subprocess.run(["h2load", "-D", str(seconds), *arguments], capture_output=True, text=True, check=True).stdout
    cost_s, (answered_after, asked_after) = processor_s(server.workers()) - before, outcomes(server)
    count, total = answered_after - answered - 1, asked_after - asked - 1  # the question for the count is one
    if count < 1:
        raise SystemExit(f"no request was answered in {seconds} s: --seconds {2 * seconds}")
    _, _, mean = re.search(r"time for request:\s+(\S+)\s+(\S+)\s+(\S+)", done).groups()  # type: ignore[union-attr]
    return {"texts_s": count * texts / seconds, "cpu_us": cost_s * 1e6 / (count * texts), "mean_ms": _ms(mean),
            "refused": 1 - count / total}


def _ms(text: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()  # type: ignore[union-attr]
    return float(number) * {"us": 1e-3, "ms": 1.0, "s": 1e3}[unit]


def run(options: argparse.Namespace) -> dict[str, object]:
    """All loads in turn, several times; medians, and ratios to HTTP of the same round."""
    model = ROOT / "src" / "seq2cmd" / "models" / options.model
    load_before = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder, ServerProcess(model, "--workers", str(options.workers), "--grpc-port", "0") as server:
        plan = list(loads(server.url, server.log("started")[0]["grpc_ports"][0], Path(folder)))
        rounds = [{name: measure(server, arguments, texts, options.seconds) for name, arguments, texts in plan}
                  for _ in range(options.rounds)]
        memory_mb = server.resident_kb() / 1024
    medians = {name: {key: round(median(row[name][key] for row in rounds), 3) for key in rounds[0][name]} for name, _, _ in plan}

    def ratio(name: str, to: str, key: str) -> float:
        return round(median(row[name][key] / row[to][key] for row in rounds), 3)

    return {
        "date": time.strftime("%Y-%m-%d"), "model": options.model, "workers": options.workers, "processors": os.cpu_count(),
        "rounds": options.rounds, "seconds": options.seconds, "load_before": round(load_before, 2), "medians": medians,
        "rate_to_http": {"grpc": ratio("grpc", "http", "texts_s"), "grpc 8x8": ratio(plan[2][0], "http", "texts_s"),
                         "batch": ratio("grpc batch", "http batch", "texts_s")},
        "cpu_to_http": {"grpc": ratio("grpc", "http", "cpu_us"), "grpc 8x8": ratio(plan[2][0], "http", "cpu_us"),
                        "batch": ratio("grpc batch", "http batch", "cpu_us")},
        "worker_memory_mb": round(memory_mb, 1), "protocol_alone": serve_protocols.measure(),
    }  # fmt: skip


def main() -> None:
    """Print the report, and write it if asked to."""
    parser = argparse.ArgumentParser(description="What a call costs over HTTP and over gRPC.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--model", default="base")
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    report = json.dumps(run(options), indent=1) + "\n"
    print(report, end="")
    if options.output:
        options.output.write_text(report)


if __name__ == "__main__":
    main()
