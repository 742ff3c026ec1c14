"""Days: `sáng ngày 31/5`, `thứ Hai, 08/10/2018`, `25/06/2020 15:18`, `mùng 3 tháng Hai`, `các ngày 14 - 16/10`, `ngày 3, 4 và 5/6`.

A day with its year stands for itself. One without needs a head noun, a weekday or a part of the day, or must stand where only a
date can (`áp dụng từ 1/8`, `nghỉ lễ 30/4`): `2/3 số hộ`, `đường 30/4`, `Trường THCS 19-5` and `tỷ số 2-1` are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline import lexicon
from pipeline.find.base import compile_folded
from pipeline.find.date_context import (
    COUNTED,
    DAY_PARTS,
    DAY_WORD,
    DOCUMENT,
    ENDS,
    FREQUENCY,
    LUNAR,
    MONTH_WORD,
    NAMES,
    PARTS,
    RELATIVE_YEAR,
    YEAR_TAIL,
    YEARLY,
    D,
    M,
    Y,
    at_numbers,
    free,
    text_before,
    words,
    year_of,
)
from pipeline.find.date_types import DayOf, Expression
from pipeline.find.scan import Ending, Scan
from pipeline.values.dates import Point, full_year, is_valid, small_number

_TIME = compile_folded(r"(?:t| {0,3}(?:[,|-] ?)?(?<!\d))\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[ap]m|sa|ch))?(?![\w:])")
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_PIECE = rf"(?:{PARTS}(?: (?:nay|qua|mai)(?!\w))?|{_WEEKDAY}|(?:ngày )?hôm (?:nay|qua|kia|sau|trước)|ngày mai)"
_PREFIX = Ending(
    rf"(?<!\w)(?P<pieces>(?:{_PIECE}(?:,| -)? ?\(?(?: |(?<=\()|(?=\d))){{0,3}})(?P<noun>(?:(?:cùng )?ngày|hôm|bữa)(?: mùng| mồng)? |mùng |mồng )?\Z",
    f"hai ba tư năm sáu bảy 2 3 4 5 6 7 nhật nay qua mai kia sau trước ngày hôm bữa mùng mồng {lexicon.endings(DAY_PARTS)}",
    marks=" ,-(",
)
_ORDINAL = compile_folded(rf"{words('ordinal')} \Z")
NUMERIC_DAY = compile_folded(
    rf"(?P<d>[0-9](?<!\d\d)(?<!\d[./:]\d)(?:(?<!\d,\d)|(?<=ngày\ \d,\d)|(?<=ngày\ \d\d,\d))[0-9]?)(?P<s> ?[/.-] ?)(?P<m>{M})"
    rf"(?:(?P<s2> ?[/.-] ?)(?P<y>{Y}|\d\d))?(?!\d)(?! ?[/.]\d|,\d|/[a-zđ]|-[a-zđ]{{2}}| ?%)"
)
_ISO_DAY = compile_folded(rf"(?P<y>[12](?<![\d/.-]\d)\d\d\d)(?P<s>[-/])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>{D})(?!\d)")
_MONTH_OF_DAY = Scan(rf"tháng (?:(?P<m>{M}(?!\d)|{MONTH_WORD}(?!\w)){YEAR_TAIL}|(?P<this>này|trước|sau|tới)(?!\w))(?![\w%])")
_DAY_BEFORE = compile_folded(rf"(?<![\w/.])(?P<d>{D}|{DAY_WORD})(?: |-| - |/)\Z")
_TO = compile_folded(r"-|đến|tới")
_FROM = compile_folded(r"(?<!\w)từ \Z")
_CLOSING = compile_folded(r" ?\)")
_NO_DAY_AFTER = compile_folded(r" ?(?:tháng|hằng|hàng|mỗi|đêm|công|-|\d)")
_MORE_DAYS = compile_folded(r"(?: và|,| hoặc) ?\d")
_CHAIN = Ending(rf"(?<![\w.,/-])(?P<d>{D})(?P<conn> ?- ?| ?(?:đến|tới|đến hết) | ?(?:và|hoặc|&) |, ?)(?:ngày )?\Z", "- đến tới hết và hoặc & , ngày")
_YEAR_AFTER = compile_folded(rf"(?:,? năm (?P<y>{Y})(?![\w%])(?! ?-)|,? (?:của )?{RELATIVE_YEAR})")
_LONE_DAY = Scan(rf"ngày (?:mùng |mồng )?(?P<d>{D})(?![\w%])(?! ?[-/.]\d)(?! (?:và|đến|tới|-|hoặc) \d|, ?\d)")
_OTHER_NUMBER = compile_folded(rf"(?<!\w){words('numbered')} \Z")
_WEAK_BEFORE = compile_folded(rf"(?<!\w)(?:{words('before_day')}|ngày [^.,;:!?\n\d]{{2,60}})(?: ?\( ?| )\Z")
_LISTED = compile_folded(r" ?(?:,|;|-|và|hoặc|đến|,? và) ?")
_BRACKETED = compile_folded(r" ?(?:\)|- ?\d{1,2}/\d{1,2}\))")
_FOLLOWS_DAY = compile_folded(rf" {words('after_day')}(?!\w)")
_HOLIDAYS = frozenset((int(row["day"]), int(row["month"])) for row in lexicon.read("dates_holidays"))
_HOLIDAY_BEFORE = compile_folded(rf"{words('feast')}(?!\w)[^.;\n]{{0,60}}\Z")
_MONTH_SHIFTS = {"này": 0, "trước": -1, "sau": 1, "tới": 1}


@dataclass(slots=True)
class _Prefix:
    """What stands before a day and belongs to it: `sáng ngày`, `thứ Hai,`, `chiều nay (`."""

    start: int
    headed: bool
    bracket: bool


def _prefix(folded: str, start: int) -> _Prefix:
    window = text_before(folded, start)
    offset = start - len(window)
    found = _PREFIX.search(window)
    if found is not None and found["pieces"].startswith(("thứ", "chủ")) and _ORDINAL.search(window[: found.start()]):
        # `kỳ họp lần thứ hai, ngày 5/6`: an ordinal, no weekday
        found = _PREFIX.pattern.search(window, found.start() + re.match(r"\S+ +\S+?\b", found["pieces"]).end())  # type: ignore[union-attr]
    if found is None or found.start() == len(window):
        return _Prefix(start, False, False)
    return _Prefix(offset + found.start(), True, "(" in found["pieces"])


@dataclass(slots=True)
class _Day:
    """A day as matched, without what stands around it; `shift` and `same` are its `năm nay`, `cùng năm`."""

    start: int
    end: int
    point: Point
    rule: str
    shift: int | None = None
    same: bool = False


def days(folded: str) -> Iterator[Expression]:
    """`sáng ngày 31/5`, `thứ Hai, 08/10/2018`, `25/06/2020 15:18`, `ngày mùng 3 tháng Hai năm 2021`, `2021-04-08T10:00`."""
    for family in (_iso_days, _numeric_days, _worded_days):
        previous = 0
        for day in family(folded):
            rows = _with_surroundings(folded, day, previous)
            previous = rows[-1].end if rows else previous
            yield from rows


def _iso_days(folded: str) -> Iterator[_Day]:
    for found in at_numbers(_ISO_DAY, folded, "joined year"):
        point = Point("day", int(found["y"]), int(found["m"]), int(found["d"]))
        if is_valid(point):
            yield _Day(found.start(), found.end(), point, "day_iso")


def _numeric_days(folded: str) -> Iterator[_Day]:
    for found in at_numbers(NUMERIC_DAY, folded):
        point = _numeric_point(folded, found)
        if point is None:
            continue
        tail = None if point.year else _YEAR_AFTER.match(folded, found.end())
        year, shift, same = year_of(tail) if tail else (point.year, None, False)
        end = tail.end() if tail else found.end()
        yield _Day(found.start(), end, point.at(year), "day_full" if year else "day_month", shift, same)


def _worded_days(folded: str) -> Iterator[_Day]:
    for start, number, found in _days_before_months(folded):
        if found["this"] or LUNAR.match(folded, found.end()) or YEARLY.match(folded, found.end()):
            continue
        year, shift, same = year_of(found)
        point = Point("day", year, small_number(found["m"]) or 0, number)
        prefix = _prefix(folded, start)
        if is_valid(point) and (prefix.headed or year) and not NAMES.search(text_before(folded, prefix.start, 30)):
            yield _Day(start, found.end(), point, "day_words", shift, same)


def days_of_relative_months(folded: str) -> Iterator[Expression]:
    """`ngày 15 tháng này`: resolved like a month that is counted from now; only with its head noun."""
    for start, number, found in _days_before_months(folded):
        prefix = _prefix(folded, start) if found["this"] else None
        if prefix and prefix.headed:
            yield Expression(prefix.start, found.end(), "day_of_relative_month", DayOf(number, _MONTH_SHIFTS[found["this"]]))


def _days_before_months(folded: str) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Start and number of the day right before each `tháng …`."""
    for found in _MONTH_OF_DAY.finditer(folded):
        window = text_before(folded, found.start(), 18)
        day = _DAY_BEFORE.search(window)
        number = small_number(day["d"]) if day else None
        if day and number:
            yield found.start() - len(window) + day.start(), number, found


