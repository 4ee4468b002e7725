"""Structured logs: a JSON object a line on stderr. Texts of requests stand in them only if that was switched on."""

from __future__ import annotations

import json
import os
from time import time


class Log:
    """Writes lines.

    Attributes:
        requests: a line for every request, not for slow ones alone.
        texts: lines about requests hold what was asked.
    """

    def __init__(self, requests: bool = False, texts: bool = False, descriptor: int = 2) -> None:
        self.requests, self.texts = requests, texts
        self._descriptor = descriptor

    def write(self, event: str, level: str = "info", **fields: object) -> None:
        """One line, written at once so that lines of several workers do not mix. Fields that are None are left out."""
        record = {"time": round(time(), 3), "level": level, "event": event, "pid": os.getpid(), **fields}
        line = json.dumps({name: value for name, value in record.items() if value is not None}, default=str)  # ASCII: controls are escaped
        try:
            os.write(self._descriptor, line.replace("\x7f", "\\u007f").encode() + b"\n")
        except OSError:  # nobody reads, or the disk is full: no reason to stop answering
            return
