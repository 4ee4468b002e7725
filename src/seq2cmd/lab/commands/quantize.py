"""`seq2cmd quantize`: write quantized variants of exported ONNX files."""

from __future__ import annotations

import argparse
from pathlib import Path

HOW = ("dynamic", "weights8", "static", "mixed", "int4")


def main(arguments: list[str]) -> int:
    """Quantize an exported folder or a checkpoint; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd quantize", description="Write quantized variants of ONNX files.",
                                     epilog="Prints their sizes, and how far their outputs are from float32. See docs/lab/quantization.md.")
    parser.add_argument("folder", type=Path, metavar="DIR", help="what `seq2cmd export` wrote, or a checkpoint, which is exported first")
    parser.add_argument("--how", type=_how, default="dynamic,weights8", metavar="WAY[,WAY]", help=f"{', '.join(HOW)}; default: %(default)s")
    options = parser.parse_args(arguments)
    from seq2cmd.lab.quantize import WAYS, quantize

    folder = options.folder
    if (folder / "network.json").is_file():
        from seq2cmd.lab.checkpoint import load_checkpoint
        from seq2cmd.lab.export import export

        folder = options.folder.parent / "onnx"
        export(load_checkpoint(options.folder), folder)
    quantize(folder, variants=[WAYS[way] for way in options.how])
    return 0


def _how(text: str) -> list[str]:
    ways = text.split(",")
    unknown = [way for way in ways if way not in HOW]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}; expected some of {', '.join(HOW)}, separated by commas")
    return ways
