"""What all records share: they are frozen, refuse unknown fields, and a mention proves its place in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo, model_validator

Text = Annotated[str, StringConstraints(min_length=1)]
Rule = tuple[tuple[str, ...], Callable[..., str | None]]  # columns, and a function that says what is wrong with their values together
DOCUMENT = "document"  # stands for a column of a rule: the document's text, where it is at hand


class Record(BaseModel):
    """One row of a table. Field descriptions become the Parquet columns' descriptions; `rules` hold for each row; a validator asks for them."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    rules: ClassVar[tuple[Rule, ...]] = ()

    def keeping(self, rules: tuple[Rule, ...], info: ValidationInfo) -> Self:
        """Itself, for a validator; ValueError where it breaks one of the rules."""
        for names, fault in rules:
            if wrong := fault(*((info.context or {}).get(name) if name == DOCUMENT else getattr(self, name) for name in names)):
                raise ValueError(wrong)
        return self


def _misplaced(start: int, end: int, text: str, document: str | None) -> str | None:
    if end - start != len(text):
        return f"span {start}-{end} is not as long as its text {text!r}"
    if document is not None and document[start:end] != text:
        return f"text {text!r} is not documents.text[{start}:{end}]"
    return None


class Grounded(Record):
    """One mention: `text` is `documents.text[start_char:end_char]` (Unicode code points, half-open).

    Validating with `context={"document": text}` enforces that; without the document only the length can be checked.
    """

    rules: ClassVar[tuple[Rule, ...]] = ((("start_char", "end_char", "text", DOCUMENT), _misplaced),)

    doc_id: Text = Field(description="the document (documents.doc_id)")
    sentence: int = Field(
        ge=0, description="number of the sentence that the mention starts in (sentences.sentence)", json_schema_extra={"arrow": "int32"}
    )
    start_char: int = Field(ge=0, description="first character of the mention in documents.text (code points)", json_schema_extra={"arrow": "int32"})
    end_char: int = Field(ge=1, description="character after the mention", json_schema_extra={"arrow": "int32"})
    text: Text = Field(description="the mention as printed: documents.text[start_char:end_char]")
    rule: Text = Field(description="named rule that found it")

    @model_validator(mode="after")
    def _stands_in_the_text(self, info: ValidationInfo) -> Self:
        return self.keeping(Grounded.rules, info)
