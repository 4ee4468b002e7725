"""The methods of seq2cmd.v1.Translator, and what every gRPC method passes through: key, rate, queue, deadline, counters.

Statuses: docs/grpc.md. `grpc-retry-pushback-ms` is set where asking again later helps; clients with a retry policy obey it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from time import perf_counter
from typing import Any

import grpc
from grpc.aio import ServicerContext

from .errors import BAD_INPUT, DEADLINE, NOT_FOUND, NOT_READY, OVERLOADED, RATE_LIMITED, TOO_LARGE, UNAUTHORIZED, ServeError
from .guard import Guard
from .protos import seq2cmd_v1_pb2 as messages
from .protos.seq2cmd_v1_pb2_grpc import TranslatorServicer
from .queue import Queue, Work
from .service import Service

STATUSES = {
    BAD_INPUT: grpc.StatusCode.INVALID_ARGUMENT,
    TOO_LARGE: grpc.StatusCode.INVALID_ARGUMENT,
    OVERLOADED: grpc.StatusCode.RESOURCE_EXHAUSTED,
    RATE_LIMITED: grpc.StatusCode.RESOURCE_EXHAUSTED,
    DEADLINE: grpc.StatusCode.DEADLINE_EXCEEDED,
    NOT_READY: grpc.StatusCode.UNAVAILABLE,
    UNAUTHORIZED: grpc.StatusCode.UNAUTHENTICATED,
    NOT_FOUND: grpc.StatusCode.NOT_FOUND,
}
PUSHBACK = "grpc-retry-pushback-ms"
STREAM_WINDOW = 64  # requests of one stream that may be on their way; then the client has to wait

Request = messages.TranslateRequest | messages.TranslateBatchRequest
logger = logging.getLogger("seq2cmd.grpc")


class Gate:
    """Lets requests through to the queue, and turns refusals into statuses."""

    def __init__(self, service: Service, guard: Guard, queue: Queue) -> None:
        self.service, self.guard, self.queue = service, guard, queue

    async def answer(self, context: ServicerContext, texts: int, work: Work) -> Any:
        """The answer of a method with one; a refusal ends the call with its status."""
        start = perf_counter()
        outcome = "internal"
        try:
            answer = await self.ask(context, texts, work)
            outcome = "ok"
            return answer
        except ServeError as error:
            outcome = error.code
            await refuse(context, error)
            raise AssertionError("abort raises") from error
        except asyncio.CancelledError:  # the client went away, or its deadline passed
            outcome = DEADLINE
            raise
        except Exception:
            logger.exception("unexpected")
            await context.abort(grpc.StatusCode.INTERNAL, "internal error")
            raise
        finally:
            self.service.metrics.add("seq2cmd_requests_total", "grpc", outcome)
            self.service.metrics.observe("seq2cmd_request_seconds", perf_counter() - start, "grpc")

    async def ask(self, context: ServicerContext, texts: int, work: Work) -> Any:
        """The same, with a refusal raised.

        Raises:
            ServeError: the request is refused.
        """
        self.check(context, texts)
        self.service.require_ready()
        remaining_s = context.time_remaining()
        deadline_s = self.queue.deadline_s if remaining_s is None else min(remaining_s, self.queue.deadline_s)
        return await self.queue.ask(work, max(1, min(texts, self.service.limits.texts)), deadline_s)

    def check(self, context: ServicerContext, texts: int) -> None:
        """Raises:
            ServeError: unauthorized, rate_limited.
        """
        header = None
        if self.guard.wants_keys:
            header = next((value for name, value in context.invocation_metadata() or () if name == "authorization"), None)
        self.guard.check(header, texts)


async def refuse(context: ServicerContext, error: ServeError) -> None:
    """End the call with the status of a refusal."""
    if error.retry_after_s:
        context.set_trailing_metadata(((PUSHBACK, str(int(error.retry_after_s * 1000))),))
    await context.abort(STATUSES[error.code], f"{error}; {error.hint}" if error.hint else str(error))


class Translator(TranslatorServicer):
    """seq2cmd.v1.Translator."""

    def __init__(self, gate: Gate) -> None:
        self.gate, self.service = gate, gate.service

    async def Translate(self, request: messages.TranslateRequest, context: ServicerContext) -> messages.Suggestion:  # noqa: N802
        """One text."""
        answer: messages.Suggestion = await self.gate.answer(context, 1, lambda: self._suggestion(request))
        return answer

    async def TranslateBatch(  # noqa: N802
        self, request: messages.TranslateBatchRequest, context: ServicerContext
    ) -> messages.TranslateBatchResponse:
        """Many texts; the queue lets others between them."""
        steps = {**_options(request), "texts": list(request.texts)}
        results = await self.gate.answer(context, len(request.texts), lambda: map(message, self.service.batch_steps(steps)))
        return messages.TranslateBatchResponse(results=results)

    async def TranslateStream(  # noqa: N802
        self, requests: AsyncIterator[messages.TranslateRequest], context: ServicerContext
    ) -> AsyncIterator[messages.TranslateStreamResponse]:
        """Answers in the order of the requests, STREAM_WINDOW of which may be on their way at once."""
        try:
            self.gate.check(context, 0)  # before the first request, and once: without a key there is no stream
        except ServeError as error:
            await refuse(context, error)
        window: asyncio.Queue[asyncio.Task[messages.TranslateStreamResponse] | None] = asyncio.Queue(STREAM_WINDOW)

        async def read() -> None:
            try:
                async for request in requests:
                    await window.put(asyncio.create_task(self._stream_answer(request, context)))
            finally:
                await window.put(None)

        reader = asyncio.create_task(read())
        try:
            while (task := await window.get()) is not None:
                yield await task
            await reader  # it raises if the stream ended with bytes that are no request
        finally:
            reader.cancel()
            while not window.empty():
                if left := window.get_nowait():
                    left.cancel()

    async def _stream_answer(self, request: messages.TranslateRequest, context: ServicerContext) -> messages.TranslateStreamResponse:
        try:
            suggestion = await self.gate.ask(context, 1, lambda: self._suggestion(request))
        except ServeError as error:
            self.service.metrics.add("seq2cmd_requests_total", "grpc", error.code)
            return messages.TranslateStreamResponse(error=messages.Error(code=error.code, message=str(error), hint=error.hint))
        self.service.metrics.add("seq2cmd_requests_total", "grpc", "ok")
        return messages.TranslateStreamResponse(suggestion=suggestion)

    def _suggestion(self, request: messages.TranslateRequest) -> messages.Suggestion:
        return message(self.service.translate({**_options(request), "text": request.text}))


def message(suggestion: Mapping[str, Any]) -> messages.Suggestion:
    """The JSON shape as a message: they have the same names, and what is null is left out."""
    return messages.Suggestion(**suggestion)


def _options(request: Request) -> dict[str, Any]:
    """What the request sets; the rest is the server's default."""
    options: dict[str, Any] = {}
    if request.model:
        options["model"] = request.model
    if request.shell:
        options["shell"] = request.shell
    for name in ("alternatives", "beam"):
        if request.HasField(name):
            options[name] = getattr(request, name)
    return options
