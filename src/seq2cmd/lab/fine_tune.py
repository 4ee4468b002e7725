"""Fine-tuning: a trained network learns a user's own phrases and keeps what it knows.

Learned are above all the rows that nothing else uses: those of the own tasks among the intents, of their words and of the pieces of their
commands. The rows that were there stay as they are, and the layers between them move slowly. Most samples are the grammar's: they hold
all of it in its place. docs/own-words.md has the figures.
"""

from __future__ import annotations

import functools
import hashlib
import random
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from seq2cmd import _core
from seq2cmd.errors import DataError
from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.calibrate import set_caution
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.corpus import Corpus, DevItem, build_corpus, known_tasks
from seq2cmd.lab.dataset import Batch, Encoder, Example
from seq2cmd.lab.model import WordVectors
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sampling import Sampler
from seq2cmd.lab.train import Log, Trainer
from seq2cmd.lab.user_phrases import AREA, UserPhrases, add_to_grammar, read_user_phrases

SHARE = 0.15  # of the samples that are those of own tasks, however few phrases there are
FORGOTTEN = 0.005  # share of the held-out requests that an epoch may lose and still be kept
TRIES = 8  # samples of a phrase until its arguments are recognised
HELD_SAMPLES = 3  # of each own phrase, with values that training does not see
SLOW = 0.015  # learning rate of the layers, as a share of that of the new rows
# Log of how much rarer own requests are among people's than among the samples, taken off the bias of own intents in the end: the least of
# these with which no more than so large a share of the held-out requests is lost.
MODESTY, KEPT = (1.0, 2.0, 3.0, 4.0, 5.0), 0.002
FEWEST = -6.0  # bias of what is new, beside the mean of the others: nothing is drawn to it before it is learned


def fine_tuning(recipe: Recipe, epochs: int | None) -> Recipe:
    """The recipe as fine-tuning follows it."""
    return replace(
        recipe, name=f"{recipe.name}-own", tasks=f"{recipe.tasks},{AREA}" if recipe.tasks else "", epochs=epochs or 3,
        samples_per_epoch=min(recipe.samples_per_epoch, 30_000), learning_rate=0.01, warmup_steps=20, weight_decay=0.0,
    )  # fmt: skip


def check_grammar() -> None:
    """What a model knows is kept by training it too.

    Raises:
        DataError: there is no grammar.
    """
    root = grammar_module.default_root()
    if not (root / "tasks").is_dir():
        hint = "run this in a checkout of the source, or name its folder: SEQ2CMD_GRAMMAR=~/seq2cmd/grammar"
        raise DataError(f"no grammar in {root}: what a model knows already is kept by training it too", hint=hint)


def user_corpus(recipe: Recipe, own: UserPhrases, start: Checkpoint, words: Sequence[str]) -> Corpus:
    """The grammar's tasks that the checkpoint knows, and the own ones, which have `SHARE` of the samples."""
    grammar = grammar_module.load()
    if start.intents:
        known, tasks = set(start.intents), recipe.tasks.removesuffix(f",{AREA}")
        foreign = grammar.tasks.keys() - known_tasks(tasks, grammar) if tasks else set()
        grammar.tasks = {name: task for name, task in grammar.tasks.items() if name in known or name in foreign}
    only_own = sorted(set(own.words()) - set(start.words))
    add_to_grammar(grammar, own, only_own)
    corpus = build_corpus(recipe, grammar, words)
    corpus.held = [(task, phrase) for task, phrase in corpus.held if task.area != AREA]
    others = [(pair, weight) for pair, weight in zip(corpus.train, corpus.weights, strict=True) if pair[0].area != AREA]
    corpus.train, corpus.weights = [pair for pair, _ in others], [weight for _, weight in others]
    each = SHARE / (1 - SHARE) * sum(corpus.weights) / len(own.tasks)
    for task in own.tasks:
        corpus.train += [(task, phrase) for phrase in task.phrases]
        corpus.weights += [each / len(task.phrases)] * len(task.phrases)
    return corpus


