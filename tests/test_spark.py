"""On Spark the rows are those of the local run, whatever happens to its processes. Executors get the packages from the shipped zip alone."""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import shutil
import signal
import sys
import sysconfig
import time
import venv
from collections.abc import Iterator
from pathlib import Path
from subprocess import run as run_process
from typing import Any

import pyarrow.parquet as pq
import pytest

import pipeline
from pipeline.sources import InputError
from schemas import LINKED, TABLES
from schemas.arrow import arrow_schema
from tests import damage
from tests.command import dangbo, facts, rows, start

SEEDS = Path("seeds")
CLUSTER = "local-cluster[2,1,1024]"  # two executors of one core and 1 GB, each a process of its own, as on a cluster
HAS_JAVA = bool(os.environ.get("JAVA_HOME") or shutil.which("java"))
needs_java = pytest.mark.skipif(
    not HAS_JAVA, reason="Spark runs in Java (Debian: apt-get install default-jre-headless), which no package of Python brings"
)
QUICK = ("--partitions", "4", "--conf", "spark.sql.shuffle.partitions=2")


def test_without_spark_or_java_the_command_says_what_to_install(tmp_path: Path) -> None:
    ended = dangbo("spark", SEEDS, tmp_path / "out", env={"PATH": str(tmp_path), "JAVA_HOME": ""})
    assert ended.returncode == 3
    assert ended.stderr.count("\n") == 1
    assert ("needs Java 17" if importlib.util.find_spec("pyspark") else "pip install 'dangbo[spark]'") in ended.stderr
    assert not (tmp_path / "out").exists()


@pytest.fixture(scope="module")
def bare_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Python with all the libraries but without `pipeline` and `schemas`, as on a cluster."""
    folder = tmp_path_factory.mktemp("python")
    venv.create(folder, symlinks=True)
    site = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    libraries = [path for path in sys.path if Path(path).name == "site-packages"]
    Path(site, "libraries.pth").write_text("\n".join(libraries) + "\n", encoding="utf-8")  # their own .pth files are not followed
    python = folder / "bin" / "python"
    for package, status in (("spacy", 0), ("pipeline", 1), ("schemas", 1)):
        assert run_process([python, "-c", f"import {package}"], cwd=folder, env={}, capture_output=True, check=False).returncode == status
    return str(python)


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, 300 invented articles in three kinds of files, copies, and all damaged files that Spark lists."""
    folder = tmp_path_factory.mktemp("articles")
    shutil.copytree(SEEDS, folder / "seeds")
    invented = [article(number) for number in range(300)]
    (folder / "a.jsonl").write_bytes(damage.lines(*invented[:150], "", invented[3], {"text": " "}))
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(damage.lines(*invented[150:250], {**invented[4], "id": "bản sao"})))
    columns = ("text", "id", "published", "byline")
    (folder / "Tin tức.parquet").write_bytes(damage.parquet({name: [row.get(name) for row in invented[250:] + invented[3:4]] for name in columns}))
    (folder / "copy.txt").write_bytes(next(SEEDS.glob("*.txt")).read_bytes())
    (folder / "notes.csv").write_text("of another kind", encoding="utf-8")
    for name, (data, _, _) in damage.FILES.items():
        if data and not Path(name).name.startswith(".") and name.isprintable() and not name.endswith(".html"):
            damage.write(folder / "damaged", name, data)
    return folder


def article(number: int) -> dict[str, Any]:
    place = ("Kon Tum", "Hà Giang", "Cà Mau")[number % 3]
    text = (
        f"Sáng {number % 27 + 1}/6, Tỉnh ủy {place} họp đánh giá công tác xây dựng Đảng. Đồng chí Lê Văn An, Phó Bí thư Tỉnh ủy, cho biết "
        f"đến nay toàn tỉnh có {number + 20}.940 đảng viên; đã kết nạp {number + 5} đảng viên, đạt {number % 90 + 3},5% chỉ tiêu.\n"
    ) * (number % 4 + 1)
    dated = {"published": f"2021-06-{number % 27 + 1:02}"} if number % 5 else {}
    return {"text": text, "id": f"tin-{number}", "byline": "Hà An; Lê Bình" if number % 2 else None, **dated}


