"""The parts of a printed page: header, publication stamp, site residue, photo credits.

Works on lines, because a page keeps its parts on lines of their own; what stands inside a paragraph is prose and is left
alone. The words are rows of `lexicons/residue.csv`: `line` (the whole line), `start` (the line begins so), `section`
(a heading: the short lines below it, up to the next paragraph, belong to it), `label` (a section name above the headline).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pipeline import lexicon
from pipeline.article import Article, Span
from pipeline.find.base import compile_folded
from pipeline.fold import fold


class Line(NamedTuple):
    """A line with something on it, without the white space around it."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def is_prose(self) -> bool:
        """A paragraph: long, or ending as a sentence ends."""
        return len(self.text) > 250 or (len(self.text) > 60 and self.text.rstrip("\"”’')").endswith((".", "…", "./", ";", ":")))


def lines_of(article: Article) -> list[Line]:
    """The lines below or behind the header."""
    found: list[Line] = []
    head = header(article)
    position = head[1] if head else 0
    for raw in article.text[position:].split("\n"):
        text = raw.strip(_BLANK)
        if text:
            start = position + raw.index(text)
            found.append(Line(start, start + len(text), text, article.folded[start : start + len(text)]))
        position += len(raw) + 1
    return found


_BLANK = " \t\v\f\r\u00a0\u200b\u200c\u200d\ufeff\u3000"

# --- header and stamp -------------------------------------------------------------------------------------------------

_HEADER = compile_folded(r"\s*date (\d{4}-\d{2}(?:-\d{2})?)(?![\d-])")


def header(article: Article) -> Span | None:
    """The value of a leading `date 2020-05`."""
    match = _HEADER.match(article.folded)
    return match.span(1) if match else None


_WEEKDAY = r"(?:(?:thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ ?nhật|t[2-7]|cn)[ ,.-]{1,3})"
_CLOCK = r"(?:\d{1,2} ?(?:[:h]|giờ) ?\d{2}(?::\d{2})?(?: ?'| ?phút)?(?: ?(?:am|pm|sa|ch))?)"
_DAY = r"(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d{2}-\d{2}|(?:ngày )?\d{1,2} (?:tháng|thg) \d{1,2},?(?: năm)? \d{4})"
_JOINT = r"[ ,|•-]{0,3}(?:ngày |lúc |vào |hồi )?"
# weekday, clock and day in the orders that papers print them in
_TIME = rf"(?:{_CLOCK}{_JOINT})?{_WEEKDAY}?(?:{_CLOCK}{_JOINT})?(?:ngày )?{_DAY}(?:[ ,|•-]{{0,3}}(?:lúc |- )?{_CLOCK})?"
_LABEL = (
    r"(?:(?:(?:lần )?cập nhật(?: lúc| ngày| lần cuối)?|(?:ngày|thời gian) (?:đăng|cập nhật|xuất bản|viết|tạo|gửi)(?: tin| bài)?"
    r"|(?:đăng|gửi) (?:lúc|ngày|vào)|đã đăng|được đăng|xuất bản|post(?:ed)?(?: on)?|publish(?:ed)?)(?: ?:| ?,| ?-)? ?)"
)
_ZONE = r"[ ,|-]{0,3}[\[(]?(?:gmt|utc) ?\+ ?0?7[\])]?"
_VIEWS = (
    r"(?:(?:số )?(?:lượt|lần) (?:xem|đọc)|đã xem|đã đọc|xem|views?|hits?) ?: ?[\d.,]+(?: lần| lượt)?"
    r"|[\d.,]+ (?:lượt xem|lượt đọc|lần xem|views?|đã xem)"
)
_STAMP_LINE = compile_folded(rf"(?:(?:{_VIEWS}) ?[|•-] ?)?[.•|\[(-]{{0,2}} ?{_LABEL}?(?P<time>{_TIME})(?:{_ZONE})?[ .|\])-]*(?:{_VIEWS})?")
_STAMP_TAIL = compile_folded(rf"(?<!\w)(?P<time>{_TIME})(?:{_ZONE})?")
_ENDS_OF_TIME = ("'", "phút", "am", "pm", "sa", "ch", "]", ")")  # but for digits
_EXACT = compile_folded(rf"{_WEEKDAY}|{_CLOCK}")
_GLUED = compile_folded(r"(?P<site>[^\d\n.:;,]{3,40}?)[ |•-]{0,3}(?P<time>\d{1,2}/\d{1,2}/\d{4})(?: \d{1,2}:\d{2})?")
_NUMBERS = re.compile(r"\d+")
_YEAR = re.compile(r"\d\d\d\d")  # which each stamp has
_PRINTED_DAY = compile_folded(_DAY)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A printed publication time: the span of the time, its day, and the site's name where it stands before it."""

    span: Span
    day: dt.date
    line: int  # its number among the lines
    whole: bool  # nothing but the stamp stands on the line
    site: Span | None = None


