"""Writes what follows from the models: JSON Schema files (`schemas/json/`) and the data dictionary (`docs/data-dictionary.md`).

Tests hold both in step with the models.
"""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa

from schemas import ALL, CONTRACT_VERSION, LINKED, ON_REQUEST
from schemas.arrow import arrow_schema, columns_of, values_of

ROOT = Path(__file__).parent.parent
JSON_FOLDER = ROOT / "schemas" / "json"
DICTIONARY = ROOT / "docs" / "data-dictionary.md"

_READERS = """\
## What readers make of the types

| Parquet / Arrow | `pipeline.read` (pandas) | `pandas.read_parquet` | Polars | DuckDB |
|---|---|---|---|---|
| string | str | str (object before pandas 3) | String | VARCHAR |
| int32, int64 | Int32, Int64 (gaps stay `<NA>`) | int32, int64; float64 where there are gaps | Int32, Int64 | INTEGER, BIGINT |
| double | float64 | float64 | Float64 | DOUBLE |
| bool | boolean | bool | Boolean | BOOLEAN |
| date32 | datetime64 | object (`datetime.date`) | Date | DATE |
| dictionary (category) | category with all its values | category | Categorical | VARCHAR |
| list of string | object (array of str) | object (array of str) | List(String) | VARCHAR[] |
"""


def json_schema(table: str) -> str:
    """The JSON Schema of one table's rows as text, ending in a line feed. Raises KeyError for an unknown table."""
    model = ALL[table]
    return json.dumps(model.model_json_schema(), ensure_ascii=False, indent=1) + "\n"


def _type(field: pa.Field) -> str:
    name = "category" if pa.types.is_dictionary(field.type) else "list of string" if pa.types.is_list(field.type) else str(field.type)
    return name.removesuffix("[day]") + ("?" if field.nullable else "")


def data_dictionary() -> str:
    """Every table and column with type (`?`: may be null) and meaning, as Markdown."""
    lines = [
        "# Data dictionary",
        "",
        f"Contract {CONTRACT_VERSION}. Generated from the models in `schemas/` by `make schema`; do not edit. A type with `?` may be null.",
        "Offsets are Unicode code points, half-open, into `documents.text`; the invariant of every mention row is",
        "`documents.text[start_char:end_char] == text`. Every table is sorted by document order, then `start_char`, then `end_char`; the linked",
        "tables, which join what all documents say (docs/linking.md), by their ids, a series by its key and its period.",
    ]
    for table, model in ALL.items():
        title = f"## {table}" + (" (on request: `--tokens`)" if table in ON_REQUEST else " (linked)" if table in LINKED else "")
        lines += ["", title, "", (model.__doc__ or "").strip(), "", "| column | type | meaning |", "|---|---|---|"]
        for field in arrow_schema(model):
            info = columns_of(model)[field.name]
            values = values_of(info)
            meaning = info.description or ""
            lines.append(f"| `{field.name}` | {_type(field)} | {meaning}" + (f" ({', '.join(f'`{v}`' for v in values)})" if values else "") + " |")
    return "\n".join(lines) + "\n\n" + _READERS


def export() -> list[Path]:
    """Write all of it anew and return the files."""
    JSON_FOLDER.mkdir(parents=True, exist_ok=True)
    texts = {JSON_FOLDER / f"{table}.json": json_schema(table) for table in ALL} | {DICTIONARY: data_dictionary()}
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8", newline="\n")
    return list(texts)
