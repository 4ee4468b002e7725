"""What is said about a command beside it, to somebody at a terminal: what it does, what its parts mean, what it needs."""

import sys

from ..knowledge import Knowledge
from ..suggestion import Suggestion

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..explain import Part

WIDEST = 40  # characters of a part that the meanings of others are aligned with


def remark(suggestion: Suggestion) -> None:
    """The risk and what the command does, on stderr; and what is missing here."""
    if suggestion.does:
        print(f"{suggestion.risk}: {suggestion.does}", file=sys.stderr)
    for utility in suggestion.missing:
        print(missing(utility), file=sys.stderr)


def missing(utility: str) -> str:
    """That a utility is not here, and how to get it."""
    from ..system import System

    manager = System().package_manager()
    knowledge = Knowledge()
    package = knowledge.package(utility, manager) if manager else ""
    install = knowledge.on_system("package-install", (manager,)) or "sudo apt install §package:0§"
    if not package:
        return f"not installed here: {utility}"
    before, _, after = install.split("§")
    return f"not installed here: {utility}; to get it: {before}{package}{after}"


def table(parts: "Sequence[Part]") -> list[str]:
    """A line for each part, meanings below one another."""
    width = max((len(part.part) for part in parts if len(part.part) <= WIDEST), default=0)
    return [f"  {part.part:{width}}  {part.text}" for part in parts]
