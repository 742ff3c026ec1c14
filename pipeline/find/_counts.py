"""Printed counts: a number in digits or words, its fraction or range, its qualifier, and the unit noun behind it.

`hơn 28.940 đảng viên`, `476/660 tổ chức cơ sở đảng`, `ba mươi lăm chi bộ`, `10-15 đảng viên`; only a slash makes a denominator:
`63 trên tổng số 68 đảng bộ` is two counts. A number with no unit noun behind it is a bare count, which other rules may explain
(`khiển trách 17`, `số đảng viên là 78.047`).
What a count says (its measure) is decided in `pipeline.find._measures`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pipeline import lexicon
from pipeline.article import Article, Span
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold
from pipeline.values import numbers

_N = rf"{numbers.DIGITS}(?: {numbers.SCALES}(?!\w)(?: {numbers.DIGITS} {numbers.SCALES}(?!\w))?)?"
# Letters, signs and joined digits around a number make it part of a code, a date, a share: `35-CT/TW`, `31/5/2020`, `72%`.
_GLUED = "".join(rf"|(?<={word})" for word in ("có", "cùng", "với", "gồm", "nạp", "hơn", "gần", "tổng\\ số"))  # `cùng138 đảng viên`
NUMBER = compile_folded(
    rf"(?:(?<![\w/]){_GLUED})(?<!\d[.,:-])(?P<low>{_N})"
    rf"(?:(?: ?/ ?| ?/ ?tổng số )(?P<whole>{_N})"
    rf"|(?: ?- ?| (?:đến|tới) )(?P<high>{_N}))?"
    r"(?!(?!đảng|đồng chí|đ/c|chi bộ|tổ chức)\w|[.,/:-]\d|-\w|/\w|\ {0,2}%)"  # `01đảng viên`: the space is missing
)
_SIMPLE = compile_folded(rf"(?<![\w/])(?<!\d[.,:-])(?P<low>{numbers.PLAIN}(?: {numbers.SCALES}(?!\w))?)(?![\w]|[.,/:-]\d|-\w|/\w|\ {{0,2}}%)")
# A number after these words names a day, a term, a place or a document and counts nothing.
_NAMING_WORDS = (
    "ngày|tháng|năm|quý|thứ|lần|khóa|kỳ|nhiệm kỳ|giai đoạn|số|điều|khoản|mục|chương|nghị quyết|chỉ thị|kết luận|quy định|"
    "hướng dẫn|kế hoạch|quyết định|thông tri|đề án|thôn|ấp|bản|buôn|làng|khóm|khu phố|tổ dân phố|tổ|khu|khối|phường|quận|đường|phố|tuổi|"
    "trang|bài|kênh|đt|điện thoại|fax|sđt|trung ương|đại hội|hội nghị|đảng bộ|lớp"
)
_NAMING = compile_folded(rf"(?<!\w)(?:{_NAMING_WORDS})\ {{0,2}}$")
_NAMING_ENDS = tuple({fold(words).split()[-1] for words in _NAMING_WORDS.split("|")})  # asked for first
# Names of documents that are verbs as well: `Kết luận 21` (a document), `kết luận 41 tổ chức đảng có vi phạm` (a count).
_VERB_TOO = compile_folded(r"(?<!\w)(?:kết luận|hướng dẫn|quy định|quyết định)\ {0,2}$")
_NUMBER_OF = compile_folded(
    r"(?<!\w)(?:(?:mỗi|hằng|hàng)\ {1,3}năm|nông\ {1,3}thôn)\ {0,2}$|(?<!\w)(?:tổng|con|với|được|lên|nâng|trong|thiểu|đa|dân|quân|nhân|sĩ|"
    r"chỉ)\ {1,3}số\ {0,2}$"
)
# `trong năm đảng viên …`: năm is the year there, not five.
_YEAR_WORD = compile_folded(r"(?<!\w)(?:trong|cả|đầu|cuối|giữa|hết|hằng|hàng|mỗi|một|qua|nhiều|các|những|\d+|theo|của|suốt|nửa)\ {1,3}$")
_ORDINAL = compile_folded(r"(?<!\w)(?:thứ|lần|khóa|tháng|quý|số|thôn|ấp|bản|phường|quận|tổ|khu phố|nghị quyết|điều|hàng|vài|mấy)\ {1,3}$")


_COUNTED_NOUN = compile_folded(
    r"[\d.]+(?:/[\d.]+)? (?:đảng viên|đv|chi bộ|chi ủy|đảng ủy|cấp ủy|đảng bộ|tổ chức(?: cơ sở)? đảng|tccs|đồng chí|trường hợp)(?!\w)"
)
_CONTINUED = compile_folded(r" \d{3} (?:đảng|đv|chi bộ|đồng chí|tổ chức|tccs)")
# A line that ends in one of these words is not finished.
_OPEN_END = compile_folded(r" (?:và|của|với|là|các|những|thứ|cho|để|trong|từ|tại|ở|được|bị|có|gồm|về|do|theo|khóa)$")
_GAP = r" {0,3}+(?:\n {0,3}+(?=[^\W\d_]))?+"


@dataclass(slots=True)
class Count:
    """One printed count. `end` is after the unit noun, or after the number where none follows."""

    start: int
    end: int
    number_end: int
    value: int
    high: int | None
    denominator: int | None
    qualifier: str
    outer: int  # where the qualifier starts
    noun: str
    kind: str
    unit: str | None


@cache
def _units() -> dict[str, tuple[str, str]]:
    return {fold(row["surface"]): (row["unit"], row["kind"]) for row in lexicon.read("units")}


@cache
def unit_pattern() -> re.Pattern[str]:
    return re.compile(rf"{lexicon.alternation(_units())}(?!\w)")


@cache
def _noun_behind() -> re.Pattern[str]:
    return re.compile(rf"{_GAP}(?P<noun>{unit_pattern().pattern})")


@cache
def _number_words() -> re.Pattern[str]:
    return re.compile(rf"{numbers.word_pattern()} {{1,3}}$")


@cache
def _word_before_noun() -> Scan:
    """A number word directly before a unit noun; words that may be numbers are rarer than nouns."""
    return Scan(rf"(?<!\w){lexicon.alternation(numbers.number_words())}(?!\w) {{1,3}}\n?(?={unit_pattern().pattern})")


def unit_of(surface: str) -> tuple[str, str]:
    """(unit, kind) of a noun as matched by `unit_pattern`."""
    return _units()[" ".join(surface.split())]


@cache
def _qualifier_patterns() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str], tuple[str, ...]]:
    """Before a number, behind it, their values; the words that those before a number end in."""
    rows = lexicon.read("qualifiers")
    before = lexicon.alternation(row["surface"] for row in rows if row["side"] == "before")
    after = lexicon.alternation(row["surface"] for row in rows if row["side"] == "after")
    # `ít hơn`, `nhiều hơn`, `cao hơn` compare; their `hơn` qualifies no number
    return (
        re.compile(rf"(?<!\w)(?<!ít )(?<!nhiều )(?:(?:đạt|là|có) {{1,3}})?({before}) {{0,3}}$"),
        re.compile(rf" {{1,3}}({after})(?!\w)"),
        lexicon.mapping("qualifiers", "qualifier"),
        tuple({fold(row["surface"]).split()[-1] for row in rows if row["side"] == "before"}),
    )


@cache
def _bracketed() -> re.Pattern[str]:
    """`90% (45/50) chi bộ`: the noun stands behind the bracket; the number alone is the span."""
    return re.compile(rf"\) {{1,3}}({lexicon.alternation(_units())})(?!\w)")


def qualifier_at(folded: str, start: int, number_end: int, end: int) -> tuple[str, int]:
    """(qualifier, where it starts) of the number at `start`: `hơn 5.200` → over, `từ 30 đảng viên trở lên` → over."""
    before, after, values, endings = _qualifier_patterns()
    for place in (end, number_end):
        behind = after.match(folded, place)
        if behind:
            return values[" ".join(behind.group(1).split())], start
    begin = max(0, start - 24)
    ahead = before.search(folded, begin, start) if folded[begin:start].rstrip(" \n").endswith(endings) else None
    if ahead:
        return values[" ".join(ahead.group(1).split())], ahead.start(1)
    return "exact", start


def sentences(article: Article) -> list[Span]:
    """The article's sentences, joined where a hard line break or a misprinted `28. 940` cuts one in two."""
    merged: list[Span] = []
    for start, end in article.sentences:
        if merged and (_wrapped(article.text, merged[-1][1], start) or _cut_number(article.folded, merged[-1], end)):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _wrapped(text: str, before: int, after: int) -> bool:
    """A single line end inside a sentence: nothing closes the line, and it is unfinished or the next one goes on in lower case."""
    if text[before:after].strip(" \u00a0") != "\n" or text[before - 1] in ".!?:;…”\"'":
        return False
    return text[after].islower() or _OPEN_END.search(fold(text[max(0, before - 12) : before])) is not None


