"""Finds time expressions in the folded text and reads them as far as their own words go; nothing is resolved here.

One function for each family (days, months, quarters, parts of a year, years, decades, words such as `hôm qua`, durations),
each yielding `Expression`s. `pipeline.find.dates` joins them into ranges, adds modifiers and resolves them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline import lexicon
from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.values.dates import Point, Unit, first_months, full_year, is_valid, last_months, roman, small_number

Edge = Literal["early", "mid", "late"]


@dataclass(frozen=True, slots=True)
class Shift:
    """A unit counted from the reference day: `tháng trước` is ("month", -1), `nay` is ("day", 0)."""

    unit: Unit
    offset: int


@dataclass(frozen=True, slots=True)
class Same:
    """`cùng ngày`, `cùng năm`: the unit of an earlier date. `cùng kỳ`: unit "period", moved to `year` or one year back."""

    unit: Literal["day", "month", "year", "period"]
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: `30 năm qua` ends now, `5 năm tới` starts now, `sau 30 năm thành lập` and `5 năm kể từ` have their anchor outside."""

    unit: Literal["day", "week", "month", "year"]
    number: int
    anchor: Literal["past", "future", "event", "since"]
    event: str = ""


@dataclass(frozen=True, slots=True)
class Edged:
    """The first or last day of a unit, as an end of a range: `đầu năm` in `từ đầu năm đến nay`."""

    unit: Point | Shift
    edge: Literal["early", "late"]


@dataclass(frozen=True, slots=True)
class DayOf:
    """`ngày 15 tháng này`: a day of a month that is counted from the reference day."""

    day: int
    offset: int


When = Point | Shift | Same | Length | Edged | DayOf


@dataclass(frozen=True, slots=True)
class Expression:
    """What stands at `start`–`end`; with `last` it is a range. `year_shift` is `năm nay` (0), `năm ngoái` (-1) after a month or quarter."""

    start: int
    end: int
    rule: str
    first: When
    last: When | None = None
    edge: Edge | None = None
    year_shift: int | None = None
    same_year: bool = False


_D = r"(?:0?[1-9]|[12]\d|3[01])"
_M = r"(?:1[0-2]|0?[1-9])"
_Y = r"(?:1[0-9]\d\d|20\d\d|21\d\d)"
_DAY_WORD = (
    r"(?:mười(?: (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|(?:hai|ba) mươi(?: (?:mốt|một|hai|ba|tư|bốn|lăm|năm|sáu|bảy|tám|chín))?"
    r"|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)"
)
_MONTH_WORD = r"(?:mười hai|mười một|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)"
_COUNT = rf"(?:\d{{1,3}}|{_DAY_WORD})"
_ROMAN_Q = r"(?:iv|iii|ii|i|0?[1-4])"
_YEAR_TAIL = rf"(?:(?: ?[/.-] ?|,? (?:của )?năm |, ?)(?P<y>{_Y})(?![\d%])(?![/.,]\d|[/-][a-zđ]|[/-]\d\d?(?!\d))|,? (?:của )?(?P<rel>năm (?:nay|ngoái|trước|sau|tới)|cùng năm)(?!\w))?"
_TIME_AFTER = r"(?:[t ]|, ?)\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?![\w:])"

_SHIFTS = {fold(word): offset for word, offset in (("năm nay", 0), ("năm ngoái", -1), ("năm trước", -1), ("năm sau", 1), ("năm tới", 1))}
_EDGES: dict[str, Edge] = {"đầu": "early", "giữa": "mid", "cuối": "late", "nửa đầu": "early", "nửa cuối": "late", "nửa sau": "late"}

_PARTS = lexicon.alternation(row["surface"] for row in lexicon.read("dates_day_parts"))
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_PIECE = rf"(?:{_PARTS}(?: (?:nay|qua|mai)(?!\w))?|{_WEEKDAY}|(?:ngày )?hôm (?:nay|qua|kia)|ngày mai)"
_PREFIX = compile_folded(
    rf"(?<!\w)(?P<pieces>(?:{_PIECE}(?:,| -)? ?\(?(?: |(?<=\()|(?=\d))){{0,3}})(?P<noun>(?:ngày|hôm|bữa)(?: mùng| mồng)?:? |mùng |mồng )?\Z"
)
_ORDINAL = compile_folded(r"(?:lần|kỳ họp|khóa họp|kỳ|khóa|người|đợt|phiên|hội nghị|cuộc|bài|vị trí|tập|hạng|trận|vòng|đứng|giải|phiên họp|quý) \Z")
_NUMERIC_DAY = compile_folded(
    rf"(?P<d>[0-9](?<!\d\d)(?<!\d[.,/:]\d)[0-9]?)(?P<s> ?[/.-] ?)(?P<m>{_M})"
    rf"(?:(?P<s2> ?[/.-] ?)(?P<y>{_Y}|\d\d))?(?!\d)(?! ?[/.]\d|,\d|/[a-zđ]|-[a-zđ]{{2}}| ?%)"
)
_ISO_DAY = compile_folded(rf"(?P<y>[12](?<![\d/.-]\d)\d\d\d)(?P<s>[-/])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>{_D})(?!\d)")
_WORD_DAY = compile_folded(
    rf"(?<![\w/.])(?P<d>{_D}|{_DAY_WORD})(?: |-| - |/)tháng (?:(?P<m>{_M}(?!\d)|{_MONTH_WORD}(?!\w)){_YEAR_TAIL}|(?P<this>này|trước|sau|tới)(?!\w))(?![\w%])"
)
_LUNAR = compile_folded(
    r",? ?\(?(?:âm lịch|âl(?!\w)|al(?!\w)|tháng giêng|tháng chạp|tết|giêng|chạp|nhuận|năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))"
)
_YEARLY = compile_folded(r",? (?:hằng|hàng|mỗi) năm")
_CHAIN = compile_folded(rf"(?<![\w.,/-])(?P<d>{_D})(?P<conn> ?- ?| ?(?:đến|tới|đến hết) | ?(?:và|hoặc|&) |, ?)(?:ngày )?\Z")
_YEAR_AFTER = compile_folded(rf"(?:,? năm (?P<y>{_Y})(?![\w%])(?! ?-)|,? (?:của )?(?P<rel>năm (?:nay|ngoái|trước|sau|tới)|cùng năm)(?!\w))")
_LONE_DAY = compile_folded(rf"ngày (?:mùng |mồng )?(?P<d>{_D})(?![\w%])(?! ?[-/.]\d)(?! (?:và|đến|tới|-|hoặc) \d|, ?\d)")

