"""Commands for other systems: what the package carries agrees with the grammar, and what is rendered from it with the lab."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from seq2cmd import _core
from seq2cmd.dialect import SLOT, Dialect, NoForm
from seq2cmd.knowledge import PATH, Knowledge, split_form
from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.composed import NONE
from seq2cmd.lab.corpus import build_corpus
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.forms import Piece, Slot
from seq2cmd.lab.grammar import Grammar
from seq2cmd.lab.knowledge import Writer
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sampling import Sample, Sampler, resolve
from seq2cmd.lab.written import write_steps

ROOT = Path(__file__).resolve().parents[1]
TASKS = 300


@pytest.fixture(scope="module")
def grammar(short_grammar: Path) -> Grammar:
    return grammar_module.load(short_grammar)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge()


@pytest.fixture(scope="module")
def encoder(grammar: Grammar) -> Encoder:
    corpus = build_corpus(Recipe("data", 128, dev_share=0.0), grammar)
    return Encoder(corpus.vocabulary, corpus.builder)


def test_the_package_carries_what_the_grammar_says(grammar: Grammar) -> None:
    """Its file depends on tasks and systems, not on phrases."""
    hint = "the grammar has changed: seq2cmd data knowledge --output src/seq2cmd/knowledge.txt"
    assert Path(PATH).read_text("utf-8") == Writer(grammar).text(), hint


def test_files_about_systems_have_no_findings(grammar: Grammar) -> None:
    assert [finding for finding in grammar.findings if finding.startswith(("systems", "packages"))] == []


def test_what_is_wrong_in_them_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "grammar"
    for name in ("tasks", "words", "values"):
        shutil.copytree(ROOT / "grammar" / name, folder / name)
    shutil.copy(ROOT / "grammar" / "utilities.yaml", folder)
    (folder / "systems.yaml").write_text("no-task: {dnf: dnf}\npackage-install: {yum: yum, dnf: 'dnf {file}'}\n")
    (folder / "packages.yaml").write_text("jq: {brew: jq}\n")
    findings = "\n".join(grammar_module.load(folder).findings)
    for word in ("no-task: no such task", "yum is none of", "slot {file} is not declared", "brew is none of"):
        assert word in findings


class _Forms(Dialect):
    """A dialect whose model is the lab's automaton: the numbers of pieces are the encoder's, and forms are written by the lab."""

    def __init__(self, encoder: Encoder, knowledge: Knowledge, writer: Writer, busybox: bool, managers: tuple[str, ...] = ()) -> None:
        super().__init__(None, knowledge, busybox, managers)  # type: ignore[arg-type]  # no model is asked
        self.writer = writer
        self.encoder = encoder

    def rendered(self, sample: Sample) -> str | None:
        """The command; None where the core does not recognise the sample's arguments. Raises NoForm."""
        example = self.encoder.example(sample)
        if example is None:
            return None
        request = sample.text.encode()
        known = self.knowledge.form(self.writer.form(sample.pieces))
        assert known is not None, sample.pieces
        arguments = [(label, position, 0.0) for label, position in example.steps if position >= 0]
        gnu = write_steps(request, example.steps, list(self.encoder.builder.numbers))
        return None if gnu is None else self.put(request, gnu, known, arguments)


def _lab(encoder: Encoder, sample: Sample, pieces: list[Piece]) -> str | None:
    """The command of these pieces with the sample's arguments, as the lab writes it."""
    other = Sample(sample.task, sample.text, pieces, sample.spans, sample.phrase, sample.literals, sample.intent)
    example = encoder.example(other)
    return None if example is None else write_steps(sample.text.encode(), example.steps, list(encoder.builder.numbers))


def _draw(grammar: Grammar, sampler: Sampler, name: str) -> tuple[Sample, dict[str, str]]:
    """A plain sample of a task, and what its slots without an argument are."""
    task = grammar.tasks[name]
    phrase = sampler.rng.choice(task.phrases)
    sample = sampler.phrase(task, phrase)
    return sample, {**{slot: text for slot, text in task.defaults.items() if slot not in phrase.slots}, **sample.literals}


