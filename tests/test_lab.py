"""The lab: recipes, network, training that resumes, calibration, packing. Toy sizes, no trained weights."""

from __future__ import annotations

import dataclasses
import json
import random
import statistics
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from seq2cmd import _core
from seq2cmd.errors import ModelError, RecipeError
from seq2cmd.lab.automaton import Automaton
from seq2cmd.lab.calibrate import LOST, MOST_LOST, calibrate, set_caution, threshold
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.corpus import MOST, build_corpus, held_out, known_tasks
from seq2cmd.lab.dataset import COPY_ONLY, PADDING, Example, Noise, batches, collate, typo
from seq2cmd.lab.few_bits import rounded, seen_rounded
from seq2cmd.lab.grammar import load
from seq2cmd.lab.leaderboard import leaderboard
from seq2cmd.lab.model import Network, Sizes, WordVectors
from seq2cmd.lab.model_card import END, START, card, update_readme, write_model_folder
from seq2cmd.lab.ngram_training import accuracy, train_ngrams
from seq2cmd.lab.ngrams import NGrams
from seq2cmd.lab.recipe import Recipe, load_recipe
from seq2cmd.lab.train import Trainer
from seq2cmd.lab.vocabulary import Vocabulary, telling_words

ROOT = Path(__file__).resolve().parents[1]
TOY = Recipe(
    "toy",
    32,
    minimum_word_count=1,
    samples_per_epoch=600,
    epochs=2,
    batch_size=32,
    warmup_steps=5,
    composed_share=0.0,
    tasks="disks",
    patience=9,
)


