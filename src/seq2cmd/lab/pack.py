"""The model file (model.bin): written from a trained network, read back for tests. native/model.h says what is where.

Notation: see model.py. Weight matrices become int8 with one scale a row, in blocks as the kernels read them
(native/kernels.h), or of 4 bits, and so does the table of words; biases and the two small vectors stay float32.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from zopfli.zlib import compress

MAGIC, FORMAT_VERSION, ALIGNMENT = b"SEQ2CMD\0", 8, 64
BLOCK, GROUP = 16, 4  # rows of a block of a matrix, and columns that lie together
CLIPPED = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)  # shares of a row's largest weight that a scale of few bits may end at
LATER_SIZES = (0, 0, 8, 0, 0, 8)  # N, Q, bits of words, P, G, bits of matrices where they are left out
END = 0xFFFF  # "next" of an edge that ends the command

Floats = NDArray[np.float32]
Automaton = tuple[Sequence[int], Sequence[int], Sequence[int]]  # first, label, next


class Packed(NamedTuple):
    """What a model file holds; the weights dequantized, by their names in ``Network().state_dict()``."""

    sizes: tuple[int, ...]  # as model.Sizes: source, pieces, types, E, H, D, A, N, Q, bits of the table of words, P, G, bits of matrices
    state: dict[str, Floats]
    words: list[str]
    pieces: list[tuple[str, int]]
    automaton: tuple[list[int], list[int], list[int]]
    judge: list[float]


def _padded(data: bytes, to: int) -> bytes:
    return data + bytes(-len(data) % to)


# ---- tensors: kind, names in the state dict, shape; in the order of s2c_weights ----


def _tensors(sizes: Sequence[int]) -> list[tuple[str, tuple[str, ...], tuple[int, int]]]:
    source, V, types, E, H, D, A, N, Q, bits, P, G, _ = sizes  # noqa: N806 - the notation of model.py
    C, inputs, of_intent = 2 * H, V + 1 + types, Q or D  # noqa: N806
    intent = [
        *([("matrix", ("encoder.intent.query.weight",), (Q, D))] if Q else []),
        ("matrix", ("encoder.intent.vectors.weight", "encoder.intent.bias"), (N, of_intent)),
        ("matrix", ("encoder.intent.first.weight",), (D, of_intent)),
        ("matrix", ("encoder.intent.topic.weight",), (E, of_intent)),
    ]
    ngrams = [
        ("nibbles", ("encoder.ngrams.table.weight",), (P, G)),
        ("matrix", ("encoder.ngrams.vectors.weight", "encoder.ngrams.vectors.bias"), (N, G)),
    ]
    gru = [(f"{name}_l0{direction}", columns) for direction in ("", "_reverse") for name, columns in (("ih", E), ("hh", H))]
    return [
        ("table" if bits == 8 else "nibbles", ("encoder.embedding.weight",), (source, E)),
        *(("matrix", (f"encoder.gru.weight_{name}", f"encoder.gru.bias_{name}"), (3 * H, columns)) for name, columns in gru),
        ("matrix", ("encoder.initial.weight", "encoder.initial.bias"), (D, C)),
        ("matrix", ("encoder.key.weight",), (A, C)),
        ("matrix", ("encoder.bag.weight",), (D, E)),
        ("matrix", ("encoder.topic.weight",), (E, E)),
        *(intent if N else []),
        *(ngrams if P else []),
        ("pieces", ("decoder.embedding.weight",), (inputs, E)),
        ("vector", ("decoder.bias",), (1, V)),
        ("matrix", ("decoder.query.weight", "decoder.query.bias"), (A, D)),
        ("vector", ("decoder.score.weight",), (1, A)),
        ("matrix", ("decoder.cell.input.weight", "decoder.cell.input.bias"), (3 * D, E + C)),
        ("matrix", ("decoder.cell.hidden.weight", "decoder.cell.hidden.bias"), (3 * D, D)),
        ("matrix", ("decoder.readout.weight", "decoder.readout.bias"), (E, D + C + E)),
        ("vector", ("decoder.gate.weight", "decoder.gate.bias"), (1, D + C + E)),
    ]


def quantize_rows(weight: Floats, bits: int = 8) -> tuple[NDArray[np.int8], Floats]:
    """weight [rows,columns] -> int8 [rows,columns] (of 4 bits: -7..7), scale [rows]: weight is about values * scale.

    With 8 bits the scale ends at the largest weight of the row; with fewer, at the share of it that makes the squared error least.
    """
    most = 2 ** (bits - 1) - 1
    largest = (np.abs(weight).max(axis=1) / most).astype(np.float32)
    best, best_scale, least = np.zeros(weight.shape), largest.copy(), np.full(len(weight), np.inf)
    for share in CLIPPED if bits < 8 else (1.0,):
        scale = largest * np.float32(share)
        divisor = np.where(scale > 0, scale, 1)[:, None]
        values = np.clip(np.rint(weight / divisor), -most, most)
        error = np.square(values * divisor - weight).sum(axis=1)
        better = error < least
        best[better], best_scale[better], least[better] = values[better], scale[better], error[better]
    return best.astype(np.int8), best_scale


def _halves(values: NDArray[np.int8]) -> bytes:
    """values [...,columns] of 4 bits -> two in a byte, the first in the low half."""
    half = values.astype(np.uint8) & 15
    return (half[..., ::2] | half[..., 1::2] << 4).tobytes()


def _whole(data: NDArray[np.uint8]) -> NDArray[np.int8]:
    """data [n] -> 4-bit values [2n]; the other way round."""
    both = np.stack([data & 15, data >> 4], -1).reshape(-1)
    return (both ^ 8).astype(np.int8) - np.int8(8)


def _folded(blocks: NDArray[np.int8]) -> NDArray[np.int8]:
    """Blocks of 4-bit values in the order of the file: the halves of 32 bytes are 64 values of a block, first all the low halves."""
    return blocks.reshape(-1, 2, 32).transpose(0, 2, 1)


def _unfolded(values: NDArray[np.int8]) -> NDArray[np.int8]:
    """The other way round."""
    return np.ascontiguousarray(values.reshape(-1, 32, 2).transpose(0, 2, 1))


def _whole_blocks(array: NDArray[Any]) -> NDArray[Any]:
    """array [rows,...] -> the same with zeros up to a multiple of BLOCK."""
    return np.pad(array, ((0, -len(array) % BLOCK), *((0, 0),) * (array.ndim - 1)))


def _blocks(values: NDArray[np.int8]) -> NDArray[np.int8]:
    """values [rows,columns] -> [blocks,columns/GROUP,BLOCK,GROUP], the last block filled up with zeros."""
    whole = _whole_blocks(values)
    return np.ascontiguousarray(whole.reshape(-1, BLOCK, values.shape[1] // GROUP, GROUP).transpose(0, 2, 1, 3))


def _rows(blocks: NDArray[np.int8], columns: int) -> NDArray[np.int8]:
    """blocks as they lie in the file -> values [rows of whole blocks,columns]; the other way round."""
    return blocks.reshape(-1, columns // GROUP, BLOCK, GROUP).transpose(0, 2, 1, 3).reshape(-1, columns)


def _array(state: Mapping[str, Any], name: str) -> Floats:
    value = state[name]
    if hasattr(value, "detach"):  # a torch tensor, without importing torch
        value = value.detach().cpu().numpy()
    array = np.asarray(value, dtype="<f4")
    if not np.isfinite(array).all() or np.abs(array).max(initial=0) > 1e4:
        raise ValueError(f"{name}: expected finite weights up to 10,000, got others: train again with a lower learning rate")
    return array


class _Out(bytearray):
    """Bytes in which everything begins at a multiple of ALIGNMENT."""

    def put(self, data: bytes) -> None:
        self.extend(bytes(-len(self) % ALIGNMENT) + data)


class _In:
    """The same for reading."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, dtype: str, count: int) -> NDArray[Any]:
        self.at += -self.at % ALIGNMENT
        values = np.frombuffer(self.data, dtype, count, self.at)
        self.at += values.nbytes
        return values


