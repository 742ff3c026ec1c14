"""`datapackage.json` beside the tables: what it says of files, types and keys is so, and the form is that of the standard."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from pipeline import datapackage, job
from pipeline.write import hash_of
from schemas import ALL
from schemas.export import json_schema
from tests.command import facts, rows

TYPES = {"string": "string", "integer": "int", "number": "double", "boolean": "bool", "date": "date32", "array": "list"}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds and a copy of one of them, so that `duplicate_of` points somewhere."""
    source = tmp_path_factory.mktemp("source")
    for path in Path("seeds").glob("*.txt"):
        (source / path.name).write_bytes(path.read_bytes())
    (source / "zz copy.txt").write_bytes(path.read_bytes())
    folder = tmp_path_factory.mktemp("outputs")
    job.run(source, folder, tokens=True)
    return folder


def package(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "datapackage.json").read_text(encoding="utf-8")))


def test_it_names_every_table_with_its_bytes_hash_and_rows(output: Path) -> None:
    resources = package(output)["resources"]
    assert [r["name"] for r in resources] == list(ALL)
    for resource in resources:
        path = output / resource["path"]
        assert resource["bytes"] == path.stat().st_size
        assert resource["hash"] == f"sha256:{hash_of(path)}"
        assert resource["rows"] == pq.read_metadata(path).num_rows
        assert (output / resource["jsonSchema"]).read_text(encoding="utf-8") == json_schema(resource["name"])


def test_its_fields_are_the_columns_of_the_files(output: Path) -> None:
    for resource in package(output)["resources"]:
        schema = pq.read_schema(output / resource["path"])
        fields = resource["schema"]["fields"]
        assert [f["name"] for f in fields] == schema.names
        for field, column in zip(fields, schema, strict=True):
            assert field["description"]
            assert field.get("constraints", {}).get("required", False) is not column.nullable
            if "categories" in field:
                assert field["type"] == "string"
                assert str(column.type).startswith("dictionary")
            else:
                assert str(column.type).startswith(TYPES[field["type"]])
        assert resource["schema"]["missingValues"] == []  # nulls are Parquet's: no text, the empty one neither, is read as missing


def test_primary_keys_are_unique_and_never_null(output: Path) -> None:
    for resource in package(output)["resources"]:
        if key := resource["schema"].get("primaryKey"):
            found = [tuple(row[column] for column in key) for row in rows(output, resource["name"])]
            assert len(set(found)) == len(found)
            assert not any(None in values for values in found)


def test_foreign_keys_point_to_rows_that_exist(output: Path) -> None:
    followed = set()
    for resource in package(output)["resources"]:
        for key in resource["schema"].get("foreignKeys", []):
            reference = key["reference"]
            assert reference.get("resource") != resource["name"]  # the standard: left out for the same table
            target = reference.get("resource", resource["name"])
            there = {tuple(row[c] for c in reference["fields"]) for row in rows(output, target)}
            here = {tuple(row[c] for c in key["fields"]) for row in rows(output, resource["name"])}
            pointing = {values for values in here if None not in values}
            assert pointing <= there, (resource["name"], key)
            followed |= {(resource["name"], *key["fields"])} if pointing else set()
    assert {("documents", "duplicate_of"), ("officials", "person_id"), ("dates", "doc_id", "sentence"), ("percentages", "figure_id")} <= followed


def test_the_form_is_that_of_the_data_package_standard_2(output: Path) -> None:
    """The rules of the published profiles that concern this descriptor; all of it was checked against them once (docs/exports.md)."""
    said = package(output)
    assert said["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    for resource in said["resources"]:
        assert resource["$schema"] == "https://datapackage.org/profiles/2.0/dataresource.json"
        assert resource["type"] == "table"
        assert ("data" in resource) is False
        assert not resource["path"].startswith(("/", ".", "~"))
        assert set(resource["name"]) <= set("abcdefghijklmnopqrstuvwxyz_")
        names = [f["name"] for f in resource["schema"]["fields"]]
        assert len(set(names)) == len(names)
        for field in resource["schema"]["fields"]:
            assert field["type"] in TYPES
            assert len(set(field.get("categories", []))) == len(field.get("categories", []))
        assert set(resource["schema"].get("primaryKey", [])) <= set(names)
        for key in resource["schema"].get("foreignKeys", []):
            assert len(key["fields"]) == len(key["reference"]["fields"])
            assert set(key["fields"]) <= set(names)


def test_it_follows_linking_and_depends_on_the_tables_alone(output: Path, tmp_path: Path) -> None:
    shutil.copytree(output, tmp_path / "out")
    (tmp_path / "out" / "datapackage.json").unlink()
    job.relink(tmp_path / "out")
    assert (tmp_path / "out" / "datapackage.json").read_bytes() == (output / "datapackage.json").read_bytes()
    persons = next(r for r in package(tmp_path / "out")["resources"] if r["name"] == "persons")
    assert persons["hash"] == f"sha256:{hash_of(tmp_path / 'out' / 'persons.parquet')}"


def test_the_schema_of_a_table_that_is_not_written_any_more_goes(output: Path, tmp_path: Path) -> None:
    shutil.copytree(output, tmp_path / "out")
    said = facts(output)
    assert (tmp_path / "out" / "tokens.schema.json").exists()
    datapackage.write(tmp_path / "out", {table: digest for table, digest in said["sha256"].items() if table != "tokens"}, said["rows"])
    assert not (tmp_path / "out" / "tokens.schema.json").exists()
    assert "tokens" not in {r["name"] for r in package(tmp_path / "out")["resources"]}
    assert not [path.name for path in (tmp_path / "out").iterdir() if path.name.endswith(".part")]