def _numeric_point(folded: str, found: re.Match[str]) -> Point | None:
    """The day that `5/6`, `05-06-2020` or `5.6.20` means, None where its surroundings say that it is another number."""
    separator, year = found["s"].strip(), None
    after = folded[found.end() : found.end() + 24]
    if found["y"]:
        year = full_year(found["y"])
        if len(found["y"]) == 2 and (found["s2"] != found["s"] or not _prefix(folded, found.start()).headed):
            return None
    elif separator == "-" and re.match(r"-\d", after):
        return None
    elif found["s"] != separator and (not _prefix(folded, found.start()).headed or _MORE_DAYS.match(after)):
        return None  # `3 - 7`, `3 / 7` without a head are two numbers, and `ngày 5 - 7 và 9/6` are days of June
    point = Point("day", year, int(found["m"]), int(found["d"]))
    if not is_valid(point) or LUNAR.match(folded, found.end()) or YEARLY.match(folded, found.end()):
        return None
    return point


def _with_surroundings(folded: str, day: _Day, previous: int) -> list[Expression]:
    """The day with its prefix, the clock time after it, and the bare days chained before it (`14 - 16/10`, `3, 4 và 5/6`).

    Empty where it is no date; `previous` is the end of the date before it.
    """
    prefix = _prefix(folded, day.start)
    links = _links(folded, prefix.start, day.point)
    headed = prefix.headed or any(link.prefix.headed for link in links)
    leftmost = links[0].prefix.start if links else prefix.start
    if not headed and not _dated_by_context(folded, leftmost, day, previous):
        return []
    links.append(_Link(prefix, _end(folded, prefix, day), day.point, False))
    rows: list[Expression] = []
    while links:
        first, *links = links
        if first.opens_range:
            last, *links = links
            rows.append(Expression(first.prefix.start, last.end, "day_range", first.day, last.day, year_shift=day.shift, same_year=day.same))
        else:
            rule = "day_list" if links else day.rule
            rows.append(Expression(first.prefix.start, first.end, rule, first.day, year_shift=day.shift, same_year=day.same))
    return rows