_LIST = r"(?: ?(?:,|và|-|đến|tới) ?(?:tháng )?"
_MONTH = compile_folded(rf"tháng (?P<list>(?:{_M}|{_MONTH_WORD})(?![\d\w])(?P<more>{_LIST}{_M}(?!\d|[/.-]{_M}[/.-]))*))(?!%){_YEAR_TAIL}(?![\w%])")
_BARE_MONTH = compile_folded(rf"(?P<m>[0-9](?<!\d\d)(?<!\d[.,/-]\d)[0-9]?)(?P<s> ?/ ?|-)(?P<y>{_Y})(?![\d%])(?![/.,]\d|[/-][a-zđ]|-\d\d(?!\d))")
_MONTH_RANGE = compile_folded(rf"(?P<m>[0-9](?<!\d\d)(?<!\d[.,/-]\d)[0-9]?)/(?P<y>{_Y}) ?- ?(?P<m2>{_M})/(?P<y2>{_Y})(?!\d)")
_MONTH_ITEM = compile_folded(rf"(?:tháng )?(?P<n>\d+|{_MONTH_WORD})(?!\w)")
_QUARTER_ITEM = compile_folded(r"(?:quý )?(?<!\w)(?P<n>[iv]+|\d+)(?!\w)")
_PLURAL = compile_folded(r"(?:các|những|từ) \Z")
_MONTH_OR_QUARTER = compile_folded(r"(?:tháng|quý) \Z")
_ISO_MONTH = compile_folded(rf"(?P<y>[12](?<![\d/.-]\d)\d\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])")
_MISPRINT_MONTH = compile_folded(rf"tháng (?P<y>{_Y})(?!\d)")
_QUARTER = compile_folded(rf"quý (?P<list>{_ROMAN_Q}(?!\w)(?P<more> ?(?:,|và|-|đến) ?(?:quý )?{_ROMAN_Q}(?!\w))*){_YEAR_TAIL}(?![\w%])")
_MONTHS = compile_folded(
    rf"tháng (?:(?P<edge>đầu|cuối) (?:của )?năm(?! học)(?: (?P<y>{_Y})(?!\d)| (?P<rel>nay|ngoái|trước|sau|tới)(?!\w))?"
    rf"|(?:đầu )?(?:của )?năm (?P<y2>{_Y})(?!\d))"
)
_MONTHS_SLASH = compile_folded(rf"tháng ?/ ?(?P<y>{_Y})(?!\d)")
_HALF = compile_folded(rf"nửa (?P<edge>đầu|cuối|sau) (?:của )?năm(?! học)(?: (?P<y>{_Y})(?!\d)| (?P<rel>nay|ngoái|trước|sau|tới)(?!\w))?")
_SPAN_HEAD = r"(?:nhiệm kỳ|giai đoạn|niên khóa|khóa học|năm học|thời kỳ|mùa giải|niên độ|những năm|các năm|năm)"
_YEARS = compile_folded(
    rf"(?P<a>[12](?<!\w\w)(?<!\d[.,/-]\d)\d\d\d) ?(?P<s>-{{1,2}}|/| - -) ?(?P<b>{_Y}|\d\d(?!\d))(?![\d%])(?![/.,]\d|[/-][a-zđ]|-\d)"
)
_SPAN_HEAD_BEFORE = compile_folded(rf"(?<!\w)(?P<head>{_SPAN_HEAD}):? (?P<open>\( ?)?\Z")
_YEAR = compile_folded(rf"năm(?P<school> học)? (?P<y>{_Y})(?![\d%])(?![.,/]\d|-\d\d?(?!\d))")
_TERM_YEAR = compile_folded(rf"(?:nhiệm kỳ|giai đoạn|niên khóa|thời kỳ|mùa giải) (?P<y>{_Y})(?![\d%])(?![.,/]\d| ?-)")
_BARE_YEAR = compile_folded(r"(?P<y>[12](?<![\w.,/:%-]\d)(?:9[3-9]|0[0-4])\d)(?![\w%°])(?![.,:/]\d|[/-]\w| ?(?:%|\+))")
_DECADE = compile_folded(
    rf"(?P<head>thập niên|thập kỷ|những năm|các năm)(?: đầu| cuối)? (?P<y>(?:1[89]|20)?\d0)(?!\d| ?-|[/.,]\d)(?P<tail> (?:của )?thế kỷ (?:(?P<c>[ivx]+|\d\d?)|(?P<rel>trước|này))(?!\w))?"
)
_CENTURY = compile_folded(r"thế kỷ (?:thứ )?(?P<c>[ivx]+|\d\d?)(?!\w)")
_EDGE_BEFORE = compile_folded(r"(?<!\w)(?P<edge>nửa đầu|nửa cuối|nửa sau|đầu|giữa|cuối) (?:của )?\Z")
_EDGE_BARE = compile_folded(r"(?P<edge>đầu|giữa|cuối) (?P<unit>năm|quý)(?! ?\d| (?:học|mới|thứ|[ivx]+(?!\w)|một|hai|ba|bốn|tư))(?P<rel> (?:nay|ngoái|trước|sau|tới(?! nay))(?!\w))?(?!\w)")
_RELATIVE = compile_folded(
    rf"(?P<word>{lexicon.alternation(row['surface'] for row in lexicon.read('dates_relative'))})(?!\w)"
)
_RELATIVES = {fold(row["surface"]): (row["unit"], int(row["offset"])) for row in lexicon.read("dates_relative")}
_PART_BEFORE = compile_folded(rf"(?<!\w){_PARTS} \Z")
_SAME = compile_folded(r"cùng (?P<unit>ngày|tháng|năm)(?!\w)(?! (?:tháng|sinh|học|tuổi))")
_SAME_PERIOD = compile_folded(rf"cùng kỳ(?:(?: của)? (?:năm )?(?P<y>{_Y})(?!\d)| (?:của )?(?P<rel>năm (?:trước|ngoái))(?! nữa))?(?!\w)")
_SINCE_NOW = compile_folded(
    r"(?P<unit>năm|tháng|tuần|ngày) (?:(?P<past>(?:vừa |đã |trôi |mới )?qua|trở lại đây|gần đây nhất|gần đây|gần nhất|vừa rồi)|(?P<future>(?:tiếp theo )?tới|sắp tới))(?!\w)"
)
_AFTER_EVENT = compile_folded(rf"sau (?:(?:hơn|gần|đúng|tròn) )?(?P<n>{_COUNT}) năm(?: kể từ)?(?P<event>(?: (?!\d)[^\W\d]+){{2,6}})")
_COUNTED_FROM = compile_folded(rf"(?P<unit>năm|tháng|ngày)(?:,? (?:kể|tính)| bắt đầu)? từ (?=ngày |{_D}[/.-])")
_COUNT_BEFORE = compile_folded(rf"(?<![\w.,/-])(?P<n>{_COUNT}) \Z")
_UNITS: dict[str, Literal["day", "week", "month", "year"]] = {"ngày": "day", "tuần": "week", "tháng": "month", "năm": "year"}

