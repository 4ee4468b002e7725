"""`seq2cmd serve`: options, sockets, and off it goes."""

from __future__ import annotations

import argparse
import ipaddress
import os
import socket
import ssl
import stat
import sys

from ..errors import MissingExtraError, Seq2CmdError
from ..translator import DEFAULT_BEAM, MAX_BEAM
from .guard import VARIABLE, Guard, read_keys
from .logs import Log
from .metrics import Metrics
from .server import HttpLimits
from .service import Limits, Service
from .workers import Supervisor

FIRST_PASSED = 3  # descriptor of the first socket that systemd passes on


class ServeUsageError(Seq2CmdError):
    """The options of `seq2cmd serve` do not go together."""


def main(arguments: list[str]) -> int:
    """Serve until a signal ends it; returns the exit code."""
    asked = _parser().parse_args(arguments)
    keys = read_keys(asked.api_keys)
    limits = Limits(asked.max_characters, asked.max_batch, asked.alternatives, asked.beam)
    service, guard = Service(asked.model or [None], limits, Metrics(asked.workers + 1)), Guard(keys, asked.rate, asked.burst)
    passed = [*asked.fd, *_passed_by_systemd()]
    if asked.grpc_port is not None:
        _check_grpc()
    if asked.grpc_port is not None or not (passed or asked.no_http):
        _check_host(asked, bool(keys))
    tls, grpc_tls = _tls(asked, "http/1.1"), _tls(asked, "h2")
    own, local = _sockets(asked, passed)
    grpc = [] if asked.grpc_port is None else _tcp(asked.host, asked.grpc_port, asked.workers)
    http = HttpLimits(asked.max_body_kb * 1024, asked.max_connections, asked.max_queue, asked.deadline_ms / 1000, asked.read_timeout_s,
                      grace_s=asked.grace_s, slow_s=asked.slow_ms / 1000)
    log = Log(asked.access_log, asked.log_text)
    others = [_passed(descriptor) for descriptor in passed]
    return Supervisor(service, guard, http, log, own, local, others, tls, grpc, grpc_tls).run()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="seq2cmd serve", description="Answer over HTTP: our own API, OpenAI's, and the Open Inference "
                                     "Protocol v2. Nothing is ever run. HUP reloads the models, TERM finishes what was accepted.")
    add = parser.add_argument
    add("--model", action="append", metavar="NAME|PATH", help="a model to serve; may be given again, the first is the default")
    add("--host", default="127.0.0.1", help="address to listen on; default 127.0.0.1")
    add("--port", type=_number(0, 65535), default=8080, help="default 8080; 0 takes a free one and logs it")
    add("--allow-remote", action="store_true", help="needed for a --host that other machines can reach")
    add("--socket", metavar="PATH", help="listen on this Unix socket too: a line of JSON a request, for your user only")
    add("--no-http", action="store_true", help="only --socket and --grpc-port")
    add("--grpc-port", type=_number(0, 65535), metavar="N", help="serve gRPC on this port too; 0 takes a free one (needs seq2cmd[grpc])")
    add("--fd", type=_number(3, 65535), action="append", default=[], metavar="N", help="take this listening socket, not --host, --port")
    add("--workers", type=_number(1, 64), default=_processors(), metavar="N", help="processes; default: one for each processor")
    group = parser.add_argument_group("who may ask")
    add = group.add_argument
    add("--api-keys", metavar="FILE", help=f"keys, a line each (name:key); or in ${VARIABLE}, with commas")
    add("--rate", type=float, default=0.0, metavar="N", help="texts a second for each key; default: no limit")
    add("--burst", type=_number(0, 1_000_000), default=0, metavar="N", help="how many at once; default: those of a second")
    add("--tls-cert", metavar="FILE", help="certificate chain, PEM")
    add("--tls-key", metavar="FILE", help="its key, PEM")
    add("--tls-client-ca", metavar="FILE", help="only clients with a certificate of this authority")
    group = parser.add_argument_group("limits")
    add = group.add_argument
    add("--max-characters", type=_number(1, 2048), default=400, metavar="N", help="of a text; default 400")
    add("--max-batch", type=_number(1, 10_000), default=256, metavar="N", help="texts in a batch; default 256")
    add("--max-body-kb", type=_number(1, 65536), default=1024, metavar="N", help="of a request; default 1024")
    add("--max-queue", type=_number(1, 100_000), default=512, metavar="N", help="texts that wait in a worker; default 512")
    add("--max-connections", type=_number(1, 100_000), default=1000, metavar="N", help="of a worker; default 1000")
    add("--deadline-ms", type=_number(1, 600_000), default=2000, metavar="N", help="what waits longer is refused; default 2000")
    add("--read-timeout-s", type=float, default=10.0, metavar="S", help="for a request to arrive; default 10")
    add("--grace-s", type=float, default=10.0, metavar="S", help="to finish after TERM; default 10")
    add("--alternatives", type=_number(0, 7), default=3, metavar="N", help="other commands in an answer that does not say; default 3")
    add("--beam", type=_number(1, MAX_BEAM), default=DEFAULT_BEAM, metavar="N", help="width of the search; default %(default)s")
    group = parser.add_argument_group("logs: JSON lines on stderr")
    add = group.add_argument
    add("--access-log", action="store_true", help="a line for every request")
    add("--slow-ms", type=_number(1, 600_000), default=500, metavar="N", help="slower requests are always logged; default 500")
    add("--log-text", action="store_true", help="with what was asked, which may be private")
    return parser


