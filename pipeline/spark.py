"""The same extraction on Spark, for collections that outgrow one machine; docs/spark.md says how to submit it.

    run(spark, "hdfs:///articles", "hdfs:///tables")     # files → a folder of Parquet files for each table

    extracted = extract(spark.table("articles"))         # any DataFrame with a column text → one row an input
    write(extracted, "hdfs:///tables")                   # documents are worked on once, not once a table
    table(extracted, "dates")                            # one table of it, as a DataFrame

Inputs are grouped by document id, so that exact copies meet in one partition, and worked on there as in a local run: by a
`worker.Pool` of one process beside each of Spark's own, with the same limit of time and the same rejects. Rows and their order
are those of the local run; categories are plain strings, since Spark has no such type.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import shutil
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, fields, replace
from functools import cache, partial
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pyarrow as pa

import pipeline
import schemas
from pipeline import formats, sources
from pipeline.article import Supplied
from pipeline.assemble import Numbered, assemble, printable
from pipeline.formats import Input, Reject
from pipeline.job import SHARD_BYTES, SHARD_ITEMS, OptionError, Options, RunError, Summary, facts_of, fingerprint
from pipeline.kept import Failure, Kept
from pipeline.opening import COMPRESSED
from pipeline.sources import InputError
from pipeline.worker import TIME_LIMIT, Pool, Task
from schemas.arrow import arrow_schema

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

Row = dict[str, Any]
Batches = Iterator[pa.RecordBatch]

LOCAL = "local[*,4]"  # all cores of this machine; a task that fails is tried four times, as on a cluster
FILE_BYTES = 1_000_000_000  # Spark hands a file over in one piece, which cannot have 2 GB
PARTITIONS_PER_CORE = 4  # so that the slowest is a small part of the whole
PAGES = (".html", ".htm")  # their ids are known only when they are parsed, which is a worker's task
KINDS = tuple(kind for kind in sources.KINDS if kind not in PAGES)

_HERE = {  # for Spark's processes on this machine
    "PYSPARK_PYTHON": sys.executable,
    "PYTHONSAFEPATH": "1",  # a folder "pipeline" where the command is started is not dangbo's
    "SPARK_LOCAL_IP": "127.0.0.1",
    "LC_ALL": "C.UTF-8",  # or Java cannot open files with Vietnamese names
}
_PATTERN = re.compile(r"(?<![^/])[^/]*[*?\[{]")  # from the first part of a path that is a pattern
_PLACE = {"source_path": "string", "source_line": "bigint", "doc_index": "bigint"}  # columns of a DataFrame that say where a row is from
_INPUT = pa.schema(  # an Input or a Reject
    [(name, pa.string()) for name in ("key", "source_path", "text", "encoding", "source_id", "title", "publisher", "url", "stage", "error")]
    + [(name, pa.int64()) for name in ("source_line", "doc_index", "bytes")]
    + [("byline", pa.list_(pa.string())), ("published", pa.date32())]
)


# --- in Spark's Python workers ----------------------------------------------------------------------------------------


@cache
def _pool(time_limit: float) -> Pool:
    """One process for the life of this one, which Spark gives many tasks; it ends with it, however that ends."""
    return Pool(1, time_limit).__enter__()


def _row(source: Input | Reject, index: int | None) -> Row:
    """A row of _INPUT. `key` is the document id; of a reject a hash, so that rejects too are spread over the partitions."""
    if isinstance(source, Input):
        return asdict(source) | asdict(source.supplied) | {"key": source.key, "doc_index": index}
    error = printable(source.error)
    key = hashlib.sha256(f"{source.source_path}\0{source.line}\0{error}".encode()).hexdigest()[:16]
    return asdict(source) | {"key": key, "error": error, "source_line": source.line, "doc_index": index}


def _source(row: Row) -> Input | Reject:
    if row["error"] is not None:
        return Reject(row["source_path"], row["source_line"], row["stage"], row["error"], row["bytes"])
    supplied = Supplied(**{f.name: row[f.name] for f in fields(Supplied)} | {"byline": tuple(row["byline"])})
    return Input(row["text"], row["encoding"], row["source_path"], row["source_line"], row["source_id"], supplied)


def _shards(rows: Iterable[Row]) -> Iterator[list[Row]]:
    shard: list[Row] = []
    size = 0
    for row in rows:
        shard.append(row)
        size += len(row.get("text") or "")
        if len(shard) >= SHARD_ITEMS or size >= SHARD_BYTES:
            yield shard
            shard, size = [], 0
    if shard:
        yield shard


def _inputs_of_files(batches: Batches, root: str) -> Batches:
    """(path, content) → the inputs in each file; doc_index is the place in the file."""
    for batch in batches:
        for path, content in zip(batch.column("path").to_pylist(), batch.column("content"), strict=True):
            for shard in _shards(_rows_of_file(path.removeprefix(root), content)):
                yield pa.RecordBatch.from_pylist(shard, _INPUT)


def _rows_of_file(shown: str, content: pa.Scalar) -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "content" + "".join(Path(shown).suffixes[-2:]))
        path.write_bytes(content.as_buffer())
        for index, source in enumerate(sources.inputs(path)):
            yield _row(replace(source, source_path=shown), index)


def _inputs_of_rows(batches: Batches) -> Batches:
    """Rows with the columns of the contract → inputs."""
    for batch in batches:
        names = [name for name in batch.schema.names if name not in _PLACE]
        rows = (
            _row(formats.parquet_row({name: batch.column(name)[i] for name in names}, at["source_path"], at["source_line"]), at["doc_index"])
            for i, at in enumerate(batch.select(list(_PLACE)).to_pylist())
        )
        for shard in _shards(rows):
            yield pa.RecordBatch.from_pylist(shard, _INPUT)


def _placed(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows sorted by key; those without a place get one by content, copies one after the other."""
    last, number = None, 0
    for row in rows:
        number = number + 1 if row["key"] == last else 0
        last = row["key"]
        yield row | {"doc_index": (int(last, 16) >> 1) + number} if row["doc_index"] is None else row


