"""The paths of the OpenAI API that chat clients use: /v1/models and /v1/chat/completions, streaming and not.

The last message of the user is the request; system prompts and earlier turns do not matter to this model. Whoever asks for a model that
is not served gets the default one: clients have names built in. Choices beyond the first (`n`) are the alternatives.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from time import time
from typing import Any

from ..suggestion import REFUSE
from ..translator import MAX_BEAM
from .errors import BAD_INPUT, NOT_READY, OVERLOADED, RATE_LIMITED, UNAUTHORIZED, ServeError, bad_input
from .message import STATUS, Plan, Reply, Request, error_headers, json_reply
from .service import Service, kind

REFUSAL = "I know no command for that."
TYPES = {UNAUTHORIZED: "authentication_error", RATE_LIMITED: "rate_limit_error", OVERLOADED: "rate_limit_error", NOT_READY: "server_error"}
OWNER = "seq2cmd"


def error_reply(error: ServeError) -> Reply:
    """A refusal as OpenAI's clients read it."""
    message = f"{error}; {error.hint}" if error.hint else str(error)
    body = {"error": {"message": message, "type": TYPES.get(error.code, "invalid_request_error"), "param": None, "code": error.code}}
    return json_reply(body, 400 if error.code == BAD_INPUT else STATUS[error.code], error_headers(error))


def models(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v1/models."""
    return json_reply({"object": "list", "data": [_model(model) for model in service.models()]})


def model(service: Service, request: Request, words: Mapping[str, str]) -> Reply:
    """GET /v1/models/{model}."""
    service.manifest(words["model"])  # refuses names that are not served
    return json_reply(next(_model(model) for model in service.models() if model["name"] == words["model"]))


def chat(service: Service, request: Request, words: Mapping[str, str]) -> Plan:
    """POST /v1/chat/completions."""
    asked = request.json()
    text, choices, stream = last_user_text(asked), _choices(asked), asked.get("stream", False)
    if not isinstance(stream, bool | None):
        raise bad_input(f'"stream" is true or false, got {kind(stream)}')
    options = asked.get("stream_options")
    usage = isinstance(options, dict) and options.get("include_usage") is True
    name = asked.get("model")
    known = name if isinstance(name, str) and any(name == model["name"] for model in service.models()) else None
    own = {"text": text, "model": known, "alternatives": max(choices - 1, 0)}

    def finish(suggestion: dict[str, Any]) -> Reply:
        completion = _completion(request.id, suggestion, choices)
        if not stream:
            return json_reply(completion)
        lines = [f"data: {json.dumps(chunk)}\n\n" for chunk in _chunks(completion, usage)]
        return Reply(200, "".join([*lines, "data: [DONE]\n\n"]).encode(), "text/event-stream")

    return Plan(lambda: service.translate(own), finish, 1, text)


def last_user_text(asked: Mapping[str, Any]) -> str:
    """The text of the last message of the user; its content may be a list of parts.

    Raises:
        ServeError: bad_input: there is none.
    """
    messages = asked.get("messages")
    if not isinstance(messages, list) or not all(isinstance(message, dict) for message in messages):
        raise bad_input('"messages" is a list of objects', '[{"role": "user", "content": "restart nginx"}]')
    for message in reversed(messages):
        if message.get("role") == "user":
            return _content(message.get("content"))
    raise bad_input('no message with "role": "user"', "the last one is what is translated")


def sentence(suggestion: Mapping[str, Any]) -> str:
    """What a chat client shows: the bare command, or a plain sentence when there is none."""
    return REFUSAL if suggestion["verdict"] == REFUSE else str(suggestion["command"])


def _content(content: object) -> str:
    if isinstance(content, str):
        return content.strip()
    if not isinstance(content, list):
        raise bad_input(f'"content" is a string or a list of parts, got {kind(content)}')
    texts = [part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text"]
    if not texts or not all(isinstance(text, str) for text in texts):
        raise bad_input('"content" has no part of "type": "text" with a "text"')
    return " ".join(str(text) for text in texts).strip()


def _choices(asked: Mapping[str, Any]) -> int:
    number = asked.get("n")
    if number is None:
        return 1
    if type(number) is not int or not 1 <= number <= MAX_BEAM:
        raise bad_input(f'"n" is a whole number from 1 to {MAX_BEAM}')
    return number


def _model(model: Mapping[str, Any]) -> dict[str, object]:
    return {"id": model["name"], "object": "model", "created": model["since_s"], "owned_by": OWNER}


def _completion(id: str, suggestion: dict[str, Any], choices: int) -> dict[str, Any]:
    contents = [sentence(suggestion)]
    if suggestion["verdict"] != REFUSE:
        contents += [alternative["command"] for alternative in suggestion["alternatives"]]
    answered = [{"index": i, "message": {"role": "assistant", "content": content, "refusal": None}, "logprobs": None,
                 "finish_reason": "stop"} for i, content in enumerate(contents[:choices])]
    asked, said = len(suggestion["request"].split()), sum(len(content.split()) for content in contents[:choices])
    return {
        "id": f"chatcmpl-{id}", "object": "chat.completion", "created": int(time()), "model": suggestion["model"], "choices": answered,
        "usage": {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said},  # words
        "seq2cmd": suggestion,  # clients that know us find verdict, risk and arguments here
    }


def _chunks(completion: dict[str, Any], usage: bool) -> Iterator[dict[str, Any]]:
    """The parts of a streamed answer. The command is known at once, so each choice is one part with it and one that ends it."""
    head = {**{key: completion[key] for key in ("id", "created", "model")}, "object": "chat.completion.chunk"}
    for choice in completion["choices"]:
        delta = {"role": "assistant", "content": choice["message"]["content"]}
        yield {**head, "choices": [{"index": choice["index"], "delta": delta, "logprobs": None, "finish_reason": None}]}
        yield {**head, "choices": [{"index": choice["index"], "delta": {}, "logprobs": None, "finish_reason": "stop"}]}
    if usage:
        yield {**head, "choices": [], "usage": completion["usage"]}
