"""What is known of one text while it passes through the pipeline.

Components add to an `Article` in the order given in `pipeline.extraction`; each reads only what earlier ones found.
All offsets are Unicode code points, half-open, into `Article.text`.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pipeline.fold import fold

Span = tuple[int, int]
ReferenceSource = Literal["metadata", "stamp", "header", "text", "none"]
Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Supplied:
    """Metadata that came with the text (JSONL fields, HTML metadata), never read from the text itself."""

    title: str | None = None
    byline: tuple[str, ...] = ()
    publisher: str | None = None
    url: str | None = None
    published: date | None = None


def document_id(text: str, supplied: Supplied) -> str:
    """Hash of the text and the supplied metadata; no path, no clock."""
    return id_from(hashlib.sha256(text.encode()), supplied)


def id_from(digest: hashlib._Hash, supplied: Supplied) -> str:
    """The id of a document, from the SHA-256 of its text."""
    for value in (supplied.title, supplied.byline, supplied.publisher, supplied.url, supplied.published):
        digest.update(b"\0" + repr(value).encode())
    return digest.hexdigest()[:16]


@dataclass(slots=True)
class Metadata:
    """Document fields, supplied or printed, and the parts of the text that are no article.

    `residue` holds site residue (menus, comment forms, view counters, lists of other articles),
    `stamp` the span of a printed publication time, `header` the span of a leading `date 2020-05` value.
    """

    title: str | None = None
    byline: tuple[str, ...] = ()
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    published_text: str | None = None
    locality: str | None = None
    residue: tuple[Span, ...] = ()
    credits: tuple[Span, ...] = ()  # bylines and photo credits: no officials there
    stamp: Span | None = None
    header: Span | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that relative and year-less dates are resolved against."""

    day: date | None = None
    precision: Precision | None = None
    source: ReferenceSource = "none"


@dataclass(slots=True)
class Mention:
    """A span found by a named rule. Subclasses add the columns of their table."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a component saw and did not take, and why: an English sentence without its full stop."""

    start: int
    end: int
    kind: Literal["date", "official", "figure", "percentage"]
    reason: str


@dataclass(slots=True)
class Article:
    text: str
    supplied: Supplied = field(default_factory=Supplied)
    folded: str = ""
    sentences: list[Span] = field(default_factory=list)
    tokens: list[Span] = field(default_factory=list)
    metadata: Metadata = field(default_factory=Metadata)
    reference: Reference = field(default_factory=Reference)
    found: dict[str, list[Mention]] = field(default_factory=dict)  # by component: "dates", "officials" …
    left_out: list[LeftOut] | None = None  # kept only for `pipeline.explain`
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folded = fold(self.text)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds `offset` (the one before, for white space between two)."""
        if len(self._starts) != len(self.sentences):
            self._starts = [start for start, _ in self.sentences]
        return max(0, bisect_right(self._starts, offset) - 1)

    def in_residue(self, start: int, end: int) -> bool:
        """Whether the span touches site residue; `metadata.residue` is in text order and its spans do not overlap."""
        at = bisect_right(self.metadata.residue, start, key=lambda span: span[1])
        return at < len(self.metadata.residue) and self.metadata.residue[at][0] < end
