"""Who wrote it: `Mai Trâm`, `Ngọc Chí – Công Luận (Đài PT-TH Kon Tum)`, `Tin, ảnh: PHƯƠNG LINH`, `… kết luận. Kim Há (TTXVN)`.

A line (or the words behind the last full stop of the text) is a byline when it holds names and nothing else, after an
optional label. Photographers (`Ảnh: …`) are no authors. In brackets or behind a slash stands the paper, unless the words
there name sources (`tổng hợp theo …`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline import lexicon
from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.layout import Line
from pipeline.places import province_named


@dataclass(frozen=True, slots=True)
class Byline:
    """Authors and paper as printed, and how many characters of the text, from its end, they take."""

    names: tuple[str, ...]
    publisher: str | None
    length: int
    labelled: bool = False


_WITH_PHOTOS = r"(?:(?:tin|bài|bài viết|video)(?: ?[,&+–-] ?| và | )){1,2}(?:ảnh|clip|video)"
_LABEL = compile_folded(
    rf"(?:{_WITH_PHOTOS}|tin bài|tin và bài|tin|bài|bài viết|tác giả(?: bài viết)?|người viết|người đăng|biên tập|thực hiện|nhóm tác giả|nội dung)"
    r"(?: của)? ?: ?"
)
_ACCORDING_TO = compile_folded(r"theo ?:? ?")
_PHOTOGRAPHER = compile_folded(r" ?[-–;,.(] ?(?:ảnh|clip|video|đồ họa) ?:.*|[ ;,.-]{1,3}ảnh ?:.*")
_SOURCES = compile_folded(r"(?:tổng hợp|theo|sưu tầm|t/h|th\b|biên soạn|lược ghi|ghi\b|trích|dịch|st\b|bs\b|thực hiện).*")
_BRACKET = re.compile(r"\s*\(([^()]{2,80})\)$")
_BUREAU = re.compile(r"\s*[-–]\s*(?:TP\.? ?HCM|TPHCM|Hà Nội|Đà Nẵng)$")  # `VOV-TP.HCM`: the agency's office there
_TWO_WORDS = re.compile(r"[^\W\d_]+ ([^\W\d_]+)\s")
_AND = re.compile(r"\s*[-–—&;,+_]\s*|\s+và\s+")
_HOST = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|gov|edu)(?:\.vn)?)", re.IGNORECASE)
_INITIALS = re.compile(r"[^\W\d_]{1,2}\.(?:[^\W\d_]{1,8}\.?)?")
_CAPITALS = re.compile(r"[A-ZĐ]{2,3}")
_REPORTERS = compile_folded(r"(?:nhóm )?(?:pv|p\.v|phóng viên|ctv|bbt|pv-ctv|nhóm pv)(?: (?:thời sự|tổng hợp|online))?")


@cache
def publishers() -> dict[str, str]:
    """Folded names and abbreviations of papers, agencies and broadcasters → the province that they write about, or nothing."""
    return lexicon.mapping("publishers", "province")


@cache
def words_of(kind: str) -> frozenset[str]:
    """Folded words of one kind in `lexicons/name_words.csv`."""
    return frozenset(fold(row["surface"]) for row in lexicon.read("name_words") if row["kind"] == kind)


def host(text: str) -> str | None:
    """`http://baokontum.com.vn/a/b.html`, `www.hatinh.gov.vn` → the host without `www`; None for anything else."""
    match = _HOST.match(text.strip())
    return match.group(1).lower() if match and text.strip()[match.end() : match.end() + 1] in ("", "/") else None


def is_publisher(text: str) -> bool:
    """`TTXVN`, `Báo Kon Tum`, `Đài PT-TH Kon Tum`, `kontumtv.vn`, `VOV-TP.HCM`."""
    folded = fold(text).strip()
    if folded in publishers() or host(text):
        return True
    if re.match(r"(?:báo(?! cáo)|đài|tạp chí|cổng|trang|website|ttxvn|vov|thông tấn)(?!\w)", folded):
        return True
    return text.isupper() and 3 <= len(text) <= 8 and " " not in text.strip() and folded not in words_of("abbreviation")


def _capitalised(word: str) -> bool:
    return word[:1].isupper() and (word.isupper() or word[1:].islower() or not word[1:].isalpha())


def is_name(text: str, several: bool = False, labelled: bool = False) -> bool:
    """Two to five capitalised syllables or initials: `Mai Trâm`, `H.Tr`, `P. Tuyết`, `THANH TIẾN`, `K'Sor Hà`; one among several authors."""
    words = text.split()
    if not 1 <= len(words) <= 5 or any(c.isdigit() for c in text) or _REPORTERS.fullmatch(fold(text)):
        return bool(_REPORTERS.fullmatch(fold(text)))
    if not all(_capitalised(word) and re.fullmatch(r"[^\W\d_][\w.'’]*", word) for word in words):
        return False
    if len(words) == 1:
        return bool(_INITIALS.fullmatch(text)) or (several and text.isalpha()) or (labelled and are_initials(text))
    folded = [fold(word) for word in words]
    doubtful = [word for word in folded if word in words_of("alone")]
    allowed = len(doubtful) if labelled else 0 if text.isupper() else 1
    if any(word in words_of("never") for word in folded) or len(doubtful) > allowed:
        return False
    return province_named(text) is None


def are_initials(text: str) -> bool:
    """`TM`, `ĐQ`, `HTN`: capitals that are neither a paper's nor another known abbreviation."""
    if not _CAPITALS.fullmatch(text):
        return False
    folded = fold(text)
    return folded not in words_of("abbreviation") and folded not in publishers() and not _REPORTERS.fullmatch(folded)


