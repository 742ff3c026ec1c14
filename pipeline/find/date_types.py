"""What a time expression says by its own words, before it is resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.article import Mention
from pipeline.values.dates import Point, Unit

Edge = Literal["early", "mid", "late"]


@dataclass(frozen=True, slots=True)
class Shift:
    """A unit counted from the reference day: `tháng trước` is ("month", -1), `nay` is ("day", 0)."""

    unit: Unit
    offset: int


@dataclass(frozen=True, slots=True)
class Same:
    """`cùng ngày`, `cùng năm`: the unit of an earlier date. `cùng kỳ`: unit "period", moved to `year` or one year back."""

    unit: Literal["day", "month", "year", "period"]
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: `30 năm qua` ends now, `5 năm tới` starts now, `sau 30 năm thành lập` and `5 năm kể từ` have their anchor outside."""

    unit: Literal["day", "week", "month", "year"]
    number: int
    anchor: Literal["past", "future", "event", "since"]
    event: str = ""


@dataclass(frozen=True, slots=True)
class Edged:
    """The first or last day of a unit, as an end of a range: `đầu năm` in `từ đầu năm đến nay`."""

    unit: Point | Shift
    edge: Literal["early", "late"]


@dataclass(frozen=True, slots=True)
class DayOf:
    """`ngày 15 tháng này`: a day of a month that is counted from the reference day."""

    day: int
    offset: int


When = Point | Shift | Same | Length | Edged | DayOf


@dataclass(slots=True)
class Expression(Mention):
    """What a time expression says; with `last` it is a range.

    `year_shift` is `năm nay` (0), `năm ngoái` (-1) after a month or quarter, `last_shift` the same after the end of a range.
    """

    first: When
    last: When | None = None
    edge: Edge | None = None
    year_shift: int | None = None
    same_year: bool = False
    last_shift: int | None = None
