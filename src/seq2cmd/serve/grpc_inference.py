"""The Open Inference Protocol v2 over gRPC (inference.GRPCInferenceService). The tensors are those of HTTP: oip.py."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

from .. import __version__
from .errors import ServeError, bad_input
from .grpc_work import Work
from .oip import OUTPUTS, PARAMETERS, known, pack_values, unpack_strings
from .protos import inference_pb2 as messages
from .service import Service

Response = messages.ModelInferResponse


def server_live(service: Service, request: messages.ServerLiveRequest) -> messages.ServerLiveResponse:
    """Whether the process answers."""
    return messages.ServerLiveResponse(live=True)


def server_ready(service: Service, request: messages.ServerReadyRequest) -> messages.ServerReadyResponse:
    """Whether requests are taken."""
    return messages.ServerReadyResponse(ready=service.ready)


def server_metadata(service: Service, request: messages.ServerMetadataRequest) -> messages.ServerMetadataResponse:
    """Name and version of the server."""
    return messages.ServerMetadataResponse(name="seq2cmd", version=__version__)


def model_ready(service: Service, request: messages.ModelReadyRequest) -> messages.ModelReadyResponse:
    """Whether there is such a model, and requests for it are taken."""
    try:
        _known(service, request.name, request.version)
    except ServeError:
        return messages.ModelReadyResponse(ready=False)
    return messages.ModelReadyResponse(ready=service.ready)


def model_metadata(service: Service, request: messages.ModelMetadataRequest) -> messages.ModelMetadataResponse:
    """What a model takes and gives."""
    found = _known(service, request.name, request.version)
    tensor = messages.ModelMetadataResponse.TensorMetadata
    return messages.ModelMetadataResponse(
        name=found["name"], versions=[found["version"]], platform="seq2cmd", inputs=[tensor(name="text", datatype="BYTES", shape=[-1])],
        outputs=[tensor(name=name, datatype=datatype, shape=[-1]) for name, (datatype, _) in OUTPUTS.items()],
    )


def model_infer(service: Service, request: messages.ModelInferRequest) -> Work:
    """Many texts in one tensor; the outputs have its shape."""
    found = _known(service, request.model_name, request.model_version)
    texts = _texts(request)
    shape = _shape(request, len(texts))
    wanted = _wanted(request)
    asked = {"model": found["name"], **_parameters(request), "texts": texts}

    def finish(suggestions: Sequence[dict[str, Any]]) -> Response:
        answer = Response(model_name=found["name"], model_version=found["version"], id=request.id)
        for name in wanted:
            datatype, value = OUTPUTS[name]
            answer.outputs.append(Response.InferOutputTensor(name=name, datatype=datatype, shape=shape))
            answer.raw_output_contents.append(pack_values(datatype, [value(suggestion) for suggestion in suggestions]))
        return answer

    return Work(lambda: service.batch_steps(asked), finish, max(1, min(len(texts), service.limits.texts)), texts)


def _known(service: Service, name: str, version: str) -> dict[str, Any]:
    return known(service, {"model": name, **({"version": version} if version else {})})


def _texts(request: messages.ModelInferRequest) -> list[str]:
    """The elements of the input, which stand in raw_input_contents or in the tensor."""
    if len(request.inputs) != 1 or request.inputs[0].name != "text" or request.inputs[0].datatype != "BYTES":
        raise bad_input('expected one input, named "text", of the datatype BYTES')
    if request.raw_input_contents:
        if len(request.raw_input_contents) != 1:
            raise bad_input(f"one input, and {len(request.raw_input_contents)} raw_input_contents")
        return unpack_strings(request.raw_input_contents[0])
    return [element.decode("utf-8", "surrogateescape") for element in request.inputs[0].contents.bytes_contents]


def _shape(request: messages.ModelInferRequest, count: int) -> list[int]:
    shape = list(request.inputs[0].shape)
    if not shape or len(shape) > 8 or min(shape) < 0 or prod(shape) != count:
        raise bad_input(f"the shape {shape} is not that of {count} elements")
    return shape


def _parameters(request: messages.ModelInferRequest) -> dict[str, Any]:
    """Those of ours; protocols and clients add others."""
    given = {name: request.parameters[name] for name in PARAMETERS if name in request.parameters}
    return {name: getattr(value, value.WhichOneof("parameter_choice") or "bool_param") for name, value in given.items()}


def _wanted(request: messages.ModelInferRequest) -> list[str]:
    names = [output.name for output in request.outputs] or list(OUTPUTS)
    for name in names:
        if name not in OUTPUTS:
            raise bad_input(f"no such output: {name!r}", f"there are: {', '.join(OUTPUTS)}")
    return names
