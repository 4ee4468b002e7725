"""Own words learned: `seq2cmd train RECIPE --with-user-phrases`. Toy sizes, no trained weights."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from seq2cmd import Translator, _core
from seq2cmd.cli import main
from seq2cmd.errors import DataError, ModelError, OwnWordsError
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.fine_tune import SHARE, FineTuner, check_grammar, fine_tuning
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.train import Trainer
from seq2cmd.lab.user_phrases import FREE, read_user_phrases
from seq2cmd.own_words.form import PLAIN

TOY = Recipe("toy", 32, minimum_word_count=1, samples_per_epoch=256, epochs=1, batch_size=32, composed_share=0.0, tasks="disks",
             intent_weight=0.5, ngrams=1009, ngram_size=16, dev_share=0.02)  # fmt: skip
OWN = """\
deploy:
  command: /opt/shop/bin/deploy --to {host} --version {ref}
  slots: {host: host, ref: ref}
  phrases: |
    (deploy|ship) version {ref} to {host}
    roll the shop {ref} out on {host}
dump:
  command: pg_dump shop | gzip > ~/shop.sql.gz
  phrases: |
    dump the shop
wipe:
  command: dropdb shop-{port}
  slots: {port: port}
  phrases: |
    wipe the shop cache of port {port}
note:
  command: |
    ssh notes.internal add '{text}'
  slots: {text: text}
  phrases: |
    jot down {text}