def _extracted(batches: Batches, tokens: bool, time_limit: float) -> Batches:
    """The inputs of one partition, sorted by key → one row each, with their rows in all tables."""
    pool = _pool(time_limit)
    rows = (row for batch in batches for row in batch.to_pylist())
    with TemporaryDirectory() as folder, closing(Kept(Path(folder, "kept"))) as kept:
        for number, shard in enumerate(_shards(_placed(rows))):
            inputs: list[Numbered] = [(row["doc_index"], _source(row)) for row in shard]
            if new := kept.missing(source for _, source in inputs if not isinstance(source, Reject)):
                task = Task(kept.folder, number, new, tokens)
                pool.submit(task)
                kept.add(pool.wait(task))
            tables = assemble(inputs, kept).tables
            failed = [isinstance(source, Reject) or isinstance(kept.result(source), Failure) for _, source in inputs]
            yield _by_input([index for index, _ in inputs], failed, tables, _all_tables(tokens))


def _by_input(places: Sequence[int], failed: Sequence[bool], tables: dict[str, pa.Table], schema: pa.Schema) -> pa.RecordBatch:
    """The tables of a shard as one row for each input: its place, and for each table the list of its rows there."""
    documents = iter(tables["documents"]["doc_id"].to_pylist() if "documents" in tables else ())
    ids = [None if reject else next(documents) for reject in failed]
    columns = [pa.array(places, pa.int64())]
    for name in schema.names[1:]:
        plain = _plain(name)
        rows = tables[name].cast(plain) if name in tables else plain.empty_table()
        of_input = Counter({None: 1} if name == "rejects" else rows["doc_id"].to_pylist())
        offsets = pa.array([0, *accumulate(of_input[doc_id] for doc_id in ids)], pa.int32())
        structs = pa.StructArray.from_arrays([column.combine_chunks() for column in rows.columns], fields=list(plain))
        columns.append(pa.ListArray.from_arrays(offsets, structs))
    return pa.RecordBatch.from_arrays(columns, schema=schema)


# --- schemas ----------------------------------------------------------------------------------------------------------


def _plain(name: str) -> pa.Schema:
    """The schema of a table with strings for the categories."""
    return pa.schema([pa.field(f.name, pa.string() if pa.types.is_dictionary(f.type) else f.type) for f in arrow_schema(schemas.ALL[name])])


def _all_tables(tokens: bool) -> pa.Schema:
    names = [*schemas.TABLES, *(schemas.ON_REQUEST if tokens else ())]
    return pa.schema([("doc_index", pa.int64()), *((name, pa.list_(pa.struct(list(_plain(name))))) for name in names)])


def _spark_schema(schema: pa.Schema) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)


# --- in the driver ----------------------------------------------------------------------------------------------------


