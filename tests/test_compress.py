"""Making networks smaller: rounding, pruning, going on training, distillation, search, and the table. Toy sizes, no trained weights."""

from __future__ import annotations

import copy
import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from seq2cmd import _core
from seq2cmd.errors import ModelError
from seq2cmd.lab import grammar
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.commands import compress as command
from seq2cmd.lab.compress import compare, search
from seq2cmd.lab.compress.distil import Distiller, divergence, retarget, said
from seq2cmd.lab.compress.measure import answers, packed, right
from seq2cmd.lab.compress.prune import keep_words, prune_units, prune_weights, ranked_words
from seq2cmd.lab.compress.rounding import Rounding, names_of, rounded, rounded_state, stored_bytes
from seq2cmd.lab.compress.tune import Tuner
from seq2cmd.lab.corpus import Corpus, build_corpus
from seq2cmd.lab.dataset import Noise, collate
from seq2cmd.lab.model import Network, Prediction
from seq2cmd.lab.pack import quantize_rows
from seq2cmd.lab.recipe import Recipe

ROOT = Path(__file__).resolve().parents[1]
TOY = Recipe("toy", 32, minimum_word_count=1, samples_per_epoch=300, epochs=2, batch_size=32, warmup_steps=5, composed_share=0.0,
             tasks="disks", patience=9, intent_weight=0.5)


@pytest.fixture(scope="module", autouse=True)
def _grammar_read_once() -> Iterator[None]:
    """Reading the grammar takes longer than everything here together. A corpus replaces attributes of its grammar, nothing inside."""
    whole = grammar.load()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grammar, "load", lambda: copy.copy(whole))
        yield


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return build_corpus(TOY)


@pytest.fixture(scope="module")
def checkpoint(corpus: Corpus) -> Checkpoint:
    """Random weights with the words, pieces and commands of the toy recipe."""
    torch.manual_seed(5)
    automaton = corpus.builder.build()
    sizes = TOY.sizes(len(corpus.vocabulary), len(automaton.pieces), corpus.vocabulary.types, len(corpus.grammar.intents()))
    state = {name: tensor.detach().clone() for name, tensor in Network(sizes).state_dict().items()}
    return Checkpoint(sizes, corpus.vocabulary.words, automaton, dataclasses.asdict(TOY), state, metrics={"caution": 0.5})


def said_by(checkpoint: Checkpoint, source: torch.Tensor) -> list[torch.Tensor]:
    """What a network says at three steps of every row of source [B,S]."""
    network = checkpoint.network()
    with torch.inference_mode():
        inputs = torch.tensor([[checkpoint.sizes.bos, 1, 2]]).expand(len(source), -1)
        prediction = network.predict(source, torch.full((len(source),), source.size(1)), inputs, inputs)
    return [prediction.log_pieces, prediction.gate, prediction.attention, prediction.intents]  # type: ignore[list-item]


# ---- rounding ----


def test_eight_bits_are_those_of_the_model_file() -> None:
    weight = torch.randn(9, 48, generator=torch.Generator().manual_seed(1))
    values, scale = quantize_rows(weight.numpy())
    np.testing.assert_allclose(rounded(weight, 8).numpy(), values * scale[:, None], atol=1e-6)


@pytest.mark.parametrize(("columns", "group"), [(48, 0), (48, 16), (40, 32)])
def test_four_bits_have_fifteen_values_a_scale(columns: int, group: int) -> None:
    weight = torch.randn(9, columns, generator=torch.Generator().manual_seed(2))
    weight[3] = 0
    got = rounded(weight, 4, group)
    assert got.shape == weight.shape and not got[3].any()
    for row in got:
        for start in range(0, columns, group or columns):
            part = row[start : start + (group or columns)]
            assert len(part.unique()) <= 15
    assert torch.allclose(rounded(got, 8, group), got, atol=0.02)
    assert (rounded(weight, 4, 16) - weight).norm() < (rounded(weight, 4) - weight).norm() < (rounded(weight, 3) - weight).norm()


def test_parts_of_a_network(checkpoint: Checkpoint) -> None:
    state = checkpoint.state
    assert names_of(["source", "pieces"], state) == ("encoder.embedding.weight", "decoder.embedding.weight")
    everything = set(names_of(["all"], state))
    assert everything == {*names_of(["matrices"], state), *names_of(["source", "intents", "pieces"], state)}
    assert "decoder.score.weight" not in everything and "encoder.gru.weight_hh_l0" in everything
    for bad in (["words"], []):
        with pytest.raises(ModelError, match="no part"):
            names_of(bad, state)


