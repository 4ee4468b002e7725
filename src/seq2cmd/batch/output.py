"""The output, and the checkpoint from which the same command goes on after Ctrl-C, a crash or a power cut.

While it grows the output is called OUT.part, and OUT.checkpoint says which part of the input it answers; when all is answered it becomes
OUT. The answers are on the disk before the checkpoint that speaks of them.

Ctrl-C may come between any two steps. So what has been answered is one tuple, replaced at once, and what OUT.part has beyond it is cut off.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any, NamedTuple

from ..cli.options import UsageError
from .answers import Counts
from .pool import Answered

FORMAT = 1
SECONDS = 1.0  # between two checkpoints


class Answers(NamedTuple):
    """What has been answered, those of earlier runs included: up to which offset of the input, in so many bytes of the output."""

    end: int = 0
    length: int = 0
    counts: Counts = Counts()


class Output:
    """An output that goes on where it stood; a context manager that keeps what has been answered.

    Attributes:
        answers: so far.
    """

    def __init__(self, path: str, task: dict[str, Any], restart: bool) -> None:
        """Open or go on.

        Args:
            path: OUT.
            task: what is answered and how; a checkpoint of another task is not gone on with.
            restart: forget OUT and its checkpoint.

        Raises:
            UsageError: OUT is there already, is written by another process, or belongs to another task.
        """
        self._path, self._part, self._checkpoint = path, f"{path}.part", f"{path}.checkpoint"
        self._task = {"format": FORMAT, **task}
        if os.path.exists(path) and not restart:
            raise UsageError(f"{path} is there already", hint="--restart answers anew")
        with _writing(self._part):
            self._file = open(self._part, "ab", buffering=0)  # noqa: SIM115 - closed by __exit__
        try:
            self._lock()
            self.answers = Answers() if restart else self._load()
            self._file.truncate(self.answers.length)
        except BaseException:
            self._file.close()
            raise
        self._saved = monotonic()
        self._finished = False

    def write(self, answered: Answered) -> None:
        """Append answers."""
        with _writing(self._part):
            left = memoryview(answered.data)
            while left:
                left = left[self._file.write(left) :]
        _, length, counts = self.answers
        self.answers = Answers(answered.end, length + len(answered.data), counts.plus(answered.counts))
        if monotonic() - self._saved >= SECONDS:
            self.save()

    def save(self) -> None:
        """Bring everything to the disk."""
        with _writing(self._part):
            self._file.truncate(self.answers.length)
            os.fsync(self._file.fileno())
            with open(f"{self._checkpoint}.new", "w", encoding="utf-8") as file:
                file.write(json.dumps({**self._task, "answers": self.answers}) + "\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(f"{self._checkpoint}.new", self._checkpoint)
        self._saved = monotonic()

    def finish(self) -> None:
        """All is answered: OUT appears, the checkpoint goes."""
        self.save()
        os.replace(self._part, self._path)
        self._finished = True
        os.unlink(self._checkpoint)

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if not self._finished:
                self.save()
        finally:
            self._file.close()

    def _lock(self) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(f"another process writes {self._part}", hint="wait for it, or write elsewhere") from None

    def _load(self) -> Answers:
        """What the checkpoint says, if there is one."""
        try:
            with open(self._checkpoint, encoding="utf-8") as file:
                saved: dict[str, Any] = json.load(file)
        except FileNotFoundError:
            return Answers()
        except (OSError, ValueError) as error:
            raise UsageError(f"cannot read {self._checkpoint}: {error}", hint="--restart answers anew") from None
        other = [name for name, value in self._task.items() if saved.get(name) != value]
        if other:
            raise UsageError(f"{self._checkpoint} belongs to another {' and '.join(other)}", hint="--restart answers anew")
        end, length, counts = saved["answers"]
        if os.fstat(self._file.fileno()).st_size < length:
            raise UsageError(f"{self._part} is shorter than its checkpoint says", hint="--restart answers anew")
        return Answers(end, length, Counts(*counts))


@contextmanager
def _writing(path: str) -> Iterator[None]:
    """A full disk and the like, told with the next step."""
    try:
        yield
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}", hint="the same command goes on where this one ended") from None
