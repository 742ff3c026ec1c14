"""Membership figures: stated counts of members, Party organisations, committee members, delegates and covered places (contract, section 6).

`hơn 28.940 đảng viên` is a total, `kết nạp 45 đảng viên mới` admitted, `476/660 tổ chức cơ sở đảng đã tổ chức xong đại hội` held_congress,
`trong đó có 735 là nữ` a part of the number before it. The sentences are read in order, since parts, repeated numbers and elliptical
lists point back; each count of a sentence is asked in turn:

| question                                   | module      | evidence from                   |
|--------------------------------------------|-------------|---------------------------------|
| where is a number, and before which noun?  | `_counts`   | `units.csv`, `qualifiers.csv`   |
| is it a part of a larger one?              | `_parts`    | `trong đó`, `gồm`, brackets     |
| what does it count, if anything?           | `_units`    | `_persons` for ambiguous nouns, |
|                                            |             | `_series` for runs of numbers   |
| what does it say (measure)?                | `_meaning`  | `_measures`, `measures.csv`     |
| whose is it?                               | `_holding`  | `_scope`                        |
| when?                                      | `_placing`  | `_periods`                      |

`_measures` holds the verbs and predicates, `_reading` what has been read so far. A new wording belongs where its question is asked:
a noun into `units.csv`, a verb into `measures.csv`, an attribute into `subpopulations.csv`, a structure into the module of the question.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from pipeline.article import Article, LeftOut, Mention
from pipeline.find import _holding, _meaning, _measures, _parts, _persons, _placing, _units
from pipeline.find._counts import Count, counts
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find.base import Extractor, compile_folded
from pipeline.find.scan import Scan


@dataclass(slots=True)
class FigureMention(Mention):
    value: int
    value_high: int | None
    denominator: int | None
    qualifier: str
    unit: str
    measure: str
    subject: str
    scope: str | None
    locality: str | None
    locality_source: str
    period_start: date | None
    period_end: date | None
    period_source: str
    part_of: int | None  # `start` of the larger figure that this one is a part of


_PARTY = Scan(r"đảng|chi bộ|ủy\b|\bđv\b|tccs|đại biểu|ban chấp hành|bch|hình thức (?:xử lý )?kỷ luật")
_NOT_MEANT = {  # why a count of each kind may be none of the Party's
    "bare": "a number without a unit noun, and nothing says that it counts members or organisations of the Party",
    "noun": "the noun is one of the Party's, but another party or a post is meant",
    "person": "people are counted, but nothing says that they are members, committee members or congress delegates of the Party",
    "delegate": "delegates are counted, but nothing says that they are those of a Party congress",
    "committee": "members of a committee that is not the Party's",
    "place": "places are counted, but nothing says that they have or lack a Party organisation",
    "candidate": "people are counted, but nothing says that they are admitted to the Party",
    "vague": "organisations are counted, but nothing says that they are the Party's",
    "mixed": "officials and members are counted together",
}
_TOGETHER = 100  # counts of a sentence that are looked at together
_WITH_CELLS = compile_folded(r"(?:,|và)? ?với $")


class Figures(Extractor):
    group = "figures"

    def find(self, article: Article) -> Iterable[Mention]:
        if not _PARTY.search(article.folded):
            return ()
        return _read(article)


def _read(article: Article) -> list[FigureMention]:
    r = Reading(article)
    starts = [start for start, _ in r.spans]
    for index, together in groupby(counts(article), key=lambda count: bisect_right(starts, count.start) - 1):
        start, end = r.spans[index] if index >= 0 else (0, 0)
        here = [count for count in together if count.start < end]
        if here and (r.drafts or _PARTY.search(r.folded, max(0, start - 400), end)):
            for first in range(0, len(here), _TOGETHER):
                _sentence(r, Sentence(index, start, end, here[first : first + _TOGETHER]))
    _placing.settle_repetitions(r)
    return [_mention(r, draft) for draft in r.drafts]


def _sentence(r: Reading, sentence: Sentence) -> None:
    for position, count in enumerate(sentence.counts):
        following = sentence.counts[position + 1] if position + 1 < len(sentence.counts) else None
        draft = _draft(r, sentence, count, following)
        if draft is not None:
            _placing.place(r, draft, sentence, following)
            r.drafts.append(draft)


def _draft(r: Reading, s: Sentence, count: Count, following: Count | None) -> Draft | None:
    stop = min(s.end, following.outer if following else s.end)
    parent = _parts.parent_of(r, s, count)
    unit, rule, noun = _units.unit_of(r, s, count, following, parent)
    if unit is None:
        if r.article.left_out is not None:
            r.article.left_out.append(LeftOut(count.start, count.end, "figure", _NOT_MEANT[count.kind]))
        return None
    if parent is not None and (not _measures.may_be_part(unit, parent.unit, parent.measure) or parent.count.value < count.value):
        parent = _parts.parent_of_group(r, s, count, unit)
    if (
        unit != "residential_unit"
        and "trực thuộc" in r.folded[count.end : count.end + 12]
        and _WITH_CELLS.search(r.folded, max(s.start, count.outer - 12), count.outer)
    ):
        parent = None  # `149 đảng bộ cơ sở, với 1.251 chi bộ trực thuộc`: cells of those, not a part of the larger number
    if rule in {"delegation", "places", "earlier", "assigned"} or (
        rule == "elected" and not (parent is not None and _persons.attribute_behind(r.folded, count.end))
    ):
        parent = None
    measure, evidence = _meaning.measure_of(r, s, count, unit, rule, stop, parent)
    draft = Draft(count, unit, measure, rule, noun or r.subject(s, count), s.index, evidence=evidence)
    draft.part_of = parent.count.start if parent is not None and measure not in {"increase", "decrease"} else None
    return draft


def _locality(r: Reading, draft: Draft) -> tuple[str | None, str]:
    """The place of the scope, else of the document; none for the whole Party or country."""
    holder = draft.scope or draft.near
    if holder is not None:
        if _holding.nationwide(holder):
            return None, "none"
        place = holder.place or _holding.namesake(r, holder)
        if place:
            return place, "printed"
    place = r.article.metadata.locality
    return place, "document" if place else "none"


def _mention(r: Reading, draft: Draft) -> FigureMention:
    count = draft.count
    locality, source = _locality(r, draft)
    period = draft.period.in_order()
    return FigureMention(
        count.start,
        count.end,
        draft.rule,
        value=count.value,
        value_high=count.high,
        denominator=count.denominator,
        qualifier=count.qualifier,
        unit=draft.unit,
        measure=draft.measure,
        subject=draft.subject or r.text[count.start : count.end],
        scope=draft.scope_text or None,
        locality=locality,
        locality_source=source,
        period_start=period.start,
        period_end=period.end,
        period_source=period.source,
        part_of=draft.part_of,
    )
