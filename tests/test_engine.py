"""The C engine against the reference network, the Python search against the C search, and model files that are not what they should be."""

from __future__ import annotations

import hashlib
import random
import struct
import threading
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from seq2cmd import _core
from seq2cmd.decode import decode
from seq2cmd.engines.reference import ReferenceEngine
from seq2cmd.lab.automaton import FAMILY, form_hash
from seq2cmd.lab.calibrate import DESTROYS, REPEATS
from seq2cmd.lab.few_bits import rounded
from seq2cmd.lab.model import Network, Sizes
from seq2cmd.lab.ngrams import codes
from seq2cmd.lab.pack import END, read_model, unfolded, words_section, write_model

SLOTS = _core.slot_types()
TYPES = len(_core.token_types())
SLOT, GUARD = 0x8000, 1 << 9

WORDS = ["all", "and", "count", "delete", "don't", "files", "find", "in", "lines", "list", "named", "of", "remove", "show", "the"]
PIECES = [("", 0), ("ls", 0), ("-l", 0), ("find", 0), ("-name", 0), ("rm", 0), ("cat", 0), ("|", 0), ("wc", 0), ("'*.", 2), ("'", 1)]

REQUESTS = [
    "list the files in /etc",
    "find all files named report.pdf in ~/docs",
    "delete notes.txt",
    "count the lines of /var/log/syslog and list src",
    "show a.txt and a.txt in /tmp",
    "remove all pdf files",
    "list",
    "zzz qqq xyzzy 42",
    "find 'it is; here' in /srv",
    "delete -rf",
]


def _slot(name: str, dash: int = 0) -> int:
    return SLOT | dash | SLOTS.index(name)


def _automaton() -> tuple[list[int], list[int], list[int]]:
    literal = {text: i for i, (text, _) in enumerate(PIECES)}
    states: list[list[tuple[int, int]]] = [
        [(literal["ls"], 1), (literal["find"], 2), (literal["rm"], 4), (literal["cat"], 4)],
        [(0, END), (literal["-l"], 3), (_slot("place"), 3)],
        [(_slot("place"), 5)],
        [(0, END)],
        [(_slot("files", GUARD), 6)],
        [(0, END), (literal["-name"], 8)],
        [(0, END), (_slot("files", GUARD), 6), (literal["|"], 7)],
        [(literal["wc"], 1)],
        [(_slot("name"), 3), (literal["'*."], 9)],
        [(_slot("ext"), 10)],
        [(literal["'"], 3)],
    ]
    first, labels, following = [0], [], []
    for edges in states:
        labels += [label for label, _ in edges]
        following += [target for _, target in edges]
        first.append(len(labels))
    return first, labels, following


def _forms(intents: int) -> list[tuple[int, int]]:
    """A few forms with intents of their own; two share one, and find is a family."""
    literal = {text: i for i, (text, _) in enumerate(PIECES)}
    ls, rm, cat, files = literal["ls"], literal["rm"], literal["cat"], _slot("files", GUARD)
    forms = [[ls], [ls, literal["-l"]], [ls, _slot("place")], [rm, files], [rm, files], [cat, files], [cat, files, files]]
    marks = {3: DESTROYS, 6: REPEATS}
    found = [(form_hash(form), 1 + k % (intents - 1) | marks.get(k, 0)) for k, form in enumerate(forms)]
    find = [literal["find"], FAMILY]
    frames = [(find, intents - 2), ([*find, literal["-name"], FAMILY], intents - 1), ([*find, literal["|"], literal["wc"]], 0)]
    return sorted(found + [(form_hash(labels), k) for labels, k in frames])


def _network(seed: int, sizes: Sizes) -> Network:
    """Random and peaked: large weights where they decide, so that int8 does not change the order of hypotheses."""
    torch.manual_seed(seed)
    network = Network(sizes, vocabulary=WORDS)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(1.5)
        network.decoder.embedding.weight.mul_(2)
        network.decoder.gate.weight.mul_(2)
        network.decoder.score.weight.mul_(2)
        network.decoder.bias.normal_(0, 0.5)
        network.decoder.bias[0] -= 3  # long commands
        if network.encoder.intent is not None:
            network.encoder.intent.vectors.weight.mul_(2)
    return network


