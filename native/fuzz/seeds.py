"""First inputs of the fuzz targets: python native/fuzz/seeds.py TARGET FOLDER"""

import gzip
import json
import sys
import tempfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def requests():
    lines = (ROOT / "tests/vectors/base.jsonl").read_text("utf-8").splitlines()[::4]
    odd = ["kill 42 'a b' \"c\" `d` ~/x $HOME/y *.log [a-z]? 10.0.0.1/24 ::1 aa:bb:cc:dd:ee:ff u+x,g=rx 80% 3 1/2 hours 20 MB sda1 eth0",
           "http://a.b/c?d=e#f ana@web1:~/site 2026-01-31 14:30:05 SIGHUP ${LC_ALL} .tar.xz “quoted” it’s bob's",
           "\x1b[31m\x00\u202e\u200b"]
    return [json.loads(line)["request"].encode() for line in lines] + [text.encode() for text in odd] + [b"\xff\xfe\xc3", b""]


def toy_models():
    """The toy model of the tests, deflated and as it is: files that the fuzzer can alter."""
    for folder in ("src", "tests"):
        sys.path.insert(0, str(ROOT / folder))
    from conftest import write_toy_model
    from seq2cmd.lab.pack import unfolded

    with tempfile.TemporaryDirectory() as folder:
        data = (write_toy_model(Path(folder) / "toy") / "model.bin").read_bytes()
    return [data, unfolded(data)]


def packed():
    data = b"".join(requests())[:4000]
    for level, strategy in ((0, 0), (1, 0), (9, 0), (9, zlib.Z_FIXED), (9, zlib.Z_RLE), (9, zlib.Z_HUFFMAN_ONLY)):
        packer = zlib.compressobj(level, zlib.DEFLATED, 31, 9, strategy)
        yield packer.compress(data) + packer.flush()
    yield gzip.compress(b"")


def commands():
    for name in ("dangerous", "harmless"):
        for line in (ROOT / "tests" / "risk" / f"{name}.tsv").read_text("utf-8").splitlines()[1::9]:
            yield line.split("\t", 1)[1].encode()
    for path in sorted((ROOT / "native" / "fuzz" / "found").glob("risk-*")):  # what broke it once
        yield path.read_bytes()


def main():
    target, folder = sys.argv[1], Path(sys.argv[2])
    options = b"\x1b"  # the byte that translate.c reads first: 3 alternatives, beam 4
    seeds = {"text": requests, "translate": lambda: [options + text for text in requests()], "model": toy_models,
             "inflate": packed, "risk": commands}
    for number, data in enumerate(seeds[target]()):
        (folder / f"seed-{number}").write_bytes(data)


if __name__ == "__main__":
    main()
