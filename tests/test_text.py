"""From a request to tokens: types, values, amounts, and requests that are refused."""

import random
from pathlib import Path

import pytest

from seq2cmd import _core

TYPES = _core.token_types()
DEFAULT_LIMIT, MOST_BYTES, MOST_TOKENS = 400, 2048, 64
EMPTY, TOO_LONG, NOT_UTF8, CONTROL, INVISIBLE = 1, 2, 3, 4, 5

MINUTE, HOUR, DAY = 60, 3600, 86400
K, M, G, T = (1 << power for power in (10, 20, 30, 40))


def short(request: str) -> list[str]:
    """Each token as TYPE:value."""
    return [f"{TYPES[kind]}:{value.decode()}" for _, kind, _, _, value, _, _ in _core.tokenize(request.encode(), MOST_BYTES)]


# One token, and its type and value. Where the value is left out, it is the request.
SINGLE = {
    "WORD": [
        "files", "don't", "what's", "i'm", "read-only", "my-app", "-rf", "--help", "-x", "and/or", "tcp/udp", "i/o",
        "read/write",
        "on/off", "24/7", "1/2", "3.11", "1.2.3", "v1.2", "python3.11", "one", "day", "second", "month", "first", "4ths",
        "nginx:1.25", "ubuntu:22.04",
        "libc6:amd64", "example.com:backup", "a:b:c",
        "25:00", "2026-02-30", "31.02.2026", "256.1.1.1", "Makefile", "README", "foo_bar", "a+b",
        "c++", "key=value", "café",
        "naïve", "файлы", "hup", "term", "kill", "home", "path", "user", "sd", "hdd", "nvme", "eth", "e.g", "i.e", "0x1F", "0.5%", "1.5",
        "99999999999999999999",
        "half", "couple", "hundreds", "#channel", "C:\\Users", "-7d", "7zip", "mp3", "1e6", "main()", "rock'n'roll", "@bob", "main.py:42",
        "dozen", "ssd", "sdk",
    ],
    "PATH": [
        "~/docs", "/etc/hosts", "src/", "./x", ".", "..", "~", "/", "../..", "../", "./", "~bob/x", "src/main.c", "a/b/c",
        "//server/share", "/tmp/a,b", "/dev", "/dev/",
        "/opt/app(1)/x", "/srv/www/example.com", "~/.ssh/config", "/a/..", "bin/sh", "/tmp/a+b=c", "/proc/1/status", "café/menü",
    ],
    "FILE": [
        "report.pdf", "app.tar.gz", "nginx.conf", ".bashrc", ".gitignore", ".profile", ".env", ".env.local", "main.py", "script.sh",
        "data.pl", "notes.md", "lib.so",
        "nginx.service", "syslog.1", "Résumé.docx", "my-file_2.txt", "a.c", "index.html", "README.MD", ".longername", "archive.7z",
        "song.mp3", "node.js", "server.js",
        "2026.txt", "v1.2.tar.gz", "backup.tar", "key.pem", "photo.JPG", "café.txt", ".vimrc", "docker-compose.yml", "foo.bak~",
    ],
    "GLOB": [
        "*.log", "report-??.csv", "*backup*", "*.pdf", "[abc]*.txt", "*.[ch]", "[a-z]*", "src/**/*.c", "/var/log/*.gz", "~/*.txt", "/*",
        "./*", "file?.txt", "*.tar.*",
        "[!a]*", "*.{jpg,png}", "a*b", "report-??", "data_??", "/dev/sd*",
    ],
    "NUMBER": ["8080", "-5", "0", "755", "ten", "twenty-five", "twenty five", "a hundred", "two hundred", "five thousand", "a dozen",
               "two dozen", "half a dozen",
               "1,000", "1,000,000", "zero", "ninety", "one hundred", "two hundred and fifty", "twelve", "3 hundred", "007",
               "5th", "2nd", "3RD"],
    "SIZE": ["20MB", "20 MB", "1.5 GB", "512k", "2 gigs", "100 bytes", "3 megs", "20MiB", "1.5GB", "512 kilobytes", "5M", "5K", "10 b",
             "100mb", "two gigabytes",
             "1,000 MB", "1TB", "20-MB"],
    "DAYS": ["7 days", "2 weeks", "a month", "7d", "a day", "two weeks", "a couple of days", "half a day", "a year", "30-day", "two-week",
             "3 months", "one week", "a fortnight",
             "1 yr"],
    "MINUTES": ["30 minutes", "2h", "an hour", "half an hour", "15min", "5m", "one hour", "a couple of hours", "10-minute", "24 hours",
                "1.5 hours", "half-hour", "10 m"],
    "SECONDS": ["90 seconds", "5s", "10 sec", "a second", "30 secs", "ten seconds", "one second"],
    "PERCENT": ["80%", "80 percent", "80 per cent", "5 %", "eighty percent", "50 pct"],
    "IPV4": ["192.168.1.1", "0.0.0.0", "255.255.255.255"],
    "IPV6": ["::1", "fe80::1", "2001:db8::8a2e:370:7334", "2001:db8:0:0:0:0:0:1", "::ffff:10.0.0.1", "fe80::1%eth0"],
    "CIDR": ["10.0.0.0/8", "192.168.1.0/24", "2001:db8::/32", "0.0.0.0/0"],
    "MAC": ["aa:bb:cc:dd:ee:ff", "00-11-22-33-44-55", "AA:BB:CC:00:11:22"],
    "URL": ["http://example.com/a?b=c&d=e", "https://x.y:8443/", "ftp://h/f", "file:///etc", "ssh://git@h/x", "localhost:8080/health",
            "https://a.b/c_(d)"],
    "HOST": ["example.com", "db1.internal.lan", "localhost", "raspberrypi.local", "www.foo.bar", "config.dev", "asp.net", "google.co.uk"],
    "USERHOST": ["ana@example.com", "root@10.0.0.5", "bob@web1"],
    "REMOTE": ["backup:/srv", "ana@web1:~/site", "web1:~/x", "web1:file.txt", "web1:.", "ana@web1:", "ana@web1:backup",
               "git@github.com:foo/bar.git", "10.0.0.5:/srv"],
    "MODE": ["u+x", "go-w", "a=r", "+x", "0644", "u=rwx,g=rx", "o=", "u+rw,go-w", "+t", "g+s", "04755"],
    "DEVICE": ["/dev/sda1", "sda", "sdb2", "nvme0n1p1", "mmcblk0", "mmcblk0p2", "loop0", "md0", "/dev/null", "vda", "sr0", "dm-0",
               "/dev/disk/by-uuid/12-34", "ttyUSB0", "ttyACM1"],
    "INTERFACE": ["eth0", "wlan0", "enp3s0", "wlp2s0", "br0", "tun0", "wg0", "docker0", "lo", "br-lan", "eth0.100", "eno1", "ens33",
                  "enp0s31f6", "enx001122334455"],
    "SIGNAL": ["SIGTERM", "SIGHUP", "HUP", "KILL", "TERM", "USR1", "INT", "sigkill", "SigUsr2"],
    "DATE": ["2026-01-31", "31.01.2026", "2026/01/31", "2024-02-29", "1.2.2026"],
    "TIME": ["14:30", "14:30:05", "9:05", "00:00"],
    "VARIABLE": ["LC_ALL", "JAVA_HOME", "HOME", "PATH", "LANG", "SHELL", "USER", "EDITOR"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "request_text"), [(kind, text) for kind, texts in SINGLE.items() for text in texts])
