"""The one shape of everything that finds something: a named spaCy component with a `find` method.

An extractor reads an `Article` and returns mentions; the base drops those in site residue. As a component of a spaCy
pipeline it also mirrors them into `doc.spans[<group>]` (token-aligned, expanded) with the rule as span id. The exact
character offsets live in `article.found[<group>]`, also `doc._.article.found[<group>]`; they are what the tables hold.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, TypeVar

from pipeline.article import Article, Mention
from pipeline.fold import fold_tones

if TYPE_CHECKING:  # a batch run makes no Doc, and spaCy takes a second to import
    from spacy.tokens import Doc, Span

M = TypeVar("M", bound=Mention)
_SPAN = attrgetter("start", "end")
SPACES = " {1,3}"  # what a space in a pattern stands for


def compile_folded(pattern: str) -> re.Pattern[str]:
    """A pattern to run over `Article.folded`: written in lower case, either tone placement; a space stands for one to three,
    an optional one (` ?`) for up to three.

    Raises ValueError for upper-case letters outside escapes, which could never match a folded text.
    """
    bare = re.sub(r"\\.|\(\?P[<=][^>)]*[>)]|\(\?<?[=!:]", "", pattern)
    if bare != bare.lower():
        raise ValueError(f"a folded pattern must be lower case: {pattern!r}")
    spaced = re.sub(r"(?<!\[)(?<!\\) (?![{*+?\]])", SPACES, fold_tones(pattern))
    return re.compile(_letter_first(re.sub(r"(?<!\[)(?<!\\) \?", " {0,3}", spaced)))


_BORDER = r"(?<!\w)"
_REPEATED = tuple("?*+{")
_PART = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]")
_CAPTURES = re.compile(r"(?<!\\)\((?!\?)|\(\?P<")


def _letter_first(pattern: str) -> str:
    """`(?<!\\w)(?:tỉnh|xã|thôn)` → `(?:t(?<!\\wt)(?:ỉnh|hôn)|x(?<!\\wx)ã)`: the same, but the search can run from letter to letter.

    Before a border it tries the whole pattern at every character, which takes two to seven times as long; alternatives are tried
    one after the other, so those with the same first letter stand together.
    """
    rest = pattern.removeprefix(_BORDER)
    border = rest != pattern
    alternatives, tail = _alternatives(rest)
    letters = all(one[:1].isalpha() and one[1:2] not in _REPEATED for one in alternatives)
    if not letters or tail.startswith(_REPEATED) or (border and len(alternatives) > 1 and not rest.startswith("(?:")):
        return pattern
    if any(map(_CAPTURES.search, alternatives)) and len(alternatives) > 1:  # their numbers are in the order of the groups
        by_letter = [(one[0], [one[1:]]) for one in alternatives]
    else:
        grouped: dict[str, list[str]] = {}
        for one in alternatives:
            grouped.setdefault(one[0], []).append(one[1:])
        by_letter = list(grouped.items())
    first = "|".join(
        letter + (rf"(?<!\w{letter})" if border else "") + (ends[0] if len(ends) == 1 else f"(?:{'|'.join(ends)})") for letter, ends in by_letter
    )
    return f"(?:{first}){tail}" if len(alternatives) > 1 else first + tail


def _alternatives(pattern: str) -> tuple[list[str], str]:
    """The alternatives that a pattern begins with, in a group or not, and what stands behind them; a pattern without is its only one."""
    if not pattern.startswith("(?:"):
        return split(pattern), ""
    end = closing(pattern)
    return split(pattern[3 : end - 1]), pattern[end:]


def split(pattern: str) -> list[str]:
    """The alternatives of a pattern."""
    parts, depth, start = list[str](), 0, 0
    for mark in _PART.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            parts.append(pattern[start : mark.start()])
            start = mark.end()
    return [*parts, pattern[start:]]


def closing(pattern: str) -> int:
    """Behind the bracket that closes the first one, with which the pattern begins. Raises ValueError where it stays open."""
    depth = 0
    for mark in _PART.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if not depth:
            return mark.end()
    raise ValueError(f"a bracket stays open: {pattern!r}")


def settle(mentions: Iterable[M]) -> list[M]:
    """Of overlapping mentions keep the longest, then the leftmost, then the one listed first; in text order."""
    kept: list[M] = []
    taken: set[int] = set()
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        places = range(mention.start, mention.end)
        if not taken.intersection(places):
            taken.update(places)
            kept.append(mention)
    return sorted(kept, key=lambda m: (m.start, m.end))


class Extractor(ABC):
    """Subclasses give a `group` (the table, the span group) and `find`."""

    group: ClassVar[str]

    @abstractmethod
    def find(self, article: Article) -> Iterable[Mention]:
        """All mentions in the article; may read `article.metadata` and what earlier components found."""

    def annotate(self, article: Article) -> None:
        """Put the mentions into `article.found`, in text order."""
        mentions = list(self.find(article))
        if article.metadata.residue:
            mentions = [m for m in mentions if not article.in_residue(m.start, m.end)]
        mentions.sort(key=_SPAN)
        article.found[self.group] = mentions

    def __call__(self, doc: Doc) -> Doc:
        article: Article = doc._.article
        self.annotate(article)
        spans: list[Span] = []
        for mention in article.found[self.group]:
            span = doc.char_span(mention.start, mention.end, label=self.group, span_id=mention.rule, alignment_mode="expand")
            if span is not None:
                spans.append(span)
        doc.spans[self.group] = spans
        return doc


_BULLETS = "+-*•–"
_HEADED = 8  # lines of a list
_LINE = 300  # characters


def list_heading(text: str, at: int) -> tuple[int, int] | None:
    """The line with a colon that heads the list of bullets which `at` stands in: `- Tỷ lệ nữ trong cấp ủy: | + Cấp tỉnh: 8 người (15%)`."""
    start = text.rfind("\n", max(0, at - _LINE), at) + 1
    bullet = text[start : start + 1]
    if start == 0 or bullet not in _BULLETS:
        return None
    for _ in range(_HEADED):
        end = start - 1
        start = text.rfind("\n", max(0, end - _LINE), end) + 1
        if start == 0 and end > _LINE:
            return None
        if text[start : start + 1] != bullet:
            return (start, end - 1) if text[start:end].endswith(":") else None
    return None
