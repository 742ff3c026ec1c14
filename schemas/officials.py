from __future__ import annotations

from typing import Literal

from pydantic import Field

from schemas.base import Grounded, Text

LocalitySource = Literal["printed", "document", "none"]
Level = Literal["central", "province", "district", "commune", "village", "other"]
Status = Literal["current", "former"]


class OfficialRecord(Grounded):
    """One office of one named person in one document; the span is the office phrase with its place, without the name."""

    person_id: Text = Field(description="the same person in the whole run (persons.person_id)")
    name: Text = Field(description="fullest form of the name in the document")
    variants: list[str] = Field(description="other printed forms of the name")
    honorific: str | None = Field(description="form of address printed before the name: đồng chí, ông, bà …")
    position: Text = Field(description="the office as printed, without the proper name of its place")
    title: Text = Field(description="the title in the office: Phó Bí thư Thường trực")
    organization: str | None = Field(description="the body of the office: Tỉnh ủy")
    locality: str | None = Field(description="place of the office: Kon Tum")
    locality_source: LocalitySource = Field(description="printed with the office, taken from the document, or none")
    locality_id: str | None = Field(description="its unit of administration (localities.locality_id)")
    level: Level = Field(description="level of the body")
    status: Status = Field(description="current or former")
    term: str | None = Field(description="term printed with the office: khóa XII, nhiệm kỳ 2020-2025")
    n_mentions: int = Field(ge=1, description="how often the person is named in the document", json_schema_extra={"arrow": "int32"})
    name_start_char: int = Field(ge=0, description="first character of the name that the office is given to", json_schema_extra={"arrow": "int32"})
    name_end_char: int = Field(ge=1, description="character after that name", json_schema_extra={"arrow": "int32"})
