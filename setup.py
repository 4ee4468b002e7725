"""Builds the C core as seq2cmd._core, one abi3 extension for Python 3.11 and later. Everything else is in pyproject.toml."""

import os
import subprocess
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CompileError

sys.path.insert(0, str(Path(__file__).parent / "build_backend"))
from compiler import compiler  # it lies beside the build backend

# -ffp-contract=off: a fused multiply-add rounds differently, and every build must give the same answers.
FLAGS = ["-O2", "-std=c99", "-fPIC", "-fvisibility=hidden", "-ffp-contract=off"]
# -s: without it Zig leaves debug information four times the size of the core.
LINK = ["-bundle", "-undefined", "dynamic_lookup"] if sys.platform == "darwin" else ["-shared", "-s"]
SOURCES = sorted(str(path) for path in Path("native").glob("*.c") if path.name != "main.c")
HEADERS = sorted(str(path) for path in Path("native").glob("*.h"))


class BuildCore(build_ext):
    """One call of one compiler: the core needs neither Python.h nor the flags that Python itself was built with."""

    def build_extension(self, ext):
        target = Path(self.get_ext_fullpath(ext.name)).absolute()
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")  # a running program may have the old one mapped
        cache = Path(self.build_temp).absolute() / "zig"  # Zig's default lies in $HOME, which a build may not have
        environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(cache), "ZIG_LOCAL_CACHE_DIR": str(cache)}
        command = [*compiler(), *FLAGS, *LINK, *ext.sources, "-o", str(temporary)]
        print(" ".join(command), flush=True)
        if subprocess.run(command, env=environment, check=False).returncode:
            raise CompileError(f"{command[0]} could not compile the C core; its messages are above")
        temporary.replace(target)


setup(
    ext_modules=[Extension("seq2cmd._core", SOURCES, py_limited_api=True, depends=HEADERS)],
    cmdclass={"build_ext": BuildCore},
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