def session(master: str = LOCAL, settings: Iterable[str] = ()) -> SparkSession:
    """A session of Spark; `settings` are like `spark.executor.memory=2g`.

    Raises RunError when Spark or Java is missing, OptionError for a setting without `=`.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise RunError("Spark is not installed here: pip install 'dangbo[spark]'") from None
    home = os.environ.get("JAVA_HOME")
    if not (Path(home, "bin", "java").exists() if home else shutil.which("java")):
        raise RunError("Spark needs Java 17 or newer and finds none: install it, or set JAVA_HOME to its folder")
    builder = SparkSession.builder.appName("dangbo").master(master).config("spark.ui.enabled", "false")
    if master.startswith("local"):
        for variable, value in _HERE.items():
            os.environ.setdefault(variable, value)
        builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            raise OptionError(f"a setting of Spark is written NAME=VALUE, not {setting}")
        builder = builder.config(name, value)
    made: SparkSession = builder.getOrCreate()
    made.sparkContext.setLogLevel("ERROR")
    return made


def _ship(spark: SparkSession) -> None:
    """Send `pipeline` and `schemas`, word lists included, to all of Spark's Python workers, once a session."""
    from pyspark import SparkFiles

    name = f"dangbo-{fingerprint()}.zip"
    if any(path.endswith(name) for path in spark.sparkContext.listFiles):
        return
    archive = Path(SparkFiles.getRootDirectory(), "shipped", name)  # Spark removes this folder in the end
    archive.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for package in (Path(pipeline.__file__).parent, Path(schemas.__file__).parent):
            for path in sorted(p for p in package.rglob("*") if p.suffix in {".py", ".csv"}):
                target.write(path, path.relative_to(package.parent))
    spark.sparkContext.addPyFile(str(archive))


def extract(dataframe: DataFrame, *, partitions: int | None = None, tokens: bool = False, time_limit: float = TIME_LIMIT) -> DataFrame:
    """One row for each row of `dataframe`: `doc_index` and, for each table, an array with its rows there.

    Columns read: `text`, and where there are any `id`, `title`, `url`, `published`, `source`, `byline`, as from a Parquet file;
    further `source_path` (else "dataframe"), `source_line` and `doc_index`, the place in the order (else that of the ids).
    `partitions`: into how many pieces of work the documents are dealt, by default four for each core. The result is
    lazy: `write` it, or save it yourself, before reading several tables from it.
    Raises InputError when there is no column `text`, OptionError for a wrong option.
    """
    from pyspark.sql import functions as F

    if "text" not in dataframe.columns:
        raise InputError("the DataFrame has no column text")
    missing = {"source_path": "dataframe", "source_line": None, "doc_index": None}
    given = [name for name in dataframe.columns if name in formats.FIELDS]
    places = [(F.col(name) if name in dataframe.columns else F.lit(missing[name])).cast(kind).alias(name) for name, kind in _PLACE.items()]
    _ship(dataframe.sparkSession)
    inputs = dataframe.select(*given, *places).mapInArrow(_inputs_of_rows, _spark_schema(_INPUT))
    return _extract(inputs, partitions, Options(1, tokens, time_limit))


def _extract(inputs: DataFrame, partitions: int | None, options: Options) -> DataFrame:
    if partitions is not None and partitions < 1:
        raise OptionError(f"partitions must be 1 or more, not {partitions}")
    pieces = partitions or PARTITIONS_PER_CORE * inputs.sparkSession.sparkContext.defaultParallelism
    # sorted by all that tells copies apart: their numbers must not depend on how Spark moves rows
    grouped = inputs.repartition(pieces, "key").sortWithinPartitions("key", "doc_index", "source_path", "source_line", "source_id")
    work = partial(_extracted, tokens=options.tokens, time_limit=options.time_limit)
    return grouped.mapInArrow(work, _spark_schema(_all_tables(options.tokens)))


def table(extracted: DataFrame, name: str) -> DataFrame:
    """One table of what `extract` gave, its rows in the order of a local run."""
    from pyspark.sql import functions as F

    return extracted.select("doc_index", F.posexplode(name)).orderBy("doc_index", "pos").select("col.*")


def write(extracted: DataFrame, output: str) -> dict[str, int]:
    """Work on the documents and write `OUTPUT/<table>.parquet`, a folder for each table; returns their numbers of rows.

    The rows of all tables are first kept together in `OUTPUT/_staging`, which is removed in the end: documents are worked on once.
    Raises InputError when `output` exists.
    """
    spark = extracted.sparkSession
    _check_new(spark, output)
    staging = f"{output}/_staging"
    extracted.write.option("compression", "zstd").parquet(staging)
    staged = spark.read.parquet(staging)
    rows = {}
    for name in (column for column in extracted.columns if column != "doc_index"):
        folder = f"{output}/{name}.parquet"
        table(staged, name).write.option("compression", "zstd").parquet(folder)
        rows[name] = spark.read.parquet(folder).count()
    system, path = _hadoop(spark, staging)
    system.delete(path, True)
    return rows


