"""Are two shell commands the same by meaning? Compares canonical forms.

Option order and bundling, long and short names, quoting, harmless display options, sudo and the like do not matter; numbers, ports, paths,
users, patterns and the order of operands do.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence

from seq2cmd.lab.find_form import find, ip
from seq2cmd.lab.option_table import OTHER_NAMES, UTILITIES, WRAPPERS, Utility
from seq2cmd.lab.shell_words import REDIRECTIONS, Operator, ShellSyntaxError, Token, read_tokens
from seq2cmd.lab.stage_forms import AFTER, Option, Stage, path
from seq2cmd.lab.word_forms import BEFORE

_SYSTEM_FOLDERS = re.compile(r"/(?:usr/)?(?:local/)?s?bin/([\w.+-]+)")
_KEYWORDS = {"do", "then", "else", "elif", "if", "while", "until", "!", "{"}
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*=")
_APART = re.compile(r"[-+]?\d+|[:@].*|(?:tcp|udp)(?::.*)?", re.IGNORECASE)
_TEXT_VALUES = {"grep", "sed", "awk", "cut", "sort", "paste", "jq", "curl", "column", "tr"}
_SORTERS = {"sort", "awk"}
_DURATION = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_CALM = [("2>", "/dev/null")]


def canonical(command: str) -> Hashable:
    """The canonical form of a command line; text that cannot be read as one stands for itself, white space aside."""
    try:
        return _line(read_tokens(command))
    except ShellSyntaxError:
        return ("text", " ".join(command.split()))


def same(a: str, b: str) -> bool:
    """Do two commands mean the same?"""
    return canonical(a) == canonical(b)


def _line(tokens: Sequence[Token]) -> Hashable:
    """Pipelines and the operators between them."""
    out: list[Hashable] = []
    pipeline: list[list[Token]] = [[]]
    for token in [*tokens, Operator(";")]:
        if not isinstance(token, Operator) or token.text in REDIRECTIONS or token.text == ">|":
            pipeline[-1].append(token)
        elif token.text in ("|", "|&"):
            if token.text == "|&":
                pipeline[-1] += [Operator(">&", "2"), "1"]
            pipeline.append([])
        else:
            if pipeline != [[]]:
                out.append(_pipeline(pipeline))
            pipeline = [[]]
            if token.text != ";" or (out and out[-1] != ";"):
                out.append(token.text)
    return tuple(out[:-1] if out and out[-1] == ";" else out)


def _pipeline(raw: Sequence[Sequence[Token]]) -> tuple[Hashable, ...]:
    split = [_redirections(tokens) for tokens in raw]
    readers = [_utility_name(words) for words, _ in split[1:]] + [""]
    stages: list[Hashable] = []
    for (words, redirections), reader in zip(split, readers, strict=True):
        here = [target for operator, target in redirections if operator == "<<<"]
        if here:
            stages.append(Stage("echo", operands=(here[0],)))
        kept = [pair for pair in redirections if pair[0] != "<<<" and pair not in _CALM]
        stage = _stage(words, reader)
        stages.append(_with_redirections(stage, kept) if isinstance(stage, Stage) else (stage, tuple(kept)))
    return tuple(_merged(stages))


def _redirections(tokens: Sequence[Token]) -> tuple[list[str], list[tuple[str, str]]]:
    """Words of a stage, and its redirections (operator, target)."""
    words: list[str] = []
    out: list[tuple[str, str]] = []
    rest = list(tokens)
    while rest:
        token = rest.pop(0)
        if isinstance(token, str):
            words.append(token)
            continue
        if not rest or not isinstance(rest[0], str):
            raise ShellSyntaxError(f"{token.text} needs a target")
        target = str(rest.pop(0))
        operator = ("" if token.number in ("", "1") and token.text != "<" else token.number) + token.text.replace(">|", ">")
        if operator.startswith("&>"):
            out += [(operator[1:], path(target)), ("2>&", "1")]
        else:
            out.append((operator, path(target) if operator != "<<<" else target))
    return words, out


def _utility_name(words: Sequence[str]) -> str:
    """Which utility reads the pipe (wrappers aside)."""
    for word in words:
        name = match[1] if (match := _SYSTEM_FOLDERS.fullmatch(word)) else word
        if name not in ("sudo", "doas", "command") and not _ASSIGNMENT.match(name):
            return OTHER_NAMES.get(name, (name,))[0]
    return ""


def _with_redirections(stage: Stage, pairs: Sequence[tuple[str, str]]) -> Stage:
    """`< file` of a filter without operands is its operand."""
    spec = UTILITIES.get(stage.name)
    inputs = [target for operator, target in pairs if operator == "<"]
    if spec and spec.filter and len(inputs) == 1 and len(stage.operands) == _text_count(stage, spec):
        stage = stage._replace(operands=(*stage.operands, inputs[0]))
        pairs = [pair for pair in pairs if pair[0] != "<"]
    return stage._replace(redirections=tuple(sorted(pairs, key=lambda pair: pair[0] == "2>&")))


def _text_count(stage: Stage, spec: Utility) -> int:
    """Operands of a canonical stage that are no files (grep and sed always carry their patterns as one)."""
    return 1 if stage.name in ("grep", "sed") else 0 if stage.name == "awk" and stage.has("f") else spec.text


def _merged(stages: list[Hashable]) -> list[Hashable]:
    """Joins neighbours that say in two programs what one can do."""
    out: list[Hashable] = []
    for stage in stages:
        last = out[-1] if out else None
        joined = _join(last, stage) if isinstance(last, Stage) and isinstance(stage, Stage) and not last.redirections else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(stage)
    return out


def _join(first: Stage, second: Stage) -> Stage | None:
    spec = UTILITIES.get(second.name)
    if first.name == "cat" and not first.options and len(first.operands) == 1 and not first.prefix:
        if spec and spec.filter and len(second.operands) == _text_count(second, spec):
            return second._replace(operands=(*second.operands, first.operands[0]))
        if second.name == "tr":
            return second._replace(redirections=(("<", str(first.operands[0])), *second.redirections))
    if first.name == "sort" and second.name == "uniq" and not second.options and not second.operands:
        return first.plus(("u", ""))._replace(options=tuple(sorted(set(first.plus(("u", "")).options))), redirections=second.redirections)
    counts = second.name == "wc" and second.options == (("l", ""),) and not second.operands
    if first.name == "grep" and counts and len(first.operands) < 3 and not first.has("r", "o", "l", "L", "c", "A", "B", "C", "q"):
        return first.without("n", "h")._replace(
            options=tuple(sorted((*first.without("n", "h").options, ("c", "")))), redirections=second.redirections
        )
    return _find_xargs(first, second)


def _find_xargs(first: Stage, second: Stage) -> Stage | None:
    """``find ... -print0 | xargs -0 command`` is ``find ... -exec command {} +``."""
    if first.name != "find" or second.name != "xargs" or second.options != (("0", ""),) or second.redirections:
        return None
    places, anywhere, expression = first.operands
    command = second.operands[-1] if second.operands else None
    if not (
        isinstance(expression, tuple)
        and len(expression) == 1
        and isinstance(expression[0], tuple)
        and expression[0][-1:] == (("-print0",),)
    ):
        return None
    if not isinstance(command, Stage):
        return None
    inner = command._replace(operands=(*command.operands, "{}"))
    plain_rm = inner.name == "rm" and inner.operands == ("{}",) and not inner.without("f").options and ("-type", "f") in expression[0]
    action: Hashable = ("-delete",) if plain_rm else ("-exec", inner)
    return first._replace(operands=(places, anywhere, ((*expression[0][:-1], action),)))


def _stage(words: Sequence[str], reader: str = "") -> Hashable:
    """One simple command; `reader` is the utility that reads its output."""
    rest, prefix = list(words), []
    while rest and (rest[0] in _KEYWORDS or _ASSIGNMENT.match(rest[0])):
        prefix.append(rest.pop(0))
    rest, user = _without_sudo(rest)
    while rest and _ASSIGNMENT.match(rest[0]):
        prefix.append(rest.pop(0))
    if rest[:1] == ["command"] and len(rest) > 1 and not rest[1].startswith("-"):
        rest.pop(0)
    prefix += user
    if not rest:
        return Stage("", prefix=tuple(prefix))
    if match := _SYSTEM_FOLDERS.fullmatch(rest[0]):
        rest[0] = match[1]
    rest[:1] = OTHER_NAMES.get(rest[0], (rest[0],))
    if words[:2] == ["sudo", "crontab"] and "-u" not in rest:
        rest += ["-u", "root"]  # with sudo it is another table
    rest = BEFORE.get(rest[0], list)(rest)
    return _canonical(rest, reader)._replace(prefix=tuple(prefix))


def _without_sudo(words: list[str]) -> tuple[list[str], list[str]]:
    """The command behind sudo, and as whom it runs if not as root."""
    if words[:1] not in (["sudo"], ["doas"]):
        return words, []
    rest, user = words[1:], []
    while rest and re.fullmatch(r"-[nEHSAbk]+|--", rest[0]):
        rest.pop(0)
    if rest[:1] == ["-u"] and len(rest) > 2:
        user, rest = [f"as {rest[1]}"] if rest[1] != "root" else [], rest[2:]
    return (words, []) if not rest or rest[0].startswith("-") else (rest, user)


def _canonical(words: list[str], reader: str) -> Stage:
    name = words[0]
    if name == "find":
        return find(words, lambda inner: _stage(inner))
    if name == "dd":
        return Stage("dd", (), tuple(sorted(_dd_operand(word) for word in words[1:] if not word.startswith("status="))))
    if name in ("ssh", "bash", "sh", "watch"):
        return _shell(name, words[1:])
    spec = UTILITIES.get(name)
    if spec is None:
        return Stage(name, (), tuple(path(word) for word in words[1:]))
    options, operands = _options(words[1:], spec, name)
    if name in WRAPPERS:
        return _wrapper(name, options, operands, WRAPPERS[name])
    if name == "ip":
        return _tidy(ip(Stage(name, tuple(options), tuple(operands))), spec, reader)
    texts = (
        0 if _pattern_said(name, options) else len(operands) - 1 if name == "rsync" else spec.text
    )  # rsync: a source's slash has a meaning
    stage = Stage(name, tuple(options), tuple(word if k < texts else path(word) for k, word in enumerate(operands)))
    if name in AFTER:
        stage = AFTER[name](stage)
    return _tidy(stage, UTILITIES.get(stage.name, spec), reader)


def _dd_operand(word: str) -> str:
    """``if=./x`` is ``if=x``."""
    key, _, value = word.partition("=")
    return f"{key}={path(value)}"


def _pattern_said(name: str, options: Sequence[Option]) -> bool:
    """Does an option give the pattern or program, so that every operand is a file?"""
    return (
        name in ("grep", "zgrep", "sed")
        and any(key in "ef" for key, _ in options)
        or name == "awk"
        and any(key == "f" for key, _ in options)
    )


def _tidy(stage: Stage, spec: Utility, reader: str) -> Stage:
    """Without what does not matter, and sorted."""
    gone = set(spec.drop)
    if reader not in _SORTERS:
        gone |= spec.drop_alone
    if reader:
        gone |= spec.drop_piped
    kept = [(name, value) for name, value in stage.options if name not in gone and spec.default.get(name) != value]
    flags = {option for option in kept if not option[1]}
    valued = [option for option in kept if option[1]]
    valued.sort(key=lambda option: option if option[0] in spec.sets else (option[0],))
    operands = () if spec.here and stage.operands == (".",) else stage.operands
    return stage._replace(options=(*sorted(flags), *valued), operands=operands)


def _wrapper(name: str, options: list[Option], operands: list[str], before: int) -> Stage:
    """A command that takes a command."""
    own: list[Hashable] = [_seconds(word) for word in operands[:before]]
    inner = operands[before:]
    if inner:
        own.append(_stage(inner))
    spec = UTILITIES[name]
    stage = Stage(name, tuple(options), tuple(own))
    return _tidy(AFTER[name](stage) if name in AFTER else stage, spec, "")


def _seconds(word: str) -> str:
    match = re.fullmatch(r"(\d+)([smhd]?)", word)
    return str(int(match[1]) * _DURATION.get(match[2], 1)) if match else word


def _shell(name: str, words: list[str]) -> Stage:
    """ssh, sh -c and watch hand text to another shell: that text is read as a command line too."""
    spec = UTILITIES[name]
    options, rest = _options(words, spec, name)
    operands: list[Hashable] = []
    if name == "ssh" and rest:
        target = rest[0]
        more, rest = _options(rest[1:], spec, name)
        options += more
        operands.append("@".join([value for key, value in options if key == "l"] + [target]))
        options = [option for option in options if option[0] != "l"]
    inner = [value for key, value in options if key == "c"] if name in ("sh", "bash") else [" ".join(rest)] if rest else []
    if inner and name in ("sh", "bash"):
        options = [option for option in options if option[0] != "c"]
        operands += [canonical(text) for text in inner] + list(rest)
        name = "sh"
    else:
        operands += [canonical(text) for text in inner]
    return _tidy(Stage(name, tuple(options), tuple(operands)), spec, "")


def _options(words: Sequence[str], spec: Utility, name: str) -> tuple[list[Option], list[str]]:
    """Split words into options (by their first name) and operands, as getopt_long does."""
    options: list[Option] = []
    operands: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            operands += rest
            break
        if spec.number and (match := re.fullmatch(r"-(\d+)([a-zA-Z]*)", word)):
            options.append((spec.number, match[1]))
            word = "-" + match[2]
            if word == "-":
                continue
        if word.startswith("--") and len(word) > 2:
            options.append(_long(word[2:], rest, spec, name))
        elif word[:1] == "-" and len(word) > 1 and _is_option(word, spec, name):
            options += _bundle(word[1:], rest, spec, name)
        else:
            operands.append(word)
            if spec.leading:
                operands += rest
                break
    return options, operands


def _is_option(word: str, spec: Utility, name: str) -> bool:
    """A negative number is an operand (``journalctl -b -1`` reads its own); ``-9`` of gzip is an option."""
    return not word[1:].isdigit() or word[1] in spec.short


def _value(text: str, name: str) -> str:
    return text if name in _TEXT_VALUES else path(text)


def _long(word: str, rest: list[str], spec: Utility, name: str) -> Option:
    key, equals, value = word.partition("=")
    found = spec.long.get(key)
    if found is None:
        near = {entry for long, entry in spec.long.items() if long.startswith(key)}
        found = near.pop() if len(near) == 1 else (key, "")
    if found[1] == ":" and not equals:
        value = rest.pop(0) if rest else ""
    return found[0], _value(value, name)


def _bundle(letters: str, rest: list[str], spec: Utility, name: str) -> list[Option]:
    """Short options written together; one that takes a value takes what is left of the word, else the next word."""
    if len(letters) > 1 and letters in spec.long and name in ("iptables", "hostnamectl", "lshw"):
        return [_long(letters, rest, spec, name)]
    out: list[Option] = []
    for k, letter in enumerate(letters):
        canonical_name, kind = spec.short.get(letter, (letter, ""))
        left = letters[k + 1 :]
        if kind == ":" and not left:
            out.append((canonical_name, _value(rest.pop(0) if rest else "", name)))
        elif kind == "~" and not left and rest and _APART.fullmatch(rest[0]):
            out.append((canonical_name, rest.pop(0)))
        elif kind in (":", "?") or (kind == "~" and (left and _APART.fullmatch(left))):
            out.append((canonical_name, _value(left, name)))
        else:
            out.append((canonical_name, ""))
            continue
        break
    return out


__all__ = ["canonical", "same"]
