"""Arrow tables → Parquet files that appear whole or not at all."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline import __version__
from schemas import ALL, CONTRACT_VERSION
from schemas.arrow import arrow_schema


def metadata(fingerprint: str) -> dict[str, str]:
    """Key-value metadata of every file: the versions that its rows depend on."""
    return {"dangbo.contract": CONTRACT_VERSION, "dangbo.version": __version__, "dangbo.fingerprint": fingerprint}


@dataclass(frozen=True, slots=True)
class Linked:
    """What the linking step wrote: rows and SHA-256 of each table."""

    rows: dict[str, int]
    hashes: dict[str, str]


class Tables:
    """Writers of all tables into one folder; each shard becomes one row group a table."""

    def __init__(self, folder: Path, tables: list[str], fingerprint: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.rows = dict.fromkeys(tables, 0)
        self._schemas = {table: arrow_schema(ALL[table], metadata(fingerprint)) for table in tables}
        self._writers = {
            # Spark and older readers take format 2.6 with the Arrow schema stored beside it
            table: pq.ParquetWriter(folder / f"{table}.parquet", schema, compression="zstd", store_schema=True)
            for table, schema in self._schemas.items()
        }

    def __enter__(self) -> Tables:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        for writer in self._writers.values() if failed else ():
            with suppress(OSError):
                writer.close()
            writer.is_open = False  # or it tries again when it is collected, and prints that it failed

    def add(self, tables: dict[str, pa.Table]) -> None:
        for name, table in tables.items():
            if table.num_rows:
                self._writers[name].write_table(table.cast(self._schemas[name]), row_group_size=table.num_rows)
                self.rows[name] += table.num_rows

    def close(self) -> dict[str, str]:
        """Finish all files and return each one's SHA-256."""
        for writer in self._writers.values():
            writer.close()
        return {name: hash_of(self.folder / f"{name}.parquet") for name in self._writers}


def hash_of(path: Path) -> str:
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()
