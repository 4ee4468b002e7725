"""Training: from grammar and recipe to a checkpoint folder.

Every epoch is sampled afresh in a second process while the first one trains. After each epoch the int8 model is packed and asked the
held-out phrases through the C core, so that what is chosen is what will be shipped.
"""

from __future__ import annotations

import csv
import dataclasses
import functools
import math
import multiprocessing
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from seq2cmd import _core
from seq2cmd.errors import RecipeError
from seq2cmd.lab.checkpoint import DEFAULT_JUDGE, TABLE, Checkpoint, load_checkpoint
from seq2cmd.lab.corpus import Corpus, DevItem, build_corpus, vectors_path
from seq2cmd.lab.dataset import Batch, Example, batches, collate
from seq2cmd.lab.few_bits import seen_rounded
from seq2cmd.lab.grow import grown
from seq2cmd.lab.model import Network, Sizes, WordVectors
from seq2cmd.lab.ngram_training import AFRESH, AGAIN, accuracy, train_ngrams
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.shrink import shrunk
from seq2cmd.lab.vocabulary import phrase_words, tokens
from seq2cmd.lab.word_vectors import load_vectors

Log = Callable[[str], None]


def _take_rows(into: torch.Tensor, table: torch.Tensor, rows: torch.Tensor) -> None:
    """into[k] = table[rows[k]] where rows[k] is not -1."""
    into[rows >= 0] = table[rows[rows >= 0]]


_CORPUS: Corpus | None = None


def _start_worker(build: Callable[[], Corpus]) -> None:
    global _CORPUS
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the trainer's business
    _CORPUS = build()


def _draw(count: int, seed: int) -> tuple[list[Example], dict[str, int]]:
    assert _CORPUS is not None
    return _CORPUS.samples(count, seed)


@dataclass
class Progress:
    """Where a run stands; saved with every checkpoint."""

    epoch: int = 0
    step: int = 0
    ngrams: float = 0.0  # share of held-out requests whose intent the n-grams alone tell; 0: not yet learned
    best: float = -1.0
    since_best: int = 0
    seconds: float = 0.0


