"""Who is one person: invented offices, without the extraction."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pipeline.link.people import Office, people_of, tenures_of

TU = {"title": "Bí thư", "position": "Bí thư Tỉnh ủy", "organization": "Tỉnh ủy", "level": "province"}
HU = {"title": "Bí thư", "position": "Bí thư Huyện ủy", "organization": "Huyện ủy", "level": "district"}
TW = {"title": "Ủy viên", "position": "Ủy viên Trung ương Đảng", "organization": "Trung ương Đảng", "level": "central"}
KON_TUM, QUANG_NGAI, NEW_QUANG_NGAI, DAK_GLEI = "gso-63:62", "gso-63:51", "gso-34:51", "gso-63:610"


def office(doc: str, name: str, place: str | None, day: str | None, **more: Any) -> Office:
    date = dt.date.fromisoformat(day) if day else None
    columns: dict[str, Any] = {
        "doc_id": doc, "start_char": 0, "name": name, "variants": (), "locality_id": place, "locality_source": "printed", "status": "current",
        "n_mentions": 1, "days": (date, date) if date else None,
    }  # fmt: skip
    return Office(**columns | more)


def groups(*offices: Office) -> list[list[str]]:
    """The documents of each person, in order."""
    return sorted(sorted({s.doc_id for s in person.sightings}) for person in people_of(offices))


def test_one_name_in_one_body_is_one_person_in_any_spelling() -> None:
    assert groups(office("1", "A Pớt", KON_TUM, "2020-01-01", **TU), office("2", "APớt", KON_TUM, "2021-01-01", **TU)) == [["1", "2"]]
    assert groups(office("1", "Lê Hoà", KON_TUM, None, **TU), office("2", "Lê Hòa", KON_TUM, None, **TU)) == [["1", "2"]]


def test_other_places_other_people() -> None:
    assert groups(office("1", "Lê Văn An", KON_TUM, None, **TU), office("2", "Lê Văn An", QUANG_NGAI, None, **TU)) == [["1"], ["2"]]
    assert groups(office("1", "Lê Văn An", KON_TUM, None, **TU), office("2", "Lê Văn An", DAK_GLEI, None, **HU)) == [["1"], ["2"]]
    unresolved = "?district/Châu Thành/"
    assert groups(office("1", "Lê Văn An", unresolved, None, **HU), office("2", "Lê Văn An", unresolved, None, **HU)) == [["1"], ["2"]]


def test_subordinates_of_a_province_are_known_by_their_own_body() -> None:
    room = {"title": "Trưởng phòng", "position": "Trưởng phòng Sở Y tế", "organization": "phòng Sở Y tế", "level": "province"}
    assert groups(office("1", "Lê Văn An", KON_TUM, None, **TU), office("2", "Lê Văn An", KON_TUM, None, **room)) == [["1"], ["2"]]
    head = {"title": "Giám đốc", "position": "Giám đốc Sở Y tế", "organization": "Sở Y tế", "level": "province"}
    assert groups(office("1", "Lê Văn An", KON_TUM, None, **TU), office("2", "Lê Văn An", KON_TUM, None, **head)) == [["1", "2"]]


def test_an_article_with_both_offices_joins_them() -> None:
    both = [office("2", "Lê Văn An", DAK_GLEI, None, **HU | {"status": "former"}), office("2", "Lê Văn An", KON_TUM, None, **TU)]
    assert groups(office("1", "Lê Văn An", DAK_GLEI, None, **HU), *both, office("3", "Lê Văn An", KON_TUM, None, **TU)) == [["1", "2", "3"]]


def test_a_generation_between_sightings_parts_them() -> None:
    assert groups(office("1", "Lê Văn An", KON_TUM, "1992-01-01", **TU), office("2", "Lê Văn An", KON_TUM, "2020-01-01", **TU)) == [["1"], ["2"]]


def test_central_namesakes_who_lead_two_provinces_at_one_time_stay_apart() -> None:
    def leader(doc: str, place: str, day: str) -> list[Office]:
        return [office(doc, "Lê Văn An", None, day, **TW), office(doc, "Lê Văn An", place, day, **TU)]

    at_once = [*leader("1", KON_TUM, "2019-01-01"), *leader("2", "gso-63:44", "2019-02-01"), *leader("3", KON_TUM, "2019-03-01")]
    assert groups(*at_once) == [["1", "3"], ["2"]]
    one_after_the_other = [*leader("1", KON_TUM, "2019-01-01"), *leader("2", "gso-63:44", "2020-02-01")]
    assert groups(*one_after_the_other) == [["1", "2"]]


def test_the_reform_of_2025_parts_nobody() -> None:
    old, new = office("1", "Lê Văn An", KON_TUM, "2024-01-01", **TU), office("2", "Lê Văn An", NEW_QUANG_NGAI, "2025-09-01", **TU)
    assert groups(old, new) == [["1", "2"]]
    namesake = office("3", "Lê Văn An", QUANG_NGAI, "2024-01-01", **TU)
    assert groups(old, namesake, new) == [["1"], ["2"], ["3"]]  # which of the two went on is not known


def test_ids_are_of_the_earliest_body_and_carry_over() -> None:
    first = people_of([office("1", "Lê Văn An", KON_TUM, "2020-01-01", **TU)])[0]
    later = people_of([office("2", "Lê Văn An", KON_TUM, "2021-01-01", **TU), office("1", "Lê Văn An", KON_TUM, "2020-01-01", **TU)])[0]
    assert later.person_id == first.person_id
    both = [office("0", "Lê Văn An", DAK_GLEI, "2018-01-01", **HU), office("0", "Lê Văn An", KON_TUM, "2018-01-01", **TU)]
    assert people_of([*both, office("1", "Lê Văn An", KON_TUM, "2020-01-01", **TU)])[0].person_id != first.person_id
    handed_on = people_of([*both, office("1", "Lê Văn An", KON_TUM, "2020-01-01", **TU)], {first.person_id: first.keys})
    assert [p.person_id for p in handed_on] == [first.person_id]


def test_an_id_is_given_once_when_a_person_is_split() -> None:
    apart = [office("1", "Lê Văn An", KON_TUM, None, **TU), office("2", "Lê Văn An", DAK_GLEI, None, **HU)]
    keys = [key for person in people_of(apart) for key in person.keys]
    ids = [p.person_id for p in people_of(apart, {"0123456789abcdef": keys})]
    assert ids.count("0123456789abcdef") == 1
    assert len(set(ids)) == 2


def test_a_tenure_gathers_the_prints_of_one_office() -> None:
    long = TU | {"title": "Phó Chủ tịch Thường trực", "position": "Phó Chủ tịch Thường trực UBND tỉnh", "organization": "UBND tỉnh"}
    short = TU | {"title": "Phó Chủ tịch TT", "position": "Phó Chủ tịch TT UBND tỉnh", "organization": "UBND tỉnh"}
    person = people_of([office("1", "Lê Văn An", KON_TUM, "2020-01-01", **long), office("2", "Lê Văn An", KON_TUM, "2021-01-01", **short)])[0]
    (tenure,) = tenures_of(person)
    assert (tenure["title"], tenure["from"], tenure["until"]) == ("Phó Chủ tịch Thường trực", dt.date(2020, 1, 1), dt.date(2021, 1, 1))
    assert tenure["evidence"] == ["1:0", "2:0"]
