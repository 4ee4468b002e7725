"""Names that must mean an entry of the working directory: when they are taken for it, and when what was typed stays."""

import json
from pathlib import Path

import pytest

from conftest import Seq2cmd
from seq2cmd.cli.nearby import MOST_ENTRIES, fitted
from seq2cmd.suggestion import ANSWER, REFUSE, TAKEN_FOR, UNSURE, Argument, Suggestion

HERE = ["backup.tar.gz", "README.md", "notes.txt", "report.txt", "report.pdf", "deploy.sh", "Sales 2024.csv", "Makefile", "twice.a",
        "Twice"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in HERE:
        (tmp_path / name).touch()
    for name in ("Docs", "old.files", "Src.d"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)


def _said(form: str, request: str, risk: str, verdict: str = ANSWER) -> Suggestion:
    """What a model would say: `form` holds slots as {type:word of the request}."""
    arguments, command = [], form
    for part in form.split("{")[1:]:
        slot, _, text = part.partition("}")[0].partition(":")
        arguments.append(Argument(slot, text, (request.index(text), request.index(text) + len(text))))
        command = command.replace(f"{{{slot}:{text}}}", text)
    return Suggestion(request, verdict, command if verdict != REFUSE else None, 0.9, arguments=tuple(arguments), risk=risk)


def _fitted(form: str, request: str, risk: str = "safe", verdict: str = ANSWER) -> Suggestion:
    """The same form is said of the request with other names."""

    def translate(renamed: str) -> Suggestion:
        words, asked = renamed.split(), request.split()
        other = form
        for before, now in zip(asked, words, strict=True):
            other = other.replace(f":{before}}}", f":{now}}}")
        return _said(other, renamed, risk, verdict)

    return fitted(_said(form, request, risk), translate)


@pytest.mark.parametrize(
    ("form", "request_", "risk", "command"),
    [
        ("cat {file:readme}", "show readme", "safe", "cat README.md"),
        ("cat {file:Notes}", "show Notes", "safe", "cat notes.txt"),
        ("cat {file:makefile}", "show makefile", "safe", "cat Makefile"),
        ("tar -xf {file:backup}", "unpack backup", "changes", "tar -xf backup.tar.gz"),
        ("tar -xf {file:backup} -C {dir:docs}", "unpack backup into docs", "changes", "tar -xf backup.tar.gz -C docs"),
        ("sudo chmod 644 {file:deploy}", "chmod 644 deploy", "changes", "sudo chmod 644 deploy.sh"),
        ("ls {place:docs}", "list docs", "safe", "ls Docs"),
        ("diff {file:notes} {file:readme}", "compare notes and readme now", "safe", "diff notes.txt README.md"),
    ],
)
def test_a_name_is_taken_for_the_one_entry_that_it_must_mean(form: str, request_: str, risk: str, command: str) -> None:
    found = _fitted(form, request_, risk)
    assert found.command == command
    assert found.request == request_
    assert all(request_[slice(*argument.span)] == argument.text for argument in found.arguments)
    assert [reason for reason in found.reasons if TAKEN_FOR in reason]


@pytest.mark.parametrize(
    ("form", "request_", "risk"),
    [
        ("cat {file:report}", "show report", "safe"),  # two of them
        ("cat {file:twice}", "show twice", "safe"),
        ("cat {file:Sales}", "show Sales", "safe"),  # what begins alike is not the same
        ("cat {file:sales}", "show sales", "safe"),
        ("cat {file:nothing}", "show nothing", "safe"),
        ("cat {file:notes.txt}", "show notes.txt", "safe"),  # it is there
        ("cat {file:tmp/notes}", "show tmp/notes", "safe"),
        ("cat {file:old}", "show old", "safe"),  # a folder has no extension
        ("ls {dir:notes}", "list notes", "safe"),  # no folder
        ("touch {file:notes}", "touch notes", "changes"),  # may be new
        ("cp {files:notes} {path:readme}", "copy notes to readme", "changes"),
        ("tar -cf {file:backup} {path:Docs}", "pack Docs into backup", "changes"),
        ("rm {file:notes}", "delete notes", "destroys"),
        ("test -e {file:notes}", "does notes exist", "safe"),
        ("systemctl status {service:backup}", "status of backup", "safe"),  # no file at all
    ],
)
def test_what_was_typed_stays(form: str, request_: str, risk: str) -> None:
    found = _fitted(form, request_, risk)
    assert found == _said(form, request_, risk)


def test_a_surer_answer_is_not_given_up() -> None:
    for verdict in (REFUSE, UNSURE):
        assert _fitted("cat {file:readme}", "show readme", "safe", verdict).command == "cat readme"


def test_a_large_directory_is_not_searched_to_its_end(tmp_path: Path) -> None:
    for number in range(MOST_ENTRIES):
        (tmp_path / f"x{number}").touch()
    assert _fitted("cat {file:readme}", "show readme").command == "cat readme"


def test_the_command_line_says_so_and_can_be_told_not_to(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    done = seq2cmd("list files in src.d")
    assert (done.stdout, done.stderr, done.returncode) == ("ls Src.d\n", "src.d is taken for Src.d; --no-cwd-aware keeps it\n", 0)
    assert seq2cmd("--quiet", "list files in src.d").stderr == ""
    found = json.loads(seq2cmd("--json", "list files in src.d").stdout)
    assert (found["command"], found["reasons"]) == ("ls Src.d", ["src.d is taken for Src.d"])
    assert found["arguments"] == [{"slot": "place", "text": "src.d", "span": [14, 19]}]
    (tmp_path / "src.d").mkdir()
    assert seq2cmd("list files in src.d").stdout == "ls src.d\n"
    (tmp_path / "src.d").rmdir()
    kept = seq2cmd("--no-cwd-aware", "list files in src.d")
    assert (kept.stdout, kept.stderr) == ("ls src.d\n", "")