_NAMES = compile_folded(rf"(?<!\w){lexicon.alternation(row['surface'] for row in lexicon.read('dates_names'))} \Z")
_COUNTED = compile_folded(rf" ?{lexicon.alternation(row['surface'] for row in lexicon.read('dates_counted'))}(?!\w)")
_DOCUMENT = compile_folded(
    r"(?<!\w)(?:số|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|kế hoạch|pháp lệnh|hướng dẫn|kết luận|quy định|công văn|công điện|đề án|thông báo|văn bản|"
    r"luật số|qđ|nđ|nq|tt|kh|hd|điều|khoản|trang|mục|biểu|phụ lục)(?: số:?)? \Z"
)
_WEAK_BEFORE = compile_folded(
    r"(?<!\w)(?:từ|đến|tới|sang|trước|sau|vào|hết|qua|dịp|lễ|mừng|đợt|tết|và|hôm|kể từ|quốc khánh|giải phóng|phiên|ngày [^.,;:!?\n\d]{2,60}|nhân|tức|nhằm)(?: \()? \Z"
)
_DAY_AND_DASH = compile_folded(r"(?<![\d/])\d\d?/\d\d? ?- ?\Z")
_ENDS = compile_folded(r" ?(?:[.,;:!?)\]»\"/]|-(?!\d)|\n|\Z)")
_HOLIDAYS = frozenset((int(row["day"]), int(row["month"])) for row in lexicon.read("dates_holidays"))
_HOLIDAY_BEFORE = compile_folded(r"(?:ngày|lễ|dịp|kỷ niệm|mừng|chào mừng|quốc khánh|giải phóng|đợt|huy hiệu|tết|nghỉ|truyền thống|cách mạng|phụ nữ|nhà giáo|liệt sĩ|lao động)(?!\w)[^.;\n]{0,60}\Z")
_FREQUENCY = compile_folded(r"(?<!\w)(?:mỗi|một|hằng|hàng|từng|trong|cả|bình quân|trung bình|[\d.,]*\d|hai|ba|bốn|năm|mấy|vài|nhiều|những|các|suốt) \Z")
_MANY = compile_folded(r"(?<!\w)(?:những|các|nhiều|mấy|vài|mỗi|hằng|hàng|từng|[\d.,-]*\d|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|chục|trăm|bao|dăm|đôi) \Z")
_SOME = compile_folded(r"(?<!\w)(?:mấy|những|bao) \Z")
_NUMBER_BEFORE = compile_folded(
    r"(?<!\w)(?:số|hơn|gần|khoảng|trên|dưới|là|có|đạt|được|đt|sđt|điện thoại|fax|hotline|tổng đài|trang|giá|xe|biển số|với|cho|tặng|trao|gồm|thêm|"
    r"cả|những|đủ|tăng|giảm|lên|còn|tổng|chừng|độ cao|cao|dài|rộng|iso|tcvn|mã|toàn bộ|thu|chi|vượt|bằng|hỗ trợ|ít nhất|tối đa|tối thiểu|kết nạp|phát triển) \Z"
)
_LAW_BEFORE = compile_folded(r"(?<!\w)(?:luật|bộ luật|hiến pháp|pháp lệnh)(?: [^\s,.;\d]{1,12}){0,8} \Z")
_YEAR_FOLLOWERS = compile_folded(
    r" (?:và|của|đã|là|được|về|tại|đến|có|trên|với|cho|theo|nhằm|so|tăng|giảm|gồm|do|bởi|ở|trong|từ|quy định|sửa đổi|ra|vừa|sẽ|đang|thì|mà|như|trở|bị|khi|"
    r"cũng|vào|sang|tới|hoặc|nên|để|này|nay|bắt đầu|diễn ra|chính thức|lần|ước|đạt|dự kiến|phải|không|qua|còn|thay|thành)(?!\w)"
)


