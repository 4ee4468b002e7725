"""From a shell command line to words and operators, as a POSIX shell reads them.

Quotes are removed, but what they protected is remembered: a character that the shell would act on (an open wildcard, a leading tilde, a
variable) is preceded by ``OPEN`` in the word, so ``'*.log'`` and ``*.log`` stay different words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

OPEN = "\x01"
OPERATORS = ("&>>", "<<<", "&&", "||", "|&", ";;", ">>", ">|", ">&", "<&", "&>", "<<", "|", "&", ";", "(", ")", ">", "<")
REDIRECTIONS = {">", ">>", "<", ">&", "<&", "<<<", "&>", "&>>"}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*|[0-9?$!#@*-]")
_BRACED_NAME = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_ANSI = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "e": "\x1b"}


class ShellSyntaxError(ValueError):
    """The text is no command line that this reader understands."""


@dataclass(frozen=True)
class Operator:
    """A control or redirection operator; `number` is the file descriptor written before a redirection."""

    text: str
    number: str = ""


Token = str | Operator
_Character = tuple[str, bool]  # the character, and whether the shell sees it unquoted


class _Reader:
    """Reads one command line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.word: list[_Character] = []
        self.in_word = False
        self.tokens: list[Token] = []

    def read(self) -> list[Token]:
        while self.at < len(self.text):
            c = self.text[self.at]
            if c in " \t\r":
                self._end()
                self.at += 1
            elif c == "\n":
                self._end()
                self.tokens.append(Operator(";"))
                self.at += 1
            elif c == "#" and not self.in_word:
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif self.text.startswith(("<(", ">("), self.at):
                self._nested(self.at + 1, c)
            elif c in "|&;()<>":
                self._operator()
            else:
                self._part(c)
        self._end()
        return self.tokens

    def _part(self, c: str) -> None:
        """One quoted stretch, escape, expansion or plain character of a word."""
        self.in_word = True
        if c == "'":
            self._single(self.at + 1)
        elif c == '"':
            self._double()
        elif c == "\\":
            if self.at + 1 < len(self.text) and self.text[self.at + 1] != "\n":
                self.word.append((self.text[self.at + 1], False))
            self.at += 2
        elif c == "$" and self.text.startswith("$'", self.at):
            self._ansi()
        elif c in "$`":
            self._expansion()
        else:
            self.word.append((c, True))
            self.at += 1

    def _single(self, start: int) -> None:
        end = self.text.find("'", start)
        if end < 0:
            raise ShellSyntaxError("a single quote is not closed")
        self.word += [(c, False) for c in self.text[start:end]]
        self.at = end + 1

    def _ansi(self) -> None:
        self.at += 2
        while self.at < len(self.text) and self.text[self.at] != "'":
            c = self.text[self.at]
            if c == "\\" and self.at + 1 < len(self.text):
                self.at += 1
                c = _ANSI.get(self.text[self.at], self.text[self.at])
            self.word.append((c, False))
            self.at += 1
        if self.at >= len(self.text):
            raise ShellSyntaxError("a quote is not closed")
        self.at += 1

    def _double(self) -> None:
        self.at += 1
        while self.at < len(self.text) and self.text[self.at] != '"':
            c = self.text[self.at]
            if c == "\\" and self.text[self.at + 1 : self.at + 2] in ("$", "`", '"', "\\"):
                self.word.append((self.text[self.at + 1], False))
                self.at += 2
            elif c in "$`":
                self._expansion()
            else:
                self.word.append((c, False))
                self.at += 1
        if self.at >= len(self.text):
            raise ShellSyntaxError("a double quote is not closed")
        self.at += 1

    def _expansion(self) -> None:
        """A variable or a command substitution; a `$` before anything else is itself."""
        if self.text[self.at] == "`":
            end = self.text.find("`", self.at + 1)
            if end < 0:
                raise ShellSyntaxError("a backquote is not closed")
            self._substitution(self.text[self.at + 1 : end])
            self.at = end + 1
        elif self.text.startswith("$(", self.at):
            end = _closing(self.text, self.at + 1)
            self._substitution(self.text[self.at + 2 : end])
            self.at = end + 1
        elif match := _BRACED_NAME.match(self.text, self.at + 1):
            self._open("$" + match[1])
            self.at = match.end()
        elif match := _NAME.match(self.text, self.at + 1):
            self._open("$" + match[0])
            self.at = match.end()
        else:
            self.word.append(("$", self.text.startswith("${", self.at)))
            self.at += 1

    def _open(self, text: str) -> None:
        self.word += [(OPEN, False), *((c, False) for c in text)]

    def _substitution(self, inner: str) -> None:
        self._open("$(" + " ".join(inner.split()) + ")")

    def _nested(self, start: int, mark: str) -> None:
        end = _closing(self.text, start)
        self.in_word = True
        self._open(mark + "(" + " ".join(self.text[start + 1 : end].split()) + ")")
        self.at = end + 1

    def _operator(self) -> None:
        text = next(op for op in OPERATORS if self.text.startswith(op, self.at))
        if text in ("<<", ";;"):
            raise ShellSyntaxError(f"{text} is not read here")
        number = ""
        if text in REDIRECTIONS and self.word and all(c.isdigit() and plain for c, plain in self.word):
            number = "".join(c for c, _ in self.word)
            self.word, self.in_word = [], False
        self._end()
        self.tokens.append(Operator(text, number))
        self.at += len(text)

    def _end(self) -> None:
        if self.in_word:
            self.tokens += [_text(word) for word in _braces(self.word)]
        self.word, self.in_word = [], False


def _closing(text: str, start: int) -> int:
    """Where the parenthesis that opens at `start` closes (quotes are skipped)."""
    depth, quote, at = 0, "", start
    while at < len(text):
        c = text[at]
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
            if not depth:
                return at
        at += 1
    raise ShellSyntaxError("a parenthesis is not closed")


def _braces(word: list[_Character]) -> list[list[_Character]]:
    """Expand ``a{b,c}`` (lists only, one after the other, not inside each other)."""
    for start, character in enumerate(word):
        if character != ("{", True):
            continue
        end = next((k for k in range(start, len(word)) if word[k] == ("}", True)), None)
        if end is None or (",", True) not in word[start:end]:
            return [word]
        choices: list[list[_Character]] = [[]]
        for inner in word[start + 1 : end]:
            if inner == (",", True):
                choices.append([])
            else:
                choices[-1].append(inner)
        return [expanded for choice in choices for expanded in _braces(word[:start] + choice + word[end + 1 :])]
    return [word]


def _text(word: list[_Character]) -> str:
    """The word with OPEN before what the shell would act on."""
    out = []
    for k, (c, plain) in enumerate(word):
        tilde = c == "~" and k == 0 and (len(word) == 1 or word[1][0] == "/" or word[1][0].isalpha())
        if plain and (c in "*?" or tilde or (c == "[" and ("]", True) in word[k:])):
            out.append(OPEN)
        out.append(c)
    return "".join(out)


def read_tokens(command: str) -> list[Token]:
    """Split a command line into words and operators.

    Raises:
        ShellSyntaxError: a quote or parenthesis is not closed, or the line uses a here-document or `case`.
    """
    return _Reader(command).read()
