"""Document fields printed in the text: title, byline, publisher, URL, publication stamp, header; and what is no article.

What was supplied with the text wins over what is printed in it. The parts of the page come from `pipeline.layout`, the
authors from `pipeline.byline`, the province from `pipeline.locality`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from pipeline import byline as bylines
from pipeline import layout
from pipeline.article import Article, Metadata, Span
from pipeline.byline import Byline
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold
from pipeline.layout import Line, Stamp
from pipeline.locality import document_locality
from pipeline.places import province_named


@dataclass(slots=True)
class _Page:
    """The lines of a text and what each is; `content` are the numbers of the lines that are article."""

    article: Article
    lines: list[Line]
    header: Span | None
    stamps: list[Stamp]
    residue: set[int]
    credits: tuple[Span, ...]
    content: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        aside = self.residue | {stamp.line for stamp in self.stamps if stamp.whole}
        self.content = [n for n in range(len(self.lines)) if n not in aside]


def read_metadata(article: Article) -> Metadata:
    """All document fields and asides of an article; needs its text and what was supplied with it."""
    lines = layout.lines_of(article)
    stamps = layout.stamps(lines)
    page = _Page(article, lines, layout.header(article), stamps, layout.residue(lines, stamps), tuple(layout.photo_credits(article)))
    supplied = article.supplied
    url, url_spans = _url(page)
    title_line, title = _title(page)
    author, author_span = _byline(page, title_line)
    stamp = _publication(stamps, title_line)
    published = supplied.published or (stamp.day if stamp else _header_day(page))
    publisher = supplied.publisher or _publisher(page, author, url)
    whole = {(lines[n].start, lines[n].end) for n in page.residue}
    addresses = {span for span in url_spans if not any(a <= span[0] < b for a, b in whole)}
    residue = tuple(sorted(whole | addresses))
    credits = page.credits + ((author_span,) if author_span else ())
    title = _whole_title(page, supplied.title, title) if supplied.title else title
    return Metadata(
        title=title,
        byline=supplied.byline or (author.names if author else ()),
        publisher=publisher,
        url=supplied.url or url,
        published=published,
        published_text=_published_text(page, stamp),
        locality=document_locality(article, title, publisher, supplied.url or url, residue),
        residue=residue,
        credits=tuple(sorted(credits)),
        stamp=stamp.span if stamp else None,
        header=page.header,
    )


# --- day --------------------------------------------------------------------------------------------------------------


def _header_day(page: _Page) -> dt.date | None:
    """A header with a day is a day of publication; one with a month only is not (contract, section 4)."""
    printed = page.article.text[slice(*page.header)] if page.header else ""
    try:
        return dt.date.fromisoformat(printed)
    except ValueError:
        return None


def _published_text(page: _Page, stamp: Stamp | None) -> str | None:
    if stamp:
        return page.article.text[slice(*stamp.span)]
    if page.header:
        return page.article.text[slice(*page.header)]
    supplied = page.article.supplied.published
    return supplied.isoformat() if supplied else None


def _publication(stamps: list[Stamp], title_line: int | None) -> Stamp | None:
    """The first time at or below the headline, else the first: above it some sites print today's date."""
    below = [stamp for stamp in stamps if title_line is not None and stamp.line >= title_line]
    return next(iter(below or stamps), None)


# --- title ------------------------------------------------------------------------------------------------------------

_TITLE_LENGTH = 125  # longer first lines without a full stop are leads
_LEAD_START = compile_folded(
    r"\(|(?:sáng|chiều|trưa|tối|đêm)(?: nay| qua| ngày)? ?\(?\d|(?:sáng|chiều|tối) nay|ngày \d|trong (?:hai|ba|2|3|các) ngày"
    r"|theo (?:đó|báo cáo|tin)|cụ thể|đó là |[\w.]+ ?- ?(?:sáng|chiều|ngày|tối) "
)
_SECTION_WORDS = 5  # `Chính sách - Hạ tầng` between headline and stamp
_NO_TITLE_END = (".", ":", ";", ",", "…")
_LIST_ITEM = re.compile(r"[-+*•–]|\d{1,2}[.)] ")


