"""Finds time expressions in the folded text and reads them as far as their own words go; nothing is resolved here.

One function for each family (days in `date_days`; months, quarters, parts of a year, years, eras, words such as `hôm qua`,
durations here), each yielding `Expression`s. `pipeline.find.dates` joins them into ranges, adds modifiers and resolves them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pipeline import lexicon
from pipeline.find.base import compile_folded, settle
from pipeline.find.date_context import (
    COUNT,
    COUNTED,
    DOCUMENT,
    EDGE_BEFORE,
    ENDS,
    FREQUENCY,
    LUNAR,
    MONTH_WORD,
    NAMES,
    SHIFTS,
    UNITS,
    YEAR_TAIL,
    YEARLY,
    D,
    M,
    Y,
    at_numbers,
    count_before,
    edge_of,
    free,
    part_before,
    text_before,
    words,
    year_of,
)
from pipeline.find.date_days import days, days_of_relative_months, lone_days
from pipeline.find.date_types import Edge, Expression, Length, Same, Shift
from pipeline.find.scan import Scan
from pipeline.fold import fold
from pipeline.values.dates import Point, first_months, is_valid, last_months, roman, small_number

_ROMAN_Q = r"(?:iv|iii|ii|i|0?[1-4])"
_LIST = r"(?: ?(?:,|và|-|đến|tới) ?(?:tháng )?"
_MONTH = Scan(rf"tháng (?P<list>(?:{M}|{MONTH_WORD})(?![\d\w])(?P<more>{_LIST}{M}(?!\d|[/.-]{M}[/.-]))*))(?!%){YEAR_TAIL}(?![\w%])")
_BARE_MONTH = compile_folded(rf"(?P<m>[0-9](?<!\w\w)(?<!\d[.,/-]\d)[0-9]?)(?P<s> ?/ ?|-)(?P<y>{Y})(?![\d%])(?![/.,]\d|[/-][a-zđ]|-\d\d(?!\d))")
_MONTH_RANGE = compile_folded(
    rf"(?P<m>[0-9](?<!\w\w)(?<!\d[.,/-]\d)[0-9]?)(?P<s>/|\.)(?P<y>{Y})(?: ?- ?|(?<=\.\d{{4}}) (?:đến|tới) )(?P<m2>{M})(?P=s)(?P<y2>{Y})(?!\d)"
)
_MONTH_ITEM = compile_folded(rf"(?:tháng )?(?P<n>\d+|{MONTH_WORD})(?!\w)")
_QUARTER_ITEM = compile_folded(r"(?:quý )?(?<!\w)(?P<n>[iv]+|\d+)(?!\w)")
_PLURAL = compile_folded(r"(?:các|những|từ) \Z")
_MONTH_OR_QUARTER = compile_folded(r"(?:tháng|quý) \Z")
_ISO_MONTH = compile_folded(r"(?P<y>[12](?<![\d/.-]\d)\d\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])")
_MISPRINT_MONTH = Scan(rf"tháng (?P<y>{Y})(?!\d)")
_MORE_QUARTERS = r" ?(?:,|và|-|đến) ?(?:quý |(?=[iv])|(?=[0-9, và-]{1,14}(?:/ ?| năm |-)\d{4}))"  # a bare `3` only before a year
_QUARTER = Scan(rf"quý (?P<list>{_ROMAN_Q}(?!\w)(?:{_MORE_QUARTERS}{_ROMAN_Q}(?!\w))*){YEAR_TAIL}(?![\w%])")
_MONTHS = Scan(
    rf"tháng (?:(?P<edge>đầu|cuối) (?:của )?năm(?! học)(?: (?P<y>{Y})(?!\d)| (?P<rel>nay|ngoái|trước|sau|tới)(?!\w))?"
    rf"|(?:đầu )?(?:của )?năm (?P<y2>{Y})(?!\d))"
)
_AVERAGED = Scan(r"(?:bình quân|lũy kế|tính chung|cộng dồn)(?: cả)? (?P<n>\d{1,2}) tháng(?!\w)(?! (?:đầu|cuối|qua|năm|của|tới))")
_MONTHS_SLASH = Scan(rf"tháng ?/ ?(?P<y>{Y})(?!\d)")
_HALF = Scan(rf"nửa (?P<edge>đầu|cuối|sau) (?:của )?năm(?! học)(?: (?P<y>{Y})(?!\d)| (?P<rel>nay|ngoái|trước|sau|tới)(?!\w))?")
_STAGE = fold("giai đoạn")
_YEAR_WORD = compile_folded(r"(?:năm|tháng|nhiệm kỳ|học|đoạn) \Z")
_SPAN_HEAD = r"(?:nhiệm kỳ|giai đoạn|niên khóa|khóa học|năm học|thời kỳ|mùa giải|niên độ|những năm|các năm|năm)"
_YEARS = compile_folded(
    rf"(?P<a>[12](?<!\w\w)(?<!\d[.,/-]\d)\d\d\d) ?(?P<s>-{{1,2}}|/| - -) ?(?P<b>{Y}|\d\d(?!\d))(?![\d%])(?![/.,]\d|[/-][a-zđ]|-\d)"
)
_SPAN_HEAD_BEFORE = compile_folded(rf"(?<!\w)(?P<head>{_SPAN_HEAD}):? (?P<open>\( ?)?\Z")
_YEAR = Scan(rf"năm(?: học| tài chính| tài khóa| ngân sách)? (?P<y>{Y})(?![\d%])(?![.,/]\d|-\d\d?(?!\d))")
_TERM_YEAR = Scan(rf"(?:nhiệm kỳ|giai đoạn|niên khóa|thời kỳ|mùa giải) (?P<y>{Y})(?![\d%])(?![.,/]\d| ?-)")
_BARE_YEAR = compile_folded(r"(?P<y>[12](?<![\w.,/:%-]\d)(?:9[3-9]|0[0-4])\d)(?![\w%°])(?![.,:/]\d|[/-]\w| ?(?:%|\+))")
_DECADE = Scan(
    r"(?P<head>thập niên|thập kỷ|những năm)(?: đầu| cuối)? (?P<y>(?:1[89]|20)?\d0)(?!\d| ?-|[/.,]\d)"
    r"(?P<tail> (?:của )?thế kỷ (?:(?P<c>[ivx]+|\d\d?)|(?P<rel>trước|này))(?!\w))?"
)
_CENTURY = Scan(r"thế kỷ (?:thứ )?(?P<c>[ivx]+|\d\d?)(?!\w)")
_EDGED_YEAR = Scan(r"năm(?! ?\d| (?:học|mới|thứ|một|hai|ba|bốn|tư|tài|này|đó|ấy)(?!\w))(?P<rel> (?:nay|ngoái|trước|sau|tới(?! nay))(?!\w))?(?!\w)")
_RELATIVE = Scan(rf"(?P<word>{lexicon.alternation(row['surface'] for row in lexicon.read('dates_relative'))})(?!\w)")
_RELATIVES = {fold(row["surface"]): (row["unit"], int(row["offset"])) for row in lexicon.read("dates_relative")}
_SAME = Scan(r"cùng (?P<unit>ngày|tháng|năm)(?!\w)(?! (?:tháng|sinh|học|tuổi|tài chính))")
_SAME_PERIOD = Scan(
    rf"(?<!vô\ )cùng kỳ(?! (?:lạ|diệu|vĩ|thú|bí))(?:(?: của)? (?:năm )?(?P<y>{Y})(?!\d)| (?:của )?(?P<rel>năm (?:trước|ngoái))(?! nữa))?(?!\w)"
)
_SINCE_NOW = Scan(
    r"(?P<unit>năm|tháng|tuần|ngày) (?:(?P<past>(?:vừa |đã |trôi |mới )?qua|nay|trở lại đây|gần đây nhất|gần đây|gần nhất|vừa rồi)"
    r"|(?P<future>(?:tiếp theo )?tới|sắp tới))(?!\w)"
)
_AFTER_EVENT = Scan(rf"sau (?:(?:hơn|gần|đúng|tròn) )?(?P<n>{COUNT}) năm(?: kể từ)?(?P<event>(?: (?!\d)[^\W\d]+){{2,6}})")
_COUNTED_FROM = Scan(rf"(?P<unit>năm|tháng|ngày)(?:,? (?:kể|tính)| bắt đầu)? từ (?=ngày |{D}[/.-])")
_HABITUAL = compile_folded(rf"(?<!\w){words('habitual')} \Z")
_MANY = compile_folded(rf"(?<!\w)(?:{words('several')}|[\d.,-]*\d) \Z")
_SOME = compile_folded(r"(?<!\w)(?:mấy|những|bao) \Z")
_QUARTER_BEFORE = compile_folded(
    r"(?:^|[.,;:(\n] ?|(?<!\w)(?:quý (?:này|trước|sau) và|trong|vào|đầu|giữa|cuối|hết|đến|của|từ|ngay|với|cho) )\Z"
)  # not `đá quý này`
_NUMBER_BEFORE = compile_folded(rf"(?<!\w){words('before_number')} \Z")
_BESIDE = re.compile(r"[a-zà-ỹđ\"'»,(:)]")
_AFTER_NUMBER = re.compile(r"\d[.,-]?\Z")
_LAW_BEFORE = compile_folded(r"(?<!\w)(?:(?<!kỷ\ )luật|bộ luật|hiến pháp|pháp lệnh)(?: [^\s,.;\d]{1,12}){0,8} \Z")
_YEAR_FOLLOWERS = compile_folded(rf" {words('after_year')}(?!\w)")


# --- months, quarters, parts of a year --------------------------------------------------------------------------------------


def _months(text: str, folded: str) -> Iterator[Expression]:
    """`tháng 9/2018`, `tháng Tư`, `các tháng 3, 4 và 5/2020`, and the misprint `tháng 2020`."""
    for found in _MONTH.finditer(folded):
        if not _month_stands(text, folded, found):
            continue
        start, edge = edge_of(folded, found.start())
        year, shift, same = year_of(found)
        numbers = list(_MONTH_ITEM.finditer(found["list"]))
        plural = year is not None or _PLURAL.search(text_before(folded, start, 8)) or ("," not in found["more"] and ENDS.match(folded, found.end()))
        if len(numbers) > 1 and not plural:
            numbers, stop = numbers[:1], found.start("list") + numbers[0].end()
            year, shift, same = None, None, False
        else:
            stop = found.end()
        yield from _series(folded, start, stop, found.start("list"), numbers, "month", year, edge, shift, same)
    for found in _MISPRINT_MONTH.finditer(folded):
        if free(folded, found.start()) and not re.search(r"\d {1,3}\Z", text_before(folded, found.start(), 4)):
            yield Expression(found.start(), found.end(), "month_misprint", Point("year", int(found["y"])))


def _numeric_months(folded: str) -> Iterator[Expression]:
    """`10-2018`, `cuối 9/2017`, `2/2016-5/2017`, `11.2016 đến 1.2017`, `2020-05`."""
    for found in at_numbers(_MONTH_RANGE, folded):
        first, last = Point("month", int(found["y"]), int(found["m"])), Point("month", int(found["y2"]), int(found["m2"]))
        if is_valid(first):
            head = _MONTH_OR_QUARTER.search(text_before(folded, found.start(), 9))
            start = found.start() - (head.end() - head.start() if head else 0)
            yield Expression(start, found.end(), "month_range", first, last)
    for pattern in (_BARE_MONTH, _ISO_MONTH):
        for found in at_numbers(pattern, folded, "joined year" if pattern is _ISO_MONTH else "short"):
            before, point = text_before(folded, found.start(), 24), Point("month", int(found["y"]), int(found["m"]))
            if is_valid(point) and _is_month(pattern, before, point) and not DOCUMENT.search(before) and not _MONTH_OR_QUARTER.search(before):
                start, edge = edge_of(folded, found.start())
                yield Expression(start, found.end(), "month_numeric", point, None, edge)


def _is_month(pattern: re.Pattern[str], before: str, point: Point) -> bool:
    """Not the scale `1/2000`, not the years of `nhiệm kỳ 2000-06`."""
    year = point.year or 0
    if pattern is _ISO_MONTH:
        return point.first <= year % 100 or before.endswith("date ")
    return not (point.first == 1 and year % 1000 == 0)


def _month_stands(text: str, folded: str, found: re.Match[str]) -> bool:
    """Whether `tháng …` names a month: not `6 tháng`, `mỗi tháng 2 lần`, `Cách mạng tháng Tám`, `tháng năm` with a small letter."""
    before = text_before(folded, found.start(), 30)
    if not free(folded, found.start()) or LUNAR.match(folded, found.end()) or YEARLY.match(folded, found.end()) or NAMES.search(before):
        return False
    if FREQUENCY.search(before) and not re.search(r"(?:trong|những|các|cả|suốt) {1,3}\Z", before):
        return False
    if not found["y"] and re.match(r" ?(?:lần|buổi|kỳ|cuộc|triệu|phiên|nghìn|đồng chí|người)(?!\w)", folded[found.end() : found.end() + 12]):
        return False
    word = found["list"][0]
    return word.isdigit() or text[found.start("list")].isupper() or bool(found["y"] or found["rel"]) or bool(EDGE_BEFORE.search(before))


def _series(
    folded: str, start: int, end: int, offset: int, numbers: list[re.Match[str]], unit: Literal["month", "quarter"],
    year: int | None, edge: Edge | None, shift: int | None, same: bool,
) -> Iterator[Expression]:  # fmt: skip
    """One expression for each number of a list; two that a dash or `đến` joins are a range. The last one has the year."""
    read = roman_or_number if unit == "quarter" else small_number
    points = [Point(unit, year, read(number["n"]) or 0) for number in numbers]
    if not all(is_valid(point) for point in points):
        return
    starts = [start] + [offset + number.start() for number in numbers[1:]]
    ends = [offset + number.end() for number in numbers[:-1]] + [end]
    i = 0
    while i < len(points):
        joined = i + 1 < len(points) and re.search(r"-|đến|tới", folded[ends[i] : starts[i + 1]])
        if joined and points[i].first != points[i + 1].first:
            across = points[i].first > points[i + 1].first  # `tháng 11 đến tháng 2/2020` begins in the year before
            first = points[i].at(None) if across else points[i]
            yield Expression(starts[i], ends[i + 1], f"{unit}_range", first, points[i + 1], edge, None if across else shift, same, shift)
            i += 2
        else:
            yield Expression(starts[i], ends[i], unit if len(points) == 1 else f"{unit}_list", points[i], None, edge, shift, same)
            i += 1


def roman_or_number(text: str) -> int | None:
    return int(text) if text.isdigit() else roman(text)


def _quarters(folded: str) -> Iterator[Expression]:
    """`quý II/2020`, `quý 3 năm 2021`, `quý I và II/2022`, `cuối quý I năm nay`."""
    for found in _QUARTER.finditer(folded):
        if not free(folded, found.start()):
            continue
        start, edge = edge_of(folded, found.start())
        year, shift, same = year_of(found)
        numbers = list(_QUARTER_ITEM.finditer(found["list"]))
        yield from _series(folded, start, found.end(), found.start("list"), numbers, "quarter", year, edge, shift, same)


def _parts_of_year(folded: str) -> Iterator[Expression]:
    """`06 tháng đầu năm 2020`, `9 tháng năm 2021`, `3 tháng cuối năm`, `nửa đầu năm 2020`."""
    for found in _MONTHS.finditer(folded):
        start, number = count_before(folded, found.start())
        if 1 <= number <= 12:
            point = last_months(number) if found["edge"] == "cuối" else first_months(number)
            shift = SHIFTS[f"năm {found['rel']}"] if found["rel"] else None
            year = found["y"] or found["y2"]
            yield Expression(start, found.end(), "months_of_year", point.at(int(year) if year else None), year_shift=shift)
    for found in _MONTHS_SLASH.finditer(folded):
        start, number = count_before(folded, found.start())
        if 1 <= number <= 12:
            yield Expression(start, found.end(), "months_of_year", first_months(number).at(int(found["y"])))
    for found in _AVERAGED.finditer(folded):
        if 2 <= int(found["n"]) <= 11:
            yield Expression(found.start("n"), found.end(), "months_of_year", first_months(int(found["n"])))
    for found in _HALF.finditer(folded):
        shift = SHIFTS[f"năm {found['rel']}"] if found["rel"] else None
        point = Point("half", int(found["y"]) if found["y"] else None, 1 if found["edge"] == "đầu" else 2)
        yield Expression(found.start(), found.end(), "half", point, year_shift=shift)


# --- years ------------------------------------------------------------------------------------------------------------------


def _years(folded: str) -> Iterator[Expression]:
    """`nhiệm kỳ 2015 – 2020`, `giai đoạn (2016-2020)`, `2015-2020`, `năm học 2020-2021`."""
    for found in at_numbers(_YEARS, folded, "joined year"):
        window = text_before(folded, found.start(), 24)
        before = _SPAN_HEAD_BEFORE.search(window)
        head = before["head"] if before else None
        first = int(found["a"])
        last = int(found["b"]) if len(found["b"]) == 4 else first - first % 100 + int(found["b"])
        if (len(found["b"]) == 2 or found["s"] == "/") and head not in ("năm học", "niên khóa", "mùa giải", "niên độ", _STAGE):
            continue
        if not first < last <= first + 120 or (head is None and not _years_stand(folded, found.start(), found.end(), first)):
            continue
        begin, end = found.start() - (len(window) - before.start() if before else 0), found.end()
        if head == "năm" and count_before(folded, begin)[1]:
            begin, head = found.start("a"), None  # `kế hoạch 5 năm 2021-2025`, `trong 4 năm (2011-2014)`
        elif before and before["open"]:
            closing = re.compile(r" ?\)").match(folded, end)
            end = closing.end() if closing else end
        start, edge = edge_of(folded, begin) if head in ("nhiệm kỳ", _STAGE, "những năm") else (begin, None)
        yield Expression(start, end, "years" if head else "years_bare", Point("years", first, 0, last), None, edge)


def _years_stand(folded: str, start: int, end: int, year: int) -> bool:
    before = text_before(folded, start, 24)
    return 1850 <= year <= 2100 and not COUNTED.match(folded, end) and not DOCUMENT.search(before) and not _AFTER_NUMBER.search(before)


def _single_years(folded: str) -> Iterator[Expression]:
    """`năm 2017`, `cuối năm 2017`, `năm học 2020`, `Luật Đất đai 2013`, `SN 1994`."""
    for pattern, rule in ((_YEAR, "year"), (_TERM_YEAR, "year_of_term")):
        for found in pattern.finditer(folded):
            if free(folded, found.start()):
                start, edge = edge_of(folded, found.start())
                yield Expression(start, found.end(), rule, Point("year", int(found["y"])), None, edge)
    for found in at_numbers(_BARE_YEAR, folded, "year"):
        before = text_before(folded, found.start(), 24)
        if _YEAR_WORD.search(before):
            continue
        if COUNTED.match(folded, found.end()) or _NUMBER_BEFORE.search(before) or DOCUMENT.search(before) or NAMES.search(before):
            continue
        year = int(found["y"])
        odd = 1990 < year < 2040 and year % 10  # counts are round or printed with a point; `Luật Đất đai 2013 sửa …`
        ends = ENDS.match(folded, found.end()) or _YEAR_FOLLOWERS.match(folded, found.end())
        if odd or ends or _LAW_BEFORE.search(text_before(folded, found.start(), 60)):
            if not _BESIDE.search(before[-3:]):
                continue  # a number alone on its line: a view counter
            start, edge = edge_of(folded, found.start())
            yield Expression(start, found.end(), "year_bare", Point("year", year), None, edge)


def _eras(folded: str) -> Iterator[Expression]:
    """`thập niên 90`, `những năm 1980`, `đầu những năm 80 của thế kỷ trước`, `thế kỷ XX`."""
    for found in _DECADE.finditer(folded):
        if not free(folded, found.start()):
            continue
        number = int(found["y"])
        if number < 100:
            century = _century_year(found["c"]) if found["c"] else 1901
            if found["rel"] == "này" or century is None:
                century = 2001
            if number < 20 and not found["tail"] and found["head"] == "những năm":
                continue
            number += century - 1
        start, edge = edge_of(folded, found.start())
        yield Expression(start, found.end(), "decade", Point("decade", number), None, edge)
    for found in _CENTURY.finditer(folded):
        first = _century_year(found["c"])
        if first is not None and free(folded, found.start()):
            start, edge = edge_of(folded, found.start())
            yield Expression(start, found.end(), "century", Point("century", first), None, edge)


def _century_year(text: str) -> int | None:
    """First year of a century: `xx` → 1901."""
    number = roman_or_number(text)
    return 100 * (number - 1) + 1 if number and 1 <= number <= 30 else None


# --- words that point from now, durations ------------------------------------------------------------------------------------


def _relatives(folded: str) -> Iterator[Expression]:
    """`hôm nay`, `sáng mai`, `năm ngoái`, `cuối tháng này`."""
    for found in _RELATIVE.finditer(folded):
        unit, offset = _RELATIVES[" ".join(found["word"].split())]
        before = text_before(folded, found.start(), 40)
        if not free(folded, found.start()) or (_MANY if unit != "day" else _SOME).search(before) or not _relative_stands(folded, found):
            continue
        if unit == "quarter" and not _QUARTER_BEFORE.search(before):
            continue
        start, edge = edge_of(folded, found.start()) if unit != "day" else (part_before(folded, found.start()), None)
        yield Expression(start, found.end(), f"relative_{unit}", Shift(unit, offset), None, edge)  # type: ignore[arg-type]


def _edged_years(folded: str) -> Iterator[Expression]:
    """`đầu năm`, `cuối năm ngoái`, `những tháng cuối năm`: of this year where none is named."""
    for found in _EDGED_YEAR.finditer(folded):
        start, edge = edge_of(folded, found.start())
        if edge and free(folded, start) and not _HABITUAL.search(text_before(folded, start, 24)):
            shift = SHIFTS[f"năm {found['rel'].strip()}"] if found["rel"] else 0
            yield Expression(start, found.end(), "edge_of_year", Shift("year", shift), None, edge)


def _same_units(folded: str) -> Iterator[Expression]:
    """`chiều cùng ngày`, `cùng năm`, `cùng kỳ năm trước`: the unit that is spoken of."""
    for found in _SAME.finditer(folded):
        if free(folded, found.start()) and not COUNTED.match(folded, found.end()):
            unit = UNITS[found["unit"]]
            yield Expression(part_before(folded, found.start()), found.end(), "same_" + unit, Same(unit))  # type: ignore[arg-type]
    for found in _SAME_PERIOD.finditer(folded):
        if free(folded, found.start()):
            yield Expression(found.start(), found.end(), "same_period", Same("period", int(found["y"]) if found["y"] else None))


def _relative_stands(folded: str, found: re.Match[str]) -> bool:
    """`năm sau cao hơn năm trước`, `năm trước đó`, `tháng sau đó` compare or narrate; they name no year."""
    unit, _, which = " ".join(found["word"].split()).rpartition(" ")
    after = folded[found.end() : found.end() + 40]
    if which not in ("nay", "này") and re.match(r" (?:đó|nay|kia|nữa|khi|ngày|thời|cách mạng|công nguyên|năm)(?!\w)", after):
        return False
    if which == "sau":
        return f"{unit} trước" not in after
    return which != "trước" or f"{unit} sau " not in text_before(folded, found.start(), 40)


def _durations(folded: str) -> Iterator[Expression]:
    """`30 năm qua`, `5 năm tới`; `30 năm` of `sau 30 năm thành lập lại tỉnh`; `5 năm` of `5 năm, kể từ ngày 16.12.2024`."""
    for found in _SINCE_NOW.finditer(folded):
        start, number = count_before(folded, found.start())
        if number and not _SOME.search(text_before(folded, start, 8)):
            anchor: Literal["past", "future"] = "past" if found["past"] else "future"
            yield Expression(start, found.end(), f"duration_{anchor}", Length(UNITS[found["unit"]], number, anchor))
    for found in _AFTER_EVENT.finditer(folded):
        number = small_number(found["n"]) or 0
        if number and free(folded, found.start()):
            end = found.end("n") + re.match(r" +năm", folded[found.end("n") :]).end()  # type: ignore[union-attr]
            event = " ".join(found["event"].split())
            yield Expression(found.start("n"), end, "duration_event", Length("year", number, "event", event))
    for found in _COUNTED_FROM.finditer(folded):
        start, number = count_before(folded, found.start())
        if number:
            yield Expression(start, found.end("unit"), "duration_since", Length(UNITS[found["unit"]], number, "since"))


def expressions(text: str, folded: str) -> list[Expression]:
    """All time expressions, overlaps settled (the longest, then the leftmost, then the family listed first), in text order."""
    found = [
        *days(folded), *days_of_relative_months(folded), *lone_days(folded), *_parts_of_year(folded), *_years(folded), *_months(text, folded),
        *_numeric_months(folded), *_quarters(folded), *_single_years(folded), *_eras(folded), *_relatives(folded), *_edged_years(folded),
        *_same_units(folded), *_durations(folded),
    ]  # fmt: skip
    return settle(found)