@pytest.fixture(autouse=True)
def _short_grammar(short_grammar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer phrases to read, in this process and in those that sample for training; vectors and all else are the source tree's."""
    monkeypatch.setenv("SEQ2CMD_GRAMMAR", str(short_grammar))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = 'x'\nwidth = 64\nwidht = 3\n", "unknown key 'widht'"),
        ("name = 'x'\n", "width is missing"),
        ("name = 'x'\nwidth = 'big'\n", "expected int"),
        ("name = 'x'\nwidth = 1000\n", "expected 16 to 512"),
        ("name = \n", "not readable as TOML"),
        ("name = 'x'\nwidth = true\n", "expected int"),
    ],
)
def test_recipe_errors(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "r.toml"
    path.write_text(text)
    with pytest.raises(RecipeError, match=message):
        load_recipe(path)


def test_recipe_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_text(TOY.to_toml())
    assert load_recipe(path) == TOY
    with pytest.raises(RecipeError, match="no recipe"):
        load_recipe(tmp_path / "missing.toml")


@pytest.mark.parametrize("name", ["base", "small", "tiny", "toy"])
def test_shipped_recipes_load(name: str) -> None:
    assert load_recipe(ROOT / "recipes" / f"{name}.toml").name == name


def test_sizes_follow_the_dial() -> None:
    sizes = Recipe("x", 128).sizes(100, 50, 26)
    assert (sizes.embedding, sizes.encoder, sizes.decoder, sizes.attention) == (64, 96, 128, 64)


def reversal_batch(rng: random.Random, sizes: Sizes, count: int) -> tuple[torch.Tensor, ...]:
    """Toy task: say the even ids of the source backwards, copy the odd ones."""
    rows = [[rng.randrange(1, sizes.source) for _ in range(5)] for _ in range(count)]
    source = torch.tensor(rows)
    inputs, target, copies = torch.zeros(count, 6, dtype=torch.long), torch.full((count, 6), PADDING), torch.zeros(count, 6, 5)
    for b, row in enumerate(rows):
        previous = sizes.bos
        for t, value in enumerate(reversed(row)):
            inputs[b, t] = previous
            if value % 2:
                target[b, t], previous = COPY_ONLY, sizes.copy
                copies[b, t, [k for k, v in enumerate(row) if v == value]] = 1
            else:
                target[b, t], previous = value, value
        inputs[b, 5], target[b, 5] = previous, 0
    return source, torch.full((count,), 5), inputs, target, copies


def test_network_learns_reversal_with_copying() -> None:
    torch.manual_seed(0)
    sizes, rng = Sizes(source=12, pieces=12, types=1, embedding=32, encoder=32, decoder=48, attention=32), random.Random(0)
    network = Network(sizes)
    optimizer = torch.optim.Adam(network.parameters(), 5e-3)
    first = last = 0.0
    for step in range(250):
        loss = network(*reversal_batch(rng, sizes, 64))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        first, last = (float(loss.detach()) if step == 0 else first), float(loss.detach())
    assert first > 1.5 and last < 0.15


def test_all_steps_at_once_are_the_steps_one_by_one() -> None:
    """Training's fast paths (both directions together, products of all inputs beforehand) against the network that inference runs."""
    torch.manual_seed(1)
    sizes = Sizes(12, 9, 2, embedding=16, encoder=16, decoder=32, attention=16, intents=3, ngrams=13, ngram=16)
    network = Network(sizes).eval()
    source, lengths, inputs = torch.randint(0, 12, (4, 6)), torch.tensor([6, 2, 1, 4]), torch.randint(0, sizes.inputs, (4, 5))
    memory, h = network.encode(source, lengths)
    features, attention = network.decoder.run(inputs, h, memory)
    for row, length in enumerate(lengths.tolist()):
        alone, _, _, own, intents, _ = network.encoder(source[row : row + 1, :length])
        assert torch.allclose(memory.states[row, :length], alone[0], atol=1e-6) and torch.allclose(h[row], own[0], atol=1e-6)
        assert intents is not None and memory.intents is not None and torch.allclose(memory.intents[row], intents[0], atol=1e-6)
    for t in range(5):
        h, weights, step = network.decoder.step(inputs[:, t], h, memory)
        assert torch.allclose(step, features[:, t], atol=1e-6) and torch.allclose(weights, attention[:, t], atol=1e-6)


def test_the_loss_of_training_is_that_of_the_prediction() -> None:
    """Pieces are read only at the steps that say one: the same loss and gradients."""
    torch.manual_seed(1)
    sizes = Sizes(12, 12, 1, embedding=16, encoder=16, decoder=32, attention=16, intents=3, ngrams=13, ngram=16)
    network, intent = Network(sizes), torch.tensor([0, 2, 1, 1])
    batch = reversal_batch(random.Random(2), sizes, 4)
    batch[3][1:3, 4:] = PADDING
    found = []
    for loss in (network(*batch, intent=intent, intent_weight=0.5), network.plain_loss(*batch, intent, 0.5)):
        network.zero_grad()
        loss.backward()
        found.append([loss.detach(), *(parameter.grad for parameter in network.parameters() if parameter.grad is not None)])
    assert len(found[0]) == len(found[1]) > 20
    for one, other in zip(*found):
        assert torch.allclose(one, other, atol=1e-6)


def test_scheduled_sampling_has_a_gradient() -> None:
    torch.manual_seed(1)
    sizes = Sizes(source=12, pieces=12, types=1, embedding=16, encoder=16, decoder=16, attention=16)
    network = Network(sizes)
    loss = network(*reversal_batch(random.Random(2), sizes, 8), teacher_forcing=0.3)
    loss.backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for name, p in network.named_parameters() if "bias" not in name)


def test_folded_word_vectors_say_the_same() -> None:
    torch.manual_seed(0)
    sizes = Sizes(source=9, pieces=5, types=2, embedding=16, encoder=16, decoder=16, attention=16, intents=3)
    trained = torch.tensor([1, 1, 1, 1, 1, 1, 1, 0, 0])
    network = Network(sizes, words=WordVectors(torch.randn(9, 8), trained, 16, drop=0.5)).eval()
    plain = Network(sizes).eval()
    plain.load_state_dict(network.inference_state())
    source, lengths = torch.randint(0, 9, (3, 4)), torch.tensor([4, 4, 4])
    for ours, theirs in zip(network.encoder(source, lengths)[:5], plain.encoder(source, lengths)[:5], strict=True):
        assert torch.allclose(ours, theirs, atol=1e-6)


def test_noise_spares_arguments() -> None:
    corpus = build_corpus(TOY)
    examples, _ = corpus.samples(300, 1)
    sizes = TOY.sizes(len(corpus.vocabulary), 900, corpus.vocabulary.types)
    chosen = [example for example in examples if example.arguments][:50]
    batch = collate(chosen, sizes, corpus.vocabulary, Noise(unknown=0.5, drop=0.4), random.Random(1))
    wanted = (batch.target == COPY_ONLY).float()
    assert wanted.sum() >= 50
    assert torch.equal((batch.copies.sum(-1) > 0).float(), wanted), "an argument was disturbed: nothing is left to copy"
    assert len({typo("restart", random.Random(k)) for k in range(30)}) > 5 and typo("rm", random.Random(1)) == "rm"


