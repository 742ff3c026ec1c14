"""The day that a text is written on: year-less and relative dates are resolved against it.

In this order, the first that gives an answer:
1. metadata – a publication date that came with the text
2. stamp – a printed publication time (`25/06/2020 15:18`)
3. header – a leading `date 2020-05`; with the first day of the text in that month, else the month's last day (precision month)
4. text – what the article itself says (below)
5. metadata – a year and month in the path of its address (`/202205/`), with the first day of the text in that month

From the text, the first rule that holds, and none where it is in doubt. The *event* is the first day in the opening that is no
deadline, no day of a document and no holiday.
- `printed_day`: the event has its year (`Chiều ngày 26/3/2021, …`)
- `year_of_event`: a year, quarter or half-year printed in the event's sentence or the headline (`Sáng 10/6, … toàn quốc năm 2017`)
- `day_ahead`: a full date still ahead (`trước ngày 30/6/2020`, `có hiệu lực từ ngày 01/4/2022`): the last such day before it
- `from_new_year`: `từ đầu năm 2019 đến nay` is said in 2019
- `compared`: `so với cùng kỳ năm 2016` is said in 2017
- `period_under_review`: a month, quarter or half-year with its year that lies next to the event (`đầu tháng 10-2018`, `6 tháng đầu năm 2020`)
- `day_near`: the latest full date, no document's, within four months of the event
- `anniversary`: `N năm thực hiện …` of a dated document, `thành lập lại năm 1991` + `30 năm qua` (without an event: precision year)
- `school_year`: `niên khóa 2015-2016` begins in August; a term of office (`2015-2020`) fixes nothing
- without an event: the last day of the only year that is reported on (`năm 2010`), or its latest cut-off day (`đến ngày 30-6`)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pipeline.article import Article, Reference
from pipeline.find.base import compile_folded
from pipeline.find.date_context import words
from pipeline.find.date_types import Edged, Expression, Length, Shift
from pipeline.values.dates import Point, bounds, is_valid, month_length

_EARLIEST = 1990  # before it there was no online press; `vào Đảng ngày 16/2/1988` dates no article
_STAMP_LINE = 80
_OPENING = 1500  # characters in which the event is looked for
_HEADER = compile_folded(r"\s*date (?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?:-(?P<d>[0-3]\d))?(?!\d)")
_STAMP_LABELS = compile_folded(
    rf"(?:{words('stamp_label')}|\d{{1,2}}(?::|h|g|giờ )\d{{2}}(?::\d{{2}})?|gmt ?\+? ?0?7|am|pm|sa|ch|[,:|()\[\]\s/+.•·-])*"
)
_CLOCK = re.compile(r"\d\d?:\d\d")
_BEFORE = compile_folded(rf"(?<!\w){words('no_event')}(?: là| vào)? \Z")
_AHEAD = compile_folded(
    r"(?:(?<!\w)(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối)(?: là| vào)? "
    r"|(?:hiệu lực|thi hành|áp dụng|kể|sẽ [^.\n]{0,60})(?: thi hành| kể)?(?: từ)?(?: vào)? |(?:tới|sắp tới)[^.\n]{0,30} )\Z"
)
_OF_DOCUMENT = compile_folded(
    rf"(?<!\w)(?:số [^\s,;]{{1,30}}|{words('issued')}|-?[a-zđ]{{2,6}}/[a-zđ]{{2,5}})(?: [^\s,;.]{{1,20}}){{0,5}},?(?: ban hành| ký)? \Z"
)
_OF_LAW = compile_folded(
    r"(?<!\w)(?:(?:(?<!kỷ\ )luật|bộ luật|hiến pháp|pháp lệnh)(?: [^\s,;.]{1,15}){0,5}"
    r"|(?:(?<!học\ )sinh|thành lập|giải phóng|tái lập)(?: [^\s,;.]{1,15}){0,2}|so với|từ|đến|tới|trước|sau) \Z"
)
_DONE = compile_folded(r"(?:đến hết|tính đến|hết|đến cuối|cuối|thời điểm cuối) \Z")
_ANNIVERSARY = compile_folded(
    r"(?P<n>\d{1,2}|một|hai|ba|bốn|năm) năm (?:triển khai )?(?:thực hiện|thi hành|triển khai)"
    r"[^.;\n]{0,90}?(?:năm |[/-])(?P<y>19\d\d|20\d\d)(?!\d)"
)
_FOUNDED = compile_folded(rf"(?<!\w){words('founding')}(?! đảng)[^.;\n\d]{{0,40}}(?:năm |[/-])(?P<y>19\d\d|20\d\d)(?!\d)")
_FOUNDED_YEARS = compile_folded(
    rf"(?:sau|kỷ niệm|tròn|trong|qua|chặng đường) (?P<n>\d{{1,3}}) năm (?:qua|ngày |sau )?(?:ngày )?(?:{words('founding')}|qua|xây dựng)"
)
_SCHOOL_YEAR = compile_folded(r"(?:niên khóa|năm học) (?P<a>20\d\d) ?[-/] ?(?P<b>20\d\d)(?!\d)")
_THIS_YEAR = compile_folded(r"năm nay \(?(?:là )?(?:năm )?(?P<y>20\d\d)\)?")
_COMPARED = compile_folded(r"cùng kỳ (?:của )?(?:năm )?(?P<y>20\d\d)(?!\d)")
_FUTURE = compile_folded(r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|kế hoạch|tới|chậm nhất|hoàn thành)(?!\w)[^.\n]{0,80}\Z")
_FORWARD = compile_folded(r"(?<!\w)(?:nhiệm vụ|kế hoạch|phương hướng|chỉ tiêu|triển khai|chương trình|mục tiêu)(?!\w)[^.\n]{0,40}\Z")
_BACKWARD = compile_folded(r"(?:(?<!\w)(?:tổng kết|kết quả|báo cáo|đánh giá|kiểm điểm|nhìn lại)(?!\w)[^.\n]{0,60}|(?:trong|qua) )\Z")
_ADDRESS = re.compile(r"/(?P<y>20[0-4]\d)[/-]?(?P<m>0[1-9]|1[0-2])(?:[/-]?(?P<d>[0-3]\d))?(?=[/-])")
_REPORTED_UNITS = ("year", "quarter", "half", "months", "month")
_SMALL = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5}


def find_reference(article: Article, found: Sequence[Expression]) -> Reference:
    """The reference date by the order above; `found` are the article's expressions, unresolved, without residue."""
    if article.supplied.published is not None:
        return Reference(article.supplied.published, "day", "metadata")
    stamp = _stamp(article, found)
    if stamp is not None:
        return Reference(stamp, "day", "stamp")
    header = _HEADER.match(article.folded)
    if header:
        return _of_month(found, int(header["y"]), int(header["m"]), header["d"], "header")
    if article.metadata.published is not None:
        return Reference(article.metadata.published, "day", "stamp")
    text = _Text(article.folded, found).reference()
    if text.day is not None:
        return text
    address = _ADDRESS.search(article.supplied.url or article.metadata.url or "")
    if address:
        return _of_month(found, int(address["y"]), int(address["m"]), address["d"], "metadata")
    return Reference()


