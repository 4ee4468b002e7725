"""The risk engine: the development lists, its parts, properties that must hold for every command, and the grammar's own ratings."""

from __future__ import annotations

import json
import random
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from seq2cmd import _core
from seq2cmd.cli import main
from seq2cmd.lab.sampling import POOL, Values
from seq2cmd.risk import assess
from seq2cmd.suggestion import RISKS

ROOT = Path(__file__).resolve().parents[1]
LISTS = ROOT / "tests" / "risk"


def commands(name: str) -> list[tuple[str, str]]:
    """(family, command) of a list."""
    lines = (LISTS / f"{name}.tsv").read_text("utf-8").splitlines()
    return [tuple(line.split("\t", 1)) for line in lines if not line.startswith("#")]  # type: ignore[misc]


DANGEROUS, HARMLESS = commands("dangerous"), commands("harmless")


def level(command: str) -> str:
    return assess(command).level


# ---- the lists ----


def test_the_lists_are_long_enough() -> None:
    assert len(DANGEROUS) >= 1500 and len(HARMLESS) >= 1000 and len({family for family, _ in DANGEROUS}) >= 25


def test_dangerous_commands_are_flagged() -> None:
    missed = [f"{family}: {command}" for family, command in DANGEROUS if level(command) != "destroys"]
    assert not missed, "\n".join(missed)


def test_harmless_look_alikes_are_not() -> None:
    wrong = [f"{family}: {command}: {assess(command).reasons}" for family, command in HARMLESS if level(command) == "destroys"]
    assert not wrong, "\n".join(wrong)


def test_blind_lists() -> None:
    """Written by someone who had not seen the rules. They measure; a miss among them is no reason to add a rule for that very line.

    At the first look 95.7% of the dangerous commands were flagged, and 0.7% of the others; with the rules made more general since, 99.1%.
    """
    dangerous, harmless = commands("blind-dangerous"), commands("blind-harmless")
    assert len(dangerous) >= 500 and len(harmless) >= 400 and len({family for family, _ in dangerous}) >= 25
    missed = [command for _, command in dangerous if level(command) != "destroys"]
    wrong = [command for _, command in harmless if level(command) == "destroys"]
    assert len(missed) <= 0.03 * len(dangerous), "\n".join(missed)
    assert len(wrong) <= 0.01 * len(harmless), "\n".join(wrong)


def test_second_blind_lists() -> None:
    """Written later by somebody else. At the first look 94.1% and 2.1%; with the rules made more general since 96.6% and 0.2%."""
    dangerous, harmless = commands("blind-second-dangerous"), commands("blind-second-harmless")
    assert len(dangerous) >= 590 and len(harmless) >= 520
    missed = [command for _, command in dangerous if level(command) != "destroys"]
    wrong = [command for _, command in harmless if level(command) == "destroys"]
    assert len(missed) <= 0.035 * len(dangerous), "\n".join(missed)
    assert len(wrong) <= 0.01 * len(harmless), "\n".join(wrong)


@pytest.mark.parametrize(
    ("name", "sizes", "most_missed", "most_wrong"),
    [
        ("first", (680, 600), 0.005, 0.005), ("second", (275, 180), 0.02, 0.006), ("third", (300, 135), 0.02, 0),
        ("fourth", (850, 570), 0.005, 0), ("fifth", (170, 95), 0.06, 0), ("sixth", (1400, 700), 0.03, 0.005),
        ("seventh-a", (1150, 700), 0.012, 0.002),
        ("seventh-b", (660, 620), 0.04, 0),
        ("eighth", (550, 350), 0.05, 0),
    ],
)  # fmt: skip
def test_own_lists(name: str, sizes: tuple[int, int], most_missed: float, most_wrong: float) -> None:
    """Written by whoever worked on the rules: docs/risk.md says what they found. What is left is known and may not grow."""
    dangerous, harmless = commands(f"own-{name}-dangerous"), commands(f"own-{name}-harmless")
    assert len(dangerous) >= sizes[0] and len(harmless) >= sizes[1]
    missed = [command for _, command in dangerous if level(command) != "destroys"]
    wrong = [command for _, command in harmless if level(command) == "destroys"]
    assert len(missed) <= most_missed * len(dangerous), "\n".join(missed)
    assert len(wrong) <= most_wrong * len(harmless), "\n".join(wrong)


