"""`--file REQUESTS --output ANSWERS.jsonl`: many requests, answered into a file. With a progress bar; goes on where it was stopped.

A line of the output answers the line of the same number: a JSON object (.jsonl), or request, verdict, confidence, risk and command with
tabs between them (.tsv). What is there already is kept, if it answers the same requests; an unfinished last line is written anew.
"""

import json
import os
import sys
from itertools import islice
from time import monotonic

from ..errors import RequestError
from ..suggestion import ANSWER, Suggestion
from ..translator import Translator
from .options import Options, UsageError
from .translate import ANSWERED, NOT_SURE, ask, open_translator, unreadable

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedReader, BufferedWriter

INTERRUPTED = 130
WINDOW = 256  # requests of a thread between two writes
BETWEEN = 0.2  # seconds between two pictures of the bar
BAR = 24  # characters


def run(options: Options) -> int:
    """Answer all requests that have no answer yet; returns the exit code."""
    assert options.output is not None
    if options.words:
        raise UsageError("both a request and --output", hint="--file requests.txt --output answers.jsonl")
    written = {".jsonl": _as_json, ".tsv": _as_tsv}.get(os.path.splitext(options.output)[1])
    if written is None:
        raise UsageError(f"--output takes a name that ends in .jsonl or .tsv, got {options.output!r}")
    options.json = written is _as_json  # with alternatives, as on stdout
    if options.file is None and sys.stdin.isatty():
        raise UsageError("--output needs requests", hint="--file requests.txt")
    try:
        with _requests(options.file) as requests, _answers(options.output) as answers:
            return _answer_all(requests, answers, written, options)
    except OSError as error:
        raise UsageError(f"cannot use {error.filename or options.output}: {error.strerror}") from None


def _requests(path: str | None) -> "BufferedReader":
    return sys.stdin.buffer if path in (None, "-") else open(str(path), "rb")  # type: ignore[return-value]


def _answers(path: str) -> "BufferedWriter":
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    return open(handle, "r+b")  # type: ignore[return-value]


def _answer_all(requests: "BufferedReader", answers: "BufferedWriter", written: "Callable[[Suggestion], str]", options: Options) -> int:
    progress = Progress(_count(requests))
    done, answered = _resume(requests, answers, str(options.output))
    progress.begin(done, answered)
    translator = open_translator(options)
    try:
        for suggestions in _windows(requests, translator, options):
            answers.write("".join(f"{written(suggestion)}\n" for suggestion in suggestions).encode())
            progress.add(suggestions)
    except KeyboardInterrupt:
        answers.flush()
        progress.end(f"stopped; the same command goes on with line {progress.done + 1}")
        return INTERRUPTED
    answers.flush()
    progress.end(str(options.output))
    return ANSWERED if progress.answered == progress.done else NOT_SURE


def _windows(requests: "BufferedReader", translator: Translator, options: Options) -> "Iterator[list[Suggestion]]":
    """The suggestions in the order of the requests, some at a time."""

    def answer(line: bytes) -> Suggestion:
        request = line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
        try:
            return ask(translator, request, options)
        except RequestError as error:
            return unreadable(request, error, translator)

    if options.jobs == 1:
        for line in requests:
            yield [answer(line)]
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(options.jobs) as threads:  # the core lets others run while it thinks
        while lines := list(islice(requests, WINDOW * options.jobs)):
            yield list(threads.map(answer, lines))


def _count(requests: "BufferedReader") -> int:
    """How many lines there are; 0 if that cannot be known beforehand."""
    if not requests.seekable():
        return 0
    start = requests.tell()
    count, last = 0, b"\n"
    while block := requests.read(1 << 16):
        count, last = count + block.count(b"\n"), block[-1:]
    requests.seek(start)
    return count + (last != b"\n")


def _resume(requests: "BufferedReader", answers: "BufferedWriter", name: str) -> tuple[int, int]:
    """Skip the requests that have an answer, and stand behind the last whole answer; how many there are, and how many got a command."""
    done = answered = whole = 0
    for line in answers:
        if not line.endswith(b"\n"):
            break
        request = requests.readline()
        asked, verdict = _read(line, name)
        if not request or asked not in (_shown(request), _escaped(_shown(request))):
            hint = "name another file for the answers, or remove it"
            raise UsageError(f"{name} line {done + 1} answers another request: {asked!r}", hint=hint)
        done, answered, whole = done + 1, answered + (verdict == ANSWER), whole + len(line)
    answers.seek(whole)
    answers.truncate()
    return done, answered


def _read(line: bytes, name: str) -> tuple[str, str]:
    """Request and verdict of an answer."""
    try:
        if name.endswith(".tsv"):
            fields = line.decode().split("\t")
            return fields[0], fields[1]
        fields_of = json.loads(line)
        return str(fields_of["request"]), str(fields_of["verdict"])
    except (ValueError, LookupError, TypeError):
        raise UsageError(f"{name} is there, and is no file of answers", hint="name another file, or remove it") from None


def _shown(line: bytes) -> str:
    """A request as the answers have it: what is not UTF-8 is replaced."""
    return line.rstrip(b"\r\n").decode("utf-8", "replace")


def _as_json(suggestion: Suggestion) -> str:
    return json.dumps(suggestion.to_dict())  # ASCII: nothing that a terminal would obey


def _as_tsv(suggestion: Suggestion) -> str:
    fields = (suggestion.request, suggestion.verdict, f"{suggestion.confidence:.4f}", suggestion.risk or "", suggestion.command or "")
    return "\t".join(map(_escaped, fields))


def _escaped(text: str) -> str:
    return text if text.isprintable() else "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class Progress:
    """A bar on stderr, if that is a terminal: how far, how fast, how long still, how many were answered. One line at the end anyway."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.answered, self.new = total, 0, 0, 0
        self.start = self.shown = monotonic()
        self.bar = sys.stderr is not None and sys.stderr.isatty()

    def begin(self, done: int, answered: int) -> None:
        """So many were there already."""
        self.done, self.answered, self.start = done, answered, monotonic()

    def add(self, suggestions: list[Suggestion]) -> None:
        """These are answered now."""
        self.done += len(suggestions)
        self.new += len(suggestions)
        self.answered += sum(suggestion.verdict == ANSWER for suggestion in suggestions)
        if self.bar and monotonic() - self.shown > BETWEEN:
            self.shown = monotonic()
            print(f"\r{self.line()}", end=" " * 8, file=sys.stderr, flush=True)

    def line(self) -> str:
        """The bar as text."""
        rate = self.new / max(1e-9, monotonic() - self.start)
        text = f"{self.done:,} requests  {rate:,.0f}/s  {self.share()} answered"
        if not self.total:
            return text
        filled = BAR * self.done // max(1, self.total)
        left = (self.total - self.done) / rate if rate else 0
        return f"[{'#' * filled}{'.' * (BAR - filled)}] {100 * self.done // self.total}%  {text}  {left:,.0f} s left"

    def share(self) -> str:
        """How many of a hundred were answered."""
        return f"{100 * self.answered / self.done:.1f}%" if self.done else "0%"

    def end(self, what: str) -> None:
        """The last line."""
        if self.bar:
            print(f"\r{self.line()}        ", file=sys.stderr)
        print(f"seq2cmd: {self.done:,} requests, {self.share()} answered: {what}", file=sys.stderr)
