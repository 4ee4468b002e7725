"""Going on training a network that was made smaller, so that it gets used to it.

Weights that were put to zero stay there. Weights of few bits are rounded for every step forwards and back, and the step is taken by the
exact ones behind them: the straight-through estimator (Bengio et al. 2013).
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import torch
from torch import Tensor

from seq2cmd.errors import ModelError
from seq2cmd.lab.calibrate import set_caution
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.compress.rounding import Rounding, rounded
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.train import Log, Trainer

EPOCHS, SAMPLES, LEARNING_RATE, WARMUP_STEPS = 2, 15_000, 3e-4, 20


class Tuner(Trainer):
    """Trains a checkpoint further; resumes from the folder's last epoch, from the rounded weights if there are any."""

    def __init__(
        self, checkpoint: Checkpoint, folder: Path, epochs: int = EPOCHS, samples: int = SAMPLES, learning_rate: float = LEARNING_RATE,
        rounding: Rounding | None = None, zeros: bool = False, log: Log = print,
    ) -> None:  # fmt: skip
        """
        Args:
            checkpoint: the network; its words and sizes may be others than its recipe's.
            rounding: weights of few bits.
            zeros: weights that are zero stay zero.

        Raises:
            ModelError: the checkpoint's pieces are not those of this grammar.
        """
        recipe = dataclasses.replace(
            Recipe(**checkpoint.recipe), epochs=epochs, samples_per_epoch=samples, learning_rate=learning_rate,
            warmup_steps=WARMUP_STEPS, word_vectors="", patience=epochs,
        )  # fmt: skip
        super().__init__(recipe, folder, log, words=checkpoint.words, sizes=checkpoint.sizes)
        if list(map(tuple, checkpoint.automaton.pieces)) != list(map(tuple, self.automaton.pieces)):
            raise ModelError("the checkpoint has other pieces than this grammar", hint="tune a checkpoint that this grammar made")
        self.origin, self.rounding = checkpoint, rounding
        self.caution = float(checkpoint.metrics.get("caution", 0.0))
        plain = dataclasses.replace(checkpoint, state={name: tensor.clone() for name, tensor in checkpoint.state.items()},
                                    metrics=dict(checkpoint.metrics))  # fmt: skip
        if self.caution:  # it is no part of what was learned: taken out to train, put back in `checkpoint`
            set_caution(plain, self.corpus.grammar, 0.0)
        self.network.load_state_dict(plain.state)
        self.weights = dict(self.network.named_parameters())
        self.masks = {name: weight.detach() != 0 for name, weight in self.weights.items() if zeros and weight.dim() == 2}
        self.exact: dict[str, Tensor] = {}
        self.optimizer.register_step_pre_hook(lambda *_: self._restore())
        self.optimizer.register_step_post_hook(lambda *_: self._constrain())

    @torch.no_grad()
    def _restore(self) -> None:
        """The exact weights, for the step to change them."""
        for name, exact in self.exact.items():
            self.weights[name].copy_(exact)

    @torch.no_grad()
    def _constrain(self) -> None:
        """What has to be zero, and few bits."""
        for name, mask in self.masks.items():
            self.weights[name].mul_(mask)
        if self.rounding:
            for name in self.rounding.names:
                self.exact[name] = self.weights[name].clone()
                self.weights[name].copy_(rounded(self.exact[name], self.rounding.bits, self.rounding.group))

    def _resume(self) -> None:
        super()._resume()
        self._constrain()

    def checkpoint(self) -> Checkpoint:
        """The network as it is now, with the origin's recipe, judge and caution."""
        metrics = {**self.origin.metrics, "dev_top1": self.progress.best, "tuned_epochs": self.progress.epoch, "caution": 0.0}
        out = dataclasses.replace(self.origin, state=self.network.inference_state(), metrics=metrics)
        if self.caution:
            set_caution(out, self.corpus.grammar, self.caution)
        return out
