"""From "words" and 'command' to an entry: slots are found, typed and checked.

Words may hold slots: {host}, or {server:host} for another name. Without any, a value that stands in both becomes one, if the core
recognises it as an argument: a path, a host name, a number, a quoted text ...
"""

from .. import _core
from ..errors import OwnWordsError
from .form import Hole, parse, split
from .phrasebook import NAME, SLOT_NAME, SLOT_TYPES
from .sentence import FILLERS, WORD, Entry
from .template import sentences

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable

# token type -> slot types that its value may stand in, the first that the command holds is taken
SLOTS_OF = {
    "PATH": ("path",), "FILE": ("file",), "EXT": ("ext",), "GLOB": ("files",), "SIZE": ("size", "find_size"), "PERCENT": ("percent",),
    "DAYS": ("days", "duration"), "MINUTES": ("minutes", "duration"), "SECONDS": ("seconds", "duration"), "IPV4": ("ip",), "IPV6": ("ip",),
    "CIDR": ("cidr",), "MAC": ("mac",), "URL": ("url",), "HOST": ("host",), "USERHOST": ("userhost",), "REMOTE": ("remote",),
    "MODE": ("mode",), "DEVICE": ("device",), "INTERFACE": ("interface",), "STRING": ("text",),
    "SIGNAL": ("signal",), "DATE": ("date",), "TIME": ("time",),
    "VARIABLE": ("variable",), "NUMBER": ("number",),
}  # fmt: skip
OPEN = "text"  # the type of a slot whose name is no type: any word or quoted text
BASH = 1  # number of a shell of the core


def learn(words: str, command: str) -> Entry:
    """The entry that teaches it.

    Raises:
        OwnWordsError: words or command cannot be used as they are; the hint says what to write instead.
    """
    words, command = _line("the words", words), _line("the command", command)
    if words.startswith("#"):
        raise OwnWordsError("words cannot begin with #", hint="in the file it would be a comment")
    if "{" in words:
        return _checked(words, command, _declared)
    try:
        return _checked(words, command, _found)
    except OwnWordsError:  # with slots it may be too general; as it stands it means itself
        return _checked(words, command, lambda _entry, words: words)


def _checked(words: str, command: str, phrase_of: "Callable[[Entry, str], str]") -> Entry:
    entry = Entry("new", command)
    entry.phrases.append((phrase_of(entry, words), 0))
    check(entry)
    entry.name = _name(entry)
    return entry


def check(entry: Entry) -> None:
    """Everything that can be wrong with an entry.

    Raises:
        OwnWordsError: it cannot be used as it is.
    """
    sentences(entry)
    if _core.for_shell(sample(entry), BASH) is None:
        raise entry.fault(f"this is no whole command line: {entry.command}")


def sample(entry: Entry) -> str:
    """The command with a harmless value in each slot: something that a parser can look at."""
    pieces = [(b"x", 1, 0, piece.label, 0, 0) if isinstance(piece, Hole) else piece for piece in parse(entry)]
    try:
        return _core.render(pieces).decode()
    except ValueError as error:
        message, _, hint = str(error).rpartition(": ")
        raise entry.fault(f"the command cannot be written: {message}", hint=hint) from None


def _line(what: str, text: str) -> str:
    text = text.strip()
    if not text.isprintable():
        raise OwnWordsError(f"{what} hold a line break, a control character or one that cannot be seen", hint="type it in one line")
    if not text:
        raise OwnWordsError(f"{what} are missing", hint="seq2cmd teach \"deploy {host}\" 'ssh {host} systemctl restart app'")
    return text


def _declared(entry: Entry, words: str) -> str:
    """The phrase without types: {server:host} is {server}, and host is its type."""
    phrase = ""
    while words:
        literal, brace, rest = words.partition("{")
        phrase += literal
        if brace:
            inside, end, rest = rest.partition("}")
            name, colon, kind = (part.strip() for part in inside.partition(":"))
            if not end or not name[:1].isalpha() or set(name) - SLOT_NAME:
                raise OwnWordsError(f"expected {{name}} or {{name:type}}, got {{{inside}}}", hint="small letters, digits and _")
            entry.slots[name] = kind if colon else _type_of(name)
            if entry.slots[name] not in SLOT_TYPES:
                raise OwnWordsError(f"{kind!r} is no type of slots", hint=f"types: {', '.join(SLOT_TYPES)}")
            phrase += f"{{{name}}}"
        words = rest
    return phrase


def _type_of(name: str) -> str:
    name = name.rstrip("0123456789_")
    return name if name in SLOT_TYPES else OPEN


def _found(entry: Entry, words: str) -> str:
    """The phrase with a slot in the place of each value that stands in the command too."""
    request = words.encode()
    names = _core.token_types()
    try:
        tokens = _core.tokenize(request)
    except _core.TextError as error:
        raise OwnWordsError(f"the words: {error.args[-1]}") from None
    parts, end = [], 0
    for k, token in enumerate(tokens):
        kinds = ("port",) if k and tokens[k - 1][0] == "port" and token[1] == names.index("NUMBER") else SLOTS_OF.get(names[token[1]], ())
        name = next(filter(None, (_put(entry, request, k, kind) for kind in kinds)), "")
        if name:
            parts += [request[end : token[2]].decode(), f"{{{name}}}"]
            end = token[3]
    return "".join([*parts, request[end:].decode()])


def _put(entry: Entry, request: bytes, k: int, kind: str) -> str:
    """Put a slot of this type into the command wherever the value of token k stands; its name, or nothing."""
    found = _core.slot_values(request, SLOT_TYPES[kind])[k]
    if found is None:
        return ""
    name, value = kind, found[0].decode()
    while name in entry.slots:
        name = f"{kind}{int(name[len(kind):] or 1) + 1}"
    command = " ".join(_replaced(word, value, f"{{{name}}}") for word in split(entry))
    if command == " ".join(split(entry)):
        return ""
    entry.command, entry.slots[name] = command, kind
    return name


def _replaced(word: str, value: str, slot: str) -> str:
    """The word with the slot where it is the value, or holds it with no letter or digit beside it; inside double quotes it stays."""
    if word == value or word in (f"'{value}'", f'"{value}"'):
        return slot
    if '"' in word or not value.replace(" ", "").isprintable():
        return word
    parts = word.split(value)
    out = parts[0]
    for part in parts[1:]:
        free = not (out[-1:].isalnum() or out[-1:] in ("_", "{") or part[:1].isalnum() or part[:1] in ("_", "}"))
        out += (slot if free else value) + part
    return out


def _name(entry: Entry) -> str:
    """A name made of the first words that say something."""
    words = [str(element[1]) for element in sentences(entry)[0].elements if element[0] == WORD and element[1] not in FILLERS]
    name = "-".join("".join(c if c in NAME else "" for c in word) for word in words[:4]).strip("-")
    return name or "own"
