"""The words that offices are made of, as phrase tables over the lexicons, and the small readers that all parts share.

Titles, bodies, fields of work, countries and predicates are `lexicons/*.csv`; level words (`huyện`, `TP.`, `H.`), terms of
office (`khóa XII, nhiệm kỳ 2016-2021`) and runs of capitals are read here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline import lexicon
from pipeline.find._tokens import Phrases, Tokens, syllables
from pipeline.fold import fold

Piece = tuple[int, int]  # first token, token after the last
Row = dict[str, str]

PREFIXES = {"nguyên": "former", "cựu": "former", "cố": "former", "tân": "current"}
_MODIFIERS = (
    "thường trực", "chuyên trách", "không chuyên trách", "dự khuyết", "phụ trách", "thứ nhất", "danh dự", "điều hành", "lâm thời",
    "kiêm nhiệm", "cấp cao", "đương nhiệm",
)  # fmt: skip
LEVELS: dict[str, str] = {
    "tỉnh": "province", "thành phố": "city", "tp": "city", "t.p": "city", "huyện": "district", "quận": "district", "thị xã": "district",
    "tx": "district", "h": "district", "q": "district", "xã": "commune", "phường": "commune", "p": "commune", "x": "commune", "thị trấn": "commune",
    "tt": "commune", "đặc khu": "commune", "thôn": "village", "bản": "village", "ấp": "village", "làng": "village", "buôn": "village",
    "khu phố": "village", "tổ dân phố": "village", "xóm": "village", "khóm": "village", "khu dân cư": "village", "khu": "village", "tdp": "village",
    "cụm dân cư": "village", "kp": "village",
}  # fmt: skip
_LEVEL_STARTS = frozenset(word for surface in LEVELS for word in (surface.split()[0], surface.split(".")[0]))
ABBREVIATED = frozenset({"tp", "t.p", "tx", "h", "q", "p", "x", "tt", "tdp", "kp"})
_DELEGATION, _ASSEMBLY = fold("đoàn"), fold("quốc hội")
_PICTURE = fold("ảnh")
_ASSEMBLY_NEAR = 3_000  # characters
# titles that the words around may make part of something else, as all behind `quyền` and those in capitals
_DOUBTFUL = frozenset(["Thành viên", "Thường trực", "Chủ tịch", "Chủ tịch nước", "Tư lệnh", "Bộ trưởng", "Đại biểu", "Vụ trưởng", "Vụ phó"])
_DEPUTIES = ("PGĐ", "PCT", "PBT")
TERM_STARTS = frozenset(["(", ",", "các", "khóa", "nhiệm"])
ROMAN = re.compile(r"[ivxl]+")
NUMBER = re.compile(r"\d{1,4}[a-z]?")


@dataclass(frozen=True, slots=True)
class Title:
    row: Row
    deputy: bool
    doubtful: bool  # the words around tell whether it is one


@cache
def titles() -> Phrases[Title]:
    entries: list[tuple[str, Title]] = []
    for row in lexicon.read("titles"):
        surface = row["surface"]
        deputy = "phó" in syllables(surface) or surface in _DEPUTIES
        for quyen in ("", "quyền "):
            doubtful = quyen != "" or surface in _DOUBTFUL or surface.isupper()
            entries.append((quyen + surface, Title(row, deputy, doubtful)))
            if row["deputy"]:
                entries.append((f"{quyen}phó {surface}", Title(row, True, doubtful)))
    return Phrases(entries)


@cache
def bodies() -> Phrases[Row]:
    rows = lexicon.read("bodies")
    short = ((row["surface"].replace("Việt Nam", "VN"), row) for row in rows if "Việt Nam" in row["surface"])  # `QĐND VN`, `Hội LHPN VN`
    return Phrases([*((row["surface"], row) for row in rows), *short])


@cache
def fields() -> Phrases[str]:
    return Phrases((row["surface"], row["surface"]) for row in lexicon.read("fields"))


@cache
def countries() -> Phrases[str]:
    return Phrases((row["surface"], row["surface"]) for row in lexicon.read("countries"))


@cache
def modifiers() -> Phrases[str]:
    return Phrases((m, m) for m in _MODIFIERS)


@cache
def level_words() -> Phrases[str]:
    return Phrases(LEVELS.items())


@cache
def office_starters() -> frozenset[str]:
    """First syllables of office phrases."""
    return frozenset(titles().tree) | frozenset(PREFIXES)


def title_at(tokens: Tokens, index: int) -> tuple[int, Title] | None:
    found = titles().at(tokens, index)
    if found is None or tokens.low[found[0] : found[0] + 1] == ["quán"]:  # an embassy
        return None
    return None if found[1].doubtful and not _is_title(tokens, index, *found) else found


def _is_title(tokens: Tokens, index: int, stop: int, title: Title) -> bool:
    """Whether the words of a title are one here, and no part of something else."""
    surface, word, before = title.row["surface"], tokens.low[index], tokens.low[index - 1] if index else ""
    if word == "quyền" and before in ("chính", "cầm", "thẩm", "chủ", "uỷ", "ủy"):
        return False  # `chính quyền Tổng thống N`; the title is read at its own first syllable
    # `đại biểu`, `thành viên`, `thư ký` … are offices only of a body
    if surface == "Thành viên":
        return bodies().at(tokens, stop) is not None
    if surface == "Thường trực":
        return tokens.low[stop : stop + 3] in (["ban", "bí", "thư"], ["bộ", "chính", "trị"])
    if surface == "Chủ tịch":
        return before != "phủ"  # `Phủ Chủ tịch`: a house
    if surface == "Chủ tịch nước":
        return before != _DELEGATION  # `Đoàn Chủ tịch nước`: a delegation
    if surface == "Tư lệnh":
        return before != "bộ"  # `Bộ Tư lệnh`: a body
    if surface == "Bộ trưởng":
        return before != "đồng"  # `Hội đồng Bộ trưởng`: a body
    if surface == "Đại biểu":
        if before in (_DELEGATION, "tổ"):
            return False  # `Đoàn đại biểu Quốc hội`: a body
        return re.match(r"quốc hội|hđnd|hội đồng nhân", " ".join(tokens.low[stop : stop + 3])) is not None or deputy_at(tokens, stop)
    if surface.isupper() and not tokens.cap[stop - 1]:
        return False  # `ĐBQH`, `phó GĐ`, `TUV` are words in capitals only
    if surface == "CT" and bodies().at(tokens, stop, lambda row: row["kind"] == "fixed") is None:
        return False  # a firm
    return not (word == "vụ" and before in ("chức", "nhiệm"))  # `chức vụ | Trưởng ban`, `thêm nhiệm vụ | Trưởng ban`


def deputy_at(tokens: Tokens, index: int) -> bool:
    """A name with the delegation in brackets: `đại biểu | Lê Văn An (đoàn Hà Nội)`; near the word for the assembly also `(Hà Nội)`."""
    stop = index
    while stop < min(index + 6, len(tokens.low)) and tokens.cap[stop]:
        stop += 1
    if stop - index < 2 or tokens.low[stop : stop + 1] != ["("]:
        return False
    if tokens.low[stop + 1 : stop + 2] == [_DELEGATION]:
        return True
    place, at = tokens.place(stop + 1), tokens.start[index]
    alone = place is not None and "province" in place[1] and tokens.low[place[0] : place[0] + 1] == [")"]
    return alone and tokens.folded.find(_ASSEMBLY, max(0, at - _ASSEMBLY_NEAR), at + _ASSEMBLY_NEAR) >= 0


def level_word_at(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """`tỉnh`, `huyện`, `TP.`, `H.` (an abbreviation only in capitals and before a capital or a number)."""
    if index >= len(tokens.low) or tokens.low[index] not in _LEVEL_STARTS:
        return None
    found = level_words().at(tokens, index)
    if found is None:
        return None
    stop, level = found
    if tokens.low[index : index + 2] == ["xã", "hội"]:
        return None
    if "".join(tokens.low[index:stop]) in ABBREVIATED:
        if not tokens.cap[index]:
            return None
        dotted = stop < len(tokens.low) and tokens.low[stop] == "." and tokens.glued(stop)
        if dotted:
            stop += 1
        if not (stop < len(tokens.low) and (tokens.cap[stop] or tokens.low[stop][0].isdigit())):
            if tokens.low[index] != "tp":
                return None
        elif len(tokens.low[index]) == 1 and not dotted:
            return None
    return stop, level


def capital_run(tokens: Tokens, index: int) -> int:
    """The token after the capitalised syllables that start here, joined by hyphens; never into an office or a body."""
    at, low, cap, starters = index, tokens.low, tokens.cap, office_starters()
    while at < len(low):
        word = low[at]
        if word == _PICTURE and low[at + 1 : at + 2] == [":"]:
            break  # `phường Phú An | ẢNH: ĐỖ TRƯỜNG`
        if at > index and word in starters and (title_at(tokens, at) or (word in PREFIXES and title_at(tokens, at + 1))):
            break
        if cap[at]:
            at += 1
        elif low[at].isalnum() or at == index:
            break
        elif initial_mark(tokens, at) or detached(tokens, index, at):
            at += 1
        elif low[at] in "-'" and at < len(low) - 1 and tokens.glued(at) and tokens.glued(at + 1) and low[at + 1].isalpha():
            if title_at(tokens, at + 1 + (low[at + 1] in PREFIXES)) is not None:
                break  # `A Vượng-Bí thư Huyện ủy`, `A Vượng-nguyên Bí thư`
            at += 2
        elif low[at] == "-" and (place := tokens.place(index)) is not None and place[0] > at:
            at = place[0]  # `Phan Rang - Tháp Chàm`
        else:
            break
    return at


def initial_mark(tokens: Tokens, index: int) -> bool:
    """A full stop after a single capital inside a name: `Franklin D. Roosevelt`."""
    before, behind = index - 1, index + 1
    if tokens.low[index] != "." or behind >= len(tokens.low) or not tokens.glued(index) or tokens.glued(behind):
        return False
    return tokens.cap[before] and len(tokens.low[before]) == 1 and tokens.cap[behind] and index >= 2 and tokens.cap[index - 2]


def detached(tokens: Tokens, first: int, index: int) -> bool:
    """An apostrophe behind the letter that a name begins with: `K’ Đức`."""
    return tokens.low[index] == "'" and tokens.low[first:index] in (["k"], ["h"]) and any(tokens.cap[index + 1 : index + 2])


@cache
def honorifics() -> Phrases[str]:
    """Forms of address and ranks: `single` before one name, `plural` before a list."""
    return Phrases((row["surface"], row["kind"]) for row in lexicon.read("honorifics"))


@cache
def predicates() -> Phrases[str]:
    """Verbs and the like with which the sentence goes on after a body."""
    return Phrases((row["surface"], row["surface"]) for row in lexicon.read("predicates"))


def _numbered(tokens: Tokens, index: int) -> bool:
    """The number of a term, `XII` or `12`, not the day of `26/10`."""
    number = tokens.low[index]
    day = index + 2 < len(tokens.low) and tokens.low[index + 1] in "/-" and tokens.low[index + 2].isdigit()
    return (number.isdigit() and len(number) < 3 and not day) or (tokens.cap[index] and ROMAN.fullmatch(number) is not None)


def term_at(tokens: Tokens, index: int) -> tuple[Piece, int] | None:
    """`khóa XII`, `các khóa X, XI`, `nhiệm kỳ 2016-2021`, `(khóa IX, nhiệm kỳ 2019 – 2024)`, after a comma too: (its tokens, the token after it)."""
    low, n = tokens.low, len(tokens.low)
    at = index
    if at >= n or low[at] not in TERM_STARTS:
        return None
    opened = low[at] == "("
    if low[at] in "(,":
        at += 1
    if low[at : at + 2] == ["các", "khóa"]:
        at += 1
    first = at
    end = at
    while at < n:
        if low[at] == "khóa" and at + 1 < n and _numbered(tokens, at + 1):
            at += 2
            while at + 1 < n and low[at] in (",", "và") and _numbered(tokens, at + 1):
                at += 2
        elif low[at : at + 2] in (["nhiệm", "kỳ"], ["nhiệm", "kì"]) and at + 2 < n and (low[at + 2].isdigit() or ROMAN.fullmatch(low[at + 2])):
            at += 3
            if at + 1 < n and low[at] in "-/" and low[at + 1].isdigit():
                at += 2
        else:
            break
        end = at
        if at + 1 < n and low[at] == "," and low[at + 1] in ("nhiệm", "khóa"):
            at += 1
    if end == first:
        return None
    after = end
    if opened:
        if end >= n or low[end] != ")":
            return None
        after = end + 1
    return (first, end), after
