"""The sessions of docs/sessions.md print what the page shows."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_sessions_print_what_the_page_shows(tmp_path: Path) -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "make_sessions"), run_name="make_sessions")
    program = tmp_path / "seq2cmd"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}/src" exec "{sys.executable}" -m seq2cmd "$@"\n')
    program.chmod(0o755)
    page = (ROOT / "docs" / "sessions.md").read_text("utf-8")
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "SEQ2CMD_MODEL": "base", "SEQ2CMD_ANY_SYSTEM": "1"}
    assert len(made["SESSION"].findall(page)) == 10
    assert made["played"](page, environment) == page
