"""The machine that commands are for: which utilities it has. Commands that can run here come first.

A utility is looked for in the folders of PATH when a command needs it. That takes some microseconds: a cache on disk would
take longer to read.
"""

import os

TYPE_CHECKING = False  # typing.TYPE_CHECKING without importing typing: type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ._core import Hypothesis

MARGIN = 0.25  # difference of scores (log-probabilities) up to which a command that can run here goes first; chosen by bench/system.py
ADMINISTRATION = ("/usr/local/sbin", "/usr/sbin", "/sbin")  # not everybody's PATH has them, that of sudo does
SYSTEMD = "/run/systemd/system"  # there while systemd is the init system (sd_booted(3))
OF_SYSTEMD = {
    "systemctl", "journalctl", "loginctl", "hostnamectl", "localectl", "timedatectl", "systemd-analyze", "resolvectl", "coredumpctl",
}  # fmt: skip
SEPARATORS = {"|", "||", "&&", ";", "&", "do", "then", "else", "if", "while", "until", "(", "{", "!"}
WRAPPERS = {"sudo", "xargs", "nohup", "time", "env", "exec"}  # what they run is looked at, not they
PACKAGE_MANAGERS = ("apt", "dnf", "zypper", "pacman", "apk", "opkg")  # the first that is here is the machine's
OF_DEBIAN = {"apt", "apt-get", "apt-cache", "apt-mark", "dpkg"}
NAMES_DEBIAN = OF_DEBIAN | {"deb", "debian", "ubuntu", "mint"}
BUILTINS = {
    ".", ":", "[", "[[", "alias", "bg", "bind", "break", "case", "cd", "command", "continue", "declare", "dirs", "disown", "done",
    "echo", "enable", "esac", "eval", "exit", "export", "false", "fc", "fg", "fi", "for", "function", "getopts", "hash", "help",
    "history", "jobs", "kill", "let", "local", "logout", "popd", "printf", "pushd", "pwd", "read", "readonly", "return", "select",
    "set", "shift", "shopt", "source", "suspend", "test", "times", "trap", "true", "type", "typeset", "ulimit", "umask",
    "unalias", "unset", "wait", "in", "}", ")",
}  # fmt: skip


class System:
    """What a machine has.

    Args:
        path: folders to look in, between colons; None: those of this machine, the administrator's too.
        systemd: whether systemd runs; None: as it is here.
    """

    def __init__(self, path: str | None = None, systemd: bool | None = None) -> None:
        folders = [*os.environ.get("PATH", os.defpath).split(":"), *ADMINISTRATION] if path is None else path.split(":")
        self.folders = list(dict.fromkeys(folder for folder in folders if folder))
        self.systemd = os.path.isdir(SYSTEMD) if systemd is None else systemd
        self._found: dict[str, str] = {}

    def find(self, utility: str) -> str:
        """The path of a utility, empty if it is not here."""
        if utility not in self._found:
            candidates = (f"{folder}/{utility}" for folder in self.folders)
            self._found[utility] = next((path for path in candidates if os.access(path, os.X_OK)), "")
        return self._found[utility]

    def missing(self, form: str) -> list[str]:
        """The utilities that a command form needs and that are not here."""
        return [utility for utility in utilities(form) if not self.find(utility)]

    def can_run(self, form: str) -> bool:
        """Is everything here that a command form needs?"""
        return not self.missing(form) and (self.systemd or OF_SYSTEMD.isdisjoint(utilities(form)))

    def package_manager(self) -> str:
        """The name of the machine's package manager, empty if it has none that we know."""
        return next((name for name in PACKAGE_MANAGERS if self.find(name)), "")

    def managers_for(self, request: bytes, form: str) -> tuple[str, ...]:
        """Who is here in place of apt and systemd, where a command needs those, nobody named them, and they are not here."""
        needed = set(utilities(form))
        if not words_of(request).isdisjoint(NAMES_DEBIAN if not OF_DEBIAN.isdisjoint(needed) else needed):
            return ()
        packages = self.package_manager() if not OF_DEBIAN.isdisjoint(needed) else "apt"
        services = "" if self.systemd or OF_SYSTEMD.isdisjoint(needed) else "openrc" if self.find("rc-service") else "sysv"
        return tuple(name for name in (packages, services) if name not in ("", "apt"))

    def is_busybox(self) -> bool:
        """Are ls and find those of BusyBox?"""
        paths = [self.find(name) for name in ("ls", "find")]
        return any(os.path.basename(os.path.realpath(path)).startswith("busybox") for path in paths if path)

    def ranked(
        self, request: bytes, hypotheses: "Sequence[Hypothesis]", form: "Callable[[Hypothesis], str]", unsure: float
    ) -> "list[Hypothesis]":
        """The same, with the first one in front that can run here and is nearly as likely, unless the request names what the best needs.

        Its confidence is what it is when those before it, which cannot run, are not meant. One below `unsure` goes before nobody.
        """
        ranked = list(hypotheses)
        if len(ranked) < 2:
            return ranked
        best = form(ranked[0])
        if self.can_run(best) or not words_of(request).isdisjoint(utilities(best)):
            return ranked
        passed = ranked[0][2]
        for k, (command, score, confidence, steps) in enumerate(ranked[1:], 1):
            if ranked[0][1] - score > MARGIN:
                break
            if self.can_run(form(ranked[k])):
                sure = min(confidence / max(1 - passed, 1e-6), 1.0)
                return [(command, score, sure, steps), *ranked[:k], *ranked[k + 1 :]] if sure >= unsure else ranked
            passed += confidence
        return ranked


def words_of(request: bytes) -> set[str]:
    """The words of a request, in small letters and without punctuation."""
    return {word.strip(".,;:!?'\"()") for word in request.decode().lower().split()}


def utilities(form: str) -> list[str]:
    """The programs that a command form starts, without the shell's own commands."""
    found: list[str] = []
    first, quoted = True, False
    for word in form.split(" "):
        was_quoted = quoted
        quoted ^= word.count("'") % 2 == 1
        if was_quoted:
            continue
        if word in SEPARATORS or word in ("-exec", "-execdir", "-ok"):
            first = True
        elif first and not word.startswith(("-", "{")) and not word.isdigit() and "=" not in word and word not in WRAPPERS:
            first = False  # options of wrappers and their values stand before
            name = word.rstrip(";")
            if name[:1].isalnum() and name not in BUILTINS and name not in found:
                found.append(name)
        first = first or word.endswith(";")
    return found
