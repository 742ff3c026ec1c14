# ruff: noqa: E501 - a marked-up sentence stays on its line
"""Officials: persons with an office, marked in invented sentences. Names and numbers are made up; provinces are real."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.find.officials import OfficialMention
from tests.examples import check, run

FINDS = [
    # --- names -----------------------------------------------------------------------------------------------------------
    # three syllables, office before
    "<official name='Lê Văn Bình' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official> Lê Văn Bình chủ trì hội nghị.",
    # four syllables, a woman
    "<official name='Nguyễn Thị Hồng Hạnh' position='Phó Bí thư Tỉnh ủy'>Phó Bí thư Tỉnh ủy</official> Nguyễn Thị Hồng Hạnh phát biểu.",
    # two syllables
    "<official name='Tô Lâm' position='Tổng Bí thư'>Tổng Bí thư</official> Tô Lâm gửi lẵng hoa chúc mừng.",
    # five syllables, two family names
    "<official name='Lương Nguyễn Minh Quang Huy' position='Chủ tịch UBND tỉnh'>Chủ tịch UBND tỉnh</official> Lương Nguyễn Minh Quang Huy kết luận.",
    # Ba Na and Xơ Đăng
    "Đồng chí A Vượng - <official name='A Vượng' position='Phó Bí thư Huyện ủy'>Phó Bí thư Huyện ủy</official> kiểm tra thực địa.",
    "Đồng chí Y Ngọc, <official name='Y Ngọc' position='Ủy viên Ban Thường vụ Tỉnh ủy'>Ủy viên Ban Thường vụ Tỉnh ủy</official>, tham dự.",
    "đồng chí U Minh - <official name='U Minh' position='Trưởng Ban Dân vận Tỉnh ủy'>Trưởng Ban Dân vận Tỉnh ủy</official> phát biểu",
    # Ê Đê and Mnông
    "Ông Y Bhin Niê Kđăm, <official name='Y Bhin Niê Kđăm' position='Phó Chủ tịch HĐND huyện'>Phó Chủ tịch HĐND huyện</official>, cho biết.",
    "Bà H’Lan Kbuôr, <official name='H’Lan Kbuôr' position='Chủ tịch Hội LHPN xã' locality='Ea Tu'>Chủ tịch Hội LHPN xã Ea Tu</official>, vui mừng.",
    "<official name='Y Sơn Êban' position='Trưởng buôn'>Trưởng buôn</official> Y Sơn Êban vận động bà con.",
    # Gia Rai
    "Ông Rơ Châm Lâm - <official name='Rơ Châm Lâm' position='Phó Chủ tịch UBND xã'>Phó Chủ tịch UBND xã</official> thông tin.",
    "Đồng chí Siu Hương, <official name='Siu Hương' position='Trưởng Đoàn ĐBQH tỉnh'>Trưởng Đoàn ĐBQH tỉnh</official>, tiếp xúc cử tri.",
    "đồng chí Ksor Nham, <official name='Ksor Nham' position='Chủ tịch Ủy ban MTTQ Việt Nam tỉnh'>Chủ tịch Ủy ban MTTQ Việt Nam tỉnh</official>",
    # Cơ Ho
    "Đồng chí K’ Mák, <official name='K’ Mák' position='Phó Bí thư Thường trực Huyện ủy'>Phó Bí thư Thường trực Huyện ủy</official>, dự lễ.",
    "Ông K’Brêu - <official name='K’Brêu' position='Bí thư Chi bộ'>Bí thư Chi bộ</official> chia sẻ.",
    "Ông Ya Loan, <official name='Ya Loan' position='Trưởng thôn'>Trưởng thôn</official>, kể.",
    # Mông
    "Ông Giàng A Páo, <official name='Giàng A Páo' position='Trưởng bản' locality='bản Háng Gàng, xã Lao Chải'>"
    "Trưởng bản Háng Gàng, xã Lao Chải</official>, đi từng nhà.",
    "Đồng chí Vừ Bá Xử - <official name='Vừ Bá Xử' position='Bí thư Đảng ủy xã'>Bí thư Đảng ủy xã</official> cho hay.",
    "Đồng chí Sùng A Hồng, <official name='Sùng A Hồng' position='Bí thư Huyện ủy' locality='Mù Cang Chải'>Bí thư Huyện ủy Mù Cang Chải</official>.",
    # Thái, Mường, Tày
    "Ông Lò Văn Pánh, <official name='Lò Văn Pánh' position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official>, khẳng định.",
    "<official name='Quàng Thị Xuân' position='Phó Chủ tịch HĐND tỉnh'>Phó Chủ tịch HĐND tỉnh</official> Quàng Thị Xuân chủ trì.",
    "Đồng chí Nông Quốc Thành, <official name='Nông Quốc Thành' position='Bí thư Huyện ủy'>Bí thư Huyện ủy</official>, phát biểu.",
    # Khmer, Chăm
    "Ông Thạch Sa Rinh, <official name='Thạch Sa Rinh' position='Trưởng Ban Dân tộc tỉnh' locality='Sóc Trăng'>"
    "Trưởng Ban Dân tộc tỉnh Sóc Trăng</official>, thăm chùa.",
    "Ông Danh Phước, <official name='Danh Phước' position='Phó Giám đốc Sở Nội vụ'>Phó Giám đốc Sở Nội vụ</official>, cho biết.",
    "Đồng chí Sơn Minh Hải, <official name='Sơn Minh Hải' position='Phó Chủ nhiệm Ủy ban Dân tộc'>Phó Chủ nhiệm Ủy ban Dân tộc</official>, làm việc.",
    # a person called like a village or a province
    "Đồng chí Hà Ban - <official name='Hà Ban' position='Chủ tịch HĐND tỉnh'>Chủ tịch HĐND tỉnh</official> khai mạc.",
    "Ông Võ Thái Nguyên, <official name='Võ Thái Nguyên' position='Giám đốc Sở Tài chính'>Giám đốc Sở Tài chính</official>, báo cáo.",
    # foreign names
    "<official name='Bounnhang Vorachith' position='Chủ tịch nước' locality='Lào' level='other'>Chủ tịch nước Lào</official> Bounnhang Vorachith thăm Việt Nam.",
    "<official name='Emmanuel Macron' position='Tổng thống' locality='Pháp'>Tổng thống Pháp</official> Emmanuel Macron đến Hà Nội.",
    "<official name='Vương Nghị' position='Bộ trưởng Ngoại giao Trung Quốc'>Bộ trưởng Ngoại giao Trung Quốc</official> Vương Nghị hội đàm.",
    "Ông Khamphet Siphandon, <official name='Khamphet Siphandon' position='Phó Tỉnh trưởng tỉnh' locality='Attapeu'>"
    "Phó Tỉnh trưởng tỉnh Attapeu</official>, cảm ơn.",
    "<official name='Hun Sen' position='Thủ tướng' locality='Campuchia'>Thủ tướng Campuchia</official> Hun Sen gửi thư.",
    # a bonze, whose honorific is no office
    "Thượng tọa Thích Minh Đạo, <official name='Thích Minh Đạo' position='Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh' honorific='thượng tọa'>"
    "Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh</official>, phát biểu.",
    # in capitals inside a sentence
    "Đồng chí TRẦN VĂN KHOA, <official name='TRẦN VĂN KHOA' position='Bí thư Đảng ủy'>Bí thư Đảng ủy</official>, đọc diễn văn.",
    # a whole line in capitals
    "<official name='LÊ VĂN TÁM' position='BÍ THƯ TỈNH ỦY'>BÍ THƯ TỈNH ỦY</official> LÊ VĂN TÁM THĂM XÃ BIÊN GIỚI",
    # the same person in two spellings: one row, a variant
    "Đồng chí A Vin - <official name='A Vin' position='Bí thư Huyện ủy' variants='AVin' n_mentions='2'>Bí thư Huyện ủy</official> dự. Đồng chí AVin đề nghị.",
    # short forms later: counted, never new persons
    "Ông Lê Văn Hưng, <official name='Lê Văn Hưng' position='Chủ tịch UBND xã' variants='Hưng' n_mentions='3'>Chủ tịch UBND xã</official>, nói. "
    "Ông Hưng cho biết. Theo ông Hưng, dân đồng tình.",
    # the honorific as printed, in small letters
    "Đồng chí Lê Văn Bình, <official name='Lê Văn Bình' honorific='đồng chí'>Bí thư Huyện ủy</official>, dự.",
    "Đại tá Phan Văn Lực, <official name='Phan Văn Lực' honorific='đại tá' position='Giám đốc Công an tỉnh'>Giám đốc Công an tỉnh</official>, chỉ đạo.",
    "Bà Hồ Thị Lan, <official name='Hồ Thị Lan' honorific='bà'>Chủ tịch Hội Nông dân huyện</official>, trao quà.",
    "TS Đỗ Minh Quân, <official name='Đỗ Minh Quân' honorific='ts'>Viện trưởng Viện Nghiên cứu lập pháp</official>, phân tích.",
    # --- offices of the Party ---------------------------------------------------------------------------------------------
    "Đồng chí Lê An Khang, <official position='Ủy viên Bộ Chính trị' level='central'>Ủy viên Bộ Chính trị</official>, "
    "<official position='Thường trực Ban Bí thư'>Thường trực Ban Bí thư</official>, dự.",
    "đồng chí Lê An Khang, <official position='Ủy viên dự khuyết Trung ương Đảng' title='Ủy viên dự khuyết' organization='Trung ương Đảng'>"
    "Ủy viên dự khuyết Trung ương Đảng</official>",
    "Đồng chí Lê An Khang, <official position='Ủy viên BCH Trung ương Đảng' level='central'>Ủy viên BCH Trung ương Đảng</official>, "
    "<official position='Bí thư Thành ủy' locality='Hải Phòng' level='province'>Bí thư Thành ủy Hải Phòng</official>.",
    "Đồng chí Lê An Khang, <official title='Tỉnh ủy viên' organization='Tỉnh ủy' level='province'>Tỉnh ủy viên</official>, "
    "<official position='Bí thư Thị ủy' locality='An Khê' level='district'>Bí thư Thị ủy An Khê</official>.",
    "Ông Lê An Khang, <official title='Đảng ủy viên' organization='Đảng ủy'>Đảng ủy viên</official>, "
    "<official position='Phó Chủ tịch UBND phường' level='commune'>Phó Chủ tịch UBND phường</official>.",
    "Đồng chí Lê An Khang - <official position='Trưởng Ban Tổ chức Trung ương' title='Trưởng Ban' organization='Ban Tổ chức Trung ương'>"
    "Trưởng Ban Tổ chức Trung ương</official> phát biểu.",
    "Đồng chí Lê An Khang - <official position='Phó Trưởng Ban Thường trực Ban Nội chính Tỉnh ủy' title='Phó Trưởng Ban Thường trực'>"
    "Phó Trưởng Ban Thường trực Ban Nội chính Tỉnh ủy</official> dự.",
    "Đồng chí Lê An Khang - <official position='Chủ nhiệm Ủy ban Kiểm tra Huyện ủy' locality='Sa Thầy'>Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Sa Thầy</official>.",
    "Đồng chí Lê An Khang - <official position='Chánh Văn phòng Tỉnh ủy' title='Chánh Văn phòng' organization='Văn phòng Tỉnh ủy'>"
    "Chánh Văn phòng Tỉnh ủy</official>.",
    "Đồng chí Lê An Khang - <official position='Bí thư Đảng ủy Khối các cơ quan tỉnh'>Bí thư Đảng ủy Khối các cơ quan tỉnh</official>.",
    "Ông Lê An Khang, <official position='Bí thư Chi bộ'>Bí thư Chi bộ</official>, "
    "<official position='Thôn trưởng' organization='Thôn' locality='thôn 4, xã Đăk Mar, huyện Đăk Hà' level='village'>"
    "Thôn trưởng thôn 4, xã Đăk Mar, huyện Đăk Hà</official>, nói.",
    "Ông Lê An Khang, <official position='Ủy viên Ban Chấp hành Đảng bộ tỉnh' organization='Ban Chấp hành Đảng bộ tỉnh'>"
    "Ủy viên Ban Chấp hành Đảng bộ tỉnh</official>, dự.",
    "Đồng chí Lê An Khang, <official position='Ủy viên Ban Thường vụ Thành ủy' locality='Pleiku' level='district'>"
    "Ủy viên Ban Thường vụ Thành ủy Pleiku</official>.",
    "Đồng chí Lê An Khang, <official position='Phó Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy'>Phó Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy</official>.",
    "Đồng chí Lê An Khang, <official position='Bí thư Ban cán sự đảng UBND tỉnh'>Bí thư Ban cán sự đảng UBND tỉnh</official>.",
    "Đồng chí Lê An Khang, <official position='Bí thư Đảng ủy xã' locality='Mô Rai' level='commune'>Bí thư Đảng ủy xã Mô Rai</official>.",
    "Ông Lê An Khang, <official position='Chi ủy viên' organization='Chi ủy'>Chi ủy viên</official>, góp ý.",
    # --- offices of the State -----------------------------------------------------------------------------------------------
    "<official name='Lê An Khang' position='Phó Chủ tịch nước' level='central'>Phó Chủ tịch nước</official> Lê An Khang trao học bổng.",
    "<official name='Lê An Khang' title='Thủ tướng' organization='Chính phủ'>Thủ tướng Chính phủ</official> Lê An Khang chủ trì phiên họp.",
    "<official name='Lê An Khang' title='Chủ tịch' organization='Quốc hội'>Chủ tịch Quốc hội</official> Lê An Khang tiếp đoàn.",
    "<official name='Lê An Khang' position='Bộ trưởng Bộ Nội vụ'>Bộ trưởng Bộ Nội vụ</official> Lê An Khang trả lời chất vấn.",
    "<official name='Lê An Khang' position='Thứ trưởng Tư pháp'>Thứ trưởng Tư pháp</official> Lê An Khang cho biết.",
    "<official name='Lê An Khang' position='Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch'>Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch</official> Lê An Khang.",
    "Ông Lê An Khang, <official position='Tổng Thanh tra Chính phủ'>Tổng Thanh tra Chính phủ</official>, kết luận.",
    "Ông Lê An Khang, <official position='Thống đốc Ngân hàng Nhà nước Việt Nam'>Thống đốc Ngân hàng Nhà nước Việt Nam</official>, nêu.",
    "Ông Lê An Khang, <official position='Vụ trưởng Vụ Pháp chế, Bộ Tài chính'>Vụ trưởng Vụ Pháp chế, Bộ Tài chính</official>, giải thích.",
    "Ông Lê An Khang, <official position='Phó Cục trưởng Cục Thuế tỉnh' locality='Gia Lai'>Phó Cục trưởng Cục Thuế tỉnh Gia Lai</official>, cho hay.",
    "Ông Lê An Khang, <official position='Chi cục trưởng Chi cục Kiểm lâm tỉnh'>Chi cục trưởng Chi cục Kiểm lâm tỉnh</official>, nói.",
    "Ông Lê An Khang, <official position='Giám đốc Sở Nông nghiệp và Phát triển nông thôn' level='province'>"
    "Giám đốc Sở Nông nghiệp và Phát triển nông thôn</official>, báo cáo.",
    "Bà Lê Thị Khánh, <official position='Phó Giám đốc Sở GD-ĐT'>Phó Giám đốc Sở GD-ĐT</official>, thông tin.",
    # no mark between the body, the place and the person
    "<official name='Lê An Khang' position='Giám đốc Sở Xây dựng' locality='Long An'>Giám đốc Sở Xây dựng Long An</official> Lê An Khang cho biết.",
    "<official name='Lê An Khang' position='Chủ tịch UBND huyện' locality='Trần Văn Thời'>Chủ tịch UBND huyện Trần Văn Thời</official> Lê An Khang nói.",
    "<official name='Trần Văn Thuận' position='Chủ tịch UBND huyện' locality='None'>Chủ tịch UBND huyện</official> Trần Văn Thuận nói.",
    "<official name='Lê An Khang' position='Chủ tịch UBND xã' locality='Tế Lợi'>Chủ tịch UBND xã Tế Lợi</official> Lê An Khang ký.",
    "<official name='A Phong' position='Bí thư Huyện ủy' locality='Đăk Glei'>Bí thư Huyện ủy Đăk Glei</official> A Phong chúc Tết.",
    # levels and abbreviations
    "Ông Lê An Khang, <official position='Phó Chủ tịch UBND H.' locality='Nghĩa Hành' level='district'>Phó Chủ tịch UBND H.Nghĩa Hành</official>, ký.",
    "Ông Lê An Khang, <official position='Chủ tịch UBND TP' locality='TP.HCM' level='province'>Chủ tịch UBND TP.HCM</official>, ký.",
    "Ông Lê An Khang, <official position='Phó Bí thư Quận ủy' locality='Tân Bình'>Phó Bí thư Quận ủy Tân Bình</official>.",
    "Ông Lê An Khang, <official position='Chủ tịch UBND phường' locality='phường 5' level='commune'>Chủ tịch UBND phường 5</official>, đối thoại.",
    "Ông Lê An Khang, <official position='Chủ tịch UBND thành phố' locality='Kon Tum' level='district'>Chủ tịch UBND thành phố Kon Tum</official>.",
    "Ông Lê An Khang, <official position='Chủ tịch UBND thành phố' locality='Đà Nẵng' level='province'>Chủ tịch UBND thành phố Đà Nẵng</official>.",
    "Ông Lê An Khang, <official position='Chủ tịch UBND xã' locality='Ia Tơi'>Chủ tịch UBND xã Ia Tơi, huyện Ia H’Drai, tỉnh Kon Tum</official>.",
    "Ông Lê An Khang, <official position='Phó Chủ tịch UBND Q.' locality='Tân Bình'>Phó Chủ tịch UBND Q.Tân Bình, TP.HCM</official>.",
    "Ông Lê An Khang, <official position='Trưởng phòng Nội vụ huyện' title='Trưởng phòng' organization='phòng Nội vụ huyện' locality='Cư Jút'>"
    "Trưởng phòng Nội vụ huyện Cư Jút</official>.",
    "Ông Lê An Khang, <official position='Trưởng ấp' locality='ấp Tân Thuận' level='village'>Trưởng ấp Tân Thuận</official>, kể.",
    "Ông Lê An Khang, <official position='Trưởng khu phố' locality='khu phố 3, phường Hòa Thuận'>Trưởng khu phố 3, phường Hòa Thuận</official>, kể.",
    "Ông Lê An Khang, <official position='Tổ trưởng Tổ dân phố' locality='Tổ dân phố 7'>Tổ trưởng Tổ dân phố 7</official>, kể.",
    "Bà Lê Thị Khánh, <official position='Chủ tịch tỉnh' locality='Quảng Ninh'>Chủ tịch tỉnh Quảng Ninh</official>, phát biểu.",
    # deputies and councils
    "Ông Lê An Khang, <official title='đại biểu' organization='Quốc hội'>đại biểu Quốc hội</official> khóa XIV, chất vấn.",
    "Ông Lê An Khang, <official title='đại biểu' organization='HĐND tỉnh'>đại biểu HĐND tỉnh</official>, chất vấn.",
    "Đồng chí Lê An Khang - <official position='Phó Trưởng Đoàn ĐBQH tỉnh' organization='Đoàn ĐBQH tỉnh'>Phó Trưởng Đoàn ĐBQH tỉnh</official>.",
    "Ông Lê An Khang, <official position='Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh' organization='Ban Kinh tế - Ngân sách HĐND tỉnh'>"
    "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh</official>, thẩm tra.",
    "Ông Lê An Khang, <official position='Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội'>Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội</official>.",
    "Ông Lê An Khang, <official position='Phó Chủ tịch Thường trực HĐND tỉnh' title='Phó Chủ tịch Thường trực'>"
    "Phó Chủ tịch Thường trực HĐND tỉnh</official>, chủ tọa.",
    # --- the Front, unions, associations, youth -------------------------------------------------------------------------------
    "Bà Lê Thị Khánh, <official position='Chủ tịch Ủy ban MTTQ Việt Nam xã' locality='Vinh Quang'>Chủ tịch Ủy ban MTTQ Việt Nam xã Vinh Quang</official>.",
    "Bà Lê Thị Khánh, <official position='Chủ tịch Liên đoàn Lao động tỉnh'>Chủ tịch Liên đoàn Lao động tỉnh</official>, tặng quà.",
    "Bà Lê Thị Khánh, <official position='Phó Chủ tịch Hội LHPN Việt Nam' level='central'>Phó Chủ tịch Hội LHPN Việt Nam</official>, dự.",
    "Anh Lê An Khang, <official position='Bí thư Tỉnh đoàn' level='province'>Bí thư Tỉnh đoàn</official>, phát động.",
    "Anh Lê An Khang, <official position='Bí thư Đoàn xã' locality='Hồng Thái'>Bí thư Đoàn xã Hồng Thái</official>, kể.",
    "Chị Lê Thị Khánh, <official position='Bí thư Trung ương Đoàn' level='central'>Bí thư Trung ương Đoàn</official>, dự.",
    "Ông Lê An Khang, <official position='Chủ tịch Hội Cựu chiến binh huyện'>Chủ tịch Hội Cựu chiến binh huyện</official>, ôn lại.",
    "Ông Lê An Khang, <official position='Chủ tịch Hội Khuyến học tỉnh' locality='Bến Tre'>Chủ tịch Hội Khuyến học tỉnh Bến Tre</official>.",
    "Ông Lê An Khang, <official position='Chủ tịch Liên minh Hợp tác xã tỉnh'>Chủ tịch Liên minh Hợp tác xã tỉnh</official>.",
    # --- army, police, courts ----------------------------------------------------------------------------------------------------
    "Đại tá Lê An Khang, <official position='Chỉ huy trưởng Bộ CHQS tỉnh' level='province'>Chỉ huy trưởng Bộ CHQS tỉnh</official>, ra lệnh.",
    "Thiếu tướng Lê An Khang, <official position='Phó Tư lệnh Quân khu 5'>Phó Tư lệnh Quân khu 5</official>, kiểm tra.",
    "Đại tá Lê An Khang, <official position='Chính ủy Bộ Chỉ huy BĐBP tỉnh'>Chính ủy Bộ Chỉ huy BĐBP tỉnh</official>.",
    "Thượng tá Lê An Khang, <official position='Trưởng Công an huyện' title='Trưởng Công an' organization='Công an huyện' locality='Lộc Hà'>"
    "Trưởng Công an huyện Lộc Hà</official>.",
    "Thiếu tá Lê An Khang, <official position='Đồn trưởng Đồn Biên phòng Bờ Y'>Đồn trưởng Đồn Biên phòng Bờ Y</official>, cho biết.",
    "Ông Lê An Khang, <official position='Chỉ huy trưởng Ban CHQS xã'>Chỉ huy trưởng Ban CHQS xã</official>.",
    "Ông Lê An Khang, <official position='Trưởng Ban Chỉ huy quân sự xã' title='Trưởng Ban' organization='Ban Chỉ huy quân sự xã'>"
    "Trưởng Ban Chỉ huy quân sự xã</official>.",
    "Ông Lê An Khang, <official position='Chánh án TAND tỉnh'>Chánh án TAND tỉnh</official>, xét xử.",
    "Ông Lê An Khang, <official position='Viện trưởng VKSND tối cao' level='central'>Viện trưởng VKSND tối cao</official>.",
    "Ông Lê An Khang, <official position='Phó Chánh Thanh tra tỉnh' organization='Thanh tra tỉnh' locality='Long An'>Phó Chánh Thanh tra tỉnh Long An</official>.",
    "Ông Lê An Khang, <official position='Thủ trưởng Cơ quan điều tra Công an huyện'>Thủ trưởng Cơ quan điều tra Công an huyện</official>.",
    "Đại tướng Lê An Khang, <official position='Bộ trưởng Bộ Quốc phòng'>Bộ trưởng Bộ Quốc phòng</official>, dự.",
    "Đại tá Lê An Khang, <official position='Phó Chủ nhiệm Chính trị Bộ CHQS tỉnh'>Phó Chủ nhiệm Chính trị Bộ CHQS tỉnh</official>.",
    # --- press, schools, hospitals, state firms ------------------------------------------------------------------------------------
    "Nhà báo Lê An Khang, <official position='Tổng Biên tập Báo' locality='Kon Tum'>Tổng Biên tập Báo Kon Tum</official>, nhận giải.",
    "Thầy giáo Lê An Khang, <official position='Hiệu trưởng Trường THPT Nguyễn Huệ'>Hiệu trưởng Trường THPT Nguyễn Huệ</official>, kể.",
    "<official name='Lê An Khang' position='Hiệu trưởng Trường THCS Trần Phú'>Hiệu trưởng Trường THCS Trần Phú</official> Lê An Khang kể.",
    "Bác sĩ Lê An Khang, <official position='Giám đốc Bệnh viện Đa khoa tỉnh'>Giám đốc Bệnh viện Đa khoa tỉnh</official>, cho biết.",
    "Ông Lê An Khang, <official position='Giám đốc Trung tâm Y tế huyện' locality='Ngọc Hồi'>Giám đốc Trung tâm Y tế huyện Ngọc Hồi</official>.",
    "Ông Lê An Khang, <official position='Hiệu trưởng Trường Chính trị tỉnh'>Hiệu trưởng Trường Chính trị tỉnh</official>.",
    "Ông Lê An Khang, <official position='Giám đốc Học viện Quân y'>Giám đốc Học viện Quân y</official>, giảng bài.",
    "Ông Lê An Khang, <official position='Tổng Giám đốc Tập đoàn Điện lực Việt Nam'>Tổng Giám đốc Tập đoàn Điện lực Việt Nam</official>.",
    "Ông Lê An Khang, <official position='Tổng Giám đốc Đài Tiếng nói Việt Nam'>Tổng Giám đốc Đài Tiếng nói Việt Nam</official>.",
    # --- foreign states and bodies ---------------------------------------------------------------------------------------------------
    "Ông Lê An Khang, <official position='Đại sứ Việt Nam tại Lào'>Đại sứ Việt Nam tại Lào</official>, tiếp đoàn.",
    "<official name='António Guterres' position='Tổng Thư ký Liên hợp quốc'>Tổng Thư ký Liên hợp quốc</official> António Guterres kêu gọi.",
    "<official name='Tập Cận Bình' position='Tổng Bí thư' locality='Trung Quốc' level='other'>Tổng Bí thư</official>, "
    "<official name='Tập Cận Bình' position='Chủ tịch nước' organization='None' locality='Trung Quốc'>Chủ tịch nước Trung Quốc</official> Tập Cận Bình đến thăm.",
    "<official name='Donald Trump' status='former'>cựu Tổng thống Mỹ</official> Donald Trump phát biểu.",
    # --- several offices, ellipsis -----------------------------------------------------------------------------------------------------
    "Đồng chí Lê An Khang – <official position='Phó Chủ tịch Ủy ban MTTQ Việt Nam'>Phó Chủ tịch</official> kiêm "
    "<official position='Tổng Thư ký Ủy ban MTTQ Việt Nam'>Tổng Thư ký Ủy ban MTTQ Việt Nam</official> dự.",
    "Thiếu tướng Lê An Khang, <official position='Bí thư Đảng ủy' organization='Đảng ủy Học viện Quân y'>Bí thư Đảng ủy</official>, "
    "<official position='Chính ủy Học viện Quân y'>Chính ủy Học viện Quân y</official>, dự.",
    "Đồng chí Lê An Khang, <official position='Phó Bí thư Tỉnh ủy' locality='Phú Yên'>Phó Bí thư Tỉnh ủy</official>, "
    "<official position='Chủ tịch UBND tỉnh' locality='Phú Yên'>Chủ tịch UBND tỉnh Phú Yên</official>.",
    "Ông Lê An Khang, <official position='Bí thư Đảng ủy' locality='Hòa Bình' level='commune'>Bí thư Đảng ủy</official>, "
    "<official position='Chủ tịch HĐND xã' locality='Hòa Bình'>Chủ tịch HĐND xã Hòa Bình</official>.",
    "Ông Lê An Khang là <official position='Bí thư Chi bộ'>Bí thư Chi bộ</official> kiêm <official position='Trưởng thôn'>Trưởng thôn</official>.",
    "Ông Lê An Khang, <official position='Bí thư'>Bí thư</official> đồng thời là "
    "<official position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official>, nói.",
    # one office that serves two bodies
    "Ông Lê An Khang, <official position='Chánh Văn phòng HĐND và UBND huyện'>Chánh Văn phòng HĐND và UBND huyện</official>, trả lời.",
    # one title of two bodies
    "Ông Lê An Khang, <official position='Phó Chủ tịch UBND phường'><official position='Phó Chủ tịch HĐND phường'>Phó Chủ tịch</official> HĐND, UBND phường</official> dự.",
    "Đồng chí Lê An Khang, <official position='Trưởng đoàn khảo sát của Ban Chỉ đạo Đề án Trung ương 05' title='Trưởng đoàn khảo sát'>"
    "Trưởng đoàn khảo sát của Ban Chỉ đạo Đề án Trung ương 05</official>, kết luận.",
    "Ông Lê An Khang, <official position='Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh'>Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh</official>.",
    "Ông Lê An Khang, <official position='Trưởng Ban Tổ chức Đại hội'>Trưởng Ban Tổ chức Đại hội</official>, khai mạc.",
    "Ông Lê An Khang, <official title='quyền Chủ tịch' position='quyền Chủ tịch UBND tỉnh'>quyền Chủ tịch UBND tỉnh</official>, ký.",
    # --- terms -------------------------------------------------------------------------------------------------------------------------
    "Đồng chí Lê An Khang, <official position='Ủy viên Ủy ban Kiểm tra Trung ương' term='khóa XII'>Ủy viên Ủy ban Kiểm tra Trung ương</official> khóa XII, "
    "<official position='Bí thư Tỉnh ủy' term='None'>Bí thư Tỉnh ủy</official>.",
    "Ông Lê An Khang, <official position='Phó Chủ tịch UBND huyện' term='nhiệm kỳ 2016-2021'>Phó Chủ tịch UBND huyện Đăk Tô</official>, nhiệm kỳ 2016-2021.",
    "bầu ông Lê An Khang giữ chức <official position='Chủ tịch HĐND tỉnh' term='khóa IX, nhiệm kỳ 2011 - 2016'>Chủ tịch HĐND tỉnh</official> "
    "khóa IX, nhiệm kỳ 2011 - 2016.",
    "Ông Lê An Khang giữ chức <official position='Bí thư Huyện ủy' locality='Mộc Hóa' term='nhiệm kỳ 2020 - 2025'>Bí thư Huyện ủy Mộc Hóa</official> "
    "(nhiệm kỳ 2020 - 2025).",
    # --- lists ----------------------------------------------------------------------------------------------------------------------------
    # with semicolons
    "Dự có các đồng chí: Lê An Khang – <official name='Lê An Khang' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official>; Trần Thị Bích Thủy – "
    "<official name='Trần Thị Bích Thủy' position='Chủ tịch HĐND tỉnh'>Chủ tịch HĐND tỉnh</official>; A Lập – "
    "<official name='A Lập' position='Phó Bí thư Tỉnh ủy'>Phó Bí thư Tỉnh ủy</official>.",
    # commas between persons and offices alike
    "Dự có đồng chí Lê An Khang, <official name='Lê An Khang' position='Bí thư Huyện ủy'>Bí thư Huyện ủy</official>, Trần Văn Đông, "
    "<official name='Trần Văn Đông' position='Chủ tịch UBND huyện'>Chủ tịch UBND huyện</official>.",
    # offices before the names
    "Dự có <official name='Lê An Khang' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official> Lê An Khang, "
    "<official name='Trần Văn Đông' position='Chủ tịch UBND tỉnh'>Chủ tịch UBND tỉnh</official> Trần Văn Đông và "
    "<official name='Vũ Thị Mai' position='Phó Chủ tịch HĐND tỉnh'>Phó Chủ tịch HĐND tỉnh</official> Vũ Thị Mai.",
    "<official name='Lê An Khang' position='Ủy viên Trung ương Đảng'>Ủy viên Trung ương Đảng</official>, "
    "<official name='Lê An Khang' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official> Lê An Khang; "
    "<official name='Trần Văn Đông' position='Phó Bí thư Tỉnh ủy'>Phó Bí thư Tỉnh ủy</official>, "
    "<official name='Trần Văn Đông' position='Chủ tịch UBND tỉnh'>Chủ tịch UBND tỉnh</official> Trần Văn Đông dự.",
    "<official name='Lê An Khang' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official> - Lê An Khang; "
    "<official name='Trần Văn Đông' position='Chủ tịch UBND tỉnh'>Chủ tịch UBND tỉnh</official> - Trần Văn Đông.",
    # around
    "<official name='Lê An Khang' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official> Lê An Khang - "
    "<official name='Lê An Khang' position='Trưởng đoàn ĐBQH tỉnh'>Trưởng đoàn ĐBQH tỉnh</official> phát biểu.",
    # `và` between the last two
    "Có đồng chí Lê An Khang, <official name='Lê An Khang'>Bí thư Đảng ủy</official> và đồng chí Vũ Thị Mai, "
    "<official name='Vũ Thị Mai'>Phó Bí thư Đảng ủy</official>.",
    "đồng chí Lê An Khang, <official name='Lê An Khang' position='Đảng ủy viên'>Đảng ủy viên</official> và Vũ Văn Mão, "
    "<official name='Vũ Văn Mão' position='Phó Bí thư Đảng ủy xã'>Phó Bí thư Đảng ủy xã Tế Lợi</official> vi phạm.",
    # brackets, age, birthplace between name and office
    "Ông Lê An Khang (<official position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official>) xác nhận.",
    "Ông Lê An Khang (39 tuổi, quê Long An), <official position='Phó Giám đốc Sở Y tế'>Phó Giám đốc Sở Y tế</official>, được khen.",
    "Bà Lê Thị Khánh, sinh năm 1980, <official position='Chủ tịch Hội Phụ nữ xã'>Chủ tịch Hội Phụ nữ xã</official>, kể.",
    "Ông Lê An Khang, đảng viên Chi bộ thôn Phú Vinh (Đảng ủy TT.Chợ Chùa), <official status='former' position='Huyện ủy viên'>nguyên Huyện ủy viên</official>, bị kỷ luật.",
    # collective offices
    "Dự có các đồng chí <official name='Trần Văn Đông' position='Phó Bí thư Tỉnh ủy'><official name='Lê An Khang' position='Phó Bí thư Tỉnh ủy'>Phó Bí thư Tỉnh ủy</official></official>: Lê An Khang – <official name='Lê An Khang' position='Chủ tịch UBND tỉnh'>Chủ tịch UBND tỉnh</official>; Trần Văn Đông.",
    "Các <official name='Vũ Thị Mai' position='Phó Chủ tịch UBND tỉnh'><official name='Lê An Khang' position='Phó Chủ tịch UBND tỉnh'>"
    "Phó Chủ tịch UBND tỉnh</official></official> Lê An Khang và Vũ Thị Mai dự.",
    "Bảy <official name='Vũ Thị Mai' position='phó ban'><official name='Lê An Khang' position='phó ban'>phó ban</official></official> khác gồm các ông Lê An Khang, "
    "<official name='Lê An Khang' position='Thứ trưởng Bộ Tài chính'>Thứ trưởng Bộ Tài chính</official>; Vũ Thị Mai.",
    "các đồng chí là <official name='Trần Văn Đông' position='Tỉnh ủy viên'><official name='Lê An Khang' position='Tỉnh ủy viên'>Tỉnh ủy viên</official></official>: "
    "Lê An Khang, <official name='Lê An Khang' position='Giám đốc Sở Nội vụ'>Giám đốc Sở Nội vụ</official>; Trần Văn Đông.",
    "các đồng chí Lê An Khang, Trần Văn Đông, <official name='Trần Văn Đông'><official name='Lê An Khang' position='Phó Chủ tịch UBND tỉnh'>Phó Chủ tịch UBND tỉnh</official></official>.",
    # captions
    "Đồng chí Lê An Khang, <official position='Bí thư Huyện ủy'>Bí thư Huyện ủy</official> trao quà. Ảnh: Mai Hoa",
    "Đồng chí <official name='Lê An Khang' position='Bí thư Huyện ủy'>Bí thư Huyện ủy</official> Lê An Khang (bìa trái) trao hoa.",
    # office, comma, person
    "<official name='Lê An Khang' position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official>, ông Lê An Khang, cho biết.",
    "Trao đổi, <official name='Lê An Khang' position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official> - ông Lê An Khang cho biết.",
    "<official name='Lê An Khang' position='Bí thư Huyện ủy'>Bí thư Huyện ủy</official> là ông Lê An Khang.",
    # a delegation and its head
    "Đoàn kiểm tra do đồng chí Lê An Khang, <official position='Ủy viên Bộ Chính trị'>Ủy viên Bộ Chính trị</official> làm "
    "<official position='Trưởng đoàn'>Trưởng đoàn</official> đến làm việc.",
    # --- appointments -----------------------------------------------------------------------------------------------------------------------
    "Ông Lê An Khang được bầu giữ chức <official position='Bí thư Tỉnh ủy' status='current'>Bí thư Tỉnh ủy</official>.",
    "bổ nhiệm ông Lê An Khang, <official position='Phó Giám đốc Sở Y tế' status='current'>Phó Giám đốc Sở Y tế</official>, giữ chức "
    "<official position='Giám đốc Sở Y tế' status='current'>Giám đốc Sở Y tế</official>.",
    "Bộ Chính trị phân công đồng chí Lê An Khang giữ chức <official position='Bí thư Thành ủy' locality='Cần Thơ' level='province'>Bí thư Thành ủy Cần Thơ</official>.",
    "Chủ tịch tỉnh trao quyết định bổ nhiệm chức vụ <official position='Giám đốc Sở Du lịch'>Giám đốc Sở Du lịch</official> cho bà Lê Thị Khánh.",
    "HĐND bầu bổ sung chức vụ <official name='Vũ Văn Mão' position='Ủy viên UBND tỉnh'><official name='Lê An Khang' position='Ủy viên UBND tỉnh'>Ủy viên UBND tỉnh</official></official> "
    "đối với ông Lê An Khang và ông Vũ Văn Mão.",
    "miễn nhiệm chức vụ <official name='Lê An Khang' status='former'>Chủ tịch UBND huyện</official> đối với ông Lê An Khang.",
    "cách chức <official name='Lê An Khang' status='former' locality='Minh Nghĩa'>Chủ tịch UBND xã Minh Nghĩa</official> đối với ông Lê An Khang.",
    "Ông Lê An Khang thôi giữ chức <official status='former'>Bí thư Thành ủy Đà Nẵng</official> để nghỉ hưu.",
    "Ông Lê An Khang từng giữ chức <official status='former'>Phó Chủ tịch UBND tỉnh</official>.",
    "Ông Lê An Khang (trước đó là <official status='former'>Chánh Văn phòng Huyện ủy</official>) nghỉ hưu.",
    "Ông Lê An Khang được bầu giữ chức <official name='Đỗ Văn Tý' status='former'><official name='Lê An Khang' status='current'>Bí thư Huyện ủy</official></official> thay ông Đỗ Văn Tý nghỉ hưu.",
    # an acting one's predecessor was none
    "Ông Lê An Khang giữ chức <official name='Lê An Khang' title='Quyền Giám đốc'>Quyền <official name='Đỗ Văn Tý' title='Giám đốc' status='former'>Giám đốc Sở Y tế</official></official> thay ông Đỗ Văn Tý nghỉ hưu.",
    "Ông Lê An Khang nghỉ hưu. Trước đây ông là <official name='Lê An Khang' status='former'>Chủ tịch UBND huyện</official>.",
    "<official name='Lê An Khang' status='former' position='Chủ tịch UBND tỉnh'>nguyên Chủ tịch UBND tỉnh</official> Lê An Khang dự.",
    "Đồng chí Lê An Khang, <official status='current'>Thứ trưởng Bộ Công an</official>, <official status='former'>nguyên Bí thư Tỉnh ủy Thái Nguyên</official>, dự.",
    "ông Lê An Khang, <official status='former'>nguyên Ủy viên Ban Thường vụ Huyện ủy</official>, <official status='former'>Trưởng Công an huyện</official>, bị cảnh cáo.",
    "<official name='Lê Khánh Toàn' status='former' position='Tổng Bí thư'>cố Tổng Bí thư</official> Lê Khánh Toàn sinh tại đây.",
    "Chúc mừng ông Lê An Khang, <official status='current' position='Bí thư Thành ủy'>tân Bí thư Thành ủy Đà Nẵng</official>.",
    "Ông Lê An Khang tái đắc cử chức <official status='current'>Chủ tịch UBND xã</official>.",
    "Với cương vị <official name='Lê An Khang' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official>, ông Lê An Khang chỉ đạo quyết liệt.",
    "Từ tháng 2/2014 đến tháng 10/2015, ông Lê An Khang làm <official status='former'>Phó Bí thư Tỉnh ủy</official>.",
    "Ông Lê An Khang hiện là <official status='current'>Trưởng phòng Tư pháp huyện</official>.",
    "giới thiệu ông Lê An Khang, <official position='Phó Bí thư Huyện ủy'>Phó Bí thư Huyện ủy</official>, để bầu giữ chức Chủ tịch UBND huyện.",
    # the same office longer and shorter is one row, the longest
    "<official name='Lê An Khang' position='Bí thư Tỉnh ủy' locality='Kon Tum' n_mentions='2'>Bí thư Tỉnh ủy</official> Lê An Khang dự. Đồng chí Lê An Khang, Bí thư Tỉnh ủy Kon Tum, kết luận.",
    # a name cut by the end of a line of even length
    "Dự hội nghị tổng kết công tác xây dựng Đảng năm nay có đồng chí Nguyễn\nVăn Tám, <official name='Nguyễn Văn Tám' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official>.",
    # the body left out
    "<official name='Lê An Khang' position='Bí thư' locality='Quảng Bình' level='province'>Bí thư Quảng Bình</official> Lê An Khang nhận nhiệm vụ.",
    # the next sentence follows without a mark
    "Kỷ luật <official name='Vũ Thị Mai' position='Thứ trưởng Bộ Y tế'>Thứ trưởng Bộ Y tế</official> Vũ Thị Mai Với bà Mai, cơ quan kết luận có vi phạm.",
    # the unit's word left out; a place behind an office that has its person
    "Ông Lê An Khang - <official position='Tổng cục trưởng Đường bộ'>Tổng cục trưởng Đường bộ</official> cho biết.",
    "Ông Lê An Khang, <official position='Chi cục trưởng Thủy sản' locality='Long An'>Chi cục trưởng Thủy sản Long An</official>, cho biết.",
    "Đại úy Lê An Khang - <official name='Lê An Khang'>Đội trưởng Đội CSGT Bàn Cờ</official> - cho biết.",
    "Anh Lê An Khang, <official position='Phó Giám đốc Trung tâm hỗ trợ Học sinh sinh viên'>Phó Giám đốc Trung tâm hỗ trợ Học sinh sinh viên</official>, cho biết.",
    "Ông Nguyễn Xuân Ảnh - <official name='Nguyễn Xuân Ảnh'>Phó Cục trưởng Cục Đường bộ Việt Nam</official>, nói.",
    "Ông Nguyễn Văn Được, <official name='Nguyễn Văn Được'>Bí thư Tỉnh ủy</official>, nói.",
    # missing spaces around a dash
    "đồng chí Rah Lan Hưng-<official name='Rah Lan Hưng' position='Phó Bí thư Tỉnh ủy' locality='Gia Lai'>Phó Bí thư Tỉnh ủy Gia Lai</official> dự.",
    # a list, then one office for all
    "bổ nhiệm các đồng chí: Lê An Khang; Vũ Thị Mai cùng giữ chức vụ <official name='Vũ Thị Mai'><official name='Lê An Khang'>Phó Chánh án TAND tỉnh</official></official>.",
    # the person's own province before that of the document
    "Ông Lê An Khang, <official position='Bí thư Tỉnh ủy' locality='Tây Ninh'>Bí thư Tỉnh ủy</official>, <official position='Chủ tịch HĐND tỉnh'>Chủ tịch HĐND tỉnh Tây Ninh</official>.",
    "thiếu tướng Lê An Khang, <official position='Cục trưởng Cục An ninh đối ngoại Bộ Công an'>Cục trưởng Cục An ninh đối ngoại Bộ Công an</official>.",
    # twenty more habits of the register
    "Chủ trì có đ/c Lê An Khang, <official honorific='đ/c' position='UV BTV Tỉnh ủy' level='province'>UV BTV Tỉnh ủy</official>.",
    "Đồng chí Lê An Khang – <official position='Bí thư Huyện uỷ'>Bí thư Huyện uỷ</official>, <official position='Chủ tịch HĐND huyện'>Chủ tịch HĐND huyện</official>.",
    "Đồng chí Lê An Khang,<official position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official>,<official position='Chủ tịch HĐND tỉnh'>Chủ tịch HĐND tỉnh</official> dự.",
    "Đồng chí Lê An Khang <official position='Bí thư Đảng ủy xã'>Bí thư Đảng ủy xã</official> phát biểu.",
    "<official name='Lê An Khang' status='former'>Nguyên Bí thư Tỉnh ủy</official> Lê An Khang",
    "Phát biểu tại lễ, <official name='Lê An Khang'>Bộ trưởng</official> Lê An Khang nhấn mạnh.",
    "“Xã đã nắm tình hình” – bà Vũ Thị Mai, <official name='Vũ Thị Mai' locality='Đăk Kan'>Chủ tịch UBND xã Đăk Kan</official>, cho biết.",
    "Theo ông Lê An Khang - <official name='Lê An Khang'>Trưởng phòng Giáo dục và Đào tạo huyện</official>, trường đã sửa xong.",
    "Thay mặt Ban Thường vụ, đồng chí Lê An Khang, <official name='Lê An Khang'>Phó Bí thư Thành ủy</official>, tặng hoa.",
    "Cùng đi có đồng chí Lê An Khang, <official name='Lê An Khang'>Phó Chủ tịch UBND tỉnh</official>; lãnh đạo các sở, ngành.",
    "Ông Lê An Khang được chỉ định giữ chức <official status='current'>Bí thư Ban cán sự đảng Bộ Công Thương</official>.",
    "Bà Vũ Thị Mai trúng cử chức danh <official name='Vũ Thị Mai' status='current'>Phó Chủ tịch HĐND thị xã</official>.",
    "Quốc hội phê chuẩn miễn nhiệm <official name='Lê An Khang' status='former'>Bộ trưởng Bộ Y tế</official> đối với ông Lê An Khang.",
    "Các ông Lê An Khang và Vũ Văn Mão được bầu làm <official name='Vũ Văn Mão' status='current'><official name='Lê An Khang' status='current'>Phó Bí thư Huyện ủy</official></official>.",
    "Hòa thượng Thích Trí Tâm, <official name='Thích Trí Tâm' position='Phó Chủ tịch Hội đồng Trị sự Giáo hội Phật giáo Việt Nam'>"
    "Phó Chủ tịch Hội đồng Trị sự Giáo hội Phật giáo Việt Nam</official>.",
    "Ông Lê An Khang, <official position='Trưởng Ban Quản lý Khu kinh tế tỉnh'>Trưởng Ban Quản lý Khu kinh tế tỉnh</official>, nói.",
    "Ông Lê An Khang, <official position='Đội trưởng Đội Quản lý thị trường số 2'>Đội trưởng Đội Quản lý thị trường số 2</official>, cho biết.",
    "Bà Vũ Thị Mai, <official position='Trưởng Ban Công tác Mặt trận' level='village'>Trưởng Ban Công tác Mặt trận</official>, vận động.",
    "Ông Lê An Khang, <official position='Phó Trưởng Ban Tuyên giáo Tỉnh ủy' locality='Đắk Lắk'>Phó Trưởng Ban Tuyên giáo Tỉnh ủy Đắk Lắk</official>, dự.",
    "Dự có Trung tướng Lê An Khang, <official name='Lê An Khang'>Tư lệnh Quân khu 5</official>; Thiếu tướng Vũ Văn Mão, <official name='Vũ Văn Mão'>Chính ủy Quân khu 5</official>.",
    "Đồng chí Lê An Khang, <official position='Phó Bí thư Thường trực Tỉnh ủy'>Phó Bí thư Tỉnh ủy</official>. Phó Bí thư Thường trực Tỉnh ủy Lê An Khang kết luận.",
    # --- bodies with long names -----------------------------------------------------------------------------------------------------------
    # what is managed follows in small letters; a verb ends it, also in the same letters as another word (`dự` / `dự báo`)
    "Ông Đinh Công Vượng, <official position='Phó Cục trưởng Cục Quản lý khám chữa bệnh công lập'>Phó Cục trưởng Cục Quản lý khám chữa bệnh công lập</official>, nói.",
    "Ông Đinh Công Vượng, <official position='Giám đốc Trung tâm dự báo thủy văn' locality='Quảng Ngãi'>Giám đốc Trung tâm dự báo thủy văn Quảng Ngãi</official>, nói.",
    "Bà Hà Thị Lụa, <official position='Chủ nhiệm Ủy ban Tài chính ngân sách của Quốc hội'>Chủ nhiệm Ủy ban Tài chính ngân sách của Quốc hội</official>, nêu.",
    # commas, dashes and numbers inside
    "Bà Hà Thị Lụa, <official position='Trưởng Ban Công tác Phụ nữ, Ủy ban MTTQ tỉnh'>Trưởng Ban Công tác Phụ nữ, Ủy ban MTTQ tỉnh</official>, nêu.",
    "Ông Đinh Công Vượng, <official position='Cục trưởng Cục Xuất bản, In và Phát hành'>Cục trưởng Cục Xuất bản, In và Phát hành</official>, nêu.",
    "Ông Đinh Công Vượng, <official position='Trưởng phòng Hành chính - Cung ứng'>Trưởng phòng Hành chính - Cung ứng</official>, nêu.",
    "Ông Đinh Công Vượng, <official position='Giám đốc Khu quản lý đường thủy số 4'>Giám đốc Khu quản lý đường thủy số 4</official>, nêu.",
    "Ông Đinh Công Vượng, <official position='Trưởng ban chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả'>"
    "Trưởng ban chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả</official>, nêu.",
    # the larger body in brackets, an abbreviation in brackets, a term inside
    "<official name='Đinh Công Vượng' position='Trưởng ban Đô thị HĐND TP' locality='Đà Nẵng'>Trưởng ban Đô thị (HĐND TP Đà Nẵng)</official> Đinh Công Vượng nêu.",
    "Ông Đinh Công Vượng, <official position='Phó Trưởng Đoàn đại biểu Quốc hội tỉnh' locality='Sơn La'>Phó Trưởng Đoàn đại biểu Quốc hội (ĐBQH) tỉnh Sơn La</official>, nêu.",
    "Ông Đinh Công Vượng, <official position='Trưởng đoàn ĐBQH tỉnh' term='khóa XIII' locality='Sơn La'>Trưởng đoàn ĐBQH khóa XIII tỉnh Sơn La</official>, nêu.",
    # abbreviations of titles and bodies
    "Bác sĩ Đinh Công Vượng, <official title='PGĐ' organization='Bệnh viện Đa khoa tỉnh'>PGĐ Bệnh viện Đa khoa tỉnh</official>, nêu.",
    "Bà Hà Thị Lụa, <official title='Phó GĐ' organization='Sở Y tế'>Phó GĐ Sở Y tế</official>, nêu.",
    "Bà Hà Thị Lụa, <official position='Chủ tịch UBMTTQVN tỉnh'>Chủ tịch UBMTTQVN tỉnh</official>, và ông Sùng A Vàng, <official position='Chủ tịch LĐLĐ huyện'>Chủ tịch LĐLĐ huyện</official>.",
    # the school's city is part of its name
    "Thầy Đinh Công Vượng, <official position='Hiệu trưởng Trường ĐH Kiến trúc TP.HCM' locality='None'>Hiệu trưởng Trường ĐH Kiến trúc TP.HCM</official>, nêu.",
    # state corporations
    "Ông Đinh Công Vượng - <official>Tổng giám đốc Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam</official> - nêu.".replace(
        "<official>", "<official name='Đinh Công Vượng'>"
    ),
    # --- what an office takes from the words around it --------------------------------------------------------------------------------------
    # the body stands with the last office, or earlier
    "Thượng tá Sùng A Vàng, <official position='Bí thư Đảng ủy' organization='Đảng ủy Bộ CHQS tỉnh'>Bí thư Đảng ủy</official>, <official position='Chính ủy' organization='Bộ CHQS tỉnh'>Chính ủy</official>, "
    "<official position='Chỉ huy trưởng Bộ CHQS tỉnh'>Chỉ huy trưởng Bộ CHQS tỉnh</official>, nêu.",
    "Khiển trách các ông Sùng A Vàng – <official organization='Sở Công Thương'>Giám đốc Sở Công Thương</official>; Đinh Công Vượng – <official position='Phó Giám đốc' organization='Sở Công Thương'>Phó Giám đốc</official>; "
    "Hà Văn Lịch – <official position='Kế toán trưởng' organization='Sở Công Thương'>Kế toán trưởng</official>.",
    "Văn phòng UBND tỉnh Lào Cai thông báo, <official name='Hà Thị Lụa' position='Phó chủ tịch' organization='UBND tỉnh' locality='Lào Cai'>Phó chủ tịch</official> Hà Thị Lụa đã ký công văn.",
    "Các ông <official name='Đinh Công Vượng'><official name='Sùng A Vàng' position='ủy viên Đảng đoàn'>ủy viên Đảng đoàn</official></official>, <official name='Đinh Công Vượng'><official name='Sùng A Vàng' position='phó chủ tịch'>phó chủ tịch</official></official>: Sùng A Vàng, Đinh Công Vượng.",
    # `đơn vị` and a bare Bí thư: the body printed last before them
    "Đảng bộ Đồn Biên phòng Bờ Y (huyện Ngọc Hồi) do đồng chí Sùng A Vàng, <official organization='Đồn Biên phòng Bờ Y' locality='Ngọc Hồi'>Chính trị viên đơn vị</official> làm "
    "<official position='Bí thư' organization='Đảng bộ Đồn Biên phòng Bờ Y'>Bí thư</official>.",
    # the country of a head of state serves both offices
    "<official name='Thongsing Vongsa' position='Tổng Bí thư' locality='Lào'>Tổng Bí thư</official>, <official name='Thongsing Vongsa' position='Chủ tịch nước' locality='Lào'>Chủ tịch nước Lào</official> Thongsing Vongsa đến thăm.",
    "<official name='Nicolas Marino' position='Tổng thống đương nhiệm' locality='Venezuela'>Tổng thống đương nhiệm Venezuela</official>, ông Nicolas Marino, phản đối.",
    # the province of the list goes before that of the document
    "Dự có đồng chí Hà Văn Lịch, <official locality='Sơn La'>Bí thư Tỉnh ủy Sơn La</official>; đồng chí Sùng A Vàng, <official locality='Sơn La'>Chủ tịch HĐND tỉnh</official>.",
    # --- lists ----------------------------------------------------------------------------------------------------------------------------
    "Sùng A Vàng, Hà Văn Lịch và Đinh Công Vượng cùng giữ chức vụ <official name='Đinh Công Vượng'><official name='Hà Văn Lịch'><official name='Sùng A Vàng'>Phó Chủ tịch UBND huyện</official></official></official>.",
    "5 người giữ chức <official name='Hà Văn Lịch'><official name='Sùng A Vàng'>Phó Chủ tịch UBND tỉnh</official></official> là: Sùng A Vàng, Hà Văn Lịch (<official name='Hà Văn Lịch' position='Giám đốc Sở Tư pháp'>Giám đốc Sở Tư pháp</official>).",
    "Các đồng chí <official name='Hà Văn Lịch'><official name='Sùng A Vàng'>Tỉnh ủy viên</official></official>: Đại tá Sùng A Vàng; Thượng tá Hà Văn Lịch.",
    # a list goes on in the next lines
    "Dự có các đồng chí <official name='Hà Văn Lịch'><official name='Sùng A Vàng' rule='collective'>Phó Bí thư Tỉnh ủy</official></official>:\n- Sùng A Vàng;\n- Hà Văn Lịch (<official name='Hà Văn Lịch'>Chủ tịch UBND tỉnh</official>);\nHội nghị đã thảo luận.",
    # --- careers ------------------------------------------------------------------------------------------------------------------------------
    # `ông`, `bà`: the person of the sentences before, of the right address
    "Ông Sùng A Vàng sinh năm 1971. Ông có bằng cử nhân. Hiện nay ông là <official name='Sùng A Vàng' status='current'>Phó Giám đốc Sở Tư pháp</official>.",
    "Bà Y Lan là người con của làng. Ông Sùng A Vàng kể chuyện cũ. Bà hiện là <official name='Y Lan' locality='thôn 3'>Trưởng thôn 3</official>.",
    # of two namesakes the one named last
    "<official name='Lê Minh Hưng'>Bí thư Huyện ủy</official> Lê Minh Hưng chúc mừng ông Đỗ Trọng Hưng, <official name='Đỗ Trọng Hưng'>Chánh Văn phòng Huyện ủy</official>. Trước đây ông Hưng là <official name='Đỗ Trọng Hưng' status='former'>Trưởng phòng Nội vụ huyện</official>.",
    # steps: the last one lasts
    "Ông Sùng A Vàng sinh năm 1965. Năm 2002, ông được bổ nhiệm <official status='former'>Phó Giám đốc Sở Nội vụ</official>. Năm 2008, ông giữ chức <official status='former'>Bí thư Huyện ủy</official>. "
    "Tháng 3/2015, ông được bầu làm <official status='current'>Chủ tịch HĐND tỉnh</official>.",
    # a table of offices
    "Đồng chí Hà Thị Lụa sinh năm 1964.\n- 7/1995 - 12/1999: <official name='Hà Thị Lụa' status='former'>Phó Chánh Thanh tra thành phố Nam Định</official>\n- 4/2021 - nay: <official name='Hà Thị Lụa' status='current'>Bí thư Tỉnh ủy Nam Định</official>",
    # a closed period does not end an office that is printed in apposition
    "Ông Sùng A Vàng, <official status='current'>Bí thư Huyện ủy Bắc Hà</official>, dự. Từ năm 2010 đến năm 2015, ông Sùng A Vàng là Bí thư Huyện ủy Bắc Hà.",
    # `;` between the offices of one person
    "Ông hiện là ai? Bà Hà Thị Lụa hiện là <official term='khóa XIII'>Ủy viên Trung ương Đảng</official> khóa XIII; <official>đại biểu Quốc hội</official>; <official>Bí thư Tỉnh ủy</official>.".replace(
        "<official>", "<official name='Hà Thị Lụa'>"
    ),
    # --- appointments and removals in other words -----------------------------------------------------------------------------------------------
    "Quyết định về việc thôi <official name='Hà Văn Lịch' status='former'>Bí thư Huyện ủy</official>, <official name='Hà Văn Lịch' status='former'>Chủ tịch HĐND huyện</official> đối với đồng chí Hà Văn Lịch.",
    "Ông Hà Văn Lịch, <official status='current'>Phó Giám đốc Sở Nội vụ</official>, <official status='former'>nguyên Bí thư Huyện ủy</official>, <official status='former'>Chủ tịch HĐND huyện Đăk Hà</official>, bị cảnh cáo.",
    "Kỷ luật đối với <official name='Hà Văn Lịch' status='former'>nguyên Chủ tịch UBND tỉnh</official> Hà Văn Lịch và <official name='Sùng A Vàng' status='current'>Phó Chủ tịch UBND tỉnh</official> Sùng A Vàng.",
    "Thượng tướng Hà Văn Lịch làm <official name='Hà Văn Lịch'>Chủ nhiệm Ủy ban Quốc phòng và An ninh</official> với số phiếu cao.",
    "Đại tá Hà Văn Lịch (hiện là thiếu tướng - <official name='Hà Văn Lịch'>Phó Cục trưởng Cục Hậu cần</official>) khai báo.",
    # deputies by their delegation
    "Nhiều đại biểu Quốc hội tán thành. Đại biểu không nên nói chung chung. <official name='Hà Văn Lịch' organization='Quốc hội'>Đại biểu</official> Hà Văn Lịch (đoàn Bắc Giang) nhấn mạnh.",
    # two offices with a dash; the office told first
    "Đại tá Hà Văn Lịch, <official name='Hà Văn Lịch'>Phó Giám đốc</official> – <official name='Hà Văn Lịch'>Thủ trưởng Cơ quan điều tra Công an tỉnh</official>, thông báo.",
    "Người chủ trì buổi lễ là <official name='Hà Văn Lịch' locality='Nam Trà My'>Chủ tịch huyện Nam Trà My</official>, ông Hà Văn Lịch.",
    "Thiếu tá Hà Văn Lịch, <official title='Trạm phó' organization='Trạm CSGT' locality='Phú Lộc'>Trạm phó Trạm CSGT Phú Lộc</official>, cho biết.",
    # all in capitals
    "Đồng chí HÀ VĂN LỊCH, <official name='HÀ VĂN LỊCH'>Bí thư Huyện ủy</official>, dự.",
    # a foreign name behind a place, initials
    "<official name='Aleksei Shovkun' position='Đại sứ Ukraine tại'>Đại sứ Ukraine tại Hà Nội</official> Aleksei Shovkun đến dự.".replace(
        " position='Đại sứ Ukraine tại'", ""
    ),
    "<official name='Franklin D. Robson'>Tổng thống</official> Franklin D. Robson đắc cử.",
    # --- one-word names, short forms of the Central Highlands ---------------------------------------------------------------------------------
    "Ông K’Brông, đảng viên cao tuổi của bon, từng giữ nhiều cương vị của xã Đắk Ha như "
    "<official name='K’Brông' position='Bí thư Đảng ủy' status='former' locality='Đắk Ha'>Bí thư Đảng ủy</official>, "
    "<official name='K’Brông' position='Chủ tịch HĐND xã' status='former'>Chủ tịch HĐND xã</official>.",
    "Ông Y Bhăm Niê Kđăm về xã đã lâu. Năm nay ông Y Bhăm được bầu làm "
    "<official name='Y Bhăm Niê Kđăm' position='Chủ tịch UBND xã' variants='Y Bhăm'>Chủ tịch UBND xã</official>.",
    "Đến nhà già làng Sùng A Lềnh, <official name='Sùng A Lềnh' position='trưởng bản' honorific='già làng'>trưởng bản</official>, ai cũng kể.",
    # --- offices in capitals ------------------------------------------------------------------------------------------------------------------
    "Đ/c Lê Văn Khang – <official position='HUV' organization='Huyện ủy' level='district'>HUV</official>, "
    "<official position='Bí thư đảng ủy'>Bí thư đảng ủy</official>, <official position='Chủ tịch UBND xã'>Chủ tịch UBND xã</official>.",
    "Đồng chí Lê Văn Khang - <official position='TUV' organization='Tỉnh ủy'>TUV</official>, "
    "<official position='Chủ tịch HND tỉnh'>Chủ tịch HND tỉnh</official>, trao kỷ niệm chương.",
    "Đồng chí Lê Văn Khang, <official position='UVBTV Huyện ủy' title='UVBTV'>UVBTV Huyện ủy</official>, dự.",
    "Có <official position='Chủ nhiệm UB Tài chính, Ngân sách' name='Lê Văn Khang'>Chủ nhiệm UB Tài chính, Ngân sách</official> Lê Văn Khang.",
    # --- Đảng ủy khối, and a place that is no part of the body -----------------------------------------------------------------------------------
    "Đồng chí Lê Văn Khang được bầu giữ chức <official name='Lê Văn Khang' position='Bí thư Đảng ủy khối' term='nhiệm kỳ 2015-2020'>"
    "Bí thư Đảng ủy khối</official> nhiệm kỳ 2015-2020; <official name='Lê Thị Hòa' position='Phó Bí thư Đảng ủy khối'>"
    "<official name='Trần Văn Bình' position='Phó Bí thư Đảng ủy khối'>Phó Bí thư Đảng ủy khối</official></official>"
    " là hai đồng chí Trần Văn Bình và Lê Thị Hòa.",
    "Bà Lê Thị Khánh, <official position='Bí thư Đảng ủy Khối Doanh nghiệp' locality='TP. Hồ Chí Minh'>"
    "Bí thư Đảng ủy Khối Doanh nghiệp tại TP. Hồ Chí Minh</official>, dự.",
    # the committee of the body beside it
    "Ông Lê Văn Khang, <official position='Phó Bí thư' organization='Huyện ủy' locality='Sa Thầy'>Phó Bí thư</official>, "
    "<official position='Chủ tịch UBND huyện'>Chủ tịch UBND huyện Sa Thầy</official>, chủ trì.",
    "Bà Lê Thị Khánh, <official position='Phó Bí thư Thường trực' organization='Đảng ủy phường'>Phó Bí thư Thường trực</official>, "
    "<official position='Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường'>Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường</official>.",
    "Ban Chấp hành Đảng bộ tỉnh đã họp. Ông Lê Văn Khang được bầu làm <official position='Bí thư' organization='Tỉnh ủy'>Bí thư</official>.",
    "<official position='Tổng Thư ký Quốc hội' organization='Quốc hội' name='Lê Văn Khang'>Tổng Thư ký</official>, "
    "<official position='Chủ nhiệm Văn phòng Quốc hội' name='Lê Văn Khang'>Chủ nhiệm Văn phòng Quốc hội</official> Lê Văn Khang báo cáo.",
    # --- several terms ------------------------------------------------------------------------------------------------------------------------
    "Ông Lê Văn Khang là <official position='Ủy viên Trung ương Đảng' term='khóa X, XI'>Ủy viên Trung ương Đảng</official> các khóa X, XI; "
    "<official position='đại biểu Quốc hội' term='khóa 12, 13'>đại biểu Quốc hội</official> khóa 12, 13, "
    "<official position='Trưởng đoàn ĐBQH tỉnh'>Trưởng đoàn ĐBQH tỉnh</official>.",
    # --- steps and ends -----------------------------------------------------------------------------------------------------------------------
    "Ông Lê Văn Khang giữ chức <official position='Phó Giám đốc Sở Y tế' status='former'>Phó Giám đốc Sở Y tế</official>, rồi "
    "<official position='Giám đốc Sở Y tế' status='current'>Giám đốc Sở Y tế</official>.",
    "Ông Lê Văn Khang được bổ nhiệm làm <official position='Giám đốc Sở Y tế' status='former'>Giám đốc Sở Y tế</official> đến tháng 2/2020.",
    "Bà Lê Thị Khánh từng công tác tại Trường Đại học Tây Nguyên, <official position='Phó Giám đốc Sở Y tế' status='former'>Phó Giám đốc Sở Y tế</official>.",
    "Ông Lê Văn Khang, <official position='Phó Chủ tịch UBND tỉnh' status='current'>Phó Chủ tịch UBND tỉnh</official>; "
    "<official position='Giám đốc Sở Xây dựng' status='former'>nguyên Giám đốc Sở Xây dựng</official> bị kỷ luật; bà Trần Thị Bình được khen.",
    "Tròn 10 năm làm công tác hội, trong đó 6 năm làm <official name='Lê Văn Khang' position='Chi hội trưởng Chi hội Nông dân thôn'>"
    "Chi hội trưởng Chi hội Nông dân thôn</official>, ông Lê Văn Khang luôn tận tụy.",
    # told of long ago
    "Đại hội Đảng bộ tỉnh năm 1977 bầu đồng chí Lê Văn Khang (Ba Khang) làm <official name='Lê Văn Khang' position='Bí thư Tỉnh ủy' status='former'>"
    "Bí thư Tỉnh ủy</official>.",
    "Chi bộ ra đời năm 1930. Năm 1938, có 20 đảng viên. Đại hội bầu đồng chí Lê Văn Khang làm "
    "<official position='Bí thư Huyện ủy' status='former'>Bí thư Huyện ủy</official>.",
    "Đại hội họp năm 1930, 1938 và 1947. Hiện, ông Lê Văn Khang là <official position='Bí thư Đảng ủy xã' status='current'>Bí thư Đảng ủy xã</official>.",
    "Từ năm 1988, ông Lê Văn Khang làm <official position='Chủ tịch Hội Đông y tỉnh' status='current'>Chủ tịch Hội Đông y tỉnh</official>.",
    "Đồng chí Lê Văn Khang, <official position='Thứ trưởng Bộ Quốc phòng' status='current'>Thứ trưởng Bộ Quốc phòng</official>, dự. "
    "Ông Khang từng giữ nhiều chức vụ trong quân đội như <official position='tư lệnh Quân khu 4' status='former'>tư lệnh Quân khu 4</official>; "
    "Thứ trưởng Bộ Quốc phòng.",
    "Ông Lê Văn Khang (sinh năm 1962, vào Đảng năm 1985), quê Hà Nội. Ông Khang được bầu làm "
    "<official position='Bí thư Tỉnh ủy' status='current'>Bí thư Tỉnh ủy</official>.",
    # --- removed ------------------------------------------------------------------------------------------------------------------------------
    "Thủ tướng phê chuẩn miễn nhiệm chức vụ <official name='Lê Văn Khang' position='Chủ tịch UBND tỉnh' locality='Bắc Kạn' status='former'>"
    "Chủ tịch UBND tỉnh Bắc Kạn</official> của ông Lê Văn Khang.",
    "HĐND tỉnh miễn nhiệm 2 <official name='Trần Văn Bình' position='Ủy viên UBND tỉnh' status='former'>"
    "<official name='Lê Văn Khang' position='Ủy viên UBND tỉnh' status='former'>Ủy viên UBND tỉnh</official></official> là ông Lê Văn Khang và ông Trần Văn Bình.",
    "Ông Lê Văn Khang vi phạm trong thời gian giữ chức vụ <official position='Phó Chủ tịch UBND tỉnh' status='former'>Phó Chủ tịch UBND tỉnh</official>.",
    "Cách tất cả chức vụ trong Đảng đối với ông Lê Văn Khang - <official position='đảng ủy viên' status='former'>đảng ủy viên</official>, "
    "<official position='phó chủ tịch UBND phường' status='current'>phó chủ tịch UBND phường</official>.",
    "Ông Lê Văn Khang, <official position='Tỉnh ủy viên' status='former'>Tỉnh ủy viên</official>, bị cách chức tất cả các chức vụ trong Đảng; "
    "ông Trần Văn Bình, <official position='Huyện ủy viên' status='current'>Huyện ủy viên</official>, bị cảnh cáo.",
    "Có 2 người bị cách tất cả các chức vụ trong Đảng. Đó là bà Lê Thị Khánh, "
    "<official position='Phó Bí thư Đảng ủy xã' status='former'>Phó Bí thư Đảng ủy xã</official>.",
    # the holder of the office acts; the other person stands aside
    "Ngoài ông Lê Văn Khang, <official name='Trần Văn Bình' position='Bí thư Huyện ủy'>Bí thư Huyện ủy</official> Trần Văn Bình cũng dự.",
    # places that begin like a country, a body or a title, before a name and before a mark
    "<official name='Đặng Xuân Hòa' position='Bí thư Tỉnh ủy' locality='Lào Cai'>Bí thư Tỉnh ủy Lào Cai</official> Đặng Xuân Hòa phát biểu.",
    "<official name='Phùng Đức Sáu' position='Bí thư Huyện ủy' locality='Đức Thọ'>Bí thư Huyện ủy Đức Thọ</official> Phùng Đức Sáu dự.",
    "<official name='Trần Văn Nam' position='Bí thư Huyện ủy' locality='Ý Yên'>Bí thư Huyện ủy Ý Yên</official> Trần Văn Nam dự.",
    "<official name='Trần Văn Bắc' position='Bí thư Huyện ủy' locality='Vụ Bản'>Bí thư Huyện ủy Vụ Bản</official> Trần Văn Bắc dự.",
    "<official name='Giàng A Thào' position='Bí thư Huyện ủy' locality='Trạm Tấu'>Bí thư Huyện ủy Trạm Tấu</official> Giàng A Thào dự.",
    "<official name='Trần Thị Hoa' position='Bí thư Thành ủy' locality='Hội An'>Bí thư Thành ủy Hội An</official> Trần Thị Hoa dự.",
    "<official name='Lê Văn An' position='Bí thư Thành ủy' locality='Phan Rang - Tháp Chàm'>Bí thư Thành ủy Phan Rang - Tháp Chàm</official> Lê Văn An dự.",
    "<official name='K’Dũng' position='Bí thư Huyện ủy' locality='Phù Cừ'>Bí thư Huyện ủy Phù Cừ</official> K’Dũng phát biểu.",
    "<official name='Lê Văn Bình' position='Trưởng Công an thị trấn' locality='Phước An'>Trưởng Công an thị trấn Phước An</official> Lê Văn Bình dự.",
    "Bà Tạ Thị Thắm, <official name='Tạ Thị Thắm' position='Phó Chủ tịch UBND tỉnh' locality='Bà Rịa - Vũng Tàu'>Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu</official>, chủ trì.",
    # family names that are words of bodies; a name of the Central Highlands right behind a body
    "<official name='Đoàn Hải Liêm' position='Giám đốc Sở Nội vụ'>Giám đốc Sở Nội vụ</official> Đoàn Hải Liêm trình bày.",
    "<official name='A Deng' position='Giám đốc Sở Y tế'>Giám đốc Sở Y tế</official> A Deng báo cáo.",
    # a country and a body stay what they are
    "<official name='Donald Trump' position='Tổng thống' locality='Mỹ' level='other'>Tổng thống Mỹ</official> Donald Trump phát biểu.",
    "<official name='Lê Thị Mai' position='Chủ tịch Hội Nông dân huyện'>Chủ tịch Hội Nông dân huyện</official> Lê Thị Mai, <official name='Trần Văn Lợi' position='Bí thư Đoàn Thanh niên xã'>Bí thư Đoàn Thanh niên xã</official> Trần Văn Lợi.",
    # --- `kiêm nhiệm`, `kiêm chức` before one more office ---------------------------------------------------------------------------------------
    "Ông Lê Văn Khang, <official position='Bí thư Chi bộ' name='Lê Văn Khang'>Bí thư Chi bộ</official> kiêm nhiệm <official position='Trưởng thôn' name='Lê Văn Khang'>Trưởng thôn</official>, kể.",
    "Bà Lê Thị Khánh, <official position='Bí thư Đảng ủy' locality='Tân An'>Bí thư Đảng ủy</official>, kiêm chức vụ <official position='Chủ tịch HĐND xã' locality='Tân An'>Chủ tịch HĐND xã Tân An</official>, dự.",
    "Ông Lê Văn Khang giữ chức <official position='Phó Giám đốc Sở Y tế'>Phó Giám đốc Sở Y tế</official> kiêm chức <official position='Giám đốc Bệnh viện Đa khoa tỉnh'>Giám đốc Bệnh viện Đa khoa tỉnh</official>.",
    "Ông Lê Văn Khang, <official position='Bí thư kiêm nhiệm Chi bộ' title='Bí thư kiêm nhiệm'>Bí thư kiêm nhiệm Chi bộ</official>, kể.",
    # --- who appoints is not appointed --------------------------------------------------------------------------------------------------------------
    "<official name='Lê Văn Khang'>Thủ tướng</official> Lê Văn Khang phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh Gia Lai.",
    "Theo đề nghị của <official name='Lê Văn Khang' position='Chủ tịch UBND tỉnh'>Chủ tịch UBND tỉnh</official> Lê Văn Khang, đại biểu đã bỏ phiếu bầu Ủy viên UBND tỉnh.",
    "<official name='Lê Văn Khang'>Phó Thủ tướng</official> Lê Văn Khang ký quyết định xóa tư cách <official name='Trần Văn Bình' position='Chủ tịch UBND tỉnh' status='former'>Chủ tịch UBND tỉnh Bắc Kạn</official> giai đoạn 2011 - 2015, "
    "<official name='Trần Văn Bình' status='former' locality='Bắc Kạn'>Phó Chủ tịch UBND tỉnh</official> giai đoạn 2008 - 2011 đối với ông Trần Văn Bình.",
    "<official name='Lê Văn Khang'>Bí thư Tỉnh ủy</official> Lê Văn Khang luân chuyển Bí thư Huyện ủy Đăk Tô về Sở Nội vụ.",
    # the person is the object all the same
    "Kỷ luật đối với ông Lê Văn Khang (bao gồm cách chức các chức vụ: <official name='Lê Văn Khang' status='former'>Bí thư Huyện ủy</official>, <official name='Lê Văn Khang' status='former'>Chủ tịch HĐND huyện</official>).",
    # several persons behind `đối với`, each with his office
    "Chuẩn y chức vụ <official name='Hà Thị Lụa' rule='appoint'><official name='Hà Văn Lịch' rule='appoint'>Phó Bí thư Huyện ủy</official></official> đối với ông Hà Văn Lịch, <official name='Hà Văn Lịch'>Chánh Văn phòng Huyện ủy</official>; "
    "bà Hà Thị Lụa, <official name='Hà Thị Lụa'>Chủ tịch Hội LHPN huyện</official>.",
    "Miễn nhiệm <official name='Hà Văn Lịch' status='former'>Chủ tịch UBND xã</official> đối với ông Hà Văn Lịch; bà Hà Thị Lụa được khen.",
    # a term belongs to the new holder
    "Ông Hà Văn Lịch được bầu giữ chức <official name='Sùng A Vàng' term='None'><official name='Hà Văn Lịch' term='khóa XI'>Bí thư Huyện ủy</official></official> khóa XI, thay ông Sùng A Vàng.",
    # --- abbreviations with and without full stops -----------------------------------------------------------------------------------------------
    "Đồng chí Lê Thị Khánh, <official name='Lê Thị Khánh' position='UVT.Ư Đảng'>UVT.Ư Đảng</official>, <official name='Lê Thị Khánh' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official>, dự.",
    "Đồng chí Lê Văn Khang – <official position='UV.BTV Đảng ủy' organization='Đảng ủy' level='commune'>UV.BTV Đảng ủy</official> – <official position='Chủ tịch UBMTTQ Việt Nam xã'>Chủ tịch UBMTTQ Việt Nam xã</official> chủ trì.",
    "Đồng chí Lê Văn Khang - <official position='UVTV' level='province'>UVTV</official>, <official position='PCT HĐND tỉnh' locality='Gia Lai'>PCT HĐND tỉnh Gia Lai</official>, dự.",
    "Đại tá Lê Văn Khang, <official position='Phó Bí thư ĐUQS tỉnh' organization='ĐUQS tỉnh'>Phó Bí thư ĐUQS tỉnh</official>, chủ trì.",
    # --- bodies -----------------------------------------------------------------------------------------------------------------------------------
    "Ông Lê Văn Khang, <official position='Tổng Giám đốc Tổng công ty Bảo hiểm tiền gửi Việt Nam'>Tổng Giám đốc Tổng công ty Bảo hiểm tiền gửi Việt Nam</official>, nêu.",
    "Ông Lê Văn Khang, <official position='Phó Chủ tịch Hội đồng Bộ trưởng' level='central'>Phó Chủ tịch Hội đồng Bộ trưởng</official>, nêu.",
    "Ông Lê Văn Khang, <official status='former' position='Thường trực Bộ Chính trị'>nguyên Thường trực Bộ Chính trị</official>, dự.",
    "Ông Lê Văn Khang, <official position='Phó Giám đốc Trung tâm Giáo dục thường xuyên'>Phó Giám đốc Trung tâm Giáo dục thường xuyên</official>, nêu.",
    "Thượng tá Lê Văn Khang, <official position='Phó trưởng Phòng Bảo vệ - An ninh'>Phó trưởng Phòng Bảo vệ - An ninh</official>, nêu.",
    "Đại tá Lê Văn Khang, <official locality='Cao Bằng' level='province'>Phó Chỉ huy trưởng</official>, <official locality='Cao Bằng'>Tham mưu trưởng Bộ CHQS tỉnh Cao Bằng</official>, dự.",
    # no city is the place of a body of a province
    "Ông Lê Văn Khang, <official locality='Thành phố Hồ Chí Minh'>Tham mưu trưởng Bộ Tư lệnh Thành phố Hồ Chí Minh</official>, và ông Hà Văn Lịch, <official locality='None'>Chỉ huy trưởng Bộ CHQS tỉnh</official>, dự.",
    # consuls in a city abroad
    "Bà Lê Thị Khánh, <official position='Tổng lãnh sự Việt Nam' locality='Quảng Châu' level='other'>Tổng lãnh sự Việt Nam tại Quảng Châu</official>, cho biết.",
    "<official name='Lê Thị Khánh' position='Tổng Lãnh sự Việt Nam' locality='San Francisco'>Tổng Lãnh sự Việt Nam tại San Francisco</official> Lê Thị Khánh dự.",
    "<official name='Lê Thị Khánh' position='Đại sứ Việt Nam tại Lào' locality='None'>Đại sứ Việt Nam tại Lào</official> Lê Thị Khánh dự.",
    # --- a life in one sentence ---------------------------------------------------------------------------------------------------------------------
    "Đồng chí Lê Văn Khang (Ba Khang), sinh ngày 2/3/1940; quê quán: xã Bình Hòa; vào Đảng năm 1964; <official name='Lê Văn Khang' term='khóa VI, VII'>Ủy viên Ban Chấp hành Trung ương Đảng</official> các khóa VI, VII; "
    "<official name='Lê Văn Khang' status='former'>nguyên Bí thư Tỉnh ủy</official>.",
    # --- a list of those who hold one office together, with their own offices before the names ---------------------------------------------------------------
    "Dự có các đồng chí <official name='Hà Thị Lụa'><official name='Hà Văn Lịch'>Ủy viên Trung ương Đảng</official></official>: <official name='Hà Văn Lịch'>Bộ trưởng Bộ Nội vụ</official> Hà Văn Lịch; Đại tá Hà Thị Lụa, "
    "<official name='Hà Thị Lụa'>Giám đốc Công an tỉnh</official>.",
    # `chức danh` alone gives nothing to the next sentence's person
    "Kiện toàn chức danh Phó Chủ tịch UBND tỉnh, nhiệm kỳ 2016-2021 Đồng chí Hà Văn Lịch, <official name='Hà Văn Lịch'>Bí thư Tỉnh ủy</official>, chủ trì.",
    # those behind a plural word are others
    "Dự có ông Hà Văn Lịch, <official name='Hà Văn Lịch'>Giám đốc Sở Nội vụ</official>, và các đồng chí lãnh đạo sở, ngành là thành viên Đoàn giám sát.",
    # what he was at that time
    "Thư gửi ông Hà Văn Lịch, khi đó đang giữ chức <official name='Hà Văn Lịch' status='former'>Phó Chủ tịch UBND tỉnh</official>.",
    # a name cut by the end of a short line; an office on the line behind a dash
    "Phát biểu tại lễ có thầy Hà Văn Lịch –\n<official name='Hà Văn Lịch'>Hiệu trưởng Trường THCS Gia An</official> thay mặt nhà trường.",
    "Lễ khai giảng có đồng chí Trịnh\nVăn Lịch – <official name='Trịnh Văn Lịch'>Phó Chủ tịch UBND huyện</official> về dự",
    # `là các đồng chí:` behind the office
    "Bí thư chi bộ thì chưa bầu, <official name='Hà Thị Lụa'><official name='Hà Văn Lịch'>Phó Bí thư Chi bộ</official></official> là các đồng chí: Hà Văn Lịch, Hà Thị Lụa.",
    # more bodies and titles
    "Ông Lê Văn Khang, <official position='Trưởng Ban Chỉ đạo xây dựng nông thôn mới tỉnh'>Trưởng Ban Chỉ đạo xây dựng nông thôn mới tỉnh</official>, dự.",
    "Thiếu tướng Lê Văn Khang, <official organization='Đảng ủy CATP' position='Bí thư Đảng ủy'>Bí thư Đảng ủy</official>, <official position='Giám đốc CATP'>Giám đốc CATP</official>, dự.",
    "Ông Lê Văn Khang, <official position='phó CT UBND xã' title='phó CT'>phó CT UBND xã</official>, dự.",
    "Ông Lê Văn Khang, <official position='Ủy viên BCHTW Đảng' level='central'>Ủy viên BCHTW Đảng</official>, <official position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy</official>, dự.",
    "Ông Lê Văn Khang, <official position='Phó Chủ tịch UBBC tỉnh'>Phó Chủ tịch UBBC tỉnh</official>, <official position='Phó Trưởng ban trực Ban Chỉ đạo tỉnh' title='Phó Trưởng ban trực'>Phó Trưởng ban trực Ban Chỉ đạo tỉnh</official>, dự.",
    "Đại úy Lê Văn Khang, <official title='Chính trị viên phó' organization='Đồn Biên phòng Ia Tơi'>Chính trị viên phó Đồn Biên phòng Ia Tơi</official>, kể.",
    "Ông Lê Văn Khang (<official position='Chủ tịch hội đồng quản trị Tổng công ty Thép Việt Nam' status='former'>nguyên Chủ tịch hội đồng quản trị Tổng công ty Thép Việt Nam</official>) khai.",
    "Ông Lê Văn Khang, <official position='Phó Trưởng Ban VH-XH, HĐND tỉnh' organization='Ban VH-XH, HĐND tỉnh'>Phó Trưởng Ban VH-XH, HĐND tỉnh</official>, dự.",
    "Thư của <official position='Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam' name='Lê Văn Khang'>Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam</official> - Lê Văn Khang được đọc trong lễ.",
    # --- a seat in a committee before the next office, without a mark between them ---------------------------------------------------------------------------
    "Đồng chí Hà Văn Lịch, <official name='Hà Văn Lịch' position='UVBCH Đảng bộ tỉnh'>UVBCH Đảng bộ tỉnh</official> <official name='Hà Văn Lịch'>Phó Chủ tịch HĐND tỉnh</official>, dự.",
    # --- careers told in other words ------------------------------------------------------------------------------------------------------------------------------
    "Ông Hà Văn Lịch kinh qua nhiều vị trí công tác của trung ương và địa phương như <official name='Hà Văn Lịch' status='former'>Bí thư Huyện ủy Sa Pa</official>, <official name='Hà Văn Lịch' status='former'>Phó Bí thư Tỉnh ủy Lào Cai</official>.",
    "Bà Hà Thị Lụa từng làm nhân viên Văn phòng UBND huyện, <official name='Hà Thị Lụa' status='former'>Phó Chánh Thanh tra tỉnh</official>.",
    "Ông Hà Văn Trường sinh năm 1977. Ông Trường từng làm <official name='Hà Văn Trường' status='former'>Giám đốc Sở Xây dựng</official>.",
    "Ông Sùng A Vàng sinh năm 1965. Năm 2002, ông giữ chức <official status='former'>Phó Giám đốc Sở Nội vụ</official>. Hơn 1 năm sau, ngày 28/12/2003, ông giữ chức <official status='former'>Bí thư Huyện ủy</official>. "
    "Tháng 3/2015, ông được bầu làm <official status='current'>Chủ tịch HĐND tỉnh</official>.",
    "Bà Hà Thị Lụa hiện là <official position='Đại biểu Quốc hội' term='khóa XIV nhiệm kì 2016 – 2021' locality='None'>Đại biểu Quốc hội</official> khóa XIV nhiệm kì 2016 – 2021 thuộc đoàn Bắc Giang.",
    # words between the office and its list
    "Hai <official name='Hà Thị Lụa' rule='collective'><official name='Hà Văn Lịch'>Phó Bí thư Tỉnh ủy</official></official> ở nhiệm kỳ mới gồm các ông, bà: Hà Văn Lịch và Hà Thị Lụa.",
    # --- neighbours abroad ---------------------------------------------------------------------------------------------------------------------------------------
    "Đồng chí Khăm-phết Sỉ-phăn-đon, <official name='Khăm-phết Sỉ-phăn-đon' level='other'>Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào</official>, <official locality='None'>Tỉnh trưởng tỉnh</official>, đến thăm.",
    "Đoàn chào <official name='Thongsing Vongsa' position='Thủ tướng' locality='CHDCND Lào'>Thủ tướng nước CHDCND Lào</official> Thongsing Vongsa, <official name='Khamla Vongsa' position='Chủ tịch Quốc hội nước CHDCND Lào'>Chủ tịch Quốc hội nước CHDCND Lào</official> Khamla Vongsa.",
    "<official name='Thongsing Vongsa' position='Chủ tịch Mặt trận Lào xây dựng đất nước'>Chủ tịch Mặt trận Lào xây dựng đất nước</official> Thongsing Vongsa đến thăm.",
    "<official name='Lưu Nghĩa' position='Bí thư Khu ủy Quảng Tây' level='other'>Bí thư Khu ủy Quảng Tây</official> Lưu Nghĩa đến thăm.",
    # --- bodies and places ------------------------------------------------------------------------------------------------------------------------------------------
    "Bà Hà Thị Lụa, <official position='Chủ tịch Trung ương Hội Người cao tuổi Việt Nam' level='central'>Chủ tịch Trung ương Hội Người cao tuổi Việt Nam</official>, dự.",
    "Bà Hà Thị Lụa - <official position='Ủy viên Ban Chấp hành Đảng bộ Tỉnh' level='province'>Ủy viên Ban Chấp hành Đảng bộ Tỉnh</official> - phát biểu.",
    "Có <official name='Thái Bảo' locality='None'>Chủ tịch HĐND tỉnh</official> Thái Bảo; <official name='Hà Thị Lụa'>Phó Chủ tịch UBND tỉnh</official> Hà Thị Lụa.",
    "Bà Hà Thị Lụa - <official name='Hà Thị Lụa'>Hiệu trưởng Trường Chính trị</official> Tô Hiệu; ông Hà Văn Lịch - <official name='Hà Văn Lịch'>Bí thư Huyện ủy</official>.",
    "Huyện đoàn Nghi Xuân ra quân. Ông Hà Văn Lịch, <official locality='Nghi Xuân'>Bí thư Huyện ủy</official>, dự.",
    # --- chains of appointments -----------------------------------------------------------------------------------------------------------------------------------
    "điều động ông Hà Văn Lịch - <official name='Hà Văn Lịch'>Chủ tịch UBND xã Tân An</official> chỉ định giữ chức vụ <official name='Hà Văn Lịch' locality='Phường 4' rule='appoint'>Phó Bí thư Đảng ủy Phường 4</official>.",
    "Luân chuyển ông Hà Văn Lịch, <official name='Hà Văn Lịch'>Tỉnh ủy viên</official>, đến huyện Đông Hưng; chỉ định tham gia Ban Chấp hành, giữ chức <official name='Hà Văn Lịch' rule='appoint'>Bí thư Huyện ủy</official>.",
    "Ông Hà Văn Lịch sinh năm 1972; quê ở huyện Tiên Lữ; từng đảm nhiệm các chức vụ: <official name='Hà Văn Lịch' status='former'>Phó Giám đốc Sở Tài chính</official>.",
    "Có đóng góp của <official name='Hà Văn Lịch' position='Chi hội trưởng Nông dân'>Chi hội trưởng Nông dân</official> Hà Văn Lịch.",
    # a ward that bears a person's name
    "Đại hội bầu ông Hà Văn Lịch giữ chức vụ <official name='Hà Văn Lịch' position='Chủ tịch Hội CCB phường' locality='Nguyễn Trung Trực' term='nhiệm kỳ 2017 - 2022'>Chủ tịch Hội CCB phường Nguyễn Trung Trực</official> nhiệm kỳ 2017 - 2022.",
    "Ông Lê Văn Khang, <official position='Trưởng Ban Chỉ huy PCTT,TKCN&PTDS xã'>Trưởng Ban Chỉ huy PCTT,TKCN&PTDS xã</official>, và ông Hà Văn Lịch, <official position='Bí thư Xứ ủy Bắc Kỳ'>Bí thư Xứ ủy Bắc Kỳ</official>.",
    # --- names that hold the word of a body ------------------------------------------------------------------------------------------------------------
    "Ông Nghiêm Công An, <official name='Nghiêm Công An'>Bí thư Huyện ủy</official>, dự.",
    "<official name='Trần Công An' locality='None'>Trưởng Công an huyện</official> Trần Công An báo cáo.",
    # the number behind a village's name belongs to it, one that counts does not
    "Ông Ksor Hơ, <official name='Ksor Hơ' position='Bí thư Chi bộ buôn' locality='buôn Ma Rin 2, xã Ia Rsươm'>Bí thư Chi bộ buôn Ma Rin 2, xã "
    "Ia Rsươm</official>, đi từng nhà.",
    "Ông Lê Văn An, <official name='Lê Văn An' locality='bản Nà Sản 1'>Trưởng bản Nà Sản 1</official> chia sẻ.",
    "Ông Lê Văn An làm <official name='Lê Văn An' locality='thôn Tân Lập'>Trưởng thôn Tân Lập</official> 2 nhiệm kỳ liền.",
    # --- lists over lines, and one holder on the next line ---------------------------------------------------------------------
    "Các <official name='Hà Văn Lịch' rule='collective'><official name='Sùng A Vàng' rule='collective'>Phó Bí thư Tỉnh ủy</official></official>:\n1. Đồng chí Sùng A Vàng\n2. Đồng chí Hà Văn Lịch\nHội nghị bế mạc.",
    "<official name='Hà Văn Lịch' rule='before_name'>Chủ tịch HĐND tỉnh</official>:\nĐồng chí Hà Văn Lịch\nÔng Sùng A Vàng phát biểu.",
    # one after another, parted by `;`
    "Các ông Hà Văn Lịch; Sùng A Vàng lần lượt giữ chức <official name='Sùng A Vàng' status='former'><official name='Hà Văn Lịch' status='former'>Phó Chủ tịch UBND tỉnh</official></official>.",
    # as many as are counted
    "Ông Hà Văn Lịch và Thiếu tướng Sùng A Vàng - hai <official name='Sùng A Vàng'><official name='Hà Văn Lịch'>tân Phó Chủ tịch UBND tỉnh</official></official> ra mắt.",
    "Ông Hà Văn Lịch và ông Sùng A Vàng, các Phó Chủ tịch UBND tỉnh, đại diện các sở dự họp.",
    # --- the holder behind the office -------------------------------------------------------------------------------------------
    # behind a comma, as the subject; not in a list, and not the one who speaks to the holder
    "<official name='Hà Văn Lịch'>Phó Chủ tịch UBND quận Đống Đa</official>, Hà Văn Lịch cho biết sẽ kiểm tra.",
    "Dự họp có Chủ tịch UBND quận Đống Đa, Hà Văn Lịch và nhiều người dân.",
    "Nói với Bí thư Huyện ủy, ông Lịch cho biết đã về hưu. Ông Hà Văn Lịch kể tiếp.",
    # `hiện nay`, `khác` between
    "<official name='Hà Văn Lịch' status='current'>Chủ tịch UBND tỉnh Gia Lai</official> hiện nay, ông Hà Văn Lịch, quê Bình Định.",
    "Một <official name='Hà Thị Lụa' position='Phó Bí thư Huyện ủy'>Phó Bí thư Huyện ủy</official> khác là bà Hà Thị Lụa (<official name='Hà Thị Lụa'>Chủ tịch HĐND huyện</official>).",
    # the holder then
    "<official name='Hà Văn Lịch' status='former'>Giám đốc Sở Nội vụ</official> thời điểm đó là ông Hà Văn Lịch.",
    "<official name='Hà Văn Lịch' status='former'>Giám đốc Sở Nội vụ</official> khi đó là ông Hà Văn Lịch.",
    # a rank and degrees before the name
    "Trao quyết định bổ nhiệm <official name='Hà Văn Lịch'>Giám đốc Công an tỉnh</official> cho Đại tá, Phó Giáo sư, Tiến sỹ Hà Văn Lịch.",
    # --- removed ----------------------------------------------------------------------------------------------------------------
    "Kỳ họp đã miễn nhiệm chức vụ <official name='Hà Văn Lịch' status='former'>Chủ tịch UBND huyện Đăk Tô</official> với ông Hà Văn Lịch.",
    "Ban Bí thư kỷ luật ông Hà Văn Lịch bằng hình thức cách chức <official name='Hà Văn Lịch' status='former'>Bí thư Tỉnh ủy</official>.",
    "Bà Hà Thị Lụa chịu hình thức kỷ luật cách chức <official name='Hà Thị Lụa' status='former'>Phó Bí thư Đảng ủy phường</official>.",
    "Ông Hà Văn Lịch không còn là <official name='Hà Văn Lịch' status='former'>Giám đốc Sở Y tế</official>.",
    "Ông Hà Văn Lịch không phải là Giám đốc Sở Y tế.",
    # --- who leads a body that is named before him ------------------------------------------------------------------------------
    "Hội đồng thẩm định tỉnh Kon Tum do bà Hà Thị Lụa làm <official name='Hà Thị Lụa' organization='Hội đồng thẩm định tỉnh' locality='Kon Tum' level='province'>chủ tịch</official>.",
    "Ban Chỉ đạo chuyển đổi số tỉnh do ông Hà Văn Lịch làm <official name='Hà Văn Lịch' organization='Ban Chỉ đạo chuyển đổi số tỉnh'>trưởng ban</official>.",
    # the council of this sentence, not the one before
    "Ông Lò Văn Pánh, <official locality='quận 6'>Chủ tịch UBND quận 6</official>, kể. Thường trực UBND tỉnh Bình Dương có <official name='Hà Văn Lịch' organization='UBND tỉnh' locality='Bình Dương'>Chủ tịch</official> Hà Văn Lịch dự.",
    # a council without a level word is beside the committee, or the one named before
    "Ông Hà Văn Lịch, <official locality='Đăk Tô'>Bí thư Huyện ủy Đăk Tô</official>, <official position='Chủ tịch HĐND' locality='Đăk Tô' level='district'>Chủ tịch HĐND</official>, dự.",
    "Ông Hà Văn Lịch, <official locality='Lạng Sơn'>Chủ tịch HĐND tỉnh Lạng Sơn</official>. Bà Hà Thị Lụa, <official position='Phó Chủ tịch HĐND' locality='Lạng Sơn' locality_source='document' level='province'>Phó Chủ tịch HĐND</official>.",
    # an urban district is no place of the city's body
    "Ông Hà Văn Lịch, <official level='province' locality='TP.HCM'>Chánh Văn phòng UBND thành phố</official>, <official locality='quận 6'>Chủ tịch UBND quận 6</official>, dự. UBND TP.HCM họp.",
    # deputies of the National Assembly by their province; not where no assembly is near
    "Quốc hội họp. <official name='Hà Văn Lịch' organization='Quốc hội' level='central'>Đại biểu</official> Hà Văn Lịch (Bến Tre) hỏi.",
    "Đại biểu Hà Văn Lịch (Bến Tre) thắng giải.",
    # a province between the place and the name
    "<official name='Đàm Văn Lịch' locality='Liên Chiểu'>Chủ tịch UBND quận Liên Chiểu, Đà Nẵng</official> Đàm Văn Lịch cho biết.",
    # all Party offices lost, told in another sentence; not those who decide it, and not where it is only proposed
    "Ông Hà Văn Lịch, <official status='former'>Phó Bí thư Tỉnh ủy</official>, <official status='current'>Chủ tịch UBND tỉnh</official>. Ban Bí thư kỷ luật ông Lịch bằng hình thức cách tất cả chức vụ trong Đảng.",
    "Ông Hà Văn Lịch, <official status='former'>Chủ tịch UBND xã</official>, bị cách tất cả chức vụ.",
    "Ông Hà Văn Lịch, <official status='current'>Bí thư Tỉnh ủy</official>. Ông Hà Văn Lịch ký quyết định cách tất cả các chức vụ trong Đảng đối với ông Sùng A Vàng.",
    "Ông Hà Văn Lịch, <official status='current'>Bí thư Tỉnh ủy</official>. Ủy ban Kiểm tra đề nghị cách tất cả chức vụ trong Đảng của ông Lịch.",
    # --- given to others than the person before --------------------------------------------------------------------------------
    "<official name='Hà Văn Lịch'>Bí thư Tỉnh ủy</official> Hà Văn Lịch chúc mừng các vị được bầu giữ chức danh Phó Chủ tịch UBND tỉnh.",
    # --- elected into a place, removed after a look at it, removed for another task ---------------------------------------------
    "Đại biểu bầu đồng chí Hà Văn Lịch, <official rule='after_name'>Phó Bí thư Tỉnh ủy</official> vào vị trí <official name='Hà Văn Lịch' status='current'>Chủ tịch HĐND tỉnh</official>.",
    "Đại biểu đã xem xét, nhất trí miễn nhiệm chức vụ <official name='Hà Văn Lịch' status='former'>Phó Chủ tịch UBND tỉnh</official> đối với ông Hà Văn Lịch.",
    "Đại biểu sẽ xem xét miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Hà Văn Lịch.",
    "Thủ tướng phê chuẩn miễn nhiệm chức danh <official name='Hà Văn Lịch' status='former'>Ủy viên UBND tỉnh</official> để nhận nhiệm vụ mới đối với ông Hà Văn Lịch.",
    "HĐND huyện miễn nhiệm chức danh <official name='Hà Văn Lịch' status='former'>Phó Chủ tịch UBND huyện</official> và cho thôi làm nhiệm vụ "
    "<official name='Hà Văn Lịch' status='former'>đại biểu HĐND huyện</official> đối với ông Hà Văn Lịch.",
    "Ông Hà Văn Lịch thôi giữ chức <official status='former'>Bí thư Huyện ủy</official>, thôi tham gia Ban Thường vụ Huyện ủy để giữ chức "
    "<official status='current'>Giám đốc Sở Nội vụ</official>.",
    "Ông Hà Văn Lịch được phân công thêm nhiệm vụ <official position='Trưởng Ban Dân vận Huyện ủy'>Trưởng Ban Dân vận Huyện ủy</official>.",
    "Bà Hà Thị Lụa, <official term='khóa XII'>Phó Chủ tịch HĐND tỉnh</official> khóa XI tái đắc cử Phó Chủ tịch HĐND tỉnh khóa XII.",
    "Hai Phó Bí thư Huyện ủy khác là bà Hà Thị Lụa (tái cử) và ông Hà Văn Lịch.".replace(
        "Phó Bí thư Huyện ủy", "<official name='Hà Văn Lịch'><official name='Hà Thị Lụa'>Phó Bí thư Huyện ủy</official></official>", 1
    ),
    "Ông Hà Văn Lịch giữ các chức vụ (<official status='current'>Bí thư Đảng ủy xã</official>, <official status='current'>Chủ tịch UBND xã</official>).",
    # --- careers told in one sentence, over semicolons -----------------------------------------------------------------------------
    "Ông Hà Văn Lịch sinh năm 1970.\nÔng từng là cán bộ huyện; cán bộ, <official name='Hà Văn Lịch' status='former'>Phó Chi cục trưởng Chi cục Thuế thị xã</official>; <official status='former'>Chánh Văn phòng UBND tỉnh</official>.",
    # --- as many as are counted, told by `gồm`, `khác là` ---------------------------------------------------------------------------
    "UBND huyện Đăk Tô có 2 <official name='Sùng A Vàng' rule='collective'><official name='Hà Văn Lịch' rule='collective' organization='UBND huyện'>phó chủ tịch</official></official>, gồm: ông Hà Văn Lịch, ông Sùng A Vàng.",
    "Ông là Hà Văn Lịch, <official rule='after_name'>Giám đốc Sở Y tế</official>; 2 <official name='Sùng A Vàng'><official name='Hà Thị Lụa'>phó giám đốc</official></official> khác là Hà Thị Lụa và Sùng A Vàng.",
    "Bộ Nội vụ có một <official name='Hà Văn Lịch'>thứ trưởng</official> mới là ông Hà Văn Lịch.",
    # one who is called as a country is
    "Bà Hà Thị Nga dự họp. Trước khi nghỉ hưu, bà Nga là <official name='Hà Thị Nga' status='former'>Phó Bí thư Quận ủy quận 1</official> cũ.",
    # offices of units that are no more
    "Ông Hà Văn Lịch, <official status='former' locality='quận 5'>Bí thư Quận ủy quận 5</official> (cũ), được bầu làm <official status='current'>Bí thư Đảng ủy phường Chợ Lớn</official>.",
    "Ông Hà Văn Lịch, <official status='former'>Chủ tịch UBND huyện Đăk Tô</official> cũ, nêu.",
    # behind a `;` and `được` the person goes on; brackets between two offices
    "Ông Hà Văn Lịch (sinh năm 1976, quê Hà Nội) có bằng đại học; từng là <official status='former'>Phó Bí thư Thị ủy Bến Cát</official> (nay là thành phố, thuộc nơi khác) và <official status='former' locality='Bình Dương'>Chánh Văn phòng Tỉnh ủy Bình Dương</official>; được chỉ định làm <official name='Hà Văn Lịch' status='current'>Bí thư Đảng ủy phường Phú Lợi</official>.",
    # a bare committee in a list of a commune's officials
    "Bà Hà Thị Lụa giữ chức <official locality='Xuân Hòa'>Bí thư Đảng ủy phường Xuân Hòa</official>; ông Hà Văn Lịch làm <official locality='Xuân Hòa' level='commune'>Phó Bí thư Đảng ủy</official>.",
    # what is no body: a verb, a hall; what is no name: the word for a picture
    "Đảng ủy - Bộ Tư lệnh Quân khu 4 tổ chức tang lễ đồng chí Hà Văn Lịch, <official position='Bí thư Tỉnh ủy'>nguyên Bí thư Tỉnh ủy Nghệ An</official>.",
    "Ông Hà Văn Lịch, <official organization='Ban Chấp hành Trung ương Đảng'>Ủy viên Ban Chấp hành Trung ương Đảng</official> tại Hội trường lớn.",
    "Ông Hà Văn Lịch, <official locality='Phú An'>Chủ tịch HĐND phường Phú An</official> ẢNH: ĐỖ TRƯỜNG",
    "Bà Hà Thị Lụa làm <official organization='ban Tổ chức tang lễ'>Trưởng ban Tổ chức tang lễ</official>.",
    # an office, a colon, and its holder with one more office
    "1. <official name='Hà Văn Lịch' locality='Hải Dương'>Bí thư tỉnh ủy Hải Dương</official> : Ông Hà Văn Lịch, <official name='Hà Văn Lịch'>Ủy viên Trung ương Đảng</official>.",
    # what is no place: a rank, the first word of a sentence whose mark is missing; where a body's name ends before what became of its head
    "Dự có <official name='Hà Thị Lụa'>Trưởng ban Dân vận Huyện ủy</official> Hà Thị Lụa, <official name='Hà Văn Lịch' locality=None>Trưởng Công an huyện</official> Thượng tá Hà Văn Lịch.",
    "Ông Hà Văn Lịch, <official locality=None>Bí thư Đảng ủy xã</official> Được dân tin tưởng.",
    "Ông Hà Văn Lịch, <official organization='BV Việt Đức'>Giám đốc BV Việt Đức</official> nghỉ hưu năm ngoái.",
    # in a round-up the province that the line names
    "Tin các tỉnh\n* Đại hội đại biểu tỉnh Điện Biên đã bế mạc, đồng chí Hà Văn Lịch được bầu làm <official locality='Điện Biên'>Bí thư Tỉnh ủy</official>.\n* HĐND tỉnh Tây Ninh họp, ông Sùng A Vàng được bầu làm <official locality='Tây Ninh'>Chủ tịch HĐND tỉnh</official>.",
    # a text that ends within a body's name
    "Hà Văn Lịch, <official organization='Sở Nội vụ'>Giám đốc Sở Nội vụ</official> và các",
    # … each with an office of his own behind
    "HĐND tỉnh bầu 2 <official name='Sùng A Vàng' rule='collective'><official name='Hà Văn Lịch' rule='collective'>Ủy viên UBND tỉnh</official></official> là ông Hà Văn Lịch, <official name='Hà Văn Lịch'>Giám đốc Sở Nội vụ</official> và ông Sùng A Vàng, <official name='Sùng A Vàng'>Giám đốc Công an tỉnh</official>, theo đề nghị của <official name='Lò Thị Mai'>Chủ tịch UBND tỉnh</official> Lò Thị Mai.",
    "Huyện ủy có hai <official name='Hà Thị Lụa' rule='collective'><official name='Hà Văn Lịch' rule='collective'>Phó Bí thư</official></official> gồm ông Hà Văn Lịch, <official name='Hà Văn Lịch'>Chủ tịch UBND huyện</official>; bà Hà Thị Lụa.",
    # heads of states in a list
    "<official name='Ram Nath Kovind'>Tổng thống Ấn Độ</official> Ram Nath Kovind, <official name='Edouard Philippe'>Thủ tướng Pháp</official> Edouard Philippe đến dự.",
    # fields of work in small letters behind a comma; a committee of two fields
    "Bà Hà Thị Lụa - <official organization='phòng Kinh tế, hạ tầng và đô thị phường' locality='An Bình'>Phó Trưởng phòng Kinh tế, hạ tầng và đô thị phường An Bình</official>, nêu.",
    "Ông Hà Văn Lịch, <official position='Phó Chủ nhiệm Ủy ban Pháp luật và Tư pháp của Quốc hội'>Phó Chủ nhiệm Ủy ban Pháp luật và Tư pháp của Quốc hội</official>, nêu.",
    # --- a name on a line of its own, its office on the next: tables, obituaries; not above a headline ------------------------------
    "|1\n|Hà Văn Lịch\n|<official name='Hà Văn Lịch' locality='thôn Mỹ Thôn'>Bí thư Chi bộ thôn Mỹ Thôn</official>, Đảng bộ xã Gia Bình.\n|2\n|Hà Thị Lụa\n|<official name='Hà Thị Lụa'>Trưởng buôn A1</official>",
    "ĐỒNG CHÍ HÀ VĂN LỊCH\n<official name='HÀ VĂN LỊCH' status='former'>Nguyên Phó Bí thư Tỉnh ủy</official>\nSinh năm 1940.",
    "Hà Văn Lịch\nBí thư Tỉnh ủy thăm, tặng quà các gia đình",
    # --- who led a body when it was founded -------------------------------------------------------------------------------------------
    "Tháng 1/1949, Ban Cán sự huyện Đầm Hà được thành lập, đồng chí Hà Văn Lịch làm <official organization='Ban Cán sự huyện' locality='Đầm Hà'>Trưởng ban</official>.",
    "Chi bộ Đảng Cộng sản đầu tiên được thành lập, đồng chí Hà Văn Lịch làm <official organization='Chi bộ Đảng Cộng sản'>Bí thư</official>.",
    # the province of the body that elects, whatever province the page is about
    "HĐND tỉnh Thanh Hóa bầu ông Hà Văn Lịch, <official locality='Thanh Hóa' locality_source='document'>Phó Bí thư Tỉnh ủy</official>, làm <official locality='Thanh Hóa'>Chủ tịch UBND tỉnh</official>. <official locality='Kon Tum'>Bí thư Tỉnh ủy Kon Tum</official> Sùng A Vàng dự.",
    # `từng` that means each; what is only to be elected; a span whose first month has no year
    "Ông Hà Văn Lịch kể. Ông đề nghị phát huy vai trò của từng giám đốc sở.",
    "Giới thiệu ông Hà Văn Lịch, <official position='Phó Bí thư Tỉnh ủy'>Phó Bí thư Tỉnh ủy</official>, để HĐND tỉnh bầu làm Chủ tịch UBND tỉnh.",
    "Ông Hà Văn Lịch giữ chức <official status='former'>Phó Bí thư Tỉnh ủy</official> từ tháng 6 đến tháng 12-2010.",
    "Bà Hà Thị Lụa kể bà về làm <official name='Hà Thị Lụa' status='current'>Chủ tịch UBND xã Đăk Kan</official> từ tháng 8-2016 tới nay.",
    # a cell of a hospital, whose name goes on in small letters
    "Bà Hà Thị Lụa, <official locality='None' level='other'>Phó Bí thư Chi bộ</official>, đọc quyết định. Các đảng viên thuộc chi bộ Liên chuyên khoa.",
    # --- round-ups: the province that heads the line; a city is no urban district ---------------------------------------------------------
    "* Vĩnh Phúc: bầu ông Hà Văn Lịch giữ chức vụ <official locality='Vĩnh Phúc' locality_source='document'>Chủ tịch HĐND tỉnh</official>.\n* Trà Vinh: bầu ông Sùng A Vàng làm <official locality='Trà Vinh'>Chủ tịch HĐND tỉnh</official>.",
    "* Hải Phòng: bầu ông Hà Văn Lịch giữ chức <official locality='Hải Phòng' level='province'>Chủ tịch HĐND thành phố</official>; bà Hà Thị Lụa là <official locality='Hồng Bàng'>Bí thư quận Hồng Bàng</official>.",
    # --- words behind a bracket part the person from the office; `Chủ tịch Hồ Chí Minh` is nobody's office -------------------------------------
    "<official name='Hà Văn Lịch'>Chủ tịch HĐND tỉnh</official> Hà Văn Lịch. Ông Hà Văn Lịch (bìa phải) dâng hương tưởng nhớ Chủ tịch Hồ Chí Minh.",
    "Ông Hà Văn Lịch (bìa phải) chào Bí thư Tỉnh ủy.",
    # the role of the person behind it
    "Theo quyết định do ông Hà Văn Lịch ký, trong thời gian đó, với cương vị <official name='Sùng A Vàng'>Bí thư Huyện ủy</official>, ông Sùng A Vàng đã vi phạm.",
    # departments of three fields; the office that serves deputies and council; the army's own papers
    "Bà Hà Thị Lụa, <official organization='Sở Giáo dục, Khoa học và Công nghệ'>Giám đốc Sở Giáo dục, Khoa học và Công nghệ</official>, làm <official organization='Sở Giáo dục và Đào tạo'>Giám đốc Sở Giáo dục và Đào tạo</official>.",
    "Ông Hà Văn Lịch, <official organization='Văn phòng Đoàn ĐBQH và HĐND tỉnh'>Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh</official>, dự.",
    "Thiếu tướng Hà Văn Lịch, <official position='Tư lệnh Quân khu'>Tư lệnh Quân khu</official>, kiểm tra.",
    "Giáo sư, tiến sĩ khoa học Đặng Vũ Lịch - <official name='Đặng Vũ Lịch'>Viện trưởng Viện Dầu khí</official> - nêu.",
    # the deputies as a body hold no office; an office that serves two councils, joined by a dash
    "Theo yêu cầu của Đoàn đại biểu Quốc hội tỉnh Gia Lai, <official name='Hà Văn Lịch'>Chủ tịch UBND tỉnh Gia Lai</official> Hà Văn Lịch trả lời.",
    "<official name='Hà Văn Lịch' position='Chánh Văn phòng HĐND - UBND huyện' locality='Long Mỹ'>Chánh Văn phòng HĐND - UBND huyện Long Mỹ</official> Hà Văn Lịch nêu.",
    # removed, and named behind a comma; given the decision himself; who hands it over is not appointed
    "Cách chức <official name='Hà Văn Lịch' status='former'>Chủ tịch UBND xã Tiên Lãnh</official>, ông Hà Văn Lịch.",
    "Ông Hà Văn Lịch vừa được UBND tỉnh trao quyết định giữ chức <official name='Hà Văn Lịch'>Giám đốc Sở Y tế</official>.",
    "Bà Hà Thị Lụa nhận quyết định phê chuẩn kết quả bầu <official name='Hà Thị Lụa'>Phó Chủ tịch UBND quận 8</official>.",
    "Ông Hà Văn Lịch trao quyết định giữ chức Giám đốc Sở Y tế.",
    # --- in brackets behind a plural office; the praesidium of a congress; the first of a list of bodies --------------------------------------
    "Họp có các <official name='Sùng A Vàng'><official name='Hà Văn Lịch'>Phó Chủ tịch UBND tỉnh</official></official> (ông Hà Văn Lịch và ông Sùng A Vàng), ông Lò Văn Pánh và người dân.",
    "<official name='Hà Thị Lụa' organization='Đoàn Chủ tịch'>Chủ tịch Đoàn Chủ tịch</official> là đồng chí Hà Thị Lụa.",
    "Đoàn đại biểu Tỉnh ủy, HĐND, Đoàn đại biểu Quốc hội tỉnh do bà Hà Thị Lụa làm <official organization='Đoàn đại biểu Tỉnh ủy, HĐND, Đoàn đại biểu Quốc hội tỉnh'>Trưởng đoàn</official> đã tới dâng hương.",
    # another one holds the office; one more task behind a `;`; elected before, and still in office
    '"K\'Kim làm Chủ tịch UBND xã Đạ Nhim rồi", ông Hà Văn Lịch vui mừng nói.',
    "<official name='Hà Thị Lụa'>Phó Chủ tịch UBND tỉnh</official> Hà Thị Lụa phụ trách y tế; trực tiếp làm <official name='Hà Thị Lụa'>Trưởng ban Chỉ đạo 389</official>.",
    "Trước đó, tại phiên họp ngày 19/5, các đại biểu HĐND tỉnh đã bầu ông Hà Văn Lịch giữ chức <official status='current'>Phó Chủ tịch UBND tỉnh</official>.",
    # --- careers told as a story: nobody before the verb but a time --------------------------------------------------------------------------
    "Ông Hà Văn Lịch, quê Nam Định. Từ 1995 là <official name='Hà Văn Lịch' status='former'>Bí thư Huyện đoàn Đăk Tô</official>. Năm 2005, ông làm <official status='former'>Chủ tịch UBND huyện</official>. Năm 2010, được bầu làm <official name='Hà Văn Lịch' status='current'>Bí thư Huyện ủy Đăk Tô</official>.",
    "Ông Hà Văn Lịch kể. Tháng 5/2020, HĐND tỉnh bầu Chủ tịch UBND tỉnh.",
    # --- an obituary: short lines between the name and the offices ----------------------------------------------------------------------------
    "Đồng chí Hà Văn Lịch\nSinh năm 1940\n<official name='Hà Văn Lịch' status='former'>Nguyên Ủy viên Ban Thường vụ Huyện ủy</official>\n<official name='Hà Văn Lịch'>Nguyên Chủ tịch UBND huyện Đăk Tô</official>\nĐã từ trần.",
    # where the meeting is held is no body; a foreigner behind another; the councils of Europe; ministers as a body
    "Bài phát biểu của ông Hà Văn Lịch, <official position='Chủ tịch HĐND tỉnh'>Chủ tịch HĐND tỉnh</official> tại Hội nghị Tỉnh ủy.",
    "<official name='Thongloun Sisoulith'>Thủ tướng Lào</official> Thongloun Sisoulith, <official name='Pany Yathotou' position='Chủ tịch Quốc hội'>Chủ tịch Quốc hội</official> Pany Yathotou dự.",
    "<official name='Donald Tusk' position='Chủ tịch Hội đồng châu Âu'>Chủ tịch Hội đồng châu Âu</official> Donald Tusk phát biểu.",
    "<official name='Raul Castro' position='Chủ tịch Hội đồng Bộ trưởng Cuba'>Chủ tịch Hội đồng Bộ trưởng Cuba</official> Raul Castro phát biểu.",
    # a level word cut to one letter tells the committee too
    "Ông Hà Văn Lịch, <official organization='Huyện ủy' locality='Tân Hưng'>Phó Bí thư</official>, <official locality='Tân Hưng'>Chủ tịch UBND H.Tân Hưng</official>, nêu.",
    # a Party body in full before it in the sentence; a delegation's place; a university that keeps its city
    "Chỉ định bà Hà Thị Lụa tham gia Đảng đoàn Hội Nông dân tỉnh, giữ chức <official organization='Đảng đoàn Hội Nông dân tỉnh' level='province'>Ủy viên Đảng đoàn</official>.",
    "Đoàn công tác tỉnh Bình Dương do ông Hà Văn Lịch làm <official organization='Đoàn công tác tỉnh' locality='Bình Dương' level='province'>Trưởng đoàn</official> đến thăm.",
    "Ông Hà Văn Lịch, <official organization='Trường Đại học Kiến trúc TPHCM' locality='None'>Phó Hiệu trưởng Trường Đại học Kiến trúc TPHCM</official>, nêu.",
    # a ward that bears a person's name, behind an office that a dash gives to the one before
    "Ông Hà Văn Lịch – <official name='Hà Văn Lịch' locality='Ngô Thì Nhậm' level='commune'>Phó Chủ tịch UBND phường Ngô Thì Nhậm</official> trong buổi gặp.",
    # who heads a delegation keeps the office
    "Trước đó, đoàn thanh tra do bà Hà Thị Lụa - <official status='current'>Phó Chánh Thanh tra tỉnh</official> - làm <official name='Hà Thị Lụa'>trưởng đoàn</official>.",
    # those meant above all are nobody's offices; a house is none
    "<official name='Hà Văn Lịch'>Bí thư Tỉnh ủy</official> Hà Văn Lịch ban hành quy định nêu gương của cán bộ, trước hết là ủy viên Ban Thường vụ Tỉnh ủy.",
    "Tại Phủ Chủ tịch, <official name='Hà Thị Lụa'>Phó Chủ tịch nước</official> Hà Thị Lụa gặp mặt người có công.",
]

FINDS_NOTHING = [
    # a park with the name of a person; the number of a document; who appoints
    "Tại công viên Lý Tự Trọng, Bí thư Thành đoàn phát động trồng cây.",
    "Đoàn dâng hoa ở tượng đài Lê Văn Tám, Chủ tịch UBND tỉnh phát biểu.",
    "Tại Quyết định số 288/QĐ-TTg, Thủ tướng Chính phủ đồng ý.",
    "Ông Lê Văn Khang và HĐND xã bầu Chủ tịch UBND xã.",
    "Ông Lê Văn Khang phê chuẩn kết quả bầu Chủ tịch UBND huyện.",
    # two offices side by side, one of them in another's name
    "Khu di tích Chủ tịch Hồ Chí Minh mở cửa đón ông Lê Văn Khang.",
    # the office stands before nobody: a school's name, another person, an office without a holder
    "Điều động hai cán bộ đến công tác tại Trường ĐH Phạm Văn Đồng và bổ nhiệm giữ chức Hiệu trưởng.",
    "Ngoài ông Lê Văn Khang, Thủ tướng cũng kỷ luật nhiều cán bộ.",
    "Cảnh cáo ông Lê Văn Khang và một đảng viên nguyên là Bí thư chi bộ, Trưởng phòng Nội vụ quận 7.",
    "Ông K’Brông giới thiệu mô hình nuôi cá của gia đình.",
    "Nếu ông Lê Văn Khang trở thành Chủ tịch UBND tỉnh, nhiều người sẽ mừng.",
    "Ông Lê Văn Khang xúc phạm công an xã cũng như chủ tịch UBND xã.",
    "Chị huv kể chuyện làng với anh Lê Văn Khang.",
    "Ông Lê Văn Khang đang giữ chức vụ phó.",
    # bylines, photographers, sources
    "Lê An Khang",
    "Ảnh: Lê An Khang",
    "Tin, ảnh: LÊ AN KHANG",
    "Theo Lê An Khang (Báo Kon Tum)",
    # people without an office
    "Bà Y Lan trồng cà phê ở thôn 3.",
    "Đảng viên Lê An Khang nhận Huy hiệu 50 năm tuổi Đảng.",
    "Cụ Trần Thị Sáu, 90 tuổi, kể chuyện xưa.",
    "Em Nguyễn Thị Hoa là học sinh lớp 9.",
    "Nông dân Lò Văn Pánh làm kinh tế giỏi.",
    "Anh hùng Núp sinh ra ở làng Stơr.",
    "Thiếu tướng Lê An Khang kể chuyện chiến trường.",
    "Tiến sĩ Lê An Khang nghiên cứu giống lúa mới.",
    # offices without a name
    "Bí thư Tỉnh ủy phát biểu chỉ đạo hội nghị.",
    "Đồng chí Phó Bí thư Thường trực Tỉnh ủy nhấn mạnh nhiều nội dung.",
    "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy cùng dự.",
    "Chủ tịch UBND xã ký quyết định.",
    "Trưởng các ban, ngành, đoàn thể cùng dự hội nghị.",
    "Chủ tịch UBND tỉnh Vĩnh Phúc bị kỷ luật.",
    "Giám đốc Công an tỉnh chỉ đạo điều tra.",
    "Ban Thường vụ Huyện ủy Trần Văn Thời họp phiên thường kỳ.",
    "Bí thư Huyện ủy Trần Văn Thời dự hội nghị.",
    "Chủ tịch UBND huyện Hà Quảng báo cáo.",
    "Bí thư Tỉnh ủy Hà Giang chủ trì.",
    "Bí thư Tỉnh ủy Thái Nguyên, Thái Bình, Hà Nam cùng dự.",
    "Chủ tịch UBND xã Lê Minh Xuân cho biết.",
    "Bí thư Đảng ủy xã Hồ Thị Kỷ báo cáo.",
    "Chủ tịch UBND phường Nguyễn Thái Bình tiếp dân.",
    # persons inside names of other things
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    "Chủ tịch Hồ Chí Minh căn dặn cán bộ, đảng viên.",
    "TP Hồ Chí Minh khởi công tuyến đường mới.",
    "Trường THPT Nguyễn Huệ khai giảng năm học mới.",
    "Đường Lê Lợi được mở rộng.",
    "Quỹ học bổng Nguyễn Văn Linh trao 20 suất quà.",
    "Giải thưởng Trần Phú dành cho thanh niên.",
    "Tượng đài Hoàng Văn Thụ được tu bổ.",
    "Bệnh viện Nguyễn Tri Phương tiếp nhận bệnh nhân.",
    "Chiến dịch Nguyễn Huệ toàn thắng.",
    "Cầu Nguyễn Văn Trỗi thông xe.",
    "Nhà lưu niệm cố Tổng Bí thư đón khách.",
    "Hiệu trưởng Trường THPT Trần Quốc Tuấn phát thưởng.",
    "Giám đốc Bệnh viện Nguyễn Tri Phương trả lời báo chí.",
    "Bí thư Đoàn trường Nguyễn Huệ phát động.",
    "Khu lưu niệm Chủ tịch Tôn Đức Thắng mở cửa.",
    # places, organisations and headings in title case
    "Ủy ban Kiểm tra Trung ương họp kỳ thứ 12.",
    "Đoàn công tác Ban Dân vận Trung ương làm việc tại Điện Biên.",
    "Văn phòng Chính phủ thông báo kết luận.",
    "Học viện Chính trị quốc gia Hồ Chí Minh tuyển sinh.",
    "Sở Kế hoạch và Đầu tư Lâm Đồng tham mưu.",
    "Huyện Nông Cống, tỉnh Thanh Hóa có 29 xã.",
    "Tỉnh Cao Bằng và tỉnh Hà Giang kết nghĩa.",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh tổ chức Đại hội.",
    "Hội Liên hiệp Phụ nữ xã Tân An tặng quà.",
    "Đảng bộ huyện Đồng Hỷ có 45 tổ chức cơ sở đảng.",
    "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng họp.",
    "Đại biểu dự hội nghị biểu quyết.",
    "Các đại biểu Quốc hội thảo luận tại tổ.",
    "Trung tâm Văn hóa tỉnh biểu diễn.",
    "Quang cảnh hội nghị.",
    "Tổ trưởng tổ công tác báo cáo kết quả.",
    # leaders of private firms
    "Ông Lê An Khang, Giám đốc Công ty TNHH Hoa Sen, tặng 50 suất quà.",
    "Bà Vũ Thị Mai, Chủ tịch HĐQT Công ty Cổ phần Đại Phát, tài trợ.",
    "Ông Lê An Khang, Tổng Giám đốc Công ty CP Minh Long, phát biểu.",
    "Ông Lê An Khang, Giám đốc HTX Rau an toàn Hòa Bình, kể.",
    # planned, proposed
    "Giới thiệu ông Lê An Khang để bầu giữ chức Chủ tịch UBND xã.",
    "Ông Lê An Khang sẽ giữ chức Bí thư Huyện ủy.",
    "Đề nghị bổ nhiệm ông Lê An Khang làm Giám đốc Sở Y tế.",
    "Ứng cử viên Tổng thống tranh luận trên truyền hình.",
    # words of appointment without an office or a person
    "Hội nghị bầu 15 đồng chí vào Ban Chấp hành.",
    "Công tác bổ nhiệm, luân chuyển cán bộ đúng quy định.",
    "Bầu bổ sung hai Phó Bí thư Huyện ủy.",
    "Bổ nhiệm nhiều trưởng phòng chưa đủ tiêu chuẩn.",
    "Miễn nhiệm chức vụ Chủ tịch UBND xã.",
    "Chức danh bí thư cấp ủy đồng thời là chủ tịch UBND cấp xã.",
    # words that only look like titles
    "Cây tăng trưởng ban đầu chậm.",
    "Trưởng thành từ phong trào Đoàn, anh luôn gương mẫu.",
    "Chủ tịch đoàn điều hành đại hội.",
    "Thư ký đoàn ghi biên bản.",
    "Ủy viên hội đồng thẩm định vắng mặt.",
    "Chủ nhiệm lớp 9A động viên học sinh.",
    "Giám đốc thẩm bản án dân sự.",
    "Thành viên hộ gia đình được cấp sổ.",
    "Trưởng đoàn Chủ tịch đọc diễn văn.",
    "Đội trưởng đội bóng nhận cúp.",
    # no text, marks only
    "",
    "- ; , : ( ) . ! ?",
    "1. 2. 3.",
    # names and offices that do not belong together
    "Bí thư Tỉnh ủy dự. Lê An Khang",
    "Bí thư Tỉnh ủy dự và phát biểu.\nLê An Khang",
    "Ông Lê An Khang kiến nghị Chủ tịch UBND tỉnh xem xét.",
    "Bà Vũ Thị Mai gửi đơn đến Chánh án TAND huyện.",
    "Ông Lê An Khang mong lãnh đạo xã quan tâm.",
    "Anh Lê An Khang bị Trưởng Công an xã nhắc nhở.",
    "Em Vũ Thị Mai được Chủ tịch nước gửi thư khen.",
    "Gia đình ông Lê An Khang được Bí thư Huyện ủy thăm hỏi.",
    "Theo ông Lê An Khang thì Chủ tịch UBND xã chưa trả lời dân.",
    "Nguyễn Văn A và Nguyễn Văn B là hai bị cáo.",
    "Nhạc sĩ Trần Hoàn sáng tác nhiều ca khúc.",
    "Cầu thủ Nguyễn Quang Hải ghi bàn.",
    "Ca sĩ Mỹ Tâm biểu diễn tại Đà Nẵng.",
    "Ông Lê An Khang làm việc với Bí thư Huyện ủy về đất đai.",
    "Bí thư Quảng Tây và Bí thư Vân Nam cùng dự.",
    "Tư lệnh khu vực Thái Bình Dương đến thăm.",
    # chairs that countries hold; roles in brackets that others give; claims
    "Năm 2030, Việt Nam đảm nhận cương vị Chủ tịch ASEAN.",
    "Ông Sùng A Vàng sinh tại Bắc Hà. Trong năm đảm nhận cương vị Chủ tịch ASEAN, Lào đã tổ chức tốt các hội nghị.",
    "Ông Sùng A Vàng (đã được Chủ tịch nước gửi thư khen) xúc động.",
    "Ông Nicolas Marino tự tuyên bố là tổng thống.",
    # a place inside the name of a body is no person
    "Phó Ban Quản lý Khu kinh tế mở Chu Lai, Phó Chủ tịch UBND huyện, đã họp.",
    # private firms between the body and a bare title
    "Công ty TNHH Hoa Mai do ông Sùng A Vàng làm giám đốc.",
    "Giám đốc Sở Y tế dự. Công ty TNHH Hoa Mai ủng hộ 100 triệu đồng. Giám đốc Hà Văn Lịch trao quà.",
    # an embassy, the authorities
    "Bà Karen Lane làm việc tại Đại sứ quán Úc.",
    "Ông bà Hà Văn Lịch là chủ nhà.",
    # nobody before whom `ông` could mean
    "Trước đây ông là Bí thư Huyện ủy.",
    "Lễ kỷ niệm chiến thắng Bạch Đằng. Năm 1988, ông đảm nhiệm chức Chủ tịch Hội Khoa học lịch sử tỉnh.",
    # names of firms, machines, parties, parts of the country
    "Bí thư Đảng ủy Tổng công ty Sài Gòn TNHH Một thành viên dự.",
    "Trưởng đại diện Air Asia phát biểu.",
    "Một nghị sĩ đảng Pheu Thai phát biểu.",
    "Phát ngôn viên Cơ quan giao thông Đông Nam Pennsylvania phát biểu.",
    "Ứng viên Tổng thống Mỹ Jane Robson vận động tại Ohio.",
    "Vận động viên Y Khánh đoạt huy chương vàng.",
]


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("official", marked)


@pytest.mark.parametrize("text", FINDS_NOTHING)
def test_finds_nothing(text: str) -> None:
    check("official", text)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Bí thư",
                "Tỉnh ủy",
                "Lê An Khang",
                ",",
                ";",
                ":",
                "-",
                "(",
                ")",
                "và",
                "nguyên",
                "đồng chí",
                "các đồng chí",
                "giữ chức",
                "thay ông",
                "A",
                "Y",
                "K’",
                "Kon Tum",
                "huyện",
                "TP.",
                "khóa XII",
                "nhiệm kỳ 2020-2025",
                ".",
                "Trưởng Ban",
                "Chủ tịch",
                "UBND, HĐND",
                "đối với",
                "Phó",
                "của",
                "Ban Chỉ đạo",
                "\n",
                "Công ty",
                "H’",
                "quận 5",
                "(",
                "số",
                "5",
                "cách chức",
                "là",
                "do",
                "Đoàn",
                "làm Trưởng đoàn",
                "ĐBQH",
            ]
        ),
        max_size=25,
    )
)
def test_any_sequence_of_the_register_is_read(pieces: list[str]) -> None:
    """Never fails, and every span slices the text."""
    text = " ".join(pieces)
    for mention in run(text).found["officials"]:
        assert isinstance(mention, OfficialMention)
        assert 0 <= mention.start < mention.end <= len(text)
        assert 0 <= mention.name_start < mention.name_end <= len(text)
        assert mention.position and mention.title and mention.n_mentions >= 1


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for mention in run("Bí thư " + text).found["officials"]:
        assert mention.start < mention.end


@pytest.mark.parametrize(
    "marked",
    [
        "Ông Hà Văn Lịch là <official status='former' term='nhiệm kỳ 2011 – 2016'>Chủ tịch UBND tỉnh Khánh Hòa</official> nhiệm kỳ 2011 – 2016.",
        "Ông Hà Văn Lịch là <official status='current'>Chủ tịch UBND tỉnh Khánh Hòa</official> nhiệm kỳ 2016 - 2021.",
    ],
)
def test_an_office_whose_term_is_long_over_is_former(marked: str) -> None:
    check("official", marked, published="2021-06-15")
