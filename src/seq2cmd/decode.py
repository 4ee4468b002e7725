"""Beam search under the command automaton, in Python: the twin of native/beam.c, over any engine.

The core decides what a request's tokens are, which of them fit a slot, and how a command is written; the search itself is here.
Only the standard library is used.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _core

if TYPE_CHECKING:
    from .engines import Engine

EOS = 0
WORD = 0  # the token type of a bare word
SLOT = 0x8000  # bit of a slot label
MAX_STEPS, MAX_BEAM = 48, 8  # as in native/engine.h
SMALLEST_PROBABILITY = 1e-12
THRESHOLD = 5.0  # log-probability by which a hypothesis may be behind the best one, as in native/beam.c
ANSWER, UNSURE, REFUSE = 0, 1, 2
REPEATS, DESTROYS = 0x4000, 0x8000  # marks of an intent among the forms, as in native/model.h


class Step(NamedTuple):
    """A label taken: a literal piece (position -1), or a slot and the token copied into it."""

    label: int
    position: int
    log_probability: float


class Hypothesis(NamedTuple):
    """A command with its score and what led to it."""

    command: str
    score: float
    confidence: float
    steps: list[Step]


class Decoded(NamedTuple):
    """The verdict (ANSWER, UNSURE, REFUSE) on the best of the hypotheses, and the attention of the best: rows [steps][tokens]."""

    verdict: int
    hypotheses: list[Hypothesis]
    attention: list[Sequence[float]]


class _Live(NamedTuple):
    state: int
    h: Any
    decoder_input: int
    score: float
    lowest: float
    used: frozenset[int]
    steps: tuple[Step, ...]
    attention: tuple[Sequence[float], ...]


class _Request:
    """What does not change while one request is decoded."""

    def __init__(self, model: Any, text: bytes, max_characters: int) -> None:
        tokens = _core.tokenize(text, max_characters)
        self.model, self.text = model, text
        self.types: list[int] = [token[1] for token in tokens]
        self.values: list[bytes] = [token[4] for token in tokens]
        self.source_ids: list[int] = _core.source_ids(model, text)
        self.aliases: list[int] = _core.aliases(text)
        self.pieces: int = _core.describe(model)[1]
        self.automaton = _core.states(model)
        self.judge: list[float] = _core.judge(model)
        self.silence = 0.0
        self.intents: Sequence[float] = ()
        self.forms: bool = _core.describe(model)[-1] > 0
        self._allowed: dict[int, list[int]] = {}

    def allowed(self, label: int) -> list[int]:
        """Positions of the tokens that a slot label takes."""
        if label not in self._allowed:
            self._allowed[label] = _core.allowed(self.model, self.text, label)
        return self._allowed[label]

    def price_of_unused(self, used: frozenset[int]) -> float:
        """What a hypothesis pays for recognised arguments whose value was not copied, and for unknown words that were not."""
        said = {self.values[i] for i in used}
        arguments = sum(self.aliases[i] == i and kind != WORD and self.values[i] not in said for i, kind in enumerate(self.types))
        names = sum(self.aliases[i] == i and i not in used and source == 0 for i, source in enumerate(self.source_ids))
        return self.judge[8] * arguments + self.judge[9] * names

    def own_intent(self, steps: Sequence[Step]) -> float:
        """Log-probability of the intents that a command may come from; 0 for a model that knows none."""
        if not self.forms:
            return 0.0
        own = _core.form_intents(self.model, [step.label for step in steps])
        return min(0.0, max(-10.0, math.log(1e-12 + sum(math.exp(self.intents[k]) for k in own))))

    def price_of_repeated(self, steps: Sequence[Step]) -> float:
        """What a hypothesis pays for saying one argument more often than the request does, where its form has different ones."""
        said = [step.position for step in steps if step.position >= 0]
        if not self.forms or not self.judge[15] or all(said.count(token) <= self.aliases.count(token) for token in said):
            return 0.0
        return 0.0 if self._marks(steps) & REPEATS else self.judge[15]

    def destroys(self, steps: Sequence[Step]) -> bool:
        """May the command come from a task that destroys?"""
        return self.forms and bool(self._marks(steps) & DESTROYS)

    def _marks(self, steps: Sequence[Step]) -> int:
        return _core.form_marks(self.model, [step.label for step in steps])

    def unknown_share(self, used: frozenset[int]) -> float:
        """Share of the words that the vocabulary lacks and that were not copied."""
        words = self.types.count(WORD)
        unknown = sum(source == 0 and self.aliases[i] not in used for i, source in enumerate(self.source_ids))
        return unknown / words if words else 0.0


def _log_sigmoid(x: float) -> float:
    return min(x, 0.0) - math.log1p(math.exp(-abs(x)))


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-max(-87.0, min(87.0, x))))


def _insert(best: list[Any], new: Any, limit: int) -> None:
    """Keeps the list sorted by score, best first; an equal score goes behind the earlier one."""
    at = len(best)
    while at and best[at - 1].score < new.score:
        at -= 1
    best.insert(at, new)
    del best[limit:]


def _expand(live: _Live, request: _Request, engine: Engine, memory: Any, beam: int, best: list[_Live], finished: list[_Live]) -> None:
    """Offers every continuation of one hypothesis to `best`, and its end to `finished`."""
    h, log_pieces, gate, attention = engine.step(live.decoder_input, live.h, memory)
    copy = [0.0] * len(request.aliases)
    for weight, alias in zip(attention, request.aliases):
        copy[alias] += weight
    first, labels, following = request.automaton
    log_generate, log_copy = _log_sigmoid(gate), _log_sigmoid(-gate)
    if not live.steps:
        request.silence = log_generate + log_pieces[EOS]

    def follow(edge: int, step: Step, decoder_input: int, used: frozenset[int]) -> _Live:
        return _Live(following[edge], h, decoder_input, live.score + step.log_probability, min(live.lowest, step.log_probability), used,
                     (*live.steps, step), (*live.attention, attention))

    for edge in range(first[live.state], first[live.state + 1]):
        label = labels[edge]
        if label == EOS:
            p = log_generate + log_pieces[EOS]
            score = live.score + p + request.price_of_unused(live.used) + request.judge[13] * request.own_intent(live.steps)
            score += request.price_of_repeated(live.steps)
            _insert(finished, live._replace(score=score, lowest=min(live.lowest, p)), beam)
        elif not label & SLOT:
            _insert(best, follow(edge, Step(label, -1, log_generate + log_pieces[label]), label, live.used), beam)
        else:
            for position in request.allowed(label):
                p = log_copy + math.log(max(copy[position], SMALLEST_PROBABILITY))
                copied = request.pieces + 1 + request.types[position]
                _insert(best, follow(edge, Step(label, position, p), copied, live.used | {position}), beam)


def _search(request: _Request, engine: Engine, beam: int) -> list[_Live]:
    """Finished hypotheses, best first."""
    memory, h, request.intents = engine.encode(request.source_ids)
    live = [_Live(0, h, request.pieces, 0.0, 0.0, frozenset(), (), ())]
    finished: list[_Live] = []
    for _ in range(MAX_STEPS - 1):
        if not live or (len(finished) == beam and live[0].score <= finished[-1].score):
            break
        best: list[_Live] = []
        for hypothesis in live:
            _expand(hypothesis, request, engine, memory, beam, best, finished)
        top = max((one.score for one in (*best[:1], *finished[:1])), default=0.0)
        live = [one for one in best if one.score >= top - THRESHOLD]
    return finished


def _write(request: _Request, finished: list[_Live]) -> list[tuple[str, _Live]]:
    """Commands of the hypotheses that can be written; of equal commands the first."""
    commands: dict[str, _Live] = {}
    for hypothesis in finished:
        command = _core.fill(request.model, request.text, [(step.label, step.position) for step in hypothesis.steps])
        if command is not None:
            commands.setdefault(command, hypothesis)
    return list(commands.items())


def _confidences(request: _Request, found: list[_Live]) -> list[float]:
    """The calibrated confidence of the best; the others share what is left by their probability, and none is likelier than the best."""
    best, others = found[0], found[1:]
    margin = min(best.score - others[0].score, 10.0) if others else 10.0
    features = (1.0, best.score, margin, request.unknown_share(best.used), best.lowest, len(best.steps) / 10)
    no_intent = max(-10.0, request.intents[0]) if request.intents else 0.0
    others_say = (max(-10.0, request.silence), no_intent, request.own_intent(best.steps))
    evidence = sum(c * feature for c, feature in zip(request.judge[10:], others_say))
    confidence = _logistic(evidence + sum(c * feature for c, feature in zip(request.judge, features)))
    shares = [math.exp(max(-87.0, other.score - others[0].score)) for other in others]
    left = (1 - confidence) / sum(shares) if shares else 0.0
    return [confidence, *(min(left * share, confidence * math.exp(other.score - best.score)) for share, other in zip(shares, others))]


def decode(engine: Engine, model: Any, text: bytes, beam: int = MAX_BEAM, max_characters: int = 0) -> Decoded:
    """Translates a request with any engine; `model` is the core's model, for vocabulary, automaton and judge.

    Raises:
        _core.TextError: the request cannot be read.
    """
    beam = max(1, min(MAX_BEAM, beam))
    request = _Request(model, text, max_characters)
    written = _write(request, _search(request, engine, beam))
    if not written:
        return Decoded(REFUSE, [], [])
    confidences = _confidences(request, [hypothesis for _, hypothesis in written])
    verdict = ANSWER if confidences[0] >= request.judge[6] else UNSURE if confidences[0] >= request.judge[7] else REFUSE
    if verdict == ANSWER and confidences[0] < request.judge[14] and request.destroys(written[0][1].steps):
        verdict = UNSURE
    hypotheses = [Hypothesis(command, h.score, confidence, list(h.steps)) for (command, h), confidence in zip(written, confidences)]
    return Decoded(verdict, hypotheses, list(written[0][1].attention))
