"""A connection that speaks gRPC: calls of grpc_methods.METHODS over HTTP/2, through the server's queue.

A call may be one request and one answer, or a stream of both: then STREAM_WINDOW requests may be on their way, and the rest waits in the
client.
"""

from __future__ import annotations

import struct
from collections import deque
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

from google.protobuf.message import DecodeError, Message

from .errors import DEADLINE, NOT_FOUND, UNAUTHORIZED, ServeError, bad_input
from .grpc_headers import (
    DEADLINE_EXCEEDED,
    GOOD_END,
    HEAD,
    INTERNAL,
    INVALID_ARGUMENT,
    RESOURCE_EXHAUSTED,
    UNAVAILABLE,
    UNIMPLEMENTED,
    end,
    end_of,
    literal,
    timeout_s,
)
from .grpc_methods import METHODS, Method
from .grpc_work import Work
from .http2 import END_HEADERS, END_STREAM, HEADERS, Http2Connection, Stream, frame
from .queue import Job

if TYPE_CHECKING:
    from .server import Server

PREFIX = struct.Struct(">BL")  # before each message: whether it is compressed, its length
STREAM_WINDOW = 64
BAD_REQUEST = b"\x8c"  # ":status 400" of the static table
LINGER_S = 0.25  # while the server ends: how long a stream may still bring requests that were on their way


class Answer:
    """The place of an answer in the order of its call."""

    __slots__ = ("message", "job", "work", "start_s")

    def __init__(self) -> None:
        self.message: Message | None = None
        self.job: Job | None = None
        self.work: Work | None = None
        self.start_s = perf_counter()


class Call:
    """A call on its way.

    Attributes:
        key: the name of the client's key.
        until_s: the client's deadline, on the clock of perf_counter.
        asked: requests that have come.
        answers: those that are not sent yet, in order.
        headed: the headers of the answer are sent.
        watched: the request of a call that stays open and is told what changes.
    """

    __slots__ = ("stream", "path", "method", "key", "until_s", "asked", "answers", "headed", "watched")

    def __init__(self, stream: Stream, path: bytes, method: Method, key: str, until_s: float | None) -> None:
        self.stream, self.path, self.method, self.key, self.until_s = stream, path, method, key, until_s
        self.asked = 0
        self.answers: deque[Answer] = deque()
        self.headed = False
        self.watched: Message | None = None


