"""CSV as RFC 4180 has it, for spreadsheets and for programs: UTF-8 with a byte order mark, CR LF between rows, quotes where needed."""

from __future__ import annotations

import csv
import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

from pipeline import datapackage
from pipeline.export.cells import defused, joined
from pipeline.export.source import Exported, Run
from pipeline.write import hash_of
from schemas import ALL


def _day(value: dt.date) -> str:
    return value.isoformat()


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _list(value: list[str]) -> str:
    return defused(joined(value))


def _cell(kind: pa.DataType) -> Callable[[Any], str]:
    """Numbers stay numbers, negative ones too; only text can be a formula."""
    if pa.types.is_boolean(kind):
        return _truth
    if pa.types.is_date(kind):
        return _day
    if pa.types.is_list(kind):
        return _list
    return repr if pa.types.is_integer(kind) or pa.types.is_floating(kind) else defused


def write(run: Run, folder: Path) -> Exported:
    """Write `<table>.csv` for every table, and `datapackage.json` that says what stands in them."""
    done = Exported([], {})
    for table in run.tables:
        path = folder / f"{table}.csv"
        aside = folder / f".{path.name}.part"
        with aside.open("w", encoding="utf-8-sig", newline="") as sink:
            done.rows[table] = _write_table(run, table, csv.writer(sink, lineterminator="\r\n"))
        os.replace(aside, path)
        done.files.append(path)
    for table in ALL.keys() - run.facts["sha256"].keys():
        (folder / f"{table}.csv").unlink(missing_ok=True)  # of an earlier export that had more tables
    hashes = {table: hash_of(folder / f"{table}.csv") for table in run.tables}
    described = json.dumps(datapackage.descriptor(folder, hashes, done.rows, "csv"), ensure_ascii=False, indent=1) + "\n"
    (folder / datapackage.DESCRIPTOR).write_text(described, encoding="utf-8", newline="\n")
    done.files.append(folder / datapackage.DESCRIPTOR)
    return done


def _write_table(run: Run, table: str, sink: Any) -> int:
    schema = run.schema(table)
    cells = [(field.name, _cell(field.type)) for field in schema]
    sink.writerow(schema.names)
    count = 0
    for row in run.rows(table):
        sink.writerow(["" if row[name] is None else cell(row[name]) for name, cell in cells])
        count += 1
    return count
