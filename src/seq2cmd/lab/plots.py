"""Pictures: learning curve, attention map. Needs matplotlib (extra `lab`)."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def learning_curve(log: Path, picture: Path, name: str) -> None:
    """Draw loss and held-out accuracy by epoch from a training log (CSV)."""
    with log.open(newline="") as file:
        rows = list(csv.DictReader(file))
    epochs = [int(row["epoch"]) for row in rows]
    figure, left = plt.subplots(figsize=(7, 4), layout="constrained")
    left.plot(epochs, [float(row["loss"]) for row in rows], color="tab:gray", marker="o", markersize=3, label="training loss")
    left.set(xlabel="epoch", ylabel="loss (nats a piece)", title=f"{name}: learning curve")
    right = left.twinx()
    right.plot(
        epochs, [100 * float(row["dev_top1"]) for row in rows], color="tab:blue", marker="o", markersize=3, label="held-out phrases right"
    )
    right.set(ylabel="right on held-out phrases, %", ylim=(0, 100))
    figure.legend(loc="outside lower center", ncols=2)
    figure.savefig(picture, dpi=120)
    plt.close(figure)


def attention_map(tokens: Sequence[str], pieces: Sequence[str], attention: Sequence[Sequence[float]], picture: Path) -> None:
    """Draw which words of the request each piece of the command looked at.

    Args:
        tokens: words of the request (columns).
        pieces: pieces of the command (rows).
        attention: [pieces][tokens], each row sums to 1.
        picture: PNG file to write.
    """
    figure, axes = plt.subplots(figsize=(1.5 + 0.6 * len(tokens), 1.5 + 0.4 * len(pieces)), layout="constrained")
    image = axes.imshow([list(row) for row in attention], cmap="Blues", vmin=0, vmax=1, aspect="auto")
    axes.set_xticks(range(len(tokens)), tokens, rotation=45, ha="right")
    axes.set_yticks(range(len(pieces)), pieces, family="monospace")
    axes.set(xlabel="request", ylabel="command")
    figure.colorbar(image, label="attention")
    figure.savefig(picture, dpi=120)
    plt.close(figure)
