"""What a command line would do, judged by its text alone: nothing is run, no file is looked at. The engine is native/risk.c.

    from seq2cmd.risk import assess

    assess("sudo rm -rf /var").level      "destroys"
    assess("sudo rm -rf /var").reasons    ("deletes everything below /var",)
"""

from . import _core
from .suggestion import RISKS, Record


class Risk(Record):
    """What the engine says.

    Attributes:
        level: "safe", "changes" or "destroys", as docs/risk.md defines them.
        reasons: why, in words; each one reads on from "it ...". Empty exactly if the level is "safe".
    """

    __slots__ = ("level", "reasons")

    def __init__(self, level: str, reasons: tuple[str, ...] = ()) -> None:
        self.level = level
        self.reasons = reasons

    def to_dict(self) -> dict[str, object]:
        """The JSON shape."""
        return {"risk": self.level, "reasons": list(self.reasons)}


def assess(command: str | bytes) -> Risk:
    """Judge a command line, as a shell would read it.

    Args:
        command: up to 8192 bytes, several lines allowed. What is longer, or nested too deeply, is said to destroy, with that as the reason.
    """
    text = command if isinstance(command, bytes) else command.encode("utf-8", "surrogatepass")
    level, reasons = _core.risk(text)
    return Risk(RISKS[level], tuple(reasons))
