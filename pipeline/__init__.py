"""dangbo: Vietnamese party press → tables.

    pipeline.extract(text, published=None)    the records of one text
    pipeline.load()                           the spaCy pipeline
    pipeline.run(source, output, workers=1)   files → Parquet tables
    pipeline.read(table, output)              a finished table as a pandas frame

Heavy libraries are imported when first needed, so that `import pipeline` and `dangbo --help` stay quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    import pandas as pd
    from spacy.language import Language

    from pipeline.job import Summary
    from pipeline.records import Extraction

__version__ = "0.1.0"
__all__ = ["extract", "load", "read", "run"]


def extract(text: str, published: dt.date | str | None = None) -> Extraction:
    """The records of one text.

    `published` (a date or `YYYY-MM-DD`) is the day that relative and year-less dates are resolved against.
    Raises TypeError when `text` is no string, ValueError when `published` is no day.
    """
    import datetime as dt
    import unicodedata

    from pipeline.article import Supplied
    from pipeline.extraction import process
    from pipeline.records import article_id, validated

    if not isinstance(text, str):
        raise TypeError(f"text must be a string, not {type(text).__name__}")
    day = dt.date.fromisoformat(published) if isinstance(published, str) else published
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    article = process(text, Supplied(published=day))
    return validated(article, article_id(article))


def load() -> Language:
    """The pipeline as a spaCy `Language`; `doc.spans["dates"]`, `["officials"]`, `["figures"]`, `["percentages"]`."""
    from pipeline.nlp import load as load_language

    return load_language()


def run(source: str | Path, output: str | Path, workers: int = 1) -> Summary:
    """Files → Parquet tables in `output`; see `pipeline.job.run`."""
    from pipeline.job import run as run_job

    return run_job(source, output, workers)


def read(table: str, output: str | Path = "outputs") -> pd.DataFrame:
    """A finished table as a pandas frame; see `pipeline.frames.read_table`."""
    from pipeline.frames import read_table

    return read_table(table, output)
