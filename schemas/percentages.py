from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from schemas.base import Grounded
from schemas.figures import Qualifier

Relation = Literal["share", "increase", "decrease", "attainment", "excess", "other"]


class PercentageRecord(Grounded):
    """One percentage: `117%`, `41,23 %`, `70 phần trăm`, `10-15%`."""

    value: float = Field(allow_inf_nan=False, description="the number before the sign, in per cent")
    value_high: float | None = Field(allow_inf_nan=False, description="upper end of a range (10-15%)")
    qualifier: Qualifier = Field(description="exact, over (hơn, trên), under (gần, dưới), about (khoảng)")
    relation: Relation = Field(description="part of a whole, change, attainment of a target, excess over it")
    subject: str | None = Field(description="what is measured, as printed")
    base: str | None = Field(description="printed standard of comparison: so với năm 2010, chỉ tiêu Nghị quyết …")
    base_start: dt.date | None = Field(description="first day of the period that is compared with")
    base_end: dt.date | None = Field(description="last day of that period")
    figure_id: str | None = Field(description="membership figure that the percentage belongs to")
