"""Printed place → unit of administration, by the words around it and by the document's province.

| printed, words around                                   | locality_id                                               |
|---------------------------------------------------------|-----------------------------------------------------------|
| `Kon Tum`, `Tỉnh ủy`                                    | gso-63:62, the province                                   |
| `Kon Tum`, `Thành ủy`                                   | gso-63:608, its city                                      |
| `thôn 2, xã Đăk Kan, huyện Ngọc Hồi`                    | gso-63:23392, the commune                                 |
| `Quảng Ngãi`, in an article of 2026                     | gso-34:51, the province after the mergers                 |
| `Tây Nguyên`, `Hà Tây`                                  | uncoded/region/Tây Nguyên, uncoded/province/Hà Tây        |
| `Châu Thành`, `Huyện ủy`, in an article without province | ?district/Châu Thành/ : nine districts fit, none is taken |

An id says all that is needed to make the row of `localities` from it, so a document is linked by itself, and the table is made from
the ids that occur. A unit is looked for in the system of codes of the day (gso-63 before 1 July 2025, gso-34 since), then in the other:
Kon Tum stays gso-63:62 in an article of 2026. Nothing is guessed: where several units fit, the id says so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipeline import places
from pipeline.article import Article
from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.places import Place

REFORM = dt.date(2025, 7, 1)  # resolutions 202/2025/QH15 (34 provinces) and 76/2025/UBTVQH15; districts abolished by the law of 16 June 2025
UNRESOLVED = "?"


@dataclass(frozen=True, slots=True)
class Around:
    """What the document tells about its places: its province (canonical name) and the day that it speaks of."""

    province: str | None = None
    day: dt.date | None = None

    @property
    def systems(self) -> tuple[str, ...]:
        """The systems of codes that its units can be of, the likelier first: old units are named after the reform, no new ones before it."""
        if self.day is None:
            return ("gso-63", "gso-34")
        return ("gso-34", "gso-63") if self.day >= REFORM else ("gso-63",)


# --- the words around: level and kind ---------------------------------------------------------------------------------

# The word of a unit or of its Party committee → level and official word; a city may be a province or a district.
_WORDS: tuple[tuple[re.Pattern[str], str, str | None], ...] = tuple(
    (compile_folded(rf"(?<!\w)(?:{words})(?:(?!\w)|(?<=\.))"), level, kind)
    for words, level, kind in (
        (r"thôn|bản|ấp|buôn|làng|tổ dân phố|khu phố|tổ|khối phố|khóm|xóm|tiểu khu", "village", None),
        (r"(?<!thị\ )xã|xã đoàn", "commune", "Xã"),
        (r"phường|p\.", "commune", "Phường"),
        (r"thị trấn", "commune", "Thị trấn"),
        (r"đặc khu", "commune", "Đặc khu"),
        (r"huyện|huyện ủy|huyện đoàn|huyện đội", "district", "Huyện"),
        (r"quận|quận ủy|quận đoàn|q\.", "district", "Quận"),
        (r"thị xã|thị ủy|thị đoàn|tx\.?", "district", "Thị xã"),
        (r"tỉnh|tỉnh ủy|tỉnh đoàn|tỉnh đội", "province", "Tỉnh"),
        (r"thành phố|thành ủy|thành đoàn|tp\.?", "city", "Thành phố"),
    )
)
_HEAD = compile_folded(
    r"(?:thôn|bản|ấp|buôn|làng|tổ(?: dân phố)?|khu phố|khối phố|khóm|xóm|tiểu khu|xã|phường|p\.|thị trấn|đặc khu|huyện|quận|q\.|thị xã|tx\.?|tỉnh"
    r"|thành phố|tp\b\.?) ?(?=\w)"
)


Hint = tuple[str | None, str | None]


@lru_cache(maxsize=20_000)
def hint(words: str) -> Hint:
    """Level and official word that the words name: `UBND huyện` → (district, Huyện); the lowest where there are several."""
    folded = fold(words)
    return next(((level, kind) for pattern, level, kind in _WORDS if pattern.search(folded)), (None, None))


# --- resolution -------------------------------------------------------------------------------------------------------


def around(article: Article) -> Around:
    return Around(places.province_named(article.metadata.locality or ""), article.reference.day)


def of_document(printed: str | None, around: Around) -> str | None:
    return locality_id(printed, "province", "", around)


def of_office(printed: str | None, level: str, body: str, around: Around) -> str | None:
    """`body` is the organisation, or the position where no organisation is printed."""
    return locality_id(printed, level, body, around)


def of_figure(printed: str | None, source: str, scope: str | None, day: dt.date | None, around: Around) -> str | None:
    """`day` is the last day of the figure's period: a count of 2020 in an article of 2026 is of the unit of 2020."""
    return locality_id(printed, "province" if source == "document" else None, scope or "", Around(around.province, day or around.day))


