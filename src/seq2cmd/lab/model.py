"""The network: GRU encoder, Bahdanau attention, GRU decoder with copying.

Notation (as in every file of the lab):
    B  batch                      E  embedding size
    S  source tokens              H  encoder hidden size, per direction
    T  target pieces              C  memory size, 2 * H
    V  literal pieces (0 = EOS)   D  decoder hidden size
    A  attention size             I  decoder inputs: V pieces, BOS, one COPY per token type

Sources: Bahdanau et al. 2015 (additive attention), See et al. 2017 (pointer-generator), Cho et al. 2014 (GRU).
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

EOS = 0


class Sizes(NamedTuple):
    """Every dimension of a network; the recipe's one dial sets them."""

    source: int  # source vocabulary: unknown word, token types, words
    pieces: int  # V
    types: int  # token types
    embedding: int  # E
    encoder: int  # H
    decoder: int  # D
    attention: int  # A

    @property
    def memory(self) -> int:
        return 2 * self.encoder

    @property
    def inputs(self) -> int:
        """I: decoder inputs, in this order: pieces, BOS, COPY of each token type."""
        return self.pieces + 1 + self.types

    @property
    def bos(self) -> int:
        return self.pieces

    @property
    def copy(self) -> int:
        """Decoder input after a copied token of type t is ``copy + t``."""
        return self.pieces + 1


class Memory(NamedTuple):
    """What the decoder reads: states [B,S,C], keys [B,S,A], topic [B,E], padding [B,S] (True = no token)."""

    states: Tensor
    keys: Tensor
    topic: Tensor
    padding: Tensor