def _before(folded: str, start: int, width: int = 70) -> str:
    return folded[max(0, start - width) : start]


def _count_before(folded: str, end: int) -> tuple[int, int]:
    """Start and value of the small number right before `end`, (end, 0) where there is none."""
    window = _before(folded, end, 18)
    found = _COUNT_BEFORE.search(window)
    return (end - len(window) + found.start(), small_number(found["n"]) or 0) if found else (end, 0)


def _part_before(folded: str, start: int) -> int:
    """Where the part of day right before `start` begins: `chiều` of `chiều cùng ngày`."""
    window = _before(folded, start, 20)
    found = _PART_BEFORE.search(window)
    return start - len(window) + found.start() if found else start


def _edge_of(folded: str, start: int) -> tuple[int, Edge | None]:
    """The place where `đầu`, `giữa`, `cuối` before a month, quarter or year begins, and what it means."""
    found = _EDGE_BEFORE.search(_before(folded, start, 16))
    if found is None:
        return start, None
    return start - (len(_before(folded, start, 16)) - found.start()), _EDGES[" ".join(found["edge"].split())]


def _year_of(found: re.Match[str]) -> tuple[int | None, int | None, bool]:
    """(year, shift, same year) of a pattern's year tail."""
    if found["y"]:
        return int(found["y"]), None, False
    relative = found["rel"]
    if not relative:
        return None, None, False
    relative = " ".join(relative.split())
    if relative == "cùng năm":
        return None, None, True
    return None, _SHIFTS[relative if relative.startswith("năm") else f"năm {relative}"], False


# --- days ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Prefix:
    """What stands before a day and belongs to it: `sáng ngày`, `thứ Hai,`, `chiều nay (`."""

    start: int
    headed: bool
    bracket: bool


def _prefix(folded: str, start: int) -> _Prefix:
    window = _before(folded, start)
    offset = start - len(window)
    found = _PREFIX.search(window)
    if found is not None and found["pieces"].startswith(("thứ", "chủ")) and _ORDINAL.search(window[: found.start()]):
        # `kỳ họp lần thứ hai, ngày 5/6`: an ordinal, no weekday
        found = _PREFIX.search(window, found.start() + re.match(r"\S+ +\S+?\b", found["pieces"]).end())  # type: ignore[union-attr]
    if found is None or found.start() == len(window):
        return _Prefix(start, False, False)
    return _Prefix(offset + found.start(), True, "(" in found["pieces"])


def _days(text: str, folded: str) -> Iterator[Expression]:
    """`sáng ngày 31/5`, `thứ Hai, 08/10/2018`, `25/06/2020 15:18`, `ngày mùng 3 tháng Hai năm 2021`, `2021-04-08T10:00`."""
    for found in _ISO_DAY.finditer(folded):
        point = Point("day", int(found["y"]), int(found["m"]), int(found["d"]))
        if is_valid(point):
            yield from _day(folded, found.start(), found.end(), point, "day_iso")
    for found in _NUMERIC_DAY.finditer(folded):
        day = _numeric_point(folded, found)
        if day is None:
            continue
        tail = None if day.year else _YEAR_AFTER.match(folded, found.end())
        if tail:
            year, shift, same = _year_of(tail)
            yield from _day(folded, found.start(), tail.end(), day.at(year), "day_full" if year else "day_month", shift, same)
        else:
            yield from _day(folded, found.start(), found.end(), day, "day_full" if day.year else "day_month")
    for found in _WORD_DAY.finditer(folded):
        if _LUNAR.match(folded, found.end()):
            continue
        number = small_number(found["d"])
        if found["this"]:
            yield from _day_of_month(folded, found, number)
            continue
        month = small_number(found["m"])
        year, shift, same = _year_of(found)
        point = Point("day", year, month or 0, number or 0)
        prefix = _prefix(folded, found.start())
        if is_valid(point) and (prefix.headed or year) and not _NAMES.search(_before(folded, prefix.start, 30)):
            yield from _day(folded, found.start(), found.end(), point, "day_words", shift, same)


