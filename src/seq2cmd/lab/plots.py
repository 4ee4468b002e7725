"""Pictures: learning curve, attention map, reliability and coverage, confusion of utilities. Needs matplotlib (extra `lab`)."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from seq2cmd.lab.confidence import coverage_curve, reliability


def _save(figure: Figure, picture: Path) -> None:
    figure.savefig(picture, dpi=120)
    plt.close(figure)


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
    _save(figure, picture)


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
    _save(figure, picture)


def trust(reports: Mapping[str, tuple[Sequence[float], Sequence[bool]]], picture: Path) -> None:
    """Draw what the confidences of systems are worth: reliability diagram beside the coverage-accuracy curve.

    Args:
        reports: system -> confidence of each request, and whether its command is right.
        picture: PNG file to write.
    """
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4.4), layout="constrained")
    left.plot([0, 1], [0, 1], color="tab:gray", linestyle=":", label="as sure as right")
    for name, (confidence, hits) in reports.items():
        rows = reliability(confidence, hits)
        left.plot([row[0] for row in rows], [row[1] for row in rows], marker="o", label=name)
        curve = coverage_curve(confidence, hits)
        right.plot([100 * share for share, _ in curve], [100 * accuracy for _, accuracy in curve], label=name)
    left.set(xlabel="confidence", ylabel="share right", xlim=(0, 1), ylim=(0, 1), title="reliability")
    right.set(xlabel="answered, % (the surest first)", ylabel="right among the answered, %", xlim=(0, 100), ylim=(0, 102), title="coverage")
    left.legend()
    right.legend()
    _save(figure, picture)


def confusion(pairs: Sequence[tuple[str, str]], picture: Path, most: int = 25) -> None:
    """Draw the commonest confusions: which utility was wanted, and which one came (wrong commands only).

    Args:
        pairs: (wanted, came) of each miss; an empty text for no command.
        picture: PNG file to write.
        most: rows and columns shown.
    """
    named = [(wanted or "(none)", came or "(none)") for wanted, came in pairs]
    wanted = [name for name, _ in Counter(a for a, _ in named).most_common(most)]
    came = [name for name, _ in Counter(b for a, b in named if a in wanted).most_common(most)]
    counts = [[sum(pair == (row, column) for pair in named) for column in came] for row in wanted]
    figure, axes = plt.subplots(figsize=(3 + 0.35 * max(1, len(came)), 2 + 0.3 * max(1, len(wanted))), layout="constrained")
    if counts and counts[0]:
        image = axes.imshow(counts, cmap="Blues", aspect="auto")
        figure.colorbar(image, label="wrong commands")
        axes.set_xticks(range(len(came)), came, rotation=60, ha="right", family="monospace")
        axes.set_yticks(range(len(wanted)), wanted, family="monospace")
    axes.set(xlabel="utility that came", ylabel="utility that was wanted", title=f"{len(named)} wrong commands")
    _save(figure, picture)


def pareto(trials: Sequence[Mapping[str, Any]], picture: Path) -> None:
    """Draw a search: accuracy over bytes, time by colour; hollow where it was estimated. The best are joined."""
    figure, axes = plt.subplots(figsize=(7, 4.5), layout="constrained")
    colours = plt.get_cmap("viridis")
    slowest = max(trial["microseconds"] for trial in trials)
    for trial in trials:
        colour = colours(trial["microseconds"] / slowest)
        inside = "none" if trial["estimated"] else colour
        axes.plot(trial["bytes"] / 1000, 100 * trial["accuracy"], "o", color=colour, markerfacecolor=inside)
    best = sorted((trial["bytes"] / 1000, 100 * trial["accuracy"]) for trial in trials if trial["best"])
    axes.plot(*zip(*best, strict=True), color="tab:gray", linewidth=0.8, zorder=0, label="no other is better in every goal")
    axes.set(xlabel="model file, kB", ylabel="held-out requests right, %", title="architecture search on short proxies")
    figure.colorbar(ScalarMappable(Normalize(0, slowest), colours), ax=axes, label="answer of the C core, microseconds")
    axes.legend(loc="lower right")
    _save(figure, picture)
