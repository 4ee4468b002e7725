"""Runs many commands in one sandbox, each on the same fixture tree, and says what each one did.

One bubblewrap holds a shell that takes commands over a pipe, so a command costs one process more than itself. The root of its file system
is a folder of this machine with the system mounted read-only over it; between two commands the tree is compared with what it was, and made
anew when it has changed. What is not a file is gone after each command: its processes are killed, and there is neither network nor device.
"""

from __future__ import annotations

import hashlib
import os
import select
import shutil
import stat
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from seq2cmd.lab.sandbox import PATHS, STOPPED, SandboxError
from seq2cmd.lab.worlds import FILE, FOLDER, HOME, LINK, SYSTEM, TIME_ZONE, World, in_order

SECONDS = 10.0  # for one command
START_S = 30.0
MOST_OUTPUT = 1 << 20  # bytes
ROOM = 2 << 30  # bytes that must be free in memory for trees to be made there
ALLOCATED = 64 << 20  # bytes of zeros in all files of a tree that take up room; the others are sparse
WHOLE = 8 << 20  # bytes of a file that are compared
TICK_S = 0.01  # the kernel's clock of changes goes in steps of 4 ms: what is changed later must have another time
# Takes commands that end with NUL on 3, answers on 4 with the exit status. Processes that a command leaves behind are killed.
DRIVER = r"""
ulimit -c 0 -f 4000000 -u 400 2> /dev/null
printf 'ready\n' >&4
while IFS= read -r -d '' command <&3; do
    bash -c "$command" < /dev/null 3<&- 4>&-
    status=$?
    kill -9 -1 2> /dev/null
    printf '%s\n' "$status" >&4
done
"""
# What a command changes in its own shell is looked at after it. Its output goes to descriptor 9.
STATE = "\nseq2cmd_status=$?; { pwd; umask; alias; export -p; } >&9 2>&9; exit $seq2cmd_status"
Entry = tuple[object, ...]


@dataclass(frozen=True)
class Observation:
    """What came of a command.

    `complaint`: what it wrote on stderr, warnings aside; `delta`: every path that is another than before, with what is there now (None:
    nothing); `times`: their modification times, None for now; `state`: folder, mask, aliases and variables of the shell afterwards.
    """

    status: int
    stdout: bytes
    complaint: bytes
    delta: dict[str, Entry | None]
    times: dict[str, float | None]
    state: bytes = b""
    stopped: bool = False  # by the time limit, or for too much output