def test_noise_leaves_out_common_words_only() -> None:
    """Without the word that tells it from others, a request would mean another task."""
    vocabulary = Vocabulary(["openrc", "restart", "the", "with"])
    words = ["restart", "the", "x", "with", "openrc"]
    ids = vocabulary.ids(" ".join(words).encode())
    example = Example("t", " ".join(words), ids, words, [0] * 5, list(range(5)), [(0x8000, 2)])
    sizes = Recipe("x", 32).sizes(len(vocabulary), 5, vocabulary.types)
    batch = collate([example], sizes, vocabulary, Noise(drop=1.0, common=frozenset(["the", "with"])), random.Random(1))
    assert batch.source.tolist() == [[ids[0], ids[2], ids[4]]]
    for task, left in (("t", [ids[0], ids[2], ids[3], ids[4]]), ("other", [ids[0], ids[2], ids[4]])):
        noise = Noise(drop=1.0, common=frozenset(["the", "with"]), telling={task: frozenset(["with"])})
        assert collate([example], sizes, vocabulary, noise, random.Random(1)).source.tolist() == [left]
    corpus = build_corpus(TOY)
    assert {"the", "of"} <= corpus.common and not {"inode", "smartctl"} & corpus.common


def test_words_that_tell_a_task_from_others() -> None:
    """ "install x again" is another task than "install x", though "again" is said for many."""
    telling = telling_words(load())
    assert "again" in telling["package-reinstall"] and "again" not in telling["package-install"]
    assert "the" not in telling["package-reinstall"]
    assert {"not", "only", "without"} <= telling[""] and "please" not in telling[""]


def test_noise_hides_endings_of_file_names() -> None:
    vocabulary = Vocabulary(["pack", ".gz"])
    ids, types = vocabulary.ids(b"pack x.gz"), [0, _core.token_types().index("FILE")]
    example = Example("t", "pack x.gz", ids, ["pack", "x.gz"], types, [0, 1], [(0x8000, 1)])
    sizes = Recipe("x", 32).sizes(len(vocabulary), 5, vocabulary.types)
    seen, hidden = (int(collate([example], sizes, vocabulary, Noise(ending=p), random.Random(1)).source[0, 1]) for p in (0.0, 1.0))
    assert vocabulary.ending(seen) == ".gz" and hidden == 1 + types[1]


def test_held_out_phrases_do_not_train() -> None:
    corpus = build_corpus(Recipe("x", 32, dev_share=0.3, tasks="disks"))
    trained = {(task.id, phrase.text) for task, phrase in corpus.train}
    assert corpus.held and not trained & {(task.id, phrase.text) for task, phrase in corpus.held}
    assert all(held_out(phrase.text, 0.3) for _, phrase in corpus.held)


def test_negatives_are_said_nothing_to() -> None:
    corpus = build_corpus(Recipe("x", 32, tasks="disks", negative_share=0.5))
    examples, _ = corpus.samples(200, 3)
    silent = [example for example in examples if not example.steps]
    assert 60 < len(silent) < 140 and {example.text for example in silent} <= set(corpus.negatives)
    assert corpus.held_negatives and not set(corpus.negatives) & set(corpus.held_negatives)
    sizes = corpus.recipe.sizes(len(corpus.vocabulary), 900, corpus.vocabulary.types)
    batch = collate(silent[:4], sizes, corpus.vocabulary)
    assert batch.target.tolist() == [[0]] * 4 and batch.inputs.tolist() == [[sizes.bos]] * 4


def test_a_recipe_may_name_its_tasks_in_a_file(tmp_path: Path) -> None:
    grammar, path = load(), tmp_path / "tasks.txt"
    path.write_text("# only these\ndisk-free find  # a family\nrestart-nothing\n")
    for tasks, said in ((str(path), "restart-nothing"), ("disks,gardening", "gardening"), (str(tmp_path / "none.txt"), "no file")):
        with pytest.raises(RecipeError, match=said):
            known_tasks(tasks, grammar)
    assert 300 < len(known_tasks(load_recipe(Path("recipes/tiny.toml")).tasks, grammar)) < 600
    path.write_text("disk-free find\n")
    corpus = build_corpus(Recipe("x", 32, tasks=str(path)), grammar)
    assert set(corpus.grammar.tasks) == {"disk-free"} and [family.id for family in corpus.grammar.families] == ["find"]
    assert any("git" in text for text in corpus.negatives)  # what others would answer


