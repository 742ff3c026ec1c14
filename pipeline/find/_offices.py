"""Reads the office phrase that starts at a syllable: [nguyên] title [modifiers] body … [level word] [place] [term].

    Phó Bí thư Thường trực Tỉnh ủy Kon Tum           title `Phó Bí thư Thường trực`, body `Tỉnh ủy`, place `Kon Tum`
    Trưởng Ban Kinh tế - Ngân sách HĐND huyện Đăk Tô  title `Trưởng Ban`, body `Ban Kinh tế - Ngân sách HĐND huyện`
    nguyên Thôn trưởng thôn 2, xã Đăk Kan             former; place `thôn 2, xã Đăk Kan`

The words are in `lexicons/titles.csv` (with the body that the title itself names: ban, phòng, đoàn), `bodies.csv`
(complete ones, and heads such as Sở, Bộ, Hội whose name follows), `fields.csv` (what such names consist of) and
`countries.csv`. Where a body's name, a place and a person's name follow each other without a mark between them
(`Giám đốc Sở Xây dựng Long An Trần Văn Bình`) the gazetteer and the family names decide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from pipeline.find._bodies import BodyReader
from pipeline.find._office_words import PREFIXES, Piece, Row, bodies, modifiers, title_at
from pipeline.find._tokens import Tokens, syllables

_MISSIONS = ("công tác", "kiểm tra", "giám sát", "khảo sát", "thanh tra")


@dataclass(slots=True)
class Office:
    """A parsed office phrase; pieces are token ranges. `end` is where the phrase ends, `after` the token after its term."""

    start: int
    end: int
    after: int
    title: Piece
    row: Row
    prefix: str | None  # nguyên, cựu, cố, tân
    deputy: bool
    body: tuple[Piece, ...]
    body_word: Piece | None  # the part of the title that names the body: ban, phòng, văn phòng
    place: Piece | None
    term: Piece | None
    level: str | None
    private: bool
    twin: tuple[Piece, ...]  # the first body of `Phó Chủ tịch HĐND, UBND tỉnh`
    inherited: bool = False  # the body is that of the next office: `Phó Chủ tịch kiêm Tổng Thư ký Ủy ban X`

    @property
    def complete(self) -> bool:
        """Whether the phrase names an office by itself."""
        return bool(self.body) or self.row["bare"] == "yes" or self.place is not None


@cache
def _extensions() -> frozenset[str]:
    """Syllables with which a title goes on."""
    return frozenset(["trực", "tt", *modifiers().tree])


def parse(tokens: Tokens, index: int, word_end: Callable[[int], int]) -> Office | None:
    """The office phrase at `index`; None where no title stands there. `word_end(offset)` is the token after the word at an offset."""
    low, start, prefix = tokens.low, index, None
    while index < len(low) and low[index] in PREFIXES and title_at(tokens, index + 1):
        prefix = PREFIXES[low[index]]
        index += 1
    found = title_at(tokens, index)
    if found is None:
        return None
    stop, title = found
    row = title.row
    body_word: Piece | None = None
    if row["body"]:
        word = syllables(row["body"])
        size = len(word)
        starts = [at for at in range(index, stop) if low[at : at + size] == word]
        body_word = (starts[-1], starts[-1] + size) if starts else None
    while stop < len(low) and low[stop] in _extensions():
        modifier = modifiers().at(tokens, stop)
        if modifier and not (low[stop] == "kiêm" and title_at(tokens, modifier[0])):
            stop = modifier[0]
        elif (low[stop] == "trực" or (low[stop] == "tt" and tokens.cap[stop])) and bodies().at(tokens, stop + 1):
            stop += 1
        else:
            break
    if row["body"] == "đoàn" and " ".join(low[stop : stop + 2]) in _MISSIONS:
        stop += 2
    parser = BodyReader(tokens, word_end)
    parser.run(stop, title)
    end = max(stop, parser.kept)
    after = max(end, parser.at)
    level, place = parser.level, parser.place
    if place and level == "village":
        first = body_word[0] if body_word and body_word[1] == place[0] else place[0]
        place = (first, parser.place_end)
    return Office(
        start=start, end=end, after=after, title=(index, stop), row=row, prefix=prefix, deputy=title.deputy, body=tuple(parser.body),
        body_word=body_word, place=place,
        term=parser.term, level=level, private=parser.private, twin=(*parser.twin, *parser.body[1:]) if parser.twin else (),
    )  # fmt: skip


def twins(office: Office) -> list[Office]:
    """The two offices of `Phó Chủ tịch HĐND, UBND tỉnh`; else the one."""
    if not office.twin:
        return [office]
    return [replace(office, body=office.twin, twin=(), inherited=True), replace(office, twin=())]


def with_body(office: Office, donor: Office) -> Office:
    """The elliptical office of `Phó Chủ tịch kiêm Tổng Thư ký Ủy ban X`: it has the body, place and term of the next one."""
    term = office.term or donor.term
    return replace(office, body=donor.body, level=donor.level, place=donor.place, term=term, private=donor.private, inherited=True)
