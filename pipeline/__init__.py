"""dangbo: Vietnamese party press → tables.

    pipeline.extract(text, published=None)    the records of one text
    pipeline.load()                           the spaCy pipeline
    pipeline.run(source, output, workers=1)   files → Parquet tables
    pipeline.read(table, output)              a finished table as a pandas frame
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    import spacy.language

    from pipeline.records import Extraction

__version__ = "0.1.0"
__all__ = ["extract", "load"]


def extract(text: str, published: dt.date | str | None = None) -> Extraction:
    """The records of one text.

    `published` (a date or `YYYY-MM-DD`) is the day that relative and year-less dates are resolved against.
    Raises TypeError when `text` is no string, ValueError when `published` is no day.
    """
    import datetime as dt
    import unicodedata

    from pipeline.article import Supplied
    from pipeline.nlp import process
    from pipeline.records import article_id, validated

    if not isinstance(text, str):
        raise TypeError(f"text must be a string, not {type(text).__name__}")
    day = dt.date.fromisoformat(published) if isinstance(published, str) else published
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    article = process(text, Supplied(published=day))
    return validated(article, article_id(article))


def load() -> spacy.language.Language:
    """The pipeline as a spaCy `Language`."""
    from pipeline.nlp import load as load_language

    return load_language()