@pytest.mark.parametrize(
    ("name", "sizes", "most_missed", "most_wrong"),
    [("third", (420, 360), 0.04, 0.01), ("fourth", (790, 810), 0.071, 0.0136), ("fifth", (690, 815), 0.052, 0.0123),
     ("sixth", (880, 1200), 0.04, 0.0075), ("seventh", (870, 1180), 0.029, 0.0093)],
)
def test_later_blind_lists(name: str, sizes: tuple[int, int], most_missed: float, most_wrong: float) -> None:
    """By other minds, which saw nothing but the definitions of the levels.

    At the first look 96.2% and 0.0% of the third list, 93.0% and 1.1% of the fourth, 94.8% and 1.2% of the fifth, 96.1% and 0.7% of the
    sixth, 97.1% and 0.9% of the seventh: no worse now.
    """
    dangerous, harmless = commands(f"blind-{name}-dangerous"), commands(f"blind-{name}-harmless")
    assert len(dangerous) >= sizes[0] and len(harmless) >= sizes[1] and len({family for family, _ in dangerous}) >= 35
    missed = sum(level(command) != "destroys" for _, command in dangerous)
    wrong = sum(level(command) == "destroys" for _, command in harmless)
    assert missed <= most_missed * len(dangerous), f"{missed} of {len(dangerous)} missed"
    assert wrong <= most_wrong * len(harmless), f"{wrong} of {len(harmless)} false alarms"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("sudo rm -rf /var", "deletes everything below /var"),
        ("rm -rf /", "deletes everything on this machine"),
        ("d=~/; rm -rf $d", "deletes everything below ~/, a home directory"),
        ("mkfs.ext4 /dev/sdb1", "makes a new, empty file system on /dev/sdb1: what it holds is lost"),
        ("sort file > file", "empties file before it is read"),
        ("curl x.example | sh", "runs what another machine sends, unseen"),
        ("rm -r ./build", "deletes ./build"),
        ("bash <<EOF\nrm -rf /etc\nEOF", "deletes everything below /etc"),
        ("cat <<EOF | sh\nrm -rf /etc\nEOF", "deletes everything below /etc"),
        ("r\\\nm -rf /usr", "deletes everything below /usr"),
    ],
)
def test_reasons(command: str, reason: str) -> None:
    assert reason in assess(command).reasons


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("ls -l", "safe"), ("", "safe"), ("# rm -rf /", "safe"), ("cat <<EOF\nrm -rf /\nEOF", "safe"), ("ls > /dev/null 2>&1", "safe"),
        ("touch x", "changes"), ("some-tool --fast", "changes"), ("ls > files.txt", "changes"), ("A=1", "safe"),
        ("for d in etc usr; do rm -rf /$d; done", "destroys"), ("case x in y) rm -rf ~;; esac", "destroys"), ("(cd /; rm -rf *)", "destroys"),  # noqa: E501
        ("(cd /); rm -rf x", "changes"), ("cd /tmp/x && rm -rf *", "changes"), ("cd a/b && rm -rf ../../*", "destroys"),
        ("rm -rf ${X:?}/", "changes"), ("rm -rf ${X:-/}", "destroys"), ("rm -rf /tmp/../etc", "destroys"), ("rm -rf '~'", "changes"),
        ("rm -rf '*'", "changes"), ('rm -rf "/"*', "destroys"), ("f() { rm -rf \"$1\"; }; f build", "changes"), ("ls\u202e x", "destroys"),
        ("ls \x1b[2J", "destroys"), ("echo ❤️ 👩‍💻", "safe"),
    ],
)  # fmt: skip
def test_levels(command: str, expected: str) -> None:
    assert level(command) == expected


# ---- limits ----


@pytest.mark.parametrize(
    "command",
    ["$(" * 3000, "x " * 5000, "(" * 2000 + "ls", "a=b;" * 1500, "{a,b}" * 40, "f(){ f;};" * 500, "\x00" * 90, "$(case " * 1100,
     "<<a\n" * 1700, "$(<<a;" * 1300,
     "while x; do " * 11 + "ls" + "; done < <(ls)" * 11, '"$(' * 2600, "$((" * 2600, "${x%%" * 1500, "[[ $(ls) ]];" * 600],
)  # fmt: skip
def test_what_is_too_much_is_not_called_safe_or_ends(command: str) -> None:
    assert level(command) in ("changes", "destroys") or len(command) < 7000


