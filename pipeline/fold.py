"""A lookup copy of the text with the same length, so that offsets into it hold for the original.

| printed            | folded           |
|--------------------|------------------|
| `Bí thư Tỉnh Uỷ`   | `bí thư tỉnh ủy` |
| `2015 – 2020`      | `2015 - 2020`    |
| `Ia H’Drai`        | `ia h'drai`      |

Case, tone-mark placement (`hoà`/`hòa`, `uỷ`/`ủy`), dashes, apostrophes and spaces are unified;
diacritics are never dropped (`năm` is not `nam`).
"""

from __future__ import annotations

import re
from functools import lru_cache

_PLAIN = {
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("’‘ʼ‛′`´", "'"),
    **dict.fromkeys("“”„‟«»＂″", '"'),
    **dict.fromkeys("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
    "Ð": "đ",
    "ð": "đ",
    "İ": "i",  # its own lower case is two characters long
    "％": "%",
    "／": "/",
    "：": ":",
}
_RARE = re.compile(f"[{re.escape(''.join(_PLAIN))}]")  # few letters are: replacing them is ten times faster than translating all

_PHRASE = 60  # characters

# Old and new placement of the tone mark on the open syllables -oa, -oe, -uy.
_TONES = {
    vowels[0] + marked_second: marked_first + vowels[1]
    for vowels, seconds, firsts in (
        ("oa", "àáảãạ", "òóỏõọ"),
        ("oe", "èéẻẽẹ", "òóỏõọ"),
        ("uy", "ỳýỷỹỵ", "ùúủũụ"),
    )
    for marked_second, marked_first in zip(seconds, firsts, strict=True)
}
_OLD_TONE = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]")


def fold_tones(text: str) -> str:
    """`hoà` → `hòa`, `thuỷ` → `thủy`; expects lower case, keeps the length."""
    return _OLD_TONE.sub(lambda old: _TONES[old[0]], text)


def fold(text: str) -> str:
    """The lookup copy of `text`; `len(fold(text)) == len(text)`."""
    return _fold_phrase(text) if len(text) < _PHRASE else _fold(text)


@lru_cache(maxsize=10_000)
def _fold_phrase(text: str) -> str:
    """Names and offices come again and again."""
    return _fold(text)


def _fold(text: str) -> str:
    return fold_tones(_RARE.sub(lambda letter: _PLAIN[letter[0]], text).lower())
