"""The linking step: the seeds against tests/gold/links.json, invented collections of several articles, bytes, ids of a grown collection."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import pipeline
from pipeline import job
from pipeline.sources import InputError
from pipeline.write import hash_of
from schemas import LINKED
from schemas.arrow import arrow_schema

GOLD = json.loads(Path("tests/gold/links.json").read_text(encoding="utf-8"))
Row = dict[str, Any]


def rows(folder: Path, table: str) -> list[Row]:
    return list(pq.read_table(folder / f"{table}.parquet").to_pylist())


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hash_of(path) for path in sorted(folder.glob("*.parquet"))}


def collection(folder: Path, *articles: tuple[str, str] | str) -> Path:
    """A run over invented articles, each a text or (day, text)."""
    folder.mkdir(exist_ok=True)
    lines = [{"text": a} if isinstance(a, str) else {"published": a[0], "text": a[1]} for a in articles]
    path = folder / "articles.jsonl"
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    pipeline.run(path, folder / "out")
    return folder / "out"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds")
    pipeline.run("seeds", folder)
    return folder


@pytest.fixture(scope="module")
def names(seeds: Path) -> dict[str, str]:
    """doc_id → name of the seed."""
    return {d["doc_id"]: Path(d["source_path"]).stem for d in rows(seeds, "documents")}


# --- the seeds --------------------------------------------------------------------------------------------------------


def test_the_linked_tables_have_the_schemas_of_their_models(seeds: Path) -> None:
    for table, model in LINKED.items():
        assert pq.read_schema(seeds / f"{table}.parquet").equals(arrow_schema(model)), table
    assert "from" in pq.read_schema(seeds / "tenures.parquet").names


def test_every_locality_of_the_seeds_has_its_code(seeds: Path, names: dict[str, str]) -> None:
    for table in ("documents", "officials", "membership_figures"):
        for row in rows(seeds, table):
            expected = GOLD["printed"][row["locality"]] if row["locality"] else None
            assert row["locality_id"] == expected, (table, row["locality"])
    assert {names[d["doc_id"]]: d["locality_id"] for d in rows(seeds, "documents")} == GOLD["documents"]


def test_the_dimension_table_of_the_seeds(seeds: Path) -> None:
    found = {row["locality_id"]: row for row in rows(seeds, "localities")}
    assert set(found) == set(GOLD["localities"])
    for identity, expected in GOLD["localities"].items():
        row = found[identity]
        assert {key: row[key] for key in expected} == expected
        assert (row["code_system"], row["code"]) == tuple(identity.split(":"))
        assert (row["status"], row["candidates"]) == ("linked", [])


def test_the_people_of_the_seeds(seeds: Path, names: dict[str, str]) -> None:
    documents: dict[str, set[str]] = {}
    for row in rows(seeds, "officials"):
        documents.setdefault(row["person_id"], set()).add(names[row["doc_id"]])
    persons = rows(seeds, "persons")
    assert {p["name"]: sorted(documents[p["person_id"]]) for p in persons} == GOLD["persons"]
    assert len(persons) == len(GOLD["persons"])
    assert all(p["n_documents"] == len(documents[p["person_id"]]) for p in persons)
    assert next(p["variants"] for p in persons if p["name"] == "A Pớt") == ["APớt"]


def test_tenures_of_the_seeds(seeds: Path) -> None:
    people = {p["person_id"]: p["name"] for p in rows(seeds, "persons")}
    found = [
        t | {"name": people[t["person_id"]], "from": t["from"] and str(t["from"]), "until": t["until"] and str(t["until"])}
        for t in rows(seeds, "tenures")
    ]
    for expected in GOLD["tenures"]:
        assert expected in [{key: row[key] for key in expected} for row in found], expected
    offices = {f"{o['doc_id']}:{o['start_char']}" for o in rows(seeds, "officials")}
    assert {e for t in rows(seeds, "tenures") for e in t["evidence"]} == offices


def test_series_of_the_seeds(seeds: Path, names: dict[str, str]) -> None:
    printed_in = {f["figure_id"]: names[f["doc_id"]] for f in rows(seeds, "membership_figures")}
    key = ("organization", "locality_id", "unit", "measure", "subject")
    series: dict[tuple[str, ...], list[Row]] = {}
    for row in rows(seeds, "membership_series"):
        point = {k: row[k] for k in ("value", "qualifier")} | {k: str(row[k]) for k in ("period_start", "period_end")}
        series.setdefault(tuple(row[k] for k in key), []).append(point | {"documents": sorted({printed_in[f] for f in row["figure_ids"]})})
    for expected in GOLD["series"]:
        assert series[tuple(expected[k] for k in key)] == expected["points"]


def test_checks_across_the_seeds(seeds: Path, names: dict[str, str]) -> None:
    texts = {d["doc_id"]: d["text"] for d in rows(seeds, "documents")}
    found = [
        {"kind": c["kind"], "document": names[c["doc_id"]], "text": texts[c["doc_id"]][c["start_char"] : c["end_char"]]}
        | {k: c[k] for k in ("stated", "recomputed", "holds")}
        for c in rows(seeds, "checks")
        if c["kind"].startswith(("other_document", "target_elsewhere"))
    ]
    missing = [c for c in GOLD["checks"] if c not in found]
    assert not missing
    assert all(c["holds"] for c in found)


def test_ids_join(seeds: Path) -> None:
    localities = {r["locality_id"] for r in rows(seeds, "localities")}
    used = {r["locality_id"] for t in ("documents", "officials", "membership_figures", "tenures", "membership_series") for r in rows(seeds, t)}
    used |= {r[c] for r in rows(seeds, "localities") for c in ("parent", "province", "successor")}
    assert used - {None} <= localities
    persons = {r["person_id"] for r in rows(seeds, "persons")}
    assert {r["person_id"] for t in ("officials", "tenures") for r in rows(seeds, t)} == persons


# --- bytes, the command -----------------------------------------------------------------------------------------------


def test_linking_again_and_with_workers_gives_the_same_bytes(seeds: Path, tmp_path: Path) -> None:
    pipeline.run("seeds", tmp_path, workers=2)
    assert hashes(tmp_path) == hashes(seeds)
    facts = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    job.relink(tmp_path)
    assert hashes(tmp_path) == hashes(seeds)
    again = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert again == facts | {"previous_persons": None}
    assert not (tmp_path / ".work" / "linked").exists()


def test_link_is_refused_where_there_is_nothing_to_link(seeds: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no run\.json"):
        job.relink(tmp_path)
    with pytest.raises(InputError, match="no persons table"):
        job.relink(seeds, seeds / "dates.parquet")
    done = subprocess.run([sys.executable, "-m", "pipeline.cli", "link", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "run dangbo extract first" in done.stderr
    (tmp_path / "run.json").write_text('{"fingerprint": "older"}', encoding="utf-8")
    with pytest.raises(InputError, match="another version"):
        job.relink(tmp_path)


# --- invented collections ---------------------------------------------------------------------------------------------

AN = "Đồng chí Nguyễn Văn An, Bí thư Huyện ủy Đăk Tô, tỉnh Kon Tum dự hội nghị tại UBND tỉnh Kon Tum."
NAMESAKE = "Đồng chí Nguyễn Văn An, Bí thư Huyện ủy Bố Trạch, tỉnh Quảng Bình dự hội nghị tại UBND tỉnh Quảng Bình."
MOVED = "Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh Kon Tum, nguyên Bí thư Huyện ủy Đăk Tô phát biểu tại UBND tỉnh Kon Tum."
LATER = "Phó Chủ tịch UBND tỉnh Kon Tum Nguyễn Văn An chủ trì hội nghị của Tỉnh ủy Kon Tum."


def holders(folder: Path) -> Iterator[tuple[str, str]]:
    yield from ((o["person_id"], o["position"]) for o in rows(folder, "officials"))


def test_namesakes_in_two_provinces_stay_apart_and_a_person_who_moves_is_one(tmp_path: Path) -> None:
    out = collection(tmp_path, ("2019-03-01", AN), ("2019-03-02", NAMESAKE), ("2021-04-01", MOVED), ("2022-05-01", LATER))
    persons = {p["person_id"]: p for p in rows(out, "persons")}
    assert sorted(p["n_documents"] for p in persons.values()) == [1, 3]
    mover = next(p for p in persons.values() if p["n_documents"] == 3)
    assert mover["localities"] == ["gso-63:612", "gso-63:62"]
    tenures = [t for t in rows(out, "tenures") if t["person_id"] == mover["person_id"]]
    assert [(t["title"], t["status"], str(t["from"]), str(t["until"]), str(t["ended_by"])) for t in tenures] == [
        ("Bí thư", "former", "2019-03-01", "2019-03-01", "2021-04-01"),
        ("Phó Chủ tịch", "current", "2021-04-01", "2022-05-01", "None"),
    ]


def test_an_office_of_no_known_place_links_to_nobody(tmp_path: Path) -> None:
    nowhere = "Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh phát biểu."
    out = collection(tmp_path, ("2021-04-01", LATER), nowhere, nowhere + " Hội nghị kết thúc.")
    assert len({person for person, _ in holders(out)}) == 3


def test_ids_do_not_depend_on_order_and_carry_over_to_a_grown_collection(tmp_path: Path) -> None:
    first = collection(tmp_path / "a", ("2021-04-01", MOVED), ("2019-03-02", NAMESAKE))
    turned = collection(tmp_path / "b", ("2019-03-02", NAMESAKE), ("2021-04-01", MOVED))
    assert set(holders(first)) == set(holders(turned))
    grown = collection(tmp_path / "c", ("2018-02-01", AN), ("2021-04-01", MOVED), ("2019-03-02", NAMESAKE), ("2022-05-01", LATER))
    job.relink(grown, first / "persons.parquet")
    assert {p["person_id"] for p in rows(grown, "persons")} == {p["person_id"] for p in rows(first, "persons")}
    facts = json.loads((grown / "run.json").read_text(encoding="utf-8"))
    assert facts["previous_persons"] == hash_of(first / "persons.parquet")
    assert {f"{t}.parquet": h for t, h in facts["sha256"].items()} == hashes(grown)


FIGURE = "Theo Tỉnh ủy Kon Tum, đến ngày 31/12/2019, Đảng bộ tỉnh Kon Tum có {} đảng viên."


def cross(folder: Path) -> list[tuple[str, float, float, bool]]:
    wanted = ("other_document", "other_document_percentage", "target_elsewhere")
    return [(c["kind"], c["stated"], c["recomputed"], c["holds"]) for c in rows(folder, "checks") if c["kind"] in wanted]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("28.512", "28.512", [("other_document", 28512.0, 28512.0, True)]),  # repeated
        ("28.512", "28.215", [("other_document", 28215.0, 28512.0, False)]),  # a contradiction: two days' news, one day counted
        ("28.512", "hơn 28.500", [("other_document", 28500.0, 28512.0, True)]),  # the qualifier covers it
    ],
)
def test_a_total_of_one_day_in_two_articles(tmp_path: Path, one: str, other: str, found: list[Any]) -> None:
    out = collection(tmp_path, ("2020-01-05", FIGURE.format(one)), ("2020-01-09", FIGURE.format(other)))
    assert cross(out) == found


def test_totals_of_other_days_and_other_places_are_not_compared(tmp_path: Path) -> None:
    elsewhere = FIGURE.replace("Kon Tum", "Quảng Bình").format("28.215")
    a_year_on = FIGURE.replace("2019", "2020").format("28.900")
    out = collection(tmp_path, ("2020-01-05", FIGURE.format("28.512")), ("2020-01-06", elsewhere), ("2021-01-05", a_year_on))
    assert cross(out) == []
    assert [r["value"] for r in rows(out, "membership_series") if r["locality_id"] == "gso-63:62"] == [28512, 28900]


def test_an_attainment_is_checked_against_the_target_of_another_article(tmp_path: Path) -> None:
    plan = "Năm 2021, Đảng bộ tỉnh Kon Tum đề ra chỉ tiêu kết nạp 1.200 đảng viên. Tỉnh ủy Kon Tum yêu cầu các cấp ủy thực hiện."
    done = "Năm 2021, Đảng bộ tỉnh Kon Tum đã kết nạp 1.260 đảng viên, đạt {} chỉ tiêu. Tỉnh ủy Kon Tum biểu dương các cấp ủy."
    right = collection(tmp_path / "right", ("2021-01-10", plan), ("2022-01-10", done.format("105%")))
    assert cross(right) == [("target_elsewhere", 105.0, 105.0, True)]
    wrong = collection(tmp_path / "wrong", ("2021-01-10", plan), ("2022-01-10", done.format("115%")))
    assert cross(wrong) == [("target_elsewhere", 115.0, 105.0, False)]


def test_an_empty_collection_has_empty_linked_tables(tmp_path: Path) -> None:
    out = collection(tmp_path, "Trời hôm nay đẹp.")
    assert all(not rows(out, table) for table in LINKED)
