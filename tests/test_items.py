# ruff: noqa: E501 - a marked-up sentence stays on its line
"""Marked sentences for the row of items that a sentence becomes, the persons behind it, and the ways from an office to a person. Names are made up."""

from __future__ import annotations

import pytest

from pipeline.extraction import process
from tests.examples import check, run


def held(position: str, *names: str, printed: str = "", **columns: str) -> str:
    """An office as printed, marked once for each of the persons that hold it, in their order."""
    attributes = "".join(f" {column}={value!r}" for column, value in {"position": position, **columns}.items())
    marked = printed or position
    for name in names:
        marked = f"<official name='{name}'{attributes}>{marked}</official>"
    return marked


FINDS = [
    # --- items -----------------------------------------------------------------------------------------------------------
    # a number word makes the office one of several persons
    f"Sáu {held('Phó Giám đốc Sở Y tế', 'Hà Văn Lịch', 'Lý Thị Mỵ', 'Đỗ Văn Mạnh', 'Bùi Thị Nga', 'Vũ Văn Quý', 'Mai Văn Tám', rule='collective')}: "
    "Hà Văn Lịch, Lý Thị Mỵ, Đỗ Văn Mạnh, Bùi Thị Nga, Vũ Văn Quý, Mai Văn Tám.",
    # `ông cụ` is a word of its own, not the `ông` who was named before
    f"{held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô')} Hà Văn Lịch đến thăm. Ông cụ hàng xóm giữ chức Trưởng thôn 4 suốt mười năm.",
    # `HT`, `TT`, `ĐĐ` are monks only before `Thích`: nobody new is named behind the second office
    f"Ông Hà Văn Lịch, {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô')}; "
    f"{held('Chủ tịch UBND huyện', 'Hà Văn Lịch')}, kiểm tra HT chiếu sáng đường phố.",
    # `anh` before a title in small letters is an address, which says nothing of the honorific
    f"Hà Văn Lịch, anh {held('bí thư Đoàn xã', 'Hà Văn Lịch', printed='bí thư Đoàn xã Bờ Y', honorific='None')}, kể.",
    # a full stop behind an abbreviated honorific
    f"Chiều nay, BS. Hà Lịch, {held('Giám đốc Sở Y tế', 'Hà Lịch', honorific='bs')}, phát biểu.",
    # an item of a list that begins with an office
    f"- {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', rule='before_name')} Hà Văn Lịch phát biểu.",
    # in capitals a name with THỊ has four syllables
    f"{held('BÍ THƯ HUYỆN ỦY', 'TRẦN THỊ HỒNG HẠNH', printed='BÍ THƯ HUYỆN ỦY ĐĂK TÔ')} TRẦN THỊ HỒNG HẠNH DỰ LỄ KHAI GIẢNG",
    # an organisation ends the name, where the mark between two sentences is missing
    f"Chiều 3/6, {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô')} Hà Văn Lịch MTTQ huyện tặng 20 suất quà.",
    # who took the picture, where the mark between is missing
    f"{held('Giám đốc Sở Nội vụ', 'Lê An')} Lê An Ảnh: Minh Tuấn",
    # a name that ends in the words of an honorific
    f"Vũ Đại Đức, {held('Bí thư Huyện ủy', 'Vũ Đại Đức', printed='Bí thư Huyện ủy Đăk Tô')}, phát biểu.",
    # a full name of one word, with a small letter behind the particle; with an office before or behind it
    f"{held('Trưởng thôn', 'K’brăng', printed='Trưởng thôn 4')} K’brăng kể lại.",
    f"Ông K’Lăng, {held('Bí thư Đảng ủy xã', 'K’Lăng')}, {held('Chủ tịch UBND xã', 'Hà Văn Lịch', printed='Chủ tịch UBND xã Bờ Y')} Hà Văn Lịch cùng dự.",
    # --- persons ---------------------------------------------------------------------------------------------------------
    # a name without its family name is the longer name that it ends
    f"Bà Thanh Hải, {held('Bí thư Đảng ủy xã', 'Nguyễn Thanh Hải', printed='Bí thư Đảng ủy xã Ea Tul', variants='Thanh Hải')}, kể. Bà Nguyễn Thanh Hải được bầu làm "
    f"{held('Chủ tịch UBND xã', 'Nguyễn Thanh Hải', printed='Chủ tịch UBND xã Ea Tul')}.",
    # a full name of two syllables behind `Ông` is no short form; those behind it are counted
    f"{held('Bí thư Tỉnh ủy', 'Tô Lâm', n_mentions='3', variants='Lâm')} Tô Lâm dự lễ. Ông Tô Lâm trao quà. Ông Lâm chúc mừng.",
    # a given name that is a word of address too
    f"Bà Nguyễn Thị Chị nuôi bò. Dân quý đồng chí Chị. Hôm nay, đồng chí Chị, {held('Bí thư Chi bộ thôn', 'Nguyễn Thị Chị', printed='Bí thư Chi bộ thôn 4', variants='Chị')}, nhận bằng khen.",
    # --- the sentence ----------------------------------------------------------------------------------------------------
    # words of where a person is now stand between name and office
    f"Ông Hà Văn Lịch, hiện sống ở xã Bờ Y, {held('Chủ tịch Hội Cựu chiến binh xã', 'Hà Văn Lịch')}, kể.",
    # `đồng chí` behind a `;` is one more person, where those listed before have no address
    f"Dự có các {held('Phó Chủ tịch UBND tỉnh', 'Hà Văn Lịch', 'Vũ Văn Quý', printed='Phó Chủ tịch UBND tỉnh Kon Tum')}: Hà Văn Lịch; Vũ Văn Quý; "
    f"đồng chí Bùi Thị Nga, {held('Giám đốc Sở Y tế', 'Bùi Thị Nga')}.",
    # an office behind a `;` is nobody's, where another person follows
    f"Dự có ông Hà Văn Lịch, {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô')}; Chánh Văn phòng UBND tỉnh Kon Tum; bà Bùi Thị Nga.",
    # what one was before being elected is over
    f"Trước khi được bầu làm {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', rule='appoint', status='current')}, "
    f"ông Hà Văn Lịch là {held('Phó Chủ tịch UBND huyện', 'Hà Văn Lịch', rule='appoint', status='former')}.",
    # `trước đó` tells of an appointment that lasts, else of an office that is over
    f"Trước đó, ông Hà Văn Lịch được Tỉnh ủy giao làm {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', status='current')}.",
    f"Trước đó, ông Hà Văn Lịch giữ chức {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', status='former')}.",
    # those who are given an office: one, and several behind a plural word
    f"Tỉnh ủy trao quyết định bổ nhiệm {held('Phó Giám đốc Sở Y tế', 'Hà Văn Lịch', 'Bùi Thị Nga', 'Lý Thị Mỵ', rule='appoint')} cho ông Hà Văn Lịch và các bà Bùi Thị Nga, Lý Thị Mỵ.",
    # `đối với` is looked for over less than 25 words: here 24
    f"UBND tỉnh miễn nhiệm chức vụ {held('Phó Giám đốc Sở Y tế', 'Hà Văn Lịch', status='former')}, căn cứ quy định hiện hành và nguyện vọng của bản thân, "
    "theo kết luận của cuộc họp giao ban vào đầu tháng sáu, đối với ông Hà Văn Lịch.",
    # `lần lượt`: what follows is said of all those listed
    f"Các ông Hà Văn Lịch; Vũ Văn Quý; Mai Văn Tám lần lượt được bầu làm {held('Phó Chủ tịch UBND tỉnh', 'Hà Văn Lịch', 'Vũ Văn Quý', 'Mai Văn Tám', printed='Phó Chủ tịch UBND tỉnh Kon Tum')}.",
    # `cùng` joins names as `và` does
    f"Dự có các {held('Phó Chủ tịch UBND tỉnh', 'Hà Văn Lịch', 'Vũ Văn Quý', printed='Phó Chủ tịch UBND tỉnh Kon Tum')} Hà Văn Lịch cùng Vũ Văn Quý.",
    # within a list a person has his own office too; a plural word begins another list
    f"Dự có các {held('Ủy viên Ban Thường vụ Tỉnh ủy', 'Hà Văn Lịch', 'Vũ Văn Quý')}: Hà Văn Lịch, {held('Trưởng Ban Tổ chức Tỉnh ủy', 'Vũ Văn Quý', rule='before_name')} Vũ Văn Quý.",
    f"Dự có các {held('Phó Chủ tịch UBND tỉnh', 'Hà Văn Lịch', 'Vũ Văn Quý', printed='Phó Chủ tịch UBND tỉnh Kon Tum')}: Hà Văn Lịch, Vũ Văn Quý; các ông Mai Văn Tám, Đỗ Văn Mạnh.",
    # --- sentence after sentence -----------------------------------------------------------------------------------------
    # steps of a career: all but the last are over, `đồng chí … sau đó`, `nhiệm kỳ` begin one
    f"Đồng chí Hà Văn Lịch sinh năm 1970. Đồng chí Hà Văn Lịch sau đó được bầu làm {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', status='former')} năm 2010. "
    f"Năm 2013, đồng chí được bầu làm {held('Phó Chủ tịch HĐND tỉnh', 'Hà Văn Lịch', status='former')}. Năm 2015, đồng chí được bầu làm {held('Phó Bí thư Tỉnh ủy', 'Hà Văn Lịch', status='current')}.",
    f"Năm 2008, ông Hà Văn Lịch được bầu làm {held('Chủ tịch UBND huyện', 'Hà Văn Lịch', printed='Chủ tịch UBND huyện Sa Thầy', status='former')}. "
    f"Nhiệm kỳ 2010-2015, ông được bầu làm {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', status='former')}. "
    f"Sau đó, ông được bầu làm {held('Phó Chủ tịch HĐND tỉnh', 'Hà Văn Lịch', status='former')}. Năm 2018, ông được bầu làm {held('Phó Bí thư Tỉnh ủy', 'Hà Văn Lịch', status='current')}.",
    # an office that began long ago and lasts
    f"Kể từ ngày 1/7/1998, đồng chí Hà Văn Lịch giữ chức {held('Bí thư Huyện ủy', 'Hà Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô', status='current')}.",
    # `ông` is the person of six sentences before
    "Ông Hà Văn Lịch xuống thôn từ sáng sớm. Trời mưa to. Đường trơn. Nước suối dâng cao. Bà con lo lắng. Nhiều nhà phải dời đi. "
    f"Ông mới được bầu làm {held('Chủ tịch UBND xã', 'Hà Văn Lịch', printed='Chủ tịch UBND xã Bờ Y')}.",
    # a line break within a name, where the line is a long one
    f"Ngày 3/6, huyện mở hội nghị.\nTại buổi lễ trao quyết định được tổ chức sáng nay, {held('Bí thư Huyện ủy', 'Lê Văn Lịch', printed='Bí thư Huyện ủy Đăk Tô')} Lê\nVăn Lịch đã phát biểu.",
    # a list goes on in the next lines, with a mark, a bracket or nothing behind the name
    f"Các {held('Phó Chủ tịch UBND tỉnh', 'Hà Văn Lịch', 'Vũ Văn Quý', 'Mai Văn Tám', printed='Phó Chủ tịch UBND tỉnh Kon Tum', rule='collective')}:\n"
    "- Đồng chí Hà Văn Lịch;\n- Đồng chí Vũ Văn Quý (sinh năm 1980)\n- Đồng chí Mai Văn Tám\nHội nghị bế mạc vào chiều cùng ngày.",
]

