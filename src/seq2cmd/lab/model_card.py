"""Model folder, model card and README table: written from result files, never by hand."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from seq2cmd.errors import ModelError
from seq2cmd.lab import grammar as grammar_module
from seq2cmd.lab.checkpoint import Checkpoint

FORMAT = 1
START, END = "<!-- results: written by scripts/reproduce, do not edit -->", "<!-- /results -->"


def grammar_hash(root: Path) -> str:
    """SHA-256 over the files that training reads (sealed checks are not among them)."""
    digest = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.is_file() and "checks" not in p.relative_to(root).parts):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def write_model_folder(checkpoint: Checkpoint, folder: Path, results: Path | None = None) -> dict[str, Any]:
    """Write model.bin, manifest.json and the card; returns the manifest.

    Args:
        checkpoint: a calibrated checkpoint.
        folder: where the model folder goes.
        results: the evaluation's JSON for this model, if there is one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    size = checkpoint.write_binary(folder / "model.bin")
    metrics = {name: value for name, value in checkpoint.metrics.items() if name != "cautious"}  # a long list that only the lab wants
    if results and results.exists():
        metrics["checks"] = summary(json.loads(results.read_text("utf-8")))
    manifest = {
        "format": FORMAT,
        "name": checkpoint.recipe["name"],
        "recipe": checkpoint.recipe,
        "sha256": {"model.bin": hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest()},
        "bytes": size,
        "parameters": sum(tensor.numel() for tensor in checkpoint.state.values()),
        "metrics": metrics,
        "thresholds": {"answer": round(checkpoint.judge[6], 6), "unsure": round(checkpoint.judge[7], 6)},
        "licence": "Apache-2.0",
        "grammar": grammar_hash(grammar_module.default_root()),
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (folder / "README.md").write_text(card(manifest), "utf-8")
    return manifest


def summary(report: dict[str, Any]) -> dict[str, Any]:
    """The few figures of an evaluation that a manifest carries."""
    model, baseline = report["systems"]["model"], report["systems"].get("neighbour", {})
    keep = ("top1", "top3", "top1_typo", "answered", "accuracy_of_answered", "count")
    return {**{key: model[key] for key in keep if key in model}, "neighbour_top1": baseline.get("top1")}


def card(manifest: dict[str, Any]) -> str:
    """The model card, as Markdown."""
    checks, recipe = manifest["metrics"].get("checks", {}), manifest["recipe"]
    rows = [
        ("parameters", f"{manifest['parameters']:,}"),
        ("model.bin", f"{manifest['bytes']:,} bytes, {'4 bits a weight' if manifest['recipe'].get('weight_bits') == 4 else 'int8'}"),
        ("format", str(manifest["format"])),
        ("licence", manifest["licence"]),
        ("answers from confidence", f"{manifest['thresholds']['answer']:.2f}"),
    ]
    names = {
        "top1": "first command right",
        "top3": "right among three",
        "top1_typo": "first right, one typo in the request",
        "answered": "answered",
        "accuracy_of_answered": "right among the answered",
        "neighbour_top1": "TF-IDF nearest neighbour, first right",
        "count": "sealed checks",
    }
    for key, name in names.items():
        if checks.get(key) is not None:
            rows.append((name, str(checks[key]) if key == "count" else f"{100 * checks[key]:.1f}%"))
    table = "\n".join(f"| {name} | {value} |" for name, value in rows)
    tasks = f" of its tasks (`{recipe['tasks']}`)" if recipe.get("tasks") else ""
    return f"""# seq2cmd {manifest["name"]}
Translates plain English requests into Linux commands. GRU encoder-decoder with Bahdanau attention and copying;
decoding walks an automaton of all command forms that the grammar knows.

| | |
|---|---|
{table}

- **Trained on** requests sampled from `grammar/` (SHA-256 {manifest["grammar"][:16]}...): recipe `{manifest["name"]}`,
  seed {recipe["seed"]}, {recipe["epochs"]} epochs at most of {recipe["samples_per_epoch"]:,} samples.
- **Measured on** the sealed checks{tasks} in `grammar/checks/`, which were written blind and take no part in training or choosing.
- **Good for** everyday requests in English. **Not for** running commands unread: it never runs anything, and it can be wrong.
- Written by code from the manifest; `model.bin` is checked against its SHA-256 at every load.
"""


def readme_table(models: list[Path]) -> str:
    """The results table of README.md from the manifests of the shipped models."""
    lines = [
        "| model | parameters | folder | first right | among three | with a typo | TF-IDF neighbour |",
        "|---|---|---|---|---|---|---|",
    ]
    for folder in models:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        checks = manifest["metrics"].get("checks", {})
        cells = [
            f"{100 * checks[key]:.1f}%" if checks.get(key) is not None else "-" for key in ("top1", "top3", "top1_typo", "neighbour_top1")
        ]
        size = sum(path.stat().st_size for path in folder.iterdir())
        lines.append(f"| {manifest['name']} | {manifest['parameters']:,} | {size / 1000:.0f} KB | {' | '.join(cells)} |")
    return "\n".join(lines)


def update_readme(readme: Path, models: list[Path]) -> None:
    """Put the table between its marks.

    Raises:
        ModelError: the marks are missing.
    """
    text = readme.read_text("utf-8")
    if START not in text or END not in text:
        raise ModelError(f"{readme}: the marks for the results table are missing", hint=f"put {START} and {END} where it belongs")
    before, _, rest = text.partition(START)
    readme.write_text(before + START + "\n" + readme_table(models) + "\n" + END + rest.partition(END)[2], "utf-8")