def test_busybox_commands_are_those_of_the_grammar(grammar: Grammar, encoder: Encoder, knowledge: Knowledge) -> None:
    """300 tasks that BusyBox has, drawn at random, with the arguments of a request."""
    dialect = _Forms(encoder, knowledge, Writer(grammar), busybox=True)
    rng = random.Random(4)
    sampler = Sampler(grammar, rng, dressed=False)
    different = compared = advised = 0
    owners = _owners(grammar)
    for name in rng.sample(sorted(grammar.tasks), len(grammar.tasks)):
        task = grammar.tasks[name]
        sample, fixed = _draw(grammar, sampler, name)
        if owners[dialect.writer.form(sample.pieces)] != {name}:
            continue  # the command does not say which of them is meant
        try:
            command = dialect.rendered(sample)
        except NoForm as no_form:
            assert task.busybox.startswith(NONE) and str(no_form), name
            advised += 1
            continue
        if command is None:
            continue
        compared += 1
        assert not task.busybox.startswith(NONE), name
        assert command == _lab(encoder, sample, resolve(grammar.parser.parse(task.busybox, task.slots), fixed)), (name, sample.text)
        different += command != _lab(encoder, sample, sample.pieces)
        if compared == TASKS:
            break
    assert compared == TASKS
    assert different > 60
    assert advised > 30


def _owners(grammar: Grammar) -> dict[str, set[str]]:
    """Which tasks have a form."""
    writer, owners = Writer(grammar), defaultdict[str, set[str]](set)
    for task in grammar.tasks.values():
        for pieces, _ in writer._variants(task.pieces, task.defaults):
            owners[writer.form(pieces)].add(task.id)
    return owners


@pytest.mark.parametrize(("family", "least"), [("find", 55), ("grep", 40), ("ls", 50), ("sort", 25)])
def test_busybox_commands_of_families_are_those_of_their_clauses(
    grammar: Grammar, encoder: Encoder, knowledge: Knowledge, family: str, least: int
) -> None:
    dialect = _Forms(encoder, knowledge, Writer(grammar), busybox=True)
    composed = next(one for one in grammar.families if one.id == family)
    sampler = Sampler(grammar, random.Random(9), dressed=False)
    compared = refused = 0
    for _ in range(100):
        chosen = composed.choose(sampler.rng)
        none = any(NONE in choice.texts["busybox"].values() for choice in chosen.values())
        sample = _of_choices(sampler, composed, chosen)
        if sample is None:
            continue
        try:
            command = dialect.rendered(sample)
        except NoForm as no_form:
            assert none and str(no_form)
            refused += 1
            continue
        if command is None or none:
            continue
        compared += 1
        slots = {name: kind for choice in chosen.values() for name, kind in choice.slots.items()}
        pieces = grammar.parser.parse(composed.text(chosen, "busybox"), slots)
        assert command == _lab(encoder, sample, pieces), sample.text
    assert compared >= least
    assert family == "ls" or refused


def _of_choices(sampler: Sampler, composed: object, chosen: dict) -> Sample | None:
    """A sample whose request is nothing but the arguments."""
    slots = {name: kind for choice in chosen.values() for name, kind in choice.slots.items()}
    text, spans = "x", {}
    for name, kind in slots.items():
        value = sampler.values.draw(kind, name)
        if value.literal is not None:
            return None
        spans[name] = (len(text) + 1, len(text) + 1 + len(value.text))
        text += f" {value.text}"
    return Sample("", text, composed.pieces(chosen, lambda fragment: fragment), spans, "")  # type: ignore[attr-defined]


def test_other_managers_say_what_the_file_says(grammar: Grammar, encoder: Encoder, knowledge: Knowledge) -> None:
    sampler = Sampler(grammar, random.Random(2), dressed=False)
    compared = 0
    for name, forms in grammar.systems.items():
        for manager, form in forms.items() if name != "explain" else ():
            sample, fixed = _draw(grammar, sampler, name)
            command = _Forms(encoder, knowledge, Writer(grammar), False, (manager,)).rendered(sample)
            if command is not None:
                compared += 1
                assert command == _lab(encoder, sample, resolve(grammar.parser.parse(form, grammar.tasks[name].slots), fixed))
    assert compared > 120