def _weights(sizes: Sequence[int], state: Mapping[str, Any]) -> bytes:
    out = _Out()
    put = out.put
    for kind, names, shape in _tensors(sizes):
        arrays = [_array(state, name) for name in names]
        if arrays[0].size != shape[0] * shape[1]:
            raise ValueError(f"{names[0]}: expected shape {shape}, got {arrays[0].shape}: do the sizes belong to these weights?")
        if kind == "vector":
            put(_whole_blocks(np.concatenate([array.reshape(-1) for array in arrays])).tobytes())
            continue
        bits = sizes[-1] if kind in ("matrix", "pieces") else 4 if kind == "nibbles" else 8
        values, scale = quantize_rows(arrays[0].reshape(shape), bits)
        if kind in ("table", "nibbles"):
            put(_halves(values) if kind == "nibbles" else values.tobytes())
            put(scale.astype("<f4").tobytes())
            continue
        put(_halves(_folded(_blocks(values))) if bits == 4 else _blocks(values).tobytes())
        put(_whole_blocks(scale.astype("<f4")).tobytes())
        if kind == "matrix":
            put(_whole_blocks(arrays[1] if len(arrays) > 1 else np.zeros(shape[0], "<f4")).tobytes())
    return bytes(out)


# ---- the other sections ----