def _day(e: Expression) -> Point | None:
    """The day that an expression names: of a range the last."""
    when = e.last if isinstance(e.last, Point) else e.first
    return when if isinstance(when, Point) and when.unit == "day" and when.first else None


def _date(point: Point) -> date | None:
    days = bounds(point) if is_valid(point) else None
    return days[0] if days else None


def _of_month(found: Sequence[Expression], year: int, month: int, day: str | None, source: str) -> Reference:
    origin = "header" if source == "header" else "metadata"
    if day and is_valid(Point("day", year, month, int(day))):
        return Reference(date(year, month, int(day)), "day", origin)  # type: ignore[arg-type]
    for e in found:
        point = _day(e)
        if point is not None and point.first == month and point.year in (None, year):
            fitting = _date(point.at(year))
            if fitting is not None:
                return Reference(fitting, "day", origin)  # type: ignore[arg-type]
    return Reference(date(year, month, month_length(year, month)), "month", origin)  # type: ignore[arg-type]


def _stamp(article: Article, found: Sequence[Expression]) -> date | None:
    """The publication day printed: the span that the metadata component found, else a line that is a stamp and nothing else."""
    span = article.metadata.stamp
    days = [(e, point) for e in found if (point := _day(e)) is not None and point.year is not None and e.last is None]
    if span is not None:
        for e, point in days:
            if e.start < span[1] and span[0] < e.end:
                return _date(point)
    for e, point in days:
        before = article.folded[max(0, e.start - _STAMP_LINE) : e.start].rpartition("\n")[2]
        after = article.folded[e.end : e.end + _STAMP_LINE].partition("\n")[0]
        alone = len(before) + len(after) < _STAMP_LINE and _STAMP_LABELS.fullmatch(before) and _STAMP_LABELS.fullmatch(after)
        if alone or (e.start < _OPENING and _CLOCK.search(article.folded, e.start, e.end)):
            return _date(point)
    return None