def test_one_token(kind: str, request_text: str) -> None:
    assert short(request_text) == [f"{kind}:{request_text}"]


@pytest.mark.parametrize(("kind", "request_text"), [(kind, text) for kind, texts in SINGLE.items() for text in texts if kind != "WORD"])
def test_one_token_inside_a_sentence(kind: str, request_text: str) -> None:
    tokens = short(f"please take {request_text}, then stop.")
    assert tokens == ["WORD:please", "WORD:take", f"{kind}:{request_text}", "WORD:then", "WORD:stop"]


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        (".pdf", ["EXT:pdf"]),
        (".tar.gz", ["EXT:tar.gz"]),
        (".foo", ["EXT:foo"]),
        (".7z", ["EXT:7z"]),
        (".service", ["EXT:service"]),
        ("$HOME", ["VARIABLE:HOME"]),
        ("${PATH}", ["VARIABLE:PATH"]),
        ("$x_1", ["VARIABLE:x_1"]),
        ("$HOME/docs", ["PATH:~/docs"]),
        ("${HOME}/docs", ["PATH:~/docs"]),
        ('"hello world"', ["STRING:hello world"]),
        ("'hello world'", ["STRING:hello world"]),
        ("`hello world`", ["STRING:hello world"]),
        ("“hello world”", ["STRING:hello world"]),
        ("‘hello world’", ["STRING:hello world"]),
        ("„hallo Welt“", ["STRING:hallo Welt"]),
        ("«bonjour»", ["STRING:bonjour"]),
        ('""', ["STRING:"]),
        ("''", ["STRING:"]),
        ("'it's'", ["STRING:it's"]),
        ("\"it's\"", ["STRING:it's"]),
        ("'say \"hi\"'", ['STRING:say "hi"']),
        ('("a b")', ["STRING:a b"]),
        ('"a b", "c d".', ["STRING:a b", "STRING:c d"]),
        ("about 80 %.", ["WORD:about", "PERCENT:80 %"]),
        ('"a","b"', ["STRING:a", "STRING:b"]),
        ('"20 MB"', ["STRING:20 MB"]),
        ("'~/x'", ["STRING:~/x"]),
        ("'Don’t – touch'", ["STRING:Don’t – touch"]),
        ("the users' files", ["WORD:the", "WORD:users", "WORD:files"]),
        ('a 5" disk', ["WORD:a", "NUMBER:5", "WORD:disk"]),
        ("don't and can't", ["WORD:don't", "WORD:and", "WORD:can't"]),
        ("nginx.conf's owner", ["FILE:nginx.conf", "WORD:owner"]),
        ("bob's files", ["WORD:bob", "WORD:files"]),
        ("Bob’s files", ["WORD:Bob", "WORD:files"]),
        ("BOB'S", ["WORD:BOB"]),
        ("www-data's, g++'s", ["WORD:www-data", "WORD:g++"]),
        ("café's", ["WORD:café"]),
        ("example.com's address", ["HOST:example.com", "WORD:address"]),
        ("'bob's'", ["STRING:bob's"]),
        ("'s 's's", ["WORD:s", "WORD:'s"]),
        ("it’s That's everything's let's", ["WORD:it’s", "WORD:That's", "WORD:everything's", "WORD:let's"]),
        ("bob:staff", ["WORD:bob", "WORD:staff"]),
        ("8080:80", ["NUMBER:8080", "NUMBER:80"]),
        ("at 5 pm", ["WORD:at", "TIME:5 pm"]),
        ("in my downloads", ["WORD:in", "WORD:my", "PATH:~/Downloads"]),
        ("into my Pictures", ["WORD:into", "WORD:my", "PATH:~/Pictures"]),
        ("my music folder", ["WORD:my", "PATH:~/Music", "WORD:folder"]),
        ("the Downloads folder", ["WORD:the", "PATH:~/Downloads", "WORD:folder"]),
        ("my music", ["WORD:my", "WORD:music"]),
        ("the pictures folder", ["WORD:the", "WORD:pictures", "WORD:folder"]),
        ("046d:0825", ["WORD:046d:0825"]),
        ("*~", ["GLOB:*~"]),
        ("53/udp", ["NUMBER:53", "WORD:udp"]),
        ("dig @9.9.9.9", ["WORD:dig", "IPV4:9.9.9.9"]),
        ("admin:s3cret", ["WORD:admin:s3cret"]),
        ("give x to www-data:www-data.", ["WORD:give", "WORD:x", "WORD:to", "WORD:www-data", "WORD:www-data"]),
        ("(_apt:root)", ["WORD:_apt", "WORD:root"]),
        ("redis:latest", ["WORD:redis:latest"]),
        ("'bob:staff'", ["STRING:bob:staff"]),
        ("10-20", ["NUMBER:10", "NUMBER:20"]),
        ("10–20", ["NUMBER:10", "NUMBER:20"]),
        ("10..20", ["NUMBER:10", "NUMBER:20"]),
        ("5-10MB", ["NUMBER:5", "SIZE:10MB"]),
        ("5-10 MB", ["NUMBER:5", "SIZE:10 MB"]),
        ("localhost:8080", ["HOST:localhost", "NUMBER:8080"]),
        ("10.0.0.5:22", ["IPV4:10.0.0.5", "NUMBER:22"]),
        ("web1:8080", ["WORD:web1", "NUMBER:8080"]),
        ("ana@web1:2222", ["USERHOST:ana@web1", "NUMBER:2222"]),
        ("[::1]:80", ["IPV6:::1", "NUMBER:80"]),
        (":8080", ["NUMBER:8080"]),
        ("jpg,png,gif", ["WORD:jpg", "WORD:png", "WORD:gif"]),
        ("a.txt,b.txt", ["FILE:a.txt", "FILE:b.txt"]),
        ("22,80", ["NUMBER:22", "NUMBER:80"]),
        ("80,443", ["NUMBER:80", "NUMBER:443"]),
        ("ports 22,80,443.", ["WORD:ports", "NUMBER:22", "NUMBER:80", "NUMBER:443"]),
        ("80,443,8080", ["NUMBER:80", "NUMBER:443", "NUMBER:8080"]),
        ("80,000 files", ["NUMBER:80,000", "WORD:files"]),
        ("1,500 lines", ["NUMBER:1,500", "WORD:lines"]),
        ("1,505", ["NUMBER:1", "NUMBER:505"]),
        ("1,500MB", ["SIZE:1,500MB"]),
        ("over 1,500 MB", ["WORD:over", "SIZE:1,500 MB"]),
        ("80,443 80,443, days", ["NUMBER:80", "NUMBER:443", "NUMBER:80", "NUMBER:443", "WORD:days"]),
        ("~20 MB", ["SIZE:20 MB"]),
        (">100MB", ["SIZE:100MB"]),
        ("+20M", ["SIZE:20M"]),
        ("= -> + | a", ["WORD:a"]),
        ("x = y -> z", ["WORD:x", "WORD:y", "WORD:z"]),
        ("... a …", ["WORD:a"]),
        ("what's in ..?", ["WORD:what's", "WORD:in", "PATH:.."]),
        ("look in /tmp/.", ["WORD:look", "WORD:in", "PATH:/tmp/"]),
        ("is it ~/x?", ["WORD:is", "WORD:it", "PATH:~/x"]),
        ("delete *.log?", ["WORD:delete", "GLOB:*.log"]),
        ("* *.* and", ["WORD:and"]),
        ("(see /etc)", ["WORD:see", "PATH:/etc"]),
        ("[x] {y} <z>", ["WORD:x", "WORD:y", "WORD:z"]),
        ("report(1).txt", ["FILE:report(1).txt"]),
        ("last week", ["WORD:last", "DAYS:week"]),
        ("the past hour", ["WORD:the", "WORD:past", "MINUTES:hour"]),
        ("previous month", ["WORD:previous", "DAYS:month"]),
        ("this year", ["WORD:this", "WORD:year"]),
        ("between 10 and 50 MB", ["WORD:between", "SIZE:10", "WORD:and", "SIZE:50 MB"]),
        ("from 7 to 14 days", ["WORD:from", "DAYS:7", "WORD:to", "DAYS:14 days"]),
        ("between 5 and 10 files", ["WORD:between", "NUMBER:5", "WORD:and", "NUMBER:10", "WORD:files"]),
        ("last minute", ["WORD:last", "MINUTES:minute"]),
        ("last, day", ["WORD:last", "WORD:day"]),
        ("last 24 hours", ["WORD:last", "MINUTES:24 hours"]),
        ("every day", ["WORD:every", "WORD:day"]),
        ("20, days", ["NUMBER:20", "WORD:days"]),
        ("a file", ["WORD:a", "WORD:file"]),
        ("an eight", ["WORD:an", "NUMBER:eight"]),
        ("one file", ["WORD:one", "WORD:file"]),
        ("a GB", ["WORD:a", "WORD:GB"]),
        ("an gig", ["WORD:an", "WORD:gig"]),
        ("a byte", ["WORD:a", "WORD:byte"]),
        ("a, gig", ["WORD:a", "WORD:gig"]),
        ("larger than a gig", ["WORD:larger", "WORD:than", "SIZE:a gig"]),
        ("two three", ["NUMBER:two", "NUMBER:three"]),
        ("ten and five", ["NUMBER:ten", "WORD:and", "NUMBER:five"]),
        ("a couple of files", ["WORD:a", "WORD:couple", "WORD:of", "WORD:files"]),
        ("twenty files", ["NUMBER:twenty", "WORD:files"]),
        ("the 5 newest", ["WORD:the", "NUMBER:5", "WORD:newest"]),
        ("KILL THE NGINX PROCESS", ["WORD:KILL", "WORD:THE", "WORD:NGINX", "WORD:PROCESS"]),
        ("files—big ones", ["WORD:files", "WORD:big", "WORD:ones"]),
        ("read‑only", ["WORD:read‑only"]),
        ("go–w", ["MODE:go-w"]),
        ("１９２.168.1.1", ["IPV4:192.168.1.1"]),
        ("/tmp/ａ", ["PATH:/tmp/ａ"]),
        ("20\u00a0MB", ["SIZE:20\u00a0MB"]),
        ("a\u3000b", ["WORD:a", "WORD:b"]),
        ("🙂 hi →", ["WORD:hi"]),
        ("kill -9 1234", ["WORD:kill", "NUMBER:-9", "NUMBER:1234"]),
        ("find pdf files bigger than 20 MB in ~/docs",
         ["WORD:find", "WORD:pdf", "WORD:files", "WORD:bigger", "WORD:than", "SIZE:20 MB", "WORD:in", "PATH:~/docs"]),
        ("copy a.txt to ana@web1:~/site, please!", ["WORD:copy", "FILE:a.txt", "WORD:to", "REMOTE:ana@web1:~/site", "WORD:please"]),
        ('replace "foo" with "" in notes.txt', ["WORD:replace", "STRING:foo", "WORD:with", "STRING:", "WORD:in", "FILE:notes.txt"]),
    ],
)  # fmt: skip
def test_requests(request_text: str, expected: list[str]) -> None:
    assert short(request_text) == expected


