from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.article import Article, Mention
from pipeline.find.base import Extractor


@dataclass(frozen=True, slots=True)
class OfficialMention(Mention):
    name: str
    variants: tuple[str, ...]
    honorific: str | None
    position: str
    title: str
    organization: str | None
    locality: str | None
    locality_source: str
    level: str
    status: str
    term: str | None
    n_mentions: int
    name_start: int
    name_end: int


class Officials(Extractor):
    group = "officials"

    def find(self, article: Article) -> Iterable[Mention]:
        return ()
