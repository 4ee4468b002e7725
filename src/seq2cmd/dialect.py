"""Commands as another machine has them: those of BusyBox, of another package manager, of another init system.

The model speaks GNU and Debian. The grammar has the forms, the request the
arguments, and the core writes them, so that they are quoted as everywhere.
"""

from . import _core
from .knowledge import Fragment, Knowledge, Known, split_form

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._core import Hypothesis, Model, Step

SLOT, SLOT_TYPE = 0x8000, 0x3F  # the bits of a slot label, as in native/slots.h
GLUED = 3  # to both sides: templates hold their own spaces
MARK = "§"
SAME = "="

Row = tuple[bytes, int, int, int, int, int]  # as _core.render takes them


class NoForm(Exception):  # noqa: N818 - no error: it is the answer
    """There is no such command; the message is what the grammar advises, or empty."""


class Dialect:
    """Turns what a model says into the commands of a kind of machine.

    Args:
        busybox: the utilities are BusyBox's.
        managers: package manager and init system, where they are others than apt and systemd.
    """

    def __init__(self, model: "Model", knowledge: Knowledge, busybox: bool, managers: tuple[str, ...] = ()) -> None:
        self.model, self.knowledge, self.busybox, self.managers = model, knowledge, busybox, managers

    def hypotheses(self, request: bytes, hypotheses: "Sequence[Hypothesis]") -> "tuple[list[Hypothesis], str]":
        """Those that can be said, in their order and in these words; and the advice where the best one is not among them."""
        kept, advice = [], ""
        for k, (command, score, confidence, steps) in enumerate(hypotheses):
            try:
                kept.append((self.command(request, command, steps), score, confidence, steps))
            except NoForm as no_form:
                advice = advice if k else str(no_form) or "the argument cannot be written"
        return kept, advice

    def command(self, request: bytes, command: str, steps: "Sequence[Step]") -> str:
        """The command in place of one that was decoded in these steps. What the grammar does not know stays as it is.

        Raises:
            NoForm: there is none.
        """
        known = self.knowledge.form(_core.form_text(self.model, [step[0] for step in steps]))
        return self.put(request, command, known, [step for step in steps if step[0] & SLOT]) if known else command

    def put(self, request: bytes, command: str, known: Known, arguments: "Sequence[Step]") -> str:
        """The same for a known form, whose slots hold these arguments.

        Raises:
            NoForm: there is none.
        """
        forms = [self._form(fragment) for fragment in known.fragments]
        if all(form == SAME for form in forms):
            return command
        rows: list[Row] = []
        for fragment, form in zip(known.fragments, forms):
            if form.startswith("#"):
                raise NoForm(form[1:])
            if fragment.form and form:
                rows += [_literal(" ")] if rows else []
                rows += _same(fragment, request, arguments) if form == SAME else _other(form, fragment, request, arguments)
        try:
            return _core.render(rows).decode()
        except ValueError:
            raise NoForm("") from None  # an argument that cannot be written there

    def changes(self, fragment: Fragment) -> bool:
        """Is this fragment written differently?"""
        return self._form(fragment) != SAME

    def _form(self, fragment: Fragment) -> str:
        instead = self.knowledge.on_system(fragment.task, self.managers) if fragment.task and self.managers else ""
        return instead or (fragment.busybox if self.busybox else SAME)


def _same(fragment: Fragment, request: bytes, arguments: "Sequence[Step]") -> list[Row]:
    """A fragment as it was decoded, for the core's renderer."""
    *pairs, (last, _) = split_form(fragment.form)
    rows: list[Row] = []
    for (literal, _), (label, position, _) in zip(pairs, arguments[fragment.first :]):
        rows += [_literal(literal), _argument(request, label, position)]
    return [*rows, _literal(last)]


def _other(form: str, fragment: Fragment, request: bytes, arguments: "Sequence[Step]") -> list[Row]:
    """Another form of the fragment, with its arguments."""
    fields = form.split(MARK)
    rows: list[Row] = []
    for literal, slot in zip(fields[::2], fields[1::2]):
        name, label = slot.split(":")
        if name in fragment.names:
            rows += [_literal(literal), _argument(request, int(label, 16), arguments[fragment.first + fragment.names.index(name)][1])]
        else:
            fixed = fragment.fixed[name]
            rows.append(_literal(literal + fixed if fixed else literal.removesuffix(" ")))
    return [*rows, _literal(fields[-1])]


def _literal(text: str) -> Row:
    return text.encode(), 0, GLUED, 0, 0, 0


def _argument(request: bytes, label: int, position: int) -> Row:
    value = _core.slot_values(request, label & SLOT_TYPE)[position]
    if value is None:
        raise NoForm("")
    return value[0], 1, 0, label, value[1], value[2]
