"""The default command: translate requests from the command line, from a file, or from stdin."""

import os
import sys

from ..errors import RequestError
from ..model_folder import ModelFolder
from ..places import phrases_folder
from ..suggestion import ANSWER, DESTROYS, REFUSE, TAKEN_FOR, UNREADABLE, UNSURE, Alternative, Suggestion
from ..translator import Translator
from . import complain
from .options import Options, UsageError, fill_in, read_options

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..system import System

ANSWERED, NOT_SURE = 0, 1  # exit codes
NAMES_HERE = ("file", "files", "path", "dir", "place")  # slot types that an entry of the working directory may stand in


def main(arguments: list[str]) -> int:
    """Translate; returns the exit code."""
    options = read_options(arguments)
    if options.help:
        from .usage import help_text

        print(help_text(), end="")
        return 0
    if options.version:
        from . import version

        return version.main([])
    fill_in(options)
    if options.widget:
        from . import widget

        return widget.answer(options)
    if options.output is not None:
        from . import batch

        return batch.run(options)
    if options.words:
        return _one(options)
    if options.file is not None:
        return _file(options.file, options)
    if "--" in arguments:
        raise UsageError("no request behind --", hint="seq2cmd -- find pdf files")
    return _stdin(options)


def _one(options: Options) -> int:
    if options.file is not None:
        raise UsageError("both a request and --file", hint="leave one of them out")
    request = " ".join(options.words)
    suggestion = ask(open_translator(options), request, options)
    if options.attention:
        _draw(suggestion, options.attention)
    if options.copy and suggestion.command is not None:
        from .clipboard import copy

        copy(suggestion.command)
    return show(suggestion, options)


def open_translator(options: Options) -> Translator:
    """The translator that the options ask for."""
    return Translator(ModelFolder.named(options.model), options.engine)


def ask(translator: Translator, request: str, options: Options) -> Suggestion:
    """The suggestion for one request."""
    wanted = options.alternatives or (4 if options.json else 1)
    suggestion = _taught(translator, request, options, wanted) if options.own_words and os.path.isdir(phrases_folder()) else None
    if suggestion is None:
        suggestion = _translated(translator, request, options, wanted)
        if options.cwd_aware and any(argument.slot in NAMES_HERE and "/" not in argument.text for argument in suggestion.arguments):
            from .nearby import fitted

            suggestion = fitted(suggestion, lambda renamed: _translated(translator, renamed, options, wanted))
    if options.shell == "sh":
        return suggestion
    from ..shells import for_shell

    return for_shell(suggestion, options.shell)


def _translated(translator: Translator, request: str, options: Options, wanted: int) -> Suggestion:
    """The model's suggestion, for the machine at hand."""
    system, dialect = machine(options)
    return translator.translate(
        request, wanted - 1, options.beam, options.max_characters, options.attention is not None,
        dialect=dialect, system=system, explain=options.explain or remarks_wanted(options),
    )


def _taught(translator: Translator, request: str, options: Options, wanted: int) -> Suggestion | None:
    """The suggestion from own words; if more than one command is wanted, with those of the model behind them."""
    from ..own_words.answer import answer

    suggestion = answer(phrases_folder(), request, translator.model, options.max_characters)
    if suggestion is None or wanted == 1 or suggestion.command is None:
        return suggestion
    said = _translated(translator, request, options, wanted)
    more = said.alternatives if said.command is None else (Alternative(said.command, said.confidence, said.risk), *said.alternatives)
    known = {suggestion.command, *(alternative.command for alternative in suggestion.alternatives)}
    more = tuple(alternative for alternative in more if alternative.command not in known)
    suggestion.alternatives = (*suggestion.alternatives, *more)[: wanted - 1]
    return suggestion


def machine(options: Options) -> "tuple[System | None, str]":
    """The machine that commands are for, and its dialect."""
    if options.any_system:
        return None, "gnu" if options.dialect == "auto" else options.dialect
    from ..system import System

    system = System()
    if options.dialect != "auto":
        return system, options.dialect
    return system, "busybox" if system.is_busybox() else "gnu"


def remarks_wanted(options: Options) -> bool:
    """Does somebody sit at the terminal and read what the command does? Not where it is piped on."""
    streams = (sys.stdout, sys.stderr)
    return not (options.quiet or options.json or options.widget) and all(stream is not None and stream.isatty() for stream in streams)


def show(suggestion: Suggestion, options: Options, where: str = "") -> int:
    """Commands to stdout, doubts to stderr; returns the exit code."""
    if options.json:
        print(_json(suggestion), flush=True)
    elif suggestion.command is not None:
        print("\n".join(_lines(suggestion, options)), flush=True)
        if not options.quiet:
            _warn(suggestion)
    if not where and remarks_wanted(options) and suggestion.command is not None:
        from .remarks import remark

        remark(suggestion)
    if suggestion.verdict == ANSWER:
        for taken in suggestion.reasons if not options.quiet else ():
            if TAKEN_FOR in taken:
                print(f"{where}{taken}; --no-cwd-aware keeps it", file=sys.stderr)
        return ANSWERED
    if not options.quiet:
        print(f"{where}{'not sure' if suggestion.verdict == UNSURE else 'no answer'}: {_reasons(suggestion)}", file=sys.stderr)
    return NOT_SURE


