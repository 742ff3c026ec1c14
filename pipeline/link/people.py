"""One person over all documents (`persons`, `officials.person_id`) and what the documents say of each office (`tenures`).

The unit that is linked is a name with its offices in one document. Two of them are one person when they have the same name (spaces,
apostrophes, case and the place of the tone mark apart) and share a *body*: something small enough that two people of one name in it
are improbable.

| offices                                                             | body                                  |
|---------------------------------------------------------------------|---------------------------------------|
| Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh, Giám đốc Sở Y tế of Kon Tum  | the leadership of gso-63:62           |
| Chủ tịch UBND huyện, Huyện ủy viên, Bí thư Huyện ủy of Đăk Glei      | the leadership of gso-63:610          |
| Trưởng phòng Nội vụ huyện of Đăk Glei                               | phòng nội vụ of gso-63:610            |
| Ủy viên Bộ Chính trị, Bộ trưởng, Trưởng Ban Tổ chức Trung ương       | the central leadership                |
| Cục trưởng Cục Hàng không Việt Nam                                  | that title in that central body       |
| Phó Chủ tịch UBND tỉnh, in an article whose province is not known    | none: linked to nobody                |

So namesakes in different places stay apart, and a person who moves is followed where one article gives an old and a new office, or
through a central office. In one body, sightings more than 20 years apart are not joined. Those with a central office are kept apart
where articles of the same time show them at the head of different provinces.

The id is the hash of the name and of the body in the earliest dated document, so later articles do not change it; an earlier
`persons` table hands its ids on through `keys` when a collection grows in another way.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.link import localities
from pipeline.values.names import is_short_form, looks_native, name_key
from pipeline.values.offices import expanded

Row = dict[str, Any]
Days = tuple[dt.date, dt.date]


class Office(NamedTuple):
    """A row of `officials`, with the days that its document can be of (None: undated)."""

    doc_id: str
    start_char: int
    name: str
    variants: tuple[str, ...]
    title: str
    position: str
    organization: str | None
    locality_id: str | None
    locality_source: str
    level: str
    status: str
    n_mentions: int
    days: Days | None


@dataclass(slots=True)
class Sighting:
    """One person in one document."""

    doc_id: str
    name: str
    offices: list[Office] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    @property
    def days(self) -> Days | None:
        return self.offices[0].days

    @property
    def first_day(self) -> dt.date:
        """The last of all days where it is undated."""
        days = self.offices[0].days
        return days[0] if days else dt.date.max


@dataclass(slots=True)
class Person:
    person_id: str
    keys: list[str]
    sightings: list[Sighting]


# --- bodies -----------------------------------------------------------------------------------------------------------

_LEVEL_WORDS = compile_folded(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\b(?! (?:ủy|đoàn|đội))")
_LEADERSHIP = compile_folded(
    r"(?:tỉnh|thành|huyện|quận|thị) ủy\b|^đảng ủy$|^đảng bộ$|ban thường vụ|ban chấp hành đảng bộ|ủy ban nhân dân|hội đồng nhân dân"
    r"|đại biểu quốc hội|mặt trận tổ quốc|ban cán sự đảng$"
)
_WITHIN_LEADERSHIP = compile_folded(r"(?<!ủy\ )\b(?:ban|văn phòng|sở|phòng|trường|trung tâm|khối|cơ quan) (?!thường vụ|chấp hành|cán sự)")
_CENTRAL = compile_folded(
    r"bộ chính trị|ban bí thư|trung ương đảng|ban chấp hành trung ương|tổng bí thư|bí thư trung ương|chủ tịch nước|thủ tướng|^(?:bộ|thứ) trưởng"
    r"|chủ tịch quốc hội|thường vụ quốc hội|^(?:phó )?(?:trưởng )?ban [^|]*trung ương"
    r"|^(?:phó )?(?:tổng thanh tra|tổng kiểm toán|thống đốc)"
    r"|^chủ nhiệm [^|]*(?:quốc hội|chính phủ|trung ương|dân tộc)|^chủ tịch [^|]*mặt trận tổ quốc|nhân dân tối cao$"
)
_INSTITUTION = compile_folded(
    r"^(?:trường|bệnh viện|tập đoàn|tổng công ty|công ty|ngân hàng|viện|học viện|đại học|báo|đài|quân khu|quân đoàn|sư đoàn|lữ đoàn"
    r"|trung đoàn) \w+ \w+"
)
_LEADING = compile_folded(
    r"(?:quyền )?(?:phó )?(?:bí thư|chủ tịch|giám đốc|(?:trưởng )?(?:ban|đoàn)|(?:chánh )?văn phòng|chánh|chủ nhiệm|chỉ huy|tư lệnh|viện trưởng"
    r"|[^|]*ủy viên)"
)
_BELOW = compile_folded(r"(?<!văn\ )\bphòng\b|\b(?:đội|trạm|khoa|trường|bệnh viện|chi cục|trung tâm|công ty|chi bộ|xí nghiệp|nhà máy|đài|báo|quỹ)\b")
_CENTRAL_LEADERSHIP = "lãnh đạo trung ương"
_FOREIGN = "nước ngoài"
_GENERIC = frozenset({"quốc hội", "chính phủ", "trung ương", "nhà nước", "việt nam", "ủy ban nhân dân", "hội đồng nhân dân"})


@lru_cache(maxsize=50_000)
def body_of(title: str, organization: str | None, position: str, level: str, locality_id: str | None) -> str | None:
    """The body that anchors the holder of an office: `lãnh đạo@gso-63:62`; None where the office could be of many places or people."""
    written = expanded(organization or position)
    if localities.resolved(locality_id):
        if level == "central" and "đại biểu quốc hội" not in written:
            return _central(title, written, position)
        body = " ".join(_LEVEL_WORDS.sub(" ", written).split())
        return f"{'lãnh đạo' if _leads(expanded(title), body, level) else body or expanded(title)}@{locality_id}"
    if level == "central":
        return _central(title, written, position)
    return f"{expanded(title)}|{written}" if level == "other" and _INSTITUTION.search(written) else None


def _leads(title: str, body: str, level: str) -> bool:
    """Whether it is an office of those who lead the place: of a province all its bodies, below it Party, council and committee."""
    if level in {"province", "central"}:
        return _LEADING.match(title) is not None and not _BELOW.search(body)
    if level in {"district", "commune"}:
        return bool(_LEADERSHIP.search(body) and not _WITHIN_LEADERSHIP.search(body)) or (not body and _LEADING.match(title) is not None)
    return False


def _central(title: str, written: str, position: str) -> str | None:
    office = expanded(position)
    if _CENTRAL.search(office):
        return _CENTRAL_LEADERSHIP
    return f"{expanded(title)}|{written}" if len(written.split()) > 1 and written not in _GENERIC else None


@lru_cache(maxsize=50_000)
def _native(name: str) -> bool:
    return looks_native(fold(name).split())


def keys_of(sighting: Sighting) -> list[str]:
    """What the sighting can be joined by: each full form of the name with each body."""
    forms = {sighting.name} | {v for v in sighting.offices[0].variants if " " in v and not is_short_form(v, sighting.name)}
    bodies = {body_of(o.title, o.organization, o.position, o.level, o.locality_id) for o in sighting.offices} - {None}
    if not bodies and not _native(sighting.name):
        bodies.add(_FOREIGN)
    return sorted({f"{name_key(form)}\t{body}" for form in forms for body in bodies})


# --- joining ----------------------------------------------------------------------------------------------------------

_LONGEST_GAP = dt.timedelta(days=20 * 365)


class _Groups:
    """Union-find over the sightings."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))

    def find(self, item: int) -> int:
        while self.parent[item] != item:
            self.parent[item] = item = self.parent[self.parent[item]]
        return item

    def join(self, items: list[int]) -> None:
        first = self.find(items[0])
        for item in items[1:]:
            self.parent[self.find(item)] = first


