"""Our own paths: /translate, /translate/batch, health, metrics and documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import __version__
from .document import PAGE_POLICY, openapi_document, page
from .message import Plan, Reply, Request, json_reply
from .metrics import escaped, gauge
from .service import Service

METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def translate(service: Service, request: Request, words: Mapping[str, str]) -> Plan:
    """POST /translate."""
    asked = request.json()
    return Plan(lambda: service.translate(asked), json_reply, 1, asked.get("text"))


def batch(service: Service, request: Request, words: Mapping[str, str]) -> Plan:
    """POST /translate/batch."""
    asked = request.json()
    texts = asked.get("texts")
    weight = min(len(texts), service.limits.texts) if isinstance(texts, list) else 1
    return Plan(lambda: service.batch_steps(asked), lambda results: json_reply({"results": results}), max(1, weight), texts)


def health(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /healthz: the process answers."""
    return json_reply({"status": "ok"})


def ready(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /readyz: requests are taken."""
    service.require_ready()
    return json_reply({"status": "ready", "models": service.models()})


def metrics(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /metrics, in Prometheus' text format."""
    models = [(f'model="{escaped(model["name"])}",version="{model["version"]}"', model["since_s"]) for model in service.models()]
    more = [
        *gauge("seq2cmd_model_info", "The models that are served.", [(labels, 1) for labels, _ in models]),
        *gauge("seq2cmd_model_loaded_timestamp_seconds", "When a model was loaded.", models),
        *gauge("seq2cmd_build_info", "The version of seq2cmd.", [(f'version="{__version__}"', 1)]),
        *gauge("seq2cmd_ready", "1 if requests are taken, 0 while the server ends.", [("", int(service.ready))]),
    ]
    return Reply(200, service.metrics.text(more).encode(), METRICS_TYPE)


def openapi(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /openapi.json."""
    return json_reply(_document(service))


def docs(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /docs: the OpenAPI document for people, in one page that loads nothing."""
    html = page(_document(service)).encode()
    return Reply(200, html, "text/html; charset=utf-8", (("content-security-policy", PAGE_POLICY),))


def _document(service: Service) -> dict[str, Any]:
    return openapi_document(service.limits, tuple((model["name"], model["version"]) for model in service.models()))
