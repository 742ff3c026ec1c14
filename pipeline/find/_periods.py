"""When a figure holds: a stock on the stated day, a flow over the stated span (contract, end of section 7)."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from pipeline.article import Article, Span
from pipeline.find.base import compile_folded
from pipeline.find.dates import DateMention

STOCKS = frozenset({"total", "coverage", "held_congress", "subset", "target", "other"})
_COMPARED = compile_folded(
    r"(?<!\w)(?:so với|so|cùng kỳ|chỉ tiêu|kế hoạch|nghị quyết|chỉ thị|quy định|quyết định|đề án|hướng dẫn|kết luận|khóa|đại hội|trước|"
    r"(?<!kỷ\ )luật|mục tiêu|chương trình|(?:kế hoạch|chương trình)(?: công tác)? kiểm tra, giám sát)"
    r"(?: [^\s,;.]+){0,9} $"
)
_CLOSING = compile_folded(r"(?<!\w)(?:hết|cuối) ?$")
_OPENING = compile_folded(r"(?<!\w)đầu ?$")
_ELSEWHERE = compile_folded(
    r"[,;(] ?(?:riêng|trong đó|trong khi|còn|nâng|đưa tổng|tăng|giảm|so với|dự kiến|phấn đấu|đến nay)(?!\w)|"
    r"(?<!\w)(?:là|gồm|gồm có) (?:các )?(?:ông|bà|đồng chí)(?!\w)"
)
_TERM = compile_folded(r"nhiệm kỳ|giai đoạn|khóa")
_BESIDE = compile_folded(r" ?\(?(?:vào|trong|của)? ?")
_BY_PLAN = compile_folded(r" (?:mới )?theo (?:kế hoạch|chỉ tiêu)(?: của| trong| được giao)? ")
_OTHER_COUNT = compile_folded(r"[^()]{0,40}\((?:(?:vào|trong|của|đầu|cuối|hồi) )*")
_REPORTED = compile_folded(
    r"[^.;]{0,160}?(?:cho biết|cho hay|thông báo|thông tin|công bố|báo cáo|nêu rõ|tổ chức hội nghị|họp báo|đã họp(?! bầu)|chia sẻ|trả lời)"
)
_SINCE_TERM = compile_folded(r"(?<!\w)từ (?:đầu|khi bắt đầu) nhiệm kỳ(?: này)?(?: (?:đến|tới) nay)?(?!\w)(?! \d)")
_OVER_TERM = compile_folded(
    r"(?<!\w)(?:(?:trong|suốt|cả|hết|qua)(?: một| suốt| cả)? nhiệm kỳ(?: qua| vừa qua)?|nhiệm kỳ (?:qua|vừa qua))(?!\w)(?! \d| tới| này)"
)
_FEAST = compile_folded(r"(?<!\w)(?:tết|nguyên đán|xuân) $")
_PLAN = compile_folded(r"(?<!\w)(?:kế hoạch|chỉ tiêu|mục tiêu) (?:của |cho |trong )?$")
_YEARLY = compile_folded(r"đầu năm|kế hoạch năm|(?:chỉ tiêu|nghị quyết)(?: [^,;.]+)? năm")
_TERM_OF_CONGRESS = compile_folded(r"đại hội(?: [^\s,;.]+){0,8},? ?\(?$")
_BORN = compile_folded(r"(?<!\w)(?:sinh|sn)(?: (?:từ|vào|năm|ngày|trước|sau))* $")
_THIS_YEARS_PLAN = compile_folded(r"(?:kế hoạch|chỉ tiêu) (?:cả )?năm(?! \d)(?!\w)")
_BY_NOW = compile_folded(r"(?<!\w)(?:đến nay|hiện nay|hiện có|hiện đã có|nay đã có|nay có)(?!\w)")
_DONE_IN = compile_folded(r"(?<!\w)(?:nhiệm vụ|vững mạnh|tiêu biểu|xuất sắc)(?: \d+ năm(?: liền| liên tục)?)? ?\(?$")
_GOOD_WORK = compile_folded(r"(?<!\w)(?:khen thưởng|tặng|biểu dương|tuyên dương)(?!\w)[^;.]*(?<!\w)(?:nhiệm vụ|vững mạnh|tiêu biểu|xuất sắc) ?\(?$")
_UNTIL = compile_folded(r" (?:cho )?(?:đến|tới)(?: hết)? ")
_OPENS = compile_folded(r"(?:^|[.;:\n]) ?(?:(?:trong|qua|sau|suốt|kết thúc) )?$")
_LEAD = 20  # characters before a date that begins a sentence
_NEW_YEAR = 3  # months
_CELEBRATED = 20  # years; nothing is counted from a day to a day further apart
_YEAR_REACH = 250  # characters before a closing day in which the year is named that is counted from its beginning
_SPAN = 60  # characters before a date in which the other end of a span stands
_NOW_IS = compile_folded(r"(?<!\w)nhiệm kỳ(?: này)? (?:đến|tới) nay ?\( ?$")
_NOW_REACH = 40
_UP_TO = compile_folded(r"(?<!\w)(?:tính đến|đến hết|đến cuối|tính đến hết|tính đến cuối) ?$")
_start = attrgetter("start")
_TO = compile_folded(r"(?<!\w)(?:đến|tới) ?$")
_OPEN = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?/\.\.")


@dataclass(frozen=True, slots=True)
class Period:
    """The first and last day; of a flow that is counted up to a day, or since a day in a text without one, only that day is known."""

    start: dt.date | None
    end: dt.date | None
    source: str

    def since(self, whole: Period) -> Period:
        """Up to this period's last day, from the beginning of a longer period that holds the day."""
        holds = whole.start and whole.end and self.end and whole.start <= self.end <= whole.end
        return Period(whole.start, self.end, self.source) if holds else self

    def in_order(self) -> Period:
        """None at all where a misprint (`từ năm 2019 đến năm 2009`) puts the end before the start."""
        return NONE if self.start and self.end and self.start > self.end else self


