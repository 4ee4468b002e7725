#!/usr/bin/env python3
"""Own words learned: ten tasks of a company that the grammar lacks (bench/own_tasks/shop.yaml) are taught to a model. As JSON.

    python bench/user_phrases.py [--model small] [--run runs/small-own] [--output results/user-phrases.json]

    heldout   wordings of the own tasks that are not among their phrases (bench/own_tasks/heldout.jsonl): what was learned
    checks    the sealed checks: what was kept
    matched   the held-out wordings that own words answer without any training

Each beside the shipped model. A run that is complete is measured and not repeated; `seq2cmd train --with-user-phrases` makes one.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

OWN = ROOT / "bench" / "own_tasks"


def train(name, folder):
    """The model folder of the run."""
    from seq2cmd.cli import main

    if main(["train", str(ROOT / "recipes" / f"{name}.toml"), "--with-user-phrases", str(OWN), "--output", str(folder)]):
        sys.exit("training failed")
    return folder / f"{name}-own"


def measured(model):
    """The shares of held-out wordings and of sealed checks that a model gets right."""
    from seq2cmd import Translator
    from seq2cmd.lab.checks import load_checks, load_data
    from seq2cmd.lab.evaluate import evaluate
    from seq2cmd.lab.systems import translator_system

    system = translator_system(Translator.from_pretrained(str(model)))
    figures = {}
    for what, checks in (("heldout", load_data(OWN / "heldout.jsonl")), ("checks", load_checks())):
        found = evaluate(system, checks, disturb=False).to_dict()
        keep = ("count", "top1", "top3", "answered", "accuracy_of_answered", "calibration_error")
        figures[what] = {key: found[key] for key in keep if key in found}
        if "refusals" in found:
            figures[what]["refusals_not_answered"] = found["refusals"]["not_answered"]
    return figures


def matched(name):
    """Of the held-out wordings, how many own words answer, and how many rightly."""
    from seq2cmd import Translator
    from seq2cmd.own_words.answer import answer

    model, rows = Translator.from_pretrained(name).model, []
    for line in (OWN / "heldout.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        found = answer(str(OWN), row["request"], model, 400)
        rows.append(None if found is None else found.command in row["accept"])
    return {"count": len(rows), "answered": len(rows) - rows.count(None), "right": rows.count(True)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="small")
    parser.add_argument("--run", type=Path)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    name = options.model
    with tempfile.TemporaryDirectory() as scratch:
        folder = train(name, options.run or Path(scratch))
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        report = {
            "model": name,
            "own": {"tasks": 10, "phrases": sum(line.startswith("    ") for line in (OWN / "shop.yaml").read_text("utf-8").splitlines())},
            "training": {
                "samples": manifest["recipe"]["samples_per_epoch"] * manifest["recipe"]["epochs"],
                "held_out_phrases": {key: round(manifest["metrics"][key], 4) for key in ("start_top1", "dev_top1", "own_top1")},
            },
            "before": measured(name),
            "after": measured(folder),
            "matched": matched(name),
        }
    text = json.dumps(report, indent=1)
    if options.output:
        options.output.write_text(text + "\n", "utf-8")
    print(text)


if __name__ == "__main__":
    main()
