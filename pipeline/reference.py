"""The day that a text is written on: year-less and relative dates are resolved against it.

In this order, the first that gives an answer:
1. metadata – a publication date that came with the text
2. stamp – a printed publication time (`25/06/2020 15:18`)
3. header – a leading `date 2020-05`; with the first day of the text in that month, else the month's last day (precision month)
4. text – what the article itself says
5. metadata – a year and month in the path of its address (`/202205/`), with the first day of the text in that month

How the text fixes its day is told in `pipeline.reference_text`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from pipeline.article import Article, Reference
from pipeline.find.base import compile_folded
from pipeline.find.date_context import words
from pipeline.find.date_types import Expression
from pipeline.reference_text import day_in, named_day, present_of
from pipeline.values.dates import Point, is_valid, month_length

_STAMP_LINE = 80
_OPENING = 1500  # characters in which the event is looked for
_HEADER = compile_folded(r"\s*date (?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?:-(?P<d>[0-3]\d))?(?!\d)")
_STAMP_LABELS = compile_folded(
    rf"(?:{words('stamp_label')}|\d{{1,2}}(?::|h|g|giờ )\d{{2}}(?::\d{{2}})?|gmt ?\+? ?0?7|am|pm|sa|ch|[,:|()\[\]\s/+.•·-])*"
)
_CLOCK = re.compile(r"\d\d?:\d\d")
_ADDRESS = re.compile(r"/(?P<y>20[0-4]\d)[/-]?(?P<m>0[1-9]|1[0-2])(?:[/-]?(?P<d>[0-3]\d))?(?=[/-])")


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
    text = present_of(article.folded, found)
    if text.day is not None:
        return text
    address = _ADDRESS.search(article.supplied.url or article.metadata.url or "")
    if address:
        return _of_month(found, int(address["y"]), int(address["m"]), address["d"], "metadata")
    return Reference()


def _of_month(found: Sequence[Expression], year: int, month: int, day: str | None, source: str) -> Reference:
    origin = "header" if source == "header" else "metadata"
    if day and is_valid(Point("day", year, month, int(day))):
        return Reference(date(year, month, int(day)), "day", origin)  # type: ignore[arg-type]
    for e in found:
        point = named_day(e)
        if point is not None and point.first == month and point.year in (None, year):
            fitting = day_in(point, year)
            if fitting is not None:
                return Reference(fitting, "day", origin)  # type: ignore[arg-type]
    return Reference(date(year, month, month_length(year, month)), "month", origin)  # type: ignore[arg-type]


def _stamp(article: Article, found: Sequence[Expression]) -> date | None:
    """The publication day printed: the span that the metadata component found, else a line that is a stamp and nothing else."""
    span = article.metadata.stamp
    days = [(e, point) for e in found if (point := named_day(e)) is not None and point.year is not None and e.last is None]
    if span is not None:
        for e, point in days:
            if e.start < span[1] and span[0] < e.end:
                return day_in(point, point.year)
    for e, point in days:
        before = article.folded[max(0, e.start - _STAMP_LINE) : e.start].rpartition("\n")[2]
        after = article.folded[e.end : e.end + _STAMP_LINE].partition("\n")[0]
        alone = len(before) + len(after) < _STAMP_LINE and _STAMP_LABELS.fullmatch(before) and _STAMP_LABELS.fullmatch(after)
        if alone or (e.start < _OPENING and _CLOCK.search(article.folded, e.start, e.end)):
            return day_in(point, point.year)
    return None
