"""A command for the user's own shell: whatever the argument, dash, BusyBox, bash, zsh and fish deliver it as one word, unchanged."""

import getpass
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seq2cmd import _core
from seq2cmd.shells import SHELLS, for_shell, written_for
from seq2cmd.suggestion import Alternative, Suggestion
from seq2cmd.translator import Translator
from test_safety import NASTY as HOSTILE
from test_safety import REFUSED, REQUESTS, quoted
from test_shell import NASTY, argument, contexts, literal, render

# how to run a script -> whose notation it has
RUNNERS = {
    "dash": (["dash"], "sh"),
    "busybox": (["busybox", "sh"], "sh"),
    "bash": (["bash", "--norc"], "bash"),
    "zsh": (["zsh", "-f"], "zsh"),
    "fish": (["fish", "--no-config"], "fish"),
}
# zsh looks into history only where it is interactive: it gets the script as if it were typed
TYPED = {"zsh": ["zsh", "-f", "-i", "-o", "nopromptsp", "-o", "nopromptcr"]}
# the same with the habits of an interactive shell: "!" looks into history, and patterns have their extensions
HABITS = {"bash": "set -o history\nset -H\nshopt -s extglob\n", "zsh": "setopt bang_hist extended_glob rc_quotes magic_equal_subst\n"}
# The program as a function, for scripts that call it thousands of times.
STUB = {"sh": '[ $# -eq 0 ] || printf "%s\\0" "$@"\n', "fish": "function stub; count $argv > /dev/null; and printf '%s\\0' $argv; end\n"}
MORE_NASTY = ["a~b", "a^b", "a#b", "#", "^a", "=", "==x", "%self", "!x", "a!b", "[!a]*", "!!", "!$", "\\'", "a\\' b", "{}", "a'b\\", "'\\",
              "$status", "(echo x)", "end", "repeat", "x,,", "HEAD~3", "${x,,}", "*(.)", "a?b", "-", "\\\\'", "a\\\\"]