@pytest.fixture(scope="module")
def local(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("local")
    pipeline.run(articles, output)
    return output


def assert_same(left: Path, right: Path, tables: list[str]) -> None:
    for table in tables:
        expected, found = rows(left, table), rows(right, table)
        for number, (a, b) in enumerate(zip(expected, found, strict=False)):
            assert a == b, (table, number)
        assert len(expected) == len(found), table


# --- the command ------------------------------------------------------------------------------------------------------


@needs_java
@pytest.mark.heavy
def test_spark_and_gather_give_the_rows_of_the_local_run(articles: Path, local: Path, bare_python: str, tmp_path: Path) -> None:
    environment = {"PYTHONPATH": "", "PYSPARK_PYTHON": bare_python}
    ended = dangbo("spark", articles, tmp_path / "spark", "--master", CLUSTER, *QUICK, env=environment)
    assert ended.returncode == 1, ended.stderr  # there are rejects
    said, expected = facts(tmp_path / "spark"), facts(local)
    for fact in ("contract", "fingerprint", "inputs", "documents", "rejects", "ignored_files", "bytes"):
        assert said[fact] == expected[fact], fact
    # linking gives a person one id over all documents, and adds checks; all else is there already
    assert_same(local, tmp_path / "spark", [table for table in TABLES if table not in {"officials", "checks"}])
    assert not (tmp_path / "spark" / "_staging").exists()

    assert dangbo("gather", tmp_path / "spark", tmp_path / "gathered").returncode == 0
    assert_same(local, tmp_path / "gathered", [*TABLES, *LINKED])
    for table, model in (TABLES | LINKED).items():
        assert pq.read_schema(tmp_path / "gathered" / f"{table}.parquet").equals(arrow_schema(model)), table
    assert facts(tmp_path / "gathered")["rows"] == expected["rows"]

    for again in (("spark", articles, tmp_path / "spark", *QUICK), ("gather", tmp_path / "spark", tmp_path / "gathered")):
        ended = dangbo(*again)
        assert ended.returncode == 2
        assert "exists: choose a new folder" in ended.stderr


@needs_java
@pytest.mark.heavy
def test_processes_that_are_killed_lose_nothing(articles: Path, local: Path, tmp_path: Path) -> None:
    """One of Spark's Python workers, then an executor with all that is below it, while documents are worked on."""
    run = start("spark", articles, tmp_path / "spark", "--master", CLUSTER, *QUICK)
    try:
        os.kill(parent(await_process(run.pid, "from pipeline.worker import serve")), signal.SIGKILL)
        time.sleep(1)  # so that the executor dies while the task that it lost is done again
        executor = await_process(run.pid, "CoarseGrainedExecutorBackend")
        assert await_process(run.pid, "from pipeline.worker import serve")
        os.kill(executor, signal.SIGKILL)
        _, said = run.communicate(timeout=600)
    finally:
        run.kill()
    assert run.returncode == 1, said
    assert_same(local, tmp_path / "spark", [table for table in TABLES if table not in {"officials", "checks"}])


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])


def await_process(ancestor: int, words: str) -> int:
    """The process below `ancestor` with these words in its command, as soon as there is one."""
    for _ in range(6_000):
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and words in (entry / "cmdline").read_text(errors="replace") and ancestor in ancestors(int(entry.name)):
                    return int(entry.name)
            except OSError:
                continue  # it ended meanwhile
        time.sleep(0.05)
    raise AssertionError(f"no process with {words!r}")


def ancestors(pid: int) -> Iterator[int]:
    while pid > 1:
        yield (pid := parent(pid))


# --- the Python interface ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def session(bare_python: str) -> Iterator[Any]:
    from pipeline import spark

    kept = {name: os.environ.get(name) for name in ("PYSPARK_PYTHON", "PYTHONPATH")}
    os.environ |= {"PYSPARK_PYTHON": bare_python, "PYTHONPATH": ""}
    session = spark.session("local[1,4]", ["spark.sql.shuffle.partitions=1"])
    yield session
    session.stop()
    for name, value in kept.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