JUDGE = [0.5, 0.3, 0.2, -1.5, 0.1, -0.2, 0.5, 0.2, -1.0, 0, -0.15, -0.1, 0.2, 0.5, 0.6, -1.5]
INTENTS = {1: 0, 2: 5, 3: 20, 4: 20}  # of the model with this seed
# The same: size of an intent's vector, bits of words, rows of the table of n-grams, their size, bits of matrices.
LATER = {2: (0, 8, 61, 48, 8), 3: (32, 4, 0, 0, 8), 4: (32, 4, 61, 48, 4), 8: (16, 8, 0, 0, 4)}
NOTHING_LATER = (0, 8, 0, 0, 8)


def _directory(data: bytes) -> list[tuple[str, int, int]]:
    """Name, offset and length of each section."""
    rows = [struct.unpack_from("<8sII", data, 16 + 16 * i) for i in range(struct.unpack_from("<I", data, 12)[0])]
    return [(name.rstrip(b"\0").decode(), start, length) for name, start, length in rows]


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    return struct.pack("<I", len(data)) + packer.compress(data) + packer.flush()


def _section(data: bytes, name: str) -> bytes:
    """A section, wherever it is."""
    sections = {known: data[start : start + length] for known, start, length in _directory(data)}
    return sections[name] if name in sections else _section(zlib.decompress(sections["packed"][4:], -15), name)


def _with_section(data: bytes, name: str, content: bytes) -> bytes:
    """The file with another content of a section that stands in its directory."""
    rows = _directory(data)
    out = bytearray(data[: 16 + 16 * len(rows)])
    for number, (known, start, length) in enumerate(rows):
        out.extend(bytes(-len(out) % 64))
        part = content if known == name else data[start : start + length]
        struct.pack_into("<II", out, 16 + 16 * number + 8, len(out), len(part))
        out.extend(part)
    return bytes(out)


def _patched(data: bytes, name: str, offset: int, value: int) -> bytes:
    """The file with another number in a section."""
    if all(known != name for known, _, _ in _directory(data)):
        inner = zlib.decompress(_section(data, "packed")[4:], -15)
        return _with_section(data, "packed", _deflated(_patched(inner, name, offset, value)))
    content = bytearray(_section(data, name))
    struct.pack_into("<I", content, offset, value)
    return _with_section(data, name, bytes(content))


def _write(path: Path, seed: int, dimensions: tuple[int, int, int, int] = (32, 48, 64, 16), deflate: bool = True) -> Path:
    sizes = Sizes(1 + TYPES + len(WORDS), len(PIECES), TYPES, *dimensions, INTENTS.get(seed, 5), *LATER.get(seed, NOTHING_LATER))
    forms = _forms(sizes.intents) if sizes.intents else []
    written = write_model(path, sizes, _network(seed, sizes).state_dict(), WORDS, PIECES, _automaton(), JUDGE, forms, deflate)
    assert written == path.stat().st_size
    return path


@pytest.fixture(scope="module", params=[1, 2, 3, 4])
def model_file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write(tmp_path_factory.mktemp("model") / "model.bin", request.param)


@pytest.fixture(scope="module", params=[(7, False), (8, False), (8, True)], ids=["8 bits", "4 bits", "deflated"])
def small_file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write(tmp_path_factory.mktemp("small") / "model.bin", request.param[0], (16, 16, 16, 16), request.param[1])


def _translate(model: Any, text: str, beam: int = 4) -> tuple[Any, ...]:
    return _core.translate(model, text.encode(), beam, 0, 1)


def test_features_are_what_the_confidence_is_made_of(model_file: Path) -> None:
    model = _core.load(str(model_file))
    for text in REQUESTS:
        found = _translate(model, text)[1]
        row = _core.features(model, text.encode(), 4)
        assert len(row) == (9 if found else 0)
        if found:
            evidence = sum(weight * value for weight, value in zip([*JUDGE[:6], *JUDGE[10:13]], row, strict=True))
            assert found[0][2] == pytest.approx(1 / (1 + np.exp(-evidence)), rel=1e-4)
            assert row[0] == 1 and row[1] == pytest.approx(found[0][1]) and -10 <= row[6] < 0
            assert (-10 <= row[7] < 0 and -10 <= row[8] < 0) if _core.describe(model)[7] else row[7:] == [0, 0]
    with pytest.raises(_core.TextError):
        _core.features(model, b"", 4)


# ---- the model file ----


