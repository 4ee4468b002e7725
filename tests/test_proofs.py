"""Proof by running: a sample of the command forms in the sandbox, and the sandbox itself. `scripts/prove` runs all of them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.forms import DIALECTS
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.proofs import (
    Book,
    Form,
    Outcome,
    fill,
    forms,
    forms_digest,
    prove,
    prove_all,
    read_book,
    runnable,
    stages,
    unknown_options,
    verdict,
)
from seq2cmd.lab.sandbox import STOPPED, Case, Sandbox, SandboxError

ROOT = Path(__file__).resolve().parents[1]
PROOFS = ROOT / "grammar" / "proofs"
SAMPLE = {"gnu": 260, "busybox": 160}
PLAIN = ("archives", "files", "text")  # areas that the cut-down BusyBox of the core tree is enough for; the full tree has all applets


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return grammar_module.load(ROOT / "grammar")


@pytest.fixture(scope="module")
def book(grammar: Grammar) -> Book:
    return read_book(PROOFS, grammar)


@pytest.fixture(scope="module")
def sandbox(core_tree: Path) -> Iterator[Sandbox]:
    made = Sandbox(core_tree, PROOFS)
    yield made
    made.close()


def test_the_book_knows_its_tasks(book: Book) -> None:
    assert book.findings == []


def test_an_entry_that_stands_twice_is_found(grammar: Grammar, tmp_path: Path) -> None:
    (tmp_path / "disks.yaml").write_text("disk-free: {exit: 0}\ndisk-free: {exit: 1}\n")
    (finding,) = read_book(tmp_path, grammar).findings
    assert "disk-free stands twice" in finding


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_sample_of_forms_is_proved(grammar: Grammar, book: Book, sandbox: Sandbox, dialect: str) -> None:
    usable = [
        form for form in forms(grammar, dialect, book) if runnable(form, book, sandbox.root) and (dialect == "gnu" or form.area in PLAIN)
    ]
    assert len(usable) > SAMPLE[dialect]
    chosen = random.Random(21).sample(usable, SAMPLE[dialect])
    proofs = prove_all(chosen, book, sandbox, 2, lambda proof: None)
    failed = [
        f"{proof.form.task} ({proof.form.variant}): {proof.why}\n  {proof.command}\n  {proof.outcome}"
        for proof in proofs
        if proof.state == "failed"
    ]
    assert not failed, "\n".join(failed)
    assert sum(proof.checked for proof in proofs) > SAMPLE[dialect] // 5


def test_the_whole_report_is_of_this_grammar(grammar: Grammar, book: Book) -> None:
    report = json.loads((ROOT / "results" / "proofs.json").read_text("utf-8"))
    assert report["forms_sha256"] == forms_digest([form for dialect in DIALECTS for form in forms(grammar, dialect, book)]), (
        "run scripts/prove"
    )
    assert report["failed"] == []
    for dialect in DIALECTS:
        assert report["totals"][dialect]["ran_share"] >= 0.95
    assert all(row["why"] for row in report["not_run"])


# --- the sandbox


def test_a_case_sees_the_fixture_and_leaves_no_trace(sandbox: Sandbox) -> None:
    assert sandbox.run(Case("rm notes.txt; echo gone", check="test ! -e notes.txt")) == Outcome(0, "gone\n", "", 0)
    assert sandbox.run(Case("head -n 1 notes.txt")).stdout == "apple\n"


def test_there_is_no_network_and_nothing_outside_can_be_written(sandbox: Sandbox) -> None:
    assert sandbox.run(Case("ip -o link | wc -l")).stdout == "1\n"
    assert "Read-only" in sandbox.run(Case("touch /usr/here")).stderr
    mark = sandbox.root / "root" / "mark"
    sandbox.run(Case("touch /root/mark"))
    assert not mark.exists()


def test_time_and_size_are_limited(sandbox: Sandbox) -> None:
    assert sandbox.run(Case("sleep 60", seconds=0.5)).status == STOPPED
    assert sandbox.run(Case("head -c 3G /dev/zero > /tmp/big", seconds=20)).status != 0


def test_busybox_has_no_gnu_tools_beside_it(sandbox: Sandbox) -> None:
    assert sandbox.run(Case("dircolors", "busybox")).status == 127
    assert "BusyBox" in sandbox.run(Case("ls --help", "busybox")).stderr


def test_a_tree_that_is_no_system_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="holds no system"):
        Sandbox(tmp_path, PROOFS)


# --- proofs


FORM = Form("t", "text", "gnu", "full", "wc -l {file}", {"file": "file"})


def _proved(sandbox: Sandbox, text: str, entry: dict[str, object], dialect: str = "gnu") -> str:
    form = Form("t", "text", dialect, "full", text, {"file": "file"})
    return prove(form, Book({"t": entry}, {"file": "notes.txt"}), sandbox).state


def test_a_wrong_form_fails(sandbox: Sandbox) -> None:
    assert _proved(sandbox, "wc -l {file}", {}) == "proved"
    assert _proved(sandbox, "wc --lines-of {file}", {"exit": 1}) == "failed"
    assert _proved(sandbox, "wc -l {file}", {"exit": 1}) == "failed"
    assert _proved(sandbox, "no-such-tool {file}", {}) == "failed"
    assert _proved(sandbox, "sort -h {file}", {}, "busybox") in ("proved", "failed")


def test_output_and_effect_are_looked_at(sandbox: Sandbox) -> None:
    assert _proved(sandbox, "wc -l {file}", {"shows": "^6 notes"}) == "proved"
    assert _proved(sandbox, "wc -l {file}", {"shows": "^7 notes"}) == "failed"
    assert _proved(sandbox, "rm {file}", {"check": "test ! -e notes.txt"}) == "proved"
    assert _proved(sandbox, "cat {file}", {"check": "test ! -e notes.txt"}) == "failed"


def test_what_cannot_run_is_looked_up_in_the_help(sandbox: Sandbox) -> None:
    assert _proved(sandbox, "grep --recursive {file}", {"not_run": "just so"}) == "not run"
    assert _proved(sandbox, "grep --no-such-thing {file}", {"not_run": "just so"}) == "failed"
    assert unknown_options(Form("t", "a", "gnu", "full", "ls -lah --nope", {}), sandbox) == ["ls --nope"]


def test_dialects_may_differ() -> None:
    book = Book({"t": {"exit": 0, "busybox": {"exit": 2}}})
    assert book.entry(FORM)["exit"] == 0
    assert book.entry(Form("t", "text", "busybox", "full", "x", {}))["exit"] == 2


def test_values_come_from_the_entry_the_slot_the_type() -> None:
    form = Form("t", "a", "gnu", "full", "cp {file} {target} '{text|sed}'", {"file": "file", "target": "file", "text": "text"})
    book = Book({"t": {"values": {"text": "own"}}}, {"file": "by-type", "file.target": "by-slot", "text": "never"})
    assert fill(form, book) == "cp by-type by-slot 'own'"


def test_sizes_are_in_the_units_of_the_form() -> None:
    slots = {"size": "find_size", "most": "find_size"}
    form = Form("t", "a", "busybox", "full", "find -size +{size|kilobytes} -size -{most|kilobytes}", slots)
    book = Book({"t": {"values": {"size": "20M"}}}, {"find_size": "2G"})
    assert fill(form, book) == "find -size +20480k -size -2097152k"


def test_verdict_says_what_is_wrong() -> None:
    assert "stopped by the time limit" in verdict({}, Outcome(STOPPED, "", "", 0))
    assert "command not found" in verdict({}, Outcome(127, "", "", 0))
    assert "wrong option" in verdict({"exit": 1}, Outcome(1, "", "x: unrecognized option '--y'", 0))
    assert verdict({"exit": [0, 1]}, Outcome(1, "", "", 0)) == ""
    assert "effect" in verdict({"check": "false"}, Outcome(0, "", "", 1))


def test_stages_know_their_utilities() -> None:
    assert stages("sudo du -sh x | sort -rh | head -n 3") == [("du", ["-sh"]), ("sort", ["-rh"]), ("head", ["-n"])]