@pytest.mark.parametrize(
    ("request_text", "amount"),
    [
        ("8080", 8080), ("-5", -5), ("ten", 10), ("twenty five", 25), ("ninety-nine", 99), ("a hundred", 100), ("two hundred and fifty",
        250), ("five thousand", 5000),
        ("5 thousand", 5000), ("one hundred thousand", 100_000), ("three thousand two hundred and one", 3201), ("two million", 2_000_000),
        ("a dozen", 12),
        ("two dozen", 24), ("half a dozen", 6), ("1,000", 1000), ("1,500", 1500), ("10,000", 10_000), ("1,234,567", 1_234_567),
        ("zero", 0), ("007", 7),
        ("20MB", 20 * M), ("1.5 GB", 3 * G // 2), ("512k", 512 * K), ("2 gigs", 2 * G), ("100 bytes", 100), ("5M", 5 * M), ("1TB", T),
        ("0.5 KB", 512), ("20-MB", 20 * M),
        ("1,000MB", 1000 * M), ("two gigabytes", 2 * G),
        ("a gig", G), ("one gigabyte", G), ("one megabyte", M), ("a megabyte", M), ("one meg", M),
        ("a kilobyte", K), ("a terabyte", T), ("one GB", G), ("half a gig", G // 2), ("half a GB", G // 2), ("twenty five megs", 25 * M),
        ("7 days", 7 * DAY), ("2 weeks", 14 * DAY), ("a month", 30 * DAY), ("a year", 365 * DAY), ("half a day", DAY // 2),
        ("a couple of days", 2 * DAY), ("two-week", 14 * DAY),
        ("2h", 2 * HOUR), ("an hour", HOUR), ("half an hour", HOUR // 2), ("half-hour", HOUR // 2), ("5m", 5 * MINUTE), ("1.5 hours",
        90 * MINUTE), ("a couple hours", 2 * HOUR),
        ("90 seconds", 90), ("a second", 1), ("80%", 80), ("eighty percent", 80),
        ("example.com", 0), ("files", 0),
    ],
)  # fmt: skip
def test_amounts(request_text: str, amount: int) -> None:
    assert [token[5] for token in _core.tokenize(request_text.encode())] == [amount]


@pytest.mark.parametrize(
    ("request_text", "words"),
    [
        ("Show FILES", ["show", "files"]),
        ("Don’t", ["don't"]),
        ("ÉTÉ ÀÖ", ["été", "àö"]),
        ("ФАЙЛЫ Ёж", ["файлы", "ёж"]),
        ("ΑΡΧΕΊΑ", ["αρχεία"]),
        ("ŁÓDŹ ŽIVOT", ["łódź", "život"]),
        ("ＦＩＬＥ", ["file"]),
        ("read‑only", ["read-only"]),
        ("main()", ["main()"]),
        ("-rf --Help", ["-rf", "--help"]),
        ("20\u00a0MB", ["20 mb"]),
        ('"Foo Bar"', ['"foo bar"']),
        ("~/Docs", ["~/docs"]),
        ("$HOME", ["$home"]),
    ],
)
def test_words(request_text: str, words: list[str]) -> None:
    assert [token[0] for token in _core.tokenize(request_text.encode())] == words


@pytest.mark.parametrize(
    ("request_text", "spans"),
    [
        ("find 20 MB", ["find", "20 MB"]),
        ('say "hi there", now.', ["say", '"hi there"', "now"]),
        ("“é” x", ["“é”", "x"]),
        ("last week.", ["last", "week"]),
        ("(10-20)", ["10", "20"]),
        ("half an hour ago", ["half an hour", "ago"]),
        ("nginx.conf's owner", ["nginx.conf", "owner"]),
        ("bob’s www:data", ["bob", "www", "data"]),
        (".pdf ${X}", [".pdf", "${X}"]),
        (":8080", ["8080"]),
    ],
)
def test_spans_are_bytes_of_the_request(request_text: str, spans: list[str]) -> None:
    data = request_text.encode()
    assert [data[start:end].decode() for _, _, start, end, _, _, _ in _core.tokenize(data)] == spans


@pytest.mark.parametrize(
    ("request_text", "tilde"),
    [
        ("~", 1),
        ("~/x", 1),
        ("~bob/x", 1),
        ("~/*.txt", 1),
        ("$HOME/x", 1),
        ("/x", 0),
        ("~+/x", 0),
        ("'~/x'", 0),
        ("a/~", 0),
        ("web1:~/x", 0),
    ],
)
def test_bare_tildes(request_text: str, tilde: int) -> None:
    assert [token[6] for token in _core.tokenize(request_text.encode())] == [tilde]


@pytest.mark.parametrize(
    ("data", "status", "message"),
    [
        (b"", EMPTY, "request is empty"),
        (b"  ... ?! ", EMPTY, "request is empty"),
        ("\u2014 \U0001f642".encode(), EMPTY, "request is empty"),
        (b"x" * 401, TOO_LONG, "request has 401 characters, the limit is 400: shorten it or raise --max-characters"),
        (b"x" * 2049, TOO_LONG, "request has 2049 bytes, the limit is 2048: shorten it"),
        (b"a " * 65, TOO_LONG, "request has more than 64 words and arguments: shorten it"),
        (b"ab\xff", NOT_UTF8, "request is not UTF-8 at character 3"),
        (b"\xc3", NOT_UTF8, "not UTF-8"),
        (b"\xc0\xaf", NOT_UTF8, "not UTF-8"),
        (b"\xe0\x80\xaf", NOT_UTF8, "not UTF-8"),
        (b"\xf4\x90\x80\x80", NOT_UTF8, "not UTF-8"),
        (b"\xf0\x9f\x98", NOT_UTF8, "not UTF-8"),
        (b"\x80", NOT_UTF8, "not UTF-8"),
        (b"hello world\x07", CONTROL, "request holds a control character (U+0007) at character 12: remove it"),
        (b"a\tb", CONTROL, "U+0009"),
        (b"a\nb", CONTROL, "U+000A"),
        (b"a\x00b", CONTROL, "U+0000"),
        (b"a\x7fb", CONTROL, "U+007F"),
        ("a\u0085b".encode(), CONTROL, "U+0085"),
        ("a\u2028b".encode(), CONTROL, "U+2028"),
        ("é\u202eb".encode(), INVISIBLE, "request holds an invisible character (U+202E) at character 2: remove it"),
        ("a\u200bb".encode(), INVISIBLE, "U+200B"),
        ("a\u200db".encode(), INVISIBLE, "U+200D"),
        ("\ufeffa".encode(), INVISIBLE, "U+FEFF"),
        ("a\u2066b".encode(), INVISIBLE, "U+2066"),
        ("a\u00adb".encode(), INVISIBLE, "U+00AD"),
        ("a\U000e0041b".encode(), INVISIBLE, "U+E0041"),
        ("a\ufe0fb".encode(), INVISIBLE, "U+FE0F"),
        (b"a\xed\xa0\x80b", INVISIBLE, "U+D800"),
    ],
)
def test_refused_requests(data: bytes, status: int, message: str) -> None:
    with pytest.raises(_core.TextError) as caught:
        _core.tokenize(data)
    assert caught.value.args[0] == status
    assert message in caught.value.args[1]


def test_models_name_the_place_of_the_fault(toy_model: Path) -> None:
    model = _core.load(str(toy_model / "model.bin"))
    with pytest.raises(_core.TextError, match=r"control character \(U\+0007\) at character 3"):
        _core.translate(model, b"ls\x07", 1, 0, 0)
    with pytest.raises(_core.TextError, match="request has 4 characters, the limit is 3"):
        _core.translate(model, b"four", 1, 3, 0)
    with pytest.raises(_core.TextError, match="not UTF-8 at character 2"):
        _core.aliases(b"a\xff")


def test_limits() -> None:
    assert len(_core.tokenize(b"x" * DEFAULT_LIMIT)) == 1
    assert len(_core.tokenize("é".encode() * DEFAULT_LIMIT)) == 1
    assert len(_core.tokenize(b"x" * MOST_BYTES, MOST_BYTES)) == 1
    assert len(_core.tokenize(b"a " * MOST_TOKENS)) == MOST_TOKENS
    with pytest.raises(_core.TextError, match="the limit is 3"):
        _core.tokenize(b"four", 3)


@pytest.mark.parametrize("wrong", ["text", None, 5])
def test_requests_are_bytes(wrong: object) -> None:
    with pytest.raises(TypeError):
        _core.tokenize(wrong)  # type: ignore[arg-type]


def test_token_types() -> None:
    assert len(TYPES) == len(set(TYPES)) == 27
    assert {"STRING", "EXT", *SINGLE} == set(TYPES)


def test_random_requests_never_break_the_core() -> None:
    """Random bytes and mutated requests: an answer or a TextError, with spans in order and inside."""
    chance = random.Random(1)
    statuses = set()
    seeds = [text for texts in SINGLE.values() for text in texts]
    for _ in range(20_000):
        data = bytearray(" ".join(chance.choices(seeds, k=chance.randrange(1, 8))).encode())
        for _ in range(chance.randrange(4)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(2)] = chance.choice(
                [b"'", b'"', b" ", b".", b",", b"\xe2", b"(", b"]", bytes([chance.randrange(256)])]
            )
        try:
            tokens = _core.tokenize(bytes(data))
        except _core.TextError as error:
            statuses.add(error.args[0])
            continue
        ends = [0, *(token[3] for token in tokens)]
        assert all(ends[i] <= token[2] < token[3] <= len(data) for i, token in enumerate(tokens))
    assert statuses <= {EMPTY, TOO_LONG, NOT_UTF8, CONTROL, INVISIBLE}
