"""The input: lines of a plain or gzip file, in chunks of bounded size.

Offsets count bytes of the text, unpacked. A line longer than LONGEST is cut there and its rest is skipped, so memory stays bounded.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO, NamedTuple

from ..errors import DataError

LONGEST = 65536  # bytes of a line; the longest request is 2,048 characters
CHUNK_LINES, CHUNK_BYTES = 500, 262144


class Chunk(NamedTuple):
    """Some lines in a row.

    Attributes:
        lines: without their ends; one longer than LONGEST has LONGEST + 1 bytes.
        end: offset of the first byte behind them.
        share: how much of the file has been read, 0 to 1.
    """

    lines: list[bytes]
    end: int
    share: float


def read_lines(file: BinaryIO | gzip.GzipFile) -> Iterator[bytes]:
    """The lines of an open file, from where it stands; `file.tell()` is the offset behind the last one given."""
    while line := file.readline(LONGEST + 1):
        if not line.endswith(b"\n") and len(line) > LONGEST:
            skip_line(file)
            yield line
        else:
            yield line.removesuffix(b"\n").removesuffix(b"\r")


def skip_line(file: BinaryIO | gzip.GzipFile) -> None:
    """Read up to the next end of a line."""
    while part := file.readline(LONGEST):
        if part.endswith(b"\n"):
            return


def read_chunks(path: str, start: int = 0) -> Iterator[Chunk]:
    """The chunks of a file, from an offset where a line begins.

    Raises:
        DataError: the file cannot be read, or its gzip data is damaged.
    """
    size = max(os.stat(path).st_size, 1)
    try:
        with open(path, "rb") as raw, _unpacked(raw, path) as file:
            file.seek(start)
            lines: list[bytes] = []
            held = 0
            for line in read_lines(file):
                lines.append(line)
                held += len(line)
                if len(lines) == CHUNK_LINES or held >= CHUNK_BYTES:
                    yield Chunk(lines, file.tell(), raw.tell() / size)
                    lines, held = [], 0
            if lines:
                yield Chunk(lines, file.tell(), 1.0)
    except (EOFError, OSError, zlib.error) as error:
        raise DataError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from None


def _unpacked(raw: BinaryIO, path: str) -> AbstractContextManager[BinaryIO | gzip.GzipFile]:
    return gzip.open(raw) if path.endswith(".gz") else nullcontext(raw)
