"""What stderr shows while many requests are answered: a line that changes on a terminal, else a line now and then."""

from __future__ import annotations

import sys
from time import monotonic

from .answers import Counts

TERMINAL_SECONDS, LOG_SECONDS = 0.5, 30.0
MINUTE, HOUR = 60, 3600


class Progress:
    """Share, rate and time left of one run; what earlier runs answered counts for the share alone."""

    def __init__(self, before: Counts, quiet: bool = False) -> None:
        self._quiet, self._terminal = quiet or sys.stderr is None, bool(sys.stderr and sys.stderr.isatty())
        self._lines, self._began = sum(before), monotonic()
        self._shown, self._first_share = self._began, -1.0

    def show(self, counts: Counts, share: float) -> None:
        """Tell how far it is, unless that was told a moment ago."""
        now = monotonic()
        if self._first_share < 0:
            self._first_share, self._lines, self._began = share, sum(counts), now  # starting the processes is no work
        if self._quiet or now - self._shown < (TERMINAL_SECONDS if self._terminal else LOG_SECONDS):
            return
        self._shown = now
        text = f"{share:4.0%}  {describe(counts)}  {self._rate(counts, share, now - self._began)}"
        print(f"\r{text}\x1b[K" if self._terminal else text, end="" if self._terminal else "\n", file=sys.stderr, flush=True)

    def end(self, text: str) -> None:
        """The last line."""
        if not self._quiet:
            print(f"\r\x1b[K{text}" if self._terminal else text, file=sys.stderr)

    def _rate(self, counts: Counts, share: float, seconds: float) -> str:
        rate = (sum(counts) - self._lines) / max(seconds, 1e-9)
        done = share - self._first_share
        return f"{rate:,.0f}/s" + (f"  {duration(seconds * (1 - share) / done)} left" if done > 0 else "")


def describe(counts: Counts) -> str:
    """`1,200 lines: 1,100 answered, 60 unsure, 40 refused`, and those that could not be read if there are any."""
    parts = [f"{number:,} {name}" for name, number in counts._asdict().items() if number or name == "answered"]
    return f"{sum(counts):,} lines: {', '.join(parts)}"


def duration(seconds: float) -> str:
    """`45 s`, `12 min`, `3 h 20 min`."""
    if seconds < MINUTE:
        return f"{seconds:.0f} s"
    if seconds < HOUR:
        return f"{seconds / MINUTE:.0f} min"
    return f"{seconds // HOUR:.0f} h {seconds % HOUR / MINUTE:.0f} min"
