"""`seq2cmd lab ...`: make a trained network smaller, search for another one, and compare what it costs.

One command with parts of its own, because `prune`, `search`, `compare` and `round` are words that requests begin with.
"""

from __future__ import annotations

import argparse
import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from seq2cmd.errors import MissingExtraError

if TYPE_CHECKING:
    Parts = argparse._SubParsersAction[argparse.ArgumentParser]

say = functools.partial(print, flush=True)


def main(arguments: list[str]) -> int:
    """Run a part; returns the exit code (130 after Ctrl-C)."""
    parser = argparse.ArgumentParser(prog="seq2cmd lab", description="Make a trained network smaller, and measure it. See docs/lab/.")
    parts = parser.add_subparsers(dest="part", required=True, metavar="PART")
    for add in (_add_prune, _add_round, _add_distil, _add_search, _add_compare):
        add(parts)
    options = parser.parse_args(arguments)
    import torch

    torch.set_num_threads(1)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        say("stopped; the same command goes on")
        return 130


def _checkpoint_and_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoint", type=Path, help="a checkpoint folder, e.g. runs/small/best")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="checkpoint folder to write; a run with --epochs")


def _tuning(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--epochs", type=int, default=0, help="train the network on for so many epochs (default: none)")
    parser.add_argument("--samples", type=int, default=15_000, help="training requests of an epoch (default: %(default)s)")
    parser.add_argument("--learning-rate", type=float, default=3e-4, help="default: %(default)s")


# ---- prune ----


def _add_prune(parts: Parts) -> None:
    parser = parts.add_parser("prune", help="leave out words, hidden units or single weights")
    _checkpoint_and_output(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--words", type=int, metavar="N", help="keep the N most useful words")
    what.add_argument("--units", type=float, metavar="SHARE", help="leave out this share of the hidden units")
    what.add_argument("--weights", type=float, metavar="SHARE", help="put this share of every matrix to zero")
    _tuning(parser)
    parser.set_defaults(run=_prune)


def _prune(options: argparse.Namespace) -> int:
    from seq2cmd.lab.checkpoint import load_checkpoint
    from seq2cmd.lab.compress.measure import corpus_of
    from seq2cmd.lab.compress.prune import keep_words, prune_units, prune_weights, ranked_words
    from seq2cmd.lab.compress.tune import Tuner

    checkpoint = load_checkpoint(options.checkpoint)
    if options.words is not None:
        made = keep_words(checkpoint, ranked_words(checkpoint, corpus_of(checkpoint))[: options.words])
    elif options.units is not None:
        made = prune_units(checkpoint, options.units)
    else:
        made = prune_weights(checkpoint, options.weights)
    before, after = (sum(tensor.numel() for tensor in network.state.values()) for network in (checkpoint, made))
    say(f"{after:,} of {before:,} weights, {sum(int((tensor == 0).sum()) for tensor in made.state.values()):,} of them zero")
    if not options.epochs:
        return _saved(made, options.output)
    tuner = Tuner(made, options.output, options.epochs, options.samples, options.learning_rate, zeros=options.weights is not None, log=say)
    return _ran(tuner)


# ---- round ----


def _add_round(parts: Parts) -> None:
    parser = parts.add_parser("round", help="leave few bits of the weights; with --epochs, learn to live with them")
    _checkpoint_and_output(parser)
    parser.add_argument("--of", default="source", metavar="PART[,PART]", help="source, intents, pieces, matrices, all; default: source")
    parser.add_argument("--bits", type=int, default=4, choices=range(2, 9), metavar="N", help="2 to 8 (default: %(default)s)")
    parser.add_argument("--group", type=int, default=0, metavar="N", help="a scale for every N weights of a row (default: one a row)")
    _tuning(parser)
    parser.set_defaults(run=_round)


def _round(options: argparse.Namespace) -> int:
    from seq2cmd.lab.checkpoint import load_checkpoint
    from seq2cmd.lab.compress.compare import with_state
    from seq2cmd.lab.compress.rounding import Rounding, names_of, rounded_state
    from seq2cmd.lab.compress.tune import Tuner

    checkpoint = load_checkpoint(options.checkpoint)
    rounding = Rounding(names_of(options.of.split(","), checkpoint.state), options.bits, options.group)
    if not options.epochs:
        return _saved(with_state(checkpoint, rounded_state(checkpoint.state, rounding)), options.output)
    return _ran(Tuner(checkpoint, options.output, options.epochs, options.samples, options.learning_rate, rounding, log=say))


# ---- distil ----


def _add_distil(parts: Parts) -> None:
    parser = parts.add_parser("distil", help="train a recipe with a teacher beside it")
    parser.add_argument("recipe", type=Path, help="the student's recipe, e.g. recipes/tiny.toml")
    parser.add_argument("--teacher", type=Path, required=True, metavar="CHECKPOINT", help="e.g. checkpoints/base")
    parser.add_argument("--output", type=Path, default=None, metavar="DIR", help="folder of the run (default: runs/<recipe>-distilled)")
    parser.add_argument("--share", type=float, default=0.5, help="of the loss that is the teacher's (default: %(default)s)")
    parser.add_argument("--temperature", type=float, default=2.0, help="default: %(default)s")
    parser.add_argument("--sequences", action="store_true", help="also train on the teacher's own commands where they mean the same")
    parser.add_argument("--epochs", type=int, default=None, help="instead of the recipe's")
    parser.set_defaults(run=_distil)


def _distil(options: argparse.Namespace) -> int:
    from seq2cmd.lab.checkpoint import load_checkpoint
    from seq2cmd.lab.compress.distil import Distiller
    from seq2cmd.lab.recipe import load_recipe

    recipe = load_recipe(options.recipe, epochs=options.epochs)
    folder = options.output or Path("runs") / f"{recipe.name}-distilled"
    teacher = load_checkpoint(options.teacher)
    return _ran(Distiller(recipe, folder, teacher, options.share, options.temperature, options.sequences, say))


# ---- search ----


def _add_search(parts: Parts) -> None:
    parser = parts.add_parser("search", help="search for sizes with Optuna, on short proxies")
    parser.add_argument("recipe", type=Path, help="what the proxies are trained like, e.g. recipes/base.toml")
    parser.add_argument("--trials", type=int, default=20, help="finished trials that the study shall have (default: %(default)s)")
    parser.add_argument("--storage", required=True, metavar="URL", help="sqlite:///FILE or postgresql://...; machines may share it")
    parser.add_argument("--study", default=None, metavar="NAME", help="default: the recipe's name")
    parser.add_argument("--samples", type=int, default=12_000, help="training requests of a proxy (default: %(default)s)")
    parser.add_argument("--asked", type=int, default=600, help="held-out requests asked of a proxy (default: %(default)s)")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="folder for search.json and the picture search.png")
    parser.set_defaults(run=_search)


def _search(options: argparse.Namespace) -> int:
    try:
        from seq2cmd.lab.compress.search import finished, gather, open_study, search, write_report
    except ModuleNotFoundError as error:
        if str(error.name).startswith("seq2cmd"):
            raise
        missing = f"`seq2cmd lab search` needs the Python package {error.name!r}"
        raise MissingExtraError(missing, hint="pip install 'seq2cmd[lab]'") from None
    from seq2cmd.lab.recipe import load_recipe

    recipe = load_recipe(options.recipe)
    study = open_study(options.storage, options.study or recipe.name)
    say(f"study {study.study_name}: {len(finished(study))} of {options.trials} trials finished")
    try:
        if len(finished(study)) < options.trials:
            search(gather(recipe, options.samples, options.asked), study, options.trials, say)
    finally:  # what there is, after Ctrl-C too
        write_report(study, options.output)
    say(f"wrote {options.output / 'search.json'} and {options.output / 'search.png'}")
    return 0


# ---- compare ----


def _add_compare(parts: Parts) -> None:
    parser = parts.add_parser("compare", help="measure every way to make a network smaller, and write the table")
    parser.add_argument("checkpoint", type=Path, help="the network that everything is compared with, e.g. checkpoints/base")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="JSON of the rows; a stopped comparison goes on")
    parser.add_argument("--page", type=Path, default=None, metavar="FILE", help="Markdown page to put the table into")
    parser.add_argument("--add", type=_named, action="append", default=[], metavar="NAME=DIR", help="a checkpoint trained on; repeatable")
    parser.add_argument("--no-onnx", dest="onnx", action="store_false", help="leave ONNX Runtime out, which takes the longest")
    parser.set_defaults(run=_compare)


