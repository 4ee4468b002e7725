"""A connection that speaks HTTP/1.1: bytes in, requests to the server, replies out in order.

The parser is llhttp (httptools). What it takes is bounded: header bytes and fields, body bytes, time for a request to arrive, time for a
reader to take its answer, requests that wait behind one another. Requests of one connection are answered one by one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, cast

import httptools

from .errors import TOO_LARGE, ServeError
from .message import Reply, Request, error_reply, json_reply
from .queue import Job

if TYPE_CHECKING:
    from .server import Server

MOST_HEADER_BYTES = 16 * 1024  # request line included
MOST_FIELDS = 64
MOST_WAITING = 16  # requests sent ahead before we stop reading
REASONS = {
    200: "OK", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout",
    413: "Content Too Large", 415: "Unsupported Media Type", 417: "Expectation Failed", 422: "Unprocessable Content",
    429: "Too Many Requests", 431: "Request Header Fields Too Large", 500: "Internal Server Error", 503: "Service Unavailable",
}


class Connection(asyncio.Protocol):
    """One of a server's connections.

    Attributes:
        since_s: when the state last changed, on the clock of perf_counter: the server's sweep ends what takes too long.
        client: address of the other side.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.since_s = perf_counter()
        self.client = ""
        self.job: Job | None = None  # of the request that is being answered
        self._parser = httptools.HttpRequestParser(self)
        self._waiting: deque[Request] = deque()
        self._busy = False  # a request is being answered
        self._ending = False  # nothing more is read
        self._reading = False  # a request has begun to arrive
        self._blocked = False  # the other side does not take what we write
        self._half_closed = False
        self._reset()

    def _reset(self) -> None:
        self._url = b""
        self._headers: dict[bytes, bytes] = {}
        self._header_bytes = 0
        self._partial_bytes = 0  # that have arrived while the headers were not complete
        self._in_head = False
        self._body: list[bytes] = []
        self._body_bytes = 0

    # ---- asyncio.Protocol ----

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        peer = transport.get_extra_info("peername")
        self.client = str(peer[0]) if isinstance(peer, tuple) else "local"
        self._encrypted = transport.get_extra_info("sslcontext") is not None
        self.transport.set_write_buffer_limits(high=256 * 1024)
        if not self.server.opened(self):
            self._refuse(self.server.full())

    def connection_lost(self, exc: Exception | None) -> None:
        if self.job:
            self.job.cancelled = True
        self._ending = True
        self._waiting.clear()
        self.server.closed(self)

    def data_received(self, data: bytes) -> None:
        if self._ending:
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:  # answered as if it had not been asked for, and then the bytes are no HTTP any more
            self._stop_reading()
        except httptools.HttpParserCallbackError as error:
            refusal = error.__context__
            self._refuse(refusal.reply if isinstance(refusal, _RefusedError) else _fault("the request cannot be read"))
        except httptools.HttpParserError:
            self._refuse(_fault("expected HTTP/1.1"))
        else:
            if self._in_head:  # the parser tells of a header when it has all of it, and keeps the beginning meanwhile
                self._partial_bytes += len(data)
                if self._partial_bytes > MOST_HEADER_BYTES:
                    self._refuse(_plain(431, f"at most {MOST_HEADER_BYTES} bytes of headers"))

    def eof_received(self) -> bool:
        """Someone who has finished sending may still wait for answers."""
        self._half_closed = True
        if self._reading:  # half a request
            self._ending = True
        return not self._encrypted and (self._busy or bool(self._waiting))

    def pause_writing(self) -> None:
        self._blocked = True
        self.since_s = perf_counter()

    def resume_writing(self) -> None:
        self._blocked = False
        self._next()

    # ---- httptools ----

    def on_message_begin(self) -> None:
        self._reset()
        self._reading = self._in_head = True
        if not self._busy:
            self.since_s = perf_counter()

    def on_url(self, url: bytes) -> None:
        self._url += url
        self._count(len(url))

    def on_header(self, name: bytes, value: bytes) -> None:
        name = name.lower()
        if name in self._headers and name in (b"host", b"authorization", b"content-type"):
            raise _RefusedError(_fault(f"the header {name.decode()} stands there twice"))
        self._headers[name] = value
        self._count(len(name) + len(value) + 4)
        if len(self._headers) > MOST_FIELDS:
            raise _RefusedError(_plain(431, "too many headers"))

    def on_headers_complete(self) -> None:
        self._in_head = False
        length = self._headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > self.server.limits.body_bytes:
            raise _RefusedError(self._too_large())
        expected = self._headers.get(b"expect")
        if expected is not None:
            if expected.lower() != b"100-continue":
                raise _RefusedError(_plain(417, "only Expect: 100-continue is known"))
            if not self._busy and not self._waiting:
                self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        self._body_bytes += len(body)
        if self._body_bytes > self.server.limits.body_bytes:
            raise _RefusedError(self._too_large())
        self._body.append(body)

    def on_message_complete(self) -> None:
        self._reading = False
        method = self._parser.get_method().decode("ascii", "replace")
        path = self._url.partition(b"?")[0].decode("ascii", "backslashreplace")
        request = Request(method, path, self._headers, b"".join(self._body), self._parser.should_keep_alive())
        request.read_s = perf_counter()
        self._waiting.append(request)
        if not request.keep_alive:
            self._stop_reading()
        elif len(self._waiting) > MOST_WAITING:
            self.transport.pause_reading()
        self._next()

    # ---- answering ----

    def _next(self) -> None:
        if self._busy or self._blocked or not self._waiting:
            return
        self._busy = True
        self.since_s = perf_counter()
        self.server.answer(self._waiting.popleft(), self)

    def send(self, request: Request, reply: Reply) -> None:
        """Write the answer to the request that the server was given last."""
        self.job = None
        self._busy = False
        if self.transport.is_closing():
            return
        last = not request.keep_alive or self.server.service.draining or (self._ending and not self._waiting)
        self._write(reply, last, request.id, request.method != "HEAD")
        self.since_s = perf_counter()
        if last or (self._half_closed and not self._waiting):
            self._ending = True
            self.transport.close()  # after what is written has gone out
            return
        if len(self._waiting) <= MOST_WAITING // 2 and not self._ending:
            self.transport.resume_reading()
        if self._waiting:
            self.server.loop.call_soon(self._next)  # not from here: a thousand that were sent ahead would be a thousand calls deep

    def _write(self, reply: Reply, last: bool, id: str = "", with_body: bool = True) -> None:
        lines = [f"HTTP/1.1 {reply.status} {REASONS[reply.status]}\r\ncontent-type: {reply.type}\r\ncontent-length: {len(reply.body)}\r\n"
                 f"date: {self.server.date()}\r\nx-content-type-options: nosniff\r\ncache-control: no-store\r\n"]
        if id:
            lines.append(f"x-request-id: {id}\r\n")
        lines += [f"{name}: {value}\r\n" for name, value in reply.headers]
        lines.append("connection: close\r\n\r\n" if last else "\r\n")
        head = "".join(lines).encode("latin-1", "replace")
        self.transport.write(head + reply.body if with_body else head)

    def _refuse(self, reply: Reply) -> None:
        """Answer what is no request, and hang up. Whoever sent requests ahead gets their answers first, and then none for this."""
        self._stop_reading()
        self.server.refused(reply)
        if not self._busy and not self._waiting and not self.transport.is_closing():
            self._write(reply, True)
            self.transport.close()

    def _stop_reading(self) -> None:
        self._ending = True
        self._reading = self._in_head = False

    def _count(self, bytes: int) -> None:
        self._header_bytes += bytes
        if self._header_bytes > MOST_HEADER_BYTES:
            raise _RefusedError(_plain(431, f"at most {MOST_HEADER_BYTES} bytes of headers"))

    def _too_large(self) -> Reply:
        return error_reply(ServeError(TOO_LARGE, f"at most {self.server.limits.body_bytes} bytes of body"))

    # ---- the server's sweep ----

    @property
    def idle(self) -> bool:
        """Nothing of it is being read, answered or written."""
        return not (self._busy or self._waiting or self._reading or self._blocked)

    def wind_down(self) -> None:
        """The server is about to end. Nothing to do: each answer says that it is the last."""

    def sweep(self, now_s: float) -> None:
        """End it if it takes too long: to send a request, to read an answer, or to do anything at all."""
        limits, waited_s = self.server.limits, now_s - self.since_s
        if (self._blocked or self.transport.is_closing()) and waited_s > limits.write_s:
            self.transport.abort()
        elif self._reading and not self._busy and waited_s > limits.read_s:
            self._refuse(_plain(408, f"the request did not arrive within {limits.read_s:g} s"))
        elif self.idle and waited_s > limits.idle_s:
            self.transport.close()


class _RefusedError(Exception):
    """Carries a reply out of the parser's callbacks."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.reply = reply


def _plain(status: int, message: str) -> Reply:
    return json_reply({"error": {"code": "bad_input", "message": message}}, status)


def _fault(message: str) -> Reply:
    return _plain(400, message)