FINDS_NOTHING = [
    # a single syllable is a short form, and nobody was named before
    "Đồng chí Hưng, Bí thư Huyện ủy Đăk Tô, phát biểu.",
    # who is proposed holds nothing yet, over a word or a plural word between
    "Ban Thường vụ giới thiệu thêm ông Hà Văn Lịch giữ chức Phó Chủ tịch UBND tỉnh Kon Tum.",
    "Tỉnh ủy đề nghị bổ nhiệm hai đồng chí Hà Văn Lịch giữ chức Giám đốc Sở Y tế, Vũ Văn Quý phụ trách công tác hành chính.",
    # behind a `;` another person comes
    "Dự lễ có những cán bộ từng giữ chức Bí thư Huyện ủy Đăk Tô; về thăm xã còn có ông Hà Văn Lịch.",
    # 25 words before `đối với`
    "UBND tỉnh miễn nhiệm chức vụ Phó Giám đốc Sở Y tế, căn cứ quy định hiện hành và nguyện vọng của bản thân, "
    "theo kết luận của cuộc họp giao ban vào giữa đầu tháng sáu, đối với ông Hà Văn Lịch.",
    # `ông` is nobody of seven sentences before
    "Ông Hà Văn Lịch xuống thôn từ sáng sớm. Trời mưa to. Đường trơn. Nước suối dâng cao. Bà con lo lắng. Nhiều nhà phải dời đi. Xe cứu hộ đến nơi. "
    "Ông mới được bầu làm Chủ tịch UBND xã Bờ Y.",
    # a short line ends what it says: no name goes on behind it
    "Ngày 3/6, Tỉnh ủy Kon Tum tổ chức hội nghị sơ kết công tác sáu tháng đầu năm tại thành phố.\nDự lễ có Bí thư Huyện ủy Đăk Tô Lê\nVăn Lịch tặng quà.",
]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("official", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("official", text, published="2020-06-15")


@pytest.mark.parametrize(("far", "found"), [(4000, ["Hà Văn Lịch"]), (4001, [])])
def test_a_short_form_looks_back_over_4000_characters(far: int, found: list[str]) -> None:
    """`far` counts from the blank before the given name to the short form."""
    before, after = "Hà Văn Lịch trồng cà phê", "ông Lịch được bầu làm Bí thư Chi bộ thôn 4."
    filler = far - len(" Lịch trồng cà phê") - len("ông ")
    text = before + " và chăm vườn".ljust(filler - 2, "à") + ". " + after
    assert [getattr(row, "name", None) for row in run(text, "2020-06-15").found["officials"]] == found


def test_a_given_name_that_is_a_word_of_address_behind_one() -> None:
    # read as a person named before, it leaves nothing of `Ông Cụ`
    assert run("Theo Ông Cụ, việc này khó. Chiều 3/6, đồng chí Cụ, Bí thư Huyện ủy Đăk Tô, phát biểu.", "2020-06-15").found["officials"] == []


def test_a_person_of_a_sentence_before_is_not_left_out_of_this_one() -> None:
    text = "Sau mười năm gắn bó với bà con vùng sâu, vùng xa, nhiều khó khăn, ông Hà Văn Lịch đã quen việc. Ông là Bí thư Chi bộ thôn 4."
    article = process(text, reasons=True)
    assert [getattr(row, "name", None) for row in article.found["officials"]] == ["Hà Văn Lịch"]
    assert article.left_out == []


def test_what_is_left_out_of_a_sentence() -> None:
    """With reasons, a name is noted where its sentence gives it no office, and no other name."""
    article = process("Bí thư Huyện ủy Đăk Tô Hà Văn Lịch thăm bà Bùi Thị Nga.", reasons=True)
    assert article.left_out is not None
    noted = {article.text[left.start : left.end]: left.reason for left in article.left_out if left.kind == "official"}
    assert noted == {"Bùi Thị Nga": "a name to which its sentence gives no office"}
