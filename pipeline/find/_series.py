"""A run of numbers tied to years: `số đảng viên mới năm 2010 khoảng 1.200, năm 2011 hơn 1.300, năm 2012 gần 1.500`.

Each item is a year with its number right behind it. The first tells what is counted (its own noun, else the noun that the clause
speaks of), the others take it over, with or without a noun of their own (`năm 2014 là 312, năm 2015 là 298 trường hợp`).
"""

from __future__ import annotations

from pipeline.find import _measures, _persons
from pipeline.find._counts import Count, unit_pattern
from pipeline.find._counts import unit_of as unit_of_noun
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find.base import compile_folded

_YEAR = r"(?:năm|nhiệm kỳ) \d{4}(?: ?- ?\d{4})?"
_ITEM = compile_folded(rf"(?<!\w){_YEAR}(?: (?:là|có|đạt|được|còn|lên|kết nạp|kết nạp được|tăng lên|phát triển được))?(?: ?:)? ?$")
_NEXT = compile_folded(rf"(?: ?\([^()]{{0,60}}\))?(?: [^\s,;.()\d]+)?(?:,|;)?(?: (?:và|đến|sang|còn|thì))* {_YEAR}(?!\w)")
_DATED = compile_folded(rf"(?<!\w){_YEAR}(?!\w)")
_PERSONS = frozenset({"member", "committee_member", "delegate"})
_HEAD = 160  # characters before the run in which its noun is looked for
_WINDOW = 40


def _item(r: Reading, s: Sentence, count: Count) -> int | None:
    """Where the year begins that the number stands behind."""
    window = max(s.start, count.outer - _WINDOW)
    match = _ITEM.search(r.folded[window : count.outer])
    return window + match.start() if match else None


def unit_of(r: Reading, s: Sentence, count: Count, following: Count | None) -> tuple[str | None, str, str | None] | None:
    """(unit, rule, subject) of a number in a run; None for any other."""
    start = _item(r, s, count)
    if start is None or (count.kind == "bare" and not _persons.BOUNDARY.match(r.folded, count.end)):
        return None
    before = _before(r, s, start)
    if before is not None and (count.kind == "bare" or before.unit in _PERSONS):
        return before.unit, "series", before.subject
    if following is None or _item(r, s, following) is None or not _NEXT.match(r.folded, count.end):
        return None
    window = max(s.start, start - _HEAD)
    nouns = [m for m in unit_pattern().finditer(r.folded, window, start) if unit_of_noun(m.group())[1] == "noun"]
    # of the nouns before the run members come first: `số đảng viên của Đảng bộ tỉnh năm 2010 …` counts no party organisation
    of_members = [m for m in nouns if unit_of_noun(m.group())[0] == "member"]
    numbered = [m for m in nouns if r.folded.endswith("số ", window, m.start())]
    head = next(iter([*of_members[-1:], *numbered[-1:]]), None)
    return (unit_of_noun(head.group())[0], "series", r.short(head.start(), start)) if head is not None else None


def measure_of(r: Reading, s: Sentence, count: Count) -> str:
    start = _item(r, s, count) or count.start
    before = _before(r, s, start)
    if before is not None:
        return before.measure
    if _measures.is_target(r.folded, s.start, start, count.start):
        return "target"
    return _measures.described(r.folded, max(s.start, start - _HEAD), start) or "total"


def _before(r: Reading, s: Sentence, start: int) -> Draft | None:
    """The figure of the year before, where nothing but its bracket and a connective stands between."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if last is None or not _DATED.search(r.folded, max(s.start, last.count.outer - _HEAD), last.count.outer):
        return None
    match = _NEXT.match(r.folded, last.count.end)
    return last if match is not None and match.end() > start else None
