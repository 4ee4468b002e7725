"""Write the command of a sample or of chosen steps, with the core's quoting, without a model."""

from __future__ import annotations

from collections.abc import Sequence

from seq2cmd import _core
from seq2cmd.lab.dataset import Encoder
from seq2cmd.lab.forms import SLOT_LABEL
from seq2cmd.lab.sampling import Sample


def write_steps(request: bytes, steps: Sequence[tuple[int, int]], pieces: Sequence[tuple[str, int]]) -> str | None:
    """The command of steps (piece id, -1) or (slot label, token position); None when an argument cannot be written."""
    rows: list[tuple[bytes, int, int, int, int, int]] = []
    for label, position in steps:
        if position < 0:
            text, glue = pieces[label]
            rows.append((text.encode(), 0, glue, 0, 0, 0))
            continue
        value = _core.slot_values(request, (label & ~SLOT_LABEL) & 0x3F)[position]
        if value is None:
            return None
        rows.append((value[0], 1, 0, label, value[1], value[2]))
    try:
        return _core.render(rows).decode()
    except ValueError:
        return None


def write_command(sample: Sample, encoder: Encoder) -> str | None:
    """The command of a sample, or None when the core does not recognise its arguments."""
    example = encoder.example(sample)
    return None if example is None else write_steps(sample.text.encode(), example.steps, list(encoder.builder.numbers))
