"""What all records share: they are frozen, refuse unknown fields, and a mention proves its place in the text."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo, model_validator

Text = Annotated[str, StringConstraints(min_length=1)]


class Record(BaseModel):
    """One row of a table. Field descriptions become the Parquet columns' descriptions."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Grounded(Record):
    """One mention: `text` is `documents.text[start_char:end_char]` (Unicode code points, half-open).

    Validating with `context={"document": text}` enforces that; without the document only the length can be checked.
    """

    doc_id: Text = Field(description="the document (documents.doc_id)")
    sentence: int = Field(
        ge=0, description="number of the sentence that the mention starts in (sentences.sentence)", json_schema_extra={"arrow": "int32"}
    )
    start_char: int = Field(ge=0, description="first character of the mention in documents.text (code points)", json_schema_extra={"arrow": "int32"})
    end_char: int = Field(ge=1, description="character after the mention", json_schema_extra={"arrow": "int32"})
    text: Text = Field(description="the mention as printed: documents.text[start_char:end_char]")
    rule: Text = Field(description="named rule that found it")

    @model_validator(mode="after")
    def _stands_in_the_text(self, info: ValidationInfo) -> Grounded:
        if self.end_char - self.start_char != len(self.text):
            raise ValueError(f"span {self.start_char}-{self.end_char} is not as long as its text {self.text!r}")
        document = (info.context or {}).get("document")
        if document is not None and document[self.start_char : self.end_char] != self.text:
            raise ValueError(f"text {self.text!r} is not documents.text[{self.start_char}:{self.end_char}]")
        return self
