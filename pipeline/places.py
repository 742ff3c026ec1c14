"""The gazetteer: provinces, districts and communes of Vietnam, before and after the reform of 1 July 2025.

Names, levels and GSO codes are data of the package vietnamadminunits (its SQLite file; its address parser is never used:
on running text it makes places of persons). Spellings of the press, abbreviations and units that no longer exist
(`Dak Lak`, `BR-VT`, `TP.HCM`, `Hà Tây`, huyện `Hoành Bồ`) are rows of `lexicons/place_spellings.csv`.

    province_named("đăk lăk")           'Đắk Lắk'
    named("Ngọc Hồi", level="district")  the district of Kon Tum
    place_at(folded, position)          (end, {"district"}) of the longest place name that starts there

Many names are also words or parts of persons' names (`Hòa Bình` peace, `Võ Thái Nguyên`) and many districts share one
(`Châu Thành`): whether a name denotes a place where it stands is for the caller to judge from the words around it.
Loading takes about a tenth of a second and happens at the first look-up.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from pipeline import lexicon
from pipeline.fold import fold

Level = Literal["region", "province", "district", "commune"]
CodeSystem = Literal["gso-63", "gso-34"]

# Codes were given anew in 2025: a code means something only together with its system.
LEVEL_WORDS: dict[str, Level] = {
    "tỉnh": "province",
    "huyện": "district",
    "quận": "district",
    "thị xã": "district",
    "tx": "district",
    "xã": "commune",
    "phường": "commune",
    "thị trấn": "commune",
    "đặc khu": "commune",
}  # `thành phố` is a province (Hà Nội) or a district (Kon Tum), so it is not in the list

_CANONICAL = {"Hồ Chí Minh": "TP. Hồ Chí Minh", "Huế": "Thừa Thiên Huế"}


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of administration (or a region of several provinces).

    `name` is bare (`Đăk Tô`), `kind` its official word (`Huyện`, `Phường`, None where only the press list knows it),
    `province` and `district` the units that hold it, by canonical name; of a province, itself.
    `parent` is the code, in the same system, of the unit that holds it.
    """

    name: str
    level: Level
    kind: str | None = None
    province: str | None = None
    district: str | None = None
    code: str | None = None
    code_system: CodeSystem | None = None
    parent: str | None = None


# --- keys: one form for all spellings of a name -----------------------------------------------------------------------

_SYLLABLE = re.compile(r"[^\W_]+")
_OPEN_Y = re.compile(r"[bcdđghklmnpqrstvx]{1,2}[yýỳỷỹỵ]")
_I_FOR_Y = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_QUY = {"quy": "qui", "qùy": "quì", "qúy": "quí", "qủy": "quỉ", "qũy": "quĩ", "qụy": "quị"}  # folded: the tone stands on the u
_DAK = frozenset({"đăk", "đắk", "đak", "dak", "dăk", "đắc", "đăc", "đác"})


@lru_cache(maxsize=20_000)
def _syllable_key(syllable: str) -> str:
    """One spelling for `Mỹ`/`Mĩ`, `Quy`/`Qui`, `Đăk`/`Đắk`/`Dak`; other syllables as they are."""
    if syllable in _DAK:
        return "đăk"
    if _OPEN_Y.fullmatch(syllable):
        return syllable.translate(_I_FOR_Y)
    return _QUY.get(syllable, syllable)


def _key(name: str) -> str:
    """`Ia H’Drai`, `Ia H' Drai` and `Ia HDrai` have the same key; so have `Bà Rịa – Vũng Tàu` and `Bà Rịa-Vũng Tàu`."""
    return "".join(map(_syllable_key, _SYLLABLE.findall(fold(name))))


# --- data -------------------------------------------------------------------------------------------------------------


def _data_file(name: str) -> Path:
    spec = find_spec("vietnamadminunits")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("the package vietnamadminunits is missing: install the project's requirements")
    return Path(next(iter(spec.submodule_search_locations))) / "data" / name


def _database() -> sqlite3.Connection:
    return sqlite3.connect(f"{_data_file('dataset.db').as_uri()}?mode=ro&immutable=1", uri=True)


def _bare(name: str) -> str:
    """The package tells namesakes apart in brackets: `Cao Lãnh (Huyện)`."""
    return name.partition(" (")[0]