NONE = Period(None, None, "none")


def anniversary(mention: DateMention) -> bool:
    """`(7.11.1917 – 7.11.2017)`, with a slip `(3/2/1930 - 3/3/2023)`: the years that are celebrated, not a span that something is counted over."""
    first, last = mention.start_date, mention.end_date
    if first is None or last is None or first.year >= last.year:
        return False
    return (first.day, first.month) == (last.day, last.month) or (mention.granularity in {"day", "days"} and last.year - first.year > _CELEBRATED)


def on(mention: DateMention) -> Period:
    """The days of an event; of an anniversary, the last."""
    first = mention.end_date if anniversary(mention) else mention.start_date
    return Period(first, mention.end_date, "context")


def dates_in(article: Article, start: int, end: int) -> list[DateMention]:
    """Resolved dates of a stretch of text."""
    dates = article.found.get("dates", [])
    first, last = bisect_left(dates, start, key=_start), bisect_left(dates, end, key=_start)
    return [m for m in dates[first:last] if isinstance(m, DateMention) and m.start_date and m.end_date]


def _since_then(article: Article, start: int, end: int) -> Period | None:
    """`Từ năm 2015 đến nay` in a text whose day is not known: the first day alone."""
    dates = article.found.get("dates", [])
    for mention in reversed(dates[bisect_left(dates, start, key=_start) : bisect_left(dates, end, key=_start)]):
        if isinstance(mention, DateMention) and (since := _OPEN.fullmatch(mention.value)) is not None:
            return Period(dt.date(int(since["year"]), int(since["month"] or 1), int(since["day"] or 1)), None, "stated")
    return None


