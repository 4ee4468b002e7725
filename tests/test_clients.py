"""Programs that people already have, which speak to our server: NVIDIA's Triton client over gRPC, and shell-gpt over the OpenAI API."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from client_programs import clients_python
from seq2cmd.serve.protos import inference_pb2
from server_process import ServerProcess

KEY = "0123456789abcdef-key"


@pytest.fixture(scope="module")
def python() -> Path:
    return clients_python()


@pytest.fixture(scope="module")
def server(toy_model: Path) -> Iterator[ServerProcess]:
    options = ["--workers", "1", "--grpc-port", "0", "--deadline-ms", "100000"]
    with ServerProcess(toy_model, *options, environment={"SEQ2CMD_API_KEYS": ""}) as process:
        yield process


@pytest.fixture(scope="module")
def triton(server: ServerProcess, python: Path, toy_model: Path) -> dict[str, Any]:
    port = server.log("started")[0]["grpc_ports"][0]
    command = [python, Path(__file__).parent / "clients" / "triton.py", f"127.0.0.1:{port}", toy_model.name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env={"PATH": os.environ["PATH"]})
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_triton_translates_a_binary_tensor(triton: dict[str, Any]) -> None:
    assert triton["command"] == ["ls /etc", ""]
    assert triton["verdict"] == ["answer", "refuse"]
    assert (triton["id"], triton["shape"]) == ("7", [2, 1])
    assert triton["confidence"][0] > 0.9 > triton["confidence"][1]
    assert (triton["suggestion"]["command"], triton["suggestion"]["schema"]) == ("ls /etc", 1)


def test_triton_finds_out_what_there_is(triton: dict[str, Any]) -> None:
    assert (triton["live"], triton["ready"], triton["server"], triton["model_ready"]) == (True, True, "seq2cmd", [True, False])
    assert triton["inputs"] == [["text", "BYTES", [-1]]]
    assert ["confidence", "FP32"] in triton["outputs"]


def test_triton_is_told_what_is_wrong(triton: dict[str, Any]) -> None:
    errors = triton["errors"]
    assert {name: error[0] for name, error in errors.items()} == {
        "model": "StatusCode.NOT_FOUND", "version": "StatusCode.NOT_FOUND", "output": "StatusCode.INVALID_ARGUMENT",
        "parameter": "StatusCode.INVALID_ARGUMENT"}  # fmt: skip
    assert "there are: toy" in errors["model"][1] and "'colour'" in errors["output"][1] and "1 to 8" in errors["parameter"][1]


def test_our_messages_have_the_numbers_of_the_clients(triton: dict[str, Any]) -> None:
    """Every field that we know has the number and the type that it has there, and we know every message of the calls that we answer."""

    def compare(ours: Any, theirs: dict[str, Any], where: str) -> None:
        assert {field.name: [field.number, field.type] for field in ours.fields}.items() <= theirs["fields"].items(), where
        for nested in ours.nested_types:
            compare(nested, theirs[nested.name], f"{where}.{nested.name}")

    messages = inference_pb2.DESCRIPTOR.message_types_by_name
    assert {"ModelInferRequest", "ModelInferResponse", "InferParameter", "InferTensorContents"} < set(messages)
    for name, message in messages.items():
        compare(message, triton["messages"][name], name)


@pytest.fixture
def shell_gpt(server: ServerProcess, python: Path, tmp_path: Path) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """shell-gpt in a HOME of its own. It must never run what it is told: without a terminal and with --no-interaction it only prints."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(tmp_path), "API_BASE_URL": f"{server.url}/v1", "OPENAI_API_KEY": KEY,
        "DEFAULT_MODEL": "toy", "USE_LITELLM": "false", "OPENAI_USE_FUNCTIONS": "false", "SHELL_INTERACTION": "false",
        "DEFAULT_EXECUTE_SHELL_CMD": "false", "PRETTIFY_MARKDOWN": "false",
    }  # fmt: skip

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run([python.with_name("sgpt"), "--no-cache", *arguments], env=environment, cwd=tmp_path, capture_output=True,
                              text=True, stdin=subprocess.DEVNULL, timeout=120)

    return run


def test_shell_gpt_answers_with_our_command(shell_gpt: Callable[..., "subprocess.CompletedProcess[str]"]) -> None:
    done = shell_gpt("--shell", "--no-interaction", "list the files in /etc")
    assert (done.stdout.strip(), done.returncode) == ("ls /etc", 0), done.stderr


def test_shell_gpt_shows_a_refusal_as_a_sentence(shell_gpt: Callable[..., "subprocess.CompletedProcess[str]"]) -> None:
    done = shell_gpt("frobnicate zzz")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("I know no command for that")
