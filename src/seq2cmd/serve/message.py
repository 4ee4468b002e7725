"""What handlers take and give: a request that was read whole, a reply, or a plan for work that goes through the queue. No sockets here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .errors import (
    BAD_INPUT,
    DEADLINE,
    NOT_FOUND,
    NOT_READY,
    OVERLOADED,
    RATE_LIMITED,
    TOO_LARGE,
    UNAUTHORIZED,
    ServeError,
    bad_input,
)
from .service import kind

JSON_TYPE = "application/json"
STATUS = {
    BAD_INPUT: 422, TOO_LARGE: 413, OVERLOADED: 429, DEADLINE: 503, NOT_READY: 503, UNAUTHORIZED: 401, RATE_LIMITED: 429, NOT_FOUND: 404,
}


class Request:
    """A request of HTTP. Header names are in lower case."""

    __slots__ = ("method", "path", "headers", "body", "id", "keep_alive", "read_s")

    def __init__(self, method: str, path: str, headers: Mapping[bytes, bytes], body: bytes, keep_alive: bool = True) -> None:
        self.method, self.path, self.headers, self.body, self.keep_alive = method, path, headers, body, keep_alive
        self.id = ""
        self.read_s = 0.0  # on the clock of perf_counter: when it had been read whole

    def json(self) -> dict[str, Any]:
        """The body as a JSON object.

        Raises:
            ServeError: it is none.
        """
        return read_object(self.body)


class Reply:
    """An answer of HTTP."""

    __slots__ = ("status", "body", "type", "headers")

    def __init__(self, status: int, body: bytes, type: str = JSON_TYPE, headers: tuple[tuple[str, str], ...] = ()) -> None:
        self.status, self.body, self.type, self.headers = status, body, type, headers


class Plan:
    """Work for the queue.

    Attributes:
        work: as queue.Work.
        finish: makes the reply of the answer.
        weight: how many texts it translates.
        texts: what was asked, for a log that is told to hold it.
    """

    __slots__ = ("work", "finish", "weight", "texts")

    def __init__(self, work: Callable[[], Any], finish: Callable[[Any], Reply], weight: int = 1, texts: object = None) -> None:
        self.work, self.finish, self.weight, self.texts = work, finish, weight, texts


def read_object(data: bytes) -> dict[str, Any]:
    """A JSON object in UTF-8.

    Raises:
        ServeError: it is not UTF-8, not JSON, too deeply nested, or no object.
    """
    try:
        value = json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise bad_input("expected JSON in UTF-8, got other bytes") from None
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, json.JSONDecodeError) else "a value that cannot be read"
        raise bad_input(f"expected JSON, got a fault: {reason}") from None
    if not isinstance(value, dict):
        raise bad_input(f"expected a JSON object, got {kind(value)}")
    return value


def json_reply(value: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """A reply with JSON, in ASCII: whatever a request held, it stays data."""
    return Reply(status, json.dumps(value).encode(), JSON_TYPE, headers)


def error_headers(error: ServeError) -> tuple[tuple[str, str], ...]:
    """Headers that belong to a refusal."""
    headers: list[tuple[str, str]] = []
    if error.retry_after_s:
        headers.append(("retry-after", str(max(1, round(error.retry_after_s + 0.49)))))
    if error.code == UNAUTHORIZED:
        headers.append(("www-authenticate", "Bearer"))
    return tuple(headers)


def error_reply(error: ServeError) -> Reply:
    """A refusal in our own shape."""
    return json_reply(error.to_dict(), STATUS[error.code], error_headers(error))


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")
