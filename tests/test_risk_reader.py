"""The risk engine's reader beside tree-sitter-bash: the same simple commands, the same words, the same text in plain words.

Differences that are meant:
- `[` is a command to our reader, a test to tree-sitter; both leave [[ ]] and (( )) out.
- `time`, `coproc` and `!` are no words of the command behind them.
- What tree-sitter-bash itself calls an error is not compared; how much that may be is asserted.
- A line continuation behind a word is no part of it.
- The default in ${x:-$(...)} does not run where x is known: the nested commands have no such x.
- A number before `<` is a descriptor, which tree-sitter-bash sometimes takes for a word.
- KNOWN: commands of the lists that tree-sitter-bash reads otherwise than bash does: `{:`, a backslash behind braces,
  words behind a redirection, a variable behind a hyphen.
- Words whose braces make several words are compared as they stand.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import tree_sitter_bash
import yaml
from tree_sitter import Language, Node, Parser

ROOT = Path(__file__).resolve().parents[1]
LISTS = ROOT / "tests" / "risk"
KNOWN = {b":(){:|:&};:", rb"echo {r,m}\ -rf\ / | tr -d ' ' | sh", b"mysql app < /dev/null -e 'TRUNCATE logs'",
         b"rm 2>/dev/null -rf /home", b"rm -rf>/dev/null /home", b"rm$IFS-rf$IFS/home"}  # fmt: skip
KEYWORDS = {b"time", b"coproc"}
# Children of a command that are not words of it.
BESIDE = {"file_redirect", "herestring_redirect", "heredoc_redirect", "comment", "variable_assignment", "heredoc_body", "\n", ";"}
COMMANDS = {"command", "declaration_command", "unset_command"}

Words = tuple[bytes, ...]


def walk(node: Node) -> list[Node]:
    out, stack = [], [node]
    while stack:
        one = stack.pop()
        out.append(one)
        stack += one.children
    return out


def is_descriptor(node: Node, command: bytes) -> bool:
    return node.type == "number" and command[node.end_byte : node.end_byte + 1] in (b"<", b">")


def words_of(node: Node, command: bytes) -> Words:
    """The words of a command as they stand in the text."""
    children = node.children if node.type != "command" else [child for child in node.children if child.type not in BESIDE]
    beside = BESIDE - {"variable_assignment"}
    words = [child.text or b"" for child in children if child.type not in beside and not is_descriptor(child, command)]
    while words and (words[0] in KEYWORDS or (words[0] == b"-p" and node.text and node.text.startswith(b"time"))):
        words = words[1:]
    return tuple(words)


def plain(node: Node) -> bytes | None:
    """What a word means, where its quotes and backslashes alone say so."""
    text = node.text or b""
    if node.type in ("command_name", "concatenation"):
        parts = [plain(child) for child in node.children]
        return None if None in parts else b"".join(part for part in parts if part is not None)
    if node.type in ("word", "number"):
        return None if re.search(rb"[*?\[\]~{}$`!=,\x01-\x05]", text) else re.sub(rb"\\\n", b"", re.sub(rb"\\([^\n])", rb"\1", text))
    if node.type == "raw_string":
        return text[1:-1]
    if node.type == "string" and not re.search(rb"[$`!]", text):
        return re.sub(rb'\\(["\\\n])', lambda match: b"" if match[1] == b"\n" else match[1], text[1:-1])
    return None


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("gcc") or shutil.which("clang") or shutil.which("cc")
    assert compiler, "a C compiler is needed: apt-get install gcc"
    program = tmp_path_factory.mktemp("reader") / "words"
    sources = [*sorted((ROOT / "native").glob("risk*.c")), ROOT / "native" / "characters.c", LISTS / "words.c"]
    flags = ["-O0", "-std=c99", "-Wall", "-Wextra", "-Werror", "-DS2C_RISK_TRACE", f"-I{ROOT / 'native'}"]
    subprocess.run([compiler, *flags, *map(str, sources), "-o", str(program)], check=True)
    return program


def trimmed(word: bytes) -> bytes:
    return re.sub(rb"(\\\n)+$", b"", word)


def read(program: Path, commands: list[bytes]) -> list[dict[Words, dict[bytes, str]]]:
    """Of each command the simple commands in it, each with what its words became (hexadecimal)."""
    given = b"".join(b"%d\n%s" % (len(command), command) for command in commands)
    done = subprocess.run([program], input=given, capture_output=True, check=True)
    blocks = done.stdout.decode().split(".\n")[:-1]
    assert len(blocks) == len(commands)
    out = []
    for command, block in zip(commands, blocks):
        found: dict[int, dict[int, tuple[int, str]]] = {}
        for line in block.splitlines():
            start, word, end, text = line.split(" ")
            found.setdefault(int(start), {})[int(word)] = (int(end), text)
        simple = [{trimmed(command[a:b]): text for a, (b, text) in sorted(words.items())} for words in found.values()]
        order = [tuple(trimmed(command[a:b]) for a, (b, _) in sorted(words.items())) for words in found.values()]
        out.append(dict(zip(order, simple)))
    return out


def differences(program: Path, commands: list[bytes]) -> tuple[list[str], int]:
    """What is read differently; how many commands were compared."""
    parser = Parser(Language(tree_sitter_bash.language()))
    wrong, compared = [], 0
    for command, ours in zip(commands, read(program, commands)):
        root = parser.parse(command).root_node
        if root.has_error or command in KNOWN:
            continue
        compared += 1
        nodes = [node for node in walk(root) if node.type in COMMANDS]
        theirs = {words for node in nodes if (words := words_of(node, command)) and words[0] != b"["}
        mine = {words for words in ours if words[0] != b"["}
        if theirs != mine:
            wrong.append(f"{command.decode()!r}\n    only tree-sitter: {theirs - mine}\n    only ours: {mine - theirs}")
        for node in nodes:
            became = ours.get(words_of(node, command), {})
            for child in node.children:
                text = plain(child)
                if child.type not in BESIDE and text is not None and became.get(child.text or b"", text.hex()) != text.hex():
                    wrong.append(f"{command.decode()!r}: {child.text!r} is {text!r}, ours {bytes.fromhex(became[child.text or b''])!r}")
    return wrong, compared


def test_lists(reader: Path) -> None:
    """Not the blind lists: nobody who works on the rules reads those."""
    commands = []
    for path in sorted(LISTS.glob("*.tsv")):
        if not path.name.startswith("blind"):
            commands += [line.split("\t", 1)[1].encode() for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    wrong, compared = differences(reader, commands)
    assert not wrong, f"{len(wrong)} differ\n" + "\n".join(wrong)
    assert len(commands) > 4500 and compared > 0.9 * len(commands)


def test_commands_of_the_grammar(reader: Path) -> None:
    forms: set[str] = set()
    for path in sorted((ROOT / "grammar" / "tasks").glob("*.yaml")):
        tasks = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        forms |= {task[dialect] for task in tasks.values() if isinstance(task, dict) for dialect in ("gnu", "busybox") if dialect in task}
    commands = sorted(re.sub(r"\{(\w+)(?:\|\w+)?\}", "arg", form).encode() for form in forms if not form.startswith("none"))
    wrong, compared = differences(reader, commands)
    assert not wrong, f"{len(wrong)} differ\n" + "\n".join(wrong)
    assert len(commands) > 1500 and compared > 0.97 * len(commands)


# ---- commands nested in one another ----

LEAVES = [
    "ls", "rm -rf x", 'echo \'a b\' "c d"', "printf '%s\\n' a\\ b", "grep -e 'x;y' f", "X=1 make all", "cat < in > out 2>&1",
    "sort f >> g", "a\\\n b c", "echo ''", "find . -name '*.c' -exec wc {} +", "echo a#b", 'echo "it\'s"', "wc -l <<< word",
    "export A=b", 'cd -- "$HOME"/x', "e=f", "unset -v q", "echo $x ${y} ${z:-w} $1 $@", "diff <(sort a) <(sort b)", "tee >(wc)",
    'echo "a\\"b" \'c\\d\'',
]  # fmt: skip
FRAMES = [
    "{} | {}", "{} && {}", "{} || {}", "{}; {}", "{} & {}", "( {} )", "{ {}; }", "({}; {})", "! ( {} )", "if {}; then {}; else {}; fi",
    "if {}; then {}; elif {}; then {}; fi", "while {}; do {}; done", "until {}; do {}; done", "for i in a b; do {}; done",
    "for i in $( {} ); do {}; done", "case $x in a|b) {};; *) {};; esac", "case $( {} ) in x) {} ;; esac", "f() { {}; }",
    "function g { {}; }", "echo $( {} )", 'echo "a $( {} ) b"', "x=$( {} )", "x=$( {} ) y", "echo ${unset:-$( {} )}",
    "[[ -n $( {} ) && a == b ]]", "echo $(( $( {} ) + 1 ))", "(( $( {} ) > 1 )) && {}", "{ {}; } > log 2>&1",
    "while {}; do {}; done < <( {} )", "cat <( {} )", "( cat <<EOF\ntext $( {} ) 'more'\nEOF\n)",
    "(cat <<'EOF'\n$( {} ) isn't\nEOF\n{})", "{} # said: rm\n{}", "if {}\nthen\n  {}\nfi", "for f in *; do\n{}\ndone",
    "a=(b $( {} ) c); {}", 'echo "$(echo "$( {} )")"', "select i in a; do {}; done", "{} |& {}", "for ((i=0; i<3; i++)); do {}; done",
]  # fmt: skip


def nested(chance: random.Random, depth: int) -> str:
    if not depth or chance.random() < 0.2:
        return chance.choice(LEAVES)
    mark = f"END{chance.randrange(10**6)}"  # of a here-document: none like it inside
    parts = re.split(r"(?<!\$)\{\}", chance.choice(FRAMES).replace("EOF", mark))
    return "".join(part if i == 0 else nested(chance, depth - 1) + part for i, part in enumerate(parts))


def test_nested_commands(reader: Path) -> None:
    chance = random.Random(20)
    commands = sorted({nested(chance, chance.randint(1, 3)).encode() for _ in range(2500)})
    wrong, compared = differences(reader, commands)
    assert not wrong, f"{len(wrong)} of {compared} differ\n" + "\n".join(wrong[:40])
    assert compared > 0.7 * len(commands) > 1200
