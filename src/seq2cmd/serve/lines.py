"""The protocol of the Unix socket: a JSON object a line in, a JSON object a line out, in order. For editors and other local callers.

    {"text": "restart nginx"}                      -> what POST /translate answers
    {"texts": ["who am i", "..."], "id": 7}        -> what POST /translate/batch answers, with the id
    {"text": ""}                                   -> {"error": {"code": "bad_input", ...}}

The socket belongs to one user (mode 0600), so there are no keys; limits and queue are those of HTTP.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, cast

from .errors import NOT_READY, TOO_LARGE, ServeError
from .message import read_object
from .queue import Job

if TYPE_CHECKING:
    from .server import Server

MOST_WAITING = 16


class LineConnection(asyncio.Protocol):
    """One caller."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.since_s = perf_counter()
        self.job: Job | None = None
        self._buffer = b""
        self._waiting: deque[bytes] = deque()
        self._busy = self._blocked = self._ending = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        if not self.server.opened(self):
            self._last(ServeError(NOT_READY, "too many connections", "ask again later", 1.0))

    def connection_lost(self, exc: Exception | None) -> None:
        if self.job:
            self.job.cancelled = True
        self._waiting.clear()
        self._ending = True
        self.server.closed(self)

    def data_received(self, data: bytes) -> None:
        if self._ending:
            return
        if not self._buffer:
            self.since_s = perf_counter()
        *lines, self._buffer = (self._buffer + data).split(b"\n")
        self._waiting.extend(line for line in lines if line.strip())
        if max(map(len, [*lines, self._buffer])) > self.server.limits.body_bytes:
            self._waiting.clear()
            self._last(ServeError(TOO_LARGE, f"at most {self.server.limits.body_bytes} bytes a line"))
            return
        if len(self._waiting) > MOST_WAITING:
            self.transport.pause_reading()
        self._next()

    def eof_received(self) -> bool:
        if self._buffer.strip() and not self._ending:  # the last line may lack its end
            self._waiting.append(self._buffer)
            self._buffer = b""
            self._next()
        self._ending = True
        return self._busy or bool(self._waiting)

    def pause_writing(self) -> None:
        self._blocked = True
        self.since_s = perf_counter()

    def resume_writing(self) -> None:
        self._blocked = False
        self._next()

    @property
    def idle(self) -> bool:
        """Nothing of it is being read, answered or written."""
        return not (self._busy or self._waiting or self._buffer or self._blocked)

    def wind_down(self) -> None:
        """The server is about to end. Nothing to do: the connection is closed after the next answer."""

    def sweep(self, now_s: float) -> None:
        """End it if a line does not arrive, or an answer is not taken. An idle caller may stay: an editor is open all day."""
        waited_s = now_s - self.since_s
        if (self._blocked or self.transport.is_closing()) and waited_s > self.server.limits.write_s:
            self.transport.abort()
        elif self._buffer and not self._busy and waited_s > self.server.limits.read_s:
            self.transport.close()

    def _next(self) -> None:
        if self._busy or self._blocked or not self._waiting:
            return
        self._busy = True
        line, start, id = self._waiting.popleft(), perf_counter(), None
        try:
            asked = read_object(line)
            id = asked.pop("id", None)
            service, done = self.server.service, partial(self._done, id, start)
            if "texts" in asked:
                texts = asked["texts"]
                weight = max(1, min(len(texts), service.limits.texts)) if isinstance(texts, list) else 1
                self.job = self.server.queue.put(lambda: service.batch_steps(asked), done, weight)
            else:
                self.job = self.server.queue.put(lambda: service.translate(asked), done)
        except Exception as error:
            self._done(id, start, None, error, 0.0, 0.0)

    def _done(self, id: object, start: float, answer: Any, error: BaseException | None, queue_s: float, core_s: float) -> None:
        self.job, self._busy = None, False
        outcome = "ok"
        if isinstance(error, ServeError):
            outcome, answer = error.code, error.to_dict()
        elif error:
            outcome, answer = "internal", {"error": {"code": "internal", "message": "a fault of the server"}}
            self.server.log.write("internal_error", "error", error=repr(error))
        elif isinstance(answer, list):
            answer = {"results": answer}
        metrics = self.server.service.metrics
        metrics.add("seq2cmd_requests_total", "socket", outcome)
        metrics.observe("seq2cmd_request_seconds", perf_counter() - start, "socket")
        if not self.transport.is_closing():
            self._write(answer if id is None else {**answer, "id": id})

    def _write(self, answer: dict[str, Any]) -> None:
        self.transport.write(json.dumps(answer).encode() + b"\n")
        self.since_s = perf_counter()
        if not self._waiting and (self._ending or self.server.service.draining):
            self.transport.close()
            return
        if len(self._waiting) <= MOST_WAITING // 2 and not self._ending:
            self.transport.resume_reading()
        if self._waiting:
            self.server.loop.call_soon(self._next)

    def _last(self, error: ServeError) -> None:
        self._ending = True
        self.server.service.metrics.add("seq2cmd_requests_total", "socket", error.code)
        self.transport.write(json.dumps(error.to_dict()).encode() + b"\n")
        self.transport.close()
