"""Which tokens a slot takes, and how it writes them."""

import pytest

from seq2cmd import _core

SLOTS = _core.slot_types()
TYPES = _core.token_types()

# Every slot type: request -> what the slot writes; None: refused.
CASES: dict[str, dict[str, str | None]] = {
    "place": {"~/docs": "~/docs", "docs": "docs", "'my docs'": "my docs", "conf.d": "conf.d", "/": "/", "*.log": None, "/dev/sda": None,
              "''": None, "5": None},
    "path": {"/etc/hosts": "/etc/hosts", "a.txt": "a.txt", "notes": "notes", "'a; b'": "a; b", "/dev/sda1": "/dev/sda1",
             "config.dev": "config.dev", ".foo": ".foo",
             ".tar.gz": None, "*.log": None, "20 MB": None},
    "file": {"a.txt": "a.txt", ".bashrc": ".bashrc", "Makefile": "Makefile", "\"it's\"": "it's", "$HOME": None, "*.c": None,
             "example.com": "example.com"},
    "dir": {"src/": "src/", "build": "build", "my.dir": "my.dir", "'a b'": "a b", ".pdf": None, "example.com": None},
    "files": {"*.log": "*.log", "~/*.txt": "~/*.txt", "[!a]?.csv": "[!a]?.csv", "a.txt": "a.txt", "*.{a,b}": None, "*$(id)": None,
              "*é": None, "'a b'": "a b"},
    "name": {"a.txt": "a.txt", "core": "core", "'a*'": "a*", "example.com": "example.com", ".pdf": ".pdf", "LICENSE_MIT": "LICENSE_MIT",
             "$HOME": None, "/etc/x": None},
    "glob": {"*.txt": "*.txt", "'*a b?'": "*a b?", "'plain'": None, "a.txt": None},
    "ext": {".pdf": "pdf", "pdf": "pdf", "*.pdf": "pdf", ".tar.gz": "tar.gz", "'.md'": "md", "'*.md'": "md", "mp3": "mp3", "*a.pdf": None,
            "'a b'": None, "report.pdf": None,
            "'*.*'": None, "--x": None},
    "text": {"word": "word", "'a  b'": "a  b", "''": "", "20 MB": "20 MB", "two weeks": "two weeks", "ten": "ten", "1,000": "1,000",
             ".pdf": ".pdf", "$HOME": "$HOME",
             "${HOME}": "${HOME}", "LC_ALL": "LC_ALL", "~/x": "~/x", "$HOME/x": "$HOME/x", "${HOME}/x": "${HOME}/x", "*.log": "*.log",
             "80 %": "80 %",
             "http://x.y/z": "http://x.y/z", "-rf": "-rf", "2026-01-31": "2026-01-31", "SIGHUP": "SIGHUP", "eth0": "eth0", "sda": "sda",
             "u+x": "u+x", "Ünïcode": "Ünïcode"},
    "number": {"8080": "8080", "ten": "10", "twenty five": "25", "1,000": "1000", "0": "0", "-5": None, "5 MB": None, "007": "7",
               "third": "3", "Twelfth": "12", "thirteenth": None, "2nd": "2", "last": None},
    "port": {"1": "1", "65535": "65535", "first": None, "0": None, "65536": None, "-1": None},
    "pid": {"1": "1", "16777216": "16777216", "16777217": None, "0": None, "nginx": None},
    "percent": {"80%": "80", "80 per cent": "80", "100": "100", "101": None, "101%": None, "-1": None},
    "size": {"20MB": "20M", "20 MB": "20M", "2 gigs": "2G", "512k": "512k", "100 bytes": "100", "1.5 GB": "1536M", "1024 MB": "1024M",
             "2 TB": "2T", "1.3 GB": "1331M", "a gig": "1G", "half a gig": "512M", "one MB": "1M",
             "0.5 KB": "512", "1.5TB": "1536G", "5": None},
    "find_size": {"20MB": "20M", "100 bytes": "100c", "512k": "512k", "2 TB": "2048G", "1.5 TB": "1536G", "1.5 GB": "1536M",
                  "0.5 KB": "512c", "2 gigs": "2G"},
    "days": {"7 days": "7", "2 weeks": "14", "a month": "30", "a year": "365", "48 hours": "2", "half a day": None, "30 hours": None,
             "86400 seconds": None},
    "minutes": {"30 minutes": "30", "2h": "120", "half an hour": "30", "a day": "1440", "120 seconds": "2", "90 seconds": None},
    "seconds": {"90 seconds": "90", "a minute": "60", "a day": "86400", "5": None},
    "duration": {"30s": "30s", "90 seconds": "90s", "600 seconds": "10m", "10m": "10m", "120 minutes": "2h", "24 hours": "1d",
                 "1 day": "1d", "0 seconds": "0s", "2 weeks": "14d"},
    "mode": {"755": "755", "0644": "0644", "u+x": "u+x", "u=rw,g=r": "u=rw,g=r", "4755": "4755", "888": None, "75": None, "12345": None},
    "host": {"example.com": "example.com", "10.0.0.1": "10.0.0.1", "::1": "::1", "web1": "web1", "'web-2'": "web-2", "'a b'": None,
             "'$(id)'": None, "http://x.y/": None},
    "userhost": {"ana@web1": "ana@web1", "example.com": "example.com", "10.0.0.5": "10.0.0.5", "web1": "web1", "'ana@web1'": None},
    "remote": {"web1:/srv": "web1:/srv", "ana@web1:~/x": "ana@web1:~/x", "web1": None},
    "ip": {"10.0.0.1": "10.0.0.1", "::1": "::1", "10.0.0.256": None, "example.com": None},
    "cidr": {"10.0.0.0/8": "10.0.0.0/8", "10.0.0.0": None, "10.0.0.0/33": None},
    "mac": {"aa:bb:cc:dd:ee:ff": "aa:bb:cc:dd:ee:ff", "aa:bb:cc": None},
    "url": {"https://x.y/a?b=c": "https://x.y/a?b=c", "FTP://x/y": "FTP://x/y", "example.com": "example.com",
            "example.com/file": "example.com/file", "file:///etc": None,
            "src/main.c": None, "localhost:8080/x": "localhost:8080/x", "'https://x.y/z'": "https://x.y/z", "'https://x.y/ z'": None,
            "https://x/`id`": None},
    "user": {"bob": "bob", "'bob'": "bob", "www-data": "www-data", "bob's": "bob", "'bob smith'": None, "'b;id'": None, "5": None},
    "group": {"staff": "staff", "1000": None},
    "service": {
        "nginx": "nginx", "nginx.service": "nginx.service", "'getty@tty1'": "getty@tty1", "getty@tty2": "getty@tty2",
        "'a|b'": None, "/x": None,
    },
    "package": {"python3.11": "python3.11", "g++": "g++", "libc6:amd64": "libc6:amd64", "asp.net": "asp.net", "'a b'": None},
    "process": {"firefox": "firefox", "/usr/bin/x": "/usr/bin/x", "main.py": "main.py", "'a b'": None, "~/bin/x": "~/bin/x"},
    "device": {"sda1": "/dev/sda1", "/dev/sdb": "/dev/sdb", "nvme0n1": "/dev/nvme0n1", "/dev/../etc/x": None, "disk": None,
               "/dev/x;y": None},
    "interface": {"eth0": "eth0", "wlan": "wlan", "averyveryverylongname": None, "sda1": None},
    "signal": {"SIGHUP": "HUP", "HUP": "HUP", "sigusr1": "USR1", "term": "TERM", "9": "9", "-9": "9", "64": "64", "65": None, "0": None,
               "hello": None},
    "date": {"2026-01-31": "2026-01-31", "31.01.2026": "2026-01-31", "2026/1/5": "2026-01-05", "2026-13-01": None},
    "time": {"14:30": "14:30", "9:05": "9:05", "14:30:05": "14:30:05", "25:00": None},
    "variable": {"$HOME": "HOME", "${LC_ALL}": "LC_ALL", "PATH": "PATH", "my_var1": "my_var1", "my-var": None, "1st": None},
    "ref": {"main": "main", "feature/login": "feature/login", "v1.2": "v1.2", "HEAD~3": "HEAD~3", "a1b2c3d": "a1b2c3d", "$HOME": None,
            "'a b'": None, "'$(id)'": None},
    "image": {"nginx:1.25": "nginx:1.25", "alpine": "alpine", "ghcr.io/me/app:v2": "ghcr.io/me/app:v2", "'a b'": None},
    "container": {"web-1": "web-1", "db": "db", "'a b'": None, "a/b": None},
    "nice": {"5": "5", "-10": "-10", "19": "19", "20": None, "-21": None, "ten": "10", "5%": None},
}  # fmt: skip


