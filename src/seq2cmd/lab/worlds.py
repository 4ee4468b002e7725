"""The fixture trees of the judge by execution: the same layout of named files in worlds that differ in everything else.

World 0 is plain: what matches a pattern is a regular file with a simple name. The others add what makes commands differ that look alike:
directories and links with names that match, names with spaces, broken links. All worlds have upper and lower case, hidden and empty files,
and sizes, ages and permissions on both sides of every limit that the commands name.

A *layout* says which of the named paths are there, and as what. Which layout a request means is not known here: an accepted command runs in
those in which it succeeds.
"""

from __future__ import annotations

import datetime
import hashlib
import random
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from seq2cmd.lab.contents import PACKED, content, endings, is_text
from seq2cmd.lab.needs import DAY, HOUR, MINUTE, Needs

WORLDS = 4
HOME = "root"
TIME_ZONE = "IST-5:30"  # not that of most machines: local time and UTC must differ
OFFSET_S = 5 * HOUR + HOUR // 2
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/sys", "/dev", "/run", "/busybox")  # not the fixture's
FILE, FOLDER, ABSENT, LINK = "file", "folder", "absent", "link"
AGES = (20, 4 * MINUTE, 40 * MINUTE, 5 * HOUR, 30 * HOUR, 4 * DAY, 9 * DAY, 20 * DAY, 45 * DAY, 100 * DAY, 250 * DAY, 500 * DAY)  # seconds
MODES = (0o644, 0o600, 0o755, 0o640, 0o444, 0o777, 0o666, 0o700, 0o664, 0o4755, 0o2755, 0o400, 0o611, 0o622, 0o055)
COMMON = (
    "notes.txt", "README.md", "Data.CSV", "photo.jpg", ".hidden", "empty.log", "run.sh", "main.py", "Zeta.txt", "a.b.c", "old.bak",
    "page.html",
)  # fmt: skip
PER_FOLDER = 8  # generated names
MANY = 200  # nodes: no more are generated
BODIES = 16


@dataclass
class Node:
    """A file, folder or link of a fixture; `age` and `read` (since it was read) in seconds; a file is `data`, then zeros up to `size`."""

    kind: str
    data: bytes = b""
    size: int = 0
    mode: int = 0o644
    target: str = ""
    age: float = 3 * DAY
    read: float = 3 * DAY


@dataclass
class World:
    """Nodes by path (relative to the root of the file system). `now` is the time that ages count from."""

    nodes: dict[str, Node] = field(default_factory=dict)
    now: float = 0.0
    on_disk: bool = False  # zeros take up room, for commands that ask how much


def layouts(needs: Needs) -> list[dict[str, str]]:
    """What the named paths may be: all there, the last or the first one missing, none there, names without an ending as files; links."""
    base = {path: _kind(path) for path in needs.paths}
    flipped = {path: FILE if kind == FOLDER and not path.endswith("/") else kind for path, kind in base.items()}
    names = list(base)
    out = [base]
    for whole in (base, flipped):
        out.append(whole)
        if names:
            out += [{**whole, names[-1]: ABSENT}, {**whole, names[0]: ABSENT}]
    out.append(dict.fromkeys(names, ABSENT))
    about_links = needs.utilities & {"readlink", "realpath", "ln", "unlink"} or needs.words & {"-L", "-P", "-h", "-H"}
    if names and about_links:
        out += [{**whole, names[0]: LINK} for whole in (base, flipped)]
    return [layout for k, layout in enumerate(out) if layout not in out[:k]]


def _kind(path: str) -> str:
    last = path.rstrip("/").rsplit("/", 1)[-1]
    return FILE if not path.endswith("/") and re.search(r"[^.]\.[A-Za-z0-9]{1,8}$", last) else FOLDER


def absolute(path: str) -> str:
    """A path of a command as one relative to the root of the file system."""
    path = re.sub(r"^~(?=/|$)|^\$HOME", "/" + HOME, path)
    path = path if path.startswith("/") else f"/{HOME}/{path}"
    out: list[str] = []
    for part in path.split("/"):
        if part == "..":
            out = out[:-1]
        elif part not in ("", "."):
            out.append(part)
    return "/".join(out)


def build(number: int, needs: Needs, layout: dict[str, str]) -> World:
    """World `number`, from 0, with the paths of a layout. The same arguments give the same world, counted from the present minute."""
    return _Builder(number, needs, layout).build()


