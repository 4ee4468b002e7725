"""The Open Inference Protocol v2 over HTTP, as KServe and Triton clients speak it, with the binary tensor extension.

Input `text` [n] (or any shape with n elements) of BYTES; outputs of the same shape: `command` (BYTES, empty when the verdict is "refuse"),
`verdict`, `risk`, `suggestion` (BYTES, the JSON shape of /translate) and `confidence` (FP32). Parameters: alternatives, beam, shell.

Binary tensors stand behind the JSON of a body whose length the header Inference-Header-Content-Length tells; elements of BYTES have their
length before them, 4 bytes, little-endian.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping, Sequence
from math import prod
from typing import Any

from .. import __version__
from .errors import BAD_INPUT, NOT_FOUND, ServeError, bad_input
from .message import STATUS, Plan, Reply, Request, error_headers, json_reply, read_object
from .openai import sentence
from .service import Service, kind

HEADER_LENGTH = "inference-header-content-length"
BINARY_TYPE = "application/octet-stream"
PARAMETERS = ("alternatives", "beam", "shell")
OUTPUTS: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
    "command": ("BYTES", lambda suggestion: suggestion["command"] or ""),
    "verdict": ("BYTES", lambda suggestion: suggestion["verdict"]),
    "risk": ("BYTES", lambda suggestion: suggestion["risk"] or ""),
    "confidence": ("FP32", lambda suggestion: suggestion["confidence"]),
    "suggestion": ("BYTES", json.dumps),
}


def error_reply(error: ServeError) -> Reply:
    """A refusal as the protocol has it."""
    message = f"{error}; {error.hint}" if error.hint else str(error)
    return json_reply({"error": message}, 400 if error.code == BAD_INPUT else STATUS[error.code], error_headers(error))


def server(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v2."""
    return json_reply({"name": "seq2cmd", "version": __version__, "extensions": ["binary_tensor_data", "generate"]})


