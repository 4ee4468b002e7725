"""The core as wasm and the npm package, in Node: the same answers as here, with SIMD and without."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from seq2cmd.translator import Translator

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = ROOT / "tests" / "web"
BAD = ["\a", "", "x" * 401, "show \u202e files"]


def node(*arguments: str | Path, stdin: str = "", cwd: Path | None = None) -> str:
    done = subprocess.run(["node", *map(str, arguments)], input=stdin, capture_output=True, text=True, cwd=cwd)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def requests_of(count: int) -> list[str]:
    rows = (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()
    return [json.loads(row)["request"] for row in rows[:: len(rows) // count]]


def comparable(answer: dict[str, Any]) -> dict[str, Any]:
    """Without the time, and without the risk: the judge's rules are larger than the whole wasm file, which therefore goes without them."""
    kept = {key: value for key, value in answer.items() if key not in ("ms", "risk")}
    alternatives = [{key: value for key, value in other.items() if key != "risk"} for other in answer["alternatives"]]
    return {**kept, "alternatives": alternatives}


@pytest.mark.parametrize("variant", ["simd", "plain"])
def test_wasm_answers_as_the_host_does(package: Path, variant: str) -> None:
    """The whole object, confidence and spans included."""
    requests = [*requests_of(50), "delete données.txt and naïve.md 🙂 now"]
    out = node(SCRIPTS / "translate.mjs", package / "index.js", "base", variant, stdin="".join(f"{request}\n" for request in requests))
    translator = Translator.from_pretrained("base")
    lines = out.splitlines()
    assert len(lines) == len(requests) >= 50
    for request, line in zip(requests, lines, strict=True):
        got = json.loads(line)
        assert got["ms"] >= 0
        assert comparable(got) == comparable(translator.translate(request).to_dict())


@pytest.mark.parametrize("variant", ["simd", "plain"])
def test_wasm_gives_the_vectors(package: Path, variant: str) -> None:
    rows = [json.loads(line) for line in (ROOT / "tests" / "vectors" / "base.jsonl").read_text("utf-8").splitlines()][5::10]
    out = node(SCRIPTS / "translate.mjs", package / "index.js", "base", variant, stdin="".join(f"{row['request']}\n" for row in rows))
    answers = [json.loads(line) for line in out.splitlines()]
    first = [answer["command"] or (answer["alternatives"] or [{"command": None}])[0]["command"] for answer in answers]
    assert first == [row["command"] for row in rows]


def test_bad_requests_get_the_reason(package: Path) -> None:
    out = node(SCRIPTS / "translate.mjs", package / "index.js", "tiny", "simd", stdin="".join(f"{request}\n" for request in BAD))
    answers = [json.loads(line) for line in out.splitlines()]
    assert [answer["verdict"] for answer in answers] == ["refuse"] * len(BAD)
    for answer, words in zip(answers, ["control character", "empty", "401 characters", "invisible character"], strict=True):
        assert answer["reasons"][0].startswith("unreadable request: ") and words in answer["reasons"][0]


def test_kernels_are_bit_identical(package: Path) -> None:
    """Also: nothing is imported, and each file has the tables that it should have."""
    out = node(SCRIPTS / "kernels.mjs", package / "seq2cmd-simd.wasm", package / "seq2cmd.wasm")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["imports"] for row in rows if "imports" in row] == [[], []]
    tables = [row for row in rows if "name" in row]
    assert [row["name"] for row in tables] == ["wasm", "portable", "portable"]
    assert len(tables[0]["result"]) > 2000
    assert len({row["result"] for row in tables}) == 1


@pytest.mark.parametrize("name", ["seq2cmd-simd.wasm", "seq2cmd.wasm"])
def test_wasm_is_small(package: Path, name: str) -> None:
    assert len(gzip.compress((package / name).read_bytes(), 9)) <= 40 * 1024


def test_copies_are_found_in_the_command(package: Path) -> None:
    """What the page marks: for every vector that has arguments, each argument, as the shell gets it."""
    requests = requests_of(50)
    out = node(SCRIPTS / "translate.mjs", package / "index.js", "base", "simd", "attention", stdin="".join(f"{r}\n" for r in requests))
    rows, counts = [], []
    for answer in map(json.loads, out.splitlines()):
        command = answer["command"] or next((other["command"] for other in answer["alternatives"]), None)
        if command:
            rows.append({"command": command} | {key: answer["attention"][key] for key in ("pieces", "copied")})
            counts.append(len(answer["arguments"]))
    hard = [
        ("cp 'my file' 'x y'", ["cp", "my file", "x y"], [-1, 1, 2], ["'my file'", "'x y'"]),
        ("tail -n 50 /var/log", ["tail", "-n", "50", "/var/log"], [-1, -1, 2, 3], ["50", "/var/log"]),
        ("find . -iname '*.it'\\''s' -size +20M", ["find", ".", "-iname", "'*.", "it's", "'", "-size", "+", "20 MB"],
         [-1, -1, -1, -1, 1, -1, -1, -1, 2], ["it'\\''s", "20M"]),
        ("rm -- -rf", ["rm", "-rf"], [-1, 1], ["-rf"]),
        ("ls", ["pwd"], [-1], []),
    ]
    rows += [{"command": command, "pieces": pieces, "copied": copied} for command, pieces, copied, _ in hard]
    out = node(SCRIPTS / "align.mjs", ROOT / "web" / "align.js", stdin="".join(f"{json.dumps(row)}\n" for row in rows))
    found = [json.loads(line) for line in out.splitlines()]
    assert sum(counts) > 30
    assert [len(texts) for texts in found[: len(counts)]] == counts
    assert found[len(counts) :] == [texts for *_, texts in hard]


