"""What the parts of a command mean: of one of ours, and of any that somebody typed, as far as the grammar knows it.

    from seq2cmd.explain import explain_command

    explain_command("tar -xzf app.tgz")[1]    Part(part='-x', text='unpack')
"""

from . import _core
from .command_line import OPERATOR, REDIRECTION, WORD, Token, read_command_line
from .dialect import SLOT, SLOT_TYPE
from .knowledge import Knowledge, Known, split_form
from .suggestion import Record

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._core import Step

NOT_KNOWN = "not known here"
BUSYBOX_ONLY = "b"  # the mark of parts that stand in that form only
ALLOW_DASH = 2 << 9  # a slot label's rule for a leading dash, as in native/slots.h
ANYTHING = ("text", "glob", "files")  # slot types that patterns and variables may stand for
NUMBERS = ("number", "pid", "port", "percent")  # slot types that are whole numbers
SIGNS = {
    "|": "hands the output on to the next command", "|&": "hands the output and the messages on to the next command",
    "&&": "the next command runs if this one succeeds", "||": "the next command runs if this one fails",
    ";": "the next command runs after this one", "\n": "the next command runs after this one", "&": "does not wait for it",
    "(": "runs what is inside in a shell of its own", ")": "the end of it", ";;": "the end of a case",
    ">": "writes the output into this file, in place of what is there", ">|": "writes the output into this file, in place of what is there",
    ">>": "adds the output to the end of this file", "<": "reads from this file", "<>": "reads and writes this file",
    "&>": "writes output and messages into this file", "&>>": "adds output and messages to the end of this file",
    "<<": "reads the lines up to this word", "<<-": "reads the lines up to this word", "<<<": "reads this text",
    ">&": "sends it where the other one goes", "<&": "reads where the other one reads",
}  # fmt: skip
MESSAGES = {
    "2>": "writes messages into this file", "2>>": "adds messages to the end of this file", "2>&1": "messages go where the output goes",
}  # fmt: skip
WRAPPERS = {
    "sudo": ("-u", "-g", "-h", "-p", "-C", "-T", "-r", "-t"), "doas": ("-u", "-C"), "env": ("-u", "-C", "-S"), "nice": ("-n",),
    "nohup": (), "time": ("-f", "-o"), "exec": ("-a",), "command": (), "xargs": ("-n", "-P", "-I", "-L", "-d", "-a", "-s", "-E"),
    "timeout": ("-s", "-k"),
    "ionice": ("-c", "-n"), "stdbuf": ("-i", "-o", "-e"), "setsid": (), "watch": ("-n",), "strace": ("-p", "-e", "-o", "-s"),
}  # what they run stands behind their options; those that take a value
ALIKE = {  # take the same options
    "egrep": "grep", "fgrep": "grep", "pip3": "pip", "podman": "docker", "gawk": "awk", "mawk": "awk", "doas": "sudo", "apt-get": "apt",
}  # fmt: skip
KEYWORDS = {"do", "then", "else", "while", "until", "if", "!", "{", "}", "done", "fi", "elif", "esac"}


class Part(Record):
    """A part of a command with its meaning."""

    __slots__ = ("part", "text")

    def __init__(self, part: str, text: str) -> None:
        self.part, self.text = part, text

    def to_dict(self) -> dict[str, object]:
        """The JSON shape."""
        return {"part": self.part, "text": self.text}


# ---- our own commands ----


def explain_known(known: Known, request: bytes, steps: "Sequence[Step]") -> list[Part]:
    """The parts of a command that was decoded in these steps."""
    arguments = [step for step in steps if step[0] & SLOT]
    out = []
    for fragment in known.fragments:
        values = dict(fragment.fixed)
        for k, name in enumerate(fragment.names):
            values.setdefault(name, _written(request, *arguments[fragment.first + k][:2]))
        out += _filled(fragment.parts, values)
    return out


def _written(request: bytes, label: int, position: int) -> str:
    """An argument as it stands in a command."""
    value = _core.slot_values(request, label & SLOT_TYPE)[position]
    return _core.render([(value[0], 1, 0, label & SLOT_TYPE | SLOT | ALLOW_DASH, value[1], value[2])]).decode() if value else ""


def _filled(parts: list[str], values: dict[str, str]) -> list[Part]:
    """Parts with their arguments; those of an argument that was left out are left out."""
    out = []
    for line in parts:
        if line[0] == BUSYBOX_ONLY:
            continue
        part, _, says = line[1:].partition(" = ")
        left_out = False
        for name, value in values.items():
            for hole in (f"{{{name}}}", *(f"{{{name}|{escape}}}" for escape in ("sed", "regex", "glob", "awk"))):
                left_out |= hole in part and not value
                part = part.replace(hole, value)
        if not left_out:
            out.append(Part(part, says))
    return out


