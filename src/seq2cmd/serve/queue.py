"""The queue between connections and core, for one event loop: bounded, with a deadline for each job, micro-batching without a timer.

A batch is what has gathered while the last one ran. It runs in the thread of the event loop: a translation takes a fraction of a
millisecond, and handing it to a thread and back would add half as much. After BUDGET_S the loop gets its turn, to read, to write and to
refuse; then the next batch runs. Requests gather in the sockets meanwhile: one client never waits, and of a hundred each turn reads many.
Under a flood the loop would do nothing but refuse: so a batch gets at least SHARE times what reading and refusing took since the last one.
That is counted in processor time, which stands still while others have the processor; asking for it is slow, and done under a flood alone.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from time import perf_counter, thread_time
from typing import Any

from .errors import DEADLINE, OVERLOADED, ServeError
from .metrics import Metrics

BUDGET_S = 0.002  # how long a batch may keep the event loop from reading and writing ...
LONGEST_S = 0.05  # ... and how long under a flood
SHARE = 2

Work = Callable[[], Any]
Done = Callable[[Any, BaseException | None, float, float], None]  # answer or error; seconds in the queue, seconds in the core


class Job:
    """Work that waits. An iterator as its answer is run a step at a time, so that a large batch does not hold up the others."""

    __slots__ = ("work", "done", "weight", "put_s", "deadline_s", "queue_s", "core_s", "steps", "results", "cancelled")

    def __init__(self, work: Work, done: Done, weight: int, put_s: float, deadline_s: float) -> None:
        self.work, self.done, self.weight, self.put_s, self.deadline_s = work, done, weight, put_s, deadline_s
        self.queue_s = -1.0
        self.core_s = 0.0
        self.steps: Iterator[Any] | None = None
        self.results: list[Any] = []
        self.cancelled = False  # set when nobody waits for it any more; then `done` is not called


class Queue:
    """Jobs in order of arrival.

    Attributes:
        limit: how many texts may wait; more are refused as "overloaded".
        deadline_s: how long after its arrival a job may still be started; later it is refused as "deadline".
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, metrics: Metrics, limit: int = 512, deadline_s: float = 2.0) -> None:
        self.limit, self.deadline_s = limit, deadline_s
        self._loop, self._metrics = loop, metrics
        self._jobs: deque[Job] = deque()
        self._texts = 0
        self._planned = False
        self._text_s = 0.0005  # a running mean of the time from one text to the next, while there are texts
        self._turn_s = 0.0  # on the clock of perf_counter: since when the texts of the next batch could have run
        self._refused = 0  # since the last batch
        self._ran = 0  # texts of this batch that were translated; those that came too late tell nothing about what a text takes
        self._spent_s = 0.0  # processor time at the end of the last batch, if it ran under a flood

    def __len__(self) -> int:
        return self._texts

    def put(self, work: Work, done: Done, weight: int = 1, deadline_s: float | None = None) -> Job:
        """Take a job; `done` is called from the event loop, once.

        Args:
            work: gives the answer, or an iterator over the parts of it (then the answer is the list of them).
            weight: how many texts it has.
            deadline_s: instead of the queue's.

        Raises:
            ServeError: overloaded. The job was not taken then.
        """
        now, wait_s = perf_counter(), self._texts * self._text_s
        allowed_s = self.deadline_s if deadline_s is None else deadline_s
        if self._texts and (self._texts + weight > self.limit or wait_s > allowed_s):  # what could only be late is not taken
            self._refused += 1
            raise ServeError(OVERLOADED, f"{self._texts} texts wait already", "ask again later", max(1.0, wait_s))
        if not self._texts:
            self._turn_s = now
        job = Job(work, done, weight, now, now + allowed_s)
        self._jobs.append(job)
        self._texts += weight
        self._metrics.set("seq2cmd_queue_depth", self._texts)
        self._plan()
        return job

    async def ask(self, work: Work, weight: int = 1, deadline_s: float | None = None) -> Any:
        """As `put`, for coroutines: the answer, or the error raised."""
        future: asyncio.Future[Any] = self._loop.create_future()

        def done(answer: Any, error: BaseException | None, queue_s: float, core_s: float) -> None:
            if future.done():  # cancelled
                return
            if error:
                future.set_exception(error)
            else:
                future.set_result(answer)

        self.put(lambda: None if future.done() else work(), done, weight, deadline_s)
        return await future

    def _plan(self) -> None:
        if not self._planned and self._jobs:
            self._planned = True
            self._loop.call_soon(self._run)

    def _run(self) -> None:
        """One batch: what waits now, as far as the time reaches."""
        self._planned = False
        clock = thread_time if self._refused else perf_counter
        start = clock()
        reading_s = start - self._spent_s if self._refused and self._spent_s else 0.0
        end = start + min(max(BUDGET_S, SHARE * reading_s), LONGEST_S)
        count, waiting, self._ran = 0, len(self._jobs), 0
        try:
            while self._jobs and count < waiting and clock() < end:
                count += 1
                self._step(self._jobs.popleft())
        finally:  # should a `done` raise, the loop logs it, and the others are still answered
            self._learn()
            self._spent_s = thread_time() if self._refused else 0.0
            self._refused = 0
            self._metrics.observe("seq2cmd_batch_size", count)
            self._metrics.set("seq2cmd_queue_depth", self._texts)
            self._plan()

    def _learn(self) -> None:
        """How long a text takes at present, with all that is done between."""
        now = perf_counter()
        self._text_s += 0.1 * ((now - self._turn_s) / max(1, self._ran) - self._text_s)
        self._turn_s = now

    def _step(self, job: Job) -> None:
        if job.cancelled:
            self._texts -= job.weight
            return
        start = perf_counter()
        if job.queue_s < 0:
            job.queue_s = start - job.put_s
        if start > job.deadline_s:
            self._finish(job, None, ServeError(DEADLINE, f"not answered within {job.deadline_s - job.put_s:g} s", "ask again later", 1.0))
            return
        try:
            finished = self._advance(job)
        except Exception as error:  # whatever it is, the client is answered and the server goes on
            self._finish(job, None, error)
            return
        job.core_s += perf_counter() - start
        self._ran += 1
        if finished:
            self._finish(job, job.results if job.steps is not None else job.results[0], None)
        else:
            self._jobs.append(job)

    def _advance(self, job: Job) -> bool:
        """Run a step; True if that was the last."""
        if job.steps is None:
            answer = job.work()
            if not isinstance(answer, Iterator):
                job.results.append(answer)
                return True
            job.steps = answer
        for result in job.steps:
            job.results.append(result)
            return False
        return True

    def _finish(self, job: Job, answer: Any, error: BaseException | None) -> None:
        self._texts -= job.weight
        self._metrics.observe("seq2cmd_stage_seconds", job.queue_s, "queue")
        self._metrics.observe("seq2cmd_stage_seconds", job.core_s, "core")
        job.done(answer, error, job.queue_s, job.core_s)
