"""`seq2cmd batch IN OUT`: a file of requests, answered by every processor of this machine, or by a Ray cluster."""

from __future__ import annotations

import argparse
import os
import stat
from collections.abc import Generator
from contextlib import closing

from ..cli.options import UsageError
from ..model_folder import find
from ..shells import SHELLS
from ..translator import DEFAULT_BEAM, ENGINES, MAX_BEAM
from . import ray_data
from .answers import Answerer, Settings
from .lines import read_chunks
from .output import Output
from .pool import Answered, Pool
from .progress import Progress, describe

JSONL = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")


def main(arguments: list[str]) -> int:
    """Answer a file; returns the exit code."""
    asked = _parser().parse_args(arguments)
    settings = _settings(asked)
    Answerer(settings)  # a model that cannot be used is told before anything is written
    with Output(asked.output, _task(asked.input, settings), asked.restart) as output:
        progress = Progress(output.answers.counts, asked.quiet)
        try:
            with closing(_answers(asked, settings, output.answers.end)) as answers:
                for answered in answers:
                    output.write(answered)
                    progress.show(output.answers.counts, answered.share)
        except KeyboardInterrupt:
            progress.end(f"{describe(output.answers.counts)}; the same command goes on")
            raise
        output.finish()
        progress.end(describe(output.answers.counts))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="seq2cmd batch", description="Answers a file of requests, a line each, with one line of JSON each, in the same order. "
        "After Ctrl-C or a crash the same command goes on where it was.")
    parser.add_argument("input", metavar="IN", help='text, or JSON lines (.jsonl): strings, or objects with "text"; also as .gz')
    parser.add_argument("output", metavar="OUT", help="JSON lines; packed if it ends in .gz. Until all is answered it is OUT.part")
    parser.add_argument("--format", choices=("text", "jsonl"), help="what IN is (default: by its name)")
    parser.add_argument("--processes", type=int, metavar="N", help="how many work at once (default: one for each processor)")
    parser.add_argument("--ray", action="store_true", help="work with Ray Data, on $RAY_ADDRESS or this machine (needs seq2cmd[ray])")
    parser.add_argument("--restart", action="store_true", help="begin anew, even if OUT is there")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.add_argument("-n", "--alternatives", type=int, default=1, metavar="N", help="the N best commands of each (default: 1)")
    parser.add_argument("--shell", choices=SHELLS, default="sh", help="write the commands for this shell")
    parser.add_argument("--model", metavar="NAME|PATH", help="a shipped model or a model folder (default: $SEQ2CMD_MODEL, else base)")
    parser.add_argument("--engine", choices=("native", *ENGINES), default="native")
    parser.add_argument("--beam", type=int, default=DEFAULT_BEAM, metavar="N",
                        help=f"width of the search, 1 to {MAX_BEAM} (default: %(default)s)")
    parser.add_argument("--max-characters", type=int, default=400, metavar="N", help="refuse longer requests (default: 400)")
    return parser


def _settings(asked: argparse.Namespace) -> Settings:
    for name, low, high in (("alternatives", 1, MAX_BEAM), ("beam", 1, MAX_BEAM), ("max_characters", 1, 2048), ("processes", 1, 1024)):
        value = getattr(asked, name)
        if value is not None and not low <= value <= high:
            raise UsageError(f"--{name.replace('_', '-')} takes a whole number from {low} to {high}, got {value}")
    jsonl = asked.format == "jsonl" if asked.format else asked.input.endswith(JSONL)
    model = os.path.abspath(find(asked.model))
    return Settings(model, asked.engine, asked.alternatives - 1, asked.beam, asked.max_characters, asked.shell, jsonl)


def _task(path: str, settings: Settings) -> dict[str, object]:
    """What a checkpoint must agree with to go on from it."""
    try:
        status = os.stat(path)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    if not stat.S_ISREG(status.st_mode):
        raise UsageError(f"{path} is no regular file", hint="seq2cmd --json --file - reads a stream")
    return {"input file": [os.path.abspath(path), status.st_size, status.st_mtime_ns], "settings": list(settings)}


def _answers(asked: argparse.Namespace, settings: Settings, start: int) -> Generator[Answered, None, None]:
    packed = asked.output.endswith(".gz")
    if asked.ray:
        yield from ray_data.answers(asked.input, settings, start, asked.processes, packed)
        return
    with Pool(settings, asked.processes or len(os.sched_getaffinity(0)), packed) as pool:
        yield from pool.answers(read_chunks(asked.input, start))
