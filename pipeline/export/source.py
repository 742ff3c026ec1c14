"""A finished run as the exporters read it: its tables, row by row, and only if they are the ones that `run.json` names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.write import hash_of
from schemas import ALL, CONTRACT_VERSION

BATCH = 500  # rows held at a time


class ExportError(ValueError):
    """Wrong use: one clear sentence; exit status 2."""


class MissingExtraError(RuntimeError):
    """A library is not installed; the sentence says which extra brings it; exit status 3."""


@dataclass(slots=True)
class Exported:
    """What was written. `notes`: sentences on what is not in the files as it is in the tables."""

    files: list[Path]
    rows: dict[str, int]
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Run:
    folder: Path
    facts: dict[str, Any]

    @property
    def tables(self) -> list[str]:
        """The tables that the run has written, in the order of the contract."""
        return [table for table in ALL if table in self.facts["sha256"]]

    def schema(self, table: str) -> pa.Schema:
        return pq.read_schema(self.folder / f"{table}.parquet")

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        with pq.ParquetFile(self.folder / f"{table}.parquet") as source:
            for batch in source.iter_batches(BATCH):
                yield from batch.to_pylist()


def open_run(folder: Path) -> Run:
    """Raises ExportError when the folder holds no finished run, one of another contract, or tables that were changed since."""
    path = folder / "run.json"
    if not path.is_file():
        raise ExportError(f"{folder} holds no finished run (no run.json): run dangbo extract INPUT -o {folder} first")
    run = Run(folder, json.loads(path.read_text(encoding="utf-8")))
    if run.facts["contract"] != CONTRACT_VERSION:
        raise ExportError(f"the tables in {folder} follow contract {run.facts['contract']}, this is {CONTRACT_VERSION}: run dangbo extract again")
    for table in run.tables:
        found = folder / f"{table}.parquet"
        if not found.is_file() or hash_of(found) != run.facts["sha256"][table]:
            raise ExportError(f"{found} is not the file that {path} names (is a run writing into the folder?): run dangbo extract again")
    return run
