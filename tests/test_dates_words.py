# ruff: noqa: E501 - an example is one line
"""Marked sentences for the dates, one for each word that a pattern lists. All are read as published on 15 June 2020."""

import pytest

from tests.examples import check

LUNAR_YEARS = [
    "Giáp Tý",
    "Ất Sửu",
    "Bính Dần",
    "Đinh Mão",
    "Mậu Thìn",
    "Kỷ Tỵ",
    "Kỷ Tị",
    "Canh Ngọ",
    "Tân Mùi",
    "Nhâm Thân",
    "Quý Dậu",
    "Giáp Tuất",
    "Ất Hợi",
]

FINDS = [
    # numbers of days and months in words, also in their other spellings
    *(f"<date value=2019-{month:02}-{day:02}>Ngày {words} năm 2019</date>, chi bộ bản Nà Khoang ra mắt." for words, month, day in [
        ("chín tháng chín", 9, 9), ("mười chín tháng mười một", 11, 19), ("hai mươi chín tháng một", 1, 29), ("mười một tháng mười hai", 12, 11),
        ("mười hai tháng hai", 2, 12), ("mười ba tháng ba", 3, 13), ("mười bốn tháng bốn", 4, 14), ("mười tư tháng tư", 4, 14),
        ("mười lăm tháng năm", 5, 15), ("mười sáu tháng sáu", 6, 16), ("mười bảy tháng bảy", 7, 17), ("mười tám tháng tám", 8, 18),
        ("hai mươi mốt tháng mười", 10, 21), ("hai mươi tư tháng một", 1, 24), ("hai mươi lăm tháng một", 1, 25), ("ba mươi mốt tháng một", 1, 31),
    ]),
    # parts of a year and of a month
    *(f"Kho thóc được sửa {words}." for words in [
        "<date value=2019-H2 start=2019-07-01>nửa sau năm 2019</date>", "<date value=2019-H1 end=2019-06-30>nửa đầu năm 2019</date>",
        "<date value=2019-H2>nửa cuối năm 2019</date>", "<date value=2019-04 modifier=late>hạ tuần tháng 4/2019</date>",
        "<date value=2019-04 modifier=mid>trung tuần tháng 4/2019</date>", "<date value=2019-04 modifier=early>thượng tuần tháng 4/2019</date>",
        "<date value=2019-04 modifier=mid>giữa tháng 4/2019</date>", "<date value=2019-04 modifier=late>những ngày cuối tháng 4/2019</date>",
        "<date value=2019-04 modifier=early>các ngày đầu tháng 4/2019</date>",
    ]),
    # the clock beside a stamp
    *(f"<date value=2018-03-09>09/03/2018 {clock}</date>" for clock in ["4:05 CH", "4:05 SA", "4:05 PM", "4:05 AM"]),
    # days told from the day of the report
    "<date value=2020-06-13>Hôm kia</date>, bè cá ở Châu Đốc bị lũ cuốn.",
    "<date value=2020-06-13>Hôm kia, 13/6</date>, bè cá ở Châu Đốc bị lũ cuốn.",
    *(f"<date value=2020-06-0{day}>{noun.capitalize()} {day}/6</date>, bà con Mường Tè xuống giống." for noun, day in [("bữa", 3), ("ngày mồng", 4), ("mồng", 5), ("hôm mùng", 6), ("ngày mùng", 7), ("hôm", 8)]),
    # days side by side
    *(f"Đò sang sông nghỉ <date value=2020-06-04>ngày 4</date> {joint} <date value=2020-06-05>5/6</date>." for joint in ["và", "hoặc", "&"]),
    *(f"Đò sang sông nghỉ từ <date value=2020-06-04/2020-06-09>ngày 4 {joint} 9/6</date>." for joint in ["đến", "tới", "đến hết", "-"]),
    # spans of years and what they are called
    *(f"Tài liệu của <date value=2016/2018>{head} 2016-2018</date> đã được số hóa." for head in ["nhiệm kỳ", "giai đoạn", "niên khóa", "khóa học", "năm học", "thời kỳ", "mùa giải", "niên độ", "những năm", "các năm", "năm"]),
    *(f"Tài liệu của <date value=2016/2017>{head} 2016/17</date> đã được số hóa." for head in ["năm học", "niên khóa", "mùa giải", "niên độ"]),
    *(f"Quyết toán <date value=2017>năm {kind}2017</date> đã xong." for kind in ["", "học ", "tài chính ", "tài khóa ", "ngân sách "]),
    *(f"Tài liệu của <date value=2016>{head} 2016</date> đã được số hóa." for head in ["nhiệm kỳ", "giai đoạn", "niên khóa", "thời kỳ", "mùa giải"]),
    *(f"Vào <date value=197>{head} 1970</date>, ông ra chiến trường." for head in ["thập niên", "thập kỷ", "những năm"]),
    # how long ago, how long from now
    *(f"Trong <date value=P5Y start=2015-01-01 end=2020-12-31>5 năm {past}</date>, bản Lìm không còn hộ đói." for past in ["qua", "vừa qua", "đã qua", "trôi qua", "mới qua", "nay", "trở lại đây", "gần đây nhất", "gần đây", "gần nhất", "vừa rồi"]),
    *(f"Trong <date value=P5Y start=2020-01-01 end=2025-12-31>5 năm {future}</date>, bản Lìm sẽ có đường." for future in ["tới", "tiếp theo tới", "sắp tới"]),
    # `to` and `until now`
    *(f"Đập được đắp từ <date value=2017-03/2019-05 rule=range>tháng 3/2017 {to} tháng 5/2019</date>." for to in ["đến", "tới", "đến hết", "cho đến", "cho tới", "sang", "-"]),
    *(f"Từ <date value=2017/2020-06-15 rule=range_to_now>năm 2017 {now}</date>, bản Lìm có điện." for now in ["đến nay", "tới nay", "cho đến nay", "- nay", "đến thời điểm này", "đến thời điểm hiện tại", "đến thời điểm hiện nay", "đến hiện tại", "đến giờ"]),
    "Sổ ghi <date value=2017>năm 2017</date> hoặc <date value=2018>năm 2018</date>, rồi <date value=2019>năm 2019</date> đều mất.",
    "Nước rút từ <date value=2020-06-03/2020-06-05>ngày 3/6 đến 7g30 ngày 5/6</date>.",
    # the words before a date that say how it is meant
    *(f"Hồ sơ nộp {before} <date value=2020-03-31 modifier={modifier}>31/3/2020</date>." for before, modifier in [
        ("trước", "before"), ("trước thời điểm", "before"), ("trước thời hạn", "before"), ("sau", "after"), ("sau thời điểm", "after"), ("đến", "until"), ("tới", "until"),
        ("đến hết", "until"), ("đến thời điểm", "until"), ("đến hạn", "until"), ("chậm nhất", "until"), ("muộn nhất là", "until"), ("chậm nhất vào", "until"), ("chậm nhất đến", "until"),
        ("hạn chót", "until"), ("hạn cuối là", "until"), ("từ", "since"), ("từ thời điểm", "since"), ("khoảng", "about"), ("chừng", "about"),
    ]),
    *(f"Kéo dài {nearly} <date modifier=about>5 năm qua</date>, dự án vẫn dở dang." for nearly in ["khoảng", "chừng", "gần", "ngót"]),
    # a month that came or will come
    *(f"Cầu treo được sửa <date value=2019-10>tháng 10</date> {past}." for past in ["vừa qua", "vừa rồi", "qua"]),
    *(f"Cầu treo sẽ được sửa <date value=2021-03>tháng 3</date> {future}." for future in ["tới", "sắp tới"]),
    # means and sums over months
    *(f"Mủ cao su khai thác {mean} <date value=2020-01/2020-05>5 tháng</date> là 12 tấn." for mean in ["bình quân", "lũy kế", "tính chung", "cộng dồn", "lũy kế cả"]),
    # a round year is one behind the name of a law, and a number else
    *(f"Áp dụng {law} <date value=2010>2010</date> cho đúng." for law in ["Hiến pháp", "Pháp lệnh Người có công", "Bộ luật Lao động", "Luật Đất đai"]),
    # a length from a day on
    *(f"Phà ngừng chạy <date value={value}>{length}</date>{since} <date value=2020-05-16>ngày 16/5/2020</date>." for length, value in [("30 ngày", "P30D"), ("6 tháng", "P6M"), ("3 năm", "P3Y")] for since in [", kể từ", " tính từ", " bắt đầu từ", " từ"]),
    # halves of a month
    *(f"Kho được sửa vào <date value=2019-04 modifier=late>{half} tháng 4/2019</date>." for half in ["nửa cuối", "nửa sau"]),
    # a day without its month, days in a list
    "<date value=2020-06-10 rule=day_lone granularity=day>Sáng ngày 10</date>, đoàn đến bản Lìm.",
    "Phà Cồn Phụng ngừng chạy để sửa trong các <date value=2020-06-05/2020-06-07>ngày 5 - 7</date> và <date value=2020-06-09>9/6</date>.",
    # months: a range, and a month with the number of something else behind it
    "Nước cạn từ <date value=2020-03/2020-05 rule=month_range>tháng 3 tới tháng 5/2020</date>.",
    "Chiến dịch bắt đầu ở 5 xã trong <date value=2020-03 rule=month>tháng 3</date> và 4 xã còn lại trong <date value=2020-05>tháng 5</date>.",
    # a range behind another date
    "<date value=2015>Năm 2015</date>, cầu được duyệt; từ <date value=2017-03/2019-05 rule=range>tháng 3/2017 đến tháng 5/2019</date> thì xây xong.",
    # the unit that was spoken of last; else that of the day of the report
    "Trận mưa <date value=2020-03-03>ngày 3/3/2020</date> và đợt lốc <date value=2020-03 rule=same_month>cùng tháng</date> làm tốc mái 12 nhà.",
    "<date value=2020-06-10>Sáng ngày 10/6</date>, đoàn dự tổng kết <date value=2019>năm 2019</date>; <date value=2020-06-10 rule=same_day>chiều cùng ngày</date>, đoàn thăm bản.",
    "Trong <date value=2020 rule=same_year>cùng năm</date>, xã khởi công hai cầu.",
    "<date value=2020-06-15 rule=same_day>Chiều cùng ngày</date>, đoàn thăm bản.",
    # one year is no years
    "Trong <date value=P1Y granularity=year start=2019-01-01>1 năm qua</date>, xã xây hai cầu.",
    # decades and centuries
    "Vào <date value=191>thập niên 10</date>, phố này chỉ có nhà tranh.",
    "Đình dựng vào <date value=19 start=1901-01-01 end=2000-12-31>thế kỷ XX</date>.",
    # `năm nay` stands before a clause of time too
    "Giá cà phê tăng mạnh <date value=2020>năm nay</date> khi mưa về muộn.",
    # `cùng kỳ` within other words, where a year stands before it
    *(f"<date value=2019>Năm 2019</date>, du khách mê vẻ hoang sơ {beside} {word} của hang động." for beside in ["cùng kỳ", "vô cùng kỳ"] for word in ["lạ", "diệu", "vĩ", "thú", "bí"]),
]  # fmt: skip

