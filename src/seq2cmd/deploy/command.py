"""`seq2cmd deployment triton DIR` and `seq2cmd deployment kserve FILE`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..cli.options import UsageError
from ..model_folder import ModelFolder
from . import kserve, triton


def main(arguments: list[str]) -> int:
    """Write the files; returns the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.what == "triton":
        if asked.instances < 1:
            raise UsageError(f"--instances takes a whole number from 1 on, got {asked.instances}")
        print(triton.write_repository(asked.folder, ModelFolder.named(asked.model), asked.instances))
        return 0
    manifest = kserve.inference_service(asked.name, asked.replicas, asked.image, asked.storage)
    if asked.file == "-":
        sys.stdout.write(manifest)
        return 0
    try:
        Path(asked.file).write_text(manifest, "utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {asked.file}: {error.strerror}") from None
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="seq2cmd deployment", description="Writes what other servers need to run seq2cmd.")
    kinds = parser.add_subparsers(dest="what", required=True)
    repository = kinds.add_parser("triton", help="a model repository for Triton, complete in itself")
    repository.add_argument("folder", metavar="DIR")
    repository.add_argument("--model", metavar="NAME|PATH", help="a shipped model or a model folder (default: $SEQ2CMD_MODEL, else base)")
    repository.add_argument("--instances", type=int, default=1, metavar="N", help="processes that answer (default: 1)")
    service = kinds.add_parser("kserve", help="an InferenceService for KServe")
    service.add_argument("file", metavar="FILE", help="- is stdout")
    service.add_argument("--image", help="of our own server, see deploy/docker")
    service.add_argument("--storage", metavar="URI", help="where the model repository of `seq2cmd deployment triton` lies")
    service.add_argument("--name", default="seq2cmd")
    service.add_argument("--replicas", type=_replicas, default=(1, 4), metavar="LOW-HIGH", help="default: 1-4")
    return parser


def _replicas(text: str) -> tuple[int, int]:
    low, _, high = text.partition("-")
    return int(low), int(high or low)
