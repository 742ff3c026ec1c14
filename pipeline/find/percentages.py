"""Percentages (contract, section 7): `117%`, `41,23 %`, `70 phần trăm`, `10-15%`, with what they measure and against what.

The words before the number give the relation: `tăng 70,01%` increase, `đạt 141% so với nghị quyết` attainment, `vượt 11% kế hoạch` excess,
`chiếm 48,14%` share. `đạt` with no plan behind it is a share, unless it follows members admitted (whose number is planned) or
exceeds a hundred. A rate of growth goes on through its sentence and, with the plan that it is held against, into the next
(`tăng trưởng đạt 7,9%; so với kế hoạch phải đạt 8,4%`). What is measured is found in `_measured`. Percentage points
(`2,5 điểm phần trăm`) are no percentages.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.article import Article, Mention, Span
from pipeline.find import _measured
from pipeline.find._counts import qualifier_at, sentences, unit_pattern
from pipeline.find._periods import dates_in
from pipeline.find._persons import attributes
from pipeline.find.base import Extractor, compile_folded
from pipeline.find.figures import FigureMention
from pipeline.fold import fold
from pipeline.values import numbers


@dataclass(slots=True)
class PercentageMention(Mention):
    value: float
    value_high: float | None
    qualifier: str
    relation: str
    subject: str | None
    base: str | None
    base_start: date | None
    base_end: date | None
    figure: int | None  # `start` of the membership figure it belongs to


_SIGN = r" {0,2}(?:%|phần trăm(?!\w))"
_PERCENT = compile_folded(
    rf"(?<![\w/])(?<!\d[.,])(?P<low>{numbers.DECIMAL})(?:(?P<lowsign>{_SIGN})?(?P<to> ?- ?| đến |"
    rf" tới )(?P<high>{numbers.DECIMAL}))?(?P<sign>{_SIGN})(?!\d)"
)
_WORDS = re.compile(rf"(?P<low>{numbers.word_pattern()}) {{1,3}}phần {{1,3}}trăm(?!\w)")
_IN_WORDS = compile_folded("phần trăm")
_LISTED = compile_folded(r" ?(?:,|;|và) ?(?:(?:hơn|gần|trên|chỉ|có) )*$")
_YEAR = re.compile(r"\d{4} {0,3}, {1,3}(?=\d)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")

_INCREASE = compile_folded(r"(?<!\w)(?:tăng trưởng|tăng|cao hơn|nhiều hơn|lớn hơn|nâng|cộng thêm)(?!\w)")
_DECREASE = compile_folded(r"(?<!\w)(?:kéo giảm|giảm|thấp hơn|ít hơn|hạ|sụt)(?!\w)")
_RATE_OF_CHANGE = compile_folded(
    r"(?<!\w)(?:tốc độ (?:tăng|giảm|phát triển)|tăng trưởng|mức tăng|tỷ lệ (?:tăng|phát triển dân số|giảm)|chỉ số (?:giá|cpi|sản xuất)|"
    r"grdp|gdp)(?!\w)"
)
# The rate of the clause before goes on: `tiếp tục tăng trưởng khá, bình quân đạt 11,2%`.
_GROWS = compile_folded(r"(?<!\w)(?:tăng trưởng|mức tăng|tốc độ tăng)(?!\w)[^;.]*$")
_ESTIMATED = compile_folded(r"ước(?: tính)? (?:tăng|giảm|đạt|thực hiện|có) ?")
_IN_BRACKET = 8  # figures looked back at, past those of a bracket
_REACH = 1200  # characters before a percentage that are looked at
_EXCESS = compile_folded(r"(?<!\w)vượt(?!\w)")
_VERB = compile_folded(
    r"(?<!\w)(?P<verb>(?<!tốc\ độ\ )(?<!mức\ )(?:tăng trưởng|tăng|giảm)|đạt|chiếm|vượt|bằng|hoàn thành|thực hiện|tương đương|tương ứng|cao hơn|"
    r"thấp hơn|nhiều hơn|ít hơn|lớn hơn|là|còn|(?<!trở\ )lên|(?<!trở\ )xuống|"
    r"tỷ lệ|tỉ lệ|có|với|mới|(?<!chứng\ )chỉ|gồm|được|:)"
    r"(?: (?:được|khoảng|mức|tỷ lệ|tỉ lệ|bình quân|thêm|trên|hơn|gần|từ|tới|đến|lên|xuống|là|cao|so với|chung|tổng|trung bình|còn|khá cao|"
    r"thấp|tốc độ|tỷ trọng|tỉ trọng|đa số|lần lượt|(?:hằng|hàng|mỗi) năm|và vượt|và|vượt|đạt|chỉ|mới|với))* ?\(?$"
)
_TARGET = compile_folded(
    r" ?(?:so với |so |của |trong |theo |trên |số |với |tổng |mức |các |về )*(?:kế hoạch|kh(?!\w)|chỉ tiêu|nghị quyết|mục tiêu|dự toán|"
    r"định mức|nhiệm vụ (?:năm|được giao)|chương trình|yêu cầu|phương án|số được giao|giao)(?!\w)"
)
_COMPARISON = compile_folded(r"[^,;.()]{0,18}?(?<!\w)(?P<base>(?:so với|so) (?:[^,;.()\n]|\.(?=\d)){2,110})")
_BASE = compile_folded(
    r" ?(?P<base>(?:(?:so với|so|trong|của|theo|trên|số|tổng) )?(?:kế hoạch|kh(?!\w)|chỉ tiêu|nghị quyết|mục tiêu|dự toán|định mức|"
    r"nhiệm vụ)[^,;.()\n%]{0,110})"
)
_BASE_STOP = compile_folded(
    r" (?:nâng|đưa|trong khi|và(?: [^\s,;.()]+){1,5} (?:(?:hơn|gần|trên) )?\d[\d.]*|"
    r"và (?:tăng|giảm|đạt|vượt|bằng|là|đảng)|còn|thì|nhưng|tăng|giảm|xếp|đứng|đề ra$|với|cao hơn|thấp hơn|bằng|đạt|"
    r"chiếm|qua đó|góp phần|để|nên)(?!\w)"
)
_EARLIER = compile_folded(
    r"so (?:với |cùng |so )*(?:cùng kỳ|kỳ trước|(?:nửa |đầu |cả )?nhiệm kỳ|(?:cả |đầu )?năm|quý|tháng|giai đoạn|6 tháng|9 tháng)"
    r"(?! (?:kế hoạch|chỉ tiêu))(?!\w)"
)
_TAKES_UP = compile_folded(r"(?<!\w)(?:chiếm|bằng|đạt|kết nạp)(?: (?:tỷ lệ|khoảng|gần|hơn|trên|từ|tới|đến))* $")
_WHOLE = compile_folded(r" (?P<base>tổng số [^,;.()\n%]{3,80}?)(?=[,;.()\n]|$| (?:và|thì|là|đạt|chiếm|tăng|giảm|với)(?!\w))")
_LEVEL = compile_folded(r"[^,;.%]{0,60}?(?<!\w)(?:lên|xuống)(?!\w)")
_FROM = re.compile(r"(?<!\w)từ(?:\s|trên|dưới|gần|hơn)*$")
_CLAUSE = re.compile(r"[;,(]|(?<!\w)(?:và|nhưng|còn)(?!\w)")
_CLAUSE_MARK = re.compile(r"[,(;]")
_UP_TO = compile_folded(r"(?<!\w)(?:lên|xuống|còn)(?!\w)")
_STANDS_FOR = compile_folded(r"(?<!\w)(?:đại diện|thay mặt)(?: cho)? (?:(?:hơn|gần|trên) )?$")
_OUT_OF = compile_folded(r"(?: [^\s,;.()\d]+){0,4} (?:trên|trong)(?: tổng)?(?: số)?(?: (?:hơn|gần))? ")
_AS_MUCH = frozenset({"tương đương", "tương ứng", "bằng"})
_PLAN_FLOOR = 15  # per cent; no more than so many members are admitted in a term
_CHANGES = frozenset({"increase", "decrease"})
_COORDINATED = compile_folded(r"(?: [^\s,;.()\d]+){1,6} và (?:(?:hơn|gần|trên|khoảng) )?")
# `Mỗi năm giảm được | 3-5% hộ nghèo`: nothing is named before
_CLAUSE_START = compile_folded(r"[^,;]{0,30}?(?<!\w)(?:tăng|giảm)(?: được| thêm)?(?: (?:hơn|gần|trên|khoảng|từ))* ?")
_AND = compile_folded(r"(?: và|,) (?:(?:hơn|gần|trên|khoảng) )?")  # `lần lượt tăng 33% và 27%`
_BODY_ALONE = compile_folded(
    r"(?<!\w)(?:đảng bộ|chi bộ|đảng ủy|huyện|thị xã|thành phố|xã|phường)(?: [^\s,;.()\d]+){1,7}? (?:đạt )?\(?(?:(?:hơn|gần|trên) )?$"
)
_AMONG_THEM = compile_folded(r"(?:trong đó|cụ thể|một số|nhiều|các)(?!\w)")
_SAME_RATE = compile_folded(r"(?<!\w)(?:mục tiêu|bình quân|so với|mức|kế hoạch)(?!\w)[^;.]*$")
# `cao hơn 7,5%`, `thấp hơn khoảng 3%`, `cao hơn cùng kỳ năm trước 7,5%`
_COMPARATIVE = compile_folded(
    r"(?<!\w)(?P<way>cao|thấp|nhiều|ít|lớn) hơn(?P<standard>(?: so với)?(?: mức)? (?:cùng kỳ|bình quân|trung bình|mặt bằng|năm|nhiệm kỳ|tháng|quý|"
    r"vụ|kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|chung|đầu)(?: (?!là )[^\s,;.()]+){0,6}?)?(?: (?:hơn|gần|trên|khoảng|từ|đến|tới))*? $"
)
_LESS = frozenset({"thấp", "ít"})
_COMPARED_WITH = compile_folded(r"(?<!\w)so (?:với|cùng)(?!\w)")
# What is itself measured in per cent, or bounded by a rule: `tỷ lệ đảng viên nữ cao hơn 15%` tells a level, `sản lượng cao hơn 15%` a change.
_LEVELLED = compile_folded(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|độ|tăng trưởng|mức tăng|tỷ trọng|tỉ trọng|tỷ suất|lãi suất|thuế|phí|hàm lượng|hệ số|công suất|chỉ số|cổ phần|"
    r"phải|không|cần|yêu cầu|quy định|(?:đạt|chiếm)(?= $))(?!\w)"
)
_OTHER_RATE = compile_folded(r"(?<!\w)(?:lãi suất|thuế suất|độ ẩm|chiết khấu|giảm giá|nồng độ|hệ số|mức thuế|thuế)(?!\w)[^,;.]{0,40}$")
_ALONE = compile_folded(
    r"[^\w(]*\(?,? ?(?:và |là |đã |hiện |ước |bình quân |cũng |đều |tức |tương ứng )*(?:đạt|chiếm|bằng|tăng|giảm|vượt|tương đương|"
    r"hoàn thành|tỷ lệ|tỉ lệ|nhiều hơn|ít hơn|với tỷ lệ)?"
    r"(?: (?:được|tỷ lệ|tỉ lệ|khoảng|hơn|trên|gần|thêm|mức|là|cao|và|vượt|đạt|chỉ|mới|bằng|xấp xỉ|dưới|ước|tổng))* ?\(?$"
)
_ADDS = compile_folded(r"(?<!\w)(?:mới|được|dự bị|chính thức|nữ|người dân tộc thiểu số|đã tổ chức[^,;.]{0,40}đại hội|phụ trách[^,;.]{0,30})(?!\w)")
_SAYS = compile_folded(r"(?<!\w)(?:đạt|chiếm|bằng|tăng|giảm|vượt|tương đương|tương ứng|hoàn thành|tỷ lệ|tỉ lệ|nhiều hơn|ít hơn)(?!\w)")


class Percentages(Extractor):
    group = "percentages"

    def find(self, article: Article) -> Iterable[Mention]:
        if "%" not in article.folded and "phần trăm" not in article.folded:
            return ()
        return list(self._find(article))

    def _find(self, article: Article) -> Iterable[PercentageMention]:
        spans = sentences(article)
        figures = [m for m in article.found.get("figures", ()) if isinstance(m, FigureMention)]
        place = 0
        last: PercentageMention | None = None
        matches = list(_percents(article.folded))
        if _IN_WORDS.search(article.folded):
            matches += (m for m in _WORDS.finditer(article.folded) if numbers.from_words(m["low"]) is not None)
            matches.sort(key=lambda m: m.start())
        for match in matches:
            while place + 1 < len(spans) and spans[place + 1][0] <= match.start():
                place += 1
            mention = _read(article, match, spans[place] if spans else (0, len(article.text)), figures, last)
            if mention is not None:
                last = mention
                yield mention


def _percents(folded: str) -> Iterator[re.Match[str]]:
    """The percentages in digits: each begins where a run of digits does."""
    position = 0
    for start, _ in numbers.runs(folded):
        if start >= position and (match := _PERCENT.match(folded, start)) is not None:
            position = match.end()
            yield match


def _read(
    article: Article, match: re.Match[str], sentence: Span, figures: list[FigureMention], last: PercentageMention | None
) -> PercentageMention | None:
    folded = article.folded
    here = last if last is not None and last.start >= sentence[0] else None  # the percentage before in the sentence
    start, end = match.start(), match.end()
    values = _values(match)
    if values is not None and (year := _YEAR.match(folded, values[2], end)) is not None:  # `trong năm 2020, 100% chi bộ`
        values = numbers.decimal(match["low"][year.end() - values[2] :]) or 0.0, None, year.end()
        start = values[2]
    if values is None or _ADDRESS.search(folded, max(0, start - 200), start):
        return None
    low, high, start = values
    qualifier, outer = qualifier_at(folded, start, end, end)
    begin = max(sentence[0], here.end if here else 0, outer - _REACH)
    compared = _COMPARATIVE.search(folded, max(begin, start - 60), start)
    changed = _changed_by(folded, compared, begin, end, sentence[1]) if compared is not None else None
    if compared is not None and folded.startswith(("hơn", "lớn hơn"), outer):
        qualifier = "exact" if changed else "under" if compared["way"] in _LESS else "over"
        outer = start if changed else compared.start()
    estimated = _ESTIMATED.match(folded, outer, start)
    stop = estimated.end() if estimated else outer  # `ước tăng` qualifies and is the verb
    left = folded[begin:stop].replace("\n", " ")
    figure = _figure(article, compared.start() if compared is not None and changed else outer, end, figures, sentence)
    base_span = _base(article, end, sentence[1]) or _whole(article, left, end, sentence[1])
    verb = _VERB.search(left, max(0, len(left) - 60)) if changed is None else None
    printed = article.text[begin + verb.start("verb") : begin + verb.end("verb")] if verb else ""
    if printed == "Bằng":
        verb = None  # `Cao Bằng 20%`
    continued = here is not None and begin == here.end
    said = compared.start() - begin if compared is not None and changed else verb.start() if verb else len(left.rstrip(" ("))
    phrase = _measured.before(article, begin, left, said, continued=continued)
    if here is not None and continued and verb is None and here.subject and fold(here.subject).endswith(_LISTED.sub("", left).strip()):
        phrase = ""  # `9,1% hoàn thành nhiệm vụ và 0,57% không hoàn thành`: what stands between is the share before
    relation = changed or _relation(folded, left, outer, end, sentence, low, figure, base_span, verb)
    goes_on = relation == "share" and figure is None and last is not None and _goes_on(left, verb, phrase, last, here)
    if goes_on and last is not None:
        relation = last.relation
    elif relation == "share" and here is not None and here.relation in _CHANGES and (_COORDINATED.fullmatch(left) or _AND.fullmatch(left)):
        relation, phrase = here.relation, ""  # `tăng 18% tổ chức đảng và 15% đảng viên`
    elif relation == "share" and figure is None and last is not None and _same_plan(article, begin, left, sentence, last, verb):
        relation = "attainment"
    elif relation == "share" and figure is None and not phrase and _GROWS.search(folded, begin, stop):
        relation = "increase"
    noun = end + (4 if folded.startswith(" số ", end) else 1)
    grown = unit_pattern().match(folded, noun) if relation in _CHANGES and folded.startswith(" ", end) else None
    if grown is not None:
        phrase = "" if continued else phrase
        figure = _same_noun(figures, grown.group(), outer, sentence)
    base = article.text[slice(*base_span)].strip() if base_span else None
    base_dates = dates_in(article, *base_span) if base_span else []
    subject: str | None
    if figure is not None:
        subject = figure.subject
    elif goes_on and last is not None:
        subject = last.subject
    else:
        none = not phrase and here is None and _CLAUSE_START.fullmatch(left) is not None
        coordinated = relation in _CHANGES and not phrase and (none or grown is not None or (here is not None and _COORDINATED.fullmatch(left)))
        behind = _measured.behind(article, sentence, end) if relation in {"share", "other"} or coordinated else None
        levels = bool(verb and (verb["verb"] in {"lên", "xuống", "còn"} or (relation == "share" and _UP_TO.search(verb.group()))))
        subject = _measured.choose(article, begin, left, phrase, behind, here.subject if here else None, verb["verb"] if verb else "", levels=levels)
    if figure is None and relation == "share" and (headed := _measured.headed(article, start)) is not None:
        subject = headed
    if subject is not None and _measured.THIS_NUMBER.fullmatch(fold(subject)):
        subject = (here.subject if here is not None else None) or _measured.meant(article, sentence[0]) or subject
    return PercentageMention(
        start,
        end,
        "words" if "lowsign" not in match.groupdict() else "range" if high is not None else "number",
        value=low,
        value_high=high,
        qualifier=qualifier,
        relation=relation,
        subject=subject or None,
        base=base or None,
        base_start=base_dates[0].start_date if base_dates else None,
        base_end=base_dates[0].end_date if base_dates else None,
        figure=figure.start if figure is not None else None,
    )


def _values(match: re.Match[str]) -> tuple[float, float | None, int] | None:
    """(low, high, start of the span); a dash between two numbers that do not rise is no range."""
    groups = match.groupdict()
    if "sign" not in groups:
        words = numbers.from_words(match["low"])
        return None if words is None else (float(words), None, match.start())
    low = numbers.decimal(match["low"])
    high = numbers.decimal(match["high"]) if match["high"] else None
    if low is None:
        return None
    if high is not None and high <= low:
        return high, None, match.start("high")
    return low, high, match.start()


def _figure(article: Article, outer: int, end: int, figures: list[FigureMention], sentence: Span) -> FigureMention | None:
    """The membership figure that the percentage speaks of: the one just before it, or in the bracket behind it."""
    folded = article.folded
    here = bisect_left(figures, outer, key=lambda f: f.start)
    before = [f for f in figures[max(0, here - _IN_BRACKET) : here] if f.end <= outer and f.start >= sentence[0]]
    before = _outside(folded, before, outer)
    if before:
        nearest = before[-1]
        between = (before[-2].end, nearest.start) if len(before) > 1 else None
        if between is not None and (_OUT_OF.fullmatch(folded, *between) or _STANDS_FOR.search(folded, *between)):
            nearest = before[-2]  # `1.725 trên tổng số 4.130 chi bộ, đạt 41,8%`; `226 đại biểu, đại diện cho 41 chi bộ, chiếm 20,8%`
        gap = folded[before[-1].end : outer]
        tail = _CLAUSE_MARK.split(gap)[-1]
        joined = (_ALONE.fullmatch(tail) or _ALONE.fullmatch(gap)) and ("(" in gap or _SAYS.search(gap))
        # between the figure and the clause of the percentage only attributes of the figure may stand
        if (
            joined
            and len(gap) <= 150
            and ";" not in gap
            and not re.search(r"\d(?:[.,]\d+)*\s+(?!năm|tháng|tuổi|-)\w", re.sub(r"\([^()]*\)", "", gap))
        ):
            return _planned_whole(folded, figures, nearest, end) or nearest
    behind = [f for f in figures[here : here + 2] if end <= f.start < sentence[1]]
    if behind and re.fullmatch(r" {0,3}\( {0,2}(?:với |tương đương |tức |gồm |có )?(?:hơn |gần |trên )?", folded[end : behind[0].start]):
        return behind[0]
    return None


def _same_noun(figures: list[FigureMention], noun: str, end: int, sentence: Span) -> FigureMention | None:
    """`kiểm tra 305 tổ chức đảng và 982 đảng viên (tăng 18% tổ chức đảng và 15% đảng viên)`: the figure of the noun behind the percentage."""
    here = bisect_left(figures, end, key=lambda f: f.start)
    near = (f for f in reversed(figures[max(0, here - _IN_BRACKET) : here]) if f.start >= sentence[0])
    return next((f for f in near if fold(f.subject).startswith(noun)), None)


def _planned_whole(folded: str, figures: list[FigureMention], part: FigureMention, end: int) -> FigureMention | None:
    """`kết nạp 210 đảng viên, trong đó có 93 đảng viên nữ, đạt 105% chỉ tiêu`: the plan is one of the whole, unless the part has its own verb."""
    if part.part_of is None or part.measure != "admitted" or not _TARGET.match(folded, end) or not attributes().search(fold(part.subject)):
        return None
    whole = figures[bisect_left(figures, part.part_of, key=lambda f: f.start)]  # at the latest the part itself
    return whole if whole.start == part.part_of and "kết nạp" not in folded[whole.end : part.start] else None


def _changed_by(folded: str, compared: re.Match[str], begin: int, end: int, stop: int) -> str | None:
    """The relation where a comparative tells a change (`cao hơn 12% so với năm trước`), None where it sets a bound (`tỷ lệ cao hơn 15%`)."""
    less = compared["way"] in _LESS
    behind = _COMPARISON.match(folded, end, min(stop, end + 140))
    if behind is None and compared["standard"] is None and not _COMPARED_WITH.search(folded, begin, compared.start()):
        clause = max(begin, folded.rfind(",", begin, compared.start()) + 1, folded.rfind(";", begin, compared.start()) + 1)
        if not folded[clause : compared.start()].strip():  # `thu ngân sách đạt 120 tỷ đồng, cao hơn 7,5%`
            clause = begin
        if _LEVELLED.search(folded, clause, compared.start()) or not folded[clause : compared.start()].strip(" ,;"):
            return None
    standard = compared["standard"] or (behind["base"] if behind else "")
    if not less and _TARGET.match(f" {standard.strip()}"):
        return "excess"
    return "decrease" if less else "increase"


def _outside(folded: str, figures: list[FigureMention], end: int) -> list[FigureMention]:
    """Without those of a bracket that is closed: `kết nạp 300 đảng viên (trong đó 124 là nữ), đạt 100%`."""
    while figures and ")" in (gap := folded[figures[-1].end : end]) and "(" not in gap.split(")")[0]:
        figures = figures[:-1]
    return figures


def _base(article: Article, end: int, stop: int) -> Span | None:
    """The printed standard of comparison behind the number."""
    match = _BASE.match(article.folded, end, min(stop, end + 140)) or _COMPARISON.match(article.folded, end, min(stop, end + 140))
    if match is None:
        return None
    start, close = match.span("base")
    cut = _BASE_STOP.search(article.folded, start + 3, close)
    return start, cut.start() if cut else close


def _whole(article: Article, left: str, end: int, stop: int) -> Span | None:
    """`chiếm 13% tổng số đảng viên được đánh giá`: the whole that it is a share of."""
    if not _TAKES_UP.search(left[-40:]):
        return None
    match = _WHOLE.match(article.folded, end, min(stop, end + 100))
    return match.span("base") if match else None


def _relation(
    folded: str,
    left: str,
    outer: int,
    end: int,
    sentence: Span,
    value: float,
    figure: FigureMention | None,
    base: Span | None,
    verb: re.Match[str] | None,
) -> str:
    clause = _CLAUSE.split(left[-90:])[-1]
    word = verb["verb"] if verb else ""
    tail = verb.group() if verb else ""
    planned = bool(_TARGET.match(folded, end, sentence[1]))
    if _OTHER_RATE.search(left):
        return "other"
    if (not verb or word in _AS_MUCH) and figure is not None and figure.measure in _CHANGES:
        return figure.measure  # `tăng 78 đảng viên (hơn 3,3%)`
    if "vượt" in tail:
        return "attainment" if value > 100 or "đạt" in tail or "mức" in tail else "excess"
    if _FROM.search(left[-14:]) and _LEVEL.match(folded, end, sentence[1]):
        return "share"  # `giảm từ 10% xuống còn 5%`: levels of a share
    if word in {"tăng", "giảm"} and _UP_TO.search(tail) and not (_RATE_OF_CHANGE.search(clause) or (base and folded.startswith("so", base[0]))):
        return "share"  # `giảm xuống còn 5%`: the level reached
    if word in {"tăng", "tăng trưởng"}:
        return "increase"
    if word == "giảm":
        return "decrease"
    if word.endswith("hơn"):
        return "share"  # a bound
    if planned:
        return "attainment"
    if _RATE_OF_CHANGE.search(clause) or (not verb and _INCREASE.search(clause[-14:])):
        return "decrease" if "giảm" in clause and "tăng" not in clause else "increase"
    if not verb and _DECREASE.search(clause[-14:]):
        return "decrease"
    if word in {"lên", "xuống", "còn"}:
        return "share"
    if word in {"đạt", "bằng", "hoàn thành", "thực hiện"}:
        of_members = base is not None and "số đảng viên" in folded[base[0] : base[1]]
        growth = of_members or ("tỷ lệ" in tail and value < _PLAN_FLOOR)  # `kết nạp 358 đảng viên, đạt tỷ lệ 7,6%` of all members
        admitted = figure is not None and figure.measure in {"admitted", "target"} and word != "bằng" and not growth
        if base is not None and _EARLIER.match(folded, base[0], base[1]):
            return "other"  # `bằng 58,6% so với cùng kỳ`
        if admitted or (value > 100 and "tỷ lệ" not in tail):
            return "attainment"
    return "share"


def _same_plan(article: Article, begin: int, left: str, sentence: Span, last: PercentageMention, verb: re.Match[str] | None) -> bool:
    """`kết nạp 187 đảng viên, đạt 24,9% kế hoạch. Trong đó … cao như: Đảng bộ huyện A đạt 61%; Đảng bộ huyện B 45%`: of the same plan."""
    if last.relation != "attainment" or (verb is not None and verb["verb"] != "đạt"):
        return False
    if not _BODY_ALONE.search(left):
        return False
    if last.start >= sentence[0]:
        return _BODY_ALONE.match(left.lstrip(" ;,")) is not None
    near = begin - last.end <= _REACH
    return near and _AMONG_THEM.match(article.folded, sentence[0]) is not None and "kết nạp" in article.folded[sentence[0] : begin + len(left)]


def _goes_on(left: str, verb: re.Match[str] | None, phrase: str, last: PercentageMention, here: PercentageMention | None) -> bool:
    """Whether a bare number tells of the same rate of change as the one before it.

    `tốc độ tăng bình quân đạt 15%, xấp xỉ mục tiêu (16%)`, `tăng trưởng đạt 7,9%. So với kế hoạch phải đạt 8,4%`.
    """
    if last.relation not in {"increase", "decrease"} or not last.subject:
        return False
    if here is not None:
        rate = _RATE_OF_CHANGE.search(fold(last.subject)) is not None
        return bool(_SAME_RATE.search(left)) and (rate or left.rstrip(" (").endswith(("đề ra", "mục tiêu", "kế hoạch", "chỉ tiêu", "nghị quyết")))
    reached = verb is not None and verb["verb"] == "đạt"
    return reached and not phrase and _RATE_OF_CHANGE.search(fold(last.subject)) is not None and bool(_SAME_RATE.search(left))