def sightings_of(offices: Iterable[Office]) -> list[Sighting]:
    found: dict[tuple[str, str], Sighting] = {}
    for office in offices:
        place = (office.doc_id, office.name)
        if place not in found:
            found[place] = Sighting(*place)
        found[place].offices.append(office)
    for sighting in found.values():
        sighting.keys = keys_of(sighting)
    return list(found.values())


def joined(sightings: list[Sighting]) -> list[list[Sighting]]:
    """The sightings of each person, in input order."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, sighting in enumerate(sightings):
        for key in sighting.keys:
            holders[key].append(number)
    groups = _Groups(len(sightings))
    for key, members in holders.items():
        for together in _compatible(key, members, sightings) if len(members) > 1 else ():
            groups.join(together)
    _across_the_reform(holders, groups)
    people: dict[int, list[Sighting]] = defaultdict(list)
    for number, sighting in enumerate(sightings):
        people[groups.find(number)].append(sighting)
    return list(people.values())


def _compatible(key: str, members: list[int], sightings: list[Sighting]) -> Iterator[list[int]]:
    """The holders of one key, apart where time or place forbid that they are one person."""
    if key.endswith(_CENTRAL_LEADERSHIP):
        for part in _by_province(members, sightings):
            yield from _without_gaps(part, sightings)
    else:
        yield from _without_gaps(members, sightings)


def _without_gaps(members: list[int], sightings: list[Sighting]) -> Iterator[list[int]]:
    """Cut where nothing is seen for too long; the undated go with the last part."""
    dated = sorted((days, m) for m in members if (days := sightings[m].days))
    part: list[int] = [m for m in members if sightings[m].days is None]
    for index in range(len(dated) - 1, -1, -1):
        part.append(dated[index][1])
        if index and dated[index][0][0] - dated[index - 1][0][1] > _LONGEST_GAP:
            yield part
            part = []
    if part:
        yield part


def _by_province(members: list[int], sightings: list[Sighting]) -> Iterator[list[int]]:
    """Holders of a central office, by the province that they lead, if articles of one time show two; those without one then stay apart."""
    led = {m: _led(sightings[m]) for m in members}
    seen: dict[str, Days] = {}
    for member, province in led.items():
        days = sightings[member].days
        if province and days:
            first, last = seen.get(province, days)
            seen[province] = (min(first, days[0]), max(last, days[1]))
    spans = sorted(seen.values())
    if all(earlier[1] <= later[0] for earlier, later in pairwise(spans)):
        yield members
        return
    parts: dict[object, list[int]] = defaultdict(list)
    for member, province in led.items():
        parts[province or member].append(member)
    yield from parts.values()


def _led(sighting: Sighting) -> str | None:
    """The province that the person is printed to lead now."""
    for o in sighting.offices:
        if o.level != "province" or o.status != "current" or o.locality_source != "printed" or o.locality_id is None:
            continue
        if (body_of(o.title, o.organization, o.position, o.level, o.locality_id) or "").startswith("lãnh đạo@"):
            return localities.successor_of(o.locality_id) or o.locality_id
    return None


def _across_the_reform(holders: dict[str, list[int]], groups: _Groups) -> None:
    """Join an office of a unit of today to the same name in one of the units that went into it, where that is one person."""
    before: dict[str, set[int]] = defaultdict(set)
    for key, members in holders.items():
        head, at, place = key.rpartition("@")
        if at and (successor := localities.successor_of(place)) and (today := f"{head}@{successor}") in holders:
            before[today].update(groups.find(m) for m in members)
    for key in sorted(before):
        earlier = {groups.find(m) for m in before[key]}
        if len(earlier) == 1:
            groups.join([*holders[key], *earlier])


# --- ids --------------------------------------------------------------------------------------------------------------


def _hash(key: str, number: int) -> str:
    return hashlib.sha256(f"{key}\t{number}".encode()).hexdigest()[:16]


def people_of(offices: Iterable[Office], previous: dict[str, list[str]] | None = None) -> list[Person]:
    """Everyone, by person_id. `previous` gives ids of an earlier run and their keys."""
    persons = []
    for sightings in joined(sightings_of(offices)):
        keys = sightings[0].keys if len(sightings) == 1 else sorted({key for s in sightings for key in s.keys})
        persons.append(Person("", keys or [f"{name_key(sightings[0].name)}\tdoc:{sightings[0].doc_id}"], sightings))
    _hand_on(persons, previous or {})
    taken = {p.person_id for p in persons} | set(previous or ())
    anchors = [(_anchor(p), min(s.first_day for s in p.sightings), p) for p in persons if not p.person_id]
    for anchor, _, person in sorted(anchors, key=lambda found: (*found[:2], found[2].sightings[0].doc_id)):
        number = 0
        while (identity := _hash(anchor, number)) in taken:
            number += 1
        person.person_id = identity
        taken.add(identity)
    return sorted(persons, key=lambda p: p.person_id)


def _anchor(person: Person) -> str:
    """The key of the earliest dated sighting that has one."""
    return min(((s.first_day, s.keys[0]) for s in person.sightings if s.keys), default=(dt.date.max, person.keys[0]))[1]


def _hand_on(persons: list[Person], previous: dict[str, list[str]]) -> None:
    """Give each earlier id to the person that shares most keys with it; nobody gets two, no id is given twice."""
    owners: dict[str, list[str]] = defaultdict(list)
    for identity, keys in previous.items():
        for key in keys:
            owners[key].append(identity)
    shared = Counter((number, identity) for number, person in enumerate(persons) for key in person.keys for identity in owners.get(key, ()))
    given: set[str] = set()
    for (number, identity), _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0][1], persons[pair[0][0]].keys)):
        if not persons[number].person_id and identity not in given:
            persons[number].person_id = identity
            given.add(identity)


# --- rows -------------------------------------------------------------------------------------------------------------


def _commonest(values: list[str]) -> str:
    if values.count(values[0]) == len(values):
        return values[0]
    return min(Counter(values).items(), key=lambda pair: (-pair[1], -len(pair[0]), pair[0]))[0]


def _tenure_key(office: Office) -> tuple[str, str, str]:
    """The same office in another print: `Phó Chủ tịch TT UBND tỉnh` / `Phó Chủ tịch Thường trực UBND tỉnh`."""
    body = expanded(office.organization or "")
    if localities.resolved(office.locality_id):
        body = " ".join(_LEVEL_WORDS.sub(" ", body).split())
    return expanded(office.title), body, office.locality_id or ""


def tenures_of(person: Person) -> list[Row]:
    """The person's offices, those seen first in front, undated ones last."""
    groups: dict[tuple[str, str, str], list[Office]] = defaultdict(list)
    for sighting in person.sightings:
        for office in sighting.offices:
            groups[_tenure_key(office)].append(office)
    rows = [_tenure(person.person_id, offices) for offices in groups.values()]
    return sorted(rows, key=_order)


