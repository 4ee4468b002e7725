"""Own words: the files, what is learned, what is matched and what is not, and that nothing of a user's is ever lost."""

import json
import os
import random
import re
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import Seq2cmd
from seq2cmd import Translator, _core
from seq2cmd.errors import OwnWordsError
from seq2cmd.own_words import files
from seq2cmd.own_words.answer import answer
from seq2cmd.own_words.learn import check, learn
from seq2cmd.own_words.phrasebook import read, read_folder
from seq2cmd.own_words.sentence import Entry
from seq2cmd.shells import SHELLS, written_for
from seq2cmd.suggestion import Suggestion

ROOT = Path(__file__).resolve().parent.parent
FIFTY = ROOT / "tests" / "own_words.yaml"


@pytest.fixture(scope="module")
def translator() -> Translator:
    """base: it knows which words are words."""
    return Translator.from_pretrained("base")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def phrases(folder: Path, text: str) -> Path:
    """A folder of own words with this file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "own.yaml").write_text(text, "utf-8")
    return folder


def entry(words: str, command: str) -> str:
    return files.written(learn(words, command))


# ---- the files ----


def as_yaml(text: str) -> dict[str, object]:
    """What a real YAML reader makes of a file, in the shape of `as_read`."""
    found = yaml.load(text, Loader=yaml.BaseLoader) or {}
    lines = lambda block: [line.strip() for line in block.splitlines() if line.strip() and not line.strip().startswith("#")]  # noqa: E731
    return {name: (e["command"].strip(), e.get("slots", {}), lines(e["phrases"])) for name, e in found.items()}


def as_read(text: str) -> dict[str, object]:
    return {e.name: (e.command, e.slots, [phrase for phrase, _ in e.phrases]) for e in read(text, "own.yaml")}


def test_real_yaml_says_the_same() -> None:
    text = FIFTY.read_text("utf-8")
    assert as_read(text) == as_yaml(text)
    example = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "own-words.md").read_text("utf-8"), re.DOTALL)
    assert example
    for text in example:
        assert as_read(text) == as_yaml(text)
        for found in read(text, "own.yaml"):
            check(found)


UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")
LINE = st.text(st.characters(exclude_categories=UNSEEN, include_characters=" "), min_size=1, max_size=40)


@settings(max_examples=150, deadline=None)
@given(command=LINE, phrase=LINE)
def test_whatever_is_written_is_read_again(command: str, phrase: str) -> None:
    """By us and by a YAML reader; a phrase that would be a comment is refused before."""
    made = Entry("own", command.strip())
    made.phrases = [(phrase.strip(), 0)]
    if not made.command or not phrase.strip() or phrase.strip().startswith("#"):
        return
    text = files.written(made)
    assert as_read(text) == as_yaml(text) == {"own": (command.strip(), {}, [phrase.strip()])}


GOOD = "a:\n  command: ls\n  phrases: |\n    x y\n"


@pytest.mark.parametrize(("text", "line", "words"), [
    ("a:\n\tcommand: ls\n", 2, "control character"),
    ("a: b\n", 1, "expected a name"),
    ("A b:\n  command: ls\n", 1, "expected a name"),
    ("a:\n  comand: ls\n", 2, "expected one of does, command"),
    ("a:\n   command: ls\n", 2, "indentation"),
    ("a:\n  command: 'ls'\n", 2, "cannot stand here"),
    ("a:\n  command: ls # all\n", 2, "cannot stand here"),
    ("a:\n  command: ls\n  command: ls\n", 3, "twice"),
    ("a:\n  command: |\n    ls\n    ls\n", 4, "one line"),
    ("a:\n  command: ls\n  phrases: |\n      x\n", 4, "indentation"),
    ("a:\n  command: ls\n", 1, "has no phrases"),
    ("a:\n  phrases: |\n    x\n", 1, "has no command"),
    ("a:\n  slots: [x]\n", 2, "expected slots"),
    ("a:\n  slots: {x: hosst}\n", 2, "no type of slots"),
    ("a:\n  command: ls {x}\n  slots: {x: host}\n  phrases: |\n    p q\n", 5, "does not mention {x}"),
    ("a:\n  command: ls\n  phrases: |\n    p <show> q\n", 4, "word sets"),
    ("a:\n  command: ls\n  phrases: |\n    p (a|(b|c))\n", 4, "group"),
    ("a:\n  command: ls\n  phrases: |\n    p {x} q\n", 4, "not declared"),
    ("a:\n  command: ls {x}\n  slots: {x: name}\n  phrases: |\n    show {x}\n", 5, "too general"),
    (GOOD + "a:\n  command: ls\n  phrases: |\n    z\n", 5, "twice"),
])  # fmt: skip
def test_a_fault_is_named_with_its_line(tmp_path: Path, translator: Translator, text: str, line: int, words: str) -> None:
    with pytest.raises(OwnWordsError, match=re.escape(words)) as raised:
        answer(str(phrases(tmp_path / "own", text)), "show x", translator.model, 400)
    assert f"own.yaml line {line}: " in str(raised.value)
    assert raised.value.hint


# ---- teaching ----


@pytest.mark.parametrize(("words", "command", "phrase", "form", "slots"), [
    ("deploy {host}", "ssh {host} run", "deploy {host}", "ssh {host} run", {"host": "host"}),
    ("deploy {app} on {box:host}", "ssh {box} run {app}", "deploy {app} on {box}", "ssh {box} run {app}", {"app": "text", "box": "host"}),
    ("reload on web1.example.com", "ssh web1.example.com run", "reload on {host}", "ssh {host} run", {"host": "host"}),
    ("restart web1.example.com", "ssh web1.example.com run", "restart web1.example.com", "ssh web1.example.com run", {}),
    ("burn ~/isos/a.iso on /dev/sdb", "dd if=~/isos/a.iso of=/dev/sdb", "burn {path} on {device}", "dd if={path} of={device}",
     {"path": "path", "device": "device"}),
    ("sync ~/a with ~/b", "rsync -a ~/a/ ~/b", "sync {path} with {path2}", "rsync -a {path}/ {path2}", {"path": "path", "path2": "path"}),
    ("tunnel port 8080", "ssh -L 8080:localhost:8080 box", "tunnel port {port}", "ssh -L {port}:localhost:{port} box", {"port": "port"}),
    ('jot "buy milk"', "echo 'buy milk' >> x", "jot {text}", "echo {text} >> x", {"text": "text"}),
    ("nap 10 minutes", "sleep 10m", "nap {duration}", "sleep {duration}", {"duration": "duration"}),
    ("nightly build 5", "make night15 5", "nightly build {number}", "make night15 {number}", {"number": "number"}),
    ("tidy logs", "find . -name '*.log' -exec rm {} +", "tidy logs", "find . -name '*.log' -exec rm {} +", {}),
])  # fmt: skip
def test_values_become_slots(words: str, command: str, phrase: str, form: str, slots: dict[str, str]) -> None:
    learned = learn(words, command)
    assert (learned.phrases[0][0], learned.command, learned.slots) == (phrase, form, slots)


@pytest.mark.parametrize(("words", "command", "fault"), [
    ("a\nb", "ls", "line break"), ("", "ls", "missing"), ("x y", "", "missing"), ("x \u202e y", "ls", "cannot be seen"),
    ("x y", "echo 'a", "open"), ("x y", "echo $(ls", "leaves a quote open"), ("jot {x}", "echo", "does not stand in the command"),
    ("jot", "echo {x}", "does not stand in the words"), ("jot {x}", 'echo "{x}"', "double quotes"),
    ("jot {x}", 'echo "a \\{x}"', "double quotes"), ("jot {x}", "echo {x} \\", "a backslash open"), ("{name}", "cat {name}", "too general"),
    ("show the {file}", "cat {file}", "too general"), ("jot {x:what}", "echo {x}", "no type"), ("jot {x} {x}", "echo {x}", "twice"),
    ("jot {x}", "echo {x|jq}", "escape"), ("# jot", "ls", "#"), ("jot {x}", "echo `cat {x}`", "cannot be written"),
])  # fmt: skip
def test_what_cannot_be_is_not_learned(words: str, command: str, fault: str) -> None:
    with pytest.raises(OwnWordsError, match=re.escape(fault)):
        learn(words, command)


def test_teach_list_and_remove(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    path = tmp_path / "config" / "seq2cmd" / "phrases" / "taught.yaml"
    assert seq2cmd("teach", "deploy {host}", "ssh {host} run").stdout.startswith(f"learned deploy ({path})\n  say   deploy {{host}}\n")
    assert seq2cmd("teach", "ship to {host}", "ssh {host} run").returncode == 0
    text = path.read_text().replace("deploy:", "# by hand\ndeploy:").replace("    deploy {host}", "    # the usual\n    deploy {host}")
    path.write_text(text)
    assert "already means: ssh {host} run; seq2cmd teach --remove deploy" in seq2cmd("teach", "deploy {host}", "scp x {host}:").stderr
    assert seq2cmd("teach", "tidy up", "rm -rf ~/tmp/x").returncode == 0
    listed = seq2cmd("teach", "--list").stdout
    assert [line for line in listed.splitlines() if "say" in line] == ["  say   deploy {host}", "  say   ship to {host}", "  say   tidy up"]
    assert seq2cmd("deploy", "web1").stdout == seq2cmd("ship to web1").stdout == "ssh web1 run\n"
    assert seq2cmd("teach", "--remove", "ship to {host}").returncode == 0
    assert seq2cmd("teach", "--remove", "tidy-up").stdout == "forgot tidy-up: rm -rf ~/tmp/x\n"
    assert path.read_text().rstrip() == text.replace("    ship to {host}\n", "").rstrip()  # comments and order are kept
    assert "did you mean 'deploy'" in seq2cmd("teach", "--remove", "deplo").stderr
    assert seq2cmd("ship to web1").stdout != "ssh web1 run\n"


def test_bash_must_be_able_to_read_it_and_runs_nothing(seq2cmd: Seq2cmd, tmp_path: Path) -> None:
    assert "bash cannot read this command" in seq2cmd("teach", "x y", "if true; then").stderr
    trap = tmp_path / "trap"
    (tmp_path / "env.sh").write_text(f"touch {trap}\n")
    done = seq2cmd("teach", "x y", f"touch {trap}; echo $(touch {trap})", environment_changes={"BASH_ENV": str(tmp_path / "env.sh")})
    assert done.returncode == 0
    assert not trap.exists()


def test_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk, a file that was damaged by hand, several who teach at once."""
    folder = tmp_path / "own"
    files.add(str(folder), learn("first thing", "ls 1"))
    path = folder / files.TAUGHT
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OwnWordsError, match="No space left"):
            files.add(str(folder), learn("second thing", "ls 2"))
    assert path.read_bytes() == before
    path.write_bytes(before + b"oops\n")
    with pytest.raises(OwnWordsError, match="expected a name"):
        files.add(str(folder), learn("second thing", "ls 2"))
    assert path.read_bytes() == before + b"oops\n"
    path.write_bytes(before)
    threads = [threading.Thread(target=files.add, args=(str(folder), learn(f"thing number{k}", f"ls {k}"))) for k in range(2, 10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(e.command for e in read_folder(str(folder))) == [f"ls {k}" for k in range(1, 10)]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    folder, home = tmp_path / "own", tmp_path / "dotfiles.yaml"
    folder.mkdir()
    home.write_text(GOOD)
    home.chmod(0o640)
    (folder / files.TAUGHT).symlink_to(home)
    files.add(str(folder), learn("second thing", "ls 2"))
    assert (folder / files.TAUGHT).is_symlink()
    assert "second thing" in home.read_text()
    assert stat.S_IMODE(home.stat().st_mode) == 0o640


# ---- matching ----

OWN = "\n".join([
    entry("wipe the shop cache", "rm -rf /var/cache/shop"), entry("deploy {host}", "ssh {host} run"),
    entry("copy staging to production", "sync a b"), entry("warm up the oven", "oven on"), entry('jot "x"', "printf '%s\\0' x"),
    entry("restart the oven soon", "oven again"), entry("ping port 8080", "nc -z box 8080"),
    entry("roast {number:number} chickens", "oven roast {number}"), entry("open sesame", "dropdb shop"),
])  # fmt: skip


def ask(folder: Path, request: str, translator: Translator) -> Suggestion | None:
    return answer(str(folder), request, translator.model, 400)


@pytest.mark.parametrize(("request_text", "command"), [
    ("wipe the shop cache", "rm -rf /var/cache/shop"), ("Please wipe my shop cache!", "rm -rf /var/cache/shop"),
    ("wipe the shop cahce", "rm -rf /var/cache/shop"), ("shop cache wipe", "rm -rf /var/cache/shop"), ("deploy web1", "ssh web1 run"),
    ("deplyo 10.0.0.7", "ssh 10.0.0.7 run"), ("warm up the ovn", "oven on"), ("roast 12 chickens", "oven roast 12"),
    ("12 roast chickens", "oven roast 12"), ("roast twelve chickens", "oven roast 12"), ("ping port 8080", "nc -z box 8080"),
    ("ping port 80", "nc -z box 80"),
    # not these
    ("wipe the shop cache on web1", None), ("don't wipe the shop cache", None), ("wipe the cache", None), ("deploy", None),
    ("copy production to staging", None), ("display web1", None), ("deploy web1 web2", None), ("warm up the over", None),
    ("cache", None), ("list files", None), ("roast web chickens", None), ("wipe wipe shop cache", None), ("", None), ("a\x07b", None),
])  # fmt: skip
def test_near_is_near_and_nothing_else(tmp_path: Path, translator: Translator, request_text: str, command: str | None) -> None:
    found = ask(phrases(tmp_path / "own", OWN), request_text, translator)
    assert (found.command if found else None) == command
    assert found is None or found.source == "own words"


def test_a_slip_is_no_word_but_another_ending_is(translator: Translator) -> None:
    known = _core.known_words(translator.model, b"list listing boxes lsit folder foldr 8080 zzyzx ~/docs")
    assert known == [1, 1, 1, 0, 1, 0, 1, 0, 1]


def test_what_destroys_is_not_answered_for_words_that_are_only_near(tmp_path: Path, translator: Translator) -> None:
    folder = phrases(tmp_path / "own", OWN)
    same, near = ask(folder, "open sesame", translator), ask(folder, "open seasme", translator)
    assert same is not None
    assert near is not None
    assert (same.verdict, same.risk, same.reasons) == ("answer", "destroys", ())
    assert (near.verdict, near.command, near.reasons) == ("unsure", "dropdb shop", ("close to your own words: open sesame",))


def test_the_phrase_with_fewer_slots_counts_and_a_tie_is_unsure(tmp_path: Path, translator: Translator) -> None:
    own = entry("deploy {host}", "ssh {host} run") + entry("deploy everything", "deploy-all") + entry("deploy {x:name}", "other {x}")
    folder = phrases(tmp_path / "own", own.replace("deploy:", "deploy-3:", 2).replace("deploy-3:", "deploy:", 1))
    best, tied = ask(folder, "deploy everything", translator), ask(folder, "deploy web1", translator)
    assert best is not None
    assert tied is not None
    assert (best.verdict, best.command) == ("answer", "deploy-all")
    assert (tied.verdict, tied.command, [a.command for a in tied.alternatives]) == ("unsure", "ssh web1 run", ["other web1"])


HOSTILE = ["it's", "a b", "$(touch P)", "`touch P`", "; touch P", "a\\", "!x", "=ls", "*", "~", "{a,b}", "-n", "ä ö", "&& true", "#x", "%s"]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_value_arrives_as_one_word(tmp_path: Path, translator: Translator, shell: str) -> None:
    """In the real shells, with their own quoting."""
    if not shutil.which(shell):
        pytest.fail(f"{shell} is missing: apt-get install {shell}")
    folder, lines, sent = phrases(tmp_path / "own", entry('jot "x"', "printf '%s\\0' -- x")), [], []
    for value in HOSTILE:
        found = ask(folder, f'jot "{value}"', translator)
        if found is not None and found.command is not None:
            lines.append(str(written_for(found.command, shell)))
            sent.append(value)
    assert len(sent) >= len(HOSTILE) - 1
    done = subprocess.run([shell, "-c", "\n".join(lines)], capture_output=True, cwd=tmp_path, check=True)
    assert done.stdout.decode().split("\0")[:-1] == [word for value in sent for word in ("--", value)]
    assert not (tmp_path / "P").exists()


TWICE = ["ssh box cat {x}", "sh -c 'cat {x}'", "/bin/sh -c 'cat {x}'", "echo 'hello {x}'", "sudo su -c 'cat {x}'"]


@pytest.mark.parametrize("command", TWICE)
def test_what_is_read_twice_must_be_plain(tmp_path: Path, translator: Translator, command: str) -> None:
    folder = phrases(tmp_path / "own", entry("jot {x}", command))
    plain, hostile = ask(folder, "jot notes.txt", translator), ask(folder, 'jot "$(touch P); x"', translator)
    assert plain is not None
    assert plain.command == command.replace("{x}", "notes.txt")
    assert hostile is not None
    assert (hostile.verdict, hostile.command) == ("refuse", None)
    assert "plain" in hostile.reasons[0]


def test_a_dash_needs_a_guard(tmp_path: Path, translator: Translator) -> None:
    for command, wanted in (("cat {x}", None), ("cat -- {x}", "cat -- -n"), ("cat > {x}", "cat > -n")):
        found = ask(phrases(tmp_path / "own", entry("jot {x}", command)), 'jot "-n"', translator)
        assert found is not None
        assert found.command == wanted


# ---- measures: fifty phrases, and what is asked otherwise ----


def test_what_was_not_taught_is_not_taken(tmp_path: Path, translator: Translator) -> None:
    """At most one in a thousand; bench/own_words.py asks 20,000 sampled ones."""
    folder = phrases(tmp_path / "own", FIFTY.read_text("utf-8"))
    asked = [line.split(" | ")[1] for line in (ROOT / "docs" / "tasks.md").read_text("utf-8").splitlines() if line.count(" | ") >= 2]
    asked += [json.loads(line)["request"] for line in (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()]
    taken = [request for request in asked if ask(folder, request, translator)]
    assert len(asked) > 2000
    assert len(taken) <= len(asked) / 1000, taken


def slip(word: str, rng: random.Random) -> str:
    """Two letters swapped, one missing, one doubled or one wrong; the first letter stays."""
    i = rng.randrange(1, len(word) - 1)
    slips = (word[:i] + word[i + 1] + word[i] + word[i + 2 :], word[:i] + word[i + 1 :], word[:i] + word[i] + word[i:],
             word[:i] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[i + 1 :])
    return rng.choice([slipped for slipped in slips if slipped != word])


def test_slips_are_forgiven(tmp_path: Path, translator: Translator) -> None:
    folder, rng, asked, right = phrases(tmp_path / "own", FIFTY.read_text("utf-8")), random.Random(1), 0, 0
    for e in read_folder(str(folder)):
        for phrase, _ in e.phrases:
            words = phrase.split()
            long = [k for k, word in enumerate(words) if word.isalpha() and len(word) > 3]
            if e.slots or not long:
                continue
            for _ in range(10):
                k = rng.choice(long)
                found = ask(folder, " ".join([*words[:k], slip(words[k], rng), *words[k + 1 :]]), translator)
                asked += 1
                right += found is not None and found.command == e.command
    assert asked > 200
    assert right >= 0.8 * asked


# ---- everywhere ----


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Own words of the user whom the fixture `seq2cmd` plays."""
    return phrases(tmp_path / "config" / "seq2cmd" / "phrases", OWN)


def test_one_shot_json_batch_and_widget_know_them(seq2cmd: Seq2cmd, own: Path) -> None:
    done = seq2cmd("--json", "deploy", "web1")
    said = json.loads(done.stdout)
    assert (said["command"], said["source"], said["verdict"], said["confidence"], said["risk"]) == (
        "ssh web1 run", "own words", "answer", 1.0, "changes")
    assert said["arguments"] == [{"slot": "host", "text": "web1", "span": [7, 11]}]
    assert "source" not in json.loads(seq2cmd("--json", "list files").stdout)
    assert seq2cmd(stdin=b"list files in /etc\nwipe shop cache\n").stdout == "ls /etc\nrm -rf /var/cache/shop\n"
    assert seq2cmd("--widget", "--shell", "fish", "jot \"it's\"").stdout.splitlines()[:2] == ["answer\t", "safe\tprintf '%s\\0' 'it\\'s'"]
    assert seq2cmd("-n", "3", "deploy web1").stdout.splitlines()[0] == "ssh web1 run"
    assert seq2cmd("--no-own-words", "wipe shop cache").stdout != "rm -rf /var/cache/shop\n"


def test_a_file_that_cannot_be_read_stops_with_its_line(seq2cmd: Seq2cmd, own: Path) -> None:
    (own / "own.yaml").write_text(OWN + "\nzz:\n  comand: x\n")
    done = seq2cmd("list files in /etc")
    assert (done.returncode, done.stdout) == (2, "")
    assert re.search(r"own.yaml line \d+: expected one of .*--no-own-words", done.stderr)
    assert seq2cmd("--no-own-words", "list files in /etc").stdout == "ls /etc\n"
    doctor = seq2cmd("doctor")
    assert doctor.returncode == 1
    assert re.search(r"FAULT  own words: .*own.yaml line \d+: ", doctor.stdout)
    (own / "own.yaml").write_text(OWN)
    assert re.search(r"ok     own words: 9 phrases for 9 commands in ", seq2cmd("doctor").stdout)


def test_a_change_by_hand_counts_at_once(seq2cmd: Seq2cmd, own: Path) -> None:
    assert seq2cmd("warm up the oven").stdout == "oven on\n"
    (own / "own.yaml").write_text(OWN.replace("oven on", "oven --warm"))
    assert seq2cmd("warm up the oven").stdout == "oven --warm\n"
    (own / "own.yaml").unlink()
    assert seq2cmd("warm up the oven").stdout != "oven --warm\n"


def test_a_damaged_cache_is_no_cache(seq2cmd: Seq2cmd, own: Path, tmp_path: Path) -> None:
    assert seq2cmd("warm up the oven").stdout == "oven on\n"
    cache = tmp_path / "cache" / "seq2cmd" / "phrases"
    whole = cache.read_bytes()
    for damaged in (b"", whole[:20], b"\xff" * 30, whole + b"x" * 30):
        cache.write_bytes(damaged)
        assert seq2cmd("warm up the oven").stdout == "oven on\n"
    cache.chmod(0o666)  # somebody else may have written it
    assert seq2cmd("warm up the oven").stdout == "oven on\n"


# ---- the document ----


def test_the_documents_figures_are_those_of_the_results() -> None:
    found = json.loads((ROOT / "results" / "own-words.json").read_text("utf-8"))
    text = (ROOT / "docs" / "own-words.md").read_text("utf-8")
    assert f"Of {found['hijacked']['asked']:,} sampled requests of other tasks, fifty phrases took {found['hijacked']['hijacked']} " in text
    assert f"of {found['slips']['asked']} taught ones with a slip, {100 * found['slips']['right']:.1f}% were" in text
    assert f"Fifty phrases cost {found['cost']['fifty_phrases_more_ms']} ms of CPU" in text
    assert (found["phrases"], found["slips"]["another"]) == (50, 0)
    assert found["hijacked"]["hijacked"] <= found["hijacked"]["asked"] / 1000
    assert found["cost"]["fifty_phrases_more_ms"] <= 1
    config = (ROOT / "docs" / "config.md").read_text("utf-8")
    assert f"costs {found['cost']['config_file_more_ms']} ms of CPU more with a file" in config


def test_the_documents_dialogue_goes_as_shown(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "own-words.md").read_text("utf-8")
    program = tmp_path / "bin" / "seq2cmd"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m seq2cmd "$@"\n')
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src"), "HOME": str(tmp_path)}
    environment.pop("XDG_CONFIG_HOME", None)
    parts = [part for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL) for part in re.split(r"(?m)^\$ ", block)[1:]]
    assert len(parts) > 5
    for part in parts:
        command, _, output = part.partition("\n")
        done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True)
        assert (done.stdout, done.stderr) == (output, ""), command