def test_batches_are_made_of_parts_of_like_length() -> None:
    corpus = build_corpus(TOY)
    examples, _ = corpus.samples(600, 1)
    for mixed in (1, 4):
        made = list(batches(examples, 32, random.Random(1), mixed))
        assert sorted(len(part) for parts in made for part in parts)[-1] == 32 // mixed
        assert {len(parts) for parts in made[:-1]} == {mixed}
        assert sorted(id(example) for parts in made for part in parts for example in part) == sorted(map(id, examples))
    spread = [{len(example.steps) for part in parts for example in part} for parts in made[:-1]]
    assert sum(map(len, spread)) / len(spread) > 2, "short and long commands should meet in a batch"


def test_the_decoder_is_told_what_is_meant() -> None:
    """The intents are a distribution that their own part of the loss teaches, and the first state and topic depend on it."""
    torch.manual_seed(2)
    corpus = build_corpus(Recipe("x", 32, minimum_word_count=1, tasks="disks", intent_weight=0.5, negative_share=0.3))
    names = corpus.grammar.intents()
    assert names[0] == "" and len(set(names)) == len(names) == 1 + len(corpus.grammar.tasks)
    examples, _ = corpus.samples(256, 1)
    assert {names[example.intent] for example in examples if not example.steps} == {""}
    assert all(names[example.intent] == example.task for example in examples)
    sizes = corpus.recipe.sizes(len(corpus.vocabulary), 900, corpus.vocabulary.types, len(names))
    plain = Recipe("x", 32).sizes(len(corpus.vocabulary), 900, corpus.vocabulary.types, len(names))
    assert (sizes.intents, plain.intents) == (len(names), 0)
    network, batch = Network(sizes), collate(examples, sizes, corpus.vocabulary)
    optimizer = torch.optim.Adam(network.parameters(), 0.01)
    inputs = (batch.source, batch.lengths, batch.inputs, batch.target, batch.copies, 0.0, 1.0)
    losses = []
    for _ in range(25):
        command, both = network(*inputs), network(*inputs, batch.intent, 1.0)
        losses.append(float((both - command).detach()))
        optimizer.zero_grad()
        (both - command).backward()
        optimizer.step()
    assert losses[0] == pytest.approx(torch.log(torch.tensor(len(names))).item(), rel=0.1) and losses[-1] < losses[0] / 2
    memory, _ = network.eval().encode(batch.source, batch.lengths)
    assert memory.intents is not None and torch.allclose(memory.intents.exp().sum(-1), torch.ones(len(examples)), atol=1e-5)
    with torch.no_grad():
        network.encoder.intent.vectors.weight.mul_(-1)  # type: ignore[union-attr]
    other, _ = network.encode(batch.source, batch.lengths)
    assert not torch.allclose(other.topic, memory.topic, atol=1e-2) and torch.equal(other.states, memory.states)
    assert Network(plain).encode(batch.source, batch.lengths)[0].intents is None


