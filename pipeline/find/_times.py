"""When an office was held, as far as its sentence tells: the year of a step in a career, and whether it is long ago.

Năm 2015, ông được bầu làm Bí thư Huyện ủy     → the step of 2015
Đại hội năm 1977 bầu đồng chí N làm Bí thư     → long ago
"""

from __future__ import annotations

import re

from pipeline.article import Article
from pipeline.find.base import compile_folded
from pipeline.fold import fold

_YEAR = re.compile(r"((?:1(?<![\d.]1)9[3-9]|2(?<![\d.]2)0[0-4])\d)(?!\d|\.\d)")  # digits first: a search runs from one to the next
# how a step of a career begins: `Tháng 8/2010, ông giữ chức …`, `Sau 4 năm, ông trở thành …`
_STEP = compile_folded(
    r"[\s+*-]*(?:hơn |gần )?(?:từ|tháng|đầu|cuối|giữa|năm|ngày|đến|tới|sau|giai đoạn|nhiệm kỳ|rồi|\d|(?:một|hai|ba|bốn) (?:tháng|năm) sau"
    r"|(?:ông|bà|đồng chí)(?: \w+){0,3} sau đó)(?!\w)"
)
_LASTING = compile_folded(r"đến nay|- nay|đến hiện nay|hiện là")
_SINCE = (fold("từ năm"), fold("từ tháng"), fold("từ ngày"), fold("kể từ"))
_BORN = compile_folded(r"(?<!\w)(?:sn|sinh)(?!\w)[\w ./-]*$")
_ONLINE = 2005  # the party press stands on the web: a page without any date is no older
_LONG_AGO = 15  # years: three terms of office
_HISTORY = 700  # characters that a year of history reaches on
_DRAWN_OUT = 2  # years
_CLOSE = 3  # sentences between two steps of a career


class Times:
    """The years of one document."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.old: int | None = None  # years before this one are long ago
        self.history = False
        self.step: tuple[int, int] | None = None  # sentence and year of the last step of a career

    def year_of_step(self, number: int, start: int, end: int) -> int | None:
        """The year of a step in a career that the sentence tells; of the step before where it names none."""
        folded = self.article.folded
        if not _STEP.match(folded, start, end) or _LASTING.search(folded, start, end):
            return None
        printed = _YEAR.search(folded, start, end)
        if printed is not None:
            year = int(printed[1])
        elif self.step is not None and number - self.step[0] <= _CLOSE:
            year = self.step[1]
        else:
            return None
        self.step = (number, year)
        return year

    def bygone(self, start: int, end: int) -> bool:
        """Whether a sentence tells of long ago: by its own years, else in a historical document by those just before it."""
        folded = self.article.folded
        if self.old is None:
            years = self.years(0, len(folded))
            published = self.article.metadata.published
            self.old = (published.year if published else max([_ONLINE, *years])) - _LONG_AGO
            past = {year for year in years if year < self.old}
            self.history = len(past) > 2 or (len(past) > 1 and max(years) < self.old)
        if (
            folded.startswith(fold("hiện"), start)
            or _LASTING.search(folded, start, end)
            or (folded.startswith(_SINCE, start) and fold(" đến ") not in folded[start:end])
        ):
            return False
        printed = self.years(start, end)
        if not printed and self.history:
            printed = self.years(max(0, start - _HISTORY), start)
        return bool(printed) and max(printed) < self.old

    def over(self, term: str | None) -> bool:
        """Whether a printed term ended well before the article: `nhiệm kỳ 2011 - 2016` in 2021. Terms were drawn out by two years once."""
        day, years = self.article.reference.day, _YEAR.findall(term or "")
        return day is not None and bool(years) and int(years[-1]) + _DRAWN_OUT < day.year

    def years(self, start: int, end: int) -> list[int]:
        """The years printed, but those of births."""
        folded = self.article.folded
        return [int(year[1]) for year in _YEAR.finditer(folded, start, end) if _BORN.search(folded, max(0, year.start() - 20), year.start()) is None]