def test_rounded_networks_still_pack(checkpoint: Checkpoint) -> None:
    state, sizes = checkpoint.state, checkpoint.sizes
    rounding = Rounding(names_of(["source"], state), 4, 16)
    made = rounded_state(state, rounding)
    assert {name for name in state if not torch.equal(state[name], made[name])} == {"encoder.embedding.weight"}
    base = packed(checkpoint)
    assert packed(compare.with_state(checkpoint, made)).size_bytes == base.size_bytes  # the file has int8 rows
    rows = sizes.source
    assert stored_bytes(base.size_bytes, sizes, state, Rounding(rounding.names, 4)) == base.size_bytes - rows * sizes.embedding // 2
    assert stored_bytes(base.size_bytes, sizes, state, rounding) == base.size_bytes - rows * sizes.embedding // 2 + rows * (2 - 4)


# ---- pruning ----


def test_words_that_stay_mean_the_same(checkpoint: Checkpoint) -> None:
    kept = checkpoint.words[::3]
    small = keep_words(checkpoint, kept)
    first = 1 + checkpoint.sizes.types
    assert small.words == kept and small.sizes.source == first + len(kept)
    ids = [[0, 3, first + 1, first + 4], [first, first + 2, 5, 1]]
    before = [[i if i < first else first + 3 * (i - first) for i in row] for row in ids]
    for ours, theirs in zip(said_by(small, torch.tensor(ids)), said_by(checkpoint, torch.tensor(before)), strict=True):
        assert torch.equal(ours, theirs)
    assert packed(small).size_bytes < packed(checkpoint).size_bytes
    request = f"{kept[-1]} {checkpoint.words[1]}".encode()
    assert len(_core.source_ids(packed(small).model, request)) == 2
    with pytest.raises(ModelError, match="at least one word"):
        keep_words(checkpoint, ["no such word"])


def test_useful_words_come_first(checkpoint: Checkpoint, corpus: Corpus) -> None:
    ranked = ranked_words(checkpoint, corpus, 300)
    assert sorted(ranked) == sorted(checkpoint.words)
    endings = [word for word in ranked if word.startswith(".")]
    assert ranked[: len(endings)] == endings
    assert {"the", "disk"} <= set(ranked[len(endings) : len(endings) + 60])


def _kill(state: dict[str, torch.Tensor], sizes: object, places: list, dead: torch.Tensor, units: int) -> None:
    for name, axis, start, blocks in places:
        for block in range(blocks):
            state[name].index_fill_(axis, start + block * units + dead, 0.0)


@pytest.mark.parametrize("intents", [False, True])
def test_units_that_do_nothing_are_the_ones_that_go(checkpoint: Checkpoint, intents: bool) -> None:
    """A network whose last units are dead says the same without them, in both directions and in the decoder."""
    from seq2cmd.lab.compress import prune

    torch.manual_seed(6)
    sizes = checkpoint.sizes._replace(decoder=48, encoder=32, intents=intents and checkpoint.sizes.intents)
    state = {name: tensor.detach().clone() for name, tensor in Network(sizes).state_dict().items()}
    _kill(state, sizes, prune._decoder_places(sizes, state), torch.tensor([*range(5), *range(20, 31)]), 48)
    for backward in (False, True):
        _kill(state, sizes, prune._encoder_places(sizes, backward), torch.arange(16) + 8 * backward, 32)
    whole = dataclasses.replace(checkpoint, sizes=sizes, state=state)
    small = prune_units(whole, 0.4)
    assert (small.sizes.decoder, small.sizes.encoder) == (32, 16)
    source = torch.randint(0, sizes.source, (4, 5), generator=torch.Generator().manual_seed(1))
    for ours, theirs in zip(said_by(small, source), said_by(whole, source), strict=True):
        if ours is not None:
            assert torch.allclose(ours, theirs, atol=1e-5)
    assert packed(small).size_bytes < packed(whole).size_bytes
    prune_units(small, 0.4)  # and again, down to sixteen


def test_small_weights_go(checkpoint: Checkpoint) -> None:
    sparse = prune_weights(checkpoint, 0.6)
    for name, weight in checkpoint.state.items():
        zero = sparse.state[name] == 0
        if weight.dim() == 2 and min(weight.shape) > 1:
            assert float(zero.float().mean()) == pytest.approx(0.6, abs=0.01)
            assert weight[zero].abs().max() <= weight[~zero].abs().min()
            assert torch.equal(sparse.state[name][~zero], weight[~zero])
        else:
            assert torch.equal(sparse.state[name], weight)
    before, after = packed(checkpoint), packed(sparse)
    assert after.size_bytes == before.size_bytes and after.zipped_bytes < before.zipped_bytes


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0])
def test_shares_have_limits(checkpoint: Checkpoint, share: float) -> None:
    for prune in (prune_weights, prune_units):
        with pytest.raises(ModelError, match="between 0 and 1"):
            prune(checkpoint, share)
    with pytest.raises(ModelError, match="takes no hidden unit"):
        prune_units(checkpoint, 0.01)


