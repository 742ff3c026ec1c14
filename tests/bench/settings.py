"""Where invented articles take place: a district with its province and communes, and the offices that people hold there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline import places

_PARTY = {"Tỉnh": "Tỉnh ủy", "Huyện": "Huyện ủy", "Quận": "Quận ủy", "Thị xã": "Thị ủy", "Thành phố": "Thành ủy"}


@dataclass(frozen=True, slots=True)
class Office:
    """`position` is printed with the place after it where `placed`; `title` and `organization` are its parts."""

    position: str
    title: str
    organization: str
    placed: bool


def _offices(party: str, unit: str) -> tuple[Office, ...]:
    """The offices of a province or district: `Tỉnh ủy`, `tỉnh`."""
    posts = [("Bí thư", party), ("Phó Bí thư Thường trực", party), ("Phó Bí thư", party), ("Ủy viên", f"Ban Thường vụ {party}")]
    posts += [("Chánh Văn phòng", party), ("Chủ nhiệm", f"Ủy ban Kiểm tra {party}"), ("Phó Chủ nhiệm", f"Ủy ban Kiểm tra {party}")]
    posts += [(title, f"{body} {unit}") for title in ("Chủ tịch", "Phó Chủ tịch") for body in ("UBND", "HĐND")]
    posts += [("Chủ tịch", f"{body} {unit}") for body in ("Ủy ban MTTQ Việt Nam", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh")]
    offices = [Office(f"{title} {body}", title, body, True) for title, body in posts]
    for part in ("Tổ chức", "Tuyên giáo", "Dân vận", "Nội chính"):
        for title in ("Trưởng Ban", "Phó Trưởng Ban"):
            offices.append(Office(f"{title} {part} {party}", title, f"Ban {part} {party}", True))
    if unit in ("tỉnh", "thành phố"):
        for branch in ("Nội vụ", "Tài chính", "Y tế", "Công Thương", "Tư pháp", "Giao thông vận tải"):
            offices += [Office(f"{t} Sở {branch}", t, f"Sở {branch}", False) for t in ("Giám đốc", "Phó Giám đốc")]
        offices.append(Office(f"Giám đốc Công an {unit}", "Giám đốc", f"Công an {unit}", True))
    return tuple(offices)


def _commune_offices(unit: str) -> tuple[Office, ...]:
    posts = [("Bí thư", f"Đảng ủy {unit}"), ("Phó Bí thư Thường trực", f"Đảng ủy {unit}"), ("Chủ tịch", f"UBND {unit}")]
    posts += [("Phó Chủ tịch", f"UBND {unit}"), ("Chủ tịch", f"HĐND {unit}"), ("Chủ tịch", f"Hội Nông dân {unit}")]
    posts += [("Chủ tịch", f"Ủy ban MTTQ Việt Nam {unit}"), ("Bí thư", f"Đoàn Thanh niên {unit}")]
    police = Office(f"Trưởng Công an {unit}", "Trưởng Công an", f"Công an {unit}", True)
    return (*(Office(f"{title} {body}", title, body, True) for title, body in posts), police)


@dataclass(frozen=True, slots=True)
class Setting:
    """A district with its province and communes, and the offices of the three levels."""

    words: dict[str, str]
    places: dict[str, str]
    offices: dict[str, tuple[Office, ...]]
    communes: tuple[str, ...]


@cache
def all_settings() -> tuple[Setting, ...]:
    """All districts of the system before July 2025 whose name leaves no doubt which place is meant, and at which level."""
    kinds = {place.name: place.kind or "" for place in places.provinces()}
    communes: dict[str, list[places.Place]] = {}
    for place in places.by_code().values():
        if place.code_system == "gso-63" and place.level == "commune" and not any(c.isdigit() for c in place.name):
            communes.setdefault(place.parent or "", []).append(place)
    found = []
    for district in places.districts():
        province, kind = district.province or "", district.kind or ""
        own = sorted(communes.get(district.code or "", []), key=lambda p: p.code or "")
        namesakes = len({place.province for place in places.named(district.name, "district")}) > 1
        like_its_province = kinds[province] == kind or "TP" in province  # `Thành ủy` of a city within a city
        if district.code_system != "gso-63" or not own or namesakes or like_its_province or district.name.isdigit():
            continue
        unit = kinds[province].lower()
        party, district_party = _PARTY[kinds[province]], _PARTY[kind]
        for commune in own[:: max(1, len(own) // 3)]:
            level = (commune.kind or "").lower()
            found.append(
                Setting(
                    {
                        "P": province, "tỉnh": unit, "Tỉnh_ủy": party, "H": district.name, "huyện": kind.lower(), "Huyện_ủy": district_party,
                        "X": commune.name, "xã": level,
                    },
                    {"province": province, "district": district.name, "commune": f"{commune.name}"},
                    {
                        "province": _offices(party, unit),
                        "district": _offices(district_party, kind.lower()),
                        "commune": _commune_offices(level),
                    },
                    tuple(p.name for p in own),
                )
            )  # fmt: skip
    return tuple(found)