def _texts(texts: Iterable[str]) -> tuple[bytes, bytes]:
    """Offsets (u32, one more than there are texts), and the texts in a row."""
    encoded = [text.encode() for text in texts]
    offsets = [0]
    for text in encoded:
        offsets.append(offsets[-1] + len(text))
    return struct.pack(f"<{len(offsets)}I", *offsets), b"".join(encoded)


def words_section(words: list[str]) -> bytes:
    """The source vocabulary as it stands in the model file.

    Raises:
        ValueError: the words are not sorted by their UTF-8 bytes, or not all different, or one is empty.
    """
    encoded = [word.encode() for word in words]
    if not words or not encoded[0] or any(a >= b for a, b in zip(encoded, encoded[1:])):
        raise ValueError("expected different, non-empty words sorted by their UTF-8 bytes: use sorted(set(words), key=str.encode)")
    offsets, text = _texts(words)
    return struct.pack("<I", len(words)) + offsets + text


def _pieces_section(pieces: Sequence[tuple[str, int]]) -> bytes:
    if not pieces or pieces[0][0] != "":
        raise ValueError("expected piece 0 to be EOS, the empty text: put ('', 0) first")
    bad = [text for text, glue in pieces[1:] if not text or not text.isascii() or not text.isprintable() or not 0 <= glue <= 3]
    if bad:
        raise ValueError(f"expected pieces of printable ASCII with glue 0 to 3, got {bad[:3]}: correct these command forms")
    offsets, text = _texts(text for text, _ in pieces)
    return struct.pack("<I", len(pieces)) + offsets + _padded(bytes(glue for _, glue in pieces), 4) + text


def _states_section(automaton: Automaton) -> bytes:
    first, label, following = automaton
    if len(first) < 2 or len(label) != len(following) or first[-1] != len(label) or max(len(first), len(label)) > 65535:
        got = f"{len(first) - 1} states, {len(label)} labels, {len(following)} targets"
        raise ValueError(f"expected at most 65,534 states and 65,535 edges, each with a target, got {got}: use fewer command forms")
    arrays = (_padded(struct.pack(f"<{len(numbers)}H", *numbers), 4) for numbers in (first, label, following))
    return struct.pack("<II", len(first) - 1, len(label)) + b"".join(arrays)


