# ruff: noqa: E501 - a marked-up sentence stays on its line
"""Marked sentences for the officials, one for each word that a pattern or a list holds. Names are made up."""

from __future__ import annotations

import pytest

from pipeline.fold import fold
from pipeline.values.names import looks_native
from pipeline.values.offices import expanded
from tests.examples import check


def office(position: str, **columns: str) -> str:
    """`Ông Đinh Công Vượng, <official …>`: a person in apposition with an office of this position."""
    return f"<official name='Đinh Công Vượng' position='{position}'{''.join(f' {k}={v!r}' for k, v in columns.items())}>{position}</official>"


FINDS = [
    # firms of the State
    *(f"Ông Đinh Công Vượng, {office(f'Tổng Giám đốc Tổng công ty {field}')}, kể." for field in [
        "Lâm sản", "Truyền tải điện", "Khai thác công trình thủy lợi", "Quản lý bay", "Dầu khí", "Than", "Khoáng sản", "Bưu chính", "Viễn thông", "Xăng dầu", "Hóa chất", "Cao su", "Dệt may",
        "Đường sắt", "Hàng không", "Hàng hải", "Cà phê", "Lương thực", "Thuốc lá", "Giấy", "Thép", "Xi măng", "Cảng", "Thủy lợi", "Môi trường", "Cấp nước", "Lâm nghiệp", "Chè", "Điện lực",
    ]),
    *(f"Ông Đinh Công Vượng, {office(f'Giám đốc Công ty {field}')}, kể." for field in ["Xổ số", "MTV Cấp thoát nước", "Bến xe"]),
    # organisers of events
    *(f"Ông Đinh Công Vượng, {office(f'Trưởng Ban Tổ chức {event}')}, khai mạc." for event in ["Đại hội", "Hội thi", "Hội nghị", "Cuộc thi", "Giải", "Lễ hội", "Liên hoan", "Hội thao", "Hội diễn", "Hội chợ", "Hội thảo", "Ngày hội"]),
    # the unit and the body that it is part of
    *(f"Ông Đinh Công Vượng, {office(f'{unit}, {body}')}, giải thích." for unit, body in [
        ("Trưởng phòng Tổ chức", "Sở Nội vụ"), ("Trưởng phòng Tham mưu", "Công an tỉnh"), ("Trưởng phòng Chính trị", "Bộ CHQS tỉnh"), ("Trưởng khoa Nội", "Bệnh viện Đa khoa tỉnh"), ("Cục trưởng Cục Dân vận", "Tổng cục Chính trị"),
        ("Cục trưởng Cục Tác chiến", "Bộ Tổng Tham mưu"), ("Trưởng Ban Chính sách", "Tổng Liên đoàn Lao động Việt Nam"), ("Trưởng ban Dân chủ", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ]),
    # titles that stand before the field of work, the country or a person in office
    *(f"Ông Đinh Công Vượng, {office(position)}, đến dự." for position in ["Cục trưởng Thú y", "Vụ trưởng Pháp chế", "Chi cục trưởng Thủy sản", "Thứ trưởng Y tế", "Bộ trưởng Y tế"]),
    *(f"<official name='Thongsing Vongsa' title='{title}' locality='Lào'>{title} Lào</official> Thongsing Vongsa đến thăm." for title in ["Thủ tướng", "Tổng thống", "Quốc vương", "Ngoại trưởng", "Chủ tịch nước"]),
    *(f"Ông Đinh Công Vượng, {office(f'{helper} Tổng Bí thư')}, đến dự." for helper in ["Trợ lý", "Thư ký", "Cố vấn", "Đặc phái viên"]),
    # words of a title
    *(f"Ông Đinh Công Vượng, {office(f'Phó Chủ tịch {kind} HĐND tỉnh')}, chủ tọa." for kind in ["Thường trực", "chuyên trách", "phụ trách", "thứ nhất", "lâm thời", "danh dự"]),
    "Ông Đinh Công Vượng, " + office("Ủy viên không chuyên trách Ủy ban Kiểm tra Tỉnh ủy") + ", dự.",
    # how the levels are called and abbreviated
    *(f"Ông Đinh Công Vượng, <official name='Đinh Công Vượng' locality='Hòa Thuận' level={level}>Chủ tịch UBND {word} Hòa Thuận</official>, ký." for word, level in [
        ("huyện", "district"), ("quận", "district"), ("thị xã", "district"), ("xã", "commune"), ("phường", "commune"), ("thị trấn", "commune"), ("đặc khu", "commune"), ("TX", "district"), ("H.", "district"), ("P.", "commune"), ("TT.", "commune"),
    ]),
    *(f"Ông Đinh Công Vượng, <official name='Đinh Công Vượng' level=village>Trưởng {word} 4</official>, kể." for word in ["thôn", "bản", "ấp", "buôn", "xóm", "khóm", "khu phố", "khu dân cư"]),
    "Ông Đinh Công Vượng, <official name='Đinh Công Vượng' level=village>Tổ trưởng TDP 4</official>, kể.",
    # former and new holders
    *(f"{word} Bí thư Tỉnh ủy Đinh Công Vượng đến dự.".replace(f"{word} Bí thư Tỉnh ủy", f"<official name='Đinh Công Vượng' status={status}>{word} Bí thư Tỉnh ủy</official>") for word, status in [("Nguyên", "former"), ("Cựu", "former"), ("Cố", "former"), ("Tân", "current")]),
    # several offices of one person
    *(f"Ông Đinh Công Vượng, {office('Bí thư Chi bộ')} {joint} {office('Trưởng thôn')}, kể." for joint in ["và", "kiêm", "đồng thời là", "kiêm giữ chức", "đồng thời kiêm", "và nay là"]),
    # honorifics
    *(f"{title} Thích Minh Đạo, <official name='Thích Minh Đạo' position='Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh'>Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh</official>, giảng." for title in ["HT", "TT", "ĐĐ", "Hòa thượng", "Thượng tọa", "Đại đức"]),
    *(f"{title} Đinh Công Vượng, {office('Giám đốc Sở Y tế')}, kể." for title in ["BS", "TS", "ThS", "PGS", "GS", "Bác sĩ", "Ông", "Anh", "Cụ", "Thầy"]),
    *(f"{title} Hà Thị Lụa, <official name='Hà Thị Lụa' honorific='{title.lower()}'>Chủ tịch Hội Nông dân huyện</official>, kể." for title in ["Cô", "Bà", "Chị", "Bác sĩ"]),
    # the words between a person and an office
    *(f"Ông Đinh Công Vượng, {insert}, {office('Trưởng thôn 3')}, kể.".replace("position='Trưởng thôn 3'", "position='Trưởng thôn'") for insert in [
        "sinh năm 1961", "SN 1961", "quê Hà Nam", "trú xã Bờ Y", "thường trú xã Bờ Y", "dân tộc Mường", "đảng viên", "61 tuổi", "cán bộ hưu trí", "người Mường", "thầy thuốc ưu tú", "nhà giáo", "thạc sĩ", "anh hùng lao động",
    ]),
    # persons who hold one office together
    *(f"{count} giữ chức <official name='Hà Văn Lịch'><official name='Sùng A Vàng'>Phó Chủ tịch UBND tỉnh</official></official> là: Sùng A Vàng, Hà Văn Lịch." for count in ["2 người", "Hai người", "Các ông", "2 nhân sự", "2 cán bộ", "2 vị", "2 cá nhân", "Các đồng chí"]),
    *(f"Dự có các đồng chí <official name='Hà Văn Lịch'><official name='Sùng A Vàng'>Phó Bí thư Tỉnh ủy</official></official>{word}: Sùng A Vàng, Hà Văn Lịch." for word in ["", " gồm", " là", " khác", " khác gồm", " còn lại", " còn lại gồm", " gồm có", " bao gồm", " mới"]),
    # offices that lasted
    *(f"Ông Sùng A Vàng sinh năm 1961. Từ năm 2015 {until}, ông là <official name='Sùng A Vàng' status=current>Bí thư Huyện ủy</official>." for until in ["đến nay", "- nay", "đến hiện nay"]),
    # offices that are told by one word
    *(f"{office_} Đinh Công Vượng đến dự.".replace(office_, f"<official name='Đinh Công Vượng'>{office_}</official>") for office_ in [
        "Tổng Kiểm toán Nhà nước", "Thẩm phán TAND tỉnh", "Kiểm sát viên VKSND tỉnh", "Đại sứ Việt Nam tại Lào", "Tổng Thanh tra Chính phủ", "Chánh án TAND tỉnh", "Thống đốc Ngân hàng Nhà nước", "Chỉ huy phó Ban CHQS huyện",
    ]),
    # units of the army give their body to the office before
    *(f"Thiếu tá Đinh Công Vượng, <official name='Đinh Công Vượng' position='{rank} {unit}'>{rank} {unit}</official>, kể." for rank, unit in [
        ("Trung đoàn trưởng", "Trung đoàn 66"), ("Lữ đoàn trưởng", "Lữ đoàn 234"), ("Sư đoàn trưởng", "Sư đoàn 10"), ("Tiểu đoàn trưởng", "Tiểu đoàn 4"), ("Hải đội trưởng", "Hải đội 2"), ("Tham mưu trưởng", "Quân khu 5"),
    ]),
    "Thầy Đinh Công Vượng, <official name='Đinh Công Vượng'>Hiệu phó Trường THPT Bờ Y</official>, kể.",
    *(f"Ông Đinh Công Vượng, {office(f'Trưởng Ban Chỉ đạo {task}')}, kể." for task in ["phòng chống lụt bão tỉnh", "bảo vệ rừng tỉnh"]),
    *(f"Ông Đinh Công Vượng, {office(f'Giám đốc Trung tâm {task}')}, kể." for task in ["kiểm soát bệnh tật", "bảo vệ rừng", "chăm sóc sức khỏe", "xúc tiến du lịch", "phục vụ hành chính công", "điều phối giống"]),
    # an opening that tells of an office before the person
    *(f"{opening} <official name='Đinh Công Vượng'>Bí thư Huyện ủy</official>, ông Đinh Công Vượng đã làm nhiều việc." for opening in ["Với cương vị", "Trên cương vị", "Ở cương vị"]),
    # names with the usual middle names
    *(f"<official name='Đỗ {middle} Lạng'>Bí thư Huyện ủy</official> Đỗ {middle} Lạng đến dự." for middle in ["Văn", "Đình", "Đức", "Hữu", "Xuân", "Quang", "Ngọc", "Minh", "Thanh", "Công", "Quốc", "Thế", "Tiến", "Bá", "Duy"]),
]  # fmt: skip

FINDS_NOTHING = [
    # firms that are private
    *(f"Ông Đinh Công Vượng, Giám đốc {firm}, kể." for firm in ["Công ty TNHH Hoàng Vượng", "Công ty Cổ phần Bánh kẹo Hoàng Vượng", "Doanh nghiệp tư nhân Hoàng Vượng"]),
    # `ông`, `bà` within another word
    *(f"Trưởng thôn nói về {word} Đinh Công Vượng." for word in ["ông chủ", "ông trùm", "ông nội", "ông ngoại", "ông cụ", "bà con", "bà mẹ", "bà cụ", "ông lão"]),
    # an office of another person, whose kin this one is
    *(f"Ông Đinh Công Vượng, {kin} Bí thư Huyện ủy, bị bắt." for kin in ["cha", "con trai", "người nhà", "chồng", "kẻ tự xưng", "một người tự xưng là"]),
    # streets, schools, prizes with the name of a person
    *(f"Đoàn về thăm {name} Đinh Công Vượng, Bí thư Huyện ủy dặn dò." for name in ["đường", "phố", "trường", "trường ĐH", "trường THPT", "trường THCS", "nơi trao học bổng", "lễ trao giải", "cầu", "bệnh viện", "hầm", "sông", "núi", "đảo", "chợ", "đèo"]),
]  # fmt: skip


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("official", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("official", text, published="2020-06-15")


@pytest.mark.parametrize(
    ("short", "written"),
    [
        ("MTTQ", "mặt trận tổ quốc"), ("MTTQVN", "mặt trận tổ quốc việt nam"), ("UBMTTQ", "ủy ban mặt trận tổ quốc"), ("ĐBQH", "đại biểu quốc hội"), ("TX", "thị xã"), ("TP", "thành phố"),
        ("UBKT", "ủy ban kiểm tra"), ("LĐLĐ", "liên đoàn lao động"), ("LHPN", "liên hiệp phụ nữ"), ("CCB", "cựu chiến binh"), ("CHQS", "chỉ huy quân sự"), ("BĐBP", "bộ đội biên phòng"), ("TAND", "tòa án nhân dân"),
        ("VKSND", "viện kiểm sát nhân dân"), ("KSND", "kiểm sát nhân dân"), ("GD", "giáo dục"),
        ("UV", "ủy viên"), ("BTV", "ban thường vụ"), ("Q", "quận"), ("P", "phường"), ("X", "xã"),
    ],
)  # fmt: skip
def test_abbreviations(short: str, written: str) -> None:
    assert expanded(short) == fold(written)


@pytest.mark.parametrize(
    "particle", ["a", "y", "u", "h'", "k'", "ha", "ka", "ya", "rơ", "r'", "kr", "cil", "ma", "lơ", "kơ", "pi", "tou", "jơ", "da"]
)
def test_particles_of_the_highlands(particle: str) -> None:
    assert looks_native([particle, "mlô"])