@torch.no_grad()
def test_training_starts_from_a_checkpoint_with_other_words(tmp_path: Path) -> None:
    """Words, pieces and layers that both know are taken over, so that the new network says at first what the old one said."""
    torch.manual_seed(4)
    vectors = tmp_path / "vectors.safetensors"
    first = Trainer(TOY, tmp_path / "one", lambda line: None)
    words = [word for word in first.corpus.vocabulary.words if not word.startswith(".")]
    save_file({"vectors": torch.randn(len(words), 16)}, str(vectors), metadata={"words": json.dumps(words)})
    first.checkpoint().save(tmp_path / "start")
    recipe = dataclasses.replace(TOY, tasks="disks,files", word_vectors=str(vectors), intent_weight=0.5)
    second = Trainer(recipe, tmp_path / "two", lambda line: None, start=tmp_path / "start")
    assert second.sizes.pieces > first.sizes.pieces and second.sizes.source > first.sizes.source and second.sizes.intents
    old, new = first.network.eval(), second.network.eval()

    def known(trainer: Trainer, ids: torch.Tensor) -> list[object]:
        vocabulary = trainer.corpus.vocabulary
        return [i if i <= vocabulary.types else vocabulary.words[i - 1 - vocabulary.types] for i in ids[0].tolist()]

    compared = 0
    pieces = [second.automaton.pieces.index(piece) for piece in first.automaton.pieces]
    for item in first.dev[:60]:
        ids = [torch.tensor([trainer.corpus.vocabulary.ids(item.text.encode())]) for trainer in (first, second)]
        if known(first, ids[0]) != known(second, ids[1]):
            continue  # a word that only the new one knows
        compared += 1
        (a, h), (b, g) = (network.encode(one, torch.tensor([one.size(1)])) for network, one in zip((old, new), ids, strict=True))
        assert torch.allclose(h, g, atol=1e-4) and torch.allclose(a.keys, b.keys, atol=1e-4) and torch.allclose(a.topic, b.topic, atol=1e-4)
        start = (torch.tensor([first.sizes.bos]), torch.tensor([second.sizes.bos]))
        steps = [network.decoder.step(y, s, m)[2] for network, y, s, m in zip((old, new), start, (h, g), (a, b), strict=True)]
        said = [network.decoder.read(f, m.topic)[0] for network, f, m in zip((old, new), steps, (a, b), strict=True)]
        assert torch.allclose(said[0], said[1][:, pieces].log_softmax(-1), atol=1e-3)
    assert compared >= 5
    wider = dataclasses.replace(TOY, width=64, embedding_size=first.sizes.embedding)
    third = Trainer(wider, tmp_path / "three", lambda line: None, start=tmp_path / "start")
    ours, theirs = third.network.decoder.query.weight, first.network.decoder.query.weight
    assert ours.shape[1] == 64 and torch.equal(ours[:, : theirs.shape[1]], theirs) and not ours[:, theirs.shape[1] :].any()
    fourth = Trainer(dataclasses.replace(TOY, width=64), tmp_path / "four", lambda line: None, start=tmp_path / "start")
    assert fourth.network.decoder.query.weight.shape == (32, 64)
    told = dataclasses.replace(TOY, width=64, intent_weight=0.5, intent_size=16)
    Trainer(told, tmp_path / "five", lambda line: None, start=tmp_path / "start").checkpoint().save(tmp_path / "told")
    with pytest.raises(RecipeError, match="vectors of intents"):
        Trainer(dataclasses.replace(told, width=96, intent_size=32), tmp_path / "six", lambda line: None, start=tmp_path / "told")


def test_tasks_that_were_drawn_less_often_than_their_share_are_drawn_more_often(tmp_path: Path) -> None:
    """So that what is new is learned beside what has been learned for long; n-grams go on for a little and are not learned anew."""
    corpus = build_corpus(TOY)
    before, drawn = list(corpus.weights), corpus.draws(100_000)
    assert sum(drawn.values()) == pytest.approx(100_000)
    new, half, *others = drawn
    drawn[half] /= 2
    corpus.catch_up({name: count for name, count in drawn.items() if name != new})
    often = {task.id: after / weight for (task, _), after, weight in zip(corpus.train, corpus.weights, before, strict=True)}
    assert often[new] == MOST and often[half] == pytest.approx(2, rel=0.1)
    assert all(often[name] == pytest.approx(1, rel=0.1) for name in others)

    told = dataclasses.replace(TOY, intent_weight=0.5, ngrams=1009, ngram_size=16)
    first = Trainer(told, tmp_path / "one", lambda line: None)
    first.progress.epoch = 2
    first.checkpoint().save(tmp_path / "start")
    second = Trainer(told, tmp_path / "two", lambda line: None, start=tmp_path / "start")
    assert second.ngrams_begun and not first.ngrams_begun
    assert sum(second.drawn.values()) == pytest.approx(2 * TOY.samples_per_epoch, rel=0.01)
    second.progress.epoch = 1
    assert sum(second.checkpoint().drawn.values()) == pytest.approx(3 * TOY.samples_per_epoch, rel=0.01)


def test_tasks_that_are_asked_for_more_often_are_drawn_more_often() -> None:
    grammar = load()
    area = known_tasks(TOY.tasks, grammar)
    asked, unasked = ({name for name in area if name in grammar.tasks and (name in grammar.asked) == said} for said in (True, False))
    assert asked and unasked
    corpus = build_corpus(TOY, grammar)
    counts = {name: sum(task.id == name for task, _ in corpus.train) for name in asked | unasked}
    draws = corpus.draws(1)
    unit = statistics.median(draws[name] / counts[name] ** 0.5 for name in unasked)
    for name in asked:
        assert draws[name] == pytest.approx(unit * (counts[name] * (1 + grammar.asked[name])) ** 0.5, rel=0.01)


