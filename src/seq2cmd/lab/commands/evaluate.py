"""`seq2cmd evaluate`: measure a model, and the nearest-neighbour baseline beside it, on the sealed checks."""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from seq2cmd import __version__, model_folder
from seq2cmd.errors import DataError
from seq2cmd.lab.arena import Arena
from seq2cmd.lab.checkpoint import load_checkpoint
from seq2cmd.lab.checks import Check, load_checks, load_data
from seq2cmd.lab.corpus import known_tasks
from seq2cmd.lab.evaluate import Progress, Report, System, difference, evaluate, table
from seq2cmd.lab.execution import EQUAL, Judge, execute
from seq2cmd.lab.grammar import load as load_grammar
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sandbox import default_root
from seq2cmd.lab.systems import checkpoint_system, make_neighbour, neighbour_system, onnx_system, predictions_system, translator_system
from seq2cmd.translator import DEFAULT_BEAM, MAX_BEAM, Translator


def main(arguments: list[str]) -> int:
    """Evaluate; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd evaluate", description=__doc__)
    parser.add_argument("--model", default=None, help="name or path of a model folder (default: base)")
    parser.add_argument("--checkpoint", type=Path, default=None, help="a checkpoint folder instead of a model folder, e.g. runs/small/best")
    parser.add_argument(
        "--engine", choices=["native", "onnx", "torch"], default=None, help="default: native; torch needs --checkpoint and is its default"
    )
    parser.add_argument("--checks", type=Path, default=None, help="folder of checks, one AREA.jsonl each (default: grammar/checks/en)")
    parser.add_argument("--data", type=Path, default=None, help="a file of JSON lines with request and accept, instead of the checks")
    parser.add_argument("--area", default=None, help="only this area")
    parser.add_argument("--tasks", default=None, help="only checks of these tasks: areas or a .txt file, as in a recipe; refusals stay")
    parser.add_argument("--predictions", type=Path, default=None, help="what another tool said (JSON lines), in place of a model")
    parser.add_argument("--beam", type=int, default=DEFAULT_BEAM, choices=range(1, MAX_BEAM + 1), metavar="1-8")
    parser.add_argument("--no-baseline", action="store_true", help="leave out the nearest neighbour")
    parser.add_argument("--execute", action="store_true", help="run the misses too: which of them do the same as an accepted command?")
    parser.add_argument("--root", type=Path, default=None, help="the sandbox's system tree, made by scripts/sandbox (--execute)")
    parser.add_argument("--accepted", type=Path, default=None, help="file for what --execute found equal, as JSON lines, for reading")
    parser.add_argument("--misses", type=Path, default=None, help="file for what came out wrong, as JSON lines")
    parser.add_argument("--plots", type=Path, default=None, help="folder for reliability, coverage and confusion as PNG")
    parser.add_argument("--output", type=Path, default=None, help="file for the results as JSON, e.g. results/base.json")
    options = parser.parse_args(arguments)
    if options.checkpoint and (options.model or options.engine == "onnx"):
        parser.error("--checkpoint goes with --engine torch or native, and without --model")
    if options.engine == "torch" and not options.checkpoint:
        parser.error("--engine torch needs --checkpoint DIR: a model folder holds no float weights")
    if options.data and (options.checks or options.tasks):
        parser.error("--data without --checks and --tasks: its lines are all taken")
    if options.predictions and options.data and options.predictions.resolve() == options.data.resolve():
        parser.error("--data and --predictions are the same file: what is right must not come from the tool that is measured")
    if options.predictions and (options.model or options.checkpoint or options.engine):
        parser.error("--predictions takes the place of a model: leave out --model, --checkpoint and --engine")
    if not options.execute and (options.root or options.accepted):
        parser.error("--root and --accepted go with --execute")
    checks = _checks(options)
    arena = Arena(options.root or default_root()) if options.execute else None  # before the long part: it may be missing
    try:
        return _measure(options, arguments, checks, arena)
    finally:
        if arena:
            arena.close()


def _measure(options: argparse.Namespace, arguments: list[str], checks: list[Check], arena: Arena | None) -> int:
    system, about = _system(options, checks)
    reports = {"model": evaluate(system, checks, _progress("model"), disturb=not options.predictions)}
    if not options.no_baseline and not options.predictions:
        print("neighbour: sampling training phrases", file=sys.stderr)
        neighbour = neighbour_system(make_neighbour(Recipe(**about.pop("recipe_values"))))
        reports["neighbour"] = evaluate(neighbour, checks, _progress("neighbour"))
    about.pop("recipe_values", None)
    if arena:
        _execute(options, reports["model"], arena)
    _write(options, arguments, reports, about)
    return 0


def _execute(options: argparse.Namespace, report: Report, arena: Arena) -> None:
    """Judge the misses by running them; list what is equal."""
    rows = [row for row in execute(report, Judge(arena), _progress("run", "misses")) if row["state"] == EQUAL]
    if options.accepted:
        options.accepted.parent.mkdir(parents=True, exist_ok=True)
        options.accepted.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
        print(f"{len(rows)} commands that do the same as an accepted one in {options.accepted}: read them", file=sys.stderr)


def _checks(options: argparse.Namespace) -> list[Check]:
    if not options.data:
        checks = load_checks(options.checks, options.area)
        if options.tasks:
            known = known_tasks(options.tasks, load_grammar())
            checks = [check for check in checks if not check.accept or check.task.partition(":")[0] in known]
            if not any(check.accept for check in checks):
                raise DataError(f"no checks of these tasks: {options.tasks}", hint="--checks names another folder of checks")
        return checks
    checks = [check for check in load_data(options.data) if options.area in (None, check.area)]
    if not checks:
        raise DataError(
            f"{options.data}: no line of area {options.area!r}", hint="the area is the line's `area`, else the name of the file"
        )
    return checks


def _system(options: argparse.Namespace, checks: Sequence[Check]) -> tuple[System, dict[str, Any]]:
    """What is to be measured, and what the results say about it."""
    if options.predictions:
        about = {"name": options.predictions.stem, "path": str(options.predictions), "engine": "other"}
        return predictions_system(options.predictions, [check.request for check in checks]), about
    if options.checkpoint:
        checkpoint = load_checkpoint(options.checkpoint)
        engine = options.engine or "torch"
        weights = (options.checkpoint / "network.safetensors").read_bytes()
        about = {
            "name": str(checkpoint.recipe["name"]),
            "path": str(options.checkpoint),
            "engine": engine,
            "sha256": hashlib.sha256(weights).hexdigest(),
        }
        return checkpoint_system(checkpoint, engine, options.beam), {**about, "recipe_values": checkpoint.recipe}
    folder = Path(model_folder.find(options.model))
    engine = options.engine or "native"
    system = (
        onnx_system(folder, options.beam) if engine == "onnx" else translator_system(Translator.from_pretrained(str(folder)), options.beam)
    )
    recipe = _recipe(folder)
    about = {
        "name": str(recipe.get("name", folder.name)),
        "path": os.path.relpath(folder),  # the machine that measured is nobody's business
        "engine": engine,
        "sha256": hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest(),
    }
    return system, {**about, "recipe_values": recipe}


def _recipe(folder: Path) -> dict[str, Any]:
    """The recipe that the folder was trained by: it says which phrases the baseline may see."""
    for name in ("manifest.json", "model_config.json"):
        path = folder / name
        if path.is_file() and isinstance(recipe := json.loads(path.read_text("utf-8")).get("recipe"), dict):
            return recipe
    return {"name": folder.name, "width": 128}


def _progress(name: str, what: str = "checks") -> Progress:
    """Rewrites one line on a terminal; elsewhere a line at the end only."""
    terminal = sys.stderr.isatty()

    def show(done: int, total: int) -> None:
        if terminal:
            print(f"\r{name}: {done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
        elif done == total:
            print(f"{name}: {total} {what}", file=sys.stderr)

    return show


def _write(options: argparse.Namespace, arguments: list[str], reports: dict[str, Report], about: dict[str, Any]) -> None:
    figures = {name: report.to_dict() for name, report in reports.items()}
    print(table(figures))
    gap = difference(reports["model"], reports["neighbour"]) if "neighbour" in reports else None
    if gap:
        print(f"model over neighbour: {100 * gap['top1']:+.1f} points (95% interval {100 * gap['low']:+.1f} to {100 * gap['high']:+.1f})")
    if options.misses:
        lines = [json.dumps(miss, ensure_ascii=False) + "\n" for miss in reports["model"].misses()]
        options.misses.parent.mkdir(parents=True, exist_ok=True)
        options.misses.write_text("".join(lines), "utf-8")
        print(f"{len(lines)} misses in {options.misses}", file=sys.stderr)
    if options.plots:
        _draw(options.plots, reports)
    if options.output:
        content = {
            "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            "commit": _commit(),
            "version": __version__,
            "command": shlex.join(["seq2cmd", "evaluate", *arguments]),
            "model": about,
            "beam": options.beam,
            "checks": {
                "source": str(options.data or options.checks or "grammar/checks/en"),
                **({"tasks": options.tasks} if options.tasks else {}),
                "count": len(reports["model"].outcomes),
            },
            "systems": figures,
            "model_over_neighbour": gap,
        }
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
        print(f"results in {options.output}", file=sys.stderr)


def _draw(folder: Path, reports: dict[str, Report]) -> None:
    from seq2cmd.lab import plots

    folder.mkdir(parents=True, exist_ok=True)
    plots.trust({name: report.confidence() for name, report in reports.items()}, folder / "trust.png")
    missed = [(o.check.accept[0], next(iter(o.prediction.guesses), "")) for o in reports["model"].outcomes if not o.top1]
    plots.confusion([(_utility(wanted), _utility(came)) for wanted, came in missed], folder / "confusion.png")
    print(f"pictures in {folder}", file=sys.stderr)


def _utility(command: str) -> str:
    """The utility of the first stage; sudo and its options, and variables that are set in front, left out."""
    words = re.sub(r"^sudo( -u \S+| -\S+)*|(?<!\S)[A-Z_]+=\S*", "", command).split()
    return words[0] if words else ""


def _commit() -> str | None:
    """The commit of the source tree, with a plus when files differ from it; None outside of one."""
    try:
        here = Path(__file__).resolve().parent
        commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=here, capture_output=True, text=True, check=True).stdout.strip()
        changed = subprocess.run(
            ["git", "status", "--porcelain", "--untracked-files=no"], cwd=here, capture_output=True, text=True, check=True
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None
    return commit + ("+" if changed else "")