def _states(article: Article, mention: DateMention, sentence_start: int, planned: bool) -> bool:
    """Whether the date tells when, not with what one compares or which document is meant; of what is planned, the year of the plan."""
    if planned and _PLAN.search(article.folded, max(sentence_start, mention.start - 20), mention.start):
        return True
    if article.folded.startswith("cùng kỳ", mention.start):
        return False  # `tăng 2,5% với cùng kỳ năm trước`
    if _BORN.search(article.folded, max(sentence_start, mention.start - _LEAD), mention.start):
        return False  # `độ tuổi 40-50 (sinh từ năm 1971-1981)`
    return _COMPARED.search(article.folded[max(sentence_start, mention.start - 60) : mention.start]) is None


def _year(day: dt.date) -> Period:
    return Period(dt.date(day.year, 1, 1), dt.date(day.year, 12, 31), "stated")


def stock_on(article: Article, mention: DateMention) -> Period:
    """A day is that day; a month or year its first and last day (`hết năm`: its last); a quarter, half or range its last day;
    a span of years its last year.
    """
    assert mention.start_date and mention.end_date
    if mention.granularity in {"years", "decade", "century"}:
        opening = _OPENING.search(article.folded, max(0, mention.start - 6), mention.start) or article.folded.startswith("đầu", mention.start)
        return _year(mention.start_date if opening else mention.end_date)
    closing = _CLOSING.search(article.folded, max(0, mention.start - 6), mention.start) or article.folded.startswith(("hết", "cuối"), mention.start)
    if mention.granularity in {"day", "days", "months", "quarter", "half"} or mention.type == "DURATION" or closing:
        return Period(mention.end_date, mention.end_date, "stated")
    return Period(mention.start_date, mention.end_date, "stated")


def reference(article: Article) -> Period:
    """The reference date as a stock's day; known by year only, the whole year; by month, the whole month."""
    day = article.reference.day
    if day is None:
        return NONE
    if article.reference.precision == "year":
        return Period(dt.date(day.year, 1, 1), dt.date(day.year, 12, 31), "reference")
    return Period(day, day, "reference")


def flow_over(article: Article, mention: DateMention, sentence: Span) -> Period | None:
    """The span that a flow is counted over; a closing day alone (`tính đến ngày 30-6`) counts from New Year where a year's plan is meant,
    else from a day that is not known."""
    folded = article.folded
    assert mention.start_date and mention.end_date
    if _NOW_IS.search(folded, max(sentence[0], mention.start - _NOW_REACH), mention.start):
        return None  # `từ đầu nhiệm kỳ đến nay (giữa tháng 7/2023)` begins with the term
    if mention.start_date == mention.end_date:
        closing = mention.modifier == "until"
    else:
        last = folded.startswith(("cuối ", "hết "), mention.start)  # `đến | cuối tháng 8/2019`
        up_to = (_TO if last else _UP_TO).search(folded, max(0, mention.start - 16), mention.start)
        closing = mention.granularity == "month" and up_to is not None
    if closing:
        around = folded[sentence[0] : sentence[1]]
        year = str(mention.end_date.year)
        ahead = folded[max(0, mention.start - _YEAR_REACH) : mention.start]
        yearly = _YEARLY.search(around)
        if (yearly and (year in around or "đầu năm" in around or _THIS_YEARS_PLAN.search(around))) or f"năm {year}" in ahead:
            return Period(dt.date(mention.end_date.year, 1, 1), mention.end_date, "context")
        return Period(None, mention.end_date, "stated")  # since when is not printed
    if mention.start_date == mention.end_date and _REPORTED.match(folded, mention.end):
        return None
    if anniversary(mention):
        return Period(mention.end_date, mention.end_date, "stated")
    return Period(_since(article, mention) or mention.start_date, mention.end_date, "stated")


def _since(article: Article, mention: DateMention) -> dt.date | None:
    """`từ đầu nhiệm kỳ 2020-2025 đến hết năm 2022`: the first day of the other date, where two dates make the span."""
    for other in dates_in(article, mention.start - _SPAN, mention.start)[-1:]:
        joined = _UNTIL.fullmatch(article.folded, other.end, mention.start) is not None
        if joined and article.folded.startswith("từ ", other.start - 3):
            return other.start_date
    return None


