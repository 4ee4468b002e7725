"""Composed families and stages, on a small grammar of their own."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab import sampling
from seq2cmd.lab.automaton import FAMILY, AutomatonBuilder, form_hash
from seq2cmd.lab.composed import flag_letters
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.forms import Literal, bundle
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.lint import lint, self_bleu
from seq2cmd.lab.reference import reference
from seq2cmd.lab.sampling import Sampler
from seq2cmd.lab.vocabulary import Vocabulary, phrase_words
from seq2cmd.lab.written import write_command

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return grammar_module.load(ROOT / "grammar")


@pytest.fixture(scope="module")
def encoder(grammar: Grammar) -> Encoder:
    builder = AutomatonBuilder(grammar)
    builder.build()
    return Encoder(Vocabulary(phrase_words(grammar)), builder)


def test_bundles_share_a_dash() -> None:
    assert bundle("lhS") == [Literal("-l"), Literal("h", 1), Literal("S", 1)]
    assert flag_letters([Literal("-r")]) == "r"


@pytest.mark.parametrize("family", ["find", "grep", "ls", "sort"])
def test_every_sample_of_a_family_is_a_command_of_the_automaton(grammar: Grammar, encoder: Encoder, family: str) -> None:
    chosen = next(item for item in grammar.families if item.id == family)
    automaton = encoder.builder.build()
    sampler = Sampler(grammar, random.Random(5))
    commands = set()
    for _ in range(300):
        sample = sampler.family(chosen)
        example = encoder.example(sample)
        if example:
            assert automaton.accepts([label for label, _ in example.steps]), sample
            commands.add(write_command(sample, encoder))
    assert len(commands) > 120 and None not in commands


def test_every_form_knows_its_intent(grammar: Grammar, encoder: Encoder) -> None:
    """The hash of a sample's labels leads to its task; that of a family's utility to the family's frames."""
    forms, intents = set(encoder.builder.build().forms), {name: k for k, name in enumerate(grammar.intents())}
    sampler = Sampler(grammar, random.Random(4), dressed=False)
    for task in grammar.tasks.values():
        sample = sampler.phrase(task, sampler.rng.choice(task.phrases))
        assert (form_hash(encoder.builder.labels(sample.pieces)), intents[task.id]) in forms, task.id
    find = next(family for family in grammar.families if family.id == "find")
    start, number = [encoder.builder.number(Literal("find")), FAMILY], encoder.builder.number
    for action, mark in (("list", []), ("delete", [number(Literal("-delete")), FAMILY])):
        hashed = form_hash([*start, *mark])
        assert intents[find.intent(find.clauses["action"][action])] in {intent for found, intent in forms if found == hashed}, action
    known = {intent for _, intent in forms}
    assert known == set(range(1, len(intents))), "each task and each frame has a form"


def test_stages_follow_what_prints_something(grammar: Grammar, encoder: Encoder) -> None:
    sampler = Sampler(grammar, random.Random(8))
    task = grammar.tasks["process-list"]
    commands = [write_command(sampler.phrase(task, sampler.rng.choice(task.phrases)), encoder) or "" for _ in range(800)]
    followed = [command for command in commands if command.startswith(task.gnu) and len(command) > len(task.gnu)]
    assert 180 < len(followed) < 460
    assert any("> " in command for command in followed) and any("| wc -l" in command for command in followed)


