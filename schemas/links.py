"""The linked tables: what mentions of all documents say together (contract, "Linked tables")."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from schemas.base import Record, Text
from schemas.figures import Measure, Qualifier, Unit
from schemas.officials import Level, Status

LocalityLevel = Literal["region", "province", "district", "commune", "village", "unknown"]
CodeSystem = Literal["gso-63", "gso-34"]
LocalityStatus = Literal["linked", "uncoded", "ambiguous", "not_found"]


class LocalityRecord(Record):
    """One place that a document, an office or a figure names, or that holds or succeeds such a place."""

    locality_id: Text = Field(description="system and code (gso-63:62); without a code the name (uncoded/…); unresolved: ?level/name/province")
    name: Text = Field(description="official name without its word; of an unresolved place, the printed name")
    kind: str | None = Field(description="official word: Tỉnh, Thành phố, Huyện, Quận, Thị xã, Xã, Phường, Thị trấn, Đặc khu")
    level: LocalityLevel = Field(description="level of administration; village: named without its commune, never linked")
    code: str | None = Field(description="code of the General Statistics Office: two digits a province, three a district, five a commune")
    code_system: CodeSystem | None = Field(description="what the code means: gso-63 before 1 July 2025, gso-34 since; the same code can be two units")
    parent: str | None = Field(description="locality_id of the unit that holds it")
    province: str | None = Field(description="locality_id of its province; of a province, its own")
    successor: str | None = Field(description="locality_id of the smallest unit since July 2025 that holds the whole of it; null for gso-34")
    status: LocalityStatus = Field(description="linked to a code, known but without one (regions, units of the past), several fit, or none does")
    candidates: list[str] = Field(description="of an ambiguous name, the locality_ids that fit")
    variants: list[str] = Field(description="forms printed in these documents")


class PersonRecord(Record):
    """One person over all documents."""

    person_id: Text = Field(description="hash of the folded name and the earliest office that anchors the person (officials.person_id)")
    name: Text = Field(description="the full name printed in most documents")
    variants: list[str] = Field(description="other printed forms")
    offices: list[str] = Field(description="offices as printed, in the order of tenures, with the first and last date seen")
    localities: list[str] = Field(description="locality_ids of the offices")
    first_seen: dt.date | None = Field(description="first reference date of a document that names the person with an office")
    last_seen: dt.date | None = Field(description="last such date")
    n_documents: int = Field(ge=1, description="number of documents")
    n_mentions: int = Field(ge=1, description="how often the person is named in them")
    keys: list[str] = Field(description="what the person was joined by: folded name and body@place; carries ids over to a grown collection")


class TenureRecord(Record):
    """One office of one person, over all documents."""

    person_id: Text = Field(description="the person (persons.person_id)")
    title: Text = Field(description="the title as printed most often")
    organization: str | None = Field(description="the body as printed most often")
    position: Text = Field(description="the whole office as printed most often, without its place")
    locality_id: str | None = Field(description="place of the office (localities.locality_id)")
    level: Level = Field(description="level of the body")
    status: Status = Field(description="former where the last dated document calls it so; current as far as the articles show otherwise")
    from_: dt.date | None = Field(
        alias="from", description="first date seen in office (of a document dated by year, its first day); the office may be older"
    )
    until: dt.date | None = Field(description="last date seen in office (dated by year: its last day); the office may have lasted longer")
    ended_by: dt.date | None = Field(description="first date on which a document calls the office former")
    n_documents: int = Field(ge=1, description="number of documents that give the office")
    evidence: list[str] = Field(description="doc_id:start_char of each row of officials behind it")


class MembershipSeriesRecord(Record):
    """One value of a time series: what one organisation counted, at one date or over one period, over all documents."""

    organization: Text = Field(description="whose count: Đảng bộ tỉnh, Đảng bộ huyện … of the locality, or a body within it as printed")
    locality_id: Text = Field(description="place of the organisation (localities.locality_id)")
    unit: Unit = Field(description="what is counted")
    measure: Measure = Field(description="what the count says")
    subject: Text = Field(description="what is counted, with its attributes, as printed most often")
    period_start: dt.date = Field(description="first day that the value holds for or is counted over")
    period_end: dt.date = Field(description="last such day")
    value: int = Field(ge=0, description="the number")
    value_high: int | None = Field(description="upper end of a range of numbers")
    denominator: int | None = Field(description="of a fraction, the whole")
    qualifier: Qualifier = Field(description="exact where any of the sources prints it so, else as printed")
    n_documents: int = Field(ge=1, description="number of documents that print it")
    figure_ids: list[str] = Field(description="rows of membership_figures behind it")
