"""Utilities with ways of their own to write options: their words are rewritten before options are read."""

from __future__ import annotations

import re
from collections.abc import Callable

from seq2cmd.lab.option_table import SIGNALS

Words = list[str]


def signal_name(text: str) -> str | None:
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
            signal = signal_name(rest.pop(0))
        elif word.startswith("--signal="):
            signal = signal_name(word[9:])
        elif re.fullmatch(r"-(\d+|[A-Z][A-Z0-9]+)", word):
            signal = signal_name(word[1:])
        elif word.startswith("-s") and "-s" in takes and signal_name(word[2:]):
            signal = signal_name(word[2:])
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
