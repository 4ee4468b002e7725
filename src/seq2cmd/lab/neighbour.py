"""The baseline: the command of the most similar training request, with the request's own arguments filled in.

Similarity is the cosine of character n-grams weighted by TF-IDF, over requests whose arguments are masked by their type (a file name by
its ending, too).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

from seq2cmd import _core
from seq2cmd.lab.dataset import Example
from seq2cmd.lab.forms import SLOT_LABEL
from seq2cmd.lab.vocabulary import UNKNOWN, WORD, Vocabulary
from seq2cmd.lab.written import write_steps

TRIED = 60  # neighbours whose command is tried before there is no answer
NAME = "NAME"  # stands for a bare word that is an argument


def _largest(values: numpy.ndarray, count: int) -> numpy.ndarray:
    """Where the `count` largest of `values` are, the largest first, and of equal ones the first one first."""
    least = numpy.partition(values, -count)[-count] if len(values) > count else -numpy.inf
    places = numpy.flatnonzero(values >= least)
    found: numpy.ndarray = places[numpy.argsort(-values[places], kind="stable")[:count]]
    return found


class Neighbour:
    """Answers with the nearest neighbour.

    Args:
        examples: training examples.
        pieces: texts and glue of the literal pieces, by their number in the examples' steps.
        vocabulary: tells which words are language.
    """

    def __init__(self, examples: Sequence[Example], pieces: Sequence[tuple[str, int]], vocabulary: Vocabulary) -> None:
        self.pieces = list(pieces)
        self.vocabulary = vocabulary
        self.types = _core.token_types()
        known: dict[tuple[str, tuple[tuple[int, int], ...]], Example] = {}
        for example in examples:
            known.setdefault((self._masked(example.words, example.types, example.source, example.arguments), tuple(example.steps)), example)
        self.examples = list(known.values())
        self.vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, lowercase=False, dtype=numpy.float32)
        self.index = self.vectorizer.fit_transform([text for text, _ in known]).T.tocsr()  # a row an n-gram: a query reads only its own

    def _masked(self, words: Sequence[str], types: Sequence[int], ids: Sequence[int], names: set[int]) -> str:
        return " ".join(
            NAME if k in names and kind == WORD else word if kind == WORD else self.types[kind] + self.vocabulary.ending(ids[k])
            for k, (word, kind) in enumerate(zip(words, types, strict=True))
        )

    def answer(self, text: str) -> str | None:
        """The command, or None when no neighbour's command can be filled."""
        found = self.answers(text, 1)
        return found[0][0] if found else None

    def answers(self, text: str, count: int) -> list[tuple[str, float]]:
        """Up to `count` different commands with the similarity of their neighbour, nearest first."""
        request = text.encode()
        try:
            tokens = _core.tokenize(request)
        except _core.TextError:
            return []
        words, types = [token[0] for token in tokens], [token[1] for token in tokens]
        ids = self.vocabulary.ids(request)
        unknown = {k for k, source in enumerate(ids) if source == UNKNOWN}
        query = self.vectorizer.transform([self._masked(words, types, ids, unknown)])
        similarity = (query @ self.index).toarray().ravel()
        nearest = _largest(similarity, TRIED)
        commands: dict[str, float] = {}
        for k in nearest:
            command = self._fill(self.examples[int(k)], request, words, types, unknown)
            if command is not None and len(commands) < count:
                commands.setdefault(command, float(similarity[k]))
        return list(commands.items())

    def _fill(self, example: Example, request: bytes, words: list[str], types: list[int], unknown: set[int]) -> str | None:
        """The example's command with this request's arguments; None when a slot stays empty."""
        chosen: dict[int, int] = {}
        labels = {position: label for label, position in reversed(example.steps) if position >= 0}
        for position in sorted(labels):
            same = next((chosen[p] for p in chosen if example.alias[p] == example.alias[position]), None)
            token = (
                self._token(example, position, labels[position], request, words, types, unknown, set(chosen.values()))
                if same is None
                else same
            )
            if token is None:
                return None
            chosen[position] = token
        return write_steps(request, [(label, chosen[position] if position >= 0 else -1) for label, position in example.steps], self.pieces)

    def _token(
        self,
        example: Example,
        position: int,
        label: int,
        request: bytes,
        words: list[str],
        types: list[int],
        unknown: set[int],
        used: set[int],
    ) -> int | None:
        """Which token of the request takes the place of the example's.

        One of the same type comes first, then any recognised one, an unknown word, a word that the example lacks.
        """
        values = _core.slot_values(request, (label & ~SLOT_LABEL) & 0x3F)
        free = [k for k, value in enumerate(values) if value is not None and k not in used]
        theirs = set(example.words)
        wanted = example.types[position]
        ranks = [
            [k for k in free if types[k] == wanted != WORD],
            [k for k in free if types[k] != WORD],
            [k for k in free if k in unknown],
            [k for k in free if types[k] == WORD and words[k] not in theirs],
        ]
        return next((group[0] for group in ranks if group), None)
