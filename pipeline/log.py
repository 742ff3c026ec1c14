"""What happens in a run, as events of Python's logger `dangbo`; `dangbo extract --log FILE` writes each as one JSON object a line.

    {"time": "2026-11-22T02:30:00.123+00:00", "level": "warning", "event": "reject", "source_path": "a.txt", "line": null,
     "doc_id": null, "stage": "decode", "error": "…"}

docs/command.md lists the events and their fields. Nothing is written unless somebody listens.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

    from pipeline.formats import Input, Page, Source

_LOGGER = logging.getLogger("dangbo")
_LOGGER.addHandler(logging.NullHandler())  # or Python would print warnings where nobody asked for a log


def event(name: str, level: int = logging.INFO, **fields: object) -> None:
    """Tell one event to whoever listens to the logger `dangbo`; a handler of one's own finds `fields` in the record."""
    _LOGGER.log(level, name, extra={"fields": fields})


def place_of(source: Input | Page) -> dict[str, object]:
    """Which input an event is about. A web page has its `doc_id` from the text in it, which is not known before it is parsed."""
    from pipeline.formats import Input

    doc_id = source.key if isinstance(source, Input) else None
    return {"source_path": source.source_path, "line": source.source_line, "doc_id": doc_id}


def shard(sources: Iterable[Source], tables: dict[str, pa.Table]) -> None:
    """Tell of each reject and of each copy of an earlier document."""
    from pipeline.formats import Reject

    if tables["rejects"].num_rows and _LOGGER.isEnabledFor(logging.WARNING):
        read = {(source.source_path, source.source_line): source for source in sources if not isinstance(source, Reject)}
        for row in tables["rejects"].to_pylist():
            source = read.get((row["source_path"], row["line"]))  # None: it could not even be read
            place = place_of(source) if source else {"source_path": row["source_path"], "line": row["line"], "doc_id": None}
            event("reject", logging.WARNING, **place, stage=row["stage"], error=row["error"])
    if "documents" in tables and _LOGGER.isEnabledFor(logging.INFO):
        for row in tables["documents"].select(["source_path", "source_line", "doc_id", "duplicate_of"]).to_pylist():
            if row["duplicate_of"] is not None:
                event("copy", source_path=row["source_path"], line=row["source_line"], doc_id=row["doc_id"], duplicate_of=row["duplicate_of"])


class _JsonLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        time = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")
        fields: dict[str, Any] = getattr(record, "fields", {})
        return json.dumps({"time": time, "level": record.levelname.lower(), "event": record.getMessage()} | fields, ensure_ascii=False)


@contextmanager
def to_file(path: Path | None) -> Iterator[None]:
    """Add the events of the block to the end of a file; what ends the block is an event too. Raises OSError when it cannot be opened."""
    if path is None:
        yield
        return
    handler = logging.FileHandler(path, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(_JsonLine())
    before = _LOGGER.level, _LOGGER.propagate
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False  # the file is what was asked for, not the caller's own log as well
    _LOGGER.addHandler(handler)
    try:
        yield
    except BaseException as error:
        event("run_failed", logging.ERROR, error=str(error) or type(error).__name__)
        raise
    finally:
        _LOGGER.removeHandler(handler)
        _LOGGER.level, _LOGGER.propagate = before
        handler.close()
