"""Words and sentences of a text as spans of it.

underthesea normalises, joins across line ends and collapses white space; here its words are found line by line as spans of the
original (`pipeline.segment`), and its sentences are corrected where closing marks and abbreviations mislead it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from underthesea import sent_tokenize

from pipeline.article import Article, Span
from pipeline.segment import segment

_MARK = re.compile(r"[.?!]")
_MARKS = re.compile(r"[.?!]*")
_DOTS = re.compile(r"\.*")
_BEHIND = re.compile(r"[ \t]*(.?)")
_CLOSING = "\"'”’»)]…"
# A dot after these ends no sentence when a capital follows: titles and levels of places before a name.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(,;])(?:TP|Tp|TX|Tx|TT|Tt|Q|P|H|X|T|TS|ThS|PGS|GS|BS|KS|CN|LS|Ths|Th\.S|TW|T\.Ư|T\.P|T\.X|ĐT|SN|St|Mr|Mrs|Dr|Nxb|tr|[A-ZĐ])\.$"
)


def tokens_of(text: str) -> list[Span]:
    """Spans of `underthesea.word_tokenize(line, use_token_normalize=False)` for each line of the text."""
    return segment(text)


@cache
def _abbreviations() -> tuple[frozenset[str], int]:
    """underthesea's own, which it reads at its first call, and the length of the longest."""
    sent_tokenize("")
    known = frozenset(import_module("underthesea.pipeline.sent_tokenize").sentence_tokenizer.abbrev_types)
    return known, max(map(len, known))


def _ends(line: str) -> Iterator[int]:
    """Where `underthesea.sent_tokenize` ends the sentences of a line.

    It looks at every character and, at a full stop, back over all that is written together (`a.a.a.a.` takes quadratic time);
    here the marks alone are looked at, with as much before them as its longest abbreviation has.
    """
    known, longest = _abbreviations()
    at = 0
    while mark := _MARK.search(line, at):
        start, at = mark.span()
        if line.startswith("...", start):
            at = _DOTS.match(line, at).end()  # type: ignore[union-attr]
            behind = _BEHIND.match(line, at)
            ended = behind is not None and (not behind[1] or behind[1].isupper())
        else:
            decimal = mark[0] == "." and line[start - 1 : start].isdigit() and line[at : at + 1].isdigit()
            first = start
            if mark[0] == "." and not decimal:
                while first > start - longest - 1 and first and (line[first - 1].isalnum() or line[first - 1] == "."):
                    first -= 1
            ended = not decimal and (first == start or line[first:start].lower() not in known)
            at = _MARKS.match(line, at).end() if ended else at  # type: ignore[union-attr]
        if ended:
            yield at
    yield len(line)


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
        for end in _ends(line):
            start = position
            while start < end and line[start].isspace():
                start += 1
            while start < end and found and line[start] in _CLOSING and not line[position:start].strip():
                start += 1  # the quotation mark or bracket that closes the sentence before
                found[-1] = (found[-1][0], start)
            while start < end and line[start].isspace():
                start += 1
            position = end
            while end > start and line[end - 1].isspace():
                end -= 1
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


def article_of(text: str, tokens: list[Span] | None = None) -> Article:
    """A text with its sentences and words; `tokens`, where these are known."""
    article = Article(text)
    article.sentences = sentences_of(text)
    article.tokens = tokens_of(text) if tokens is None else tokens
    return article
