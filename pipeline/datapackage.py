"""`datapackage.json`: what lies in an output folder, for any tool that reads Frictionless Data Packages (standard 2.0).

One resource a table: path, bytes, SHA-256, and the Table Schema with types, categories, keys and which columns may be null.
Beside each table `<table>.schema.json` is the JSON Schema of its rows. Both follow from the models and the files alone: no clock.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa

from pipeline import __version__
from schemas import ALL, CONTRACT_VERSION
from schemas.arrow import arrow_schema, columns_of, values_of
from schemas.export import json_schema

Form = Literal["parquet", "csv"]

DESCRIPTOR = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/"

PRIMARY_KEYS = {
    "documents": ["doc_id"],
    "sentences": ["doc_id", "sentence"],
    "membership_figures": ["figure_id"],
    "localities": ["locality_id"],
    "persons": ["person_id"],
    "tokens": ["doc_id", "start_char"],
}
# a column of this name points to this table and column, whatever table it stands in
_POINTERS = {
    "doc_id": ("documents", "doc_id"),
    "duplicate_of": ("documents", "doc_id"),
    "person_id": ("persons", "person_id"),
    "locality_id": ("localities", "locality_id"),
    "parent": ("localities", "locality_id"),
    "province": ("localities", "locality_id"),
    "successor": ("localities", "locality_id"),
    "figure_id": ("membership_figures", "figure_id"),
    "part_of": ("membership_figures", "figure_id"),
}
_TYPES: dict[pa.DataType, str] = {
    pa.string(): "string",
    pa.int32(): "integer",
    pa.int64(): "integer",
    pa.float64(): "number",
    pa.bool_(): "boolean",
    pa.date32(): "date",
    pa.list_(pa.string()): "array",
}


def foreign_keys(table: str) -> list[dict[str, Any]]:
    """Which columns of a table point to a row of another (or, without `resource`, of the same) table; null points nowhere."""
    columns = list(columns_of(ALL[table]))
    pointers = [([column], *_POINTERS[column]) for column in columns if column in _POINTERS]
    keys = [(fields, target, [key]) for fields, target, key in pointers if (target, key) != (table, fields[0])]
    if "sentence" in columns and table != "sentences":
        keys.append((["doc_id", "sentence"], "sentences", ["doc_id", "sentence"]))
    return [{"fields": fields, "reference": ({} if target == table else {"resource": target}) | {"fields": key}} for fields, target, key in keys]


def table_schema(table: str, form: Form = "parquet") -> dict[str, Any]:
    """The Frictionless Table Schema of one table. Raises KeyError for an unknown table."""
    types = _TYPES if form == "parquet" else _TYPES | {pa.list_(pa.string()): "string"}
    model = ALL[table]
    fields = []
    for field in arrow_schema(model):
        values = values_of(columns_of(model)[field.name])
        described: dict[str, Any] = {"name": field.name, "type": "string" if values else types[field.type]}
        if values:
            described["categories"] = list(values)
        empty = form == "csv" and pa.types.is_list(field.type)  # an empty list is an empty cell
        if not field.nullable and not empty:
            described["constraints"] = {"required": True}
        fields.append(described | {"description": field.metadata[b"description"].decode()})
    schema: dict[str, Any] = {"fields": fields, "missingValues": [] if form == "parquet" else [""]}  # Parquet has nulls of its own
    if table in PRIMARY_KEYS:
        schema["primaryKey"] = PRIMARY_KEYS[table]
    if keys := foreign_keys(table):
        schema["foreignKeys"] = keys
    return schema


def _resource(table: str, folder: Path, digest: str, rows: int, form: Form) -> dict[str, Any]:
    path = f"{table}.{form}"
    return {
        "$schema": PROFILE + "dataresource.json",
        "name": table,
        "type": "table",
        "path": path,
        "format": form,
        **({"mediatype": "text/csv", "encoding": "utf-8"} if form == "csv" else {"mediatype": "application/vnd.apache.parquet"}),
        "bytes": (folder / path).stat().st_size,
        "hash": f"sha256:{digest}",
        "rows": rows,
        "description": " ".join((ALL[table].__doc__ or "").split()),
        **({} if form == "csv" else {"jsonSchema": f"{table}.schema.json"}),
        "schema": table_schema(table, form),
    }


def descriptor(folder: Path, hashes: Mapping[str, str], rows: Mapping[str, int], form: Form = "parquet") -> dict[str, Any]:
    """The descriptor of the finished tables in `folder`: `hashes` holds each one's SHA-256, `rows` how many rows it has."""
    missing = (
        "Missing values are Parquet nulls; no text stands for one." if form == "parquet" else "An empty cell is a missing value or an empty list."
    )
    return {
        "$schema": PROFILE + "datapackage.json",
        "name": "dangbo",
        "title": "Vietnamese provincial party press as tables",
        "description": "Dates, officials, membership figures and percentages, each with its place in the text. Offsets are Unicode code "
        f"points, half-open, into documents.text. {missing}",
        "version": __version__,
        "contract": CONTRACT_VERSION,
        "resources": [_resource(table, folder, hashes[table], rows[table], form) for table in ALL if table in hashes],
    }


def write(folder: Path, hashes: Mapping[str, str], rows: Mapping[str, int]) -> None:
    """Write the descriptor and the JSON Schemas beside the tables in `folder`, each whole or not at all."""
    texts = {f"{table}.schema.json": json_schema(table) for table in ALL if table in hashes}
    texts[DESCRIPTOR] = json.dumps(descriptor(folder, hashes, rows), ensure_ascii=False, indent=1) + "\n"
    for name, text in texts.items():
        aside = folder / f".{name}.part"
        aside.write_text(text, encoding="utf-8", newline="\n")
        os.replace(aside, folder / name)
    for table in ALL.keys() - hashes.keys():
        (folder / f"{table}.schema.json").unlink(missing_ok=True)  # of an earlier run that wrote more tables
