"""What was read from a user's files, kept ready: parsing them anew would cost more than a translation.

A cache file holds a signature (of the files that it was made from) and plain values, as `marshal` writes them. What does not fit, is not
the user's own or cannot be read is as good as none.
"""

import marshal
import os

from . import __version__, _core
from .places import cache_folder

MAX_BYTES = 1 << 24


def load(name: str, signature: object) -> object | None:
    """What was saved under this name with this signature, or None."""
    try:
        with open(_path(name), "rb") as file:
            status = os.fstat(file.fileno())
            if status.st_uid != os.geteuid() or status.st_mode & 0o022 or status.st_size > MAX_BYTES:
                return None
            kept = marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    if not isinstance(kept, tuple) or len(kept) != 2 or kept[0] != _full(signature):
        return None
    value: object = kept[1]
    return value


def save(name: str, signature: object, value: object) -> None:
    """Keep it for the next time; where there is no place for it, it is made anew every time."""
    data = marshal.dumps((_full(signature), value))  # type: ignore[arg-type]  # what marshal cannot write is a ValueError
    path = _path(name)
    part = f"{path}.{os.getpid()}.part"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600), "wb") as file:
            file.write(data)
        os.replace(part, path)
    except OSError:
        if os.path.exists(part):
            os.unlink(part)


def _path(name: str) -> str:
    return os.path.join(cache_folder(), name)


def _full(signature: object) -> tuple[object, ...]:
    """Another version, or a core built anew, may read the same file in another way."""
    return __version__, os.stat(_core.__file__).st_mtime_ns, signature
