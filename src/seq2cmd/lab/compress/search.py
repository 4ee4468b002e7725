"""Architecture search with Optuna: accuracy, bytes and time of small proxies, three goals at once.

Each trial trains a network of its own sizes for a short while on the same requests. Accuracy is the share of held-out requests with
every step right, the right previous steps given, which is what greedy decoding without the automaton would get right. Bytes and time are
those of the packed network in the C core. The core runs one layer of GRU: a trial with more layers or an LSTM is trained and asked in
PyTorch, and its bytes and time are estimated from its twin of one GRU layer by their weights and multiply-adds (`estimated`).

A study lives in a database, so it goes on after Ctrl-C, and several machines can share one. Notation as in model.py.
"""

from __future__ import annotations

import dataclasses
import json
import math
import random
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

import optuna
import torch
from torch import Tensor, nn

from seq2cmd.errors import ModelError
from seq2cmd.lab.automaton import Automaton
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.compress.distil import said
from seq2cmd.lab.compress.measure import answers, packed
from seq2cmd.lab.corpus import Corpus, DevItem, build_corpus, chosen_words
from seq2cmd.lab.dataset import COPY_ONLY, PADDING, Batch, Example, batches, collate
from seq2cmd.lab.model import Encoder, Network, Prediction, Sizes
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.train import Log
from seq2cmd.lab.vocabulary import Vocabulary

SPACE: dict[str, tuple[Any, ...]] = {
    "decoder": (48, 64, 96, 128, 160),  # D
    "encoder": (32, 48, 64, 96, 128),  # H
    "embedding": (32, 48, 64, 96),  # E, and A
    "words": (1000, 2000, 4000, 8000),
    "layers": (1, 2),  # of the encoder
    "cell": ("gru", "lstm"),  # of the encoder
}
GOALS: dict[str, Literal["maximize", "minimize"]] = {"accuracy": "maximize", "bytes": "minimize", "microseconds": "minimize"}
GATES = {"gru": 3, "lstm": 4}
TOKENS, STEPS = 12, 12  # of a usual request and its command
TIMED = 40  # requests


