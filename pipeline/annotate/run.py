"""The documents of a finished run with their mention rows, by the names that gold knows them by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.annotate.model import Row
from pipeline.finished import finished

TABLES = ("dates", "officials", "membership_figures", "percentages")
_ENDING = re.compile(r"\.(?:txt|html?|jsonl|parquet)(?:\.(?:gz|zst))?$", re.I)


@dataclass(frozen=True, slots=True)
class Document:
    """`name` is the input's own id, else the file's name without ending, else `doc_id`: the first that no other document has."""

    name: str
    row: Row
    tables: dict[str, list[Row]]


def _names(rows: list[Row]) -> list[str]:
    given = [(row["source_id"], _ENDING.sub("", row["source_path"].rpartition("/")[2]), row["doc_id"]) for row in rows]
    uses = Counter(name for names in given for name in {*names} if name)
    return [next((n for n in names[:2] if n and uses[n] == 1 and "/" not in n and n not in (".", "..")), names[2]) for names in given]


def documents(output: Path, only: Collection[str] | None = None) -> Iterator[Document]:
    """The documents of the run in its order, without exact copies; `only` chooses by name or `doc_id`.

    Raises sources.InputError when the folder holds no finished run.
    """
    run = finished(output)
    all_documents = run.table("documents")
    known = all_documents.select(["doc_id", "source_id", "source_path", "duplicate_of"]).to_pylist()
    firsts = [row for row in known if row["duplicate_of"] is None]
    names = {row["doc_id"]: name for row, name in zip(firsts, _names(firsts), strict=True)}
    chosen = [doc_id for doc_id, name in names.items() if only is None or name in only or doc_id in only]
    tables: dict[str, dict[str, list[Row]]] = {doc_id: {table: [] for table in TABLES} for doc_id in chosen}
    for table in TABLES:
        for row in _of(run.table(table), chosen):
            tables[row["doc_id"]][table].append(row)
    for row in _of(all_documents, chosen):
        yield Document(names[row["doc_id"]], row, tables[row["doc_id"]])


def _of(table: pa.Table, doc_ids: list[str]) -> list[Row]:
    return list(table.filter(pc.is_in(table["doc_id"], pa.array(doc_ids, pa.string()))).to_pylist())
