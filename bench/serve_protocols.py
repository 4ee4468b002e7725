"""What the protocols themselves cost: a request over HTTP and a call over gRPC through the server's own code, without core and sockets.

    python bench/serve_protocols.py

Processor time of one thread, medians of neighbours in time, so that it says something on a busy machine too. Used by bench/serve_grpc.py.
"""

import asyncio
import json
import struct
import sys
from pathlib import Path
from statistics import median
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

import uvloop  # noqa: E402
from hpack import Encoder  # noqa: E402

from seq2cmd.serve.connection import Connection  # noqa: E402
from seq2cmd.serve.grpc_connection import GrpcConnection  # noqa: E402
from seq2cmd.serve.guard import Guard  # noqa: E402
from seq2cmd.serve.http2 import DATA, END_HEADERS, END_STREAM, HEADERS, PREFACE, SETTINGS, WINDOW_UPDATE, frame  # noqa: E402
from seq2cmd.serve.logs import Log  # noqa: E402
from seq2cmd.serve.protos.seq2cmd_v1_pb2 import TranslateRequest  # noqa: E402
from seq2cmd.serve.server import HttpLimits, Server  # noqa: E402
from seq2cmd.serve.service import Service  # noqa: E402

TEXT = "restart nginx"
ROUNDS, REQUESTS = 9, 1000
FIELDS = [(":method", "POST"), (":scheme", "http"), (":path", "/seq2cmd.v1.Translator/Translate"), (":authority", "127.0.0.1:8081"),
          ("te", "trailers"), ("content-type", "application/grpc"), ("user-agent", "bench")]


class Sink(asyncio.Transport):
    """Takes what is written and forgets it."""

    def write(self, data: bytes) -> None: ...
    def close(self) -> None: ...
    def abort(self) -> None: ...
    def resume_reading(self) -> None: ...
    def pause_reading(self) -> None: ...
    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None: ...
    def is_closing(self) -> bool:
        return False


class Fixed(Service):
    """Has one answer, made beforehand."""

    def __init__(self) -> None:
        super().__init__(["tiny"])
        self.answer = super().translate({"text": TEXT})

    def translate(self, request: object) -> dict[str, object]:
        return self.answer


def http_bytes() -> list[bytes]:
    """REQUESTS requests."""
    body = json.dumps({"text": TEXT}).encode()
    head = f"POST /translate HTTP/1.1\r\nhost: 127.0.0.1:8080\r\nuser-agent: bench\r\ncontent-length: {len(body)}\r\n\r\n"
    return [head.encode() + body] * REQUESTS


def grpc_bytes(at_once: int) -> list[bytes]:
    """As many calls, some in one piece; the windows are opened with the first."""
    encoder, wide = Encoder(), struct.pack(">L", 1 << 30)
    pieces = [PREFACE + frame(SETTINGS, 0, 0, b"\0\4" + wide) + frame(WINDOW_UPDATE, 0, 0, wide)]
    data = TranslateRequest(text=TEXT).SerializeToString()
    message = struct.pack(">BL", 0, len(data)) + data
    for first in range(0, REQUESTS, at_once):
        ids = range(2 * first + 1, 2 * (first + at_once), 2)
        calls = (frame(HEADERS, END_HEADERS, id, encoder.encode(FIELDS)) + frame(DATA, END_STREAM, id, message) for id in ids)
        pieces.append(b"".join(calls))
    return pieces


async def drive(connection: Connection | GrpcConnection, pieces: list[bytes]) -> float:
    """Processor time for all of them, one after the other, in seconds."""
    connection.connection_made(Sink())
    start = process_time()
    for piece in pieces:
        connection.data_received(piece)
        while not connection.idle:
            await asyncio.sleep(0)
    return process_time() - start


async def protocols() -> dict[str, dict[str, float]]:
    """Microseconds a request, and the ratio to HTTP."""
    server = Server(asyncio.get_running_loop(), Fixed(), Guard(), HttpLimits(), Log())
    ways = {"http": (Connection, http_bytes()), "grpc": (GrpcConnection, grpc_bytes(1)),
            "grpc, 8 calls at once": (GrpcConnection, grpc_bytes(8))}
    rounds = [{name: await drive(speak(server), pieces) / REQUESTS * 1e6 for name, (speak, pieces) in ways.items()} for _ in range(ROUNDS)]
    return {name: {"us": round(median(row[name] for row in rounds), 1),
                   "to_http": round(median(row[name] / row["http"] for row in rounds), 3)} for name in ways}


def measure() -> dict[str, dict[str, float]]:
    """All of it, on the event loop of the server."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(protocols())


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