def _compare(options: argparse.Namespace) -> int:
    import json

    from seq2cmd.lab.compress.compare import compare, update_page

    compare(options.checkpoint, options.output, dict(options.add), options.onnx, say)
    if options.page:
        update_page(options.page, json.loads(options.output.read_text("utf-8")))
    say(f"wrote {options.output}" + (f" and {options.page}" if options.page else ""))
    return 0


def _named(text: str) -> tuple[str, Path]:
    name, _, folder = text.partition("=")
    if not name or not folder:
        raise argparse.ArgumentTypeError(f"{text!r}: expected NAME=CHECKPOINT, such as 'tiny, distilled=runs/tiny-distilled/best'")
    return name, Path(folder)


# ---- the end ----


def _saved(checkpoint: object, folder: Path) -> int:
    from seq2cmd.lab.checkpoint import Checkpoint

    assert isinstance(checkpoint, Checkpoint)
    checkpoint.save(folder)
    say(f"wrote {folder}; next: seq2cmd calibrate {folder}")
    return 0


def _ran(trainer: object) -> int:
    from seq2cmd.lab.train import Trainer

    assert isinstance(trainer, Trainer)
    trainer.run()
    say(f"best checkpoint: {trainer.folder / 'best'}; next: seq2cmd calibrate {trainer.folder / 'best'}")
    return 0
