"""Kept results → the tables of a shard: what depends on where a document stands is added here.

That is its place in the order, its path, line and own id, and whether it copies an earlier document. The rows themselves come
from packs, in whatever packs they are; the same shard gives the same tables, bit for bit, whichever runs made the packs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.formats import Input, Page, Reject, Source
from pipeline.kept import Failure, Kept, Place
from schemas.arrow import to_table
from schemas.columns import validated
from schemas.documents import RejectRecord

_OF_COPIES = ("documents", "sentences", "tokens")  # a copy has rows in these tables alone, so that nothing is counted twice

Numbered = tuple[int, Source]  # place in the input order, from 0


@dataclass(frozen=True, slots=True)
class Shard:
    """`taken_over`: how many of the documents were extracted by an earlier run."""

    tables: dict[str, pa.Table]
    documents: int
    taken_over: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    index: int
    source: Input | Page
    place: Place


def assemble(inputs: Sequence[Numbered], kept: Kept) -> Shard:
    """The tables of consecutive inputs, in their order; call it in the order of the shards, since copies are numbered."""
    rejects: list[Reject] = []
    wanted: list[_Wanted] = []
    for index, source in inputs:
        if isinstance(source, Reject):
            rejects.append(source)
            continue
        result = kept.result(source)
        if isinstance(result, Failure):
            rejects.append(Reject(source.source_path, source.source_line, result.stage, result.error, source.size))
        else:
            wanted.append(_Wanted(index, source, result))
    tables = _numbered(wanted, _gathered(wanted, kept), kept) if wanted else {}
    tables["rejects"] = _reject_table(rejects)
    return Shard(tables, len(wanted), sum(kept.of_earlier_run(w.place) for w in wanted))


_Rows = tuple[pa.Table, Any]  # a table, and for each of its rows the position of its document among the wanted


def _gathered(wanted: list[_Wanted], kept: Kept) -> dict[str, _Rows]:
    """The rows of the wanted documents in their order, by table; one pack is in memory at a time."""
    parts: dict[str, list[_Rows]] = {}
    by_pack = sorted(range(len(wanted)), key=lambda position: wanted[position].place.pack)
    for pack, some in groupby(by_pack, key=lambda position: wanted[position].place.pack):
        positions = np.array(list(some))
        for name, rows in _of_pack(kept.load(pack), positions, [wanted[position].place.row for position in positions]).items():
            parts.setdefault(name, []).append(rows)
    return {name: _in_order(some) for name, some in parts.items()}


def _of_pack(tables: dict[str, pa.Table], positions: Any, documents: list[int]) -> dict[str, _Rows]:
    """Of each table of a pack the rows of these documents; a table is sorted by document, so each has a range of its rows."""
    found = {}
    ids = tables["documents"]["doc_id"].combine_chunks()
    del tables["keys"]
    whole = documents == list(range(len(ids)))  # as it mostly is: nothing must be looked for
    for name, table in tables.items():
        of_row = pc.index_in(table["doc_id"], value_set=ids).to_numpy()
        if whole:
            found[name] = (table, positions[of_row])
            continue
        first, stop = np.searchsorted(of_row, documents, "left"), np.searchsorted(of_row, documents, "right")
        rows = np.concatenate([np.arange(a, b) for a, b in zip(first, stop, strict=True)])
        found[name] = (table.take(pa.array(rows)), np.repeat(positions, stop - first))
    return found


def _in_order(parts: list[_Rows]) -> _Rows:
    positions = np.concatenate([some for _, some in parts])
    table = pa.concat_tables([table for table, _ in parts])
    if (positions[1:] < positions[:-1]).any():
        order = np.argsort(positions, kind="stable")
        table, positions = table.take(pa.array(order)), positions[order]
    return table.combine_chunks(), positions  # one chunk, however many packs there were: the bytes of a Parquet file depend on it


def _numbered(wanted: list[_Wanted], gathered: dict[str, _Rows], kept: Kept) -> dict[str, pa.Table]:
    """The tables with everything that depends on where the documents stand."""
    documents, _ = gathered["documents"]
    ids = documents["doc_id"].to_pylist()
    numbers = [kept.number_of_copy(doc_id) for doc_id in ids]
    own = pa.array([doc_id if number == 1 else f"{doc_id}-{number}" for doc_id, number in zip(ids, numbers, strict=True)])
    first = np.array(numbers) == 1
    tables = {}
    for name, (table, positions) in gathered.items():
        if name not in _OF_COPIES and not first.all():
            table, positions = table.filter(pa.array(first[positions])).combine_chunks(), positions[first[positions]]
        tables[name] = _with(table, doc_id=own.take(pa.array(positions)))
    sources = [w.source for w in wanted]
    tables["documents"] = _with(
        tables["documents"],
        doc_index=[w.index for w in wanted],
        duplicate_of=[None if number == 1 else doc_id for doc_id, number in zip(ids, numbers, strict=True)],
        source_path=[source.source_path for source in sources],
        source_line=[source.source_line for source in sources],
        source_id=[source.source_id if isinstance(source, Input) else None for source in sources],
        encoding=[w.source.encoding if isinstance(w.source, Input) else w.place.encoding for w in wanted],
        text=[source.text if isinstance(source, Input) else text for source, text in zip(sources, documents["text"].to_pylist(), strict=True)],
    )
    return tables


def _with(table: pa.Table, **columns: Any) -> pa.Table:
    """The table with other values in these columns."""
    for name, values in columns.items():
        at = table.schema.get_field_index(name)
        field = table.schema.field(at)
        table = table.set_column(at, field, values if isinstance(values, pa.Array) else pa.array(values, field.type))
    return table


def _reject_table(rejects: list[Reject]) -> pa.Table:
    rows = [{"source_path": r.source_path, "line": r.line, "stage": r.stage, "error": printable(r.error), "bytes": r.bytes} for r in rejects]
    return to_table(RejectRecord, validated(RejectRecord, rows))


def printable(error: str) -> str:
    """It may quote half a surrogate pair."""
    return error.encode("utf-8", "backslashreplace").decode()
