"""Dates, ranges and anchored durations, with the calendar days that they mean.

    sáng ngày 31/5 → 2020-05-31 (year inferred)      quý II/2020 → 2020-Q2        từ năm 2016 đến tháng 2020 → 2016/2020
    6 tháng đầu năm → 2020-H1                        cùng kỳ năm trước → 2019-H1  30 năm qua → P30Y, 1990 – 2020

The way from text to rows, one module for each step:
1. `date_expressions` (days in `date_days`, shared pieces in `date_context`, words in `lexicons/dates_*.csv`) reads what each
   expression says by its own words, as the `Expression`s of `date_types`.
2. `date_joins` makes ranges and hands years on within lists.
3. `pipeline.reference` finds the day that the text is written on; where none is printed, `pipeline.reference_text` infers it.
4. `date_resolution` fills in what the words leave out, with the calendar of `pipeline.values.dates`.
5. `Dates` (here) adds the modifiers and yields the rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline.article import Article, Mention
from pipeline.find.base import Extractor, compile_folded
from pipeline.find.date_expressions import expressions
from pipeline.find.date_joins import joined
from pipeline.find.date_resolution import Resolver
from pipeline.find.date_types import Expression, Length
from pipeline.find.scan import Ending
from pipeline.fold import fold
from pipeline.reference import find_reference


@dataclass(slots=True)
class DateMention(Mention):
    value: str
    type: str
    granularity: str
    start_date: date | None
    end_date: date | None
    resolution: str
    modifier: str | None


_MODIFIERS = {  # by their first syllables
    fold(syllable): modifier
    for modifier, syllables in (
        ("before", "trước"),
        ("after", "sau"),
        ("until", "đến tới hết chậm muộn hạn"),
        ("since", "từ"),
        ("about", "khoảng chừng"),
    )
    for syllable in syllables.split()
}
_MODIFIER = Ending(
    r"(?<!\w)(?:trước(?: thời điểm| thời hạn)?|sau(?: thời điểm)?|từ(?: thời điểm)?|khoảng|chừng|đến(?: hết| thời điểm| hạn)?"
    r"|tới(?: hết| thời điểm| hạn)?|hết|chậm nhất(?: là| vào| đến)?|muộn nhất(?: là| vào| đến)?|hạn (?:chót|cuối)(?: là)?) \Z",
    "trước điểm hạn sau từ khoảng chừng đến hết tới nhất là vào chót cuối",
)
_NEARLY = compile_folded(r"(?<!\w)(?:khoảng|chừng|gần|ngót) \Z")
_NEXT_GOAL = compile_folded(r",? (?:và|tầm nhìn) ")


def modifier_of(folded: str, e: Expression) -> str | None:
    """From the words before the span; a range has none, and `đầu`, `giữa`, `cuối` in the span win."""
    if e.edge is not None:
        return e.edge
    if isinstance(e.first, Length):
        return "after" if e.first.anchor == "event" else "about" if _NEARLY.search(folded, max(0, e.start - 12), e.start) else None
    if e.last is not None or e.rule == "years_bare" or (e.rule == "years" and folded.startswith("năm", e.start)):
        return None
    found = _MODIFIER.search(folded[max(0, e.start - 30) : e.start])
    return _MODIFIERS[found[0].split()[0]] if found else None


def _shares_goal(folded: str, a: Expression, b: Expression) -> bool:
    """`đến năm 2025 và năm 2030`, `đến năm 2030, tầm nhìn năm 2050`: both are goals."""
    return a.rule == b.rule == "year" and b.edge is None and _NEXT_GOAL.fullmatch(folded, a.end, b.start) is not None


class Dates(Extractor):
    """Sets `article.reference`, then yields every date of the text."""

    group = "dates"

    def find(self, article: Article) -> Iterable[Mention]:
        folded = article.folded
        found = joined(folded, expressions(article.text, folded))
        outside = [e for e in found if not article.in_residue(e.start, e.end)] if article.metadata.residue else found
        article.reference = find_reference(article, outside)
        before: tuple[Expression, str | None] | None = None
        for e, resolved in Resolver(folded, article.reference, found).resolve_all():
            start, end = resolved.days or (None, None)
            modifier = modifier_of(folded, e)
            if before is not None and before[1] == "until" and modifier is None and _shares_goal(folded, before[0], e):
                modifier = "until"
            before = e, modifier
            yield DateMention(e.start, e.end, e.rule, resolved.value, resolved.type, resolved.granularity, start, end, resolved.resolution, modifier)
