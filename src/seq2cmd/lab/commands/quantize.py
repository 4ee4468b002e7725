"""`seq2cmd quantize`: write the int8 variants of exported ONNX files."""

from __future__ import annotations

import argparse
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Quantize an exported folder; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd quantize", description="Write dynamic and weight-only int8 variants of ONNX files.",
                                     epilog="Prints their sizes, and how far their outputs are from float32.")
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder that `seq2cmd export` wrote")
    options = parser.parse_args(arguments)
    from seq2cmd.lab.quantize import quantize

    quantize(options.folder)
    return 0
