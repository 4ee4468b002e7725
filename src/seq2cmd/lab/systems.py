"""The systems that can be measured, all behind one protocol: a request in, a Prediction out."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from seq2cmd import _core
from seq2cmd.decode import decode
from seq2cmd.errors import DataError, RequestError
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.corpus import build_corpus
from seq2cmd.lab.evaluate import Prediction, System
from seq2cmd.lab.recipe import Recipe
from seq2cmd.suggestion import REFUSE
from seq2cmd.translator import DEFAULT_BEAM, Translator

if TYPE_CHECKING:
    from seq2cmd.engines import Engine
    from seq2cmd.lab.neighbour import Neighbour

VERDICTS = ("answer", "unsure", REFUSE)  # in the order of the core's numbers
NOTHING = Prediction((), 0.0, REFUSE)
SAMPLES_PER_PHRASE = 5  # of the baseline; with fewer it has not seen every phrase, and is weaker


def translator_system(translator: Translator, beam: int = DEFAULT_BEAM) -> System:
    """A model folder, as users meet it. When it refuses, its best guess is the first alternative."""

    def ask(request: str) -> Prediction:
        try:
            said = translator.translate(request, alternatives=3, beam=beam)
        except RequestError:
            return NOTHING
        best = () if said.command is None else (said.command,)
        return Prediction((*best, *(other.command for other in said.alternatives)), said.confidence, said.verdict)

    return ask


def decoded_system(engine: Engine, model: _core.Model, beam: int = DEFAULT_BEAM) -> System:
    """Any engine, searched in Python; `model` gives vocabulary, automaton and judge."""

    def ask(request: str) -> Prediction:
        try:
            found = decode(engine, model, request.encode(), beam)
        except _core.TextError:
            return NOTHING
        guesses = tuple(hypothesis.command for hypothesis in found.hypotheses)
        return Prediction(guesses, found.hypotheses[0].confidence if guesses else 0.0, VERDICTS[found.verdict])

    return ask


def core_system(model: _core.Model, beam: int = DEFAULT_BEAM) -> System:
    """The C core with a model that is in no model folder."""

    def ask(request: str) -> Prediction:
        try:
            verdict, found, _, _ = _core.translate(model, request.encode(), beam, 0, 0)
        except _core.TextError:
            return NOTHING
        guesses = tuple(hypothesis[0] for hypothesis in found)
        return Prediction(guesses, found[0][2] if guesses else 0.0, VERDICTS[verdict])

    return ask


def neighbour_system(neighbour: Neighbour) -> System:
    """The baseline; its confidence is the similarity."""

    def ask(request: str) -> Prediction:
        found = neighbour.answers(request, 3)
        return Prediction(tuple(command for command, _ in found), found[0][1]) if found else NOTHING

    return ask


def predictions_system(path: Path, requests: Iterable[str]) -> System:
    """What another tool has said to these requests.

    JSON lines with `request` and `commands` (a list, empty for none; or one `command`), and perhaps `confidence` (default 1) and `verdict`
    (default answer).

    Raises:
        DataError: the file is missing, lacks a request, or something is wrong with it: all of it at once.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}", hint="expected JSON lines with request and commands") from None
    said: dict[str, Prediction] = {}
    findings = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                request, prediction = _prediction(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                findings.append(f"{path.name}:{number}: {type(error).__name__}: {error}")
                continue
            if request in said:
                findings.append(f"{path.name}:{number}: {request!r} is answered twice")
            said[request] = prediction
    missing = [request for request in requests if request not in said]
    if missing and not findings:
        findings.append(f"{path.name}: {len(missing)} requests have no line, the first is {missing[0]!r}")
    if findings:
        raise DataError("; ".join(findings[:20]), hint='a line is {"request": "free space", "commands": ["df -h"], "confidence": 0.9}')
    return said.__getitem__


def _prediction(row: dict[str, object]) -> tuple[str, Prediction]:
    request, commands = row["request"], row["commands"] if "commands" in row else row["command"]
    guesses: list[str] = commands if isinstance(commands, list) else [str(commands)] if commands else []
    verdict, confidence = row.get("verdict", VERDICTS[0]), row.get("confidence", 1.0)
    if not isinstance(request, str) or not all(isinstance(guess, str) for guess in guesses):
        raise ValueError("request and commands must be texts")
    if verdict not in VERDICTS or not isinstance(confidence, (int, float)) or not 0 <= confidence <= 1:
        raise ValueError(f"confidence is {confidence!r}, expected 0 to 1; verdict is {verdict!r}, expected one of {', '.join(VERDICTS)}")
    return request, Prediction(tuple(guesses), float(confidence), str(verdict)) if guesses else NOTHING


def binary(checkpoint: Checkpoint) -> _core.Model:
    """The core's model of a checkpoint: int8 weights, vocabulary, automaton, judge."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.bin"
        checkpoint.write_binary(path)
        return _core.load_bytes(path.read_bytes())


def checkpoint_system(checkpoint: Checkpoint, engine: str = "torch", beam: int = DEFAULT_BEAM) -> System:
    """A checkpoint: `torch` with its float weights, `native` as the int8 that would be shipped."""
    if engine == "native":
        return core_system(binary(checkpoint), beam)
    from seq2cmd.engines.reference import ReferenceEngine

    return decoded_system(ReferenceEngine(checkpoint.network()), binary(checkpoint), beam)


def onnx_system(folder: Path, beam: int = DEFAULT_BEAM) -> System:
    """An exported folder through ONNX Runtime."""
    from seq2cmd.engines.onnx import OnnxEngine

    return decoded_system(OnnxEngine(folder), _core.load(str(folder / "model.bin")), beam)


def make_neighbour(recipe: Recipe, samples: int = 0, seed: int = 1) -> Neighbour:
    """The baseline, over samples of the phrases that a recipe trains on."""
    from seq2cmd.lab.neighbour import Neighbour

    corpus = build_corpus(recipe)
    examples, _ = corpus.samples(samples or SAMPLES_PER_PHRASE * len(corpus.train), seed)
    said = [example for example in examples if example.steps]  # the baseline does not know how to say nothing
    return Neighbour(said, list(corpus.builder.numbers), corpus.vocabulary)
