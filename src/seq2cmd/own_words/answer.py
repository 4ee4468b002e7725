"""The answer from own words: a Suggestion, or None where nothing that was taught is meant."""

import os
from time import perf_counter

from .. import _core, kept
from ..suggestion import ANSWER, CLOSE_SECOND, DESTROYS, OWN_WORDS, REFUSE, RISKS, UNSURE, Alternative, Argument, Suggestion
from .matching import FILLED, Match, Matcher
from .sentence import Entry, Sentence, files_of

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from typing import Any

    from .._core import Model, Token

NEAR = 0.9  # confidence in a near match; the same words have 1
NEAR_WORDS = "close to your own words"
CACHE = "phrases"  # name of what is kept

_read: tuple[object, list[Sentence]] = (None, [])  # what the folder looked like, and what was in it


def taught(folder: str) -> list[Sentence]:
    """The sentences of a folder; read again when a file changed.

    Raises:
        OwnWordsError: a file cannot be used as it is.
    """
    global _read
    looks = (folder, [(path, status.st_mtime_ns, status.st_size) for path in files_of(folder) if (status := os.stat(path))])
    if _read[0] != looks:
        known = kept.load(CACHE, looks)
        _read = (looks, _unpacked(known) if known else _compiled(folder, looks))
    return _read[1]


def _unpacked(known: object) -> list[Sentence]:
    fields: Any
    spoken: Any
    fields, spoken = known  # type: ignore[misc]  # as _compiled saved them
    entries = [Entry(name, command, slots) for name, command, slots in fields]
    return [Sentence(entries[k], phrase, elements, content) for k, phrase, elements, content in spoken]


def _compiled(folder: str, looks: object) -> list[Sentence]:
    """The sentences from the files themselves; kept for the next time."""
    from .phrasebook import read_folder
    from .template import sentences

    entries = read_folder(folder)
    found = [(k, sentence) for k, entry in enumerate(entries) for sentence in sentences(entry)]
    fields = [(entry.name, entry.command, entry.slots) for entry in entries]
    kept.save(CACHE, looks, (fields, [(k, said.phrase, said.elements, said.content) for k, said in found]))
    return [sentence for _, sentence in found]


def answer(folder: str, text: str, model: "Model", max_characters: int) -> Suggestion | None:
    """What the own words of a folder say to a request.

    Args:
        folder: may be missing.
        text: the request.
        model: knows which words are words, and so no slips of the fingers.
        max_characters: longer requests are not looked at: the translator refuses them.

    Raises:
        OwnWordsError: a file cannot be used as it is.
    """
    start = perf_counter()
    known = taught(folder)
    request = text.encode("utf-8", "surrogatepass")
    try:
        tokens = _core.tokenize(request, max_characters)
    except _core.TextError:
        return None
    matcher = Matcher(request, tokens, lambda: _core.known_words(model, request))
    matches = matcher.matches(known)
    if not matches:
        return None
    suggestion = _suggest(text, request, matches, tokens)
    suggestion.ms = (perf_counter() - start) * 1000
    return suggestion


def _suggest(text: str, request: bytes, matches: list[Match], tokens: "list[Token]") -> Suggestion:
    from .form import ValueRefusedError, fill

    best = matches[0]
    try:
        command = fill(best.sentence.entry, request, best.positions)
    except ValueRefusedError as fault:
        return Suggestion(text, REFUSE, reasons=(f"{OWN_WORDS}: {fault}",), source=OWN_WORDS)
    risk = RISKS[_core.risk(command.encode())[0]]
    near = best.nearness > FILLED
    others = _others(request, matches, command)
    tied = bool(others) and any(match.rank == best.rank and match.sentence.entry is not best.sentence.entry for match in matches)
    reasons = [f"{NEAR_WORDS}: {best.sentence.phrase}"] * near + [CLOSE_SECOND] * tied
    verdict = UNSURE if tied or near and risk == DESTROYS else ANSWER
    arguments = tuple(_argument(request, best, name, tokens) for name in best.positions)
    return Suggestion(text, verdict, command, NEAR if near else 1.0, others, arguments, tuple(reasons), risk=risk, source=OWN_WORDS)


def _others(request: bytes, matches: list[Match], command: str) -> tuple[Alternative, ...]:
    """The other commands that were taught for such words."""
    from .form import ValueRefusedError, fill

    found: list[Alternative] = []
    for match in matches[1:]:
        try:
            other = fill(match.sentence.entry, request, match.positions)
        except ValueRefusedError:
            continue
        if other != command and other not in [alternative.command for alternative in found]:
            found.append(Alternative(other, NEAR if match.nearness > FILLED else 1.0, RISKS[_core.risk(other.encode())[0]]))
    return tuple(found)


def _argument(request: bytes, match: Match, name: str, tokens: "list[Token]") -> Argument:
    token = tokens[match.positions[name]]
    start, end = (len(request[:byte].decode()) for byte in token[2:4])
    return Argument(match.sentence.entry.slots[name], request[token[2] : token[3]].decode(), (start, end))