def _end(folded: str, prefix: _Prefix, day: _Day) -> int:
    """Where the span ends: after the bracket that the prefix opens, after the clock time of a stamp."""
    after = _CLOSING.match(folded, day.end) if prefix.bracket else _TIME.match(folded, day.end) if day.point.year else None
    return after.end() if after else day.end


@dataclass(slots=True)
class _Link:
    """A day in a chain: `ngày 3` in `ngày 3 - 5/6` opens a range."""

    prefix: _Prefix
    end: int
    day: Point
    opens_range: bool


def _links(folded: str, start: int, point: Point) -> list[_Link]:
    """Bare day numbers before a dated day, in text order."""
    links: list[_Link] = []
    headless_comma = 0  # how many links, counted from the right, stand before the first comma
    following = point
    for _ in range(12):
        window = text_before(folded, start, 24)
        found = _CHAIN.search(window)
        if found is None:
            break
        at = start - len(window) + found.start()
        day = Point("day", point.year, point.first, int(found["d"]))
        opens_range = _TO.search(found["conn"]) is not None
        if _OTHER_NUMBER.search(text_before(folded, at, 12)) or not is_valid(day) or (opens_range and day.last >= following.last):
            break  # `từ đầu tháng 3 đến ngày 10-5`, `điều 3 và 5/6`
        prefix = _prefix(folded, at)
        if "," not in found["conn"] and headless_comma == len(links):
            headless_comma += 1
        links.append(_Link(prefix, at + len(found["d"]), day, opens_range))
        start, following = prefix.start, day
        if prefix.headed or (opens_range and _FROM.search(text_before(folded, start, 5))):
            break
    if links and not links[-1].prefix.headed:
        links = links[:headless_comma]  # without a head noun a comma separates other things: `đạt 3, 5/6`
    return links[::-1]


def _dated_by_context(folded: str, leftmost: int, day: _Day, previous: int) -> bool:
    """Whether a day without head noun or part of day is a date: `từ 1/8`, `lễ 30/4`, `(17/9)`, not `2/3 số hộ`, `đường 30/4`, `số 5/6`."""
    before = text_before(folded, leftmost, 90)
    if NAMES.search(before) or DOCUMENT.search(before):
        return False
    if day.point.year is not None:
        return True
    if COUNTED.match(folded, day.end):
        return False
    slashed = folded.count("/", day.start, day.end) == 1
    if slashed and previous > 0 and leftmost - previous <= 20 and _LISTED.fullmatch(folded, previous, leftmost):
        return True
    if slashed and day.point.last > day.point.first and before.endswith("(") and _BRACKETED.match(folded, day.end):
        return True  # a fraction would be smaller than one
    if (day.point.last, day.point.first) in _HOLIDAYS and _HOLIDAY_BEFORE.search(before):
        return True
    return bool(_WEAK_BEFORE.search(before) and (slashed or ENDS.match(folded, day.end) or _FOLLOWS_DAY.match(folded, day.end)))


def lone_days(folded: str) -> Iterator[Expression]:
    """`sáng ngày 15`: the month is to be taken from the context."""
    for found in _LONE_DAY.finditer(folded):
        before = text_before(folded, found.start())
        habitual = FREQUENCY.search(before) or _NO_DAY_AFTER.match(folded, found.end())
        if not free(folded, found.start()) or habitual or LUNAR.match(folded, found.end()) or COUNTED.match(folded, found.end()):
            continue
        prefix = _prefix(folded, found.start("d"))
        yield Expression(prefix.start, found.end(), "day_lone", Point("day", None, 0, int(found["d"])))
