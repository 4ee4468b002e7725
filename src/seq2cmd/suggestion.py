"""What seq2cmd answers: the command, how sure it is, and why. Plain classes: `dataclasses` would cost more than the translation."""

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .explain import Part

SCHEMA = 1

# Verdicts.
ANSWER, UNSURE, REFUSE = "answer", "unsure", "refuse"

# Risks: what a command does, judged by the text of it (docs/risk.md); in the order of the core's numbers.
RISKS = SAFE, CHANGES, DESTROYS = "safe", "changes", "destroys"

# Reasons: what stands before the colon of Suggestion.reasons; behind it stands what it is about.
NO_COMMAND = "no command fits"
LOW_CONFIDENCE = "low confidence"
CLOSE_SECOND = "another command is almost as likely"
UNKNOWN_WORD = "unknown word"
UNUSED_ARGUMENT = "unused argument"
UNREADABLE = "unreadable request"
TAKEN_FOR = "is taken for"  # between the name in the request and that of a file which is here
NO_FORM = "no such command"  # for the shell or the dialect that it was asked for

OWN_WORDS = "own words"  # source of a suggestion that the user taught


class Record:
    """Equality and repr by the names in `__slots__`."""

    __slots__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # they can be changed

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


class Alternative(Record):
    """Another command that the request may mean."""

    __slots__ = ("command", "confidence", "risk")

    def __init__(self, command: str, confidence: float, risk: str | None = None) -> None:
        self.command = command
        self.confidence = confidence
        self.risk = risk

    def to_dict(self) -> dict[str, object]:
        """The JSON shape."""
        return {"command": self.command, "confidence": round(self.confidence, 4), "risk": self.risk}


class Argument(Record):
    """A part of the request that stands in the command.

    Attributes:
        slot: the type of the slot that it fills, as in docs/grammar.md.
        text: as it stands in the request, quotes and unit included.
        span: its characters [start, end) in the request.
    """

    __slots__ = ("slot", "text", "span")

    def __init__(self, slot: str, text: str, span: tuple[int, int]) -> None:
        self.slot = slot
        self.text = text
        self.span = span

    def to_dict(self) -> dict[str, object]:
        """The JSON shape."""
        return {"slot": self.slot, "text": self.text, "span": list(self.span)}


class Attention(Record):
    """Where the network looked: weights[i][j] is how much of piece i came from looking at token j; each row sums to 1."""

    __slots__ = ("tokens", "pieces", "weights")

    def __init__(self, tokens: tuple[str, ...], pieces: tuple[str, ...], weights: list[list[float]]) -> None:
        self.tokens = tokens
        self.pieces = pieces
        self.weights = weights


class Suggestion(Record):
    """The answer to a request: what the network says, and what we advise.

    Attributes:
        command: the best command; None exactly if the verdict is "refuse".
        alternatives: the next best commands, best first. When the verdict is "refuse" the guess that was not good enough stands first.
        confidence: 0 to 1, how likely the best guess is right.
        verdict: "answer"; "unsure": a guess that should be looked at twice; "refuse": no guess is good enough.
        request: as it was asked.
        arguments: the parts of the request that stand in the best guess, in the order of the command.
        reasons: what speaks against the best guess: one of the constants above, with ": " and a word of the request where there is one.
        model: the name of the model.
        attention: on demand.
        ms: how long the translation took.
        risk: "safe", "changes" or "destroys": what the command does; None where there is no command.
        source: "own words" if the user taught it; empty if the model says it.
        does: on demand: what the command does, in a line; empty where that is not known.
        explain: on demand: the parts of the command with their meanings (seq2cmd.explain.Part).
        missing: the utilities that the command needs and that the machine does not have; empty where no machine was given.
    """

    __slots__ = ("command", "alternatives", "confidence", "verdict", "request", "arguments", "reasons", "model", "attention", "ms", "risk",
                 "source", "does", "explain", "missing")

    def __init__(
        self, request: str, verdict: str, command: str | None = None, confidence: float = 0.0, alternatives: tuple[Alternative, ...] = (),
        arguments: tuple[Argument, ...] = (), reasons: tuple[str, ...] = (), model: str = "", attention: Attention | None = None,
        ms: float = 0.0, risk: str | None = None, source: str = "",
    ) -> None:
        self.command = command
        self.alternatives = alternatives
        self.confidence = confidence
        self.verdict = verdict
        self.request = request
        self.arguments = arguments
        self.reasons = reasons
        self.model = model
        self.attention = attention
        self.ms = ms
        self.risk = risk
        self.source = source
        self.does = ""
        self.explain: Sequence[Part] | None = None
        self.missing: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The JSON shape that every mouth of seq2cmd speaks, schema 1 (docs/json.md). "source" is there for own words only."""
        shape: dict[str, object] = {
            "schema": SCHEMA,
            "request": self.request,
            "verdict": self.verdict,
            "command": self.command,
            "confidence": round(self.confidence, 4),
            "risk": self.risk,
            "reasons": list(self.reasons),
            "alternatives": [alternative.to_dict() for alternative in self.alternatives],
            "arguments": [argument.to_dict() for argument in self.arguments],
            "model": self.model,
            "ms": round(self.ms, 3),
            **({"source": self.source} if self.source else {}),
        }
        if self.explain is not None:
            shape |= {"does": self.does, "explain": [part.to_dict() for part in self.explain]}
        return shape | ({"missing": list(self.missing)} if self.missing else {})