# ---- any command ----


def explain_command(line: str, knowledge: Knowledge | None = None) -> list[Part]:
    """The parts of a command line in its order; what the grammar does not know is said to be `NOT_KNOWN`."""
    knowledge = knowledge or Knowledge()
    tokens = read_command_line(line)
    whole = _as_form(tokens, knowledge)
    if whole is not None:
        return whole
    out: list[Part] = []
    stage: list[Token] = []
    for k, token in enumerate(tokens):
        if token.kind == WORD and not (k and _takes_target(tokens[k - 1])):
            stage.append(token)
            continue
        if token.kind == OPERATOR:
            out += _stage(stage, knowledge)
            stage = []
            out.append(Part(token.text.replace("\n", ";"), SIGNS[token.text]))
        elif token.kind == REDIRECTION:
            out += _stage(stage, knowledge, begun=True) if stage else []
            stage = []
            target = tokens[k + 1].text if _takes_target(token) and k + 1 < len(tokens) else ""
            out.append(Part(f"{token.text} {target}".rstrip(), _redirection(token.text)))
    return out + _stage(stage, knowledge)


def unknown_utilities(parts: list[Part], line: str) -> list[str]:
    """The commands of a line that the grammar does not know, for whoever can say more."""
    commands = [token.value for token in read_command_line(line) if token.kind == WORD]
    return [part.part for part in parts if part.text == NOT_KNOWN and part.part in commands and not part.part.startswith("-")]


def _takes_target(token: Token) -> bool:
    return token.kind == REDIRECTION and not (token.text[-1].isdigit() or token.text[-1] == "-" and "&" in token.text)


def _redirection(text: str) -> str:
    number = text[: len(text) - len(text.lstrip("0123456789"))]
    behind = f" (descriptor {number})" if number not in ("", "1") else ""
    return MESSAGES.get(text) or SIGNS[text[len(number) :].rstrip("0123456789-")] + behind


def _stage(words: list[Token], knowledge: Knowledge, begun: bool = False) -> list[Part]:
    """One command with its options and operands."""
    out: list[Part] = []
    while words and (words[0].value in KEYWORDS or _is_assignment(words[0].text)):
        out.append(Part(words[0].text, "sets a variable for this command" if _is_assignment(words[0].text) else "a word of the shell"))
        words = words[1:]
    if not words:
        return out
    whole = _as_form(words, knowledge)
    if whole is not None:
        return out + whole
    name = words[0].value.rpartition("/")[2]
    if name in WRAPPERS and len(words) > 1:
        inside = _behind_wrapper(words, WRAPPERS[name], name)
        return [*out, *_options(words[:inside], name, knowledge), *_stage(words[inside:], knowledge)]
    return out + _options(words, name, knowledge)


def _is_assignment(text: str) -> bool:
    name, equals, _ = text.partition("=")
    return bool(equals) and name.isidentifier()


def _behind_wrapper(words: list[Token], valued: tuple[str, ...], name: str) -> int:
    """Where the command begins that a wrapper runs."""
    at = 1
    while at < len(words) and (words[at].text.startswith("-") or name == "env" and _is_assignment(words[at].text)):
        at += 2 if words[at].text in valued else 1
    return min(at + (name == "timeout"), len(words))


def _options(words: list[Token], name: str, knowledge: Knowledge) -> list[Part]:
    """A utility, its sub-command, its options and operands."""
    names = [ALIKE[name], name] if name in ALIKE else [name]
    known = {part: says for one in names for part, says in knowledge.options(one)}
    rest = words[1:]
    if name == "for":
        return [Part(" ".join(word.text for word in words), known.get(name, NOT_KNOWN))]
    out = [Part(words[0].text, next((known[one] for one in reversed(names) if one in known), NOT_KNOWN))]
    sub = next((k for k, word in enumerate(rest) if not word.text.startswith("-")), -1)
    command = rest[sub].value if sub >= 0 else ""
    under = {part: says for one in names for part, says in knowledge.options(f"{one} {command}")}
    meaning = next((known[f"{one} {command}"] for one in names if f"{one} {command}" in known), "")
    known |= under
    at = 0
    if meaning and sub == 0 and out[0].text == NOT_KNOWN:  # git push: only the two together mean something
        out, at = [Part(f"{words[0].text} {rest[0].text}", meaning)], 1
    while at < len(rest):
        if at == sub and (meaning or under):
            out.append(Part(rest[at].text, meaning or f"a command of {name}"))
            at += 1
        elif rest[at].value == "--":
            out.append(Part("--", "the end of the options"))
            out += [Part(word.text, f"an argument of {name}") for word in rest[at + 1 :]]
            break
        else:
            parts, used = _option(rest[at:], known, name)
            out += parts
            at += used
    return out


