"""The interactive prompt: a request a line, the command below it. Ctrl-D ends, Ctrl-C clears the line, `:help` lists the commands."""

import sys

from ..errors import Seq2CmdError
from ..suggestion import DESTROYS, Suggestion
from ..translator import Translator
from . import complain
from .line_editing import LineEditing
from .options import Options
from .translate import ask, show

PROMPT = "> "
WELCOME = "Say what you want to do; it prints the command and runs nothing. :help lists more, Ctrl-D ends."
CHOICES = 4  # commands that `:next` leafs through, unless more are asked for


class Session:
    """What the prompt knows: the last answer, the commands it has to offer, and the one that is looked at."""

    def __init__(self, translator: Translator, options: Options, editing: LineEditing) -> None:
        self.translator, self.options, self.editing = translator, options, editing
        self.shown = options.alternatives or 1
        options.alternatives = max(self.shown, CHOICES)
        self.suggestion: Suggestion | None = None
        self.choices: list[str] = []
        self.at = 0
        self.command: str | None = None
        self.ended = False

    def request(self, text: str) -> None:
        """Answer a request."""
        self.suggestion, self.choices, self.at, self.command = None, [], -1, None
        suggestion = ask(self.translator, text, self.options)
        others = suggestion.alternatives
        self.suggestion, self.choices = suggestion, [alternative.command for alternative in others]
        if suggestion.command is not None:
            self.command, self.at = suggestion.command, 0
            self.choices.insert(0, suggestion.command)
        suggestion.alternatives = others[: self.shown - 1]
        show(suggestion, self.options)
        suggestion.alternatives = others

    def look_at(self, command: str) -> None:
        """Make this the command that is copied, edited, explained; and show it."""
        from ..risk import assess

        self.command = command
        print(command, flush=True)
        risk = assess(command)
        if risk.level == DESTROYS:
            print(f"careful: it {'; '.join(risk.reasons)}", file=sys.stderr)


def converse(translator: Translator, options: Options) -> int:
    """Ask and answer until the end of the input; returns the exit code."""
    print(WELCOME, file=sys.stderr)
    editing = LineEditing(options)
    session = Session(translator, options, editing)
    try:
        while not session.ended:
            try:
                _take(session, input(_prompt()))
            except KeyboardInterrupt:  # at any moment of a round: it ends the line, not the program
                print(file=sys.stderr)
    except EOFError:
        print(file=sys.stderr)
    finally:
        editing.close()
    return 0


def _prompt() -> str:
    """The prompt for input(); on stderr by ourselves when stdout goes elsewhere, which is to get the commands alone."""
    if sys.stdout.isatty():
        return PROMPT
    print(PROMPT, end="", file=sys.stderr, flush=True)
    return ""


def _take(session: Session, typed: str) -> None:
    """What was typed, or pasted: each line of a paste is a request, whatever it begins with."""
    lines = [line.strip() for line in typed.splitlines()]
    for line in filter(None, lines):
        try:
            if line.startswith(":") and len(lines) == 1:
                from .prompt_commands import obey

                obey(session, line[1:])
            else:
                if not typed[0].isspace():
                    session.editing.remember(line)
                session.request(line)
        except Seq2CmdError as error:
            complain(error)
