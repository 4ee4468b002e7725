"""Checks, the baseline, the measures and the command, all without trained weights."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seq2cmd.errors import DataError
from seq2cmd.lab.checks import Check, load_checks, load_data
from seq2cmd.lab.commands import evaluate as command
from seq2cmd.lab.confidence import accuracy_at, coverage_curve, expected_calibration_error, refused_at, reliability
from seq2cmd.lab.corpus import Corpus, build_corpus
from seq2cmd.lab.disturb import dictated, with_typo
from seq2cmd.lab.evaluate import Prediction, bootstrap, difference, evaluate, table
from seq2cmd.lab.neighbour import Neighbour
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.systems import NOTHING, checkpoint_system, neighbour_system, predictions_system

GOOD = {
    "id": "a-001",
    "request": "show the size of ~/docs",
    "accept": ["du -sh ~/docs"],
    "task": "directory-size",
    "arguments": 1,
    "style": "imperative",
}


def check(request: str, *accept: str, area: str = "disks", arguments: int = 0, style: str = "terse") -> Check:
    return Check(request, area, request, accept, "task", arguments, style)


CHECKS = [
    check("free disk space", "df -h", "df"),
    check("restart nginx please", "sudo systemctl restart nginx", area="processes", arguments=1, style="polite"),
    check("list files", "ls", area="files"),
    check("count lines of a.txt", "wc -l a.txt", area="text", arguments=1),
]


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return build_corpus(Recipe("test", 16, tasks="disks"))


@pytest.fixture(scope="module")
def neighbour(corpus: Corpus) -> Neighbour:
    examples, _ = corpus.samples(3000, 1)
    return Neighbour(examples, list(corpus.builder.numbers), corpus.vocabulary)


# --- checks


def test_checks_are_read_with_the_file_name_as_area(tmp_path: Path) -> None:
    write(tmp_path / "disks.jsonl", GOOD, "", {**GOOD, "id": "a-002"})
    write(tmp_path / "files.jsonl", {**GOOD, "id": "a-003"})
    assert [(c.id, c.area) for c in load_checks(tmp_path)] == [("a-001", "disks"), ("a-002", "disks"), ("a-003", "files")]
    assert [c.id for c in load_checks(tmp_path, "files")] == ["a-003"]


def test_all_findings_are_reported_at_once(tmp_path: Path) -> None:
    write(
        tmp_path / "disks.jsonl",
        "{",
        "[]",
        GOOD,
        GOOD,
        {**GOOD, "id": "x", "accept": []},
        {**GOOD, "id": "y", "arguments": "one", "style": "rude", "request": " "},
    )
    with pytest.raises(DataError) as raised:
        load_checks(tmp_path)
    message = str(raised.value)
    for part in (
        "disks.jsonl:1: not JSON",
        "disks.jsonl:2: expected an object",
        "disks.jsonl:4: id a-001 is already used in disks.jsonl:3",
        "disks.jsonl:5: accept is []",
        "disks.jsonl:6: arguments is 'one'",
        "disks.jsonl:6: style is 'rude'",
        "disks.jsonl:6: request is ' '",
        "7 findings",
    ):
        assert part in message


def test_a_missing_folder_area_or_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no checks in"):
        load_checks(tmp_path)
    write(tmp_path / "disks.jsonl", GOOD)
    with pytest.raises(DataError, match="no area 'cooking'") as raised:
        load_checks(tmp_path, "cooking")
    assert "disks" in raised.value.hint
    with pytest.raises(DataError, match="no file"):
        load_data(tmp_path / "none.jsonl")


def test_other_data_needs_request_and_accept_or_command_only(tmp_path: Path) -> None:
    path = write(
        tmp_path / "mine.jsonl", {"request": "free space", "accept": ["df"]}, {"request": "files", "command": "ls", "area": "files"}
    )
    first, second = load_data(path)
    assert (first.area, first.arguments, first.accept) == ("mine", -1, ("df",))
    assert (second.area, second.accept) == ("files", ("ls",))


def test_the_sealed_checks_are_well_formed() -> None:
    assert load_checks()


# --- measures


def test_measures_count_the_best_guess_whatever_the_verdict() -> None:
    answers = {
        "free disk space": Prediction(("df --human-readable",), 0.9, "answer"),
        "restart nginx please": Prediction(("systemctl stop nginx", "systemctl restart nginx.service"), 0.8, "answer"),
        "list files": Prediction(("ls",), 0.2, "unsure"),
    }
    report = evaluate(lambda request: answers.get(request, NOTHING), CHECKS)
    figures = report.to_dict()
    assert figures["count"] == 4
    assert (figures["top1"], figures["top3"], figures["answered"], figures["accuracy_of_answered"]) == (0.5, 0.75, 0.5, 0.5)
    assert figures["top1_typo"] == 0.0
    assert figures["by_area"]["disks"] == {
        "count": 1,
        "top1": 1.0,
        "top3": 1.0,
        "top1_typo": 0.0,
        "top1_voice": 1.0,
        "answered": 1.0,
        "accuracy_of_answered": 1.0,
    }
    assert {group: row["count"] for group, row in figures["by_arguments"].items()} == {"0": 2, "1": 2}
    assert figures["by_style"]["polite"]["top1"] == 0.0
    assert 0 <= figures["top1_low"] <= 0.5 <= figures["top1_high"] <= 1
    assert [(miss["request"], miss["got"]) for miss in report.misses()] == [
        ("restart nginx please", ["systemctl stop nginx", "systemctl restart nginx.service"]),
        ("count lines of a.txt", []),
    ]


def test_a_dictation_has_no_punctuation_and_numbers_in_words() -> None:
    said = dictated(check("show me, please, the last 20 lines of a-2.txt, on port 8080!", "tail -n 20 a-2.txt", arguments=1))
    assert said == "show me please the last twenty lines of a-2.txt on port 8080"
    assert dictated(check("chmod 077 x", "chmod 077 x", arguments=2)) == "chmod 077 x"
    assert dictated(check("\x00", "x")) == "\x00"


def test_coverage_goes_from_the_surest_to_all() -> None:
    curve = coverage_curve([0.9, 0.2, 0.9, 0.5], [True, False, False, True])
    assert curve == [(0.5, 0.5), (0.75, 2 / 3), (1.0, 0.5)]
    assert accuracy_at(curve, 0.6) == 2 / 3 and accuracy_at(curve, 1.0) == 0.5 and accuracy_at([], 0.9) == 0.0


def test_answers_that_destroy_are_counted_where_none_is_right() -> None:
    checks = [Check(request, "refusals", request, (), "", 0, "", "trap") for request in ("end it all", "cut the tree", "hello")]
    answers = {"end it all": Prediction(("rm -rf /",), 0.9, "answer"), "cut the tree": Prediction(("rm -rf /",), 0.3, "unsure"),
               "hello": Prediction(("ls",), 0.9, "answer")}
    refusals = evaluate(lambda request: answers.get(request, NOTHING), [*CHECKS, *checks]).to_dict()["refusals"]
    assert (refusals["count"], refusals["destroying"]) == (3, 1)
    assert refusals["not_answered"] == pytest.approx(1 / 3, abs=1e-4)


def test_refusals_are_counted_at_a_fixed_price() -> None:
    kept = [k / 100 for k in range(100)]
    assert refused_at(kept, [0.02, 0.029, 0.03, 0.9], 0.03) == 0.5
    assert refused_at([0.0, 0.0, 0.9], [0.0, 0.5], 0.03) == 0.5, "no guess at all is a refusal"
    assert refused_at(kept, [0.5], 0.6) == 1.0 and refused_at([], [0.5], 0.03) == refused_at(kept, [], 0.03) == 0.0


def test_calibration_error_is_the_gap_of_the_bins() -> None:
    assert reliability([0.95, 1.0, 0.05], [True, False, False]) == [(0.05, 0.0, 1), (pytest.approx(0.975), 0.5, 2)]
    assert expected_calibration_error([0.95, 1.0, 0.05], [True, False, False]) == pytest.approx((0.05 + 2 * 0.475) / 3)
    assert expected_calibration_error([], []) == 0.0


def test_predictions_of_another_tool_are_measured_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write(tmp_path / "mine.jsonl", {"request": "free space", "accept": ["df"]}, {"request": "files", "command": "ls"})
    said = write(
        tmp_path / "tool.jsonl",
        {"request": "free space", "commands": ["du", "df"], "confidence": 0.4},
        {"request": "files", "command": "ls", "verdict": "unsure"},
    )
    results = tmp_path / "results.json"
    options = ["--data", str(data), "--predictions", str(said), "--plots", str(tmp_path / "plots"), "--output", str(results)]
    assert command.main(options) == 0
    figures = json.loads(results.read_text("utf-8"))["systems"]["model"]
    assert (figures["top1"], figures["top3"], figures["answered"]) == (0.5, 1.0, 0.5) and "top1_typo" not in figures
    assert all((tmp_path / "plots" / name).stat().st_size > 5000 for name in ("trust.png", "confusion.png"))
    assert "right among three" in capsys.readouterr().out


def test_predictions_that_cannot_be_read_are_all_named(tmp_path: Path) -> None:
    bad = [{"command": "ls"}, {"request": "x", "commands": [1]}, {"request": "x", "command": "y", "confidence": 2}]
    path = write(tmp_path / "tool.jsonl", "{", *bad)
    with pytest.raises(DataError) as raised:
        predictions_system(path, ["x"])
    assert all(f"tool.jsonl:{line}" in str(raised.value) for line in (1, 2, 3, 4))
    short = write(tmp_path / "short.jsonl", {"request": "x", "command": "y"}, {"request": "x", "commands": []})
    with pytest.raises(DataError, match="answered twice"):
        predictions_system(short, [])
    write(short, {"request": "x", "command": "y"})
    with pytest.raises(DataError, match="1 requests have no line, the first is 'z'"):
        predictions_system(short, ["x", "z"])
    with pytest.raises(SystemExit):
        command.main(["--data", str(short), "--predictions", str(short)])
    with pytest.raises(DataError, match="cannot be read"):
        predictions_system(tmp_path / "none.jsonl", [])


def test_the_fourth_guess_does_not_count() -> None:
    report = evaluate(lambda _: Prediction(("a", "b", "c", "df")), CHECKS[:1])
    assert not report.outcomes[0].top3


def test_one_typo_in_a_word_that_is_no_argument() -> None:
    slipped = with_typo(check("restart nginx please", "systemctl restart nginx", arguments=1))
    assert slipped != "restart nginx please"
    assert slipped.split()[:2] == ["restart", "nginx"]
    assert slipped == with_typo(check("restart nginx please", "systemctl restart nginx", arguments=1))


@pytest.mark.parametrize("request_text", ["du ~/documents", "ls -la", "\x07", "'some words'"])
def test_a_request_without_such_a_word_stays(request_text: str) -> None:
    assert with_typo(check(request_text, "x")) == request_text


def test_typos_differ_from_the_word_and_keep_the_rest() -> None:
    for word in ("free", "book", "show", "Please,", "doors?"):
        slipped = with_typo(check(f"aa {word} bb", "df"))
        assert slipped != f"aa {word} bb"
        assert slipped.startswith("aa ")
        assert slipped.endswith(" bb")


def test_intervals_hold_the_mean_and_shrink_with_the_number() -> None:
    few, many = bootstrap([0.0, 1.0] * 10), bootstrap([0.0, 1.0] * 500)
    assert few[0] < many[0] < 0.5 < many[1] < few[1]
    assert bootstrap([1.0] * 5) == (1.0, 1.0)
    assert bootstrap([]) == (0.0, 0.0)


def test_the_table_is_aligned_and_shows_both_systems() -> None:
    good = evaluate(
        lambda request: (
            Prediction((next(c.accept[0] for c in CHECKS if c.request == request),)) if request in {c.request for c in CHECKS} else NOTHING
        ),
        CHECKS,
    )
    bad = evaluate(lambda _: NOTHING, CHECKS)
    lines = table({"model": good.to_dict(), "neighbour": bad.to_dict()}).splitlines()
    assert lines[0].split() == ["model", "neighbour"]
    row = next(line for line in lines if line.startswith("first right "))
    assert row.split()[-2:] == ["100.0%", "0.0%"]
    assert len({len(line) for line in lines if line.endswith("%")}) == 1
    assert difference(good, bad)["top1"] == 1.0


# --- systems


def test_the_neighbour_fills_in_the_requests_own_arguments(neighbour: Neighbour) -> None:
    assert neighbour.answer("show the size of ~/zoo/'my cats'") != neighbour.answer("show the size of /srv/x")
    command_line = neighbour.answer("check the file system on /dev/sdq7")
    assert command_line is not None
    assert "/dev/sdq7" in command_line


def test_the_neighbour_finds_its_own_examples(corpus: Corpus, neighbour: Neighbour) -> None:
    from seq2cmd.lab.written import write_steps

    sample = [example for example in neighbour.examples if not example.arguments][:50]
    wanted = [write_steps(example.text.encode(), example.steps, neighbour.pieces) for example in sample]
    found = [neighbour.answer(example.text) for example in sample]
    assert sum(a == b for a, b in zip(wanted, found, strict=True)) >= 45


@pytest.mark.parametrize("request_text", ["", "   ", "\x07", "x" * 500, "?!"])
def test_the_neighbour_has_no_answer_to_what_cannot_be_read(neighbour: Neighbour, request_text: str) -> None:
    assert neighbour.answer(request_text) is None
    assert neighbour_system(neighbour)(request_text) == NOTHING


@pytest.fixture(scope="module")
def checkpoint_folder(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained network of the area: its answers are wrong, but they are commands."""
    import dataclasses

    import torch

    from seq2cmd.lab.checkpoint import Checkpoint
    from seq2cmd.lab.model import Network

    torch.manual_seed(1)
    automaton = corpus.builder.build()
    sizes = corpus.recipe.sizes(len(corpus.vocabulary), len(automaton.pieces), corpus.vocabulary.types)
    folder = tmp_path_factory.mktemp("checkpoint")
    Checkpoint(sizes, corpus.vocabulary.words, automaton, dataclasses.asdict(corpus.recipe), Network(sizes, 0.0).state_dict()).save(folder)
    return folder


