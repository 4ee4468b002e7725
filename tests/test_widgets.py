"""The key at the prompt, in real shells on a pseudo-terminal: bash, zsh and fish, with the toy model behind them.

What stands in the line is read through a key of the test's own that writes the line into a file, as nothing on a screen is as certain.
"""

import fcntl
import os
import pty
import re
import select
import shlex
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from seq2cmd.cli import main
from seq2cmd.cli.integrate import BEGIN, END, InstallError, _key, install, installed_file, is_installed, rc_file, remove
from seq2cmd.cli.options import OPTIONS

SHELLS = ("bash", "zsh", "fish")
PATIENCE = 60  # seconds, for machines that are busy with other things
ALT_E, CTRL_G, DUMP, CLEAR, UP, ENTER = "\033e", "\x07", "\x18d", "\x05\x15", "\033[A", "\r"
UNDO = {"bash": "\x1f", "zsh": "\x1f", "fish": "\x1a"}
RC = {
    "bash": "PS1='READY> '\nHISTFILE=\ndump() { printf '%s|END' \"$READLINE_LINE\" > ~/dump; }\nbind -x '\"\\C-xd\": dump'\n",
    "zsh": "PS1='READY> '\nRPS1=\nunset HISTFILE\nHISTSIZE=100\ndump() { printf '%s|END' \"$BUFFER\" > ~/dump }\nzle -N dump\nbindkey -e\n"
           "bindkey '^Xd' dump\n",
    "fish": "function fish_prompt; printf 'READY> '; end\nfunction fish_greeting; end\nset -g fish_autosuggestion_enabled 0\n"
            "function dump; printf '%s|END' (commandline | string collect) > ~/dump; end\nbind \\cxd dump\n",
}


class Session:
    """An interactive shell in a home of its own."""

    def __init__(self, shell: str, home: Path, environment: dict[str, str], through: Sequence[str] = ()) -> None:
        """`through`: a command that gets the shell's, with its environment, as its last word (ssh)."""
        assert shutil.which(shell), f"{shell} is needed by these tests: apt-get install {shell}"
        self.shell, self.home, self.output = shell, home, ""
        command = {"bash": ["bash", "-i"], "zsh": ["zsh", "-i"], "fish": ["fish", "-i"]}[shell]
        if through:
            there = [f"{name}={value}" for name, value in environment.items() if name != "TERM"]  # that one the connection hands on
            command = [*through, f"cd {shlex.quote(str(home))} && exec {shlex.join(['env', *there, *command])}"]
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 150, 0, 0))
        self.process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=home, start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(slave)
        self.expect("READY> ")

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def _read(self) -> None:
        if select.select([self.master], [], [], 0.05)[0]:
            self.output += os.read(self.master, 65536).decode("utf-8", "replace")

    def expect(self, text: str) -> None:
        """Wait until the text was shown; what came before it is forgotten."""
        end = time.monotonic() + PATIENCE
        while text not in (shown := re.sub(r"\033(\[[0-9;?>=]*[A-Za-z]|\][^\a]*\a|[()].|[=>])", "", self.output)):
            assert time.monotonic() < end, f"{text!r} was not shown: {shown!r}"
            self._read()
        self.output = ""

    def line(self) -> str:
        """What stands in the line now."""
        dump, end = self.home / "dump", time.monotonic() + PATIENCE
        dump.unlink(missing_ok=True)
        self.type(DUMP)
        while not (text := dump.read_text("utf-8") if dump.exists() else "").endswith("|END"):
            assert time.monotonic() < end, f"the shell does not answer: {self.output!r}"
            self._read()
        return text.removesuffix("|END")

    def new_line(self, text: str = "") -> None:
        """Empty the line and type this."""
        self.type(CLEAR + text)
        assert self.line() == text

    def close(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.master)


