"""Patterns that begin with words, run over whole texts: one pass finds the words of all of them.

A regular expression looks at every character of a text, and there are dozens of them. Most can only match where one of a few
syllables stands (`quý …`, `năm … qua`, `bí thư`): an Aho-Corasick automaton finds those of all such patterns at once, and each
pattern is tried only where one of its own begins. What is found is the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from sys import maxsize
from typing import Any

import ahocorasick_rs

from pipeline.find.base import SPACES, closing, compile_folded, split
from pipeline.fold import fold

_ZERO_WIDTH = ("(?<!", "(?<=", "(?!", "(?=")
_QUANTIFIERS = tuple("?*{")  # `+` needs its letter
_SIGN = re.compile(r"\\?((?<=\\)[^\w\s]|(?<!\\)[^ .^$*+?{}\[\]\\|()])")  # stands for itself
_scans: list[Scan] = []


class Scan:
    """A folded pattern (see `compile_folded`) every match of which begins with one of a few words, letters or marks.

    Raises ValueError for a pattern that can begin with anything else.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = compile_folded(pattern)
        self.words: list[str] = []  # none begins with another
        for word in sorted(_beginnings(self.pattern.pattern)):
            if not (self.words and word.startswith(self.words[-1])):
                self.words.append(word)
        if "" in self.words:
            raise ValueError(f"not every match begins with characters that are known: {pattern!r}")
        self._number = len(_scans)
        _scans.append(self)
        _automaton.cache_clear()
        _places.cache_clear()

    def finditer(self, folded: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """What `re.Pattern.finditer` yields."""
        places = _places(folded)[self._number]
        nothing = not places or places[-1] < start or places[0] >= end  # as mostly
        return iter(()) if nothing else self._matches(folded, places, start, end)

    def _matches(self, folded: str, places: list[int], start: int, end: int) -> Iterator[re.Match[str]]:
        match = self.pattern.match
        for index in range(bisect_left(places, start), len(places)):
            at = places[index]
            if at >= end:
                return
            if at >= start and (found := match(folded, at, end)) is not None:
                yield found
                start = found.end()

    def search(self, folded: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """What `re.Pattern.search` returns."""
        places, match = _places(folded)[self._number], self.pattern.match
        for index in range(bisect_left(places, start), len(places)):
            at = places[index]
            if at >= end:
                return None
            if (found := match(folded, at, end)) is not None:
                return found
        return None


class Ending:
    """A folded pattern for what a text ends in. Its last syllables, before `marks`, are asked for first: few texts end in one of them."""

    def __init__(self, pattern: str, syllables: str, marks: str = " ") -> None:
        self.pattern = compile_folded(pattern)
        self._syllables = tuple(sorted(set(fold(syllables).split())))
        self._marks = marks

    def search(self, text: str) -> re.Match[str] | None:
        """What `re.Pattern.search` returns."""
        return self.pattern.search(text) if text.rstrip(self._marks).endswith(self._syllables) else None


@cache
def _automaton() -> tuple[Any, list[list[int]]]:
    """Finds the words, and for each the numbers of the patterns that begin with it."""
    words: dict[str, list[int]] = {}
    for number, scan in enumerate(_scans):
        for word in scan.words:
            words.setdefault(word, []).append(number)
    return ahocorasick_rs.AhoCorasick(list(words), implementation=ahocorasick_rs.Implementation.ContiguousNFA), list(words.values())


@lru_cache(maxsize=1)
def _places(folded: str) -> list[list[int]]:
    """For each pattern the offsets where a match may begin; kept for the text that is worked on."""
    automaton, numbers = _automaton()
    places: list[list[int]] = [[] for _ in _scans]
    for word, start, _ in automaton.find_matches_as_indexes(folded, overlapping=True):
        for number in numbers[word]:
            places[number].append(start)
    for found in places:
        found.sort()  # words are told by their ends
    return places


def _beginnings(pattern: str, spaced: bool = False) -> set[str]:
    """The characters that each match of a pattern begins with, up to the first that is not sure: `(?:bí|phó)\\ ?(?:thư)?` → `bí`, `phó`.

    They go on beyond the first space, of one to three, but not beyond a second: then words would be too many.
    """
    alternatives = split(pattern)
    if len(alternatives) > 1:
        return set().union(*(_beginnings(alternative, spaced) for alternative in alternatives))
    if pattern.startswith(r"\b"):
        return _beginnings(pattern[2:], spaced)
    if pattern.startswith("("):
        end = closing(pattern)
        inner, tail = pattern[1 : end - 1], pattern[end:]
        if pattern.startswith(_ZERO_WIDTH):
            return _beginnings(tail, spaced)
        if tail.startswith(("*", "{")):
            return {""}
        without = _beginnings(tail[1:], spaced) if tail.startswith("?") else set()
        inner = re.sub(r"^\?(?::|P<\w+>)", "", inner)
        return without.union(*(_beginnings(alternative + tail.removeprefix("?"), spaced) for alternative in split(inner)))
    if pattern.startswith(SPACES) and not spaced:
        return {count * " " + word for word in _beginnings(pattern.removeprefix(SPACES), True) for count in (1, 2, 3)}
    sign = _SIGN.match(pattern)
    if sign is None or pattern.startswith(_QUANTIFIERS, sign.end()):
        return {""}
    return {sign[1] + word for word in _beginnings(pattern[sign.end() :], spaced)}
