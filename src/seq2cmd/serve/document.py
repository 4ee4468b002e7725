"""The OpenAPI document, and a page that shows it: plain HTML that loads nothing and runs nothing."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import Any

from .. import __version__
from ..shells import SHELLS
from ..suggestion import ANSWER, REFUSE, RISKS, SCHEMA, UNSURE
from ..translator import MAX_BEAM
from .oip import OUTPUTS
from .service import Limits

Schema = dict[str, Any]
STYLE = ("body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
         "td{padding:.1rem 1rem .1rem 0;vertical-align:top}")
PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
TEXT: Schema = {"type": "string", "description": "The request, in plain English.", "examples": ["restart nginx"]}
STRING: Schema = {"type": "string"}
EVENTS: Schema = {"text/event-stream": {"schema": {}}}
NUMBER: Schema = {"type": "number"}
REFUSALS = {
    "400": "The request is no HTTP, or not what the protocol takes.", "401": "No valid API key.", "404": "No such path or model.",
    "408": "The request did not arrive in time.", "413": "The body, or a batch, is too large.", "417": "An expectation that is not known.",
    "422": "The JSON, or what it says, is not what is taken.", "429": "Too many requests: see Retry-After.",
    "431": "The headers are too large.", "503": "The server is full or ending: see Retry-After.",
}


@cache
def openapi_document(limits: Limits, models: tuple[tuple[str, str], ...] = ()) -> Schema:
    """The document, for a server with these limits and models (name, version)."""
    names, versions = (list(dict.fromkeys(column)) for column in zip(*models or [("base", "1")]))
    return {
        "openapi": "3.1.0",
        "info": {"title": "seq2cmd", "version": __version__, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
                 "description": "Plain words in, the right Linux command out. The server suggests commands; it never runs one."},
        "components": {"schemas": _schemas(limits), "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
        "security": [{"key": []}, {}],
        "paths": {**_own(), **_openai(names), **_oip(names, versions)},
    }


# ---- schemas ----


def _object(properties: Schema, required: tuple[str, ...] | None = None, closed: bool = False) -> Schema:
    """required None: all of them."""
    schema: Schema = {"type": "object", "properties": properties, "required": list(properties if required is None else required)}
    return {**schema, "additionalProperties": False} if closed else schema


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _options(limits: Limits) -> Schema:
    return {
        "model": {"type": ["string", "null"], "description": "Name of a model; the default one when it is left out."},
        "alternatives": {"type": "integer", "minimum": 0, "maximum": MAX_BEAM - 1, "default": limits.alternatives},
        "beam": {"type": "integer", "minimum": 1, "maximum": MAX_BEAM, "default": limits.beam, "description": "Width of the search."},
        "shell": {"enum": list(SHELLS), "default": "sh", "description": "The shell that the command is written for."},
    }


def _suggestion() -> Schema:
    risk: Schema = {"enum": [*RISKS, None]}
    confidence = {**NUMBER, "minimum": 0, "maximum": 1}
    command: Schema = {"type": ["string", "null"], "description": "Null exactly if the verdict is refuse."}
    alternative = _object({"command": STRING, "confidence": confidence, "risk": risk})
    argument = _object({"slot": STRING, "text": STRING, "span": _list({"type": "integer"}, minItems=2, maxItems=2)})
    return _object({
        "schema": {"const": SCHEMA}, "request": STRING, "verdict": {"enum": [ANSWER, UNSURE, REFUSE]}, "command": command,
        "confidence": confidence, "risk": risk, "reasons": _list(STRING), "alternatives": _list(alternative), "arguments": _list(argument),
        "model": STRING, "ms": NUMBER,
    })


def _schemas(limits: Limits) -> Schema:
    message = _object({"role": STRING, "content": {"description": "A string, or a list of parts.", "oneOf": [
        STRING, _list(_object({"type": {"const": "text"}, "text": STRING}), minItems=1)]}})
    options = {name: schema for name, schema in _options(limits).items() if name != "model"}
    parameters: Schema = {"type": ["object", "null"], "properties": options}
    shape = _list({"type": "integer", "minimum": 0}, minItems=1, maxItems=8)
    tensor = _object({"name": {"const": "text"}, "datatype": {"const": "BYTES"}, "shape": shape, "data": _list(STRING),
                      "parameters": {"type": "object"}}, ("name", "datatype", "shape"))
    output = _object({"name": {"enum": list(OUTPUTS)}, "parameters": {"type": "object"}}, ("name",))
    return {
        "TranslateRequest": _object({"text": {**TEXT, "maxLength": limits.characters}, **_options(limits)}, ("text",), True),
        "BatchRequest": _object({"texts": _list(TEXT, maxItems=limits.texts), **_options(limits)}, ("texts",), True),
        "Suggestion": _suggestion(),
        "BatchReply": _object({"results": _list(_ref("Suggestion"))}),
        "Error": _object({"error": _object({"code": STRING, "message": STRING, "hint": STRING}, ("code", "message"))}),
        "ChatRequest": _object({"model": STRING, "messages": _list(message, minItems=1), "stream": {"type": ["boolean", "null"]},
                                "n": {"type": ["integer", "null"], "minimum": 1, "maximum": MAX_BEAM}}, ("messages",)),
        "ChatReply": _object({"id": STRING, "object": STRING, "created": {"type": "integer"}, "model": STRING, "usage": {"type": "object"},
                              "choices": _list({"type": "object"}, minItems=1), "seq2cmd": _ref("Suggestion")}),
        "OpenAIError": _object({"error": _object({"message": STRING, "type": STRING, "param": {"type": "null"}, "code": STRING})}),
        "InferRequest": _object({"id": STRING, "inputs": _list(tensor, minItems=1, maxItems=1), "outputs": _list(output),
                                 "parameters": parameters}, ("inputs",)),
        "InferReply": _object({"model_name": STRING, "model_version": STRING, "outputs": _list({"type": "object"})}),
        "GenerateRequest": _object({"text_input": {**TEXT, "maxLength": limits.characters}, "parameters": parameters}, ("text_input",)),
        "GenerateReply": _object({"model_name": STRING, "model_version": STRING, "text_output": STRING}),
        "OIPError": _object({"error": STRING}),
    }


# ---- paths ----


def _content(schema: Schema, type: str = "application/json") -> Schema:
    return {type: {"schema": schema}}


def _operation(
    summary: str, content: Schema, refusal: str, body: str = "", words: Schema | None = None, open: bool = False
) -> Schema:
    """words: name -> what can stand in the path. Refusals of the HTTP layer come before it is known which protocol is spoken: they have our
    own shape."""
    own = ("408", "417", "431")
    either: Schema = {"anyOf": [_ref(refusal), _ref("Error")]} if refusal != "Error" else _ref("Error")
    refusals = {status: {"description": text, "content": _content(_ref("Error") if status in own else either)}
                for status, text in REFUSALS.items()}
    operation: Schema = {"summary": summary, "responses": {"200": {"description": "The answer.", "content": content}, **refusals}}
    if body:
        operation["requestBody"] = {"required": True, "content": _content(_ref(body))}
    if words:
        operation["parameters"] = [{"name": name, "in": "path", "required": True, "schema": {"enum": values}}
                                   for name, values in words.items()]
    if open:
        operation["security"] = []
    return operation


def _own() -> Schema:
    anything: Schema = {"type": "object"}
    ready = _object({"status": STRING, "models": _list(anything)})
    return {
        "/translate": {"post": _operation("Translate a request.", _content(_ref("Suggestion")), "Error", "TranslateRequest")},
        "/translate/batch": {"post": _operation("Translate many requests.", _content(_ref("BatchReply")), "Error", "BatchRequest")},
        "/healthz": {"get": _operation("The process answers.", _content(_object({"status": STRING})), "Error", open=True)},
        "/readyz": {"get": _operation("Requests are taken.", _content(ready), "Error", open=True)},
        "/metrics": {"get": _operation("Metrics, for Prometheus.", _content(STRING, "text/plain"), "Error")},
        "/openapi.json": {"get": _operation("This document.", _content(anything), "Error", open=True)},
        "/docs": {"get": _operation("This document, for people.", _content(STRING, "text/html"), "Error", open=True)},
    }


def _openai(names: list[str]) -> Schema:
    models = _object({"object": STRING, "data": _list({"type": "object"})})
    model = _content({"type": "object"})
    chat = {**_content(_ref("ChatReply")), **EVENTS}
    return {
        "/v1/models": {"get": _operation("The models, as OpenAI's API lists them.", _content(models), "OpenAIError")},
        "/v1/models/{model}": {"get": _operation("A model.", model, "OpenAIError", words={"model": names})},
        "/v1/chat/completions": {"post": _operation("Chat: the user's last message is translated.", chat, "OpenAIError", "ChatRequest")},
    }


def _oip(names: list[str], versions: list[str]) -> Schema:
    anything = _content({"type": "object"})
    infer = {**_content(_ref("InferReply")), **_content({"type": "string", "format": "binary"}, "application/octet-stream")}
    paths: Schema = {
        "/v2": {"get": _operation("The server, in the Open Inference Protocol.", anything, "OIPError")},
        "/v2/health/live": {"get": _operation("The process answers.", anything, "OIPError", open=True)},
        "/v2/health/ready": {"get": _operation("Requests are taken.", anything, "OIPError", open=True)},
    }
    for version, words in (("", {"model": names}), ("/versions/{version}", {"model": names, "version": versions})):
        base = f"/v2/models/{{model}}{version}"
        text = _content(_ref("GenerateReply"))
        paths |= {
            base: {"get": _operation("A model's tensors.", anything, "OIPError", words=words)},
            f"{base}/ready": {"get": _operation("Whether a model is ready.", anything, "OIPError", words=words)},
            f"{base}/infer": {"post": _operation("Translate a tensor of texts.", infer, "OIPError", "InferRequest", words)},
            f"{base}/generate": {"post": _operation("Translate a text.", text, "OIPError", "GenerateRequest", words)},
            f"{base}/generate_stream": {"post": _operation("The same as an event.", EVENTS, "OIPError", "GenerateRequest", words)},
        }
    return paths


# ---- the page ----


def page(document: Schema) -> str:
    """The document as HTML."""
    rows = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {}).get("$ref", "")
            rows.append(f"<tr><td><code>{method.upper()} {escape(path)}</code></td><td>{escape(operation['summary'])}</td>"
                        f"<td>{_link(body)}</td></tr>")
    schemas = "".join(f'<h3 id="{name}">{name}</h3>{_fields(schema)}' for name, schema in document["components"]["schemas"].items())
    info = document["info"]
    return (f"<!doctype html><html lang=en><meta charset=utf-8><title>{info['title']}</title>"
            f"<style>{STYLE}</style>"
            f"<h1>{info['title']} {info['version']}</h1><p>{escape(info['description'])} "
            "The whole document: <a href=\"/openapi.json\">openapi.json</a>.</p>"
            f"<table>{''.join(rows)}</table><h2>Objects</h2>{schemas}</html>\n")


def _link(reference: str) -> str:
    name = reference.rpartition("/")[2]
    return f'<a href="#{name}">{name}</a>' if name else ""


def _fields(schema: Schema) -> str:
    rows = []
    for name, field in schema.get("properties", {}).items():
        needed = "required" if name in schema.get("required", []) else ""
        rows.append(f"<tr><td><code>{escape(name)}</code></td><td>{_type(field)}</td><td>{needed}</td>"
                    f"<td>{escape(str(field.get('description', '')))}</td></tr>")
    return f"<table>{''.join(rows)}</table>"


def _type(field: Schema) -> str:
    if "$ref" in field:
        return _link(field["$ref"])
    if "enum" in field:
        return escape(", ".join("null" if value is None else str(value) for value in field["enum"]))
    if field.get("type") == "array":
        return f"list of {_type(field['items'])}"
    kinds = field.get("type", field.get("const", "any"))
    return escape(" or ".join(kinds) if isinstance(kinds, list) else str(kinds))