class Trainer:
    """Trains one recipe in one folder; resumes from the folder's last checkpoint."""

    score = "held-out phrases"  # what is counted to choose an epoch by

    def __init__(
        self, recipe: Recipe, folder: Path, log: Log = print, workers: int = 1, start: Path | None = None,
        words: Sequence[str] | None = None, sizes: Sizes | None = None, build: Callable[[], Corpus] | None = None,
    ) -> None:  # fmt: skip
        """`start`: a checkpoint to begin with; its words, pieces and tasks may be others. `words` and `sizes`: if not those of the recipe.

        `build` makes the corpus, here and in the process that samples, if it is another than the grammar's.
        """
        self.recipe, self.folder, self.log, self.workers = recipe, folder, log, workers
        begun = load_checkpoint(start) if start else None
        self.drawn = begun.drawn if begun else {}  # before this run
        self.build = build or functools.partial(build_corpus, recipe, words=words, drawn=self.drawn)
        torch.manual_seed(recipe.seed)
        self.rng = random.Random(recipe.seed)
        self.corpus = self.build()
        vocabulary, builder = self.corpus.vocabulary, self.corpus.builder
        self.automaton = builder.build()
        intents = len(self.corpus.grammar.intents())
        self.sizes = sizes or recipe.sizes(len(vocabulary), len(self.automaton.pieces), vocabulary.types, intents)
        self.network = Network(self.sizes, recipe.dropout, self._word_vectors(), vocabulary.words)
        if self.network.encoder.ngrams is not None:
            self.network.encoder.ngrams.start()
        self.ngrams_begun = False  # whether they have learned before
        if begun:
            self._start_from(begun)
        self.learning = [p for name, p in self.network.named_parameters() if ".ngrams." not in name]  # those have learned before
        self.optimizer = torch.optim.AdamW(
            self.learning, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, betas=(0.9, 0.98), fused=True
        )
        self.progress = Progress()
        self.about = ""  # what else decides how the run comes out: it goes on only where this is the same
        self.steps_per_epoch = math.ceil(recipe.samples_per_epoch / recipe.batch_size)
        self.dev = self.corpus.dev()

    def _word_vectors(self) -> WordVectors | None:
        """Static vectors for the vocabulary's words, if the recipe asks for them."""
        recipe, vocabulary = self.recipe, self.corpus.vocabulary
        if not recipe.word_vectors:
            return None
        words, table = load_vectors(vectors_path(recipe))
        rank = {word: k for k, word in enumerate(words)}
        seen = set(phrase_words(self.corpus.grammar))
        if recipe.negative_share:
            seen.update(word for text in self.corpus.negatives for word in tokens(text))
        vectors = torch.zeros(len(vocabulary), table.size(1))
        trained = torch.ones(len(vocabulary))
        for k, word in enumerate(vocabulary.words, start=1 + vocabulary.types):
            if word in rank:
                vectors[k] = table[rank[word]]
                trained[k] = float(word in seen)
        return WordVectors(vectors, trained, self.sizes.embedding, recipe.own_drop, recipe.word_bits)

    @torch.no_grad()
    def _start_from(self, other: Checkpoint) -> None:
        """Take over the weights of another network: rows of words and pieces that both know, and everything else.

        A smaller one grows, and a larger one keeps what fits.

        Raises:
            RecipeError: the dimensions differ, and it cannot grow into ours.
        """
        ours = self.sizes
        other = shrunk(other, ours)
        if ours[2:7] != other.sizes[2:7]:
            try:
                other = grown(other, ours)
            except ValueError as error:
                raise RecipeError(f"the checkpoint to start from does not fit the recipe: {error}", hint="start from another") from None
        theirs = other.sizes
        if ours[2:7] != theirs[2:7]:
            raise RecipeError(
                f"expected a checkpoint of the recipe's dimensions {ours[2:7]}, got {theirs[2:7]}", hint="start from one of the same width"
            )
        state, types = dict(other.state), self.sizes.types
        ranks = {word: 1 + types + k for k, word in enumerate(other.words)}
        rows = [*range(1 + types), *(ranks.get(word, -1) for word in self.corpus.vocabulary.words)]
        self._take_words(state.pop("encoder.embedding.weight"), torch.tensor(rows))
        numbers = {piece: k for k, piece in enumerate(map(tuple, other.automaton.pieces))}
        pieces = torch.tensor([numbers.get(tuple(piece), -1) for piece in self.automaton.pieces])
        special = torch.arange(theirs.pieces, theirs.inputs)
        _take_rows(self.network.decoder.embedding.weight, state.pop("decoder.embedding.weight"), torch.cat([pieces, special]))
        _take_rows(self.network.decoder.bias, state.pop("decoder.bias"), pieces)
        self._take_intents(state, other)
        self.network.load_state_dict(state, strict=False)

    def _take_intents(self, state: dict[str, torch.Tensor], other: Checkpoint) -> None:
        """Take over what is known of the intents that both have, by their names; takes it out of `state`.

        A network without intents, or with vectors of another size, has nothing to give: then what intents add begins with nothing.
        """
        encoder, theirs = self.network.encoder, {name: tensor for name, tensor in state.items() if ".intent." in name or ".ngrams." in name}
        for name in theirs:
            del state[name]
        if encoder.intent is None:
            return
        if not other.sizes.intents or other.sizes.intent != self.sizes.intent:
            encoder.intent.first.weight.zero_()
            encoder.intent.topic.weight.zero_()
            return
        places = {name: k for k, name in enumerate(other.intents)}
        rows = torch.tensor([places.get(name, -1) for name in self.corpus.grammar.intents()])
        for name, own in self.network.state_dict().items():
            if name not in theirs or name == "encoder.ngrams.codes":
                continue
            self.ngrams_begun |= name == TABLE and theirs[name].shape == own.shape
            if name.endswith(("intent.vectors.weight", "intent.bias", "ngrams.vectors.weight", "ngrams.vectors.bias")):
                if theirs[name].shape[1:] == own.shape[1:]:
                    _take_rows(own, theirs[name], rows)
            elif theirs[name].shape == own.shape:
                own.copy_(theirs[name])

    def _take_words(self, table: torch.Tensor, rows: torch.Tensor) -> None:
        """Put the rows of a word table into ours. With static vectors, their projection is the one that explains the table best."""
        embedding = self.network.encoder.embedding
        if not isinstance(embedding, WordVectors):
            assert isinstance(embedding, nn.Embedding)
            _take_rows(embedding.weight, table, rows)
            return
        both = (rows >= 0) & (embedding.vectors.abs().amax(1) > 0)
        solution = torch.linalg.lstsq(embedding.vectors[both], table[rows[both]]).solution  # [W,E]
        embedding.projection.weight.copy_(solution.T)
        _take_rows(embedding.own, table, rows)
        embedding.own[rows >= 0] -= embedding.projection(embedding.vectors)[rows >= 0]
        embedding.own[rows < 0] *= 0.1

    def run(self) -> Checkpoint:
        """Train to the end (or to Ctrl-C) and return the best checkpoint."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "recipe.toml").write_text(self.recipe.to_toml(), "utf-8")
        self._resume()
        parameters = sum(p.numel() for p in self.network.parameters())
        self.log(
            f"{self.recipe.name}: {parameters:,} parameters, {len(self.corpus.vocabulary.words):,} words, {self.sizes.pieces:,} pieces, "
            f"{self.automaton.states:,} states, {len(self.corpus.train):,} phrases, {len(self.dev):,} held-out requests"
        )
        fresh = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
        with ProcessPoolExecutor(self.workers, fresh, _start_worker, (self.build,)) as pool:
            try:
                self._learn_ngrams(pool)
                self._epochs(pool)
            except KeyboardInterrupt:
                self.log(f"interrupted at epoch {self.progress.epoch + 1}; the same command goes on from the last finished epoch")
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        return load_checkpoint(self.folder / "best")

    def _learn_ngrams(self, pool: ProcessPoolExecutor) -> None:
        """Before the first epoch: the n-grams, which then stay as they are. Those of a checkpoint go on for a little."""
        recipe, ngrams = self.recipe, self.network.encoder.ngrams
        if ngrams is None or self.progress.ngrams:
            return
        started = time.monotonic()
        schedule = AGAIN if self.ngrams_begun else AFRESH
        count = int(schedule.share * recipe.ngram_samples)
        parts = math.ceil(count / recipe.samples_per_epoch)
        drawn = [pool.submit(_draw, count // parts, recipe.seed * 1000 + 500 + k) for k in range(parts)]
        examples = [example for future in drawn for example in future.result()[0]]
        train_ngrams(ngrams, examples, self.corpus.vocabulary, self.corpus.noise(), self.rng, schedule, self.log)
        self.progress.ngrams = accuracy(ngrams, self.corpus.held_examples())
        self.progress.seconds += time.monotonic() - started
        self.log(f"  n-grams alone tell {100 * self.progress.ngrams:.1f}% of the held-out requests, {self.progress.seconds / 60:.1f} min")
        self._save_last()

    def _epochs(self, pool: ProcessPoolExecutor) -> None:
        recipe, progress = self.recipe, self.progress
        upcoming = pool.submit(_draw, recipe.samples_per_epoch, recipe.seed * 1000 + progress.epoch)
        while progress.epoch < recipe.epochs and progress.since_best < recipe.patience:
            examples, dropped = upcoming.result()
            if progress.epoch == 0:
                self._report_dropped(dropped, len(examples))
            if progress.epoch + 1 < recipe.epochs:
                upcoming = pool.submit(_draw, recipe.samples_per_epoch, recipe.seed * 1000 + progress.epoch + 1)
            started = time.monotonic()
            loss = self._epoch(examples)
            progress.seconds += time.monotonic() - started
            progress.epoch += 1
            score = self._judge()
            if score > progress.best:
                progress.best, progress.since_best = score, 0
                self.checkpoint().save(self.folder / "best")
            else:
                progress.since_best += 1
            self._record(loss, score)
            self._save_last()

    def _epoch(self, examples: Sequence[Example]) -> float:
        recipe, network = self.recipe, self.network
        network.train()
        if network.encoder.ngrams is not None:
            network.encoder.ngrams.eval()
        noise = self.corpus.noise()
        forcing = 1.0 - (1.0 - recipe.teacher_forcing) * self.progress.epoch / max(1, recipe.epochs - 1)
        total, count, started = 0.0, 0, time.monotonic()
        for parts in batches(examples, recipe.batch_size, self.rng, recipe.mixed):
            for group in self.optimizer.param_groups:
                group["lr"] = self._learning_rate() * group.get("factor", 1.0)
            self.optimizer.zero_grad()
            with seen_rounded(network.matrices().values(), self.sizes.weight_bits):
                for part in parts:
                    batch = collate(part, self.sizes, self.corpus.vocabulary, noise, self.rng)
                    loss = self._loss(part, batch, forcing)
                    (loss / len(parts)).backward()  # type: ignore[no-untyped-call]
                    total += float(loss.detach()) / len(parts)
            nn.utils.clip_grad_norm_(self.learning, recipe.gradient_clip)
            self.optimizer.step()
            self.progress.step += 1
            count += 1
            if count % 100 == 0:
                left = (time.monotonic() - started) / count * (self.steps_per_epoch * (recipe.epochs - self.progress.epoch) - count)
                where = f"epoch {self.progress.epoch + 1}/{recipe.epochs} step {count}/{self.steps_per_epoch}"
                self.log(f"  {where} loss {total / count:.3f} about {left / 60:.0f} min left")
        return total / max(1, count)

    def _loss(self, part: Sequence[Example], batch: Batch, forcing: float) -> torch.Tensor:
        """The loss of a batch made of `part`."""
        recipe = self.recipe
        if forcing == 1.0 and not recipe.label_smoothing:
            return self.network.plain_loss(
                batch.source, batch.lengths, batch.inputs, batch.target, batch.copies, batch.intent, recipe.intent_weight
            )
        said = self.network.predict(batch.source, batch.lengths, batch.inputs, batch.target, forcing)
        return self.network.loss(said, batch.target, batch.copies, recipe.label_smoothing, batch.intent, recipe.intent_weight)

    def _learning_rate(self) -> float:
        """Linear warm-up, then half a cosine to 2% of the peak."""
        recipe, step = self.recipe, self.progress.step
        done = min(1.0, step / (self.steps_per_epoch * recipe.epochs))
        return recipe.learning_rate * min(1.0, (step + 1) / recipe.warmup_steps) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done)))

    def checkpoint(self) -> Checkpoint:
        """The network as it is now."""
        state = self.network.inference_state()
        draws = self.corpus.draws(self.recipe.samples_per_epoch * self.progress.epoch)
        return Checkpoint(
            self.sizes,
            self.corpus.vocabulary.words,
            self.automaton,
            dataclasses.asdict(self.recipe),
            state,
            list(DEFAULT_JUDGE),
            {"dev_top1": self.progress.best, "epoch": self.progress.epoch, "train_seconds": round(self.progress.seconds)},
            self.corpus.grammar.intents() if self.sizes.intents else [],
            {name: self.drawn.get(name, 0.0) + count for name, count in draws.items()},
        )

    def _judge(self) -> float:
        """Share of held-out requests whose first command is right, by the packed int8 model in the C core; prints three translations."""
        return self._share_right(self._packed(), self.dev)

    def _packed(self) -> _core.Model:
        """The network as it is now, as the core has it."""
        path = self.folder / "model.bin"
        self.checkpoint().write_binary(path)
        return _core.load(str(path), "")

    def _share_right(self, model: _core.Model, items: Sequence[DevItem], show: int = 3) -> float:
        """Share of these requests whose first command is right; prints a few translations."""
        right = 0
        shown = self.rng.sample(range(len(items)), min(show, len(items)))
        for k, item in enumerate(items):
            request = item.text.encode()
            wanted = _core.fill(model, request, item.steps)
            found = _core.translate(model, request, self.recipe.beam, 0, 0)[1]
            command = found[0][0] if found else None
            right += command is not None and command == wanted
            if k in shown:
                self.log(f"    {item.text!r} -> {command}" + ("" if command == wanted else f"   (expected {wanted})"))
        return right / max(1, len(items))

    def _record(self, loss: float, score: float) -> None:
        progress = self.progress
        self.log(
            f"epoch {progress.epoch}/{self.recipe.epochs}: loss {loss:.4f}, {self.score} {100 * score:.1f}% right "
            f"(best {100 * progress.best:.1f}%), {progress.seconds / 60:.1f} min"
        )
        path = self.folder / "log.csv"
        new = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(["epoch", "step", "loss", "dev_top1", "learning_rate", "seconds"])
            writer.writerow(
                [progress.epoch, progress.step, f"{loss:.5f}", f"{score:.5f}", f"{self._learning_rate():.6f}", f"{progress.seconds:.0f}"]
            )
        from seq2cmd.lab.plots import learning_curve

        learning_curve(path, self.folder / "learning_curve.png", self.recipe.name)

    def _report_dropped(self, dropped: dict[str, int], kept: int) -> None:
        total = sum(dropped.values())
        if total:
            worst = sorted(dropped.items(), key=lambda item: -item[1])[:5]
            self.log(
                f"  {total} of {total + kept} samples dropped: their arguments are not recognised as written; most: "
                + "; ".join(f"{name} ({n})" for name, n in worst)
            )

    def _save_last(self) -> None:
        part = self.folder / "last.pt.part"
        torch.save(
            {
                "network": self.network.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "progress": dataclasses.asdict(self.progress),
                "recipe": self.recipe.to_toml(),
                "about": self.about,
                "words": self.corpus.vocabulary.words,
                "pieces": self.sizes.pieces,
            },
            part,
        )
        part.replace(self.folder / "last.pt")

    def _resume(self) -> None:
        path = self.folder / "last.pt"
        if not path.exists():
            return
        saved = torch.load(path, weights_only=True)
        if (
            saved["recipe"] != self.recipe.to_toml()
            or saved.get("about", "") != self.about
            or saved["words"] != self.corpus.vocabulary.words
            or saved["pieces"] != self.sizes.pieces
        ):
            self.log("recipe or grammar changed since the last checkpoint: starting afresh")
            (self.folder / "log.csv").unlink(missing_ok=True)
            return
        self.network.load_state_dict(saved["network"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.progress = Progress(**saved["progress"])
        self.log(f"resuming after epoch {self.progress.epoch}")
