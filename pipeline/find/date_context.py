"""Words around a number that make it a date or something else, and the pieces that all families of expressions share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from pipeline import lexicon
from pipeline.find.base import compile_folded
from pipeline.find.date_types import Edge
from pipeline.find.scan import Ending
from pipeline.fold import fold
from pipeline.values import numbers
from pipeline.values.dates import small_number


def surfaces(role: str) -> list[str]:
    """The words of one role in `lexicons/dates_context.csv`."""
    return [row["surface"] for row in lexicon.read("dates_context") if row["role"] == role]


def words(role: str) -> str:
    """A pattern for the words of one role."""
    return lexicon.alternation(surfaces(role))


D = r"(?:0?[1-9]|[12]\d|3[01])"
M = r"(?:1[0-2]|0?[1-9])"
Y = r"(?:1[0-9]\d\d|20\d\d|21\d\d)"
DAY_WORD = (
    r"(?:mười(?: (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|(?:hai|ba) mươi(?: (?:mốt|một|hai|ba|tư|bốn|lăm|năm|sáu|bảy|tám|chín))?"
    r"|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)"
)
MONTH_WORD = r"(?:mười hai|mười một|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)"
COUNT = rf"(?:\d{{1,3}}|{DAY_WORD})"
RELATIVE_YEAR = r"(?P<rel>năm (?:nay|ngoái|trước|sau|tới)|cùng năm)(?!\w)"
YEAR_TAIL = (
    rf"(?:(?: ?[/.-] ?|,? (?:của )?năm |, (?=\d{{4}} ?(?:[-|,(\n]|\Z)))(?P<y>{Y})(?![\d%])(?![/.,]\d|[/-][a-zđ]|[/-]\d\d?(?!\d))"
    rf"|,? (?:của )?{RELATIVE_YEAR})?"
)
SHIFTS = {fold(word): offset for word, offset in (("năm nay", 0), ("năm ngoái", -1), ("năm trước", -1), ("năm sau", 1), ("năm tới", 1))}
EDGES: dict[str, Edge] = {
    "đầu": "early", "giữa": "mid", "cuối": "late", "nửa đầu": "early", "nửa cuối": "late", "nửa sau": "late",
    "thượng tuần": "early", "trung tuần": "mid", "hạ tuần": "late",
}  # fmt: skip
EDGE = rf"(?:(?:những|các) (?:tháng|tuần|ngày) )?(?P<edge>{lexicon.alternation(EDGES)})"
DAY_PARTS = [row["surface"] for row in lexicon.read("dates_day_parts")]
PARTS = lexicon.alternation(DAY_PARTS)
_LUNAR_YEAR = r"(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)"
LUNAR = compile_folded(rf",? ?\(?(?:âm lịch|âl(?!\w)|al(?!\w)|tháng giêng|tháng chạp|tết|giêng|chạp|nhuận|năm {_LUNAR_YEAR})")
YEARLY = compile_folded(r",? (?:hằng|hàng|mỗi) năm")
EDGE_BEFORE = Ending(rf"(?<!\w){EDGE} (?:của )?\Z", f"của {lexicon.endings(EDGES)}")
PART_BEFORE = compile_folded(rf"(?<!\w){PARTS} \Z")
COUNT_BEFORE = compile_folded(rf"(?<![\w.,/-])(?P<n>{COUNT}) \Z")
_NAMES = [row["surface"] for row in lexicon.read("dates_names")]
NAMES = Ending(rf"(?<!\w){lexicon.alternation(_NAMES)} \Z", lexicon.endings(_NAMES))
COUNTED = compile_folded(rf" ?{lexicon.alternation(row['surface'] for row in lexicon.read('dates_counted'))}(?!\w)")
DOCUMENT = Ending(rf"(?<!\w){words('document')}(?: số:?)? \Z", f"số số: {lexicon.endings(surfaces('document'))}")
ENDS = compile_folded(r" ?(?:[.,;:!?)\]»\"/]|-(?!\d)|\n|\Z)")
FREQUENCY = compile_folded(rf"(?<!\w)(?:{words('frequency')}|[\d.,]*\d) \Z")
_NUMBER = compile_folded(r"[0-9][0-9]?(?= ?[/.-])")
Number = Literal["short", "year", "joined year"]  # one or two digits before a slash, full stop or dash; four; four before a slash or dash
UNITS: dict[str, Literal["day", "week", "month", "year"]] = {"ngày": "day", "tuần": "week", "tháng": "month", "năm": "year"}


def text_before(folded: str, start: int, width: int = 70) -> str:
    return folded[max(0, start - width) : start]


@lru_cache(maxsize=1)
def _numbers(folded: str) -> dict[Number, list[int]]:
    """Where the numbers begin that can be of a date. Few numbers are."""
    runs = numbers.runs(folded)
    years = [start for start, end in runs if end - start == 4 and folded[start] in "12"]
    return {
        "short": [start for start, end in runs if end - start < 3 and _NUMBER.match(folded, start)],
        "year": years,
        "joined year": [start for start in years if folded[start + 4 : start + 11].lstrip(" ").startswith(("-", "/"))],
    }


def at_numbers(pattern: re.Pattern[str], folded: str, kind: Number = "short") -> Iterator[re.Match[str]]:
    """What `pattern.finditer` yields, for one that begins with such a number: a pass over the text finds those of all patterns."""
    end = 0
    for start in _numbers(folded)[kind]:
        if start >= end and (found := pattern.match(folded, start)) is not None:
            yield found
            end = found.end()


def free(folded: str, start: int) -> bool:
    """Whether a word begins here."""
    return start == 0 or not folded[start - 1].isalnum()


def count_before(folded: str, end: int) -> tuple[int, int]:
    """Start and value of the small number right before `end`, (end, 0) where there is none."""
    window = text_before(folded, end, 18)
    found = COUNT_BEFORE.search(window)
    return (end - len(window) + found.start(), small_number(found["n"]) or 0) if found else (end, 0)


def part_before(folded: str, start: int) -> int:
    """Where the part of day right before `start` begins: `chiều` of `chiều cùng ngày`."""
    window = text_before(folded, start, 20)
    found = PART_BEFORE.search(window)
    return start - len(window) + found.start() if found else start


def edge_of(folded: str, start: int) -> tuple[int, Edge | None]:
    """Where `đầu`, `giữa`, `cuối`, `trung tuần`, `những tháng đầu` before a month, quarter or year begins, and what it means."""
    window = text_before(folded, start, 30)
    found = EDGE_BEFORE.search(window)
    return (start - len(window) + found.start(), EDGES[" ".join(found["edge"].split())]) if found else (start, None)


def year_of(found: re.Match[str]) -> tuple[int | None, int | None, bool]:
    """(year, shift, same year) of a pattern's year tail."""
    if found["y"]:
        return int(found["y"]), None, False
    relative = found["rel"]
    if not relative:
        return None, None, False
    relative = " ".join(relative.split())
    if relative == "cùng năm":
        return None, None, True
    return None, SHIFTS[relative], False
