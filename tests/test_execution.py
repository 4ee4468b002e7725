"""The judge by execution: pairs of commands that must be equal, pairs that must not, and the sandbox that it runs them in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from seq2cmd.lab.arena import Arena
from seq2cmd.lab.checks import Check
from seq2cmd.lab.commands import evaluate as command
from seq2cmd.lab.comparable import NotComparable, blind, check, stages, utility
from seq2cmd.lab.evaluate import Prediction, evaluate, table
from seq2cmd.lab.execution import DIFFERENT, EQUAL, NOT_COMPARABLE, Judge, execute, unordered
from seq2cmd.lab.needs import DAY, needs_of
from seq2cmd.lab.sandbox import SandboxError
from seq2cmd.lab.worlds import ABSENT, FILE, FOLDER, WORLDS, absolute, build, layouts

EQUAL_PAIRS = [
    ("sort -u notes.txt | head -n 5", "sort -u notes.txt | sed 5q"),
    ("find . -name '*.py'", "find -type f -name '*.py' -o -name '*.py' ! -type f"),
    ("find . -type f -name '*.log' | wc -l", "find . -name '*.log' -type f -print | grep -c ''"),
    ('find . -type f -size +20M', 'find . -type f -size +20480k'),
    ('find . -type f -mtime -7', 'find . -type f -not -mtime +6'),
    ("find . -type f -name '*.tmp' -delete", "find . -type f -name '*.tmp' -exec rm {} \\;"),
    ('find docs -type f -empty', 'find docs -type f -size 0'),
    ("find . -maxdepth 1 -type f -name '*.txt'", "find . -maxdepth 1 -name '*.txt' -type f | sort"),
    ('find . -type d -name build', 'find . -name build -type d -print'),
    ('grep -rl TODO src', 'grep -r -l -e TODO src'),
    ('grep -c error app.log', 'grep error app.log | wc -l'),
    ("grep -v '^#' server.conf", "sed '/^#/d' server.conf"),
    ('head -n 20 access.log', "sed -n '1,20p' access.log"),
    ('head -n 20 access.log', "awk 'NR<=20' access.log"),
    ('tail -n +2 people.csv', 'sed 1d people.csv'),
    ('cut -d, -f2 people.csv', "awk -F, '{print $2}' people.csv"),
    ('sort names.txt | uniq -d', "sort names.txt | uniq -c | awk '$1>1' | sed 's/^ *[0-9]* //'"),
    ('sort -u names.txt', 'sort names.txt | uniq'),
    ('wc -l < notes.txt', 'cat notes.txt | wc -l'),
    ("sed 's/foo/bar/g' notes.txt", "sed -e 's/foo/bar/g' < notes.txt"),
    ("sed -i 's/foo/bar/g' notes.txt", 'sed -i -e s/foo/bar/g notes.txt'),
    ('tr a-z A-Z < notes.txt', "cat notes.txt | tr '[:lower:]' '[:upper:]'"),
    ("awk '{s+=$1} END {print s}' numbers.txt", "awk '{total += $1} END {print total}' numbers.txt"),
    ('cp -r docs backup', 'cp -R docs backup'),
    ('mkdir -p a/b/c', 'mkdir --parents a/b/c'),
    ('mv old.txt new.txt', 'mv -- old.txt ./new.txt'),
    ('chmod 755 run.sh', 'chmod u=rwx,go=rx run.sh'),
    ('chmod +x run.sh', 'chmod a+x run.sh'),
    ('ln -s /var/log logs', 'ln -s /var/log ./logs'),
    ('touch -d 2026-01-31 notes.txt', 'touch -t 202601310000 notes.txt'),
    ('truncate -s 0 app.log', ': > app.log'),
    ('truncate -s 0 app.log', 'cat /dev/null > app.log'),
    ('tar -xzf backup.tar.gz -C target', 'tar -C target -x -f backup.tar.gz'),
    ('tar -tf backup.tar', 'tar tf backup.tar'),
    ('gunzip -c data.txt.gz', 'zcat data.txt.gz'),
    ('unzip -l files.zip', 'unzip -l -- files.zip'),
    ('tar -cf out.tar docs', 'tar cf out.tar docs'),
    ('du -a docs | sort -n | tail -n 5', 'du -a docs | sort -n | tail -5'),
    ('ls | wc -l', 'ls -1 | wc -l'),
    ('stat -c %s notes.txt', 'wc -c < notes.txt'),
    ('jq .name data.json', 'jq \'.["name"]\' data.json'),
    ("md5sum notes.txt | cut -d' ' -f1", "md5sum < notes.txt | awk '{print $1}'"),
    ('basename /a/b/c.txt .txt', 'basename -s .txt /a/b/c.txt'),
    ('cd docs', 'cd ./docs'),
    ('paste -sd, names.txt', "paste -s -d ',' names.txt"),
]

# The second command is the wrong one: each of these pairs is told apart by something that stands in a fixture on purpose.
DIFFERENT_PAIRS = [
    ("find . -name '*.py' | wc -l", "find . -name '*.py' -type f | wc -l"),
    ('find . -type f -size +20M', 'find . -type f -size +10M'),
    ('find . -type f -size +20M', 'find . -type f -size +20000k'),
    ('find . -type f -mtime -7', 'find . -type f -mtime +7'),
    ('find . -type f -mtime -7', 'find . -type f -mtime -8'),
    ('find . -type f -mmin -60', 'find . -type f -mmin -90'),
    ('find . -type f -newermt 2026-01-31', 'find . -type f -newermt 2026-02-01'),
    ("find . -name '*.txt'", "find . -iname '*.txt'"),
    ("find . -name '*.log' -delete", "find . -type f -name '*.log' -delete"),
    ("find . -type f -name '*.log' -delete", "find . -maxdepth 1 -type f -name '*.log' -delete"),
    ('find . -type f -perm 644', 'find . -type f -perm -644'),
    ('find . -type f -perm -u+x', 'find . -type f -executable'),
    ('find . -empty', 'find . -type f -empty'),
    ("find . -maxdepth 2 -name '*.c'", "find . -maxdepth 3 -name '*.c'"),
    ("find docs -name '*.md' | xargs rm", "find docs -name '*.md' -print0 | xargs -0 rm"),
    ('grep -r TODO src', 'grep -R TODO src'),
    ('grep error app.log', 'grep -i error app.log'),
    ('grep -w error app.log', 'grep error app.log'),
    ('grep -c error app.log', 'grep -o error app.log | wc -l'),
    ('grep 10.0.0.1 access.log', 'grep -F 10.0.0.1 access.log'),
    ('grep -rn error .', 'grep -n error *'),
    ('sort -n numbers.txt', 'sort numbers.txt'),
    ('sort -n numbers.txt', 'sort -nr numbers.txt'),
    ('sort names.txt', 'sort -f names.txt'),
    ('sort names.txt | uniq -c | sort -rn', 'sort names.txt | uniq -c | sort -n'),
    ('uniq names.txt', 'sort -u names.txt'),
    ('uniq -d names.txt', 'uniq -u names.txt'),
    ('head -n 20 access.log', 'tail -n 20 access.log'),
    ('head -n 20 access.log', 'head -n 21 access.log'),
    ('tail -n +20 access.log', 'tail -n 20 access.log'),
    ('cut -d, -f2 people.csv', 'cut -d, -f3 people.csv'),
    ('cut -d, -f2 people.csv', "cut -d';' -f2 people.csv"),
    ("sed 's/foo/bar/' notes.txt", "sed 's/foo/bar/g' notes.txt"),
    ("sed 's/foo/bar/g' notes.txt", "sed 's/foo/bar/gi' notes.txt"),
    ("sed 's/foo/bar/g' notes.txt", "sed -i 's/foo/bar/g' notes.txt"),
    ("awk '$3 > 500' app.log", "awk '$3 >= 500' app.log"),
    ("awk -F, '$2 > 30 {print $1}' people.csv", "awk -F, '$2 > 31 {print $1}' people.csv"),
    ('wc -l notes.txt', 'wc -w notes.txt'),
    ('wc -c notes.txt', 'wc -m notes.txt'),
    ("tr -d '\\r' < notes.txt", 'cat notes.txt'),
    ("awk -F, '{print $1}' people.csv", "awk '{print $1}' people.csv"),
    ('cp -r docs backup', 'mv docs backup'),
    ('cp a.txt b.txt', 'cp -n a.txt b.txt'),
    ('cp a.txt b.txt', 'ln a.txt b.txt'),
    ('cp a.txt b.txt', 'cp -p a.txt b.txt'),
    ('mkdir -p logs', 'mkdir logs'),
    ('rm -r build', 'rmdir build'),
    ('rm -r build', 'rm -r build/*'),
    ('chmod 644 notes.txt', 'chmod 640 notes.txt'),
    ('chmod -R 755 docs', 'chmod 755 docs'),
    ('chmod +x run.sh', 'chmod u+x run.sh'),
    ('touch notes.txt', 'touch -c notes.txt'),
    ('touch -d 2026-01-31 notes.txt', 'touch notes.txt'),
    ('touch -a notes.txt', 'touch -m notes.txt'),
    ('ln -s notes.txt link', 'ln notes.txt link'),
    ('tar -xzf backup.tar.gz', 'tar -tzf backup.tar.gz'),
    ('tar -xf backup.tar -C target', 'tar -xf backup.tar'),
    ('tar -czf out.tar.gz docs', 'tar -cf out.tar.gz docs'),
    ('tar -czf out.tar.gz docs', 'tar -cjf out.tar.gz docs'),
    ('gzip notes.txt', 'gzip -k notes.txt'),
    ('gzip -d data.txt.gz', 'zcat data.txt.gz'),
    ('zip -r out.zip docs', 'zip out.zip docs'),
    ('unzip files.zip -d target', 'unzip files.zip'),
    ('unzip -uo files.zip', 'unzip -n files.zip'),
    ('unzip -o files.zip', 'unzip -uo files.zip'),
    ('tar -xf backup.tar', 'tar -xf backup.tar --skip-old-files'),
    ('ls', 'ls -a'),
    ('ls -A', 'ls -a'),
    ('ls -t', 'ls'),
    ('ls -lt', 'ls -ltr'),
    ('ls -S', 'ls'),
    ('du -sh docs', 'du -h docs'),
    ('du -sh *', 'du -sh .'),
    ('diff a.txt b.txt', 'diff -u a.txt b.txt'),
    ('comm -12 a.txt b.txt', 'comm -23 a.txt b.txt'),
    ('cat a.txt b.txt', 'cat b.txt a.txt'),
    ('cat a.txt > b.txt', 'cat a.txt >> b.txt'),
    ('echo hello > a.txt', 'echo hello >> a.txt'),
    ('cat missing.txt 2> /dev/null', 'cat /nowhere 2> /dev/null'),
    ('grep -c nothing-here-xyz .hidden', "grep -c '^$' /dev/null"),
    ('split -l 1000 big.txt', 'split -n 1000 big.txt'),
    ('umask 022', 'umask 027'),
    ('cd docs', 'ls docs'),
    ('stat notes.txt', 'ls -l notes.txt'),
    ('sha256sum -c sums.sha256', 'sha256sum sums.sha256'),
    ('truncate -s 1M a.bin', 'truncate -s 1MB a.bin'),
    ('dd if=/dev/zero of=a.bin bs=1M count=10', 'dd if=/dev/zero of=a.bin bs=1M count=1'),
]

# Nothing that the fixtures vary tells these apart, or they cannot be run.
NOT_COMPARABLE_PAIRS = [
    ("sort notes.txt | uniq -c | sort -rn", "sort notes.txt | uniq -c | sort -rn | head -n 5000"),
    ("nice -n 19 gzip notes.txt", "gzip notes.txt"),
    ("timeout 5 grep -r error .", "grep -r error ."),
    ("unset OLD_NAME", "unset NEW_NAME"),
    ("sort -n missing.txt > /dev/null", "sort missing.txt > /dev/null"),
    ('find . -type f -user root', 'find . -type f'),
    ('find . -mtime -1', 'find . -ctime -1'),
    ('rm -f old.txt', 'rm old.txt'),
    ('ls -1', 'ls'),
    ('whoami', 'id -un'),
    ('tail -f app.log', 'tail -F app.log'),
    ('ps aux', 'ps -ef'),
    ('date', 'date +%c'),
]


@pytest.fixture(scope="module")
def arena(core_tree: Path) -> Iterator[Arena]:
    with Arena(core_tree) as made:
        yield made


@pytest.fixture(scope="module")
def judge(arena: Arena) -> Judge:
    return Judge(arena)


@pytest.mark.parametrize(("accepted", "guess"), EQUAL_PAIRS)
def test_what_does_the_same_is_equal(judge: Judge, accepted: str, guess: str) -> None:
    ruling = judge.judge([guess], [accepted])[0]
    assert (ruling.state, ruling.accepted) == (EQUAL, accepted)


@pytest.mark.parametrize(("accepted", "guess"), DIFFERENT_PAIRS)
def test_what_only_looks_alike_is_not(judge: Judge, accepted: str, guess: str) -> None:
    assert judge.judge([guess], [accepted])[0].state == DIFFERENT


@pytest.mark.parametrize(("accepted", "guess"), NOT_COMPARABLE_PAIRS)
def test_what_proves_nothing_is_not_compared(judge: Judge, accepted: str, guess: str) -> None:
    ruling = judge.judge([guess], [accepted])[0]
    assert ruling.state == NOT_COMPARABLE and ruling.why


def test_one_accepted_command_is_enough_and_guesses_are_ruled_apart(judge: Judge) -> None:
    accepted = ["grep -c '' notes.txt", "systemctl status", "cat notes.txt | wc -w"]
    rulings = judge.judge(["wc -l < notes.txt", "wc -w < notes.txt", "top"], accepted)
    assert [ruling.state for ruling in rulings] == [EQUAL, EQUAL, NOT_COMPARABLE]
    assert [ruling.accepted for ruling in rulings[:2]] == ["grep -c '' notes.txt", "cat notes.txt | wc -w"]
    assert rulings[2].why == "not run: top"
    assert judge.judge(["ls -a"], ["systemctl status"])[0].why == "not run: systemctl"


def test_the_order_counts_where_the_accepted_command_sorts(judge: Judge) -> None:
    assert judge.judge(["find . -type f"], ["find . -type f | sort"])[0].state == DIFFERENT
    assert judge.judge(["find . -type f | sort -r"], ["find . -type f"])[0].state == EQUAL


# --- commands


@pytest.mark.parametrize(
    "line",
    [
        "ls | less", "ssh box ls", "ps aux", "sudo reboot", "kill 7", "find . -exec vim {} +", "find . -name x | xargs shred", "watch ls",
        "tail -f a.log", "tail -n 5 -F a.log", "echo $(hostname)", "cat <(curl x)", "sh -c 'mount'", "echo $RANDOM", "cat /proc/cpuinfo",
        "sort -R a", "rsync -a a box:b", "for f in *; do ping $f; done", "time nproc", "nice -n 5 make", "echo 'a", "",
        "head -c 9 /dev/urandom", "timeout 5 yes", "sudo -u ada id", "env A=1 top", "/usr/bin/nmap x", "cd x && git pull",
    ],
)  # fmt: skip
def test_only_what_reads_and_writes_files_is_run(line: str) -> None:
    with pytest.raises(NotComparable):
        check(line)


def test_everything_that_a_line_starts_is_found() -> None:
    line = "cd a && sudo find . -exec grep x {} \\; | xargs -n 1 basename; for f in *; do gzip \"$(realpath $f)\"; done; sh -c 'wc b | tac'"
    assert {utility(words) for words in stages(line)} == {"cd", "find", "grep", "basename", "realpath", "gzip", "sh", "wc", "tac"}
    assert stages("sort < a.txt > b.txt") == [["sort"]]


def test_blind_options_are_found_with_their_values() -> None:
    assert blind("find . -user ada -name x") == {"find -user ada"}
    assert blind("ls -1 | wc -l") == frozenset() != blind("cat x; ls -1")
    assert blind("rm -rf x") == {"rm f"} and blind("rm -r x") == frozenset()
    assert blind("stat -c '%U %s' x") == {"stat U"}
    assert blind("nice -n 19 tar -cf a b") == {"nice -n 19"} and blind("sudo -u ada ls &") == {"as ada", "&"}


def test_order_is_left_to_the_file_system_by_few_commands() -> None:
    free = ("find .", "find . | grep x | cut -c3-", "grep -rl x .", "du -a", "find . -type f -exec md5sum {} +", "find . | sed 's/a/b/'")
    bound = ("ls", "find . | sort", "find . | head -n 3", "grep x a b", "cat a", "find . | sed 3q", "find . | awk 'NR>2'", "find . | uniq")
    assert all(unordered(check(line)) for line in free) and not any(unordered(check(line)) for line in bound)


# --- fixtures


def test_needs_are_read_off_the_commands() -> None:
    needs = needs_of(["find ~/docs -name '*.log' -size +20M -mtime -7 > out.txt"], ["grep -e needle missing.txt"])
    assert needs.paths == ["~/docs", "out.txt"] and needs.globs == ["*.log"] and "needle" in needs.texts
    assert needs.sizes == [20 << 20] and needs.ages == [7 * DAY, 8 * DAY]
    assert needs_of(["awk '{print $2}' a.txt", "sed s/x1/y2/ b.txt"]).paths == ["a.txt", "b.txt"]
    assert [absolute(path) for path in ("~/a", "a/../b", "/etc/x", "./c/")] == ["root/a", "root/b", "etc/x", "root/c"]


def test_worlds_are_the_same_again_and_differ_from_each_other() -> None:
    needs = needs_of(["find . -name '*.py' -size +20M -mtime -7"])
    layout = layouts(needs)[0]
    worlds = [build(number, needs, layout).nodes for number in range(WORLDS)]
    again = build(1, needs, layout).nodes
    assert {path: (node.kind, node.data, node.size, node.mode) for path, node in worlds[1].items()} == {
        path: (node.kind, node.data, node.size, node.mode) for path, node in again.items()
    }
    assert len({frozenset(world) for world in worlds}) == WORLDS
    for number, world in enumerate(worlds):
        named = [node for path, node in world.items() if path.endswith(".py")]
        sizes, ages = {node.size > 20 << 20 for node in named}, {node.age < 7 * DAY for node in named}
        assert sizes == ages == {True, False}
        assert ({node.kind for node in named} == {FILE}) == (not number), "only the first world is plain"
        assert any(path.endswith(".PY") for path in world) and any("/.cache/" in path for path in world)


def test_layouts_say_what_is_there() -> None:
    kinds = layouts(needs_of(["cp a.txt docs"]))
    assert kinds[0] == {"a.txt": FILE, "docs": FOLDER}
    assert {"a.txt": FILE, "docs": ABSENT} in kinds and {"a.txt": FILE, "docs": FILE} in kinds
    assert "root/docs" not in build(0, needs_of(["cp a.txt docs"]), {"a.txt": FILE, "docs": ABSENT}).nodes


# --- the sandbox


@pytest.fixture
def small(arena: Arena) -> Arena:
    """In a world where `docs` is a folder and `a.txt` a file."""
    arena.enter(build(0, needs_of(["cp a.txt docs"]), {"a.txt": FILE, "docs": FOLDER}))
    return arena


def test_each_command_finds_the_tree_as_it_was(small: Arena) -> None:
    before = small.run("find . -printf '%p %s %m %T@ %n\\n' | sort; cat a.txt")
    gone = small.run("rm -r docs a.txt; mkdir new; chmod 631 sub/notes.txt; echo x > /tmp/left; ln -s a b; touch README.md")
    assert gone.delta["root/a.txt"] is None and gone.delta["root/b"] == ("link", "a")
    assert {"root/new", "tmp/left", "root/sub/notes.txt"} <= set(gone.delta)
    assert "root/README.md" in gone.times and "root/README.md" not in gone.delta
    assert small.run("find . -printf '%p %s %m %T@ %n\\n' | sort; cat a.txt") == before
    assert not before.delta and before.stdout and not before.complaint


def test_a_change_that_keeps_size_and_time_is_seen(small: Arena) -> None:
    came = small.run("cp -p a.txt t; tr a-z b-za < t > u; touch -r t u; cat u > a.txt; touch -r t a.txt; rm t u")
    assert list(came.delta) == ["root/a.txt"]
    assert small.run("cat a.txt > t; cat t > a.txt; rm t").delta == {}, "the same content is no change"


def test_nothing_leaves_the_sandbox(small: Arena, tmp_path: Path) -> None:
    (tmp_path / "mark").write_text("x")
    assert small.run(f"rm -rf {tmp_path}").delta == {} and (tmp_path / "mark").exists()
    assert small.run("rm -f /usr/bin/ls; touch /usr/mark").complaint and small.run("ls /usr/bin/ls").status == 0
    assert small.run("cat /proc/net/dev | grep -c eth").stdout == b"0\n"


def test_time_and_output_are_limited_and_nothing_keeps_running(core_tree: Path) -> None:
    with Arena(core_tree, seconds=2) as arena:
        arena.enter(build(0, needs_of([]), {}))
        assert arena.run("sleep 60").stopped
        assert arena.run("cat /dev/zero").stopped
        assert arena.run("echo on").stdout == b"on\n"
        arena.run("sleep 300 & sleep 301 > /dev/null 2>&1 &")
        assert arena.run("cat /proc/[0-9]*/cmdline | tr '\\0' ' ' | grep -c 'sleep 30[01]' || true").stdout in (b"0\n", b"1\n")
        assert arena.run("ls -d /proc/[0-9]* | wc -l").stdout.strip() in (b"4", b"5")


def test_the_state_of_the_shell_is_seen_when_asked_for(small: Arena) -> None:
    assert b"/root/docs" in small.run("cd docs", with_state=True).state
    assert small.run("cd docs").state == b""
    assert small.run("exit 3", with_state=True).status == 3


def test_a_missing_tree_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="holds no system") as raised:
        Arena(tmp_path)
    assert "scripts/sandbox" in raised.value.hint


# --- a whole evaluation

ROWS = [
    ("count the lines of notes.txt", ["wc -l < notes.txt"], ["cat notes.txt | wc -l"]),  # right as it is
    ("how many lines are in notes.txt", ["wc -l < notes.txt"], ["grep -c '' notes.txt"]),  # equal
    ("show a and b", ["cat a.txt b.txt"], ["cat b.txt", "echo a.txt b.txt | xargs cat"]),  # the second is equal
    ("show the users", ["cut -d: -f1 /etc/passwd"], ["cut -d: -f2 /etc/passwd"]),  # different
    ("restart nginx", ["systemctl restart nginx"], ["systemctl stop nginx"]),  # cannot be run
]


def test_misses_are_run_and_counted_apart(judge: Judge) -> None:
    said = {request: Prediction(tuple(guesses)) for request, _, guesses in ROWS}
    checks = [Check(request, "text", request, tuple(accept), "t", 0, "terse") for request, accept, _ in ROWS]
    report = evaluate(said.__getitem__, checks, disturb=False)
    seen: list[tuple[int, int]] = []
    rows = execute(report, judge, lambda done, total: seen.append((done, total)))
    assert [(row["rank"], row["state"]) for row in rows] == [
        (1, EQUAL), (1, DIFFERENT), (2, EQUAL), (1, DIFFERENT), (1, NOT_COMPARABLE)
    ]  # fmt: skip
    assert seen[-1] == (4, 4)
    figures = report.to_dict()
    assert (figures["top1"], figures["top3"]) == (0.2, 0.2)
    assert (figures["execution"]["top1"], figures["execution"]["top3"]) == (0.4, 0.6)
    assert {key: figures["execution"][key] for key in ("judged", EQUAL, DIFFERENT, NOT_COMPARABLE)} == {
        "judged": 4, EQUAL: 1, DIFFERENT: 2, NOT_COMPARABLE: 1
    }  # fmt: skip
    assert figures["execution"]["why_not_comparable"] == {"not run": 1}
    assert "first right, or equal when run" in table({"model": figures})


def test_the_command_runs_misses_on_demand(core_tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, said = tmp_path / "data.jsonl", tmp_path / "said.jsonl"
    data.write_text("".join(json.dumps({"request": request, "accept": accept}) + "\n" for request, accept, _ in ROWS))
    said.write_text("".join(json.dumps({"request": request, "commands": guesses}) + "\n" for request, _, guesses in ROWS))
    options = ["--data", str(data), "--predictions", str(said), "--output", str(tmp_path / "results.json")]
    assert command.main([*options, "--execute", "--root", str(core_tree), "--accepted", str(tmp_path / "accepted.jsonl")]) == 0
    figures = json.loads((tmp_path / "results.json").read_text())["systems"]["model"]
    assert (figures["top1"], figures["execution"]["top1"], figures["execution"]["top3"]) == (0.2, 0.4, 0.6)
    accepted = [json.loads(line) for line in (tmp_path / "accepted.jsonl").read_text().splitlines()]
    assert [row["accepted"] for row in accepted] == ["wc -l < notes.txt", "cat a.txt b.txt"]
    assert "read them" in capsys.readouterr().err
    with pytest.raises(SandboxError, match="holds no system"):
        command.main([*options, "--execute", "--root", str(tmp_path)])
    with pytest.raises(SystemExit):
        command.main([*options, "--accepted", str(tmp_path / "x")])
