"""A line of the input -> a line of the output. Processes of this machine, Ray and Spark all answer by `Answerer`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from ..errors import RequestError
from ..model_folder import ModelFolder
from ..shells import for_shell
from ..suggestion import ANSWER, REFUSE, UNREADABLE, UNSURE, Suggestion
from ..translator import DEFAULT_BEAM, Translator
from .lines import LONGEST

FIELDS = ("text", "request")  # where an object of the input may have its request
SHOWN = 200  # characters of a line that cannot be read


class Settings(NamedTuple):
    """How to answer; see the options of `seq2cmd batch`."""

    model: str | None = None
    engine: str = "native"
    alternatives: int = 0
    beam: int = DEFAULT_BEAM
    max_characters: int = 400
    shell: str = "sh"
    jsonl: bool = False


class Counts(NamedTuple):
    """Lines by what became of them."""

    answered: int = 0
    unsure: int = 0
    refused: int = 0
    unreadable: int = 0

    def plus(self, other: Counts) -> Counts:
        """The sum, field by field."""
        return Counts(*(a + b for a, b in zip(self, other)))


class Answerer:
    """Answers lines with one model, each as one line of JSON in the shape of `--json`."""

    def __init__(self, settings: Settings) -> None:
        """Load the model.

        Raises:
            ModelError: the model cannot be used.
            MissingExtraError: the engine is not installed.
        """
        self.settings = settings
        self.translator = Translator(ModelFolder.named(settings.model), settings.engine)

    def lines(self, lines: Iterable[bytes]) -> tuple[bytes, Counts]:
        """The answers to some lines, a line each, and how many there are of each kind."""
        answers = [self.line(line) for line in lines]
        kinds = [kind for _, kind in answers]
        return b"".join(answer for answer, _ in answers), Counts(*map(kinds.count, (ANSWER, UNSURE, REFUSE, UNREADABLE)))

    def line(self, line: bytes) -> tuple[bytes, str]:
        """The answer to one line, and its kind: a verdict, or UNREADABLE. Never raises for what stands in the line."""
        extra: dict[str, object] = {}
        try:
            request, extra = self._request(line)
            suggestion = self._translate(request)
        except RequestError as error:
            shown = line.decode("utf-8", "replace")[:SHOWN]
            suggestion = Suggestion(shown, REFUSE, reasons=(f"{UNREADABLE}: {error}",), model=self.translator.folder.name)
            return _json({**extra, **suggestion.to_dict()}), UNREADABLE
        return _json({**extra, **suggestion.to_dict()}), suggestion.verdict

    def _translate(self, request: str) -> Suggestion:
        settings = self.settings
        suggestion = self.translator.translate(request, settings.alternatives, settings.beam, settings.max_characters)
        return suggestion if settings.shell == "sh" else for_shell(suggestion, settings.shell)

    def _request(self, line: bytes) -> tuple[str, dict[str, object]]:
        """The request of a line, and what goes over into the answer: the "id" of an object."""
        if len(line) > LONGEST:
            raise RequestError(f"expected a line of at most {LONGEST} bytes, got more")
        if not self.settings.jsonl:
            return line.decode("utf-8", "surrogateescape"), {}
        try:
            value = json.loads(line, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            raise RequestError(f"expected JSON, got a fault: {error}") from None
        if isinstance(value, str):
            return value, {}
        request = next((value[field] for field in FIELDS if field in value), None) if isinstance(value, dict) else None
        if not isinstance(request, str):
            raise RequestError(f'expected a string, or an object with "text", got {type(value).__name__}')
        return request, {"id": value["id"]} if "id" in value else {}


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _json(answer: dict[str, object]) -> bytes:
    """ASCII: nothing that a terminal would obey, whatever was asked."""
    return json.dumps(answer).encode() + b"\n"
