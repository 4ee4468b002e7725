"""Which commands the judge by execution may run, and which of their options its fixtures cannot tell apart.

A command is comparable when everything that it starts is on the list below: utilities that only read and write files, so that what they
say depends on nothing but the fixture. Not on it: daemons, hardware, the network, processes, pagers, editors, and whatever reads the clock,
chance or a fact about the machine that no fixture varies (`hostname`, `id`, `nproc`): there two different questions may have one answer.

An option is *blind* when no fixture shows its effect (`find -user`: all files have one owner). It is no reason against a command, but two
commands are compared only if they have the same blind options.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seq2cmd.lab.shell_words import OPEN, REDIRECTIONS, Operator, ShellSyntaxError, read_tokens

Words = list[str]

_READ = """
    find ls dir cat tac head tail wc sort uniq cut paste join comm tr sed awk gawk mawk grep egrep fgrep rgrep zgrep zcat bzcat xzcat bzgrep
    xzgrep rev nl fold fmt pr expand unexpand column od xxd hexdump hd strings diff cmp patch sdiff zdiff zcmp tee look iconv
    dos2unix unix2dos echo printf seq basename dirname realpath readlink stat file du tree test [ true false expr bc factor numfmt jq getent
    md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum cksum sum base64 base32 """
_WRITE = """
    cp mv rm mkdir rmdir touch ln link unlink chmod install truncate fallocate dd split csplit rename rsync
    tar gzip gunzip bzip2 bunzip2 xz unxz lzma unlzma zip unzip zipinfo cpio ar zstd unzstd zstdcat lz4 pigz unpigz 7z """
_SHELL = "cd pwd umask alias unalias export unset pushd popd printenv source . : sh bash dash"
UTILITIES = frozenset((_READ + _WRITE + _SHELL).split())
SCRIPTS = ("./", "~/", "/")  # a command of one's own, which the fixture makes
KEYWORDS = {"do", "then", "else", "elif", "if", "while", "until", "!", "{", "}", "done", "fi", "time"}
LOOPS = {"for", "read"}
# Commands that take a command: options with a value of their own, and operands before it.
WRAPPERS = {
    "sudo": ("ugCpr", 0), "doas": ("u", 0), "xargs": ("InLPdsEa", 0), "nice": ("n", 0), "nohup": ("", 0), "env": ("uC", 0),
    "timeout": ("ks", 1), "command": ("", 0), "exec": ("", 0), "builtin": ("", 0), "stdbuf": ("ioe", 0), "ionice": ("cn", 0),
}  # fmt: skip
ENDLESS = {"tail": ("f", "F", "--follow", "--retry")}
# Blind options. `find` and those that begin with two hyphens are whole words, the others letters, alone or in a bundle.
BLIND: dict[str, tuple[str, ...]] = {
    "find": (
        "-user", "-group", "-uid", "-gid", "-nouser", "-nogroup", "-ctime", "-cmin", "-cnewer", "-inum", "-xdev", "-mount", "-readable",
        "-writable", "-context", "-fstype", "-used", "-ok", "-okdir", "-noleaf",
    ),
    "rm": ("f", "I", "--force", "--interactive", "--one-file-system", "--no-preserve-root"),
    "cp": ("f", "x", "--force", "--one-file-system", "--reflink", "--sparse", "--context"),
    "mv": ("--context",),
    "du": ("x", "--one-file-system"),
    "ls": ("c", "u", "i", "Z", "--time", "--inode"),
    "tree": ("x", "C", "u", "g", "--device", "--inodes"),
    "grep": ("--color", "--colour", "--line-buffered", "U"),
    "sort": ("S", "T", "--parallel", "--buffer-size"),
    "xargs": ("P", "p", "--max-procs", "--interactive"),
    "tar": ("--one-file-system", "--same-owner", "--no-same-owner", "--numeric-owner", "--owner", "--group", "--xattrs", "--acls"),
    "rsync": ("o", "g", "z", "P", "A", "X", "x", "--owner", "--group", "--compress", "--bwlimit", "--progress", "--partial", "--info"),
    "stat": ("f", "--file-system"),
    "jq": ("C", "--color-output"),
}  # fmt: skip
ON_A_TERMINAL = {"ls": ("1", "C", "x", "q", "w", "--color", "--format", "--hyperlink"), "tree": ("C",)}  # blind where nothing reads them
CHANCE = re.compile(
    r"\$\{?(RANDOM|SECONDS|EPOCH\w*|BASHPID|PPID)|\$\$|/dev/u?random|\brand\(|systime\(|strftime\(|\bnow\b|/proc/|/sys/|/dev/tcp"
)
UNSEEN = {"nice", "ionice", "nohup", "timeout", "stdbuf", "setsid"}  # wrappers whose effect nothing shows
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*\+?=")
_SUBSTITUTION = re.compile(re.escape(OPEN) + r"[$<>]\((.*)\)", re.DOTALL)


class NotComparable(Exception):  # noqa: N818 - it is an answer, not an error
    """The command cannot be judged by running it; the message says why."""


def stages(command: str) -> list[Words]:
    """All that a command line starts, each as its words (OPEN marks removed), with what runs inside of substitutions, `-exec` and `sh -c`.

    Raises:
        NotComparable: the line cannot be read.
    """
    try:
        return [stage for stage in _stages(command) if stage]
    except ShellSyntaxError as error:
        raise NotComparable(f"cannot be read: {error}") from None


def check(command: str) -> list[Words]:
    """The stages of a command that may be run.

    Raises:
        NotComparable: it may not, or running it proves nothing.
    """
    found = stages(command)
    if not found:
        raise NotComparable("runs nothing")
    if match := CHANCE.search(command):
        raise NotComparable(f"depends on more than files: {match[0]}")
    for words in found:
        _check(words)
    return found


def _check(words: Words) -> None:
    name = utility(words)
    if name not in UTILITIES and not (name.startswith(SCRIPTS) and not name.startswith(("/usr", "/bin", "/sbin"))):
        raise NotComparable(f"not run: {name}")
    if has(words, *ENDLESS.get(name, ())):
        raise NotComparable(f"endless: {name}")
    if name == "rsync" and any(re.match(r"[\w.@-]+:", word) for word in words[1:]):
        raise NotComparable("not run: rsync over the network")
    if name == "getent" and words[1:2] not in (["passwd"], ["group"]):
        raise NotComparable("not run: getent")
    if name == "sort" and has(words, "R", "--random-sort"):
        raise NotComparable("depends on more than files: sort -R")


def blind(command: str) -> frozenset[str]:
    """The blind options of a command, with the word that follows: what must be the same in another one."""
    found = stages(command)
    out = _unseen(command)
    for place, words in enumerate(found):
        name = utility(words)
        options = BLIND.get(name, ()) + (ON_A_TERMINAL.get(name, ()) if place == len(found) - 1 else ())
        for option in options:
            for k, word in enumerate(words[1:], 1):
                if _is(word, option, name):
                    value = words[k + 1] if name == "find" and k + 1 < len(words) else ""
                    out.add(f"{name} {option} {value}".rstrip())
        if name == "find":
            out |= {f"find {word}" for word in words if re.match(r"-newer([Bac]|.[Bc])", word)}
        if name == "stat":  # owners, devices, inodes, times of change: by format letter
            out |= {f"stat {letter}" for word in words for letter in re.findall(r"%([uUgGdDitThwWzZCmxX])", word)}
    return frozenset(out)


def _unseen(command: str) -> set[str]:
    """Wrappers with the words that follow, another user, and what is left running."""
    tokens = read_tokens(command)
    words = [token.replace(OPEN, "") if isinstance(token, str) else token.text for token in tokens]
    out = {" ".join(words[k : k + 3]) for k, word in enumerate(words) if word in UNSEEN}
    for word, option, user in zip(words, words[1:], words[2:]):
        if word == "sudo" and option == "-u" and user != "root":
            out.add(f"as {user}")
    return out | {"&" for token in tokens if isinstance(token, Operator) and token.text == "&"}


def has(words: Words, *options: str) -> bool:
    """Does a stage have one of these options (letters alone or in a bundle; long names whole)?"""
    return any(_is(word, option, words[0]) for word in words[1:] for option in options)


def _is(word: str, option: str, name: str) -> bool:
    if option.startswith("-"):
        return word == option or word.startswith(option + "=")
    return bool(re.match(r"-[A-Za-z0-9]", word)) and option in word[1:] and name != "find"


def utility(words: Words) -> str:
    """The name of the utility of a stage, without the folder of a system program."""
    return re.sub(r"^/(usr/)?(local/)?s?bin/", "", words[0])


def _stages(command: str) -> Iterator[Words]:
    stage: Words = []
    skip = False  # the target of a redirection is no word of the stage
    for token in [*read_tokens(command), Operator(";")]:
        if isinstance(token, str):
            if match := _SUBSTITUTION.search(token):
                yield from _stages(match[1])
            if not skip:
                stage.append(token.replace(OPEN, ""))
            skip = False
        elif token.text in REDIRECTIONS or token.text == ">|":
            skip = True
        else:
            yield from _inner(stage)
            stage, skip = [], False


def _inner(words: Words) -> Iterator[Words]:
    """A stage without what stands before its command, and what it starts itself."""
    rest = list(words)
    while rest and (rest[0] in KEYWORDS or _ASSIGNMENT.match(rest[0])):
        rest.pop(0)
    if not rest or rest[0] in LOOPS:
        return
    if rest[0] in WRAPPERS:
        yield from _inner(_wrapped(rest))
        return
    yield rest
    if utility(rest) == "find":
        yield from _executed(rest)
    if utility(rest) in ("sh", "bash", "dash") and "-c" in rest[:-1]:
        yield from _stages(rest[rest.index("-c") + 1])


def _wrapped(words: Words) -> Words:
    """The command that a wrapper starts; `xargs` alone starts echo."""
    valued, operands = WRAPPERS[words[0]]
    rest = words[1:]
    while rest and (rest[0].startswith("-") or _ASSIGNMENT.match(rest[0])):
        word = rest.pop(0)
        if re.fullmatch(rf"-[a-zA-Z0-9]*[{valued or '-'}]", word) and rest:
            rest.pop(0)
    return rest[operands:] or (["echo"] if words[0] == "xargs" else [])


def _executed(words: Words) -> Iterator[Words]:
    for k, word in enumerate(words):
        if word in ("-exec", "-execdir", "-ok", "-okdir"):
            ends = [n for n in range(k, len(words)) if words[n] in (";", "+")]
            yield from _inner(words[k + 1 : ends[0] if ends else len(words)])
