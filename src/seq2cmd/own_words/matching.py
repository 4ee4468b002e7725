"""A request against what was taught: the same sentence, or one that is near enough that nothing else can be meant.

Near is: without "please", "the" and their like; with a slip of the fingers in a word that means nothing otherwise; or, if no word of
direction is there, in another order. Nothing is ever added or left out: a longer request is another request.
"""

from .. import _core
from .sentence import FILLERS, SLOT, WORD, Sentence

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .._core import Token
    from .sentence import Element

SAME, FILLED, SLIPPED, TURNED = 0, 1, 2, 3  # how near, the nearest first
SHORTEST_SLIP = 4  # letters of a word that may hold a slip
MOST_TURNED = 4  # elements of a sentence that may come in another order
DIRECTED = frozenset((
    "to", "from", "into", "onto", "in", "out", "over", "under", "before", "after", "behind", "not", "no", "without",
    "except", "then", "and", "or", "but", "up", "down", "than", "with", "as", "against", "via", "by", "for", "until", "since", "on", "off",
))  # fmt: skip


class Match:
    """A sentence that a request says: how near it is, and the token of each slot."""

    __slots__ = ("sentence", "nearness", "positions")

    def __init__(self, sentence: Sentence, nearness: int, positions: dict[str, int]) -> None:
        self.sentence, self.nearness, self.positions = sentence, nearness, positions

    @property
    def rank(self) -> tuple[int, int]:
        """The smaller, the better: nearer, then with fewer slots."""
        return self.nearness, len(self.positions)


class Matcher:
    """Compares one request with sentences.

    Args:
        request: the bytes of it.
        tokens: what the core makes of them.
        known: tells for each token whether it is a word by itself, as far as the model knows; asked only if a slip is possible.
    """

    def __init__(self, request: bytes, tokens: "Sequence[Token]", known: "Callable[[], list[int]]") -> None:
        self.request, self.tokens, self.known = request, tokens, known
        self.all = list(range(len(tokens)))
        self.content = [k for k in self.all if tokens[k][1] != WORD or tokens[k][0] not in FILLERS] or self.all
        self.said = {tokens[k][0] for k in self.content}
        self._accepted: dict[int, list[bool]] = {}

    def matches(self, sentences: "Sequence[Sentence]") -> list[Match]:
        """The sentences that the request says, best first."""
        found = [match for sentence in sentences if (match := self.match(sentence))]
        return sorted(found, key=lambda match: match.rank)

    def match(self, sentence: Sentence) -> Match | None:
        """How the request says the sentence, if it does."""
        if len(sentence.elements) == len(self.all):
            positions = self._in_order(sentence.elements, self.all, 0)
            if positions is not None:
                return Match(sentence, SAME, positions)
        if len(sentence.content) != len(self.content):
            return None
        for nearness, slips in ((FILLED, 0), (SLIPPED, 1 + sum(element[0] == WORD for element in sentence.content) // 4)):
            positions = self._in_order(sentence.content, self.content, slips)
            if positions is not None:
                return Match(sentence, nearness, positions)
        positions = self._turned(sentence.content)
        return None if positions is None else Match(sentence, TURNED, positions)

    def _in_order(self, elements: "Sequence[Element]", at: list[int], slips: int) -> dict[str, int] | None:
        positions: dict[str, int] = {}
        for element, k in zip(elements, at):
            if element[0] == SLOT:
                if not self._accepts(int(element[2]), k):  # type: ignore[misc]
                    return None
                positions[str(element[1])] = k
            elif not self._says(element, k):
                slips -= 1
                if slips < 0 or element[0] != WORD or not self._slipped(str(element[1]), k):
                    return None
        return positions

    def _turned(self, elements: "Sequence[Element]") -> dict[str, int] | None:
        """The same words in another order. Where an argument could stand in two slots, the order counts."""
        fixed = [element for element in elements if element[0] != SLOT]
        slots = [element for element in elements if element[0] == SLOT]
        if len(elements) > MOST_TURNED or len(fixed) < 2 or any(element[1] in DIRECTED for element in fixed):
            return None
        left = list(self.content)
        for element in fixed:
            said = [k for k in left if self._says(element, k)]
            if not said:
                return None
            left.remove(said[0])
        positions: dict[str, int] = {}
        for element in slots:
            fitting = [k for k in left if self._accepts(int(element[2]), k)]  # type: ignore[misc]
            if len(fitting) != 1 or fitting[0] in positions.values():
                return None
            positions[str(element[1])] = fitting[0]
        return positions

    def _says(self, element: "Element", k: int) -> bool:
        token = self.tokens[k]
        if element[0] == WORD:
            return bool(token[1] == WORD and token[0] == element[1])
        return bool(token[1] == element[1] and token[4] == element[2])

    def _accepts(self, slot_type: int, k: int) -> bool:
        if slot_type not in self._accepted:
            self._accepted[slot_type] = [value is not None for value in _core.slot_values(self.request, slot_type)]
        return self._accepted[slot_type][k]

    def _slipped(self, word: str, k: int) -> bool:
        """Is the token the word with one slip of the fingers, and no word by itself?"""
        typed = self.tokens[k][0]
        return len(word) >= SHORTEST_SLIP and one_slip(word, typed) and not self.known()[k]


def one_slip(word: str, typed: str) -> bool:
    """One letter wrong, missing or too much, or two neighbours swapped. The first letter stays: another one makes another word."""
    if word[0] != typed[:1] or abs(len(word) - len(typed)) > 1:
        return False
    start = 0
    while start < min(len(word), len(typed)) and word[start] == typed[start]:
        start += 1
    a, b = word[start:], typed[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (len(a) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:])
