"""Personal names: what sequences of capitalised syllables can be one, and when two printed forms are the same name.

| printed                    | kind                                             |
|----------------------------|--------------------------------------------------|
| `Nguyễn Thị Yến Mai`       | Kinh: a family name, then one to four syllables  |
| `A Pớt`, `Y Thanh Hà Niê`  | minority peoples: a particle or clan, then names |
| `Thongloun Sisoulith`      | foreign: no Vietnamese family name               |

The family names are `lexicons/surnames.csv`: of the Kinh and of the minority peoples that the press names most
(Tày, Thái, Mường, Mông, Khmer, Chăm, Ba Na, Xơ Đăng, Gia Rai, Ê Đê, Mnông, Cơ Ho, Raglai, Cơ Tu …).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from pipeline import lexicon
from pipeline.fold import fold

LONGEST = 6  # `Y Thanh Hà Niê Kđăm` has five; foreign names with a middle name six

# Syllables that begin names in the Central Highlands: sex particles (A, Y, U, H', K', Ka, Ya, Ma, Điểu) and half clans (Rơ, Bh', Kơ).
PARTICLES = frozenset(
    ["a", "y", "u", "h", "k", "h'", "k'", "ha", "ka", "ya", "rơ", "r'", "kr", "bh", "cil", "ma", "lơ", "kơ", "pi", "tou", "jơ", "da"]
)
_HALF = re.compile(r"(?:h|k|r|bh|t)'.")
_MIDDLES = frozenset({"văn", "thị", "đình", "đức", "hữu", "xuân", "quang", "ngọc", "minh", "thanh", "công", "quốc", "thế", "tiến", "bá", "duy"})


@cache
def _surnames() -> dict[str, str]:
    return lexicon.mapping("surnames", "frequency")


def is_surname(syllable: str) -> bool:
    return syllable in _surnames()


def is_common_surname(syllable: str) -> bool:
    return _surnames().get(syllable) == "common"


def is_particle(syllable: str) -> bool:
    """`a`, `y`, `h'yim`, `k'đức`: the beginning of a name of the Central Highlands."""
    return syllable in PARTICLES or ("'" in syllable and _HALF.match(syllable) is not None)


_ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
_RHYME = r"(?:[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3})(?:ng|nh|ch|[cmnpt])?"
_VIETNAMESE = re.compile(_ONSET + _RHYME)


def is_vietnamese(syllable: str) -> bool:
    """Whether a folded syllable could be a Vietnamese one: `trump`, `donald` could not, `kim` could."""
    return _VIETNAMESE.fullmatch(syllable) is not None


def looks_kinh(words: Sequence[str]) -> bool:
    """Whether folded syllables are a full name beyond doubt: `nguyễn văn an`, `lê thị hồng hạnh`; not `hà giang`, `thái bình`.

    Two syllables need a frequent family name, more than two any family name (a rare one: all Vietnamese syllables, no `trang nk news`).
    """
    if not 2 <= len(words) <= 5 or not all(map(str.isalpha, words)):
        return False
    return is_common_surname(words[0]) or (len(words) > 2 and is_surname(words[0]) and all(map(is_vietnamese, words[1:])))


def surely_kinh(words: Sequence[str]) -> bool:
    """A family name with a middle name or three syllables and a frequent family name: never a place without the gazetteer's word."""
    return looks_kinh(words) and (len(words) > 2 or words[1] in _MIDDLES)


def looks_native(words: Sequence[str]) -> bool:
    """Kinh, or a name of the Central Highlands (`a pớt`, `y thanh hà niê`, `h'yim kđoh`)."""
    return looks_kinh(words) or (2 <= len(words) <= LONGEST and is_particle(words[0])) or (len(words) >= 2 and is_surname(words[0]))


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """Equal for the same name in another spelling of spaces, apostrophes, case and tone mark: `APớt`/`A Pớt`, `Hoà`/`Hòa`."""
    return re.sub(r"[\s'.\-]", "", fold(name))


def is_short_form(short: str, full: str) -> bool:
    """`Châu`, `Tiến Châu` of `Lê Tiến Châu`: the last syllables, never all; `Y Thanh` of `Y Thanh Niê Kđăm`, `H’Lan` of `H’Lan Kbuôr`: the first."""
    a, b = fold(short).split(), fold(full).split()
    if not 0 < len(a) < len(b):
        return False
    return b[-len(a) :] == a or (is_particle(b[0]) and (len(a) > 1 or "'" in a[0]) and b[: len(a)] == a)


def given_names(name: str) -> tuple[str, ...]:
    """The syllables that a short form may end in: the last one; in the Central Highlands, where the clan stands last, any but the particle."""
    syllables = fold(name).split()
    if len(syllables) == 1 or not is_particle(syllables[0]):
        return (syllables[-1],)
    return tuple(dict.fromkeys(syllables if "'" in syllables[0] else syllables[1:]))
