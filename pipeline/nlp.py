"""Builds the spaCy pipeline. The order of the components is the list below: each may read what earlier ones found."""

from __future__ import annotations

from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.article import Article, Supplied
from pipeline.find.dates import Dates
from pipeline.find.figures import Figures
from pipeline.find.officials import Officials
from pipeline.find.percentages import Percentages
from pipeline.metadata import read_metadata
from pipeline.tokenizer import Tokenizer, article_of

EXTRACTORS = (Dates(), Officials(), Figures(), Percentages())

if not Doc.has_extension("article"):
    Doc.set_extension("article", default=None)


@Language.component("dangbo_metadata")
def _metadata(doc: Doc) -> Doc:
    article: Article = doc._.article
    article.metadata = read_metadata(article)
    return doc


for _extractor in EXTRACTORS:
    Language.component(f"dangbo_{_extractor.group}", func=_extractor)


@cache
def load() -> Language:
    """The pipeline as a spaCy `Language`: `doc.spans["dates"]`, `["officials"]`, `["figures"]`, `["percentages"]`."""
    nlp = Language(meta={"name": "dangbo"})
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.max_length = 1_000_000_000
    nlp.add_pipe("dangbo_metadata")
    for extractor in EXTRACTORS:
        nlp.add_pipe(f"dangbo_{extractor.group}")
    return nlp


def process(text: str, supplied: Supplied | None = None) -> Article:
    """One NFC text with its supplied metadata through the components of `load()`, without a spaCy Doc, which nobody asks for here.

    A Doc takes a third of the time of segmentation, and spaCy keeps every word that it has seen.
    """
    article = article_of(text)
    article.supplied = supplied or Supplied()
    article.metadata = read_metadata(article)
    for extractor in EXTRACTORS:
        extractor.annotate(article)
    return article
