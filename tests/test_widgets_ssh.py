"""The key at the prompt over ssh: a server of the tests' own on the loopback, and shells behind it, on terminals with and without colours.

The server is OpenSSH's, with keys and settings in a temporary folder. Who is root runs it in a mount namespace of its own, where what a
login leaves behind (/run, /var/log) is on temporary file systems.
"""

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from test_widgets import ALT_E, ENTER, PATIENCE, UP, Session, start  # noqa: F401 - the fixture starts shells here too

NEEDED = {"sshd": "openssh-server", "ssh": "openssh-client", "ssh-keygen": "openssh-client", "unshare": "util-linux"}
SYSTEM = "/usr/sbin:/sbin"  # where sshd lies, which is not on everybody's PATH
CONFIG = """
ListenAddress 127.0.0.1:{port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/client.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
PrintMotd no
PrintLastLog no
"""
AS_ROOT = "mount -t tmpfs none /run && mount -t tmpfs none /var/log && mkdir -m 755 /run/sshd && exec {command}"


@pytest.fixture(scope="module")
def ssh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """The words of a command line that logs in to the server with a terminal; the command there stands behind them."""
    path = f"{os.environ['PATH']}:{SYSTEM}"
    missing = sorted({package for tool, package in NEEDED.items() if not shutil.which(tool, path=path)})
    if missing:
        pytest.fail(f"{' and '.join(missing)} needed by these tests: apt-get install {' '.join(missing)}")
    folder = tmp_path_factory.mktemp("ssh")
    for name in ("host", "client"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", folder / name], check=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder))
    (folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {(folder / 'host.pub').read_text()}")
    command = [shutil.which("sshd", path=path) or "sshd", "-D", "-e", "-f", str(folder / "config")]
    if os.getuid() == 0:
        command = ["unshare", "--mount", "sh", "-c", AS_ROOT.format(command=shlex.join(command))]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        _wait_for_port(port, server, folder / "log")
        yield ["ssh", "-tt", "-F", "none", "-p", str(port), "-i", str(folder / "client"), "-l", getpass.getuser(), "-o", "BatchMode=yes",
               "-o", "IdentitiesOnly=yes", "-o", f"UserKnownHostsFile={folder / 'known_hosts'}", "127.0.0.1"]
    finally:
        server.terminate()
        server.wait()


def _wait_for_port(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            assert server.poll() is None and time.monotonic() < end, f"sshd does not listen: {log.read_text()}"
            time.sleep(0.05)


@pytest.fixture(scope="module", params=[("bash", "vt100"), ("zsh", "xterm"), ("fish", "vt100")], ids="-".join)
def remote(request: pytest.FixtureRequest, ssh: list[str], start: Callable[..., Session]) -> Session:  # noqa: F811
    """A shell at the other end of an ssh connection, with the widget installed there."""
    shell, terminal = request.param
    return start(shell, through=ssh, TERM=terminal)


def test_over_ssh_the_line_becomes_the_command_is_edited_and_runs(remote: Session) -> None:
    (remote.home / "x").mkdir()
    (remote.home / "x" / "marker").touch()
    remote.new_line("list files in x/")
    remote.type(ALT_E)
    assert remote.line() == "ls x/"
    remote.type("mar*")
    assert remote.line() == "ls x/mar*"
    remote.type(ENTER)
    remote.expect("x/marker")
    remote.type(UP)
    assert remote.line() == "ls x/mar*"


def test_over_ssh_a_refused_request_stays_and_says_why(remote: Session) -> None:
    remote.new_line("frobnicate zzz")
    remote.output = ""
    remote.type(ALT_E)
    remote.expect("seq2cmd: no answer: low confidence; unknown word: frobnicate")
    assert remote.line() == "frobnicate zzz"
    remote.new_line("echo $SSH_CONNECTION done")
    remote.type(ENTER)
    remote.expect("127.0.0.1")  # it is the other end of a connection