FAKE = """#!/bin/sh
case "$*" in
*"delete everything") printf 'answer\\t\\ndestroys\\trm -rf build; ls > made\\nsafe\\tls build\\n' ;;
*) printf 'refuse\\tno answer: it is a fake\\n' ;;
esac
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, toy_model: Path, source_tree: Path) -> Iterator[Callable[..., Session]]:
    """Starts a shell in which the widget was installed with these options; all of them end with the tests."""
    programs = tmp_path_factory.mktemp("bin")
    (programs / "seq2cmd").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m seq2cmd "$@"\n')
    (programs / "fake").write_text(FAKE)
    for program in programs.iterdir():
        program.chmod(0o755)
    sessions = []

    def start_one(shell: str, *options: str, through: Sequence[str] = (), **changes: str) -> Session:
        home = tmp_path_factory.mktemp("home")
        environment = {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(home), "TERM": "xterm", "LC_ALL": "C.UTF-8",
                       "SEQ2CMD_MODEL": str(toy_model), "PYTHONPATH": str(source_tree / "src"), "OMP_NUM_THREADS": "1", **changes}
        rc = home / {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}[shell]
        rc.parent.mkdir(parents=True, exist_ok=True)
        rc.write_text(RC[shell])
        subprocess.run(["seq2cmd", "integrate", shell, "--install", *options], env=environment, check=True, capture_output=True)
        sessions.append(Session(shell, home, environment, through))
        return sessions[-1]

    yield start_one
    for session in sessions:
        session.close()


@pytest.fixture(scope="module", params=SHELLS)
def shell(request: pytest.FixtureRequest, start: Callable[..., Session]) -> Session:
    """A shell as a plain `--install` leaves it."""
    return start(request.param)


def test_the_line_becomes_the_command_and_is_not_run(shell: Session) -> None:
    (shell.home / "x").mkdir()
    (shell.home / "x" / "marker").touch()
    shell.new_line("list files in x/")
    shell.type(ALT_E)
    assert shell.line() == "ls x/"
    assert "marker" not in shell.output
    shell.type("mar*")  # ready to edit, the cursor at its end
    assert shell.line() == "ls x/mar*"
    shell.type(ENTER)
    shell.expect("x/marker")
    shell.type(UP)
    assert shell.line() == "ls x/mar*"  # it is in the history


def test_again_is_the_next_alternative_and_in_the_end_the_words(shell: Session) -> None:
    shell.new_line("list files in /tmp")
    seen = []
    for _ in range(5):
        shell.type(ALT_E)
        seen.append(shell.line())
    assert seen[0] == "ls /tmp"
    assert "list files in /tmp" in seen[2:]
    assert len(set(seen[: seen.index("list files in /tmp")])) >= 2


def test_the_example_of_the_documents(shell: Session, source_tree: Path) -> None:
    rows = re.findall(r"(?m)^\| `(.+?)` \|", (source_tree / "docs" / "shell.md").read_text("utf-8"))
    request, command = rows[:2]
    shell.new_line(request)
    shell.type(ALT_E)
    assert shell.line() == command


def test_undo_gives_the_words_back(shell: Session) -> None:
    shell.new_line("list files in /tmp")
    shell.type(ALT_E + ALT_E)
    assert shell.line() == "ls"
    shell.type(UNDO[shell.shell])
    assert shell.line() == "ls /tmp"
    shell.type(UNDO[shell.shell])
    assert shell.line() == "list files in /tmp"


def test_a_refused_request_stays_and_says_why(shell: Session) -> None:
    shell.new_line("frobnicate zzz")
    shell.output = ""
    shell.type(ALT_E)
    shell.expect("seq2cmd: no answer: low confidence; unknown word: frobnicate")
    assert shell.line() == "frobnicate zzz"
    shell.new_line()
    shell.type(ALT_E)  # an empty line is no request
    assert shell.line() == ""


def test_arguments_are_quoted_for_this_shell(shell: Session) -> None:
    """The name has what every shell reads differently; it also runs through the shell's interactive history expansion."""
    name = "a' b\\' !x =y ~z"
    folder = shell.home / name
    folder.mkdir(exist_ok=True)
    (folder / "treasure").touch()
    request = f'list the folder "{name}"'
    shell.new_line(request)
    shell.type(ALT_E)
    expected = "'a\\' b\\\\\\' !x =y ~z'" if shell.shell == "fish" else "'a'\\'' b\\'\\'' !x =y ~z'"
    assert shell.line() == f"ls {expected}"
    shell.type(ENTER)
    shell.expect("treasure")


def test_characters_of_several_bytes(shell: Session) -> None:
    shell.new_line("list files in Ärger.txt")
    shell.type(ALT_E + "x")
    assert shell.line() == "ls 'Ärger.txt'x"


