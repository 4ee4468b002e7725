"""Registers methods so that bytes which are no message end a call with INVALID_ARGUMENT; by itself grpc would answer UNKNOWN, and write a
traceback into the log for whoever sends them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

import grpc
from google.protobuf.message import DecodeError
from grpc.aio import Server, ServicerContext

Parse = Callable[[bytes], Any]
UNREADABLE = "the bytes are no message of this method's type"


class Registry:
    """Stands for the server where a generated `add_..._to_server` wants one."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def add_registered_method_handlers(self, service: str, handlers: Mapping[str, grpc.RpcMethodHandler]) -> None:
        """Called with the methods of a service, those with one request or with streams both ways."""
        careful = {name: _both_streams(handler) if handler.request_streaming else _unary(handler) for name, handler in handlers.items()}
        self._server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, careful),))

    def add_generic_rpc_handlers(self, handlers: object) -> None:
        """Called with the same methods in their older form."""


def _unary(handler: grpc.RpcMethodHandler) -> grpc.RpcMethodHandler:
    behave: Callable[[Any, ServicerContext], Awaitable[Any]] = handler.unary_unary
    parse: Parse = handler.request_deserializer

    async def behave_carefully(data: bytes, context: ServicerContext) -> Any:
        try:
            request = parse(data)
        except DecodeError:
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, UNREADABLE)
        return await behave(request, context)

    return grpc.unary_unary_rpc_method_handler(behave_carefully, None, handler.response_serializer)


def _both_streams(handler: grpc.RpcMethodHandler) -> grpc.RpcMethodHandler:
    behave: Callable[[AsyncIterator[Any], ServicerContext], AsyncIterator[Any]] = handler.stream_stream
    parse: Parse = handler.request_deserializer

    async def behave_carefully(requests: AsyncIterator[bytes], context: ServicerContext) -> AsyncIterator[Any]:
        async def parsed() -> AsyncIterator[Any]:
            async for data in requests:
                try:
                    request = parse(data)
                except DecodeError:
                    await context.abort(grpc.StatusCode.INVALID_ARGUMENT, UNREADABLE)
                yield request

        async for answer in behave(parsed(), context):
            yield answer

    return grpc.stream_stream_rpc_method_handler(behave_carefully, None, handler.response_serializer)