def _day_of_month(folded: str, found: re.Match[str], number: int | None) -> Iterator[Expression]:
    """`ngày 15 tháng này`: resolved like a month that is counted from now; only with its head noun."""
    prefix = _prefix(folded, found.start())
    if prefix.headed and number:
        yield Expression(prefix.start, found.end(), "day_of_relative_month", DayOf(number, _MONTH_SHIFTS[found["this"]]))


_MONTH_SHIFTS = {"này": 0, "trước": -1, "sau": 1, "tới": 1}


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
    elif found["s"] != separator and not _prefix(folded, found.start()).headed:
        return None  # `3 - 7`, `3 / 7` without a head are two numbers
    point = Point("day", year, int(found["m"]), int(found["d"]))
    if not is_valid(point) or _LUNAR.match(folded, found.end()) or _YEARLY.match(folded, found.end()):
        return None
    return point


def _day(folded: str, start: int, end: int, point: Point, rule: str, shift: int | None = None, same: bool = False) -> Iterator[Expression]:
    """The day with its prefix, the clock time after it, and the bare days chained before it (`14 - 16/10`, `3, 4 và 5/6`)."""
    prefix = _prefix(folded, start)
    links = _links(folded, prefix.start, point)
    leftmost = links[-1][0] if links else prefix
    headed = prefix.headed or leftmost.headed
    if not headed and not _dated_by_context(folded, leftmost.start, start, end, point):
        return
    if not headed and links and point.year is None and _COUNTED.match(folded, end):
        return
    if prefix.bracket:
        closing = re.compile(r" ?\)").match(folded, end)
        end = closing.end() if closing else end
    elif point.year is not None and (time := _TIME.match(folded, end)) and "ngày" not in folded[prefix.start : start]:
        end = time.end()
    first_start, first, last = prefix.start, point, None
    for linked, day, conn in links:
        if conn == "range":
            first_start, first, last = linked.start, day, point
            break
    rest = links[1:] if last is not None else links
    if shift is not None or same or last is None or not isinstance(first, Point):
        yield Expression(first_start if last else prefix.start, end, rule, first, last, year_shift=shift, same_year=same)
    else:
        yield Expression(first_start, end, "day_range", first, last)
    for linked, day, _ in rest:
        stop = linked.start + re.match(r"\D*\d+", folded[linked.start :]).end()  # type: ignore[union-attr]
        yield Expression(linked.start, stop, "day_list", day, year_shift=shift, same_year=same)


_TIME = compile_folded(_TIME_AFTER)


_OTHER_NUMBER = compile_folded(r"(?<!\w)(?:tháng|quý|năm|số|thứ|lần|khóa|điều|khoản|tuần|mục|chương|quận|phường|tổ|thôn|kỳ|cấp) \Z")


def _links(folded: str, start: int, point: Point) -> list[tuple[_Prefix, Point, str]]:
    """Bare day numbers before a dated day, nearest first: (their prefix, day, "range" or "list")."""
    links: list[tuple[_Prefix, Point, str]] = []
    for _ in range(12):
        found = _CHAIN.search(_before(folded, start, 24))
        if found is None:
            break
        at = start - len(_before(folded, start, 24)) + found.start()
        if _OTHER_NUMBER.search(folded[max(0, at - 12) : at]):
            break  # `từ đầu tháng 3 đến ngày 10-5`, `điều 3 và 5/6`
        day = Point("day", point.year, point.first, int(found["d"]))
        conn = "range" if re.search(r"-|đến|tới", found["conn"]) else "list"
        if not is_valid(day) or (conn == "range" and day.last >= point.last):
            break
        prefix = _prefix(folded, at)
        links.append((prefix, day, conn if found["conn"].strip() != "," else "comma"))
        start = prefix.start
        if prefix.headed or conn == "range":
            break
    if links and not links[-1][0].headed:
        # without a head noun on the left a comma separates other things: `đạt 3, 5/6`
        commas = [i for i, (_, _, conn) in enumerate(links) if conn == "comma"]
        if commas:
            links = links[: commas[0]]
    return links


def _dated_by_context(folded: str, leftmost: int, start: int, end: int, point: Point) -> bool:
    """Whether a day without head noun or part of day is a date: `từ 1/8`, `lễ 30/4`, not `2/3 số hộ`, `đường 30/4`, `số 5/6`."""
    before = _before(folded, leftmost, 90)
    if _NAMES.search(before) or _DOCUMENT.search(before):
        return False
    if point.year is not None:
        return True
    if _COUNTED.match(folded, end):
        return False
    if (point.last, point.first) in _HOLIDAYS and _HOLIDAY_BEFORE.search(before):
        return True
    if not _WEAK_BEFORE.search(before) and not _DAY_AND_DASH.search(before):
        return False
    return folded[start:end].count("/") == 1 or bool(_ENDS.match(folded, end)) or bool(_FOLLOWS_DAY.match(folded, end))


