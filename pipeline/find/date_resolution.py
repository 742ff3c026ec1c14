"""Fills in what an expression leaves out: the year of `ngày 31/5`, the days of `năm ngoái`, `cùng kỳ`, `30 năm qua`.

`Resolver` goes through the expressions of a text in order. What the words leave out comes from the reference date, or from an
earlier expression where the words point back (`cùng ngày`, `ngày 15` after `ngày 12/5`, `cùng kỳ năm trước` after `6 tháng đầu năm`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.article import Reference
from pipeline.find.base import compile_folded
from pipeline.find.date_context import words
from pipeline.find.date_joins import from_earlier, up_to_later
from pipeline.find.date_types import DayOf, Edged, Expression, Length, Same, Shift, When
from pipeline.values.dates import Bounds, Point, add_months, bounds, day_of, in_context, is_valid, shifted, timex, years_between

_COMPARED = compile_folded(r"(?<!\w)(?:so với|so|hơn|bằng|giá so sánh|giá cố định)(?: năm)? \Z")
_SINCE = compile_folded(r"[ ,(]{0,3}(?:(?:kể|tính|bắt đầu) )?(?:từ )?(?:ngày )?")
_COMING = compile_folded(r" (?:sắp )?tới(?! (?:đây )?(?:ngày|năm|tháng|hết|\d))(?!\w)")
_PAST = compile_folded(r" (?:vừa qua|vừa rồi|qua)(?!\w)")
_SENTENCE_END = re.compile(r"[.;!?] ")
_LOOK_BACK, _PARAGRAPH = 60, 4000  # expressions, characters: bounds that keep the time linear in hostile texts
_PERIODS = ("week", "month", "months", "quarter", "half", "year")
_GRANULARITY_OF_RANGE = {"month": "months", "year": "years", "quarter": "months", "half": "months", "months": "months"}
_KNOWN: dict[str, tuple[str, ...]] = {
    "year": ("year",), "month": ("year", "quarter", "month"), "day": ("year", "quarter", "month", "week", "day"),
}  # fmt: skip
_FINENESS = ("day", "week", "month", "months", "quarter", "half", "year", "years", "decade", "century")
_EVENT_NOISE = compile_folded(r"^(?:kể từ |từ |ngày |khi |được |chính thức )+")
_GENERIC_EVENT = compile_folded(words("general_verb"))


@dataclass(slots=True)
class Resolved:
    """What an expression means in its context; `point` is the unit where it is one."""

    value: str
    type: str
    granularity: str
    days: Bounds | None
    resolution: str
    point: Point | None = None


class Resolver:
    """Resolves the expressions of one text in order, remembering what stands before."""

    def __init__(self, folded: str, reference: Reference, found: list[Expression]) -> None:
        self.folded = folded
        self.reference = reference
        self.found = found
        self.earlier: list[tuple[Expression, Resolved]] = []
        self.event_years: dict[str, int | None] = {}

    def resolve_all(self) -> list[tuple[Expression, Resolved]]:
        for i, expression in enumerate(self.found):
            following = self.found[i + 1] if i + 1 < len(self.found) else None
            resolved = self._resolve(expression, following)
            if resolved is not None and not (resolved.days and resolved.days[0] > resolved.days[1]):
                self.earlier.append((expression, resolved))
        return self.earlier

    def _before(self) -> list[tuple[Expression, Resolved]]:
        """The expressions before, nearest first, as far back as a reader would look."""
        return self.earlier[: -_LOOK_BACK - 1 : -1]

    def _paragraph(self, e: Expression) -> int:
        """Where the paragraph of an expression begins."""
        return self.folded.rfind("\n", max(0, e.start - _PARAGRAPH), e.start)

    def _resolve(self, e: Expression, following: Expression | None) -> Resolved | None:
        if isinstance(e.first, Length):
            beside = following is not None and _SINCE.fullmatch(self.folded, e.end, following.start)
            return self._length(e.first, following if beside else None)
        if isinstance(e.first, Same) and e.first.unit == "period":
            return self._same_period(e, e.first)
        if e.last is not None:
            return self._range(e, e.first, e.last)
        point, resolution = self._point(e, e.first)
        if point is None or not is_valid(point):
            return self._unknown(e.first)
        return Resolved(timex(point), "DATE", point.unit, bounds(point), resolution, point)

    def _unknown(self, when: When) -> Resolved | None:
        """A deictic expression without a reference date keeps its unit and no days."""
        if isinstance(when, Shift):
            value = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX"}.get(when.unit, "XXXX")
            return Resolved(value, "DATE", when.unit, None, "relative")
        return None

    # points

    def _point(self, e: Expression, when: When) -> tuple[Point | None, str]:
        reference = self.reference.day
        if isinstance(when, Shift):
            compared = self._compared_unit(e, when)
            if compared is not None:
                return shifted(when.unit, compared[0], -1), "relative"
            known = reference is not None and when.unit in _KNOWN[self.reference.precision or "day"]
            return (shifted(when.unit, reference, when.offset) if reference and known else None), "relative"
        if isinstance(when, DayOf):
            if reference is None or self.reference.precision == "year":
                return None, "relative"
            month = shifted("month", reference, when.offset)
            return Point("day", month.year, month.first, when.day), "relative"
        if isinstance(when, Same):
            return self._same(when), "relative"
        if not isinstance(when, Point):
            return None, "explicit"
        if when.year is not None:
            return when, "explicit"
        if e.year_shift is not None:
            return (when.at(reference.year + e.year_shift) if reference else when), "relative"
        if e.same_year:
            year = self._last_year()
            return when.at(year), "inferred"
        if when.unit == "day" and when.first == 0:
            return self._lone_day(e, when), "inferred"
        return self._in_context(e, when), "inferred"

    def _compared_unit(self, e: Expression, when: Shift) -> Bounds | None:
        """What `so với năm trước`, `so với tháng trước` is said of, where the same paragraph names it: `Năm 2016 … tăng 8 vụ so với năm trước`."""
        if when.offset != -1 or when.unit not in ("year", "quarter", "month") or not self._is_compared_with(e):
            return None
        paragraph = self._paragraph(e)
        for other, resolved in self._before():
            if other.start < paragraph:
                return None
            named = resolved.point is not None and resolved.point.unit == when.unit and other.rule == when.unit
            if named and resolved.days is not None and not self._is_compared_with(other):
                return resolved.days
        return None

    def _in_context(self, e: Expression, point: Point) -> Point:
        """The missing year: what `vừa qua` and `tới` say, the year that opens the sentence, else the reference date."""
        framed = self._frame_year(e)
        if framed is not None:
            return point.at(framed)
        reference = self.reference.day
        if reference is None:
            near = self._near_year(e, point) if point.unit in ("half", "months", "quarter", "month") else None
            return point.at(near)
        if self.reference.precision == "year":
            return point.at(reference.year)
        direction = 1 if _COMING.match(self.folded, e.end) else -1 if _PAST.match(self.folded, e.end) else 0
        return in_context(point, reference, direction)

    def _frame_year(self, e: Expression) -> int | None:
        """`Năm 2018, …, ngày 5/6 …`: a past year that opens the sentence holds for the year-less days and months in it."""
        if not self.earlier:
            return None
        for other, resolved in reversed(self.earlier[-4:]):
            if e.start - other.end > 160:
                return None
            between = self.folded[other.end : e.start]
            if "\n" in between or _SENTENCE_END.search(between):
                return None
            point = resolved.point
            if point is None or point.year is None or resolved.resolution != "explicit" or point.unit not in ("year", "month"):
                continue
            opening = self.folded[max(0, other.start - 12) : other.start]
            if between.startswith((",", " ,")) and re.search(r"(?:^|[.;!?\n] *)(?:trong |vào |từ )?\Z", opening):
                return point.year
        return None

    def _near_year(self, e: Expression, point: Point) -> int | None:
        """Without a reference date: the year of the last expression of the same kind that prints one; a month's in its paragraph."""
        paragraph = self._paragraph(e) if point.unit == "month" else -1
        for other, resolved in self._before():
            near = resolved.point
            if other.start > paragraph and near is not None and near.unit == point.unit and near.year and other.rule != "same_period":
                return near.year
        return None

    def _lone_day(self, e: Expression, point: Point) -> Point | None:
        """`ngày 15`: the month of the day or month that stands closest before it, else the reference month."""
        for other, resolved in reversed(self.earlier[-6:]):
            near = resolved.point
            if near is not None and near.unit in ("day", "month") and e.start - other.end < 250:
                return Point("day", near.year, near.first, point.last)
        if self.reference.day is None or self.reference.precision != "day":
            return None
        months = [shifted("month", self.reference.day, offset) for offset in (0, -1, 1)]
        days = [day for m in months if is_valid(day := Point("day", m.year, m.first, point.last))]
        reference = self.reference.day
        return min(days, key=lambda d: abs((bounds(d)[0] - reference).days)) if days else None  # type: ignore[index]

    def _same(self, when: Same) -> Point | None:
        for other, resolved in self._before():
            point = resolved.point
            if self.folded.endswith("đợt ", 0, other.start):
                continue  # `trao Huy hiệu Đảng đợt 3/2. Cùng ngày, …`: the day of the ceremony is meant
            if point is None or (when.unit == "day" and point.unit != "day") or (when.unit == "month" and point.unit not in ("day", "month")):
                continue
            if when.unit == "day":
                return point
            if when.unit == "month":
                return Point("month", point.year, point.first)
            if point.year is not None and point.unit in ("day", "month", "quarter", "half", "months", "year"):
                return Point("year", point.year)
        if self.reference.day is None or (when.unit != "year" and self.reference.precision != "day"):
            return None
        return shifted("year" if when.unit == "year" else "month" if when.unit == "month" else "day", self.reference.day, 0)

    def _last_year(self) -> int | None:
        for _, resolved in self._before():
            if resolved.point is not None and resolved.point.year is not None and resolved.point.unit not in ("years", "decade", "century"):
                return resolved.point.year
        return self.reference.day.year if self.reference.day else None

    # ranges, periods, durations

    def _range(self, e: Expression, a: When, b: When) -> Resolved | None:
        first, first_resolution = self._range_end(e, a, b)
        last, last_resolution = self._range_end(replace(e, year_shift=e.last_shift), b, a)
        if isinstance(a, Point) and a.year is None and e.year_shift is None and last is not None:
            first, first_resolution = up_to_later(a, last), last_resolution
        elif isinstance(b, Point) and b.year is None and e.last_shift is None and first is not None:
            last = from_earlier(b, first)
        if first is None or last is None:
            if not (first or last) or Shift("day", 0) not in (a, b):
                return None
            # no reference date: the end that is `nay` stays open
            value = f"{timex(first)}/.." if first else f"../{timex(last)}"  # type: ignore[arg-type]
            return Resolved(value, "DATE", "day", None, "relative")
        if not is_valid(first) or not is_valid(last):
            return None
        first_days, last_days = bounds(first), bounds(last)
        days = (first_days[0], last_days[1]) if first_days and last_days else None
        finer = min(first.unit, last.unit, key=_FINENESS.index)
        granularity = finer if first.unit != last.unit else _GRANULARITY_OF_RANGE.get(finer, finer)
        value = f"{timex(first).split('/')[0]}/{timex(last).split('/')[-1]}"
        relative = "relative" in (first_resolution, last_resolution)
        explicit = first_resolution == last_resolution == "explicit"
        return Resolved(value, "DATE", granularity, days, "relative" if relative else "explicit" if explicit else "inferred")

    def _range_end(self, e: Expression, when: When, other: When) -> tuple[Point | None, str]:
        if when == Shift("day", 0) and self.reference.day is not None:
            # `từ năm 2010 đến nay` in a text that is dated by year: whole years
            by_year = self.reference.precision == "year" and isinstance(other, Point) and other.unit == "year"
            return shifted("year" if by_year else "day", self.reference.day, 0), "relative"
        if not isinstance(when, Edged):
            return self._point(e, when)
        point, resolution = self._point(e, when.unit)
        days = bounds(point) if point else None
        return (day_of(days[0] if when.edge == "early" else days[1]) if days else None), resolution

    def _same_period(self, e: Expression, when: Same) -> Resolved | None:
        """`cùng kỳ năm trước`: the period that stands before it, a year earlier (or in the year that is printed)."""
        period = self._period_before(e)
        if period is None:
            bare = not re.search(r"năm|\d", self.folded[e.start : e.end])
            reference = self.reference.day
            year = when.year or (reference.year - 1 if reference and not bare else None)
            if year is None:
                return None if bare else Resolved("XXXX", "DATE", "year", None, "relative")
            period = Point("year", year)
            return Resolved(timex(period), "DATE", "year", bounds(period), "relative", period)
        if isinstance(period, Point):
            moved = period.at(when.year or (period.year - 1 if period.year else None))
            if not is_valid(moved):
                return None
            return Resolved(timex(moved), "DATE", moved.unit, bounds(moved), "relative", moved)
        first, last = period
        back = last.year - when.year if when.year else 1
        days = add_months(first, -12 * back), add_months(last, -12 * back)
        return Resolved(f"{days[0]}/{days[1]}", "DATE", "day", days, "relative")

    def _period_before(self, e: Expression) -> Point | Bounds | None:
        """The nearest period: in the same paragraph, then the finest of the paragraphs before."""
        paragraph = self._paragraph(e)
        for inside in (True, False):
            for other, resolved in self._before():
                if (other.start > paragraph) != inside or other.rule == "same_period" or self._is_compared_with(other):
                    continue
                if resolved.point is not None and resolved.point.unit in _PERIODS and (inside or resolved.point.unit != "year"):
                    return resolved.point
                if other.rule == "range_to_now" and resolved.days is not None and inside:
                    return resolved.days
        return None

    def _is_compared_with(self, e: Expression) -> bool:
        """`so với tháng trước`: no period under review."""
        return _COMPARED.search(self.folded, max(0, e.start - 20), e.start) is not None

    def _length(self, length: Length, following: Expression | None) -> Resolved | None:
        letter = {"day": "D", "week": "W", "month": "M", "year": "Y"}[length.unit]
        unit = f"{length.unit}s" if length.number > 1 and length.unit in ("month", "year") else length.unit
        days = self._length_days(length, following)
        if length.anchor in ("event", "since") and days is None:
            return None
        resolution = "relative" if length.anchor in ("past", "future") else "inferred"
        return Resolved(f"P{length.number}{letter}", "DURATION", unit, days, resolution)

    def _length_days(self, length: Length, following: Expression | None) -> Bounds | None:
        number, reference = length.number, self.reference.day
        if length.anchor == "event":
            year = self._event_year(length.event)
            return None if year is None else (date(year, 1, 1), date(year + number, 12, 31))
        if length.anchor == "since":
            point = self._point(following, following.first)[0] if following and following.last is None else None
            days = bounds(point) if point and is_valid(point) else None
            return _counted_from(days[0], length) if days else None
        if reference is None:
            return None
        if length.unit == "year":
            first, last = (reference.year - number, reference.year) if length.anchor == "past" else (reference.year, reference.year + number)
            return (date(first, 1, 1), date(last, 12, 31)) if first >= 1 else None
        if self.reference.precision != "day":
            return None
        step = number if length.anchor == "future" else -number
        other = add_months(reference, step) if length.unit == "month" else reference + timedelta(days=step * (7 if length.unit == "week" else 1))
        return min(reference, other), max(reference, other)

    def _event_year(self, event: str) -> int | None:
        """The year that the text prints for an event: `thành lập lại tỉnh` ← `được thành lập lại năm 1991`."""
        syllables = _EVENT_NOISE.sub("", event).split(" ")
        key = " ".join(syllables[:2])
        if len(syllables) < 2 or _GENERIC_EVENT.fullmatch(key):
            return None
        if key in self.event_years:
            return self.event_years[key]
        pattern = compile_folded(rf"{re.escape(key)}(?!\w)[^.;\n]{{0,60}}?(?:năm |[/.-]|\()(?P<y>1[89]\d\d|20\d\d)(?!\d)")
        found = pattern.search(self.folded)
        self.event_years[key] = int(found["y"]) if found else None
        return self.event_years[key]


def _counted_from(day: date, length: Length) -> Bounds:
    if length.unit == "year":
        return years_between(day, length.number)
    if length.unit == "month":
        return day, add_months(day, length.number) - timedelta(days=1)
    return day, day + timedelta(days=length.number - 1)
