#!/usr/bin/env python3
"""The HTTP server beside the plain design (Flask + two-session ONNX Runtime), overload, a soak, and malformed requests, as JSON.

    python bench/serve.py --onnx DIR [--seconds 10] [--repeats 3]    latency and rate at 1, 16 and 64 connections, servers in turns
    python bench/serve.py --overload 30 --soak 600 --malformed 100000

DIR is a folder with model.bin and manifest.json of the model and the files of `seq2cmd export`. Needs wrk, and for the comparison flask,
gunicorn and onnxruntime. What was measured goes into results/serve.json (other parts of the file stay) and results/serve.png.

The load generator shares the processors with the servers. `load` is the machine's average load just before a measurement. Where it tells of
other work, rates and latencies are those of a part of the machine, and the processor time of a request (user + system, all processes of
the server) is the figure to compare. `possible_per_s` is what the processors would give if they did nothing else.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import malformed  # noqa: E402
from seq2cmd import Translator  # noqa: E402
from server_process import ServerProcess  # noqa: E402

LUA = ROOT / "bench" / "serve.lua"
RESULTS = ROOT / "results" / "serve.json"
CONNECTIONS = (1, 16, 64)
CROWD = 768  # clients of the overload
PLAIN_PORT = 8791
TICKS = os.sysconf("SC_CLK_TCK")


def family(pid):
    """A process and all its children."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in family(int(child)))]


def processor_s(pid):
    """User and system time of a process and its children."""
    fields = [Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in family(pid)]
    return sum(int(row[11]) + int(row[12]) for row in fields) / TICKS


def memory_mb(pid, field="VmHWM"):
    """Of the largest process of a server; VmHWM is the peak."""
    sizes = [re.search(rf"{field}:\s+(\d+)", Path(f"/proc/{one}/status").read_text()) for one in family(pid)]
    return max(int(size[1]) for size in sizes if size) / 1024


