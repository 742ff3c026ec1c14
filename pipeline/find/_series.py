"""Runs of numbers tied to years or to places, each right behind its own.

`số đảng viên mới năm 2010 khoảng 1.200, năm 2011 hơn 1.300, năm 2012 gần 1.500`: each item is a year with its number. The first tells what
is counted (its own noun, else the noun that the clause speaks of), the others take it over, with or without a noun of their own
(`năm 2014 là 312, năm 2015 là 298 trường hợp`).

`các đảng bộ hoàn thành đại hội sớm là Đăk Hà 45/45, Đăk Tô 30/31`: fractions behind names of places count what the head of the sentence
speaks of, or the sentence before it.
"""

from __future__ import annotations

import re

from pipeline import places
from pipeline.find import _measures, _persons
from pipeline.find._counts import Count, unit_pattern
from pipeline.find._counts import unit_of as unit_of_noun
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find.base import compile_folded

_YEAR = r"(?:năm|nhiệm kỳ) \d{4}(?: ?- ?\d{4})?"
_ITEM = compile_folded(rf"(?<!\w){_YEAR}(?: (?:là|có|đạt|được|còn|lên|kết nạp|kết nạp được|tăng lên|phát triển được))?(?: ?:)? {{0,3}}$")
_NEXT = compile_folded(rf"(?: ?\([^()]{{0,60}}\))?(?: [^\s,;.()\d]+)?(?:,|;)?(?: (?:và|đến|sang|còn|thì))* {_YEAR}(?!\w)")
_DATED = compile_folded(rf"(?<!\w){_YEAR}(?!\w)")
_PERSONS = frozenset({"member", "committee_member", "delegate"})
_HEAD = 160  # characters before the run in which its noun is looked for
_WINDOW = 40
_PLACE = re.compile(
    r"(?:[,;:(]|(?<!\w)(?i:là|như|và|gồm|có))\s?(?:(?i:xã|phường|huyện|thị\strấn|đảng\sbộ(?:\sxã|\shuyện|\sphường)?)\s)?"
    r"(?P<name>[A-ZĐÀ-Ỹ]\w*(?:\s[A-ZĐÀ-Ỹ]\w*){0,3})\s\(?$"
)
_NEXT_PLACE = compile_folded(r"(?: mới| đảng viên)* ?")
_OTHER_FRACTION = compile_folded(r"(?<!\w)(?:tiêu chí|điểm|phiếu|chỉ tiêu đạt|nông thôn mới|hộ|thôn đạt)(?!\w)")


def _item(r: Reading, s: Sentence, count: Count) -> int | None:
    """Where the year begins that the number stands behind."""
    window = max(s.start, count.outer - _WINDOW)
    match = _ITEM.search(r.folded[window : count.outer])
    return window + match.start() if match else None


def _at_place(r: Reading, s: Sentence, count: Count) -> int | None:
    """Where the name of a place begins that a bare fraction stands behind: `Đăk Hà 45/45`."""
    if count.kind != "bare":
        return None
    window = max(s.start, count.outer - _WINDOW)
    match = _PLACE.search(r.text[window : count.outer])
    if match is None or (count.denominator is None and not _goes_on(r, s, window + match.start())):
        return None
    if match["name"].isupper() and places.place_at(r.folded, window + match.start("name")) is None:
        return None  # in a line of capitals any word could be a name: `VƯỢT CHỈ TIÊU GIAO 1.905`
    return window + match.start()


def _goes_on(r: Reading, s: Sentence, start: int) -> bool:
    """`Đảng bộ TP Tam Kỳ 150 đảng viên mới; Hội An 110; Điện Bàn 95`: the next place of a list whose first number has its noun."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    return last is not None and last.unit == "member" and _NEXT_PLACE.fullmatch(r.folded, last.count.end, start) is not None


def unit_of(r: Reading, s: Sentence, count: Count, following: Count | None) -> tuple[str | None, str, str | None] | None:
    """(unit, rule, subject) of a number in a run; None for any other."""
    if count.kind == "bare" and not _persons.BOUNDARY.match(r.folded, count.end):
        return None
    at = _at_place(r, s, count)
    if at is not None:
        return _of_places(r, s, at)
    start = _item(r, s, count)
    if start is None:
        return None
    before = _before(r, s, start)
    if before is not None and (count.kind == "bare" or before.unit in _PERSONS):
        return before.unit, "series", before.subject
    if following is None or _item(r, s, following) is None or not _NEXT.match(r.folded, count.end):
        return None
    head = _head_noun(r, s, start)
    return (unit_of_noun(head.group())[0], "series", r.short(head.start(), start)) if head is not None else None


def _head_noun(r: Reading, s: Sentence, start: int) -> re.Match[str] | None:
    """The noun that the run counts: of those before it members come first (`số đảng viên của Đảng bộ tỉnh năm 2010 …` counts no party
    organisation), else one with `số` before it."""
    window = max(s.start, start - _HEAD)
    nouns = [m for m in unit_pattern().finditer(r.folded, window, start) if unit_of_noun(m.group())[1] == "noun"]
    of_members = [m for m in nouns if unit_of_noun(m.group())[0] == "member"]
    numbered = [m for m in nouns if r.folded.endswith("số ", window, m.start())]
    return next(iter([*of_members[-1:], *numbered[-1:]]), None)


def _place_before(r: Reading, s: Sentence, start: int) -> Draft | None:
    """The fraction of the place before in the same list."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    return last if last is not None and last.rule == "places" and start - last.count.end <= _WINDOW else None


def _of_places(r: Reading, s: Sentence, start: int) -> tuple[str | None, str, str | None] | None:
    before = _place_before(r, s, start)
    if before is not None:
        return before.unit, "places", before.subject
    if _OTHER_FRACTION.search(r.folded, max(s.start, start - _HEAD), start):
        return None
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence >= s.index - 1 else None
    if last is not None and last.count.denominator is not None and last.unit in _measures.ORGANIZATIONS:
        return last.unit, "places", last.subject
    if last is not None and _goes_on(r, s, start):
        return last.unit, "places", last.subject
    head = _head_noun(r, s, start)
    return (unit_of_noun(head.group())[0], "places", r.short(head.start(), start)) if head is not None else None


def measure_of(r: Reading, s: Sentence, count: Count) -> str:
    at = _at_place(r, s, count)
    start = at or _item(r, s, count) or count.start
    before = _place_before(r, s, start) if at is not None else _before(r, s, start)
    if before is not None:
        return before.measure
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence >= s.index - 1 else None
    if last is not None and at is not None and _goes_on(r, s, at):
        return last.measure
    if _measures.is_target(r.folded, s.start, start, count.start) and at is None:
        return "target"
    described = _measures.described(r.folded, max(s.start, start - _HEAD), start)
    return described or (last.measure if at is not None and last is not None else "total")


def _before(r: Reading, s: Sentence, start: int) -> Draft | None:
    """The figure of the year before, where nothing but its bracket and a connective stands between."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if last is None or not _DATED.search(r.folded, max(s.start, last.count.outer - _HEAD), last.count.outer):
        return None
    match = _NEXT.match(r.folded, last.count.end)
    return last if match is not None and match.end() > start else None
