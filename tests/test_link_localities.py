"""Printed place → unit of administration: by the words around, the document's province and the day."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.link import localities
from pipeline.link.localities import Around, locality_id, row_of, rows

BEFORE, SINCE = dt.date(2024, 5, 1), dt.date(2025, 9, 1)


@pytest.mark.parametrize(
    ("printed", "level", "words", "around", "identity"),
    [
        # the body tells the level of a name that several units have
        ("Kon Tum", "province", "Tỉnh ủy", Around(), "gso-63:62"),
        ("Kon Tum", "district", "Thành ủy", Around("Kon Tum"), "gso-63:608"),
        ("Bến Tre", None, "Đảng bộ thành phố Bến Tre", Around("Bến Tre"), "gso-63:829"),
        ("Cao Lãnh", "district", "Huyện ủy", Around(), "gso-63:873"),
        ("Cao Lãnh", "district", "UBND thành phố", Around(), "gso-63:866"),
        ("Vinh", "province", "UBND TP", Around("Nghệ An"), "gso-63:412"),
        # the word printed with the name
        ("thành phố Kon Tum", None, "", Around(), "gso-63:608"),
        ("tỉnh Kon Tum", None, "", Around(), "gso-63:62"),
        ("Q. 7", "district", "UBND Q.", Around(), "gso-63:778"),
        ("7", "district", "Quận ủy quận 7", Around("TP. Hồ Chí Minh"), "gso-63:778"),
        # a proper name may begin with the word of a unit
        ("Buôn Hồ", "district", "Thị ủy", Around("Đắk Lắk"), "gso-63:644"),
        # the units printed beside it, and villages, which are none
        ("phường 5, quận 3", "commune", "UBND phường", Around("TP. Hồ Chí Minh"), "gso-63:27151"),
        ("thôn 2, xã Đăk Kan, huyện Ngọc Hồi", "village", "Chi bộ", Around(), "gso-63:23392"),
        ("thôn Đoài (xã Đăk Kan)", "village", "", Around("Kon Tum"), "gso-63:23392"),
        ("ấp 3A, xã Vĩnh Lộc A", "village", "", Around("TP. Hồ Chí Minh"), "gso-63:27601"),
        ("thôn Tân Lập", "village", "", Around("Kon Tum"), "?village/thôn Tân Lập/Kon Tum"),
        # the document's province
        ("Châu Thành", "district", "Huyện ủy", Around("Tiền Giang"), "gso-63:821"),
        ("Đạo Viện", None, "Đảng ủy", Around("Tuyên Quang"), "gso-63:02467"),
        ("Nhơn Trạch", "district", "Huyện ủy", Around("Khánh Hòa"), "gso-63:742"),  # the only district of that name
        # spellings of the press
        ("Ia H’Drai", None, "Đảng bộ huyện", Around("Kon Tum"), "gso-63:618"),
        ("Ia H' Drai", None, "Đảng bộ huyện", Around("Kon Tum"), "gso-63:618"),
        ("Đăk Glei", None, "Huyện ủy Đăk Glei", Around("Kon Tum"), "gso-63:610"),
        ("TP.HCM", "province", "Thành ủy", Around(), "gso-63:79"),
        ("Đắc Lắc", None, "", Around(), "gso-63:66"),
        # the system of the day; old units are named after the reform as well
        ("Quảng Ngãi", "province", "Tỉnh ủy", Around(day=BEFORE), "gso-63:51"),
        ("Quảng Ngãi", "province", "Tỉnh ủy", Around(day=SINCE), "gso-34:51"),
        ("Kon Tum", "province", "Tỉnh ủy", Around(day=SINCE), "gso-63:62"),
        ("Đăk Tô", "commune", "Đảng ủy xã", Around("Kon Tum", SINCE), "gso-34:23401"),
        ("Bình Thạnh", None, "Đảng ủy", Around("TP. Hồ Chí Minh", SINCE), "gso-34:26929"),
        ("Bình Thạnh", None, "Đảng ủy", Around("TP. Hồ Chí Minh", BEFORE), "gso-63:765"),
        # known, without a code
        ("Tây Nguyên", None, "", Around(), "uncoded/region/Tây Nguyên"),
        ("Hà Tây", "province", "Tỉnh ủy", Around(), "uncoded/province/Hà Tây"),
        ("Huế", "district", "Thành ủy", Around("Thừa Thiên Huế", BEFORE), "uncoded/district/Huế/Thừa Thiên Huế"),
        # not resolved
        ("Châu Thành", "district", "Huyện ủy", Around(), "?district/Châu Thành/"),
        ("Hồng Hà", "commune", "UBND xã", Around("Thái Bình"), "?commune/Hồng Hà/Thái Bình"),  # there are some, none in that province
        ("Đạo Viện", None, "Đảng ủy", Around(), "?unknown/Đạo Viện/"),
        ("Viêng Chăn", "central", "", Around(), "?unknown/Viêng Chăn/"),
        (None, "province", "Tỉnh ủy", Around("Kon Tum"), None),
    ],
)
def test_resolution(printed: str | None, level: str | None, words: str, around: Around, identity: str | None) -> None:
    assert locality_id(printed, level, words, around) == identity


def test_a_figure_is_of_the_unit_of_its_own_day() -> None:
    around = Around("Quảng Ngãi", SINCE)
    assert localities.of_figure("Quảng Ngãi", "document", "Đảng bộ tỉnh", dt.date(2020, 12, 31), around) == "gso-63:51"
    assert localities.of_figure("Quảng Ngãi", "document", "Đảng bộ tỉnh", None, around) == "gso-34:51"


def test_an_unresolved_row_says_what_it_could_be() -> None:
    row = row_of("?district/Cao Lãnh/", {"Cao Lãnh"})
    assert (row["status"], row["candidates"]) == ("ambiguous", ["gso-63:866", "gso-63:873"])
    row = row_of("?village/thôn Tân Lập/Kon Tum", {"thôn Tân Lập"})
    assert (row["status"], row["candidates"]) == ("not_found", [])
    row = row_of("?unknown/Viêng Chăn/Kon Tum", {"Viêng Chăn"})
    assert (row["status"], row["candidates"], row["province"]) == ("not_found", [], "gso-63:62")


def test_the_table_holds_what_holds_and_succeeds_a_unit() -> None:
    table = {row["locality_id"]: row for row in rows({"gso-63:23392": {"xã Đăk Kan"}})}
    assert set(table) == {"gso-63:23392", "gso-63:611", "gso-63:62", "gso-34:23392", "gso-34:51"}
    assert table["gso-63:62"]["successor"] == "gso-34:51"
    assert table["gso-63:611"]["successor"] == "gso-34:51"  # the level was abolished: its province
    assert table["gso-34:51"]["name"] == "Quảng Ngãi"
    assert table["gso-63:611"]["variants"] == []
    assert row_of("gso-63:755", ())["successor"] == "gso-34:26732"  # Côn Đảo, an island district that became one special zone


def test_every_unit_can_be_made_a_row() -> None:
    from pipeline import places

    for system, code in places.by_code():
        row = row_of(f"{system}:{code}", ())
        assert row["province"] is not None
        assert (row["successor"] is not None) == (system == "gso-63")
