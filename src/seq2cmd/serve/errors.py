"""Refusals: why a server does not answer a request, with a code that each protocol maps to its own numbers."""

from __future__ import annotations

from ..errors import Seq2CmdError

BAD_INPUT, TOO_LARGE, OVERLOADED, DEADLINE = "bad_input", "too_large", "overloaded", "deadline"
NOT_READY, UNAUTHORIZED, RATE_LIMITED, NOT_FOUND = "not_ready", "unauthorized", "rate_limited", "not_found"
CODES = (BAD_INPUT, TOO_LARGE, OVERLOADED, DEADLINE, NOT_READY, UNAUTHORIZED, RATE_LIMITED, NOT_FOUND)


class ServeError(Seq2CmdError):
    """A request that is not answered.

    Attributes:
        code: one of CODES.
        retry_after_s: when to try again; 0 where trying again is of no use.
    """

    def __init__(self, code: str, message: str, hint: str = "", retry_after_s: float = 0.0) -> None:
        super().__init__(message, hint)
        self.code = code
        self.retry_after_s = retry_after_s

    def to_dict(self) -> dict[str, object]:
        """The JSON shape of a refusal, the same for every protocol that speaks JSON of ours."""
        error = {"code": self.code, "message": str(self)}
        return {"error": {**error, "hint": self.hint} if self.hint else error}


def bad_input(message: str, hint: str = "") -> ServeError:
    """The request is not what the protocol takes."""
    return ServeError(BAD_INPUT, message, hint)
