# ruff: noqa: E501 - a case is one line
"""Calendar values against Python's calendar, the edtf package and num2words."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.values.dates import (
    Point,
    Unit,
    add_months,
    bounds,
    day_of,
    first_months,
    full_year,
    in_context,
    is_valid,
    last_months,
    nearest,
    roman,
    shifted,
    small_number,
    timex,
    years_between,
)

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
YEARS = st.integers(min_value=1900, max_value=2100)


@pytest.mark.parametrize(
    ("point", "value", "first", "last"),
    [
        (Point("day", 2020, 5, 31), "2020-05-31", "2020-05-31", "2020-05-31"),
        (Point("month", 2020, 2), "2020-02", "2020-02-01", "2020-02-29"),
        (Point("month", 2019, 2), "2019-02", "2019-02-01", "2019-02-28"),
        (Point("quarter", 2020, 2), "2020-Q2", "2020-04-01", "2020-06-30"),
        (Point("half", 2020, 1), "2020-H1", "2020-01-01", "2020-06-30"),
        (Point("half", 2020, 2), "2020-H2", "2020-07-01", "2020-12-31"),
        (Point("months", 2020, 1, 9), "2020-01/2020-09", "2020-01-01", "2020-09-30"),
        (Point("year", 2020), "2020", "2020-01-01", "2020-12-31"),
        (Point("years", 2015, 0, 2020), "2015/2020", "2015-01-01", "2020-12-31"),
        (Point("decade", 1980), "198", "1980-01-01", "1989-12-31"),
        (Point("century", 1901), "19", "1901-01-01", "2000-12-31"),
        (Point("week", 2020, 53), "2020-W53", "2020-12-28", "2021-01-03"),
    ],
)
def test_value_and_days(point: Point, value: str, first: str, last: str) -> None:
    assert is_valid(point)
    assert timex(point) == value
    assert bounds(point) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point("day", None, 5, 25), "XXXX-05-25"),
        (Point("month", None, 3), "XXXX-03"),
        (Point("quarter", None, 3), "XXXX-Q3"),
        (Point("half", None, 1), "XXXX-H1"),
        (Point("months", None, 1, 9), "XXXX-01/XXXX-09"),
    ],
)
def test_without_a_year_there_are_no_days(point: Point, value: str) -> None:
    assert is_valid(point)
    assert timex(point) == value
    assert bounds(point) is None


@pytest.mark.parametrize(
    "point",
    [
        Point("day", 2020, 2, 30),
        Point("day", 2019, 2, 29),
        Point("day", None, 2, 30),
        Point("day", 2020, 13, 1),
        Point("day", 2020, 4, 31),
        Point("month", 2020, 13),
        Point("month", 2020, 0),
        Point("quarter", 2020, 5),
        Point("months", 2020, 9, 3),
        Point("years", 2020, 0, 2015),
        Point("year", 0),
    ],
)
def test_what_the_calendar_does_not_have(point: Point) -> None:
    assert not is_valid(point)


def test_leap_day_without_a_year_is_possible() -> None:
    assert is_valid(Point("day", None, 2, 29))
    assert nearest(Point("day", None, 2, 29), date(2020, 6, 1)) == Point("day", 2020, 2, 29)
    assert nearest(Point("day", None, 2, 29), date(2022, 6, 1)).year is None


@given(year=YEARS, month=st.integers(-2, 15), day=st.integers(-2, 35))
def test_days_are_those_of_the_calendar(year: int, month: int, day: int) -> None:
    exists = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    assert is_valid(Point("day", year, month, day)) == exists


@given(day=DAYS)
def test_values_of_days_months_and_years_are_edtf(day: date) -> None:
    for point in (day_of(day), Point("month", day.year, day.month), Point("year", day.year)):
        interval = parse_edtf(timex(point))
        found = bounds(point)
        assert found is not None
        assert tuple(interval.lower_strict()[:3]) == found[0].timetuple()[:3]
        assert tuple(interval.upper_strict()[:3]) == found[1].timetuple()[:3]


@given(first=YEARS, length=st.integers(1, 20))
def test_values_of_spans_are_edtf(first: int, length: int) -> None:
    interval = parse_edtf(timex(Point("years", first, 0, first + length)))
    assert interval.lower_strict()[0] == first
    assert interval.upper_strict()[0] == first + length


@given(year=YEARS)
def test_quarters_and_halves_fill_the_year(year: int) -> None:
    for unit, count in (("month", 12), ("quarter", 4), ("half", 2)):
        parts = [bounds(Point(unit, year, n)) for n in range(1, count + 1)]  # type: ignore[arg-type]
        flat = [day for part in parts if part for day in part]
        assert flat[0] == date(year, 1, 1)
        assert flat[-1] == date(year, 12, 31)
        assert all(b - a == timedelta(days=1) for a, b in zip(flat[1:-1:2], flat[2::2], strict=True))


@pytest.mark.parametrize(
    ("number", "first", "last"),
    [
        (1, Point("month", None, 1), Point("month", None, 12)),
        (3, Point("quarter", None, 1), Point("quarter", None, 4)),
        (6, Point("half", None, 1), Point("half", None, 2)),
        (9, Point("months", None, 1, 9), Point("months", None, 4, 12)),
        (12, Point("year", None), Point("year", None)),
    ],
)
def test_first_and_last_months(number: int, first: Point, last: Point) -> None:
    assert first_months(number) == first
    assert last_months(number) == last


@given(number=st.integers(1, 89))
def test_roman_numerals_round_trip(number: int) -> None:
    tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"][number // 10]
    ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][number % 10]
    assert roman(tens + ones) == number


@pytest.mark.parametrize("text", ["", "iiii", "vv", "ic", "iix", "a", "2", "vx"])
def test_no_roman_numeral(text: str) -> None:
    assert roman(text) is None


@given(number=st.integers(1, 99))
def test_number_words_agree_with_num2words(number: int) -> None:
    assert small_number(num2words(number, lang="vi")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("05", 5), ("12", 12), ("tư", 4), ("mười", 10), ("mười lăm", 15), ("hai mươi tư", 24), ("hai mươi  mốt", 21), ("ba mươi", 30),
        ("ba mốt", 31), ("bẩy", 7), ("mươi", None), ("hai ba bốn năm", None), ("nhiều", None), ("1234", None), ("mười mười", None), ("năm mươi nhiều", None),
    ],
)  # fmt: skip
def test_small_numbers(text: str, number: int | None) -> None:
    assert small_number(text) == number


@pytest.mark.parametrize(("text", "year"), [("2020", 2020), ("19", 2019), ("49", 2049), ("50", 1950), ("75", 1975)])
def test_two_digit_years(text: str, year: int) -> None:
    assert full_year(text) == year


@given(day=DAYS, months=st.integers(-600, 600))
def test_add_months_moves_by_whole_months(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == min(day.day, calendar.monthrange(moved.year, moved.month)[1])


@pytest.mark.parametrize(
    ("unit", "offset", "value"),
    [
        ("day", -1, "2020-06-14"), ("day", 0, "2020-06-15"), ("week", 0, "2020-W25"), ("week", -1, "2020-W24"), ("month", 0, "2020-06"), ("month", -6, "2019-12"),
        ("month", 7, "2021-01"), ("quarter", 0, "2020-Q2"), ("quarter", -2, "2019-Q4"), ("quarter", 3, "2021-Q1"), ("year", -1, "2019"), ("year", 1, "2021"),
    ],
)  # fmt: skip
def test_shifted(unit: Unit, offset: int, value: str) -> None:
    assert timex(shifted(unit, date(2020, 6, 15), offset)) == value


@given(day=DAYS, reference=st.dates(min_value=date(1902, 1, 1), max_value=date(2098, 12, 31)))
def test_nearest_is_nearest(day: date, reference: date) -> None:
    point = nearest(Point("day", None, day.month, day.day), reference)
    if point.year is None:
        assert (day.month, day.day) == (2, 29)
        return
    found = bounds(point)
    assert found is not None
    distance = abs((found[0] - reference).days)
    for year in (reference.year - 1, reference.year, reference.year + 1):
        other = point.at(year)
        if is_valid(other):
            assert distance <= abs((date(year, other.first, other.last) - reference).days)


@pytest.mark.parametrize(
    ("point", "reference", "direction", "value"),
    [
        (Point("month", None, 12), "2021-01-10", 0, "2020-12"),
        (Point("month", None, 12), "2020-06-15", 0, "2020-12"),
        (Point("month", None, 1), "2020-12-20", 0, "2021-01"),
        (Point("month", None, 3), "2020-11-20", 0, "2020-03"),
        (Point("quarter", None, 1), "2020-12-20", 0, "2021-Q1"),
        (Point("quarter", None, 4), "2021-01-05", 0, "2020-Q4"),
        (Point("half", None, 2), "2021-02-01", 0, "2020-H2"),
        (Point("half", None, 1), "2020-11-25", 0, "2020-H1"),
        (Point("months", None, 1, 9), "2020-10-05", 0, "2020-01/2020-09"),
        # `ngày 16/5 tới`, `tháng 10 vừa qua`
        (Point("day", None, 5, 16), "2020-06-15", 1, "2021-05-16"),
        (Point("day", None, 7, 16), "2020-06-15", 1, "2020-07-16"),
        (Point("month", None, 10), "2020-06-15", -1, "2019-10"),
        (Point("month", None, 5), "2020-06-15", -1, "2020-05"),
    ],
)
def test_in_context(point: Point, reference: str, direction: int, value: str) -> None:
    assert timex(in_context(point, date.fromisoformat(reference), direction)) == value


def test_years_between_end_on_the_day_before_the_anniversary() -> None:
    assert years_between(date(2024, 12, 16), 5) == (date(2024, 12, 16), date(2029, 12, 15))
    assert years_between(date(2020, 3, 1), 1) == (date(2020, 3, 1), date(2021, 2, 28))


def test_not_every_year_has_a_week_53() -> None:
    assert is_valid(Point("week", 2020, 53))
    assert not is_valid(Point("week", 2019, 53))