"""


@pytest.fixture(autouse=True)
def _short_grammar(short_grammar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEQ2CMD_GRAMMAR", str(short_grammar))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "phrases"
    folder.mkdir()
    (folder / "shop.yaml").write_text(OWN)
    return folder


def test_entries_become_tasks_with_pieces_of_their_own(own: Path) -> None:
    read = read_user_phrases(own)
    tasks = {task.id: task for task in read.tasks}
    assert sorted(tasks) == ["own:deploy", "own:dump", "own:wipe"] and list(read.left_out) == ["note"]
    assert [getattr(piece, "text", "{}") for piece in tasks["own:deploy"].pieces] == ["/opt/shop/bin/deploy --to", "{}", "--version", "{}"]
    assert [phrase.text for phrase in tasks["own:deploy"].phrases] == [
        "deploy version {ref} to {host}", "ship version {ref} to {host}", "roll the shop {ref} out on {host}"]  # fmt: skip
    assert [task.risk for task in read.tasks] == ["changes", "changes", "destroys"]
    assert {"shop", "deploy", "version"} <= set(read.words()) and not {"host", "ref", "port"} - {"port"} & set(read.words())


def test_types_that_are_not_free_hold_nothing_that_a_second_shell_would_read() -> None:
    """For these own words ask the value; a model cannot, so types that take any text are not learned there."""
    hostile = ['"a b;c"', "'x$(y)'", "/tmp/a;b", "a;b", "https://x.org/?a=1&b=$(c)", "*;x", "~/a$b", "x`y`", "a&b.txt", "web1:/tmp/$x",
               "a|b", "feature/a$b", "nginx:1;x", "/dev/sda;x", "$HOME", "{a,b}", "a=b", "x!y", "a*b", "10;x", "5 MB", "~/x", "u+x"]
    for number, name in enumerate(_core.slot_types()):
        values = [found[0].decode() for text in hostile for found in _core.slot_values(text.encode(), number) if found]
        assert name in FREE or all(set(value) <= PLAIN for value in values), (name, values)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "no own phrases in .*phrases"),
        ("deploy:\n  command: x\n", "shop.yaml line 1: deploy has no phrases"),
        ("jot:\n  command: |\n    sh -c '{text}'\n  slots: {text: text}\n  phrases: jot {text}\n", "nothing in .* can be learned: jot"),
        ("a:\n  command: x\n  phrases: |\n    (go\n", "line 4: .*stays open"),
    ],
)
def test_what_cannot_be_learned_is_said(own: Path, text: str | None, message: str) -> None:
    (own / "shop.yaml").unlink()
    if text is not None:
        (own / "shop.yaml").write_text(text)
    with pytest.raises(OwnWordsError, match=message):
        read_user_phrases(own)


def _started(folder: Path) -> Checkpoint:
    """A checkpoint that nothing was taught."""
    torch.manual_seed(3)
    Trainer(TOY, folder / "one", lambda line: None).checkpoint().save(folder / "start")
    return load_checkpoint(folder / "start")


def _known_rows(old: Checkpoint, new: Checkpoint) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """The rows of words, pieces and intents that both have, by table."""
    first = 1 + old.sizes.types
    words = [*range(first), *(first + new.words.index(word) for word in old.words)]
    numbers = {tuple(piece): k for k, piece in enumerate(new.automaton.pieces)}
    pieces = [numbers[tuple(piece)] for piece in old.automaton.pieces]
    intents = [new.intents.index(name) for name in old.intents]
    rows = {"encoder.embedding.weight": words, "decoder.embedding.weight": pieces, "decoder.bias": pieces, "encoder.intent.bias": intents,
            "encoder.intent.vectors.weight": intents, "encoder.ngrams.vectors.weight": intents, "encoder.ngrams.vectors.bias": intents}
    return {name: (old.state[name][: len(at)], new.state[name][torch.tensor(at)]) for name, at in rows.items()}


def test_rows_that_were_there_stay_and_layers_hardly_move(own: Path, tmp_path: Path) -> None:
    started = _started(tmp_path)
    lines: list[str] = []
    tuner = FineTuner(fine_tuning(TOY, 1), tmp_path / "run", tmp_path / "start", own, lines.append)
    assert any("note is not learned, only matched: {text} takes any text" in line for line in lines)
    before = tuner.checkpoint()
    made = tuner.run()
    assert set(made.words) >= {*started.words, "shop"}
    assert set(made.intents) - set(started.intents) == {"own:deploy", "own:dump", "own:wipe"}
    for name, (old, new) in _known_rows(started, made).items():
        assert torch.allclose(old, new, atol=1e-6) or name == "encoder.intent.bias", name  # there caution is taken off
    moved = {name: float((tensor - before.state[name]).abs().max()) for name, tensor in made.state.items()}
    assert 0 < moved["encoder.gru.weight_hh_l0"] < 0.001 and moved["encoder.ngrams.table.weight"] == 0
    assert moved["decoder.embedding.weight"] > 0.003 and moved["encoder.intent.vectors.weight"] > 0.003
    assert made.judge == started.judge[:14] + made.judge[14:] and made.recipe["name"] == "toy-own"
    caution = {name: before.metrics["caution"] * (name in before.metrics["cautious"]) for name in made.intents}
    assert "own:wipe" in before.metrics["cautious"] and "own:dump" not in before.metrics["cautious"]
    bias = dict(zip(tuner.corpus.grammar.intents(), tuner.network.encoder.intent.bias.tolist(), strict=True))  # type: ignore[union-attr]
    left = dict(zip(made.intents, made.state["encoder.intent.bias"].tolist(), strict=True))
    for name in ("own:dump", "own:wipe", started.intents[1]):
        assert bias[name] - left[name] == pytest.approx(tuner.modesty * name.startswith("own:") + caution[name], abs=1e-5)
    examples, _ = tuner.corpus.samples(2000, 5)
    assert sum(example.task.startswith("own:") for example in examples) / len(examples) == pytest.approx(SHARE, abs=0.03)
    again = FineTuner(fine_tuning(TOY, 1), tmp_path / "run", tmp_path / "start", own, lines.append)
    again._resume()
    assert "resuming after epoch 1" in lines[-1]
    (own / "shop.yaml").write_text(OWN.replace("dump the shop", "dump shop the"))
    other = FineTuner(fine_tuning(TOY, 1), tmp_path / "run", tmp_path / "start", own, lines.append)
    other._resume()
    assert "starting afresh" in lines[-1] and other.progress.epoch == 0
    with pytest.raises(ModelError, match="no checkpoint"):
        FineTuner(fine_tuning(TOY, 1), tmp_path / "run", tmp_path / "nowhere", own, lines.append)


def test_the_command_teaches_a_trained_model(
    quick_run: Path, own: Path, tmp_path: Path, source_tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the files to a model folder that knows them, without own words being matched at all.

    The toy knows next to nothing when it begins, so its layers may learn as fast as the rows.
    """
    monkeypatch.setattr("seq2cmd.lab.fine_tune.SLOW", 1.0)
    output = tmp_path / "run"
    arguments = ["train", str(source_tree / "recipes" / "toy.toml"), "--with-user-phrases", str(own), "--start", str(quick_run / "best"),
                 "--output", str(output)]
    assert main(arguments) == 0
    assert f'model = "{output / "toy-own"}"' in capsys.readouterr().out
    metrics = json.loads((output / "toy-own" / "manifest.json").read_text("utf-8"))["metrics"]
    assert metrics["own_top1"] > 0.6 and metrics["dev_top1"] > metrics["start_top1"] - 0.1
    translator = Translator.from_pretrained(str(output / "toy-own"))
    found = translator.translate("roll the shop v1.4.0 out on web1.example.com", explain=True, dialect="busybox")
    best = found.command or found.alternatives[0].command
    assert best == "/opt/shop/bin/deploy --to web1.example.com --version v1.4.0"
    monkeypatch.setenv("SEQ2CMD_MODEL", str(output / "toy-own"))
    assert main(["--explain", "--no-own-words", "wipe the shop cache of port 8080"]) in (0, 1)
    monkeypatch.setenv("SEQ2CMD_GRAMMAR", str(tmp_path))
    with pytest.raises(DataError, match="no grammar in"):
        check_grammar()
    assert main(arguments) == 2
    assert "run this in a checkout" in capsys.readouterr().err


def test_the_page_has_the_measured_figures(source_tree: Path) -> None:
    found = json.loads((source_tree / "results" / "user-phrases.json").read_text("utf-8"))
    page = (source_tree / "docs" / "own-words.md").read_text("utf-8")
    before, after = found["before"], found["after"]
    for row, key, figure in (("51 other wordings of them", "heldout", "top1"), ("sealed checks", "checks", "top1"),
                             ("refusals without an answer", "checks", "refusals_not_answered")):
        assert f"| {row} | {100 * before[key][figure]:.1f}% | {100 * after[key][figure]:.1f}% |" in page
    assert f"{found['own']['tasks']} tasks with {found['own']['phrases']} phrases" in page and found["matched"]["answered"] == 0
    assert before["checks"]["top1"] - after["checks"]["top1"] <= 0.005
