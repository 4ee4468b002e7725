"""The seal of the checks."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from seq2cmd.errors import DataError
from seq2cmd.lab.checks import load_checks
from seq2cmd.lab.seal import CHANGES, broken, seal

CHECKS = Path(__file__).resolve().parents[1] / "grammar" / "checks"


def test_the_checks_are_as_they_were_sealed() -> None:
    assert broken(CHECKS) == []


def test_a_change_is_seen_and_needs_a_reason(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    file = tmp_path / "en" / "a.jsonl"
    file.write_text("{}\n")
    assert broken(tmp_path) == ["checks/en/a.jsonl: not sealed"]
    seal(tmp_path, "the first sentences, written blind")
    assert broken(tmp_path) == []
    file.write_text("{} \n")
    assert broken(tmp_path) == ["checks/en/a.jsonl: changed since it was sealed"]
    with pytest.raises(DataError, match="no reason"):
        seal(tmp_path, "because")
    assert broken(tmp_path)
    seal(tmp_path, "a-001: the expected command was wrong")
    assert broken(tmp_path) == [] and "a-001" in (tmp_path / CHANGES).read_text()
    file.unlink()
    assert broken(tmp_path) == ["checks/en/a.jsonl: sealed, but not there"]


def test_there_are_enough_checks_of_every_kind() -> None:
    checks = load_checks()
    second = [check for check in checks if check.set == "second"]
    asked = [check for check in second if check.accept]
    assert len(asked) >= 1500
    assert len(second) - len(asked) >= 500
    long = [check for check in asked if check.arguments >= 2 or "|" in check.accept[0]]
    assert len(long) >= len(asked) / 3
    assert min(Counter(check.area for check in asked).values()) >= 90


def test_no_negative_and_no_phrase_is_a_refusal_of_the_checks() -> None:
    negatives = {
        line.strip().lower() for path in (CHECKS.parent / "negatives").glob("*.txt") for line in path.read_text("utf-8").splitlines()
    }
    refusals = [
        json.loads(line)["request"].lower() for line in (CHECKS / "en" / "second" / "refusals.jsonl").read_text("utf-8").splitlines()
    ]
    assert sum(request in negatives for request in refusals) <= 0.02 * len(refusals)
