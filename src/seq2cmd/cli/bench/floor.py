"""The floor: what a request must cost on this processor whatever the program, from two rates that are measured in the same run.

A product of a matrix and a vector takes as long as reading the matrix from the second-level cache, or as multiplying, whichever is longer.
A matrix that meets all tokens at once (the encoder's input, the attention's keys) needs to be read once a request; one that meets a state
that has only just been computed, once a step, unless it stays in the first-level cache (the encoder's recurrence runs by itself).
Activations, softmax and the search are not in the floor.

Notation: E embedding, H encoder, C = 2H, D decoder, A attention, V pieces, N intents.
"""

from ... import _core
from .measure import rates, shortest_us

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..._core import Model

CACHE_BYTES = 384 * 1024  # more than a first-level cache, less than a second-level one
FIRST_LEVEL_BYTES = 32 * 1024  # what a matrix that stays in the first-level cache may have
TOKENS, STEPS = 12, 12
REQUEST = b"show me the 10 largest files in /var/log that end in gz"  # of so many tokens; what is meant is clear, as in real requests


def read_gb_s(repeats: int) -> float:
    """Reading from the second-level cache, in 10^9 bytes a second."""
    rounds = 50
    work = shortest_us(lambda: _core.read_bytes(CACHE_BYTES, rounds), repeats, lambda: _core.read_bytes(CACHE_BYTES, 0))
    return CACHE_BYTES * rounds / work / 1e3


def dot_gmac_s(kernel: str, repeats: int) -> float:
    """int8 multiply-adds on a matrix in the first-level cache, in 10^9 a second."""
    rows, columns, rounds = 16, 1024, 50
    work = shortest_us(lambda: _core.run_dot(kernel, rows, columns, rounds), repeats, lambda: _core.run_dot(kernel, rows, columns, 0))
    return rows * columns * rounds / work / 1e3


def products(model: "Model", tokens: int = TOKENS, steps: int = STEPS) -> list[tuple[int, int, int]]:
    """The matrix products of a request: bytes of the matrix, times that it is read, vectors that it meets."""
    _, pieces, _, e, h, d, a, intents, own, _, _, ngram, *_ = _core.describe(model)
    c, q = 2 * h, own or d
    once = [(d * c, 1, 1), (d * e, 1, 1), (e * e, 1, 1)]
    if intents:
        once += [(intents * q, 1, 1), (d * q, 1, 1), (e * q, 1, 1), (own * d, 1, 1), (intents * ngram, 1, 1)]
    recurrence = (3 * h * h, 1 if 3 * h * h <= FIRST_LEVEL_BYTES else tokens, tokens)
    encoder = [(3 * h * e, 1, tokens), recurrence] * 2 + [(a * c, 1, tokens)]
    decoder = [(size, steps, steps) for size in (a * d, 3 * d * d, 3 * d * (e + c), e * (d + c + e), pieces * e)]
    return once + encoder + decoder


def floor_us(model: "Model", gb_s: float, gmac_s: float, tokens: int = TOKENS, steps: int = STEPS) -> float:
    """The floor of a greedy request of so many tokens and steps, in microseconds."""
    return sum(max(size * reads / gb_s, size * vectors / gmac_s) for size, reads, vectors in products(model, tokens, steps)) / 1e3


def network_us(model: "Model", kernel: str, repeats: int, tokens: int = TOKENS, steps: int = STEPS) -> float:
    """The network alone, encoder and decoder steps, in microseconds."""
    source, rounds = _core.source_ids(model, REQUEST)[:tokens], 4
    _core.set_kernel(model, kernel)
    work = shortest_us(lambda: _core.run_network(model, source, steps, rounds), repeats, lambda: _core.run_network(model, source, steps, 0))
    return work / rounds


def networks_s(model: "Model", threads: int, seconds: float) -> tuple[float, float]:
    """Networks a second with so many threads, a request each: by the wall clock, and of each second that a thread had a processor for."""
    source, rounds = _core.source_ids(model, REQUEST), 100

    def work(_: int) -> int:
        _core.run_network(model, source, STEPS, rounds)
        return rounds

    return rates(work, threads, seconds)
