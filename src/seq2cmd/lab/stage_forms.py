"""One stage of a pipeline in a form that does not depend on how it was typed; the utilities with habits of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from seq2cmd.lab.option_table import SIGNALS
from seq2cmd.lab.shell_words import OPEN

Option = tuple[str, str]
Words = list[str]


class Stage(NamedTuple):
    """A utility with its options (name, value), operands and redirections; `prefix` holds assignments and shell keywords."""

    name: str
    options: tuple[Option, ...] = ()
    operands: tuple[Hashable, ...] = ()
    redirections: tuple[tuple[str, str], ...] = ()
    prefix: tuple[str, ...] = ()

    def has(self, *names: str) -> bool:
        return any(name in names for name, _ in self.options)

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.options if key == name]

    def without(self, *names: str) -> Stage:
        return self._replace(options=tuple(option for option in self.options if option[0] not in names))

    def plus(self, *options: Option) -> Stage:
        return self._replace(options=self.options + options)


def path(word: str) -> str:
    """A path without what does not matter: a leading ``./``, a trailing or doubled slash; $HOME is the tilde."""
    word = re.sub(rf"^{OPEN}\$HOME(?=/|$)", OPEN + "~", word)
    if "://" in word:
        return word[:-1] if word.count("/") == 3 and word.endswith("/") else word
    word = re.sub(r"/(?:\./)+", "/", re.sub(r"/{2,}", "/", word))
    while word.startswith("./") and len(word) > 2:
        word = word[2:]
    return word[:-1] if len(word) > 1 and word.endswith("/") and not word.endswith("*/") else word


# --- rewriting the words before options are read -------------------------------------------------------------------------------------------


def _signal(text: str) -> str | None:
    """A signal's name for any spelling of it, else None."""
    name = text.upper().removeprefix("SIG")
    if name.isdigit():
        return SIGNALS.get(int(name), name)
    return name if name in SIGNALS.values() or text.upper().startswith("SIG") else None


def _kill(words: Words) -> Words:
    """``-9``, ``-KILL``, ``-s KILL`` ... become ``--signal=KILL``; TERM goes without saying."""
    out, rest = words[:1], list(words[1:])
    takes = {"kill": ("-s", "-n", "--signal"), "killall": ("-s", "--signal")}.get(words[0], ("--signal",))
    while rest:
        word = rest.pop(0)
        signal: str | None = None
        if word in takes and rest:
            signal = _signal(rest.pop(0))
        elif word.startswith("--signal="):
            signal = _signal(word[9:])
        elif re.fullmatch(r"-(\d+|[A-Z][A-Z0-9]+)", word):
            signal = _signal(word[1:])
        elif word.startswith("-s") and "-s" in takes and _signal(word[2:]):
            signal = _signal(word[2:])
        if signal is None:
            out.append(word)
        elif signal != "TERM":
            out.insert(1, f"--signal={signal}")
    return out


def _tar(words: Words) -> Words:
    """The old way of writing options, ``tar xzf a.tgz``, where values follow in the order of their letters."""
    if len(words) < 2 or not re.fullmatch(r"[A-Za-z]*[cxtru][A-Za-z]*", words[1]):
        return words
    rest, out = words[2:], ["tar"]
    for letter in words[1]:
        out.append("-" + letter)
        if letter in "fCbTXI" and rest:
            out.append(rest.pop(0))
    return out + rest


def _ps(words: Words) -> Words:
    """BSD letters (``aux``, also with a dash) become one option whose letters are sorted."""
    out = words[:1]
    for k, word in enumerate(words[1:]):
        letters = word.removeprefix("-")
        bsd = re.fullmatch(r"[axufewjlvsmTHr]+", letters) and (word == letters and k == 0 or {"a", "u", "x"} <= set(letters))
        out.append("--bsd=" + "".join(sorted(set(letters) - {"w"})) if bsd else word)
    return out


def _chmod(words: Words) -> Words:
    """``-x`` is a mode, not an option."""
    return [words[0], *("a" + word if re.fullmatch(r"-[rwxXst]+", word) else word for word in words[1:])]


