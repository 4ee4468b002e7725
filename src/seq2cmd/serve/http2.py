"""The server's side of HTTP/2 (RFC 9113) on an asyncio transport, as much of it as gRPC needs.

A subclass says what a request is: `_requested`, `_received`, `_abandoned`. Everything that a peer can make us hold or do is bounded:
streams, bytes of headers, bytes received and not consumed, bytes that it does not take, frames that ask for nothing (MOST_NUISANCES).
Headers are decoded by `hpack`; ours are literals (grpc_headers.py), so that nothing has to be remembered for the peer.
"""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, cast

from hpack import Decoder, HPACKError

if TYPE_CHECKING:
    from .server import Server

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM, ACK, END_HEADERS, PADDED, WITH_PRIORITY = 0x1, 0x1, 0x4, 0x8, 0x20
NO_ERROR, PROTOCOL_ERROR, FLOW_CONTROL_ERROR, STREAM_CLOSED, FRAME_SIZE_ERROR, REFUSED_STREAM = 0, 1, 3, 5, 6, 7
CANCEL, COMPRESSION_ERROR, ENHANCE_YOUR_CALM = 8, 9, 11
MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE, MAX_HEADER_LIST_SIZE = 3, 4, 6  # settings

FRAME = struct.Struct(">BHBBL")  # length (8 and 16 bits), type, flags, stream
FRAME_BYTES = 9
MOST_FRAME_BYTES = 16384  # of a payload: the default, and we ask for no more
DEFAULT_WINDOW = 65535
LARGEST_WINDOW = (1 << 31) - 1
CONNECTION_WINDOW = 4 << 20  # bytes of all streams that are received and not consumed
MOST_STREAMS = 256
MOST_HEADER_BYTES = 16384
MOST_NUISANCES = 2000  # between two sweeps of the server
MOST_KNOWN_BLOCKS = 64
SIZE_UPDATE = 0x20  # the first three bits of a block that changes the size of the table
HANG_UP_S = 0.5

Headers = dict[bytes, bytes]


