"""Requests as they also arrive: with a slip of the fingers, and as a dictation writes them."""

from __future__ import annotations

import random
import zlib

from num2words import num2words

from seq2cmd import _core
from seq2cmd.lab.checks import Check
from seq2cmd.lab.dataset import typo
from seq2cmd.lab.vocabulary import WORD

NUMBER = _core.token_types().index("NUMBER")
SAID = 100  # numbers up to this one are dictated as words


def with_typo(check: Check) -> str:
    """The request with one slip in one word that is no argument and has four letters or more; always the same slip.

    A word that also stands in the first accepted command may be an argument and is spared, unless the check says that it has none.
    """
    request = check.request.encode()
    try:
        tokens = _core.tokenize(request)
    except _core.TextError:
        return check.request
    command = check.accept[0].lower() if check.arguments else ""
    spans = [(token[2], token[3]) for token in tokens if token[1] == WORD and token[0] not in command]
    words = [(start, end) for start, end in spans if (text := request[start:end].decode()).isalpha() and len(text) >= 4]
    if not words:
        return check.request
    rng = random.Random(zlib.crc32(check.request.encode()))
    start, end = rng.choice(words)
    word = request[start:end].decode()
    slips = (typo(word, rng) for _ in range(20))
    slip = next((slip for slip in slips if slip != word), word)
    return (request[:start] + slip.encode() + request[end:]).decode()


def dictated(check: Check) -> str:
    """The request without the punctuation between its words, and with small numbers in words. Quotes around arguments stay."""
    request = check.request.encode()
    try:
        tokens = _core.tokenize(request)
    except _core.TextError:
        return check.request
    out: list[str] = []
    before = 0
    for word, kind, start, end, *_ in tokens:
        if out and start > before:
            out.append(" ")
        text = request[start:end].decode()
        small = kind == NUMBER and word.isascii() and word.isdigit() and int(word) <= SAID and str(int(word)) == word
        out.append(str(num2words(int(word))) if small else text)
        before = end
    return "".join(out)