def _renice(words: Words) -> Words:
    if len(words) > 1 and re.fullmatch(r"[-+]?\d+", words[1]):
        return [words[0], "-n", words[1].lstrip("+"), *words[2:]]
    return words


def _nice(words: Words) -> Words:
    if len(words) > 1 and re.fullmatch(r"--?\d+", words[1]):
        return [words[0], "-n", words[1][1:], *words[2:]]
    return words


def _service(words: Words) -> Words:
    return ["systemctl", words[2], words[1]] if len(words) == 3 else words


def _mkfs(words: Words) -> Words:
    if len(words) > 2 and words[1] == "-t":
        return [f"mkfs.{words[2]}", *words[3:]]
    return words


def _bracket(words: Words) -> Words:
    return ["test", *words[1:-1]] if words[-1] in ("]", "]]") else words


def _wget(words: Words) -> Words:
    pairs = {"-np": "--no-parent", "-nc": "--no-clobber", "-nv": "--no-verbose", "-nd": "--no-directories", "-nH": "--no-host-directories"}
    return [pairs.get(word, word) for word in words]


def _apt(words: Words) -> Words:
    names = {"dist-upgrade": "full-upgrade", "auto-remove": "autoremove", "autoclean": "autoclean"}
    return [names.get(word, word) for word in words]


def _nmcli(words: Words) -> Words:
    """Objects may be shortened: ``nmcli d`` is ``nmcli device``."""
    objects = ("general", "networking", "radio", "connection", "device", "agent", "monitor")
    out = [word for word in words if word not in ("--ask", "-a")]
    if len(out) > 1 and out[1].isalpha():
        out[1] = next((name for name in objects if name.startswith(out[1])), out[1])
    return out[:-1] if len(out) == 4 and out[1:] == ["device", "wifi", "list"] else out


def _env(words: Words) -> Words:
    return ["printenv"] if len(words) == 1 else words


BEFORE: dict[str, Callable[[Words], Words]] = {
    "kill": _kill,
    "killall": _kill,
    "pkill": _kill,
    "pgrep": _kill,
    "tar": _tar,
    "ps": _ps,
    "chmod": _chmod,
    "renice": _renice,
    "nice": _nice,
    "service": _service,
    "mkfs": _mkfs,
    "[": _bracket,
    "[[": _bracket,
    "wget": _wget,
    "apt": _apt,
    "nmcli": _nmcli,
    "env": _env,
}


# --- tidying a stage after its options were read ---------------------------------------------------------------------------------------------

_BASIC, _EXTENDED = ".*[]^$\\", ".*[]^$\\+?(){}|"


def _literal(pattern: str, extended: bool) -> str | None:
    """The text that a regular expression stands for when it stands for just one, else None."""
    pattern = re.sub(r"\[([.*$+?(){}|/&-])\]", r"\\\1" if extended else lambda m: m[1] if m[1] in "+?(){}|/&-" else "\\" + m[1], pattern)
    special, out, k = _EXTENDED if extended else _BASIC, "", 0
    while k < len(pattern):
        c = pattern[k]
        if c == "\\" and k + 1 < len(pattern) and pattern[k + 1] in special + "/":
            k += 1
            c = pattern[k]
        elif c in special:
            return None
        out += c
        k += 1
    return out


def _grep(stage: Stage) -> Stage:
    """Patterns as a set, alternatives apart, and one spelling for what is just a text."""
    patterns, operands = stage.values("e"), stage.operands
    if not patterns and not stage.has("f") and operands:
        patterns, operands = [str(operands[0])], operands[1:]
    extended, fixed = stage.has("E", "P"), stage.has("F")
    if not fixed:
        if extended and not any(c in pattern for pattern in patterns for c in "(\\"):
            patterns = [part for pattern in patterns for part in pattern.split("|")]
        elif not extended and not any("\\(" in pattern for pattern in patterns):
            patterns = [part for pattern in patterns for part in pattern.split("\\|")]
        literals = [_literal(pattern, extended) for pattern in patterns]
        if None not in literals:
            fixed, patterns = True, [text for text in literals if text is not None]
    kept = stage.without("e", "E", "F", "P")
    mode = (
        "text"
        if fixed
        else "P"
        if stage.has("P")
        else "regex"
        if not any(c in p for p in patterns for c in "+?(){}|\\")
        else "E"
        if extended
        else "G"
    )
    if stage.has("r") and operands == (".",):
        operands = ()
    return kept._replace(operands=((mode, *sorted(set(patterns))), *operands))


