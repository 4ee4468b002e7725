"""A model folder held in memory. What is served must not change under a running server: a file that is overwritten in place would give
wrong answers, or end the process (SIGBUS) when it is cut off. So the folder is read once into a sealed memory file; its hash is checked
there, and all workers that are forked, or are handed the descriptor, map the same memory."""

from __future__ import annotations

import fcntl
import os

from .. import _core
from ..errors import ModelError
from ..model_folder import REPAIR, ModelFolder

SEALS = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL


class Snapshot(ModelFolder):
    """The folder as it was at one moment.

    Attributes:
        descriptor: of the memory file with model.bin.
        version: the first 12 digits of the SHA-256 of model.bin.
    """

    __slots__ = ("descriptor", "text", "version")

    def __init__(self, path: str, descriptor: int, text: str) -> None:
        super().__init__(path)
        self.descriptor = descriptor
        self.text = text
        self.version = self._sha256(text)[:12]

    @classmethod
    def take(cls, folder: ModelFolder) -> Snapshot:
        """Read the folder.

        Raises:
            ModelError: a file is missing, or the manifest is damaged. The hash is checked by `load`.
        """
        text = folder._manifest_text()
        path = os.path.join(folder.path, "model.bin")
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError as error:
            raise ModelError(f"cannot read {path}: {error.strerror}", hint=REPAIR) from None
        return cls(folder.path, _sealed(data), text)

    def load(self) -> _core.Model:
        """The core's model, of this memory.

        Raises:
            ModelError: what was read does not have the manifest's hash, or another format version.
        """
        self._check_format(self.text)
        try:
            return _core.load(f"/proc/self/fd/{self.descriptor}", self._sha256(self.text))
        except _core.ModelError as error:
            message, _, hint = str(error).rpartition(": ")
            raise ModelError(message.replace(f"/proc/self/fd/{self.descriptor}", os.path.join(self.path, "model.bin")), hint=hint) from None
        except OSError as error:
            raise ModelError(f"cannot map the model: {error.strerror}", hint="the server needs /proc") from None

    def close(self) -> None:
        """Close the descriptor; models that were loaded keep their mapping."""
        os.close(self.descriptor)

    def _manifest_text(self) -> str:
        return self.text


def _sealed(data: bytes) -> int:
    descriptor = os.memfd_create("seq2cmd-model", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, SEALS)
    return descriptor