def locality_id(printed: str | None, level: str | None, words: str, around: Around) -> str | None:
    """The id of the unit that `printed` names; None where nothing is printed.

    `level` is the level of the body or holder (None: unknown), `words` its name; both only guide the choice between namesakes.
    """
    return None if not printed or not printed.strip(" ,.") else _resolve(printed, level, hint(words), around.province, around.systems)


@lru_cache(maxsize=50_000)
def _resolve(printed: str, level: str | None, said: Hint, province: str | None, systems: tuple[str, ...]) -> str:
    parts = [_part(piece) for piece in re.split(r"[,()]", printed) if piece.strip(" .")]
    if parts[0].level == "village":  # no unit of administration: its commune stands for it
        if len(parts) == 1:
            return "/".join((UNRESOLVED + "village", parts[0].name.replace("/", "-"), province or ""))
        parts = parts[1:]
    within: Place | None = None
    for wider in reversed(parts[1:]):
        found = _fitting(wider, None, (None, None), within.province if within else province, systems, within)
        within = found[0] if len(found) == 1 else within
    here = within.province if within else province
    fitting = _fitting(parts[0], level, said, here, systems, within)
    if len(fitting) == 1:
        return id_of(fitting[0])
    guess = parts[0].level or said[0] or level or ""
    shown = guess if guess in {"province", "district", "commune"} else fitting[0].level if fitting else "unknown"
    return "/".join((UNRESOLVED + shown, parts[0].name.replace("/", "-"), here or ""))


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the units of a printed place: its name, and level and official word where they are printed with it."""

    name: str
    level: str | None = None
    kind: str | None = None


def _part(piece: str) -> _Part:
    """`xã Đăk Kan` → Đăk Kan, a commune; `Q. 1` → Quận 1; `Buôn Hồ`, `TP.HCM` are names as they stand."""
    piece = piece.strip(" .")
    head = _HEAD.match(fold(piece))
    rest = piece[head.end() :] if head else ""
    level, kind = hint(piece[: -len(rest)]) if rest else (None, None)
    if level == "village":
        return _Part(piece, level) if not places.named(piece) else _Part(piece)
    if rest.isdigit():
        return _Part(f"{kind} {rest}" if kind in {"Quận", "Phường"} else piece, level, kind)
    if not rest[:1].isupper() or places.named(piece):
        return _Part(piece)
    return _Part(rest, level, kind)


def _fitting(part: _Part, level: str | None, said: Hint, province: str | None, systems: tuple[str, ...], within: Place | None) -> list[Place]:
    """The units that fit, one only where the words decide."""
    said_level, said_kind = said
    kind = part.kind or said_kind
    name = f"{kind} {part.name}" if part.name.isdigit() and kind in {"Quận", "Phường"} else part.name
    found = [p for p in places.named(name) if p.code_system is None or p.code_system in systems]
    wanted = part.level or level or said_level
    if wanted == "city" or (kind == "Thành phố" and wanted in {None, "province"} and part.level is None):
        wanted = "province" if any(p.level == "province" and p.kind in {"Thành phố", None} for p in found) else "district"
    wanted = "commune" if wanted == "village" else wanted  # of a village head, where only the commune is printed
    order = [wanted] if wanted in {"province", "district", "commune"} else ["province", "region", "district"]
    if wanted not in order:
        # a bare name is hardly a commune while there are districts; where none has it, the province must be known
        order.insert(2 if systems[0] == "gso-34" else 3, "commune")
    elif wanted == "province" and part.level is None:
        order.append("district")  # `UBND TP` of a city that belongs to a province
    elif said_level in {"province", "district", "commune"} and part.level is None:
        order.append(said_level)
    for one in order:
        fits = _narrowed([p for p in found if p.level == one], kind, province, systems, within)
        if fits and (wanted in order or one != "commune" or province is not None):
            return fits
    return []


def _narrowed(found: list[Place], kind: str | None, province: str | None, systems: tuple[str, ...], within: Place | None) -> list[Place]:
    """Fewer of them by what is known: the place printed beside, the document's province, the system of the day, the official word.

    A district outside the document's province is thinkable (it is taken where no other fits), a commune is not.
    """
    if within is not None and within.level == "district":
        found = [p for p in found if p.level != "commune" or p.district == within.name]
    if within is not None or province is not None:
        inside = [p for p in found if _lies_in(p, province)]
        found = inside if inside or within is not None else [p for p in found if p.level != "commune"]
    steps = (lambda p: p.code_system == systems[0], lambda p: p.code is not None, lambda p: p.kind == kind)
    for step in steps:
        found = [p for p in found if step(p)] or found
    return found


def _lies_in(place: Place, province: str | None) -> bool:
    """Whether the unit lies in the province as it was at the time of the unit: xã Đăk Tô of 2025 in (former) Kon Tum."""
    return place.level in {"province", "region"} or place.province == (_merged_into(province) if place.code_system == "gso-34" else province)


@lru_cache(maxsize=200)
def _merged_into(province: str | None) -> str | None:
    """The province since July 2025 that holds this one: Kon Tum → Quảng Ngãi."""
    old = next((p for p in places.named(province or "", "province") if p.code_system == "gso-63"), None)
    code = places.successors().get(old.code or "") if old else None
    return places.by_code()["gso-34", code].province if code else province


# --- ids and rows -----------------------------------------------------------------------------------------------------


def id_of(place: Place) -> str:
    if place.code:
        return f"{place.code_system}:{place.code}"
    return "/".join(("uncoded", place.level, place.name, *([place.province] if place.province and place.level != "province" else [])))


@lru_cache(maxsize=20_000)
def place_of(identity: str) -> Place | None:
    """The unit of an id; None for an unresolved one."""
    if identity.startswith(UNRESOLVED):
        return None
    if identity.startswith("uncoded/"):
        _, level, name, *province = identity.split("/")
        return Place(name, level, province=province[0] if province else name if level == "province" else None)  # type: ignore[arg-type]
    system, _, code = identity.partition(":")
    return places.by_code()[system, code]  # type: ignore[index]


def resolved(identity: str | None) -> bool:
    return identity is not None and not identity.startswith(UNRESOLVED)


def name_of(identity: str) -> str:
    place = place_of(identity)
    return place.name if place else identity.split("/")[1]


def parent_of(identity: str) -> str | None:
    place = place_of(identity)
    return f"{place.code_system}:{place.parent}" if place and place.parent else None


def province_of(identity: str) -> str | None:
    """The province that holds the unit (its own id for a province); None where that is not known."""
    place = place_of(identity)
    if place is None or place.level == "region":
        return None
    if place.level == "province":
        return identity
    above = parent_of(identity)
    if above:
        return province_of(above)
    return next((id_of(p) for p in places.named(place.province or "", "province")), None)


def successor_of(identity: str) -> str | None:
    place = place_of(identity)
    code = places.successors().get(place.code or "") if place and place.code_system == "gso-63" else None
    return f"gso-34:{code}" if code else None


def candidates_of(identity: str) -> list[str]:
    """The units that an unresolved id could be."""
    level, name, province = identity.removeprefix(UNRESOLVED).split("/")
    if level == "village":
        return []
    found = places.named(name, None if level == "unknown" else level)
    inside = [p for p in found if _lies_in(p, province)] if province else list(found)
    outside = [p for p in found if p.level != "commune"]
    return sorted(id_of(p) for p in inside or outside)


def row_of(identity: str, variants: Iterable[str]) -> dict[str, object]:
    """The row of `localities` for an id and the forms that were printed of it."""
    row: dict[str, object] = {"locality_id": identity, "variants": sorted(variants), "candidates": []}
    place = place_of(identity)
    if place is None:
        level, name, province = identity.removeprefix(UNRESOLVED).split("/")
        candidates = candidates_of(identity)
        holder = next((id_of(p) for p in places.named(province, "province")), None) if province else None
        row |= {"name": name, "kind": None, "level": level, "code": None, "code_system": None, "parent": None, "province": holder, "successor": None}
        return row | {"status": "ambiguous" if len(candidates) > 1 else "not_found", "candidates": candidates}
    row |= {"name": place.name, "kind": place.kind, "level": place.level, "code": place.code, "code_system": place.code_system}
    row |= {"parent": parent_of(identity), "province": province_of(identity), "successor": successor_of(identity)}
    return row | {"status": "linked" if place.code else "uncoded"}


def rows(printed: dict[str, set[str]]) -> list[dict[str, object]]:
    """All rows of the dimension table: the ids that occur, with what holds and what succeeds them."""
    wanted: dict[str, set[str]] = {identity: set(forms) for identity, forms in printed.items()}
    queue = list(wanted)
    while queue:
        identity = queue.pop()
        linked = candidates_of(identity) if identity.startswith(UNRESOLVED) else [parent_of(identity), province_of(identity), successor_of(identity)]
        for other in linked:
            if other and other not in wanted:
                wanted[other] = set()
                queue.append(other)
    return [row_of(identity, wanted[identity]) for identity in sorted(wanted)]
