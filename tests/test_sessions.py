"""The sessions of docs/sessions.md print what the page shows."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_sessions_print_what_the_page_shows(tmp_path: Path) -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "make_sessions"), run_name="make_sessions")
    page = (ROOT / "docs" / "sessions.md").read_text("utf-8")
    assert len(made["SESSION"].findall(page)) == 10
    assert made["played"](page, tmp_path) == page
