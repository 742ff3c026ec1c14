"""Vietnamese numbers against num2words as an oracle, round trips, and what is no number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from pipeline.values.numbers import count, decimal, from_words, places, roman

COUNTS = [
    ("28.940", 28940),
    ("4.687", 4687),
    ("06", 6),
    ("28. 940", 28940),
    ("28 940", 28940),
    ("1.234.567", 1234567),
    ("1,2 triệu", 1_200_000),
    ("2,3 nghìn", 2300),
    ("2,3 ngàn", 2300),
    ("2 vạn", 20_000),
    ("2 triệu 300 nghìn", 2_300_000),
    ("28,940", 28940),  # no half members: an English comma
    ("1,234,567", 1234567),
]
NO_COUNTS = ["3,5", "1.5", "12.34", "", "mười", "1.2345", "5 5"]
WORDS = [
    ("hai trăm", 200),
    ("ba mươi lăm", 35),
    ("hai mươi mốt", 21),
    ("hai mươi tư", 24),
    ("mười lăm", 15),
    ("một nghìn hai trăm linh năm", 1205),
    ("một trăm lẻ ba", 103),
    ("ba vạn hai nghìn", 32_000),
    ("hai triệu rưỡi", 2_500_000),
    ("hai triệu ba rưỡi", 2_350_000),
    ("năm chục", 50),
    ("tám", 8),
]
NO_WORDS = ["", "hai ba", "trăm hai", "nghìn triệu", "mươi lăm", "hai nghìn ba triệu", "đảng viên", "linh năm hai"]
DECIMALS = [("41,23", 41.23), ("94.78", 94.78), ("1.234,5", 1234.5), ("35 ,34", 35.34), ("117", 117.0), ("0,04", 0.04)]
ROMANS = [("XIX", 19), ("XIII", 13), ("IV", 4), ("xl", 40), ("MCMXXX", 1930)]


@pytest.mark.parametrize(("text", "value"), COUNTS)
def test_count(text: str, value: int) -> None:
    assert count(text) == value


@pytest.mark.parametrize("text", NO_COUNTS)
def test_no_count(text: str) -> None:
    assert count(text) is None


@pytest.mark.parametrize(("text", "value"), WORDS)
def test_from_words(text: str, value: int) -> None:
    assert from_words(text) == value


@pytest.mark.parametrize("text", NO_WORDS)
def test_words_that_make_no_number(text: str) -> None:
    assert from_words(text) is None


@pytest.mark.parametrize(("text", "value"), DECIMALS)
def test_decimal(text: str, value: float) -> None:
    assert decimal(text) == pytest.approx(value)


@pytest.mark.parametrize(("text", "value"), ROMANS)
def test_roman(text: str, value: int) -> None:
    assert roman(text) == value


@pytest.mark.parametrize("text", ["", "IIII", "VX", "IC", "A", "XIIX"])
def test_no_roman(text: str) -> None:
    assert roman(text) is None


@pytest.mark.parametrize(("text", "expected"), [("41,23", 2), ("72", 0), ("8,1", 1)])
def test_places(text: str, expected: int) -> None:
    assert places(text) == expected


@settings(max_examples=500, deadline=None)
@given(st.integers(0, 999_999_999))
def test_words_as_num2words_says_them(number: int) -> None:
    assert from_words(num2words(number, lang="vi")) == number


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 999_999_999))
def test_grouped_digits_round_trip(number: int) -> None:
    assert count(f"{number:,}".replace(",", ".")) == number


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 9999), st.integers(0, 99))
def test_decimal_comma_round_trip(whole: int, rest: int) -> None:
    assert decimal(f"{whole},{rest:02d}") == pytest.approx(whole + rest / 100)


@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    for read in (count, decimal, from_words, roman, places):
        read(text)
