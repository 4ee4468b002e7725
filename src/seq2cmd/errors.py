"""Every error that seq2cmd raises on purpose.

    Seq2CmdError                 exit code 2
    +-- RequestError             the request cannot be read: empty, too long, not UTF-8, control characters
    +-- ModelError               the model folder is missing, truncated, altered or of another format version
    +-- MissingExtraError        an optional part is not installed
    +-- RecipeError              a recipe has an unknown key or a wrong value
    +-- GrammarError             the grammar cannot be used as it is
    +-- DataError                a file of requests or checks cannot be read
    +-- OwnWordsError            a file of own words cannot be used as it is
    +-- UsageError               wrong options on the command line (cli/options.py)
"""


class Seq2CmdError(Exception):
    """Base of all errors; `hint` is the next step for the user."""

    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class RequestError(Seq2CmdError):
    """The request cannot be read."""


class ModelError(Seq2CmdError):
    """The model folder cannot be used."""


class MissingExtraError(Seq2CmdError):
    """An optional part is not installed; the hint is the install line."""


class RecipeError(Seq2CmdError):
    """A recipe cannot be used."""


class GrammarError(Seq2CmdError):
    """The grammar cannot be used."""


class DataError(Seq2CmdError):
    """A file of requests or checks cannot be read."""


class OwnWordsError(Seq2CmdError):
    """What a user taught, or wants to teach, cannot be used as it is."""