def run(runner: str, script: str, folder: Path, name: str = "script") -> bytes:
    """What the script prints; it is given as a file, as a pasted line would be too long."""
    command = RUNNERS[runner][0]
    assert shutil.which(command[0]), f"{command[0]} is needed by these tests: apt-get install {command[0]}"
    path = folder / f"{name}.{runner}"
    path.write_text(script)
    environment = {"PATH": f"{folder}:/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(folder),
                   "PS1": "", "PS2": ""}
    with open(path, "rb") as typed:
        done = subprocess.run(TYPED.get(runner, [*command, path]), cwd=folder, stdin=typed, capture_output=True, check=False, timeout=60,
                              env=environment, start_new_session=True)
    assert done.stderr == b"", done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory to work in, with a program `stub` that prints each of its arguments and a NUL."""
    folder = tmp_path_factory.mktemp("stub")
    program = folder / "stub"
    program.write_text("#!/bin/dash\n" + STUB["sh"])
    program.chmod(0o755)
    return folder


def delivered(runner: str, commands: Sequence[str], stub: Path) -> list[str]:
    """The arguments that the stubs got."""
    written = [written_for(command, RUNNERS[runner][1]) for command in commands]
    assert None not in written, commands[written.index(None)]
    function = STUB.get(runner) or "stub() {\n" + STUB["sh"] + "}\n"
    script = function + HABITS.get(runner, "") + "\n".join(filter(None, written)) + "\n"
    return run(runner, script, stub).decode().split("\0")[:-1]


def test_history_is_looked_into_here(stub: Path) -> None:
    """The scripts of bash and zsh run as interactive shells do: without quoting, a "!" is an error in them."""
    for runner in HABITS:
        with pytest.raises(AssertionError, match="event not found"):
            run(runner, HABITS[runner] + "echo a!b\n", stub)


def check_contexts(runner: str, values: Sequence[str], stub: Path) -> None:
    commands, expected = [], []
    for value in values:
        for context, (pieces, arguments) in contexts(value).items():
            if context == "substitution" or context == "second stage":  # NULs of the stub are lost in $(...); the other writes files
                continue
            commands.append(render(*pieces).replace("false || ", "test a = b || ").replace("&& :;", "&& true;"))
            expected += arguments
    assert delivered(runner, commands, stub) == expected


@pytest.mark.parametrize("runner", RUNNERS)
def test_known_traps_arrive_unchanged(runner: str, stub: Path) -> None:
    check_contexts(runner, [value for value in NASTY + MORE_NASTY if "\n" not in value], stub)


# What the core lets through: no control characters, no surrogates.
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp"]), max_size=12)
SPECIAL = st.text("'\"\\$`!#~^=%*?[]{}()<>|&;, a-z1", max_size=8)


@pytest.mark.parametrize("runner", RUNNERS)
@settings(max_examples=8, deadline=None, derandomize=True)
@given(values=st.lists(st.one_of(TEXT, SPECIAL), min_size=30, max_size=60))
def test_any_text_arrives_unchanged(runner: str, stub: Path, values: list[str]) -> None:
    check_contexts(runner, values, stub)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(value=st.one_of(TEXT, SPECIAL), context=st.sampled_from(sorted(contexts(""))))
def test_nothing_that_is_written_holds_a_control_character(value: str, context: str) -> None:
    for shell in SHELLS:
        written = written_for(render(*contexts(value)[context][0]), shell)
        assert written is None or written.isprintable() or not value.isprintable()
        assert written is None or not re.search(r"[\x00-\x1f\x7f-\x9f]", written)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(text=st.one_of(st.text("'\"\\$`!#~^=%*?[]{}()<>|&; ax1\n", max_size=30), st.text(max_size=30)))
def test_any_line_is_written_or_refused(text: str) -> None:
    """The reader of command lines takes anything: a command of ours or not."""
    for shell in SHELLS:
        written = written_for(text.replace("\0", ""), shell)
        assert written is None or len(written) <= 8191
    assert written_for("x" * 9000, "fish") is None


# ---- the commands of all tasks ----


@pytest.fixture(scope="module")
def examples(source_tree: Path) -> list[str]:
    """One command of each task, from the reference page."""
    rows = re.findall(r"(?m)^\|.*\| `(.+)` \|$", (source_tree / "docs" / "tasks.md").read_text("utf-8"))
    commands = [row.replace("\\|", "|") for row in rows if not row.startswith("...")]
    assert len(commands) > 1600
    return commands


NOT_IN = {"zsh": ["history -c"], "fish": ["echo \"$0\"", "eval \"$(ssh-agent -s)\"", "!!", "sudo !!"]}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_task_parses(shell: str, examples: list[str], tmp_path: Path) -> None:
    written = [written_for(command, shell) for command in examples]
    lost = [command for command, form in zip(examples, written, strict=True) if form is None]
    excused = ("( ", "set -a", "shopt", "help", "bind", "compgen")
    assert set(lost) - set(NOT_IN.get(shell, [])) <= {command for command in examples if command.startswith(excused)}
    path = tmp_path / "all"
    path.write_text("\n".join(filter(None, written)) + "\n")
    done = subprocess.run([*RUNNERS[shell][0], "-n", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


BUILTINS = {"cd", "exec", "exit", "set", "unset", "export", "alias", "source", "kill", "wait", "fg", "bg", "jobs", "history", "umask",
            "ulimit", "while", "until", "time", "type", "echo", "printf", "test", "[", "pwd", "read", "which", "command", "suspend",
            "logout", "true", "false"}


def comparable(command: str) -> bool:
    """Commands of programs alone, that neither write files nor depend on those that there are."""
    bare = re.sub(r"'[^']*'", "Q", command)
    stages = re.split(r"\|\||&&|[|;&]", bare)
    names = {words[0] for words in map(str.split, stages) if words}
    return not re.search(r"[<>`=?\[(]|\$\(|\*|&(?!&)|\{|!!|\bdo\b", bare) and not names & BUILTINS


def test_every_task_means_the_same(examples: list[str], tmp_path: Path) -> None:
    """Each utility is a stub that notes its arguments; the notes of zsh and fish are those of bash."""
    chosen = [command for command in examples if comparable(command)][::4]
    assert len(chosen) > 250
    notes: dict[str, list[str]] = {}
    for shell in ("bash", "zsh", "fish"):
        utilities = {note.partition("\0")[0] for note in notes.get("bash", [])}
        notes[shell] = _notes(shell, [str(written_for(command, shell)) for command in chosen], utilities, tmp_path)
    assert len(notes["bash"]) >= len(chosen)
    assert notes["zsh"] == notes["bash"]
    assert notes["fish"] == notes["bash"]


def test_hostile_words_in_everyday_requests(tmp_path: Path) -> None:
    """What the default model answers to test_safety's requests: one call a command, the hostile string one argument of it."""
    translator = Translator.from_pretrained("base")
    asked = [(form.format(quoted(text)), text) for form in REQUESTS[::2] for text in HOSTILE if quoted(text) and text not in REFUSED]
    found = [(translator.translate(request), text) for request, text in asked]
    commands = [(found.command, text) for found, text in found if found.verdict == "answer" and found.command and ">" not in found.command]
    assert len(commands) > 120
    notes: dict[str, list[str]] = {}
    for shell in ("bash", "zsh", "fish"):
        utilities = {note.partition("\0")[0] for note in notes.get("bash", [])}
        notes[shell] = _notes(shell, [str(written_for(command, shell)) for command, _ in commands], utilities, tmp_path)
        calls = [note.split("\0")[1:] for note in notes[shell]]
        assert len(calls) >= len(commands)
        for text in {text for _, text in commands}:
            assert sum(text in call for call in calls) >= sum(text == other for _, other in commands), (shell, text)
    assert notes["fish"] == notes["zsh"] == notes["bash"]


