"""What can be typed at the prompt behind a colon. Nothing here runs a command; `:edit` starts the user's editor on its text."""

import os
import sys
from importlib.util import find_spec

from ..risk import assess
from .options import UsageError

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable

    from .prompt import Session

SHADES = " .:-=+*#%@"  # of the attention map, from nothing to everything
EDITORS = ("sensible-editor", "nano", "vi")


def obey(session: "Session", line: str) -> None:
    """Do what a line says; its first word may be shortened as long as it is clear.

    Raises:
        Seq2CmdError: there is no such command, or it cannot be done.
    """
    word, _, rest = line.strip().partition(" ")
    fitting = [name for name in COMMANDS if name.startswith(word)] if word else []
    if word in COMMANDS:
        fitting = [word]
    if len(fitting) != 1:
        which = f"may be {' or '.join(':' + name for name in fitting)}" if fitting else "is no command of the prompt"
        raise UsageError(f":{word} {which}", hint=":help lists them")
    COMMANDS[fitting[0]][0](session, rest.strip())


def _command(session: "Session") -> str:
    if session.command is None:
        raise UsageError("there is no command yet", hint="ask for one first")
    return session.command


def _next(session: "Session", _: str) -> None:
    if not session.choices:
        raise UsageError("there is nothing to leaf through", hint="ask for a command first")
    session.at = (session.at + 1) % len(session.choices)
    session.look_at(session.choices[session.at])


def _copy(session: "Session", _: str) -> None:
    from .clipboard import copy

    done = copy(_command(session))
    print("copied" if done else "there is no clipboard: neither wl-copy, xclip or xsel, nor a terminal that takes it", file=sys.stderr)


def _accept(session: "Session", rest: str) -> None:
    _copy(session, rest)
    session.ended = True


def _edit(session: "Session", _: str) -> None:
    text = edited(_command(session))
    if not text.isprintable():
        raise UsageError("the edited command holds a line break or a character that a terminal would obey", hint=":edit again")
    if not text:
        raise UsageError("nothing was left of the command", hint="it stays as it was")
    session.look_at(text)


def edited(command: str) -> str:
    """The text as the user's editor ($VISUAL, $EDITOR) leaves it, in a file for the user alone."""
    import shlex
    import shutil
    import subprocess
    from tempfile import TemporaryDirectory

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or next(filter(shutil.which, EDITORS), "")
    if not editor:
        raise UsageError("there is no editor", hint="set $EDITOR")
    with TemporaryDirectory(prefix="seq2cmd-") as folder:
        path = os.path.join(folder, "command.sh")
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(command + "\n")
        try:
            code = subprocess.call([*shlex.split(editor), path])
            with open(path, encoding="utf-8") as file:
                text = file.read().strip()
        except (OSError, ValueError) as error:
            raise UsageError(f"cannot edit with {editor!r}: {error}", hint="set $EDITOR") from None
    if code:
        raise UsageError(f"the editor {editor!r} ended with {code}", hint="the command stays as it was")
    return text


def _explain(session: "Session", _: str) -> None:
    command = _command(session)
    if find_spec("seq2cmd.cli.explain"):
        from importlib import import_module

        import_module("seq2cmd.cli.explain").main([command])
        return
    risk = assess(command)
    print(f"{command}\n{risk.level}{': it ' if risk.reasons else ''}{'; '.join(risk.reasons)}", file=sys.stderr)


def _json(session: "Session", _: str) -> None:
    from .translate import show

    if session.suggestion is None:
        raise UsageError("there is no answer yet", hint="ask for a command first")
    before, session.options.json = session.options.json, True
    show(session.suggestion, session.options)
    session.options.json = before


def _attention(session: "Session", _: str) -> None:
    if session.suggestion is None or session.suggestion.source:
        raise UsageError("there is no answer of the model to look at", hint="ask for a command first")
    options = session.options
    looked = session.translator.translate(session.suggestion.request, 0, options.beam, options.max_characters, attention=True)
    attention = looked.attention
    if attention is None or not attention.pieces:
        raise UsageError("the model said nothing")
    print("\n".join(attention_map(attention.tokens, attention.pieces, attention.weights)), file=sys.stderr)


def attention_map(tokens: tuple[str, ...], pieces: tuple[str, ...], weights: list[list[float]]) -> list[str]:
    """A line a piece of the command: a column a token of the request, the darker the more the network looked there.

    Args:
        tokens, pieces: S and T texts; weights: [T][S], each row sums to 1.
    """
    width = max(map(len, pieces))
    lines = [f"{'':{width}} {'|' * k}{token}" for k, token in reversed(list(enumerate(tokens)))]
    for piece, row in zip(pieces, weights):
        lines.append(f"{piece:>{width}} " + "".join(SHADES[min(len(SHADES) - 1, int(weight * len(SHADES)))] for weight in row))
    return lines


def _model(session: "Session", rest: str) -> None:
    from ..model_folder import ModelFolder, shipped_models
    from ..translator import Translator

    if rest:
        session.translator = Translator(ModelFolder.named(rest), session.options.engine)
    print(f"in use: {session.translator.folder.name}; there are: {', '.join(shipped_models())}", file=sys.stderr)


def _teach(session: "Session", rest: str) -> None:
    from . import teach

    if not rest:
        raise UsageError(":teach needs words for the command", hint=":teach make room")
    teach.main([rest, _command(session)])


def _history(session: "Session", _: str) -> None:
    for number, line in enumerate(session.editing.lines(), 1):
        print(f"{number:5}  {''.join(c if c.isprintable() else '?' for c in line)}", file=sys.stderr)


def _help(_: "Session", __: str) -> None:
    print("\n".join(f"  :{name:10} {says}" for name, (_, says) in COMMANDS.items()), file=sys.stderr)
    print("Alt-N, Alt-A, Alt-X, Alt-C and Alt-V type :next, :accept, :explain, :copy and :edit. Tab completes file names.", file=sys.stderr)


def _quit(session: "Session", _: str) -> None:
    session.ended = True


COMMANDS: "dict[str, tuple[Callable[[Session, str], None], str]]" = {
    "next": (_next, "the next alternative"),
    "accept": (_accept, "copy the command and end"),
    "explain": (_explain, "what the command does"),
    "copy": (_copy, "put the command into the clipboard"),
    "edit": (_edit, "change the command in your editor ($VISUAL, $EDITOR)"),
    "teach": (_teach, ":teach WORDS: from now on these words mean the command"),
    "json": (_json, "the answer as JSON"),
    "attention": (_attention, "which words the model looked at for each part of the command"),
    "model": (_model, ":model NAME: change the model; alone: which one is in use"),
    "history": (_history, "what was asked"),
    "help": (_help, "this list"),
    "quit": (_quit, "end, as Ctrl-D does"),
}