def test_training_resumes_where_it_stopped(tmp_path: Path) -> None:
    """Two epochs in one go, or one and one more: the same steps are taken and the log goes on."""
    lines: list[str] = []
    trainer = Trainer(TOY, tmp_path / "run", lines.append)
    whole_epoch = trainer._epoch

    def stop(examples: list[Example]) -> float:
        if trainer.progress.epoch == 1:
            raise KeyboardInterrupt
        return whole_epoch(examples)

    trainer._epoch = stop  # type: ignore[method-assign,assignment]
    with pytest.raises(KeyboardInterrupt):
        trainer.run()
    assert any("interrupted" in line for line in lines)
    again = Trainer(TOY, tmp_path / "run", lines.append)
    checkpoint = again.run()
    assert any("resuming after epoch 1" in line for line in lines)
    assert again.progress.epoch == 2 and len((tmp_path / "run" / "log.csv").read_text().splitlines()) == 3
    assert (tmp_path / "run" / "learning_curve.png").stat().st_size > 1000
    assert any("->" in line for line in lines), "sample translations are shown"
    result = calibrate(checkpoint, again.dev[:60], ["what a lovely day", "tell me a joke"], 2)
    assert len(result.judge) == 16 and 0 < result.judge[7] < result.judge[6] < 1
    manifest = write_model_folder(checkpoint, tmp_path / "model")
    assert manifest["bytes"] == (tmp_path / "model" / "model.bin").stat().st_size
    assert "| parameters |" in (tmp_path / "model" / "README.md").read_text()


def test_the_threshold_weighs_right_answers_against_negatives() -> None:
    right = torch.linspace(0, 1, 1001)
    assert threshold(right, torch.full((100,), 0.01)) == pytest.approx(max(LOST, 0.05))  # all negatives are far below
    assert threshold(right, torch.full((100,), 0.06)) == pytest.approx(0.06, abs=1e-4)  # just enough for them
    assert threshold(right, torch.full((100,), 0.5)) == pytest.approx(MOST_LOST)  # not at any price
    assert (threshold(right, torch.tensor([])), threshold(torch.tensor([]), right)) == (pytest.approx(0.05), 0.5)


def test_destroying_intents_are_less_likely_once() -> None:
    grammar = load()
    names, destroying = grammar.intents(), grammar.destroying()
    assert {"find:delete", "delete-directory"} <= destroying and not {"find:list", "copy-file", ""} & destroying

    def checkpoint(intents: int) -> Checkpoint:
        sizes = Sizes(source=12, pieces=1, types=2, embedding=16, encoder=16, decoder=16, attention=16, intents=intents)
        state = {name: value.detach().clone() for name, value in Network(sizes).state_dict().items()}
        return Checkpoint(sizes, ["a"] * 9, Automaton([("", 0)], [0, 1], [0], [0xFFFF]), {"name": "x"}, state)

    one, plain = checkpoint(len(names)), checkpoint(0)
    for weight in (0.5, 0.5, 0.25):
        set_caution(one, grammar, weight)
        assert one.state["encoder.intent.bias"].tolist() == pytest.approx([-weight * (name in destroying) for name in names])
    grammar.tasks["copy-file"].risk, grammar.tasks["delete-directory"].risk = "destroys", "changes"
    set_caution(one, grammar, 0.25)
    rated_anew = {*destroying - {"delete-directory"}, "copy-file"}
    assert one.state["encoder.intent.bias"].tolist() == pytest.approx([-0.25 * (name in rated_anew) for name in names])
    set_caution(plain, grammar)
    assert "caution" not in plain.metrics
    with pytest.raises(ModelError, match="has 3 intents"):
        set_caution(checkpoint(3), grammar)


