"""Membership figures of all documents → series, each value once, with all its sources.

A series is what one organisation counts in one way: organisation, place, unit, measure, subject. The organisation of a place is named by
its level, however it is printed (`Đảng bộ tỉnh`, `toàn Đảng bộ`, `địa bàn tỉnh`, `Tỉnh ủy Kon Tum` → Đảng bộ tỉnh); a body within it
keeps its printed name (`Đảng bộ Quân sự tỉnh`, `Chi bộ thôn 2`).

Left out, because a value in the wrong series is worse than none: figures without a day or period, without a resolved place, of an unnamed
holder (unless the place itself is printed with the figure), of a holder of another level than the place (`Đảng bộ huyện` where only
the province is known), parts that are counted under the name of their whole, and the measure `other`.

A value that several documents print for nested periods (28.940 on 2020-05-31 and 28.940 in 2020) is one point at the narrowest
of them. Different values for one day stay side by side; `cross_checks` says whether they contradict each other.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.link import localities
from pipeline.values.offices import expanded

Row = dict[str, Any]


class Key(NamedTuple):
    """What makes a series."""

    organization: str
    locality_id: str
    unit: str
    measure: str
    subject: str


# --- the organisation -------------------------------------------------------------------------------------------------

_OF_PLACE = {
    "Tỉnh": "Đảng bộ tỉnh", "Thành phố": "Đảng bộ thành phố", "Huyện": "Đảng bộ huyện", "Quận": "Đảng bộ quận", "Thị xã": "Đảng bộ thị xã",
    "Xã": "Đảng bộ xã", "Phường": "Đảng bộ phường", "Thị trấn": "Đảng bộ thị trấn", "Đặc khu": "Đảng bộ đặc khu",
}  # fmt: skip
_HOLDER_WORDS = compile_folded(
    r"\b(?:toàn|đảng bộ|đảng ủy|ban thường vụ|ban chấp hành|thường trực|các cấp ủy|địa bàn|trên|trong|của|cả|(?:tỉnh|thành|huyện|quận|thị) ủy|tỉnh"
    r"|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|địa phương|ta|nhà|này)\b"
)
_LEVELS = (
    ("commune", compile_folded(r"\b(?:xã|phường|thị trấn|đặc khu)\b(?<!thị\ xã)")),
    ("district", compile_folded(r"\b(?:huyện|quận|thị xã|thị ủy)\b")),
    ("province", compile_folded(r"\btỉnh\b")),
)
_UNNAMED = compile_folded(r"(?:các|những|một số|nhiều|mỗi|từng|cả nước|trung ương)\b|.*\b(?:này|đó|trên)$")
_GENERIC = frozenset(fold("chi bộ đảng cơ sở tổ chức công ty quan trường đơn vị doanh nghiệp phận cấp trực thuộc khối").split())


@lru_cache(maxsize=20_000)
def organization_of(scope: str | None, source: str, printed: str | None, locality_id: str) -> str | None:
    """`địa bàn tỉnh` → Đảng bộ tỉnh; None where the holder is not named or cannot be that of the place."""
    place = localities.place_of(locality_id)
    if place is None or place.kind is None:
        return None
    if not scope:
        return _OF_PLACE[place.kind] if source == "printed" else None
    words = expanded(scope)
    if _UNNAMED.match(fold(scope)):
        return None
    level = next((level for level, pattern in _LEVELS if pattern.search(words)), None)
    rest = _HOLDER_WORDS.sub(" ", words.replace(expanded(printed or ""), " ").replace(expanded(place.name), " ")).split()
    if rest:
        return scope if not _GENERIC.issuperset(rest) and (place.level == "province" or level in {None, place.level}) else None
    return _OF_PLACE[place.kind] if level in {None, place.level} else None


_SHORT = ((compile_folded(r"\bđv\b"), fold("đảng viên")), (compile_folded(r"\btccsđ\b"), fold("tổ chức cơ sở đảng")))
_ABOVE = compile_folded(r"(?<=trực\ thuộc) (?:(?:tỉnh|thành|huyện|quận|thị) ủy|đảng (?:ủy|bộ) (?:cơ sở|cấp trên))")
_ADMITTED = compile_folded(r"\b(?:đồng chí|quần chúng|ưu tú|mới|được|kết nạp|vào đảng|nữa)\b")


@lru_cache(maxsize=20_000)
def subject_of(subject: str, measure: str) -> str:
    """One form for what is counted: `ĐV mới` (admitted) → đảng viên; `chi bộ trực thuộc đảng ủy cơ sở` → chi bộ trực thuộc."""
    words = fold(subject)
    for pattern, written in _SHORT:
        words = pattern.sub(written, words)
    words = _ABOVE.sub("", words)
    if measure == "admitted":
        words = _ADMITTED.sub(" ", words)
    return " ".join(words.split()) or fold("đảng viên")


# --- points -----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Point:
    """One value of a series with the rows that print it."""

    start: dt.date
    end: dt.date
    value: int
    value_high: int | None
    denominator: int | None
    figures: list[Row]

    @property
    def qualifier(self) -> str:
        printed = [f["qualifier"] for f in self.figures]
        return "exact" if "exact" in printed else min(printed, key=lambda q: (-printed.count(q), q))


def keyed(figures: Iterable[Row]) -> list[tuple[Key, Row]]:
    """The figures that belong to a series, if their time is known, with its key."""
    figures = list(figures)
    subjects = {f["figure_id"]: subject_of(f["subject"], f["measure"]) for f in figures}
    found = []
    for f in figures:
        measure, whole, place = f["measure"], f["part_of"], f["locality_id"]
        if measure == "other" or not localities.resolved(place):
            continue
        subject = subjects[f["figure_id"]]
        if whole is not None and (measure == "total" or subjects.get(whole) == subject):
            continue
        organization = organization_of(f["scope"], f["locality_source"], f["locality"], place)
        if organization:
            found.append((Key(organization, place, f["unit"], measure, subject), f))
    return found


def dated(figures: Iterable[tuple[Key, Row]]) -> Iterator[tuple[Key, Row]]:
    """Those whose time is known."""
    return ((key, f) for key, f in figures if f["period_start"] is not None and f["period_end"] is not None)


def points_of(figures: Iterable[tuple[Key, Row]]) -> dict[Key, list[Point]]:
    """The points of every series, by time and value."""
    by_value: dict[tuple[Key, tuple[int, int | None, int | None]], list[Row]] = defaultdict(list)
    for key, f in dated(figures):
        by_value[key, (f["value"], f["value_high"], f["denominator"])].append(f)
    series: dict[Key, list[Point]] = defaultdict(list)
    for (key, value), rows in by_value.items():
        series[key] += _narrowest(value, rows)
    for points in series.values():
        points.sort(key=lambda p: (p.end, p.start, p.value))
    return dict(sorted(series.items(), key=lambda pair: _order(pair[0])))


def _order(key: Key) -> tuple[str, ...]:
    return (key.locality_id, key.organization, key.unit, key.measure, key.subject)


def _narrowest(value: tuple[int, int | None, int | None], rows: list[Row]) -> list[Point]:
    """Rows of one value: each period that no narrower one lies in is a point; the wider ones are its sources as well."""
    points: list[Point] = []
    for row in sorted(rows, key=lambda r: (r["period_end"] - r["period_start"], r["period_start"])):
        inside = [p for p in points if row["period_start"] <= p.start and p.end <= row["period_end"]]
        if inside:
            inside[0].figures.append(row)
        else:
            points.append(Point(row["period_start"], row["period_end"], *value, [row]))
    return points


def _printed_subject(points: list[Point]) -> str:
    """The commonest print of what the series counts."""
    counts: Counter[str] = Counter(f["subject"].lower() for point in points for f in point.figures)
    return min(counts, key=lambda subject: (-counts[subject], len(subject), subject))


def rows_of(series: dict[Key, list[Point]]) -> list[Row]:
    """The rows of `membership_series`."""
    return [row for key, points in series.items() for row in _rows_of(key, points)]


def _rows_of(key: Key, points: list[Point]) -> Iterator[Row]:
    subject = _printed_subject(points)
    for point in points:
        yield {
            "organization": key.organization,
            "locality_id": key.locality_id,
            "unit": key.unit,
            "measure": key.measure,
            "subject": subject,
            "period_start": point.start,
            "period_end": point.end,
            "value": point.value,
            "value_high": point.value_high,
            "denominator": point.denominator,
            "qualifier": point.qualifier,
            "n_documents": len({f["doc_id"] for f in point.figures}),
            "figure_ids": list(dict.fromkeys(f["figure_id"] for f in point.figures)),
        }
