from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline.article import Article, Mention
from pipeline.find.base import Extractor


@dataclass(frozen=True, slots=True)
class DateMention(Mention):
    value: str
    type: str
    granularity: str
    start_date: date | None
    end_date: date | None
    resolution: str
    modifier: str | None


class Dates(Extractor):
    group = "dates"

    def find(self, article: Article) -> Iterable[Mention]:
        return ()
