"""A whole run: inputs → shards → worker processes → Parquet tables, `run.json` last.

The work folder `OUTPUT/.work` keeps what was found in each document (`pipeline.kept`): a run that was killed is taken up where
it was, and a run over a grown folder extracts only what is new or changed; both give the same bytes as an undisturbed run from
the start. The tables are written in `OUTPUT/.work/next` and moved into place when all are whole; earlier tables stay
readable until then.
"""

from __future__ import annotations

import datetime as dt
import fcntl
import hashlib
import json
import os
import shutil
import sqlite3
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import schemas
from pipeline import __version__, datapackage, log, sources
from pipeline.assemble import Numbered, assemble
from pipeline.formats import Page, Reject, Source
from pipeline.kept import Kept
from pipeline.worker import TIME_LIMIT, Pool, Task, WorkerDiedError
from pipeline.write import Linked, Tables, hash_of

SHARD_BYTES = 1_000_000  # of text: enough to fill a row group, small enough to lose when a run is killed
SHARD_ITEMS = 500
PAGE_TEXT = 10  # a web page is so many times as large as the article in it


class RunError(RuntimeError):
    """The environment fails (disk, permission, another run): one clear sentence; exit status 3."""


class OptionError(ValueError):
    """An option has a value that it cannot have: one clear sentence; exit status 2."""


@dataclass(frozen=True, slots=True)
class Options:
    workers: int = 1
    tokens: bool = False
    time_limit: float = TIME_LIMIT

    def __post_init__(self) -> None:
        if self.workers < 1:
            raise OptionError(f"workers must be 1 or more, not {self.workers}")
        if not 0.01 <= self.time_limit <= 1e6:
            raise OptionError(f"the time limit must be from 0.01 to 1,000,000 seconds, not {self.time_limit:g}")


@dataclass(slots=True)
class Summary:
    """What a run did; `run.json` holds the same."""

    inputs: int = 0
    documents: int = 0
    rejects: int = 0
    ignored_files: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    bytes: int = 0
    started_at: dt.datetime = dt.datetime.min
    seconds: float = 0.0
    input_bytes: int = 0  # of all readable files, and of those read so far
    input_bytes_read: int = 0
    shards: int = 0
    shards_redone: int = 0  # begun by an earlier run that was ended before it had finished them
    taken_over: int = 0  # documents that an earlier run extracted
    extracted: int = 0  # documents that this run extracted; the others are exact copies
    workers_replaced: int = 0  # processes that died, or were ended at the time limit
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


def _shards(inputs: Iterable[Source], summary: Summary) -> Iterator[list[Numbered]]:
    """Consecutive inputs, numbered from 0: each shard becomes a row group of every table."""
    shard: list[Numbered] = []
    size = 0
    for index, source in enumerate(inputs):
        summary.inputs += 1
        shard.append((index, source))
        if not isinstance(source, Reject):
            size += source.size // (PAGE_TEXT if isinstance(source, Page) else 1)
        if len(shard) >= SHARD_ITEMS or size >= SHARD_BYTES:
            yield shard
            shard, size = [], 0
    if shard:
        yield shard


