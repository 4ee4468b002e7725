"""Chunks answered by processes of this machine, in order, with as few in memory as keep every process busy.

The processes are started anew (not forked) in a process group of their own: Ctrl-C reaches the parent alone, which ends them.
When the parent dies of anything else they see their stdin end.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from typing import IO, NamedTuple

from ..errors import Seq2CmdError
from .answers import Counts, Settings
from .lines import Chunk
from .worker import read_frame, unpack_answer, write_frame

# sys.path goes over, so that the workers find the package where this process found it.
START = "import sys; sys.path = sys.argv[1:]; from seq2cmd.batch.worker import main; main()"
AHEAD = 2  # chunks a process: one at work, one waiting


class Answered(NamedTuple):
    """The answers to the lines up to `end`; see `Chunk`. `data` is what goes into the output file."""

    data: bytes
    counts: Counts
    end: int
    share: float


class WorkerDiedError(Seq2CmdError):
    """A process that answers ended before it answered, twice for the same lines."""


class Pool:
    """So many processes; a context manager that ends them."""

    def __init__(self, settings: Settings, processes: int, packed: bool = False) -> None:
        self._options = json.dumps([packed, *settings]).encode()
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers: list[_Worker] = []
        self._threads = ThreadPoolExecutor(processes)
        self._ahead = AHEAD * processes
        self._closed = False
        for _ in range(processes):
            self._idle.put(self._start())

    def answers(self, chunks: Iterator[Chunk]) -> Iterator[Answered]:
        """The answers to the chunks, in their order.

        Raises:
            WorkerDiedError: a process was killed, was started again, and was killed by the same chunk.
        """
        waiting: deque[tuple[Chunk, Future[bytes]]] = deque()
        for chunk in chunks:
            waiting.append((chunk, self._threads.submit(self._ask, chunk)))
            if len(waiting) > self._ahead:
                yield _answered(*waiting.popleft())
        while waiting:
            yield _answered(*waiting.popleft())

    def _ask(self, chunk: Chunk) -> bytes:
        worker = self._idle.get()
        try:
            for attempt in range(2):
                answer = worker.ask(chunk)
                if answer is not None or self._closed:
                    return answer or b""
                if attempt == 0:
                    worker = self._start()
        finally:
            self._idle.put(worker)
        hint = f"exit code {worker.process.wait()}; too little memory? the same command goes on, with fewer --processes"
        raise WorkerDiedError("a process that answers died twice at the same lines", hint=hint)

    def _start(self) -> _Worker:
        worker = _Worker(self._options)
        self._workers.append(worker)
        return worker

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed = True
        for worker in self._workers:
            worker.process.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.close()


class _Worker:
    """One process of worker.py."""

    def __init__(self, options: bytes) -> None:
        command = [sys.executable, "-c", START, *sys.path]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, process_group=0)
        self._ask_with(options)

    def ask(self, chunk: Chunk) -> bytes | None:
        """The frame that answers these lines; None if the process ended."""
        return read_frame(self._pipe(self.process.stdout)) if self._ask_with(*(line + b"\n" for line in chunk.lines)) else None

    def _ask_with(self, *parts: bytes) -> bool:
        try:
            write_frame(self._pipe(self.process.stdin), *parts)
        except BrokenPipeError:
            return False
        return True

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None:
            raise RuntimeError("the process was started without pipes")
        return pipe

    def close(self) -> None:
        """Wait for the end of the process, which has been killed."""
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(BrokenPipeError):  # what was not sent need not be
                self._pipe(pipe).close()
        self.process.wait()


def _answered(chunk: Chunk, future: Future[bytes]) -> Answered:
    return Answered(*unpack_answer(future.result()), chunk.end, chunk.share)
