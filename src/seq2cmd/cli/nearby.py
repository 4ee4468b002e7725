"""What is here under nearly that name: "unpack backup" where there is only backup.tar.gz, "show readme" where there is README.md.

A name is taken for an entry of the working directory if the command reads what it names, no entry has the name itself, and exactly one
differs from it by nothing but capital letters or a missing extension. Then the request is asked again with the real name, so that the
ending counts too. A command that destroys keeps what was typed, and so does every name that may be new.
"""

import os

from ..command_line import WORD, read_command_line
from ..suggestion import CHANGES, REFUSE, SAFE, TAKEN_FOR, UNSURE, Argument, Suggestion

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable

    Span = tuple[int, int]

FILES, FOLDERS = ("file", "files", "path"), ("dir", "place")  # slot types, by what stands there
MOST_ENTRIES = 2000  # of a directory that is looked through
PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-+")
ASKING = ("test", "[")  # whether it is there is the question
# They change something, and the first thing that they name is read: it has to be there.
READERS = ("unzip", "gunzip", "bunzip2", "unxz", "unzstd", "unrar", "gzip", "bzip2", "xz", "zstd", "chmod", "chown", "chgrp")


def fitted(suggestion: Suggestion, translate: "Callable[[str], Suggestion]") -> Suggestion:
    """The suggestion for the names that are here; the same one where nothing is to be changed."""
    if suggestion.command is None:
        return suggestion
    found = {argument.span: name for argument in _read(suggestion) if (name := _entry(argument))}
    if not found:
        return suggestion
    request, moved = _renamed(suggestion.request, found)
    other = translate(request)
    worse = other.verdict == REFUSE or other.verdict == UNSURE != suggestion.verdict
    if worse or not set(found.values()) <= {argument.text for argument in _read(other)}:
        return suggestion
    other.request = suggestion.request
    other.arguments = tuple(_as_asked(argument, suggestion.request, moved) for argument in other.arguments)
    said = (f"{suggestion.request[start:end]} {TAKEN_FOR} {name}" for (start, end), name in found.items())
    other.reasons = (*other.reasons, *said)
    return other


def _read(suggestion: Suggestion) -> list[Argument]:
    """The arguments that name what the command reads."""
    arguments = [argument for argument in suggestion.arguments if argument.slot in (*FILES, *FOLDERS)]
    words = [token.value for token in read_command_line(suggestion.command or "") if token.kind == WORD]
    words = words[1:] if words[:1] == ["sudo"] else words
    if suggestion.risk == SAFE:
        return arguments if words[0] not in ASKING else []
    if suggestion.risk != CHANGES or not words:
        return []
    unpacks = words[0] == "tar" and any(word[:1] == "-" and word[1:].isalpha() and "x" in word for word in words[1:2])
    return arguments[:1] if unpacks or words[0] in READERS else []


def _entry(argument: Argument) -> str:
    """The one entry of the working directory that an argument must mean; empty if that is the argument itself, or not sure."""
    text = argument.text
    if not set(text) <= PLAIN or text[:1] in "-." or os.path.lexists(text):
        return ""
    wanted, found = text.lower(), []
    try:
        with os.scandir() as entries:
            for number, entry in enumerate(entries):
                if number == MOST_ENTRIES:
                    return ""
                name = entry.name.lower()
                if name == wanted or name.startswith(f"{wanted}.") and argument.slot in FILES and not entry.is_dir():
                    found.append(entry)
    except OSError:
        return ""
    if len(found) != 1 or not set(found[0].name) <= PLAIN or argument.slot in FOLDERS and not found[0].is_dir():
        return ""
    return found[0].name


def _renamed(request: str, found: "dict[Span, str]") -> "tuple[str, list[tuple[int, int, Span]]]":
    """The request with the names that are here, and where they stand in it: start, end, and the span of what was typed."""
    parts, moved, at, length = [], [], 0, 0
    for span, name in sorted(found.items()):
        length += span[0] - at
        parts += [request[at : span[0]], name]
        moved.append((length, length + len(name), span))
        at, length = span[1], length + len(name)
    return "".join([*parts, request[at:]]), moved


def _as_asked(argument: Argument, request: str, moved: "list[tuple[int, int, Span]]") -> Argument:
    """The argument where it stands in the request as it was asked."""
    start, end = argument.span
    shift = 0
    for new_start, new_end, span in moved:
        if (start, end) == (new_start, new_end):
            return Argument(argument.slot, request[slice(*span)], span)
        if new_end <= start:
            shift = span[1] - new_end
    return Argument(argument.slot, argument.text, (start + shift, end + shift))
