"""The gRPC server on loopback, spoken to by grpcio's own client; and its stubs, which are made anew and compared."""

import asyncio
import contextlib
import filecmp
import os
import queue
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import grpc
import pytest
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.json_format import MessageToDict
from google.protobuf.message_factory import GetMessageClass
from grpc_health.v1.health_pb2 import HealthCheckRequest, HealthCheckResponse
from grpc_health.v1.health_pb2_grpc import HealthStub
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

from seq2cmd import Translator
from seq2cmd.serve.errors import CODES
from seq2cmd.serve.grpc_connection import STREAM_WINDOW, GrpcConnection
from seq2cmd.serve.grpc_headers import PUSHBACK, STATUSES
from seq2cmd.serve.grpc_methods import SERVICES
from seq2cmd.serve.guard import Guard, read_keys
from seq2cmd.serve.logs import Log
from seq2cmd.serve.protos.seq2cmd_v1_pb2 import Suggestion, TranslateBatchRequest, TranslateRequest, TranslateStreamResponse
from seq2cmd.serve.protos.seq2cmd_v1_pb2_grpc import TranslatorStub
from seq2cmd.serve.queue import Queue
from seq2cmd.serve.server import HttpLimits, Server
from seq2cmd.serve.service import Limits, Service
from server_process import ServerProcess

KEY = "0123456789abcdef-key"
PATIENCE_S = 100  # on a busy machine
OWN_CONNECTION = (("grpc.use_local_subchannel_pool", 1),)
BEARER = (("authorization", f"Bearer {KEY}"),)
REQUESTS = ["list the files in /etc", 'list the folder "my files"', "frobnicate zzz", "kill process 42"]


@dataclass
class Running:
    """A server and a channel to it, both on the loop of the test."""

    server: Server
    service: Service
    queue: Queue
    port: int
    channel: grpc.aio.Channel
    translator: TranslatorStub = field(init=False)

    def __post_init__(self) -> None:
        self.translator = TranslatorStub(self.channel)


@asynccontextmanager
async def running(
    model: Path, guard: Guard | None = None, credentials: grpc.ChannelCredentials | None = None, tls: ssl.SSLContext | None = None,
    limits: Limits | None = None, **wire: int | float,
) -> AsyncIterator[Running]:
    service = Service([str(model)], limits)
    allowed = HttpLimits(**{"grace_s": 5, "deadline_s": PATIENCE_S, **wire})
    server = Server(asyncio.get_running_loop(), service, guard or Guard(), allowed, Log())
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    await server.listen(listener, tls, speak=GrpcConnection)
    living = asyncio.ensure_future(server.run())
    address = f"localhost:{port}"
    opened = grpc.aio.secure_channel(address, credentials) if credentials else grpc.aio.insecure_channel(address)
    try:
        async with opened as channel:
            yield Running(server, service, server.queue, port, channel)
    finally:
        server.end()
        await living


async def status(call: Awaitable[object]) -> grpc.aio.AioRpcError:
    with pytest.raises(grpc.aio.AioRpcError) as raised:
        await call
    return raised.value


def as_json(suggestion: Suggestion) -> dict[str, object]:
    """The message as the JSON shape, where null stands for what is missing."""
    found = MessageToDict(suggestion, preserving_proto_field_name=True, always_print_fields_with_no_presence=True)
    return {"command": None, "risk": None, **found, "ms": 0}


# ---- answers ----


def test_a_suggestion_is_what_the_package_gives(toy_model: Path) -> None:
    translator = Translator.from_pretrained(str(toy_model))

    async def talk() -> None:
        async with running(toy_model) as at:
            for text in REQUESTS:
                wanted = translator.translate(text, 2).to_dict()
                assert as_json(await at.translator.Translate(TranslateRequest(text=text, alternatives=2))) == {**wanted, "ms": 0}
            assert set(wanted) == set(Suggestion.DESCRIPTOR.fields_by_name), "seq2cmd_v1.proto has the keys of the JSON"
            options = {"shell": "fish", "model": "toy", "beam": 8, "alternatives": 0}
            fish = await at.translator.Translate(TranslateRequest(text='list the folder "a\\"', **options))
            assert (fish.command, len(fish.alternatives)) == ("ls 'a\\\\'", 0)
            assert at.service.metrics.value("seq2cmd_requests_total", "grpc", "ok") == len(REQUESTS) + 1

    asyncio.run(talk())


