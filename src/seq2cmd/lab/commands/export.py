"""`seq2cmd export`: write a trained checkpoint as ONNX files."""

from __future__ import annotations

import argparse
from pathlib import Path

DEFAULT_CHECKPOINT = Path("runs/small/best")


def main(arguments: list[str]) -> int:
    """Export a checkpoint; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd export", description="Write a checkpoint as ONNX files, compared with PyTorch.")
    parser.add_argument("--checkpoint", type=Path, default=DEFAULT_CHECKPOINT, metavar="DIR", help="default: %(default)s")
    parser.add_argument("--output", type=Path, default=None, metavar="DIR", help="folder to write (default: onnx beside the checkpoint)")
    options = parser.parse_args(arguments)
    from seq2cmd.lab.checkpoint import load_checkpoint
    from seq2cmd.lab.export import export

    output = options.output or options.checkpoint.parent / "onnx"
    export(load_checkpoint(options.checkpoint), output)
    print(f"wrote {output}; next: seq2cmd quantize {output}")
    return 0
