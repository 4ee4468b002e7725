"""A judge by execution: are two commands equal in what they print and what they do?

Both run on the same fixture trees, each in a sandbox that is as new. They are equal when everything is the same in every world and in every
layout in which the accepted command succeeds, and when these runs say something:

- printed: the same bytes; the same lines in any order where the accepted command leaves the order to the file system (`find`, `grep -r`);
- exit status 0 or not, and whether there were messages on stderr (not their text);
- the tree: names, kinds, permissions, sizes, contents, links; times when one of the commands sets or keeps them (`touch`, `cp -p`);
- the shell: folder, mask, aliases and variables, for commands that change them;
- at least one run prints or changes something without failing, and what is only printed is not the same in all worlds.

The rule is strict on purpose: a right command may be called different, a wrong one should never be called equal.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from seq2cmd.lab.arena import Arena, Observation
from seq2cmd.lab.canonical import canonical
from seq2cmd.lab.comparable import NotComparable, Words, blind, check, has, utility
from seq2cmd.lab.evaluate import Outcome, Report
from seq2cmd.lab.needs import needs_of
from seq2cmd.lab.worlds import WORLDS, World, build, layouts

EQUAL, DIFFERENT, NOT_COMPARABLE = "equal", "different", "not comparable"
GUESSES = 3  # of a prediction that are looked at
ACCEPTED = 6  # accepted commands that a prediction is compared with
LAYOUTS = 3  # in which worlds other than the first are built
TOGETHER = 2  # accepted commands that a guess is still compared with after the first world
SAME_TIME_S = 30  # `touch -d yesterday` a moment later is the same
STATEFUL = {"cd", "pushd", "popd", "umask", "alias", "unalias", "export", "unset"}
PURE = {"echo", "printf", "seq", "basename", "dirname", "expr", "bc", "factor", "numfmt"}  # what they print is in their words
_FILTERS = "tr rev sed cut wc awk sort uniq base64 base32 md5sum sha1sum sha256sum sha512sum fold head tail nl xxd od tac paste grep"
FILTERS = set(_FILTERS.split())
_LINE_BY_LINE = "grep egrep fgrep tr cut file stat basename dirname md5sum sha256sum du ls echo realpath readlink wc find"
KEEPS_ORDER = set(f"{_LINE_BY_LINE} rm chmod touch mv cp gzip".split())
SETS_TIMES = {"cp": ("p", "a", "--preserve", "--archive"), "install": ("p",), "tar": ("m",), "cpio": ("m",)}
MISSING = re.compile(rb"No such file|not found|cannot (open|access|find|stat)|does not exist")
ACCESS = re.compile(r"-(atime|amin|anewer|used)\b|%[xX]|--time|\bzip\b|\brsync\b|\bls -\w*u")
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Ruling:
    """What the judge says of a command: EQUAL to `accepted`, DIFFERENT or NOT_COMPARABLE, and why."""

    state: str
    why: str = ""
    accepted: str = ""


@dataclass
class _Pair:
    """A guess beside an accepted command, while the evidence comes in."""

    guess: str
    accepted: str
    differs: bool = False
    informed: int = 0
    printed: dict[int, set[bytes]] = field(default_factory=dict)  # by layout
    changes: bool = False
    kept: list[int] = field(default_factory=list)  # layouts in which the accepted command succeeds
    given_up: bool = False  # the accepted command is stopped, or does not even do the same twice

    @property
    def open(self) -> bool:
        return not self.differs and not self.given_up


@dataclass
class Judge:
    """Judges by running in `arena`."""

    arena: Arena
    _steady: dict[str, bool] = field(default_factory=dict, init=False, repr=False)
    _still: bytes | None = field(default=None, init=False, repr=False)  # the state of a shell that nothing has changed

    def judge(self, guesses: Sequence[str], accepted: Sequence[str]) -> list[Ruling]:
        """A ruling for each guess, of one request."""
        reasons: dict[str, str] = {}
        for command in (*guesses, *accepted):
            reasons[command] = self._refusal(command)
        usable = list({canonical(command): command for command in accepted if not reasons[command]}.values())[:ACCEPTED]
        pairs = [_Pair(guess, a) for guess in dict.fromkeys(guesses) if not reasons[guess] for a in usable if blind(guess) == blind(a)]
        if pairs:
            self._try(pairs)
        return [self._ruling(guess, reasons[guess], usable, [p for p in pairs if p.guess == guess], reasons, accepted) for guess in guesses]

    def _refusal(self, command: str) -> str:
        """Why a command cannot be judged; empty when it can."""
        try:
            for words in check(command):
                name = utility(words)
                if not self.arena.has(name) and name not in _BUILTINS and "/" not in name:
                    return f"not in the sandbox: {name}"
        except NotComparable as error:
            return str(error)
        return ""

    def _ruling(
        self, guess: str, reason: str, usable: list[str], pairs: list[_Pair], reasons: dict[str, str], accepted: Sequence[str]
    ) -> Ruling:
        if reason:
            return Ruling(NOT_COMPARABLE, reason)
        if not usable:
            return Ruling(NOT_COMPARABLE, next((reasons[a] for a in accepted), "nothing is accepted"))
        if not pairs:
            return Ruling(NOT_COMPARABLE, "options that no fixture tells apart")
        for pair in pairs:
            if pair.open and pair.informed and _says_something(pair) and not _unreached(pair):
                return Ruling(EQUAL, accepted=pair.accepted)
        if any(pair.differs for pair in pairs):
            return Ruling(DIFFERENT)
        if any(pair.given_up for pair in pairs):
            return Ruling(NOT_COMPARABLE, "the accepted command is too slow, or does not do the same twice")
        if any(_unreached(pair) for pair in pairs):
            return Ruling(NOT_COMPARABLE, "a limit that no fixture reaches")
        return Ruling(NOT_COMPARABLE, "the accepted command shows nothing in the fixture")

    # --- runs

    def _try(self, pairs: list[_Pair]) -> None:
        """Run the pairs in all worlds and layouts, as long as they are equal."""
        needs = needs_of(dict.fromkeys(pair.accepted for pair in pairs), dict.fromkeys(pair.guess for pair in pairs))
        every = layouts(needs)
        self._steady = {}
        for number in range(WORLDS):
            for place, layout in enumerate(every):
                wanted = [pair for pair in pairs if pair.open and (not number or place in pair.kept[:LAYOUTS])]
                if wanted:
                    world = build(number, needs, layout)
                    self.arena.enter(world)
                    self._compare(wanted, place, world, first=not number)
            if not number:
                for pair in pairs:
                    pair.kept.sort(key=lambda place: place not in pair.printed)  # those that say something first
            pairs = [pair for pair in pairs if pair.open and pair.informed]
            pairs = [pair for k, pair in enumerate(pairs) if sum(other.guess == pair.guess for other in pairs[:k]) < TOGETHER]

    def _compare(self, pairs: list[_Pair], place: int, world: World, first: bool) -> None:
        """Run both commands of the pairs in the present tree.

        In the first world, a layout in which the accepted command fails is not what the request means: there the guess must only not do
        damage that the accepted command does not do (`ln -sf` where `ln -s` finds the name taken).
        """
        done: dict[str, Observation] = {}
        for pair in pairs:
            wanted = self._run(pair.accepted, done)
            if wanted.stopped:
                pair.given_up = True
            elif first and failed(wanted):
                pair.differs = bool(_damage(self._run(pair.guess, done), world) - _damage(wanted, world))
            else:
                if first:
                    pair.kept.append(place)
                self._see(pair, place, wanted, done)

    def _see(self, pair: _Pair, place: int, wanted: Observation, done: dict[str, Observation]) -> None:
        """Compare what came of the two commands."""
        says = not failed(wanted) and self._says(pair.accepted, wanted)
        if says and not self._is_steady(pair.accepted, wanted):
            pair.given_up = True
        elif not same(wanted, self._run(pair.guess, done), pair.accepted, pair.guess):
            pair.differs = True
        elif says:
            pair.informed += 1
            pair.changes |= self._changes(pair.accepted, wanted)
            pair.printed.setdefault(place, set()).add(wanted.stdout)

    def _is_steady(self, command: str, came: Observation) -> bool:
        """Does a command do the same a second time? Looked at once."""
        if command not in self._steady:
            self._steady[command] = same(came, self._run(command, {}), command, command)
        return self._steady[command]

    def _says(self, command: str, came: Observation) -> bool:
        return bool(came.stdout) or self._changes(command, came)

    def _changes(self, command: str, came: Observation) -> bool:
        """Did a command change the tree or the shell?"""
        if came.state and self._still is None:
            self._still = self.arena.run(":", with_state=True).state
        return bool(came.delta) or (times_matter(command) and bool(came.times)) or (bool(came.state) and came.state != self._still)

    def _run(self, command: str, done: dict[str, Observation]) -> Observation:
        if command not in done:
            names = {utility(words) for words in check(command)}
            done[command] = self.arena.run(command, bool(names & STATEFUL), bool(ACCESS.search(command)))
        return done[command]


_BUILTINS = {*STATEFUL, "pwd", "source", ".", ":", "echo", "printf", "test", "[", "true", "false"}


def failed(observation: Observation) -> bool:
    """Did a command go wrong: was it stopped, did it complain and say so by its status, or miss a file?"""
    missing = bool(MISSING.search(observation.complaint))
    return observation.stopped or missing or (observation.status != 0 and bool(observation.complaint)) or observation.status > 125


def _damage(observation: Observation, world: World) -> set[str]:
    """Paths that were there, and are gone or another than before. Time limits do damage too."""
    return {path for path in observation.delta if path in world.nodes} | ({"stopped"} if observation.stopped else set())


def same(wanted: Observation, came: Observation, accepted: str, guess: str) -> bool:
    """Are two observations of the same tree the same, as the first command asks it?"""
    if wanted.stopped or came.stopped or (wanted.status == 0) != (came.status == 0) or bool(wanted.complaint) != bool(came.complaint):
        return False
    if wanted.delta != came.delta or wanted.state != came.state:
        return False
    if (times_matter(accepted) or times_matter(guess)) and not _same_times(wanted.times, came.times):
        return False
    if wanted.stdout == came.stdout:
        return True
    return unordered(check(accepted)) and _lines(wanted.stdout) == _lines(came.stdout)


def unordered(found: Sequence[Words]) -> bool:
    """Does a command leave the order of what it prints to the file system?"""
    first = utility(found[0])
    options = {"find": None, "du": None, "ls": ("U", "f"), "grep": ("r", "R", "--recursive")}
    if first not in options or not ((letters := options[first]) is None or has(found[0], *letters)):
        return False
    return all(utility(words) in KEEPS_ORDER or _line_by_line(words) for words in found[1:])


def _line_by_line(words: Words) -> bool:
    """`sed 's/a/b/'` and `awk '{print $1}'` look at one line at a time."""
    return utility(words) in ("sed", "awk") and len(words) > 1 and bool(re.match(r"s\W|\{ ?print [^N]*\}$", words[1]))


def times_matter(command: str) -> bool:
    """Does a command set times of modification, or keep them on purpose?"""
    for words in check(command):
        name = utility(words)
        if name in ("touch", "rsync") or has(words, *SETS_TIMES.get(name, ())):
            return True
    return False


def _same_times(a: dict[str, float | None], b: dict[str, float | None]) -> bool:
    def near(x: float | None, y: float | None) -> bool:
        return x == y if x is None or y is None else abs(x - y) <= SAME_TIME_S

    return a.keys() == b.keys() and all(near(a[path], b[path]) for path in a)


def _lines(text: bytes) -> list[bytes]:
    return sorted(re.split(rb"[\n\0]", text))


def _says_something(pair: _Pair) -> bool:
    """Did the runs change something, or print what depends on the world, or what depends on nothing but the words of the command?"""
    if pair.changes or any(len(printed) > 1 for printed in pair.printed.values()):
        return True
    names = [utility(words) for words in check(pair.accepted)]
    return names[0] in PURE and set(names) <= PURE | FILTERS


def _unreached(pair: _Pair) -> bool:
    """Does only one of the two commands have a limit (`head -n 404`), and is no output as long as that?"""
    most = max((text.count(b"\n") for printed in pair.printed.values() for text in printed), default=0)
    return any(limit > most for limit in _limits(pair.guess) ^ _limits(pair.accepted))


def _limits(command: str) -> set[int]:
    """Numbers of lines that `head`, `tail` and `grep -m` stop at."""
    out = set()
    for words in check(command):
        if utility(words) in ("head", "tail"):
            given = [int(n) for n in re.findall(r"(?<!\S)(?:-n ?|--lines[= ]|-)\+?(\d+)\b", " ".join(words[1:]))]
            out |= set(given or [10])
        elif utility(words) in ("grep", "egrep", "fgrep"):
            out |= {int(n) for n in re.findall(r"(?<!\S)(?:-\w*m ?|--max-count[= ])(\d+)", " ".join(words[1:]))}
    return out


# --- of a whole evaluation


def execute(report: Report, judge: Judge, progress: Progress | None = None) -> list[dict[str, Any]]:
    """Judge the misses of a report by running; the report's outcomes then know which guesses are equal.

    Returns:
        A row for each guess that was judged: id, request, guess, rank (from 1), state, why, accepted.
    """
    missed = [k for k, outcome in enumerate(report.outcomes) if not outcome.top1 and outcome.prediction.guesses]
    rows: list[dict[str, Any]] = []
    for done, k in enumerate(missed, 1):
        outcome = report.outcomes[k]
        chosen = range(1) if outcome.top3 else range(min(GUESSES, len(outcome.prediction.guesses)))
        guesses = [outcome.prediction.guesses[n] for n in chosen]
        rulings = judge.judge(guesses, outcome.check.accept)
        report.outcomes[k] = replace(outcome, equal=tuple(ruling.state == EQUAL for ruling in rulings))
        rows += [_row(outcome, n, guess, ruling) for n, (guess, ruling) in enumerate(zip(guesses, rulings, strict=True), 1)]
        if progress:
            progress(done, len(missed))
    report.execution = _counts([row for row in rows if row["rank"] == 1])
    return rows


def _row(outcome: Outcome, rank: int, guess: str, ruling: Ruling) -> dict[str, Any]:
    return {
        "id": outcome.check.id,
        "request": outcome.check.request,
        "guess": guess,
        "rank": rank,
        "state": ruling.state,
        "why": ruling.why,
        "accepted": ruling.accepted,
    }


def _counts(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """How many first guesses were judged how; why not, without the names of utilities."""
    why = Counter(row["why"].split(":")[0] for row in rows if row["state"] == NOT_COMPARABLE)
    return {
        "judged": len(rows),
        **{state: sum(row["state"] == state for row in rows) for state in (EQUAL, DIFFERENT, NOT_COMPARABLE)},
        "why_not_comparable": dict(why.most_common()),
    }


__all__ = ["DIFFERENT", "EQUAL", "NOT_COMPARABLE", "Judge", "Ruling", "execute", "failed", "same", "unordered"]
