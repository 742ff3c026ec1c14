"""docs/comparison.md shows what its command measures on the seeds."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.bench.comparison import ROOT, dateparser_dates, measured, ner_names, shown


@pytest.mark.heavy
def test_the_page_shows_what_is_measured_on_the_seeds() -> None:
    assert shown(measured(ROOT / "seeds", ROOT / "tests/gold")) in (ROOT / "docs/comparison.md").read_text(encoding="utf-8")


@pytest.mark.heavy
def test_dateparser_is_asked_for_the_unit_that_is_printed() -> None:
    text = "Hội nghị họp ngày 23/5, tổng kết năm 2010."
    found = [(row["text"], str(row["start_date"]), str(row["end_date"])) for row in dateparser_dates(text, dt.date(2020, 6, 1))]
    assert found == [("ngày 23/5", "2020-05-23", "2020-05-23"), ("năm 2010", "2010-01-01", "2010-12-31")]
    assert all(text[row["start_char"] : row["end_char"]] == row["text"] for row in dateparser_dates(text, dt.date(2020, 6, 1)))


def test_names_of_underthesea() -> None:
    assert [row["name"] for row in ner_names("Ông Phạm Hải Châu phát biểu tại hội nghị.")] == ["Phạm Hải Châu"]