@dataclass
class Arena:
    """A sandbox that commands are run in.

    Args:
        root: a system tree made by ``scripts/sandbox``.
        seconds: time limit of one command.

    Raises:
        SandboxError: bubblewrap or the tree is missing, or the kernel does not let it work.
    """

    root: Path
    seconds: float = SECONDS
    _own: Path = field(init=False, repr=False)
    _process: subprocess.Popen[bytes] | None = field(init=False, default=None, repr=False)
    _world: World | None = field(init=False, default=None, repr=False)
    _made: dict[str, tuple[int, int]] = field(init=False, default_factory=dict, repr=False)  # path: inode, change time (ns)

    def __post_init__(self) -> None:
        if not shutil.which("bwrap"):
            raise SandboxError("bubblewrap is not installed", hint="apt-get install bubblewrap mmdebstrap")
        if not (self.root / "usr" / "bin").is_dir():
            raise SandboxError(f"{self.root} holds no system", hint="bash scripts/sandbox makes one")
        self._folder = tempfile.TemporaryDirectory(prefix="seq2cmd-arena-", dir=_place())
        self._own = Path(self._folder.name) / "root"
        self._own.mkdir()
        self._system = self._make_system()
        self._start()

    def __enter__(self) -> Arena:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stop the sandbox and remove its folders."""
        self._stop()
        _open_up(self._own)
        self._folder.cleanup()

    def has(self, utility: str) -> bool:
        """Is there a program of this name in the system tree?"""
        return any(os.path.lexists(self.root / folder / utility) for folder in ("usr/bin", "usr/sbin"))

    def enter(self, world: World) -> None:
        """Make this world the one in which commands run."""
        self._world = world
        self._make()

    def run(self, command: str, with_state: bool = False, fresh: bool = False) -> Observation:
        """Run a command in the world, which is as before afterwards.

        Args:
            command: a command line for bash.
            with_state: look at the shell's own state afterwards too.
            fresh: make the tree anew even if nothing seems to have changed, for commands that look at times of access.
        """
        assert self._world is not None, "enter a world first"
        if self._process is None:
            self._start()
        started = time.time()
        status, out, complaint, state = self._send(command + (STATE if with_state else ""))
        if status is None:
            self._stop()
            self._make()
            return Observation(STOPPED, b"", b"", {}, {}, stopped=True)
        delta, times = self._changes(started)
        if delta or times or fresh:
            self._make()
        return Observation(status, out, complaint, delta, times, state)

    # --- the process

    def _make_system(self) -> list[str]:
        """Mount points of what the system tree has and fixtures have not; the arguments of bubblewrap that mount it there."""
        arguments = ["--bind", str(self._own), "/"]
        for name in SYSTEM:
            there = self.root / name[1:]
            if there.is_symlink():
                (self._own / name[1:]).symlink_to(os.readlink(there))
            elif name not in ("/proc", "/sys", "/dev", "/run") and there.is_dir():
                (self._own / name[1:]).mkdir()
                arguments += ["--ro-bind", str(there), name]
            elif name != "/sys" and name != "/busybox":
                (self._own / name[1:]).mkdir()
        return [*arguments, "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/run"]

    def _start(self) -> None:
        to_driver, from_driver, state = os.pipe(), os.pipe(), os.pipe()
        inside = {3: to_driver[0], 4: from_driver[1], 9: state[1]}
        # bash gives the descriptors their numbers: bubblewrap hands them on as they are
        moves = " ".join(f"{number}{'<' if number == 3 else '>'}&{fd}" for number, fd in inside.items())
        closing = " ".join(f"{fd}>&-" for fd in inside.values() if fd not in inside)
        (self._own / HOME).mkdir(exist_ok=True)
        environment = {"PATH": PATHS["gnu"], "HOME": f"/{HOME}", "USER": "root", "SHELL": "/bin/bash", "LANG": "C.UTF-8", "TZ": TIME_ZONE}
        environment |= {"TERM": "xterm", "PAGER": "cat"}
        arguments = [
            "bwrap", "--unshare-all", "--uid", "0", "--gid", "0", "--hostname", "box", "--cap-add", "ALL",
            "--die-with-parent", "--new-session", *self._system, "--chdir", f"/{HOME}", "--clearenv",
            *(part for name, value in environment.items() for part in ("--setenv", name, value)),
            "--", "/bin/bash", "-c", f"exec {moves}; exec {closing or '3<&3'}; {DRIVER}",
        ]  # fmt: skip
        self._process = subprocess.Popen(
            arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=list(inside.values())
        )
        for fd in inside.values():
            os.close(fd)
        self._to, self._from, self._state = to_driver[1], from_driver[0], state[0]
        if self._answer(time.monotonic() + START_S, {}) != b"ready":
            assert self._process.stderr is not None
            self._process.kill()
            message = self._process.stderr.read().decode("utf-8", "replace").strip()[-400:]
            self._stop()
            raise SandboxError(f"the sandbox does not start: {message}", hint="unprivileged user namespaces must be allowed")

    def _stop(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe:
                pipe.close()
        for fd in (self._to, self._from, self._state):
            os.close(fd)
        self._process = None

    def _send(self, command: str) -> tuple[int | None, bytes, bytes, bytes]:
        """Exit status (None: stopped), output, complaint, and state."""
        assert self._process is not None and self._process.stdout is not None and self._process.stderr is not None
        out, errors = self._process.stdout.fileno(), self._process.stderr.fileno()
        came: dict[int, bytearray] = {out: bytearray(), errors: bytearray(), self._state: bytearray()}
        try:
            os.write(self._to, f"cd /{HOME}; {command}".encode() + b"\0")
        except BrokenPipeError:
            return None, b"", b"", b""
        answer = self._answer(time.monotonic() + self.seconds, came)
        if not answer.isdigit():
            return None, b"", b"", b""
        complaint = b"\n".join(line for line in bytes(came[errors]).splitlines() if b"warning:" not in line.lower())
        return int(answer), bytes(came[out]), complaint, bytes(came[self._state])

    def _answer(self, deadline: float, came: dict[int, bytearray]) -> bytes:
        """The next line of the driver; what comes on other descriptors until then is collected. Empty: too late, too much, or gone."""
        line = bytearray()
        while True:
            ready, _, _ = select.select([self._from, *came], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                return b""
            for fd in [fd for fd in ready if fd in came]:
                data = os.read(fd, 1 << 16)
                came[fd] += data
                if not data or len(came[fd]) > MOST_OUTPUT:
                    return b""
            if ready == [self._from]:  # only when there is nothing else to read: output stands in its pipe before the answer does
                data = os.read(self._from, 64)
                line += data
                if not data:
                    return b""
                if line.endswith(b"\n"):
                    return bytes(line[:-1])

    # --- the tree

    def _tops(self) -> list[Path]:
        system = {name[1:] for name in SYSTEM}
        return [path for path in self._own.iterdir() if path.name not in system]

    def _make(self) -> None:
        """The world's nodes, and nothing else. The home folder itself stays, for the driver stands in it."""
        assert self._world is not None
        for top in self._tops():
            _open_up(top)
            for path in top.iterdir() if top.name == HOME and not top.is_symlink() else [top]:
                shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        now, left = self._world.now, ALLOCATED if self._world.on_disk else 0
        nodes = list(in_order(self._world))
        own = str(self._own) + "/"  # plain texts: these loops are most of what judging costs
        for name, node in nodes:
            if node.kind == FOLDER:
                os.makedirs(own + name, exist_ok=True)
            elif node.kind == LINK:
                os.symlink(node.target, own + name)
            elif node.kind == FILE:
                with open(own + name, "wb") as file:
                    file.write(node.data)
                    if node.size > len(node.data):
                        zeros = node.size - len(node.data)
                        _grow(file.fileno(), node.size, zeros <= left)
                        left -= zeros if zeros <= left else 0
            else:
                os.link(own + node.target, own + name)
        for name, node in reversed(nodes):
            if node.kind in (FILE, FOLDER):
                os.chmod(own + name, node.mode)
            if node.kind != "same":
                os.utime(own + name, (now - node.read, now - node.age), follow_symlinks=False)
        self._made = {}
        for name, _ in nodes:
            status = os.lstat(own + name)
            self._made[name] = (status.st_ino, status.st_ctime_ns)
        time.sleep(TICK_S)
        self._folders_made = {name: self._entry(self._own / name) for name, node in nodes if node.kind == FOLDER}

    def _changes(self, started: float) -> tuple[dict[str, Entry | None], dict[str, float | None]]:
        """What is not as it was made: entries and times of modification."""
        assert self._world is not None
        delta: dict[str, Entry | None] = {}
        times: dict[str, float | None] = {}
        seen = set()
        for name in self._walk():
            seen.add(name)
            path = self._own / name
            status = path.lstat()
            if self._made.get(name) == (status.st_ino, status.st_ctime_ns):
                continue
            entry = self._entry(path)
            node = self._world.nodes.get(name)
            if node is None or entry != (self._folders_made[name] if node.kind == FOLDER else self._was(name)):
                delta[name] = entry
            if node is None or abs(status.st_mtime - (self._world.now - node.age)) > 1:
                times[name] = None if status.st_mtime >= started - 2 else status.st_mtime
        for name in self._world.nodes:
            if name not in seen:
                delta[name] = None
        return delta, times

    def _walk(self) -> list[str]:
        """All paths of the tree, relative to the root."""
        out: list[str] = []
        waiting = [path.name for path in self._tops()]
        while waiting:
            name = waiting.pop()
            out.append(name)
            path = f"{self._own}/{name}"
            if os.path.isdir(path) and not os.path.islink(path):
                waiting += [f"{name}/{inner}" for inner in _inside(path)]
        return out

    def _was(self, name: str) -> Entry:
        """The entry of a file or link as it was made."""
        assert self._world is not None
        node = self._world.nodes[name]
        if node.kind == LINK:
            return (LINK, node.target)
        source = self._world.nodes[node.target] if node.kind == "same" else node
        names = sum(1 for other in self._world.nodes.values() if other.kind == "same" and self._world.nodes[other.target] is source)
        digest = hashlib.sha256()
        for start, end in _parts(source.size):
            digest.update(source.data[start:end].ljust(end - start, b"\0"))
        return (FILE, source.mode, source.size, digest.hexdigest(), names + 1)

    def _entry(self, path: Path) -> Entry:
        """What is at a path: kind, permissions, size, content, names."""
        status = path.lstat()
        mode = stat.S_IMODE(status.st_mode)
        if stat.S_ISLNK(status.st_mode):
            return (LINK, os.readlink(path))
        if stat.S_ISDIR(status.st_mode):
            return (FOLDER, mode, status.st_uid, status.st_gid)
        if not stat.S_ISREG(status.st_mode):
            return (stat.S_IFMT(status.st_mode), mode)
        try:
            digest = hashlib.sha256()
            with path.open("rb") as file:
                for start, end in _parts(status.st_size):
                    file.seek(start)
                    digest.update(file.read(end - start))
        except PermissionError:
            path.chmod(0o600)
            return (*self._entry(path)[:1], mode, *self._entry(path)[2:])
        return (FILE, mode, status.st_size, digest.hexdigest(), status.st_nlink)


