"""Plain words in, the right Linux command out: offline, in a millisecond.

    from seq2cmd import Translator

    translator = Translator.from_pretrained("base")
    print(translator.translate("find pdf files bigger than 20 MB in ~/docs").command)

Names are imported when they are first used (PEP 562): `import seq2cmd` itself costs next to nothing.
"""

__version__ = "0.1.0"

_HOME = {
    "Alternative": "seq2cmd.suggestion",
    "Argument": "seq2cmd.suggestion",
    "Attention": "seq2cmd.suggestion",
    "MissingExtraError": "seq2cmd.errors",
    "ModelError": "seq2cmd.errors",
    "ModelFolder": "seq2cmd.model_folder",
    "RequestError": "seq2cmd.errors",
    "Seq2CmdError": "seq2cmd.errors",
    "Suggestion": "seq2cmd.suggestion",
    "Translator": "seq2cmd.translator",
}

__all__ = [
    "Alternative",
    "Argument",
    "Attention",
    "MissingExtraError",
    "ModelError",
    "ModelFolder",
    "RequestError",
    "Seq2CmdError",
    "Suggestion",
    "Translator",
    "__version__",
]

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from .errors import MissingExtraError, ModelError, RequestError, Seq2CmdError
    from .model_folder import ModelFolder
    from .suggestion import Alternative, Argument, Attention, Suggestion
    from .translator import Translator


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'seq2cmd' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
