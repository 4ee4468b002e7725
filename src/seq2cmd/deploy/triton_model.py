"""The model.py of a Triton model repository: Triton's Python backend calls it, with the package `seq2cmd` beside it.

Input, outputs and parameters are those of our own server's /v2 (see seq2cmd.serve.oip), so a client changes its URL and nothing else.
"""

import json
import os
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
import triton_python_backend_utils as triton

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from seq2cmd.errors import Seq2CmdError  # noqa: E402
from seq2cmd.serve.oip import OUTPUTS, PARAMETERS  # noqa: E402
from seq2cmd.serve.service import Service  # noqa: E402

TYPES: dict[str, Any] = {"BYTES": np.object_, "FP32": np.float32}


class TritonPythonModel:
    """What Triton makes one of for each instance."""

    def initialize(self, args: dict[str, str]) -> None:
        """Load the model folder that lies beside this file; its hash is checked."""
        self.service = Service([os.path.join(HERE, args["model_name"])])

    def execute(self, requests: Sequence[Any]) -> list[Any]:
        """A response for each request; what is wrong with one is told to its client alone."""
        return [self._answer(request) for request in requests]

    def _answer(self, request: Any) -> Any:
        texts = triton.get_input_tensor_by_name(request, "text").as_numpy()
        given = json.loads(request.parameters() or "{}")
        asked = {"texts": [text.decode("utf-8", "surrogateescape") for text in texts.ravel()],
                 **{name: given[name] for name in PARAMETERS if name in given}}
        try:
            suggestions = self.service.batch(asked)["results"]
        except Seq2CmdError as error:
            return triton.InferenceResponse([], triton.TritonError(f"{error}; {error.hint}" if error.hint else str(error)))
        wanted = [name for name in OUTPUTS if name in request.requested_output_names()]
        return triton.InferenceResponse([_tensor(name, suggestions, texts.shape) for name in wanted])


def _tensor(name: str, suggestions: list[dict[str, Any]], shape: tuple[int, ...]) -> Any:
    kind, value = OUTPUTS[name]
    return triton.Tensor(name, np.array([value(suggestion) for suggestion in suggestions], TYPES[kind]).reshape(shape))