def write(slot: str, request: str) -> list[tuple[bytes, int, int] | None]:
    return _core.slot_values(request.encode(), SLOTS.index(slot))


def test_every_slot_type_has_cases() -> None:
    assert list(CASES) == SLOTS


@pytest.mark.parametrize(
    ("slot", "request_text", "value"), [(slot, text, value) for slot, cases in CASES.items() for text, value in cases.items()]
)
def test_values(slot: str, request_text: str, value: str | None) -> None:
    written = write(slot, request_text)
    assert [w and w[0].decode() for w in written] == [value]


@pytest.mark.parametrize(
    ("slot", "request_text", "open_glob", "tilde"),
    [
        ("files", "*.log", 1, 0),
        ("files", "~/*.log", 1, 1),
        ("files", "~/a", 0, 1),
        ("files", "a.txt", 0, 0),
        ("glob", "*.log", 0, 0),
        ("glob", "~/*.log", 0, 0),
        ("place", "~/a", 0, 1),
        ("place", "'~/a'", 0, 0),
        ("path", "$HOME/a", 0, 1),
        ("dir", "~bob/a", 0, 1),
        ("process", "~/bin/x", 0, 1),
        ("text", "~/a", 0, 0),
        ("text", "*.log", 0, 0),
    ],
)
def test_what_stays_open_for_the_shell(slot: str, request_text: str, open_glob: int, tilde: int) -> None:
    (written,) = write(slot, request_text)
    assert written is not None
    assert written[1:] == (open_glob, tilde)