class _Text:
    """The rules of the docstring, over one article's expressions."""

    def __init__(self, folded: str, found: Sequence[Expression]) -> None:
        self.folded = folded
        self.found = [e for e in found if not isinstance(e.first, Shift)]

    def reference(self) -> Reference:
        event = self._event()
        if event is None:
            return self._without_event()
        point = _day(event)
        assert point is not None
        if point.year is not None:
            day = _date(point)
            latest = max((p.year for e in self.found if (p := _day(e)) and p.year), default=point.year)
            return Reference(day, "day", "text") if day and latest - point.year <= 1 and point.year >= _EARLIEST else Reference()
        issued = max((day for e, day in self._all_full_days() if self._preceded(e, _OF_DOCUMENT) and not self._preceded(e, _AHEAD)), default=date.min)
        for year in self._years(event, point):
            # a document that the text cites has been issued: `kỳ thi năm 2018` … `Quy định 08 ngày 25/10/2018`
            day = _date(point.at(year))
            if day is not None and day < issued <= day.replace(year=year + 1, day=min(day.day, 28)):
                day = _date(point.at(year + 1))
            if day is not None and day >= issued and self._plausible(day.year):
                return Reference(day, "day", "text")
        return Reference()

    def _plausible(self, year: int) -> bool:
        """Articles are of our time, are not older than the events in them, and later than the year that `từ năm … đến nay` counts from."""
        counted_from = [e.first for e in self.found if e.rule == "range_to_now" and isinstance(e.first, Point) and e.first.unit == "year"]
        past = [p.year for e in self.found if (p := _day(e)) and p.year and not self._preceded(e, _FUTURE)]
        return year >= _EARLIEST and all(year > (start.year or 0) for start in counted_from) and all(year >= other - 1 for other in past)

    def _preceded(self, e: Expression, pattern: re.Pattern[str], width: int = 90) -> bool:
        return pattern.search(self.folded[max(0, e.start - width) : e.start]) is not None

    def _event(self) -> Expression | None:
        for e in self.found:
            if e.start > _OPENING:
                break
            point = _day(e)
            if point is None or e.rule not in ("day_full", "day_month", "day_words", "day_iso") or not self.folded[e.start].isalpha():
                continue
            if not self._preceded(e, _BEFORE) and not self._preceded(e, _OF_DOCUMENT):
                return e
        return None

    def _years(self, event: Expression, point: Point) -> Iterator[int]:
        """The years that the rules give for the event, best rule first."""
        yield from self._year_of_event(event)
        yield from self._day_ahead(point)
        this_year = _THIS_YEAR.search(self.folded)
        if this_year:
            yield int(this_year["y"])
        yield from self._from_new_year()
        compared = _COMPARED.search(self.folded)
        if compared:
            yield int(compared["y"]) + 1
        yield from self._period_under_review(point)
        yield from self._day_near(point)
        anniversary = _ANNIVERSARY.search(self.folded)
        if anniversary:
            yield self._after_done(int(anniversary["y"]) + int(_SMALL.get(anniversary["n"]) or anniversary["n"]))
        school = _SCHOOL_YEAR.search(self.folded)
        if school:
            yield int(school["a"]) if point.first >= 6 else int(school["b"])
        founded = self._founded()
        if founded:
            yield founded

    def _sentence(self, e: Expression) -> tuple[int, int]:
        start = max(self.folded.rfind(mark, 0, e.start) for mark in ("\n", ". ", "; "))
        ends = [at for mark in ("\n", ". ", "; ") if (at := self.folded.find(mark, e.end)) >= 0]
        return start, min(ends, default=len(self.folded))

    def _reported_years(self, start: int, end: int, bare: bool = False) -> set[int]:
        """Years printed as those reported on: not of a law, a birth, a target or a comparison, no early or late part."""
        return {
            e.first.year
            for e in self.found
            if start <= e.start < end and e.last is None and e.edge is None and (bare or e.rule != "year_bare")
            and isinstance(e.first, Point) and e.first.year and e.first.unit in _REPORTED_UNITS and not self._preceded(e, _OF_LAW, 60)
        }  # fmt: skip

    def _year_of_event(self, event: Expression) -> Iterator[int]:
        point = _day(event)
        assert point is not None
        headline_end = self.folded.find("\n")
        opening = [(*self._sentence(event), True)] + ([(0, headline_end, False)] if 0 < headline_end < event.start else [])
        for start, end, bare in opening:
            years = sorted(self._reported_years(start, end, bare))
            if len(years) == 2 and years[1] == years[0] + 1:
                # `tổng kết năm 2015, nhiệm vụ năm 2016`: late in the one or early in the other
                yield years[0] if point.first >= 10 else years[1]
                return
            if len(years) == 1:
                yield years[0] + (point.first <= 2 and self._looks_back(years[0], start, end))
                return

    def _looks_back(self, year: int, start: int, end: int) -> bool:
        """`Trong năm 2017, … đã …` in an article of January or February is about the year before."""
        for e in self.found:
            if start <= e.start < end and e.first == Point("year", year):
                return self._preceded(e, _BACKWARD) and not self._preceded(e, _FORWARD)
        return False

    def _all_full_days(self) -> Iterator[tuple[Expression, date]]:
        for e in self.found:
            point = _day(e)
            day = _date(point) if point is not None and point.year is not None else None
            if day is not None:
                yield e, day

    def _full_days(self) -> Iterator[tuple[Expression, date]]:
        return ((e, day) for e, day in self._all_full_days() if not self._preceded(e, _OF_DOCUMENT))

    def _day_ahead(self, point: Point) -> Iterator[int]:
        for e, day in self._all_full_days():
            if self._preceded(e, _AHEAD):
                before = [c for year in (day.year, day.year - 1) if (c := _date(point.at(year))) and c <= day]
                if before and (day - before[0]).days <= 300:
                    yield before[0].year

    def _period_under_review(self, point: Point) -> Iterator[int]:
        """The latest month, quarter or half-year, where the event lies in it or soon after it; a range of months must end in its month."""
        latest: tuple[date, date, int] | None = None
        for e in self.found:
            when = e.last if isinstance(e.last, Point) else e.first
            if not isinstance(when, Point) or when.unit not in ("month", "quarter", "half", "months") or self._preceded(e, _FUTURE):
                continue
            days = bounds(when)
            slack = 200 if e.rule == "range_to_now" else 0 if e.last is not None else 45 if when.unit == "month" else 100
            if days and (latest is None or days > latest[:2]):
                latest = (*days, slack)
        if latest is not None:
            start, end, slack = latest
            for year in (end.year, end.year + 1):
                day = _date(point.at(year))
                if day and start - timedelta(days=slack // 3) <= day <= end + timedelta(days=slack):
                    yield year

    def _day_near(self, point: Point) -> Iterator[int]:
        for _, day in sorted(self._full_days(), key=lambda pair: pair[1], reverse=True):
            near = [c for year in (day.year - 1, day.year, day.year + 1) if (c := _date(point.at(year))) and -31 <= (c - day).days <= 120]
            if near:
                yield near[-1].year
                return

    def _from_new_year(self) -> list[int]:
        starts = [e.first.unit for e in self.found if e.rule == "range_to_now" and isinstance(e.first, Edged) and isinstance(e.first.unit, Point)]
        return sorted({start.year for start in starts if start.unit == "year" and start.year}, reverse=True)

    def _after_done(self, year: int) -> int:
        """The year, or the next one where the text gives results up to its end (`đến hết năm 2016`)."""
        done = any(e.first == Point("year", year) and (e.edge == "late" or self._preceded(e, _DONE, 30)) for e in self.found)
        return year + done

    def _founded(self) -> int | None:
        founded, years = _FOUNDED.search(self.folded), _FOUNDED_YEARS.search(self.folded)
        return int(founded["y"]) + int(years["n"]) if founded and years else None

    def _without_event(self) -> Reference:
        founded = self._founded()
        if founded is None and (anniversary := _FOUNDED.search(self.folded)):
            ended = [e.first for e in self.found if isinstance(e.first, Length) and e.first.anchor in ("past", "event")]
            lengths = {length.number for length in ended if length.number >= 5 and length.unit == "year"}
            founded = int(anniversary["y"]) + lengths.pop() if len(lengths) == 1 else None
        if founded is not None:
            return Reference(date(founded, 12, 31), "year", "text")
        from_new_year = self._from_new_year()
        if from_new_year:
            return Reference(date(from_new_year[0], 12, 31), "year", "text")
        years = self._reported_years(0, len(self.folded))
        if len(years) != 1 or not self._reported_years(0, 600):
            return Reference()
        year = years.pop()
        named = [p for e in self.found if (p := _day(e)) and p.year in (None, year) and not self._preceded(e, _OF_DOCUMENT)]
        days = [day for point in named if (day := _date(point.at(year)))]
        return Reference(max(days), "day", "text") if days else Reference(date(year, 12, 31), "year", "text")
