"""The network: GRU encoder, Bahdanau attention, GRU decoder with copying.

Notation (as in every file of the lab):
    B  batch                      E  embedding size
    S  source tokens              H  encoder hidden size, per direction
    T  target pieces              C  memory size, 2 * H
    V  literal pieces (0 = EOS)   D  decoder hidden size
    A  attention size             I  decoder inputs: V pieces, BOS, one COPY per token type
    N  intents (0: none)          Q  size of an intent's vector
    P  rows of the n-gram table   G  their size

Sources: Bahdanau et al. 2015 (additive attention), See et al. 2017 (pointer-generator), Cho et al. 2014 (GRU).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from seq2cmd.lab.few_bits import rounded
from seq2cmd.lab.ngrams import NGrams

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
    intents: int = 0  # N
    intent: int = 0  # Q; 0: as D, and the first state itself is compared with the vectors
    word_bits: int = 8  # of a weight in the packed table of words: 8 or 4
    ngrams: int = 0  # P: rows of the table of word n-grams, the second opinion on the intent; 0: none
    ngram: int = 0  # G
    weight_bits: int = 8  # of a weight in every other packed matrix: 8 or 4

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
    """What the decoder reads: states [B,S,C], keys [B,S,A], topic [B,E], padding [B,S] (True = no token).

    Beside it, if the network has intents: their log-probabilities [B,N], and what they are without the n-grams, for training.
    """

    states: Tensor
    keys: Tensor
    topic: Tensor
    padding: Tensor
    intents: Tensor | None = None
    own_intents: Tensor | None = None


class Prediction(NamedTuple):
    """What is said at every step: log_pieces [B,T,V], gate [B,T] (logit of saying a piece), attention [B,T,S]; the rest as in `Memory`."""

    log_pieces: Tensor
    gate: Tensor
    attention: Tensor
    intents: Tensor | None
    own_intents: Tensor | None = None


def gates(x: Tensor, g: Tensor, h: Tensor) -> Tensor:
    """The new state of a GRU from its two products: x [...,3D] of the input, g [...,3D] of the state, h [...,D]. Gate order r, z, n."""
    size = h.size(-1)
    r, z = torch.sigmoid(x[..., : 2 * size] + g[..., : 2 * size]).chunk(2, -1)
    n = torch.tanh(x[..., 2 * size :] + r * g[..., 2 * size :])
    return torch.lerp(n, h, z)


class GRUCell(nn.Module):
    """A GRU cell as two matrix products, so that ONNX quantization reaches it. Gate order r, z, n."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.input = nn.Linear(inputs, 3 * hidden)
        self.hidden = nn.Linear(hidden, 3 * hidden)
        self.size = hidden

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        """x [B,inputs], h [B,hidden] -> h [B,hidden]."""
        return gates(self.input(x), self.hidden(h), h)


class WordVectors(nn.Module):
    """Word embeddings that start from static vectors: ``vectors @ projection + own``.

    A word that training never sees has no `own` part and still means something through its vector. In training the `own` part of a word is
    left out now and then, so that the network learns to do without. `folded` gives the plain table that inference uses.
    """

    vectors: Tensor
    trained: Tensor

    def __init__(self, vectors: Tensor, trained: Tensor, embedding: int, drop: float, bits: int = 8) -> None:
        """vectors [source,W] static; trained [source] 1 where training sees the word; bits: of a weight of the table that is packed.

        With fewer than 8 bits the network learns with the rounded rows; 8 are so fine that nothing has to be learned.
        """
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.register_buffer("trained", trained.float().unsqueeze(1))
        self.own = nn.Parameter(torch.randn(vectors.size(0), embedding) * embedding**-0.5)
        self.projection = nn.Linear(vectors.size(1), embedding, bias=False)
        nn.init.normal_(self.projection.weight, 0, (vectors.size(1) * embedding) ** -0.5)
        self.drop, self.bits = drop, bits

    def folded(self) -> Tensor:
        """The embedding table [source,E]."""
        return self._rounded(self.projection(self.vectors) + self.own * self.trained)

    def _rounded(self, rows: Tensor) -> Tensor:
        """rows [...,E] as the packed table has them; gradients pass as if nothing had happened (Bengio et al. 2013)."""
        return rows + (rounded(rows.detach(), self.bits) - rows.detach()) if self.bits < 8 else rows

    def forward(self, source: Tensor) -> Tensor:
        """source [B,S] -> embeddings [B,S,E]."""
        own = (self.own * self.trained)[source]
        static: Tensor = self.projection(self.vectors[source])
        if self.training and self.drop:
            has_vector = self.vectors[source].abs().amax(-1, keepdim=True) > 0
            keep = (torch.rand(*source.shape, 1) >= self.drop) | ~has_vector
            own = own * keep
        return self._rounded(static + own)