class Http2Error(Exception):
    """The peer broke the protocol; the connection ends with this code."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class Stream:
    """A request and its answer.

    Attributes:
        buffer: what was received and not consumed.
        received_all: the peer has sent its last byte.
        receive_window: bytes that the peer may still send.
        send_window: bytes that it takes.
        unsent: what waits for that, and `end`, the frame behind it that closes the stream.
        since_s: when it last went on, on the clock of perf_counter.
    """

    __slots__ = ("id", "headers", "buffer", "received_all", "receive_window", "send_window", "unsent", "end", "since_s")

    def __init__(self, id: int, headers: Headers, send_window: int) -> None:
        self.id, self.headers, self.send_window = id, headers, send_window
        self.buffer = bytearray()
        self.received_all = False
        self.receive_window = DEFAULT_WINDOW
        self.unsent: deque[bytes] = deque()
        self.end: bytes | None = None
        self.since_s = perf_counter()


class Http2Connection(asyncio.Protocol):
    """One of a server's connections; `idle`, `sweep` and `wind_down` are what the server asks of each."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.since_s = perf_counter()
        self._streams: dict[int, Stream] = {}
        self._last_id = 0
        self._rest = b""  # of what was received: less than a frame
        self._greeted = False  # the preface has come
        self._ended = False  # nothing more is read
        self._blocked = False  # the other side does not take what we write
        self._continued: tuple[int, int, list[bytes]] | None = None  # a block of headers that is not complete
        self._out: list[bytes] = []
        self._receive_window = CONNECTION_WINDOW
        self._released = 0  # bytes that were consumed since the peer was last told
        self._send_window = DEFAULT_WINDOW
        self._initial_send_window = DEFAULT_WINDOW
        self._nuisances = 0
        self._decoder = Decoder(max_header_list_size=MOST_HEADER_BYTES)
        self._known: dict[bytes, Headers] = {}  # blocks, decoded with the table as it is now
        self._take = (self._data, self._headers, self._nothing, self._reset, self._settings, self._pushed, self._ping, self._nothing,
                      self._window, self._continuation)  # fmt: skip

    # ---- for the subclass ----

    def wind_down(self) -> None:
        """The server is about to end."""
        raise NotImplementedError

    def _requested(self, stream: Stream) -> None:
        """Headers have come."""
        raise NotImplementedError

    def _received(self, stream: Stream) -> None:
        """There is more in the buffer, or all of it."""
        raise NotImplementedError

    def _abandoned(self, stream: Stream) -> None:
        """Nobody waits for the answer any more."""
        raise NotImplementedError

    def _consumed(self, count: int) -> None:
        """Bytes of the peer have left our memory."""
        self._released += count
        if self._released > CONNECTION_WINDOW // 2:
            self._write(frame(WINDOW_UPDATE, 0, 0, self._released.to_bytes(4, "big")))
            self._receive_window += self._released
            self._released = 0

    def _let_more_come(self, stream: Stream) -> None:
        """Open the window of a stream again."""
        if stream.receive_window < DEFAULT_WINDOW // 2 and not stream.received_all:
            self._write(frame(WINDOW_UPDATE, 0, stream.id, (DEFAULT_WINDOW - stream.receive_window).to_bytes(4, "big")))
            stream.receive_window = DEFAULT_WINDOW

    def _send(self, stream: Stream, head: bytes, body: bytes, end: bytes | None) -> None:
        """Send frames of headers, bytes as DATA as far as the windows reach, and the frame that closes the stream; each may be missing."""
        if stream.id not in self._streams:
            return
        if head:
            self._write(head)
        if body:
            stream.unsent.append(body)
        if end is not None:
            stream.end = end
        self._flow(stream)

    def _close(self, stream: Stream) -> None:
        """Forget a stream whose last frame is sent."""
        if self._streams.pop(stream.id, None) is None:
            return
        if not stream.received_all:  # let the peer stop
            self._write(frame(RST_STREAM, 0, stream.id, NO_ERROR.to_bytes(4, "big")))
        self._consumed(len(stream.buffer))
        stream.buffer.clear()
        self.since_s = perf_counter()

    def _cut(self, stream: Stream, code: int) -> None:
        """End a stream without an answer."""
        stream.received_all = True
        self._write(frame(RST_STREAM, 0, stream.id, code.to_bytes(4, "big")))
        self._close(stream)
        self._abandoned(stream)

    # ---- asyncio.Protocol ----

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.transport.set_write_buffer_limits(high=256 * 1024)
        settings = ((MAX_CONCURRENT_STREAMS, MOST_STREAMS), (MAX_HEADER_LIST_SIZE, MOST_HEADER_BYTES))
        self._write(frame(SETTINGS, 0, 0, b"".join(struct.pack(">HL", *setting) for setting in settings)))
        self._write(frame(WINDOW_UPDATE, 0, 0, (CONNECTION_WINDOW - DEFAULT_WINDOW).to_bytes(4, "big")))
        if not self.server.opened(self):
            self._break_off(ENHANCE_YOUR_CALM, "too many connections")

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._out.clear()
        streams, self._streams = self._streams, {}
        for stream in streams.values():
            self._abandoned(stream)
        self.server.closed(self)

    def pause_writing(self) -> None:
        self._blocked = True
        self.since_s = perf_counter()
        self.transport.pause_reading()

    def resume_writing(self) -> None:
        self._blocked = False
        self.since_s = perf_counter()
        if not self._ended:
            self.transport.resume_reading()

    def data_received(self, data: bytes) -> None:
        if self._ended:
            return
        data = self._rest + data if self._rest else data
        try:
            self._rest = data[self._frames(data) :]
        except Http2Error as error:
            self._break_off(error.code, str(error))

    # ---- reading ----

    def _frames(self, data: bytes) -> int:
        """Take all frames that are complete; returns where the rest begins."""
        at, end = 0, len(data)
        if not self._greeted:
            if not PREFACE.startswith(data[: len(PREFACE)]):
                raise Http2Error(PROTOCOL_ERROR, "expected HTTP/2")
            if end < len(PREFACE):
                return 0
            self._greeted = True
            at = len(PREFACE)
        while end - at >= FRAME_BYTES and not self._ended:
            high, low, kind, flags, id = FRAME.unpack_from(data, at)
            length = high << 16 | low
            if length > MOST_FRAME_BYTES:
                raise Http2Error(FRAME_SIZE_ERROR, f"a frame of {length} bytes")
            if end - at < FRAME_BYTES + length:
                break
            at += FRAME_BYTES + length
            if self._continued and kind != CONTINUATION:
                raise Http2Error(PROTOCOL_ERROR, "a block of headers is not complete")
            if kind < len(self._take):
                self._take[kind](flags, id & LARGEST_WINDOW, data[at - length : at])
            else:
                self._bother()
        return at

    def _bother(self) -> None:
        """Count a frame that makes work and asks for nothing."""
        self._nuisances += 1
        if self._nuisances > MOST_NUISANCES:
            raise Http2Error(ENHANCE_YOUR_CALM, "too many frames that ask for nothing")

    def _nothing(self, flags: int, id: int, payload: bytes) -> None:
        """PRIORITY, and GOAWAY: the peer asks for nothing new."""
        self._bother()

    def _pushed(self, flags: int, id: int, payload: bytes) -> None:
        raise Http2Error(PROTOCOL_ERROR, "PUSH_PROMISE by a client")

    def _data(self, flags: int, id: int, payload: bytes) -> None:
        stream = self._streams.get(id)
        self._receive_window -= len(payload)
        if self._receive_window < 0:
            raise Http2Error(FLOW_CONTROL_ERROR, "more than the window of the connection")
        if stream is None or stream.received_all:
            if id == 0 or id > self._last_id:
                raise Http2Error(PROTOCOL_ERROR, "DATA for no request")
            self._consumed(len(payload))  # sent before it knew that the stream is closed
            self._bother()
            return
        stream.receive_window -= len(payload)
        if stream.receive_window < 0:
            raise Http2Error(FLOW_CONTROL_ERROR, "more than the window of the stream")
        content = _unpadded(flags, payload)
        self._consumed(len(payload) - len(content))
        if not stream.buffer:
            stream.since_s = perf_counter()
        stream.buffer += content
        if flags & END_STREAM:
            stream.received_all = True
        elif not content:
            self._bother()
        self._received(stream)

    def _headers(self, flags: int, id: int, payload: bytes) -> None:
        payload = _unpadded(flags, payload)
        if flags & WITH_PRIORITY:
            payload = payload[5:]
        if flags & END_HEADERS:
            self._block(flags, id, payload)
        else:
            self._continued = (flags, id, [payload])

    def _continuation(self, flags: int, id: int, payload: bytes) -> None:
        if not self._continued or self._continued[1] != id:
            raise Http2Error(PROTOCOL_ERROR, "CONTINUATION of nothing")
        first, _, parts = self._continued
        parts.append(payload)
        self._bother()
        if sum(map(len, parts)) > MOST_HEADER_BYTES:
            raise Http2Error(ENHANCE_YOUR_CALM, f"more than {MOST_HEADER_BYTES} bytes of headers")
        if flags & END_HEADERS:
            self._continued = None
            self._block(first, id, b"".join(parts))

    def _block(self, flags: int, id: int, block: bytes) -> None:
        headers = self._known.get(block) or self._decode(block)
        stream = self._streams.get(id)
        if stream is None and id > self._last_id and id % 2:
            self._last_id = id
            if len(self._streams) >= MOST_STREAMS:
                self._write(frame(RST_STREAM, 0, id, REFUSED_STREAM.to_bytes(4, "big")))
                self._bother()
                return
            stream = self._streams[id] = Stream(id, headers, self._initial_send_window)
            self._requested(stream)
        elif stream is None:
            if id == 0 or id % 2 == 0:
                raise Http2Error(PROTOCOL_ERROR, "HEADERS of a stream that a client cannot open")
            self._bother()  # of a stream that is closed
            return
        elif not flags & END_STREAM:
            raise Http2Error(PROTOCOL_ERROR, "trailers that are not the end")
        if flags & END_STREAM:
            stream.received_all = True
            self._received(stream)

    def _decode(self, block: bytes) -> Headers:
        """Clients send the same few blocks again and again; what they mean changes with the table only."""
        table = self._decoder.header_table.dynamic_entries
        before = (len(table), table[0] if table else None)
        try:
            headers = dict(self._decoder.decode(block, raw=True))
        except (HPACKError, ValueError) as error:
            raise Http2Error(COMPRESSION_ERROR, f"headers cannot be decoded: {error}") from None
        table = self._decoder.header_table.dynamic_entries
        after = (len(table), table[0] if table else None)
        if before[0] != after[0] or before[1] is not after[1] or len(self._known) >= MOST_KNOWN_BLOCKS:
            self._known.clear()
        if block[:1] and block[0] & 0xE0 != SIZE_UPDATE:  # which has to be obeyed each time
            self._known[block] = headers
        return headers

    def _reset(self, flags: int, id: int, payload: bytes) -> None:
        if id == 0 or id > self._last_id or len(payload) != 4:
            raise Http2Error(PROTOCOL_ERROR, "RST_STREAM of no request")
        self._bother()
        stream = self._streams.get(id)
        if stream:
            stream.received_all = True
            self._close(stream)
            self._abandoned(stream)

    def _settings(self, flags: int, id: int, payload: bytes) -> None:
        if id or len(payload) % 6 or (flags & ACK and payload):
            raise Http2Error(FRAME_SIZE_ERROR, "SETTINGS that are none")
        if flags & ACK:
            return
        self._bother()
        for name, value in struct.iter_unpack(">HL", payload):
            if name == INITIAL_WINDOW_SIZE:
                if value > LARGEST_WINDOW:
                    raise Http2Error(FLOW_CONTROL_ERROR, "a window that is too large")
                for stream in self._streams.values():
                    stream.send_window += value - self._initial_send_window
                self._initial_send_window = value
        self._write(frame(SETTINGS, ACK, 0, b""))
        self._flow_all()

    def _ping(self, flags: int, id: int, payload: bytes) -> None:
        if id or len(payload) != 8:
            raise Http2Error(FRAME_SIZE_ERROR, "PING that is none")
        self._bother()
        if not flags & ACK:
            self._write(frame(PING, ACK, 0, payload))

    def _window(self, flags: int, id: int, payload: bytes) -> None:
        more = int.from_bytes(payload, "big") & LARGEST_WINDOW
        if len(payload) != 4 or not more or id > self._last_id:
            raise Http2Error(PROTOCOL_ERROR, "WINDOW_UPDATE of nothing")
        self._bother()
        if id == 0:
            self._send_window += more
            if self._send_window > LARGEST_WINDOW:
                raise Http2Error(FLOW_CONTROL_ERROR, "a window that is too large")
            self._flow_all()
        elif stream := self._streams.get(id):
            stream.send_window += more
            if stream.send_window > LARGEST_WINDOW:
                raise Http2Error(FLOW_CONTROL_ERROR, "a window that is too large")
            self._flow(stream)

    # ---- writing ----

    def _write(self, data: bytes) -> None:
        """What is written in one turn of the event loop goes out together."""
        if not self._out:
            self.server.loop.call_soon(self._flush)
        self._out.append(data)

    def _flush(self) -> None:
        if self._out:
            data = b"".join(self._out)
            self._out.clear()
            if not self.transport.is_closing():
                self.transport.write(data)

    def _flow(self, stream: Stream) -> None:
        """Send what the windows let through."""
        unsent = stream.unsent
        while unsent:
            count = min(len(unsent[0]), self._send_window, stream.send_window, MOST_FRAME_BYTES)
            if count <= 0:
                return
            body = unsent.popleft()
            if count < len(body):
                unsent.appendleft(body[count:])
                body = body[:count]
            self._send_window -= count
            stream.send_window -= count
            self._write(frame(DATA, 0, stream.id, body))
            stream.since_s = perf_counter()
        if stream.end is not None:
            self._write(stream.end)
            self._close(stream)

    def _flow_all(self) -> None:
        for stream in [stream for stream in self._streams.values() if stream.unsent]:
            self._flow(stream)

    def _break_off(self, code: int, message: str) -> None:
        """Say why, and hang up; a little later, for what is closed with bytes that nobody has read loses what it has written."""
        self._ended = True
        self.since_s = perf_counter()
        self._write(self._goodbye(self._last_id, code, message))
        self._flush()
        if self.transport.can_write_eof() and not self.transport.is_closing():
            self.transport.write_eof()
        self.server.loop.call_later(HANG_UP_S, self.transport.close)

    def _goodbye(self, last_id: int, code: int = NO_ERROR, message: str = "") -> bytes:
        return frame(GOAWAY, 0, 0, struct.pack(">LL", last_id, code) + message.encode())

    # ---- the server's sweep ----

    @property
    def idle(self) -> bool:
        """Nothing of it is being read, answered or written."""
        return not (self._streams or self._out or self._blocked)

    def sweep(self, now_s: float) -> None:
        """End what takes too long: to greet, to take an answer, or to do anything at all."""
        limits, waited_s = self.server.limits, now_s - self.since_s
        self._nuisances = 0
        for stream in list(self._streams.values()):
            if stream.unsent and now_s - stream.since_s > limits.write_s:
                self._cut(stream, CANCEL)
        if (self._blocked or self._ended) and waited_s > limits.write_s:
            self.transport.abort()
        elif self._ended:
            return
        elif (not self._greeted and waited_s > limits.read_s) or (self.idle and waited_s > limits.idle_s):
            self._break_off(NO_ERROR, "idle")


def frame(kind: int, flags: int, id: int, payload: bytes) -> bytes:
    """A frame of at most MOST_FRAME_BYTES."""
    length = len(payload)
    return FRAME.pack(length >> 16, length & 0xFFFF, kind, flags, id) + payload


def _unpadded(flags: int, payload: bytes) -> bytes:
    if not flags & PADDED:
        return payload
    if not payload or payload[0] >= len(payload):
        raise Http2Error(PROTOCOL_ERROR, "more padding than there is")
    return payload[1 : len(payload) - payload[0]]
