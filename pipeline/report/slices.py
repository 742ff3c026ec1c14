"""An article's text cut where its spans begin and end.

JavaScript counts UTF-16 units, the tables count code points: so the page gets pieces of text, each with the spans that cover it, and never
an offset to slice with. `Số 🎉 5 đảng viên` with a span over `5 đảng viên` becomes `["Số 🎉 ", ["5 đảng viên", [0]]]`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

# Outermost first where two spans are equally long
KINDS = ("checks", "officials", "membership_figures", "dates", "percentages", "names")

Piece = str | tuple[str, list[int]]


@dataclass(frozen=True, slots=True)
class Span:
    """One place in a text, and the rows of the table `kind` that stand there; `names` are names of officials."""

    kind: str
    start: int
    end: int
    rows: tuple[int, ...]


def in_order(spans: Iterable[Span]) -> list[Span]:
    """Sorted so that a span comes before all that lie in it."""
    return sorted(spans, key=lambda s: (s.start, -s.end, KINDS.index(s.kind)))


def lanes(spans: list[Span]) -> list[int]:
    """For each span the height of its line under the text: 0 next to the letters, no two on one height where they overlap.

    Shorter spans lie nearer to the letters: of `[Bí thư [Tỉnh ủy]]` the inner has 0, the outer 1. `spans` as `in_order` gives them.
    """
    overlaps: list[list[int]] = [[] for _ in spans]
    open_spans: list[int] = []
    for index, span in enumerate(spans):
        open_spans = [other for other in open_spans if spans[other].end > span.start]
        for other in open_spans:
            overlaps[index].append(other)
            overlaps[other].append(index)
        open_spans.append(index)
    lane = [-1] * len(spans)
    # of two equally long ones the later in order is drawn inside
    for index in sorted(range(len(spans)), key=lambda i: (spans[i].end - spans[i].start, -i)):
        taken = {lane[other] for other in overlaps[index]}
        lane[index] = next(height for height in range(len(taken) + 1) if height not in taken)
    return lane


def paragraphs(text: str, spans: list[Span]) -> list[list[Piece]]:
    """The lines of `text`, each a list of pieces: bare text, or text with the indices of the spans that cover it, outermost first.

    Joined again, pieces and then lines with a line feed, they are the text. `spans` as `in_order` gives them.
    """
    cuts = {0, len(text)} | {s.start for s in spans} | {s.end for s in spans}
    cuts |= {place + after for place, letter in enumerate(text) if letter == "\n" for after in (0, 1)}
    lines: list[list[Piece]] = [[]]
    covering: list[int] = []
    coming = 0
    for start, end in pairwise(sorted(cuts)):
        covering = [index for index in covering if spans[index].end > start]
        while coming < len(spans) and spans[coming].start <= start:
            covering.append(coming)
            coming += 1
        if text[start] == "\n":
            lines.append([])
        else:
            lines[-1].append((text[start:end], list(covering)) if covering else text[start:end])
    return lines


def article(text: str, spans: Iterable[Span]) -> dict[str, Any]:
    """What the page needs to draw one text: `spans` as (kind, start, end, height of the line, rows), and `lines`."""
    ordered = in_order(spans)
    drawn = zip(ordered, lanes(ordered), strict=True)
    return {"spans": [(s.kind, s.start, s.end, lane, s.rows) for s, lane in drawn], "lines": paragraphs(text, ordered)}
