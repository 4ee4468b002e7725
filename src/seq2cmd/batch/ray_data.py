"""Ray Data: the ranges of the input are a data set, a pool of actors answers them, and the answers come back in order.

Each actor reads its ranges itself, so on several machines the input lies where all of them see it under the same path.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from importlib import import_module
from logging import getLogger
from typing import Any, BinaryIO

from ..cli.options import UsageError
from ..errors import MissingExtraError
from .answers import Answerer, Counts, Settings
from .lines import read_lines, skip_line
from .pool import Answered

RANGE_BYTES = 262144
CPUS = 0.5  # an actor; whole ones would leave none for Ray Data's own tasks on a small machine, and it would wait for ever


class RangeAnswerer:
    """The actor: answers one range of the input after the other."""

    def __init__(self, path: str, settings: tuple[Any, ...], packed: bool) -> None:
        self._path, self._packed = path, packed
        self._answerer = Answerer(Settings(*settings))

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        """{"start", "end"} -> {"end", "data", "counts"}"""
        with open(self._path, "rb") as file:
            file.seek(int(row["start"]))
            data, counts = self._answerer.lines(_up_to(file, int(row["end"])))
        return {"end": row["end"], "data": gzip.compress(data, 6, mtime=0) if self._packed else data, "counts": list(counts)}


def answers(path: str, settings: Settings, start: int, actors: int | None, packed: bool) -> Iterator[Answered]:
    """The answers to the lines of a plain file from an offset on, in order.

    Args:
        actors: how many answer at once, if the cluster has processors for them; as many as it has processors if None.

    Raises:
        MissingExtraError: Ray is not installed.
        UsageError: the input is packed.
    """
    if path.endswith(".gz"):
        raise UsageError("--ray needs a plain file: no process can begin in the middle of a packed one", hint=f"gunzip -k {path}")
    size, path = max(os.stat(path).st_size, 1), os.path.abspath(path)
    try:
        ray, data = import_module("ray"), import_module("ray.data")
    except ModuleNotFoundError as error:
        raise MissingExtraError(f"--ray needs the Python package {error.name!r}", hint="pip install 'seq2cmd[ray]'") from None
    ranges = [{"start": a, "end": b} for a, b in line_ranges(path, start)]
    if not ranges:
        return
    getLogger("ray.data").setLevel("ERROR")  # what is told is told by our progress
    ray.init(include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    try:
        context = data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = False
        actors = most_actors(actors, ray.cluster_resources()["CPU"], len(ranges))
        answered = data.from_items(ranges, override_num_blocks=len(ranges)).map(
            RangeAnswerer, fn_constructor_args=(path, tuple(settings), packed), num_cpus=CPUS, compute=data.ActorPoolStrategy(size=actors))
        for row in answered.iter_rows():
            yield Answered(row["data"], Counts(*map(int, row["counts"])), int(row["end"]), row["end"] / size)
    finally:
        ray.shutdown()


def most_actors(wanted: int | None, processors: float, ranges: int) -> int:
    """How many actors there are: as many as wanted, as far as there is work for them and a processor left over."""
    return max(1, min(wanted or int(processors), int(processors / CPUS) - 1, ranges))


def line_ranges(path: str, start: int) -> Iterator[tuple[int, int]]:
    """Ranges of whole lines, of about RANGE_BYTES each, that together are the file from `start` on."""
    size = os.stat(path).st_size
    with open(path, "rb") as file:
        while start < size:
            file.seek(min(start + RANGE_BYTES, size))
            skip_line(file)
            yield start, file.tell()
            start = file.tell()


def _up_to(file: BinaryIO, end: int) -> Iterator[bytes]:
    """Lines as long as they begin before `end`."""
    if file.tell() >= end:
        return
    for line in read_lines(file):
        yield line
        if file.tell() >= end:
            return