@needs_java
@pytest.mark.heavy
def test_rows_of_any_dataframe(session: Any, tmp_path: Path) -> None:
    """With places the rows are those of a local run over a Parquet file; the worker finds the packages in the shipped zip."""
    from pyspark.sql import functions as F

    from pipeline import spark

    invented = [article(number) for number in (1, 2, 3, 2, 2)]
    invented[2]["published"] = "31/02/2021"
    data = {name: [row.get(name) for row in invented] for name in ("text", "id", "published", "byline")}
    (tmp_path / "rows.parquet").write_bytes(damage.parquet(data))
    pipeline.run(tmp_path / "rows.parquet", tmp_path / "local")
    frame = session.read.parquet(str(tmp_path / "rows.parquet")).withColumn("source_line", F.col("_metadata.row_index") + 1)
    placed = frame.withColumns({"source_path": F.lit("rows.parquet"), "doc_index": F.col("source_line") - 1})
    extracted = spark.extract(placed, partitions=2)
    assert extracted.columns == ["doc_index", *TABLES]
    assert spark.write(extracted, str(tmp_path / "spark"))["documents"] == 4
    assert_same(tmp_path / "local", tmp_path / "spark", [table for table in TABLES if table not in {"officials", "checks"}])

    def origin(batches: Any) -> Any:
        import pyarrow

        import pipeline.lexicon

        for _ in batches:
            yield pyarrow.RecordBatch.from_pydict({"file": [pipeline.lexicon.__file__]})

    assert ".zip/pipeline/" in session.range(1).mapInArrow(origin, "file string").collect()[0].file


@needs_java
@pytest.mark.heavy
def test_a_dataframe_without_places_is_ordered_by_content(session: Any) -> None:
    from pipeline import spark

    texts = [article(number)["text"] for number in (1, 2, 3, 2)]
    found = []
    for order, pieces in ((texts, 1), (texts[::-1], 3)):
        frame = session.createDataFrame([(text,) for text in order], "text string")
        found.append([row.asDict() for row in spark.table(spark.extract(frame, partitions=pieces), "documents").collect()])
    assert found[0] == found[1]
    ids = [row["doc_id"] for row in found[0]]
    assert len(set(ids)) == 4
    assert [row["duplicate_of"] for row in found[0] if row["doc_id"].endswith("-2")] == [pipeline.extract(texts[1]).doc_id]
    assert {row["source_path"] for row in found[0]} == {"dataframe"}
    with pytest.raises(InputError, match="no column text"):
        spark.extract(session.createDataFrame([("a",)], "body string"))


@needs_java
@pytest.mark.heavy
def test_a_document_beyond_the_time_limit_is_rejected(session: Any, tmp_path: Path) -> None:
    long = article(3)["text"] * 3_000
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in (article(1)["text"], long)), encoding="utf-8")
    from pipeline import spark

    pipeline.job.run(tmp_path / "in", tmp_path / "local", time_limit=0.4)
    summary = spark.run(session, str(tmp_path / "in"), str(tmp_path / "spark"), partitions=1, time_limit=0.4)
    assert (summary.documents, summary.rejects) == (1, 1)
    assert_same(tmp_path / "local", tmp_path / "spark", ["documents", "rejects"])
    assert "0.4 seconds" in rows(tmp_path / "spark", "rejects")[0]["error"]


@needs_java
@pytest.mark.heavy
def test_what_spark_cannot_read_is_said_before_anything_is_written(session: Any, tmp_path: Path) -> None:
    from pipeline import spark

    damage.write(tmp_path / "pages", "a.HTML", damage.PAGE.encode())
    damage.write(tmp_path / "other", "a.csv", b"1")
    wrong = {"pages": "1 web pages", "other": "no file that can be read", "nothing": "does not exist", "*.txt": "nothing matches"}
    for source, sentence in wrong.items():
        with pytest.raises(InputError, match=sentence):
            spark.run(session, str(tmp_path / source), str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


@needs_java
@pytest.mark.heavy
def test_paths_are_relative_to_what_stands_before_a_pattern(session: Any, tmp_path: Path) -> None:
    from pipeline import spark

    damage.write(tmp_path / "in" / "2020", "Tin mới.TXT", damage.TEXT.encode())
    damage.write(tmp_path / "in" / "2021", "b.txt", damage.TEXT.encode())
    damage.write(tmp_path / "in" / "2021", "c.jsonl", damage.lines({"text": damage.TEXT}))
    for source, paths in (("in/20*/*.[tT]*", ["2020/Tin mới.TXT", "2021/b.txt"]), ("in/2021", ["b.txt", "c.jsonl"]), ("in/2021/b.txt", ["b.txt"])):
        output = tmp_path / f"out {len(paths)} {len(source)}"
        spark.run(session, str(tmp_path / source), str(output), partitions=1)
        assert [row["source_path"] for row in rows(output, "documents")] == paths
