"""Vietnamese numbers: the patterns that find them in a folded text, and their values.

| printed                       | value     |
|-------------------------------|-----------|
| `28.940`, `28. 940`, `28 940` | 28940     |
| `06`                          | 6         |
| `1,2 triệu`, `2 vạn`          | 1200000, 20000 |
| `một nghìn hai trăm linh năm` | 1205      |
| `41,23` (a percentage)        | 41.23     |
| `XIX`                         | 19        |

The dot groups thousands and the comma marks decimals (TCVN 6398 and the press); the English way round is read only
where it can be nothing else (`1,234,567`; a count such as `28,940`, since members are not counted in fractions).
Word numbers follow the spoken order of scales (tỷ, triệu, vạn, nghìn, trăm, mươi), with the tone variants of the
digits (`mốt`, `tư`, `lăm`) after `mươi` and `linh`/`lẻ` for an empty tens place.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from pipeline import lexicon
from pipeline.fold import fold

# Grouped digits before plain ones, so that `28.940` is not read as `28.94`. A lone space or `. ` between groups is a
# misprint that is mended only for groups of exactly three digits. Digits are never given back (possessive `++`): no number goes on with one.
GROUPED = r"\d{1,3}+(?:(?:\.\d{3})+(?!\d)|(?:,\d{3})+(?![\d,])|(?:\. \d{3}|\ \.\d{3}|\u0020\d{3})(?![\d.,/%]*\d))"
PLAIN = r"\d++(?:[.,]\d+)?"
SCALES = r"(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)"
LIMIT = 10**15  # digits beyond are an account, a code or a misprint; and a column holds no more than 64 bits
DIGITS = rf"(?:{GROUPED}|{PLAIN})"
_RUN = re.compile(r"\d\d*")  # the search for a pattern that begins with one character is twice as quick as for one that repeats
DECIMAL = r"(?:\d{1,3}+(?:\.\d{3})+,\d+|\d++ ?,\ ?\d+|\d++(?:\.\d+)?)"


@lru_cache(maxsize=1)
def runs(text: str) -> list[tuple[int, int]]:
    """The runs of digits, kept for the text that is worked on: to look for these first is quicker than to look for numbers."""
    return [run.span() for run in _RUN.finditer(text)]


@cache
def number_words() -> dict[str, tuple[int, str]]:
    return {fold(row["surface"]): (int(row["value"]), row["role"]) for row in lexicon.read("number_words")}


@cache
def word_pattern() -> str:
    """A pattern for a run of number words (which may still be no number: check with `from_words`)."""
    word = lexicon.alternation(number_words())
    return rf"(?<!\w){word}(?: {{1,3}}{word})*(?!\w)"


def from_words(text: str) -> int | None:
    """`hai mươi mốt` → 21, `hai triệu rưỡi` → 2500000, `hai triệu ba rưỡi` → 2350000; None when the words make no number.

    The grammar is that of spoken Vietnamese numbers: each scale (tỷ > triệu > vạn > nghìn) multiplies the group before
    it, a group is `[digit trăm] [digit mươi | mười | linh] [digit]`, and scales only fall from left to right.
    """
    words = number_words()
    tokens = fold(text).split()
    if not tokens or any(token not in words for token in tokens):
        return None
    total = 0
    group: list[str] = []
    ceiling = 10**10
    half_of = 0
    for token in tokens:
        value, role = words[token]
        if role == "half":
            if not half_of or len(group) > 1:
                return None
            tenths = words[group[0]][0] if group else 0
            total += half_of * tenths // 10 + half_of // (20 if group else 2)
            half_of, group = 0, []
            continue
        if role != "scale":
            group.append(token)
            continue
        if value >= ceiling or not group:
            return None
        below = _group(group)
        if below is None:
            return None
        total += below * value
        half_of, ceiling, group = value, value, []
    if group:
        rest = _group(group)
        if rest is None:
            return None
        # `hai trăm rưỡi` and `một nghìn hai` leave out the last scale; only the plain reading is certain
        total += rest
    return total


def _group(tokens: list[str]) -> int | None:
    """The value of up to three places: `hai trăm linh năm` → 205, `mười lăm` → 15."""
    words = number_words()
    value = 0
    place = 1000  # the place of what came last; the next one must be lower
    index = 0
    while index < len(tokens):
        number, role = words[tokens[index]]
        following = words[tokens[index + 1]] if index + 1 < len(tokens) else (0, "")
        if role == "digit" and following[1] in {"hundred", "tens"}:
            if following[0] >= place or (number == 0 and following[1] == "tens"):
                return None
            value, place, index = value + number * following[0], following[0], index + 2
        elif role == "ten" and place > 10:
            value, place, index = value + 10, 10, index + 1
        elif role == "filler" and place > 10 and following[1] in {"digit", "ten"}:
            place, index = min(place, 100), index + 1
        elif role == "digit" and place > 1:
            value, place, index = value + number, 1, index + 1
        else:
            return None
    return value


_COUNT = re.compile(rf"({DIGITS})(?: {{0,2}}({SCALES}))?")


@lru_cache(maxsize=10_000)
def count(text: str) -> int | None:
    """The value of a printed count in digits, with or without a scale word: `28.940`, `06`, `1,2 triệu`, `2 triệu 300 nghìn`.

    None when the digits make no whole number (`3,5` without a scale) or the grouping is broken.
    """
    total = Decimal(0)
    found = scaled = False
    position = 0
    text = text.strip() if text.isascii() else fold(text).strip()
    for match in _COUNT.finditer(text):
        if text[position : match.start()].strip() or (found and not scaled):
            return None
        number = _decimal(match.group(1), counted=match.group(2) is None)
        if number is None:
            return None
        total += number * (number_words()[match.group(2)][0] if match.group(2) else 1)
        position, found, scaled = match.end(), True, match.group(2) is not None
    if not found or text[position:].strip() or total >= LIMIT or total != total.to_integral_value():
        return None
    return int(total)


def _decimal(digits: str, *, counted: bool) -> Decimal | None:
    digits = digits.strip()
    bare = digits.replace(" ", "")
    if " " in digits and not re.fullmatch(r"\d{1,3}(?:\. ?\d{3}| ?\.\d{3}| \d{3})+", digits):
        return None
    if " " in digits and "." not in digits:
        return Decimal(bare)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", bare):
        return Decimal(bare.replace(".", ""))
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}", bare) or (counted and re.fullmatch(r"\d{1,3},\d{3}", bare)):
        return Decimal(bare.replace(",", ""))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", bare):
        return Decimal(bare.replace(",", "."))
    return None


_GROUPED_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+")
_PLAIN_DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")


def decimal(text: str) -> float | None:
    """The value of a printed decimal: `41,23` → 41.23, `94.78` → 94.78, `1.234,5` → 1234.5, `35 ,34` → 35.34."""
    text = "".join(text.split())
    number = Decimal(text.replace(".", "").replace(",", ".")) if _GROUPED_DECIMAL.fullmatch(text) else None
    if number is None and _PLAIN_DECIMAL.fullmatch(text):
        number = Decimal(text.replace(",", "."))
    return None if number is None or number >= LIMIT else float(number)


def places(text: str) -> int:
    """Number of printed decimal places: `41,23` → 2, `117` → 0."""
    match = re.search(r"[.,]\s*(\d+)\s*$", text.strip())
    return len(match.group(1)) if match else 0


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman(text: str) -> int | None:
    """`XIX` → 19; None for what is no well-formed Roman numeral (`IIII`, `VX`) or above 3999."""
    letters = text.lower()
    if not re.fullmatch(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", letters) or not letters:
        return None
    values = [_ROMAN[letter] for letter in letters]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