def _order(row: Row) -> tuple[Any, ...]:
    last = dt.date.max
    return (row["from"] or row["ended_by"] or last, row["until"] or last, row["title"], row["organization"] or "", row["locality_id"] or "")


def _tenure(person_id: str, offices: list[Office]) -> Row:
    current = [o for o in offices if o.status == "current"]
    held = [o.days for o in current if o.days]
    past = [o.days for o in offices if o.status == "former" and o.days] if len(current) < len(offices) else []
    organizations = [o.organization for o in offices if o.organization]
    ended_by = min(past)[0] if past else None
    until = max(last for _, last in held) if held else None
    over = not current or (ended_by is not None and (until is None or ended_by > until))
    return {
        "person_id": person_id,
        "title": _commonest([o.title for o in offices]),
        "organization": _commonest(organizations) if organizations else None,
        "position": _commonest([o.position for o in offices]),
        "locality_id": offices[0].locality_id,
        "level": _commonest([o.level for o in offices]),
        "status": "former" if over else "current",
        "from": min(held)[0] if held else None,
        "until": until,
        "ended_by": ended_by,
        "n_documents": len({o.doc_id for o in offices}),
        "evidence": [f"{o.doc_id}:{o.start_char}" for o in offices],
    }


def person_row(person: Person, tenures: list[Row]) -> Row:
    names = [s.name for s in person.sightings]
    name = _commonest(names)
    variants = {v for s in person.sightings for v in s.offices[0].variants}.union(names) - {name}
    days = [days for s in person.sightings if (days := s.days)]
    return {
        "person_id": person.person_id,
        "name": name,
        "variants": sorted(variants),
        "offices": [_label(t) for t in tenures],
        "localities": sorted({t["locality_id"] for t in tenures if t["locality_id"]}),
        "first_seen": min(days)[0] if days else None,
        "last_seen": max(last for _, last in days) if days else None,
        "n_documents": len({s.doc_id for s in person.sightings}),
        "n_mentions": sum(s.offices[0].n_mentions for s in person.sightings),
        "keys": person.keys,
    }


def _label(tenure: Row) -> str:
    """`Bí thư Tỉnh ủy, Kon Tum (2020-05-31 – 2021-11-30)`; `nguyên Bí thư Tỉnh ủy, Thái Nguyên`."""
    place = localities.name_of(str(tenure["locality_id"])) if tenure["locality_id"] else None
    seen = f" ({tenure['from']} – {tenure['until']})" if tenure["from"] else ""
    return ("nguyên " if tenure["status"] == "former" else "") + str(tenure["position"]) + (f", {place}" if place else "") + seen