@contextmanager
def _only_run(work: Path) -> Iterator[None]:
    """Hold the output folder for one run at a time; the lock goes with the process, however it ends."""
    with (work / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise RunError(f"another run is writing into {work.parent}: wait for it or choose another output folder") from None
        yield


def _finished(
    shards: Iterable[list[Numbered]], kept: Kept, pool: Pool, options: Options, summary: Summary, progress: Callable[[Summary], None]
) -> Iterator[dict[str, pa.Table]]:
    """The tables of every shard in input order, with at most a few shards ahead of the one that is written."""
    waiting: deque[tuple[list[Numbered], Task | None]] = deque()

    def next_done() -> dict[str, pa.Table]:
        inputs, task = waiting.popleft()
        if task is not None:
            done = pool.wait(task)
            kept.add(done)
            summary.extracted += len(task.sources) - len(done.failed)
        shard = assemble(inputs, kept)
        log.shard((source for _, source in inputs), shard.tables)
        summary.shards += 1
        summary.documents += shard.documents
        summary.taken_over += shard.taken_over
        summary.rejects += len(inputs) - shard.documents
        summary.bytes += sum(source.size for _, source in inputs if not isinstance(source, Reject))
        summary.workers_replaced = pool.replaced
        progress(summary)
        return shard.tables

    for number, inputs in enumerate(shards):
        new = kept.missing(source for _, source in inputs if not isinstance(source, Reject))
        task = Task(kept.folder, number, new, options.tokens) if new else None
        if task is not None:
            pool.submit(task)
        waiting.append((inputs, task))
        if len(waiting) > 2 * options.workers - 1:
            yield next_done()
    while waiting:
        yield next_done()


def run(
    source: str | Path,
    output: str | Path,
    workers: int = 1,
    *,
    tokens: bool = False,
    time_limit: float = TIME_LIMIT,
    progress: Callable[[Summary], None] = lambda _: None,
) -> Summary:
    """Read every input under `source` and write the tables and `run.json` into the folder `output`.

    `source` is a file, a folder or a glob; `tokens` asks for the words too; `time_limit`: seconds of processor time for one
    document, which is rejected when it takes longer. Rows, order and bytes do not depend on `workers`.
    Raises sources.InputError when `source` does not exist or holds nothing to read, OptionError (a ValueError) for a wrong
    option, RunError when the output folder cannot be written or another run holds it.
    """
    options = Options(workers, tokens, time_limit)
    started, started_at = time.perf_counter(), dt.datetime.now(dt.UTC)
    counted = sources.Counted()
    output = Path(output)
    pool = Pool(options.workers, options.time_limit)
    inputs = sources.unparsed(source, counted, skip=output)  # raises for a wrong path before anything is written
    work = output / ".work"
    try:
        work.mkdir(parents=True, exist_ok=True)
        with _only_run(work), closing(Kept(work / "shards" / _settings(options))) as kept, pool:
            log.event("run_started", input=str(source), output=str(output), version=__version__, fingerprint=fingerprint(), options=asdict(options))
            summary = Summary(started_at=started_at, shards_redone=kept.interrupted)
            next_tables = work / "next"
            shutil.rmtree(next_tables, ignore_errors=True)
            names = [*schemas.TABLES, *(schemas.ON_REQUEST if tokens else ())]

            def show(summary: Summary) -> None:
                summary.input_bytes, summary.input_bytes_read = counted.size, counted.read
                progress(summary)

            with Tables(next_tables, names, fingerprint()) as tables:
                for shard in _finished(_shards(inputs, summary), kept, pool, options, summary, show):
                    tables.add(shard)
                summary.hashes = tables.close()
            summary.rows = tables.rows
            linked = _link(pool, next_tables, work / "linked", next_tables)
            summary.hashes |= linked.hashes
            summary.rows |= linked.rows
            if summary.inputs != tables.rows["documents"] + tables.rows["rejects"]:
                raise RunError(f"{summary.inputs} inputs became {summary.documents} documents and {summary.rejects} rejects: please report this")
            summary.ignored_files = counted.ignored
            summary.seconds = time.perf_counter() - started
            _publish(next_tables, output, summary, options)
            log.event("run_finished", documents=summary.documents, rejects=summary.rejects, rows=summary.rows, seconds=round(summary.seconds, 3))
            kept.remove_unused()
    except OSError as error:
        raise RunError(f"cannot write into {output}: {error.strerror or error}") from error
    except sqlite3.Error as error:
        raise RunError(f"the index of documents cannot be kept in the system's folder for temporary files: {error}") from error
    except WorkerDiedError as error:
        raise RunError(str(error)) from None
    return summary


def _settings(options: Options) -> str:
    """What the results of a document depend on beside the document, as a name; a limit of time changes none that are there."""
    return f"{fingerprint()}-python{sys.version_info.major}.{sys.version_info.minor}{'-tokens' if options.tokens else ''}"


def _link(pool: Pool, source: Path, aside: Path, target: Path, previous: Path | None = None) -> Linked:
    """Link the tables in `source`; the results go into `target` when all are whole."""
    shutil.rmtree(aside, ignore_errors=True)
    linked = pool.link(source, aside, fingerprint(), previous)
    for name in linked.hashes:
        os.replace(aside / f"{name}.parquet", target / f"{name}.parquet")
    aside.rmdir()
    return linked


def relink(output: str | Path, previous: str | Path | None = None) -> Linked:
    """Make the linked tables of a finished run anew, with the ids of the `persons` table of an earlier run (a file) where given.

    Raises sources.InputError when `output` holds no finished run of this version or `previous` is no `persons` table, RunError
    when the folder cannot be written or a run holds it.
    """
    output = Path(output)
    if not (output / "run.json").exists():
        raise sources.InputError(f"{output} holds no finished run (no run.json): run dangbo extract first")
    facts = json.loads((output / "run.json").read_text(encoding="utf-8"))
    if facts["fingerprint"] != fingerprint():
        raise sources.InputError(f"the tables in {output} were made by another version of dangbo: run dangbo extract again")
    earlier = Path(previous) if previous is not None else None
    if earlier is not None and not _holds_persons(earlier):
        raise sources.InputError(f"{earlier} is no persons table: give the persons.parquet of an earlier run")
    work = output / ".work"
    try:
        work.mkdir(exist_ok=True)
        with _only_run(work), Pool(0, TIME_LIMIT) as pool:
            next_tables = work / "next"
            shutil.rmtree(next_tables, ignore_errors=True)
            next_tables.mkdir()
            linked = _link(pool, output, work / "linked", next_tables, earlier)
            facts["rows"] |= linked.rows
            facts["sha256"] |= linked.hashes
            facts["previous_persons"] = hash_of(earlier) if earlier is not None else None
            _move(next_tables, output, linked.hashes, facts)
    except OSError as error:
        raise RunError(f"cannot write into {output}: {error.strerror or error}") from error
    except WorkerDiedError as error:
        raise RunError(str(error)) from None
    return linked


def _holds_persons(path: Path) -> bool:
    try:
        return {"person_id", "keys"} <= set(pq.read_schema(path).names)
    except (OSError, pa.ArrowInvalid):
        return False


def facts_of(summary: Summary, options: dict[str, Any]) -> dict[str, Any]:
    """What `run.json` holds of every run, on Spark too."""
    return {
        "contract": schemas.CONTRACT_VERSION,
        "version": __version__,
        "fingerprint": fingerprint(),
        "options": options,
        "inputs": summary.inputs,
        "documents": summary.documents,
        "rejects": summary.rejects,
        "ignored_files": summary.ignored_files,
        "rows": summary.rows,
        "bytes": summary.bytes,
        "started": summary.started_at.isoformat(timespec="seconds"),
        "seconds": round(summary.seconds, 3),
    }


def _publish(next_tables: Path, output: Path, summary: Summary, options: Options) -> None:
    facts = facts_of(summary, asdict(options)) | {
        "workers_replaced": summary.workers_replaced,
        "taken_over": summary.taken_over,
        "extracted": summary.extracted,
        "shards_redone": summary.shards_redone,
        "sha256": summary.hashes,
    }
    for table in set(schemas.ON_REQUEST) - set(summary.hashes):
        (output / f"{table}.parquet").unlink(missing_ok=True)  # of an earlier run: it would not fit these documents
    _move(next_tables, output, summary.hashes, facts)


def _move(next_tables: Path, output: Path, tables: Iterable[str], facts: dict[str, Any]) -> None:
    """Move finished tables into place, describe them, `run.json` last: it names each table's hash, so readers can check the set."""
    (next_tables / "run.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name in tables:
        os.replace(next_tables / f"{name}.parquet", output / f"{name}.parquet")
    datapackage.write(output, facts["sha256"], facts["rows"])
    os.replace(next_tables / "run.json", output / "run.json")
