"""Requests that are wrong in every way we could think of, sent to a server; used by the tests (some) and by bench/malformed.py (very many).

A case is bytes, and what the client does behind them: read, close its sending side first, or hang up at once. Every answer must be a status
below 500, or the deliberate 503; where the case is read, an answer or the end of the connection must come.
"""

from __future__ import annotations

import json
import random
import socket

PATHS = ["/translate", "/translate/batch", "/v1/chat/completions", "/v1/models/x", "/v2/models/toy/infer", "/v2/models/toy/generate",
         "/metrics", "/readyz", "/nothing", "/%00%ff", "/../../etc/passwd", "*", "http://elsewhere/translate"]
VALUES: list[object] = [
    None, True, 0, -1, 1e308, "", "list files in /tmp", "x" * 5000, "\u0000", "\ud800", "\u202e", [], [[]], {}, {"a": [1]}, ["x", None],
    ["x"] * 300, [[["x"]]], {"role": "user"}, [{"role": "user", "content": [{"type": "text"}]}], [-1], [2**70], 10**400,
]  # fmt: skip
KEYS = ["text", "texts", "model", "alternatives", "beam", "shell", "messages", "n", "stream", "stream_options", "inputs", "outputs",
        "parameters", "text_input", "id", "extra"]
METHODS = ["GET", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "HEAD", "BREW", "get", ""]
READ, HALF_CLOSE, HANG_UP = "read", "half-close", "hang up"


def body(random_: random.Random) -> bytes:
    """A JSON body of wrong values, or something that is no JSON."""
    kind = random_.randrange(8)
    if kind == 0:
        return random_.randbytes(random_.randrange(200))
    if kind == 1:
        return b"[" * random_.choice([10, 5000]) + b"]"
    value: dict[str, object] = {random_.choice(KEYS): random_.choice(VALUES) for _ in range(random_.randrange(1, 5))}
    if kind == 2:
        value |= {"inputs": [{"name": "text", "datatype": "BYTES", "shape": random_.choice(VALUES), "data": random_.choice(VALUES),
                              "parameters": random_.choice([None, {"binary_data_size": random_.choice([1, -1, "x", 10**9])}])}]}
    if kind == 3:
        value |= {"messages": [{"role": random_.choice(["user", "system", 1]), "content": random_.choice(VALUES)}]}
    data = json.dumps(value).encode()
    return data[: random_.randrange(len(data))] if kind == 4 else data + b"\xff" if kind == 5 else data


def case(random_: random.Random) -> tuple[bytes, str]:
    """The bytes of a case, and what is done behind them."""
    content = body(random_)
    headers = {b"host": b"x", b"content-length": str(len(content)).encode()}
    twist = random_.randrange(14)
    if twist == 0:
        headers[b"content-length"] = random_.choice([b"-1", b"x", b"99999999999999999999", b"10000000", b"1, 2", b""])
    elif twist == 1:
        headers[b"transfer-encoding"] = random_.choice([b"chunked", b"gzip", b"chunked, chunked", b"identity"])
    elif twist == 2:
        headers |= {b"h%d" % i: b"v" for i in range(random_.choice([10, 200]))}
    elif twist == 3:
        headers[b"x"] = b"y" * random_.choice([100, 20_000])
    elif twist == 4:
        headers[b"inference-header-content-length"] = random_.choice([b"0", b"5", b"-1", b"99999", b"x"])
    elif twist == 5:
        name = random_.choice([b"expect", b"upgrade", b"connection", b"content-encoding", b"authorization", b"x-timeout-ms"])
        headers[name] = random_.choice([b"100-continue", b"websocket", b"h2c", b"close", b"gzip", b"\xff\xfe", b"upgrade", b"0"])
    elif twist == 6:
        content = content[: len(content) // 2]  # and the rest never comes
    head = f"{random_.choice(METHODS) if twist == 7 else 'POST'} {random_.choice(PATHS)} HTTP/1.1\r\n".encode()
    if twist == 8:
        head = random_.choice([b"\r\n\r\n", b"GET\r\n", b"\x16\x03\x01\x02\x00", b"POST /translate HTTP/9.9\r\n", b"A" * 20_000])
    data = head + b"".join(name + b": " + value + b"\r\n" for name, value in headers.items()) + b"\r\n" + content
    if twist == 9:
        at = random_.randrange(len(data))
        data = data[:at] + random_.randbytes(4) + data[at:]
    if twist == 10:
        data = data * random_.randrange(2, 30)  # sent ahead
    return data, random_.choice([READ, HALF_CLOSE, HALF_CLOSE, HALF_CLOSE, HANG_UP])


def send(port: int, data: bytes, then: str, timeout_s: float) -> bytes:
    """Send a case; returns everything that came back until the server closed, or until a first answer where the connection stays open.

    Raises:
        TimeoutError: no answer, although all was sent.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=timeout_s) as connection:
        try:
            connection.sendall(data)
            if then == HANG_UP:
                return b""
            if then == HALF_CLOSE:
                connection.shutdown(socket.SHUT_WR)
                return _rest(connection)
            connection.settimeout(0.02)  # it may wait for more bytes, as we might send some: that is no hang
            return connection.recv(65536)
        except TimeoutError:
            if then == READ:
                return b""
            raise
        except (ConnectionError, BrokenPipeError):  # refused in the middle of what we sent
            return b""


def _rest(connection: socket.socket) -> bytes:
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def statuses(answer: bytes) -> list[int]:
    """The status of every answer in what came back."""
    return [int(part[:3]) for part in answer.split(b"HTTP/1.1 ")[1:] if part[:3].isdigit()]


def wrong(answer: bytes) -> list[int]:
    """Statuses that must not be."""
    return [status for status in statuses(answer) if status >= 500 and status != 503]