class _Builder:
    def __init__(self, number: int, needs: Needs, layout: dict[str, str]) -> None:
        self.number, self.needs, self.layout = number, needs, layout
        self.rng = random.Random(f"{number} {sorted(layout.items())}")
        self.world = World(now=time.time() // 1, on_disk=bool(needs.utilities & {"du", "stat"} or needs.words & {"-ls", "-s"}))
        self.sizes, self.ages, self.modes = self._sizes(), self._ages(), [*needs.modes * 3, *MODES]
        self.style = ("mixed", "numbers", "words", "mixed")[number % 4]
        # of the files that no command names
        self.bodies = [content("x", ("log", self.style)[k % 3 > 0], self.rng, needs) for k in range(BODIES)]
        self.absent = {absolute(path) for path, kind in layout.items() if kind == ABSENT}

    def build(self) -> World:
        self._system()
        named = [(absolute(path), kind) for path, kind in self.layout.items()]
        named = [(path, kind) for path, kind in named if path and not f"/{path}".startswith(SYSTEM)]
        folders = []
        for path, kind in named:
            if kind == FOLDER:
                self._folder(path)
                folders.append(path)
            elif "/" in path:
                self._folder(path.rsplit("/", 1)[0])
        for path, kind in named:
            if kind in (FILE, LINK) and self.world.nodes.get(path, Node(FILE)).kind == FILE:
                self._named_file(path, kind)
        for folder in dict.fromkeys([*folders, HOME]):
            self._fill(folder)
        self._checksums()
        nodes = self.world.nodes
        for path in [path for path in nodes if "/" in path]:
            if any(nodes.get(path[:k], Node(ABSENT)).kind != FOLDER for k, c in enumerate(path) if c == "/"):
                del nodes[path]  # below a file, or below what is not there
        for path in [path for path, node in nodes.items() if node.kind == "same" and nodes.get(node.target, Node(ABSENT)).kind != FILE]:
            del nodes[path]
        return self.world

    # --- limits

    def _sizes(self) -> list[int]:
        """Sizes around every size and large number that is named."""
        out = []
        for size in self.needs.sizes:
            unit = next(u for u in (1 << 30, 1 << 20, 1 << 10, 512, 1) if size % u == 0)
            out += [size - unit, size - unit + 1, size - 1, size, size + 1, size + unit + 1, size // 2, size // (1 << 10) * 1000]
        for number in self.needs.numbers:
            if 100 < number < 1 << 27:
                out += [number - 1, number, number + 1]
        return [size for size in out if size > 0]

    def _ages(self) -> list[float]:
        """Ages around every age and date that is named, and around midnight."""
        out: list[float] = []
        for age in self.needs.ages:
            unit = next(u for u in (DAY, HOUR, MINUTE) if age % u == 0)
            out += [age - unit / 2, age + unit / 2, age + unit * 1.5, age / 2]
        for day in self.needs.dates:
            noon = datetime.datetime(day.year, day.month, day.day, 12, tzinfo=datetime.UTC).timestamp() - OFFSET_S
            out += [self.world.now - noon + hours * HOUR for hours in (-24, 0, 11.9, 12.1, 24)]
        midnight = (self.world.now + OFFSET_S) % DAY
        out += [midnight - MINUTE, midnight + MINUTE] if out else []
        return [age for age in out if age > MINUTE / 3]

    # --- nodes

    def _folder(self, path: str) -> None:
        for k, c in enumerate(path + "/"):
            if c == "/" and path[:k] not in self.absent:
                self.world.nodes.setdefault(path[:k], Node(FOLDER, mode=0o755))

    def _file(self, path: str, long: bool = False, members: Sequence[str] = ()) -> Node:
        rng = self.rng
        if not long and is_text(path):
            node = Node(FILE, rng.choice(self.bodies))
        else:
            style = "log" if path.endswith(".log") and self.number != 3 else self.style
            node = Node(FILE, content(path, style, rng, self.needs, long, members))
        if "empty" in path or (not long and rng.random() < 0.08):
            node.data = b""
        node.size = len(node.data)
        other_size = rng.random() < 0.3 and self.number if long else rng.random() < 0.5
        if self.sizes and other_size and endings(path)[:1] not in (["gz"], ["zip"]):
            node.size = rng.choice(self.sizes)
            node.data = node.data[: node.size]
        node.mode = rng.choice(self.modes) if rng.random() < 0.6 else 0o644
        if endings(path)[:1] == ["sh"] and rng.random() < 0.7:
            node.mode |= 0o100
        node.age, node.read = (self._age() for _ in range(2))
        return node

    def _age(self) -> float:
        rng = self.rng
        return rng.choice(self.ages) if self.ages and rng.random() < 0.7 else rng.choice(AGES) + rng.randrange(-5, 5)

    def _named_file(self, path: str, kind: str) -> None:
        others = [re.sub(r"^~?/", "", other) for other in self.needs.paths if other and absolute(other) != path]
        members = [*dict.fromkeys(re.sub(r"/$", "/a.txt", name).lstrip("./") or "x" for name in others)]
        if kind == LINK:
            self.world.nodes[path + ".real"] = self._file(path, long=True)
            self.world.nodes[path] = Node(LINK, target=path.rsplit("/", 1)[-1] + ".real")
        else:
            node = self._file(path, long=True, members=members)
            if self.number == 0:
                node.mode = self.rng.choice((0o644, 0o640, 0o600))
            if self.needs.started & {given for given in self.needs.paths if absolute(given) == path}:
                node.mode |= 0o100
            self.world.nodes[path] = node

    def _fill(self, folder: str) -> None:
        """Files, folders and links of generated names, three levels deep, one of them hidden."""
        rng = self.rng
        levels = [folder, f"{folder}/sub", f"{folder}/sub/deeper", f"{folder}/.cache", f"{folder}/sub/deeper/deepest/end"]
        levels += [f"{rng.choice(levels[:5])}/{word}" for word in self._folder_names() * 2]
        kinds = [name for name in self._names() if not name.startswith("x")]
        levels += [f"{rng.choice(levels[:4])}/{name}" for name in rng.sample(kinds, min(2, len(kinds)))] if self.number else []
        levels = [level for level in levels if level not in self.absent and self.world.nodes.get(level, Node(FOLDER)).kind == FOLDER]
        for level in levels:
            self._folder(level)
        for level in levels:
            names = list(dict.fromkeys([*self._names(), *rng.sample(COMMON, 5)]))
            picked = names if level == folder else rng.sample(names, min(len(names), PER_FOLDER))
            for name in picked:
                path = f"{level}/{name}"
                if path not in self.world.nodes and path not in self.absent and len(self.world.nodes) < MANY:
                    self.world.nodes[path] = self._file(path)
        self._folder(f"{folder}/emptydir")
        self._links(folder)

    def _links(self, folder: str) -> None:
        """Links to a file and to a folder, a second name of a file; but for the first world also what is named like a file and is none."""
        nodes, rng = self.world.nodes, self.rng
        nodes.setdefault(f"{folder}/link.txt", Node(LINK, target="sub/notes.txt"))
        nodes.setdefault(f"{folder}/linkdir", Node(LINK, target="sub/deeper"))
        nodes.setdefault(f"{folder}/sub/notes.txt", self._file("notes.txt"))
        nodes.setdefault(f"{folder}/sub/same.txt", Node("same", target=f"{folder}/sub/notes.txt"))
        if not self.number:
            return
        for name, age in zip(PACKED, (5000 * DAY, 2 * MINUTE, 2 * MINUTE)):  # older and newer than what an archive holds
            if not name.startswith("docs/") or nodes.get(f"{folder}/docs", Node(ABSENT)).kind == FOLDER:
                nodes.setdefault(f"{folder}/{name}", Node(FILE, b"lay here\n", 9, age=age))
        names = self._names()
        for k, name in enumerate(rng.sample(names, min(len(names), 6))):
            level = (f"{folder}/sub", folder)[self.number == 2] if k % 2 else f"{folder}/sub/deeper"
            path = f"{level}/x{name}" if k < 3 and not name.startswith(".") else f"{level}/{name}"
            if path in self.absent or nodes.get(path, Node(FILE)).kind != FILE or path in map(absolute, self.layout):
                continue
            if k % 3 == 0:
                nodes.pop(path, None)
                self._folder(path)
                nodes[f"{path}/{name}"] = self._file(name)
            else:
                nodes[path] = Node(LINK, target=("nowhere", "../sub/notes.txt")[k % 3 - 1], age=self._age())

    def _names(self) -> list[str]:
        """Names that match the patterns, names that nearly do, and the named files' own names again."""
        out: list[str] = []
        for glob in self.needs.globs[:6]:
            for name in (self._fill_in(glob) for _ in range(3)):
                out += [name, name.upper(), name + "x", "x" + name, name.replace(".", "")]
        for path in self.needs.paths[:6]:
            if name := path.rstrip("/").rsplit("/", 1)[-1]:
                out += [name, name.upper(), name + ".bak"]
        for text in self.needs.texts[:6]:
            if re.fullmatch(r"[\w.-]{2,20}", text):
                out += [text, f"my{text}.txt", text.upper()]
        spaced = [f"two words {name}" for name in out[:6] if not name.startswith(".")] if self.number == 3 else []
        own = [name for name in dict.fromkeys([*out, *spaced]) if name not in ("", ".", "..") and "/" not in name and len(name) < 100]
        return own or list(COMMON)

    def _folder_names(self) -> list[str]:
        """Folders that patterns of whole paths name, such as node_modules."""
        plain = [glob for glob in self.needs.globs if not any(c in glob for c in "*?[")]
        known = [name for name in ("node_modules", ".git", "build") if any(name in word for word in self.needs.words)]
        return [name for name in [*plain, *known] if "/" not in name][:3]

    def _fill_in(self, glob: str) -> str:
        """A name that the pattern matches."""
        rng = self.rng

        def part(match: re.Match[str]) -> str:
            found = match[0]
            if found.startswith("["):
                listed = re.sub(r"\[:\w+:\]", "5a", found[1:-1])
                choices = re.sub(r"(\w)-(\w)", lambda m: m[1] + chr((ord(m[1]) + ord(m[2])) // 2) + m[2], listed)
                return rng.choice(choices) if choices and choices[0] not in "!^" else rng.choice("_7Q")
            return rng.choice("ab1") if found == "?" else rng.choice(("alpha", "B7", "a", "x.y", "report-2026"))

        return re.sub(r"\[[^\]]+\]|\*|\?", part, glob).replace("\\", "").replace("\n", "")

    # --- the system

    def _system(self) -> None:
        """/etc and /var, with users whose names the commands hold."""
        rng, nodes = self.rng, self.world.nodes
        for folder in f"{HOME} etc tmp home/ada/docs var/log var/tmp var/www/html var/spool var/backups srv opt mnt media".split():
            self._folder(folder)
        nodes["tmp"].mode = 0o1777
        plain = re.compile(r"[a-z][a-z0-9_-]{1,20}")
        names = [word for word in sorted(self.needs.words - self.needs.utilities) if plain.fullmatch(word)]
        users = ["ada", "bob", *rng.sample(("eve", "deploy", "Zed", "git"), 2), *([] if self.absent and self.number % 2 else names[:4])]
        lines = ["root:x:0:0:root:/root:/bin/bash", "daemon:x:1:1::/sbin:/usr/sbin/nologin", "nobody:x:65534:65534::/:/usr/sbin/nologin"]
        for k, user in enumerate(users):
            shell = rng.choice(("bash", "sh", "zsh"))
            lines.append(f"{user}:x:{1000 + k + rng.randrange(3) * 10}:{1000 + k}:{user.title()}:/home/{user}:/bin/{shell}")
        groups = ["root:x:0:", "sudo:x:27:ada", "docker:x:998:", *(f"{user}:x:{1000 + k}:" for k, user in enumerate(users))]
        texts = {
            "etc/passwd": "\n".join(rng.sample(lines, len(lines))),
            "etc/group": "\n".join(groups),
            "etc/shells": "/bin/sh\n/bin/bash",
            "etc/hosts": f"127.0.0.1 localhost box\n10.0.0.{rng.randrange(9)} server1",
            "etc/hostname": "box",
            "etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files",
            "etc/fstab": f"/dev/sda{rng.randrange(1, 9)} / ext4 defaults 0 1\n# swap",
            "etc/os-release": f'NAME="Debian GNU/Linux"\nVERSION_ID="{rng.randrange(9, 13)}"',
        }
        for path, text in texts.items():
            nodes[path] = Node(FILE, (text + "\n").encode(), len(text) + 1)
        for path in ("etc/app.conf", "var/log/syslog", "var/log/auth.log", "home/ada/docs/a.txt"):
            nodes[path] = self._file(path)

    def _checksums(self) -> None:
        """Files of checksums hold those of their neighbours."""
        kinds = {"md5": "md5", "sha1": "sha1", "sha256": "sha256", "sha512": "sha512"}
        for path in map(absolute, self.needs.paths):
            node = self.world.nodes.get(path)
            kind = next((kind for word, kind in kinds.items() if word in path.lower()), "")
            if not kind or node is None or node.kind != FILE:
                continue
            folder = path.rpartition("/")[0]
            near = [
                f"{hashlib.new(kind, n.data).hexdigest()}  {p.rpartition('/')[2]}\n"
                for p, n in self.world.nodes.items()
                if n.kind == FILE and p.rpartition("/")[0] == folder and p != path and n.size == len(n.data)
            ]
            node.data = "".join(near[:4]).encode()
            node.size = len(node.data)


def in_order(world: World) -> Iterator[tuple[str, Node]]:
    """Folders before what is in them, second names of files last, all else in an order that no sorting would give."""
    rng = random.Random(len(world.nodes))
    items = sorted(world.nodes.items())
    rng.shuffle(items)
    rank = {FOLDER: 0, FILE: 1, LINK: 1, "same": 2}
    return iter(sorted(items, key=lambda item: (rank[item[1].kind], item[0].count("/") if item[1].kind == FOLDER else 0)))
