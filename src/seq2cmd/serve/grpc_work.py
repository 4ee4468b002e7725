"""What a gRPC method plans for the queue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from google.protobuf.message import Message


class Work(NamedTuple):
    """Work for the queue.

    Attributes:
        work: as queue.Work.
        finish: makes the message of the answer.
        weight: how many texts it translates.
        texts: what was asked, for a log that is told to hold it.
    """

    work: Callable[[], Any]
    finish: Callable[[Any], Message]
    weight: int
    texts: object
