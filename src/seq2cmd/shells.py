"""Commands for the user's own shell: the core knows what bash, zsh and fish want differently from sh (native/target_shell.h)."""

from . import _core
from .suggestion import NO_FORM, REFUSE, Suggestion

SHELLS = ("sh", "bash", "zsh", "fish")  # in the order of the core's numbers


def written_for(command: str, shell: str) -> str | None:
    """The command as the shell has to be told it; None if it has no such command.

    Raises:
        ValueError: the shell is none of SHELLS.
    """
    if shell not in SHELLS:
        raise ValueError(f"expected a shell of {', '.join(SHELLS)}, got {shell!r}")
    return _core.for_shell(command, SHELLS.index(shell))


def for_shell(suggestion: Suggestion, shell: str) -> Suggestion:
    """The suggestion with its commands written for the shell, in place. Alternatives that the shell does not have are left out; if the
    command itself is one of them, the suggestion becomes a refusal."""
    if suggestion.command is not None:
        suggestion.command = written_for(suggestion.command, shell)
        if suggestion.command is None:
            suggestion.verdict = REFUSE
            suggestion.risk = None
            suggestion.reasons = (*suggestion.reasons, f"{NO_FORM} in {shell}")
    kept = []
    for alternative in suggestion.alternatives:
        written = written_for(alternative.command, shell)
        if written is not None:
            alternative.command = written
            kept.append(alternative)
    suggestion.alternatives = tuple(kept)
    return suggestion