class Intent(nn.Module):
    """Which task is meant, and what the decoder is told of it."""

    def __init__(self, sizes: Sizes, dropout: float = 0.0) -> None:
        super().__init__()
        size = sizes.intent or sizes.decoder
        self.query: nn.Module = nn.Linear(sizes.decoder, size, bias=False) if sizes.intent else nn.Identity()
        self.vectors = nn.Embedding(sizes.intents, size)
        self.bias = nn.Parameter(torch.zeros(sizes.intents))
        self.first = nn.Linear(size, sizes.decoder, bias=False)
        self.topic = nn.Linear(size, sizes.embedding, bias=False)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.vectors.weight, 0, size**-0.5)

    def forward(self, first: Tensor, topic: Tensor, other: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """first [B,D] (before tanh), topic [B,E], other [B,N] (logits of a second opinion, by its weight).

        Returns:
            Both with the intent in them, log-probabilities of the intents [B,N], and what they are without the other's.
        """
        query = self.query(self.dropout(torch.tanh(first)))  # [B,Q]
        logits = query @ self.vectors.weight.T + self.bias  # [B,N]
        own = logits.log_softmax(-1)
        intents = own if other is None else (logits + other).log_softmax(-1)
        meant = intents.exp() @ self.vectors.weight  # [B,Q]
        return first + self.first(meant), topic + self.topic(meant), intents, own


class Encoder(nn.Module):
    """Embedding, bidirectional GRU, and the bag of words.

    The bag is the sum of the embeddings over the square root of their number. It reaches the decoder's first state and, as the topic, every
    choice of a piece, so that what a request is about does not have to pass through the recurrence.

    With intents, the encoder first says which task is meant, and the decoder is told: the first state is compared with a learned vector of
    each intent, and the vectors, weighted by the probabilities, go into the first state and the topic (a memory network of one hop,
    Sukhbaatar et al. 2015, whose attention is trained to point at the task).
    """

    def __init__(self, sizes: Sizes, dropout: float = 0.0, words: WordVectors | None = None, vocabulary: Sequence[str] = ()) -> None:
        super().__init__()
        self.embedding: nn.Module = words or nn.Embedding(sizes.source, sizes.embedding)
        self.gru = nn.GRU(sizes.embedding, sizes.encoder, batch_first=True, bidirectional=True)
        self.initial = nn.Linear(sizes.memory, sizes.decoder)
        self.key = nn.Linear(sizes.memory, sizes.attention, bias=False)
        self.bag = nn.Linear(sizes.embedding, sizes.decoder, bias=False)
        self.topic = nn.Linear(sizes.embedding, sizes.embedding, bias=False)
        self.intent: Intent | None = Intent(sizes, dropout) if sizes.intents else None
        self.ngrams: NGrams | None = NGrams(sizes, vocabulary, dropout) if sizes.intents and sizes.ngrams else None
        self.dropout = nn.Dropout(dropout)
        if isinstance(self.embedding, nn.Embedding):
            nn.init.normal_(self.embedding.weight, 0, sizes.embedding**-0.5)

    def forward(
        self, source: Tensor, lengths: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor | None, Tensor | None]:
        """source [B,S] ids, lengths [B] -> states [B,S,C], keys [B,S,A], topic [B,E], h0 [B,D], and as in `Memory`: intents, own_intents.

        Without lengths every row is full.
        """
        x = self.dropout(self.embedding(source))  # [B,S,E]
        if lengths is None:
            bag = x.sum(1) * source.size(1) ** -0.5  # [B,E]
            states, last = self.gru(x)  # [B,S,C], [2,B,H]
        else:
            real = (torch.arange(source.size(1)) < lengths.unsqueeze(1)).unsqueeze(-1)  # [B,S,1]
            bag = (x * real).sum(1) * lengths.unsqueeze(1) ** -0.5
            states, last = self._both_ways(x, lengths)
        first = self.initial(torch.cat([last[0], last[1]], -1)) + self.bag(bag)  # [B,D], before tanh
        topic, intents, own = self.topic(bag), None, None
        if self.intent is not None:
            other = self.ngrams(source, lengths) if self.ngrams is not None else None
            first, topic, intents, own = self.intent(first, topic, other)
        states = self.dropout(states)
        return states, self.key(states), topic, torch.tanh(first), intents, own

    def _both_ways(self, x: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """x [B,S,E], lengths [B] -> states [B,S,C], last states [2,B,H]: what `self.gru` says of packed rows, in half the time.

        Both directions take their steps together, the second one on rows that are turned round.
        """
        gru, size = self.gru, self.gru.hidden_size
        at = torch.arange(x.size(1)).unsqueeze(0)  # [1,S]
        turned = torch.where(at < lengths.unsqueeze(1), lengths.unsqueeze(1) - 1 - at, at).unsqueeze(-1)  # [B,S,1]
        rows = torch.stack([x, x.gather(1, turned.expand_as(x))])  # [2,B,S,E]
        w = [torch.stack([getattr(gru, f"{name}_l0"), getattr(gru, f"{name}_l0_reverse")]) for name in ("weight_ih", "weight_hh")]
        b = [torch.stack([getattr(gru, f"{name}_l0"), getattr(gru, f"{name}_l0_reverse")]).unsqueeze(1) for name in ("bias_ih", "bias_hh")]
        inputs = torch.baddbmm(b[0], rows.flatten(1, 2), w[0].mT).view(2, x.size(0), x.size(1), 3 * size)  # [2,B,S,3H]
        h = x.new_zeros(2, x.size(0), size)
        steps = []
        for step in inputs.unbind(2):
            h = gates(step, torch.baddbmm(b[1], h, w[1].mT), h)
            steps.append(h)
        forward, backward = torch.stack(steps, 2)  # [B,S,H] each
        end = (lengths - 1).view(-1, 1, 1).expand(-1, 1, size)
        last = torch.stack([forward.gather(1, end).squeeze(1), backward.gather(1, end).squeeze(1)])
        return torch.cat([forward, backward.gather(1, turned.expand_as(backward))], -1), last


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

    def run(self, inputs: Tensor, h: Tensor, memory: Memory) -> tuple[Tensor, Tensor]:
        """All steps of `step` when every input is known: inputs [B,T], h [B,D] -> features [B,T,D+C+E], attention [B,T,S].

        What depends on the inputs alone is computed for all steps at once, and the two products of the state are one.
        """
        e = self.embedding(inputs)  # [B,T,E]
        width, a = e.size(-1), self.sizes.attention
        of_input, of_context = self.cell.input.weight[:, :width], self.cell.input.weight[:, width:].T
        from_inputs = nn.functional.linear(self.dropout(e), of_input, self.cell.input.bias)  # [B,T,3D]
        weight = torch.cat([self.query.weight, self.cell.hidden.weight]).T  # [D,A+3D]
        bias = torch.cat([self.query.bias, self.cell.hidden.bias])
        # tanh(x) = 2 sigmoid(2 x) - 1; the softmax does not see the constant, and sigmoid takes a quarter of tanh's time
        keys, score, mask = 2 * memory.keys, 2 * self.score.weight.T, memory.padding.unsqueeze(-1)  # [B,S,A], [A,1], [B,S,1]
        states, contexts, attentions = [], [], []
        for x in from_inputs.unbind(1):
            product = torch.addmm(bias, h, weight)  # [B,A+3D]
            energy = torch.sigmoid(keys + 2 * product[:, :a].unsqueeze(1)) @ score  # [B,S,1]
            attention = energy.masked_fill(mask, -1e9).softmax(1)
            context = (attention.mT @ memory.states).squeeze(1)  # [B,C]
            h = gates(torch.addmm(x, context, of_context), product[:, a:], h)
            states.append(h)
            contexts.append(context)
            attentions.append(attention)
        return torch.cat([torch.stack(states, 1), torch.stack(contexts, 1), e], -1), torch.cat(attentions, -1).mT

    def read(self, features: Tensor, topic: Tensor) -> tuple[Tensor, Tensor]:
        """features [...,D+C+E], topic [...,E] -> log-probabilities of pieces [...,V], gate logit [...].

        Output weights are tied to the embedding.
        """
        return self.logits(features, topic).log_softmax(-1), self.gate(features).squeeze(-1)

    def logits(self, features: Tensor, topic: Tensor) -> Tensor:
        """features [...,D+C+E], topic [...,E] -> logits of pieces [...,V]."""
        readout = torch.tanh(self.readout(features) + topic)
        return readout @ self.embedding.weight[: self.sizes.pieces].T + self.bias


def _unsaid(generate: Tensor, gate: Tensor, attention: Tensor, copies: Tensor) -> Tensor:
    """Negative log-likelihood [B,T] of what is said: by a piece (generate, gate [B,T]) or by copying (attention, copies [B,T,S])."""
    copy = (attention * copies).sum(-1)
    return -(torch.sigmoid(gate) * generate + torch.sigmoid(-gate) * copy + 1e-8).log()


def _mean(loss: Tensor, target: Tensor) -> Tensor:
    """Of the steps [B,T] that are no padding."""
    real = (target != -2).float()
    return (loss * real).sum() / real.sum()


def _of_intents(own: Tensor | None, intent: Tensor | None, weight: float) -> Tensor | float:
    """What the intents add to the loss; without the n-grams, which would take over what they know."""
    return weight * nn.functional.nll_loss(own, intent) if intent is not None and own is not None else 0.0


class Network(nn.Module):
    """Encoder and decoder with the training loss."""

    def __init__(self, sizes: Sizes, dropout: float = 0.0, words: WordVectors | None = None, vocabulary: Sequence[str] = ()) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes, dropout, words, vocabulary)
        self.decoder = Decoder(sizes, dropout)
        self.dropout = nn.Dropout(dropout)

    def matrices(self) -> dict[str, nn.Parameter]:
        """The weights that are packed as matrices: all but the two tables that the encoder looks rows up in, vectors and biases."""
        tables = ("encoder.embedding.", "encoder.ngrams.table.")
        return {name: p for name, p in self.named_parameters() if p.dim() == 2 and min(p.shape) > 1 and not name.startswith(tables)}

    def inference_state(self) -> dict[str, Tensor]:
        """Weights as a Network without WordVectors has them, those of few bits as they are packed."""
        state = {name: tensor.detach().clone() for name, tensor in self.state_dict().items()}
        if isinstance(self.encoder.embedding, WordVectors):
            state = {name: tensor for name, tensor in state.items() if not name.startswith("encoder.embedding.")}
            state["encoder.embedding.weight"] = self.encoder.embedding.folded().detach().clone()
        if self.sizes.weight_bits < 8:
            state |= {name: rounded(state[name], self.sizes.weight_bits) for name in self.matrices()}
        return state

    def encode(self, source: Tensor, lengths: Tensor) -> tuple[Memory, Tensor]:
        """source [B,S], lengths [B] -> memory, h0 [B,D]."""
        states, keys, topic, h0, intents, own = self.encoder(source, lengths)
        padding = torch.arange(source.size(1)).unsqueeze(0) >= lengths.unsqueeze(1)
        return Memory(states, keys, topic, padding, intents, own), h0

    def forward(
        self,
        source: Tensor,
        lengths: Tensor,
        inputs: Tensor,
        target: Tensor,
        copies: Tensor,
        smoothing: float = 0.0,
        teacher_forcing: float = 1.0,
        intent: Tensor | None = None,
        intent_weight: float = 0.0,
    ) -> Tensor:
        """Mean negative log-likelihood of the target pieces, and with a weight that of the intents.

        source [B,S], lengths [B]; inputs [B,T] decoder inputs; target [B,T] piece ids, -1 = only a copy can say it, -2 = padding;
        copies [B,T,S] 1 where copying that token says the target; intent [B].
        """
        said = self.predict(source, lengths, inputs, target, teacher_forcing)
        return self.loss(said, target, copies, smoothing, intent, intent_weight)

    def predict(self, source: Tensor, lengths: Tensor, inputs: Tensor, target: Tensor, teacher_forcing: float = 1.0) -> Prediction:
        """What is said at each step, the right previous pieces given; arguments as in `forward`."""
        memory, h = self.encode(source, lengths)
        if teacher_forcing < 1.0:
            features, attention = self._sampled(inputs, target, h, memory, teacher_forcing)
        else:
            features, attention = self.decoder.run(inputs, h, memory)
        features = self.dropout(features)  # [B,T,D+C+E]
        return Prediction(*self.decoder.read(features, memory.topic.unsqueeze(1)), attention, memory.intents, memory.own_intents)

    def loss(
        self, said: Prediction, target: Tensor, copies: Tensor, smoothing: float = 0.0,
        intent: Tensor | None = None, intent_weight: float = 0.0,
    ) -> Tensor:  # fmt: skip
        """The loss of a prediction; arguments as in `forward`."""
        known = (target >= 0).float()
        generate = said.log_pieces.gather(-1, target.clamp(min=0).unsqueeze(-1)).squeeze(-1).exp() * known
        loss = _unsaid(generate, said.gate, said.attention, copies)
        if smoothing > 0:
            loss = (1 - smoothing) * loss - smoothing * said.log_pieces.mean(-1) * known
        return _mean(loss, target) + _of_intents(said.own_intents, intent, intent_weight)

    def plain_loss(
        self, source: Tensor, lengths: Tensor, inputs: Tensor, target: Tensor, copies: Tensor, intent: Tensor | None, intent_weight: float,
    ) -> Tensor:  # fmt: skip
        """The same as `forward` without smoothing, the right previous pieces given: pieces are read only at the steps that say one."""
        memory, h = self.encode(source, lengths)
        features, attention = self.decoder.run(inputs, h, memory)
        features = self.dropout(features)  # [B,T,D+C+E]
        rows, steps = (target >= 0).nonzero(as_tuple=True)
        logits = self.decoder.logits(features[rows, steps], memory.topic[rows])
        said = nn.functional.cross_entropy(logits, target[rows, steps], reduction="none").neg().exp()
        generate = features.new_zeros(target.shape).index_put((rows, steps), said)
        loss = _unsaid(generate, self.decoder.gate(features).squeeze(-1), attention, copies)
        return _mean(loss, target) + _of_intents(memory.own_intents, intent, intent_weight)

    def _sampled(self, inputs: Tensor, target: Tensor, h: Tensor, memory: Memory, teacher_forcing: float) -> tuple[Tensor, Tensor]:
        """As `Decoder.run`, but now and then the decoder goes on from its own guess (scheduled sampling, Bengio et al. 2015)."""
        steps, attentions = [], []
        y = inputs[:, 0]
        for t in range(target.size(1)):
            h, attention, features = self.decoder.step(y, h, memory)
            steps.append(features)
            attentions.append(attention)
            if t + 1 < target.size(1):
                y = inputs[:, t + 1]
                with torch.no_grad():
                    guess = self.decoder.read(features, memory.topic)[0].argmax(-1)
                own = (torch.rand_like(guess, dtype=torch.float) >= teacher_forcing) & (target[:, t] >= 0)
                y = torch.where(own, guess, y)
        return torch.stack(steps, 1), torch.stack(attentions, 1)
