from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field, model_validator

from schemas.base import Grounded, Text

DateType = Literal["DATE", "DURATION"]
Granularity = Literal["day", "days", "week", "month", "months", "quarter", "half", "year", "years", "decade", "century"]
Resolution = Literal["explicit", "inferred", "relative"]
Modifier = Literal["before", "after", "until", "since", "about", "early", "mid", "late"]


class DateRecord(Grounded):
    """One date, range or anchored duration: `sáng ngày 31/5`, `quý II/2020`, `nhiệm kỳ 2015 – 2020`."""

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
    def _in_order(self) -> DateRecord:
        if (self.start_date is None) != (self.end_date is None):
            raise ValueError("start_date and end_date must both be known or both be null")
        if self.start_date is not None and self.end_date is not None and self.start_date > self.end_date:
            raise ValueError(f"start_date {self.start_date} is after end_date {self.end_date}")
        return self
