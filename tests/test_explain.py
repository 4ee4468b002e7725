"""What the parts of commands mean: of ours, and of commands that somebody typed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from seq2cmd import Translator
from seq2cmd.command_line import OPERATOR, REDIRECTION, WORD, read_command_line
from seq2cmd.explain import NOT_KNOWN, explain_command, unknown_utilities
from seq2cmd.knowledge import Knowledge

REQUESTS = [
    "find pdf files bigger than 20 MB in ~/docs", "show the last 50 lines of notes.txt",
    "replace foo with bar in a.txt",
    "list all files in /etc sorted by size", "install nginx",
    "find python files changed in the last 7 days and count them", "restart nginx",
    "search for TODO in ~/src", "which process is using port 8080", "extract backup.tar.gz into /srv", "disk usage of /var",
]  # fmt: skip

# command, parts, a word of the meaning of each
TYPED = [
    ("ping -c 4 example.com", ["ping", "-c 4", "example.com"], ["host", "packets", "host"]),
    ("tar -xzvf 'my app.tgz' -C /srv", ["tar", "-x", "-z", "-v", "-f 'my app.tgz'", "-C /srv"],
     ["pack", "un", "gzip", "", "file", "directory"]),
    ("find . -type f -mtime -7", ["find", ".", "-type f", "-mtime -7"], ["", "", "files", "changed"]),
    ("sudo rm -rf ~/x | cat > a.txt 2>&1", ["sudo", "rm", "-r", "-f", "~/x", "|", "cat", "> a.txt", "2>&1"], [""] * 9),
    ("git commit -m 'fix it'", ["git commit", "-m 'fix it'"], ["records", "message"]),
    ("make -j4", ["make", "-j4"], ["builds", "jobs"]),
    ("for f in *.txt; do mv \"$f\" x; done", ["for f in *.txt", ";", "do", "mv", '"$f"', "x", ";", "done"], ["list", *[""] * 7]),
    ("frobnicate --all x", ["frobnicate", "--all", "x"], [NOT_KNOWN, NOT_KNOWN, "argument of frobnicate"]),
    ("ls --frobnicate", ["ls", "--frobnicate"], ["lists", NOT_KNOWN]),
    ("grep -e a -- -x", ["grep", "-e a", "--", "-x"], ["", "", "end of the options", "argument"]),
    ("A=1 B=2 env", ["A=1", "B=2", "env"], ["variable", "variable", ""]),
]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge()


@pytest.fixture(scope="module")
def translator() -> Translator:
    return Translator.from_pretrained("base")


@pytest.mark.parametrize(("command", "parts", "words"), TYPED)
def test_typed_commands(knowledge: Knowledge, command: str, parts: list[str], words: list[str]) -> None:
    found = explain_command(command, knowledge)
    assert [part.part for part in found] == parts
    for part, word in zip(found, words, strict=True):
        assert part.text and word in part.text, part


@pytest.mark.parametrize("request_text", REQUESTS)
def test_our_own_commands_are_explained_part_by_part(translator: Translator, request_text: str) -> None:
    suggestion = translator.translate(request_text, explain=True)
    assert suggestion.command is not None and suggestion.explain
    assert suggestion.does
    assert suggestion.explain[0].part.split()[0] in suggestion.command
    said = " ".join(part.part for part in suggestion.explain)
    for argument in suggestion.arguments:
        if argument.slot not in ("size", "find_size", "days"):  # those are written in another unit
            assert argument.text.strip("'\"") in said
    assert "{" not in said
    shape = suggestion.to_dict()
    assert (shape["does"], shape["explain"]) == (suggestion.does, [part.to_dict() for part in suggestion.explain])


def test_without_the_wish_nothing_is_read(translator: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translator, "_knowledge", None)
    suggestion = translator.translate("list files")
    assert (suggestion.does, suggestion.explain, translator._knowledge) == ("", None, None)
    assert {"does", "explain", "missing"}.isdisjoint(suggestion.to_dict())


def test_every_form_of_the_grammar_is_recognised_when_typed(knowledge: Knowledge) -> None:
    """Nothing of a form without slots is unknown, and nothing of it is lost."""
    lines = [line[1:].split("\t")[0] for line in knowledge.text.splitlines() if line.startswith(">")]
    plain = [line for line in lines if "{" not in line]
    assert len(plain) > 300
    for form in random.Random(3).sample(plain, 150):
        parts = explain_command(form, knowledge)
        assert parts and all(part.text != NOT_KNOWN for part in parts), form


def test_command_lines_are_read_as_a_shell_reads_them() -> None:
    line = "a 'b c'\\ d \"$(x \"y)\")\" `z w`|b&&c 2>&1 >>f; (g) # h\ni &>j <<<k 3<l"
    tokens = read_command_line(line)
    words = [token.value for token in tokens if token.kind == WORD]
    assert words == ["a", "b c d", '$(x "y)")', "`z w`", "b", "c", "f", "g", "i", "j", "k", "l"]
    assert [token.text for token in tokens if token.kind == OPERATOR] == ["|", "&&", ";", "(", ")", "\n"]
    assert [token.text for token in tokens if token.kind == REDIRECTION] == ["2>&1", ">>", "&>", "<<<", "3<"]


@pytest.mark.parametrize("line", ["", "'", '"', "`", "$(", "a\\", ">", "2>", "|", "${x", "a '", "#", "\\", "<(",
                                  "\x00", "ä 'ö", "-", "--", "''"])
def test_damaged_lines_end(knowledge: Knowledge, line: str) -> None:
    assert all(part.text for part in explain_command(line, knowledge))


def test_any_characters_end(knowledge: Knowledge) -> None:
    rng = random.Random(1)
    for _ in range(1500):
        line = "".join(rng.choice("ab -'\"\\`$(){}|&;<>#=\n\t1*?/") for _ in range(rng.randrange(25)))
        if "#" not in line and "\\\n" not in line:  # nothing else is left out
            assert _bare("".join(token.text for token in read_command_line(line))) == _bare(line)
        explain_command(line, knowledge)


def _bare(line: str) -> str:
    return line.replace(" ", "").replace("\t", "")


def test_unknown_utilities_are_told(knowledge: Knowledge) -> None:
    line = "frobnicate -x | ls"
    assert unknown_utilities(explain_command(line, knowledge), line) == ["frobnicate"]


def test_the_knowledge_is_in_the_wheel() -> None:
    project = (Path(__file__).resolve().parents[1] / "pyproject.toml").read_text("utf-8")
    assert '"knowledge.txt"' in project.partition("[tool.setuptools.package-data]")[2]
