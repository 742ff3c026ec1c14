"""One workbook, one sheet a table: real dates and numbers, text that is never a formula or a link, nothing cut in silence.

xlsxwriter in constant memory: each row is on disk before the next is made.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.export.cells import cut, joined, looks_like_formula, utf16_length
from pipeline.export.source import Exported, MissingExtraError, Run

CELL = 32_767  # UTF-16 units in a cell: Excel's limit
ROWS = 1_048_576  # rows of a sheet, the header included: Excel's limit
EXACT = 10**15  # Excel keeps 15 digits
FIRST_DAY = dt.date(1900, 3, 1)  # Excel knows no day before 1900, and has a 29 February 1900 that never was
MADE = dt.datetime(1980, 1, 1)  # instead of the clock: the same bytes on every run
NAME = "dangbo.xlsx"

RULES = (
    "One sheet for each table; further sheets (dates_2, dates_3 …) where a table has more rows than a sheet can hold.",
    "Lists stand in one cell with | between the elements; a | or \\ within an element has a \\ before it.",
    f"A cell holds {CELL:,} characters at most: a longer text ends in [cut: …], and the sheet cut_cells says where the whole is.",
    "Dates before 1 March 1900 and whole numbers beyond 10^15 are written as text, since Excel cannot hold them.",
    "Offsets (start_char, end_char) are Unicode code points, from 0, half-open, into documents.text.",
)


class _Book:
    """The workbook, its formats, and the list of cells that were cut."""

    def __init__(self, path: Path, folder: Path) -> None:
        try:
            import xlsxwriter
        except ModuleNotFoundError:
            raise MissingExtraError("a workbook needs the extra [excel]: pip install 'dangbo[excel]', or export with --format csv") from None
        self.file = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": str(folder)})
        self.file.use_zip64()
        self.file.set_properties({"created": MADE})
        self.bold = self.file.add_format({"bold": True})
        self.text = self.file.add_format({"num_format": "@"})
        self.quoted = self.file.add_format({"num_format": "@", "quote_prefix": True})  # stays text when somebody edits the cell
        self.day = self.file.add_format({"num_format": "yyyy-mm-dd"})
        self.about = _Table(self, "about", ["table", "column", "type", "meaning"])
        self.cuts = _Table(self, "cut_cells", ["sheet", "row", "column", "characters", "doc_id", "whole_text_in"])


class _Table:
    """Rows of one table, in further sheets when one is full."""

    def __init__(self, book: _Book, name: str, columns: list[str]) -> None:
        self._book, self._name, self._columns = book, name, columns
        self._sheets = 0
        self._open()
        self.rows = 0

    def _open(self) -> None:
        self._sheets += 1
        self._title = self._name if self._sheets == 1 else f"{self._name}_{self._sheets}"
        self._sheet = self._book.file.add_worksheet(self._title)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(self._columns) - 1, 18)
        for column, name in enumerate(self._columns):
            self._sheet.write_string(0, column, name, self._book.bold)
        self._row = 0

    def add(self, values: Sequence[object], doc_id: str | None = None) -> None:
        if self._row + 1 == ROWS:
            self._open()
        self._row += 1
        self.rows += 1
        for column, value in enumerate(values):
            if value is not None and value != []:
                self._write(column, value, doc_id)

    def _write(self, column: int, value: Any, doc_id: str | None) -> None:
        book, sheet, row = self._book, self._sheet, self._row
        if isinstance(value, bool):
            sheet.write_boolean(row, column, value)
        elif isinstance(value, dt.date) and value >= FIRST_DAY:
            sheet.write_datetime(row, column, value, book.day)
        elif isinstance(value, float) or (isinstance(value, int) and abs(value) <= EXACT):
            sheet.write_number(row, column, value)
        else:
            text = joined(value) if isinstance(value, list) else str(value)
            if utf16_length(text) > CELL:
                whole = f"{self._name}.parquet"
                book.cuts.add([self._title, row + 1, self._columns[column], len(text), doc_id, whole])
                text = cut(text, CELL, f"… [cut: {len(text):,} characters, the whole is in {whole}]")
            elif text.startswith("<r>") and text.endswith("</r>"):
                text += " "  # xlsxwriter would take it for ready markup and not escape it
            sheet.write_string(row, column, text, book.quoted if looks_like_formula(text) else book.text)


def _describe(book: _Book, run: Run) -> None:
    book.about.add([f"dangbo {run.facts['version']}, contract {run.facts['contract']}, {run.facts['documents']} documents"])
    for rule in RULES:
        book.about.add([rule])
    for table in run.tables:
        for field in run.schema(table):
            book.about.add([table, field.name, str(field.type), (field.metadata or {}).get(b"description", b"").decode()])


def write(run: Run, folder: Path) -> Exported:
    """Write `dangbo.xlsx`. Raises MissingExtraError without xlsxwriter."""
    done = Exported([folder / NAME], {})
    with TemporaryDirectory(prefix=".dangbo-", dir=folder) as aside:
        book = _Book(Path(aside) / NAME, Path(aside))
        _describe(book, run)
        for table in run.tables:
            columns = run.schema(table).names
            sheet = _Table(book, table, columns)
            for row in run.rows(table):
                sheet.add([row[name] for name in columns], row.get("doc_id"))
            done.rows[table] = sheet.rows
        book.file.close()
        os.replace(Path(aside) / NAME, folder / NAME)
    if book.cuts.rows:
        done.notes.append(f"{book.cuts.rows} cells were longer than Excel's {CELL:,} characters and were cut; the sheet cut_cells lists them")
    return done