def _day(printed: str) -> dt.date | None:
    match = _PRINTED_DAY.search(printed)
    if not match:
        return None
    numbers = [int(n) for n in _NUMBERS.findall(match.group())]
    year, month, day = numbers if numbers[0] > 31 else reversed(numbers)
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return None
    return found if 1986 <= year <= 2100 else None


_TOP, _BOTTOM = 14, 6
_LONGEST = 250  # characters of a line that is a link or ends in a stamp


def stamps(lines: list[Line]) -> list[Stamp]:
    """Publication times on lines of their own at the top or the bottom of the page, or behind the headline; never inside prose.

    `25/06/2020 15:18`, `Thứ Tư, 08/04/2015, 08:11 [GMT+7]`, `Cập nhật: 03-12-2024 | 13:28:29`, `Cổng xã Bình Hạ10/08/2025`.
    A bare day counts at the top only: at the bottom it dates a signature.
    """
    found: list[Stamp] = []
    last_of_top = next((n for n, line in enumerate(lines[1:_TOP], 1) if line.is_prose), _TOP - 1)
    for number, line in enumerate(lines):
        top = number <= last_of_top
        if not top and number < len(lines) - _BOTTOM:
            continue
        if len(line.text) <= _LONGEST and not _YEAR.search(line.text):
            continue
        whole = _STAMP_LINE.fullmatch(line.folded)
        match = whole
        if match and not top and not re.search(rf"^{_LABEL}|{_CLOCK}", line.folded):
            continue
        site = None
        if match is None and top and len(line.text) <= 60:
            match = whole = _GLUED.fullmatch(line.folded)
            site = (line.start + match.start("site"), line.start + match.end("site")) if match else None
        if match is None and top and len(line.text) <= _LONGEST and (line.folded[-1].isdecimal() or line.folded.endswith(_ENDS_OF_TIME)):
            tails = [m for m in _STAMP_TAIL.finditer(line.folded) if m.end() == len(line.folded) and _EXACT.search(m.group("time"))]
            match = tails[0] if tails else None
        day = _day(match.group("time")) if match else None
        if match and day:
            found.append(Stamp((line.start + match.start("time"), line.start + match.end("time")), day, number, whole is not None, site))
    return found


# --- residue ----------------------------------------------------------------------------------------------------------

_LONE_NUMBER = re.compile(r"\d{1,7}")
_VIEWS_LINE = compile_folded(_VIEWS)
_LINK_LINE = re.compile(r"(?:>{1,3}|»{1,3}|\[>\]|►|▶|☞|➤)\s*\S.*")
_MENU_MARK = re.compile(r"[>»›/|](?<=\s.)")
_FIRST_STEP = 42  # characters with the mark behind it
_MENU_LINE = re.compile(r"[^.;\n]{1,40}(?:\s[>»›/|]\s[^.;>»›/|\n]{1,60}){1,5}")
_SHORT = 60  # characters: the weather takes less
_WEATHER = compile_folded(r".{0,25}\d{1,2} ?°c?(?: ?- ?\d{1,2} ?°c?)?")
_MARKS_ONLY = re.compile(r"[\W_]+")
_TITLE_LENGTH = 200


@cache
def _words(kind: str) -> tuple[str, ...]:
    return tuple(sorted(fold(row["surface"]) for row in lexicon.read("residue") if row["kind"] == kind))


@cache
def _set(kind: str) -> frozenset[str]:
    return frozenset(_words(kind))


def _bare(line: Line) -> str:
    return line.folded.strip(" .:*-|»>()[]") or line.folded


@cache
def _labels() -> re.Pattern[str]:
    name = "|".join(re.escape(word) for word in sorted(_words("label"), key=len, reverse=True))
    return re.compile(rf"(?:{name})(?:[ ,/|>-]+(?:{name}))*")


def is_label(line: Line) -> bool:
    """Names of sections above the headline: `Thời sự`, `Chính trị - Xã hội Xây dựng Đảng`."""
    return len(line.text) <= 100 and _labels().fullmatch(_bare(line)) is not None


