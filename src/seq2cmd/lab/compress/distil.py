"""Distillation: a student learns what its teacher thinks, not only what is right (Hinton et al. 2015).

At every step the student's distribution over all that can be said, V pieces and S copies, moves towards the teacher's; the teacher reads
the request as it was before noise. Sequence-level distillation (Kim and Rush 2016) takes the teacher's own command as the target where it
means the same as the right one. Notation as in model.py.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from seq2cmd import _core
from seq2cmd.errors import ModelError
from seq2cmd.lab.canonical import canonical
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.dataset import PADDING, Batch, Example
from seq2cmd.lab.model import Prediction
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.train import Log, Trainer
from seq2cmd.lab.vocabulary import Vocabulary

SHARE, TEMPERATURE = 0.5, 2.0


def said(prediction: Prediction) -> Tensor:
    """[B,T,V+S]: log-probabilities of saying each piece and of copying each token."""
    gate = prediction.gate.unsqueeze(-1)
    pieces = torch.nn.functional.logsigmoid(gate) + prediction.log_pieces
    copies = torch.nn.functional.logsigmoid(-gate) + (prediction.attention + 1e-8).log()
    return torch.cat([pieces, copies], -1)


def divergence(student: Prediction, teacher: Prediction, real: Tensor, temperature: float = TEMPERATURE) -> Tensor:
    """Mean Kullback-Leibler divergence of the student from the teacher over the real steps (real [B,T]), times the squared temperature."""
    p, q = ((said(prediction) / temperature).log_softmax(-1) for prediction in (teacher, student))
    steps = (p.exp() * (p - q)).sum(-1)  # [B,T]
    return temperature**2 * (steps * real).sum() / real.sum()


def divergence_of_intents(student: Tensor, teacher: Tensor, temperature: float = TEMPERATURE) -> Tensor:
    """The same of the log-probabilities of the intents, both [B,N]."""
    p, q = ((intents / temperature).log_softmax(-1) for intents in (teacher, student))
    return temperature**2 * (p.exp() * (p - q)).sum(-1).mean()


class Distiller(Trainer):
    """Trains a recipe with a teacher beside it; the teacher's words may be others, its pieces not."""

    def __init__(
        self, recipe: Recipe, folder: Path, teacher: Checkpoint, share: float = SHARE, temperature: float = TEMPERATURE,
        sequences: bool = False, log: Log = print,
    ) -> None:  # fmt: skip
        """
        Args:
            share: of the loss that is the teacher's; the rest is that of the right command.
            temperature: above 1, what the teacher finds unlikely counts more.
            sequences: also train on the teacher's own commands where they mean the same.

        Raises:
            ModelError: the teacher has other pieces than this grammar, or the share is not between 0 and 1.
        """
        super().__init__(recipe, folder, log)
        if list(map(tuple, teacher.automaton.pieces)) != list(map(tuple, self.automaton.pieces)):
            raise ModelError("the teacher has other pieces than this grammar and recipe", hint="train the teacher with the same grammar")
        if not 0 <= share <= 1 or temperature <= 0:
            raise ModelError(f"share {share}, temperature {temperature}", hint="the share is between 0 and 1, the temperature above 0")
        self.share, self.temperature, self.sequences = share, temperature, sequences
        self.teacher, self.teacher_words = teacher.network(), Vocabulary(teacher.words)
        self.teacher_binary = self._binary(teacher) if sequences else None

    @staticmethod
    def _binary(teacher: Checkpoint) -> _core.Model:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.bin"
            teacher.write_binary(path)
            return _core.load_bytes(path.read_bytes())

    def _loss(self, part: Sequence[Example], batch: Batch, forcing: float) -> Tensor:
        network, recipe = self.network, self.recipe
        student = network.predict(batch.source, batch.lengths, batch.inputs, batch.target, forcing)
        hard: Tensor = network.loss(student, batch.target, batch.copies, recipe.label_smoothing, batch.intent, recipe.intent_weight)
        with torch.no_grad():
            teacher = self.teacher.predict(self._teacher_source(part, batch), batch.lengths, batch.inputs, batch.target)
        soft = divergence(student, teacher, (batch.target != PADDING).float(), self.temperature)
        if student.intents is not None and teacher.intents is not None and student.intents.shape == teacher.intents.shape:
            soft = soft + recipe.intent_weight * divergence_of_intents(student.intents, teacher.intents, self.temperature)
        return (1 - self.share) * hard + self.share * soft

    def _teacher_source(self, part: Sequence[Example], batch: Batch) -> Tensor:
        """[B,S]: the tokens that noise has left, as the teacher reads them undisturbed."""
        source = torch.zeros_like(batch.source)
        for b, (example, length) in enumerate(zip(part, batch.lengths.tolist(), strict=True)):
            source[b, :length] = torch.tensor(self.teacher_words.ids(example.text.encode()))[batch.kept[b, :length]]
        return source

    def _epoch(self, examples: Sequence[Example]) -> float:
        if self.teacher_binary is not None:
            changed = sum(retarget(example, self.teacher_binary, self.recipe.beam) for example in examples)
            self.log(f"  {changed} of {len(examples)} targets are the teacher's own way to say the same")
        return super()._epoch(examples)


def retarget(example: Example, teacher: _core.Model, beam: int) -> bool:
    """Give an example the teacher's command where it means the same in other words; says whether it did."""
    request = example.text.encode()
    found = _core.translate(teacher, request, beam, 0, 0)[1]
    wanted = _core.fill(teacher, request, example.steps) if example.steps else None
    if not found or wanted is None or found[0][0] == wanted or canonical(found[0][0]) != canonical(wanted):
        return False
    steps = [(label, position) for label, position, _ in found[0][3]]
    example.steps = steps[:-1] if steps[-1] == (0, -1) else steps
    return True
