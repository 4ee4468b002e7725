"""`seq2cmd models`: the installed models."""

from ..model_folder import ModelFolder, shipped_models
from .options import UsageError


def main(arguments: list[str]) -> int:
    """List them; returns the exit code."""
    if arguments in (["--help"], ["-h"]):
        print("usage: seq2cmd models   lists the installed models")
        return 0
    if arguments:
        hint = f"to ask for a command that starts with this word: seq2cmd -- models {' '.join(arguments)}"
        raise UsageError("usage: seq2cmd models, without anything behind it", hint=hint)
    for name in shipped_models():
        print(_line(ModelFolder.named(name)))
    return 0


def _line(folder: ModelFolder) -> str:
    manifest = folder.manifest()
    metrics = manifest.get("metrics")
    checks = metrics.get("checks") if isinstance(metrics, dict) else None
    top1 = checks.get("top1") if isinstance(checks, dict) else None
    right = f"{100 * top1:.1f}% of the sealed checks" if isinstance(top1, float) else "not measured"
    return f"{folder.name:10} {manifest.get('bytes', 0):>9,} bytes   {right:28} {manifest.get('licence', '')}   {folder.path}"
