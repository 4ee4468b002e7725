"""The source vocabulary: the words of the language and the endings of file names, never whole values of arguments."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from hassil.expression import Alternative, Expression, ListReference, RuleReference, TextChunk
from hassil.expression import Sequence as Chain

from seq2cmd import _core
from seq2cmd.lab.composed import WHAT
from seq2cmd.lab.grammar import Grammar, Phrase
from seq2cmd.lab.pack import words_section

UNKNOWN = 0
WORD = 0  # token type of a bare word
_HOLE = " \x00 "
VOICES = ("before_verb", "before", "after", "shown")  # what is said around a request; the words of reasons may stay unknown


class Vocabulary:
    """Words with their source ids, looked up by the core (near misses included).

    Source ids: 0 unknown, 1 + token type, then the words by rank. Words that begin with a dot are endings of file names.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(set(words), key=str.encode)
        self.types = len(_core.token_types())
        self._core = _core.vocabulary(words_section(self.words))
        self._known: dict[str, int] = {}

    def __len__(self) -> int:
        return 1 + self.types + len(self.words)

    def ids(self, request: bytes) -> list[int]:
        """The source id of every token of a request."""
        return _core.token_ids(self._core, request)

    def word_id(self, word: str) -> int:
        """The source id of a bare word."""
        if word not in self._known:
            rank = _core.lookup(self._core, word)
            self._known[word] = UNKNOWN if rank < 0 else 1 + self.types + rank
        return self._known[word]

    def ending(self, source: int) -> str:
        """The ending (".tar.xz") that a file name with this source id shows; empty for other ids."""
        word = self.words[source - 1 - self.types] if source > self.types else ""
        return word if word.startswith(".") else ""


def phrase_words(grammar: Grammar, minimum: int = 1) -> list[str]:
    """Words that stand in at least `minimum` phrases, and the spoken values ("here"); the commonest first."""
    count: Counter[str] = Counter()
    for phrase in all_phrases(grammar):
        count.update(set(tokens(_flat(phrase.tree))))
    for tree in grammar.rules.values():
        count.update(dict.fromkeys(tokens(_flat(tree)), minimum))
    voices = grammar.voices
    said = [text for kind in VOICES for text in voices.get(kind, [])] + sum(voices.get("nouns", {}).values(), [])
    count.update({word: minimum for text in said for word in tokens(str(text).replace(WHAT, ""))})
    for literals in dict(grammar.values.get("spoken", {})).values():
        for texts in literals.values():
            count.update({word: minimum for text in texts for word in tokens(text)})
    return [word for word, n in sorted(count.items(), key=lambda item: (-item[1], item[0])) if n >= minimum]


def common_words(grammar: Grammar, tasks: float) -> frozenset[str]:
    """Words that are said for at least so many tasks."""
    count: Counter[str] = Counter()
    for task in grammar.tasks.values():
        count.update({word for phrase in task.phrases for word in tokens(_flat(phrase.tree))})
    return frozenset(word for word, n in count.items() if n >= tasks)


def telling_words(grammar: Grammar) -> dict[str, frozenset[str]]:
    """Of each task, the words that tell it from others: said in three times the share of its phrases that they have of all phrases.

    Under "", for families, the words that stand in a quarter of the phrases of some choice of a clause.
    """
    said = {task.id: _shares(task.phrases) for task in grammar.tasks.values()}
    mean: defaultdict[str, float] = defaultdict(float)
    for shares in said.values():
        for word, share in shares.items():
            mean[word] += share / len(said)
    telling = {task: frozenset(word for word, share in shares.items() if share > 3 * mean[word]) for task, shares in said.items()}
    choices = [_shares(phrases) for family in grammar.families for choice in family.choices() for phrases in choice.phrases.values()]
    telling[""] = frozenset(word for shares in choices for word, share in shares.items() if share > 0.25)
    return telling


def _shares(phrases: Sequence[Phrase]) -> dict[str, float]:
    """In which share of the phrases each word stands."""
    count = Counter(word for phrase in phrases for word in set(tokens(_flat(phrase.tree))))
    return {word: n / len(phrases) for word, n in count.items()}


def all_phrases(grammar: Grammar) -> list[Phrase]:
    """Every phrase and noun phrase of every task and clause."""
    out = [phrase for task in grammar.tasks.values() for phrase in (*task.phrases, *task.nouns)]
    for family in grammar.all_families():
        out += [phrase for choice in family.choices() for block in choice.phrases.values() for phrase in block]
    return out


def tokens(text: str) -> list[str]:
    """The bare words of a text, as the core sees them."""
    out: list[str] = []
    for part in re.split(r"[\x00\n]", text):
        if part.strip():
            try:
                out += [token[0] for token in _core.tokenize(part.encode()) if token[1] == WORD]
            except _core.TextError:
                continue
    return out


def _flat(tree: Expression) -> str:
    """All words of a template in one text; slots leave a hole."""
    if isinstance(tree, TextChunk):
        return tree.original_text
    if isinstance(tree, ListReference):
        return _HOLE
    if isinstance(tree, RuleReference):
        return ""
    if isinstance(tree, (Alternative, Chain)):
        return (" \n " if isinstance(tree, Alternative) else "").join(_flat(item) for item in tree.items)
    return ""
