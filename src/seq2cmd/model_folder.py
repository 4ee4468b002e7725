"""A model folder: model.bin, manifest.json and a card, found by name or path and checked before it is used.

The manifest is JSON, but importing `json` costs more than the rest of a translation. Loading needs two values of it, and looks for these by
plain string search: the number behind the first `"format":`, and the string behind the first `"model.bin":` after the first `"sha256":`.
`seq2cmd pack` writes "format" first, and whoever wants the rest (`ModelFolder.manifest`) gets it from the real parser.
"""

import os

from . import _core
from .errors import ModelError

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from ._core import Model

FORMAT = 1
DEFAULT = "base"
REPAIR = "reinstall seq2cmd or run `seq2cmd pack` again"
SHIPPED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "models")


def shipped_models() -> list[str]:
    """Names of the models that came with the package."""
    try:
        return sorted(name for name in os.listdir(SHIPPED) if os.path.isfile(os.path.join(SHIPPED, name, "manifest.json")))
    except OSError:
        return []


def find(name: str | None = None) -> str:
    """The path of a model folder.

    Args:
        name: the name of a shipped model, or the path of a folder; None means $SEQ2CMD_MODEL, and "base" where that is not set.

    Raises:
        ModelError: there is no such model.
    """
    name = name or os.environ.get("SEQ2CMD_MODEL") or DEFAULT
    shipped = os.path.join(SHIPPED, name)
    if os.path.basename(name) == name and os.path.isdir(shipped) and name not in (os.curdir, os.pardir):
        return shipped
    if os.path.isdir(name):
        return name
    raise _unknown(name)


def _unknown(name: str) -> ModelError:
    names = shipped_models()
    if os.path.basename(name) != name:
        return ModelError(f"no model folder at {name}", hint="give the path of a folder with model.bin and manifest.json")
    from difflib import get_close_matches  # slow to import, and only wanted here

    close = get_close_matches(name, names, 1)
    listed = f"there are: {', '.join(names)}" if names else "no models are installed: " + REPAIR
    return ModelError(f"no model named {name!r}", hint=f"did you mean {close[0]!r}?" if close else listed)


class ModelFolder:
    """A model folder that is there; `load` checks what is in it."""

    __slots__ = ("name", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.name = os.path.basename(os.path.abspath(path))

    @classmethod
    def named(cls, name: str | None = None) -> "ModelFolder":
        """The folder of a shipped model, or at a path; see `find`."""
        return cls(find(name))

    def load(self) -> "Model":
        """The core's model.

        Raises:
            ModelError: a file is missing or altered, or of another format version.
        """
        text = self._manifest_text()
        self._check_format(text)
        path = os.path.join(self.path, "model.bin")
        try:
            return _core.load(path, self._sha256(text))
        except _core.ModelError as error:
            message, _, hint = str(error).rpartition(": ")
            raise ModelError(message, hint=hint) from None
        except OSError as error:
            raise ModelError(f"cannot read {path}: {error.strerror}", hint=REPAIR) from None

    def manifest(self) -> dict[str, object]:
        """Everything that the manifest says: recipe, metrics, thresholds, licence ...

        Raises:
            ModelError: the manifest is missing or damaged.
        """
        import json

        try:
            manifest = json.loads(self._manifest_text())
        except ValueError as error:
            raise self._damaged(f"JSON, got a fault: {error}") from None
        if not isinstance(manifest, dict):
            raise self._damaged(f"an object, got {type(manifest).__name__}")
        return manifest

    def _manifest_text(self) -> str:
        path = os.path.join(self.path, "manifest.json")
        try:
            with open(path, encoding="utf-8") as file:
                return file.read()
        except OSError as error:
            hint = f"a model folder has model.bin and manifest.json; {REPAIR}"
            raise ModelError(f"cannot read {path}: {error.strerror}", hint=hint) from None
        except UnicodeDecodeError:
            raise self._damaged("UTF-8, got other bytes") from None

    def _damaged(self, what: str) -> ModelError:
        return ModelError(f"{os.path.join(self.path, 'manifest.json')}: expected {what}", hint=REPAIR)

    def _check_format(self, text: str) -> None:
        version = text.partition('"format":')[2].partition(",")[0].strip()
        if version != str(FORMAT):
            hint = "upgrade seq2cmd, or use a model that came with it" if version.isdecimal() and int(version) > FORMAT else REPAIR
            got = f"format {version}" if version.isdecimal() else "no format version"
            path = os.path.join(self.path, "manifest.json")
            raise ModelError(f"{path}: expected a model folder of format {FORMAT}, got {got}", hint=hint)

    def _sha256(self, text: str) -> str:
        value = text.partition('"sha256":')[2].partition('"model.bin":')[2].partition('"')[2].partition('"')[0]
        if len(value) != 64 or value.strip("0123456789abcdef"):
            raise self._damaged("the SHA-256 of model.bin as 64 hexadecimal digits, got none")
        return value
