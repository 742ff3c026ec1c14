"""The reference date: each source in its order, each rule that reads the text, and texts that fix nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.article import Reference, Supplied
from pipeline.extraction import process


def reference(text: str, published: date | None = None, url: str | None = None) -> Reference:
    return process(text, Supplied(published=published, url=url)).reference


def day(text: str, precision: str = "day", source: str = "text") -> Reference:
    return Reference(date.fromisoformat(text), precision, source)  # type: ignore[arg-type]


BODY = "Sáng 25/6, Huyện ủy họp phiên thường kỳ để bàn về công tác cán bộ của huyện trong thời gian tới."

# --- the order of the sources


def test_supplied_date_comes_first() -> None:
    assert reference(f"Tin huyện\n\n24/06/2020 15:18\n\n{BODY}", published=date(2021, 1, 5)) == day("2021-01-05", source="metadata")


@pytest.mark.parametrize(
    "stamp",
    [
        "25/06/2020 15:18",
        "Cập nhật lúc 05:37, Thứ Năm, 25/06/2020 (GMT+7)",
        "Thứ Năm, 25/06/2020, 11:31 [GMT+7]",
        "Ngày đăng: 25-6-2020",
        "08:15 | 25/06/2020",
    ],
)
def test_stamp(stamp: str) -> None:
    assert reference(f"Hội nghị sơ kết công tác xây dựng Đảng\n\n{stamp}\n\n{BODY}") == day("2020-06-25", source="stamp")


def test_stamp_comes_before_the_text() -> None:
    text = "Hội nghị sơ kết công tác Đảng\n\n26/06/2020 15:18\n\nSáng ngày 25/6/2020, Huyện ủy họp phiên thường kỳ để bàn về công tác cán bộ."
    assert reference(text) == day("2020-06-26", source="stamp")


def test_header_with_a_day_that_fits() -> None:
    assert reference(" date 2020-05 Hội nghị diễn ra sáng ngày 31/5. Đến ngày 28/5/2020 có 3 chi bộ họp xong.") == day("2020-05-31", source="header")


def test_header_without_a_day_is_known_by_month() -> None:
    assert reference("date 2020-02 Xã đã họp dân nhiều lần.") == day("2020-02-29", "month", "header")


def test_address_is_the_last_resort() -> None:
    url = "https://bao.example/chinh-tri/202006/hop-phien.htm"
    assert reference(BODY, url=url) == day("2020-06-25", source="metadata")
    assert reference("Sáng 25/6/2020, Huyện ủy họp.", url="https://bao.example/202107/hop.htm") == day("2020-06-25")


def test_numbers_in_an_address_are_no_month() -> None:
    assert reference(BODY, url="https://bao.example/news/131984p24c161/hop-phien.htm") == Reference()


# --- the rules over the text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # printed_day
        ("Chiều ngày 26/3/2021, Ủy ban họp. Trước đó, ngày 20/3 đã họp trù bị.", "2021-03-26"),
        ("(QNO) - Ngày 5 tháng 6 năm 2019, Thị ủy khai giảng lớp học.", "2019-06-05"),
        # year_of_event: in its sentence, as a quarter, in the headline
        ("Sáng 10/6, lễ tuyên dương học sinh giỏi toàn tỉnh năm 2017 đã diễn ra.", "2017-06-10"),
        ("Ngày 5/7, huyện giao ban quý II/2020 và bàn việc mới.", "2020-07-05"),
        ("Sơ kết công tác 6 tháng đầu năm 2020\nSáng 8/7, Huyện ủy họp mở rộng.", "2020-07-08"),
        # year_of_event: a year summed up in the next January, two years side by side
        ("Trong năm 2017, huyện đã kỷ luật 5 tổ chức đảng.\nSáng 15/1, Huyện ủy công bố số liệu.", "2018-01-15"),
        ("Sáng 12/1, huyện tổng kết công tác năm 2015 và triển khai nhiệm vụ năm 2016.", "2016-01-12"),
        ("Sáng 20/12, huyện tổng kết công tác năm 2015 và triển khai nhiệm vụ năm 2016.", "2015-12-20"),
        # day_ahead
        ("Chiều ngày 23/5, đoàn làm việc với xã. Các chi bộ đại hội xong trước ngày 30/6/2020.", "2020-05-23"),
        ("Chiều 30-3, Tỉnh ủy công bố quyết định. Quyết định có hiệu lực từ ngày 01/4/2022.", "2022-03-30"),
        ("Sáng 20/12, xã ra quân. Hạn nộp hồ sơ chậm nhất ngày 15/1/2021.", "2020-12-20"),
        # năm nay with its year
        ("Sáng 25/6, huyện khai mạc hội trại. Năm nay (2018) có 30 trại.", "2018-06-25"),
        ("Sáng 25/6, Tỉnh đoàn Vĩnh Long ra quân. Cuối năm ngoái (2017), tỉnh đã làm thử ở hai huyện.", "2018-06-25"),
        # from_new_year
        ("Sáng 25/6, huyện giao ban. Từ đầu năm 2019 đến nay, huyện kết nạp 50 đảng viên.", "2019-06-25"),
        # compared
        ("Ngày 28-6, thành phố họp. Vốn đầu tư tăng gấp đôi cùng kỳ năm 2016.", "2017-06-28"),
        ("Sáng 20/7, Sở Du lịch Bình Thuận họp báo. Lượng khách năm nay tăng 5% so với năm 2018.", "2019-07-20"),
        # cut_off
        ("Ngày 14-4, Huyện ủy Cái Bè giao ban. Tính đến hết quý I/2013, huyện có 5.100 đảng viên.", "2013-04-14"),
        # review, months
        ("Ngày 16-11, huyện trả lời báo chí. Đầu tháng 10-2018, huyện đã có văn bản.", "2018-11-16"),
        ("Sáng 10/5, ông nhận nhiệm vụ mới. Ông làm Bí thư từ 2/2016-5/2017.", "2017-05-10"),
        # day_near
        ("Sáng 12/6, lớp học khai giảng. Tính đến 31/5/2019, xã có 40 đảng viên.", "2019-06-12"),
        # a background day with its year does not hide the day of the event, a life date and a caption neither
        ("Ngày 29/1/2000, cây đa được trồng ở Đông Anh. Sáng 19/7, xã tổ chức lễ tri ân. Đến ngày 10/7/2019, xã có 12 chi bộ.", "2019-07-19"),
        ("Ông Lò Văn Ón sinh ngày 2/3/1975. Sáng 19/7/2019, Tỉnh ủy Sơn La trao quyết định cho ông.", "2019-07-19"),
        ("Quang cảnh lễ phát động ngày 8-3-2016. Ảnh: Tỉnh đoàn\nSáng 26/3/2018, Tỉnh đoàn Phú Yên ra quân.", "2018-03-26"),
        # anniversary
        ("Sáng 29/11, Thành ủy họp. Hội nghị nghe báo cáo một năm thực hiện Quy định số 1374/2017.", "2018-11-29"),
        ("Sáng 28/6, Tỉnh ủy sơ kết 5 năm thực hiện Nghị quyết số 6 ngày 04/11/2011. Đến hết năm 2016, tỉnh có 40 cụm.", "2017-06-28"),
        # school_year
        ("Ngày 31/7, Thành ủy công bố quy định. Các trường thực hiện từ niên khóa 2015-2016.", "2015-07-31"),
        ("Ngày 31/3, trường tổng kết phong trào. Năm học 2015-2016 có 20 lớp.", "2016-03-31"),
        # without an event: the cut-off day of the one year that is reported on
        ("Đảng bộ huyện vượt chỉ tiêu năm 2022\nTính đến ngày 30-6, huyện kết nạp 50 đảng viên.", "2022-06-30"),
        ("Tính đến ngày 15/11/2016, Đảng bộ Cam Ranh có 4.200 đảng viên. Tính đến ngày 1/1/2016, con số này là 4.050.", "2016-11-15"),
    ],
)
def test_day_from_the_text(text: str, expected: str) -> None:
    assert reference(text) == day(expected)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Tỉnh được thành lập lại năm 1991. Trong 30 năm qua, tỉnh đổi thay.", 2021),
        ("Huyện được tái lập năm 1994. Sau 20 năm tái lập huyện, đời sống đã khá.", 2014),
        ("Từ đầu năm 2019 đến nay, toàn tỉnh kết nạp 50 đảng viên.", 2019),
        ("Năm 2019, Đảng bộ huyện Võ Nhai kết nạp 150 đảng viên.", 2019),
        # the resolution is dated elsewhere in the text
        ("Sau 2 năm thực hiện nghị quyết, huyện đã khác. Ngày 17/10/2018, Huyện ủy đã ban hành Nghị quyết số 89-NQ/HU về nhà ở.", 2020),
        ("Kết quả phát triển đảng viên của huyện trong năm 2010 rất đáng ghi nhận.", 2010),
    ],
)
def test_year_from_the_text(text: str, year: int) -> None:
    assert reference(text) == day(f"{year}-12-31", "year")


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        # the state of affairs at the end of a month, a quarter, a half-year
        ("Tính đến tháng 3-2017, toàn tỉnh Tuyên Quang có 3.400 chi bộ.", "2017-03-31"),
        ("Tính đến hết quý I/2013, Đồng Tháp có 50.000 đảng viên.", "2013-03-31"),
        ("Công bố số liệu, 6 tháng đầu năm, kinh tế Gia Lai tăng 3% so với cùng kỳ năm 2023.", "2024-06-30"),
    ],
)
def test_month_from_the_text(text: str, last_day: str) -> None:
    assert reference(text) == day(last_day, "month")


@pytest.mark.parametrize(
    "text",
    [
        # no year at all
        "Sáng 25/6, Huyện ủy họp.",
        # a term fixes nothing
        "Sáng 25/6, Huyện ủy khóa XX, nhiệm kỳ 2015-2020 họp.",
        # a target
        "Ngày 8/7, đoàn làm việc về quy hoạch cán bộ đến năm 2020.",
        # years of laws, births and far past events
        "Sáng 25/6, xã họp. Việc này trái Luật Đất đai năm 2013.",
        "Sáng 25/6, xã trao quyết định cho ông A Tân, sinh năm 1968.",
        "Trưa 3.6, ông nhận quyết định. Năm 2009, ông đã bị khiển trách.",
        "Chiều 10/2, chi bộ trao Huy hiệu. Ông vào Đảng ngày 16/2/1987.",
        "Sáng 7/11, tỉnh thăm cụ bà vào Đảng tháng 10/1930.",
        # counted from that year on, so later than it
        "Sáng 25/6, tỉnh họp. Từ năm 2014 đến nay có 9 vụ. Tháng 4-2014 đã họp lần đầu.",
        # an event still far ahead
        "Hôm nay 20/9, ông tái đắc cử. Nhiệm kỳ của ông sẽ kết thúc vào tháng 8/2021.",
        # months and days of careers, of court cases and of documents are background
        "Sáng 22/5, Bộ phân công nhiệm vụ. Ông Đỗ Tá giữ chức Vụ trưởng từ tháng 5/2020 đến nay.",
        "Ngày 18/4, xã đón đoàn. Bà Thị Hoan về công tác ở Bù Đăng vào tháng 3/2012.",
        "Chiều 30/6, công an thông tin vụ việc. Nạn nhân sinh ngày 22.4.2004.",
        # a later year shows that the one in the headline is over
        "Kết luận thanh tra năm 2018 về chùa Núi\nNgày 28/8, Ban Quản lý rừng trả lời. Tháng 3/2022, chùa xin gia hạn.",
        # a greeting, a person's year, a year as a goal
        "Đoàn đến thăm nhân Tết cổ truyền năm 2025 của đồng bào Khmer.",
        "Năm 1997, ông vào ngành. Nay ông là cán bộ hưu trí ở Cái Răng.",
        "Tính đến năm 2020, thành phố sẽ có 70.000 căn hộ cho công nhân.",
        # several years and no event
        "Năm 2015 xã có 10 đảng viên, năm 2019 có 20 đảng viên.",
    ],
)
def test_text_that_fixes_nothing(text: str) -> None:
    assert reference(text) == Reference()