def test_model_holds_what_was_written(model_file: Path) -> None:
    model = _core.load(str(model_file))
    sizes = (1 + TYPES + len(WORDS), len(PIECES), TYPES, 32, 48, 64, 16, *_core.describe(model)[7:13])
    assert sizes[7:] in [(n, *LATER.get(seed, NOTHING_LATER)) for seed, n in INTENTS.items()]
    first, labels, following = _automaton()
    assert _core.describe(model) == (*sizes, len(WORDS), len(first) - 1, len(labels), 10 if sizes[7] else 0)
    assert _core.states(model) == (first, labels, following)
    assert _core.pieces(model) == PIECES
    assert _core.judge(model) == pytest.approx(JUDGE)
    packed = read_model(model_file)
    assert (packed.sizes, packed.words, packed.pieces, packed.automaton) == (sizes, WORDS, PIECES, (first, labels, following))


def test_intents_of_a_command(tmp_path: Path) -> None:
    """Those of its form, of the form that its stages follow, and of its family."""
    literal = {text: i for i, (text, _) in enumerate(PIECES)}
    model = _core.load(str(_write(tmp_path / "model.bin", 3)))
    ls, find, rm, pipe, files = literal["ls"], literal["find"], literal["rm"], literal["|"], _slot("files", GUARD)
    assert _core.form_intents(model, [ls]) == [1]
    assert _core.form_intents(model, [ls, literal["-l"]]) == [2], "a form that goes on is not the shorter one"
    assert _core.form_intents(model, [rm, files]) == [4, 5], "two tasks share this form"
    assert _core.form_intents(model, [rm, files, pipe, literal["wc"]]) == [4, 5], "stages leave it what it is"
    place = _slot("place")
    assert _core.form_intents(model, [find, place]) == [18], "the frame that adds nothing"
    assert _core.form_intents(model, [find, place, literal["-name"], _slot("name")]) == [19], "a mark of one label"
    assert _core.form_intents(model, [find, place, pipe, literal["wc"]]) == [0], "a mark of two"
    assert _core.form_intents(model, [files]) == _core.form_intents(model, []) == []
    with pytest.raises(ValueError, match="label of the model"):
        _core.form_intents(model, [4711])
    with pytest.raises(ValueError, match="at most 48"):
        _core.form_intents(model, [ls] * 49)
    without = _core.load(str(_write(tmp_path / "plain.bin", 1)))
    assert _core.form_intents(without, [ls]) == []


@pytest.mark.parametrize("change", [(0, 2_000_000), (4 + 4 * 9, 0), (4 + 4 * 10, 4711)], ids=["count", "order", "intent"])
def test_damaged_forms_are_refused(tmp_path: Path, change: tuple[int, int]) -> None:
    data = bytearray(_write(tmp_path / "model.bin", 3).read_bytes())
    for i in range(7):
        name, start, _ = struct.unpack_from("<8sII", data, 16 + 16 * i)
        if name.rstrip(b"\0") == b"forms":
            struct.pack_into("<I", data, start + change[0], change[1])
    with pytest.raises(_core.ModelError):
        _core.load_bytes(bytes(data))


def test_a_command_that_is_not_meant_costs_its_hypothesis(tmp_path: Path) -> None:
    path = _write(tmp_path / "model.bin", 3)
    sizes = Sizes(*read_model(path).sizes)
    state = _network(3, sizes).state_dict()
    scores = []
    for weight in (0.0, 2.0):
        judge = [*JUDGE[:13], weight, 0, 0]
        write_model(path, sizes, state, WORDS, PIECES, _automaton(), judge, _forms(sizes.intents))
        model = _core.load(str(path))
        scores.append({command: score for command, score, *_ in _translate(model, REQUESTS[0], 8)[1]})
        own = {found[0]: found[3] for found in _translate(model, REQUESTS[0], 8)[1]}
    shared = scores[0].keys() & scores[1].keys()
    assert len(shared) >= 2 and all(scores[1][command] <= scores[0][command] for command in shared)
    unknown = [command for command in shared if not _core.form_intents(model, [step[0] for step in own[command]])]
    assert all(scores[1][command] == pytest.approx(scores[0][command] - 20, abs=1e-3) for command in unknown)


