"""The configuration file, and `seq2cmd config`: the values in force and where each comes from.

The command line counts before the environment, the environment before the file, the file before the defaults. Imported only where there is
a file or a variable; what was read is kept, for `tomllib` alone costs more than a translation.
"""

import os
import sys

from .. import kept
from ..model_folder import DEFAULT
from .options import ONCE, OPTIONS, VARIABLES, Option, Options, UsageError, config_file, convert

SETTINGS = {option.key: option for option in OPTIONS if option.name not in ONCE}
YES, NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")
MODEL_VARIABLE = "SEQ2CMD_MODEL"
CACHE = "config"  # name of what is kept
USAGE = """\
seq2cmd config              the values in force, and where each comes from
seq2cmd config --path       the configuration file
seq2cmd config --example    a complete file to begin with
"""


def apply(options: Options) -> None:
    """Fill in what the command line leaves open.

    Raises:
        UsageError: the file or a variable says what cannot be.
    """
    for key, (value, _) in in_force(config_file()).items():
        if key not in options.given:
            setattr(options, key, value)


def in_force(path: str) -> dict[str, tuple[object, str]]:
    """What environment and file set: key -> the value, and where it comes from."""
    found = {key: (value, path) for key, value in read(path).items()}
    for variable, option in VARIABLES.items():
        if variable in os.environ:
            found[option.key] = (_from_text(option, variable, os.environ[variable]), f"${variable}")
    if os.environ.get(MODEL_VARIABLE):
        found["model"] = (os.environ[MODEL_VARIABLE], f"${MODEL_VARIABLE}")
    return found


def read(path: str) -> dict[str, object]:
    """The settings of a file; none if it is not there, unless $SEQ2CMD_CONFIG names it.

    Raises:
        UsageError: it cannot be read, is no TOML, or has an unknown key or a value of the wrong kind.
    """
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            looks = (path, status.st_mtime_ns, status.st_size, tuple(SETTINGS))
            known = kept.load(CACHE, looks)
            if isinstance(known, dict):
                return known
            data = file.read()
    except FileNotFoundError:
        if path and "SEQ2CMD_CONFIG" in os.environ:
            raise UsageError(f"$SEQ2CMD_CONFIG names {path}, which is not there", hint="seq2cmd config --example prints one") from None
        return {}
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    settings = _parsed(path, data)
    kept.save(CACHE, looks, settings)
    return settings


def _parsed(path: str, data: bytes) -> dict[str, object]:
    import tomllib

    try:
        content = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8", hint="save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: not readable as TOML: {error}", hint="one `key = value` a line, texts in double quotes") from None
    return {key: _checked(path, key, value) for key, value in content.items()}


def _checked(path: str, key: str, value: object) -> object:
    option = SETTINGS.get(key)
    if option is None:
        raise _unknown(path, key)
    wanted = "true or false" if not option.value else "a whole number" if option.limits else "a text in double quotes"
    kind = bool if not option.value else int if option.limits else str
    if type(value) is not kind:
        raise UsageError(f"{path}: {key} is {_as_toml(value)}, expected {wanted}", hint=f"{key}: {option.help}")
    if kind is bool:
        return value
    try:
        return _home(option, convert(option, str(value)))
    except UsageError as error:
        raise UsageError(f"{path}: {key}: {str(error).removeprefix(option.name + ' ')}", hint=f"{key}: {option.help}") from None


def _unknown(path: str, key: str) -> UsageError:
    from difflib import get_close_matches

    if key in {option.key for option in OPTIONS}:
        return UsageError(f"{path}: {key} is an option of one call", hint=f"give --{key.replace('_', '-')} on the command line")
    close = get_close_matches(key.lower().replace("-", "_"), SETTINGS, 1, 0.5)
    return UsageError(f"{path}: unknown key {key!r}", hint=f"did you mean {close[0]!r}?" if close else f"keys: {', '.join(SETTINGS)}")


def _from_text(option: Option, variable: str, text: str) -> object:
    if option.value:
        try:
            return _home(option, convert(option, text))
        except UsageError as error:
            raise UsageError(f"${variable}: {str(error).removeprefix(option.name + ' ')}", hint=option.help) from None
    if text.lower() not in (*YES, *NO):
        raise UsageError(f"${variable} takes 1 or 0, got {text!r}", hint=option.help)
    return text.lower() in YES


def _home(option: Option, value: str | int) -> str | int:
    """A path may begin with ~, which no shell sees here."""
    return os.path.expanduser(value) if isinstance(value, str) and "PATH" in option.value else value


def main(arguments: list[str]) -> int:
    """Print the settings; returns the exit code."""
    path = config_file()
    if arguments in (["--help"], ["-h"]):
        print(USAGE, end="")
    elif arguments == ["--path"]:
        _print(path)
    elif arguments == ["--example"]:
        print(example(), end="")
    elif arguments:
        hint = f"seq2cmd config --help; to ask for a command that starts with this word: seq2cmd -- config {' '.join(arguments)}"
        raise UsageError(f"expected --path or --example, got {arguments[0]!r}", hint=hint)
    else:
        _report(path)
    return 0


def _report(path: str) -> None:
    """A line a setting, as the file would have it, with its origin as a comment. What has no value is left to whoever it concerns."""
    set_there, defaults = in_force(path), Options()
    for key in SETTINGS:
        value, origin = set_there.get(key, (default(key, defaults), "default"))
        _print(f"{f'{key} = {_as_toml(value)}':32} # {origin}")
    if path and not os.path.exists(path):
        print(f"seq2cmd: there is no {path}", file=sys.stderr)


def default(key: str, defaults: Options) -> object:
    """What holds where nothing is set."""
    value = getattr(defaults, key)
    return {"model": DEFAULT, "alternatives": 1}.get(key, "") if value is None else value


def example() -> str:
    """A complete file: every setting with its default, and what it is for."""
    defaults = Options()
    return "".join(f"# {option.help}\n{key} = {_as_toml(default(key, defaults))}\n" for key, option in SETTINGS.items())


def _as_toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)


def _print(line: str) -> None:
    """Nothing that a terminal would obey."""
    print(line if line.isprintable() else "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line))