def test_a_batch_is_answered_in_order_and_a_bad_text_spoils_none_of_the_others(toy_model: Path) -> None:
    async def talk() -> None:
        async with running(toy_model, limits=Limits(texts=8)) as at:
            answer = await at.translator.TranslateBatch(TranslateBatchRequest(texts=[*REQUESTS, "", "ping 10.0.0.1"], alternatives=0))
            assert [result.command for result in answer.results] == ["ls /etc", "ls 'my files'", "", "kill 42", "", "ping 10.0.0.1"]
            assert [result.HasField("command") for result in answer.results] == [True, True, False, True, False, True]
            assert answer.results[4].reasons[0].startswith("unreadable request")
            assert not (await at.translator.TranslateBatch(TranslateBatchRequest())).results
            over = await status(at.translator.TranslateBatch(TranslateBatchRequest(texts=["list files"] * 9)))
            assert over.code() == grpc.StatusCode.INVALID_ARGUMENT and "8" in over.details()

    asyncio.run(talk())


def test_a_stream_answers_in_order_and_outlives_wrong_requests(toy_model: Path) -> None:
    count = 3 * STREAM_WINDOW

    async def talk() -> None:
        async with running(toy_model) as at:

            async def requests() -> AsyncIterator[TranslateRequest]:
                for number in range(count):
                    yield TranslateRequest(text=f"kill process {number + 1}") if number != 100 else TranslateRequest(text="x", shell="cmd")

            answers = [answer async for answer in at.translator.TranslateStream(requests())]
            assert [answer.suggestion.command for answer in answers] == [f"kill {n + 1}" if n != 100 else "" for n in range(count)]
            assert (answers[100].WhichOneof("answer"), answers[100].error.code) == ("error", "bad_input")
            # an answer comes without waiting for the next request
            call = at.translator.TranslateStream()
            for number in (7, 8):
                await call.write(TranslateRequest(text=f"kill process {number}"))
                answer: TranslateStreamResponse = await call.read()
                assert answer.suggestion.command == f"kill {number}"
            call.cancel()
            await asyncio.sleep(0.05)
            assert (await at.translator.Translate(TranslateRequest(text="list files"))).command == "ls"

    asyncio.run(talk())


# ---- refusals ----


def test_every_refusal_has_a_status() -> None:
    assert set(STATUSES) == set(CODES)


@pytest.mark.parametrize(("request_fields", "code", "words"), [
    ({"text": " "}, grpc.StatusCode.INVALID_ARGUMENT, "empty; say what"),
    ({"text": "list\u202efiles"}, grpc.StatusCode.INVALID_ARGUMENT, "U+202E"),
    ({"text": "x" * 401}, grpc.StatusCode.INVALID_ARGUMENT, "400"),
    ({"text": "list", "alternatives": 8}, grpc.StatusCode.INVALID_ARGUMENT, "0 to 7"),
    ({"text": "list", "beam": 0}, grpc.StatusCode.INVALID_ARGUMENT, "1 to 8"),
    ({"text": "list", "shell": "cmd"}, grpc.StatusCode.INVALID_ARGUMENT, "shell"),
    ({"text": "list", "model": "../toy"}, grpc.StatusCode.NOT_FOUND, "there are: toy"),
    ({"text": "list" * 300_000}, grpc.StatusCode.RESOURCE_EXHAUSTED, "at most 1048576"),
])  # fmt: skip
def test_wrong_requests(toy_model: Path, request_fields: dict, code: grpc.StatusCode, words: str) -> None:
    async def talk() -> None:
        async with running(toy_model) as at:
            error = await status(at.translator.Translate(TranslateRequest(**request_fields)))
            assert error.code() == code
            assert words in error.details()

    asyncio.run(talk())


def test_bytes_that_are_no_message_are_refused_and_the_server_goes_on(toy_model: Path) -> None:
    async def talk() -> None:
        async with running(toy_model) as at:
            raw = at.channel.unary_unary("/seq2cmd.v1.Translator/Translate")
            for data in (b"\x0a\x02\xff\xfe", b"\x0a\x7fxx", b"\xff" * 50):
                assert (await status(raw(data))).code() == grpc.StatusCode.INVALID_ARGUMENT
                stream = at.channel.stream_stream("/seq2cmd.v1.Translator/TranslateStream")(iter([data]))
                assert (await status(stream.read())).code() == grpc.StatusCode.INVALID_ARGUMENT
            unknown = at.channel.unary_unary("/seq2cmd.v1.Translator/Run")
            assert (await status(unknown(b""))).code() == grpc.StatusCode.UNIMPLEMENTED
            assert (await at.translator.Translate(TranslateRequest(text="list files"))).command == "ls"

    asyncio.run(talk())


