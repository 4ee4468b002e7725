"""The leaderboard: every result file of `seq2cmd evaluate` in one table, best first. Written from the files, never by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HEAD = """# Leaderboard
Sealed checks, best first. Written by `scripts/reproduce` from the JSON files beside it; [docs/lab.md](../docs/lab.md) says how
each figure is measured. Two results compare only over the same number of checks; with one seed each, less than about 2 points is noise.

"""
COLUMNS = (
    ("first right", "top1"), ("of three", "top3"), ("one typo", "top1_typo"), ("dictated", "top1_voice"), ("answered", "answered"),
    ("right of these", "accuracy_of_answered"), ("surest 90%", "accuracy_at_90%"), ("calibration error", "calibration_error"),
)  # fmt: skip


def _cells(system: dict[str, Any]) -> list[str]:
    refusals = system.get("refusals", {}).get("not_answered")
    figures = [system.get(key) for _, key in COLUMNS]
    return ["-" if figure is None else f"{100 * figure:.1f}" for figure in (*figures, refusals)]


def _rows(path: Path) -> list[tuple[int, float, str]]:
    report = json.loads(path.read_text("utf-8"))
    if "systems" not in report or "date" not in report:
        return []
    commit = str(report.get("commit") or "")[:10]
    rows = []
    for name, system in report["systems"].items():
        shown = path.stem if name == "model" else f"{name} ({path.stem})"
        cells = [shown, report["date"][:10], commit, str(system["count"]), *_cells(system)]
        rows.append((int(system["count"]), float(system["top1"]), f"| {' | '.join(cells)} |"))
    return rows


def leaderboard(results: Path) -> str:
    """The page for a folder of result files; JSON files of other kinds are passed over."""
    rows = sorted((row for path in sorted(results.glob("*.json")) for row in _rows(path)), key=lambda row: row[:2], reverse=True)
    names = ["system", "date", "commit", "checks", *(name for name, _ in COLUMNS), "refusals not answered"]
    return HEAD + "\n".join([f"| {' | '.join(names)} |", "|---" * len(names) + "|", *(row for _, _, row in rows)]) + "\n"