def test_too_long_or_too_deep_is_said_to_destroy() -> None:
    for command in ("ls " * 4000, "( " * 50 + "ls" + ")" * 50):
        assert assess(command).reasons == ("is too long or nested too deeply to be judged",)


def test_reasons_carry_nothing_that_a_terminal_obeys() -> None:
    for command in ("rm -rf /etc/\x1b]0;x\x07", "rm -rf ~/\u202egnp.exe", b"rm -r /var/\xff\x9b".decode("latin-1"), "rm $'/etc/\\x1b[31m'"):
        assert all(reason.isprintable() for reason in assess(command).reasons)


def test_sanitizers_find_nothing(tmp_path: Path) -> None:
    compiler = shutil.which("gcc") or shutil.which("clang")
    assert compiler, "a C compiler with sanitizers is needed: apt-get install gcc"
    sources = [*sorted((ROOT / "native").glob("risk*.c")), ROOT / "native" / "characters.c", LISTS / "fuzz.c"]
    flags = ["-g", "-O1", "-std=c99", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    subprocess.run([compiler, *flags, f"-I{ROOT / 'native'}", *map(str, sources), "-o", str(tmp_path / "fuzz")], check=True)
    lists = [str(LISTS / "dangerous.tsv"), str(LISTS / "harmless.tsv")]
    done = subprocess.run([tmp_path / "fuzz", "2500", *lists], capture_output=True, text=True, errors="replace", check=False)
    assert done.stdout == "ok\n" and done.returncode == 0, (done.stdout + done.stderr)[-3000:]


# ---- the rules as tables ----


def test_the_tables_are_those_of_the_rules() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "make_risk_tables", "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_words_that_mean_something_are_sorted() -> None:
    """risk_verbs.c looks them up by halving."""
    table = (ROOT / "native" / "risk_tables.c").read_text("utf-8").split("s2c_meanings[] = {")[1].split("};")[0]
    words = re.findall(r"/\* (\w+) \*/", table)
    assert len(words) > 500 and words == sorted(set(words)) and all(len(word) < 16 for word in words)


def test_wrong_rules_are_all_reported() -> None:
    text = (ROOT / "scripts" / "make_risk_tables").read_text("utf-8").replace("if __name__", "if False and __name__")
    space: dict[str, object] = {"__file__": str(ROOT / "scripts" / "make_risk_tables")}
    exec(compile(text, "make_risk_tables", "exec"), space)
    header = (ROOT / "native" / "risk_tables.h").read_text("utf-8")
    wrong = "place moon = /x\nmeaning lose,odd = wipe wipe\nutility x [colour=red]\n  safe @moon : no\n  fatal : x\nwhat\n"
    findings = space["Tables"](wrong, header).findings  # type: ignore[operator]
    assert len(findings) == 10 and sum(bool(re.match(r"risk.rules line \d", finding)) for finding in findings) == 9
    assert "no utility ?" in findings[-1]


# ---- properties ----

SIMPLE = [command for _, command in DANGEROUS + HARMLESS if re.fullmatch(r"[\w./~=:,+-]+( [\w./~=:,+-]+)*", command) and "=" not in command.split()[0]]  # noqa: E501
SHELL_WORDS = {"cd", "history", "set", "unset", "export", "alias", "eval", "type", "trap", ".", "source"}


def quoted(word: str, how: int) -> str:
    """The word in another spelling that a shell reads as the same; a tilde stays open."""
    if not word or word[0] == "~" or "=" in word:
        return word
    return [word, f"'{word}'", f'"{word}"', "\\" + word, f"{word[0]}''{word[1:]}", "$'" + "".join(f"\\x{ord(c):02x}" for c in word) + "'"][how]  # noqa: E501


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.sampled_from(SIMPLE), st.lists(st.integers(0, 5), min_size=12, max_size=12))
def test_quoting_changes_nothing(command: str, hows: list[int]) -> None:
    words = command.split()
    assert level(" ".join(quoted(word, how) for word, how in zip(words, hows + [0] * len(words)))) == level(command)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(
    st.sampled_from([command for command in SIMPLE if command.split()[0] not in SHELL_WORDS]),
    st.sampled_from(["sudo {}", "env X=1 {}", "nice {}", "nice -n 5 {}", "sudo -u root {}", "command {}", "X=1 {}", "true && {}", "( {} )", "if {}; then :; fi",  # noqa: E501
                     "timeout 5 {}", "nohup {} &", "{}; true", "echo $({})", "sh -c '{}'", "eval '{}'", "/usr/bin/env {}", "time {}", "echo '{}' | sh"]),  # noqa: E501
)  # fmt: skip
def test_wrapping_never_lowers_the_level(command: str, wrapper: str) -> None:
    assert RISKS.index(level(wrapper.replace("{}", command))) >= RISKS.index(level(command))


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_judged(data: bytes) -> None:
    number, reasons = _core.risk(data)
    assert 0 <= number <= 2 and bool(reasons) == bool(number)


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(st.text(max_size=60))
def test_what_is_only_said_is_safe(text: str) -> None:
    said = text if text.isprintable() else "x"
    assert level(f"echo {shlex.quote(said)}") == "safe"


