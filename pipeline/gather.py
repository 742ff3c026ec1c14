"""The second step after `dangbo spark`: its folders of Parquet parts → one file a table, linked, as `dangbo extract` leaves them."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq

import schemas
from pipeline.job import RunError, fingerprint, relink
from pipeline.sources import InputError
from pipeline.write import Linked, Tables
from schemas.arrow import with_categories


def gather(tables: str | Path, output: str | Path, previous: str | Path | None = None) -> Linked:
    """Copy the tables that `pipeline.spark.run` wrote into the local folder `tables` to the new folder `output`, and link them.

    Rows and their order are those of a local run over the same inputs. Memory is that of linking; copying takes a row group at a
    time. `previous` is as in `job.relink`.
    Raises InputError when `tables` holds no whole run of this version or `output` exists, RunError when it cannot be written.
    """
    tables, output = Path(tables), Path(output)
    try:
        facts = json.loads((tables / "run.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(f"{tables} holds no finished run of Spark (no run.json): run dangbo spark first") from None
    if facts["fingerprint"] != fingerprint():
        raise InputError(f"the tables in {tables} were made by another version of dangbo: run dangbo spark again")
    names = [name for name in schemas.ALL if (tables / f"{name}.parquet").is_dir()]
    if set(names) != set(facts["rows"]):
        raise InputError(f"{tables} does not hold the folders of all tables ({', '.join(facts['rows'])}): copy the whole of what Spark wrote")
    try:
        output.mkdir(parents=True)
        with Tables(output, names, facts["fingerprint"]) as target:
            for name in names:
                for part in sorted((tables / f"{name}.parquet").glob("*.parquet")):
                    _copy(part, name, target)
            facts["sha256"] = target.close()
        if target.rows != facts["rows"]:
            raise InputError(f"{tables} does not hold all rows that its run.json counts: copy the whole of what Spark wrote")
        (output / "run.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except FileExistsError:
        raise InputError(f"{output} exists: choose a new folder, or remove it") from None
    except OSError as error:
        raise RunError(f"cannot write into {output}: {error.strerror or error}") from error
    return relink(output, previous)


def _copy(part: Path, name: str, target: Tables) -> None:
    with pq.ParquetFile(part) as file:
        for group in range(file.num_row_groups):
            target.add({name: with_categories(schemas.ALL[name], file.read_row_group(group))})
