"""`seq2cmd teach "words" 'command'`: your own words, known from now on. The files are in own_words/phrasebook.py."""

import os
import sys

from ..errors import OwnWordsError
from ..own_words.files import add, remove
from ..own_words.learn import learn, sample
from ..own_words.phrasebook import SLOT_TYPES, read_folder
from ..own_words.sentence import Entry
from ..own_words.template import BARE, sentences
from ..places import phrases_folder
from ..risk import assess
from .options import UsageError

USAGE = """\
seq2cmd teach "words" 'command'    from now on these words mean this command; it is not run
seq2cmd teach --list               everything that you taught, and where it stands
seq2cmd teach --remove NAME        forget it; NAME as --list has it, or the words

Words may hold slots: "deploy {host}", "copy {file} to {target:remote}". docs/own-words.md has the rest.
"""


def main(arguments: list[str]) -> int:
    """Teach, list or remove; returns the exit code."""
    if arguments in (["--help"], ["-h"]):
        print(USAGE, end="")
    elif arguments == ["--list"]:
        return _list()
    elif arguments[:1] == ["--remove"] and len(arguments) == 2:
        entry, phrase = remove(phrases_folder(), arguments[1])
        print(f"forgot {_shown(phrase or entry.name)}: {_shown(entry.command)}")
    elif len(arguments) == 2 and not arguments[0].startswith("--"):
        return _teach(*arguments)
    else:
        hint = f"to ask for a command that starts with this word: seq2cmd -- teach {' '.join(arguments)}" if arguments else ""
        raise UsageError("expected words and a command, each in quotes: seq2cmd teach \"words\" 'command'", hint=hint)
    return 0


def _teach(words: str, command: str) -> int:
    try:
        entry = learn(words, command)
    except UnicodeEncodeError:
        raise OwnWordsError("words or command are not UTF-8", hint="type them anew") from None
    _parses(entry)
    kept = add(phrases_folder(), entry)
    print(f"learned {kept.name} ({_place(kept.path)})")
    _print(kept)
    return 0


def _list() -> int:
    entries = read_folder(phrases_folder())
    for entry in entries:
        sentences(entry)
        print(f"{entry.name} ({_place(entry.path)} line {entry.first})")
        _print(entry)
    if not entries:
        print("nothing yet: seq2cmd teach \"words\" 'command'", file=sys.stderr)
    return 0


def _print(entry: Entry) -> None:
    for phrase, _ in entry.phrases:
        print(f"  say   {phrase}")
    print(f"  get   {entry.command}")
    for name, kind in entry.slots.items():
        print(f"  {{{name}}}  {kind}{': any word, or one that is recognised as such' if BARE[SLOT_TYPES[kind]] else ''}")
    risk = assess(entry.command)
    print(f"  risk  {risk.level}{': it ' + '; '.join(risk.reasons) if risk.reasons else ''}")


def _parses(entry: Entry) -> None:
    """Ask bash, where there is one, whether it can read the command; with -n it runs nothing."""
    import shutil
    import subprocess

    bash = shutil.which("bash")
    if not bash:
        return
    environment = {name: value for name, value in os.environ.items() if name not in ("BASH_ENV", "ENV", "SHELLOPTS")}
    asked = [bash, "--norc", "--noprofile", "-n", "-c", sample(entry)]
    done = subprocess.run(asked, stdin=subprocess.DEVNULL, capture_output=True, check=False, env=environment, timeout=10)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").splitlines()[:1]
        raise OwnWordsError(f"bash cannot read this command: {''.join(said).partition('-c: ')[2]}", hint=entry.command)


def _place(path: str) -> str:
    home = os.path.expanduser("~")
    return _shown("~" + path[len(home) :] if path.startswith(home + os.sep) else path)


def _shown(text: str) -> str:
    """Nothing that a terminal would obey."""
    return "".join(c if c.isprintable() else "?" for c in text)