def _packaged() -> Iterator[Place]:
    """All units of the package: those before July 2025 with their districts, then those since."""
    with _database() as connection:
        provinces: set[str] = set()
        districts: set[tuple[str, str]] = set()
        rows = connection.execute(
            "select provinceShort, province, provinceCode, districtShort, districtType, districtCode, wardShort, wardType, wardCode"
            " from admin_units_legacy"
        )
        for short, full, code, district, district_kind, district_code, ward, ward_kind, ward_code in rows:
            province = _CANONICAL.get(short, short)
            if province not in provinces:
                provinces.add(province)
                yield Place(province, "province", full.removesuffix(" " + short), province, None, code, "gso-63")
            if (province, district_code) not in districts:
                districts.add((province, district_code))
                yield Place(_bare(district), "district", district_kind, province, None, district_code, "gso-63", code)
            if ward:
                yield Place(_bare(ward), "commune", ward_kind, province, _bare(district), ward_code, "gso-63", district_code)
        provinces.clear()
        rows = connection.execute("select provinceShort, province, provinceCode, wardShort, wardType, wardCode from admin_units")
        for short, full, code, ward, ward_kind, ward_code in rows:
            province = _CANONICAL.get(short, short)
            if province not in provinces:
                provinces.add(province)
                yield Place(province, "province", full.removesuffix(" " + short), province, None, code, "gso-34")
            yield Place(ward, "commune", ward_kind, province, None, ward_code, "gso-34", code)
    connection.close()


@cache
def _index() -> dict[str, tuple[Place, ...]]:
    """Key → the places of that name, provinces first, then districts, communes, regions."""
    index: dict[str, list[Place]] = {}
    by_name: dict[tuple[str, str, str | None], list[Place]] = {}
    for place in _packaged():
        index.setdefault(_key(place.name), []).append(place)
        if place.level != "commune":
            by_name.setdefault((place.name, place.level, place.province), []).append(place)
    for row in lexicon.read("place_spellings"):
        level: Level = row["level"]  # type: ignore[assignment]
        province = row["province"] or None
        places = by_name.get((row["name"], level, province)) or [Place(row["name"], level, province=province)]
        entry = index.setdefault(_key(row["surface"]), [])
        entry.extend(p for p in places if p not in entry)
    order = {"province": 0, "district": 1, "commune": 2, "region": 3}
    return {key: tuple(sorted(places, key=lambda p: order[p.level])) for key, places in index.items()}


@cache
def _beginnings() -> frozenset[str]:
    """All that a key can begin with and go on: most words are left after their first syllable."""
    return frozenset(key[:end] for key in _index() for end in range(1, len(key)))


@lru_cache(maxsize=20_000)
def may_begin(first: str, second: str) -> bool:
    """Whether a name can begin with two folded syllables, or be the first of them; `second` may be empty, where no syllable follows."""
    key = _syllable_key(first)
    longer = key + _syllable_key(second)
    return key in _index() or longer in _beginnings() or longer in _index()


# --- look-ups ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=20_000)
def named(name: str, level: Level | None = None, province: str | None = None) -> tuple[Place, ...]:
    """The places of that name in any spelling, provinces first; `level` and `province` (canonical) narrow the choice.

    A unit that exists in both systems is listed in both (`code_system`).
    """
    return tuple(
        place
        for place in _index().get(_key(name), ())
        if (level is None or place.level == level) and (province is None or place.province == province)
    )


@lru_cache(maxsize=2_000)
def province_named(name: str) -> str | None:
    """The canonical name of a province: `đăk lăk` → `Đắk Lắk`, `tphcm` → `TP. Hồ Chí Minh`, `tỉnh Bắc Cạn` → `Bắc Kạn`.

    `Hồ Chí Minh` alone is taken for the city; callers must have seen that no person is meant.
    """
    bare = re.sub(r"^(?:tỉnh|thành phố|tp\b\.?) *", "", fold(name).strip())
    return next((place.province for place in named(bare, "province")), None)


@cache
def provinces() -> tuple[Place, ...]:
    """The 63 provinces and cities before 1 July 2025, by code."""
    found = {p for places in _index().values() for p in places if p.level == "province" and p.code_system == "gso-63"}
    return tuple(sorted(found, key=lambda p: p.code or ""))


