"""Comparing offices: abbreviations written out, and whether two printed forms are the same office of a person."""

from __future__ import annotations

import re

from pipeline.fold import fold

ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "mttq": "mặt trận tổ quốc", "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttq": "ủy ban mặt trận tổ quốc", "đbqh": "đại biểu quốc hội", "bch": "ban chấp hành", "btv": "ban thường vụ", "tt": "thường trực",
    "tp": "thành phố", "tx": "thị xã", "tw": "trung ương", "tư": "trung ương", "uv": "ủy viên", "ubkt": "ủy ban kiểm tra",
    "lđlđ": "liên đoàn lao động", "lhpn": "liên hiệp phụ nữ", "ccb": "cựu chiến binh", "chqs": "chỉ huy quân sự", "bđbp": "bộ đội biên phòng",
    "tand": "tòa án nhân dân", "vksnd": "viện kiểm sát nhân dân", "ksnd": "kiểm sát nhân dân", "h": "huyện", "q": "quận", "p": "phường", "x": "xã",
    "gd": "giáo dục", "đt": "đào tạo",
}  # fmt: skip
_SYNONYMS = (
    (r"\bt ư\b", "trung ương"),
    (r"\bban chấp hành trung ương\b", "trung ương"),
    (r"\btrung ương đảng cộng sản việt nam\b", "trung ương đảng"),
    (r"\bphó trưởng (ban|phòng|khoa)\b", r"phó \1"),
    (r"\bbộ trưởng bộ\b", "bộ trưởng"),
    (r"\bcủa\b|\bvà\b|\btại\b|\bở\b|\bcác\b", " "),
)


def expanded(office: str) -> str:
    """Folded, abbreviations written out, marks dropped: `Phó Chủ tịch TT UBND H.` → `phó chủ tịch thường trực ủy ban nhân dân huyện`."""
    words = re.findall(r"\w+", fold(office).replace("t.ư", "tw"))
    text = " ".join(ABBREVIATIONS.get(word, word) for word in words)
    for pattern, written in _SYNONYMS:
        text = re.sub(pattern, written, text)
    return " ".join(text.split())


def same_office(a: tuple[str, str | None], b: tuple[str, str | None]) -> bool:
    """Whether two (title, organization) pairs can be one office printed longer and shorter.

    `Bí thư` / `Bí thư Tỉnh ủy`, `Phó Bí thư Tỉnh ủy` / `Phó Bí thư Thường trực Tỉnh ủy`; never `Bí thư` / `Phó Bí thư`.
    """
    title_a, title_b = expanded(a[0]).split(), expanded(b[0]).split()
    if ("phó" in title_a) != ("phó" in title_b) or ("quyền" in title_a) != ("quyền" in title_b):
        return False
    if not (set(title_a) <= set(title_b) or set(title_b) <= set(title_a)) or title_a[-1:] != title_b[-1:] and title_a[:2] != title_b[:2]:
        return False
    body_a, body_b = set(expanded(a[1] or "").split()), set(expanded(b[1] or "").split())
    return body_a <= body_b or body_b <= body_a