def _forms_section(forms: Sequence[tuple[int, int]]) -> bytes:
    ordered = sorted(forms, key=lambda form: (form[0], form[1] & 0x3FFF))  # marks do not count
    intents = struct.pack(f"<{len(ordered)}H", *(intent for _, intent in ordered))
    return struct.pack(f"<{1 + len(ordered)}I", len(ordered), *(hashed for hashed, _ in ordered)) + _padded(intents, 4)


def _file(sections: Mapping[str, bytes]) -> bytes:
    head = len(MAGIC) + 8 + 16 * len(sections)
    directory, body = b"", bytearray(head)
    for name, data in sections.items():
        body.extend(bytes(-len(body) % ALIGNMENT))
        directory += struct.pack("<8sII", name.encode(), len(body), len(data))
        body.extend(data)
    body[:head] = MAGIC + struct.pack("<II", FORMAT_VERSION, len(sections)) + directory
    return bytes(body)


def _deflated(data: bytes) -> bytes:
    """Its length, and bare DEFLATE data."""
    packed: bytes = compress(data)[2:-4]
    return struct.pack("<I", len(data)) + packed


def write_model(path: str | Path, sizes: Sequence[int], state_dict: Mapping[str, Any], words: list[str], pieces: list[tuple[str, int]],
                automaton: Automaton, judge: Sequence[float], forms: Sequence[tuple[int, int]] = (), deflate: bool = True) -> int:
    """Writes a model file; `sizes` is a ``model.Sizes``, `state_dict` holds torch tensors or arrays, `forms` hash and intent.

    With `deflate` words, pieces, states and judge are compressed.

    Returns:
        Bytes written.

    Raises:
        ValueError: the parts do not fit each other.
    """
    sizes = (*sizes, *LATER_SIZES[len(sizes) - 7 :])
    if len(judge) != 16:
        raise ValueError(f"expected 16 numbers for the judge, got {len(judge)}: see s2c_judge in native/model.h")
    if (sizes[0], sizes[1]) != (1 + sizes[2] + len(words), len(pieces)):
        raise ValueError(f"expected {sizes[0] - 1 - sizes[2]} words and {sizes[1]} pieces, got {len(words)} and {len(pieces)}")
    if any(dimension % 16 for dimension in (*sizes[3:7], sizes[8], sizes[11])) or not {sizes[9], sizes[12]} <= {4, 8}:
        raise ValueError(f"expected E, H, D, A, Q, G as multiples of 16, weights of 4 or 8 bits, got {sizes[3:]}: change the recipe's size")
    small = {
        "words": words_section(words),
        "pieces": _pieces_section(pieces),
        "states": _states_section(automaton),
        "judge": struct.pack("<16f", *judge),
    }
    sections = {"packed": _deflated(_file(small))} if deflate else small
    if forms:  # hashes do not get smaller
        sections["forms"] = _forms_section(forms)
    data = _file({"sizes": struct.pack("<13i", *sizes), **sections, "weights": _weights(sizes, state_dict)})
    # Never written in place: another process may have the old file mapped.
    temporary = Path(f"{path}.{os.getpid()}.tmp")
    temporary.write_bytes(data)
    temporary.replace(path)
    return len(data)


# ---- reading back ----


def _sections(data: bytes) -> dict[str, bytes]:
    if data[:8] != MAGIC or struct.unpack_from("<I", data, 8)[0] != FORMAT_VERSION:
        raise ValueError(f"expected a seq2cmd model file of format {FORMAT_VERSION}: pack the model again")
    sections = {}
    for i in range(struct.unpack_from("<I", data, 12)[0]):
        name, offset, length = struct.unpack_from("<8sII", data, 16 + 16 * i)
        sections[name.rstrip(b"\0").decode()] = data[offset : offset + length]
    if "packed" in sections:
        sections |= _sections(zlib.decompress(sections.pop("packed")[4:], -15))
    return sections


