"""What a recipe trains on: the grammar's phrases, split, with vocabulary and automaton.

A few phrases and their values are held out: they choose the model and calibrate it.
"""

from __future__ import annotations

import functools
import random
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from seq2cmd.errors import RecipeError
from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.automaton import AutomatonBuilder
from seq2cmd.lab.composed import Composed
from seq2cmd.lab.dataset import Encoder, Example, Noise
from seq2cmd.lab.grammar import Grammar, Phrase, Task
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sampling import Sample, Sampler
from seq2cmd.lab.vocabulary import Vocabulary, common_words, phrase_words, telling_words
from seq2cmd.lab.word_vectors import load_vectors

COMMON = 0.05  # share of the tasks for which a common word is said
FOREIGN = 6  # one of so many phrases of areas that a recipe leaves out is a negative
MOST = 8.0  # times as often a task is drawn at most because the network has seen little of it
NEGATIVES_HELD = 0.2  # share of the negatives that are kept to calibrate by


@dataclass
class DevItem:
    """A held-out request and the command it should get."""

    text: str
    steps: list[tuple[int, int]]


@dataclass
class Corpus:
    """The grammar, ready to sample: training phrases, held-out phrases, vocabulary and automaton; negatives of both kinds."""

    grammar: Grammar
    recipe: Recipe
    vocabulary: Vocabulary
    builder: AutomatonBuilder
    train: list[tuple[Task, Phrase]] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    held: list[tuple[Task, Phrase]] = field(default_factory=list)
    negatives: list[str] = field(default_factory=list)
    held_negatives: list[str] = field(default_factory=list)

    def noise(self) -> Noise:
        """What the recipe disturbs requests by."""
        recipe = self.recipe
        return Noise(recipe.noise_unknown, recipe.noise_typo, recipe.noise_drop, recipe.noise_ending, self.common, self._telling)

    @functools.cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        return telling_words(self.grammar)

    @functools.cached_property
    def common(self) -> frozenset[str]:
        """Words that are said for many tasks: noise may leave them out, but for those that tell a task from others."""
        return common_words(self.grammar, COMMON * len(self.grammar.tasks))

    def draws(self, count: int) -> dict[str, float]:
        """How often each task is drawn in `count` samples, on average."""
        whole, found = sum(self.weights), dict.fromkeys(self.grammar.tasks, 0.0)
        for (task, _), weight in zip(self.train, self.weights, strict=True):
            found[task.id] += count * weight / whole
        return found

    def catch_up(self, drawn: Mapping[str, float]) -> None:
        """Draw tasks more often that have been drawn less often than their share."""
        due = self.draws(1)
        whole = sum(drawn.get(name, 0.0) for name in due)
        often = {name: min(MOST, max(1.0, whole * share / max(drawn.get(name, 0.0), 1.0))) for name, share in due.items()}
        self.weights = [weight * often[task.id] for (task, _), weight in zip(self.train, self.weights, strict=True)]

    def samples(self, count: int, seed: int) -> tuple[list[Example], dict[str, int]]:
        """Draw `count` training examples; also returns what was dropped, by phrase."""
        rng = random.Random(seed)
        sampler, encoder = Sampler(self.grammar, rng), Encoder(self.vocabulary, self.builder)
        chosen = rng.choices(self.train, self.weights, k=count)
        out: list[Example] = []
        for task, phrase in chosen:
            if self.negatives and rng.random() < self.recipe.negative_share:
                negative = encoder.negative(rng.choice(self.negatives))
                out += [negative] if negative else []
                continue
            family = self._family(rng)
            sample: Sample = sampler.family(family) if family else sampler.phrase(task, phrase)
            example = encoder.example(sample)
            if example:
                out.append(example)
        return out, dict(encoder.dropped)

    def _family(self, rng: random.Random) -> Composed | None:
        """The composed family of the next sample: each has its share of the recipe's, most samples have none."""
        at = rng.random()
        for family in self.grammar.families:
            at -= family.share * self.recipe.composed_share
            if at < 0:
                return family
        return None

    def held_examples(self, limit: int = 1500) -> list[Example]:
        """The held-out phrases with held-out values, always the same ones."""
        rng = random.Random(7)
        sampler, encoder = Sampler(self.grammar, rng, heldout=True), Encoder(self.vocabulary, self.builder)
        phrases = rng.sample(self.held, min(limit, len(self.held)))
        found = [encoder.example(sampler.phrase(task, phrase)) for task, phrase in phrases]
        for family in self.grammar.families:
            found += [encoder.example(sampler.family(family)) for _ in range(int(limit * family.share / 10))]
        return [example for example in found if example]

    def dev(self, limit: int = 1500) -> list[DevItem]:
        """The same as requests with the command that each should get."""
        return [DevItem(example.text, example.steps) for example in self.held_examples(limit)]