def test_errors_name_the_next_step(package: Path, tmp_path: Path) -> None:
    copy = tmp_path / "package"
    shutil.copytree(package, copy)
    model = next(copy.glob("models/tiny-*"))
    data = bytearray(gzip.decompress(model.read_bytes()))
    data[-100] ^= 1
    model.write_bytes(data)  # not packed any more: as a server sends it that unpacks .gz itself
    small = next(copy.glob("models/small-*"))
    small.write_bytes(small.read_bytes()[:1000])
    script = f"""
        const {{ load, Seq2cmdError, hasSimd }} = await import({json.dumps((copy / "index.js").as_uri())});
        if (!hasSimd()) throw new Error("this Node has SIMD");
        for (const name of ["tiny", "small", "huge"])
          await load(name).then(() => console.log("loaded"), (error) => console.log(error instanceof Seq2cmdError, error.message));
        const base = await load();
        for (const bad of [-1, 8, 1e9])
          try {{ base.translate("list files", {{ alternatives: bad }}); }} catch (error) {{ console.log(error.message); }}
        console.log(base.translate("show files", {{ alternatives: 7 }}).alternatives.length);
    """
    lines = node("--input-type=module", "-e", script).splitlines()
    digest = "[0-9a-f]{64}"
    assert re.match(f"true tiny: expected a model with SHA-256 {digest}, got {digest}: install or build the package again", lines[0])
    assert lines[1] == "true the model file is cut off or damaged: install or build the package again"
    assert lines[2] == "true no model named 'huge': there are: tiny, small, base"
    assert all("out of range" in line for line in lines[3:6])
    assert int(lines[6]) > 3


def test_npm_package_works_where_it_is_installed(package: Path, tmp_path: Path) -> None:
    if not shutil.which("npm"):
        pytest.fail("npm is missing: apt-get install npm")
    options = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--cache", str(tmp_path / "cache"), "--loglevel", "error"]
    packed = subprocess.run(["npm", "pack", package, "--json", *options], cwd=tmp_path, capture_output=True, text=True)
    assert packed.returncode == 0, packed.stderr
    report = json.loads(packed.stdout)
    entry = report[0] if isinstance(report, list) else next(iter(report.values()))
    files = {file["path"] for file in entry["files"]}
    assert {"index.js", "index.d.ts", "index.json", "package.json", "README.md", "LICENSE", "seq2cmd.wasm", "seq2cmd-simd.wasm"} <= files
    work = tmp_path / "work"
    work.mkdir()
    (work / "package.json").write_text('{"private": true, "type": "module"}')
    command = ["npm", "install", tmp_path / entry["filename"], *options]
    installed = subprocess.run(command, cwd=work, capture_output=True, text=True)
    assert installed.returncode == 0, installed.stderr
    use = 'import { load } from "seq2cmd";\nconsole.log(JSON.stringify((await load("small")).translate("restart nginx")));\n'
    (work / "use.js").write_text(use)
    answer = json.loads(node("use.js", cwd=work))
    assert comparable(answer) == comparable(Translator.from_pretrained("small").translate("restart nginx").to_dict())
    declared = set(re.findall(r"(?m)^export (?:function|class) (\w+)", (package / "index.d.ts").read_text("utf-8")))
    assert declared == set(re.findall(r"(?m)^export (?:async )?(?:function|class) (\w+)", (package / "index.js").read_text("utf-8")))


def test_documented_figures_are_the_measured_ones() -> None:
    measured = json.loads((ROOT / "results" / "web.json").read_text("utf-8"))
    rows = re.findall(r"(?m)^\| `seq2cmd.*\| ([0-9.]+) KB \| ([0-9.]+) times \|$", (ROOT / "docs" / "web.md").read_text("utf-8"))
    assert [tuple(map(float, row)) for row in rows] == [(measured["wasm_gzip_kb"][v], measured["times_host"][v]) for v in ("simd", "plain")]