def _read_texts(data: bytes, gap: int = 0) -> list[str]:
    """Texts behind a count and offsets; `gap` bytes for each text (padded to 4) lie before the texts."""
    count = struct.unpack_from("<I", data)[0]
    offsets = struct.unpack_from(f"<{count + 1}I", data, 4)
    start = 4 * (count + 2) + (gap * count + 3) // 4 * 4
    return [data[start + a : start + b].decode() for a, b in zip(offsets, offsets[1:])]


def _read_states(data: bytes) -> tuple[list[int], list[int], list[int]]:
    states, edges = struct.unpack_from("<II", data)
    at, arrays = 8, []
    for count in (states + 1, edges, edges):
        arrays.append(list(struct.unpack_from(f"<{count}H", data, at)))
        at += (2 * count + 3) // 4 * 4
    return arrays[0], arrays[1], arrays[2]


def _read_weights(data: bytes, sizes: Sequence[int]) -> dict[str, Floats]:
    take, state = _In(data).take, {}
    for kind, names, (rows, columns) in _tensors(sizes):
        if kind == "vector":
            values = take("<f4", -(-(columns + len(names) - 1) // BLOCK) * BLOCK)[: columns + len(names) - 1].copy()
            state[names[0]] = values[:columns] if names[0] == "decoder.bias" else values[:columns].reshape(1, columns)
            if len(names) > 1:
                state[names[1]] = values[columns:]
            continue
        whole = rows + -rows % BLOCK if kind in ("matrix", "pieces") else rows
        if kind in ("table", "nibbles"):
            values = _whole(take("u1", rows * columns // 2)) if kind == "nibbles" else take("i1", rows * columns)
            values = values.reshape(rows, columns)
        else:
            blocks = _unfolded(_whole(take("u1", whole * columns // 2))) if sizes[-1] == 4 else take("i1", whole * columns)
            values = _rows(blocks, columns)[:rows]
        state[names[0]] = values.astype(np.float32) * take("<f4", whole)[:rows, None]
        if kind == "matrix":
            bias = take("<f4", whole)[:rows].copy()
            if len(names) > 1:
                state[names[1]] = bias
    return state


def read_model(path: str | Path) -> Packed:
    """Reads a model file back, without the checks of the core: for tests, and to see what int8 does to a network."""
    sections = _sections(Path(path).read_bytes())
    sizes = struct.unpack("<13i", sections["sizes"])
    pieces = sections["pieces"]
    glue = pieces[4 * (sizes[1] + 2) :]
    return Packed(sizes, _read_weights(sections["weights"], sizes), _read_texts(sections["words"]),
                  [(text, glue[i]) for i, text in enumerate(_read_texts(pieces, 1))], _read_states(sections["states"]),
                  list(struct.unpack("<16f", sections["judge"])))


def unfolded(data: bytes) -> bytes:
    """A model file with nothing deflated and 8 bits a weight in matrices: the same answers, for a reader without memory to unpack it in.

    Raises:
        ValueError: no model file of this format.
    """
    sections = _sections(data)
    sizes = struct.unpack("<13i", sections["sizes"])
    if sizes[-1] == 8:
        return _file(sections)
    take, out = _In(sections["weights"]).take, _Out()
    for kind, names, (rows, columns) in _tensors(sizes):
        whole = rows + -rows % BLOCK
        if kind == "vector":
            out.put(take("<f4", -(-(columns + len(names) - 1) // BLOCK) * BLOCK).tobytes())
        elif kind in ("table", "nibbles"):
            out.put(take("i1", rows * columns // (2 if kind == "nibbles" else 1)).tobytes())
            out.put(take("<f4", rows).tobytes())
        else:
            out.put(_unfolded(_whole(take("u1", whole * columns // 2))).tobytes())
            for _ in range(2 if kind == "matrix" else 1):  # scales, biases
                out.put(take("<f4", whole).tobytes())
    return _file(sections | {"sizes": struct.pack("<13i", *sizes[:-1], 8), "weights": bytes(out)})
