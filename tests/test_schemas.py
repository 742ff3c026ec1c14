"""The models, the Arrow schemas and the JSON Schema files are one thing."""

from __future__ import annotations

import datetime as dt

import pyarrow as pa
import pytest
from pydantic import TypeAdapter, ValidationError

from schemas import ALL, TABLES
from schemas.arrow import arrow_schema, to_table, values_of
from schemas.columns import validated
from schemas.dates import DateRecord
from schemas.export import DICTIONARY, JSON_FOLDER, data_dictionary, json_schema
from schemas.figures import MembershipFigureRecord

TEXT = "Sáng 31/5, họp."
ROW = {
    "doc_id": "d", "sentence": 0, "start_char": 0, "end_char": 9, "text": "Sáng 31/5", "rule": "day_month", "value": "2020-05-31", "type": "DATE",
    "granularity": "day", "start_date": dt.date(2020, 5, 31), "end_date": dt.date(2020, 5, 31), "resolution": "inferred", "modifier": None,
}  # fmt: skip


def validate(row: dict[str, object], text: str = TEXT) -> DateRecord:
    return TypeAdapter(list[DateRecord]).validate_python([row], context={"document": text})[0]


def test_a_row_that_is_its_slice_passes() -> None:
    assert validate(ROW).value == "2020-05-31"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"text": "sáng 31/5"}, "is not documents.text"),  # another letter than the document's
        ({"start_char": 1, "end_char": 10}, "is not documents.text"),  # one character off
        ({"end_char": 10}, "not as long as its text"),
        ({"colour": "red"}, "Extra inputs are not permitted"),
        ({"granularity": "fortnight"}, "Input should be"),
        ({"end_date": None}, "both be known or both be null"),
        ({"start_date": dt.date(2020, 6, 1)}, "is after end_date"),
        ({"start_char": "0"}, "valid integer"),  # no silent conversion
    ],
)
def test_a_wrong_row_is_refused(change: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        validate(ROW | change)
    with pytest.raises(ValidationError, match=said):
        validated(DateRecord, [ROW, ROW | change, ROW], {"d": TEXT})


def test_columns_hold_what_records_hold() -> None:
    rows = [ROW, ROW | {"sentence": 1, "modifier": "since"}]
    records = [validate(row) for row in rows]
    assert validated(DateRecord, rows, {"d": TEXT}) == {name: [getattr(record, name) for record in records] for name in ROW}
    with pytest.raises(ValidationError, match="Field required"):
        validated(DateRecord, [ROW, {name: value for name, value in ROW.items() if name != "rule"}])


@pytest.mark.parametrize("name", ALL)
def test_what_a_record_refuses_its_columns_refuse_too(name: str) -> None:
    # columns ask for types, constraints and rules: a validator of another kind would hold for records alone
    decorators = ALL[name].__pydantic_decorators__
    assert not decorators.field_validators and not decorators.root_validators and not decorators.validators
    assert all("keeping" in validator.func.__code__.co_names for validator in decorators.model_validators.values())
    asked = {column for columns, _ in ALL[name].rules for column in columns}
    assert asked <= {*ALL[name].model_fields, "document"}
    assert bool(decorators.model_validators) == bool(asked)


def test_records_are_frozen() -> None:
    record = validate(ROW)
    with pytest.raises(ValidationError, match="frozen"):
        record.value = "2021"  # type: ignore[misc]


@pytest.mark.parametrize("table", [*ALL])
def test_json_schema_files_are_in_step(table: str) -> None:
    path = JSON_FOLDER / f"{table}.json"
    assert path.read_text(encoding="utf-8") == json_schema(table), "run `make schema` and commit the files"


def test_no_json_schema_file_is_left_over() -> None:
    assert {p.stem for p in JSON_FOLDER.glob("*.json")} == set(ALL)


def test_the_data_dictionary_is_in_step() -> None:
    assert DICTIONARY.read_text(encoding="utf-8") == data_dictionary(), "run `make schema` and commit the file"


@pytest.mark.parametrize("table", [*ALL])
def test_every_column_is_described(table: str) -> None:
    schema = arrow_schema(ALL[table])
    assert all(field.metadata[b"description"] for field in schema)


def test_arrow_types_are_the_contract_s() -> None:
    schema = arrow_schema(TABLES["dates"])
    assert schema.field("start_char").type == pa.int32()
    assert schema.field("start_date").type == pa.date32()
    assert schema.field("start_date").nullable
    assert not schema.field("value").nullable
    documents = arrow_schema(TABLES["documents"])
    assert documents.field("doc_index").type == pa.int64()
    assert documents.field("byline").type == pa.list_(pa.string())


def test_categories_hold_all_their_values_in_order() -> None:
    table = to_table(DateRecord, validated(DateRecord, [ROW]))
    column = table.column("modifier").combine_chunks()
    assert column.dictionary.to_pylist() == ["before", "after", "until", "since", "about", "early", "mid", "late"]
    assert column.to_pylist() == [None]
    assert to_table(DateRecord, validated(DateRecord, [])).schema == table.schema
    assert values_of(MembershipFigureRecord.model_fields["unit"]) is not None
