"""What can be called over gRPC: messages to messages, or to work for the queue. No sockets here.

    seq2cmd.v1.Translator            own (protos/seq2cmd_v1.proto)
    inference.GRPCInferenceService   the Open Inference Protocol v2 (grpc_inference.py)
    grpc.health.v1.Health            the standard health service
    grpc.reflection.v1, v1alpha      what can be called, for clients without stubs
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from google.protobuf import descriptor_pool
from google.protobuf.message import Message
from grpc_health.v1.health_pb2 import DESCRIPTOR as HEALTH
from grpc_health.v1.health_pb2 import HealthCheckRequest, HealthCheckResponse
from grpc_reflection.v1alpha.reflection_pb2 import DESCRIPTOR as REFLECTION
from grpc_reflection.v1alpha.reflection_pb2 import (
    ErrorResponse,
    FileDescriptorResponse,
    ListServiceResponse,
    ServerReflectionRequest,
    ServerReflectionResponse,
    ServiceResponse,
)

from . import grpc_inference as inference
from .errors import NOT_FOUND, ServeError
from .grpc_headers import MISSING, UNIMPLEMENTED
from .grpc_work import Work
from .protos import inference_pb2, seq2cmd_v1_pb2
from .protos.seq2cmd_v1_pb2 import (
    Error,
    Suggestion,
    TranslateBatchRequest,
    TranslateBatchResponse,
    TranslateRequest,
    TranslateStreamResponse,
)
from .service import Service

REFLECTION_V1 = "grpc.reflection.v1.ServerReflection"  # its messages are those of v1alpha, byte for byte
Begin = Callable[[Service, Any], Message | Work]


class Method(NamedTuple):
    """A row of the table.

    Attributes:
        request: the class of the message that comes.
        begin: gives the answer, or work whose end is the answer; raises ServeError.
        stream: many requests, and answers in their order.
        refuse: makes an answer of a refusal, after which a stream goes on; without it the call ends.
        watch: the call stays open after the answer, and gets another one when the server is about to end.
        open: needs no key, as it tells nothing of anybody.
    """

    request: type[Message]
    begin: Begin
    stream: bool = False
    refuse: Callable[[ServeError], Message] | None = None
    watch: bool = False
    open: bool = False


# ---- seq2cmd.v1 ----


def translate(service: Service, request: TranslateRequest) -> Work:
    """One text."""
    asked = {**_options(request), "text": request.text}
    return Work(lambda: service.translate(asked), suggestion, 1, request.text)


def translate_batch(service: Service, request: TranslateBatchRequest) -> Work:
    """Many texts; the queue lets others between them."""
    texts = list(request.texts)
    asked = {**_options(request), "texts": texts}
    return Work(lambda: service.batch_steps(asked), _batch, max(1, min(len(texts), service.limits.texts)), texts)


def translate_stream(service: Service, request: TranslateRequest) -> Work:
    """One text of a stream."""
    return translate(service, request)._replace(finish=lambda answer: TranslateStreamResponse(suggestion=suggestion(answer)))


def refuse_in_stream(error: ServeError) -> TranslateStreamResponse:
    """A refusal as an answer."""
    return TranslateStreamResponse(error=Error(code=error.code, message=str(error), hint=error.hint))


def suggestion(answer: Mapping[str, Any]) -> Suggestion:
    """The JSON shape as a message: they have the same names, and what is null is left out."""
    return Suggestion(**answer)


def _batch(answers: list[dict[str, Any]]) -> TranslateBatchResponse:
    return TranslateBatchResponse(results=map(suggestion, answers))


def _options(request: TranslateRequest | TranslateBatchRequest) -> dict[str, Any]:
    """What the request sets; the rest is the server's default."""
    options: dict[str, Any] = {}
    if request.model:
        options["model"] = request.model
    if request.shell:
        options["shell"] = request.shell
    if request.HasField("alternatives"):
        options["alternatives"] = request.alternatives
    if request.HasField("beam"):
        options["beam"] = request.beam
    return options