def _option(rest: list[Token], known: dict[str, str], name: str) -> tuple[list[Part], int]:
    """The parts of the next option or operand, and how many words they are."""
    best, used, weight = None, 0, -1
    for part, says in known.items():
        if part.startswith("-") and part[:2] == rest[0].value[:2]:
            words = read_command_line(part)
            literal = len(part) if "{" not in part else part.index("{")
            if len(words) <= len(rest) and literal > weight and all(_fits(word.value, typed) for word, typed in zip(words, rest)):
                best, used, weight = says, len(words), literal
    text = " ".join(word.text for word in rest[:used])
    if best is not None:
        return [Part(text, best)], used
    word = rest[0]
    if not word.text.startswith("-") or word.text == "-":
        return [Part(word.text, f"an argument of {name}")], 1
    head, equals, _ = word.text.partition("=")
    if equals and head in known:
        return [Part(word.text, known[head])], 1
    if word.value[:2] in {part[:2] for part in known} and word.value[2:].isdecimal():
        return [Part(word.text, known[_letter(word.value[1], known)])], 1
    if not word.text.startswith("--") and 2 < len(word.text) < 7 and any(_letter(letter, known) for letter in word.value[1:]):
        return _cluster(rest, known)
    return [Part(word.text, NOT_KNOWN)], 1


def _letter(letter: str, known: dict[str, str]) -> str:
    """The part that explains a short option: `-n`, or `-n {number}`."""
    option = f"-{letter}"
    return next((part for part in known if part == option or part.startswith(f"{option} {{")), "")


def _cluster(rest: list[Token], known: dict[str, str]) -> tuple[list[Part], int]:
    """Letters behind one dash; the last may have a value in the next word."""
    letters = rest[0].value[1:]
    parts = [Part(f"-{letter}", known.get(_letter(letter, known), NOT_KNOWN)) for letter in letters]
    if " {" in _letter(letters[-1], known) and len(rest) > 1:
        parts[-1].part += f" {rest[1].text}"
        return parts, 2
    return parts, 1


# ---- a typed command against the forms of the grammar ----


def _as_form(tokens: list[Token], knowledge: Knowledge) -> list[Part] | None:
    """The explanation of the task whose form these words are, the most literal one first."""
    if not tokens or tokens[0].kind != WORD or not tokens[0].text.isprintable() or "\t" in tokens[0].text:
        return None
    best: tuple[int, list[str], list[str]] | None = None
    for line in knowledge.lines(f">{tokens[0].text}"):
        form, task, bindings = line.split("\t")
        found = _match(form, tokens)
        if found is not None and (best is None or found[0] > best[0]):
            best = found[0], [task, bindings], found[1]
    if best is None:
        return None
    known = knowledge.form_of_task(*best[1])
    values = {**dict(zip(known.fragments[0].names, best[2])), **known.fragments[0].fixed}
    return _filled(known.fragments[0].parts, values)


def _match(form: str, tokens: list[Token]) -> tuple[int, list[str]] | None:
    """How many characters of a form are literal, and what is typed for its slots; None if the words are no such command."""
    wanted = read_command_line(form)
    if len(wanted) != len(tokens):
        return None
    literal, values = 0, []
    for want, got in zip(wanted, tokens):
        if want.kind != got.kind or (want.kind != WORD and want.text != got.text):
            return None
        if want.kind == WORD and want.text != got.text:
            found = _values(want.value, got)
            if found is None:
                return None
            values += found
        literal += len(want.text) if want.text == got.text else len(want.value.partition("{")[0])
    return literal, values


def _may_be(kind: str, value: str, typed: Token) -> bool:
    """May a slot of this type hold the value? Patterns and variables are only what holds any text."""
    if kind in NUMBERS:
        return value.isdecimal()
    return kind in ANYTHING or not any(c in value for c in "*?[$`") or "'" in typed.text


def _fits(pattern: str, typed: Token) -> bool:
    return pattern == typed.value or _values(pattern, typed) is not None


def _values(pattern: str, typed: Token) -> list[str] | None:
    """What is typed for the slots of a word of a form; None if the word is another one."""
    chunks = split_form(pattern)
    at, values = 0, list[str]()
    if not typed.value.startswith(chunks[0][0]):
        return None
    for (literal, kind), (behind, _) in zip(chunks, chunks[1:]):
        at += len(literal)
        last = behind == chunks[-1][0] and len(values) == len(chunks) - 2
        end = -1
        if last and typed.value.endswith(behind):
            end = len(typed.value) - len(behind)
        elif behind and not last:
            end = typed.value.find(behind, at)
        value = typed.value[at:end] if end >= at else ""
        if not value or value.startswith("-") or not _may_be(kind, value, typed):
            return None
        values.append(typed.text if pattern.startswith("{") and len(chunks) == 2 and not behind else value)
        at = end
    return values if len(chunks) > 1 else None
