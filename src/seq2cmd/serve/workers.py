"""The supervisor: it loads the models, forks the workers, and passes signals on.

    TERM, INT    the workers finish what they have accepted, then everything ends
    HUP          the model folders are read again and checked once, here; the workers are handed descriptors of the memory that holds them

The models lie in memory files that all workers map, so a worker more costs no copy of a model.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import ssl
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from ..errors import ModelError
from .guard import Guard
from .logs import Log
from .server import HttpLimits, Server, listening_addresses
from .service import Service
from .snapshot import Snapshot

SIGNALS = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD}
HEALTHY_S = 5.0  # a worker that lived so long may be replaced at once and for ever
LONGEST_ORDER = 1 << 20  # bytes: a manifest
MOST_FAILURES = 5  # of workers that did not, in a row


@dataclass
class Worker:
    """A worker process, as the supervisor sees it."""

    pid: int
    control: socket.socket
    since_s: float


class Supervisor:
    """Owns the listening sockets: while a worker is replaced, its connections wait and none is refused."""

    def __init__(
        self, service: Service, guard: Guard, limits: HttpLimits, log: Log, own: Sequence[Sequence[socket.socket]],
        local: socket.socket | None = None, passed: Sequence[socket.socket] = (), tls: ssl.SSLContext | None = None,
        grpc: Sequence[socket.socket] = (), grpc_tls: ssl.SSLContext | None = None,
    ) -> None:
        """Args:
            own: the listening sockets of each worker; there are as many workers.
            local: the Unix socket; all workers take connections from it. Its file is removed at the end.
            passed: as well, but they belong to somebody else, who goes on listening.
            grpc: the listening socket for gRPC of each worker; empty: none.
        """
        self.service, self.guard, self.limits, self.log = service, guard, limits, log
        self._own, self._local, self._passed, self._tls = own, local, passed, tls
        self._grpc, self._grpc_tls = grpc, grpc_tls
        self._workers: dict[int, Worker] = {}  # by number
        self._failures = 0
        self._ending = False

    def run(self) -> int:
        """Until a signal ends it; returns the exit code."""
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        self.service.metrics.use_row(len(self._own))
        for number in range(len(self._own)):
            self._start(number)
        listeners = [*(listener for row in self._own for listener in row), *([self._local] if self._local else []), *self._passed]
        addresses = listening_addresses(listeners, self._tls is not None)
        ports = sorted({listener.getsockname()[1] for listener in self._grpc})
        self.log.write("started", addresses=addresses, grpc_ports=ports or None, workers=len(self._own), models=self.service.models())
        notify("READY=1")
        while self._workers:
            received = signal.sigwait(SIGNALS)
            if received == signal.SIGCHLD:
                self._bury()
            elif received == signal.SIGHUP:
                self._reload()
            elif not self._ending:
                self._end(signal.Signals(received).name)
        self.log.write("ended")
        return 1 if self._failures >= MOST_FAILURES else 0

    def _start(self, number: int) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                ours.close()
                for worker in self._workers.values():
                    worker.control.close()
                self._work(number, theirs)
                code = 0
            except BaseException as error:  # whatever it is must not climb into the supervisor's own frames
                self.log.write("worker_failed", "error", worker=number, error=repr(error))
            finally:
                os._exit(code)
        theirs.close()
        self._workers[number] = Worker(pid, ours, monotonic())

    def _work(self, number: int, control: socket.socket) -> None:
        """The life of a worker."""
        self.service.metrics.use_row(number)
        self.service.metrics.clear_gauges()
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group, and the supervisor decides
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            import uvloop

            loop: asyncio.AbstractEventLoop = uvloop.new_event_loop()
        except ModuleNotFoundError:  # there are no wheels of it for every platform
            loop = asyncio.new_event_loop()
        server = Server(loop, self.service, self.guard, self.limits, self.log)
        loop.add_signal_handler(signal.SIGTERM, server.end)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        loop.add_reader(control.fileno(), lambda: self._ordered(server, control))

        async def live() -> None:
            for listener in self._own[number]:
                await server.listen(listener, self._tls)
            if self._local:
                await server.listen(self._local)
            for listener in self._passed:
                await server.listen(listener, self._tls if listener.family != socket.AF_UNIX else None, last=False)
            if self._grpc:
                from .grpc_connection import GrpcConnection

                await server.listen(self._grpc[number], self._grpc_tls, speak=GrpcConnection)
            await server.run()

        loop.run_until_complete(live())

    def _ordered(self, server: Server, control: socket.socket) -> None:
        """In a worker: new models, or the supervisor is gone."""
        text, descriptors, _, _ = socket.recv_fds(control, LONGEST_ORDER, 1)
        if not text:
            server.loop.remove_reader(control.fileno())
            server.end()
            return
        path, manifest = json.loads(text)
        self.service.replace(Snapshot(path, descriptors[0], manifest))

    def _reload(self) -> None:
        try:
            models = self.service.reload()
        except ModelError as error:
            self.log.write("reload_failed", "error", error=str(error), hint=error.hint or None, models=self.service.models())
            return
        for snapshot in self.service.snapshots():
            message = json.dumps([snapshot.path, snapshot.text]).encode()
            for worker in self._workers.values():
                try:
                    socket.send_fds(worker.control, [message], [snapshot.descriptor])
                except OSError as error:
                    self.log.write("reload_failed", "error", error=repr(error), pid_of_worker=worker.pid)
        self.log.write("reloaded", models=models)

    def _end(self, name: str) -> None:
        self._ending = True
        notify("STOPPING=1")
        self.log.write("ending", signal=name)
        if self._local:
            with suppress(FileNotFoundError):
                os.unlink(self._local.getsockname())
        for worker in self._workers.values():
            os.kill(worker.pid, signal.SIGTERM)

    def _bury(self) -> None:
        """Replace workers that have ended without being asked to."""
        for number, worker in list(self._workers.items()):
            pid, status = os.waitpid(worker.pid, os.WNOHANG)
            if not pid:
                continue
            worker.control.close()
            del self._workers[number]
            if self._ending:
                continue
            self._failures = 0 if monotonic() - worker.since_s > HEALTHY_S else self._failures + 1
            self.log.write("worker_ended", "error", worker=number, exit_code=os.waitstatus_to_exitcode(status))
            if self._failures >= MOST_FAILURES:
                self._end("workers keep ending")
            else:
                self.service.metrics.add("seq2cmd_worker_restarts_total")
                self._start(number)


def notify(state: str) -> None:
    """Tell the service manager (systemd's $NOTIFY_SOCKET), where there is one."""
    path = os.environ.get("NOTIFY_SOCKET", "")
    if path[:1] not in ("/", "@"):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
        try:
            sender.sendto(state.encode(), f"\0{path[1:]}" if path[0] == "@" else path)
        except OSError as error:
            print(f"seq2cmd: cannot notify {path}: {error.strerror}", file=sys.stderr)