def held_out(text: str, share: float) -> bool:
    """Is this phrase (or negative) kept away from training? Decided by its own text, so it does not move when others are added."""
    return zlib.crc32(text.encode()) % 10_000 < share * 10_000


def build_corpus(
    recipe: Recipe, grammar: Grammar | None = None, words: Sequence[str] | None = None, drawn: Mapping[str, float] | None = None
) -> Corpus:
    """Read the grammar and split its phrases.

    Args:
        recipe: which tasks, which words, and how much is kept away.
        grammar: default: the one of the source tree.
        words: the source vocabulary, if not the one that the recipe makes.
        drawn: how often each task has been drawn to teach the network. One that is behind its share is drawn more often, up to `MOST`
            times: what begins with nothing is not learned beside what has been learned for long, or soon forgotten again.
    """
    grammar = grammar or grammar_module.load()
    negatives = list(grammar.negatives)
    if recipe.tasks:
        wanted = known_tasks(recipe.tasks, grammar)
        negatives += _foreign(grammar, wanted)
        grammar.tasks = {name: task for name, task in grammar.tasks.items() if name in wanted}
        grammar.families = [family for family in grammar.families if family.id in wanted]
    builder = AutomatonBuilder(grammar)
    builder.build()
    corpus = Corpus(grammar, recipe, Vocabulary(chosen_words(recipe, grammar) if words is None else words), builder)
    for task in grammar.tasks.values():
        kept = [phrase for phrase in task.phrases if not held_out(phrase.text, recipe.dev_share)] or task.phrases
        corpus.held += [(task, phrase) for phrase in task.phrases if phrase not in kept]
        for phrase in kept:
            corpus.train.append((task, phrase))
            # tasks with more phrases, and tasks that people ask for more often, are drawn more often, by the square root
            corpus.weights.append(((1 + grammar.asked.get(task.id, 0)) / len(kept)) ** 0.5)
    if drawn:
        corpus.catch_up(drawn)
    for text in negatives:
        (corpus.held_negatives if held_out(text, NEGATIVES_HELD) else corpus.negatives).append(text)
    return corpus


def known_tasks(tasks: str, grammar: Grammar) -> set[str]:
    """The ids of tasks and families that a recipe's `tasks` names: with commas, areas or .txt files of ids, where # begins a comment.

    Raises:
        RecipeError: there is no such file, or an area or an id is none of the grammar's.
    """
    everything = {**{name: task.area for name, task in grammar.tasks.items()}, **{family.id: family.area for family in grammar.families}}
    ids: set[str] = set()
    for part in tasks.split(","):
        if part.endswith(".txt"):
            path = _of_the_tree(part)
            if not path.exists():
                raise RecipeError(f"no file of tasks {part}", hint="expected ids of tasks and families in it")
            named = {word for line in path.read_text("utf-8").splitlines() for word in line.partition("#")[0].split()}
            unknown = sorted(named - everything.keys())
        else:
            named = {name for name, area in everything.items() if area == part}
            unknown = [] if named else [part]
        if unknown:
            raise RecipeError(f"tasks {part}: not in the grammar: {', '.join(unknown[:5])}", hint="`seq2cmd data count` lists what is")
        ids |= named
    return ids


def _foreign(grammar: Grammar, known: Collection[str]) -> list[str]:
    """Requests for other tasks: what a model of the known ones must not answer. One for every few phrases."""
    sampler = Sampler(grammar, random.Random(11))
    phrases = [(task, phrase) for name, task in grammar.tasks.items() if name not in known for phrase in task.phrases]
    return [sampler.phrase(task, phrase).text for task, phrase in phrases[::FOREIGN]]


def vectors_path(recipe: Recipe) -> Path:
    """The table of word vectors: as the recipe says, or there in the source tree that the grammar lies in."""
    return _of_the_tree(recipe.word_vectors)


def _of_the_tree(name: str) -> Path:
    path = Path(name)
    return path if path.exists() else grammar_module.default_root().parent / path


def chosen_words(recipe: Recipe, grammar: Grammar) -> list[str]:
    """The source vocabulary: endings of file names, the commonest phrase words, and for the rest words of the table that no phrase holds,
    the nearest first."""
    words = grammar.endings() + phrase_words(grammar, recipe.minimum_word_count)
    if not recipe.maximum_words:
        return words
    words = words[: recipe.maximum_words]
    if recipe.word_vectors:
        known = set(phrase_words(grammar))
        table, _ = load_vectors(vectors_path(recipe))
        words += [word for word in table if word not in known][: recipe.maximum_words - len(words)]
    return words