def split_names(text: str, labelled: bool = False) -> tuple[str, ...]:
    """`Thanh Mai - Thanh Hiếu` → two names; empty where any part is no name."""
    parts = [part.strip(" .*") if not _INITIALS.fullmatch(part.strip(" *")) else part.strip(" *") for part in _AND.split(text.strip(" -–—*"))]
    parts = [part for part in parts if part]
    return tuple(parts) if parts and all(is_name(part, len(parts) > 1, labelled) for part in parts) else ()


def parse(text: str, folded: str = "") -> Byline | None:
    """The byline that a line or the end of a paragraph is; None where anything else stands there. `folded`: where it is known."""
    length = len(text)
    if length > 150:
        return None
    folded = folded or fold(text)
    label = _LABEL.match(folded)
    according = None if label else _ACCORDING_TO.match(folded)
    at = label.end() if label else according.end() if according else 0
    if not according and _is_sentence(text, folded, at):
        return None
    photographer = _PHOTOGRAPHER.search(folded, at)
    end = photographer.start() if photographer else length
    rest = text[at:end].strip(" .*-–—_")
    if not rest:
        return None
    publisher: str | None = None
    if bracket := _BRACKET.search(rest):
        inside = bracket.group(1).strip()
        publisher = None if _SOURCES.match(fold(inside)) else inside
        rest = rest[: bracket.start()].rstrip()
    elif "/" in rest:
        left, _, right = rest.partition("/")
        paper = _BUREAU.sub("", right.strip())
        if not is_publisher(paper):
            paper = paper.split(" ")[0]
        if not is_publisher(paper):
            return None
        rest, publisher = left.strip(), paper
    elif according and is_publisher(rest):
        return Byline((), host(rest) or rest, length, True)
    names = split_names(rest, label is not None)
    if not names or (according and publisher is None and len(rest.split()) > 4):
        return None
    named = tuple(name for name in (_without_role(name) for name in names) if name)  # `PV` alone is a byline that names nobody
    return Byline(named, publisher, length, label is not None or according is not None)


def parse_line(line: Line) -> Byline | None:
    return parse(line.text, line.folded)


def _is_sentence(text: str, folded: str, start: int) -> bool:
    """`Huyện ủy …`: no name, for its second word is small and it is not `phóng viên …`, `Hà và …`, `Lan ảnh: …`."""
    words = _TWO_WORDS.match(text, start)
    return words is not None and words[1].islower() and words[1] not in ("và", "ảnh") and not _REPORTERS.match(folded, start)


def _without_role(name: str) -> str:
    """`CTV Kim Anh` → `Kim Anh`; `PV`, `Nhóm PV` → nothing."""
    role = _REPORTERS.match(fold(name))
    return name[role.end() :].strip() if role and name[role.end() : role.end() + 1] in ("", " ") else name


_SENTENCE_END = re.compile(r"[.!?…/”\"’')\]]\s+(?=\S)")
_ABBREVIATED = re.compile(r"(?<!\w)(?:[A-ZĐ]|T[PXhrS]|Tp|Tx|[PKCN]h|Ng|ThS|GS|PGS)\.$")  # may stand inside a name
_ABBREVIATION, _REACH = 5, 110  # characters


def at_the_end(line: Line) -> Byline | None:
    """The byline behind the last full stop of a paragraph, where the page's lines were run together."""
    tail_start = max(0, len(line.text) - _REACH)
    for stop in _SENTENCE_END.finditer(line.text, tail_start):
        found = parse(line.text[stop.end() :], line.folded[stop.end() :])
        if found and (len(found.names) > 1 or not _ABBREVIATED.search(line.text, max(0, stop.start() - _ABBREVIATION), stop.start() + 1)):
            return found
    return None