def _parts(size: int) -> list[tuple[int, int]]:
    """The parts of a file that are compared: all of it; of a very large one, which is zeros but for its beginning, both ends."""
    return [(0, size)] if size <= WHOLE else [(0, WHOLE // 2), (size - WHOLE // 2, size)]


def _place() -> str | None:
    """Where trees are made: in memory, if there is room, for they are made thousands of times; else the usual folder (None)."""
    memory = "/dev/shm"
    return memory if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM else None


def _grow(fd: int, size: int, on_disk: bool) -> None:
    """Zeros up to a size."""
    if on_disk:
        os.posix_fallocate(fd, 0, size)
    else:
        os.truncate(fd, size)


def _inside(path: str) -> list[str]:
    try:
        return os.listdir(path)
    except PermissionError:
        os.chmod(path, 0o700)  # the user's own: the tree is thrown away
        return os.listdir(path)


def _open_up(top: Path) -> None:
    """Let a folder and everything below be removed, whatever permissions a command left behind."""
    if top.is_dir() and not top.is_symlink():
        top.chmod(0o700)
    for folder, names, _ in os.walk(top):
        for name in names:
            path = Path(folder) / name
            if not path.is_symlink() and (path.stat().st_mode & 0o700) != 0o700:
                path.chmod(0o700)
