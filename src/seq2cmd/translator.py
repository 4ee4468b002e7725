"""The facade: `Translator.from_pretrained("base").translate("...")` -> Suggestion."""

from time import perf_counter

from . import _core
from .errors import MissingExtraError, ModelError, RequestError
from .model_folder import ModelFolder
from .suggestion import (
    ANSWER,
    CLOSE_SECOND,
    LOW_CONFIDENCE,
    NO_COMMAND,
    NO_FORM,
    REFUSE,
    RISKS,
    UNKNOWN_WORD,
    UNSURE,
    UNUSED_ARGUMENT,
    Alternative,
    Argument,
    Attention,
    Suggestion,
)

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ._core import Hypothesis, Model, Token
    from .dialect import Dialect
    from .knowledge import Knowledge
    from .system import System

    # verdict, hypotheses, tokens, attention of the best hypothesis
    Found = tuple[int, Sequence[Hypothesis], Sequence[Token], Sequence[Sequence[float]]]
    Search = Callable[[bytes, int, int], Found]  # request, beam, most characters

VERDICTS = (ANSWER, UNSURE, REFUSE)  # in the order of the core's numbers
MAX_BEAM = 8  # as in native/bounds.h
DEFAULT_BEAM = 8
DIALECTS = GNU, BUSYBOX = "gnu", "busybox"
CLOSE = 0.7  # difference of scores (log-probabilities) below which the second is less than twice as unlikely
ANSWER_AT, UNSURE_AT = 6, 7  # where the thresholds stand in _core.judge()
WORD = 0  # the token type of a bare word
SLOT, SLOT_TYPE = 0x8000, 0x3F  # the bits of a slot label, as in native/slots.h

# Engines: name -> module, class, the package it needs, the extra that brings that. Imported when asked for. "native" is the C core itself.
ENGINES = {"onnx": ("seq2cmd.engines.onnx", "OnnxEngine", "onnxruntime", "onnx")}