def _cut_number(folded: str, previous: Span, end: int) -> bool:
    """`có 28.` + `940 đảng viên`; not `vào tháng 6.` + `120 đảng viên`."""
    cut = previous[1]
    if not folded[cut - 2 : cut - 1].isdecimal() or not _CONTINUED.match(folded, cut, end):
        return False
    number = re.search(r"(?<![\w.,/])\d{1,3}\.$", folded[max(previous[0], cut - 8) : cut])
    return number is not None and not _names(folded, cut - len(number.group()))


class _Taken:
    """Spans of dates, which are no counts."""

    def __init__(self, article: Article) -> None:
        self.spans = sorted((m.start, m.end) for m in article.found.get("dates", ()))
        self.starts = [start for start, _ in self.spans]

    def holds(self, start: int, end: int) -> bool:
        """Whether the date before `start` or the one behind it reaches into the span."""
        behind = bisect_right(self.starts, start)
        return (behind > 0 and start < self.spans[behind - 1][1]) or (behind < len(self.starts) and self.starts[behind] < end)


def counts(article: Article) -> Iterator[Count]:
    """Every count of the article, with or without a known unit noun, in text order."""
    folded = article.folded
    taken = _Taken(article)
    found = list(_digit_counts(folded, taken))  # in text order
    if words := list(_word_counts(folded, taken)):
        found = sorted([*found, *words], key=lambda c: (c.start, -c.end))
    last = -1
    for count in found:
        if count.start >= last:
            last = count.end
            yield count


