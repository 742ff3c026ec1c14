"""Article → validated records: ids, sentence numbers and text slices are added to what the extractors found."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields
from functools import cache
from types import GenericAlias
from typing import Any, cast

from pydantic import TypeAdapter

from pipeline.article import Article, Mention, document_id
from pipeline.checks import recompute
from pipeline.find.dates import DateMention
from pipeline.find.figures import FigureMention
from pipeline.find.officials import OfficialMention
from pipeline.find.percentages import PercentageMention
from pipeline.link import localities
from pipeline.values.names import name_key
from schemas import ALL, Record
from schemas.dates import DateRecord
from schemas.documents import CheckRecord, SentenceRecord
from schemas.figures import MembershipFigureRecord
from schemas.officials import OfficialRecord
from schemas.percentages import PercentageRecord

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Extraction:
    """The records of one text, validated; `article` keeps the text, metadata and reference date."""

    doc_id: str
    article: Article
    dates: list[DateRecord]
    officials: list[OfficialRecord]
    membership_figures: list[MembershipFigureRecord]
    percentages: list[PercentageRecord]
    checks: list[CheckRecord]
    sentences: list[SentenceRecord]


def article_id(article: Article) -> str:
    return document_id(article.text, article.supplied)


def person_id(doc_id: str, name: str) -> str:
    """Of a person within one document; linking puts the id of the person over all documents in its place (`pipeline.link.people`)."""
    return hashlib.sha256(f"{doc_id}\0{name_key(name)}".encode()).hexdigest()[:16]


def figure_id(doc_id: str, start: int) -> str:
    """A figure's id: its document and the place where it starts."""
    return f"{doc_id}:{start}"


@cache
def adapter(table: str) -> TypeAdapter[list[Record]]:
    """Validates the rows of one table in a batch, several times faster than one by one."""
    model = ALL[table]
    return TypeAdapter(cast(Any, GenericAlias(list, (model,))))


_RENAMED = frozenset({"start", "end", "name_start", "name_end", "figure"})  # fields of mentions whose columns have other names

_AS_THEY_ARE: dict[type[Mention], tuple[str, ...]] = {
    kind: tuple(f.name for f in fields(kind) if f.name not in _RENAMED) for kind in (DateMention, OfficialMention, FigureMention, PercentageMention)
}


def _columns(article: Article, doc_id: str, mention: Mention) -> Row:
    row = {name: getattr(mention, name) for name in _AS_THEY_ARE[type(mention)]}
    row["doc_id"] = doc_id
    row["sentence"] = article.sentence_at(mention.start)
    row["start_char"] = mention.start
    row["end_char"] = mention.end
    row["text"] = article.text[mention.start : mention.end]
    return row


def _official_rows(article: Article, doc_id: str) -> list[Row]:
    rows = []
    around = localities.around(article)
    for m in article.found["officials"]:
        assert isinstance(m, OfficialMention)
        row = _columns(article, doc_id, m)
        row |= {
            "person_id": person_id(doc_id, m.name),
            "locality_id": localities.of_office(m.locality, m.level, m.organization or m.position, around),
            "variants": list(m.variants),
            "name_start_char": m.name_start,
            "name_end_char": m.name_end,
        }
        rows.append(row)
    return rows


def _figure_rows(article: Article, doc_id: str) -> list[Row]:
    rows = []
    around = localities.around(article)
    for m in article.found["figures"]:
        assert isinstance(m, FigureMention)
        row = _columns(article, doc_id, m)
        row["locality_id"] = localities.of_figure(m.locality, m.locality_source, m.scope, m.period_end, around)
        row["figure_id"] = figure_id(doc_id, m.start)
        row["part_of"] = None if row["part_of"] is None else figure_id(doc_id, row["part_of"])
        rows.append(row)
    return rows


def _percentage_rows(article: Article, doc_id: str) -> list[Row]:
    rows = []
    for m in article.found["percentages"]:
        row = _columns(article, doc_id, m)
        figure = getattr(m, "figure")  # noqa: B009 - a column of the subclass
        row["figure_id"] = None if figure is None else figure_id(doc_id, figure)
        rows.append(row)
    return rows


def rows_of(article: Article, doc_id: str) -> dict[str, list[Row]]:
    """Plain rows of every table but `documents` and `rejects`, not yet validated, in text order."""
    checks = [
        {
            "doc_id": doc_id, "kind": c.kind, "stated": c.stated, "recomputed": c.recomputed, "tolerance": c.tolerance,
            "holds": c.holds, "figure_ids": [figure_id(doc_id, start) for start in c.figures], "start_char": c.start, "end_char": c.end,
        }
        for c in recompute(article)
    ]  # fmt: skip
    return {
        "sentences": [
            {"doc_id": doc_id, "sentence": number, "start_char": start, "end_char": end} for number, (start, end) in enumerate(article.sentences)
        ],
        "dates": [_columns(article, doc_id, m) for m in article.found["dates"]],
        "officials": _official_rows(article, doc_id),
        "membership_figures": _figure_rows(article, doc_id),
        "percentages": _percentage_rows(article, doc_id),
        "checks": checks,
    }


def validated(article: Article, doc_id: str) -> Extraction:
    """All records of one article. Raises pydantic.ValidationError when a row breaks its model."""
    records: dict[str, Any] = {
        table: adapter(table).validate_python(rows, context={"document": article.text}) for table, rows in rows_of(article, doc_id).items()
    }
    return Extraction(doc_id=doc_id, article=article, **records)