ONE_OF_EACH = {
    "WORD": "word", "PATH": "/a/b", "FILE": "a.txt", "EXT": ".pdf", "GLOB": "*.log", "NUMBER": "42", "SIZE": "20 MB", "DAYS": "7 days",
    "MINUTES": "30 minutes",
    "SECONDS": "90 seconds", "PERCENT": "80%", "IPV4": "10.0.0.1", "IPV6": "::1", "CIDR": "10.0.0.0/8", "MAC": "aa:bb:cc:dd:ee:ff",
    "URL": "http://a.b/c", "HOST": "a.com",
    "USERHOST": "a@b", "REMOTE": "a1:/b", "MODE": "u+x", "DEVICE": "sda1", "INTERFACE": "eth0", "STRING": "'a b'", "SIGNAL": "SIGHUP",
    "DATE": "2026-01-31", "TIME": "14:30",
    "VARIABLE": "LC_ALL",
}  # fmt: skip

TAKEN = {
    "place": "PATH WORD STRING FILE",
    "path": "PATH WORD STRING FILE DEVICE HOST EXT",
    "file": "PATH WORD STRING FILE DEVICE HOST EXT",
    "dir": "PATH WORD STRING FILE DEVICE",
    "files": "PATH WORD STRING FILE DEVICE HOST EXT GLOB",
    "name": "FILE WORD STRING HOST EXT VARIABLE",
    "glob": "GLOB",
    "ext": "EXT WORD GLOB",
    "text": " ".join(ONE_OF_EACH),
    "number": "NUMBER",
    "port": "NUMBER",
    "pid": "NUMBER",
    "nice": "",  # 8080 is too much
    "percent": "PERCENT NUMBER",
    "size": "SIZE",
    "find_size": "SIZE",
    "days": "DAYS",
    "minutes": "DAYS MINUTES",
    "seconds": "DAYS MINUTES SECONDS",
    "duration": "DAYS MINUTES SECONDS",
    "mode": "MODE",
    "host": "HOST IPV4 IPV6 WORD",
    "userhost": "USERHOST HOST IPV4 WORD",
    "remote": "REMOTE",
    "ip": "IPV4 IPV6",
    "cidr": "CIDR",
    "mac": "MAC",
    "url": "URL HOST",
    "user": "WORD",
    "group": "WORD",
    "service": "WORD FILE HOST USERHOST",
    "package": "WORD FILE HOST",
    "process": "WORD FILE HOST PATH",
    "device": "DEVICE",
    "interface": "INTERFACE WORD",
    "signal": "SIGNAL NUMBER",
    "date": "DATE",
    "time": "TIME",
    "variable": "VARIABLE WORD",
    "ref": "WORD PATH FILE NUMBER HOST VARIABLE",
    "image": "WORD PATH FILE NUMBER URL HOST REMOTE",
    "container": "WORD FILE NUMBER HOST",
}


@pytest.mark.parametrize("slot", SLOTS)
def test_no_slot_takes_other_types(slot: str) -> None:
    taken = set()
    for kind, request in ONE_OF_EACH.items():
        (token,) = _core.tokenize(request.encode())
        assert TYPES[token[1]] == kind
        if write(slot, request)[0] is not None:
            taken.add(kind)
    assert taken == set(TAKEN[slot].split())


def test_values_are_given_for_each_token() -> None:
    assert write("port", "open port 22 and 70000") == [None, None, (b"22", 0, 0), None, None]
    assert write("port", "80,443") == [(b"80", 0, 0), (b"443", 0, 0)]
    assert write("user", "bob:staff") == write("group", "bob:staff") == [(b"bob", 0, 0), (b"staff", 0, 0)]


def test_unknown_slot_types_are_refused() -> None:
    for slot in (-1, len(SLOTS)):
        with pytest.raises(ValueError, match="does not exist"):
            _core.slot_values(b"a", slot)
    with pytest.raises(_core.TextError):
        _core.slot_values(b"", 0)