def _sed_command(script: str) -> str:
    """A substitution gets ``/`` as its delimiter; spaces that do not matter go."""
    script = script.strip()
    match = re.fullmatch(
        r"((?:[0-9$,]+|/(?:[^/\\]|\\.)*/)?\s*)s([^\w\s\\])((?:(?!\2)[^\\]|\\.)*)\2((?:(?!\2)[^\\]|\\.)*)\2(\w*)", script, re.DOTALL
    )
    if match:
        address, delimiter, old, new, flags = match.groups()
        if delimiter != "/":
            old, new = (part.replace("\\" + delimiter, delimiter).replace("\\/", "/").replace("/", "\\/") for part in (old, new))
        return f"{address.strip()}s/{old}/{new}/{''.join(sorted(flags))}"
    return re.sub(r"^([0-9$,]+)\s+([a-z])$", r"\1\2", script)


def _sed(stage: Stage) -> Stage:
    scripts, operands = stage.values("e"), stage.operands
    if not scripts and not stage.has("f") and operands:
        scripts, operands = [str(operands[0])], operands[1:]
    scripts = [_sed_command(script) for script in scripts]
    if not any(c in script for script in scripts for c in "+?(){}|"):
        stage = stage.without("E")
    return stage.without("e")._replace(operands=(tuple(scripts), *operands))


def _awk_program(program: str) -> str:
    """A program without the spaces that do not matter."""
    parts = re.split(r'("(?:[^"\\]|\\.)*"|/(?:[^/\\ ]|\\.)+/)', program)
    for k in range(0, len(parts), 2):
        text = re.sub(r"\s+", " ", parts[k])
        parts[k] = re.sub(r"(?<=[\w\])]) (?=[\w$])", "\x02", text).replace(" ", "").replace("\x02", " ")
    text = re.sub(r";+}", "}", "".join(parts)).replace("print $", "print$").replace("length($0)", "length").replace("length()", "length")
    return re.sub(r"(?<=[^}])\{print(?:\$0)?\}$", "", text) or text


def _awk(stage: Stage) -> Stage:
    operands = stage.operands
    if operands and not stage.has("f"):
        operands = (_awk_program(str(operands[0])), *operands[1:])
    options = tuple(("F", value[3:]) if name == "v" and value.startswith("FS=") else (name, value) for name, value in stage.options)
    return stage._replace(options=options, operands=operands)


def _tr(stage: Stage) -> Stage:
    classes = {"[:lower:]": "a-z", "[:upper:]": "A-Z", "[:digit:]": "0-9", "[a-z]": "a-z", "[A-Z]": "A-Z"}
    return stage._replace(operands=tuple(classes.get(str(word), word) for word in stage.operands))


def _chmod_mode(stage: Stage) -> Stage:
    if not stage.operands:
        return stage
    mode = str(stage.operands[0])
    if mode.isdigit():
        mode = mode.lstrip("0").zfill(3)
    elif re.fullmatch(r"[ugoa]*[-+=][rwxXstugo]*(,[ugoa]*[-+=][rwxXstugo]*)*", mode):
        clauses = []
        for clause in mode.split(","):
            who, sign, what = re.fullmatch(r"([ugoa]*)([-+=])(.*)", clause).groups()  # type: ignore[union-attr]
            who = "a" if set(who) in (set(), {"a"}, set("ugo")) else "".join(sorted(set(who)))
            clauses.append(who + sign + "".join(sorted(set(what))))
        mode = ",".join(sorted(clauses))
    return stage._replace(operands=(mode, *stage.operands[1:]))


def _chown(stage: Stage) -> Stage:
    owner = str(stage.operands[0]) if stage.operands else ""
    if owner.startswith(":") and len(owner) > 1:
        return stage._replace(name="chgrp", operands=(owner[1:], *stage.operands[1:]))
    return stage