def test_keys_and_rates(toy_model: Path) -> None:
    guard = Guard(read_keys(None, {"SEQ2CMD_API_KEYS": f"me:{KEY}"}), rate_s=0.001, burst=3)

    async def talk() -> None:
        async with running(toy_model, guard) as at:
            request = TranslateRequest(text="list files")
            for metadata in (None, (("authorization", f"Bearer {KEY}x"),), (("authorization", KEY),)):
                assert (await status(at.translator.Translate(request, metadata=metadata))).code() == grpc.StatusCode.UNAUTHENTICATED
            assert await at.translator.TranslateStream().code() == grpc.StatusCode.UNAUTHENTICATED
            assert (await at.translator.Translate(request, metadata=BEARER)).command == "ls"
            assert (await HealthStub(at.channel).Check(HealthCheckRequest())).status == HealthCheckResponse.SERVING  # without a key
            over = await status(at.translator.TranslateBatch(TranslateBatchRequest(texts=["list files"] * 3), metadata=BEARER))
            assert over.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
            assert int(dict(over.trailing_metadata())[PUSHBACK]) > 1000
            answers = [answer async for answer in at.translator.TranslateStream(iter([request] * 3), metadata=BEARER)]
            assert [answer.error.code for answer in answers] == ["", "", "rate_limited"]

    asyncio.run(talk())


def test_a_full_queue_and_a_deadline_that_passed(toy_model: Path) -> None:
    async def talk() -> None:
        async with running(toy_model, queue=4) as at:
            at.queue._planned = True  # the core is busy
            waiting = [asyncio.ensure_future(at.translator.Translate(TranslateRequest(text="list files"))) for _ in range(4)]
            while len(at.queue) < 4:
                await asyncio.sleep(0.01)
            over = await status(at.translator.Translate(TranslateRequest(text="list files")))
            assert over.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
            assert int(dict(over.trailing_metadata())[PUSHBACK]) >= 1000
            at.queue._planned = False
            at.queue._plan()
            assert [answer.command for answer in await asyncio.gather(*waiting)] == ["ls"] * 4
            at.queue._planned = True
            late = await status(at.translator.Translate(TranslateRequest(text="list files"), timeout=0.1))
            assert late.code() == grpc.StatusCode.DEADLINE_EXCEEDED
            before = at.service.metrics.value("seq2cmd_translations_total", "answer")
            at.queue._planned = False
            at.queue._plan()
            await asyncio.sleep(0.05)
            assert len(at.queue) == 0
            assert at.service.metrics.value("seq2cmd_translations_total", "answer") == before, "nobody waits for it any more"

    asyncio.run(talk())


def test_the_end_finishes_what_was_taken(toy_model: Path) -> None:
    async def talk() -> None:
        async with running(toy_model) as at:
            health = HealthStub(at.channel)
            watched = health.Watch(HealthCheckRequest(service=SERVICES[0]))
            assert (await watched.read()).status == HealthCheckResponse.SERVING
            at.queue._planned = True
            waiting = [asyncio.ensure_future(at.translator.Translate(TranslateRequest(text="list files"))) for _ in range(20)]
            while len(at.queue) < 20:
                await asyncio.sleep(0.01)
            at.server.end()
            assert (await watched.read()).status == HealthCheckResponse.NOT_SERVING
            at.queue._planned = False
            at.queue._plan()
            assert [answer.command for answer in await asyncio.gather(*waiting)] == ["ls"] * 20
            assert (await status(watched.read())).code() == grpc.StatusCode.UNAVAILABLE
            assert (await status(at.translator.Translate(TranslateRequest(text="list files")))).code() == grpc.StatusCode.UNAVAILABLE

    asyncio.run(talk())


# ---- the process ----


