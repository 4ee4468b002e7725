"""API keys and rate limits, for every protocol: `guard.check("Bearer KEY")` gives the name of the key or refuses.

A key file has a key a line, as `name:key` or bare; empty lines and lines that start with # do not count. Only hashes stay in memory.
"""

from __future__ import annotations

import hashlib
import hmac
import mmap
import os
from collections.abc import Mapping
from time import monotonic

from ..errors import Seq2CmdError
from .errors import RATE_LIMITED, UNAUTHORIZED, ServeError

VARIABLE = "SEQ2CMD_API_KEYS"  # keys as in a file, with commas for the line ends
SHORTEST_KEY = 16
NOBODY = "-"  # who asks where no keys are wanted


class KeysError(Seq2CmdError):
    """The keys cannot be used."""


def read_keys(path: str | None, environment: Mapping[str, str] = os.environ) -> dict[str, bytes]:
    """Name -> SHA-256 of the key, from a file or from $SEQ2CMD_API_KEYS; empty where neither is set.

    Raises:
        KeysError: the file cannot be read, or other users can read it, or a key is short or stands twice.
    """
    text = _read(path) if path else environment.get(VARIABLE, "").replace(",", "\n")
    keys: dict[str, bytes] = {}
    for number, line in enumerate((line.strip() for line in text.splitlines()), 1):
        if not line or line.startswith("#"):
            continue
        name, _, key = line.rpartition(":")
        if len(key) < SHORTEST_KEY:
            raise KeysError(f"key {number}: expected at least {SHORTEST_KEY} characters, got {len(key)}", hint="openssl rand -hex 24")
        digest = hashlib.sha256(key.encode()).digest()
        name = name or f"key-{digest.hex()[:8]}"
        if name in keys or digest in keys.values():
            raise KeysError(f"key {number}: its name or the key itself stands there twice")
        keys[name] = digest
    if path and not keys:
        raise KeysError(f"{path} has no keys", hint="a key a line")
    return keys


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            if os.fstat(file.fileno()).st_mode & 0o007:
                raise KeysError(f"other users can read {path}", hint=f"chmod 600 {path}")
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise KeysError(f"cannot read {path}: {getattr(error, 'strerror', error)}") from None


class Guard:
    """Made before the workers are forked: a key's rate holds for all of them together."""

    def __init__(self, keys: Mapping[str, bytes] | None = None, rate_s: float = 0.0, burst: int = 0) -> None:
        """Args:
            keys: name -> SHA-256, from `read_keys`; none: everybody may ask.
            rate_s: texts a second for each key (for everybody together where there are no keys); 0: no limit.
            burst: how many may come at once; 0: those of one second.
        """
        self._keys = dict(keys or {})
        self._rate_s = rate_s
        self._burst_s = (max(1.0, burst or rate_s)) / rate_s if rate_s else 0.0
        self._row = {name: number for number, name in enumerate([NOBODY, *self._keys])}
        # For each key the moment at which all that it was granted so far would have been due at an even pace (generic cell rate algorithm).
        # The clock is the system's, the same for all processes; should two of them write at once, one request too many passes.
        self._due = memoryview(mmap.mmap(-1, 8 * len(self._row))).cast("d")

    @property
    def wants_keys(self) -> bool:
        """Whether a key is needed."""
        return bool(self._keys)

    def check(self, authorization: str | None, texts: int = 1) -> str:
        """Look at a request before anything else is done for it.

        Args:
            authorization: the header: `Bearer KEY`.
            texts: how many it asks to translate; 0 for what costs nothing.

        Returns:
            The name of the key, "-" where none is wanted.

        Raises:
            ServeError: unauthorized, rate_limited.
        """
        name = self._name(authorization) if self._keys else NOBODY
        self.spend(name, texts)
        return name

    def spend(self, name: str, texts: int) -> None:
        """Count texts against the rate of a key that `check` has named.

        Raises:
            ServeError: rate_limited.
        """
        if not self._rate_s or not texts:
            return
        row, now = self._row[name], monotonic()
        owed_s, cost_s = max(self._due[row] - now, 0.0), texts / self._rate_s
        over_s = owed_s + cost_s - self._burst_s
        if over_s > 1e-9 and (owed_s or cost_s <= self._burst_s):  # what is larger than a burst passes when nothing is owed
            raise ServeError(RATE_LIMITED, f"more than {self._rate_s:g} texts a second", "ask again later", over_s)
        self._due[row] = now + owed_s + cost_s

    def _name(self, authorization: str | None) -> str:
        scheme, _, key = (authorization or "").partition(" ")
        got = hashlib.sha256(key.strip().encode("utf-8", "replace")).digest()
        found = ""
        for name, digest in self._keys.items():  # all of them, always: the time tells nothing
            if hmac.compare_digest(got, digest):
                found = name
        if scheme.lower() != "bearer" or not found:
            raise ServeError(UNAUTHORIZED, "no valid API key", "send the header Authorization: Bearer KEY")
        return found