def _title(page: _Page) -> tuple[int | None, str | None]:
    """The headline: the first line, or the line before the stamp, that is no sentence; a search snippet (`… các ...`) may stand above it."""
    content = page.content
    # a word or two are of a menu
    content = content[next((at for at, n in enumerate(content[:-1]) if len(page.lines[n].text.split()) > 2), 0) :]
    if len(content) < 2:
        return None, None
    first = content[0]
    for stamp in page.stamps:
        if not stamp.whole and (title := _before_stamp(page, stamp)):
            return stamp.line, title
    if page.lines[first].text.endswith(("...", "…")) and len(page.lines[first].text) > 80:
        return _below_snippet(page)
    stamped = page.stamps[-1].line if page.stamps else 0
    above_stamp = [n for n in content if n < stamped and _like_title(page.lines[n], 2 * _TITLE_LENGTH)]
    if above_stamp:
        best = next((n for n in reversed(above_stamp) if len(page.lines[n].text.split()) > _SECTION_WORDS), above_stamp[-1])
        return best, _joined(page, best)
    marked = any(stamp.line == first + 1 for stamp in page.stamps) or (len(content) > 2 and bylines.parse_line(page.lines[first + 1]))
    if marked and _like_title(page.lines[first], with_stop=True):
        return first, _joined(page, first)
    if stamped and (bracketed := re.match(r"\([^()]{2,20}\) (?=\S)", page.lines[first].text)) and not page.lines[first].is_prose:
        return first, _joined(page, first)[bracketed.end() :]  # `(TTV) Phát triển Đảng …` above the stamp
    if _like_title(page.lines[first]):
        return first, _joined(page, first)
    return None, None


def _like_title(line: Line, longest: int = _TITLE_LENGTH, with_stop: bool = False) -> bool:
    """No sentence by its length, start and end; `with_stop` allows a full stop."""
    text = line.text.removesuffix(".") if with_stop else line.text
    return (
        12 <= len(text) <= longest
        and not text.endswith(_NO_TITLE_END)
        and not _LEAD_START.match(line.folded)
        and not _LIST_ITEM.match(text)
        and not text[0].islower()
        and "ảnh:" not in line.folded
        and len(text.split()) > 2
        and bylines.parse(text, line.folded[: len(text)]) is None
    )


def _joined(page: _Page, number: int) -> str:
    return " ".join(page.lines[number].text.split())


def _before_stamp(page: _Page, stamp: Stamp) -> str | None:
    """`Tên bài 09/07/2024 11:27`: the headline and the stamp share a line."""
    line = page.lines[stamp.line]
    title = " ".join(page.article.text[line.start : stamp.span[0]].split()).rstrip(" -–|(,")
    return title if len(title.split()) > 3 else None


def _below_snippet(page: _Page) -> tuple[int | None, str | None]:
    """Under a search engine's snippet the headline is told from a caption by the counter, the stamp or the lead that follows it."""
    first, second = page.content[:2]
    line = page.lines[second]
    if not _like_title(line):
        return None, None
    following = page.lines[second + 1] if second + 1 < len(page.lines) else None
    marked = second + 1 in page.residue or any(stamp.line == second + 1 for stamp in page.stamps)
    snippet = page.lines[first].folded[:40]
    if marked or (following is not None and following.folded.startswith(snippet)):
        return second, _joined(page, second)
    return None, None


def _whole_title(page: _Page, supplied: str, printed: str | None) -> str:
    """A supplied title that a search engine has cut (`… giữ ...`) is completed from the headline or a line that prints it whole."""
    cut = supplied.rstrip(" .…")
    if not supplied.endswith(("...", "…")) or len(cut) < 20:
        return supplied
    stamped = {stamp.line for stamp in page.stamps}
    lines = (_joined(page, n) for n in page.content[:6] if n not in stamped and _like_title(page.lines[n]))
    return next((line for line in (printed or "", *lines) if line.startswith(cut)), supplied)


# --- authors, paper, address ------------------------------------------------------------------------------------------

_LINES_BELOW = 4  # a lead may be printed again below the byline


def _byline(page: _Page, title_line: int | None) -> tuple[Byline | None, Span | None]:
    """The byline at the bottom, else behind the last full stop, else between headline and lead; with its span."""
    lines, content = page.lines, page.content
    body = [n for n in content if n != title_line]
    last = body[-_LINES_BELOW:]
    if len(body) > 1:
        for number in reversed(last):
            if found := bylines.parse_line(lines[number]):
                above = bylines.parse_line(lines[number - 1]) if not found.names and number - 1 in last else None
                if above and above.names:  # `Biên tập: Hà An` above `Theo kontumtv.vn`
                    found, number = replace(above, publisher=above.publisher or found.publisher), number - 1
                return found, (lines[number].end - found.length, lines[number].end)
        if bylines.are_initials(lines[body[-1]].text):
            return Byline((lines[body[-1]].text,), None, len(lines[body[-1]].text)), (lines[body[-1]].start, lines[body[-1]].end)
    for number in reversed(last):
        found = bylines.at_the_end(lines[number]) if len(lines[number].text) > 60 else None
        if found:
            return found, (lines[number].end - found.length, lines[number].end)
    top = [n for n in body[:3] if title_line is not None and n > title_line]
    for number in top:
        if lines[number].is_prose:
            break
        if found := bylines.parse_line(lines[number]):
            return found, (lines[number].start, lines[number].end)
    return _credited(page, last)


