"""Clients that people already have, the real ones: OpenAI's, Triton's, and schemathesis against the OpenAPI document.

Each runs in a process of its own: their dependencies warn, and warnings are errors here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server_process import REQUEST, ServerProcess

KEY = "0123456789abcdef0123"


@pytest.fixture(scope="module")
def server(toy_model: Path) -> Iterator[ServerProcess]:
    with ServerProcess(toy_model, "--workers", "1", environment={"SEQ2CMD_API_KEYS": f"test:{KEY}"}) as process:
        yield process
        assert not process.log("internal_error")


def client(code: str, *arguments: str) -> Any:
    """Run Python code that prints JSON."""
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    command = [sys.executable, "-W", "ignore", "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment)
    assert done.returncode == 0, done.stderr[-3000:] + "\npip install 'seq2cmd[clients]'"
    return json.loads(done.stdout)


OPENAI = """
import json, sys
import openai
url, key, request = sys.argv[1:]
client = openai.OpenAI(base_url=url + "/v1", api_key=key, max_retries=0)
def ask(content, **more):
    messages = [{"role": "system", "content": "You are a shell. " * 500}, {"role": "user", "content": "who am i"},
                {"role": "assistant", "content": "whoami"}, {"role": "user", "content": content}]
    return client.chat.completions.create(model=more.pop("model", "gpt-4o"), messages=messages, temperature=0, **more)
def code(call):
    try:
        call()
    except openai.APIStatusError as error:
        return [type(error).__name__, error.status_code, error.body["code"]]
plain, refused = ask(request), ask("zeige wetter heute")
chunks = list(ask(request, stream=True, stream_options={"include_usage": True}))
print(json.dumps({
    "models": [model.id for model in client.models.list()], "model": client.models.retrieve("toy").owned_by,
    "plain": [plain.model, plain.choices[0].message.content, plain.choices[0].finish_reason, plain.usage.total_tokens],
    "risk": plain.model_extra["seq2cmd"]["risk"],
    "parts": ask([{"type": "text", "text": request}, {"type": "image_url", "image_url": {"url": "data:"}}]).choices[0].message.content,
    "refused": [refused.choices[0].message.content, refused.choices[0].finish_reason],
    "stream": "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices),
    "finish": [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices], "usage": chunks[-1].usage.total_tokens,
    "errors": [code(lambda: ask("")), code(lambda: client.models.retrieve("gone")), code(lambda: ask(request, n=99)),
               code(lambda: openai.OpenAI(base_url=url + "/v1", api_key="wrong", max_retries=0).models.list())],
}))
"""


def test_openai_client(server: ServerProcess) -> None:
    assert client(OPENAI, server.url, KEY, REQUEST) == {
        "models": ["toy"], "model": "seq2cmd", "plain": ["toy", "ls /tmp", "stop", 6], "risk": "safe", "parts": "ls /tmp",
        "refused": ["I know no command for that.", "stop"], "stream": "ls /tmp", "finish": [None, "stop"], "usage": 6,
        "errors": [["BadRequestError", 400, "bad_input"], ["NotFoundError", 404, "not_found"], ["BadRequestError", 400, "bad_input"],
                   ["AuthenticationError", 401, "unauthorized"]],
    }  # fmt: skip


TRITON = """
import json, sys
import numpy as np
import tritonclient.http as triton
address, key, request = sys.argv[1:]
client, headers = triton.InferenceServerClient(address), {"Authorization": "Bearer " + key}
def infer(texts, binary, outputs, **more):
    text = triton.InferInput("text", [len(texts), 1], "BYTES")
    text.set_data_from_numpy(np.array([[t] for t in texts], dtype=object), binary_data=binary)
    wanted = [triton.InferRequestedOutput(name, binary_data=binary) for name in outputs] or None
    return client.infer("toy", [text], outputs=wanted, headers=dict(headers), **more)  # it writes into them
def column(result, name):
    return [value.decode() if isinstance(value, bytes) else value for value in result.as_numpy(name)[:, 0].tolist()]
def error(call):
    try:
        call()
    except triton.InferenceServerException as problem:
        return problem.status()
texts = [request, "ping 10.0.0.1", "zeige wetter heute"]
binary, plain, all_outputs = infer(texts, True, ["command", "confidence"]), infer(texts, False, ["command"]), infer([request], True, [])
alone = infer([request], True, ["suggestion"], parameters={"alternatives": 0})
metadata = client.get_model_metadata("toy", headers=headers)
print(json.dumps({
    "live": client.is_server_live(), "ready": client.is_server_ready(), "model": client.is_model_ready("toy", headers=headers),
    "name": client.get_server_metadata(headers=headers)["name"],
    "inputs": metadata["inputs"], "outputs": [output["name"] for output in metadata["outputs"]], "binary": column(binary, "command"),
    "shape": list(binary.as_numpy("confidence").shape), "type": str(binary.as_numpy("confidence").dtype),
    "plain": column(plain, "command"), "suggestion": json.loads(all_outputs.as_numpy("suggestion")[0, 0])["command"],
    "versioned": column(infer([request], True, ["command"], model_version=metadata["versions"][0], request_id="7"), "command"),
    "alternatives": json.loads(alone.as_numpy("suggestion")[0, 0])["alternatives"],
    "errors": [error(lambda: infer([request], True, ["nothing"])), error(lambda: client.get_model_metadata("gone", headers=headers))],
}))
"""


def test_triton_client(server: ServerProcess) -> None:
    assert client(TRITON, server.url.removeprefix("http://"), KEY, REQUEST) == {
        "live": True, "ready": True, "model": True, "name": "seq2cmd", "inputs": [{"name": "text", "datatype": "BYTES", "shape": [-1]}],
        "outputs": ["command", "verdict", "risk", "confidence", "suggestion"], "binary": ["ls /tmp", "ping 10.0.0.1", ""], "shape": [3, 1],
        "type": "float32", "plain": ["ls /tmp", "ping 10.0.0.1", ""], "suggestion": "ls /tmp", "versioned": ["ls /tmp"], "alternatives": [],
        "errors": ["400", "404"],
    }  # fmt: skip


def test_generate(server: ServerProcess) -> None:
    key = {"Authorization": f"Bearer {KEY}"}
    answer = server.ask("/v2/models/toy/generate", {"text_input": REQUEST, "parameters": {"temperature": 0}}, key)
    assert answer.json()["text_output"] == "ls /tmp"
    events = server.ask("/v2/models/toy/generate_stream", {"text_input": REQUEST}, key)
    assert events.headers["content-type"] == "text/event-stream"
    assert json.loads(events.body.decode().removeprefix("data: "))["text_output"] == "ls /tmp"


def test_schemathesis(server: ServerProcess, tmp_path: Path) -> None:
    """What the document says holds: statuses, types and shapes of answers, methods; and whatever is sent, nothing breaks."""
    # Left out: a text may be refused for characters that no JSON schema can name, unknown keys are welcome where the protocol is not ours,
    # and some paths are open although there are keys.
    command = [sys.executable, "-W", "ignore", "-c", "from schemathesis.cli import schemathesis; schemathesis()", "run",
               f"{server.url}/openapi.json", "--header", f"Authorization: Bearer {KEY}", "--max-examples", "12", "--seed", "1",
               "--phases", "examples,coverage,fuzzing", "--exclude-checks", "positive_data_acceptance,negative_data_rejection,ignored_auth",
               "--no-color", "--generation-database", "none"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:] + "\npip install 'seq2cmd[clients]'"
