"""The linking step over the finished tables of a run.

It writes the linked tables, and anew those two that get something from other documents: `officials` (its person_id) and
`checks` (the checks across documents). Run again over its own results it writes the same bytes.
"""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from sys import intern
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.link import cross_checks, localities, people, series
from pipeline.link.people import Days, Office
from pipeline.write import Linked, Tables
from schemas import ALL, LINKED
from schemas.arrow import to_table
from schemas.columns import validated

Row = dict[str, Any]

REWRITTEN = ("officials", "checks")
_PERSONS_AT_ONCE = 10_000  # a row group of persons, and how many are rows at a time


def link(source: Path, target: Path, fingerprint: str, previous: Path | None = None) -> Linked:
    """Read the tables in `source`, write the linked and the rewritten ones into the other folder `target`.

    `previous` is the `persons` table of an earlier run, whose ids carry over to the same persons.
    """
    with _collector_at_rest(), Tables(target, [*REWRITTEN, *LINKED], fingerprint) as tables:
        documents = {row["doc_id"]: row for row in _rows(source, "documents", "doc_id", "doc_index", "reference_date", "reference_precision")}
        _write_people(source, tables, {d: _days(row) for d, row in documents.items()}, _earlier(previous))
        figures = list(_rows(source, "membership_figures"))
        counted = series.keyed(figures)
        points = series.points_of(counted)
        _add(tables, "membership_series", series.rows_of(points))
        found = cross_checks.recompute(figures, counted, _rows(source, "percentages"), points)
        kept = [row for row in _rows(source, "checks") if row["kind"] not in cross_checks.KINDS]
        _add(tables, "checks", sorted([*kept, *found], key=lambda c: (documents[c["doc_id"]]["doc_index"], c["start_char"], c["end_char"])))
        _add(tables, "localities", localities.rows(_printed(source)))
        hashes = tables.close()
    return Linked(tables.rows, hashes)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Millions of rows without cycles: searching them for garbage again and again takes half of the time and frees nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _columns(source: Path, table: str, *names: str) -> Iterator[dict[str, list[Any]]]:
    """The values of a table by column, some rows at a time."""
    with pq.ParquetFile(source / f"{table}.parquet") as file:
        for batch in file.iter_batches(batch_size=10_000, columns=list(names) or None):
            yield {name: _plain(column).to_pylist() for name, column in zip(batch.schema.names, batch.columns, strict=True)}


def _plain(column: pa.Array) -> pa.Array:
    """Categories as strings: Arrow makes values of Python of them four times as fast."""
    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def _rows(source: Path, table: str, *names: str) -> Iterator[Row]:
    for columns in _columns(source, table, *names):
        yield from (dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True))


def _add(tables: Tables, table: str, rows: Iterable[Row]) -> None:
    tables.add({table: to_table(ALL[table], validated(ALL[table], list(rows)))})


def _days(document: Row) -> Days | None:
    """The days that the document can be of: all of its year where only that is known."""
    day: dt.date | None = document["reference_date"]
    if day is None:
        return None
    return (day.replace(month=1, day=1), day) if document["reference_precision"] == "year" else (day, day)


def _earlier(previous: Path | None) -> dict[str, list[str]]:
    if previous is None:
        return {}
    table = pq.read_table(previous, columns=["person_id", "keys"])
    return dict(zip(table.column("person_id").to_pylist(), table.column("keys").to_pylist(), strict=True))


# --- people -----------------------------------------------------------------------------------------------------------

_OFFICE = Office._fields[:-1]  # but for the days


def _offices(source: Path, days: dict[str, Days | None]) -> Iterator[Office]:
    """The rows of `officials`; equal strings are kept once, since a collection repeats its titles and names all the time."""
    for columns in _columns(source, "officials", *_OFFICE):
        columns["variants"] = [tuple(map(intern, forms)) for forms in columns["variants"]]
        shared = ([intern(value) if isinstance(value, str) else value for value in columns[name]] for name in _OFFICE)
        yield from map(Office, *shared, [days[doc_id] for doc_id in columns["doc_id"]])


def _write_people(source: Path, tables: Tables, days: dict[str, Days | None], previous: dict[str, list[str]]) -> None:
    persons = people.people_of(_offices(source, days), previous)
    for start in range(0, len(persons), _PERSONS_AT_ONCE):
        some = [(person, people.tenures_of(person)) for person in persons[start : start + _PERSONS_AT_ONCE]]
        _add(tables, "persons", [people.person_row(person, tenures) for person, tenures in some])
        _add(tables, "tenures", [tenure for _, tenures in some for tenure in tenures])
    ids = {(s.doc_id, s.name): person.person_id for person in persons for s in person.sightings}
    with pq.ParquetFile(source / "officials.parquet") as file:
        for group in range(file.num_row_groups):
            rows = file.read_row_group(group)
            linked = [ids[pair] for pair in zip(rows.column("doc_id").to_pylist(), rows.column("name").to_pylist(), strict=True)]
            column = rows.schema.get_field_index("person_id")
            tables.add({"officials": rows.set_column(column, rows.schema.field(column), pa.array(linked, pa.string()))})


# --- places -----------------------------------------------------------------------------------------------------------


def _printed(source: Path) -> dict[str, set[str]]:
    """Every locality_id that occurs, with the forms printed of it."""
    printed: dict[str, set[str]] = {}
    for table in ("documents", "officials", "membership_figures"):
        for columns in _columns(source, table, "locality", "locality_id"):
            for form, identity in set(zip(columns["locality"], columns["locality_id"], strict=True)):
                if identity:
                    printed.setdefault(identity, set()).add(form)
    return printed
