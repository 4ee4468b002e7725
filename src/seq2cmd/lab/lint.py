"""Lint and statistics of the grammar: every finding at once."""

from __future__ import annotations

import itertools
import math
import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator

from hassil.expression import Alternative, Expression, ListReference, RuleReference, TextChunk
from hassil.expression import Sequence as Chain

from seq2cmd.lab.automaton import AutomatonBuilder, variants
from seq2cmd.lab.forms import FormError, Literal, Slot
from seq2cmd.lab.grammar import Grammar, Phrase, Task
from seq2cmd.lab.sampling import POOL
from seq2cmd.lab.vocabulary import all_phrases, tokens

MINIMUM_PHRASES = 12
DRAWS = 20_000  # of a family, in which each of its choices must turn up
DIVERSITY_TASKS = 200  # tasks whose phrases are compared with one another
MAXIMUM_SENTENCES = 5_000  # a phrase that stands for more has exploded
ALIKE = {"files": "file", "name": "file", "place": "dir"}  # slot types whose values look the same
EXPAND = 300  # sentences of a phrase that are looked at for collisions


def sentences(tree: Expression, grammar: Grammar, types: dict[str, str]) -> Iterator[str]:
    """Every sentence of a template; slots appear as their type."""
    if isinstance(tree, TextChunk):
        yield tree.original_text
    elif isinstance(tree, ListReference):
        yield "{" + types.get(tree.list_name, tree.list_name) + "}"
    elif isinstance(tree, RuleReference):
        yield from sentences(grammar.rules[tree.rule_name], grammar, types) if tree.rule_name in grammar.rules else iter(["{what}"])
    elif isinstance(tree, Alternative):
        for item in tree.items:
            yield from sentences(item, grammar, types)
    elif isinstance(tree, Chain):
        for parts in itertools.product(*(list(sentences(item, grammar, types)) for item in tree.items)):
            yield "".join(parts)


def count_sentences(tree: Expression, grammar: Grammar) -> int:
    """How many sentences a template stands for."""
    if isinstance(tree, RuleReference):
        return count_sentences(grammar.rules[tree.rule_name], grammar) if tree.rule_name in grammar.rules else 1
    if isinstance(tree, Alternative):
        return sum(count_sentences(item, grammar) for item in tree.items)
    if isinstance(tree, Chain):
        return math.prod(count_sentences(item, grammar) for item in tree.items)
    return 1


def lint(grammar: Grammar) -> list[str]:
    """All findings: what loading found, and what only shows when everything is together."""
    findings = list(grammar.findings)
    for task in grammar.tasks.values():
        if len(task.phrases) < MINIMUM_PHRASES:
            findings.append(f"{task.area}: {task.id}: {len(task.phrases)} phrases, at least {MINIMUM_PHRASES} are wanted")
        for slot_type in set(task.slots.values()):
            for name, pools in (("train", grammar.values), ("heldout", grammar.heldout)):
                if not pools.get(POOL.get(slot_type, slot_type)):
                    findings.append(f"values/{name}.yaml: no values for {slot_type}, which {task.id} needs")
    findings += _exploded(grammar) + _collisions(grammar) + _unused(grammar) + _same_values(grammar) + _underivable(grammar)
    findings += _unreachable(grammar)
    return sorted(set(findings))


def _exploded(grammar: Grammar) -> list[str]:
    return [
        f"{phrase.text!r}: stands for {n:,} sentences, split it"
        for phrase in all_phrases(grammar)
        if (n := count_sentences(phrase.tree, grammar)) > MAXIMUM_SENTENCES
    ]


def _collisions(grammar: Grammar) -> list[str]:
    """The same sentence (slots of one type being equal) for two commands, unless the endings of its file names tell them apart."""
    owner: dict[str, dict[tuple[str, str], Task]] = defaultdict(dict)  # sentence -> (task, form)
    for task in grammar.tasks.values():
        types = {name: ALIKE.get(kind, kind) for name, kind in task.slots.items()}
        for phrase in (*task.phrases, *task.nouns):
            form = _form(task.gnu, {name: text for name, text in task.defaults.items() if name not in phrase.slots}, types)
            for sentence in itertools.islice(sentences(phrase.tree, grammar, types), EXPAND):
                owner[" ".join(sentence.lower().split())].setdefault((task.id, form), task)
    return [
        f"collision: {sentence!r} is said for {' and '.join(sorted({a.id, b.id}))}"
        for sentence, forms in owner.items()
        for ((_, form), a), ((_, other), b) in itertools.combinations(forms.items(), 2)
        if form != other and a is not b and not _apart(a, b)
    ]


def _apart(a: Task, b: Task) -> bool:
    """Do the endings of the two tasks' file names have nothing in common?"""
    ours, theirs = (set().union(*task.endings.values()) for task in (a, b))
    return bool(ours and theirs) and not ours & theirs


def _form(form: str, unsaid: dict[str, str], types: dict[str, str]) -> str:
    for name, text in unsaid.items():
        form = form.replace("{" + name + "}", text)
    for name, kind in types.items():
        form = form.replace("{" + name, "{" + kind)
    return " ".join(form.split())


def _unused(grammar: Grammar) -> list[str]:
    used = {node.rule_name for phrase in all_phrases(grammar) for node in _walk(phrase.tree) if isinstance(node, RuleReference)}
    return [f"words/en.yaml: <{name}> is used by no phrase" for name in grammar.rules if name not in used]