def _number(low: int, high: int):  # type: ignore[no-untyped-def]  # argparse wants a callable with a name for its message
    def whole_number(value: str) -> int:
        number = int(value)
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"a whole number from {low} to {high}, got {value}")
        return number

    return whole_number


def _processors() -> int:
    return min(64, len(os.sched_getaffinity(0)))


def _check_host(asked: argparse.Namespace, with_keys: bool) -> None:
    """Loopback, unless it was asked for by a flag of its own."""
    try:
        loopback = asked.host == "localhost" or ipaddress.ip_address(asked.host).is_loopback
    except ValueError:
        raise ServeUsageError(f"--host takes an address, got {asked.host!r}", hint="--host 127.0.0.1") from None
    if loopback:
        return
    if not asked.allow_remote:
        hint = "add --allow-remote if that is meant, and --api-keys FILE"
        raise ServeUsageError(f"{asked.host} can be reached by other machines", hint=hint)
    if not with_keys and not asked.tls_client_ca:
        print(f"seq2cmd: warning: everybody who reaches {asked.host} may ask; --api-keys FILE or --tls-client-ca FILE", file=sys.stderr)


def _check_grpc() -> None:
    """Imported before the workers are forked, so that they share it."""
    try:
        from . import grpc_connection  # noqa: F401 - that it can be imported is the question
    except ModuleNotFoundError as error:
        if str(error.name).startswith("seq2cmd"):
            raise
        hint = "pip install 'seq2cmd[grpc]'"
        raise MissingExtraError(f"--grpc-port needs the Python package {error.name!r}", hint=hint) from None


def _tls(asked: argparse.Namespace, protocol: str) -> ssl.SSLContext | None:
    if not asked.tls_cert:
        if asked.tls_key or asked.tls_client_ca:
            raise ServeUsageError("--tls-key and --tls-client-ca need --tls-cert")
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols([protocol])
    try:
        context.load_cert_chain(asked.tls_cert, asked.tls_key)
        if asked.tls_client_ca:
            context.load_verify_locations(asked.tls_client_ca)
            context.verify_mode = ssl.CERT_REQUIRED
    except (OSError, ssl.SSLError) as error:
        raise ServeUsageError(f"cannot use the certificate: {error}", hint="PEM files: --tls-cert chain.pem --tls-key key.pem") from None
    return context


# ---- sockets ----


def _sockets(asked: argparse.Namespace, passed: list[int]) -> tuple[list[list[socket.socket]], socket.socket | None]:
    """The listening sockets of each worker, and the Unix socket that they share."""
    if asked.no_http and not asked.socket and not passed and asked.grpc_port is None:
        raise ServeUsageError("--no-http leaves nothing to listen on", hint="add --socket PATH, or --grpc-port N")
    own: list[list[socket.socket]] = [[] for _ in range(asked.workers)]
    if not passed and not asked.no_http:
        own = [[listener] for listener in _tcp(asked.host, asked.port, asked.workers)]
    return own, _unix(asked.socket) if asked.socket else None


def _tcp(host: str, port: int, count: int) -> list[socket.socket]:
    """One for each worker, all on one port: the system spreads the connections over them."""
    listeners: list[socket.socket] = []
    try:
        for _ in range(count):
            family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            listener = socket.socket(family, socket.SOCK_STREAM)
            if not listeners and port:  # alone at first: with SO_REUSEPORT a second server of this user would share the port in silence
                _probe(family, address)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            listener.bind(address)
            listener.listen(1024)
            listener.setblocking(False)
            port = listener.getsockname()[1]
            listeners.append(listener)
    except OSError as error:
        raise ServeUsageError(f"cannot listen on {host} port {port}: {error.strerror}", hint="--port N takes another one") from None
    return listeners


def _probe(family: int, address: tuple[object, ...]) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)


def _unix(path: str) -> socket.socket:
    """A socket file for this user only. One that a server left behind is replaced; one that answers is not."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        if os.path.lexists(path):
            _remove_stale(path)
        before = os.umask(0o177)
        try:
            listener.bind(path)
        finally:
            os.umask(before)
        listener.listen(128)
        listener.setblocking(False)
    except OSError as error:
        hint = "--socket takes a path in a folder of yours"
        raise ServeUsageError(f"cannot listen on {path}: {error.strerror or error}", hint=hint) from None
    return listener


def _remove_stale(path: str) -> None:
    if not stat.S_ISSOCK(os.lstat(path).st_mode):
        raise ServeUsageError(f"{path} is there, and is no socket", hint="--socket takes another path")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(path)
        except OSError:
            os.unlink(path)
            return
    raise ServeUsageError(f"a server listens on {path} already", hint="--socket takes another path")


def _passed(descriptor: int) -> socket.socket:
    try:
        listener = socket.socket(fileno=descriptor)
        if not listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            raise ServeUsageError(f"descriptor {descriptor} is no listening socket")
        listener.setblocking(False)
    except OSError as error:
        raise ServeUsageError(f"cannot listen on descriptor {descriptor}: {error.strerror}") from None
    return listener


def _passed_by_systemd() -> list[int]:
    """Descriptors of socket activation (sd_listen_fds)."""
    if os.environ.get("LISTEN_PID") != str(os.getpid()):
        return []
    count = os.environ.get("LISTEN_FDS", "0")
    return list(range(FIRST_PASSED, FIRST_PASSED + int(count))) if count.isdigit() else []
