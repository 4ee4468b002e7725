"""deploy/: image, units, compose file and manifests, each run or checked by the tool that it is meant for."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import compose_spec
import kubernetes_validate
import pytest
import yaml

from programs import DEPLOY, ROOT, free_port, get, run, running, tool, toy_server, wait_until_ready

DOCKERFILE = (DEPLOY / "docker" / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
MEMORY_BYTES = 64 << 20  # what the image, the compose file and the manifests grant


@pytest.fixture(scope="module")
def server(toy_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server with the toy model."""
    with toy_server(toy_model, tmp_path_factory.mktemp("server")) as port:
        yield port


# ---- the image ----


def test_dockerfile_is_clean() -> None:
    assert run(Path(sys.executable).with_name("hadolint"), DEPLOY / "docker" / "Dockerfile") == ""
    copied = {word for line in DOCKERFILE.splitlines() if line.startswith("COPY ") and "--from" not in line for word in line.split()[1:-1]}
    assert all((ROOT / name).exists() for name in copied)
    ignore = (DEPLOY / "docker" / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    assert {line[1:] for line in ignore if line.startswith("!")} == copied
    assert re.search(r"(?m)^FROM scratch$", DOCKERFILE) and re.search(r"(?m)^USER 65532:65532$", DOCKERFILE)


@pytest.fixture(scope="session")
def image_root(source_tree: Path, toy_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image's root, gathered by the Dockerfile's own script. What `pip install .[serve]` would install is copied from here."""
    folder = tmp_path_factory.mktemp("image")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv")
    packages = next((folder / "venv" / "lib").glob("python3*/site-packages"))
    leave = shutil.ignore_patterns("lab", "__pycache__", "small", "tiny")
    shutil.copytree(source_tree / "src" / "seq2cmd", packages / "seq2cmd", ignore=leave)
    for name in ("httptools", "uvloop"):
        module = __import__(name)
        shutil.copytree(Path(str(module.__file__)).parent, packages / name)
    run("sh", DEPLOY / "docker" / "rootfs", folder / "venv", folder / "root")
    return folder / "root"


def _sandboxed(root: Path, command: Sequence[str]) -> list[str]:
    """As `docker run --read-only --cap-drop ALL --user 65532` has it, but with this machine's loopback."""
    bwrap = tool("bwrap", "bubblewrap")
    return [bwrap, "--ro-bind", str(root), "/", "--proc", "/proc", "--dev", "/dev", "--unshare-user", "--unshare-pid", "--unshare-ipc",
            "--uid", "65532", "--gid", "65532", "--cap-drop", "ALL", "--clearenv", "--die-with-parent", *command]


def _json_of(instruction: str) -> list[str]:
    """The words of an instruction in JSON form."""
    words: list[str] = json.loads(re.findall(rf"(?m)^ *(?:HEALTHCHECK.*)?{instruction} (\[.*\])$", DOCKERFILE)[-1])
    return words


def _descendants(pid: int) -> list[int]:
    children = [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return [pid, *(below for child in children for below in _descendants(child))]


def _proportional_bytes(pid: int) -> int:
    """Memory of a process, what it shares divided among the sharers."""
    return 1024 * int(re.findall(r"(?m)^Pss: +(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text())[0])


def test_image_runs_read_only_without_rights_in_its_memory(image_root: Path, tmp_path: Path) -> None:
    venv = next(path for path in image_root.rglob("pyvenv.cfg")).parent
    port = free_port()

    def here(words: list[str]) -> list[str]:
        inside = f"/{venv.relative_to(image_root)}"
        changes = {"/opt/seq2cmd": inside, "8080": str(port), "0.0.0.0": "127.0.0.1"}
        return [re.sub("|".join(map(re.escape, changes)), lambda found: changes[found[0]], word) for word in words]

    names = {path.name for path in image_root.rglob("*")}
    assert not names & {"sh", "bash", "dash", "pip", "apt", "perl", "ensurepip"}
    with running(_sandboxed(image_root, here([*_json_of("ENTRYPOINT"), *_json_of("CMD")])), tmp_path / "log") as process:
        wait_until_ready(port, process, tmp_path / "log")
        for _ in range(50):
            assert get(port, "/translate", {"text": "which process is using port 8080"})["command"] == "sudo lsof -i :8080"
        run(*_sandboxed(image_root, here(json.loads(re.findall(r"HEALTHCHECK.* CMD (\[.*\])", DOCKERFILE)[0]))))
        used = sum(map(_proportional_bytes, _descendants(process.pid)))
    assert 8 << 20 < used < MEMORY_BYTES, f"{used:,} bytes"
    refused = subprocess.run(_sandboxed(image_root, here(json.loads(re.findall(r"HEALTHCHECK.* CMD (\[.*\])", DOCKERFILE)[0]))),
                             capture_output=True, check=False)
    assert refused.returncode != 0  # nobody listens any more


# ---- systemd ----


def test_units_are_valid_and_hardened(tmp_path: Path) -> None:
    analyze = tool("systemd-analyze", "systemd")
    for name in ("seq2cmd.service", "seq2cmd.socket"):
        text = (DEPLOY / "systemd" / name).read_text("utf-8")
        (tmp_path / name).write_text(text.replace("/opt/seq2cmd/bin/python3", sys.executable))
    assert run(analyze, "verify", "--man=no", tmp_path / "seq2cmd.service", tmp_path / "seq2cmd.socket") == ""
    told = run(analyze, "security", "--offline=true", "--threshold=15", "--no-pager", DEPLOY / "systemd" / "seq2cmd.service")
    assert float(re.findall(r"Overall exposure level for seq2cmd.service: ([\d.]+)", told)[0]) <= 1.5
    bare = tmp_path / "bare.service"
    bare.write_text("[Service]\nExecStart=/bin/true\n")
    assert subprocess.run([analyze, "security", "--offline=true", "--threshold=15", bare], capture_output=True, check=False).returncode != 0


def _system_calls(analyze: str, *names: str) -> set[str]:
    """What a system call filter's sets stand for."""
    calls: set[str] = set()
    for line in run(analyze, "syscall-filter", "--no-pager", *names).splitlines():
        word = line.strip()
        if line.startswith("    ") and not word.startswith("#"):
            calls |= _system_calls(analyze, word) if word.startswith("@") else {word}
    return calls


def test_socket_activation_within_the_unit_s_system_calls(toy_model: Path, source_tree: Path, tmp_path: Path) -> None:
    """Started by the first connection, on both kinds of socket. Translating, reloading and ending need no call that the unit forbids."""
    activate, strace = tool("systemd-socket-activate", "systemd"), tool("strace", "strace")
    text = (DEPLOY / "systemd" / "seq2cmd.service").read_text("utf-8")
    start = re.findall(r"(?m)^ExecStart=\S+ (.*)$", text)[0].split()
    assert start[0] == "-I"
    port, path, log = free_port(), tmp_path / "socket", tmp_path / "log"
    traced = [strace, "-D", "-f", "-qq", "-e", "signal=none", "-o", str(tmp_path / "calls")]
    program = [*traced, sys.executable, *start[1:], "--model", str(toy_model)]
    environment = [f"--setenv={name}={value}" for name, value in {**os.environ, "PYTHONPATH": str(source_tree / "src")}.items()]
    with running([activate, *environment, "-l", f"127.0.0.1:{port}", "-l", str(path), *program], log) as process:
        wait_until_ready(port, process, log, "/healthz")
        assert get(port, "/translate", {"text": "list files in /etc"})["command"] == "ls /etc"
        with socket.socket(socket.AF_UNIX) as local:
            local.settimeout(10)
            local.connect(str(path))
            local.sendall(b'{"text": "ping 10.0.0.1"}\n')
            assert json.loads(local.makefile().readline())["command"] == "ping 10.0.0.1"
        os.kill(process.pid, signal.SIGHUP)
        for _ in range(200):
            if '"reloaded"' in log.read_text():
                break
            time.sleep(0.05)
        assert '"reloaded"' in log.read_text(), log.read_text()
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(30) == 0
    used = set(re.findall(r"(?m)^\d+ +(\w+)\(", (tmp_path / "calls").read_text()))
    assert {"accept4", "memfd_create", "execve"} <= used
    analyze = tool("systemd-analyze", "systemd")
    allowed, denied = re.findall(r"(?m)^SystemCallFilter=(?!~)(.*)$", text), re.findall(r"(?m)^SystemCallFilter=~(.*)$", text)
    permitted = _system_calls(analyze, *" ".join(allowed).split()) - _system_calls(analyze, *" ".join(denied).split())
    # What a process does before the filter's program begins is done by strace and systemd-socket-activate, not here.
    assert used - permitted - {"execve"} == set()
    assert re.search(r"(?m)^RestrictAddressFamilies=AF_UNIX$", text)
    created = set(re.findall(r"socket\((AF_\w+)", (tmp_path / "calls").read_text()))
    assert created <= {"AF_UNIX"}


# ---- compose, Kubernetes ----


def test_compose_file_is_valid() -> None:
    text = (DEPLOY / "compose.yml").read_text("utf-8")
    compose_spec.PyCompose.from_yaml(text).validate()
    with pytest.raises(ValueError, match="prots"):
        compose_spec.PyCompose.from_yaml(text.replace("ports:", "prots:"))
    services = yaml.safe_load(text)["services"]
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert not source.startswith("./") or (DEPLOY / source).exists(), volume
    own = services["seq2cmd"]
    assert (own["read_only"], own["mem_limit"], own["cap_drop"], own["user"]) == (True, "64m", ["ALL"], "65532:65532")
    assert (DEPLOY / own["build"]["context"] / own["build"]["dockerfile"]).exists()


def _manifests() -> dict[str, Any]:
    folder = DEPLOY / "kubernetes"
    names = yaml.safe_load((folder / "kustomization.yaml").read_text("utf-8"))["resources"]
    assert {*names, "kustomization.yaml"} == {path.name for path in folder.iterdir()}
    found = [yaml.safe_load((folder / name).read_text("utf-8")) for name in names]
    return {manifest["kind"]: manifest for manifest in found}


def test_manifests_are_valid(server: int) -> None:
    manifests = _manifests()
    assert {*manifests} == {"Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy"}
    for version in ("1.29", kubernetes_validate.latest_version()):
        for manifest in manifests.values():
            kubernetes_validate.validate(manifest, version, strict=True)
    pod = manifests["Deployment"]["spec"]["template"]
    labels = pod["metadata"]["labels"]
    assert manifests["Service"]["spec"]["selector"] == manifests["Deployment"]["spec"]["selector"]["matchLabels"] == labels
    assert manifests["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"] == labels
    assert manifests["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == labels
    assert manifests["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]["name"] == manifests["Deployment"]["metadata"]["name"]
    container = pod["spec"]["containers"][0]
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert get(server, container[probe]["httpGet"]["path"])
    container["prots"] = []
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(manifests["Deployment"], "1.29", strict=True)