def run(
    spark: SparkSession, source: str, output: str, *, partitions: int | None = None, tokens: bool = False, time_limit: float = TIME_LIMIT
) -> Summary:
    """The files under `source`, a path or glob of any file system of Spark's, → tables and `run.json` in the new folder `output`.

    Files are read as in a local run (`.txt`, `.jsonl`, `.parquet`, also compressed), each in one piece. Spark passes over empty files
    and those whose names begin with `.` or `_` or are no UTF-8; `ignored_files` counts them too.
    Raises InputError for a wrong path, web pages or a file over FILE_BYTES, OptionError for a wrong option, RunError when inputs got lost.
    """
    from pyspark import StorageLevel

    options = Options(1, tokens, time_limit)
    started, summary = time.perf_counter(), Summary(started_at=dt.datetime.now(dt.UTC))
    _check_new(spark, output)
    files, root, summary.ignored_files = _files(spark, source)
    _ship(spark)
    read = files.mapInArrow(partial(_inputs_of_files, root=root), _spark_schema(_INPUT)).persist(StorageLevel.DISK_ONLY)
    summary.inputs, summary.bytes = read.selectExpr("count(*)", "coalesce(sum(octet_length(text)), 0)").collect()[0]
    summary.rows = write(_extract(_in_order(read), partitions, options), output)
    read.unpersist()
    summary.documents, summary.rejects = summary.rows["documents"], summary.rows["rejects"]
    if summary.inputs != summary.documents + summary.rejects:
        raise RunError(f"{summary.inputs} inputs became {summary.documents} documents and {summary.rejects} rejects: please report this")
    summary.seconds = time.perf_counter() - started
    _write_facts(spark, output, summary, options)
    return summary


def _files(spark: SparkSession, source: str) -> tuple[DataFrame, str, int]:
    """(path, content) of every readable file; what stands before the relative path in each path; how many other files there are."""
    from pyspark.sql import functions as F

    system, path = _hadoop(spark, source)
    found = system.globStatus(path)
    if not found:
        raise InputError(f"{source} does not exist, or nothing matches it")
    if _PATTERN.search(source):
        root = _hadoop(spark, _PATTERN.split(source)[0] or ".")[1]
    else:
        root = path if found[0].isDirectory() else found[0].getPath().getParent()
    prefix = system.makeQualified(root).toString().rstrip("/") + "/"
    endings = ",".join(_any_case(kind + packed) for kind in sources.KINDS for packed in ("", *COMPRESSED))
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").option("pathGlobFilter", f"*{{{endings}}}").load(source)
    is_page = F.lower("path").rlike(rf"({'|'.join(map(re.escape, PAGES))})({'|'.join(map(re.escape, COMPRESSED))})?$")
    readable, pages, longest = files.agg(F.count("*"), F.count_if(is_page), F.max("length")).collect()[0]
    if not readable:
        raise InputError(f"{source} holds no file that can be read: {', '.join(KINDS)}, each also with {' or '.join(COMPRESSED)}")
    if pages:
        raise InputError(f"{source} holds {pages:,} web pages, which dangbo spark does not read: make lines of JSON of them, or use dangbo extract")
    if longest > FILE_BYTES:
        raise InputError(f"{source} holds a file of {longest:,} bytes; Spark takes up to {FILE_BYTES:,} in one piece: split it")
    return files.select("path", "content"), prefix, sum(system.getContentSummary(at.getPath()).getFileCount() for at in found) - readable


def _any_case(ending: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" if letter.isalpha() else letter for letter in ending)


def _in_order(inputs: DataFrame) -> DataFrame:
    """doc_index, the place in its file, becomes the place in all files, in the order of their paths."""
    from pyspark.sql import Window
    from pyspark.sql import functions as F

    before = F.sum("count").over(Window.orderBy("source_path").rowsBetween(Window.unboundedPreceding, -1))
    files = inputs.groupBy("source_path").count().select("source_path", F.coalesce(before, F.lit(0)).alias("before"))
    return inputs.join(files, "source_path").withColumn("doc_index", F.col("doc_index") + F.col("before")).drop("before")


def _hadoop(spark: SparkSession, path: str) -> tuple[Any, Any]:
    """The file system of a path and the path, as Spark's own objects of Java."""
    parsed = spark._jvm.org.apache.hadoop.fs.Path(path)
    return parsed.getFileSystem(spark._jsc.hadoopConfiguration()), parsed


def _check_new(spark: SparkSession, output: str) -> None:
    system, path = _hadoop(spark, output)
    if system.exists(path):
        raise InputError(f"{output} exists: choose a new folder, or remove it")


def _write_facts(spark: SparkSession, output: str, summary: Summary, options: Options) -> None:
    """`run.json`, written last: tables without it are not whole."""
    facts = facts_of(summary, {"tokens": options.tokens, "time_limit": options.time_limit})
    system, path = _hadoop(spark, f"{output}/run.json")
    stream = system.create(path)
    stream.write(bytearray(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", "utf-8"))
    stream.close()
