"""Whose series a figure belongs to, and when two figures are one point."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from pipeline.link.series import keyed, organization_of, points_of, rows_of, subject_of


@pytest.mark.parametrize(
    ("scope", "source", "printed", "place", "organization"),
    [
        # the organisation of the place, however it is printed
        ("Đảng bộ tỉnh", "document", "Kon Tum", "gso-63:62", "Đảng bộ tỉnh"),
        ("toàn Đảng bộ tỉnh", "document", "Kon Tum", "gso-63:62", "Đảng bộ tỉnh"),
        ("địa bàn tỉnh", "document", "Kon Tum", "gso-63:62", "Đảng bộ tỉnh"),
        ("Tỉnh ủy Kon Tum", "printed", "Kon Tum", "gso-63:62", "Đảng bộ tỉnh"),
        ("Huyện ủy Đăk Glei", "printed", "Đăk Glei", "gso-63:610", "Đảng bộ huyện"),
        ("Đảng bộ TP HCM", "printed", "TP HCM", "gso-63:79", "Đảng bộ thành phố"),
        (None, "printed", "Kon Tum", "gso-63:62", "Đảng bộ tỉnh"),
        # a body within it
        ("Đảng bộ Quân sự tỉnh", "document", "Kon Tum", "gso-63:62", "Đảng bộ Quân sự tỉnh"),
        ("Chi bộ thôn Đoài", "printed", "Đăk Kan", "gso-63:23392", "Chi bộ thôn Đoài"),
        # not named, or not of that place
        (None, "document", "Kon Tum", "gso-63:62", None),
        ("Đảng bộ huyện", "document", "Kon Tum", "gso-63:62", None),
        ("các chi bộ trực thuộc", "document", "Kon Tum", "gso-63:62", None),
        ("Chi bộ Công ty", "document", "Kon Tum", "gso-63:62", None),
        ("Đảng bộ", "printed", "Tây Nguyên", "uncoded/region/Tây Nguyên", None),
    ],
)
def test_organization(scope: str | None, source: str, printed: str, place: str, organization: str | None) -> None:
    assert organization_of(scope, source, printed, place) == organization


def test_subjects_that_are_one() -> None:
    assert (
        subject_of("ĐV mới", "admitted") == subject_of("đảng viên được kết nạp mới", "admitted") == subject_of("đồng chí", "admitted") == "đảng viên"
    )
    assert subject_of("chi bộ trực thuộc đảng ủy cơ sở", "total") == "chi bộ trực thuộc"
    assert subject_of("đảng viên nữ", "admitted") != subject_of("đảng viên", "admitted")


def figure(number: int, doc: str, value: int, start: str, end: str, **more: Any) -> dict[str, Any]:
    return {
        "figure_id": f"f{number}", "doc_id": doc, "value": value, "value_high": None, "denominator": None, "qualifier": "exact", "unit": "member",
        "measure": "total", "subject": "đảng viên", "scope": "Đảng bộ tỉnh", "locality": "Kon Tum", "locality_source": "document",
        "locality_id": "gso-63:62", "period_start": dt.date.fromisoformat(start), "period_end": dt.date.fromisoformat(end), "part_of": None,
    } | more  # fmt: skip


def series(*figures: dict[str, Any]) -> list[tuple[str, int, str, list[str]]]:
    return [(str(r["period_start"]), r["value"], r["qualifier"], r["figure_ids"]) for r in rows_of(points_of(keyed(figures)))]


def test_a_value_printed_for_a_year_and_for_a_day_in_it_is_one_point() -> None:
    day = figure(1, "a", 28_000, "2020-05-31", "2020-05-31", qualifier="over")
    year = figure(2, "b", 28_000, "2020-01-01", "2020-12-31")
    assert series(year, day) == [("2020-05-31", 28_000, "exact", ["f1", "f2"])]


def test_other_values_and_other_times_stay() -> None:
    one, other = figure(1, "a", 28_000, "2020-05-31", "2020-05-31"), figure(2, "b", 28_100, "2020-05-31", "2020-05-31")
    later = figure(3, "b", 28_000, "2021-05-31", "2021-05-31")
    assert series(later, other, one) == [
        ("2020-05-31", 28_000, "exact", ["f1"]), ("2020-05-31", 28_100, "exact", ["f2"]), ("2021-05-31", 28_000, "exact", ["f3"]),
    ]  # fmt: skip


def test_what_belongs_to_no_series() -> None:
    undated = figure(1, "a", 5, "2020-01-01", "2020-01-01") | {"period_start": None, "period_end": None}
    part = figure(2, "a", 5, "2020-01-01", "2020-01-01", part_of="f9")
    elsewhere = figure(3, "a", 5, "2020-01-01", "2020-01-01", locality_id="?district/Châu Thành/")
    vague = figure(4, "a", 5, "2020-01-01", "2020-01-01", measure="other")
    assert series(undated, part, elsewhere, vague) == []
