"""Which C compiler builds the core: $CC, the system's, or the one in the PyPI package `ziglang`."""

import os
import shlex
import shutil
import sys

ZIGLANG = "ziglang>=0.13"  # only where there is no other compiler


def system_compiler() -> list[str]:
    """The command of a C compiler on this machine; empty if there is none."""
    chosen = shlex.split(os.environ.get("CC", ""))
    if chosen and shutil.which(chosen[0]):
        return chosen
    return next(([name] for name in ("cc", "gcc", "clang") if shutil.which(name)), [])


def compiler() -> list[str]:
    """The command of the C compiler to use."""
    # Zig compiles for the very processor it runs on unless told otherwise; a wheel must run on others, and the core looks for AVX2 itself.
    return system_compiler() or [sys.executable, "-m", "ziglang", "cc", "-mcpu=baseline"]
