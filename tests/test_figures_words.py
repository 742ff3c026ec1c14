# ruff: noqa: E501 - a marked-up sentence stays on its line
"""Marked sentences for the figures, one for each word that a pattern lists. All are read as published on 15 June 2020."""

from __future__ import annotations

import pytest

from tests.examples import check

FINDS = [
    # --- penalties, awards, admission: said behind the count ---------------------------------------------------------------------
    *(f"Có <figure value=27 unit=member measure=disciplined>27 đảng viên</figure> {words}." for words in [
        "bị kỷ luật", "bị khiển trách", "bị cảnh cáo", "bị cách chức", "bị cách hết chức vụ", "bị cách tất cả các chức vụ", "bị cách các chức vụ", "bị cắt chức", "bị khai trừ",
        "bị xóa tên", "bị đình chỉ sinh hoạt", "bị đưa ra khỏi Đảng", "bị xử lý", "vi phạm phải thi hành kỷ luật", "phải cảnh cáo",
    ]),
    *(f"Dịp này, <figure value=27 unit=member measure=awarded>27 đảng viên</figure> được {words} Huy hiệu 30 năm tuổi Đảng." for words in ["tặng", "nhận", "trao", "đón", "truy tặng", "trao tặng"]),
    "Dịp này, <figure value=27 unit=member measure=awarded>27 đảng viên</figure> được nhận HH 30 năm tuổi Đảng.",
    "Huyện ủy trao tặng Huy hiệu 30 năm tuổi Đảng cho <figure value=27 unit=member measure=awarded>27 đảng viên</figure>.",
    *(f"Có <figure value=27 measure=admitted>27 quần chúng</figure> {words}." for words in ["được kết nạp vào Đảng", "mới được kết nạp vào Đảng", "vừa được kết nạp vào Đảng", "được đứng vào hàng ngũ của Đảng"]),
    # --- congresses ------------------------------------------------------------------------------------------------------------
    *(f"Đến nay, <figure value=27 unit=party_cell measure=held_congress>27 chi bộ</figure> {words}." for words in [
        "tổ chức đại hội", "tiến hành đại hội", "hoàn thành đại hội", "hoàn tất đại hội", "kết thúc đại hội", "đã đại hội", "đại hội xong", "đại hội thành công", "đại hội đúng kế hoạch",
    ]),
    # --- plans -------------------------------------------------------------------------------------------------------------------
    *(f"Năm tới, Đảng bộ huyện Mai Sơn {words} kết nạp <figure value=27 unit=member measure=target>27 đảng viên</figure>." for words in [
        "phấn đấu", "dự kiến", "sẽ", "đăng ký", "đặt ra", "đề ra", "quyết tâm", "yêu cầu", "có chỉ tiêu", "có kế hoạch", "có mục tiêu", "mỗi năm phải", "tối thiểu mỗi năm", "được giao", "được phân bổ",
    ]),
    # --- the words between `có` and the number ------------------------------------------------------------------------------------
    *(f"Chi bộ bản Lìm có {words} <figure value=27 unit=member measure=total qualifier={qualifier}>27 đảng viên</figure>." for words, qualifier in [
        ("tổng số", "exact"), ("tổng cộng", "exact"), ("tất cả", "exact"), ("hơn", "over"), ("gần", "under"), ("trên", "over"), ("khoảng", "about"), ("chừng", "about"), ("xấp xỉ", "about"),
    ]),
    # --- parts ---------------------------------------------------------------------------------------------------------------------
    *(f"Chi bộ có <figure value=27 part_of=None>27 đảng viên</figure>, {words} <figure value=9 unit=member measure=subset part_of=10>9 đảng viên</figure> nữ." for words in [
        "trong đó", "trong đó có", "bao gồm", "gồm", "gồm có", "cụ thể", "chia ra", "riêng", "trong số này có", "về thành phần có", "về giới tính có", "về độ tuổi có", "xét về trình độ có",
    ]),
    # --- the noun before the number ---------------------------------------------------------------------------------------------------
    *(f"Số đảng viên của chi bộ {words} <figure value=27 unit=member>27</figure>." for words in ["là", "lên", "lên đến", "lên tới", "còn", "đạt", "tăng lên", "giảm còn", "xuống còn"]),
    *(f"Đảng bộ xã có <figure value=9>9 chi bộ</figure>, <figure value=27>27 đảng viên</figure>; trong đó đảng viên {words} <figure value=11 unit=member measure=subset>11</figure>." for words in [
        "nữ", "là người Mông", "người dân tộc", "dân tộc thiểu số", "dự bị", "chính thức", "trẻ", "có đạo", "theo đạo", "gốc giáo", "trong độ tuổi lao động",
    ]),
    # --- joining and leaving ------------------------------------------------------------------------------------------------------------
    *(f"Có <figure value=27 measure=admitted>27 {who}</figure> được kết nạp vào Đảng." for who in ["đoàn viên", "hội viên", "thanh niên", "học sinh", "sinh viên", "quân nhân", "công nhân", "quần chúng", "giáo viên"]),
    # --- places with and without an organisation of the Party ---------------------------------------------------------------------------
    *(f"Xã có <figure value=8 measure=coverage>8 {place}</figure> có chi bộ." for place in [
        "tổ dân phố", "thôn", "bản", "ấp", "khu phố", "khóm", "làng", "buôn", "xóm", "khu dân cư", "khối phố", "tiểu khu",
    ]),
    *(f"Xã còn <figure value=8 measure=coverage>8 thôn</figure> {words} chi bộ." for words in ["chưa có", "không có", "không còn", "chưa thành lập"]),
    # --- a verb that is also the name of a document counts; a number after `số` of another word does too ---------------------------
    *(f"Ủy ban Kiểm tra đã {verb} <figure value=41>41 tổ chức đảng</figure> có vi phạm." for verb in ["kết luận", "hướng dẫn"]),
    *(f"Chi bộ kết nạp đảng viên {words} <figure value=12 unit=member>12 đảng viên</figure>." for words in ["được tổng số", "lên con số", "lên tổng số"]),
    # --- numbers in words, not `năm` as the year ------------------------------------------------------------------------------------
    "Chi bộ có <figure value=5 unit=member>năm đảng viên</figure> trẻ.",
    # --- changes of a stock -----------------------------------------------------------------------------------------------------------
    *(f"Kết nạp 9 đảng viên, {words} tổng số đảng viên của Đảng bộ {to} <figure value=327 unit=member measure=total>327 đồng chí</figure>.".replace("9 đảng viên", "<figure value=9 measure=admitted>9 đảng viên</figure>", 1)
      for words in ["nâng", "đưa"] for to in ["lên", "là", "lên thành"]),
    # --- committees: what they are called, how their members are counted ---------------------------------------------------------------
    *(f"{body} Đảng bộ huyện {verb} <figure value=25 unit=committee_member>25 đồng chí</figure>." for body, verb in [
        ("Ban Chấp hành", "gồm"), ("BCH", "gồm"), ("Ban Thường vụ", "gồm"), ("BTV", "gồm"), ("Ủy ban Kiểm tra", "gồm"), ("UBKT", "gồm"), ("Ban Chấp hành", "gồm có"), ("Ban Chấp hành", "có"),
        ("Ban Chấp hành", "bao gồm"), ("Ban Chấp hành", "là"),
    ]),
    *(f"Đại hội bầu <figure value=25 unit=committee_member measure=elected>25 đồng chí</figure> {into} Đảng bộ." for into in [
        "vào Ban Chấp hành", "vào BCH", "vào Ban Thường vụ", "vào BTV", "vào Ủy ban Kiểm tra", "vào UBKT", "tham gia Ban Chấp hành", "giữ ủy viên Ban Chấp hành", "làm ủy viên Ban Chấp hành", "là ủy viên Ban Chấp hành",
    ]),
    *(f"Đại hội bầu <figure value=25 unit=committee_member measure=elected>25 đồng chí</figure> vào {body}." for body in ["cấp ủy", "Đảng ủy", "Chi ủy", "Huyện ủy", "Tỉnh ủy", "Thành ủy", "Quận ủy", "Thị ủy", "Ban Chi ủy"]),
    # --- delegates of a congress of the Party ------------------------------------------------------------------------------------------
    *(f"Đại hội Đảng bộ huyện có <figure value=120 unit=delegate>120 đại biểu</figure> {words}." for words in [
        "tham dự", "về dự", "đến dự", "dự Đại hội", "chính thức", "đương nhiên", "được bầu", "ưu tú", "được triệu tập", "dự khuyết", "là đảng viên", "đại diện cho <figure value=900>900 đảng viên</figure>", "thay mặt <figure value=900>900 đảng viên</figure>",
    ]),
    # --- the past, of which no day is known ---------------------------------------------------------------------------------------------
    *(f"{when}, chi bộ bản Lìm có <figure value=5 unit=member period_source=none start=None>5 đảng viên</figure>." for when in ["Khi mới thành lập", "Lúc đầu", "Buổi đầu", "Những ngày đầu", "Lúc đó", "Thời điểm đó", "Ban đầu"]),
    # --- the day of a report that counts up to now ---------------------------------------------------------------------------------------
    *(f"{now}, Đảng bộ có <figure value=27 unit=member period_source=reference end=2020-06-15>27 đảng viên</figure>." for now in ["Hiện tại", "Hiện nay", "Đến nay", "Tính đến thời điểm này"]),
    # --- matters of members other than admission ------------------------------------------------------------------------------------------
    *(f"Chi bộ {matter} cho <figure value=27 unit=member>27 đảng viên</figure>." for matter in ["cấp thẻ", "trao thẻ", "đổi thẻ", "phát thẻ", "cấp phát thẻ", "xét công nhận chính thức", "miễn sinh hoạt"]),
    *(f"Kiểm tra <figure value=40 unit=member>40 đảng viên</figure>, {matter} <figure value=27 unit=member>27 đồng chí</figure>." for matter in ["phê bình", "rút kinh nghiệm"]),
    # --- what is said of members behind them ---------------------------------------------------------------------------------------------
    *(f"Chi bộ có <figure value=27 unit=member>27 đảng viên</figure> {words}." for words in [
        "đủ tư cách", "đủ điều kiện", "kiểm điểm tự giác", "được bố trí việc làm", "xin ra khỏi Đảng", "liên quan vụ việc", "tiêu biểu", "hưởng lương hưu", "sinh hoạt ghép", "có khuyết điểm", "có dấu hiệu vi phạm", "được đánh giá tốt", "được tuyên dương", "được tặng giấy khen", "được khen thưởng", "được biểu dương",
    ]),
    # --- candidates, those who are chosen --------------------------------------------------------------------------------------------------
    *(f"Danh sách {kind} Ban Chấp hành Đảng bộ huyện có <figure value=30>30 đồng chí</figure>." for kind in ["giới thiệu", "ứng cử", "bầu cử", "nhân sự", "đề cử"]),
    *(f"Huyện ủy {word} <figure value=3>3 chi bộ</figure> đại hội điểm." for word in ["chọn", "lựa chọn", "chọn được"]),
    # --- changes down to what is left ---------------------------------------------------------------------------------------------------------
    *(f"Sáp nhập <figure value=12>12 chi bộ</figure>, {left} <figure value=7 unit=party_cell>7 chi bộ</figure>." for left in ["còn", "còn lại", "rút lại còn", "rút xuống còn", "giảm xuống còn", "xuống còn"]),
    *(f"Có <figure value=2>2 chi bộ</figure> {merged} thành một." for merged in ["sáp nhập", "hợp nhất", "nhập"]),
    # --- other names of organisations -----------------------------------------------------------------------------------------------------------
    *(f"Đảng bộ huyện có <figure value=52 unit=grassroots_organization>52 {noun}</figure>." for noun in ["TCCSĐ", "tổ chức cơ sở đảng"]),
    *(f"Đảng bộ xã có <figure value=9>9 {noun}</figure>." for noun in ["tổ chức đảng", "chi, đảng bộ"]),
    # --- holders ----------------------------------------------------------------------------------------------------------------------------------
    *(f"{whole} kết nạp <figure value=27 scope='{scope}'>27 đảng viên</figure>." for whole, scope in [("Toàn Đảng bộ huyện", "Đảng bộ huyện"), ("Đảng bộ huyện", "Đảng bộ huyện"), ("Chi bộ ấy", "Chi bộ ấy"), ("Chi bộ này", "Chi bộ này")]),
    # --- others at a congress ---------------------------------------------------------------------------------------------------------------------------
    *(f"Đại hội Đảng bộ huyện có <figure value=120 unit=delegate>120 đại biểu</figure> dự, cùng 15 đại biểu {guest}." for guest in ["khách mời", "quốc tế", "các nước", "trẻ em", "nguyên là lãnh đạo huyện", "cấp trên"]),
    # --- a number that a misprint cuts in two is read with what stands behind it; two levels are no range ------------------------------
    "Có <figure value=28940 unit=member measure=admitted>28. 940 đảng viên</figure> được kết nạp.",
    "Huyện nâng số chi bộ quân sự từ 20 đến <figure value=25 value_high=None unit=party_cell>25 chi bộ</figure>.",
    "Từ <figure value=4430 unit=member measure=total rule=level_before>4.430</figure> lên tới <figure value=8940 unit=member measure=total>8.940 đảng viên</figure> là bước tiến lớn của Đảng bộ.",
    # --- what the verb before the number says, past nouns of other things ----------------------------------------------------------------
    "Đầu tháng 6, huyện hoàn tất đại hội nhiệm kỳ 2020-2022 ở <figure value=45 unit=party_cell measure=held_congress>45 chi bộ</figure>.",
    "Ủy ban Kiểm tra Huyện ủy đã kiểm tra việc bầu cấp ủy của <figure value=12 unit=party_cell measure=other>12 chi bộ</figure>.",
    "Chỉ tiêu năm 2021 của huyện là kết nạp <figure value=90 unit=member measure=target>90 đảng viên</figure>.",
    "Chỉ tiêu của xã là <figure value=45 unit=member measure=target>45 đảng viên</figure>.",
    # --- what is said behind the number ----------------------------------------------------------------------------------------------------
    "Có <figure value=27 unit=member measure=admitted>27 đảng viên</figure> vừa kết nạp.",
    "Có <figure value=27 unit=member measure=admitted>27 đảng viên</figure> được đứng vào hàng ngũ của Đảng trong năm nay.",
    "Dịp này, có <figure value=3 unit=committee_member measure=awarded>3 huyện ủy viên</figure> được tặng Huy hiệu 30 năm tuổi Đảng.",
    "Trong khóa này, <figure value=15 unit=committee_member measure=elected>15 huyện ủy viên</figure> được bầu lần đầu.",
    "Buổi gặp mặt có <figure value=45 unit=member measure=subset>45 đảng viên</figure> ưu tú về dự.",
    "Toàn xã có <figure value=45 unit=member rule=predicate>45 đồng chí</figure> được 50 năm tuổi Đảng.",
    # `mới có thể` (only then can) tells of no new members; organisations that were set up or went to work are all of their kind
    "Mỗi bản phải có <figure value=3 unit=member measure=total>3 đảng viên</figure> mới có thể lập chi bộ.",
    *(f"Huyện có <figure value=12 unit=party_cell measure=total>12 chi bộ</figure> {words}." for words in ["ghép đã đi vào hoạt động ổn định", "doanh nghiệp đã thành lập từ trước"]),
    # --- parts: of a stock, not of the change in the bracket; of persons, not of organisations ---------------------------------------------
    "Đảng bộ có <figure value=320 part_of=None>320 chi bộ</figure> (giảm <figure value=22 measure=decrease>22 chi bộ</figure> so với năm 2018), trong đó có <figure value=12 unit=party_cell measure=subset part_of=11>12 chi bộ</figure> quân sự.",
    "Năm 2019, huyện kết nạp <figure value=60 unit=member measure=admitted>60 đảng viên</figure>, trong đó có <figure value=12 unit=party_cell measure=total part_of=None>12 chi bộ</figure> nông thôn.",
    "Đảng bộ có <figure value=305>305 đảng viên</figure>, trong đó nữ khoảng <figure value=120 qualifier=about subject=nữ measure=subset>120</figure>.",
    "Đại hội bầu <figure value=39 unit=committee_member>39 đồng chí</figure> vào Ban Chấp hành, trong đó nữ: <figure value=9 unit=committee_member part_of=12>9</figure>, tái cử: <figure value=25 unit=committee_member part_of=12>25</figure>.",
    "Huyện kết nạp <figure value=60>60 đảng viên</figure>, trong đó có 3 đồng chí trưởng thôn.",
    # --- seats and candidates ----------------------------------------------------------------------------------------------------------------
    "Đại hội bầu <figure value=39 unit=committee_member measure=elected rule=elected>39 đại biểu</figure> vào Ban Chấp hành khóa mới.",
    "Danh sách bầu cử vào Ban Chấp hành gồm <figure value=30 unit=committee_member>30 đồng chí</figure>. Số dư là <figure value=3 unit=committee_member rule=spare measure=other subject='số dư'>3 đồng chí</figure>.",
    # --- the noun before the number, its kind and its words ------------------------------------------------------------------------------------
    "Đảng viên trẻ chiếm gần một nửa với <figure value=45 unit=member>45 đồng chí</figure>.",
    "Đến nay, số đảng viên của Đảng bộ xã là <figure value=312 unit=member rule=noun_before subject='đảng viên'>312</figure>.",
    "Đến nay, số tổ chức cơ sở đảng là <figure value=61 unit=grassroots_organization>61</figure>.",
    # --- runs: a year after a year, a place after a place, with what the sentence before says ---------------------------------------------------
    "Đảng bộ huyện có <figure value=640 measure=total>640 chi bộ</figure>. Số đảng viên mới năm 2017 là <figure value=120 unit=member measure=admitted>120</figure>, năm 2018 là <figure value=130 unit=member measure=admitted>130</figure>, năm 2019 là <figure value=140 unit=member measure=admitted>140</figure>.",
    "Đến nay, <figure value=50 measure=held_congress>50/123 chi bộ</figure> đã hoàn thành đại hội. Dẫn đầu là Đăk Hà <figure value=15 unit=party_cell measure=held_congress rule=places>15/15</figure>, Đăk Tô <figure value=12 unit=party_cell measure=held_congress>12/13</figure>.",
    "Có <figure value=45 denominator=45>45/45 chi bộ</figure> họp đủ. Số thôn đạt chuẩn văn hóa nhiều nhất là Đăk Hà 12/14, Đăk Tô 9/10.",
    # --- places of several kinds with one predicate behind the last ------------------------------------------------------------------------------
    "Xã có <figure value=4 denominator=4 measure=coverage>4/4 trường học</figure>, <figure value=12 denominator=12 unit=residential_unit measure=coverage>12/12 bản</figure> có chi bộ.",
    # --- holders: who is named in the sentence, who in the one before -------------------------------------------------------------------------------
    "Năm qua, mỗi đảng bộ kết nạp <figure value=12 scope='mỗi đảng bộ'>12 đảng viên</figure>.",
    "Hiện cả nước có trên <figure value=5200000 scope='cả nước' locality=None>5,2 triệu đảng viên</figure>.",
    "Bà Trần Thị Mơ, Phó Bí thư Huyện ủy cho biết, các tổ chức cơ sở đảng phát triển được <figure value=705 scope='Huyện ủy'>705 đảng viên</figure>.",
    "Tại Đảng bộ huyện Mai Sơn, các chi bộ đã kết nạp <figure value=52 scope='Đảng bộ huyện Mai Sơn' locality='Mai Sơn'>52 đảng viên</figure>.",
    "Quận ủy Hải Châu vừa họp. Đảng bộ quận có <figure value=1250 locality='Hải Châu' locality_source=printed>1.250 đảng viên</figure>.",
    # where one person belongs, an office, a congress hold nothing; nor do places in a list, a list cut short, a number that is no name
    "Ông Tòng Văn Sum hiện sinh hoạt tại Chi bộ xóm Phong. Đợt này có <figure value=8 scope=None>8 đảng viên</figure> được trao Huy hiệu Đảng.",
    "Ủy viên Ủy ban Kiểm tra Đảng ủy Khối Trần Văn Dũng dự lễ. Có <figure value=9 measure=awarded scope=None>9 đồng chí</figure> được nhận Huy hiệu 30 năm tuổi Đảng.",
    "Đại hội Đảng bộ huyện Mai Sơn đã thành công tốt đẹp. Cả năm có <figure value=45 measure=admitted scope=None>45 đảng viên</figure> được kết nạp.",
    "Các xã, thị trấn có <figure value=45 scope=None>45 đảng viên</figure> trẻ.",
    "Các huyện, thành, thị ủy đã kết nạp <figure value=120 scope=None>120 đảng viên</figure>.",
    "Trong năm, Chi bộ 9 đồng chí đã kết nạp <figure value=2 measure=admitted scope=None>2 đảng viên</figure>.",
    # --- periods: past a span that only leads up to now, past the day of the report, past a day to the year under review -------------------------
    "Đến ngày 31/12/2019, nhờ nỗ lực của 5 năm qua, Đảng bộ có <figure value=640 period_source=stated end=2019-12-31>640 chi bộ</figure>.",
    "Báo cáo ngày 10/6 của Huyện ủy cho biết Đảng bộ có <figure value=640 period_source=stated end=2019-12-31>640 chi bộ</figure> tính đến ngày 31/12/2019.",
    "Năm 2019, công tác kiểm tra được tăng cường. Ngày 5/6, huyện đã họp bàn. Các cấp ủy đã kiểm tra <figure value=120 period_source=context start=2019-01-01>120 đảng viên</figure>.",
    # a number printed again keeps its period, that of the last time where there are two; one behind `trong khi` has its own; the change of a stock has none
    "Năm 2018, xã kết nạp <figure value=12>12 đảng viên</figure>. Năm 2019, xã kết nạp <figure value=12>12 đảng viên</figure>. Kết nạp <figure value=12 period_source=context start=2019-01-01>12 đảng viên</figure> là cố gắng lớn.",
    "Năm 2019, huyện kết nạp <figure value=288 period_source=stated>288 đảng viên</figure>. Năm 2018 có <figure value=12 measure=disciplined start=2018-01-01>12 đảng viên</figure> bị kỷ luật. Kết nạp <figure value=288 period_source=context start=2019-01-01>288 đảng viên</figure> là cố gắng lớn.",
    "Đảng bộ kết nạp <figure value=45 measure=admitted period_source=none>45 đảng viên</figure>, trong khi năm 2018 kết nạp <figure value=60 measure=admitted period_source=stated start=2018-01-01>60 đảng viên</figure>.",
    "Năm 2019, các cấp ủy đã kiểm tra <figure value=564 period_source=stated>564 đảng viên</figure>. Số chi bộ tăng <figure value=4 unit=party_cell measure=increase period_source=none start=None>4</figure>.",
]  # fmt: skip