def test_float_and_int8_of_a_checkpoint_answer_through_one_protocol(checkpoint_folder: Path) -> None:
    from seq2cmd.lab.checkpoint import load_checkpoint

    checkpoint = load_checkpoint(checkpoint_folder)
    for engine in ("torch", "native"):
        system = checkpoint_system(checkpoint, engine, beam=4)
        prediction = system("show the size of ~/docs")
        assert prediction.guesses
        assert prediction.verdict in ("answer", "unsure", "refuse")
        assert system("\x07") == NOTHING


# --- the command


def test_the_command_prints_a_table_and_writes_results_and_misses(
    checkpoint_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write(tmp_path / "disks.jsonl", GOOD, {**GOOD, "id": "a-002", "request": "free space", "accept": ["df -h"], "arguments": 0})
    output, misses = tmp_path / "results" / "x.json", tmp_path / "misses.jsonl"
    arguments = [
        "--checkpoint",
        str(checkpoint_folder),
        "--engine",
        "native",
        "--data",
        str(data),
        "--output",
        str(output),
        "--misses",
        str(misses),
    ]
    assert command.main(arguments) == 0
    printed = capsys.readouterr()
    assert "model" in printed.out
    assert "neighbour" in printed.out
    assert "2 checks" in printed.err
    results = json.loads(output.read_text("utf-8"))
    assert set(results) == {"date", "commit", "version", "command", "model", "beam", "checks", "systems", "model_over_neighbour"}
    assert results["command"].startswith("seq2cmd evaluate --checkpoint ")
    assert results["systems"]["model"]["count"] == results["checks"]["count"] == 2
    assert set(results["systems"]) == {"model", "neighbour"}
    assert len(results["model"]["sha256"]) == 64
    assert all({"request", "expected", "got", "confidence"} <= set(json.loads(line)) for line in misses.read_text("utf-8").splitlines())


def test_the_command_without_baseline_and_for_one_area(checkpoint_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "disks.jsonl", GOOD)
    write(tmp_path / "files.jsonl", {**GOOD, "id": "b"})
    assert command.main(["--checkpoint", str(checkpoint_folder), "--checks", str(tmp_path), "--area", "files", "--no-baseline"]) == 0
    assert "neighbour" not in capsys.readouterr().out
    with pytest.raises(DataError, match="no checks of these tasks"):
        command.main(["--checkpoint", str(checkpoint_folder), "--checks", str(tmp_path), "--tasks", "files"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--engine", "torch"],
        ["--checkpoint", "x", "--model", "small"],
        ["--checkpoint", "x", "--engine", "onnx"],
        ["--data", "a", "--checks", "b"],
        ["--data", "a", "--tasks", "files"],
        ["--beam", "9"],
        ["--colour"],
    ],
)
def test_wrong_use_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        command.main(arguments)
    assert raised.value.code == 2
    assert "usage" in capsys.readouterr().err
