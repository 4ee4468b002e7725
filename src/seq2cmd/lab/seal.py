"""The seal of the checks: a hash of every file of sealed sentences, so that no change goes unseen.

`grammar/checks/SEAL` holds one line a file, as `sha256sum` writes it. A wrong expected command may be mended; then `seq2cmd data seal
--reason "..."` writes the seal anew and the reason into `grammar/checks/CHANGES.md`, which goes into the commit with it.
"""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

from seq2cmd.errors import DataError

SEAL, CHANGES = "SEAL", "CHANGES.md"
SHORTEST_REASON = 15  # characters


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of each file of checks, by its path in the folder."""
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*.jsonl"))}


def sealed(folder: Path) -> dict[str, str]:
    """What the seal says."""
    try:
        lines = (folder / SEAL).read_text("utf-8").splitlines()
    except FileNotFoundError:
        return {}
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines if line.strip())}


def broken(folder: Path) -> list[str]:
    """Files that are not as they were sealed, one finding each."""
    then, now = sealed(folder), digests(folder)
    names = [name for name in sorted(set(then) | set(now)) if then.get(name) != now.get(name)]
    return [f"checks/{name}: {_state(name in then, name in now)}" for name in names]


def _state(was: bool, there: bool) -> str:
    return "not sealed" if not was else "changed since it was sealed" if there else "sealed, but not there"


def seal(folder: Path, reason: str) -> list[str]:
    """Write the seal and the reason; returns what changed.

    Raises:
        DataError: the reason is too short to be one.
    """
    changed = broken(folder)
    if changed and len(reason.strip()) < SHORTEST_REASON:
        raise DataError(
            f"{len(changed)} files of checks changed, and no reason is given", hint='--reason "check files-012: du -sh was missing"'
        )
    if changed:
        with (folder / CHANGES).open("a", encoding="utf-8") as file:
            file.write(f"- {datetime.date.today().isoformat()}: {reason.strip()} ({', '.join(line.split(':')[0] for line in changed)})\n")
    (folder / SEAL).write_text("".join(f"{digest}  {name}\n" for name, digest in digests(folder).items()), "utf-8")
    return changed
