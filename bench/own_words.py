#!/usr/bin/env python3
"""Own words, measured with the fifty phrases of tests/own_words.yaml, as JSON.

    python bench/own_words.py [--samples 20000] [--runs 40] [--model base] [--output results/own-words.json]

    hijacked    requests of the grammar (sampled; needs the lab) that the own words answer though they were not taught
    slips       taught phrases with one slip of the fingers each that are answered with the taught command
    cost        CPU of a whole process with and without own words and a configuration file, side by side (medians, ms)
"""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "bench")]

from startup import cpu_ms, measure  # noqa: E402 - beside this file

from seq2cmd import Translator, _core  # noqa: E402
from seq2cmd.own_words.answer import answer, taught  # noqa: E402
from seq2cmd.own_words.template import SLOT  # noqa: E402

PHRASES = ROOT / "tests" / "own_words.yaml"
VALUES = {"host": "web3.example.com", "number": "40", "text": '"buy milk"', "port": "8443", "file": "june.csv",
          "ref": "v2.4.1", "duration": "10 minutes"}
ROUNDS = 20


def spoken(sentence):
    """The words of a sentence, with values in its slots."""
    return [VALUES[sentence.entry.slots[element[1]]] if element[0] == SLOT else str(element[1]) for element in sentence.elements]


def slips(folder, model):
    """Shares of taught phrases with one slip that get the taught command, that get another one of the own words, and that get none."""
    from seq2cmd.lab.dataset import typo

    rng, asked, right, wrong, missed = random.Random(5), 0, 0, 0, {}
    for sentence in taught(folder):
        words = spoken(sentence)
        fixed = [k for k, element in enumerate(sentence.elements) if element[0] != SLOT and len(words[k]) > 3 and words[k].isalpha()]
        wanted = answer(folder, " ".join(words), model, 400)
        for _ in range(ROUNDS if fixed else 0):
            k = rng.choice(fixed)
            slipped = [*words[:k], typo(words[k], rng), *words[k + 1 :]]
            if slipped == words:
                continue
            found = answer(folder, " ".join(slipped), model, 400)
            asked += 1
            right += found is not None and found.command == wanted.command
            wrong += found is not None and found.command != wanted.command
            if found is None:
                missed[" ".join(slipped)] = True
    return {"asked": asked, "right": round(right / asked, 4), "another": wrong, "missed": sorted(missed)[:10]}


def hijacked(folder, model, count):
    """Requests of the grammar that own words answer."""
    from seq2cmd.lab import grammar as grammar_module
    from seq2cmd.lab.sampling import Sampler

    grammar, rng = grammar_module.load(), random.Random(3)
    sampler = Sampler(grammar, rng)
    phrases = [(task, phrase) for task in grammar.tasks.values() for phrase in task.phrases]
    taken, asked = [], 0
    for task, phrase in rng.choices(phrases, k=count):
        text = sampler.phrase(task, phrase).text
        try:
            _core.tokenize(text.encode())
        except _core.TextError:
            continue
        asked += 1
        found = answer(folder, text, model, 400)
        if found is not None:
            taken.append([text, found.command])
    return {"asked": asked, "hijacked": len(taken), "share": round(len(taken) / asked, 6), "examples": taken[:10]}


def cost(runs, model):
    """Medians of the CPU of a request: nothing of one's own, fifty phrases that it does not say, a configuration file."""
    with tempfile.TemporaryDirectory() as folder:
        homes = {name: Path(folder) / name / "seq2cmd" for name in ("plain", "phrases", "config")}
        for home in homes.values():
            home.mkdir(parents=True)
        (homes["phrases"] / "phrases").mkdir()
        shutil.copy(PHRASES, homes["phrases"] / "phrases")
        (homes["config"] / "config.toml").write_text('shell = "bash"\n')
        program = [sys.executable, str(ROOT / "bin" / "seq2cmd"), "--model", model, "find pdf files bigger than 20 MB in ~/docs"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "XDG_CACHE_HOME": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package is compiled; without a cache we would time the compiler
        commands = {name: ["/usr/bin/env", f"XDG_CONFIG_HOME={home.parent}", *program] for name, home in homes.items()}
        found = measure(commands, cpu_ms, runs, environment)
    more = {name: round(found[name] - found["plain"], 2) for name in ("phrases", "config")}
    return {"plain_ms": round(found["plain"], 2), "fifty_phrases_more_ms": more["phrases"], "config_file_more_ms": more["config"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="base")
    parser.add_argument("--samples", type=int, default=20000)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    name = options.model
    model = Translator.from_pretrained(name).model
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(PHRASES, folder)
        count = options.samples
        report = {"model": name, "phrases": len({sentence.phrase for sentence in taught(folder)})}
        report |= {"slips": slips(folder, model), "cost": cost(options.runs, name)}
        if count:
            report["hijacked"] = hijacked(folder, model, count)
    text = json.dumps(report, indent=1)
    if options.output:
        options.output.write_text(text + "\n", "utf-8")
    print(text)


if __name__ == "__main__":
    main()
