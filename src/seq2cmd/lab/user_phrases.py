"""A user's own words as tasks of the grammar, so that a model can learn them. docs/own-words.md describes their files.

A command of one's own is made of pieces of its own: what stands between two slots is one literal, and the first one is glued to the left,
which changes nothing at the beginning of a line and makes it another piece than the one that the grammar's commands begin with. So all of
it is said by rows that are new, and what the network has learned need not move.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hassil.expression import Expression, ListReference, TextChunk
from hassil.expression import Sequence as Chain

from seq2cmd import _core
from seq2cmd.errors import OwnWordsError
from seq2cmd.lab.forms import GLUE_LEFT, GLUE_RIGHT, Literal, Piece, Slot
from seq2cmd.lab.grammar import RISKS, Grammar, Phrase, Task
from seq2cmd.lab.vocabulary import tokens
from seq2cmd.own_words.form import Hole, parse
from seq2cmd.own_words.learn import check, sample
from seq2cmd.own_words.phrasebook import read_folder
from seq2cmd.own_words.sentence import Entry
from seq2cmd.own_words.template import expand

AREA = "own"
# Slot types that take any text, such as a quoted one; what the others take is plain, and may be read by a second shell.
FREE = frozenset(("place", "path", "file", "dir", "files", "name", "glob", "text", "remote", "url", "process"))
SPOKEN = ("name", "text", "service", "package", "process", "container", "words")  # pools of values that are words
SPOKEN_SHARE = 0.1  # of their values that are words of one's own, so that "restart {service}" still takes such a word
_SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass
class UserPhrases:
    """What a folder of own words teaches: tasks with their phrases; names of entries that are only matched, with the reason."""

    tasks: list[Task]
    left_out: dict[str, str]

    def words(self) -> list[str]:
        """The words of their phrases, sorted."""
        texts = {_SLOT.sub("\n", phrase.text) for task in self.tasks for phrase in task.phrases}
        return sorted({word for text in texts for word in tokens(text)})


def read_user_phrases(folder: Path) -> UserPhrases:
    """The entries of a folder as tasks.

    Raises:
        OwnWordsError: there are none, or one cannot be used as it is; the message has file and line.
    """
    entries = read_folder(str(folder))
    if not entries:
        teach = "teach some first: seq2cmd teach \"deploy {host}\" 'ssh {host} systemctl restart shop'"
        raise OwnWordsError(f"no own phrases in {folder}", hint=f"{teach}; or name the folder of their files (*.yaml)")
    found = UserPhrases([], {})
    for entry in entries:
        check(entry)
        reason = _not_learned(entry)
        if reason:
            found.left_out[entry.name] = reason
        else:
            found.tasks.append(_task(entry))
    if not found.tasks:
        name, reason = next(iter(found.left_out.items()))
        raise OwnWordsError(f"nothing in {folder} can be learned: {name}: {reason}", hint="they are matched as before")
    return found


def _not_learned(entry: Entry) -> str:
    """Why an entry cannot be learned; empty if it can. The model's commands are quoted once, and no more is asked of a value."""
    for piece in parse(entry):
        if isinstance(piece, Hole) and (piece.read_twice or piece.quoted) and entry.slots[piece.name] in FREE:
            return f"{{{piece.name}}} takes any text, and " + (
                "a second shell would read it again" if piece.read_twice else "stands inside quotes"
            )
    if not entry.command.isascii():
        return "the command is not ASCII"
    return ""


def _task(entry: Entry) -> Task:
    risk = RISKS[_core.risk(sample(entry).encode())[0]]
    task = Task(f"{AREA}:{entry.name}", AREA, entry.does, risk, dict(entry.slots), {}, entry.command, entry.command, [])
    task.pieces = _pieces(entry)
    texts = {" ".join(text.split()): None for phrase, line in entry.phrases for text in expand(entry, phrase, line)}
    task.phrases = [_phrase(text) for text in texts]
    return task


def _pieces(entry: Entry) -> list[Piece]:
    """The pieces of a command: one literal between two slots, the first one as nobody else has it."""
    out: list[Piece] = []
    for piece in parse(entry):
        if isinstance(piece, Hole):
            out.append(Slot(piece.name, piece.label))
            continue
        text, glue = piece[0].decode(), piece[2]
        before = out[-1] if out else None
        if isinstance(before, Literal):
            space = "" if before.glue & GLUE_RIGHT or glue & GLUE_LEFT else " "
            out[-1] = Literal(before.text + space + text, before.glue & GLUE_LEFT | glue & GLUE_RIGHT)
        else:
            out.append(Literal(text, glue if out else glue | GLUE_LEFT))
    return out


def _phrase(text: str) -> Phrase:
    parts = enumerate(_SLOT.split(text))
    items: list[Expression] = [ListReference(part) if k % 2 else TextChunk(part, part) for k, part in parts if part]
    return Phrase(text, Chain(items=items), frozenset(_SLOT.findall(text)))


def add_to_grammar(grammar: Grammar, own: UserPhrases, words: Sequence[str]) -> None:
    """Put the tasks into a grammar, and these words, which only they say, among the values that are words."""
    grammar.tasks |= {task.id: task for task in own.tasks}
    for kind in SPOKEN if words else ():
        pool = list(grammar.values.get(kind, []))
        grammar.values[kind] = pool * math.ceil(len(words) * (1 / SPOKEN_SHARE - 1) / len(pool)) + list(words) if pool else pool
