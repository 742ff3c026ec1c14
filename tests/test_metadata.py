"""Document fields read from the page: each example is an invented page in the layout of some paper or portal."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import byline
from pipeline.article import Article, Metadata, Supplied
from pipeline.metadata import read_metadata

LEAD = "Sáng 3/2, Đảng ủy xã Bình Hạ tổ chức hội nghị tổng kết công tác xây dựng Đảng và triển khai nhiệm vụ năm mới."
BODY = "Trong năm, Đảng bộ kết nạp 12 đảng viên, đạt 120% kế hoạch; các chi bộ đều hoàn thành nhiệm vụ."
TITLE = "Xã Bình Hạ tổng kết công tác xây dựng Đảng"


def read(text: str, **supplied: object) -> Metadata:
    return read_metadata(Article(text, Supplied(**supplied)))  # type: ignore[arg-type]


def page(*lines: str) -> str:
    return "\n\n".join(lines)


# --- publication time

STAMPS = [
    ("25/06/2020 15:18", "25/06/2020 15:18"),
    ("09:47, 25/06/2020", "09:47, 25/06/2020"),
    ("25-06-2020", "25-06-2020"),
    ("Thứ Năm, 25/06/2020, 08:11 [GMT+7]", "Thứ Năm, 25/06/2020, 08:11"),
    ("16:29, Thứ Năm, 25/06/2020 (GMT+7)", "16:29, Thứ Năm, 25/06/2020"),
    ("Thứ năm, ngày 25/06/2020 02:54 AM (GMT+7)", "Thứ năm, ngày 25/06/2020 02:54 AM"),
    ("Cập nhật, 05:23, Thứ Năm, 25/06/2020 (GMT+7)", "05:23, Thứ Năm, 25/06/2020"),
    ("Cập nhật: 25-06-2020 | 13:28:29", "25-06-2020 | 13:28:29"),
    ("Cập nhật lúc 14h05 ngày 25/6/2020", "14h05 ngày 25/6/2020"),
    ("Ngày đăng: 25.6.2020", "25.6.2020"),
    ("Đăng ngày 25 tháng 6 năm 2020", "25 tháng 6 năm 2020"),
    ("Gửi lúc: 25/06/2020 15:42:27", "25/06/2020 15:42:27"),
    ("Lượt xem: 7.370 | 25/06/2020 15:42", "25/06/2020 15:42"),
    ("25/06/2020 15:42 Lượt xem: 83", "25/06/2020 15:42"),
    ("2020-06-25 08:00", "2020-06-25 08:00"),
    ("• 25/06/2020", "25/06/2020"),
]


@pytest.mark.parametrize(("line", "printed"), STAMPS)
def test_stamp_below_the_headline(line: str, printed: str) -> None:
    text = page(TITLE, line, LEAD, BODY)
    found = read(text)
    assert found.stamp is not None
    assert text[slice(*found.stamp)] == printed == found.published_text
    assert found.published == dt.date(2020, 6, 25)
    assert found.title == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "Hội nghị kéo dài đến hết ngày 25/06/2020.",  # prose
        "Thời hạn báo cáo là 17:00 ngày 25/06/2020 theo công văn.",
        "31/02/2020 08:00",  # no day
        "25/06",
        "15:18",
        "Số 35/06/2020",
    ],
)
def test_no_stamp(line: str) -> None:
    assert read(page(TITLE, line, LEAD, BODY)).stamp is None


def test_stamp_above_the_headline() -> None:
    found = read(page("09:07, 02/07/2020", TITLE, LEAD))
    assert (found.published, found.title) == (dt.date(2020, 7, 2), TITLE)


def test_stamp_on_the_line_of_the_headline() -> None:
    found = read(page(f"{TITLE} 09/07/2024 11:27", LEAD, BODY))
    assert (found.published, found.title) == (dt.date(2024, 7, 9), TITLE)


# Some sites print today's date at the top of every page.
def test_stamp_below_the_headline_wins_over_the_clock_of_the_site() -> None:
    found = read(page("Thứ Hai, ngày 10/12/2018 02:54 AM", TITLE, "Thứ Hai, ngày 14/05/2012 05:49 AM (GMT+7)", LEAD))
    assert (found.published, found.title) == (dt.date(2012, 5, 14), TITLE)


# A bare day below the text dates a signature; with a label or a clock time it is a stamp.
def test_stamp_at_the_bottom() -> None:
    assert read(page(TITLE, LEAD, BODY, "Cập nhật: 25/06/2020")).published == dt.date(2020, 6, 25)
    assert read(page(TITLE, LEAD, BODY, "25/06/2020")).published is None


def test_header_with_a_month_gives_no_day() -> None:
    text = f" date 2020-05 {LEAD}\n\n{BODY}"
    found = read(text)
    assert found.header is not None
    assert text[slice(*found.header)] == "2020-05" == found.published_text
    assert (found.published, found.title) == (None, None)


def test_header_with_a_day() -> None:
    assert read(f"date 2020-05-31 {LEAD}").published == dt.date(2020, 5, 31)


# --- headline


@pytest.mark.parametrize(
    "title",
    [
        TITLE,
        "12 đảng viên trẻ được kết nạp dịp 3/2",
        "“Xây” và “chống” trong công tác cán bộ ở Bình Hạ",
        "BÌNH HẠ TRAO HUY HIỆU ĐẢNG",
        "Vì sao khó kết nạp đảng viên ở thôn, ấp?",
    ],
)
def test_first_line_is_the_headline(title: str) -> None:
    assert read(page(title, LEAD, BODY)).title == title


@pytest.mark.parametrize(
    "first",
    [
        LEAD,  # a sentence
        "Sáng 3/2, tại xã Bình Hạ",  # a lead that is broken off
        "(QBĐT) - Đảng ủy xã Bình Hạ họp",
        "Quang cảnh hội nghị. Ảnh: HA",
        "Đảng ủy xã Bình Hạ vừa tổ chức hội nghị tổng kết công tác xây dựng Đảng năm qua, trong đó nêu nhiều kết quả nổi bật của các chi bộ thôn",
        "- Kết nạp đảng viên mới",
        "Trang chủ",
    ],
)
def test_first_line_is_no_headline(first: str) -> None:
    assert read(page(first, LEAD, BODY)).title is None


def test_headline_below_menus_and_section_names() -> None:
    assert read(page("Truy cập nội dung luôn", "Trang chủ > Tin tức", "Xây dựng Đảng", TITLE, LEAD)).title == TITLE


@pytest.mark.parametrize(
    "lines",
    [
        ("Tiếng việt | English", TITLE, LEAD),
        ("Chính trị - Xã hội Xây dựng Đảng", TITLE, "25/06/2020 15:18", LEAD),
        ("icon", "mask", TITLE, LEAD),
        (TITLE, "Chuyển động - Ba miền", "25/06/2020 15:18", LEAD),  # a section that is in no list
        ("25/06/2020 15:18", TITLE, LEAD),
        (f" date 2024-04 {TITLE} 02/04/2024 16:50", LEAD),
        (f" date 2024-04 {TITLE}", LEAD),
    ],
)
def test_headline_among_sections_and_stamps(lines: tuple[str, ...]) -> None:
    assert read(page(*lines, BODY)).title == TITLE


def test_headline_with_a_full_stop_stands_above_the_stamp() -> None:
    assert read(page(f"{TITLE}.", "Ngày đăng: 10/01/2016", LEAD, BODY)).title == f"{TITLE}."
    assert read(page(f"{TITLE}.", "Tác giả: Hà An", LEAD, BODY)).title == f"{TITLE}."
    assert read(page(f"{TITLE}.", LEAD, BODY)).title is None
    assert read(page(LEAD, "Ngày đăng: 10/01/2016", BODY)).title is None  # a lead
    assert read(page(f" date 2024-04 {LEAD}", BODY)).title is None


def test_headline_below_the_snippet_of_a_search_engine() -> None:
    snippet = "Đảng ủy xã Bình Hạ tổ chức hội nghị tổng kết công tác xây dựng Đảng năm qua và triển khai ..."
    assert read(page(snippet, TITLE, "Lượt xem: 83", LEAD)).title == TITLE
    assert read(page(snippet, "Đại biểu dự hội nghị tại điểm cầu xã", LEAD)).title is None  # a caption


def test_supplied_headline_wins_and_is_completed_from_the_text() -> None:
    assert read(page(TITLE, LEAD), title="Tên khác").title == "Tên khác"
    assert read(page(TITLE, LEAD), title="Xã Bình Hạ tổng kết công tác ...").title == TITLE


# --- authors


@pytest.mark.parametrize(
    ("line", "names", "publisher"),
    [
        ("Mai Trâm", ("Mai Trâm",), None),
        ("Ngọc Chí – Công Luận (Đài PT-TH Kon Tum)", ("Ngọc Chí", "Công Luận"), "Đài PT-TH Kon Tum"),
        ("Thanh Mai - Thanh Hiếu", ("Thanh Mai", "Thanh Hiếu"), None),
        ("THANH HỒNG", ("THANH HỒNG",), None),
        ("H.Tr", ("H.Tr",), None),
        ("N.Mai", ("N.Mai",), None),
        ("P. Tuyết - Lê Đệ", ("P. Tuyết", "Lê Đệ"), None),
        ("Bách Hợp, Thành Trọng/HTTV", ("Bách Hợp", "Thành Trọng"), "HTTV"),
        ("Hà Khánh/VOV-TP.HCM", ("Hà Khánh",), "VOV"),
        ("Kim Há (TTXVN)", ("Kim Há",), "TTXVN"),
        ("Công Danh (tổng hợp theo báo A, B)", ("Công Danh",), None),
        ("Tin, ảnh: KIM LOAN", ("KIM LOAN",), None),
        ("Tin, ảnh: VĂN ĐẢM", ("VĂN ĐẢM",), None),
        ("Bài và ảnh: Trường Hoàng", ("Trường Hoàng",), None),
        ("Tin-ảnh: T.Nga", ("T.Nga",), None),
        ("Bài: Hà An - Ảnh: Lê Bình", ("Hà An",), None),
        ("Tác giả: Di Linh (Tổng hợp)", ("Di Linh",), None),
        ("K’Sor Hà", ("K’Sor Hà",), None),
        ("PV", (), None),
        ("CTV Kim Ánh", ("Kim Ánh",), None),
        ("Theo Trần Liên/baotuyenquang.com.vn", ("Trần Liên",), "baotuyenquang.com.vn"),
        ("Theo TTXVN", (), "TTXVN"),
        ("*Hồ Xuân Mai -", ("Hồ Xuân Mai",), None),
        ("ĐQ", ("ĐQ",), None),
        ("HTN", ("HTN",), None),
        ("Tin: KH. Ảnh: LM", ("KH",), None),
        ("Biên tập: Hà An - Lê Bình", ("Hà An", "Lê Bình"), None),
    ],
)
def test_byline_at_the_bottom(line: str, names: tuple[str, ...], publisher: str | None) -> None:
    text = page(TITLE, LEAD, BODY, line)
    found = read(text)
    assert (found.byline, found.publisher) == (names, publisher)
    assert any(text[start:end].startswith(line.strip("*")[:3]) or text[start:end] == line for start, end in found.credits)


@pytest.mark.parametrize(
    "line",
    [
        "Văn phòng Huyện ủy",
        "Sở nội vụ",
        "CHÚC MỪNG NĂM MỚI",
        "TỈNH ỦY - HĐND - UBND TỈNH VĨNH LONG",
        "Bà Bùi Thị Vân.",
        "Ông Lê Văn An",
        "Ảnh: MT",
        "Ảnh CTV",
        "UBND",
        "TW",
        "BCH",
        "VTV",
        "Kon Tum",
        "Theo đó, mọi việc",
        "bìa trái",
        "An",
    ],
)
def test_no_byline(line: str) -> None:
    assert read(page(TITLE, LEAD, BODY, line)).byline == ()


def test_byline_run_together_with_the_text() -> None:
    assert read(page(LEAD, f"{BODY} Đức Thọ (TTXVN)")).byline == ("Đức Thọ",)
    assert read(page(LEAD, f"{BODY} Bài và ảnh: Trường Hoàng")).byline == ("Trường Hoàng",)
    assert read(page(LEAD, f"{BODY} Hưng - Thủy/VOV.VN")).byline == ("Hưng", "Thủy")
    assert read(page(LEAD, "Đoàn làm việc với lãnh đạo TP. Sa Đéc")).byline == ()
    assert read(page(LEAD, "Đồng chí chủ trì là PGS. Lê Bình")).byline == ()


def test_byline_between_headline_and_lead() -> None:
    assert read(page(TITLE, "Tác giả: Hà An", "25/06/2020", LEAD, BODY)).byline == ("Hà An",)


def test_byline_above_the_source() -> None:
    found = read(page(LEAD, BODY, "Biên tập: Hà An", "Theo kontumtv.vn"))
    assert (found.byline, found.publisher) == (("Hà An",), "kontumtv.vn")


def test_initials_are_a_byline_on_the_last_line_only() -> None:
    assert read(page(TITLE, LEAD, "TM", BODY)).byline == ()


def test_lead_printed_again_below_the_byline() -> None:
    assert read(page(LEAD, BODY, "Phương Kiếm", LEAD)).byline == ("Phương Kiếm",)


def test_name_behind_the_text_is_the_author_where_a_photo_is_credited_to_it() -> None:
    assert read(page(LEAD, "Quang cảnh. Ảnh: Nguyên Hạnh", f"{BODY} » Cần làm rõ trách nhiệm Nguyên Hạnh")).byline == ("Nguyên Hạnh",)
    assert read(page(LEAD, "Quang cảnh. Ảnh: Nguyên Hạnh", BODY, "Biểu quyết. Ảnh: Nguyên Hạnh")).byline == ()  # a credit again
    assert read(page(LEAD, "Quang cảnh. Ảnh: Lê Bình", f"{BODY} » Cần làm rõ trách nhiệm Nguyên Hạnh")).byline == ()


def test_supplied_byline_wins() -> None:
    assert read(page(LEAD, BODY, "Mai Trâm"), byline=("Hà An",)).byline == ("Hà An",)


# --- photo credits: no officials there


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Các đại biểu dự hội nghị. Ảnh: MT", "Ảnh: MT"),
        ("Bí thư Đảng ủy xã phát biểu. (Ảnh: Lê Hòa/Vietnam+)", "Ảnh: Lê Hòa/Vietnam+"),
        ("Quang cảnh hội nghị ẢNH: THANH NGA", "ẢNH: THANH NGA"),
        ("Ông An - Ảnh: TTXVN Ngày 25/5, Đảng ủy họp.", "Ảnh: TTXVN"),
        ("Lễ trao Huy hiệu. Ảnh: Quang An Đồng chí Lê Bình trao hoa.", "Ảnh: Quang An"),
    ],
)
def test_photo_credit(line: str, credit: str) -> None:
    text = page(LEAD, line, BODY)
    assert [text[a:b] for a, b in read(text).credits] == [credit]


# --- paper and address


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (page(f"(kontumtv.vn) – {LEAD}", BODY), "kontumtv.vn"),
        (page(TITLE, f"(QBĐT) - {LEAD}", BODY), "QBĐT"),
        (page(TITLE, f"(SGGP). – {LEAD}"), "SGGP"),
        (page(TITLE, f"(Dân Việt) (Dân Việt) - {LEAD}"), "Dân Việt"),
        (page(TITLE, f"(TGCT) {LEAD}"), "TGCT"),
        (page(TITLE, "NDO -", LEAD), "NDO"),
        (page(TITLE, f"GD&TĐ -{LEAD}", BODY), "GD&TĐ"),
        (page(TITLE, f"(GLO)- {LEAD}", BODY), "GLO"),
        (page(TITLE, f"TTH - {LEAD}", BODY), "TTH"),
        (page(f" date 2020-03 BHG - {LEAD}", BODY), "BHG"),
        (page(TITLE, f"VOV.VN - {LEAD}"), "VOV.VN"),
        (page(LEAD, BODY, "Nguồn: thainguyen.gov.vn", "Thanh Mai"), "thainguyen.gov.vn"),
        (page(LEAD, BODY, "Nguồn: Trung tâm Tin tức HTV"), "Trung tâm Tin tức HTV"),
        (page(TITLE, "Cổng xã Bình Hạ10/08/2025", LEAD), "Cổng xã Bình Hạ"),
        (page(LEAD, f"{BODY} Ông An xác nhận với PV Thanh Niên như vậy."), "Thanh Niên"),
        # a place, an abbreviation of the text, a list of guests
        (page(f"ĐÀ NẴNG - {LEAD}", BODY), None),
        (page(f"{LEAD} (UBKT) - Đảng ủy báo cáo.", BODY), None),
        (page(TITLE, f"UBND - {LEAD}", BODY), None),
        (page(TITLE, "Kon Tum - Đắk Lắk ký kết phối hợp công tác kiểm tra trong năm."), None),
        (page(LEAD, "Dự hội nghị có lãnh đạo Báo Kon Tum và đại diện các ban."), None),
        (page(LEAD, BODY, "Theo báo cáo của Huyện ủy"), None),
    ],
)
def test_publisher(text: str, publisher: str | None) -> None:
    assert read(text).publisher == publisher


def test_address_of_the_article() -> None:
    text = page(LEAD, BODY, "Mai Trâm", "Nguồn bài viết:\nhttp://baomau.com.vn/a/tin-1.html")
    found = read(text)
    assert (found.url, found.publisher, found.byline) == ("http://baomau.com.vn/a/tin-1.html", "baomau.com.vn", ("Mai Trâm",))
    named = read(page(LEAD, BODY, "Nguồn Tiền Phong: https://www.tienphong.vn/a.tpo"))
    assert (named.url, named.publisher) == ("https://www.tienphong.vn/a.tpo", "Tiền Phong")


def test_address_inside_the_text_is_not_the_articles() -> None:
    assert read(page(LEAD, f"Hồ sơ nộp tại https://dichvucong.gov.vn trước ngày 3/3. {BODY}", BODY, BODY)).url is None


# --- province


PARTY = "Đảng bộ hiện có 36 chi bộ với 540 đảng viên; năm qua các chi bộ kết nạp 12 đảng viên mới."


@pytest.mark.parametrize(
    ("text", "province"),
    [
        # the mark of a paper: its province under its name
        (page(TITLE, "TTH - Ban Tổ chức Tỉnh ủy cho biết, toàn tỉnh kết nạp 300 đảng viên.", PARTY), "Thừa Thiên Huế"),
        (page(" date 2020-03 BHG - Sáng 3/3, Thường trực Tỉnh ủy họp với lãnh đạo tỉnh về công tác cán bộ.", PARTY), "Hà Giang"),
        (page(TITLE, "TPO - Ban Tổ chức Tỉnh ủy cho biết, toàn tỉnh kết nạp 300 đảng viên.", PARTY), None),
    ],
)
def test_province_of_the_papers_mark(text: str, province: str | None) -> None:
    assert read(text).locality == province


# The paper's site tells the province of a text that speaks of its own without the name.
@pytest.mark.parametrize(
    ("text", "site", "province"),
    [
        (page("Công an tỉnh kết nạp đảng viên", "Năm qua, Công an tỉnh kết nạp 20 đảng viên mới."), "baodongthap.vn", "Đồng Tháp"),
        (page("Kết nạp đảng viên", "Quý I, toàn Đảng bộ có 78 tổ chức cơ sở đảng."), "baodongthap.vn", "Đồng Tháp"),
        (page("Gặp mặt", "Các đồng chí lãnh đạo tỉnh gặp mặt cán bộ cũ."), "baokontum.com.vn", "Kon Tum"),
        (page("Đại hội Chi bộ thôn Hạ", "Chi bộ thôn Hạ có 27 đảng viên, bầu cấp ủy 3 đồng chí."), "baokontum.com.vn", "Kon Tum"),
        # national news, news from another province or from abroad
        (page("Kết nạp đảng viên", "Năm qua, cả nước kết nạp 99 nghìn đảng viên, nhiều nhất ở chi bộ thôn."), "baokontum.com.vn", None),
        (page("Đại hội Chi bộ thôn Hạ", "Chi bộ thôn Hạ (Thái Bình) có 27 đảng viên."), "baokontum.com.vn", None),
        (page("Chúc Tết", "Đoàn đến thăm lãnh đạo tỉnh Svay Rieng và Công an tỉnh Svay Rieng."), "baolongan.vn", None),
        (page("Chúc Tết", "Đoàn đến thăm lãnh đạo tỉnh Nguyễn Văn An."), "baolongan.vn", "Long An"),
        (page("Chi bộ thôn Hạ", "Chi bộ thôn Hạ có 27 đảng viên."), "dangcongsan.vn", None),
    ],
)
def test_province_of_the_site(text: str, site: str, province: str | None) -> None:
    assert read(text, url=f"https://{site}/tin-1.html").locality == province


@pytest.mark.parametrize(
    ("text", "province"),
    [
        (page("Đại hội phường Bình Hạ", "Đảng bộ phường Bình Hạ (TPHCM) tổ chức đại hội lần thứ I."), "TPHCM"),
        (page("Đại hội", "Đảng bộ phường Bình Hạ (tổ 3) tổ chức đại hội lần thứ I."), None),
        # of two provinces the first in the headline
        (page("Long An, Tây Ninh chúc Tết", "Sáng 2/4, lãnh đạo tỉnh Long An và tỉnh Tây Ninh đến chúc Tết các chùa."), "Long An"),
        (page("Tây Ninh, Long An chúc Tết", "Sáng 2/4, lãnh đạo tỉnh Long An và tỉnh Tây Ninh đến chúc Tết các chùa."), "Tây Ninh"),
        # several provinces
        (page("Bốn nữ Bí thư", "Bí thư các tỉnh Hà Nam, Lạng Sơn, Bắc Ninh và An Giang là nữ. Tỉnh Hà Nam bầu một lần."), None),
        (page("Kon Tum họp", "Tỉnh Kon Tum mời các tỉnh Gia Lai, Đắk Lắk và Phú Yên dự họp. Tỉnh ủy Kon Tum chủ trì tại TP. Kon Tum."), "Kon Tum"),
        # a border, a former province
        (page("Đặt tên đường", "UBND TPHCM đặt tên đường đến ranh tỉnh Long An, đường khác đến ranh tỉnh Tây Ninh."), "TPHCM"),
        (page("Nông dân", "UBND tỉnh Cà Mau khen ông An, quê tỉnh Bạc Liêu (cũ); tỉnh Bạc Liêu cũ có nghề tôm."), "Cà Mau"),
        # a Party cell and a single place
        (page("Chi bộ mới", "Chi bộ doanh nghiệp các khu công nghiệp Bình Dương có 38 đảng viên."), "Bình Dương"),
        (page("Nhà máy mới", "Công ty mở nhà máy ở Bình Dương."), None),
    ],
)
def test_province_named_in_the_text(text: str, province: str | None) -> None:
    assert read(text).locality == province


# --- residue


@pytest.mark.parametrize(
    "line",
    [
        "Trả lời",
        "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *",
        "Chuyên mục khác",
        "Tin liên quan:",
        "» Đảng ủy xã Bình Thượng kết nạp đảng viên mới",
        ">> Xem tin trước",
        "Lượt xem: 83",
        "60 lượt xem",
        "In bài viết",
        "A+",
        "*Mời bạn đọc vào chuyên mục Chính trị xem các tin, bài liên quan.",
        "Bản quyền thuộc Cổng thông tin điện tử xã Bình Hạ",
    ],
)
def test_residue_below_the_text(line: str) -> None:
    text = page(TITLE, LEAD, BODY, line)
    assert [text[a:b] for a, b in read(text).residue] == [line]


def test_list_of_other_articles_ends_with_the_next_paragraph() -> None:
    text = page(TITLE, LEAD, "Tin liên quan", "Bình Thượng trao Huy hiệu Đảng", "Hạ Long có tân Bí thư", BODY)
    assert [text[a:b] for a, b in read(text).residue] == ["Tin liên quan", "Bình Thượng trao Huy hiệu Đảng", "Hạ Long có tân Bí thư"]


def test_lone_number_beside_the_stamp_is_a_view_counter() -> None:
    text = page(TITLE, "26", "30/11/2021 15:08", LEAD, BODY)
    assert [text[a:b] for a, b in read(text).residue] == ["26"]


@pytest.mark.parametrize(
    "line",
    [
        "Trả lời phóng viên, đồng chí Bí thư nêu ba việc cần làm ngay.",
        "Trong đó có 15 chi bộ",
        "2020",  # a table's cell
        "Bình luận về kết quả này, nhiều đảng viên cho rằng cần làm tiếp.",
        "Xem thêm việc học tập của đảng viên là cần thiết",
        "In ấn tài liệu đại hội xong trước 30/6",
        "Giới thiệu 5 quần chúng ưu tú",
        "Tỉ lệ > 90%",
    ],
)
def test_prose_is_no_residue(line: str) -> None:
    assert read(page(TITLE, LEAD, BODY, BODY, line, BODY, BODY, BODY)).residue == ()


# --- names


@pytest.mark.parametrize("text", ["Mai Trâm", "Nguyễn Thị Yến Mai", "Y Vinh Tơr", "Th.Dương", "Thanh Hồng"])
def test_name(text: str) -> None:
    assert byline.is_name(text)


@pytest.mark.parametrize("text", ["Hải", "Kon Tum", "Huyện Ủy", "mai trâm", "Mai Trâm 2", "Ban Tổ chức", "", "A B C D E G"])
def test_no_name(text: str) -> None:
    assert not byline.is_name(text)


@pytest.mark.parametrize("url", ["http://[", "kontum.[.gov.vn", "//]", "http://a:b:c/"])
def test_address_that_is_none(url: str) -> None:
    assert read("Họp sáng 3/2.", url=url).locality is None


def test_empty_text() -> None:
    assert read("") == Metadata()


PIECES = [
    *(line for line, _ in STAMPS), TITLE, LEAD, BODY, "Mai Trâm", "Ảnh: MT", "(QBĐT) - ", "Trả lời", "26", "» Tin", "\n", "\n\n", " ",
    "\u200b", "\u00a0", "Nguồn:", "Theo ", "http://a.vn", "TP. Hồ Chí Minh", "xã Đăk Kan", "İ", "date 2020-05", "/", "(", ")", "...", "Hà Nội",
]  # fmt: skip


# Whatever stands on the page, the spans lie in the text.
@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30).map("".join))
def test_spans_of_any_page_lie_in_its_text(text: str) -> None:
    found = read(text)
    spans = [*found.residue, *found.credits, *(span for span in (found.stamp, found.header) if span)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(name in text for name in found.byline)
    assert found.url is None or found.url in text