def _walk(tree: Expression) -> Iterator[Expression]:
    yield tree
    if isinstance(tree, (Alternative, Chain)):
        for item in tree.items:
            yield from _walk(item)


def _same_values(grammar: Grammar) -> list[str]:
    """Test values must not be training values (closed sets like signals and percentages excepted)."""
    findings = []
    for kind, values in grammar.heldout.items():
        if isinstance(values, list):
            shared = {v for v in values if isinstance(v, str) and v in grammar.values.get(kind, []) and "<" not in v}
            findings += [
                f"values/heldout.yaml: {kind}: {value!r} is also a training value"
                for value in sorted(shared)
                if kind not in ("minutes", "seconds", "duration", "days", "spoken")
            ]
    return findings


def _underivable(grammar: Grammar) -> list[str]:
    """Every form must be accepted by the automaton that is built from it."""
    builder = AutomatonBuilder(grammar)
    try:
        automaton = builder.build()
    except (FormError, ValueError) as error:
        return [f"automaton: {error}"]
    return [
        f"{task.id}: its form is not derived by the automaton"
        for task in grammar.tasks.values()
        for form in variants(task.pieces, task.defaults)
        if not automaton.accepts(builder.labels(form))
    ]


def _unreachable(grammar: Grammar) -> list[str]:
    """Choices that no combination of clauses takes."""
    findings = []
    for family in grammar.all_families():
        rng, seen = random.Random(3), set[str]()
        wanted = {f"{choice.clause}.{choice.name}" for choice in family.choices()}
        for _ in range(DRAWS):
            seen |= {f"{clause}.{choice.name}" for clause, choice in family.choose(rng).items()}
            if seen == wanted:
                break
        findings += [f"tasks: {family.id}: {name} is never taken" for name in sorted(wanted - seen)]
    return findings


def self_bleu(phrases: list[list[str]], most: int = 3) -> float:
    """How much phrases repeat one another: mean BLEU (up to trigrams, no brevity penalty) of each against the others (Zhu et al. 2018)."""
    counts = [[Counter(zip(*(row[k:] for k in range(n)), strict=False)) for n in range(1, most + 1)] for row in phrases]
    scores = []
    for k, own in enumerate(counts):
        logs = []
        for n in range(most):
            total = sum(own[n].values())
            if not total:
                continue
            hits = sum(min(c, max((other[n][gram] for j, other in enumerate(counts) if j != k), default=0)) for gram, c in own[n].items())
            logs.append(math.log((hits + 0.1) / (total + 0.1)))
        scores.append(math.exp(sum(logs) / len(logs)) if logs else 0.0)
    return statistics.mean(scores) if scores else 0.0


def statistics_table(grammar: Grammar) -> list[tuple[str, str]]:
    """What the grammar holds, as (name, value) rows."""
    per_task = [len(task.phrases) for task in grammar.tasks.values()]
    phrases = all_phrases(grammar)
    nouns = sum(len(task.nouns) for task in grammar.tasks.values())
    words: Counter[str] = Counter()
    bigrams: Counter[tuple[str, str]] = Counter()
    for phrase in phrases:
        row = _content(phrase)
        words.update(row)
        bigrams.update(itertools.pairwise(row))
    areas = Counter(task.area for task in grammar.tasks.values())
    said = {area: sum(len(task.phrases) for task in grammar.tasks.values() if task.area == area) for area in areas}
    utilities = {piece.text.split("/")[-1] for task in grammar.tasks.values() for piece in _heads(task.pieces)}
    rows = [
        ("tasks", f"{len(grammar.tasks):,}"),
        *((f"  {area}", f"{n} tasks, {said[area]:,} phrases") for area, n in sorted(areas.items())),
        ("utilities", str(len(utilities))),
        ("phrases", f"{len(phrases) - nouns:,}"),
        ("noun phrases", f"{nouns:,} for what {sum(bool(task.nouns) for task in grammar.tasks.values())} tasks print"),
        ("phrases a task", f"least {min(per_task)}, median {statistics.median(per_task):g}, most {max(per_task)}"),
        ("sentences (slots unfilled)", f"{sum(count_sentences(p.tree, grammar) for p in phrases):,}"),
        ("distinct words", f"{len(words):,}"),
        ("distinct bigrams", f"{len(bigrams):,}"),
        ("self-BLEU within a task", f"{_mean_self_bleu(grammar):.3f} (0: no two phrases share words; 1: all the same)"),
        ("negatives", f"{len(grammar.negatives):,}"),
    ]
    for family in grammar.all_families():
        choices = math.prod(len(c) + 1 for c in family.clauses.values())
        rows.append((f"{family.id}: clauses", f"{len(family.choices())} choices, {choices:,} combinations"))
    return rows


def _mean_self_bleu(grammar: Grammar) -> float:
    tasks = sorted(grammar.tasks)[:: max(1, len(grammar.tasks) // DIVERSITY_TASKS)]
    return statistics.mean(self_bleu([_content(phrase) for phrase in grammar.tasks[name].phrases]) for name in tasks)


def _content(phrase: Phrase) -> list[str]:
    return tokens(" ".join(node.original_text for node in _walk(phrase.tree) if isinstance(node, TextChunk)))


def _heads(pieces: list[Literal | Slot]) -> Iterator[Literal]:
    first = True
    for piece in pieces:
        if first and isinstance(piece, Literal) and piece.text not in ("sudo", "(", "xargs"):
            yield piece
            first = False
        if isinstance(piece, Literal) and piece.text in ("|", "||", "&&", ";", "-exec", "xargs", "sudo", "("):
            first = True
