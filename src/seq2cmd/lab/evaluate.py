"""Measure systems on checks: is the first command right, is one of three, what do a slip of the fingers and a dictation cost, and what is
the confidence worth?

A command is right when its canonical form is that of an accepted one.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from seq2cmd.lab.canonical import canonical
from seq2cmd.lab.checks import Check
from seq2cmd.lab.confidence import accuracy_at, coverage_curve, expected_calibration_error, refused_at
from seq2cmd.lab.disturb import dictated, with_typo
from seq2cmd.risk import assess
from seq2cmd.suggestion import ANSWER, DESTROYS, REFUSE

RESAMPLES = 1000
COVERAGE = 0.9  # share answered at which accuracy is compared
FALSE_REFUSALS = 0.03  # share of good requests that a refusal may cost
AT_COVERAGE, AT_FALSE = f"accuracy_at_{COVERAGE:.0%}", f"at_{FALSE_REFUSALS:.0%}_false"  # names of these figures
DISTURBED = {"typo": with_typo, "voice": dictated}


@dataclass(frozen=True)
class Prediction:
    """What a system says: commands, best first; `confidence` of the first; verdict answer, unsure or refuse."""

    guesses: tuple[str, ...]
    confidence: float = 0.0
    verdict: str = ANSWER


System = Callable[[str], Prediction]
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Outcome:
    """One check answered: is guess k right, and is the first one when the request is disturbed (by name; empty: not asked)?"""

    check: Check
    prediction: Prediction
    right: tuple[bool, ...]
    disturbed: dict[str, bool] = field(default_factory=dict)
    equal: tuple[bool, ...] = ()  # of a miss that was run: does guess k do the same as an accepted command?

    @property
    def top1(self) -> bool:
        return self.right[:1] == (True,)

    @property
    def top3(self) -> bool:
        return any(self.right[:3])

    @property
    def answered(self) -> bool:
        return bool(self.prediction.guesses) and self.prediction.verdict == ANSWER


@dataclass
class Report:
    """Everything measured of one system."""

    outcomes: list[Outcome] = field(default_factory=list)
    refusals: list[Outcome] = field(default_factory=list)  # of checks whose right answer is silence
    execution: dict[str, Any] | None = None  # how the misses were judged by running them (lab/execution.py)

    @property
    def top1(self) -> float:
        """Share of checks whose best guess is right, whatever the verdict."""
        return _share([outcome.top1 for outcome in self.outcomes])

    def confidence(self) -> tuple[list[float], list[bool]]:
        """Confidence of the best guess to every request that has an answer, and whether it is right."""
        return [o.prediction.confidence for o in self.outcomes], [o.top1 for o in self.outcomes]

    def interval(self) -> tuple[float, float]:
        """95% confidence interval of top-1."""
        return bootstrap([float(outcome.top1) for outcome in self.outcomes])

    def to_dict(self) -> dict[str, Any]:
        """The figures, shares from 0 to 1."""
        out: dict[str, Any] = _figures(self.outcomes)
        low, high = self.interval()
        out |= {"top1_low": round(low, 4), "top1_high": round(high, 4)}
        sure, right = self.confidence()
        out |= {
            AT_COVERAGE: round(accuracy_at(coverage_curve(sure, right), COVERAGE), 4),
            "calibration_error": round(expected_calibration_error(sure, right), 4),
        }
        if self.execution:
            shares = {
                "top1": [o.top1 or o.equal[:1] == (True,) for o in self.outcomes],
                "top3": [o.top3 or any(o.equal) for o in self.outcomes],
            }
            out["execution"] = {**{name: round(_share(flags), 4) for name, flags in shares.items()}, **self.execution}
        for name, key in (("by_set", _set), ("by_area", _area), ("by_arguments", _arguments), ("by_style", _style)):
            out[name] = {
                group: _figures([o for o in self.outcomes if key(o.check) == group])
                for group in sorted({key(o.check) for o in self.outcomes})
            }
        if self.refusals:
            out["refusals"] = _refused(self.refusals, sure)
            kinds = sorted({o.check.kind for o in self.refusals})
            out["refusals_by_kind"] = {kind: _refused([o for o in self.refusals if o.check.kind == kind], sure) for kind in kinds}
        return out

    def misses(self) -> list[dict[str, Any]]:
        """The checks whose best guess is wrong."""
        return [
            {
                "id": o.check.id,
                "request": o.check.request,
                "expected": list(o.check.accept),
                "got": list(o.prediction.guesses),
                "confidence": round(o.prediction.confidence, 4),
                "verdict": o.prediction.verdict,
            }
            for o in [*self.outcomes, *self.refusals]
            if (o.answered if not o.check.accept else not o.top1)
        ]


def _refused(outcomes: Sequence[Outcome], kept: Sequence[float]) -> dict[str, Any]:
    """Of requests that must get no command: the share without an answer (refused or unsure), the share refused outright, the share
    below the threshold that costs 3% of the good requests, whose confidences are `kept`, and how many are answered by what destroys."""
    return {
        "count": len(outcomes),
        "not_answered": round(_share([not o.answered for o in outcomes]), 4),
        "refused": round(_share([not o.prediction.guesses or o.prediction.verdict == REFUSE for o in outcomes]), 4),
        AT_FALSE: round(refused_at(kept, [o.prediction.confidence for o in outcomes], FALSE_REFUSALS), 4),
        "destroying": sum(o.answered and assess(o.prediction.guesses[0]).level == DESTROYS for o in outcomes),
    }


def _set(check: Check) -> str:
    return check.set or "not said"


def _area(check: Check) -> str:
    return check.area


def _arguments(check: Check) -> str:
    return "not said" if check.arguments < 0 else str(check.arguments) if check.arguments < 3 else "3 or more"


def _style(check: Check) -> str:
    return check.style or "not said"


def _share(flags: Sequence[bool]) -> float:
    return sum(flags) / len(flags) if flags else 0.0


def _figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    answered = [o for o in outcomes if o.answered]
    shares = {
        "top1": [o.top1 for o in outcomes],
        "top3": [o.top3 for o in outcomes],
        **{f"top1_{name}": [o.disturbed[name] for o in outcomes] for name in DISTURBED if all(name in o.disturbed for o in outcomes)},
        "answered": [o.answered for o in outcomes],
        "accuracy_of_answered": [o.top1 for o in answered],
    }
    return {"count": len(outcomes), **{name: round(_share(flags), 4) for name, flags in shares.items()}}


def bootstrap(values: Sequence[float], resamples: int = RESAMPLES, seed: int = 1) -> tuple[float, float]:
    """95% percentile interval of the mean (Efron 1979)."""
    if not values:
        return 0.0, 0.0
    rng = random.Random(seed)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(resamples))
    return means[int(0.025 * resamples)], means[int(0.975 * resamples) - 1]


def difference(a: Report, b: Report) -> dict[str, float]:
    """Top-1 of `a` over `b` with its 95% interval, over pairs of answers to the same checks."""
    gaps = [float(x.top1) - float(y.top1) for x, y in zip(a.outcomes, b.outcomes, strict=True)]
    low, high = bootstrap(gaps)
    return {"top1": round(a.top1 - b.top1, 4), "low": round(low, 4), "high": round(high, 4)}


def evaluate(system: System, checks: Sequence[Check], progress: Progress | None = None, disturb: bool = True) -> Report:
    """Ask a system all checks, each also with a typo and as a dictation.

    Args:
        system: what is measured.
        checks: what is asked.
        progress: told how many checks of how many are done.
        disturb: ask the disturbed requests too; not possible for a list of predictions.
    """
    report = Report()
    for k, check in enumerate(checks, 1):
        accepted = {canonical(command) for command in check.accept}
        prediction = system(check.request)
        right = tuple(canonical(guess) in accepted for guess in prediction.guesses)
        disturbed = {}
        if disturb and check.accept:
            for name, change in DISTURBED.items():
                changed = change(check)
                again = prediction if changed == check.request else system(changed)
                disturbed[name] = bool(again.guesses) and canonical(again.guesses[0]) in accepted
        (report.outcomes if check.accept else report.refusals).append(Outcome(check, prediction, right, disturbed))
        if progress:
            progress(k, len(checks))
    return report


_ROWS = (
    ("top1", "first right"),
    ("top3", "right among three"),
    ("top1_typo", "first right, one typo"),
    ("top1_voice", "first right, dictated"),
    ("answered", "answered"),
    ("accuracy_of_answered", "right among the answered"),
    (AT_COVERAGE, f"right among the surest {COVERAGE:.0%}"),
    ("calibration_error", "calibration error"),
)
_GROUPS = (("by_set", "set"), ("by_area", "area"), ("by_arguments", "arguments"), ("by_style", "style"))


def table(figures: dict[str, dict[str, Any]]) -> str:
    """An aligned text table, one column a system."""
    first = next(iter(figures.values()))
    rows: list[list[str]] = [["", *figures], ["checks", *(str(f["count"]) for f in figures.values())]]
    for key, name in _ROWS:
        if not any(key in f for f in figures.values()):
            continue
        rows.append([name, *(_percent(f[key]) if key in f else "-" for f in figures.values())])
        if key == "top1":
            rows.append(["  95% interval", *(f"{100 * f['top1_low']:.1f} - {100 * f['top1_high']:.1f}" for f in figures.values())])
    if "execution" in first:
        for key, name in _ROWS[:2]:
            cells = (_percent(f["execution"][key]) if "execution" in f else "-" for f in figures.values())
            rows.append([f"{name}, or equal when run", *cells])
    for key, name in _GROUPS:
        groups = first[key]
        if list(groups) == ["not said"]:
            continue
        rows.append([f"first right by {name}"])
        rows += [
            [f"  {group} ({groups[group]['count']})", *(_percent(f[key][group]["top1"]) for f in figures.values())] for group in groups
        ]
    if "refusals" in first:
        rows.append(["no answer where none is right", *(_percent(f["refusals"]["not_answered"]) for f in figures.values())])
        rows.append([f"  at {FALSE_REFUSALS:.0%} false refusals", *(_percent(f["refusals"][AT_FALSE]) for f in figures.values())])
        rows.append(["  answered by what destroys", *(str(f["refusals"]["destroying"]) for f in figures.values())])
        rows += [
            [f"  {kind} ({group['count']})", *(_percent(f["refusals_by_kind"][kind]["not_answered"]) for f in figures.values())]
            for kind, group in first["refusals_by_kind"].items()
        ]
    left = max(len(row[0]) for row in rows)
    right = max(len(cell) for row in rows for cell in row[1:])
    return "\n".join((row[0].ljust(left) + "".join("  " + cell.rjust(right) for cell in row[1:])).rstrip() for row in rows)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"
