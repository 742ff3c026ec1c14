"""What was found in documents, kept by content from run to run.

    kept = Kept(folder)              # takes up what earlier runs left, and removes what is damaged
    new = kept.missing(sources)      # those that must be extracted
    kept.add(done)                   # a worker has extracted them: a pack
    kept.result(source)              # Place(pack, row), or Failure(stage, error)
    kept.remove_unused()             # when the run is complete

A pack is one file: the tables that one worker made of some documents at a time. Nothing in it depends on where a document
stands or what stands beside it (`pipeline.assemble` adds that), so it serves every later run of the same code. Its name is the
hash of its bytes: a damaged pack is noticed and its documents are extracted again. A document that failed is in no pack: the
next run tries it again. Texts that any run reads anyway are left out.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from pipeline.formats import Input, Page
from pipeline.write import hash_of

_INDEX = """
PRAGMA journal_mode = off;
CREATE TABLE results (key TEXT PRIMARY KEY, pack INTEGER, row INTEGER, encoding TEXT, stage TEXT, error TEXT) WITHOUT ROWID;
CREATE TABLE copies (doc_id TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the rows of a source are: in a pack (by number), with this row of `documents`. `encoding`: what the source was read with."""

    pack: int
    row: int
    encoding: str


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document was not extracted: the stage, and a sentence on what is wrong."""

    stage: str
    error: str


@dataclass(frozen=True, slots=True)
class Done:
    """What a worker made of its documents: a pack, and by key those that failed."""

    pack: Path
    failed: dict[str, Failure]


KEYS = pa.schema([("key", pa.string()), ("row", pa.int32()), ("encoding", pa.string())])  # of each source of a pack, see Place


# --- packs ------------------------------------------------------------------------------------------------------------


def save_pack(part: Path, tables: dict[str, pa.Table]) -> Path:
    """Write a pack into the file `part` and give it its name. The first table is `keys`, of KEYS."""
    with pa.OSFile(str(part), "wb") as sink:
        for name, table in tables.items():
            schema = pa.schema([field.remove_metadata() for field in table.schema], metadata={"table": name})
            with pa.ipc.new_stream(sink, schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as writer:
                writer.write_table(table.cast(schema))
    pack = part.with_name(f"{hash_of(part)}.pack")
    os.replace(part, pack)
    return pack


def load_pack(path: Path, only: str | None = None) -> dict[str, pa.Table]:
    """The tables of a pack by name; `only` that one and those before it."""
    tables: dict[str, pa.Table] = {}
    with pa.OSFile(str(path), "rb") as source:
        while source.tell() < source.size() and only not in tables:
            with pa.ipc.open_stream(source) as stream:
                tables[stream.schema.metadata[b"table"].decode()] = stream.read_all()
    return tables


# --- the index --------------------------------------------------------------------------------------------------------


class Kept:
    """The packs of one folder and an index of them: a table outside of memory, since there may be millions of documents.

    The folder is named after all that results depend on beside the documents; folders of other names beside it are of
    earlier versions of the code or of other options.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.interrupted = len({part.name.split("-")[0] for part in folder.glob("*.part")})  # begun by a run that was killed
        self._index = sqlite3.connect("")  # a temporary file, and that only where it outgrows its cache
        self._index.executescript(_INDEX)
        self._packs: list[Path] = []
        self._used: set[int] = set()
        for part in folder.glob("*.part"):
            part.unlink()
        for pack in sorted(folder.glob("*.pack")):
            if hash_of(pack) == pack.stem:
                self._list(pack)
            else:
                pack.unlink()
        self._earlier = len(self._packs)

    def close(self) -> None:
        self._index.close()

    def _list(self, pack: Path) -> None:
        keys = load_pack(pack, only="keys")["keys"]
        number = len(self._packs)
        self._packs.append(pack)
        rows = ((of["key"], number, of["row"], of["encoding"]) for of in keys.to_pylist())
        self._index.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, NULL, NULL)", rows)

    def missing(self, sources: Iterable[Input | Page]) -> list[Input | Page]:
        """Those whose results are neither kept nor already asked for, each content once; they count as asked for from now on."""
        new = []
        for source in sources:
            if self._index.execute("INSERT OR IGNORE INTO results (key) VALUES (?)", (source.key,)).rowcount:
                new.append(source)
        return new

    def add(self, done: Done) -> None:
        self._list(done.pack)
        failures = ((key, failure.stage, failure.error) for key, failure in done.failed.items())
        self._index.executemany("INSERT OR REPLACE INTO results VALUES (?, NULL, NULL, NULL, ?, ?)", failures)

    def result(self, source: Input | Page) -> Place | Failure:
        """Where the rows of a source are, or why there are none. It must have been kept or added."""
        _, pack, row, encoding, stage, error = self._index.execute("SELECT * FROM results WHERE key = ?", (source.key,)).fetchone()
        if pack is None:
            return Failure(stage, error)
        self._used.add(pack)
        return Place(pack, row, encoding)

    def of_earlier_run(self, place: Place) -> bool:
        return place.pack < self._earlier

    def load(self, pack: int) -> dict[str, pa.Table]:
        return load_pack(self._packs[pack])

    def number_of_copy(self, doc_id: str) -> int:
        """1 for the first document of this id that is asked for, 2 for the next …"""
        if self._index.execute("INSERT OR IGNORE INTO copies VALUES (?, 1)", (doc_id,)).rowcount:
            return 1
        self._index.execute("UPDATE copies SET number = number + 1 WHERE doc_id = ?", (doc_id,))
        number: int = self._index.execute("SELECT number FROM copies WHERE doc_id = ?", (doc_id,)).fetchone()[0]
        return number

    def remove_unused(self) -> None:
        """Leave the packs that this run took something from, and nothing else."""
        for number, pack in enumerate(self._packs):
            if number not in self._used:
                pack.unlink(missing_ok=True)
        for other in self.folder.parent.iterdir():
            if other != self.folder:
                shutil.rmtree(other, ignore_errors=True)
