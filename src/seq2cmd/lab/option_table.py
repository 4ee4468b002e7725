"""What options mean: the same option under its short and long names, which take a value, which only change the display.

One line a utility. An entry of the option list is ``names[kind]``: names joined by ``|`` (the first is how we write it; one character is a
short option, more is a long one); kind is nothing for a flag, ``:`` for a value, ``?`` for one that may be left out and is attached, ``=``
for the same with the long name only, ``~`` for one that may be left out, attached or apart (apart only a number, a port or a protocol).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Utility:
    """How to read one utility's words.

    `drop` options never matter; `drop_alone` ones matter only when another program reads the output, `drop_piped` ones only when none does.
    `text` leading operands are no paths; `here` says that no operand means the current directory; `number` is the option that a bare ``-5``
    means; `leading` says that options end at the first operand, because a command follows; `default` holds values that go without saying;
    `sets` are options whose repetitions may come in any order; `filter` says that it reads its operands or else standard input.
    """

    short: dict[str, tuple[str, str]] = field(default_factory=dict)
    long: dict[str, tuple[str, str]] = field(default_factory=dict)
    drop: frozenset[str] = frozenset()
    drop_alone: frozenset[str] = frozenset()
    drop_piped: frozenset[str] = frozenset()
    text: int = 0
    here: bool = False
    number: str = ""
    leading: bool = False
    default: Mapping[str, str] = field(default_factory=dict)
    sets: frozenset[str] = frozenset()
    filter: bool = False


def _utility(
    options: str,
    drop: str = "",
    drop_alone: str = "",
    drop_piped: str = "",
    text: int = 0,
    here: bool = False,
    number: str = "",
    leading: bool = False,
    default: str = "",
    sets: str = "",
    filter: bool = False,
) -> Utility:
    short: dict[str, tuple[str, str]] = {}
    long: dict[str, tuple[str, str]] = {}
    for entry in options.split():
        kind = entry[-1] if len(entry) > 1 and entry[-1] in ":?~=" else ""
        names = entry.removesuffix(kind).split("|")
        for name in names:
            (short if len(name) == 1 else long)[name] = (names[0], kind)
    defaults = dict(pair.split("=", 1) for pair in default.split())
    return Utility(
        short,
        long,
        frozenset(drop.split()),
        frozenset(drop_alone.split()),
        frozenset(drop_piped.split()),
        text,
        here,
        number,
        leading,
        defaults,
        frozenset(sets.split()),
        filter,
    )


_GZIP = (
    "d|decompress|uncompress k|keep c|stdout|to-stdout f|force v|verbose q|quiet r|recursive l|list t|test n|no-name "
    "1|fast 2 3 4 5 6 7 8 9|best T|threads:"
)
_SUM = "c|check b|binary t|text z|zero w|warn quiet status tag strict ignore-missing"
_PGREP = (
    "f|full l|list-name a|list-full u|euid: U|uid: P|parent: c|count x|exact n|newest o|oldest s|session: d|delimiter: "
    "i|ignore-case v|inverse t|terminal: "
    "e|echo g|pgroup: G|group: signal:"
)
ANY = 99

UTILITIES: dict[str, Utility] = {
    "ls": _utility(
        "a|all A|almost-all l|format-long h|human-readable t S r|reverse R|recursive 1 d|directory i|inode s|size X "
        "G|no-group g n|numeric-uid-gid o F|classify= "
        "p color? group-directories-first time-style: time: Q|quote-name L|dereference m x C U c u v b k N full-time sort: "
        "I|ignore: B|ignore-backups Z|context",
        drop="color F p C group-directories-first",
        drop_alone="h",
        drop_piped="1",
        here=True,
    ),
    "cp": _utility(
        "r|R|recursive a|archive p d f|force i|interactive n|no-clobber u|update v|verbose l|link s|symbolic-link "
        "t|target-directory: T|no-target-directory "
        "L|dereference P|no-dereference b x|one-file-system preserve? backup? parents reflink? S|suffix:",
        drop="v",
    ),
    "mv": _utility(
        "f|force i|interactive n|no-clobber u|update v|verbose t|target-directory: T|no-target-directory b backup? S|suffix:", drop="v f"
    ),
    "rm": _utility(
        "r|R|recursive f|force i I v|verbose d|dir interactive? one-file-system preserve-root? no-preserve-root", drop="v preserve-root"
    ),
    "rmdir": _utility("p|parents v|verbose ignore-fail-on-non-empty", drop="v"),
    "mkdir": _utility("p|parents m|mode: v|verbose Z", drop="v"),
    "touch": _utility("a c|no-create d|date: t: r|reference: m h|no-dereference time:"),
    "ln": _utility("s|symbolic f|force n|no-dereference r|relative v|verbose b T|no-target-directory t|target-directory: i L P", drop="v"),
    "cat": _utility(
        "n|number b|number-nonblank A|show-all E|show-ends T|show-tabs s|squeeze-blank v|show-nonprinting e t u", drop="u", filter=True
    ),
    "tac": _utility("b r s|separator:", filter=True),
    "rev": _utility("", filter=True),
    "nl": _utility(
        "b|body-numbering: n|number-format: w|number-width: s|number-separator: v|starting-line-number: i|line-increment:", filter=True
    ),
    "less": _utility("N S R F X i n p: +", drop="R", filter=True),
    "more": _utility("", filter=True),
    "grep": _utility(
        "i|y|ignore-case v|invert-match n|line-number r|R|recursive|dereference-recursive l|files-with-matches "
        "L|files-without-match c|count w|word-regexp "
        "x|line-regexp o|only-matching E|extended-regexp F|fixed-strings P|perl-regexp G|basic-regexp e|regexp: f|file: "
        "A|after-context: B|before-context: "
        "C|context: m|max-count: q|quiet|silent s|no-messages h|no-filename H|with-filename color|colour? include: "
        "exclude: exclude-dir: a|text z|null-data "
        "I b|byte-offset Z|null T U line-buffered d|directories: binary-files:",
        drop="color s G line-buffered",
        text=1,
        number="C",
        sets="e include exclude exclude-dir",
        filter=True,
    ),
    "zgrep": _utility("i|ignore-case v n l c w E F e: color?", drop="color", text=1, sets="e", filter=True),
    "sed": _utility(
        "n|quiet|silent i|in-place? E|r|regexp-extended e|expression: f|file: s|separate z|null-data u|unbuffered",
        drop="u",
        text=1,
        filter=True,
    ),
    "awk": _utility("F|field-separator: v|assign: f|file:", text=1, filter=True),
    "sort": _utility(
        "n|numeric-sort r|reverse u|unique k|key: t|field-separator: h|human-numeric-sort f|ignore-case "
        "b|ignore-leading-blanks V|version-sort "
        "M|month-sort R|random-sort o|output: g|general-numeric-sort c|check s|stable z|zero-terminated d|dictionary-order "
        "i m|merge S|buffer-size: "
        "T|temporary-directory: parallel:",
        filter=True,
    ),
    "uniq": _utility(
        "c|count d|repeated u|unique i|ignore-case D f|skip-fields: s|skip-chars: w|check-chars: z|zero-terminated", filter=True
    ),
    "cut": _utility("d|delimiter: f|fields: c|characters: b|bytes: s|only-delimited complement output-delimiter: n z", filter=True),
    "paste": _utility("d|delimiters: s|serial z", filter=True),
    "join": _utility("t: 1: 2: a: o: i|ignore-case v: j: e:"),
    "comm": _utility("1 2 3 i check-order nocheck-order output-delimiter:"),
    "tr": _utility("d|delete s|squeeze-repeats c|C|complement t|truncate-set1", text=ANY),
    "head": _utility("n|lines: c|bytes: q|quiet|silent v|verbose z", number="n", default="n=10", filter=True),
    "tail": _utility(
        "n|lines: c|bytes: f|follow= F q|quiet|silent v|verbose s|sleep-interval: pid: retry z", number="n", default="n=10", filter=True
    ),
    "wc": _utility("l|lines w|words c|bytes m|chars L|max-line-length", filter=True),
    "diff": _utility(
        "u|unified= U: c|context= C: y|side-by-side r|recursive q|brief w|ignore-all-space b|ignore-space-change "
        "i|ignore-case B|ignore-blank-lines "
        "N|new-file color? s|report-identical-files a|text e|ed x|exclude: W|width: suppress-common-lines Z E",
        drop="color",
    ),
    "cmp": _utility("b|print-bytes l|verbose s|quiet|silent n|bytes:"),
    "du": _utility(
        "s|summarize h|human-readable a|all c|total d|max-depth: b|bytes k m x|one-file-system apparent-size exclude: inodes "
        "L|dereference D S si time? "
        "t|threshold: B|block-size: l|count-links 0|null",
        drop_alone="h",
        here=True,
        sets="exclude",
    ),
    "df": _utility(
        "h|human-readable H|si T|print-type i|inodes a|all t|type: x|exclude-type: total output? P|portability l|local k m B|block-size:",
        drop_alone="h P",
        sets="x t",
    ),
    "free": _utility("h|human b|bytes k|kibi m|mebi g|gibi s|seconds: c|count: w|wide l|lohi t|total si mega giga kilo", drop_alone="h"),
    "ps": _utility(
        "A|e a d f F l j L T y o|O|format: p|pid: q: u: U: C: t: G: g: N H M w Z sort: ppid: no-headers|no-heading|no-header "
        "user: User: forest",
        drop="w",
        text=ANY,
    ),
    "top": _utility("d|delay: n|iterations: b|batch u|filter-only-euser: U: p|pid: o|sort-override: c H|threads-show i w~"),
    "kill": _utility("l|list= L|table", text=ANY),
    "killall": _utility(
        "e|exact i|interactive g|process-group I|ignore-case q|quiet r|regexp u|user: v|verbose w|wait o|older-than: y|younger-than:",
        drop="v q",
        text=ANY,
    ),
    "pgrep": _utility(_PGREP, text=ANY),
    "pkill": _utility(_PGREP, drop="e", text=ANY),
    "pidof": _utility("s x o: c", text=ANY),
    "pstree": _utility(
        "p|show-pids u|uid-changes a|arguments h|highlight-all H: n|numeric-sort l|long s|show-parents c T", drop="h l", text=ANY
    ),
    "renice": _utility("n|priority: p|pid g|pgrp u|user", text=ANY),
    "lsof": _utility("i~ p: u: c: t n P a d: D: l w s~ F? r~ b U g~", drop="n P w"),
    "fuser": _utility("v|verbose m|mount: n|namespace: k|kill i|interactive u|user a|all s", drop="v u"),
    "chmod": _utility("R|recursive v|verbose c|changes f|silent|quiet reference:", drop="v c f"),
    "chown": _utility("R|recursive v|verbose c|changes f|silent|quiet h|no-dereference reference: from: L H P", drop="v c f"),
    "chgrp": _utility("R|recursive v|verbose c|changes f|silent|quiet h|no-dereference reference: L H P", drop="v c f"),
    "tar": _utility(
        "c|create x|extract|get t|list r|append u|update A|catenate d|diff f|file: C|directory: z|gzip|gunzip j|bzip2 J|xz "
        "v|verbose p|preserve-permissions "
        "k|keep-old-files h|dereference a|auto-compress exclude: strip-components: T|files-from: X|exclude-from: "
        "O|to-stdout wildcards delete zstd P|absolute-names "
        "W|verify w overwrite same-owner no-same-owner I|use-compress-program: totals",
        drop="v totals",
        sets="exclude",
    ),
    "zip": _utility(
        "r|recurse-paths e|encrypt q|quiet j|junk-paths u|update d|delete 0 1 2 3 4 5 6 7 8 9 y|symlinks m|move v T", drop="q v"
    ),
    "unzip": _utility("l d: q o n t v p j Z P:", drop="q"),
    "gzip": _utility(_GZIP, drop="v q", filter=True),
    "bzip2": _utility(_GZIP + " z|compress", drop="v q", filter=True),
    "xz": _utility(_GZIP + " z|compress", drop="v q", filter=True),
    "zstd": _utility(_GZIP + " rm", drop="v q"),
    "stat": _utility("c|format: f|file-system L|dereference t|terse printf:"),
    "file": _utility("b|brief i|mime L|dereference mime-encoding mime-type z|uncompress s k", drop_alone="b"),
    "readlink": _utility("f|canonicalize e|canonicalize-existing m|canonicalize-missing n|no-newline v"),
    "realpath": _utility("e|canonicalize-existing m|canonicalize-missing s|strip|no-symlinks relative-to: q"),
    "basename": _utility("s|suffix: a|multiple z"),
    "dirname": _utility("z"),
    "tree": _utility(
        "L: d a h C I: P: f s p D du|disk-usage o: i N F n dirsfirst noreport prune u g", drop="C n", drop_alone="h", here=True
    ),
    "ncdu": _utility("x|one-file-system e q", here=True),
    "truncate": _utility("s|size: c|no-create r|reference: o|io-blocks"),
    "fallocate": _utility("l|length: o|offset: n|keep-size d|dig-holes p|punch-hole v", drop="v"),
    "shred": _utility("u n|iterations: v|verbose z|zero f|force s|size: x|exact remove?", drop="v", default="n=3"),
    "split": _utility(
        "b|bytes: l|lines: n|number: d|numeric-suffixes a|suffix-length: C|line-bytes: additional-suffix: verbose",
        drop="verbose",
        default="l=1000",
    ),
    "shuf": _utility("n|head-count: i|input-range: e|echo o|output: r|repeat z", filter=True),
    "fold": _utility("w|width: s|spaces b|bytes", number="w", default="w=80", filter=True),
    "fmt": _utility("w|width: s|split-only u|uniform-spacing", number="w", default="w=75", filter=True),
    "expand": _utility("t|tabs: i|initial", default="t=8", filter=True),
    "column": _utility("t|table s|separator: o|output-separator: c|columns: n N:", filter=True),
    "tee": _utility("a|append i|ignore-interrupts p"),
    "seq": _utility("s|separator: w|equal-width f|format:", text=ANY),
    "md5sum": _utility(_SUM),
    "sha1sum": _utility(_SUM),
    "sha256sum": _utility(_SUM),
    "sha512sum": _utility(_SUM),
    "base64": _utility("d|decode w|wrap: i|ignore-garbage", filter=True),
    "strings": _utility("a|all n|bytes: t|radix: f|print-file-name", number="n", default="n=4", filter=True),
    "hexdump": _utility("C|canonical n|length: s|skip: v", filter=True),
    "xxd": _utility("l: s: r p b c: g: u i", filter=True),
    "iconv": _utility("f|from-code: t|to-code: o|output: c l|list", filter=True),
    "jq": _utility(
        "r|raw-output c|compact-output e|exit-status n|null-input s|slurp S|sort-keys M|monochrome-output C|color-output",
        drop="C M",
        text=1,
        filter=True,
    ),
    "xargs": _utility(
        "0|null n|max-args: I: P|max-procs: r|no-run-if-empty t|verbose d|delimiter: L: a|arg-file: p|interactive", drop="r t", leading=True
    ),
    "ss": _utility(
        "t|tcp u|udp l|listening p|processes n|numeric a|all e|extended s|summary 4|ipv4 6|ipv6 x|unix H|no-header i|info "
        "m|memory o|options r|resolve w|raw "
        "O|oneline Z K|kill f|family: A|query:",
        drop="n O",
        drop_alone="H",
        text=ANY,
    ),
    "netstat": _utility(
        "t|tcp u|udp l|listening p|programs|program n|numeric a|all r|route i|interfaces s|statistics e|extend "
        "c|continuous W|wide 4 6 o|timers x|unix g w",
        drop="n W",
        text=ANY,
    ),
    "ping": _utility("c: i: W: w: s: t: I: 4 6 q n v f M: O D a", drop="n v", text=ANY),
    "traceroute": _utility("n m: q: w: I T U 4 6 p:", drop="n q", text=ANY),
    "mtr": _utility("n|no-dns r|report c|report-cycles: w|report-wide b 4 6 T|tcp u|udp i|interval:", drop="n b", text=ANY),
    "dig": _utility("x: t: p: 4 6 q: b:", text=ANY),
    "host": _utility("t: a v 4 6", text=ANY),
    "curl": _utility(
        "s|silent S|show-error L|location o|output: O|remote-name I|head X|request: d|data|data-ascii: H|header: u|user: "
        "k|insecure v|verbose f|fail "
        "T|upload-file: x|proxy: A|user-agent: C|continue-at: b|cookie: c|cookie-jar: F|form: G|get limit-rate: "
        "w|write-out: #|progress-bar m|max-time: "
        "connect-timeout: J|remote-header-name 4|ipv4 6|ipv6 e|referer: r|range: i|include compressed json: data-binary: "
        "data-raw: data-urlencode: retry: "
        "K|config: Z|parallel N|no-buffer create-dirs output-dir: resolve: cacert: cert: key:",
        drop="s S # N",
    ),
    "wget": _utility(
        "q|quiet O|output-document: P|directory-prefix: c|continue i|input-file: r|recursive m|mirror k|convert-links "
        "p|page-requisites l|level: E|adjust-extension "
        "b|background N|timestamping t|tries: T|timeout: U|user-agent: S|server-response spider limit-rate: "
        "no-check-certificate no-parent no-clobber no-verbose "
        "no-directories no-host-directories A|accept: R|reject: H|span-hosts v|verbose show-progress user: password: "
        "header: w|wait: D|domains: x",
        drop="q no-verbose v show-progress",
    ),
    "ssh": _utility(
        "p: i: L: R: D: N f X Y o: J: v C A q t T l: F: 4 6 n g W: k K M S: b: c: E:", drop="v q C", default="p=22", leading=True
    ),
    "scp": _utility("P: i: r p q v C o: J: F: 3 l: 4 6 O", drop="v q C", default="P=22"),
    "sftp": _utility("P: i: r o: J: b: q v C", drop="v q C", default="P=22"),
    "rsync": _utility(
        "a|archive v|verbose z|compress h|human-readable P r|recursive n|dry-run e|rsh: u|update delete exclude: include: "
        "progress partial info: stats "
        "x|one-file-system H|hard-links A|acls X|xattrs c|checksum t|times p|perms o|owner g|group l|links D q|quiet "
        "b|backup bwlimit: remove-source-files "
        "ignore-existing existing max-size: min-size: exclude-from: files-from: append delete-after delete-excluded "
        "L|copy-links W|whole-file i|itemize-changes "
        "size-only R|relative d m|prune-empty-dirs inplace",
        drop="v z h P progress partial info stats q i",
    ),
    "nc": _utility("z v l p: u w: n k 4 6 N q: e: c", drop="v n"),
    "telnet": _utility("", text=ANY),
    "tcpdump": _utility("i|interface: w: r: n|N v c: A X s|snapshot-length: e q t x l D F: G: C:", drop="n v l s", text=ANY),
    "iptables": _utility(
        "A|append I|insert D|delete L|list F|flush t|table: p|protocol|proto: s|source|src: d|destination|dst: "
        "i|in-interface: o|out-interface: j|jump: "
        "m|match: dport|destination-port: sport|source-port: n|numeric v|verbose line-numbers X|delete-chain P|policy "
        "N|new-chain S|list-rules R|replace "
        "ctstate: state: icmp-type: dports: Z|zero",
        drop="n v",
        text=ANY,
    ),
    "ip": _utility(
        "4 6 s|stats|statistics c|color? h|human d|details o|oneline j|json p|pretty f|family: n|netns: N r|resolve t|timestamp a|all",
        leading=True,
        drop="c h p",
        text=ANY,
    ),
    "ifconfig": _utility("a s v"),
    "route": _utility("n e v A:", drop="n e v", text=ANY),
    "arp": _utility("n a d: s i: e v", drop="n v", text=ANY),
    "hostname": _utility("I|all-ip-addresses f|fqdn|long i|ip-address s|short d|domain b F:", text=ANY),
    "systemctl": _utility(
        "l|full no-pager a|all t|type: state: failed now H|host: user system p|property: q|quiet n|lines: r|recursive "
        "f|force no-legend plain o|output: "
        "value no-block runtime s|signal: kill-whom: reverse firmware-setup i wait no-wall",
        drop="l no-pager no-legend plain system",
        text=ANY,
    ),
    "journalctl": _utility(
        "u|unit: n|lines~ f|follow b|boot~ p|priority: k|dmesg S|since: U|until: r|reverse e|pager-end x|catalog "
        "o|output: no-pager a|all t|identifier: "
        "disk-usage vacuum-time: vacuum-size: vacuum-files: list-boots g|grep: q|quiet no-hostname user system "
        "l|full no-full utc D|directory: rotate "
        "user-unit: no-tail header verify N|fields F|field:",
        drop="no-pager e x q l no-hostname",
        text=ANY,
    ),
    "loginctl": _utility("no-pager a|all p|property:", drop="no-pager", text=ANY),
    "timedatectl": _utility("no-pager", drop="no-pager", text=ANY),
    "hostnamectl": _utility("static pretty transient", drop="static", text=ANY),
    "localectl": _utility("no-pager", drop="no-pager", text=ANY),
    "systemd-analyze": _utility("no-pager user", drop="no-pager", text=ANY),
    "apt": _utility(
        "y|yes|assume-yes q|quiet s|simulate|dry-run|just-print purge f|fix-broken reinstall only-upgrade "
        "no-install-recommends t|target-release: installed "
        "upgradable|upgradeable a|all-versions m|fix-missing d|download-only n|names-only f|full auto-remove|autoremove "
        "allow-downgrades V|verbose-versions",
        drop="y q V",
    ),
    "apt-mark": _utility("y q", drop="y q", text=ANY),
    "dpkg": _utility(
        "l|list L|listfiles s|status S|search i|install r|remove P|purge c|contents configure a|pending get-selections "
        "I|info x|extract R|recursive "
        "force-all print-architecture V|verify",
        text=0,
    ),
    "useradd": _utility(
        "m|create-home s|shell: G|groups: g|gid: u|uid: d|home-dir|home: c|comment: r|system p|password: "
        "M|no-create-home e|expiredate: N U k: D b:",
        text=ANY,
    ),
    "adduser": _utility(
        "system group ingroup: disabled-password disabled-login home: shell: gecos|comment: uid: gid: no-create-home q|quiet",
        drop="q",
        text=ANY,
    ),
    "usermod": _utility(
        "a|append G|groups: l|login: L|lock U|unlock s|shell: d|home: m|move-home e|expiredate: u|uid: g|gid: "
        "c|comment: r|remove p|password:",
        text=ANY,
    ),
    "userdel": _utility("r|remove f|force", text=ANY),
    "deluser": _utility("remove-home remove-all-files group q|quiet backup force system", drop="q", text=ANY),
    "groupadd": _utility("g|gid: r|system f|force", text=ANY),
    "groupdel": _utility("f|force", text=ANY),
    "gpasswd": _utility("a|add: d|delete: A: M:", text=ANY),
    "passwd": _utility("l|lock u|unlock e|expire d|delete S|status a|all n: x: w: i: q", text=ANY),
    "chage": _utility("l|list d|lastday: E|expiredate: I|inactive: m|mindays: M|maxdays: W|warndays:", text=ANY),
    "chsh": _utility("s|shell: l|list-shells"),
    "su": _utility("l|login c|command: s|shell: p|preserve-environment", text=ANY),
    "id": _utility("u|user g|group G|groups n|name r|real", text=ANY),
    "who": _utility("a|all b|boot q|count H|heading r|runlevel u|users m", drop="H", text=ANY),
    "w": _utility("h|no-header s|short f i o", drop_alone="h", text=ANY),
    "last": _utility("n|limit: a|hostlast x|system F|fulltimes i|ip d R w|fullnames f: s|since: t|until:", drop="w", number="n", text=ANY),
    "uname": _utility(
        "a|all s|kernel-name n|nodename r|kernel-release v|kernel-version m|machine p|processor i|hardware-platform o|operating-system"
    ),
    "uptime": _utility("s|since p|pretty"),
    "lsb_release": _utility("a|all d|description c|codename s|short r|release i|id"),
    "date": _utility("d|date: u|utc|universal s|set: R|rfc-email I|iso-8601? r|reference: f|file: rfc-3339:", text=ANY),
    "cal": _utility("3|three y|year m|monday 1 s|sunday j|julian", text=ANY),
    "dmesg": _utility(
        "T|ctime H|human w|follow C|clear c|read-clear l|level: f|facility: L|color? k|kernel P|nopager x|decode t n: W u since:",
        drop="L P",
    ),
    "lspci": _utility("v k n m t s: d: b x D"),
    "lsusb": _utility("v t s: d: D:"),
    "lshw": _utility("short C|c|class: html json xml quiet sanitize", drop="quiet"),
    "dmidecode": _utility("t|type: s|string: q|quiet", drop="q", text=ANY),
    "sysctl": _utility("w|write p|load= a|all|A|X n|values e|ignore q|quiet system b", drop="w e q", text=ANY),
    "modprobe": _utility("r|remove v|verbose n|dry-run f|force a|all", drop="v a", text=ANY),
    "hwclock": _utility("w|systohc s|hctosys r|show u|utc l|localtime", drop="r"),
    "lsblk": _utility(
        "a|all f|fs o|output: p|paths d|nodeps n|noheadings l|list i J|json b|bytes e|exclude: m|perms t|topology S|scsi O T? r|raw P",
        drop="p i l",
    ),
    "blkid": _utility("s|match-tag: o|output: p|probe L|label: U|uuid: t|match-token: g k"),
    "findmnt": _utility(
        "t|types: T|target: o|output: n|noheadings S|source: s|fstab m|mtab l|list D|df a verify M|mountpoint: O: J r u", drop="l"
    ),
    "mount": _utility(
        "t|types: o|options: a|all r|read-only|ro w|rw|read-write L|label: U|uuid: B|bind rbind M|move R v|verbose n f l", drop="v"
    ),
    "umount": _utility("l|lazy f|force a|all R|recursive t: v r d", drop="v"),
    "mountpoint": _utility("q|quiet d|fs-devno x"),
    "swapon": _utility("a|all s|summary show? p|priority: U: L: v noheadings bytes o", drop="v"),
    "swapoff": _utility("a|all v", drop="v"),
    "mkswap": _utility("L|label: U|uuid: f|force"),
    "fdisk": _utility("l|list x b: u= w: L="),
    "fsck": _utility("a|p n y f v t: A M N C r T R", drop="v C T"),
    "losetup": _utility("a|all f|find l|list d|detach: D P o r j:"),
    "wipefs": _utility("a|all f|force n|no-act t: o:"),
    "fstrim": _utility("a|all v|verbose n|dry-run", drop="v"),
    "lvextend": _utility("r|resizefs L|size: l|extents:"),
    "mdadm": _utility("D|detail Q|query E|examine S|stop A|assemble C|create s|scan"),
    "smartctl": _utility("H|health a|all A|attributes i|info x|xall t|test: l|log: d|device: s|smart: c|capabilities"),
    "hdparm": _utility("t T y Y I i C S: B: W?"),
    "iostat": _utility("d x k m h c p? y z t", text=ANY),
    "quota": _utility("s|human-readable u|user g|group v", drop="v", text=ANY),
    "crontab": _utility("l e r i u:"),
    "pmap": _utility("x|extended X d|device q|quiet", text=ANY),
    "strace": _utility("p|attach: f|follow-forks e: o: c t T y s: v", leading=True),
    "timeout": _utility("s|signal: k|kill-after: foreground preserve-status v", leading=True),
    "nice": _utility("n|adjustment:", leading=True),
    "nohup": _utility("", leading=True),
    "setsid": _utility("f|fork w|wait", leading=True),
    "time": _utility("p v", leading=True),
    "watch": _utility("n|interval: d|differences= t|no-title c|color x|exec g|chgexit e b", drop="t c x d", default="n=2", leading=True),
    "which": _utility("a|all", text=ANY),
    "printenv": _utility("0|null", text=ANY),
    "env": _utility("", text=ANY),
    "openssl": _utility("", text=ANY),
    "logger": _utility("t|tag: p|priority: s|stderr i", text=ANY),
    "shutdown": _utility("r|reboot h P|poweroff c H|halt k show no-wall", drop="h P", text=ANY),
    "echo": Utility(text=ANY),
    "printf": Utility(text=ANY),
    "test": Utility(),
    "expr": Utility(text=ANY),
    "whois": Utility(text=ANY),
    "bash": _utility("c: l|login i x e u", leading=True),
    "sh": _utility("c: l i x e u", leading=True),
}

# What a utility is called elsewhere: other name -> words that stand for it.
OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "egrep": ("grep", "-E"),
    "fgrep": ("grep", "-F"),
    "rgrep": ("grep", "-r"),
    "apt-get": ("apt",),
    "apt-cache": ("apt",),
    "aptitude": ("apt",),
    "gunzip": ("gzip", "-d"),
    "zcat": ("gzip", "-dc"),
    "unxz": ("xz", "-d"),
    "xzcat": ("xz", "-dc"),
    "bunzip2": ("bzip2", "-d"),
    "bzcat": ("bzip2", "-dc"),
    "gawk": ("awk",),
    "mawk": ("awk",),
    "nawk": ("awk",),
    "gsed": ("sed",),
    "netcat": ("nc",),
    "ncat": ("nc",),
    "mkfs.fat": ("mkfs.vfat",),
    "mkdosfs": ("mkfs.vfat",),
    "source": (".",),
    "ping4": ("ping", "-4"),
    "ping6": ("ping", "-6"),
    "dir": ("ls", "-C"),
    "fsck.ext4": ("fsck", "-t", "ext4"),
    "e2fsck": ("fsck", "-t", "ext4"),
}

# Commands that take a command: their own options end where that begins; the number says how many operands come before it.
WRAPPERS = {"xargs": 0, "timeout": 1, "nice": 0, "nohup": 0, "setsid": 0, "time": 0, "strace": 0}

SIGNALS = {
    1: "HUP",
    2: "INT",
    3: "QUIT",
    6: "ABRT",
    9: "KILL",
    10: "USR1",
    12: "USR2",
    13: "PIPE",
    14: "ALRM",
    15: "TERM",
    17: "CHLD",
    18: "CONT",
    19: "STOP",
    20: "TSTP",
}
