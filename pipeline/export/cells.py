"""How values stand in the cells of CSV and Excel files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# What a spreadsheet may take for a formula: these signs and their full-width forms, also behind what it may strip or unquote:
# white space, characters that cannot be seen, quotation marks.
_SIGNS = "=+-@＝＋－＠﹢﹣﹦﹫−"
_QUOTES = "\"'`‘’“”＂＇"
_UNSEEN = ("Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me")  # categories of Unicode
_NO_INK = "\u115f\u1160\u3164\uffa0"  # letters by their category, but blank


def joined(values: Iterable[str]) -> str:
    r"""A list in one cell: `|` between the elements; a `|` or `\` within one has `\` before it. An empty list is an empty cell.

    `["A Pớt", "Y|K"]` → `A Pớt|Y\|K`. `parted` is the way back; no list of the tables has an empty element.
    """
    return "|".join(re.sub(r"([\\|])", r"\\\1", value) for value in values)


def parted(cell: str) -> list[str]:
    """The list that `joined` made the cell of."""
    return [re.sub(r"\\(.)", r"\1", part, flags=re.S) for part in re.findall(r"(?:[^\\|]|\\.)+", cell, re.S)]


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet might take the text for a formula, also after it has stripped or unquoted it."""
    for character in text:
        if character not in _QUOTES and unicodedata.category(character) not in _UNSEEN and character not in _NO_INK:
            return character in _SIGNS
    return False


def defused(text: str) -> str:
    """The text with `'` before it where it looks like a formula: `=1+1` → `'=1+1`. See `restored`."""
    return f"'{text}" if looks_like_formula(text) else text


def restored(cell: str) -> str:
    """The text that `defused` made the cell of. (A text that itself begins with `'=` was given one more.)"""
    return cell[1:] if cell.startswith("'") and looks_like_formula(cell[1:]) else cell


def utf16_length(text: str) -> int:
    """Length as Excel counts it: characters beyond U+FFFF are two."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, limit: int, ending: str) -> str:
    """The beginning of a text with `ending` behind it, in `limit` UTF-16 units, no character halved."""
    room = limit - utf16_length(ending)
    kept = text[:room].encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore")
    return kept + ending