# ---- going on training ----


def test_tuning_keeps_zeros_and_bits(checkpoint: Checkpoint, corpus: Corpus, tmp_path: Path) -> None:
    """Only the exact weights behind the rounded ones move freely; what is saved is rounded, sparse, and as cautious as it was."""
    sparse = prune_weights(checkpoint, 0.5)
    rounding = Rounding(names_of(["source", "matrices"], checkpoint.state), 4)
    tuner = Tuner(sparse, tmp_path / "run", 6, 300, 1e-2, rounding, zeros=True, log=lambda line: None)
    tuner._resume()
    examples, _ = corpus.samples(300, 1)
    losses = [tuner._epoch(examples) for _ in range(4)]
    assert losses[-1] < losses[0]
    made = tuner.checkpoint()
    assert made.metrics["caution"] == 0.5 and made.recipe == checkpoint.recipe and made.words == checkpoint.words
    for name, weight in made.state.items():
        if name in tuner.masks:
            assert not weight[sparse.state[name] == 0].any()
            assert not torch.equal(weight, sparse.state[name])
    for name in rounding.names:
        exact = tuner.exact[name]
        assert torch.allclose(rounded(exact, 4), made.state[name]) and not torch.equal(exact, made.state[name])
    assert not tuner.exact.keys() & {"decoder.embedding.weight"}
    packed(made)
    tuner.folder.mkdir()
    tuner._save_last()
    again = Tuner(sparse, tmp_path / "run", 6, 300, 1e-2, rounding, zeros=True, log=lambda line: None)
    again._resume()
    assert torch.equal(again.weights["decoder.embedding.weight"], tuner.weights["decoder.embedding.weight"])


def test_tuning_wants_the_same_pieces(checkpoint: Checkpoint, tmp_path: Path) -> None:
    other = dataclasses.replace(checkpoint, recipe={**checkpoint.recipe, "tasks": "docker"})
    with pytest.raises(ModelError, match="other pieces"):
        Tuner(other, tmp_path, log=lambda line: None)
    with pytest.raises(ModelError, match="other pieces"):
        Distiller(dataclasses.replace(TOY, tasks="docker"), tmp_path, checkpoint, log=lambda line: None)


# ---- distillation ----


