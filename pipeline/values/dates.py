"""Calendar values: a named unit of time → its TIMEX3 value, its first and last day. Pure functions, no text search.

| named                     | Point                                        | value               | days                    |
|---------------------------|----------------------------------------------|---------------------|-------------------------|
| `ngày 31/5/2020`          | Point("day", 2020, 5, 31)                    | 2020-05-31          | that day                |
| `ngày 31/5`               | Point("day", None, 5, 31)                    | XXXX-05-31          | unknown                 |
| `quý II/2020`             | Point("quarter", 2020, 2)                    | 2020-Q2             | 1 April – 30 June       |
| `9 tháng đầu năm 2020`    | Point("months", 2020, 1, 9)                  | 2020-01/2020-09     | 1 January – 30 September|
| `những năm 1980`          | Point("decade", 1980)                        | 198                 | 1980 – 1989             |
| `thế kỷ XX`               | Point("century", 1901)                       | 19                  | 1901 – 2000             |

Values follow TIMEX3 (TimeML 1.2.1); halves are `H1`, `H2`, as in HeidelTime's output.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Unit = Literal["day", "week", "month", "months", "quarter", "half", "year", "years", "decade", "century"]
Bounds = tuple[date, date]

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_DIGITS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mốt": 1, "nhăm": 5,
}  # fmt: skip


@dataclass(slots=True)
class Point:
    """One unit of the calendar; `year` is None where the words leave it out.

    `first` is the month, quarter, half, ISO week or first month; `last` the day, or the last month of "months",
    or the last year of "years".
    """

    unit: Unit
    year: int | None
    first: int = 0
    last: int = 0

    def at(self, year: int | None) -> Point:
        return Point(self.unit, year, self.first, self.last)


def roman(text: str) -> int | None:
    """`xx` → 20; None where the letters make no canonical Roman numeral up to 89."""
    if not text or set(text) - set(_ROMAN):
        return None
    total = 0
    for letter, following in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN[letter]
        total += -value if following and _ROMAN[following] > value else value
    return total if _as_roman(total) == text else None


def _as_roman(number: int) -> str:
    out = ""
    for value, letters in ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        count, number = divmod(number, value)
        out += letters * count
    return out


def small_number(text: str) -> int | None:
    """A number of up to two digits in figures or words (folded): `05`, `ba`, `mười lăm`, `hai mươi mốt`, `băm mốt` is none."""
    text = " ".join(text.split())
    if text.isdecimal():
        return int(text) if len(text) <= 3 else None
    words = text.split(" ")
    if len(words) == 1:
        return 10 if text in ("mười", "chục") else _DIGITS.get(text)
    if words[0] == "mười" and len(words) == 2:
        unit = _DIGITS.get(words[1])
        return None if unit is None else 10 + unit
    tens = _DIGITS.get(words[0])
    if tens is None or words[1] not in ("mươi", "mười", "chục"):
        if tens is not None and len(words) == 2 and words[1] in _DIGITS and tens > 1:
            return 10 * tens + _DIGITS[words[1]]  # `hai tư`, `ba mốt`
        return None
    if len(words) == 2:
        return 10 * tens
    unit = _DIGITS.get(words[2]) if len(words) == 3 else None
    return None if unit is None else 10 * tens + unit


def full_year(text: str) -> int:
    """`2020` → 2020, `19` → 2019, `75` → 1975 (two digits: up to 49 of this century)."""
    number = int(text)
    return number if len(text) > 2 else number + (2000 if number < 50 else 1900)


def month_length(year: int, month: int) -> int:
    return 29 if month == 2 and calendar.isleap(year) else _MONTH_LENGTHS[month - 1]


def is_valid(point: Point) -> bool:
    """Whether the calendar has it: 31/2 and month 13 are none; 29/2 is valid without a year."""
    if point.year is not None and not 1 <= point.year <= 9990:
        return False
    match point.unit:
        case "day":
            return 1 <= point.first <= 12 and 1 <= point.last <= month_length(point.year or 2000, point.first)
        case "week":  # 28 December lies in the last week of its year (ISO 8601)
            return 1 <= point.first <= date(point.year or 2020, 12, 28).isocalendar().week
        case "month":
            return 1 <= point.first <= 12
        case "months":
            return 1 <= point.first <= point.last <= 12
        case "quarter":
            return 1 <= point.first <= 4
        case "half":
            return 1 <= point.first <= 2
        case "years":
            return point.year is not None and point.year <= point.last <= 9990
        case _:
            return True


def _months(year: int, first: int, last: int) -> Bounds:
    return date(year, first, 1), date(year, last, month_length(year, last))


def bounds(point: Point) -> Bounds | None:
    """First and last day; None without a year."""
    if point.year is None:
        return None
    year = point.year
    match point.unit:
        case "day":
            day = date(year, point.first, point.last)
            return day, day
        case "week":
            monday = date.fromisocalendar(year, point.first, 1)
            return monday, monday + timedelta(days=6)
        case "month":
            return _months(year, point.first, point.first)
        case "months":
            return _months(year, point.first, point.last)
        case "quarter":
            return _months(year, 3 * point.first - 2, 3 * point.first)
        case "half":
            return _months(year, 6 * point.first - 5, 6 * point.first)
        case "year":
            return _months(year, 1, 12)
        case "years":
            return date(year, 1, 1), date(point.last, 12, 31)
        case "decade":
            return date(year, 1, 1), date(year + 9, 12, 31)
        case "century":
            return date(year, 1, 1), date(year + 99, 12, 31)


def timex(point: Point) -> str:
    """The TIMEX3 value; `XXXX` for an unknown year."""
    year = "XXXX" if point.year is None else f"{point.year:04d}"
    match point.unit:
        case "day":
            return f"{year}-{point.first:02d}-{point.last:02d}"
        case "week":
            return f"{year}-W{point.first:02d}"
        case "month":
            return f"{year}-{point.first:02d}"
        case "months":
            return f"{year}-{point.first:02d}/{year}-{point.last:02d}"
        case "quarter":
            return f"{year}-Q{point.first}"
        case "half":
            return f"{year}-H{point.first}"
        case "year":
            return year
        case "years":
            return f"{year}/{point.last:04d}"
        case "decade":
            return year[:3]
        case "century":
            return year[:2]


def first_months(number: int) -> Point:
    """The first `number` months of a year: 3 are its first quarter, 6 its first half, 12 the year."""
    return months_of_year(1, number)


def last_months(number: int) -> Point:
    """The last `number` months of a year."""
    return months_of_year(13 - number, 12)


def months_of_year(first: int, last: int) -> Point:
    if (first, last) == (1, 12):
        return Point("year", None)
    if last - first == 5 and first in (1, 7):
        return Point("half", None, 1 if first == 1 else 2)
    if last - first == 2 and first % 3 == 1:
        return Point("quarter", None, last // 3)
    if first == last:
        return Point("month", None, first)
    return Point("months", None, first, last)


def day_of(day: date) -> Point:
    return Point("day", day.year, day.month, day.day)


def add_months(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def shifted(unit: Unit, reference: date, offset: int) -> Point:
    """The unit that holds the reference day, `offset` units on: `tháng trước` is ("month", -1)."""
    if unit == "day":
        return day_of(reference + timedelta(days=offset))
    if unit == "week":
        year, week, _ = (reference + timedelta(weeks=offset)).isocalendar()
        return Point("week", year, week)
    if unit == "month":
        moved = add_months(reference.replace(day=1), offset)
        return Point("month", moved.year, moved.month)
    if unit == "quarter":
        moved = add_months(reference.replace(day=1), 3 * offset)
        return Point("quarter", moved.year, (moved.month + 2) // 3)
    return Point("year", reference.year + offset)


def nearest(point: Point, reference: date) -> Point:
    """The year-less point in the year that puts it nearest to the reference day (the earlier of two as near)."""
    points = [there for year in (reference.year - 1, reference.year, reference.year + 1) if is_valid(there := point.at(year))]
    return min(points, key=lambda there: _days_away(there, reference)) if points else point


def in_context(point: Point, reference: date, direction: int = 0) -> Point:
    """The year-less point as news means it on the reference day; `direction` 1 is the next to come, -1 the last one over.

    A day is the nearest one. Longer units are this year's, unless they are far off and another year's is close:
    `tháng 12` in January, `quý I` in December, `6 tháng cuối năm` in February.
    """
    if direction:
        years = [reference.year + offset * direction for offset in (0, 1)]
        for year in sorted([reference.year - direction, *years], key=lambda y: y * direction):
            found = bounds(point.at(year)) if is_valid(point.at(year)) else None
            if found and direction > 0 and found[1] >= reference:
                return point.at(year)
        past = [y for y in (reference.year, reference.year - 1) if is_valid(point.at(y)) and _starts(point.at(y), reference)]
        return point.at(past[0]) if direction < 0 and past else nearest(point, reference)
    if point.unit == "day":
        return nearest(point, reference)
    far, close = (120, 70) if point.unit in ("half", "months") else (240, 100)
    other = nearest(point, reference)
    assert other.year is not None
    if point.unit in ("half", "months") and other.year > reference.year:
        return point.at(reference.year)
    return other if _days_away(point.at(reference.year), reference) > far and _days_away(other, reference) < close else point.at(reference.year)


def _starts(point: Point, reference: date) -> bool:
    found = bounds(point)
    return found is not None and found[0] <= reference


def _days_away(point: Point, reference: date) -> int:
    found = bounds(point)
    assert found is not None
    return max((found[0] - reference).days, (reference - found[1]).days, 0)


def years_between(start: date, number: int) -> Bounds:
    """`number` years counted from a day: 16.12.2024 and 5 → 15.12.2029."""
    return start, add_months(start, 12 * number) - timedelta(days=1)