FINDS_NOTHING = [
    # days of the lunar calendar
    *(f"Lễ hội làng mở ngày 12/{month}." for month in ["3 âm lịch", "3 ÂL", "3 (al)", "1 Tết", "4 nhuận"]),
    *(f"Lễ hội làng mở ngày 12 {month}." for month in ["tháng Giêng", "tháng Chạp", "Giêng", "Chạp"]),
    *(f"Đình dựng ngày 12/3 năm {year}." for year in LUNAR_YEARS),
    # `cùng kỳ` within other words
    *(f"Hang động thật vô cùng kỳ {word}." for word in ["lạ", "diệu", "vĩ", "thú", "bí"]),
    # years told from another time
    *(f"Việc xảy ra năm trước {word}." for word in ["đó", "kia", "nữa", "khi lũ về", "ngày giải phóng", "thời mở cửa", "cách mạng", "công nguyên"]),
    # ages, years of a count, a length from a day that is not printed
    "Những năm 10, 11 tuổi, em đã theo cha đi rẫy.",
    "Đầu năm thứ ba, cây cho quả bói.",
    "Thẻ có hạn 3 năm kể từ ngày ký.",
]  # fmt: skip

# Nothing says when the text was written, or only the year: what the words leave out comes from what is printed before and behind, or stays open.
UNDATED = [
    "Cuộc họp bàn việc của <date value=XXXX-QX granularity=quarter start=None>quý này</date>.",
    "<date value=XXXX-Q1>Quý I</date> mưa ít; vụ tôm <date value=2017-Q3>quý III/2017</date> được mùa, <date value=2017-Q4>quý IV</date> thì mất.",
    "Tỉnh được thành lập lại <date value=1991>năm 1991</date>. Trong <date value=P30Y>30 năm qua</date>, tỉnh đổi thay. Sáng ngày 15, tỉnh họp.",
]

# Months of the year that is near: `2 tháng đầu năm` in December are those of the year that ends, `4 tháng cuối năm` in February those of the last.
NEAR = [
    ("2020-12-20", "Xã xây cầu trong <date value=2020-01/2020-02>2 tháng đầu năm</date>."),
    ("2020-02-10", "Xã xây cầu trong <date value=2019-09/2019-12>4 tháng cuối năm</date>."),
]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("date", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("date", text, published="2020-06-15")


@pytest.mark.parametrize("marked", UNDATED)
def test_stays_open_without_a_day(marked: str) -> None:
    check("date", marked)


@pytest.mark.parametrize(("published", "marked"), NEAR)
def test_takes_the_year_that_is_near(published: str, marked: str) -> None:
    check("date", marked, published=published)
