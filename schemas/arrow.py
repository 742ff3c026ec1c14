"""Pydantic model → Arrow schema, with the contract's types: one small module, so that model and file never differ.

| annotation                | Arrow                                                             |
|---------------------------|-------------------------------------------------------------------|
| `str`                     | string                                                            |
| `int`                     | int64, or what `json_schema_extra={"arrow": …}` says (int32)       |
| `float` · `bool` · `date` | double · bool · date32                                            |
| `list[str]`               | list<string>                                                      |
| `Literal["a", "b"]`       | dictionary<int8, string> that always holds all values, in order   |
| `X | None`                | the same, nullable                                                |
"""

from __future__ import annotations

import datetime as dt
import types
import typing
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pydantic.fields import FieldInfo

from schemas.base import Record
from schemas.columns import Columns

_PLAIN: dict[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    dt.date: pa.date32(),
    list[str]: pa.list_(pa.string()),
}


def _unwrap(annotation: Any) -> tuple[Any, bool]:
    """The annotation without `Annotated` and `| None`, and whether None was allowed."""
    nullable = False
    while True:
        origin = typing.get_origin(annotation)
        if origin is typing.Annotated:
            annotation = typing.get_args(annotation)[0]
        elif origin in (typing.Union, types.UnionType):
            parts = [a for a in typing.get_args(annotation) if a is not type(None)]
            if len(parts) != 1:
                raise TypeError(f"no Arrow type for {annotation}")
            nullable, annotation = True, parts[0]
        else:
            return annotation, nullable


def values_of(info: FieldInfo) -> tuple[str, ...] | None:
    """The values of a category column in their order, or None."""
    bare, _ = _unwrap(info.annotation)
    return tuple(typing.get_args(bare)) if typing.get_origin(bare) is typing.Literal else None


def columns_of(model: type[Record]) -> dict[str, FieldInfo]:
    """Column → field; a column whose name is a word of Python (`from`) is the alias of its field."""
    return {info.alias or name: info for name, info in model.model_fields.items()}


def _column(name: str, info: FieldInfo) -> pa.Field:
    bare, nullable = _unwrap(info.annotation)
    extra = info.json_schema_extra
    if isinstance(extra, dict) and "arrow" in extra:
        kind = pa.type_for_alias(str(extra["arrow"]))
    elif values_of(info) is not None:
        kind = pa.dictionary(pa.int8(), pa.string())
    elif bare in _PLAIN:
        kind = _PLAIN[bare]
    else:
        raise TypeError(f"no Arrow type for column {name}: {info.annotation}")
    return pa.field(name, kind, nullable=nullable, metadata={"description": info.description or ""})


def arrow_schema(model: type[Record], metadata: dict[str, str] | None = None) -> pa.Schema:
    """The table's schema; `metadata` (versions, fingerprints) is added to the file's key-value metadata.

    Raises TypeError for an annotation that has no Arrow type here.
    """
    return pa.schema([_column(name, info) for name, info in columns_of(model).items()], metadata=metadata)


def to_table(model: type[Record], columns: Columns) -> pa.Table:
    """Validated columns → Arrow table."""
    schema = arrow_schema(model)
    arrays = []
    for field, info in zip(schema, columns_of(model).values(), strict=True):
        cells, values = columns[field.name], values_of(info)
        if values is None:
            arrays.append(pa.array(cells, type=field.type))
        else:
            place: dict[Any, int | None] = {value: i for i, value in enumerate(values)} | {None: None}
            codes = pa.array([place[cell] for cell in cells], type=pa.int8())
            arrays.append(pa.DictionaryArray.from_arrays(codes, pa.array(values, type=pa.string())))
    return pa.Table.from_arrays(arrays, schema=schema)


def with_categories(model: type[Record], table: pa.Table) -> pa.Table:
    """A table of which another tool made plain strings of the categories, with the schema of its model."""
    schema = arrow_schema(model)
    columns = []
    for field, info in zip(schema, columns_of(model).values(), strict=True):
        column, values = table.column(field.name), values_of(info)
        if values is not None:
            codes = pc.index_in(column.combine_chunks(), value_set=pa.array(values, pa.string())).cast(pa.int8())
            column = pa.DictionaryArray.from_arrays(codes, pa.array(values, type=pa.string()))
        columns.append(column if column.type == field.type else column.cast(field.type))
    return pa.Table.from_arrays(columns, schema=schema)