class DeepEncoder(Encoder):
    """An encoder of several layers, or with an LSTM; only searched, for the core does not run it."""

    def __init__(self, sizes: Sizes, dropout: float, layers: int, cell: str) -> None:
        super().__init__(sizes, dropout)
        kind = {"gru": nn.GRU, "lstm": nn.LSTM}[cell]
        self.gru = kind(sizes.embedding, sizes.encoder, layers, batch_first=True, bidirectional=True)

    def _both_ways(self, x: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """x [B,S,E], lengths [B] -> states [B,S,C], last states of the last layer [2,B,H]."""
        rows = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        states, last = self.gru(rows)
        h = last[0] if isinstance(last, tuple) else last
        return nn.utils.rnn.pad_packed_sequence(states, batch_first=True, total_length=x.size(1))[0], h[-2:]


class Material(NamedTuple):
    """What all trials share: requests to train on and to be asked, and the words, the most useful first."""

    recipe: Recipe
    corpus: Corpus
    automaton: Automaton
    words: list[str]
    train: list[Example]
    held: list[Example]
    dev: list[DevItem]


def gather(recipe: Recipe, samples: int, asked: int) -> Material:
    """Draw the requests of a study; always the same ones for a recipe."""
    corpus = build_corpus(recipe)
    automaton = corpus.builder.build()
    train, _ = corpus.samples(samples, recipe.seed)
    dev = corpus.dev()
    dev = dev[:: max(1, len(dev) // asked)][:asked]
    held = [dataclasses.replace(_read(corpus.vocabulary, item), steps=item.steps) for item in dev]
    return Material(recipe, corpus, automaton, chosen_words(recipe, corpus.grammar), train, held, dev)


def _read(vocabulary: Vocabulary, item: DevItem) -> Example:
    """A held-out request as ids."""
    from seq2cmd import _core

    request = item.text.encode()
    tokens = _core.tokenize(request)
    return Example("", item.text, vocabulary.ids(request), [t[0] for t in tokens], [t[1] for t in tokens], _core.aliases(request), [])


# ---- a trial ----


class Proxy:
    """One architecture, trained for a short while."""

    def __init__(self, material: Material, choice: dict[str, Any]) -> None:
        self.material, self.choice = material, choice
        recipe, corpus = material.recipe, material.corpus
        self.vocabulary = Vocabulary(material.words[: choice["words"]])
        intents = len(corpus.grammar.intents()) if recipe.intent_weight else 0
        self.sizes = Sizes(
            len(self.vocabulary), len(material.automaton.pieces), self.vocabulary.types,
            choice["embedding"], choice["encoder"], choice["decoder"], choice["embedding"], intents,
        )  # fmt: skip
        torch.manual_seed(recipe.seed)
        self.network = Network(self.sizes, recipe.dropout)
        self.deep = choice["layers"] > 1 or choice["cell"] != "gru"
        if self.deep:
            self.network.encoder = DeepEncoder(self.sizes, recipe.dropout, choice["layers"], choice["cell"])

    def _examples(self, examples: Sequence[Example]) -> list[Example]:
        return [dataclasses.replace(example, source=self.vocabulary.ids(example.text.encode())) for example in examples]

    def _predict(self, batch: Batch) -> Prediction:
        return self.network.predict(batch.source, batch.lengths, batch.inputs, batch.target)

    def train(self) -> None:
        """One pass over the requests, with warm-up and half a cosine."""
        recipe, rng = self.material.recipe, random.Random(self.material.recipe.seed)
        noise = self.material.corpus.noise()
        parts = [part for group in batches(self._examples(self.material.train), recipe.batch_size, rng) for part in group]
        optimizer = torch.optim.AdamW(self.network.parameters(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
        warm = max(1, min(recipe.warmup_steps, len(parts) // 10))
        self.network.train()
        for step, part in enumerate(parts):
            for group in optimizer.param_groups:
                group["lr"] = recipe.learning_rate * min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * step / len(parts)))
            batch = collate(part, self.sizes, self.vocabulary, noise, rng)
            loss = self.network.loss(self._predict(batch), batch.target, batch.copies, 0.0, batch.intent, recipe.intent_weight)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(self.network.parameters(), recipe.gradient_clip)
            optimizer.step()
        self.network.eval()

    @torch.no_grad()
    def accuracy(self) -> float:
        """Share of held-out requests with every step right."""
        held = self._examples(self.material.held)
        flags: list[bool] = []
        for start in range(0, len(held), 64):
            batch = collate(held[start : start + 64], self.sizes, self.vocabulary)
            flags += steps_right(self._predict(batch), batch).all(-1).tolist()
        return sum(flags) / max(1, len(flags))

    def cost(self) -> tuple[int, float]:
        """Bytes of the packed network, and the median microseconds of an answer by the C core; estimated for a deep encoder."""
        recipe, automaton = self.material.recipe, self.material.automaton
        twin = Network(self.sizes)
        state = twin.state_dict() if self.deep else self.network.state_dict()
        made = packed(Checkpoint(self.sizes, self.vocabulary.words, automaton, dataclasses.asdict(recipe), state))
        answer, times = answers(made.model, recipe.beam), []
        for item in self.material.dev[:TIMED]:
            started = time.thread_time()
            answer(item.text.encode())
            times.append(1e6 * (time.thread_time() - started))
        size, microseconds = made.size_bytes, statistics.median(times)
        if self.deep:
            own = encoder_weights(self.sizes, self.choice["layers"], self.choice["cell"])
            plain = encoder_weights(self.sizes, 1, "gru")
            rest = decoder_weights(self.sizes)
            size, microseconds = size + own - plain, microseconds * (TOKENS * own + STEPS * rest) / (TOKENS * plain + STEPS * rest)
        return size, microseconds


def steps_right(prediction: Prediction, batch: Batch) -> Tensor:
    """[B,T]: is the wanted piece (or the copies that say the target, together) the likeliest of all? Padding is right."""
    chances = said(prediction).exp()  # [B,T,V+S]
    pieces = prediction.log_pieces.size(-1)
    wanted = torch.cat([nn.functional.one_hot(batch.target.clamp(min=0), pieces).float(), batch.copies], -1)
    wanted[..., :pieces][batch.target == COPY_ONLY] = 0
    best_other = (chances * (wanted == 0)).amax(-1)
    return ((chances * wanted).sum(-1) > best_other) | (batch.target == PADDING)


def encoder_weights(sizes: Sizes, layers: int, cell: str) -> int:
    """Weights of the recurrent layers of an encoder: multiply-adds a token."""
    first, later = sizes.embedding + sizes.encoder, sizes.memory + sizes.encoder
    return 2 * GATES[cell] * sizes.encoder * (first + (layers - 1) * later)


def decoder_weights(sizes: Sizes) -> int:
    """Weights that a step of the decoder reads, the attention and pieces aside: multiply-adds a step."""
    features = sizes.decoder + sizes.memory + sizes.embedding
    return 3 * sizes.decoder * features + sizes.attention * sizes.decoder + sizes.embedding * features


# ---- the study ----


def open_study(storage: str, name: str) -> optuna.Study:
    """The study in a database (`sqlite:///file`, `postgresql://...`), made if there is none.

    Raises:
        ModelError: the storage cannot be opened.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    try:
        return optuna.create_study(storage=storage, study_name=name, directions=[*GOALS.values()], load_if_exists=True,
                                   sampler=optuna.samplers.TPESampler())  # fmt: skip
    except Exception as error:  # SQLAlchemy's, the driver's and Optuna's errors share no base class
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"cannot open {storage}: {first}", hint="for example --storage sqlite:///runs/search.db") from error


def search(material: Material, study: optuna.Study, trials: int, log: Log = print) -> None:
    """Go on with a study until it has so many finished trials, whoever ran them."""

    def objective(trial: optuna.Trial) -> tuple[float, ...]:
        choice = {key: trial.suggest_categorical(key, values) for key, values in SPACE.items()}
        started, proxy = time.monotonic(), Proxy(material, choice)
        proxy.train()
        size, microseconds = proxy.cost()
        accuracy = proxy.accuracy()
        trial.set_user_attr("estimated", proxy.deep)
        words = " ".join(f"{key} {value}" for key, value in choice.items())
        log(f"trial {trial.number}: {words}: {100 * accuracy:.1f}% right, {size:,} bytes, {microseconds:.0f} us"
            f"{' (estimated)' if proxy.deep else ''}; {time.monotonic() - started:.0f} s")  # fmt: skip
        return accuracy, float(size), microseconds

    while len(finished(study)) < trials:
        study.optimize(objective, n_trials=1)


def finished(study: optuna.Study) -> list[optuna.trial.FrozenTrial]:
    """The trials that came to an end."""
    return study.get_trials(deepcopy=False, states=[optuna.trial.TrialState.COMPLETE])


def report(study: optuna.Study) -> list[dict[str, Any]]:
    """The finished trials, the most accurate first; `best`: no other is better in one goal and as good in the others."""
    front = {trial.number for trial in study.best_trials}
    rows = [{"trial": trial.number, **trial.params, **dict(zip(GOALS, trial.values, strict=True)),
             "estimated": trial.user_attrs["estimated"], "best": trial.number in front} for trial in finished(study)]  # fmt: skip
    return sorted(rows, key=lambda row: -row["accuracy"])


def write_report(study: optuna.Study, folder: Path) -> None:
    """search.json and the Pareto plot search.png."""
    rows = report(study)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "search.json").write_text(json.dumps({"study": study.study_name, "goals": GOALS, "trials": rows}, indent=1) + "\n", "utf-8")
    if rows:
        from seq2cmd.lab.plots import pareto

        pareto(rows, folder / "search.png")
