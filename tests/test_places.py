"""The gazetteer, and the province that a document is about."""

from __future__ import annotations

import pytest

from pipeline import places
from pipeline.article import Article, Supplied
from pipeline.fold import fold
from pipeline.locality import host_province, path_province
from pipeline.metadata import read_metadata


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Kon Tum", "Kon Tum"),
        ("đăk lăk", "Đắk Lắk"),
        ("Đắc Lắc", "Đắk Lắk"),
        ("Dak Lak", "Đắk Lắk"),
        ("Bắc Cạn", "Bắc Kạn"),
        ("Hoà Bình", "Hòa Bình"),
        ("BR-VT", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa–Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Thừa Thiên – Huế", "Thừa Thiên Huế"),
        ("TP. Huế", "Thừa Thiên Huế"),
        ("TPHCM", "TP. Hồ Chí Minh"),
        ("TP.HCM", "TP. Hồ Chí Minh"),
        ("Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh"),
        ("tỉnh Thanh Hoá", "Thanh Hóa"),
        ("Hà Tây", "Hà Tây"),
        ("Sài Gòn", None),
        ("Đăk Tô", None),
    ],
)
def test_province_in_every_spelling(printed: str, name: str | None) -> None:
    assert places.province_named(printed) == name


def test_provinces_before_and_since_the_reform() -> None:
    assert len(places.provinces()) == 63
    assert len(places.provinces_since_2025()) == 34


def test_codes_are_kept_with_their_system() -> None:
    old, new = (next(p for p in group if p.name == "Lào Cai") for group in (places.provinces(), places.provinces_since_2025()))
    assert (old.code, old.code_system) == ("10", "gso-63")
    assert (new.code, new.code_system) == ("15", "gso-34")


@pytest.mark.parametrize(
    ("printed", "level", "provinces"),
    [
        ("Ia H'Drai", "district", ["Kon Tum"]),
        ("Qui Nhơn", "district", ["Bình Định"]),
        ("Hoành Bồ", "district", ["Quảng Ninh"]),  # dissolved in 2020
        ("Tam Nông", "district", ["Phú Thọ", "Đồng Tháp"]),
        ("Đăk Kan", "commune", ["Kon Tum"]),
    ],
)
def test_units_below_the_province(printed: str, level: places.Level, provinces: list[str]) -> None:
    assert [p.province for p in places.named(printed, level) if p.code_system != "gso-34"] == provinces


def test_level_and_province_narrow_the_choice() -> None:
    assert [p.level for p in places.named("Kon Tum", province="Kon Tum") if p.code_system == "gso-63"] == ["province", "district"]
    assert places.named("Tam Nông", "district", "Đồng Tháp")[0].kind == "Huyện"


# The longest name that starts there; spaces, hyphens and apostrophes inside it do not matter.
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kon Tum tổ chức", "Kon Tum"),
        ("Ia H’ Drai.", "Ia H’ Drai"),
        ("Ia HDrai, Sa Thầy", "Ia HDrai"),
        ("Bà Rịa – Vũng Tàu", "Bà Rịa – Vũng Tàu"),
        ("Hà Nội - Hải Phòng", "Hà Nội"),
        ("Châu Thành A và", "Châu Thành A"),
        ("Quận 1, TP", "Quận 1"),
        ("TP. Hồ Chí Minh họp", "TP. Hồ Chí Minh"),
        ("TP.HCM", "TP.HCM"),
        ("Buôn Mê Thuột", "Buôn Mê Thuột"),
        ("Thuỷ Nguyên", "Thuỷ Nguyên"),
        ("Lí Sơn", "Lí Sơn"),
    ],
)
def test_place_at(text: str, name: str) -> None:
    found = places.place_at(fold(text), 0)
    assert found is not None
    assert text[: found[0]] == name


@pytest.mark.parametrize("text", ["huyện Đăk Tô", "Kontumxyz", "Kon\nTum", "hội nghị", "123"])
def test_no_place_there(text: str) -> None:
    assert places.place_at(fold(text), 0) is None


def test_place_starts_with_a_syllable() -> None:
    assert places.place_at("xkon tum", 1) is None


# A person by the city's name is no place.
def test_ho_chi_minh_is_a_city_only_behind_its_word() -> None:
    assert places.place_at("tư tưởng hồ chí minh", 9) is None
    found = places.place_at("thành phố hồ chí minh", 10)
    assert found is not None
    assert found[0] == 21