def test_read_weights_are_the_written_ones_to_int8(small_file: Path) -> None:
    packed = read_model(small_file)
    folded = packed.sizes[-1] == 4
    network = _network(8 if folded else 7, Sizes(*packed.sizes))
    state, coarse = network.state_dict(), {id(weight) for weight in network.matrices().values()} if folded else set()
    assert packed.state.keys() == state.keys()
    for name, values in packed.state.items():
        expected = network.get_parameter(name)
        assert values.shape == expected.shape, name
        if id(expected) in coarse:
            np.testing.assert_allclose(values, rounded(expected.detach(), 4).numpy(), atol=1e-6, err_msg=name)
        else:
            assert abs(values - state[name].numpy()).max() <= abs(state[name].numpy()).max() / 127 * 0.51, name


def test_an_unfolded_file_says_the_same(tmp_path: Path) -> None:
    """Four bits on the disk are eight in memory: written as eight, they are the same model, bit for bit."""
    folded = _write(tmp_path / "model.bin", 4)
    data = unfolded(folded.read_bytes())
    assert len(data) > 1.3 * folded.stat().st_size and unfolded(data) == data
    two, four = _core.load_bytes(data), _core.load(str(folded))
    for text in REQUESTS:
        assert _translate(two, text, 8) == _translate(four, text, 8)
    with pytest.raises(ValueError, match="pack the model again"):
        unfolded(b"SEQ2CMD\0" + bytes(56))


def test_sha256_is_checked_and_the_message_names_the_fix(small_file: Path) -> None:
    digest = hashlib.sha256(small_file.read_bytes()).hexdigest()
    assert _core.sha256(small_file.read_bytes()) == digest
    _core.load(str(small_file), digest)
    with pytest.raises(_core.ModelError, match=f"expected .*{'0' * 64}, got {digest}: reinstall seq2cmd or run `seq2cmd pack` again"):
        _core.load(str(small_file), "0" * 64)


@pytest.mark.parametrize("length", [*range(0, 70), 111, 112, 119, 120, 1000])
def test_sha256_of_any_length(length: int) -> None:
    data = random.Random(length).randbytes(length)
    assert _core.sha256(data) == hashlib.sha256(data).hexdigest()