def _credited(page: _Page, last: list[int]) -> tuple[Byline | None, Span | None]:
    """Without a full stop before it, the name at the very end is the author where a photo in the text is credited to it."""
    line = page.lines[last[-1]] if last else None
    if line is None:
        return None, None
    text = page.article.text
    if any(start < line.end <= end for start, end in page.credits):
        return None, None  # itself a photo's
    for start, end in page.credits:
        name = text[start:end].partition(":")[2].strip(" .")
        if end < line.end - len(name) and line.text.endswith(" " + name) and bylines.is_name(name):
            return Byline((name,), None, len(name)), (line.end - len(name), line.end)
    return None, None


_DATELINE = re.compile(
    r"^\(([^()\n]{2,30})\)(?:\s*\([^()\n]{2,30}\))?\s*[-–—.:]|^([A-ZĐ][\w&.+]{1,14}(?: Online)?)(?:\s*[-–—](?=\s|$)|\s[-–—])|^\(([A-ZĐ&]{2,8})\)\s"
)
_FROM = compile_folded(r"(?:nguồn(?: bài viết| tin bài| tin| bài)?|theo)(?: ?: ?| )(?P<source>\S.*)")
_NO_PAPER = re.compile(r"(?:tổng hợp|số liệu|báo cáo|internet|sưu tầm|ảnh|http)")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_OUR_REPORTER = Scan(r"(?<!\w)(?:p(?:v|\.v|hóng viên)|nguồn tin (?:riêng )?của) (?P<paper>báo )?")
_PRINT_ISSUE = compile_folded(r"(?<!\w)báo (?P<place>[\w' -]{4,25}?) (?:số|ngày|ra ngày) \d")


def _url(page: _Page) -> tuple[str | None, tuple[Span, ...]]:
    """The address on a line of its own at either end (below `Nguồn bài viết:`), and the spans of such lines."""
    for number in reversed(range(len(page.lines))):
        line = page.lines[number]
        if number >= len(page.lines) - 5 or number < 3:
            match = _ADDRESS.search(line.text)
            if match and (match.span() == (0, len(line.text)) or line.folded.startswith(("nguồn", "theo", "link"))):
                return match.group().rstrip(".,;)"), ((line.start + match.start(), line.start + match.end()),)
    return None, ()


def _publisher(page: _Page, author: Byline | None, url: str | None) -> str | None:
    """Where the paper may name itself, the most telling first: `Nguồn:`, byline, address, stamp, dateline, its own reporter."""
    for number in page.content[-5:]:
        match = _FROM.fullmatch(page.lines[number].folded)
        line = page.lines[number]
        if match and not line.is_prose and not line.folded.endswith(":"):
            source = _ADDRESS.sub("", line.text[match.start("source") :]).strip(" .:") or line.text[match.start("source") :]
            host = bylines.host(source)
            named = line.folded.startswith("nguồn") and ":" in line.text and len(source.split()) <= 8 and not _NO_PAPER.match(source.lower())
            if host or named or bylines.is_publisher(source):
                return host or source
    if author and author.publisher:
        return author.publisher
    if url and (host := bylines.host(url)):
        return host
    for stamp in page.stamps:
        if stamp.site and not bylines.parse(page.article.text[slice(*stamp.site)]):
            return page.article.text[slice(*stamp.site)]
    return _dateline(page) or _self_reference(page)


def _dateline(page: _Page) -> str | None:
    """`(kontumtv.vn) – `, `(QBĐT) -`, `NDO -` at the start of the lead; `ĐÀ NẴNG - ` is a place."""
    for number in page.content[:4]:
        match = _DATELINE.match(page.lines[number].text)
        if not match:
            continue
        name = next(group for group in match.groups() if group)
        if fold(name) in bylines.publishers():
            return name  # also `TTH`, which is a province's abbreviation as well
        known = bylines.is_publisher(name)
        if (known or (match.group(1) and not name.isdigit() and len(name.split()) <= 4)) and province_named(name) is None:
            return name
    return None


def _self_reference(page: _Page) -> str | None:
    """The paper as its article speaks of it: `xác nhận với PV Thanh Niên`, `nguồn tin của Tuổi Trẻ Online`, a digest of `báo Hải Dương ngày 14/2`."""
    article = page.article
    for match in _OUR_REPORTER.finditer(article.folded):
        starts = (match.end(), match.start("paper")) if match["paper"] else (match.end(),)
        ends = [
            (start, start + len(name))
            for start in starts
            for name in bylines.publishers()
            if article.folded.startswith(name, start) and not article.folded[start + len(name) : start + len(name) + 1].isalnum()
        ]
        if ends:
            start, end = min(ends, key=lambda span: (span[0], -span[1]))
            return article.text[start:end]
    title = article.supplied.title or (page.lines[page.content[0]].text if page.content else "")
    issue = _PRINT_ISSUE.search(title.lower())
    if issue and province_named(issue.group("place")):
        return title[issue.start() : issue.end("place")]
    return None
