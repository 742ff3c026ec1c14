"""Checks across documents, added to the table `checks` (those within a document are made by `pipeline.checks`).

| kind                 | statement                                                        | recomputed                                  |
|----------------------|------------------------------------------------------------------|---------------------------------------------|
| other_document       | a total of an organisation on a day, printed in two documents    | the number that the earlier document prints |
| target_elsewhere     | `kết nạp 150 đảng viên, đạt 75% chỉ tiêu`, the target in another | 100 × admitted / target                     |

A row stands in the later document (in input order), or that of the percentage, spans the figure or percentage and names both figures.
Compared is only what is one thing: totals of the same series (`pipeline.link.series`) whose day both documents state themselves,
not a day taken from the article's own date, and which are no ranges; an attainment only where one single target is printed for the same
organisation, unit, subject and period, and the document of the percentage prints none itself. `hơn 28.940` and `28.945` agree (tolerances as in
`pipeline.checks`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.checks import Interval, interval
from pipeline.link.series import Key, Point, keyed, subject_of
from pipeline.values import numbers

Row = dict[str, Any]

KINDS = ("other_document", "target_elsewhere")


def recompute(figures: list[Row], percentages: Iterable[Row], series: dict[Key, list[Point]]) -> list[Row]:
    """Rows of `checks`, in no order; `figures` and `percentages` are rows of their tables in document order."""
    place = {f["figure_id"]: number for number, f in enumerate(figures)}
    return [*_totals(series, place), *_attainments(figures, percentages)]


def _totals(series: dict[Key, list[Point]], place: dict[str, int]) -> Iterator[Row]:
    for key, points in series.items():
        if key.measure != "total":
            continue
        of_day: dict[Any, dict[str, Row]] = defaultdict(dict)  # day → document → its first statement
        for point in points:
            for f in point.figures:
                if f["period_start"] == f["period_end"] and f["period_source"] == "stated" and f["value_high"] is None and f["denominator"] is None:
                    of_day[f["period_start"]].setdefault(f["doc_id"], f)
        for stated in of_day.values():
            rows = sorted(stated.values(), key=lambda f: place[f["figure_id"]])
            for earlier, later in zip(rows, rows[1:], strict=False):
                yield _total(earlier, later)


def _total(earlier: Row, later: Row) -> Row:
    one = interval(float(earlier["value"]), earlier["qualifier"], 0, rounded=False)
    other = interval(float(later["value"]), later["qualifier"], 0, rounded=False)
    return {
        "doc_id": later["doc_id"], "kind": "other_document", "stated": float(later["value"]), "recomputed": float(earlier["value"]),
        "tolerance": (one.high - one.low) + (other.high - other.low), "holds": one.meets(other),
        "figure_ids": [earlier["figure_id"], later["figure_id"]], "start_char": later["start_char"], "end_char": later["end_char"],
    }  # fmt: skip


def _attainments(figures: list[Row], percentages: Iterable[Row]) -> Iterator[Row]:
    targets: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    flows: dict[str, tuple[tuple[Any, ...], Row]] = {}
    for key, f in keyed(figures):
        same = (key.organization, key.locality_id, key.unit, subject_of(f["subject"], "admitted"), f["period_start"], f["period_end"])
        if key.measure == "target":
            targets[same].append(f)
        elif key.measure == "admitted" and f["part_of"] is None:
            flows[f["figure_id"]] = (same, f)
    for percentage in percentages:
        if percentage["relation"] != "attainment" or percentage["value_high"] is not None or percentage["figure_id"] not in flows:
            continue
        same, flow = flows[percentage["figure_id"]]
        planned = targets.get(same, [])
        if len({(t["value"], t["value_high"]) for t in planned}) == 1 and not any(t["doc_id"] == percentage["doc_id"] for t in planned):
            target = planned[0]
            if target["value"] and target["value_high"] is None and target["qualifier"] == "exact":
                yield _attainment(percentage, flow, target)


def _attainment(percentage: Row, flow: Row, target: Row) -> Row:
    places = numbers.places(re.sub(r"[^\d.,]", "", percentage["text"]))
    stated = interval(percentage["value"], percentage["qualifier"], places, rounded=True)
    counted = interval(float(flow["value"]), flow["qualifier"], 0, rounded=False)
    share = Interval(100 * counted.low / target["value"], 100 * counted.high / target["value"])
    return {
        "doc_id": percentage["doc_id"], "kind": "target_elsewhere", "stated": percentage["value"],
        "recomputed": round(100 * flow["value"] / target["value"], 4), "tolerance": round(stated.high - stated.low + share.high - share.low, 4),
        "holds": stated.meets(share), "figure_ids": [target["figure_id"], flow["figure_id"]],
        "start_char": percentage["start_char"], "end_char": percentage["end_char"],
    }  # fmt: skip
