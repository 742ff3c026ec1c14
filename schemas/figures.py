from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from schemas.base import Grounded, Rule, Text
from schemas.officials import LocalitySource

Qualifier = Literal["exact", "over", "under", "about"]
Unit = Literal["member", "party_organization", "grassroots_organization", "party_cell", "committee_member", "delegate", "residential_unit", "other"]
Measure = Literal[
    "total", "admitted", "subset", "increase", "decrease", "target",
    "held_congress", "coverage", "elected", "disciplined", "awarded", "other",
]  # fmt: skip
PeriodSource = Literal["stated", "context", "reference", "none"]


def _out_of_order(start: dt.date | None, end: dt.date | None) -> str | None:
    return f"period_start {start} is after period_end {end}" if start is not None and end is not None and start > end else None


def _downwards(value: int, high: int | None) -> str | None:
    return f"value_high {high} is below value {value}" if high is not None and high < value else None


_RULES: tuple[Rule, ...] = ((("period_start", "period_end"), _out_of_order), (("value", "value_high"), _downwards))


class MembershipFigureRecord(Grounded):
    """One stated count of members, party organisations, committee members, delegates or covered places."""

    rules: ClassVar[tuple[Rule, ...]] = (*Grounded.rules, *_RULES)

    value: int = Field(ge=0, le=10**15, description="the number (of a fraction, its numerator)")
    value_high: int | None = Field(le=10**15, description="upper end of a range of numbers")
    denominator: int | None = Field(le=10**15, description="of a fraction 476/660, the 660")
    qualifier: Qualifier = Field(description="exact, over (hơn, trên), under (gần, dưới), about (khoảng)")
    unit: Unit = Field(description="what is counted, by the printed noun")
    measure: Measure = Field(description="what the count says: total, admitted, part, change, target …")
    subject: Text = Field(description="what is counted, as printed, with its attributes")
    scope: str | None = Field(description="whose members or organisations, as printed")
    locality: str | None = Field(description="place of the scope, or of the document")
    locality_source: LocalitySource = Field(description="printed with the figure, taken from the document, or none")
    locality_id: str | None = Field(description="its unit of administration (localities.locality_id)")
    period_start: dt.date | None = Field(
        description="first day that the figure holds for or is counted over; one of the two may be null where only the other is known"
    )
    period_end: dt.date | None = Field(description="last such day; equal to period_start for a stock on one day")
    period_source: PeriodSource = Field(description="stated beside the figure, from the context, the reference date, or none")
    figure_id: Text = Field(description="id of this row, the same on every run over the same text")
    part_of: str | None = Field(description="figure_id of the larger number that it is a part of")

    @model_validator(mode="after")
    def _consistent(self, info: ValidationInfo) -> Self:
        return self.keeping(_RULES, info)
