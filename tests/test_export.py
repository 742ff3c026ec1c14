"""CSV, Excel and spaCy exports, read back with the tools that people use: csv, pandas, DuckDB, openpyxl, spaCy."""

from __future__ import annotations

import csv
import datetime as dt
import json
import re
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin
from typer.testing import CliRunner

import pipeline
from pipeline import cli
from pipeline.export import FORMATS, ExportError, MissingExtraError, as_excel, as_spacy, export, open_run
from pipeline.export.cells import cut, defused, joined, looks_like_formula, parted, restored, utf16_length
from pipeline.write import hash_of
from tests.command import facts, rows

HOSTILE = [
    "=HYPERLINK(\"http://example.invalid\",\"bấm\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", " =1+1", "\u00a0=1+1", "\u200b=1+1",
    "'=1+1", "\"=1+1", "“=1+1”", "＝1+1", "＠x", "− 5", "<r><t>x</t></r>", "<b>&amp;</b>", "_x0041_", "a,b;c\td", 'nói "được"', "=cmd|' /C calc'!A0",
]  # fmt: skip
LONG = "Đảng bộ có 20 đảng viên. " * 1500 + "🎉" * 200


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, an article too long for a cell of Excel, one with control characters, and twenty with hostile titles and bylines."""
    source = tmp_path_factory.mktemp("source")
    for path in Path("seeds").glob("*.txt"):
        (source / path.name).write_bytes(path.read_bytes())
    (source / "long.txt").write_text(f"Sáng 19/5/1890 và 3/2/2021, ông Lê An họp.\n{LONG}", encoding="utf-8")
    (source / "control.txt").write_text("Ngày 3/2/2021.\x00\x01\x0b\x1f\ufffe\uffff\u0085 Hết\n=1+1\n  cuối  ", encoding="utf-8")
    lines = [{"text": f"Sáng {n + 1}/2/2021, họp.", "title": title, "byline": [title, "A|B\\C"], "id": title} for n, title in enumerate(HOSTILE)]
    (source / "titles.jsonl").write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    folder = tmp_path_factory.mktemp("outputs")
    pipeline.run(source, folder)
    return folder


@pytest.fixture(scope="module")
def exported(output: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each format."""
    folder = tmp_path_factory.mktemp("exported")
    for form in FORMATS:
        export(output, form, folder / form)
    return folder


@pytest.fixture(scope="module")
def as_csv(exported: Path) -> Path:
    return exported / "csv"


@pytest.fixture(scope="module")
def book(exported: Path) -> Path:
    return exported / "excel" / "dangbo.xlsx"


@pytest.fixture(scope="module")
def docs(exported: Path) -> list[Doc]:
    vocab = spacy.blank("xx").vocab
    return [doc for path in sorted((exported / "spacy").glob("*.spacy")) for doc in DocBin().from_disk(path).get_docs(vocab)]


# --- cells ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [text for text in HOSTILE if text[0] not in "<_an"])
def test_what_a_spreadsheet_may_take_for_a_formula_is_defused(text: str) -> None:
    assert looks_like_formula(text)
    assert defused(text) == f"'{text}"
    assert restored(defused(text)) == text


@pytest.mark.parametrize("text", ["Kon Tum", "28.940 đảng viên", "'Đổi mới'", "'", "", " ", "a=b", "(-5)", "5-10%", "<r>", "…-"])
def test_other_text_is_left_alone(text: str) -> None:
    assert defused(text) == text == restored(text)


@pytest.mark.parametrize("values", [[], ["A Pớt"], ["A Pớt", "Y|K"], ["a\\", "|", "\\|b", "c\nd"], ["=1", "x"]])
def test_a_list_in_a_cell_can_be_parted_again(values: list[str]) -> None:
    assert parted(joined(values)) == values
    assert parted(restored(defused(joined(values)))) == values


@settings(max_examples=200, deadline=None)
@given(st.text(), st.lists(st.text(min_size=1)))
def test_any_text_and_any_list_come_back(text: str, values: list[str]) -> None:
    assert restored(defused(text)) == text
    assert parted(restored(defused(joined(values)))) == values


def test_a_cut_halves_no_character() -> None:
    for limit in range(10, 16):
        assert utf16_length(cut("🎉" * 20, limit, "…")) in (limit, limit - 1)
        assert set(cut("🎉" * 20, limit, "…")) == {"🎉", "…"}


# --- CSV --------------------------------------------------------------------------------------------------------------