# --- addresses of sites


@pytest.mark.parametrize(
    ("url", "province"),
    [
        ("http://baokontum.com.vn/a", "Kon Tum"),
        ("https://xuanloc.hatinh.gov.vn/tin-tuc", "Hà Tĩnh"),
        ("www.thainguyen.gov.vn", "Thái Nguyên"),
        ("https://baothuathienhue.vn/", "Thừa Thiên Huế"),
        ("https://hcmcpv.org.vn", None),
        ("https://nhandan.vn/ha-noi", None),
    ],
)
def test_province_of_a_host(url: str, province: str | None) -> None:
    assert host_province(url) == province


def test_province_in_the_words_of_an_address() -> None:
    assert path_province("http://a.vn/dong-thap-bo-nhiem-giam-doc-so-2019.chn") == "Đồng Tháp"
    assert path_province("http://a.vn/lao-cai-va-yen-bai-hop.html") is None


# --- the document's province


def locality(text: str, **supplied: str) -> str | None:
    return read_metadata(Article(text, Supplied(**supplied))).locality  # type: ignore[arg-type]


LOCAL = "Sáng 12/5, Thường trực Tỉnh ủy tổ chức hội nghị giao ban quý với các huyện ủy, thành ủy trên địa bàn tỉnh."


@pytest.mark.parametrize(
    ("text", "province"),
    [
        # behind the word of a body, in the printed form
        ("Sáng 12/5, Ban Thường vụ Tỉnh ủy Đăk Lăk họp phiên thường kỳ. Tỉnh ủy Đăk Lăk giao các huyện báo cáo.", "Đăk Lăk"),
        ("Chiều 4/8, Thành ủy TP HCM trao Huy hiệu Đảng cho 45 đảng viên.", "TP HCM"),
        # the province follows from its districts
        (LOCAL + " Dự họp có lãnh đạo huyện Ninh Phước và huyện Ninh Sơn.", "Ninh Thuận"),
        # a district's name that several provinces share, beside one of them
        ("Huyện ủy Châu Thành (tỉnh Bến Tre) kết nạp 20 đảng viên. UBND huyện Châu Thành khen thưởng 3 chi bộ.", "Bến Tre"),
        # communes of one province
        ("Ngày 6/6, Đảng ủy xã Đăk Kan họp sơ kết; Đảng ủy xã Đăk Pék và xã Đăk Nhoong cùng dự. Toàn tỉnh có 9 xã như thế.", "Kon Tum"),
    ],
)
def test_document_is_about(text: str, province: str) -> None:
    assert locality(text) == province


@pytest.mark.parametrize(
    "text",
    [
        # national news; the place of a meeting; a home; a person's name
        "Ngày 7/8, tại Hà Nội, Bộ Chính trị họp cho ý kiến về công tác cán bộ. Hội nghị bế mạc chiều cùng ngày tại Hà Nội.",
        "Ban Bí thư kỷ luật 3 đảng viên. Ông Lê Văn An quê tỉnh Thái Bình, vào Đảng năm 1990.",
        "Đồng chí Võ Thái Nguyên và đồng chí Lê Hòa Bình được bầu vào Ban Thường vụ Đảng ủy Bộ.",
        "Học tập tư tưởng Hồ Chí Minh là việc của mỗi đảng viên; chiến thắng Điện Biên Phủ là bài học.",
        # several provinces alike
        "Tỉnh ủy Lào Cai và Tỉnh ủy Yên Bái họp bàn hợp nhất. Tỉnh ủy Yên Bái, Tỉnh ủy Lào Cai thống nhất kế hoạch.",
        LOCAL,
    ],
)
def test_document_without_a_province(text: str) -> None:
    assert locality(text) is None


# The paper tells whose `Tỉnh ủy` it is, but makes no national news local.
def test_province_of_the_paper() -> None:
    assert locality(LOCAL, url="http://baokontum.com.vn/a.html") == "Kon Tum"
    assert locality(LOCAL + "\n\n(QBĐT) - Hội nghị kéo dài một ngày.") == "Quảng Bình"
    assert locality("Quốc hội khai mạc kỳ họp thứ 9 sáng nay.", url="http://baokontum.com.vn/a.html") is None


def test_headline_counts() -> None:
    assert locality(LOCAL, title="Lào Cai giao ban công tác Đảng") == "Lào Cai"