# ---- health ----


def health_check(service: Service, request: Any) -> Message:
    """Whether a service is served; the empty name stands for all."""
    if request.service not in ("", *SERVICES):
        raise ServeError(NOT_FOUND, f"no service {request.service!r}", f"there are: {', '.join(SERVICES)}")
    return health_watch(service, request)


def health_watch(service: Service, request: Any) -> Message:
    """The same, where a name that is not known is no error: it may come."""
    known = request.service in ("", *SERVICES)
    states = HealthCheckResponse
    state = states.SERVICE_UNKNOWN if not known else states.SERVING if service.ready else states.NOT_SERVING
    return HealthCheckResponse(status=state)


# ---- reflection ----


def reflect(service: Service, request: Any) -> Message:
    """Names of the services, or the file that a name stands in. No file of ours imports another, and there are no extensions."""
    answer = ServerReflectionResponse(valid_host=request.host, original_request=request)
    kind = request.WhichOneof("message_request")
    try:
        if kind == "list_services":
            answer.list_services_response.CopyFrom(ListServiceResponse(service=[ServiceResponse(name=name) for name in SERVICES]))
        elif kind == "file_by_filename":
            answer.file_descriptor_response.CopyFrom(_file(descriptor_pool.Default().FindFileByName(request.file_by_filename)))
        elif kind == "file_containing_symbol":
            name = request.file_containing_symbol.replace(REFLECTION_V1, "grpc.reflection.v1alpha.ServerReflection")
            answer.file_descriptor_response.CopyFrom(_file(descriptor_pool.Default().FindFileContainingSymbol(name)))
        else:
            answer.error_response.CopyFrom(ErrorResponse(error_code=UNIMPLEMENTED, error_message="there are no extensions"))
    except KeyError:
        answer.error_response.CopyFrom(ErrorResponse(error_code=MISSING, error_message="no such name"))
    return answer


def _file(descriptor: Any) -> Any:
    return FileDescriptorResponse(file_descriptor_proto=[descriptor.serialized_pb])


# ---- the table ----

OWN, OIP = "/seq2cmd.v1.Translator/", "/inference.GRPCInferenceService/"
METHODS: dict[bytes, Method] = {path.encode(): method for path, method in {
    f"{OWN}Translate": Method(TranslateRequest, translate),
    f"{OWN}TranslateBatch": Method(TranslateBatchRequest, translate_batch),
    f"{OWN}TranslateStream": Method(TranslateRequest, translate_stream, stream=True, refuse=refuse_in_stream),
    f"{OIP}ServerLive": Method(inference_pb2.ServerLiveRequest, inference.server_live, open=True),
    f"{OIP}ServerReady": Method(inference_pb2.ServerReadyRequest, inference.server_ready, open=True),
    f"{OIP}ServerMetadata": Method(inference_pb2.ServerMetadataRequest, inference.server_metadata),
    f"{OIP}ModelReady": Method(inference_pb2.ModelReadyRequest, inference.model_ready),
    f"{OIP}ModelMetadata": Method(inference_pb2.ModelMetadataRequest, inference.model_metadata),
    f"{OIP}ModelInfer": Method(inference_pb2.ModelInferRequest, inference.model_infer),
    "/grpc.health.v1.Health/Check": Method(HealthCheckRequest, health_check, open=True),
    "/grpc.health.v1.Health/Watch": Method(HealthCheckRequest, health_watch, watch=True, open=True),
    **{f"/{name}/ServerReflectionInfo": Method(ServerReflectionRequest, reflect, stream=True, open=True)
       for name in (REFLECTION_V1, "grpc.reflection.v1alpha.ServerReflection")},
}.items()}  # fmt: skip
FILES = (seq2cmd_v1_pb2.DESCRIPTOR, inference_pb2.DESCRIPTOR, HEALTH, REFLECTION)
SERVICES = (*(service.full_name for file in FILES for service in file.services_by_name.values()), REFLECTION_V1)
