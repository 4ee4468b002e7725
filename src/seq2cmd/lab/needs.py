"""What commands need of a fixture: the files that they name, the patterns they match, the texts they look for, sizes, ages and numbers.

All of it is read off the commands themselves. Paths come from the accepted commands only: what only a prediction names is not there.
The rest comes from the prediction too, for a fixture must tell `-size +10M` from `-size +20M` on both sides of both.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from seq2cmd.lab.comparable import NotComparable, stages, utility
from seq2cmd.lab.shell_words import OPEN, REDIRECTIONS, Operator, ShellSyntaxError, read_tokens

MINUTE, HOUR, DAY = 60, 3600, 86400
UNITS = {"c": 1, "w": 2, "b": 512, "": 512, "k": 1 << 10, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
_PATH = re.compile(r"[\w~./@+,%:-]*\w[\w~./@+,%:-]*")
_NUMBER = re.compile(r"[-+]?(\d+)")
_SIZE = re.compile(r"(?<![\w.])[-+]?(\d+)([cwbkKMG])i?B?(?!\w)")
_DATE = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_TEXT = re.compile(r"[\w.@-]{2,}")
_OCTAL = re.compile(r"[-/]?([0-7]{3,4})")
_AGES = {"-mtime": DAY, "-atime": DAY, "-mmin": MINUTE, "-amin": MINUTE}
_AGO = re.compile(r"(\d+)[ -]?(minute|min|hour|day|week|month|year)s?")
_AGO_UNITS = {"minute": MINUTE, "min": MINUTE, "hour": HOUR, "day": DAY, "week": 7 * DAY, "month": 30 * DAY, "year": 365 * DAY}
# Options whose next word is no file: all of `find`, and letters by utility.
_TESTS = {
    "-name", "-iname", "-path", "-ipath", "-wholename", "-regex", "-iregex", "-size", "-mtime", "-mmin", "-atime", "-amin", "-perm",
    "-type", "-maxdepth", "-mindepth", "-user", "-group", "-printf", "-newermt", "-links",
}  # fmt: skip
_VALUED = {
    "cut": "dfbc", "sort": "tkS", "awk": "Fv", "grep": "emABC", "egrep": "emABC", "paste": "d", "join": "t12", "head": "nc", "tail": "nc",
    "split": "lbna", "fold": "w", "mkdir": "m", "install": "mog", "column": "ts", "touch": "dt", "truncate": "s", "stat": "c", "sed": "e",
    "du": "d", "tree": "LPI", "xxd": "l", "od": "AtN", "basename": "s", "uniq": "fsw", "nl": "bw", "iconv": "ft", "fmt": "w", "ls": "I",
}  # fmt: skip
_NAMES = {"-name", "-iname", "-path", "-ipath", "-wholename", "-regex", "-iregex"}
_PROGRAMS = {"sed", "awk", "gawk", "mawk", "jq", "tr", "echo", "printf", "expr"}  # their first operand is no file
LARGEST = 2 << 30  # bytes: no fixture has larger files


@dataclass
class Needs:
    """What a fixture must have. Sizes in bytes, ages in seconds, dates as days; `utilities` of all commands."""

    paths: list[str] = field(default_factory=list)
    globs: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    ages: list[int] = field(default_factory=list)
    dates: list[datetime.date] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    utilities: set[str] = field(default_factory=set)
    started: set[str] = field(default_factory=set)  # paths that are commands
    words: set[str] = field(default_factory=set)  # all words of all commands
    keys: list[str] = field(default_factory=list)  # of JSON objects


def needs_of(accepted: Iterable[str], others: Iterable[str] = ()) -> Needs:
    """What these commands need together; the paths of `accepted` only."""
    needs = Needs()
    for commands, with_paths in ((accepted, True), (others, False)):
        for command in commands:
            _read(command, needs, with_paths)
    return needs


def _read(command: str, needs: Needs, with_paths: bool) -> None:
    try:
        found = stages(command)
        targets = _targets(command)
    except (NotComparable, ShellSyntaxError):
        return
    for words in found:
        name = utility(words)
        needs.utilities.add(name)
        needs.words.update(words)
        needs.started.update(words[:1] if "/" in words[0] else [])
        before, programs = "", int(name in _PROGRAMS)
        for word in words if "/" in words[0] else words[1:]:
            programs -= _read_word(word, before, name, needs, with_paths, programs > 0)
            before = word
    for target in targets:
        _read_word(target, "", "", needs, with_paths, False)
    _read_values(command, needs)


def _targets(command: str) -> list[str]:
    """Targets of redirections."""
    tokens = read_tokens(command)
    to_files = (REDIRECTIONS | {">|"}) - {">&", "<&", "<<<"}
    pairs = [(a.text, b) for a, b in zip(tokens, tokens[1:]) if isinstance(a, Operator) and isinstance(b, str)]
    return [target.replace(OPEN, "") for operator, target in pairs if operator in to_files]


def _read_word(word: str, before: str, name: str, needs: Needs, with_paths: bool, program: bool) -> bool:
    """Put a word where it belongs. True when it was the program of `sed`, `awk` and the like."""
    if word.startswith("-") and len(word) > 1 and "=" in word:
        option, _, word = word.partition("=")
        if option.startswith(("--ex", "--in")):
            _add(needs.globs, word)
    if name == "dd" and "=" in word:
        word = word.partition("=")[2]
    if word.startswith("-") and len(word) > 1 or word in ("-", ";", "+", "{}", "(", ")", "!", ""):
        return False
    if program:
        _add(needs.texts, *_TEXT.findall(re.sub(r"\\.", " ", word)))
        if name == "jq":
            _add(needs.keys, *re.findall(r"\.([A-Za-z_]\w*)", word))
        return True
    if before in _AGES or _SIZE.fullmatch(word) or _NUMBER.fullmatch(word):
        return False
    valued = before in _TESTS if name == "find" else len(before) == 2 and before[0] == "-" and before[1] in _VALUED.get(name, "")
    if any(c in word for c in "*?["):
        _read_pattern(word, needs, with_paths and not valued)
        return False
    if valued:
        _add(needs.globs if before in _NAMES or name in ("tree", "ls") else needs.texts, word)
        return False
    if _PATH.fullmatch(word) and with_paths and word not in (".", "..", "/", "~"):
        _add(needs.paths, word)
    _add(needs.texts, word, *_TEXT.findall(word))
    return False


def _read_pattern(word: str, needs: Needs, with_paths: bool) -> None:
    """A pattern of names: its parts, the folder that it begins with, and names in it that stand alone (`*/node_modules/*`)."""
    parts = word.split("/")
    _add(needs.globs, *[part for part in parts if any(c in part for c in "*?[")])
    if "*/" in word:
        _add(needs.globs, *[part for part in parts if len(part) > 1 and not any(c in part for c in "*?[")])
    _add(needs.texts, *_TEXT.findall(word))
    folder = re.split(r"/?[^/]*[*?\[]", word)[0]
    if with_paths and folder:
        _add(needs.paths, folder)


def _read_values(command: str, needs: Needs) -> None:
    """Sizes, ages, dates, permissions and numbers, wherever they stand."""
    _add(needs.sizes, *[int(n) * UNITS[unit] for n, unit in _SIZE.findall(command) if int(n) * UNITS[unit] <= LARGEST])
    words = command.replace("'", " ").replace('"', " ").split()
    for before, word in zip(words, words[1:]):
        if before in _AGES and (match := _NUMBER.fullmatch(word)):
            _add(needs.ages, *[max(0, int(match[1]) + k) * _AGES[before] for k in (0, 1)])
        if before == "-perm" and (match := _OCTAL.fullmatch(word)):
            _add(needs.modes, int(match[1], 8))
        if before == "-size" and (match := _NUMBER.fullmatch(word)):
            _add(needs.sizes, int(match[1]) * UNITS[""])
    _add(needs.ages, *[int(n) * _AGO_UNITS[unit] for n, unit in _AGO.findall(command)])
    for year, month, day in _DATE.findall(command):
        try:
            _add(needs.dates, datetime.date(int(year), int(month), int(day)))
        except ValueError:
            continue
    _add(needs.numbers, *[int(n) for n in re.findall(r"(?<![\w.])[-+]?(\d{1,7})(?![\w.])", command)])
    _add(needs.numbers, *[int(n) for n in re.findall(r"\s-[a-zA-Z](\d{1,7})\b", command)])


def _add(where: list[Any], *what: Any) -> None:
    for item in what:
        if item not in where:
            where.append(item)
