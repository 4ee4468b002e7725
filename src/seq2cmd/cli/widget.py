"""`seq2cmd --widget`: an answer as lines that a shell can read without a parser. The shell widgets ask this way, once a key press.

    verdict TAB message               the message is empty when there is nothing to say
    risk TAB command                  a line a command, best first; none when the verdict is "refuse"; the risk may be empty: not known

No line holds a control character: the message is stripped of them, and a request that holds one is refused.
"""

from ..errors import Seq2CmdError
from ..suggestion import ANSWER, REFUSE, Suggestion
from .options import Options
from .translate import ANSWERED, NOT_SURE, ask, open_translator

LONGEST_MESSAGE = 100
COMMANDS = 4  # how many the key leafs through, unless --alternatives says otherwise


def answer(options: Options) -> int:
    """Print the lines; returns the exit code."""
    options.alternatives = options.alternatives or COMMANDS
    try:
        suggestion = ask(open_translator(options), " ".join(options.words), options)
    except Seq2CmdError as error:
        print(f"{REFUSE}\t{_short(str(error))}", flush=True)
        return error.exit_code
    print("\n".join([f"{suggestion.verdict}\t{_message(suggestion)}", *_commands(suggestion)]), flush=True)
    return ANSWERED if suggestion.verdict == ANSWER else NOT_SURE


def _message(suggestion: Suggestion) -> str:
    if suggestion.verdict == ANSWER:
        return ""
    return _short(("no answer: " if suggestion.verdict == REFUSE else "not sure: ") + "; ".join(suggestion.reasons))


def _short(message: str) -> str:
    """On one line of a terminal, with nothing in it that a terminal would obey."""
    shown = "".join(c if c.isprintable() else "?" for c in message)
    return shown if len(shown) <= LONGEST_MESSAGE else shown[: LONGEST_MESSAGE - 3] + "..."


def _commands(suggestion: Suggestion) -> list[str]:
    if suggestion.command is None:
        return []
    fields = [suggestion.to_dict(), *(alternative.to_dict() for alternative in suggestion.alternatives)]
    return [f"{field.get('risk') or ''}\t{field['command']}" for field in fields]
