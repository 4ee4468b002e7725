"""Checks: sentences written blind, each with every command that is a right answer. Read here, never trained on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seq2cmd.errors import DataError
from seq2cmd.lab.grammar import default_root

STYLES = ("terse", "imperative", "question", "polite", "indirect")
KINDS = ("chat", "trap", "unknown", "about", "noise", "language", "danger")  # of requests that must get no command
SHOWN = 20  # findings in a message


@dataclass(frozen=True)
class Check:
    """A request and the commands that answer it; `arguments` counts the values that the request mentions (-1: not said).

    Without accepted commands the right answer is silence; `kind` says what sort of request it is. `set` is the folder that it lies in.
    """

    id: str
    area: str
    request: str
    accept: tuple[str, ...]
    task: str
    arguments: int
    style: str
    kind: str = ""
    set: str = ""


def load_checks(folder: Path | None = None, area: str | None = None) -> list[Check]:
    """Read the checks of a folder, one file an area, in the folder itself or in sets: folders in it.

    Args:
        folder: default: grammar/checks/en.
        area: only this one.

    Raises:
        DataError: there are none, or something is wrong with them: all of it at once.
    """
    folder = folder or default_root() / "checks" / "en"
    paths = sorted(folder.rglob("*.jsonl"))
    areas = sorted({path.stem for path in paths})
    if not paths:
        raise DataError(f"no checks in {folder}", hint="expected files AREA.jsonl there; --checks names another folder")
    if area and area not in areas:
        raise DataError(f"no area {area!r} in {folder}", hint=f"areas: {', '.join(areas)}")
    checks = _read([path for path in paths if area in (None, path.stem)], strict=True)
    sets = {path.parent.name for path in paths if path.parent != folder}
    return checks if sets else [replace(check, set="") for check in checks]


def load_data(path: Path) -> list[Check]:
    """Read any file of JSON lines that have `request` and `accept` (or `command`); the other keys may be missing.

    Raises:
        DataError: the file is missing, or something is wrong with it: all of it at once.
    """
    return _read([path], strict=False)


def _read(paths: Iterable[Path], strict: bool) -> list[Check]:
    findings: list[str] = []
    checks: list[Check] = []
    seen: dict[str, str] = {}
    for path in paths:
        try:
            lines = path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            raise DataError(f"no file {path}", hint="expected a file of JSON lines with request and accept") from None
        except (OSError, UnicodeDecodeError) as error:
            findings.append(f"{path.name}: cannot be read: {error}")
            continue
        for number, line in enumerate(lines, 1):
            where = f"{path.name}:{number}"
            check = _check(line, where, path, strict, findings) if line.strip() else None
            if check is None:
                continue
            if check.id in seen:
                findings.append(f"{where}: id {check.id} is already used in {seen[check.id]}")
            seen[check.id] = where
            checks.append(check)
    if not findings and not checks:
        findings.append("no checks")
    if findings:
        more = [f"... and {len(findings) - SHOWN} more"] if len(findings) > SHOWN else []
        raise DataError(
            "\n".join([f"{len(findings)} findings in the checks:", *findings[:SHOWN], *more]),
            hint="one JSON object a line, see docs/grammar.md",
        )
    return checks


def _check(line: str, where: str, path: Path, strict: bool, findings: list[str]) -> Check | None:
    """One line; what is wrong with it goes into `findings`."""
    try:
        entry = json.loads(line)
    except ValueError as error:
        findings.append(f"{where}: not JSON: {error}")
        return None
    if not isinstance(entry, dict):
        findings.append(f"{where}: expected an object, got {type(entry).__name__}")
        return None
    if "command" in entry and "accept" not in entry:
        entry["accept"] = [entry["command"]]
    wrong = _wrong(entry, strict)
    findings += [f"{where}: {finding}" for finding in wrong]
    if wrong:
        return None
    arguments = entry.get("arguments", -1)
    return Check(
        str(entry.get("id", where)),
        str(entry.get("area", path.stem)),
        entry["request"],
        tuple(entry["accept"]),
        str(entry.get("task", "")),
        arguments if isinstance(arguments, int) else -1,
        str(entry.get("style", "")),
        str(entry.get("kind", "")),
        path.parent.name,
    )


def _wrong(entry: dict[str, Any], strict: bool) -> list[str]:
    accept, arguments = entry.get("accept"), entry.get("arguments")
    out = []
    if not isinstance(entry.get("request"), str) or not entry["request"].strip():
        out.append(f"request is {entry.get('request')!r}, expected a text")
    refused = accept == [] and (entry.get("kind") in KINDS or not strict)
    if not refused and (
        not isinstance(accept, list) or not accept or not all(isinstance(command, str) and command.strip() for command in accept)
    ):
        out.append(f"accept is {accept!r}, expected a list of commands, or none and a kind: {', '.join(KINDS)}")
    if not strict or refused:
        return out
    out += [
        f"{key} is {entry.get(key)!r}, expected a text" for key in ("id", "task") if not isinstance(entry.get(key), str) or not entry[key]
    ]
    if not isinstance(arguments, int) or isinstance(arguments, bool) or arguments < 0:
        out.append(f"arguments is {arguments!r}, expected a number from 0")
    if entry.get("style") not in STYLES:
        out.append(f"style is {entry.get('style')!r}, expected one of {', '.join(STYLES)}")
    return out
