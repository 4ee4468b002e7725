"""A recipe: one frozen dataclass read from one flat TOML file. An unknown key is an error."""

from __future__ import annotations

import dataclasses
import difflib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from seq2cmd.errors import RecipeError
from seq2cmd.lab.model import Sizes
from seq2cmd.translator import DEFAULT_BEAM


@dataclass(frozen=True)
class Recipe:
    """Everything that decides how a model comes out.

    `width` is the size dial: D = width, H = 3/4 width, E = A = width / 2 (each a multiple of 16).
    """

    name: str
    width: int
    minimum_word_count: int = 2  # phrases that a word must stand in to be known
    samples_per_epoch: int = 60_000
    epochs: int = 16
    batch_size: int = 128
    mixed: int = 1  # parts of like length that make up a batch: one is fastest, more teach more a sample
    learning_rate: float = 3e-3
    warmup_steps: int = 200
    weight_decay: float = 1e-4
    gradient_clip: float = 1.0
    dropout: float = 0.2
    label_smoothing: float = 0.0
    teacher_forcing: float = 1.0  # share of steps that see the right previous piece, reached linearly over the epochs
    word_vectors: str = ""  # table of static word vectors (made by `seq2cmd vectors`); empty: none
    maximum_words: int = (
        0  # size of the source vocabulary: the commonest phrase words, then words of the table that no phrase holds; 0: phrase words only
    )
    word_bits: int = 8  # of a weight in the table of words: 8 or 4
    weight_bits: int = 8  # the same in all matrices
    own_drop: float = 0.15  # chance that a word is known by its static vector alone, in training
    noise_unknown: float = 0.08
    noise_typo: float = 0.05
    noise_drop: float = 0.05
    noise_ending: float = 0.1  # chance that the ending of a file name is not seen
    composed_share: float = 0.14  # share of samples of the find family; the other families have theirs in proportion
    negative_share: float = 0.0  # share of samples that are negatives: the network learns to say nothing (EOS at once)
    intent_weight: float = 0.0  # of the loss of telling the task, beside that of saying the command; 0: no intents in the network
    embedding_size: int = 0  # E, and A: of words, pieces and attention; 0: half the width
    intent_size: int = 0  # Q, size of an intent's vector, a multiple of 16; 0: as the decoder's state
    ngrams: int = 0  # P, rows of the table of word n-grams, which tell the task too; best a prime number; 0: none
    ngram_size: int = 64  # G, size of a row, a multiple of 16
    ngram_samples: int = 600_000  # that they learn from, each seen several times, before the network learns
    dev_share: float = 0.06  # share of phrases kept away from training, to stop and choose by
    patience: int = 5  # epochs without a better dev score before stopping
    beam: int = DEFAULT_BEAM
    seed: int = 1
    tasks: str = ""  # comma-separated areas, or a .txt file of tasks and families; empty: all (the toy recipe of the tests takes one)

    def sizes(self, source: int, pieces: int, types: int, intents: int = 0) -> Sizes:
        """The network's dimensions; `intents` counts only if the recipe wants them."""
        half = _sixteens(self.embedding_size or self.width / 2)
        encoder, decoder = _sixteens(self.width * 0.75), _sixteens(self.width)
        if not self.intent_weight:
            intents = 0
        intent = _sixteens(self.intent_size) if intents and self.intent_size else 0
        ngrams = (self.ngrams, _sixteens(self.ngram_size)) if intents and self.ngrams else (0, 0)
        return Sizes(source, pieces, types, half, encoder, decoder, half, intents, intent, self.word_bits, *ngrams, self.weight_bits)

    def to_toml(self) -> str:
        """The resolved recipe as TOML."""
        lines = []
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            lines.append(f"{field.name} = {chr(34) + value + chr(34) if isinstance(value, str) else value}")
        return "\n".join(lines) + "\n"


def _sixteens(size: float) -> int:
    return max(16, 16 * round(size / 16))


def load_recipe(path: Path, **overrides: object) -> Recipe:
    """Read a recipe.

    Raises:
        RecipeError: file missing, not TOML, unknown key, wrong type or value.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        known = sorted(p.name for p in path.parent.glob("*.toml")) if path.parent.is_dir() else []
        raise RecipeError(f"no recipe {path}", hint=f"recipes here: {', '.join(known) or 'none'}") from None
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(f"{path}: not readable as TOML: {error}", hint="one `key = value` a line") from None
    content.update({key: value for key, value in overrides.items() if value is not None})
    fields = {field.name: field for field in dataclasses.fields(Recipe)}
    for key, value in content.items():
        if key not in fields:
            near = difflib.get_close_matches(key, fields, 1)
            raise RecipeError(f"{path}: unknown key {key!r}", hint=f"did you mean {near[0]!r}?" if near else f"keys: {', '.join(fields)}")
        wanted = {"str": str, "int": int, "float": (int, float)}[str(fields[key].type)]
        if not isinstance(value, wanted) or isinstance(value, bool):  # type: ignore[arg-type]
            raise RecipeError(f"{path}: {key} is {value!r}, expected {fields[key].type}", hint="see docs/lab.md")
    for key in ("name", "width"):
        if key not in content:
            raise RecipeError(f"{path}: {key} is missing", hint="every recipe has a name and a width")
    recipe = Recipe(**content)
    if not 16 <= recipe.width <= 512:
        raise RecipeError(f"{path}: width is {recipe.width}, expected 16 to 512", hint="base has 128")
    for key in ("word_bits", "weight_bits"):
        if content.get(key, 8) not in (4, 8):
            raise RecipeError(f"{path}: {key} is {content[key]}, expected 4 or 8", hint="4 halves what they take")
    return recipe