def test_the_server_answers_both_protocols_and_ends_without_losing_a_call(toy_model: Path) -> None:
    options = ["--workers", "2", "--grpc-port", "0", "--access-log", "--deadline-ms", "100000", "--grace-s", "100"]
    request = TranslateRequest(text="kill process 42")
    with ServerProcess(toy_model, *options, environment={"SEQ2CMD_API_KEYS": KEY}) as process:
        port = process.log("started")[0]["grpc_ports"][0]
        assert process.ask("/translate", {"text": "list files"}, {"Authorization": f"Bearer {KEY}"}).json()["command"] == "ls"
        with contextlib.ExitStack() as stack:
            channels = [stack.enter_context(grpc.insecure_channel(f"127.0.0.1:{port}", OWN_CONNECTION)) for _ in range(4)]
            stubs = [TranslatorStub(channel) for channel in channels]
            assert stubs[0].Translate(request, metadata=BEARER, timeout=PATIENCE_S).command == "kill 42"
            stream = stubs[0].TranslateStream(iter(queue.SimpleQueue().get, None), metadata=BEARER)  # open, and nothing comes
            waiting = [stub.Translate.future(request, metadata=BEARER, timeout=PATIENCE_S) for _ in range(100) for stub in stubs]
            for call in waiting[:40]:
                call.result()
            process.signal(signal.SIGTERM)
            outcomes = [call.exception() for call in waiting]
            assert {outcome.code() for outcome in outcomes if outcome} <= {grpc.StatusCode.UNAVAILABLE}, "refused, not lost"
            assert stream.code() == grpc.StatusCode.UNAVAILABLE
        assert process.process.wait(PATIENCE_S) == 0
        answered = sum(outcome is None for outcome in outcomes)
        logged = [line for line in process.log() if line.get("path") == "/seq2cmd.v1.Translator/Translate"]
        assert len(logged) == answered + 1, "what was accepted was answered, and what was answered has arrived"
        assert {line["key"] for line in logged} != {None} and "kill process" not in process.text()


def test_a_missing_extra_is_named(toy_model: Path, source_tree: Path) -> None:
    script = "import sys; sys.modules['hpack'] = None; from seq2cmd.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run([sys.executable, "-c", script, "serve", "--model", toy_model, "--grpc-port", "0", "--port", "0"], text=True,
                          capture_output=True, env={**os.environ, "PYTHONPATH": str(source_tree / "src")}, timeout=60)  # fmt: skip
    assert (done.returncode, done.stderr) == (2, "seq2cmd: --grpc-port needs the Python package 'hpack'; pip install 'seq2cmd[grpc]'\n")


# ---- TLS ----


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """server.pem/.key for localhost, client.pem/.key; each signs itself."""
    folder = tmp_path_factory.mktemp("tls")
    for name in ("server", "client"):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / f"{name}.key",
                        "-out", folder / f"{name}.pem"], check=True, capture_output=True)  # fmt: skip
    return folder


def test_tls_with_client_certificates(toy_model: Path, certificates: Path) -> None:
    read = {path.name: path.read_bytes() for path in certificates.iterdir()}
    mutual = grpc.ssl_channel_credentials(read["server.pem"], read["client.key"], read["client.pem"])
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    tls.load_verify_locations(certificates / "client.pem")
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.set_alpn_protocols(["h2"])

    async def talk() -> None:
        async with running(toy_model, credentials=mutual, tls=tls) as at:
            assert (await at.translator.Translate(TranslateRequest(text="list files"))).command == "ls"
            strangers = [grpc.aio.secure_channel(f"localhost:{at.port}", grpc.ssl_channel_credentials(read["server.pem"])),
                         grpc.aio.insecure_channel(f"localhost:{at.port}")]
            for channel in strangers:
                async with channel:
                    error = await status(TranslatorStub(channel).Translate(TranslateRequest(text="list files")))
                    assert error.code() == grpc.StatusCode.UNAVAILABLE

    asyncio.run(talk())


# ---- the interfaces ----


def test_reflection_tells_a_client_without_stubs_everything(toy_model: Path) -> None:
    async def talk() -> None:
        async with running(toy_model) as at:
            names, answer = await asyncio.to_thread(reflect, at.port)
            assert set(names) == set(SERVICES)
            assert answer == "ls /etc"

    def reflect(port: int) -> tuple[list[str], str]:
        with grpc.insecure_channel(f"localhost:{port}") as channel:
            database = ProtoReflectionDescriptorDatabase(channel)
            names = list(database.get_services())
            method = DescriptorPool(database).FindServiceByName("seq2cmd.v1.Translator").FindMethodByName("Translate")
            request, answer = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
            call = channel.unary_unary("/seq2cmd.v1.Translator/Translate", request.SerializeToString, answer.FromString)
            return names, str(call(request(text="list the files in /etc")).command)

    asyncio.run(talk())


def test_stubs_are_what_protoc_makes_of_the_protos(source_tree: Path, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, source_tree / "scripts" / "make_stubs", "--output", tmp_path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*_pb2*"))
    assert len(made) == 6
    _, different, missing = filecmp.cmpfiles(tmp_path, source_tree / "src", map(str, made), shallow=False)
    assert not different and not missing, f"scripts/make_stubs was not run: {different + missing}"