def test_missing_and_empty_files(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _core.load(str(tmp_path / "none.bin"))
    (tmp_path / "empty.bin").touch()
    with pytest.raises(_core.ModelError, match="reinstall"):
        _core.load(str(tmp_path / "empty.bin"))


def test_cut_off_files_are_refused(small_file: Path) -> None:
    data = small_file.read_bytes()
    cuts = [*range(0, 2000), *range(2000, len(data), 97), *range(len(data) - 200, len(data))]
    for cut in cuts:
        with pytest.raises(_core.ModelError):
            _core.load_bytes(data[:cut])
    with pytest.raises(_core.ModelError):
        _core.load_bytes(data + b"\0")


def test_flipped_bits_are_refused_or_harmless(small_file: Path) -> None:
    data, dice = small_file.read_bytes(), random.Random(5)
    start_of_weights = next(start for name, start, _ in _directory(data) if name == "weights")
    for round_ in range(3000):
        damaged = bytearray(data)
        limit = start_of_weights if round_ % 2 else len(data)
        for _ in range(dice.choice((1, 1, 4))):
            damaged[dice.randrange(limit)] ^= 1 << dice.randrange(8)
        try:
            model = _core.load_bytes(bytes(damaged))
        except _core.ModelError:
            continue
        _translate(model, dice.choice(REQUESTS), dice.choice((1, 4, 8)))
        _core.states(model), _core.pieces(model), _core.judge(model)


NOT_A_NUMBER = 0x7FC00000


@pytest.mark.parametrize(("section", "offset", "value"), [
    ("states", 0, 0), ("states", 4, 70000), ("sizes", 12, 17), ("sizes", 28, 9000), ("sizes", 4, 12), ("words", 0, 3), ("pieces", 4, 1),
    ("judge", 0, NOT_A_NUMBER),
])
def test_numbers_out_of_range_are_refused(small_file: Path, section: str, offset: int, value: int) -> None:
    data = small_file.read_bytes()
    _core.load_bytes(_patched(data, section, offset, struct.unpack_from("<I", _section(data, section), offset)[0]))
    with pytest.raises(_core.ModelError):
        _core.load_bytes(_patched(data, section, offset, value))


@pytest.mark.parametrize(
    "change", ["longer than it says", "shorter than it says", "says too much", "says nothing", "ends in the middle", "no file"]
)
def test_a_deflated_section_that_is_damaged_is_refused(tmp_path: Path, change: str) -> None:
    data = _write(tmp_path / "model.bin", 8, (16, 16, 16, 16)).read_bytes()
    packed = _section(data, "packed")
    size, inner = struct.unpack_from("<I", packed)[0], zlib.decompress(packed[4:], -15)
    assert len(inner) == size
    damaged = {
        "longer than it says": struct.pack("<I", size - 1) + packed[4:], "shorter than it says": struct.pack("<I", size + 1) + packed[4:],
        "says too much": struct.pack("<I", 0xFFFFFFF0) + packed[4:], "says nothing": packed[:3],
        "ends in the middle": packed[: len(packed) // 2], "no file": _deflated(bytes(size)),
    }[change]
    with pytest.raises(_core.ModelError):
        _core.load_bytes(_with_section(data, "packed", damaged))
    assert _with_section(data, "packed", packed) == data
    _core.load_bytes(data)


@pytest.mark.parametrize(("change", "message"), [
    ({"words": ["b", "a"]}, "words"), ({"pieces": PIECES[1:]}, "pieces"), ({"judge": [0.0]}, "16 numbers"),
])
def test_parts_that_do_not_fit_are_refused_when_written(tmp_path: Path, change: dict[str, Any], message: str) -> None:
    sizes = Sizes(1 + TYPES + len(WORDS), len(PIECES), TYPES, 16, 16, 16, 16)
    parts = {"words": WORDS, "pieces": PIECES, "automaton": _automaton(), "judge": JUDGE} | change
    with pytest.raises(ValueError, match=message):
        write_model(tmp_path / "model.bin", sizes, _network(1, sizes).state_dict(), **parts)


# ---- the network and the search ----


class RoundedEngine:
    """The network in NumPy, with activations rounded to int8 as in the core, or not: what then differs is float32 noise."""

    def __init__(self, path: Path, rounded: bool) -> None:
        packed = read_model(path)
        self.weights, self.pieces, self.rounded = packed.state, packed.sizes[1], rounded
        self.codes = codes(packed.words, TYPES)

    def _round(self, x: Any) -> Any:
        scale = np.abs(x).max() / 127
        return np.floor(x / scale + 0.5) * scale if self.rounded and scale > 0 else x

    def _affine(self, name: str, x: Any) -> Any:
        return self.weights[f"{name}.weight"] @ self._round(x) + self.weights.get(f"{name}.bias", 0)

    @staticmethod
    def _gru(x: Any, y: Any, h: Any) -> Any:
        (xr, xz, xn), (hr, hz, hn) = np.split(x, 3), np.split(y, 3)
        r, z = 1 / (1 + np.exp(-xr - hr)), 1 / (1 + np.exp(-xz - hz))
        n = np.tanh(xn + r * hn)
        return n + z * (h - n)

    def _direction(self, embedded: list[Any], suffix: str) -> list[Any]:
        w, h, states = self.weights, np.zeros(self.weights["encoder.gru.weight_hh_l0"].shape[1]), []
        for x in embedded:
            gates = w[f"encoder.gru.weight_ih_l0{suffix}"] @ self._round(x) + w[f"encoder.gru.bias_ih_l0{suffix}"]
            hidden = w[f"encoder.gru.weight_hh_l0{suffix}"] @ self._round(h) + w[f"encoder.gru.bias_hh_l0{suffix}"]
            h = self._gru(gates, hidden, h)
            states.append(h)
        return states

    def _ngrams(self, source_ids: list[int]) -> Any:
        table = self.weights["encoder.ngrams.table.weight"]
        said = [1 << 20, *(self.codes[i] for i in source_ids), (1 << 20) + 1]
        hashes = [a * 8191 for a in said[1:-1]]
        hashes += [a * 8191 + b * 131 + 7 for a, b in zip(said, said[1:])]
        return table[[h % len(table) for h in hashes]].sum(0) / np.sqrt(len(hashes))

    def encode(self, source_ids: list[int]) -> tuple[Any, Any, list[float]]:
        embedded = [self.weights["encoder.embedding.weight"][i] for i in source_ids]
        forward, backward = self._direction(embedded, ""), self._direction(embedded[::-1], "_reverse")
        states = np.array([np.concatenate(pair) for pair in zip(forward, backward[::-1])])
        keys = np.array([self._affine("encoder.key", state) for state in states])
        bag = np.sum(embedded, 0) / np.sqrt(len(embedded))
        first = self._affine("encoder.initial", np.concatenate([forward[-1], backward[-1]])) + self._affine("encoder.bag", bag)
        topic, intents = self._affine("encoder.topic", bag), np.array([])
        if "encoder.intent.bias" in self.weights:
            vectors = self.weights["encoder.intent.vectors.weight"]
            query = np.tanh(first)
            if "encoder.intent.query.weight" in self.weights:
                query = self._affine("encoder.intent.query", query)
            logits = vectors @ self._round(query) + self.weights["encoder.intent.bias"]
            if "encoder.ngrams.table.weight" in self.weights:
                logits += self._affine("encoder.ngrams.vectors", np.tanh(self._ngrams(source_ids)))
            intents = logits - np.log(np.exp(logits).sum())
            meant = np.exp(intents) @ vectors
            first, topic = first + self._affine("encoder.intent.first", meant), topic + self._affine("encoder.intent.topic", meant)
        return (states, keys, topic), np.tanh(first), intents.tolist()

    def step(self, decoder_input: int, h: Any, memory: Any) -> tuple[Any, list[float], float, list[float]]:
        w, (states, keys, topic) = self.weights, memory
        e = w["decoder.embedding.weight"][decoder_input]
        attention = np.exp(np.tanh(keys + self._affine("decoder.query", h)) @ w["decoder.score.weight"][0])
        attention /= attention.sum()
        context = attention @ states
        h = self._gru(self._affine("decoder.cell.input", np.concatenate([e, context])), self._affine("decoder.cell.hidden", h), h)
        features = np.concatenate([h, context, e])
        readout = self._round(np.tanh(self._affine("decoder.readout", features) + topic))
        logits = w["decoder.embedding.weight"][: self.pieces] @ readout + w["decoder.bias"]
        gate = float(w["decoder.gate.weight"][0] @ features + w["decoder.gate.bias"][0])
        return h, (logits - np.log(np.exp(logits).sum())).tolist(), gate, attention.tolist()


@pytest.mark.parametrize("beam", [1, 4, 8])
@pytest.mark.parametrize("text", REQUESTS)
def test_core_and_python_search_agree(model_file: Path, text: str, beam: int) -> None:
    """Two searches over the same weights, both with rounded activations: every hypothesis is the same."""
    model = _core.load(str(model_file))
    verdict, hypotheses, tokens, attention = _translate(model, text, beam)
    expected = decode(RoundedEngine(model_file, rounded=True), model, text.encode(), beam)
    assert tokens == _core.tokenize(text.encode(), 0)
    assert verdict == expected.verdict
    assert [h[0] for h in hypotheses] == [h.command for h in expected.hypotheses]
    for (_, score, confidence, steps), reference in zip(hypotheses, expected.hypotheses, strict=True):
        assert score == pytest.approx(reference.score, abs=1e-2)
        assert confidence == pytest.approx(reference.confidence, abs=1e-2)
        assert [step[:2] for step in steps] == [step[:2] for step in reference.steps]
        assert [step[2] for step in steps] == pytest.approx([step.log_probability for step in reference.steps], abs=1e-2)
    for row, expected_row in zip(attention, expected.attention, strict=True):
        assert row == pytest.approx(list(expected_row), abs=1e-2)


@pytest.mark.parametrize("text", REQUESTS)
def test_core_is_close_to_the_network_of_the_lab(model_file: Path, text: str) -> None:
    """The same best command as the float network's; rounding the activations costs at most this much of a score."""
    model = _core.load(str(model_file))
    best = _translate(model, text)[1][0]
    reference = decode(ReferenceEngine.from_file(model_file), model, text.encode(), 4).hypotheses[0]
    assert best[0] == reference.command
    assert best[1] == pytest.approx(reference.score, abs=0.1)


@pytest.mark.parametrize("text", REQUESTS)
def test_the_two_reference_engines_agree(model_file: Path, text: str) -> None:
    model = _core.load(str(model_file))
    one = decode(ReferenceEngine.from_file(model_file), model, text.encode())
    two = decode(RoundedEngine(model_file, rounded=False), model, text.encode())
    assert [h.command for h in one.hypotheses] == [h.command for h in two.hypotheses]
    assert [h.score for h in one.hypotheses] == pytest.approx([h.score for h in two.hypotheses], abs=1e-4)


def _greedy(engine: RoundedEngine, model: Any, text: bytes) -> str | None:
    """The best continuation at every step, written apart from the beam search: what beam 1 must find."""
    memory, h, _ = engine.encode(_core.source_ids(model, text))
    (first, labels, following), aliases = _core.states(model), _core.aliases(text)
    types = [token[1] for token in _core.tokenize(text, 0)]
    state, decoder_input, steps = 0, len(PIECES), []
    while state != END and len(steps) < 46:
        h, log_pieces, gate, attention = engine.step(decoder_input, h, memory)
        generate, copy = -np.logaddexp(0, -gate), -np.logaddexp(0, gate)
        options = []
        for edge in range(first[state], first[state + 1]):
            if labels[edge] & SLOT:
                for position in _core.allowed(model, text, labels[edge]):
                    p = sum(weight for weight, alias in zip(attention, aliases) if alias == position)
                    options.append((copy + np.log(p), edge, position, len(PIECES) + 1 + types[position]))
            elif labels[edge]:
                options.append((generate + log_pieces[labels[edge]], edge, -1, labels[edge]))
            else:
                return _core.fill(model, text, steps)  # beam 1 ends at the first end unless a longer command scores better
        _, edge, position, decoder_input = max(options)
        steps.append((labels[edge], position))
        state = following[edge]
    return None


def test_beam_1_is_greedy(tmp_path: Path) -> None:
    """In an automaton without a choice between ending and going on, beam 1 takes the best edge at each state."""
    sizes = Sizes(1 + TYPES + len(WORDS), len(PIECES), TYPES, 32, 48, 64, 16)
    place, ext = _slot("place"), _slot("ext")
    states = [[(1, 1), (3, 1), (6, 1)], [(2, 2), (4, 2), (place, 3)], [(place, 3), (ext, 3)], [(0, END)]]
    first = [0, 3, 6, 8, 9]
    flat = [edge for edges in states for edge in edges]
    automaton = first, [label for label, _ in flat], [target for _, target in flat]
    for seed in range(5):
        write_model(tmp_path / "model.bin", sizes, _network(seed, sizes).state_dict(), WORDS, PIECES, automaton, JUDGE)
        model, engine = _core.load(str(tmp_path / "model.bin")), RoundedEngine(tmp_path / "model.bin", rounded=True)
        for text in REQUESTS:
            assert [h[0] for h in _translate(model, text, 1)[1]] == [_greedy(engine, model, text.encode())]


def test_kernels_are_bit_identical(model_file: Path) -> None:
    model = _core.load(str(model_file))
    assert _core.set_kernel(model) == _core.kernels()[0]
    assert _core.kernels()[-1] == "portable"
    fast = [_translate(model, text, 8) for text in REQUESTS]
    for kernel in _core.kernels()[1:]:
        assert _core.set_kernel(model, kernel) == kernel
        assert [_translate(model, text, 8) for text in REQUESTS] == fast, kernel
    with pytest.raises(ValueError, match="use portable"):
        _core.set_kernel(model, "abacus")


def test_translating_is_thread_safe(model_file: Path) -> None:
    model = _core.load(str(model_file))
    expected = {text: _translate(model, text) for text in REQUESTS}
    wrong: list[str] = []

    def work(seed: int) -> None:
        dice = random.Random(seed)
        for _ in range(100):
            text = dice.choice(REQUESTS)
            if _translate(model, text) != expected[text]:
                wrong.append(text)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_without_attention_no_tokens(model_file: Path) -> None:
    model = _core.load(str(model_file))
    full = _core.translate(model, b"list the files", 4, 0, 1)
    assert _core.translate(model, b"list the files", 4, 0, 0) == (*full[:2], None, None)
    assert len(full[3]) == len(full[1][0][3])
    assert all(sum(row) == pytest.approx(1, abs=1e-5) for row in full[3])


def test_requests_that_cannot_be_read(model_file: Path) -> None:
    model = _core.load(str(model_file))
    for text in (b"", b"   ", b"a" * 3000, b"\xff", b"a\x07b"):
        with pytest.raises(_core.TextError):
            _core.translate(model, text, 4, 0, 0)


def test_commands_are_written_as_the_search_writes_them(model_file: Path) -> None:
    model = _core.load(str(model_file))
    for text in REQUESTS:
        for command, _, _, steps in _translate(model, text, 8)[1]:
            assert _core.fill(model, text.encode(), [step[:2] for step in steps]) == command


def test_filling_refuses_what_is_no_step(model_file: Path) -> None:
    model = _core.load(str(model_file))
    for steps, error in (([(0, -1)], ValueError), ([(99, -1)], ValueError), ([(0x7FFFFFFF, 0)], ValueError), ([(-1, 0)], ValueError),
                         ([(_slot("place"), 3)], IndexError), ([(_slot("place"), -1)], IndexError), ([(1, -1)] * 49, ValueError)):
        with pytest.raises(error, match="expected"):
            _core.fill(model, b"list the files", steps)


def test_the_same_value_twice_is_one_candidate(model_file: Path) -> None:
    text = b"show a.txt and a.txt"
    assert _core.aliases(text) == [0, 1, 2, 1]
    assert 3 not in _core.allowed(_core.load(str(model_file)), text, _slot("file"))


# ---- the vocabulary ----

KNOWN = [".service", ".sqlite", "box", "calls", "copy", "delete", "directory", "don't", "file", "folder", "kill", "list", "log", "logs",
         "part", "port", "ports", "process", "processes", "remove", "show", "sort", "stop", "us", "use"]


@pytest.mark.parametrize(("word", "expected"), [
    ("list", "list"), ("listing", "list"), ("lists", "list"), ("listed", "list"), ("removing", "remove"), ("removed", "remove"),
    ("stopped", "stop"), ("stopping", "stop"), ("using", "use"), ("boxes", "box"), ("directories", "directory"), ("copied", "copy"),
    ("copies", "copy"), ("file's", "file"), ("call", "calls"), ("logs", "logs"), ("logging", "log"), ("process", "process"),
    ("dleete", "delete"), ("sservice", None),
    ("sqlite", None), ("delet", "delete"), ("deletee", "delete"), ("celete", "delete"), ("elete", None), ("dekete", "delete"),
    ("shwo", "show"), ("dont", "don't"), ("fiel", "file"), ("kil", None), ("hsow", None), ("pert", "part"), ("sprt", "sort"),
    ("portt", "ports"), ("folder5", None), ("fol-der", None), ("deeltte", None),
    ("\u00e9", None), ("", None), ("a", None), ("s", None), ("x" * 5000, None),
])
def test_near_misses(word: str, expected: str | None) -> None:
    rank = _core.lookup(_core.vocabulary(words_section(KNOWN)), word)
    assert (KNOWN[rank] if rank >= 0 else None) == expected


@pytest.mark.parametrize(("request_text", "ending"), [
    ("notes.tar.xz", ".tar.xz"), ("NOTES.Tar.XZ", ".tar.xz"), ("a-1.2.tar.xz", ".tar.xz"), ("x.y.xz", ".xz"), ("/srv/old.d/x.xz", ".xz"),
    ("*.tar.xz", ".tar.xz"), ("'two words.xz'", ".xz"), ("/srv/.xz/notes", None), ("notes.pdf", None), (".xz", None), ("notes.tarxz", None),
])
def test_file_names_show_their_ending(request_text: str, ending: str | None) -> None:
    """The source id of a file name is that of its longest known ending; otherwise that of its type."""
    words = sorted([*KNOWN, ".tar.xz", ".xz"], key=str.encode)
    vocabulary = _core.vocabulary(words_section(words))
    types = len(_core.token_types())
    kind = _core.tokenize(request_text.encode())[0][1]
    assert _core.token_ids(vocabulary, request_text.encode()) == [1 + types + words.index(ending) if ending else 1 + kind]


def test_ids_need_a_request() -> None:
    with pytest.raises(_core.TextError):
        _core.token_ids(_core.vocabulary(words_section(KNOWN)), b"")


def test_every_word_is_found() -> None:
    dice = random.Random(3)
    words = sorted({"".join(dice.choices("abcdefg'-\u00e9", k=dice.randint(1, 9))) for _ in range(3000)}, key=str.encode)
    vocabulary = _core.vocabulary(words_section(words))
    assert [_core.lookup(vocabulary, word) for word in words] == list(range(len(words)))


def test_damaged_vocabularies_are_refused() -> None:
    section = words_section(KNOWN)
    for damaged in (b"", section[:-1], section[:20], section + b"x", b"\0" * 8, section.replace(b"copy", b"zopy")):
        with pytest.raises(_core.ModelError):
            _core.vocabulary(damaged)
    with pytest.raises(ValueError, match="sorted"):
        words_section(["b", "a"])
