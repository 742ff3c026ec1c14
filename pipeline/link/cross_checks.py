"""Checks across documents, added to the table `checks` (those within a document are made by `pipeline.checks`).

| kind                      | statement                                                            | recomputed                              |
|---------------------------|----------------------------------------------------------------------|-----------------------------------------|
| other_document            | a value of a series that an earlier document prints for the same time | the number in the earlier document      |
| other_document_percentage | `kết nạp hơn 5.850 đảng viên, đạt hơn 117% chỉ tiêu` printed in two    | the percentage in the earlier document  |
| target_elsewhere          | `kết nạp 150 đảng viên, đạt 75% chỉ tiêu`, the target in another      | 100 × admitted / target                 |

A row stands in the later document (in input order), or in that of the percentage, spans the figure or percentage and names both
figures. Values are compared within one series (`pipeline.link.series`). A repeated value always gives a row that holds; different values
give one only where they must be equal: totals (not fractions, not ranges) for one day that both documents state themselves, not
taken from the article's own date. Percentages are compared where they belong to the same count of the same series; different ones
only for the same period. An attainment is recomputed only where one single exact target is printed for the same organisation, unit, subject
and period. `hơn 28.940` and `28.945` agree (tolerances as in `pipeline.checks`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from pipeline.checks import Interval, interval
from pipeline.link.series import Key, Point, dated, subject_of
from pipeline.values import numbers

Row = dict[str, Any]

KINDS = ("other_document", "other_document_percentage", "target_elsewhere")


def recompute(figures: list[Row], counted: list[tuple[Key, Row]], percentages: Iterable[Row], series: dict[Key, list[Point]]) -> list[Row]:
    """Rows of `checks`, in no order; `figures` and `percentages` are rows of their tables in document order, `counted` is `keyed(figures)`."""
    place = {f["figure_id"]: number for number, f in enumerate(figures)}
    percentages = [p for p in percentages if p["figure_id"] is not None and p["value_high"] is None]
    values = (_value(earlier, later) for earlier, later in [*_repeated(series, place), *_of_one_day(series, place)])
    return [*values, *_percentages(counted, percentages), *_attainments(counted, percentages)]


def _pairs(rows: Iterable[Row], place: dict[str, int]) -> Iterator[tuple[Row, Row]]:
    """The first of the rows in each document with that in the next document."""
    first: dict[str, Row] = {}
    for row in sorted(rows, key=lambda f: place[f["figure_id"]]):
        first.setdefault(row["doc_id"], row)
    found = list(first.values())
    yield from pairwise(found)


def _repeated(series: dict[Key, list[Point]], place: dict[str, int]) -> Iterator[tuple[Row, Row]]:
    for points in series.values():
        for point in points:
            if point.value > 1 and len(point.figures) > 1:
                yield from _pairs(point.figures, place)


def _of_one_day(series: dict[Key, list[Point]], place: dict[str, int]) -> Iterator[tuple[Row, Row]]:
    """Different totals for a day that both documents state."""
    for key, points in series.items():
        of_day: dict[Any, list[Row]] = defaultdict(list)
        for f in (f for point in points for f in point.figures) if key.measure == "total" else ():
            if f["period_start"] == f["period_end"] and f["period_source"] == "stated" and f["value_high"] is None and f["denominator"] is None:
                of_day[f["period_start"]].append(f)
        for stated in (rows for rows in of_day.values() if len(rows) > 1):
            yield from ((a, b) for a, b in _pairs(stated, place) if a["value"] != b["value"])


def _row(kind: str, at: Row, stated: float, recomputed: float, intervals: tuple[Interval, Interval], figures: list[str]) -> Row:
    one, other = intervals
    return {
        "doc_id": at["doc_id"], "kind": kind, "stated": float(stated), "recomputed": round(float(recomputed), 4),
        "tolerance": round(one.high - one.low + other.high - other.low, 4), "holds": one.meets(other),
        "figure_ids": figures, "start_char": at["start_char"], "end_char": at["end_char"],
    }  # fmt: skip


def _counted(figure: Row) -> Interval:
    return interval(float(figure["value"]), figure["qualifier"], 0, rounded=False)


def _stated(percentage: Row) -> Interval:
    places = numbers.places(re.sub(r"[^\d.,]", "", percentage["text"]))
    return interval(percentage["value"], percentage["qualifier"], places, rounded=True)


def _value(earlier: Row, later: Row) -> Row:
    figures = [earlier["figure_id"], later["figure_id"]]
    return _row("other_document", later, later["value"], earlier["value"], (_counted(later), _counted(earlier)), figures)


def _percentages(counted: list[tuple[Key, Row]], percentages: list[Row]) -> Iterator[Row]:
    """A percentage of the same count of the same organisation, printed in two documents."""
    told = {p["figure_id"] for p in percentages}
    counts = {f["figure_id"]: ((key, f["value"], f["denominator"]), f) for key, f in counted if f["figure_id"] in told and f["value"] > 1}
    groups: dict[Any, dict[str, Row]] = defaultdict(dict)
    for p in percentages:
        if p["figure_id"] in counts:
            groups[(*counts[p["figure_id"]][0], p["relation"])].setdefault(p["doc_id"], p)
    for group in groups.values():
        printed = list(group.values())
        for earlier, later in pairwise(printed):
            one, other = counts[earlier["figure_id"]][1], counts[later["figure_id"]][1]
            period = (one["period_start"], one["period_end"])
            same_time = None not in period and period == (other["period_start"], other["period_end"])
            if same_time or _stated(earlier).meets(_stated(later)):
                intervals = (_stated(later), _stated(earlier))
                yield _row("other_document_percentage", later, later["value"], earlier["value"], intervals, [one["figure_id"], other["figure_id"]])


def _attainments(counted: list[tuple[Key, Row]], percentages: list[Row]) -> Iterator[Row]:
    targets: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    flows: dict[str, tuple[tuple[Any, ...], Row]] = {}
    for key, f in dated(counted):
        if key.measure not in {"target", "admitted"}:
            continue
        same = (key.organization, key.locality_id, key.unit, subject_of(f["subject"], "admitted"), f["period_start"], f["period_end"])
        if key.measure == "target":
            targets[same].append(f)
        elif f["part_of"] is None:
            flows[f["figure_id"]] = (same, f)
    for percentage in percentages:
        if percentage["relation"] != "attainment" or percentage["figure_id"] not in flows:
            continue
        same, flow = flows[percentage["figure_id"]]
        planned = targets.get(same, [])
        if len({(t["value"], t["value_high"]) for t in planned}) == 1 and not any(t["doc_id"] == percentage["doc_id"] for t in planned):
            target = planned[0]
            if target["value"] and target["value_high"] is None and target["qualifier"] == "exact":
                flown = _counted(flow)
                share = Interval(100 * flown.low / target["value"], 100 * flown.high / target["value"])
                ids = [target["figure_id"], flow["figure_id"]]
                yield _row(
                    "target_elsewhere", percentage, percentage["value"], 100 * flow["value"] / target["value"], (_stated(percentage), share), ids
                )
