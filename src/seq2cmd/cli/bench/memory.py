"""Memory over time: does translating keep what it should give back?"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from .measure import resident_kb

if TYPE_CHECKING:
    from ...translator import Translator

SAMPLES = 20
ALLOWED_KB = 256  # Python's own arenas come and go in steps of this size


def watch(translator: Translator, requests: list[str], seconds: float) -> int:
    """Translate for so long and print the resident memory SAMPLES times; 1 if it grew after the first quarter, else 0."""
    start, count, seen = perf_counter(), 0, []
    for sample in range(1, SAMPLES + 1):
        while perf_counter() - start < seconds * sample / SAMPLES or count == 0:
            for request in requests:
                translator.translate(request, alternatives=0)
            count += len(requests)
        seen.append(resident_kb())
        print(f"{perf_counter() - start:8.2f} s  {count:9,} requests  {seen[-1]:8,} KB", flush=True)
    growth = max(seen[SAMPLES // 4:]) - seen[SAMPLES // 4 - 1]
    print(f"grew by {growth} KB after the first quarter; {ALLOWED_KB} KB are allowed")
    return 1 if growth > ALLOWED_KB else 0
