from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from schemas.base import Record, Rule, Text

ReferencePrecision = Literal["day", "month", "year"]
ReferenceSource = Literal["metadata", "stamp", "header", "text", "none"]


def _known_in_part(day: dt.date | None, precision: str | None, source: str) -> str | None:
    whole = (day is None) == (precision is None) == (source == "none")
    return None if whole else "reference_date, its precision and its source must be known together"


class DocumentRecord(Record):
    """One input document and what is known of it as a whole."""

    rules: ClassVar[tuple[Rule, ...]] = ((("reference_date", "reference_precision", "reference_source"), _known_in_part),)

    doc_id: Text = Field(description="hash of the text and the supplied metadata; an exact copy has the suffix -2, -3 …")
    doc_index: int = Field(ge=0, description="place in the input order; every table is sorted by it")
    duplicate_of: str | None = Field(description="doc_id of the first exact copy; such a document has no mention rows")
    source_path: Text = Field(description="file, relative to the input")
    source_line: int | None = Field(description="line (JSONL) or row (Parquet) in that file, from 1")
    source_id: str | None = Field(description="the input's own id")
    sha256: Text = Field(description="SHA-256 of text as UTF-8")
    title: str | None = Field(description="headline, supplied or printed")
    byline: list[str] = Field(description="authors, as printed")
    publisher: str | None = Field(description="site or paper")
    url: str | None = Field(description="address, supplied or printed")
    published: dt.date | None = Field(description="day of publication; null where no day is known")
    published_text: str | None = Field(description="the publication time as printed or supplied")
    reference_date: dt.date | None = Field(description="day that relative and year-less dates are resolved against; known by year: its 31 December")
    reference_precision: ReferencePrecision | None = Field(description="how exactly the reference date is known")
    reference_source: ReferenceSource = Field(description="where the reference date is from")
    locality: str | None = Field(description="province that the document is about")
    locality_id: str | None = Field(description="its unit of administration (localities.locality_id)")
    text: str = Field(description="the decoded text, NFC, line ends as LF; all offsets point into it")
    n_sentences: int = Field(ge=0, description="number of sentences", json_schema_extra={"arrow": "int32"})
    n_tokens: int = Field(ge=0, description="number of words by underthesea", json_schema_extra={"arrow": "int32"})
    encoding: Text = Field(description="encoding that the input was read with")

    @model_validator(mode="after")
    def _reference_is_whole(self, info: ValidationInfo) -> Self:
        return self.keeping(DocumentRecord.rules, info)


class SentenceRecord(Record):
    """One sentence of a document."""

    doc_id: Text = Field(description="the document (documents.doc_id)")
    sentence: int = Field(ge=0, description="number of the sentence, from 0", json_schema_extra={"arrow": "int32"})
    start_char: int = Field(ge=0, description="first character in documents.text", json_schema_extra={"arrow": "int32"})
    end_char: int = Field(ge=1, description="character after the sentence", json_schema_extra={"arrow": "int32"})


class TokenRecord(SentenceRecord):
    """One word as underthesea segments it (written on request)."""

    text: Text = Field(description="the word as printed")


class CheckRecord(Record):
    """One printed statement that can be recomputed from other printed numbers."""

    doc_id: Text = Field(description="the document (documents.doc_id)")
    kind: Text = Field(description="what is recomputed: fraction_vs_percentage, remainder, repeated_figure …")
    stated: float = Field(allow_inf_nan=False, description="the printed number")
    recomputed: float = Field(allow_inf_nan=False, description="the same number from the other figures")
    tolerance: float = Field(ge=0, allow_inf_nan=False, description="by how much they may differ, from the printed precision and qualifier")
    holds: bool = Field(description="whether they agree")
    figure_ids: list[str] = Field(description="the membership figures that take part")
    start_char: int = Field(ge=0, description="first character of the statement", json_schema_extra={"arrow": "int32"})
    end_char: int = Field(ge=1, description="character after the statement", json_schema_extra={"arrow": "int32"})


class RejectRecord(Record):
    """One input that could not be processed; documents + rejects = inputs."""

    source_path: Text = Field(description="file, relative to the input")
    line: int | None = Field(description="line (JSONL) or row (Parquet) in that file, from 1")
    stage: Text = Field(description="stage that refused it: read, decode, parse, extract, validate")
    error: Text = Field(description="what is wrong and what can be done")
    bytes: int | None = Field(description="size of the input in bytes, where known")