class GRUCell(nn.Module):
    """A GRU cell as two matrix products, so that ONNX quantization reaches it. Gate order r, z, n."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.input = nn.Linear(inputs, 3 * hidden)
        self.hidden = nn.Linear(hidden, 3 * hidden)
        self.size = hidden

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        """x [B,inputs], h [B,hidden] -> h [B,hidden]."""
        xr, xz, xn = self.input(x).split(self.size, -1)
        hr, hz, hn = self.hidden(h).split(self.size, -1)
        r = torch.sigmoid(xr + hr)
        z = torch.sigmoid(xz + hz)
        n = torch.tanh(xn + r * hn)
        return n + z * (h - n)


class WordVectors(nn.Module):
    """Word embeddings that start from static vectors: ``vectors @ projection + own``.

    A word that training never sees has no `own` part and still means something through its vector. In training the `own` part of a word is
    left out now and then, so that the network learns to do without. `folded` gives the plain table that inference uses.
    """

    vectors: Tensor
    trained: Tensor

    def __init__(self, vectors: Tensor, trained: Tensor, embedding: int, drop: float) -> None:
        """vectors [source,W] static; trained [source] 1 where training sees the word."""
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.register_buffer("trained", trained.float().unsqueeze(1))
        self.own = nn.Parameter(torch.randn(vectors.size(0), embedding) * embedding**-0.5)
        self.projection = nn.Linear(vectors.size(1), embedding, bias=False)
        nn.init.normal_(self.projection.weight, 0, (vectors.size(1) * embedding) ** -0.5)
        self.drop = drop

    def folded(self) -> Tensor:
        """The embedding table [source,E]."""
        table: Tensor = self.projection(self.vectors) + self.own * self.trained
        return table

    def forward(self, source: Tensor) -> Tensor:
        """source [B,S] -> embeddings [B,S,E]."""
        own = (self.own * self.trained)[source]
        static: Tensor = self.projection(self.vectors[source])
        if self.training and self.drop:
            has_vector = self.vectors[source].abs().amax(-1, keepdim=True) > 0
            keep = (torch.rand(*source.shape, 1) >= self.drop) | ~has_vector
            own = own * keep
        return static + own


class Encoder(nn.Module):
    """Embedding, bidirectional GRU, and the bag of words.

    The bag is the sum of the embeddings over the square root of their number. It reaches the decoder's first state and, as the topic, every
    choice of a piece, so that what a request is about does not have to pass through the recurrence.
    """

    def __init__(self, sizes: Sizes, dropout: float = 0.0, words: WordVectors | None = None) -> None:
        super().__init__()
        self.embedding: nn.Module = words or nn.Embedding(sizes.source, sizes.embedding)
        self.gru = nn.GRU(sizes.embedding, sizes.encoder, batch_first=True, bidirectional=True)
        self.initial = nn.Linear(sizes.memory, sizes.decoder)
        self.key = nn.Linear(sizes.memory, sizes.attention, bias=False)
        self.bag = nn.Linear(sizes.embedding, sizes.decoder, bias=False)
        self.topic = nn.Linear(sizes.embedding, sizes.embedding, bias=False)
        self.dropout = nn.Dropout(dropout)
        if isinstance(self.embedding, nn.Embedding):
            nn.init.normal_(self.embedding.weight, 0, sizes.embedding**-0.5)

    def forward(self, source: Tensor, lengths: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """source [B,S] ids, lengths [B] -> states [B,S,C], keys [B,S,A], topic [B,E], h0 [B,D]. Without lengths every row is full."""
        x = self.dropout(self.embedding(source))  # [B,S,E]
        if lengths is None:
            bag = x.sum(1) * source.size(1) ** -0.5  # [B,E]
            states, last = self.gru(x)  # [B,S,C], [2,B,H]
        else:
            real = (torch.arange(source.size(1)) < lengths.unsqueeze(1)).unsqueeze(-1)  # [B,S,1]
            bag = (x * real).sum(1) * lengths.unsqueeze(1) ** -0.5
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            output, last = self.gru(packed)
            states, _ = nn.utils.rnn.pad_packed_sequence(output, batch_first=True, total_length=source.size(1))
        h0 = torch.tanh(self.initial(torch.cat([last[0], last[1]], -1)) + self.bag(bag))  # [B,D]
        states = self.dropout(states)
        return states, self.key(states), self.topic(bag), h0


class Decoder(nn.Module):
    """One step: attention from the previous state, GRU, gate between generating and copying."""

    def __init__(self, sizes: Sizes, dropout: float = 0.0) -> None:
        super().__init__()
        self.sizes = sizes
        self.embedding = nn.Embedding(sizes.inputs, sizes.embedding)
        self.query = nn.Linear(sizes.decoder, sizes.attention)
        self.score = nn.Linear(sizes.attention, 1, bias=False)
        self.cell = GRUCell(sizes.embedding + sizes.memory, sizes.decoder)
        features = sizes.decoder + sizes.memory + sizes.embedding
        self.readout = nn.Linear(features, sizes.embedding)
        self.bias = nn.Parameter(torch.zeros(sizes.pieces))
        self.gate = nn.Linear(features, 1)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.embedding.weight, 0, sizes.embedding**-0.5)

    def step(self, inputs: Tensor, h: Tensor, memory: Memory) -> tuple[Tensor, Tensor, Tensor]:
        """inputs [B], h [B,D] -> h [B,D], attention [B,S], features [B,D+C+E]."""
        e = self.embedding(inputs)  # [B,E]
        energy = self.score(torch.tanh(memory.keys + self.query(h).unsqueeze(1))).squeeze(-1)  # [B,S]
        attention = energy.masked_fill(memory.padding, -1e9).softmax(-1)
        context = torch.bmm(attention.unsqueeze(1), memory.states).squeeze(1)  # [B,C]
        h = self.cell(torch.cat([self.dropout(e), context], -1), h)
        return h, attention, torch.cat([h, context, e], -1)

    def read(self, features: Tensor, topic: Tensor) -> tuple[Tensor, Tensor]:
        """features [...,D+C+E], topic [...,E] -> log-probabilities of pieces [...,V], gate logit [...].

        Output weights are tied to the embedding.
        """
        readout = torch.tanh(self.readout(features) + topic)
        logits = readout @ self.embedding.weight[: self.sizes.pieces].T + self.bias
        return logits.log_softmax(-1), self.gate(features).squeeze(-1)


class Network(nn.Module):
    """Encoder and decoder with the training loss."""

    def __init__(self, sizes: Sizes, dropout: float = 0.0, words: WordVectors | None = None) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes, dropout, words)
        self.decoder = Decoder(sizes, dropout)
        self.dropout = nn.Dropout(dropout)

    def inference_state(self) -> dict[str, Tensor]:
        """Weights as a Network without WordVectors has them."""
        state = {name: tensor.detach().clone() for name, tensor in self.state_dict().items()}
        if isinstance(self.encoder.embedding, WordVectors):
            state = {name: tensor for name, tensor in state.items() if not name.startswith("encoder.embedding.")}
            state["encoder.embedding.weight"] = self.encoder.embedding.folded().detach().clone()
        return state

    def encode(self, source: Tensor, lengths: Tensor) -> tuple[Memory, Tensor]:
        """source [B,S], lengths [B] -> memory, h0 [B,D]."""
        states, keys, topic, h0 = self.encoder(source, lengths)
        padding = torch.arange(source.size(1)).unsqueeze(0) >= lengths.unsqueeze(1)
        return Memory(states, keys, topic, padding), h0

    def forward(
        self,
        source: Tensor,
        lengths: Tensor,
        inputs: Tensor,
        target: Tensor,
        copies: Tensor,
        smoothing: float = 0.0,
        teacher_forcing: float = 1.0,
    ) -> Tensor:
        """Mean negative log-likelihood of the target pieces.

        source [B,S], lengths [B]; inputs [B,T] decoder inputs; target [B,T] piece ids, -1 = only a copy can say it, -2 = padding;
        copies [B,T,S] 1 where copying that token says the target.
        """
        memory, h = self.encode(source, lengths)
        steps, attentions = [], []
        y = inputs[:, 0]
        for t in range(target.size(1)):
            h, attention, features = self.decoder.step(y, h, memory)
            steps.append(features)
            attentions.append(attention)
            if t + 1 < target.size(1):
                y = inputs[:, t + 1]
                if teacher_forcing < 1.0:
                    with torch.no_grad():
                        guess = self.decoder.read(features, memory.topic)[0].argmax(-1)
                    own = (torch.rand_like(guess, dtype=torch.float) >= teacher_forcing) & (target[:, t] >= 0)
                    y = torch.where(own, guess, y)
        features = self.dropout(torch.stack(steps, 1))  # [B,T,D+C+E]
        attention = torch.stack(attentions, 1)  # [B,T,S]
        pieces, gate = self.decoder.read(features, memory.topic.unsqueeze(1))  # [B,T,V], [B,T]
        known = (target >= 0).float()
        generate = pieces.gather(-1, target.clamp(min=0).unsqueeze(-1)).squeeze(-1).exp() * known
        copy = (attention * copies).sum(-1)
        p = torch.sigmoid(gate) * generate + torch.sigmoid(-gate) * copy
        real = (target != -2).float()
        loss = -(p + 1e-8).log()
        if smoothing > 0:
            loss = (1 - smoothing) * loss - smoothing * pieces.mean(-1) * known
        return (loss * real).sum() / real.sum()
