"""A command line as a shell reads it: words, operators and redirections, each with where it stands. For explanations; nothing is run.

What stands in `$(...)`, backticks or `<(...)` stays inside its word. Quotes are understood as POSIX sh and bash have them.
"""

OPERATORS = ("&&", "||", ";;", "|&", "|", ";", "&", "\n", "(", ")")
REDIRECTIONS = ("&>>", "<<<", "<<-", "&>", ">>", "<<", "<>", ">|", ">&", "<&", ">", "<")
WORD, OPERATOR, REDIRECTION = "word", "operator", "redirection"
BLANK = " \t"


class Token:
    """A part of a command line.

    Attributes:
        kind: "word", "operator" or "redirection" (its target is the word behind it).
        text: as it stands in the line.
        value: of a word, without quotes; what is substituted stays as it is written.
    """

    __slots__ = ("kind", "text", "value")

    def __init__(self, kind: str, text: str, value: str = "") -> None:
        self.kind, self.text, self.value = kind, text, value


def read_command_line(line: str) -> list[Token]:
    """The tokens of a line; a quote that is not closed reaches to its end."""
    tokens: list[Token] = []
    at = 0
    while at < len(line):
        if line[at] in BLANK or line.startswith("\\\n", at):
            at += 1 if line[at] in BLANK else 2
        elif line[at] == "#":
            at = _find(line, "\n", at)
        else:
            token, at = _token(line, at)
            tokens.append(token)
    return tokens


def _token(line: str, at: int) -> tuple[Token, int]:
    digits = at
    while digits < len(line) and line[digits].isascii() and line[digits].isdigit():
        digits += 1
    for text in REDIRECTIONS:
        if line.startswith(text, digits) and not line.startswith(("<(", ">("), digits) and not (digits > at and text[0] == "&"):
            end = digits + len(text)
            if text in (">&", "<&") and end < len(line) and (line[end].isdigit() or line[end] == "-"):
                end += 1  # 2>&1 has no target behind it
            return Token(REDIRECTION, line[at:end]), end
    for text in OPERATORS:
        if line.startswith(text, at):
            return Token(OPERATOR, text), at + len(text)
    return _word(line, at)


def _word(line: str, start: int) -> tuple[Token, int]:
    value, at = "", start
    while at < len(line):
        c = line[at]
        if c in "'\"":
            text, at = _quoted(line, at)
            value += text
        elif c == "\\" and at + 1 < len(line):
            value += "" if line[at + 1] == "\n" else line[at + 1]
            at += 2
        elif c == "`":
            end = _find(line, "`", at + 1) + 1
            value, at = value + line[at:end], end
        elif c in "$<>" and line.startswith("(", at + 1):
            end = _closing(line, at + 1)
            value, at = value + line[at:end], end
        elif line.startswith("${", at):
            end = _find(line, "}", at) + 1
            value, at = value + line[at:end], end
        elif c in BLANK or c in "\n|&;()<>":
            break
        else:
            value += c
            at += 1
    return Token(WORD, line[start:at], value), at


def _quoted(line: str, at: int) -> tuple[str, int]:
    """The value of the quoted text that opens here, and where it ends."""
    quote, value = line[at], ""
    at += 1
    while at < len(line) and line[at] != quote:
        if quote == '"' and line.startswith("$(", at):
            end = _closing(line, at + 1)
            value, at = value + line[at:end], end
            continue
        if quote == '"' and line[at] == "\\" and line[at + 1 : at + 2] in tuple('$`"\\'):
            at += 1
        value += line[at]
        at += 1
    return value, at + 1


def _closing(line: str, at: int) -> int:
    """Behind the parenthesis that closes the one here."""
    depth = 0
    while at < len(line):
        if line[at] in "'\"":
            at = _quoted(line, at)[1]
            continue
        if line[at] == "\\":
            at += 1
        depth += {"(": 1, ")": -1}.get(line[at : at + 1], 0)
        at += 1
        if depth == 0:
            break
    return min(at, len(line))


def _find(line: str, text: str, at: int) -> int:
    """Where the text stands next, or the end of the line."""
    found = line.find(text, at)
    return found if found >= 0 else len(line) - 1 + (text == "\n")