def live(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v2/health/live."""
    return json_reply({"live": True})


def ready(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v2/health/ready."""
    service.require_ready()
    return json_reply({"ready": True})


def model(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v2/models/{model}[/versions/{version}]."""
    found = known(service, words)
    return json_reply({
        "name": found["name"], "versions": [found["version"]], "platform": "seq2cmd",
        "inputs": [{"name": "text", "datatype": "BYTES", "shape": [-1]}],
        "outputs": [{"name": name, "datatype": datatype, "shape": [-1]} for name, (datatype, _) in OUTPUTS.items()],
    })


def model_ready(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v2/models/{model}[/versions/{version}]/ready."""
    service.require_ready()
    return json_reply({"name": known(service, words)["name"], "ready": True})


def infer(service: Service, request: Request, words: Mapping[str, str]) -> Plan:
    """POST /v2/models/{model}[/versions/{version}]/infer."""
    found = known(service, words)
    asked, binary = _parts(request)
    tensor = _text_tensor(asked)
    texts = _elements(tensor, binary)
    shape = _shape(tensor, len(texts))
    wanted = _wanted(asked)
    own = {"texts": texts, "model": found["name"], **_parameters(asked.get("parameters"))}
    if not isinstance(asked.get("id", ""), str):
        raise bad_input(f'"id" is a string, got {kind(asked["id"])}')

    def finish(suggestions: list[dict[str, Any]]) -> Reply:
        head = {"model_name": found["name"], "model_version": found["version"]}
        if "id" in asked:
            head["id"] = asked["id"]
        return _answer(head, shape, suggestions, wanted)

    return Plan(lambda: service.batch_steps(own), finish, max(1, min(len(texts), service.limits.texts)), texts)


def generate(service: Service, request: Request, words: Mapping[str, str]) -> Plan:
    """POST /v2/models/{model}[/versions/{version}]/generate."""
    return _generate(service, request, words, json_reply)


def generate_stream(service: Service, request: Request, words: Mapping[str, str]) -> Plan:
    """POST /v2/models/{model}[/versions/{version}]/generate_stream: the same as one server-sent event."""
    return _generate(service, request, words, lambda value: Reply(200, f"data: {json.dumps(value)}\n\n".encode(), "text/event-stream"))


def _generate(service: Service, request: Request, words: Mapping[str, str], reply: Callable[[object], Reply]) -> Plan:
    found, asked = known(service, words), request.json()
    text = asked.get("text_input")
    if not isinstance(text, str):
        raise bad_input(f'"text_input" is a string, got {kind(text)}')
    own = {"text": text, "model": found["name"], **_parameters(asked.get("parameters"))}

    def finish(suggestion: dict[str, Any]) -> Reply:
        return reply({"model_name": found["name"], "model_version": found["version"], "text_output": sentence(suggestion)})

    return Plan(lambda: service.translate(own), finish, 1, text)


# ---- reading ----


def known(service: Service, words: Mapping[str, str]) -> dict[str, Any]:
    """The entry of `Service.models` for {"model": ..., "version"?: ...}.

    Raises:
        ServeError: not_found.
    """
    for found in service.models():
        if found["name"] == words["model"]:
            if words.get("version", found["version"]) != found["version"]:
                raise ServeError(NOT_FOUND, f"{found['name']} has no version {words['version']!r}", f"there is {found['version']}")
            return found
    names = ", ".join(found["name"] for found in service.models())
    raise ServeError(NOT_FOUND, f"no model named {words['model']!r}", f"there are: {names}")


def _parts(request: Request) -> tuple[dict[str, Any], bytes]:
    """The JSON and the binary part of a body."""
    header = request.headers.get(HEADER_LENGTH.encode())
    if header is None:
        return request.json(), b""
    if not header.isdigit() or len(header) > 9 or int(header) > len(request.body):
        raise bad_input(f"{HEADER_LENGTH} is at most the length of the body, {len(request.body)}")
    return read_object(request.body[: int(header)]), request.body[int(header) :]


def _text_tensor(asked: Mapping[str, Any]) -> dict[str, Any]:
    inputs = asked.get("inputs")
    if not isinstance(inputs, list) or len(inputs) != 1 or not isinstance(inputs[0], dict):
        example = '[{"name": "text", "datatype": "BYTES", "shape": [1], "data": ["restart nginx"]}]'
        raise bad_input('"inputs" is a list of one tensor', example)
    tensor: dict[str, Any] = inputs[0]
    if tensor.get("name") != "text" or tensor.get("datatype") != "BYTES":
        raise bad_input('the input is named "text" and has the datatype BYTES')
    return tensor


def _elements(tensor: Mapping[str, Any], binary: bytes) -> list[str]:
    parameters = tensor.get("parameters")
    size = parameters.get("binary_data_size") if isinstance(parameters, dict) else None
    if size is not None:
        if type(size) is not int or size != len(binary):
            raise bad_input(f'"binary_data_size" is the length of what follows the JSON, {len(binary)}')
        return unpack_strings(binary)
    if binary:
        raise bad_input('bytes behind the JSON, and no "binary_data_size"')
    data = tensor.get("data")
    while isinstance(data, list) and len(data) == 1 and isinstance(data[0], list):  # [[...]]: nested as the shape is
        data = data[0]
    if isinstance(data, list) and data and all(isinstance(row, list) for row in data):
        data = [element for row in data for element in row]
    if not isinstance(data, list) or not all(isinstance(text, str) for text in data):
        raise bad_input('"data" is a list of strings')
    return data


def unpack_strings(binary: bytes) -> list[str]:
    """The elements of a BYTES tensor: each has its length before it, 4 bytes, little-endian.

    Raises:
        ServeError: bad_input: it ends in the middle. What is not UTF-8 in a text is kept as lone surrogates: the core refuses it.
    """
    texts, at = [], 0
    while at < len(binary):
        end = at + 4 + int.from_bytes(binary[at : at + 4], "little")
        if at + 4 > len(binary) or end > len(binary):
            raise bad_input("a BYTES tensor that ends in the middle of an element")
        texts.append(binary[at + 4 : end].decode("utf-8", "surrogateescape"))
        at = end
    return texts


def _shape(tensor: Mapping[str, Any], count: int) -> list[int]:
    shape = tensor.get("shape")
    if not isinstance(shape, list) or not shape or len(shape) > 8 or not all(type(size) is int and size >= 0 for size in shape):
        raise bad_input('"shape" is a list of whole numbers')
    if prod(shape) != count:
        raise bad_input(f"the shape has {prod(shape)} elements, the data {count}")
    return shape


def _parameters(parameters: object) -> dict[str, Any]:
    """Those of ours; protocols and clients add others."""
    if parameters is None:
        return {}
    if not isinstance(parameters, dict):
        raise bad_input(f'"parameters" is an object, got {kind(parameters)}')
    return {name: parameters[name] for name in PARAMETERS if name in parameters}


def _wanted(asked: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """Names of the outputs, and whether each goes as binary."""
    parameters = asked.get("parameters")
    binary = isinstance(parameters, dict) and parameters.get("binary_data_output") is True
    outputs = asked.get("outputs")
    if outputs is None or outputs == []:
        return [(name, binary) for name in OUTPUTS]
    if not isinstance(outputs, list) or not all(isinstance(output, dict) for output in outputs):
        raise bad_input('"outputs" is a list of objects', '[{"name": "command"}]')
    wanted = []
    for output in outputs:
        name, own = output.get("name"), output.get("parameters")
        if not isinstance(name, str) or name not in OUTPUTS:
            raise bad_input(f"no such output: {name!r}", f"there are: {', '.join(OUTPUTS)}")
        wanted.append((name, own.get("binary_data", binary) is True if isinstance(own, dict) else binary))
    return wanted


# ---- answering ----


def _answer(head: dict[str, Any], shape: list[int], suggestions: Sequence[dict[str, Any]], wanted: Sequence[tuple[str, bool]]) -> Reply:
    outputs, tails = [], []
    for name, binary in wanted:
        datatype, value = OUTPUTS[name]
        values = [value(suggestion) for suggestion in suggestions]
        output: dict[str, Any] = {"name": name, "datatype": datatype, "shape": shape}
        if binary:
            tails.append(pack_values(datatype, values))
            output["parameters"] = {"binary_data_size": len(tails[-1])}
        else:
            output["data"] = values
        outputs.append(output)
    body = json.dumps({**head, "outputs": outputs}).encode()
    if not tails:
        return Reply(200, body)
    return Reply(200, b"".join([body, *tails]), BINARY_TYPE, ((HEADER_LENGTH, str(len(body))),))


def pack_values(datatype: str, values: Sequence[Any]) -> bytes:
    """The elements of a tensor as the binary extension wants them."""
    if datatype == "FP32":
        return struct.pack(f"<{len(values)}f", *values)
    encoded = [value.encode("utf-8", "surrogatepass") for value in values]
    return b"".join(len(element).to_bytes(4, "little") + element for element in encoded)
