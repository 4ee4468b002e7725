"""HTTP/2 by hand: what a client that breaks the rules, floods, or takes its answer in small pieces gets. Its frames are written here."""

import asyncio
import random
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import grpc
import pytest
from hpack import Decoder, Encoder

from seq2cmd.serve import http2
from seq2cmd.serve.grpc_connection import STREAM_WINDOW
from seq2cmd.serve.grpc_headers import _integer, end, timeout_s
from seq2cmd.serve.http2 import (
    ACK,
    CONTINUATION,
    DATA,
    END_HEADERS,
    END_STREAM,
    FRAME,
    GOAWAY,
    HEADERS,
    PADDED,
    PING,
    PREFACE,
    PUSH_PROMISE,
    RST_STREAM,
    SETTINGS,
    WINDOW_UPDATE,
    WITH_PRIORITY,
    frame,
)
from seq2cmd.serve.protos.seq2cmd_v1_pb2 import Suggestion, TranslateBatchRequest, TranslateRequest
from test_grpc import Running, running

PATH = "/seq2cmd.v1.Translator/Translate"
Frame = tuple[int, int, int, bytes]  # kind, flags, stream, payload


def fields(path: str = PATH, **more: str) -> list[tuple[str, str]]:
    named = [(name.replace("_", "-"), value) for name, value in more.items()]
    return [(":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "x"), ("content-type", "application/grpc"), *named]


def block(path: str = PATH, **more: str) -> bytes:
    return Encoder().encode(fields(path, **more))


def message(text: str = "list the files in /etc") -> bytes:
    data = TranslateRequest(text=text).SerializeToString()
    return struct.pack(">BL", 0, len(data)) + data


def call(id: int = 1, text: str = "list the files in /etc", **more: str) -> bytes:
    return frame(HEADERS, END_HEADERS, id, block(**more)) + frame(DATA, END_STREAM, id, message(text))


class Peer:
    """A connection, and the frames that come."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer, self.decoder = reader, writer, Decoder()

    def send(self, *frames: bytes) -> None:
        self.writer.write(b"".join(frames))

    async def next(self, *kinds: int) -> Frame | None:
        """The next frame of these kinds, all others passed over; None at the end."""
        try:
            while True:
                high, low, kind, flags, id = FRAME.unpack(await self.reader.readexactly(9))
                payload = await self.reader.readexactly(high << 16 | low)
                if not kinds or kind in kinds:
                    return kind, flags, id, payload
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    async def answer(self) -> tuple[dict[str, str], bytes, dict[str, str]]:
        """Headers, data and trailers of the next call; only the trailers where there is no more."""
        parts: list[dict[str, str]] = []
        data = b""
        while found := await self.next(HEADERS, DATA):
            kind, flags, _, payload = found
            if kind == DATA:
                data += payload
            else:
                parts.append(dict(self.decoder.decode(payload)))
            if flags & END_STREAM:
                return parts[0], data, parts[-1]
        raise AssertionError(f"the connection ended in the middle: {parts}")

    async def goodbye(self) -> int:
        """The code of GOAWAY, behind which the connection ends."""
        found = await self.next(GOAWAY)
        assert found, "the connection ended without GOAWAY"
        assert await self.next() is None
        return int(struct.unpack_from(">LL", found[3])[1])


@asynccontextmanager
async def peer(at: Running, settings: bytes = b"", greet: bytes = PREFACE) -> AsyncIterator[Peer]:
    reader, writer = await asyncio.open_connection("127.0.0.1", at.port)
    writer.write(greet + (frame(SETTINGS, 0, 0, settings) if greet == PREFACE else b""))
    try:
        yield Peer(reader, writer)
    finally:
        writer.close()


def talk(model: Path, say: Callable[[Running], Awaitable[None]], **settings: float) -> None:
    async def session() -> None:
        async with asyncio.timeout(60), running(model, **settings) as at:
            problems: list[object] = []
            asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context))
            await say(at)
            assert not at.service.metrics.value("seq2cmd_requests_total", "grpc", "internal")
            assert not problems

    asyncio.run(session())


def command(data: bytes) -> str:
    assert data[0] == 0 and struct.unpack_from(">L", data, 1)[0] == len(data) - 5
    return str(Suggestion.FromString(data[5:]).command)


def test_all_forms_of_a_request_are_read(toy_model: Path) -> None:
    """In one frame or byte by byte, padded, with a priority, headers in pieces, with the table of HPACK in use."""
    encoder = Encoder()
    whole, again = encoder.encode(fields()), encoder.encode(fields())
    assert len(again) < len(whole) // 3
    padded = bytes([3]) + message() + b"\0" * 3
    forms = [
        frame(HEADERS, END_HEADERS, 1, whole) + frame(DATA, END_STREAM, 1, message()),
        frame(HEADERS, END_HEADERS, 3, again) + frame(DATA, END_STREAM, 3, message()),
        frame(HEADERS, END_HEADERS, 5, again) + frame(DATA, PADDED | END_STREAM, 5, padded),
        frame(HEADERS, END_HEADERS | WITH_PRIORITY, 7, b"\0\0\0\0\x10" + again) + frame(DATA, 0, 7, message())
        + frame(DATA, END_STREAM, 7, b""),
        frame(HEADERS, 0, 9, again[:2]) + frame(CONTINUATION, 0, 9, again[2:3]) + frame(CONTINUATION, END_HEADERS, 9, again[3:])
        + frame(DATA, 0, 9, message()[:4]) + frame(DATA, 0, 9, message()[4:9]) + frame(DATA, END_STREAM, 9, message()[9:]),
        frame(HEADERS, END_HEADERS, 11, encoder.encode(fields(grpc_timeout="10S"))) + frame(DATA, END_STREAM, 11, message()),
        frame(HEADERS, END_HEADERS, 13, encoder.encode(fields())) + frame(DATA, END_STREAM, 13, message()),
        frame(20, 0xFF, 15, b"an extension that nobody knows") + call(15),
    ]  # fmt: skip

    async def say(at: Running) -> None:
        async with peer(at) as client:
            for form in forms:
                client.send(form)
                head, data, trailers = await client.answer()
                assert (head[":status"], head["content-type"], trailers["grpc-status"]) == ("200", "application/grpc", "0")
                assert command(data) == "ls /etc"
        async with peer(at, greet=b"") as client:
            for byte in PREFACE + frame(SETTINGS, 0, 0, b"") + call():
                client.send(bytes([byte]))
                await asyncio.sleep(0)
            assert command((await client.answer())[1]) == "ls /etc"

    talk(toy_model, say)


@pytest.mark.parametrize(("frames", "status", "words"), [
    (call(path="/nowhere"), 12, "no such method"),
    (call(grpc_encoding="gzip"), 12, "compressed"),
    (call(grpc_timeout="1 week"), 3, "grpc-timeout"),
    (call(grpc_timeout="0n"), 4, ""),
    (frame(HEADERS, END_HEADERS, 1, block()) + frame(DATA, END_STREAM, 1, b"\x01" + message()[1:]), 12, "compressed"),
    (frame(HEADERS, END_HEADERS, 1, block()) + frame(DATA, END_STREAM, 1, message()[:-1]), 3, "ends before"),
    (frame(HEADERS, END_HEADERS | END_STREAM, 1, block()), 3, "ends before"),
    (frame(HEADERS, END_HEADERS, 1, block()) + frame(DATA, END_STREAM, 1, message() * 2), 3, "second message"),
    (frame(HEADERS, END_HEADERS, 1, block()) + frame(DATA, 0, 1, b"\0\xff\xff\xff\xff"), 8, "at most 1048576"),
    (frame(HEADERS, END_HEADERS, 1, block()) + frame(DATA, 0, 1, message()[:9]), 4, "did not arrive"),
])  # fmt: skip
def test_wrong_calls_get_a_status_and_the_connection_goes_on(toy_model: Path, frames: bytes, status: int, words: str) -> None:
    async def say(at: Running) -> None:
        async with peer(at) as client:
            client.send(frames)
            _, _, trailers = await client.answer()
            assert (trailers["grpc-status"], words in trailers.get("grpc-message", "")) == (str(status), True)
            client.send(call(3))
            assert command((await client.answer())[1]) == "ls /etc"

    talk(toy_model, say, read_s=0.3)


def test_the_table_of_headers_is_as_large_as_the_client_says(toy_model: Path) -> None:
    """The size changes there and back, twice, with blocks that are the same each time."""

    async def say(at: Running) -> None:
        encoder = Encoder()
        async with peer(at) as client:
            for id in range(1, 25, 2):
                encoder.header_table_size = 4096 if id % 4 == 1 else 60  # of two fields, one at most
                client.send(frame(HEADERS, END_HEADERS, id, encoder.encode(fields(x_one="1" * 20, x_two="2" * 20))))
                client.send(frame(DATA, END_STREAM, id, message()))
                assert command((await client.answer())[1]) == "ls /etc"

    talk(toy_model, say)


def test_what_is_no_call_gets_a_status_of_http(toy_model: Path) -> None:
    async def say(at: Running) -> None:
        async with peer(at) as client:
            get = Encoder().encode([(":method", "GET"), (":path", "/"), (":scheme", "http")])
            client.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, get))
            assert (await client.answer())[0] == {":status": "400"}

    talk(toy_model, say)


@pytest.mark.parametrize(("sent", "code"), [
    (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", 1),
    (PREFACE + struct.pack(">BHBBL", 1, 0, DATA, 0, 1), 6),
    (PREFACE + frame(DATA, 0, 1, b"x"), 1),
    (PREFACE + frame(HEADERS, END_HEADERS, 2, block()), 1),
    (PREFACE + frame(HEADERS, END_HEADERS, 0, block()), 1),
    (PREFACE + frame(HEADERS, END_HEADERS, 1, b"\xff\xff\xff\xff\xff\xff"), 9),
    (PREFACE + frame(HEADERS, END_HEADERS, 1, Encoder().encode([("x", "y" * 20000)], huffman=False)[:16384]), 9),
    (PREFACE + frame(HEADERS, END_HEADERS | PADDED, 1, b"\x09abc"), 1),
    (PREFACE + frame(HEADERS, 0, 1, block()) + frame(PING, 0, 0, b"12345678"), 1),
    (PREFACE + frame(CONTINUATION, END_HEADERS, 1, block()), 1),
    (PREFACE + frame(HEADERS, END_HEADERS, 1, block()) + frame(HEADERS, END_HEADERS, 1, block()), 1),
    (PREFACE + frame(HEADERS, 0, 1, b"") + frame(CONTINUATION, 0, 1, b"\0" * 16000) * 2, 11),
    (PREFACE + frame(PUSH_PROMISE, 0, 1, b"\0\0\0\2"), 1),
    (PREFACE + frame(SETTINGS, 0, 0, b"12345"), 6),
    (PREFACE + frame(SETTINGS, 0, 0, struct.pack(">HL", 4, 1 << 31)), 3),
    (PREFACE + frame(PING, 0, 0, b"1234567"), 6),
    (PREFACE + frame(RST_STREAM, 0, 5, b"\0\0\0\0"), 1),
    (PREFACE + frame(WINDOW_UPDATE, 0, 0, b"\0\0\0\0"), 1),
    (PREFACE + frame(WINDOW_UPDATE, 0, 0, b"\x7f\xff\xff\xff"), 3),
    (PREFACE + frame(PING, 0, 0, b"12345678") * 3000, 11),
    (PREFACE + frame(SETTINGS, 0, 0, b"") * 3000, 11),
    (PREFACE + frame(HEADERS, END_HEADERS, 1, block()) + frame(DATA, 0, 1, b"") * 3000, 11),
    (PREFACE + b"".join(call(id) + frame(RST_STREAM, 0, id, b"\0\0\0\x08") for id in range(1, 6001, 2)), 11),
])  # fmt: skip
def test_breaking_the_protocol_ends_the_connection_with_a_code(toy_model: Path, sent: bytes, code: int) -> None:
    async def say(at: Running) -> None:
        async with peer(at, greet=sent) as client:
            assert await client.goodbye() == code
        async with peer(at) as client:  # others do not suffer
            client.send(call())
            assert command((await client.answer())[1]) == "ls /etc"
        assert len(at.queue) == 0

    talk(toy_model, say)


def test_an_answer_waits_for_the_windows_of_the_client(toy_model: Path) -> None:
    async def say(at: Running) -> None:
        async with peer(at, settings=struct.pack(">HL", 4, 10)) as client:
            client.send(call())
            found = await client.next(DATA)
            assert found and len(found[3]) == 10
            client.send(frame(PING, 0, 0, b"12345678"))
            found = await client.next(DATA, PING)
            assert found and found[:2] == (PING, ACK), "nothing more is sent"
            client.send(frame(SETTINGS, 0, 0, struct.pack(">HL", 4, 15)))  # widens what is open, too
            found = await client.next(DATA)
            assert found and len(found[3]) == 5
            client.send(frame(WINDOW_UPDATE, 0, 1, struct.pack(">L", 100_000)))
            _, data, trailers = await client.answer()
            assert data and trailers["grpc-status"] == "0"

    talk(toy_model, say)


def test_a_stream_that_runs_ahead_has_to_wait(toy_model: Path) -> None:
    """What the core has not taken fills the window, and whoever sends more breaks the protocol."""
    ahead = message("list files" + " " * 200)

    async def say(at: Running) -> None:
        at.queue._planned = True  # the core is busy
        async with peer(at) as client:
            client.send(frame(HEADERS, END_HEADERS, 1, block("/seq2cmd.v1.Translator/TranslateStream")))
            client.send(*[frame(DATA, 0, 1, ahead)] * (http2.DEFAULT_WINDOW // len(ahead)))
            await asyncio.sleep(0.1)
            assert len(at.queue) == STREAM_WINDOW
            client.send(frame(DATA, 0, 1, ahead * 2))
            assert await client.goodbye() == http2.FLOW_CONTROL_ERROR
        at.queue._planned = False
        at.queue._plan()

    talk(toy_model, say)


def test_a_client_that_takes_no_answer_is_cut_off(toy_model: Path) -> None:
    async def say(at: Running) -> None:
        async with peer(at, settings=struct.pack(">HL", 4, 0)) as client:
            client.send(call())
            found = await client.next(RST_STREAM)
            assert found and found[3] == struct.pack(">L", http2.CANCEL)
        async with peer(at, greet=PREFACE[:10]) as client:  # and one that does not greet
            assert await client.goodbye() == http2.NO_ERROR

    talk(toy_model, say, write_s=0.2, read_s=0.2)


def test_no_more_streams_than_were_allowed(toy_model: Path) -> None:
    async def say(at: Running) -> None:
        async with peer(at) as client:
            opened = [frame(HEADERS, END_HEADERS, 2 * number + 1, block()) for number in range(http2.MOST_STREAMS + 1)]
            client.send(*opened)
            found = await client.next(RST_STREAM)
            assert found and (found[2], found[3]) == (2 * http2.MOST_STREAMS + 1, struct.pack(">L", http2.REFUSED_STREAM))
            client.send(frame(DATA, END_STREAM, 1, message()))
            assert command((await client.answer())[1]) == "ls /etc"

    talk(toy_model, say)


def test_messages_larger_than_a_window_go_both_ways(toy_model: Path) -> None:
    texts = [f'list the folder "{number:03}{"x" * 370}"' for number in range(256)]

    async def say(at: Running) -> None:
        answers = [await at.translator.TranslateBatch(TranslateBatchRequest(texts=texts)) for _ in range(3)]
        assert all(answer.ByteSize() > 2 * http2.DEFAULT_WINDOW for answer in answers)
        assert [result.command for result in answers[2].results] == [f"ls {text[17:-1]}" for text in texts]
        assert (await at.translator.Translate(TranslateRequest(text="list files"))).command == "ls"

    talk(toy_model, say)


def test_random_frames_break_nothing(toy_model: Path) -> None:
    draw = random.Random(7)

    def some_frame() -> bytes:
        payload = draw.choice([b"", message(), block(), draw.randbytes(4), draw.randbytes(8), draw.randbytes(draw.randrange(40))])
        flags = draw.choice([0, 1, 4, 5, 8, 0x20, 0x2D, draw.randrange(256)])
        return frame(draw.randrange(11), flags, draw.choice([0, 1, 1, 3, 5, 2]), payload)

    async def say(at: Running) -> None:
        for _ in range(300):
            async with peer(at) as client:
                frames = b"".join(some_frame() for _ in range(draw.randrange(1, 12)))
                client.send(frames[: draw.randrange(1, len(frames) + 1)])
                client.writer.write_eof()
                while await client.next():
                    pass
        async with peer(at) as client:
            client.send(call())
            assert command((await client.answer())[1]) == "ls /etc"
        assert len(at.queue) == 0

    talk(toy_model, say)


def test_hpack_of_ours_is_read_by_hpack() -> None:
    for length in (0, 1, 126, 127, 128, 254, 255, 300, 999):
        (_, status), (_, text), (name, pushback) = Decoder().decode(end(3, "x" * length, 1.5))
        assert (status, text, name, pushback) == ("3", "x" * length, "grpc-retry-pushback-ms", "1500")
    assert dict(Decoder().decode(end(13, "100% ä\n")))["grpc-message"] == "100%25 %C3%A4%0A"
    assert _integer(1337, 31) == bytes([31, 154, 10])  # RFC 7541, C.1.2


@pytest.mark.parametrize(
    ("header", "seconds"), [(None, None), (b"2S", 2), (b"1500m", 1.5), (b"20u", 2e-5), (b"1H", 3600), (b"99999999n", 0.099999999)]
)
def test_timeouts(header: bytes | None, seconds: float | None) -> None:
    assert timeout_s(header) == pytest.approx(seconds)


@pytest.mark.parametrize("header", [b"", b"S", b"123456789S", b"1x", b"-1S", b"1.5S", "١S".encode()])
def test_timeouts_that_are_none(header: bytes) -> None:
    with pytest.raises(ValueError, match="eight digits"):
        timeout_s(header)


def test_a_client_of_grpc_says_the_same(toy_model: Path) -> None:
    """Many calls at once on one channel, more than the streams that a connection may have."""

    async def say(at: Running) -> None:
        calls = [at.translator.Translate(TranslateRequest(text=f"kill process {number}")) for number in range(1, 401)]
        answers = await asyncio.gather(*calls)
        assert [answer.command for answer in answers] == [f"kill {number}" for number in range(1, 401)]
        gone = at.translator.Translate(TranslateRequest(text="list files"))
        gone.cancel()
        with pytest.raises(asyncio.CancelledError):
            await gone
        assert at.channel.get_state() == grpc.ChannelConnectivity.READY

    talk(toy_model, say)
