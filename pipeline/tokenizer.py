"""Word segmentation by underthesea as a spaCy tokenizer that never changes the text, and sentence offsets.

underthesea normalises, joins across line ends and collapses white space; here its words are found line by line as spans of the
original (`pipeline.segment`), so `doc.text == text` always holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc
from spacy.vocab import Vocab
from underthesea import sent_tokenize

from pipeline.article import Article, Span
from pipeline.segment import segment

_LONG_RUN = re.compile(r"\S{500}")
_CLOSING = "\"'”’»)]…"
# A dot after these ends no sentence when a capital follows: titles and levels of places before a name.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(,;])(?:TP|Tp|TX|Tx|TT|Tt|Q|P|H|X|T|TS|ThS|PGS|GS|BS|KS|CN|LS|Ths|Th\.S|TW|T\.Ư|T\.P|T\.X|ĐT|SN|St|Mr|Mrs|Dr|Nxb|tr|[A-ZĐ])\.$"
)


def tokens_of(text: str) -> list[Span]:
    """Spans of `underthesea.word_tokenize(line, use_token_normalize=False)` for each line of the text."""
    return segment(text)


def _split(line: str) -> Iterator[str]:
    """underthesea's sentences of a line; what has no white space is cut every 500 characters, for `a.a.a.a.` takes quadratic time there."""
    cuts = [0, *(run.end() for run in _LONG_RUN.finditer(line)), len(line)]
    for start, end in pairwise(cuts):
        if not line[start:end].isspace() and start < end:
            yield from sent_tokenize(line[start:end])


def sentences_of(text: str) -> list[Span]:
    """Spans of the sentences, line by line (a line end always ends a sentence), without surrounding white space.

    underthesea's split, corrected: closing quotation marks stay with their sentence, and `TP. Hồ Chí Minh`,
    `ThS. Nguyễn Văn A`, `Q. 3` are not cut after the abbreviation.
    """
    spans: list[Span] = []
    offset = 0
    for line in text.split("\n"):
        found: list[Span] = []
        position = 0
        for sentence in _split(line):
            at = line.find(sentence, position)
            start, end = (at, at + len(sentence)) if at >= 0 else (position, len(line))
            while start < end and found and line[start] in _CLOSING and not line[position:start].strip():
                start += 1  # the quotation mark or bracket that closes the sentence before
                found[-1] = (found[-1][0], start)
            while start < end and line[start].isspace():
                start += 1
            position = end
            if start == end:
                continue
            # `gov.vn`, `./.`, `1.000`: a dot with no space and no capital behind it ends nothing
            joined = found and found[-1][1] == start and not line[start].isupper()
            if found and (joined or _ABBREVIATION.search(line[max(0, found[-1][1] - 8) : found[-1][1]])):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        spans.extend((offset + start, offset + end) for start, end in found)
        offset += len(line) + 1
    return spans


def article_of(text: str) -> Article:
    """A text with its sentences and words."""
    article = Article(text)
    article.sentences = sentences_of(text)
    article.tokens = tokens_of(text)
    return article


class Tokenizer:
    """`nlp.tokenizer`: text → Doc with `doc._.article` set."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        article = article_of(text)
        words: list[str] = []
        spaces: list[bool] = []
        position = 0
        for start, end in [*article.tokens, (len(text), len(text))]:
            gap = text[position:start]
            if gap:
                if words and gap[0] == " ":
                    spaces[-1] = True
                    gap = gap[1:]
                if gap:
                    words.append(gap)
                    spaces.append(False)
            if start < end:
                words.append(text[start:end])
                spaces.append(False)
            position = end
        # the same as doc.text, which takes as long as all of the segmentation
        if "".join(word + " " if space else word for word, space in zip(words, spaces, strict=True)) != text:
            raise AssertionError("tokenizer changed the text: report this as a bug")
        doc = Doc(self.vocab, words=words, spaces=spaces)
        doc._.article = article
        return doc
