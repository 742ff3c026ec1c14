from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline.article import Article, Mention
from pipeline.find.base import Extractor


@dataclass(frozen=True, slots=True)
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


class Figures(Extractor):
    group = "figures"

    def find(self, article: Article) -> Iterable[Mention]:
        return ()
