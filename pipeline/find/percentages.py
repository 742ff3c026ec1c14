from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline.article import Article, Mention
from pipeline.find.base import Extractor


@dataclass(frozen=True, slots=True)
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


class Percentages(Extractor):
    group = "percentages"

    def find(self, article: Article) -> Iterable[Mention]:
        return ()
