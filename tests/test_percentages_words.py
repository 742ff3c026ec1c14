# ruff: noqa: E501 - a marked-up sentence stays on its line
"""Marked sentences for the percentages, one for each word that a pattern lists. All are read as published on 15 June 2020."""

from __future__ import annotations

import pytest

from tests.examples import check

FINDS = [
    # changes
    *(f"Sản lượng mủ cao su {verb} <percentage value=7.5 relation=increase>7,5%</percentage>." for verb in ["tăng", "tăng trưởng", "được nâng", "được cộng thêm", "tăng thêm", "tăng khoảng", "tăng bình quân", "tăng trên", "tăng hơn"]),
    *(f"Số vụ cháy rừng {verb} <percentage value=7.5 relation=decrease>7,5%</percentage>." for verb in ["giảm", "kéo giảm", "hạ", "sụt", "giảm được", "giảm bình quân"]),
    *(f"Sản lượng mủ cao su {verb} <percentage value=7.5 relation={relation} base='so với năm trước'>7,5%</percentage> so với năm trước." for verb, relation in [("cao hơn", "increase"), ("nhiều hơn", "increase"), ("thấp hơn", "decrease"), ("ít hơn", "decrease")]),
    *(f"{rate} của huyện đạt <percentage value=7.5 relation=increase>7,5%</percentage>." for rate in ["Tốc độ tăng trưởng", "Tốc độ tăng", "Tốc độ phát triển", "Mức tăng", "Tăng trưởng kinh tế", "Tỷ lệ tăng dân số", "Tỷ lệ phát triển dân số", "GRDP", "GDP"]),
    *(f"Kinh tế {rate} khá, bình quân đạt <percentage value=7.5 relation=increase>7,5%</percentage>." for rate in ["tăng trưởng", "có mức tăng", "có tốc độ tăng"]),
    # a level or a share
    *(f"Hộ có nước sạch {verb} <percentage value=72 relation=share>72%</percentage>." for verb in ["chiếm", "đạt", "là", "còn", "có", "mới đạt", "chỉ đạt", "đạt tỷ lệ", "đạt tỉ lệ", "đạt mức", "đạt khoảng", "chiếm tới", "chiếm gần", "chiếm khá cao", "chiếm trung bình", "tương ứng", "tương đương"]),
    # attainment of a plan
    *(f"Thu ngân sách đạt <percentage value=105 relation=attainment base='{base}'>105%</percentage> {base}." for base in ["kế hoạch", "chỉ tiêu", "nghị quyết", "mục tiêu", "dự toán", "định mức", "so với kế hoạch", "so kế hoạch", "của kế hoạch", "theo kế hoạch", "KH", "nhiệm vụ năm"]),
    *(f"Thu ngân sách đạt <percentage value=105 relation=attainment>105%</percentage> {base}." for base in ["chương trình đề ra", "yêu cầu", "phương án", "số được giao"]),
    *(f"Thu ngân sách {verb} <percentage value=105 relation=attainment>105%</percentage> kế hoạch." for verb in ["đạt", "bằng", "hoàn thành", "thực hiện", "ước đạt", "ước tính đạt", "ước thực hiện"]),
    *(f"Thu ngân sách {verb} <percentage value=5 relation=excess>5%</percentage> kế hoạch." for verb in ["vượt", "vượt gần", "vượt trên", "vượt khoảng"]),
    # where the words compared with end
    *(f"Sản lượng cá tăng <percentage value=7 relation=increase base='so với năm 2019'>7%</percentage> so với năm 2019 {stop}." for stop in ["trong khi giá giữ nguyên", "và đạt kế hoạch", "còn giá giữ nguyên", "thì giá giữ nguyên", "nhưng giá giữ nguyên", "qua đó giúp dân bớt khó", "góp phần giảm nghèo", "để đủ ăn", "nên dân phấn khởi"]),
    # rates of interest, tax, moisture
    *(f"{rate} là <percentage value=7.5>7,5%</percentage>." for rate in ["Lãi suất", "Thuế suất", "Độ ẩm", "Nồng độ cồn", "Hệ số hao hụt", "Mức thuế"]),
    # the subject ends at these words
    *(f"{lead} đàn trâu của huyện tăng <percentage value=3 relation=increase subject='đàn trâu của huyện'>3%</percentage>." for lead in [
        "Trong đó,", "Tuy nhiên,", "Theo đó,", "Cụ thể,", "Riêng", "Đặc biệt,", "Đáng chú ý,", "Bên cạnh đó,", "Nhưng", "Do đó,", "Vì vậy,", "Nhờ đó,", "Qua đó,", "Cùng với đó,", "Nhìn chung,", "Đến nay,", "Hiện nay,", "Trong nhiệm kỳ qua,", "Những năm qua,", "Nhiều năm qua,",
    ]),
    *(f"Báo cáo {says} đàn trâu của huyện tăng <percentage value=3 relation=increase subject='đàn trâu của huyện'>3%</percentage>." for says in ["cho biết", "cho rằng", "cho hay", "cho thấy", "chỉ ra", "nêu rõ", "khẳng định", "nhấn mạnh", "nhận định", "nêu rõ rằng"]),
    # the whole is a share, not more than was planned; what is planned is attained
    "Hộ dùng điện lưới đạt <percentage value=100 relation=share>100%</percentage>.",
    "Kế hoạch năm 2020 kết nạp 90 đảng viên, đã đạt <percentage value=52 relation=attainment>52%</percentage>.",
    # a date before the subject is no part of it, and alone it is none
    "Thu ngân sách tăng <percentage value=5>5%</percentage>; năm 2019 sản lượng cá tăng <percentage value=7 subject='sản lượng cá'>7%</percentage>.",
    "Hộ nghèo chiếm <percentage value=9 subject='Hộ nghèo'>9%</percentage>, quý II/2019 (<percentage value=7 subject='Hộ nghèo'>7%</percentage>).",
    # the subject of the clause before may begin with a verb
    "Chợ được sửa, phát triển đàn trâu được quan tâm, bình quân mỗi năm tăng <percentage value=7 subject='phát triển đàn trâu'>7%</percentage>.",
]  # fmt: skip


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("percentage", marked, published="2020-06-15")
