"""Counters, gauges and histograms in memory that all worker processes share, and their Prometheus text.

Every series is declared before the workers are forked, each worker writes into a row of its own, and whoever is asked adds the rows up.
That makes /metrics tell about the whole server, whichever worker answers, and it needs neither files nor a lock between processes.
"""

from __future__ import annotations

import mmap
import threading
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product

from ..suggestion import ANSWER, REFUSE, RISKS, UNSURE
from .errors import CODES

PROTOCOLS = ("http", "openai", "oip", "socket", "grpc", "mcp")
STAGES = ("queue", "core", "write")
SECONDS = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0)  # upper bounds of the buckets
SIZES = (1, 2, 4, 8, 16, 32, 64, 128)
COUNTER, GAUGE, HISTOGRAM = "counter", "gauge", "histogram"


class Metric:
    """A row of the table of metrics. Histograms have `bounds`; `labels` are (name, every value that there can be). What is told `by_worker`
    has a sample for each worker instead of their sum."""

    def __init__(
        self, name: str, kind: str, help: str, labels: Sequence[tuple[str, Sequence[str]]] = (), bounds: Sequence[float] = (),
        by_worker: bool = False,
    ) -> None:
        self.by_worker = by_worker
        self.name, self.kind, self.help, self.labels, self.bounds = name, kind, help, tuple(labels), tuple(bounds)
        self.width = len(self.bounds) + 2 if bounds else 1  # a histogram: a count for each bucket, one for the rest, and the sum
        self.start = 0  # of its first series in a row
        self.series = list(product(*(values for _, values in self.labels)))
        self.offset = {values: number * self.width for number, values in enumerate(self.series)}


def table() -> list[Metric]:
    """Every metric of the server; docs/monitoring.md says what to make of them."""
    return [
        Metric("seq2cmd_requests_total", COUNTER, "Requests that were answered or refused.",
               [("protocol", PROTOCOLS), ("outcome", ("ok", *CODES, "internal"))]),
        Metric("seq2cmd_translations_total", COUNTER, "Translated texts by verdict.", [("verdict", (ANSWER, UNSURE, REFUSE))]),
        Metric("seq2cmd_commands_total", COUNTER, "Suggested commands by risk.", [("risk", RISKS)]),
        Metric("seq2cmd_stage_seconds", HISTOGRAM, "Time of a request in each stage.", [("stage", STAGES)], SECONDS),
        Metric("seq2cmd_request_seconds", HISTOGRAM, "Time from the whole request read to the answer written.",
               [("protocol", PROTOCOLS)], SECONDS),
        Metric("seq2cmd_batch_size", HISTOGRAM, "Jobs that ran together.", (), SIZES),
        Metric("seq2cmd_queue_depth", GAUGE, "Texts that wait."),
        Metric("seq2cmd_connections", GAUGE, "Open connections."),
        Metric("seq2cmd_worker_memory_bytes", GAUGE, "Resident memory of a worker process, shared pages included.", by_worker=True),
        Metric("seq2cmd_slow_requests_total", COUNTER, "Requests slower than the limit of --slow-ms."),
        Metric("seq2cmd_reloads_total", COUNTER, "Reloads of the model folders.", [("outcome", ("ok", "failed"))]),
        Metric("seq2cmd_worker_restarts_total", COUNTER, "Workers that ended without being asked to and were replaced."),
    ]


class Metrics:
    """The values. Made once, before any worker is forked; each worker then calls `use_row` with its number."""

    def __init__(self, rows: int = 1) -> None:
        self.metrics = {metric.name: metric for metric in table()}
        self.width = 0
        for metric in self.metrics.values():
            metric.start = self.width
            self.width += metric.width * len(metric.series)
        self.rows = rows
        self._memory = mmap.mmap(-1, rows * self.width * 8)  # anonymous and shared with children
        self._values = memoryview(self._memory).cast("d")
        self._base = 0
        self._lock = threading.Lock()  # between the threads of a process: += is a read and a write

    def use_row(self, row: int) -> None:
        """From now on this process writes here. A worker that replaces another takes its row over, so counters never fall."""
        self._base = row * self.width

    def clear_gauges(self) -> None:
        """A process that takes a row over has no connections and no queue yet."""
        for metric in self.metrics.values():
            if metric.kind == GAUGE:
                self._values[self._base + metric.start] = 0.0

    def add(self, name: str, *labels: str, amount: float = 1.0) -> None:
        """Count up, or move a gauge.

        Raises:
            KeyError: no such metric, or no such label value.
        """
        metric = self.metrics[name]
        at = self._base + metric.start + metric.offset[labels]
        with self._lock:
            self._values[at] += amount

    def set(self, name: str, value: float, *labels: str) -> None:
        """Set a gauge."""
        metric = self.metrics[name]
        self._values[self._base + metric.start + metric.offset[labels]] = value

    def observe(self, name: str, value: float, *labels: str) -> None:
        """Add one observation to a histogram."""
        metric = self.metrics[name]
        at = self._base + metric.start + metric.offset[labels]
        with self._lock:
            self._values[at + bisect_left(metric.bounds, value)] += 1
            self._values[at + metric.width - 1] += value

    def value(self, name: str, *labels: str) -> float:
        """The sum over all workers; of a histogram the number of observations."""
        metric = self.metrics[name]
        row = self._sums(metric, labels)
        return sum(row[:-1]) if metric.bounds else row[0]

    def text(self, more: Sequence[str] = ()) -> str:
        """Everything in Prometheus' text format 0.0.4; `more` are finished lines that stand behind it."""
        lines: list[str] = []
        for metric in self.metrics.values():
            lines += _head(metric.name, metric.kind, metric.help)
            if metric.by_worker:
                rows = enumerate(self._values[metric.start : self.rows * self.width : self.width])
                lines += [f'{metric.name}{{worker="{row}"}} {_number(value)}' for row, value in rows if value]
                continue
            for labels in metric.series:
                pairs = [f'{name}="{value}"' for (name, _), value in zip(metric.labels, labels)]
                lines += _samples(metric, pairs, self._sums(metric, labels))
        return "\n".join([*lines, *more, ""])

    def _sums(self, metric: Metric, labels: tuple[str, ...]) -> list[float]:
        start = metric.start + metric.offset[labels]
        return [sum(self._values[start + i : self.rows * self.width : self.width]) for i in range(metric.width)]


def gauge(name: str, help: str, samples: Sequence[tuple[str, float]]) -> list[str]:
    """The lines of a gauge whose labels are known only now: (`a="b"`, value) each."""
    return [*_head(name, GAUGE, help), *(f"{name}{_braces([labels] if labels else [])} {_number(value)}" for labels, value in samples)]


def escaped(value: str) -> str:
    """A label value as the text format wants it."""
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _head(name: str, kind: str, help: str) -> list[str]:
    return [f"# HELP {name} {help}", f"# TYPE {name} {kind}"]


def _samples(metric: Metric, pairs: list[str], values: list[float]) -> Iterator[str]:
    if not metric.bounds:
        yield f"{metric.name}{_braces(pairs)} {_number(values[0])}"
        return
    total = 0.0
    for bound, count in zip([*map(_number, metric.bounds), "+Inf"], values):
        total += count
        label = f'le="{bound}"'
        yield f"{metric.name}_bucket{_braces([*pairs, label])} {_number(total)}"
    yield f"{metric.name}_sum{_braces(pairs)} {_number(values[-1])}"
    yield f"{metric.name}_count{_braces(pairs)} {_number(total)}"


def _braces(pairs: list[str]) -> str:
    return f"{{{','.join(pairs)}}}" if pairs else ""


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
