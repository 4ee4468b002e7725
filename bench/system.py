#!/usr/bin/env python3
"""How narrow the margin has to be within which a command that can run here goes first: accuracy on held-out phrases, as JSON.

    python bench/system.py [--phrases 4000] [--model base] [--output results/system.json]

Asks phrases and argument values that training never saw, of three simulated Debian machines. `right` is the share whose first command is
that of the phrase's task ("none": before the order is changed); `worse` and `better` count commands. The time is that of one call of
`System.ranked` on this machine, with all its look-ups. Needs the lab; takes a minute.
"""

import argparse
import json
import random
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from seq2cmd import Translator, _core, system
from seq2cmd.lab.corpus import build_corpus
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.recipe import Recipe
from seq2cmd.lab.sampling import Sampler
from seq2cmd.lab.written import write_command
from seq2cmd.translator import UNSURE_AT

MARGINS = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
ELSEWHERE = {"dnf", "rpm", "pacman", "apk", "zypper", "opkg", "rc-service", "rc-update", "getenforce", "setenforce", "firewall-cmd"}
OLD = {"ifconfig", "netstat", "route", "arp"}
DEV_SHARE = 0.06  # of the phrases, as in recipes/base.toml


class Simulated(system.System):
    """A Debian machine with these utilities."""

    def __init__(self, utilities):
        super().__init__("", systemd=True)
        self.utilities = utilities

    def find(self, utility):
        return utility if utility in self.utilities else ""


def ask(translator, corpus, count):
    """(request, right command, hypotheses) of held-out phrases; a hypothesis has its form where steps stand."""
    rng = random.Random(5)
    sampler, encoder = Sampler(corpus.grammar, rng, heldout=True), Encoder(corpus.vocabulary, corpus.builder)
    out, held = [], list(corpus.held)
    rng.shuffle(held)
    for task, phrase in held:
        sample = sampler.phrase(task, phrase)
        right = write_command(sample, encoder)
        if right is None or len(out) == count:
            continue
        found = _core.translate(translator.model, sample.text.encode(), 4, 400, 0)[1]
        forms = [(command, score, sure, _core.form_text(translator.model, [s[0] for s in steps])) for command, score, sure, steps in found]
        out.append((sample.text.encode(), right, forms))
    return out


def compare(machine, asked, unsure):
    """What the order of commands changes on this machine."""
    row = {"changed": 0, "better": 0, "worse": 0, "right": 0, "can_run": 0}
    for request, right, found in asked:
        if not found:
            continue
        before, after = found[0], machine.ranked(request, found, lambda hypothesis: hypothesis[3], unsure)[0]
        row["changed"] += before[0] != after[0]
        row["better"] += before[0] != right == after[0]
        row["worse"] += before[0] == right != after[0]
        row["right"] += after[0] == right
        row["can_run"] += machine.can_run(after[3])
    return {**row, "right": round(row["right"] / len(asked), 4), "can_run": round(row["can_run"] / len(asked), 4)}


def machines(asked, packages):
    """Name -> machine: with everything of Debian, with half of what a package has to bring, with nothing of that."""
    everything = {name for _, _, found in asked for hypothesis in found for name in system.utilities(hypothesis[3])} - ELSEWHERE - OLD
    extra = sorted(everything & set(packages))
    some = set(random.Random(3).sample(extra, len(extra) // 2))
    return {"full": Simulated(everything), "half": Simulated(everything - some), "bare": Simulated(everything - set(extra))}


def call_us(asked, unsure):
    """Median time of a call on this machine."""
    times = []
    for request, _, found in asked[:500]:
        start = perf_counter()
        if found:
            system.System().ranked(request, found, lambda hypothesis: hypothesis[3], unsure)
        times.append((perf_counter() - start) * 1e6)
    return round(median(times), 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--phrases", type=int, default=4000)
    parser.add_argument("--model", default="base")
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    translator = Translator.from_pretrained(options.model)
    unsure = _core.judge(translator.model)[UNSURE_AT]
    corpus = build_corpus(Recipe("system", 128, dev_share=DEV_SHARE))
    asked = ask(translator, corpus, options.phrases)
    chosen = system.MARGIN
    report = {"model": options.model, "phrases": len(asked), "margin": chosen, "call_us": call_us(asked, unsure), "machines": {}}
    for name, machine in machines(asked, corpus.grammar.packages).items():
        rows = report["machines"][name] = {}
        for margin in (-1.0, *MARGINS):  # below 0 nothing changes
            system.MARGIN = margin
            rows["none" if margin < 0 else str(margin)] = compare(machine, asked, unsure)
    text = json.dumps(report, indent=1)
    if options.output:
        options.output.write_text(text + "\n", "utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
