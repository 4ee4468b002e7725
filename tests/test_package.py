"""The package as a stranger gets it: its public names, what a translation imports, the wheel, the start-up budget."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

import seq2cmd
from conftest import write_toy_model
from seq2cmd import ModelError, ModelFolder, RequestError, Suggestion, Translator
from seq2cmd.cli import COMMANDS
from seq2cmd.model_folder import find, shipped_models
from seq2cmd.translator import ENGINES

# ---- the public door ----


def test_all_is_sorted_and_what_is_exported() -> None:
    assert seq2cmd.__all__ == sorted(seq2cmd.__all__)
    assert {*seq2cmd.__all__} == {*seq2cmd._HOME, "__version__"}
    assert all(getattr(seq2cmd, name).__module__ == home for name, home in seq2cmd._HOME.items())
    assert {*seq2cmd.__all__} <= {*dir(seq2cmd)}
    with pytest.raises(AttributeError, match="no attribute 'Translater'"):
        seq2cmd.Translater  # noqa: B018 - looking it up is the test


def test_translator_gives_a_suggestion(toy_model: Path) -> None:
    translator = Translator.from_pretrained(str(toy_model))
    suggestion = translator.translate('“ä” zeige the folder "my files"', alternatives=2, attention=True)
    assert isinstance(suggestion, Suggestion)
    assert suggestion.command is not None
    assert len(suggestion.alternatives) == 2
    for argument in suggestion.arguments:
        assert suggestion.request[slice(*argument.span)] == argument.text
    assert suggestion.attention is not None
    assert all(sum(row) == pytest.approx(1, abs=1e-3) for row in suggestion.attention.weights)
    assert {len(row) for row in suggestion.attention.weights} == {len(suggestion.attention.tokens)}
    assert len(suggestion.attention.pieces) == len(suggestion.attention.weights)
    assert translator.translate("list files").attention is None


def test_a_refusal_keeps_the_guess_among_the_alternatives(toy_model: Path) -> None:
    suggestion = Translator.from_pretrained(str(toy_model)).translate("frobnicate zzz")
    assert (suggestion.verdict, suggestion.command) == ("refuse", None)
    assert suggestion.alternatives[0].command == "ls"
    assert suggestion.alternatives[0].confidence == suggestion.confidence


@pytest.mark.parametrize("arguments", [{"alternatives": 8}, {"alternatives": -1}, {"beam": 0}, {"beam": 9}, {"max_characters": 0}])
def test_numbers_out_of_range_are_value_errors(toy_model: Path, arguments: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="expected alternatives of 0 to 7"):
        Translator.from_pretrained(str(toy_model)).translate("list files", **arguments)


@pytest.mark.parametrize("text", ["", "\ud800", "list \udcff", "a\x00b", "\ufeff"])
def test_unreadable_requests_are_request_errors(toy_model: Path, text: str) -> None:
    with pytest.raises(RequestError) as raised:
        Translator.from_pretrained(str(toy_model)).translate(text)
    assert raised.value.hint


# ---- model folders ----


def test_plain_search_finds_what_json_finds(toy_model: Path) -> None:
    for path in [toy_model, *(Path(find(name)) for name in shipped_models())]:
        folder, manifest = ModelFolder(str(path)), json.loads((path / "manifest.json").read_text("utf-8"))
        text = (path / "manifest.json").read_text("utf-8")
        assert folder._sha256(text) == manifest["sha256"]["model.bin"]
        assert next(iter(manifest)) == "format"
        folder._check_format(text)
        assert folder.manifest() == manifest


def test_model_is_found_by_environment_name_or_path(toy_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seq2cmd.model_folder.SHIPPED", str(tmp_path))
    write_toy_model(tmp_path / "base")
    assert find() == find("base") == str(tmp_path / "base")
    assert find(str(toy_model)) == str(toy_model)
    monkeypatch.setenv("SEQ2CMD_MODEL", str(toy_model))
    assert find() == str(toy_model)
    assert find("base") == str(tmp_path / "base")
    assert ModelFolder.named(f"{toy_model}/").name == "toy"
    with pytest.raises(ModelError) as raised:
        find("bas")
    assert raised.value.hint == "did you mean 'base'?"


# ---- what a translation imports, and what it costs ----

FORBIDDEN = {"json", "re", "argparse", "dataclasses", "typing", "numpy", "difflib", "importlib.metadata", "pathlib", "shutil", "subprocess",
             "enum", "collections", "functools", "inspect", "locale", "gettext", "hashlib", "readline"}
ALLOWED = {"seq2cmd", "seq2cmd.errors", "seq2cmd.cli", "seq2cmd._core", "seq2cmd.suggestion", "seq2cmd.model_folder", "seq2cmd.translator",
           "seq2cmd.cli.options", "seq2cmd.cli.translate", "seq2cmd.system"}


def _imported(*arguments: str | Path, environment: dict[str, str]) -> set[str]:
    done = subprocess.run([sys.executable, "-X", "importtime", *arguments], capture_output=True, text=True, check=True, env=environment)
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}


def test_a_translation_imports_next_to_nothing(toy_model: Path, source_tree: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model)}
    bare = _imported("-c", "pass", environment=environment)
    more = _imported(source_tree / "bin" / "seq2cmd", "list files in /etc", environment=environment) - bare
    assert not more & FORBIDDEN
    assert more - {"time", "atexit"} == ALLOWED


def test_start_up_is_within_its_budget(toy_model: Path, source_tree: Path) -> None:
    bench = [sys.executable, source_tree / "bench" / "startup.py", "--runs", "40", "--model", toy_model]
    done = subprocess.run(bench, capture_output=True, text=True, check=False, timeout=300)
    figures = json.loads(done.stdout)
    assert figures["within_budget"], figures
    assert done.returncode == 0


# ---- metadata ----


@pytest.fixture(scope="session")
def project(source_tree: Path) -> dict[str, object]:
    return tomllib.loads((source_tree / "pyproject.toml").read_text("utf-8"))


def test_the_runtime_depends_on_nothing_and_the_lab_is_pinned(project: dict) -> None:
    assert project["project"]["dependencies"] == []
    extras = project["project"]["optional-dependencies"]
    assert all("==" in requirement for extra in extras.values() for requirement in extra)
    named = {command.extra for command in COMMANDS.values() if command.extra} | {extra for *_, extra in ENGINES.values()}
    assert named <= set(extras)


# ---- the C core ----


def test_core_compiles_without_warnings_with_its_own_and_with_pythons_header(source_tree: Path) -> None:
    """native/python_abi.h declares the stable ABI by itself; where the real header is at hand, it must agree."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))))
    include = sysconfig.get_path("include")
    variants = [[], ["-DS2C_WITH_PYTHON_H", f"-I{include}"]] if Path(include, "Python.h").is_file() else [[]]
    for flags in variants:
        sources = [path for path in sorted((source_tree / "native").glob("*.c")) if not flags or path.name.startswith("module")]
        strict = ["-std=c99", "-Wall", "-Wextra", "-Wshadow", "-Werror", "-fsyntax-only"]
        done = subprocess.run([compiler, *strict, *flags, *sources], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


# ---- the wheel ----


@pytest.fixture(scope="session")
def wheel(source_tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built without network from a copy of the source tree that holds nothing built before."""
    copy, out = tmp_path_factory.mktemp("source") / "seq2cmd", tmp_path_factory.mktemp("wheel")
    copy.mkdir()
    for name in ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", "build_backend", "bin", "native", "src"):
        source = source_tree / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.egg-info"))
        else:
            shutil.copy2(source, copy / name)
    if not (copy / "src" / "seq2cmd" / "models" / "base").exists():
        write_toy_model(copy / "src" / "seq2cmd" / "models" / "base")
    build = [sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "--no-index", "--wheel-dir", out, copy]
    done = subprocess.run(build, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


def test_wheel_is_one_abi3_wheel_with_everything_in_it(wheel: Path) -> None:
    assert wheel.name.startswith("seq2cmd-0.1.0-cp311-abi3-")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = archive.read("seq2cmd-0.1.0.dist-info/METADATA").decode()
        script = archive.read("seq2cmd-0.1.0.data/scripts/seq2cmd").decode()
    expected = {"py.typed", "knowledge.txt", "_core.abi3.so", "_core.pyi",
                "models/base/model.bin", "models/base/manifest.json", "models/base/README.md",
                *(f"cli/shell/seq2cmd.{shell}" for shell in ("bash", "zsh", "fish"))}
    assert {f"seq2cmd/{name}" for name in expected} <= names
    assert "seq2cmd-0.1.0.dist-info/licenses/LICENSE" in names
    assert all("extra ==" in line for line in metadata.splitlines() if line.startswith("Requires-Dist:"))
    assert "import re" not in script


def test_wheel_works_alone_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv"], check=True)
    python = tmp_path / "venv" / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps", wheel]
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "SEQ2CMD_MODEL")}
    subprocess.run(install, check=True, capture_output=True, env=environment, timeout=120)
    for program in ([python.with_name("seq2cmd")], [python, "-m", "seq2cmd"]):
        request = [*program, "list the files in /etc"]
        done = subprocess.run(request, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
        assert (done.stdout.split(), done.returncode) == (["ls", "/etc"], 0) or shipped_models(), done.stderr
        assert done.returncode in (0, 1), done.stderr
        assert done.stdout.strip(), done.stderr
    models = [python.with_name("seq2cmd"), "models"]
    listed = subprocess.run(models, capture_output=True, text=True, check=True, env=environment, cwd=tmp_path)
    assert listed.stdout.startswith("base ")
