"""A process that answers chunks: frames on stdin, frames on stdout, until stdin ends.

A frame is its length (4 bytes, little-endian) and a body. Asked first: the settings, as JSON. Then: lines that end in a newline.
Answered: the counts (4 x 4 bytes), then the lines of the answers.
"""

from __future__ import annotations

import gzip
import json
import os
import struct
import sys
from typing import IO

from .answers import Answerer, Counts, Settings

LENGTH, COUNTS = struct.Struct("<I"), struct.Struct("<4I")


def write_frame(file: IO[bytes], *parts: bytes) -> None:
    """One frame whose body is these parts."""
    file.writelines([LENGTH.pack(sum(map(len, parts))), *parts])
    file.flush()


def read_frame(file: IO[bytes]) -> bytes | None:
    """The body of the next frame; None where the file ends, be it in the middle of one."""
    head = file.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    length = LENGTH.unpack(head)[0]
    body = file.read(length)
    return body if len(body) == length else None


def unpack_answer(body: bytes) -> tuple[bytes, Counts]:
    """The lines and the counts of an answer's frame."""
    return body[COUNTS.size :], Counts(*COUNTS.unpack_from(body))


def main() -> None:
    """Answer until stdin ends, or nobody reads the answers any more."""
    asked, answered = sys.stdin.buffer, sys.stdout.buffer
    options = read_frame(asked)
    if options is None:
        return
    pack, *settings = json.loads(options)
    answerer = Answerer(Settings(*settings))
    try:
        while (body := read_frame(asked)) is not None:
            data, counts = answerer.lines(body.split(b"\n")[:-1])
            write_frame(answered, COUNTS.pack(*counts), gzip.compress(data, 6, mtime=0) if pack else data)
    except BrokenPipeError:
        os._exit(1)  # the parent is gone; Python would complain when it flushes at exit