def plain(value: Any) -> str:
    """What a cell must hold, by the rules of docs/exports.md."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return defused(joined(value) if isinstance(value, list) else value) if isinstance(value, list | str) else str(value)


def test_csv_has_a_byte_order_mark_and_the_line_ends_of_rfc_4180(as_csv: Path) -> None:
    data = (as_csv / "dates.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfdoc_id,sentence,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_every_cell_is_the_table_s_value(output: Path, as_csv: Path) -> None:
    csv.field_size_limit(sys.maxsize)
    for table, count in facts(output)["rows"].items():
        with (as_csv / f"{table}.csv").open(encoding="utf-8-sig", newline="") as source:
            found = list(csv.DictReader(source))
        expected = rows(output, table)
        assert len(found) == len(expected) == count
        for cells, row in zip(found, expected, strict=True):
            assert cells == {name: plain(value) for name, value in row.items()}


def test_no_cell_begins_a_formula_and_negative_numbers_stay_numbers(output: Path, as_csv: Path) -> None:
    with (as_csv / "documents.csv").open(encoding="utf-8-sig", newline="") as source:
        for row in csv.DictReader(source):
            for name, cell in row.items():
                assert not looks_like_formula(cell) or cell.startswith("'"), (name, cell)
    from pipeline.export.as_csv import _cell

    schema = open_run(output).schema("checks")
    assert _cell(schema.field("stated").type)(-1.5) == "-1.5"
    assert _cell(schema.field("start_char").type)(-3) == "-3"


def test_pandas_and_duckdb_read_the_types(output: Path, as_csv: Path) -> None:
    frame = pd.read_csv(as_csv / "dates.csv", parse_dates=["start_date"])
    assert frame["start_date"].min() == pd.Timestamp(1890, 5, 19)
    path = as_csv / "membership_figures.csv"
    described = {name: kind for name, kind, *_ in duckdb.execute(f"describe select * from read_csv('{path}')").fetchall()}
    assert (described["value"], described["period_start"]) == ("BIGINT", "DATE")
    total = sum(row["value"] for row in rows(output, "membership_figures"))
    assert duckdb.execute(f"select sum(value) from read_csv('{path}')").fetchone() == (total,)


def test_the_csv_folder_is_a_data_package_too(output: Path, as_csv: Path) -> None:
    resources = json.loads((as_csv / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    assert [r["path"] for r in resources] == [f"{table}.csv" for table in open_run(output).tables]
    for resource in resources:
        path = as_csv / resource["path"]
        assert (resource["bytes"], resource["hash"]) == (path.stat().st_size, f"sha256:{hash_of(path)}")
        assert resource["schema"]["missingValues"] == [""]
        assert {f["type"] for f in resource["schema"]["fields"]} <= {"string", "integer", "number", "boolean", "date"}


# --- Excel ------------------------------------------------------------------------------------------------------------


def sheet(path: Path, name: str) -> list[dict[str, Any]]:
    found = openpyxl.load_workbook(path, read_only=True)[name].iter_rows(values_only=True)
    header = next(found)
    return [dict(zip(header, row, strict=True)) for row in found]


def shown(cell: Any) -> str:
    """What Excel shows: `_x0001_` is its way to write a character that XML cannot hold (openpyxl and pandas leave that as it is)."""
    return re.sub(r"_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), str(cell))


def test_one_sheet_a_table_with_real_dates_and_numbers(output: Path, book: Path) -> None:
    assert openpyxl.load_workbook(book, read_only=True).sheetnames == ["about", "cut_cells", *open_run(output).tables]
    for table in facts(output)["rows"]:
        found, expected = sheet(book, table), rows(output, table)
        assert len(found) == len(expected)
        for cells, row in zip(found, expected, strict=True):
            for name, value in row.items():
                cell = cells[name]
                if isinstance(value, dt.date) and value >= dt.date(1900, 3, 1):
                    assert cell == dt.datetime(value.year, value.month, value.day)
                elif isinstance(value, bool | int | float):
                    assert (type(cell) is bool) == (type(value) is bool)
                    assert cell == pytest.approx(value, rel=1e-15)
                elif value is None or value == []:
                    assert cell is None
                elif not str(cell).endswith(".parquet]"):
                    text = joined(value) if isinstance(value, list) else str(value)
                    assert shown(cell) in (text, text + " "), (table, name)


def test_a_day_before_excel_s_calendar_is_text(book: Path) -> None:
    starts = [row["start_date"] for row in sheet(book, "dates")]
    assert "1890-05-19" in starts
    assert dt.datetime(2021, 2, 3) in starts


def test_text_is_no_formula_and_no_link(book: Path) -> None:
    """Also when somebody edits the cell: Excel's own mark for text stands in its format."""
    opened = openpyxl.load_workbook(book)
    marked = 0
    for page in opened.worksheets:
        for line in page.iter_rows(min_row=2):
            for cell in line:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
                if isinstance(cell.value, str) and looks_like_formula(cell.value):
                    assert cell.quotePrefix
                    marked += 1
    assert marked >= 15
    with zipfile.ZipFile(book) as parts:
        assert not [name for name in parts.namelist() if "external" in name.lower()]
        assert not [name for name in parts.namelist() if name.startswith("xl/worksheets") and b"<f>" in parts.read(name)]


