"""The grammar: clean, counted, sampled, derivable; and the tools that look after it."""

from __future__ import annotations

import json
import random
import statistics
import subprocess
from pathlib import Path

import pytest
from hassil.parse_expression import parse_sentence

from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.automaton import AutomatonBuilder
from seq2cmd.lab.commands import data
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.forms import DASH_ALLOW, DASH_GUARD, DASH_REFUSE, ESCAPES, FormError, FormParser, Literal, split_words
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.lint import lint
from seq2cmd.lab.sampling import Sampler, Values, with_ending
from seq2cmd.lab.vocabulary import Vocabulary, _flat, phrase_words
from seq2cmd.lab.written import write_command
from seq2cmd.own_words import form as own_words_form

ROOT = Path(__file__).resolve().parents[1]
AREAS = ("networking", "processes", "disks", "system", "files", "text")


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return grammar_module.load(ROOT / "grammar")


@pytest.fixture(scope="module")
def parser() -> FormParser:
    return FormParser(["path", "text", "number", "find_size"], {"double_dash": ["rm", "grep", "head"], "option_values": {"head": ["-n"]}})


def test_lint_finds_nothing(grammar: Grammar) -> None:
    assert lint(grammar) == []


def test_flat_lines_are_read_as_hassil_reads_them(grammar: Grammar) -> None:
    """The short way to read a line of words, slots, word sets and groups of words; any other line is left to hassil."""
    lines = [phrase.text for task in grammar.tasks.values() for phrase in task.phrases][::40]
    read = {line: grammar_module._flat(line) for line in [*lines, "{file}{place}", "a [b|c] (d|e f){file}", "<show> [x]"]}
    for line, template in read.items():
        if template is not None:
            other = grammar_module._Template.of(parse_sentence(line).expression)
            assert _flat(template.tree) == _flat(other.tree), line
            assert {**vars(template), "tree": None} == {**vars(other), "tree": None}, line
    assert sum(template is not None for template in read.values()) > len(lines) * 0.9
    for line in ("(a {file})", "[a (b|c)]", "(a", "a;b", "{file:x}", "{0-9}", r"a\b", "a: b", "a & b", "a  b", "(a|<show>)", "(a|)"):
        assert grammar_module._flat(line) is None, line


def test_floor_of_knowledge(grammar: Grammar) -> None:
    per_task = [len(task.phrases) for task in grammar.tasks.values()]
    assert len(grammar.tasks) >= 900
    assert min(per_task) >= 12 and statistics.median(per_task) >= 16
    assert set(AREAS) <= {task.area for task in grammar.tasks.values()}
    assert {family.id for family in grammar.families} >= {"find", "grep", "ls", "sort"} and grammar.stages is not None
    assert len(grammar.negatives) >= 4000


def test_every_area_has_its_sealed_checks(grammar: Grammar) -> None:
    checks = ROOT / "grammar" / "checks" / "en"
    areas = {task.area for task in grammar.tasks.values()} | {"finding"}
    assert {path.stem for path in (checks / "first").glob("*.jsonl")} == {*AREAS, "finding"}
    assert {path.stem for path in checks.rglob("*.jsonl")} >= areas


