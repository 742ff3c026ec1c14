# ruff: noqa: E501 - a marked-up sentence stays on its line
"""Marked sentences for the bodies, places and terms of offices, and for what an office takes from the words around it. Names are made up."""

from __future__ import annotations

import pytest

from tests.examples import check

FINDS = [
    # `tdp` in small letters is no word of a level: the office ends before it
    "Ông Đinh Công Vượng, <official name='Đinh Công Vượng' position='tổ trưởng'>tổ trưởng</official> tdp 2, kể.",
    # --- bodies -------------------------------------------------------------------------------------------------------------------------------
    # councils side by side under one title are two offices, in any order
    "Ông Lê Văn Khang, <official position='Phó Chủ tịch UBND xã'><official position='Phó Chủ tịch MTTQ xã'>Phó Chủ tịch</official> MTTQ, UBND xã</official>, dự.",
    # a unit, a comma and the office that it is part of
    "Ông Lê Văn Khang, <official position='Trưởng phòng Tổng hợp, Văn phòng Tỉnh ủy' level='province'>Trưởng phòng Tổng hợp, Văn phòng Tỉnh ủy</official>, nêu.",
    # and what is read behind that office goes on: `của`, a level word, a place
    "Ông Lê Văn Khang, <official position='Trưởng khoa Nội, Bệnh viện Đa khoa của huyện' locality='Đăk Tô'>Trưởng khoa Nội, Bệnh viện Đa khoa của huyện Đăk Tô</official>, kể.",
    # the place of a cell, also behind `của`
    "Ông A Vượng, <official position='Bí thư của Chi bộ' locality='Đăk Rơ Wa' level='village'>Bí thư của Chi bộ Đăk Rơ Wa</official>, kể.",
    # the first body tells the level, unless a later one is of the centre
    "Ông Lê Văn Khang, <official position='Giám đốc Trung tâm Y tế huyện thuộc Sở Y tế' level='district'>Giám đốc Trung tâm Y tế huyện thuộc Sở Y tế</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Phó Bí thư Đảng ủy khối các cơ quan Trung ương' level='central'>Phó Bí thư Đảng ủy khối các cơ quan Trung ương</official>, nêu.",
    # a body of every level behind one that has none: the place tells the level
    "Ông Lê Văn Khang, <official locality='Gia Lai' level='province'>Giám đốc Bệnh viện Đa khoa thuộc Công an Gia Lai</official>, kể.",
    # where a deputy was elected is no part of the office
    "Ông Lê Văn Khang, <official position='đại biểu HĐND tỉnh'>đại biểu HĐND tỉnh</official> đơn vị số 5, nêu.",
    "Ông Lê Văn Khang, <official position='đại biểu HĐND tỉnh'>đại biểu HĐND tỉnh</official> đơn vị bầu cử số 2, nêu.",
    "Bà Hà Thị Lụa, <official position='đại biểu Quốc hội' locality='None' level='central'>đại biểu Quốc hội</official> thuộc Đoàn đại biểu Quốc hội tỉnh Bắc Giang, nêu.",
    # the level word behind a body with `ở`
    "Ông Lê Văn Khang, <official position='Phó phòng ở Viện KSND tỉnh' locality='Bình Định' level='province'>Phó phòng ở Viện KSND tỉnh Bình Định</official>, nêu.",
    # a province whose name begins like a country, and a term behind it
    "Ông Lê Văn Khang, <official position='Trưởng Đoàn ĐBQH' locality='Lào Cai' term='khóa XIV'>Trưởng Đoàn ĐBQH của Lào Cai</official> khóa XIV, nêu.",
    # Việt Nam is no foreign country
    "<official name='Lê Văn Khang' position='Thủ tướng Việt Nam' level='central' locality='None'>Thủ tướng Việt Nam</official> Lê Văn Khang lên đường.",
    "Ông Lê Văn Khang, <official position='Phó Tổng cục trưởng Tổng cục Đường bộ Việt Nam' level='central'>Phó Tổng cục trưởng Tổng cục Đường bộ Việt Nam</official>, nêu.",
    # --- names of bodies ------------------------------------------------------------------------------------------------------------------------
    # a text that ends inside a name or right behind it
    "Ông Lê Văn Khang, <official position='Trưởng phòng Quản lý các'>Trưởng phòng Quản lý các</official>",
    "Cô Lê Thị Khánh, <official position='Hiệu trưởng Trường THPT Bờ Y'>Hiệu trưởng Trường THPT Bờ Y</official>",
    "Ông Đinh Công Vượng, <official position='Cục trưởng Cục Xuất bản'>Cục trưởng Cục Xuất bản</official>,",
    # a comma is inside the name where capitals follow and the list ends in `và` and a capital that begins nothing new
    "Ông Đinh Công Vượng, <official position='Cục trưởng Cục Xuất bản, In ấn và Phát hành'>Cục trưởng Cục Xuất bản, In ấn và Phát hành</official>, nêu.",
    "Ông Đinh Công Vượng, <official position='Cục trưởng Cục Xuất bản'>Cục trưởng Cục Xuất bản</official>, nhà thơ và Hội viên danh dự, đọc thơ.",
    "Ông Đinh Công Vượng, <official position='Cục trưởng Cục Xuất bản'>Cục trưởng Cục Xuất bản</official>, Dịch giả và Tiến sĩ văn học, kể.",
    # a unit in small letters, and where it is
    "Ông Lê Văn Khang, <official position='Trưởng phòng bảo dưỡng ở Bệnh viện Đa khoa tỉnh'>Trưởng phòng bảo dưỡng ở Bệnh viện Đa khoa tỉnh</official>, kể.",
    # `và` right behind the head goes on to somebody else
    "Ông Lê Văn Khang, <official position='Trưởng phòng'>Trưởng phòng</official> và cán bộ, chuyên viên cùng dự.",
    "Ông Lê Văn Khang, <official position='Giám đốc Sở Thể thao'>Giám đốc Sở Thể thao</official> và Huyện đoàn Đăk Tô trao quà.",
    # a full stop inside an abbreviation does not end the name of a board
    "Ông Lê Văn Khang, <official position='Trưởng Ban Chỉ đạo T.Ư phòng chống thiên tai'>Trưởng Ban Chỉ đạo T.Ư phòng chống thiên tai</official>, nêu.",
    # the level word that ends it tells the level
    "Ông Lê Văn Khang, <official position='Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh' level='province'>Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh</official>.",
    # `và` right behind a comma does not go on with what the board fights
    "Ông Lê Văn Khang, <official position='Trưởng Ban Chỉ đạo chống buôn lậu'>Trưởng Ban Chỉ đạo chống buôn lậu</official>, và gia đình, dự.",
    # a comma within what the board fights, told by the word before it or by the one behind it
    "Ông Lê Văn Khang, <official organization='Ban Chỉ đạo phòng chống tham nhũng, buôn lậu tỉnh' level='province'>Phó Trưởng Ban Chỉ đạo phòng chống tham nhũng, buôn lậu tỉnh</official>, nêu.",
    "Ông Lê Văn Khang, <official organization='Ban Chỉ đạo phòng cháy, cứu nạn tỉnh' locality='Kon Tum'>Phó Trưởng Ban Chỉ đạo phòng cháy, cứu nạn tỉnh Kon Tum</official>, nêu.",
    # --- places -----------------------------------------------------------------------------------------------------------------------------------
    # the larger unit in brackets belongs to the phrase, brackets and all
    "Ông Lê Văn Khang, <official locality='Đăk Tô'>Chủ tịch UBND huyện Đăk Tô (tỉnh Kon Tum)</official>, nêu.",
    # a committee of a district bears the name of its town
    "<official name='A Phong' position='Bí thư Huyện ủy' locality='Plei Kần' level='district'>Bí thư Huyện ủy Plei Kần</official> A Phong nêu.",
    # one capital is a name; the closing quotation mark is no part of it
    "Dòng chữ ‘ông Lê Văn Khang, <official position='Chủ tịch UBND xã' locality='K'>Chủ tịch UBND xã K</official>’ bị xóa.",
    # --- terms ------------------------------------------------------------------------------------------------------------------------------------
    # several terms, but no date or fraction behind them
    "Ông Lê Văn Khang, <official term='khóa XI và XII'>đại biểu Quốc hội</official> các khóa XI và XII, kể.",
    "Ông Lê Văn Khang, <official term='khóa XV'>Bí thư Huyện ủy</official> khóa XV và 2/3 số ủy viên được bầu lại.",
    "Ông Lê Văn Khang, <official term='khóa 11'>đại biểu HĐND tỉnh</official> khóa 11, 12/5 về dự.",
    # a term at the end of the text
    "Ông Lê Văn Khang, <official term='nhiệm kỳ XV'>Bí thư Đảng ủy xã</official> nhiệm kỳ XV",
    # a dash behind the year begins something else
    "<official name='Hà Thị Lụa' position='Chủ tịch Hội Nông dân xã' term='nhiệm kỳ 2023'>Chủ tịch Hội Nông dân xã</official> nhiệm kỳ 2023 - bà Hà Thị Lụa - kể.",
    # --- what an office takes from the words around it -----------------------------------------------------------------------------------------------
    # a bare Phó Bí thư beside the chair of a city's administration is of the Thành ủy
    *(f"Ông Lê Văn Khang, <official organization='Thành ủy' locality='Kon Tum'>Phó Bí thư</official>, <official position='Chủ tịch UBND {city}'>Chủ tịch UBND {city} Kon Tum</official>, nêu." for city in ["TP", "thành phố"]),
    # a bare Bí thư beside the chair of a town's administration is of the Thị ủy
    "Ông Lê Văn Khang, <official organization='Thị ủy' locality='Ba Đồn' level='district'>Bí thư</official>, <official organization='UBND TX'>Chủ tịch UBND TX Ba Đồn</official>, kể.",
    # a seat in a committee is of the level of the administration behind it; the head of an institute has the body printed with the next office
    "Ông Lê Văn Khang, <official position='Ủy viên Ban Thường vụ' level='district'>Ủy viên Ban Thường vụ</official>, <official level='district'>Phó Chủ tịch UBND huyện</official>, kể.",
    "Ông Lê Văn Khang, <official organization='Viện Nghiên cứu Bông'>Viện trưởng</official>, <official organization='Trung tâm Giống, Viện Nghiên cứu Bông'>Giám đốc Trung tâm Giống, Viện Nghiên cứu Bông</official>, kể.",
    # the body that one leads is printed with its place; a cell's, a committee's place is that of the one named before
    "Hội đồng thẩm định tỉnh Kon Tum do ông Lê Văn Khang làm <official organization='Hội đồng thẩm định tỉnh' locality='Kon Tum' locality_source='printed'>Chủ tịch</official> đã họp.",
    "Chi bộ thôn Tân Phú có 12 đảng viên. <official organization='Chi bộ' locality='thôn Tân Phú' locality_source='document'>Bí thư Chi bộ</official> Lê Văn Khang kể.",
    "Đảng bộ xã Tam An có 12 chi bộ. <official organization='Đảng ủy xã' locality='Tam An' locality_source='document' level='commune'>Bí thư</official> Lê Văn Khang kể.",
    # a council without its level is that of the committee named before, not of a department
    "Dự lễ có <official locality='Đăk Tô'>Bí thư Huyện ủy Đăk Tô</official> Lê Văn Khang. <official locality='Kon Tum'>Giám đốc Sở Nội vụ tỉnh Kon Tum</official> Trần Văn Bình phát biểu. "
    "<official position='Phó Chủ tịch HĐND' locality='Đăk Tô' level='district'>Phó Chủ tịch HĐND</official> Nguyễn Văn Hùng kết luận.",
    # the delegation is named up to its members
    "Đoàn kiểm tra của Huyện ủy gồm năm đồng chí do ông Lê Văn Khang làm <official name='Lê Văn Khang' organization='Đoàn kiểm tra của Huyện ủy'>Trưởng đoàn</official> đến xã.",
    # who heads a list of delegations, behind a long opening
    "Sáng 26/6, tại trụ sở Tỉnh ủy, trong khuôn khổ chương trình làm việc với các địa phương khu vực Tây Nguyên về công tác cán bộ và xây dựng Đảng, "
    "Đoàn kiểm tra của Bộ Chính trị, Đoàn công tác của Bộ Y tế do ông Lê Văn Khang làm <official organization='Đoàn kiểm tra của Bộ Chính trị, Đoàn công tác của Bộ Y tế'>Trưởng đoàn</official> đã đến tỉnh.",
    # a bare Phó ban is of the board whose head was named before
    "Ông Lê Văn Khang, <official name='Lê Văn Khang'>Trưởng Ban Dân vận Tỉnh ủy</official>, dự. <official name='Hà Thị Lụa' organization='Ban Dân vận Tỉnh ủy'>Phó ban</official> Hà Thị Lụa phát biểu.",
    # a printed place goes before one that was taken from around; of two printed ones the first stays
    "Văn phòng UBND tỉnh Lào Cai thông báo, <official name='Hà Thị Lụa' position='Phó Chủ tịch UBND tỉnh' locality='Lào Cai' locality_source='printed'>Phó chủ tịch</official> Hà Thị Lụa đã ký công văn. "
    "Bà Hà Thị Lụa, Phó Chủ tịch UBND tỉnh Lào Cai, đi kiểm tra.",
    "Bà Y Lan, <official name='Y Lan' locality='thôn 3, xã Đăk Kan' n_mentions='2'>Trưởng thôn 3, xã Đăk Kan</official>, nói. Trưởng thôn 3 Y Lan kể thêm.",
    # the place of a district is not that of a provincial office in the same list
    "Dự có ông Lê Văn Khang, <official locality='Đăk Tô'>Bí thư Huyện ủy Đăk Tô</official>; ông Hà Văn Lịch, <official name='Hà Văn Lịch' locality='None' level='province'>Giám đốc Sở Y tế</official>.",
    # the Đảng ủy before the chair of a commune in one list is that commune's
    "Dự có ông Lê Văn Khang, <official position='Bí thư Đảng ủy' locality='Bờ Y' locality_source='document' level='commune'>Bí thư Đảng ủy</official>; "
    "ông Hà Văn Lịch, <official locality='Bờ Y' locality_source='printed'>Chủ tịch UBND xã Bờ Y</official>.",
    # a Front without its level is that of the chair named before
    "Dự có <official locality='Đăk Tô'>Chủ tịch Ủy ban MTTQ huyện Đăk Tô</official> Lê Văn Khang. "
    "<official position='Phó Chủ tịch Ủy ban MTTQ' locality='Đăk Tô' level='district' locality_source='document'>Phó Chủ tịch Ủy ban MTTQ</official> Trần Văn Bình nêu.",
    # --- whose office it is -----------------------------------------------------------------------------------------------------------------------------
    # of the offices between two persons the last is of the second
    "Dự có Lê Văn Khang, <official name='Lê Văn Khang'>Bí thư Huyện ủy</official>, <official name='Trần Văn Đông'>Chủ tịch UBND huyện</official> Trần Văn Đông.",
    "Dự có Lê Văn Khang, <official name='Lê Văn Khang'>Bí thư Huyện ủy</official>, <official name='Lê Văn Khang'>Chủ tịch HĐND huyện</official> và <official name='Trần Văn Đông'>Chủ tịch UBND huyện</official> Trần Văn Đông.",
    # who has an office already is given one of those before the next person only where `và` parts them
    "Ông Lê Văn Khang, <official name='Lê Văn Khang'>Bí thư Huyện ủy</official>, dự. Ông Lê Văn Khang, <official name='Lê Văn Khang'>Chủ tịch HĐND huyện</official> và "
    "<official name='Trần Văn Đông'>Chủ tịch UBND huyện</official> Trần Văn Đông tặng hoa.",
    "Ông Lê Văn Khang, <official name='Lê Văn Khang'>Bí thư Huyện ủy</official>, dự. Thay mặt ông Lê Văn Khang, <official name='Trần Văn Đông'>Phó Bí thư Huyện ủy</official>, "
    "<official name='Trần Văn Đông'>Chủ tịch UBND huyện</official> Trần Văn Đông tặng hoa.",
    # a verb of removal right before the office ends it; another verb of the past does not
    "HĐND huyện miễn nhiệm <official name='Lê Văn Khang' status='former'>Chủ tịch UBND huyện</official> Lê Văn Khang vì vi phạm.",
    "Bà Hà Thị Lụa từng giúp việc <official name='Lê Văn Khang' status='current'>Bí thư Tỉnh ủy</official> Lê Văn Khang.",
    # `trước khi` ends what follows it only where something was told before
    "Trước khi được bổ nhiệm <official name='Lê Văn Khang' status='current'>Giám đốc Sở Y tế</official>, ông Lê Văn Khang công tác ở huyện.",
    # the person behind an office that was held for years
    "Giữ chức <official name='Y Lan' position='Bí thư Chi bộ'>Bí thư Chi bộ</official> đã 10 năm, bà Y Lan luôn gương mẫu.",
    # a country holds the chair of ASEAN, a person its other offices
    "Ông Lê Văn Khang đảm nhận chức <official name='Lê Văn Khang' position='Tổng Thư ký ASEAN'>Tổng Thư ký ASEAN</official>.",
    # an office that lasted until the end of a year or month
    "Ông Lê Văn Khang giữ chức <official status='former'>Giám đốc Sở Nội vụ</official> đến cuối năm 2011.",
    # what one is now, behind a `;`
    "Ông Lê Văn Khang sinh năm 1972; quê Hưng Yên; nay giữ chức <official name='Lê Văn Khang' status='current'>Giám đốc Sở Nội vụ</official>.",
    # one more office behind `đồng thời giữ chức` is told like the first
    "Ông Lê Văn Khang, <official rule='after_name'>Phó Bí thư Huyện ủy Đăk Tô</official>, đồng thời giữ chức <official rule='after_name' locality='Đăk Tô' locality_source='printed'>Chủ tịch UBND huyện</official>, kể.",
    # other posts between an office that ends and its holder
    "Công bố quyết định thôi giữ chức <official name='Lê Văn Khang' status='former'>Giám đốc Sở Nội vụ</official> và các chức vụ khác đối với ông Lê Văn Khang.",
    # whom one once wrote to, which is no step of a career
    "Ông Lê Văn Khang, <official name='Lê Văn Khang' position='Trưởng thôn'>Trưởng thôn 4</official>, kể. Ông từng gửi nhiều đơn kiến nghị đến Bí thư Huyện ủy Đăk Tô, rồi về quê.",
    # a plural word between the verbs and the office: one of several
    "Ông Lê Văn Khang được bầu làm một trong hai đồng chí <official name='Lê Văn Khang' position='Phó Bí thư Huyện ủy'>Phó Bí thư Huyện ủy</official>.",
    # a few words between the verb and the office
    "Ông Lê Văn Khang được bầu vào vị trí quan trọng <official name='Lê Văn Khang'>Chủ tịch UBND huyện</official>.",
    # a cell that bears a village's name is of no district, whatever else bears the name; a person's name of the highlands is none
    "Bà Hà Thị Lụa, <official position='Bí thư Chi bộ' locality='Tân Phú' level='village'>Bí thư Chi bộ Tân Phú</official>, kể.",
    "<official name='A Thút' position='Bí thư Chi bộ' locality='Kon Rờ Bàng' level='village'>Bí thư Chi bộ Kon Rờ Bàng</official> A Thút đi từng nhà.",
    "<official name='A Thút' position='Bí thư Chi bộ' locality='None'>Bí thư Chi bộ</official> A Thút đi từng nhà.",
    "Bà Hà Thị Lụa, <official position='Bí thư Chi bộ Công an huyện' locality='Tân Phú' level='district'>Bí thư Chi bộ Công an huyện Tân Phú</official>, kể.",
    "<official name='U Nhân' position='Bí thư Chi bộ' locality='None'>Bí thư Chi bộ</official> U Nhân vận động bà con.",
    # a unit of a central office, and of a department in small letters
    "Ông Lê Văn Khang, <official position='Vụ trưởng Vụ Nông nghiệp, Văn phòng Chính phủ'>Vụ trưởng Vụ Nông nghiệp, Văn phòng Chính phủ</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Cục trưởng Cục Chống tham nhũng, Thanh tra Chính phủ'>Cục trưởng Cục Chống tham nhũng, Thanh tra Chính phủ</official>, nêu.",
    "Ông Lê Văn Khang, <official position='phó trưởng phòng Quản lý đất, sở Nội vụ'>phó trưởng phòng Quản lý đất, sở Nội vụ</official>, nêu.",
    # a chamber of a court
    "Ông Lê Văn Khang, <official title='Phó Chánh tòa' organization='tòa hình sự TAND tỉnh' locality='Gia Lai'>Phó Chánh tòa hình sự TAND tỉnh Gia Lai</official>, nêu.",
    # the city behind a board, with a full stop
    "Ông Lê Văn Khang, <official locality='TP.HCM' level='province'>Trưởng Ban Chỉ đạo 35 TP.HCM</official>, nêu.",
    # the delegation of a deputy before the name
    "<official name='Lê Văn Khang' position='Đại biểu Quốc hội'>Đại biểu Quốc hội</official> thuộc đoàn Bắc Giang Lê Văn Khang chất vấn.",
    # the number of its area belongs to a body's name, the province behind it is the place
    "Ông Lê Văn Khang, <official position='Giám đốc Kho bạc Nhà nước khu vực X' locality='None'>Giám đốc Kho bạc Nhà nước khu vực X</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Giám đốc Bảo hiểm xã hội khu vực 12'>Giám đốc Bảo hiểm xã hội khu vực 12</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Chi cục trưởng Chi cục Thuế khu vực XVI'>Chi cục trưởng Chi cục Thuế khu vực XVI</official>, nêu.",
    "<official name='Lê Văn Khang' position='Chánh án TAND khu vực 2' locality='Nghệ An'>Chánh án TAND khu vực 2 - Nghệ An</official> Lê Văn Khang chủ tọa.",
    "Ông Lê Văn Khang, <official position='Viện trưởng VKSND khu vực 5' locality='Nghệ An'>Viện trưởng VKSND khu vực 5, tỉnh Nghệ An</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Giám đốc Kho bạc Nhà nước'>Giám đốc Kho bạc Nhà nước</official> khu vực miền núi, nêu.",
    "Ông Lê Văn Khang, <official position='Phó Viện trưởng VKSND cấp cao' locality='Đà Nẵng'>Phó Viện trưởng VKSND cấp cao tại Đà Nẵng</official>, nêu.",
    # a branch of a bank of the State is none of a private firm
    "Ông Lê Văn Khang, <official position='Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh' locality='Kon Tum'>Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh Kon Tum</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Giám đốc Chi nhánh Ngân hàng Chính sách xã hội tỉnh'>Giám đốc Chi nhánh Ngân hàng Chính sách xã hội tỉnh</official>, nêu.",
    # two countries that are friends
    "Bà Hà Thị Lụa, <official position='Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh' locality='Nghệ An'>Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Nghệ An</official>, dự.",
    "Bà Hà Thị Lụa, <official position='Chủ tịch Hội Hữu nghị Campuchia - Việt Nam'>Chủ tịch Hội Hữu nghị Campuchia - Việt Nam</official>, dự.",
    # units of border posts, with and without the word for them; a coordinating office whose field has a word that is a verb elsewhere
    "Thiếu tá Lê Văn Khang, <official position='Đội trưởng vận động quần chúng Đồn Biên phòng Ia O'>Đội trưởng vận động quần chúng Đồn Biên phòng Ia O</official>, kể.",
    "Thiếu tá Lê Văn Khang, <official title='Đội trưởng' organization='Đội vận động quần chúng Đồn Biên phòng Ia O'>Đội trưởng Đội vận động quần chúng Đồn Biên phòng Ia O</official>, kể.",
    "Thiếu tá Lê Văn Khang, <official title='Phó Đồn trưởng nghiệp vụ' organization='Đồn Biên phòng Ia O'>Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Ia O</official>, kể.",
    "Ông Lê Văn Khang, <official position='Phó Chánh Văn phòng Điều phối nông thôn mới tỉnh' locality='Nghệ An'>Phó Chánh Văn phòng Điều phối nông thôn mới tỉnh Nghệ An</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Chánh Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh'>Chánh Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh</official>, nêu.",
    # a comma inside the name of a Party body, and a unit of a command
    "Ông Lê Văn Khang, <official position='Phó Bí thư Đảng ủy MTTQ, các đoàn thể Trung ương' level='central'>Phó Bí thư Đảng ủy MTTQ, các đoàn thể Trung ương</official>, dự.",
    "Ông Lê Văn Khang, <official position='Chỉ huy trưởng Ban Chỉ huy BĐBP, Bộ CHQS tỉnh' locality='Lào Cai'>Chỉ huy trưởng Ban Chỉ huy BĐBP, Bộ CHQS tỉnh Lào Cai</official>, dự.",
    # a Party committee is of the firm or school, not of its council
    "Ông Lê Văn Khang, <official organization='Đảng ủy Tổng công ty Lương thực miền Nam'>Bí thư Đảng ủy</official>, <official organization='Hội đồng thành viên Tổng công ty Lương thực miền Nam'>Chủ tịch Hội đồng thành viên Tổng công ty Lương thực miền Nam</official>, dự.",
    "Ông Lê Văn Khang, <official organization='Đảng ủy Trường Đại học Vinh'>Bí thư Đảng ủy</official>, <official organization='Hội đồng trường Trường Đại học Vinh'>Chủ tịch Hội đồng trường Trường Đại học Vinh</official>, dự.",
    # the Party group of an administration has its level and place
    "Tại Kon Tum: ông Lê Văn Khang, <official position='Bí thư Ban cán sự đảng' locality='Kon Tum' level='province'>Bí thư Ban cán sự đảng</official>, <official locality='Kon Tum'>Chủ tịch UBND tỉnh</official>.",
    # the place that heads a list of persons, though the text named another before
    "Lãnh đạo tại tỉnh Lâm Đồng: Đinh Công Vượng, <official locality='Lâm Đồng'>Chủ tịch UBND tỉnh</official>. Lãnh đạo tại An Giang: Hà Văn Lịch, <official locality='An Giang'>Phó Chủ tịch UBND tỉnh</official>.",
    # larger units in one bracket
    "Chị Hà Thị Lụa, <official locality='thôn 4 (xã Hải Hòa, TP Cẩm Phả)'>Trưởng thôn 4 (xã Hải Hòa, TP Cẩm Phả)</official>, kể.",
    # the term behind a bracket that tells a new unit from the old one
    "Ông Lê Văn Khang, <official locality='Lào Cai' term='nhiệm kỳ 2020-2025'>Phó Bí thư Tỉnh ủy Lào Cai</official> (mới) nhiệm kỳ 2020-2025, dự.",
    # one verb gives, or takes, several offices, each to its own person
    "Thủ tướng phê chuẩn kết quả bầu chức vụ <official name='Lê Văn Khang' status=current>Chủ tịch UBND tỉnh</official> đối với ông Lê Văn Khang và chức vụ <official name='Hà Thị Lụa' status=current>Phó Chủ tịch UBND tỉnh</official> đối với bà Hà Thị Lụa.",
    "HĐND tỉnh miễn nhiệm chức danh <official name='Lê Văn Khang' status=former>Ủy viên UBND tỉnh</official> đối với ông Lê Văn Khang; chức danh <official name='Hà Thị Lụa' status=former>Trưởng Ban Pháp chế HĐND tỉnh</official> đối với bà Hà Thị Lụa.",
    "Miễn nhiệm chức vụ <official name='Lê Văn Khang' status=former>Ủy viên UBND tỉnh</official> đối với ông Lê Văn Khang, <official name='Lê Văn Khang' status=former>nguyên Giám đốc Công an tỉnh</official> và miễn nhiệm <official name='Hà Thị Lụa' status=former>đại biểu HĐND tỉnh</official> đối với bà Hà Thị Lụa.",
    # a list that commas part ends before the `;` with someone who has an office of his own; one that `;` parts does not
    "Dự có các đồng chí <official name='Hà Văn Lịch' status=former><official name='Đinh Công Vượng' status=former>nguyên Bí thư Tỉnh ủy</official></official>: Đinh Công Vượng, Hà Văn Lịch; Lê Văn Khang, <official name='Lê Văn Khang' status=former>nguyên Chủ tịch UBND tỉnh</official>.",
    "Các <official name='Lê Văn Khang'><official name='Hà Văn Lịch'><official name='Đinh Công Vượng'>Phó Bí thư Tỉnh ủy</official></official></official>: Đinh Công Vượng; Hà Văn Lịch; Lê Văn Khang, <official name='Lê Văn Khang'>Chủ tịch UBND tỉnh</official>.",
    # an office that a verb gives to the person behind it
    "<official name='Lê Văn Khang' locality='Long An'>Chủ tịch UBND tỉnh Long An</official> được chỉ định là ông Lê Văn Khang.",
    "<official name='Hà Thị Lụa'>Bí thư Huyện ủy</official> mới được bầu là bà Hà Thị Lụa.",
    # a rank between two offices; a seat in the Secretariat is none in the Central Committee
    "Ông Lê Văn Khang là <official position='Ủy viên T.Ư' term='khóa XII'>Ủy viên T.Ư</official> khóa XII, <official position='Ủy viên Ban Bí thư T.Ư Đảng'>Ủy viên Ban Bí thư T.Ư Đảng</official>, thượng tướng, <official position='Tư lệnh Quân khu 5'>Tư lệnh Quân khu 5</official>.",
    # units of the army, each part of the next
    "Đại úy Lê Văn Khang, <official position='Chính trị viên Đại đội 1, Tiểu đoàn 304, Trung đoàn 24'>Chính trị viên Đại đội 1, Tiểu đoàn 304, Trung đoàn 24</official>, kể.",
    "Thượng tá Lê Văn Khang, <official position='Đồn trưởng Đồn Biên phòng Ia O, BĐBP tỉnh' locality='Gia Lai'>Đồn trưởng Đồn Biên phòng Ia O, BĐBP tỉnh Gia Lai</official>, kể.",
    # abbreviated bodies of the State
    *(f"Ông Lê Văn Khang, <official locality='Kon Tum' position='Giám đốc {body}'>Giám đốc {body} Kon Tum</official>, nêu." for body in ["CDC", "CDC tỉnh", "KBNN tỉnh", "BVĐK tỉnh", "BQL dự án tỉnh"]),
    # the Youth Union's centre, whose word is also a family name
    "<official name='Lê Văn Khang' position='Bí thư T.Ư Đoàn'>Bí thư T.Ư Đoàn</official> Lê Văn Khang dự.",
    # a term in capitals is no place; a word that begins like a body and a place is part of a name
    "Ông Lê Văn Khang, <official position='Chủ tịch HĐND huyện' locality='None' term='Khóa XX'>Chủ tịch HĐND huyện</official> Khóa XX, nêu.",
    "Ông Lê Văn Khang, <official position='Chủ tịch Ủy ban Hòa bình và Đoàn kết Lào'>Chủ tịch Ủy ban Hòa bình và Đoàn kết Lào</official>, dự.",
    # areas of the coast guard; a branch of an office of the State
    "Đại tá Lê Văn Khang, <official position='Tư lệnh Vùng Cảnh sát biển 3'>Tư lệnh Vùng Cảnh sát biển 3</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Giám đốc Chi nhánh Văn phòng đăng ký đất đai huyện'>Giám đốc Chi nhánh Văn phòng đăng ký đất đai huyện</official>, nêu.",
    # what someone did while he held the office is told of the past, what he did since he has it is not
    *(f"Đất bị bán {when} ông Lê Văn Khang {word} <official name='Lê Văn Khang' status=former>Chủ tịch UBND xã</official>." for when, word in [("khi", "còn làm"), ("thời", "làm"), ("lúc", "đang là"), ("hồi", "giữ chức")]),
    *(f"Xã đổi mới {when} ông Lê Văn Khang làm <official name='Lê Văn Khang' status=current>Chủ tịch UBND xã</official>." for when in ["từ khi", "sau khi"]),
    # the subject of a degree is nobody whom `bà` could mean
    "Bà Hà Thị Lụa - <official name='Hà Thị Lụa'>Bí thư Huyện ủy</official>. Có trình độ tiến sĩ Vật lý. Bà là <official name='Hà Thị Lụa'>đại biểu HĐND tỉnh</official>.",
    # the head of the State is another than the head of the party; the centre of a union is the union itself
    "Ông Khamtay Siphandon, <official position='Chủ tịch Đảng'>nguyên Chủ tịch Đảng</official>, <official position='Chủ tịch nước' locality='CHDCND Lào'>Chủ tịch nước CHDCND Lào</official>, dự.",
    "Bà Hà Thị Lụa, <official position='Phó Chủ tịch Hội LHPN Việt Nam'>Phó Chủ tịch Trung ương Hội</official>, dự. Phó Chủ tịch Hội LHPN Việt Nam Hà Thị Lụa trao quà.",
    # where one is sent has the office that is printed without its body, or with the first word of it
    *(f"Điều động ông Lê Văn Khang, <official organization='Sở Tài chính'>Phó Giám đốc Sở Tài chính</official> đến nhận công tác tại Sở Nội vụ, giữ chức vụ <official organization='Sở Nội vụ' status=current>{office}</official>." for office in ["Phó Giám đốc", "Phó Giám đốc Sở"]),
    "Điều động ông Lê Văn Khang về nhận nhiệm vụ tại Ban Dân vận Tỉnh ủy, bổ nhiệm giữ chức <official organization='Ban Dân vận Tỉnh ủy'>Phó Trưởng ban</official>.",
    # Việt Nam is VN in some papers; a comma inside a committee's name; committees of funerals
    "Ông Lê Văn Khang, <official position='Phó chủ nhiệm Tổng cục Chính trị Quân đội nhân dân VN' level='central'>Phó chủ nhiệm Tổng cục Chính trị Quân đội nhân dân VN</official>, dự.",
    "Bà Hà Thị Lụa, <official position='Chủ tịch Hội LHPN VN' level='central'>Chủ tịch Hội LHPN VN</official>, dự.",
    "Ông Lê Văn Khang, <official position='Trưởng Ban Chính sách, chiến lược Trung ương'>Trưởng Ban Chính sách, chiến lược Trung ương</official>, dự.",
    "Giám đốc Sở Nội vụ dự. Ông Lê Văn Khang làm <official position='Trưởng ban lễ tang'>Trưởng ban lễ tang</official>.",
    # a name that is a place too, behind an office of several
    "Các <official name='Hà Văn Lịch'><official name='Mai Sơn'>Phó Chủ tịch UBND tỉnh</official></official>: Mai Sơn, Hà Văn Lịch.",
    "2 <official name='Hà Văn Lịch'><official name='Đinh Công Vượng'>Phó Chủ tịch UBND tỉnh</official></official> mới là các ông Đinh Công Vượng, Hà Văn Lịch.",
    # a hyphen without spaces before `nguyên`; a delegation of the head of the State
    "Dự có các đồng chí: Hà Văn Lịch-<official name='Hà Văn Lịch' status=former>nguyên Chủ tịch UBND tỉnh</official>; Đinh Công Vượng-<official name='Đinh Công Vượng' status=current>Phó Chủ tịch UBND tỉnh</official>.",
    "Dẫn đầu Đoàn Chủ tịch nước là đồng chí Hà Thị Lụa, <official name='Hà Thị Lụa'>Phó Chủ tịch nước</official>.",
    # two capitals behind a village's office, where its holder stands beside, are the village; a person where nobody else is there
    "<official name='Lê Văn Ba' position='Trưởng thôn' locality='thôn Hà Lũy'>Trưởng thôn Hà Lũy</official>, ông Lê Văn Ba chia sẻ.",
    "Ông Lê Văn Bình, <official name='Lê Văn Bình' position='Trưởng thôn' locality='thôn Đào Xá'>Trưởng thôn Đào Xá</official>, kể.",
    "Bà Lê Thị Dung (<official name='Lê Thị Dung' position='Trưởng bản' locality='bản Hà Nậm'>Trưởng bản Hà Nậm</official>) kể.",
    "<official name='Lê An' position='Trưởng thôn'>Trưởng thôn</official> Lê An kể.",
    "<official name='Lê Văn Em' position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official> Lê Văn Em, <official name='Hà Lũy' position='Trưởng thôn'>Trưởng thôn</official> Hà Lũy cùng dự.",
    # who acts for another does not hold the other's office
    "Thừa ủy quyền của Chủ tịch nước, <official name='Lê Văn Mười'>Bí thư Tỉnh ủy Kon Tum</official> Lê Văn Mười trao Huân chương.",
    "Thay mặt Chủ tịch UBND tỉnh, <official name='Lê Văn Tám' position='Phó Chủ tịch UBND tỉnh'>Phó Chủ tịch UBND tỉnh</official> Lê Văn Tám phát biểu.",
    "Thừa lệnh Chủ tịch UBND huyện, <official name='Lê Văn Ba' position='Chánh Văn phòng HĐND và UBND huyện'>Chánh Văn phòng HĐND và UBND huyện</official> Lê Văn Ba ký.",
    "Thay mặt <official name='Lê Văn An'>Bí thư Tỉnh ủy</official> Lê Văn An, <official name='Lê Văn Tám'>Phó Bí thư Tỉnh ủy</official> Lê Văn Tám phát biểu.",
    "Theo <official name='Lê Văn An'>Bí thư Tỉnh ủy</official>, <official name='Lê Văn An'>Chủ tịch HĐND tỉnh</official> Lê Văn An, việc này quan trọng.",
]  # fmt: skip

