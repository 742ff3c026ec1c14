"""The tables of a run → what the page shows: its tables, its articles with their spans, its overview.

Three things are made here that no Parquet table holds: the headline of every article, the words of every check, and places with their
names. All text is sliced here (`slices`); the page never counts characters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from pipeline.finished import Finished
from pipeline.report.slices import Span, article
from schemas import ALL
from schemas.arrow import arrow_schema, columns_of, values_of

Columns = dict[str, list[Any]]

# The tables of the page, and the columns of each that are shown until the reader asks for all; the first leads to the words in the article.
SHOWN: dict[str, tuple[str, ...]] = {
    "documents": ("headline", "published", "reference_date", "locality", "publisher", "n_found", "source_path"),
    "dates": ("text", "value", "start_date", "end_date", "granularity", "resolution", "modifier", "rule", "doc_id"),
    "officials": ("name", "position", "organization", "locality", "level", "status", "rule", "doc_id"),
    "membership_figures": (
        "text", "value", "unit", "measure", "qualifier", "subject", "scope", "locality", "period_start", "period_end", "rule", "doc_id",
    ),
    "percentages": ("text", "value", "relation", "qualifier", "subject", "base", "rule", "doc_id"),
    "checks": ("text", "kind", "stated", "recomputed", "tolerance", "holds", "doc_id"),
    "persons": ("name", "offices", "n_documents", "first_seen", "last_seen", "variants"),
    "tenures": ("name", "position", "locality_id", "level", "status", "from", "until", "n_documents", "evidence"),
    "membership_series": (
        "organization", "locality_id", "unit", "measure", "subject", "period_start", "period_end", "qualifier", "value", "n_documents", "figure_ids",
    ),
    "localities": ("name", "kind", "level", "province", "code", "code_system", "successor", "status"),
    "rejects": ("source_path", "line", "stage", "error", "bytes"),
}  # fmt: skip
MENTIONS = ("dates", "officials", "membership_figures", "percentages", "checks")
_HEADLINE = 90  # characters of the first line of an article without a headline
MOST_ATTAINED = 200  # percent: this and all above are one column of the plot
_PROVINCIAL = ("Đảng bộ tỉnh", "Đảng bộ thành phố")


@dataclass(slots=True)
class Content:
    """All that is shown of one run."""

    facts: dict[str, Any]
    tables: dict[str, Columns]
    texts: list[str]
    _spans: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))

    def articles(self) -> Iterator[dict[str, Any]]:
        """Every article in order, cut into pieces."""
        for doc_id, text in zip(self.tables["documents"]["doc_id"], self.texts, strict=True):
            yield article(text, self._spans[doc_id])


def content(run: Finished) -> Content:
    """Read a run's tables and add what the page needs beside them."""
    tables: dict[str, Columns] = {name: run.table(name).to_pydict() for name in SHOWN}
    documents = tables["documents"]
    texts: list[str] = documents.pop("text")
    made = Content(run.facts, tables, texts)
    for name in MENTIONS:
        for place, rows in _places(tables[name]).items():
            made._spans[place[0]].append(Span(name, place[1], place[2], tuple(rows)))
    for place, rows in _places(tables["officials"], "name_").items():
        made._spans[place[0]].append(Span("names", place[1], place[2], tuple(rows)))

    text_of = dict(zip(documents["doc_id"], texts, strict=True))
    checks, tenures, persons = tables["checks"], tables["tenures"], tables["persons"]
    places = zip(checks["doc_id"], checks["start_char"], checks["end_char"], strict=True)
    checks["text"] = [text_of[doc_id][start:end] for doc_id, start, end in places]
    name_of = dict(zip(persons["person_id"], persons["name"], strict=True))
    tenures["name"] = [name_of[person] for person in tenures["person_id"]]
    found = Counter(doc_id for name in MENTIONS for doc_id in tables[name]["doc_id"])
    documents["n_found"] = [found[doc_id] for doc_id in documents["doc_id"]]
    documents["headline"] = [title or _first_line(text) for title, text in zip(documents["title"], texts, strict=True)]
    return made


def _places(table: Columns, prefix: str = "") -> dict[tuple[str, int, int], list[int]]:
    """The rows of each place: doc_id, start, end."""
    places: dict[tuple[str, int, int], list[int]] = defaultdict(list)
    for row, place in enumerate(zip(table["doc_id"], table[f"{prefix}start_char"], table[f"{prefix}end_char"], strict=True)):
        places[place].append(row)
    return places


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text.split("\n") if line.strip()), "…")
    return line if len(line) <= _HEADLINE else f"{line[:_HEADLINE].rpartition(' ')[0] or line[:_HEADLINE]} …"


def described(name: str) -> list[dict[str, Any]]:
    """The columns of a table as the page shows them: name, whether it holds numbers, values of a category,
    whether it is shown from the start, and whether it is made here."""
    model = columns_of(ALL[name])
    types = {field.name: field.type for field in arrow_schema(ALL[name])}
    hidden = [column for column in model if column not in SHOWN[name] and (name, column) != ("documents", "text")]
    return [
        {
            "name": column,
            "number": column == "n_found" or (column in model and (pa.types.is_integer(types[column]) or pa.types.is_floating(types[column]))),
            "values": values_of(model[column]) if column in model else None,
            "shown": column in SHOWN[name],
            "made": column not in model,
        }
        for column in (*SHOWN[name], *hidden)
    ]


def _rows(table: Columns) -> Iterator[dict[str, Any]]:
    return (dict(zip(table, values, strict=True)) for values in zip(*table.values(), strict=True))


def place_names(localities: Columns) -> dict[str, str]:
    """locality_id → name; a unit since July 2025 says so, for its name may be that of an earlier one."""
    suffix = {"gso-34": " (2025)"}
    return {r["locality_id"]: f"{r['kind'] or ''} {r['name']}".strip() + suffix.get(r["code_system"], "") for r in _rows(localities)}


def overview(made: Content) -> dict[str, Any]:
    """Counts and the data of the plots."""
    tables = made.tables
    officials = tables["officials"]
    attained = [row["value"] for row in _rows(tables["percentages"]) if row["relation"] == "attainment"]
    return {
        "counts": {name: len(next(iter(columns.values()))) for name, columns in tables.items()},
        "characters": sum(map(len, made.texts)),
        "failed_checks": [number for number, holds in enumerate(tables["checks"]["holds"]) if not holds],
        "members": _points(tables, "total"),
        "admissions": sorted(_points(tables, "admitted"), key=lambda p: (p["to"], p["from"], p["value"]), reverse=True),
        "attainment": sorted(Counter(min(int(value // 10) * 10, MOST_ATTAINED) for value in attained).items()),
        "levels": sorted(Counter(zip(officials["level"], officials["status"], strict=True)).items()),
    }


def _points(tables: dict[str, Columns], measure: str) -> list[dict[str, Any]]:
    """What provincial organisations counted of their members, from the series."""
    provinces = {r["locality_id"]: r["name"] for r in _rows(tables["localities"]) if r["level"] == "province"}
    return [
        {
            "place": row["locality_id"],
            "name": provinces[row["locality_id"]],
            "from": row["period_start"],
            "to": row["period_end"],
            "value": row["value"],
            "qualifier": row["qualifier"],
            "figure": row["figure_ids"][0],
        }
        for row in _rows(tables["membership_series"])
        if row["locality_id"] in provinces and row["organization"] in _PROVINCIAL and (row["unit"], row["measure"]) == ("member", measure)
    ]
