"""A whole run: inputs → shards → worker processes → Parquet tables, `run.json` last.

The work folder `OUTPUT/.work` keeps finished shards until the run is complete: a run that was killed takes them up
again, and gives the same bytes as an undisturbed one. The tables are written in `OUTPUT/.work/next` and moved into
place when all are whole; earlier tables stay readable until then.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pyarrow as pa

import schemas
from pipeline import __version__, sources
from pipeline.records import document_id
from pipeline.shard import Item, process_shard
from pipeline.sources import Input, Reject
from pipeline.write import Tables, load_shard, save_shard

SHARD_BYTES = 1_000_000  # of text: enough to fill a row group, small enough to lose when a run is killed
SHARD_ITEMS = 500


class RunError(RuntimeError):
    """The environment fails (disk, permission, another run): one clear sentence; exit status 3."""


@dataclass(slots=True)
class Summary:
    """What a run did; `run.json` holds the same."""

    documents: int = 0
    rejects: int = 0
    ignored_files: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    bytes: int = 0
    seconds: float = 0.0
    input_bytes: int = 0  # of all readable files, and of those read so far
    input_bytes_read: int = 0
    shards: int = 0
    shards_kept: int = 0  # taken over from a run that was interrupted
    hashes: dict[str, str] = field(default_factory=dict)


@cache
def fingerprint() -> str:
    """Hash of all that results depend on: code, word lists, contract, and the libraries with models or data."""
    digest = hashlib.sha256()
    for package in (Path(__file__).parent, Path(schemas.__file__).parent):
        for path in sorted(p for p in package.rglob("*") if p.suffix in {".py", ".csv"}):
            digest.update(path.relative_to(package.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for library in ("underthesea", "underthesea_core", "vietnamadminunits", "pyarrow", "pydantic"):
        digest.update(f"{library} {version(library)}\0".encode())
    return digest.hexdigest()[:16]


def _items(inputs: Iterable[Input | Reject]) -> Iterator[Item | Reject]:
    """Give every input its place and id; a copy of an earlier one gets the suffix -2, -3 …"""
    copies: dict[str, int] = {}
    for index, source in enumerate(inputs):
        if isinstance(source, Reject):
            yield source
            continue
        s = source.supplied
        first = document_id(source.text, (s.title, s.byline, s.publisher, s.url, s.published))
        copies[first] = number = copies.get(first, 0) + 1
        yield Item(index, first if number == 1 else f"{first}-{number}", None if number == 1 else first, source)


def _shards(items: Iterable[Item | Reject]) -> Iterator[list[Item | Reject]]:
    shard: list[Item | Reject] = []
    size = 0
    for item in items:
        shard.append(item)
        size += 0 if isinstance(item, Reject) else len(item.source.text.encode())
        if len(shard) >= SHARD_ITEMS or size >= SHARD_BYTES:
            yield shard
            shard, size = [], 0
    if shard:
        yield shard


def _key(shard: list[Item | Reject], tokens: bool) -> str:
    """What a shard's result depends on besides the fingerprint: exactly its inputs, in order."""
    digest = hashlib.sha256(f"{fingerprint()} {tokens}".encode())
    for item in shard:
        digest.update(repr(item).encode() + b"\0")
    return digest.hexdigest()[:32]


