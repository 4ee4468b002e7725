"""Adding and removing entries. A file is written beside the old one, checked, and put in its place: whatever fails, nothing is lost."""

import fcntl
import os
from contextlib import contextmanager

from ..errors import OwnWordsError
from .learn import check
from .phrasebook import read, read_folder, read_text
from .sentence import Entry

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Iterator

TAUGHT = "taught.yaml"
HEAD = "# What `seq2cmd teach` was taught. Edit it as you like; docs/own-words.md shows the format.\n"


def add(folder: str, entry: Entry) -> Entry:
    """Write a new entry; if the command is there already, its phrase goes to the others of that command. Returns the entry as it is then.

    Raises:
        OwnWordsError: the same words mean another command already, or a file cannot be read or written.
    """
    with _locked(folder):
        entries = read_folder(folder)
        phrase = entry.phrases[0][0]
        for other in entries:
            if phrase in [text for text, _ in other.phrases]:
                if (other.command, other.slots) == (entry.command, entry.slots):
                    return other
                raise OwnWordsError(f"{phrase!r} already means: {other.command}", hint=f"seq2cmd teach --remove {other.name}")
        for other in entries:
            if (other.command, other.slots) == (entry.command, entry.slots):
                return _add_phrase(other, phrase)
        entry.name = _free(entry.name, entries)
        path = os.path.join(folder, TAUGHT)
        text = read_text(path) if os.path.exists(path) else HEAD
        return _write(path, text.rstrip("\n") + "\n\n" + written(entry), entry.name)


def remove(folder: str, named: str) -> tuple[Entry, str]:
    """Take away an entry by its name, or a phrase by its words; the last phrase takes its entry along.

    Returns:
        The entry, and the phrase that went (empty: all of the entry).

    Raises:
        OwnWordsError: there is no such entry, or a file cannot be read or written.
    """
    with _locked(folder):
        entries = read_folder(folder)
        for entry in entries:
            spoken = [(phrase, line) for phrase, line in entry.phrases if phrase == named.strip()]
            if entry.name != named and not spoken:
                continue
            alone = not spoken or len(entry.phrases) == len(spoken)
            gone = range(entry.first, entry.last + 1) if alone else [line for _, line in spoken]
            lines = read_text(entry.path).split("\n")
            _write(entry.path, "\n".join(line for number, line in enumerate(lines, 1) if number not in gone), "")
            return entry, "" if alone else named.strip()
    from difflib import get_close_matches

    names = [entry.name for entry in entries] + [phrase for entry in entries for phrase, _ in entry.phrases]
    close = get_close_matches(named, names, 1)
    raise OwnWordsError(f"nothing was taught as {named!r}", hint=f"did you mean {close[0]!r}?" if close else "seq2cmd teach --list")


def written(entry: Entry) -> str:
    """The lines of an entry."""
    slots = ", ".join(f"{name}: {kind}" for name, kind in entry.slots.items())
    lines = [f"{entry.name}:", "  command: |", f"    {entry.command}"]
    lines += [f"  slots: {{{slots}}}"] if slots else []
    return "\n".join([*lines, "  phrases: |", *(f"    {phrase}" for phrase, _ in entry.phrases), ""])


def _add_phrase(entry: Entry, phrase: str) -> Entry:
    lines = read_text(entry.path).split("\n")
    lines.insert(entry.phrases[-1][1], f"    {phrase}")
    return _write(entry.path, "\n".join(lines), entry.name)


def _free(name: str, entries: list[Entry]) -> str:
    taken, number, free = {entry.name for entry in entries}, 2, name
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _write(path: str, text: str, name: str) -> Entry:
    """Write the file whole, if all of it can be read; returns the entry of this name."""
    entries = read(text, path)
    for entry in entries:
        check(entry)
    path = os.path.realpath(path)  # a link stays a link
    part = f"{path}.part"
    try:
        mode = os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o600
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), mode)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise OwnWordsError(f"cannot write {path}: {error.strerror}") from None
    return next((entry for entry in entries if entry.name == name), Entry(name))


@contextmanager
def _locked(folder: str) -> "Iterator[None]":
    """Make the folder, and keep others who teach at the same time waiting."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise OwnWordsError(f"cannot use {folder}: {error.strerror}") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