def _usable(article: Article, mention: DateMention, sentence: Span, *, term: bool, planned: bool = False) -> bool:
    """A term counts only for what is counted over it, and one that is still to come only for plans; the header's month for nothing."""
    header = article.metadata.header
    if not _states(article, mention, sentence[0], planned) or (header is not None and header[0] <= mention.start < header[1]):
        return False
    if not _TERM.match(article.folded, mention.start):
        return True
    if _TERM_OF_CONGRESS.search(article.folded, max(sentence[0], mention.start - _SPAN), mention.start):
        return False  # `tổ chức Đại hội lần thứ XXI, nhiệm kỳ 2010-2015 với 237 đại biểu`
    reference = article.reference.day
    return term and (planned or reference is None or (mention.end_date is not None and mention.end_date.year <= reference.year))


def under_review(article: Article, start: int, end: int) -> Period | None:
    """The period that a report is about, for what was done without a date: the last year, half, quarter or months named before it
    (`Năm 2017, công tác kiểm tra được tăng cường. … Các cấp ủy kiểm tra 120 đảng viên`), also a term that has run out and begins a
    sentence (`Nhiệm kỳ 2020 - 2025, …. Đảng bộ kết nạp 143 đảng viên`).
    """
    day = article.reference.day
    if day is None:
        return None
    for mention in reversed(dates_in(article, start, end)):
        if in_term(article, mention.end, end):
            return None
        if mention.granularity == "years" and _TERM.match(article.folded, mention.start):
            opens = _OPENS.search(article.folded, max(0, mention.start - _LEAD), mention.start) is not None
            if opens and mention.end_date and mention.end_date.year <= day.year:
                return Period(mention.start_date, mention.end_date, "context")
        if mention.type == "DURATION" or mention.granularity not in {"year", "half", "quarter", "months"}:
            continue
        if _FEAST.search(article.folded, max(0, mention.start - _LEAD), mention.start):
            continue  # `Tết Nguyên đán 2026`
        first, last = mention.start_date, mention.end_date
        if first and last and day.year - 1 <= first.year and first <= day and _usable(article, mention, (start, end), term=False):
            return Period(first, last, "context")
    return None


def last_year(article: Article) -> Period | None:
    """`Trong năm qua` in the first months of a year is the year before; later it is no year in particular."""
    day = article.reference.day
    if day is None or article.reference.precision != "day" or day.month > _NEW_YEAR:
        return None
    return Period(dt.date(day.year - 1, 1, 1), dt.date(day.year - 1, 12, 31), "context")


def _terms(article: Article) -> list[DateMention]:
    """The terms of office whose years are printed anywhere in the article (`nhiệm kỳ 2015 – 2020`), the latest first."""
    terms = [
        m
        for m in article.found.get("dates", ())
        if isinstance(m, DateMention) and m.start_date and m.end_date and article.folded.startswith("nhiệm kỳ", m.start)
    ]
    return sorted(terms, key=lambda m: m.start_date or dt.date.min, reverse=True)


def in_term(article: Article, start: int, end: int) -> bool:
    """Whether a term is named without its years: what is counted over it is of no year that is named before."""
    return article.folded.find("nhiệm", start, end) >= 0 and _OVER_TERM.search(article.folded, start, end) is not None