def _is_menu(lines: list[Line], number: int) -> bool:
    """A trail such as `Trang chủ > Tin tức`: at the top only, with a first step that is a menu word."""
    line = lines[number]
    if number >= _TOP or not _MENU_MARK.search(line.text, 0, _FIRST_STEP) or not _MENU_LINE.fullmatch(line.text):
        return False
    first = fold(re.split(r"\s[>»›/|]\s", line.text)[0].strip())
    return first in _set("line") or first in _set("label")


def residue(lines: list[Line], stamps_found: Iterable[Stamp]) -> set[int]:
    """The numbers of the lines that are no article: menus, buttons, counters, comment forms, lists of other articles."""
    found: set[int] = set()
    stamped = {stamp.line for stamp in stamps_found}
    in_section = False
    for number, line in enumerate(lines):
        bare = _bare(line)
        edge = number < _TOP or number >= len(lines) - _BOTTOM
        if bare in _set("section"):
            in_section = True
            found.add(number)
        elif (
            bare in _set("line")
            or (len(line.text) <= _TITLE_LENGTH and line.folded.startswith(_words("start")))
            or (len(line.text) <= _LONGEST and _LINK_LINE.fullmatch(line.text))
            or _VIEWS_LINE.fullmatch(line.folded)
            or (edge and is_label(line) and len(lines) > 2)
            or (edge and _MARKS_ONLY.fullmatch(line.text))
            or (edge and len(line.text) <= _SHORT and _is_weather_or_views(lines, number, stamped))
            or _is_menu(lines, number)
        ):
            found.add(number)
        elif in_section:
            in_section = not line.is_prose
            if in_section and number not in stamped and not line.folded.startswith(("nguồn", "http")):
                found.add(number)
    return found


def _is_weather_or_views(lines: list[Line], number: int, stamped: set[int]) -> bool:
    """`Kon Tum 25°C`; a lone number is a view counter beside the stamp, under the headline or at the very end."""
    if _WEATHER.fullmatch(lines[number].folded):
        return True
    counts_views = number == 1 or number >= len(lines) - 2 or not stamped.isdisjoint((number - 2, number - 1, number + 1, number + 2))
    return counts_views and _LONE_NUMBER.fullmatch(lines[number].text) is not None


# --- photo credits ----------------------------------------------------------------------------------------------------

_CREDIT = compile_folded(r"(?<!\w)(?:nguồn )?(?:ảnh|photo|clip|video|đồ họa|infographic)(?: minh họa| tư liệu)? ?\Z")
_COLON = compile_folded(r": ?")
_NAME_WORD = re.compile(r"[^\W\d_][\w.+&']*(?:[/-][^\W\d_][\w.+&']*)*")
_MOST_WORDS = 5
_REACH = 60  # characters in which the name ends


@cache
def _next_sentence() -> frozenset[str]:
    """Words that begin the sentence behind a credit, not a further part of the name."""
    return frozenset(fold(row["surface"]) for row in lexicon.read("name_words") if row["kind"] == "sentence")


def photo_credits(article: Article) -> Iterator[Span]:
    """`Ảnh: MT`, `(Ảnh: Lê Hòa/Vietnam+)`, `ẢNH: THANH NGA`: from the word to the end of the name, also within a line."""
    for colon in _COLON.finditer(article.folded):
        label = _CREDIT.search(article.folded, max(0, colon.start() - 35), colon.start())
        if label is None:
            continue
        end, stop = colon.end(), colon.end() + _REACH
        line_end = article.text.find("\n", end, stop)
        capitals: bool | None = None
        for number, word in enumerate(_NAME_WORD.finditer(article.text, end, stop if line_end < 0 else line_end)):
            gap = article.text[end : word.start()]
            printed = word.group()
            if gap.strip(" /-–—&") or not printed[0].isupper() or number == _MOST_WORDS or capitals not in (None, printed.isupper()):
                break
            if number and not printed.isupper() and fold(printed) in _next_sentence():
                break
            end = word.end() - printed.endswith(".")
            if len(printed) > 3 and printed.endswith(".") and printed.count(".") == 1:
                break
            if len(printed.replace(".", "")) > 2:
                capitals = printed.isupper()  # `Ảnh: TTXVN Ngày`: a change of letters ends the name
        if end > colon.end():
            yield label.start(), end