def test_what_is_cut_says_so_and_is_listed(output: Path, book: Path) -> None:
    (cut_cell,) = sheet(book, "cut_cells")
    (document,) = [row for row in rows(output, "documents") if "🎉" in row["text"]]
    assert (cut_cell["sheet"], cut_cell["column"], cut_cell["doc_id"]) == ("documents", "text", document["doc_id"])
    assert cut_cell["characters"] == len(document["text"])
    assert cut_cell["whole_text_in"] == "documents.parquet"
    cell = openpyxl.load_workbook(book, read_only=True)["documents"].cell(cut_cell["row"], list(document).index("text") + 1).value
    assert utf16_length(cell) <= 32_767
    kept, mark, _ = cell.partition("… [cut: ")
    assert mark
    assert document["text"].startswith(kept)
    assert len(kept) > 32_000


def test_a_table_longer_than_a_sheet_goes_on_in_the_next(output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(as_excel, "ROWS", 50)
    done = export(output, "excel", tmp_path)
    names = [name for name in openpyxl.load_workbook(tmp_path / "dangbo.xlsx", read_only=True).sheetnames if name.startswith("dates")]
    assert names[:2] == ["dates", "dates_2"]
    parts = [row for name in names for row in sheet(tmp_path / "dangbo.xlsx", name)]
    assert [row["text"] for row in parts] == [row["text"] for row in rows(output, "dates")]
    assert done.rows["dates"] == len(parts)


def test_the_workbook_says_what_its_columns_mean(book: Path) -> None:
    about = sheet(book, "about")
    assert {("dates", "start_date"), ("documents", "text")} <= {(row["table"], row["column"]) for row in about}
    assert all(row["meaning"] for row in about if row["column"])


def test_without_xlsxwriter_one_sentence_says_what_to_install(output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'dangbo\[excel\]'"):
        export(output, "excel", tmp_path)
    assert not list(tmp_path.iterdir())


# --- spaCy ------------------------------------------------------------------------------------------------------------


def test_plain_spacy_reads_texts_spans_and_the_row_of_each(output: Path, docs: list[Doc]) -> None:
    documents = rows(output, "documents")
    assert [doc.text for doc in docs] == [row["text"] for row in documents]
    for group, table in as_spacy.GROUPS.items():
        records = rows(output, table)
        seen = []
        for doc in docs:
            for span in doc.spans[group]:
                record = records[int(span.kb_id_)]
                seen.append(int(span.kb_id_))
                assert record["doc_id"] == doc.user_data["doc_id"]
                assert span.start_char <= record["start_char"] < record["end_char"] <= span.end_char
                assert (span.label_, span.id_) == (group, record["rule"])
        assert sorted(seen) == list(range(len(records)))


def test_the_document_s_columns_and_sentences_are_there(output: Path, docs: list[Doc]) -> None:
    for doc, row in zip(docs, rows(output, "documents"), strict=True):
        kept = {name: list(v) if isinstance(v, tuple) else v for name, v in doc.user_data.items()}  # spaCy makes tuples of lists
        assert kept == {name: str(v) if isinstance(v, dt.date) else v for name, v in row.items() if name != "text"}
    seed = docs[0]
    starts = {s["start_char"] for s in rows(output, "sentences") if s["doc_id"] == seed.user_data["doc_id"]}
    found = {s.start_char for s in seed.sents}
    assert len(starts & found) > 0.95 * len(starts)


def test_docs_are_parted_into_files_and_old_files_go(output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs-00099.spacy").write_bytes(b"of an earlier export")
    monkeypatch.setattr(as_spacy, "DOCUMENTS", 10)
    done = export(output, "spacy", tmp_path)
    assert [path.name for path in done.files] == ["docs-00001.spacy", "docs-00002.spacy", "docs-00003.spacy"]
    assert sorted(tmp_path.iterdir()) == done.files


# --- all --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_gives_the_same_bytes_again(exported: Path, output: Path, tmp_path: Path, form: str) -> None:
    done = CliRunner().invoke(cli.app, ["export", str(output), "--format", form, "--to", str(tmp_path), "--json"])
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert sorted(said["files"]) == sorted(path.name for path in tmp_path.iterdir())  # and nothing half-written
    assert {name: hash_of(tmp_path / name) for name in said["files"]} == {path.name: hash_of(path) for path in (exported / form).iterdir()}
    assert said["rows"]["dates"] == len(rows(output, "dates"))
    cuts = "1 cells were longer than Excel's 32,767 characters and were cut; the sheet cut_cells lists them"
    assert said["notes"] == ([cuts] if form == "excel" else [])


def test_wrong_use_is_said(output: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="holds no finished run"):
        export(tmp_path, "csv", tmp_path / "to")
    with pytest.raises(ExportError, match="choose another folder"):
        export(output, "csv", output)
    with pytest.raises(ExportError, match="csv, excel, spacy"):
        export(output, "ods", tmp_path / "to")
    assert not (tmp_path / "to").exists()


def test_tables_that_are_not_the_run_s_are_refused(output: Path, tmp_path: Path) -> None:
    shutil.copytree(output, tmp_path / "out")
    (tmp_path / "out" / "dates.parquet").write_bytes((output / "officials.parquet").read_bytes())
    with pytest.raises(ExportError, match=r"dates\.parquet is not the file that"):
        export(tmp_path / "out", "csv", tmp_path / "to")