class GrpcConnection(Http2Connection):
    """One of a server's connections."""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self._calls: dict[int, Call] = {}  # by stream

    # ---- HTTP/2 ----

    def _requested(self, stream: Stream) -> None:
        headers, path = stream.headers, stream.headers.get(b":path", b"")
        if headers.get(b":method") != b"POST" or not headers.get(b"content-type", b"").startswith(b"application/grpc"):
            self._send(stream, b"", b"", frame(HEADERS, END_HEADERS | END_STREAM, stream.id, BAD_REQUEST))
            return
        method = METHODS.get(path)
        try:
            if method is None:
                self._end(stream, end(UNIMPLEMENTED, "no such method; the reflection service lists them"))
                self._count(NOT_FOUND)
            elif headers.get(b"grpc-encoding", b"identity") != b"identity":
                self._end(stream, end(UNIMPLEMENTED, "compressed messages are not taken") + literal("grpc-accept-encoding", "identity"))
                self._count("bad_input")
            else:
                self._begin(stream, path, method)
        except ServeError as error:
            self._end(stream, end_of(error))
            self._count(error.code)

    def _begin(self, stream: Stream, path: bytes, method: Method) -> None:
        header = stream.headers.get(b"authorization")
        key = "" if method.open else self.server.guard.check(None if header is None else header.decode("utf-8", "replace"), 0)
        try:
            limit_s = timeout_s(stream.headers.get(b"grpc-timeout"))
        except ValueError as error:
            raise bad_input(str(error)) from None
        self._calls[stream.id] = Call(stream, path, method, key, None if limit_s is None else perf_counter() + limit_s)

    def _received(self, stream: Stream) -> None:
        """Take the messages that are complete, as far as the window of the call reaches."""
        call, buffer = self._calls.get(stream.id), stream.buffer
        most = self.server.limits.body_bytes
        while call and len(buffer) >= PREFIX.size and len(call.answers) < STREAM_WINDOW:
            compressed, length = PREFIX.unpack_from(buffer)
            if compressed:
                self._fail(call, end(UNIMPLEMENTED, "compressed messages are not taken"), "bad_input")
            elif length > most:
                self._fail(call, end(RESOURCE_EXHAUSTED, f"a message of {length} bytes; at most {most}"), "too_large")
            elif len(buffer) < PREFIX.size + length:
                break
            else:
                data = bytes(buffer[PREFIX.size : PREFIX.size + length])
                del buffer[: PREFIX.size + length]
                self._consumed(PREFIX.size + length)
                self._message(call, data)
            call = self._calls.get(stream.id)
        if call and len(call.answers) < STREAM_WINDOW:
            if stream.received_all and (buffer or not (call.asked or call.method.stream)):
                self._fail(call, end(INVALID_ARGUMENT, "the call ends before its message does"), "bad_input")
            elif stream.received_all:
                self._finish_stream(call)
            else:
                self._let_more_come(stream)
        elif call is None and stream.id in self._streams:  # it has its answer, which waits for the client to take it
            self._consumed(len(buffer))
            buffer.clear()

    def _abandoned(self, stream: Stream) -> None:
        call = self._calls.pop(stream.id, None)
        for answer in call.answers if call else ():
            if answer.job:
                answer.job.cancelled = True
        if call and call.answers:
            self._count(DEADLINE)  # whoever goes away without an answer has most often run out of time

    # ---- calls ----

    def _message(self, call: Call, data: bytes) -> None:
        """A request has come: answer it now, or when the queue has run it."""
        method, answer = call.method, Answer()
        call.asked += 1
        call.answers.append(answer)
        call.stream.since_s = answer.start_s
        try:
            if call.asked > 1 and not method.stream:
                raise bad_input("a second message, where one is expected")
            request = method.request()
            request.ParseFromString(data)
            call.watched = request if method.watch else None
            outcome = method.begin(self.server.service, request)
            if isinstance(outcome, Work):
                answer.work = outcome
                self.server.guard.spend(call.key, outcome.weight)
                deadline_s = self._deadline_s(call)
                answer.job = self.server.queue.put(outcome.work, partial(self._done, call, answer), outcome.weight, deadline_s)
            else:
                answer.message = outcome
                self._answered(call, answer)
        except DecodeError:
            self._fail(call, end(INVALID_ARGUMENT, "the bytes are no message of this method's type"), "bad_input")
        except Exception as error:
            self._refuse(call, answer, error)

    def _deadline_s(self, call: Call) -> float:
        limit_s = self.server.queue.deadline_s
        return limit_s if call.until_s is None else min(call.until_s - perf_counter(), limit_s)

    def _done(self, call: Call, answer: Answer, result: Any, error: BaseException | None, queue_s: float, core_s: float) -> None:
        """The queue has run it."""
        answer.job = None
        try:
            if error:
                raise error
            assert answer.work is not None
            answer.message = answer.work.finish(result)
        except Exception as problem:
            self._refuse(call, answer, problem)
        else:
            self._answered(call, answer)
        self._log(call, answer, queue_s, core_s)

    def _refuse(self, call: Call, answer: Answer, error: Exception) -> None:
        """Tell a refusal, or that something is wrong with us."""
        if not isinstance(error, ServeError):
            self.server.log.write("internal_error", "error", method=call.path.decode(), error=repr(error))
            self._fail(call, end(INTERNAL, "a fault of the server"), "internal")
        elif call.method.refuse and error.code != UNAUTHORIZED:
            answer.message = call.method.refuse(error)
            self._answered(call, answer, error.code)
        else:
            self._fail(call, end_of(error), error.code)

    def _answered(self, call: Call, answer: Answer, outcome: str = "ok") -> None:
        """Send what is next in order."""
        self._count(outcome, answer.start_s)
        full = len(call.answers) >= STREAM_WINDOW
        while call.answers and call.answers[0].message is not None:
            self._send_message(call, call.answers.popleft().message)
        if full and len(call.answers) < STREAM_WINDOW:
            self.server.loop.call_soon(self._received, call.stream)  # not from here: a long buffer would be as many calls deep
        elif call.stream.received_all and not call.stream.buffer:
            self._finish_stream(call)

    def _send_message(self, call: Call, message: Message | None) -> None:
        assert message is not None
        data = message.SerializeToString()
        stream, head = call.stream, b""
        if not call.headed:
            call.headed = True
            head = frame(HEADERS, END_HEADERS, stream.id, HEAD)
        last = None
        if not (call.method.stream or call.method.watch):
            del self._calls[stream.id]
            last = frame(HEADERS, END_HEADERS | END_STREAM, stream.id, GOOD_END)
        self._nuisances = max(0, self._nuisances - 8)  # a client with many answers has many to acknowledge
        self._send(stream, head, PREFIX.pack(0, len(data)) + data, last)

    def _finish_stream(self, call: Call) -> None:
        """The client has sent its last request: end the call if that has its answer."""
        if call.method.stream and not call.answers and call.stream.id in self._calls:
            del self._calls[call.stream.id]
            self._end(call.stream, GOOD_END, call.headed)

    def _fail(self, call: Call, block: bytes, outcome: str) -> None:
        """End a call with a status."""
        if self._calls.pop(call.stream.id, None) is None:
            return
        for answer in call.answers:
            if answer.job:
                answer.job.cancelled = True
        call.answers.clear()
        self._count(outcome)
        self._end(call.stream, block, call.headed)

    def _end(self, stream: Stream, block: bytes, headed: bool = False) -> None:
        self._send(stream, b"", b"", frame(HEADERS, END_HEADERS | END_STREAM, stream.id, block if headed else HEAD + block))

    # ---- metrics and log ----

    def _count(self, outcome: str, start_s: float | None = None) -> None:
        metrics = self.server.service.metrics
        metrics.add("seq2cmd_requests_total", "grpc", outcome)
        if start_s is not None:
            metrics.observe("seq2cmd_request_seconds", perf_counter() - start_s, "grpc")

    def _log(self, call: Call, answer: Answer, queue_s: float, core_s: float) -> None:
        taken_s, log = perf_counter() - answer.start_s, self.server.log
        slow = taken_s > self.server.limits.slow_s
        if slow:
            self.server.service.metrics.add("seq2cmd_slow_requests_total")
        if slow or log.requests:
            event, level = ("slow_request", "warning") if slow else ("request", "info")
            log.write(event, level, key=call.key or None, method="POST", path=call.path.decode(), ms=round(taken_s * 1000, 3),
                      queue_ms=round(queue_s * 1000, 3), core_ms=round(core_s * 1000, 3), texts=answer.work.weight if answer.work else None,
                      text=answer.work.texts if answer.work and log.texts else None)

    # ---- the server ----

    def sweep(self, now_s: float) -> None:
        """As for every HTTP/2 connection; and calls end whose deadline has passed, or whose message does not arrive."""
        super().sweep(now_s)
        for call in list(self._calls.values()):
            if call.until_s is not None and now_s > call.until_s:
                self._fail(call, end(DEADLINE_EXCEEDED, "the deadline has passed"), DEADLINE)
                continue
            expected = call.stream.buffer or not (call.asked or call.method.stream)  # a message that has begun, or the only one
            if expected and not call.answers and now_s - call.stream.since_s > self.server.limits.read_s:
                self._fail(call, end(DEADLINE_EXCEEDED, "the message did not arrive in time"), DEADLINE)

    def wind_down(self) -> None:
        """The server is about to end. The client is told to open no new calls here; those that are on their way are still answered."""
        self._write(self._goodbye((1 << 31) - 1))
        for call in list(self._calls.values()):
            if call.watched is not None:
                self._send_message(call, call.method.begin(self.server.service, call.watched))
        self.server.loop.call_later(LINGER_S, self._end_streams)

    def _end_streams(self) -> None:
        """What waits for a client that may say nothing for hours."""
        if self._ended:
            return
        for call in [call for call in self._calls.values() if not call.answers]:
            self._fail(call, end(UNAVAILABLE, "the server is ending; ask again: another worker or server takes it"), "not_ready")
        self._write(self._goodbye(self._last_id))
