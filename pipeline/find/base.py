"""The one shape of everything that finds something: a named spaCy component with a `find` method.

An extractor reads an `Article` and returns mentions; the base drops those in site residue. As a component of a spaCy
pipeline it also mirrors them into `doc.spans[<group>]` (token-aligned, expanded) with the rule as span id. The exact
character offsets live in `article.found[<group>]`, also `doc._.article.found[<group>]`; they are what the tables hold.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from pipeline.article import Article, Mention
from pipeline.fold import fold_tones

if TYPE_CHECKING:  # a batch run makes no Doc, and spaCy takes a second to import
    from spacy.tokens import Doc, Span

M = TypeVar("M", bound=Mention)


def compile_folded(pattern: str) -> re.Pattern[str]:
    """A pattern to run over `Article.folded`: written in lower case, either tone placement; a space stands for one to three,
    an optional one (` ?`) for up to three.

    Raises ValueError for upper-case letters outside escapes, which could never match a folded text.
    """
    bare = re.sub(r"\\.|\(\?P[<=][^>)]*[>)]|\(\?<?[=!:]", "", pattern)
    if bare != bare.lower():
        raise ValueError(f"a folded pattern must be lower case: {pattern!r}")
    spaced = re.sub(r"(?<!\[)(?<!\\) (?![{*+?\]])", " {1,3}", fold_tones(pattern))
    return re.compile(_letter_first(re.sub(r"(?<!\[)(?<!\\) \?", " {0,3}", spaced)))


_BORDER = r"(?<!\w)"
_REPEATED = tuple("?*+{")


def _letter_first(pattern: str) -> str:
    """`(?<!\\w)(?:tỉnh|xã)` → `(?:t(?<!\\wt)ỉnh|x(?<!\\wx)ã)`: the same, but the search can run from letter to letter.

    Before a border it tries the whole pattern at every character, which takes two to seven times as long.
    """
    rest = pattern.removeprefix(_BORDER)
    if rest == pattern:
        return pattern
    starts = [0]
    if rest.startswith("(?:"):
        starts, depth = [3], 0
        for mark in re.finditer(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]", rest):
            depth += {"(": 1, ")": -1}.get(mark[0], 0)
            if mark[0] == "|" and depth == 1:
                starts.append(mark.end())
            if not depth:
                if rest[mark.end() : mark.end() + 1] in _REPEATED:
                    return pattern
                break
    if not all(rest[at].isalpha() and rest[at + 1 : at + 2] not in _REPEATED for at in starts):
        return pattern
    for at in reversed(starts):
        rest = f"{rest[:at]}{rest[at]}(?<!\\w{rest[at]}){rest[at + 1 :]}"
    return rest


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
        mentions = [m for m in self.find(article) if not article.in_residue(m.start, m.end)]
        mentions.sort(key=lambda m: (m.start, m.end))
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
