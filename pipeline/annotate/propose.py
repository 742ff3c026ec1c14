"""Values for a span that a person marked without filling in its fields: what the rules read in the printed text alone.

date `ngày 31/5` in a document of 2020-05-31 → 2020-05-31      figure `190 đảng viên` → 190, member
figure `190` → 190 (and no unit: a person must say it)         percentage `41,23%` → 41.23
office `Bí thư Tỉnh ủy Kon Tum` of `Lê Văn An` → Bí thư Tỉnh ủy, Kon Tum
"""

from __future__ import annotations

from typing import Any

import pipeline
from pipeline.annotate.model import Row
from pipeline.values import numbers


def proposed(label: str, printed: str, holder: str | None, reference: str | None) -> Row | None:
    """A row as its table has it (of a name: its fields); None where nothing can be read."""
    if label == "name":
        return {"name": printed}
    text = f"{printed} {holder}" if label == "office" and holder else printed
    found = pipeline.extract(text, published=reference)
    rows: dict[str, list[Any]] = {
        "date": list(found.dates), "figure": list(found.membership_figures), "percentage": list(found.percentages), "office": list(found.officials)
    }  # fmt: skip
    if rows[label]:
        return dict(rows[label][0].model_dump())
    return _plain(label, printed)


def _plain(label: str, printed: str) -> Row | None:
    """What can be said without a rule that fits: the number of a figure or percentage, the words of an office."""
    first = printed.split()[0]
    empty: Row = dict.fromkeys(("period_start", "period_end", "value_high", "locality_source"))
    if label == "office":
        return empty | {"position": printed}
    number = first.rstrip("%")
    value = numbers.count(number) if label == "figure" else numbers.decimal(number) if label == "percentage" else None
    return None if value is None else empty | {"value": value}