def test_a_missing_program_is_one_message(shell: Session) -> None:
    assign = "set -g SEQ2CMD /nowhere/seq2cmd" if shell.shell == "fish" else "SEQ2CMD=/nowhere/seq2cmd"
    forget = "set -e SEQ2CMD" if shell.shell == "fish" else "unset SEQ2CMD"
    shell.new_line(assign)
    shell.type(ENTER)
    shell.expect("READY> ")
    shell.new_line("list files")
    shell.type(ALT_E)
    shell.expect("seq2cmd: cannot run /nowhere/seq2cmd; is it on the PATH?")
    assert shell.line() == "list files"
    shell.new_line(forget)
    shell.type(ENTER)
    shell.expect("READY> ")


# ---- settings: another key, comments, a terminal that can do nothing ----


@pytest.fixture(scope="module", params=SHELLS)
def other(request: pytest.FixtureRequest, start: Callable[..., Session]) -> Session:
    """A shell with another key and comment lines, on a dumb terminal."""
    return start(request.param, "--key", "ctrl-g", "--comments", TERM="dumb", SEQ2CMD="fake")


def test_the_key_is_another_and_a_destroying_command_is_left_commented_out(other: Session) -> None:
    (other.home / "build").mkdir()
    off = {"bash": "shopt -u interactive_comments", "zsh": "unsetopt interactive_comments", "fish": "true"}[other.shell]
    other.new_line(off)
    other.type(ENTER)
    other.new_line("delete everything")
    other.output = ""
    other.type(CTRL_G)
    other.expect('seq2cmd: this command destroys data; take the "# " away to run it')
    assert other.line() == "# rm -rf build; ls > made"
    other.type(ENTER)
    other.new_line("echo do''ne")
    other.type(ENTER)
    other.expect("done")
    assert (other.home / "build").is_dir()
    assert not (other.home / "made").exists()  # nothing of a comment is run, in no shell


def test_an_entered_comment_becomes_the_command(other: Session) -> None:
    other.new_line("# delete everything")
    other.type(ENTER)
    assert other.line() == "# rm -rf build; ls > made"
    other.type(CTRL_G)
    assert other.line() == "ls build"
    other.new_line("# frobnicate")
    other.output = ""
    other.type(ENTER)
    other.expect("seq2cmd: no answer: it is a fake")
    assert other.line() == "# frobnicate"
    other.type(ENTER)  # the second time it is a comment
    assert other.line() == ""
    other.new_line("echo a''b")
    other.type(ENTER)
    other.expect("ab")


@pytest.mark.parametrize("name", SHELLS)
def test_plain_leaves_a_destroying_command_as_it_is(name: str, start: Callable[..., Session]) -> None:
    session = start(name, "--plain", SEQ2CMD="fake", SEQ2CMD_KEY="ctrl-l")  # the key to clear the screen is never taken
    session.new_line("delete everything")
    session.output = ""
    session.type(ALT_E)
    session.expect("seq2cmd: this command destroys data")
    assert session.line() == "rm -rf build; ls > made"
    session.new_line("# delete everything")
    session.type(ENTER)
    assert session.line() == ""  # comments are comments unless asked for


def test_inside_tmux(start: Callable[..., Session], tmp_path: Path) -> None:
    assert shutil.which("tmux"), "tmux is needed by this test: apt-get install tmux"
    session = start("bash")
    environment = {**os.environ, "TMUX_TMPDIR": str(tmp_path), "HOME": str(session.home), "LC_ALL": "C.UTF-8"}
    tmux = ["tmux", "-L", "seq2cmd", "-f", "/dev/null"]
    session.new_line(f"TMUX_TMPDIR={tmp_path} TERM=xterm tmux -L seq2cmd -f /dev/null new-session bash")
    session.type(ENTER)
    try:
        _wait_for_pane(tmux, environment, "READY>")
        subprocess.run([*tmux, "send-keys", "-l", "list files in /tmp"], env=environment, check=True)
        subprocess.run([*tmux, "send-keys", "M-e"], env=environment, check=True)
        _wait_for_pane(tmux, environment, "READY> ls /tmp\n")
    finally:
        subprocess.run([*tmux, "kill-server"], env=environment, check=False)


