"""The service: functions from dict to dict that every protocol calls. It knows nothing of sockets and frameworks; threads may share it.

    service = Service(["base", "tiny"])
    service.translate({"text": "restart nginx"})            -> the JSON shape of `seq2cmd --json`
    service.batch({"texts": ["restart nginx", "who am i"]}) -> {"results": [...]}

Refusals are `ServeError`s with a code (errors.py). A verdict of "refuse" is an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import time
from typing import Any

from ..errors import ModelError, RequestError
from ..model_folder import ModelFolder
from ..shells import SHELLS, for_shell
from ..suggestion import REFUSE, UNREADABLE, Suggestion
from ..translator import DEFAULT_BEAM, MAX_BEAM, Translator
from .errors import NOT_FOUND, NOT_READY, TOO_LARGE, ServeError, bad_input
from .metrics import Metrics
from .snapshot import Snapshot

OPTIONS = ("model", "alternatives", "beam", "shell")


@dataclass(frozen=True)
class Limits:
    """What a request may be, and what it gets when it does not say.

    Attributes:
        characters: of a text.
        texts: in a batch.
        alternatives: how many other commands an answer has.
        beam: width of the search.
    """

    characters: int = 400
    texts: int = 256
    alternatives: int = 3
    beam: int = DEFAULT_BEAM


@dataclass(frozen=True)
class Asked:
    """The options of one request, read and checked."""

    translator: Translator
    alternatives: int
    beam: int
    shell: str


@dataclass
class Served:
    """A model that is served: the snapshot that it came from, and when."""

    snapshot: Snapshot
    translator: Translator
    since_s: int = field(default_factory=lambda: int(time()))


class Service:
    """Translates with one or several models; the first is the default."""

    def __init__(self, models: Sequence[str | None] = (None,), limits: Limits | None = None, metrics: Metrics | None = None) -> None:
        """Load the models, by names or paths as `Translator.from_pretrained` takes them.

        Raises:
            ModelError: one of them cannot be used, or two have the same name.
        """
        self.limits = limits or Limits()
        self.metrics = metrics or Metrics()
        self.draining = False  # set when the server is about to end: it answers what it has, and takes no more
        self._served: dict[str, Served] = {}
        for name in models:
            snapshot = Snapshot.take(ModelFolder.named(name))
            if snapshot.name in self._served:
                raise ModelError(f"two models named {snapshot.name!r}", hint="give each folder a name of its own")
            self.replace(snapshot)
        self.default = next(iter(self._served))

    # ---- answers ----

    def translate(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """{"text": ..., "model"?, "alternatives"?, "beam"?, "shell"?} -> the JSON shape of a suggestion.

        Raises:
            ServeError: bad_input, not_found (no such model), not_ready.
        """
        asked = self._asked(request, "text")
        text = request["text"]
        if not isinstance(text, str):
            raise bad_input(f'"text" is a string, got {kind(text)}')
        try:
            return self._suggest(asked, text).to_dict()
        except RequestError as error:
            raise bad_input(str(error), error.hint) from None

    def batch(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """{"texts": [...], options as in `translate`} -> {"results": [...]}, a suggestion for each text, in order.

        A text that cannot be read gets a refusal with the reason "unreadable request: ...", so that the others are answered.

        Raises:
            ServeError: as `translate`; too_large: more texts than the limit.
        """
        results = list(self.batch_steps(request))
        return {"results": results}

    def batch_steps(self, request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The results of `batch` one by one. The request is checked before the first is asked for."""
        asked = self._asked(request, "texts")
        texts = request["texts"]
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise bad_input('"texts" is a list of strings', '{"texts": ["restart nginx", "list all users"]}')
        if len(texts) > self.limits.texts:
            raise ServeError(TOO_LARGE, f"at most {self.limits.texts} texts in a batch, got {len(texts)}", "send several batches")
        return (self._readable(asked, text).to_dict() for text in texts)

    def models(self) -> list[dict[str, Any]]:
        """Name, version and time of loading (seconds since 1970) of every model, the default first."""
        return [{"name": name, "version": served.snapshot.version, "since_s": served.since_s} for name, served in self._served.items()]

    def manifest(self, name: str) -> dict[str, object]:
        """What the manifest of a model says.

        Raises:
            ServeError: not_found.
        """
        return self._find(name).snapshot.manifest()

    # ---- state ----

    @property
    def ready(self) -> bool:
        """Whether requests are taken."""
        return not self.draining

    def require_ready(self) -> None:
        """Raises:
            ServeError: not_ready.
        """
        if self.draining:
            raise ServeError(NOT_READY, "the server is ending", "ask again: another worker or server takes it", 1.0)

    def take_snapshots(self) -> list[Snapshot]:
        """Read and check the folders of all models again, without using them yet.

        Raises:
            ModelError: one of them cannot be used; then none was taken.
        """
        taken: list[Snapshot] = []
        try:
            for served in self._served.values():
                taken.append(Snapshot.take(ModelFolder(served.snapshot.path)))
                taken[-1].load()
        except ModelError:
            for snapshot in taken:
                snapshot.close()
            raise
        return taken

    def snapshots(self) -> list[Snapshot]:
        """What is served now."""
        return [served.snapshot for served in self._served.values()]

    def replace(self, snapshot: Snapshot) -> None:
        """Serve this from the next request on, in place of the model of the same name.

        Raises:
            ModelError: it cannot be used; the old one stays.
        """
        served = Served(snapshot, Translator(snapshot))
        old = self._served.get(snapshot.name)
        self._served[snapshot.name] = served
        if old:
            old.snapshot.close()

    def reload(self) -> list[dict[str, Any]]:
        """Read all model folders again. All of them are replaced, or none.

        Raises:
            ModelError: one of the folders fails its checks; the old models stay.
        """
        try:
            taken = self.take_snapshots()
        except ModelError:
            self.metrics.add("seq2cmd_reloads_total", "failed")
            raise
        for snapshot in taken:
            self.replace(snapshot)
        self.metrics.add("seq2cmd_reloads_total", "ok")
        return self.models()

    # ---- parts ----

    def _find(self, name: str) -> Served:
        if name not in self._served:
            raise ServeError(NOT_FOUND, f"no model named {name!r}", f"there are: {', '.join(self._served)}")
        return self._served[name]

    def _asked(self, request: Mapping[str, Any], content: str) -> Asked:
        if not isinstance(request, Mapping):
            raise bad_input(f"expected an object, got {kind(request)}")
        if content not in request:
            raise bad_input(f'"{content}" is missing')
        unknown = [key for key in request if key != content and key not in OPTIONS]
        if unknown:
            raise bad_input(f"unknown key {unknown[0]!r}", f"there are: {', '.join([content, *OPTIONS])}")
        model, shell = request.get("model"), request.get("shell", "sh")
        if model is not None and not isinstance(model, str):
            raise bad_input(f'"model" is a string, got {kind(model)}')
        if shell not in SHELLS:
            raise bad_input(f'"shell" is one of {", ".join(SHELLS)}')
        alternatives = _whole(request, "alternatives", self.limits.alternatives, 0, MAX_BEAM - 1)
        beam = _whole(request, "beam", self.limits.beam, 1, MAX_BEAM)
        return Asked(self._find(model or self.default).translator, alternatives, beam, shell)

    def _suggest(self, asked: Asked, text: str) -> Suggestion:
        suggestion = asked.translator.translate(text, asked.alternatives, asked.beam, self.limits.characters)
        if asked.shell != "sh":
            suggestion = for_shell(suggestion, asked.shell)
        self._count(suggestion)
        return suggestion

    def _readable(self, asked: Asked, text: str) -> Suggestion:
        try:
            return self._suggest(asked, text)
        except RequestError as error:
            suggestion = Suggestion(text, REFUSE, reasons=(f"{UNREADABLE}: {error}",), model=asked.translator.folder.name)
            self._count(suggestion)
            return suggestion

    def _count(self, suggestion: Suggestion) -> None:
        self.metrics.add("seq2cmd_translations_total", suggestion.verdict)
        if suggestion.risk is not None:
            self.metrics.add("seq2cmd_commands_total", suggestion.risk)


def kind(value: object) -> str:
    """What JSON calls it."""
    names = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


def _whole(request: Mapping[str, Any], name: str, default: int, low: int, high: int) -> int:
    value = request.get(name, default)
    if type(value) is not int or not low <= value <= high:
        raise bad_input(f'"{name}" is a whole number from {low} to {high}, got {value if type(value) is int else kind(value)}')
    return value