FINDS_NOTHING = [
    # a number that names a document, a place, a telephone, a session
    *(f"Đảng bộ gửi {name} 12." for name in ["Nghị quyết", "Chỉ thị", "Kết luận", "Quy định", "Hướng dẫn", "Kế hoạch", "Quyết định", "Thông tri", "Đề án"]),
    *(f"Theo {name} 12 đảng viên phải gương mẫu." for name in ["Nghị quyết", "Chỉ thị", "Kế hoạch", "Thông tri", "Đề án", "điều", "khoản", "mục", "chương"]),
    *(f"Ở {name} 12 đảng viên đi đầu hiến đất." for name in ["thôn", "ấp", "bản", "buôn", "làng", "khóm", "khu phố", "tổ dân phố", "tổ", "khu", "khối", "phường", "quận", "đường", "phố"]),
    *(f"Xem {name} 12 đảng viên gương mẫu." for name in ["trang", "bài", "kênh", "lớp", "lần", "kỳ", "thứ"]),
    *(f"Hỏi {name} 12 đảng viên trực." for name in ["ĐT", "điện thoại", "fax", "SĐT", "số"]),
    # `năm` is the year behind these, and five else
    *(f"Sổ sách {word} năm đảng viên trong chi bộ đều ghi." for word in ["trong", "cả", "đầu", "cuối", "giữa", "hết", "hằng", "hàng", "mỗi", "qua", "nhiều", "các", "những", "theo", "của", "suốt", "nửa"]),
    # people of other countries and bodies
    *(f"{country} có 12.000 đảng viên của đảng cầm quyền." for country in ["Thái Lan", "Hàn Quốc", "Nước Anh", "Hoa Kỳ", "Nhật Bản", "Campuchia"]),
    # an ordinal
    *(f"Gặp {word} hai đảng viên kể chuyện." for word in ["thứ", "lần", "khóa", "tháng", "quý", "số", "thôn", "ấp", "bản", "phường", "quận", "tổ", "khu phố", "điều"]),
    # other people
    *(f"Tai nạn làm 12 người {words} ở nơi Đảng bộ huyện đóng trụ sở." for words in ["chết", "bị thương", "tử vong", "mất tích", "thương vong", "nước ngoài", "nhiễm bệnh", "mắc bệnh", "bị bắt", "bị khởi tố", "nghèo", "có công", "có uy tín", "lao động"]),
    # organisations of others
    *(f"Huyện có 12 tổ chức {words}." for words in ["chính trị - xã hội", "đoàn", "hội", "công đoàn", "tín dụng", "xã hội", "kinh tế", "phi chính phủ", "quốc tế", "nước ngoài", "hành chính", "bộ máy", "cá nhân", "thanh niên", "sự nghiệp", "nghề nghiệp"]),
    # parties of other countries
    *(f"Đảng {words} có 12.000 đảng viên." for words in ["Cộng hòa", "Dân chủ", "Lao động", "Bảo thủ", "Tự do", "Xã hội", "cầm quyền ở Nhật Bản", "đối lập", "Quốc đại", "Xanh", "Nước Nga thống nhất", "Cộng sản Trung Quốc", "Cộng sản Cuba", "Cộng sản Liên Xô", "Nhân dân Campuchia"]),
    *(f"{words} có 12.000 đảng viên." for words in ["Công đảng Anh", "LDP", "CNRP", "CPP"]),
    # congresses and meetings of others
    *(f"{words} có 120 đại biểu tham dự." for words in [
        "Kỳ họp HĐND", "Kỳ họp Hội đồng nhân dân", "Phiên họp Quốc hội", "Đoàn ĐBQH", "Đại hội Công đoàn", "Đại hội Liên đoàn Lao động", "Đại hội Đoàn thanh niên", "Đại hội Đoàn TNCS", "Đại hội Tỉnh đoàn",
        "Đại hội Huyện đoàn", "Đại hội Thành đoàn", "Đại hội Hội Nông dân", "Đại hội Hội Liên hiệp Phụ nữ", "Đại hội Cựu chiến binh", "Đại hội Mặt trận", "Đại hội MTTQ", "Đại hội Hợp tác xã", "Đại hội Thi đua",
        "Hội thảo của Đảng bộ", "Tọa đàm của Đảng bộ", "Diễn đàn của Đảng bộ", "Đại hội Hội Chữ thập đỏ", "Đại hội Hội Người cao tuổi",
    ]),
    # committees of others
    *(f"{words} gồm 25 ủy viên." for words in [
        "Liên hợp quốc", "UBTVQH", "Ủy ban Thường vụ Quốc hội", "Đoàn Chủ tịch", "Liên minh Hợp tác xã", "Liên hiệp hội", "Hội đồng quản trị công ty", "Tập đoàn", "Ngân hàng", "Câu lạc bộ",
        "Ủy ban Olympic", "Ban Chấp hành Đoàn TNCS", "Ban Chấp hành Hội Nông dân", "Ban Chấp hành Công đoàn", "Ban Thường vụ Huyện đoàn", "BCH Hội Phụ nữ", "UBMTTQ huyện", "Ủy ban MTTQ huyện", "UB MTTQ huyện",
    ]),
    # a badge that is not the Party's; villages where members hold a post
    "Huyện ủy trao Huy hiệu Chiến sĩ Điện Biên cho 12 người.",
    "Xã có 12 thôn có đảng viên giữ chức trưởng thôn.",
]  # fmt: skip


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("figure", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("figure", text, published="2020-06-15")