FINDS_NOTHING = [
    # what is only supposed
    "Giả sử ông Lê Văn Khang trở thành Chủ tịch UBND tỉnh, nhiều người sẽ mừng.",
    # who works for the holder of an office; whom the people may elect
    "Đồng chí Lê Văn Khang được phân công phụ trách công việc chung của Giám đốc Sở Nội vụ.",
    "Hội nghị thống nhất giới thiệu để nhân dân trong xã tín nhiệm bầu làm Chủ tịch UBND xã đối với ông Lê Văn Khang.",
    # a group of firms between the body and a bare title
    "Giám đốc Sở Y tế dự. Tập đoàn Hoa Mai ủng hộ 100 triệu đồng. Giám đốc Hà Văn Lịch trao quà.",
    # an abbreviation is a body in capitals only
    "Ông Lê Văn Khang, Phó Giám đốc bv huyện, kể.",
    # a branch of a private bank
    "Ông Lê Văn Khang, Giám đốc Chi nhánh Công ty TNHH Hoàng Vượng tỉnh Kon Tum, kể.",
    # who only has a quality is not elected to anything
    "Giám đốc Sở Y tế được xác định là người vi phạm, ông Lê Văn Khang nói.",
    # a teacher who works at a school has a class, not the school
    "Thầy Lê Văn Khang công tác tại Trường THCS Bờ Y, được phân công làm chủ nhiệm lớp 9.",
    # a text that ends in an apostrophe
    "Dự lễ có Chủ tịch UBND xã K’",
]  # fmt: skip


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("official", marked, published="2020-06-15")


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("official", text, published="2020-06-15")