def test_divergence_from_the_teacher() -> None:
    torch.manual_seed(7)

    def prediction() -> Prediction:
        return Prediction(torch.randn(2, 3, 5).log_softmax(-1), torch.randn(2, 3), torch.randn(2, 3, 4).softmax(-1), None)

    teacher, student = prediction(), prediction()
    assert torch.allclose(said(teacher).exp().sum(-1), torch.ones(2, 3), atol=1e-5)
    real = torch.tensor([[1.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    assert divergence(teacher, teacher, real).item() == pytest.approx(0, abs=1e-6)
    assert divergence(student, teacher, real).item() > 0.05
    moved = Prediction(student.log_pieces, student.gate.clone(), student.attention, None)
    moved.gate[:, 2] += 9
    moved.gate[1, 1] += 9
    assert torch.equal(divergence(moved, teacher, real), divergence(student, teacher, real)), "padding counts"


def test_student_comes_to_think_like_its_teacher(checkpoint: Checkpoint, corpus: Corpus, tmp_path: Path) -> None:
    """The teacher has other words and sizes, and reads the request without noise."""
    teacher = keep_words(checkpoint, checkpoint.words[: len(checkpoint.words) // 2])
    recipe = dataclasses.replace(TOY, width=48, noise_drop=0.5, noise_unknown=0.3, dropout=0.0)
    distiller = Distiller(recipe, tmp_path, teacher, share=1.0, log=lambda line: None)
    examples, _ = corpus.samples(300, 1)
    batch = collate(examples[:40], distiller.sizes, corpus.vocabulary, Noise(unknown=0.5, drop=0.5, common=corpus.common), distiller.rng)
    source = distiller._teacher_source(examples[:40], batch)
    shorter = 0
    for example, row, length, kept in zip(examples[:40], source, batch.lengths.tolist(), batch.kept, strict=True):
        ids = distiller.teacher_words.ids(example.text.encode())
        assert row[:length].tolist() == [ids[k] for k in kept[:length].tolist()] and not row[length:].any()
        shorter += length < len(ids)
    assert shorter > 5
    losses = [distiller._epoch(examples) for _ in range(3)]
    assert losses[2] < losses[0]


def test_teachers_own_words_only_where_they_mean_the_same(
    checkpoint: Checkpoint, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = packed(checkpoint).model
    example = next(e for e in corpus.samples(50, 3)[0] if e.steps)
    wanted, steps = _core.fill(model, example.text.encode(), example.steps), list(example.steps)
    for text, changed in ((wanted, False), (f"{wanted}  ", True), ("reboot", False)):
        found = (0, [(text, 0.0, 0.0, [(label, at, -0.1) for label, at in [*steps, (0, -1)]])], None, None)
        monkeypatch.setattr(_core, "translate", lambda *_, found=found: found)
        assert retarget(example, model, 2) is changed
        assert example.steps == steps  # the same steps, without the end


# ---- search ----


@pytest.fixture(scope="module")
def material() -> Iterator[search.Material]:
    space = {"decoder": (16, 32), "encoder": (16,), "embedding": (16,), "words": (50, 100), "layers": (1, 2), "cell": ("gru", "lstm")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "SPACE", space)
        yield search.gather(TOY, 120, 20)


def test_search_goes_on_after_it_was_stopped(material: search.Material, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    storage, lines = f"sqlite:///{tmp_path / 'study.db'}", []
    search.search(material, search.open_study(storage, "toy"), 3, lines.append)
    assert len(lines) == 3 and all("% right" in line for line in lines)
    with monkeypatch.context() as patch:
        patch.setattr(search.Proxy, "train", lambda self: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            search.search(material, search.open_study(storage, "toy"), 4, lines.append)
    study = search.open_study(storage, "toy")
    assert len(search.finished(study)) == 3
    search.search(material, study, 4, lines.append)
    search.write_report(study, tmp_path / "out")
    report = json.loads((tmp_path / "out" / "search.json").read_text())
    assert len(report["trials"]) == 4 and (tmp_path / "out" / "search.png").stat().st_size > 5000
    best = [row for row in report["trials"] if row["best"]]
    assert best and all(row["estimated"] == (row["layers"] > 1 or row["cell"] == "lstm") for row in report["trials"])
    for row in report["trials"]:
        better = [o for o in report["trials"] if o["bytes"] < row["bytes"] and o["microseconds"] < row["microseconds"]
                  and o["accuracy"] > row["accuracy"]]
        assert not (better and row["best"])


@pytest.mark.parametrize(("layers", "cell"), [(1, "gru"), (2, "gru"), (1, "lstm")])
def test_proxies_learn(material: search.Material, layers: int, cell: str) -> None:
    """Every architecture of the space trains; more layers and gates cost more bytes and time."""
    choice = {"decoder": 16, "encoder": 16, "embedding": 16, "words": 100, "layers": layers, "cell": cell}
    proxy = search.Proxy(material, choice)
    before = {name: tensor.detach().clone() for name, tensor in proxy.network.named_parameters() if "gru" in name}
    proxy.train()
    assert all(not torch.equal(before[name], tensor) for name, tensor in proxy.network.named_parameters() if "gru" in name)
    assert 0 <= proxy.accuracy() <= 1
    twin = search.Proxy(material, {**choice, "layers": 1, "cell": "gru"})
    assert (proxy.cost()[0] > twin.cost()[0]) is (layers > 1 or cell == "lstm")


def test_steps_are_right_when_the_target_is_likeliest(material: search.Material) -> None:
    proxy = search.Proxy(material, {"decoder": 16, "encoder": 16, "embedding": 16, "words": 100, "layers": 1, "cell": "gru"})
    examples = [example for example in material.train if example.arguments][:4]
    batch = collate(examples, proxy.sizes, proxy.vocabulary)
    wanted = torch.nn.functional.one_hot(batch.target.clamp(min=0), proxy.sizes.pieces).float()
    copies = (batch.target == -1).float()
    attention = torch.where(copies.unsqueeze(-1) > 0, batch.copies, torch.ones_like(batch.copies))
    attention = attention / attention.sum(-1, keepdim=True)
    gate = 9 - 18 * copies
    right_ones = search.steps_right(Prediction((wanted * 20).log_softmax(-1), gate, attention, None), batch)
    assert right_ones.all()
    wrong = search.steps_right(Prediction((wanted * 20).log_softmax(-1), -gate, attention, None), batch)
    assert torch.equal(wrong, batch.target == -2)


def test_storage_that_cannot_be_opened(tmp_path: Path) -> None:
    for storage in (f"sqlite:///{tmp_path / 'no' / 'such.db'}", "nonsense"):
        with pytest.raises(ModelError, match="cannot open"):
            search.open_study(storage, "toy")


# ---- the table ----


def test_comparison_goes_on(checkpoint: Checkpoint, corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare, "WORDS", (80,))
    monkeypatch.setattr(compare, "WEIGHTS", (0.5,))
    monkeypatch.setattr(compare, "UNITS", (0.4,))
    monkeypatch.setattr(compare, "ROUNDINGS", (("source",), ("all",)))
    monkeypatch.setattr(compare, "ONNX_EVERY", 4)
    monkeypatch.setattr(compare, "ONNX", ("float", "int4"))
    items, output, lines = corpus.dev(40)[:24], tmp_path / "c.json", []
    whole = dataclasses.replace(checkpoint, state=Network(checkpoint.sizes._replace(decoder=32)).state_dict())
    first = compare.Comparison(whole, corpus, items, output, lines.append)
    asked = {"accuracy": 0.5, "requests": 24, "before": 0.5, "lost": 0, "won": 0, "time": 1.0}
    monkeypatch.setattr(first, "asked", lambda answer, every=1: asked)
    first.in_the_core()
    saved = json.loads(output.read_text())
    assert [row["name"] for row in saved["rows"]][0] == compare.AS_IS and len(saved["rows"]) == 1 + 4 + 1 + 1 + 1
    second = compare.Comparison(whole, corpus, items, output, lines.append)
    assert list(second.rows) == [row["name"] for row in saved["rows"]]
    monkeypatch.undo()
    monkeypatch.setattr(compare, "ONNX", ("float", "int4"))
    monkeypatch.setattr(compare, "ONNX_EVERY", 4)
    second.in_onnxruntime()
    rows = json.loads(output.read_text())["rows"]
    assert [row["name"] for row in rows[-2:]] == ["float32", "weights of 4 bits"] and rows[-1]["bytes"] < rows[-2]["bytes"] / 2
    assert rows[-1]["requests"] == 6 and rows[-1]["time"] > 0
    other = compare.Comparison(checkpoint, corpus, items, output, lines.append)
    assert not other.rows, "rows of other weights stay out"


def test_accuracy_is_of_exact_commands(checkpoint: Checkpoint, corpus: Corpus) -> None:
    model, items = packed(checkpoint).model, corpus.dev(40)[:12]
    wanted = {item.text: _core.fill(model, item.text.encode(), item.steps) for item in items}
    assert right(lambda request: wanted[request.decode()], model, items) == [True] * len(items)
    assert right(lambda request: None, model, items) == [False] * len(items)
    answer = answers(model, 2)
    assert right(answer, model, items) == [answer(item.text.encode()) == wanted[item.text] for item in items]


def test_the_page_has_the_table() -> None:
    results = json.loads((ROOT / "results" / "compression.json").read_text("utf-8"))
    page = (ROOT / "docs" / "lab" / "compression.md").read_text("utf-8")
    shown = page.partition(compare.START)[2].partition(compare.END)[0].strip()
    assert shown == compare.table(results)
    names = [row["name"] for row in results["rows"]]
    assert len(names) == len(set(names)) > 15


def test_page_without_marks(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("no table here\n")
    with pytest.raises(ModelError, match="marks for the table"):
        compare.update_page(page, {})


# ---- the command ----


def test_prune_and_round_commands(checkpoint: Checkpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checkpoint.save(tmp_path / "best")
    assert command.main(["prune", str(tmp_path / "best"), "--weights", "0.5", "--output", str(tmp_path / "sparse")]) == 0
    assert "seq2cmd calibrate" in capsys.readouterr().out
    assert (load_checkpoint(tmp_path / "sparse").state["encoder.key.weight"] == 0).float().mean() > 0.4
    assert command.main(["round", str(tmp_path / "best"), "--of", "source,pieces", "--output", str(tmp_path / "few")]) == 0
    few = load_checkpoint(tmp_path / "few").state["decoder.embedding.weight"]
    assert torch.equal(few, rounded(checkpoint.state["decoder.embedding.weight"], 4))
    with pytest.raises(ModelError, match="no part words"):
        command.main(["round", str(tmp_path / "best"), "--of", "words", "--output", str(tmp_path / "few")])


@pytest.mark.parametrize("line", [["compare", "x", "--output", "y", "--add", "name"], ["prune", "x", "--output", "y"], []])
def test_wrong_use(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        command.main(line)
    assert error.value.code == 2 and "usage: seq2cmd lab" in capsys.readouterr().err