def _tar_after(stage: Stage) -> Stage:
    """Reading finds the compression by itself; writing with ``-a`` takes it from the name."""
    if stage.has("x", "t"):
        stage = stage.without("z", "j", "J", "a")
    elif stage.has("a"):
        name = "".join(stage.values("f"))
        letter = "z" if name.endswith(("gz", ".tgz")) else "j" if name.endswith("bz2") else "J" if name.endswith("xz") else "a"
        stage = stage.without("a").plus((letter, ""))
    return stage.without("C") if stage.values("C") == ["."] else stage


_COLUMNS = {
    "cmd": "args",
    "command": "args",
    "pmem": "%mem",
    "pcpu": "%cpu",
    "nice": "ni",
    "state": "stat",
    "s": "stat",
    "start": "start_time",
    "rssize": "rss",
}


def _column(name: str) -> str:
    sign = name[0] if name[:1] in "+-" else ""
    bare = name[len(sign) :]
    end = "=" if bare.endswith("=") else ""
    return sign.replace("+", "") + _COLUMNS.get(bare.rstrip("="), bare.rstrip("=")) + end


def _ps_after(stage: Stage) -> Stage:
    def columns(value: str) -> str:
        return ",".join(_column(name) for name in re.split(r"[ ,]+", value) if name)

    shown = ",".join(columns(value) for value in stage.values("o"))
    options = [(name, columns(value) if name == "sort" else value) for name, value in stage.options if name != "o"]
    return stage._replace(options=tuple(options + ([("o", shown)] if shown else [])))


def _systemctl(stage: Stage) -> Stage:
    operands = tuple(str(word).removesuffix(".service") for word in stage.operands)
    if stage.has("failed"):
        stage = stage.without("failed").plus(("state", "failed"))
    return stage._replace(operands=operands or (() if stage.has("p") else ("list-units",)))


_PRIORITIES = {
    "emerg": "0",
    "alert": "1",
    "crit": "2",
    "err": "3",
    "error": "3",
    "warning": "4",
    "warn": "4",
    "notice": "5",
    "info": "6",
    "debug": "7",
}


def _journalctl(stage: Stage) -> Stage:
    def value(name: str, text: str) -> str:
        if name == "u":
            return text.removesuffix(".service")
        return _PRIORITIES.get(text, text) if name == "p" else "" if (name, text) in (("n", "10"), ("b", "0"), ("b", "-0")) else text

    return stage._replace(options=tuple((name, value(name, text)) for name, text in stage.options))


def _apt_after(stage: Stage) -> Stage:
    if stage.has("purge") and stage.operands[:1] == ("remove",):
        stage = stage.without("purge")._replace(operands=("purge", *stage.operands[1:]))
    return stage


def _mount(stage: Stage) -> Stage:
    wanted = {word for value in stage.values("o") for word in value.split(",")}
    wanted |= {name for letter, name in (("r", "ro"), ("w", "rw"), ("B", "bind"), ("rbind", "rbind")) if stage.has(letter)}
    labels = tuple(f"{name}={value}" for letter, name in (("L", "LABEL"), ("U", "UUID")) for value in stage.values(letter))
    stage = stage.without("o", "r", "w", "B", "rbind", "L", "U")
    return stage._replace(operands=labels + stage.operands, options=stage.options + ((("o", ",".join(sorted(wanted))),) if wanted else ()))


def _curl(stage: Stage) -> Stage:
    method = stage.values("X")
    posts = stage.has("d", "data-binary", "data-raw", "json", "F", "data-urlencode")
    return stage.without("X") if method == ["GET"] or (method == ["POST"] and posts) or (method == ["PUT"] and stage.has("T")) else stage


def _date(stage: Stage) -> Stage:
    names = (("%Y-%m-%d", "%F"), ("%H:%M:%S", "%T"), ("%m/%d/%y", "%D"), ("%H:%M", "%R"))
    operands = []
    for word in map(str, stage.operands):
        for long, short in names:
            word = word.replace(long, short)
        operands.append(word)
    return stage._replace(operands=tuple(operands))