class Translator:
    """Translates requests with one model; may be used from several threads."""

    def __init__(self, folder: ModelFolder, engine: str = "native") -> None:
        """Load a model.

        Raises:
            ModelError: the folder cannot be used.
            MissingExtraError: the engine needs a part that is not installed.
        """
        self.folder = folder
        self.model: Model = folder.load()
        self.engine = engine
        self._search: Search = self._search_native if engine == "native" else _other_engine(engine, folder, self.model)
        self._knowledge: Knowledge | None = None

    @classmethod
    def from_pretrained(cls, name: str | None = "base", engine: str = "native") -> "Translator":
        """Load a model by the name of a shipped one, or by the path of its folder.

        Args:
            name: a name or a path; None means $SEQ2CMD_MODEL, and "base" where that is not set.
            engine: "native" (the C core, int8) or "onnx" (ONNX Runtime; needs the extra and the folder's ONNX files).
        """
        return cls(ModelFolder.named(name), engine)

    def translate(
        self, text: str, alternatives: int = 3, beam: int = DEFAULT_BEAM, max_characters: int = 400, attention: bool = False, *,
        dialect: str = GNU, system: "System | None" = None, explain: bool = False,
    ) -> Suggestion:
        """Translate one request.

        Args:
            text: the request, in plain English.
            alternatives: how many other commands to give at most; up to 7. The beam is made wide enough for them. What
                is far less likely than the best is not among them.
            beam: width of the beam search, 1 (greedy) to 8.
            max_characters: longer requests are refused.
            attention: keep the attention map; there is none where another command than the model's first was chosen for the system.
            dialect: "gnu", or "busybox": commands as BusyBox has them; where it has none the next best one, with a reason.
            system: the machine that the command is for (seq2cmd.system.System): what it has comes first. None: any machine.
            explain: say what the command does, and what its parts mean.

        Raises:
            RequestError: the request is empty, too long, not UTF-8, or holds characters that must not reach a shell.
        """
        if dialect not in DIALECTS:
            raise ValueError(f"expected a dialect of {', '.join(DIALECTS)}, got {dialect!r}")
        if not 0 <= alternatives < MAX_BEAM or not 1 <= beam <= MAX_BEAM or max_characters < 1:
            raise ValueError(f"expected alternatives of 0 to {MAX_BEAM - 1}, a beam of 1 to {MAX_BEAM} and at least one character, "
                             f"got {alternatives}, {beam}, {max_characters}")
        request = _encode(text)
        start = perf_counter()
        try:
            found = self._search(request, max(beam, alternatives + 1), max_characters)
        except _core.TextError as error:
            message, _, hint = str(error.args[-1]).rpartition(": ")
            raise RequestError(message or hint, hint=hint if message else "") from None
        decoded = found[1][0][3] if found[1] else None
        found, advice, spoken = self._fitted(request, found, dialect, system)
        suggestion = self._suggest(text, request, found, alternatives)
        if advice:
            reasons = tuple(reason for reason in suggestion.reasons if reason != NO_COMMAND)
            suggestion.reasons = (f"{NO_FORM} {'in BusyBox' if dialect == BUSYBOX else 'here'}: {advice}", *reasons)
        if system is not None and suggestion.command is not None:
            suggestion.missing = tuple(system.missing(self._form(found[1][0], spoken)))
        if explain and suggestion.command is not None:
            self._explain(suggestion, request, found[1][0], spoken)
        if attention and (not found[1] or found[1][0][3] is decoded):  # only the model's own first choice has a map
            suggestion.attention = self._attention(request, found)
        suggestion.ms = (perf_counter() - start) * 1000
        return suggestion

    def _search_native(self, request: bytes, beam: int, max_characters: int) -> "Found":
        verdict, hypotheses, tokens, attention = _core.translate(self.model, request, beam, max_characters, 1)
        return verdict, hypotheses, tokens or [], attention or []

    def knowledge(self) -> "Knowledge":
        """What the package carries of the grammar; read when it is first asked for."""
        if self._knowledge is None:
            from .knowledge import Knowledge

            self._knowledge = Knowledge()
        return self._knowledge

    def _fitted(self, request: bytes, found: "Found", dialect: str, system: "System | None") -> "tuple[Found, str, Dialect | None]":
        """What was found, for the dialect and the machine; what to do instead of a best guess that it does not have; the dialect."""
        verdict, hypotheses, tokens, attention = found
        advice = ""
        spoken = self._spoken(request, hypotheses, dialect, system)
        if spoken:
            hypotheses, advice = spoken.hypotheses(request, hypotheses)
        if system is not None and hypotheses:
            unsure = _core.judge(self.model)[UNSURE_AT]
            hypotheses = system.ranked(request, hypotheses, lambda hypothesis: self._form(hypothesis, spoken), unsure)
        if hypotheses and hypotheses[0][3] is not found[1][0][3]:
            verdict = max(verdict, self._verdict(hypotheses[0][2]))
        return (verdict, hypotheses, tokens, attention), advice, spoken

    def _spoken(self, request: bytes, hypotheses: "Sequence[Hypothesis]", dialect: str, system: "System | None") -> "Dialect | None":
        """The dialect that commands have to be put into; None if they stay as they are."""
        managers: tuple[str, ...] = ()
        if system is not None and hypotheses:
            managers = system.managers_for(request, self._form(hypotheses[0], None))
        if dialect == GNU and not managers:
            return None
        from .dialect import Dialect

        return Dialect(self.model, self.knowledge(), dialect == BUSYBOX, managers)

    def _verdict(self, confidence: float) -> int:
        """The number of the verdict on a command that was not the model's first."""
        thresholds = _core.judge(self.model)
        return sum(confidence < thresholds[at] for at in (ANSWER_AT, UNSURE_AT))

    def _form(self, hypothesis: "Hypothesis", spoken: "Dialect | None") -> str:
        """The form of a command, to see what it needs; one that was put into a dialect stands for its own."""
        return hypothesis[0] if spoken else _core.form_text(self.model, [step[0] for step in hypothesis[3]])

    def _explain(self, suggestion: Suggestion, request: bytes, best: "Hypothesis", spoken: "Dialect | None") -> None:
        from .explain import explain_command, explain_known

        knowledge = self.knowledge()
        known = knowledge.form(_core.form_text(self.model, [step[0] for step in best[3]]))
        suggestion.does = known.does if known else ""
        if known is None or (spoken and any(spoken.changes(fragment) for fragment in known.fragments)):
            suggestion.explain = explain_command(best[0], knowledge)  # not the form that the grammar explains
        else:
            suggestion.explain = explain_known(known, request, best[3])

    def _suggest(self, text: str, request: bytes, found: "Found", alternatives: int) -> Suggestion:
        number, hypotheses, tokens, _ = found
        verdict = VERDICTS[number]
        if not hypotheses:
            return Suggestion(text, REFUSE, reasons=(NO_COMMAND,), model=self.folder.name)
        best, others = hypotheses[0], hypotheses[1:]
        if verdict == REFUSE:
            others = hypotheses
        return Suggestion(
            text, verdict, None if verdict == REFUSE else best[0], best[2],
            tuple(Alternative(command, confidence, _risk(command)) for command, _, confidence, _ in others[:alternatives]),
            _arguments(request, best, tokens), self._reasons(verdict, request, hypotheses, tokens), self.folder.name,
            risk=None if verdict == REFUSE else _risk(best[0]),
        )

    def _reasons(self, verdict: str, request: bytes, hypotheses: "Sequence[Hypothesis]", tokens: "Sequence[Token]") -> tuple[str, ...]:
        """What speaks against the best hypothesis; of an answer only the arguments that it does not use."""
        copied = {position for _, position, _ in hypotheses[0][3] if position >= 0}
        values = {tokens[position][4] for position in copied}
        unused = [f"{UNUSED_ARGUMENT}: {_said(request, token)}" for token in tokens if token[1] != WORD and token[4] not in values]
        if verdict == ANSWER:
            return tuple(unused)
        reasons = [LOW_CONFIDENCE]
        if len(hypotheses) > 1 and hypotheses[0][1] - hypotheses[1][1] < CLOSE:
            reasons.append(CLOSE_SECOND)
        known = _core.source_ids(self.model, request)
        unknown = [token for token, source in zip(tokens, known) if source == 0 and token[4] not in values]
        return (*reasons, *(f"{UNKNOWN_WORD}: {_said(request, token)}" for token in unknown), *unused)

    def _attention(self, request: bytes, found: "Found") -> Attention:
        _, hypotheses, tokens, weights = found
        words = tuple(_said(request, token) for token in tokens)
        texts = _core.pieces(self.model)
        steps = hypotheses[0][3] if hypotheses else []
        pieces = tuple(words[position] if position >= 0 else texts[label][0] for label, position, _ in steps)
        return Attention(words, pieces, [list(row) for row in weights])