def test_checks_were_not_copied_from_phrases(grammar: Grammar) -> None:
    """Blind minds say the same short sentence now and then ("how long has this server been up"), the more often the more they write:
    138 of 2,635 when phrases without slots stood for 117,000 sentences. Many more, or long ones, would mean copying."""
    from seq2cmd.lab.lint import sentences

    said = set()
    for task in grammar.tasks.values():
        for phrase in task.phrases:
            if not phrase.slots:
                said |= {" ".join(text.lower().split()) for text in sentences(phrase.tree, grammar, {})}
    rows = [
        json.loads(line) for path in (ROOT / "grammar" / "checks" / "en").rglob("*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    same = [row["request"] for row in rows if row["request"].lower().rstrip("?.! ") in said]
    assert len(same) <= 0.06 * len(rows), same
    assert not [request for request in same if len(request.split()) > 9]


@pytest.mark.parametrize("form", ["gnu", "busybox"])
def test_forms_are_shell(grammar: Grammar, form: str) -> None:
    """Every form parses as shell once its slots are filled."""
    lines = []
    for task in grammar.tasks.values():
        text = getattr(task, form)
        if not text.startswith("none"):
            for slot in task.slots:
                for escape in ESCAPES:
                    text = text.replace("{" + slot + f"|{escape}".rstrip("|") + "}", "x")
            lines.append(f"{text}\n")
    for line in lines:
        if subprocess.run(["bash", "-n"], input=line, text=True, capture_output=True).returncode:
            pytest.fail(f"not shell: {line}")


def test_samples_are_encoded_and_derived(grammar: Grammar) -> None:
    """Of 2,000 samples nearly all are read back by the core, each by the automaton, none with an argument in the literals."""
    builder = AutomatonBuilder(grammar)
    automaton = builder.build()
    rng = random.Random(11)
    sampler, encoder = Sampler(grammar, rng), Encoder(Vocabulary(phrase_words(grammar)), builder)
    tasks = sorted(grammar.tasks)
    kept = 0
    for k in range(2000):
        task = grammar.tasks[rng.choice(tasks)]
        family = grammar.families[k // 5 % len(grammar.families)]
        sample = sampler.family(family) if k % 5 == 0 else sampler.phrase(task, rng.choice(task.phrases))
        example = encoder.example(sample)
        if example is None:
            continue
        kept += 1
        assert automaton.accepts([label for label, _ in example.steps]), sample
        assert write_command(sample, encoder), sample
    assert kept > 1940
    assert len(builder.numbers) == len(automaton.pieces), "sampling said a piece that the automaton does not know"


def test_values_are_fresh(grammar: Grammar) -> None:
    values = Values(grammar.values, random.Random(1))
    assert len({values.name() for _ in range(500)}) > 350
    drawn = [values.draw("ext").text for _ in range(1000)]
    assert 300 < sum(ext in grammar.values["rare"]["ext"] for ext in drawn) < 500 and len(set(drawn)) > 200
    held = {**grammar.values, **grammar.heldout}
    assert {Values(held, random.Random(k)).draw("ext").text for k in range(200)} == set(grammar.heldout["ext"])


@pytest.mark.parametrize(
    ("form", "pieces"),
    [
        ("rm {p}", [Literal("rm"), ("p", DASH_GUARD)]),
        ("ping {p}", [Literal("ping"), ("p", DASH_REFUSE)]),
        ("head -n {n} {p}", [Literal("head"), Literal("-n"), ("n", DASH_ALLOW), ("p", DASH_GUARD)]),
        ("sudo rm {p} | grep {t}", [Literal("sudo"), Literal("rm"), ("p", DASH_GUARD), Literal("|"), Literal("grep"), ("t", DASH_GUARD)]),
        ("find . -name '*.{t}'", [Literal("find"), Literal("."), Literal("-name"), Literal("'*.", 2), ("t", DASH_ALLOW), Literal("'", 1)]),
        ("dd if={p}", [Literal("dd"), Literal("if=", 2), ("p", DASH_ALLOW)]),
        ("x {p}:{t}", [Literal("x"), ("p", DASH_REFUSE), Literal(":", 3), ("t", DASH_ALLOW)]),
        ("awk '{ print $1 }' {}", [Literal("awk"), Literal("'{ print $1 }'"), Literal("{}")]),
        ("rm {p} -f", [Literal("rm"), ("p", DASH_REFUSE), Literal("-f")]),
    ],
)
def test_pieces(parser: FormParser, form: str, pieces: list[object]) -> None:
    found = parser.parse(form, {"p": "path", "t": "text", "n": "number"})
    assert [piece if isinstance(piece, Literal) else (piece.name, piece.label >> 9 & 3) for piece in found] == pieces


@pytest.mark.parametrize(
    ("form", "message"),
    [("rm {q}", "not declared"), ('echo "{t}"', "double quotes"), ("echo 'a", "unbalanced"), ("sed {t|perl}", "unknown escape"),
     ("truncate -s {t|kilobytes}", "slots of type size and find_size, not text")],
)
def test_bad_forms(parser: FormParser, form: str, message: str) -> None:
    with pytest.raises(FormError, match=message):
        parser.parse(form, {"t": "text"})


def test_models_learn_no_size_in_units_of_busybox(parser: FormParser) -> None:
    form = "find . -size +{s|kilobytes}"
    assert parser.parse(form, {"s": "find_size"})
    with pytest.raises(FormError, match="are for busybox forms"):
        parser.parse_gnu(form, {"s": "find_size"})


def test_own_words_write_arguments_in_the_same_ways() -> None:
    assert own_words_form.ESCAPES == ESCAPES


def test_split_words() -> None:
    assert split_words("a 'b c'd  \"e f\" g\\ h") == ["a", "'b c'd", '"e f"', "g\\ h"]


def test_all_findings_at_once(tmp_path: Path) -> None:
    """A grammar with many faults reports each of them."""
    for folder in ("tasks", "phrases/en", "words", "values", "negatives"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "utilities.yaml").write_text("double_dash: []\n")
    (tmp_path / "words" / "en.yaml").write_text("unused: (a|b)\n")
    (tmp_path / "values" / "train.yaml").write_text("text: [x]\n")
    (tmp_path / "values" / "heldout.yaml").write_text("text: [x]\n")
    (tmp_path / "tasks" / "a.yaml").write_text(
        "one:\n  does: something\n  risk: funny\n  slots: {t: text, u: text}\n  gnu: echo -n {t}\n  busybox: echo {t}\n  colour: red\n"
        "two:\n  does: x\n  risk: safe\n  gnu: echo {v}\n  busybox: none\n  explain: echo = says\n"
    )
    (tmp_path / "phrases" / "en" / "a.yaml").write_text(
        "one: |\n  say {t}\n  say {t} <nope>\n  say ((a|b) c|d) {t} {u}\n  broken (\n  say (a {t}|b)\nthree: |\n  hi\n"
    )
    text = "\n".join(lint(grammar_module.load(tmp_path)))
    for part in (
        "risk is 'funny'",
        "unknown key 'colour'",
        "slot u is not used",
        "explain is missing",
        "{v} is not declared",
        "no word set <nope>",
        "a group inside a group",
        "a slot inside a group",
        "slot u has no default",
        "'broken ('",
        "three: no such task",
        "<unused> is used by no phrase",
        "also a training value",
        "phrases, at least 12",
    ):
        assert part in text, part


def small_grammar(root: Path, tasks: str, phrases: str) -> Grammar:
    """A grammar of nothing but these tasks."""
    for folder in ("tasks", "phrases/en", "words", "values", "negatives"):
        (root / folder).mkdir(parents=True)
    (root / "utilities.yaml").write_text("double_dash: []\n")
    (root / "words" / "en.yaml").write_text("show: (show|list)\n")
    for name in ("train", "heldout"):
        (root / "values" / f"{name}.yaml").write_text("file: [x]\n")
    (root / "tasks" / "a.yaml").write_text(tasks)
    (root / "phrases" / "en" / "a.yaml").write_text(phrases)
    return grammar_module.load(root)


@pytest.mark.parametrize(("endings", "collides"), [("[.rar]", False), ("[.zip, .rar]", True), ("", True)])
def test_endings_tell_tasks_apart(tmp_path: Path, endings: str, collides: bool) -> None:
    """The same sentence may stand for two tasks if the endings of their file names have nothing in common."""
    task = "  does: x\n  risk: safe\n  slots: {f: file}\n  gnu: %s {f}\n  busybox: none\n  explain: %s = unpacks\n"
    tasks = "one:\n  endings: {f: [.zip]}\n" + task % ("unzip", "unzip") + "two:\n" + task % ("unrar", "unrar")
    if endings:
        tasks += f"  endings: {{f: {endings}}}\n"
    grammar = small_grammar(tmp_path, tasks, "one: |\n  unpack {f}\ntwo: |\n  unpack {f}\n")
    assert any("collision" in finding for finding in lint(grammar)) == collides
    assert ".zip" in grammar.endings()


def test_a_key_that_stands_twice_is_found(tmp_path: Path) -> None:
    """Otherwise the last one would win, and the lines of the other be lost."""
    task = "one:\n  does: x\n  risk: safe\n  gnu: pwd\n  busybox: pwd\n  explain: |\n    pwd = shows it\n"
    findings = small_grammar(tmp_path, task, "one: |\n  say it\none: |\n  say more\n").findings
    assert any("one stands twice, again in line 3" in finding for finding in findings)


def test_wrong_endings_are_found(tmp_path: Path) -> None:
    tasks = "one:\n  does: x\n  risk: safe\n  slots: {f: text}\n  endings: {f: [zip], g: [.x]}\n"
    tasks += "  gnu: echo {f}\n  busybox: none\n  explain: echo = x\n"
    text = "\n".join(small_grammar(tmp_path, tasks, "one: |\n  say {f}\n").findings)
    assert "endings for f" in text and "endings for g" in text and "'zip' has no dot" in text


@pytest.mark.parametrize(("name", "expected"), [
    ("notes.txt", "notes.tar.xz"), ('"final draft.docx"', '"final draft.tar.xz"'), ("*.csv", "*.tar.xz"), ("draft*", "draft*"),
    ("/var/log/syslog", "/var/log/syslog.tar.xz"), (".gitignore", ".gitignore.tar.xz"), ("src/", "src/"), ("a.tar.gz", "a.tar.xz"),
])  # fmt: skip
def test_names_get_an_ending(name: str, expected: str) -> None:
    assert with_ending(name, ".tar.xz") == expected


def test_files_of_a_task_have_its_endings(grammar: Grammar) -> None:
    sampler, task = Sampler(grammar, random.Random(2)), grammar.tasks["tar-extract-xz"]
    names = []
    for _ in range(200):
        sample = sampler.phrase(task, sampler.rng.choice(task.phrases))
        if "archive" in sample.spans:
            names.append(sample.text[slice(*sample.spans["archive"])].strip("'\""))
    assert 0.7 * len(names) < sum(name.endswith(("xz", "txz")) for name in names) < len(names)


def test_columns_are_also_ordinals(grammar: Grammar) -> None:
    sampler, task = Sampler(grammar, random.Random(2)), grammar.tasks["awk-column"]
    phrase = next(phrase for phrase in task.phrases if "column {column}" in phrase.text)
    samples = [sampler.phrase(task, phrase) for _ in range(400)]
    said = {sample.text[slice(*sample.spans["column"])] for sample in samples}
    assert {"second", "fifth", "tenth"} <= said and any(value.endswith("th") and value[0].isdigit() for value in said)
    assert any("the fifth column" in sample.text for sample in samples)


def test_data_commands(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, short_grammar: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEQ2CMD_GRAMMAR", str(short_grammar))  # test_lint_finds_nothing reads all of it
    assert data.main(["lint"]) == 0
    assert data.main(["stats"]) == 0
    assert "phrases a task" in capsys.readouterr().out
    assert data.main(["count", "--task", "disk-free"]) == 0
    assert "df -h" in capsys.readouterr().out
    assert data.main(["sample", "-n", "5", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) == 5 and all(row["request"] and row["command"] for row in rows)
    assert data.main(["starter", "--output", str(tmp_path / "pairs.json")]) == 0
    assert len(json.loads((tmp_path / "pairs.json").read_text("utf-8"))) >= 500


def test_starter_dataset_is_there() -> None:
    rows = json.loads((ROOT / "data" / "starter.json").read_text("utf-8"))
    assert len(rows) >= 500
    assert all(set(row) == {"request", "command", "task", "arguments"} for row in rows)
