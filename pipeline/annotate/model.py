"""The one shape that every format is written from and read into: documents with labelled spans, their fields, and links."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from pipeline.article import Span

Row = dict[str, Any]


class AnnotationError(ValueError):
    """What people wrote (or asked for) cannot be used; each fault is a sentence with its place and a remedy."""

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)


@contextmanager
def formed(where: str, remedy: str) -> Iterator[None]:
    """What has not the form that the tool writes (a key that is missing, a list for a number) is an AnnotationError."""
    try:
        yield
    except AnnotationError:
        raise
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise AnnotationError(f"{where}: not as the tool writes it ({type(error).__name__}: {error}): {remedy}") from None


@dataclass(frozen=True, slots=True)
class Choice:
    """What to take where several people worked on a document, and whether to take what nobody has submitted."""

    annotator: str | None = None
    unreviewed: bool = False


@dataclass(slots=True)
class Region:
    """One marked place. `spans` has more than one part only for an office in pieces (`Phó Chủ tịch … Ủy ban MTTQ`).

    `fields` holds what is known of it, by the names of `fields.LABELS[label]`; `where` says in errors which place is meant.
    """

    id: str
    label: str
    spans: tuple[Span, ...]
    fields: Row = field(default_factory=dict)
    where: str = ""

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    def printed(self, text: str) -> str:
        """Its words, on one line."""
        return " ".join(word for a, b in self.spans for word in text[a:b].split())


@dataclass(slots=True)
class Task:
    """One document. `links` lead from the region of a name to those of its offices; `reviewed`: a person has submitted it."""

    name: str
    text: str
    document: Row = field(default_factory=dict)
    regions: list[Region] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    reviewed: bool = False
    where: str = ""
