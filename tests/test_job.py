"""A whole run through the Python interface: tables, order, bytes, copies."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import polars
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import pipeline
from pipeline import job, shard
from pipeline.article import Article
from pipeline.formats import Input
from pipeline.job import RunError
from pipeline.records import rows_of
from pipeline.sources import InputError
from pipeline.write import hash_of
from schemas import TABLES
from schemas.arrow import arrow_schema

SEEDS = Path("seeds")


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("outputs")
    pipeline.run(SEEDS, folder)
    return folder


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hash_of(path) for path in sorted(folder.glob("*.parquet"))}


def test_every_table_is_written_with_the_schema_of_its_model(output: Path) -> None:
    for table, model in TABLES.items():
        written = pq.read_schema(output / f"{table}.parquet")
        assert written.equals(arrow_schema(model)), table
        assert written.metadata[b"dangbo.contract"] == b"1.0"
        assert all(field.metadata[b"description"] for field in written)
    assert pq.read_table(output / "rejects.parquet").num_rows == 0


def test_every_mention_is_its_slice_of_the_document(output: Path) -> None:
    texts = {row["doc_id"]: row["text"] for row in pq.read_table(output / "documents.parquet").to_pylist()}
    for table in ("dates", "officials", "membership_figures", "percentages"):
        rows = pq.read_table(output / f"{table}.parquet").to_pylist()
        assert rows
        for row in rows:
            assert texts[row["doc_id"]][row["start_char"] : row["end_char"]] == row["text"]


def test_an_official_s_name_is_at_its_place(output: Path) -> None:
    texts = {row["doc_id"]: row["text"] for row in pq.read_table(output / "documents.parquet").to_pylist()}
    for row in pq.read_table(output / "officials.parquet").to_pylist():
        printed = texts[row["doc_id"]][row["name_start_char"] : row["name_end_char"]]
        assert printed in {row["name"], *row["variants"]}


def test_tables_are_sorted_by_document_and_place(output: Path) -> None:
    order = {row["doc_id"]: row["doc_index"] for row in pq.read_table(output / "documents.parquet").to_pylist()}
    assert list(order.values()) == sorted(order.values())
    for table in ("sentences", "dates", "officials", "membership_figures", "percentages", "checks"):
        keys = [(order[r["doc_id"]], r["start_char"], r["end_char"]) for r in pq.read_table(output / f"{table}.parquet").to_pylist()]
        assert keys == sorted(keys), table


def test_ids_point_to_rows_that_exist(output: Path) -> None:
    figures = {r["figure_id"] for r in pq.read_table(output / "membership_figures.parquet").to_pylist()}
    parts = {r["part_of"] for r in pq.read_table(output / "membership_figures.parquet").to_pylist()} - {None}
    tied = {r["figure_id"] for r in pq.read_table(output / "percentages.parquet").to_pylist()} - {None}
    checked = {f for r in pq.read_table(output / "checks.parquet").to_pylist() for f in r["figure_ids"]}
    assert parts | tied | checked <= figures
    assert tied


def test_two_runs_and_two_workers_give_the_same_bytes(output: Path, tmp_path: Path) -> None:
    pipeline.run(SEEDS, tmp_path / "again")
    assert hashes(tmp_path / "again") == hashes(output)
    pipeline.run(SEEDS, tmp_path / "two", workers=2)
    assert hashes(tmp_path / "two") == hashes(output)


def test_run_json_names_the_hash_of_every_table(output: Path) -> None:
    facts = json.loads((output / "run.json").read_text(encoding="utf-8"))
    assert {f"{table}.parquet": digest for table, digest in facts["sha256"].items()} == hashes(output)
    assert facts["documents"] == 5
    assert facts["rows"]["dates"] == pq.read_table(output / "dates.parquet").num_rows


def test_pandas_reads_the_types_that_analysis_needs(output: Path) -> None:
    dates = pipeline.read("dates", output)
    assert str(dates["start_date"].dtype).startswith("datetime64")
    assert list(dates["modifier"].cat.categories) == ["before", "after", "until", "since", "about", "early", "mid", "late"]
    figures = pipeline.read("membership_figures", output)
    assert str(figures["denominator"].dtype) == "Int64"
    assert figures["denominator"].isna().any()
    with pytest.raises(KeyError, match="no table 'figures'"):
        pipeline.read("figures", output)


def test_polars_and_duckdb_read_every_table(output: Path) -> None:
    for table, model in TABLES.items():
        path = output / f"{table}.parquet"
        rows = pq.read_table(path).num_rows
        frame = polars.read_parquet(path)
        assert frame.height == rows
        assert frame.columns == arrow_schema(model).names
        assert duckdb.connect().execute(f"select count(*) from '{path}'").fetchall() == [(rows,)]
    assert polars.read_parquet(output / "dates.parquet").schema["start_date"] == polars.Date
    described = duckdb.connect().execute(f"describe select * from '{output / 'dates.parquet'}'").fetchall()
    assert {row[0]: row[1] for row in described}["start_date"] == "DATE"


def test_an_exact_copy_keeps_its_row_and_has_no_mentions(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text("Ngày 31/5/2020, Đảng bộ tỉnh có 28.940 đảng viên.", encoding="utf-8")
    pipeline.run(tmp_path, tmp_path / "out")
    documents = pq.read_table(tmp_path / "out" / "documents.parquet").to_pylist()
    first = documents[0]["doc_id"]
    assert [d["doc_id"] for d in documents] == [first, f"{first}-2", f"{first}-3"]
    assert [d["duplicate_of"] for d in documents] == [None, first, first]
    figures = pq.read_table(tmp_path / "out" / "membership_figures.parquet").to_pylist()
    assert [r["doc_id"] for r in figures] == [first]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"end_char": 99}, "at 0: Value error, span 4-99 is not as long as its text 'ngày 31/5/2020'"),
        ({"text": "Ngày 31/5/2020"}, "at 0: Value error, text 'Ngày 31/5/2020' is not documents.text[4:18]"),
        ({"granularity": "fortnight"}, "at 0.granularity: Input should be 'day', 'days'"),
        ({"sentence": 2**31, "rule": ""}, "at 0.rule: String should have at least 1 character"),
        ({"colour": "red"}, "at 0.colour: Extra inputs are not permitted"),
    ],
)
def test_a_document_whose_row_breaks_its_model_is_a_reject_and_the_others_are_not(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, object], said: str
) -> None:
    def breaks(article: Article, doc_id: str) -> dict[str, list[dict[str, object]]]:
        rows = rows_of(article, doc_id)
        if "31/5/2020" in article.text:
            rows["dates"][0] |= change
        return rows

    one, wrong, other = (Input(f"Đến ngày {day}, có 20 đảng viên.", "utf-8", "a.txt") for day in ("1/2/2020", "31/5/2020", "3/4/2020"))
    monkeypatch.setattr(shard, "rows_of", breaks)
    tables, failed = shard.extract([one, wrong, other])
    assert [(key, failure.stage) for key, failure in failed.items()] == [(wrong.key, "validate")]
    assert failed[wrong.key].error.startswith("a row breaks the model list[")
    assert f"DateRecord]]] {said}" in failed[wrong.key].error
    assert tables == shard.extract([one, other])[0]


def test_doc_id_depends_on_text_and_metadata_not_on_the_path(tmp_path: Path) -> None:
    lines = [{"text": "Họp sáng 3/2."}, {"text": "Họp sáng 3/2.", "published": "2021-02-03"}, {"text": "Họp sáng 3/2.", "id": "x"}]
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / f"{folder}.jsonl"
        path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
        pipeline.run(path, tmp_path / folder / "out")
    ids = [[d["doc_id"] for d in pq.read_table(tmp_path / f / "out" / "documents.parquet").to_pylist()] for f in ("one", "two")]
    assert ids[0] == ids[1]
    assert ids[0][0] != ids[0][1]
    assert ids[0][2] == f"{ids[0][0]}-2"


def test_a_wrong_source_leaves_earlier_outputs_alone(output: Path) -> None:
    before = hashes(output)
    with pytest.raises(InputError, match="does not exist"):
        pipeline.run("no/such/folder", output)
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        pipeline.run(SEEDS, output, workers=0)
    assert hashes(output) == before


def test_one_run_at_a_time_into_a_folder(tmp_path: Path) -> None:
    (tmp_path / ".work").mkdir()
    with job._only_run(tmp_path / ".work"), pytest.raises(RunError, match="another run is writing"):
        job.run(SEEDS, tmp_path)


def test_an_output_that_is_a_file_is_said_clearly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(RunError, match="cannot write into"):
        job.run(SEEDS, tmp_path / "file")


def test_tokens_on_request_and_their_removal(tmp_path: Path) -> None:
    job.run(SEEDS, tmp_path, tokens=True)
    tokens = pq.read_table(tmp_path / "tokens.parquet")
    assert tokens.num_rows == sum(pq.read_table(tmp_path / "documents.parquet").column("n_tokens").to_pylist())
    job.run(SEEDS, tmp_path)
    assert not (tmp_path / "tokens.parquet").exists()


def test_categories_are_the_same_in_every_row_group(output: Path) -> None:
    table = pq.read_table(output / "membership_figures.parquet")
    for chunk in table.column("unit").chunks:
        assert pa.types.is_dictionary(chunk.type)
        assert len(chunk.dictionary) == 8