def _lines(suggestion: Suggestion, options: Options) -> list[str]:
    """The commands; with their probabilities where several go to a terminal; with their parts where those are asked for."""
    commands = [suggestion.command or "", *(alternative.command for alternative in suggestion.alternatives)]
    if len(commands) > 1 and remarks_wanted(options):
        sure = [suggestion.confidence, *(alternative.confidence for alternative in suggestion.alternatives)]
        commands = [f"{confidence:4.0%}  {command}" for command, confidence in zip(commands, sure)]
    if options.explain and suggestion.explain is not None:
        from .remarks import table

        commands[1:1] = table(suggestion.explain)
    return commands


def _json(suggestion: Suggestion) -> str:
    """One line. Characters that a terminal would obey (of a request that was refused for them) are written as escapes."""
    import json

    text = json.dumps(suggestion.to_dict(), ensure_ascii=False)
    return text if text.isprintable() else json.dumps(suggestion.to_dict())


def _warn(suggestion: Suggestion) -> None:
    """Say to somebody who sits at the terminal what would be lost."""
    if suggestion.risk == DESTROYS and suggestion.command is not None and sys.stderr is not None and sys.stderr.isatty():
        from ..risk import assess

        print(f"careful: it {'; '.join(assess(suggestion.command).reasons)}", file=sys.stderr)


def _reasons(suggestion: Suggestion) -> str:
    confidence = f" (confidence {suggestion.confidence:.2f})" if suggestion.confidence else ""
    return "; ".join(suggestion.reasons) + confidence


def _draw(suggestion: Suggestion, picture: str) -> None:
    """Draw the attention map; the lab does it, found by name as in the command table."""
    from importlib import import_module
    from pathlib import Path

    from ..errors import MissingExtraError

    if not picture.endswith(".png"):
        raise UsageError(f"--attention writes a PNG, got {picture!r}", hint="--attention map.png")
    try:
        plots = import_module("seq2cmd.lab.plots")
    except ModuleNotFoundError as error:
        raise MissingExtraError(f"--attention needs the Python package {error.name!r}", hint="pip install 'seq2cmd[lab]'") from None
    attention = suggestion.attention
    if attention is None or not attention.pieces:
        return
    try:
        plots.attention_map(attention.tokens, attention.pieces, attention.weights, Path(picture))
    except OSError as error:
        raise UsageError(f"cannot write {picture}: {error.strerror}") from None


def _file(path: str, options: Options) -> int:
    if path == "-":
        return _batch(sys.stdin.buffer, options, "stdin")
    try:
        with open(path, "rb") as file:
            return _batch(file, options, path)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None


def _stdin(options: Options) -> int:
    if sys.stdin is None:
        raise UsageError("no request", hint="seq2cmd find pdf files in ~/docs")
    if sys.stdin.isatty():
        from .prompt import converse

        return converse(open_translator(options), options)
    first = sys.stdin.buffer.readline()
    if not first:
        raise UsageError("no request", hint="seq2cmd find pdf files in ~/docs")
    from itertools import chain

    return _batch(chain([first], sys.stdin.buffer), options, "stdin")


def _batch(lines: "Iterable[bytes]", options: Options, name: str) -> int:
    """A request a line, an answer a line. Where there is no command the line is empty, so that line 7 answers line 7."""
    if options.attention:
        raise UsageError("--attention draws one request", hint="give the request on the command line")
    if options.copy and "copy" in options.given:
        raise UsageError("--copy takes one request", hint="give the request on the command line")
    if (options.alternatives or options.explain) and not options.json:
        for option in ("alternatives", "explain"):
            if option in options.given:
                raise UsageError(f"--{option} with many requests would lose track of them", hint="add --json")
        options.alternatives, options.explain = None, False  # from the configuration, which does not mean this
    translator = open_translator(options)
    code = ANSWERED
    for number, line in enumerate(lines, 1):
        request = line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
        where = f"seq2cmd: {name} line {number}: "
        try:
            suggestion = ask(translator, request, options)
        except RequestError as error:
            complain(error, f"{name} line {number}: ")
            suggestion = unreadable(request, error, translator)
            if options.json:
                print(_json(suggestion), flush=True)
        else:
            code = max(code, show(suggestion, options, where))
        if suggestion.verdict == REFUSE:
            code = NOT_SURE
            if not options.json:
                print(flush=True)
    return code


def unreadable(request: str, error: RequestError, translator: Translator) -> Suggestion:
    """The answer to a request that cannot be read."""
    shown = request.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return Suggestion(shown, REFUSE, reasons=(f"{UNREADABLE}: {error}",), model=translator.folder.name)