_FOLLOWS_DAY = compile_folded(r" (?:đến|tới|sang|và|tại|của|đã|sẽ|vừa|năm|hằng năm|hàng năm|này|thì|là|có|khi|nhằm|do|được|các|toàn|theo|cho|ở|trên|phải|bắt đầu)(?!\w)")


def _lone_days(folded: str) -> Iterator[Expression]:
    """`sáng ngày 15`: the month is to be taken from the context."""
    for found in _LONE_DAY.finditer(folded):
        before = _before(folded, found.start())
        after = folded[found.end() : found.end() + 30]
        if not _free(folded, found.start()) or _FREQUENCY.search(before) or _LUNAR.match(folded, found.end()) or _COUNTED.match(folded, found.end()) or re.match(r" ?(?:tháng|hằng|hàng|mỗi|đêm|công|-|\d)", after):
            continue
        prefix = _prefix(folded, found.start("d"))
        yield Expression(prefix.start, found.end(), "day_lone", Point("day", None, 0, int(found["d"])))


# --- months, quarters, parts of a year --------------------------------------------------------------------------------------


def _months(text: str, folded: str) -> Iterator[Expression]:
    """`tháng 9/2018`, `tháng Tư`, `các tháng 3, 4 và 5/2020`, `10-2018`, `2/2016-5/2017`, and the misprint `tháng 2020`."""
    for found in _MONTH.finditer(folded):
        if not _month_stands(text, folded, found):
            continue
        start, edge = _edge_of(folded, found.start())
        year, shift, same = _year_of(found)
        numbers = list(_MONTH_ITEM.finditer(found["list"]))
        plural = year is not None or _PLURAL.search(_before(folded, start, 8)) or ("," not in found["more"] and _ENDS.match(folded, found.end()))
        if len(numbers) > 1 and not plural:
            numbers, stop = numbers[:1], found.start("list") + numbers[0].end()
            year, shift, same = None, None, False
        else:
            stop = found.end()
        yield from _series(folded, start, stop, found.start("list"), numbers, "month", year, edge, shift, same)
    for found in _MONTH_RANGE.finditer(folded):
        first, last = Point("month", int(found["y"]), int(found["m"])), Point("month", int(found["y2"]), int(found["m2"]))
        if is_valid(first):
            head = _MONTH_OR_QUARTER.search(_before(folded, found.start(), 9))
            start = found.start() - (head.end() - head.start() if head else 0)
            yield Expression(start, found.end(), "month_range", first, last)
    for pattern in (_BARE_MONTH, _ISO_MONTH):
        for found in pattern.finditer(folded):
            before = _before(folded, found.start(), 24)
            if is_valid(Point("month", int(found["y"]), int(found["m"]))) and not _DOCUMENT.search(before) and not _MONTH_OR_QUARTER.search(before):
                yield Expression(found.start(), found.end(), "month_numeric", Point("month", int(found["y"]), int(found["m"])))
    for found in _MISPRINT_MONTH.finditer(folded):
        if _free(folded, found.start()) and not re.search(r"\d {1,3}\Z", _before(folded, found.start(), 4)):
            yield Expression(found.start(), found.end(), "month_misprint", Point("year", int(found["y"])))


def _free(folded: str, start: int) -> bool:
    """Whether a word begins here."""
    return start == 0 or not folded[start - 1].isalnum()


def _month_stands(text: str, folded: str, found: re.Match[str]) -> bool:
    """Whether `tháng …` names a month: not `6 tháng`, `mỗi tháng 2 lần`, `Cách mạng tháng Tám`, `tháng năm` with a small letter."""
    before = _before(folded, found.start(), 30)
    if not _free(folded, found.start()) or _LUNAR.match(folded, found.end()) or _NAMES.search(before):
        return False
    if _FREQUENCY.search(before) and not re.search(r"(?:trong|những|các|cả|suốt) {1,3}\Z", before):
        return False
    if re.match(r" ?(?:lần|buổi|kỳ|cuộc|triệu|phiên|nghìn|đồng chí|người)(?!\w)", folded[found.end() : found.end() + 12]) and not found["y"]:
        return False
    word = found["list"][0]
    return word.isdigit() or text[found.start("list")].isupper() or bool(found["y"] or found["rel"]) or bool(_EDGE_BEFORE.search(before))


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
        if joined and points[i].first < points[i + 1].first:
            yield Expression(starts[i], ends[i + 1], f"{unit}_range", points[i], points[i + 1], edge, shift, same)
            i += 2
        else:
            yield Expression(starts[i], ends[i], unit if len(points) == 1 else f"{unit}_list", points[i], None, edge, shift, same)
            i += 1


def roman_or_number(text: str) -> int | None:
    return int(text) if text.isdigit() else roman(text)


def _quarters(folded: str) -> Iterator[Expression]:
    """`quý II/2020`, `quý 3 năm 2021`, `quý I và II/2022`, `cuối quý I năm nay`."""
    for found in _QUARTER.finditer(folded):
        if not _free(folded, found.start()):
            continue
        start, edge = _edge_of(folded, found.start())
        year, shift, same = _year_of(found)
        numbers = list(_QUARTER_ITEM.finditer(found["list"]))
        yield from _series(folded, start, found.end(), found.start("list"), numbers, "quarter", year, edge, shift, same)