def _digit_counts(folded: str, taken: _Taken) -> Iterator[Count]:
    position = 0
    for start, end in numbers.runs(folded):  # a number begins where its first run of digits does
        match = NUMBER.match(folded, start) if start >= position else None
        if match is None:
            continue
        position = match.end()
        value = numbers.count(match["low"])
        if value is None or taken.holds(start, position) or _names(folded, start):
            simple = _SIMPLE.match(folded, start) if position > end else None  # in mere digits there is no shorter number
            if simple is None or simple.end() >= position:
                continue
            position = simple.end()
            if taken.holds(start, position) or _names(folded, start):
                continue
            match, value = simple, numbers.count(simple["low"])
        whole = numbers.count(match["whole"]) if match.lastgroup == "whole" else None
        high = numbers.count(match["high"]) if match.lastgroup == "high" else None
        if value is None or (match.lastgroup == "whole" and whole is None):
            continue
        if high is not None and (
            high <= value
            or (
                re.search(r"(?<!\w)(?:từ) {1,3}$", folded[max(0, start - 5) : start])
                and " " in match[0]
                and "-" not in match[0]
                and _changes(folded, start)
            )
        ):
            # `tăng từ 20 đến 25`: two levels, not a range
            position, high = match.end("low"), None
        yield _count(folded, start, position, value, high, whole)


def _changes(folded: str, start: int) -> bool:
    return bool(re.search(r"(?<!\w)(?:tăng|giảm|nâng)\ [^,;.]{0,40}từ {1,3}$", folded[max(0, start - 60) : start]))


def _names(folded: str, start: int) -> bool:
    ahead = folded[max(0, start - 24) : start]
    if not ahead.rstrip(" \n").endswith(_NAMING_ENDS) or not _NAMING.search(ahead) or _NUMBER_OF.search(ahead):
        return False
    return not (_VERB_TOO.search(ahead) and _COUNTED_NOUN.match(folded, start))


def _word_counts(folded: str, taken: _Taken) -> Iterator[Count]:
    """Number words directly before a unit noun; `một` alone counts nothing, `năm` may be the year."""
    words = numbers.number_words()
    for word in _word_before_noun().finditer(folded):
        start = word.end()
        if folded[max(0, start - 14) : start].split()[-1].lstrip("(") not in words:
            continue
        match = _number_words().search(folded, max(0, start - 64), start)
        if match is None:
            continue
        value = numbers.from_words(match.group())
        ahead = folded[max(0, match.start() - 12) : match.start()]
        bare = match.group().strip()
        if value is None or bare in {"một", "không", "tư", "lăm", "mốt"}:
            continue
        if _ORDINAL.search(ahead) or (bare == "năm" and _YEAR_WORD.search(ahead)) or re.search(r"\d[\d.,]* {1,3}$", ahead):
            continue
        number_end = match.start() + len(match.group().rstrip())
        if not taken.holds(match.start(), number_end):
            yield _count(folded, match.start(), number_end, value, None, None)


def _count(folded: str, start: int, number_end: int, value: int, high: int | None, whole: int | None) -> Count:
    match = _noun_behind().match(folded, number_end)
    end, surface, unit, kind = number_end, "", None, "bare"
    if match and (match.start("noun") > number_end or not folded[number_end - 1].isalpha()):
        surface = " ".join(match["noun"].split())
        unit, kind = _units()[surface]
        end = match.end()
    elif folded[start - 1 : start] == "(" and (bracketed := _bracketed().match(folded, number_end)):
        surface = " ".join(bracketed.group(1).split())
        unit, kind = _units()[surface]
        if kind != "noun":
            surface, unit, kind = "", None, "bare"
    qualifier, outer = qualifier_at(folded, start, number_end, end)
    return Count(start, end, number_end, value, high, whole, qualifier, outer, surface, kind, unit)
