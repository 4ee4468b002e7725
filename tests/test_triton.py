"""`seq2cmd deployment`: a repository that a real tritonserver serves, and a KServe manifest."""

import json
import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from conftest import Seq2cmd
from programs import free_port, get, run, running, toy_server, wait_until_ready
from seq2cmd.cli.options import UsageError
from seq2cmd.deploy.kserve import inference_service

PACKAGES = ["nvidia-pytriton==0.7.0", "numpy==1.26.4"]  # a tritonserver, and the NumPy that its Python backend was built for


@pytest.fixture(scope="module")
def server(toy_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server with the toy model."""
    with toy_server(toy_model, tmp_path_factory.mktemp("server")) as port:
        yield port


def _check_pod(container: dict[str, Any], **more: Any) -> None:
    pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [container], **more}}
    kubernetes_validate.validate(pod, "1.29", strict=True)


def test_kserve_manifest(seq2cmd: Seq2cmd, tmp_path: Path, server: int) -> None:
    """KServe's own schema is on no package index; what it shares with a pod is checked as a pod."""
    assert seq2cmd("deployment", "kserve", "own.yaml", "--image", "seq2cmd:0.1.0", "--replicas", "0-3").returncode == 0
    own = yaml.safe_load((tmp_path / "own.yaml").read_text("utf-8"))
    predictor = own["spec"]["predictor"]
    assert (own["apiVersion"], own["kind"], predictor["minReplicas"], predictor["maxReplicas"]) == (
        "serving.kserve.io/v1beta1", "InferenceService", 0, 3)
    _check_pod(predictor["containers"][0])
    for probe in ("readinessProbe", "livenessProbe"):
        assert get(server, predictor["containers"][0][probe]["httpGet"]["path"])
    triton = yaml.safe_load(seq2cmd("deployment", "kserve", "-", "--storage", "pvc://models/seq2cmd", "--name", "shell").stdout)
    model = triton["spec"]["predictor"]["model"]
    assert (triton["metadata"]["name"], model["storageUri"], model["protocolVersion"]) == ("shell", "pvc://models/seq2cmd", "v2")
    wrong = [("A", (1, 2), "a", None), ("a", (1, 2), "a", "b"), ("a", (1, 2), None, None), ("a", (3, 2), "a", None)]
    for name, replicas, image, storage in wrong:
        with pytest.raises(UsageError):
            inference_service(name, replicas, image, storage)
    assert seq2cmd("deployment", "kserve", "no/where.yaml", "--image", "a").returncode == 2


@pytest.fixture(scope="session")
def triton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tritonserver."""
    folder = tmp_path_factory.mktemp("triton")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
    run(*pip, "--no-deps", "--target", folder, *PACKAGES)
    program = folder / "pytriton" / "tritonserver"
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    (program / "backends" / "python" / "triton_python_backend_stub").symlink_to(
        program / "python_backend_stubs" / version / "triton_python_backend_stub")
    return folder


def test_triton_answers_as_our_server_does(seq2cmd: Seq2cmd, toy_model: Path, server: int, triton: Path, tmp_path: Path) -> None:
    assert seq2cmd("deployment", "triton", "models", "--instances", "0").returncode == 2
    assert seq2cmd("deployment", "triton", "models").stdout == "models/toy\n"
    assert seq2cmd("deployment", "triton", "models", "--instances", "2").returncode == 0  # once more, over the first
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["toy"]
    program, port = triton / "pytriton" / "tritonserver", free_port()
    command = [program / "bin" / "tritonserver", "--model-repository", tmp_path / "models", "--backend-directory", program / "backends",
               "--http-address", "127.0.0.1", "--http-port", port, "--allow-grpc", "false", "--allow-metrics", "false",
               "--exit-timeout-secs", "2"]
    # The backend looks for modules in its working folder first: there is the NumPy that it takes.
    libraries = f"{sysconfig.get_config_var('LIBDIR')}:{os.environ.get('LD_LIBRARY_PATH', '')}"
    with running(command, tmp_path / "log", cwd=triton, env={**os.environ, "LD_LIBRARY_PATH": libraries}) as process:
        wait_until_ready(port, process, tmp_path / "log", "/v2/health/ready")
        texts = ["list files in /etc", "kill process 42", "frobnicate zzz", "", "ping 10.0.0.1"]
        asked = {"inputs": [{"name": "text", "datatype": "BYTES", "shape": [5], "data": texts}],
                 "parameters": {"alternatives": 1, "shell": "fish"},
                 "outputs": [{"name": name} for name in ("command", "verdict", "risk", "confidence")]}
        theirs, ours = (get(each, "/v2/models/toy/infer", asked)["outputs"] for each in (port, server))
        assert theirs[3].pop("data") == pytest.approx(ours[3].pop("data"))
        assert theirs == ours
        whole = get(port, "/v2/models/toy/infer", {**asked, "outputs": [{"name": "suggestion"}]})["outputs"][0]
        assert json.loads(whole["data"][0])["command"] == "ls /etc"
        with pytest.raises(OSError, match="400|500") as raised:
            get(port, "/v2/models/toy/infer", {**asked, "parameters": {"shell": "tcsh"}})
        assert b"is one of sh, bash" in raised.value.read()  # type: ignore[attr-defined]
