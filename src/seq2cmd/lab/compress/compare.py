"""One table of everything that makes a network smaller: bytes, accuracy on held-out requests, time beside the network as it is shipped.

Rows that are there already and belong to the same checkpoint are kept, so a comparison that was stopped goes on. Networks that were trained
on (`seq2cmd lab prune --epochs`, `round --epochs`, `distil`) are added by name.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from seq2cmd.decode import decode
from seq2cmd.engines.onnx import OnnxEngine, Variant, graph_file
from seq2cmd.errors import ModelError
from seq2cmd.lab.checkpoint import Checkpoint, load_checkpoint
from seq2cmd.lab.compress.measure import Answer, Packed, answers, corpus_of, packed, right, times_as_long
from seq2cmd.lab.compress.prune import keep_words, prune_units, prune_weights, ranked_words
from seq2cmd.lab.compress.rounding import Rounding, names_of, rounded_state, stored_bytes
from seq2cmd.lab.corpus import Corpus, DevItem
from seq2cmd.lab.train import Log

START, END = "<!-- compression: written by `seq2cmd lab compare`, do not edit -->", "<!-- /compression -->"
AS_IS = "int8 rows"  # the network as the C core has it
ROUNDINGS = (("source",), ("source", "intents"), ("source", "intents", "pieces"), ("all",))
WORDS, UNITS, WEIGHTS = (6000, 4000, 2000), (0.125, 0.25), (0.3, 0.5, 0.7)
ONNX: tuple[Variant, ...] = ("float", "int8", "static", "weights8", "mixed", "int4")
ONNX_EVERY = 5  # every fifth request is asked through onnxruntime, which takes many times as long

Row = dict[str, Any]


class Comparison:
    """The network as it is, the requests, and the rows so far."""

    def __init__(self, checkpoint: Checkpoint, corpus: Corpus, items: Sequence[DevItem], output: Path, log: Log = print) -> None:
        self.checkpoint, self.corpus, self.items, self.output, self.log = checkpoint, corpus, items, output, log
        self.beam = corpus.recipe.beam
        self.base = packed(checkpoint)
        self.answer = answers(self.base.model, self.beam)
        self.right = right(self.answer, self.base.model, items)
        identity = hashlib.sha256(b"".join(name.encode() + tensor.numpy().tobytes() for name, tensor in sorted(checkpoint.state.items())))
        self.head = {"model": checkpoint.recipe["name"], "weights_sha256": identity.hexdigest(), "requests": len(items), "beam": self.beam}
        old = json.loads(output.read_text("utf-8")) if output.is_file() else {}
        self.rows: dict[str, Row] = {}
        if {key: old.get(key) for key in self.head} == self.head:
            self.rows = {row["name"]: row for row in old["rows"]}

    def add(self, kind: str, name: str, make: Callable[[], Row]) -> None:
        """Measure a row unless it is there, and write the file."""
        if name in self.rows:
            return
        row = {"kind": kind, "name": name, **make()}
        self.rows[name] = row
        text = json.dumps({**self.head, "rows": list(self.rows.values())}, indent=1)
        self.output.write_text(text + "\n", "utf-8")
        self.log(f"{kind}: {name}: {row['bytes']:,} bytes, {100 * row['accuracy']:.1f}% right, {row['time']:.2f} times as long")

    def asked(self, answer: Answer, every: int = 1) -> Row:
        """Accuracy, what is lost and won beside the network as it is, and time; on every so many requests."""
        items, before = self.items[::every], self.right[::every]
        flags = right(answer, self.base.model, items)
        return {
            "accuracy": round(sum(flags) / len(flags), 4), "requests": len(items), "before": round(sum(before) / len(before), 4),
            "lost": sum(a and not b for a, b in zip(before, flags, strict=True)),
            "won": sum(b and not a for a, b in zip(before, flags, strict=True)),
            "time": round(times_as_long(answer, self.answer, items), 2),
        }  # fmt: skip

    def packed_row(self, made: Packed, size: int | None = None) -> Row:
        """A network in the core; `size`: its bytes if the model file had the bits that were only rounded to."""
        zipped = {} if size is not None else {"zipped": made.zipped_bytes}
        return {"bytes": size or made.size_bytes, "computed": size is not None, **zipped, **self.asked(answers(made.model, self.beam))}

    # ---- the rows ----

    def in_the_core(self) -> None:
        """The network as it is, with fewer bits, words, weights and units."""
        checkpoint = self.checkpoint
        self.add("as it is", AS_IS, lambda: self.packed_row(self.base))
        for parts in ROUNDINGS:
            for group in (0, 32):
                if set(parts) - {"all"} <= set(parts_of(checkpoint)):
                    self.add("4 bits", rounding_name(parts, group), lambda p=parts, g=group: self.rounded(p, g))  # type: ignore[misc]
        words = [count for count in WORDS if count < len(checkpoint.words)]
        ranked = ranked_words(checkpoint, self.corpus) if any(words_name(count) not in self.rows for count in words) else []
        for count in words:
            self.add("fewer words", words_name(count), lambda n=count: self.packed_row(packed(keep_words(checkpoint, ranked[:n]))))  # type: ignore[misc]
        for share in WEIGHTS:
            name = f"{share:.0%} of the weights zero"
            self.add("zero weights", name, lambda s=share: self.packed_row(packed(prune_weights(checkpoint, s))))  # type: ignore[misc]
        for share in UNITS:
            self.add("fewer units", units_name(share), lambda s=share: self.packed_row(packed(prune_units(checkpoint, s))))  # type: ignore[misc]

    def rounded(self, parts: Sequence[str], group: int) -> Row:
        """The network with these parts in 4 bits; the bytes are computed, for the model file has no such matrices."""
        rounding = Rounding(names_of(parts, self.checkpoint.state), 4, group)
        made = packed(with_state(self.checkpoint, rounded_state(self.checkpoint.state, rounding)))
        return self.packed_row(made, stored_bytes(self.base.size_bytes, self.checkpoint.sizes, self.checkpoint.state, rounding))

    def in_onnxruntime(self) -> None:
        """The ONNX variants, encoder and decoder together; written into a folder that is thrown away."""
        if all(onnx_name(variant) in self.rows for variant in ONNX):
            return
        from seq2cmd.lab.export import export, real_sources
        from seq2cmd.lab.quantize import write_variant

        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            requests = [item.text for item in self.items[2::ONNX_EVERY]]  # others than those that are asked
            export(self.checkpoint, folder, requests, self.log)
            sources = real_sources(folder, requests)
            for variant in ONNX:
                if variant != "float":
                    write_variant(folder, self.checkpoint.sizes, sources, variant, self.log)
                self.add("ONNX Runtime", onnx_name(variant), lambda v=variant: self.onnx_row(folder, v))  # type: ignore[misc]

    def onnx_row(self, folder: Path, variant: Variant) -> Row:
        """Encoder and decoder of a variant, asked by the beam search over the engine protocol."""
        engine = OnnxEngine(folder, variant)

        def answer(request: bytes) -> str | None:
            found = decode(engine, self.base.model, request, self.beam).hypotheses
            return found[0].command if found else None

        size = sum((folder / graph_file(graph, variant)).stat().st_size for graph in ("encoder", "decoder"))
        return {"bytes": size, "computed": False, **self.asked(answer, ONNX_EVERY)}

    def tuned(self, named: Mapping[str, Path]) -> None:
        """Networks that were trained on, or by a teacher."""
        for name, folder in named.items():
            self.add("trained on", name, lambda f=folder: self.packed_row(packed(load_checkpoint(f))))  # type: ignore[misc]


def with_state(checkpoint: Checkpoint, state: Mapping[str, Any]) -> Checkpoint:
    """The checkpoint with other weights."""
    import dataclasses

    return dataclasses.replace(checkpoint, state=dict(state))


def parts_of(checkpoint: Checkpoint) -> list[str]:
    """The tables that a network has."""
    return ["source", "pieces", *(["intents"] if checkpoint.sizes.intents else [])]


def rounding_name(parts: Sequence[str], group: int) -> str:
    return f"{' + '.join(parts)}, {f'groups of {group}' if group else 'rows'}"


def words_name(count: int) -> str:
    return f"{count:,} words"


def units_name(share: float) -> str:
    return f"{share:.1%} of the hidden units left out"


def onnx_name(variant: Variant) -> str:
    return {"float": "float32", "int8": "dynamic int8", "static": "static int8", "weights8": "weights of 8 bits",
            "mixed": "weights of 4 or 8 bits", "int4": "weights of 4 bits"}[variant]  # fmt: skip


def compare(folder: Path, output: Path, named: Mapping[str, Path], onnx: bool = True, log: Log = print) -> None:
    """Measure everything that is missing in the table of a checkpoint."""
    checkpoint = load_checkpoint(folder)
    corpus = corpus_of(checkpoint)
    comparison = Comparison(checkpoint, corpus, corpus.dev(), output, log)
    comparison.in_the_core()
    comparison.tuned(named)
    if onnx:
        comparison.in_onnxruntime()


# ---- the page ----


def table(results: Mapping[str, Any]) -> str:
    """The rows as a Markdown table."""
    rows = results["rows"]
    base = next(row for row in rows if row["name"] == AS_IS)
    lines = [f"{results['model']}, {results['requests']:,} held-out requests, beam {results['beam']}:", "",
             "| | | kB | kB zipped | right | lost / won | time |", "|---|---|---|---|---|---|---|"]  # fmt: skip
    kind = ""
    for row in rows:
        size = f"{row['bytes'] / 1000:,.0f}{' (computed)' if row['computed'] else ''}"
        zipped = f"{row['zipped'] / 1000:,.0f}" if "zipped" in row else ""
        part = "" if row["requests"] == base["requests"] else f" (of {row['requests']}, where int8 rows have {100 * row['before']:.1f}%)"
        accuracy = f"{100 * row['accuracy']:.1f}%{part}"
        lines.append(f"| {row['kind'] if row['kind'] != kind else ''} | {row['name']} | {size} | {zipped} | {accuracy} "
                     f"| {row['lost']} / {row['won']} | {row['time']:.2f} |")  # fmt: skip
        kind = row["kind"]
    return "\n".join(lines)


def update_page(page: Path, results: Mapping[str, Any]) -> None:
    """Put the table between its marks.

    Raises:
        ModelError: the marks are missing.
    """
    text = page.read_text("utf-8")
    if START not in text or END not in text:
        raise ModelError(f"{page}: the marks for the table are missing", hint=f"put {START} and {END} where it belongs")
    page.write_text(text.partition(START)[0] + START + "\n" + table(results) + "\n" + END + text.partition(END)[2], "utf-8")
