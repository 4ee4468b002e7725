"""The second opinion on which task is meant: a bag of word n-grams, without any order beyond them.

It errs elsewhere than the recurrent encoder does, so the two together are right more often than either alone. Single words and pairs of
neighbours are hashed into one table (hashing trick, Weinberger et al. 2009; fastText, Joulin et al. 2017); the rows are summed, squashed,
and compared with a vector of each intent. native/ngrams.c is the same in C. Notation as in model.py,
and P rows of the table, G their size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from seq2cmd.lab.few_bits import rounded

if TYPE_CHECKING:
    from seq2cmd.lab.model import Sizes

CODES = 1 << 20  # a token's code is below; before the first and behind the last stand the next two
BEGIN, END = CODES, CODES + 1
FIRST, SECOND, PAIR = 8191, 131, 7  # row of a word: code * FIRST modulo P; of a pair: (code * FIRST + next code * SECOND + PAIR) modulo P
BITS = 4  # of a weight in the packed table
SHARE = 0.7  # weight of this opinion beside the encoder's own; the vectors hold it, so that inference adds the logits as they are
SPREAD = 4.0  # of the squashed sum: lets a sum of few rows be sure


def word_code(word: str) -> int:
    """The code of a word: 20 bits of FNV-1a over its UTF-8 bytes."""
    value = 0x811C9DC5
    for byte in word.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value >> 12


def codes(words: Iterable[str], types: int) -> list[int]:
    """The code of every source id: the unknown word and the token types have their own number."""
    return [*range(1 + types), *map(word_code, words)]


class NGrams(nn.Module):
    """source [B,S], lengths [B] -> logits of the intents [B,N]."""

    codes: Tensor

    def __init__(self, sizes: Sizes, words: Sequence[str] = (), dropout: float = 0.0) -> None:
        """words: the source vocabulary; without it the codes have to be loaded."""
        super().__init__()
        own = codes(words, sizes.types) if words else list(range(sizes.source))
        self.register_buffer("codes", torch.tensor(own, dtype=torch.int64))
        self.table = nn.Embedding(sizes.ngrams, sizes.ngram)
        self.vectors = nn.Linear(sizes.ngram, sizes.intents)
        self.dropout = nn.Dropout(dropout)
        self.learning = False  # rows are rounded as the packed table will be
        nn.init.normal_(self.table.weight, 0, 0.5 * sizes.ngram**-0.5)
        self.requires_grad_(False)  # they learn by themselves, see ngram_training.py

    def rows(self, source: Tensor, lengths: Tensor | None) -> tuple[Tensor, Tensor]:
        """source [B,S], lengths [B] -> rows of the table [B,2S+1], which of them are real [B,2S+1]."""
        full = torch.full((source.size(0),), source.size(1)) if lengths is None else lengths
        at, end = torch.arange(source.size(1) + 2), full.unsqueeze(1) + 1
        edge = torch.full((source.size(0), 1), BEGIN)
        said = torch.cat([edge, self.codes[source], edge], 1)  # [B,S+2]
        said = torch.where(at == end, END, said)
        hashes = torch.cat([said[:, 1:-1] * FIRST, said[:, :-1] * FIRST + said[:, 1:] * SECOND + PAIR], 1)
        return hashes % self.table.num_embeddings, torch.cat([at[1:-1] < end, at[:-1] < end], 1)

    def forward(self, source: Tensor, lengths: Tensor | None = None) -> Tensor:
        """source [B,S], lengths [B] -> logits [B,N]; with lengths left out every row is full."""
        rows, real = self.rows(source, lengths)
        vectors = self._rounded(rows) if self.learning else self.table(rows)  # [B,2S+1,G]
        total = (vectors * real.unsqueeze(-1)).sum(1) * real.sum(1, keepdim=True) ** -0.5
        logits: Tensor = self.vectors(self.dropout(torch.tanh(total)))
        return logits

    def _rounded(self, rows: Tensor) -> Tensor:
        """The rows as few bits leave them; gradients pass as if nothing had happened (Bengio et al. 2013)."""
        different, places = rows.unique(return_inverse=True)  # type: ignore[no-untyped-call]
        vectors = self.table(different)
        return nn.functional.embedding(places, vectors + (rounded(vectors.detach(), BITS) - vectors.detach()))

    @torch.no_grad()
    def start(self) -> None:
        """Before training: what is compared with the vectors spreads wider than a tanh does."""
        self.vectors.weight *= SPREAD
