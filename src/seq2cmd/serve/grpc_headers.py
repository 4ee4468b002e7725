"""The headers of gRPC over HTTP/2: ours as ready blocks of HPACK literals (RFC 7541), the client's timeout, and statuses."""

from __future__ import annotations

from urllib.parse import quote

from .errors import BAD_INPUT, DEADLINE, NOT_FOUND, NOT_READY, OVERLOADED, RATE_LIMITED, TOO_LARGE, UNAUTHORIZED, ServeError

OK, INVALID_ARGUMENT, DEADLINE_EXCEEDED, MISSING, RESOURCE_EXHAUSTED, UNIMPLEMENTED, INTERNAL = 0, 3, 4, 5, 8, 12, 13
UNAVAILABLE, UNAUTHENTICATED = 14, 16
STATUSES = {
    BAD_INPUT: INVALID_ARGUMENT, TOO_LARGE: INVALID_ARGUMENT, OVERLOADED: RESOURCE_EXHAUSTED, RATE_LIMITED: RESOURCE_EXHAUSTED,
    DEADLINE: DEADLINE_EXCEEDED, NOT_READY: UNAVAILABLE, UNAUTHORIZED: UNAUTHENTICATED, NOT_FOUND: MISSING,
}
PUSHBACK = "grpc-retry-pushback-ms"  # set where asking again later helps; clients with a retry policy obey it
UNIT_S = {b"H": 3600.0, b"M": 60.0, b"S": 1.0, b"m": 1e-3, b"u": 1e-6, b"n": 1e-9}
PLAIN = " !\"#$&'()*+,-./:;<=>?@[\\]^_`{|}~"  # what stands for itself in a message; the rest is %XX
MOST_MESSAGE_CHARACTERS = 1000


def literal(name: str, value: str) -> bytes:
    """A field that is not put into the table."""
    return b"\x00" + _string(name) + _string(value)


def _string(text: str) -> bytes:
    data = text.encode("ascii")
    return _integer(len(data), 0x7F) + data


def _integer(value: int, most: int) -> bytes:
    """An integer in a prefix that reaches to `most`, and as many bytes of 7 bits as the rest needs."""
    if value < most:
        return bytes([value])
    out, value = [most], value - most
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


HEAD = b"\x88" + literal("content-type", "application/grpc")  # 0x88: ":status 200" of the static table
GOOD_END = literal("grpc-status", "0")


def end(status: int, message: str = "", retry_after_s: float = 0.0) -> bytes:
    """The trailers of a refusal."""
    block = literal("grpc-status", str(status)) + literal("grpc-message", quote(message[:MOST_MESSAGE_CHARACTERS], safe=PLAIN))
    return block + literal(PUSHBACK, str(int(retry_after_s * 1000))) if retry_after_s else block


def end_of(error: ServeError) -> bytes:
    """The trailers that tell a refusal."""
    return end(STATUSES[error.code], f"{error}; {error.hint}" if error.hint else str(error), error.retry_after_s)


def timeout_s(header: bytes | None) -> float | None:
    """grpc-timeout: at most eight digits and a unit; None where there is none.

    Raises:
        ValueError: it is something else.
    """
    if header is None:
        return None
    digits, unit = header[:-1], header[-1:]
    if not digits.isdigit() or len(digits) > 8 or unit not in UNIT_S:
        raise ValueError("grpc-timeout is at most eight digits and one of H M S m u n")
    return int(digits) * UNIT_S[unit]
