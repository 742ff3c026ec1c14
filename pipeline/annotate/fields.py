"""The fields of gold, by label: what each may hold, as text for people to edit, and back.

| kind | as text |
|---|---|
| text · choice · day | itself (a day: `2020-05-31`) |
| count · share | `28940` · `41.23` (`28.940` and `41,23` are read as well) |
| list | `["APớt"]`; one plain word is a list of one |
| json | other readings (`alt`), as JSON |
| flag | its own name |
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from pipeline.annotate.model import Row
from pipeline.values import numbers
from schemas.arrow import values_of
from schemas.base import Record
from schemas.dates import DateRecord
from schemas.documents import DocumentRecord
from schemas.figures import MembershipFigureRecord
from schemas.officials import OfficialRecord
from schemas.percentages import PercentageRecord

Kind = Literal["text", "choice", "day", "count", "share", "list", "json", "flag"]


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind = "text"
    choices: tuple[str, ...] = ()
    always: bool = True  # written as null where empty; else left out
    required: bool = False


def _choice(model: type[Record], name: str, always: bool = True, required: bool = False) -> Field:
    return Field(name, "choice", values_of(model.model_fields[name]) or (), always, required)


_NOTE = Field("note", always=False)
_IGNORE = Field("ignore", "flag", ("ignore",), always=False)
_ALT = Field("alt", "json", always=False)

LABELS: dict[str, tuple[Field, ...]] = {
    "date": (
        Field("value", required=True), Field("start", "day"), Field("end", "day"), _choice(DateRecord, "modifier"),
        _choice(DateRecord, "granularity"), _choice(DateRecord, "type"), _ALT, _NOTE, _IGNORE,
    ),
    "figure": (
        Field("value", "count", required=True), Field("value_high", "count", always=False), Field("denominator", "count"),
        _choice(MembershipFigureRecord, "unit", required=True), _choice(MembershipFigureRecord, "measure"),
        _choice(MembershipFigureRecord, "qualifier"), Field("subject"), Field("scope"), Field("locality"),
        Field("period_start", "day"), Field("period_end", "day"), _NOTE, _IGNORE,
    ),
    "percentage": (
        Field("value", "share", required=True), Field("value_high", "share", always=False), _choice(PercentageRecord, "qualifier"),
        _choice(PercentageRecord, "relation"), Field("subject"), Field("base"), _NOTE, _IGNORE,
    ),
    "name": (Field("name", required=True), Field("variants", "list"), Field("honorifics", "list"), _NOTE, _IGNORE),
    "office": (
        Field("position", required=True), Field("title"), Field("organization"), Field("locality"), _choice(OfficialRecord, "status"),
        Field("term"), _choice(OfficialRecord, "locality_source", always=False), _ALT, _NOTE, _IGNORE,
    ),
}  # fmt: skip
DOCUMENT: tuple[Field, ...] = (
    Field("published", "day"), Field("title"), Field("byline", "list"), Field("publisher"), Field("url"), Field("locality"),
    Field("reference_date", "day"), _choice(DocumentRecord, "reference_precision", always=False), Field("notes"),
)  # fmt: skip
LISTS = {"date": "dates", "figure": "figures", "percentage": "percentages"}  # label → list of gold


def fields_of(label: str) -> dict[str, Field]:
    return {f.name: f for f in (DOCUMENT if label == "document" else LABELS[label])}


def filled(fields: Iterable[Field], values: Row) -> Row:
    """The row of gold: fields in their order, empty ones null or left out."""
    row: Row = {}
    for f in fields:
        value = values.get(f.name)
        if f.kind == "list":
            value = value or []
        if value not in (None, [], False) or f.always:
            row[f.name] = value
    return row


def as_text(field: Field, value: Any) -> str:
    """The value as people edit it."""
    if field.kind == "list" or (field.kind == "json" and not isinstance(value, str)):
        return json.dumps(value, ensure_ascii=False)
    return field.name if field.kind == "flag" else str(value)


def value_of(field: Field, given: Any) -> Any:
    """What a tool gave, as text or already typed, as the value that gold holds; None where it is empty.

    Raises ValueError with a sentence on what the field takes.
    """
    if isinstance(given, str):
        given = given.strip()
    if given is None or given == "" or given is False:
        return None
    match field.kind:
        case "count":
            value = given if isinstance(given, int) else numbers.count(str(given))
            if value is None:
                raise ValueError(f"{field.name} must be a whole number, not {given!r}")
            return value
        case "share":
            try:
                number = float(str(given).replace(",", ".").rstrip("% "))
            except ValueError:
                raise ValueError(f"{field.name} must be a number, not {given!r}") from None
            return int(number) if number.is_integer() else number
        case "day":
            try:
                return dt.date.fromisoformat(str(given)).isoformat()
            except ValueError:
                raise ValueError(f"{field.name} must be a day YYYY-MM-DD, not {given!r}") from None
        case "choice" if given not in field.choices:
            raise ValueError(f"{field.name} must be one of {', '.join(field.choices)}, not {given!r}")
        case "list":
            items = _json(given)
            return [str(item) for item in items] if isinstance(items, list) else [str(given)]
        case "json":
            return _json(given)
        case "flag":
            return True
    return given


def _json(given: Any) -> Any:
    try:
        return json.loads(given) if isinstance(given, str) else given
    except ValueError:
        return given
