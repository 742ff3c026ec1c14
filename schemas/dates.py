from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from schemas.base import Grounded, Rule, Text

DateType = Literal["DATE", "DURATION"]
Granularity = Literal["day", "days", "week", "month", "months", "quarter", "half", "year", "years", "decade", "century"]
Resolution = Literal["explicit", "inferred", "relative"]
Modifier = Literal["before", "after", "until", "since", "about", "early", "mid", "late"]


def _out_of_order(start: dt.date | None, end: dt.date | None) -> str | None:
    if (start is None) != (end is None):
        return "start_date and end_date must both be known or both be null"
    if start is not None and end is not None and start > end:
        return f"start_date {start} is after end_date {end}"
    return None


_RULES: tuple[Rule, ...] = ((("start_date", "end_date"), _out_of_order),)


class DateRecord(Grounded):
    """One date, range or anchored duration: `sáng ngày 31/5`, `quý II/2020`, `nhiệm kỳ 2015 – 2020`."""

    rules: ClassVar[tuple[Rule, ...]] = (*Grounded.rules, *_RULES)

    value: Text = Field(description="TIMEX3 value: 2020-05-31, 2020-05, 2020-Q2, 2020-H1, 2020, XXXX-05-25, P30Y; a range is first/last")
    type: DateType = Field(description="DATE or DURATION")
    granularity: Granularity = Field(description="smallest calendar unit that is named")
    start_date: dt.date | None = Field(description="first day, inclusive; null where it cannot be known")
    end_date: dt.date | None = Field(description="last day, inclusive; null where it cannot be known")
    resolution: Resolution = Field(
        description="explicit: all in the words; inferred: year or month from the context; relative: deictic (hôm nay, năm trước)"
    )
    modifier: Modifier | None = Field(description="before, after, until, since, about, early, mid, late; never moves start_date and end_date")

    @model_validator(mode="after")
    def _in_order(self, info: ValidationInfo) -> Self:
        return self.keeping(_RULES, info)
