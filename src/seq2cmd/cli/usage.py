"""The text of --help, made from the two tables."""

from . import COMMANDS
from .options import OPTIONS, Option

HEAD = """\
seq2cmd - plain words in, the right Linux command out. It prints commands and never runs them.

  seq2cmd find pdf files bigger than 20 MB in ~/docs    one request (quote it if it holds ' * ? & | < > ...)
  seq2cmd                                               an interactive prompt
  seq2cmd --file requests.txt                           a request a line; so does: ... | seq2cmd
  seq2cmd -- train timetable files                      a request that starts like a command below
"""
TAIL = """
Exit codes: 0 answered, 1 no confident answer (a guess may be printed; stderr says so), 2 wrong use.
"""


def help_text() -> str:
    """All of it."""
    options = [(_form(option), option.help) for option in OPTIONS]
    commands = [(name, row.help + (f" (needs seq2cmd[{row.extra}])" if row.extra else "")) for name, row in COMMANDS.items()]
    return HEAD + "\nOptions:\n" + _table(options) + "\nCommands:\n" + _table(commands) + TAIL


def _form(option: Option) -> str:
    names = f"{option.short}, {option.name}" if option.short else f"    {option.name}"
    return f"{names} {option.value}".rstrip()


def _table(rows: list[tuple[str, str]]) -> str:
    width = max(len(left) for left, _ in rows)
    return "".join(f"  {left:{width}}  {right}\n" for left, right in rows)
