"""A worker: an event loop, its connections, and the one place where requests meet guard, queue, handlers, metrics and log."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.utils import formatdate
from time import perf_counter, time
from typing import TYPE_CHECKING

from .connection import Connection
from .errors import NOT_FOUND, OVERLOADED, ServeError
from .guard import Guard
from .lines import LineConnection
from .logs import Log
from .message import Plan, Reply, Request, error_reply, json_reply
from .queue import Queue
from .routes import Route, find
from .service import Service

if TYPE_CHECKING:
    from .http2 import Http2Connection

    Any_Connection = Connection | LineConnection | Http2Connection

SWEEP_S = 0.5
LINGER_S = 0.3  # while the server ends: how long an idle connection may still bring a request that was on its way
ID_CHARACTERS = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class HttpLimits:
    """What a connection may take.

    Attributes:
        body_bytes: of a request.
        connections: of a worker.
        queue: texts that may wait in a worker.
        deadline_s: until a request that waits has to be started.
        read_s: for a request to arrive.
        write_s: for an answer to be taken.
        idle_s: between requests.
        grace_s: for what was accepted, when the server ends.
        slow_s: from which on a request is logged as slow.
    """

    body_bytes: int = 1 << 20
    connections: int = 1000
    queue: int = 512
    deadline_s: float = 2.0
    read_s: float = 10.0
    write_s: float = 30.0
    idle_s: float = 75.0
    grace_s: float = 10.0
    slow_s: float = 0.5


class Server:
    """What the connections of a worker share."""

    def __init__(self, loop: asyncio.AbstractEventLoop, service: Service, guard: Guard, limits: HttpLimits, log: Log) -> None:
        self.loop, self.service, self.guard, self.limits, self.log = loop, service, guard, limits, log
        self.queue = Queue(loop, service.metrics, limits.queue, limits.deadline_s)
        self._connections: set[Any_Connection] = set()
        self._accepting: list[tuple[asyncio.Server, socket.socket | None, Callable[[], asyncio.Protocol], ssl.SSLContext | None]] = []
        self._prefix = os.urandom(4).hex()
        self._count = 0
        self._date = (0, "")
        self._ended = asyncio.Event()

    # ---- for connections ----

    def opened(self, connection: Any_Connection) -> bool:
        """A new connection; False if there are too many."""
        self._connections.add(connection)
        self.service.metrics.set("seq2cmd_connections", len(self._connections))
        return len(self._connections) <= self.limits.connections

    def closed(self, connection: Any_Connection) -> None:
        """A connection has ended."""
        self._connections.discard(connection)
        self.service.metrics.set("seq2cmd_connections", len(self._connections))

    def full(self) -> Reply:
        """What a connection gets that is one too many."""
        refusal = error_reply(ServeError(OVERLOADED, "too many connections", "ask again later", 1.0))
        return Reply(503, refusal.body, refusal.type, refusal.headers)

    def refused(self, reply: Reply) -> None:
        """Count an answer to what was no request."""
        codes = {413: "too_large", 503: "overloaded"}
        self.service.metrics.add("seq2cmd_requests_total", "http", codes.get(reply.status, "bad_input"))

    def date(self) -> str:
        """For the header, made once a second."""
        now = int(time())
        if self._date[0] != now:
            self._date = now, formatdate(now, usegmt=True)
        return self._date[1]

    def new_id(self) -> str:
        """A name for a request that has none."""
        self._count += 1
        return f"{self._prefix}-{self._count:x}"

    def answer(self, request: Request, connection: Connection) -> None:
        """Answer a request, now or when the queue has run it, with `connection.send`. Never raises."""
        named = request.headers.get(b"x-request-id", b"")
        request.id = named.decode() if 0 < len(named) <= 64 and ID_CHARACTERS.issuperset(named) else self.new_id()
        found = find(request.path)
        exchange = Exchange(self, request, connection, found[0] if found else None)
        try:
            if not found:
                raise ServeError(NOT_FOUND, "no such path", "/docs lists what there is")
            exchange.begin(found[1])
        except Exception as error:
            exchange.fail(error)

    # ---- life ----

    async def listen(
        self, listener: socket.socket, tls: ssl.SSLContext | None = None, last: bool = True,
        speak: Callable[[Server], asyncio.Protocol] | None = None,
    ) -> None:
        """Take connections.

        Args:
            last: nobody will take connections from it after us: so those that are made already are taken at the end.
            speak: the protocol; without it HTTP, or lines of JSON where it is a Unix socket.
        """
        chosen = speak or (LineConnection if listener.family == socket.AF_UNIX else Connection)

        def factory() -> asyncio.Protocol:
            return chosen(self)

        handshake_s = self.limits.read_s if tls else None
        server = await self.loop.create_server(factory, sock=listener, ssl=tls, backlog=1024, ssl_handshake_timeout=handshake_s)
        self._accepting.append((server, listener if last else None, factory, tls))

    async def run(self) -> None:
        """Until `end` is called and everything that was accepted is answered."""
        while not self._ended.is_set():
            self._sweep()
            try:
                await asyncio.wait_for(self._ended.wait(), SWEEP_S)
            except TimeoutError:
                continue
        await self._drain()

    def end(self) -> None:
        """Take no more connections, and let `run` return when the others are done."""
        self.service.draining = True
        self._ended.set()

    async def _drain(self) -> None:
        until = perf_counter() + self.limits.grace_s
        for server, listener, factory, tls in self._accepting:
            if listener:
                await self._take_the_last(listener, factory, tls)
            server.close()
        for connection in list(self._connections):
            connection.wind_down()
        linger = perf_counter() + LINGER_S
        while self._connections and perf_counter() < until:
            await asyncio.sleep(0.02)
            if perf_counter() > linger:
                for connection in [connection for connection in self._connections if connection.idle]:
                    connection.transport.close()
        for connection in list(self._connections):
            connection.transport.abort()

    async def _take_the_last(self, listener: socket.socket, factory: Callable[[], asyncio.Protocol], tls: ssl.SSLContext | None) -> None:
        """Connections that the system has made for us and that we have not taken yet would be reset when the socket is closed. The
        supervisor has it open too, so closing ours would not even end the listening."""
        with socket.socket(fileno=os.dup(listener.fileno())) as copy:
            copy.setblocking(False)
            if copy.family != socket.AF_UNIX:
                copy.listen(0)  # others that come now are told to try again, and are refused then
            while True:
                try:
                    taken, _ = copy.accept()
                except OSError:
                    break
                taken.setblocking(False)
                try:
                    await self.loop.connect_accepted_socket(factory, taken, ssl=tls)
                except OSError:
                    taken.close()
            if copy.family != socket.AF_UNIX:
                copy.shutdown(socket.SHUT_RDWR)

    def _sweep(self) -> None:
        now = perf_counter()
        for connection in list(self._connections):
            connection.sweep(now)
        self.service.metrics.set("seq2cmd_worker_memory_bytes", resident_bytes())


class Exchange:
    """A request on its way to an answer."""

    __slots__ = ("server", "request", "connection", "route", "plan", "key", "queue_s", "core_s")

    def __init__(self, server: Server, request: Request, connection: Connection, route: Route | None) -> None:
        self.server, self.request, self.connection, self.route = server, request, connection, route
        self.plan: Plan | None = None
        self.key = ""
        self.queue_s = self.core_s = 0.0

    def begin(self, words: dict[str, str]) -> None:
        """Look at the key, call the handler, and put what it plans into the queue.

        Raises:
            ServeError: for whatever reason it is refused.
        """
        server, request, route = self.server, self.request, self.route
        assert route is not None
        handler = route.methods.get("GET" if request.method == "HEAD" else request.method)
        if handler is None:
            self.finish(self._wrong_method(route))
            return
        if not route.open:
            self.key = server.guard.check(_text(request.headers.get(b"authorization")), 0)
        if b"content-encoding" in request.headers:
            self.finish(json_reply({"error": {"code": "bad_input", "message": "compressed bodies are not taken"}}, 415))
            return
        outcome = handler(server.service, request, words)
        if isinstance(outcome, Reply):
            self.finish(outcome)
            return
        self.plan = outcome
        server.guard.spend(self.key, outcome.weight)
        self.connection.job = server.queue.put(outcome.work, self.done, outcome.weight, self._deadline_s())

    def done(self, answer: object, error: BaseException | None, queue_s: float, core_s: float) -> None:
        """The queue has run it."""
        self.queue_s, self.core_s = queue_s, core_s
        start = perf_counter()
        try:
            if error:
                raise error
            assert self.plan is not None
            self.finish(self.plan.finish(answer))
        except Exception as problem:
            self.fail(problem)
        self.server.service.metrics.observe("seq2cmd_stage_seconds", perf_counter() - start, "write")

    def fail(self, error: BaseException) -> None:
        """Tell a refusal, or that something is wrong with us."""
        if isinstance(error, ServeError):
            self.finish((self.route.error if self.route else error_reply)(error), error.code)
            return
        self.server.log.write("internal_error", "error", request_id=self.request.id, error=repr(error))
        self.finish(json_reply({"error": {"code": "internal", "message": "a fault of the server"}}, 500), "internal")

    def finish(self, reply: Reply, outcome: str = "") -> None:
        """Send, count and log."""
        server, request, metrics = self.server, self.request, self.server.service.metrics
        protocol = self.route.protocol if self.route else "http"
        metrics.add("seq2cmd_requests_total", protocol, outcome or ("ok" if reply.status == 200 else "bad_input"))  # whoever has it, counts
        self.connection.send(request, reply)
        taken_s = perf_counter() - request.read_s
        metrics.observe("seq2cmd_request_seconds", taken_s, protocol)
        slow = taken_s > server.limits.slow_s
        if slow:
            metrics.add("seq2cmd_slow_requests_total")
        if slow or server.log.requests:
            self._log(reply, taken_s, slow)

    def _log(self, reply: Reply, taken_s: float, slow: bool) -> None:
        request, log = self.request, self.server.log
        known = self.route.path if self.route else None  # not the path that was asked for: it may hold anything
        event, level = ("slow_request", "warning") if slow else ("request", "info")
        log.write(event, level, request_id=request.id, client=self.connection.client,
                  key=self.key or None, method=request.method, path=known, status=reply.status, ms=_ms(taken_s), queue_ms=_ms(self.queue_s),
                  core_ms=_ms(self.core_s), texts=self.plan.weight if self.plan else None, request_bytes=len(request.body),
                  reply_bytes=len(reply.body), text=self.plan.texts if self.plan and log.texts else None)

    def _wrong_method(self, route: Route) -> Reply:
        allowed = ", ".join([*route.methods, "HEAD"] if "GET" in route.methods else route.methods)
        return json_reply({"error": {"code": "bad_input", "message": f"the method is {allowed}"}}, 405, (("allow", allowed),))

    def _deadline_s(self) -> float | None:
        """The client's own deadline, where it is shorter than ours."""
        asked = self.request.headers.get(b"x-timeout-ms", b"")
        return min(int(asked) / 1000, self.server.limits.deadline_s) if asked.isdigit() and len(asked) < 9 else None


def resident_bytes() -> int:
    """Resident memory of this process; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * PAGE_BYTES
    except OSError:
        return 0


def listening_addresses(listeners: Sequence[socket.socket], tls: bool) -> list[str]:
    """How to reach them, for the log."""
    out = []
    for listener in listeners:
        if listener.family == socket.AF_UNIX:
            out.append(f"unix:{listener.getsockname()}")
        else:
            host, port = listener.getsockname()[:2]
            out.append(f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{port}")
    return list(dict.fromkeys(out))


def _text(header: bytes | None) -> str | None:
    return None if header is None else header.decode("utf-8", "replace")


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 3)