def test_noun_phrases_stand_in_frames_of_stages(grammar: Grammar, encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a task prints has names: "how many <what> are there", and without a stage "show me <what>"."""
    monkeypatch.setattr(sampling, "NAMED", 1.0)
    sampler = Sampler(grammar, random.Random(3))
    task = next(task for task in grammar.tasks.values() if task.nouns and not task.slots)
    samples = [sampler.phrase(task, task.phrases[0]) for _ in range(300)]
    written = {sample.text: write_command(sample, encoder) for sample in samples}
    commands = {text: command for text, command in written.items() if command}  # the others have an argument that is not recognised
    assert len(commands) > 0.9 * len(written) and all(command.startswith(task.gnu) for command in commands.values())
    plain = [text for text, command in commands.items() if command == task.gnu]
    counted = [text for text, command in commands.items() if command.endswith("| wc -l")]
    assert 40 < len(plain) < 180 and len(counted) > 8  # one of forty kinds of stages
    nouns = [phrase.text for phrase in task.nouns if not set("([") & set(phrase.text)]
    assert any(noun in text and not text.startswith(noun) for noun in nouns for text in counted)
    assert {sample.intent for sample in samples} == {task.id}
    held = Sampler(grammar, random.Random(3), heldout=True)
    assert held.phrase(task, task.phrases[0]).phrase == task.phrases[0].text, "held-out phrases are asked as they are"


def test_a_reason_leaves_the_command_alone(grammar: Grammar, encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "REASONED", 1.0)
    monkeypatch.setattr(sampling, "STAGED", 0.0)
    monkeypatch.setattr(sampling, "NAMED", 0.0)
    reasons = [*grammar.voices["reasons_before"], *grammar.voices["reasons_after"]]
    sampler, task = Sampler(grammar, random.Random(3)), grammar.tasks["process-list"]
    samples = [sampler.phrase(task, task.phrases[0]) for _ in range(200)]
    assert sum(any(reason in sample.text for reason in reasons) for sample in samples) > 120
    assert {write_command(sample, encoder) for sample in samples} == {task.gnu}


def test_what_prints_nothing_has_no_stages(grammar: Grammar) -> None:
    for name in ("delete-file", "service-restart", "top", "kill-process"):
        assert grammar.tasks[name].output == "", name


def test_choices_that_do_not_go_together_are_never_taken(grammar: Grammar) -> None:
    rng = random.Random(1)
    for family in grammar.families:
        for _ in range(2000):
            chosen = family.choose(rng)
            names = {choice.name for choice in chosen.values()}
            for choice in chosen.values():
                assert not names & set(choice.without)
                assert not choice.needs or names & set(choice.needs)


def test_a_family_writes_its_text_in_both_dialects(grammar: Grammar) -> None:
    ls = next(family for family in grammar.families if family.id == "ls")
    clauses = {"list": "list", "what": "files", "dots": "dots", "sort": "size", "place": "in"}
    chosen = {clause: ls.clauses[clause][name] for clause, name in clauses.items()}
    assert ls.text(chosen, "gnu") == "ls -lahS {place}"
    find = next(family for family in grammar.families if family.id == "find")
    chosen = {"kind": find.clauses["kind"]["files"], "state": find.clauses["state"]["executable"], "action": find.clauses["action"]["list"]}
    assert find.text(chosen, "gnu") == "find . -type f -executable"
    assert find.text(chosen, "busybox") == "find . -type f -perm -u+x"


def test_findings_of_a_family(tmp_path: Path) -> None:
    for folder in ("tasks", "phrases/en", "nouns/en", "words", "values", "negatives"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "utilities.yaml").write_text("double_dash: []\n")
    (tmp_path / "words" / "en.yaml").write_text("{}\n")
    (tmp_path / "values" / "train.yaml").write_text("text: [x]\n")
    (tmp_path / "values" / "heldout.yaml").write_text("text: [y]\n")
    (tmp_path / "tasks" / "a.yaml").write_text(
        "composed: ls\norder: [flag, place]\nbundle: [flag]\nnoun: what\nframe: flag\ncolour: red\nclauses:\n"
        "  flag:\n    long: {gnu: --long, busybox: --long}\n    one: {gnu: -1, busybox: -1}\n    two: {gnu: {elsewhere: -2}}\n"
        "  what:\n    things: {gnu: '', needs: [nothing]}\n  place:\n    in: {slots: {t: text}, gnu: '{t}', explain: '{t} = where'}\n"
    )
    (tmp_path / "tasks" / "b.yaml").write_text("b: {does: x, risk: safe, gnu: df, busybox: df, explain: df = free space}\n")
    (tmp_path / "nouns" / "en" / "b.yaml").write_text("b: disks\n")
    (tmp_path / "phrases" / "en" / "a.yaml").write_text(
        "flag:\n  one: show <what>\nwhat:\n  things:\n    noun: things <what>\nplace:\n  in:\n    after: in it\n"
    )
    text = "\n".join(grammar_module.load(tmp_path).findings)
    for part in (
        "'--long' stands in a bundle",
        "elsewhere is no position",
        "unknown key 'colour'",
        "explain is missing",
        "t has no default and is not",
        "<what> stands once in a frame",
        "prints, and this one has no `output: lines`",
    ):
        assert part in text, (part, text)


def test_lint_sees_a_choice_that_is_never_taken(grammar: Grammar) -> None:
    find = next(family for family in grammar.families if family.id == "find")
    choice = find.clauses["state"]["broken"]
    needs, choice.needs = choice.needs, ("no-such-choice",)
    try:
        assert any("state.broken is never taken" in finding for finding in lint(grammar))
    finally:
        choice.needs = needs


def test_self_bleu_tells_alike_from_different() -> None:
    same = [["show", "the", "disk", "space"]] * 3
    different = [["show", "the", "disk"], ["how", "full", "is", "it"], ["free", "bytes"]]
    assert self_bleu(same) > 0.95 > 0.3 > self_bleu(different)


def test_the_reference_page_is_up_to_date(grammar: Grammar) -> None:
    assert (ROOT / "docs" / "tasks.md").read_text("utf-8") == reference(grammar), "seq2cmd data reference --output docs/tasks.md"
