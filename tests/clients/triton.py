"""python triton.py HOST:PORT MODEL: what NVIDIA's client for the Open Inference Protocol finds, as JSON. A process of its own, because two
generated copies of the protocol's messages cannot live in one."""

import json
import sys

import numpy as np
import tritonclient.grpc as triton
from tritonclient.grpc import service_pb2

TEXTS = ["list the files in /etc", "frobnicate zzz"]


def numbers(message: object) -> dict[str, object]:
    """Numbers and types of the fields of a message, nested ones too."""
    fields = {field.name: [field.number, field.type] for field in message.fields}  # type: ignore[attr-defined]
    return {"fields": fields, **{nested.name: numbers(nested) for nested in message.nested_types}}  # type: ignore[attr-defined]


def main(address: str, model: str) -> None:
    client = triton.InferenceServerClient(address)
    tensor = triton.InferInput("text", [len(TEXTS), 1], "BYTES")
    tensor.set_data_from_numpy(np.array([[text.encode()] for text in TEXTS], dtype=np.object_))
    wanted = [triton.InferRequestedOutput(name) for name in ("command", "confidence", "verdict")]
    answer = client.infer(model, [tensor], outputs=wanted, request_id="7", parameters={"alternatives": 1, "priority_of_mine": 3})
    everything = client.infer(model, [tensor], model_version=answer.get_response().model_version)
    errors = {}
    for name, call in {
        "model": lambda: client.infer("nobody", [tensor]),
        "version": lambda: client.infer(model, [tensor], model_version="9"),
        "output": lambda: client.infer(model, [tensor], outputs=[triton.InferRequestedOutput("colour")]),
        "parameter": lambda: client.infer(model, [tensor], parameters={"beam": 99}),
    }.items():
        try:
            call()
        except triton.InferenceServerException as error:
            errors[name] = [error.status(), error.message()]
    metadata = client.get_model_metadata(model)
    print(json.dumps({
        "live": client.is_server_live(), "ready": client.is_server_ready(), "server": client.get_server_metadata().name,
        "model_ready": [client.is_model_ready(model), client.is_model_ready("nobody")],
        "inputs": [[tensor.name, tensor.datatype, list(tensor.shape)] for tensor in metadata.inputs],
        "outputs": [[tensor.name, tensor.datatype] for tensor in metadata.outputs],
        "id": answer.get_response().id, "command": [text.decode() for text in answer.as_numpy("command").ravel()],
        "shape": list(answer.as_numpy("confidence").shape), "confidence": answer.as_numpy("confidence").ravel().tolist(),
        "verdict": [text.decode() for text in answer.as_numpy("verdict").ravel()],
        "suggestion": json.loads(everything.as_numpy("suggestion")[0, 0]), "errors": errors,
        "messages": {name: numbers(message) for name, message in service_pb2.DESCRIPTOR.message_types_by_name.items()},
    }))


main(*sys.argv[1:])
