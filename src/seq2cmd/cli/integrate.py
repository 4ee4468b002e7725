"""`seq2cmd integrate bash|zsh|fish`: the key at the user's own prompt, printed, installed into the files that the shell reads, or removed.

Nothing of this runs when a shell starts: what it reads is plain shell text in a file.
"""

import argparse
import os
import stat
import sys
from pathlib import Path

from ..errors import Seq2CmdError
from .completions import SHELLS, completions

BEGIN, END = "# >>> seq2cmd >>>", "# <<< seq2cmd <<<"
KEYS = "alt-<character> or ctrl-<letter>"
TAKEN = "cdijlmqsz"  # what ctrl with them means to a terminal or a shell nobody gives up, clearing the screen least of all


class InstallError(Seq2CmdError):
    """A file of the user cannot be read or written as it should be."""


def main(arguments: list[str]) -> int:
    """Print, install or remove; returns the exit code."""
    parser = argparse.ArgumentParser(prog="seq2cmd integrate", description="A key at your prompt that turns the line into the command.")
    parser.add_argument("shell", choices=SHELLS)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--install", action="store_true", help="into the files that the shell reads when it starts")
    what.add_argument("--remove", action="store_true", help="out of them again")
    parser.add_argument("--key", type=_key, help=f"{KEYS}; default alt-e")
    parser.add_argument("--comments", action="store_true", help="turn an entered line `# request` into the command, too")
    parser.add_argument("--plain", action="store_true", help="do not leave commands that destroy data commented out")
    options = parser.parse_args(arguments)
    settings = {"SEQ2CMD_KEY": options.key or "", "SEQ2CMD_COMMENTS": "1" if options.comments else "",
                "SEQ2CMD_DESTROYS": "plain" if options.plain else ""}
    if options.remove:
        return remove(options.shell)
    if options.install:
        return install(options.shell, settings | {"SEQ2CMD": _program()})
    print(widget(options.shell, settings), end="")
    return 0


def _key(text: str) -> str:
    modifier, _, key = text.partition("-")
    fits = len(key) == 1 and key.isascii() and key.isprintable() and key not in "\"'\\ "
    if not fits or modifier not in ("alt", "ctrl") or (modifier == "ctrl" and (not key.islower() or key in TAKEN)):
        raise argparse.ArgumentTypeError(f"expected {KEYS} (not {', '.join(TAKEN)}), got {text!r}")
    return text


def _program() -> str:
    """Where this program lies, for a PATH that does not say so (a virtual environment that is not active); "" if it is no file to run."""
    program = os.path.abspath(sys.argv[0])
    return program if os.path.basename(program) == "seq2cmd" and os.access(program, os.X_OK) else ""


def widget(shell: str, settings: dict[str, str]) -> str:
    """The text that a shell reads: settings (a variable that the user has set goes first), widget, completions."""
    source = Path(__file__).with_name("shell") / f"seq2cmd.{shell}"
    heads = [_setting(shell, name, value) for name, value in settings.items() if value]
    return "".join(f"{head}\n" for head in heads) + source.read_text("utf-8") + "\n" + completions(shell)


def _setting(shell: str, name: str, value: str) -> str:
    if shell == "fish":
        known = "command -q seq2cmd; or " if name == "SEQ2CMD" else ""
        return f"{known}set -q {name}; or set -g {name} {_quoted(value, shell)}"
    if name == "SEQ2CMD":
        return f"command -v seq2cmd > /dev/null || : ${{SEQ2CMD:={_quoted(value, shell)}}}"
    return f": ${{{name}:={value}}}"


def _quoted(text: str, shell: str) -> str:
    if shell == "fish":
        text = text.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{text}'"
    from shlex import quote

    return quote(text)


# ---- the user's files ----


def installed_file(shell: str) -> Path:
    """The file with the widget. fish reads it by itself; the others are told to in their rc file."""
    if shell == "fish":
        return _folder("XDG_CONFIG_HOME", ".config") / "fish" / "conf.d" / "seq2cmd.fish"
    return _folder("XDG_DATA_HOME", ".local/share") / "seq2cmd" / f"seq2cmd.{shell}"


def rc_file(shell: str) -> Path | None:
    """The file that an interactive shell reads, or None where it needs no line of ours."""
    if shell == "bash":
        return Path.home() / ".bashrc"
    return Path(os.environ.get("ZDOTDIR") or Path.home()) / ".zshrc" if shell == "zsh" else None


def _folder(variable: str, default: str) -> Path:
    value = os.environ.get(variable, "")
    return Path(value) if value.startswith("/") else Path.home() / default


def install(shell: str, settings: dict[str, str]) -> int:
    """Write the widget's file, and into the rc file the lines that read it; twice is the same as once."""
    file, rc = installed_file(shell), rc_file(shell)
    _write(file, widget(shell, settings))
    print(f"wrote {file}")
    if rc is not None:
        text = _read(rc)
        block = f"{BEGIN}\n[ ! -r {_quoted(str(file), shell)} ] || . {_quoted(str(file), shell)}\n{END}\n"
        wanted = _without_block(text, rc)
        wanted += ("" if not wanted or wanted.endswith("\n") else "\n") + block
        if wanted != text:
            _write(rc, wanted)
            print(f"added three lines to {rc}")
    print(f"open a new {shell}, type a request and press {settings['SEQ2CMD_KEY'] or 'alt-e'}; to undo: seq2cmd integrate {shell} --remove")
    return 0


def remove(shell: str) -> int:
    """Take out what install() put in; nothing installed is no error."""
    file, rc = installed_file(shell), rc_file(shell)
    if rc is not None and (text := _read(rc)):
        wanted = _without_block(text, rc)
        if wanted != text:
            _write(rc, wanted)
            print(f"took our lines out of {rc}")
    try:
        file.unlink()
        print(f"removed {file}")
    except FileNotFoundError:
        pass
    except OSError as error:
        raise InstallError(f"cannot remove {file}: {error.strerror}") from None
    return 0


def is_installed(shell: str) -> bool:
    """Does the shell read the widget when it starts?"""
    rc = rc_file(shell)
    return installed_file(shell).is_file() and (rc is None or BEGIN in _read(rc).splitlines())


def _without_block(text: str, rc: Path) -> str:
    lines, kept, inside = text.splitlines(keepends=True), [], False
    for line in lines:
        mark = line.rstrip("\r\n")
        if mark == BEGIN:
            inside = True
        elif mark == END and inside:
            inside = False
        elif not inside:
            kept.append(line)
    if inside:
        raise InstallError(f"{rc} has a line {BEGIN!r} without {END!r} behind it", hint="remove it by hand, and try again")
    return "".join(kept)


def _read(path: Path) -> str:
    """The text, byte for byte; "" if there is no such file."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
            return file.read()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise InstallError(f"cannot read {path}: {error.strerror}") from None


def _write(path: Path, text: str) -> None:
    """All or nothing: into a file beside it, then renamed. A symbolic link stays one, and what was there keeps its mode and owner."""
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        before = target.stat() if target.exists() else None
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(descriptor, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
                if before is None:
                    os.fchmod(descriptor, 0o644 & ~_umask())
                else:
                    os.fchmod(descriptor, stat.S_IMODE(before.st_mode))
                    if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
                        os.fchown(descriptor, before.st_uid, before.st_gid)
                file.write(text)
                file.flush()
                os.fsync(descriptor)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InstallError(f"cannot write {path}: {error.strerror}") from None


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
