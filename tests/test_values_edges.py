"""The edges of the value functions: spellings that are rare, and where one reading ends and the next begins."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.values.dates import Point, in_context, roman, small_number
from pipeline.values.numbers import decimal, from_words


@pytest.mark.parametrize("words", ["rưỡi", "hai rưỡi", "hai triệu rưỡi rưỡi"])
def test_a_half_needs_a_scale_of_its_own(words: str) -> None:
    assert from_words(words) is None


def test_grouped_thousands_with_decimals() -> None:
    assert decimal("12.345,6") == 12345.6


@pytest.mark.parametrize(("words", "number"), [("năm", 5), ("mười lăm", 15), ("hai mươi nhăm", 25), ("ba mươi bẩy", 37)])
def test_digits_in_their_other_spellings(words: str, number: int) -> None:
    assert small_number(words) == number


@pytest.mark.parametrize(
    ("letters", "number"),
    [("i", 1), ("iv", 4), ("ix", 9), ("xiv", 14), ("xix", 19), ("xl", 40), ("l", 50), ("iiii", None), ("vx", None)],
)
def test_roman_numerals(letters: str, number: int | None) -> None:
    assert roman(letters) == number


# A month is that of another year only when this year's is more than 240 days off: December in early April, and a day later.
@pytest.mark.parametrize(("day", "year"), [(date(2020, 4, 4), 2019), (date(2020, 4, 5), 2020)])
def test_how_far_off_a_month_is_another_year_s(day: date, year: int) -> None:
    assert in_context(Point("month", None, 12), day).year == year