def _notes(shell: str, commands: Sequence[str], utilities: set[str], folder: Path) -> list[str]:
    """No utility is found, so that the shell calls the handler, which notes the words of the call. In a pipeline fish calls none: there
    each utility is a function."""
    note = folder / f"notes.{shell}"
    handlers = {
        "bash": f'command_not_found_handle() {{ printf "%s\\0" "$@" END >> {note}; }}',
        "zsh": f'command_not_found_handler() {{ printf "%s\\0" "$@" END >> {note}; }}',
        "fish": "\n".join(f'function {name}; printf "%s\\0" {name} $argv END >> {note}; end' for name in sorted(utilities - {""})),
    }
    script = folder / f"all.{shell}"
    script.write_text(handlers[shell] + "\n" + "\n".join(commands) + "\n")
    program = shutil.which(RUNNERS[shell][0][0])
    assert program, f"{shell} is needed by these tests: apt-get install {shell}"
    environment = {"PATH": str(folder / "nothing"), "HOME": "/home/ana", "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(folder)}
    environment["USER"] = getpass.getuser()  # fish sets it by itself
    subprocess.run([program, *RUNNERS[shell][0][1:], script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=120)
    return sorted(note.read_bytes().decode().split("\0END\0")[:-1])


# ---- single forms ----

FORMS: list[tuple[str, str, str | None]] = [
    ("bash", 'echo "a!b$HOME"', "echo 'a!b'\"$HOME\""),
    ("bash", "echo a!b", "echo a\\!b"),
    ("bash", "find . ! -name '*.c'", "find . ! -name '*.c'"),
    ("bash", "sudo !!", "sudo !!"),
    ("bash", "rm [!a]*", "rm [!a]*"),
    ("zsh", "rm [!a]* [^b]*", "rm [^a]* [^b]*"),
    ("zsh", "git reset HEAD~3", "git reset HEAD\\~3"),
    ("zsh", "A=~/x make", "A=~/x make"),
    ("zsh", "echo =ls a=b", "echo \\=ls a=b"),
    ("zsh", "rm a' '*';'", "rm a' '*';'"),
    ("zsh", "rm a' '';'", "rm a' ;'"),
    ("zsh", 'mv "${f,,}" "${f^^}"', 'mv "${f:l}" "${f:u}"'),
    ("zsh", "history 20 | head", "history -20 | head"),
    ("zsh", "history", "history 1"),
    ("zsh", "shopt -s extglob", None),
    ("fish", "find . -name 'it'\\''s' -exec ls {} \\;", "find . -name 'it'\\''s' -exec ls {} \\;"),
    ("fish", "echo 'it'\\''s' $?", "echo 'it\\'s' $status"),
    ("fish", "grep 'a\\' 'b\\n' 'c\\\\d'", "grep 'a\\\\' 'b\\n' 'c\\\\\\d'"),
    ("fish", "tar -cf x-$(date +%F).tar \"$HOME\"/a", "tar -cf x-(date +%F).tar \"$HOME\"/a"),
    ("fish", "echo \"$(date)\"", "bash -c 'echo \"$(date)\"'"),
    ("fish", "for f in *; do echo 'it'\\''s' \"$f\"; done", "bash -c 'for f in *; do echo \\'it\\'\\\\\\'\\'s\\' \"$f\"; done'"),
    ("fish", "cd /x && for f in *; do ls; done", None),
    ("fish", "ls img?.png", "bash -c 'ls img?.png'"),
    ("fish", "echo $? $$", "echo $status $fish_pid"),
    ("fish", "X='a b'", "set -g X 'a b'"),
    ("fish", "X=", "set -g X ''"),
    ("fish", "TZ=UTC date", "TZ=UTC date"),
    ("fish", "unset X", "set -e X"),
    ("fish", "a > b 2>&1 < c", "a > b 2>&1 < c"),
    ("fish", "cat <<< x", "bash -c 'cat <<< x'"),
    ("fish", "ls 'open", None),
    ("fish", "cat << EOF", None),
    ("sh", "anything '", "anything '"),
]


@pytest.mark.parametrize(("shell", "command", "expected"), FORMS)
def test_forms(shell: str, command: str, expected: str | None) -> None:
    assert written_for(command, shell) == expected


def test_an_injection_that_posix_quotes_allow_in_fish(stub: Path) -> None:
    r"""fish reads \' inside single quotes as a quote: two arguments once ran the second."""
    command = render(literal("stub"), argument("a\\"), argument("; touch owned; echo \\"))
    assert delivered("fish", [command], stub) == ["a\\", "; touch owned; echo \\"]
    assert not (stub / "owned").exists()


def test_a_command_that_bash_runs_for_fish_means_the_same(stub: Path) -> None:
    value = "it's \\ \\' $HOME !x"
    command = f"for f in 1 2; do stub {shlex.quote(value)} \"$f\"; done"  # the program: bash does not know fish's function
    assert delivered("fish", [command], stub) == [value, "1", value, "2"] == delivered("bash", [command], stub)


# ---- suggestions ----


def suggestion(*commands: str) -> Suggestion:
    return Suggestion("r", "answer", commands[0], 0.9, tuple(Alternative(command, 0.1) for command in commands[1:]))


def test_suggestions_are_written_for_a_shell() -> None:
    found = for_shell(suggestion("echo $?", "shopt -s x", "ls 'a\\'"), "fish")
    assert (found.command, found.verdict, [a.command for a in found.alternatives]) == ("echo $status", "answer", ["ls 'a\\\\'"])
    assert for_shell(suggestion("shopt -s x"), "bash").command == "shopt -s x"


def test_a_command_without_a_form_is_refused_with_its_reason() -> None:
    found = for_shell(suggestion("shopt -s x", "ls"), "fish")
    assert (found.command, found.verdict, found.alternatives[0].command) == (None, "refuse", "ls")
    assert found.reasons == ("no such command in fish",)


def test_unknown_shells_are_errors() -> None:
    assert _core.shells() == list(SHELLS)
    for call in (lambda: _core.for_shell("ls", 9), lambda: written_for("ls", "tcsh")):
        checked: Callable[[], object] = call
        with pytest.raises(ValueError, match="shell"):
            checked()

