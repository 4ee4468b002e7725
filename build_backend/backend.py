"""The build backend (PEP 517): setuptools, plus a C compiler from PyPI where the machine has none."""

from compiler import ZIGLANG, system_compiler
from setuptools import build_meta
from setuptools.build_meta import (  # noqa: F401 - the hooks that a frontend looks for
    build_editable,
    build_sdist,
    build_wheel,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)


def _with_compiler(requirements):
    return requirements if system_compiler() else [*requirements, ZIGLANG]


def get_requires_for_build_wheel(config_settings=None):
    return _with_compiler(build_meta.get_requires_for_build_wheel(config_settings))


def get_requires_for_build_editable(config_settings=None):
    return _with_compiler(build_meta.get_requires_for_build_editable(config_settings))