def test_checkpoint_errors(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no checkpoint"):
        load_checkpoint(tmp_path)


def test_card_and_readme_are_those_of_the_results(tmp_path: Path) -> None:
    """Cards and the README's table are written by code: they must be what the code writes now."""
    models = sorted(p.parent for p in (ROOT / "src/seq2cmd/models").glob("*/manifest.json"))
    assert [folder.name for folder in models] == ["base", "small", "tiny"]
    for folder in models:
        assert (folder / "README.md").read_text("utf-8") == card(json.loads((folder / "manifest.json").read_text("utf-8")))
    copy = tmp_path / "README.md"
    copy.write_text((ROOT / "README.md").read_text("utf-8"), "utf-8")
    update_readme(copy, models)
    assert copy.read_text("utf-8") == (ROOT / "README.md").read_text("utf-8")
    assert (ROOT / "results/leaderboard.md").read_text("utf-8") == leaderboard(ROOT / "results")
    copy.write_text("no marks")
    with pytest.raises(ModelError, match="marks"):
        update_readme(copy, models)
    assert START != END


def test_reproduce_quick(quick_run: Path) -> None:
    """The whole path, from grammar to card, with the toy recipe."""
    for name in (
        *("recipe.toml", "log.csv", "learning_curve.png", "best/network.safetensors", "starter.json", "results.json"),
        *("onnx/encoder.onnx", "onnx/decoder.int8.onnx", "onnx/decoder.weights8.onnx", "onnx/greedy.onnx", "onnx/model_config.json"),
        *("model/model.bin", "model/manifest.json", "model/README.md"),
    ):
        assert (quick_run / name).stat().st_size > 0, name


def test_ngrams_learn_to_tell_the_task_and_are_then_as_packed() -> None:
    corpus = build_corpus(TOY)
    examples, _ = corpus.samples(9000, 1)
    sizes = dataclasses.replace(TOY, intent_weight=0.5, ngrams=1009, ngram_size=32).sizes(
        len(corpus.vocabulary), 900, corpus.vocabulary.types, len(corpus.grammar.intents())
    )
    torch.manual_seed(0)
    ngrams = NGrams(sizes, corpus.vocabulary.words)
    ngrams.start()
    held, before = corpus.held_examples(300), accuracy(ngrams, corpus.held_examples(300))
    train_ngrams(ngrams, examples, corpus.vocabulary, Noise(unknown=0.05, drop=0.05), random.Random(1), log=lambda line: None)
    assert before < 0.03 and accuracy(ngrams, held) > 0.1  # after 80 steps
    assert not any(parameter.requires_grad for parameter in ngrams.parameters())
    assert torch.allclose(rounded(ngrams.table.weight, 4), ngrams.table.weight, atol=1e-6)


def test_a_checkpoint_keeps_a_rounded_table_as_integers_and_any_other_as_it_is(tmp_path: Path) -> None:
    table = "encoder.ngrams.table.weight"
    sizes = Sizes(12, 9, 2, embedding=16, encoder=16, decoder=32, attention=16, intents=3, ngrams=1009, ngram=16)
    torch.manual_seed(1)
    state = Network(sizes).inference_state()
    for name, weights in (("learning", torch.randn(1009, 16)), ("learned", rounded(torch.randn(1009, 16), 4))):
        saved = Checkpoint(sizes, [], Automaton([], [], [], [], []), {}, state | {table: weights})
        saved.save(tmp_path / name)
        read = load_checkpoint(tmp_path / name).state
        assert read.keys() == saved.state.keys()
        assert all(torch.allclose(read[key], saved.state[key], rtol=1e-6) for key in read)
    sizes_on_disk = [(tmp_path / name / "network.safetensors").stat().st_size for name in ("learning", "learned")]
    assert sizes_on_disk[0] - sizes_on_disk[1] > 2.5 * 1009 * 16


def test_training_sees_matrices_as_they_will_be_packed_and_moves_the_fine_ones() -> None:
    """Gradients are those at the rounded weights; the step is taken by what is behind them; what is saved is rounded."""
    network = Network(Sizes(40, 12, 5, 16, 16, 32, 16, 7, 16, weight_bits=4))
    matrices, name = network.matrices(), "decoder.cell.input.weight"
    assert name in matrices and "encoder.embedding.weight" not in matrices and "decoder.gate.weight" not in matrices
    weight = matrices[name]
    fine = weight.detach().clone()
    with seen_rounded(matrices.values(), 4):
        assert torch.equal(weight, rounded(fine, 4)) and not torch.equal(weight, fine)
        (weight.square() / 2).sum().backward()
    assert torch.equal(weight, fine) and weight.grad is not None and torch.equal(weight.grad, rounded(fine, 4))
    saved = network.inference_state()
    assert torch.equal(saved[name], rounded(fine, 4))
    assert torch.equal(saved["encoder.embedding.weight"], network.get_parameter("encoder.embedding.weight"))
    with pytest.raises(RuntimeError), seen_rounded(matrices.values(), 4):
        raise RuntimeError("stopped")
    assert torch.equal(weight, fine)
