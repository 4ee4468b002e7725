"""Which function answers which path. Handlers take the service, the request and the words of the path, and know nothing of sockets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from . import api, oip, openai
from .errors import ServeError
from .message import Plan, Reply, Request, error_reply
from .service import Service

Handler = Callable[[Service, Request, Mapping[str, str]], Reply | Plan]


class Route(NamedTuple):
    """A path, with {names} in it.

    Attributes:
        protocol: its name in the metrics.
        error: how the protocol tells a refusal.
        methods: method -> handler; HEAD is answered as GET.
        open: needs no key: probes, and documents that hold nothing of anybody.
    """

    path: str
    protocol: str
    error: Callable[[ServeError], Reply]
    methods: Mapping[str, Handler]
    open: bool = False


ROUTES = (
    Route("/translate", "http", error_reply, {"POST": api.translate}),
    Route("/translate/batch", "http", error_reply, {"POST": api.batch}),
    Route("/healthz", "http", error_reply, {"GET": api.health}, True),
    Route("/readyz", "http", error_reply, {"GET": api.ready}, True),
    Route("/metrics", "http", error_reply, {"GET": api.metrics}),
    Route("/openapi.json", "http", error_reply, {"GET": api.openapi}, True),
    Route("/docs", "http", error_reply, {"GET": api.docs}, True),
    Route("/v1/models", "openai", openai.error_reply, {"GET": openai.models}),
    Route("/v1/models/{model}", "openai", openai.error_reply, {"GET": openai.model}),
    Route("/v1/chat/completions", "openai", openai.error_reply, {"POST": openai.chat}),
    Route("/v2", "oip", oip.error_reply, {"GET": oip.server}),
    Route("/v2/health/live", "oip", oip.error_reply, {"GET": oip.live}, True),
    Route("/v2/health/ready", "oip", oip.error_reply, {"GET": oip.ready}, True),
    *(Route(f"/v2/models/{{model}}{version}{tail}", "oip", oip.error_reply, {method: handler})
      for version in ("", "/versions/{version}")
      for tail, method, handler in (("", "GET", oip.model), ("/ready", "GET", oip.model_ready), ("/infer", "POST", oip.infer),
                                    ("/generate", "POST", oip.generate), ("/generate_stream", "POST", oip.generate_stream))),
)
_EXACT = {route.path: route for route in ROUTES if "{" not in route.path}
_PATTERNS = [(route.path.split("/"), route) for route in ROUTES if "{" in route.path]


def find(path: str) -> tuple[Route, dict[str, str]] | None:
    """The route of a path, and the words that stand for its {names}."""
    route = _EXACT.get(path)
    if route:
        return route, {}
    parts = path.split("/")
    for pattern, route in _PATTERNS:
        if len(pattern) == len(parts) and all(p == q or (p[:1] == "{" and q) for p, q in zip(pattern, parts)):
            return route, {p[1:-1]: unquote(q) for p, q in zip(pattern, parts) if p[:1] == "{"}
    return None
