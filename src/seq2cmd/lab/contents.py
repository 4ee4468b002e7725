"""What stands in the files of a fixture, by the ending of their names: texts in which neighbouring questions have different answers.

A text has doubled lines next to each other and apart, numbers whose order as numbers is not their order as text, both cases, blank lines,
tabs, trailing spaces, and each text that a command looks for in several places and spellings.
"""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import random
import re
import tarfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from seq2cmd.lab.needs import Needs

NAMES = ("ada", "Bob", "cid", "Dora", "eve", "Frank", "gil", "Hana", "bob", "Zoe", "ian")
CITIES = ("Paris", "Oslo", "paris", "Rome", "Lima", "new York", "Bonn")
WORDS = ("apple", "Banana", "cherry", "delta", "Echo", "apple", "foxtrot", "banana", "error", "Warning", "alpha", "zebra", "Apple")
LEVELS = ("INFO", "ERROR", "WARNING", "DEBUG", "error", "info", "FATAL", "WARN")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONGEST = 3000  # lines
MAGIC = {
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "jpg": b"\xff\xd8\xff\xe0\0\x10JFIF\0", "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "gif": b"GIF89a", "pdf": b"%PDF-1.4\n", "mp3": b"ID3\3\0", "mp4": b"\0\0\0\x18ftypmp42", "bin": b"\0\1\2\3", "dat": b"\0\xff\0\xfe",
    "iso": b"\0" * 64, "o": b"\x7fELF", "so": b"\x7fELF",
    "exe": b"MZ\x90\0", "db": b"SQLite format 3\0", "docx": b"PK\3\4", "xlsx": b"PK\3\4", "img": b"\0" * 32,
}  # fmt: skip
PACKED = ("inside.txt", "docs/Inner.md", "packed.log")  # in every archive
STAMP = 1_600_000_000  # modification time of archive members


def endings(path: str) -> list[str]:
    """The endings of a file name, the last one first: `a.tar.gz` has gz and tar."""
    return path.rsplit("/", 1)[-1].lower().split(".")[:0:-1]


def is_text(path: str) -> bool:
    """Is a file of this name lines of any style?"""
    return not {"tar", "tgz", "tbz", "tbz2", "txz", "zip", "jar", "json", "sh", "bash", "csv", *MAGIC, *_PACKERS} & set(endings(path)[:2])


def content(path: str, style: str, rng: random.Random, needs: Needs, long: bool = False, members: Sequence[str] = ()) -> bytes:
    """The bytes of a file.

    Args:
        path: its name decides: archives have `members`, JSON has keys, pictures a magic number, all else is lines.
        style: of its lines, mixed, words, numbers, log or csv.
        rng: the source of variation.
        needs: what the commands look for.
        long: more lines than any number that the commands name.
        members: names that an archive holds.
    """
    first, *rest = endings(path) or [""]
    second = rest[0] if rest else ""
    if first in ("tgz", "tbz", "tbz2", "txz", "tar", "zip", "jar") or second == "tar":
        own = (f"docs/{rng.choice(WORDS)}{rng.randrange(99)}.txt", *PACKED)
        inside = {name: content(name, style, rng, needs) for name in (*members, *own)}
        return _archive(first, inside)
    if first in _PACKERS:
        return _PACKERS[first](content(path.rsplit(".", 1)[0], style, rng, needs, long))
    if first == "json":
        return _json(rng, needs)
    if first in MAGIC:
        return MAGIC[first] + rng.randbytes(rng.randrange(20, 900)) + b"\n" + "\n".join(needs.texts[:3]).encode() + b"\0"
    if first in ("sh", "bash"):
        return b'#!/bin/sh\n[ -n "$BASH_VERSION" ] && echo bash\necho "ran $# $*" | tee -a ran.txt\n' + f"# TODO {rng.random()}\n".encode()
    style = "csv" if first == "csv" else style
    return _text(style, rng, needs, long).encode()


