"""What is found in a text, by which rule, and why near misses are left out.

    $ dangbo explain "Ngày 3/2, Đảng bộ có 28.940 đảng viên; tỷ số 2-1."

Reasons come from two sides. The components note the candidates that they weighed and dropped (`Article.left_out`: counts, offices,
names). What looks like a date, a number or a name and was no candidate at all is looked for here, with the patterns that the finders
go by.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from pipeline.article import Article, LeftOut, Span, Supplied
from pipeline.extraction import process
from pipeline.find import date_context
from pipeline.find._people import HO_CHI_MINH
from pipeline.find.base import compile_folded
from pipeline.find.date_days import NUMERIC_DAY
from pipeline.formats import Input, Reject
from pipeline.records import Extraction, article_id, validated
from pipeline.sources import inputs
from pipeline.values.names import looks_kinh, name_key

Row = dict[str, Any]
TABLES = ("dates", "officials", "membership_figures", "percentages")
# shown in columns of their own, or left to --json
_ASIDE = {"doc_id", "sentence", "start_char", "end_char", "text", "rule", "name_start_char", "name_end_char", "person_id", "figure_id"}


@dataclass(frozen=True, slots=True)
class Explained:
    """The records of one text and what was left out, both in text order."""

    result: Extraction
    left_out: list[LeftOut]

    @property
    def article(self) -> Article:
        return self.result.article

    def rows(self) -> list[tuple[str, Row]]:
        """(table, row) of every mention in text order."""
        found = [(table, record.model_dump(mode="json")) for table in TABLES for record in getattr(self.result, table)]
        return sorted(found, key=lambda pair: (pair[1]["start_char"], pair[1]["end_char"]))


def explained_inputs(given: str, published: dt.date | None = None) -> Iterator[tuple[str | None, Explained | Reject]]:
    """(file or None, what is found and left out) of a sentence, or of every document of a file, a folder or a glob.

    Raises sources.InputError for a path that holds nothing to read.
    """
    if not (_PATH.search(given) or _exists(given)):
        yield None, explain(given, Supplied(published=published))
        return
    for item in inputs(given):
        line = item.line if isinstance(item, Reject) else item.source_line
        place = item.source_path if line is None else f"{item.source_path}:{line}"
        if isinstance(item, Input):
            yield place, explain(item.text, replace(item.supplied, published=published or item.supplied.published))
        elif isinstance(item, Reject):  # web pages have been read: no Page comes here
            yield place, item


def _exists(given: str) -> bool:
    try:
        return Path(given).exists()
    except OSError:  # a sentence is longer than a name may be
        return False


def explain(text: str, supplied: Supplied | None = None) -> Explained:
    """Extract one text and say why near misses are left out."""
    tidy = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    article = process(tidy, supplied, reasons=True)
    result = validated(article, article_id(article))
    return Explained(result, _left_out(article))


_PATH = re.compile(r"^\S+\.(?:txt|html?|jsonl|parquet)(?:\.(?:gz|zst))?$", re.I)  # meant as a file, even where there is none

_OF_SITE = "stands in what belongs to the site, not to the article"

# --- why not ---


def _left_out(article: Article) -> list[LeftOut]:
    """Candidates that no row covers; of those that overlap: what is another thing beyond doubt, what a component noted, what looks like one."""
    taken = [(m.start, m.end) for mentions in article.found.values() for m in mentions]
    taken += [(m.name_start, m.name_end) for m in article.found["officials"]]  # type: ignore[attr-defined]
    known = {name_key(form) for m in article.found["officials"] for form in (m.name, *m.variants)}  # type: ignore[attr-defined]
    out: list[LeftOut] = []
    for candidate in [*_looks(article, _OTHER_THINGS), *(article.left_out or ()), *_looks(article, _LOOKS), *_names(article)]:
        printed = article.text[candidate.start : candidate.end]
        if not _overlaps(candidate, taken) and not (candidate.kind == "official" and name_key(printed) in known):
            taken.append((candidate.start, candidate.end))
            out.append(replace(candidate, reason=_OF_SITE) if article.in_residue(candidate.start, candidate.end) else candidate)
    return sorted(out, key=lambda c: (c.start, c.end))


def _overlaps(candidate: LeftOut, taken: list[Span]) -> bool:
    return any(start < candidate.end and candidate.start < end for start, end in taken)


def _looks(article: Article, looks: tuple[_Look, ...]) -> Iterator[LeftOut]:
    for kind, pattern, reason in looks:
        for match in pattern.finditer(article.folded):
            yield LeftOut(*match.span(), kind, reason if isinstance(reason, str) else reason(article, match))


def _names(article: Article) -> Iterator[LeftOut]:
    """Full Vietnamese names; the components look for them only in sentences with an office."""
    for match in _WORDS.finditer(article.text):
        words = _WORD.finditer(article.text, *match.span())
        for capital, run in groupby(words, key=lambda word: word.group()[0].isupper()):
            spans = [word.span() for word in run]
            end = spans[-1][1]
            start = next((at for at, _ in spans if looks_kinh(article.folded[at:end].split())), None)  # `Bà Trần Thị Bình`: without `Bà`
            if capital and start is not None:
                yield LeftOut(start, end, "official", _why_no_official(article, (start, end)))


def _why_no_official(article: Article, span: Span) -> str:
    if any(start <= span[0] < end for start, end in article.metadata.credits):
        return "a byline or the credit of a picture"
    if name_key(article.text[slice(*span)]) == HO_CHI_MINH:
        return "never an official: he himself, or what bears his name"
    return "a name to which its sentence gives no office"


def _why_no_day(article: Article, match: re.Match[str]) -> str:
    folded, before = article.folded, date_context.text_before(article.folded, match.start())
    if date_context.NAMES.search(before):
        return "the word before it makes it a name, a place or a score"
    if date_context.DOCUMENT.search(before):
        return "the number of a document"
    if date_context.LUNAR.match(folded, match.end()):
        return "a day of the lunar calendar"
    if date_context.YEARLY.match(folded, match.end()):
        return "a day of every year"
    if date_context.COUNTED.match(folded, match.end()):
        return "a fraction: what is counted follows"
    if NUMERIC_DAY.match(folded, match.start()) is None:
        return "no day of the calendar in the order day, month"
    return "no day: neither ngày, a weekday, a part of the day nor another word of time stands with it"


def _why_no_number(article: Article, match: re.Match[str]) -> str:
    before = date_context.text_before(article.folded, match.start(), 24)
    if _JOINED.match(article.folded, match.end()) or _JOINED_BEFORE.search(before):
        return "a part of a code or of another sign"
    if _NUMBERED.search(before):
        return "a number that names something (a document, a term, a place, a day) and counts nothing"
    return "nothing in the text says that it counts members or organisations of the Party"


_JOINED = compile_folded(r"[\w/]|[-.,:]\w")
_JOINED_BEFORE = re.compile(r"[\w/]$|\d[-.,:]$")
_NUMBERED = compile_folded(
    r"(?<!\w)(?:số|nghị quyết|chỉ thị|kết luận|quy định|quyết định|kế hoạch|hướng dẫn|đề án|luật|điều|khoản|khóa|kỳ|lần|thứ|quý|tháng|năm|ngày"
    r"|thôn|ấp|bản|khu|khu phố|tổ|tổ dân phố|phường|quận|đường|lớp|kênh|trang) $"
)
_WORD = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
_Look = tuple[Literal["date", "figure", "percentage"], re.Pattern[str], str | Callable[[Article, re.Match[str]], str]]
_OTHER_THINGS: tuple[_Look, ...] = (
    (
        "date",
        compile_folded(
            r"(?<!\w)(?:hiện nay|đến nay|hiện tại|thời gian (?:qua|tới|gần đây)|sắp tới|nhiệm kỳ (?:tới|này|qua)|hằng năm|hàng năm)(?!\w)"
        ),
        "vague time: no day, month or year can be said",
    ),
    ("date", compile_folded(r"(?<!\w)(?:khóa|lần thứ) [ivxlc]+(?!\w)"), "a term or the number of a congress, not a time"),
    ("date", compile_folded(r"(?<!\w)\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?!\w)"), "a clock time without a day"),
    ("date", compile_folded(r"(?<!\w)\d{1,3} (?:năm|tháng|tuần|ngày)(?!\w)"), "a length of time that nothing ties to the calendar"),
    ("percentage", compile_folded(r"\d[\d.,]* điểm ?(?:%|phần trăm)"), "percentage points, no percentage"),
)
_LOOKS: tuple[_Look, ...] = (
    ("date", compile_folded(r"(?<![\d/.,-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d%])(?! ?%)"), _why_no_day),
    ("percentage", compile_folded(r"(?<![\w.,])\d[\d.,]* ?(?:%|phần trăm)"), "a sign within an address, or a number that cannot be read"),
    ("figure", compile_folded(r"\d[\d.]*(?:,\d+)?(?<![.,])"), _why_no_number),
)


# --- shown ---


def shown(explained: Explained) -> Iterator[str]:
    """Lines to print: each row with its rule and the values that it has, then what is left out."""
    text, reference = explained.article.text, explained.article.reference
    if reference.day is not None:
        yield f"reference date {reference.day} ({reference.source}, known by {reference.precision})"
    rows = explained.rows()
    yield f"found: {len(rows)}"
    for table, row in rows:
        yield f"  {row['start_char']:>5}-{row['end_char']:<5} {row['text']!r}  {table}, rule {row['rule']}"
        values = [f"{name}={_value(value)}" for name, value in row.items() if name not in _ASIDE and value not in (None, [])]
        yield f"              {' · '.join(values)}"
    yield f"left out: {len(explained.left_out)}"
    for candidate in explained.left_out:
        printed = text[candidate.start : candidate.end]
        yield f"  {candidate.start:>5}-{candidate.end:<5} {printed!r}  no {candidate.kind}: {candidate.reason}"


def _value(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def as_json(explained: Explained) -> Row:
    """The same for machines."""
    text, reference = explained.article.text, explained.article.reference
    return {
        "doc_id": explained.result.doc_id,
        "reference_date": None if reference.day is None else reference.day.isoformat(),
        "reference_source": reference.source,
        "found": [{"table": table, **{name: value for name, value in row.items() if name != "doc_id"}} for table, row in explained.rows()],
        "left_out": [
            {"start_char": c.start, "end_char": c.end, "text": text[c.start : c.end], "kind": c.kind, "reason": c.reason} for c in explained.left_out
        ],
    }
