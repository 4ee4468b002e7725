"""The gRPC server of one worker: seq2cmd.v1.Translator, GRPCInferenceService, health and reflection, on the worker's event loop."""

from __future__ import annotations

from dataclasses import dataclass

import grpc
from grpc.aio import Server
from grpc_health.v1 import health
from grpc_health.v1.health_pb2 import HealthCheckResponse
from grpc_health.v1.health_pb2_grpc import add_HealthServicer_to_server
from grpc_reflection.v1alpha import reflection

from ..errors import Seq2CmdError
from .grpc_inference import Inference
from .grpc_registry import Registry
from .grpc_services import Gate, Translator
from .guard import Guard
from .protos.inference_pb2 import DESCRIPTOR as INFERENCE
from .protos.inference_pb2_grpc import add_GRPCInferenceServiceServicer_to_server
from .protos.seq2cmd_v1_pb2 import DESCRIPTOR as TRANSLATOR
from .protos.seq2cmd_v1_pb2_grpc import add_TranslatorServicer_to_server
from .queue import Queue
from .service import Service

NAMES = tuple(service.full_name for file in (TRANSLATOR, INFERENCE) for service in file.services_by_name.values())
IDLE_MS = 600_000  # a connection without a call is closed then


@dataclass(frozen=True)
class Settings:
    """How to listen.

    Attributes:
        host, port: several workers may listen on the same.
        max_message_bytes: larger requests end with RESOURCE_EXHAUSTED.
        max_calls: calls at the same time, streams included; more end with RESOURCE_EXHAUSTED.
        certificate, key: PEM, for TLS; empty: none.
        client_ca: PEM; only clients with a certificate of it may connect.
    """

    host: str = "127.0.0.1"
    port: int = 0
    max_message_bytes: int = 1 << 20
    max_calls: int = 1024
    certificate: bytes = b""
    key: bytes = b""
    client_ca: bytes = b""


class GrpcServer:
    """`start` and `stop` it from the loop that the queue lives on."""

    def __init__(self, service: Service, guard: Guard, queue: Queue, settings: Settings) -> None:
        self.settings = settings
        gate = Gate(service, guard, queue)
        options = [
            ("grpc.so_reuseport", 1),
            ("grpc.max_receive_message_length", settings.max_message_bytes),
            ("grpc.max_connection_idle_ms", IDLE_MS),
        ]
        self._server: Server = grpc.aio.server(options=options, maximum_concurrent_rpcs=settings.max_calls)
        registry = Registry(self._server)
        add_TranslatorServicer_to_server(Translator(gate), registry)
        add_GRPCInferenceServiceServicer_to_server(Inference(gate), registry)
        self._health = health.aio.HealthServicer()
        add_HealthServicer_to_server(self._health, self._server)
        names = (*NAMES, health.SERVICE_NAME, reflection.SERVICE_NAME)
        reflection.enable_server_reflection(names, self._server)

    async def start(self) -> int:
        """Listen; returns the port.

        Raises:
            Seq2CmdError: the address cannot be listened on.
        """
        host = f"[{self.settings.host}]" if ":" in self.settings.host else self.settings.host
        address = f"{host}:{self.settings.port}"
        try:
            if self.settings.key:
                port = self._server.add_secure_port(address, self._credentials())
            else:
                port = self._server.add_insecure_port(address)
        except RuntimeError:
            hint = "is the port taken, or are the certificate and its key wrong?"
            raise Seq2CmdError(f"cannot listen on {address} for gRPC", hint=hint) from None
        for name in NAMES:
            await self._health.set(name, HealthCheckResponse.SERVING)
        await self._server.start()
        return int(port)

    async def stop(self, grace_s: float) -> None:
        """Say in the health service that this is the end, take no more calls, and finish those that run."""
        await self._health.enter_graceful_shutdown()
        await self._server.stop(grace_s)

    def _credentials(self) -> grpc.ServerCredentials:
        pair = [(self.settings.key, self.settings.certificate)]
        return grpc.ssl_server_credentials(pair, self.settings.client_ca or None, require_client_auth=bool(self.settings.client_ca))
