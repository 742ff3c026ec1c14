"""Ranges and lists: expressions that say something together.

tháng 3 đến tháng 6/2019 → one range          5/6 và 7/6/2020 → two days, the first with the year of the second
năm 2010 đến nay, năm 2010 trở lại đây → a range up to the reference day
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.find.base import compile_folded
from pipeline.find.date_types import Edged, Expression, Shift, When
from pipeline.values.dates import Point, bounds

_TO = compile_folded(r"(?:,? ?(?:cho )?(?:đến|tới|sang)(?: hết)?(?: \d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}(?: phút)?)?| ?- ?) ?")
_FROM = compile_folded(r"(?<!\w)từ \Z")
_AND = compile_folded(r" ?(?:,|;|và|hoặc|,? và|rồi)(?: (?:các|từ|trong))? ?")
_UNTIL_NOW = compile_folded(
    r"(?:(?: (?:cho )?(?:đến|tới) | ?- ?(?:đến )?(?=nay))(?:nay|thời điểm (?:này|hiện tại|hiện nay)|hiện tại|giờ)| trở lại đây)(?!\w)"
)
_FROM_NOW = compile_folded(r"(?<!\w)(?<!hiện\ )(?<!đến\ )(?<!xưa\ )nay (?:cho )?(?:đến|tới)(?: hết)? \Z")
_UNIT: Final = (Point, Shift)


def joined(folded: str, found: list[Expression]) -> list[Expression]:
    """Ranges of two expressions (`tháng 3 đến tháng 6/2019`, `năm 2010 đến nay`) and years handed on in lists (`5/6 và 7/6/2020`)."""
    out: list[Expression] = []
    for expression in found:
        if out and _makes_range(folded, out[-1], expression):
            first = out[-1]
            ends = _end(first, "early"), _end(expression, "late")
            out[-1] = replace(
                expression, start=first.start, rule="range", first=ends[0], last=ends[1], edge=None,
                year_shift=first.year_shift, last_shift=expression.year_shift,
            )  # fmt: skip
        else:
            out.append(expression)
    return _with_listed_years(folded, [_with_now(folded, e) for e in out])


def _makes_range(folded: str, a: Expression, b: Expression) -> bool:
    if b.start - a.end > 30 or a.last is not None or b.last is not None or not _TO.fullmatch(folded, a.end, b.start):
        return False
    if not isinstance(a.first, _UNIT) or not isinstance(b.first, _UNIT):
        return False
    if "," in folded[a.end : b.start] and not _FROM.search(folded[max(0, a.start - 12) : a.start]):
        return False
    dash = "-" in folded[a.end : b.start]
    if isinstance(a.first, Point) and isinstance(b.first, Point):
        first, last = bounds(a.first), bounds(b.first)
        if "years" in (a.first.unit, b.first.unit) or (dash and a.first.unit != b.first.unit and not (first and last)):
            return False
        return first[0] < last[1] if first and last else True
    return not dash


def _end(e: Expression, matching: str) -> When:
    """An end of a range: `đầu năm` is the first day of the year there, `cuối năm` the last."""
    return Edged(e.first, e.edge) if e.edge == matching and isinstance(e.first, Point | Shift) else e.first  # type: ignore[arg-type]


def _with_now(folded: str, e: Expression) -> Expression:
    """`từ năm 2010 đến nay`, `từ nay đến ngày 20/11`: the reference day is the other end."""
    if e.last is not None or not isinstance(e.first, _UNIT):
        return e
    after = _UNTIL_NOW.match(folded, e.end)
    if after:
        return replace(e, end=after.end(), rule="range_to_now", first=_end(e, "early"), last=Shift("day", 0), edge=None)
    window = folded[max(0, e.start - 20) : e.start]
    before = _FROM_NOW.search(window) if "nay" in window else None
    if before:
        start = e.start - len(window) + before.start()
        return replace(e, start=start, rule="range_from_now", first=Shift("day", 0), last=_end(e, "late"), edge=None)
    return e


def _with_listed_years(folded: str, found: list[Expression]) -> list[Expression]:
    """The year (and of a lone `ngày 5` the month) of the next or the previous item of a list."""
    out = list(found)
    for i in reversed(range(len(out) - 1)):
        a, b = out[i], out[i + 1]
        if isinstance(a.first, Point) and a.first.year is None and isinstance(b.first, Point) and _listed(folded, a, b):
            out[i] = replace(a, first=up_to_later(a.first, b.first), year_shift=b.year_shift, same_year=b.same_year)
    for i in range(1, len(out)):
        a, b = out[i - 1], out[i]
        if isinstance(b.first, Point) and b.first.year is None and b.first.first and isinstance(a.first, Point) and _listed(folded, a, b):
            out[i] = replace(b, first=from_earlier(b.first, a.first))
    return out


def _listed(folded: str, a: Expression, b: Expression) -> bool:
    same_unit = isinstance(a.first, Point) and isinstance(b.first, Point) and a.first.unit == b.first.unit and a.last is None
    return same_unit and b.start - a.end <= 16 and b.year_shift is None and bool(_AND.fullmatch(folded, a.end, b.start))


def up_to_later(a: Point, b: Point) -> Point:
    """The earlier `a` with the year of the later `b`: `28/12 đến 3/1/2021` begins in 2020. A lone day takes the month too."""
    if a.unit == b.unit == "day" and a.first == 0:
        a = replace(a, first=b.first)
    if b.year is None or a.year is not None:
        return a
    return a.at(b.year - _comes_after(a, b))


def from_earlier(b: Point, a: Point) -> Point:
    """The later `b` with the year of the earlier `a`: `28/12/2020 và 3/1`."""
    if a.year is None or b.year is not None:
        return b
    return b.at(a.year + _comes_after(a, b))


def _comes_after(a: Point, b: Point) -> bool:
    """Whether `a` comes later in the calendar year than `b`; said of days, months and quarters."""
    return a.unit == b.unit and a.unit in ("day", "month", "quarter") and (a.first, a.last) > (b.first, b.last)
