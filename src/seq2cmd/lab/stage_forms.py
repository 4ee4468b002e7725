"""One stage of a pipeline in a form that does not depend on how it was typed; the utilities with habits of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from typing import NamedTuple

from seq2cmd.lab.shell_words import OPEN
from seq2cmd.lab.word_forms import signal_name

Option = tuple[str, str]


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
            (name, signal_name(value) or value) if name == "s" else (name, value)
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