@cache
def provinces_since_2025() -> tuple[Place, ...]:
    """The 34 provinces and cities since 1 July 2025, by code."""
    found = {p for places in _index().values() for p in places if p.level == "province" and p.code_system == "gso-34"}
    return tuple(sorted(found, key=lambda p: p.code or ""))


@cache
def districts() -> tuple[Place, ...]:
    """All districts before 1 July 2025, with those that had been dissolved before (from the press list), by name."""
    found = {p for places in _index().values() for p in places if p.level == "district"}
    return tuple(sorted(found, key=lambda p: (p.name, p.province or "", p.code or "")))


@cache
def by_code() -> dict[tuple[CodeSystem, str], Place]:
    """All units that have a code. Provinces have two digits, districts three, communes five: no two units of a system share one."""
    found = (p for places in _index().values() for p in places if p.code and p.code_system)
    return {(p.code_system, p.code): p for p in found if p.code and p.code_system}


@cache
def successors() -> dict[str, str]:
    """gso-63 code → gso-34 code of the smallest unit that holds the whole of it since 1 July 2025.

    Kon Tum (62) → Quảng Ngãi (51); a commune → the commune that it went into, or the province where it was divided;
    a district (that level was abolished) → its province, or the one commune that an island district became.
    """
    converter = json.loads(_data_file("converter_2025.json").read_text(encoding="utf-8"))
    into: dict[str, set[tuple[str, str]]] = {}  # key of an old commune → keys of its new province and communes
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, parts in communes.items():
            for part in parts:
                into.setdefault(part, set()).add((province, commune))
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for part, communes in divided.items():
            into.setdefault(part, set()).update((province, commune["newWardKey"]) for commune in communes)
    with _database() as connection:
        rows = connection.execute("select provinceKey, wardKey, provinceCode, wardCode from admin_units")
        new = {(province, commune): (province_code, code) for province, commune, province_code, code in rows}
        rows = connection.execute(
            "select provinceKey, districtKey, coalesce(wardKey, ''), provinceCode, districtCode, wardCode from admin_units_legacy"
        )
        codes: dict[str, set[tuple[str, str]]] = {}  # old code → (province, commune) codes of what it went into
        for *keys, province_code, district_code, commune_code in rows:
            for code in (province_code, district_code, commune_code):
                if code:
                    codes.setdefault(code, set()).update(new[unit] for unit in into["_".join(keys)])
    connection.close()
    return {
        code: next(iter(parts))[1] if len(parts) == 1 else next(iter(parts))[0]
        for code, parts in codes.items()
        if len({province for province, _ in parts}) == 1
    }


@lru_cache(maxsize=20_000)
def _levels(key: str) -> frozenset[Level]:
    return frozenset(place.level for place in _index().get(key, ()))


_PIECE = re.compile(r"(?:tp\.|[^\W_]+)")
_JOINT = re.compile(r" {0,2}(?:[-'] {0,2})?")
_MOST_PIECES = 7
_CITY_WORDS = ("thành phố ", "tp ", "tp. ", "tp.", "tp", "t.p ")


def place_at(folded: str, position: int) -> tuple[int, frozenset[Level]] | None:
    """End and possible levels of the longest place name that starts at `position` of a folded text; None where none does.

    `kon tum tổ chức` → (7, {province, district}); `ia h' drai.` → (10, {district}); `tp. hồ chí minh` is a name,
    `huyện đăk tô` is none (the level's word is no part of a name; `quận 1`, `phường 5` are names).
    `hồ chí minh` names the city only after `thành phố` or `tp`, else the person: None.
    A name ends where a syllable ends and never crosses a line end, a comma or a full stop.
    """
    if position > 0 and (folded[position - 1].isalnum() or folded[position - 1] == "_"):
        return None
    if folded.startswith("hồ chí minh", position) and not folded.endswith(_CITY_WORDS, 0, position):
        return None
    best: tuple[int, frozenset[Level]] | None = None
    key, at = "", position
    for _ in range(_MOST_PIECES):
        piece = _PIECE.match(folded, at)
        if piece is None:
            break
        key += _syllable_key(piece.group().rstrip("."))
        levels = _levels(key)
        if levels:
            best = (piece.end(), levels)
        if key not in _beginnings():
            break
        joint = _JOINT.match(folded, piece.end())
        at = joint.end() if joint else piece.end()
        if at == piece.end() and not piece.group().endswith("."):
            break
    return best