def _dig(stage: Stage) -> Stage:
    """Type, name, server and ``+`` flags come in any order; A goes without saying."""
    words = [str(word) for word in stage.operands] + stage.values("t")
    types = {"a", "aaaa", "mx", "ns", "txt", "cname", "soa", "ptr", "srv", "any", "caa"}
    words = [word.upper() if word.lower() in types else word for word in words]
    return stage.without("t")._replace(operands=tuple(sorted(word for word in words if word != "A")))


def _ls(stage: Stage) -> Stage:
    names = {"size": "S", "time": "t", "extension": "X", "none": "U", "version": "v"}
    return stage._replace(
        options=tuple((names[value], "") if name == "sort" and value in names else (name, value) for name, value in stage.options)
    )


def _count(sign: str) -> Callable[[Stage], Stage]:
    def tidy(stage: Stage) -> Stage:
        return stage._replace(options=tuple((name, value.removeprefix(sign) if name in "nc" else value) for name, value in stage.options))

    return tidy


def _tail(stage: Stage) -> Stage:
    """``--follow=name --retry`` is ``-F``."""
    if ("f", "name") in stage.options and stage.has("retry"):
        stage = stage.without("f", "retry").plus(("F", ""))
    return _count("-")(stage)._replace(
        options=tuple(option if option != ("f", "descriptor") else ("f", "") for option in _count("-")(stage).options)
    )


def _sort(stage: Stage) -> Stage:
    """Letters behind the only key are options of the whole."""
    keys = stage.values("k")
    match = re.fullmatch(r"([\d.]+(?:,[\d.]+)?)([a-zA-Z]+)(,[\d.]+)?", keys[0]) if len(keys) == 1 else None
    if match is None:
        return stage
    return stage.without("k", *match[2]).plus(("k", match[1] + (match[3] or "")), *((letter, "") for letter in match[2]))


def _du(stage: Stage) -> Stage:
    return stage.without("d").plus(("s", "")) if stage.values("d") == ["0"] else stage


def _upper_columns(stage: Stage) -> Stage:
    return stage._replace(options=tuple((name, value.upper() if name == "o" else value) for name, value in stage.options))


def _timeout(stage: Stage) -> Stage:
    return stage._replace(
        options=tuple(
            (name, _signal(value) or value) if name == "s" else (name, value)
            for name, value in stage.options
            if (name, value) != ("s", "TERM")
        )
    )


def _drop(*words: str) -> Callable[[Stage], Stage]:
    """Operands that go without saying."""
    return lambda stage: stage._replace(operands=()) if stage.operands == words else stage


def _nc(stage: Stage) -> Stage:
    """``nc -l -p 80`` and ``nc -l 80`` listen alike."""
    return stage.without("p")._replace(operands=stage.operands + tuple(stage.values("p"))) if stage.has("l") else stage


def _lsof(stage: Stage) -> Stage:
    return stage._replace(options=tuple((name, value.lower() if name in "is" else value) for name, value in stage.options))


AFTER: dict[str, Callable[[Stage], Stage]] = {
    "grep": _grep,
    "sed": _sed,
    "awk": _awk,
    "tr": _tr,
    "chmod": _chmod_mode,
    "chown": _chown,
    "tar": _tar_after,
    "ps": _ps_after,
    "systemctl": _systemctl,
    "journalctl": _journalctl,
    "apt": _apt_after,
    "mount": _mount,
    "curl": _curl,
    "date": _date,
    "dig": _dig,
    "ls": _ls,
    "head": _count("+"),
    "tail": _tail,
    "sort": _sort,
    "du": _du,
    "lsblk": _upper_columns,
    "timeout": _timeout,
    "nc": _nc,
    "lsof": _lsof,
    "timedatectl": _drop("status"),
    "hostnamectl": _drop("status"),
    "localectl": _drop("status"),
    "loginctl": _drop("list-sessions"),
    "uname": lambda stage: stage if stage.options else stage.plus(("s", "")),
    "renice": lambda stage: stage.without("p"),
    "nmcli": _drop("device", "status"),
}


# --- find: an expression -----------------------------------------------------------------------------------------------------------------------

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


# --- ip: objects, commands and keywords in any order ----------------------------------------------------------------------------------------------

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
