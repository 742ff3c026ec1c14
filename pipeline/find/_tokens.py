"""Syllables and marks of a stretch of text, and phrase tables that are matched on them.

Offices and names are read syllable by syllable: capitals count, and terms begin and end where syllables do.
`TP.HCM`, `GD&ĐT`, `H’Yim` are `tp . hcm`, `gd & đt`, `h'yim`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from pipeline import places
from pipeline.article import Span
from pipeline.fold import fold

V = TypeVar("V")

_SYLLABLE = r"(?>[^\W_]+|[\u0300-\u036f]+)++"
_TOKEN = re.compile(rf"[^\W_]++(?![\u0300-\u036f'])|{_SYLLABLE}(?:'{_SYLLABLE})*+|[^\w\s]")  # the first part is most of the rest, faster

_SHORT = 40  # characters of a word that is kept


@dataclass(slots=True)
class Tokens:
    """Parallel lists: offsets, folded form, and whether the first letter is a capital."""

    text: str
    folded: str
    start: list[int]
    end: list[int]
    low: list[str]
    cap: list[bool]
    _places: dict[int, tuple[int, frozenset[places.Level]] | None] = field(default_factory=dict)

    def printed(self, first: int, last: int) -> str:
        """The text from token `first` to before `last`, or to the end, white space unified."""
        if last - first == 1 and last <= len(self.end):
            return self.text[self.start[first] : self.end[first]]  # no token holds white space
        last = min(last, len(self.end))
        return " ".join(self.text[self.start[first] : self.end[last - 1]].split()) if first < last else ""

    def index_at(self, offset: int, first: int) -> int:
        """The first token from `first` on that does not end before `offset`."""
        while first < len(self.end) and self.end[first] < offset:
            first += 1
        return first

    def place(self, index: int) -> tuple[int, frozenset[places.Level]] | None:
        """Token after the longest place name of the gazetteer that starts at `index`, and its levels."""
        if index not in self._places:
            self._places[index] = self._find_place(index)
        return self._places[index]

    def _find_place(self, index: int) -> tuple[int, frozenset[places.Level]] | None:
        low, behind = self.low, index + 1
        if index >= len(low):
            return None
        second = low[behind] if behind < len(low) and low[behind].isalnum() else ""
        if low[index].isalnum() and not places.may_begin(low[index], second):
            return None
        found = places.place_at(self.folded, self.start[index])
        if found is None:
            return None
        end, levels = found
        stop = index
        while stop < len(self.end) and self.end[stop] <= end:
            stop += 1
        return (stop, levels) if stop > index else None

    def glued(self, index: int) -> bool:
        """No white space before the token."""
        return 0 < index < len(self.low) and self.end[index - 1] == self.start[index]

    def word_end(self, words: Sequence[Span]) -> Callable[[int], int]:
        """Offset → the token after the one of the segmented words that holds it."""

        def after(offset: int) -> int:
            at = bisect_right(words, (offset, len(self.text))) - 1
            end = words[at][1] if at >= 0 and words[at][1] > offset else offset + 1
            return bisect_left(self.start, end)

        return after


def tokenise(text: str, folded: str, start: int, end: int) -> Tokens:
    starts, ends, low, at = list[int](), list[int](), list[str](), start
    for word in folded[start:end].split(" "):
        stop = at + len(word)
        if word.isalnum():  # most are one syllable
            starts.append(at)
            low.append(word)
            ends.append(stop)
        else:
            for first, last, token in _pieces(word) if stop - at < _SHORT else _pieces.__wrapped__(word):
                starts.append(at + first)
                low.append(token)
                ends.append(at + last)
        at = stop + 1
    return Tokens(text, folded, starts, ends, low, [text[a].isupper() for a in starts])


@lru_cache(maxsize=20_000)
def _pieces(word: str) -> list[tuple[int, int, str]]:
    """The tokens between two spaces: `TP.HCM,` has four."""
    return [(*match.span(), match[0]) for match in _TOKEN.finditer(word)]


def syllables(phrase: str) -> list[str]:
    return _TOKEN.findall(fold(phrase))


class Node(dict[str, "Node[V]"], Generic[V]):
    """The syllables that may follow, and the values of the phrase that ends here."""

    def __init__(self) -> None:
        self.ends: list[V] = []


class Phrases(Generic[V]):
    """Phrase → value; finds the longest phrase that starts at a token."""

    def __init__(self, entries: Iterable[tuple[str, V]]) -> None:
        self.tree: Node[V] = Node()
        for phrase, value in entries:
            node = self.tree
            for syllable in syllables(phrase):
                node = node.setdefault(syllable, Node())
            node.ends.append(value)

    def at(self, tokens: Tokens, index: int, allow: Callable[[V], bool] | None = None) -> tuple[int, V] | None:
        """(index after the phrase, value) of the longest phrase at `index`."""
        low, found, node = tokens.low, None, self.tree
        while index < len(low) and (following := node.get(low[index])) is not None:
            node = following
            index += 1
            for value in node.ends:
                if allow is None or allow(value):
                    found = index, value
                    break
        return found
