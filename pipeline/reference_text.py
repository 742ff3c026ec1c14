"""The day that an article's own words fix, where it comes without a date.

Printed years are everywhere in the press (careers, laws, earlier events), so one year says little by itself. Three steps:

1. The *event* is the first day in the opening that is no deadline, feast, document's day, life date or caption
   (`Sáng 25/6, Huyện ủy họp`). Printed with its year it is the answer, unless the article's other days lie elsewhere.
2. Cues say between which two days the article was written, best cue first:
   - `this_year`: `năm nay (2018)`, `cuối năm ngoái (2017)`, `từ đầu năm 2019 đến nay`
   - `event_year`: a year, quarter or half-year in the event's sentence or the headline (`Sáng 10/6, … toàn quốc năm 2017`)
   - `ahead`: a full date still to come (`trước ngày 30/6/2020`, `có hiệu lực từ ngày 01/4/2022`, `nghỉ hưu từ ngày 1/7/2022`)
   - `compared`: `so với cùng kỳ năm 2016` is said in 2017
   - `cut_off`: `tính đến tháng 3-2017`
   - `review`: the latest quarter, half-year or N months with its year (`6 tháng đầu năm 2020`)
   - `months`: `đầu tháng 10-2018`, told soon after; `Bí thư từ 2/2016-5/2017`, told in the last month
   - `near`: the latest full day, within a month of the event
   - `anniversary`: `N năm thực hiện …` of a dated document, `thành lập lại năm 1991` + `30 năm qua`
   - `school_year`: `niên khóa 2015-2016` begins in August. A term of office (`2015-2020`) fixes nothing.
3. The event's day in the first of these windows that holds it, unless the text tells of something later as past.

Without an event: the end of the state of affairs (`tính đến hết quý I/2013` → 2013-03-31, `6 tháng đầu năm` + `cùng kỳ năm 2023` →
2024-06-30), else the year alone (`từ đầu năm 2019 đến nay`, `30 năm qua`, `Kết quả … trong năm 2010`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property

from pipeline.article import Precision, Reference
from pipeline.find.base import compile_folded
from pipeline.find.date_context import count_before, words
from pipeline.find.date_types import Edged, Expression, Length, Shift
from pipeline.find.scan import Ending, Scan
from pipeline.values.dates import Bounds, Point, bounds, is_valid

_EARLIEST = 1990  # before it there was no online press; `vào Đảng ngày 16/2/1988` dates no article
_OPENING = 1500  # characters in which the event is looked for
_LEAD = 600
_MONTH = timedelta(days=31)
_AHEAD_DAYS, _REVIEW_DAYS, _CUT_OFF_DAYS = timedelta(days=200), timedelta(days=100), timedelta(days=120)
_PERIODS = ("quarter", "half", "months")

_NO_EVENT = compile_folded(rf"(?<!\w){words('no_event')}(?: là| vào)? \Z")
_OF_DOCUMENT = compile_folded(
    rf"(?<!\w)(?:số [^\s,;]{{1,30}}|{words('issued')}|-?[a-zđ]{{2,6}}/[a-zđ]{{2,5}}|\d/[a-zđ]+- ?[a-zđ]+)(?: [^\s,;.(]{{1,20}}){{0,8}},? ?\(?"
    r"(?: ?ban hành| ?ký)? ?\Z"
)
_OF_LIFE = compile_folded(r"(?<!\w)(?:(?<!học\ )sinh|sn|mất|từ trần|qua đời|hy sinh|vào đảng|kết nạp|cấp):? \Z")
_CAPTION = compile_folded(r"[^.\n]{0,40}[.(|-]? ?ảnh:")
_AHEAD = (
    compile_folded(r"(?<!\w)(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối)(?: là| vào)? \Z"),
    compile_folded(r"(?:hiệu lực|thi hành|áp dụng|nghỉ hưu|hưu trí|kể|sẽ [^.\n]{0,60})(?: thi hành| kể)?(?: từ)?(?: vào)? \Z"),
    compile_folded(r"tới[^.\n]{0,30} \Z"),
)
_PLANNED = compile_folded(
    r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|kế hoạch|nhiệm vụ|phương hướng|tầm nhìn|tới|chậm nhất|hoàn thành)(?!\w)[^.\n]{0,80}\Z"
)
_UP_TO = compile_folded(r"(?<!\w)đến \Z")
_CUT_OFF = Ending(r"(?<!\w)(?:tính (?:đến|tới)(?: hết| thời điểm)?|(?:\A|[.,;:(\n] ?)đến (?:hết|thời điểm)) \Z", "đến tới hết điểm")
_WILL = compile_folded(r"[^.;\n]{0,60} (?:sẽ|phải|cần)(?!\w)")
_NARRATED = compile_folded(  # years that an event, a law, a birth or a comparison has
    r"(?:(?<!\w)(?:(?<!kỷ\ )luật|bộ luật|hiến pháp|pháp lệnh)(?: [^\s,;.]{1,15}){0,5}"
    r"|(?<!\w)(?:(?<!học\ )sinh|sn|thành lập|giải phóng|tái lập)(?: [^\s,;.]{1,15}){0,2}|(?<!\w)(?:so với|từ|đến|tới|trước|sau|vào|hồi|tầm nhìn)) ?\Z"
)
_OF_PERSON = compile_folded(r",? (?:ông|bà|anh|chị|cô|em|cậu|họ)(?!\w)")  # `Năm 2020, bà được bầu …`
_FORWARD = compile_folded(r"(?<!\w)(?:nhiệm vụ|kế hoạch|phương hướng|chỉ tiêu|triển khai|chương trình|mục tiêu)(?!\w)[^.\n]{0,40}\Z")
_BACKWARD = compile_folded(r"(?:(?<!\w)(?:tổng kết|kết quả|báo cáo|đánh giá|kiểm điểm|nhìn lại)(?!\w)[^.\n]{0,60}|(?:trong|qua) )\Z")
_FRAME = compile_folded(r"(?:\A|[\n.,;:] ?[-(]? ?|(?<!\w)trong )\Z")
_DONE = compile_folded(r"(?:đến hết|tính đến|hết|đến cuối|cuối|thời điểm cuối) \Z")
_THIS_YEAR = Scan(r"năm (?:nay|(?P<last>ngoái)) \(?(?:là )?(?:năm )?(?P<y>20\d\d)\)?")
_COMPARED = Scan(r"(?:cùng kỳ (?:của )?|năm nay[^.;\n]{0,60} (?:so với|hơn) )(?:năm )?(?P<y>20\d\d)(?!\d)")
_SCHOOL_YEAR = Scan(r"(?:niên khóa|năm học) (?P<a>20\d\d) ?[-/] ?(?P<b>20\d\d)(?!\d)")
_CARRIED_OUT = Scan(r"năm (?:triển khai )?(?:thực hiện|thi hành|triển khai)(?P<rest>[^.;\n]{0,90})")  # behind a number
_YEAR_OF_DOCUMENT = compile_folded(r"(?:(?<!đến\ )năm |(?<!20\d\d)(?<!20\d\d\ )[/-])(?P<y>19\d\d|20\d\d)(?!\d| ?-)")
_ISSUED_ON = compile_folded(rf"[^.;\n]{{0,80}} ban hành {words('issued')} số")
_FOUNDED = Scan(rf"(?<!\w){words('founding')}(?! đảng)[^.;\n\d]{{0,40}}(?:năm |[/-])(?P<y>19\d\d|20\d\d)(?!\d)")
_FOUNDED_YEARS = Scan(rf"năm (?:qua |ngày |sau )?(?:ngày )?(?:{words('founding')}|qua|xây dựng)")
_JUBILEE = compile_folded(r"(?:sau|kỷ niệm|tròn|trong|qua|chặng đường) (?P<n>\d{1,3}) \Z")


def present_of(folded: str, found: Sequence[Expression]) -> Reference:
    """The reference that the text fixes; `found` are its expressions, unresolved, without residue."""
    return _Present(folded, found).reference()


def named_day(e: Expression) -> Point | None:
    """The day that an expression names: of a range the last."""
    when = e.last if isinstance(e.last, Point) else e.first
    return when if isinstance(when, Point) and when.unit == "day" and when.first else None


def day_in(point: Point, year: int | None) -> date | None:
    """The day of a year-less point in a year, None where the calendar does not have it."""
    days = bounds(point.at(year)) if is_valid(point.at(year)) else None
    return days[0] if days else None


def _whole(year: int) -> Bounds:
    return date(year, 1, 1), date(year, 12, 31)


def _by_year(year: int) -> Reference:
    return Reference(date(year, 12, 31), "year", "text")


class _Present:
    def __init__(self, folded: str, found: Sequence[Expression]) -> None:
        self.folded = folded
        self.found = [e for e in found if not isinstance(e.first, Shift)]
        self.periods = [(e, when) for e in self.found if isinstance(when := e.last or e.first, Point) and when.year]

    def _preceded(self, e: Expression, *patterns: re.Pattern[str] | Ending, width: int = 90) -> bool:
        window = self.folded[max(0, e.start - width) : e.start]
        return any(pattern.search(window) for pattern in patterns)

    def reference(self) -> Reference:
        event = self._event()
        point = named_day(event) if event else None
        if event is None or point is None:
            return self._without_event()
        if point.year is not None:
            candidates: Iterator[date | None] = iter([day_in(point, point.year)])
        else:
            candidates = (_placed(point, window) for window in self._windows(event, point))
        for day in candidates:
            if day is not None and day >= self._not_before:
                return Reference(day, "day", "text")
        return Reference()

    # the event

    def _event(self) -> Expression | None:
        opening = [e for e in self.found if e.start <= _OPENING and self._is_event(e)]
        if not opening or self._starts_anniversary(opening[0]):
            return None
        for e in opening[1:]:
            # `Ngày 29/1/2000, ông đã về thăm … Sáng nay 25/6, …`: the first day is background
            if _apart(named_day(opening[0]), named_day(e)):
                return e
        return opening[0]

    def _is_event(self, e: Expression) -> bool:
        return (
            named_day(e) is not None
            and e.rule in ("day_full", "day_month", "day_words", "day_iso")
            and self.folded[e.start].isalpha()
            and not self._preceded(e, _NO_EVENT, _OF_DOCUMENT, _OF_LIFE)
            and not _CAPTION.match(self.folded, e.end)
        )

    def _starts_anniversary(self, e: Expression) -> bool:
        """`Sau 2 năm thực hiện nghị quyết …`, whose own day is `Ngày 17/10/2018, … ban hành Nghị quyết số 89`."""
        return _ISSUED_ON.match(self.folded, e.end) is not None and any(self._carried_out(e.start))

    def _carried_out(self, end: int) -> Iterator[tuple[int, str]]:
        """The number of `2 năm thực hiện Nghị quyết …` before `end`, and the words behind it."""
        for found in _CARRIED_OUT.finditer(self.folded, 0, end):
            _, number = count_before(self.folded, found.start())
            if number:
                yield number, found["rest"]

    @cached_property
    def _not_before(self) -> date:
        """The article is not older than what it tells as past: `Tháng 3/2022, chùa xin gia hạn`, `từ năm 2014 đến nay`."""
        latest = date(_EARLIEST, 1, 1)
        for e, when in self.periods:
            days = bounds(when) if is_valid(when) and when.unit not in ("years", "decade", "century") else None
            if days and e.rule != "year_bare" and e.edge != "late":
                # in autumn the next year is already spoken of
                earliest = date(days[0].year - 1, 9, 1) if when.unit == "year" else days[0] - _MONTH
                if earliest > latest and not self._preceded(e, *_AHEAD, _PLANNED, _UP_TO):
                    latest = earliest
        for e in self.found:
            if e.rule == "range_to_now" and isinstance(e.first, Point) and e.first.unit == "year" and e.first.year:
                latest = max(latest, date(e.first.year + 1, 1, 1))
        return latest

    # the cues

    def _windows(self, event: Expression, point: Point) -> Iterator[Bounds]:
        yield from self._this_year()
        yield from self._event_year(event, point)
        yield from self._ahead()
        yield from self._compared()
        yield from ((day, day + _CUT_OFF_DAYS) for day, _ in self._cut_offs())
        yield from ((first - _MONTH, last + _REVIEW_DAYS) for first, last in self._reviews())
        yield from self._months()
        yield from self._near()
        yield from map(_whole, self._anniversaries())
        school = _SCHOOL_YEAR.search(self.folded)
        if school:
            yield date(int(school["a"]), 6, 1), date(int(school["b"]), 5, 31)

    def _this_year(self) -> Iterator[Bounds]:
        this_year = _THIS_YEAR.search(self.folded)
        if this_year:
            yield _whole(int(this_year["y"]) + (this_year["last"] is not None))
        starts = [e.first.unit for e in self.found if e.rule == "range_to_now" and isinstance(e.first, Edged)]
        years = {start.year for start in starts if isinstance(start, Point) and start.unit == "year" and start.year}
        yield from map(_whole, sorted(years, reverse=True))

    def _event_year(self, event: Expression, point: Point) -> Iterator[Bounds]:
        headline_end = self.folded.find("\n")
        sentence = self._sentence(event)
        for start, end in [sentence, (0, headline_end)] if 0 < headline_end < event.start else [sentence]:
            years = sorted(self._reported_years(start, end, bare=(start, end) == sentence))
            if len(years) == 2 and years[1] == years[0] + 1:
                # `tổng kết năm 2015, nhiệm vụ năm 2016`: late in the one or early in the other
                yield _whole(years[0] if point.first >= 10 else years[1])
                return
            if len(years) == 1:
                yield _whole(years[0] + (point.first <= 2 and self._looks_back(years[0], start, end)))
                return

    def _sentence(self, e: Expression) -> tuple[int, int]:
        start = max(self.folded.rfind(mark, 0, e.start) for mark in ("\n", ". ", "; "))
        ends = [at for mark in ("\n", ". ", "; ") if (at := self.folded.find(mark, e.end)) >= 0]
        return start, min(ends, default=len(self.folded))

    def _reported_years(self, start: int, end: int, bare: bool = False) -> set[int]:
        """Years printed as those reported on: not of a law, a birth, a target or a comparison, no early or late part."""
        return {
            when.year
            for e, when in self.periods
            if start <= e.start < end and e.last is None and e.edge is None and e.rule != "year_of_term" and (bare or e.rule != "year_bare")
            and when.year and when.unit in ("year", *_PERIODS) and not self._preceded(e, _NARRATED, width=60)
            and not _OF_PERSON.match(self.folded, e.end)
        }  # fmt: skip

    def _looks_back(self, year: int, start: int, end: int) -> bool:
        """`Trong năm 2017, … đã …` in an article of January or February is about the year before."""
        e = next((e for e, when in self.periods if start <= e.start < end and when == Point("year", year)), None)
        return e is not None and self._preceded(e, _BACKWARD) and not self._preceded(e, _FORWARD)

    def _ahead(self) -> Iterator[Bounds]:
        return ((day - _AHEAD_DAYS, day) for e, day in self._full_days() if self._preceded(e, *_AHEAD))

    def _full_days(self) -> Iterator[tuple[Expression, date]]:
        for e, when in self.periods:
            day = day_in(when, when.year) if when.unit == "day" and when.first else None
            if day is not None:
                yield e, day

    def _compared(self) -> Iterator[Bounds]:
        told = "cùng kỳ" in self.folded or "năm nay" in self.folded
        return (_whole(int(found["y"]) + 1) for found in [told and _COMPARED.search(self.folded)] if found)

    def _cut_offs(self, year: int | None = None) -> list[tuple[date, Precision]]:
        """The last days of `tính đến ngày 31/5/2019`, `tính đến hết quý I/2013`, latest first; year-less ones are of `year`."""
        found: list[tuple[date, Precision]] = []
        for e in self.found:
            when = e.last or e.first
            if not isinstance(when, Point) or when.unit == "years" or not self._preceded(e, _CUT_OFF, width=30):
                continue
            if not self._preceded(e, _PLANNED) and not _WILL.match(self.folded, e.end):
                point = when if when.year else when.at(year)
                days = bounds(point) if is_valid(point) and (point.unit != "day" or point.first) else None
                if days:
                    found.append((days[1], "day" if point.unit == "day" else "year" if point.unit == "year" else "month"))
        return sorted(found, reverse=True)

    def _reviews(self) -> Iterator[Bounds]:
        """The latest quarter, half-year or N months."""
        periods = [days for _, when in self.periods if when.unit in _PERIODS and (days := bounds(when))]
        return iter([max(periods)] if periods else [])

    def _months(self) -> Iterator[Bounds]:
        """`đầu tháng 10-2018`, told soon after; `Bí thư từ 2/2016-5/2017`, told in the last month."""
        for e, when in self.periods:
            days = bounds(when) if when.unit == "month" and (e.last or e.edge) and is_valid(when) else None
            if days and not self._preceded(e, _PLANNED):
                yield days if e.last else (days[0], days[1] + _MONTH)

    def _near(self) -> Iterator[Bounds]:
        days = [day for e, day in self._full_days() if not self._preceded(e, _OF_DOCUMENT, _OF_LIFE)]
        return ((day - _MONTH, day + _MONTH) for day in sorted(days, reverse=True)[:1])

    def _anniversaries(self) -> Iterator[int]:
        carried_out = next(self._carried_out(len(self.folded)), None)
        if carried_out:
            number, rest = carried_out
            issued = _YEAR_OF_DOCUMENT.search(rest)
            day = next((day for e, day in self._full_days() if _ISSUED_ON.match(self.folded, e.end)), None)
            if issued or day:
                year = int(issued["y"]) if issued else day.year  # type: ignore[union-attr]
                yield self._after_done(year + number)
        jubilees = (_JUBILEE.search(self.folded, max(0, found.start() - 24), found.start()) for found in _FOUNDED_YEARS.finditer(self.folded))
        years = next(filter(None, jubilees), None)
        if years and self._founded:
            yield self._founded + int(years["n"])

    def _after_done(self, year: int) -> int:
        """The year, or the next one where the text gives results up to its end (`đến hết năm 2016`)."""
        return year + any(when == Point("year", year) and (e.edge == "late" or self._preceded(e, _DONE, width=30)) for e, when in self.periods)

    @cached_property
    def _founded(self) -> int | None:
        founded = _FOUNDED.search(self.folded)
        return int(founded["y"]) if founded else None

    # without an event

    def _without_event(self) -> Reference:
        years = [*self._anniversaries(), *self._lengths(), *(first.year for first, _ in self._this_year())]
        if years:
            return _by_year(years[0])
        compared = [first.year for first, _ in self._compared()]
        reported = set() if compared else self._reported_years(0, len(self.folded))
        year = compared[0] if compared else next(iter(reported)) if len(reported) == 1 else None
        ends = self._cut_offs(year) or self._reviewed(year)
        if ends and ends[0][0] >= self._not_before:
            return Reference(*ends[0], "text")
        if year is None or not (compared or self._opens_with(year)) or date(year, 12, 31) < self._not_before:
            return Reference()
        return _by_year(year)

    def _reviewed(self, year: int | None) -> list[tuple[date, Precision]]:
        """The last month of `6 tháng đầu năm` where an article opens with it."""
        for e in self.found:
            if e.start < _LEAD and e.last is None and isinstance(e.first, Point) and e.first.unit in _PERIODS and not self._preceded(e, _PLANNED):
                days = bounds(e.first if e.first.year else e.first.at(year))
                return [(days[1], "month")] if days else []
        return []

    def _opens_with(self, year: int) -> bool:
        """`Kết quả … trong năm 2010`, `Năm 2019, Đảng bộ huyện …`, not `chúc mừng năm mới 2025`."""
        lead = [e for e, when in self.periods if e.start < _LEAD and when == Point("year", year)]
        return any(self._preceded(e, _FRAME, _BACKWARD, _FORWARD) for e in lead)

    def _lengths(self) -> Iterator[int]:
        """`thành lập lại năm 1991` … `30 năm qua`, the only such length."""
        ended = [e.first for e in self.found if isinstance(e.first, Length) and e.first.anchor in ("past", "event")]
        lengths = {length.number for length in ended if length.number >= 5 and length.unit == "year"}
        if len(lengths) == 1 and self._founded:
            yield self._founded + lengths.pop()


def _apart(dated: Point | None, yearless: Point | None) -> bool:
    """Whether the first has a year, the second has none, and no year puts them within a month of each other."""
    if dated is None or yearless is None or dated.year is None or yearless.year is not None:
        return False
    first = day_in(dated, dated.year)
    days = [day for year in (dated.year - 1, dated.year, dated.year + 1) if (day := day_in(yearless, year))]
    return first is not None and all(abs(day - first) > _MONTH for day in days)


def _placed(point: Point, window: Bounds) -> date | None:
    """The last day in the window that the year-less point can be."""
    days = [day for year in range(window[1].year, window[0].year - 1, -1) if (day := day_in(point, year))]
    return next((day for day in days if window[0] <= day <= window[1]), None)
