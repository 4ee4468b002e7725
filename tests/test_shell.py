"""The shell writer: an argument arrives byte for byte, or the command is refused."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from seq2cmd import _core

Piece = tuple[bytes, int, int, int, int, int]

LEFT, RIGHT, BOTH = 1, 2, 3
NONE, SED, REGEX, GLOB, AWK, KILOBYTES, GIGABYTES = range(7)
REFUSE, GUARD, ALLOW = range(3)

SHELLS = {"bash": ["bash"], "dash": ["dash"], "busybox": ["busybox", "sh"]}

NASTY = [
    "plain",
    "",
    " ",
    "two words",
    " leading and trailing ",
    "it's",
    "'",
    "''",
    "'\\''",
    '"',
    'say "hi"',
    "`id`",
    "$(id)",
    "${HOME}",
    "$HOME",
    "$",
    "$'x'",
    "a\\",
    "\\",
    "\\\\",
    "\\n",
    "a;b",
    "; touch P; echo \\",
    "a&&b",
    "a|b",
    "a>b",
    "<a",
    "*",
    "?",
    "[a-z]",
    "{a,b}",
    "{1..3}",
    "~",
    "~root",
    "a:~/b",
    "=ls",
    "a=b",
    "!!",
    "!a",
    "#comment",
    "a#b",
    "(a)",
    "%s\\n%d",
    "-n",
    "--help",
    "-",
    "café ☕ ñ",
    "a\tb",
    "line\nbreak",
    "^a.*b$",
    "/etc/passwd",
    "if",
    "1",
    "a,b",
    "&",
    "s/x/y/e",
]


def literal(text: str, glue: int = 0) -> Piece:
    return (text.encode(), 0, glue, 0, 0, 0)


def argument(
    text: str, escape: int = NONE, dash: int = ALLOW, *, slot: str = "place", open_glob: bool = False, tilde: bool = False
) -> Piece:
    return (text.encode(), 1, 0, 0x8000 | _core.slot_types().index(slot) | escape << 6 | dash << 9, open_glob, tilde)


def render(*pieces: Piece) -> str:
    return _core.render(list(pieces)).decode()


def run(shell: str, script: str, cwd: Path, home: str = "/home/ana") -> bytes:
    if not shutil.which(SHELLS[shell][0]):
        pytest.fail(f"{SHELLS[shell][0]} is not installed: this test needs bash, dash and busybox")
    done = subprocess.run(
        [*SHELLS[shell], "-c", script],
        cwd=cwd,
        capture_output=True,
        check=False,
        timeout=60,
        env={"PATH": f"{cwd}:/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8"},
    )
    assert done.stderr == b""
    return done.stdout


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    """A directory with a program `stub` that prints each of its arguments and a NUL."""
    program = tmp_path / "stub"
    program.write_text('#!/bin/sh\n[ $# -eq 0 ] || printf "%s\\0" "$@"\n')
    program.chmod(0o755)
    return tmp_path


def contexts(value: str) -> dict[str, tuple[list[Piece], list[str]]]:
    """For each place that an argument may stand in: the pieces, and what the program must get."""
    x = argument(value)
    return {
        "word": ([literal("stub"), x], [value]),
        "glued": ([literal("stub"), literal("--name=", RIGHT), x, literal(".end", LEFT)], [f"--name={value}.end"]),
        "single quotes": ([literal("stub"), literal("'pre ", RIGHT), x, literal(" post'", LEFT)], [f"pre {value} post"]),
        "second stage": ([literal("true | stub first"), x, literal("> out; cat out; true >"), argument("out2")], ["first", value]),
        "substitution": ([literal('echo "$(stub', 0), x, literal(')" > /dev/null && stub', LEFT), x, x], [value, value]),
        "after an operator": ([literal("false || stub"), x, literal("&& :; stub 2>&1"), x], [value, value]),
    }


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("context", contexts(""))
def test_arguments_arrive_byte_for_byte(shell: str, context: str, stub: Path) -> None:
    lines, expected = [], b""
    for value in NASTY:
        if context == "substitution" and value == "":
            continue
        pieces, arguments = contexts(value)[context]
        lines.append(render(*pieces))
        expected += b"".join(a.encode() + b"\0" for a in arguments)
    script = "\n".join(lines)
    if shell == "bash" and context == "substitution":
        script = "exec 2>/dev/null\n" + script  # bash warns of the NULs that a substitution drops
    assert run(shell, script, stub) == expected


@pytest.mark.parametrize("shell", SHELLS)
def test_arguments_arrive_in_an_interactive_bash_history(shell: str, stub: Path) -> None:
    """History expansion looks into double quotes and open words, never into single quotes."""
    for value in NASTY:
        line = render(literal("stub"), argument(value))
        if "!" in value:
            assert line.count("'") >= 2
            assert run(shell, line, stub) == value.encode() + b"\0"


BYTES_THAT_STAY_OPEN = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:@%+,-")


@pytest.mark.parametrize("code", range(1, 128))
def test_only_harmless_bytes_stay_unquoted(code: int) -> None:
    line = render(literal("stub"), argument(chr(code)))
    assert (line == f"stub {chr(code)}") == (chr(code) in BYTES_THAT_STAY_OPEN)


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([literal("ls"), argument("~/docs", tilde=True)], "ls ~/docs"),
        ([literal("ls"), argument("~", tilde=True)], "ls ~"),
        ([literal("ls"), argument("~/", tilde=True)], "ls ~/"),
        ([literal("ls"), argument("~/my docs", tilde=True)], "ls ~/'my docs'"),
        ([literal("ls"), argument("~bob/x y", tilde=True)], "ls ~bob/'x y'"),
        ([literal("ls"), argument("~/docs")], "ls '~/docs'"),
        ([literal("ls"), argument("~1", tilde=True)], "ls '~1'"),
        ([literal("ls"), argument("~+/x", tilde=True)], "ls '~+/x'"),
        ([literal("ls"), literal("--dir=", RIGHT), argument("~/docs", tilde=True)], 'ls --dir="$HOME"/docs'),
        ([literal("sh -c"), literal("'ls ", RIGHT), argument("~/docs", tilde=True), literal("'", LEFT)], "sh -c 'ls '\"$HOME\"'/docs'"),
        ([literal("rm"), argument("*.log", open_glob=True)], "rm *.log"),
        ([literal("rm"), argument("~/*.log", open_glob=True, tilde=True)], "rm ~/*.log"),
        ([literal("rm"), argument("~*", open_glob=True)], "rm '~'*"),
        ([literal("rm"), argument("[!a]*", open_glob=True)], "rm [!a]*"),
        ([literal("rm"), argument("a!*", open_glob=True)], "rm a'!'*"),
        ([literal("rm"), argument("a b*;$(x)", open_glob=True)], "rm a' 'b*';''$''('x')'"),
        ([literal("find . -iname"), literal("'*.", RIGHT), argument("pdf"), literal("'", LEFT)], "find . -iname '*.pdf'"),
        ([literal("find"), argument("a b"), literal("-name"), argument("it's")], "find 'a b' -name 'it'\\''s'"),
    ],
)
def test_forms(pieces: list[Piece], expected: str) -> None:
    assert render(*pieces) == expected


@pytest.mark.parametrize("shell", SHELLS)
def test_tildes_become_the_home_directory(shell: str, stub: Path) -> None:
    home = stub / "the home"
    lines = [
        render(literal("stub"), argument("~/my docs", tilde=True), argument("~", tilde=True), argument("~/a", tilde=False)),
        render(literal("stub"), literal("--in=", RIGHT), argument("~/b", tilde=True)),
        render(literal("stub"), literal("'at ", RIGHT), argument("~/c", tilde=True), literal("'", LEFT)),
    ]
    expected = [f"{home}/my docs", f"{home}", "~/a", f"--in={home}/b", f"at {home}/c"]
    assert run(shell, "\n".join(lines), stub, str(home)) == "".join(e + "\0" for e in expected).encode()


@pytest.mark.parametrize("shell", SHELLS)
def test_open_globs_match_files(shell: str, stub: Path) -> None:
    for name in ["a.log", "b.log", "c.txt", "$x.log"]:
        (stub / name).touch()
    line = render(
        literal("stub"), argument("[!a]*.log", open_glob=True), argument("?.txt", open_glob=True), argument("$*.log", open_glob=True)
    )
    assert run(shell, line, stub) == b"$x.log\0b.log\0c.txt\0$x.log\0"


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([literal("grep"), argument("-v", dash=GUARD), literal("file")], "grep -- -v file"),
        ([literal("grep"), argument("-v", dash=GUARD), argument("-x", dash=GUARD)], "grep -- -v -x"),
        ([literal("grep --"), argument("-v", dash=GUARD)], "grep -- -v"),
        ([literal("grep"), argument("-v", dash=GUARD), literal("| sort"), argument("-x", dash=GUARD)], "grep -- -v | sort -- -x"),
        ([literal("a --"), argument("-b", dash=GUARD), literal("&& c"), argument("-d", dash=GUARD)], "a -- -b && c -- -d"),
        ([literal("a"), argument("-b", dash=GUARD), literal("; c"), argument("-d", dash=GUARD)], "a -- -b ; c -- -d"),
        ([literal("a"), argument("-b", dash=GUARD), literal("|| c"), argument("-d", dash=GUARD)], "a -- -b || c -- -d"),
        (
            [literal("a --"), argument("b"), literal("-exec grep"), argument("-d", dash=GUARD), literal("{} \\;")],
            "a -- b -exec grep -- -d {} \\;",
        ),
        ([literal("a -- | xargs grep"), argument("-d", dash=GUARD)], "a -- | xargs grep -- -d"),
        ([literal("grep"), literal("'", RIGHT), argument("-v", dash=GUARD), literal("'", LEFT)], "grep -- '-v'"),
        ([literal("grep"), literal("'^", RIGHT), argument("-v", dash=GUARD), literal("'", LEFT)], "grep '^-v'"),
        ([literal("grep"), literal("--x=", RIGHT), argument("-v", dash=REFUSE)], "grep --x=-v"),
        ([literal("kill"), argument("-9", dash=ALLOW)], "kill -9"),
        ([literal("echo x >"), argument("-v", dash=REFUSE)], "echo x > -v"),
        ([literal("grep"), argument("- b", dash=GUARD)], "grep -- '- b'"),
        ([argument("-b", dash=GUARD)], "-- -b"),
        ([literal("nice -n"), argument("-5", slot="nice", dash=REFUSE)], "nice -n -5"),
    ],
)
def test_leading_dashes(pieces: list[Piece], expected: str) -> None:
    assert render(*pieces) == expected


@pytest.mark.parametrize(
    ("pieces", "message"),
    [
        ([literal("kill"), argument("-1", dash=REFUSE)], "starts with a dash"),
        ([literal("ls"), literal("'", RIGHT), argument("-1", dash=REFUSE), literal("'", LEFT)], "starts with a dash"),
        ([literal("ls"), literal('"', RIGHT), argument("a"), literal('"', LEFT)], "cannot be quoted"),
        ([literal("ls"), literal("$", RIGHT), argument("a")], "cannot be quoted"),
        ([literal("ls"), literal("\\", RIGHT), argument("a")], "cannot be quoted"),
        ([literal("ls"), literal("`echo"), argument("a"), literal("`", LEFT)], "cannot be quoted"),
        ([literal("ls"), literal("$'", RIGHT), argument("a"), literal("'", LEFT)], "cannot be quoted"),
        ([literal("ls"), literal("${", RIGHT), argument("a"), literal("}", LEFT)], "cannot be quoted"),
        ([literal("echo"), argument("2"), literal("> out", LEFT)], "cannot be quoted"),
        ([literal("ls '"), argument("a")], "leaves a quote open"),
        ([literal("ls $("), argument("a")], "leaves a quote open"),
        ([literal("ls"), literal("x", RIGHT), argument("~bob", tilde=True)], "cannot be quoted"),
        ([literal("sed"), literal("'s/", RIGHT), argument("a\nb", SED), literal("//'", LEFT)], "line break"),
        ([literal("grep"), argument("a\nb", REGEX)], "line break"),
        ([literal("ls"), argument("a\0b")], "line break or a NUL"),
        ([literal("ls"), *[argument("x" * 4000)] * 3], "over 8191 bytes"),
        ([literal("find . -size"), argument("-20M", KILOBYTES)], "no size"),
    ],
)
def test_refusals(pieces: list[Piece], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        render(*pieces)


def test_arguments_of_render_are_checked() -> None:
    for pieces in [[(b"x", 0, 9, 0, 0, 0)], [(b"x", 0, 0, 70000, 0, 0)], [literal("x")] * 257]:
        with pytest.raises(ValueError, match="expected"):
            _core.render(pieces)
    for wrong in [[("x", 0, 0, 0, 0, 0)], [b"x"], [(b"x", 0)], (b"x",)]:
        with pytest.raises(TypeError):
            _core.render(wrong)  # type: ignore[arg-type]


def one_line(values: Sequence[str]) -> list[str]:
    return [v for v in values if "\n" not in v and v]


TOOLS = {"gnu": "", "busybox": "busybox "}


@pytest.mark.parametrize("tools", TOOLS)
def test_sed_takes_values_literally(tools: str, stub: Path) -> None:
    lines, expected = [], ""
    for value in one_line(NASTY):
        lines.append(render(literal("printf '<%s>\\n'"), argument(value), literal(f"| {TOOLS[tools]}sed"),
                            literal("'s/", RIGHT), argument(value, SED), literal("/[&]/'", LEFT)))  # fmt: skip
        lines.append(
            render(literal(f"echo x.x | {TOOLS[tools]}sed"), literal("'s/x.x/", RIGHT), argument(value, SED), literal("/g'", LEFT))
        )
        expected += f"<[{value}]>\n{value}\n"
    assert run("dash", "\n".join(lines), stub).decode() == expected


@pytest.mark.parametrize("value", ["a.c", "a*", "x[1]", "^a", "a$", "b\\", "a/b", "a&b", "[", "]"])
def test_sed_values_match_nothing_else(value: str, stub: Path) -> None:
    line = render(literal("printf '%s\\n' abc aaa x1 a b | sed -n"), literal("'/", RIGHT), argument(value, SED), literal("/p'", LEFT))
    assert run("dash", line, stub) == b""


@pytest.mark.parametrize("tool", ["grep", "grep -E", "busybox grep", "busybox grep -E"])
def test_regex_takes_values_literally(tool: str, stub: Path) -> None:
    values = [*one_line(NASTY), "a+b", "a?b", "a(b)", "a{2}", "[[:alpha:]]", "[.x.]", "]", "[^a]", "\\(a\\)", "\\bx"]
    (stub / "in").write_text("".join(f"{v}\n" for v in values))
    lines = [render(literal(tool + " -x"), argument(value, REGEX, GUARD), literal("in")) for value in values]
    assert run("dash", "\n".join(lines), stub).decode() == "".join(f"{v}\n" for v in values)


@pytest.mark.parametrize("tool", ["find .", "busybox find ."])
def test_glob_takes_values_literally(tool: str, stub: Path) -> None:
    values = [v for v in NASTY if v and "/" not in v] + ["[", "]", "[]", "a]", "\\*"]
    (stub / "d").mkdir()
    for value in values:
        (stub / "d" / f"<{value}>").touch()
    lines = [
        render(literal(f"cd d; {tool} -name"), literal("'<", RIGHT), argument(value, GLOB), literal(">'", LEFT), literal("-print; cd .."))
        for value in values
    ]
    assert run("dash", "\n".join(lines), stub).decode() == "".join(f"./<{v}>\n" for v in values)


SIZES = {  # as said: in units up to k, up to G
    "0": ("0", "0"), "0M": ("0k", "0M"), "100": ("100", "100"), "100c": ("100c", "100c"), "512k": ("512k", "512k"),
    "1536M": ("1572864k", "1536M"), "20M": ("20480k", "20M"), "2G": ("2097152k", "2G"), "3T": ("3221225472k", "3072G"),
    "9223372036854775807": ("9223372036854775807",) * 2,  # the largest file
    "8589934591G": ("9007199253692416k", "8589934591G"), "8388607T": ("9007198180999168k", "8589933568G"),
}  # fmt: skip


@pytest.mark.parametrize("said", SIZES)
def test_sizes_are_written_in_units_that_the_tool_knows(said: str) -> None:
    for escape, written in zip((KILOBYTES, GIGABYTES), SIZES[said], strict=True):
        assert render(literal("find . -size"), literal("+", RIGHT), argument(said, escape)) == f"find . -size +{written}"
        assert render(literal("f '", RIGHT), argument(said, escape), literal("'", LEFT)) == f"f '{written}'"


@pytest.mark.parametrize(
    "said",
    ["", "M", "1.5G", "-1k", "+1k", " 1k", "1k ", "20m", "20MB", "0x10", "1P", "1\0", "9223372036854775808", "9007199254740992k",
     "8589934592G", "8388608T", "18446744073709551617c", "9" * 400],
)  # fmt: skip
def test_what_is_no_size_of_a_file_is_refused(said: str) -> None:
    for escape in (KILOBYTES, GIGABYTES):
        with pytest.raises(ValueError, match="no size"):
            render(literal("find . -size"), argument(said, escape))


def test_busybox_find_takes_sizes_in_kilobytes(stub: Path) -> None:
    for name, size in (("under", (20 << 20) - 1), ("at", 20 << 20), ("over", (20 << 20) + 1)):
        with open(stub / name, "wb") as file:
            file.truncate(size)
    for sign, found in (("+", b"./over\n"), ("-", b"./under\n"), ("", b"./at\n")):
        size = [literal(sign, RIGHT)] * bool(sign) + [argument("20M", KILOBYTES)]
        assert run("dash", render(literal("busybox find . -type f ! -name stub -size"), *size), stub) == found


@pytest.mark.parametrize("tool", ["awk", "busybox awk"])
def test_awk_takes_values_literally(tool: str, stub: Path) -> None:
    values = one_line(NASTY)
    lines = [render(literal(tool), literal("'BEGIN { print \"", RIGHT), argument(value, AWK), literal("\" }'", LEFT)) for value in values]
    assert run("dash", "\n".join(lines), stub).decode() == "".join(f"{v}\n" for v in values)
