"""The machine that commands are for: what it has comes first, what is asked for by name stays, what is missing is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seq2cmd import Translator
from seq2cmd.system import System, utilities

FORMS = [
    ("sudo apt update && sudo apt upgrade", ["apt"]),
    ("find {place} -type f -print0 | xargs -0 -n 1 rm -f", ["find", "rm"]),
    ("find {place} -exec grep -l {text} {} +", ["find", "grep"]),
    ("for f in *.png; do convert \"$f\" x; done", ["convert"]),
    ("cd {dir} && TZ={text} date", ["date"]),
    ("awk '{ print $1 | \"sort\" }' {file}", ["awk"]),
    ("sudo -u {user} crontab -l", ["crontab"]),
    ("7z x {file}", ["7z"]),
    ("./{name} ls", []),
    ("echo hi; ls | wc -l > {file}", ["ls", "wc"]),
]  # fmt: skip
DEBIAN, FEDORA, ALPINE, ARCH, SYSV = "apt systemctl", "dnf systemctl", "apk rc-service busybox", "pacman systemctl", "apt service"

# what the machine has, request, command
ELSEWHERE = [
    (DEBIAN, "install nginx", "sudo apt install nginx"),
    (FEDORA, "install nginx", "sudo dnf install nginx"),
    (ARCH, "install nginx", "sudo pacman -S nginx"),
    (ALPINE, "install nginx", "apk add nginx"),
    ("opkg", "install nginx", "opkg install nginx"),
    (FEDORA, "install nginx with apt", "sudo apt install nginx"),
    (FEDORA, "restart nginx", "sudo systemctl restart nginx"),
    (ALPINE, "restart nginx", "sudo rc-service nginx restart"),
    (SYSV, "restart nginx", "sudo service nginx restart"),
    (ALPINE, "restart nginx with systemctl", "sudo systemctl restart nginx"),
]


class Machine(System):
    """One that has what is named, and what every machine has."""

    def __init__(self, utilities: str) -> None:
        super().__init__("", systemd="systemctl" in utilities)
        self.has = {*utilities.split(), "sudo", "ls", "find", "wc", "cat", "tail"}

    def find(self, utility: str) -> str:
        return f"/bin/{utility}" if utility in self.has else ""


@pytest.fixture(scope="module")
def translator() -> Translator:
    return Translator.from_pretrained("base")


def _program(folder: Path, name: str, mode: int = 0o755) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("#!/bin/sh\n")
    (folder / name).chmod(mode)


@pytest.mark.parametrize(("form", "wanted"), FORMS)
def test_utilities_of_a_form(form: str, wanted: list[str]) -> None:
    assert utilities(form) == wanted


def test_utilities_are_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path / "a", "lsof")
    _program(tmp_path / "b", "ss", 0o755)
    system = System(f"{tmp_path}/a::{tmp_path}/nowhere:{tmp_path}/b", systemd=False)
    assert system.find("lsof") == f"{tmp_path}/a/lsof"
    assert system.missing("sudo lsof -i | ss | jq . | cd x") == ["jq"]
    assert system.can_run("ss -tn") and not system.can_run("jq .")
    monkeypatch.setenv("PATH", f"{tmp_path}/b")
    assert System().find("ss") == f"{tmp_path}/b/ss"


def test_systemd_has_to_run(tmp_path: Path) -> None:
    _program(tmp_path, "systemctl")
    assert System(str(tmp_path), systemd=True).can_run("systemctl status")
    assert not System(str(tmp_path), systemd=False).can_run("systemctl status")
    assert System(str(tmp_path), systemd=False).missing("systemctl status") == []


def test_busybox_is_seen_through_its_links(tmp_path: Path) -> None:
    _program(tmp_path, "busybox")
    os.symlink("busybox", tmp_path / "ls")
    assert System(str(tmp_path)).is_busybox()
    (tmp_path / "ls").unlink()
    _program(tmp_path, "ls")
    assert not System(str(tmp_path)).is_busybox()


def _hypotheses(*rows: tuple[str, float, float]) -> list[tuple[str, float, float, list[tuple[int, int, float]]]]:
    return [(command, score, sure, []) for command, score, sure in rows]


def _first(rows: list, request: str = "show the ports", has: str = "ss") -> tuple[str, float]:
    command, _, sure, _ = Machine(has).ranked(request.encode(), rows, lambda hypothesis: hypothesis[0], 0.1)[0]
    return command, sure


def test_what_can_run_goes_first_if_it_is_nearly_as_likely() -> None:
    near = _hypotheses(("netstat -t", -1.0, 0.5), ("ss -t", -1.2, 0.4), ("ls", -3.0, 0.1))
    assert _first(near) == ("ss -t", pytest.approx(0.8))  # of what is left when netstat is not meant
    assert _first(near, has="netstat ss") == ("netstat -t", 0.5)
    assert _first(near, has="") == ("netstat -t", 0.5)  # ls could run, but is far less likely
    assert _first(near, "show the ports with netstat.") == ("netstat -t", 0.5)
    assert _first(_hypotheses(("netstat -t", -1.0, 0.7), ("ss -t", -1.4, 0.2))) == ("netstat -t", 0.7)
    assert _first(_hypotheses(("netstat -t", -1.0, 0.3), ("ss -t", -1.1, 0.02))) == ("netstat -t", 0.3)  # would be refused
    assert _first(near[:1]) == ("netstat -t", 0.5)


@pytest.mark.parametrize(("has", "request_text", "command"), ELSEWHERE)
def test_the_machines_own_managers(translator: Translator, has: str, request_text: str, command: str) -> None:
    suggestion = translator.translate(request_text, system=Machine(has))
    assert suggestion.command == command
    assert suggestion.missing == tuple(name for name in utilities(command) if name not in has)


def test_stages_follow_the_machines_own_form(translator: Translator) -> None:
    suggestion = translator.translate("how many packages are installed", system=Machine(FEDORA + " rpm"))
    assert suggestion.command == "rpm -qa | wc -l"


def test_without_a_system_an_answer_depends_on_no_machine(translator: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(System, "find", lambda *_: pytest.fail("looked at the machine"))
    assert translator.translate("install nginx").command == "sudo apt install nginx"


def test_busybox_refuses_what_it_cannot_do_with_advice(translator: Translator) -> None:
    suggestion = translator.translate("install nginx", dialect="busybox")
    assert (suggestion.verdict, suggestion.command) == ("refuse", None)
    assert suggestion.reasons[0] == "no such command in BusyBox: use apk add or opkg install"
    assert translator.translate("install nginx", dialect="busybox", system=Machine(ALPINE)).command == "apk add nginx"
    assert translator.translate("show details of the processor", dialect="busybox").command == "cat /proc/cpuinfo"
    with pytest.raises(ValueError, match="expected a dialect of gnu, busybox, got 'dos'"):
        translator.translate("x", dialect="dos")


def test_an_attention_map_is_that_of_the_command(translator: Translator) -> None:
    suggestion = translator.translate("install nginx", system=Machine(FEDORA), attention=True)
    assert suggestion.attention is not None  # other words of the same steps
    suggestion = translator.translate("list the wireguard tunnels and copy them to the clipboard", dialect="busybox", attention=True)
    assert suggestion.alternatives and suggestion.attention is None  # what is left has other steps


def test_explanations_are_those_of_the_command_that_is_shown(translator: Translator) -> None:
    suggestion = translator.translate("install nginx", system=Machine(FEDORA), explain=True)
    assert suggestion.explain is not None
    assert [part.part for part in suggestion.explain] == ["sudo", "dnf", "install", "nginx"]
