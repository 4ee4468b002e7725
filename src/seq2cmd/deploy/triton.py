"""A Triton model repository: a folder that `tritonserver --model-repository` takes, with model, package and C core inside.

    DIR/base/config.pbtxt
    DIR/base/1/model.py           triton_model.py of this folder
    DIR/base/1/base/              the model folder
    DIR/base/1/seq2cmd/           the package; its core is built for the kind of processor that wrote it
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ..cli.options import UsageError
from ..model_folder import ModelFolder
from ..serve.oip import OUTPUTS

TYPES = {"BYTES": "TYPE_STRING", "FP32": "TYPE_FP32"}
PACKAGE = Path(__file__).resolve().parents[1]
LEFT_OUT = ("models", "lab", "cli", "batch", "deploy", "__pycache__")  # of the package
VERSION = "1"


def write_repository(folder: str, model: ModelFolder, instances: int) -> Path:
    """Write the repository, or add a model to it; one of the same name is replaced.

    Args:
        model: the model folder; its name becomes the model's name.
        instances: processes that answer.

    Raises:
        ModelError: the model cannot be used.
        UsageError: the folder cannot be written.
    """
    model.load()
    target = Path(folder) / model.name
    new = Path(folder) / f".{model.name}.new"
    try:
        shutil.rmtree(new, ignore_errors=True)
        version = new / VERSION
        version.mkdir(parents=True)
        shutil.copytree(model.path, version / model.name, ignore=shutil.ignore_patterns("onnx"))
        shutil.copytree(PACKAGE, version / "seq2cmd", ignore=shutil.ignore_patterns(*LEFT_OUT))
        shutil.copyfile(PACKAGE / "deploy" / "triton_model.py", version / "model.py")
        (new / "config.pbtxt").write_text(config(model.name, instances), "utf-8")
        shutil.rmtree(target, ignore_errors=True)
        os.rename(new, target)
    except OSError as error:
        raise UsageError(f"cannot write {error.filename or folder}: {error.strerror}") from None
    return target


def config(name: str, instances: int) -> str:
    """The text of config.pbtxt. Shapes are what clients of /v2 send, [n]: a request is a batch of its own."""
    outputs = ",\n".join(f'  {{ name: "{output}" data_type: {TYPES[kind]} dims: [ -1 ] }}' for output, (kind, _) in OUTPUTS.items())
    return (f'name: "{name}"\nbackend: "python"\nmax_batch_size: 0\n'
            'input [\n  { name: "text" data_type: TYPE_STRING dims: [ -1 ] }\n]\n'
            f"output [\n{outputs}\n]\n"
            f"instance_group [ {{ kind: KIND_CPU count: {instances} }} ]\n")
