"""Comparing offices: abbreviations written out, and whether two printed forms are the same office of a person."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.fold import fold

ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "mttq": "mặt trận tổ quốc", "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttq": "ủy ban mặt trận tổ quốc", "đbqh": "đại biểu quốc hội", "bch": "ban chấp hành", "btv": "ban thường vụ", "tt": "thường trực",
    "tp": "thành phố", "tx": "thị xã", "tw": "trung ương", "tư": "trung ương", "uv": "ủy viên", "ubkt": "ủy ban kiểm tra",
    "lđlđ": "liên đoàn lao động", "lhpn": "liên hiệp phụ nữ", "ccb": "cựu chiến binh", "chqs": "chỉ huy quân sự", "bđbp": "bộ đội biên phòng",
    "tand": "tòa án nhân dân", "vksnd": "viện kiểm sát nhân dân", "ksnd": "kiểm sát nhân dân", "h": "huyện", "q": "quận", "p": "phường", "x": "xã",
    "gd": "giáo dục", "đt": "đào tạo", "tuv": "tỉnh ủy viên", "huv": "huyện ủy viên", "quv": "quận ủy viên", "đuv": "đảng ủy viên",
    "uvbtv": "ủy viên", "uvtư": "ủy viên", "uvbtvtu": "ủy viên", "uvtvtu": "ủy viên",
    "catp": "công an thành phố", "cat": "công an tỉnh", "ct": "chủ tịch", "pct": "phó chủ tịch", "pbt": "phó bí thư",
    "đuqs": "đảng ủy quân sự", "đu": "đảng ủy", "tu": "tỉnh ủy", "hu": "huyện ủy",
    "uvtv": "ủy viên", "uvbch": "ủy viên", "uvtw": "ủy viên", "qh": "quốc hội",
}  # fmt: skip
_PARTY, _STATE = fold("đảng"), fold("nước")
_WRITTEN = {short: fold(written) for short, written in ABBREVIATIONS.items()}
_CENTRE = fold("trung ương hội").split()
_SYNONYMS = (
    (r"\bt ư\b", "trung ương"),
    (r"\bban chấp hành trung ương\b", "trung ương"),
    (r"\btrung ương đảng cộng sản việt nam\b", "trung ương đảng"),
    (r"\bphó trưởng (ban|phòng|khoa)\b", r"phó \1"),
    (r"\bbộ trưởng bộ\b", "bộ trưởng"),
    (r"\bcủa\b|\bvà\b|\btại\b|\bở\b|\bcác\b", " "),
)


@lru_cache(maxsize=5_000)
def expanded(office: str) -> str:
    """Folded, abbreviations written out, marks dropped: `Phó Chủ tịch TT UBND H.` → `phó chủ tịch thường trực ủy ban nhân dân huyện`."""
    words = re.findall(r"\w+", fold(office).replace("t.ư", "tw"))
    text = " ".join(_WRITTEN.get(word, word) for word in words)
    for pattern, written in _SYNONYMS:
        text = re.sub(pattern, written, text)
    return " ".join(text.split())


@lru_cache(maxsize=5_000)
def same_office(a: tuple[str, str | None], b: tuple[str, str | None]) -> bool:
    """Whether two (title, organization) pairs can be one office printed longer and shorter.

    `Bí thư` / `Bí thư Tỉnh ủy`, `Phó Bí thư Tỉnh ủy` / `Phó Bí thư Thường trực Tỉnh ủy`; never `Bí thư` / `Phó Bí thư`.
    """
    title_a, title_b = expanded(a[0]).split(), expanded(b[0]).split()
    if title_a[0] != title_b[0] or ("khuyết" in title_a) != ("khuyết" in title_b) or not (_within(title_a, title_b) or _within(title_b, title_a)):
        return False
    body_a, body_b = expanded(a[1] or "").split(), expanded(b[1] or "").split()
    if (_STATE in title_a and body_b[:1] == [_PARTY]) or (_STATE in title_b and body_a[:1] == [_PARTY]):
        return False  # `Chủ tịch Đảng, Chủ tịch nước Lào`
    if body_a and body_b and ("bí" in body_a) != ("bí" in body_b):
        return False  # `Ủy viên Ban Bí thư Trung ương Đảng` is another seat than `Ủy viên Trung ương Đảng`
    if _CENTRE in (body_a, body_b) and all(body[-1] in (_CENTRE[-1], "nam") and "hội" in body for body in (body_a, body_b)):
        return True  # `Trung ương Hội` / `Hội LHPN Việt Nam`
    return _within(body_a, body_b) or _within(body_b, body_a) or _abbreviates(a[1], b[1]) or _abbreviates(b[1], a[1])


def _within(short: list[str], long: list[str]) -> bool:
    """Whether the words of `short` stand in `long`, in the same order."""
    rest = iter(long)
    return all(word in rest for word in short)


def _abbreviates(short: str | None, long: str | None) -> bool:
    """`Sở TT&TT` / `Sở Thông tin và Truyền thông`: the last word is the initials of the other's last words."""
    if not short or not long or not short[-1].isupper():
        return False
    letters = re.sub(r"\W", "", fold(short).partition(" ")[2])
    initials = "".join(word[0] for word in re.findall(r"\w+", fold(long)) if word != "và")
    return len(letters) >= 3 and initials.endswith(letters)
