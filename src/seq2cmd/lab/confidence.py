"""What a confidence is worth: coverage against accuracy, calibration, and refusals at a fixed price in good requests."""

from __future__ import annotations

from collections.abc import Sequence

BINS = 10


def coverage_curve(confidence: Sequence[float], right: Sequence[bool]) -> list[tuple[float, float]]:
    """Share answered and accuracy of the answered, when only the surest are answered; from few to all. Equal confidences go together.

    Source: El-Yaniv and Wiener 2010 (risk and coverage).
    """
    order = sorted(range(len(confidence)), key=lambda k: -confidence[k])
    curve, hits = [], 0
    for at, k in enumerate(order, 1):
        hits += right[k]
        if at == len(order) or confidence[order[at]] != confidence[k]:
            curve.append((at / len(order), hits / at))
    return curve


def accuracy_at(curve: Sequence[tuple[float, float]], share: float) -> float:
    """Accuracy where at least `share` is answered."""
    return next((accuracy for answered, accuracy in curve if answered >= share - 1e-9), 0.0)


def refused_at(kept: Sequence[float], unwanted: Sequence[float], false_refusals: float) -> float:
    """Share of the unwanted requests below the threshold that refuses at most the share `false_refusals` of those to keep.

    A confidence of 0 is no answer at any threshold.

    Args:
        kept: confidences of requests that have an answer.
        unwanted: confidences of requests that have none.
        false_refusals: what may be lost of `kept`.
    """
    if not kept or not unwanted:
        return 0.0
    threshold = sorted(kept)[min(len(kept) - 1, int(false_refusals * len(kept)))]
    return sum(confidence < threshold or confidence == 0 for confidence in unwanted) / len(unwanted)


def reliability(confidence: Sequence[float], right: Sequence[bool], bins: int = BINS) -> list[tuple[float, float, int]]:
    """Mean confidence, accuracy and count of each equal-width bin that holds anything (DeGroot and Fienberg 1983)."""
    rows = []
    for k in range(bins):
        inside = [i for i, c in enumerate(confidence) if min(int(c * bins), bins - 1) == k]
        if inside:
            rows.append((sum(confidence[i] for i in inside) / len(inside), sum(right[i] for i in inside) / len(inside), len(inside)))
    return rows


def expected_calibration_error(confidence: Sequence[float], right: Sequence[bool], bins: int = BINS) -> float:
    """Mean gap between confidence and accuracy over equal-width bins, weighted by what they hold (Naeini et al. 2015)."""
    rows = reliability(confidence, right, bins)
    total = sum(count for _, _, count in rows)
    return sum(count * abs(sure - true) for sure, true, count in rows) / total if total else 0.0
