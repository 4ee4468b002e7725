"""`seq2cmd pack CHECKPOINT`: write the model folder that the runtime loads."""

from __future__ import annotations

import argparse
from pathlib import Path

from seq2cmd.lab.checkpoint import load_checkpoint
from seq2cmd.lab.model_card import write_model_folder


def main(arguments: list[str]) -> int:
    """Pack a checkpoint; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd pack", description=__doc__)
    parser.add_argument("checkpoint", type=Path, help="a checkpoint folder, e.g. runs/small/best")
    parser.add_argument(
        "--output", type=Path, default=None, help="model folder to write (default: src/seq2cmd/models/<name of the recipe>)"
    )
    parser.add_argument("--results", type=Path, default=None, help="JSON of an evaluation of this model, for manifest and card")
    options = parser.parse_args(arguments)
    checkpoint = load_checkpoint(options.checkpoint)
    folder = options.output or Path("src/seq2cmd/models") / checkpoint.recipe["name"]
    manifest = write_model_folder(checkpoint, folder, options.results)
    size, digest = manifest["bytes"], manifest["sha256"]["model.bin"]
    print(f"{folder}: {size:,} bytes of model.bin, {manifest['parameters']:,} parameters, sha256 {digest[:16]}...")
    return 0
