"""Clocks and figures.

One thread's work is timed in CPU time of that thread: on an idle machine that is the wall clock's time, and on a busy one other programs do
not count. What several threads do together is timed by the wall clock, whole processes by their own CPU time.
"""

import os
import subprocess
import sys
from time import perf_counter, thread_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...translator import Translator

REQUEST = "find pdf files bigger than 20 MB in ~/docs"


def percentile(values: "Sequence[float]", share: float) -> float:
    """The smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def summary(microseconds: "Sequence[float]") -> dict[str, float]:
    """Mean and percentiles, rounded to 0.1 us."""
    figures = {"mean": sum(microseconds) / len(microseconds)}
    figures |= {f"p{share}": percentile(microseconds, share / 100) for share in (50, 95, 99)}
    return {name: round(value, 1) for name, value in figures.items()}


def median(values: "Sequence[float]") -> float:
    """The middle value, or the mean of the two."""
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def shortest_us(work: "Callable[[], object]", repeats: int, less: "Callable[[], object]" = lambda: None) -> float:
    """CPU time of a piece of work, in microseconds: the shortest of so many, without what `less` takes of it."""
    best = {work: float("inf"), less: float("inf")}
    for _ in range(repeats):
        for part in (work, less):
            start = thread_time()
            part()
            best[part] = min(best[part], thread_time() - start)
    return max(best[work] - best[less], 1e-9) * 1e6


def latencies(ask: "Callable[[str], object]", requests: "Sequence[str]", rounds: int) -> list[float]:
    """CPU time of each request in microseconds: the median of so many rounds, after one to warm up."""
    seen: list[list[float]] = [[] for _ in requests]
    for number in range(rounds + 1):
        for times, request in zip(seen, requests):
            start = thread_time()
            ask(request)
            if number:
                times.append((thread_time() - start) * 1e6)
    return [median(times) for times in seen]


def throughput(translator: "Translator", requests: "Sequence[str]", threads: int, seconds: float, beam: int) -> tuple[float, float]:
    """Requests a second with so many threads: by the wall clock, and of each second that a thread had a processor for."""
    from ... import _core

    encoded = [request.encode() for request in requests]

    def translate(number: int) -> int:
        for request in encoded[number::threads]:
            _core.translate(translator.model, request, beam, 0, 0)
        return len(encoded[number::threads])

    return rates(translate, threads, seconds)


def rates(some: "Callable[[int], int]", threads: int, seconds: float) -> tuple[float, float]:
    """What so many threads get done in a second, by the wall clock, and of each second that a thread had a processor for.

    Args:
        some: does a piece of the work of the thread of this number, and says how much that was.
        threads: how many.
        seconds: for how long.
    """
    from threading import Thread

    done, busy = [0] * threads, [0.0] * threads
    start = perf_counter()

    def work(number: int) -> None:
        own, count = thread_time(), some(number)
        while perf_counter() - start < seconds:
            count += some(number)
        done[number], busy[number] = count, thread_time() - own

    workers = [Thread(target=work, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    wall = perf_counter() - start
    return sum(done) / wall, sum(done) / sum(busy)


def cpu_ms(arguments: "Sequence[str]") -> float:
    """User and system time of one process, in milliseconds."""
    actions = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_WRONLY, 0) for descriptor in (1, 2)]
    pid = os.posix_spawn(arguments[0], list(arguments), os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise OSError(f"{' '.join(arguments)} failed")
    return (usage.ru_utime + usage.ru_stime) * 1000


def start_up(model: str, runs: int) -> dict[str, float]:
    """Median CPU time of whole processes that take turns, in milliseconds."""
    program = [sys.executable, "-c", f"from seq2cmd.cli import main; main(['--model', {model!r}, {REQUEST!r}])"]
    processes = {"true": ["/bin/true"], "python": [sys.executable, "-c", "pass"], "seq2cmd": program}
    times: dict[str, list[float]] = {name: [] for name in processes}
    for _ in range(runs + 1):
        for name, arguments in processes.items():
            times[name].append(cpu_ms(arguments))
    return {name: round(median(values[1:]), 2) for name, values in times.items()}


def peak_mb(work: str) -> float:
    """Peak memory of a Python process that does this work, as it reads it itself (VmHWM), in megabytes."""
    read = "\nimport sys\nfor line in open('/proc/self/status'):\n    if line.startswith('VmHWM'): sys.stderr.write(line)\n"
    done = subprocess.run([sys.executable, "-c", work + read], capture_output=True, text=True, check=True)
    return int(done.stderr.split()[-2]) / 1024


def resident_kb() -> int:
    """Resident memory of this process now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