def _encode(text: str) -> bytes:
    """The bytes of a request. What was not UTF-8 on the command line is lone surrogates now: the core gets it as it was, and refuses."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def _risk(command: str) -> str:
    return RISKS[_core.risk(command.encode())[0]]


def _said(request: bytes, token: "Token") -> str:
    return request[token[2] : token[3]].decode()


def _arguments(request: bytes, hypothesis: "Hypothesis", tokens: "Sequence[Token]") -> tuple[Argument, ...]:
    """The arguments of a command, with their characters in the request (the core counts bytes)."""
    arguments = []
    names = _core.slot_types()
    for label, position, _ in hypothesis[3]:
        if label & SLOT:
            start, end = (len(request[:byte].decode()) for byte in tokens[position][2:4])
            arguments.append(Argument(names[label & SLOT_TYPE], _said(request, tokens[position]), (start, end)))
    return tuple(arguments)


def _other_engine(name: str, folder: ModelFolder, model: "Model") -> "Search":
    """A search that runs one of ENGINES under the Python twin of the core's beam search."""
    if name not in ENGINES:
        raise ModelError(f"no engine named {name!r}", hint=f"there are: {', '.join(['native', *ENGINES])}")
    from importlib import import_module
    from pathlib import Path

    module, class_name, package, extra = ENGINES[name]
    try:
        import_module(package)
    except ImportError:
        hint = f"pip install 'seq2cmd[{extra}]'"
        raise MissingExtraError(f"the engine {name!r} needs the Python package {package!r}", hint=hint) from None
    engine = getattr(import_module(module), class_name)(Path(folder.path))
    from .decode import decode

    def search(request: bytes, beam: int, max_characters: int) -> "Found":
        decoded = decode(engine, model, request, beam, max_characters)
        hypotheses = [(h.command, h.score, h.confidence, [(*step,) for step in h.steps]) for h in decoded.hypotheses]
        return decoded.verdict, hypotheses, _core.tokenize(request, max_characters), decoded.attention

    return search