def wrk(port, connections, seconds, alternatives=0, long=False):
    """What wrk saw."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", str(LUA), f"http://127.0.0.1:{port}"]
    environment = {**os.environ, "ALTERNATIVES": str(alternatives), **({"LONG": "1"} if long else {})}
    out = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    return json.loads(re.search(r"RESULT (.*)", out)[1])


def measure(pid, port, connections, seconds, alternatives=0):
    """One run: what wrk saw, and what it cost the server."""
    before, load = processor_s(pid), os.getloadavg()[0]
    row = wrk(port, connections, seconds, alternatives)
    cost_us = (processor_s(pid) - before) / row["requests"] * 1e6
    return {"per_s": row["requests"] / row["seconds"], "processor_us": cost_us, "load": load,
            **{name: row[name] for name in ("p50_ms", "p90_ms", "p99_ms", "socket_errors", "refused")}}


def translator_us(folder, seconds):
    """Processor time of a translation in Python without any server, on the same machine in the same minute."""
    translator, texts = Translator.from_pretrained(folder), re.findall('"(.+?)"', LUA.read_text().partition("}")[0])
    start, end, count = time.process_time(), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        for text in texts:
            translator.translate(text, 0)
        count += len(texts)
    return (time.process_time() - start) / count * 1e6


def middle(rows):
    """Medians of several runs."""
    return {name: round(median(row[name] for row in rows), 3) for name in rows[0]}


def compare(folder, seconds, repeats):
    """Both servers are up; the runs take turns."""
    environment = {**os.environ, "SEQ2CMD_ONNX": folder, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'bench'}", "OMP_NUM_THREADS": "1"}
    gunicorn = ["gunicorn", "-w", "2", "-k", "gthread", "--threads", "4", "-b", f"127.0.0.1:{PLAIN_PORT}", "plain_server:app"]
    plain = subprocess.Popen([sys.executable, "-m", *gunicorn], env=environment, stderr=subprocess.DEVNULL)
    try:
        with ServerProcess(folder, "--workers", "2") as ours:
            wait_for(PLAIN_PORT)
            for port in (PLAIN_PORT, ours.port):
                wrk(port, CONNECTIONS[-1], 2)  # whatever is done at first
            rows = {name: {c: [] for c in CONNECTIONS} for name in ("seq2cmd", "plain")}
            rows["seq2cmd_3_alternatives"] = {CONNECTIONS[-1]: []}
            alone = []
            for _ in range(repeats):
                for connections in CONNECTIONS:
                    rows["seq2cmd"][connections].append(measure(ours.process.pid, ours.port, connections, seconds))
                    rows["plain"][connections].append(measure(plain.pid, PLAIN_PORT, connections, seconds))
                row = measure(ours.process.pid, ours.port, CONNECTIONS[-1], seconds, 3)
                rows["seq2cmd_3_alternatives"][CONNECTIONS[-1]].append(row)
                alone.append(translator_us(folder, seconds))
            report = {name: {str(c): middle(runs) for c, runs in of.items()} for name, of in rows.items()}
            report["seq2cmd"]["peak_mb_of_a_worker"] = round(memory_mb(ours.process.pid), 1)
            report["plain"]["peak_mb_of_a_worker"] = round(memory_mb(plain.pid), 1)
    finally:
        plain.terminate()
        plain.wait()
    crowd = str(CONNECTIONS[-1])
    cores = len(os.sched_getaffinity(0))
    report["times_plain"] = {name: round(ratio, 2) for name, ratio in {
        "rate": report["seq2cmd"][crowd]["per_s"] / report["plain"][crowd]["per_s"],
        "processor_time": report["plain"][crowd]["processor_us"] / report["seq2cmd"][crowd]["processor_us"]}.items()}
    report["translator_alone_processor_us"] = round(median(alone), 1)
    report["possible_per_s"] = round(cores * 1e6 / report["seq2cmd"][crowd]["processor_us"])
    return {**report, "processors": cores, "seconds": seconds, "repeats": repeats}


def wait_for(port):
    """Until it translates."""
    body = b'{"text": "restart nginx", "alternatives": 0}'
    question = urllib.request.Request(f"http://127.0.0.1:{port}/translate", body, {"Content-Type": "application/json"})
    for _ in range(600):
        try:
            return urllib.request.urlopen(question, timeout=60).read()
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"nobody answers on port {port}")


def overload(model, seconds):
    """Clients that ask again at once when they are refused, and a short queue; one worker, for the clients need the other processor."""
    options = ["--workers", "1", "--max-queue", "64", "--deadline-ms", "500", "--beam", "8", "--alternatives", "7"]
    with ServerProcess(model, *options) as server:
        wrk(server.port, 16, 3)
        calm = wrk(server.port, 16, 3, 7, long=True)
        capacity, before_mb = calm["requests"] / calm["seconds"], memory_mb(server.process.pid, "VmRSS")
        load, row = os.getloadavg()[0], wrk(server.port, CROWD, seconds, 7, long=True)
        text = server.ask("/metrics").body.decode()
        counts = dict(re.findall(r'requests_total\{protocol="http",outcome="(\w+)"\} (\d+)', text))
        stage = 'seq2cmd_stage_seconds_%s{stage="queue"%s}'
        soon = histogram_share(text, stage % ("bucket", ',le="0.25"'), stage % ("count", ""))
        answered = row["requests"] - row["refused"]
        return {
            "seconds": seconds, "connections": CROWD, "capacity_per_s": round(capacity),
            "offered_per_s": round(row["requests"] / row["seconds"]),
            "times_capacity": round(row["requests"] / row["seconds"] / capacity, 2), "answered_per_s": round(answered / row["seconds"]),
            "refused": row["refused"], "socket_errors": row["socket_errors"],
            "outcomes": {outcome: int(count) for outcome, count in counts.items() if count != "0"},
            "queued_less_than_250_ms": soon, "memory_before_mb": round(before_mb, 1),
            "memory_after_mb": round(memory_mb(server.process.pid, "VmRSS"), 1),
            "peak_mb": round(memory_mb(server.process.pid), 1), "crashes": len(server.log("worker_ended")), "load": load,
        }


def histogram_share(text, bucket, count):
    """The share of observations in a bucket or below."""
    value = {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in text.splitlines() if not line.startswith("#")}
    return round(value[bucket] / value[count], 5)


def soak(model, seconds):
    """Memory of the largest worker, read ten times a run."""
    with ServerProcess(model, "--workers", "2") as server:
        wrk(server.port, 16, max(1, seconds // 20))  # caches and workspaces of the first requests
        load, sizes, requests = os.getloadavg()[0], [], 0
        for _ in range(10):
            requests += wrk(server.port, 16, max(1, seconds // 10))["requests"]
            sizes.append(round(memory_mb(server.process.pid, "VmRSS"), 2))
        return {"seconds": seconds, "connections": 16, "requests": requests, "memory_mb": sizes,
                "growth_mb": round(sizes[-1] - sizes[0], 2), "descriptors": server.descriptors(),
                "crashes": len(server.log("worker_ended")), "load": load}


def malformed_requests(model, count):
    """Very many of the cases of tests/malformed.py."""
    with ServerProcess(model, "--workers", "2", "--read-timeout-s", "2") as server:
        random_, seen, wrong = random.Random(11), {}, []
        for number in range(count):
            data, then = malformed.case(random_)
            answer = malformed.send(server.port, data, then, 60)
            for status in malformed.statuses(answer):
                seen[status] = seen.get(status, 0) + 1
            wrong += malformed.wrong(answer)
            if number == count // 10:
                before = server.descriptors(), server.resident_kb()
        time.sleep(3)  # what was hung up on is swept
        return {"requests": count, "statuses": dict(sorted(seen.items())), "wrong": len(wrong), "faults": len(server.log("internal_error")),
                "crashes": len(server.log("worker_ended")), "descriptors": [before[0], server.descriptors()],
                "memory_mb": [round(before[1] / 1024, 1), round(server.resident_kb() / 1024, 1)]}


def draw(report, path):
    """Requests a second and P99 at each number of connections."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
    for axis, name, title in ((axes[0], "per_s", "requests a second"), (axes[1], "p99_ms", "P99, ms")):
        for server, label in (("seq2cmd", "seq2cmd serve"), ("plain", "Flask + ONNX Runtime")):
            axis.plot([str(c) for c in CONNECTIONS], [report[server][str(c)][name] for c in CONNECTIONS], marker="o", label=label)
        axis.set(title=title, xlabel="connections", yscale="log")
        axis.grid(alpha=0.3)
    axes[0].legend()
    figure.savefig(path, dpi=110)


def main():
    """Measure what was asked for, and write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--onnx", metavar="DIR")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--model", default="base")
    parser.add_argument("--overload", type=int, metavar="SECONDS")
    parser.add_argument("--soak", type=int, metavar="SECONDS")
    parser.add_argument("--malformed", type=int, metavar="N")
    asked = parser.parse_args()
    if not shutil.which("wrk"):
        raise SystemExit("wrk not found: apt-get install wrk")
    parts = (("side_by_side", asked.onnx, lambda: compare(asked.onnx, asked.seconds, asked.repeats)),
             ("overload", asked.overload, lambda: overload(asked.model, asked.overload)),
             ("soak", asked.soak, lambda: soak(asked.model, asked.soak)),
             ("malformed", asked.malformed, lambda: malformed_requests(asked.model, asked.malformed)))
    for name, wanted, work in parts:
        if wanted:
            measured = work()
            report = {**(json.loads(RESULTS.read_text()) if RESULTS.exists() else {}), name: measured}
            RESULTS.write_text(json.dumps(report, indent=1) + "\n")
            print(name, json.dumps(measured, indent=1), flush=True)
            if name == "side_by_side":
                draw(measured, RESULTS.with_suffix(".png"))


if __name__ == "__main__":
    main()