class FineTuner(Trainer):
    """Teaches a checkpoint a folder of own words; resumes as all training does."""

    score = "own phrases"

    def __init__(self, recipe: Recipe, folder: Path, start: Path, phrases: Path, log: Log = print) -> None:
        """
        Args:
            recipe: as `fine_tuning` makes it.
            folder: of the run.
            start: the checkpoint to begin with, of the recipe's dimensions.
            phrases: the folder of own words.

        Raises:
            OwnWordsError: there are no own words, or they cannot be used as they are.
            ModelError: there is no such checkpoint.
            RecipeError: it has other dimensions.
        """
        self.own, self.started = read_user_phrases(phrases), load_checkpoint(start)
        words = sorted({*self.started.words, *self.own.words()}, key=str.encode)
        build = functools.partial(user_corpus, recipe, self.own, self.started, words)
        super().__init__(recipe, folder, log, start=start, build=build)
        self.about = _digest([*sorted(phrases.glob("*.yaml")), start / "network.safetensors"])
        for name, reason in self.own.left_out.items():
            log(f"  {name} is not learned, only matched: {reason}")
        self.modesty = 0.0
        self.shares: dict[str, float] = {}  # what is right after the last epoch: own phrases, the grammar's, and those before
        self._choose_what_learns()
        self.own_dev = self._own_dev()
        self._known_before: float | None = None

    def _word_vectors(self) -> WordVectors | None:
        """All words keep the rows that they have, whether training saw them or not."""
        vectors = super()._word_vectors()
        if vectors is not None:
            vectors.trained.fill_(1.0)
        return vectors

    @torch.no_grad()
    def _choose_what_learns(self) -> None:
        """New rows fast, layers slowly, the rows that the checkpoint has not at all: their gradients are made nothing."""
        started, encoder, decoder = self.started, self.network.encoder, self.network.decoder
        words, pieces = set(started.words), set(map(tuple, started.automaton.pieces))
        new_words = [False] * (1 + self.sizes.types) + [word not in words for word in self.corpus.vocabulary.words]
        new_pieces = [tuple(piece) not in pieces for piece in self.automaton.pieces]
        rows: list[tuple[Tensor, list[bool]]] = [
            (encoder.embedding.get_parameter("own" if isinstance(encoder.embedding, WordVectors) else "weight"), new_words),
            (decoder.embedding.weight, new_pieces + [False] * (1 + self.sizes.types)),
            (decoder.bias, new_pieces),
        ]
        if encoder.intent is not None:
            known = set(started.intents)
            new_intents = [name not in known for name in self.corpus.grammar.intents()]
            rows += [(encoder.intent.vectors.weight, new_intents), (encoder.intent.bias, new_intents)]
            encoder.intent.vectors.weight[torch.tensor(new_intents)] *= 0.1
            if encoder.ngrams is not None:
                rows += [(encoder.ngrams.vectors.weight, new_intents), (encoder.ngrams.vectors.bias, new_intents)]
                encoder.ngrams.vectors.weight[torch.tensor(new_intents)] *= 0.1
        tables = [table for table, _ in rows]
        rowed = {id(table) for table in tables}
        layers = [weight for name, weight in self.network.named_parameters() if id(weight) not in rowed and _is_layer(name)]
        self.network.requires_grad_(False)
        for weight in [*tables, *layers]:
            weight.requires_grad_(True)
        for table, new in rows:
            mask = torch.tensor(new)
            if table.dim() == 1:
                table[mask] = table[~mask].mean() + FEWEST
            hook = functools.partial(_masked, mask.float().view(-1, *[1] * (table.dim() - 1)))
            table.register_hook(hook)  # type: ignore[no-untyped-call]
        self.learning = [weight for _, weight in self.network.named_parameters() if weight.requires_grad]
        groups: list[dict[str, Any]] = [{"params": tables}, {"params": layers, "factor": SLOW}]
        self.optimizer = torch.optim.AdamW(groups, lr=self.recipe.learning_rate, weight_decay=0.0, betas=(0.9, 0.98))

    def _own_dev(self) -> list[DevItem]:
        """Own phrases with values that training does not see; says which cannot be learned because theirs are not recognised."""
        sampler = Sampler(self.corpus.grammar, random.Random(7), heldout=True)
        encoder = Encoder(self.corpus.vocabulary, self.corpus.builder)
        items: list[DevItem] = []
        for task in self.own.tasks:
            for phrase in task.phrases:
                examples = [example for _ in range(TRIES) if (example := encoder.example(sampler.phrase(task, phrase)))]
                items += [DevItem(example.text, example.steps) for example in examples[:HELD_SAMPLES]]
                if not examples:
                    self.log(f"  {phrase.text!r} is not learned: its arguments are not recognised where they stand")
        return items

    def _learn_ngrams(self, pool: object) -> None:
        """They have learned before."""

    def _loss(self, part: Sequence[Example], batch: Batch, forcing: float) -> Tensor:
        """The n-grams' new rows learn here, so what both say together counts too."""
        said = self.network.predict(batch.source, batch.lengths, batch.inputs, batch.target, forcing)
        loss = self.network.loss(said, batch.target, batch.copies, 0.0, batch.intent, self.recipe.intent_weight)
        if self.network.encoder.ngrams is not None and said.intents is not None:
            loss = loss + self.recipe.intent_weight * nn.functional.nll_loss(said.intents, batch.intent)
        return loss

    def checkpoint(self) -> Checkpoint:
        """The network as it is now, with the judge of the one that it began with."""
        made, started = super().checkpoint(), self.started
        made.judge = list(started.judge)
        made.metrics |= {name: started.metrics[name] for name in ("caution", "cautious") if name in started.metrics} | self.shares
        set_caution(made, self.corpus.grammar)
        if self.sizes.intents:
            own = torch.tensor([name.startswith(f"{AREA}:") for name in self.corpus.grammar.intents()])
            made.state["encoder.intent.bias"][own] -= self.modesty
        return made

    def _judge(self) -> float:
        """Share of own requests that are right, if no more than `FORGOTTEN` is lost of the others; otherwise what is lost, below zero."""
        for modesty in MODESTY if self.sizes.intents else (0.0,):
            self.modesty = modesty
            model = self._packed()
            before, known = self._before(model), self._share_right(model, self.dev, 0)
            if before - known <= KEPT:
                break
        own = self._share_right(model, self.own_dev)
        self.shares = {"own_top1": own, "dev_top1": known, "start_top1": before, "modesty": self.modesty}
        change = f"{100 * (known - before):+.1f} points"
        self.log(f"  own phrases {100 * own:.1f}% right, the grammar's held-out ones {100 * known:.1f}% ({change})")
        return own if before - known <= FORGOTTEN else known - before

    def _before(self, model: _core.Model) -> float:
        """Share of the grammar's held-out requests that the checkpoint began with; asked once. `model` knows what is right."""
        if self._known_before is None:
            path = self.folder / "start.bin"
            self.started.write_binary(path)
            start = _core.load(str(path), "")
            right = 0
            for item in self.dev:
                request = item.text.encode()
                found = _core.translate(start, request, self.recipe.beam, 0, 0)[1]
                right += bool(found) and found[0][0] == _core.fill(model, request, item.steps)
            path.unlink()
            self._known_before = right / max(1, len(self.dev))
        return self._known_before


def _is_layer(name: str) -> bool:
    """Is it a layer of the network, and no table of rows? The n-grams' table has learned before, for good."""
    return not name.startswith(("encoder.embedding.", "encoder.ngrams."))


def _masked(mask: Tensor, gradient: Tensor) -> Tensor:
    return gradient * mask


def _digest(paths: Collection[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
