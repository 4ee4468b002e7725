"""Run commands in a throw-away sandbox: bubblewrap over a read-only system, with a home directory and /etc of its own, no network, limits.

A *case* is a command with what goes before it, and a check of its effect after it. Each case gets fresh copies of the writable folders.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from seq2cmd.errors import Seq2CmdError

WRITABLE = ("etc", "root", "srv", "mnt", "opt", "home", "var/log", "var/spool", "var/tmp", "var/www", "var/backups", "var/lib/dpkg/updates")
TIME_LIMIT_S = 4
LIMITS = "ulimit -c 0 -f 2000000 -t 10 2> /dev/null; "
OUTSIDE_LIMIT_S = 30
STOPPED = 124  # exit status of `timeout` when it had to stop a command
PATHS = {"gnu": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "busybox": "/busybox/bin:/busybox/beside"}
SHELLS = {"gnu": "/bin/bash", "busybox": "/busybox/bin/sh"}
OUT = "/tmp/out"  # what goes in and comes out, as seen inside
CUT = 4000  # characters of output that are kept


class SandboxError(Seq2CmdError):
    """The sandbox cannot run here; the message says what is missing."""

    exit_code = 2


@dataclass(frozen=True)
class Case:
    """A command, `before` it (shell lines), its standard input, and a `check` (shell lines) that must succeed after it.

    What goes before and after runs in bash with all tools; only the command itself is left to the dialect's shell and tools.
    """

    command: str
    dialect: str = "gnu"
    before: str = ""
    check: str = ""
    stdin: str = ""
    seconds: float = TIME_LIMIT_S


@dataclass(frozen=True)
class Outcome:
    """What came of a case. `status` is the command's exit status (124: stopped by the time limit), `effect` that of the check."""

    status: int
    stdout: str
    stderr: str
    effect: int


@dataclass
class Sandbox:
    """A system tree to run in.

    Args:
        root: the tree (``/`` is the machine's own), made by ``scripts/sandbox``.
        fixture: folder with ``build.sh``, which fills the home directory and /etc.

    Raises:
        SandboxError: bubblewrap is missing, or the kernel does not let it work.
    """

    root: Path
    fixture: Path
    template: Path = field(init=False)
    _folder: tempfile.TemporaryDirectory[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not shutil.which("bwrap"):
            raise SandboxError("bubblewrap is not installed", hint="apt-get install bubblewrap")
        if not (self.root / "usr" / "bin").is_dir():
            raise SandboxError(f"{self.root} holds no system", hint="bash scripts/sandbox makes one")
        self._folder = tempfile.TemporaryDirectory(prefix="seq2cmd-sandbox-")
        self.template = Path(self._folder.name) / "template"
        for name in WRITABLE:
            (self.template / name).mkdir(parents=True)
        build = (self.fixture / "build.sh").read_text("utf-8")
        done = self._bwrap(self.template, [SHELLS["gnu"], "-c", build])
        if done.returncode:
            raise SandboxError(
                f"the sandbox does not start: {done.stderr.strip()[-400:]}", hint="unprivileged user namespaces must be allowed"
            )

    def close(self) -> None:
        """Remove the folders of the sandbox."""
        self._folder.cleanup()

    def run(self, case: Case) -> Outcome:
        """Run a case in fresh copies of the writable folders."""
        with tempfile.TemporaryDirectory(prefix="case-", dir=self._folder.name) as folder:
            own = Path(folder)
            subprocess.run(["cp", "-a", f"{self.template}/.", folder], check=True)
            out = own / "out"
            out.mkdir()
            (out / "in").write_text(case.stdin, "utf-8")
            (out / "command").write_text(case.command + "\n", "utf-8")
            (out / "check").write_text(case.check + "\n", "utf-8")
            (out / "before").write_text(case.before + "\n", "utf-8")
            script = (
                f"{LIMITS}cd /root; . {OUT}/before; "
                f"PATH={PATHS[case.dialect]} /usr/bin/timeout -k 1 {case.seconds} {SHELLS[case.dialect]} {OUT}/command "
                f"< {OUT}/in > {OUT}/stdout 2> {OUT}/stderr; "
                f"echo $? > {OUT}/status; . {OUT}/check > {OUT}/checked 2>&1; echo $? > {OUT}/effect"
            )
            done = self._bwrap(own, [SHELLS["gnu"], "-c", script], out)
            return Outcome(
                _number(out / "status", done.returncode or 1),
                _text(out / "stdout"),
                _text(out / "stderr") or done.stderr[-CUT:],
                _number(out / "effect", 1),
            )

    def _bwrap(self, own: Path, command: list[str], out: Path | None = None) -> subprocess.CompletedProcess[str]:
        binds = [part for name in WRITABLE if (self.root / name).is_dir() for part in ("--bind", str(own / name), f"/{name}")]
        arguments = [
            "bwrap", "--unshare-all", "--uid", "0", "--gid", "0", "--hostname", "box", "--cap-add", "ALL",
            "--die-with-parent", "--new-session",
            "--ro-bind", str(self.root), "/", "--proc", "/proc", "--dev", "/dev",
            "--ro-bind", "/proc/sys/vm", "/proc/sys/vm",  # the machine's own: no namespace holds these settings
            "--tmpfs", "/tmp", "--tmpfs", "/run", *binds,
            *(("--bind", str(out), OUT) if out else ()),
            "--chdir", "/root", "--clearenv", "--setenv", "PATH", PATHS["gnu"], "--setenv", "HOME", "/root", "--setenv", "USER", "root",
            "--setenv", "LANG", "C.UTF-8", "--setenv", "TERM", "xterm", "--setenv", "PAGER", "cat", "--setenv", "SHELL", "/bin/bash",
        ]  # fmt: skip
        try:
            return subprocess.run(
                [*arguments, "--", *command],
                capture_output=True,
                text=True,
                errors="replace",
                timeout=OUTSIDE_LIMIT_S,
                stdin=subprocess.DEVNULL,
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(arguments, STOPPED, "", "stopped from outside")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(CUT).decode("utf-8", "replace")
    except OSError:
        return ""


def _number(path: Path, otherwise: int) -> int:
    try:
        return int(path.read_text())
    except (OSError, ValueError):
        return otherwise


def default_root() -> Path:
    """``$SEQ2CMD_SANDBOX``, or the tree that ``scripts/sandbox`` makes in the user's cache."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(os.environ.get("SEQ2CMD_SANDBOX") or cache / "seq2cmd" / "sandbox")
