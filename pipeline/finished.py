"""A finished run, read back: its `run.json` and its tables, which must be those that it names."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.sources import InputError
from pipeline.write import hash_of
from schemas import CONTRACT_VERSION


@dataclass(frozen=True, slots=True)
class Finished:
    """The folder of a run and what its run.json says."""

    folder: Path
    facts: dict[str, Any]

    def table(self, name: str) -> pa.Table:
        """One table, whole. Raises InputError when it is not the one that the run wrote."""
        path = self.folder / f"{name}.parquet"
        if name not in self.facts["sha256"] or not path.exists() or hash_of(path) != self.facts["sha256"][name]:
            raise InputError(f"{path} is not the table that {self.folder / 'run.json'} names: run dangbo extract anew")
        return pq.read_table(path)


def finished(output: str | Path) -> Finished:
    """Raises InputError when the folder holds no finished run of this contract."""
    folder = Path(output)
    path = folder / "run.json"
    if not path.exists():
        raise InputError(f"{folder} holds no finished run (no run.json): run dangbo extract first")
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        contract = facts["contract"]
        facts["sha256"].items()
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InputError(f"{path} is damaged: run dangbo extract anew") from None
    if contract != CONTRACT_VERSION:
        raise InputError(f"the tables in {folder} follow contract {contract}, not {CONTRACT_VERSION}: run dangbo extract anew")
    return Finished(folder, facts)