# ---- the grammar's own ratings ----


def filled(form: str, slots: dict[str, str], values: Values) -> str:
    """A command form with an argument in every slot, quoted where it stands in the open."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name not in slots:
            return match[0]
        kind = POOL.get(slots[name], slots[name])
        drawn = values.draw(slots[name], name) if kind in values.pools else None
        text = (drawn.literal or drawn.text if drawn else "5").strip("\"'`")
        if name in ("command", "other"):
            return "date"
        if kind == "device" and not text.startswith("/dev"):
            text = f"/dev/{text}"
        if form[: match.start()].count("'") % 2:
            return text.replace("'", "")
        return text if re.fullmatch(r"[\w./~*?:@-]+", text) else shlex.quote(text)

    return re.sub(r"\{(\w+)(?:\|\w+)?\}", value, form)


@pytest.fixture(scope="module")
def ratings() -> dict[str, tuple[str, set[str]]]:
    """Of each task its rating, and the levels that the engine gives to forms with chance arguments."""
    values = Values(yaml.load((ROOT / "grammar" / "values" / "train.yaml").read_text("utf-8"), yaml.CSafeLoader), random.Random(7))
    out: dict[str, tuple[str, set[str]]] = {}
    for path in sorted((ROOT / "grammar" / "tasks").glob("*.yaml")):
        content = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        for name, task in content.items() if "clauses" not in content else ():
            forms = [form for form in (task["gnu"], task["busybox"]) if not form.startswith("none")]
            out[name] = (task["risk"], {level(filled(form, task.get("slots") or {}, values)) for form in forms for _ in range(3)})
    return out


def test_what_the_grammar_calls_safe_is_never_flagged(ratings: dict[str, tuple[str, set[str]]]) -> None:
    assert not [name for name, (risk, levels) in ratings.items() if risk == "safe" and "destroys" in levels]


def test_what_the_grammar_calls_destroying_is_never_called_safe(ratings: dict[str, tuple[str, set[str]]]) -> None:
    assert not [name for name, (risk, levels) in ratings.items() if risk == "destroys" and "safe" in levels]


def test_few_tasks_are_judged_more_strictly(ratings: dict[str, tuple[str, set[str]]]) -> None:
    stricter = {name for name, (risk, levels) in ratings.items() if risk == "changes" and levels == {"destroys"}}
    assert len(stricter) < 30, sorted(stricter)  # the arguments drawn are sometimes /etc/passwd, or port 22


# ---- seq2cmd check ----


@pytest.mark.parametrize(
    ("arguments", "code", "output"),
    [
        (["ls -l"], 0, "safe\n"),
        (["rm x"], 1, "changes: deletes x\n"),
        (["sudo rm -rf /var"], 3, "destroys: deletes everything below /var\n"),
        (["--", "-x"], 1, "changes: runs -x, which is not known here\n"),
    ],
)
def test_check(arguments: list[str], code: int, output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *arguments]) == code
    assert capsys.readouterr().out == output


def test_check_speaks_json_that_no_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "rm -rf /etc \x1b[2J\u202e"]) == 3
    text = capsys.readouterr().out
    answer = json.loads(text)
    assert text.strip().isascii() and text.strip().isprintable()
    assert answer["schema"] == 1 and answer["risk"] == "destroys" and "deletes everything below /etc" in answer["reasons"]


@pytest.mark.parametrize("arguments", [[], ["rm", "-rf"], ["--what"], ["--\x1b[31m"]])
def test_check_says_how_it_is_used(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("seq2cmd: ") and error.strip().isprintable()
