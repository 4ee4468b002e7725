"""Where a user's files lie, by the XDG base directory specification."""

import os


def config_folder() -> str:
    """The folder of settings and own words."""
    return _folder("XDG_CONFIG_HOME", ".config")


def state_folder() -> str:
    """The folder of the history."""
    return _folder("XDG_STATE_HOME", os.path.join(".local", "state"))


def cache_folder() -> str:
    """The folder of what can be made anew."""
    return _folder("XDG_CACHE_HOME", ".cache")


def phrases_folder() -> str:
    """The folder of the user's own words."""
    return os.path.join(config_folder(), "phrases")


def _folder(variable: str, otherwise: str) -> str:
    home = os.environ.get(variable, "")
    if not os.path.isabs(home):  # the specification: a relative path is to be ignored
        home = os.path.join(os.path.expanduser("~"), otherwise)
    return os.path.join(home, "seq2cmd")