def _parts_of_year(folded: str) -> Iterator[Expression]:
    """`06 tháng đầu năm 2020`, `9 tháng năm 2021`, `3 tháng cuối năm`, `nửa đầu năm 2020`."""
    for found in _MONTHS.finditer(folded):
        start, number = _count_before(folded, found.start())
        if 1 <= number <= 12:
            point = last_months(number) if found["edge"] == "cuối" else first_months(number)
            shift = _SHIFTS[f"năm {found['rel']}"] if found["rel"] else None
            year = found["y"] or found["y2"]
            yield Expression(start, found.end(), "months_of_year", point.at(int(year) if year else None), year_shift=shift)
    for found in _MONTHS_SLASH.finditer(folded):
        start, number = _count_before(folded, found.start())
        if 1 <= number <= 12:
            yield Expression(start, found.end(), "months_of_year", first_months(number).at(int(found["y"])))
    for found in _HALF.finditer(folded):
        shift = _SHIFTS[f"năm {found['rel']}"] if found["rel"] else None
        point = Point("half", int(found["y"]) if found["y"] else None, 1 if found["edge"] == "đầu" else 2)
        yield Expression(found.start(), found.end(), "half", point, year_shift=shift)


# --- years ------------------------------------------------------------------------------------------------------------------


def _years(folded: str) -> Iterator[Expression]:
    """`nhiệm kỳ 2015 – 2020`, `giai đoạn (2016-2020)`, `2015-2020`, `năm học 2020-2021`."""
    for found in _YEARS.finditer(folded):
        window = _before(folded, found.start(), 24)
        before = _SPAN_HEAD_BEFORE.search(window)
        head = before["head"] if before else None
        first = int(found["a"])
        last = int(found["b"]) if len(found["b"]) == 4 else first - first % 100 + int(found["b"])
        if (len(found["b"]) == 2 or found["s"] == "/") and head not in ("năm học", "niên khóa", "mùa giải", "niên độ", "giai đoạn"):
            continue
        if not first < last <= first + 120 or (head is None and not _years_stand(folded, found.start(), found.end(), first)):
            continue
        begin, end = found.start() - (len(window) - before.start() if before else 0), found.end()
        if head == "năm" and _count_before(folded, begin)[1]:
            begin, head = found.start("a"), None  # `kế hoạch 5 năm 2021-2025`, `trong 4 năm (2011-2014)`
        elif before and before["open"]:
            closing = re.compile(r" ?\)").match(folded, end)
            end = closing.end() if closing else end
        start, edge = _edge_of(folded, begin) if head in ("nhiệm kỳ", "giai đoạn", "những năm") else (begin, None)
        yield Expression(start, end, "years" if head else "years_bare", Point("years", first, 0, last), None, edge)


def _years_stand(folded: str, start: int, end: int, year: int) -> bool:
    before = _before(folded, start, 24)
    return 1850 <= year <= 2100 and not _COUNTED.match(folded, end) and not _DOCUMENT.search(before) and not re.search(r"\d[.,-]?\Z", before)


def _single_years(folded: str) -> Iterator[Expression]:
    """`năm 2017`, `cuối năm 2017`, `năm học 2020`, `Luật Đất đai 2013`, `SN 1994`."""
    for pattern, rule in ((_YEAR, "year"), (_TERM_YEAR, "year_of_term")):
        for found in pattern.finditer(folded):
            if _free(folded, found.start()):
                start, edge = _edge_of(folded, found.start())
                yield Expression(start, found.end(), rule, Point("year", int(found["y"])), None, edge)
    for found in _BARE_YEAR.finditer(folded):
        before = _before(folded, found.start(), 24)
        if re.search(r"(?:năm|tháng|nhiệm kỳ|học|đoạn) {1,3}\Z", before):
            continue
        if _COUNTED.match(folded, found.end()) or _NUMBER_BEFORE.search(before) or _DOCUMENT.search(before) or _NAMES.search(before):
            continue
        year = int(found["y"])
        odd = 1990 < year < 2040 and year % 10  # counts are round or printed with a point; `Luật Đất đai 2013 sửa …`
        if odd or _ENDS.match(folded, found.end()) or _YEAR_FOLLOWERS.match(folded, found.end()) or _LAW_BEFORE.search(_before(folded, found.start(), 60)):
            if not re.search(r"[a-zà-ỹđ\"'»,(:)]", before[-3:]):
                continue  # a number alone on its line: a view counter
            start, edge = _edge_of(folded, found.start())
            yield Expression(start, found.end(), "year_bare", Point("year", year), None, edge)


def _eras(folded: str) -> Iterator[Expression]:
    """`thập niên 90`, `những năm 1980`, `đầu những năm 80 của thế kỷ trước`, `thế kỷ XX`."""
    for found in _DECADE.finditer(folded):
        if not _free(folded, found.start()):
            continue
        number = int(found["y"])
        if number < 100:
            century = _century_year(found["c"]) if found["c"] else 1901
            if found["rel"] == "này" or century is None:
                century = 2001
            if found["head"] == "các năm" or (number < 20 and not found["tail"] and found["head"] == "những năm"):
                continue
            number += century - 1
        start, edge = _edge_of(folded, found.start())
        yield Expression(start, found.end(), "decade", Point("decade", number), None, edge)
    for found in _CENTURY.finditer(folded):
        first = _century_year(found["c"])
        if first is not None and _free(folded, found.start()):
            start, edge = _edge_of(folded, found.start())
            yield Expression(start, found.end(), "century", Point("century", first), None, edge)


