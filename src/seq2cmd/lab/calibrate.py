"""Calibration: from scores to a probability of being right, and the thresholds of the verdict.

Fitted on held-out phrases (right and wrong answers) and on negatives that did not train; never on the sealed checks. Platt scaling over a
few features of the beam (Platt 1999).
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from seq2cmd import _core
from seq2cmd.decode import DESTROYS, REPEATS
from seq2cmd.errors import ModelError
from seq2cmd.lab.checkpoint import Checkpoint
from seq2cmd.lab.confidence import expected_calibration_error
from seq2cmd.lab.corpus import DevItem
from seq2cmd.lab.forms import Slot
from seq2cmd.lab.grammar import Grammar, Task

FEATURES = ("intercept", "score", "margin", "unknown", "lowest", "length", "silence", "no intent", "own intent")
LOST, MOST_LOST = 0.03, 0.08  # shares of right answers that the verdict `answer` may be denied to ...
REFUSED = 0.97  # ... for this share of the requests that must get no command
CAREFUL = 0.8  # confidence below which a command that destroys is not an answer, but unsure
REPEATED = -6.0  # added to the score of a command that says one argument twice, though its form has two different ones
CAUTION = 1.5  # log of how much likelier a destroying intent must be than a harmless one
PLACES = (0, 1, 2, 3, 4, 5, 10, 11, 12)  # of their coefficients among the numbers of the judge


@dataclass
class Calibration:
    """The fitted judge, and what it does on the data that it was fitted on."""

    judge: list[float]
    metrics: dict[str, float]


def features(model: _core.Model, request: bytes, beam: int) -> list[float]:
    """Features of the best hypothesis (in the order of FEATURES); those of something hopeless when no form fits."""
    return _core.features(model, request, beam) or [1.0, -30.0, 0.0, 1.0, -10.0, 0.0, 0.0, 0.0, 0.0]


def _repeats(task: Task) -> bool:
    """Does the form of a task say one argument twice?"""
    slots = [piece.name for piece in task.pieces if isinstance(piece, Slot)]
    return len(slots) > len(set(slots))


def set_caution(checkpoint: Checkpoint, grammar: Grammar, weight: float = CAUTION) -> None:
    """Make intents that destroy less likely by a factor of exp(weight): to destroy unasked is worse than to ask again.

    Forms are marked too: a command that destroys is an answer only with a confidence of `CAREFUL`, and one that says an argument again
    though its form has different ones pays `REPEATED`.

    What was set before is taken back first, and for those intents that were meant then. A network without intents stays as it is.

    Args:
        checkpoint: changed in place.
        grammar: the one that it was trained with.

    Raises:
        ModelError: the network has other intents than the grammar.
    """
    names, destroying = grammar.intents(), grammar.destroying()
    if not checkpoint.sizes.intents:
        return
    if checkpoint.sizes.intents != len(names):
        raise ModelError(
            f"the checkpoint has {checkpoint.sizes.intents} intents, the grammar {len(names)}", hint="train again with this grammar"
        )
    before = dict.fromkeys(checkpoint.metrics.get("cautious", ()), float(checkpoint.metrics.get("caution", 0.0)))
    more = [weight * (name in destroying) - before.get(name, 0.0) for name in names]
    checkpoint.state["encoder.intent.bias"] -= torch.tensor(more)
    checkpoint.judge[14], checkpoint.judge[15] = CAREFUL, REPEATED
    repeating = {name for name, task in grammar.tasks.items() if _repeats(task)}
    marks = [DESTROYS * (name in destroying) | REPEATS * (name in repeating) for name in names]
    forms = ((hashed, intent & ~(DESTROYS | REPEATS)) for hashed, intent in checkpoint.automaton.forms)
    checkpoint.automaton.forms = [(hashed, intent | marks[intent]) for hashed, intent in forms]
    checkpoint.metrics |= {"caution": weight, "cautious": sorted(destroying)}


def threshold(right: torch.Tensor, negatives: torch.Tensor) -> float:
    """The confidence from which on a command is an answer, from those of right answers and of requests that must get none.

    It costs `LOST` of the right ones, and up to `MOST_LOST` where less would leave more than 1 - `REFUSED` of the negatives answered.
    """
    if not len(right):
        return 0.5
    least, most = right.quantile(LOST), right.quantile(MOST_LOST)
    wanted = negatives.quantile(REFUSED) + 1e-6 if len(negatives) else least
    return float(wanted.clamp(least, most).clamp(0.05, 0.9))


def calibrate(checkpoint: Checkpoint, dev: Sequence[DevItem], negatives: Sequence[str], beam: int) -> Calibration:
    """Fit the judge.

    Args:
        checkpoint: a trained network.
        dev: held-out requests with their steps.
        negatives: requests that must get no command.
        beam: width of the search.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.bin"
        checkpoint.write_binary(path)
        model = _core.load(str(path), "")
        rows, labels, weights = [], [], []
        for item in dev:
            request = item.text.encode()
            rows.append(features(model, request, beam))
            found = _core.translate(model, request, beam, 0, 0)[1]
            labels.append(float(bool(found) and found[0][0] == _core.fill(model, request, item.steps)))
            weights.append(1.0)
        for text in negatives:
            try:
                rows.append(features(model, text.encode(), beam))
            except _core.TextError:  # refused before the model is asked: nothing to learn
                continue
            labels.append(0.0)
            weights.append(0.5 * len(dev) / len(negatives))
    coefficients = _logistic(torch.tensor(rows), torch.tensor(labels), torch.tensor(weights))
    confidence = torch.sigmoid(torch.tensor(rows) @ coefficients)
    right = confidence[: len(dev)][torch.tensor(labels[: len(dev)]) == 1]
    answer = threshold(right, confidence[len(dev) :])
    unsure = answer / 3
    judge = list(checkpoint.judge)
    for place, coefficient in zip(PLACES, coefficients.tolist(), strict=True):
        judge[place] = coefficient
    judge[6], judge[7] = answer, unsure
    refused = float((confidence[len(dev) :] < answer).float().mean()) if negatives else 0.0
    answered = confidence[: len(dev)] >= answer
    truth = torch.tensor(labels[: len(dev)])
    return Calibration(
        judge,
        {
            "dev_answered": float(answered.float().mean()),
            "dev_accuracy_of_answered": float(truth[answered].mean()) if answered.any() else 0.0,
            "negatives_not_answered": refused,
            "threshold_answer": answer,
            "threshold_unsure": unsure,
            "dev_calibration_error": expected_calibration_error(confidence[: len(dev)].tolist(), [value == 1 for value in truth.tolist()]),
        },
    )


def _logistic(x: torch.Tensor, y: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Weighted logistic regression with a little ridge, by L-BFGS: x [N,F], y [N] -> coefficients [F]."""
    w = torch.zeros(x.size(1), requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = (torch.nn.functional.binary_cross_entropy_with_logits(x @ w, y, weight, reduction="sum") / weight.sum()) + 1e-3 * (
            w[1:] ** 2
        ).sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    return w.detach()
