"""One text through everything that reads it, in the order of the list below: each may read what earlier ones found."""

from __future__ import annotations

from pipeline.article import Article, Span, Supplied
from pipeline.find.dates import Dates
from pipeline.find.figures import Figures
from pipeline.find.officials import Officials
from pipeline.find.percentages import Percentages
from pipeline.metadata import read_metadata
from pipeline.tokenizer import article_of

EXTRACTORS = (Dates(), Officials(), Figures(), Percentages())


def process(text: str, supplied: Supplied | None = None, tokens: list[Span] | None = None, *, reasons: bool = False) -> Article:
    """One NFC text with its supplied metadata through the components of `load()`, without a spaCy Doc, which nobody asks for here.

    A Doc takes a third of the time of segmentation, and spaCy keeps every word that it has seen. `tokens`: its words, where they are
    known. With `reasons` the components note what they leave out.
    """
    article = article_of(text, tokens)
    article.left_out = [] if reasons else None
    article.supplied = supplied or Supplied()
    article.metadata = read_metadata(article)
    for extractor in EXTRACTORS:
        extractor.annotate(article)
    return article