def _century_year(text: str) -> int | None:
    """First year of a century: `xx` → 1901."""
    number = roman_or_number(text)
    return 100 * (number - 1) + 1 if number and 1 < number <= 30 else None


# --- words that point from now, durations ------------------------------------------------------------------------------------


def _relatives(text: str, folded: str) -> Iterator[Expression]:
    """`hôm nay`, `sáng mai`, `năm ngoái`, `cuối tháng này`, `đầu năm`, `chiều cùng ngày`, `cùng kỳ năm trước`."""
    for found in _RELATIVE.finditer(folded):
        unit, offset = _RELATIVES[" ".join(found["word"].split())]
        before = _before(folded, found.start(), 40)
        if not _free(folded, found.start()) or (_MANY if unit != "day" else _SOME).search(before) or not _relative_stands(folded, found):
            continue
        start, edge = _edge_of(folded, found.start()) if unit != "day" else (_part_before(folded, found.start()), None)
        yield Expression(start, found.end(), f"relative_{unit}", Shift(unit, offset), None, edge)  # type: ignore[arg-type]
    for found in _EDGE_BARE.finditer(folded):
        before = _before(folded, found.start(), 24)
        if not _free(folded, found.start()) or _HABITUAL.search(before):
            continue
        shift = _SHIFTS[f"năm {found['rel'].strip()}"] if found["rel"] and found["unit"] == "năm" else 0
        if found["unit"] == "quý":
            continue
        yield Expression(found.start(), found.end(), "edge_of_year", Shift("year", shift), None, _EDGES[found["edge"]])
    for found in _SAME.finditer(folded):
        if _free(folded, found.start()) and not _COUNTED.match(folded, found.end()):
            unit = _UNITS[found["unit"]]
            yield Expression(_part_before(folded, found.start()), found.end(), "same_" + unit, Same(unit))  # type: ignore[arg-type]
    for found in _SAME_PERIOD.finditer(folded):
        if _free(folded, found.start()):
            yield Expression(found.start(), found.end(), "same_period", Same("period", int(found["y"]) if found["y"] else None))


_HABITUAL = compile_folded(r"(?<!\w)(?:hằng|hàng|mỗi|các|tết|kiểm điểm|đánh giá|xếp loại|bình xét|thưởng|phân loại|đánh giá,? xếp loại|tháng) \Z")


def _relative_stands(folded: str, found: re.Match[str]) -> bool:
    """`năm sau cao hơn năm trước`, `năm trước đó`, `tháng sau đó` compare or narrate; they name no year."""
    unit, _, which = " ".join(found["word"].split()).rpartition(" ")
    after = folded[found.end() : found.end() + 40]
    if re.match(r" (?:đó|nay|kia|nữa|khi|ngày|thời|cách mạng|công nguyên|năm)(?!\w)", after) and which not in ("nay", "này"):
        return False
    if which == "sau":
        return f"{unit} trước" not in after
    return which != "trước" or f"{unit} sau " not in _before(folded, found.start(), 40)


def _durations(folded: str) -> Iterator[Expression]:
    """`30 năm qua`, `5 năm tới`; `30 năm` of `sau 30 năm thành lập lại tỉnh`; `5 năm` of `5 năm, kể từ ngày 16.12.2024`."""
    for found in _SINCE_NOW.finditer(folded):
        start, number = _count_before(folded, found.start())
        if number:
            anchor: Literal["past", "future"] = "past" if found["past"] else "future"
            yield Expression(start, found.end(), f"duration_{anchor}", Length(_UNITS[found["unit"]], number, anchor))
    for found in _AFTER_EVENT.finditer(folded):
        number = small_number(found["n"]) if _free(folded, found.start()) else None
        if number:
            end = found.end("n") + re.match(r" +năm", folded[found.end("n") :]).end()  # type: ignore[union-attr]
            event = " ".join(found["event"].split())
            yield Expression(found.start("n"), end, "duration_event", Length("year", number, "event", event))
    for found in _COUNTED_FROM.finditer(folded):
        start, number = _count_before(folded, found.start())
        if number:
            yield Expression(start, found.end("unit"), "duration_since", Length(_UNITS[found["unit"]], number, "since"))


def expressions(text: str, folded: str) -> list[Expression]:
    """All time expressions, overlaps settled (the longest, then the leftmost, then the family listed first), in text order."""
    found = [
        *_days(text, folded), *_lone_days(folded), *_parts_of_year(folded), *_years(folded), *_months(text, folded), *_quarters(folded),
        *_single_years(folded), *_eras(folded), *_relatives(text, folded), *_durations(folded),
    ]  # fmt: skip
    return _settled(found)


def _settled(found: list[Expression]) -> list[Expression]:
    kept: list[Expression] = []
    taken: set[int] = set()
    for expression in sorted(found, key=lambda e: (e.start - e.end, e.start)):
        places = range(expression.start, expression.end)
        if not taken.intersection(places):
            taken.update(places)
            kept.append(expression)
    return sorted(kept, key=lambda e: e.start)
