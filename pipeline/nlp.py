"""The spaCy pipeline, and its components for pipelines of others. A component may read what those before it in the list found.

    nlp = pipeline.load()                             # all of it
    nlp = spacy.blank("xx")                           # or a pipeline with a tokenizer of its own
    nlp.add_pipe("dangbo_dates")                      # known to spaCy by the entry points in pyproject.toml
    nlp("Sáng 3/2/2021, Chi bộ họp.").spans["dates"]

`article_in(doc)` holds the mentions with all their values: `zip(doc.spans["dates"], article_in(doc).found["dates"])`.
"""

from __future__ import annotations

import unicodedata
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

import spacy
import srsly
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from pipeline.article import Article, Metadata
from pipeline.extraction import EXTRACTORS
from pipeline.find.base import Extractor
from pipeline.metadata import read_metadata
from pipeline.tokenizer import article_of

NEEDS = {"figures": ("dates",), "percentages": ("dates", "figures")}  # groups whose mentions an extractor reads
TOKENIZER = "dangbo.Tokenizer.v1"

if not Doc.has_extension("article"):
    Doc.set_extension("article", default=None)


def doc_of(article: Article, vocab: Vocab) -> Doc:
    """The Doc of a text: underthesea's words, white space between them that is no single blank as tokens of its own, sentence starts."""
    text = article.text
    starts = {start for start, _ in article.sentences}
    words: list[str] = []
    spaces: list[bool] = []
    sent_starts: list[bool | int | None] = []
    position = 0
    for start, end in [*article.tokens, (len(text), len(text))]:
        gap = text[position:start]
        if words and gap.startswith(" "):
            spaces[-1] = True
            gap = gap[1:]
        for word, opens in ((gap, False), (text[start:end], start in starts)):
            if word:
                words.append(word)
                spaces.append(False)
                sent_starts.append(opens)
        position = end
    # the same as doc.text, which takes as long as all of the segmentation
    if "".join(word + " " if space else word for word, space in zip(words, spaces, strict=True)) != text:
        raise AssertionError("tokenizer changed the text: report this as a bug")
    return Doc(vocab, words=words, spaces=spaces, sent_starts=sent_starts)


class Tokenizer(DummyTokenizer):
    """`nlp.tokenizer`: text → Doc with `doc._.article` set. It has no settings, so there is nothing to keep in files."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        article = article_of(text)
        doc = doc_of(article, self.vocab)
        doc._.article = article
        return doc


@cache
def load() -> Language:
    """The pipeline as a spaCy `Language`: `doc.spans["dates"]`, `["officials"]`, `["figures"]`, `["percentages"]`, `doc.sents`."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.meta["name"] = "dangbo"
    nlp.max_length = 1_000_000_000
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def article_in(doc: Doc) -> Article:
    """The Article of a Doc; for one of another tokenizer it is made from `doc.text`. Set `article_in(doc).supplied` before the components run."""
    if doc._.article is None:
        doc._.article = article_of(doc.text)
    article: Article = doc._.article
    return article


def _check_form(text: str) -> None:
    if "\r" in text or not unicodedata.is_normalized("NFC", text):
        warnings.warn("the text is not NFC with LF line ends, so dangbo's rules miss words in it: normalise it before", UserWarning, stacklevel=3)


def _metadata(doc: Doc) -> Doc:
    """Reads the document's fields; warns where the text is not in the form that the rules are written for."""
    article = article_in(doc)
    _check_form(article.text)
    article.metadata = read_metadata(article)
    return doc


def _component(extractor: Extractor) -> Callable[[Doc], Doc]:
    def annotate(doc: Doc) -> Doc:
        article = article_in(doc)
        for group in NEEDS.get(extractor.group, ()):
            if group not in article.found:
                raise ValueError(
                    f"dangbo_{extractor.group} reads what dangbo_{group} found, which has not run on this Doc: "
                    f"nlp.add_pipe('dangbo_{group}', before='dangbo_{extractor.group}')"
                )
        if article.metadata == Metadata():
            _metadata(doc)
        return extractor(doc)

    return annotate


COMPONENTS = ("dangbo_metadata", *(f"dangbo_{extractor.group}" for extractor in EXTRACTORS))
# what the entry points name
metadata = Language.component("dangbo_metadata", func=_metadata)
dates, officials, figures, percentages = (Language.component(f"dangbo_{extractor.group}", func=_component(extractor)) for extractor in EXTRACTORS)


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]
def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """Of `[nlp.tokenizer]` in a pipeline's config, so that `nlp.to_disk` and `spacy.load` work."""
    return lambda nlp: Tokenizer(nlp.vocab)


@srsly.msgpack_encoders("dangbo_article")  # type: ignore[untyped-decorator]
def _without_article(value: Any, chain: Callable[[Any], Any] | None = None) -> Any:
    """An Article stays in its process: `doc.to_bytes`, DocBin and `nlp.pipe(n_process=2)` carry the spans, and None in its place."""
    if isinstance(value, Article):
        return None
    return value if chain is None else chain(value)