@contextmanager
def _only_run(work: Path) -> Iterator[None]:
    """Hold the output folder for one run at a time; the lock goes with the process, however it ends."""
    with (work / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise RunError(f"another run is writing into {work.parent}: wait for it or choose another output folder") from None
        yield


class _Inline:
    """Stands for the process pool when one worker is asked for: the work is done in this process."""

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(function(*arguments))
        return future

    def __enter__(self) -> _Inline:
        return self

    def __exit__(self, *_: object) -> None:
        return None


def _do_shard(shard: list[Item | Reject], folder: str, tokens: bool) -> None:
    save_shard(process_shard(shard, tokens), Path(folder))


def _finished(
    shards: Iterable[list[Item | Reject]], work: Path, workers: int, tokens: bool, summary: Summary, progress: Callable[[Summary], None]
) -> Iterator[dict[str, pa.Table]]:
    """The tables of every shard in input order, with at most a few shards ahead of the one that is written."""
    executor: ProcessPoolExecutor | _Inline = _Inline() if workers == 1 else ProcessPoolExecutor(max_workers=workers, mp_context=get_context("spawn"))
    waiting: deque[tuple[Path, Future[Any] | None, list[Item | Reject]]] = deque()

    def next_done() -> dict[str, pa.Table]:
        folder, future, shard = waiting.popleft()
        if future is not None:
            try:
                future.result()
            except BrokenProcessPool:
                raise RunError(
                    "a worker process died (out of memory?): run the command again, it continues after the last finished shard; "
                    "use fewer workers if it happens again"
                ) from None
        summary.shards += 1
        summary.shards_kept += future is None
        tables = load_shard(folder)
        summary.documents += tables["documents"].num_rows
        summary.rejects += tables["rejects"].num_rows
        summary.bytes += sum(len(i.source.text.encode()) for i in shard if isinstance(i, Item))
        if len(shard) != tables["documents"].num_rows + tables["rejects"].num_rows:
            raise AssertionError(f"{len(shard)} inputs became {tables['documents'].num_rows} documents and {tables['rejects'].num_rows} rejects")
        progress(summary)
        return tables

    with executor:
        for shard in shards:
            folder = work / "shards" / _key(shard, tokens)
            future = None if folder.exists() else executor.submit(_do_shard, shard, str(folder), tokens)
            waiting.append((folder, future, shard))
            if len(waiting) > 2 * workers - 1:
                yield next_done()
        while waiting:
            yield next_done()


def run(
    source: str | Path,
    output: str | Path,
    workers: int = 1,
    *,
    tokens: bool = False,
    progress: Callable[[Summary], None] = lambda _: None,
) -> Summary:
    """Read every input under `source` and write the tables and `run.json` into the folder `output`.

    `source` is a file, a folder or a glob; `tokens` asks for the words too. Rows, order and bytes do not depend on `workers`.
    Raises sources.InputError when `source` does not exist or is of no known kind, ValueError for a wrong option,
    RunError when the output folder cannot be written or another run holds it.
    """
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    started = time.perf_counter()
    counted = sources.Counted()
    output = Path(output)
    inputs = sources.inputs(source, counted, skip=output)  # raises for a wrong path before anything is written
    work = output / ".work"
    try:
        work.mkdir(parents=True, exist_ok=True)
        with _only_run(work):
            summary = Summary()
            next_tables = work / "next"
            shutil.rmtree(next_tables, ignore_errors=True)
            names = [*schemas.TABLES, *(schemas.ON_REQUEST if tokens else ())]
            tables = Tables(next_tables, names, fingerprint())

            def show(summary: Summary) -> None:
                summary.input_bytes, summary.input_bytes_read = counted.size, counted.read
                progress(summary)

            for shard in _finished(_shards(_items(inputs)), work, workers, tokens, summary, show):
                tables.add(shard)
            summary.hashes = tables.close()
            summary.rows = tables.rows
            summary.ignored_files = counted.ignored
            summary.seconds = time.perf_counter() - started
            _publish(next_tables, output, summary, workers)
            shutil.rmtree(work / "shards", ignore_errors=True)
    except OSError as error:
        raise RunError(f"cannot write into {output}: {error.strerror or error}") from error
    return summary


def _publish(next_tables: Path, output: Path, summary: Summary, workers: int) -> None:
    """Move the finished tables into place, `run.json` last: it names each table's hash, so readers can check the set."""
    facts = {
        "contract": schemas.CONTRACT_VERSION,
        "version": __version__,
        "fingerprint": fingerprint(),
        "workers": workers,
        "documents": summary.documents,
        "rejects": summary.rejects,
        "ignored_files": summary.ignored_files,
        "rows": summary.rows,
        "bytes": summary.bytes,
        "seconds": round(summary.seconds, 3),
        "sha256": summary.hashes,
    }
    (next_tables / "run.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name in summary.hashes:
        os.replace(next_tables / f"{name}.parquet", output / f"{name}.parquet")
    for table in set(schemas.ON_REQUEST) - set(summary.hashes):
        (output / f"{table}.parquet").unlink(missing_ok=True)  # of an earlier run: it would not fit these documents
    os.replace(next_tables / "run.json", output / "run.json")