def over_term(article: Article, start: int, end: int) -> Period | None:
    """The span of a term named without its years before a count: `Từ đầu nhiệm kỳ đến nay`, `trong nhiệm kỳ`, `nhiệm kỳ qua`.

    The years are those printed elsewhere in the article: of the term that is running, or for `nhiệm kỳ qua` that has run out.
    """
    day = article.reference.day
    if day is None or article.folded.find("nhiệm", start, end) < 0:
        return None
    running = _SINCE_TERM.search(article.folded, start, end)
    over = None if running else _OVER_TERM.search(article.folded, start, end)
    if running is None and over is None:
        return None
    for term in _terms(article):
        assert term.start_date and term.end_date
        if running is not None and term.start_date.year < day.year <= term.end_date.year:
            return Period(term.start_date, day, "context")
        if over is not None and term.end_date.year <= day.year:
            return Period(term.start_date, term.end_date, "context")
    return None


def _past(article: Article, mention: DateMention, start: int) -> bool:
    """`Năm 1991, tỉnh có 12 chi bộ, đến nay đã có 30 chi bộ`, `70 năm qua, …`: what holds now is not of the date before."""
    if mention.type == "DURATION":
        return True
    return mention.granularity != "day" and mention.modifier != "until" and _BY_NOW.search(article.folded, mention.end, start) is not None


def period_of(
    article: Article, start: int, end: int, sentence: Span, stop: int, *, stock: bool, spans: bool = False, term: bool, planned: bool = False
) -> Period | None:
    """The period stated beside the figure at `start`, or None: the nearest date before it in its sentence, else one behind it in its clause.

    `stock`: it holds on a day; with `spans` it holds over a printed span of time nevertheless (`từ năm 2007 đến nay có 1.300 chi bộ đạt …`).
    `term`: whether a term of office (`nhiệm kỳ 2015-2020`) can be meant; `planned`: one still to come too.
    """
    mentions = [
        m
        for m in dates_in(article, *sentence)
        if _usable(article, m, (end if m.start >= end else sentence[0], sentence[1]), term=term, planned=planned)
    ]
    before = [m for m in mentions if m.end <= start]
    if not stock:
        before = [m for m in before if not in_term(article, m.end, start)]
    if not stock:  # nor `khen thưởng 8 chi bộ hoàn thành xuất sắc nhiệm vụ năm 2019 và 12 đảng viên`
        before = [m for m in before if not _GOOD_WORK.search(article.folded, max(sentence[0], m.start - _SPAN), m.start)]
    behind = [m for m in mentions if end <= m.start < stop]
    if behind and _OTHER_COUNT.fullmatch(article.folded, end, behind[0].start) and not article.folded.startswith(")", behind[0].end):
        behind = []  # `22 đảng viên (năm 2018 là 17)`, `(năm 1997, Đảng bộ có 37 nghìn đảng viên)`
    beside = [
        m for m in behind[:1] if _BESIDE.fullmatch(article.folded, end, m.start) or (planned and _BY_PLAN.fullmatch(article.folded, end, m.start))
    ]
    if behind and not stock and _DONE_IN.search(article.folded, end, behind[0].start):
        behind = []  # `khen thưởng 7 chi bộ hoàn thành xuất sắc nhiệm vụ năm 2019`: when they did it, not when they were commended
    if behind and _ELSEWHERE.search(article.folded, end, behind[0].start):
        behind = []  # `kết nạp 1.392 đảng viên, riêng trong quý III kết nạp 564`
    closing: Period | None = None
    for mention in [*beside, *reversed(before), *behind[:1]]:
        if stock and not spans and mention.end <= start and _past(article, mention, start):
            continue
        if stock and mention.granularity == "day" and mention.modifier != "until" and _REPORTED.match(article.folded, mention.end):
            continue
        spanned = spans and article.folded.startswith("từ ", mention.start - 3) and mention.start_date != mention.end_date
        found = stock_on(article, mention) if stock and not spanned else flow_over(article, mention, sentence)
        if found is not None and found.start is None:
            closing = closing or found  # since when another date may tell: `Năm 2019, … đến ngày 31/10 kết nạp 45 đảng viên`
        elif found is not None:
            return closing.since(found) if closing is not None else found
    if closing is not None:
        return closing
    return None if stock else _since_then(article, sentence[0], start)
