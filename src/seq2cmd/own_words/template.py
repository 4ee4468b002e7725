"""A phrase as sentences: `(roll out|ship) to {server}` -> two sentences of words and slots, cut into tokens by the core."""

from .. import _core
from .phrasebook import SLOT_TYPES
from .sentence import FILLERS, SLOT, VALUE, WORD, Entry, Sentence

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from .sentence import Element

MOST_SENTENCES = 100  # of one phrase
# Words that half of all requests hold: with a slot for any word beside them, a phrase would answer what somebody else is asked.
GENERAL = frozenset((
    "show", "list", "find", "search", "get", "print", "display", "give", "tell", "see", "look", "view", "open", "read", "make", "create",
    "add", "new", "set", "change", "edit", "delete", "remove", "clear", "clean", "copy", "move", "rename", "start", "stop", "restart",
    "kill", "run", "check", "count", "sort", "install", "update", "enable", "disable", "mount", "file", "files", "folder", "folders",
    "directory", "directories", "dir", "process", "processes", "what", "which", "who", "where", "when", "how", "is", "are", "was", "do",
    "does", "can", "all", "every", "in", "on", "of", "to", "from", "for", "with", "by", "at", "into", "this", "that", "it", "and", "or",
    "not", "up", "down", "i",
))  # fmt: skip
BARE = tuple(_core.slot_values(b"zorp", number)[0] is not None for number in SLOT_TYPES.values())  # types that take any word


def sentences(entry: Entry) -> list[Sentence]:
    """All sentences of an entry.

    Raises:
        OwnWordsError: a phrase cannot be read, misses a slot of the command, or is so general that it would answer everything.
    """
    found = []
    for phrase, line in entry.phrases:
        for text in expand(entry, phrase, line):
            elements = _elements(entry, text, line)
            content = [element for element in elements if element[0] != WORD or element[1] not in FILLERS]
            sentence = Sentence(entry, phrase, elements, content or elements)
            _check(sentence, line)
            found.append(sentence)
    return found


def expand(entry: Entry, phrase: str, line: int) -> list[str]:
    """The texts that a phrase with (a|b) and [a] stands for."""
    if not set(phrase) & set("([<)]>|"):
        return [phrase]
    texts, rest = [""], phrase
    while rest:
        at = min((rest.index(c) for c in "([" if c in rest), default=len(rest))
        plain, rest = rest[:at], rest[at:]
        choices = [plain]
        if set(plain) & set(")]|<>"):
            raise entry.fault(f"{phrase!r}: expected (a|b), [a] or {{slot}}; word sets <...> and single brackets are not known here", line)
        texts = [text + plain for text in texts]
        if rest:
            inner, end, rest = rest[1:].partition(")" if rest[0] == "(" else "]")
            choices = inner.split("|") + ([""] if end == "]" else [])
            if not end or set(inner) & set("([{<"):
                raise entry.fault(f"{phrase!r}: a group that stays open, or holds a group or a slot", line, "write two lines")
            texts = [text + choice for text in texts for choice in choices]
        if len(texts) > MOST_SENTENCES:
            raise entry.fault(f"{phrase!r}: stands for over {MOST_SENTENCES} sentences", line, "write two lines")
    return texts


def _elements(entry: Entry, text: str, line: int) -> "list[Element]":
    elements: list[Element] = []
    while text:
        literal, brace, rest = text.partition("{")
        elements += _tokens(entry, literal, line)
        if brace:
            name, end, rest = rest.partition("}")
            if not end or name not in entry.slots:
                raise entry.fault(f"slot {{{name}}} is not declared", line, f"slots: {{{name}: text}}")
            elements.append((SLOT, name, SLOT_TYPES[entry.slots[name]]))
        text = rest
    return elements


def _tokens(entry: Entry, literal: str, line: int) -> "list[Element]":
    if not literal.strip():
        return []
    try:
        tokens = _core.tokenize(literal.encode())
    except _core.TextError as error:
        if literal.strip().isalnum():
            raise entry.fault(f"{literal!r}: {error.args[-1]}", line) from None
        return []  # punctuation alone
    return [(WORD, token[0]) if token[1] == 0 else (VALUE, token[1], token[4]) for token in tokens]


def _check(sentence: Sentence, line: int) -> None:
    entry, elements = sentence.entry, sentence.elements
    said = [element[1] for element in elements if element[0] == SLOT]
    missing = [name for name in entry.slots if name not in said]
    if missing:
        raise entry.fault(f"{sentence.phrase!r} does not mention {{{missing[0]}}}", line, "every slot stands in every phrase")
    if len(said) != len(set(said)):
        raise entry.fault(f"{sentence.phrase!r} mentions a slot twice", line)
    words = {element[1] for element in sentence.content if element[0] == WORD}
    fixed = words or any(element[0] == VALUE for element in elements)
    bare = any(element[0] == SLOT and BARE[int(element[2])] for element in elements)  # type: ignore[misc]
    if not fixed or bare and words <= GENERAL:
        raise entry.fault(f"{sentence.phrase!r} is too general: it would answer other requests too", line, "add a word of your own")