def _text(style: str, rng: random.Random, needs: Needs, long: bool) -> str:
    count = rng.randrange(8, 40)
    if long:
        most = max([n for n in needs.numbers if n <= LONGEST] or [0])
        count = min(LONGEST * 2, rng.randrange(40, 70) + most * 2)
    lines = rng.choices(_pool(style), k=count)
    if style == "csv":
        lines[0] = "name,age,city,amount,date,id"
    if style != "numbers":
        for text in needs.texts[:24]:
            spelled = _spellings(text, rng)
            for found in spelled if long else rng.sample(spelled, 3):
                # in a table a text stands in a cell: each line has its columns
                cell = _csv(rng).replace(",", f",{found.replace(',', ' ')},", 1)
                lines.insert(rng.randrange(1, len(lines) + 1), cell if style == "csv" else found)
    for number in needs.numbers[:8] if long else []:  # in every column, a little less, just this, and a little more
        for value in (number - 1, number, number + 1):
            for separator in "," if style == "csv" else (" ", ",", ":", "\t"):
                lines.insert(rng.randrange(1, len(lines) + 1), separator.join([str(value)] * 10))
    for _ in range(min(len(lines) // 6, 50)):  # doubled: apart, and next to each other
        lines.insert(rng.randrange(1, len(lines)), rng.choice(lines[1:]))
        k = rng.randrange(1, len(lines))
        lines.insert(k, lines[k])
    if {"comm", "join", "look"} & needs.utilities and style != "words":
        lines.sort()
    return "\n".join(lines) + "\n"


def _spellings(text: str, rng: random.Random) -> list[str]:
    """A text as a line, in a line, as a part of a word, in other case, twice, and with other characters for its dots and dashes."""
    other = re.sub(r"[^A-Za-z0-9]", "x", text)
    n = rng.randrange(1, 300)
    return [
        text, f"the {text} is here {n}", f"{text} {n} begins", f"{n} ends with {text}", f"pre{text}post {n}", text.upper(), text.title(),
        text.lower(), f"{text} and {text}: {text}", f"{other} {n}", f"  {text}", f"# {text} = {n}", f"{text}={n}", f"{text}: {n}",
        f'"{text}",{n}', f"{text}s {n}",
    ]  # fmt: skip


@cache
def _pool(style: str) -> list[str]:
    """Lines of a style to draw from."""
    rng = random.Random(style)
    if style == "mixed":
        return [line for part in ("log", "csv", "accounts", "words", "other", "other") for line in rng.sample(_pool(part), 100)]
    return [_LINES[style](rng) for _ in range(400)]


def _number(rng: random.Random) -> str:
    low, high = rng.choice(((0, 10), (10, 200), (1000, 30000), (-40, 0), (0, 100)))
    return str(rng.randrange(low, high))


def _log(rng: random.Random) -> str:
    ip = f"10.0.{rng.randrange(3)}.{rng.randrange(1, 30)}"
    day, hour = rng.randrange(1, 29), rng.randrange(24)
    status = rng.choice((200, 200, 301, 404, 500, 403))
    if rng.random() < 0.5:
        request = f'"{rng.choice(("GET", "POST"))} /{rng.choice(WORDS)} HTTP/1.1"'
        when = f"{day:02}/Nov/2026:{hour:02}:10:{rng.randrange(60):02} +0000"
        return f'{ip} - - [{when}] {request} {status} {_number(rng)} "-" "{rng.choice(NAMES)}/1.0"'
    port = rng.randrange(1000, 9000)
    message = f"{rng.choice(LEVELS)} {rng.choice(WORDS)} failed from {ip} port {port} {rng.choice(NAMES)} {_number(rng)}"
    if rng.random() < 0.5:
        return f"2026-{rng.randrange(1, 13):02}-{day:02} {hour:02}:{rng.randrange(60):02}:01 {message}"
    return f"{rng.choice(MONTHS)} {day:2} {hour:02}:{rng.randrange(60):02}:01 box sshd[{rng.randrange(99)}]: {message}"


def _csv(rng: random.Random) -> str:
    date = f"2026-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    return f"{rng.choice(NAMES)},{rng.randrange(9, 120)},{rng.choice(CITIES)},{_number(rng)}.{rng.randrange(10)},{date},{rng.randrange(40)}"


def _account(rng: random.Random) -> str:
    name = rng.choice(NAMES)
    shell = rng.choice(("bash", "sh", "zsh"))
    return f"{name}:x:{_number(rng)}:{rng.randrange(200)}:{name.title()} X:/home/{name}:/bin/{shell}"


def _words(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.choice((1, 1, 2, 5))))


def _other(rng: random.Random) -> str:
    n = _number(rng)
    a, b, c = (rng.choice(WORDS) for _ in range(3))
    return rng.choice((
        "", n, f"key{n} = {a}", f"; old{n}=1", f"# {a}", f"\t{a}\t{n}\t{b}", f"{rng.choice(NAMES)}@{a}.com {n}", f"http://{a}.org/{n}",
        f"{a}  ", f"  {a} {n}", f"{rng.randrange(1, 999)}{rng.choice('KMG')}\t./{a}", f"v1.{rng.randrange(1, 21)}.{rng.randrange(12)}",
        "long " * rng.randrange(14, 50), f"<p>{a}</p>", f"{a} {n}\r", f"caf\u00e9 {n}", f"{rng.choice(MONTHS)} {n}", f"a{n}b{n}",
        f"{rng.randrange(10**9):09}-{n}", f"{a} {n} {b} {_number(rng)} {c} {rng.randrange(9)} x{n}",
    ))  # fmt: skip


_LINES = {"log": _log, "csv": _csv, "accounts": _account, "words": _words, "numbers": _number, "other": _other}


def _json(rng: random.Random, needs: Needs) -> bytes:
    """An object, or a list of objects, in which each key that the commands name has values of several kinds."""

    def item(depth: int) -> dict[str, object]:
        out: dict[str, object] = {"id": rng.randrange(99), "name": rng.choice(NAMES), "tags": rng.sample(WORDS, 2)}
        for key in needs.keys:
            out[key] = rng.choice((rng.randrange(200), rng.choice(WORDS), rng.choice(NAMES)))
            if depth and rng.random() < 0.6:
                out[key] = [item(depth - 1) for _ in range(rng.randrange(1, 4))]
        return out

    top: object = [item(1) for _ in range(rng.randrange(2, 6))] if rng.random() < 0.4 else item(2)
    return json.dumps(top, indent=rng.choice((None, 1))).encode() + b"\n"


def _archive(ending: str, inside: Mapping[str, bytes]) -> bytes:
    if ending in ("zip", "jar"):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in inside.items():
                packed.writestr(zipfile.ZipInfo(name.lstrip("/"), (2020, 1, 2, 3, 4, 6)), data)
        return out.getvalue()
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name, data in inside.items():
            member = tarfile.TarInfo(name.lstrip("/"))
            member.size, member.mtime, member.mode = len(data), STAMP, 0o640
            tar.addfile(member, io.BytesIO(data))
    return _PACKERS.get({"tgz": "gz", "tbz": "bz2", "tbz2": "bz2", "txz": "xz"}.get(ending, ending), bytes)(out.getvalue())


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 6, mtime=STAMP)


_PACKERS: dict[str, Callable[[bytes], bytes]] = {"gz": _gzip, "bz2": bz2.compress, "xz": lzma.compress}