def test_a_form_is_written_alike_in_c_and_in_the_lab(grammar: Grammar) -> None:
    from seq2cmd import Translator

    model = Translator.from_pretrained("small").model
    numbers = {piece: k for k, piece in enumerate(_core.pieces(model))}
    writer, compared = Writer(grammar), 0
    for task in grammar.tasks.values():
        labels = [piece.label if isinstance(piece, Slot) else numbers.get((piece.text, piece.glue), -1) for piece in task.pieces]
        if -1 not in labels:
            compared += 1
            assert _core.form_text(model, labels) == writer.form(task.pieces)
    assert compared > 0.8 * len(grammar.tasks)  # the others have pieces that came after this model


def test_forms_are_split_at_their_slots() -> None:
    assert split_form("sed 's/{text|sed}//' {file}") == [("sed 's/", "text|sed"), ("//' ", "file"), ("", "")]
    assert split_form("find . -exec ls {} +") == [("find . -exec ls {} +", "")]


def test_stages_and_bundles_are_read(knowledge: Knowledge) -> None:
    known = knowledge.form("ls -lhS {place} | head -n {number} > {file}")
    assert known is not None
    assert [fragment.first for fragment in known.fragments][-2:] == [1, 2]
    assert knowledge.form("ls -lq") is None
    assert knowledge.form("no such form") is None


def test_no_argument_goes_into_a_command_by_pasting(grammar: Grammar, encoder: Encoder, knowledge: Knowledge) -> None:
    """What a shell would obey is quoted in the other dialect too."""
    text = "x '$(id)*; rm -rf ~'"
    pieces: list[Piece] = grammar.parser.parse("apt search {text}", {"text": "text"})
    known = knowledge.form("apt search {text}")
    assert known is not None and isinstance(pieces[-1], Slot)
    for manager, written in (("dnf", "dnf search '$(id)*; rm -rf ~'"), ("opkg", "opkg find '*$(id)\\*; rm -rf ~*'")):
        dialect = _Forms(encoder, knowledge, Writer(grammar), False, (manager,))
        assert dialect.put(text.encode(), "", known, [(pieces[-1].label, 1, 0.0)]) == written


@pytest.mark.parametrize(
    ("form", "request_text", "written"),
    [
        ("find {place} -type f -size +{find_size}", "x /var 20MB", "find /var -type f -size +20480k"),
        ("find {place} -type f -size -{find_size} -delete", "x /var 1.5GB", "find /var -type f -size -1572864k -delete"),
        ("find {place} -type f -size {find_size}", "x /var 100bytes", "find /var -type f -size 100c"),
        ("find {place} -type f -size +{find_size} -size -{find_size} | wc -l", "x /var 2GB 3TB",
         "find /var -type f -size +2097152k -size -3221225472k | wc -l"),
        ("truncate -s {size} {file}", "x 2TB a.img", "truncate -s 2048G a.img"),
        ("truncate -s {size} {file}", "x 2GB a.img", "truncate -s 2G a.img"),
        ("tar -czf - {path} | split -b {size} - archive.tar.gz.", "x /etc 2GB", "tar -czf - /etc | split -b 2097152k - archive.tar.gz."),
    ],
)  # fmt: skip
def test_sizes_are_in_units_that_busybox_knows(knowledge: Knowledge, form: str, request_text: str, written: str) -> None:
    types = _core.slot_types()
    kinds = [kind for _, kind in split_form(form) if kind]
    arguments = [(SLOT | types.index(kind), position, 0.0) for position, kind in enumerate(kinds, 1)]
    known = knowledge.form(form)
    assert known is not None
    dialect = Dialect(None, knowledge, busybox=True)  # type: ignore[arg-type]  # no model is asked
    assert dialect.put(request_text.encode(), "", known, arguments) == written


def test_the_static_program_has_the_same_table() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "make_dialect_table", "--check"], check=False)
    assert done.returncode == 0, "what the package carries has changed: scripts/make_dialect_table"