def _wait_for_pane(tmux: list[str], environment: dict[str, str], text: str) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        shown = subprocess.run([*tmux, "capture-pane", "-p"], env=environment, capture_output=True, text=True, check=False).stdout
        if text in shown:
            return
        assert time.monotonic() < end, shown
        time.sleep(0.1)


# ---- installing ----


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "ZDOTDIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize("name", SHELLS)
def test_install_twice_is_once_and_remove_leaves_nothing(name: str, home: Path) -> None:
    rc = rc_file(name)
    before = b"# mine \xff\r\nalias x=y\n"
    if rc is not None:
        rc.write_bytes(before)
    for _ in range(2):
        assert install(name, {"SEQ2CMD_KEY": "alt-x"}) == 0
        assert is_installed(name)
        if rc is not None:
            assert rc.read_bytes().startswith(before)
            assert rc.read_bytes().count(BEGIN.encode()) == rc.read_bytes().count(END.encode()) == 1
    assert "alt-x" in installed_file(name).read_text("utf-8")
    for _ in range(2):
        assert remove(name) == 0
        assert not is_installed(name)
    assert rc is None or rc.read_bytes() == before
    assert not installed_file(name).exists()


def test_the_rc_file_keeps_its_link_and_its_mode(home: Path) -> None:
    (home / "dotfiles").mkdir()
    real = home / "dotfiles" / "bashrc"
    real.write_text("alias x=y")  # no line break at its end
    real.chmod(0o600)
    (home / ".bashrc").symlink_to(real)
    install("bash", {"SEQ2CMD_KEY": ""})
    assert (home / ".bashrc").is_symlink()
    assert real.stat().st_mode & 0o777 == 0o600
    assert real.read_text().startswith(f"alias x=y\n{BEGIN}\n")
    assert sorted(path.name for path in (home / "dotfiles").iterdir()) == ["bashrc"]


def test_a_damaged_block_is_left_alone(home: Path) -> None:
    text = f"a\n{BEGIN}\nb\n"
    (home / ".bashrc").write_text(text)
    with pytest.raises(InstallError, match="without"):
        install("bash", {"SEQ2CMD_KEY": ""})
    with pytest.raises(InstallError, match="without"):
        remove("bash")
    assert (home / ".bashrc").read_text() == text


def test_a_file_that_cannot_be_written_is_one_message(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / ".local").write_text("a file where a folder should be")
    assert main(["integrate", "bash", "--install"]) == 2
    assert re.fullmatch(r"seq2cmd: cannot write .*seq2cmd\.bash: .*\n", capsys.readouterr().err)
    assert not (home / ".bashrc").exists()


@pytest.mark.parametrize("key", ["ctrl-l", "ctrl-c", "ctrl-m", "ctrl-L", "e", "alt-", "alt-ab", "alt-'", "meta-x", "ctrl-1", "alt-ä"])
def test_keys_that_cannot_be(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Exception, match="expected"):
        _key(key)
    assert main(["integrate", "zsh", "--key", key]) == 2
    assert "expected" in capsys.readouterr().err


@pytest.mark.parametrize("name", SHELLS)
def test_what_is_printed_parses_and_starts_no_program(name: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A shell that starts reads it: it may cost no process."""
    assert main(["integrate", name, "--key", "alt-x", "--comments"]) == 0
    text = capsys.readouterr().out
    path = tmp_path / "widget"
    path.write_text(text)
    assert subprocess.run([name, "-n", path], capture_output=True, check=False).stderr == b""
    assert all(option.name[2:] in text for option in OPTIONS)  # completions
    quiet = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[name]
    program = shutil.which(name)
    assert program is not None
    done = subprocess.run([program, *quiet, "-i", "-c", f". {path}"], env={"PATH": str(tmp_path), "HOME": str(tmp_path), "TERM": "xterm"},
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert "not found" not in done.stderr and "Unknown command" not in done.stderr
    assert "seq2cmd" not in done.stderr


def test_bash_without_line_editing_reads_it_in_silence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["integrate", "bash"]) == 0
    (tmp_path / "widget").write_text(capsys.readouterr().out)
    for options in (["--noediting", "-i"], []):
        done = subprocess.run(["bash", "--norc", *options, "-c", "set -u; . ./widget; echo fine"], cwd=tmp_path, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False)
        assert done.stdout == "fine\n"
        assert "bind" not in done.stderr and "widget" not in done.stderr
