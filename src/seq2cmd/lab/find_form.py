"""find and ip: commands that are little languages, where words may change places."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from seq2cmd.lab.stage_forms import Stage, path
from seq2cmd.lab.word_forms import Words

_FIND_FLAGS = {
    "-empty",
    "-readable",
    "-writable",
    "-executable",
    "-xdev",
    "-mount",
    "-depth",
    "-daystart",
    "-nouser",
    "-nogroup",
    "-true",
    "-false",
    "-noleaf",
    "-follow",
}
_FIND_ACTIONS = {"-print", "-print0", "-delete", "-ls", "-prune", "-quit", "-printf", "-fprint", "-fprintf", "-fprint0", "-fls"}
_FIND_GLOBAL = {"-maxdepth", "-mindepth", "-xdev", "-depth", "-daystart"}
_FIND_NAMES = {"-and": "-a", "-or": "-o", "!": "-not", "-mount": "-xdev", "-d": "-depth", "-lname": "-lname"}
Reread = Callable[[Words], Hashable]


class _Find:
    """Reads a find expression: alternatives of conjunctions; tests between two actions are a set."""

    def __init__(self, words: Sequence[str], reread: Reread) -> None:
        self.words = [_FIND_NAMES.get(word, word) for word in words]
        self.at = 0
        self.reread = reread
        self.anywhere: set[Hashable] = set()

    def alternatives(self) -> tuple[Hashable, ...]:
        out = [self._all()]
        while self._next() == "-o":
            self.at += 1
            out.append(self._all())
        return tuple(sorted(out, key=repr)) if len(out) > 1 else tuple(out)

    def _next(self) -> str:
        return self.words[self.at] if self.at < len(self.words) else ""

    def _take(self) -> str:
        word = self._next()
        self.at += 1
        return word

    def _all(self) -> tuple[Hashable, ...]:
        out: list[Hashable] = []
        tests: list[Hashable] = []
        while self._next() not in ("", "-o", ")"):
            if self._next() in ("-a", ","):
                self.at += 1
                continue
            action, item = self._one()
            if action:
                out += [*sorted(set(tests), key=repr), item]
                tests = []
            elif item is not None:
                tests.append(item)
        return (*out, *sorted(set(tests), key=repr))

    def _one(self) -> tuple[bool, Hashable]:
        """The next test or action, and whether it is an action."""
        word = self._take()
        if word == "(":
            inner = self.alternatives()
            self.at += 1
            return False, inner if len(inner) > 1 else ("all", *inner)
        if word == "-not":
            return False, ("not", self._one()[1])
        if word in ("-exec", "-execdir", "-ok", "-okdir"):
            return True, (word, self._command())
        if word in _FIND_ACTIONS:
            return True, (word, self._take()) if word in ("-printf", "-fprint", "-fprint0", "-fls") else (word,)
        item: Hashable = (word,) if word in _FIND_FLAGS else (word, path(self._take()))
        if word in _FIND_GLOBAL:
            self.anywhere.add(item)
            return False, None
        return False, item

    def _command(self) -> Hashable:
        words: Words = []
        while self._next() not in ("", ";") and not (self._next() == "+" and words[-1:] == ["{}"]):
            words.append(self._take())
        self.at += 1
        return self.reread(words)


def find(words: Words, reread: Reread) -> Stage:
    """A find command; tests may come in any order in front of the action."""
    at = 1
    while at < len(words) and words[at] in ("-L", "-H", "-P"):
        at += 1
    options = tuple((word[1:], "") for word in words[1:at] if word != "-P")
    start = at
    while at < len(words) and not words[at].startswith("-") and words[at] not in ("(", "!", ")"):
        at += 1
    places = tuple(path(word) for word in words[start:at]) or (".",)
    reader = _Find(words[at:], reread)
    expression = reader.alternatives()
    if len(expression) == 1:
        expression = (_plain(expression[0]),)
    return Stage("find", options, (places, tuple(sorted(reader.anywhere, key=repr)), expression))


def _plain(conjunction: Hashable) -> tuple[Hashable, ...]:
    """Without a lone ``-print``; removing plain files one by one is ``-delete``."""
    assert isinstance(conjunction, tuple)
    actions = [
        item for item in conjunction if isinstance(item, tuple) and (item[0] in _FIND_ACTIONS or str(item[0]).startswith(("-exec", "-ok")))
    ]
    if actions == [("-print",)] and conjunction[-1] == ("-print",):
        return conjunction[:-1]
    last = conjunction[-1] if conjunction else None
    if isinstance(last, tuple) and last[0] == "-exec" and ("-type", "f") in conjunction:
        inner = last[1]
        if isinstance(inner, Stage) and inner.name == "rm" and inner.operands == ("{}",) and not inner.without("f").options:
            return (*conjunction[:-1], ("-delete",))
    return conjunction


# ip: objects, commands and keywords in any order

_IP_OBJECTS = ("address", "link", "route", "neighbour", "rule", "maddress", "netns", "monitor", "tunnel")
_IP_COMMANDS = ("show", "list", "add", "delete", "set", "flush", "get", "replace", "change", "append", "save", "restore")
_IP_VALUES = {
    "dev",
    "mtu",
    "address",
    "via",
    "table",
    "metric",
    "src",
    "to",
    "from",
    "broadcast",
    "brd",
    "label",
    "scope",
    "name",
    "master",
    "type",
    "proto",
    "peer",
    "local",
    "txqueuelen",
    "lladdr",
}
_IP_FIRST = {
    ("address", "add"): "local",
    ("address", "delete"): "local",
    ("route", "add"): "to",
    ("route", "delete"): "to",
    ("route", "replace"): "to",
    ("route", "get"): "to",
    ("route", "show"): "to",
    ("neighbour", "flush"): "to",
    ("neighbour", "show"): "to",
    ("route", "change"): "to",
}


def ip(stage: Stage) -> Stage:
    """``ip a``, ``ip addr show`` and ``ip address list`` are one; ``dev`` goes without saying where a device is meant."""
    words = [str(word) for word in stage.operands]
    options = tuple(
        ("4" if value == "inet" else "6" if value == "inet6" else name, "" if value in ("inet", "inet6") else value)
        if name == "f"
        else (name, value)
        for name, value in stage.options
    )
    if not words:
        return stage
    kind = next((name for name in _IP_OBJECTS if name.startswith(words[0].replace("neighbor", "neighbour"))), words[0])
    command, rest = "show", words[1:]
    if rest and (found := next((name for name in _IP_COMMANDS if name.startswith("list" if rest[0] == "ls" else rest[0])), None)):
        command, rest = ("show" if found == "list" else found), rest[1:]
    said: set[tuple[str, str]] = set()
    while rest:
        word = rest.pop(0)
        if word in _IP_VALUES and rest:
            said.add(({"brd": "broadcast"}.get(word, word), rest.pop(0)))
        elif word in ("up", "down"):
            said.add((word, ""))
        else:
            said.add((_IP_FIRST.get((kind, command), "dev"), word))
    return stage._replace(options=options, operands=(kind, command, tuple(sorted(said))))
